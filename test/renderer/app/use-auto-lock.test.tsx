// Locking after so many minutes without a sign of life, by a clock of the test's own.
import { fireEvent, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useAutoLock } from '../../../renderer/app/use-auto-lock'

const MINUTE = 60_000

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => vi.useRealTimers())

function setUp(minutes: number) {
  let now = 0
  const lock = vi.fn<() => void>()
  renderHook(() => useAutoLock(minutes, clock, lock))
  function clock(): number {
    return now
  }
  return {
    lock,
    /** Awake: the timers go on with the clock. */
    wait: (milliseconds: number) => {
      now += milliseconds
      vi.advanceTimersByTime(milliseconds)
    },
    /** Asleep: only the clock goes on. */
    sleep: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

describe('the journal', () => {
  test('locks once the time is up, and not before', () => {
    const { lock, wait } = setUp(10)
    wait(9 * MINUTE)
    fireEvent.keyDown(window, { key: 'a' })
    wait(9 * MINUTE)
    expect(lock).not.toHaveBeenCalled()
    wait(MINUTE)
    expect(lock).toHaveBeenCalled()
  })

  test('locks at the first key after the computer has slept longer, and shows it nothing', () => {
    const { lock, sleep } = setUp(10)
    sleep(8 * 60 * MINUTE)
    fireEvent.keyDown(window, { key: 'a' })
    expect(lock).toHaveBeenCalledTimes(1)
  })

  test('never locks by itself where that was chosen', () => {
    const { lock, wait, sleep } = setUp(0)
    wait(60 * MINUTE)
    sleep(60 * MINUTE)
    fireEvent.pointerDown(window)
    expect(lock).not.toHaveBeenCalled()
  })
})
