// Base64 for bytes that travel as JSON. Written out because the shared code knows neither Buffer nor btoa.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const codeOf = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))
const valueOf = new Uint8Array(128).fill(255)
codeOf.forEach((code, value) => (valueOf[code] = value))

const PAD = '='.charCodeAt(0)

export const toBase64 = (bytes: Uint8Array): string => {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  let at = 0
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    out[at++] = codeOf[group >> 18]!
    out[at++] = codeOf[(group >> 12) & 63]!
    out[at++] = i + 1 < bytes.length ? codeOf[(group >> 6) & 63]! : PAD
    out[at++] = i + 2 < bytes.length ? codeOf[group & 63]! : PAD
  }
  return new TextDecoder().decode(out)
}

/** null when the text is not exactly what `toBase64` writes. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let at = 0
  for (let i = 0; i < text.length; i += 4) {
    const group = groupAt(text, i, i + 4 === text.length ? padding : 0)
    if (group === null) return null
    if (at < bytes.length) bytes[at++] = group >> 16
    if (at < bytes.length) bytes[at++] = (group >> 8) & 255
    if (at < bytes.length) bytes[at++] = group & 255
  }
  return bytes
}

/** The 24 bits of four letters, the last `padding` of them `=`; null for a foreign letter or bits left over. */
const groupAt = (text: string, start: number, padding: number): number | null => {
  let group = 0
  for (let i = 0; i < 4; i++) {
    const value = i < 4 - padding ? (valueOf[text.charCodeAt(start + i)] ?? 255) : 0
    if (value === 255) return null
    group = (group << 6) | value
  }
  const leftOver = padding === 2 ? 0xffff : padding === 1 ? 0xff : 0
  return (group & leftOver) === 0 ? group : null
}
