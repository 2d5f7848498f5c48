// A row of the check-in where several answers may hold: each letter toggles one, 0 answers "none".
import { useId, type KeyboardEvent } from 'react'
import { chipKeys } from './chip-keys'
import { handleRowKey } from './keyed-row'
import { KeyedRowFrame } from './keyed-row-frame'
import styles from './keyed-row.module.css'
import { KeyedTile } from './keyed-tile'
import { useRovingFocus } from './use-roving-focus'

export interface Chip<V> {
  value: V
  label: string
  /** A quieter second half of the label. */
  detail?: string
  /** Toggles it; without one, the first free letter of its label. A digit toggles by place. */
  letter?: string
}

interface KeyedChipsProps<V> {
  label: string
  choices: readonly Chip<V>[]
  /** null is unknown, [] is none of them. */
  values: readonly V[] | null
  onAnswer: (values: V[] | null) => void
  /** Enter. */
  onNext: () => void
  /** Offered as 0 where "none of them" is an answer of its own. */
  none?: string
  isFollowUp?: boolean
}

export function KeyedChips<V>({ label, choices, values, onAnswer, onNext, none, isFollowUp }: KeyedChipsProps<V>) {
  const labelId = useId()
  const keys = chipKeys(choices)
  // "None" stands first, where there is one.
  const places = none === undefined ? 0 : 1
  const roving = useRovingFocus(choices.length + places, 0)
  const isAnswered = none === undefined ? Boolean(values?.length) : values !== null

  function toggle(at: number): boolean {
    const chip = choices[at]
    if (!chip) return false
    const rest = (values ?? []).filter((held) => held !== chip.value)
    const next = values?.includes(chip.value) ? rest : [...rest, chip.value]
    roving.focus(at + places)
    // Taking the last one back says nothing about none.
    onAnswer(next.length === 0 ? null : next)
    return true
  }

  function answerNone(): boolean {
    if (none === undefined) return false
    roving.focus(0)
    onAnswer([])
    return true
  }

  const press = (place: number) => (place < places ? answerNone() : toggle(place - places))

  const onKeyDown = (place: number) => (event: KeyboardEvent<HTMLElement>) =>
    handleRowKey(event, {
      onNext,
      onClear: () => onAnswer(null),
      onStep: (step) => roving.focus(place + step),
      onCharacter(character) {
        if (character === ' ') return press(place)
        if (character === '0') return answerNone()
        if (/[1-9]/.test(character)) return toggle(Number(character) - 1)
        return toggle(keys.indexOf(character))
      },
    })

  const tileAt = (place: number) => ({
    role: 'checkbox' as const,
    onPress: () => void press(place),
    onKeyDown: onKeyDown(place),
    ...roving.partAt(place),
  })

  return (
    <KeyedRowFrame {...{ label, labelId, isFollowUp }} isAnswered={isAnswered} onClear={() => onAnswer(null)}>
      <fieldset aria-labelledby={labelId} className={styles['tiles']} data-private>
        {none !== undefined && <KeyedTile {...tileAt(0)} cap="0" label={none} isChosen={values?.length === 0} />}
        {choices.map((chip, index) => (
          <KeyedTile
            key={chip.label}
            {...tileAt(index + places)}
            cap={keys[index] ?? null}
            label={chip.label}
            detail={chip.detail}
            isChosen={values?.includes(chip.value) ?? false}
          />
        ))}
      </fieldset>
    </KeyedRowFrame>
  )
}
