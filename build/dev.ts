// `npm run dev`: Vite's development server with the loopback host behind it, on a journal of its own under out/.
import { join } from 'node:path'
import { createServer } from 'vite'
import { createNodeBackups } from '../electron/host/node-vaults'
import { toPlatform } from '../electron/host/platform'
import { createEdition } from '../electron/loopback/edition'
import { createLoopbackServer, listen } from '../electron/loopback/server'
import { projectFolder, rendererBundle } from './bundles'

const DEVELOPMENT_PORT = 47318

/** What the host answers; Vite has the rest. */
const isForHost = (path: string) => /^\/(call\/|events\?|open\?|hand-over$)/.test(path)

const profileFolder = join(projectFolder, 'out', 'dev-profile')

const server = createLoopbackServer()
const port = await listen(server, DEVELOPMENT_PORT)
const vite = await createServer({
  ...rendererBundle,
  appType: 'spa',
  server: { middlewareMode: true, hmr: { server, host: '127.0.0.1' }, fs: { allow: [projectFolder] } },
})
const edition = await createEdition({
  port,
  appInfo: {
    edition: 'loopback',
    version: 'development',
    platform: toPlatform(process.platform),
    initialVault: 'journal',
    profileFolder,
  },
  store: (parts) =>
    createNodeBackups({ ...parts, profileFolder, version: 'development', chooser: { chooses: 'typed' } }),
  serveFile: () => Promise.reject(new Error('Vite serves the files')),
  onFailure: (call, error) => console.error(call, error),
  onIdle: () => {},
})
server.on('request', (request, response) => {
  if (isForHost(request.url ?? '')) edition.listener(request, response)
  else vite.middlewares(request, response)
})

const sayAddress = () => console.log(`Stepback for developers is at ${edition.issueAddress()}`)
sayAddress()
console.log('The address works once, within a minute. Press Enter for a new one, Ctrl-C to end.')
process.stdin.on('data', sayAddress)

const end = async () => {
  await edition.close(true)
  await vite.close()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end())
