import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { concatBytes, toUtf8, u32 } from '#shared/vault/bytes'
import { sha256 } from '#shared/vault/crypto'
import { VAULT_FOLDERS } from '../../../electron/host/vault-service'
import { subtle } from '../../support/vault-crypto'
import {
  copyAsIfKilled,
  filesIn,
  headerBytes,
  journal,
  NOW,
  readTexts,
  rowMaker,
  sample,
  unprotectedHeader,
  vaultService,
} from '../../support/vault-rig'

const open = { ...journal, takeOver: false }

const created = async () => {
  const service = vaultService()
  onTestFinished(() => service.closeAll())
  await service.create({ ...journal, header: await headerBytes() })
  return { service, folder: join(service.profileFolder, 'vault'), ...rowMaker() }
}

describe('a new vault', () => {
  test('is absent before it is made, then open and empty, with the header it was given', async () => {
    const service = vaultService()
    const header = await headerBytes()
    expect(await service.status(journal)).toEqual({ state: 'absent' })
    expect(await service.open(open)).toEqual({ outcome: 'absent' })
    expect(await service.create({ ...journal, header })).toEqual({
      outcome: 'created',
      vault: {
        header,
        vaultId: (await unprotectedHeader()).vaultId,
        lastSeq: 0,
        count: 0,
        quarantinedBytes: 0,
        missingOperations: 0,
        lastExitClean: false,
      },
    })
    expect(await service.status(journal)).toEqual({ state: 'present', header, inUse: true })
    await service.closeAll()
    expect(await service.status(journal)).toEqual({ state: 'present', header, inUse: false })
  })

  test('never takes the place of another, open or closed', async () => {
    const { service } = await created()
    const other = { ...journal, header: await headerBytes({}, 2) }
    expect(await service.create(other)).toEqual({ outcome: 'exists' })
    await service.closeAll()
    expect(await service.create(other)).toEqual({ outcome: 'exists' })
    const status = await service.status(journal)
    expect(status).toMatchObject({ state: 'present', header: await headerBytes() })
  })

  test('is readable for its owner alone', async () => {
    const { service, folder, operation, row } = await created()
    await service.append(operation(row('a')))
    await service.closeAll()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const name of filesIn(service.profileFolder)) expect([name, modeOf(join(folder, name))]).toEqual([name, 0o600])
  })

  test('lies in the folder that later versions will look for', () => {
    expect(VAULT_FOLDERS).toEqual({ journal: 'vault', sample: 'vault-sample' })
  })
})

const modeOf = (path: string) => statSync(path).mode & 0o777

describe('an operation', () => {
  test('is there after closing and after a kill, with its number and the time it was saved', async () => {
    const { service, operation, row } = await created()
    const kept = row('first')
    expect(await service.append(operation(kept, row('second')))).toEqual({
      outcome: 'saved',
      seq: 1,
      savedAt: NOW,
      count: 2,
    })
    expect(await service.append(operation({ id: kept.id, bytes: null }))).toMatchObject({ seq: 2, count: 1 })
    const killed = vaultService({ profileFolder: copyAsIfKilled(service.profileFolder) })
    onTestFinished(() => killed.closeAll())
    expect(await killed.open(open)).toMatchObject({ vault: { lastSeq: 2, count: 1, lastExitClean: false } })
    expect(await readTexts(killed)).toEqual(['second'])
    await service.closeAll()
    expect(await service.open(open)).toMatchObject({ vault: { lastSeq: 2, count: 1, lastExitClean: true } })
    expect(await readTexts(service)).toEqual(['second'])
  })

  test('that is repeated is answered alike and written once, also after opening again', async () => {
    const { service, operation, row } = await created()
    const repeated = operation(row('once'))
    await service.append(repeated)
    await service.append(operation(row('other')))
    expect(await service.append(repeated)).toMatchObject({ outcome: 'saved', seq: 1 })
    await service.open(open)
    expect(await service.append(repeated)).toMatchObject({ outcome: 'saved', seq: 1 })
    expect(await service.append(operation(row('last')))).toMatchObject({ seq: 3, count: 3 })
  })

  test('follows the one before, however many are sent at once', async () => {
    const { service, operation, row } = await created()
    const sent = Array.from({ length: 30 }, (_, n) => operation(row(String(n))))
    const outcomes = await Promise.all(sent.map((one) => service.append(one)))
    expect(outcomes.map((outcome) => 'seq' in outcome && outcome.seq)).toEqual(sent.map((_, n) => n + 1))
    await service.open(open)
    expect(await readTexts(service)).toEqual(sent.map((_, n) => String(n)))
  })

  test('with an id that no vault can hold is refused, and the next one is saved', async () => {
    const { service, operation, row } = await created()
    await expect(service.append(operation(row('a', 'not-a-uuid')))).rejects.toThrow(RangeError)
    expect(await service.append(operation(row('b')))).toMatchObject({ outcome: 'saved', seq: 1 })
  })

  test('on a closed vault fails, and reading one is no empty page', async () => {
    const { service, operation, row } = await created()
    await service.close(journal)
    expect(await service.append(operation(row('a')))).toEqual({ outcome: 'failed', reason: 'not-open' })
    await expect(service.readRows({ ...journal, cursor: null })).rejects.toThrow('not open')
  })
})

describe('reading', () => {
  test('comes in pages of at most 4 MB, a larger row alone, and every row once', async () => {
    const { service, operation, newId } = await created()
    const sizes = [3, 2, 5, 1, 1, 1].map((megabytes) => megabytes * 1024 * 1024)
    await service.append(operation(...sizes.map((size) => ({ id: newId(), bytes: new Uint8Array(size) }))))
    const pages: number[][] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof service.readRows>> = await service.readRows({ ...journal, cursor })
      pages.push(page.rows.map(({ bytes }) => bytes.length / 1024 / 1024))
      cursor = page.next
    } while (cursor !== null)
    expect(pages).toEqual([[3], [2], [5], [1, 1, 1]])
  })

  test('goes on where it was although rows were erased meanwhile', async () => {
    const { service, operation, newId } = await created()
    const rows = [1, 2, 3].map((n) => ({ id: newId(), bytes: new Uint8Array(3 * 1024 * 1024).fill(n) }))
    await service.append(operation(...rows))
    const first = await service.readRows({ ...journal, cursor: null })
    await service.append(operation({ id: rows[0]!.id, bytes: null }, { id: rows[1]!.id, bytes: null }))
    const second = await service.readRows({ ...journal, cursor: first.next })
    expect([first, second].map(({ rows: [row] }) => row!.bytes[0])).toEqual([1, 3])
    expect(second.next).toBeNull()
    await expect(service.readRows({ ...journal, cursor: 'elsewhere' })).rejects.toThrow(RangeError)
  })
})

describe('snapshots', () => {
  const grown = async () => {
    const service = vaultService({ snapshotAfterBytes: 2000 })
    onTestFinished(() => service.closeAll())
    await service.create({ ...journal, header: await headerBytes() })
    return { service, ...rowMaker() }
  }

  test('are taken as the log grows; two are kept, and every segment since the older', async () => {
    const { service, operation, row } = await grown()
    for (let n = 0; n < 60; n += 1) await service.append(operation(row(`${n} ${'x'.repeat(300)}`)))
    await service.close(journal)
    const names = filesIn(service.profileFolder).sort()
    const snapshots = names.filter((name) => name.startsWith('snapshot-')).map((name) => Number(name.slice(9)))
    const segments = names.filter((name) => name.startsWith('log-')).map((name) => Number(name.slice(4)))
    expect(snapshots).toHaveLength(2)
    expect(snapshots[1]).toBe(60)
    expect(segments[0]).toBe(snapshots[0]! + 1)
    expect(segments.every((firstSeq) => firstSeq <= 60)).toBe(true)
    await service.open(open)
    expect((await readTexts(service)).map((text) => Number.parseInt(text, 10))).toEqual([...Array(60).keys()])
  })

  test('do not hold up the appends that come meanwhile', async () => {
    const { service, operation, row } = await grown()
    const sent = Array.from({ length: 200 }, (_, n) => operation(row(`${n} ${'x'.repeat(200)}`)))
    const outcomes = await Promise.all(sent.map((one) => service.append(one)))
    expect(outcomes.every(({ outcome }) => outcome === 'saved')).toBe(true)
    const killed = vaultService({ profileFolder: copyAsIfKilled(service.profileFolder) })
    onTestFinished(() => killed.closeAll())
    expect(await killed.open(open)).toMatchObject({ vault: { lastSeq: 200, count: 200, quarantinedBytes: 0 } })
    await service.closeAll()
  })

  test('are written on closing only where something was appended', async () => {
    const { service, operation, row } = await created()
    await service.append(operation(row('a')))
    await service.close(journal)
    const after = filesIn(service.profileFolder)
    expect(after).toContain('snapshot-000000000001')
    const written = statSync(join(service.profileFolder, 'vault', 'snapshot-000000000001')).mtimeMs
    await service.open(open)
    await service.close(journal)
    expect(filesIn(service.profileFolder)).toEqual(after)
    expect(statSync(join(service.profileFolder, 'vault', 'snapshot-000000000001')).mtimeMs).toBe(written)
  })
})

describe('the header', () => {
  const next = async () => headerBytes({ revision: 2 })

  test('is replaced in both copies', async () => {
    const { service, folder } = await created()
    expect(await service.replaceHeader({ ...journal, header: await next() })).toEqual({ outcome: 'replaced' })
    for (const name of ['header-a', 'header-b'])
      expect(new Uint8Array(readFileSync(join(folder, name)))).toEqual(await next())
  })

  test('is refused while the vault is closed, of another vault, and of an older revision', async () => {
    const { service } = await created()
    await service.replaceHeader({ ...journal, header: await next() })
    await expect(service.replaceHeader({ ...journal, header: await headerBytes() })).rejects.toThrow(RangeError)
    const foreign = await headerBytes({ revision: 3 }, 2)
    await expect(service.replaceHeader({ ...journal, header: foreign })).rejects.toThrow(RangeError)
    await expect(service.create({ ...sample, header: new Uint8Array([1]) })).rejects.toThrow(RangeError)
    await service.close(journal)
    const later = await headerBytes({ revision: 3 })
    expect(await service.replaceHeader({ ...journal, header: later })).toEqual({
      outcome: 'failed',
      reason: 'not-open',
    })
    expect(await service.open(open)).toMatchObject({ vault: { header: await next() } })
  })

  test.each(['header-a', 'header-b'])(
    'may lose %s: the other opens the vault, and both are whole again',
    async (name) => {
      const { service, folder } = await created()
      await service.close(journal)
      writeFileSync(join(folder, name), 'damage')
      expect(await service.status(journal)).toMatchObject({ state: 'present', inUse: false })
      expect(await service.open(open)).toMatchObject({ outcome: 'opened' })
      expect(new Uint8Array(readFileSync(join(folder, name)))).toEqual(await headerBytes())
    },
  )

  test('of two intact copies the later one is in force', async () => {
    const { service, folder } = await created()
    await service.close(journal)
    writeFileSync(join(folder, 'header-b'), await next())
    expect(await service.open(open)).toMatchObject({ vault: { header: await next() } })
    expect(new Uint8Array(readFileSync(join(folder, 'header-a')))).toEqual(await next())
  })

  test('lost in both copies is a damaged vault, which stays as it is', async () => {
    const { service, folder, operation, row } = await created()
    await service.append(operation(row('a')))
    await service.close(journal)
    for (const name of ['header-a', 'header-b']) writeFileSync(join(folder, name), 'damage')
    const damaged = { outcome: 'damaged', reason: 'header-unreadable' }
    expect(await service.status(journal)).toEqual({ state: 'damaged', reason: 'header-unreadable' })
    expect(await service.open(open)).toEqual(damaged)
    expect(await service.create({ ...journal, header: await headerBytes() })).toEqual({ outcome: 'exists' })
    expect(readFileSync(join(folder, 'header-a'), 'utf8')).toBe('damage')
  })

  test('of a newer format is said so, even in one copy, and nothing is written', async () => {
    const { service, folder } = await created()
    await service.close(journal)
    const body = concatBytes([toUtf8('STEPBACK HEAD'), u32(7), u32(2), toUtf8('{}')])
    writeFileSync(join(folder, 'header-b'), concatBytes([body, await sha256(subtle, body)]))
    const before = filesIn(service.profileFolder)
    expect(await service.status(journal)).toEqual({ state: 'newer', formatVersion: 7 })
    expect(await service.open(open)).toEqual({ outcome: 'newer', formatVersion: 7 })
    expect(filesIn(service.profileFolder)).toEqual(before)
  })
})

describe('the sample', () => {
  test('is a vault of its own, and can be removed; the journal stays', async () => {
    const { service, operation, row } = await created()
    await service.create({ ...sample, header: await headerBytes({}, 2) })
    await service.append({ ...operation(row('made up')), ...sample })
    await service.append(operation(row('real')))
    expect(await readTexts(service)).toEqual(['real'])
    await service.removeSample()
    expect(existsSync(join(service.profileFolder, 'vault-sample'))).toBe(false)
    expect(await service.status(sample)).toEqual({ state: 'absent' })
    expect(await readTexts(service)).toEqual(['real'])
  })

  test('is not removed while another host has it open', async () => {
    const { service } = await created()
    await service.create({ ...sample, header: await headerBytes({}, 2) })
    const other = vaultService({ profileFolder: service.profileFolder })
    await expect(other.removeSample()).rejects.toThrow('open elsewhere')
    expect(await other.open({ ...sample, takeOver: false })).toEqual({ outcome: 'in-use' })
    expect(existsSync(join(service.profileFolder, 'vault-sample', 'header-a'))).toBe(true)
    await service.closeAll()
  })
})
