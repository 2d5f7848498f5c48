import { describe, expect, test } from 'vitest'
import { createIdleEnd } from '../../../electron/loopback/idle-end'
import { createOneTimeCodes } from '../../../electron/loopback/one-time-codes'
import { createRequestGuard } from '../../../electron/loopback/request-guard'

describe('a one-time code', () => {
  const setUp = () => {
    const clock = { now: 1000 }
    return { clock, codes: createOneTimeCodes(() => clock.now) }
  }

  test('opens once', () => {
    const { codes } = setUp()
    const code = codes.issue()
    expect([codes.redeem(code), codes.redeem(code)]).toEqual([true, false])
  })

  test('opens within a minute and not after', () => {
    const { codes, clock } = setUp()
    const inTime = codes.issue()
    clock.now += 59_999
    expect(codes.redeem(inTime)).toBe(true)
    const late = codes.issue()
    clock.now += 60_000
    expect(codes.redeem(late)).toBe(false)
  })

  test('ends with the next one', () => {
    const { codes } = setUp()
    const [old, fresh] = [codes.issue(), codes.issue()]
    expect([codes.redeem(old), codes.redeem(fresh)]).toEqual([false, true])
  })

  test('is not given away by a wrong try, and cannot be guessed from another', () => {
    const { codes } = setUp()
    const code = codes.issue()
    for (const wrong of ['', code.slice(1), `${code}x`, code.toLowerCase() + ' '])
      expect(codes.redeem(wrong)).toBe(false)
    expect(codes.redeem(code)).toBe(true)
    expect(code.length).toBeGreaterThanOrEqual(24)
    expect(new Set(Array.from({ length: 100 }, () => codes.issue())).size).toBe(100)
  })

  test('is worth nothing before there is one', () => {
    expect(setUp().codes.redeem('')).toBe(false)
  })
})

describe('the guard', () => {
  const guard = createRequestGuard(4000, 'the-session')
  const own = { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }

  test('lets the own page through', () => {
    expect(guard.refuseForeign({ headers: own, method: 'POST' })).toBeNull()
    expect(guard.refuseForeign({ headers: { host: own.host }, method: 'GET' })).toBeNull()
    expect(guard.refuseStranger({ headers: { cookie: 'other=1; stepback-4000=the-session' } })).toBeNull()
  })

  test.each(['localhost:4000', '127.0.0.1:4001', '127.0.0.1', 'evil.example:4000', undefined])(
    'refuses the host %s',
    (host) => {
      expect(guard.refuseForeign({ headers: host === undefined ? {} : { host }, method: 'GET' })).toBe('wrong-host')
    },
  )

  test.each(['http://evil.example', 'null', 'http://localhost:4000', 'https://127.0.0.1:4000', ''])(
    'refuses the origin %j, for reading too',
    (origin) => {
      for (const method of ['GET', 'POST']) {
        expect(guard.refuseForeign({ headers: { ...own, origin }, method })).toBe('wrong-origin')
      }
    },
  )

  test('refuses a post that does not say where it comes from', () => {
    expect(guard.refuseForeign({ headers: { host: own.host }, method: 'POST' })).toBe('wrong-origin')
  })

  test.each(['', 'stepback-4000=', 'stepback-4000=another', 'stepback-4001=the-session', 'xstepback-4000=the-session'])(
    'refuses the cookie %j',
    (cookie) => {
      expect(guard.refuseStranger({ headers: { cookie } })).toBe('no-session')
    },
  )

  test('finds its cookie behind one of the same name that another server on this machine has set for a path', () => {
    const cookie = 'stepback-4000=another; stepback-4000=the-session'
    expect(guard.refuseStranger({ headers: { cookie } })).toBeNull()
  })

  test('sets a cookie that no script reads and no other site sends', () => {
    expect(guard.sessionCookie).toBe('stepback-4000=the-session; HttpOnly; SameSite=Strict; Path=/')
  })
})

describe('the server', () => {
  const setUp = () => {
    const timers: { callback: () => void; milliseconds: number; isStopped: boolean }[] = []
    const ends: string[] = []
    const onCount = createIdleEnd(
      (callback, milliseconds) => {
        const timer = { callback, milliseconds, isStopped: false }
        timers.push(timer)
        return () => void (timer.isStopped = true)
      },
      () => ends.push('ended'),
    )
    const running = () => timers.filter(({ isStopped }) => !isStopped)
    return { onCount, running, ends }
  }

  test('ends a minute after its last page has gone', () => {
    const { onCount, running, ends } = setUp()
    for (const count of [1, 2, 1, 0]) onCount(count)
    expect(running().map(({ milliseconds }) => milliseconds)).toEqual([60_000])
    running()[0]?.callback()
    expect(ends).toEqual(['ended'])
  })

  test('goes on when a page comes back in time, as it does after a reload', () => {
    const { onCount, running } = setUp()
    for (const count of [1, 0, 1]) onCount(count)
    expect(running()).toEqual([])
  })
})
