// What mutants say about the tests: the share that was noticed, by folder.
import { dirname } from 'node:path'
import type { Tried } from './try-all'

/** Most are ids, titles and kinds of wording: words, which other tests hold to the list of words. */
const WORDS = 'StringLiteral'

export interface Score {
  folder: string
  mutants: number
  killed: number
  /** Without the mutants that only empty a text. */
  logic: number
  logicKilled: number
}

export function scores(tried: readonly Tried[]): Score[] {
  const folders = [...new Set(tried.map(({ file }) => dirname(file)))].toSorted()
  const of = (folder: string, some: readonly Tried[]): Score => {
    const logic = some.filter(({ operator }) => operator !== WORDS)
    return {
      folder,
      mutants: some.length,
      killed: some.filter(isKilled).length,
      logic: logic.length,
      logicKilled: logic.filter(isKilled).length,
    }
  }
  return [
    ...folders.map((folder) =>
      of(
        folder,
        tried.filter(({ file }) => dirname(file) === folder),
      ),
    ),
    of('all', tried),
  ]
}

export const isKilled = ({ verdict }: Tried) => verdict.status === 'killed' || verdict.status === 'circles'

export function scoreLines(list: readonly Score[]): string[] {
  const share = (part: number, of: number) => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`).padStart(9)
  return list.map(
    ({ folder, mutants, killed, logic, logicKilled }) =>
      `${folder.padEnd(32)}${String(killed).padStart(6)} of ${String(mutants).padStart(5)}${share(killed, mutants)}` +
      `   without texts ${String(logicKilled).padStart(5)} of ${String(logic).padStart(5)}${share(logicKilled, logic)}`,
  )
}
