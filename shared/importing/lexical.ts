// The tree that editors built on Lexical keep, such as Super notes of Standard Notes, as Markdown.
import { isObject } from './safe-json'

/** null when it is no such tree. */
export function lexicalToMarkdown(json: string): string | null {
  try {
    const { root } = JSON.parse(json) as { root?: unknown }
    return isObject(root) ? blocksIn(root).join('\n\n') : null
  } catch {
    return null
  }
}

const childrenOf = (node: Record<string, unknown>): Record<string, unknown>[] =>
  Array.isArray(node['children']) ? node['children'].filter(isObject) : []

const blocksIn = (node: Record<string, unknown>): string[] =>
  childrenOf(node)
    .map(block)
    .filter((text) => text.trim() !== '')

function block(node: Record<string, unknown>): string {
  switch (node['type']) {
    case 'heading':
      return `${'#'.repeat(Number(/^h([1-6])$/.exec(String(node['tag']))?.[1] ?? 2))} ${words(node)}`
    case 'quote':
      return words(node).replace(/^/gm, '> ')
    case 'code':
      return `\`\`\`${typeof node['language'] === 'string' ? node['language'] : ''}\n${words(node)}\n\`\`\``
    case 'list':
      return list(node, '')
    case 'horizontalrule':
      return '---'
    case 'table':
      return table(node)
    case 'snfile':
      return '[file]'
    case 'collapsible-container':
    case 'collapsible-content':
      return blocksIn(node).join('\n\n')
    default:
      return words(node)
  }
}

/** A list inside a list is the only child of an item of its own. */
function list(node: Record<string, unknown>, indent: string): string {
  let number = 0
  const lines = childrenOf(node).map((item) => {
    const inner = childrenOf(item)
    const nested = inner.filter(({ type }) => type === 'list').map((each) => list(each, `${indent}  `))
    const own = words({ children: inner.filter(({ type }) => type !== 'list') })
    if (own === '' && nested.length > 0) return nested.join('\n')
    number += 1
    const box = node['listType'] === 'check' ? (item['checked'] === true ? '[x] ' : '[ ] ') : ''
    const mark = node['listType'] === 'number' ? `${number}.` : '-'
    return [`${indent}${mark} ${box}${own}`, ...nested].join('\n')
  })
  return lines.join('\n')
}

function table(node: Record<string, unknown>): string {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => blocksIn(cell).join(' ').replaceAll('\n', ' ')),
  )
  const [head = [], ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`
  return [head, rule, ...rest].join('\n')
}

const BOLD = 1
const ITALIC = 2
const STRUCK = 4
const CODE = 16

function words(node: Record<string, unknown>): string {
  return childrenOf(node).map(inline).join('')
}

function inline(node: Record<string, unknown>): string {
  const { type, text, url } = node
  if (type === 'linebreak') return '\n'
  if (typeof text === 'string') return type === 'code-highlight' ? text : marked(text, Number(node['format']) || 0)
  const inner = words(node)
  return (type === 'link' || type === 'autolink') && typeof url === 'string' && url !== inner
    ? `[${inner}](${url})`
    : inner
}

function marked(text: string, format: number): string {
  if (text.trim() === '') return text
  if ((format & CODE) !== 0) return `\`${text}\``
  const marks = [
    (format & BOLD) !== 0 ? '**' : '',
    (format & ITALIC) !== 0 ? '_' : '',
    (format & STRUCK) !== 0 ? '~~' : '',
  ]
  const [, before, plain, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!
  return `${before}${marks.join('')}${plain}${marks.reverse().join('')}${after}`
}
