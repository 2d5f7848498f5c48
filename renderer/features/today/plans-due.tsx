// If-then plans at their cue: kept, missed, or edited.
import { useEffect, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { plansDueOn } from '#shared/domain/live'
import { editPlan, keepPlan, missPlan, nextCueAfter, planOn, retryPlan, showPlan, type Plan } from '#shared/domain/plan'
import { useApply, useJournal, useStamp, useWorkCalendar } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { RadioRow } from '../../ui/radio-row'
import { Row } from '../../ui/stack'
import { Section } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import { PlanEditor } from './plan-editor'

export function PlansDue({ day }: { day: Day }) {
  const plan = useJournal((journal) => journal.plan)
  const person = useJournal((journal) => journal.person)
  const peopleWork = useJournal((journal) => journal.peopleWork)
  // What was closed today stays in sight today, so that a slip of the finger can be mended.
  const due = plansDueOn({ plan, person, peopleWork }, day)
  const live = [...plan.values()].filter((one) => one.deletedAt === null)
  const closedToday = live.filter((one) => planOn(one, day)?.closedOn === day)
  const resting = live.filter((one) => wasRetriedOn(one, day) && !due.includes(one))
  if (due.length + closedToday.length + resting.length === 0) return null
  return (
    <Section title={copy.plans.heading}>
      {due.map((one) => (
        <DuePlan key={one.id} plan={one} day={day} />
      ))}
      {closedToday.map((one) => (
        <ClosedPlan key={one.id} plan={one} day={day} />
      ))}
      {resting.map((one) => (
        <RestingPlan key={one.id} plan={one} day={day} />
      ))}
    </Section>
  )
}

const wasRetriedOn = (plan: Plan, day: Day) =>
  planOn(plan, day)?.state === 'open' && plan.events.some((event) => event.type === 'reopened' && event.day === day)

/** Taken up again today, for a later day. */
function RestingPlan({ plan, day }: { plan: Plan; day: Day }) {
  const people = useJournal((journal) => journal.person)
  const next = nextCueAfter(plan, day)
  const name = plan.cue.on === 'one-to-one' ? (people.get(plan.cue.personId)?.name ?? '') : ''
  return (
    <Card label={sentence(plan)}>
      <p>{sentence(plan)}</p>
      <p role="status">
        {next ? copy.plans.restsUntil(formatDay(next, 'en-GB', 'short')) : copy.plans.restsUntilOneToOne(name)}
      </p>
    </Card>
  )
}

const sentence = (plan: Plan) => `${plan.ifText} ${plan.thenText}`

function ClosedPlan({ plan, day }: { plan: Plan; day: Day }) {
  const apply = useApply()
  const stamp = useStamp()
  const calendar = useWorkCalendar()
  const [isEditing, setIsEditing] = useState(false)
  const tryAgain = (words: Pick<Plan, 'ifText' | 'thenText'>) =>
    apply({
      label: copy.plans.tryAgain,
      puts: [retryPlan(plan, words, calendar.nextWorkingDay(day), stamp(day))],
    })
  if (planOn(plan, day)?.state === 'kept')
    return (
      <Card label={sentence(plan)}>
        <p>{sentence(plan)}</p>
        <p>{copy.plans.keptDone}</p>
      </Card>
    )
  return (
    <Card label={sentence(plan)}>
      <p>{sentence(plan)}</p>
      {isEditing ? (
        <PlanEditor plan={plan} onSave={tryAgain} onClose={() => setIsEditing(false)} />
      ) : (
        <Row>
          <p>{copy.plans.missedDone}</p>
          <Button onPress={() => setIsEditing(true)}>{copy.plans.tryAgain}</Button>
        </Row>
      )}
    </Card>
  )
}

function DuePlan({ plan, day }: { plan: Plan; day: Day }) {
  const apply = useApply()
  const stamp = useStamp()
  const [step, setStep] = useState<'shown' | 'kept' | 'missed' | 'editing'>('shown')
  const wasShown = plan.events.some((event) => event.type === 'shown' && event.day === day)

  useEffect(() => {
    if (!wasShown) apply({ label: copy.plans.heading, puts: [showPlan(plan, stamp(day))] }, { draft: true })
  }, [wasShown, plan, day, apply, stamp])

  const back = () => setStep('shown')
  const close = (closed: Plan) => apply({ label: sentence(plan), puts: [closed] })

  return (
    <Card label={sentence(plan)}>
      <p>{sentence(plan)}</p>
      {step === 'shown' && (
        <Row>
          <Button onPress={() => setStep('kept')}>{copy.plans.kept}</Button>
          <Button onPress={() => setStep('missed')}>{copy.plans.missed}</Button>
          <Button variant="plain" onPress={() => setStep('editing')}>
            {copy.plans.edit}
          </Button>
        </Row>
      )}
      {step === 'kept' && (
        <KeptNote plan={plan} onClose={(text) => close(keepPlan(plan, text, stamp(day)))} onBack={back} />
      )}
      {step === 'missed' && (
        <MissedNote onClose={(wrong) => close(missPlan(plan, wrong, '', stamp(day)))} onBack={back} />
      )}
      {step === 'editing' && (
        <PlanEditor
          plan={plan}
          onSave={(words) =>
            apply({ label: copy.plans.edit, puts: [editPlan(plan, { ...words, cue: plan.cue }, stamp())] })
          }
          onClose={back}
        />
      )}
    </Card>
  )
}

interface KeptNoteProps {
  plan: Plan
  onClose: (text: string) => void
  onBack: () => void
}

function KeptNote({ plan, onClose, onBack }: KeptNoteProps) {
  const [text, setText] = useUnfinished(`kept/${plan.id}`)
  const close = () => {
    setText('')
    onClose(text)
  }
  return (
    <>
      <TextField label={copy.plans.keptNote} value={text} onChange={setText} onEnter={close} autoFocus />
      <Row>
        <Button variant="primary" onPress={close}>
          {copy.plans.kept}
        </Button>
        <Button variant="plain" onPress={onBack}>
          {copy.plans.back}
        </Button>
      </Row>
    </>
  )
}

const WRONG = [
  { value: 'if', label: copy.plans.wrongIf },
  { value: 'then', label: copy.plans.wrongThen },
  { value: 'neither', label: copy.plans.wrongNeither },
] as const

interface MissedNoteProps {
  onClose: (wrong: 'if' | 'then' | null) => void
  onBack: () => void
}

/** Nothing is chosen for the person: a second Enter would answer it. */
function MissedNote({ onClose, onBack }: MissedNoteProps) {
  const [wrong, setWrong] = useState<'if' | 'then' | 'neither' | null>(null)
  return (
    <>
      <RadioRow label={copy.plans.wrong} isInline options={WRONG} value={wrong} onChange={setWrong} />
      <Row>
        <Button
          variant="primary"
          isDisabled={wrong === null}
          onPress={() => onClose(wrong === 'neither' ? null : wrong)}
        >
          {copy.plans.missed}
        </Button>
        <Button variant="plain" onPress={onBack}>
          {copy.plans.back}
        </Button>
      </Row>
    </>
  )
}
