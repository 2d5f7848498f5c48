// Writes small tar archives, with a long-name entry where a name does not fit.
const BLOCK = 512

const padded = (bytes: Uint8Array) => {
  const whole = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK)
  whole.set(bytes)
  return whole
}

const block = (name: string, type: string, content: Uint8Array): Uint8Array[] => {
  const header = new Uint8Array(BLOCK)
  const put = (at: number, text: string) => header.set(new TextEncoder().encode(text), at)
  put(0, name.slice(0, 100))
  put(100, '0000644\0')
  put(124, `${content.length.toString(8).padStart(11, '0')}\0`)
  put(136, '00000000000\0')
  put(148, '        ')
  put(156, type)
  put(257, 'ustar\u000000')
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `)
  return [header, padded(content)]
}

export function tarOf(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text)
  const blocks = files.flatMap(([name, text]) => [
    ...(name.length > 100 ? block('././@LongLink', 'L', encode(`${name}\0`)) : []),
    ...block(name, '0', encode(text)),
  ])
  const bytes = [...blocks, new Uint8Array(2 * BLOCK)]
  return new Uint8Array(bytes.flatMap((part) => [...part]))
}
