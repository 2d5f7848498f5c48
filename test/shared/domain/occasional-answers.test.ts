// Fields that came after the first release: what was written without them still opens, as unknown.
import { describe, expect, it } from 'vitest'
import { toDay, type Day } from '#shared/calendar/day'
import { charterSchema, createCharter } from '#shared/domain/charter'
import { checkInSchema, createCheckIn } from '#shared/domain/check-in'
import { NO_OCCASIONAL_ANSWERS, occasionalShape } from '#shared/domain/occasional-answers'
import { createObstacle, obstacleOn, obstacleSchema, recordObstacleEvent } from '#shared/domain/obstacle'
import { createPathItem, pathItemOn, recordPathItemEvent } from '#shared/domain/path-item'
import type { Stamp } from '#shared/domain/stamp'
import { seededIds } from '../../support/fixed-clock'

const DAY = toDay('2026-01-05')
const newId = seededIds()
const stampOn = (day: Day): Stamp => ({ day, at: `${day}T16:50:00Z`, zone: 'Europe/Berlin', newId })
const without = (record: object, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))

describe('a record written before a field was there', () => {
  it('opens with the occasional answers unknown, never zero', () => {
    const checkIn = createCheckIn(DAY, 'full', stampOn(DAY))
    expect(checkInSchema.parse(without(checkIn, Object.keys(occasionalShape)))).toEqual(checkIn)
    expect(Object.values(NO_OCCASIONAL_ANSWERS).every((value) => value === null)).toBe(true)
  })

  it('opens as a charter with ordinary hours and no required approval', () => {
    const charter = createCharter({}, DAY, stampOn(DAY))
    expect(charterSchema.parse(without(charter, ['flexibleHours', 'regulatedSignOff']))).toEqual(charter)
  })

  it('opens as an obstacle that is friction', () => {
    const obstacle = createObstacle({ title: 'Slow builds' }, stampOn(DAY))
    expect(obstacleSchema.parse(without(obstacle, ['type']))).toEqual(obstacle)
  })
})

describe('a disagreement', () => {
  it('knows who decides it and by when', () => {
    const opened = createObstacle({ title: 'One queue or two', type: 'disagreement' }, stampOn(DAY))
    const due = toDay('2026-01-09')
    const named = recordObstacleEvent(
      opened,
      { type: 'decider-named', decider: 'me', due },
      stampOn(toDay('2026-01-06')),
    )
    expect(obstacleOn(named, DAY)?.decider).toBeNull()
    expect(obstacleOn(named, toDay('2026-01-06'))).toMatchObject({ state: 'open', decider: { who: 'me', due } })
  })
})

describe('what only one person knew', () => {
  it('is shared once it is written down and somebody else has done it', () => {
    const item = createPathItem({ title: 'Release', owner: 'me', reason: 'only-i-know-it' }, stampOn(DAY))
    const written = recordPathItemEvent(item, { type: 'documented' }, stampOn(toDay('2026-01-06')))
    const done = recordPathItemEvent(written, { type: 'done-by-another', personId: null }, stampOn(toDay('2026-01-07')))
    expect(pathItemOn(done, toDay('2026-01-06'))).toMatchObject({ isDocumented: true, wasDoneByAnother: false })
    expect(pathItemOn(done, toDay('2026-01-07'))).toMatchObject({ isDocumented: true, wasDoneByAnother: true })
  })
})
