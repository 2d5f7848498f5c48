// A document as every export is first made: headings, paragraphs, lists, tables. The formats render nothing else.

/** `isOurs`: nothing in it came from the person, so that "May" there is the month and never a colleague. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string; isOurs?: true }
  /** `isWritten`: the person's own words, in their own voice. Lines stay lines. */
  | { type: 'paragraph'; text: string; isWritten: boolean; isOurs?: true }
  | { type: 'list'; items: readonly string[]; isOrdered: boolean; isWritten: boolean; isOurs?: true }
  | { type: 'quote'; text: string }
  | { type: 'table'; headers: readonly string[]; rows: readonly (readonly string[])[] }

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

export interface ExportDocument {
  title: string
  blocks: readonly Block[]
}

export const heading = (level: 1 | 2 | 3, text: string): BlockOf<'heading'> => ({
  type: 'heading',
  level,
  text: oneLine(text),
})

export const paragraph = (text: string): BlockOf<'paragraph'> => ({
  type: 'paragraph',
  text: cleanText(text),
  isWritten: false,
})

export const list = (items: readonly string[]): BlockOf<'list'> => ({
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

/** Words of the program's own: headings, days, labels, counts. */
export function ours<B extends Extract<Block, { isOurs?: true }>>(block: B): B {
  return { ...block, isOurs: true }
}

/** The same document with every text of the person's in it changed by `change`; the title is never theirs. */
export function mapTexts(document: ExportDocument, change: (text: string) => string): ExportDocument {
  const blocks = document.blocks.map((block) => ('isOurs' in block && block.isOurs ? block : mapBlock(block, change)))
  return { title: document.title, blocks }
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
