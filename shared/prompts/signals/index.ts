// Every signal there is, in the order it is listed and read. Adding one is adding its file and a line here.
import type { Signal } from '../signal'
import { abandonedDelegation } from './o06-abandoned-delegation'
import { criticalPath } from './s02-critical-path'
import { decisionsDrift } from './s06-decisions-drift'
import { exceptionRanOut } from './s19-exception-ran-out'
import { feedbackDebt } from './s09-feedback-debt'
import { handsOnShare } from './s01-hands-on-share'
import { literacyGap } from './o01-literacy-gap'
import { oneToOnesSlip } from './s08-one-to-ones-slip'
import { peopleWait } from './s03-people-wait'
import { teamOutgrew } from './s20-team-outgrew'
import { tookBack } from './s04-took-back'

export const SIGNALS: readonly Signal[] = [
  handsOnShare,
  criticalPath,
  peopleWait,
  tookBack,
  decisionsDrift,
  oneToOnesSlip,
  feedbackDebt,
  exceptionRanOut,
  teamOutgrew,
  literacyGap,
  abandonedDelegation,
]
