import { describe, expect, test } from 'vitest'
import { createQuickCapture } from '../../../electron/host/quick-capture'

const setUp = () => {
  const log: string[] = []
  const state = { isOpen: false, now: 0 }
  const capture = createQuickCapture({
    isOpen: () => state.isOpen,
    showMain: () => log.push('main'),
    showCapture: () => log.push('capture'),
    now: () => state.now,
  })
  return { log, state, capture }
}

describe('quick capture', () => {
  test('opens the small window while the journal is open', () => {
    const { log, state, capture } = setUp()
    state.isOpen = true
    capture.ask()
    expect(log).toEqual(['capture'])
  })

  test('asks for the passphrase first while the journal is locked, and comes once it is open', () => {
    const { log, capture } = setUp()
    capture.ask()
    expect(log).toEqual(['main'])
    capture.onOpened()
    capture.onOpened()
    expect(log).toEqual(['main', 'capture'])
  })

  test('does not come by itself, nor long after it was asked for', () => {
    const { log, state, capture } = setUp()
    capture.onOpened()
    capture.ask()
    state.now = 180_000
    capture.onOpened()
    expect(log).toEqual(['main'])
  })
})
