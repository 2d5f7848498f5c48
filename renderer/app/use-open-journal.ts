// The part of the page that only an open journal needs. It is asked for once the door is on the screen and is there before
// the key is; shown at once then, without a moment's waiting in between.
import { useEffect, useState } from 'react'
import type * as OpenPart from './open-journal'

type Part = typeof OpenPart

let part: Part | null = null

async function loadPart(): Promise<Part> {
  return (part ??= await import('./open-journal'))
}

/** null while it is on its way. */
export function useOpenJournal(): Part | 'failed' | null {
  const [found, setFound] = useState<Part | 'failed' | null>(part)
  useEffect(() => {
    if (found === null) loadPart().then(setFound, () => setFound('failed'))
  }, [found])
  return found
}
