// F5: what happened to one live delegation today.
import { DELEGATION_TOUCHES, TAKE_BACK_REASONS, touchOn, type Delegation } from '#shared/domain/delegation'
import { delegationOn } from '#shared/domain/delegation'
import { useJournal } from '../../journal/journal-context'
import { KeyedChoice } from '../../ui/keyed-choice'
import { about, touchDelegation } from './check-in-changes'
import type { RowProps } from './check-in-row-view'
import { copy, delegationTouches, takeBackReasons } from './copy'

const touchChoices = DELEGATION_TOUCHES.map((value, index) => ({
  value,
  label: delegationTouches[value],
  digit: index + 1,
}))
const reasonChoices = TAKE_BACK_REASONS.map((value, index) => ({
  value,
  label: takeBackReasons[value],
  digit: index + 1,
}))

export function DelegationRow({ delegation, answering, onNext }: RowProps & { delegation: Delegation }) {
  const people = useJournal((journal) => journal.person)
  const { day, change } = answering
  const answered = touchOn(delegation, day)
  const person = people.get(delegationOn(delegation, day)?.personId ?? '')?.name ?? ''

  type Detail = Parameters<typeof touchDelegation>[2]
  const record = (touch: Parameters<typeof touchDelegation>[1], detail: Detail = {}) =>
    change((_journal, now) => ({
      label: `${delegation.title}: ${touch ? delegationTouches[touch] : copy.cleared}`,
      puts: [touchDelegation(delegation, touch, detail, about(day, now))],
    }))

  return (
    <>
      <KeyedChoice
        label={copy.rows.delegation(delegation.title, person)}
        choices={touchChoices}
        value={answered?.touch ?? null}
        onAnswer={record}
        onNext={onNext}
      />
      {answered?.touch === 'took-back' && (
        <KeyedChoice
          label={copy.takeBackWhy}
          isFollowUp
          choices={reasonChoices}
          value={answered.reason}
          onAnswer={(reason) => record('took-back', { reason })}
          onNext={onNext}
        />
      )}
      {answered?.touch === 'did-part' && (
        <KeyedChoice
          label={copy.pairingAsked}
          isFollowUp
          choices={pairingChoices}
          value={answered.pairingAsked}
          onAnswer={(pairingAsked) => record('did-part', { pairingAsked: pairingAsked ?? false })}
          onNext={onNext}
        />
      )}
      {answered?.touch === 'did-part' && !answered.pairingAsked && (
        <KeyedChoice
          label={copy.redid}
          isFollowUp
          choices={pairingChoices}
          value={answered.redid ?? false}
          onAnswer={(redid) => record('did-part', { redid: redid ?? false })}
          onNext={onNext}
        />
      )}
    </>
  )
}

const pairingChoices = [
  { value: false, label: copy.no, digit: 0 },
  { value: true, label: copy.yes, digit: 1 },
]
