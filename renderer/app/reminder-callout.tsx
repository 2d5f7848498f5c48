// What a reminder says, with a journal on the screen or without.
import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { copy } from './copy'
import type { ShownReminder } from './use-reminder'

const { reminder: words } = copy

export function ReminderCallout({ shown, children }: { shown: ShownReminder; children?: ReactNode }) {
  const { reminder, snooze, dismiss } = shown
  if (!reminder) return null
  return (
    <Callout
      isAlert
      actions={
        <>
          {children}
          <Button variant="quiet" onPress={snooze}>
            {words.snooze}
          </Button>
          <Button variant="plain" onPress={dismiss}>
            {words.dismiss}
          </Button>
        </>
      }
    >
      {reminder.kinds.includes('daily') ? words.daily : words.followUp}
    </Callout>
  )
}
