import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { readStartOptions } from '../../../electron/host/start-options'
import { APP_ID, taskbarTasks } from '../../../electron/host/system-menus'
import { addToSystemMenus } from '../../../electron/shell/system-menus'

interface Item {
  id: string
  click: () => void
}

const log = vi.hoisted(() => ({ dock: [] as Item[], tasks: [] as { arguments: string }[], ids: [] as string[] }))

vi.mock('electron', () => ({
  Menu: { buildFromTemplate: (template: Item[]) => template },
  app: {
    isPackaged: true,
    dock: { setMenu: (items: Item[]) => log.dock.push(...items) },
    setAppUserModelId: (id: string) => log.ids.push(id),
    setUserTasks: (tasks: { arguments: string }[]) => log.tasks.push(...tasks),
  },
}))

const asked: string[] = []
const parts = {
  program: 'p',
  profileFolder: null,
  capture: () => void asked.push('capture'),
  lock: () => void asked.push('lock'),
}

beforeEach(() => {
  for (const list of [log.dock, log.tasks, log.ids, asked]) list.length = 0
})

describe('the menus of the system', () => {
  test('on macOS is the dock’s, and does what it says', () => {
    addToSystemMenus('darwin', parts)
    for (const { click } of log.dock) click()
    expect(asked).toEqual(['capture', 'lock'])
    expect([log.tasks, log.ids]).toEqual([[], []])
  })

  test('on Windows is the taskbar’s, under the name that the installer gives', () => {
    addToSystemMenus('win32', parts)
    expect(log.tasks.map((task) => task.arguments)).toEqual(['--capture'])
    expect([log.dock, log.ids]).toEqual([[], [APP_ID]])
    const configuration = readFileSync(fileURLToPath(new URL('../../../electron-builder.yml', import.meta.url)), 'utf8')
    expect((parse(configuration) as { appId: string }).appId).toBe(APP_ID)
  })

  test('on Linux are none beside the tray’s', () => {
    addToSystemMenus('linux', parts)
    expect(log).toEqual({ dock: [], tasks: [], ids: [] })
  })
})

test('a task of the taskbar starts a line in the same profile', () => {
  const [task] = taskbarTasks('C:\\Stepback.exe', 'C:\\My journal')
  expect(task!.arguments).toBe('--profile "C:\\My journal" --capture')
  expect(readStartOptions(['--profile', 'C:\\My journal', '--capture'])).toMatchObject({
    profileFolder: 'C:\\My journal',
    wantsCapture: true,
  })
})
