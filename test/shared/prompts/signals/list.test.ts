import { describe, expect, test } from 'vitest'
import { SIGNAL_IDS } from '../../../../shared/prompts/assessment'
import { SIGNALS } from '../../../../shared/prompts/signals/index'
import { knownSignal, signalOf } from '../../../../shared/prompts/signal-by-id'
import { aJournal } from '../../../support/journal-builder'
import { assessOn } from '../readings'

describe('the list of signals', () => {
  test('is in the order of their ids, each once', () => {
    const ids = SIGNALS.map(({ id }) => id)
    expect(ids).toEqual(SIGNAL_IDS.filter((id) => ids.includes(id)))
  })

  test('is read whole, fired or not, and cites the claims it comes from', () => {
    const { readings } = assessOn(aJournal().charter(), '2026-01-16')
    expect(readings.map(({ signal }) => signal)).toEqual(SIGNALS.map(({ id }) => id))
    for (const { source } of SIGNALS) expect(source.join()).toMatch(/^C\d+(,C\d+)*$/)
  })

  test('of an empty journal says that nothing is known', () => {
    const { stance, readings, suggestions, heldBack } = assessOn(aJournal(), '2026-01-16')
    expect(stance).toBe('not-enough-yet')
    const states = Object.fromEntries(readings.map(({ signal, state }) => [signal, state]))
    // That no exception was declared is known.
    expect(states).toEqual({ ...Object.fromEntries(SIGNALS.map(({ id }) => [id, 'not-enough-yet'])), S19: 'quiet' })
    expect([...suggestions, ...heldBack]).toEqual([])
  })

  test('does not know signals of another version', () => {
    expect(knownSignal('S99')).toBeNull()
    expect(() => signalOf('S99' as never)).toThrow('No such signal')
  })
})
