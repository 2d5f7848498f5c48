import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserArguments, findBrowser, hasDisplay } from '../../../electron/loopback/browser'
import { temporaryFolder } from '../../support/temporary-folder'

const install = (folder: string, ...parts: string[]) => {
  const path = join(folder, ...parts)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

describe('the browser', () => {
  test('is found on the path, Chromium before the others', () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()]
    const env = { PATH: `${first}:${second}:` }
    expect(findBrowser('linux', env)).toBeNull()
    const chrome = install(first, 'google-chrome')
    expect(findBrowser('linux', env)).toBe(chrome)
    const chromium = install(second, 'chromium')
    expect(findBrowser('linux', env)).toBe(chromium)
  })

  test('is found where macOS and Windows install it', () => {
    const home = temporaryFolder()
    const edge = install(home, 'Applications', 'Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge')
    expect(findBrowser('darwin', { HOME: home })).toBe(edge)
    const local = temporaryFolder()
    const chrome = install(local, 'Google', 'Chrome', 'Application', 'chrome.exe')
    expect(findBrowser('win32', { LOCALAPPDATA: local })).toBe(chrome)
    expect(findBrowser('win32', {})).toBeNull()
  })

  test('opens a window of its own, without extensions and without asking anybody anything', () => {
    const line = browserArguments('/profile/browser', 'http://127.0.0.1:4000/open?code=x')
    expect(line).toContain('--app=http://127.0.0.1:4000/open?code=x')
    expect(line).toContain('--user-data-dir=/profile/browser')
    expect(line).toContain('--disable-extensions')
    expect(line).toContain('--disable-background-networking')
    expect(line).not.toContain('--no-sandbox')
  })

  test('needs a display on Linux', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
  })
})
