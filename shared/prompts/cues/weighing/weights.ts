// The weight of each hint for each kind, in the order of the kinds; `npm run fit:cues` writes the lists.
import { CUE_KINDS } from '../cue'
import { LISTED_WEIGHTS } from './weights/index'

const LETTERS = 'abcdefg'
/** Weights are listed in twentieths: `boomerang b12; ^_nobody c9 g-4`. */
const PARTS = 20

function parse(listed: string): [hint: string, weights: number[]][] {
  return listed.split(/[;\n]/).flatMap((entry) => {
    const [hint, ...weights] = entry.trim().split(' ')
    if (!hint) return []
    const row = CUE_KINDS.map(() => 0)
    for (const weight of weights) row[LETTERS.indexOf(weight[0]!)] = Number(weight.slice(1)) / PARTS
    return [[hint, row] as [string, number[]]]
  })
}

export const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(LISTED_WEIGHTS.flatMap(parse))
