import { describe, expect, test } from 'vitest'
import { createSuggestionsDesk } from '../../../electron/host/suggestions-desk'

const setUp = (isOpen = true) => {
  const sent: unknown[] = []
  const waits: (() => void)[] = []
  const desk = createSuggestionsDesk({
    send: (event, payload) => {
      sent.push([event, payload])
      return isOpen
    },
    wait: () => new Promise((resolve) => waits.push(resolve)),
    newId: () => 'word-1',
  })
  return { desk, sent, waits }
}

describe('suggestions for a word', () => {
  test('come from the page that has the journal open', async () => {
    const { desk, sent } = setUp()
    const asked = desk.ask('recieve')
    expect(sent).toEqual([['spellingAsked', { id: 'word-1', word: 'recieve' }]])
    desk.answer({ id: 'word-2', words: ['other'] })
    desk.answer({ id: 'word-1', words: ['receive'] })
    expect(await asked).toEqual(['receive'])
  })

  test('are none when the page takes too long, or there is none', async () => {
    const { desk, waits } = setUp()
    const asked = desk.ask('recieve')
    waits[0]?.()
    expect(await asked).toEqual([])
    expect(await setUp(false).desk.ask('recieve')).toEqual([])
  })
})
