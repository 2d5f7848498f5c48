// What helped comes back at its trigger: the plan in the words that helped, and the question that did.
import type { Day } from '#shared/calendar/day'
import type { Answer } from '#shared/domain/answer'
import type { Plan, PlanCue } from '#shared/domain/plan'
import { rememberedBy } from '#shared/domain/remembered'
import { shownOf } from './budget'
import type { PlanCueTemplate, PlanTemplate } from './assessment'
import type { Candidate } from './candidates'
import type { DayBook } from './day-book'
import { message } from './message'

/** The candidate with the plan that helped with this very thing before, first, and a line that says so. */
export function withWhatHelped(candidate: Candidate, book: DayBook): Candidate {
  const helped = lastHelped(candidate, book)
  if (!helped) return candidate
  return {
    ...candidate,
    saw: [...candidate.saw, message('saw.helped', { day: helped.day })],
    plans: [asTemplate(helped.plan), ...candidate.plans],
  }
}

function lastHelped(candidate: Candidate, book: DayBook): { day: Day; plan: Plan } | null {
  let last: { day: Day; plan: Plan } | null = null
  for (const record of shownOf(candidate, book.answered)) {
    let plan: Plan | undefined
    for (const event of record.events) {
      if (event.day > book.today) continue
      if (event.type === 'do-it') plan = book.journal.plan.get(event.planId)
      else if (event.type === 'followed-up' && event.did && event.helped === true && plan?.deletedAt === null)
        last = { day: event.day, plan }
    }
  }
  return last
}

function asTemplate({ ifText, thenText, cue }: Plan): PlanTemplate {
  return {
    ifText: message('verbatim', { text: ifText }),
    thenText: message('verbatim', { text: thenText }),
    cue: templateOf(cue),
  }
}

const templateOf = (cue: PlanCue): PlanCueTemplate => (cue.on === 'day' ? { on: 'next-working-day' } : cue)

/** Questions whose last follow-up said that they helped. */
export function questionsThatHelped({ answers, today }: DayBook): ReadonlySet<string> {
  const helped = new Set<string>()
  for (const { questionId, followedUp } of followedUpOf(answers)) {
    if (!followedUp || followedUp.day > today || followedUp.helped === null) continue
    if (followedUp.helped) helped.add(questionId)
    else helped.delete(questionId)
  }
  return helped
}

const followedUpOf = rememberedBy((answers: readonly Answer[]) => answers.filter(({ followedUp }) => followedUp))
