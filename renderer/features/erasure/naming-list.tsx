// The texts that name a person, each with what becomes of it.
import { recordKindNames } from '#shared/copy/record-kinds'
import type { TextDecision } from '#shared/erasing/erase-person'
import type { NamingText } from '#shared/erasing/naming-texts'
import { Select } from '../../ui/select'
import { copy } from './copy'
import styles from './erasure.module.css'

/** Letters around the name where a text is long. */
const AROUND = 140

const options = (['replace', 'delete', 'keep'] as const).map((value) => ({ value, label: copy.decisions[value] }))

interface NamingListProps {
  texts: readonly NamingText[]
  decisionOf: (key: string) => TextDecision
  onDecide: (keys: readonly string[], decision: TextDecision) => void
}

export function NamingList({ texts, decisionOf, onDecide }: NamingListProps) {
  const first = texts[0] && decisionOf(texts[0].key)
  const areAlike = texts.every(({ key }) => decisionOf(key) === first)
  return (
    <>
      <Select
        label={copy.all}
        none={copy.allNone}
        options={options}
        value={areAlike ? (first ?? null) : null}
        onChange={(decision) =>
          decision &&
          onDecide(
            texts.map(({ key }) => key),
            decision,
          )
        }
      />
      <ul className={styles['texts']} aria-label={copy.list}>
        {texts.map((naming) => (
          <li key={naming.key} className={styles['text']}>
            <div>
              <span className={styles['kind']}>{recordKindNames[naming.kind]}</span>
              <Marked naming={naming} />
            </div>
            <Select
              label={copy.becomes}
              options={options}
              value={decisionOf(naming.key)}
              onChange={(decision) => decision && onDecide([naming.key], decision)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function Marked({ naming: { text, names } }: { naming: NamingText }) {
  const [name] = names
  const { from, to } = name ?? { from: 0, to: 0 }
  const begin = Math.max(0, from - AROUND)
  const end = Math.min(text.length, to + AROUND)
  return (
    <p className={styles['written']} data-private>
      {begin > 0 && '…'}
      {text.slice(begin, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
      {end < text.length && '…'}
    </p>
  )
}
