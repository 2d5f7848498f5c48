// The export of everything, with the host's save dialog and the password worker behind it.
import { ExportScreen } from '../features/exporting/export-screen'
import { ageInWorker } from '../vault/age-in-worker'
import { useServices } from './app-services'
import { copy } from './copy'
import { usePassphraseInput } from './use-passphrase-input'

export function ExportPage() {
  const { host, session } = useServices()
  const input = usePassphraseInput()
  const application = `${copy.name} ${session.getState().info?.version ?? ''}`.trim()
  return (
    <ExportScreen
      input={input}
      saveFile={host.files.save}
      lockFile={ageInWorker.lockWithPassword}
      application={application}
    />
  )
}
