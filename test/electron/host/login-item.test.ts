import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lastingProgram, loginItemFor, wasOpenedAtLogin } from '../../../electron/host/login-item'
import type { LoginItemSystem } from '../../../electron/host/login-item'
import { nodeFileSystem } from '../../../electron/host/vault-files'
import { temporaryFolder } from '../../support/temporary-folder'

const setUp = (changes: Partial<LoginItemSystem> = {}) => {
  const home = temporaryFolder()
  const listed = { openAtLogin: false, wasOpenedAtLogin: false, path: '', args: [] as string[] }
  const items = {
    getLoginItemSettings: () => listed,
    setLoginItemSettings: (settings: Pick<typeof listed, 'openAtLogin' | 'path' | 'args'>) =>
      void Object.assign(listed, settings),
  }
  const system = { platform: 'linux', isPackaged: true, home, env: {}, program: '/opt/Stepback/stepback', ...changes }
  const item = loginItemFor(system, items, nodeFileSystem)
  return { item, listed, items, entry: join(home, '.config', 'autostart', 'stepback.desktop') }
}

describe('starting with the session', () => {
  test.each(['darwin', 'win32'])('on %s is kept in the list of the system, hidden', async (platform) => {
    const { item, listed } = setUp({ platform })
    await item?.set(true)
    expect(listed).toMatchObject({ openAtLogin: true, path: '/opt/Stepback/stepback', args: ['--hidden'] })
    expect(await item?.isOn()).toBe(true)
  })

  test('on Linux is a file in the autostart folder, hidden', async () => {
    const { item, entry } = setUp()
    expect(await item?.isOn()).toBe(false)
    await item?.set(true)
    expect(await item?.isOn()).toBe(true)
    expect(readFileSync(entry, 'utf8').split('\n')).toEqual([
      '[Desktop Entry]',
      'Type=Application',
      'Name=Stepback',
      'Exec="/opt/Stepback/stepback" --hidden',
      'X-GNOME-Autostart-enabled=true',
      '',
    ])
    await item?.set(false)
    expect(existsSync(entry)).toBe(false)
  })

  test('of an AppImage starts the image, not what it is unpacked to', async () => {
    const { item, entry } = setUp({ env: { APPIMAGE: '/home/someone/My "Apps" 100%/Stepback.AppImage' } })
    await item?.set(true)
    expect(readFileSync(entry, 'utf8')).toContain('Exec="/home/someone/My \\"Apps\\" 100%%/Stepback.AppImage" --hidden')
  })

  test('of a portable program starts that, not what it is unpacked to', async () => {
    const file = 'D:\\Stepback-portable.exe'
    const { item, listed } = setUp({ platform: 'win32', env: { PORTABLE_EXECUTABLE_FILE: file } })
    await item?.set(true)
    expect(listed.path).toBe(file)
    expect(lastingProgram({}, '/opt/Stepback/stepback')).toBe('/opt/Stepback/stepback')
  })

  test('is seen on macOS, which passes no flag, so that the window stays hidden there too', () => {
    const { items, listed } = setUp()
    const seen = () => ['darwin', 'win32', 'linux'].map((platform) => wasOpenedAtLogin(platform, items, '/p'))
    expect(seen()).toEqual([false, false, false])
    listed.wasOpenedAtLogin = true
    expect(seen()).toEqual([true, false, false])
  })

  test('is not offered from the sources, nor in a Flatpak', () => {
    expect(setUp({ isPackaged: false }).item).toBeNull()
    expect(setUp({ env: { FLATPAK_ID: 'app.stepback.journal' } }).item).toBeNull()
  })
})
