// Calls and events between a real page and the host, as the page's own code makes them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/launch'
import type { Application } from './support/launch'

let app: Application

beforeAll(async () => {
  app = await launch()
})

afterAll(() => app.close())

/** Posts a body to a call from a page of its own, which is open as long as the post takes. */
const post = (path: string, body: string, knows = true) =>
  app.page.evaluate(
    async ({ path, body, knows }) => {
      const page = crypto.randomUUID()
      const stream = knows ? new EventSource(`/events?page=${page}`) : null
      if (stream !== null) await new Promise((resolve) => stream.addEventListener('open', resolve))
      const headers = { 'x-stepback-page': page }
      const response = await fetch(path, { method: 'POST', headers, body })
      const answer = (await response.json()) as unknown
      stream?.close()
      return { status: response.status, answer }
    },
    { path, body, knows },
  )

const refused = (status: number, reason: string) => ({ status, answer: { ok: false, reason } })

describe('a call', () => {
  test('is answered, with the browser it came from', async () => {
    const { status, answer } = await post('/call/app/info', '[]')
    expect(status).toBe(200)
    expect(answer).toMatchObject({
      ok: true,
      result: { edition: 'loopback', initialVault: 'journal', profileFolder: app.profile },
    })
    expect(answer).toHaveProperty('result.runtime', expect.stringMatching(/^chromium \d+$/))
  })

  test('is refused to a page that has no event stream', async () => {
    expect(await post('/call/app/info', '[]', false)).toEqual(refused(409, 'unknown-sender'))
  })

  test.each([
    ['/call/app/nothing', '[]', 404, 'unknown-call'],
    ['/call/__proto__/toString', '[]', 404, 'unknown-call'],
    ['/call/app', '[]', 404, 'unknown-call'],
    ['/call/app/info', 'not json', 400, 'bad-argument'],
    ['/call/app/info', '{}', 400, 'bad-argument'],
    ['/call/app/info', '[{}]', 200, 'bad-argument'],
    ['/call/vault/status', '[{"vault":"journal"},1]', 200, 'bad-argument'],
    ['/call/vault/status', '[{"vault":"journal","__proto__":{"a":1}}]', 200, 'bad-argument'],
    ['/call/vault/create', '[{"vault":"journal","header":{"$bytes":"?"}}]', 400, 'bad-argument'],
    ['/call/device/write', JSON.stringify([{ theme: 'x'.repeat(80_000) }]), 200, 'too-large'],
  ])('to %s with %s is refused', async (path, body, status, reason) => {
    expect(await post(path, body)).toEqual(refused(status, reason))
  })

  test('that is far too long is not even read', async () => {
    const outcome = await post('/call/device/write', JSON.stringify([{ theme: 'x'.repeat(400_000) }])).catch(
      () => 'cut off',
    )
    expect([refused(413, 'too-large'), 'cut off']).toContainEqual(outcome)
  })
})

describe('when the host is asked to end', () => {
  test('the page is told, and has the time to save before the host is gone', async () => {
    const own = await launch()
    try {
      await own.page.evaluate(async () => {
        const page = crypto.randomUUID()
        const stream = new EventSource(`/events?page=${page}`)
        await new Promise((resolve) => stream.addEventListener('open', resolve))
        stream.addEventListener('closeRequested', () => {
          const headers = { 'x-stepback-page': page }
          document.title = 'saving'
          const body = JSON.stringify([{ isSaved: true }])
          setTimeout(() => void fetch('/call/app/readyToClose', { method: 'POST', headers, body }), 300)
        })
      })
      const ending = own.host.stop()
      await own.page.waitForFunction(() => document.title === 'saving')
      expect(own.host.output()).not.toContain('Everything is saved.')
      expect(await ending).toBe(0)
      expect(own.host.output()).toContain('Everything is saved.')
    } finally {
      await own.close()
    }
  })
})
