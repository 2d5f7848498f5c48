// A review as a document: what is signed, exported and printed.
import { firstDayOfWeek } from '#shared/calendar/weeks'
import type { Review, ReviewRating } from '#shared/domain/review'
import { heading, list, ours, paragraph, type Block, type ExportDocument } from '#shared/exporting/format/document'
import { writtenBlocks } from '#shared/exporting/format/written-blocks'
import type { AssembledReview, AssembledSection, EvidenceLine, ReviewFigure } from './assembled'
import { choicesOf, chosenEvidence } from './chosen-evidence'
import type { GapMap } from './gap-map'
import { isWritten } from './intentions'
import { evidenceByRecord, ratingGate } from './ratings'
import type { ReviewWords } from './words/en'

export interface ReviewDocumentInput {
  assembled: AssembledReview
  review: Review | null
  gaps: GapMap
  words: ReviewWords
}

export function reviewDocument({ assembled, review, gaps, words }: ReviewDocumentInput): ExportDocument {
  const known = evidenceByRecord(assembled)
  const lead = [words.range(assembled.span.first, assembled.span.last), words.loggedDays(assembled.coverage)].join('. ')
  const sections = assembled.sections.flatMap((section, index) => [
    ours(heading(2, `${index + 1}. ${words.sections[section.id]}`)),
    ...sectionBlocks(section, review, known, words),
  ])
  return {
    title: words.title(assembled.quarter),
    blocks: [ours(paragraph(lead)), ...sections, ...gapBlocks(gaps, words)],
  }
}

function sectionBlocks(
  section: AssembledSection,
  review: Review | null,
  known: ReadonlyMap<string, EvidenceLine>,
  words: ReviewWords,
): Block[] {
  const { shown, more } = chosenEvidence(section, choicesOf(review, section.id))
  const evidence = shown.map((line) => withLine(line, section, review, words))
  return [
    ...figureBlocks(section.figures, words),
    ...listOf(more > 0 ? [...evidence, words.document.more(more)] : evidence),
    ...(section.id === 'self-ratings' ? ratingBlocks(review?.ratings ?? [], known, words) : []),
    ...(section.id === 'next-quarter' ? listOf(sayIntentions(review, words)) : []),
    ...writtenBlocks(review?.words[section.id] ?? ''),
  ]
}

/** One a line, with what it rests on. */
function figureBlocks(figures: readonly ReviewFigure[], words: ReviewWords): Block[] {
  const said = figures.map(({ id, value, unit, coverage, counts }) => {
    const amount = `${words.figures[id]}: ${words.value(value, unit)}`
    return coverage ? `${amount} (${words.coverage(coverage, counts)})` : amount
  })
  return said.length === 0 ? [] : [ours(paragraph(said.join('\n')))]
}

function withLine(line: EvidenceLine, { id }: AssembledSection, review: Review | null, words: ReviewWords): string {
  const text = `${words.day(line.day)}: ${line.text}`
  const own = review?.lines[line.recordId]?.trim()
  if (!own || (id !== 'delegations' && id !== 'wins-of-others')) return text
  return `${text} · ${id === 'delegations' ? words.document.lesson(own) : words.document.whatIDid(own)}`
}

/** A rating without evidence for and against is not printed. */
function ratingBlocks(
  ratings: readonly ReviewRating[],
  known: ReadonlyMap<string, EvidenceLine>,
  words: ReviewWords,
): Block[] {
  return ratings.flatMap((rating) => {
    const isOpen = ratingGate(rating, known) === 'open' && rating.rating !== null
    const title = isOpen ? words.document.rated(rating.line, words.ratings[rating.rating!]) : rating.line
    const said = (ids: readonly string[], say: (text: string) => string) =>
      ids.flatMap((id) => {
        const line = known.get(id)
        return line ? [say(`${words.day(line.day)}: ${line.text}`)] : []
      })
    return [
      heading(3, title),
      ...listOf([...said(rating.forIds, words.document.for), ...said(rating.againstIds, words.document.against)]),
    ]
  })
}

function sayIntentions(review: Review | null, words: ReviewWords): string[] {
  return (review?.intentions ?? [])
    .filter(isWritten)
    .map(({ type, ifText, thenText, by }) => words.document.intention(words.intentions[type], ifText, thenText, by))
}

/** What the gaps come to, as sentences. */
export function sayGaps(gaps: GapMap, words: ReviewWords): string[] {
  const { recent, uncoveredWeeks, emptySections, contradictions } = gaps
  return [
    ...(recent.of > 0 ? [words.gaps.recency(recent.count, recent.of)] : []),
    ...(uncoveredWeeks.length > 0 ? [words.gaps.weeks(uncoveredWeeks.map(firstDayOfWeek))] : []),
    ...(emptySections.length > 0 ? [words.gaps.empty(emptySections.map((id) => words.sections[id]))] : []),
    ...contradictions.map(({ text }) => text),
  ]
}

function gapBlocks(gaps: GapMap, words: ReviewWords): Block[] {
  const said = sayGaps(gaps, words)
  return said.length === 0 ? [] : [ours(heading(2, words.document.gaps)), list(said)]
}

function listOf(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [list(items)]
}
