import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { RecordPanel } from '../../../../renderer/features/ledger/record-panel'
import { useJournal } from '../../../../renderer/journal/journal-context'
import { createDelegation } from '../../../../shared/domain/delegation'
import { createPathItem } from '../../../../shared/domain/path-item'
import { createPlan, showPlan } from '../../../../shared/domain/plan'
import { createPerson } from '../../../../shared/domain/person'
import { madeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'

const stamp = madeJournal().stamp('2026-01-05')
const ana = createPerson({ name: 'Ana', relation: 'report' }, stamp)
const close = vi.fn<() => void>()

test('a step taken in the panel leaves the focus there, and Escape closes it', async () => {
  const given = createDelegation({ title: 'Certificates', personId: ana.id, level: 4, ownerIs: 'solid' }, stamp)
  function Panel() {
    const record = useJournal((journal) => journal.delegation).get(given.id)
    return record && <RecordPanel record={record} onClose={close} />
  }
  const { user } = renderWithJournal(<Panel />, { records: [ana, given] })
  await user.click(screen.getByRole('button', { name: 'I took it back' }))
  expect(screen.queryByRole('button', { name: 'I took it back' })).toBeNull()
  expect(screen.getByRole('heading', { level: 2, name: 'Certificates' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(close).toHaveBeenCalledOnce()
})

test('what goes to the trash is called by its title alone, and an item without a reason has none', async () => {
  const item = createPathItem({ title: 'Queue migration', owner: 'me' }, stamp)
  const { user, store } = renderWithJournal(<RecordPanel record={item} onClose={close} />, { records: [item] })
  expect(screen.getByText('Not said')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Move to the trash' }))
  expect(store.getState().undoable.at(-1)?.label).toBe('Queue migration')
})

test('what was given away can be part of an item on the path', async () => {
  const item = createPathItem({ title: 'Queue migration', owner: 'me' }, stamp)
  const given = createDelegation({ title: 'Runbook', personId: ana.id, level: 4, ownerIs: 'solid' }, stamp)
  const { user, store } = renderWithJournal(<RecordPanel record={given} onClose={close} />, {
    records: [ana, given, item],
  })
  await user.selectOptions(screen.getByLabelText('Part of'), 'Queue migration')
  expect(store.getState().journal.delegation.get(given.id)?.pathItemId).toBe(item.id)
})

test('a plan says how often it was shown at its cue', () => {
  const cue = { on: 'every-day' as const }
  const plan = createPlan(
    { ifText: 'If I open the editor,', thenText: 'then I name an owner', cue, from: stamp.day },
    stamp,
  )
  const shown = showPlan(showPlan(plan, stamp), stamp)
  renderWithJournal(<RecordPanel record={shown} onClose={close} />, { records: [shown] })
  expect(screen.getByText('Shown at its cue 2 times.')).toBeVisible()
})

test('a milestone is kept from its first letter, stands there again after a crash, and is one event once it is left', async () => {
  const item = createPathItem({ title: 'Queue migration', owner: 'me' }, stamp)
  function Panel() {
    const record = useJournal((journal) => journal.pathItem).get(item.id)
    return record && <RecordPanel record={record} onClose={close} />
  }
  const first = renderWithJournal(<Panel />, { records: [item] })
  await first.user.type(screen.getByLabelText('Next milestone'), 'Dual writes on')
  const typed = Object.values(first.store.getState().journal).flatMap((records) => [...records.values()])
  first.unmount()

  const { user, store } = renderWithJournal(<Panel />, { records: typed })
  expect(screen.getByLabelText('Next milestone')).toHaveValue('Dual writes on')
  await user.click(screen.getByLabelText('Next milestone'))
  await user.tab()
  const { events } = store.getState().journal.pathItem.get(item.id)!
  expect(events.map(({ type }) => type)).toEqual(['opened', 'milestone-set'])
})
