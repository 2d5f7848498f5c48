// The vault's two workers, started when they are needed.
import { openWorker } from '../host/open-worker'
import type { CryptoEngine } from './crypto-engine'
import cryptoWorkerUrl from './crypto-worker?worker&url'
import type { deriveKey } from './kdf'
import kdfWorkerUrl from './kdf-worker?worker&url'
import { callWorker } from './worker-calls'

const ENGINE_CALLS = [
  'create',
  'unlock',
  'opens',
  'seal',
  'open',
  'sealRecent',
  'openRecent',
  'withPassphrase',
  'withNewRecoveryCode',
  'withDeviceSlot',
  'withoutDeviceSlot',
  'renew',
  'reseal',
  'adoptRenewed',
  'look',
  'openLooked',
] as const satisfies readonly (keyof CryptoEngine)[]

export function startCryptoWorker(): CryptoEngine {
  return callWorker<CryptoEngine>(openWorker(cryptoWorkerUrl, 'crypto'), ENGINE_CALLS)
}

/** One worker per derivation: its 128 MiB go with it. */
export const deriveKeyInWorker: typeof deriveKey = async (passphrase, terms) => {
  const worker = openWorker(kdfWorkerUrl, 'kdf')
  try {
    return await callWorker<{ deriveKey: typeof deriveKey }>(worker, ['deriveKey']).deriveKey(passphrase, terms)
  } finally {
    worker.terminate()
  }
}
