import { describe, expect, test } from 'vitest'
import type { Question, Theme } from '../../../shared/prompts/questions/question'
import { QUESTIONS } from '../../../shared/prompts/questions/index'
import { assess } from '../../../shared/prompts/engine'
import { toDay } from '../../../shared/calendar/day'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'
import { assessOn } from './readings'
import { FIRST_EVENING, slide } from './slide'

const TENTH = '2026-01-16'

function question(id: string, more: Partial<Question> = {}): Question {
  const theme = id.split('/')[0] as Theme
  return { id, theme, depth: '30s', purpose: 'x', text: 'What?', distanced: 'What would they?', followUps: [], ...more }
}

const FEW = ['ownership/a', 'ownership/b', 'delegation/a', 'coaching/a', 'energy/a'].map((id) => question(id))
const asked = (told: JournalBuilder, questions: readonly Question[], day = TENTH) =>
  assessOn(told, day, { questions }).questions
const idsAsked = (...args: Parameters<typeof asked>) => asked(...args).map(({ questionId }) => questionId)
const quiet = () => aJournal().charter({ reports: 5 }).days('2026-01-05', 10, { handsOn: 0, energy: 4 })

describe('questions', () => {
  test('ask about a hiring decision only where there is hiring', () => {
    const ids = ['hiring/grow-or-hire', 'hiring/bar-deep']
    expect(QUESTIONS.filter(({ when }) => when?.live?.includes('hiring-lately')).map(({ id }) => id)).toEqual(ids)
  })

  test('for tiring days speak of no manager who was not named', () => {
    const unnamed = QUESTIONS.filter(({ distanced }) => /\b(?:that|this) manager/.test(distanced))
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })

  test('are three at most, each of another theme, each with its reason', () => {
    const choices = asked(quiet(), FEW)
    expect(choices).toHaveLength(3)
    expect(new Set(choices.map(({ theme }) => theme)).size).toBe(3)
    for (const { theme, because } of choices) expect(because).toEqual({ id: 'because.theme-new', params: { theme } })
  })

  test('shown today are counted off', () => {
    const told = quiet().asked(TENTH, { questionId: 'ownership/a', theme: 'ownership' })
    const choices = asked(told, FEW)
    expect(choices).toHaveLength(2)
    expect(choices.map(({ theme }) => theme)).not.toContain('ownership')
    told.asked(TENTH, { theme: 'delegation' }).asked(TENTH, { theme: 'coaching' })
    expect(asked(told, FEW)).toEqual([])
  })

  test('keep a theme for three days and a question for twenty working days', () => {
    const onWednesday = quiet().asked('2026-01-14', { questionId: 'ownership/a', theme: 'ownership' })
    expect(idsAsked(onWednesday, FEW.slice(0, 2))).toEqual([])
    expect(idsAsked(onWednesday, FEW.slice(0, 2), '2026-01-19')).toEqual(['ownership/b'])
    expect(idsAsked(onWednesday, FEW.slice(0, 1), '2026-02-10')).toEqual([])
    expect(idsAsked(onWednesday, FEW.slice(0, 1), '2026-02-11')).toEqual(['ownership/a'])
  })

  test.each(['never-again', 'not-relevant'] as const)('answered with %s do not come back', (status) => {
    const told = quiet().asked('2026-01-05', { questionId: 'ownership/a', theme: 'ownership', status })
    expect(idsAsked(told, FEW.slice(0, 1), '2027-01-04')).toEqual([])
  })

  test('turn to the theme that rested longest, and say since when', () => {
    const told = quiet()
    told.asked('2026-01-06', { theme: 'ownership' }).asked('2026-01-05', { theme: 'delegation' })
    const [first] = asked(told, FEW.slice(0, 3))
    expect(first).toMatchObject({
      theme: 'delegation',
      because: { id: 'because.theme-rested', params: { day: '2026-01-05' } },
    })
  })

  test('turn to it on every day and whichever theme it is', () => {
    const [ownership, delegation] = [question('ownership/a'), question('delegation/a')]
    for (const day of ['2026-01-16', '2026-01-19', '2026-01-20', '2026-01-21']) {
      const first = (older: Theme, newer: Theme) =>
        idsAsked(
          quiet().asked('2026-01-05', { theme: older }).asked('2026-01-06', { theme: newer }),
          [ownership, delegation],
          day,
        )[0]
      expect([first('ownership', 'delegation'), first('delegation', 'ownership')]).toEqual([
        'ownership/a',
        'delegation/a',
      ])
    }
  })

  test('begin with the system for whoever is new in a role, among themes that rested as long', () => {
    const library = ['ownership/a', 'literacy/a', 'coaching/a', 'energy/a'].map((id) => question(id))
    const days = ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15', TENTH]
    const firsts = (roleSince: string, told = (journal: JournalBuilder) => journal) => {
      const journal = told(
        aJournal()
          .charter({ roleSince: toDay(roleSince) })
          .days('2026-01-05', 10, { energy: 4 }),
      )
      return days.map((day) => asked(journal, library, day)[0]?.theme)
    }
    expect(new Set(firsts('2026-01-05'))).toEqual(new Set(['literacy']))
    expect(new Set(firsts('2024-01-01')).size).toBeGreaterThan(1)
    const lately = firsts('2026-01-05', (journal) => journal.asked('2026-01-05', { theme: 'literacy' }))
    expect(lately).not.toContain('literacy')
  })

  test('for a signal jump the queue once, and name its subject', () => {
    const library = [...FEW, question('critical-path/x', { text: 'Who could own {item}?', when: { signals: ['S2'] } })]
    const told = slide()
    const [first] = asked(told, library, FIRST_EVENING)
    expect(first).toMatchObject({
      questionId: 'critical-path/x',
      signals: ['S2'],
      because: { id: 'because.S2' },
      fill: { item: { kind: 'pathItem', id: told.idOf('pathItem', 'Billing cut-over') } },
    })
    told.asked(FIRST_EVENING, { theme: 'energy', signalIds: ['S2'] })
    expect(idsAsked(told, library, '2026-01-26')).not.toContain('critical-path/x')
  })

  test('for a signal wait until it fires; one take-back is enough', () => {
    const library = [question('delegation/x', { when: { signals: ['S4'] } })]
    expect(asked(quiet(), library)).toEqual([])
    const told = quiet().delegation('Search', 'Ana', '2026-01-02').touched('Search', TENTH, 'took-back')
    expect(idsAsked(told, library)).toEqual(['delegation/x'])
  })

  test('with a gap are asked only with something to fill it', () => {
    const library = [question('friction/x', { text: 'What does {obstacle} cost?' })]
    expect(asked(quiet(), library)).toEqual([])
    const told = quiet().obstacle('Flaky builds', '2026-01-05')
    expect(asked(told, library)[0]?.fill).toEqual({
      obstacle: { kind: 'obstacle', id: told.idOf('obstacle', 'Flaky builds') },
    })
  })

  test('keep to the kind of day, the energy and what is live', () => {
    const library = [
      question('incident/x', { when: { dayKinds: ['incident'] } }),
      question('energy/x', { when: { energyAtMost: 2 } }),
      question('delegation/x', { when: { live: ['delegation'] } }),
    ]
    expect(asked(quiet(), library)).toEqual([])
    const unknown = aJournal().charter().days('2026-01-05', 10, { energy: null })
    expect(asked(unknown, library)).toEqual([])
    const told = aJournal().charter().days('2026-01-05', 10, { dayKind: 'incident', energy: 2 })
    told.delegation('Search', 'Ana', '2026-01-05')
    expect(idsAsked(told, library, '2026-01-06').toSorted()).toEqual(['delegation/x', 'energy/x', 'incident/x'])
  })

  test('for usual days are asked on a day of no kind too', () => {
    const library = [question('energy/usual', { when: { dayKinds: ['normal'] } })]
    expect(idsAsked(aJournal().charter().days('2026-01-05', 9), library)).toEqual(['energy/usual'])
    expect(idsAsked(quiet().day(TENTH, { dayKind: 'travel' }), library)).toEqual([])
  })

  test('keep their distance on a day of low energy, and are about oneself alone after three', () => {
    const told = aJournal().charter().days('2026-01-05', 3, { energy: 2 })
    expect(asked(told, FEW, '2026-01-06')[0]).toMatchObject({ distanced: true })
    expect(idsAsked(told, FEW, '2026-01-07')).toEqual(['energy/a'])
    const unknown = aJournal().charter().days('2026-01-05', 2, { energy: null })
    expect(asked(unknown, FEW, '2026-01-06').map(({ distanced }) => distanced)).toEqual([false, false, false])
  })

  test('about an incident are asked only of somebody who had one', () => {
    const library = QUESTIONS.filter(({ theme }) => theme === 'incident')
    expect(library.length).toBeGreaterThan(5)
    expect(idsAsked(quiet(), library)).toEqual([])
    const told = quiet().day('2026-01-12', { dayKind: 'incident', energy: 4 })
    expect(idsAsked(told, library)).toHaveLength(1)
  })

  test('ask about reliability after more than five incident days in twenty', () => {
    const library = [...FEW, question('incident/x')]
    const told = (incidents: number) =>
      aJournal()
        .charter()
        .days('2026-01-05', 10, (_day, index) => ({ dayKind: index < incidents ? 'incident' : 'normal' }))
    expect(asked(told(6), library)[0]).toMatchObject({ questionId: 'incident/x', because: { id: 'because.incidents' } })
    expect(asked(told(5), library).map(({ because }) => because.id)).not.toContain('because.incidents')
    const reasons = (lately: Theme) =>
      asked(told(6).asked('2026-01-07', { theme: lately }), library).map(({ because }) => because.id)
    expect(reasons('energy')).toContain('because.incidents')
    expect(reasons('incident')).not.toContain('because.incidents')
  })

  test('ask in half a minute where three answers were a few words', () => {
    const library = [question('ownership/deep', { depth: 'deep' })]
    const told = quiet()
    for (const day of ['2026-01-05', '2026-01-06', '2026-01-07'])
      told.asked(day, { status: 'answered', text: 'Not much' })
    expect(asked(told, library)).toEqual([])
    expect(asked(told, [question('ownership/short')])).toHaveLength(1)
  })

  test('are none on a day without questions', () => {
    const told = quiet().setting('noQuestionsOn', [toDay(TENTH)])
    expect(asked(told, FEW)).toEqual([])
    expect(asked(told, FEW, '2026-01-19')).toHaveLength(3)
  })

  test('turn with the seed, and with nothing else', () => {
    const journal = quiet().build()
    const first = (seed: number) =>
      assess(journal, { questions: QUESTIONS }, toDay(TENTH), seed).questions[0]?.questionId
    expect(new Set([1, 2, 3, 4, 5, 6].map(first)).size).toBeGreaterThan(2)
    expect(first(3)).toBe(first(3))
  })

  test('of the real library last a quarter without repeating themselves', () => {
    const told = aJournal()
      .charter({ reports: 5 })
      .days('2026-01-05', 65, (_day, index) => ({
        handsOn: 0,
        energy: 4,
        touched: ['read'],
        // There is an incident to ask about, too.
        dayKind: index === 0 ? 'incident' : 'normal',
      }))
    const days = [...told.build().checkIn.values()].map(({ day }) => day)
    const seen: { id: string; theme: string }[] = []
    for (const day of days) {
      const [choice] = asked(told, QUESTIONS, day)
      expect(choice).toBeDefined()
      expect(seen.slice(-2).map(({ theme }) => theme)).not.toContain(choice!.theme)
      expect(seen.slice(-19).map(({ id }) => id)).not.toContain(choice!.questionId)
      seen.push({ id: choice!.questionId, theme: choice!.theme })
      told.asked(day, {
        questionId: choice!.questionId,
        theme: choice!.theme,
        status: 'answered',
        text: 'What I saw was this.',
      })
    }
    expect(new Set(seen.map(({ theme }) => theme)).size).toBe(12)
  })
})

describe('a corrected record', () => {
  const about = [question('critical-path/item', { text: 'Who else could do {item}?', distanced: 'Who could?' })]

  test('fills no gap of an ordinary question, and leaves it to the next', () => {
    const told = quiet().item('Billing', '2026-01-05').item('Search', '2026-01-06')
    const filled = () => asked(told, about)[0]?.fill['item']?.id
    expect(filled()).toBe(told.idOf('pathItem', 'Billing'))
    const recordIds = [told.idOf('pathItem', 'Billing')]
    told.shown(TENTH, { signalIds: ['S2'], evidenceIds: recordIds })
    told.respond(TENTH, TENTH, { type: 'not-true', misread: 'my-job', text: '', recordIds })
    expect(filled()).toBe(told.idOf('pathItem', 'Search'))
  })

  test('leaves a question unasked where there is nothing else to ask it about', () => {
    const told = quiet()
      .item('Billing', '2026-01-05')
      .shown(TENTH, { signalIds: ['S9'] })
    told.respond(TENTH, TENTH, {
      type: 'not-true',
      misread: 'one-off',
      text: '',
      recordIds: [told.idOf('pathItem', 'Billing')],
    })
    expect(asked(told, about)).toEqual([])
    told.respond(TENTH, TENTH, { type: 'answer-withdrawn' })
    expect(asked(told, about)).toHaveLength(1)
  })
})

describe('a day that is answered after a later one', () => {
  test('is asked nothing that the later one was, nor its theme again within three days', () => {
    const told = quiet().asked('2026-01-19', { questionId: 'delegation/a', theme: 'delegation' })
    const answers = told.records().flatMap((one) => (one.kind === 'answer' ? [one] : []))
    const choices = assessOn(told, TENTH, { questions: FEW, shownLater: { suggestions: [], answers } }).questions
    expect(choices.map(({ theme }) => theme)).not.toContain('delegation')
    expect(asked(told, FEW.slice(2, 3))).toHaveLength(1)
  })
})
