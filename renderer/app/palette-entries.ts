// What the palette offers, and which of it a few letters mean.
import { liveRecords, type Journal } from '#shared/domain/journal'
import { places } from './copy'
import { PLACES } from './routes'
import type { CommandId } from './shortcuts'

export interface PaletteEntry {
  id: string
  label: string
  /** Found by these too, such as the name a person had before. */
  also?: readonly string[]
  /** What kind of thing it is. */
  detail: string
  keys?: string
  /** Words of the person's: blurred with everything else that can be read. */
  isOwn?: true
  go: { to: 'path'; path: string } | { to: 'command'; command: CommandId }
}

export function placeEntries(): PaletteEntry[] {
  const rail = PLACES.map(({ id, path }) => ({
    id,
    label: places[id],
    detail: 'Place',
    go: { to: 'path' as const, path },
  }))
  const within = [
    toEntry('signals', 'Signals', 'Place', '/insights/signals'),
    toEntry('stance', 'Stance over time', 'Place', '/insights/stance'),
    toEntry('arrangement', 'Has the team outgrown this arrangement?', 'Place', '/insights/arrangement'),
    toEntry('backups', 'Backups', 'Place', '/settings/backups'),
    toEntry('export', 'Export everything', 'Place', '/settings/export'),
    toEntry('import', 'Import from another journal', 'Place', '/settings/import'),
    toEntry('licences', 'Licences', 'Place', '/settings/licences'),
  ]
  return [...rail, ...within]
}

const LISTED = ['pathItem', 'delegation', 'decision', 'obstacle'] as const
const LISTED_AS = { pathItem: 'Path', delegation: 'Delegation', decision: 'Decision', obstacle: 'Obstacle' }

export function journalEntries(journal: Journal): PaletteEntry[] {
  const people = liveRecords(journal, 'person').map(({ id, name, formerNames }) => ({
    ...toEntry(id, name, 'Person', `/people/${id}`),
    also: formerNames,
    isOwn: true as const,
  }))
  const ledger = LISTED.flatMap((kind) =>
    liveRecords(journal, kind)
      .filter(({ title }) => title !== '')
      .map(({ id, title }) => ({
        ...toEntry(id, title, LISTED_AS[kind], `/ledger/${kind}/${id}`),
        isOwn: true as const,
      })),
  )
  return [...people, ...ledger]
}

function toEntry(id: string, label: string, detail: string, path: string): PaletteEntry {
  return { id, label, detail, go: { to: 'path', path } }
}

/** Every word typed begins a word of the label; labels that begin with what was typed come first. */
export function findEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const wanted = typed.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return entries.filter(({ go, detail }) => go.to === 'command' || detail === 'Place')
  const matching = entries.filter(({ label, also = [] }) => {
    const words = [label, ...also].join(' ').toLocaleLowerCase('en').split(/\s+/)
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  })
  const begins = ({ label }: PaletteEntry) => label.toLocaleLowerCase('en').startsWith(wanted.join(' '))
  return [...matching.filter(begins), ...matching.filter((entry) => !begins(entry))]
}
