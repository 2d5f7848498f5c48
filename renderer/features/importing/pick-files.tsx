// Files or a folder: by button, by keyboard, or dropped.
import { useRef, useState, type ChangeEvent, type DragEvent, type RefObject } from 'react'
import type { ForeignFile } from '#shared/importing/types'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Section } from '../../ui/section'
import { copy } from './copy'
import styles from './importing.module.css'
import { filesOfDrop, filesOfInput } from './picked-files'

interface PickFilesProps {
  onPick: (files: Promise<ForeignFile[]>) => void
  message: string | null
}

export function PickFiles({ onPick, message }: PickFilesProps) {
  const [isOver, setIsOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)

  function drop(event: DragEvent): void {
    event.preventDefault()
    setIsOver(false)
    onPick(filesOfDrop(event.dataTransfer))
  }

  return (
    <Section title={copy.pick.title} hint={copy.pick.hint}>
      <div
        className={styles['drop']}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p>{copy.pick.drop}</p>
        <div className={styles['buttons']}>
          <Button variant="primary" onPress={() => files.current?.click()}>
            {copy.pick.files}
          </Button>
          <Button onPress={() => folder.current?.click()}>{copy.pick.folder}</Button>
        </div>
        <HiddenInput label={copy.pick.filesLabel} input={files} onPick={onPick} />
        <HiddenInput label={copy.pick.folderLabel} input={folder} onPick={onPick} isFolder />
      </div>
      {message !== null && (
        <Callout tone="warning" isAlert>
          {message}
        </Callout>
      )}
    </Section>
  )
}

interface HiddenInputProps {
  label: string
  input: RefObject<HTMLInputElement | null>
  onPick: PickFilesProps['onPick']
  isFolder?: boolean
}

/** The platform's picker behind a button of ours: the input itself is reached by neither eye nor keyboard. */
function HiddenInput({ label, input, onPick, isFolder }: HiddenInputProps) {
  function change(event: ChangeEvent<HTMLInputElement>): void {
    const { files } = event.target
    if (files !== null && files.length > 0) onPick(filesOfInput(files))
  }
  // React's types do not know the attribute that every browser has.
  const folder = isFolder ? { webkitdirectory: '' } : {}
  return <input ref={input} type="file" multiple hidden aria-label={label} onChange={change} {...folder} />
}
