// The seven levels of who decides, and what a decision can be about, as every screen says them.
import type { DecisionSubject } from '#shared/domain/decision'
import type { Level } from '#shared/domain/level'

export const levelNames: Record<Level, string> = {
  1: 'I decide',
  2: 'I decide and explain',
  3: 'I ask, then decide',
  4: 'we agree',
  5: 'they decide after my advice',
  6: 'they decide and tell me',
  7: 'they decide',
}

export const decisionSubjects: Record<DecisionSubject, string> = {
  technical: 'technical',
  people: 'people',
  other: 'other',
}
