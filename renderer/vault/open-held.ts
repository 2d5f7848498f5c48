// What the host has kept of an earlier page's saves, decrypted: the last of each row.
import type { HeldOperation } from '#shared/ipc/types'
import type { CryptoEngine } from './crypto-engine'
import type { UnlockedRows } from './vault'

/** Rows that do not open are left out: they stay with the host. */
export async function openHeld(
  engine: Pick<CryptoEngine, 'open'>,
  operations: readonly HeldOperation[],
): Promise<UnlockedRows['unsaved']> {
  const byId = new Map(operations.flatMap(({ rows }) => rows).map((row) => [row.id, row]))
  const sealed = [...byId.values()].flatMap(({ id, bytes }) => (bytes ? [{ id, bytes }] : []))
  const erased = [...byId.values()].filter(({ bytes }) => bytes === null)
  const opened = await engine.open(sealed)
  return [
    ...opened.flatMap(({ id, text }) => (text === null ? [] : [{ id, json: JSON.parse(text) as unknown }])),
    ...erased.map(({ id }) => ({ id, json: undefined })),
  ]
}
