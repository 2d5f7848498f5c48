// O9: a disagreement that nobody decides.
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { openObstacles, type OpenObstacle } from '../open-obstacles'
import { alarmFor, limitOf, type Signal } from '../signal'
import { isEnough, loggedDays } from '../windows'

const WINDOW_DAYS = 10

export const nobodyDecides: Signal = {
  id: 'O9',
  role: 'own-action',
  source: ['C4', 'C10'],
  windowDays: WINDOW_DAYS,
  unit: 'working-days-old',
  isEitherWay: true,
  peopleFacing: 6.2,
  limit: () => limitOf('working-days-old', 5, message('why.O9')),
  compute(book, { threshold }) {
    const coverage = loggedDays(book, WINDOW_DAYS)
    const open = openObstacles(book, 'O9', 'disagreement')
    // Whoever is to decide it has until the date.
    const decided = open.filter(({ state }) => state.decider !== null && book.today <= state.decider.due)
    const undecided = open.filter((one) => !decided.includes(one))
    const raised = ({ subject }: OpenObstacle) => threshold * book.raise('O9', subject)
    const old = undecided.filter((one) => one.age > raised(one))
    const [named] = old.length > 0 ? old : undecided
    const limit = named ? raised(named) : threshold
    return {
      ...coverage,
      leftOut: decided.map(({ subject, state }) =>
        message('left-out.O9.decider', { obstacle: subject, until: state.decider!.due }),
      ),
      clauses: [
        {
          value: named?.age ?? (open.length > 0 || isEnough(WINDOW_DAYS, coverage.known) ? 0 : null),
          threshold: limit,
          alarm: alarmFor('working-days-old', limit),
          unit: 'working-days-old',
          firesAt: 'passing',
          subjects: old.map(({ subject }) => subject),
          isForEach: true,
          saw: named
            ? message('saw.O9', { obstacle: named.subject, age: named.age, since: named.since })
            : message('saw.O9.none'),
          evidence: old.map(({ obstacle, subject, since, age }) => ({
            recordId: obstacle.id,
            day: since,
            message: message('seen.disagreement', { obstacle: subject, age, day: since }),
          })),
        },
      ],
    }
  },
  plans: (subject, book) => {
    const obstacle = subject ?? 'the disagreement'
    const weekday = workedWeekday(5, book)
    return [
      {
        ifText: message('plan.O9.name.if', { obstacle }),
        thenText: message('plan.O9.name.then'),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.O9.friday.if', { obstacle, weekday }),
        thenText: message('plan.O9.friday.then', { next: workedWeekday(1, book) }),
        cue: { on: 'weekday', weekday },
      },
    ]
  },
}
