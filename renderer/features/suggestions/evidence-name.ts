// A record that a suggestion rested on, in a few words.
import { formatDay } from '#shared/calendar/format-day'
import type { Subject } from '#shared/domain/subject'
import { findRecord, type Journal } from '#shared/domain/journal'

export function evidenceName(
  journal: Journal,
  id: string,
  nameOf: (journal: Journal, subject: Subject) => string,
): string {
  const record = findRecord(journal, id)
  const on = (day: Parameters<typeof formatDay>[0]) => formatDay(day, 'en-GB', 'short')
  switch (record?.kind) {
    case 'checkIn':
      return `Check-in of ${on(record.day)}`
    case 'peopleWork':
      return `1:1 due ${on(record.dueDay)}${record.personId ? `, ${nameOf(journal, { kind: 'person', id: record.personId })}` : ''}`
    case 'feedbackOwed':
      return `Feedback for ${nameOf(journal, { kind: 'person', id: record.personId })}, ${on(record.since)}`
    case 'decision':
      return `Decision of ${on(record.day)}${record.title ? `: ${record.title}` : ''}`
    case 'pathItem':
    case 'delegation':
      return record.title
    case 'exception':
      return record.reason
    case 'charter':
      return `Charter of ${on(record.from)}`
    default:
      return 'A record that is gone'
  }
}
