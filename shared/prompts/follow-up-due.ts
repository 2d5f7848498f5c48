// Some working days after a suggestion was taken up, or a question that had a reason of its own was answered: what is
// asked about it, one thing a day, once.
import type { Day } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import type { Answer } from '#shared/domain/answer'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { suggestionAnswerOn, type SuggestionRecord } from '#shared/domain/suggestion-record'

const AFTER_DAYS = 5
/** After a month nobody remembers; whoever comes back from a break finds no heap. */
const UNTIL_DAYS = 20

/** The oldest that is due, suggestions first; null where there is none, or one was asked about today already. */
export function followUpDue(
  journal: Pick<Journal, 'suggestion' | 'answer'>,
  day: Day,
  calendar: Pick<WorkCalendar, 'workingDaysBetween'>,
): SuggestionRecord | Answer | null {
  const suggestions = liveRecords(journal, 'suggestion')
  const answers = liveRecords(journal, 'answer')
  if (suggestions.some((record) => followedUpOn(record) === day)) return null
  if (answers.some(({ followedUp }) => followedUp?.day === day)) return null
  const isDue = (since: Day) => {
    const days = calendar.workingDaysBetween(since, day)
    return days >= AFTER_DAYS && days <= UNTIL_DAYS
  }
  const suggestion = suggestions.find((record) => {
    const answer = suggestionAnswerOn(record, day)
    return answer?.type === 'do-it' && followedUpOn(record) === null && isDue(answer.day)
  })
  const question = answers.find(
    (answer) => answer.status === 'answered' && hadReason(answer) && !answer.followedUp && isDue(answer.day),
  )
  return suggestion ?? question ?? null
}

function followedUpOn({ events }: SuggestionRecord): Day | null {
  return events.findLast(({ type }) => type === 'followed-up')?.day ?? null
}

/** The turn of the themes gives most questions; those about something that happened can have changed something. */
const hadReason = ({ signalIds, cueKey }: Answer) => signalIds.length > 0 || cueKey !== undefined
