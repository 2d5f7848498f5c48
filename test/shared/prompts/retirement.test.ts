// What changes nothing retires itself, says so, and can be brought back; what helped comes back first.
import { describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { Answer } from '#shared/domain/answer'
import { createPlan, type PlanCue } from '#shared/domain/plan'
import { followUpDue } from '#shared/prompts/follow-up-due'
import type { Question } from '#shared/prompts/questions/question'
import { aJournal, WEEKDAYS, weekdaysFrom, type JournalBuilder } from '../../support/journal-builder'
import { assessOn, said } from './readings'
import { billing, FIRST_EVENING, slide } from './slide'

const BEFORE = weekdaysFrom('2026-01-05', 9)

/** The slide, with suggestions led by S2 on earlier days, each followed up the same way. */
function followedUp(outcomes: readonly { did: boolean; helped: boolean | null }[], lead = 'S2'): JournalBuilder {
  const told = slide()
  outcomes.forEach((outcome, at) => {
    const day = BEFORE[at]!
    // About another thing, so that no rest or doubt of its own holds today's back.
    const other = { kind: 'pathItem' as const, id: told.idOf('pathItem', 'Billing cut-over').replace(/^./, 'z') }
    told.shown(day, { signalIds: [lead], direction: 'own-action', subject: other })
    told.respond(day, day, { type: 'followed-up', ...outcome })
  })
  return told
}

const leadOn = (told: JournalBuilder, day: string = FIRST_EVENING) => assessOn(told, day)
const LEAD = leadOn(slide()).suggestions[0]!.signals[0]!
const USELESS = { did: true, helped: false }
const NOT_DONE = { did: false, helped: null }
const HELPED = { did: true, helped: true }
const UNSURE = { did: true, helped: null }

const retiredIn = (told: JournalBuilder, day: string = FIRST_EVENING) =>
  assessOn(told, day).retired.map(({ matter }) => matter)

describe('a suggestion', () => {
  test('that changed nothing three times is held back, and says why and since when', () => {
    const told = followedUp([USELESS, NOT_DONE, USELESS], LEAD)
    const { suggestions, heldBack, retired } = leadOn(told)
    expect(retired).toEqual([{ matter: LEAD, since: BEFORE[2] }])
    expect(suggestions.map(({ signals }) => signals[0])).not.toContain(LEAD)
    const held = heldBack.find(({ signals }) => signals[0] === LEAD)!
    expect(said(told, [held.why])).toEqual([
      'Three times it changed nothing, last on Wed 7 Jan. It rests until you bring it back.',
    ])
  })

  test('that changed nothing four times is held back all the same', () => {
    expect(retiredIn(followedUp([USELESS, NOT_DONE, USELESS, USELESS], LEAD))).toEqual([LEAD])
  })

  test.each([
    ['twice', [USELESS, USELESS]],
    ['and then helped', [USELESS, USELESS, USELESS, HELPED]],
    ['with help between', [USELESS, HELPED, USELESS, USELESS]],
    ['where one of three is hard to say', [USELESS, UNSURE, USELESS]],
  ])('that changed nothing %s is not retired', (_name, outcomes) => {
    expect(retiredIn(followedUp(outcomes, LEAD))).toEqual([])
  })

  test('is judged in the order in which it was followed up, not in which it was shown', () => {
    const told = followedUp([USELESS, USELESS, USELESS], LEAD)
    const first = weekdaysFrom('2026-01-05', 1)[0]!
    const before = WEEKDAYS.previousWorkingDay(first)
    told.shown(before, { signalIds: [LEAD], direction: 'own-action', subject: null })
    told.respond(before, '2026-01-13', { type: 'followed-up', ...HELPED })
    expect(retiredIn(told)).toEqual([])
  })

  test('that was put off three times, or found fine, is not retired', () => {
    const told = slide()
    for (const day of BEFORE.slice(0, 4)) {
      told.shown(day, { signalIds: [LEAD], direction: 'own-action', subject: null })
      told.respond(day, day, day === BEFORE[0] ? { type: 'fine-for-now', until: day } : { type: 'later' })
    }
    expect(retiredIn(told)).toEqual([])
  })

  test('that is hard to say breaks no row', () => {
    expect(retiredIn(followedUp([USELESS, USELESS, UNSURE, NOT_DONE], LEAD))).toEqual([LEAD])
  })

  test('retires for its own signal alone, and on no day before', () => {
    expect(retiredIn(followedUp([USELESS, USELESS, USELESS], 'S9'))).toEqual(['S9'])
    expect(leadOn(followedUp([USELESS, USELESS, USELESS], 'S9')).suggestions[0]?.signals[0]).toBe(LEAD)
    expect(retiredIn(followedUp([USELESS, USELESS, USELESS], LEAD), BEFORE[1])).toEqual([])
    expect(retiredIn(followedUp([USELESS, USELESS, USELESS], LEAD), BEFORE[2])).toEqual([LEAD])
  })

  test('comes back when it is brought back, from that day on, until it changes nothing three times again', () => {
    const told = () => followedUp([USELESS, USELESS, USELESS, USELESS], LEAD)
    const back = { [LEAD]: toDay(BEFORE[3]!) }
    expect(retiredIn(told().setting('broughtBack', back))).toEqual([])
    expect(leadOn(told().setting('broughtBack', back)).suggestions[0]?.signals[0]).toBe(LEAD)
    expect(retiredIn(told().setting('broughtBack', back), BEFORE[2])).toEqual([LEAD])
    expect(retiredIn(told().setting('broughtBack', { [LEAD]: toDay(BEFORE[0]!) }))).toEqual([LEAD])
    expect(retiredIn(told().setting('broughtBack', { [LEAD]: toDay(BEFORE[1]!) }))).toEqual([])
  })

  test('starts anew in a new role', () => {
    const told = followedUp([USELESS, USELESS, USELESS], LEAD)
    expect(retiredIn(told.charter({ newRole: true }, BEFORE[2]))).toEqual([])
  })
})

describe('what helped', () => {
  function helpedOnce(event: { did: boolean; helped: boolean | null } = HELPED, again?: PlanCue) {
    const told = slide()
    const day = toDay('2026-01-06')
    told.shown(day, { signalIds: [LEAD], direction: 'step-back', subject: billing(told) })
    const words = { ifText: 'If it is ten', thenText: 'I ask Ana', cue: again ?? { on: 'day' as const, day } }
    const plan = createPlan({ ...words, from: day, suggestionId: told.suggestion(day).id }, told.stamp(day))
    told.add(plan).respond(day, day, { type: 'do-it', planId: plan.id })
    return { told: told.respond(day, '2026-01-13', { type: 'followed-up', ...event }), plan }
  }

  test('is offered first when the same thing comes up again, and says so', () => {
    const { told } = helpedOnce()
    const [suggestion] = assessOn(told, FIRST_EVENING).suggestions
    const [plan] = suggestion!.plans
    expect(said(told, [plan!.ifText, plan!.thenText])).toEqual(['If it is ten', 'I ask Ana'])
    expect(plan!.cue).toEqual({ on: 'next-working-day' })
    expect(suggestion!.plans.length).toBeGreaterThan(2)
    expect(said(told, suggestion!.saw)).toContain(
      'It came up before, and on Tue 13 Jan you said that your plan had helped.',
    )
  })

  test('is offered again on the very day on which it was said to have helped', () => {
    const { told } = helpedOnce(USELESS)
    told.respond('2026-01-06', FIRST_EVENING, { type: 'followed-up', ...HELPED })
    expect(said(told, assessOn(told, FIRST_EVENING).suggestions[0]!.saw).at(-1)).toContain('21 Jan')
  })

  test.each([{ on: 'weekday', weekday: 3 }, { on: 'every-day' }] satisfies PlanCue[])(
    'comes back at its own cue, where that was no single day: $on',
    (cue) => {
      const [suggestion] = assessOn(helpedOnce(HELPED, cue).told, FIRST_EVENING).suggestions
      expect(suggestion!.plans[0]!.cue).toEqual(cue)
    },
  )

  test.each([
    ['did not help', USELESS],
    ['was not done', NOT_DONE],
    ['is hard to say', UNSURE],
  ])('is nothing that %s', (_name, event) => {
    const { told } = helpedOnce(event)
    const [suggestion] = assessOn(told, FIRST_EVENING).suggestions
    expect(suggestion!.saw.map(({ id }) => id)).not.toContain('saw.helped')
  })

  test('stays away with its plan in the trash, and before it helped', () => {
    const { told, plan } = helpedOnce()
    told.add({ ...plan, deletedAt: '2026-01-14T18:00:00Z' })
    expect(assessOn(told, FIRST_EVENING).suggestions[0]!.saw.map(({ id }) => id)).not.toContain('saw.helped')
    const saw = helpedOnce().told.respond('2026-01-06', '2026-06-01', { type: 'followed-up', ...HELPED })
    expect(said(saw, assessOn(saw, FIRST_EVENING).suggestions[0]!.saw).at(-1)).toContain('13 Jan')
  })
})

describe('a question', () => {
  const question = (id: string): Question => ({
    id,
    theme: 'critical-path',
    depth: '30s',
    purpose: 'x',
    text: 'What?',
    distanced: 'What?',
    followUps: [],
    when: { signals: ['S4'] },
  })
  const FEW = ['critical-path/a', 'critical-path/b', 'critical-path/c'].map(question)
  const TAKEN_BACK = '2026-01-16'
  const asked = (showings: readonly Partial<Answer>[]) => {
    const told = aJournal()
      .charter({ reports: 5 }, '2025-06-02')
      .days('2026-01-05', 10, { handsOn: 0, energy: 4 })
      .delegation('Search', 'Ana', '2026-01-02')
      .touched('Search', TAKEN_BACK, 'took-back')
    const days = weekdaysFrom('2025-06-02', 200).filter((_day, at) => at % 25 === 0)
    showings.forEach((showing, at) =>
      told.asked(days[at]!, { questionId: 'critical-path/a', theme: 'critical-path', status: 'skipped', ...showing }),
    )
    return told
  }
  const SKIPPED = {}
  const ANSWERED = { status: 'answered' as const, text: 'Ana could take the next step of it' }
  const NO = { ...ANSWERED, followedUp: { day: toDay('2025-12-01'), helped: false } }

  test.each([
    ['skipped three times', [SKIPPED, SKIPPED, SKIPPED]],
    ['that changed nothing, and was skipped twice', [SKIPPED, SKIPPED, NO]],
    ['skipped around a word or two', [SKIPPED, { status: 'answered' as const, text: 'No' }, SKIPPED, SKIPPED]],
  ])('%s retires, and is not asked', (_name, showings) => {
    const told = asked(showings)
    expect(retiredIn(told, TAKEN_BACK)).toEqual(['critical-path/a'])
    const ids = assessOn(told, TAKEN_BACK, { questions: FEW }).questions.map(({ questionId }) => questionId)
    expect(ids).toHaveLength(1)
    expect(ids).not.toContain('critical-path/a')
    const alone = (journal: JournalBuilder) =>
      assessOn(journal, TAKEN_BACK, { questions: FEW.slice(0, 1) }).questions.map(({ questionId }) => questionId)
    expect([alone(told), alone(asked([]))]).toEqual([[], ['critical-path/a']])
  })

  test.each([
    ['answered between', [SKIPPED, SKIPPED, ANSWERED, SKIPPED]],
    ['that changed something', [SKIPPED, SKIPPED, { ...NO, followedUp: { day: toDay('2025-12-01'), helped: true } }]],
    [
      'answered, and hard to say what came of it',
      [SKIPPED, SKIPPED, { ...NO, followedUp: { day: toDay('2025-12-01'), helped: null } }],
    ],
    ['shown, and left alone', [SKIPPED, SKIPPED, { status: 'shown' as const }]],
    [
      'left alone three times',
      [{ status: 'shown' as const }, { status: 'shown' as const }, { status: 'shown' as const }],
    ],
  ])('%s does not', (_name, showings) => {
    expect(retiredIn(asked(showings), TAKEN_BACK)).toEqual([])
  })

  const lastHelped = (id: string, day: string, helped: boolean): Partial<Answer> => ({
    ...ANSWERED,
    questionId: id,
    followedUp: { day: toDay(day), helped },
  })
  const firstOf = (showings: readonly Partial<Answer>[]) =>
    assessOn(asked(showings), TAKEN_BACK, { questions: FEW }).questions[0]?.questionId

  test('that helped comes first where its signal does', () => {
    for (const { id } of FEW) expect(firstOf([lastHelped(id, '2025-11-10', true)])).toBe(id)
  })

  test('that helped once and not the next time comes in its turn, and so does what will only help later', () => {
    for (const { id } of FEW) {
      const other = FEW.find((one) => one.id !== id)!.id
      const faded = [lastHelped(other, '2025-10-08', true), lastHelped(other, '2025-11-10', false)]
      expect(firstOf([...faded, lastHelped(id, '2025-10-01', true)])).toBe(id)
      expect(firstOf([lastHelped(other, '2026-02-02', true), lastHelped(id, '2025-10-01', true)])).toBe(id)
    }
  })
})

describe('is followed up', () => {
  const due = (told: JournalBuilder, day: string) => followUpDue(told.build(), toDay(day), WEEKDAYS)
  const ANSWERED = { status: 'answered' as const, text: 'Ana', signalIds: ['S2'] }
  const taken = () =>
    slide()
      .shown('2026-01-05', { signalIds: ['S2'] })
      .respond('2026-01-05', '2026-01-06', { type: 'do-it', planId: 'plan' })

  test('five working days after, for a month, a suggestion that was taken up', () => {
    expect(due(taken(), '2026-01-12')).toBeNull()
    expect(due(taken(), '2026-01-13')).toMatchObject({ kind: 'suggestion' })
    expect(due(taken(), '2026-02-03')).toMatchObject({ kind: 'suggestion' })
    expect(due(taken(), '2026-02-04')).toBeNull()
    expect(due(taken().respond('2026-01-05', '2026-01-07', { type: 'later' }), '2026-01-13')).toBeNull()
  })

  test('once, and one thing a day, the suggestion first', () => {
    const told = taken().asked('2026-01-06', ANSWERED)
    expect(due(told, '2026-01-13')).toMatchObject({ kind: 'suggestion' })
    told.respond('2026-01-05', '2026-01-13', { type: 'followed-up', did: true, helped: true })
    expect(due(told, '2026-01-13')).toBeNull()
    expect(due(told, '2026-01-14')).toMatchObject({ kind: 'answer' })
  })

  test('only a question that was answered and had a reason of its own', () => {
    const one = (more: Partial<Answer>) => due(slide().asked('2026-01-06', { ...ANSWERED, ...more }), '2026-01-13')
    expect(one({})).toMatchObject({ kind: 'answer' })
    expect(one({ signalIds: [] })).toBeNull()
    expect(one({ signalIds: [], cueKey: 'a/took-back/0000000000000000' })).toMatchObject({ kind: 'answer' })
    expect(one({ status: 'skipped' })).toBeNull()
    expect(one({ followedUp: { day: toDay('2026-01-12'), helped: null } })).toBeNull()
    const another = slide()
      .asked('2026-01-06', ANSWERED)
      .asked('2026-01-05', { ...ANSWERED, followedUp: { day: toDay('2026-01-13'), helped: null } })
    expect(due(another, '2026-01-13')).toBeNull()
    expect(due(another, '2026-01-14')).toMatchObject({ kind: 'answer' })
  })
})
