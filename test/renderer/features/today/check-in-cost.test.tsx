// What a check-in costs: the questions asked and the keys pressed on an empty, a typical and a heavy day, and the time
// that a practised hand takes by the keystroke-level model (Card, Moran & Newell 1980): 0.28 s a key, 1.35 s to decide,
// and 1 s to read a row
// that is the same every day.
import { expect, test, vi } from 'vitest'
import { CheckInList } from '../../../../renderer/features/today/check-in-list'
import { useDay } from '../../../../renderer/features/today/use-day'
import { addDays, toDay } from '../../../../shared/calendar/day'
import { createCheckIn, type CheckIn } from '../../../../shared/domain/check-in'
import { createDelegation } from '../../../../shared/domain/delegation'
import { createPathItem } from '../../../../shared/domain/path-item'
import { createPeopleWork } from '../../../../shared/domain/people-work'
import { createPerson } from '../../../../shared/domain/person'
import type { JournalRecord } from '../../../../shared/domain/record'
import { seededIds } from '../../../support/fixed-clock'
import { renderWithJournal } from '../../../support/journal-rig'

const LIMIT_S = 150
/** Left for the question or the free line. */
const WRITING_S = 45
const day = toDay('2026-01-13')
const stamp = { day: toDay('2025-12-15'), at: '2025-12-15T16:00:00Z', zone: 'Europe/Berlin', newId: seededIds(7) }

const logged = [0, 1, 2, 3, 4].map((at) => createCheckIn(addDays(stamp.day, at), 'full', stamp))
const report = (name: string, weekday: 1 | 2) =>
  createPerson({ name, relation: 'report', rhythm: { everyWeeks: 1, weekday } }, stamp)
const [ana, ben, cem] = [report('Ana', 2), report('Ben', 2), report('Cem', 1)]
const given = (title: string, personId: string) =>
  createDelegation({ title, personId, level: 5, ownerIs: 'learning' }, stamp)

const TYPICAL: JournalRecord[] = [
  ...logged,
  ana,
  cem,
  given('Rota', ana.id),
  createPathItem({ title: 'Billing', owner: 'me' }, stamp),
]
const HEAVY: JournalRecord[] = [
  ...TYPICAL,
  ben,
  given('Search', ben.id),
  given('Deploys', ana.id),
  createPeopleWork({ type: 'hiring', personId: null, title: 'Answer to a candidate', dueDay: day }, stamp),
  createPathItem({ title: 'Data move', owner: 'me' }, stamp),
]

/** The key that answers a row; '' leaves it unknown. `before` is how often a row of this label was passed. */
type Answers = (label: string, before: number) => string

/** Passes every row and field of the check-in by keys, to its end. */
async function walk(records: JournalRecord[], answers: Answers, mode: CheckIn['mode'] = 'full') {
  const onEnd = vi.fn<() => void>()
  function List() {
    return <CheckInList answering={useDay(day, mode)} onEnd={onEnd} />
  }
  const { user, store, unmount } = renderWithJournal(<List />, { records, now: '2026-01-13T16:50:00Z' })
  const seen = new Map<string, number>()
  let keys = 0
  let rows = 0
  while (onEnd.mock.calls.length === 0 && rows < 60) {
    const row = document.activeElement?.closest('[data-keyed-row]')
    const named = row?.querySelector('[aria-labelledby]') ?? row
    const label = document.getElementById(named?.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''
    const before = seen.get(label) ?? 0
    seen.set(label, before + 1)
    // Names and dates are optional: Enter alone passes them.
    const typed = row ? answers(label, before) : ''
    await user.keyboard(`${typed}{Enter}`)
    rows += 1
    keys += typed.length + 1
  }
  unmount()
  const written = [...store.getState().journal.checkIn.values()].find((one) => one.day === day)
  return { rows, keys, seconds: Math.round(rows * (1 + 1.35) + keys * 0.28), written }
}

test('an empty day asks ten things, two of them the week’s', async () => {
  const { seconds, written, ...cost } = await walk(logged, () => '0')
  expect(cost).toEqual({ rows: 10, keys: 20 })
  expect(seconds + WRITING_S).toBeLessThanOrEqual(LIMIT_S)
  expect(written).toMatchObject({ handsOn: 0, weekly: { ownerless: false } })
})

test('a typical day has a delegation, a 1:1, an item of one’s own and one call made', async () => {
  const { seconds, written, ...cost } = await walk(TYPICAL, (label, before) => {
    if (label === 'Energy') return '4'
    return label === 'Who decided' && before > 0 ? '' : '1'
  })
  expect(cost).toEqual({ rows: 24, keys: 45 })
  expect(seconds + WRITING_S).toBeLessThanOrEqual(LIMIT_S)
  expect(written).toMatchObject({ energy: 4, anyDecision: true })
})

test('a heavy day has an incident, three delegations, three pieces of people work moved and three calls', async () => {
  const { seconds, written, ...cost } = await walk(HEAVY, (label) => (label === 'Any call made' ? '1' : '2'))
  expect(cost).toEqual({ rows: 25, keys: 48 })
  expect(seconds + WRITING_S).toBeLessThanOrEqual(LIMIT_S)
  expect(written).toMatchObject({ dayKind: 'incident', energy: 2 })
})

test('thirty seconds suffice for the short mode, however heavy the day', async () => {
  const { seconds, written, ...cost } = await walk(HEAVY, () => '1', 'short')
  expect(cost).toEqual({ rows: 10, keys: 20 })
  expect(seconds).toBeLessThanOrEqual(30)
  expect(written).toMatchObject({ handsOn: 25, lateWork: true })
})
