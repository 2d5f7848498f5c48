// The options of the rows that are answered with one key.
import { DAY_KINDS, HANDS_ON_SHARES } from '#shared/domain/check-in'
import { dayKinds, handsOnShares, copy } from './copy'

export interface Choice<V> {
  value: V
  label: string
  /** The digit that answers it. */
  digit: number
}

export const dayKindChoices = DAY_KINDS.map((value, index) => ({ value, label: dayKinds[value], digit: index + 1 }))
export const handsOnChoices = HANDS_ON_SHARES.map((value, digit) => ({ value, label: handsOnShares[value], digit }))
export const energyChoices = ([1, 2, 3, 4, 5] as const).map((value) => ({
  value,
  digit: value,
  label: value === 1 ? `1 ${copy.energyEnds.low}` : value === 5 ? `5 ${copy.energyEnds.high}` : String(value),
}))
export const yesNoChoices = [
  { value: false, label: copy.no, digit: 0 },
  { value: true, label: copy.yes, digit: 1 },
] as const
/** 0 to 3, where 3 is "three or more". */
export const upToThreeChoices = ([0, 1, 2, 3] as const).map((value) => ({
  value,
  digit: value,
  label: value === 0 ? copy.nobody : value === 3 ? copy.threeOrMore : String(value),
}))
export const countChoices = ([0, 1, 2, 3] as const).map((value) => ({
  value,
  digit: value,
  label: value === 3 ? copy.threeOrMore : String(value),
}))
