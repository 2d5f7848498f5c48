// What only the desktop application does, in the built application with the stand-in in Electron's place.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder'
import { launch } from './support/launch'
import type { DesktopApplication, LaunchOptions } from './support/launch'
import { builtMain, startMain } from './support/main-process'

const NOW = '2026-01-05T16:50:00Z'

const begin = async (app: DesktopApplication) => {
  const { page } = app
  await page.getByRole('button', { name: 'Begin my journal' }).click()
  await page.getByRole('button', { name: 'Skip this step' }).click()
  await page.getByRole('button', { name: 'Go on without a passphrase' }).click()
  await page.getByRole('button', { name: 'I understand, go on without' }).click()
  await page.getByLabel('A line for today').waitFor()
}

const open = async (options: LaunchOptions = {}) => {
  const app = await launch({ shell: 'standin', now: NOW, ...options })
  onTestFinished(() => app.close())
  return app
}

/** Presses a key that closes the page, which may be gone before the key is up. */
const closing = async (page: Page, key: string) => {
  const closed = page.waitForEvent('close')
  await page.keyboard.press(key).catch(() => {})
  await closed
}

const windows = (app: DesktopApplication) =>
  app.main.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      title: window.getTitle(),
      isVisible: window.isVisible(),
      isFocused: window.isFocused(),
      bounds: window.getBounds(),
      isMaximized: window.isMaximized(),
    })),
  )

describe('an open journal on the desktop', () => {
  let app: DesktopApplication
  beforeAll(async () => {
    app = await launch({ shell: 'standin', now: NOW })
    await begin(app)
  })
  afterAll(() => app?.close())

  const clickMenu = (id: string) =>
    app.main.evaluate(({ standin, Menu }, item) => {
      standin.native.clickMenu(Menu.getApplicationMenu() as never, item)
    }, id)
  const press = (keys: string) => app.main.evaluate(({ standin }, which) => standin.native.pressShortcut(which), keys)
  const captureWindow = async (): Promise<Page> => {
    const opening = app.context.waitForEvent('page')
    await press('CommandOrControl+Alt+J')
    return opening
  }

  test('the native menu goes places and opens what keys open', async () => {
    await clickMenu('go-people')
    await app.page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    await clickMenu('palette')
    await app.page.getByRole('dialog').waitFor()
    await app.page.keyboard.press('Escape')
    await clickMenu('keys')
    await app.page.getByRole('dialog').waitFor()
    await app.page.keyboard.press('Escape')
    await clickMenu('go-today')
    // Without a passphrase there is nothing to lock with: the page says so, and stays.
    await app.page.getByLabel('A line for today').evaluate((line) => line.setAttribute('data-same', ''))
    await clickMenu('lock')
    await app.page.getByText('There is nothing to lock with').waitFor()
    expect(await app.page.locator('[data-same]').count()).toBe(1)
    expect(app.complaints).toEqual([])
  })

  test('print prints the page of the window', async () => {
    await clickMenu('print')
    expect(await app.main.evaluate(({ standin }) => standin.prints())).toBe(1)
  })

  test('the shortcut opens a small window, and its line is in the journal', async () => {
    const small = await captureWindow()
    await small.getByLabel('In a line').fill('Renew the build certificate')
    await closing(small, 'Enter')
    await app.page.evaluate(() => (location.hash = '/ledger'))
    await app.page.getByRole('row', { name: /Renew the build certificate/ }).waitFor()
    expect((await windows(app)).length).toBe(1)
  })

  test('the small window says what a line lacks, keeps it, and forgets it on Escape', async () => {
    const small = await captureWindow()
    await small.getByLabel('In a line').fill('Say thanks')
    await small.getByRole('radio', { name: 'Feedback owed' }).check({ force: true })
    await small.getByRole('button', { name: 'Save' }).click()
    await small.getByText('This needs a person.').waitFor()
    expect(await small.getByLabel('In a line').inputValue()).toBe('Say thanks')
    await closing(small, 'Escape')
    await app.page.evaluate(() => (location.hash = '/ledger'))
    expect(await app.page.getByText('Say thanks').count()).toBe(0)
    await clickMenu('go-today')
  })

  test.each(['suspend', 'lock-screen'])(
    '(%s) locks it, and takes the small window with what is half written in it',
    async (event) => {
      const small = await captureWindow()
      await small.getByLabel('In a line').fill('Half a thought')
      const gone = small.waitForEvent('close')
      await app.renewingPage(async () => {
        await app.main.evaluate(({ powerMonitor }, what) => void powerMonitor.emit(what), event)
      })
      await gone
      expect((await windows(app)).length).toBe(1)
      await app.page.getByLabel('A line for today').waitFor()
    },
  )

  test('a page whose process fails comes back with what was saved', async () => {
    await app.page.getByLabel('A line for today').fill('Before the fault.')
    await app.page.getByText(/^Saved \d/).waitFor()
    await app.renewingPage(() =>
      app.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer()),
    )
    await app.page.getByLabel('A line for today').waitFor()
    expect(await app.page.getByLabel('A line for today').inputValue()).toBe('Before the fault.')
  })

  test('a page that hangs is asked about, and loaded again when the person says so', async () => {
    await app.renewingPage(() =>
      app.main.evaluate(({ BrowserWindow, standin }) => {
        standin.native.expectMessage(1)
        BrowserWindow.getAllWindows()[0]!.webContents.emit('unresponsive')
      }),
    )
    await app.page.getByLabel('A line for today').waitFor()
    expect((await windows(app)).length).toBe(1)
  })

  test('goes to the sample and back in the same window, as the page asks', async () => {
    await app.page.evaluate(() => location.assign('/?vault=sample'))
    await app.page.getByRole('heading', { name: 'Check-in' }).waitFor()
    expect(new URL(app.page.url()).search).toBe('?vault=sample')
    await app.page.evaluate(() => location.assign('/?vault=journal'))
    await app.page.getByLabel('A line for today').waitFor()
    expect(await app.page.getByLabel('A line for today').inputValue()).toBe('Before the fault.')
  })

  test('spelling is answered by the page, from dictionaries that came with it and from the journal itself', async () => {
    const spell = (words: string[]) => app.main.evaluate(({ standin }, all) => standin.spell(all), words)
    expect(await spell(['colour', 'color', 'recieve', 'Zephyrix'])).toEqual(['recieve', 'Zephyrix'])
    expect(await app.main.evaluate(({ standin }) => standin.sessionAsked.isSpellCheckerOn)).toBe(false)
    const line = app.page.getByLabel('A line for today')
    expect(await line.evaluate((field: HTMLTextAreaElement) => field.spellcheck)).toBe(true)
    expect(app.requests.filter((url) => !url.startsWith('https://stepback.app.standin/'))).toEqual([])
    const rightClick = (misspelledWord: string, id: string) =>
      app.main.evaluate(
        async ({ BrowserWindow, standin }, [word, item]) => {
          const { webContents } = BrowserWindow.getAllWindows()[0]!
          const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
          const before = standin.native.popupShown()
          webContents.emit('context-menu', {}, { isEditable: true, selectionText: '', misspelledWord: word, editFlags })
          while (standin.native.popupShown() === before) await new Promise((done) => setTimeout(done, 5))
          standin.native.clickMenu(standin.native.popupShown(), item)
        },
        [misspelledWord, id] as const,
      )
    await rightClick('recieve', 'spelling-0')
    expect(await app.main.evaluate(({ standin }) => standin.replacedWords())).toEqual(['receive'])
    await rightClick('Zephyrix', 'learn')
    await app.page.getByText(/^Saved \d/).waitFor()
    await expect.poll(() => spell(['Zephyrix', 'recieve'])).toEqual(['recieve'])
  })

  test('keeps a secret for this computer, sealed, across the bridge', async () => {
    const kept = await app.page.evaluate(async () => {
      const { deviceKey } = window.stepback!.calls
      const secret = Uint8Array.from({ length: 32 }, (_, at) => at)
      const stored = await deviceKey.store({ vault: 'journal', secret })
      return { available: await deviceKey.available(), stored, read: await deviceKey.read({ vault: 'journal' }) }
    })
    expect(kept.available).toEqual({ ok: true, result: true })
    expect(kept.stored).toEqual({ ok: true, result: true })
    expect(kept.read).toEqual({ ok: true, result: Uint8Array.from({ length: 32 }, (_, at) => at) })
    expect(readFileSync(join(app.profile, 'journal.this-computer')).length).toBeGreaterThan(32)
  })
})

describe('closing the window', () => {
  test('without reminders saves what is being typed, closes the vault and ends', async () => {
    const app = await open()
    await begin(app)
    await app.page.getByLabel('A line for today').pressSequentially('Typed at the last moment')
    await app.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
    expect(await app.main.ended).toBe(0)
    expect(existsSync(join(app.profile, 'vault', 'closed-clean'))).toBe(true)
    const again = await launch({ shell: 'standin', now: NOW, profile: app.profile })
    onTestFinished(() => again.close())
    await again.page.getByLabel('A line for today').waitFor()
    expect(await again.page.getByLabel('A line for today').inputValue()).toBe('Typed at the last moment')
  })

  test('with reminders on hides to the tray, from which it comes back and ends', async () => {
    const app = await open()
    await app.page.evaluate(() => window.stepback!.calls.device.write({ reminderTime: '17:50' }))
    await app.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
    expect(await windows(app)).toMatchObject([{ isVisible: false }])
    const clickTray = (id: string) =>
      app.main.evaluate(({ standin }, item) => {
        const [tray] = standin.native.trays
        standin.native.clickMenu(tray!.menu, item)
      }, id)
    await clickTray('show')
    expect(await windows(app)).toMatchObject([{ isVisible: true, isFocused: true }])
    await clickTray('quit')
    expect(await app.main.ended).toBe(0)
  })

  test('the tray is there exactly while reminders are on', async () => {
    const app = await open()
    const trays = () => app.main.evaluate(({ standin }) => standin.native.trays.size)
    const remind = (reminderTime: string | null) =>
      app.page.evaluate((time) => window.stepback!.calls.device.write({ reminderTime: time }), reminderTime)
    const seen = [await trays()]
    for (const time of ['17:50', '18:00', null]) {
      await remind(time)
      seen.push(await trays())
    }
    expect(seen).toEqual([0, 1, 1, 0])
  })
})

describe('the window', () => {
  const displays = [{ x: 0, y: 0, width: 1600, height: 1000 }]

  test('comes back where it stood, within the displays of today', async () => {
    const app = await open({ displays: [...displays, { x: 1600, y: 0, width: 1600, height: 1000 }] })
    await app.main.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.setBounds({ x: 2000, y: 80, width: 900, height: 700 }),
    )
    expect(await app.quit()).toBe(0)
    const same = await launch({ shell: 'standin', profile: app.profile, displays: [...displays, { x: 1600, y: 0, width: 1600, height: 1000 }] }) // prettier-ignore
    expect((await windows(same))[0]?.bounds).toEqual({ x: 2000, y: 80, width: 900, height: 700 })
    await same.quit()
    const fewer = await launch({ shell: 'standin', profile: app.profile, displays })
    onTestFinished(() => fewer.close())
    expect((await windows(fewer))[0]?.bounds).toEqual({ x: 350, y: 150, width: 900, height: 700 })
  })

  test('is not shown when it is started hidden, until a second start asks for it', async () => {
    const app = await open({ flags: ['--hidden'] })
    expect(await windows(app)).toMatchObject([{ isVisible: false }])
    expect(await app.main.evaluate(({ standin }) => standin.native.trays.size)).toBe(1)
    await (
      await startMain(builtMain, ['--profile', app.profile], {})
    ).ended
    expect(await windows(app)).toMatchObject([{ isVisible: true }])
  })
})

describe('a second start', () => {
  const startAgain = async (app: DesktopApplication, ...flags: string[]) => {
    const second = await startMain(builtMain, ['--profile', app.profile, ...flags], {})
    expect(await second.ended).toBe(0)
  }
  const hide = (app: DesktopApplication) =>
    app.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide())

  test('that asks for the sample shows it, with what was being typed saved, and another one changes nothing', async () => {
    const app = await open()
    await begin(app)
    await app.page.getByLabel('A line for today').pressSequentially('Typed before the sample')
    await hide(app)
    await startAgain(app, '--sample')
    await app.page.waitForURL(/\?vault=sample/)
    await app.page.getByRole('button', { name: 'Leave the sample' }).waitFor()
    expect(await windows(app)).toMatchObject([{ isVisible: true, isFocused: true }])
    await startAgain(app)
    expect(new URL(app.page.url()).search).toBe('?vault=sample')
    await app.page.getByRole('button', { name: 'Leave the sample' }).click()
    await app.page.waitForURL(/\?vault=journal/)
    await app.page.getByLabel('A line for today').waitFor()
    expect(await app.page.getByLabel('A line for today').inputValue()).toBe('Typed before the sample')
  })

  test('by the session stays out of sight, and by the taskbar asks for a line alone', async () => {
    const app = await open()
    await begin(app)
    await hide(app)
    await startAgain(app, '--hidden')
    expect(await windows(app)).toMatchObject([{ isVisible: false }])
    const opening = app.context.waitForEvent('page')
    await startAgain(app, '--capture')
    await (await opening).getByLabel('In a line').waitFor()
    expect((await windows(app)).filter(({ isVisible }) => isVisible).map(({ title }) => title)).toEqual([
      'Stepback: quick capture',
    ])
  })

  test('for a line is the first one where none runs: the journal opens, and the small window with it', async () => {
    const app = await open({ flags: ['--capture'] })
    const opening = app.context.waitForEvent('page')
    await begin(app)
    const small = await opening
    await small.getByLabel('In a line').waitFor()
    expect(new URL(small.url()).search).toBe('?window=capture')
  })
})

describe('a locked journal', () => {
  test('asks for the passphrase before a line can be written anywhere', async () => {
    const app = await open()
    await app.main.evaluate(({ standin }) => standin.native.pressShortcut('CommandOrControl+Alt+J'))
    expect((await windows(app)).length).toBe(1)
    const opening = app.context.waitForEvent('page')
    await begin(app)
    const small = await opening
    await small.getByLabel('In a line').waitFor()
    expect((await windows(app)).map(({ title }) => title)).toContain('Stepback: quick capture')
  })

  test('takes no line from a small window that is still there', async () => {
    const app = await open()
    const outcome = await app.page.evaluate(() => window.stepback!.calls.capture.hand({ type: 'note', text: 'x' }))
    expect(outcome).toEqual({ ok: true, result: 'locked' })
  })
})

describe('a system without a real keychain', () => {
  test.each(['basic_text', null] as const)('(%s) keeps no key', async (keychain) => {
    const app = await open({ keychain })
    const answers = await app.page.evaluate(async () => {
      const { deviceKey } = window.stepback!.calls
      return [await deviceKey.available(), await deviceKey.store({ vault: 'journal', secret: new Uint8Array(32) })]
    })
    expect(answers).toEqual([
      { ok: true, result: false },
      { ok: true, result: false },
    ])
    expect(existsSync(join(app.profile, 'journal.this-computer'))).toBe(false)
  })
})

describe('starting at login', () => {
  test('is switched on and off over the bridge', async () => {
    const home = temporaryFolder()
    const before = process.env['XDG_CONFIG_HOME']
    process.env['XDG_CONFIG_HOME'] = home
    onTestFinished(() => {
      if (before === undefined) delete process.env['XDG_CONFIG_HOME']
      else process.env['XDG_CONFIG_HOME'] = before
    })
    const app = await open()
    const set = (isOn: boolean) =>
      app.page.evaluate((on) => window.stepback!.calls.desktop.setLaunchAtLogin({ isOn: on }), isOn)
    expect(await set(true)).toMatchObject({ result: { launchAtLogin: 'on', quickCapture: 'on' } })
    expect(readFileSync(join(home, 'autostart', 'stepback.desktop'), 'utf8')).toContain('--hidden')
    expect(await set(false)).toMatchObject({ result: { launchAtLogin: 'off' } })
  })
})

describe('a reminder', () => {
  test('rings once without a word of the journal, and its click leads to Today', async () => {
    const profile = temporaryFolder()
    // From midnight on, every day: due whenever this runs.
    const settings = { reminderTime: '00:00', workingWeekdays: [1, 2, 3, 4, 5, 6, 7] }
    writeFileSync(join(profile, 'device.json'), JSON.stringify(settings))
    const app = await open({ profile })
    await begin(app)
    const shown = () =>
      app.main.evaluate(({ standin }) => standin.native.notificationsShown.map(({ options }) => options.body))
    expect(await shown()).toEqual(['A minute to look back at today.'])
    await app.page.evaluate(() => (location.hash = '/people'))
    await app.page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    await app.main.evaluate(({ standin }) => void standin.native.notificationsShown[0]!.emit('click'))
    await app.page.getByRole('heading', { name: 'Check-in' }).waitFor()
    await app.main.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'))
    expect(await shown()).toHaveLength(1)
    const snoozedUntil = () =>
      JSON.parse(readFileSync(join(profile, 'device.json'), 'utf8')).rang.snoozedUntil as unknown
    expect(snoozedUntil()).toBeNull()
    await app.main.evaluate(({ standin }) => {
      const [tray] = standin.native.trays
      standin.native.clickMenu(tray!.menu, 'snooze')
    })
    await expect.poll(snoozedUntil).not.toBeNull()
    const before = snoozedUntil()
    await app.main.evaluate(({ standin }) => void standin.native.notificationsShown[0]!.emit('action', {}, 0))
    await expect.poll(snoozedUntil).not.toBe(before)
    expect(await shown()).toHaveLength(1)
  })
})
