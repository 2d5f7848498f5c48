// A vault folder that another program touches: one that synchronises it, tidies it, or puts older files back.
import { appendFileSync, copyFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { headerBytes, journal, readTexts, rowMaker, vaultService } from '../../support/vault-rig'
import { temporaryFolder } from '../../support/temporary-folder'

const open = { ...journal, takeOver: false }
const LOG = 'log-000000000001'

/** An open vault with three operations in one segment. */
async function threeSaved() {
  const service = vaultService()
  onTestFinished(() => service.closeAll())
  const { operation, row } = rowMaker()
  await service.create({ ...journal, header: await headerBytes() })
  for (const text of ['one', 'two', 'three']) await service.append(operation(row(text)))
  return { service, folder: join(service.profileFolder, 'vault'), operation, row }
}

/** The same, opened again in a segment of its own. */
async function reopened() {
  const made = await threeSaved()
  await made.service.close(journal)
  await made.service.open(open)
  return made
}

describe('a copy that a synchronising program put beside ours', () => {
  test.each([
    'log-000000000001 (conflicted copy 2026-01-05)',
    'snapshot-000000000003.sync-conflict-20260105-175000-ABCDEFG',
    'header-a (1)',
    'lock-000001 - Copy',
  ])('is named, not read and not touched: %s', async (name) => {
    const { service, folder } = await threeSaved()
    await service.close(journal)
    writeFileSync(join(folder, name), 'somebody else’s')
    expect(await service.open(open)).toMatchObject({
      outcome: 'opened',
      vault: { strangers: [name], lastSeq: 3, quarantinedBytes: 0, missingOperations: 0, lastExitClean: true },
    })
    expect(await readTexts(service)).toEqual(['one', 'two', 'three'])
    await service.close(journal)
    expect(readFileSync(join(folder, name), 'utf8')).toBe('somebody else’s')
  })

  test('is not what the vault or the system put there', async () => {
    const { service, folder } = await reopened()
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) writeFileSync(join(folder, name), '')
    const opened = await service.open(open)
    expect(opened.outcome === 'opened' && 'strangers' in opened.vault).toBe(false)
  })
})

describe('older files put back', () => {
  test('of the header are overruled by the newer copy beside them', async () => {
    const { service, folder } = await threeSaved()
    const older = readFileSync(join(folder, 'header-a'))
    const newer = await headerBytes({ revision: 2 })
    await service.replaceHeader({ ...journal, header: newer })
    await service.close(journal)
    writeFileSync(join(folder, 'header-a'), older)
    expect(await service.open(open)).toMatchObject({ outcome: 'opened', vault: { header: newer } })
  })

  test('of the whole folder show, where an orderly exit had vouched for more', async () => {
    const { service, folder, operation, row } = await threeSaved()
    const before = temporaryFolder()
    await service.close(journal)
    cpSync(folder, before, { recursive: true })
    await service.open(open)
    await service.append(operation(row('four')))
    await service.close(journal)
    copyFileSync(join(folder, 'closed-clean'), join(before, 'closed-clean'))
    rmSync(folder, { recursive: true })
    cpSync(before, folder, { recursive: true })
    expect(await service.open(open)).toMatchObject({
      vault: { lastSeq: 3, missingOperations: 1, lastExitClean: false },
    })
  })

  test('of one segment lose nothing that a snapshot holds', async () => {
    const { service, folder } = await threeSaved()
    await service.close(journal)
    writeFileSync(join(folder, LOG), readFileSync(join(folder, LOG)).subarray(0, -10))
    expect(await service.open(open)).toMatchObject({ vault: { lastSeq: 3, missingOperations: 0 } })
    expect(await readTexts(service)).toEqual(['one', 'two', 'three'])
  })
})

describe('a log that is touched while it is open', () => {
  const log = (folder: string) => join(folder, LOG)

  test.each<[string, (folder: string) => void]>([
    ['removed', (folder) => rmSync(log(folder))],
    ['moved away', (folder) => renameSync(log(folder), join(folder, 'elsewhere'))],
    [
      'replaced by an older one',
      (folder) => {
        writeFileSync(join(folder, 'older'), readFileSync(log(folder)).subarray(0, -10))
        renameSync(join(folder, 'older'), log(folder))
      },
    ],
    ['written to by somebody else', (folder) => appendFileSync(log(folder), 'x')],
  ])('because it was %s, confirms nothing more, and takes all of it once it is opened again', async (_, touch) => {
    const { service, folder, operation, row } = await threeSaved()
    touch(folder)
    const unsaved = operation(row('four'))
    expect(await service.append(unsaved)).toEqual({ outcome: 'failed', reason: 'files-changed' })
    expect(await service.append(operation(row('five')))).toEqual({ outcome: 'failed', reason: 'frozen' })
    const opened = await service.open(open)
    expect(opened).toMatchObject({ outcome: 'opened' })
    // The page has everything: it sends what was never confirmed, and what the disk has lost since.
    expect(await service.append(unsaved)).toMatchObject({ outcome: 'saved' })
    await service.close(journal)
    await service.open(open)
    expect((await readTexts(service)).at(-1)).toBe('four')
  })

  test('and closed in order leaves a snapshot of everything, although its segment is gone', async () => {
    const { service, folder } = await threeSaved()
    rmSync(log(folder))
    await service.close(journal)
    await service.open(open)
    expect(await readTexts(service)).toEqual(['one', 'two', 'three'])
  })

  test('in an earlier segment goes on, and has everything at the next opening', async () => {
    const { service, folder, operation, row } = await reopened()
    rmSync(log(folder))
    expect(await service.append(operation(row('four')))).toMatchObject({ outcome: 'saved', seq: 4 })
    await service.close(journal)
    await service.open(open)
    expect(await readTexts(service)).toEqual(['one', 'two', 'three', 'four'])
  })

  test('with its whole folder confirms nothing more', async () => {
    const { service, folder, operation, row } = await threeSaved()
    rmSync(folder, { recursive: true })
    expect(await service.append(operation(row('four')))).toEqual({ outcome: 'failed', reason: 'files-changed' })
  })
})
