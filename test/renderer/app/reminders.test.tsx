import { act, render, renderHook, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ReminderCallout } from '../../../renderer/app/reminder-callout'
import { ReminderNotice } from '../../../renderer/app/reminder-notice'
import { leaveSampleFor } from '../../../renderer/app/open-vault'
import { reminderPlace } from '../../../renderer/app/reminder-place'
import { useDeviceFacts } from '../../../renderer/app/use-device-facts'
import { useReminder } from '../../../renderer/app/use-reminder'
import { JournalProvider } from '../../../renderer/journal/journal-context'
import { createJournalStore, type JournalStore } from '../../../renderer/journal/journal-store'
import { toDay, type Day } from '../../../shared/calendar/day'
import { createCharter } from '../../../shared/domain/charter'
import {
  answerCheckIn,
  createCheckIn,
  markDone,
  type CheckIn,
  type CheckInAnswers,
} from '../../../shared/domain/check-in'
import { createDelegation } from '../../../shared/domain/delegation'
import { NO_WEEKLY_ANSWERS } from '../../../shared/domain/occasional-answers'
import type { JournalRecord } from '../../../shared/domain/record'
import { moveToTrash, type Stamp } from '../../../shared/domain/stamp'
import type { FollowUp } from '../../../shared/reminders/follow-up-days'
import type { Ring } from '../../../shared/reminders/next-reminder'
import { fixedClock, seededIds } from '../../support/fixed-clock'
import { savedSink } from '../../support/journal-rig'

const MONDAY = toDay('2026-01-05')
const FRIDAY = toDay('2026-01-02')
const stamp: Stamp = { day: MONDAY, at: '2026-01-05T08:00:00Z', zone: 'Europe/Berlin', newId: seededIds(3) }
const delegation = createDelegation(
  { title: 'Billing', personId: 'p', level: 5, ownerIs: 'learning', since: MONDAY, firstCheckIn: MONDAY },
  stamp,
)

const within = (records: JournalRecord[], now?: string) => {
  const clock = fixedClock(now)
  return around(createJournalStore({ records, sink: savedSink, clock }), clock)
}

const around =
  (store: JournalStore, clock = fixedClock()) =>
  ({ children }: { children: ReactNode }) => (
    <JournalProvider store={store} clock={clock} isSample={false}>
      {children}
    </JournalProvider>
  )

/** A host whose events the test sends. */
function fakeHost() {
  const listeners = new Map<string, (payload: unknown) => void>()
  const snooze = vi.fn<() => Promise<boolean>>(async () => true)
  const on = (event: string, listener: (payload: never) => void) => {
    listeners.set(event, listener as never)
    return () => void listeners.delete(event)
  }
  return {
    host: { on, reminders: { snooze } } as never,
    snooze,
    send: (event: string, kinds: string[], followUpDay: Day | null = null) =>
      act(() => listeners.get(event)?.({ kinds, followUpDay })),
  }
}

describe('where a reminder leads', () => {
  const followUp = (kind: FollowUp['kind'], id: string, day = MONDAY): FollowUp => ({ kind, id, day })

  test('is Today, or the one thing that is due, or its ledger', () => {
    const [a, b, other] = [followUp('delegation', 'a'), followUp('delegation', 'b'), followUp('plan', 'c')]
    const ring = { kinds: ['follow-up'], followUpDay: MONDAY } as const
    expect(reminderPlace({ kinds: ['daily'], followUpDay: null }, [a])).toBe('/')
    expect(reminderPlace({ kinds: ['daily', 'follow-up'], followUpDay: MONDAY }, [a])).toBe('/')
    expect(reminderPlace(ring, [a])).toBe('/ledger/delegation/a')
    expect(reminderPlace(ring, [a, b])).toBe('/ledger/delegation')
    expect(reminderPlace(ring, [a, other])).toBe('/')
    expect(reminderPlace(ring, [followUp('plan', 'c', toDay('2026-01-06'))])).toBe('/')
  })
})

describe('a reminder in the page', () => {
  beforeEach(() => history.replaceState(null, '', '/people'))
  afterEach(() => vi.unstubAllGlobals())

  const open = (host: never, now?: string, onLeaveSample: ((ring: Ring) => void) | null = null) => {
    const Screen = () => <ReminderNotice shown={useReminder(host)} onLeaveSample={onLeaveSample} />
    const Wrapper = within([delegation], now)
    render(<Wrapper><Screen /></Wrapper>) // prettier-ignore
    return userEvent.setup()
  }

  test('that a click brought here leads to what is due, and can be put off there', async () => {
    const { host, send, snooze } = fakeHost()
    const user = open(host)
    send('reminderOpened', ['follow-up'], MONDAY)
    expect(location.pathname).toBe(`/ledger/delegation/${delegation.id}`)
    await user.click(screen.getByRole('button', { name: 'In half an hour' }))
    expect(snooze).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('that is clicked days later still leads to what it was about', () => {
    const { host, send } = fakeHost()
    open(host, '2026-01-07T08:00:00Z')
    send('reminderOpened', ['follow-up'], MONDAY)
    expect(location.pathname).toBe(`/ledger/delegation/${delegation.id}`)
  })

  describe('in the sample', () => {
    const ring = { kinds: ['follow-up'], followUpDay: MONDAY }

    test('leads to the journal with what it was about, and to nothing of the sample', async () => {
      const { host, send } = fakeHost()
      const leave = vi.fn<(ring: Ring) => void>()
      const user = open(host, undefined, leave)
      send('reminderDue', ring.kinds, MONDAY)
      await user.click(screen.getByRole('button', { name: 'Open the journal' }))
      expect([leave.mock.calls, location.pathname]).toEqual([[[ring]], '/people'])
    })

    test('is kept by the host before the page goes, which it does whatever becomes of that', async () => {
      const log: unknown[] = []
      const session = { end: async () => log.push('saved') > 0 }
      const leaveBy = (isThere: boolean) => {
        const follow = async (kept: Ring) => {
          log.push(kept)
          if (!isThere) throw new Error('The host is gone')
        }
        return leaveSampleFor(ring as Ring, { reminders: { follow } } as never, session, () => log.push('away'))
      }
      await leaveBy(true)
      await leaveBy(false)
      expect(log).toEqual([ring, 'saved', 'away', ring, 'saved', 'away'])
    })
  })

  test('that rings here waits where the person is, until they go', async () => {
    const { host, send } = fakeHost()
    const user = open(host)
    send('reminderDue', ['daily'])
    expect(location.pathname).toBe('/people')
    expect(screen.getByRole('alert').textContent).toContain('A minute to look back at today.')
    await user.click(screen.getByRole('button', { name: 'Go to Today' }))
    expect([location.pathname, screen.queryByRole('alert')]).toEqual(['/', null])
  })

  test('is said by a locked page too, without a word of the journal', () => {
    const { host, send } = fakeHost()
    const Locked = () => <ReminderCallout shown={useReminder(host)} />
    render(<Locked />)
    send('reminderDue', ['follow-up'])
    expect(screen.getByRole('alert').textContent).toContain('Something that was agreed is due today.')
  })

  test('is shown by the browser where the person lets it and looks elsewhere, and its click leads on', () => {
    const shown: { body?: string; click: () => void }[] = []
    class FakeNotification {
      static permission = 'granted'
      close() {}
      constructor(_title: string, private readonly options: NotificationOptions) {} // prettier-ignore
      addEventListener(_event: string, click: () => void) {
        shown.push({ body: this.options.body!, click })
      }
    }
    vi.stubGlobal('Notification', FakeNotification)
    vi.stubGlobal('focus', () => {})
    const hasFocus = vi.spyOn(document, 'hasFocus')
    const { host, send } = fakeHost()
    open(host)
    hasFocus.mockReturnValue(true)
    send('reminderDue', ['follow-up'], MONDAY)
    expect(shown).toEqual([])
    hasFocus.mockReturnValue(false)
    send('reminderDue', ['follow-up'], MONDAY)
    expect(shown.map(({ body }) => body)).toEqual(['A minute to look back at today.'])
    act(() => shown[0]!.click())
    expect(location.pathname).toBe(`/ledger/delegation/${delegation.id}`)
    hasFocus.mockRestore()
  })
})

describe('what the host is told to remind rightly', () => {
  const told = (records: JournalRecord[]) => {
    const write = vi.fn<(changes: object) => Promise<never>>(async () => ({}) as never)
    renderHook(() => useDeviceFacts({ device: { write } } as never), { wrapper: within(records) })
    return write.mock.calls.at(-1) as unknown[]
  }

  test('is the time and the working days of the charter, from the moment there is one', () => {
    const charter = createCharter({ reminderTime: '17:30', workingWeekdays: [1, 2, 3, 4] }, MONDAY, stamp)
    expect(told([charter])).toEqual([
      { reminderTime: '17:30', workingWeekdays: [1, 2, 3, 4], daysOff: [], followUpDays: [], lastAnsweredDay: null },
    ])
  })

  describe('is the last day that is answered:', () => {
    const before = answerCheckIn(createCheckIn(FRIDAY, 'full', { ...stamp, day: FRIDAY }), { dayKind: 'normal' })
    const today = createCheckIn(MONDAY, 'full', stamp)
    const answered = (checkIn: CheckIn) => (told([before, checkIn]) as [{ lastAnsweredDay: Day }])[0].lastAnsweredDay

    test.each<[string, CheckInAnswers]>([
      ['a line', { line: 'Short day.' }],
      ['that nothing was touched', { touched: [] }],
      ['none waiting', { waiting: 0 }],
      ['that nobody was blocked', { criticalPath: { blocked: false, itemIds: [] } }],
      ['one answer of the week', { weekly: { ...NO_WEEKLY_ANSWERS, overruledMe: false } }],
    ])('%s is an answer', (_what, answers) => {
      expect(answered(answerCheckIn(today, answers))).toBe(MONDAY)
    })

    test('so is a day that was said to be done', () => {
      expect(answered(markDone(today, stamp))).toBe(MONDAY)
    })

    test.each<[string, CheckInAnswers, CheckInAnswers]>([
      ['a line', { line: 'Short day.' }, { line: '' }],
      ['a kind of day', { dayKind: 'normal' }, { dayKind: null }],
      ['a chip', { handsOnChips: ['off-path'] }, { handsOnChips: [] }],
      [
        'an answer of the week',
        { weekly: { ...NO_WEEKLY_ANSWERS, surprises: 1 } },
        { weekly: { ...NO_WEEKLY_ANSWERS } },
      ],
      [
        'a count',
        { peopleWorkCounts: { done: 1, movedByMe: null, movedByThem: null, dropped: null, reason: null } },
        { peopleWorkCounts: { done: null, movedByMe: null, movedByThem: null, dropped: null, reason: null } },
      ],
    ])('%s that was taken back is none', (_what, answers, takenBack) => {
      const said = answerCheckIn(today, answers)
      expect(answered(said)).toBe(MONDAY)
      expect(answered(answerCheckIn(said, takenBack))).toBe(FRIDAY)
    })

    test('one in the trash is none', () => {
      expect(answered(moveToTrash(answerCheckIn(today, { energy: 3 }), stamp))).toBe(FRIDAY)
    })

    test('a tick alone, for the coach or as a win, says nothing of the day', () => {
      expect(answered(answerCheckIn(today, { forCoach: true, isWin: true }))).toBe(FRIDAY)
    })

    test('a line that is erased is told at once', () => {
      const write = vi.fn<(changes: object) => Promise<never>>(async () => ({}) as never)
      const store = createJournalStore({ records: [before], sink: savedSink, clock: fixedClock() })
      renderHook(() => useDeviceFacts({ device: { write } } as never), { wrapper: around(store) })
      const put = (line: string) =>
        act(() => store.apply({ label: 'Check-in', puts: [answerCheckIn(today, { line })] }))
      put('Short day.')
      put('')
      const last = write.mock.calls.map(([facts]) => (facts as { lastAnsweredDay: Day }).lastAnsweredDay)
      expect(last).toEqual([FRIDAY, MONDAY, FRIDAY])
    })
  })

  test('is of a follow-up its day alone, and without a charter nothing of when', () => {
    expect(told([delegation])).toEqual([{ daysOff: [], followUpDays: ['2026-01-05'], lastAnsweredDay: null }])
  })
})
