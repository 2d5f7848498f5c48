// One page for each day on which something was written: the check-in, the notes, the questions and answers.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { withFrontMatter } from './front-matter'
import { spell, toSection, type NameOf } from './say-record'

/** Path in the archive to text. */
export type Pages = Map<string, string>

export function dayPages(journal: Journal, nameOf: NameOf): Pages {
  const checkIns = new Map(liveRecords(journal, 'checkIn').map((checkIn) => [checkIn.day, checkIn]))
  const answers = liveRecords(journal, 'answer').filter(({ text }) => text !== '')
  const written = [...liveRecords(journal, 'note'), ...answers, ...liveRecords(journal, 'decision')]
  const days = new Set<Day>([...checkIns.keys(), ...written.map(({ day }) => day)])
  const pages: Pages = new Map()
  for (const day of [...days].sort()) {
    const sections = written.filter((record) => record.day === day).map((record) => toSection(record, nameOf, 2))
    const checkIn = checkIns.get(day)
    const body = [`# ${day}`, checkIn?.line ?? '', ...sections].filter((part) => part !== '').join('\n\n')
    pages.set(`days/${day.slice(0, 4)}/${day}.md`, withFrontMatter({ day, ...answersOf(checkIn, nameOf) }, body))
  }
  return pages
}

/** In the names of the check-in, with ids said as names. What nobody answered is left out. */
function answersOf(checkIn: CheckIn | undefined, nameOf: NameOf): Record<string, unknown> {
  if (!checkIn) return {}
  const { dayKind, handsOn, handsOnChips, touched, criticalPath, waiting, peopleWorkCounts, ...rest } = checkIn
  const { anyDecision, askedFirst, gaveAnswer, energy, lateWork, isWin, weekly, monthly, incidentRole } = rest
  const path = criticalPath && {
    blocked: criticalPath.blocked,
    items: criticalPath.itemIds.map((id) => nameOf(id) ?? id),
  }
  const answers = {
    dayKind,
    handsOn,
    handsOnChips,
    touched,
    criticalPath: path,
    waiting,
    peopleWorkCounts,
    anyDecision,
  }
  const all = { ...answers, askedFirst, gaveAnswer, energy, lateWork, isWin, incidentRole, weekly, monthly }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [spell(name).toLowerCase(), value]))
}
