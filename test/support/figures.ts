// Figures of the proofs: tests report what they tried and found, and `npm run prove` collects it. Elsewhere nothing is kept.
import { appendFileSync } from 'node:fs'

/** What a test says about a row of the table. */
export type Figure =
  /** Cases tried, and those of them in which the promise was not kept. */
  | { row: string; tried: number; bad: number }
  /** How long something took, each time. */
  | { row: string; milliseconds: readonly number[] }
  /** Why it could not be measured here. */
  | { row: string; missing: string }
  /** What has to be known of the figure. */
  | { row: string; note: string }

/** Where `prove` wants them, one JSON object a line. */
export const FIGURES_FILE = 'STEPBACK_FIGURES'

export function reportFigure(row: string, tried: number, bad: number): void {
  report({ row, tried, bad })
}

export function reportTimes(row: string, milliseconds: readonly number[]): void {
  report({ row, milliseconds })
}

export function reportMissing(row: string, missing: string): void {
  report({ row, missing })
}

export function reportNote(row: string, note: string): void {
  report({ row, note })
}

function report(figure: Figure): void {
  const file = process.env[FIGURES_FILE]
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`)
}

/** How many cases: the usual few in `npm test`, as many as the proof asks for there. */
export function casesFor(variable: string, usual: number): number {
  return Number(process.env[variable] ?? usual)
}
