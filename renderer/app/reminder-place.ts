// Where a reminder leads: to the one thing that fell due on its day and is still open, to its ledger where there are several
// of a kind, else to Today.
import type { FollowUp } from '#shared/reminders/follow-up-days'
import type { Ring } from '#shared/reminders/next-reminder'

/** `followUps` are those from the ring's own day on. */
export function reminderPlace({ kinds, followUpDay }: Ring, followUps: readonly FollowUp[]): string {
  const due = kinds.includes('daily') ? [] : followUps.filter(({ day }) => day === followUpDay)
  const [first] = due
  if (!first || due.some(({ kind }) => kind !== first.kind)) return '/'
  return due.length === 1 ? `/ledger/${first.kind}/${first.id}` : `/ledger/${first.kind}`
}
