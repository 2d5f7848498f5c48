// Files locked with a password: by us and opened by others, by others and opened by us.
import { Encrypter } from 'age-encryption'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lockWithPassword, openWithPassword } from '../../../renderer/vault/age'
import { readAgeByPassword } from '../../support/age-reader'

const PASSWORD = 'four ordinary words here'
const words = (text: string) => new TextEncoder().encode(text)
/** Light, so that it takes milliseconds: the file says how hard it was made. */
const LIGHT = 10
const folder = mkdtempSync(join(tmpdir(), 'stepback-age-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A letter with an accent, composed and not: a German keyboard and a French one, or two systems. */
const ONE_SIGN = 'caf\u00e9 and three w\u00f6rds'
const TWO_SIGNS = 'cafe\u0301 and three wo\u0308rds'

/** As the age tool does it: the password byte for byte. */
async function lockedByAge(text: string, password: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(LIGHT)
  encrypter.setPassphrase(password)
  return encrypter.encrypt(words(text))
}

/** Sizes around the format's pieces of 64 KiB, where readers go wrong. */
const SIZES = [0, 1, 65_536, 65_537, 140_000]
const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251)

describe('a file locked with a password', () => {
  it('opens with it, at every size', async () => {
    for (const size of SIZES) {
      const bytes = bytesOf(size)
      expect(await openWithPassword(await lockWithPassword(bytes, PASSWORD, LIGHT), PASSWORD)).toEqual(bytes)
    }
  })

  it('is read by a second reader, written from the format’s description alone', async () => {
    for (const size of SIZES) {
      const bytes = bytesOf(size)
      const locked = await lockWithPassword(bytes, PASSWORD, LIGHT)
      expect(Uint8Array.from(readAgeByPassword(locked, PASSWORD))).toEqual(bytes)
    }
  })

  it('does not open with another password, nor when a single bit is different', async () => {
    const locked = await lockWithPassword(words('Ana took the rollout'), PASSWORD, LIGHT)
    expect(await openWithPassword(locked, `${PASSWORD} `)).toBeNull()
    for (let at = 0; at < locked.length; at += 7) {
      const damaged = locked.slice()
      damaged[at]! ^= 1
      expect(await openWithPassword(damaged, PASSWORD)).toBeNull()
    }
    expect(await openWithPassword(locked.subarray(0, locked.length - 1), PASSWORD)).toBeNull()
  })

  it('opens with the same words from a keyboard that composes its signs otherwise', async () => {
    const bytes = words('Ana took the rollout')
    for (const [locking, opening] of [
      [ONE_SIGN, TWO_SIGNS],
      [TWO_SIGNS, ONE_SIGN],
      ['\uff34welve words', 'Twelve words'],
    ] as const)
      expect(await openWithPassword(await lockWithPassword(bytes, locking, LIGHT), opening)).toEqual(bytes)
  })

  it('is locked with the words in the one form that the vault uses: what another reader of age has to be told', async () => {
    const locked = await lockWithPassword(words('Ana took the rollout'), TWO_SIGNS, LIGHT)
    expect(Uint8Array.from(readAgeByPassword(locked, ONE_SIGN))).toEqual(words('Ana took the rollout'))
    expect(() => readAgeByPassword(locked, TWO_SIGNS)).toThrow('unable to authenticate')
  })

  it('that age itself locked opens as it was typed there, or in the one form', async () => {
    for (const typedThere of [ONE_SIGN, TWO_SIGNS])
      expect(await openWithPassword(await lockedByAge('Ana', typedThere), TWO_SIGNS)).toEqual(words('Ana'))
    expect(await openWithPassword(await lockedByAge('Ana', 'four w\u00f6rds'), TWO_SIGNS)).toBeNull()
  })

  it('shows nothing of what is in it, and is made as hard as the age tool makes it', async () => {
    const locked = await lockWithPassword(words('Ana took the rollout'), PASSWORD)
    const head = new TextDecoder().decode(locked)
    expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 18\n/)
    expect(head).not.toContain('Ana')
  })
})

/** Debian's `age` and util-linux's `script`: `age` asks for a passphrase at a terminal only. */
const missing = ['age', 'script'].find((tool) => spawnSync(tool, ['--version']).error !== undefined)
const WHY_NOT = `there is no “${missing}” on this machine`

/** Runs the tool and answers each of its questions as it is asked. */
async function atTerminal(command: string, ...answers: string[]): Promise<void> {
  const tool = spawn('script', ['-qec', command, '/dev/null'])
  const left = [...answers]
  tool.stdout.on('data', (said: Buffer) => {
    for (const _question of said.toString().matchAll(/passphrase[^:\n]*:/gi))
      tool.stdin.write(`${left.shift() ?? ''}\n`)
  })
  const [code] = (await once(tool, 'exit')) as [number]
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
}

describe('with the age tool', () => {
  it('what we lock, it opens', async ({ skip }) => {
    skip(missing !== undefined, WHY_NOT)
    const bytes = bytesOf(70_000)
    writeFileSync(join(folder, 'ours.age'), await lockWithPassword(bytes, PASSWORD, 14))
    await atTerminal(`age -d -o ${folder}/ours.txt ${folder}/ours.age`, PASSWORD)
    expect(Uint8Array.from(readFileSync(join(folder, 'ours.txt')))).toEqual(bytes)
  }, 20_000)

  it('what it locks, we open, armored or not', async ({ skip }) => {
    skip(missing !== undefined, WHY_NOT)
    const bytes = bytesOf(70_000)
    writeFileSync(join(folder, 'plain.bin'), bytes)
    for (const flags of ['-p', '-p -a']) {
      await atTerminal(`age ${flags} -o ${folder}/theirs.age ${folder}/plain.bin`, PASSWORD, PASSWORD)
      expect(await openWithPassword(readFileSync(join(folder, 'theirs.age')), PASSWORD)).toEqual(bytes)
      rmSync(join(folder, 'theirs.age'))
    }
  }, 30_000)
})
