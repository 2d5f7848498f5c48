// A sentence with the words that were read in it marked.
import { Fragment } from 'react'

interface MarkedProps {
  sentence: string
  /** Where the words stand in it, from the first to the last. */
  spans: readonly { start: number; end: number }[]
}

export function Marked({ sentence, spans }: MarkedProps) {
  const starts = [0, ...spans.map(({ end }) => end)]
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <Fragment key={start}>
          {sentence.slice(starts[at], start)}
          <mark>{sentence.slice(start, end)}</mark>
        </Fragment>
      ))}
      {sentence.slice(starts.at(-1))}
    </>
  )
}
