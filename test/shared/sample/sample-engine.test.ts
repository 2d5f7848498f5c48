import { describe, expect, test } from 'vitest'
import { toDay, type Day } from '../../../shared/calendar/day'
import { liveRecords } from '../../../shared/domain/journal'
import { assess, replay } from '../../../shared/prompts/engine'
import { sampleOn, type Sample } from './sample'

const NO_QUESTIONS = { questions: [] }
const SEED = 1

/** What the engine said on an evening, before anything was shown or answered on it. */
function said({ journal }: Sample, day: Day) {
  const shownBefore = [...journal.suggestion].filter(([, record]) => record.day < day)
  return assess({ ...journal, suggestion: new Map(shownBefore) }, NO_QUESTIONS, day, SEED)
}

const title = ({ journal }: Sample, kind: 'pathItem' | 'delegation', id: string) => journal[kind].get(id)?.title

const A_WEEK = ['13', '14', '15', '16', '17', '18', '19'].map((date) => `2026-04-${date}`)

// The story must not depend on where its weeks begin.
describe.each(A_WEEK)('the engine on the sample opened on %s', (opened) => {
  const today = toDay(opened)
  const sample = sampleOn(opened)
  const { journal, days, dayOf } = sample
  const stances = (from: number, to: number) =>
    new Set(days.slice(from - 1, to).map((day) => assess(journal, NO_QUESTIONS, day, SEED).stance))

  test('finds four steady weeks', () => {
    expect(stances(3, 20)).toEqual(new Set(['steady']))
  })

  test('suggests in week six to step back from the billing cut-over', () => {
    expect(stances(27, 30)).toEqual(new Set(['step-back']))
    const [suggestion] = said(sample, dayOf(27)).suggestions
    expect(suggestion).toMatchObject({ direction: 'step-back', subject: { kind: 'pathItem' } })
    expect(title(sample, 'pathItem', suggestion!.subject!.id)).toBe('Billing cut-over')
  })

  test('would have found it without the answers that the story gave it', () => {
    const replayed = replay({ ...journal, suggestion: new Map() }, NO_QUESTIONS, days[0]!, days[64]!, SEED)
    const first = replayed.find(({ suggestions }) => suggestions.some(({ direction }) => direction === 'step-back'))!
    expect(first.day >= dayOf(22) && first.day <= dayOf(29)).toBe(true)
    expect(title(sample, 'pathItem', first.suggestions[0]!.subject!.id)).toBe('Billing cut-over')
  })

  test('says on each evening what the story says it was told', () => {
    const records = liveRecords(journal, 'suggestion')
    expect(records.length).toBeGreaterThan(8)
    for (const { day, signalIds, direction, subject } of records) {
      const [suggestion] = said(sample, day).suggestions
      expect({ day, ...suggestion }).toMatchObject({ day, signals: signalIds, direction, subject })
    }
  })

  test('comes to rest after the hand-over', () => {
    expect(stances(54, 63)).toEqual(new Set(['steady']))
  })

  test('ends with the opposite mistake: step closer, to the delegation that was left alone', () => {
    const { stance, suggestions } = assess(journal, NO_QUESTIONS, today, SEED)
    expect(stance).toBe('step-closer')
    expect(suggestions).toMatchObject([{ direction: 'step-closer', signals: ['O6'], subject: { kind: 'delegation' } }])
    expect(title(sample, 'delegation', suggestions[0]!.subject!.id)).toBe('Fraud dashboards, end to end')
  })
})
