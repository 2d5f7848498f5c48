import { describe, expect, onTestFinished, test } from 'vitest'
import { callWorker, serveCalls } from '../../../renderer/vault/worker-calls'

interface Calls {
  double: (value: number) => Promise<number>
  fail: () => Promise<void>
}

/** A worker that lives in this process: `serveCalls` sees its scope, the page sees a Worker. */
function workerWith(calls: object) {
  const scope = globalThis as unknown as Record<'onmessage' | 'postMessage', unknown>
  const before = { onmessage: scope.onmessage, postMessage: scope.postMessage }
  onTestFinished(() => void Object.assign(scope, before))
  const page = { onmessage: null, onerror: null, postMessage: (message: unknown) => serve({ data: message }) }
  scope.postMessage = (message: unknown) =>
    (page.onmessage as unknown as (event: object) => void)({ data: structuredClone(message) })
  serveCalls(calls)
  const serve = scope.onmessage as (event: object) => void
  return page as unknown as Worker
}

describe('calls to a worker', () => {
  test('come back to whoever made them, in whatever order', async () => {
    const ends: (() => void)[] = []
    const slow = (value: number) => new Promise((resolve) => ends.push(() => resolve(value * 2)))
    const { double } = callWorker<Calls>(workerWith({ double: slow }), ['double'])
    const answers = [double(1), double(2), double(3)]
    for (const end of ends.reverse()) end()
    expect(await Promise.all(answers)).toEqual([2, 4, 6])
  })

  test('that fail inside fail outside, without a word of what went wrong', async () => {
    const fail = () => Promise.reject(new Error('the secret text'))
    const calls = callWorker<Calls>(workerWith({ fail }), ['fail', 'double'])
    await expect(calls.fail()).rejects.toThrow('The worker could not do it')
    await expect(calls.double(1)).rejects.toThrow('The worker could not do it')
  })

  test('fail when the worker ends, those under way and those to come', async () => {
    const worker = workerWith({ double: () => new Promise(() => {}) })
    const { double } = callWorker<Calls>(worker, ['double'])
    const underWay = double(1)
    worker.onerror!({} as ErrorEvent)
    await expect(underWay).rejects.toThrow('ended')
    await expect(double(2)).rejects.toThrow('ended')
  })
})
