import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { findMentions, mentionedIn } from '../../../shared/domain/mentions'
import { createPerson, renamePerson } from '../../../shared/domain/person'
import { readRecord } from '../../../shared/domain/record'
import { seededIds } from '../../support/fixed-clock'

const stamp = { day: toDay('2026-01-05'), at: '2026-01-05T16:50:00Z', zone: 'Europe/Berlin', newId: seededIds() }
const [ana, anaS, bjoern, li] = ['Ana Petrova', 'Ana Souza', 'Björn', 'Li Wei'].map((name) =>
  createPerson({ name, relation: 'report' }, stamp),
) as [
  ReturnType<typeof createPerson>,
  ReturnType<typeof createPerson>,
  ReturnType<typeof createPerson>,
  ReturnType<typeof createPerson>,
]
const people = [ana, anaS, bjoern, li]

test('finds people by full name or by a first name that only one of them has', () => {
  expect(mentionedIn('With @Ana Souza, @björn and @Li.', people)).toEqual([anaS.id, bjoern.id, li.id])
})

test('leaves a first name that two people share alone', () => {
  expect(mentionedIn('Talked to @Ana today', people)).toEqual([])
})

test('does not take an address, a longer word or a doubled @ for a mention', () => {
  expect(mentionedIn('mail li@liwei.example, x@Li, @Lithium, @@Li', people)).toEqual([])
})

test('says where in the text the mention stands', () => {
  const text = 'ask @Li Wei first'
  const [mention] = findMentions(text, people)
  expect(text.slice(mention!.from, mention!.to)).toBe('@Li Wei')
})

test('finds somebody by the name they had before, unless another has it today', () => {
  const renamed = renamePerson(anaS, 'Ana Lima', anaS.name)
  expect(mentionedIn('@Ana Souza, @Ana Lima', [renamed, li])).toEqual([anaS.id])
  const newcomer = { ...bjoern, name: 'Ana Souza' }
  expect(mentionedIn('@Ana Souza', [renamed, newcomer])).toEqual([bjoern.id])
})

test('someone in the trash is not mentioned', () => {
  expect(mentionedIn('@Björn', [{ ...bjoern, deletedAt: stamp.at }])).toEqual([])
})

test('a change of name keeps the name before it, and none that was typed on the way', () => {
  const half = renamePerson(bjoern, 'Bjo', 'Björn')
  expect(renamePerson(half, 'Bjorn Li', 'Björn')).toMatchObject({ name: 'Bjorn Li', formerNames: ['Björn'] })
  expect(renamePerson(half, 'Björn', 'Björn').formerNames).toEqual([])
})

test('a person written before names were kept opens with none', () => {
  const { formerNames: _none, ...older } = li
  expect(readRecord(older)).toMatchObject({ outcome: 'read', record: { formerNames: [] } })
})
