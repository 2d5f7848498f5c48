// Where the journal lives: Electron's user-data folder of the platform, in both editions, so that either finds it.
import { join } from 'node:path'

/** Frozen from the first release: a person's journal is in the folder of this name. */
const FOLDER_NAME = 'Stepback'

export const defaultProfileFolder = (platform: string, home: string, env: Record<string, string | undefined>) => {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', FOLDER_NAME)
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), FOLDER_NAME)
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), FOLDER_NAME)
}
