// Rewording a plan.
import type { Plan } from '#shared/domain/plan'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { Row } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

interface PlanEditorProps {
  plan: Plan
  onSave: (words: Pick<Plan, 'ifText' | 'thenText'>) => void
  onClose: () => void
}

export function PlanEditor({ plan, onSave, onClose }: PlanEditorProps) {
  const [ifText, setIfText] = useUnfinished(`edit/${plan.id}/if`, plan.ifText)
  const [thenText, setThenText] = useUnfinished(`edit/${plan.id}/then`, plan.thenText)

  function close(): void {
    setIfText(plan.ifText)
    setThenText(plan.thenText)
    onClose()
  }

  function save(): void {
    if (thenText.trim() === '') return
    onSave({ ifText, thenText })
    close()
  }

  return (
    <>
      <TextField label={copy.plans.ifText} value={ifText} onChange={setIfText} autoFocus />
      <TextField label={copy.plans.thenText} value={thenText} onChange={setThenText} onEnter={save} />
      <Row>
        <Button variant="primary" onPress={save}>
          {copy.plans.save}
        </Button>
        <Button variant="plain" onPress={close}>
          {copy.plans.cancel}
        </Button>
      </Row>
    </>
  )
}
