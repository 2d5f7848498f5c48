// A working copy of its own, as another browser has one.
import type { CopyState, RecentRow, WorkingCopy } from '../../renderer/vault/database'

export function memoryCopy(): WorkingCopy {
  const rows = new Map<string, Uint8Array>()
  let state: CopyState | null = null
  let recent: RecentRow | null = null
  return {
    state: async () => state,
    rows: async () => [...rows].map(([id, bytes]) => ({ id, bytes })),
    async write(changes, next) {
      for (const { id, bytes } of changes) {
        if (bytes) rows.set(id, bytes)
        else rows.delete(id)
      }
      state = next
    },
    setState: async (next) => void (state = next),
    recent: async () => recent,
    setRecent: async (next) => void (recent = next),
    async startOver() {
      rows.clear()
      state = null
      recent = null
    },
    close: () => {},
  }
}
