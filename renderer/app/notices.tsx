// What the person has to know about this journal before anything else.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useIsSample } from '../journal/journal-context'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { useServices } from './app-services'
import { copy } from './copy'
import { noticeLines } from './notice-lines'
import { leaveSample } from './open-vault'
import { RecoveredNotice } from './recovered-notice'
import { useBackupTrouble } from './use-backup-trouble'
import styles from './app.module.css'

export function Notices() {
  const isSample = useIsSample()
  return (
    <>
      {isSample ? <SampleBanner /> : <JournalNotices />}
      <RecoveredNotice />
    </>
  )
}

function SampleBanner() {
  const { session } = useServices()
  return (
    <div className={styles['banner']} role="note">
      <span>{copy.sample.banner}</span>
      <Button variant="quiet" size="small" onPress={() => leaveSample(session)}>
        {copy.sample.leave}
      </Button>
    </div>
  )
}

function JournalNotices() {
  const { host, open } = useServices()
  const trouble = useBackupTrouble(host)
  const [, go] = useLocation()
  const [isRead, setIsRead] = useState(false)
  const lines = noticeLines(open)
  const areLinesShown = !isRead && lines.length > 0
  if (!areLinesShown && !trouble) return null
  return (
    <div className={styles['notices']}>
      {trouble && (
        <Callout tone="warning" actions={<Button onPress={() => go('/settings/backups')}>{copy.seeBackups}</Button>}>
          {trouble}
        </Callout>
      )}
      {areLinesShown && (
        <Callout
          actions={
            <Button variant="plain" onPress={() => setIsRead(true)}>
              {copy.recovered.understood}
            </Button>
          }
        >
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Callout>
      )}
    </div>
  )
}
