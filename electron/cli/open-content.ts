// The records of a vault or a backup, decrypted with nothing but Node and the passphrase or the recovery code.
import { argon2id } from 'hash-wasm'
import { fromHex } from '#shared/vault/bytes'
import type { VaultCrypto } from '#shared/vault/crypto'
import { passphraseTerms } from '#shared/vault/key-slots'
import { openVaultKeys, type VaultKeys } from '#shared/vault/vault-keys'
import type { VaultContent } from './vault-source'

export interface OpenedRecords {
  vaultId: string
  records: unknown[]
  /** Ids of rows that the key does not open, or that hold no JSON. */
  unreadable: string[]
}

export const isOpenToAll = ({ header }: VaultContent): boolean =>
  header.slots.some(({ kind }) => kind === 'unprotected')

/** null when the secret opens nothing. */
export async function openContent(
  crypto: VaultCrypto,
  content: VaultContent,
  secret: string,
): Promise<OpenedRecords | null> {
  const keys = await keysFor(crypto, content, secret)
  if (!keys) return null
  const sealed = Array.from(content.rows, ([id, bytes]) => ({ id, bytes }))
  const opened: OpenedRecords = { vaultId: content.header.vaultId, records: [], unreadable: [] }
  for (const { id, text } of await keys.open(sealed)) {
    const record = text === null ? undefined : parseOrUndefined(text)
    if (record === undefined) opened.unreadable.push(id)
    else opened.records.push(record)
  }
  return opened
}

/** The code first: it costs nothing to try. */
async function keysFor(crypto: VaultCrypto, { header }: VaultContent, secret: string): Promise<VaultKeys | null> {
  const free =
    (await openVaultKeys(crypto, header, { kind: 'unprotected' })) ??
    (await openVaultKeys(crypto, header, { kind: 'recovery-code', code: secret }))
  const terms = passphraseTerms(header)
  // Nothing at all is no passphrase that a vault can have.
  if (free || !terms || secret === '') return free
  const derivedKey = await argon2id({
    password: secret.normalize('NFKC'),
    salt: fromHex(terms.salt),
    memorySize: terms.memoryKiB,
    iterations: terms.passes,
    parallelism: terms.lanes,
    hashLength: 32,
    outputType: 'binary',
  })
  return openVaultKeys(crypto, header, { kind: 'passphrase', derivedKey: new Uint8Array(derivedKey) })
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
