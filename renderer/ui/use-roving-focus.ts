// One tab stop among several parts, moved by arrow keys.
import { useRef, useState } from 'react'

/** `preferred` is where Tab arrives while nobody has moved on; an index, or -1 for the first. */
export const useRovingFocus = (count: number, preferred: number) => {
  const elements = useRef<(HTMLElement | SVGElement | null)[]>([])
  const [visited, setVisited] = useState<number | null>(null)
  const current = Math.min(visited ?? Math.max(preferred, 0), Math.max(count - 1, 0))
  return {
    /** Puts the focus on the part at `index`, held within the ends. */
    focus: (index: number) => elements.current[Math.min(Math.max(index, 0), count - 1)]?.focus(),
    /** Forgets where the person was, so that Tab arrives at the preferred part again. */
    reset: () => setVisited(null),
    partAt: (index: number) => ({
      ref: (element: HTMLElement | SVGElement | null) => {
        elements.current[index] = element
      },
      isTabStop: index === current,
      onFocus: () => setVisited(index),
    }),
  }
}
