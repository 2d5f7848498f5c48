import { describe, expect, test } from 'vitest'
import { chromiumSwitches } from '../../../electron/host/chromium-switches'
import { contextTemplate } from '../../../electron/host/context-menu'
import type { MenuItem } from '../../../electron/host/menu-template'
import { menuTemplate } from '../../../electron/host/menu-template'
import { senderOf } from '../../../electron/host/sender'
import { bringForward, placeOf } from '../../../electron/host/window-life'
import { captureOptions, windowOptions } from '../../../electron/host/window-options'
import { SHORTCUTS } from '../../../renderer/app/shortcuts'
import { PLACES } from '../../../renderer/app/routes'

const bounds = { x: 10, y: 20, width: 1000, height: 700 }

describe('a window', () => {
  test.each([
    ['main', windowOptions('/preload.cjs', bounds)],
    ['small', captureOptions('/preload.cjs')],
  ])(
    '(%s) keeps its page in a sandbox without Node, webviews, developer tools or a downloading spell-checker',
    (_which, options) => {
      expect(options.show).toBe(false)
      expect(options.webPreferences).toEqual({
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
    },
  )

  const fake = (isMinimized: boolean, isDestroyed = false) => {
    const log: string[] = []
    const window = {
      isDestroyed: () => isDestroyed,
      isMinimized: () => isMinimized,
      isMaximized: () => true,
      getNormalBounds: () => bounds,
      restore: () => void log.push('restore'),
      show: () => void log.push('show'),
      focus: () => void log.push('focus'),
    }
    return { log, window }
  }

  test('is brought forward from wherever it is', () => {
    const [away, small, gone] = [fake(false), fake(true), fake(false, true)]
    for (const { window } of [away, small, gone]) bringForward(window)
    bringForward(null)
    expect([away.log, small.log, gone.log]).toEqual([['show', 'focus'], ['restore', 'show', 'focus'], []])
  })

  test('remembers where it stands when it is not maximised', () => {
    expect(placeOf(fake(false).window)).toEqual({ ...bounds, isMaximized: true })
  })
})

describe('Chromium', () => {
  test('resolves no host and starts nothing that talks to one', () => {
    const switches = new Map(chromiumSwitches.map(([name, value]) => [name, value]))
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect(switches.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp')
    expect([...switches.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-pings']),
    )
    expect(switches.get('enable-features')).toBe('GlobalShortcutsPortal')
  })
})

describe('the caller of a call', () => {
  const main = { origin: 'app://stepback', parent: null }

  test('is the frame that Electron names, in a window the host knows', () => {
    expect(senderOf(main, true)).toEqual({ origin: 'app://stepback', isMainFrame: true })
    expect(senderOf({ ...main, parent: main }, true)).toEqual({ origin: 'app://stepback', isMainFrame: false })
  })

  test('is nobody when the frame has gone or the window is unknown', () => {
    const nobody = { origin: '', isMainFrame: false }
    expect([senderOf(null, true), senderOf(main, false)]).toEqual([nobody, nobody])
  })
})

const flatten = (items: MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...flatten(item.submenu ?? [])])

const setUpMenu = (platform: string) => {
  const asked: string[] = []
  const template = menuTemplate(platform, {
    lock: () => asked.push('lock'),
    print: () => asked.push('print'),
    go: (path) => asked.push(`go ${path}`),
    command: (command) => asked.push(command),
  })
  const items = flatten(template)
  return { asked, template, items, click: (id: string) => items.find((item) => item.id === id)?.click?.() }
}

describe.each(['darwin', 'win32', 'linux'])('the menu on %s', (platform) => {
  const { items, template } = setUpMenu(platform)

  test('ends as the platform expects, and has an edit and a window menu', () => {
    const roles = items.map(({ role }) => role)
    expect(roles).toEqual(expect.arrayContaining(['editMenu', 'windowMenu', 'quit']))
    expect(roles.includes('services')).toBe(platform === 'darwin')
    expect(template[0]?.label).toBe(platform === 'darwin' ? 'Stepback' : 'Journal')
    expect(items.filter(({ id }) => id === 'settings').length).toBe(1)
  })

  test('does what each item says', () => {
    const { asked, click } = setUpMenu(platform)
    for (const id of ['lock', 'print', 'capture', 'palette', 'blur', 'keys', 'settings', 'go-people']) click(id)
    expect(asked).toEqual(['lock', 'print', 'capture', 'palette', 'blur', 'keys', 'go /settings', 'go /people'])
  })

  test('offers no reload and no developer tools, and uses no key twice', () => {
    expect(items.map(({ role }) => String(role)).filter((role) => /reload|devtools/i.test(role))).toEqual([])
    const keys = items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeGreaterThan(8)
  })
})

describe('the menu and the page', () => {
  const { items } = setUpMenu('linux')

  test('have the same keys for the same thing', () => {
    const ids = { palette: 'palette', capture: 'capture', lock: 'lock', blur: 'blur' } as const
    for (const [command, id] of Object.entries(ids)) {
      const keys = SHORTCUTS.find((shortcut) => shortcut.command === command)?.keys.replace('Ctrl', 'CmdOrCtrl')
      expect(items.find((item) => item.id === id)?.accelerator).toBe(keys)
    }
  })

  test('know the same places, in the same order', () => {
    const { asked, items: all } = setUpMenu('linux')
    for (const item of all) if (item.id?.startsWith('go-')) item.click?.()
    const places = PLACES.filter(({ isFoot }) => !isFoot)
    expect(asked).toEqual(places.map(({ path }) => `go ${path}`))
    expect(all.flatMap(({ id }) => (id?.startsWith('go-') ? [id] : []))).toEqual(places.map(({ id }) => `go-${id}`))
  })
})

describe('the menu of a right click', () => {
  const editFlags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true }
  const clicked = { isEditable: true, selectionText: '', misspelledWord: '', editFlags }
  const asked: string[] = []
  const actions = {
    replace: (word: string) => void asked.push(`replace ${word}`),
    learn: (word: string) => void asked.push(`learn ${word}`),
  }

  test('in a text offers what can be done there', () => {
    const template = contextTemplate({ ...clicked, selectionText: 'word' }, [], actions)
    expect(template.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', true],
      ['copy', true],
      ['paste', false],
      [undefined, undefined],
      ['selectAll', true],
    ])
  })

  test('on read text offers to copy what is marked, else nothing', () => {
    const on = (selectionText: string) => contextTemplate({ ...clicked, isEditable: false, selectionText }, [], actions)
    expect(on('marked').map(({ role }) => role)).toEqual(['copy'])
    expect(on(' ')).toEqual([])
  })

  test('on a word that is marked as wrong offers others, and to learn it', () => {
    const template = contextTemplate({ ...clicked, misspelledWord: 'recieve' }, ['receive', 'relieve'], actions)
    expect(template.slice(0, 2).map(({ label }) => label)).toEqual(['receive', 'relieve'])
    template[1]?.click?.()
    template.find(({ id }) => id === 'learn')?.click?.()
    expect(asked).toEqual(['replace relieve', 'learn recieve'])
  })

  test('says so when there is no other word', () => {
    const [first] = contextTemplate({ ...clicked, misspelledWord: 'Xyzzyx' }, [], actions)
    expect(first).toEqual({ label: 'No suggestions', enabled: false })
  })
})
