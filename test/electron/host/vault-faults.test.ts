// A session with everything in it, in which every single call to the disk fails once, or the power goes.
import { describe, expect, test } from 'vitest'
import type { AppendOutcome } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import { decodeHeader } from '#shared/vault/header'
import { reportFigure } from '../../support/figures'
import { createMemoryFiles, cuts, type MemoryFiles } from '../../support/memory-files'
import { subtle } from '../../support/vault-crypto'
import { headerBytes, journal, noLocks, readTexts, rowMaker, vaultService } from '../../support/vault-rig'

const profileFolder = '/profile'
const open = { ...journal, takeOver: false }
const serve = (fs: MemoryFiles) => vaultService({ profileFolder, fs, locks: noLocks, snapshotAfterBytes: 400 })

interface Promised {
  isCreated: boolean
  revision: number
  /** Texts of acknowledged operations, and of those that were sent at all. */
  saved: string[]
  sent: string[]
  failures: (AppendOutcome & { outcome: 'failed' })[]
}

/** Two sittings, snapshots, a new header. Stops where a dead host would; goes on where a living one would. */
async function session(fs: MemoryFiles, promised: Promised): Promise<void> {
  const service = serve(fs)
  const { operation, row } = rowMaker()
  const append = async (text: string) => {
    promised.sent.push(text)
    const outcome = await service.append(operation(row(text)))
    if (outcome.outcome === 'saved') promised.saved.push(text)
    else promised.failures.push(outcome)
  }
  const made = await service.create({ ...journal, header: await headerBytes() })
  promised.isCreated = made.outcome === 'created'
  if (promised.isCreated) promised.revision = 1
  for (const text of ['a', 'b', `c${'x'.repeat(400)}`, 'd']) await append(text)
  await service.open(open)
  const replaced = await service.replaceHeader({ ...journal, header: await headerBytes({ revision: 2 }) })
  if (replaced.outcome === 'replaced') promised.revision = 2
  for (const text of ['e', 'f']) await append(text)
  await service.close(journal)
}

const nothingPromised = (): Promised => ({ isCreated: false, revision: 0, saved: [], sent: [], failures: [] })
const newFiles = () => createMemoryFiles(new Map(), new Set([profileFolder]))

/** What of the promises is not kept on this disk, in words; nothing when all is well. */
async function brokenPromises(fs: MemoryFiles, promised: Promised): Promise<string[]> {
  const service = serve(fs)
  const opened = await service.open(open)
  if (opened.outcome !== 'opened') return promised.isCreated ? [`does not open: ${opened.outcome}`] : stuck(service)
  const texts = await readTexts(service)
  const { operation, row } = rowMaker(99)
  const appended = await service.append(operation(row('afterwards')))
  const later = serve(fs.afterPowerCut('nothing'))
  await later.open(open)
  const { revision } = await headerInForce(service)
  return [
    ...promised.saved.filter((text) => !texts.includes(text)).map((text) => `lost ${text}`),
    ...texts.filter((text) => !promised.sent.includes(text)).map((text) => `made up ${text}`),
    ...(String(texts) === String(promised.sent.filter((text) => texts.includes(text))) ? [] : ['out of order']),
    ...(revision < promised.revision ? ['lost the header'] : []),
    ...(appended.outcome === 'saved' ? [] : ['takes no more']),
    ...(String(await readTexts(later)) === String([...texts, 'afterwards']) ? [] : ['lost what came afterwards']),
  ]
}

/** Before it was answered, a new vault may be there or not; but never in the way of a new try. */
async function stuck(service: ReturnType<typeof serve>): Promise<string[]> {
  const made = await service.create({ ...journal, header: await headerBytes() })
  return made.outcome === 'created' ? [] : [`cannot be made: ${made.outcome}`]
}

async function headerInForce(service: ReturnType<typeof serve>) {
  const status = await service.status(journal)
  const reading = status.state === 'present' ? await decodeHeader(subtle, status.header as Bytes) : null
  return reading?.state === 'read' ? reading.header : { revision: 0 }
}

async function callsOfSession(): Promise<number> {
  const fs = newFiles()
  await session(fs, nothingPromised())
  return fs.calls.length
}

describe('a power cut', () => {
  test('at any call to the disk, whatever it spares, takes nothing that was acknowledged', async () => {
    const count = await callsOfSession()
    expect(count).toBeGreaterThan(120)
    const broken: string[] = []
    for (let at = 0; at <= count; at += 1) {
      const fs = newFiles()
      const promised = nothingPromised()
      fs.before = () => {
        // From here on the host is dead: nothing it does reaches the disk.
        if (fs.calls.length > at) throw Object.assign(new Error('dead'), { code: 'EIO' })
      }
      await session(fs, promised).catch(() => {})
      for (const cut of cuts) {
        const found = await brokenPromises(fs.afterPowerCut(cut), promised)
        broken.push(...found.map((what) => `${what}, at call ${at}, ${cut} spared`))
      }
    }
    reportFigure('crash-states', (count + 1) * cuts.length, broken.length)
    expect(broken).toEqual([])
  }, 60_000)
})

/** Calls to a file that is open, until it is closed. */
function useAfter(calls: readonly string[], path: string): string[] {
  const closed = calls.indexOf(`close ${path}`)
  const whileOpen = closed === -1 ? calls : calls.slice(0, closed)
  return whileOpen.filter((call) => [`write ${path}`, `datasync ${path}`, `sync ${path}`].includes(call))
}

describe('a failing disk', () => {
  const failures = [
    ['ENOSPC', 'disk-full'],
    ['EIO', 'io-error'],
    ['EACCES', 'not-permitted'],
  ] as const

  test.each(failures)(
    'with %s at any one call loses nothing, and says %s',
    async (code, reason) => {
      const count = await callsOfSession()
      const broken: string[] = []
      const usedAfterFailedSync: string[] = []
      const said: string[] = []
      for (let at = 1; at <= count; at += 1) {
        const fs = newFiles()
        const promised = nothingPromised()
        let failed = ''
        fs.before = (call) => {
          if (fs.calls.length !== at) return
          failed = call
          throw Object.assign(new Error(code), { code })
        }
        await session(fs, promised).catch(() => {})
        fs.before = () => {}
        if (/^(datasync|sync) /.test(failed))
          usedAfterFailedSync.push(...useAfter(fs.calls.slice(at), failed.split(' ')[1]!))
        said.push(promised.failures.map((failure) => failure.reason).join(' '))
        for (const cut of ['nothing', 'everything'] as const) {
          const found = await brokenPromises(fs.afterPowerCut(cut), promised)
          broken.push(...found.map((what) => `${what}, after ${failed}, ${cut} spared`))
        }
      }
      reportFigure('disk-failures', count, broken.length + usedAfterFailedSync.length)
      expect(broken).toEqual([])
      expect(usedAfterFailedSync).toEqual([])
      // Frozen until the vault is opened again, as the session does once; a vault that did not open takes nothing at all.
      const sayings = new RegExp(`^(${reason}( frozen)*|(not-open ?)+)?$`)
      expect(said.filter((saying) => !sayings.test(saying))).toEqual([])
      expect(said.filter((saying) => saying.startsWith(reason)).length).toBeGreaterThan(12)
    },
    60_000,
  )

  test('that takes only a few bytes at a time is written to until all is there', async () => {
    const fs = newFiles()
    fs.writeAtMost = 7
    const promised = nothingPromised()
    await session(fs, promised)
    expect(promised.saved).toEqual(promised.sent)
    expect(await brokenPromises(fs.afterPowerCut('nothing'), promised)).toEqual([])
  })

  test('that takes nothing at all is an error, and no endless loop', async () => {
    const fs = newFiles()
    const service = serve(fs)
    await service.create({ ...journal, header: await headerBytes() })
    fs.writeAtMost = 0
    const { operation, row } = rowMaker()
    expect(await service.append(operation(row('a')))).toEqual({ outcome: 'failed', reason: 'io-error' })
    fs.writeAtMost = Infinity
    expect(await service.append(operation(row('b')))).toEqual({ outcome: 'failed', reason: 'frozen' })
    expect(await service.open(open)).toMatchObject({ outcome: 'opened' })
    expect(await service.append(operation(row('b')))).toMatchObject({ outcome: 'saved', seq: 1 })
  })
})
