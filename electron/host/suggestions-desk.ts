// Asks the page that has the journal open how a word may be spelt: dictionaries and own words are there, not here.
import type { HostEvents } from '#shared/ipc/contract'

export interface SuggestionsDesk {
  /** Empty when no journal is open, or the page takes longer than a menu may. */
  ask(word: string): Promise<readonly string[]>
  answer(answer: { id: string; words: readonly string[] }): void
}

export interface SuggestionsDeskParts {
  send: <E extends keyof HostEvents>(event: E, payload: HostEvents[E]) => boolean
  wait: (milliseconds: number) => Promise<void>
  newId: () => string
}

/** The first question loads the dictionaries. */
const MENU_MS = 800

export const createSuggestionsDesk = ({ send, wait, newId }: SuggestionsDeskParts): SuggestionsDesk => {
  const waiting = new Map<string, (words: readonly string[]) => void>()
  return {
    ask: async (word) => {
      const id = newId()
      const answered = new Promise<readonly string[]>((resolve) => waiting.set(id, resolve))
      const isAsked = send('spellingAsked', { id, word })
      const words = isAsked ? await Promise.race([answered, wait(MENU_MS).then(() => [])]) : []
      waiting.delete(id)
      return words
    },
    answer: ({ id, words }) => waiting.get(id)?.(words),
  }
}
