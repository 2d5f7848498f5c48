// Stands where the vault service will: every vault is absent.
import type { HostParts } from './host'

export const absentVaults: HostParts['vaults'] = {
  status: async () => ({ state: 'absent' }),
  open: async () => ({ outcome: 'absent' }),
  create: async () => ({ outcome: 'failed', reason: 'io-error' }),
  replaceHeader: async () => ({ outcome: 'failed', reason: 'not-open' }),
  append: async () => ({ outcome: 'failed', reason: 'not-open' }),
  readRows: async () => ({ rows: [], next: null }),
  close: async () => {},
  removeSample: async () => {},
  closeAll: async () => {},
}
