// Longer writing about the day, saved as it is typed.
import type { Day } from '#shared/calendar/day'
import { liveRecords } from '#shared/domain/journal'
import { mentionedIn } from '#shared/domain/mentions'
import { createNote, writeNote, type Note } from '#shared/domain/note'
import { moveToTrash } from '#shared/domain/stamp'
import { sourceName } from '#shared/importing/words'
import { useApply, useJournal, useStamp } from '../../journal/journal-context'
import { useTraces } from '../../journal/use-traces'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { TextArea } from '../../ui/text-area'
import { Traces } from '../../ui/traces'
import { copy } from './copy'
import styles from './today.module.css'

export function DayNotes({ day }: { day: Day }) {
  const all = useJournal((journal) => journal.note)
  const notes = liveRecords({ note: all }, 'note').filter((note) => note.day === day)
  const apply = useApply()
  const stamp = useStamp()
  const add = () => apply({ label: copy.line.addNote, puts: [createNote(day, '', stamp())] })
  return (
    <div className={styles['notes']}>
      {notes.map((note, index) => (
        <NoteEditor key={note.id} note={note} title={titleOf(note, index + 1)} />
      ))}
      <Button variant="plain" onPress={add}>
        {copy.line.addNote}
      </Button>
    </div>
  )
}

/** Where an imported note comes from is said with its name. */
const titleOf = ({ imported }: Note, number: number) =>
  imported ? copy.line.importedNote(number, sourceName(imported.app)) : copy.line.note(number)

function NoteEditor({ note, title }: { note: Note; title: string }) {
  const apply = useApply()
  const stamp = useStamp()
  const people = useJournal((journal) => journal.person)
  const traces = useTraces(note.id)
  const write = (text: string) =>
    apply({ label: title, puts: [writeNote(note, text, mentionedIn(text, [...people.values()]))] }, { draft: true })
  const set = (change: Partial<Note>) => apply({ label: title, puts: [{ ...note, ...change }] })
  return (
    <div className={styles['note']}>
      <TextArea
        label={title}
        placeholder={copy.line.notePlaceholder}
        voice="written"
        value={note.text}
        onChange={write}
        autoFocus={note.text === ''}
      />
      <Traces {...traces} />
      <Checkbox label={copy.line.win} isSelected={note.isWin} onChange={(isWin) => set({ isWin })} />
      <Checkbox label={copy.question.flag} isSelected={note.forCoach} onChange={(forCoach) => set({ forCoach })} />
      <Button variant="plain" onPress={() => apply({ label: copy.line.remove, puts: [moveToTrash(note, stamp())] })}>
        {copy.line.remove}
      </Button>
    </div>
  )
}
