// Simulated managers' quarters, taken over as exports of our own and opened: the suggestion, its evidence, its plan.
import { afterEach, expect, test } from 'vitest'
import { addDays } from '../../shared/calendar/day'
import { journalFileBytes, toJournalFile } from '../../shared/exporting/whole/journal-file'
import { PERSONAS } from '../personas/personas'
import { ITEM } from '../personas/persona-day'
import { measureQuarter, type Said } from '../personas/measure'
import { personaQuarter, type TrueEpisode } from '../personas/tell-quarter'
import { beginJournal } from './support/journal-steps'
import { launch, type Application } from './support/launch'

const SEED = 7
let app: Application | null = null
afterEach(() => app?.close())

/** The journal as it stood on the evening on which the persona was first told something that fits. */
function untilFirstSaid(id: string) {
  const persona = PERSONAS.find((one) => one.id === id)!
  const { said } = measureQuarter(persona, SEED)
  const { told, truth } = personaQuarter(persona, SEED)
  const [{ from, direction, about }] = truth as [TrueEpisode]
  const fits = ({ suggestion }: Said) =>
    about.length === 0
      ? suggestion.direction === direction
      : suggestion.signals.some((signal) => about.includes(signal))
  const first = said.find((one) => one.day >= from && fits(one))!
  const day = first.day
  const records = told.records().filter((record) => record.createdAt.slice(0, 10) < addDays(day, 1))
  const file = toJournalFile(records, {
    exportedAt: `${day}T16:00:00Z`,
    application: 'Stepback 0.1.0',
    zone: 'Europe/Berlin',
  })
  return { day, bytes: journalFileBytes(file) }
}

async function open(id: string): Promise<Application> {
  const { day, bytes } = untilFirstSaid(id)
  app = await launch({ now: `${day}T19:30:00Z`, timezone: 'Europe/Berlin' })
  const { page } = app
  await beginJournal(page, null)
  await page.evaluate(() => (location.hash = '/settings/import'))
  await page
    .getByLabel('Files to import')
    .setInputFiles({ name: 'stepback.json', mimeType: 'application/json', buffer: Buffer.from(bytes) })
  await page
    .getByRole('button', { name: /^Import/ })
    .last()
    .click()
  await page.getByText(/^Saved \d/).waitFor()
  await page.evaluate(() => (location.hash = '/'))
  await page.getByRole('button', { name: /^Done for/ }).click()
  return app
}

test.each([
  ['slides', new RegExp(`Consider stepping back from ${ITEM}`), new RegExp(`${ITEM} has been yours for`)],
  ['absentee', /people have not been reaching you$/i, /waited for more than two days|nothing technical|no technical/i],
  ['takes-back', /came back to you/, /You took delegated work back twice in twenty working days/],
] as const)(
  '%s: the suggestion, what was seen, and a plan that is kept',
  async (id, title, seen) => {
    const { page } = await open(id)
    await page.getByRole('heading', { name: title }).waitFor()
    await expect.poll(() => page.getByText(seen).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Do it' }).click()
    const plan = await page.getByLabel('then', { exact: true }).inputValue()
    await page.getByRole('button', { name: 'Keep this plan' }).click()
    await page.getByText(/Your plan is kept/).waitFor()
    await page.evaluate(() => (location.hash = '/ledger/plan'))
    await page.getByRole('row').filter({ hasText: plan }).waitFor()
  },
  60_000,
)
