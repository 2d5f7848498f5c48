import { describe, expect, test } from 'vitest'
import { despiteSharing } from '../../../electron/host/vault-files'

const failure = (code: string) => Object.assign(new Error(code), { code })

/** Fails with these codes first, then succeeds; and what was waited for in between. */
async function tried(codes: readonly string[]) {
  const left = [...codes]
  const waits: number[] = []
  const act = async () => {
    const code = left.shift()
    if (code !== undefined) throw failure(code)
  }
  const outcome = await despiteSharing(act, async (milliseconds) => waits.push(milliseconds)).then(
    () => 'done',
    (error: unknown) => (error as NodeJS.ErrnoException).code,
  )
  return { outcome, waits, left: left.length }
}

describe('a rename on Windows', () => {
  test('is tried again, each time a little later, while a scanner holds the file', async () => {
    expect(await tried([])).toEqual({ outcome: 'done', waits: [], left: 0 })
    expect(await tried(['EPERM', 'EBUSY', 'EACCES'])).toEqual({ outcome: 'done', waits: [10, 20, 50], left: 0 })
  })

  test('is given up after about a second, with the reason', async () => {
    const { outcome, waits } = await tried(Array.from({ length: 20 }, () => 'EACCES'))
    expect(outcome).toBe('EACCES')
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(1180)
  })

  test('is not tried again for any other failure', async () => {
    expect(await tried(['ENOSPC', 'EPERM'])).toEqual({ outcome: 'ENOSPC', waits: [], left: 1 })
  })
})
