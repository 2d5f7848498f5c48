// Sections 7, 9 and 12: technical literacy, wins of others, and what was wrong.
import { decisionOutcomes } from '#shared/insights/decision-outcomes'
import { touches } from '#shared/insights/day-answers'
import { coverageOf, isIn } from '#shared/insights/period'
import { liveRecords } from '#shared/domain/journal'
import { suggestionAnswerOn } from '#shared/domain/suggestion-record'
import { winsIn } from '#shared/insights/wins'
import { byDay, figure, type AssembledSection, type EvidenceLine, type ReviewSource } from '../assembled'
import { answersOn } from './answers-on'

export function assembleLiteracy(source: ReviewSource): AssembledSection {
  const { period, words } = source
  const { days, coverage } = touches(period)
  const understanding = [...period.checkIns.values()].filter(({ handsOnChips }) =>
    handsOnChips.includes('understanding'),
  )
  const worked = coverageOf(period, ({ handsOn }) => handsOn !== null)
  return {
    id: 'literacy',
    figures: [
      figure(source, 'touched-days', days, 'days', coverage),
      figure(source, 'understanding-days', understanding.length, 'days', worked),
    ],
    evidence: byDay([
      ...understanding.flatMap(({ id, day, line }) =>
        line.trim() === '' ? [] : [{ recordId: id, day, text: words.understanding(line.trim()) }],
      ),
      ...answersOn(source, 'literacy'),
    ]),
  }
}

export function assembleWins(source: ReviewSource): AssembledSection {
  const wins = winsIn(source.period)
  return { id: 'wins-of-others', figures: [figure(source, 'wins', wins.length)], evidence: wins }
}

export function assembleGotWrong(source: ReviewSource): AssembledSection {
  const { period, words } = source
  const disagreed = disagreements(source)
  const wrong = decisionOutcomes(period).filter(({ outcome }) => outcome !== 'held')
  return {
    id: 'got-wrong',
    figures: [figure(source, 'not-true', disagreed.length), figure(source, 'decisions-wrong', wrong.length)],
    evidence: byDay([
      ...disagreed,
      ...wrong.map(({ decision, day, outcome, text }) => ({
        recordId: decision.id,
        day,
        text: words.decisionWrong(decision.title, outcome, text),
      })),
    ]),
  }
}

function disagreements({ period, words }: ReviewSource): EvidenceLine[] {
  return liveRecords(period.journal, 'suggestion').flatMap((suggestion) => {
    const answer = suggestionAnswerOn(suggestion, period.last)
    if (answer?.type !== 'not-true' || !isIn(period, answer.day)) return []
    return [
      { recordId: suggestion.id, day: answer.day, text: words.notTrue(suggestion.title, answer.misread, answer.text) },
    ]
  })
}
