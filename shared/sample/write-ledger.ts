// Path items, decisions, feedback owed and obstacles.
import { createDecision, reviewDecision, setDecisionReview } from '#shared/domain/decision'
import { createFeedbackOwed, recordFeedbackEvent } from '#shared/domain/feedback-owed'
import { createObstacle, recordObstacleEvent } from '#shared/domain/obstacle'
import { createPathItem, recordPathItemEvent } from '#shared/domain/path-item'
import type { SampleBook } from './sample-book'
import { FEEDBACK_OWED, OBSTACLES } from './story/debts'
import { DECISIONS } from './story/decisions'
import { PATH_ITEMS } from './story/path-items'
import type {
  OwnerKey,
  StoryDecision,
  StoryFeedback,
  StoryObstacle,
  StoryPathEvent,
  StoryPathItem,
} from './story/shapes'

export function writeLedger(book: SampleBook): void {
  for (const [key, item] of Object.entries(PATH_ITEMS)) writePathItem(book, key, item)
  for (const decision of DECISIONS) writeDecision(book, decision)
  for (const [key, owed] of Object.entries(FEEDBACK_OWED)) writeFeedback(book, key, owed)
  for (const obstacle of OBSTACLES) writeObstacle(book, obstacle)
}

function ownerId(book: SampleBook, owner: OwnerKey): string {
  return owner === 'me' ? 'me' : book.find('person', owner).id
}

function writePathItem(book: SampleBook, key: string, story: StoryPathItem): void {
  const stamp = book.stampOn(story.opened)
  const milestoneDue = story.milestoneDue === undefined ? null : book.dayOf(story.milestoneDue)
  const { title, offPath, reason, notes, milestone } = story
  const owner = ownerId(book, story.owner)
  const item = createPathItem({ title, owner, offPath, reason, notes, milestone, milestoneDue }, stamp)
  book.put({ ...item, tags: [...(story.tags ?? [])] }, stamp.at, key)
  for (const event of story.events) writePathEvent(book, key, event)
}

function writePathEvent(book: SampleBook, key: string, event: StoryPathEvent): void {
  const stamp = book.stampOn(event.on)
  const item = book.find('pathItem', key)
  const record = (bare: Parameters<typeof recordPathItemEvent>[1]) =>
    book.put(recordPathItemEvent(item, bare, stamp), stamp.at)
  if (event.type === 'handed-over') record({ type: event.type, to: book.find('person', event.to).id })
  else if (event.type === 'milestone-set')
    record({ type: event.type, milestone: event.milestone, due: book.dayOf(event.due) })
  else record({ type: event.type })
}

function writeDecision(book: SampleBook, story: StoryDecision): void {
  const { title, level, subject, arrival, person, expectation, reviewDue, reviewed } = story
  const stamp = book.stampOn(story.on)
  const personId = person ? book.find('person', person).id : null
  const input = { day: stamp.day, title, level, subject, arrival, personId, expectation }
  let decision = book.put({ ...createDecision(input, stamp), forCoach: story.forCoach ?? false }, stamp.at)
  if (reviewDue !== undefined) {
    const due = book.stampOn(story.on)
    decision = book.put(setDecisionReview(decision, book.dayOf(reviewDue), due), due.at)
  }
  if (!reviewed) return
  const review = book.stampOn(reviewed.on)
  book.put(reviewDecision(decision, reviewed.outcome, reviewed.text, review), review.at)
}

function writeFeedback(book: SampleBook, key: string, story: StoryFeedback): void {
  const stamp = book.stampOn(story.on)
  const owed = createFeedbackOwed({ personId: book.find('person', story.person).id, text: story.text }, stamp)
  book.put({ ...owed, forCoach: story.forCoach ?? false }, stamp.at, key)
  if (!story.closed) return
  const closed = book.stampOn(story.closed.on)
  book.put(recordFeedbackEvent(book.find('feedbackOwed', key), story.closed.as, closed), closed.at)
}

function writeObstacle(book: SampleBook, story: StoryObstacle): void {
  const { title, notes, owner, namedBy, waiting, cleared } = story
  const stamp = book.stampOn(story.on)
  const namedById = namedBy ? book.find('person', namedBy).id : null
  let obstacle = book.put(createObstacle({ title, notes, owner: ownerId(book, owner), namedById }, stamp), stamp.at)
  if (waiting) {
    const at = book.stampOn(waiting.on)
    const until = book.dayOf(waiting.until)
    obstacle = book.put(recordObstacleEvent(obstacle, { type: 'waiting-until', until }, at), at.at)
  }
  if (!cleared) return
  const at = book.stampOn(cleared.on)
  book.put(recordObstacleEvent(obstacle, { type: 'cleared', text: cleared.text }, at), at.at)
}
