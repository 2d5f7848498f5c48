// Sealed rows as what they say, a slice at a time.
import type { Row } from '#shared/ipc/types'
import type { UnlockedRows, VaultParts } from './vault'

/** Rows that go to the crypto worker at a time. */
const SLICE_ROWS = 2000

export type Decrypted = Pick<UnlockedRows, 'rows' | 'damagedIds'>

export async function decryptRows({ engine }: Pick<VaultParts, 'engine'>, sealed: readonly Row[]): Promise<Decrypted> {
  const rows: UnlockedRows['rows'] = []
  const damagedIds: string[] = []
  for (let from = 0; from < sealed.length; from += SLICE_ROWS) {
    for (const { id, text } of await engine.open(sealed.slice(from, from + SLICE_ROWS))) {
      const json = text === null ? undefined : parseOrUndefined(text)
      if (json === undefined) damagedIds.push(id)
      else rows.push({ id, json })
    }
  }
  return { rows, damagedIds }
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
