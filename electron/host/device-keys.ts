// The secret of a vault's *this computer* slot, sealed by the system's keychain. Without that keychain the file is noise;
// the slot itself is in the vault's header and none of this file's business.
import { join } from 'node:path'
import type { Handlers } from '#shared/ipc/contract'
import type { VaultName } from '#shared/ipc/types'
import { replaceFile } from './atomic-file'
import type { FileSystem } from './vault-files'

/** What is used of Electron's safeStorage. */
export interface Keychain {
  isEncryptionAvailable(): boolean
  /** On Linux, which keychain was found. */
  getSelectedStorageBackend(): string
  encryptString(text: string): Uint8Array
  decryptString(sealed: Buffer): string
}

const SECRET_BYTES = 32

/** `basic_text` encrypts with a password that is in everybody's Chromium: it keeps nothing from anybody. */
const disguises: readonly string[] = ['basic_text', 'unknown']

export const isRealKeychain = (keychain: Keychain, platform: string): boolean =>
  keychain.isEncryptionAvailable() &&
  (platform !== 'linux' || !disguises.includes(keychain.getSelectedStorageBackend()))

const deviceKeyName = (vault: VaultName) => `${vault}.this-computer`

export const createDeviceKeys = (
  keychain: Keychain,
  { fs, folder, platform }: { fs: FileSystem; folder: string; platform: string },
): Handlers['deviceKey'] => {
  const isAvailable = () => isRealKeychain(keychain, platform)
  return {
    available: async () => isAvailable(),
    store: async ({ vault, secret }) => {
      if (!isAvailable() || secret.length !== SECRET_BYTES) return false
      try {
        const sealed = keychain.encryptString(Buffer.from(secret).toString('base64'))
        await fs.makeFolder(folder)
        await replaceFile(fs, folder, deviceKeyName(vault), new Uint8Array(sealed))
        return true
      } catch {
        return false
      }
    },
    read: async ({ vault }) => {
      const sealed = await fs.read(join(folder, deviceKeyName(vault)))
      if (sealed === null || !isAvailable()) return null
      return unseal(keychain, sealed)
    },
    remove: ({ vault }) => fs.remove(join(folder, deviceKeyName(vault))),
  }
}

/** null when the keychain does not know it: another person's, or a restored one. */
const unseal = (keychain: Keychain, sealed: Uint8Array): Uint8Array | null => {
  try {
    const secret = new Uint8Array(Buffer.from(keychain.decryptString(Buffer.from(sealed)), 'base64'))
    return secret.length === SECRET_BYTES ? secret : null
  } catch {
    return null
  }
}

/** Where no keychain can be asked. */
export const noDeviceKeys: Handlers['deviceKey'] = {
  available: async () => false,
  store: async () => false,
  read: async () => null,
  remove: async () => {},
}
