// What gave way to hands-on work: as far as the record names it.
import { formatDay } from '#shared/calendar/format-day'
import type { ArrangementCost } from '#shared/insights/arrangement'
import type { PeopleWorkDone } from '#shared/insights/people-work-kept'
import { useJournal } from '../../../journal/journal-context'
import { Disclosure } from '../../../ui/disclosure'
import { Section } from '../../../ui/section'
import { copy } from './copy'
import { DatedLines } from './dated-lines'

const SHOWN = 5

export function Cost({ cost }: { cost: ArrangementCost }) {
  const people = useJournal((journal) => journal.person)
  const { named, counted, withoutReason, handsOn } = cost
  const total = named.length + counted
  const { known, of } = handsOn.coverage
  const say = ({ type, title, personId, outcome }: PeopleWorkDone) => {
    const name = personId ? people.get(personId)?.name : undefined
    const what = title || copy.work[type]
    return `${name ? copy.withPerson(what, name) : what}: ${(outcome && copy.outcomes[outcome]) ?? ''}`
  }
  const lines = named.map((work) => ({ day: work.day, recordId: work.recordId, text: say(work) })).toReversed()
  return (
    <Section title={copy.cost} hint={copy.costHint(formatDay(cost.since, 'en-GB', 'date'))}>
      <p>{handsOn.value === null ? copy.handsOnUnknown : copy.handsOn(handsOn.value, known, of)}</p>
      <p>
        {total === 0 ? copy.noCost : copy.total(total)}
        {counted > 0 && ` ${copy.counted(counted)}`}
        {withoutReason > 0 && ` ${copy.withoutReason(withoutReason)}`}
      </p>
      {lines.length > 0 && <DatedLines lines={lines.slice(0, SHOWN)} empty="" />}
      {lines.length > SHOWN && (
        <Disclosure summary={copy.all(lines.length)}>
          <DatedLines lines={lines} empty="" />
        </Disclosure>
      )}
    </Section>
  )
}
