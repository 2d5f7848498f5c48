// Text inside Markdown that is to be read as it was typed: only what would mean something where it stands is escaped.

/** For one line of a paragraph or of an item. */
export function escapeMarkdownLine(line: string): string {
  return escapeLineStart(escapeInline(line))
}

/** For a heading, whose end could be taken for its frame. */
export function escapeMarkdownHeading(line: string): string {
  return escapeInline(line).replace(/(^|\s)(#+)$/, '$1\\$2')
}

/** For a table cell, where a bar would end it. */
export function escapeMarkdownCell(cell: string): string {
  return escapeInline(cell).replace(/\|/g, '\\|')
}

function escapeInline(line: string): string {
  return (
    line
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
      .replace(/[`*[~]/g, '\\$&')
      // Inside a word an underscore means nothing.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/<(?=[A-Za-z/!?])/g, '\\<')
      .replace(/&(?=#?\w+;)/g, '\\&')
  )
}

function escapeLineStart(line: string): string {
  // A rule, an underline that makes a heading, or the second line of a table.
  if (/^[\s|:+=\\*_-]+$/.test(line)) return line.replace(/[|:+=-]/, '\\$&')
  return (
    line
      .replace(/^(\s*)(#{1,6})(?=\s|$)/, '$1\\$2')
      .replace(/^(\s*)>/, '$1\\>')
      .replace(/^(\s*)([-+])(?=\s|$)/, '$1\\$2')
      .replace(/^(\s*)(\d{1,9})([.)])(?=\s|$)/, '$1$2\\$3')
      .replace(/^(\s*)\|/, '$1\\|')
      // At the end of a heading they would be taken for its frame.
      .replace(/(\s)(#+)$/, '$1\\$2')
  )
}
