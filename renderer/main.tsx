// Composition root of the page: host, vault, session, and the application on top.
// First: what every element looks like before a part says otherwise.
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import type { VaultName } from '#shared/ipc/types'
import { App } from './app/app'
import { keepFocus } from './app/keep-focus'
import { watchLeaving } from './app/leaving-page'
import { createSessionStore, type SessionStore } from './app/session-store'
import { connectHost } from './host/connect-host'
import { systemClock } from './journal/clock'
import { awaitedCopy } from './vault/awaited-copy'
import { createVault } from './vault/vault'
import { webCrypto } from './vault/web-crypto'
import { deriveKeyInWorker, startCryptoWorker } from './vault/workers'

const isCapture = new URLSearchParams(location.search).get('window') === 'capture'

async function begin(root: HTMLElement): Promise<void> {
  const host = connectHost()
  // Heard from the first moment: a host that ends does not wait for a page that has not begun.
  let begun: SessionStore | null = null
  host.on('closeRequested', async () => {
    const isSaved = begun === null || (await begun.end().catch(() => false))
    await host.app.readyToClose({ isSaved })
  })
  if (isCapture) {
    const { CapturePage } = await import('./app/capture-page')
    return createRoot(root).render(<CapturePage host={host} />)
  }
  const vaultName = await chosenVault()
  const vault = createVault({
    name: vaultName,
    host,
    crypto: webCrypto,
    engine: startCryptoWorker(),
    deriveKey: deriveKeyInWorker,
    copy: awaitedCopy(import('./vault/database').then(({ createWorkingCopy }) => createWorkingCopy(vaultName))),
    runtime: async () => (await info).runtime,
    newId: systemClock.newId,
  })
  const info = host.app.info()
  const sampleRecords = async () => (await import('./app/sample-records')).sampleRecords(systemClock)
  const session = createSessionStore({ host, vault, vaultName, clock: systemClock, sampleRecords })
  begun = session
  watchLeaving(window, session, window.stepback === undefined)
  createRoot(root).render(<App session={session} host={host} vault={vault} vaultName={vaultName} clock={systemClock} />)
  await session.start()

  /** One page, one vault: the address says which, else the command line did. */
  async function chosenVault(): Promise<VaultName> {
    const asked = new URLSearchParams(location.search).get('vault')
    if (asked === 'sample' || asked === 'journal') return asked
    return host.app.info().then(
      (answer) => answer.initialVault,
      () => 'journal',
    )
  }
}

keepFocus(document)
const root = document.getElementById('root')
if (root) void begin(root)
