import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDeviceKeys, isRealKeychain, noDeviceKeys } from '../../../electron/host/device-keys'
import type { Keychain } from '../../../electron/host/device-keys'
import { nodeFileSystem } from '../../../electron/host/vault-files'
import { temporaryFolder } from '../../support/temporary-folder'

const secret = Uint8Array.from({ length: 32 }, (_, at) => at * 7)

/** Turns every byte around, and knows its own by a mark. */
const keychain = (backend = 'gnome_libsecret', mark = 1): Keychain => ({
  isEncryptionAvailable: () => backend !== 'none',
  getSelectedStorageBackend: () => backend,
  encryptString: (text) => Uint8Array.of(mark, ...Buffer.from(text).map((byte) => byte ^ 255)),
  decryptString: (sealed) => {
    if (sealed[0] !== mark) throw new Error('not mine')
    return Buffer.from(sealed.subarray(1).map((byte) => byte ^ 255)).toString()
  },
})

const setUp = (chain = keychain(), folder = temporaryFolder()) => ({
  folder,
  keys: createDeviceKeys(chain, { fs: nodeFileSystem, folder, platform: 'linux' }),
})

describe("this computer's key", () => {
  test('comes back after a restart, and is sealed on disk in a file of its own', async () => {
    const { folder, keys } = setUp()
    expect(await keys.available()).toBe(true)
    expect(await keys.store({ vault: 'journal', secret })).toBe(true)
    expect(await setUp(keychain(), folder).keys.read({ vault: 'journal' })).toEqual(secret)
    const [name] = readdirSync(folder)
    expect(statSync(join(folder, name!)).mode & 0o777).toBe(0o600)
    const onDisk = readFileSync(join(folder, name!))
    expect(onDisk.includes(Buffer.from(secret))).toBe(false)
    expect(onDisk.includes(Buffer.from(secret).toString('base64'))).toBe(false)
  })

  test('is one for each vault, and is gone when it is removed', async () => {
    const { keys, folder } = setUp()
    await keys.store({ vault: 'journal', secret })
    expect(await keys.read({ vault: 'sample' })).toBeNull()
    await keys.remove({ vault: 'journal' })
    await keys.remove({ vault: 'journal' })
    expect(await keys.read({ vault: 'journal' })).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  test.each(['basic_text', 'unknown', 'none'])('is never kept where the keychain is %s', async (backend) => {
    const { keys, folder } = setUp(keychain(backend))
    expect(await keys.available()).toBe(false)
    expect(await keys.store({ vault: 'journal', secret })).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  test('that was sealed by a good keychain is not opened by a bad one, nor by a stranger', async () => {
    const { folder, keys } = setUp()
    await keys.store({ vault: 'journal', secret })
    expect(await setUp(keychain('basic_text'), folder).keys.read({ vault: 'journal' })).toBeNull()
    expect(await setUp(keychain('kwallet6', 2), folder).keys.read({ vault: 'journal' })).toBeNull()
  })

  test('is 32 bytes and nothing else', async () => {
    const { keys, folder } = setUp()
    for (const length of [0, 31, 33]) {
      expect(await keys.store({ vault: 'journal', secret: new Uint8Array(length) })).toBe(false)
    }
    writeFileSync(join(folder, 'journal.this-computer'), keychain().encryptString('AAAA'))
    expect(await keys.read({ vault: 'journal' })).toBeNull()
  })

  test('is refused, not lost, when the keychain refuses to seal', async () => {
    const refusing = { ...keychain(), encryptString: () => { throw new Error('locked') } } // prettier-ignore
    expect(await setUp(refusing).keys.store({ vault: 'journal', secret })).toBe(false)
  })

  test('needs no named backend on macOS and Windows, whose keychain is the system', () => {
    expect(isRealKeychain(keychain('unknown'), 'darwin')).toBe(true)
    expect(isRealKeychain(keychain('unknown'), 'win32')).toBe(true)
    expect(isRealKeychain(keychain('none'), 'darwin')).toBe(false)
  })

  test('is nowhere in an edition without a keychain', async () => {
    expect([await noDeviceKeys.available(), await noDeviceKeys.store({ vault: 'journal', secret })]).toEqual([
      false,
      false,
    ])
    expect(await noDeviceKeys.read({ vault: 'journal' })).toBeNull()
  })
})
