// Backups of every released format, put back and unlocked by today's application with their real key derivation.
import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { deriveKey } from '../../../renderer/vault/kdf'
import { backupRig, BACKUPS } from '../../support/backup-rig'
import { GOLDEN_PASSPHRASE, goldenTexts } from '../../support/golden-vault'
import { forgetDatabases, vaultPage } from '../../support/vault-page'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
const RELEASED = readdirSync(FIXTURES).filter((name) => name.startsWith('vault-format-'))

beforeEach(forgetDatabases)

test.each(RELEASED)('a backup of %s is looked into, put back, and opens', async (release) => {
  const rig = backupRig()
  await rig.fs.makeFolder(BACKUPS)
  const name = readdirSync(join(FIXTURES, release)).find((file) => file.endsWith('.backup'))!
  rig.fs.set(`${BACKUPS}/${name}`, new Uint8Array(readFileSync(join(FIXTURES, release, name))))
  const [entry] = await rig.backups.list()
  const key = { kind: 'passphrase', passphrase: GOLDEN_PASSPHRASE } as const
  const vault = vaultPage(rig.vault, { backups: rig.backups, deriveKey })
  expect(await vault.look(entry!.id, key)).toMatchObject({ outcome: 'opened', unreadable: 0 })
  expect(await vault.restore(entry!.id)).toEqual({ outcome: 'restored', count: goldenTexts.length })
  const unlocked = await vaultPage(rig.vault, { deriveKey }).unlock(key)
  const texts = unlocked.outcome === 'unlocked' ? unlocked.rows.map(({ json }) => (json as { text: string }).text) : []
  expect(texts).toEqual(goldenTexts)
})
