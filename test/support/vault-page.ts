// The page's side of a vault on a real host: the engine in place of its worker, a quick key derivation, one clock.
import type { Handlers } from '#shared/ipc/contract'
import type { VaultName } from '#shared/ipc/types'
import { toUtf8 } from '#shared/vault/bytes'
import { sha256 } from '#shared/vault/crypto'
import { createCryptoEngine } from '../../renderer/vault/crypto-engine'
import { createWorkingCopy, DATABASE_NAMES, type WorkingCopy } from '../../renderer/vault/database'
import { createVault, type VaultParts } from '../../renderer/vault/vault'
import { fakeHandlers } from './fake-handlers'
import { seededIds } from './fixed-clock'
import { seededCrypto, subtle } from './vault-crypto'

export interface PageOptions {
  name?: VaultName
  runtime?: string
  copy?: WorkingCopy
  deriveKey?: VaultParts['deriveKey']
  backups?: Handlers['backups']
  deviceKey?: Handlers['deviceKey']
}

/** Shared by all pages of a test: neither an id nor a key comes twice. */
export const crypto = seededCrypto(1)
export const newId = seededIds(1000)

/** Instead of Argon2id, which has tests of its own. */
export const deriveQuickly: VaultParts['deriveKey'] = (passphrase, { salt }) =>
  sha256(subtle, toUtf8(`${salt} ${passphrase}`))

/** A fresh page: nothing in memory but what it is given. */
export function vaultPage(vault: Handlers['vault'], options: PageOptions = {}) {
  const { name = 'journal', runtime = 'chromium 147', copy = createWorkingCopy(name) } = options
  return createVault({
    name,
    host: {
      vault,
      backups: options.backups ?? fakeHandlers().handlers.backups,
      deviceKey: options.deviceKey ?? fakeHandlers().handlers.deviceKey,
    },
    crypto,
    engine: createCryptoEngine(crypto),
    deriveKey: options.deriveKey ?? deriveQuickly,
    copy,
    runtime: async () => runtime,
    newId,
  })
}

/** A browser that has nothing stored. */
export async function forgetDatabases(): Promise<void> {
  for (const name of Object.values(DATABASE_NAMES)) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name)
      request.addEventListener('success', () => resolve())
      request.addEventListener('error', () => reject(request.error!))
    })
  }
}

/** The field `n` of every record, ascending. */
export const numbersOf = (rows: readonly { json: unknown }[]) =>
  rows.map(({ json }) => (json as { n: number }).n).sort((a, b) => a - b)
