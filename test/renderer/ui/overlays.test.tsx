// What stands over the page: dialog, side panel, toast, menu, combo box.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Button } from '../../../renderer/ui/button'
import { comboEntries, CREATE } from '../../../renderer/ui/combo-entries'
import { ComboBox } from '../../../renderer/ui/combo-box'
import { Dialog } from '../../../renderer/ui/dialog'
import { Menu } from '../../../renderer/ui/menu'
import { Page } from '../../../renderer/ui/page'
import { SidePanel } from '../../../renderer/ui/side-panel'
import { TextField } from '../../../renderer/ui/text-field'
import { Toast } from '../../../renderer/ui/toast'

function WithDialog({ isQuestion = false }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>Hand over</Button>
      {isOpen && (
        <Dialog
          title="Who has it from now on?"
          isQuestion={isQuestion}
          onClose={() => setIsOpen(false)}
          actions={<Button variant="primary">Hand over now</Button>}
        >
          <TextField label="Owner" value="" onChange={() => {}} autoFocus />
        </Dialog>
      )}
    </>
  )
}

describe('a dialog', () => {
  test('is named by its title, keeps the focus inside, and Escape gives it back', async () => {
    render(<WithDialog />)
    const opener = screen.getByRole('button', { name: 'Hand over' })
    await userEvent.click(opener)
    expect(screen.getByRole('dialog', { name: 'Who has it from now on?' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Owner' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Hand over now' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('textbox', { name: 'Owner' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await waitFor(() => expect(opener).toHaveFocus())
  })

  test.each(['with it', 'after it'])('keeps the focus when the page comes %s', async (when) => {
    function Opening({ hasPage }: { hasPage: boolean }) {
      return (
        <>
          {hasPage && <Page title="Backups">Folders</Page>}
          <Dialog title="Quick capture" onClose={() => {}}>
            <TextField label="In a line" value="" onChange={() => {}} autoFocus />
          </Dialog>
        </>
      )
    }
    const { rerender } = render(<Opening hasPage={when === 'with it'} />)
    rerender(<Opening hasPage />)
    expect(screen.getByRole('textbox', { name: 'In a line' })).toHaveFocus()
  })

  test('that asks a question is not dismissed by a click beside it', async () => {
    render(<WithDialog isQuestion />)
    await userEvent.click(screen.getByRole('button', { name: 'Hand over' }))
    await userEvent.click(document.body)
    expect(screen.getByRole('alertdialog')).toBeInTheDocument()
  })
})

test('a side panel takes the focus, closes on Escape and gives the focus back', async () => {
  function Place() {
    const [isOpen, setIsOpen] = useState(false)
    return (
      <>
        <Button onPress={() => setIsOpen(true)}>Why?</Button>
        {isOpen && (
          <SidePanel title="What I saw" onClose={() => setIsOpen(false)}>
            Six of eight logged days.
          </SidePanel>
        )}
      </>
    )
  }
  render(<Place />)
  await userEvent.click(screen.getByRole('button', { name: 'Why?' }))
  expect(screen.getByRole('heading', { name: 'What I saw' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Why?' })).toHaveFocus()
})

test('a toast speaks into a region that was there before, and takes back what was done', async () => {
  const [undo, close] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const toast = (message: string | null) => (
    <Toast message={message} action={{ label: 'Undo', onPress: undo }} onClose={close} />
  )
  const { rerender } = render(toast(null))
  const region = screen.getByRole('status')
  expect(region).toBeEmptyDOMElement()
  rerender(toast('Moved to the trash'))
  expect(screen.getByRole('status')).toBe(region)
  expect(region).toHaveTextContent('Moved to the trash')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(close).toHaveBeenCalledOnce()
})

test('a menu opens by keyboard and does what is chosen', async () => {
  const handOver = vi.fn<() => void>()
  const actions = [
    { id: 'later', label: 'Later', onAction: () => {} },
    { id: 'hand-over', label: 'Hand over', onAction: handOver },
  ]
  render(<Menu label="Actions" actions={actions} />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(handOver).toHaveBeenCalledOnce()
})

describe('a combo box', () => {
  const people = [
    { id: 'p', label: 'Priya Natarajan' },
    { id: 'm', label: 'Marek Zych' },
    { id: 'z', label: 'Zoë Marsh' },
  ]

  function Owner({ initial = null, onCreate }: { initial?: string | null; onCreate?: (text: string) => void }) {
    const [value, setValue] = useState(initial)
    return (
      <>
        <ComboBox
          label="Owner"
          options={people}
          value={value}
          onChange={setValue}
          {...(onCreate ? { onCreate } : {})}
        />
        <output>{String(value)}</output>
      </>
    )
  }
  const field = () => screen.getByRole('combobox', { name: 'Owner' })
  const value = () => screen.getByRole('status', { hidden: true }).textContent

  test('shows what is chosen, and two letters and Enter choose another', async () => {
    render(<Owner initial="p" />)
    expect(field()).toHaveValue('Priya Natarajan')
    await userEvent.clear(field())
    await userEvent.type(field(), 'ma{Enter}')
    expect(value()).toBe('m')
    expect(field()).toHaveValue('Marek Zych')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  test('adds what nobody is called yet', async () => {
    const onCreate = vi.fn<(text: string) => void>()
    render(<Owner onCreate={onCreate} />)
    await userEvent.type(field(), '  Ana Lima ')
    await userEvent.click(screen.getByRole('option', { name: 'Add “Ana Lima”' }))
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('Ana Lima')
  })

  test('is emptied by deleting its text', async () => {
    render(<Owner initial="p" />)
    await userEvent.clear(field())
    await userEvent.tab()
    expect(value()).toBe('null')
  })

  test('keeps its choice when what was typed leads nowhere', async () => {
    render(<Owner initial="p" />)
    await userEvent.type(field(), 'xyz')
    await userEvent.tab()
    expect(value()).toBe('p')
    expect(field()).toHaveValue('Priya Natarajan')
  })

  test('finds by the start of any word, without accents, before it finds within words', () => {
    const labels = (text: string, canCreate = false) => comboEntries(people, text, canCreate).map((entry) => entry.id)
    expect(labels('zoe')).toEqual(['z'])
    expect(labels('ma')).toEqual(['m', 'z'])
    expect(labels('ar')).toEqual(['p', 'm', 'z'])
    expect(labels('priya natarajan', true)).toEqual(['p'])
    expect(labels('Ana', true)).toEqual([CREATE])
    expect(labels('  ', true)).toEqual(['p', 'm', 'z'])
  })
})

test('a toast goes after eight seconds, but not while the pointer or the focus is on it', () => {
  vi.useFakeTimers()
  const pass = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms)
    })
  const close = vi.fn<() => void>()
  render(<Toast message="Moved to the trash" onClose={close} />)
  const toast = screen.getByText('Moved to the trash').parentElement!
  pass(5000)
  fireEvent.pointerEnter(toast)
  pass(60_000)
  expect(close).not.toHaveBeenCalled()
  fireEvent.pointerLeave(toast)
  pass(7999)
  expect(close).not.toHaveBeenCalled()
  pass(1)
  expect(close).toHaveBeenCalledOnce()
  vi.useRealTimers()
})

function WithSteps() {
  const [isOpen, setIsOpen] = useState(false)
  const [isTaken, setIsTaken] = useState(false)
  const [isGone, setIsGone] = useState(false)
  return (
    <main>
      <h1 tabIndex={-1}>Ledger</h1>
      {!isGone && <Button onPress={() => setIsOpen(true)}>Certificates</Button>}
      {isOpen && !isGone && (
        <SidePanel title={isTaken ? 'Certificates, taken back' : 'Certificates'} onClose={() => setIsOpen(false)}>
          {!isTaken && <Button onPress={() => setIsTaken(true)}>I took it back</Button>}
          <Button onPress={() => setIsGone(true)}>Move to the trash</Button>
        </SidePanel>
      )}
    </main>
  )
}

test('a panel keeps the focus when a step goes with its button, and Escape still closes it', async () => {
  render(<WithSteps />)
  await userEvent.click(screen.getByRole('button', { name: 'Certificates' }))
  await userEvent.click(screen.getByRole('button', { name: 'I took it back' }))
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).toBeNull()
  expect(screen.getByRole('button', { name: 'Certificates' })).toHaveFocus()
})

test('a panel whose record is gone with its row gives the focus to the head of the list', async () => {
  render(<WithSteps />)
  await userEvent.click(screen.getByRole('button', { name: 'Certificates' }))
  await userEvent.click(screen.getByRole('button', { name: 'Move to the trash' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

function WithName() {
  const [name, setName] = useState('A')
  return (
    <SidePanel title={name} onClose={() => {}}>
      <TextField label="Name" value={name} onChange={setName} />
    </SidePanel>
  )
}

test('a panel whose title is being typed leaves the focus where it is', async () => {
  render(<WithName />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'na')
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ana')
})
