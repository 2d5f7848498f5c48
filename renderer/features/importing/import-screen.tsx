// Import: pick, look, confirm; and the imports there were.
import { useEffect, useRef } from 'react'
import { ageInWorker } from '../../vault/age-in-worker'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Page } from '../../ui/page'
import { Row, Stack } from '../../ui/stack'
import { Batches } from './batches'
import { copy } from './copy'
import { DateChoice } from './date-choice'
import { DryRun } from './dry-run'
import type { OpenLocked } from './locked-files'
import { PasswordStep } from './password-step'
import { PickFiles } from './pick-files'
import { readInWorker, type ReadFiles } from './read-in-worker'
import { Troubles } from './troubles'
import { useImport, type ImportFlow, type TakeBackup } from './use-import'

interface ImportScreenProps {
  takeBackup: TakeBackup
  read?: ReadFiles
  open?: OpenLocked
}

export function ImportScreen({
  takeBackup,
  read = readInWorker,
  open = ageInWorker.openWithPassword,
}: ImportScreenProps) {
  const flow = useImport(read, takeBackup, open)
  const title = useRef<HTMLHeadingElement>(null)
  const { at } = flow.stage
  // Each step begins at its head, for the eye and for the keyboard; an answered question stays where it is.
  useEffect(() => {
    if (at === 'done') title.current?.focus()
  }, [at])
  return (
    <Page title={copy.title} lead={copy.lead} titleRef={title} width="wide">
      <Stack gap="large">
        <Step flow={flow} />
        {(at === 'pick' || at === 'done') && <Batches onTakeBack={flow.takeBack} />}
      </Stack>
    </Page>
  )
}

function Step({ flow }: { flow: ImportFlow }) {
  const { stage, plan } = flow
  if (stage.at === 'pick') return <PickFiles onPick={(files) => void flow.look(files)} message={stage.message} />
  if (stage.at === 'password') {
    return <PasswordStep {...stage} onOpen={(password) => void flow.unlock(password)} onCancel={flow.cancel} />
  }
  if (stage.at === 'done') {
    return (
      <Stack>
        <Callout isAlert>{stage.messages.join(' ')}</Callout>
        <Row>
          <Button onPress={flow.cancel}>{copy.done.again}</Button>
        </Row>
      </Stack>
    )
  }
  if (plan === null) {
    return (
      <Row>
        <p role="status">{copy.reading}</p>
        <Button onPress={flow.cancel}>{copy.cancel}</Button>
      </Row>
    )
  }
  return (
    <Stack gap="large">
      {plan.reading.question !== null && <DateChoice question={plan.reading.question} flow={flow} />}
      <DryRun plan={plan} flow={flow} />
      <Troubles troubles={plan.reading.notUnderstood} />
    </Stack>
  )
}
