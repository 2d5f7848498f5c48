// Documents of every shape, with text that would mean something to Markdown or HTML if it were let.
import { fc } from '@fast-check/vitest'
import { cleanText, oneLine, type Block, type ExportDocument } from '../../../../shared/exporting/format/document'
import '../../../support/seed'

const awkward = fc.constantFrom(
  '# not a heading',
  '- a\n- b',
  '1. one',
  '> said',
  '---',
  '===',
  '| a | b |',
  '| - | - |',
  ':--',
  '```',
  '~~~',
  '<b>bold</b>',
  '<!-- -->',
  '</p></body>',
  '&amp; &lt;',
  '*a* _b_ `c`',
  'snake_case_name',
  '[link](https://example.com)',
  '![picture](x)',
  'a  \nb',
  'back\\slash\\',
  '\\*',
  '~~gone~~',
  '"quoted" and \'single\'',
  '    four spaces',
  'ends with #',
  '#',
  '+',
  'a & b',
  '$&',
)

const piece = fc.oneof(awkward, fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 }))

const arbitraryText = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => cleanText(pieces.join(' ')).replace(/\n{2,}/g, '\n'))
  .filter((text) => text !== '')
const arbitraryLine = arbitraryText.map(oneLine).filter((text) => text !== '')

const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: arbitraryLine,
  }),
  fc.record({ type: fc.constant('paragraph' as const), text: arbitraryText, isWritten: fc.boolean() }),
  fc.record({ type: fc.constant('quote' as const), text: arbitraryText }),
  fc.record({
    type: fc.constant('list' as const),
    items: fc.array(arbitraryLine, { minLength: 1, maxLength: 4 }),
    isOrdered: fc.boolean(),
    isWritten: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('table' as const),
    headers: fc.tuple(arbitraryLine, arbitraryLine),
    rows: fc.array(fc.tuple(arbitraryLine, arbitraryLine), { minLength: 1, maxLength: 3 }),
  }),
)

export const arbitraryDocument: fc.Arbitrary<ExportDocument> = fc.record({
  title: arbitraryLine,
  blocks: fc.array(arbitraryBlock, { maxLength: 8 }),
})

/** Every text of a document, in order. */
export function textsOf(document: ExportDocument): string[] {
  return [document.title, ...document.blocks.flatMap(textsOfBlock)]
}

function textsOfBlock(block: Block): string[] {
  if (block.type === 'list') return [...block.items]
  if (block.type === 'table') return [...block.headers, ...block.rows.flat()]
  return [block.text]
}
