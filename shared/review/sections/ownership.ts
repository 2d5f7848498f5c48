// Sections 2 and 3: where time and ownership went, and who decided.
import { monthsOfQuarter, type Quarter } from '#shared/calendar/quarters'
import { decisionLevels, type DecisionLevels } from '#shared/insights/decision-levels'
import { agreedOn, handsOnByWeek, handsOnShare } from '#shared/insights/hands-on'
import { blockedDays, pathStints, type PathStint } from '#shared/insights/path-stints'
import { isEnough, isIn } from '#shared/insights/period'
import { byDay, figure, type AssembledSection, type ReviewFigure, type ReviewSource } from '../assembled'

export function assembleTimeAndOwnership(source: ReviewSource): AssembledSection {
  const { period } = source
  const weeks = handsOnByWeek(period)
  const share = handsOnShare(period)
  const { blocked, known } = blockedDays(period)
  const judged = weeks.filter(({ agreed, coverage }) => agreed !== null && isEnough(coverage))
  const over = judged.filter(({ value, agreed }) => value !== null && agreed !== null && value > agreed)
  return {
    id: 'time-and-ownership',
    handsOn: weeks,
    figures: [
      figure(source, 'hands-on', share.value, 'percent', share.coverage),
      figure(source, 'agreed', agreedOn(period, period), 'percent', null),
      {
        ...figure(source, 'weeks-over', over.length, 'count', { known: judged.length, of: weeks.length }),
        counts: 'weeks',
      },
      figure(source, 'blocked-days', blocked.length, 'days', {
        known,
        of: period.workingDays.length,
      }),
    ],
    evidence: byDay(pathStints(period).map((stint) => stintLine(source, stint))),
  }
}

function stintLine(source: ReviewSource, stint: PathStint) {
  const { period, words } = source
  const text = words.stint(stint.item.title, stint.from, stint.age, endingOf(source, stint))
  return { recordId: stint.item.id, day: isIn(period, stint.from) ? stint.from : (stint.to ?? period.first), text }
}

function endingOf({ words, nameOf }: ReviewSource, { ending, to, personId }: PathStint): string {
  if (to === null) return words.stillMine
  switch (ending) {
    case 'handed-over':
      return words.tookOver(nameOf(personId), to)
    case 'off-path':
      return words.offPath(to)
    case 'done':
      return words.done(to)
    default:
      return words.droppedOn(to)
  }
}

export function assembleTeamDecides(source: ReviewSource, quarter: Quarter): AssembledSection {
  const months = decisionLevels(source.period, monthsOfQuarter(quarter))
  const [first, , last] = months as [DecisionLevels, DecisionLevels, DecisionLevels]
  return {
    id: 'team-decides',
    decisions: months,
    figures: [...monthFigures(source, first, 'first'), ...monthFigures(source, last, 'last')],
    evidence: months.flatMap(({ decisions }) =>
      decisions.map(({ id, day, title, level, arrival }) => ({
        recordId: id,
        day,
        text: source.words.decision(title, level, arrival),
      })),
    ),
  }
}

function monthFigures(source: ReviewSource, month: DecisionLevels, which: 'first' | 'last'): ReviewFigure[] {
  const { decisions, byTeam, landedHere, coverage } = month
  const share = decisions.length === 0 ? null : (100 * byTeam) / decisions.length
  return [
    figure(source, `team-decides-${which}`, share, 'percent', coverage),
    figure(source, `landed-here-${which}`, landedHere, 'count', coverage),
  ]
}
