// Fits the weights of hints to labelled lines: a softmax over the kinds, learned line by line, with a pull towards nothing
// that keeps only hints worth having (FTRL-proximal, McMahan 2011). The same lines give the same weights.
import { CUE_KINDS } from '#shared/prompts/cues/cue'
import { damping, toShares } from '#shared/prompts/cues/weighing/shares'

export interface HintedLine {
  /** Index of its kind. */
  kind: number
  hints: readonly string[]
}

export interface Fitting {
  rounds: number
  /** How fast a weight moves. */
  pace: number
  /** How much a hint has to say to have a weight at all. */
  least: number
  /** How strongly weights are held small. */
  hold: number
  /** Lines a hint has to stand on. */
  lines: number
  /** Share of its hints that a line is read without each round, so that no hint relies on another. */
  dropped: number
}

export const FITTING: Fitting = { rounds: 40, pace: 0.1, least: 2, hold: 0.5, lines: 6, dropped: 0.5 }

const KINDS = CUE_KINDS.length
const START = 1

/** By hint, a weight for each kind in their order. Hints without any are left out. */
export function fitWeights(lines: readonly HintedLine[], fitting: Fitting = FITTING): Map<string, number[]> {
  const ids = worthKeeping(lines, fitting.lines)
  const rows = lines.map(({ kind, hints }) => ({
    kind,
    ids: hints.flatMap((hint) => ids.get(hint) ?? []),
    scale: damping(hints.length),
  }))
  const pull = new Float64Array(ids.size * KINDS)
  const moved = new Float64Array(ids.size * KINDS)
  const weight = (at: number) => {
    const past = pull[at]!
    if (Math.abs(past) <= fitting.least) return 0
    return -(past - Math.sign(past) * fitting.least) / ((START + Math.sqrt(moved[at]!)) / fitting.pace + fitting.hold)
  }
  const random = seeded(1)
  for (let round = 0; round < fitting.rounds; round += 1) {
    for (const { kind, ids: all, scale: full } of shuffled(rows, random)) {
      const present = all.filter(() => random() >= fitting.dropped)
      const scale = full / (1 - fitting.dropped)
      const weights = present.map((id) => CUE_KINDS.map((_, of) => weight(id * KINDS + of)))
      const shares = toShares(CUE_KINDS.map((_, of) => scale * weights.reduce((sum, row) => sum + row[of]!, 0)))
      present.forEach((id, index) => {
        for (let of = 0; of < KINDS; of += 1) {
          const at = id * KINDS + of
          const slope = scale * (shares[of]! - (of === kind ? 1 : 0))
          const step = (Math.sqrt(moved[at]! + slope * slope) - Math.sqrt(moved[at]!)) / fitting.pace
          pull[at]! += slope - step * weights[index]![of]!
          moved[at]! += slope * slope
        }
      })
    }
  }
  const fitted = new Map<string, number[]>()
  for (const [hint, id] of ids) {
    const row = CUE_KINDS.map((_, of) => weight(id * KINDS + of))
    if (row.some((each) => each !== 0)) fitted.set(hint, row)
  }
  return fitted
}

function worthKeeping(lines: readonly HintedLine[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { hints } of lines) for (const hint of hints) counts.set(hint, (counts.get(hint) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least).map(([hint]) => hint)
  return new Map(kept.map((hint, id) => [hint, id]))
}

export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}
