// What the occasional rows ask and offer.
import type { CaptureId } from '#shared/prompts/captures-due'
import type { EnergyCause, IncidentRole } from '#shared/domain/occasional-answers'

const occasionalRows: Record<CaptureId, string> = {
  incidentRole: 'Your part in the incident',
  othersAvailable: 'Could somebody else have had the keyboard?',
  approvalsWaiting: 'Of these, waiting for your approval',
  unansweredQuestions: 'Questions to you, unanswered for over two days',
  energyCause: 'What took the energy',
  stoppedWhileAway: 'What stopped while you were away?',
  'weekly.changedCourse': 'This week: who changed course after you spoke, without a reason of their own?',
  'weekly.overruledMe': 'This week: did anybody overrule you?',
  'weekly.couldExplain': 'Could you explain to Product why the hardest item is hard?',
  'weekly.surprises': 'This week: technical risks you learnt of late',
  'weekly.askedTwice': 'This week: who asked you twice for a decision and got questions?',
  'weekly.queueGrew': 'This week: did the review queue grow?',
  'weekly.ownerless': 'This week: are there decisions without an owner?',
  'weekly.smallerBatches': 'This week: did changes come in smaller batches?',
  'weekly.peersApprove': 'This week: did peers approve changes without you?',
  'weekly.partnerCameDirectly': 'This week: did a partner go straight to the team?',
  'monthly.routedAround': 'This month: do people go to somebody else because you are “not technical”?',
  'monthly.usedTools': 'This month: have you used the tools your team uses, AI included?',
}

/** On the first working day of a week there is hardly anything of it yet. */
export function occasionalRow(id: CaptureId, isFirstOfWeek: boolean): string {
  const row = occasionalRows[id]
  return isFirstOfWeek ? row.replace(/^This week:/, 'The last seven days:') : row
}

export const incidentRoles: Record<IncidentRole, string> = {
  hands: 'hands on the keyboard',
  lead: 'led',
  comms: 'comms',
  learner: 'watched and learnt',
  none: 'none',
}

export const energyCauses: Record<EnergyCause, string> = {
  'health-or-family': 'health or family',
  work: 'the work',
  other: 'something else',
}

export const whatStopped = 'What stopped'
