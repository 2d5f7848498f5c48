// The whole journal as pages and tables that need no program of ours, in one archive.
import { strToU8, zipSync } from 'fflate'
import { findRecord, type Journal } from '#shared/domain/journal'
import { shortText } from '#shared/domain/record-text'
import type { Bytes } from '#shared/vault/bytes'
import type { MadeBy } from '../journal-file'
import { dayPages, type Pages } from './day-pages'
import { listPages, ownPages } from './list-pages'
import { withFrontMatter } from './front-matter'
import type { NameOf } from './say-record'
import { tables } from './tables'

/** Path to text, in the order of the archive. */
export function toPages(journal: Journal, madeBy: MadeBy): Pages {
  const nameOf = namesIn(journal)
  const parts = [dayPages, listPages, ownPages, tables].flatMap((make) => [...make(journal, nameOf)])
  return new Map([['README.md', readMe(madeBy)], ...parts])
}

export const toArchive = (journal: Journal, madeBy: MadeBy): Bytes =>
  new Uint8Array(
    zipSync(Object.fromEntries([...toPages(journal, madeBy)].map(([path, text]) => [path, strToU8(text)]))),
  )

function namesIn(journal: Journal): NameOf {
  const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
  return (text) => {
    if (!isId.test(text)) return null
    const record = findRecord(journal, text)
    return record ? shortText(record) : null
  }
}

const readMe = ({ exportedAt, zone, application }: MadeBy): string =>
  withFrontMatter(
    { application, exportedAt, zone },
    `# A journal, to be read

- \`days\`: one page for each day, with the check-in at its head.
- \`ledger\`: what was held, given away, decided, owed and planned, with what happened to each.
- \`people\`, \`reviews\`, \`coach\`: one page each.
- \`tables\`: the same for a spreadsheet. A field that would be taken for a formula begins with \`'\`.

This is for reading. To move the journal or to come back to it, use the other export, which holds everything.`,
  )
