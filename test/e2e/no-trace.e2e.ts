// A session through every place where something is typed: nothing of it stands readable on the disk, and nothing leaves.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canary, encodingsOf, scanFor } from '../support/canaries'
import { reportFigure, reportMissing, reportNote } from '../support/figures'
import { readTrace, type TracedCalls } from '../support/traced-calls'
import { beginJournal, unlockWith } from './support/journal-steps'
import { launch, type Application } from './support/launch'
import { tracesIn, tracing, whyNotTraced } from './support/trace-calls'

const PASSPHRASE = 'green harbour lantern 9'
const COUNT = 200
const words = Array.from({ length: COUNT }, (_, n) => canary(n))
let next = 0
const word = () => words[next++]!
const traces = mkdtempSync(join(tmpdir(), 'stepback-traces-'))
const whyNot = whyNotTraced()
let app: Application

const saved = () => app.page.getByText(/^Saved \d/).waitFor()
const go = async (hash: string) => {
  await app.page.evaluate((to) => (location.hash = to), hash)
  await app.page.getByRole('heading', { level: 1 }).waitFor()
}
const addTo = async (kind: string, button: string) => {
  await go(`/ledger/${kind}`)
  await app.page.getByRole('button', { name: button }).first().click()
  await app.page.getByRole('dialog').getByRole('textbox').first().fill(word())
  await app.page.keyboard.press('Escape')
}

beforeAll(async () => {
  app = await launch({ now: '2026-01-05T16:50:00Z', ...(whyNot === null && { tracedInto: traces }) })
  const { page } = app
  await beginJournal(page, PASSPHRASE)
  await page.getByLabel('A line for today').fill(word())
  await page.getByLabel('Your answer').fill(word())
  for (const kind of ['pathItem', 'decision', 'obstacle']) {
    await page.keyboard.press('Control+j')
    await page.getByRole('dialog').getByRole('textbox').fill(`${kind} ${word()}`)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.type(word())
  await page.keyboard.press('Escape')
  await addTo('delegation', 'Add a delegation')
  await addTo('plan', 'Make a plan')
  await go('/people')
  await page.getByRole('button', { name: 'Add a person' }).first().click()
  await page.getByRole('dialog').getByLabel('Name').fill(word())
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByLabel('Something for the next 1:1').fill(word())
  await page.keyboard.press('Enter')
  await go('/review/2026-Q1')
  await go('/coach')
  await go('/')
  await page.getByRole('button', { name: 'Write a longer note' }).click()
  await page.getByLabel('Note 1').fill(words.slice(next).join(' and '))
  await saved()
  await app.renewingPage(() => page.keyboard.press('Control+l'))
  await app.page.getByLabel('Passphrase', { exact: true }).fill(canary(COUNT))
  await app.page.keyboard.press('Enter')
  await app.page.getByText('That is not the passphrase.').waitFor({ timeout: 15_000 })
  await unlockWith(app.page, PASSPHRASE)
}, 90_000)
afterAll(async () => {
  await app?.close()
  rmSync(traces, { recursive: true, force: true })
})

/** Addresses of the other ends of this application's connections, without those on this machine. */
function foreignConnections(): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOurs(name))
  const inodes = new Set(pids.flatMap(socketsOf))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , , , , , , , inode]) => inodes.has(inode ?? ''))
      .map(([, , remote]) => remote ?? '')
      .filter((remote) => !/^(0100007F|0+:|0{24}0100007F|0000000000000000FFFF00000100007F|0{31}1:)/.test(remote)),
  )
}

const isOurs = (pid: string) => {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return Number(pid) === app.host.pid || line.includes(app.browserProfile)
  } catch {
    return false
  }
}

function socketsOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? []
      } catch {
        return []
      }
    })
  } catch {
    return []
  }
}

test.runIf(process.platform === 'linux')('in the network: nobody but its own host is spoken to', () => {
  const elsewhere = app.requests.filter((url) => !url.startsWith(app.host.origin) && !/^(blob|data):/.test(url))
  const foreign = foreignConnections()
  reportFigure('network', app.requests.length, elsewhere.length + foreign.length)
  expect(app.requests.length).toBeGreaterThan(20)
  expect([elsewhere, foreign]).toEqual([[], []])
})

if (whyNot !== null) reportMissing('network', `${whyNot}; requests and open sockets were looked at instead`)

describe.skipIf(whyNot !== null)(
  `by system calls in the network${whyNot === null ? '' : ` (left out: ${whyNot})`}`,
  () => {
    test('a program that speaks to another machine is seen, however it was started', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'stepback-probe-'))
      const [program, ...words] = [...tracing(folder, 'probe'), process.execPath, '-e', PROBE]
      // By its child, as a browser's connections are its children's. A datagram's address alone sends nothing anywhere.
      execFileSync(program, words, { stdio: 'pipe', timeout: 20_000 })
      const { foreign } = await traced(folder, 1)
      rmSync(folder, { recursive: true })
      expect(foreign.join(' ')).toContain('192.0.2.1')
    })

    test('host and browser made many calls, and none to another machine', async () => {
      const { count, foreign, routeQuestions } = await traced(traces, 100)
      reportFigure('network', count, foreign.length)
      reportNote('network', `Chromium asked the system for a route ${routeQuestions} times, which sends nothing`)
      expect(count).toBeGreaterThan(100)
      expect(foreign.slice(0, 10)).toEqual([])
    })
  },
)

const CONNECT = `require('dgram').createSocket('udp4').connect(9, '192.0.2.1', function () { this.close() })`
const PROBE = `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(CONNECT)}])`

/** The tracer writes a moment after the call. */
async function traced(folder: string, atLeast: number): Promise<TracedCalls> {
  for (let tries = 0; tries < 200 && readTrace(tracesIn(folder)).count < atLeast; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return readTrace(tracesIn(folder))
}

test('on the disk: no word stands readable, and the same search finds what was planted', async () => {
  await app.host.kill()
  await app.browser.kill()
  const folders = [app.profile, app.browserProfile]
  const found = scanFor([...words, canary(COUNT)], folders)
  reportFigure('plaintext', COUNT + 1, found.length)
  expect(found).toEqual([])
  const planted = join(app.profile, 'planted')
  mkdirSync(planted)
  const control = canary(0)
  encodingsOf(control).forEach((bytes, n) =>
    writeFileSync(join(planted, String(n)), Buffer.concat([Buffer.from('..'), bytes])),
  )
  expect(new Set(scanFor([control], folders).map((line) => line.split(':')[0]))).toHaveLength(
    encodingsOf(control).length,
  )
}, 60_000)
