// The application by what stands between the person and their records.
import { useStore } from 'zustand'
import type { Host } from '#shared/ipc/contract'
import type { VaultName } from '#shared/ipc/types'
import type { Clock } from '../journal/clock'
import type { Vault } from '../vault/vault'
import { BlockedScreen } from './blocked-screen'
import { copy } from './copy'
import { FirstRun } from './first-run'
import { GateBackupsOffer } from './gate-backups-offer'
import { InUseScreen } from './in-use-screen'
import { LockedScreen } from './locked-screen'
import { ReminderCallout } from './reminder-callout'
import { RestoredScreen } from './restored-screen'
import type { SessionStore } from './session-store'
import { Unlocked } from './unlocked'
import { useHostEvents } from './use-host-events'
import { useOpenJournal } from './use-open-journal'
import { useReminder } from './use-reminder'
import { useTheme } from './use-theme'
import { Waiting } from './waiting'

interface AppProps {
  session: SessionStore
  host: Host
  vault: Vault
  vaultName: VaultName
  clock: Clock
}

export function App({ session, host, vault, vaultName, clock }: AppProps) {
  const { session: now, info } = useStore(session)
  useHostEvents(host, session, vaultName)
  const theme = useTheme(host)
  const reminder = useReminder(host)
  const behind = useOpenJournal()

  switch (now.stage) {
    case 'starting':
    case 'locking':
      return (
        <Waiting>
          {now.stage === 'locking' ? copy.locking : now.rebuilt === null ? copy.starting : copy.rebuilding(now.rebuilt)}
        </Waiting>
      )
    case 'first-run':
      return (
        <FirstRun
          session={session}
          problem={now.problem}
          isWorking={now.isWorking}
          backups={<GateBackupsOffer why="absent" {...{ host, vault, session }} />}
        />
      )
    case 'locked':
      return <LockedScreen session={session} reminder={<ReminderCallout shown={reminder} />} {...now} />
    case 'in-use':
      return <InUseScreen onTakeOver={() => void session.unlock(now.key, true)} />
    case 'blocked':
      return (
        <BlockedScreen reason={now.reason} folder={info?.profileFolder ?? null} onAgain={() => location.reload()}>
          {now.reason === 'damaged' && <GateBackupsOffer why="damaged" {...{ host, vault, session }} />}
        </BlockedScreen>
      )
    case 'restored':
      return <RestoredScreen outcome={now.outcome} onGo={() => void host.app.discardPage()} />
    case 'open':
      return (
        <Unlocked
          isSample={vaultName === 'sample'}
          open={now}
          folder={info?.profileFolder ?? null}
          {...{ behind, clock, host, vault, session, theme, reminder }}
        />
      )
  }
}
