// Calls that were made, how they came, and how some of them turned out.
import { RETURN_DECISIONS } from './decisions-return'
import { SLIDE_DECISIONS } from './decisions-slide'
import type { StoryDecision } from './shapes'

export const DECISIONS: readonly StoryDecision[] = [...SLIDE_DECISIONS, ...RETURN_DECISIONS]
