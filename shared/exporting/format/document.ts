// A document as every export is first made: headings, paragraphs, lists, tables. The formats render nothing else.

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  /** `isWritten`: the person's own words, in their own voice. Lines stay lines. */
  | { type: 'paragraph'; text: string; isWritten: boolean }
  | { type: 'list'; items: readonly string[]; isOrdered: boolean; isWritten: boolean }
  | { type: 'quote'; text: string }
  | { type: 'table'; headers: readonly string[]; rows: readonly (readonly string[])[] }

export interface ExportDocument {
  title: string
  blocks: readonly Block[]
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text: oneLine(text) })

export const paragraph = (text: string): Block => ({ type: 'paragraph', text: cleanText(text), isWritten: false })

export const list = (items: readonly string[]): Block => ({
  type: 'list',
  items: items.map(oneLine),
  isOrdered: false,
  isWritten: false,
})

export const table = (headers: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  headers: headers.map(oneLine),
  rows: rows.map((row) => row.map(oneLine)),
})

/** The same document with every text in it changed by `change`. */
export function mapTexts(document: ExportDocument, change: (text: string) => string): ExportDocument {
  return { title: change(document.title), blocks: document.blocks.map((block) => mapBlock(block, change)) }
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'table':
      return { ...block, headers: block.headers.map(change), rows: block.rows.map((row) => row.map(change)) }
    default:
      return { ...block, text: change(block.text) }
  }
}

/** Without control characters, without space at the ends of lines; what was written otherwise stays. */
export function cleanText(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .split('\n')
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** Inside a list item, a table cell or a heading there are no lines. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ')
}
