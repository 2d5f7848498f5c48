// Requests, schemes, permissions and downloads: what the stand-in lets happen when the application does not refuse it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { electrons, inPage, openPlainWindow, startPlain } from '../e2e/support/plain-application'
import type { PlainApplication } from '../e2e/support/plain-application'

for (const { name, isReal, isSkipped } of electrons) {
  describe.skipIf(isSkipped)(`the session of ${name}`, () => {
    let plain: PlainApplication
    beforeAll(async () => {
      plain = await startPlain(isReal)
      await openPlainWindow(plain)
    })
    afterAll(() => plain?.end())
    const page = (code: string) => inPage(plain, code)

    test('serves a scheme by its handler, with method, address and headers', async () => {
      const asked = await page('fetch("/a?b=c", { method: "POST", body: "x" }).then((it) => it.headers.get("x-asked"))')
      expect(asked).toBe('POST app://plain/a?b=c')
    })

    test('hands the handler’s status on', async () => {
      expect(await page('fetch("/missing").then(({ status }) => status)')).toBe(404)
    })

    test('puts every request to the filter before it is served', async () => {
      const outcome = await plain.main.evaluate(async ({ session, BrowserWindow }) => {
        const seen: string[] = []
        session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
          seen.push(url)
          answer({ cancel: url.endsWith('/no') })
        })
        const { webContents } = BrowserWindow.getAllWindows()[0]!
        const code = 'Promise.all(["/yes", "/no"].map((path) => fetch(path).then(() => "came", () => "cancelled")))'
        const answers = (await webContents.executeJavaScript(code)) as string[]
        session.defaultSession.webRequest.onBeforeRequest(null)
        return { seen, answers }
      })
      expect(outcome.answers).toEqual(['came', 'cancelled'])
      expect(outcome.seen).toEqual(['app://plain/yes', 'app://plain/no'])
    })

    test('knows which schemes are handled', async () => {
      const known = await plain.main.evaluate(({ protocol }) =>
        ['app', 'other'].map((scheme) => protocol.isProtocolHandled(scheme)),
      )
      expect(known).toEqual([true, false])
    })
  })
}

describe('the stand-in', () => {
  let plain: PlainApplication
  beforeAll(async () => {
    plain = await startPlain(false)
    await openPlainWindow(plain)
  })
  afterAll(() => plain?.end())
  const complaints = () => plain.main.evaluate(({ standin }) => [...standin.complaints()])

  test('complains of a request that was let through to a network', async () => {
    await inPage(plain, 'fetch("https://example.com/x", { mode: "no-cors" }).catch(() => 0)')
    expect(await complaints()).toContain('A request was let through to https://example.com/x')
  })

  test('complains of a window that would have been opened', async () => {
    await inPage(plain, 'window.open("https://example.com/new") && 0')
    await expect.poll(complaints).toContain('A window for https://example.com/new would have been opened')
  })

  test('complains of a download that would have begun', async () => {
    await inPage(plain, 'Object.assign(document.createElement("a"), { href: "data:,x", download: "x.txt" }).click()')
    await expect.poll(complaints).toContain('x.txt would have been downloaded')
  })

  test('complains of a dialog that no test expected, and answers one that was', async () => {
    const answers = await plain.main.evaluate(async ({ dialog, standin }) => {
      standin.native.expectSaveDialog('/tmp/here')
      const expected = await dialog.showSaveDialog({})
      const unexpected = await dialog.showSaveDialog({})
      return [expected.filePath, expected.canceled, unexpected.canceled]
    })
    expect(answers).toEqual(['/tmp/here', false, true])
    expect(await complaints()).toContain('An unexpected save dialog')
  })

  test('grants what nobody refuses, as Electron does', async () => {
    const before = await plain.main.evaluate(({ standin }) => standin.permissionAnswers('geolocation'))
    expect(before).toEqual({ check: true, request: true, device: true })
    expect(await inPage(plain, 'navigator.permissions.query({ name: "geolocation" }).then(({ state }) => state)')).toBe(
      'granted',
    )
  })

  test('asks the handlers where there are some', async () => {
    const answers = await plain.main.evaluate(async ({ session, standin }) => {
      session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
        answer(permission === 'midi'),
      )
      session.defaultSession.setPermissionCheckHandler((_contents, permission) => permission === 'media')
      return [await standin.permissionAnswers('midi'), await standin.permissionAnswers('media')]
    })
    expect(answers).toMatchObject([
      { check: false, request: true },
      { check: true, request: false },
    ])
  })
})
