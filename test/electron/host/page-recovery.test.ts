import { describe, expect, test } from 'vitest'
import { createPageRecovery } from '../../../electron/host/page-recovery'

const setUp = () => {
  const log: string[] = []
  const clock = { now: 0 }
  let decide = (_reload: boolean) => {}
  const recovery = createPageRecovery({
    now: () => clock.now,
    reload: () => log.push('reload'),
    end: () => log.push('end'),
    asksToReload: () => {
      log.push('ask')
      return new Promise((resolve) => (decide = resolve))
    },
    giveUp: () => log.push('give up'),
  })
  return { log, clock, recovery, decide: (reload: boolean) => decide(reload) }
}

describe('a page whose process has gone', () => {
  test('is loaded again', () => {
    const { log, recovery } = setUp()
    recovery.onGone()
    expect(log).toEqual(['reload'])
  })

  test('three times within a minute is given up', () => {
    const { log, clock, recovery } = setUp()
    for (const at of [0, 30_000, 59_999]) {
      clock.now = at
      recovery.onGone()
    }
    expect(log).toEqual(['reload', 'reload', 'give up'])
  })

  test('now and then is loaded again for ever', () => {
    const { log, clock, recovery } = setUp()
    for (const at of [0, 30_000, 60_000, 90_000]) {
      clock.now = at
      recovery.onGone()
    }
    expect(log).toEqual(['reload', 'reload', 'reload', 'reload'])
  })

  test('because it was locked does not count as a fault', () => {
    const { log, recovery } = setUp()
    for (let lock = 0; lock < 10; lock += 1) {
      recovery.expectEnd()
      recovery.onGone()
    }
    expect(log).toEqual(Array.from({ length: 10 }, () => 'reload'))
  })
})

describe('a page that does not answer', () => {
  test('is ended only when the person says so, and asked about once', async () => {
    const { log, recovery, decide } = setUp()
    const asked = recovery.onUnresponsive()
    await recovery.onUnresponsive()
    decide(true)
    await asked
    expect(log).toEqual(['ask', 'end'])
  })

  test('is left alone when the person waits', async () => {
    const { log, recovery, decide } = setUp()
    const asked = recovery.onUnresponsive()
    decide(false)
    await asked
    expect(log).toEqual(['ask'])
  })

  test('and comes back while the person reads is not ended', async () => {
    const { log, recovery, decide } = setUp()
    const asked = recovery.onUnresponsive()
    recovery.onResponsive()
    decide(true)
    await asked
    expect(log).toEqual(['ask'])
  })
})
