// Prints a long report piece by piece: as one text, the JSON of a large journal is more than a string can hold.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A reader that has seen enough, such as `head`, is no failure. */
export async function print(pieces: Iterable<string>, out: NodeJS.WritableStream): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), out, { end: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

/** The same text as `JSON.stringify(report, null, 2)`, of an object whose lists may be long. */
export function* jsonPieces(report: object): Generator<string> {
  let separator = '{\n'
  for (const [key, value] of Object.entries(report) as [string, unknown][]) {
    yield `${separator}  ${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value)
    else yield indented(value, '  ')
    separator = ',\n'
  }
  yield '\n}\n'
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  let separator = '[\n'
  for (const item of list) {
    yield `${separator}    ${indented(item, '    ')}`
    separator = ',\n'
  }
  yield '\n  ]'
}

const indented = (value: unknown, indent: string) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
