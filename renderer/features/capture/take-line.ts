// A line from the small window, put into the open journal and confirmed on disk.
import type { Day } from '#shared/calendar/day'
import { presentPeople } from '#shared/domain/live'
import { settingValue } from '#shared/domain/setting'
import type { Stamp } from '#shared/domain/stamp'
import type { CapturedLine, CaptureOutcome } from '#shared/ipc/types'
import type { JournalStore } from '../../journal/journal-store'
import { keepUnfinished } from '../../journal/use-unfinished'
import { CAPTURE_TYPES, captureChange, captureProblem } from './capture-change'

const PLACE = 'capture'

/** The line that is half written, in the small window or in the page's own dialog: there is one. */
export const draftIn = (store: JournalStore): string =>
  settingValue(store.getState().journal.setting.values(), 'unfinished')[PLACE] ?? ''

export const keepDraft = (store: JournalStore, stamp: () => Stamp, text: string): void =>
  keepUnfinished(store, stamp, PLACE, text === '' ? null : text)

/** `saved` only after the disk has it. `failed` for a kind nobody knows and for a save that did not come through. */
export async function takeLine(
  store: JournalStore,
  line: CapturedLine,
  day: Day,
  stamp: () => Stamp,
): Promise<CaptureOutcome> {
  const type = CAPTURE_TYPES.find((known) => known === line.type)
  if (type === undefined) return 'failed'
  const captured = { type, text: line.text, personId: null }
  const people = presentPeople(store.getState().journal, day)
  const problem = captureProblem(captured, people)
  if (problem) return problem
  store.apply(captureChange(captured, people, day, stamp()))
  if (draftIn(store) === line.text) keepDraft(store, stamp, '')
  return (await store.flush()) ? 'saved' : 'failed'
}
