// The title of a record.
import { TextField } from '../../ui/text-field'
import { panel } from './copy'

/** A title never becomes empty: what is typed is kept on screen, and the record takes it once there is something to read. */
export function TitleField({ value, onWrite }: { value: string; onWrite: (title: string) => void }) {
  return (
    <TextField
      label={panel.title}
      value={value}
      maxLength={200}
      onChange={(title) => title.trim() !== '' && onWrite(title)}
    />
  )
}
