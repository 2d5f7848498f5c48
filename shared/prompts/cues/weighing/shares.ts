// From sums of weights to shares of one.

/** In the order of the kinds. */
export type Sums = readonly number[]

/** A sentence of many words has many hints: each of them says less. `damping` is what one of a usual line's says. */
const USUAL_ROOT = 6

export function damping(hints: number): number {
  return USUAL_ROOT / Math.sqrt(Math.max(1, hints))
}

export function toShares(sums: Sums): Sums {
  const most = Math.max(...sums)
  const grown = sums.map((sum) => Math.exp(sum - most))
  const all = grown.reduce((sum, each) => sum + each, 0)
  return grown.map((each) => each / all)
}
