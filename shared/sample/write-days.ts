// The check-ins and the notes.
import { answerCheckIn, createCheckIn, markDone, type CheckIn, type CheckInAnswers } from '#shared/domain/check-in'
import { createNote, writeNote } from '#shared/domain/note'
import { pathItemOn } from '#shared/domain/path-item'
import type { SampleBook } from './sample-book'
import { STORY_DAYS } from './logged-days'
import { DECISIONS } from './story/decisions'
import { NOTES } from './story/notes'
import { PATH_ITEMS } from './story/path-items'
import type { StoryCheckIn, StoryDay, StoryNote } from './story/shapes'
import { peopleWorkCounts } from './write-people-work'

export function writeDays(book: SampleBook): void {
  for (const row of STORY_DAYS.values()) writeCheckIn(book, row)
  for (const note of NOTES) writeStoryNote(book, note)
}

function writeCheckIn(book: SampleBook, row: StoryCheckIn): void {
  const stamp = () => (row.nextMorning ? book.stampNextMorning(row.on) : book.stampOn(row.on))
  const opened = stamp()
  const mode = row.mode ?? 'full'
  const day = book.dayOf(row.on)
  const writtenOn = row.nextMorning ? book.dayOf(row.on + 1) : day
  const blank = createCheckIn(day, mode, { ...opened, day: writtenOn })
  book.put(blank, opened.at, String(row.on))

  const answered = stamp()
  const answers = mode === 'short' ? shortAnswers(book, row) : fullAnswers(book, row)
  const checkIn = book.put(answerCheckIn(blank, answers), answered.at)

  const done = stamp()
  book.put(markDone(checkIn, done), done.at)
}

function shortAnswers(book: SampleBook, row: StoryCheckIn): CheckInAnswers {
  return {
    dayKind: row.kind ?? 'normal',
    handsOn: row.handsOn,
    criticalPath: { blocked: myPathItems(book, row.on).length > 0, itemIds: [] },
    peopleWorkCounts: peopleWorkCounts(book, row.on),
    energy: row.energy ?? null,
    lateWork: row.lateWork ?? false,
  }
}

function fullAnswers(book: SampleBook, row: StoryCheckIn): CheckInAnswers {
  const itemIds = myPathItems(book, row.on)
  const line = book.words(row.line ?? '')
  return {
    dayKind: row.kind ?? 'normal',
    handsOn: row.handsOn,
    handsOnChips: [...(row.chips ?? [])],
    touched: row.touched ? [...row.touched] : null,
    criticalPath: { blocked: itemIds.length > 0, itemIds },
    waiting: row.waiting ?? null,
    anyDecision: DECISIONS.some((decision) => decision.on === row.on),
    askedFirst: row.asked ?? null,
    gaveAnswer: row.gave ?? null,
    energy: row.energy ?? null,
    lateWork: row.lateWork ?? false,
    line,
    isWin: row.isWin ?? false,
    forCoach: row.forCoach ?? false,
    mentions: book.mentions(line),
  } satisfies Partial<CheckIn>
}

/** Whose work would have stopped at noon: everything on the critical path that was theirs that evening. */
function myPathItems(book: SampleBook, number: StoryDay): string[] {
  const day = book.dayOf(number)
  const items = Object.keys(PATH_ITEMS).map((key) => book.find('pathItem', key))
  const isMine = (item: (typeof items)[number]) => {
    const state = pathItemOn(item, day)
    return state?.owner === 'me' && state.state === 'open' && !state.offPath
  }
  return items.filter(isMine).map((item) => item.id)
}

function writeStoryNote(book: SampleBook, story: StoryNote): void {
  const stamp = book.stampOn(story.on)
  const text = book.words(story.text)
  const note = writeNote(createNote(stamp.day, '', stamp), text, book.mentions(text))
  book.put({ ...note, isWin: story.isWin ?? false, forCoach: story.forCoach ?? false }, stamp.at)
}
