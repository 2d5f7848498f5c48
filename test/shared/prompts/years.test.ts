import { expect, test } from 'vitest'
import { toJournal } from '../../../shared/domain/journal'
import { assess } from '../../../shared/prompts/engine'
import { yearsOfDays } from '../../personas/years'
import { NO_QUESTIONS } from './readings'

const { told, days } = yearsOfDays(3)
const records = told.records()
const today = days.at(-1)!
const longAgo = days.at(-200)!

test('what is long over changes nothing that is read or suggested today', () => {
  const recent = records.filter((record) => {
    if (record.kind === 'person' || record.kind === 'charter') return true
    const last = 'events' in record ? record.events.at(-1) : undefined
    return 'day' in record ? record.day >= longAgo : last !== undefined && last.day >= longAgo
  })
  expect(recent.length).toBeLessThan(records.length / 2)
  expect(assess(toJournal(recent), NO_QUESTIONS, today, 1)).toEqual(assess(toJournal(records), NO_QUESTIONS, today, 1))
})
