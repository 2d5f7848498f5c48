// What is written in answer to a follow-up is never lost, whichever are asked.
import { expect, test } from 'vitest'
import { answerSchema, createAnswer, writeFollowUp } from '../../../shared/domain/answer'
import { liveRecords } from '../../../shared/domain/journal'
import { aJournal } from '../../support/journal-builder'

const asked = () => {
  const shown = { questionId: 'ownership/x', questionText: 'What?', theme: 'ownership', depth: '30s' } as const
  return createAnswer({ ...shown, distanced: false, because: '', signalIds: [] }, aJournal().stamp('2026-01-05'))
}

test('the second follow-up can be answered before the first', () => {
  const second = writeFollowUp(asked(), 'Two?', 'Later')
  expect(answerSchema.parse(second).followUps).toEqual([{ question: 'Two?', text: 'Later' }])
  expect(writeFollowUp(second, 'One?', 'Now').followUps.map(({ text }) => text)).toEqual(['Later', 'Now'])
})

test('an answer is rewritten in its place, and one that was emptied makes room', () => {
  const both = writeFollowUp(writeFollowUp(asked(), 'One?', 'A'), 'Two?', 'B')
  expect(writeFollowUp(both, 'One?', 'C').followUps.map(({ text }) => text)).toEqual(['C', 'B'])
  const emptied = writeFollowUp(both, 'One?', '')
  expect(writeFollowUp(emptied, 'Three?', 'D').followUps.map(({ text }) => text)).toEqual(['B', 'D'])
})

test('records are listed in the order they were made, whatever order they were read in', () => {
  const told = aJournal().person('Ana').person('Ben').person('Cem')
  const { person } = told.build()
  const turned = new Map([...person].toReversed())
  expect(liveRecords({ person: turned }, 'person').map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cem'])
})
