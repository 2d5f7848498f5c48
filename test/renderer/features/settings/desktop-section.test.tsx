import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DesktopSection } from '../../../../renderer/features/settings/desktop-section'
import type { DesktopStatus } from '../../../../shared/ipc/types'
import { renderWithJournal } from '../../../support/journal-rig'

const onDesktop: DesktopStatus = {
  quickCapture: 'on',
  quickCaptureKeys: 'CommandOrControl+Alt+J',
  launchAtLogin: 'off',
}

const open = (status: DesktopStatus, hasSpelling = false) => {
  let now = status
  const desktop = {
    status: async () => now,
    setQuickCapture: async ({ isOn }: { isOn: boolean }) => (now = { ...now, quickCapture: isOn ? 'on' : 'off' }),
    setLaunchAtLogin: async ({ isOn }: { isOn: boolean }) => (now = { ...now, launchAtLogin: isOn ? 'on' : 'off' }),
  }
  return renderWithJournal(<DesktopSection desktop={desktop} hasSpelling={hasSpelling} />)
}

test('says what is on, and switches it', async () => {
  const { user } = open(onDesktop)
  const shortcut = await screen.findByRole<HTMLInputElement>('switch', { name: /Ctrl\+Alt\+J/ })
  const login = screen.getByRole<HTMLInputElement>('switch', { name: 'Start when I log in' })
  expect([shortcut.checked, login.checked]).toEqual([true, false])
  await user.click(shortcut)
  await user.click(login)
  expect([shortcut.checked, login.checked]).toEqual([false, true])
})

test('says so when another program has the keys', async () => {
  open({ ...onDesktop, quickCapture: 'taken' })
  expect(await screen.findByText(/Another program has these keys/)).toBeTruthy()
})

test('switches the spell-checker where there is one', async () => {
  const { user, store } = open(onDesktop, true)
  const spelling = await screen.findByRole<HTMLInputElement>('switch', { name: 'Check spelling' })
  expect(spelling.checked).toBe(true)
  await user.click(spelling)
  expect(spelling.checked).toBe(false)
  expect([...store.getState().journal.setting.values()].map(({ key, value }) => [key, value])).toEqual([
    ['checkSpelling', false],
  ])
})

test('leaves out what this system does not have', async () => {
  open({ ...onDesktop, launchAtLogin: 'not-here' })
  await screen.findByRole('switch', { name: /Ctrl/ })
  expect(screen.queryByRole('switch', { name: /log in/ })).toBeNull()
})

test('is not there at all in the browser edition', async () => {
  const { container } = open({ quickCapture: 'not-here', quickCaptureKeys: '', launchAtLogin: 'not-here' })
  await new Promise((resolve) => setImmediate(resolve))
  expect(container.textContent).toBe('')
})
