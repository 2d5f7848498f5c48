// What a row's figures come to, and whether that meets its goal.
import type { Figure } from '../support/figures'

/** What stands in the table for a row. */
export type Judged =
  /** The cases in which the promise was not kept, of as many as the table asks for. */
  | { by: 'cases'; atLeast: number }
  /** How long it took, in milliseconds, in this share of the times: 1 is the longest of all. */
  | { by: 'time'; share: number; goal: number; atLeast: number }

export interface Proven {
  id: string
  what: string
  /** Cases in which the promise was not kept, or milliseconds, as `what` says; null where nothing could be measured. */
  value: number | null
  goal: number
  met: boolean
}

export interface JudgedRow {
  id: string
  /** Said of the cases that were tried. */
  what: (tried: number) => string
  judged: Judged
}

/** `hasPassed`: the tests themselves found nothing wrong. Fewer cases than the table asks for never meet a goal. */
export function judge({ id, what, judged }: JudgedRow, figures: readonly Figure[], hasPassed: boolean): Proven {
  const ours = figures.filter(({ row }) => row === id)
  const [tried, value] = judged.by === 'cases' ? countOf(ours) : timeOf(ours, judged.share)
  const goal = judged.by === 'cases' ? 0 : judged.goal
  const isEnough = tried >= judged.atLeast
  const missing = ours.flatMap((figure) => ('missing' in figure ? [figure.missing] : []))
  const notes = [...missing, ...(isEnough || missing.length > 0 ? [] : [`fewer than the ${judged.atLeast} asked for`])]
  const remarks = ours.flatMap((figure) => ('note' in figure ? [figure.note] : []))
  const said = [what(tried), ...notes, ...remarks].join('; ')
  if (tried === 0) return { id, what: said, value: null, goal, met: false }
  return { id, what: said, value, goal, met: hasPassed && isEnough && missing.length === 0 && value <= goal }
}

function countOf(figures: readonly Figure[]): [number, number] {
  const counts = figures.flatMap((figure) => ('tried' in figure ? [figure] : []))
  return [counts.reduce((sum, { tried }) => sum + tried, 0), counts.reduce((sum, { bad }) => sum + bad, 0)]
}

/** The nearest rank: the smallest time that at least this share of the times does not exceed. */
function timeOf(figures: readonly Figure[], share: number): [number, number] {
  const times = figures.flatMap((figure) => ('milliseconds' in figure ? figure.milliseconds : []))
  const sorted = times.toSorted((a, b) => a - b)
  return [times.length, Math.round(sorted[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0)]
}
