import { screen, waitFor, within } from '@testing-library/react'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ReviewScreen } from '../../../../renderer/features/review/review-screen'
import type { JournalStore } from '../../../../renderer/journal/journal-store'
import { createReview, type Review } from '../../../../shared/domain/review'
import type { JournalRecord } from '../../../../shared/domain/record'
import type { SaveFileRequest } from '../../../../shared/ipc/types'
import { madeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'
import { sampleOn } from '../../../shared/sample/sample'

const { records } = sampleOn('2026-03-30')
const NOW = '2026-03-30T15:50:00Z'
/** What was typed reaches the document in its own time, and a dialog stands in between. */
const LONG = { timeout: 8000 }

function open(path: string, more: JournalRecord[] = []) {
  const saved: SaveFileRequest[] = []
  const saveFile = async (file: SaveFileRequest) => {
    saved.push(file)
    return { outcome: 'saved' as const, path: '/home/me/review.md' }
  }
  const location = memoryLocation({ path })
  const rendered = renderWithJournal(
    <Router hook={location.hook}>
      <Route path="/review/:quarter?">
        <ReviewScreen saveFile={saveFile} />
      </Route>
    </Router>,
    { records: [...records, ...more], now: NOW },
  )
  return { ...rendered, saved }
}

const reviewIn = (store: JournalStore): Review | undefined =>
  [...store.getState().journal.review.values()].find(({ quarter }) => quarter === '2026-Q1')
const region = (title: RegExp) => screen.getByRole('region', { name: title })
const wordsOf = (title: RegExp) => within(region(title)).getByRole('textbox', { name: 'In your words' })

afterEach(() => vi.restoreAllMocks())

describe('the list of quarters', () => {
  it('opens the review of one', async () => {
    const { user } = open('/review')
    await user.click(screen.getByRole('button', { name: 'First quarter of 2026' }))
    expect(screen.getByRole('heading', { level: 1, name: 'First quarter of 2026' })).toBeVisible()
  })

  it('says that a quarter that is none is none', () => {
    open('/review/2026-Q7')
    expect(screen.getByText('There is no such quarter.')).toBeVisible()
  })
})

describe('a review being written', () => {
  it('shows fourteen sections with their evidence, and begins no record by being read', () => {
    const { store } = open('/review/2026-Q1')
    expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-labelledby') !== null)).toHaveLength(14)
    expect(within(region(/^2\. /)).getByText(/“Billing cut-over” was mine from/)).toBeVisible()
    expect(reviewIn(store)).toBeUndefined()
  })

  it('keeps words as they are typed, in one review', async () => {
    const { user, store } = open('/review/2026-Q1')
    await user.type(wordsOf(/^1\. /), 'Six people.')
    await user.type(wordsOf(/^14\. /), 'Time.')
    expect([...store.getState().journal.review.values()].filter(({ quarter }) => quarter === '2026-Q1')).toHaveLength(1)
    expect(reviewIn(store)?.words).toEqual({ context: 'Six people.', ask: 'Time.' })
    expect(store.getState().undoable).toEqual([])
  })

  it('keeps a lesson beside its delegation', async () => {
    const { user, store } = open('/review/2026-Q1')
    await user.type(within(region(/^4\. /)).getByRole('textbox', { name: /One lesson: “Runbook/ }), 'Ask.')
    expect(Object.values(reviewIn(store)?.lines ?? {})).toEqual(['Ask.'])
  })

  it('pins a line and leaves one out, which can be brought back', async () => {
    const { user, store } = open('/review/2026-Q1')
    const section = within(region(/^9\. /))
    const before = section.getAllByRole('button', { name: /^Pin: / }).length
    await user.click(section.getAllByRole('button', { name: /^Pin: / })[0]!)
    expect(section.getAllByRole('button', { name: /^Pin: /, pressed: true })).toHaveLength(1)
    await user.click(section.getAllByRole('button', { name: /^Leave out: / })[1]!)
    expect(section.getAllByRole('button', { name: /^Pin: / })).toHaveLength(before - 1)
    await user.click(section.getByText('One line left out'))
    await user.click(section.getByRole('button', { name: /^Bring back: / }))
    expect(section.getAllByRole('button', { name: /^Pin: / })).toHaveLength(before)
    expect(reviewIn(store)?.pinned['wins-of-others']).toHaveLength(1)
  })

  it('shows all lines on request', async () => {
    const { user } = open('/review/2026-Q1')
    const section = within(region(/^3\. /))
    expect(section.getAllByRole('button', { name: /^Pin: / })).toHaveLength(13)
    const more = section.getByRole('button', { name: /^Show \d+ more$/ })
    const hidden = Number(/\d+/.exec(more.textContent)?.[0])
    await user.click(more)
    expect(section.getAllByRole('button', { name: /^Pin: / })).toHaveLength(13 + hidden)
  })

  it('has last quarter’s words beside each section, and puts them away', async () => {
    const { user } = open('/review/2026-Q1')
    const beside = () => screen.queryByRole('complementary', { name: 'Fourth quarter of 2025: People work kept' })
    expect(within(beside()!).getByText(/Most 1:1s took place/)).toBeVisible()
    await user.click(screen.getByRole('switch', { name: 'Last quarter beside' }))
    expect(beside()).toBeNull()
  })

  it('opens a rating only after an entry for, one against, and reading them', async () => {
    const { user, store } = open('/review/2026-Q1')
    const section = within(region(/^11\. /))
    await user.type(section.getByRole('textbox', { name: /Lines of your ladder/ }), 'Delegates work')
    await user.click(section.getByRole('button', { name: 'Add these lines' }))
    const card = within(section.getByRole('group', { name: 'Delegates work' }))
    expect(card.queryByRole('radio')).toBeNull()
    await user.type(card.getByRole('combobox', { name: 'An entry for it' }), 'Dunning{Enter}')
    expect(card.getByText('One entry against it is missing.')).toBeVisible()
    await user.type(card.getByRole('combobox', { name: 'An entry against it' }), 'Runbook{Enter}')
    expect(card.queryByRole('radio')).toBeNull()
    await user.click(card.getByRole('button', { name: 'I have read them. Show the rating' }))
    await user.click(card.getByRole('radio', { name: 'mostly' }))
    expect(reviewIn(store)?.ratings[0]?.rating).toBe(3)
  })

  it('makes a plan of an intention, once', async () => {
    const { user, store } = open('/review/2026-Q1')
    const before = store.getState().journal.plan.size
    const card = within(region(/^13\. /)).getByRole('group', { name: 'One thing to stop owning' })
    await user.type(within(card).getByRole('textbox', { name: 'If' }), 'If keys rotate')
    await user.type(within(card).getByRole('textbox', { name: 'then' }), 'then Linnea turns them.')
    await user.click(within(card).getByRole('button', { name: 'Make it a plan' }))
    expect(store.getState().journal.plan.size).toBe(before + 1)
    expect(within(card).queryByRole('button', { name: 'Make it a plan' })).toBeNull()
    const plan = [...store.getState().journal.plan.values()].at(-1)!
    expect(plan).toMatchObject({ ifText: 'If keys rotate', thenText: 'then Linnea turns them.' })
    expect(reviewIn(store)?.intentions[0]?.planId).toBe(plan.id)
  })

  it('exports the Markdown of what is on the page, under a name without words of the person’s', async () => {
    const { user, saved } = open('/review/2026-Q1')
    await user.type(wordsOf(/^14\. /), 'Room to *lead*.')
    await waitFor(async () => {
      await user.click(screen.getByRole('button', { name: 'Export Markdown' }))
      await user.click(screen.getByRole('button', { name: 'Save the file' }))
      expect(new TextDecoder().decode(saved.at(-1)?.bytes)).toContain('Room to \\*lead\\*.')
    }, LONG)
    expect(saved.at(-1)?.suggestedName).toBe('stepback-review-2026-Q1.md')
    expect(screen.getByText('Saved as /home/me/review.md.')).toBeVisible()
  })

  it('says what the file holds before it is written, and leaves names out unless told otherwise', async () => {
    const { user, saved } = open('/review/2026-Q1')
    const exportOnce = async (...ticks: string[]) => {
      await user.click(screen.getByRole('button', { name: 'Export Markdown' }))
      expect(screen.getByText(/It is not encrypted/)).toBeVisible()
      for (const name of ticks) await user.click(screen.getByRole('checkbox', { name }))
      await user.click(screen.getByRole('button', { name: 'Save the file' }))
      return new TextDecoder().decode(saved.at(-1)?.bytes)
    }
    const masked = await exportOnce()
    expect(masked).toContain('Engineer ')
    expect(masked).not.toMatch(/Linnea|Tomás|Priya/)
    expect(await exportOnce('Put pseudonyms in place of names')).toMatch(/Linnea|Tomás|Priya/)
  })

  it('reads as a page, which is what is printed', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue()
    const { user } = open('/review/2026-Q1')
    await user.click(screen.getByRole('button', { name: 'Read as a page' }))
    expect(await screen.findByRole('heading', { name: '14. What I ask of my manager and my coach' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
  })
})

describe('a review that is signed off', () => {
  async function sign() {
    const opened = open('/review/2026-Q1')
    await opened.user.type(wordsOf(/^14\. /), 'Time.')
    await opened.user.click(screen.getByRole('button', { name: 'Sign off' }))
    const dialog = within(screen.getByRole('alertdialog'))
    await opened.user.click(dialog.getByRole('button', { name: 'Sign off' }))
    await screen.findByText('The document is the one that was signed.')
    return opened
  }

  it('is read only, with its day, its fingerprint and the document that was signed', async () => {
    const { store } = await sign()
    const signed = reviewIn(store)?.signedOff
    expect(signed?.day).toBe('2026-03-30')
    expect(signed?.markdown).toContain('\nTime.\n')
    expect(screen.getByText(`SHA-256 ${signed?.sha256}`)).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('is exported as it was signed, or with pseudonyms under the same headings', async () => {
    const { user, store, saved } = await sign()
    const { markdown } = reviewIn(store)!.signedOff!
    const exportOnce = async (...ticks: string[]) => {
      await user.click(screen.getByRole('button', { name: 'Export Markdown' }))
      for (const name of ticks) await user.click(screen.getByRole('checkbox', { name }))
      await user.click(screen.getByRole('button', { name: 'Save the file' }))
      return new TextDecoder().decode(saved.at(-1)?.bytes)
    }
    expect(await exportOnce('Put pseudonyms in place of names')).toBe(markdown)
    const masked = await exportOnce()
    expect(masked).not.toMatch(/Linnea|Tomás|Priya/)
    expect(masked.match(/^## .*/gm)).toEqual(markdown.match(/^## .*/gm))
  })

  it('can be written in again once the signature is taken back', async () => {
    const { user, store } = await sign()
    await user.click(screen.getByRole('button', { name: 'Take the signature back' }))
    const dialog = within(screen.getByRole('alertdialog'))
    await user.click(dialog.getByRole('button', { name: 'Take the signature back' }))
    expect(reviewIn(store)?.signedOff).toBeNull()
    expect(wordsOf(/^14\. /)).toHaveValue('Time.')
  })

  it('says when the document is not the one that was signed', async () => {
    const made = madeJournal()
    const review = createReview('2026-Q1', made.stamp('2026-04-01'))
    const at = made.stamp('2026-04-01').at
    const forged = { day: made.stamp('2026-04-01').day, at, sha256: '0'.repeat(64), markdown: '# Another\n' }
    open('/review/2026-Q1', [{ ...review, signedOff: forged }])
    expect(await screen.findByText(/its fingerprint differs/)).toBeVisible()
  })
})
