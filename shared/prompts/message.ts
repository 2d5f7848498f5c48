// A phrase to be looked up in the words.
import type { Message } from './assessment'

export function message(id: string, params: Message['params'] = {}): Message {
  return { id, params }
}
