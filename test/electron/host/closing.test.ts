import { describe, expect, test } from 'vitest'
import { createClosing } from '../../../electron/host/closing'

const setUp = (close: () => Promise<void>) => {
  const log: string[] = []
  const closing = createClosing(
    () => {
      log.push('close')
      return close()
    },
    () => log.push('finish'),
  )
  const ask = () => {
    let isHeld = false
    closing.onClose({ preventDefault: () => (isHeld = true) })
    return isHeld
  }
  return { log, ask }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('closing the window', () => {
  test('waits for the page to save, once, however often it is asked', async () => {
    let saved = () => {}
    const { log, ask } = setUp(() => new Promise((resolve) => (saved = resolve)))
    expect([ask(), ask()]).toEqual([true, true])
    expect(log).toEqual(['close'])
    saved()
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
})
