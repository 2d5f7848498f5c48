// When backups are taken, what becomes of failures, and how one is looked at.
import { describe, expect, test } from 'vitest'
import { backupRig, BACKUPS, DAY, MINUTE, MONDAY } from '../../../support/backup-rig'
import { headerBytes, journal, sample } from '../../../support/vault-rig'

const reasonsOf = async ({ backups }: ReturnType<typeof backupRig>) =>
  (await backups.list()).map(({ reason, count }) => `${reason} ${count}`)

describe('a backup', () => {
  test('is taken ten minutes after the first change that none has, and not again without another', async () => {
    const rig = backupRig()
    await rig.begin()
    expect(rig.timers).toEqual([])
    await rig.write('a', 'b')
    expect(rig.timers.map(({ milliseconds }) => milliseconds)).toEqual([10 * MINUTE])
    const taken = rig.nextChange()
    rig.timers[0]!.ring()
    await taken
    expect(await reasonsOf(rig)).toEqual(['change 2'])
    expect(rig.timers).toEqual([])
    await rig.vault.close(journal)
    expect(await reasonsOf(rig)).toEqual(['change 2'])
  })

  test('is taken when the journal closes with changes that none has', async () => {
    const rig = backupRig()
    await rig.begin()
    await rig.write('a')
    await rig.vault.closeAll()
    expect(await reasonsOf(rig)).toEqual(['quit 1'])
    expect(rig.timers).toEqual([])
  })

  test('is never taken of the sample', async () => {
    const rig = backupRig()
    await rig.vault.create({ ...sample, header: await headerBytes() })
    await rig.vault.append({ ...rig.operation(rig.row('a')), ...sample })
    expect(rig.timers).toEqual([])
    await rig.vault.closeAll()
    expect(rig.files()).toEqual([])
  })

  test('is taken before another version writes anything, and once', async () => {
    const old = backupRig({ version: '1.0.0' })
    await old.begin()
    await old.write('a')
    await old.vault.closeAll()
    const parts = { fs: old.fs, settings: old.settings(), version: '1.1.0', now: MONDAY + DAY }
    const rig = backupRig(parts)
    await rig.open()
    expect(await reasonsOf(rig)).toEqual(['upgrade 1', 'quit 1'])
    expect(rig.settings().version).toBe('1.1.0')
    await rig.open()
    expect((await reasonsOf(rig)).length).toBe(2)
  })

  test('is due after a host was killed', async () => {
    const killed = backupRig()
    await killed.begin()
    await killed.write('a')
    const rig = backupRig({ fs: killed.fs.afterPowerCut('everything'), settings: killed.settings() })
    await rig.open()
    expect(rig.timers.length).toBe(1)
  })

  test('goes to the second folder too, and one of them is enough', async () => {
    const rig = backupRig({ settings: { folder: null, secondFolder: '/drive', shrinkAcceptedAt: null, version: null } })
    await rig.fs.makeFolder('/drive')
    await rig.begin()
    await rig.write('a')
    await rig.takeOne()
    expect((await rig.backups.list())[0]!.places).toEqual(['main', 'second'])
    await rig.fs.remove('/drive')
    rig.clock.now += MINUTE
    expect(await rig.backups.take({ reason: 'asked' })).toEqual({ outcome: 'taken', count: 1 })
    expect((await rig.backups.status()).problems).toEqual([{ place: 'second', reason: 'folder-missing' }])
    expect(rig.files('/drive')).toEqual([])
    await rig.fs.makeFolder('/drive')
    rig.clock.now += MINUTE
    await rig.backups.take({ reason: 'asked' })
    expect((await rig.backups.status()).problems).toEqual([])
  })
})

describe('a backup that cannot be written', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'io-error'],
    ['EROFS', 'not-permitted'],
    ['ENOENT', 'folder-missing'],
  ])('because of %s says %s, stops no save, and is due again', async (code, reason) => {
    const rig = backupRig()
    await rig.begin()
    rig.fs.before = (call) => {
      if (call.startsWith(`createNew ${BACKUPS}`)) throw Object.assign(new Error(code), { code })
    }
    await rig.write('a')
    expect(await rig.backups.take({ reason: 'import' })).toEqual({ outcome: 'failed', reason })
    expect((await rig.backups.status()).problems).toEqual([{ place: 'main', reason }])
    expect(rig.timers.length).toBe(1)
    await rig.write('b')
    expect(await rig.texts()).toEqual(['a', 'b'])
    expect(rig.files()).toEqual([])
  })

  test('as it was meant is not there at all', async () => {
    const rig = backupRig()
    await rig.begin()
    await rig.write('a')
    const write = rig.fs.createNew
    rig.fs.createNew = async (path) => {
      const file = await write(path)
      if (!path.startsWith(BACKUPS)) return file
      return { ...file, write: (bytes) => file.write(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))) }
    }
    expect(await rig.backups.take({ reason: 'asked' })).toEqual({ outcome: 'failed', reason: 'io-error' })
    expect(rig.files()).toEqual([])
  })

  test('after any failing call to the disk leaves whole backups and the journal only', async () => {
    const counting = backupRig()
    await counting.begin()
    await counting.write('a')
    const before = counting.fs.calls.length
    await counting.backups.take({ reason: 'asked' })
    const calls = counting.fs.calls.length - before
    expect(calls).toBeGreaterThan(8)
    const wrong: string[] = []
    for (let at = 0; at < calls; at += 1) {
      const rig = backupRig()
      await rig.begin()
      await rig.write('a')
      const from = rig.fs.calls.length
      rig.fs.before = () => {
        if (rig.fs.calls.length === from + at + 1) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      }
      await rig.backups.take({ reason: 'asked' }).catch(() => {})
      rig.fs.before = () => {}
      await rig.write('b')
      if (String(await rig.texts()) !== 'a,b') wrong.push(`journal at ${at}`)
      for (const { id } of await rig.backups.list())
        if ((await rig.backups.check({ backup: id })) !== 'verified-open') wrong.push(`backup at ${at}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('the folder of backups', () => {
  test('keeps what the rotation keeps, and leaves other files and other vaults alone', async () => {
    const rig = backupRig()
    await rig.begin()
    await rig.write('a')
    await rig.takeOne()
    const [path] = rig.files()
    rig.fs.set(path!.replace('.backup', ' (conflicted copy).backup'), rig.fs.get(path!))
    rig.fs.set(`${BACKUPS}/stepback-2020-01-05T165000Z-change-4-ffffffff.backup`, rig.fs.get(path!))
    rig.fs.set(`${BACKUPS}/holiday.jpg`, new Uint8Array([1]))
    const [, vault] = /-([0-9a-f]{8})\.backup$/.exec(path!)!
    for (let n = 0; n < 40; n += 1)
      rig.fs.set(`${BACKUPS}/stepback-2024-01-05T1650${10 + n}Z-change-1-${vault}.backup`, rig.fs.get(path!))
    rig.clock.now += DAY
    await rig.write('b')
    await rig.takeOne()
    const left = rig.files().map((name) => name.slice(BACKUPS.length + 1))
    expect(left.filter((name) => name.includes('2024')).length).toBe(10)
    expect(left).toEqual(expect.arrayContaining(['holiday.jpg', expect.stringContaining('ffffffff')]))
    expect((await rig.backups.status()).unknownFiles).toBe(1)
  })

  test('loses nothing while the journal has suddenly shrunk by half, until somebody says that this is right', async () => {
    const rig = backupRig()
    await rig.begin()
    const rows = Array.from({ length: 20 }, (_, n) => rig.row(`row ${n}`))
    await rig.vault.append(rig.operation(...rows))
    for (let n = 0; n < 15; n += 1) {
      await rig.backups.take({ reason: 'asked' })
      rig.clock.now += MINUTE
    }
    rig.clock.now += 100 * DAY
    await rig.vault.append(rig.operation(...rows.slice(9).map(({ id }) => ({ id, bytes: null }))))
    await rig.backups.take({ reason: 'asked' })
    expect((await rig.backups.status()).hasShrunk).toBe(true)
    expect(rig.files().length).toBe(16)
    const restarted = backupRig({ fs: rig.fs, settings: rig.settings(), now: rig.clock.now })
    expect((await restarted.backups.status()).hasShrunk).toBe(true)
    rig.clock.now += MINUTE
    await rig.backups.acceptShrink()
    expect((await rig.backups.status()).hasShrunk).toBe(false)
    expect(rig.files().length).toBeLessThan(16)
  })

  test('is chosen by typing only where there is no dialog, and never inside the journal', async () => {
    const rig = backupRig()
    await rig.fs.makeFolder('/drive')
    await rig.fs.makeFolder('/locked')
    rig.fs.before = (call) => {
      if (call.startsWith('createNew /locked')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
    }
    const choose = (typed: string) => rig.backups.chooseFolder({ place: 'second', typed })
    expect(await choose('drive')).toEqual({ outcome: 'refused', reason: 'not-a-folder' })
    expect(await choose('/nowhere')).toEqual({ outcome: 'refused', reason: 'not-a-folder' })
    expect(await choose('/profile/vault/deeper')).toEqual({ outcome: 'refused', reason: 'inside-the-journal' })
    expect(await choose('/profile')).toEqual({ outcome: 'refused', reason: 'inside-the-journal' })
    expect(await choose(BACKUPS)).toEqual({ outcome: 'refused', reason: 'the-other-folder' })
    expect(await choose('/locked')).toEqual({ outcome: 'refused', reason: 'not-writable' })
    expect(await choose(' /drive ')).toEqual({ outcome: 'chosen' })
    expect((await rig.backups.status()).secondFolder).toBe('/drive')
    await rig.backups.resetFolder({ place: 'second' })
    expect((await rig.backups.status()).secondFolder).toBe(null)

    const inDialog = backupRig({ fs: rig.fs, chooser: { chooses: 'dialog', choose: async () => null } })
    expect(await inDialog.backups.chooseFolder({ place: 'main', typed: '/drive' })).toEqual({ outcome: 'cancelled' })
  })
})

describe('looking at a backup', () => {
  test('gives its rows and its header, and nothing of a handle that was never given', async () => {
    const rig = backupRig()
    await rig.begin()
    await rig.write('a', 'b')
    const backup = await rig.takeOne()
    expect(await rig.backups.open({ backup })).toMatchObject({ outcome: 'opened', count: 2, keyEpoch: 1 })
    const page = await rig.backups.readRows({ backup, cursor: null })
    expect(page.rows.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['a', 'b'])
    expect(await rig.backups.open({ backup: '../vault/header-a' })).toEqual({ outcome: 'gone' })
    expect(await rig.backups.check({ backup: 'x' })).toBe('gone')
    expect(await rig.backups.remove({ backups: ['x', backup] })).toBe(1)
    expect(rig.files()).toEqual([])
  })

  test('says that it is damaged, and takes the other place’s where that is whole', async () => {
    const rig = backupRig({ settings: { folder: null, secondFolder: '/drive', shrinkAcceptedAt: null, version: null } })
    await rig.fs.makeFolder('/drive')
    await rig.begin()
    await rig.write('a')
    const backup = await rig.takeOne()
    const [path] = rig.files()
    rig.fs.set(path!, rig.fs.get(path!).slice(0, -1))
    expect(await rig.backups.check({ backup })).toBe('verified-open')
    await rig.fs.remove(rig.files('/drive')[0]!)
    expect(await rig.backups.check({ backup })).toBe('damaged')
    expect(await rig.backups.open({ backup })).toEqual({ outcome: 'damaged' })
    expect((await rig.backups.list())[0]!.check).toBe('damaged')
  })
})
