// Corrections: what was taken for a worry and is none, each with a way back.
import { formatDay } from '#shared/calendar/format-day'
import type { Subject } from '#shared/domain/subject'
import type { SaidWorry } from '#shared/domain/worry'
import { withoutAnyName, wordsAsTyped } from '#shared/prompts/circles/said-worries'
import { isByWords } from '#shared/prompts/circles/same-worry'
import { useChangeSetting, useJournal, useSetting } from '../../../journal/journal-context'
import { nameOf } from '../../../journal/use-assessment'
import { Button } from '../../../ui/button'
import { Disclosure } from '../../../ui/disclosure'
import styles from '../written-words.module.css'
import { words } from './copy'

export function NoWorries() {
  const journal = useJournal((whole) => whole)
  const worries = useSetting('worries')
  const change = useChangeSetting()
  const none = worries.filter(({ said }) => said === 'not-a-worry')
  if (none.length === 0) return null
  const nameIn = (worry: SaidWorry) => {
    const [kind, id] = worry.about.split(':')
    if (kind && id && !isByWords(worry.about)) return nameOf(journal, { kind: kind as Subject['kind'], id })
    return wordsAsTyped(worry, journal).join(', ') || words.nameless
  }
  return (
    <Disclosure summary={words.listed(none.length)}>
      <ul className={styles['list']} aria-label={words.listed(none.length)}>
        {none.map((worry) => (
          <li key={worry.recordIds.join()} className={styles['quoted']} data-private>
            <span>{nameIn(worry)}</span>
            <div className={styles['reading']}>
              <span>{words.noted(formatDay(worry.day, 'en-GB', 'short'))}</span>
              <Button
                variant="plain"
                size="small"
                onPress={() =>
                  change(
                    'worries',
                    withoutAnyName(
                      worries.filter((other) => other !== worry),
                      journal,
                    ),
                    words.askAgain,
                  )
                }
              >
                {words.askAgain}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
