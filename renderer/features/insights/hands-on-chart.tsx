// The hands-on share by week, against what was agreed.
import { formatDay } from '#shared/calendar/format-day'
import { handsOnByWeek, handsOnShare } from '#shared/insights/hands-on'
import { isEnough, type Period } from '#shared/insights/period'
import { WeekBars } from '../../charts/week-bars'
import { copy } from './copy'

const { handsOn: words } = copy

export function HandsOnChart({ period }: { period: Period }) {
  const weeks = handsOnByWeek(period).map(({ week, first, value, agreed, coverage }) => {
    const label = formatDay(first, 'en-GB', 'short').replace(/^\w+ /, '')
    const { known, of } = coverage
    return {
      id: week,
      label,
      value,
      limit: agreed,
      covered: known,
      days: of,
      isEnough: isEnough(coverage),
      said: words.point(label, value, known, of),
    }
  })
  const whole = handsOnShare(period)
  const agreed = weeks.at(-1)?.limit ?? null
  const rows = weeks.map(({ label, value, limit, covered, days }) => [
    label,
    value === null ? copy.unknown : `${Math.round(value)} %`,
    limit === null ? '' : `${limit} %`,
    copy.coverage(covered, days),
  ])
  return (
    <WeekBars
      title={words.title}
      sentence={words.sentence(whole.value, whole.coverage.known, whole.coverage.of)}
      weeks={weeks}
      {...(agreed === null ? {} : { limitLabel: words.agreed(agreed) })}
      legend={words.legend}
      table={{ headers: words.table, rows }}
    />
  )
}
