// Every signal there is, in the order it is listed and read. Adding one is adding its file and a line here.
import type { Signal } from '../signal'
import { abandonedDelegation } from './o06-abandoned-delegation'
import { absenceTest } from './s23-absence-test'
import { calendarManager } from './o07-calendar-manager'
import { cannotExplain } from './o02-cannot-explain'
import { coachingDrought } from './s12-coaching-drought'
import { codeInTheGaps } from './s15-code-in-the-gaps'
import { criticalPath } from './s02-critical-path'
import { decisionsDrift } from './s06-decisions-drift'
import { delegationStuck } from './s13-delegation-stuck'
import { didAPart } from './s05-did-a-part'
import { energyFalling } from './s17-energy-falling'
import { exceptionRanOut } from './s19-exception-ran-out'
import { fastDeference } from './s07-fast-deference'
import { feedbackDebt } from './s09-feedback-debt'
import { frictionLeft } from './s25-friction-left'
import { handsOnShare } from './s01-hands-on-share'
import { heroInIncidents } from './s18-hero-in-incidents'
import { hiringSlips } from './s10-hiring-slips'
import { literacyGap } from './o01-literacy-gap'
import { nightShift } from './s16-night-shift'
import { nobodyDecides } from './o09-nobody-decides'
import { oneToOnesSlip } from './s08-one-to-ones-slip'
import { onlyICan } from './s14-only-i-can'
import { onlyQuestions } from './o08-only-questions'
import { paceOverload } from './s24-pace-overload'
import { partnersSilent } from './s11-partners-silent'
import { peopleWait } from './s03-people-wait'
import { reviewGate } from './s22-review-gate'
import { routedAround } from './o04-routed-around'
import { shinyWork } from './s21-shiny-work'
import { surprises } from './o03-surprises'
import { teamOutgrew } from './s20-team-outgrew'
import { tookBack } from './s04-took-back'
import { toolsOutOfSight } from './o10-tools-out-of-sight'
import { unreachable } from './o05-unreachable'

export const SIGNALS: readonly Signal[] = [
  handsOnShare,
  criticalPath,
  peopleWait,
  tookBack,
  didAPart,
  decisionsDrift,
  fastDeference,
  oneToOnesSlip,
  feedbackDebt,
  hiringSlips,
  partnersSilent,
  coachingDrought,
  delegationStuck,
  onlyICan,
  codeInTheGaps,
  nightShift,
  energyFalling,
  heroInIncidents,
  exceptionRanOut,
  teamOutgrew,
  shinyWork,
  reviewGate,
  absenceTest,
  paceOverload,
  frictionLeft,
  literacyGap,
  cannotExplain,
  surprises,
  routedAround,
  unreachable,
  abandonedDelegation,
  calendarManager,
  onlyQuestions,
  nobodyDecides,
  toolsOutOfSight,
]
