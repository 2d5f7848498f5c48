// The larger numbers of a zip. Some programs write them into every archive, however small: a field that is full of ones
// says that its number stands elsewhere.
const LOCATOR = 0x07064b50
const WIDE_END = 0x06064b50
const LOCATOR_BYTES = 20
const WIDE_EXTRA = 1
const ALL_ONES_16 = 0xffff
const ALL_ONES_32 = 0xffffffff

export interface ListPlace {
  count: number
  at: number
}

/** Where the list of contents is and how many it lists; null for a place that cannot be. `end` is the end record. */
export function listPlace(view: DataView, end: number): ListPlace | null {
  const place = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) }
  if (place.count !== ALL_ONES_16 && place.at !== ALL_ONES_32) return place
  const locator = end - LOCATOR_BYTES
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return place
  const wide = readWide(view, locator + 8)
  if (wide === null || wide + 56 > view.byteLength || view.getUint32(wide, true) !== WIDE_END) return null
  const count = readWide(view, wide + 32)
  const at = readWide(view, wide + 48)
  return count === null || at === null ? null : { count, at }
}

/** The numbers of one listed entry, in the order in which the extra field has those that are all ones. */
export function widened(values: readonly number[], extra: DataView): number[] | null {
  if (!values.includes(ALL_ONES_32)) return [...values]
  let at = 0
  while (at + 4 <= extra.byteLength && extra.getUint16(at, true) !== WIDE_EXTRA) at += 4 + extra.getUint16(at + 2, true)
  at += 4
  const wide: number[] = []
  for (const value of values) {
    if (value !== ALL_ONES_32) wide.push(value)
    else {
      const read = readWide(extra, at)
      if (read === null) return null
      wide.push(read)
      at += 8
    }
  }
  return wide
}

/** null past the end, or for a number beyond what any archive within the limits has. */
function readWide(view: DataView, at: number): number | null {
  if (at < 0 || at + 8 > view.byteLength) return null
  const value = view.getBigUint64(at, true)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value)
}
