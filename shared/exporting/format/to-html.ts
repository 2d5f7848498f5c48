// A document as one HTML page that needs nothing else: no script, no address, its few styles inside.
import type { Block, ExportDocument } from './document'

const STYLE = `
body { max-width: 42rem; margin: 2.5rem auto; padding: 0 1.5rem; color: #28231c; background: #fffdf8;
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.25; font-weight: 600; break-after: avoid }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2.2em } h3 { font-size: 1rem; margin-top: 1.8em }
.written, blockquote { font-family: serif }
p, blockquote { white-space: pre-line }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 2px solid #e5decf }
table { border-collapse: collapse } td, th { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid #e5decf }
@media print { body { margin: 0; max-width: none; background: none; font-size: 10.5pt } }
`

/** One block a line, so that `readHtml` can read it back. Ends with one line break. */
export function toHtml(document: ExportDocument): string {
  const title = escapeHtml(document.title)
  const head = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
  ]
  return [...head, ...document.blocks.map(toElement), '</body>', '</html>', ''].join('\n')
}

function toElement(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inLine(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p${voice(block)}>${inLine(block.text)}</p>`
    case 'quote':
      return `<blockquote>${inLine(block.text)}</blockquote>`
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul'
      return `<${tag}${voice(block)}>${block.items.map((item) => `<li>${inLine(item)}</li>`).join('')}</${tag}>`
    }
    case 'table': {
      const row = (cells: readonly string[], tag: 'td' | 'th') =>
        `<tr>${cells.map((cell) => `<${tag}>${inLine(cell)}</${tag}>`).join('')}</tr>`
      return `<table>${row(block.headers, 'th')}${block.rows.map((cells) => row(cells, 'td')).join('')}</table>`
    }
  }
}

function voice({ isWritten }: { isWritten: boolean }): string {
  return isWritten ? ' class="written"' : ''
}

/** A line break inside a block is written as a reference, because each block keeps to one line of the file. */
function inLine(text: string): string {
  return escapeHtml(text).replace(/\n/g, '&#10;')
}

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => REFERENCES[mark]!)
}
