import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { CaptureWindow } from '../../../../renderer/features/capture/capture-window'
import { takeLine } from '../../../../renderer/features/capture/take-line'
import { createJournalStore } from '../../../../renderer/journal/journal-store'
import { stampBy } from '../../../../renderer/journal/clock'
import { keepUnfinished } from '../../../../renderer/journal/use-unfinished'
import { toDay } from '../../../../shared/calendar/day'
import { createPerson } from '../../../../shared/domain/person'
import { settingValue } from '../../../../shared/domain/setting'
import type { CapturedLine, CaptureOutcome } from '../../../../shared/ipc/types'
import { fixedClock } from '../../../support/fixed-clock'
import { savedSink } from '../../../support/journal-rig'

const day = toDay('2026-01-05')
const clock = fixedClock()
const stamp = () => stampBy(clock, day)
const ana = createPerson({ name: 'Ana Petrova', relation: 'report' }, stamp())

describe('a line from the small window', () => {
  const storeOn = (sink = savedSink) => createJournalStore({ records: [ana], sink, clock })

  test('is saved once the disk has it', async () => {
    const store = storeOn()
    expect(await takeLine(store, { type: 'obstacle', text: 'No staging database' }, day, stamp)).toBe('saved')
    expect([...store.getState().journal.obstacle.values()].map(({ title }) => title)).toEqual(['No staging database'])
  })

  test('is no draft any more once it is taken, and another draft stays', async () => {
    const store = storeOn()
    const kept = () => settingValue(store.getState().journal.setting.values(), 'unfinished')['capture']
    keepUnfinished(store, stamp, 'capture', 'No staging database')
    expect(await takeLine(store, { type: 'obstacle', text: 'No staging database' }, day, stamp)).toBe('saved')
    expect(kept()).toBeUndefined()
    keepUnfinished(store, stamp, 'capture', 'Something else')
    await takeLine(store, { type: 'obstacle', text: 'No staging database' }, day, stamp)
    expect(kept()).toBe('Something else')
  })

  test('finds its person by name', async () => {
    const store = storeOn()
    expect(await takeLine(store, { type: 'toRaise', text: 'The rota, @Ana' }, day, stamp)).toBe('saved')
    expect([...store.getState().journal.person.values()][0]?.toRaise.length).toBe(1)
  })

  test.each([
    [{ type: 'delegation', text: 'The rota' }, 'no-person'],
    [{ type: 'note', text: ' ' }, 'no-text'],
    [{ type: 'constructor', text: 'x' }, 'failed'],
  ] as const)('%j is answered %s and changes nothing', async (line, outcome) => {
    const store = storeOn()
    const before = store.getState().journal
    expect(await takeLine(store, line, day, stamp)).toBe(outcome)
    expect(store.getState().journal).toBe(before)
  })

  test('that the disk does not take is not called saved', async () => {
    const failed = async () => ({ outcome: 'failed', reason: 'disk-full' }) as const
    const store = storeOn({ append: failed, retry: failed })
    expect(await takeLine(store, { type: 'note', text: 'A thought' }, day, stamp)).toBe('failed')
  })
})

describe('the small window', () => {
  const setUp = (outcome: CaptureOutcome, kept = Promise.resolve('')) => {
    const handed: CapturedLine[] = []
    const log: string[] = []
    const drafts: string[] = []
    const draft = { keep: (text: string) => void drafts.push(text), kept: () => kept }
    const onHand = async (line: CapturedLine) => {
      handed.push(line)
      return outcome
    }
    render(<CaptureWindow draft={draft} onHand={onHand} onDone={() => log.push('done')} />)
    return { handed, log, drafts, user: userEvent.setup() }
  }

  test('hands its line on Enter and is done when it is saved', async () => {
    const { handed, log, user } = setUp('saved')
    await user.keyboard('Certificate renewal{Enter}')
    expect(handed).toEqual([{ type: 'pathItem', text: 'Certificate renewal' }])
    expect(log).toEqual(['done'])
  })

  test('keeps the line and says why when it is not', async () => {
    const { log, user } = setUp('locked')
    await user.keyboard('Half a thought{Enter}')
    expect(await screen.findByText(/The journal is locked/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('In a line').value).toBe('Half a thought')
    expect(log).toEqual([])
    await user.keyboard('{Escape}')
    expect(log).toEqual(['done'])
  })

  test('gives its line away as it is typed, and takes it back where that is not wanted', async () => {
    const { drafts, user } = setUp('saved')
    await user.keyboard('Hi')
    expect(drafts).toEqual(['H', 'Hi'])
    await user.keyboard('{Escape}')
    expect(drafts.at(-1)).toBe('')
  })

  test('begins with the line that a lock interrupted', async () => {
    setUp('saved', Promise.resolve('Half a thought'))
    expect(await screen.findByDisplayValue('Half a thought')).toBeVisible()
  })

  test('begins with that line before what was typed meanwhile', async () => {
    let answer = (_text: string): void => {}
    const { drafts, user } = setUp('saved', new Promise((resolve) => (answer = resolve)))
    await user.keyboard('and more')
    answer('Half a thought')
    expect(await screen.findByDisplayValue('Half a thought and more')).toBeVisible()
    expect(drafts.at(-1)).toBe('Half a thought and more')
  })
})
