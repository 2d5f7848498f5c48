// Whether a check-in still says anything of its day: what was typed or answered may have been taken back since.
import type { CheckIn } from './check-in'
import { baseShape } from './fields'
import { rememberedBy } from './remembered'

/** How and when it was asked, and marks on what was said. */
const NO_ANSWERS: ReadonlySet<string> = new Set<keyof CheckIn>([
  'kind',
  ...(Object.keys(baseShape) as (keyof typeof baseShape)[]),
  'day',
  'zone',
  'writtenAt',
  'late',
  'mode',
  'isWin',
  'forCoach',
  'mentions',
])

/** With one answer left, a line among them, or said to be done. Remembered: a journal's days are gone through at each key. */
export const isAnswered = rememberedBy((checkIn: CheckIn): boolean => {
  // "Nothing" is an answer to what was touched; no chip is none.
  if (checkIn.touched !== null) return true
  return Object.entries(checkIn).some(([field, value]) => !NO_ANSWERS.has(field) && saysSomething(value))
})

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value !== 'object' || Object.values(value).some(saysSomething)
}
