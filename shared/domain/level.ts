// The one scale of delegation and decision, used for both everywhere.
import { z } from 'zod'

/**
 * 1 I decide · 2 I decide and explain · 3 I ask, then decide · 4 we agree · 5 they decide after my advice ·
 * 6 they decide and tell me · 7 they decide.
 */
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6, 7]
export const levelSchema = z.union(LEVELS.map((level) => z.literal(level)))

/** The five levels the daily check-in offers for a decision. */
export const DECISION_LEVELS_ASKED: readonly Level[] = [1, 3, 4, 5, 7]
