// A reader of the vault's format written from docs/vault-format.md alone: Node's crypto and Argon2id, nothing of Stepback's.
import { createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argon2id } from 'hash-wasm'

interface Slot {
  kind: string
  salt?: string
  kdf?: { memoryKiB: number; passes: number; lanes: number; salt: string }
  iv: string
  wrapped: string
}

export interface ForeignHeader {
  vaultId: string
  keyEpoch: number
  revision: number
  slots: Slot[]
}

type Rows = Map<string, Buffer>

export interface ForeignVault {
  header: ForeignHeader
  rows: Rows
  lastSeq: number
  chain: Buffer
  /** Where a segment stops being understood. */
  notUnderstoodFrom: Record<string, number>
}

const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const uuid = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const uuidBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function demand(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what)
}

function withoutSum(file: Buffer): Buffer {
  const body = file.subarray(0, -32)
  demand(sha256(body).equals(file.subarray(-32)), 'the sum does not hold')
  return body
}

function readForeignHeader(file: Buffer): ForeignHeader {
  const body = withoutSum(file)
  demand(body.subarray(0, 13).toString() === 'STEPBACK HEAD' && body.readUInt32BE(13) === 1, 'no header of format 1')
  return JSON.parse(body.subarray(21, 21 + body.readUInt32BE(17)).toString('utf8')) as ForeignHeader
}

function readRows(bytes: Buffer, from: number, count: number, rows: Rows): number {
  let at = from
  for (let n = 0; n < count; n += 1) {
    const id = uuid(bytes.subarray(at, at + 16))
    const length = bytes.readUInt32BE(at + 16)
    at += 20
    if (length === 0xffffffff) rows.delete(id)
    else {
      rows.set(id, bytes.subarray(at, at + length))
      at += length
    }
  }
  return at
}

function readSnapshot(file: Buffer): { rows: Rows; lastSeq: number; chain: Buffer } {
  const body = withoutSum(file)
  demand(body.subarray(0, 16).toString() === 'STEPBACK SNAP 01', 'no snapshot')
  const rows: Rows = new Map()
  demand(readRows(body, 76, body.readUInt32BE(72), rows) === body.length, 'rows of another length')
  return { rows, lastSeq: Number(body.readBigUInt64BE(32)), chain: body.subarray(40, 72) }
}

/** Applies a segment’s frames that come after `state`. Answers with where it stops being understood; null: nowhere. */
function readSegment(file: Buffer, state: Pick<ForeignVault, 'rows' | 'lastSeq' | 'chain'>): number | null {
  demand(file.subarray(0, 16).toString() === 'STEPBACK LOG 001', 'no segment')
  demand(sha256(file.subarray(0, 72)).equals(file.subarray(72, 104)), 'the segment’s head is damaged')
  let before = file.subarray(40, 72)
  let at = 104
  while (at < file.length) {
    if (at + 4 > file.length) return at
    const end = at + 4 + file.readUInt32BE(at) + 32
    if (end > file.length) return at
    const chain = file.subarray(end - 32, end)
    if (!sha256(file.subarray(at - 32, end - 32)).equals(chain)) return at
    const payload = file.subarray(at + 4, end - 32)
    const seq = Number(payload.readBigUInt64BE(0))
    if (seq > state.lastSeq) {
      if (seq !== state.lastSeq + 1 || !before.equals(state.chain)) return at
      readRows(payload, 28, payload.readUInt32BE(24), state.rows)
      state.lastSeq = seq
      state.chain = chain
    }
    before = chain
    at = end
  }
  return null
}

export function readForeignVault(folder: string): ForeignVault {
  const read = (name: string) => readFileSync(join(folder, name))
  const names = readdirSync(folder).sort()
  const state = readSnapshot(read(names.filter((name) => name.startsWith('snapshot-')).at(-1)!))
  const notUnderstoodFrom: Record<string, number> = {}
  for (const name of names.filter((each) => /^log-\d+$/.test(each))) {
    const from = readSegment(read(name), state)
    if (from !== null) notUnderstoodFrom[name] = from
  }
  const [a, b] = ['header-a', 'header-b'].map((name) => readForeignHeader(read(name))) as [ForeignHeader, ForeignHeader]
  return { header: b.revision > a.revision ? b : a, ...state, notUnderstoodFrom }
}

export function readForeignBackup(file: Buffer): { header: ForeignHeader; rows: Rows; takenAt: number } {
  const body = withoutSum(file)
  demand(body.subarray(0, 16).toString() === 'STEPBACK BACK 01', 'no backup')
  const headerEnd = 28 + body.readUInt32BE(24)
  const header = readForeignHeader(body.subarray(28, headerEnd))
  return { header, rows: readSnapshot(body.subarray(headerEnd)).rows, takenAt: Number(body.readBigUInt64BE(16)) }
}

function unseal(key: Buffer, iv: Buffer, sealed: Buffer, additional: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, iv)
  decipher.setAAD(additional)
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
}

const hkdf = (secret: Buffer, salt: Buffer, info: string) => Buffer.from(hkdfSync('sha256', secret, salt, info, 32))

/** `secret` is a passphrase, a recovery code as it was printed, the text that protects nothing, or a computer’s in hexadecimal. */
export async function foreignKeys(header: ForeignHeader, kind: string, secret: string) {
  const slot = header.slots.find((each) => each.kind === kind)!
  const slotKey = slot.kdf
    ? Buffer.from(
        await argon2id({
          password: secret.normalize('NFKC'),
          salt: Buffer.from(slot.kdf.salt, 'hex'),
          memorySize: slot.kdf.memoryKiB,
          iterations: slot.kdf.passes,
          parallelism: slot.kdf.lanes,
          hashLength: 32,
          outputType: 'binary',
        }),
      )
    : hkdf(
        Buffer.from(secret, kind === 'this-computer' ? 'hex' : 'utf8'),
        Buffer.from(slot.salt!, 'hex'),
        `stepback slot ${kind}`,
      )
  const place = Buffer.from(`stepback slot|${kind}|${header.vaultId}|${header.keyEpoch}`)
  const vaultKey = unseal(slotKey, Buffer.from(slot.iv, 'hex'), Buffer.from(slot.wrapped, 'hex'), place)
  const records = hkdf(vaultKey, Buffer.from(header.vaultId), `stepback records ${header.keyEpoch}`)
  return { slotKey, vaultKey, records }
}

/** The row's JSON. */
export function openForeignRow(header: ForeignHeader, records: Buffer, id: string, row: Buffer): string {
  const additional = Buffer.concat([u32(1), uuidBytes(header.vaultId), uuidBytes(id), u32(header.keyEpoch)])
  const padded = unseal(records, row.subarray(0, 12), row.subarray(12), additional)
  return padded.subarray(4, 4 + padded.readUInt32BE(0)).toString('utf8')
}
