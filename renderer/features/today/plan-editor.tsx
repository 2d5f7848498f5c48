// Rewording a plan, and choosing when it is shown again.
import { editPlan, type Plan } from '#shared/domain/plan'
import { useApply, useStamp } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { Row } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

export function PlanEditor({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const [ifText, setIfText] = useUnfinished(`edit/${plan.id}/if`, plan.ifText)
  const [thenText, setThenText] = useUnfinished(`edit/${plan.id}/then`, plan.thenText)
  const apply = useApply()
  const stamp = useStamp()

  function close(): void {
    setIfText(plan.ifText)
    setThenText(plan.thenText)
    onClose()
  }

  function save(): void {
    if (thenText.trim() === '') return
    apply({ label: copy.plans.edit, puts: [editPlan(plan, { ifText, thenText, cue: plan.cue }, stamp())] })
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
