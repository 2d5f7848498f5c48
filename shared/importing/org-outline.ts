// Org headlines as a Markdown outline, with the marks people use most: links, code, quotes, bold and italic.

const BLOCK_START = /^\s*#\+BEGIN_(\w+)(?:\s+(\S+))?/i
const BLOCK_END = /^\s*#\+END_\w+/i
const DRAWER_START = /^\s*:(?:LOGBOOK|PROPERTIES):\s*$/i

interface State {
  depth: number
  /** null outside a block; `code` keeps its content as it is. */
  block: 'code' | 'quote' | null
  isInDrawer: boolean
}

/** `isTitle` tells a first headline that only names the day. */
export function outlineFromOrg(text: string, isTitle: (line: string) => boolean): string {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const hasTitle = first !== -1 && lines[first]!.startsWith('* ') && isTitle(lines[first]!)
  const body = hasTitle ? lines.slice(first + 1) : lines
  const state: State = { depth: 0, block: null, isInDrawer: false }
  return body
    .flatMap((line) => readLine(line, hasTitle ? 1 : 0, state))
    .join('\n')
    .trim()
}

function readLine(line: string, lifted: number, state: State): string[] {
  const indent = '  '.repeat(state.depth)
  if (state.isInDrawer) {
    state.isInDrawer = !/^\s*:END:\s*$/i.test(line)
    return []
  }
  const start = BLOCK_START.exec(line)
  if (state.block === null && start) {
    state.block = /^(?:src|example)$/i.test(start[1]!) ? 'code' : 'quote'
    return state.block === 'code' ? [`${indent}\`\`\`${start[2] ?? ''}`] : []
  }
  if (state.block !== null && BLOCK_END.test(line)) {
    const isCode = state.block === 'code'
    state.block = null
    return isCode ? [`${indent}\`\`\``] : []
  }
  if (state.block === 'code') return [`${indent}${line}`]
  if (state.block === 'quote') return [`${indent}> ${inline(line.trim())}`]
  if (DRAWER_START.test(line)) {
    state.isInDrawer = true
    return []
  }
  const headline = /^(\*+) +(.*)$/.exec(line)
  if (!headline) return [line.trim() === '' ? '' : `${indent}${inline(line.trim())}`]
  state.depth = Math.max(1, headline[1]!.length - lifted)
  return [`${'  '.repeat(state.depth - 1)}- ${inline(headline[2]!)}`]
}

function inline(text: string): string {
  return text
    .replace(/\[\[([^\][]+)\]\[([^\]]*)\]\]/g, '[$2]($1)')
    .replace(/(?<![\w~])~([^~\n]+)~(?![\w~])/g, '`$1`')
    .replace(/(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])/g, '**$1**')
    .replace(/(?<![\w/:.])\/(\S(?:[^/\n]*\S)?)\/(?![\w/])/g, '_$1_')
}
