import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createCoachPack } from './packs'
import { addDays } from '../../../../shared/calendar/day'
import { PACK_FORMATS, type PackLine } from '../../../../shared/domain/coach-pack'
import { coachPackSchema } from '../../../../shared/domain/coach-pack'
import { createPerson } from '../../../../shared/domain/person'
import { createNote } from '../../../../shared/domain/note'
import { autoLines } from '../../../../shared/exporting/coach/auto-lines'
import { choosableRecords, chooseLine, chosenParts } from '../../../../shared/exporting/coach/choosable'
import { coachDocument, type CoachSelection } from '../../../../shared/exporting/coach/coach-document'
import { prepareExport, toReceipt } from '../../../../shared/exporting/coach/prepare-export'
import { coachWords as words } from '../../../../shared/exporting/coach/words-en'
import { readHtml } from '../../../../shared/exporting/format/read-html'
import { toMarkdown } from '../../../../shared/exporting/format/to-markdown'
import { fold } from '../../../../shared/exporting/masking/fold'
import { assignPseudonyms } from '../../../../shared/exporting/masking/pseudonyms'
import { createRedactor } from '../../../../shared/exporting/masking/redactor'
import { openPeriod } from '../../../../shared/insights/period'
import type { Journal } from '../../../../shared/domain/journal'
import { casesFor, reportFigure } from '../../../support/figures'
import { day, madeJournal } from '../../../support/made-journal'
import { textsOf } from '../format/arbitrary-document'
import { sampleOn } from '../../sample/sample'
import { arbitraryJournal, canariesIn, NAMES } from './arbitrary-journal'
import '../../../support/seed'

const span = { first: day('2026-01-05'), last: day('2026-01-30') }
const materialOf = (journal: Journal, within = span) => ({
  auto: autoLines(openPeriod(journal, within, within.last), words),
  records: choosableRecords(journal, within),
})
const redactorOf = (journal: Journal, seed = new Uint8Array(16)) => {
  const people = [...journal.person.values()]
  const pseudonyms = assignPseudonyms({ people, seed })
  return { pseudonyms, redact: createRedactor({ people, pseudonyms, hiddenWords: [] }) }
}
const CANARY_RUNS = casesFor('STEPBACK_CANARY_RUNS', 300)
const nothing: CoachSelection = { span, written: {}, auto: [], lines: [] }

describe('the law of the canary', () => {
  test.prop([arbitraryJournal, fc.infiniteStream(fc.boolean()), fc.constantFrom(...PACK_FORMATS)], {
    numRuns: CANARY_RUNS,
  })('what was chosen is in the file, and no word of anything else, and no name', (journal, coin, format) => {
    const material = materialOf(journal)
    const toss = () => coin.next().value
    const lines = material.records.flatMap(({ recordId, parts }): PackLine[] =>
      toss() ? [{ recordId, part: null }] : parts.flatMap((_text, part) => (toss() ? [{ recordId, part }] : [])),
    )
    const auto = material.auto.filter(() => toss()).map(({ id }) => id)
    const selection = { ...nothing, written: { want: 'To ask Ana less, and Herrera more.' }, auto, lines }
    // Counted from the choices alone, not by the code that carries them out.
    const partsOf = (recordId: string) => material.records.find((record) => record.recordId === recordId)!.parts
    const ticked = lines.flatMap(({ recordId, part }) =>
      part === null ? partsOf(recordId) : [partsOf(recordId)[part]!],
    )
    const lineTexts = material.auto.filter(({ id }) => auto.includes(id)).map(({ text }) => text)
    const wanted = new Set([...ticked, ...lineTexts].flatMap(canariesIn))

    const { text } = prepareExport(coachDocument(selection, material, words), redactorOf(journal).redact, format)
    const found = canariesIn(text)
    reportFigure('exports', 1, found.every((canary) => wanted.has(canary)) ? 0 : 1)
    expect(new Set(found)).toEqual(wanted)
    const said = format === 'html' || format === 'print' ? textsOf(readHtml(text)).join('\n') : text
    const spoken = new Set(fold(said).text.split(/[^\p{L}]+/u))
    for (const part of NAMES.flatMap((name) => fold(name).text.split(' '))) expect(spoken).not.toContain(part)
  })

  test.prop([arbitraryJournal])('nothing is chosen until somebody chooses', (journal) => {
    const document = coachDocument(nothing, materialOf(journal), words)
    expect(document.blocks).toHaveLength(1)
    expect(canariesIn(toMarkdown(document))).toEqual([])
  })
})

it('a colleague called May hides no month of ours, which would also say who that is', () => {
  const made = madeJournal()
  made.add(createPerson({ name: 'May Lin', relation: 'report' }, made.stamp('2026-01-05')))
  const note = made.add(createNote(day('2026-05-06'), 'I asked May on 6 May.', made.stamp('2026-05-06')))
  const journal = made.journal()
  const may = { first: day('2026-05-01'), last: day('2026-05-31') }
  const selection = { ...nothing, span: may, lines: [{ recordId: note.id, part: null }] }
  const document = coachDocument(selection, materialOf(journal, may), words)
  const { text } = prepareExport(document, redactorOf(journal).redact, 'text')
  expect(text).toContain(words.period(may.first, may.last))
  expect(text).toContain(words.entry(day('2026-05-06'), words.kinds.note))
  expect(text).toContain('I asked Engineer A on 6 May.')
})

it('notes on a person are offered where they were flagged, and leave without the name', () => {
  const made = madeJournal()
  const ana = createPerson({ name: 'Ana Souza', relation: 'report' }, made.stamp('2025-01-06'))
  made.add({ ...ana, notes: 'Grows fast.\n\nAsks Ana’s questions.', forCoach: true })
  const ben = createPerson({ name: 'Ben Ito', relation: 'peer' }, made.stamp('2026-01-12'))
  made.add({ ...ben, notes: 'Not for anybody.' })
  const journal = made.journal()
  const [offered, ...others] = choosableRecords(journal, span)
  expect(others).toEqual([])
  expect(offered).toMatchObject({
    recordId: ana.id,
    isFlagged: true,
    parts: ['Ana Souza: Grows fast.', 'Asks Ana’s questions.'],
  })
  const selection = { ...nothing, lines: [{ recordId: ana.id, part: null }] }
  const document = coachDocument(selection, materialOf(journal), words)
  expect(prepareExport(document, redactorOf(journal).redact, 'text').text).toMatch(
    /Engineer A: Grows fast\.\n\nAsks Engineer A’s/,
  )
})

describe('choosing', () => {
  const made = madeJournal()
  const note = made.add(createNote(day('2026-01-06'), 'one\n\ntwo\n\nthree', made.stamp('2026-01-06')))
  const flagged = made.add({ ...createNote(day('2026-01-05'), 'flagged', made.stamp('2026-01-05')), forCoach: true })
  made.add(createNote(day('2026-01-07'), '  ', made.stamp('2026-01-07')))
  const [first, second] = choosableRecords(made.journal(), span)

  it('lists flagged records first, and none without words', () => {
    expect(choosableRecords(made.journal(), span).map(({ recordId }) => recordId)).toEqual([flagged.id, note.id])
    expect(first?.isFlagged).toBe(true)
  })

  it('goes by the paragraph, and all paragraphs are the record', () => {
    let lines = chooseLine([], second!, 1, true)
    expect(chosenParts(second!, lines)).toEqual(['two'])
    lines = chooseLine(chooseLine(lines, second!, 0, true), second!, 2, true)
    expect(lines).toEqual([{ recordId: note.id, part: null }])
    lines = chooseLine(lines, second!, 0, false)
    expect(chosenParts(second!, lines)).toEqual(['two', 'three'])
    expect(chooseLine(lines, second!, null, false)).toEqual([])
  })
})

describe('the short form', () => {
  const { journal } = sampleOn('2026-04-06')
  const quarter = { first: day('2026-01-19'), last: day('2026-03-31') }

  it('counts the pattern in at most three lines, with what each rests on', () => {
    const pattern = materialOf(journal, quarter).auto.filter(({ part }) => part === 'pattern')
    expect(pattern.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Hands-on \d+ %, 20 % agreed \(\d+ of \d+ days\)\.$/),
      expect.stringMatching(/would have stopped without me on \d+ days \(\d+ of \d+ days answered\)\.$/),
      expect.stringMatching(/^I moved 1:1s \d+ times, \d+ times for my code \(\d+ of \d+ due have an answer\)\.$/),
    ])
  })

  it('says what changed since the last page, not since the beginning', () => {
    const changed = (some: Journal) => materialOf(some, quarter).auto.filter(({ part }) => part === 'changed')
    const since = createCoachPack('2026-03-11')
    const later = { ...journal, coachPack: new Map([[since.id, since]]) }
    expect(changed(journal).some(({ day: on }) => on! < '2026-03-11')).toBe(true)
    expect(changed(later).length).toBeGreaterThan(0)
    for (const { day: on } of changed(later)) expect(on! >= addDays(since.day, 1)).toBe(true)
  })

  it('has a name for every choice of its own', () => {
    const ids = materialOf(journal, quarter).auto.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a receipt', () => {
  it('keeps the exact text, its lines, and the key of those who appear', () => {
    const made = madeJournal()
    const { journal } = sampleOn('2026-04-06')
    const material = materialOf(journal, { first: day('2026-03-01'), last: day('2026-03-31') })
    const record = material.records.find(({ parts }) => parts.some((text) => text.includes('@Ifeoma')))!
    const selection = { ...nothing, lines: [{ recordId: record.recordId, part: null }] }
    const { redact, pseudonyms } = redactorOf(journal)
    const prepared = prepareExport(coachDocument(selection, material, words), redact, 'markdown')
    const receipt = toReceipt(
      { prepared, selection, pseudonyms, keepPseudonyms: false, sha256: 'a'.repeat(64) },
      made.stamp('2026-04-06'),
    )
    expect(coachPackSchema.safeParse(receipt).success).toBe(true)
    expect(receipt.text).toBe(prepared.text)
    expect(receipt.text).not.toContain('Ifeoma')
    const ifeoma = [...journal.person.values()].find(({ name }) => name.startsWith('Ifeoma'))!
    expect(Object.keys(receipt.pseudonyms)).toContain(ifeoma.id)
    expect(Object.keys(receipt.pseudonyms).length).toBeLessThan(journal.person.size)
    expect(receipt.wordsHidden).toBe(Object.values(prepared.hidden).reduce((sum, count) => sum + count, 0))
  })
})
