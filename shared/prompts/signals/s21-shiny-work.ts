// S21: the new, visible, designing work stays with me.
import type { Day } from '#shared/calendar/day'
import { pathItemOn, type PathItem } from '#shared/domain/path-item'
import type { Subject } from '#shared/domain/subject'
import type { Evidence } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { alarmFor, limitOf, type Signal } from '../signal'
import { SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough } from '../windows'

const WINDOW_DAYS = 20
const LEAST_ITEMS = 4
const SHINY = ['new', 'visible', 'design'] as const

/** An item that was mine on a day of the window, on the path or off it. */
interface Mine {
  item: PathItem
  since: Day
  isShiny: boolean
  isOpen: boolean
}

export const shinyWork: Signal = {
  id: 'S21',
  role: 'exposure',
  source: ['C8', 'C10'],
  windowDays: WINDOW_DAYS,
  unit: 'share',
  peopleFacing: 3,
  limit: () => limitOf('share', 0.5, message('why.S21')),
  compute(book, { threshold, alarm }) {
    const mine = itemsOfMine(book)
    const shiny = mine.filter(({ isShiny }) => isShiny)
    const subjects = shiny.filter(({ isOpen }) => isOpen).map(({ item }) => subjectOf(item))
    const raise = subjects[0] ? book.raise('S21', subjects[0]) : 1
    return {
      known: mine.filter(({ item }) => item.tags.length > 0).length,
      of: mine.length,
      per: 'item',
      leftOut: prototypes(book),
      clauses: [
        {
          value: shareOf(mine, threshold * raise),
          threshold: threshold * raise,
          alarm: raise === 1 ? alarm : alarmFor('share', threshold * raise),
          unit: 'share',
          firesAt: 'passing',
          subjects,
          saw: message('saw.S21', {
            shiny: shiny.length,
            all: mine.length,
            items: shiny.map(({ item }) => subjectOf(item)),
          }),
          evidence: shiny.map(toEvidence),
        },
      ],
    }
  },
  plans: (subject, book) => {
    const item = subject ?? SOMETHING_NEW
    const who = someReport(book)
    return [
      {
        ifText: message('plan.S21.build.if', { item }),
        thenText: message('plan.S21.build.then', { item }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S21.offer.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S21.offer.then', { item }),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

const SOMETHING_NEW = 'something new'

const subjectOf = ({ id }: PathItem): Subject => ({ kind: 'pathItem', id })

/** Untagged items count as not shiny: a share that passes even so has passed; one that does not needs most of them tagged. */
function shareOf(mine: readonly Mine[], threshold: number): number | null {
  // Toil is what speaks against it, so it can never be what makes them enough.
  if (mine.filter(({ item }) => !item.tags.includes('toil')).length < LEAST_ITEMS) return null
  const share = mine.filter(({ isShiny }) => isShiny).length / mine.length
  const tagged = mine.filter(({ item }) => item.tags.length > 0).length
  return share > threshold || isEnough(mine.length, tagged) ? share : null
}

/** Longest mine first. What was mine on excused days alone is left out. */
function itemsOfMine(book: DayBook): Mine[] {
  const window = book.window(WINDOW_DAYS).filter((day) => !book.isExcused(day))
  const [first] = window
  if (first === undefined) return []
  const ignored = book.misread('S21')
  const mine = book.pathItemsSince(first).flatMap((item): Mine[] => {
    const last = ignored.has(item.id) ? undefined : window.findLast((day) => wasMineOn(item, day))
    if (last === undefined) return []
    const { ownedSince } = pathItemOn(item, last)!
    const isOpen = last === window.at(-1) && pathItemOn(item, book.today)?.state === 'open'
    return [{ item, since: ownedSince, isShiny: isShiny(item) && !isThrownAway(book, item), isOpen }]
  })
  return mine.sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
}

/** Done or dropped that day counts: it was worked on. */
function wasMineOn(item: PathItem, day: Day): boolean {
  const state = pathItemOn(item, day)
  return state?.owner === 'me' && (state.state === 'open' || state.closedOn === day)
}

const isShiny = ({ tags }: PathItem) => SHINY.some((tag) => tags.includes(tag)) && !tags.includes('toil')

/** A prototype that nobody waits for, or that was dropped: made to learn from. */
function isThrownAway(book: DayBook, item: PathItem): boolean {
  if (!item.tags.includes('prototype')) return false
  const state = pathItemOn(item, book.today)
  return state?.offPath === true || state?.state === 'dropped'
}

function prototypes(book: DayBook) {
  const [first = book.today] = book.window(WINDOW_DAYS)
  return book
    .pathItemsSince(first)
    .filter((item) => isShiny(item) && isThrownAway(book, item))
    .map((item) => message('left-out.S21.prototype', { item: subjectOf(item) }))
}

function toEvidence({ item, since }: Mine): Evidence {
  const params = { item: subjectOf(item), tags: item.tags.filter((tag) => tag !== 'prototype'), day: since }
  return { recordId: item.id, day: since, message: message('seen.shiny-item', params) }
}
