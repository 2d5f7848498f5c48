// A host that does nothing but write to a vault, until it is killed. Says on its standard output what it has acknowledged.
//
// `open <lastSeq> <row values as JSON>`, then `ack <seq>` for every operation.
import { writeSync } from 'node:fs'
import { webcrypto } from 'node:crypto'
import type { Subtle } from '#shared/vault/crypto'
import { decodeHeader, encodeHeader } from '#shared/vault/header'
import { createVaultKeys } from '#shared/vault/vault-keys'
import { nodeFileSystem } from '../../../electron/host/vault-files'
import { fileLocks } from '../../../electron/host/vault-lock'
import { createVaultService } from '../../../electron/host/vault-service'

/** Operation n writes n into both rows of pair n mod 20, and after every third erases the pair ten further on. */
const PAIRS = 20
const journal = { vault: 'journal' } as const
const subtle = webcrypto.subtle as unknown as Subtle
const random = (length: number) => webcrypto.getRandomValues(new Uint8Array(length))

// Unbuffered: what was acknowledged is known to whoever reads it, however soon after the process dies.
const say = (line: string) => void writeSync(1, `${line}\n`)

const idOf = (side: 'a' | 'b', pair: number) =>
  `00000000-0000-4000-8000-00000000${side}${String(pair).padStart(3, '0')}`
const valueOf = (n: number, size: number) => new TextEncoder().encode(String(n).padEnd(size, ' '))

const rowsOf = (n: number) => {
  const put = (['a', 'b'] as const).map((side) => ({ id: idOf(side, n % PAIRS), bytes: valueOf(n, (n * 137) % 3000) }))
  const erased = (['a', 'b'] as const).map((side) => ({ id: idOf(side, (n + 10) % PAIRS), bytes: null }))
  return n % 3 === 0 ? [...put, ...erased] : put
}

const service = createVaultService({
  profileFolder: process.argv[2]!,
  fs: nodeFileSystem,
  locks: fileLocks,
  subtle,
  now: () => new Date().toISOString(),
  snapshotAfterBytes: 60_000,
})

async function openOrCreate() {
  const opened = await service.open({ ...journal, takeOver: false })
  if (opened.outcome !== 'absent') return opened
  const { header } = await createVaultKeys({ subtle, random }, null)
  return service.create({ ...journal, header: await encodeHeader(subtle, header) })
}

async function rewriteHeader(): Promise<void> {
  const status = await service.status(journal)
  const reading =
    status.state === 'present' ? await decodeHeader(subtle, status.header as Uint8Array<ArrayBuffer>) : null
  if (reading?.state !== 'read') throw new Error('no header')
  const next = { ...reading.header, revision: reading.header.revision + 1 }
  await service.replaceHeader({ ...journal, header: await encodeHeader(subtle, next) })
}

async function run(): Promise<void> {
  const opened = await openOrCreate()
  if (!('vault' in opened)) return say(`refused ${JSON.stringify(opened)}`)
  const { rows } = await service.readRows({ ...journal, cursor: null })
  const values = Object.fromEntries(rows.map(({ id, bytes }) => [id, Number(new TextDecoder().decode(bytes))]))
  say(`open ${opened.vault.lastSeq} ${JSON.stringify(values)}`)
  for (let n = opened.vault.lastSeq + 1; ; n += 1) {
    const operationId = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
    const outcome = await service.append({ ...journal, operationId, rows: rowsOf(n) })
    if (outcome.outcome !== 'saved' || outcome.seq !== n) return say(`refused ${JSON.stringify(outcome)}`)
    say(`ack ${n}`)
    if (n % 37 === 0) await rewriteHeader()
    const reopened = n % 53 === 0 ? await service.open({ ...journal, takeOver: false }) : opened
    if (!('vault' in reopened)) return say(`refused ${JSON.stringify(reopened)}`)
  }
}

run().catch((error: unknown) => say(`refused ${String(error)}`))
