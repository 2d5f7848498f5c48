// The text of a form before it becomes a record: in the vault as it is typed, and there when the form opens again.
import { useCallback } from 'react'
import { changeSetting, settingValue } from '#shared/domain/setting'
import type { Stamp } from '#shared/domain/stamp'
import { withUnfinished } from '#shared/domain/unfinished'
import type { JournalStore } from './journal-store'
import { useJournalStore, useSetting, useStamp } from './journal-context'

/** Kept as it is typed; null is nothing to keep. */
export function keepUnfinished(store: JournalStore, stamp: () => Stamp, place: string, text: string | null): void {
  const settings = store.getState().journal.setting
  const unfinished = withUnfinished(settingValue(settings.values(), 'unfinished'), place, text)
  const put = changeSetting(settings.values(), 'unfinished', unfinished, stamp())
  store.apply({ label: place, puts: [put] }, { draft: true })
}

/** `place` names the field, such as `capture`. What reads like `start` is not kept: set it so when the form is finished. */
export function useUnfinished(place: string, start = ''): readonly [text: string, setText: (text: string) => void] {
  const store = useJournalStore()
  const stamp = useStamp()
  const text = useSetting('unfinished')[place] ?? start
  const setText = useCallback(
    (next: string) => keepUnfinished(store, stamp, place, next === start ? null : next),
    [store, stamp, place, start],
  )
  return [text, setText]
}
