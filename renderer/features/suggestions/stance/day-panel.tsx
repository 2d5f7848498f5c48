// One past day: its stance, what was past its limit, what would have been suggested, and what was held back.
import { formatDay } from '#shared/calendar/format-day'
import type { Assessment, ClauseReading } from '#shared/prompts/assessment'
import { signalWords } from '#shared/prompts/words/en/signals'
import { useSay } from '../../../journal/use-assessment'
import { Section } from '../../../ui/section'
import { SidePanel } from '../../../ui/side-panel'
import { stances } from '../copy'
import { HeldBackLines } from '../held-back-lines'
import { sayValue } from '../say-value'
import { copy, stanceNames } from './copy'

const { day: words } = copy

export function DayPanel({ assessment, onClose }: { assessment: Assessment; onClose: () => void }) {
  const say = useSay()
  const { day, stance, readings, suggestions, heldBack } = assessment
  const fired = readings.filter(({ state }) => state === 'fires')
  return (
    <SidePanel title={`${formatDay(day, 'en-GB', 'long')}: ${stanceNames[stance]}`} onClose={onClose}>
      <p>
        {stances[stance].text} {suggestions.length > 0 && stances[stance].beside}
      </p>
      <Section title={words.said} level={3}>
        {suggestions.length === 0 && <p>{words.nothing}</p>}
        {suggestions.map(({ title, saw, limit, leftOut, wouldGoAway }) => (
          <div key={say(title)} data-private>
            <p>
              <strong>{say(title)}</strong>
            </p>
            {[...saw, ...limit, ...leftOut, wouldGoAway].map((line) => (
              <p key={say(line)}>{say(line)}</p>
            ))}
          </div>
        ))}
      </Section>
      <Section title={words.fired} level={3}>
        {fired.length === 0 && <p>{words.nothing}</p>}
        {fired.map(({ signal, clauses, saw }) => (
          <div key={signal} data-private>
            <p>
              <strong>{signalWords[signal]?.title}</strong>
            </p>
            {firedValues(clauses).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {saw.map((line) => (
              <p key={say(line)}>{say(line)}</p>
            ))}
          </div>
        ))}
      </Section>
      {heldBack.length > 0 && (
        <Section title={words.heldBack} level={3}>
          <HeldBackLines heldBack={heldBack} />
        </Section>
      )}
    </SidePanel>
  )
}

/** Of the clauses that fired, each with the limit it passed: the first one may lie within its own. */
function firedValues(clauses: readonly ClauseReading[]): string[] {
  const lines = clauses.flatMap(({ fires, value, threshold, unit }) =>
    fires && value !== null ? [words.value(sayValue(value, unit), sayValue(threshold, unit))] : [],
  )
  return [...new Set(lines)]
}
