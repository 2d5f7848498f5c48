// What cannot be opened, why, and what was not done about it.
import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { copy } from './copy'
import { GateFrame } from './gate-frame'
import type { BlockedReason } from './session-store'
import styles from './app.module.css'

interface BlockedScreenProps {
  reason: BlockedReason
  folder: string | null
  onAgain: () => void
  children?: ReactNode
}

export function BlockedScreen({ reason, folder, onAgain, children }: BlockedScreenProps) {
  const words = copy.blocked[reason]
  return (
    <GateFrame title={words.title}>
      <p className={styles['text']} role="alert">
        {words.text}
      </p>
      {folder && (
        <p className={styles['quiet']}>
          {copy.blocked.folder}: <code>{folder}</code>
        </p>
      )}
      {children}
      <div className={styles['buttons']}>
        <Button onPress={onAgain}>{copy.blocked.again}</Button>
      </div>
    </GateFrame>
  )
}
