// Chance with a seed: the same quarter for the same persona and seed, on every machine.

export interface Chance {
  /** 0 to 1. */
  next: () => number
  is: (probability: number) => boolean
  pick: <T>(from: readonly T[]) => T
  /** A count with this mean, 0 to `most`. */
  count: (mean: number, most: number) => number
  /** Around a mean, by three dice. */
  around: (mean: number, spread: number) => number
}

/** Mulberry32 over a hash of the words. */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  let state = 0x811c9dc5
  for (const letter of words.join('|')) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    is: (probability) => next() < probability,
    pick: (from) => from[Math.floor(next() * from.length)]!,
    count(mean, most) {
      let count = 0
      for (let n = 0; n < most; n += 1) if (next() < mean / most) count += 1
      return count
    },
    around: (mean, spread) => mean + ((next() + next() + next()) / 1.5 - 1) * spread,
  }
}
