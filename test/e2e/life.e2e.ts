// How the loopback edition begins, survives and ends.
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder'
import { startHost } from './support/host-process'
import { launch } from './support/launch'
import { runStart } from './support/run-start'

const start = async (options: Parameters<typeof startHost>[0]) => {
  const host = await startHost(options)
  onTestFinished(() => host.kill())
  return host
}

const open = async (options: Parameters<typeof launch>[0] = {}) => {
  const app = await launch(options)
  const current = { app }
  onTestFinished(() => current.app.close())
  return current
}

/** What the page itself would find in IndexedDB, in a database of the test's own. */
const KEEP = `(text) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('kept-by-test', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('texts')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('texts', 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('texts')
    const reading = store.get('a')
    if (text !== null) store.put(text, 'a')
    transaction.oncomplete = () => { opening.result.close(); resolve(reading.result ?? null) }
  }
})`

describe('the host', () => {
  test('ends kindly when it is asked to, and takes its announcement with it', async () => {
    const profile = temporaryFolder()
    const host = await start({ profile })
    const announcement = join(profile, 'loopback.json')
    expect(statSync(announcement).mode & 0o777).toBe(0o600)
    expect(await host.stop()).toBe(0)
    expect(existsSync(announcement)).toBe(false)
    expect(host.output()).toContain('Everything is saved.')
  })

  test('takes another port when the one it wants is taken, and says so', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const host = await start({ profile: temporaryFolder(), port })
    expect(host.port).not.toBe(port)
    expect(host.output()).toContain(`Port ${port} is taken`)
  })

  test('of a second start is the first one: it hands over with a fresh address and ends', async () => {
    const profile = temporaryFolder()
    const first = await start({ profile })
    const second = await start({ profile })
    expect(second.origin).toBe(first.origin)
    expect(second.address).not.toBe(first.address)
    expect(second.output()).toContain('already running')
    expect((await fetch(second.address, { redirect: 'manual' })).status).toBe(303)
    expect((await fetch(first.address, { redirect: 'manual' })).status).toBe(403)
  })

  test.each([
    { running: false, second: true, vault: 'sample' },
    { running: true, second: false, vault: 'journal' },
  ])('opens the $vault for a second start that asks for it', async ({ running, second, vault }) => {
    const profile = temporaryFolder()
    await start({ profile, sample: running })
    const { address, output } = await start({ profile, sample: second })
    expect(output()).toContain(`Opening the ${vault} in it.`)
    const { headers } = await fetch(address, { redirect: 'manual' })
    expect(headers.get('location')).toBe(`/?vault=${vault}`)
  })

  test('that was killed does not keep the next one from starting', async () => {
    const profile = temporaryFolder()
    await (await start({ profile })).kill()
    const next = await start({ profile })
    expect(next.output()).not.toContain('already running')
    expect((await fetch(next.address, { redirect: 'manual' })).status).toBe(303)
  })

  test('gives no code to somebody who does not know the secret', async () => {
    const host = await start({ profile: temporaryFolder() })
    const headers = { origin: host.origin, 'x-stepback-secret': 'a guess that is long enough' }
    expect((await fetch(`${host.origin}/hand-over`, { method: 'POST', headers })).status).toBe(403)
    expect((await fetch(`${host.origin}/hand-over`, { headers })).status).toBe(403)
  })
})

describe('the application', () => {
  test('is back after the host was killed, with what the browser kept', async () => {
    const current = await open()
    await current.app.page.evaluate(`(${KEEP})('still here')`)
    await current.app.host.kill()
    current.app = await current.app.relaunch()
    expect(await current.app.page.evaluate(`(${KEEP})(null)`)).toBe('still here')
  })

  test('is back after the browser was killed', async () => {
    const current = await open()
    await current.app.browser.kill()
    current.app = await current.app.relaunch()
    await current.app.page.locator('#root > *').first().waitFor()
    expect(current.app.complaints).toEqual([])
  })

  test('shows the page the time a test sets', async () => {
    const { app } = await open({ now: '2026-01-05T16:50:00Z', timezone: 'Europe/Berlin' })
    const clock = () => app.page.evaluate(() => new Date().toString().slice(0, 21))
    expect(await clock()).toBe('Mon Jan 05 2026 17:50')
    await app.setNow('2026-01-06T07:00:00Z')
    expect(await clock()).toBe('Tue Jan 06 2026 08:00')
  })
})

describe('npm start', () => {
  test('without a display says so in one line and prints the address', async () => {
    const { lines } = await runStart(['--profile', temporaryFolder()], {
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
    })
    expect(lines[0]).toBe('Starting in the browser because there is no display here.')
    expect(lines[1]).toMatch(/^Stepback is at http:\/\/127\.0\.0\.1:\d+\/open\?code=/)
  })

  test('as asked opens the browser that is there, in a profile of its own beside the journal', async () => {
    const [programs, profile] = [temporaryFolder(), temporaryFolder()]
    const browser = join(programs, 'google-chrome')
    writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > '${join(programs, 'asked')}'\n`)
    chmodSync(browser, 0o755)
    const env = { DISPLAY: ':99', PATH: programs }
    const { lines } = await runStart(['--browser', '--sample', '--profile', profile], env)
    expect(lines[0]).toBe('Starting in the browser as asked.')
    await expect.poll(() => existsSync(join(programs, 'asked'))).toBe(true)
    await expect.poll(() => readFileSync(join(programs, 'asked'), 'utf8')).toContain('--no-pings\n')
    const asked = readFileSync(join(programs, 'asked'), 'utf8').split('\n')
    const address = lines[1]!.replace('Stepback is at ', '')
    expect(asked).toContain(`--app=${address}`)
    expect(asked).toContain(`--user-data-dir=${join(profile, 'browser')}`)
    expect(statSync(join(profile, 'browser')).mode & 0o777).toBe(0o700)
  })

  test('where there is no such browser, or it does not start, says so and prints the address', async () => {
    const [none, broken] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(broken, 'chromium'), 'no program')
    const started = async (PATH: string) =>
      (await runStart(['--browser', '--profile', temporaryFolder()], { DISPLAY: ':99', PATH })).lines
    const without = await started(none)
    expect(without[1]).toMatch(/^Stepback is at http:/)
    expect(without[2]).toMatch(
      /^No Chromium-family browser was found: .* Your own extensions and spell-checker can read/,
    )
    expect((await started(broken))[2]).toBe('The browser could not be started: open the address yourself.')
  })

  test('with an Electron that is not there falls back, and says why', async () => {
    const { lines } = await runStart(['--profile', temporaryFolder()], {
      DISPLAY: ':99',
      PATH: '',
      ELECTRON_OVERRIDE_DIST_PATH: temporaryFolder(),
    })
    expect(lines[0]).toMatch(/^Starting in the browser because Electron is not where you said/)
    expect(lines.some((line) => line.startsWith('Stepback is at '))).toBe(true)
  })
})
