// The vault's header: which vault it is, and the key slots that open it. Readable without a key, useless without one.
//
// header := "STEPBACK HEAD" | format u32 | length u32 | JSON | SHA-256 of all before, 32
//
// The name, the format number and the sum at the end stay where they are in every later format, so that an old version
// can tell a newer vault from a damaged one.
import '#shared/without-eval'
import { z } from 'zod'
import { concatBytes, fromUtf8, isEqualBytes, readU32, toUtf8, u32, type Bytes } from './bytes'
import { sha256, type Subtle } from './crypto'
import { HASH_LENGTH } from './frames'

export const VAULT_FORMAT = 1
const MAGIC = toUtf8('STEPBACK HEAD')
const HEAD_LENGTH = MAGIC.length + 8

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const wrapped = { iv: hex(12), wrapped: hex(32 + 16) }

/** Bounds are checked before any memory is spent: a header from elsewhere must not choose 100 GiB, nor one round. */
const kdfSchema = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z
    .number()
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  passes: z.number().int().min(3).max(10),
  lanes: z.literal(1),
  salt: hex(16),
})

const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), kdf: kdfSchema, ...wrapped }),
  z.strictObject({ kind: z.enum(['recovery-code', 'unprotected', 'this-computer']), salt: hex(16), ...wrapped }),
])

const headerSchema = z.strictObject({
  vaultId: z.uuid().lowercase(),
  /** Counts up with a new vault key; bound into every row. */
  keyEpoch: z.number().int().min(1).max(0xffffffff),
  /** Counts up with every rewrite of the header: of two copies the higher one is in force. */
  revision: z.number().int().min(1),
  slots: z.array(slotSchema).min(1).max(8),
})

export type KdfTerms = z.infer<typeof kdfSchema>
export type KeySlot = z.infer<typeof slotSchema>
export type VaultHeader = z.infer<typeof headerSchema>

export type HeaderReading =
  { state: 'read'; header: VaultHeader } | { state: 'damaged' } | { state: 'newer'; formatVersion: number }

/** Begun without a passphrase: whoever has the header has the key. */
export const isOpenToAll = ({ slots }: VaultHeader): boolean => slots.some(({ kind }) => kind === 'unprotected')

export async function encodeHeader(digest: Pick<Subtle, 'digest'>, header: VaultHeader): Promise<Bytes> {
  const json = toUtf8(JSON.stringify(header))
  const body = concatBytes([MAGIC, u32(VAULT_FORMAT), u32(json.length), json])
  return concatBytes([body, await sha256(digest, body)])
}

export async function decodeHeader(digest: Pick<Subtle, 'digest'>, bytes: Bytes): Promise<HeaderReading> {
  if (bytes.length < HEAD_LENGTH + HASH_LENGTH || !isEqualBytes(bytes.subarray(0, MAGIC.length), MAGIC))
    return { state: 'damaged' }
  const body = bytes.subarray(0, bytes.length - HASH_LENGTH)
  if (!isEqualBytes(await sha256(digest, body), bytes.subarray(body.length))) return { state: 'damaged' }
  const formatVersion = readU32(bytes, MAGIC.length)
  if (formatVersion > VAULT_FORMAT) return { state: 'newer', formatVersion }
  const json = body.subarray(HEAD_LENGTH)
  const isWhole = formatVersion === VAULT_FORMAT && readU32(bytes, MAGIC.length + 4) === json.length
  const header = isWhole ? headerSchema.safeParse(parseOrNull(json)) : null
  return header?.success ? { state: 'read', header: header.data } : { state: 'damaged' }
}

function parseOrNull(json: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(json))
  } catch {
    return null
  }
}
