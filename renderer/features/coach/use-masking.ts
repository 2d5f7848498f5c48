// Who is called what on this page, and which capitalised words are people. Who was said to be one
// is for this page only; what was said to be nobody is kept.
import { useMemo, useState } from 'react'
import { FIRST_YEAR, LAST_YEAR, type Day } from '#shared/calendar/day'
import type { CoachPack } from '#shared/domain/coach-pack'
import type { Journal } from '#shared/domain/journal'
import type { Person } from '#shared/domain/person'
import { choosableRecords } from '#shared/exporting/coach/choosable'
import { assignPseudonyms } from '#shared/exporting/masking/pseudonyms'
import { createRedactor } from '#shared/exporting/masking/redactor'
import { ordinaryWordsIn, unknownCapitals } from '#shared/exporting/masking/unknown-words'
import { useChangeSetting, useSetting, useStamp } from '../../journal/journal-context'
import { webCrypto } from '../../vault/web-crypto'
import { copy } from './copy'

const SEED_BYTES = 16
const EVER = { first: `${FIRST_YEAR}-01-01` as Day, last: `${LAST_YEAR}-12-31` as Day }

/** A word that was said to be somebody, for this page only. */
type NamedHere = Pick<Person, 'id' | 'name' | 'relation'>

export function useMasking(
  journal: Journal,
  texts: readonly { text: string }[],
  previous: CoachPack | null,
  hiddenWords: readonly string[],
) {
  const [seed, setSeed] = useState(() => webCrypto.random(SEED_BYTES))
  const [isKept, setIsKept] = useState(previous?.keepPseudonyms ?? false)
  const [namedHere, setNamedHere] = useState<readonly NamedHere[]>([])
  const notPeople = useSetting('notPeople')
  const change = useChangeSetting()
  const stamp = useStamp()

  const { redact, pseudonyms, people } = useMemo(() => {
    const people: readonly (NamedHere & Partial<Person>)[] = [...journal.person.values(), ...namedHere]
    const kept = isKept ? (previous?.pseudonyms ?? {}) : {}
    const assigned = assignPseudonyms({ people, seed, kept, hiddenWords })
    return { people, pseudonyms: assigned, redact: createRedactor({ people, pseudonyms: assigned, hiddenWords }) }
  }, [journal.person, namedHere, isKept, previous, seed, hiddenWords])

  // The journal is its own dictionary: a word it uses in lower case somewhere is no name at the start of a sentence.
  const ordinary = useMemo(
    () => ordinaryWordsIn(choosableRecords(journal, EVER).flatMap(({ parts }) => parts)),
    [journal],
  )
  const unknown = useMemo(() => {
    // Looked for in what was masked already: addresses and handles are gone by then.
    const masked = texts.map(({ text }) => redact(text).text)
    return unknownCapitals(masked, { names: [], nobody: notPeople, ordinary })
  }, [texts, redact, notPeople, ordinary])

  return {
    redact,
    people,
    pseudonyms,
    isKept,
    setIsKept,
    unknown,
    answer(word: string, isPerson: boolean) {
      if (isPerson) setNamedHere([...namedHere, { id: stamp().newId(), name: word, relation: 'other' }])
      else change('notPeople', [...notPeople, word], copy.isNoPersonLabel(word))
    },
    startAgain() {
      setSeed(webCrypto.random(SEED_BYTES))
      setNamedHere([])
    },
  }
}

export type Masking = ReturnType<typeof useMasking>
