// Windows and what is in them.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { electrons, inPage, openPlainWindow, startPlain } from '../e2e/support/plain-application'
import type { PlainApplication } from '../e2e/support/plain-application'

for (const { name, isReal, isSkipped } of electrons) {
  describe.skipIf(isSkipped)(`a window of ${name}`, () => {
    let plain: PlainApplication
    beforeAll(async () => {
      plain = await startPlain(isReal)
      await plain.main.evaluate(({ app }) => void app.on('window-all-closed', () => {}))
    })
    afterAll(() => plain?.end())
    afterEach(() =>
      plain.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.destroy())),
    )

    test('is as large as it was asked to be, and moves', async () => {
      const bounds = await plain.main.evaluate(({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false, x: 10, y: 20, width: 500, height: 400 })
        const before = window.getBounds()
        window.setBounds({ x: 30, y: 40, width: 600, height: 450 })
        return [before, window.getBounds()]
      })
      expect(bounds).toEqual([
        { x: 10, y: 20, width: 500, height: 400 },
        { x: 30, y: 40, width: 600, height: 450 },
      ])
    })

    test('is shown and hidden, and says so', async () => {
      const log = await plain.main.evaluate(({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false })
        const seen: unknown[] = [window.isVisible()]
        window.on('show', () => seen.push('show'))
        window.on('hide', () => seen.push('hide'))
        window.show()
        seen.push(window.isVisible())
        window.hide()
        seen.push(window.isVisible())
        return seen
      })
      expect(log).toEqual([false, 'show', true, 'hide', false])
    })

    test('stays when a listener holds its closing back, and goes when none does', async () => {
      const log = await plain.main.evaluate(({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false })
        const seen: unknown[] = []
        window.once('close', (event) => {
          event.preventDefault()
          seen.push('held')
        })
        window.on('closed', () => seen.push('closed'))
        window.close()
        seen.push(window.isDestroyed())
        window.close()
        seen.push(window.isDestroyed(), BrowserWindow.getAllWindows().length)
        return seen
      })
      expect(log).toEqual(['held', false, 'closed', true, 0])
    })

    test('is destroyed without being asked', async () => {
      const log = await plain.main.evaluate(({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false })
        const seen: unknown[] = []
        window.on('close', () => seen.push('close'))
        window.on('closed', () => seen.push('closed'))
        window.destroy()
        return seen
      })
      expect(log).toEqual(['closed'])
    })

    test('loads a page of a scheme of its own, with the title, the address and the origin of it', async () => {
      await openPlainWindow(plain)
      const [url, page] = await Promise.all([
        plain.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getURL()),
        inPage(plain, '[document.title, isSecureContext, typeof crypto.subtle, typeof indexedDB]'),
      ])
      expect(url).toBe('app://plain/')
      expect(page).toEqual(['/', true, 'object', 'object'])
    })

    test('tells of a load in order: navigation, the ready document, the end', async () => {
      const log = await plain.main.evaluate(async ({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false })
        const seen: string[] = []
        const { webContents } = window
        webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
          seen.push(`start ${isMainFrame} ${isSameDocument}`)
        })
        webContents.on('dom-ready', () => seen.push('dom-ready'))
        webContents.on('did-finish-load', () => seen.push('finish'))
        await window.loadURL('app://plain/')
        await new Promise((done) => setTimeout(done, 100))
        return seen
      })
      expect(log).toEqual(['start true false', 'dom-ready', 'finish'])
    })

    test('is ready to be shown once its page is there', async () => {
      const isReady = await plain.main.evaluate(async ({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false })
        const ready = new Promise((done) => window.once('ready-to-show', () => done(true)))
        void window.loadURL('app://plain/')
        return ready
      })
      expect(isReady).toBe(true)
    })

    test('lets its page go elsewhere while nobody holds it back', async () => {
      await openPlainWindow(plain)
      const gone = plain.main.evaluate(
        ({ BrowserWindow }) =>
          new Promise((resolve) => {
            BrowserWindow.getAllWindows()[0]!.webContents.on('will-navigate', ({ url }) => resolve(url))
          }),
      )
      await inPage(plain, 'location.href = "/there"; 0')
      expect(await gone).toBe('app://plain/there')
      await expect.poll(() => inPage(plain, 'location.pathname').catch(() => '')).toBe('/there')
    })

    test.each(['will-navigate', 'will-frame-navigate'] as const)(
      'keeps its page where a %s listener holds it',
      async (event) => {
        await openPlainWindow(plain)
        await plain.main.evaluate(({ BrowserWindow }, which) => {
          const { webContents } = BrowserWindow.getAllWindows()[0]!
          webContents.on(which as 'will-navigate', (details) => details.preventDefault())
        }, event)
        await inPage(plain, 'location.href = "/there"; 0')
        expect(await inPage(plain, 'new Promise((done) => setTimeout(() => done(location.pathname), 200))')).toBe('/')
      },
    )

    test('is not asked whether the application itself may navigate', async () => {
      await openPlainWindow(plain)
      const asked = await plain.main.evaluate(async ({ BrowserWindow }) => {
        const { webContents } = BrowserWindow.getAllWindows()[0]!
        const seen: string[] = []
        webContents.on('will-navigate', () => seen.push('asked'))
        await webContents.loadURL('app://plain/other')
        return [...seen, webContents.getURL()]
      })
      expect(asked).toEqual(['app://plain/other'])
    })

    test('tells of a new hash as of the same document', async () => {
      await openPlainWindow(plain)
      const told = plain.main.evaluate(
        ({ BrowserWindow }) =>
          new Promise((resolve) => {
            BrowserWindow.getAllWindows()[0]!.webContents.on('did-start-navigation', ({ url, isSameDocument }) =>
              resolve([url, isSameDocument]),
            )
          }),
      )
      await inPage(plain, 'location.hash = "/people"; 0')
      expect(await told).toEqual(['app://plain/#/people', true])
    })

    test('asks before its page opens another, and null is what a refused page gets', async () => {
      await openPlainWindow(plain)
      const asked = plain.main.evaluate(
        ({ BrowserWindow }) =>
          new Promise((resolve) => {
            BrowserWindow.getAllWindows()[0]!.webContents.setWindowOpenHandler(({ url }) => {
              resolve(url)
              return { action: 'deny' }
            })
          }),
      )
      expect(await inPage(plain, 'window.open("app://plain/new") === null')).toBe(true)
      expect(await asked).toBe('app://plain/new')
    })

    test('outlives the process of its page, and loads it again', async () => {
      await openPlainWindow(plain)
      const log = await plain.main.evaluate(async ({ BrowserWindow }) => {
        const { webContents } = BrowserWindow.getAllWindows()[0]!
        const gone = new Promise<string>((done) => {
          webContents.once('render-process-gone', (_event, { reason }) => done(reason))
        })
        webContents.forcefullyCrashRenderer()
        const reason = await gone
        const loaded = new Promise<void>((done) => webContents.once('did-finish-load', () => done()))
        webContents.reload()
        await loaded
        return [['killed', 'crashed'].includes(reason), webContents.getURL(), webContents.isDestroyed()]
      })
      expect(log).toEqual([true, 'app://plain/', false])
      expect(await inPage(plain, 'typeof bridge')).toBe('object')
    })

    test('has nothing of another page in memory after its process has gone', async () => {
      await openPlainWindow(plain)
      await inPage(plain, 'window.secret = 1; 0')
      await plain.main.evaluate(async ({ BrowserWindow }) => {
        const { webContents } = BrowserWindow.getAllWindows()[0]!
        const gone = new Promise<void>((done) => webContents.once('render-process-gone', () => done()))
        webContents.forcefullyCrashRenderer()
        await gone
        const loaded = new Promise<void>((done) => webContents.once('did-finish-load', () => done()))
        webContents.reload()
        await loaded
      })
      expect(await inPage(plain, 'typeof secret')).toBe('undefined')
    })
  })
}
