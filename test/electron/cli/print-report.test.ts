// The report as it reaches the terminal.
import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { jsonPieces, print } from '../../../electron/cli/print-report'

describe('a report printed in pieces', () => {
  it('is the JSON it would be in one', () => {
    const report = { counts: { a: 1 }, none: [], days: null, entries: [{ text: 'a\n"b"', tags: ['x'] }, { text: '' }] }
    expect([...jsonPieces(report)].join('')).toBe(`${JSON.stringify(report, null, 2)}\n`)
  })

  it('ends quietly when its reader has seen enough, and loudly when the disk is full', async () => {
    const failing = (code: string) =>
      new Writable({ write: (_piece, _encoding, done) => done(Object.assign(new Error(code), { code })) })
    await expect(print(['a', 'b'], failing('EPIPE'))).resolves.toBeUndefined()
    await expect(print(['a', 'b'], failing('ENOSPC'))).rejects.toThrow('ENOSPC')
  })

  it('leaves what it prints to open, for whatever comes next', async () => {
    const out = new PassThrough()
    await print(['one ', 'two'], out)
    expect([out.writableEnded, String(out.read())]).toEqual([false, 'one two'])
  })
})
