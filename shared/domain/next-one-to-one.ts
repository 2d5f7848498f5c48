// When somebody's next 1:1 is, by the same rules that Today asks by: its rhythm, and where it was moved to.
import { addDays, type Day } from '#shared/calendar/day'
import { liveRecords, type Journal } from './journal'
import { peopleWorkDueOn } from './people-work-due'
import { dueDayOn, type PeopleWork } from './people-work'
import { isPresent, type Person } from './person'

/** A rhythm is at most 13 weeks; leave may push the next one out further. */
const LOOK_AHEAD_DAYS = 26 * 7

/** Today or later, and not answered yet; null where there is none within half a year. */
export function nextOneToOne({ peopleWork }: Pick<Journal, 'peopleWork'>, person: Person, today: Day): Day | null {
  const theirs = liveRecords({ peopleWork }, 'peopleWork').filter((work) => isWith(work, person, today))
  const about = {
    person: new Map([[person.id, person]]),
    peopleWork: new Map(theirs.map((work) => [work.id, work])),
  }
  for (let n = 0, day = today; n < LOOK_AHEAD_DAYS && isPresent(person, day); n += 1, day = addDays(day, 1))
    if (peopleWorkDueOn(about, day).some(({ answer }) => answer === null)) return day
  return null
}

/** Their 1:1s that are open, and those whose day in the rhythm is taken. */
function isWith(work: PeopleWork, person: Person, today: Day): boolean {
  if (work.type !== 'one-to-one' || work.personId !== person.id) return false
  return work.dueDay >= today || dueDayOn(work, today) !== null
}
