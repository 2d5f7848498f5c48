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
  isAnotherVault: false,
  isProtected: true,
}
const { quarantined, broughtBack, missing, nothingMissing, unknownMissing } = copy.recovered

describe('after damage', () => {
  test.each([
    ['nothing is missing', {}, nothingMissing],
    ['nobody can tell', { isVouchedFor: false }, unknownMissing],
    ['saves are missing', { missingOperations: 2 }, missing(2)],
    ['saves were brought back', { broughtBack: 3 }, broughtBack(3)],
  ])('%s', (_name, more, line) => {
    expect(noticeLines({ ...found, quarantinedBytes: 9, ...more })).toEqual(
      [quarantined(9), line].map((text) => ({ text, mark: null })),
    )
  })
})

describe('where saves are missing and nothing is damaged', () => {
  const { broughtBackMissing } = copy.recovered

  test.each([
    ['nothing was brought back', { missingOperations: 2 }, [missing(2)]],
    ['all was brought back', { broughtBack: 3 }, [broughtBackMissing(3)]],
    ['some was brought back', { missingOperations: 2, broughtBack: 1 }, [broughtBackMissing(1), missing(2)]],
  ])('%s', (_name, more, lines) => {
    expect(noticeLines({ ...found, ...more })).toEqual(lines.map((text) => ({ text, mark: null })))
  })
})

test('Another journal than before is said first', () => {
  expect(noticeLines({ ...found, isAnotherVault: true })).toEqual([{ text: copy.recovered.anotherVault, mark: null }])
})

test('Nothing is said about what is missing where nothing was damaged', () => {
  expect(noticeLines({ ...found, isVouchedFor: false })).toEqual([])
})

describe('what lasts has a mark of what it warns of', () => {
  const markOf = (more: Partial<Parameters<typeof noticeLines>[0]>) =>
    noticeLines({ ...found, ...more }).map(({ mark }) => mark)
  const broken = (...ids: string[]) => ({ unreadable: ids.map((id) => ({ id, reason: 'undecryptable' as const })) })

  test('which stays as long as that does', () => {
    expect(markOf({ isProtected: false })).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(markOf(broken('x', 'y'))).toEqual(markOf(broken('y', 'x')))
  })

  test('and is another one when it changed, though the sentence may be the same', () => {
    expect(markOf({ strangers: ['a', 'b'] })).not.toEqual(markOf({ strangers: ['a', 'c'] }))
    expect(markOf(broken('x'))).not.toEqual(markOf(broken('y')))
  })
})
