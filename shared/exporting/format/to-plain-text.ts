// A document as plain text, for a mail or a file without markup.
import type { Block, ExportDocument } from './document'

/** Ends with one line break. */
export function toPlainText(document: ExportDocument): string {
  const parts = [underlined(document.title, '='), ...document.blocks.map(toPart)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function toPart(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.level < 3 ? underlined(block.text, '-') : block.text
    case 'paragraph':
      return block.text
    case 'quote':
      return block.text.replace(/^/gm, '> ')
    case 'list':
      return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${item}`).join('\n')
    case 'table':
      return block.rows
        .map((row) => row.map((cell, index) => `${block.headers[index] ?? ''}: ${cell}`).join('\n'))
        .join('\n\n')
  }
}

function underlined(text: string, mark: string): string {
  return `${text}\n${mark.repeat(Math.min(72, [...text].length))}`
}
