// IndexedDB in a real browser wiped, torn and swapped for another vault's: each is noticed, and it is built again from the log.
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casesFor, reportFigure, reportTimes } from '../support/figures'
import { writeLongJournal } from '../support/long-journal'
import { beginJournal } from './support/journal-steps'
import { launch, type Application } from './support/launch'

const NOW = '2026-01-05T16:50:00Z'
const RECORDS = casesFor('STEPBACK_REBUILD_RECORDS', 300)
const ROUNDS = 3

const line = (app: Application) => app.page.getByLabel('A line for today')
const databases = (app: Application) => join(app.browserProfile, 'Default', 'IndexedDB')
/** The page reads the log only where it does not believe the copy. */
const hasReadLog = (app: Application) => app.requests.some((url) => url.endsWith('/call/vault/readRows'))

async function write(app: Application, text: string): Promise<void> {
  await line(app).fill(text)
  await app.page.keyboard.press('Tab')
  await app.page.getByText(/^Saved \d/).waitFor()
}

/** The host asks the page to close the vault: a window that is only closed has no time to say that all was in order. */
async function end(app: Application): Promise<void> {
  await app.host.stop()
  await app.context.close()
}

/** Closed in order, so that nothing but what is done in between can be why the log is read again. */
async function reopened(app: Application, between: () => void): Promise<Application> {
  await end(app)
  between()
  const again = await app.relaunch({ now: NOW })
  await line(again).waitFor()
  return again
}

describe('IndexedDB', () => {
  let app: Application
  beforeAll(async () => {
    app = await launch({ now: NOW })
    await beginJournal(app.page, null)
    await write(app, 'still here')
  })
  afterAll(() => app?.close())

  /** Whether the log was read again, and what is there. */
  const found = async (of: Application, text: string) => {
    const seen = { hasReadLog: hasReadLog(of), text: await line(of).inputValue() }
    reportFigure('working-copy', 1, seen.hasReadLog && seen.text === text ? 0 : 1)
    return seen
  }

  test('that nobody touched is believed', async () => {
    app = await reopened(app, () => {})
    expect(hasReadLog(app)).toBe(false)
    expect(await line(app).inputValue()).toBe('still here')
  })

  test('wiped is noticed and built again', async () => {
    app = await reopened(app, () => rmSync(databases(app), { recursive: true }))
    expect(await found(app, 'still here')).toEqual({ hasReadLog: true, text: 'still here' })
  })

  test('whose log lost its tail is noticed at once, and so is whatever the browser makes of it afterwards', async () => {
    app = await reopened(app, () => cutTail(databases(app), 100))
    expect(await found(app, 'still here')).toEqual({ hasReadLog: true, text: 'still here' })
    await write(app, 'still here, and more')
    app = await reopened(app, () => cutTail(databases(app), 100))
    expect(await found(app, 'still here, and more')).toEqual({ hasReadLog: true, text: 'still here, and more' })
    app = await reopened(app, () => {})
    expect(await line(app).inputValue()).toBe('still here, and more')
  })

  test('gives back what an older folder in the vault’s place has lost, and says so once', async () => {
    const vault = join(app.profile, 'vault')
    const older = mkdtempSync(join(tmpdir(), 'stepback-older-'))
    app = await reopened(app, () => cpSync(vault, older, { recursive: true }))
    await write(app, 'written after the copy was taken')
    app = await reopened(app, () => {
      rmSync(vault, { recursive: true })
      cpSync(older, vault, { recursive: true })
    })
    expect(await line(app).inputValue()).toBe('written after the copy was taken')
    await app.page.getByText('still in this browser’s own copy').waitFor()
    app = await reopened(app, () => rmSync(databases(app), { recursive: true }))
    expect(await line(app).inputValue()).toBe('written after the copy was taken')
    expect(await app.page.getByText('still in this browser’s own copy').count()).toBe(0)
    rmSync(older, { recursive: true })
  })

  test('of another vault in its place is noticed', async () => {
    const aside = mkdtempSync(join(tmpdir(), 'stepback-swap-'))
    const { port } = app.host
    app = await reopened(app, () => cpSync(databases(app), aside, { recursive: true }))
    await end(app)
    let other = await launch({ now: NOW, port })
    await beginJournal(other.page, null)
    await write(other, 'somebody else’s')
    other = await reopened(other, () => {
      rmSync(databases(other), { recursive: true })
      cpSync(aside, databases(other), { recursive: true })
    })
    rmSync(aside, { recursive: true })
    expect(await found(other, 'somebody else’s')).toEqual({ hasReadLog: true, text: 'somebody else’s' })
    await other.page.getByText('This is another journal').waitFor()
    expect(other.host.port).toBe(port)
    expect(app.complaints).toEqual([])
    await other.close()
    app = await app.relaunch({ now: NOW })
  })
})

/** Off the newest of the database's logs, as a write that the computer cut short. */
function cutTail(folder: string, bytes: number): void {
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.leveldb[\\/]\d+\.log$/.test(name))
    .map((name) => join(folder, name))
  const [newest] = logs.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  if (newest === undefined) throw new Error('IndexedDB has no log here')
  truncateSync(newest, Math.max(0, statSync(newest).size - bytes))
}

test(`${RECORDS} records are built again from the log whenever IndexedDB is gone`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'stepback-long-'))
  await writeLongJournal(profile, RECORDS)
  const app = await launch({ now: NOW, profile })
  try {
    await line(app).waitFor({ timeout: 60_000 })
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      await app.page.evaluate(() => void indexedDB.deleteDatabase('stepback'))
      app.requests.length = 0
      const begun = performance.now()
      await app.page.reload()
      await line(app).waitFor({ timeout: 60_000 })
      times.push(performance.now() - begun)
      expect(hasReadLog(app)).toBe(true)
      expect(await app.page.evaluate(countRows)).toBeGreaterThanOrEqual(RECORDS)
    }
    if (RECORDS >= 10_000) reportTimes('rebuild', times)
  } finally {
    await app.close()
    rmSync(profile, { recursive: true, force: true })
  }
}, 240_000)

/** In the page. */
const countRows = () =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('stepback')
    opening.onerror = () => reject(opening.error!)
    opening.onsuccess = () => {
      const counting = opening.result.transaction('rows').objectStore('rows').count()
      counting.onerror = () => reject(counting.error!)
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result)
      }
    }
  })
