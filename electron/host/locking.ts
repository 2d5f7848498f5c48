// Locking from outside the page: by the system, or by a person in a menu.
import type { Host } from './host'

export interface Locking {
  /** The system sleeps, or its screen is locked. */
  bySystem: () => void
  /** A person asks in a menu. */
  asked: () => void
}

/** What is half written in the small window would stay on the screen; the journal keeps it. It goes with every lock. */
export function lockingFor(host: Pick<Host, 'lock' | 'tellOpenPage'>, captureWindow: { close(): void }): Locking {
  return {
    bySystem: () => {
      captureWindow.close()
      host.lock()
    },
    asked: () => {
      // An open page answers as it does to its key, and says where there is nothing to lock with.
      if (!host.tellOpenPage('commandRequested', { command: 'lock' })) host.lock()
    },
  }
}
