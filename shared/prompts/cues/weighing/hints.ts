// What can be seen in a sentence, one hint for each thing: the words, their order, their classes and topics, whose deed
// each verb is, and which rules matched. Alone none of them says much; `weigh-hints.ts` adds them up.
import type { FoundCue } from '../find-cues'
import { standingOf } from '../standing'
import type { Token } from '../tokens'
import { findTopics } from './find-topics'

/**
 * Positions of the tokens behind each hint, by the hint's name:
 *   boomerang %apolog  the word, in dictionary form; its stem  not_merge   two words in a row, `^` is the beginning
 *   wait_for_me        three words in a row
 *   <people>          a word of this class                   #undone     a word or phrase of this topic
 *   me                somebody's verb: who, then `!` where denied, `?` where wished, `~` where a frame silences it
 *   me!/<building>    such a verb of this class              me!/#redo   or of this topic
 *   =took-back        a rule of this kind matched
 *   @me               who acts in it at all: me, me! (only denied), me? (only wished), others; @me=took-back with a rule
 *   ~note             it is one of a note's sentences, most of which tell nothing; added by whoever reads notes
 */
export type Hints = ReadonlyMap<string, readonly number[]>

export const IN_A_NOTE = '~note'

export function hintsOf(tokens: readonly Token[], found: readonly FoundCue[], framed: readonly boolean[]): Hints {
  const hints = new Map<string, number[]>()
  const add = (name: string, at: readonly number[]) => {
    const known = hints.get(name)
    if (known) known.push(...at)
    else hints.set(name, [...at])
  }
  const deeds = tokens.map((token, at) => (token.forms.size > 0 ? deedOf(tokens, at, framed[at] === true) : null))
  tokens.forEach((token, at) => {
    add(spoken(token), [at])
    const stem = stemOf(token)
    if (stem) add(`%${stem}`, [at])
    add(`${at === 0 ? '^' : spoken(tokens[at - 1]!)}_${spoken(token)}`, at === 0 ? [at] : [at - 1, at])
    if (at > 1) add(`${spoken(tokens[at - 2]!)}_${spoken(tokens[at - 1]!)}_${spoken(token)}`, [at - 2, at - 1, at])
    const deed = deeds[at]
    if (deed) add(deed, [at])
    for (const is of token.is) {
      add(`<${is}>`, [at])
      if (deed) add(`${deed}/<${is}>`, [at])
    }
  })
  for (const { topic, at } of findTopics(tokens)) {
    add(`#${topic}`, at)
    const deed = deeds[at[0]!]
    if (deed) add(`${deed}/#${topic}`, at)
  }
  const scene = sceneOf(deeds)
  add(`@${scene}`, [])
  for (const { kind, at } of found) {
    add(`=${kind}`, at)
    add(`@${scene}=${kind}`, at)
  }
  return hints
}

/** Who acts in the sentence. A rule that matched says little where nobody but others did anything. */
function sceneOf(deeds: readonly (string | null)[]): string {
  if (deeds.includes('me')) return 'me'
  const mine = deeds.filter((deed) => deed?.startsWith('me'))
  if (mine.length > 0) return mine.some((deed) => deed!.startsWith('me!')) ? 'me!' : 'me?'
  if (deeds.some((deed) => deed === 'team' || deed === 'thing')) return 'others'
  return deeds.some((deed) => deed !== null) ? 'elsewhere' : 'nobody'
}

/** Names and numbers are all alike. */
function spoken({ word, lemmas, is, forms }: Token): string {
  if (is.has('name')) return '<name>'
  if (is.has('mark') && !/^[.,:!?]$/.test(word)) return '<mark>'
  if (/^\d/.test(word) && !is.has('people')) return '<number>'
  const [, dictionary] = lemmas
  return (forms.size > 0 && dictionary ? dictionary : word).replaceAll(' ', '-')
}

const ENDING = /(?:ingly|edly|ing|ed|es|ers|er|or|s|ly|ment|ness|ation|tion|al|ive|y|e)$/

/** What words of one family share, for those that no list knows: "approve", "approval". */
function stemOf({ word, is }: Token): string | null {
  if (is.has('name') || !/^[a-z]{4,}$/.test(word)) return null
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(ENDING, '')
    .replace(/(.)\1$/, '$1')
}

function deedOf(tokens: readonly Token[], at: number, framed: boolean): string {
  const { actor, denied, unreal } = standingOf(tokens, at)
  return `${actor}${denied ? '!' : ''}${unreal ? '?' : ''}${framed ? '~' : ''}`
}
