// The charter's versions: a change counts from today.
import { useMemo, useState, type ReactNode } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { charterOn, createCharter, sortCharters, type Charter, type CharterTerms } from '#shared/domain/charter'
import { useApply, useJournal, useStamp, useToday } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { Disclosure } from '../../ui/disclosure'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { copy } from './copy'

/** The questions themselves are onboarding's. */
export type CharterForm = (charter: Charter | null) => {
  fields: ReactNode
  /** null while an answer will not do. */
  terms: Partial<CharterTerms> | null
  /** Something is typed that the charter does not say. */
  isUnfinished: boolean
  /** What was typed is in the charter now. */
  finish: () => void
}

const { charter: words } = copy

export function CharterSection({ useForm }: { useForm: CharterForm }) {
  const charters = useJournal((journal) => journal.charter)
  const today = useToday()
  const current = useMemo(() => charterOn(charters.values(), today), [charters, today])
  const form = useForm(current)
  const { fields, terms } = form
  const [isNewRole, setIsNewRole] = useState(false)
  const agreed = current?.agreement ?? ''
  const [agreement, setAgreement] = useUnfinished('charter/agreement', agreed)
  const [roleSince, setRoleSince] = useState<Day | null>(current?.roleSince ?? null)
  const [flexibleHours, setFlexibleHours] = useState(current?.flexibleHours ?? false)
  const [regulatedSignOff, setRegulatedSignOff] = useState(current?.regulatedSignOff ?? false)
  const [isSaved, setIsSaved] = useState(false)
  const isUnfinished = form.isUnfinished || agreement !== agreed
  const apply = useApply()
  const stamp = useStamp()

  function save(): void {
    if (!terms) return
    const own = { agreement, flexibleHours, regulatedSignOff }
    const now = { ...terms, ...own, roleSince: isNewRole ? today : roleSince }
    const isFirst = current === null
    // Changed again on the day it began: one version a day is enough.
    const version =
      current?.from === today
        ? { ...current, ...now, newRole: isNewRole || current.newRole }
        : createCharter({ ...now, newRole: isNewRole || isFirst }, today, stamp())
    apply({ label: words.save, puts: [version] })
    form.finish()
    setAgreement(agreed)
    setIsNewRole(false)
    setIsSaved(true)
  }

  return (
    <Section title={words.title} hint={words.hint}>
      {fields}
      <DateField label={words.roleSince} value={roleSince} onChange={setRoleSince} max={today} isNarrow />
      <TextArea label={words.agreement} voice="written" value={agreement} onChange={setAgreement} />
      <Checkbox
        label={words.flexibleHours}
        hint={words.flexibleHoursHint}
        isSelected={flexibleHours}
        onChange={setFlexibleHours}
      />
      <Checkbox
        label={words.regulatedSignOff}
        hint={words.regulatedSignOffHint}
        isSelected={regulatedSignOff}
        onChange={setRegulatedSignOff}
      />
      <Checkbox label={words.newRole} hint={words.newRoleHint} isSelected={isNewRole} onChange={setIsNewRole} />
      <Row>
        <Button variant="primary" isDisabled={terms === null} onPress={save}>
          {words.save}
        </Button>
        <span role="status">{isUnfinished ? words.unfinished : isSaved ? words.saved : ''}</span>
      </Row>
      <Disclosure summary={words.history}>
        {sortCharters(charters.values()).map((version) => (
          <p key={version.id}>{words.from(formatDay(version.from, 'en-GB', 'long'))}</p>
        ))}
      </Disclosure>
    </Section>
  )
}
