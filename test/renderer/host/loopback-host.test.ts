import { describe, expect, test } from 'vitest'
import { isHostRefusal } from '#shared/ipc/answer'
import type { Answer } from '#shared/ipc/answer'
import { decodeMessage, encodeMessage } from '#shared/ipc/codec'
import type { HostEvents } from '#shared/ipc/contract'
import { createLoopbackHost } from '../../../renderer/host/loopback-host'

class FakeStream extends EventTarget {
  readyState = 0
  constructor(readonly path: string) {
    super()
  }
  open() {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }
  refuse() {
    this.readyState = 2
    this.dispatchEvent(new Event('error'))
  }
  say(event: string, payload: unknown) {
    this.dispatchEvent(new MessageEvent(event, { data: encodeMessage(payload) }))
  }
}

const setUp = (answer: Answer | 'unreachable' = { ok: true, result: null }) => {
  const posts: { path: string; init: RequestInit }[] = []
  const log: unknown[] = []
  const streams: FakeStream[] = []
  const host = createLoopbackHost({
    pageId: 'page-1',
    post: async (path, init) => {
      posts.push({ path, init })
      if (answer === 'unreachable') throw new TypeError('Failed to fetch')
      return { text: async () => encodeMessage(answer) }
    },
    openEvents: (path) => {
      const stream = new FakeStream(path)
      streams.push(stream)
      return stream as unknown as EventSource
    },
    saveFile: async (file) => {
      log.push(file.suggestedName)
      return { outcome: 'saved', path: null }
    },
    reload: () => log.push('reload'),
  })
  return { host, posts, log, streams, stream: streams[0]! }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
const reasonOf = (call: Promise<unknown>) => call.catch((error) => (isHostRefusal(error) ? error.reason : error))

describe('the host over loopback', () => {
  test('is asked only once its stream knows the page', async () => {
    const { host, posts, stream } = setUp({ ok: true, result: { state: 'absent' } })
    const asked = host.vault.status({ vault: 'journal' })
    await settle()
    expect(posts).toEqual([])
    expect(stream.path).toBe('/events?page=page-1')
    stream.open()
    expect(await asked).toEqual({ state: 'absent' })
    expect(posts).toHaveLength(1)
    expect(posts[0]?.path).toBe('/call/vault/status')
    expect(posts[0]?.init.headers).toMatchObject({ 'x-stepback-page': 'page-1' })
  })

  test('is sent bytes as bytes, and nothing where there is no argument', async () => {
    const { host, posts, stream } = setUp({ ok: true, result: { outcome: 'exists' } })
    stream.open()
    await host.vault.create({ vault: 'journal', header: new Uint8Array([1, 2]) })
    await host.capture.done()
    const bodies = posts.map(({ init }) => decodeMessage(init.body as string))
    expect(bodies).toEqual([[{ vault: 'journal', header: new Uint8Array([1, 2]) }], []])
  })

  test('says which call was refused and why', async () => {
    const { host, stream } = setUp({ ok: false, reason: 'too-large' })
    stream.open()
    expect(await reasonOf(host.device.read())).toBe('too-large')
    await expect(host.device.read()).rejects.toThrow('device.read: too-large')
  })

  test('is known to be gone when it cannot be reached, and when it refuses the page', async () => {
    const unreachable = setUp('unreachable')
    unreachable.stream.open()
    expect(await reasonOf(unreachable.host.device.read())).toBe('host-gone')
    const refusing = setUp()
    refusing.stream.refuse()
    expect(await reasonOf(refusing.host.device.read())).toBe('host-gone')
    expect(refusing.posts).toEqual([])
  })

  test('tells what it has to tell until nobody listens', async () => {
    const { host, stream } = setUp()
    const heard: HostEvents['vaultLost'][] = []
    const stop = host.on('vaultLost', (lost) => heard.push(lost))
    stream.say('vaultLost', { vault: 'sample' })
    stop()
    stream.say('vaultLost', { vault: 'journal' })
    expect(heard).toEqual([{ vault: 'sample' }])
  })

  test('has closed the vaults when its stream broke and came back', () => {
    const { host, stream } = setUp()
    const heard: string[] = []
    host.on('vaultLost', ({ vault }) => heard.push(vault))
    stream.open()
    expect(heard).toEqual([])
    stream.open()
    expect(heard).toEqual(['journal', 'sample'])
  })

  test('tries a new stream once a host that was started again has refused the old one', async () => {
    const { host, posts, stream, streams } = setUp({ ok: true, result: { state: 'absent' } })
    const heard: string[] = []
    host.on('vaultLost', ({ vault }) => heard.push(vault))
    stream.open()
    await settle()
    stream.refuse()
    const refused = host.vault.status({ vault: 'journal' })
    streams[1]?.refuse()
    expect(await reasonOf(refused)).toBe('host-gone')
    const asked = host.vault.status({ vault: 'journal' })
    expect(posts).toEqual([])
    streams[2]?.open()
    expect(await asked).toEqual({ state: 'absent' })
    expect(heard).toEqual(['journal', 'sample'])
  })

  test('leaves saving files and starting afresh to the browser', async () => {
    const { host, posts, log, stream } = setUp()
    stream.open()
    const file = { suggestedName: 'review.md', mediaType: 'text/markdown', bytes: new Uint8Array() }
    expect(await host.files.save(file)).toEqual({ outcome: 'saved', path: null })
    await host.app.discardPage()
    expect(log).toEqual(['review.md', 'reload'])
    expect(posts).toEqual([])
  })
})
