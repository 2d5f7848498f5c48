// One journal, and lives of the whole application on it that end in a kill: while it starts, while somebody writes, while
// it closes. What it had said to be saved is looked for in the next life.
import type { Page } from 'playwright-core'
import { seededFractions } from '../../support/seeded-fractions'
import { beginJournal } from './journal-steps'
import { launch, type AnyApplication, type Shell } from './launch'

export interface LaneResult {
  kills: number
  /** Saves that the page had confirmed, over all lives. */
  confirmations: number
  /** What was not kept, in words. */
  broken: string[]
}

const NOW = '2026-01-05T16:50:00Z'
/** Shares of the lives that are killed while they start, and while they close; the rest is killed while writing. */
const STARTING = 0.15
const CLOSING = 0.1
/** After so many confirmed saves at most, and then so long at most. */
const MOST_CONFIRMATIONS = 6
const LONGEST_WRITING_MS = 150
const LONGEST_START_MS = 250
const LONGEST_CLOSE_MS = 120

/** Counts into `result`, so that what was tried is known also where a life cannot be begun any more. */
export async function killAgainAndAgain(shell: Shell, kills: number, seed: number, result: LaneResult): Promise<void> {
  const fraction = seededFractions(seed)
  const lane = { app: await launch({ shell, now: NOW }), confirmed: '', fraction, result }
  try {
    await beginJournal(lane.app.page, null)
    while (result.kills < kills) {
      await live(lane)
      result.kills += 1
      lane.app = await lane.app.relaunch({ now: NOW })
    }
    await compare(lane)
    await lane.app.close()
  } catch (error) {
    await lane.app.kill().catch(() => {})
    throw error
  }
}

interface Lane {
  app: AnyApplication
  /** The line as it stood when the page last said that it was saved. */
  confirmed: string
  fraction: () => number
  result: LaneResult
}

/** One life, from its start to its kill. */
async function live(lane: Lane): Promise<void> {
  const { app, fraction, result } = lane
  const chance = fraction()
  if (chance < STARTING) {
    await pause(fraction() * LONGEST_START_MS)
    return app.kill()
  }
  await compare(lane)
  const enough = result.confirmations + Math.floor(fraction() * MOST_CONFIRMATIONS)
  const writing = write(lane, enough)
  await writing.enough
  await pause(fraction() * LONGEST_WRITING_MS)
  if (chance < STARTING + CLOSING) {
    app.beginClosing()
    await pause(fraction() * LONGEST_CLOSE_MS)
  }
  await app.kill()
  await writing.ended
}

/** Begins the line anew and writes until the page is gone. What the page calls saved is heard before the kill, or never. */
function write(lane: Lane, confirmations: number): { enough: Promise<void>; ended: Promise<void> } {
  const { app, result } = lane
  const texts = { beginning: `${result.kills}:`, word: WORD, confirmed: CONFIRMED }
  const enough = new Promise<void>((resolve) => {
    const isEnough = () => result.confirmations >= confirmations && resolve()
    app.page.on('console', (message) => {
      if (!message.text().startsWith(CONFIRMED)) return
      lane.confirmed = message.text().slice(CONFIRMED.length)
      result.confirmations += 1
      isEnough()
    })
    isEnough()
  })
  const writing = line(app.page).evaluate(writeWords, texts)
  const ended = writing.then(
    () => {},
    () => {},
  )
  return { enough: Promise.race([enough, ended]), ended }
}

const CONFIRMED = 'confirmed '
const WORD = ' w'

/** In the page: two words of three are left at once, which saves them; the third waits for more, as typing does. */
async function writeWords(
  area: Element,
  { beginning, word, confirmed }: Record<'beginning' | 'word' | 'confirmed', string>,
) {
  const field = area as HTMLTextAreaElement
  const isSaved = () => document.querySelector('[data-state="saved"]')?.textContent.startsWith('Saved ') ?? false
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1))
  field.focus()
  field.select()
  document.execCommand('insertText', false, beginning)
  for (let n = 0; ; n += 1) {
    document.execCommand('insertText', false, word + n)
    await turn()
    if (n % 3 === 2) continue
    field.blur()
    for (let waited = 0; waited < 2000 && !isSaved(); waited += 1) await turn()
    // oxlint-disable-next-line no-console -- how the page tells the test
    if (isSaved()) console.debug(confirmed + field.value)
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
  }
}

async function compare({ app, confirmed, result }: Lane): Promise<void> {
  await line(app.page).waitFor()
  const text = await line(app.page).inputValue()
  // A later life may have begun anew without a word about saving: it had found then what was confirmed before.
  const isKept = text.startsWith(confirmed) || lifeOf(text) > lifeOf(confirmed)
  if (!isKept) result.broken.push(`kill ${result.kills}: ${confirmed} was saved, ${text} is there`)
  if (!isWritten(text)) result.broken.push(`kill ${result.kills}: nobody wrote ${text}`)
}

const lifeOf = (text: string) => Number.parseInt(text, 10)

/** Nothing, or a beginning and the words that follow it, none left out. */
function isWritten(text: string): boolean {
  const [beginning = '', ...words] = text.split(WORD)
  return text === '' || (/^\d+:$/.test(beginning) && words.every((word, n) => word === String(n)))
}

const line = (page: Page) => page.getByLabel('A line for today')

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
