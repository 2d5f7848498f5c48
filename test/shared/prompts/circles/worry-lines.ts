// The labelled lines, and how well the reader tells them apart.
import { readFileSync } from 'node:fs'
import { readWorried } from '#shared/prompts/circles/worried-text'

export interface WorryLine {
  isWorried: boolean
  text: string
}

export function readLines(file: 'worry-lines.tsv' | 'worry-lines-held-out.tsv'): WorryLine[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label, text] = line.split('\t')
      if ((label !== 'w' && label !== '-') || !text) throw new Error(`Neither worried nor unworried: ${line}`)
      return { isWorried: label === 'w', text }
    })
}

/** Those that are read as the other kind. */
export function misread(lines: readonly WorryLine[]): WorryLine[] {
  return lines.filter(({ text, isWorried }) => readWorried(text).length > 0 !== isWorried)
}

export function score(lines: readonly WorryLine[]) {
  const read = lines.filter(({ text }) => readWorried(text).length > 0)
  const rightly = read.filter(({ isWorried }) => isWorried).length
  const worried = lines.filter(({ isWorried }) => isWorried).length
  return { count: lines.length, precision: rightly / read.length, recall: rightly / worried }
}
