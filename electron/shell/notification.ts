// The system's notification. Nothing of the journal is in it.
import { Notification } from 'electron'
import { copy } from '../host/window-copy'

/** What is shown is kept until it is gone: a notification that nobody holds loses its click. */
const shown = new Set<Notification>()

/** The button is there on the systems that show one; elsewhere the tray's menu has it. False where the system shows none. */
export function notify(on: { click: () => void; snooze: () => void }): boolean {
  if (!Notification.isSupported()) return false
  const actions = [{ type: 'button', text: copy.snooze } as const]
  const notification = new Notification({ title: copy.name, body: copy.reminder, silent: false, actions })
  shown.add(notification)
  notification.on('click', on.click)
  notification.on('action', on.snooze)
  notification.on('close', () => shown.delete(notification))
  notification.show()
  return true
}
