// A second reader of age files locked with a password, on Node's own cryptography and nothing of the application's.
// Written from the specification, age-encryption.org/v1.
import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto'

const PIECE = 64 * 1024
const TAG = 16

/** Throws for another password, a damaged file, or a file locked in another way. */
export function readAgeByPassword(file: Uint8Array, password: string): Buffer {
  const bytes = Buffer.from(file)
  const macAt = bytes.indexOf('\n--- ') + 1
  const headEnd = bytes.indexOf('\n', macAt)
  const [version, stanza, body] = bytes.subarray(0, macAt).toString('ascii').split('\n')
  const [arrow, type, salt, work] = stanza!.split(' ')
  if (version !== 'age-encryption.org/v1' || arrow !== '->' || type !== 'scrypt') throw new Error('Not by a password')
  const fileKey = unwrap(Buffer.from(body!, 'base64'), keyOf(password, Buffer.from(salt!, 'base64'), Number(work)))
  const mac = createHmac('sha256', derive(fileKey, Buffer.alloc(0), 'header')).update(bytes.subarray(0, macAt + 3))
  if (mac.digest('base64').replace('=', '') !== bytes.subarray(macAt + 4, headEnd).toString('ascii')) {
    throw new Error('The head was changed')
  }
  return readPieces(bytes.subarray(headEnd + 1), fileKey)
}

function keyOf(password: string, salt: Buffer, work: number): Buffer {
  const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt])
  return scryptSync(password, labelled, 32, { N: 2 ** work, r: 8, p: 1, maxmem: 2 ** (work + 11) })
}

const derive = (key: Buffer, salt: Buffer, info: string): Buffer => Buffer.from(hkdfSync('sha256', key, salt, info, 32))

function readPieces(payload: Buffer, fileKey: Buffer): Buffer {
  const key = derive(fileKey, payload.subarray(0, 16), 'payload')
  const sealed = payload.subarray(16)
  const count = Math.max(1, Math.ceil(sealed.length / (PIECE + TAG)))
  const pieces = Array.from({ length: count }, (_, at) => {
    const nonce = Buffer.alloc(12)
    nonce.writeUInt32BE(at, 7)
    nonce[11] = at === count - 1 ? 1 : 0
    return unseal(sealed.subarray(at * (PIECE + TAG), (at + 1) * (PIECE + TAG)), key, nonce)
  })
  return Buffer.concat(pieces)
}

const unwrap = (body: Buffer, key: Buffer): Buffer => unseal(body, key, Buffer.alloc(12))

function unseal(sealed: Buffer, key: Buffer, nonce: Buffer): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG })
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG)), decipher.final()])
}
