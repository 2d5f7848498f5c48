// Apple's XML property lists. Entities other than XML's own are not expanded, so a small file stays small.
import { SaxesParser } from 'saxes'
import { MAX_NESTING } from './limits'

type Frame = { kind: 'dict' | 'array'; values: unknown[]; keys: string[] }

/** The root value; null when it is not a property list. Dates come back as they are written. */
export function parsePlist(xml: string): unknown {
  const frames: Frame[] = [{ kind: 'array', values: [], keys: [] }]
  let text = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    text = ''
    if (name !== 'dict' && name !== 'array') return
    if (frames.length > MAX_NESTING) throw new RangeError('nested too deeply')
    frames.push({ kind: name, values: [], keys: [] })
  })
  parser.on('text', (piece) => (text += piece))
  parser.on('cdata', (piece) => (text += piece))
  parser.on('closetag', ({ name }) => closeTag(name, text, frames))
  try {
    parser.on('error', (error) => {
      throw error
    })
    parser.write(xml).close()
  } catch {
    // What follows a whole value does not take it back: an entry without its outer tag is still an entry.
    return frames.length === 1 ? (frames[0]!.values[0] ?? null) : null
  }
  return frames[0]!.values[0] ?? null
}

function closeTag(name: string, text: string, frames: Frame[]): void {
  const top = frames.at(-1)!
  if (name === 'plist') return
  if (name === 'key') top.keys[top.values.length] = text
  else if (name === 'dict' || name === 'array') {
    frames.pop()
    frames.at(-1)!.values.push(name === 'array' ? top.values : toDict(top))
  } else top.values.push(scalar(name, text))
}

function toDict({ values, keys }: Frame): Record<string, unknown> {
  return Object.assign(
    Object.create(null) as Record<string, unknown>,
    Object.fromEntries(values.map((value, index) => [keys[index] ?? '', value])),
  )
}

function scalar(name: string, text: string): unknown {
  if (name === 'true' || name === 'false') return name === 'true'
  return name === 'integer' || name === 'real' ? Number(text) : text
}
