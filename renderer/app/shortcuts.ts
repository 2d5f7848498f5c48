// Every key of the application, as data: bound, listed under "?", and shown in the palette.
import { PLACES, type Place } from './routes'

export type CommandId = 'palette' | 'capture' | 'undo' | 'lock' | 'blur' | 'keys'
export type Commands = Record<CommandId, () => void>

export interface Shortcut {
  command: CommandId
  label: string
  /** As it is shown; Ctrl is Cmd on a Mac. */
  keys: string
  /** The key, as the event names it. */
  key: string
  needsControl: boolean
  needsShift?: boolean
  /** Also while a text field has the focus. */
  worksWhileTyping: boolean
}

export const SHORTCUTS: readonly Shortcut[] = [
  {
    command: 'palette',
    label: 'Go anywhere, do anything',
    keys: 'Ctrl+K',
    key: 'k',
    needsControl: true,
    worksWhileTyping: true,
  },
  { command: 'capture', label: 'Quick capture', keys: 'Ctrl+J', key: 'j', needsControl: true, worksWhileTyping: true },
  {
    command: 'undo',
    label: 'Undo the last change',
    keys: 'Ctrl+Z',
    key: 'z',
    needsControl: true,
    worksWhileTyping: false,
  },
  { command: 'lock', label: 'Lock the journal', keys: 'Ctrl+L', key: 'l', needsControl: true, worksWhileTyping: true },
  {
    command: 'blur',
    label: 'Blur the screen',
    keys: 'Ctrl+Shift+B',
    key: 'b',
    needsControl: true,
    needsShift: true,
    worksWhileTyping: true,
  },
  { command: 'keys', label: 'Show the keys', keys: '?', key: '?', needsControl: false, worksWhileTyping: false },
]

/** Those that do something: without a passphrase a lock keeps nobody out, and the journal opens again by itself. */
export function shortcutsFor({ isProtected }: { isProtected: boolean }): readonly Shortcut[] {
  return SHORTCUTS.filter(({ command }) => command !== 'lock' || isProtected)
}

/** Listed for the eye: keys of the rail, and of the check-in, whose rows bind them. */
export const OTHER_KEYS: readonly (readonly [keys: string, label: string])[] = [
  ['Alt+1 to 7', 'Go to a place of the rail'],
  ['0–9', 'Answer a row of the check-in'],
  ['Enter', 'Move on; alone it leaves the row unknown'],
  ['Backspace', 'Clear the answer'],
  ['S', 'Skip the question (outside its text)'],
  ['F', 'Flag the answer for the coach (outside its text)'],
  ['↓', 'Another question (outside its text)'],
]

interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Alt and the number of a place, counted down the rail; while typing Alt may write a letter. */
export function findPlace(press: Omit<KeyPress, 'key'> & { code: string }, isTyping: boolean): Place | null {
  if (isTyping || !press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return null
  return PLACES.find((_place, index) => press.code === `Digit${index + 1}`) ?? null
}

/** null when the press is nobody's. */
export function findShortcut(press: KeyPress, isTyping: boolean): Shortcut | null {
  const found = SHORTCUTS.find((shortcut) => {
    const isKey = press.key.toLowerCase() === shortcut.key
    const hasControl = (press.ctrlKey || press.metaKey) === shortcut.needsControl && !press.altKey
    const hasShift = !shortcut.needsControl || press.shiftKey === (shortcut.needsShift ?? false)
    return isKey && hasControl && hasShift && (shortcut.worksWhileTyping || !isTyping)
  })
  return found ?? null
}
