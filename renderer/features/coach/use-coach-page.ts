// Everything on the coach's screen: what is chosen, how it is masked, and what comes of it.
import { useMemo, useState } from 'react'
import { addDays, type Day, type DaySpan } from '#shared/calendar/day'
import { quarterDays, quarterOf } from '#shared/calendar/quarters'
import type { CoachPack, PackFormat, PackLine } from '#shared/domain/coach-pack'
import type { Journal } from '#shared/domain/journal'
import { autoLines, lastPack, type AutoLine } from '#shared/exporting/coach/auto-lines'
import { choosableRecords } from '#shared/exporting/coach/choosable'
import { coachDocument, selectedTexts, type CoachSelection } from '#shared/exporting/coach/coach-document'
import { prepareExport } from '#shared/exporting/coach/prepare-export'
import { openPeriod } from '#shared/insights/period'
import { useSetting, useToday } from '../../journal/journal-context'
import { useJournalIgnoring } from '../../journal/use-journal-ignoring'
import { words } from './copy'
import { useMasking } from './use-masking'
import { useWrittenParts } from './use-written-parts'

export const PERIOD_CHOICES = ['since-last', 'four-weeks', 'quarter', 'own'] as const
export type PeriodChoice = (typeof PERIOD_CHOICES)[number]

const FOUR_WEEKS_DAYS = 28
const WRITTEN_HERE = ['setting', 'review'] as const

export function useCoachPage() {
  // What is typed for the session lies among the settings, and changes nothing of what can be chosen.
  const journal = useJournalIgnoring(WRITTEN_HERE)
  const today = useToday()
  const previous = lastPack(journal, today)
  const [choice, setChoice] = useState<PeriodChoice>(previous ? 'since-last' : 'four-weeks')
  const [own, setOwn] = useState<DaySpan>({ first: addDays(today, 1 - FOUR_WEEKS_DAYS), last: today })
  const span = useMemo(() => spanOf(choice, own, today, previous?.day ?? null), [choice, own, today, previous?.day])
  const material = useMaterial(journal, span, today, choice === 'since-last' ? previous : null)
  const writing = useWrittenParts()
  const [auto, setAuto] = useState<readonly string[]>([])
  const [lines, setLines] = useState<readonly PackLine[]>([])
  const [format, setFormat] = useState<PackFormat>('markdown')
  const selection: CoachSelection = useMemo(
    () => ({ span, written: writing.written, auto, lines: onlyListed(lines, material) }),
    [span, writing.written, auto, lines, material],
  )
  const texts = useMemo(() => selectedTexts(selection, material), [selection, material])
  const masking = useMasking(journal, texts, previous, useSetting('hiddenWords'))
  const prepared = useMemo(
    () => prepareExport(coachDocument(selection, material, words), masking.redact, format),
    [selection, material, masking.redact, format],
  )

  function startAgain(): void {
    setAuto([])
    setLines([])
    writing.clear()
    masking.startAgain()
  }

  return {
    today,
    period: { choice, setChoice, span, setOwn, hasPrevious: previous !== null },
    material,
    selection,
    texts,
    written: writing,
    toggleAuto: (line: AutoLine, isChosen: boolean) =>
      setAuto(isChosen ? [...auto, line.id] : auto.filter((id) => id !== line.id)),
    lines,
    setLines,
    format,
    setFormat,
    masking,
    prepared,
    startAgain,
  }
}

export type CoachPage = ReturnType<typeof useCoachPage>

function useMaterial(journal: Journal, span: DaySpan, today: Day, last: CoachPack | null) {
  return useMemo(
    () => ({
      auto: autoLines(openPeriod(journal, span, today), words),
      records: choosableRecords(journal, span, last),
    }),
    [journal, span, today, last],
  )
}

/** What was chosen on days that are not shown any more is not chosen any more. */
function onlyListed(lines: readonly PackLine[], { records }: { records: readonly { recordId: string }[] }): PackLine[] {
  const listed = new Set(records.map(({ recordId }) => recordId))
  return lines.filter(({ recordId }) => listed.has(recordId))
}

function spanOf(choice: PeriodChoice, own: DaySpan, today: Day, lastDay: Day | null): DaySpan {
  switch (choice) {
    case 'own':
      return own
    case 'quarter':
      return { first: quarterDays(quarterOf(today)).first, last: today }
    case 'since-last':
      // The day of the last page goes on after it.
      if (lastDay !== null) return { first: lastDay, last: today }
      return { first: addDays(today, 1 - FOUR_WEEKS_DAYS), last: today }
    case 'four-weeks':
      return { first: addDays(today, 1 - FOUR_WEEKS_DAYS), last: today }
  }
}
