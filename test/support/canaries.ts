// Words that occur nowhere else, and every way in which they could stand on a disk.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The letter outside ASCII tells the encodings apart. */
export const canary = (n: number): string => `kanarie${String(n).padStart(3, '0')}üq`

/** UTF-8, UTF-16, Latin-1, base64 wherever it begins, hexadecimal, percent and JSON escapes. */
export function encodingsOf(word: string): Buffer[] {
  const utf8 = Buffer.from(word, 'utf8')
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64')
    // Without what the neighbours have a part in.
    return Buffer.from(text.slice(offset === 0 ? 0 : 4, text.length - 4))
  })
  const json = word.replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return [
    utf8,
    Buffer.from(word, 'utf16le'),
    Buffer.from(word, 'latin1'),
    ...base64,
    Buffer.from(utf8.toString('hex')),
    Buffer.from(encodeURIComponent(word)),
    Buffer.from(json),
  ]
}

/** Path and word of every canary found in any encoding in any file below the folders. */
export function scanFor(words: readonly string[], folders: readonly string[]): string[] {
  const sought = words.flatMap((word) => encodingsOf(word).map((bytes) => ({ word, bytes })))
  return folders.flatMap(filesBelow).flatMap((path) => {
    const content = readFileSync(path)
    return sought.filter(({ bytes }) => content.includes(bytes)).map(({ word }) => `${path}: ${word}`)
  })
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
}
