// Which lines of a section's evidence are shown: what is pinned, and the rest sampled evenly from the weeks.
import { firstDayOfWeek, weekOf } from '#shared/calendar/weeks'
import type { Review, ReviewSectionId } from '#shared/domain/review'
import { byDay, type AssembledSection, type EvidenceLine } from './assembled'

/** One for each of the quarter's weeks. */
const LINES_SHOWN = 13

/** The record ids that were pinned into a section, and those left out of it. */
export interface EvidenceChoices {
  pinned?: readonly string[] | undefined
  leftOut?: readonly string[] | undefined
}

export function choicesOf(review: Review | null, section: ReviewSectionId): EvidenceChoices {
  return { pinned: review?.pinned[section], leftOut: review?.leftOut[section] }
}

export interface ChosenEvidence {
  /** Oldest first, so that month 1 is read before what is fresh. */
  shown: readonly EvidenceLine[]
  leftOut: readonly EvidenceLine[]
  /** In the record, and not shown for want of room. */
  more: number
}

/** Pinned lines are always shown; `limit` holds for the others. */
export function chosenEvidence(
  section: AssembledSection,
  choices: EvidenceChoices,
  limit = LINES_SHOWN,
): ChosenEvidence {
  const pinned = new Set(choices.pinned)
  const out = new Set(choices.leftOut)
  const kept = section.evidence.filter(({ recordId }) => !out.has(recordId))
  const fixed = kept.filter(({ recordId }) => pinned.has(recordId))
  const others = kept.filter(({ recordId }) => !pinned.has(recordId))
  const sampled = sampleEvenly(others, Math.max(0, limit - fixed.length))
  return {
    shown: byDay([...fixed, ...sampled]),
    leftOut: section.evidence.filter(({ recordId }) => out.has(recordId)),
    more: others.length - sampled.length,
  }
}

/** At most `count` lines: every week gives its first before any week gives a second. Oldest first. */
export function sampleEvenly(lines: readonly EvidenceLine[], count: number): EvidenceLine[] {
  const byWeek = new Map<string, EvidenceLine[]>()
  for (const line of byDay(lines)) {
    const week = firstDayOfWeek(weekOf(line.day))
    byWeek.set(week, [...(byWeek.get(week) ?? []), line])
  }
  const rounds = [...byWeek.values()].flatMap((week) => week.map((line, round) => ({ line, round, of: week.length })))
  const chosen = rounds.sort((a, b) => a.round - b.round || (a.line.day < b.line.day ? -1 : 1)).slice(0, count)
  return byDay(chosen.map(({ line }) => line))
}

/** A line is pinned, or left out, or neither. */
export function pinEvidence(review: Review, section: ReviewSectionId, recordId: string, isPinned: boolean): Review {
  return {
    ...review,
    pinned: { ...review.pinned, [section]: withId(review.pinned[section], recordId, isPinned) },
    leftOut: { ...review.leftOut, [section]: withId(review.leftOut[section], recordId, false) },
  }
}

export function leaveOutEvidence(review: Review, section: ReviewSectionId, recordId: string, isOut: boolean): Review {
  return {
    ...review,
    pinned: { ...review.pinned, [section]: withId(review.pinned[section], recordId, false) },
    leftOut: { ...review.leftOut, [section]: withId(review.leftOut[section], recordId, isOut) },
  }
}

function withId(ids: readonly string[] = [], id: string, isIn: boolean): string[] {
  const others = ids.filter((other) => other !== id)
  return isIn ? [...others, id] : others
}
