// Leaves what Today needs for the next launch: in a quiet moment after the last save, and when the journal closes.
import { recentRecords } from '#shared/domain/recent'
import { todayBy, type Clock } from '../journal/clock'
import type { JournalStore } from '../journal/journal-store'
import type { Vault } from '../vault/vault'

const QUIET_MS = 5000

interface RecentKeeper {
  /** From now on, whenever nothing has been written for a while. */
  keep: (journal: JournalStore) => void
  /** At once, and no more after it. Call it when everything is saved. */
  leave: (journal: JournalStore) => Promise<void>
}

/** Nothing depends on the row being there: a write that fails is one slower launch. */
export function createRecentKeeper(vault: Pick<Vault, 'writeRecent'>, clock: Clock): RecentKeeper {
  let timer: ReturnType<typeof setTimeout> | null = null
  let stop = () => {}

  const write = async (store: JournalStore): Promise<void> => {
    const { journal, isWhole } = store.getState()
    if (!isWhole) return
    await vault.writeRecent(JSON.stringify(recentRecords(journal, todayBy(clock, journal)))).catch(() => {})
  }
  const forget = () => {
    if (timer) clearTimeout(timer)
    timer = null
  }

  return {
    keep(store) {
      stop()
      stop = store.subscribe(({ save }, before) => {
        if (save === before.save) return
        forget()
        if (save.state === 'saved') timer = setTimeout(() => void write(store), QUIET_MS)
      })
    },
    async leave(store) {
      stop()
      forget()
      await write(store)
    },
  }
}
