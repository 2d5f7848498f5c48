// One row of the check-in: a digit answers, Enter moves on, Backspace clears, arrows walk. Unanswered shows as –.
import { useId, type KeyboardEvent } from 'react'
import { Kbd } from './kbd'
import { joinClasses } from './join-classes'
import styles from './keyed-row.module.css'

export interface KeyedOption<V> {
  value: V
  label: string
  /** 0 to 9 */
  digit: number
}

interface KeyedChoiceProps<V> {
  label: string
  choices: readonly KeyedOption<V>[]
  /** null is unknown. */
  value: V | null
  onAnswer: (value: V | null) => void
  /** Enter. */
  onNext: () => void
  /** Asked because of the answer above it. */
  isFollowUp?: boolean
}

export function KeyedChoice<V>({ label, choices, value, onAnswer, onNext, isFollowUp }: KeyedChoiceProps<V>) {
  const id = useId()
  const chosen = choices.findIndex((choice) => choice.value === value)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const byDigit = choices.find((choice) => String(choice.digit) === event.key)
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0
    if (byDigit) onAnswer(byDigit.value)
    else if (event.key === 'Backspace' || event.key === 'Delete') onAnswer(null)
    else if (event.key === 'Enter') onNext()
    else if (step !== 0)
      onAnswer(choices[(chosen + step + choices.length + (chosen < 0 && step < 0 ? 1 : 0)) % choices.length]!.value)
    else return
    event.preventDefault()
  }

  return (
    <div className={joinClasses(styles['row'], isFollowUp && styles['followUp'])}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <div
        role="radiogroup"
        aria-labelledby={id}
        tabIndex={0}
        className={styles['options']}
        aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
        onKeyDown={onKeyDown}
      >
        {choices.map((choice, index) => (
          <span
            key={choice.digit}
            id={`${id}-${index}`}
            role="radio"
            aria-checked={index === chosen}
            className={styles['option']}
            onClick={() => onAnswer(index === chosen ? null : choice.value)}
          >
            <Kbd>{String(choice.digit)}</Kbd>
            {choice.label}
          </span>
        ))}
        {chosen < 0 && (
          <span className={styles['unknown']} aria-hidden="true">
            –
          </span>
        )}
      </div>
    </div>
  )
}
