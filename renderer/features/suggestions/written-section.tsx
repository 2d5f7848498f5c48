// Everything that was read in the last days' writing, what was corrected, and how much is read at all.
import type { WrittenCue } from '#shared/prompts/cues/written-cues'
import { useChangeSetting, useSetting } from '../../journal/journal-context'
import { useMisreadCues } from '../../journal/use-written-cues'
import { Disclosure } from '../../ui/disclosure'
import { RadioRow } from '../../ui/radio-row'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { copy } from './copy'
import { NoWorries } from './worries/no-worries'
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
