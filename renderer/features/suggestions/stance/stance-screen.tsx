// Stance over time: what the engine would have said day by day, with today's limits or with one that is tried.
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { addDays, type Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { weekStartFor } from '#shared/calendar/weeks'
import type { Assessment } from '#shared/prompts/assessment'
import { useSetting, useToday } from '../../../journal/journal-context'
import { useAssessment, useSay } from '../../../journal/use-assessment'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/empty-state'
import { FilterBar } from '../../../ui/filter-bar'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { Table } from '../../../ui/table'
import { copy, periods, stanceNames } from './copy'
import { DayPanel } from './day-panel'
import styles from './stance.module.css'
import { StanceCalendar } from './stance-calendar'
import { TryLimit, type Attempt } from './try-limit'
import { useReplay, type Limits } from './use-replay'

const WEEKS = { quarter: 13, half: 26, year: 52 } as const
type PeriodId = keyof typeof WEEKS

export function StanceScreen() {
  const today = useToday()
  const [, navigate] = useLocation()
  const [period, setPeriod] = useState<PeriodId>('quarter')
  const [attempt, setAttempt] = useState<Attempt | null>(null)
  const [openDay, setOpenDay] = useState<Day | null>(null)
  const from = addDays(weekStartFor(today, 1), -7 * (WEEKS[period] - 1))
  const limits = useLimits()
  const tried = useMemo<Limits | null>(
    () => (attempt && attempt.threshold !== null ? { ...limits, [attempt.limit]: attempt.threshold } : null),
    [limits, attempt],
  )
  const before = useReplay(from, today, limits)
  const after = useReplay(from, today, tried)
  // What is being tried is shown once it is read; until then the past as it is.
  const shown = tried && after.isDone ? after : before
  const isReading = !before.isDone || (tried !== null && !after.isDone)
  const { readings } = useAssessment(today)
  const opened = shown.assessments.find(({ day }) => day === openDay)

  return (
    <div className={styles['split']}>
      <Page
        title={copy.title}
        lead={copy.lead}
        width="wide"
        actions={
          <>
            <FilterBar
              label={copy.period}
              options={Object.entries(periods).map(([value, label]) => ({ value: value as PeriodId, label }))}
              value={period}
              onChange={setPeriod}
            />
            <Button onPress={() => navigate('/insights/signals')}>{copy.signals}</Button>
          </>
        }
      >
        <p role="status">{isReading ? copy.reading(shown.assessments.length) : ''}</p>
        {shown.isDone && shown.assessments.length === 0 ? (
          <EmptyState>{copy.empty}</EmptyState>
        ) : (
          <>
            <StanceCalendar first={from} last={today} assessments={shown.assessments} />
            <TryLimit
              readings={readings}
              attempt={attempt}
              onTry={setAttempt}
              before={before.isDone ? before.assessments : null}
              after={after.isDone ? after.assessments : null}
            />
            <DaysWithSuggestions assessments={shown.assessments} openDay={openDay} onOpen={setOpenDay} />
          </>
        )}
      </Page>
      {opened && <DayPanel key={opened.day} assessment={opened} onClose={() => setOpenDay(null)} />}
    </div>
  )
}

/** The person's own limits as they are today, for all of the past. */
function useLimits(): Limits {
  const thresholds = useSetting('thresholds')
  return useMemo(
    () => Object.fromEntries(Object.entries(thresholds).map(([signal, own]) => [signal, own.threshold])),
    [thresholds],
  )
}

interface DaysProps {
  assessments: readonly Assessment[]
  openDay: Day | null
  onOpen: (day: Day) => void
}

/** Newest first. A day on which nothing was said, but the stance turned, is listed too. */
function DaysWithSuggestions({ assessments, openDay, onOpen }: DaysProps) {
  const say = useSay()
  const rows = assessments
    .filter(({ suggestions, stance }, at) => suggestions.length > 0 || assessments[at - 1]?.stance !== stance)
    .toReversed()
  return (
    <Section title={copy.list}>
      {rows.length === 0 ? (
        <p>{copy.noSuggestions}</p>
      ) : (
        <Table
          label={copy.list}
          rows={rows}
          rowId={({ day }) => day}
          selectedId={openDay}
          onOpen={({ day }) => onOpen(day)}
          columns={[
            { id: 'day', header: copy.pick, cell: ({ day }) => formatDay(day, 'en-GB', 'short') },
            { id: 'stance', header: copy.chart.table[1], cell: ({ stance }) => stanceNames[stance] },
            {
              id: 'said',
              header: copy.day.said,
              isMain: true,
              cell: ({ suggestions }) => suggestions.map(({ title }) => say(title)).join(', '),
            },
          ]}
        />
      )}
    </Section>
  )
}
