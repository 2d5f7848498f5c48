import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cleanFileName } from '../../../../shared/exporting/format/clean-file-name'
import { heading, list, paragraph, table, type ExportDocument } from '../../../../shared/exporting/format/document'
import { exportBytes, exportFileName, textOfBytes } from '../../../../shared/exporting/format/exported-file'
import { readHtml } from '../../../../shared/exporting/format/read-html'
import { toHtml } from '../../../../shared/exporting/format/to-html'
import { toMarkdown } from '../../../../shared/exporting/format/to-markdown'
import { toPlainText } from '../../../../shared/exporting/format/to-plain-text'
import { paragraphsOf, writtenBlocks } from '../../../../shared/exporting/format/written-blocks'
import { arbitraryDocument, textsOf } from './arbitrary-document'
import '../../../support/seed'

const sample: ExportDocument = {
  title: 'Notes for a session',
  blocks: [
    heading(2, 'What I want'),
    ...writtenBlocks('To stop *deciding* for them.\nNot by Friday, though.\n\n1. the date\n2. the branch'),
    heading(2, 'The period'),
    paragraph('Hands-on 45 % (41 of 60 days).'),
    list(['Kept: if <it> lands', 'snake_case stays']),
    table(['Day', 'What'], [['Mon 5 Jan', 'a | b']]),
  ],
}

describe('a document as Markdown', () => {
  it('reads as it was typed, with markup taken out of the person’s words', () => {
    expect(toMarkdown(sample)).toBe(
      [
        '# Notes for a session',
        '',
        '## What I want',
        '',
        'To stop \\*deciding\\* for them.  ',
        'Not by Friday, though.',
        '',
        '1. the date',
        '2. the branch',
        '',
        '## The period',
        '',
        'Hands-on 45 % (41 of 60 days).',
        '',
        '- Kept: if \\<it> lands',
        '- snake_case stays',
        '',
        '| Day | What |',
        '| --- | --- |',
        '| Mon 5 Jan | a \\| b |',
        '',
      ].join('\n'),
    )
  })

  it('keeps two lists in a row apart', () => {
    expect(toMarkdown({ title: 'T', blocks: [list(['a']), list(['b'])] })).toBe('# T\n\n- a\n\n+ b\n')
  })
})

describe('a document as HTML', () => {
  it('carries no script, no address and nothing to fetch', () => {
    const html = toHtml(sample)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/<script|href=|src=|url\(|@import/)
    expect(html).toContain('<li>Kept: if &lt;it&gt; lands</li>')
  })

  test.prop([arbitraryDocument])('comes back from its bytes as it was', (document) => {
    expect(readHtml(textOfBytes(exportBytes(document, 'html')))).toEqual(document)
  })

  it('reads back no page but its own', () => {
    expect(() => readHtml('<p>hello</p>')).toThrow(RangeError)
    expect(() => readHtml(toHtml(sample).replace('<ul>', '<img src=x>'))).toThrow(RangeError)
  })
})

describe('a document as plain text', () => {
  test.prop([arbitraryDocument])('holds every text, unchanged', (document) => {
    const text = toPlainText(document)
    for (const part of textsOf(document)) for (const line of part.split('\n')) expect(text).toContain(line)
  })
})

describe('what a person wrote', () => {
  it('falls into paragraphs at blank lines', () => {
    expect(paragraphsOf('\n\none\ntwo\r\n\r\nthree\n \t\n\nfour  ')).toEqual(['one\ntwo', 'three', 'four'])
  })

  it('keeps its lists and quotations', () => {
    expect(writtenBlocks('Why:\n- first\n  and more\n- second\n\n> The cent is off.').map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'quote',
    ])
    expect(writtenBlocks('- first\n  and more\n- second')).toEqual([
      { type: 'list', items: ['first and more', 'second'], isOrdered: false, isWritten: true },
    ])
  })

  test.prop([fc.array(fc.constantFrom('a', '- b', '1. c', '> d', '  e', ''), { maxLength: 8 })])(
    'loses no word on its way into blocks',
    (lines) => {
      const words = writtenBlocks(lines.join('\n')).flatMap((block) =>
        block.type === 'list' ? [...block.items] : 'text' in block ? [block.text] : [],
      )
      expect(words.join(' ').match(/[a-e]/g) ?? []).toEqual(lines.join(' ').match(/[a-e]/g) ?? [])
    },
  )
})

describe('the name of an exported file', () => {
  it('is one that every operating system takes as it is', () => {
    for (const format of ['markdown', 'html', 'print', 'text'] as const) {
      const name = exportFileName('coach', '2026-04-13', format)
      expect(cleanFileName(name)).toBe(name)
    }
    expect(exportFileName('review', '2026-Q1', 'markdown')).toBe('stepback-review-2026-Q1.md')
  })
})
