// Which letter toggles which chip.
import type { Chip } from './keyed-chips'

/** Its own letter, else the first free letter of its label; null once none is left. All in lower case. */
export const chipKeys = <V>(chips: readonly Chip<V>[]): (string | null)[] => {
  const taken = new Set(chips.flatMap((chip) => chip.letter?.toLowerCase() ?? []))
  return chips.map((chip) => {
    if (chip.letter) return chip.letter.toLowerCase()
    const initials = chip.label.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []
    const free = [...initials, ...chip.label]
      .map((one) => one.toLowerCase())
      .find((one) => /^[a-z]$/.test(one) && !taken.has(one))
    if (free) taken.add(free)
    return free ?? null
  })
}
