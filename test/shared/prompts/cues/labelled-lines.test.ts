// Labelled sets of others come as spreadsheets write them.
import { describe, expect, test } from 'vitest'
import { CUE_KINDS } from '#shared/prompts/cues/cue'
import { linesInStyles, linesJotted, parseLabelled } from './labelled-lines'

describe('a set of labelled lines', () => {
  test.each([
    ['a letter', 'b\ttook it back'],
    ['a capital', 'B\ttook it back'],
    ['a letter with a bracket', 'b)\ttook it back'],
    ['a letter in brackets', '(b)\ttook it back'],
    ['the name of the kind', 'took-back\ttook it back'],
    ['the name with capitals and spaces', 'Took back \t took it back  '],
    ['the name with underlines', 'took_back\ttook it back'],
    ['quoted cells', '"b"\t"took it back"'],
    ['the label last', 'took it back\tb'],
    ['a header before it', 'label\tsentence\nb\ttook it back'],
    ['a byte order mark before it', '\uFEFFb\ttook it back'],
    ['the ends of lines of Windows', 'b\ttook it back\r\n'],
    ['the ends of lines of old Macs', '\rb\ttook it back\r'],
    ['blank lines and remarks around it', '\n# styles\n\nb\ttook it back\n\t\n'],
  ])('is read with %s', (_, tsv) => {
    expect(parseLabelled(tsv)).toEqual([{ label: 'took-back', sentence: 'took it back' }])
  })

  test.each(['g', 'G', 'none', 'None', '-', '', 'no cue'])('knows "%s" as no cue', (label) => {
    expect(parseLabelled(`${label}\tquiet day`)).toEqual([{ label: 'none', sentence: 'quiet day' }])
  })

  test('keeps quotations that belong to the sentence', () => {
    expect(parseLabelled('g\t"no", she said\ng\t"she said ""no"" twice"').map(({ sentence }) => sentence)).toEqual([
      '"no", she said',
      'she said "no" twice',
    ])
  })

  test('leaves out what has no label that it knows', () => {
    expect(parseLabelled('h\twhat is this\nno tab at all\nid\ttext')).toEqual([])
  })
})

test.each([
  ['in styles', linesInStyles(), 150],
  ['jotted', linesJotted(), 900],
])('the lines %s are many, of every kind, and each there once', (_, lines, least) => {
  const of = (kind: string) => lines.filter(({ label }) => label === kind).length
  expect(CUE_KINDS.map((kind) => of(kind) >= least)).toEqual(CUE_KINDS.map(() => true))
  expect(new Set(lines.map(({ sentence }) => sentence.toLowerCase())).size).toBe(lines.length)
})
