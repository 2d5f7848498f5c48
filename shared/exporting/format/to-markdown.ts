// A document as Markdown (CommonMark with tables): readable as it stands, and the same words when rendered.
import type { Block, ExportDocument } from './document'
import { escapeMarkdownCell, escapeMarkdownHeading, escapeMarkdownLine } from './escape-markdown'

/** Ends with one line break. The title is the first heading. */
export function toMarkdown(document: ExportDocument): string {
  const parts = [`# ${escapeMarkdownHeading(document.title)}`, ...document.blocks.map(toPart)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function toPart(block: Block, index: number, blocks: readonly Block[]): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdownHeading(block.text)}`
    case 'paragraph':
      return escapedLines(block.text).join('  \n')
    case 'quote':
      return escapedLines(block.text)
        .map((line) => `> ${line}`)
        .join('  \n')
    case 'list':
      return listPart(block, isOddInARow(blocks, index))
    case 'table':
      return tablePart(block)
  }
}

function escapedLines(text: string): string[] {
  return text.split('\n').map((line) => escapeMarkdownLine(line))
}

/** Two lists in a row would run into one: every second one takes the other mark. */
function isOddInARow(blocks: readonly Block[], index: number): boolean {
  let before = 0
  while (blocks[index - before - 1]?.type === 'list') before += 1
  return before % 2 === 1
}

function listPart({ items, isOrdered }: Extract<Block, { type: 'list' }>, isOther: boolean): string {
  const mark = (index: number) => (isOrdered ? `${index + 1}${isOther ? ')' : '.'}` : isOther ? '+' : '-')
  return items.map((item, index) => `${mark(index)} ${escapeMarkdownLine(item)}`).join('\n')
}

function tablePart({ headers, rows }: Extract<Block, { type: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdownCell).join(' | ')} |`
  return [row(headers), `|${headers.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n')
}
