// Fields: what they say, and what they hand on.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { toDay, type Day } from '#shared/calendar/day'
import { Checkbox } from '../../../renderer/ui/checkbox'
import { DateField } from '../../../renderer/ui/date-field'
import { NumberField } from '../../../renderer/ui/number-field'
import { Select } from '../../../renderer/ui/select'
import { TextArea } from '../../../renderer/ui/text-area'
import { TextField } from '../../../renderer/ui/text-field'

test('a problem takes the place of the hint, is announced and belongs to the field', () => {
  render(<TextField label="Title" value=" " onChange={() => {}} hint="What others call it" problem="Give it a name" />)
  const field = screen.getByRole('textbox', { name: 'Title', description: 'Give it a name' })
  expect(field).toBeInvalid()
  expect(screen.getByRole('alert')).toHaveTextContent('Give it a name')
  expect(screen.queryByText('What others call it')).not.toBeInTheDocument()
})

test('Enter acts, but not while an input method is composing', () => {
  const onEnter = vi.fn<() => void>()
  render(<TextField label="Title" value="" onChange={() => {}} onEnter={onEnter} />)
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', isComposing: true })
  expect(onEnter).not.toHaveBeenCalled()
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
  expect(onEnter).toHaveBeenCalledOnce()
})

test('a text area is done with Ctrl and Enter, and takes Enter for a line', async () => {
  const onDone = vi.fn<() => void>()
  function Note() {
    const [text, setText] = useState('')
    return <TextArea label="Note" value={text} onChange={setText} onDone={onDone} />
  }
  render(<Note />)
  await userEvent.type(screen.getByRole('textbox'), 'one{Enter}two')
  expect(screen.getByRole('textbox')).toHaveValue('one\ntwo')
  expect(onDone).not.toHaveBeenCalled()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(onDone).toHaveBeenCalledOnce()
})

describe('a number field', () => {
  function Share({ onChange, start = 30 }: { onChange: (value: number | null) => void; start?: number | null }) {
    const [value, setValue] = useState(start)
    const change = (next: number | null) => {
      setValue(next)
      onChange(next)
    }
    return <NumberField label="Share" value={value} onChange={change} max={100} />
  }
  const field = () => screen.getByRole('spinbutton', { name: 'Share' })

  test('hands on whole numbers within its range, and nothing for nothing', async () => {
    const onChange = vi.fn<(value: number | null) => void>()
    render(<Share onChange={onChange} />)
    await userEvent.clear(field())
    await userEvent.type(field(), '250')
    expect(onChange.mock.calls.flat()).toEqual([null, 2, 25])
    await userEvent.tab()
    expect(onChange).toHaveBeenLastCalledWith(30)
    await userEvent.clear(field())
    await userEvent.type(field(), '45')
    await userEvent.tab()
    expect(onChange).toHaveBeenLastCalledWith(45)
    expect(field()).toHaveValue(45)
  })

  test.each(['250', '-5', '5{Home}-'])('neither takes nor bends %s, and says why until it is mended', async (keys) => {
    const onChange = vi.fn<(value: number | null) => void>()
    render(<Share onChange={onChange} />)
    await userEvent.tripleClick(field())
    await userEvent.keyboard(keys)
    await userEvent.tab()
    expect(onChange.mock.lastCall?.[0] ?? 30).toBe(30)
    expect(screen.getByRole('alert').textContent).toBe('A whole number from 0 to 100. The one before still counts.')
    expect(field()).toHaveValue(keys === '250' ? 250 : -5)
    await userEvent.clear(field())
    await userEvent.type(field(), '40')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(onChange).toHaveBeenLastCalledWith(40)
  })

  test('speaks of the number before only where there was one', async () => {
    render(<Share onChange={() => {}} start={null} />)
    await userEvent.type(field(), '250')
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toBe('A whole number from 0 to 100.')
    await userEvent.clear(field())
    await userEvent.type(field(), '40')
    await userEvent.tab()
    await userEvent.tripleClick(field())
    await userEvent.keyboard('250')
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toBe('A whole number from 0 to 100. The one before still counts.')
  })

  test('says so too where it has no upper end', async () => {
    render(<NumberField label="Reports" value={null} onChange={() => {}} min={1} />)
    await userEvent.type(screen.getByRole('spinbutton'), '0')
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toBe('A whole number, 1 or more.')
  })
})

describe('a date field', () => {
  test('waits for a whole year, and says when it was emptied', () => {
    const onChange = vi.fn<(day: Day | null) => void>()
    render(<DateField label="Check in on" value={toDay('2026-01-05')} onChange={onChange} />)
    const type = (value: string) => fireEvent.change(screen.getByLabelText('Check in on'), { target: { value } })
    type('0002-01-09')
    type('0202-01-09')
    expect(onChange).not.toHaveBeenCalled()
    type('2026-01-09')
    expect(onChange).toHaveBeenLastCalledWith('2026-01-09')
    type('')
    expect(onChange).toHaveBeenLastCalledWith(null)
  })
})

test('a select keeps the type of its values, and offers nothing where nothing may be chosen', async () => {
  const onChange = vi.fn<(value: number | null) => void>()
  const options = [1, 4, 7].map((value) => ({ value, label: `Level ${value}` }))
  render(<Select label="Level" options={options} value={4} onChange={onChange} none="not agreed" />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'Level 7')
  expect(onChange).toHaveBeenLastCalledWith(7)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'not agreed')
  expect(onChange).toHaveBeenLastCalledWith(null)
})

test('a checkbox that stands for some of several says so', () => {
  render(<Checkbox label="All of January" isSelected={false} isMixed onChange={() => {}} />)
  expect(screen.getByRole('checkbox', { name: 'All of January' })).toBePartiallyChecked()
})
