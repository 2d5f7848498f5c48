// What is said at the top of the journal after something was damaged.
import { describe, expect, test } from 'vitest'
import { copy } from '../../../renderer/app/copy'
import { noticeLines } from '../../../renderer/app/notice-lines'

const found = {
  quarantinedBytes: 0,
  broughtBack: 0,
  missingOperations: 0,
  isVouchedFor: true,
  unreadable: [],
  strangers: [],
  isProtected: true,
}
const { quarantined, broughtBack, missing, nothingMissing, unknownMissing } = copy.recovered

describe('after damage', () => {
  test.each([
    ['nothing is missing', {}, nothingMissing],
    ['nobody can tell', { isVouchedFor: false }, unknownMissing],
    ['saves are missing', { missingOperations: 2 }, missing(2)],
    ['saves were brought back', { missingOperations: 2, broughtBack: 3 }, broughtBack(3)],
  ])('%s', (_name, more, line) => {
    expect(noticeLines({ ...found, quarantinedBytes: 9, ...more })).toEqual([quarantined(9), line])
  })
})

test('Nothing is said about what is missing where nothing was damaged', () => {
  expect(noticeLines({ ...found, isVouchedFor: false })).toEqual([])
})
