// Settings: the sections, with the host, the vault and onboarding's questions behind them.
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Charter, CharterTerms } from '#shared/domain/charter'
import { CharterFields } from '../features/onboarding/charter-fields'
import {
  charterProblems,
  emptyCharterDraft,
  toCharterDraft,
  toCharterTerms,
} from '../features/onboarding/charter-draft'
import { passphraseProblem } from '../features/onboarding/passphrase'
import { PassphraseFields } from '../features/onboarding/passphrase-fields'
import { RecoveryCodeStep } from '../features/onboarding/recovery-code-step'
import { CharterSection } from '../features/settings/charter-section'
import { copy } from '../features/settings/copy'
import { DaysOffSection } from '../features/settings/days-off-section'
import { DesktopSection } from '../features/settings/desktop-section'
import { HabitsSection } from '../features/settings/habits-section'
import { ProtectionSection } from '../features/settings/protection-section'
import { TrashSection } from '../features/settings/trash-section'
import { findSpellChecker } from '../host/spell-checker'
import { useChangeSetting, useIsSample } from '../journal/journal-context'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { Section } from '../ui/section'
import { Row } from '../ui/stack'
import { useServices } from './app-services'

export function SettingsPage() {
  const { host, vault, session, open, theme } = useServices()
  const [code, setCode] = useState<string | null>(null)
  const [typed, setTyped] = useState({ passphrase: '', repeated: '' })
  const changeSetting = useChangeSetting()
  const isSample = useIsSample()
  const problem = passphraseProblem(typed.passphrase, typed.repeated)
  const confirmCode = (isConfirmed: boolean) =>
    changeSetting('recoveryCodeConfirmed', isConfirmed, copy.protection.newCode)

  async function makeCode(): Promise<void> {
    const made = await vault.newRecoveryCode()
    if (made) confirmCode(false)
    setCode(made)
  }

  if (code !== null)
    return <RecoveryCodeStep code={code} onConfirmed={() => confirmCode(true)} onGo={() => setCode(null)} />
  return (
    <Page title={copy.title}>
      <CharterSection
        useForm={useCharterForm}
        onSaved={({ reminderTime, workingWeekdays }) =>
          void host.device.write({ reminderTime, workingWeekdays }).catch(() => {})
        }
      />
      <DaysOffSection />
      <HabitsSection theme={theme} />
      <DesktopSection desktop={host.desktop} hasSpelling={findSpellChecker() !== null} />
      <ProtectionSection
        isProtected={open.isProtected}
        isSample={isSample}
        folder={session.getState().info?.profileFolder ?? null}
        passphraseFields={(isShown) => (
          <PassphraseFields value={typed} onChange={setTyped} problem={isShown ? problem : null} />
        )}
        typedPassphrase={problem ? null : typed.passphrase}
        onChangePassphrase={async (passphrase) => {
          const isChanged = await vault.changePassphrase(passphrase)
          setTyped({ passphrase: '', repeated: '' })
          return isChanged
        }}
        onNewCode={() => void makeCode()}
      />
      {!isSample && <BackupsLink />}
      <TrashSection />
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

function useCharterForm(charter: Charter | null): { fields: ReactNode; terms: Partial<CharterTerms> | null } {
  const [draft, setDraft] = useState(() => (charter ? toCharterDraft(charter) : emptyCharterDraft))
  const isFine = charterProblems(draft).length === 0
  return { fields: <CharterFields draft={draft} onChange={setDraft} />, terms: isFine ? toCharterTerms(draft) : null }
}
