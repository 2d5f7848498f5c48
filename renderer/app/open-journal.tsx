// The journal on the screen. Loaded while the person is still at the door: what the door itself shows needs none of it.
import type { Host } from '#shared/ipc/contract'
import type { Clock } from '../journal/clock'
import { JournalProvider } from '../journal/journal-context'
import { AppServices, type Services } from './app-services'
import { Shell } from './shell'
import type { ShownReminder } from './use-reminder'

export interface OpenJournalProps extends Services {
  host: Host
  clock: Clock
  isSample: boolean
  reminder: ShownReminder
}

export function OpenJournal({ clock, isSample, reminder, ...services }: OpenJournalProps) {
  return (
    <JournalProvider store={services.open.journal} clock={clock} isSample={isSample}>
      <AppServices value={services}>
        <Shell reminder={reminder} />
      </AppServices>
    </JournalProvider>
  )
}
