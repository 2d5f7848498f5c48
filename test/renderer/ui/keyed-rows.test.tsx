// The rows of the check-in, by keyboard alone.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { chipKeys } from '../../../renderer/ui/chip-keys'
import { KeyedChips } from '../../../renderer/ui/keyed-chips'
import { KeyedChoice } from '../../../renderer/ui/keyed-choice'
import { KeyedCount } from '../../../renderer/ui/keyed-count'

const shares = ['none', '¼', '½', '¾', 'all'].map((label, digit) => ({ value: digit * 25, label, digit }))
const touches = ['read code', 'ran it', 'saw a demo'].map((label) => ({ value: label, label }))

type Answer = (value: number | null) => void

interface ChoiceProps {
  initial?: number | null
  onNext?: () => void
  onAnswer?: Answer
}

function Choice({ initial = null, onNext = () => {}, onAnswer = () => {} }: ChoiceProps) {
  const [value, setValue] = useState<number | null>(initial)
  const answer = (next: number | null) => {
    setValue(next)
    onAnswer(next)
  }
  return <KeyedChoice label="Hands-on share" choices={shares} value={value} onAnswer={answer} onNext={onNext} />
}

function Chips({ initial = null, none }: { initial?: string[] | null; none?: string }) {
  const [values, setValues] = useState<string[] | null>(initial)
  return (
    <>
      <KeyedChips
        label="Touched today"
        choices={touches}
        values={values}
        onAnswer={setValues}
        onNext={() => {}}
        {...(none === undefined ? {} : { none })}
      />
      <output>{JSON.stringify(values)}</output>
    </>
  )
}

const chosen = () => screen.queryByRole('radio', { checked: true })?.getAttribute('aria-label') ?? null
const dash = () => screen.queryByText('–')

describe('a choice', () => {
  test('is a radio group that carries its label, with one tab stop', async () => {
    render(<Choice />)
    const group = screen.getByRole('radiogroup', { name: 'Hands-on share' })
    const radios = within(group).getAllByRole('radio')
    expect(radios.map((radio) => radio.tabIndex)).toEqual([0, -1, -1, -1, -1])
    await userEvent.tab()
    expect(radios[0]).toHaveFocus()
  })

  test('is answered by a digit, and shows a dash only while it is not', async () => {
    render(<Choice />)
    expect(dash()).toBeInTheDocument()
    await userEvent.tab()
    await userEvent.keyboard('2')
    expect(chosen()).toBe('½')
    expect(screen.getByRole('radio', { name: '½' })).toHaveFocus()
    expect(dash()).not.toBeInTheDocument()
  })

  test('takes 0 for an answer, which is not the same as unknown', async () => {
    const onAnswer = vi.fn<Answer>()
    render(<Choice onAnswer={onAnswer} />)
    await userEvent.tab()
    await userEvent.keyboard('0')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(0)
    expect(chosen()).toBe('none')
  })

  test('is left unknown by Enter alone, which moves on', async () => {
    const [onNext, onAnswer] = [vi.fn<() => void>(), vi.fn<Answer>()]
    render(<Choice onNext={onNext} onAnswer={onAnswer} />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(onNext).toHaveBeenCalledOnce()
    expect(onAnswer).not.toHaveBeenCalled()
  })

  test('only points while arrows are pressed, and Enter takes what is pointed at', async () => {
    const [onNext, onAnswer] = [vi.fn<() => void>(), vi.fn<Answer>()]
    render(<Choice onNext={onNext} onAnswer={onAnswer} />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(onAnswer).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(75)
    expect(onNext).toHaveBeenCalledOnce()
  })

  test('stops at its ends', async () => {
    render(<Choice />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft} ')
    expect(chosen()).toBe('none')
    await userEvent.keyboard('{ArrowRight>9/} ')
    expect(chosen()).toBe('all')
  })

  test('is cleared by Backspace, and by the pointer', async () => {
    render(<Choice initial={50} />)
    await userEvent.tab()
    await userEvent.keyboard('{Backspace}')
    expect(chosen()).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'all' }))
    expect(chosen()).toBe('all')
    await userEvent.click(screen.getByRole('button', { name: 'Clear the answer' }))
    expect(chosen()).toBeNull()
  })

  test('leaves digits without an answer, and keys with a modifier, to nobody and to the screen', async () => {
    const [onAnswer, onScreen] = [vi.fn<Answer>(), vi.fn<(key: string) => void>()]
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
      <div onKeyDown={(event) => onScreen(event.key)}>
        <Choice onAnswer={onAnswer} />
      </div>,
    )
    await userEvent.tab()
    await userEvent.keyboard('9')
    expect(onScreen).not.toHaveBeenCalled()
    await userEvent.keyboard('s{Control>}2{/Control}')
    expect(onScreen.mock.calls.flat()).toEqual(['s', 'Control', '2'])
    expect(onAnswer).not.toHaveBeenCalled()
  })

  test('does not show the digit twice where the label begins with it', () => {
    const energy = [{ value: 1, label: '1 low', digit: 1 }]
    render(<KeyedChoice label="Energy" choices={energy} value={null} onAnswer={() => {}} onNext={() => {}} />)
    expect(screen.getByRole('radio', { name: '1 low' })).toHaveTextContent(/^1low$/)
  })
})

test('up and down walk from row to row, and arrive at what was answered', async () => {
  render(
    <main>
      <Choice />
      <Choice initial={75} />
      <KeyedCount label="Moved" value={null} onAnswer={() => {}} onNext={() => {}} />
    </main>,
  )
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getAllByRole('radio', { name: '¾' })[1]).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('spinbutton', { name: 'Moved' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}')
  expect(screen.getAllByRole('radio', { name: 'none' })[0]).toHaveFocus()
})

describe('chips', () => {
  const values = () => JSON.parse(screen.getByRole('status').textContent) as string[] | null

  test('are toggled by letters and by digits, several at a time', async () => {
    render(<Chips />)
    await userEvent.tab()
    await userEvent.keyboard('r3')
    expect(values()).toEqual(['read code', 'saw a demo'])
    await userEvent.keyboard('R')
    expect(values()).toEqual(['saw a demo'])
  })

  test('tell none from unknown where none is offered', async () => {
    render(<Chips none="nothing" />)
    await userEvent.tab()
    await userEvent.keyboard('0')
    expect(values()).toEqual([])
    expect(screen.getByRole('checkbox', { name: 'nothing' })).toBeChecked()
    await userEvent.keyboard('{Backspace}')
    expect(values()).toBeNull()
  })

  test('become unknown, not none, when the last one is taken back', async () => {
    render(<Chips none="nothing" initial={['ran it']} />)
    await userEvent.tab()
    await userEvent.keyboard('2')
    expect(values()).toBeNull()
  })

  test('have letters that differ, from their own words first', () => {
    const named = (...labels: string[]) => chipKeys(labels.map((label) => ({ value: label, label })))
    expect(named('off the path', 'on the path', 'in gaps')).toEqual(['o', 't', 'i'])
    expect(named('aa', 'aa')).toEqual(['a', null])
    expect(
      chipKeys([
        { value: 1, label: 'win' },
        { value: 2, label: 'other', letter: 'W' },
      ]),
    ).toEqual(['i', 'w'])
  })
})

describe('a count', () => {
  function Count({ initial = null }: { initial?: number | null }) {
    const [value, setValue] = useState<number | null>(initial)
    return <KeyedCount label="Moved by me" value={value} onAnswer={setValue} onNext={() => {}} max={5} />
  }
  const counter = () => screen.getByRole('spinbutton', { name: 'Moved by me' })

  test('is unknown until a digit says otherwise, and no more than it may be', async () => {
    render(<Count />)
    expect(counter()).toHaveAttribute('aria-valuetext', 'not answered')
    await userEvent.tab()
    await userEvent.keyboard('3')
    expect(counter()).toHaveAttribute('aria-valuenow', '3')
    await userEvent.keyboard('9')
    expect(counter()).toHaveAttribute('aria-valuenow', '5')
    await userEvent.keyboard('{Backspace}')
    expect(counter()).not.toHaveAttribute('aria-valuenow')
  })

  test('steps by arrows and by the pointer, never below zero', async () => {
    render(<Count initial={1} />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(counter()).toHaveTextContent(/^0$/)
    await userEvent.click(screen.getByRole('button', { name: 'One more' }))
    expect(counter()).toHaveTextContent(/^1$/)
  })
})
