// A page of another origin, open in the same browser beside the journal's own, tries to get at it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/launch'
import type { Application } from './support/launch'

let app: Application
let evil: Page
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>evil</title><body>')
})

beforeAll(async () => {
  app = await launch()
  await app.page.getByRole('button', { name: 'Begin my journal' }).waitFor()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  evil = await app.context.newPage()
  await evil.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
afterAll(async () => {
  await app?.close()
  server.close()
})

describe('a page of another origin', () => {
  test('reads nothing and calls nothing, with or without the cookie', async () => {
    const outcomes = await evil.evaluate(async (origin) => {
      const asks: [string, RequestInit][] = [
        ['/', { credentials: 'include' }],
        ['/call/device/read', { method: 'POST', credentials: 'include', body: '[]' }],
        ['/call/device/read', { method: 'POST', headers: { 'x-stepback-page': crypto.randomUUID() }, body: '[]' }],
        ['/events?page=00000000-0000-4000-8000-000000000001', { credentials: 'include' }],
        ['/hand-over', { method: 'POST', headers: { 'x-stepback-secret': 'a guess' } }],
      ]
      return Promise.all(
        asks.map(([path, init]) =>
          fetch(origin + path, init).then(
            ({ status }) => `answered ${status}`,
            () => 'refused',
          ),
        ),
      )
    }, app.host.origin)
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])
  })

  test('that asks without wanting to read changes nothing', async () => {
    await evil.evaluate(async (origin) => {
      const init = { method: 'POST', mode: 'no-cors', credentials: 'include', body: '[{"theme":"dark"}]' } as const
      await fetch(`${origin}/call/device/write`, init).catch(() => {})
      navigator.sendBeacon(`${origin}/call/device/write`, '[{"theme":"dark"}]')
    }, app.host.origin)
    await app.page.reload()
    await app.page.getByRole('button', { name: 'Begin my journal' }).waitFor()
    expect(await app.page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined()
  })

  test('cannot show it in a frame, nor run its scripts', async () => {
    const seen = await evil.evaluate(async (origin) => {
      const frame = document.createElement('iframe')
      frame.src = `${origin}/`
      const loaded = new Promise((done) => frame.addEventListener('load', done))
      document.body.append(frame)
      await loaded
      const script = document.createElement('script')
      script.src = `${origin}/`
      const failed = new Promise((done) => script.addEventListener('error', () => done(true)))
      document.body.append(script)
      return { isBlank: frame.contentDocument === null, scriptFailed: await failed }
    }, app.host.origin)
    expect(seen).toEqual({ isBlank: true, scriptFailed: true })
    const framed = evil.frames().find((frame) => frame.parentFrame() !== null)
    expect(await framed?.locator('#root').count()).toBe(0)
  })

  test('that opens it gets no hold of its window', async () => {
    const opening = app.context.waitForEvent('page')
    const hold = await evil.evaluate(async (origin) => {
      const opened = window.open(`${origin}/`)
      await new Promise((done) => setTimeout(done, 300))
      try {
        return opened === null || opened.closed ? 'none' : opened.document.title
      } catch {
        return 'none'
      }
    }, app.host.origin)
    const opened = await opening
    expect(hold).toBe('none')
    expect(await opened.evaluate(() => window.opener === null)).toBe(true)
    await opened.close()
  })

  test('that reaches it under another name of this machine is shown the door', async () => {
    const page = await app.context.newPage()
    const response = await page.goto(`http://localhost:${app.host.port}/`)
    expect(response?.status()).toBe(403)
    expect(await page.locator('#root').count()).toBe(0)
    await page.close()
  })
})
