// `npm run bench:circles`: how well worries are told from other lines, and what looking for one costs after a change.
import { withChange, type Journal } from '#shared/domain/journal'
import type { JournalRecord } from '#shared/domain/record'
import { goingInCircles } from '#shared/prompts/circles/going-in-circles'
import { aJournal, weekdaysFrom } from '../support/journal-builder'
import { readLines, score } from '../shared/prompts/circles/worry-lines'

const ITEMS_OF_A_KIND = 500
const CHANGES = 200

for (const [name, file] of [
  ['development', 'worry-lines.tsv'],
  ['held out', 'worry-lines-held-out.tsv'],
] as const) {
  const { count, precision, recall } = score(readLines(file))
  process.stdout.write(`${name}: ${count} lines, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`)
}

const days = weekdaysFrom('2026-01-05', 120)
const today = days.at(-1)!

/** A big journal in which everything of the last two weeks was written worried. */
function bigJournal(): Journal {
  const told = aJournal(7).charter()
  for (let n = 0; n < 20; n += 1) told.person(`Person${n} Name${n}`)
  for (let n = 0; n < ITEMS_OF_A_KIND; n += 1) {
    const day = days[n % days.length]!
    told.item(`Item ${n} of the plan`, day)
    told.delegation(`Hand over ${n}`, 'Person1 Name1', day)
    told.obstacle(`Obstacle ${n}`, day)
    told.decision(day, { title: `Decision ${n} about the plan` })
  }
  for (const [n, day] of days.entries())
    told.day(day, {
      line: `Worried about the rota, item ${n} of the plan and Person${n % 20}. Not sure who carries it.`,
    })
  return told.build()
}

const timed = (run: () => void): number => {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

/** Milliseconds for each change: the same record, as a new object. */
function costs(start: Journal, record: JournalRecord): number[] {
  let journal = start
  return Array.from({ length: CHANGES }, (_, n) => {
    journal = withChange(journal, { puts: [{ ...record, revision: n + 2 } as JournalRecord] })
    return timed(() => goingInCircles(journal, today))
  })
}

const journal = bigJournal()
process.stdout.write(`first look: ${timed(() => goingInCircles(journal, today)).toFixed(1)} ms\n`)
for (const kind of ['checkIn', 'pathItem', 'obstacle', 'person', 'decision', 'setting', 'charter'] as const) {
  const record = [...journal[kind].values()].at(-1)
  if (!record) continue
  const sorted = costs(journal, record).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(2)
  process.stdout.write(`after a change of a ${kind}: median ${at(0.5)} ms, 95th of a hundred ${at(0.95)} ms\n`)
}
