// `npm run bench:assess`: what reading a day costs, in a journal of ten years and in one of forty, taken by turns.
// `-- --json FILE` writes the rows. Times are medians in milliseconds; what is compared is a ratio of the same run.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { toJournal, type Journal } from '../../shared/domain/journal'
import type { JournalRecord } from '../../shared/domain/record'
import { assess } from '../../shared/prompts/engine'
import { QUESTIONS } from '../../shared/prompts/questions/index'
import { yearsOfDays } from '../personas/years'

const ROUNDS = 25
/** Forty years may cost a fifth more than ten: what is long over is not looked at. */
const MOST_FOR_FORTY = 1.2

const { values } = parseArgs({ options: { json: { type: 'string' } } })

function taken(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

function prepare(years: number) {
  const { told, days } = yearsOfDays(years)
  const records = told.records()
  const today = days.at(-1)!
  let journal = toJournal(records)
  const read = (of: Journal) => assess(of, { questions: QUESTIONS }, today, 1)
  read(journal)
  return {
    count: records.length,
    laidOut: () => taken(() => read(journal)),
    /** The last check-in, as typing changes it. */
    changed: () => {
      const last = [...journal.checkIn.values()].at(-1)!
      const checkIn = new Map(journal.checkIn).set(last.id, { ...last, revision: last.revision + 1 })
      journal = { ...journal, checkIn }
      return taken(() => read(journal))
    },
    cold: () => {
      const fresh = toJournal(records.map((record): JournalRecord => ({ ...record })))
      return taken(() => read(fresh))
    },
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
const ten = prepare(10)
const forty = prepare(40)
const WAYS = ['laidOut', 'changed', 'cold'] as const
const times = { ten: { laidOut: [], changed: [], cold: [] }, forty: { laidOut: [], changed: [], cold: [] } } as Record<
  'ten' | 'forty',
  Record<(typeof WAYS)[number], number[]>
>
for (let round = 0; round < ROUNDS; round += 1)
  for (const way of WAYS) {
    times.ten[way].push(ten[way]())
    times.forty[way].push(forty[way]())
  }

const NAMES = { laidOut: 'already laid out', changed: 'after one changed check-in', cold: 'with nothing laid out' }
const round = (value: number) => Number(value.toPrecision(3))
const rows = WAYS.flatMap((way) => [
  { id: `ten-${way}`, what: `ms for a day ${NAMES[way]}, ten years`, value: round(median(times.ten[way])), goal: null },
  { id: `forty-${way}`, what: `ms, forty years`, value: round(median(times.forty[way])), goal: null },
]).map((row) => ({ ...row, met: true }))
const ratio = round(median(times.forty.laidOut) / median(times.ten.laidOut))
const growth = {
  id: 'forty-over-ten',
  what: 'forty years over ten, a day already laid out',
  value: ratio,
  goal: MOST_FOR_FORTY,
  met: ratio <= MOST_FOR_FORTY,
}
say(`${ten.count} and ${forty.count} records, ${ROUNDS} rounds`)
for (const { what, value, goal } of [...rows, growth])
  say(`${String(value).padStart(8)}  ${what}${goal === null ? '' : ` (goal ${goal})`}`)
if (values.json) writeFileSync(values.json, JSON.stringify([...rows, growth], null, 2))
process.exitCode = growth.met ? 0 : 1
