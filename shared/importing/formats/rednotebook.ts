// RedNotebook: one YAML file for each month, days as its keys, in txt2tags marks.
import { parseDocument } from 'yaml'
import type { Collector } from '../collector'
import { whenLocal } from '../days'
import { hasUnsafeKey, isObject } from '../safe-json'
import { byPath, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const MONTH_FILE = /(?:^|\/)(\d{4}-\d{2})\.txt$/
const DAY_KEY = /^(?:\{\s*(?:\}|\d{1,2}:)|\d{1,2}:(?:\s|$)|['"]?\d{1,2}['"]?:)/m

export const rednotebook: Format = {
  id: 'rednotebook',
  claim: (files) =>
    claimEach(
      files,
      (file) => MONTH_FILE.test(file.path) && DAY_KEY.test(file.text() ?? ''),
      'sure',
      'months-with-days',
    ),
  read(files, collector) {
    for (const file of byPath(files)) readMonth(file, collector)
    return null
  },
}

/** Tags such as `!!python/unicode` are taken off: the value stays a string, and no object is ever made. */
function readDays(text: string): Record<string, unknown> | null {
  try {
    const plain = text.replace(/!!python\/[\w./:]+[ \t]*/g, '')
    const document = parseDocument(plain, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
    if (document.errors.length > 0) return null
    const value: unknown = document.toJS({ maxAliasCount: 20 }) ?? {}
    return isObject(value) && !hasUnsafeKey(value) ? value : null
  } catch {
    return null
  }
}

function readMonth(file: SourceFile, collector: Collector): void {
  const text = file.text() ?? ''
  const month = MONTH_FILE.exec(file.path)![1]!
  const days = readDays(text)
  if (days === null) return collector.report({ where: file.path, why: 'not-a-record', text })
  for (const [key, entry] of Object.entries(days)) {
    const date = `${month}-${key.padStart(2, '0')}`
    const where = `${file.path} #${key}`
    const raw = JSON.stringify(entry, null, 1) ?? ''
    if (!isObject(entry)) {
      collector.report({ where, why: 'not-a-record', text: raw })
      continue
    }
    const words = typeof entry['text'] === 'string' ? fromTxt2tags(entry['text']) : ''
    const { listed, tags } = readCategories(entry)
    const when = whenLocal(date, null, collector.options.zone)
    const body = [words, ...listed].filter((part) => part.trim() !== '').join('\n\n')
    collector.add({ app: 'rednotebook', id: date, when, title: '', text: body, tags, starred: false, raw, where })
  }
}

/** Scalars are texts here, nothing too. */
const NOTHING = /^\s*(?:null|~)?\s*$/i

/** The entries of a category are keys; converters write a list, or a text. */
function namesIn(entries: unknown): string[] {
  if (isObject(entries)) return Object.keys(entries)
  const list = Array.isArray(entries) ? entries : [entries]
  return list.filter((entry): entry is string => typeof entry === 'string' && !NOTHING.test(entry))
}

/** A category with entries is a list of them; one without is a tag. So are `#words` in the text. */
function readCategories(entry: Record<string, unknown>): { listed: string[]; tags: string[] } {
  const listed: string[] = []
  const tags: string[] = []
  for (const [category, entries] of Object.entries(entry)) {
    if (category === 'text') continue
    const names = namesIn(entries)
    if (category === 'Tags') tags.push(...names)
    else if (names.length === 0) tags.push(category)
    else listed.push(`**${category}**\n\n${names.map((name) => `- ${fromTxt2tags(name)}`).join('\n')}`)
  }
  const text = typeof entry['text'] === 'string' ? entry['text'] : ''
  return {
    listed,
    tags: [...tags, ...[...text.matchAll(/(?<![\w#&])#(\p{L}[\p{L}\p{N}_-]*)/gu)].map((found) => found[1]!)],
  }
}

const PROTECTED = /(``[^`\n]+``|https?:\/\/[^\s"\]]+)/

/** `=h=`, `//i//`, `--s--`, `__u__` and `[name ""url""]`; `**b**` is bold in both. */
function fromTxt2tags(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const heading = /^\s*(={1,5})([^=].*?[^=]|[^=])\1\s*$/.exec(line)
      const listed = line.replace(/^(\s*)\+ (?=\S)/, '$11. ')
      return heading ? `${'#'.repeat(heading[1]!.length)} ${heading[2]!.trim()}` : fromLine(listed)
    })
    .join('\n')
}

function fromLine(line: string): string {
  const linked = line
    .replace(
      /\[""([^"\n]+)""(\.\w{1,5})?(?:\?\d+)?\]/g,
      (_whole, path: string, end = '') => `[photo: ${path.replace(/^.*\//, '')}${String(end)}]`,
    )
    .replace(/\[([^\]["\n]{1,500}?)\s+""([^"\n]+)""\]/g, '[$1]($2)')
    .replace(/\\\\\s*$/, '  ')
  const parts = linked.split(PROTECTED)
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part
      return part
        .replace(/\/\/(\S(?:.{0,2000}?\S)?)\/\//g, '_$1_')
        .replace(/(?<!-)--(?!-)(\S(?:.*?\S)?)(?<!-)--(?!-)/g, '~~$1~~')
        .replace(/__(\S(?:.*?\S)?)__/g, '$1')
    })
    .join('')
}
