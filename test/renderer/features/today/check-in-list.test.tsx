import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CheckInList } from '../../../../renderer/features/today/check-in-list'
import { OccasionalRow } from '../../../../renderer/features/today/occasional-row'
import { useDay } from '../../../../renderer/features/today/use-day'
import { toDay } from '../../../../shared/calendar/day'
import { answerCheckIn, createCheckIn } from '../../../../shared/domain/check-in'
import { createDelegation, delegationOn, recordDelegationEvent, touchOn } from '../../../../shared/domain/delegation'
import { NO_WEEKLY_ANSWERS } from '../../../../shared/domain/occasional-answers'
import { outcomesUpTo } from '../../../../shared/domain/people-work'
import { createPerson } from '../../../../shared/domain/person'
import type { JournalRecord } from '../../../../shared/domain/record'
import { seededIds } from '../../../support/fixed-clock'
import { renderWithJournal } from '../../../support/journal-rig'

const day = toDay('2026-01-05')
const stamp = { day, at: '2026-01-05T16:00:00Z', zone: 'Europe/Berlin', newId: seededIds(7) }
const ana = createPerson({ name: 'Ana', relation: 'report', rhythm: { everyWeeks: 1, weekday: 1 } }, stamp)
const rota = createDelegation({ title: 'Rota', personId: ana.id, level: 5, ownerIs: 'learning' }, stamp)

function List({ mode = 'full', onEnd = () => {} }: { mode?: 'full' | 'short'; onEnd?: () => void }) {
  return <CheckInList answering={useDay(day, mode)} onEnd={onEnd} />
}
const open = (records: JournalRecord[] = [], list = <List />) => {
  const rig = renderWithJournal(list, { records })
  const journal = () => rig.store.getState().journal
  return { ...rig, journal, checkIn: () => [...journal().checkIn.values()][0] }
}

test('begins with the first row under the fingers; a digit answers, Enter moves on, Enter alone leaves unknown', async () => {
  const { user, checkIn } = open()
  await user.keyboard('1{Enter}{Enter}0{Enter}')
  expect(checkIn()).toMatchObject({ dayKind: 'normal', handsOn: null, touched: [] })
})

test('Backspace takes an answer back to unknown, which is not zero', async () => {
  const { user, checkIn } = open()
  await user.keyboard('1{Enter}0')
  expect(checkIn()).toMatchObject({ handsOn: 0 })
  await user.keyboard('{Backspace}')
  expect(checkIn()).toMatchObject({ handsOn: null })
})

test('nothing touched is an answer, and different from none given', async () => {
  const { user, checkIn } = open()
  screen.getByRole('checkbox', { name: /nothing/ }).focus()
  await user.keyboard('0')
  expect(checkIn()?.touched).toEqual([])
  await user.keyboard('{Backspace}')
  expect(checkIn()?.touched).toBeNull()
})

test('a take-back becomes an event of the delegation, asks why, and can be answered again', async () => {
  const { user, journal } = open([ana, rota])
  screen.getByRole('radio', { name: /^left alone/ }).focus()
  await user.keyboard('5')
  expect(delegationOn(journal().delegation.get(rota.id)!, day)?.state).toBe('with-me')
  expect(screen.getByText('Why it came back')).toBeVisible()
  await user.keyboard('1')
  expect(touchOn(journal().delegation.get(rota.id)!, day)?.touch).toBe('left-alone')
})

test('one taken back on an earlier day is said to be back, is not asked about as if its owner had it, and is returned by a key', async () => {
  const event = { type: 'touched' as const, touch: 'took-back' as const, pairingAsked: false, reason: null }
  const before = { ...stamp, day: toDay('2026-01-02') }
  const given = createDelegation({ title: 'Rota', personId: ana.id, level: 5, ownerIs: 'learning' }, before)
  const { user, journal } = open([ana, recordDelegationEvent(given, event, before)])
  const stateNow = () => delegationOn(journal().delegation.get(given.id)!, day)?.state
  const row = screen.getByRole('radiogroup', { name: /^Rota · Ana · back with you since Fri.* 2 Jan/ })
  expect(screen.queryByRole('radio', { name: /^left alone/ })).toBeNull()
  within(row)
    .getByRole('radio', { name: /^they finished/ })
    .focus()
  await user.keyboard('1')
  expect(stateNow()).toBe('with-me')
  await user.keyboard('7')
  expect(stateNow()).toBe('with-them')
  expect(within(row).getByRole('radio', { name: /^I returned it/ })).toBeChecked()
  await user.keyboard('{Backspace}')
  expect(stateNow()).toBe('with-me')
  await user.keyboard('6')
  expect(stateNow()).toBe('finished')
  await user.keyboard('7')
  expect(stateNow()).toBe('with-them')
})

test('a 1:1 from the rhythm becomes a record when it is answered, with the reason it was moved', async () => {
  const { user, journal } = open([ana])
  screen.getByRole('radio', { name: /^done/ }).focus()
  await user.keyboard('2{Enter}1')
  const work = [...journal().peopleWork.values()][0]!
  expect(outcomesUpTo(work, day)).toMatchObject([{ outcome: 'moved-by-me', reason: 'my-code' }])
})

test('an item named at "whose work would have stopped" is made and named in the check-in', async () => {
  const { user, journal, checkIn } = open()
  screen.getByRole('radio', { name: /^somebody/ }).focus()
  await user.keyboard('1{Enter}')
  await user.keyboard('Billing cut-over{Enter}')
  const item = [...journal().pathItem.values()][0]!
  expect(item.title).toBe('Billing cut-over')
  expect(checkIn()?.criticalPath).toEqual({ blocked: true, itemIds: [item.id] })
})

test('a number meant for the next row does not become an item, and goes at the next key', async () => {
  const { user, journal, checkIn } = open()
  screen.getByRole('radio', { name: /^somebody/ }).focus()
  await user.keyboard('1{Enter}2{Enter}')
  expect(journal().pathItem.size).toBe(0)
  expect(screen.getByRole('alert').textContent).toMatch(/only a number/)
  await user.keyboard('{Backspace}{Enter}2')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(checkIn()).toMatchObject({ criticalPath: { blocked: true, itemIds: [] }, waiting: 2 })
})

test('Enter on the last row goes on to the writing', async () => {
  const onEnd = vi.fn<() => void>()
  const { user } = open([], <List mode="short" onEnd={onEnd} />)
  await user.keyboard('{Enter}'.repeat(20))
  expect(onEnd).toHaveBeenCalled()
})

test('an incident calls up what the person did in it, by the next key', async () => {
  const { user, checkIn } = open()
  await user.keyboard('2{Enter}1{Enter}')
  expect(checkIn()).toMatchObject({ dayKind: 'incident', incidentRole: 'hands' })
  await user.keyboard('1')
  expect(checkIn()).toMatchObject({ othersAvailable: true })
})

test('the first day back asks what stopped, and keeps the words with the number', async () => {
  const away = ['2025-12-31', '2026-01-01', '2026-01-02'].map((text, index) =>
    answerCheckIn(createCheckIn(toDay(text), 'full', { ...stamp, newId: seededIds(30 + index) }), { dayKind: 'leave' }),
  )
  const { user, journal } = open(away)
  const today = () => [...journal().checkIn.values()].find((one) => one.day === day)
  await user.keyboard('1{Enter}2')
  await user.type(screen.getByLabelText('What stopped'), 'The release')
  expect(today()?.stoppedWhileAway).toEqual({ count: 2, what: 'The release' })
})

test('a weekly answer lies beside the others of its week, and calls up what follows from it', async () => {
  const tuesday = toDay('2026-01-13')
  const logged = ['01', '02', '05', '06', '07'].map((date, index) =>
    createCheckIn(toDay(`2026-01-${date}`), 'full', { ...stamp, newId: seededIds(40 + index) }),
  )
  function Tuesday() {
    return <CheckInList answering={useDay(tuesday, 'full')} onEnd={() => {}} />
  }
  const { user, store } = renderWithJournal(<Tuesday />, { records: logged, now: '2026-01-13T16:50:00Z' })
  const weekly = () => [...store.getState().journal.checkIn.values()].find((one) => one.day === tuesday)?.weekly
  within(screen.getByRole('radiogroup', { name: /review queue grow/ }))
    .getAllByRole('radio')[0]!
    .focus()
  await user.keyboard('1')
  expect(screen.getByRole('radiogroup', { name: /smaller batches/ })).toBeVisible()
  await user.keyboard('{Enter}{Enter}1')
  expect(weekly()).toEqual({ ...NO_WEEKLY_ANSWERS, queueGrew: true, ownerless: true })
})

test('a count of people work that was not answered stays unknown, and clearing one leaves the others', async () => {
  const { user, checkIn } = open([ana], <List mode="short" />)
  screen.getByRole('spinbutton', { name: /: done$/ }).focus()
  await user.keyboard('3{Enter}{Enter}')
  expect(checkIn()?.peopleWorkCounts).toMatchObject({ done: 3, movedByMe: null, movedByThem: null, dropped: null })
  await user.keyboard('1{Backspace}')
  expect(checkIn()?.peopleWorkCounts).toMatchObject({ done: 3, movedByMe: null, movedByThem: null })
})

test('who decided is kept by itself, with what it was about unknown', async () => {
  const { user, journal } = open()
  within(screen.getByRole('radiogroup', { name: 'Any call made' }))
    .getAllByRole('radio')[0]!
    .focus()
  await user.keyboard('1{Enter}5')
  expect([...journal().decision.values()]).toMatchObject([{ level: 5, subject: null, arrival: null }])
  await user.keyboard('{Enter}1{Enter}3')
  expect([...journal().decision.values()]).toMatchObject([{ level: 5, subject: 'technical', arrival: 'landed-here' }])
})

test('a weekly question asked on a Monday speaks of the days behind it, for its week has hardly begun', () => {
  const row = (text: string) => {
    const { container, unmount } = renderWithJournal(<Asked on={toDay(text)} />)
    const label = container.textContent
    unmount()
    return label
  }
  function Asked({ on }: { on: typeof day }) {
    return <OccasionalRow id="weekly.queueGrew" answering={useDay(on, 'full')} onNext={() => {}} />
  }
  expect(row('2026-01-05')).toContain('The last seven days: did the review queue grow?')
  expect(row('2026-01-06')).toContain('This week: did the review queue grow?')
})
