// Where a reminder leads: to the one thing that falls due today, to its ledger where there are several of a kind, else to
// Today.
import type { Day } from '#shared/calendar/day'
import type { FollowUp } from '#shared/reminders/follow-up-days'
import type { ReminderKind } from '#shared/reminders/next-reminder'

export function reminderPlace(kinds: readonly ReminderKind[], followUps: readonly FollowUp[], today: Day): string {
  const due = kinds.includes('daily') ? [] : followUps.filter(({ day }) => day === today)
  const [first] = due
  if (!first || due.some(({ kind }) => kind !== first.kind)) return '/'
  return due.length === 1 ? `/ledger/${first.kind}/${first.id}` : `/ledger/${first.kind}`
}
