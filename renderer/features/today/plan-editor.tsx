// Rewording a plan, and choosing when it is shown again.
import { useState } from 'react'
import { editPlan, type Plan } from '#shared/domain/plan'
import { useApply, useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Row } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

export function PlanEditor({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const [words, setWords] = useState({ ifText: plan.ifText, thenText: plan.thenText })
  const apply = useApply()
  const stamp = useStamp()

  function save(): void {
    if (words.thenText.trim() === '') return
    apply({ label: copy.plans.edit, puts: [editPlan(plan, { ...words, cue: plan.cue }, stamp())] })
    onClose()
  }

  return (
    <>
      <TextField
        label={copy.plans.ifText}
        value={words.ifText}
        onChange={(ifText) => setWords({ ...words, ifText })}
        autoFocus
      />
      <TextField
        label={copy.plans.thenText}
        value={words.thenText}
        onChange={(thenText) => setWords({ ...words, thenText })}
        onEnter={save}
      />
      <Row>
        <Button variant="primary" onPress={save}>
          {copy.plans.save}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {copy.plans.cancel}
        </Button>
      </Row>
    </>
  )
}
