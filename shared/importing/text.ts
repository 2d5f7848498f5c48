// Bytes to text. Encodings are checked, never guessed at: text that would come out wrong is reported instead.

/** null when it is neither UTF-8 nor UTF-16. The byte order mark is left out; line ends become `\n`. */
export function decodeText(bytes: Uint8Array): string | null {
  const label = encodingOf(bytes)
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    if (text.includes('\0')) return null
    return text
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
  } catch {
    return null
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return unmarkedUtf16(bytes.subarray(0, 512)) ?? 'utf-8'
}

/** Journals are full of spaces and line ends, whose other byte is zero in UTF-16 and never in UTF-8. */
function unmarkedUtf16(head: Uint8Array): string | null {
  let evenZeros = 0
  let oddZeros = 0
  for (const [index, byte] of head.entries()) {
    if (byte === 0 && index % 2 === 0) evenZeros += 1
    if (byte === 0 && index % 2 === 1) oddZeros += 1
  }
  const many = head.length / 8
  if (oddZeros > many && evenZeros === 0) return 'utf-16le'
  if (evenZeros > many && oddZeros === 0) return 'utf-16be'
  return null
}

/** What no text has and a disk would change: half of a character, and the character zero. */
export const wholeCharacters = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\0', '')

/** U+200B, which editors leave behind, and space at both ends; blank lines inside stay. Line ends become `\n`. */
export function tidyText(text: string): string {
  return wholeCharacters(text)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u200B', '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}

/** The start of a text, for a report. */
export function excerpt(text: string, length = 400): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()} …`
}
