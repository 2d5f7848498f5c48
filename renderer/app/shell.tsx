// The rail, the page, and what is reachable from everywhere.
import { useCallback, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Ring } from '#shared/reminders/next-reminder'
import { useSpelling } from '../features/spelling/use-spelling'
import { QuickCapture } from '../features/capture/quick-capture'
import { useIsSample, useJournalStore } from '../journal/journal-context'
import { Toast } from '../ui/toast'
import { useServices } from './app-services'
import { copy } from './copy'
import { ErrorBoundary } from './error-boundary'
import { KeysDialog } from './keys-dialog'
import { Notices } from './notices'
import { leaveSampleFor } from './open-vault'
import { Palette } from './palette'
import { Rail } from './rail'
import { ReminderNotice } from './reminder-notice'
import { Screens } from './screens'
import { ShownCode } from './shown-code'
import { useBlur } from './use-blur'
import { useDesktop } from './use-desktop'
import { useDeviceFacts } from './use-device-facts'
import type { ShownReminder } from './use-reminder'
import { useShortcuts } from './use-shortcuts'
import { useTrashed } from './use-trashed'
import styles from './app.module.css'

type Overlay = 'palette' | 'capture' | 'keys' | null

export function Shell({ reminder }: { reminder: ShownReminder }) {
  const { host, session, open } = useServices()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [message, setMessage] = useState<string | null>(null)
  const [codeShown, setCodeShown] = useState(open.recoveryCode)
  const store = useJournalStore()
  const isSample = useIsSample()
  const blur = useBlur()
  const trashed = useTrashed()
  const lock = useCallback(() => {
    if (open.isProtected) void session.lock()
    else setMessage(copy.noLock)
  }, [session, open.isProtected])

  const followReminder = (ring: Ring) => void leaveSampleFor(ring, host, session)

  const undo = useCallback(() => {
    const label = store.undo()
    setMessage(label === null ? copy.nothingToUndo : copy.undone(label))
  }, [store])

  const commands = {
    lock,
    undo,
    blur: blur.toggle,
    palette: () => setOverlay('palette'),
    capture: () => setOverlay('capture'),
    keys: () => setOverlay('keys'),
  }
  useShortcuts(commands, overlay === null)
  useDesktop(host, commands)
  useDeviceFacts(host)
  useSpelling(host)

  if (codeShown !== null) {
    return <ShownCode code={codeShown} onGo={() => setCodeShown(null)} />
  }
  return (
    <Router hook={useHashLocation}>
      <a href="#main" className={styles['skip']} onClick={focusMain}>
        {copy.skip}
      </a>
      <div className={styles['shell']}>
        <Rail commands={commands} isBlurred={blur.isBlurred} />
        <main id="main" tabIndex={-1} className={styles['main']}>
          <ReminderNotice shown={reminder} onLeaveSample={isSample ? followReminder : null} />
          <Notices />
          <ErrorBoundary>
            <Screens />
          </ErrorBoundary>
        </main>
      </div>
      {overlay === 'palette' && <Palette commands={commands} onClose={() => setOverlay(null)} />}
      {overlay === 'capture' && <QuickCapture onClose={() => setOverlay(null)} onSaved={setMessage} />}
      {overlay === 'keys' && <KeysDialog onClose={() => setOverlay(null)} />}
      {trashed.entry ? (
        <Toast
          message={copy.trashed(trashed.entry.label)}
          action={{ label: copy.undo, onPress: () => trashed.undo() }}
          onClose={trashed.forget}
        />
      ) : (
        <Toast message={message} onClose={() => setMessage(null)} />
      )}
    </Router>
  )
}

/** The hash is the route, so the link moves the focus itself. */
function focusMain(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
