// A working copy whose library is still on its way: every call waits for it, and rejects where it cannot be had, as any call
// to a working copy may.
import type { WorkingCopy } from './database'

export function awaitedCopy(loading: Promise<WorkingCopy>): WorkingCopy {
  // Told by each call.
  loading.catch(() => {})
  return {
    state: async () => (await loading).state(),
    rows: async () => (await loading).rows(),
    write: async (rows, state) => (await loading).write(rows, state),
    setState: async (state) => (await loading).setState(state),
    recent: async () => (await loading).recent(),
    setRecent: async (recent) => (await loading).setRecent(recent),
    startOver: async () => (await loading).startOver(),
    close: () => void loading.then((copy) => copy.close()).catch(() => {}),
  }
}
