// Every call of the contract against everything that must be refused, at the router that both shells share.
import { describe, expect, test } from 'vitest'
import { createRouter } from '../../electron/host/router'
import { fakeHandlers } from '../support/fake-handlers'
import { calls, goodCall, hasSmallLimit, spoilings } from '../support/hostile-calls'

const ORIGIN = 'app://stepback'
const own = { origin: ORIGIN, isMainFrame: true }

const setUp = () => {
  const { handlers, calls: reached } = fakeHandlers()
  return { route: createRouter({ origin: ORIGIN, handlers, onFailure: () => {} }), reached }
}

describe('every call', () => {
  test('is answered when all is well', async () => {
    for (const { name, good } of calls) {
      const { route, reached } = setUp()
      expect(await route(own, name, goodCall(good))).toMatchObject({ ok: true })
      expect(reached).toEqual([[name, good]])
    }
  })

  test.each([
    ['another origin', { ...own, origin: 'https://evil.example' }],
    ['an origin that only begins like it', { ...own, origin: 'app://stepback.evil.example' }],
    ['an opaque origin', { ...own, origin: 'null' }],
    ['no origin', { ...own, origin: '' }],
    ['a sub-frame', { ...own, isMainFrame: false }],
  ])('is refused to %s', async (_who, sender) => {
    const { route, reached } = setUp()
    const answers = await Promise.all(calls.map(({ name, good }) => route(sender, name, goodCall(good))))
    expect(answers).toEqual(calls.map(() => ({ ok: false, reason: 'unknown-sender' })))
    expect(reached).toEqual([])
  })

  test.each(spoilings)('is refused with $what', async ({ reason, spoil }) => {
    const { route, reached } = setUp()
    const chosen = calls.filter(({ name }) => reason !== 'too-large' || hasSmallLimit(name))
    const answers = await Promise.all(chosen.map(({ name, good }) => route(own, name, spoil(name, good))))
    expect(answers.map((answer, at) => [chosen[at]!.name, answer])).toEqual(
      chosen.map(({ name }) => [name, { ok: false, reason }]),
    )
    expect(reached).toEqual([])
    expect('isAdmin' in {}).toBe(false)
  })
})
