// Applies the rules to the words of one sentence.
import type { FoundKind } from './cue'
import { framedTokens } from './frames'
import { findPattern, type Match } from './pattern'
import { CUE_RULES } from './rules'
import { OFF_PATH_WORDS } from './rules/off-path'
import type { CueRule } from './rules/rule'
import { standingOf, type Standing } from './standing'
import type { Token } from './tokens'

export interface FoundCue {
  kind: FoundKind
  rule: string
  /** Positions of the tokens that matched. */
  at: number[]
  main: number
}

export function findCues(tokens: readonly Token[]): FoundCue[] {
  const framed = framedTokens(tokens)
  const found = CUE_RULES.flatMap((rule) => {
    const match = findRule(tokens, rule, framed)
    return match ? [{ kind: rule.kind, rule: rule.id, ...match }] : []
  })
  return turn(tokens, found)
}

function findRule(tokens: readonly Token[], rule: CueRule, framed: readonly boolean[]): Match | null {
  if (rule.with && !rule.with.every((each) => findPattern(tokens, each))) return null
  if (rule.unless?.some((each) => findPattern(tokens, each))) return null
  for (const says of rule.says) {
    const match = findPattern(tokens, says, ({ main }) => !framed[main] && fits(rule, standingOf(tokens, main)))
    if (match) return match
  }
  return null
}

function fits(rule: CueRule, standing: Standing): boolean {
  const { actor, denied, unreal, nearly, passive } = standing
  const happened = rule.happened ?? 'yes'
  if (happened !== 'either' && denied !== (happened === 'no')) return false
  if ((unreal || nearly) && !rule.evenWished) return false
  if (rule.who === 'me') return actor === 'me' && (!passive || standing.implied || rule.id === 'c-was-asked')
  if (rule.who === 'others') return (actor === 'team' || actor === 'thing' || actor === 'nobody') && !passive
  return true
}

/** What stands beside a cue can make it another: nobody waits for it (f), or it had been given away (b). */
function turn(tokens: readonly Token[], found: FoundCue[]): FoundCue[] {
  const offPath = OFF_PATH_WORDS.some((says) => findPattern(tokens, says))
  const given = found.find(({ rule }) => rule === 'e-handed')
  return found.map((cue) => {
    if (cue.kind !== 'took-critical-path') return cue
    if (given && cue.main > given.main) return { ...cue, kind: 'took-back' }
    return offPath ? { ...cue, kind: 'off-path' } : cue
  })
}
