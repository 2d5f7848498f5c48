// The copies that reading a vault does not need while another one is whole: the other header, and older snapshots.
import { join } from 'node:path'
import { decodeHeader } from '#shared/vault/header'
import { decodeSnapshot } from '#shared/vault/snapshot'
import { HEADER_NAMES, listVaultFolder, seqOf } from '../host/vault-folder'
import type { RecoveryParts } from '../host/vault-recovery'

/** Names of those that are damaged: what stands in for them now is the last of its kind. */
export async function damagedSpares(parts: RecoveryParts): Promise<string[]> {
  const { snapshots } = await listVaultFolder(parts.fs, parts.folder)
  return [
    ...(await damagedBesideWhole(parts, HEADER_NAMES, async (bytes) => {
      return (await decodeHeader(parts.subtle, bytes)).state === 'read'
    })),
    ...(await damagedBesideWhole(parts, snapshots, async (bytes, name) => {
      const snapshot = await decodeSnapshot(parts.subtle, bytes)
      return snapshot?.vaultId === parts.vaultId && snapshot.lastSeq === seqOf(name)
    })),
  ]
}

/** None where no copy is whole: that is no longer a matter of spares. */
async function damagedBesideWhole(
  { fs, folder }: RecoveryParts,
  names: readonly string[],
  isWhole: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<boolean>,
): Promise<string[]> {
  const damaged: string[] = []
  let whole = 0
  for (const name of names) {
    const bytes = await fs.read(join(folder, name))
    if (bytes === null) continue
    if (await isWhole(bytes, name)) whole += 1
    else damaged.push(name)
  }
  return whole > 0 ? damaged : []
}
