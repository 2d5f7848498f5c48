// A signal's value in its own unit, and a person's own limit as they type it.
import type { SignalReading } from '#shared/prompts/assessment'

type Unit = SignalReading['unit']

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
  return String(isShare(unit) ? Math.round(threshold * 100) : threshold)
}

/** null for what is no limit: not a number, negative, a share above 100 percent; for events, anything but 1, 2, 3 … */
export function fromOwnLimit(text: string, unit: Unit, isEvent = false): number | null {
  const value = Number(text.trim().replace(',', '.').replace(/\s*%$/, ''))
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) return null
  if (isEvent && (value < 1 || !Number.isInteger(value))) return null
  if (!isShare(unit)) return value <= 100 ? value : null
  return value <= 100 ? value / 100 : null
}
