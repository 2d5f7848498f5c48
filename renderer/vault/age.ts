// Files locked with a password in the age format, which the standard `age` tool opens too. age-encryption.org/v1
import { armor, Decrypter, Encrypter } from 'age-encryption'
import type { Bytes } from '#shared/vault/bytes'

/** scrypt takes 256 MiB and about a second: what the `age` tool itself uses. */
const WORK_FACTOR = 18

/** As the vault takes it: the same words from any keyboard. */
const inOneForm = (password: string) => password.normalize('NFKC')

export async function lockWithPassword(bytes: Bytes, password: string, workFactor = WORK_FACTOR): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(inOneForm(password))
  return new Uint8Array(await encrypter.encrypt(bytes))
}

/** null where the password is another one, or the file is damaged, or locked in another way: age does not tell. */
export async function openWithPassword(bytes: Uint8Array, password: string): Promise<Bytes | null> {
  const decrypter = new Decrypter()
  // The age tool takes what is typed byte for byte, so that a file of its own may need either.
  for (const form of new Set([password, inOneForm(password)])) decrypter.addPassphrase(form)
  try {
    return new Uint8Array(await decrypter.decrypt(withoutArmor(bytes)))
  } catch {
    return null
  }
}

const ARMOR_MARK = '-----BEGIN AGE'

function withoutArmor(bytes: Uint8Array): Uint8Array {
  const isArmored = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith(ARMOR_MARK)
  return isArmored ? armor.decode(new TextDecoder().decode(bytes)) : bytes
}
