// Evidence for and against, out of today's readings: the same limits as everywhere.
import { Link } from 'wouter'
import { formatDay } from '#shared/calendar/format-day'
import type { Reason } from '#shared/insights/arrangement'
import type { SignalId, SignalReading } from '#shared/prompts/assessment'
import { signalWords } from '#shared/prompts/words/en/signals'
import { useToday } from '../../../journal/journal-context'
import { useAssessment, useSay } from '../../../journal/use-assessment'
import { DataList } from '../../../ui/data-list'
import { Section } from '../../../ui/section'
import { copy } from './copy'

/** What the question rests on: the two of its own first, then exposure, then what slips and drifts. */
const WEIGHED: readonly SignalId[] = ['S20', 'S19', 'S1', 'S2', 'S6', 'S8', 'S9', 'S3', 'S10', 'S25']
/** That no exception ran out lately, and that nobody joined lately, says nothing against it. */
const ONLY_FOR: ReadonlySet<SignalId> = new Set(['S20', 'S19'])

export function Weighing({ reasons }: { reasons: readonly Reason[] }) {
  const { readings } = useAssessment(useToday())
  const weighed = WEIGHED.flatMap((id) => readings.find(({ signal }) => signal === id) ?? [])
  const inState = (state: SignalReading['state']) => weighed.filter((reading) => reading.state === state)
  const running = reasons.flatMap((one) =>
    one.type === 'exception' && !one.isOver
      ? [copy.running(one.exception.reason, formatDay(one.until, 'en-GB', 'short'))]
      : [],
  )
  const unknown = inState('not-enough-yet').flatMap(({ signal }) => signalWords[signal]?.title ?? [])
  return (
    <>
      <Section title={copy.speaksFor}>
        <Readings readings={inState('fires')} more={[]} empty={copy.nothingFor} />
      </Section>
      <Section title={copy.speaksAgainst}>
        <Readings
          readings={inState('quiet').filter(({ signal }) => !ONLY_FOR.has(signal))}
          more={running}
          empty={copy.nothingAgainst}
        />
      </Section>
      <p>
        {unknown.length > 0 && `${copy.notKnown(unknown.join(', '))} `}
        <Link href="/insights/signals">{copy.readings}</Link>
      </p>
    </>
  )
}

interface ReadingsProps {
  readings: readonly SignalReading[]
  more: readonly string[]
  empty: string
}

function Readings({ readings, more, empty }: ReadingsProps) {
  const say = useSay()
  if (readings.length === 0 && more.length === 0) return <p>{empty}</p>
  return (
    <div data-private>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <DataList items={readings.map(({ signal, saw }) => [signalWords[signal]?.title ?? '', saw.map(say).join(' ')])} />
    </div>
  )
}
