// A quarter's review out of the journal: nothing in it without a dated record behind it.
import type { Day } from '#shared/calendar/day'
import { quarterDays, type Quarter } from '#shared/calendar/quarters'
import type { Journal } from '#shared/domain/journal'
import { peopleWorkIn } from '#shared/insights/people-work-kept'
import { coverageOf, openPeriod } from '#shared/insights/period'
import type { AssembledReview, ReviewSource } from './assembled'
import { assembleAsk, assembleNextQuarter, assembleSelfRatings } from './sections/ahead'
import { assembleContext, assembleIncidents } from './sections/context'
import { assembleDelegations } from './sections/delegations'
import { assembleFriction } from './sections/friction'
import { assembleGotWrong, assembleLiteracy, assembleWins } from './sections/learning'
import { assembleTeamDecides, assembleTimeAndOwnership } from './sections/ownership'
import { assemblePeopleWork, assemblePostponed } from './sections/people-work'
import type { ReviewWords } from './words/en'

/** The quarter as it stands at the end of `today`. The same arguments give the same review. */
export function assembleReview(journal: Journal, quarter: Quarter, today: Day, words: ReviewWords): AssembledReview {
  const period = openPeriod(journal, quarterDays(quarter), today)
  const logged = coverageOf(period, () => true)
  const nameOf = (id: string | null) => (id === null ? words.someone : (journal.person.get(id)?.name ?? words.someone))
  const source: ReviewSource = { period, logged, words, nameOf, work: peopleWorkIn(period) }
  return {
    quarter,
    span: { first: period.first, last: period.last },
    coverage: logged,
    sections: [
      assembleContext(source),
      assembleTimeAndOwnership(source),
      assembleTeamDecides(source, quarter),
      assembleDelegations(source),
      assemblePeopleWork(source),
      assembleFriction(source),
      assembleLiteracy(source),
      assembleIncidents(source),
      assembleWins(source),
      assemblePostponed(source),
      assembleSelfRatings(),
      assembleGotWrong(source),
      assembleNextQuarter(source),
      assembleAsk(source),
    ],
  }
}
