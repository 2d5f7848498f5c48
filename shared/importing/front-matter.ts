// The YAML block at the top of a Markdown file. What is not understood stays in the raw copy, and is shown as it was.
import { parse } from 'yaml'
import { hasUnsafeKey, isObject } from './safe-json'

export interface FrontMatter {
  /** {} when there is none. */
  fields: Record<string, unknown>
  body: string
  /** The block's text without its fences; empty when there is none. */
  block: string
  isBroken: boolean
}

const BLOCK = /^---[ \t]*\n([\s\S]*?)(?:(?<=\n)|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/

export function splitFrontMatter(text: string): FrontMatter {
  const found = BLOCK.exec(text)
  if (!found) return { fields: {}, body: text, block: '', isBroken: false }
  const block = found[1]!
  const body = text.slice(found[0].length)
  const fields = readYaml(block)
  if (fields === null) {
    // A rule across the page, not front matter.
    if (!/^[\w"'-][^\n]*:(?:\s|$)/m.test(block)) return { fields: {}, body: text, block: '', isBroken: false }
    return { fields: roughFields(block), body, block, isBroken: true }
  }
  return { fields, body, block, isBroken: false }
}

const KNOWN_TAG_MARK = /!!python\/\S+[ \t]*/g

/** Scalars stay text, so that a title `001` does too. A mapping, {} for nothing, null for anything else. Never builds objects from tags; aliases are few. */
function readYaml(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(text.replace(KNOWN_TAG_MARK, ''), {
      schema: 'failsafe',
      maxAliasCount: 20,
      logLevel: 'error',
      uniqueKeys: false,
    })
    if (value === null || value === undefined || value === '') return {}
    return isObject(value) && !hasUnsafeKey(value) ? value : null
  } catch {
    return null
  }
}

/** `key: value` lines of a block that is not quite YAML, as a title with a colon in it makes one. */
function roughFields(block: string): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.create(null)
  for (const [, key, value] of block.matchAll(/^([\w -]{1,40}):[ \t]+(\S.*)$/gm)) {
    if (!hasUnsafeKey({ [key!]: null })) fields[key!] = value!.trim()
  }
  return fields
}

/** A field by its name in any case. */
export function fieldOf(fields: Record<string, unknown>, ...names: string[]): unknown {
  for (const [key, value] of Object.entries(fields)) if (names.includes(key.toLowerCase())) return value
  return undefined
}

/** Tags as a list, a comma string, or words behind #. */
export function frontTags(fields: Record<string, unknown>): string[] {
  const tags = fieldOf(fields, 'tags', 'tag', 'keywords')
  if (Array.isArray(tags)) return tags.filter((tag) => typeof tag === 'string' || typeof tag === 'number').map(String)
  if (typeof tags !== 'string') return []
  return tags.includes(',') ? tags.split(',') : tags.split(/\s+/)
}

/** Fields of the person's own, which have no place in a note: shown in a block of their own. */
export function keptAsIs(block: string): string {
  return block.trim() === '' ? '' : `\`\`\`yaml\n${block.trimEnd()}\n\`\`\``
}

/** The block without the top-level keys that became something of their own. */
export function unknownFields(block: string, known: readonly string[]): string {
  const parts = block.split(/^(?=[^\s#-][^\n]*?:(?:\s|$))/m)
  const unknown = parts.filter((part) => {
    const key = /^["']?([^"':\n]+)/.exec(part)?.[1]?.trim().toLowerCase()
    return part.trim() !== '' && (key === undefined || !known.includes(key))
  })
  return unknown.join('').trimEnd()
}
