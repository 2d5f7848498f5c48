// What the engine makes of a persona's quarter, against the truth of each day.
import type { Day } from '../../shared/calendar/day'
import { subjectKey } from '../../shared/domain/subject'
import type { Suggestion } from '../../shared/prompts/assessment'
import { replaySteps } from '../../shared/prompts/engine'
import { QUESTIONS } from '../../shared/prompts/questions/index'
import type { Persona } from './persona'
import { personaQuarter, type PersonaQuarter, type TrueEpisode } from './tell-quarter'

export interface Said {
  day: Day
  suggestion: Suggestion
}

export interface Measured {
  persona: Persona
  said: readonly Said[]
  /** One for each true episode: working days from its onset to the first suggestion that fits; null where none came. */
  delays: readonly (number | null)[]
  /** Suggestions on days on which nothing was wrong. */
  falseOnes: readonly Said[]
  /** Step closer while they were too close, or step back while they were too far away. */
  wrongWay: readonly Said[]
  /** The same matters taken up by their own action, with no direction claimed: not counted as wrong, and told beside it. */
  otherSide: readonly Said[]
}

export function measureQuarter(persona: Persona, seed: number, missing = 0): Measured {
  const quarter = personaQuarter(persona, seed, missing)
  const said = suggestionsIn(quarter)
  const during = (day: Day) => quarter.truth.filter(({ from, to }) => from <= day && day <= to)
  return {
    persona,
    said,
    delays: quarter.truth.map((episode) => delayOf(episode, quarter, said)),
    falseOnes: said.filter(({ day }) => during(day).length === 0 && !isAfterglow(day, quarter)),
    wrongWay: said.filter(({ day, suggestion }) => during(day).some((episode) => isOpposite(episode, suggestion))),
    otherSide: said.filter(({ day, suggestion }) => during(day).some((episode) => isOtherSide(episode, suggestion))),
  }
}

/** What would have been shown, a day at a time, with the budget and rests of a person who answers nothing. */
function suggestionsIn({ told, days }: PersonaQuarter): Said[] {
  const said: Said[] = []
  const steps = replaySteps(told.build(), { questions: QUESTIONS }, days[0]!, days.at(-1)!, 1)
  for (const { day, suggestions } of steps) for (const suggestion of suggestions) said.push({ day, suggestion })
  return said
}

function delayOf(episode: TrueEpisode, { days }: PersonaQuarter, said: readonly Said[]): number | null {
  const first = said.find(
    ({ day, suggestion }) => day >= episode.from && day <= episode.to && fits(episode, suggestion),
  )
  return first ? days.indexOf(first.day) - days.indexOf(episode.from) : null
}

/** Names the direction, or takes up one of the matters that the episode is made of. */
function fits(episode: TrueEpisode, { direction, signals }: Suggestion): boolean {
  return direction === episode.direction || signals.some((signal) => episode.about.includes(signal))
}

function isOpposite(episode: TrueEpisode, { direction }: Suggestion): boolean {
  return direction !== 'own-action' && direction !== episode.direction
}

/** A matter of the opposite mistake that the episode is not made of. */
function isOtherSide({ direction: truth, about }: TrueEpisode, { direction, signals }: Suggestion): boolean {
  const lead = signals[0]!
  return direction === 'own-action' && !about.includes(lead) && lead.startsWith('O') === (truth === 'step-back')
}

const AFTERGLOW_DAYS = 10

/** The windows still hold an episode for two weeks after its end: that is late, and counted as neither. */
function isAfterglow(day: Day, { truth, days }: PersonaQuarter): boolean {
  return truth.some(({ to }) => day > to && days.indexOf(day) - days.indexOf(to) <= AFTERGLOW_DAYS)
}

/** For a person to read, when a suggestion was not to be expected. */
export const describeSaid = ({ day, suggestion: { signals, direction, subject } }: Said): string =>
  `${day} ${direction} ${signals.join('+')} ${subjectKey(subject).split(':')[0]!}`
