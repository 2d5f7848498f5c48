import { describe, expect, test } from 'vitest'
import { createClosing, hidesOnClose } from '../../../electron/host/closing'

const setUp = (close: () => Promise<boolean>, hides = () => false) => {
  const log: string[] = []
  const closing = createClosing({
    hides,
    hide: () => log.push('hide'),
    close: () => {
      log.push('close')
      return close()
    },
    finish: () => log.push('finish'),
  })
  const ask = () => {
    let isHeld = false
    closing.onClose({ preventDefault: () => (isHeld = true) })
    return isHeld
  }
  return { log, ask, closing }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('closing the window', () => {
  test('waits for the page to save, once, however often it is asked', async () => {
    let saved = (_isSaved: boolean) => {}
    const { log, ask } = setUp(() => new Promise((resolve) => (saved = resolve)))
    expect([ask(), ask()]).toEqual([true, true])
    expect(log).toEqual(['close'])
    saved(true)
    await settle()
    expect(log).toEqual(['close', 'finish'])
    expect(ask()).toBe(false)
  })

  test('goes ahead when saving fails', async () => {
    const { log, ask } = setUp(() => Promise.reject(new Error('disk')))
    ask()
    await settle()
    expect(log).toEqual(['close', 'finish'])
    expect(ask()).toBe(false)
  })

  test('stays open, once, when the page has something that it could not save', async () => {
    const { log, ask } = setUp(() => Promise.resolve(false))
    expect(ask()).toBe(true)
    await settle()
    expect(log).toEqual(['close'])
    expect(ask()).toBe(true)
    await settle()
    expect(log).toEqual(['close', 'close', 'finish'])
    expect(ask()).toBe(false)
  })

  test('hides it as often as it is asked, while there is a reason to stay', () => {
    const { log, ask } = setUp(
      () => Promise.resolve(true),
      () => true,
    )
    expect([ask(), ask()]).toEqual([true, true])
    expect(log).toEqual(['hide', 'hide'])
  })

  test('saves and ends when the application is quit, reason or not', async () => {
    const { log, ask, closing } = setUp(
      () => Promise.resolve(true),
      () => true,
    )
    ask()
    closing.onQuit()
    expect(ask()).toBe(true)
    await settle()
    expect(log).toEqual(['hide', 'close', 'finish'])
    expect(ask()).toBe(false)
  })

  test.each([
    { remindersOn: true, hasTray: true, hides: true },
    { remindersOn: true, hasTray: false, hides: false },
    { remindersOn: false, hasTray: true, hides: false },
    { remindersOn: false, hasTray: false, hides: false },
  ])('with reminders $remindersOn and a tray $hasTray hides: $hides', ({ hides, ...state }) => {
    expect(hidesOnClose(state)).toBe(hides)
  })
})
