// Lines kept for a person, shown on the day of their 1:1.
import type { Day } from '#shared/calendar/day'
import { oneToOnesOn } from '#shared/domain/people-work-due'
import { markRaised } from '#shared/domain/person'
import { useApply, useJournal } from '../../journal/journal-context'
import { Checkbox } from '../../ui/checkbox'
import { Section } from '../../ui/section'
import { copy } from './copy'
import { useWhen } from './use-when'

export function ToRaiseToday({ day }: { day: Day }) {
  const person = useJournal((journal) => journal.person)
  const peopleWork = useJournal((journal) => journal.peopleWork)
  const apply = useApply()
  const when = useWhen(day)
  const meeting = oneToOnesOn({ person, peopleWork }, day).flatMap((id) => person.get(id) ?? [])
  const withLines = meeting
    .map((one) => ({ one, lines: one.toRaise.filter((line) => line.raisedOn === null || line.raisedOn === day) }))
    .filter(({ lines }) => lines.length > 0)
  if (withLines.length === 0) return null
  return (
    <Section title={copy.toRaise.heading(when)}>
      {withLines.map(({ one, lines }) => (
        <div key={one.id}>
          <p>{copy.toRaise.with(one.name)}</p>
          {lines.map((line) => (
            <Checkbox
              key={line.id}
              label={line.text}
              isSelected={line.raisedOn !== null}
              onChange={(raised) =>
                apply({ label: copy.toRaise.raised, puts: [markRaised(one, line.id, raised ? day : null)] })
              }
            />
          ))}
        </div>
      ))}
    </Section>
  )
}
