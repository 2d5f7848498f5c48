import { describe, expect, test } from 'vitest'
import { ORIGIN } from '../../../electron/host/own-address'
import { defaultProfileFolder } from '../../../electron/host/profile-folder'

describe('names that a journal on somebody’s disk depends on', () => {
  test('the origin of the page in Electron', () => {
    expect(ORIGIN).toBe('app://stepback')
  })

  test.each([
    ['darwin', '/Users/em', {}, '/Users/em/Library/Application Support/Stepback'],
    ['linux', '/home/em', {}, '/home/em/.config/Stepback'],
    ['linux', '/home/em', { XDG_CONFIG_HOME: '/elsewhere' }, '/elsewhere/Stepback'],
    ['linux', '/home/em', { XDG_CONFIG_HOME: '' }, '/home/em/.config/Stepback'],
    ['win32', '/em', { APPDATA: '/em/roaming' }, '/em/roaming/Stepback'],
    ['win32', '/em', {}, '/em/AppData/Roaming/Stepback'],
  ])('the folder on %s of %s with %j', (platform, home, env, folder) => {
    expect(defaultProfileFolder(platform, home, env)).toBe(folder)
  })
})
