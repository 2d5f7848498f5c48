// One line, caught in passing: what it becomes in the journal.
import type { Day } from '#shared/calendar/day'
import { createDecision } from '#shared/domain/decision'
import { createDelegation } from '#shared/domain/delegation'
import { createFeedbackOwed } from '#shared/domain/feedback-owed'
import { MAX_NAME_LENGTH } from '#shared/domain/fields'
import type { Change } from '#shared/domain/journal'
import { mentionedIn } from '#shared/domain/mentions'
import { createNote } from '#shared/domain/note'
import { createObstacle } from '#shared/domain/obstacle'
import { createPathItem } from '#shared/domain/path-item'
import { addToRaise, type Person } from '#shared/domain/person'
import type { JournalRecord } from '#shared/domain/record'
import type { Stamp } from '#shared/domain/stamp'

export const CAPTURE_TYPES = [
  'pathItem',
  'delegation',
  'decision',
  'obstacle',
  'feedbackOwed',
  'toRaise',
  'note',
] as const
export type CaptureType = (typeof CAPTURE_TYPES)[number]
export type CaptureProblem = 'no-text' | 'too-long' | 'no-person'

export interface Captured {
  type: CaptureType
  text: string
  /** Chosen by hand; else the first person mentioned with @. */
  personId: string | null
}

const NEEDS_PERSON: ReadonlySet<CaptureType> = new Set(['delegation', 'feedbackOwed', 'toRaise'])
const IS_NAME: ReadonlySet<CaptureType> = new Set(['pathItem', 'delegation', 'decision', 'obstacle'])

export function personOf(captured: Captured, people: readonly Person[]): Person | null {
  const id = captured.personId ?? mentionedIn(captured.text, people)[0]
  return people.find((person) => person.id === id) ?? null
}

/** null when it can be saved. */
export function captureProblem(captured: Captured, people: readonly Person[]): CaptureProblem | null {
  const text = captured.text.trim()
  if (text === '') return 'no-text'
  if (IS_NAME.has(captured.type) && text.length > MAX_NAME_LENGTH) return 'too-long'
  return NEEDS_PERSON.has(captured.type) && !personOf(captured, people) ? 'no-person' : null
}

/** Only for what `captureProblem` finds nothing wrong with. */
export function captureChange(captured: Captured, people: readonly Person[], day: Day, stamp: Stamp): Change {
  const text = captured.text.trim()
  const mentions = mentionedIn(text, people)
  const person = personOf(captured, people)
  const put = (record: JournalRecord): Change => ({ label: `Capture ${text.slice(0, 40)}`, puts: [record] })
  switch (captured.type) {
    case 'pathItem':
      return put({ ...createPathItem({ title: text, owner: 'me' }, stamp), mentions })
    case 'delegation':
      // Level 4 and "learning" are where most hand-overs begin; both are asked again in the ledger.
      return put(createDelegation({ title: text, personId: person!.id, level: 4, ownerIs: 'learning' }, stamp))
    case 'decision':
      return put(
        createDecision({ day, title: text, level: 1, subject: 'technical', personId: person?.id ?? null }, stamp),
      )
    case 'obstacle':
      return put({ ...createObstacle({ title: text, namedById: person?.id ?? null }, stamp), mentions })
    case 'feedbackOwed':
      return put(createFeedbackOwed({ personId: person!.id, text }, stamp))
    case 'toRaise':
      return put(addToRaise(person!, text, stamp))
    case 'note':
      return put({ ...createNote(day, text, stamp), mentions })
  }
}
