// S25: what is in the team's way, and mine to clear, waits while I am hands-on.
import { countedShare } from '#shared/domain/counted-share'
import type { Evidence, Message } from '../assessment'
import type { DayBook } from '../day-book'
import { isHandsOnHalfTheDays } from '../hands-on-days'
import { message } from '../message'
import { openObstacles, type OpenObstacle } from '../open-obstacles'
import { alarmFor, limitOf, type Signal } from '../signal'
import { person, someReport, SOMEONE, whenTheyMeet } from '../subjects'
import { isEnough, knownDays } from '../windows'

export const frictionLeft: Signal = {
  id: 'S25',
  role: 'consequence',
  source: ['C4', 'C7'],
  windowDays: 10,
  unit: 'working-days-old',
  peopleFacing: 5,
  limit: () => limitOf('working-days-old', 10, message('why.S25')),
  compute(book, { threshold }) {
    const { known, of, leftOut } = knownDays(book, 'S25', 10, countedShare)
    const mine = openObstacles(book, 'S25', 'friction').filter(({ state }) => state.owner === 'me')
    const open = mine.filter((one) => !isBlockedOutside(book, one))
    const raised = ({ subject }: OpenObstacle) => threshold * book.raise('S25', subject)
    const old = open.filter((one) => one.age > raised(one))
    const [named] = old.length > 0 ? old : open
    const limit = named ? raised(named) : threshold
    const isHandsOn = isHandsOnHalfTheDays(book)
    return {
      known,
      of,
      leftOut: [...leftOut, ...mine.flatMap((one) => whyNot(book, one)), ...littleHandsOn(isHandsOn, old)],
      isCountered: !isHandsOn,
      clauses: [
        {
          // Whether it is left lying for hands-on work is known only where that is.
          value: isEnough(10, known) ? (named?.age ?? 0) : null,
          threshold: limit,
          alarm: alarmFor('working-days-old', limit),
          unit: 'working-days-old',
          firesAt: 'passing',
          subjects: old.map(({ subject }) => subject),
          isForEach: true,
          saw: named ? message('saw.S25', said(named)) : message('saw.S25.none'),
          evidence: old.map(toEvidence),
        },
      ],
    }
  },
  plans: (subject, book) => {
    const obstacle = subject ?? 'it'
    const namedBy = subject && book.journal.obstacle.get(subject.id)?.namedById
    const who = namedBy ? person(namedBy) : someReport(book)
    return [
      {
        ifText: message('plan.S25.message.if'),
        thenText: message('plan.S25.message.then', { obstacle }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S25.tell.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S25.tell.then', { obstacle }),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

function isBlockedOutside({ today }: DayBook, { state }: OpenObstacle): boolean {
  return state.waitingUntil !== null && today <= state.waitingUntil
}

function whyNot(book: DayBook, one: OpenObstacle): Message[] {
  const { waitingUntil } = one.state
  if (waitingUntil === null || !isBlockedOutside(book, one)) return []
  return [message('left-out.S25.waiting', { obstacle: one.subject, until: waitingUntil })]
}

function littleHandsOn(isHandsOn: boolean, old: readonly OpenObstacle[]): Message[] {
  return isHandsOn || old.length === 0 ? [] : [message('left-out.S25.little-hands-on')]
}

const said = ({ subject, age, since }: OpenObstacle) => ({ obstacle: subject, age, since })

function toEvidence({ obstacle, subject, since, age }: OpenObstacle): Evidence {
  return {
    recordId: obstacle.id,
    day: since,
    message: message('seen.obstacle', { obstacle: subject, age, day: since }),
  }
}
