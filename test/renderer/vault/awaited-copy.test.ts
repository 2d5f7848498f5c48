import { expect, test, vi } from 'vitest'
import { awaitedCopy } from '../../../renderer/vault/awaited-copy'
import type { CopyState, WorkingCopy } from '../../../renderer/vault/database'

const state: CopyState = { vaultId: 'v', lastSeq: 3, count: 2, runtime: 'chromium 147', isClean: true }

test('calls wait for the library, and reach it in the order in which they were made', async () => {
  const asked: string[] = []
  const note = (what: string) => vi.fn<() => Promise<never>>(async () => asked.push(what) as never)
  const names = ['rows', 'write', 'setState', 'recent', 'setRecent', 'startOver'] as const
  const calls = Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as WorkingCopy
  const real: WorkingCopy = { ...calls, state: async () => state, close: () => void asked.push('close') }
  let come: (copy: WorkingCopy) => void = () => {}
  const copy = awaitedCopy(new Promise((resolve) => (come = resolve)))
  const answers = [copy.startOver(), copy.write([], state), copy.setState(state), copy.rows(), copy.recent()]
  const known = copy.state()
  copy.close()
  await Promise.resolve()
  expect(asked).toEqual([])
  come(real)
  await Promise.all(answers)
  expect(await known).toEqual(state)
  expect(asked).toEqual(['startOver', 'write', 'setState', 'rows', 'recent', 'close'])
})

test('without the library every call is refused, as by an IndexedDB that fails, and closing is none the less quiet', async () => {
  const copy = awaitedCopy(Promise.reject(new Error('not there')))
  await expect(copy.state()).rejects.toThrow('not there')
  await expect(copy.rows()).rejects.toThrow('not there')
  expect(() => copy.close()).not.toThrow()
})
