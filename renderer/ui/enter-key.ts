// Enter in a control that has no use for it itself: whoever chose something goes on with it.
import type { KeyboardEvent } from 'react'

export function enterKey(onEnter: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
}
