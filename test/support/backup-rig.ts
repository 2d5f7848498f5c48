// Backups for tests: a journal's vault in memory, timers that the test lets ring, a clock it can move.
import type { BackupSettings } from '#shared/ipc/types'
import { defaultDeviceSettings } from '../../electron/host/device-settings'
import { createBackupService } from '../../electron/host/backups/backup-service'
import type { FolderChooser } from '../../electron/host/backups/backup-places'
import { seededIds } from './fixed-clock'
import { createMemoryFiles, type MemoryFiles } from './memory-files'
import { subtle } from './vault-crypto'
import { headerBytes, journal, noLocks, readTexts, rowMaker, vaultService } from './vault-rig'

export const PROFILE = '/profile'
export const BACKUPS = '/profile/backups'
export const MONDAY = Date.parse('2026-01-05T16:50:00Z')
export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE

export const newFiles = () => createMemoryFiles(new Map(), new Set([PROFILE]))

export interface BackupRigOptions {
  fs?: MemoryFiles
  settings?: BackupSettings
  chooser?: FolderChooser
  version?: string
  now?: number
  /** Of ids; another one for a host that comes later. */
  seed?: number
}

export function backupRig(options: BackupRigOptions = {}) {
  const fs = options.fs ?? newFiles()
  const clock = { now: options.now ?? MONDAY }
  const timers: { ring: () => void; milliseconds: number }[] = []
  let settings = options.settings ?? defaultDeviceSettings.backups
  let changed = () => {}
  const rows = rowMaker(options.seed)
  const service = createBackupService({
    vaults: vaultService({ profileFolder: PROFILE, fs, locks: noLocks, snapshotAfterBytes: 100_000 }),
    profileFolder: PROFILE,
    fs,
    subtle,
    newId: seededIds(500),
    now: () => clock.now,
    startTimer: (ring, milliseconds) => {
      const stop = () => void timers.splice(timers.indexOf(timer), 1)
      const timer = {
        milliseconds,
        ring: () => {
          stop()
          ring()
        },
      }
      timers.push(timer)
      return stop
    },
    wait: () => new Promise(() => {}),
    settings: { read: async () => settings, write: async (changes) => void (settings = { ...settings, ...changes }) },
    chooser: options.chooser ?? { chooses: 'typed' },
    version: options.version ?? '1.0.0',
    onChange: () => changed(),
  })
  const { vault, backups } = service
  return {
    ...service,
    ...rows,
    fs,
    clock,
    timers,
    settings: () => settings,
    /** When the next backup has been taken, or has failed. */
    nextChange: () => new Promise<void>((resolve) => (changed = resolve)),
    begin: async (seed = 1) => vault.create({ ...journal, header: await headerBytes({}, seed) }),
    open: () => vault.open({ ...journal, takeOver: false }),
    write: async (...texts: string[]) => {
      for (const text of texts) await vault.append(rows.operation(rows.row(text)))
    },
    texts: () => readTexts(vault),
    /** Takes one and answers with its handle. */
    takeOne: async () => {
      await backups.take({ reason: 'asked' })
      return (await backups.list())[0]!.id
    },
    files: (folder = BACKUPS) => fs.paths().filter((path) => path.startsWith(`${folder}/`)),
  }
}
