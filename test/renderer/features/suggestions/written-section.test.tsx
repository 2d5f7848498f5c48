// The person's own sentences on the page of signals: shown with their words, corrected for good, and taken back.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SignalsScreen } from '../../../../renderer/features/suggestions/signals-screen'
import { toDay } from '../../../../shared/calendar/day'
import { createNote } from '../../../../shared/domain/note'
import { settingValue } from '../../../../shared/domain/setting'
import { aJournal } from '../../../support/journal-builder'
import { renderWithJournal } from '../../../support/journal-rig'

const SENTENCE = 'I took the search work back from Ana.'

function open() {
  const told = aJournal(7).charter()
  told.add(createNote(toDay('2026-01-05'), `Long day. ${SENTENCE}`, told.stamp('2026-01-05')))
  const rig = renderWithJournal(<SignalsScreen />, { records: told.records() })
  const misread = () => settingValue(rig.store.getState().journal.setting.values(), 'misreadCues')
  const section = () => within(screen.getByRole('region', { name: 'In your own words' }))
  return { ...rig, misread, section }
}

test('a sentence is quoted with the words that were read, beside the signals of its matter too', async () => {
  const { section } = open()
  const list = within(await section().findByRole('list', { name: 'In your own words' }))
  expect(list.getByRole('blockquote')).toHaveTextContent(SENTENCE)
  expect(list.getByText(/took/, { selector: 'mark' })).toBeVisible()
  expect(list.getByText(/5 Jan · read as “Took back somebody’s work”/)).toBeVisible()
  const signal = within(screen.getByRole('region', { name: 'Delegated work taken back' }))
  expect(signal.getByText(/took/, { selector: 'mark' })).toBeInTheDocument()
})

test('one tap corrects it everywhere, it is listed as corrected, and can be taken back or undone', async () => {
  const { user, misread, section, store } = open()
  await user.click((await section().findAllByRole('button', { name: 'Not what I meant' }))[0]!)
  expect(misread()).toHaveLength(1)
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Not what I meant' })).toBeNull())
  expect(section().getByText('Nothing in the last ten working days.')).toBeVisible()
  await user.click(await section().findByText('One corrected reading'))
  await user.click(section().getByRole('button', { name: 'Read it again' }))
  expect(misread()).toEqual([])
  expect(await section().findByRole('button', { name: 'Not what I meant' })).toBeVisible()
  store.undo()
  expect(misread()).toHaveLength(1)
})

test('nothing is read where the person wants that', async () => {
  const { user, section } = open()
  await section().findByRole('blockquote')
  await user.click(section().getByRole('radio', { name: 'nothing' }))
  await waitFor(() => expect(section().queryByRole('blockquote')).toBeNull())
  expect(screen.queryByText(/took/, { selector: 'mark' })).toBeNull()
})
