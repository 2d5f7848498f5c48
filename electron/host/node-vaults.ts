// Vaults and their backups on this machine's disk, clock and cryptography: what both shells run on.
import { randomUUID, webcrypto } from 'node:crypto'
import type { FolderChooser } from './backups/backup-places'
import { createBackupService, type BackupService } from './backups/backup-service'
import type { DeviceStore } from './device-settings'
import { nodeFileSystem } from './vault-files'
import { fileLocks } from './vault-lock'
import { createVaultService } from './vault-service'

const createNodeVaults = (profileFolder: string) =>
  createVaultService({
    profileFolder,
    fs: nodeFileSystem,
    locks: fileLocks,
    subtle: webcrypto.subtle,
    now: () => new Date().toISOString(),
  })

export interface NodeBackupParts {
  profileFolder: string
  version: string
  device: DeviceStore
  chooser: FolderChooser
  onChange: () => void
}

export const createNodeBackups = ({ profileFolder, device, ...parts }: NodeBackupParts): BackupService =>
  createBackupService({
    ...parts,
    profileFolder,
    vaults: createNodeVaults(profileFolder),
    fs: nodeFileSystem,
    subtle: webcrypto.subtle,
    newId: randomUUID,
    now: Date.now,
    startTimer: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds)
      timer.unref()
      return () => clearTimeout(timer)
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
    settings: {
      read: async () => (await device.read()).backups,
      write: async (changes) => {
        const { backups } = await device.read()
        await device.write({ backups: { ...backups, ...changes } })
      },
    },
  })
