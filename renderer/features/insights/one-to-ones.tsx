// 1:1s: held, moved, and why.
import { MOVE_REASONS } from '#shared/domain/check-in'
import { peopleWorkIn, tally } from '#shared/insights/people-work-kept'
import type { Period } from '#shared/insights/period'
import { Section } from '../../ui/section'
import { copy, reasons } from './copy'

const { people: words } = copy

export function OneToOnes({ period }: { period: Period }) {
  const { due, byOutcome, byReason, coverage } = tally(peopleWorkIn(period).filter(({ type }) => type === 'one-to-one'))
  const given = MOVE_REASONS.filter((reason) => byReason[reason]).map(
    (reason) => `${reasons[reason]} ${byReason[reason]}`,
  )
  return (
    <Section title={words.title}>
      {due === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.kept(byOutcome.done, coverage.known, due)}</p>
          <p>{words.moved(byOutcome['moved-by-me'], byOutcome['moved-by-them'])}</p>
          {given.length > 0 && <p>{words.reasons(given.join(', '))}</p>}
        </>
      )}
    </Section>
  )
}
