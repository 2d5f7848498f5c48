// What each kind of record is called where records of all kinds stand side by side.
import type { RecordKind } from '#shared/domain/record'

export const recordKindNames: Record<RecordKind, string> = {
  checkIn: 'Check-in',
  answer: 'Answer',
  note: 'Note',
  pathItem: 'Path',
  delegation: 'Delegation',
  decision: 'Decision',
  peopleWork: 'People work',
  feedbackOwed: 'Feedback owed',
  obstacle: 'Obstacle',
  plan: 'Plan',
  suggestion: 'Suggestion',
  person: 'Person',
  charter: 'Charter',
  exception: 'Exception',
  dayOff: 'Day off',
  review: 'Review',
  coachPack: 'Receipt',
  coachReply: 'Coach’s reply',
  importBatch: 'Import',
  setting: 'Setting',
  revision: 'Earlier version',
}
