import { describe, expect, test } from 'vitest'
import { createOpenPages } from '../../../electron/host/open-pages'

const setUp = () => {
  const opened: string[] = []
  const waits: (() => void)[] = []
  let count = 0
  const pages = createOpenPages({
    wait: () => new Promise((resolve) => waits.push(resolve)),
    newId: () => `line-${(count += 1)}`,
    onOpen: () => opened.push('opened'),
  })
  const page = () => {
    const events: [string, unknown][] = []
    return { events, link: { send: (event: string, payload: unknown) => void events.push([event, payload]) } }
  }
  return { pages, page, opened, waits }
}

const line = { type: 'note', text: 'Ask Ana about the on-call week' }

describe('a line from the small window', () => {
  test('goes to the page that has the journal open, and its answer comes back', async () => {
    const { pages, page } = setUp()
    const { link, events } = page()
    pages.onOpened(link, 'journal')
    const handed = pages.hand(line)
    expect(events).toEqual([['lineCaptured', { ...line, id: 'line-1' }]])
    pages.answer(link, { id: 'line-1', outcome: 'saved' })
    expect(await handed).toBe('saved')
  })

  test('goes nowhere while the journal is locked', async () => {
    const { pages, page } = setUp()
    const { link, events } = page()
    expect(await pages.hand(line)).toBe('locked')
    pages.onOpened(link, 'journal')
    pages.onClosed(link)
    expect(await pages.hand(line)).toBe('locked')
    expect(events).toEqual([])
  })

  test('is not answered by another page, nor under another id', async () => {
    const { pages, page, waits } = setUp()
    const { link } = page()
    pages.onOpened(link, 'journal')
    const handed = pages.hand(line)
    pages.answer(page().link, { id: 'line-1', outcome: 'saved' })
    pages.answer(link, { id: 'line-7', outcome: 'saved' })
    waits[0]?.()
    expect(await handed).toBe('failed')
  })

  test('that meets a lock on its way is said to be locked out', async () => {
    const { pages, page } = setUp()
    const { link } = page()
    pages.onOpened(link, 'journal')
    const handed = pages.hand(line)
    pages.onClosed(link)
    expect(await handed).toBe('locked')
  })
})

describe('a line that is half written in the small window', () => {
  test('goes to the page with the journal as it is typed, and comes back from it', async () => {
    const { pages, page } = setUp()
    const { link, events } = page()
    pages.onOpened(link, 'journal')
    await pages.draft({ text: 'Half a' })
    const asked = pages.drafted()
    expect(events).toEqual([
      ['lineDrafted', { text: 'Half a' }],
      ['draftAsked', { id: 'line-1' }],
    ])
    pages.answerDraft(page().link, { id: 'line-1', text: 'Of another page' })
    pages.answerDraft(link, { id: 'line-1', text: 'Half a' })
    expect(await asked).toBe('Half a')
  })

  test('goes nowhere, and comes from nowhere, while only the sample is open', async () => {
    const { pages, page } = setUp()
    const { link, events } = page()
    pages.onOpened(link, 'sample')
    await pages.draft({ text: 'Half a' })
    expect(await pages.drafted()).toBe('')
    expect(events).toEqual([])
  })

  test('is none where the page does not answer, or is locked meanwhile', async () => {
    const { pages, page, waits } = setUp()
    const { link } = page()
    pages.onOpened(link, 'journal')
    const late = pages.drafted()
    waits[0]!()
    expect(await late).toBe('')
    const locked = pages.drafted()
    pages.onClosed(link)
    expect(await locked).toBe('')
  })
})

test('a page with the sample takes no line and no reminder, and is still told where to go', async () => {
  const { pages, page, opened } = setUp()
  const [sample, journal] = [page(), page()]
  pages.onOpened(sample.link, 'sample')
  expect([pages.isOpen(), opened]).toEqual([false, []])
  expect(await pages.hand(line)).toBe('locked')
  expect(pages.sendToJournal('reminderOpened', { kinds: ['daily'], followUpDay: null })).toBe(false)
  expect(pages.send('navigate', { to: '/people' })).toBe(true)
  pages.onOpened(journal.link, 'journal')
  pages.onOpened(sample.link, 'sample')
  expect(pages.sendToJournal('reminderOpened', { kinds: ['daily'], followUpDay: null })).toBe(true)
  void pages.hand(line)
  expect(journal.events.map(([event]) => event)).toEqual(['reminderOpened', 'lineCaptured'])
  expect(sample.events.map(([event]) => event)).toEqual(['navigate'])
})

describe('the page with the open journal', () => {
  test('is told what is asked of it; without one nobody is', () => {
    const { pages, page, opened } = setUp()
    const { link, events } = page()
    expect([pages.isOpen(), pages.send('navigate', { to: '/people' })]).toEqual([false, false])
    pages.onOpened(link, 'journal')
    expect([pages.isOpen(), pages.send('navigate', { to: '/people' })]).toEqual([true, true])
    expect(events).toEqual([['navigate', { to: '/people' }]])
    expect(opened).toEqual(['opened'])
  })

  test('is the one that opened last', () => {
    const { pages, page } = setUp()
    const [first, second] = [page(), page()]
    for (const { link } of [first, second, first]) pages.onOpened(link, 'journal')
    pages.send('navigate', { to: '/' })
    expect([first.events.length, second.events.length]).toEqual([1, 0])
  })
})
