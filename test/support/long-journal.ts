// A journal of many records on disk, without a passphrase, closed in order: written by the host and the real encryption.
import { webcrypto } from 'node:crypto'
import { createNote } from '#shared/domain/note'
import { toDay } from '#shared/calendar/day'
import type { Subtle } from '#shared/vault/crypto'
import { createCryptoEngine } from '../../renderer/vault/crypto-engine'
import { seededIds } from './fixed-clock'
import { journal, vaultService } from './vault-rig'

const crypto = {
  subtle: webcrypto.subtle as unknown as Subtle,
  random: (length: number) => webcrypto.getRandomValues(new Uint8Array(length)),
}
const ROWS_AT_ONCE = 500
/** About what is written on a day. */
const SENTENCES =
  'Reviewed the cut-over with both of them, and let the question stand until somebody else answered it. '.repeat(12)

/** `count` notes, a few a day. */
export async function writeLongJournal(profileFolder: string, count: number): Promise<void> {
  const engine = createCryptoEngine(crypto)
  const service = vaultService({ profileFolder })
  const { header } = await engine.create(null)
  await service.create({ ...journal, header })
  const newId = seededIds(3)
  const day = toDay('2025-12-01')
  const stamp = { day, at: '2025-12-01T16:50:00Z', zone: 'Europe/Berlin', newId }
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const notes = Array.from({ length: Math.min(ROWS_AT_ONCE, count - from) }, (_, n) =>
      createNote(day, `${from + n}: ${SENTENCES}`, stamp),
    )
    const rows = await engine.seal(notes.map((note) => ({ id: note.id, text: JSON.stringify(note) })))
    await service.append({ ...journal, operationId: newId(), rows })
  }
  await service.closeAll()
}
