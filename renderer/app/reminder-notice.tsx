// A reminder that rang, until somebody has said what becomes of it.
import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import { useIsWhole } from '../journal/journal-context'
import { Button } from '../ui/button'
import { copy } from './copy'
import { ReminderCallout } from './reminder-callout'
import { reminderPlace } from './reminder-place'
import { useFollowUps } from './use-follow-ups'
import type { ShownReminder } from './use-reminder'
import styles from './app.module.css'

const { reminder: words } = copy

/** Goes where the reminder leads when it is what brought the person here, as soon as the journal is read. */
export function ReminderNotice({ shown }: { shown: ShownReminder }) {
  const { reminder, dismiss } = shown
  const [path, navigate] = useLocation()
  const isWhole = useIsWhole()
  const followUps = useFollowUps(reminder?.followUpDay ?? null)
  const place = reminder && reminderPlace(reminder, followUps)
  const go = useEffectEvent(() => place !== null && navigate(place))
  const isOpened = reminder?.isOpened === true && isWhole
  useEffect(() => {
    if (isOpened) go()
  }, [isOpened, reminder])

  if (!reminder || place === null) return null
  const leave = () => {
    navigate(place)
    dismiss()
  }
  return (
    <div className={styles['notices']}>
      <ReminderCallout shown={shown}>
        {path !== place && <Button onPress={leave}>{place === '/' ? words.toToday : words.toFollowUp}</Button>}
      </ReminderCallout>
    </div>
  )
}
