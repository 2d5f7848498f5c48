// A backup put in the journal's place, and back; and the journal under a new key. At every call to the disk.
import { describe, expect, test } from 'vitest'
import type { Bytes } from '#shared/vault/bytes'
import { decodeHeader, encodeHeader } from '#shared/vault/header'
import { backupRig, DAY, newFiles, PROFILE } from '../../../support/backup-rig'
import { cuts, type MemoryFiles } from '../../../support/memory-files'
import { subtle } from '../../../support/vault-crypto'
import { headerBytes, journal, unprotectedHeader } from '../../../support/vault-rig'

type Rig = ReturnType<typeof backupRig>

const headerOf = async ({ vault }: Pick<Rig, 'vault'>) => {
  const status = await vault.status(journal)
  const reading = status.state === 'present' ? await decodeHeader(subtle, status.header as Bytes) : null
  return reading?.state === 'read' ? reading.header : null
}

/** A journal of two rows with a backup of it, and a third row since. */
async function begun(fs: MemoryFiles = newFiles()) {
  const rig = backupRig({ fs })
  await rig.begin()
  await rig.write('a', 'b')
  const backup = await rig.takeOne()
  await rig.write('c')
  rig.clock.now += 60_000
  return { ...rig, backup }
}

describe('restoring', () => {
  test('puts the backup in place, after a backup of what was there, and can be undone', async () => {
    const rig = await begun()
    expect(await rig.backups.restore({ backup: rig.backup, isRehearsal: false })).toEqual({
      outcome: 'restored',
      count: 2,
    })
    await rig.open()
    expect(await rig.texts()).toEqual(['a', 'b'])
    expect((await rig.backups.list()).map(({ reason, count }) => `${reason} ${count}`)).toEqual([
      'restore 3',
      'asked 2',
    ])
    await rig.write('d')
    rig.clock.now += 29 * DAY
    expect(await rig.backups.undoRestore()).toMatchObject({ outcome: 'restored', count: 3 })
    const opened = await rig.open()
    expect(opened).toMatchObject({ outcome: 'opened', vault: { lastExitClean: false, missingOperations: 0 } })
    expect(await rig.texts()).toEqual(['a', 'b', 'c'])
    await rig.write('e')
    expect(await rig.texts()).toEqual(['a', 'b', 'c', 'e'])
  })

  const lastSeqOf = async (rig: Pick<Rig, 'open'>) => {
    const outcome = await rig.open()
    return outcome.outcome === 'opened' ? outcome.vault.lastSeq : 0
  }

  test('gives numbers that no working copy has seen, and so does undoing it', async () => {
    const rig = await begun()
    const before = await lastSeqOf(rig)
    await rig.backups.restore({ backup: rig.backup, isRehearsal: false })
    const after = await lastSeqOf(rig)
    expect(after).toBeGreaterThan(before)
    await rig.write('d', 'e')
    const restored = await lastSeqOf(rig)
    rig.clock.now += 60_000
    expect(await rig.backups.undoRestore()).toMatchObject({ outcome: 'restored', count: 3 })
    expect(await lastSeqOf(rig)).toBeGreaterThan(restored)
    expect(await rig.texts()).toEqual(['a', 'b', 'c'])
  })

  test('gives them too where nothing tells any more how far the journal had come', async () => {
    const rig = await begun()
    await rig.write('d', 'e', 'f')
    const before = await lastSeqOf(rig)
    await rig.vault.closeAll()
    for (const path of rig.fs.paths().filter((one) => one.startsWith(`${PROFILE}/vault/`))) await rig.fs.remove(path)
    const fresh = backupRig({ fs: rig.fs, now: rig.clock.now })
    const entry = (await fresh.backups.list()).find(({ reason }) => reason === 'asked')
    await fresh.backups.restore({ backup: entry!.id, isRehearsal: false })
    expect(await lastSeqOf(fresh)).toBeGreaterThan(before)
  })

  test('can be undone for 30 days, and leaves nothing after them', async () => {
    const rig = await begun()
    await rig.backups.restore({ backup: rig.backup, isRehearsal: false })
    rig.clock.now += 31 * DAY
    expect((await rig.backups.status()).undoUntil).toBe(null)
    expect(await rig.backups.undoRestore()).toEqual({ outcome: 'failed', reason: 'gone' })
    await rig.open()
    expect(rig.fs.paths().filter((path) => path.includes('vault-before'))).toEqual([])
  })

  test('rehearsed does all but the exchange', async () => {
    const rig = await begun()
    const before = rig.files(`${PROFILE}/vault`)
    expect(await rig.backups.restore({ backup: rig.backup, isRehearsal: true })).toEqual({
      outcome: 'rehearsed',
      count: 2,
    })
    expect(await rig.texts()).toEqual(['a', 'b', 'c'])
    expect(rig.files(`${PROFILE}/vault`)).toEqual(before)
    expect(rig.fs.paths().filter((path) => path.includes('building'))).toEqual([])
  })

  test('keeps a passphrase that was changed since, where the same key opens both', async () => {
    const rig = await begun()
    await rig.vault.replaceHeader({ ...journal, header: await headerBytes({ revision: 7 }) })
    await rig.backups.restore({ backup: rig.backup, isRehearsal: false })
    expect((await headerOf(rig))?.revision).toBe(7)
  })

  test('brings another vault with its own header', async () => {
    const other = backupRig()
    await other.begin(2)
    await other.write('of the other')
    await other.takeOne()
    const rig = await begun()
    for (const path of other.files()) rig.fs.set(path, other.fs.get(path))
    const entry = (await rig.backups.list()).find(({ count }) => count === 1)
    expect(await rig.backups.restore({ backup: entry!.id, isRehearsal: false })).toMatchObject({ outcome: 'restored' })
    expect((await headerOf(rig))?.vaultId).toBe((await unprotectedHeader(2)).vaultId)
    await rig.open()
    expect(await rig.texts()).toEqual(['of the other'])
  })

  test.each([
    ['whose header is damaged', (path: string) => path.includes('/vault/header')],
    ['whose log is damaged', (path: string) => path.includes('/vault/snapshot')],
    ['that is gone', (path: string) => path.includes('/vault/')],
  ])('mends a journal %s, and keeps what was left of it', async (what, isHit) => {
    const rig = await begun()
    await rig.vault.closeAll()
    const hit = rig.fs.paths().filter(isHit)
    for (const path of hit) {
      if (what === 'that is gone') await rig.fs.remove(path)
      else rig.fs.set(path, rig.fs.get(path).fill(7, 20, 30))
    }
    const fresh = backupRig({ fs: rig.fs, now: rig.clock.now })
    const entry = (await fresh.backups.list()).find(({ reason }) => reason === 'asked')
    expect(await fresh.backups.restore({ backup: entry!.id, isRehearsal: false })).toMatchObject({
      outcome: 'restored',
    })
    expect(await fresh.open()).toMatchObject({ outcome: 'opened' })
    expect(await fresh.texts()).toEqual(['a', 'b'])
    const aside = fresh.fs.paths().filter((path) => path.includes('vault-before'))
    expect(aside.length > 0).toBe(what !== 'that is gone')
  })

  test('does not begin without a backup of what is there', async () => {
    const rig = await begun()
    rig.fs.before = (call) => {
      if (call.startsWith('createNew /profile/backups')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    }
    const outcome = await rig.backups.restore({ backup: rig.backup, isRehearsal: false })
    expect(outcome).toEqual({ outcome: 'failed', reason: 'no-backup-before' })
    rig.fs.before = () => {}
    await rig.open()
    expect(await rig.texts()).toEqual(['a', 'b', 'c'])
  })
})

const nextKey = async () => encodeHeader(subtle, { ...(await unprotectedHeader()), keyEpoch: 2, revision: 2 })

describe('a new key', () => {
  const sealed = async (rig: Rig) =>
    (await rig.vault.readRows({ ...journal, cursor: null })).rows.map(({ id, bytes }) => ({
      id,
      bytes: new TextEncoder().encode(`${new TextDecoder().decode(bytes)} anew`),
    }))

  test('replaces every row, and the old vault goes', async () => {
    const rig = await begun()
    const rows = await sealed(rig)
    const asked = { ...journal, header: await nextKey(), rows, removeBackups: false }
    expect(await rig.vault.replaceAll(asked)).toEqual({ outcome: 'replaced', oldBackups: 'kept' })
    await rig.open()
    expect(await rig.texts()).toEqual(['a anew', 'b anew', 'c anew'])
    expect((await headerOf(rig))?.keyEpoch).toBe(2)
    expect(rig.fs.paths().filter((path) => path.includes('vault-before'))).toEqual([])
    expect((await rig.backups.list()).map(({ reason }) => reason)).toEqual(['keys', 'asked'])
  })

  test('replaces the backups too when that is asked for, and only after there is a new one', async () => {
    const rig = await begun()
    const rows = await sealed(rig)
    const asked = { ...journal, header: await nextKey(), rows, removeBackups: true }
    expect(await rig.vault.replaceAll(asked)).toEqual({ outcome: 'replaced', oldBackups: 'removed' })
    const left = await rig.backups.list()
    expect(left.map(({ reason, count }) => `${reason} ${count}`)).toEqual(['keys 3'])
    expect(await rig.backups.open({ backup: left[0]!.id })).toMatchObject({ outcome: 'opened', keyEpoch: 2 })
  })

  test('is refused when a row is left out, or the header is not the next one', async () => {
    const rig = await begun()
    const rows = await sealed(rig)
    const header = await nextKey()
    const asked = { ...journal, header, rows: rows.slice(1), removeBackups: true }
    await expect(rig.vault.replaceAll(asked)).rejects.toThrow(RangeError)
    const same = { ...asked, rows, header: await headerBytes({ revision: 2 }) }
    await expect(rig.vault.replaceAll(same)).rejects.toThrow(RangeError)
    expect(await rig.texts()).toEqual(['a', 'b', 'c'])
  })
})

describe('dropping history', () => {
  const traces = (rig: Rig, text: string, except = 'backups') =>
    rig.fs.paths().filter((path) => !path.includes(except) && Buffer.from(rig.fs.get(path)).includes(text))

  test('leaves the live rows, and no byte of what was erased', async () => {
    const rig = await begun()
    const secret = rig.row('about somebody')
    await rig.vault.append(rig.operation(secret))
    await rig.vault.close(journal)
    await rig.open()
    await rig.vault.append(rig.operation({ id: secret.id, bytes: null }))
    expect(traces(rig, 'about somebody').length).toBeGreaterThan(0)
    expect(await rig.vault.dropHistory(journal)).toEqual({ outcome: 'dropped' })
    await rig.open()
    expect(await rig.texts()).toEqual(['a', 'b', 'c'])
    expect(traces(rig, 'about somebody')).toEqual([])
  })

  test('takes what a restore had set aside with it', async () => {
    const rig = await begun()
    await rig.backups.restore({ backup: rig.backup, isRehearsal: false })
    await rig.open()
    await rig.vault.dropHistory(journal)
    expect(rig.fs.paths().filter((path) => path.includes('vault-before'))).toEqual([])
    expect((await rig.backups.status()).undoUntil).toBe(null)
  })

  test('goes with knowing which backups hold a row', async () => {
    const rig = await begun()
    const row = rig.row('later')
    await rig.vault.append(rig.operation(row))
    rig.clock.now += 60_000
    const withRow = await rig.takeOne()
    expect(await rig.backups.holding({ rows: [row.id] })).toEqual([withRow])
    expect((await rig.backups.holding({ rows: [rig.newId()] })).length).toBe(0)
  })
})

/** What is wrong with the journal on this disk; it must hold the one or the other, whole. */
async function broken(fs: MemoryFiles, allowed: readonly string[]): Promise<string | null> {
  const rig = backupRig({ fs, seed: 99 })
  const opened = await rig.open()
  if (opened.outcome !== 'opened') return `does not open: ${opened.outcome}`
  const texts = String(await rig.texts())
  if (!allowed.includes(texts)) return `holds ${texts}`
  await rig.write('afterwards')
  return String(await rig.texts()) === `${texts},afterwards` ? null : 'takes no more'
}

const operations = [
  {
    what: 'a restore',
    allowed: ['a,b,c', 'a,b'],
    begin: begun,
    run: (rig: Rig & { backup: string }) => rig.backups.restore({ backup: rig.backup, isRehearsal: false }),
  },
  {
    what: 'an undone restore',
    allowed: ['a,b', 'a,b,c'],
    begin: async () => {
      const rig = await begun()
      await rig.backups.restore({ backup: rig.backup, isRehearsal: false })
      rig.clock.now += 60_000
      return rig
    },
    run: (rig: Rig) => rig.backups.undoRestore(),
  },
  {
    what: 'a new key',
    allowed: ['a,b,c'],
    begin: begun,
    run: async (rig: Rig) => {
      const { rows } = await rig.vault.readRows({ ...journal, cursor: null })
      return rig.vault.replaceAll({ ...journal, header: await nextKey(), rows, removeBackups: true })
    },
  },
]

describe.each([
  ...operations,
  {
    what: 'dropped history',
    allowed: ['a,b,c'],
    begin: begun,
    run: (rig: Rig) => rig.vault.dropHistory(journal),
  },
])('$what', ({ allowed, begin, run }) => {
  const callsOf = async () => {
    const rig = await begin()
    const from = rig.fs.calls.length
    await run(rig)
    return rig.fs.calls.length - from
  }

  test('survives a power cut at any call to the disk, whatever it spares', async () => {
    const count = await callsOf()
    expect(count).toBeGreaterThan(25)
    const wrong: string[] = []
    for (let at = 0; at <= count; at += 1) {
      const rig = await begin()
      const from = rig.fs.calls.length
      rig.fs.before = () => {
        if (rig.fs.calls.length > from + at) throw Object.assign(new Error('dead'), { code: 'EIO' })
      }
      await Promise.resolve(run(rig)).catch(() => {})
      for (const cut of cuts) {
        const found = await broken(rig.fs.afterPowerCut(cut), allowed)
        if (found) wrong.push(`${found}, at call ${at}, ${cut} spared`)
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  test('survives any single failing call', async () => {
    const count = await callsOf()
    const wrong: string[] = []
    for (let at = 1; at <= count; at += 1) {
      const rig = await begin()
      const from = rig.fs.calls.length
      rig.fs.before = () => {
        if (rig.fs.calls.length === from + at) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      }
      await Promise.resolve(run(rig)).catch(() => {})
      rig.fs.before = () => {}
      const found = await broken(rig.fs, allowed)
      if (found) wrong.push(`${found}, at call ${at}`)
    }
    expect(wrong).toEqual([])
  }, 60_000)
})
