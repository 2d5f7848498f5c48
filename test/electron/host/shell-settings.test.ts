import { describe, expect, test } from 'vitest'
import { chromiumSwitches } from '../../../electron/host/chromium-switches'
import type { MenuItem } from '../../../electron/host/menu-template'
import { menuTemplate } from '../../../electron/host/menu-template'
import { windowOptions } from '../../../electron/host/window-options'

describe('the window', () => {
  test('keeps its page in a sandbox without Node, webviews, developer tools or a spell-checker that downloads', () => {
    expect(windowOptions('/preload.cjs').webPreferences).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    })
  })
})

describe('Chromium', () => {
  test('resolves no host and starts nothing that talks to one', () => {
    const switches = new Map(chromiumSwitches.map(([name, value]) => [name, value]))
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect([...switches.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-pings']),
    )
  })
})

describe('the menu', () => {
  const flatten = (items: MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...flatten(item.submenu ?? [])])

  test.each(['darwin', 'win32', 'linux'])('on %s can lock, copy and end', (platform) => {
    const asked: string[] = []
    const items = flatten(menuTemplate(platform, () => asked.push('lock')))
    items.find(({ id }) => id === 'lock')?.click?.()
    expect(asked).toEqual(['lock'])
    const roles = items.map(({ role }) => role)
    expect(roles).toEqual(expect.arrayContaining(['editMenu', 'windowMenu', platform === 'darwin' ? 'close' : 'quit']))
    expect(roles.includes('appMenu')).toBe(platform === 'darwin')
  })

  test('offers no reload and no developer tools', () => {
    const roles = flatten(menuTemplate('linux', () => {})).map(({ role }) => String(role))
    expect(roles.filter((role) => /reload|devtools/i.test(role))).toEqual([])
  })
})
