import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { answerCheckIn, createCheckIn } from '../../../shared/domain/check-in'
import { shortText } from '../../../shared/domain/record-text'
import { madeJournal } from '../../support/made-journal'

const stamp = madeJournal().stamp('2026-01-12')
const checkIn = createCheckIn(toDay('2026-01-12'), 'full', stamp)

test('a check-in is called by its day as one writes it, and by its line', () => {
  expect(shortText(checkIn)).toBe('12 Jan 2026')
  expect(shortText(answerCheckIn(checkIn, { line: 'A long day' }))).toBe('12 Jan 2026, A long day')
})
