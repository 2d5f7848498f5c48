// The command palette: every place, every action, every person and ledger record, by a few letters.
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { useJournal } from '../journal/journal-context'
import { Dialog } from '../ui/dialog'
import { Kbd } from '../ui/kbd'
import { TextField } from '../ui/text-field'
import { VisuallyHidden } from '../ui/visually-hidden'
import { useServices } from './app-services'
import { findEntries, journalEntries, placeEntries, type PaletteEntry } from './palette-entries'
import { shortcutsFor, type Commands } from './shortcuts'
import styles from './app.module.css'

const PALETTE = {
  title: 'Go to',
  label: 'A few letters of a place, an action, a person or a record',
  nothing: 'Nothing found.',
}
const MOST_SHOWN = 12

export function Palette({ commands, onClose }: { commands: Commands; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [, navigate] = useLocation()
  const journal = useJournal((whole) => whole)
  const { isProtected } = useServices().open
  const listId = useId()
  const all = useMemo(
    () => [...placeEntries(), ...commandEntries(isProtected), ...journalEntries(journal)],
    [journal, isProtected],
  )
  const found = findEntries(all, typed).slice(0, MOST_SHOWN)

  function run(entry: PaletteEntry | undefined): void {
    if (!entry) return
    onClose()
    if (entry.go.to === 'path') navigate(entry.go.path)
    else commands[entry.go.command]()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || found.length === 0) return
    event.preventDefault()
    setAt((at + step + found.length) % found.length)
  }

  return (
    <Dialog title={PALETTE.title} onClose={onClose}>
      <div onKeyDown={onKeyDown}>
        <TextField
          label={PALETTE.label}
          type="search"
          value={typed}
          onChange={(text) => {
            setTyped(text)
            setAt(0)
          }}
          onEnter={() => run(found[at])}
          autoFocus
        />
      </div>
      <div id={listId} role="listbox" aria-label={PALETTE.title} className={styles['paletteList']}>
        {found.map((entry, index) => (
          <button
            key={entry.id}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles['paletteItem']}
            onClick={() => run(entry)}
          >
            <span data-private={entry.isOwn || undefined}>{entry.label}</span>
            {entry.keys ? <Kbd isHint>{entry.keys}</Kbd> : <span className={styles['quiet']}>{entry.detail}</span>}
          </button>
        ))}
      </div>
      <p role="status" className={styles['quiet']}>
        {found.length === 0 && PALETTE.nothing}
      </p>
      <VisuallyHidden>
        <span role="status">{found[at]?.label ?? ''}</span>
      </VisuallyHidden>
    </Dialog>
  )
}

function commandEntries(isProtected: boolean): PaletteEntry[] {
  const useful = shortcutsFor({ isProtected }).filter(({ command }) => command !== 'palette')
  return useful.map(({ command, label, keys }) => ({
    id: command,
    label,
    detail: '',
    keys,
    go: { to: 'command', command },
  }))
}
