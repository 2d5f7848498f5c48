import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useCharterForm } from '../../../../renderer/app/use-charter-form'
import { JournalProvider } from '../../../../renderer/journal/journal-context'
import { CharterSection } from '../../../../renderer/features/settings/charter-section'
import { toDay } from '../../../../shared/calendar/day'
import { charterOn, createCharter } from '../../../../shared/domain/charter'
import type { Stamp } from '../../../../shared/domain/stamp'
import { fixedClock, seededIds } from '../../../support/fixed-clock'
import { renderWithJournal } from '../../../support/journal-rig'

const MONDAY = toDay('2026-01-05')
const stamp: Stamp = { day: MONDAY, at: '2026-01-05T08:00:00Z', zone: 'Europe/Berlin', newId: seededIds(5) }
const AGREEMENT = 'What your employer asks of you, in its own words'
const UNFINISHED = /It counts once you save the charter/

const section = <CharterSection useForm={useCharterForm} />
const open = () => renderWithJournal(section, { records: [createCharter({ reports: 4 }, MONDAY, stamp)] })
const valueOf = (label: string | RegExp) => (screen.getByLabelText(label) as HTMLInputElement).value

test('keeps what was typed when the page is left, says that it does not count yet, and lets it count by the button', async () => {
  const { user, store, rerender } = open()
  const inForce = () => charterOn(store.getState().journal.charter.values(), MONDAY)!
  const leaveAndReturn = () => {
    const page = (key: string) => (
      <JournalProvider key={key} store={store} clock={fixedClock()} isSample={false}>
        {section}
      </JournalProvider>
    )
    rerender(page('away'))
  }
  expect(screen.queryByText(UNFINISHED)).toBe(null)
  await user.type(screen.getByLabelText(AGREEMENT), 'Ship the billing move')
  await user.clear(screen.getByLabelText(/People who report to you/))
  await user.type(screen.getByLabelText(/People who report to you/), '6')
  leaveAndReturn()
  expect([valueOf(AGREEMENT), valueOf(/People who report to you/)]).toEqual(['Ship the billing move', '6'])
  expect(screen.getByText(UNFINISHED)).toBeVisible()
  expect(inForce()).toMatchObject({ agreement: '', reports: 4 })

  await user.click(screen.getByRole('button', { name: 'Save the charter' }))
  expect(inForce()).toMatchObject({ agreement: 'Ship the billing move', reports: 6 })
  expect(screen.queryByText(UNFINISHED)).toBe(null)
  expect([valueOf(AGREEMENT), valueOf(/People who report to you/)]).toEqual(['Ship the billing move', '6'])
  const kept = [...store.getState().journal.setting.values()].find(({ key }) => key === 'unfinished')
  expect(kept?.value).toEqual({})
})
