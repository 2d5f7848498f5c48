// Today: the check-in, one question, a line, and what the engine sees when it is done.
import { useEffect, useRef, useState, type ComponentType } from 'react'
import { useLocation } from 'wouter'
import { addDays, type Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { openingMode } from '#shared/prompts/lighter-check-in'
import {
  useIsWhole,
  useJournal,
  useJournalStore,
  useSetting,
  useToday,
  useWorkCalendar,
} from '../../journal/journal-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { FilterBar } from '../../ui/filter-bar'
import { Page } from '../../ui/page'
import { RadioRow } from '../../ui/radio-row'
import { Row } from '../../ui/stack'
import { checkInOn } from './check-in-changes'
import { CheckInList } from './check-in-list'
import type { CheckInMode } from './check-in-rows'
import { copy } from './copy'
import { DayLine } from './day-line'
import { DayNotes } from './day-notes'
import { PlansDue } from './plans-due'
import { QuestionCard } from './question-card'
import type { PlanOffer } from './question-follow-ups'
import { ToRaiseToday } from './to-raise-today'
import { useDay } from './use-day'
import styles from './today.module.css'

interface TodayScreenProps {
  /** The day that the address asks for; null is today. */
  asked: string | null
  /** What the engine says once the day is done. */
  suggestion: ComponentType<{ day: Day }>
  planOffer: PlanOffer
}

export function TodayScreen({ asked, suggestion, planOffer }: TodayScreenProps) {
  const today = useToday()
  const calendar = useWorkCalendar()
  const answerable = answerableDays(today, calendar.previousWorkingDay(today))
  const day = asked === null ? today : answerable.find((one) => one === asked)
  // Another day in its place would be written into by mistake.
  if (day === undefined) return <NoSuchDay days={answerable} today={today} />
  return <DayScreen key={day} {...{ day, today, answerable, suggestion, planOffer }} />
}

function NoSuchDay({ days, today }: { days: readonly Day[]; today: Day }) {
  return (
    <Page title={copy.noSuchDay.title} lead={copy.noSuchDay.lead}>
      <DayTabs days={days} today={today} day={null} />
    </Page>
  )
}

interface DayScreenProps extends Pick<TodayScreenProps, 'suggestion' | 'planOffer'> {
  day: Day
  today: Day
  answerable: readonly Day[]
}

function DayScreen({ day, today, answerable, suggestion: Suggestion, planOffer }: DayScreenProps) {
  const calendar = useWorkCalendar()
  const store = useJournalStore()
  const usual = useSetting('checkInMode')
  // As the day was found: a check-in does not change its length under somebody's fingers.
  const [opening] = useState(() => openingMode(store.getState().journal, day, usual))
  const [mode, setMode] = useState<CheckInMode>(opening.mode)
  const answering = useDay(day, mode)
  // What the engine concludes, it concludes from all of the record.
  const isWhole = useIsWhole()
  const title = useRef<HTMLHeadingElement>(null)
  const question = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const said = useRef<HTMLDivElement>(null)
  const hasJustFinished = useRef(false)
  const isDone = answering.checkIn?.doneAt !== null && answering.checkIn !== null

  // What the engine sees comes into view, and under the fingers, once the day is done.
  useEffect(() => {
    if (!isDone || !hasJustFinished.current) return
    hasJustFinished.current = false
    said.current?.focus({ preventScroll: true })
    said.current?.scrollIntoView({ block: 'start' })
  }, [isDone])
  const finish = () => {
    hasJustFinished.current = !isDone
    answering.finish()
  }

  // The button goes with the reason for it.
  const takeWhole = () => {
    setMode('full')
    title.current?.focus()
  }

  return (
    <Page
      titleRef={title}
      title={formatDay(day, 'en-GB', 'long')}
      lead={
        <DayLead
          day={day}
          isWorkingDay={calendar.isWorkingDay(day)}
          onWhole={opening.isLighter && mode === 'short' ? takeWhole : null}
        />
      }
      actions={
        <>
          {answerable.length > 1 && <DayTabs days={answerable} today={today} day={day} />}
          <RadioRow label={copy.modeLabel} isLabelHidden isInline options={MODES} value={mode} onChange={setMode} />
        </>
      }
    >
      <PlansDue day={day} />
      <CheckInList
        key={day}
        answering={answering}
        onEnd={() => (writeIn(question.current) ? undefined : writeIn(line.current))}
      />
      <ToRaiseToday day={day} />
      <div ref={question}>
        {isWhole && <QuestionCard {...{ day, planOffer }} onDone={() => writeIn(line.current)} />}
      </div>
      <div ref={line}>
        <DayLine answering={answering} onDone={finish} />
      </div>
      <DayNotes day={day} />
      <div className={styles['done']}>
        <Button variant="primary" onPress={finish}>
          {day === today ? copy.done.button : copy.done.buttonOther(formatDay(day, 'en-GB', 'short'))}
        </Button>
        {isDone && <span role="status">{copy.done.again}</span>}
      </div>
      <div ref={said} tabIndex={-1}>
        {isDone && isWhole && <Suggestion day={day} />}
      </div>
    </Page>
  )
}

/** Puts the caret into the first text there; false where there is none. */
function writeIn(place: HTMLElement | null): boolean {
  const text = place?.querySelector('textarea')
  text?.focus()
  return text !== null && text !== undefined
}

const MODES = [
  { value: 'full', label: copy.mode.full },
  { value: 'short', label: copy.mode.short },
] as const

/** Today, and yesterday and the last working day, which stay answerable. */
function answerableDays(today: Day, lastWorkingDay: Day): Day[] {
  const earlier = new Set([addDays(today, -1), lastWorkingDay])
  return [
    today,
    ...[...earlier]
      .filter((day) => day < today)
      .toSorted()
      .reverse(),
  ]
}

interface DayLeadProps {
  day: Day
  isWorkingDay: boolean
  /** On a lighter day, what takes the whole check-in instead; null on any other. */
  onWhole: (() => void) | null
}

function DayLead({ day, isWorkingDay, onWhole }: DayLeadProps) {
  const checkIns = useJournal((journal) => journal.checkIn)
  const checkIn = checkInOn({ checkIn: checkIns }, day)
  if (checkIn?.dayKind === 'leave') return copy.leave
  if (checkIn?.late) return <Badge>{copy.lateMark}</Badge>
  if (!isWorkingDay) return copy.dayOff
  if (!onWhole) return null
  return (
    <Row>
      <span>{copy.lighter.why}</span>
      <Button variant="plain" size="small" onPress={onWhole}>
        {copy.lighter.whole}
      </Button>
    </Row>
  )
}

function DayTabs({ days, today, day }: { days: readonly Day[]; today: Day; day: Day | null }) {
  const [, navigate] = useLocation()
  const options = days.map((value) => ({
    value,
    label: value === today ? copy.today : formatDay(value, 'en-GB', 'short'),
  }))
  return (
    <FilterBar
      label={copy.dayTabs}
      options={options}
      value={day}
      onChange={(next) => navigate(next === today ? '/' : `/day/${next}`)}
    />
  )
}
