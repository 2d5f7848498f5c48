// Every call of the contract in the running desktop application, from everybody who must not be answered.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls, goodCall, hasSmallLimit, spoilings } from '../support/hostile-calls'
import { launch } from './support/launch'
import type { DesktopApplication } from './support/launch'

let app: DesktopApplication

beforeAll(async () => {
  app = await launch({ shell: 'standin' })
  await app.page.getByRole('button', { name: 'Begin my journal' }).waitFor()
})
afterAll(() => app?.close())

interface Caller {
  /** null: the frame has gone. */
  frame: { origin: string; isTop: boolean } | null
  /** A window that the application opened, or one that it knows nothing of. */
  isOwnWindow: boolean
}

/** Sends calls as Electron would hand them to the main process, and answers with the reasons of refusal. */
const reasonsFor = ({ frame, isOwnWindow }: Caller, list: [name: string, callArguments: unknown][]) =>
  app.main.evaluate(
    async ({ BrowserWindow, standin }, asked) => {
      const sender = asked.isOwnWindow ? BrowserWindow.getAllWindows()[0]!.webContents : {}
      const parent = asked.frame?.isTop === true ? null : {}
      const senderFrame = asked.frame === null ? null : { origin: asked.frame.origin, parent }
      return Promise.all(
        asked.list.map(async ([name, callArguments]) => {
          const answer = await standin.answerInvoke({ sender, senderFrame } as never, 'call', [name, callArguments])
          const inner = answer.ok ? (answer.value as { ok: boolean; reason?: string }) : { ok: false, reason: 'threw' }
          return [name, inner.ok ? 'answered' : inner.reason] as const
        }),
      )
    },
    { frame, isOwnWindow, list },
  )

const own = { origin: 'app://stepback', isTop: true }
const every = (reason: string) => calls.map(({ name }) => [name, reason])

describe('every call', () => {
  test.each<[string, Caller]>([
    ['another origin', { frame: { ...own, origin: 'https://evil.example' }, isOwnWindow: true }],
    ['a file', { frame: { ...own, origin: 'file://' }, isOwnWindow: true }],
    ['an opaque origin', { frame: { ...own, origin: 'null' }, isOwnWindow: true }],
    ['a sub-frame', { frame: { ...own, isTop: false }, isOwnWindow: true }],
    ['a frame that has gone', { frame: null, isOwnWindow: true }],
    ['a window the host does not know', { frame: own, isOwnWindow: false }],
  ])('is refused to %s', async (_who, caller) => {
    const list = calls.map(({ name, good }): [string, unknown] => [name, goodCall(good)])
    expect(await reasonsFor(caller, list)).toEqual(every('unknown-sender'))
  })

  test.each(spoilings)('is refused with $what', async ({ reason, spoil }) => {
    const chosen = calls.filter(({ name }) => reason !== 'too-large' || hasSmallLimit(name))
    const list = chosen.map(({ name, good }): [string, unknown] => [name, spoil(name, good)])
    expect(await reasonsFor({ frame: own, isOwnWindow: true }, list)).toEqual(chosen.map(({ name }) => [name, reason]))
  })

  test('of another name is unknown', async () => {
    const names = ['vault.burn', 'vault', '', '__proto__.toString', 'constructor.name', 'vault.status.x']
    const list = names.map((name): [string, unknown] => [name, []])
    const reasons = await reasonsFor({ frame: own, isOwnWindow: true }, list)
    expect(reasons.map(([, reason]) => reason)).toEqual(names.map(() => 'unknown-call'))
  })

  test('that is in order is answered through the bridge', async () => {
    const answers = await app.page.evaluate(async () => {
      const { app: application, device, deviceKey, desktop, vault } = window.stepback!.calls
      return [
        await application.info(),
        await device.read(),
        await deviceKey.available(),
        await desktop.status(),
        await vault.status({ vault: 'journal' }),
      ].map(({ ok }) => ok)
    })
    expect(answers).toEqual([true, true, true, true, true])
  })
})

describe('the bridge', () => {
  test('passes hostile arguments on as what they are, and they are refused', async () => {
    const reasons = await app.page.evaluate(async () => {
      const { device } = window.stepback!.calls
      const polluted = JSON.parse('{"theme":"dark","__proto__":{"isAdmin":true}}') as object
      const tooMuch = { theme: 'x'.repeat(200_000) }
      const answers = [await device.write(polluted), await device.write(tooMuch), await device.write({}, {})]
      return answers.map((answer) => (answer.ok ? 'answered' : answer.reason))
    })
    expect(reasons).toEqual(['bad-argument', 'too-large', 'bad-argument'])
    expect(await app.main.evaluate(() => 'isAdmin' in {})).toBe(false)
  })

  test('does not carry what cannot be cloned', async () => {
    const messages = await app.page.evaluate(async () => {
      const { device } = window.stepback!.calls
      const tries = [() => device.write({ theme: () => {} }), () => device.write({ theme: window })]
      const outcomes = tries.map((attempt) => Promise.resolve().then(attempt).then(String, () => 'refused')) // prettier-ignore
      return Promise.all(outcomes)
    })
    expect(messages).toEqual(['refused', 'refused'])
  })
})
