import { describe, expect, test } from 'vitest'
import type { PathItem } from '../../../../shared/domain/path-item'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn, said } from '../readings'

const TENTH = '2026-01-16'
type Tags = PathItem['tags']

/** An item of mine for each set of tags, A, B, C and so on, since the sixth. */
function items(...tags: Tags[]) {
  const told = aJournal().charter().days('2026-01-05', 10, {})
  tags.forEach((some, index) => told.item(String.fromCharCode(65 + index), '2026-01-06', { tags: some, offPath: true }))
  return told
}

describe('S21, keeping the shiny work', () => {
  test('fires with more than half of four', () => {
    const told = items(['new'], ['visible'], ['design'], [])
    const reading = readingOn(told, 'S21', TENTH)
    expect(reading).toMatchObject({ state: 'fires', value: 0.75, coverage: { known: 3, of: 4, per: 'item' } })
    expect(reading.subjects[0]).toEqual({ kind: 'pathItem', id: told.idOf('pathItem', 'A') })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual(
      ['A', 'B', 'C'].map((name) => told.idOf('pathItem', name)),
    )
    expect(said(told, [...reading.saw, reading.evidence[0]!.message])).toEqual([
      'Of four items that were yours in twenty working days, three were new, visible or design work (A, B, C).',
      'A: yours since Tue 6 Jan (new).',
    ])
  })

  test('stays quiet at half', () => {
    expect(readingOn(items(['new'], ['new'], ['toil'], ['toil'], [], []), 'S21', TENTH).state).not.toBe('fires')
    const half = items(['new'], ['new'], ['new'], ['new'], ['toil'], ['toil'], ['toil'], ['toil'])
    expect(readingOn(half, 'S21', TENTH)).toMatchObject({ state: 'quiet', value: 0.5 })
  })

  test('leaves out a prototype to be thrown away, and counts one that others wait for', () => {
    const told = items(['new'], ['new'], ['new', 'prototype'], ['toil'], ['toil', 'new'], ['new'], ['new'])
    const reading = readingOn(told, 'S21', TENTH)
    expect(reading.value).toBeCloseTo(4 / 7)
    expect(said(told, reading.leftOut)).toEqual(['C is left out: a prototype to be thrown away.'])
    told.itemEvent('C', '2026-01-12', { type: 'moved-onto-path' })
    expect(readingOn(told, 'S21', TENTH).value).toBeCloseTo(5 / 7)
    told.itemEvent('C', '2026-01-13', { type: 'dropped' })
    expect(readingOn(told, 'S21', TENTH).value).toBeCloseTo(4 / 7)
  })

  test('counts what was mine in the window, and no longer names what is done or handed over', () => {
    const told = items(['new'], ['new'], ['new'], ['new'])
    told.itemEvent('A', '2026-01-09', { type: 'done' }).person('Ana')
    told.itemEvent('B', '2026-01-09', { type: 'handed-over', to: told.idOf('person', 'Ana') })
    const reading = readingOn(told, 'S21', TENTH)
    expect(reading).toMatchObject({ state: 'fires', value: 1 })
    expect(reading.subjects.map(({ id }) => id)).toEqual(['C', 'D'].map((name) => told.idOf('pathItem', name)))
    expect(readingOn(told, 'S21', '2026-02-09').coverage.of).toBe(2)
  })

  test('does not see what was mine on an incident day alone', () => {
    const told = aJournal().charter()
    told.days('2026-01-05', 10, (_day, index) => ({ dayKind: index === 2 ? 'incident' : 'normal' }))
    for (const name of ['A', 'B', 'C', 'D']) {
      told.item(name, '2026-01-07', { tags: ['new'] }).itemEvent(name, '2026-01-07', { type: 'done' })
    }
    expect(readingOn(told, 'S21', TENTH)).toMatchObject({ state: 'not-enough-yet', coverage: { of: 0 } })
  })

  test('says nothing of three, with toil or without, nor where most are untagged', () => {
    expect(readingOn(items(['new'], ['new'], ['new']), 'S21', TENTH)).toMatchObject({ value: null })
    expect(readingOn(items(['new'], ['new'], ['new'], ['toil']), 'S21', TENTH).state).toBe('not-enough-yet')
    expect(readingOn(items(['new'], ['new'], [], [], []), 'S21', TENTH).state).toBe('not-enough-yet')
  })

  test('names what has been mine longest first, also where it was written down later', () => {
    const told = aJournal().charter().days('2026-01-05', 10, {})
    told.item('Hers', '2026-01-05', { tags: ['new'], owner: 'Ana' })
    for (const [title, since] of [
      ['A', '2026-01-06'],
      ['B', '2026-01-08'],
      ['C', '2026-01-08'],
    ] as const)
      told.item(title, since, { tags: ['new'] })
    told.itemEvent('Hers', '2026-01-07', { type: 'took-back' })
    expect(readingOn(told, 'S21', TENTH).subjects.map(({ id }) => id)).toEqual(
      ['A', 'Hers', 'B', 'C'].map((title) => told.idOf('pathItem', title)),
    )
  })

  test('counts what was done on the first day of the window, and not what was done the day before', () => {
    const told = items(['new'], ['new'], ['new'], ['new'])
    told.itemEvent('A', '2026-01-12', { type: 'done' }).itemEvent('B', '2026-01-13', { type: 'done' })
    // Twenty working days up to the ninth of February begin on the thirteenth of January.
    expect(readingOn(told, 'S21', '2026-02-09').coverage.of).toBe(3)
  })

  test('no longer names what was done today, and tells which kind of work it was without what it was for', () => {
    const told = items(['new', 'visible'], ['new'], ['new'], ['new', 'prototype'])
    told.itemEvent('D', '2026-01-12', { type: 'moved-onto-path' }).itemEvent('A', TENTH, { type: 'done' })
    const reading = readingOn(told, 'S21', TENTH)
    expect(reading.subjects.map(({ id }) => id)).toEqual(['B', 'C', 'D'].map((name) => told.idOf('pathItem', name)))
    expect(reading.evidence.map(({ message: { params } }) => params['tags'])).toEqual([
      ['new', 'visible'],
      ['new'],
      ['new'],
      ['new'],
    ])
  })

  test('stands higher for an item of which it was said not to be true', () => {
    const told = items(['new'], ['visible'], ['design'], ['new'], ['toil'], ['toil'], ['toil'])
    expect(readingOn(told, 'S21', TENTH).state).toBe('fires')
    told.shown('2026-01-15', { signalIds: ['S21'], subject: { kind: 'pathItem', id: told.idOf('pathItem', 'A') } })
    told.respond('2026-01-15', '2026-01-15', { type: 'not-true', misread: 'my-job', text: '', recordIds: [] })
    expect(readingOn(told, 'S21', TENTH)).toMatchObject({ state: 'quiet' })
    const [clause] = readingOn(told, 'S21', TENTH).clauses
    expect([clause!.threshold, clause!.alarm]).toEqual([0.6, 0.8])
    expect(idsOf(readingOn(told, 'S21', TENTH).saw)).toEqual(['saw.S21'])
  })
})
