// Journals in which every paragraph holds one word that stands nowhere else, and names stand everywhere.
import { fc } from '@fast-check/vitest'
import { addDays } from '../../../../shared/calendar/day'
import { createAnswer, writeAnswer } from '../../../../shared/domain/answer'
import { createDecision } from '../../../../shared/domain/decision'
import { createDelegation, recordDelegationEvent } from '../../../../shared/domain/delegation'
import { createFeedbackOwed } from '../../../../shared/domain/feedback-owed'
import { createNote } from '../../../../shared/domain/note'
import { createObstacle, recordObstacleEvent } from '../../../../shared/domain/obstacle'
import { createPathItem } from '../../../../shared/domain/path-item'
import { createPerson } from '../../../../shared/domain/person'
import { createPlan, keepPlan } from '../../../../shared/domain/plan'
import { day, madeJournal, type MadeJournal } from '../../../support/made-journal'
import '../../../support/seed'

export const NAMES = ['Ana Souza', 'Tomás Herrera', 'Jörg Müller', 'Ifeoma Adeyemi']

type Write = (made: MadeJournal, on: string, word: () => string, personId: string) => void

const writers: readonly Write[] = [
  (made, on, word) => void made.checkIn(on, { line: `${word()} with @Ana`, isWin: true, energy: 3, handsOn: 50 }),
  (made, on, word) =>
    void made.add(
      createNote(day(on), `${word()} Tomás\n\n- ${word()}\n- *${word()}*\n\n> ${word()} MÜLLER`, made.stamp(on)),
    ),
  (made, on, word) => {
    const shown = {
      questionId: 'q',
      questionText: `${word()} of Herrera?`,
      theme: 'ownership' as const,
      depth: '3m' as const,
      distanced: false,
      because: word(),
      signalIds: [],
    }
    made.add(writeAnswer(createAnswer(shown, made.stamp(on)), `${word()}\n\n${word()} <b>Ifeoma's</b>`, []))
  },
  (made, on, word) =>
    void made.add(createPathItem({ title: `${word()} | Souza`, owner: 'me', notes: word() }, made.stamp(on))),
  (made, on, word, personId) => {
    const given = { title: word(), personId, level: 5 as const, ownerIs: 'new' as const, prediction: word() }
    const one = createDelegation(given, made.stamp(on))
    made.add(recordDelegationEvent(one, { type: 'finished', outcome: word() }, made.stamp(on)))
  },
  (made, on, word) =>
    void made.add(
      createDecision({ day: day(on), level: 1, subject: 'people', title: word(), expectation: word() }, made.stamp(on)),
    ),
  (made, on, word, personId) => void made.add(createFeedbackOwed({ personId, text: word() }, made.stamp(on))),
  (made, on, word) => {
    const one = createObstacle({ title: word(), notes: word() }, made.stamp(on))
    made.add(recordObstacleEvent(one, { type: 'cleared', text: word() }, made.stamp(on)))
  },
  (made, on, word) => {
    const cue = { on: 'every-day' as const }
    const one = createPlan({ ifText: `If ${word()}`, thenText: `then ${word()}`, cue, from: day(on) }, made.stamp(on))
    made.add(keepPlan(one, word(), made.stamp(on)))
  },
]

/** Within twenty working days of Monday 2026-01-05. */
export const arbitraryJournal = fc
  .array(fc.tuple(fc.nat(writers.length - 1), fc.nat(24)), { minLength: 1, maxLength: 12 })
  .map((entries) => {
    const made = madeJournal()
    const people = NAMES.map((name) => made.add(createPerson({ name, relation: 'report' }, made.stamp('2026-01-05'))))
    let count = 0
    const word = () => `canary${(count += 1)}x`
    entries.forEach(([writer, offset], index) =>
      writers[writer]!(made, addDays(day('2026-01-05'), offset), word, people[index % people.length]!.id),
    )
    return made.journal()
  })

export const canariesIn = (text: string): string[] => text.match(/canary\d+x/g) ?? []
