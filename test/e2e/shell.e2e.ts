// The loopback edition's doors: what gets in, what stays out, what leaves.
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { beginJournal } from './support/journal-steps'
import { launch } from './support/launch'
import type { Application } from './support/launch'

let app: Application

beforeAll(async () => {
  app = await launch()
})

afterAll(() => app.close())

const visit = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: app.host.port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asking.on('error', reject)
    asking.end()
  })

const sessionCookie = async () => {
  const [cookie] = await app.context.cookies()
  return `${cookie?.name}=${cookie?.value}`
}

describe('the page', () => {
  test('opens at the printed address and the address loses its code', async () => {
    await app.page.locator('#root > *').first().waitFor()
    expect(new URL(app.page.url()).search).toBe('')
    expect(await app.page.title()).toContain('Stepback')
  })

  test('breaks no rule of its content security policy and asks nobody else for anything', async () => {
    await app.page.reload({ waitUntil: 'networkidle' })
    expect(app.complaints).toEqual([])
    expect(app.requests.length).toBeGreaterThan(1)
    expect(app.requests.filter((url) => !url.startsWith(app.host.origin))).toEqual([])
  })

  test('cannot run a script that was not built, nor reach another address', async () => {
    const attempts = await app.page.evaluate(async (elsewhere) => {
      const refused = (attempt: () => unknown) => {
        try {
          attempt()
          return false
        } catch {
          return true
        }
      }
      const script = document.createElement('script')
      return {
        textAsScript: refused(() => (script.text = 'window.wasRun = true')),
        textAsMarkup: refused(() => (document.body.innerHTML = '<b>x</b>')),
        foreignWorker: refused(() => new Worker('/assets/none.js')),
        foreignRequest: await fetch(elsewhere).then(
          () => false,
          () => true,
        ),
      }
    }, `http://localhost:${app.host.port}/`)
    expect(attempts).toEqual({ textAsScript: true, textAsMarkup: true, foreignWorker: true, foreignRequest: true })
  })
})

test('no field is read by the browser’s own spell-checker, which may send what is typed away', async () => {
  const other = await launch({ now: '2026-01-05T16:50:00Z' })
  onTestFinished(() => other.close())
  await beginJournal(other.page, null)
  const checked = await other.page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLElement>('textarea, input, [contenteditable]')]
    return { count: fields.length, checked: fields.filter((field) => field.spellcheck).map((field) => field.outerHTML) }
  })
  expect(checked.count).toBeGreaterThan(0)
  expect(checked.checked).toEqual([])
})

describe('the door', () => {
  test('stays shut without the cookie, for the page and for every file of it', async () => {
    for (const path of ['/', '/index.html', '/events?page=x']) expect((await visit(path)).status).toBe(403)
  })

  test('does not take a code twice, nor a wrong one', async () => {
    const used = new URL(app.host.address)
    expect((await visit(used.pathname + used.search)).status).toBe(403)
    expect((await visit('/open?code=wrong')).status).toBe(403)
  })

  test('takes a fresh code once', async () => {
    const fresh = new URL(await app.host.freshAddress())
    const first = await visit(fresh.pathname + fresh.search)
    expect(first.status).toBe(303)
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await visit(fresh.pathname + fresh.search)).status).toBe(403)
  })

  test('is shut for another name of this machine, even with the cookie', async () => {
    const cookie = await sessionCookie()
    expect((await visit('/', { cookie })).status).toBe(200)
    for (const host of [`localhost:${app.host.port}`, 'evil.example', '127.0.0.1']) {
      expect((await visit('/', { cookie, host })).status).toBe(403)
    }
  })

  test('is shut for calls of another page, even with the cookie', async () => {
    const cookie = await sessionCookie()
    for (const origin of ['http://evil.example', 'null', `http://localhost:${app.host.port}`]) {
      expect((await visit('/call/app/info', { cookie, origin }, 'POST')).status).toBe(403)
    }
    expect((await visit('/call/app/info', { cookie }, 'POST')).status).toBe(403)
  })

  test('serves no file that was not built', async () => {
    const cookie = await sessionCookie()
    for (const path of [
      '/../main/loopback.cjs',
      '/%2e%2e/main/loopback.cjs',
      '/package.json',
      '/assets/',
      '/nothing',
    ]) {
      expect((await visit(path, { cookie })).status).toBe(404)
    }
  })

  test('answers the page with every protective header, a new nonce each time', async () => {
    const cookie = await sessionCookie()
    const [first, second] = [await visit('/', { cookie }), await visit('/', { cookie })]
    expect(first.headers['content-security-policy']).toContain("default-src 'none'")
    expect(first.headers['content-security-policy']).not.toContain('unsafe')
    expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy'])
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
  })
})
