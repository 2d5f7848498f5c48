// The recovery code: 130 random bits and ten to check them, in letters and digits that cannot be mistaken for each other.
import { toUtf8 } from './bytes'
import { sha256, type Subtle, type VaultCrypto } from './crypto'

// Crockford's alphabet: no I, L, O, U.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const DATA_LENGTH = 26
const CHECK_LENGTH = 2
const GROUP_LENGTH = 4

/** Seven groups of four: `K7QM-2D9F-…`. */
export async function createRecoveryCode({ subtle, random }: VaultCrypto): Promise<string> {
  const data = [...random(DATA_LENGTH)].map((byte) => ALPHABET[byte % 32]).join('')
  return inGroups(data + (await checkOf(subtle, data)))
}

/** The code as it was made, whatever the case, spaces, dashes and look-alikes; null when it cannot be one. */
export async function normaliseRecoveryCode(subtle: Pick<Subtle, 'digest'>, typed: string): Promise<string | null> {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.,]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V')
  if (plain.length !== DATA_LENGTH + CHECK_LENGTH || [...plain].some((sign) => !ALPHABET.includes(sign))) return null
  const data = plain.slice(0, DATA_LENGTH)
  return (await checkOf(subtle, data)) === plain.slice(DATA_LENGTH) ? inGroups(plain) : null
}

async function checkOf(subtle: Pick<Subtle, 'digest'>, data: string): Promise<string> {
  const sum = await sha256(subtle, toUtf8(`stepback recovery ${data}`))
  return `${ALPHABET[sum[0]! % 32]}${ALPHABET[sum[1]! % 32]}`
}

function inGroups(code: string): string {
  return code.match(new RegExp(`.{1,${GROUP_LENGTH}}`, 'g'))!.join('-')
}
