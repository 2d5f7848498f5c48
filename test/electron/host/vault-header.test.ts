// The header's two copies: a change that reaches only one of them leaves no old key behind.
import { describe, expect, test } from 'vitest'
import { readHeader, writeHeader } from '../../../electron/host/vault-header'
import { createMemoryFiles } from '../../support/memory-files'
import { subtle } from '../../support/vault-crypto'
import { headerBytes } from '../../support/vault-rig'

describe('a header that is replaced', () => {
  test('leaves no copy of the old one where the second could not be written', async () => {
    const fs = createMemoryFiles()
    await fs.makeFolder('/vault')
    const [before, after] = [await headerBytes({ revision: 1 }), await headerBytes({ revision: 2 })]
    await writeHeader(fs, '/vault', before)
    let syncs = 0
    fs.before = (call) => {
      if (call.startsWith('sync ') && (syncs += 1) === 2) throw Object.assign(new Error('Full'), { code: 'ENOSPC' })
    }
    await writeHeader(fs, '/vault', after)
    fs.before = () => {}
    const left = fs.paths().filter((path) => path.startsWith('/vault/header'))
    expect(left).toHaveLength(1)
    expect(fs.get(left[0]!)).toEqual(Uint8Array.from(after))
    expect(await readHeader({ fs, subtle }, '/vault')).toMatchObject({ state: 'read', isTwice: false })
  })
})
