// Locking after so many minutes without a sign of life, by a clock of the test's own.
import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useAutoLock } from '../../../renderer/app/use-auto-lock'

const MINUTE = 60_000

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => vi.useRealTimers())

function setUp(minutes: number, canLock = true) {
  let now = 0
  const lock = vi.fn<() => Promise<boolean>>(async () => canLock)
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

/** A button that acts by a handler of its own, before anything above it hears of the key or the press. */
function aButton() {
  const heard: string[] = []
  const note = ({ type }: { type: string }) => void heard.push(type)
  render(
    <button onKeyDown={note} onKeyUp={note} onPointerDown={note} onClick={note}>
      Delete
    </button>,
  )
  const button = screen.getByRole('button')
  const press = () => {
    fireEvent.pointerDown(button)
    fireEvent.pointerUp(button)
    fireEvent.click(button)
  }
  return { heard, button, press }
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
    const { heard, button } = aButton()
    sleep(8 * 60 * MINUTE)
    expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(false)
    expect(fireEvent.keyUp(button, { key: 'Enter' })).toBe(false)
    expect(lock).toHaveBeenCalledTimes(1)
    expect(heard).toEqual([])
  })

  test('locks at the first press after a sleep, and the button under the finger does not act', async () => {
    const { lock, sleep } = setUp(10)
    const { heard, press } = aButton()
    press()
    expect(heard).toEqual(['pointerdown', 'click'])
    sleep(8 * 60 * MINUTE)
    press()
    await act(async () => {})
    press()
    expect(lock).toHaveBeenCalledTimes(1)
    expect(heard).toEqual(['pointerdown', 'click'])
  })

  test('is there again for a new key or press where it could not be locked, and not for what is left of the first', async () => {
    const { lock, sleep, wait } = setUp(10, false)
    const { heard, button, press } = aButton()
    sleep(8 * 60 * MINUTE)
    fireEvent.keyDown(button, { key: 'Enter' })
    await act(async () => {})
    fireEvent.keyDown(button, { key: 'Enter', repeat: true })
    fireEvent.keyUp(button, { key: 'Enter' })
    fireEvent.click(button)
    expect(heard).toEqual([])
    press()
    expect(heard).toEqual(['pointerdown', 'click'])
    expect(lock).toHaveBeenCalledTimes(1)
    wait(10 * MINUTE)
    expect(lock).toHaveBeenCalledTimes(2)
  })

  test('is tried again by the timer while it cannot be locked, and by the first key after another sleep', async () => {
    const { lock, wait, sleep } = setUp(10, false)
    const { heard, button } = aButton()
    wait(10 * MINUTE)
    await act(async () => {})
    wait(15_000)
    await act(async () => {})
    expect(lock).toHaveBeenCalledTimes(2)
    sleep(8 * 60 * MINUTE)
    fireEvent.keyDown(button, { key: 'a' })
    expect(lock).toHaveBeenCalledTimes(3)
    expect(heard).toEqual([])
  })

  test('never locks by itself where that was chosen', () => {
    const { lock, wait, sleep } = setUp(0)
    wait(60 * MINUTE)
    sleep(60 * MINUTE)
    fireEvent.pointerDown(window)
    expect(lock).not.toHaveBeenCalled()
  })
})
