// A signal's value in its own unit, and a person's own limit as they type it.
import type { FiresAt, Unit } from '#shared/prompts/assessment'
import { copy } from './copy'

export function sayValue(value: number, unit: Unit): string {
  const rounded = Math.round(value * 10) / 10
  switch (unit) {
    case 'share':
    case 'points':
      return `${Math.round(value * 100)} %`
    case 'days':
      return `${rounded} of ten days`
    case 'working-days-old':
      return rounded === 1 ? 'one working day' : `${rounded} working days`
    case 'count':
      return String(rounded)
  }
}

const isShare = (unit: Unit) => unit === 'share' || unit === 'points'

export function toOwnLimit(threshold: number, unit: Unit): string {
  // 0.07 times a hundred is a little more than seven.
  return String(isShare(unit) ? Number((threshold * 100).toFixed(3)) : threshold)
}

/** The most that makes sense: a share is of a hundred, days are of ten. */
const MOST: Record<Unit, number> = { share: 100, points: 100, days: 10, 'working-days-old': 100, count: 100 }

/**
 * null for what is no limit: not a number, negative, more than there can be; where a value has only to reach it, nought,
 * which would always fire. How often something happened is a whole number.
 */
export function fromOwnLimit(text: string, unit: Unit, firesAt: FiresAt): number | null {
  const value = Number(text.trim().replace(',', '.').replace(/\s*%$/, ''))
  if (text.trim() === '' || !Number.isFinite(value) || value < 0 || value > MOST[unit]) return null
  if (firesAt === 'reaching' && (value === 0 || (unit === 'count' && !Number.isInteger(value)))) return null
  return isShare(unit) ? value / 100 : value
}

/** Why what was typed is no limit; null while it is one, or nothing. */
export function limitProblem(text: string, unit: Unit, firesAt: FiresAt): string | null {
  if (text.trim() === '' || fromOwnLimit(text, unit, firesAt) !== null) return null
  const { whole, aboveZero, fromZero } = copy.limitProblem
  const say = firesAt !== 'reaching' ? fromZero : unit === 'count' ? whole : aboveZero
  return say(MOST[unit])
}
