// The days of the period by stance, a column for each week.
import { addDays, daysBetween, weekdayOf, type Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { weekStartFor } from '#shared/calendar/weeks'
import type { Assessment, Stance } from '#shared/prompts/assessment'
import { signalWords } from '#shared/prompts/words/en/signals'
import { DotStrip, type DayDot, type DayMark } from '../../../charts/dot-strip'
import { useWorkCalendar } from '../../../journal/journal-context'
import { useSay } from '../../../journal/use-assessment'
import { copy, stanceNames } from './copy'

const MARKS: Record<Stance, DayMark> = {
  'not-enough-yet': 'unknown',
  steady: 'clear',
  watch: 'watch',
  'step-back': 'step-back',
  'step-closer': 'step-closer',
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

interface StanceCalendarProps {
  first: Day
  last: Day
  assessments: readonly Assessment[]
}

export function StanceCalendar({ first, last, assessments }: StanceCalendarProps) {
  const say = useSay()
  const calendar = useWorkCalendar()
  const byDay = new Map(assessments.map((assessment) => [assessment.day, assessment]))
  const monday = weekStartFor(first, 1)
  const days = daysFrom(first, last).filter((day) => byDay.has(day) || calendar.isWorkingDay(day))
  const rows = Math.max(5, ...days.map(weekdayOf))
  const saidOn = (day: Day) => byDay.get(day)?.suggestions.map(({ title }) => say(title)) ?? []

  const dots = days.map((day): DayDot => {
    const assessment = byDay.get(day)
    const date = formatDay(day, 'en-GB', 'short')
    return {
      id: day,
      column: Math.floor(daysBetween(monday, day) / 7),
      row: weekdayOf(day) - 1,
      mark: assessment ? MARKS[assessment.stance] : 'off',
      said: assessment ? copy.chart.day(date, assessment.stance, saidOn(day).join('. ')) : copy.chart.off(date),
    }
  })
  const count = (stance: Stance) => assessments.filter((assessment) => assessment.stance === stance).length

  return (
    <DotStrip
      title={copy.chart.title}
      sentence={copy.chart.sentence(count('step-back'), count('step-closer'), count('watch'), assessments.length)}
      days={dots}
      months={monthMarks(dots)}
      weekdays={WEEKDAYS.slice(0, rows)}
      legend={Object.fromEntries(Object.entries(MARKS).map(([stance, mark]) => [mark, stanceNames[stance as Stance]]))}
      table={{
        headers: copy.chart.table,
        rows: assessments.map(({ day, stance, readings }) => [
          formatDay(day, 'en-GB', 'short'),
          stanceNames[stance],
          readings
            .filter(({ state }) => state === 'fires')
            .map(({ signal }) => signalWords[signal]?.title ?? signal)
            .join(', '),
          saidOn(day).join(', '),
        ]),
      }}
    />
  )
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** Where a month begins; of two that would touch, the later one. */
function monthMarks(dots: readonly DayDot[]): { column: number; label: string }[] {
  const marks: { column: number; label: string }[] = []
  let month = ''
  for (const { id, column } of dots) {
    if (id.slice(0, 7) === month) continue
    month = id.slice(0, 7)
    const label =
      formatDay(id as Day, 'en-GB', 'short')
        .split(' ')
        .at(-1) ?? ''
    const before = marks.at(-1)
    if (before && column - before.column < 2) marks.pop()
    marks.push({ column, label })
  }
  return marks
}
