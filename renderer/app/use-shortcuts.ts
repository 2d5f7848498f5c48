// Binds the application's keys while nothing stands in front.
import { useEffect } from 'react'
import { findPlace, findShortcut, type Commands } from './shortcuts'

export function useShortcuts(commands: Commands, isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const isTyping = isTextField(event.target)
      const shortcut = findShortcut(event, isTyping)
      const place = findPlace(event, isTyping)
      if (!shortcut && !place) return
      event.preventDefault()
      if (shortcut) commands[shortcut.command]()
      if (place) location.hash = place.path
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type)
}
