// What is on the screen from the moment the key is there. Locking works from then on, whatever of the page has come yet.
import { useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import { settingValue } from '#shared/domain/setting'
import { Button } from '../ui/button'
import { BlockedScreen } from './blocked-screen'
import { copy } from './copy'
import type { OpenJournalProps } from './open-journal'
import { findShortcut } from './shortcuts'
import { useAutoLock } from './use-auto-lock'
import type { useOpenJournal } from './use-open-journal'
import { Waiting } from './waiting'

interface UnlockedProps extends OpenJournalProps {
  behind: ReturnType<typeof useOpenJournal>
  folder: string | null
}

export function Unlocked({ behind, folder, ...open }: UnlockedProps) {
  const { session } = open
  const lock = useCallback(() => session.lock(), [session])
  const minutes = useStore(open.open.journal, ({ journal }) =>
    settingValue(journal.setting.values(), 'autoLockMinutes'),
  )
  // Without a passphrase a lock keeps nobody out: it would only take away the first press after a break.
  useAutoLock(open.open.isProtected ? minutes : 0, Date.now, lock)
  if (behind !== null && behind !== 'failed') return <behind.OpenJournal {...open} />
  return (
    <>
      {open.open.isProtected && <LockKey lock={lock} />}
      {behind === null ? (
        <Waiting>{copy.starting}</Waiting>
      ) : (
        <BlockedScreen reason="host-gone" folder={folder} onAgain={() => location.reload()}>
          {open.open.isProtected && <Button onPress={() => void lock()}>{copy.lock}</Button>}
        </BlockedScreen>
      )}
    </>
  )
}

/** The one key that works while the rest, which binds the others, is not there. */
function LockKey({ lock }: { lock: () => Promise<boolean> }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (findShortcut(event, false)?.command !== 'lock') return
      event.preventDefault()
      void lock()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [lock])
  return null
}
