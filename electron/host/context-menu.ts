// The menu of a right click: how the word under it may be spelt, and what can be done to the text.
import { copy } from './menu-copy'
import type { MenuItem } from './menu-template'

/** What is used of Electron's context-menu event. */
export interface ClickedOn {
  isEditable: boolean
  selectionText: string
  /** The word under the pointer when it is marked as wrong, else empty. */
  misspelledWord: string
  editFlags: { canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean }
}

export interface SpellingActions {
  replace: (word: string) => void
  learn: (word: string) => void
}

/** Empty when there is nothing to do: then no menu is shown. */
export const contextTemplate = (
  clickedOn: ClickedOn,
  suggestions: readonly string[],
  actions: SpellingActions,
): MenuItem[] => {
  const { isEditable, selectionText, misspelledWord, editFlags } = clickedOn
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', enabled: editFlags.canCopy }]
  return [
    ...(misspelledWord === '' ? [] : spellingItems(misspelledWord, suggestions, actions)),
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}

const spellingItems = (word: string, suggestions: readonly string[], actions: SpellingActions): MenuItem[] => [
  ...(suggestions.length === 0 ? [{ label: copy.noSuggestions, enabled: false }] : []),
  ...suggestions.map((suggestion, at) => ({
    id: `spelling-${at}`,
    label: suggestion,
    click: () => actions.replace(suggestion),
  })),
  { type: 'separator' },
  { id: 'learn', label: copy.learn(word), click: () => actions.learn(word) },
  { type: 'separator' },
]
