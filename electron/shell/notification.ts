// The system's notification. Nothing of the journal is in it.
import { Notification } from 'electron'
import { copy } from '../host/window-copy'

/** What is shown is kept until it is gone: a notification that nobody holds loses its click. */
const shown = new Set<Notification>()

export function notify(onClick: () => void): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title: copy.name, body: copy.reminder, silent: false })
  shown.add(notification)
  notification.on('click', onClick)
  notification.on('close', () => shown.delete(notification))
  notification.show()
}
