// When this computer reminds, and what it cannot do.
import { useEffect, useState } from 'react'
import { charterOn } from '#shared/domain/charter'
import type { Host } from '#shared/ipc/contract'
import type { AppInfo, DeviceSettings } from '#shared/ipc/types'
import { useJournal, useToday } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { Switch } from '../../ui/switch'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

const { reminders: words } = copy
const USUAL_TIME = '09:00'
const TIME = /^\d\d:\d\d$/

interface RemindersProps {
  device: Pick<Host['device'], 'read' | 'write'>
  /** null until the host has said. */
  edition: AppInfo['edition'] | null
}

export function RemindersSection({ device, edition }: RemindersProps) {
  const charters = useJournal(({ charter }) => charter)
  const time = charterOn(charters.values(), useToday())?.reminderTime ?? null
  const hint = edition === 'loopback' ? words.browser : words.desktop
  return (
    <Section title={words.title} hint={time === null ? words.none : `${words.daily(time)} ${hint}`}>
      {time !== null && <FollowUps device={device} />}
      {time !== null && edition === 'loopback' && <BrowserNotification />}
    </Section>
  )
}

function FollowUps({ device }: Pick<RemindersProps, 'device'>) {
  const [settings, setSettings] = useState<Pick<DeviceSettings, 'followUpTime'> | null>(null)
  // A host that does not answer is told of elsewhere; the switch stays as it was.
  useEffect(() => void device.read().then(setSettings, () => {}), [device])
  if (!settings) return null
  const { followUpTime } = settings
  const set = (next: string | null) => {
    setSettings({ followUpTime: next })
    if (next === null || TIME.test(next)) void device.write({ followUpTime: next }).catch(() => {})
  }
  return (
    <>
      <Switch
        label={words.followUps}
        hint={words.followUpsHint}
        isSelected={followUpTime !== null}
        onChange={(isOn) => set(isOn ? USUAL_TIME : null)}
      />
      {followUpTime !== null && (
        <TextField label={words.followUpTime} type="time" value={followUpTime} onChange={set} isNarrow />
      )}
    </>
  )
}

/** The browser asks by itself; what it is told stays with it. */
function BrowserNotification() {
  const isThere = typeof Notification !== 'undefined'
  const [answer, setAnswer] = useState(() => (isThere ? Notification.permission : 'denied'))
  if (answer !== 'default') return <p>{answer === 'granted' ? words.allowed : words.refused}</p>
  return (
    <Row>
      <Button onPress={() => void Notification.requestPermission().then(setAnswer)}>{words.allow}</Button>
    </Row>
  )
}
