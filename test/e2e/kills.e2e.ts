// The whole application killed in both editions, again and again, while it starts, while somebody writes, while it closes:
// nothing that was confirmed is ever lost.
import { expect, test } from 'vitest'
import { casesFor, reportFigure } from '../support/figures'
import { killAgainAndAgain, type LaneResult } from './support/kill-lane'

/** Every one starts the application: about a second and a half each, two at once. */
const KILLS = casesFor('STEPBACK_KILLS', 20)
const inBrowser = Math.ceil(KILLS * 0.6)

test.concurrent.each([
  { edition: 'browser edition', shell: 'loopback', kills: inBrowser },
  { edition: 'desktop application', shell: 'standin', kills: KILLS - inBrowser },
] as const)(
  '$kills kills of every process of the $edition lose nothing that was confirmed',
  async ({ shell, kills }) => {
    const result: LaneResult = { kills: 0, confirmations: 0, broken: [] }
    try {
      await killAgainAndAgain(shell, kills, 20260105, result)
    } finally {
      reportFigure('kills', result.kills, result.broken.length)
    }
    expect(result.broken).toEqual([])
    expect(result.confirmations).toBeGreaterThan(kills)
  },
  // As many minutes as there are kills, at the very most.
  KILLS * 60_000,
)
