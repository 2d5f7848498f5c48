// The evening's check-in of a simulated day. Any answer may be left open, as tired people leave them.
import type { CheckInAnswers, HandsOnChip } from '../../shared/domain/check-in'
import { NO_MONTHLY_ANSWERS, NO_WEEKLY_ANSWERS } from '../../shared/domain/occasional-answers'
import type { Chance } from './chance'
import { ITEM, type PersonaDay } from './persona-day'

const LEFT_OPEN = 0.06
const UP_TO_THREE = [0, 1, 2, 3] as const
const SHARES = [0, 25, 50, 75, 100] as const

export function tellCheckIn(today: PersonaDay, chance: Chance, decisions: number): void {
  // Dice are thrown on every day, so that a missing evening changes no other.
  const answers: CheckInAnswers = {
    ...handsOnAnswers(today, chance),
    ...pathAnswers(today, chance),
    ...waitingAnswers(today, chance),
    anyDecision: decisions > 0,
    askedFirst: UP_TO_THREE[chance.count(today.does.asks, 3)]!,
    gaveAnswer: UP_TO_THREE[chance.count(today.does.answers, 3)]!,
    ...energyAnswers(today, chance),
    unansweredQuestions:
      today.index % 5 === 1 || today.index % 5 === 3 ? UP_TO_THREE[chance.count(today.does.unanswered, 3)]! : null,
    ...weeklyAnswers(today, chance),
    ...monthlyAnswers(today, chance),
    dayKind: today.isIncident ? 'incident' : 'normal',
    ...(today.isIncident && { incidentRole: chance.pick(['lead', 'comms', 'none'] as const), othersAvailable: true }),
  }
  const open = new Set(OPTIONAL.filter(() => chance.is(LEFT_OPEN)))
  const given = Object.fromEntries(Object.entries(answers).filter(([field]) => !open.has(field as never)))
  if (today.isLogged) today.told.day(today.day, given)
}

const OPTIONAL = [
  'handsOn',
  'touched',
  'criticalPath',
  'waiting',
  'askedFirst',
  'gaveAnswer',
  'energy',
  'lateWork',
  'weekly',
  'monthly',
  'unansweredQuestions',
  'approvalsWaiting',
] as const

function handsOnAnswers({ does, isIncident }: PersonaDay, chance: Chance): CheckInAnswers {
  const drawn = chance.around(does.handsOn, does.handsOn < 0.15 ? 0.2 : 0.5)
  const quarters = Math.min(4, Math.max(0, Math.round(4 * drawn)))
  const kind: HandsOnChip = chance.is(0.8) ? does.handsOnKind : 'off-path'
  const inGaps = chance.is(does.inGaps)
  const touched = (['read', 'ran', 'demo', 'review'] as const).filter(() => chance.is(does.touches / 2.4))
  if (isIncident) return { handsOn: 0, touched: chance.is(0.7) ? ['review'] : [] }
  return {
    handsOn: SHARES[quarters]!,
    handsOnChips: quarters === 0 ? [] : inGaps ? [kind, 'in-gaps'] : [kind],
    touched,
  }
}

function pathAnswers({ does, told, isIncident }: PersonaDay, chance: Chance): CheckInAnswers {
  const blocked = !isIncident && chance.is(does.holdsItem ? 0.85 : does.blocksAnyway)
  return { criticalPath: { blocked, itemIds: blocked && does.holdsItem ? [told.idOf('pathItem', ITEM)] : [] } }
}

function waitingAnswers({ does }: PersonaDay, chance: Chance): CheckInAnswers {
  const isMany = chance.is(does.waiting)
  const waiting = isMany ? chance.pick([2, 2, 3] as const) : chance.pick([0, 0, 1] as const)
  const areApprovals = chance.is(does.approvals)
  return { waiting, approvalsWaiting: waiting === 0 ? null : areApprovals ? waiting : 0 }
}

function energyAnswers({ does }: PersonaDay, chance: Chance): CheckInAnswers {
  const energy = Math.min(5, Math.max(1, Math.round(chance.around(does.energy, 1.4)))) as 1 | 2 | 3 | 4 | 5
  const cause = chance.pick(['work', 'work', 'health-or-family', 'other'] as const)
  return { energy, energyCause: energy <= 2 ? cause : null, lateWork: chance.is(does.late) }
}

function weeklyAnswers({ does, index }: PersonaDay, chance: Chance): CheckInAnswers {
  const weekly = {
    ...NO_WEEKLY_ANSWERS,
    changedCourse: UP_TO_THREE[chance.count(does.changedCourse, 3)]!,
    overruledMe: chance.is(0.25),
    couldExplain: chance.is(does.couldExplain),
    surprises: UP_TO_THREE[chance.count(does.surprises, 3)]!,
    askedTwice: UP_TO_THREE[chance.count(does.askedTwice, 3)]!,
    queueGrew: chance.is(does.queueGrew),
    ownerless: chance.is(does.ownerless),
    smallerBatches: chance.is(0.2),
    peersApprove: chance.is(0.5),
    partnerCameDirectly: chance.is(0.1),
  }
  return index % 5 === 4 ? { weekly } : {}
}

function monthlyAnswers({ does, index }: PersonaDay, chance: Chance): CheckInAnswers {
  const monthly = {
    ...NO_MONTHLY_ANSWERS,
    routedAround: chance.is(does.routedAround),
    usedTools: chance.is(does.usesTools),
  }
  return index % 21 === 18 ? { monthly } : {}
}
