// A text with the stand-ins in it marked.
import { Fragment } from 'react'

export function Highlighted({ text, standIns }: { text: string; standIns: readonly string[] }) {
  if (standIns.length === 0) return text
  const pattern = new RegExp(`(${standIns.map(escape).join('|')})`, 'gu')
  const pieces = text.split(pattern)
  return pieces.map((piece, index) => {
    // Splitting by a captured group puts what it found at every odd place.
    const key = `${index}:${piece}`
    return index % 2 === 1 ? <mark key={key}>{piece}</mark> : <Fragment key={key}>{piece}</Fragment>
  })
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
