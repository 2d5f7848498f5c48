// Applies the rules to the words of one sentence.
import type { FoundKind } from './cue'
import { framedTokens } from './frames'
import { findPattern, type Match } from './pattern'
import { CUE_RULES } from './rules'
import { OFF_PATH_WORDS } from './rules/off-path'
import type { CueRule } from './rules/rule'
import { THEIRS } from './rules/took-back'
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
    const match = findPattern(
      tokens,
      says,
      ({ main, starred }) => !framed[main] && fits(rule, subjectOf(tokens, main), starred),
    )
    if (match) return match
  }
  return null
}

/** "wanted me to choose": what is done to me is not done by me, also where the subject is left out. */
function subjectOf(tokens: readonly Token[], main: number): Standing {
  const standing = standingOf(tokens, main)
  return standing.implied && tokens[main + 1]?.word === 'me' ? { ...standing, actor: 'team' } : standing
}

function fits(rule: CueRule, standing: Standing, starred: boolean): boolean {
  const { actor, denied, unreal, nearly, bare, passive } = standing
  const happened = rule.happened ?? 'yes'
  if (happened !== 'either' && denied !== (happened === 'no')) return false
  if ((unreal || nearly || (starred && bare)) && !rule.evenWished) return false
  if (rule.who === 'me') return actor === 'me' && (!passive || standing.implied || rule.id === 'c-was-asked')
  if (rule.who === 'others') return (actor === 'team' || actor === 'thing') && !passive
  return true
}

/** What stands beside a cue can make it another: nobody waits for it (f), or it was somebody's (b). */
function turn(tokens: readonly Token[], found: FoundCue[]): FoundCue[] {
  const says = (patterns: readonly string[]) => patterns.some((each) => findPattern(tokens, each))
  const offPath = says(OFF_PATH_WORDS)
  const theirs = says(THEIRS)
  const given = found.find(({ rule }) => rule === 'e-handed')
  const postponed = new Set(found.flatMap(({ kind, main }) => (kind === 'people-work-postponed' ? [main] : [])))
  const before = given !== undefined && standingOf(tokens, given.main).before
  return found.flatMap((cue): FoundCue[] => {
    if (
      cue.kind === 'stepped-back' &&
      standingOf(tokens, cue.main).before &&
      found.some(({ kind }) => kind === 'took-critical-path' || kind === 'took-back')
    )
      return []
    if (postponed.has(cue.main) && cue.kind !== 'people-work-postponed') return []
    if (cue.kind !== 'took-critical-path') return [cue]
    if (theirs || (given && (before || cue.main > given.main))) return [{ ...cue, kind: 'took-back' }]
    return [offPath ? { ...cue, kind: 'off-path' } : cue]
  })
}
