// An if-then plan, reworded before it is kept.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { createPlan, type Plan, type PlanInput } from '#shared/domain/plan'
import type { Stamp } from '#shared/domain/stamp'
import type { PlanTemplate } from '#shared/prompts/assessment'
import { toPlanCue, withNextDay } from '#shared/prompts/plan-cues'
import { useStamp, useWorkCalendar } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { useSay } from '../../journal/use-assessment'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import { cueChoices, cueOf, type CueChoice } from './plan-cue-choices'

interface PlanFormProps {
  /** Of the record that it follows from: what is half written is kept by it. */
  id: string
  follows: Pick<PlanInput, 'subject' | 'signalId' | 'suggestionId'>
  templates: readonly PlanTemplate[]
  day: Day
  onSave: (plan: Plan, now: Stamp) => void
  onClose: () => void
}

export function PlanForm({ id, follows, templates, day, onSave, onClose }: PlanFormProps) {
  const say = useSay()
  const calendar = useWorkCalendar()
  const stamp = useStamp()
  const worded = templates.map((template) => ({
    ifText: say(withNextDay(template.ifText, day, calendar)),
    thenText: say(template.thenText),
    cue: toPlanCue(template.cue, day, calendar),
  }))
  const [at, setAt] = useState(0)
  const start = worded[at] ?? {
    ifText: '',
    thenText: '',
    cue: { on: 'day' as const, day: calendar.nextWorkingDay(day) },
  }
  const [ifText, setIfText] = useUnfinished(`plan/${id}/if`, start.ifText)
  const [thenText, setThenText] = useUnfinished(`plan/${id}/then`, start.thenText)
  const [cue, setCue] = useState(start.cue)
  const choices = cueChoices(cue, calendar.nextWorkingDay(day))

  function forget(): void {
    setIfText(start.ifText)
    setThenText(start.thenText)
  }

  function cancel(): void {
    forget()
    onClose()
  }

  function another(): void {
    const next = (at + 1) % worded.length
    setAt(next)
    setCue(worded[next]!.cue)
    // The fields then stand as that plan says them.
    forget()
  }

  function save(): void {
    if (thenText.trim() === '') return
    const now = stamp(day)
    onSave(createPlan({ ...follows, ifText, thenText, cue, from: day }, now), now)
    cancel()
  }

  return (
    <Stack gap="small">
      <p>{copy.planHint}</p>
      <TextField label={copy.planIf} value={ifText} onChange={setIfText} autoFocus />
      <TextField label={copy.planThen} value={thenText} onChange={setThenText} onEnter={save} />
      <Select<CueChoice>
        label={copy.planCue}
        options={choices}
        value={cueOf(cue)}
        onChange={(value) => setCue(choices.find((choice) => choice.value === value)?.cue ?? cue)}
      />
      <Row>
        <Button variant="primary" onPress={save}>
          {copy.save}
        </Button>
        {worded.length > 1 && <Button onPress={another}>{copy.otherPlan}</Button>}
        <Button variant="plain" onPress={cancel}>
          {copy.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
