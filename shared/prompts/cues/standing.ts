// Whose deed a verb is, and whether it happened: read leftwards from the verb to its subject.
import type { Token } from './tokens'

export type Actor = 'me' | 'we' | 'team' | 'nobody' | 'outsider' | 'thing'

export interface Standing {
  actor: Actor
  /** No subject was written: a diary leaves "I" out. */
  implied: boolean
  denied: boolean
  /** Wished, planned, allowed, asked: not a deed. */
  unreal: boolean
  nearly: boolean
  /** A dictionary form without a subject: an order or a to-do. */
  bare: boolean
  /** "had handed": before what the sentence tells. */
  before: boolean
  passive: boolean
}

/** Words before an -ing form that say it did not happen: "without telling", "instead of planning". */
const NOT_DONE_BEFORE_ING = /^(?:without|of|about|for|from|against|before|like|than|while|to)$/

export function standingOf(tokens: readonly Token[], at: number): Standing {
  const verb = tokens[at]!
  const standing: Standing = {
    actor: 'me',
    implied: true,
    denied: false,
    unreal: false,
    nearly: false,
    bare: false,
    before: false,
    passive: false,
  }
  let helped = false
  for (let left = at - 1; left >= 0; left -= 1) {
    const { is, word } = tokens[left]!
    if (is.has('and') && !is.has('mark')) return joined(tokens, at, left, standing)
    if (is.has('edge')) {
      if (/^(?:who|that|which)$/.test(word) && left > 0) return { ...standing, actor: 'team', implied: false }
      if (/^(?::|-+>|=+>|-|–|—)$/.test(word) && tokens[left - 1]?.is.has('name'))
        return { ...standing, actor: 'team', implied: false }
      break
    }
    if (word === 'to' && !tokens[left - 1]?.is.has('carrying')) standing.unreal = true
    if (isModal(tokens, left) || is.has('maybe') || is.has('wanting')) standing.unreal = true
    if (is.has('nearly')) standing.nearly = true
    if (word === 'had' || (word === "'d" && is.has('have'))) standing.before = true
    if (is.has('carrying') || is.has('be') || is.has('have') || is.has('aux')) helped = true
    if (is.has('be') && (verb.forms.has('participle') || verb.forms.has('past')) && !verb.forms.has('progressive'))
      standing.passive = true
    if (is.has('prep') && verb.forms.has('progressive') && NOT_DONE_BEFORE_ING.test(word)) standing.unreal = true
    const actor = actorAt(tokens, left)
    if (actor === 'nobody') return { ...standing, actor, implied: false, denied: true }
    if (is.has('not')) standing.denied = true
    if (actor === undefined || isReadOver(tokens, left)) continue
    const object = verb.forms.has('progressive') && !helped && actor !== 'me' && isObject(tokens, left, at)
    if (!object) return { ...standing, actor, implied: false, bare: isBareInfinitive(verb, actor) }
  }
  return { ...standing, bare: !helped && !standing.denied && onlyBase(verb) }
}

/** "couldn't wait", "won't merge" happened; "could wait", "shouldn't merge" did not. */
function isModal(tokens: readonly Token[], at: number): boolean {
  const { is, word } = tokens[at]!
  return is.has('modal') && !(/^(?:could|can|would|will)$/.test(word) && tokens[at + 1]?.word === 'not')
}

/** A dictionary form without a subject is an order or a to-do: "delegate the rota". */
function onlyBase(verb: Token): boolean {
  return verb.forms.size > 0 && [...verb.forms].every((form) => form === 'base')
}

function isBareInfinitive(verb: Token, actor: Actor): boolean {
  return onlyBase(verb) && (actor === 'thing' || actor === 'outsider')
}

/** "and fixed it": the same subject as the verb before, and the same wish where the form is the same. */
function joined(tokens: readonly Token[], at: number, left: number, found: Standing): Standing {
  const form = [...tokens[at]!.forms]
  const finite = tokens[at]!.forms.has('past')
  for (let before = left - 1; before >= 0; before -= 1) {
    const { forms, is } = tokens[before]!
    if (is.has('mark') && before < left - 1) break
    if (forms.size === 0 || is.has('be') || (finite && onlyBase(tokens[before]!))) continue
    const earlier = standingOf(tokens, before)
    const alike = form.some((each) => forms.has(each)) && !forms.has('past')
    return {
      ...found,
      actor: earlier.passive ? 'me' : earlier.actor,
      implied: earlier.implied,
      denied: found.denied || (alike && earlier.denied),
      unreal: found.unreal || (alike && earlier.unreal),
      bare: alike ? earlier.bare : onlyBase(tokens[at]!),
    }
  }
  return { ...found, bare: onlyBase(tokens[at]!) }
}

/** Null where the word is no subject at all. */
function actorAt(tokens: readonly Token[], at: number): Actor | undefined {
  const { is, word } = tokens[at]!
  if (is.has('me') || word === 'me') return 'me'
  if (is.has('we')) return 'we'
  if (is.has('nobody')) return 'nobody'
  if (is.has('outsider')) return 'outsider'
  if (is.has('team')) return 'team'
  return 'thing'
}

/** Before an -ing form: "spent the day on tickets fixing", not "three messages asking". */
function isObject(tokens: readonly Token[], noun: number, verb: number): boolean {
  if (noun < verb - 1) return true
  for (let left = noun - 1; left >= 0; left -= 1) {
    const { is, forms } = tokens[left]!
    if (is.has('prep') || forms.size > 0) return true
    if (is.has('edge')) return false
  }
  return false
}

const READ_OVER = [
  'adverb',
  'not',
  'modal',
  'maybe',
  'nearly',
  'be',
  'have',
  'aux',
  'det',
  'prep',
  'time',
  'carrying',
  'wanting',
]

function isReadOver(tokens: readonly Token[], at: number): boolean {
  const { is, word } = tokens[at]!
  if (/^(?:one|only|himself|herself|themselves|itself|ourselves|yourself|yourselves)$/.test(word)) return true
  if (is.has('name')) return false
  if (
    is.has('team') &&
    /^(?:he|she|they|everyone|everybody|her|him|them|all|both|others|the others|people|folks)$/.test(word)
  )
    return false
  return READ_OVER.some((each) => is.has(each))
}
