// Binds the application's keys while nothing stands in front.
import { useEffect } from 'react'
import { findShortcut, type Commands } from './shortcuts'

export function useShortcuts(commands: Commands, isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = event.defaultPrevented ? null : findShortcut(event, isTextField(event.target))
      if (!shortcut) return
      event.preventDefault()
      commands[shortcut.command]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type)
}
