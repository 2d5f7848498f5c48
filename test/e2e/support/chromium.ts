// Finds a Chromium for the end-to-end tests: the one asked for, an installed one, or the one from the registry.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { browserCandidates } from '../../../electron/loopback/browser'

export interface Chromium {
  executable: string
  /** Added to the environment the browser runs in. */
  env: Record<string, string>
}

/** Throws, with the reason, when none can be had. Unpacks the registry's browser on its first use. */
export const findChromium = async (): Promise<Chromium> => {
  const asked = process.env['STEPBACK_CHROMIUM']
  if (asked) return { executable: asked, env: {} }
  const installed = browserCandidates(process.platform, process.env).find((path) => existsSync(path))
  return installed === undefined ? unpackChromium() : { executable: installed, env: {} }
}

const PACKAGE_VERSION = '147.0.0'

/** Unpacks aside and renames, so that two test runs at once cannot meet half a browser. */
const unpackChromium = async (): Promise<Chromium> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install one, or set STEPBACK_CHROMIUM to its path.')
  }
  const home = join(tmpdir(), `stepback-chromium-${PACKAGE_VERSION}`)
  if (!existsSync(home)) {
    const aside = mkdtempSync(`${home}-`)
    await unpackInto(aside)
    try {
      renameSync(aside, home)
    } catch (error) {
      if (!existsSync(home)) throw error
    }
  }
  const executable = join(home, 'chromium')
  return { executable, env: { ...fontsOf(home), ...librariesOf(home, executable) } }
}

/** The package unpacks into the temporary folder, and its libraries only where it believes itself in a cloud function. */
const unpackInto = async (folder: string) => {
  mkdirSync(folder, { recursive: true })
  const before = { TMPDIR: process.env['TMPDIR'], AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'] }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  const loaderPath = process.env['LD_LIBRARY_PATH']
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const executable = await chromium.executablePath()
    if (basename(dirname(executable)) !== basename(folder)) throw new Error('Chromium was unpacked elsewhere')
  } finally {
    restore({ ...before, LD_LIBRARY_PATH: loaderPath })
  }
}

const restore = (env: Record<string, string | undefined>) => {
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

const fontsOf = (home: string): Record<string, string> =>
  existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }

const librariesOf = (home: string, executable: string): Record<string, string> => {
  const wanted = execFileSync('ldd', [executable], { encoding: 'utf8' })
  return wanted.includes('not found') ? { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } : {}
}
