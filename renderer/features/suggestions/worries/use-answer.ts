// What is said to a worry, kept together with what it does.
import { useEffect } from 'react'
import type { Day } from '#shared/calendar/day'
import type { Change, Journal } from '#shared/domain/journal'
import { changeSetting, settingValue } from '#shared/domain/setting'
import type { SaidWorry } from '#shared/domain/worry'
import type { Worry } from '#shared/prompts/circles/going-in-circles'
import { toSaid, withoutAnyName, withSaid } from '#shared/prompts/circles/said-worries'
import { useApply, useJournalStore, useSetting, useStamp } from '../../../journal/journal-context'
import { words } from './copy'

export type AlsoDone = (now: Journal) => Pick<Change, 'puts'>

/** The answer and what it does are one change, and are undone as one. */
export function useAnswer(worry: Worry, day: Day) {
  const store = useJournalStore()
  const apply = useApply()
  const stamp = useStamp()
  return (said: SaidWorry['said'], also: AlsoDone = () => ({ puts: [] })) => {
    const { journal } = store.getState()
    const kept = withoutAnyName(settingValue([...journal.setting.values()], 'worries'), journal)
    const worries = withSaid(kept, toSaid(worry, said, day))
    const setting = changeSetting(journal.setting.values(), 'worries', worries, stamp())
    apply({ label: words.labels[said], puts: [...also(journal).puts, setting] }, { draft: said === 'shown' })
  }
}

/** Said once: where it is not answered today it does not come back. */
export function useShown(worry: Worry, day: Day): void {
  const answer = useAnswer(worry, day)
  const worries = useSetting('worries')
  const isKept = worries.some(
    ({ said, day: on, recordIds }) =>
      said === 'shown' && on === day && worry.entries.every(({ recordId }) => recordIds.includes(recordId)),
  )
  useEffect(() => {
    if (!isKept) answer('shown')
  })
}
