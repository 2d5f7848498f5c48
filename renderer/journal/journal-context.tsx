// The unlocked journal for every screen below: what is in it, and the one way to change it.
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Day } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import { journalCalendar } from '#shared/domain/journal-calendar'
import type { Journal } from '#shared/domain/journal'
import { changeSetting, settingValue, type SettingKey, type SettingValues } from '#shared/domain/setting'
import type { Typing } from '#shared/domain/typing'
import type { Stamp } from '#shared/domain/stamp'
import { stampBy, todayBy, type Clock } from './clock'
import type { JournalStore } from './journal-store'
import type { SaveStatus } from './save-queue'

interface OpenJournal {
  store: JournalStore
  clock: Clock
  /** The sample is marked on every screen. */
  isSample: boolean
}

const JournalContext = createContext<OpenJournal | null>(null)

export function JournalProvider({ children, ...open }: OpenJournal & { children: ReactNode }) {
  const { store, clock, isSample } = open
  const value = useMemo(() => ({ store, clock, isSample }), [store, clock, isSample])
  useEffect(() => {
    // Leaving a field is what tells a finished text from one that was cut off.
    const end = () => store.endTyping()
    document.addEventListener('focusout', end)
    return () => document.removeEventListener('focusout', end)
  }, [store])
  return <JournalContext value={value}>{children}</JournalContext>
}

function useOpenJournal(): OpenJournal {
  const open = use(JournalContext)
  if (!open) throw new Error('No journal is open here')
  return open
}

export function useJournalStore(): JournalStore {
  return useOpenJournal().store
}

/** Select something that stays the same object while nothing changed, such as one kind's map, and derive with useMemo. */
export function useJournal<T>(selector: (journal: Journal) => T): T {
  return useStore(useOpenJournal().store, (state) => selector(state.journal))
}

export function useApply(): JournalStore['apply'] {
  return useOpenJournal().store.apply
}

export function useSaveStatus(): SaveStatus {
  return useStore(useOpenJournal().store, (state) => state.save)
}

/** Records that were being typed in when the journal ended without being closed, and since when. */
export function useRecovered(): Typing {
  return useStore(useOpenJournal().store, (state) => state.recovered)
}

/** False for the moment in which only what Today needs has been read. */
export function useIsWhole(): boolean {
  return useStore(useOpenJournal().store, (state) => state.isWhole)
}

export function useIsSample(): boolean {
  return useOpenJournal().isSample
}

/** Stamps a change about a day; without one, about today. */
export function useStamp(): (day?: Day) => Stamp {
  const { store, clock } = useOpenJournal()
  return useCallback((day?: Day) => stampBy(clock, day ?? todayBy(clock, store.getState().journal)), [store, clock])
}

const DAY_CHECK_MS = 30_000

/** The logical day. Follows the clock past midnight, a sleep, or a flight. */
export function useToday(): Day {
  const { store, clock } = useOpenJournal()
  const charters = useJournal((journal) => journal.charter)
  const [, setTick] = useState(0)
  useEffect(() => {
    const look = () => setTick((tick) => tick + 1)
    const timer = setInterval(look, DAY_CHECK_MS)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [store])
  return todayBy(clock, { charter: charters })
}

export function useWorkCalendar(): WorkCalendar {
  return useJournal(journalCalendar)
}

export function useSetting<K extends SettingKey>(key: K): SettingValues[K] {
  const settings = useJournal((journal) => journal.setting)
  return useMemo(() => settingValue(settings.values(), key), [settings, key])
}

export function useChangeSetting(): <K extends SettingKey>(key: K, value: SettingValues[K], label: string) => void {
  const { store } = useOpenJournal()
  const stamp = useStamp()
  return useCallback(
    (key, value, label) => {
      const settings = store.getState().journal.setting.values()
      store.apply({ label, puts: [changeSetting(settings, key, value, stamp())] })
    },
    [store, stamp],
  )
}
