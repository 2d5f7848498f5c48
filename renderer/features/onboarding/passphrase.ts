// What a passphrase must be before a key is made from it.
import { isGuessable } from './guessable'

const MIN_PASSPHRASE_LENGTH = 10

export type PassphraseProblem = 'short' | 'guessable' | 'different'

/** Spaces count for nothing at the ends, nor as the ten characters. null when it will do. */
export function passphraseProblem(passphrase: string, repeated: string): PassphraseProblem | null {
  if (passphrase.replace(/\s/g, '').length < MIN_PASSPHRASE_LENGTH) return 'short'
  if (isGuessable(passphrase)) return 'guessable'
  return passphrase === repeated ? null : 'different'
}
