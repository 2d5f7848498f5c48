// "Do it": the if-then plan, reworded before it is kept.
import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { createPlan } from '#shared/domain/plan'
import { recordSuggestionEvent, type SuggestionRecord } from '#shared/domain/suggestion-record'
import type { PlanTemplate } from '#shared/prompts/assessment'
import { toPlanCue } from '#shared/prompts/plan-cues'
import { useApply, useStamp, useWorkCalendar } from '../../journal/journal-context'
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
  const [words, setWords] = useState(start)
  const choices = cueChoices(words.cue, calendar.nextWorkingDay(day))

  function another(): void {
    const next = (at + 1) % worded.length
    setAt(next)
    setWords(worded[next]!)
  }

  function save(): void {
    if (words.thenText.trim() === '') return
    const now = stamp(day)
    const plan = createPlan(
      { ...words, from: day, subject: record.subject, signalId: record.signalIds[0] ?? null, suggestionId: record.id },
      now,
    )
    const answered = recordSuggestionEvent(record, { type: 'do-it', planId: plan.id }, now)
    apply({ label: copy.doIt, puts: [plan, answered] })
    onClose()
  }

  return (
    <Stack gap="small">
      <p>{copy.planHint}</p>
      <TextField
        label={copy.planIf}
        value={words.ifText}
        onChange={(ifText) => setWords({ ...words, ifText })}
        autoFocus
      />
      <TextField
        label={copy.planThen}
        value={words.thenText}
        onChange={(thenText) => setWords({ ...words, thenText })}
        onEnter={save}
      />
      <Select<CueChoice>
        label={copy.planCue}
        options={choices}
        value={cueOf(words.cue)}
        onChange={(value) =>
          setWords({ ...words, cue: choices.find((choice) => choice.value === value)?.cue ?? words.cue })
        }
      />
      <Row>
        <Button variant="primary" onPress={save}>
          {copy.save}
        </Button>
        {worded.length > 1 && <Button onPress={another}>{copy.otherPlan}</Button>}
        <Button variant="plain" onPress={onClose}>
          {copy.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
