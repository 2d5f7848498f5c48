// The reminder that rang last, for whichever screen is there: the locked one can say it too.
import { useEffect, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import type { Ring } from '#shared/reminders/next-reminder'
import { copy } from './copy'

export interface Reminder extends Ring {
  /** Whether a click on its notification is what brought the person here. */
  isOpened: boolean
}

export interface ShownReminder {
  reminder: Reminder | null
  snooze: () => void
  dismiss: () => void
}

export function useReminder(host: Pick<Host, 'on' | 'reminders'>): ShownReminder {
  const [reminder, setReminder] = useState<Reminder | null>(null)
  useEffect(() => {
    const open = (ring: Ring) => setReminder({ ...ring, isOpened: true })
    const stops = [
      host.on('reminderDue', (ring) => {
        setReminder({ ...ring, isOpened: false })
        if (!document.hasFocus()) notifyInBrowser(() => open(ring))
      }),
      host.on('reminderOpened', open),
    ]
    return () => stops.forEach((stop) => stop())
  }, [host])
  const dismiss = () => setReminder(null)
  const snooze = () => {
    dismiss()
    void host.reminders.snooze().catch(() => {})
  }
  return { reminder, snooze, dismiss }
}

/** Only where the person has let the browser do so; the page says it anyway. */
function notifyInBrowser(onClick: () => void): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return
  const shown = new Notification(copy.name, { body: copy.reminder.daily, tag: 'reminder' })
  shown.addEventListener('click', () => {
    window.focus()
    shown.close()
    onClick()
  })
}
