// Which records are being typed in, so that a journal that ended in the middle can say what it has recovered.
import type { Journal } from './journal'
import type { JournalRecord } from './record'
import { settingValue } from './setting'
import { writtenWords } from './written-words'

/** Record id to the instant at which the typing began. */
export type Typing = Readonly<Record<string, string>>

export const typingIn = (journal: Pick<Journal, 'setting'>): Typing => settingValue(journal.setting.values(), 'typing')

/** Ids of the records in which these puts change what a person wrote. */
export function typedIds(journal: Journal, puts: readonly JournalRecord[]): string[] {
  const wordsBefore = ({ kind, id }: JournalRecord) => {
    const before = journal[kind].get(id)
    return before ? writtenWords(before) : ''
  }
  return puts.filter((record) => writtenWords(record) !== wordsBefore(record)).map(({ id }) => id)
}

export function withTyped(typing: Typing, ids: readonly string[], at: string): Typing {
  return { ...Object.fromEntries(ids.map((id) => [id, at])), ...typing }
}

export function withoutTyped(typing: Typing, ids: ReadonlySet<string>): Typing {
  return Object.fromEntries(Object.entries(typing).filter(([id]) => !ids.has(id)))
}
