// What this computer does for the journal, where there is a desktop application to do it.
import { useEffect, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { DesktopStatus } from '#shared/ipc/types'
import { useChangeSetting, useSetting } from '../../journal/journal-context'
import { Section } from '../../ui/section'
import { Switch } from '../../ui/switch'
import { copy } from './copy'

const { desktop: words } = copy

/** Nothing in an edition, or on a system, that has neither. */
export function DesktopSection({ desktop, hasSpelling }: { desktop: Host['desktop']; hasSpelling: boolean }) {
  const [status, setStatus] = useState<DesktopStatus | null>(null)
  // A host that does not answer is told of elsewhere; the section stays as it was.
  const show = (asked: Promise<DesktopStatus>) => void asked.then(setStatus, () => {})
  useEffect(() => show(desktop.status()), [desktop])
  if (!status || (status.quickCapture === 'not-here' && status.launchAtLogin === 'not-here')) return null
  const { quickCapture, quickCaptureKeys, launchAtLogin } = status
  return (
    <Section title={words.title}>
      {quickCapture !== 'not-here' && (
        <Switch
          label={words.quickCapture(sayKeys(quickCaptureKeys))}
          hint={quickCapture === 'taken' ? words.taken : words.quickCaptureHint}
          isSelected={quickCapture !== 'off'}
          onChange={(isOn) => show(desktop.setQuickCapture({ isOn }))}
        />
      )}
      {launchAtLogin !== 'not-here' && (
        <Switch
          label={words.launchAtLogin}
          hint={words.launchAtLoginHint}
          isSelected={launchAtLogin === 'on'}
          onChange={(isOn) => show(desktop.setLaunchAtLogin({ isOn }))}
        />
      )}
      {hasSpelling && <SpellingSwitch />}
    </Section>
  )
}

function SpellingSwitch() {
  const change = useChangeSetting()
  return (
    <Switch
      label={words.spelling}
      hint={words.spellingHint}
      isSelected={useSetting('checkSpelling')}
      onChange={(isOn) => change('checkSpelling', isOn, words.spelling)}
    />
  )
}

/** As the page shows its own keys. */
const sayKeys = (keys: string) => keys.replace('CommandOrControl', 'Ctrl')
