// What crosses between a preload and its page, and what does not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { electrons, inPage, openPlainWindow, startPlain } from '../e2e/support/plain-application'
import type { PlainApplication } from '../e2e/support/plain-application'

for (const { name, isReal, isSkipped } of electrons) {
  describe.skipIf(isSkipped)(`the bridge of ${name}`, () => {
    let plain: PlainApplication
    beforeAll(async () => {
      plain = await startPlain(isReal)
      await openPlainWindow(plain)
    })
    afterAll(() => plain?.end())
    const page = (code: string) => inPage(plain, code)

    test('copies plain values, lists and objects', async () => {
      expect(await page('[bridge.number, bridge.nested]')).toEqual([7, { list: [1, { deep: true }] }])
    })

    test('copies bytes and dates as what they are', async () => {
      const kinds = await page('[bridge.bytes, bridge.day].map((it) => Object.prototype.toString.call(it))')
      expect(kinds).toEqual(['[object Uint8Array]', '[object Date]'])
      expect(await page('[[...bridge.bytes], bridge.day.getTime()]')).toEqual([[1, 2, 3], 0])
    })

    test('leaves prototypes behind: own fields come, methods of a class do not', async () => {
      expect(await page('[bridge.person.name, typeof bridge.person.greet]')).toEqual(['Ana', 'undefined'])
      expect(await page('Object.getPrototypeOf(bridge.person) === Object.prototype')).toBe(true)
    })

    test('leaves symbols behind', async () => {
      expect(await page('Object.getOwnPropertySymbols(bridge).length')).toBe(0)
    })

    test('calls functions of the other side, with arguments and a result', async () => {
      expect(await page('bridge.add(2, 3)')).toBe(5)
      expect(await page('bridge.echo({ a: [1, null, "two"] })')).toEqual({ a: [1, null, 'two'] })
    })

    test('hands each side values of its own world', async () => {
      expect(await page('bridge.nested.list instanceof Array && bridge.echo({}) instanceof Object')).toBe(true)
      expect(await page('bridge.kindOf(new Uint8Array(2))')).toBe('[object Uint8Array]')
    })

    test('lets a function of the page be called back', async () => {
      expect(await page('bridge.callBack((text) => text + ", and back")')).toBe('from the preload, and back')
    })

    test('carries promises, and what they are rejected with', async () => {
      expect(await page('bridge.later({ a: 1 })')).toEqual({ a: 1 })
      expect(await page('bridge.failsLater().catch((error) => error.message)')).toContain('later, on purpose')
    })

    test('carries what is thrown, as an error of the page', async () => {
      const seen = await page('try { bridge.fails() } catch (error) { [error instanceof Error, error.message] }')
      expect(seen).toEqual([true, expect.stringContaining('on purpose')])
    })

    test('is frozen, and cannot be replaced', async () => {
      const tries = `[
        () => { bridge.number = 8 },
        () => { bridge.nested.list = [] },
        () => { Object.defineProperty(window, 'bridge', { value: 1 }) },
      ].map((attempt) => { 'use strict'; try { attempt() } catch {} ; return 0 }) && [bridge.number, bridge.nested.list.length]`
      expect(await page(tries)).toEqual([7, 2])
    })

    test('can be laid only once', async () => {
      expect(await page('bridge.exposeAgain()')).toContain('Cannot bind an API on top of an existing property')
    })

    test('is laid by a preload that may require electron and nothing else', async () => {
      expect(await page('bridge.requireOther')).toContain('module not found')
    })

    test('shares no globals: what the preload leaves on its window is not on the page’s', async () => {
      expect(await page('[typeof leftByPreload, typeof require, typeof ipcRenderer]')).toEqual([
        'undefined',
        'undefined',
        'undefined',
      ])
      expect(await page('window.leftByPage = 1; bridge.echo(1)')).toBe(1)
    })

    test('is there before the first script of the page, on every load', async () => {
      expect(await page('typeof bridge')).toBe('object')
      await plain.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.loadURL('app://plain/again'))
      expect(await page('[location.pathname, typeof bridge]')).toEqual(['/again', 'object'])
    })
  })
}
