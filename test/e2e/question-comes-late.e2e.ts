// The day's question comes once the last days' texts have been read: what stands below must not move from under a press.
import { expect, onTestFinished, test } from 'vitest'
import { launch } from './support/launch'

test('what is below the question stays where it is when the question comes', async () => {
  const app = await launch({ now: '2026-03-30T15:50:00Z', sample: true, timezone: 'Europe/Berlin' })
  onTestFinished(() => app.close())
  const { page, context } = app
  const question = page.getByRole('region', { name: 'One question' })
  await question.waitFor()

  let letRead = () => {}
  const mayRead = new Promise<void>((resolve) => (letRead = resolve))
  await context.route(/read-cues/, async (route) => {
    await mayRead
    await route.continue()
  })
  await app.setNow('2026-03-31T15:50:00Z')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /31 March/ }).waitFor()
  await page.getByRole('heading', { name: 'Check-in' }).waitFor()
  const topOf = async () => {
    const box = await page.getByRole('button', { name: 'Done for today' }).boundingBox()
    return Math.round(box!.y + (await page.evaluate(() => scrollY)))
  }
  const before = await topOf()
  expect(await question.count()).toBe(0)

  letRead()
  await question.waitFor()
  expect(await topOf()).toBe(before)
})
