// The simulator itself, and the least that the engine owes its managers. `npm run bench:engine` has the figures.
import { describe, expect, test } from 'vitest'
import { measureQuarter } from '../../personas/measure'
import { PERSONAS } from '../../personas/personas'
import { ITEM } from '../../personas/persona-day'
import { personaQuarter } from '../../personas/tell-quarter'

const personaOf = (id: string) => PERSONAS.find((persona) => persona.id === id)!
const slides = personaOf('slides')

describe('a simulated quarter', () => {
  test('comes from one of at least eleven managers, some of them only for measuring', () => {
    expect(new Set(PERSONAS.map(({ id }) => id)).size).toBeGreaterThanOrEqual(11)
    expect(PERSONAS.filter(({ isHeldOut }) => isHeldOut).length).toBeGreaterThan(4)
    expect(PERSONAS.filter(({ episodes }) => episodes.length === 0).length).toBeGreaterThan(4)
  })

  test('is the same for the same seed, and another for another', () => {
    const told = (seed: number) => JSON.stringify(personaQuarter(slides, seed).told.records())
    expect(told(3)).toBe(told(3))
    expect(told(3)).not.toBe(told(4))
  })

  test('tells the truth by what the manager does: the item is theirs while the episode lasts', () => {
    const { told, truth, days } = personaQuarter(slides, 3)
    const item = told.build().pathItem.get(told.idOf('pathItem', ITEM))!
    expect(item.events.map(({ type, day }) => [type, day])).toEqual([
      ['opened', truth[0]!.from],
      ['handed-over', days[days.indexOf(truth[0]!.to) + 1]],
    ])
  })

  test('misses a fifth of its evenings where it is asked to, and changes no other', () => {
    const whole = personaQuarter(slides, 5)
    const patchy = personaQuarter(slides, 5, 0.2)
    expect(patchy.logged.length).toBeLessThan(whole.logged.length - 5)
    const answersOn = ({ told }: typeof whole, day: string) => {
      const found = [...told.build().checkIn.values()].find((one) => one.day === day)!
      return [found.handsOn, found.energy, found.waiting, found.askedFirst]
    }
    for (const day of patchy.logged) expect(answersOn(patchy, day)).toEqual(answersOn(whole, day))
  })
})

describe('the engine', () => {
  test.each(['slides', 'absentee', 'exception-expires'])('sees %s in time, and says nothing the wrong way', (id) => {
    const { delays, wrongWay } = measureQuarter(personaOf(id), 7)
    expect(delays[0]).toBeLessThanOrEqual(15)
    expect(wrongWay).toEqual([])
  })

  test('leaves a steady lead in peace', () => {
    expect(measureQuarter(personaOf('steady-lead'), 7).falseOnes.length).toBeLessThanOrEqual(1)
  })
})
