// What a person wrote, as blocks: the lists and quotations they typed become lists and quotations, all else stays text.
import { cleanText, oneLine, type Block } from './document'

/** Paragraphs as one chooses them: parted by blank lines, none of them empty. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trimEnd().replace(/^\n+/, ''))
    .filter((part) => part.trim() !== '')
}

type LineKind = 'bullet' | 'number' | 'quote' | 'plain'

const MARKS: Record<Exclude<LineKind, 'plain'>, RegExp> = {
  bullet: /^\s*[-*+•] +(?=\S)/,
  number: /^\s*\d{1,9}[.)] +(?=\S)/,
  quote: /^\s*> ?(?=\S)/,
}

export function writtenBlocks(text: string): Block[] {
  return paragraphsOf(text).flatMap(paragraphBlocks)
}

function paragraphBlocks(text: string): Block[] {
  const groups: { kind: LineKind; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const kind = kindOf(line)
    const last = groups.at(-1)
    // An indented line goes on with the list item above it.
    if (last && kind === 'plain' && /^\s/.test(line) && (last.kind === 'bullet' || last.kind === 'number'))
      last.lines.push(`${last.lines.pop()} ${line.trim()}`)
    else if (last?.kind === kind) last.lines.push(withoutMark(line, kind))
    else groups.push({ kind, lines: [withoutMark(line, kind)] })
  }
  return groups.map(({ kind, lines }) => toBlock(kind, lines))
}

function kindOf(line: string): LineKind {
  for (const kind of ['bullet', 'number', 'quote'] as const) if (MARKS[kind].test(line)) return kind
  return 'plain'
}

function withoutMark(line: string, kind: LineKind): string {
  return kind === 'plain' ? line : line.replace(MARKS[kind], '')
}

function toBlock(kind: LineKind, lines: readonly string[]): Block {
  if (kind === 'plain') return { type: 'paragraph', text: cleanText(lines.join('\n')), isWritten: true }
  if (kind === 'quote') return { type: 'quote', text: cleanText(lines.join('\n')) }
  return { type: 'list', items: lines.map(oneLine), isOrdered: kind === 'number', isWritten: true }
}
