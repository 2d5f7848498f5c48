// What never changes anything retires itself: three times in a row with nothing to show for it, and it is not said or
// asked any more until the person brings it back. Unknown outcomes count neither for it nor against it.
import type { Day } from '#shared/calendar/day'
import type { Answer } from '#shared/domain/answer'
import { rememberedBy } from '#shared/domain/remembered'
import type { SuggestionEvent, SuggestionRecord } from '#shared/domain/suggestion-record'
import type { Retired } from './assessment'
import type { DayBook } from './day-book'
import { isShortAnswer } from './short-answer'

/** Once is a bad day and twice chance; three is also how long a short answer takes to change a theme. */
const RETIRES_AFTER = 3

interface Outcome {
  day: Day
  changedSomething: boolean
}
type Outcomes = ReadonlyMap<string, readonly Outcome[]>

/** Every suggestion and question that retired up to today in this role, and was not brought back since. */
export function retiredOn(book: DayBook): Retired[] {
  return [
    ...retiredAmong(suggestionOutcomes(book.answered), book),
    ...retiredAmong(questionOutcomes(book.answers), book),
  ]
}

function retiredAmong(outcomes: Outcomes, { today, roleStart, broughtBack }: DayBook): Retired[] {
  const retired: Retired[] = []
  for (const [matter, all] of outcomes) {
    const back = broughtBack[matter]
    const counted = all.filter(
      ({ day }) =>
        day <= today &&
        (roleStart === null || day >= roleStart) &&
        !(back !== undefined && back <= today && day <= back),
    )
    const last = counted.slice(-RETIRES_AFTER)
    if (last.length === RETIRES_AFTER && last.every(({ changedSomething }) => !changedSomething))
      retired.push({ matter, since: last[RETIRES_AFTER - 1]!.day })
  }
  return retired
}

const suggestionOutcomes = rememberedBy((records: readonly SuggestionRecord[]) =>
  byMatter(
    records.flatMap((record) =>
      record.events.flatMap((event) => (event.type === 'followed-up' ? outcomeOf(record.signalIds[0]!, event) : [])),
    ),
  ),
)

/** Not done changed nothing; "hard to say" says nothing. */
function outcomeOf(matter: string, { day, did, helped }: Extract<SuggestionEvent, { type: 'followed-up' }>) {
  if (did && helped === null) return []
  return [{ matter, day, changedSomething: did && helped === true }]
}

const questionOutcomes = rememberedBy((answers: readonly Answer[]) => byMatter(answers.flatMap(questionOutcome)))

/** Skipping, and "no" some days later, changed nothing; more than a few words are worth something whatever comes of them. */
function questionOutcome({ questionId: matter, day, status, text, followedUp }: Answer) {
  const later = followedUp?.helped ?? null
  if (followedUp && later !== null) return [{ matter, day: followedUp.day, changedSomething: later }]
  if (status === 'skipped') return [{ matter, day, changedSomething: false }]
  return status === 'answered' && !isShortAnswer(text) ? [{ matter, day, changedSomething: true }] : []
}

function byMatter(found: readonly (Outcome & { matter: string })[]): Outcomes {
  const outcomes = new Map<string, Outcome[]>()
  for (const { matter, ...outcome } of found) outcomes.set(matter, [...(outcomes.get(matter) ?? []), outcome])
  for (const all of outcomes.values()) all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return outcomes
}
