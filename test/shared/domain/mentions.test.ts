import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { findMentions, mentionedIn } from '../../../shared/domain/mentions'
import { createPerson } from '../../../shared/domain/person'
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

test('someone in the trash is not mentioned', () => {
  expect(mentionedIn('@Björn', [{ ...bjoern, deletedAt: stamp.at }])).toEqual([])
})
