// What a person reads of each signal, and what the engine knows of it, in journals of a few lines. `what-is-read.txt` holds
// what is expected, story by story: read its changes like those of a text.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { SIGNAL_IDS } from '../../../../shared/prompts/assessment'
import { openDayBook } from '../../../../shared/prompts/day-book'
import { indexJournal } from '../../../../shared/prompts/journal-index'
import { signalOf } from '../../../../shared/prompts/signal-by-id'
import type { Subject } from '../../../../shared/domain/subject'
import { findRecord } from '../../../../shared/domain/journal'
import { readingOn, said } from '../readings'
import { S01_TO_S11 } from './stories-s01-s11'
import { S12_TO_S25 } from './stories-s12-s25'
import { O01_TO_O10 } from './stories-o01-o10'
import { ORDERS } from './stories-orders'
import type { Story } from './story'

const STORIES = [...S01_TO_S11, ...S12_TO_S25, ...O01_TO_O10, ...ORDERS]

const expected = new Map(
  readFileSync(new URL('what-is-read.txt', import.meta.url), 'utf8')
    .split(/\n(?=# )/)
    .map((section) => section.trimEnd().split('\n'))
    .map(([title = '', ...lines]) => [title.slice(2), lines]),
)

const inShort = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(3)) : value)
const words = (record: object) =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${String(inShort(value))}`)
    .join(', ')

function asRead({ signal, on, tell }: Story): string[] {
  const told = tell()
  const reading = readingOn(told, signal, on)
  const { source, unit, windowDays, isEvent, zeroIsTheFinding, asksFrom, peopleFacing, plans } = signalOf(signal)
  const nameOf = ({ kind, id }: Subject) => {
    const record = findRecord(told.build(), id)
    const name = record && 'title' in record ? record.title : record && 'name' in record ? record.name : null
    return `${kind} ${name ?? (record?.kind === 'exception' ? record.reason : '?')}`
  }
  const book = openDayBook(indexJournal(told.build()), toDay(on), {})
  const { state, value, threshold, alarm, strength, counts, role, coverage, window } = reading
  const line = (kind: string, messages: Parameters<typeof said>[1]) =>
    said(told, messages).map((text) => `${kind}: ${text}`)
  return [
    `is: ${words({ role, unit, windowDays, isEvent, zeroIsTheFinding, asksFrom, peopleFacing })}, from ${source.join(' ')}`,
    `reads: ${words({ state, value, threshold, alarm, strength, counts })}`,
    `knows: ${words(coverage)}, ${words(window)}`,
    ...reading.clauses.map((clause) => `clause: ${words(clause)}`),
    ...reading.subjects.map((subject) => `about: ${nameOf(subject)}`),
    ...line('saw', reading.saw),
    ...line('why', reading.why),
    ...reading.evidence.map(({ day, recordId, message }) => {
      const record = findRecord(told.build(), recordId)
      return `seen on ${day} in ${record?.kind}: ${said(told, [message]).join()}`
    }),
    ...line('left out', reading.leftOut),
    ...[null, ...reading.subjects.slice(0, 1)].flatMap((subject) =>
      plans(subject, book).map(({ ifText, thenText, cue }) => {
        const at = { ...cue, ...('personId' in cue ? { personId: nameOf({ kind: 'person', id: cue.personId }) } : {}) }
        return `plan: ${said(told, [ifText, thenText]).join(' ')} (${words(at)})`
      }),
    ),
  ]
}

test.each(STORIES.map((story) => ({ ...story, title: `${story.signal}, ${story.about}` })))(
  '$title',
  ({ title, ...story }) => {
    expect(asRead(story)).toEqual(expected.get(title))
  },
)

test('every signal has a story in which it fires, and one in which it does not', () => {
  const states = (signal: string) =>
    STORIES.filter((story) => story.signal === signal).map(
      (story) => readingOn(story.tell(), story.signal, story.on).state,
    )
  for (const signal of SIGNAL_IDS) {
    expect([signal, ...states(signal)]).toContain('fires')
    expect([signal, states(signal).some((state) => state !== 'fires')]).toEqual([signal, true])
  }
})
