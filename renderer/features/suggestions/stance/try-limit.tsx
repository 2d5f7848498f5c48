// Another limit, tried on the past before it is kept.
import { useState } from 'react'
import type { Assessment, LimitId, SignalId, SignalReading } from '#shared/prompts/assessment'
import { signalWords } from '#shared/prompts/words/en/signals'
import { useChangeSetting, useSetting, useToday } from '../../../journal/journal-context'
import { useSay } from '../../../journal/use-assessment'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DataList } from '../../../ui/data-list'
import { Row } from '../../../ui/stack'
import { Section } from '../../../ui/section'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import { fromOwnLimit, limitProblem, sayValue, toOwnLimit } from '../say-value'
import { copy } from './copy'

const { attempt: words } = copy

/** A limit that is being tried: its signal, which of its limits, and the number once it is one. */
export interface Attempt {
  signal: SignalId
  /** The signal's first limit, or one of its others. */
  limit: LimitId
  typed: string
  threshold: number | null
}

interface TryLimitProps {
  /** Today's readings, in the order of the list. */
  readings: readonly SignalReading[]
  attempt: Attempt | null
  onTry: (attempt: Attempt | null) => void
  /** The past with today's limits, and with the one that is tried; null while it is read. */
  before: readonly Assessment[] | null
  after: readonly Assessment[] | null
}

export function TryLimit({ readings, attempt, onTry, before, after }: TryLimitProps) {
  const [isKept, setIsKept] = useState(false)
  const say = useSay()
  const limits = readings.flatMap(limitsOf)
  const tried = limits.find(({ limit }) => limit === attempt?.limit)

  function choose(limit: LimitId | null): void {
    const chosen = limits.find((one) => one.limit === limit)
    setIsKept(false)
    onTry(chosen ? { ...pick(chosen), typed: toOwnLimit(chosen.threshold, chosen.unit), threshold: null } : null)
  }

  return (
    <Section title={words.title} hint={words.hint}>
      <Select
        label={words.signal}
        none={words.none}
        options={limits.map(({ signal, limit }) => {
          const title = signalWords[signal]?.title ?? signal
          const label = limit === signal ? title : `${title}: ${say({ id: `limit.${limit}`, params: {} })}`
          return { value: limit, label }
        })}
        value={attempt?.limit ?? null}
        onChange={choose}
      />
      {attempt && tried && (
        <Card>
          <AboutLimit about={tried} />
          <TextField
            label={words.limit}
            value={attempt.typed}
            onChange={(typed) =>
              onTry({ ...attempt, typed, threshold: fromOwnLimit(typed, tried.unit, tried.firesAt) })
            }
            problem={limitProblem(attempt.typed, tried.unit, tried.firesAt)}
            isNarrow
            maxLength={5}
          />
          {attempt.threshold !== null && before && after && (
            <Effect signal={attempt.signal} before={before} after={after} />
          )}
          <Keep attempt={attempt} isKept={isKept} onKept={() => setIsKept(true)} onForget={() => choose(null)} />
        </Card>
      )}
    </Section>
  )
}

interface LimitToTry extends Pick<SignalReading, 'signal' | 'unit' | 'threshold' | 'why' | 'baseline'> {
  limit: LimitId
  firesAt: SignalReading['firesAt']
}

/** The usual value of a signal is one of its first limit's clause. */
function limitsOf(reading: SignalReading): LimitToTry[] {
  const { signal, unit, firesAt, threshold, why, baseline, others } = reading
  return [
    { signal, limit: signal, unit, threshold, why, baseline, firesAt },
    ...others.map(({ id, ...other }) => ({ ...other, signal, limit: id, baseline: null })),
  ]
}

const pick = ({ signal, limit }: LimitToTry) => ({ signal, limit })

/** Why the limit stands where it does, and how far from it the person usually is. */
function AboutLimit({ about: { unit, threshold, why, baseline, signal, limit } }: { about: LimitToTry }) {
  const say = useSay()
  const gap = baseline === null ? null : Math.abs(baseline - threshold)
  const distance =
    baseline === null || gap === null
      ? words.usualUnknown
      : `${sayValue(baseline, unit)}, ${gap === 0 ? words.atLimit : words.distance(sayValue(gap, unit), baseline > threshold)}`
  return (
    <DataList
      items={[
        [words.now, `${sayValue(threshold, unit)}. ${why.map(say).join(' ')}`],
        ...(limit === signal ? [[words.usual, distance] as const] : []),
        [words.reason, signalWords[signal]?.limit ?? ''],
      ]}
    />
  )
}

interface EffectProps {
  signal: SignalId
  before: readonly Assessment[]
  after: readonly Assessment[]
}

function Effect({ signal, before, after }: EffectProps) {
  const suggested = (days: readonly Assessment[]) => days.flatMap(({ suggestions }) => suggestions).length
  const fired = (days: readonly Assessment[]) =>
    days.filter(({ readings }) => readings.some((one) => one.signal === signal && one.state === 'fires')).length
  return (
    <p role="status">
      {words.effect}: {words.compare(suggested(before), suggested(after))};{' '}
      {words.compareFires(fired(before), fired(after))}.
    </p>
  )
}

interface KeepProps {
  attempt: Attempt
  isKept: boolean
  onKept: () => void
  onForget: () => void
}

function Keep({ attempt, isKept, onKept, onForget }: KeepProps) {
  const thresholds = useSetting('thresholds')
  const change = useChangeSetting()
  const today = useToday()
  const { limit, threshold } = attempt

  function keep(): void {
    if (threshold === null) return
    change('thresholds', { ...thresholds, [limit]: { threshold, from: today } }, words.keep)
    onKept()
  }

  return (
    <Row>
      <Button variant="primary" isDisabled={threshold === null || isKept} onPress={keep}>
        {words.keep}
      </Button>
      <Button variant="plain" onPress={onForget}>
        {words.forget}
      </Button>
      <span role="status">{isKept ? words.kept : ''}</span>
    </Row>
  )
}
