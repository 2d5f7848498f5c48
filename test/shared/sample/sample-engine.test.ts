import { describe, expect, test } from 'vitest'
import { toDay, type Day } from '../../../shared/calendar/day'
import { liveRecords } from '../../../shared/domain/journal'
import { assess, replay } from '../../../shared/prompts/engine'
import { QUESTIONS } from '../../../shared/prompts/questions/index'
import { checkInOn, sampleOn, type Sample } from './sample'

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

describe('the questions of the sample', () => {
  const sample = sampleOn()
  const answers = liveRecords(sample.journal, 'answer')
  const questionOf = (id: string) => QUESTIONS.find((question) => question.id === id)!
  const numberOf = (day: Day) => sample.days.indexOf(day)

  test('have answers, and some were skipped', () => {
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 'answered').length).toBeGreaterThan(20)
    expect(new Set(statuses)).toEqual(new Set(['answered', 'skipped', 'not-relevant']))
  })

  test.each(answers.map((answer) => [answer.questionId, answer] as const))(
    '%s is shown as the library has it',
    (id, answer) => {
      const question = questionOf(id)
      expect(answer).toMatchObject({ theme: question.theme, depth: question.depth })
      const words = answer.distanced ? question.distanced : question.text
      const [before, ...after] = words.split(/\{\w+\}/)
      expect(answer.questionText.startsWith(before!)).toBe(true)
      expect(answer.questionText.endsWith(after.at(-1) ?? before!)).toBe(true)
      expect(answer.questionText).not.toMatch(/[{}]/)
      expect(answer.because).not.toBe('')
      const followUps = question.followUps.map(({ text }) => text)
      expect(answer.followUps.map((followUp) => followUp.question).filter((text) => !followUps.includes(text))).toEqual(
        [],
      )
    },
  )

  test('ask nothing that waits for a signal without that signal, and then for a reason the day gives', () => {
    for (const { questionId, signalIds, day } of answers) {
      const wanted = questionOf(questionId).when?.signals ?? []
      expect(signalIds.filter((signal) => !wanted.includes(signal))).toEqual([])
      expect(signalIds.length > 0).toBe(wanted.length > 0)
      const readings = assess(sample.journal, NO_QUESTIONS, day, SEED).readings
      for (const id of signalIds) {
        const reading = readings.find(({ signal }) => signal === id)
        expect({ id, day, seen: reading?.state === 'fires' || (reading?.value ?? 0) >= 1 }).toMatchObject({
          seen: true,
        })
      }
    }
  })

  test('let a theme rest for three working days and a question for twenty', () => {
    for (const { theme, questionId, day } of answers) {
      const before = answers.filter((other) => other.day < day)
      const age = (other: Day) => numberOf(day) - numberOf(other)
      expect(before.filter((other) => other.theme === theme && age(other.day) < 3)).toEqual([])
      expect(before.filter((other) => other.questionId === questionId && age(other.day) < 20)).toEqual([])
    }
  })

  test('are asked about another manager on tired evenings only', () => {
    for (const { day, distanced } of answers) {
      const energy = checkInOn(sample.journal, day)?.energy ?? 5
      expect({ day, distanced }).toEqual({ day, distanced: energy <= 2 })
    }
  })

  test('leave the engine something to ask today', () => {
    const today = toDay('2026-04-13')
    expect(assess(sample.journal, { questions: QUESTIONS }, today, SEED).questions.length).toBeGreaterThan(0)
  })
})
