// Figures of the proofs: tests report what they tried and found, and `npm run prove` collects it. Elsewhere nothing is kept.
import { appendFileSync } from 'node:fs'

export interface Figure {
  /** The row of the table that it belongs to. */
  row: string
  /** Cases tried, and those of them in which the promise was not kept. */
  tried: number
  bad: number
}

/** Where `prove` wants them, one JSON object a line. */
export const FIGURES_FILE = 'STEPBACK_FIGURES'

export function reportFigure(row: string, tried: number, bad: number): void {
  const file = process.env[FIGURES_FILE]
  if (file) appendFileSync(file, `${JSON.stringify({ row, tried, bad } satisfies Figure)}\n`)
}

/** How many cases: the usual few in `npm test`, as many as the proof asks for there. */
export function casesFor(variable: string, usual: number): number {
  return Number(process.env[variable] ?? usual)
}
