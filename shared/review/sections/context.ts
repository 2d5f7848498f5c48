// Sections 1 and 8: the quarter's circumstances, and its incidents.
import { addDays, weekdayOf, type Day } from '#shared/calendar/day'
import { charterOn, sortCharters, workingWeekdaysOn } from '#shared/domain/charter'
import { exceptionOn } from '#shared/domain/exception'
import { liveRecords } from '#shared/domain/journal'
import { daysOfKind } from '#shared/insights/day-answers'
import { coverageOf, isIn, type Period } from '#shared/insights/period'
import { byDay, figure, type AssembledSection, type EvidenceLine, type ReviewSource } from '../assembled'
import { answersOn } from './answers-on'

export function assembleContext(source: ReviewSource): AssembledSection {
  const { period, words } = source
  const charters = sortCharters(period.journal.charter.values())
  const reports = charterOn(charters, period.last)?.reports ?? null
  const kinds = coverageOf(period, ({ dayKind }) => dayKind !== null)
  const changed = charters.filter(({ from }) => isIn(period, from))
  return {
    id: 'context',
    figures: [
      figure(source, 'reports', reports, 'count', null),
      figure(source, 'incident-days', daysOfKind(period, 'incident').length, 'days', kinds),
      figure(source, 'on-call-days', daysOfKind(period, 'on-call').length, 'days', kinds),
      figure(source, 'days-off', source.logged.known === 0 ? null : workingDaysOff(period), 'days', null),
    ],
    evidence: byDay([
      ...changed.map((one) => ({
        recordId: one.id,
        day: one.from,
        text: words.charter(one.handsOnShare, one.reports),
      })),
      ...exceptions(source),
      ...daysOff(source),
      ...comings(source),
    ]),
  }
}

function exceptions({ period, words }: ReviewSource): EvidenceLine[] {
  return liveRecords(period.journal, 'exception').flatMap((one) => {
    const { until } = exceptionOn(one, period.last)
    if (one.from > period.last || until < period.first) return []
    const day = one.from < period.first ? period.first : one.from
    return [{ recordId: one.id, day, text: words.exception(one.reason, one.from, until) }]
  })
}

function daysOff({ period, words }: ReviewSource): EvidenceLine[] {
  return liveRecords(period.journal, 'dayOff')
    .filter(({ from, to }) => from <= period.last && to >= period.first)
    .map(({ id, type, from, to }) => ({
      recordId: id,
      day: from < period.first ? period.first : from,
      text: words.dayOff(type, from, to),
    }))
}

function comings({ period, words }: ReviewSource): EvidenceLine[] {
  const reports = liveRecords(period.journal, 'person').filter(({ relation }) => relation === 'report')
  // Whoever was there when the journal began did not join then.
  const began = reports.map(({ from }) => from).toSorted()[0]
  return reports.flatMap(({ id, name, from, until }) => [
    ...(isIn(period, from) && from !== began ? [{ recordId: id, day: from, text: words.joined(name) }] : []),
    ...(until && isIn(period, until) ? [{ recordId: id, day: until, text: words.left(name) }] : []),
  ])
}

/** Days that would have been worked but for a day off. */
function workingDaysOff(period: Period): number {
  const off = new Set<Day>()
  for (const { from, to } of liveRecords(period.journal, 'dayOff')) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const weekdays = workingWeekdaysOn(period.journal.charter.values(), day)
      if (isIn(period, day) && weekdays.includes(weekdayOf(day))) off.add(day)
    }
  }
  return off.size
}

export function assembleIncidents(source: ReviewSource): AssembledSection {
  const days = daysOfKind(source.period, 'incident')
  const lines = days.map(({ day, checkIn }) => ({
    recordId: checkIn.id,
    day,
    text: source.words.incidentDay(checkIn.line),
  }))
  return {
    id: 'incidents',
    figures: [figure(source, 'incident-days', days.length, 'days')],
    evidence: byDay([...lines, ...answersOn(source, 'incident')]),
  }
}
