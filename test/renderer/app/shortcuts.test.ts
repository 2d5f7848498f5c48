import { describe, expect, test } from 'vitest'
import { findEntries, placeEntries } from '../../../renderer/app/palette-entries'
import { findPlace, findShortcut, SHORTCUTS, shortcutsFor } from '../../../renderer/app/shortcuts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('the shortcuts', () => {
  test('no two share a key', () => {
    const keys = SHORTCUTS.map(({ keys: shown }) => shown)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('work with Ctrl and with Cmd, and not with another key held as well', () => {
    expect(findShortcut(press('k', { ctrlKey: true }), true)?.command).toBe('palette')
    expect(findShortcut(press('K', { metaKey: true }), true)?.command).toBe('palette')
    expect(findShortcut(press('k', { ctrlKey: true, altKey: true }), true)).toBeNull()
    expect(findShortcut(press('k'), false)).toBeNull()
  })

  test('leave undo and ? to the text field while one types', () => {
    expect(findShortcut(press('z', { ctrlKey: true }), true)).toBeNull()
    expect(findShortcut(press('z', { ctrlKey: true }), false)?.command).toBe('undo')
    expect(findShortcut(press('?', { shiftKey: true }), true)).toBeNull()
    expect(findShortcut(press('?', { shiftKey: true }), false)?.command).toBe('keys')
  })
})

test('locking is listed only where there is a passphrase to lock with', () => {
  const listed = (isProtected: boolean) => shortcutsFor({ isProtected }).map(({ command }) => command)
  expect(listed(true)).toEqual(SHORTCUTS.map(({ command }) => command))
  expect(listed(false)).toEqual(listed(true).filter((command) => command !== 'lock'))
})

describe('the keys of the places', () => {
  const digit = (n: number) => ({ ...press('?', { altKey: true }), code: `Digit${n}` })

  test('count down the rail, whatever the keyboard writes with them, and not while one types', () => {
    expect(findPlace(digit(1), false)?.id).toBe('today')
    expect(findPlace(digit(7), false)?.id).toBe('settings')
    expect(findPlace(digit(8), false)).toBeNull()
    expect(findPlace(digit(3), true)).toBeNull()
    expect(findPlace({ ...digit(3), altKey: false }, false)).toBeNull()
  })
})

describe('the palette', () => {
  test('finds by the beginnings of words, those that begin the label first', () => {
    const entry = (label: string) => ({ id: label, label, detail: 'Path', go: { to: 'path' as const, path: '/' } })
    const found = findEntries([entry('The billing cut-over'), entry('Billing alerts'), entry('Rota')], 'bil')
    expect(found.map(({ label }) => label)).toEqual(['Billing alerts', 'The billing cut-over'])
  })

  test('reaches every place of the rail', () => {
    for (const { label } of placeEntries()) expect(findEntries(placeEntries(), label)[0]?.label).toBe(label)
  })
})
