// How the application behaves for this person.
import { useChangeSetting, useSetting } from '../../journal/journal-context'
import { Checkbox } from '../../ui/checkbox'
import { NumberField } from '../../ui/number-field'
import { RadioRow } from '../../ui/radio-row'
import { Section } from '../../ui/section'
import { TextArea } from '../../ui/text-area'
import { copy } from './copy'
import { useState } from 'react'

const { habits: words } = copy
const MODES = (['full', 'short'] as const).map((value) => ({ value, label: words.modes[value] }))
const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }))
const MOST_MINUTES = 480

export interface ThemeChoice {
  name: 'system' | 'light' | 'dark'
  set: (name: 'system' | 'light' | 'dark') => void
}

export function HabitsSection({ theme }: { theme: ThemeChoice }) {
  const change = useChangeSetting()
  return (
    <Section title={words.title}>
      <RadioRow label={words.theme} isInline options={THEMES} value={theme.name} onChange={theme.set} />
      <RadioRow
        label={words.mode}
        isInline
        options={MODES}
        value={useSetting('checkInMode')}
        onChange={(mode) => change('checkInMode', mode, words.mode)}
      />
      <NumberField
        label={words.autoLock}
        hint={words.autoLockHint}
        min={0}
        max={MOST_MINUTES}
        value={useSetting('autoLockMinutes')}
        onChange={(minutes) => minutes !== null && change('autoLockMinutes', minutes, words.autoLock)}
        isNarrow
      />
      <HiddenWords />
      <Checkbox
        label={words.employerPays}
        hint={words.employerPaysHint}
        isSelected={useSetting('employerPaysCoach')}
        onChange={(pays) => change('employerPaysCoach', pays, words.employerPays)}
      />
    </Section>
  )
}

/** Kept as typed while it has the focus, so that a new, still empty line does not vanish. */
function HiddenWords() {
  const saved = useSetting('hiddenWords')
  const change = useChangeSetting()
  const [typed, setTyped] = useState(saved.join('\n'))
  function write(text: string): void {
    setTyped(text)
    const lines = text.split('\n').map((line) => line.trim().slice(0, 100))
    change('hiddenWords', lines.filter(Boolean), words.hiddenWords)
  }
  return (
    <TextArea label={words.hiddenWords} hint={words.hiddenWordsHint} voice="interface" value={typed} onChange={write} />
  )
}
