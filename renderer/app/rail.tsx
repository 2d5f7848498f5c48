// Left of every page: the places, the save status, lock and blur.
import { Eye, EyeOff, Lock } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { useJournalStore, useSaveStatus } from '../journal/journal-context'
import type { SaveStatus as Status } from '../journal/save-queue'
import { IconButton } from '../ui/icon-button'
import { SaveStatus } from '../ui/save-status'
import { useServices } from './app-services'
import { copy, places } from './copy'
import { isAt, PLACES, type Place } from './routes'
import type { Commands } from './shortcuts'
import styles from './app.module.css'

const ICON_SIZE = 16

export function Rail({ commands, isBlurred }: { commands: Commands; isBlurred: boolean }) {
  const [path] = useLocation()
  const { open } = useServices()
  const link = (place: Place) => (
    <Link
      key={place.id}
      href={place.path}
      className={styles['place']}
      aria-current={isAt(place, path) ? 'page' : undefined}
    >
      {places[place.id]}
    </Link>
  )
  return (
    <nav className={styles['rail']} aria-label={copy.rail}>
      <p className={styles['railBrand']}>{copy.name}</p>
      {PLACES.filter((place) => !place.isFoot).map(link)}
      <div className={styles['foot']}>
        {PLACES.filter((place) => place.isFoot).map(link)}
        <div className={styles['footButtons']}>
          {open.isProtected && (
            <IconButton label={copy.lock} icon={<Lock size={ICON_SIZE} />} onPress={commands.lock} />
          )}
          <IconButton
            label={isBlurred ? copy.unblur : copy.blur}
            icon={isBlurred ? <EyeOff size={ICON_SIZE} /> : <Eye size={ICON_SIZE} />}
            isPressed={isBlurred}
            onPress={commands.blur}
          />
        </div>
        <RailStatus />
      </div>
    </nav>
  )
}

function RailStatus() {
  const status = useSaveStatus()
  const store = useJournalStore()
  return (
    <div className={styles['footStatus']}>
      <SaveStatus
        state={status.state}
        text={textOf(status)}
        retryLabel={copy.save.retry}
        onRetry={() => void store.retrySave()}
      />
    </div>
  )
}

function textOf(status: Status): string {
  if (status.state === 'saving') return copy.save.saving
  if (status.state === 'failed') return copy.save.failures[status.reason]
  if (status.at === null) return copy.save.none
  const time = new Date(status.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
  return copy.save.saved(time)
}
