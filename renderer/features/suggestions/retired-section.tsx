// Suggestions and questions that retired themselves, each with a way back.
import { formatDay } from '#shared/calendar/format-day'
import type { Retired } from '#shared/prompts/assessment'
import { QUESTIONS } from '#shared/prompts/questions/index'
import { signalWords } from '#shared/prompts/words/en/signals'
import { knownSignal } from '#shared/prompts/signal-by-id'
import { useChangeSetting, useSetting, useToday } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { copy } from './copy'
import styles from './written-words.module.css'

const { retired: words } = copy

export function RetiredSection({ retired }: { retired: readonly Retired[] }) {
  const broughtBack = useSetting('broughtBack')
  const change = useChangeSetting()
  const today = useToday()
  if (retired.length === 0) return null
  return (
    <Section title={words.heading} hint={words.lead}>
      <ul className={styles['list']}>
        {retired.map(({ matter, since }) => (
          <li key={matter} className={styles['quoted']}>
            <span>{nameOf(matter)}</span>
            <div className={styles['reading']}>
              <span>{words.since(formatDay(since, 'en-GB', 'short'))}</span>
              <Button
                variant="plain"
                size="small"
                onPress={() => change('broughtBack', { ...broughtBack, [matter]: today }, words.bringBack)}
              >
                {words.bringBack}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A signal's title or a question's words; a question that has left the library keeps its id. */
function nameOf(matter: string): string {
  const signal = knownSignal(matter)
  if (signal) return signalWords[signal.id]?.title ?? matter
  return QUESTIONS.find(({ id }) => id === matter)?.text ?? matter
}
