// What the person has to know about this journal before anything else.
import { useLocation } from 'wouter'
import { useIsSample } from '../journal/journal-context'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { useServices } from './app-services'
import { copy } from './copy'
import { leaveSample } from './open-vault'
import { RecoveredNotice } from './recovered-notice'
import { useBackupTrouble } from './use-backup-trouble'
import { useUnderstood } from './use-understood'
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
  const { lines, understand } = useUnderstood(host, open)
  const areLinesShown = lines.length > 0
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
            <Button variant="plain" onPress={understand}>
              {copy.recovered.understood}
            </Button>
          }
        >
          {lines.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </Callout>
      )}
    </div>
  )
}
