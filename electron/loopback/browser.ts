// Finds an installed browser of the Chromium family and opens the application in a window of its own.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type Environment = Record<string, string | undefined>

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
  'vivaldi',
]

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
]

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
]

/** Paths where a browser may be, the likeliest first. */
export const browserCandidates = (platform: string, env: Environment): string[] => {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')]
    return folders.flatMap((folder) => macApplications.map((application) => join(folder, application)))
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (it) => it !== undefined,
    )
    return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, ...program)))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

export const findBrowser = (platform: string, env: Environment): string | null =>
  browserCandidates(platform, env).find((path) => existsSync(path)) ?? null

/** macOS and Windows always have one; elsewhere an X or Wayland session must be there. */
export const hasDisplay = (platform: string, env: Environment) =>
  platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])

/** A profile of its own, so that no extension reads the journal, and nothing that talks to a server by itself. */
export const browserArguments = (userDataFolder: string, address: string) => [
  `--app=${address}`,
  `--user-data-dir=${userDataFolder}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-spell-checking',
  '--disable-domain-reliability',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--no-pings',
]

/** Starts the browser and lets it go. Answers false when it could not be started. */
export const openBrowser = (browser: string, profileFolder: string, address: string) =>
  new Promise<boolean>((resolve) => {
    const userDataFolder = join(profileFolder, 'browser')
    mkdirSync(userDataFolder, { recursive: true, mode: 0o700 })
    const child = spawn(browser, browserArguments(userDataFolder, address), { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
