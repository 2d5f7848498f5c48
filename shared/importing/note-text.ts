// A note has no field for a title: it becomes the first heading of the text.
import type { ImportedNote } from './types'

export function noteText({ title, text }: Pick<ImportedNote, 'title' | 'text'>): string {
  if (title === '') return text
  return text === '' ? `# ${title}` : `# ${title}\n\n${text}`
}
