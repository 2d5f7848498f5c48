// Composition root without Electron: `node out/main/loopback.cjs`, started by `npm start`.
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { version } from '../package.json'
import { createBuiltFiles } from './host/built-files'
import { createNodeBackups } from './host/node-vaults'
import { toPlatform } from './host/platform'
import { defaultProfileFolder } from './host/profile-folder'
import { whyUnusable } from './host/usable-folder'
import { findBrowser, hasDisplay, openBrowser } from './loopback/browser'
import { copy } from './loopback/copy'
import { createEdition } from './loopback/edition'
import { readLoopbackOptions } from './loopback/options'
import { findRunningAddress } from './loopback/running-instance'
import { PREFERRED_PORT, createLoopbackServer, listen } from './loopback/server'

z.config({ jitless: true })

const say = (line: string) => process.stdout.write(`${line}\n`)

const options = readLoopbackOptions(process.argv.slice(2))
const platform = toPlatform(process.platform)
const profileFolder = resolve(options.profileFolder ?? defaultProfileFolder(platform, homedir(), process.env))

const initialVault = options.wantsSample ? 'sample' : 'journal'

const show = async (address: string) => {
  say(copy.address(address))
  if (!options.opensBrowser) return
  if (!hasDisplay(platform, process.env)) return say(copy.noDisplay)
  const browser = findBrowser(platform, process.env)
  if (browser === null) return say(copy.noBrowser)
  if (!(await openBrowser(browser, profileFolder, address))) say(copy.browserFailed)
}

const serve = async () => {
  const server = createLoopbackServer()
  const wanted = options.port ?? PREFERRED_PORT
  const port = await listen(server, wanted)
  if (wanted !== 0 && port !== wanted) say(copy.otherPort(wanted, port))
  let isEnding = false
  let wasRefused = false
  const end = async () => {
    if (isEnding) return
    isEnding = true
    const outcome = await edition.close(wasRefused)
    if (outcome === 'refused' && !wasRefused) {
      wasRefused = true
      isEnding = false
      return say(copy.refused)
    }
    say({ saved: copy.ended, unconfirmed: copy.endedUnanswered, refused: copy.endedUnsaved }[outcome])
    server.close()
    server.closeAllConnections()
    process.exit(0)
  }
  const edition = await createEdition({
    port,
    appInfo: {
      edition: 'loopback',
      version,
      platform,
      initialVault,
      profileFolder,
    },
    store: (parts) => createNodeBackups({ ...parts, profileFolder, version, chooser: { chooses: 'typed' } }),
    serveFile: createBuiltFiles(join(__dirname, '..', 'renderer')),
    onFailure: (call, error) => say(copy.failure(call, error instanceof Error ? error.name : 'unknown')),
    onIdle: () => {
      say(copy.idle)
      void end()
    },
  })
  server.on('request', edition.listener)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
  await show(edition.issueAddress())
  say(copy.addressHint)
  process.stdin.on('data', () => say(copy.address(edition.issueAddress())))
}

const start = async () => {
  const unusable = await whyUnusable(profileFolder)
  if (unusable !== null) return giveUp(copy.profileUnusable(profileFolder, unusable))
  const running = await findRunningAddress(profileFolder, initialVault)
  if (running === null) return serve()
  say(copy.alreadyRunning(initialVault))
  return show(running)
}

/** Nothing runs on after it: an open server would keep the process alive with nothing to serve. */
const giveUp = (line: string) => {
  say(line)
  process.exit(1)
}

start().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)))
