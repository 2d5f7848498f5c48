// `npm run bench:engine`: the engine on simulated managers. `-- --json FILE` writes the rows, `-- --seeds N` changes how
// many quarters each persona lives through, `-- --persona ID` lists what was said in its quarters.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeSaid, measureQuarter, type Measured } from '../personas/measure'
import type { Persona } from '../personas/persona'
import { PERSONAS } from '../personas/personas'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    seeds: { type: 'string' },
    first: { type: 'string' },
    persona: { type: 'string' },
    tuning: { type: 'boolean' },
  },
})
/** Limits were looked at with these; the figures come from the others. */
const TUNING_SEEDS = { first: 1, count: 40 }
/** Nobody looked into these while rules were changed; `--first N` takes others. */
const HELD_OUT_FIRST = 12001
const count = Number(values.seeds ?? 40)
const first = Number(values.first ?? (values.tuning ? TUNING_SEEDS.first : HELD_OUT_FIRST))
const seeds = Array.from({ length: count }, (_, n) => first + n)
const MISSING = 0.2

interface Figures {
  quarters: number
  episodes: number
  caught: number
  delays: number[]
  falseOnes: number
  wrongWay: number
  otherSide: number
}

const nothing = (): Figures => ({
  quarters: 0,
  episodes: 0,
  caught: 0,
  delays: [],
  falseOnes: 0,
  wrongWay: 0,
  otherSide: 0,
})

function add(figures: Figures, { delays, falseOnes, wrongWay, otherSide }: Measured): void {
  const caught = delays.filter((delay) => delay !== null)
  figures.quarters += 1
  figures.episodes += delays.length
  figures.caught += caught.length
  figures.delays.push(...caught)
  figures.falseOnes += falseOnes.length
  figures.wrongWay += wrongWay.length
  figures.otherSide += otherSide.length
}

function measure(persona: Persona, missing: number): Figures {
  const figures = nothing()
  for (const seed of seeds) add(figures, measureQuarter(persona, seed, missing))
  return figures
}

function sum(all: readonly Figures[]): Figures {
  const total = nothing()
  for (const one of all) {
    total.quarters += one.quarters
    total.episodes += one.episodes
    total.caught += one.caught
    total.delays.push(...one.delays)
    total.falseOnes += one.falseOnes
    total.wrongWay += one.wrongWay
    total.otherSide += one.otherSide
  }
  return total
}

const percent = ({ caught, episodes }: Figures) => (episodes === 0 ? 100 : (100 * caught) / episodes)
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? null
const perQuarter = ({ falseOnes, quarters }: Figures) => (quarters === 0 ? 0 : falseOnes / quarters)

function line(title: string, whole: Figures, patchy: Figures): string {
  const cells = [
    title.padEnd(58),
    whole.episodes === 0 ? '–' : `${percent(whole).toFixed(0)} %`,
    patchy.episodes === 0 ? '–' : `${percent(patchy).toFixed(0)} %`,
    String(median(whole.delays) ?? '–'),
    perQuarter(whole).toFixed(2),
    perQuarter(patchy).toFixed(2),
    String(whole.wrongWay + patchy.wrongWay),
  ]
  return cells.map((cell, at) => (at === 0 ? cell : cell.padStart(9))).join('')
}

function list(persona: Persona): void {
  for (const seed of seeds) {
    const { said, falseOnes, delays } = measureQuarter(persona, seed)
    const lines = said.map((one) => `  ${describeSaid(one)}${falseOnes.includes(one) ? '  FALSE' : ''}`)
    process.stdout.write(`seed ${seed}, delays ${delays.join() || '–'}\n${lines.join('\n')}\n`)
  }
}

const chosen = PERSONAS.find(({ id }) => id === values.persona)
if (chosen) list(chosen)
else {
  const measured = PERSONAS.map((persona) => ({
    persona,
    whole: measure(persona, 0),
    patchy: measure(persona, MISSING),
  }))
  const heading = ['', 'caught', '1/5 off', 'days', 'false', '1/5 off', 'wrong way']
  process.stdout.write(`${heading.map((cell, at) => (at === 0 ? cell.padEnd(58) : cell.padStart(9))).join('')}\n`)
  for (const { persona, whole, patchy } of measured)
    process.stdout.write(`${line(`${persona.isHeldOut ? 'held out' : 'tuned   '}  ${persona.title}`, whole, patchy)}\n`)
  const reported = measured.filter(({ persona }) => persona.isHeldOut !== (values.tuning ?? false))
  const isHealthy = ({ persona }: (typeof measured)[number]) => persona.episodes.length === 0
  const [whole, patchy] = [sum(reported.map((one) => one.whole)), sum(reported.map((one) => one.patchy))]
  const healthy = sum(reported.filter(isHealthy).map((one) => one.whole))
  const healthyPatchy = sum(reported.filter(isHealthy).map((one) => one.patchy))
  const rows = [
    { id: 'caught', what: 'True episodes caught, %', value: percent(whole), goal: 95, met: percent(whole) >= 95 },
    {
      id: 'delay',
      what: 'Median working days from onset to the first suggestion',
      value: median(whole.delays) ?? 99,
      goal: 8,
      met: (median(whole.delays) ?? 99) <= 8,
    },
    {
      id: 'false',
      what: 'False suggestions a healthy quarter',
      value: perQuarter(healthy),
      goal: 0.3,
      met: perQuarter(healthy) < 0.3,
    },
    {
      id: 'wrong-way',
      what: 'Suggestions in the wrong direction',
      value: whole.wrongWay + patchy.wrongWay,
      goal: 0,
      met: whole.wrongWay + patchy.wrongWay === 0,
    },
    {
      id: 'caught-patchy',
      what: 'Points fewer caught with one day in five missing',
      value: percent(whole) - percent(patchy),
      goal: 1,
      met: percent(whole) - percent(patchy) <= 1,
    },
    {
      id: 'false-patchy',
      what: 'False suggestions a healthy quarter, one day in five missing',
      value: perQuarter(healthyPatchy),
      goal: 0.3,
      met: perQuarter(healthyPatchy) < 0.3,
    },
  ].map((row) => ({ ...row, value: Number(row.value.toFixed(3)) }))
  process.stdout.write('\n')
  for (const { what, value, goal, met } of rows)
    process.stdout.write(`${met ? 'met    ' : 'MISSED '} ${what.padEnd(62)} ${value} (goal ${goal})\n`)
  process.stdout.write(
    `        Besides, with no direction claimed: ${whole.otherSide + patchy.otherSide} said of the other side during an episode\n`,
  )
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
}
