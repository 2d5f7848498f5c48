import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import type { Host } from '../../../electron/host/host'
import { createIdleEnd } from '../../../electron/loopback/idle-end'
import { createPageStreams } from '../../../electron/loopback/page-streams'

const pageId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

function rig() {
  const log: string[] = []
  const timers = new Map<number, { callback: () => void; milliseconds: number }>()
  let count = 0
  const idle = createIdleEnd(
    (callback, milliseconds) => {
      const id = (count += 1)
      timers.set(id, { callback, milliseconds })
      return () => void timers.delete(id)
    },
    () => log.push('end'),
  )
  const connect = (_link: unknown, { runtime }: { runtime: string }) => {
    log.push(`come ${runtime}`)
    return { route: async () => ({ ok: true }), leave: async () => void log.push('left, all saved') }
  }
  const streams = createPageStreams({ connect } as unknown as Host, idle)
  const open = (id: string) => {
    const response = Object.assign(new EventEmitter(), { writeHead: () => {}, write: () => {}, end: () => {} })
    const isTaken = streams.open(id, 'Mozilla/5.0 Chrome/147.0.0.0', response as unknown as ServerResponse)
    return { isTaken, close: () => response.emit('close') }
  }
  return { log, timers, open, streams }
}

/** What a page left behind is put in order before anybody is told. */
const settled = () => new Promise((done) => setImmediate(done))

test('the edition ends a minute after its last page has gone, and the page has left in order before', async () => {
  const { log, timers, open } = rig()
  const [first, second] = [open(pageId(1)), open(pageId(2))]
  first.close()
  await settled()
  expect(timers.size).toBe(0)
  second.close()
  expect(timers.size).toBe(0)
  await settled()
  expect([...timers.values()].map(({ milliseconds }) => milliseconds)).toEqual([60_000])
  expect(log.slice(2)).toEqual(['left, all saved', 'left, all saved'])
  for (const { callback } of timers.values()) callback()
  expect(log.at(-1)).toBe('end')
})

test('a page that comes back within the minute keeps it, as after a reload', async () => {
  const { timers, open, streams } = rig()
  open(pageId(1)).close()
  await settled()
  expect([timers.size, streams.find(pageId(1))]).toEqual([1, undefined])
  expect(open(pageId(3)).isTaken).toBe(true)
  expect(timers.size).toBe(0)
})

test('a page has an id of its own, of the kind that pages make', () => {
  const { open, log } = rig()
  expect(open(pageId(1)).isTaken).toBe(true)
  for (const id of [pageId(1), '', '1', '../../etc/passwd', `${pageId(2)}x`]) expect(open(id).isTaken).toBe(false)
  expect(log).toEqual(['come chromium 147'])
})
