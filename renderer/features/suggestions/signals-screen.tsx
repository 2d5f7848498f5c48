// Every signal with its reading, its limit and the reason for it; each can be tuned or switched off.
import { useState } from 'react'
import type { LimitId, SignalReading } from '#shared/prompts/assessment'
import { testimonyOn, type WrittenCue } from '#shared/prompts/cues/written-cues'
import { SIGNALS } from '#shared/prompts/signals/index'
import { signalWords } from '#shared/prompts/words/en/signals'
import { useChangeSetting, useSetting, useToday, useWorkCalendar } from '../../journal/journal-context'
import { useAssessment, useSay } from '../../journal/use-assessment'
import { useWrittenCues } from '../../journal/use-written-cues'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { Checkbox } from '../../ui/checkbox'
import { DataList } from '../../ui/data-list'
import { Disclosure } from '../../ui/disclosure'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { claims } from './claims'
import { copy, stances } from './copy'
import { fromOwnLimit, limitProblem, sayValue, toOwnLimit } from './say-value'
import { HeldBackLines } from './held-back-lines'
import { RetiredSection } from './retired-section'
import { WrittenSection } from './written-section'
import { WrittenWords } from './written-words'

const { signals: words } = copy

export function SignalsScreen() {
  const today = useToday()
  const { stance, readings, heldBack, retired } = useAssessment(today)
  const calendar = useWorkCalendar()
  const back = (days: number) => calendar.workingDaysUpTo(today, days)[0] ?? today
  const cues = useWrittenCues(back(LONGEST_WINDOW_DAYS), today)
  const lately = back(RECENT_DAYS)
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.stance}>
        <Card tone={stance === 'step-back' || stance === 'step-closer' ? stance : 'neutral'}>
          <p>
            <strong>{stances[stance].title}.</strong> {stances[stance].text} {stances[stance].beside}
          </p>
        </Card>
      </Section>
      {heldBack.length > 0 && (
        <Section title={copy.heldBack}>
          <HeldBackLines heldBack={heldBack} />
        </Section>
      )}
      <RetiredSection retired={retired} />
      <WrittenSection cues={cues && cues.filter(({ day }) => day >= lately)} />
      <Stack>
        {readings.map((reading) => (
          <SignalCard key={reading.signal} reading={reading} cues={cues ?? []} />
        ))}
      </Stack>
    </Page>
  )
}

const LONGEST_WINDOW_DAYS = 60
const RECENT_DAYS = 10

const STATES = { off: words.off, 'not-enough-yet': words.notEnough, quiet: words.quiet, fires: words.fires }

function SignalCard({ reading, cues }: { reading: SignalReading; cues: readonly WrittenCue[] }) {
  const say = useSay()
  const { signal: id, state, unit, threshold, baseline, why, evidence } = reading
  const about = signalWords[id]
  const testimony = testimonyOn([id], cues, reading.window.from, reading.window.to)
  const cited = SIGNALS.find((signal) => signal.id === id)?.source ?? []
  const sources = cited.flatMap((number) => claims[number] ?? []).join(' ')
  if (!about) return null
  const isCloser = id.startsWith('O')
  return (
    <Section
      title={about.title}
      level={3}
      actions={
        <Badge tone={state !== 'fires' ? 'neutral' : isCloser ? 'step-closer' : 'step-back'}>{STATES[state]}</Badge>
      }
    >
      <p>{about.claim}</p>
      <DataList
        items={[
          [words.reading, sayReading(reading, say)],
          [words.limit, `${sayValue(threshold, unit)}. ${why.map(say).join(' ')}`],
          ...reading.others.map((other) => {
            const value = `${sayValue(other.threshold, other.unit)}. ${other.why.map(say).join(' ')}`
            return [say({ id: `limit.${other.id}`, params: {} }), value] as const
          }),
          ...(baseline === null ? [] : [[words.usual, sayValue(baseline, unit)] as const]),
          [words.usualLimit, about.limit],
          [words.reads, about.reads],
          [words.counter, about.counter],
          [words.source, sources],
        ]}
      />
      <Disclosure summary={words.evidence}>
        {evidence.length === 0
          ? words.nothing
          : evidence.map(({ recordId, day, message }) => (
              <p key={`${recordId} ${day}`}>{say({ ...message, params: { ...message.params, day } })}</p>
            ))}
        {testimony.length > 0 && <WrittenWords testimony={testimony} />}
      </Disclosure>
      <Tuning reading={reading} />
    </Section>
  )
}

/** Where the first clause tells nothing, or did not fire and a further one did, what was seen is the reading. */
function sayReading(reading: SignalReading, say: ReturnType<typeof useSay>): string {
  const { state, value, unit, coverage, clauses, saw } = reading
  const first =
    value === null ? '' : `${sayValue(value, unit)}, ${words.coverage(coverage.known, coverage.of, coverage.per)}`
  if (value !== null && (state !== 'fires' || clauses[0]?.fires === true)) return first
  return [...(first === '' ? [] : [`${first}.`]), ...saw.map(say)].join(' ') || '–'
}

function Tuning({ reading }: { reading: SignalReading }) {
  const { signal: id, unit, firesAt, others } = reading
  const say = useSay()
  const off = useSetting('signalsOff')
  const change = useChangeSetting()
  return (
    <Disclosure summary={words.own}>
      <OwnLimit id={id} label={words.own} unit={unit} firesAt={firesAt} />
      {others.map((other) => (
        <OwnLimit
          key={other.id}
          id={other.id}
          label={say({ id: `limit.${other.id}`, params: {} })}
          unit={other.unit}
          firesAt={other.firesAt}
        />
      ))}
      <Checkbox
        label={words.switchOff}
        isSelected={off.includes(id)}
        onChange={(isOff) =>
          change('signalsOff', isOff ? [...off, id] : off.filter((other) => other !== id), words.switchOff)
        }
      />
    </Disclosure>
  )
}

interface OwnLimitProps {
  id: LimitId
  label: string
  unit: SignalReading['unit']
  firesAt: SignalReading['firesAt']
}

function OwnLimit({ id, label, unit, firesAt }: OwnLimitProps) {
  const thresholds = useSetting('thresholds')
  const today = useToday()
  const change = useChangeSetting()
  const own = thresholds[id]
  const [typed, setTyped] = useState(own ? toOwnLimit(own.threshold, unit) : '')

  function set(text: string): void {
    setTyped(text)
    const { [id]: _before, ...others } = thresholds
    const threshold = fromOwnLimit(text, unit, firesAt)
    if (text.trim() === '') change('thresholds', others, words.own)
    else if (threshold !== null) change('thresholds', { ...others, [id]: { threshold, from: today } }, words.own)
  }

  return (
    <TextField
      label={label}
      hint={words.ownHint}
      problem={limitProblem(typed, unit, firesAt)}
      value={typed}
      onChange={set}
      isNarrow
      maxLength={5}
    />
  )
}
