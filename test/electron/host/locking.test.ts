import { expect, test } from 'vitest'
import { lockingFor } from '../../../electron/host/locking'

function setUp(isOpen: boolean) {
  const done: string[] = []
  const host = {
    lock: () => void done.push('lock'),
    tellOpenPage: (event: string, payload: unknown) => {
      done.push(`${event} ${JSON.stringify(payload)}`)
      return isOpen
    },
  }
  return { done, locking: lockingFor(host, { close: () => void done.push('close') }) }
}

test('a person’s lock is the open page’s to answer, which knows of a passphrase: the small window stays until it has', () => {
  const { done, locking } = setUp(true)
  locking.asked()
  expect(done).toEqual(['commandRequested {"command":"lock"}'])
})

test('where no page is open yet, every page is asked to lock', () => {
  const { done, locking } = setUp(false)
  locking.asked()
  expect(done.at(-1)).toBe('lock')
  expect(done).not.toContain('close')
})

test('the system’s lock asks nobody, and takes the small window first', () => {
  const { done, locking } = setUp(true)
  locking.bySystem()
  expect(done).toEqual(['close', 'lock'])
})
