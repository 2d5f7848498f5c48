// A worry that goes in circles, on Today: three ways out that do what they say, each undone as one.
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { TodaysSuggestion } from '../../../../../renderer/features/suggestions/todays-suggestion'
import { WrittenSection } from '../../../../../renderer/features/suggestions/written-section'
import { toDay } from '../../../../../shared/calendar/day'
import { settingValue } from '../../../../../shared/domain/setting'
import type { SaidWorry } from '../../../../../shared/domain/worry'
import { aJournal, type JournalBuilder } from '../../../../support/journal-builder'
import { renderWithJournal } from '../../../../support/journal-rig'

const DAY = toDay('2026-01-16')
const now = '2026-01-16T16:50:00Z'

function open(also: (told: JournalBuilder) => unknown = () => {}) {
  const told = aJournal(3).charter().person('Ana').person('Ben')
  told.day('2026-01-12', { line: 'Worried about the on-call rota.' })
  told.day('2026-01-14', { line: 'The rota for on-call. Not sure.' })
  told.day(DAY, { line: 'Stuck on the on-call rota.' })
  also(told)
  const rig = renderWithJournal(
    <>
      <TodaysSuggestion day={DAY} />
      <WrittenSection cues={[]} />
    </>,
    { records: told.records(), now },
  )
  const journal = () => rig.store.getState().journal
  const said = () => settingValue(journal().setting.values(), 'worries').map((worry) => worry.said)
  const card = () => within(screen.getByRole('group', { name: 'Going in circles: on-call, rota' }))
  return { ...rig, journal, said, card }
}

test('is shown with its entries and the words that were seen in them, and is kept as said', () => {
  const { card, said } = open()
  const entries = within(card().getByRole('list', { name: 'Where it was seen' })).getAllByRole('listitem')
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    'Worried about the on-call rota.Mon 12 Jan',
    'The rota for on-call. Not sure.Wed 14 Jan',
    'Stuck on the on-call rota.Fri 16 Jan',
  ])
  expect(card().getAllByText('rota', { selector: 'mark' })).toHaveLength(3)
  expect(said()).toEqual(['shown'])
})

describe('the ways out', () => {
  test('a decision goes into the ledger, and undo takes both back', async () => {
    const { card, user, journal, said, store } = open()
    await user.click(card().getByRole('button', { name: 'Decide it' }))
    await user.type(card().getByRole('textbox', { name: 'What is decided' }), 'Two on call from March')
    await user.selectOptions(card().getByRole('combobox', { name: 'Level' }), '4 · we agree')
    await user.selectOptions(card().getByRole('combobox', { name: 'About' }), 'people')
    await user.click(card().getByRole('button', { name: 'Decided' }))
    expect([...journal().decision.values()]).toMatchObject([
      { title: 'Two on call from March', level: 4, subject: 'people', day: DAY },
    ])
    expect(said()).toEqual(['decide'])
    expect(screen.getByText(/in the ledger/)).toBeVisible()
    store.undo()
    expect(journal().decision.size).toBe(0)
    expect(await screen.findByRole('button', { name: 'Decide it' })).toBeVisible()
  })

  test('a decision says nothing that nobody said: no level is chosen beforehand, and its subject may stay open', async () => {
    const { card, user, journal } = open()
    await user.click(card().getByRole('button', { name: 'Decide it' }))
    expect(card().getByRole('combobox', { name: 'Level' })).toHaveValue('')
    expect(card().getByRole('combobox', { name: 'About' })).toHaveValue('')
    await user.type(card().getByRole('textbox', { name: 'What is decided' }), 'Two on call{Enter}')
    expect(card().getByRole('button', { name: 'Decided' })).toBeDisabled()
    expect(journal().decision.size).toBe(0)
    await user.selectOptions(card().getByRole('combobox', { name: 'Level' }), '2 · I decide and explain')
    await user.type(card().getByRole('textbox', { name: 'What is decided' }), '{Enter}')
    expect([...journal().decision.values()]).toMatchObject([{ title: 'Two on call', level: 2, subject: null }])
  })

  test('a line goes onto the list of whoever it is raised with', async () => {
    const { card, user, journal, said, store } = open()
    const lines = () =>
      [...journal().person.values()].flatMap(({ name, toRaise }) => toRaise.map(({ text }) => [name, text]))
    await user.click(card().getByRole('button', { name: 'Put it on a 1:1' }))
    await user.selectOptions(card().getByRole('combobox', { name: 'With whom' }), 'Ben')
    await user.click(card().getByRole('button', { name: 'Put it on the list' }))
    expect(lines()).toEqual([['Ben', 'on-call, rota']])
    expect(said()).toEqual(['one-to-one'])
    store.undo()
    expect(lines()).toEqual([])
    expect(said()).toEqual(['shown'])
  })

  test('all its entries are flagged for the coach, and unflagged by the way back', async () => {
    const { card, user, journal } = open()
    const flagged = () => [...journal().checkIn.values()].filter(({ forCoach }) => forCoach).length
    await user.click(card().getByRole('button', { name: 'Keep it for the coach' }))
    expect(flagged()).toBe(3)
    await user.click(screen.getByRole('button', { name: 'Change my answer' }))
    expect(flagged()).toBe(0)
    expect(card().getByRole('button', { name: 'Keep it for the coach' })).toBeVisible()
  })

  test('later puts it off for the day', async () => {
    const { card, user, said } = open()
    await user.click(card().getByRole('button', { name: 'Later' }))
    expect(screen.queryByRole('group', { name: /Going in circles/ })).toBeNull()
    expect(said()).toEqual(['later'])
  })

  test('no worry holds for good, is listed as a correction, and can be taken back there', async () => {
    const { card, user, said } = open()
    await user.click(card().getByRole('button', { name: 'This is not a worry' }))
    expect(said()).toEqual(['not-a-worry'])
    await user.click(screen.getByText('One matter that is no worry'))
    expect(screen.getByText('on-call, rota')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'It can be one again' }))
    expect(card().getByRole('button', { name: 'Decide it' })).toBeVisible()
  })
})

describe('with another worry behind it', () => {
  const another = (told: JournalBuilder) => {
    for (const day of ['2026-01-13', '2026-01-14', '2026-01-15'])
      told.asked(day, { status: 'answered', text: 'Anxious about the vendor and the warranty.' })
  }

  test.each(['Keep it for the coach', 'This is not a worry', 'Later'])(
    '%s is the evening’s answer, and the way back undoes it alone',
    async (button) => {
      const { card, user, said } = open(another)
      await user.click(card().getByRole('button', { name: button }))
      expect(screen.queryByRole('group', { name: /Going in circles/ })).toBeNull()
      expect(said()).toHaveLength(1)
      await user.click(screen.getByRole('button', { name: 'Change my answer' }))
      expect(card().getByRole('button', { name: button })).toBeVisible()
      expect(said()).toEqual(['shown'])
    },
  )

  test('what was said to others since stays', async () => {
    const { card, user, store, journal } = open(another)
    await user.click(card().getByRole('button', { name: 'Keep it for the coach' }))
    const setting = [...journal().setting.values()].find(({ key }) => key === 'worries')!
    const other: SaidWorry = { about: 'words', words: ['vend'], recordIds: [], day: DAY, said: 'not-a-worry' }
    act(() =>
      store.apply({ label: 'Other', puts: [{ ...setting, value: [other, ...(setting.value as SaidWorry[])] }] }),
    )
    await user.click(screen.getByRole('button', { name: 'Change my answer' }))
    expect(settingValue(journal().setting.values(), 'worries')).toMatchObject([{ said: 'shown' }, other])
  })
})

describe('the keyboard', () => {
  test('stays where the card was, after an answer and after the way back', async () => {
    const { card, user } = open()
    const place = card().getByRole('button', { name: 'Later' }).closest('[tabindex="-1"]')
    await user.click(card().getByRole('button', { name: 'Later' }))
    expect(place).toHaveFocus()
    expect(place).toContainElement(screen.getByRole('status'))
    await user.click(screen.getByRole('button', { name: 'Change my answer' }))
    expect(place).toHaveFocus()
    expect(place).toContainElement(card().getByRole('button', { name: 'Later' }))
  })

  test.each(['Decide it', 'Put it on a 1:1'])('is back on “%s” after “Back”', async (button) => {
    const { card, user } = open()
    await user.click(card().getByRole('button', { name: button }))
    await user.click(card().getByRole('button', { name: 'Back' }))
    expect(card().getByRole('button', { name: button })).toHaveFocus()
  })

  test('is taken by no card that only appears', () => {
    open()
    expect(document.body).toHaveFocus()
  })
})

test('what is typed to decide it is kept under no name', async () => {
  const { card, user, journal } = open()
  await user.click(card().getByRole('button', { name: 'Decide it' }))
  await user.type(card().getByRole('textbox', { name: 'What is decided' }), 'Two')
  const places = Object.keys(settingValue(journal().setting.values(), 'unfinished'))
  expect(places).toEqual([expect.stringMatching(/^worry\/[0-9a-f-]{36}\/decision$/)])
})

describe('names that an earlier version kept in what was said', () => {
  const none = (words: string[], n: number): SaidWorry => ({
    about: 'words',
    words,
    recordIds: [`00000000-0000-4000-8000-00000000000${n}`],
    day: toDay('2026-01-07'),
    said: 'not-a-worry',
  })
  const earlier = (told: JournalBuilder) =>
    told.setting('worries', [none(['audit', 'budget'], 1), none(['ana-l', 'search', 'vendor'], 2)])
  const wordsIn = (rig: ReturnType<typeof open>) =>
    settingValue(rig.journal().setting.values(), 'worries').map(({ words }) => words)

  test('go with the next that is said', () => {
    expect(wordsIn(open(earlier))).toEqual([
      ['audit', 'budget'],
      ['search', 'vendor'],
      ['on-call', 'rota'],
    ])
  })

  test('go with a correction that is taken back', async () => {
    const rig = open((told) => earlier(told).setting('textsRead', 'none'))
    await rig.user.click(screen.getByText('2 matters that are no worry'))
    await rig.user.click(screen.getAllByRole('button', { name: 'It can be one again' })[0]!)
    expect(wordsIn(rig)).toEqual([['search', 'vendor']])
  })
})
