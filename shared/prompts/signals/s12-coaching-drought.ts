// S12: answers and no questions: nobody is asked what they think first.
import type { CheckIn } from '#shared/domain/check-in'
import type { Message } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { newcomerOn } from '../newcomers'
import { readSecondLimit } from '../second-limit'
import { limitOf, type Clause, type Limit, type SecondLimit, type Signal } from '../signal'
import { person, SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough, knownDays, perTen, type KnownDay } from '../windows'

const FORTNIGHT = 10
const WEEK = 5
const LEAST_TALKS = 8
const SMALL_TEAM = 3

/** A very small or mostly junior team gets more answers, and takes longer to be without a question. */
const isMilder = (book: DayBook) => book.juniorsAreHalf || (book.reports !== null && book.reports <= SMALL_TEAM)

/** Days on which something was asked first, of ten, at most. It is not raised: more would make it fire sooner. */
const NEVER: SecondLimit = {
  id: 'S12.never',
  unit: 'days',
  firesAt: 'at-most',
  usual: (book) => ({ threshold: 0, why: [message(isMilder(book) ? 'why.S12.never-milder' : 'why.S12.never')] }),
}

interface Talks {
  asked: number
  answered: number
}

export const coachingDrought: Signal = {
  id: 'S12',
  role: 'consequence',
  source: ['C4', 'C7', 'C10'],
  windowDays: FORTNIGHT,
  unit: 'count',
  zeroIsTheFinding: true,
  peopleFacing: 7.5,
  limit(book) {
    if (!isMilder(book)) return limitOf('count', 3, message('why.S12'))
    return limitOf('count', 5, message(book.juniorsAreHalf ? 'why.S12.juniors' : 'why.S12.small-team'))
  },
  others: [NEVER],
  compute(book, limit) {
    const fortnight = withoutNewcomers(book, FORTNIGHT, talksOn)
    return {
      known: fortnight.known,
      of: fortnight.of,
      leftOut: fortnight.leftOut,
      clauses: [ratioClause(limit, fortnight.days), neverClause(book, limit)],
    }
  },
  // Where nobody asked, nothing was answered either.
  saidAs: ({ clauses: [ratio] }) => (ratio?.fires ? null : { title: 'title.S12.never', away: 'away.S12.never' }),
  plans: (_subject, book) => {
    const who = someReport(book)
    return [
      {
        ifText: message('plan.S12.tried.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S12.tried.then'),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S12.one-to-one.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S12.one-to-one.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

function talksOn({ askedFirst, gaveAnswer }: CheckIn): Talks | null {
  return askedFirst === null || gaveAnswer === null ? null : { asked: askedFirst, answered: gaveAnswer }
}

/** Answers for each question asked first. */
function ratioClause({ threshold, alarm }: Limit, days: readonly KnownDay<Talks>[]): Clause {
  const asked = days.reduce((sum, { value }) => sum + value.asked, 0)
  const answered = days.reduce((sum, { value }) => sum + value.answered, 0)
  // None counts as one: it divides, and one question more never makes the eight full.
  const divisor = Math.max(asked, 1)
  const isKnown = isEnough(FORTNIGHT, days.length) && answered + divisor >= LEAST_TALKS
  const telling = days.filter(({ value }) => value.answered > value.asked)
  return {
    value: isKnown ? answered / divisor : null,
    threshold,
    alarm,
    unit: 'count',
    firesAt: 'passing',
    saw: message('saw.S12.ratio', { answered, asked, known: days.length }),
    evidence: telling.map(({ day, value, recordId }) => ({
      recordId,
      day,
      message: message('seen.answered', { answered: value.answered, asked: value.asked, day }),
    })),
  }
}

/** Not once asked first, on all days of a week; of a fortnight where it is milder. */
function neverClause(book: DayBook, first: Limit): Clause {
  const windowDays = isMilder(book) ? FORTNIGHT : WEEK
  const { days, known } = withoutNewcomers(book, windowDays, ({ askedFirst }) => askedFirst)
  const asked = days.filter(({ value }) => value > 0)
  const { threshold } = readSecondLimit(NEVER, book, first)
  return {
    value: isEnough(windowDays, known) ? perTen(asked.length, known) : null,
    threshold,
    alarm: threshold,
    unit: 'days',
    firesAt: 'at-most',
    saw: message('saw.S12.never', { asked: asked.length, known, from: days[0]?.day ?? book.today }),
    evidence: days
      .filter(({ value }) => value === 0)
      .map(({ day, recordId }) => ({ recordId, day, message: message('seen.not-asked', { day }) })),
  }
}

/** Who has just joined needs answers: those days count neither way. */
function withoutNewcomers<T>(book: DayBook, windowDays: number, valueOf: (checkIn: CheckIn) => T | null) {
  const all = knownDays(book, 'S12', windowDays, valueOf)
  const joining = book.window(windowDays).flatMap((day) => {
    const who = book.isExcused(day) ? null : newcomerOn(book, day)
    return who ? [{ day, who }] : []
  })
  const left = new Set(joining.map(({ day }) => day))
  const days = all.days.filter(({ day }) => !left.has(day))
  const newest = joining.at(-1)
  const leftOut: Message[] = newest
    ? [...all.leftOut, message('left-out.S12.newcomer', { person: person(newest.who.id), days: left.size })]
    : all.leftOut
  return { days, known: days.length, of: all.of - left.size, leftOut }
}
