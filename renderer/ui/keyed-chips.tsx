// A row of the check-in where several answers may hold: each digit toggles one, 0 answers "none".
import { useId, type KeyboardEvent } from 'react'
import { joinClasses } from './join-classes'
import { Kbd } from './kbd'
import styles from './keyed-row.module.css'

export interface Chip<V> {
  value: V
  label: string
  /** A quieter second half of the label. */
  detail?: string
}

interface KeyedChipsProps<V> {
  label: string
  chips: readonly Chip<V>[]
  /** null is unknown, [] is none of them. */
  values: readonly V[] | null
  onAnswer: (values: V[] | null) => void
  onNext: () => void
  /** Offered as 0 where "none of them" is an answer of its own. */
  none?: string
  isFollowUp?: boolean
}

export function KeyedChips<V extends string>({
  label,
  chips,
  values,
  onAnswer,
  onNext,
  none,
  isFollowUp,
}: KeyedChipsProps<V>) {
  const id = useId()
  const toggle = (value: V) => {
    const rest = (values ?? []).filter((held) => held !== value)
    const next = values?.includes(value) ? rest : [...rest, value]
    onAnswer(next.length === 0 && none !== undefined ? null : next)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const chip = /^[1-9]$/.test(event.key) ? chips[Number(event.key) - 1] : undefined
    if (chip) toggle(chip.value)
    else if (event.key === '0' && none !== undefined) onAnswer([])
    else if (event.key === 'Backspace' || event.key === 'Delete') onAnswer(none === undefined ? [] : null)
    else if (event.key === 'Enter') onNext()
    else return
    event.preventDefault()
  }

  return (
    <div className={joinClasses(styles['row'], isFollowUp && styles['followUp'])}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <div role="group" aria-labelledby={id} tabIndex={0} className={styles['options']} onKeyDown={onKeyDown}>
        {none !== undefined && (
          <span
            role="checkbox"
            aria-checked={values?.length === 0}
            className={styles['option']}
            onClick={() => onAnswer([])}
          >
            <Kbd>0</Kbd>
            {none}
          </span>
        )}
        {chips.map((chip, index) => (
          <span
            key={chip.value}
            role="checkbox"
            aria-checked={values?.includes(chip.value) ?? false}
            className={styles['option']}
            onClick={() => toggle(chip.value)}
          >
            {index < 9 && <Kbd>{String(index + 1)}</Kbd>}
            {chip.label}
            {chip.detail && <span className={styles['detail']}>{chip.detail}</span>}
          </span>
        ))}
        {values === null && (
          <span className={styles['unknown']} aria-hidden="true">
            –
          </span>
        )}
      </div>
    </div>
  )
}
