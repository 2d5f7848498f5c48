import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listenWhileOwned } from '../../../electron/host/owner-socket'
import { beganAt } from '../../../electron/host/running-process'
import { fileLocks } from '../../../electron/host/vault-lock'
import { temporaryFolder } from '../../support/temporary-folder'

const take = async (folder: string) => {
  const lock = await fileLocks.take(folder)
  if (lock) onTestFinished(() => lock.release().catch(() => {}))
  return lock
}

/** The id of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid!
}

const writeLock = (folder: string, owner: object | string) =>
  writeFileSync(join(folder, 'lock-000001'), typeof owner === 'string' ? owner : JSON.stringify(owner))

describe('the vault lock', () => {
  test('is had by one at a time, and by the next after it is released', async () => {
    const folder = temporaryFolder()
    expect(await fileLocks.isTaken(folder)).toBe(false)
    const lock = await take(folder)
    expect(await fileLocks.isTaken(folder)).toBe(true)
    expect(await take(folder)).toBeNull()
    await lock!.release()
    expect(await fileLocks.isTaken(folder)).toBe(false)
    expect(await take(folder)).not.toBeNull()
  })

  test('of many who try at once goes to exactly one, again and again', async () => {
    const folder = temporaryFolder()
    for (let round = 0; round < 10; round += 1) {
      const taken = (await Promise.all(Array.from({ length: 8 }, () => take(folder)))).filter((lock) => lock !== null)
      expect(taken).toHaveLength(1)
      await taken[0]!.release()
    }
  })

  test('leaves one small file behind, and no sockets', async () => {
    const folder = temporaryFolder()
    for (let round = 0; round < 5; round += 1) await (await take(folder))!.release()
    expect(readdirSync(folder)).toEqual(['lock-000005'])
    expect(readFileSync(join(folder, 'lock-000005'), 'utf8')).toBe('{"state":"free"}')
  })

  test('of a killed process counts no more, although its id was given to another', async () => {
    const folder = temporaryFolder()
    writeLock(folder, { state: 'owned', pid: process.pid, began: 'long ago', address: 'lock-gone.sock' })
    expect(await fileLocks.isTaken(folder)).toBe(false)
    expect(await take(folder)).not.toBeNull()
  })

  test('counts while its owner answers, whatever its process id: it may be another sandbox’s', async () => {
    const folder = temporaryFolder()
    const socket = await listenWhileOwned(folder, 'sandbox')
    onTestFinished(() => socket!.close())
    writeLock(folder, { state: 'owned', pid: await deadProcess(), began: null, address: socket!.address })
    expect(await take(folder)).toBeNull()
    await socket!.close()
    expect(await take(folder)).not.toBeNull()
  })

  test('without a socket goes by the process, and by when it began', async () => {
    const folder = temporaryFolder()
    const owner = (pid: number, began: string | null) => ({ state: 'owned', pid, began, address: null })
    writeLock(folder, owner(await deadProcess(), null))
    expect(await fileLocks.isTaken(folder)).toBe(false)
    writeLock(folder, owner(process.pid, null))
    expect(await fileLocks.isTaken(folder)).toBe(true)
    writeLock(folder, owner(process.pid, beganAt(process.pid) === null ? null : '1'))
    expect(await fileLocks.isTaken(folder)).toBe(beganAt(process.pid) === null)
  })

  test('works in a folder whose path is too long for a socket', async () => {
    const folder = join(temporaryFolder(), 'x'.repeat(120))
    mkdirSync(folder)
    const lock = await take(folder)
    expect(lock).not.toBeNull()
    expect(await take(folder)).toBeNull()
    await lock!.release()
    expect(await take(folder)).not.toBeNull()
  })

  test('that is just being written counts; one that never was finished does not', async () => {
    const folder = temporaryFolder()
    writeLock(folder, '')
    expect(await take(folder)).toBeNull()
    const past = new Date(Date.now() - 60_000)
    utimesSync(join(folder, 'lock-000001'), past, past)
    expect(await take(folder)).not.toBeNull()
  })

  test('released after its vault was removed brings nothing back', async () => {
    const folder = join(temporaryFolder(), 'vault')
    mkdirSync(folder)
    const lock = await take(folder)
    rmSync(folder, { recursive: true })
    await lock!.release()
    expect(existsSync(folder)).toBe(false)
  })
})
