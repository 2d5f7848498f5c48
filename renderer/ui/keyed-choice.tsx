// One row of the check-in: a digit answers, Enter moves on, Backspace clears, arrows walk. Unanswered shows as –.
import { useId, useRef } from 'react'
import { handleRowKey } from './keyed-row'
import { KeyedRowFrame } from './keyed-row-frame'
import styles from './keyed-row.module.css'
import { KeyedTile } from './keyed-tile'
import { useRovingFocus } from './use-roving-focus'

export interface KeyedOption<V> {
  value: V
  label: string
  /** 0 to 9; without it, its place in the row, from 1. */
  digit?: number
  /** A quieter second half of the label. */
  detail?: string
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
  const labelId = useId()
  const chosen = choices.findIndex((choice) => choice.value === value)
  const roving = useRovingFocus(choices.length, chosen)
  // Arrows only point; Enter then takes what is pointed at. Enter alone leaves the row as it is.
  const pointed = useRef<number | null>(null)
  const digitOf = (index: number) => String(choices[index]?.digit ?? index + 1)

  function answer(index: number): void {
    const choice = choices[index]
    if (!choice) return
    pointed.current = null
    roving.focus(index)
    onAnswer(choice.value)
  }

  const keysAt = (index: number) => ({
    onNext() {
      if (pointed.current !== null) answer(pointed.current)
      onNext()
    },
    onClear() {
      pointed.current = null
      onAnswer(null)
    },
    onStep(step: 1 | -1) {
      pointed.current = Math.min(Math.max(index + step, 0), choices.length - 1)
      roving.focus(pointed.current)
    },
    onCharacter(character: string) {
      if (character === ' ') answer(index)
      else answer(choices.findIndex((_choice, at) => digitOf(at) === character))
      return /[\d ]/.test(character)
    },
  })

  function leave(): void {
    pointed.current = null
    roving.reset()
  }

  return (
    <KeyedRowFrame {...{ label, labelId, isFollowUp }} isAnswered={chosen >= 0} onClear={() => onAnswer(null)}>
      <div
        role="radiogroup"
        aria-labelledby={labelId}
        className={styles['tiles']}
        data-private
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && leave()}
      >
        {choices.map((choice, index) => (
          <KeyedTile
            key={digitOf(index)}
            role="radio"
            cap={digitOf(index)}
            label={choice.label}
            detail={choice.detail}
            isChosen={index === chosen}
            onPress={() => answer(index)}
            onKeyDown={(event) => handleRowKey(event, keysAt(index))}
            {...roving.partAt(index)}
          />
        ))}
      </div>
    </KeyedRowFrame>
  )
}
