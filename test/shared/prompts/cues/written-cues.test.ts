// What is read of a journal, what it is shown beside, and the question it may ask.
import { describe, expect, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { createNote, type Note } from '#shared/domain/note'
import { SIGNAL_IDS } from '#shared/prompts/assessment'
import { CUE_KINDS, cueKey } from '#shared/prompts/cues/cue'
import { CUE_MATTERS } from '#shared/prompts/cues/cue-matters'
import { readCues } from '#shared/prompts/cues/read-cues'
import {
  rightlyRead,
  shortQuote,
  testimonyOn,
  textsOfRecords,
  toWrittenCue,
  writtenTexts,
  type WrittenCue,
} from '#shared/prompts/cues/written-cues'
import { QUESTIONS } from '#shared/prompts/questions/index'
import type { Question, Theme } from '#shared/prompts/questions/question'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { assessOn, said } from '../readings'

const [MONDAY, FRIDAY] = [toDay('2026-01-05'), toDay('2026-01-09')]
const TOOK_BACK = 'I took the search work back from Ana.'
const STEPPED_BACK = 'I let Ana run the incident.'

type Told = { note: JournalBuilder; as: Note }

function wrote(day: string, text: string, more: Partial<Note> = {}, told = aJournal()): Told {
  const as = { ...createNote(toDay(day), text, told.stamp(day)), ...more }
  return { note: told.add(as), as }
}

const IMPORTED = {
  batchId: 'b',
  app: 'jrnl',
  sourceId: '1',
  day: MONDAY,
  text: '',
  tags: [],
  starred: false,
  isTimeKnown: true,
  raw: '',
}

function cuesOf(told: JournalBuilder, from = MONDAY, to = FRIDAY): WrittenCue[] {
  return writtenTexts(told.build(), from, to, 'own').flatMap((text) =>
    readCues(text.text).map((cue) => toWrittenCue(text, cue)),
  )
}

describe('what is read', () => {
  const told = () => {
    const { note } = wrote('2026-01-06', 'A note.')
    wrote('2026-01-04', 'Too early.', {}, note)
    wrote('2026-01-12', 'Too late.', {}, note)
    wrote('2026-01-07', ' ', {}, note)
    wrote('2026-01-07', 'In the trash.', { deletedAt: '2026-01-07T18:00:00Z' }, note)
    wrote('2026-01-08', 'From elsewhere.', { imported: IMPORTED }, note)
    return note
      .day('2026-01-09', { line: 'A line.' })
      .asked('2026-01-05', { text: 'An answer.', followUps: [{ question: 'And?', text: 'More.' }] })
  }
  const read = (which: 'none' | 'own' | 'imported-too') =>
    writtenTexts(told().build(), MONDAY, FRIDAY, which).map(({ text }) => text)

  test('are lines, notes, and answers with what followed, of those days, newest first', () => {
    expect(read('own')).toEqual(['A line.', 'A note.', 'An answer.\nMore.'])
  })

  test('of one day stand in the same order whichever was written first', () => {
    const notes = ['b', 'a', 'c'].map((id) => ({ id, text: `Note ${id}.` }))
    const order = (list: typeof notes) => {
      const journal = aJournal()
      for (const { id, text } of list) wrote('2026-01-06', text, { id }, journal)
      return writtenTexts(journal.build(), MONDAY, FRIDAY, 'own').map(({ text }) => text)
    }
    expect(order(notes)).toEqual(['Note a.', 'Note b.', 'Note c.'])
    expect(order(notes.toReversed())).toEqual(order(notes))
  })

  test('are imported notes only where the person asked for it, and nothing where they asked for that', () => {
    expect(read('imported-too')).toEqual(['A line.', 'From elsewhere.', 'A note.', 'An answer.\nMore.'])
    expect(read('none')).toEqual([])
  })

  test('of a record is looked up again whatever its day, unless it is in the trash', () => {
    const { note, as } = wrote('2024-03-04', TOOK_BACK)
    const gone = wrote('2024-03-05', TOOK_BACK, { deletedAt: '2026-01-07T18:00:00Z' }, note).as
    expect(textsOfRecords(note.build(), [as.id, as.id, gone.id, 'nobody']).map(({ record }) => record.id)).toEqual([
      as.id,
    ])
  })
})

describe('a reading', () => {
  test('keeps the words where they stand in their sentence', () => {
    const { note, as } = wrote('2026-01-06', `All quiet until four. ${TOOK_BACK}`)
    const [cue] = cuesOf(note)
    expect(cue).toMatchObject({ recordId: as.id, day: '2026-01-06', kind: 'took-back', sentence: TOOK_BACK })
    expect(cue!.words.map(({ start, end }) => TOOK_BACK.slice(start, end))).toEqual(['took', 'search'])
    expect(cue!.key).toBe(cueKey(as.id, cue!))
  })

  test('that was corrected is left out for good, also after an edit elsewhere in the text', () => {
    const { note, as } = wrote('2026-01-06', TOOK_BACK)
    const misread = cuesOf(note).map(({ key }) => key)
    expect(misread).toHaveLength(1)
    expect(rightlyRead(cuesOf(note.add({ ...as, text: `Long day. ${TOOK_BACK} Home late.` })), misread)).toEqual([])
    const changed = cuesOf(note.add({ ...as, text: 'I took the billing work back from Ana.' }))
    expect(rightlyRead(changed, misread)).toEqual(changed)
    expect(changed).toHaveLength(1)
  })

  test('stands beside the signals of its matter, for or against, in their window, three at most', () => {
    const { note } = wrote('2026-01-06', `${TOOK_BACK} ${STEPPED_BACK}`)
    const cues = cuesOf(note)
    expect(testimonyOn(['S4'], cues, MONDAY, FRIDAY).map(({ cue, speaks }) => [cue.kind, speaks])).toEqual([
      ['took-back', 'for'],
      ['stepped-back', 'against'],
    ])
    expect(testimonyOn(['S8'], cues, MONDAY, FRIDAY)).toEqual([])
    expect(testimonyOn(['S4'], cues, toDay('2026-01-06'), toDay('2026-01-06'))).toHaveLength(2)
    expect(testimonyOn(['S4'], cues, toDay('2026-01-07'), FRIDAY)).toEqual([])
    expect(testimonyOn(['S4'], cues, MONDAY, toDay('2026-01-05'))).toEqual([])
    expect(testimonyOn(['S4'], [...cues, ...cues, ...cues], MONDAY, FRIDAY)).toHaveLength(3)
  })

  test('speaks for a suggestion where any of its signals is of its matter', () => {
    const cues = cuesOf(wrote('2026-01-06', 'I wrote the billing migration myself today.').note)
    expect(cues.map(({ kind }) => kind)).toEqual(['took-critical-path'])
    expect(testimonyOn(['O1', 'S2'], cues, MONDAY, FRIDAY)).toMatchObject([{ speaks: 'for' }])
    expect(testimonyOn(['O1'], cues, MONDAY, FRIDAY)).toMatchObject([{ speaks: 'against' }])
    const back = cuesOf(wrote('2026-01-06', TOOK_BACK).note)
    expect(testimonyOn(['O6'], back, MONDAY, FRIDAY)).toMatchObject([{ speaks: 'against' }])
  })

  test('is quoted whole, or with the words that matter', () => {
    expect(shortQuote({ sentence: TOOK_BACK, words: [{ start: 2, end: 6 }] })).toBe(TOOK_BACK)
    const long = `${'and then there was more of it, '.repeat(8)}I took it back from Ana${' and so on and on'.repeat(9)}.`
    const start = long.indexOf('took')
    const quote = shortQuote({ sentence: long, words: [{ start, end: start + 4 }] })
    expect(quote).toMatch(/^… .* took it back from Ana.* …$/)
    expect(quote.length).toBeLessThanOrEqual(104)
    expect(shortQuote({ sentence: long, words: [{ start: 0, end: 3 }] })).toMatch(/^and then .* …$/)
    // No word is cut in two.
    expect(` ${long}`).toContain(` ${quote.slice(2, -2)} `)
    expect(quote.length).toBeGreaterThan(90)
    const end = long.length - 5
    expect(shortQuote({ sentence: long, words: [{ start: end, end: end + 2 }] })).toMatch(/^… .* on\.$/)
  })
})

test.each([
  // Up to a hundred letters are quoted whole.
  [100, 90, { from: 0, to: 100 }],
  [101, 0, { from: 0, to: 99 }],
  // From the beginning where the words stand in the first half, else from a little before them.
  [150, 45, { from: 0, to: 99 }],
  [160, 50, { from: 25, to: 124 }],
  [250, 100, { from: 75, to: 174 }],
  // To the end where that is near.
  [250, 200, { from: 175, to: 250 }],
])('a sentence of %s letters with its words at %s is quoted without cutting a word in two', (letters, at, part) => {
  const sentence = `${'abcd '.repeat(60).slice(0, letters - 1)}.`
  const { from, to } = part
  const quote = `${from > 0 ? '… ' : ''}${sentence.slice(from, to)}${to < letters ? ' …' : ''}`
  expect(shortQuote({ sentence, words: [{ start: at, end: at + 4 }] })).toBe(quote)
})

test('what has no spaces at all is cut where a hundred letters end', () => {
  const sentence = 'x'.repeat(150)
  expect(shortQuote({ sentence, words: [{ start: 120, end: 124 }] })).toBe(`${'x'.repeat(100)} …`)
  expect(shortQuote({ sentence, words: [] })).toBe(`${'x'.repeat(100)} …`)
})

test('every kind has a matter of its own, and a question that waits for no signal', () => {
  for (const kind of CUE_KINDS) {
    if (kind === 'none') continue
    const matter = CUE_MATTERS[kind]
    const signals = [...matter.for, ...matter.against]
    expect(signals.length).toBeGreaterThan(0)
    expect(new Set(signals).size).toBe(signals.length)
    expect(signals.filter((id) => !SIGNAL_IDS.includes(id))).toEqual([])
    expect(QUESTIONS.some(({ theme, when }) => theme === matter.theme && !when)).toBe(true)
  }
})

describe('a question about it', () => {
  const question = (id: string, more: Partial<Question> = {}): Question => {
    const theme = id.split('/')[0] as Theme
    return { id, theme, depth: '30s', purpose: 'x', text: 'What?', distanced: 'What?', followUps: [], ...more }
  }
  const FEW = ['ownership/a', 'coaching/a', 'delegation/a', 'delegation/b', 'friction/a'].map((id) => question(id))
  const quiet = () => aJournal().charter({ reports: 5 }).days('2026-01-05', 10, { handsOn: 0, energy: 4 })
  const cue = (day: string, more: Partial<WrittenCue> = {}): WrittenCue => {
    const sentence = TOOK_BACK
    const base = { kind: 'took-back' as const, sentence, words: [{ start: 2, end: 6 }], recordId: 'note' }
    return { ...base, day: toDay(day), key: cueKey(more.recordId ?? 'note', { ...base, ...more }), ...more }
  }
  const asked = (told: JournalBuilder, cues: WrittenCue[], day = '2026-01-14', questions = FEW) =>
    assessOn(told, day, { questions, cues }).questions

  test('jumps the queue and quotes what was written', () => {
    const told = quiet()
    const [first, ...others] = asked(told, [cue('2026-01-13')])
    expect(first).toMatchObject({ theme: 'delegation', cueKey: cue('2026-01-13').key, signals: [] })
    expect(said(told, [first!.because])).toEqual([`you wrote “${TOOK_BACK}” on Tue 13 Jan`])
    expect(others.every(({ cueKey: key }) => key === undefined)).toBe(true)
  })

  test('comes after a signal’s own, and one sentence is enough for a day', () => {
    const library = [...FEW, question('coaching/x', { when: { signals: ['S4'] } })]
    const told = quiet().delegation('Search', 'Ana', '2026-01-02').touched('Search', '2026-01-14', 'took-back')
    const cues = [cue('2026-01-14'), cue('2026-01-13', { kind: 'team-deferred' })]
    const choices = asked(told, cues, '2026-01-14', library)
    expect(choices.map(({ signals, cueKey: key }) => [signals[0], key])).toEqual([
      ['S4', undefined],
      [undefined, cues[0]!.key],
      [undefined, undefined],
    ])
  })

  test('is asked for five working days, never about a day to come, and not after a correction', () => {
    const hasCue = (told: JournalBuilder, cues: WrittenCue[], day: string) =>
      asked(told, cues, day).some(({ cueKey: key }) => key !== undefined)
    expect(hasCue(quiet(), [cue('2026-01-07')], '2026-01-13')).toBe(true)
    expect(hasCue(quiet(), [cue('2026-01-07')], '2026-01-14')).toBe(false)
    expect(hasCue(quiet(), [cue('2026-01-14')], '2026-01-13')).toBe(false)
    expect(hasCue(quiet().setting('misreadCues', [cue('2026-01-13').key]), [cue('2026-01-13')], '2026-01-14')).toBe(
      false,
    )
  })

  test('jumps once for its kind in twenty working days; another kind still may', () => {
    const told = () => quiet().asked('2026-01-06', { theme: 'friction', cueKey: cue('2026-01-06').key })
    const again = cue('2026-01-13', { recordId: 'another' })
    expect(asked(told(), [again]).map(({ cueKey: key }) => key)).toEqual([undefined, undefined, undefined])
    const other = cue('2026-01-13', { kind: 'team-deferred' })
    expect(asked(told(), [again, other])[0]).toMatchObject({ theme: 'ownership', cueKey: other.key })
    expect(asked(told(), [cue('2026-02-03')], '2026-02-03')[0]?.cueKey).toBe(cue('2026-02-03').key)
  })

  test('changes nothing but the questions', () => {
    const { questions: _with, ...withCues } = assessOn(quiet(), '2026-01-14', {
      questions: FEW,
      cues: [cue('2026-01-13')],
    })
    const { questions: _without, ...without } = assessOn(quiet(), '2026-01-14', { questions: FEW })
    expect(withCues).toEqual(without)
  })
})
