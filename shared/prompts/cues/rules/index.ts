// Every rule of the cue reader, in the order of the kinds.
import { DECISIONS_DRIFTED } from './decisions-drifted'
import { PULLS_RESISTED } from './pulls-resisted'
import { OFF_PATH } from './off-path'
import { PEOPLE_WORK_POSTPONED } from './people-work-postponed'
import type { CueRule } from './rule'
import { STEPPED_BACK } from './stepped-back'
import { TEAM_DEFERRED } from './team-deferred'
import { TOOK_BACK } from './took-back'
import { TOOK_CRITICAL_PATH } from './took-critical-path'

export const CUE_RULES: readonly CueRule[] = [
  ...TOOK_CRITICAL_PATH,
  ...TOOK_BACK,
  ...TEAM_DEFERRED,
  ...DECISIONS_DRIFTED,
  ...PEOPLE_WORK_POSTPONED,
  ...STEPPED_BACK,
  ...PULLS_RESISTED,
  ...OFF_PATH,
]
