// Suggestions with their answers, and if-then plans with what became of them.
import { createPlan, editPlan, keepPlan, missPlan, showPlan, type Plan, type PlanCue } from '#shared/domain/plan'
import type { Subject } from '#shared/domain/subject'
import { createSuggestionRecord, recordSuggestionEvent, type SuggestionRecord } from '#shared/domain/suggestion-record'
import type { SampleBook } from './sample-book'
import { FREE_PLANS } from './story/plans'
import type { StoryPlan, StorySubject, StorySuggestion } from './story/shapes'
import { SUGGESTIONS } from './story/suggestions'

export function writeSuggestions(book: SampleBook): void {
  for (const suggestion of SUGGESTIONS) writeSuggestion(book, suggestion)
  for (const plan of FREE_PLANS) writePlan(book, plan, null)
}

function writeSuggestion(book: SampleBook, story: StorySuggestion): void {
  const stamp = book.stampOn(story.on)
  const subject = story.subject && toSubject(book, story.subject)
  const checkIns = story.seenOn.map((number) => book.find('checkIn', String(number)).id)
  const shown = {
    signalIds: [...story.signals],
    direction: story.direction,
    subject,
    title: book.words(story.title),
    saw: book.words(story.saw),
    limit: book.words(story.limit),
    leftOut: book.words(story.leftOut),
    wouldGoAway: book.words(story.wouldGoAway),
    evidenceIds: subject ? [subject.id, ...checkIns] : checkIns,
  }
  const created = { ...createSuggestionRecord(shown, stamp), forCoach: story.forCoach ?? false }
  const answered = answer(book, story, book.put(created, stamp.at))
  if (!story.followedUp) return
  const { on, did, helped } = story.followedUp
  const later = book.stampOn(on)
  book.put(recordSuggestionEvent(answered, { type: 'followed-up', did, helped }, later), later.at)
}

function answer(book: SampleBook, story: StorySuggestion, shown: SuggestionRecord): SuggestionRecord {
  const given = story.answer
  const record = (event: Parameters<typeof recordSuggestionEvent>[1]) => {
    const stamp = book.stampOn(story.on)
    return book.put(recordSuggestionEvent(shown, event, stamp), stamp.at)
  }
  switch (given.type) {
    case 'do-it':
      return record({ type: 'do-it', planId: writePlan(book, given.plan, shown.id).id })
    case 'not-true':
      return record({ type: 'not-true', misread: given.misread, text: book.words(given.text), recordIds: [] })
    case 'fine-for-now':
      return record({ type: 'fine-for-now', until: book.dayOf(given.until) })
    case 'later':
      return record({ type: 'later' })
  }
}

function writePlan(book: SampleBook, story: StoryPlan, suggestionId: string | null): Plan {
  const stamp = book.stampOn(story.on)
  const cue = toCue(book, story.cue)
  const ifText = book.words(story.ifText)
  const subject = story.subject ? toSubject(book, story.subject) : null
  const signalId = story.signal ?? null
  const input = { ifText, thenText: story.thenText, cue, from: stamp.day, subject, signalId, suggestionId }
  const created = { ...createPlan(input, stamp), forCoach: story.forCoach ?? false }
  const { edited, closed } = story
  let plan: Plan = book.put(created, stamp.at)
  for (const on of story.shown ?? []) {
    const shown = book.stampOn(on)
    plan = book.put(showPlan(plan, shown), shown.at)
  }
  if (edited) {
    const at = book.stampOn(edited.on)
    plan = book.put(editPlan(plan, { ifText: edited.ifText, thenText: edited.thenText, cue }, at), at.at)
  }
  if (!closed) return plan
  const at = book.stampOn(closed.on)
  const isKept = closed.as === 'kept'
  return book.put(isKept ? keepPlan(plan, closed.text, at) : missPlan(plan, closed.wrong, closed.text, at), at.at)
}

function toCue(book: SampleBook, cue: StoryPlan['cue']): PlanCue {
  switch (cue.on) {
    case 'day':
      return { on: 'day', day: book.dayOf(cue.day) }
    case 'every-day':
      return cue
    case 'one-to-one':
      return { on: 'one-to-one', personId: book.find('person', cue.person).id }
  }
}

export function toSubject(book: SampleBook, subject: StorySubject): Subject {
  return { kind: subject.kind, id: book.find(subject.kind, subject.key).id }
}
