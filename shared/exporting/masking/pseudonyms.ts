// Who is called what in an export: "Engineer A". The same within one export, dealt anew for the next.
import { namesOf, type Person, type Relation } from '#shared/domain/person'
import { fold } from './fold'

/** By person id. */
export type Pseudonyms = Readonly<Record<string, string>>

/** The first that is nobody's name is taken. */
const ROLES: Record<Relation, readonly string[]> = {
  report: ['Engineer', 'Teammate', 'Team member'],
  peer: ['Peer', 'Colleague', 'Fellow'],
  partner: ['Partner', 'Counterpart', 'Contact'],
  manager: ['Manager', 'Superior', 'Lead'],
  coach: ['Coach', 'Mentor', 'Adviser'],
  candidate: ['Candidate', 'Applicant', 'Prospect'],
  other: ['Person', 'Someone', 'Individual'],
}

export interface PseudonymInput {
  people: readonly (Pick<Person, 'id' | 'name' | 'relation'> & Partial<Pick<Person, 'formerNames'>>)[]
  /** At least 16 random bytes: they alone decide who gets which letter. */
  seed: Uint8Array
  /** Out of an earlier export whose key the person keeps. */
  kept?: Pseudonyms
  /** Words no pseudonym may hold. */
  hiddenWords?: readonly string[]
}

export function assignPseudonyms({ people, seed, kept = {}, hiddenWords = [] }: PseudonymInput): Pseudonyms {
  const taken = new Set(Object.values(kept))
  const avoided = wordsOf([...people.flatMap(namesOf), ...hiddenWords])
  const assigned: Record<string, string> = {}
  for (const { id, relation } of shuffle(people, seed)) {
    assigned[id] = kept[id] ?? nextFree(roleWord(relation, avoided), taken)
    taken.add(assigned[id])
  }
  return assigned
}

function nextFree(role: string, taken: ReadonlySet<string>): string {
  let number = 0
  while (taken.has(`${role} ${letters(number)}`)) number += 1
  return `${role} ${letters(number)}`
}

/** A to Z, then AA to ZZ. */
function letters(number: number): string {
  const letter = String.fromCharCode(65 + (number % 26))
  return number < 26 ? letter : letters(Math.floor(number / 26) - 1) + letter
}

function roleWord(relation: Relation, avoided: ReadonlySet<string>): string {
  const isFree = (role: string) =>
    fold(role)
      .text.split(' ')
      .every((word) => !avoided.has(word))
  return ROLES[relation].find(isFree) ?? ROLES.other.find(isFree) ?? 'N.'
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => fold(text).text.split(/[^\p{L}\p{N}]+/u)))
}

function shuffle<T>(items: readonly T[], seed: Uint8Array): T[] {
  const shuffled = [...items]
  const next = createDraw(seed)
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = next() % (last + 1)
    ;[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!]
  }
  return shuffled
}

/** sfc32 by Chris Doty-Humphrey: 32-bit numbers that the seed's first 16 bytes determine. */
function createDraw(seed: Uint8Array): () => number {
  const word = (at: number) => [0, 1, 2, 3].reduce((value, byte) => (value << 8) | (seed[at + byte] ?? 0), 0)
  let [a, b, c, counter] = [word(0), word(4), word(8), word(12)]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}
