// What the desktop asks of the open journal: a key's work by its menu, a line from its small window.
import { useEffect } from 'react'
import type { Host } from '#shared/ipc/contract'
import { draftIn, keepDraft, takeLine } from '../features/capture/take-line'
import { useIsSample, useJournalStore, useStamp, useToday } from '../journal/journal-context'
import type { Commands } from './shortcuts'

/** Says which vault is open, once. */
export function useDesktop(host: Host, commands: Commands): void {
  const store = useJournalStore()
  const today = useToday()
  const stamp = useStamp()
  useEffect(() => host.on('commandRequested', ({ command }) => commands[command]()))
  useEffect(
    () =>
      host.on('lineCaptured', ({ id, ...line }) => {
        const answer = (outcome: Awaited<ReturnType<typeof takeLine>>) => host.capture.answer({ id, outcome })
        takeLine(store, line, today, stamp)
          .then(answer, () => answer('failed'))
          // Without a host there is nobody left to tell.
          .catch(() => {})
      }),
    [host, store, today, stamp],
  )
  useEffect(() => {
    const stops = [
      host.on('lineDrafted', ({ text }) => keepDraft(store, stamp, text)),
      host.on('draftAsked', ({ id }) => void host.capture.answerDraft({ id, text: draftIn(store) }).catch(() => {})),
    ]
    return () => stops.forEach((stop) => stop())
  }, [host, store, stamp])
  const vault = useIsSample() ? 'sample' : 'journal'
  useEffect(() => void host.app.opened({ vault }).catch(() => {}), [host, vault])
}
