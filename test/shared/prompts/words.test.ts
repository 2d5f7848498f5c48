import { readdirSync, readFileSync } from 'node:fs'
import { fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../shared/calendar/day'
import { formatDay } from '../../../shared/calendar/format-day'
import type { Journal } from '../../../shared/domain/journal'
import type { Assessment, Message, Suggestion } from '../../../shared/prompts/assessment'
import { assess } from '../../../shared/prompts/engine'
import { QUESTIONS } from '../../../shared/prompts/questions/index'
import { CAPTURES } from '../../../shared/prompts/captured'
import { SIGNALS } from '../../../shared/prompts/signals/index'
import { sayMessage, words } from '../../../shared/prompts/words/words'
import { sampleOn } from '../sample/sample'
import { anyDay, anyJournal } from './arbitrary-journal'
import { assessOn } from './readings'
import { FIRST_EVENING, slide } from './slide'
import '../../support/seed'

const SPEAKER = {
  locale: 'en' as const,
  nameOf: ({ kind }: { kind: string }) => (kind === 'person' ? 'Ana' : 'Billing'),
  formatDay: (day: Day) => formatDay(day, 'en-GB', 'short'),
}

/** Every message of an assessment, in the places where it is read. */
function messagesOf({ readings, suggestions, heldBack, questions }: Assessment): Message[] {
  return [
    ...readings.flatMap(({ saw, why, leftOut, evidence }) => [
      ...saw,
      ...why,
      ...leftOut,
      ...evidence.map((one) => one.message),
    ]),
    ...suggestions.flatMap(messagesIn),
    ...heldBack.map(({ why }) => why),
    ...questions.map(({ because }) => because),
  ]
}

function messagesIn({ title, saw, limit, leftOut, wouldGoAway, plans }: Suggestion): Message[] {
  return [
    title,
    ...saw,
    ...limit,
    ...leftOut,
    wouldGoAway,
    ...plans.flatMap(({ ifText, thenText }) => [ifText, thenText]),
  ]
}

function sayAll(journal: Journal, day: Day): string[] {
  return messagesOf(assess(journal, { questions: QUESTIONS }, day, 1)).map((message) => sayMessage(message, SPEAKER))
}

const SOURCES = ['.', 'signals'].flatMap((folder) => {
  const path = new URL(`../../../shared/prompts/${folder}/`, import.meta.url)
  return readdirSync(path)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, path), 'utf8'))
})
const idsIn = (pattern: RegExp) => SOURCES.flatMap((source) => [...source.matchAll(pattern)].map(([, id]) => id!))

describe('words', () => {
  test('are there for every message of a quarter and of journals in which anything may have happened', () => {
    const { journal, days } = sampleOn()
    const lines = days.flatMap((day) => sayAll(journal, day))
    for (const [told, day] of fc.sample(fc.tuple(anyJournal, anyDay), { numRuns: 60, seed: 2 }))
      lines.push(...sayAll(told.build(), day))
    expect(lines.length).toBeGreaterThan(2000)
    const broken = lines.filter(
      (line) => /undefined|NaN|null|\[object|\d{4}-\d{2}-\d{2}| {2}|\(\)/.test(line) || line.trim() === '',
    )
    expect(broken).toEqual([])
  })

  test('are there for every message that the source names, and for no other', () => {
    const phrases = Object.keys(words('en').phrases)
    const named = idsIn(/'((?:title|away|saw|seen|why|limit|left-out|counter|held|plan|because)\.[^'$]+)'/g)
    expect(named.filter((id) => !phrases.includes(id))).toEqual([])
    const bySignal = SIGNALS.flatMap(({ id }) => [`title.${id}`, `away.${id}`, `because.${id}`])
    const limits = idsIn(/unit: '([^']+)'/g).flatMap((unit) => SIGNALS.map(({ id }) => `limit.${id}.${unit}`))
    const second = SIGNALS.flatMap(({ others = [] }) => others.map(({ id }) => `limit.${id}`))
    expect(second.filter((id) => !phrases.includes(id))).toEqual([])
    const noted = CAPTURES.map((capture) => `because.${capture}`)
    expect(noted.filter((id) => !phrases.includes(id))).toEqual([])
    const known = new Set([...named, ...bySignal, ...limits, ...second, ...noted, 'verbatim'])
    expect(phrases.filter((id) => !known.has(id))).toEqual([])
  })

  test('name every signal: what it claims, reads, where its limit stands and what speaks against it', () => {
    const { signals, phrases } = words('en')
    for (const { id } of SIGNALS) {
      const about = signals[id]!
      expect(Object.keys(about).toSorted()).toEqual(['claim', 'counter', 'limit', 'reads', 'title'])
      expect(Object.values(about).every((text) => text.length > 10)).toBe(true)
      expect(phrases).toHaveProperty([`because.${id}`])
    }
    const suggesting = SIGNALS.filter(({ role }) => role !== 'exposure' && role !== 'amplifier').map(
      ({ id }) => `title.${id}`,
    )
    expect(suggesting.filter((id) => !(id in phrases))).toEqual([])
  })

  test('keep to the product: no praise, no guilt, no exclamation', () => {
    const { journal, days } = sampleOn()
    const lines = new Set(days.flatMap((day) => sayAll(journal, day)))
    expect([...lines].filter((line) => /!|bottleneck|great|well done|should have|fail/i.test(line))).toEqual([])
  })

  test('read as a person would say it', () => {
    const [suggestion] = assessOn(slide(), FIRST_EVENING).suggestions
    const lines = messagesIn(suggestion!).map((message) => sayMessage(message, SPEAKER))
    expect(lines.slice(0, 10)).toEqual([
      'Consider stepping back from Billing: it has been yours for seven working days',
      'On eight of ten logged days somebody’s work would have stopped without you (Mon 12 Jan, Tue 13 Jan, Wed 14 Jan, Thu 15 Jan, Fri 16 Jan, Mon 19 Jan, Tue 20 Jan, Wed 21 Jan).',
      'Billing has been yours for seven working days, since Mon 12 Jan.',
      'The 1:1 with Ana was moved or dropped twice running (Wed 14 Jan, Wed 21 Jan).',
      'Hands-on work took 60 % of your time over ten logged days since Thu 8 Jan.',
      'Critical path: four of ten days.',
      'One item: three working days.',
      'Three days of an item are about one interrupted week.',
      'The same person: twice running.',
      'Moving one alone is noticed; twice running says who comes second.',
    ])
  })
})
