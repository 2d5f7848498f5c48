// How an application begins and ends.
import { describe, expect, onTestFinished, test } from 'vitest'
import { endBrowsers } from '../e2e/support/browser-process'
import { startMain } from '../e2e/support/main-process'
import { electrons, plainMain, startPlain } from '../e2e/support/plain-application'

for (const { name, isReal, isSkipped } of electrons) {
  describe.skipIf(isSkipped)(`the life of ${name}`, () => {
    const start = async () => {
      const plain = await startPlain(isReal)
      onTestFinished(() => plain.end())
      return plain
    }

    test('is ready once, and remembers it', async () => {
      const { main } = await start()
      const isReady = await main.evaluate(async ({ app }) => {
        await app.whenReady()
        return app.isReady()
      })
      expect(isReady).toBe(true)
    })

    test('ends in order: before-quit, each window’s close, will-quit, quit', async () => {
      const { main, userData } = await start()
      await main.evaluate(({ app, BrowserWindow }, file) => {
        const { appendFileSync } = process.getBuiltinModule('node:fs')
        const note = (what: string) => appendFileSync(file, `${what} `)
        for (const event of ['before-quit', 'will-quit', 'quit'] as const)
          app.on(event as 'will-quit', () => note(event))
        const window = new BrowserWindow({ show: false })
        window.on('close', () => note('close'))
        window.on('closed', () => note('closed'))
        setImmediate(() => app.quit())
      }, `${userData}/log`)
      expect(await main.ended).toBe(0)
      const { readFileSync } = await import('node:fs')
      expect(readFileSync(`${userData}/log`, 'utf8')).toBe('before-quit close closed will-quit quit ')
    })

    test('goes on when a window holds its closing back', async () => {
      const { main } = await start()
      const left = await main.evaluate(async ({ app, BrowserWindow }) => {
        const window = new BrowserWindow({ show: false })
        window.on('close', (event) => event.preventDefault())
        app.quit()
        await new Promise((done) => setTimeout(done, 100))
        return BrowserWindow.getAllWindows().length
      })
      expect(left).toBe(1)
    })

    test('goes on when before-quit or will-quit is prevented', async () => {
      const { main } = await start()
      const isThere = await main.evaluate(async ({ app }) => {
        app.once('before-quit', (event) => event.preventDefault())
        app.quit()
        app.once('will-quit', (event) => event.preventDefault())
        app.quit()
        await new Promise((done) => setTimeout(done, 100))
        return app.isReady()
      })
      expect(isThere).toBe(true)
    })

    test('ends with its last window when nobody listens for that', async () => {
      const { main } = await start()
      await main.evaluate(({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false })
        setImmediate(() => window.close())
      })
      expect(await main.ended).toBe(0)
    })

    test('ends with the code it is told', async () => {
      const { main } = await start()
      await main.evaluate(({ app }) => void setImmediate(() => app.exit(3)))
      expect(await main.ended).toBe(3)
    })
  })
}

describe('a second instance of the stand-in', () => {
  test('is told so, and the first hears its command line and what it hands over', async () => {
    const plain = await startPlain(false)
    onTestFinished(() => plain.end())
    const heard = plain.main.evaluate(
      ({ app }) =>
        new Promise((resolve) =>
          app.on('second-instance', (_event, line, _folder, data) => resolve([...line.slice(-2), data])),
        ),
    )
    const second = await startMain(plainMain, ['--again', plain.userData], {})
    expect(second.endpoint).toBeNull()
    expect(await second.ended).toBe(0)
    expect(await heard).toEqual(['--again', plain.userData, { asked: 'again' }])
  })

  test('of another folder is a first one', async () => {
    const [one, other] = [await startPlain(false), await startPlain(false)]
    onTestFinished(async () => {
      await one.end()
      await other.end()
    })
    expect(await other.main.evaluate(({ app }) => app.isReady())).toBe(true)
  })

  test('is a first one again after the first was killed', async () => {
    const plain = await startPlain(false)
    onTestFinished(() => plain.end())
    await plain.main.evaluate(() => void setImmediate(() => process.kill(process.pid, 'SIGKILL')))
    expect(await plain.main.ended).toBeNull()
    // Electron's own Chromium would have died with it.
    await endBrowsers(plain.userData)
    const next = await startMain(plainMain, [plain.userData], {})
    onTestFinished(() => next.kill())
    expect(next.endpoint).not.toBeNull()
  })
})
