// English as two dictionaries made from the SCOWL word lists: the American and the British spelling.
import nspell from 'nspell'
import type { Dictionary } from './speller'

/** A Hunspell dictionary: its rules and its words. */
export interface DictionaryFiles {
  aff: string
  dic: string
}

export const toDictionaries = (files: readonly DictionaryFiles[]): readonly Dictionary[] => files.map(nspell)
