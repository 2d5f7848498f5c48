// "Do it": the if-then plan, reworded before it is kept.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { createPlan } from '#shared/domain/plan'
import { recordSuggestionEvent, type SuggestionRecord } from '#shared/domain/suggestion-record'
import type { PlanTemplate } from '#shared/prompts/assessment'
import { toPlanCue } from '#shared/prompts/plan-cues'
import { useApply, useStamp, useWorkCalendar } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { useSay } from '../../journal/use-assessment'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import { cueChoices, cueOf, type CueChoice } from './plan-cue-choices'

interface PlanFormProps {
  record: SuggestionRecord
  templates: readonly PlanTemplate[]
  day: Day
  onClose: () => void
}

export function PlanForm({ record, templates, day, onClose }: PlanFormProps) {
  const say = useSay()
  const calendar = useWorkCalendar()
  const apply = useApply()
  const stamp = useStamp()
  const worded = templates.map((template) => ({
    ifText: say(template.ifText),
    thenText: say(template.thenText),
    cue: toPlanCue(template.cue, day, calendar),
  }))
  const [at, setAt] = useState(0)
  const start = worded[at] ?? {
    ifText: '',
    thenText: '',
    cue: { on: 'day' as const, day: calendar.nextWorkingDay(day) },
  }
  const [ifText, setIfText] = useUnfinished(`plan/${record.id}/if`, start.ifText)
  const [thenText, setThenText] = useUnfinished(`plan/${record.id}/then`, start.thenText)
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
    const plan = createPlan(
      {
        ifText,
        thenText,
        cue,
        from: day,
        subject: record.subject,
        signalId: record.signalIds[0] ?? null,
        suggestionId: record.id,
      },
      now,
    )
    const answered = recordSuggestionEvent(record, { type: 'do-it', planId: plan.id }, now)
    apply({ label: copy.doIt, puts: [plan, answered] })
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
