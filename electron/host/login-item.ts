// Starting with the session, hidden. macOS and Windows keep a list; on Linux it is a file in the autostart folder.
import { join } from 'node:path'
import { replaceFile } from './atomic-file'
import type { FileSystem } from './vault-files'

export interface LoginItem {
  isOn(): Promise<boolean>
  set(isOn: boolean): Promise<void>
}

/** What is used of Electron's app. */
export interface LoginItems {
  getLoginItemSettings(options: { path: string; args: string[] }): { openAtLogin: boolean; wasOpenedAtLogin: boolean }
  setLoginItemSettings(settings: { openAtLogin: boolean; path: string; args: string[] }): void
}

const HIDDEN_FLAG = '--hidden'

const listedLoginItem = (items: LoginItems, path: string): LoginItem => ({
  isOn: async () => items.getLoginItemSettings({ path, args: [HIDDEN_FLAG] }).openAtLogin,
  set: async (isOn) => items.setLoginItemSettings({ openAtLogin: isOn, path, args: [HIDDEN_FLAG] }),
})

/** macOS passes no flag to what it opens at login, but says that it did. Asked once the application is ready. */
export const wasOpenedAtLogin = (platform: string, items: LoginItems, program: string): boolean =>
  platform === 'darwin' && items.getLoginItemSettings({ path: program, args: [] }).wasOpenedAtLogin

/** What a later start has to start: a portable one and an AppImage unpack themselves to where nothing stays. */
export const lastingProgram = (env: Record<string, string | undefined>, program: string): string =>
  env['APPIMAGE'] ?? env['PORTABLE_EXECUTABLE_FILE'] ?? program

const ENTRY_NAME = 'stepback.desktop'

/** The freedesktop.org autostart entry. */
const autostartLoginItem = (fs: FileSystem, configFolder: string, program: string): LoginItem => {
  const folder = join(configFolder, 'autostart')
  const entry = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Stepback',
    `Exec=${quoteForExec(program)} ${HIDDEN_FLAG}`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ]
  return {
    isOn: async () => (await fs.read(join(folder, ENTRY_NAME))) !== null,
    set: async (isOn) => {
      if (!isOn) return fs.remove(join(folder, ENTRY_NAME))
      await fs.makeFolder(folder)
      await replaceFile(fs, folder, ENTRY_NAME, new TextEncoder().encode(entry.join('\n')))
    },
  }
}

/** As the Desktop Entry Specification quotes an argument; a percent sign would begin a field code. */
const quoteForExec = (path: string) => `"${path.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`

export interface LoginItemSystem {
  platform: string
  /** Run from an installation, not from the sources: only that can be found again at login. */
  isPackaged: boolean
  home: string
  env: Record<string, string | undefined>
  program: string
}

/** null where there is nothing to come back to, and in a Flatpak, which may not write there. */
export const loginItemFor = (system: LoginItemSystem, items: LoginItems, fs: FileSystem): LoginItem | null => {
  const { platform, isPackaged, home, env } = system
  const program = lastingProgram(env, system.program)
  if (!isPackaged || env['FLATPAK_ID'] !== undefined) return null
  if (platform !== 'linux') return listedLoginItem(items, program)
  return autostartLoginItem(fs, env['XDG_CONFIG_HOME'] || join(home, '.config'), program)
}
