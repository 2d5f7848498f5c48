// Settings: the sections, with the host, the vault and onboarding's questions behind them.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { AboutSection } from '../features/licences/about-section'
import { CharterSection } from '../features/settings/charter-section'
import { copy } from '../features/settings/copy'
import { DaysOffSection } from '../features/settings/days-off-section'
import { DesktopSection } from '../features/settings/desktop-section'
import { HabitsSection } from '../features/settings/habits-section'
import { RemindersSection } from '../features/settings/reminders-section'
import { TrashSection } from '../features/settings/trash-section'
import { findSpellChecker } from '../host/spell-checker'
import { useIsSample } from '../journal/journal-context'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { Section } from '../ui/section'
import { Row } from '../ui/stack'
import { useServices } from './app-services'
import { Protection } from './protection'
import { ShownCode } from './shown-code'
import { useCharterForm } from './use-charter-form'

export function SettingsPage() {
  const { host, session, theme } = useServices()
  const [, go] = useLocation()
  const [code, setCode] = useState<string | null>(null)
  const isSample = useIsSample()
  if (code !== null) return <ShownCode code={code} onGo={() => setCode(null)} />
  return (
    <Page title={copy.title}>
      <CharterSection useForm={useCharterForm} />
      <DaysOffSection />
      <HabitsSection theme={theme} />
      <RemindersSection device={host.device} edition={session.getState().info?.edition ?? null} />
      <DesktopSection desktop={host.desktop} hasSpelling={findSpellChecker() !== null} />
      <Protection onCode={setCode} />
      {!isSample && <BackupsLink />}
      <ExportLink />
      <ImportLink />
      <TrashSection />
      <AboutSection version={session.getState().info?.version ?? ''} onOpen={() => go('/settings/licences')} />
    </Page>
  )
}

function BackupsLink() {
  const [, go] = useLocation()
  return (
    <Section title={copy.backups.title} hint={copy.backups.hint}>
      <Row>
        <Button onPress={() => go('/settings/backups')}>{copy.backups.open}</Button>
      </Row>
    </Section>
  )
}

function ExportLink() {
  const [, go] = useLocation()
  return (
    <Section title={copy.exporting.title} hint={copy.exporting.hint}>
      <Row>
        <Button onPress={() => go('/settings/export')}>{copy.exporting.open}</Button>
      </Row>
    </Section>
  )
}

function ImportLink() {
  const [, go] = useLocation()
  return (
    <Section title={copy.importing.title} hint={copy.importing.hint}>
      <Row>
        <Button onPress={() => go('/settings/import')}>{copy.importing.open}</Button>
      </Row>
    </Section>
  )
}
