// Spelling, where the window asks for it: the worker answers, from its dictionaries and from what this journal knows.
import { useEffect, useMemo, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import { openWorker } from '../../host/open-worker'
import { findSpellChecker } from '../../host/spell-checker'
import { useChangeSetting, useJournal, useSetting } from '../../journal/journal-context'
import { callWorker } from '../../vault/worker-calls'
import type { Speller } from './speller'
import spellingWorkerUrl from './spelling-worker?worker&url'

/** What the change is called in the list of what can be undone. */
const LEARNED = 'Learn a word'

const LANGUAGE = 'en-GB'

const startSpeller = () =>
  callWorker<Speller>(openWorker(spellingWorkerUrl, 'spelling'), ['misspelled', 'suggest', 'know'])

export function useSpelling(host: Host): void {
  const people = useJournal((journal) => journal.person)
  const isWanted = useSetting('checkSpelling')
  const ownWords = useSetting('ownWords')
  const hiddenWords = useSetting('hiddenWords')
  const change = useChangeSetting()
  const [speller] = useState(() => (findSpellChecker() ? startSpeller() : null))

  useEffect(() => {
    if (!speller) return
    findSpellChecker()?.(LANGUAGE, speller.misspelled)
    document.body.spellcheck = isWanted
  }, [speller, isWanted])

  const known = useMemo(() => {
    const names = [...people.values()].flatMap(({ name }) => name.split(/\s+/))
    return [...ownWords, ...hiddenWords.flatMap((words) => words.split(/\s+/)), ...names]
  }, [people, ownWords, hiddenWords])
  useEffect(() => void speller?.know(known).catch(() => {}), [speller, known])

  useEffect(
    () =>
      host.on('spellingAsked', ({ id, word }) => {
        const answer = (words: string[]) => host.spelling.suggested({ id, words })
        // Without suggestions the menu has the other things one may do.
        void (speller?.suggest(word) ?? Promise.resolve([])).then(answer, () => answer([])).catch(() => {})
      }),
    [host, speller],
  )
  useEffect(
    () =>
      host.on('wordLearned', ({ word }) => {
        if (!ownWords.includes(word)) change('ownWords', [...ownWords, word], LEARNED)
      }),
    [host, ownWords, change],
  )
}
