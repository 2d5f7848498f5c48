// Reads a request's body up to a limit; what is longer is never held in memory.
import type { Readable } from 'node:stream'

/** null when the body is longer than `maximumBytes` or the request broke off. */
export const readBody = async (request: Readable, maximumBytes: number): Promise<string | null> => {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > maximumBytes) return null
      chunks.push(chunk)
    }
  } catch {
    return null
  }
  return Buffer.concat(chunks).toString('utf8')
}
