// Falling energy makes what fires with it weigh more. Alone it says nothing: no suggestion, no stance.
import type { SignalReading } from './assessment'

const WEIGHT = 1.25

/** The amplifiers that count today. */
export function amplifiersOf(readings: readonly SignalReading[]): SignalReading[] {
  return readings.filter(({ role, counts }) => role === 'amplifier' && counts)
}

/** What counts beside an amplifier, a quarter stronger; the amplifiers themselves left out. */
export function amplified(readings: readonly SignalReading[]): SignalReading[] {
  const others = readings.filter(({ role }) => role !== 'amplifier')
  if (amplifiersOf(readings).length === 0) return others
  return others.map((reading) => ({ ...reading, strength: Math.min(1, reading.strength * WEIGHT) }))
}
