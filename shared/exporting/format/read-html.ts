// Reads back a page that `toHtml` wrote: what is previewed or printed comes from the very bytes that are handed over.
import type { Block, ExportDocument } from './document'

/** Throws RangeError for a page that `toHtml` did not write. */
export function readHtml(html: string): ExportDocument {
  const [, body] = /\n<body>\n([\s\S]*)\n<\/body>\n<\/html>\n$/.exec(html) ?? []
  if (body === undefined) throw new RangeError('Not a page of ours')
  const [title, ...blocks] = body.split('\n').map(toBlock)
  if (title?.type !== 'heading') throw new RangeError('A page without a title')
  return { title: title.text, blocks }
}

function toBlock(line: string): Block {
  const [, tag, attributes = '', inner = ''] = /^<(\w+)([^>]*)>(.*)<\/\1>$/.exec(line) ?? []
  const isWritten = attributes === ' class="written"'
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
      return { type: 'heading', level: Number(tag[1]) as 1 | 2 | 3, text: textOf(inner) }
    case 'p':
      return { type: 'paragraph', text: textOf(inner), isWritten }
    case 'blockquote':
      return { type: 'quote', text: textOf(inner) }
    case 'ul':
    case 'ol':
      return { type: 'list', items: elements(inner, 'li').map(textOf), isOrdered: tag === 'ol', isWritten }
    case 'table': {
      const [headers = '', ...rows] = elements(inner, 'tr')
      return {
        type: 'table',
        headers: elements(headers, 'th').map(textOf),
        rows: rows.map((row) => elements(row, 'td').map(textOf)),
      }
    }
    default:
      throw new RangeError(`Not a block of ours: ${line.slice(0, 40)}`)
  }
}

function elements(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map((match) => match[1]!)
}

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#10': '\n' }

function textOf(html: string): string {
  return html.replace(/&([#\w]+);/g, (reference, name: string) => CHARACTERS[name] ?? reference)
}
