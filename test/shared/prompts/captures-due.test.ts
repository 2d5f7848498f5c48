// The occasional answers: each is asked for when it is due and can matter, and on no other day.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#shared/calendar/day'
import { createCharter } from '#shared/domain/charter'
import type { CheckInAnswers } from '#shared/domain/check-in'
import { createDayOff } from '#shared/domain/day-off'
import { NO_MONTHLY_ANSWERS, NO_WEEKLY_ANSWERS } from '#shared/domain/occasional-answers'
import { createPerson } from '#shared/domain/person'
import { changeSetting } from '#shared/domain/setting'
import { captureAnswer, capturesDue, type CaptureId } from '#shared/prompts/captures-due'
import { day, madeJournal } from '../../support/made-journal'
import '../../support/seed'

const MONDAY = '2026-01-12'
const days = (from: string, count: number): Day[] => Array.from({ length: count }, (_, at) => addDays(day(from), at))

/** Somebody who knows the daily questions. */
function settled() {
  const made = madeJournal()
  for (const one of days('2025-12-15', 5)) made.checkIn(one)
  return made
}

function team() {
  const made = settled()
  made.add(createCharter({}, day('2026-01-05'), made.stamp('2026-01-05')))
  made.add(createPerson({ name: 'Ana', relation: 'report' }, made.stamp('2026-01-05')))
  return made
}

const dueOn = (text: string, answers: CheckInAnswers = {}) => {
  const made = team()
  made.checkIn(text, answers)
  return capturesDue(made.journal(), day(text))
}

const periodic = (due: readonly CaptureId[]) => due.filter((id) => id.includes('.'))

describe('what happened today', () => {
  test('an incident asks for the role, and with hands on the keyboard whether others could have', () => {
    expect(dueOn(MONDAY, { dayKind: 'incident' })).toContain('incidentRole')
    expect(dueOn(MONDAY, { dayKind: 'on-call', incidentRole: 'hands' })).toContain('othersAvailable')
    expect(dueOn(MONDAY, { dayKind: 'normal' })).not.toContain('incidentRole')
    expect(dueOn(MONDAY, { dayKind: 'incident', incidentRole: 'comms' })).not.toContain('othersAvailable')
  })

  test('two or more waiting asks how many wait for an approval', () => {
    expect(dueOn(MONDAY, { waiting: 2 })).toContain('approvalsWaiting')
    expect(dueOn(MONDAY, { waiting: 1 })).not.toContain('approvalsWaiting')
    expect(dueOn(MONDAY)).not.toContain('approvalsWaiting')
  })

  test('a queue for approval last week asks again, until today says that nothing waits', () => {
    const made = team()
    made.checkIn('2026-01-08', { waiting: 3, approvalsWaiting: 2 })
    expect(capturesDue(made.journal(), day(MONDAY))).toContain('approvalsWaiting')
    made.checkIn(MONDAY, { waiting: 0 })
    expect(capturesDue(made.journal(), day(MONDAY))).not.toContain('approvalsWaiting')
  })

  test('a queue for approval asks again for five working days, whatever the day of the week', () => {
    const made = team()
    made.checkIn('2026-01-05', { waiting: 3, approvalsWaiting: 2 })
    const asks = (text: string) => capturesDue(made.journal(), day(text)).includes('approvalsWaiting')
    expect(['2026-01-06', '2026-01-12', '2026-01-13'].map(asks)).toEqual([true, true, false])
    made.checkIn('2026-01-05', { waiting: 3, approvalsWaiting: 1 })
    expect(asks('2026-01-06')).toBe(false)
  })

  test('a tired day asks why, and nothing of the week or the month but what was answered already', () => {
    const tuesday = '2026-01-13'
    expect(periodic(dueOn(tuesday, { energy: 3 }))).toHaveLength(2)
    const [answered] = periodic(dueOn(tuesday, { energy: 3 }))
    const field = answered?.split('.')[1]
    const tired = dueOn(tuesday, { energy: 2, weekly: { ...NO_WEEKLY_ANSWERS, [String(field)]: 1 } })
    expect(tired).toContain('energyCause')
    expect(periodic(tired)).toEqual([answered])
  })

  test.each(['incident', 'on-call'] as const)('a day of %s asks nothing of the week or the month', (dayKind) => {
    expect(periodic(dueOn('2026-01-13', { dayKind: 'normal' }))).toHaveLength(2)
    expect(periodic(dueOn('2026-01-13', { dayKind }))).toEqual([])
  })

  test.each([
    ['S18', 'incidentRole', MONDAY],
    ['S18', 'othersAvailable', MONDAY],
    ['S22', 'approvalsWaiting', MONDAY],
    ['S17', 'energyCause', MONDAY],
    ['O5', 'unansweredQuestions', '2026-01-13'],
    ['S23', 'stoppedWhileAway', '2026-01-19'],
    ['O4', 'monthly.routedAround', '2026-02-02'],
    ['O10', 'monthly.usedTools', '2026-02-03'],
  ] as const)('nothing is asked that %s alone reads, %s, where it is switched off', (signal, id, text) => {
    const made = team()
    for (const away of days('2026-01-14', 3)) made.checkIn(away, { dayKind: 'leave' })
    if (text === MONDAY) made.checkIn(text, { dayKind: 'incident', incidentRole: 'hands', waiting: 3, energy: 1 })
    expect(capturesDue(made.journal(), day(text))).toContain(id)
    made.add(changeSetting([], 'signalsOff', [signal], made.stamp(MONDAY)))
    expect(capturesDue(made.journal(), day(text))).not.toContain(id)
  })

  test('a day of leave asks nothing', () => {
    expect(dueOn('2026-01-13', { dayKind: 'leave', energy: 1, waiting: 3 })).toEqual([])
  })
})

test('what was answered is read from the day, or from its weekly or monthly answers; null while unknown', () => {
  const made = team()
  made.checkIn(MONDAY, { energyCause: 'work', weekly: { ...NO_WEEKLY_ANSWERS, surprises: 0 } })
  const [checkIn] = [...made.journal().checkIn.values()].filter((one) => one.day === MONDAY)
  const ids = ['energyCause', 'incidentRole', 'weekly.surprises', 'weekly.couldExplain', 'monthly.usedTools'] as const
  expect(ids.map((id) => captureAnswer(checkIn!, id))).toEqual(['work', null, 0, null, null])
  expect(captureAnswer(null, 'energyCause')).toBeNull()
})

describe('the first day back', () => {
  test('after three days of leave asks what stopped, once', () => {
    const made = team()
    for (const away of days('2026-01-14', 3)) made.checkIn(away, { dayKind: 'leave' })
    expect(capturesDue(made.journal(), day('2026-01-19'))).toContain('stoppedWhileAway')
    expect(capturesDue(made.journal(), day('2026-01-20'))).not.toContain('stoppedWhileAway')
    expect(capturesDue(made.journal(), day('2026-01-18'))).not.toContain('stoppedWhileAway')
  })

  test('after days off counts those that would have been working days', () => {
    const made = team()
    const off = { type: 'holiday' as const, from: day('2026-01-15'), to: day('2026-01-18') }
    made.add(createDayOff(off, made.stamp('2026-01-12')))
    expect(capturesDue(made.journal(), day('2026-01-19'))).not.toContain('stoppedWhileAway')
    made.checkIn('2026-01-14', { dayKind: 'leave' })
    expect(capturesDue(made.journal(), day('2026-01-19'))).toContain('stoppedWhileAway')
  })
})

describe('the questions of a week', () => {
  const inWeek = (monday: string, made = team()) =>
    days(monday, 7).map((one) => capturesDue(made.journal(), one).filter((id) => id.startsWith('weekly.')))

  test('come each once, two a day at most, none on Monday or a weekend', () => {
    const made = team()
    for (const one of days(MONDAY, 5)) made.checkIn(one)
    const asked = inWeek(MONDAY, made)
    expect(asked.map((ids) => ids.length)).toEqual([0, 2, 2, 2, 0, 0, 0])
    expect(new Set(asked.flat())).toHaveLength(6)
  })

  const askedOn = (logged: readonly string[], text: string) => {
    const made = team()
    for (const one of logged) made.checkIn(one)
    return capturesDue(made.journal(), day(text)).filter((id) => id.startsWith('weekly.'))
  }
  const [ON_TUESDAY, ON_WEDNESDAY] = ['2026-01-13', '2026-01-14'].map((text) => askedOn([], text))

  test('of a day that was not logged come on the next one with room, two at most', () => {
    expect(askedOn(['2026-01-14', '2026-01-15'], '2026-01-16')).toEqual(ON_TUESDAY)
    expect(askedOn(['2026-01-13', '2026-01-15'], '2026-01-16')).toEqual(ON_WEDNESDAY)
    expect(askedOn([], '2026-01-16')).toEqual(ON_TUESDAY)
    expect(askedOn([], '2026-01-14')).toEqual(ON_WEDNESDAY)
  })

  test.each<CheckInAnswers>([{ energy: 1 }, { dayKind: 'incident' }, { dayKind: 'on-call' }])(
    'of a day on which they were not asked, %j, come later too',
    (answers) => {
      const made = team()
      made.checkIn('2026-01-13', answers)
      for (const one of ['2026-01-14', '2026-01-15']) made.checkIn(one)
      const onFriday = capturesDue(made.journal(), day('2026-01-16'))
      expect(onFriday.filter((id) => id.startsWith('weekly.'))).toEqual(ON_TUESDAY)
    },
  )

  test('reach whoever logs on Fridays alone, others in another week', () => {
    const fridays = ['2026-01-16', '2026-01-23', '2026-01-30'].flatMap((text) => askedOn([], text))
    expect(new Set(fridays)).toHaveLength(6)
  })

  test('reach whoever logs on Mondays alone, others in another week', () => {
    const MONDAYS = ['2026-01-12', '2026-01-19', '2026-01-26']
    const onMondays = (...also: string[]) => {
      const made = team()
      const before = ['2025-12-22', '2025-12-29', '2026-01-05']
      for (const one of [...before, ...MONDAYS, ...also]) made.checkIn(one)
      return (text: string) => capturesDue(made.journal(), day(text)).filter((id) => id.startsWith('weekly.'))
    }
    const due = onMondays()
    expect(MONDAYS.slice(1).map((text) => due(text).length)).toEqual([2, 2])
    expect(new Set([...MONDAYS, '2026-02-02'].slice(1).flatMap(due))).toHaveLength(6)
    expect(onMondays('2026-01-16')('2026-01-19')).toEqual([])
    // Whoever has just begun on a Monday may log every day of it.
    const begun = settled()
    begun.checkIn('2026-01-12')
    expect(capturesDue(begun.journal(), day('2026-01-19'))).toEqual([])
  })

  test('that came on a Monday do not come on the Tuesday again', () => {
    const made = team()
    for (const one of ['2025-12-29', '2026-01-05', '2026-01-12', '2026-01-19']) made.checkIn(one)
    const due = (text: string) => capturesDue(made.journal(), day(text)).filter((id) => id.startsWith('weekly.'))
    const onMonday = due('2026-01-26')
    expect(onMonday).toHaveLength(2)
    const fields = onMonday.map((id) => [id.split('.')[1]!, id === 'weekly.couldExplain' ? true : 0])
    made.checkIn('2026-01-26', { weekly: { ...NO_WEEKLY_ANSWERS, ...Object.fromEntries(fields) } })
    expect(due('2026-01-26')).toEqual(onMonday)
    expect(due('2026-01-27').filter((id) => onMonday.includes(id))).toEqual([])
  })

  test('that came late stay where they were answered', () => {
    const weekly = { ...NO_WEEKLY_ANSWERS, [ON_TUESDAY![0]!.split('.')[1]!]: 1 }
    const made = team()
    made.checkIn('2026-01-16', { weekly })
    made.checkIn('2026-01-13')
    const onFriday = capturesDue(made.journal(), day('2026-01-16')).filter((id) => id.startsWith('weekly.'))
    expect(onFriday[0]).toBe(ON_TUESDAY![0])
    expect(onFriday).not.toContain(ON_TUESDAY![1])
  })

  test('that came late and were answered do not come again', () => {
    const alone = settled()
    const due = (text: string) => capturesDue(alone.journal(), day(text)).filter((id) => id.startsWith('weekly.'))
    const missed = due('2026-01-13')
    alone.checkIn('2026-01-14')
    expect(due('2026-01-15')).toEqual(missed)
    const fields = missed.map((id) => [id.split('.')[1]!, false])
    alone.checkIn('2026-01-15', { weekly: { ...NO_WEEKLY_ANSWERS, ...Object.fromEntries(fields) } })
    expect(due('2026-01-15')).toEqual(missed)
    expect(due('2026-01-16')).toEqual([])
  })

  test('come on other days in another week, so that a day which is never logged hides none for good', () => {
    const [, tuesday] = inWeek('2026-01-12')
    const [, next] = inWeek('2026-01-19')
    expect(tuesday).not.toEqual(next)
  })

  test('without reports leave out what only reports can do', () => {
    const made = settled()
    const asked = days(MONDAY, 7).flatMap((one) => capturesDue(made.journal(), one))
    expect(asked).not.toContain('weekly.changedCourse')
    made.add(createPerson({ name: 'Priya', relation: 'partner' }, made.stamp('2026-01-05')))
    expect(inWeek(MONDAY, made).flat()).not.toContain('weekly.changedCourse')
    expect(asked).not.toContain('unansweredQuestions')
    expect(asked).toContain('weekly.couldExplain')
  })

  test('with a partner ask whether they went to the team', () => {
    const made = team()
    made.add(createPerson({ name: 'Priya', relation: 'partner' }, made.stamp('2026-01-05')))
    expect(inWeek(MONDAY, made).flat()).toContain('weekly.partnerCameDirectly')
  })

  test('follow up only where there is something to follow', () => {
    const made = team()
    const asked = days(MONDAY, 5).find((one) => capturesDue(made.journal(), one).includes('weekly.queueGrew'))
    made.checkIn(String(asked), { weekly: { ...NO_WEEKLY_ANSWERS, queueGrew: true } })
    expect(inWeek(MONDAY, made).flat()).toContain('weekly.smallerBatches')
    made.checkIn('2026-01-20', { weekly: { ...NO_WEEKLY_ANSWERS, queueGrew: false } })
    expect(inWeek('2026-01-19', made).flat()).not.toContain('weekly.smallerBatches')
  })

  const overruled = (changedCourse: 0 | 1, off: 'S7'[] = []) => {
    const made = team()
    const asked = days(MONDAY, 5).find((one) => capturesDue(made.journal(), one).includes('weekly.changedCourse'))!
    made.checkIn(asked, { weekly: { ...NO_WEEKLY_ANSWERS, changedCourse } })
    if (off.length > 0) made.add(changeSetting([], 'signalsOff', off, made.stamp(MONDAY)))
    return capturesDue(made.journal(), asked).filter((id) => id.startsWith('weekly.'))
  }

  test('ask whether I was overruled beside a course that was changed, and not beside none', () => {
    const asked = overruled(1)
    expect(asked.filter((id) => id === 'weekly.overruledMe')).toHaveLength(1)
    expect(asked[asked.indexOf('weekly.changedCourse') + 1]).toBe('weekly.overruledMe')
    expect(overruled(0)).toContain('weekly.changedCourse')
    expect(overruled(0)).not.toContain('weekly.overruledMe')
    expect(overruled(1, ['S7'])).not.toContain('weekly.overruledMe')
  })

  test('ask for smaller batches beside the queue that grew, and beside nothing else', () => {
    const made = team()
    for (const one of days('2026-01-13', 3)) made.checkIn(one, { weekly: { ...NO_WEEKLY_ANSWERS, queueGrew: true } })
    const asked = inWeek(MONDAY, made).flat()
    expect(asked.filter((id) => id === 'weekly.smallerBatches')).toHaveLength(1)
    expect(asked[asked.indexOf('weekly.queueGrew') + 1]).toBe('weekly.smallerBatches')
    made.add(changeSetting([], 'signalsOff', ['S24'], made.stamp(MONDAY)))
    expect(inWeek(MONDAY, made).flat()).not.toContain('weekly.smallerBatches')
  })

  test('wait until somebody new knows the daily ones', () => {
    const made = madeJournal()
    for (const one of days('2026-01-05', 4)) made.checkIn(one)
    expect(capturesDue(made.journal(), day('2026-01-13'))).toEqual([])
    made.checkIn('2026-01-12')
    expect(periodic(capturesDue(made.journal(), day('2026-01-13')))).toHaveLength(2)
  })

  test('ask whether peers approve where approvals waited in the two weeks before, for the whole week', () => {
    const made = team()
    made.checkIn('2026-01-09', { waiting: 3, approvalsWaiting: 2 })
    for (const monday of ['2026-01-12', '2026-01-19'])
      expect(inWeek(monday, made).flat()).toContain('weekly.peersApprove')
    for (const monday of ['2026-01-05', '2026-01-26'])
      expect(inWeek(monday, made).flat()).not.toContain('weekly.peersApprove')
    made.checkIn('2026-01-08', { waiting: 3, approvalsWaiting: 1 })
    expect(inWeek('2026-02-02', made).flat()).not.toContain('weekly.peersApprove')
  })

  test('ask for unanswered questions on the second and the fourth working day', () => {
    const made = team()
    const asked = (monday: string) =>
      days(monday, 7).map((one) => capturesDue(made.journal(), one).includes('unansweredQuestions'))
    expect(asked(MONDAY)).toEqual([false, true, false, true, false, false, false])
    made.add(createDayOff({ type: 'holiday', from: day('2026-01-19'), to: day('2026-01-19') }, made.stamp(MONDAY)))
    expect(asked('2026-01-19')).toEqual([false, false, true, false, true, false, false])
  })

  test.each([
    ['S7', 'weekly.changedCourse'],
    ['O3', 'weekly.surprises'],
    ['O8', 'weekly.askedTwice'],
    ['S24', 'weekly.queueGrew'],
    ['S24', 'weekly.ownerless'],
    ['S22', 'weekly.peersApprove'],
    ['S11', 'weekly.partnerCameDirectly'],
  ] as const)('stay away where %s, which alone reads %s, is switched off', (signal, id) => {
    const made = team()
    made.add(createPerson({ name: 'Priya', relation: 'partner' }, made.stamp('2026-01-05')))
    made.checkIn('2026-01-09', { waiting: 3, approvalsWaiting: 2 })
    expect(inWeek(MONDAY, made).flat()).toContain(id)
    made.add(changeSetting([], 'signalsOff', [signal], made.stamp(MONDAY)))
    expect(inWeek(MONDAY, made).flat()).not.toContain(id)
  })

  test('stay away where the signal that reads them is switched off', () => {
    const made = team()
    made.add(changeSetting([], 'signalsOff', ['O2'], made.stamp(MONDAY)))
    expect(inWeek(MONDAY, made).flat()).not.toContain('weekly.couldExplain')
  })
})

describe('the questions of a month', () => {
  const monthly = (text: string, made = team()) =>
    capturesDue(made.journal(), day(text)).filter((id) => id.startsWith('monthly.'))

  test('come one a day on its first four working days, each again until it is answered', () => {
    expect(['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05', '2026-02-06'].map((one) => monthly(one))).toEqual([
      ['monthly.routedAround'],
      ['monthly.usedTools'],
      ['monthly.routedAround'],
      ['monthly.usedTools'],
      [],
    ])
    const made = team()
    made.checkIn('2026-02-02', { monthly: { ...NO_MONTHLY_ANSWERS, routedAround: false } })
    expect(monthly('2026-02-04', made)).toEqual([])
    expect(monthly('2026-02-02', made)).toEqual(['monthly.routedAround'])
  })
})

property.prop([fc.integer({ min: 0, max: 700 }), fc.constantFrom('normal', 'incident', 'travel', null)])(
  'no day asks for more than seven of them',
  (offset, dayKind) => {
    const made = team()
    const one = addDays(day('2026-01-05'), offset)
    made.checkIn(one, { dayKind: dayKind as never, waiting: 3, energy: 3, incidentRole: 'hands' })
    const due = capturesDue(made.journal(), one)
    expect(due.length).toBeLessThanOrEqual(7)
    expect(new Set(due).size).toBe(due.length)
  },
)
