import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AppendOutcome } from '../../../shared/ipc/types'
import { createSaveQueue, DRAFT_DELAY_MS, type RowChange, type SaveStatus } from '../../../renderer/journal/save-queue'

const saved = (seq: number): AppendOutcome => ({
  outcome: 'saved',
  seq,
  savedAt: `2026-01-05T16:50:0${seq}Z`,
  count: 1,
})
const row = (id: string, json: string | null = `"${id}"`): RowChange => ({ id, json })

function sinkOf(answers: (AppendOutcome | Error)[]) {
  const appended: RowChange[][] = []
  const answer = async () => {
    const next = answers.shift() ?? saved(9)
    if (next instanceof Error) throw next
    return next
  }
  return { appended, append: async (rows: readonly RowChange[]) => (appended.push([...rows]), answer()), retry: answer }
}

describe('the save queue', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('sends a finished change at once and says when the host confirmed it', async () => {
    const sink = sinkOf([saved(1)])
    const statuses: SaveStatus[] = []
    const queue = createSaveQueue(sink, (status) => statuses.push(status))
    queue.enqueue([row('a')], false)
    expect(await queue.flush()).toBe(true)
    expect(sink.appended).toEqual([[row('a')]])
    expect(statuses.at(-1)).toEqual({ state: 'saved', at: '2026-01-05T16:50:01Z' })
  })

  test('says nothing where there is nothing to write', async () => {
    const sink = sinkOf([])
    const statuses: SaveStatus[] = []
    const queue = createSaveQueue(sink, (status) => statuses.push(status))
    for (const draft of [true, false]) queue.enqueue([], draft)
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS)
    expect(await queue.flush()).toBe(true)
    expect({ statuses, appended: sink.appended }).toEqual({ statuses: [], appended: [] })
  })

  test('gathers typing for a quarter of a second and writes only the last words', async () => {
    const sink = sinkOf([])
    const queue = createSaveQueue(sink, () => {})
    for (const text of ['H', 'He', 'Hel']) queue.enqueue([row('note', text)], true)
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS - 1)
    expect(sink.appended).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sink.appended).toEqual([[row('note', 'Hel')]])
  })

  test('keeps everything that comes while a write has failed, and sends it after a retry that works', async () => {
    const sink = sinkOf([{ outcome: 'failed', reason: 'disk-full' }, saved(2), saved(3)])
    const statuses: SaveStatus[] = []
    const queue = createSaveQueue(sink, (status) => statuses.push(status))
    queue.enqueue([row('a')], false)
    expect(await queue.flush()).toBe(false)
    expect(statuses.at(-1)).toEqual({ state: 'failed', reason: 'disk-full' })
    queue.enqueue([row('b')], false)
    expect(sink.appended).toHaveLength(1)
    expect(await queue.retry()).toBe(true)
    expect(sink.appended.at(-1)).toEqual([row('b')])
    expect(statuses.at(-1)).toMatchObject({ state: 'saved' })
  })

  test('takes a host that cannot be reached for a failed write, not for a saved one', async () => {
    const statuses: SaveStatus[] = []
    const queue = createSaveQueue(sinkOf([new Error('gone')]), (status) => statuses.push(status))
    queue.enqueue([row('a')], false)
    expect(await queue.flush()).toBe(false)
    expect(statuses.at(-1)).toEqual({ state: 'failed', reason: 'io-error' })
  })

  test('lets the rest pass when one change is refused for good, and stays unsaved until that one is changed', async () => {
    const sink = sinkOf([{ outcome: 'failed', reason: 'too-large' }, saved(2), saved(3)])
    const statuses: SaveStatus[] = []
    const queue = createSaveQueue(sink, (status) => statuses.push(status))
    queue.enqueue([row('large')], false)
    expect(await queue.flush()).toBe(false)
    queue.enqueue([row('b')], false)
    expect(await queue.flush()).toBe(false)
    expect(sink.appended).toEqual([[row('large')], [row('b')]])
    expect(statuses.at(-1)).toEqual({ state: 'failed', reason: 'too-large' })
    queue.enqueue([row('large', 'shorter')], false)
    expect(await queue.flush()).toBe(true)
    expect(statuses.at(-1)).toMatchObject({ state: 'saved' })
  })

  test('sends what was refused again when asked to', async () => {
    const sink = sinkOf([{ outcome: 'failed', reason: 'refused' }, saved(2)])
    const queue = createSaveQueue(sink, () => {})
    queue.enqueue([row('a')], false)
    await queue.flush()
    expect(await queue.retry()).toBe(true)
    expect(sink.appended).toEqual([[row('a')], [row('a')]])
  })

  test('writes in order, one operation at a time', async () => {
    let open = 0
    let most = 0
    const order: string[] = []
    const append = async (rows: readonly RowChange[]) => {
      most = Math.max(most, (open += 1))
      await Promise.resolve()
      order.push(...rows.map(({ id }) => id))
      open -= 1
      return saved(1)
    }
    const queue = createSaveQueue({ append, retry: async () => saved(1) }, () => {})
    for (const id of ['a', 'b', 'c', 'd']) queue.enqueue([row(id)], false)
    await queue.flush()
    expect(order).toEqual(['a', 'b', 'c', 'd'])
    expect(most).toBe(1)
  })
})
