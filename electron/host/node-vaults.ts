// The vault service on this machine's disk, clock and cryptography: what both shells run on.
import { webcrypto } from 'node:crypto'
import { nodeFileSystem } from './vault-files'
import { fileLocks } from './vault-lock'
import { createVaultService } from './vault-service'

export const createNodeVaults = (profileFolder: string) =>
  createVaultService({
    profileFolder,
    fs: nodeFileSystem,
    locks: fileLocks,
    subtle: webcrypto.subtle,
    now: () => new Date().toISOString(),
  })
