// Where backups go. The page asks for a folder and never decides on one: see docs/decisions/0005.
import { useState, type FormEvent } from 'react'
import type { BackupPlace, BackupStatus } from '#shared/ipc/types'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import type { BackupsHost } from './use-backups'

const { folders: words } = copy

interface FoldersSectionProps {
  host: BackupsHost
  status: BackupStatus
  onChanged: () => void
}

export function FoldersSection({ host, status, onChanged }: FoldersSectionProps) {
  const [typing, setTyping] = useState<BackupPlace | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [hasMoved, setHasMoved] = useState(false)

  async function choose(place: BackupPlace, typed: string | null): Promise<void> {
    const answer = await host.backups.chooseFolder({ place, typed }).catch(() => null)
    setProblem(answer?.outcome === 'refused' ? words.refused[answer.reason] : null)
    setHasMoved(answer?.outcome === 'chosen')
    if (answer?.outcome !== 'chosen') return
    setTyping(null)
    onChanged()
  }

  const ask = (place: BackupPlace) => (status.chooses === 'typed' ? setTyping(place) : void choose(place, null))
  const reset = (place: BackupPlace) => void host.backups.resetFolder({ place }).then(onChanged, onChanged)

  return (
    <Section title={words.title}>
      <Stack>
        <div>
          {words.main}: <code>{status.folder}</code>
          {status.isDefaultFolder && <p>{words.isDefault}</p>}
        </div>
        <Row>
          <Button onPress={() => ask('main')}>{words.choose}</Button>
          {!status.isDefaultFolder && (
            <Button variant="plain" onPress={() => reset('main')}>
              {words.reset}
            </Button>
          )}
        </Row>
        <div>
          {words.second}: {status.secondFolder ? <code>{status.secondFolder}</code> : words.noSecond}
        </div>
        <Row>
          <Button onPress={() => ask('second')}>{words.chooseSecond}</Button>
          {status.secondFolder && (
            <Button variant="plain" onPress={() => reset('second')}>
              {words.resetSecond}
            </Button>
          )}
        </Row>
        {typing && (
          <TypedFolder
            key={typing}
            problem={problem}
            onUse={(path) => void choose(typing, path)}
            onCancel={() => setTyping(null)}
          />
        )}
        <p role="status">{hasMoved ? words.moved : typing ? '' : (problem ?? '')}</p>
      </Stack>
    </Section>
  )
}

interface TypedFolderProps {
  problem: string | null
  onUse: (path: string) => void
  onCancel: () => void
}

function TypedFolder({ problem, onUse, onCancel }: TypedFolderProps) {
  const [path, setPath] = useState('')
  function use(event: FormEvent): void {
    event.preventDefault()
    if (path.trim() !== '') onUse(path)
  }
  return (
    <form onSubmit={use}>
      <TextField label={words.typed} value={path} onChange={setPath} problem={problem} autoFocus />
      <Row>
        <Button type="submit" variant="primary" isDisabled={path.trim() === ''}>
          {words.use}
        </Button>
        <Button variant="plain" onPress={onCancel}>
          {words.cancel}
        </Button>
      </Row>
    </form>
  )
}
