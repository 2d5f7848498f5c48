import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/calendar/day'
import { isQuarter, type Quarter } from '../../../shared/calendar/quarters'
import { createCharter } from '../../../shared/domain/charter'
import { createPerson } from '../../../shared/domain/person'
import { createPlan, keepPlan, missPlan } from '../../../shared/domain/plan'
import {
  createReview,
  REVIEW_SECTIONS,
  signOff,
  takeBackSignature,
  writeLine,
  writeSection,
} from '../../../shared/domain/review'
import { toMarkdown } from '../../../shared/exporting/format/to-markdown'
import { assembleReview } from '../../../shared/review/assemble-review'
import {
  choicesOf,
  chosenEvidence,
  leaveOutEvidence,
  pinEvidence,
  sampleEvenly,
} from '../../../shared/review/chosen-evidence'
import { gapMap } from '../../../shared/review/gap-map'
import {
  canBecomePlan,
  fateOf,
  intentionOf,
  planFromIntention,
  writeIntention,
} from '../../../shared/review/intentions'
import { lastQuarter } from '../../../shared/review/last-quarter'
import { quarterList } from '../../../shared/review/quarter-list'
import { addRatingLines, evidenceByRecord, rate, ratingGate, setRatingEvidence } from '../../../shared/review/ratings'
import { reviewDocument } from '../../../shared/review/review-document'
import { isSignatureIntact, prepareSignature } from '../../../shared/review/signature'
import { reviewWords as words } from '../../../shared/review/words/en'
import type { Subtle } from '../../../shared/vault/crypto'
import { day, madeJournal, type MadeJournal } from '../../support/made-journal'
import { sampleOn } from '../sample/sample'
import '../../support/seed'

const quarter = (text: string): Quarter => {
  if (!isQuarter(text)) throw new RangeError(text)
  return text
}
const Q1 = quarter('2026-Q1')
const platform = { subtle: crypto.subtle as unknown as Subtle }
const { journal: sample } = sampleOn('2026-04-06')
const today = day('2026-04-06')
const assembled = assembleReview(sample, Q1, today, words)
const section = (id: (typeof REVIEW_SECTIONS)[number]) => assembled.sections.find((one) => one.id === id)!
const blank = () => createReview(Q1, madeJournal().stamp('2026-04-06'))

describe('a quarter’s review', () => {
  it('has the fourteen sections in their order', () => {
    expect(assembled.sections.map(({ id }) => id)).toEqual([...REVIEW_SECTIONS])
  })

  it('rests every line on a record of the journal and on a day of the quarter', () => {
    const ids = new Set(Object.values(sample).flatMap((records) => [...records.keys()]))
    const lines = assembled.sections.flatMap(({ evidence }) => evidence)
    expect(lines.length).toBeGreaterThan(80)
    expect(lines.filter(({ recordId }) => !ids.has(recordId))).toEqual([])
    expect(lines.filter(({ day: on }) => on < '2026-01-01' || on > '2026-03-31')).toEqual([])
  })

  it('says for every figure that days answer what it rests on', () => {
    const covered = assembled.sections.flatMap(({ figures }) => figures).flatMap(({ coverage }) => coverage ?? [])
    expect(covered.length).toBeGreaterThan(25)
    expect(covered.filter(({ known, of }) => known > of)).toEqual([])
    expect(section('time-and-ownership').figures.map(({ coverage }) => coverage)).toEqual([
      { known: 47, of: 55 },
      null,
      { known: 11, of: 13 },
      { known: 51, of: 59 },
    ])
  })

  it('reads the sample’s slide: the cut-over, who took it over, and what was moved for code', () => {
    const owned = section('time-and-ownership').evidence.map(({ text }) => text)
    expect(owned).toContainEqual(expect.stringContaining('“Billing cut-over” was mine from Tue 27 Jan'))
    expect(owned).toContainEqual(expect.stringContaining('Tomás Herrera took it over on Tue 10 Mar'))
    expect(section('postponed').evidence.length).toBeGreaterThan(5)
    for (const { text } of section('postponed').evidence) expect(text).toContain('for my code')
    expect(
      section('got-wrong')
        .evidence.map(({ text }) => text)
        .join(),
    ).toContain('is not true: it is my job')
  })

  it('knows nothing of an empty quarter, and says so rather than zero', () => {
    const empty = assembleReview(madeJournal().journal(), Q1, today, words)
    const value = (id: string) => empty.sections.flatMap(({ figures }) => figures).find((one) => one.id === id)?.value
    expect([value('hands-on'), value('blocked-days'), value('one-to-ones-kept'), value('asked-first')]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(empty.sections.every(({ evidence }) => evidence.length === 0)).toBe(true)
  })

  it('counts none of what is noted as unknown where nobody wrote', () => {
    const made = madeJournal()
    made.checkIn('2026-02-03', { dayKind: 'normal' })
    const values = (source: MadeJournal) =>
      assembleReview(source.journal(), Q1, today, words)
        .sections.flatMap(({ figures }) => figures)
        .filter(({ value }) => value === 0)
        .map(({ id }) => id)
    expect(values(madeJournal())).toEqual([])
    expect(values(made)).toContain('obstacles-cleared')
    expect(values(made)).not.toContain('touched-days')
  })

  it('misses no answer from before the journal began', () => {
    const made = madeJournal()
    made.checkIn('2026-03-30', { handsOn: 0 })
    expect(assembleReview(made.journal(), Q1, day('2026-03-31'), words).coverage).toEqual({ known: 1, of: 2 })
  })

  it('shows nothing that is dated after today', () => {
    const early = assembleReview(sample, Q1, day('2026-02-13'), words)
    for (const { evidence } of early.sections) for (const line of evidence) expect(line.day <= '2026-02-13').toBe(true)
    expect(early.sections[1]?.evidence.map(({ text }) => text).join()).toContain('it still is')
  })

  it('begins where a new role began', () => {
    const made = madeJournal()
    made.add(createCharter({}, day('2025-06-02'), made.stamp('2025-06-02')))
    made.add(createCharter({ newRole: true }, day('2026-02-02'), made.stamp('2026-02-02')))
    made.checkIn('2026-01-20', { handsOn: 100 })
    made.checkIn('2026-02-03', { handsOn: 0 })
    const review = assembleReview(made.journal(), Q1, today, words)
    expect(review.span.first).toBe('2026-02-02')
    expect(review.sections[1]?.figures[0]?.value).toBe(0)
  })
})

describe('shown evidence', () => {
  const lines = fc.array(
    fc.nat(89).map((offset) => ({
      recordId: crypto.randomUUID() as string,
      day: addDays(day('2026-01-01'), offset),
      text: 'line',
    })),
    { maxLength: 60 },
  )
  const weekOfLine = ({ day: on }: { day: Day }) =>
    Math.floor((Date.parse(on) - Date.parse('2025-12-29')) / 604_800_000)

  test.prop([lines, fc.integer({ min: 0, max: 40 })])(
    'is sampled evenly over the weeks, oldest first',
    (all, count) => {
      const chosen = sampleEvenly(all, count)
      expect(chosen).toHaveLength(Math.min(count, all.length))
      expect(chosen.map(({ day: on }) => on)).toEqual(chosen.map(({ day: on }) => on).toSorted())
      const inWeek = (some: readonly { day: Day }[], week: number) =>
        some.filter((line) => weekOfLine(line) === week).length
      const most = Math.max(0, ...chosen.map((line) => inWeek(chosen, weekOfLine(line))))
      // A week gives one more only once every other week has given as many, or all it has.
      for (const line of all) {
        const given = inWeek(chosen, weekOfLine(line))
        expect(given >= most - 1 || given === inWeek(all, weekOfLine(line))).toBe(true)
      }
    },
  )

  it('always holds what is pinned, never what is left out, and says how much more there is', () => {
    const decisions = section('team-decides')
    const [first, second] = decisions.evidence.slice(-2)
    let review = pinEvidence(blank(), 'team-decides', second!.recordId, true)
    review = leaveOutEvidence(review, 'team-decides', first!.recordId, true)
    const { shown, leftOut, more } = chosenEvidence(decisions, choicesOf(review, 'team-decides'))
    expect(shown).toHaveLength(13)
    expect(shown.map(({ recordId }) => recordId)).toContain(second!.recordId)
    expect(shown.map(({ recordId }) => recordId)).not.toContain(first!.recordId)
    expect(leftOut).toEqual([first])
    expect(more).toBe(decisions.evidence.length - 14)
  })

  it('is pinned or left out, not both', () => {
    const review = leaveOutEvidence(pinEvidence(blank(), 'ask', 'x', true), 'ask', 'x', true)
    expect([review.pinned.ask, review.leftOut.ask]).toEqual([[], ['x']])
  })
})

describe('a self-rating', () => {
  const known = evidenceByRecord(assembled)
  const [one, other] = [...known.keys()] as [string, string]
  const lined = addRatingLines(
    blank(),
    '- Delegates work\n\n2. Gives feedback\nDelegates work',
    madeJournal().stamp('2026-04-06').newId,
  )
  const id = lined.ratings[0]!.id

  it('stands for one line of a ladder, each once', () => {
    expect(lined.ratings.map(({ line }) => line)).toEqual(['Delegates work', 'Gives feedback'])
  })

  it('opens only with an entry for and an entry against', () => {
    expect(ratingGate(lined.ratings[0]!, known)).toBe('needs-both')
    expect(rate(lined, id, 3, known).ratings[0]?.rating).toBeNull()
    const withFor = setRatingEvidence(lined, id, one, 'for', known)
    expect(ratingGate(withFor.ratings[0]!, known)).toBe('needs-against')
    expect(rate(withFor, id, 3, known).ratings[0]?.rating).toBeNull()
    const both = setRatingEvidence(withFor, id, other, 'against', known)
    expect(rate(both, id, 3, known).ratings[0]?.rating).toBe(3)
  })

  it('is taken back when its evidence is, and does not count an entry twice', () => {
    const both = setRatingEvidence(setRatingEvidence(lined, id, one, 'for', known), id, other, 'against', known)
    const rated = rate(both, id, 2, known)
    const turned = setRatingEvidence(rated, id, other, 'for', known)
    expect(turned.ratings[0]).toMatchObject({ rating: null, forIds: [one, other], againstIds: [] })
  })

  it('counts no entry that the record does not hold', () => {
    const made = setRatingEvidence(setRatingEvidence(lined, id, 'gone', 'for', known), id, other, 'against', known)
    expect(ratingGate(made.ratings[0]!, known)).toBe('needs-for')
  })
})

describe('an intention', () => {
  const made = madeJournal()
  const ana = createPerson({ name: 'Ana Souza', relation: 'report' }, made.stamp('2026-03-30'))
  const written = writeIntention(blank(), 'raise-level', {
    ifText: 'If invoices need a choice',
    thenText: 'then Ana decides.',
    personId: ana.id,
  })
  const intention = intentionOf(written.intentions, 'raise-level')

  it('becomes a plan at the 1:1 with its person, or on its date', () => {
    expect(canBecomePlan(intention)).toBe(true)
    expect(planFromIntention(intention, made.stamp('2026-04-06'))).toMatchObject({
      cue: { on: 'one-to-one', personId: ana.id },
      subject: { kind: 'person', id: ana.id },
      from: '2026-04-06',
    })
    const dated = { ...intention, by: day('2026-05-04') }
    expect(planFromIntention(dated, made.stamp('2026-04-06')).cue).toEqual({ on: 'day', day: '2026-05-04' })
    const bare = { ...intention, personId: null }
    expect(planFromIntention(bare, made.stamp('2026-04-06')).cue).toEqual({ on: 'every-day' })
  })

  it('becomes one only once, and only as a whole sentence', () => {
    expect(canBecomePlan({ ...intention, planId: ana.id })).toBe(false)
    expect(canBecomePlan({ ...intention, thenText: ' ' })).toBe(false)
  })

  it('is told by what became of its plan', () => {
    const journal = madeJournal()
    const plan = planFromIntention(intention, journal.stamp('2026-04-06'))
    const planned = { ...intention, planId: plan.id }
    const fate = (record: typeof plan | null) => {
      const plans = new Map(record ? [[record.id, record]] : [])
      return fateOf({ plan: plans }, planned, day('2026-05-01'))
    }
    expect(fate(null)).toBe('never-planned')
    expect(fate(plan)).toBe('open')
    expect(fate(keepPlan(plan, '', journal.stamp('2026-04-20')))).toBe('kept')
    expect(fate(missPlan(plan, null, '', journal.stamp('2026-04-20')))).toBe('missed')
  })
})

describe('the quarter before', () => {
  it('stands beside this one with its figures, words and what became of its intentions', () => {
    const made = madeJournal()
    const before = createReview('2025-Q4', made.stamp('2026-01-02'))
    const plan = createPlan(
      { ifText: 'If', thenText: 'then', cue: { on: 'every-day' }, from: day('2026-01-02') },
      made.stamp('2026-01-02'),
    )
    made.add(keepPlan(plan, '', made.stamp('2026-02-02')))
    const written = writeSection(before, 'people-work', 'Most took place.')
    made.add(writeIntention(written, 'stop-owning', { ifText: 'If', thenText: 'then', planId: plan.id }))
    made.checkIn('2025-11-03', { handsOn: 50 })
    const last = lastQuarter(made.journal(), Q1, today, words)
    expect(last?.words['people-work']).toBe('Most took place.')
    expect(last?.figures['time-and-ownership']?.[0]).toMatchObject({ id: 'hands-on', value: 50 })
    expect(last?.intentions.map(({ fate }) => fate)).toEqual(['kept'])
  })

  it('is compared with nothing across a new role, and is nothing where nobody wrote', () => {
    const made = madeJournal()
    expect(lastQuarter(made.journal(), Q1, today, words)).toBeNull()
    made.add(createCharter({}, day('2025-06-02'), made.stamp('2025-06-02')))
    made.add(createCharter({ newRole: true }, day('2026-01-05'), made.stamp('2026-01-05')))
    made.checkIn('2025-11-03', { handsOn: 50 })
    expect(lastQuarter(made.journal(), Q1, today, words)).toMatchObject({ isOtherRole: true, figures: {} })
  })
})

describe('a signature', () => {
  const review = writeLine(
    writeSection(blank(), 'ask', 'Time for *leading*.'),
    section('delegations').evidence[0]!.recordId,
    'Ask first.',
  )
  const documentOf = () =>
    reviewDocument({ assembled, review, gaps: gapMap(sample, assembled, review, today, words), words })

  it('holds the document that was read, with the person’s words and lessons', async () => {
    const { markdown, sha256 } = await prepareSignature(documentOf(), platform)
    expect(markdown).toBe(toMarkdown(documentOf()))
    expect(markdown).toContain('# First quarter of 2026\n')
    expect(markdown).toContain('Time for \\*leading\\*.')
    expect(markdown).toContain('Lesson: Ask first.')
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is found broken when one letter of the document changes, and can be taken back', async () => {
    const { markdown, sha256 } = await prepareSignature(documentOf(), platform)
    const signed = signOff(review, markdown, sha256, madeJournal().stamp('2026-04-06'))
    expect(await isSignatureIntact(signed.signedOff!, platform)).toBe(true)
    expect(await isSignatureIntact({ ...signed.signedOff!, markdown: markdown.replace('F', 'f') }, platform)).toBe(
      false,
    )
    expect(takeBackSignature(signed).signedOff).toBeNull()
  })

  it('prints no rating whose evidence is missing', () => {
    const rated = { id: 'r', line: 'Delegates', rating: 4 as const, forIds: ['gone'], againstIds: [] }
    const text = toMarkdown(
      reviewDocument({
        assembled,
        review: { ...review, ratings: [rated] },
        gaps: gapMap(sample, assembled, review, today, words),
        words,
      }),
    )
    expect(text).toContain('### Delegates\n')
    expect(text).not.toContain('reliably')
  })
})

describe('the list of quarters', () => {
  it('goes from the present one back to the first with an entry', () => {
    const made = madeJournal()
    made.checkIn('2025-08-04')
    made.add(signOff(createReview('2025-Q4', made.stamp('2026-01-02')), '', '', made.stamp('2026-01-02')))
    expect(quarterList(made.journal(), today).map(({ quarter: one, state }) => [one, state])).toEqual([
      ['2026-Q2', 'not-begun'],
      ['2026-Q1', 'not-begun'],
      ['2025-Q4', 'signed-off'],
      ['2025-Q3', 'not-begun'],
    ])
  })
})
