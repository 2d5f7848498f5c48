// Saves that the disk refused, kept while the page that made them is locked or gone.
import { expect, test, vi } from 'vitest'
import { createHeldSaves } from '../../../electron/host/held-saves'
import type { AppendOutcome, HeldOperation } from '../../../shared/ipc/types'

const operations: HeldOperation[] = ['a', 'b'].map((operationId) => ({ operationId, rows: [] }))

/** A vault at operation 7 whose disk takes what `takes` says. */
function vaultThat(takes: () => boolean, lastSeq = 7) {
  let isOpen = false
  const written: string[] = []
  const append = async (operationId: string): Promise<AppendOutcome> => {
    if (!takes()) return { outcome: 'failed', reason: 'disk-full' }
    written.push(operationId)
    return { outcome: 'saved', seq: 8, savedAt: '2026-01-05T16:50:00Z', count: 1 }
  }
  const opened = {
    header: new Uint8Array(),
    vaultId: 'v',
    lastSeq,
    count: 0,
    quarantinedBytes: 0,
    missingOperations: 0,
    lastExitClean: false,
  }
  const vault = {
    open: vi.fn<() => Promise<{ outcome: 'opened'; vault: typeof opened }>>(async () => {
      isOpen = true
      return { outcome: 'opened', vault: opened }
    }),
    log: () => (isOpen ? ({ append } as never) : null),
    close: async () => void (isOpen = false),
  }
  return { vault, written, isOpen: () => isOpen, openIt: () => void (isOpen = true) }
}
const idle = vaultThat(() => true).vault

test('are written in order once the disk takes them, and the vault is closed again', async () => {
  const held = createHeldSaves()
  let hasRoom = false
  const { vault, written, isOpen } = vaultThat(() => hasRoom)
  held.hold('journal', operations, 7)
  expect(await held.writeAll({ journal: vault, sample: idle })).toBe(false)
  expect(written).toEqual([])
  hasRoom = true
  expect(await held.writeAll({ journal: vault, sample: idle })).toBe(true)
  expect(written).toEqual(['a', 'b'])
  expect([isOpen(), held.of('journal')]).toEqual([false, []])
})

test('leave a vault alone that somebody has open', async () => {
  const held = createHeldSaves()
  const { vault, openIt } = vaultThat(() => true)
  openIt()
  held.hold('journal', operations, 7)
  expect(await held.writeAll({ journal: vault, sample: idle })).toBe(false)
  expect(vault.open).not.toHaveBeenCalled()
})

test('are never written over what somebody else has saved since', async () => {
  const held = createHeldSaves()
  const { vault, written } = vaultThat(() => true, 9)
  held.hold('journal', operations, 7)
  expect(await held.writeAll({ journal: vault, sample: idle })).toBe(false)
  expect([written, held.of('journal')]).toEqual([[], operations])
})

test('give way to what is kept next, and to nothing', () => {
  const held = createHeldSaves()
  held.hold('journal', operations, 7)
  held.hold('journal', operations.slice(1), 7)
  expect(held.of('journal')).toEqual(operations.slice(1))
  held.hold('journal', [], 7)
  expect(held.of('journal')).toEqual([])
})
