// Before a review becomes a file: what that file holds, who could read it, and whether names go into it.
import { useState } from 'react'
import { assignPseudonyms } from '#shared/exporting/masking/pseudonyms'
import { createRedactor } from '#shared/exporting/masking/redactor'
import { useJournal, useSetting } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { webCrypto } from '../../vault/web-crypto'
import { copy } from './copy'

const SEED_BYTES = 16

interface ExportQuestionProps {
  /** `mask` changes a text of the person's; what is the program's own it leaves to the caller. */
  onSave: (mask: (text: string) => string) => void
  onClose: () => void
}

export function ExportQuestion({ onSave, onClose }: ExportQuestionProps) {
  const [isMasked, setIsMasked] = useState(true)
  const mask = useMask()
  function save(): void {
    onClose()
    onSave(isMasked ? mask() : (text) => text)
  }
  return (
    <Dialog
      title={copy.exportQuestion}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{copy.cancel}</Button>
          <Button variant="primary" onPress={save}>
            {copy.exportSave}
          </Button>
        </>
      }
    >
      <p>{copy.exportHolds}</p>
      <Checkbox label={copy.exportMask} hint={copy.exportMaskHint} isSelected={isMasked} onChange={setIsMasked} />
    </Dialog>
  )
}

/** Pseudonyms dealt anew for each file. */
function useMask(): () => (text: string) => string {
  const people = useJournal((journal) => journal.person)
  const hiddenWords = useSetting('hiddenWords')
  return () => {
    const everybody = [...people.values()]
    const seed = webCrypto.random(SEED_BYTES)
    const pseudonyms = assignPseudonyms({ people: everybody, seed, hiddenWords })
    const redact = createRedactor({ people: everybody, pseudonyms, hiddenWords })
    return (text) => redact(text).text
  }
}
