// The charter, the leave, the declared phase, the settings, and the review of the quarter before.
import { previousQuarter, quarterDays, quarterOf } from '#shared/calendar/quarters'
import { createCharter } from '#shared/domain/charter'
import { createDayOff } from '#shared/domain/day-off'
import { createException } from '#shared/domain/exception'
import { createReview } from '#shared/domain/review'
import { changeSetting, type SettingKey, type SettingValues } from '#shared/domain/setting'
import { aYearBefore, LAST_DAY_BEFORE_LEAVE, STORY_WEEKDAYS } from './sample-days'
import type { SampleBook } from './sample-book'
import { LAST_QUARTER_INTENTIONS, LAST_QUARTER_WORDS } from './story/last-quarter'
import { HIDDEN_WORDS, PHASE, ROLE } from './story/role'
import { STORY_DAYS } from './logged-days'

export function writeRole(book: SampleBook): void {
  const first = book.stampOn(1)
  const terms = { ...ROLE, roleSince: aYearBefore(first.day), workingWeekdays: [...STORY_WEEKDAYS] }
  book.put(createCharter(terms, first.day, first), first.at)

  const beforeLeave = book.stampOn(LAST_DAY_BEFORE_LEAVE)
  book.put(createDayOff({ type: 'leave', from: book.leave.first, to: book.leave.last }, beforeLeave), beforeLeave.at)

  const declared = book.stampOn(PHASE.declared)
  const phase = {
    type: 'temporary-phase' as const,
    reason: PHASE.reason,
    from: declared.day,
    until: book.dayOf(PHASE.until),
  }
  book.put(createException(phase, declared), declared.at, 'phase')
  writeSettings(book)
  writeLastQuarter(book)
}

function writeSettings(book: SampleBook): void {
  const { today: day, at, zone, newId } = book.input
  const stamp = { day, at, zone, newId }
  const write = <K extends SettingKey>(key: K, value: SettingValues[K]) =>
    book.put(changeSetting([], key, value, stamp), stamp.at)
  write('onboardingDone', true)
  write('employerPaysCoach', true)
  write('hiddenWords', [...HIDDEN_WORDS])
}

/** Written on the last logged day of that quarter, wherever in the story that falls. */
function writeLastQuarter(book: SampleBook): void {
  const quarter = previousQuarter(quarterOf(book.input.today))
  const { last } = quarterDays(quarter)
  const logged = [...STORY_DAYS.keys()].filter((number) => book.dayOf(number) <= last)
  const stamp = book.stampOn(logged.at(-1) ?? 1)
  const intentions = LAST_QUARTER_INTENTIONS.map(({ type, person, ifText, thenText }) => ({
    type,
    ifText,
    thenText,
    personId: book.find('person', person).id,
    by: null,
    planId: null,
  }))
  book.put({ ...createReview(quarter, stamp), words: { ...LAST_QUARTER_WORDS }, intentions }, stamp.at)
}
