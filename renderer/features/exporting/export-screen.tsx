// Everything, as a file: what it holds, and who may open it.
import { useState, type FormEvent, type ReactNode } from 'react'
import { useJournal } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Checkbox } from '../../ui/checkbox'
import { Page } from '../../ui/page'
import { RadioRow } from '../../ui/radio-row'
import { Section } from '../../ui/section'
import { Row, Stack } from '../../ui/stack'
import { copy } from './copy'
import { recordsOf, useExport, type ExportKind, type LockFile, type WholeExport } from './use-export'
import type { Host } from '#shared/ipc/contract'

/** The two fields of a new password; `password` is null while they do not hold one that will do. */
export interface PasswordInput {
  fields: (isProblemShown: boolean) => ReactNode
  passphrase: string | null
  clear: () => void
}

interface ExportScreenProps {
  saveFile: Host['files']['save']
  lockFile: LockFile
  application: string
  input: PasswordInput
}

export function ExportScreen({ input, ...parts }: ExportScreenProps) {
  const whole = useExport(parts)
  const [what, setWhat] = useState<ExportKind>('json')
  const journal = useJournal((all) => all)
  const records = recordsOf(journal)
  const trashed = records.filter(({ deletedAt }) => deletedAt !== null).length
  return (
    <Page title={copy.title} lead={copy.lead}>
      <Section title={copy.what.title}>
        <RadioRow label={copy.what.title} isLabelHidden options={KINDS} value={what} onChange={setWhat} />
        {what === 'json' && <p>{copy.what.holds(records.length - trashed, trashed)}</p>}
      </Section>
      <LockSection onSave={(password) => whole.save(what, password)} whole={whole} input={input} />
    </Page>
  )
}

const KINDS: { value: ExportKind; label: string; hint: string }[] = [
  { value: 'json', ...copy.what.options.json },
  { value: 'markdown', ...copy.what.options.markdown },
]

type Lock = 'password' | 'open'

const LOCKS: { value: Lock; label: string; hint: string }[] = [
  { value: 'password', label: copy.lock.withPassword, hint: copy.lock.withPasswordHint },
  { value: 'open', label: copy.lock.without, hint: copy.lock.withoutHint },
]

interface LockSectionProps {
  whole: WholeExport
  input: PasswordInput
  onSave: (password: string | null) => Promise<boolean>
}

function LockSection({ whole, input, onSave }: LockSectionProps) {
  const [lock, setLock] = useState<Lock>('password')
  const [isSure, setIsSure] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  const isLocked = lock === 'password'

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    setIsAsked(true)
    if (isLocked ? input.passphrase === null : !isSure) return
    if (!(await onSave(isLocked ? input.passphrase : null))) return
    input.clear()
    setIsAsked(false)
    setIsSure(false)
  }

  return (
    <Section title={copy.lock.title}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <RadioRow label={copy.lock.title} isLabelHidden options={LOCKS} value={lock} onChange={setLock} />
          {isLocked ? (
            input.fields(isAsked)
          ) : (
            <Checkbox label={copy.lock.sure} isSelected={isSure} onChange={setIsSure} />
          )}
          <Row>
            <Button type="submit" variant="primary" isDisabled={whole.state === 'working' || (!isLocked && !isSure)}>
              {copy.save}
            </Button>
            {whole.state === 'working' && <span role="status">{whole.message}</span>}
          </Row>
          {whole.message !== null && whole.state !== 'working' && (
            <Callout tone={whole.state === 'failed' ? 'warning' : 'neutral'} isAlert>
              {whole.message}
            </Callout>
          )}
        </Stack>
      </form>
    </Section>
  )
}
