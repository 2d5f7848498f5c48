import { expect, test } from 'vitest'
import { ledgerRows } from '../../../../renderer/features/ledger/ledger-rows'
import { addProblem, addRecord, emptyDraft } from '../../../../renderer/features/ledger/ledger-add'
import { actionsFor } from '../../../../renderer/features/ledger/record-actions'
import { historyOf } from '../../../../renderer/features/ledger/history'
import { LEDGER_KINDS } from '../../../../renderer/features/ledger/ledger-rows'
import { toDay } from '../../../../shared/calendar/day'
import { createDelegation, recordDelegationEvent } from '../../../../shared/domain/delegation'
import { createFeedbackOwed } from '../../../../shared/domain/feedback-owed'
import { toJournal } from '../../../../shared/domain/journal'
import { journalCalendar } from '../../../../shared/domain/journal-calendar'
import { recordObstacleEvent, type Obstacle } from '../../../../shared/domain/obstacle'
import { createPathItem, recordPathItemEvent } from '../../../../shared/domain/path-item'
import { createPerson } from '../../../../shared/domain/person'
import { readRecord, type JournalRecord } from '../../../../shared/domain/record'
import { moveToTrash } from '../../../../shared/domain/stamp'
import { seededIds } from '../../../support/fixed-clock'

const newId = seededIds()
const on = (day: string) => ({ day: toDay(day), at: `${day}T16:50:00Z`, zone: 'Europe/Berlin', newId })
const today = toDay('2026-01-16')
const ana = createPerson({ name: 'Ana', relation: 'report' }, on('2026-01-05'))
const rows = (
  kind: Parameters<typeof ledgerRows>[1],
  filter: Parameters<typeof ledgerRows>[2],
  records: JournalRecord[],
) => {
  const journal = toJournal(records)
  return ledgerRows(journal, kind, filter, today, journalCalendar(journal))
}

test('counts ages in working days, from the day the present owner got it', () => {
  const item = createPathItem({ title: 'Billing', owner: 'me' }, on('2026-01-05'))
  expect(rows('pathItem', 'open', [item])).toMatchObject([{ age: 9, owner: 'me', detail: 'on the path' }])
  const handed = recordPathItemEvent(item, { type: 'handed-over', to: ana.id }, on('2026-01-14'))
  expect(rows('pathItem', 'open', [handed])).toMatchObject([{ age: 2, owner: ana.id }])
})

test('mine leaves out what others hold, closed shows what is done, trash only what is thrown away', () => {
  const mine = createPathItem({ title: 'Mine', owner: 'me' }, on('2026-01-05'))
  const theirs = createPathItem({ title: 'Theirs', owner: ana.id }, on('2026-01-05'))
  const done = recordPathItemEvent(
    createPathItem({ title: 'Done', owner: 'me' }, on('2026-01-05')),
    { type: 'done' },
    on('2026-01-08'),
  )
  const thrown = moveToTrash(createPathItem({ title: 'Thrown', owner: 'me' }, on('2026-01-05')), on('2026-01-09'))
  const titles = (filter: 'open' | 'mine' | 'closed' | 'trash') =>
    rows('pathItem', filter, [mine, theirs, done, thrown]).map((row) => row.title)
  expect(titles('open')).toEqual(['Mine', 'Theirs'])
  expect(titles('mine')).toEqual(['Mine'])
  expect(titles('closed')).toEqual(['Done'])
  expect(titles('trash')).toEqual(['Thrown'])
})

test('a closed thing stops ageing', () => {
  const done = recordPathItemEvent(
    createPathItem({ title: 'Done', owner: 'me' }, on('2026-01-05')),
    { type: 'done' },
    on('2026-01-08'),
  )
  expect(rows('pathItem', 'closed', [done])[0]?.age).toBe(3)
})

test('a delegation taken back is with me until it is returned, and its check-in turns due on its day', () => {
  const rota = createDelegation(
    { title: 'Rota', personId: ana.id, level: 5, ownerIs: 'new', firstCheckIn: toDay('2026-01-15') },
    on('2026-01-05'),
  )
  expect(rows('delegation', 'open', [rota])).toMatchObject([{ owner: ana.id, isDue: true }])
  const taken = recordDelegationEvent(
    rota,
    { type: 'touched', touch: 'took-back', pairingAsked: false, reason: null },
    on('2026-01-12'),
  )
  expect(rows('delegation', 'mine', [taken])).toMatchObject([{ owner: 'me' }])
})

test('the oldest debt stands first', () => {
  const older = createFeedbackOwed({ personId: ana.id, text: 'older' }, on('2026-01-06'))
  const newer = createFeedbackOwed({ personId: ana.id, text: 'newer' }, on('2026-01-12'))
  expect(rows('feedbackOwed', 'open', [newer, older]).map((row) => row.title)).toEqual(['older', 'newer'])
})

test.each(LEDGER_KINDS)(
  'adding to %s asks for what it needs, and gives a record that can be read, worked on and told',
  (kind) => {
    const empty = emptyDraft(kind, today, toDay('2026-01-19'))
    expect(addProblem(kind, { ...empty, title: '   ' })).not.toBeNull()
    const whole = { ...empty, title: 'Something', thenText: 'then that', owner: ana.id, until: toDay('2026-02-01') }
    expect(addProblem(kind, whole)).toBeNull()
    const record = addRecord(kind, whole, on('2026-01-16'))
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ outcome: 'read' })
    expect(rows(kind, 'open', [record])).toHaveLength(1)
    for (const action of actionsFor(record, today)) {
      const after = action.apply(on('2026-01-16'))
      expect(after.events).toHaveLength(record.events.length + 1)
      expect(historyOf(after, () => 'Ana')[0]?.text).not.toBe('')
    }
  },
)

test('a disagreement asks for a name until somebody decides it, and then says who and by when', () => {
  const draft = {
    ...emptyDraft('obstacle', today, today),
    title: 'One queue or two',
    obstacleType: 'disagreement' as const,
  }
  const open = addRecord('obstacle', draft, on('2026-01-12')) as Obstacle
  expect(rows('obstacle', 'open', [ana, open])).toMatchObject([{ next: 'name who decides, and by when', isDue: false }])
  const due = toDay('2026-01-16')
  const named = recordObstacleEvent(open, { type: 'decider-named', decider: ana.id, due }, on('2026-01-13'))
  expect(rows('obstacle', 'open', [ana, named])).toMatchObject([{ next: 'Ana decides by Fri 16 Jan', isDue: true }])
  expect(historyOf(named, () => 'Ana')[0]?.text).toBe('Ana decides by Fri 16 Jan')
})

test('what only one person knows offers to be written down and to be done once by somebody else', () => {
  const item = createPathItem({ title: 'Release', owner: 'me', reason: 'only-i-know-it' }, on('2026-01-05'))
  const offered = (record: typeof item) => actionsFor(record, today).map(({ id }) => id)
  expect(offered(item)).toEqual(expect.arrayContaining(['documented', 'done-by-another']))
  const written = recordPathItemEvent(item, { type: 'documented' }, on('2026-01-06'))
  expect(offered(written)).not.toContain('documented')
  expect(offered({ ...item, reason: 'deadline' })).not.toContain('documented')
})
