// What the person writes for the session: kept as it is typed, until it is handed over.
import { useCallback } from 'react'
import { changeSetting } from '#shared/domain/setting'
import type { WrittenPart } from '#shared/exporting/coach/coach-document'
import { useJournalStore, useSetting, useStamp } from '../../journal/journal-context'
import { copy } from './copy'

export function useWrittenParts() {
  const written: Partial<Record<WrittenPart, string>> = useSetting('coachWords')
  const store = useJournalStore()
  const stamp = useStamp()
  const put = useCallback(
    (next: Record<string, string>, draft: boolean) => {
      const settings = store.getState().journal.setting.values()
      store.apply({ label: copy.label, puts: [changeSetting(settings, 'coachWords', next, stamp())] }, { draft })
    },
    [store, stamp],
  )
  return {
    written,
    write: (part: WrittenPart, text: string) => put({ ...written, [part]: text }, true),
    clear: () => put({}, false),
  }
}
