// Damage of every kind to a vault's files, in memory so that every byte can be tried.
import { describe, expect, test } from 'vitest'
import { casesFor, reportFigure } from '../../support/figures'
import { createMemoryFiles, type MemoryFiles } from '../../support/memory-files'
import { headerBytes, journal, noLocks, readTexts, rowMaker, vaultService } from '../../support/vault-rig'

const profileFolder = '/profile'
const folder = '/profile/vault'
const open = { ...journal, takeOver: false }

const serve = (fs: MemoryFiles, snapshotAfterBytes = 1e9) =>
  vaultService({ profileFolder, fs, locks: noLocks, snapshotAfterBytes })

/** What a killed host leaves of a vault with `count` operations of one row each, `op 1` and so on. */
async function killedAfter(count: number): Promise<MemoryFiles> {
  const fs = createMemoryFiles(new Map(), new Set([profileFolder]))
  const service = serve(fs)
  await service.create({ ...journal, header: await headerBytes() })
  const { operation, row } = rowMaker()
  for (let n = 1; n <= count; n += 1) await service.append(operation(row(`op ${n}`)))
  return fs.afterPowerCut('everything')
}

/** The same closed and opened again after every few, so that there are several segments and two snapshots. */
async function closedAfter(...counts: number[]): Promise<MemoryFiles> {
  const fs = createMemoryFiles(new Map(), new Set([profileFolder]))
  const { operation, row } = rowMaker()
  const service = serve(fs)
  await service.create({ ...journal, header: await headerBytes() })
  let n = 0
  for (const count of counts) {
    await service.open(open)
    for (let k = 0; k < count; k += 1) await service.append(operation(row(`op ${(n += 1)}`)))
    await service.close(journal)
  }
  return fs
}

/** Six operations in three segments, and no snapshot but the first, empty one. */
async function threeSegments(): Promise<MemoryFiles> {
  const fs = await killedAfter(2)
  const service = serve(fs)
  const { operation, row } = rowMaker(3)
  for (const n of [3, 5]) {
    await service.open(open)
    await service.append(operation(row(`op ${n}`)))
    await service.append(operation(row(`op ${n + 1}`)))
  }
  for (const path of fs.paths()) if (/snapshot-0*[^0]/.test(path)) await fs.remove(path)
  return fs.afterPowerCut('everything')
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => `op ${n + 1}`)

const damaged = (
  fs: MemoryFiles,
  name: string,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
) => {
  const copy = fs.afterPowerCut('everything')
  copy.set(`${folder}/${name}`, change(copy.get(`${folder}/${name}`)))
  return copy
}
const cutTo = (length: number) => (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, length)
const flip =
  (at: number, bit = at % 8) =>
  (bytes: Uint8Array<ArrayBuffer>) => {
    bytes[at]! ^= 1 << bit
    return bytes
  }
/** How many of each byte's bits are tried: one, another one in each byte, unless the proof asks for all. */
const BITS = casesFor('STEPBACK_DAMAGE_BITS', 1)
const flips = (at: number) => Array.from({ length: BITS }, (_, n) => flip(at, (at + n) % 8))

/** Opens what is there, and what it then says; with one more operation written, closed and opened again. */
async function recovered(fs: MemoryFiles) {
  const service = serve(fs)
  const outcome = await service.open(open)
  if (outcome.outcome !== 'opened') return { outcome, texts: null }
  const texts = await readTexts(service)
  const { operation, row } = rowMaker(99)
  expect(await service.append(operation(row('after')))).toMatchObject({ seq: outcome.vault.lastSeq + 1 })
  const again = serve(fs.afterPowerCut('nothing'))
  expect(await again.open(open)).toMatchObject({ vault: { quarantinedBytes: 0, lastSeq: outcome.vault.lastSeq + 1 } })
  expect(await readTexts(again)).toEqual([...texts, 'after'])
  return { outcome: outcome.vault, texts }
}

const LOG = 'log-000000000001'
const quarantined = (fs: MemoryFiles) => fs.paths().filter((path) => path.startsWith(`${folder}/quarantine/`))

describe('a log cut short', () => {
  test('at any byte gives back every whole operation before the cut, sets the rest aside, and goes on', async () => {
    const fs = await killedAfter(3)
    const { length } = fs.get(`${folder}/${LOG}`)
    const seen = new Set<number>()
    for (let cut = 0; cut < length; cut += 1) {
      const torn = damaged(fs, LOG, cutTo(cut))
      const { outcome, texts } = await recovered(torn)
      seen.add(texts!.length)
      expect(texts).toEqual(upTo(texts!.length))
      const kept = quarantined(torn).reduce((bytes, path) => bytes + torn.get(path).length, 0)
      expect(outcome).toMatchObject({ quarantinedBytes: kept })
    }
    reportFigure('damage', length, 0)
    expect(seen).toEqual(new Set([0, 1, 2]))
  })

  test('between two operations is noticed where an orderly exit had vouched for more', async () => {
    const fs = await closedAfter(1, 2)
    fs.before = (call) => {
      if (call.startsWith('rename') && call.includes('snapshot')) throw Object.assign(new Error(), { code: 'ENOSPC' })
    }
    const service = serve(fs)
    const { operation, row } = rowMaker(5)
    await service.open(open)
    await service.append(operation(row('op 4')))
    const { length } = fs.get(`${folder}/log-000000000004`)
    await service.append(operation(row('op 5')))
    await service.close(journal)
    const cut = damaged(fs, 'log-000000000004', cutTo(length))
    expect(await serve(cut).open(open)).toMatchObject({
      vault: { lastSeq: 4, quarantinedBytes: 0, missingOperations: 1, lastExitClean: false },
    })
    expect(await serve(fs).open(open)).toMatchObject({
      vault: { lastSeq: 5, missingOperations: 0, lastExitClean: true },
    })
  })
})

describe('a log with a flipped bit', () => {
  test('anywhere is read up to the operation before it, and the rest is kept aside, byte for byte', async () => {
    const fs = await killedAfter(3)
    const original = fs.get(`${folder}/${LOG}`)
    for (const change of Array.from(original, (_, at) => flips(at)).flat()) {
      const bad = damaged(fs, LOG, change)
      const asFound = bad.get(`${folder}/${LOG}`)
      const { outcome, texts } = await recovered(bad)
      expect(texts!.length).toBeLessThan(3)
      expect(texts).toEqual(upTo(texts!.length))
      const [path] = quarantined(bad)
      const aside = bad.get(path!)
      expect(outcome).toMatchObject({ quarantinedBytes: aside.length })
      expect(aside).toEqual(asFound.slice(asFound.length - aside.length))
    }
    reportFigure('damage', original.length * BITS, 0)
  }, 240_000)

  test('keeps the segments that cannot follow any more out of the journal, and aside', async () => {
    const fs = await threeSegments()
    const { outcome, texts } = await recovered(fs.afterPowerCut('everything'))
    expect({ outcome, texts }).toMatchObject({ texts: upTo(6), outcome: { quarantinedBytes: 0 } })
    const bad = damaged(fs, 'log-000000000003', flip(120))
    const asFound = bad.get(`${folder}/log-000000000005`)
    expect((await recovered(bad)).texts).toEqual(upTo(2))
    expect(bad.get(`${folder}/quarantine/log-000000000005-from-0`)).toEqual(asFound)
    expect(quarantined(bad)).toHaveLength(2)
  })

  test('in a segment that a snapshot covers loses nothing, and is set aside all the same', async () => {
    const bad = damaged(await closedAfter(2, 2), 'log-000000000003', flip(150))
    const { outcome, texts } = await recovered(bad)
    expect(texts).toEqual(upTo(4))
    expect(outcome).toMatchObject({ lastExitClean: true, missingOperations: 0 })
    expect(quarantined(bad)).toHaveLength(1)
  })
})

describe('snapshots', () => {
  test('gone bad are set aside, and the one before and the log give everything', async () => {
    const fs = await closedAfter(2, 3)
    const newest = 'snapshot-000000000005'
    const { length } = fs.get(`${folder}/${newest}`)
    for (let at = 0; at < length; at += 1) {
      for (const change of [...flips(at), cutTo(at)]) {
        const bad = damaged(fs, newest, change)
        const { outcome, texts } = await recovered(bad)
        expect(texts).toEqual(upTo(5))
        expect(outcome).toMatchObject({ lastExitClean: true, missingOperations: 0 })
        expect(bad.paths()).not.toContain(`${folder}/${newest}`)
      }
    }
    reportFigure('damage', (BITS + 1) * length, 0)
  }, 240_000)

  test('gone bad do not count among the two that are kept', async () => {
    const bad = damaged(await closedAfter(2, 3), 'snapshot-000000000005', flip(60))
    const service = serve(bad)
    const { operation, row } = rowMaker(5)
    await service.open(open)
    await service.append(operation(row('op 6')))
    await service.close(journal)
    expect(bad.paths().filter((path) => /vault.snapshot/.test(path))).toEqual([
      `${folder}/snapshot-000000000002`,
      `${folder}/snapshot-000000000006`,
    ])
    const { texts } = await recovered(damaged(bad, 'snapshot-000000000006', flip(70)))
    expect(texts).toEqual(upTo(6))
  })

  test('that are all gone leave a vault that is refused, with nothing touched', async () => {
    const fs = await closedAfter(2, 3, 4)
    for (const path of fs.paths()) if (path.includes('snapshot')) fs.set(path, new Uint8Array([1]))
    const before = fs.paths().map((path) => [path, fs.get(path)])
    expect(await serve(fs).open(open)).toEqual({ outcome: 'damaged', reason: 'log-unreadable' })
    expect(fs.paths().map((path) => [path, fs.get(path)])).toEqual(before)
  })

  test('and log gone altogether are never taken for a new, empty journal', async () => {
    const fs = await closedAfter(2)
    for (const path of fs.paths()) if (/snapshot|log-/.test(path)) await fs.remove(path)
    expect(await serve(fs).open(open)).toEqual({ outcome: 'damaged', reason: 'log-unreadable' })
    expect(await serve(fs).create({ ...journal, header: await headerBytes() })).toEqual({ outcome: 'exists' })
  })
})

describe('what a crash leaves', () => {
  test('before the first operation of a segment does not stand in the way of the next', async () => {
    const fs = await killedAfter(2)
    const service = serve(fs)
    await service.open(open)
    fs.before = (call) => {
      if (call === `datasync ${folder}/log-000000000003`) throw Object.assign(new Error(), { code: 'EIO' })
    }
    const { operation, row } = rowMaker(5)
    expect(await service.append(operation(row('op 3')))).toMatchObject({ outcome: 'failed' })
    for (const left of ['nothing', 'names', 'half of the bytes'] as const) {
      const { texts } = await recovered(fs.afterPowerCut(left))
      expect(texts).toEqual(upTo(2))
    }
    const { texts } = await recovered(fs.afterPowerCut('everything'))
    expect(texts).toEqual(upTo(3))
  })

  test('half written is removed: it means nothing and would only pile up', async () => {
    const fs = await killedAfter(1)
    fs.set(`${folder}/snapshot-000000000001.new`, new Uint8Array(10))
    await serve(fs).open(open)
    expect(fs.paths()).not.toContain(`${folder}/snapshot-000000000001.new`)
  })

  test('twice at the same place is kept aside twice', async () => {
    let fs = await killedAfter(1)
    for (let crash = 1; crash <= 3; crash += 1) {
      fs.set(`${folder}/log-000000000002`, new Uint8Array(30).fill(crash))
      await serve(fs).open(open)
      fs = fs.afterPowerCut('nothing')
      expect(new Set(quarantined(fs).map((path) => fs.get(path)[0]))).toEqual(new Set([1, 2, 3].slice(0, crash)))
    }
  })

  test('is read past where there is no room to set it aside', async () => {
    const fs = damaged(await killedAfter(2), LOG, (bytes) => bytes.slice(0, -1))
    fs.before = (call) => {
      if (call.includes('quarantine')) throw Object.assign(new Error(), { code: 'ENOSPC' })
    }
    const service = serve(fs)
    expect(await service.open(open)).toMatchObject({ outcome: 'opened', vault: { lastSeq: 1 } })
    const { operation, row } = rowMaker(5)
    expect(await service.append(operation(row('op 2')))).toMatchObject({ outcome: 'saved', seq: 2 })
    fs.before = () => {}
    const { texts } = await recovered(fs.afterPowerCut('nothing'))
    expect(texts).toEqual(upTo(2))
    expect(quarantined(fs)).toEqual([])
  })
})

describe('another vault’s files', () => {
  const foreign = async () => {
    const other = createMemoryFiles(new Map(), new Set([profileFolder]))
    const service = serve(other)
    await service.create({ ...journal, header: await headerBytes({}, 2) })
    const { operation, row } = rowMaker(5)
    for (let n = 0; n < 3; n += 1) await service.append(operation(row('foreign')))
    await service.close(journal)
    return other
  }

  test.each(['snapshot-000000000003', LOG])('put into this one’s folder are not read: %s', async (name) => {
    const fs = await killedAfter(0)
    fs.set(`${folder}/${name}`, (await foreign()).get(`${folder}/${name}`))
    const { texts, outcome } = await recovered(fs)
    expect(texts).toEqual([])
    expect(outcome).toMatchObject({ lastSeq: 0 })
    expect(quarantined(fs)).toHaveLength(1)
  })

  test('nor is a segment of this one that grew from another history', async () => {
    const fs = await killedAfter(2)
    const fork = fs.afterPowerCut('everything')
    const branch = async (files: MemoryFiles, seed: number) => {
      const service = serve(files)
      const { operation, row } = rowMaker(seed)
      await service.open(open)
      await service.append(operation(row(`by ${seed}`)))
      await service.open(open)
      await service.append(operation(row(`by ${seed} again`)))
    }
    await branch(fs, 21)
    await branch(fork, 22)
    fs.set(`${folder}/log-000000000004`, fork.get(`${folder}/log-000000000004`))
    const only = fs.afterPowerCut('everything')
    for (const path of only.paths()) if (path.includes('snapshot') && !path.endsWith('0000')) await only.remove(path)
    const { texts, outcome } = await recovered(only)
    expect(texts).toEqual([...upTo(2), 'by 21'])
    expect(outcome).toMatchObject({ lastSeq: 3 })
  })
})
