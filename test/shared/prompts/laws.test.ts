import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addDays, type Day } from '../../../shared/calendar/day'
import { toJournal, type Journal } from '../../../shared/domain/journal'
import { NO_OCCASIONAL_ANSWERS } from '../../../shared/domain/occasional-answers'
import { createPeopleWork, recordOutcome } from '../../../shared/domain/people-work'
import type { JournalRecord } from '../../../shared/domain/record'
import type { Assessment, SignalId } from '../../../shared/prompts/assessment'
import { assess, replay } from '../../../shared/prompts/engine'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { QUESTIONS } from '../../../shared/prompts/questions/index'
import { readSignal } from '../../../shared/prompts/read-signal'
import { signalOf } from '../../../shared/prompts/signal-by-id'
import { subjectKey } from '../../../shared/domain/subject'
import { WEEKDAYS, type JournalBuilder } from '../../support/journal-builder'
import { anyAnswers, anyDay, anyHappening, anyJournal, DAYS, tell, type Happened } from './arbitrary-journal'
import { COUNTER } from './counter-signals'
import { cutAfter } from './cut-journal'
import { NO_QUESTIONS } from './readings'
import '../../support/seed'

const ENGINE = { questions: QUESTIONS }
/** Signals that read nothing but what a day was answered with. */
const BY_THE_DAY = 'S1 S3 S6 S7 S8 S12 S15 S16 S17 S22 S24 O1 O2 O3 O4 O5 O7 O8 O10'.split(' ')
const anySeed = fc.nat({ max: 9 })
const bytes = (assessment: Assessment) => JSON.stringify(assessment)
const strengthsOn = (journal: Journal, day: Day) =>
  new Map(assess(journal, NO_QUESTIONS, day, 1).readings.map(({ signal, strength }) => [signal, strength]))

describe('the engine', () => {
  test.prop([anyJournal, anyDay, anySeed, fc.infiniteStream(fc.nat())])(
    'says the same byte for byte, whatever order the records were read in',
    (told, day, seed, numbers) => {
      const records = told.records()
      const turns = new Map(records.map((record) => [record.id, numbers.next().value as number]))
      const shuffled = records.toSorted((a, b) => turns.get(a.id)! - turns.get(b.id)!)
      const first = bytes(assess(toJournal(records), ENGINE, day, seed))
      expect(bytes(assess(toJournal(structuredClone(shuffled)), ENGINE, day, seed))).toBe(first)
    },
  )

  test.prop([anyJournal, anyDay, anySeed])('never sees the future from the past', (told, day, seed) => {
    const cut = cutAfter(told.records(), day)
    expect(bytes(assess(toJournal(cut), ENGINE, day, seed))).toBe(bytes(assess(told.build(), ENGINE, day, seed)))
  })

  test.prop([anyJournal], { numRuns: 15 })('keeps its budget and its rests in a replay', (told) => {
    const shown = replay(told.build(), NO_QUESTIONS, DAYS[0]!, DAYS.at(-1)!, 1).flatMap(({ day, suggestions }) =>
      suggestions.map(({ signals, subject }) => ({ day, key: `${signals[0]} ${subjectKey(subject)}` })),
    )
    expect(new Set(shown.map(({ day }) => day)).size).toBe(shown.length)
    for (const { day, key } of shown) {
      const inFive = shown.filter((other) => other.day >= day && other.day <= WEEKDAYS.addWorkingDays(day, 4))
      expect(inFive.length).toBeLessThanOrEqual(3)
      const again = inFive.filter((other) => other.key === key)
      expect(again).toHaveLength(1)
    }
  })

  test.prop([anyHappening, fc.nat({ max: 39 }), anyAnswers, anyDay])(
    'lets nothing recorded on an excused day raise a signal',
    (happened, index, answers, day) => {
      const blank = { ...happened, days: happened.days.with(index, { dayKind: 'incident' as const }) }
      const without: Happened = { ...blank, acts: happened.acts.filter(([at]) => at !== index) }
      const recorded = tell({ ...without, days: happened.days.with(index, { ...answers, dayKind: 'incident' }) })
      const before = tell(without)
      const on = DAYS[index]!
      for (const [name, outcome] of [
        ['Ana', 'moved-by-me'],
        ['Ben', 'dropped'],
        ['Cem', 'done'],
      ] as const)
        recorded.oneToOne(name, on, outcome)
      for (let call = 0; call < 3; call += 1) recorded.decision(on, { level: 1, arrival: 'landed-here' })
      for (const title of ['Interview', 'Offer']) moveHiringStep(recorded, title, on)
      recorded.records().forEach((record) => {
        const isOpen = record.kind === 'delegation' && record.events[0]!.day < on
        const touch = record.createdAt < '2026-01-06' ? 'did-part' : 'took-back'
        if (isOpen && isUntouchedAfter(record, on))
          recorded.delegationEvent(record.title, on, { type: 'touched', touch, pairingAsked: false, reason: null })
      })
      const strengths = strengthsOn(before.build(), day)
      // S18 reads what was done in incidents: that is what it is for.
      const raised = [...strengthsOn(recorded.build(), day)].filter(
        ([id, strength]) => id !== 'S18' && strength > strengths.get(id)!,
      )
      expect(raised).toEqual([])
    },
  )

  test.prop([anyJournal, anyDay, fc.nat()], { numRuns: 60 })(
    'forgets a record that was corrected, for good',
    (told, day, at) => {
      const fired = assess(told.build(), NO_QUESTIONS, day, 1).readings.filter(({ evidence }) => evidence.length > 0)
      fc.pre(fired.length > 0)
      const { signal, evidence } = fired[at % fired.length]!
      const recordIds = [evidence[0]!.recordId]
      told.shown(day, { signalIds: [signal], evidenceIds: recordIds })
      told.respond(day, day, { type: 'not-true', misread: 'one-off', text: '', recordIds })
      for (const later of [day, DAYS.at(-1)!, addDays(DAYS.at(-1)!, 90)]) {
        const read = assess(told.build(), NO_QUESTIONS, later, 1).readings.find((one) => one.signal === signal)!
        expect(read.evidence.map(({ recordId }) => recordId)).not.toContain(recordIds[0])
      }
    },
  )

  test.prop([anyHappening, fc.nat({ max: 39 }), anyDay])(
    'takes a field that is unknown for a day not logged',
    (happened, index, day) => {
      const unknown = {
        handsOn: null,
        touched: null,
        criticalPath: null,
        waiting: null,
        anyDecision: null,
        peopleWorkCounts: null,
        askedFirst: null,
        gaveAnswer: null,
        energy: null,
        lateWork: null,
        ...NO_OCCASIONAL_ANSWERS,
      }
      const acts = happened.acts.filter(([at]) => at !== index)
      const read = (answers: Happened['days'][number]) => {
        const told = tell({
          ...happened,
          isFarAway: false,
          isSqueezed: false,
          acts,
          days: happened.days.with(index, answers),
        })
        const { readings } = assess(told.build(), NO_QUESTIONS, day, 1)
        return readings
          .filter(({ signal }) => BY_THE_DAY.includes(signal))
          .map(({ signal, value, strength, state }) => ({ signal, value, strength, state }))
      }
      expect(read({ dayKind: 'normal', ...unknown })).toEqual(read(null))
    },
  )
})

function moveHiringStep(told: JournalBuilder, title: string, day: Day): void {
  const at = told.stamp(day)
  const step = createPeopleWork({ type: 'hiring', personId: null, title, dueDay: day }, at)
  told.add(recordOutcome(step, 'moved-by-me', at, { reason: 'my-code' }))
}

function isUntouchedAfter(record: JournalRecord & { kind: 'delegation' }, day: Day): boolean {
  return record.events.every((event) => event.type === 'opened' || event.day < day)
}

describe.each(Object.entries(COUNTER))('more of what speaks against %s', (signal, counter) => {
  test.prop([anyJournal, anyDay], { numRuns: 60 })('never makes it stronger', (told, day) => {
    const records = cutAfter(told.records(), day)
    const changed = counter(records, day)
    fc.pre(changed !== null)
    const after = records.map((record) => (record.id === changed!.id ? changed! : record))
    const strength = (of: JournalRecord[]) =>
      readSignal(signalOf(signal as SignalId), openDayBook(indexJournal(toJournal(of)), day, {})).strength
    expect(strength(after)).toBeLessThanOrEqual(strength(records))
  })
})
