// A reminder that rang, until somebody has said what becomes of it.
import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import type { Ring } from '#shared/reminders/next-reminder'
import { useIsWhole } from '../journal/journal-context'
import { Button } from '../ui/button'
import { copy } from './copy'
import { ReminderCallout } from './reminder-callout'
import { reminderPlace } from './reminder-place'
import { useFollowUps } from './use-follow-ups'
import type { ShownReminder } from './use-reminder'
import styles from './app.module.css'

const { reminder: words } = copy

interface ReminderNoticeProps {
  shown: ShownReminder
  /** Where the sample is on the screen, which no reminder is about; else null. */
  onLeaveSample: ((ring: Ring) => void) | null
}

/** Goes where the reminder leads when it is what brought the person here, as soon as the journal is read. */
export function ReminderNotice({ shown, onLeaveSample }: ReminderNoticeProps) {
  const { reminder, dismiss } = shown
  const [path, navigate] = useLocation()
  const isWhole = useIsWhole()
  const followUps = useFollowUps(reminder?.followUpDay ?? null)
  const place = reminder && reminderPlace(reminder, followUps)
  const go = () => {
    if (!reminder || place === null) return
    const { kinds, followUpDay } = reminder
    if (onLeaveSample) onLeaveSample({ kinds, followUpDay })
    else navigate(place)
  }
  const goAtOnce = useEffectEvent(go)
  const isOpened = reminder?.isOpened === true && isWhole
  useEffect(() => {
    if (isOpened) goAtOnce()
  }, [isOpened, reminder])

  if (!reminder || place === null) return null
  const leave = () => {
    go()
    dismiss()
  }
  const toPlace = place === '/' ? words.toToday : words.toFollowUp
  return (
    <div className={styles['notices']}>
      <ReminderCallout shown={shown}>
        {(onLeaveSample || path !== place) && (
          <Button onPress={leave}>{onLeaveSample ? words.toJournal : toPlace}</Button>
        )}
      </ReminderCallout>
    </div>
  )
}
