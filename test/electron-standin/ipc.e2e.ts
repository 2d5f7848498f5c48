// Messages between the page and the main process.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { electrons, inPage, openPlainWindow, startPlain } from '../e2e/support/plain-application'
import type { PlainApplication } from '../e2e/support/plain-application'

for (const { name, isReal, isSkipped } of electrons) {
  describe.skipIf(isSkipped)(`the messages of ${name}`, () => {
    let plain: PlainApplication
    beforeAll(async () => {
      plain = await startPlain(isReal)
      await openPlainWindow(plain)
      await plain.main.evaluate(({ ipcMain }) => {
        ipcMain.handle('echo', (_event, ...list: unknown[]) => list)
        ipcMain.handle('kind', (_event, value: unknown) => Object.prototype.toString.call(value))
        ipcMain.handle('throw', () => {
          throw new TypeError('inside')
        })
        ipcMain.handle('who', ({ sender, senderFrame }) => ({
          id: sender.id,
          origin: senderFrame?.origin,
          url: senderFrame?.url,
          isTop: senderFrame?.parent === null,
        }))
      })
    })
    afterAll(() => plain?.end())
    const page = (code: string) => inPage(plain, code)

    test('are answered with what the handler gives', async () => {
      expect(await page('bridge.invoke("echo", 1, "two", { three: [3] })')).toEqual([1, 'two', { three: [3] }])
    })

    test.each([
      ['undefined', 'undefined', '[object Undefined]'],
      ['a date', 'new Date(5)', '[object Date]'],
      ['a map', 'new Map([[1, { a: 2 }]])', '[object Map]'],
      ['a set', 'new Set([1])', '[object Set]'],
      ['a big number', '10n ** 20n', '[object BigInt]'],
      ['bytes', 'new Uint8Array([1, 2])', '[object Uint8Array]'],
      ['a buffer', 'new Uint8Array([1, 2]).buffer', '[object ArrayBuffer]'],
    ])('carry %s as what it is', async (_what, code, kind) => {
      expect(await page(`bridge.invoke("kind", ${code})`)).toBe(kind)
    })

    test('carry numbers that JSON does not know', async () => {
      const seen = await page(
        'bridge.invoke("echo", NaN, -Infinity, -0).then(([a, b, c]) => [Number.isNaN(a), b === -Infinity, Object.is(c, -0)])',
      )
      expect(seen).toEqual([true, true, true])
    })

    test('carry an own key named __proto__ without setting a prototype', async () => {
      const seen = await page(
        `bridge.invoke('echo', JSON.parse('{"__proto__":{"isAdmin":true}}')).then(([it]) => [it.isAdmin === undefined, 'isAdmin' in {}])`,
      )
      expect(seen).toEqual([true, false])
    })

    test('carry megabytes', async () => {
      const length = await page('bridge.invoke("echo", new Uint8Array(4_000_000)).then(([bytes]) => bytes.length)')
      expect(length).toBe(4_000_000)
    })

    test('without a handler are rejected, by name', async () => {
      const message = await page('bridge.invoke("nobody").catch((error) => error.message)')
      expect(message).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'")
    })

    test('whose handler throws are rejected with its words', async () => {
      const message = await page('bridge.invoke("throw").catch((error) => error.message)')
      expect(message).toBe("Error invoking remote method 'throw': TypeError: inside")
    })

    test('have one handler for a name', async () => {
      const message = await plain.main.evaluate(({ ipcMain }) => {
        try {
          ipcMain.handle('echo', () => 0)
          return 'taken'
        } catch (error) {
          return String(error)
        }
      })
      expect(message).toContain("Attempted to register a second handler for 'echo'")
    })

    test('lose their handler when it is removed', async () => {
      await plain.main.evaluate(({ ipcMain }) => {
        ipcMain.handle('short', () => 1)
        ipcMain.removeHandler('short')
      })
      expect(await page('bridge.invoke("short").catch(() => "rejected")')).toBe('rejected')
    })

    test('say which frame of which window they come from', async () => {
      const own = await plain.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.id)
      const who = await page('bridge.invoke("who")')
      expect(who).toEqual({ id: own, origin: 'app://plain', url: 'app://plain/', isTop: true })
    })

    test('that want no answer arrive in order', async () => {
      const heard = plain.main.evaluate(
        ({ ipcMain }) =>
          new Promise((resolve) => {
            const all: unknown[] = []
            ipcMain.on('told', (_event, what: unknown) => all.push(what) === 3 && resolve(all))
          }),
      )
      await page('[1, 2, 3].map((what) => bridge.send("told", what)) && 0')
      expect(await heard).toEqual([1, 2, 3])
    })

    test('of the main process reach the listeners of the page, until they stop listening', async () => {
      await page('window.heard = []; window.stop = bridge.on("news", (...list) => heard.push(list)); 0')
      const tell = (what: string) =>
        plain.main.evaluate(({ BrowserWindow }, text) => {
          BrowserWindow.getAllWindows()[0]!.webContents.send('news', text, { at: 1 })
        }, what)
      await tell('first')
      await page('new Promise((done) => setTimeout(done, 50)).then(() => stop())')
      await tell('second')
      expect(await page('new Promise((done) => setTimeout(() => done(heard), 50))')).toEqual([['first', { at: 1 }]])
    })

    test('that cannot be cloned are refused to the page', async () => {
      const refused = await page(
        'Promise.resolve().then(() => bridge.invoke("echo", Symbol("x"))).catch(() => "refused")',
      )
      expect(refused).toBe('refused')
    })
  })
}
