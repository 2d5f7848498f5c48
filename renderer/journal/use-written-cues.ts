// What the person's own words tell, read in slices once a page asks for it: the reader is loaded only then, and what
// was read stays with its record for as long as the record stays the same.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import { recordOfKey } from '#shared/prompts/cues/cue'
import { splitSentences } from '#shared/prompts/cues/sentences'
import {
  rightlyRead,
  textsOfRecords,
  toWrittenCue,
  writtenTexts,
  type WrittenCue,
  type WrittenText,
} from '#shared/prompts/cues/written-cues'
import { useJournal, useSetting } from './journal-context'

const SLICE_MS = 8
/** Whoever is typing is not read at every key. */
const PAUSE_MS = 300

/** Newest first, corrections left out; null until everything from `from` to `to` has been read once. */
export function useWrittenCues(from: Day, to: Day): readonly WrittenCue[] | null {
  const journal = useTexts()
  const textsRead = useSetting('textsRead')
  const misread = useSetting('misreadCues')
  const texts = useMemo(() => writtenTexts(journal, from, to, textsRead), [journal, from, to, textsRead])
  const cues = useReading(texts, `${from} ${to}`)
  return useMemo(() => cues && rightlyRead(cues, misread), [cues, misread])
}

/** The readings that were corrected, as far as their sentences are still there; null until they have been looked up. */
export function useMisreadCues(): readonly WrittenCue[] | null {
  const journal = useTexts()
  const misread = useSetting('misreadCues')
  const texts = useMemo(() => textsOfRecords(journal, misread.map(recordOfKey)), [journal, misread])
  const cues = useReading(texts, 'misread')
  return useMemo(() => cues && cues.filter(({ key }) => misread.includes(key)), [cues, misread])
}

function useTexts(): Pick<Journal, 'note' | 'answer' | 'checkIn'> {
  const note = useJournal((journal) => journal.note)
  const answer = useJournal((journal) => journal.answer)
  const checkIn = useJournal((journal) => journal.checkIn)
  return useMemo(() => ({ note, answer, checkIn }), [note, answer, checkIn])
}

/** What was read last stays while `range` does. */
function useReading(texts: readonly WrittenText[], range: string): readonly WrittenCue[] | null {
  const [read, setRead] = useState<{ range: string; cues: readonly WrittenCue[] } | null>(null)
  const known = useRef('')
  useEffect(
    () =>
      readSoon(texts, known.current === range ? PAUSE_MS : 0, (cues) => {
        known.current = range
        setRead({ range, cues })
      }),
    [texts, range],
  )
  return read?.range === range ? read.cues : null
}

/** Returns what ends it. */
function readSoon(
  texts: readonly WrittenText[],
  after: number,
  onRead: (cues: readonly WrittenCue[]) => void,
): () => void {
  let isOver = false
  const begin = async () => {
    // Who has written nothing yet does not wait for the reader.
    if (texts.length === 0) return onRead([])
    const steps = readingSteps(texts, await loadReader())
    const readOn = () => {
      if (isOver) return
      const until = performance.now() + SLICE_MS
      while (performance.now() < until) {
        const step = steps.next()
        if (step.done) return onRead(step.value)
      }
      timer = setTimeout(readOn)
    }
    readOn()
  }
  let timer = setTimeout(() => void begin(), after)
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}

const loadReader = () => import('#shared/prompts/cues/read-cues')
type Reader = Awaited<ReturnType<typeof loadReader>>

const readings = new WeakMap<WrittenText['record'], readonly WrittenCue[]>()

/** A sentence at a time. */
function* readingSteps(texts: readonly WrittenText[], { readSentence }: Reader): Generator<undefined, WrittenCue[]> {
  const all: WrittenCue[] = []
  for (const written of texts) {
    let cues = readings.get(written.record)
    if (!cues) {
      const found: WrittenCue[] = []
      for (const span of splitSentences(written.text)) {
        found.push(...readSentence(written.text, span).map((cue) => toWrittenCue(written, cue)))
        yield
      }
      readings.set(written.record, (cues = found))
    }
    all.push(...cues)
  }
  return all
}
