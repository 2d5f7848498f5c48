// What the system offers around the windows.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { electrons, startPlain } from '../e2e/support/plain-application'
import type { PlainApplication } from '../e2e/support/plain-application'

for (const { name, isReal, isSkipped } of electrons) {
  describe.skipIf(isSkipped)(`the system around ${name}`, () => {
    let plain: PlainApplication
    beforeAll(async () => {
      plain = await startPlain(isReal)
    })
    afterAll(() => plain?.end())

    test('finds menu items by id, in submenus too', async () => {
      const found = await plain.main.evaluate(({ Menu }) => {
        const menu = Menu.buildFromTemplate([
          { label: 'File', submenu: [{ id: 'lock', label: 'Lock', click: () => {} }, { type: 'separator' }] },
        ])
        return [menu.getMenuItemById('lock')?.label, menu.getMenuItemById('none')]
      })
      expect(found).toEqual(['Lock', null])
    })

    test('keeps the application menu that was set', async () => {
      const label = await plain.main.evaluate(({ Menu }) => {
        Menu.setApplicationMenu(Menu.buildFromTemplate([{ id: 'one', label: 'One' }]))
        return Menu.getApplicationMenu()?.getMenuItemById('one')?.label
      })
      expect(label).toBe('One')
    })

    test('gives a shortcut once, and back', async () => {
      const answers = await plain.main.evaluate(({ globalShortcut }) => {
        const keys = 'CommandOrControl+Alt+F9'
        const register = () => globalShortcut.register(keys, () => {})
        const seen = [register(), globalShortcut.isRegistered(keys)]
        globalShortcut.unregister(keys)
        return [...seen, globalShortcut.isRegistered(keys)]
      })
      expect(answers).toEqual([true, true, false])
    })

    test('has at least one display, with a work area in it', async () => {
      const isWithin = await plain.main.evaluate(({ screen }) => {
        const [{ bounds, workArea }] = screen.getAllDisplays() as [Electron.Display]
        return workArea.width > 0 && workArea.width <= bounds.width
      })
      expect(isWithin).toBe(true)
    })

    test('makes pictures of given points', async () => {
      const isEmpty = await plain.main.evaluate(({ nativeImage }) => {
        const image = nativeImage.createEmpty()
        const before = image.isEmpty()
        image.addRepresentation({ scaleFactor: 1, width: 1, height: 1, buffer: Buffer.from([0, 0, 0, 255]) })
        return [before, image.isEmpty()]
      })
      expect(isEmpty).toEqual([true, false])
    })
  })
}

describe('the stand-in', () => {
  const start = async (machine: Parameters<typeof startPlain>[1] = {}) => {
    const plain = await startPlain(false, machine)
    onTestFinished(() => plain.end())
    return plain.main
  }

  test('seals with a keychain, opens what it sealed, and refuses what was changed', async () => {
    const main = await start()
    const outcome = await main.evaluate(({ safeStorage }) => {
      const sealed = safeStorage.encryptString('the secret')
      const opened = safeStorage.decryptString(sealed)
      sealed[20]! ^= 1
      try {
        return [
          safeStorage.isEncryptionAvailable(),
          opened,
          sealed.includes('secret'),
          safeStorage.decryptString(sealed),
        ]
      } catch {
        return [safeStorage.isEncryptionAvailable(), opened, sealed.includes('secret'), 'refused']
      }
    })
    expect(outcome).toEqual([true, 'the secret', false, 'refused'])
  })

  test('has the keychain that a test gives it, or none', async () => {
    const ask = async (keychain: 'basic_text' | null) =>
      (await start({ keychain })).evaluate(({ safeStorage }) => [
        safeStorage.isEncryptionAvailable(),
        safeStorage.getSelectedStorageBackend(),
      ])
    expect(await ask('basic_text')).toEqual([true, 'basic_text'])
    expect(await ask(null)).toEqual([false, 'unknown'])
  })

  test('clicks menus, presses shortcuts, tells of power, logs notifications', async () => {
    const main = await start()
    const log = await main.evaluate(({ Menu, globalShortcut, powerMonitor, Notification, standin }) => {
      const seen: string[] = []
      const menu = Menu.buildFromTemplate([{ id: 'a', label: 'A', click: () => void seen.push('clicked') }])
      standin.native.clickMenu(menu as never, 'a')
      globalShortcut.register('F9', () => seen.push('pressed'))
      standin.native.pressShortcut('F9')
      powerMonitor.on('resume', () => seen.push('resumed'))
      powerMonitor.emit('resume')
      const notification = new Notification({ title: 'Stepback', body: 'A minute to look back' })
      notification.on('click', () => seen.push('notification clicked'))
      notification.show()
      standin.native.notificationsShown[0]!.emit('click')
      return seen
    })
    expect(log).toEqual(['clicked', 'pressed', 'resumed', 'notification clicked'])
  })

  test('does not click what is not there, or is switched off', async () => {
    const main = await start()
    const errors = await main.evaluate(({ Menu, standin }) => {
      const menu = Menu.buildFromTemplate([{ id: 'off', label: 'Off', enabled: false, click: () => {} }])
      return ['off', 'none'].map((id) => {
        try {
          standin.native.clickMenu(menu as never, id)
          return 'clicked'
        } catch {
          return 'refused'
        }
      })
    })
    expect(errors).toEqual(['refused', 'refused'])
  })

  test('gives a shortcut to nobody while another program has it', async () => {
    const main = await start()
    const isGiven = await main.evaluate(({ globalShortcut, standin }) => {
      standin.native.takenShortcuts.add('F10')
      return globalShortcut.register('F10', () => {})
    })
    expect(isGiven).toBe(false)
  })
})
