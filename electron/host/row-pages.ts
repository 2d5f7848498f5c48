// Live rows in pages small enough to be sent.
import type { RowsPage } from '#shared/ipc/types'

const PAGE_BYTES = 4 * 1024 * 1024

/**
 * `cursor` null begins anew with the rows there are then; any other is the `next` of the page before. Rows erased in
 * between are left out. Throws RangeError for a cursor that was never given.
 */
export function createRowPages(rows: ReadonlyMap<string, Uint8Array>): { read: (cursor: string | null) => RowsPage } {
  let ids: string[] = []
  return {
    read(cursor) {
      if (cursor === null) ids = [...rows.keys()]
      const page: RowsPage = { rows: [], next: null }
      let size = 0
      for (let at = toOffset(cursor, ids.length); at < ids.length; at += 1) {
        const id = ids[at]!
        const bytes = rows.get(id)
        if (!bytes) continue
        size += bytes.length
        if (page.rows.length > 0 && size > PAGE_BYTES) return { ...page, next: String(at) }
        page.rows.push({ id, bytes })
      }
      return page
    },
  }
}

function toOffset(cursor: string | null, length: number): number {
  const offset = cursor === null ? 0 : Number(cursor)
  if (!Number.isInteger(offset) || offset < 0 || offset > length) throw new RangeError('Not a cursor')
  return offset
}
