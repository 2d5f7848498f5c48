import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, toDay, weekdayOf } from '../../../shared/calendar/day'
import { logicalDayAt } from '../../../shared/calendar/logical-day'
import { previousQuarter, quarterOf } from '../../../shared/calendar/quarters'
import { findMentions } from '../../../shared/domain/mentions'
import { liveRecords } from '../../../shared/domain/journal'
import { readRecord } from '../../../shared/domain/record'
import { settingValue } from '../../../shared/domain/setting'
import { checkInOn, idsOf, sampleOn, textsOf } from './sample'
import '../../support/seed'

const anyToday = fc.nat(800).map((offset) => addDays(toDay('2025-01-01'), offset))
const anyZone = fc.constantFrom(
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Apia',
)

describe('the sample quarter, opened on any day in any zone', () => {
  property.prop([anyToday, anyZone], { numRuns: 20 })('holds only records the app can read back', (today, zone) => {
    for (const record of sampleOn(today, zone).records) {
      expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ outcome: 'read', record })
    }
  })

  property.prop([anyToday, anyZone], { numRuns: 20 })(
    'covers 65 working days and leaves today empty',
    (today, zone) => {
      const { journal, days } = sampleOn(today, zone)
      const logged = liveRecords(journal, 'checkIn').map((checkIn) => checkIn.day)
      expect(days).toHaveLength(65)
      expect(logged.every((day) => days.includes(day))).toBe(true)
      expect(new Set(logged).size).toBe(logged.length)
      expect(logged.toSorted()[0]).toBe(days[0])
      expect(logged.toSorted().at(-1)).toBe(days[64])
      expect(days[64]! < today).toBe(true)
      expect(days.every((day) => weekdayOf(day) <= 5)).toBe(true)
    },
  )

  property.prop([anyToday, anyZone], { numRuns: 20 })(
    'was written in the evening, or on the next morning',
    (today, zone) => {
      for (const record of sampleOn(today, zone).records) {
        if (record.kind !== 'checkIn') continue
        const writtenOn = logicalDayAt(record.writtenAt, zone, 4)
        expect(record.late).toBe(writtenOn > record.day)
        if (!record.late) expect(writtenOn).toBe(record.day)
        expect(record.doneAt! > record.writtenAt).toBe(true)
      }
    },
  )

  property.prop([anyToday], { numRuns: 20 })('has the review of the quarter before, begun', (today) => {
    const { journal } = sampleOn(today)
    const reviews = liveRecords(journal, 'review')
    expect(reviews).toMatchObject([{ quarter: previousQuarter(quarterOf(today)), signedOff: null }])
    expect(reviews[0]!.intentions).toHaveLength(3)
  })

  property.prop([anyToday, fc.nat(5)], { numRuns: 20 })('is the same for the same arguments', (today, seed) => {
    expect(sampleOn(today, 'Europe/Berlin', seed).records).toEqual(sampleOn(today, 'Europe/Berlin', seed).records)
  })
})

describe('the sample quarter', () => {
  const { records, journal, days, dayOf } = sampleOn()

  test('gives every record and every event an id of its own', () => {
    const own = records.flatMap((record) => idsOf(record).own)
    expect(own.length).toBeGreaterThan(records.length)
    expect(new Set(own).size).toBe(own.length)
  })

  test('points only at records that are there', () => {
    const known = new Set(records.map((record) => record.id))
    const pointing = records.flatMap((record) => idsOf(record).pointing)
    expect(pointing.length).toBeGreaterThan(100)
    expect(pointing.filter((id) => !known.has(id))).toEqual([])
  })

  test('has plans and suggestions that name each other', () => {
    for (const suggestion of liveRecords(journal, 'suggestion')) {
      const planIds = suggestion.events.flatMap((event) => (event.type === 'do-it' ? [event.planId] : []))
      for (const planId of planIds) expect(journal.plan.get(planId)?.suggestionId).toBe(suggestion.id)
    }
  })

  test('leaves one day in eight unlogged, and some to thirty seconds', () => {
    const checkIns = liveRecords(journal, 'checkIn')
    expect(checkIns).toHaveLength(57)
    const short = checkIns.filter((checkIn) => checkIn.mode === 'short')
    expect(short).toHaveLength(10)
    for (const checkIn of short) {
      expect(checkIn).toMatchObject({ handsOnChips: [], touched: null, waiting: null, askedFirst: null, line: '' })
    }
  })

  test('writes nothing on an unlogged day', () => {
    const unlogged = days.filter((day) => checkInOn(journal, day) === null)
    expect(unlogged).toHaveLength(8)
    const everything = records.filter((record) => record.kind !== 'checkIn' && record.kind !== 'setting')
    const instants = everything.flatMap((record) => [
      ...JSON.stringify(record).matchAll(/"(?:at|createdAt)":"([^"]+)"/g),
    ])
    const writtenOn = new Set(instants.map(([, at]) => logicalDayAt(at!, 'Europe/Berlin', 4)))
    expect(unlogged.filter((day) => writtenOn.has(day))).toEqual([])
  })

  test('counts revisions and times as the app does', () => {
    for (const record of records) {
      expect(record.updatedAt >= record.createdAt).toBe(true)
      expect(record.revision > 1).toBe(record.updatedAt > record.createdAt)
      if (!('events' in record)) continue
      const ats = record.events.map((event) => event.at)
      expect(ats).toEqual(ats.toSorted())
    }
  })

  test('never says the same thing twice, and leaves no gap unfilled', () => {
    const texts = textsOf(records)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(150)
  })

  test('names in its texts only people it knows', () => {
    const people = liveRecords(journal, 'person')
    for (const text of textsOf(records)) {
      expect(findMentions(text, people)).toHaveLength([...text.matchAll(/@/g)].length)
    }
  })

  test('knows its own days in its texts', () => {
    const note = liveRecords(journal, 'note').find(({ text }) => text.startsWith('What I did for the cut-over'))
    const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(dayOf(47)))
    expect(note?.text).toContain(`since ${weekday}:`)
  })

  test('flags some of it for the coach, and not most', () => {
    const flagged = records.filter((record) => 'forCoach' in record && record.forCoach)
    const kinds = new Set(flagged.map((record) => record.kind))
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['checkIn', 'decision', 'note', 'plan', 'suggestion']))
    expect(flagged.length).toBeGreaterThan(15)
    expect(flagged.length).toBeLessThan(records.length / 5)
  })

  test('does not ask to be set up', () => {
    expect(settingValue(liveRecords(journal, 'setting'), 'onboardingDone')).toBe(true)
  })
})
