// F5: what happened to one live delegation today.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import {
  backSince,
  DELEGATION_TOUCHES,
  delegationOn,
  returnDelegation,
  TAKE_BACK_REASONS,
  touchOn,
  wasReturnedOn,
  withoutReturnOn,
  type Delegation,
} from '#shared/domain/delegation'
import { useJournal } from '../../journal/journal-context'
import { KeyedChoice } from '../../ui/keyed-choice'
import { about, touchDelegation } from './check-in-changes'
import type { RowProps } from './check-in-row-view'
import { backAnswers, copy, delegationTouches, takeBackReasons } from './copy'

const touchChoices = DELEGATION_TOUCHES.map((value, index) => ({
  value,
  label: delegationTouches[value],
  digit: index + 1,
}))
/** By the digits they have beside the others, and one more. */
const backChoices = [
  { value: 'they-finished' as const, label: backAnswers['they-finished'], digit: DELEGATION_TOUCHES.length },
  { value: 'returned' as const, label: backAnswers.returned, digit: DELEGATION_TOUCHES.length + 1 },
]
const reasonChoices = TAKE_BACK_REASONS.map((value, index) => ({
  value,
  label: takeBackReasons[value],
  digit: index + 1,
}))

type DelegationRowProps = RowProps & { delegation: Delegation }

export function DelegationRow({ delegation, ...props }: DelegationRowProps) {
  const { day } = props.answering
  const since = backSince(delegation, day)
  const touch = touchOn(delegation, day)?.touch ?? null
  // An answer about the day that is there already stays in sight, whatever was with whom.
  if (since !== null && (touch === null || touch === 'they-finished'))
    return <BackRow delegation={delegation} since={since} {...props} />
  return <TouchRow delegation={delegation} {...props} />
}

type BackAnswer = keyof typeof backAnswers

/** Taken back on an earlier day: nobody has it whom one could leave alone. Left open, it stays here. */
function BackRow({ delegation, since, answering, onNext }: DelegationRowProps & { since: Day }) {
  const { day, change } = answering
  const person = usePersonOf(delegation, day)
  const touch = touchOn(delegation, day)?.touch === 'they-finished' ? ('they-finished' as const) : null

  function record(answer: BackAnswer | null): void {
    change((_journal, now) => {
      const at = about(day, now)
      const unreturned = withoutReturnOn(delegation, day)
      const finished = answer === 'they-finished' ? answer : null
      const answered = touch === finished ? unreturned : touchDelegation(unreturned, finished, {}, at)
      return {
        label: `${delegation.title}: ${answer ? backAnswers[answer] : copy.cleared}`,
        puts: [answer === 'returned' ? returnDelegation(answered, at) : answered],
      }
    })
  }

  return (
    <KeyedChoice
      label={copy.rows.delegationBack(delegation.title, person, formatDay(since, 'en-GB', 'short'))}
      choices={backChoices}
      value={touch ?? (wasReturnedOn(delegation, day) ? 'returned' : null)}
      onAnswer={record}
      onNext={onNext}
    />
  )
}

function usePersonOf(delegation: Delegation, day: Day): string {
  const people = useJournal((journal) => journal.person)
  return people.get(delegationOn(delegation, day)?.personId ?? '')?.name ?? ''
}

function TouchRow({ delegation, answering, onNext }: DelegationRowProps) {
  const { day, change } = answering
  const answered = touchOn(delegation, day)
  const person = usePersonOf(delegation, day)

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
