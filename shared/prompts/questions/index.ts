// The question library, theme by theme.
import type { Question } from './question'
import { ownershipQuestions } from './ownership'
import { delegationQuestions } from './delegation'
import { criticalPathQuestions } from './critical-path'
import { coachingQuestions } from './coaching'
import { feedbackQuestions } from './feedback'
import { hiringQuestions } from './hiring'
import { crossFunctionalQuestions } from './cross-functional'
import { frictionQuestions } from './friction'
import { literacyQuestions } from './literacy'
import { aiPaceQuestions } from './ai-pace'
import { incidentQuestions } from './incident'
import { energyQuestions } from './energy'

export const QUESTIONS: readonly Question[] = [
  ...ownershipQuestions,
  ...delegationQuestions,
  ...criticalPathQuestions,
  ...coachingQuestions,
  ...feedbackQuestions,
  ...hiringQuestions,
  ...crossFunctionalQuestions,
  ...frictionQuestions,
  ...literacyQuestions,
  ...aiPaceQuestions,
  ...incidentQuestions,
  ...energyQuestions,
]
