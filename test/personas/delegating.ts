// What is given away, looked at, taken back and finished.
import type { Day } from '../../shared/calendar/day'
import type { Chance } from './chance'
import type { PersonaDay } from './persona-day'

const AT_ONCE = 3
const CHECK_IN_EVERY_DAYS = 6
const FINISHED_A_DAY = 0.035

interface Given {
  title: string
  since: number
  /** The day on which it goes back to its owner; null while they have it. */
  backOn: number | null
}

export function createDelegating(chance: Chance): { tell: (today: PersonaDay) => void } {
  const live: Given[] = []
  let made = 0

  function give({ told, day, days, index, does, reports }: PersonaDay): void {
    made += 1
    const title = `Work ${made}`
    const checkIn = days[index + CHECK_IN_EVERY_DAYS]
    told.delegation(title, reports[made % reports.length]!, day, {
      level: does.delegationLevel,
      ownerIs: does.givesToNewcomers ? 'new' : chance.pick(['learning', 'solid'] as const),
      firstCheckIn: does.agreesCheckIns && checkIn ? checkIn : null,
    })
    live.push({ title, since: index, backOn: null })
  }

  function touch({ told, day, does, isLogged, index }: PersonaDay, given: Given): void {
    const dice = chance.next()
    const stays = 3 + Math.floor(chance.next() * 8)
    if (given.backOn !== null) {
      if (given.backOn === index) told.delegationEvent(given.title, day, { type: 'returned' })
      if (given.backOn <= index) given.backOn = null
      return
    }
    if (!isLogged) return
    const how =
      dice < does.takesBack
        ? 'took-back'
        : dice < does.takesBack + does.doesPart
          ? 'did-part'
          : dice < does.takesBack + does.doesPart + does.checks
            ? 'asked'
            : 'left-alone'
    told.delegationEvent(given.title, day, { type: 'touched', touch: how, reason: null, pairingAsked: false })
    if (how === 'took-back') given.backOn = index + stays
  }

  function lookIn({ told, day, does, days, index }: PersonaDay, { title, since }: Given): void {
    const age = index - since
    if (!does.agreesCheckIns || age === 0 || age % CHECK_IN_EVERY_DAYS !== 0) return
    told.delegationEvent(title, day, { type: 'check-in-held', text: '' })
    const next: Day | undefined = days[index + CHECK_IN_EVERY_DAYS]
    if (next) told.delegationEvent(title, day, { type: 'check-in-agreed', due: next })
  }

  return {
    tell(today) {
      for (const given of live.slice()) {
        touch(today, given)
        lookIn(today, given)
        if (given.backOn === null && today.index > given.since && chance.is(FINISHED_A_DAY)) {
          today.told.delegationEvent(given.title, today.day, { type: 'finished', outcome: 'Done' })
          live.splice(live.indexOf(given), 1)
        }
      }
      if (live.length < AT_ONCE && chance.is(today.does.delegates * 0.4)) give(today)
    },
  }
}
