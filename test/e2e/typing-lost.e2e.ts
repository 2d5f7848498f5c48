// Typing cut off by a kill of every process: how much of it is not in the reopened journal, by the clock of whoever typed.
import { afterAll, expect, test } from 'vitest'
import { casesFor, reportTimes } from '../support/figures'
import { seededFractions } from '../support/seeded-fractions'
import { beginJournal } from './support/journal-steps'
import { launch, type AnyApplication } from './support/launch'

const KILLS = casesFor('STEPBACK_TYPING_KILLS', 2)
const NOW = '2026-01-05T16:50:00Z'
/** A quick typist; slower ones lose fewer letters in the same time. */
const LONGEST_PAUSE_MS = 100
const LONGEST_TYPING_MS = 2000
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

let app: AnyApplication | null = null
afterAll(() => app?.close())

const line = () => app!.page.getByLabel('A line for today')
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

interface Typing {
  text: string
  /** When each letter was typed, in milliseconds: the moment before it was sent, so that nothing is made to look quicker. */
  at: number[]
}

async function typeUntilKilled(typing: Typing, fraction: () => number): Promise<void> {
  const { page } = app!
  for (let n = 0; ; n += 1) {
    const letter = LETTERS[n % LETTERS.length]!
    typing.at.push(performance.now())
    typing.text += letter
    await page.keyboard.press(letter)
    await pause(fraction() * LONGEST_PAUSE_MS)
  }
}

/** How old the oldest letter that is not there was at the kill; 0 when all are there. */
const millisecondsLost = ({ text, at }: Typing, found: number, killedAt: number) =>
  found < text.length ? killedAt - at[found]! : 0

test(
  `${KILLS} kills in mid-word leave what was typed up to a moment, and nothing else`,
  async () => {
    const fraction = seededFractions(20260106)
    const lost: number[] = []
    const broken: string[] = []
    app = await launch({ now: NOW })
    await beginJournal(app.page, null)
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Another one each time, so that there is something to save.
      const beginning = `${kill}: `
      await line().fill(beginning)
      await app.page.getByText(/^Saved \d/).waitFor()
      const typing: Typing = { text: '', at: [] }
      const typed = typeUntilKilled(typing, fraction).catch(() => {})
      await pause(LONGEST_PAUSE_MS + fraction() * LONGEST_TYPING_MS)
      const killedAt = performance.now()
      const before = { text: typing.text, at: [...typing.at] }
      await app.kill()
      await typed
      app = await app.relaunch({ now: NOW })
      await line().waitFor()
      const found = await line().inputValue()
      const all = beginning + typing.text
      if (!found.startsWith(beginning) || !all.startsWith(found)) broken.push(`${all} was typed, ${found} is there`)
      lost.push(millisecondsLost(before, found.length - beginning.length, killedAt))
    }
    if (broken.length === 0) reportTimes('typing-lost', lost)
    if (broken.length === 0) reportTimes('typing-lost-worst', lost)
    expect(broken).toEqual([])
  },
  KILLS * 30_000,
)
