// How names and words are hidden, on this page and the next.
import { useState } from 'react'
import { pseudonymsIn } from '#shared/exporting/coach/prepare-export'
import { useChangeSetting, useSetting } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { DataList } from '../../ui/data-list'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { Switch } from '../../ui/switch'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import type { Masking } from './use-masking'
import styles from './coach.module.css'

/** `text`: the page as it is handed over. */
export function MaskingPanel({ masking, text }: { masking: Masking; text: string }) {
  const employerPays = useSetting('employerPaysCoach')
  const change = useChangeSetting()
  return (
    <>
      <Section level={3} title={copy.names}>
        <WhoIsWho masking={masking} text={text} />
        <Checkbox label={copy.keep} hint={copy.keepHint} isSelected={masking.isKept} onChange={masking.setIsKept} />
        <Switch
          label={copy.employerSwitch}
          isSelected={employerPays}
          onChange={(pays) => change('employerPaysCoach', pays, copy.employerSwitch)}
        />
      </Section>
      <HiddenWords />
      <NotPeople />
    </>
  )
}

function WhoIsWho({ masking: { pseudonyms, people }, text }: { masking: Masking; text: string }) {
  const used = pseudonymsIn(text, pseudonyms)
  const items = people.flatMap(({ id, name }): [string, string][] => (used[id] ? [[used[id], name]] : []))
  if (items.length === 0) return <p className={styles['quiet']}>{copy.namesNone}</p>
  return (
    <div data-private>
      <DataList items={items.toSorted(([a], [b]) => a.localeCompare(b, 'en'))} />
    </div>
  )
}

function NotPeople() {
  const words = useSetting('notPeople')
  const change = useChangeSetting()
  if (words.length === 0) return null
  return (
    <Section level={3} title={copy.notPeople} hint={copy.notPeopleHint}>
      <WordList
        words={words}
        label={copy.askAgain}
        onRemove={(word) =>
          change(
            'notPeople',
            words.filter((other) => other !== word),
            copy.askAgain(word),
          )
        }
      />
    </Section>
  )
}

interface WordListProps {
  words: readonly string[]
  /** Of the button that takes a word off. */
  label: (word: string) => string
  onRemove: (word: string) => void
}

function WordList({ words, label, onRemove }: WordListProps) {
  return (
    <ul className={styles['words']} data-private>
      {words.map((word) => (
        <li key={word}>
          <Button size="small" variant="plain" label={label(word)} onPress={() => onRemove(word)}>
            {word} ×
          </Button>
        </li>
      ))}
    </ul>
  )
}

function HiddenWords() {
  const hidden = useSetting('hiddenWords')
  const change = useChangeSetting()
  const [typed, setTyped] = useState('')

  function add(): void {
    const word = typed.trim()
    if (word !== '' && !hidden.includes(word)) change('hiddenWords', [...hidden, word], copy.hiddenWords)
    setTyped('')
  }

  return (
    <Section level={3} title={copy.hiddenWords} hint={copy.hiddenWordsHint}>
      <WordList
        words={hidden}
        label={copy.removeWord}
        onRemove={(word) =>
          change(
            'hiddenWords',
            hidden.filter((other) => other !== word),
            copy.removeWord(word),
          )
        }
      />
      <Row align="end">
        <TextField
          label={copy.hiddenWords}
          isLabelHidden
          value={typed}
          maxLength={100}
          onChange={setTyped}
          onEnter={add}
        />
        <Button isDisabled={typed.trim() === ''} onPress={add}>
          {copy.addWord}
        </Button>
      </Row>
    </Section>
  )
}
