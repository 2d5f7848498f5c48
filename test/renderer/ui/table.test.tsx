// The ledger's table: sorted where asked, walked by keys.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Table, type Column } from '../../../renderer/ui/table'

interface Item {
  id: string
  title: string
  age: number | null
}

const items: Item[] = [
  { id: 'a', title: 'Billing cut-over', age: 10 },
  { id: 'b', title: 'Token rotation', age: 9 },
  { id: 'c', title: 'Runbook', age: null },
]
const columns: Column<Item>[] = [
  { id: 'title', header: 'Item', cell: (item) => item.title, isMain: true },
  { id: 'age', header: 'Age', cell: (item) => item.age ?? '–', align: 'end', sortBy: (item) => item.age },
  { id: 'act', header: '', cell: (item) => <button type="button">Close {item.id}</button> },
]

const show = (onOpen?: (item: Item) => void) =>
  render(
    <Table label="Path" columns={columns} rows={items} rowId={(item) => item.id} {...(onOpen ? { onOpen } : {})} />,
  )
const titles = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.firstChild?.textContent)
const row = (name: RegExp) => screen.getByRole('row', { name })

test('Tab reaches one row, up and down walk them, and Enter opens', async () => {
  const onOpen = vi.fn<(item: Item) => void>()
  show(onOpen)
  row(/Billing/).focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  expect(row(/Runbook/)).toHaveFocus()
  await userEvent.keyboard('{Home}{ArrowUp}{ArrowDown}{Enter}')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(items[1])
  expect(screen.getAllByRole('row').filter((one) => one.tabIndex === 0)).toEqual([row(/Token/)])
})

test('a control inside a row keeps its keys', async () => {
  const onOpen = vi.fn<(item: Item) => void>()
  show(onOpen)
  screen.getByRole('button', { name: 'Close a' }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('button', { name: 'Close a' })).toHaveFocus()
})

test('a header sorts up, down and not at all; rows without a value come last both ways', async () => {
  show()
  const sort = () => userEvent.click(screen.getByRole('button', { name: 'Age' }))
  const header = () => screen.getByRole('columnheader', { name: 'Age' }).getAttribute('aria-sort')
  await sort()
  expect(titles()).toEqual(['Token rotation', 'Billing cut-over', 'Runbook'])
  expect(header()).toBe('ascending')
  await sort()
  expect(titles()).toEqual(['Billing cut-over', 'Token rotation', 'Runbook'])
  expect(header()).toBe('descending')
  await sort()
  expect(titles()).toEqual(['Billing cut-over', 'Token rotation', 'Runbook'])
  expect(header()).toBeNull()
})

test('rows that open nothing are no tab stops', () => {
  show()
  expect(row(/Billing/)).not.toHaveAttribute('tabindex')
})
