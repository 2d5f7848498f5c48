// S11: no contact with anybody in Product, Design or elsewhere who was named as a partner.
import type { Day } from '#shared/calendar/day'
import { outcomesUpTo, type PeopleWork } from '#shared/domain/people-work'
import { peopleWorkDueOn } from '#shared/domain/people-work-due'
import { isAway, isPresent, type Person } from '#shared/domain/person'
import type { Coverage, Message } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { answersIn, lastWeeks } from '../periodic-answers'
import type { Limit, Signal } from '../signal'
import { person } from '../subjects'
import { isEnough, isWholeWindow, knownDays, perTen } from '../windows'

const WINDOW_DAYS = 10
const LOOK_BACK_DAYS = 60

interface Partner {
  person: Person
  /** Of the days that count, those on which they were there. */
  thereOn: number
  /** Of the quarter; null for none. */
  lastContact: Day | null
}

export const partnersSilent: Signal = {
  id: 'S11',
  role: 'consequence',
  source: ['C4'],
  windowDays: WINDOW_DAYS,
  unit: 'days',
  zeroIsTheFinding: true,
  firesBelow: true,
  peopleFacing: 6.5,
  limit: () => ({ threshold: 0, alarm: 0, why: [message('why.S11')] }),
  compute(book, limit) {
    const coverage = answeredDays(book)
    const { there, away } = partnersOf(book)
    const contact = contactDays(book)
    const doTheyCome = answersIn(lastWeeks(book, 'S11', 2, (weekly) => weekly.partnerCameDirectly)).some(
      ({ value }) => value,
    )
    const isKnown =
      there.length > 0 &&
      isEnough(WINDOW_DAYS, coverage.known) &&
      (contact.size > 0 || (isWholeWindow(book, WINDOW_DAYS) && !hasOpenSlot(book, there)))
    return {
      known: coverage.known,
      of: coverage.of,
      leftOut: [
        ...coverage.leftOut,
        ...away.map((one) => message('left-out.S11.away', { person: person(one.person.id) })),
        ...(there.length + away.length === 0 ? [message('left-out.S11.nobody')] : []),
        ...(doTheyCome && contact.size === 0 ? [message('counter.S11')] : []),
      ],
      isCountered: doTheyCome,
      clauses: [clause(book, limit, there, isKnown ? perTen(contact.size, coverage.known) : null)],
    }
  },
  plans: (subject, book) => {
    const who = subject ?? 'a partner'
    const weekday = workedWeekday(2, book)
    return [
      {
        ifText: message('plan.S11.tuesday.if', { partner: who, weekday }),
        thenText: message('plan.S11.tuesday.then', { partner: who }),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.S11.show.if'),
        thenText: message('plan.S11.show.then', { partner: who }),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

function clause(book: DayBook, { threshold, alarm }: Limit, there: readonly Partner[], value: number | null) {
  const [first = book.today] = book.window(WINDOW_DAYS)
  return {
    value,
    threshold,
    alarm,
    unit: 'days' as const,
    firesAt: 'at-most' as const,
    subjects: there.map((one) => person(one.person.id)),
    isForEach: true,
    saw: message(value !== null && value > 0 ? 'saw.S11' : 'saw.S11.none', {
      partners: there.map((one) => person(one.person.id)),
      from: first,
    }),
    evidence: there
      .filter(({ lastContact }) => lastContact === null || lastContact < first)
      .map(({ person: { id }, lastContact }) => ({
        recordId: id,
        day: lastContact ?? first,
        message: lastContact
          ? message('seen.partner-contact', { person: person(id), day: lastContact })
          : message('seen.partner-never', { person: person(id), day: first }),
      })),
  }
}

/** Days on which every row was asked: a short check-in says nothing about partners, unless a contact is noted beside it. */
function answeredDays(book: DayBook): Coverage & { leftOut: Message[] } {
  const contact = contactDays(book)
  return knownDays(book, 'S11', WINDOW_DAYS, ({ mode, day }) => (mode === 'full' || contact.has(day) ? true : null))
}

/** Named partners, those without contact for longest first; who was mostly away, or has just been named, beside them. */
function partnersOf(book: DayBook): { there: Partner[]; away: Partner[] } {
  const ignored = book.misread('S11')
  const days = book.window(WINDOW_DAYS).filter((day) => !book.isExcused(day))
  const partners = book.people
    .filter((one) => one.relation === 'partner' && isPresent(one, book.today) && !ignored.has(one.id))
    .map((one): Partner => {
      const thereOn = days.filter((day) => isPresent(one, day) && !isAway(one, day)).length
      return { person: one, thereOn, lastContact: lastContact(book, one.id) }
    })
    .sort((a, b) => ((a.lastContact ?? '') < (b.lastContact ?? '') ? -1 : Number(a.lastContact !== b.lastContact)))
  const isThere = ({ thereOn, person: one }: Partner) => isEnough(WINDOW_DAYS, thereOn) && !isAway(one, book.today)
  return { there: partners.filter(isThere), away: partners.filter((one) => !isThere(one)) }
}

/** A slot or 1:1 with one of them that was due and that nobody answered: it may have taken place. */
function hasOpenSlot(book: DayBook, partners: readonly Partner[]): boolean {
  const window = book.window(WINDOW_DAYS)
  const person = new Map(partners.map((one) => [one.person.id, one.person]))
  const theirs = [...book.journal.peopleWork].filter(
    ([, { personId, dueDay }]) => person.has(personId ?? '') && dueDay >= window[0]! && dueDay <= book.today,
  )
  const isAnswered = (work: PeopleWork | null) => work !== null && outcomesUpTo(work, book.today).length > 0
  return window.some((day) =>
    peopleWorkDueOn({ person, peopleWork: new Map(theirs) }, day).some(
      ({ dueDay, record }) => dueDay === day && !isAnswered(record),
    ),
  )
}

function contactDays(book: DayBook): ReadonlySet<Day> {
  return new Set(book.window(WINDOW_DAYS).filter((day) => partnersMet(book, day).length > 0))
}

/** A partner's slot or 1:1 that took place. */
function partnersMet(book: DayBook, day: Day): string[] {
  return (book.outcomes.get(day) ?? []).flatMap(({ work, event }) => {
    if (event.outcome !== 'done' || work.personId === null) return []
    return book.journal.person.get(work.personId)?.relation === 'partner' ? [work.personId] : []
  })
}

function lastContact(book: DayBook, personId: string): Day | null {
  return book.window(LOOK_BACK_DAYS).findLast((day) => partnersMet(book, day).includes(personId)) ?? null
}
