// Every call of the contract at the loopback edition's door: from everybody who must not be answered, and attacked.
import { request } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeMessage } from '#shared/ipc/codec'
import type { CallName } from '#shared/ipc/derive-calls'
import { maximumBodyBytesOf } from '#shared/ipc/limits'
import { createEdition } from '../../../electron/loopback/edition'
import type { Edition } from '../../../electron/loopback/edition'
import { createLoopbackServer, listen } from '../../../electron/loopback/server'
import { fakeHandlers } from '../../support/fake-handlers'
import { calls, goodCall, hasSmallLimit, spoilings } from '../../support/hostile-calls'

interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

interface Door {
  server: Server
  edition: Edition
  port: number
  /** How many calls have come through to the vault. */
  reached(): number
  folder: string
  cookie: string
}

const PAGE = '00000000-0000-4000-8000-000000000001'

const ask = (port: number, path: string, method: string, headers: Record<string, string>, body = '') =>
  new Promise<Reply>((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      response.on('error', reject)
    })
    asking.on('error', reject)
    asking.end(body)
  })

const openDoor = async (): Promise<Door> => {
  const server = createLoopbackServer()
  const port = await listen(server, 0)
  const { handlers, calls: made } = fakeHandlers()
  const folder = mkdtempSync(join(tmpdir(), 'stepback-door-'))
  const edition = await createEdition({
    port,
    appInfo: { edition: 'loopback', version: '1', platform: 'linux', initialVault: 'journal', profileFolder: folder }, // prettier-ignore
    store: () => ({
      vault: { ...handlers.vault, closeAll: async () => {}, writeHeld: async () => true },
      backups: handlers.backups,
    }),
    serveFile: async () => ({ status: 200, headers: {}, body: new Uint8Array() }),
    onFailure: () => {},
    onIdle: () => {},
  })
  server.on('request', edition.listener)
  const code = new URL(edition.issueAddress())
  const opened = await ask(port, code.pathname + code.search, 'GET', {})
  const cookie = String(opened.headers['set-cookie']).split(';')[0]!
  const door = { server, edition, port, cookie, folder, reached: () => made.length }
  await openStream(door, PAGE)
  return door
}

/** Stays open as long as the door does. */
const openStream = ({ port, cookie }: Pick<Door, 'port' | 'cookie'>, page: string) =>
  new Promise<void>((resolve, reject) => {
    const path = `/events?page=${page}`
    const asking = request({ host: '127.0.0.1', port, path, headers: { cookie } }, (response) => {
      response.resume()
      response.on('error', () => {})
      resolve()
    })
    asking.on('error', reject)
    asking.end()
  })

let door: Door
let elsewhere: Door

beforeAll(async () => {
  door = await openDoor()
  elsewhere = await openDoor()
})

afterAll(async () => {
  for (const { server, edition, folder } of [door, elsewhere]) {
    server.close()
    server.closeAllConnections()
    await edition.close(true)
    rmSync(folder, { recursive: true })
  }
})

const ownHeaders = (changes: Record<string, string> = {}) => ({
  origin: `http://127.0.0.1:${door.port}`,
  cookie: door.cookie,
  'x-stepback-page': PAGE,
  ...changes,
})

const post = (name: CallName, body: string, headers: Record<string, string>) =>
  ask(door.port, `/call/${name.replace('.', '/')}`, 'POST', headers, body)

const without = (headers: Record<string, string>, key: string) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== key))

/** JSON, with a prototype key as an attacker would write it. */
const bodyOf = (value: unknown) => (Array.isArray(value) ? encodeMessage(value) : JSON.stringify(value))

const staleCookie = () => `${door.cookie.split('=')[0]}=${elsewhere.cookie.split('=')[1]}`

/** What every call is answered with, and that none of them reached the host. */
const answersTo = async (
  bodyFor: (name: CallName, good: unknown) => string,
  headers: Record<string, string>,
  chosen = calls,
) => {
  const before = door.reached()
  const replies = await Promise.all(chosen.map(({ name, good }) => post(name, bodyFor(name, good), headers)))
  expect(door.reached()).toBe(before)
  return replies.map(({ status, body }, at) => ({ name: chosen[at]!.name, status, body }))
}

describe('every call', () => {
  test.each<[string, () => Record<string, string>, number]>([
    ['a page of another origin', () => ownHeaders({ origin: 'https://evil.example' }), 403],
    ['a page of another port', () => ownHeaders({ origin: `http://127.0.0.1:${elsewhere.port}` }), 403],
    ['an opaque origin', () => ownHeaders({ origin: 'null' }), 403],
    ['nobody in particular', () => without(ownHeaders(), 'origin'), 403],
    ['a name that was bound anew to this machine', () => ownHeaders({ host: `evil.example:${door.port}` }), 403],
    ['a page without a cookie', () => without(ownHeaders(), 'cookie'), 403],
    ['a cookie of another session', () => ownHeaders({ cookie: elsewhere.cookie }), 403],
    ['a cookie of this name with a stale secret', () => ownHeaders({ cookie: staleCookie() }), 403],
    ['a page without a stream', () => without(ownHeaders(), 'x-stepback-page'), 409],
    ['a page nobody knows', () => ownHeaders({ 'x-stepback-page': PAGE.replace('1', '2') }), 409],
  ])('is refused to %s', async (_who, headers, status) => {
    const answers = await answersTo((_name, good) => bodyOf(goodCall(good)), headers())
    expect(answers.map(({ name, status: given }) => [name, given])).toEqual(calls.map(({ name }) => [name, status]))
  })

  test.each(spoilings)('is refused with $what', async ({ reason, spoil }) => {
    const chosen = calls.filter(({ name }) => reason !== 'too-large' || hasSmallLimit(name))
    const answers = await answersTo((name, good) => bodyOf(spoil(name, good)), ownHeaders(), chosen)
    const reasons = answers.map(({ name, body }) => [name, (JSON.parse(body) as { reason?: string }).reason])
    expect(reasons).toEqual(chosen.map(({ name }) => [name, reason]))
  })

  test.each(['', '{', 'null', '"text"', '[{"$bytes":7}]', '[1,', '\u0000'])(
    'is refused with the body %j',
    async (text) => {
      const answers = await answersTo(() => text, ownHeaders())
      const refused = JSON.stringify({ ok: false, reason: 'bad-argument' })
      expect(answers).toEqual(calls.map(({ name }) => ({ name, status: 400, body: refused })))
    },
  )

  test('is refused by GET, and to a form', async () => {
    const before = door.reached()
    for (const { name } of calls) {
      const path = `/call/${name.replace('.', '/')}`
      expect((await ask(door.port, path, 'GET', without(ownHeaders(), 'origin'))).body).toBe('')
      const type = { 'content-type': 'application/x-www-form-urlencoded', cookie: door.cookie }
      expect((await ask(door.port, path, 'POST', type, 'a=1')).status).toBe(403)
    }
    expect(door.reached()).toBe(before)
  })

  test.each(['//', '///', '//[', '/\\', 'http://['])('has nothing at the address %s, and says so', async (path) => {
    const headers = { cookie: door.cookie }
    expect((await ask(door.port, path, 'GET', headers)).status).toBe(400)
    expect((await ask(door.port, path, 'POST', ownHeaders())).status).toBe(400)
  })

  test('is answered to the page itself', async () => {
    const reply = await post('vault.status', bodyOf([{ vault: 'journal' }]), ownHeaders())
    expect([reply.status, JSON.parse(reply.body)]).toMatchObject([200, { ok: true }])
    expect(door.reached()).toBe(1)
  })
})

describe('the body of a call', () => {
  test('is read no further than the call may be long', async () => {
    const most = maximumBodyBytesOf('device.read')
    const outcome = await post('device.read', `["${'x'.repeat(most)}"]`, ownHeaders()).then(
      ({ status }) => status,
      () => 'cut off',
    )
    expect([413, 'cut off']).toContain(outcome)
  })

  test('that says it is longer than it is does not keep the server waiting for others', async () => {
    const slow = request({ host: '127.0.0.1', port: door.port, path: '/call/device/read', method: 'POST', headers: { ...ownHeaders(), 'content-length': '500' } }) // prettier-ignore
    slow.on('error', () => {})
    slow.write('[')
    const { status } = await post('device.read', '[]', ownHeaders())
    slow.destroy()
    expect(status).toBe(200)
  })
})

describe('the code', () => {
  test('cannot be guessed, nor used after another one was issued, nor twice', async () => {
    const open = (code: string) => ask(door.port, `/open?code=${code}`, 'GET', {})
    const codeOf = (address: string) => new URL(address).searchParams.get('code')!
    const old = codeOf(door.edition.issueAddress())
    const fresh = codeOf(door.edition.issueAddress())
    const guesses = Array.from({ length: 50 }, (_, at) => `${fresh.slice(0, -1)}${'abcdefghij'[at % 10]}${at}`)
    for (const guess of [...guesses, old, '', '%00', '../']) expect((await open(guess)).status).toBe(403)
    expect((await open(fresh)).status).toBe(303)
    expect((await open(fresh)).status).toBe(403)
  })

  test('is not taken from a page of another origin, nor under another name of this machine', async () => {
    const { pathname, search } = new URL(door.edition.issueAddress())
    const path = pathname + search
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { host: 'evil.example' }, { host: 'localhost' }] // prettier-ignore
    for (const headers of foreign) {
      expect((await ask(door.port, path, 'GET', headers)).status).toBe(403)
    }
    expect((await ask(door.port, path, 'GET', {})).status).toBe(303)
  })
})
