// Everything that was read in the last days' writing, what was corrected, and how much is read at all.
import { formatDay } from '#shared/calendar/format-day'
import type { Subject } from '#shared/domain/subject'
import type { SaidWorry } from '#shared/domain/worry'
import { wordsAsTyped } from '#shared/prompts/circles/said-worries'
import type { WrittenCue } from '#shared/prompts/cues/written-cues'
import { useChangeSetting, useJournal, useSetting } from '../../journal/journal-context'
import { useMisreadCues } from '../../journal/use-written-cues'
import { nameOf } from '../../journal/use-assessment'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { RadioRow } from '../../ui/radio-row'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { copy } from './copy'
import { Quoted, WrittenWords } from './written-words'
import styles from './written-words.module.css'

const { written: words } = copy

const CHOICES = [
  { value: 'none', label: words.texts.none },
  { value: 'own', label: words.texts.own },
  { value: 'imported-too', label: words.texts['imported-too'] },
] as const

/** `cues` of the last days, newest first; null while they are being read. */
export function WrittenSection({ cues }: { cues: readonly WrittenCue[] | null }) {
  const textsRead = useSetting('textsRead')
  const change = useChangeSetting()
  const testimony = (cues ?? []).map((cue) => ({ cue, speaks: 'for' as const }))
  return (
    <Section title={words.heading} hint={words.lead}>
      <Stack>
        {testimony.length > 0 && <WrittenWords testimony={testimony} />}
        {cues?.length === 0 && <p className={styles['reading']}>{words.nothing}</p>}
        <Corrected />
        <NoWorries />
        <RadioRow
          label={words.textsLabel}
          isInline
          options={CHOICES}
          value={textsRead}
          onChange={(value) => change('textsRead', value, words.textsLabel)}
        />
      </Stack>
    </Section>
  )
}

function Corrected() {
  const corrected = useMisreadCues() ?? []
  const misread = useSetting('misreadCues')
  const change = useChangeSetting()
  const takeBack = ({ key }: WrittenCue) =>
    change(
      'misreadCues',
      misread.filter((other) => other !== key),
      words.takeBack,
    )
  if (corrected.length === 0) return null
  return (
    <Disclosure summary={words.corrected(corrected.length)}>
      <ul className={styles['list']} aria-label={words.corrected(corrected.length)}>
        {corrected.map((cue) => (
          <Quoted key={cue.key} cue={cue} note={words.notRead} action={words.takeBack} onAction={() => takeBack(cue)} />
        ))}
      </ul>
    </Disclosure>
  )
}

/** Corrections of what was taken for a worry, each with a way back. */
function NoWorries() {
  const journal = useJournal((whole) => whole)
  const worries = useSetting('worries')
  const change = useChangeSetting()
  const none = worries.filter(({ said }) => said === 'not-a-worry')
  if (none.length === 0) return null
  const nameIn = (worry: SaidWorry) => {
    const [kind, id] = worry.about.split(':')
    return kind && id && kind !== 'theme'
      ? nameOf(journal, { kind: kind as Subject['kind'], id })
      : wordsAsTyped(worry, journal).join(', ')
  }
  return (
    <Disclosure summary={copy.worry.listed(none.length)}>
      <ul className={styles['list']} aria-label={copy.worry.listed(none.length)}>
        {none.map((worry) => (
          <li key={worry.recordIds.join()} className={styles['quoted']} data-private>
            <span>{nameIn(worry)}</span>
            <div className={styles['reading']}>
              <span>{copy.worry.noted(formatDay(worry.day, 'en-GB', 'short'))}</span>
              <Button
                variant="plain"
                size="small"
                onPress={() =>
                  change(
                    'worries',
                    worries.filter((other) => other !== worry),
                    copy.worry.askAgain,
                  )
                }
              >
                {copy.worry.askAgain}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
