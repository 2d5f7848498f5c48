// A file as the formats look at it: its text and JSON are read once, when first asked for.
import { parseJson, type SafeJson } from './safe-json'
import { decodeText } from './text'
import type { ForeignFile } from './types'

export interface SourceFile {
  path: string
  /** The last part of the path. */
  name: string
  bytes: Uint8Array
  /** null when it is not text in an encoding that can be told. */
  text: () => string | null
  /** null when it does not look like JSON at all. */
  json: () => SafeJson | null
}

export function openFile({ path, bytes }: ForeignFile): SourceFile {
  const text = once(() => decodeText(bytes))
  const json = once(() => {
    const content = text()?.trimStart()
    // Rich text begins with a brace too.
    if (content?.startsWith('{\\')) return null
    return content?.startsWith('{') || content?.startsWith('[') ? parseJson(content) : null
  })
  return { path, name: path.slice(path.lastIndexOf('/') + 1), bytes, text, json }
}

/** The parsed JSON, or undefined when there is none. */
export function jsonOf(file: SourceFile): unknown {
  const json = file.json()
  return json?.outcome === 'read' ? json.json : undefined
}

export const hasExtension = (file: SourceFile, ...extensions: string[]): boolean =>
  extensions.some((extension) => file.name.toLowerCase().endsWith(`.${extension}`))

/** A text by its name, or a file whose name does not say what it is. */
export const mayBeText = (file: SourceFile): boolean =>
  hasExtension(file, 'md', 'markdown', 'mdown', 'txt', 'text', 'log') || !/^\.|\.[a-z][a-z0-9]{0,7}$/i.test(file.name)

/** Files in one order, so that of two that share a name it is always the same one that needs more than it. */
export const byPath = (files: readonly SourceFile[]): SourceFile[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1))

/** The file's name without its extension. */
export const stemOf = (name: string): string => name.replace(/\.[^.]{1,8}$/, '')

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}
