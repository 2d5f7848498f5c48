// Component tests on a real journal in memory, with a fixed clock and a vault that always answers.
import { render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { JournalProvider } from '../../renderer/journal/journal-context'
import { createJournalStore, type JournalStore } from '../../renderer/journal/journal-store'
import type { JournalSink } from '../../renderer/journal/save-queue'
import type { JournalRecord } from '../../shared/domain/record'
import { fixedClock } from './fixed-clock'

interface Rig {
  records?: JournalRecord[]
  /** UTC; Monday 2026-01-05, 17:50 in Berlin unless told. */
  now?: string
  zone?: string
  sink?: JournalSink
  isSample?: boolean
}

export const savedSink: JournalSink = {
  append: async () => ({ outcome: 'saved', seq: 1, savedAt: '2026-01-05T16:50:00Z', count: 1 }),
  retry: async () => ({ outcome: 'saved', seq: 1, savedAt: '2026-01-05T16:50:00Z', count: 1 }),
}

export function renderWithJournal(
  screen: ReactElement,
  { records = [], now, zone, sink = savedSink, isSample = false }: Rig = {},
): RenderResult & { store: JournalStore; user: UserEvent } {
  const clock = fixedClock(now, zone)
  const store = createJournalStore({ records, sink, clock })
  const rendered = render(
    <JournalProvider store={store} clock={clock} isSample={isSample}>
      {screen}
    </JournalProvider>,
  )
  return { ...rendered, store, user: userEvent.setup() }
}
