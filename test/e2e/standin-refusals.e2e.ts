// What the page of the running desktop application cannot do, although nobody stops its own code from trying.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/launch'
import type { DesktopApplication } from './support/launch'

let app: DesktopApplication
let page: Page
let address: string

beforeAll(async () => {
  app = await launch({ shell: 'standin' })
  page = app.page
  await page.getByRole('button', { name: 'Begin my journal' }).waitFor()
  address = page.url()
})
afterAll(() => app?.close())

/** Whatever was tried has had its time when the page has drawn twice and the main process has answered. */
const settle = async () => {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await app.main.evaluate(() => new Promise((done) => setTimeout(done, 100)))
}

/** Where the window is, and whether the application was surprised, once what was tried has had its time. */
const outcome = async () => {
  await settle()
  return {
    at: page.url(),
    isWhole: (await page.getByRole('button', { name: 'Begin my journal' }).count()) === 1,
    pages: app.context.pages().length,
    surprises: await app.main.evaluate(({ standin }) => standin.complaints()),
  }
}

const unmoved = () => ({ at: address, isWhole: true, pages: 1, surprises: [] })

describe('navigation', () => {
  test.each([
    'https://example.com/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'data:text/html,<p>elsewhere',
    'javascript:document.title="run"',
    '/assets/nothing.js',
    '/?window=capture',
    '/?vault=other',
    'https://other.app.standin/',
  ])('to %s by the address is refused', async (to) => {
    await page.evaluate((where) => {
      location.href = where
    }, to)
    expect(await outcome()).toEqual(unmoved())
    expect(await page.title()).toContain('Stepback')
  })

  test.each(['_self', '_top', '_blank', 'named'])('by a link to %s is refused', async (target) => {
    await page.evaluate((where) => {
      const link = document.createElement('a')
      Object.assign(link, { href: 'https://example.com/link', target: where })
      document.body.append(link)
      link.click()
      link.remove()
    }, target)
    expect(await outcome()).toEqual(unmoved())
  })

  test('by a page that asks to be refreshed elsewhere is refused', async () => {
    await page.evaluate(() => {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = '0;url=https://example.com/refresh'
      document.head.append(meta)
    })
    expect(await outcome()).toEqual(unmoved())
  })

  test('by a file that is dropped on the window is refused', async () => {
    const cdp = await app.context.newCDPSession(page)
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    }
    expect(await outcome()).toEqual(unmoved())
  })
})

describe('a new window', () => {
  test.each(['https://example.com/', 'about:blank', '/', ''])('for %j is not opened', async (to) => {
    expect(await page.evaluate((where) => window.open(where, '_blank', 'popup') === null, to)).toBe(true)
    expect(await outcome()).toEqual(unmoved())
  })
})

describe('a form', () => {
  test.each([
    ['get', 'https://example.com/form'],
    ['post', 'https://example.com/form'],
    ['post', '/'],
    ['get', '/?vault=sample'],
  ])('cannot %s to %s', async (method, action) => {
    await page.evaluate(
      ([how, where]) => {
        const form = document.createElement('form')
        Object.assign(form, { method: how, action: where })
        document.body.append(form)
        form.submit()
        form.remove()
      },
      [method, action],
    )
    expect(await outcome()).toEqual(unmoved())
  })
})

describe('a frame', () => {
  test.each(['https://example.com/', '/', 'data:text/html,<p>in'])('does not load %s', async (src) => {
    const inside = await page.evaluate(async (where) => {
      const frame = document.createElement('iframe')
      frame.src = where
      const loaded = new Promise((done) => frame.addEventListener('load', done))
      document.body.append(frame)
      await Promise.race([loaded, new Promise((done) => setTimeout(done, 500))])
      const text = frame.contentDocument?.body.textContent ?? ''
      frame.remove()
      return text
    }, src)
    expect(inside).toBe('')
    expect(await outcome()).toEqual(unmoved())
  })

  test('that is empty has no bridge, and no way to make one', async () => {
    const found = await page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const names = ['stepback', 'require', 'process', 'electron', 'ipcRenderer', 'standinSend']
      const has = names.filter((name) => name in frame.contentWindow!)
      frame.remove()
      return has
    })
    expect(found).toEqual([])
  })

  test.each(['webview', 'embed', 'object', 'portal', 'fencedframe'])('of the kind %s holds nothing', async (kind) => {
    const can = await page.evaluate((tag) => {
      const element = document.createElement(tag)
      try {
        element.setAttribute(tag === 'object' ? 'data' : 'src', 'https://example.com/inside')
      } catch {
        // The address itself was refused.
      }
      document.body.append(element)
      const reaches = 'loadURL' in element || 'getWebContentsId' in element
      element.remove()
      return reaches
    }, kind)
    expect(can).toBe(false)
    expect(await outcome()).toEqual(unmoved())
  })
})

describe('a request', () => {
  const elsewhere = 'https://example.com/told'

  test('by fetch, XMLHttpRequest, EventSource or WebSocket reaches nobody', async () => {
    const failed = await page.evaluate(async (where) => {
      const asks = {
        fetch: () => fetch(where),
        noCors: () => fetch(where, { mode: 'no-cors', keepalive: true }),
        xhr: () =>
          new Promise((done, fail) => {
            const request = new XMLHttpRequest()
            request.onload = done
            request.onerror = fail
            request.open('GET', where)
            request.send()
          }),
        events: () =>
          new Promise((done, fail) => {
            const source = new EventSource(where)
            source.onopen = done
            source.onerror = fail
          }),
        socket: () =>
          new Promise((done, fail) => {
            const socket = new WebSocket(where.replace('https', 'wss'))
            socket.onopen = done
            socket.onerror = fail
          }),
      }
      const outcomes = Object.entries(asks).map(async ([name, ask]) => {
        const hasFailed = await Promise.resolve()
          .then(ask)
          .then(
            () => false,
            () => true,
          )
        return [name, hasFailed]
      })
      return Object.fromEntries(await Promise.all(outcomes)) as Record<string, boolean>
    }, elsewhere)
    expect(failed).toEqual({ fetch: true, noCors: true, xhr: true, events: true, socket: true })
    expect(await outcome()).toEqual(unmoved())
  })

  test('by a ping, a beacon, a prefetch or an image leaves no trace', async () => {
    await page.evaluate((where) => {
      navigator.sendBeacon(where, 'told')
      const link = document.createElement('a')
      link.href = '#ping'
      link.ping = where
      document.body.append(link)
      link.click()
      link.remove()
      location.hash = ''
      for (const rel of ['prefetch', 'prerender', 'preload', 'modulepreload', 'preconnect', 'dns-prefetch', 'icon']) {
        const hint = document.createElement('link')
        Object.assign(hint, { rel, href: where, as: 'image' })
        document.head.append(hint)
      }
      new Image().src = where
      const sound = new Audio(where)
      sound.load()
    }, elsewhere)
    await settle()
    const letThrough = await app.main.evaluate(({ standin }) => standin.complaints())
    expect(letThrough).toEqual([])
    expect(new URL(page.url()).pathname).toBe('/')
    address = page.url()
  })

  test('that gets as far as the session is cancelled there, whoever made it', async () => {
    const answers = await app.main.evaluate(async ({ standin }) => {
      const asked = ['https://example.com/a?words', 'http://127.0.0.1/', 'file:///etc/passwd', 'wss://example.com/', 'devtools://devtools/x', 'app://other/', 'app://stepback/'] // prettier-ignore
      return Promise.all(asked.map((url) => standin.isCancelled(url, 'GET')))
    })
    expect(answers).toEqual([true, true, true, true, true, true, false])
    await expect.poll(() => app.main.output()).toContain('Refused a request to wss://example.com')
    expect(app.main.output()).toContain('Refused a request to https://example.com')
    expect(app.main.output()).not.toContain('words')
  })

  test('for what was not built is not found, by whatever path', async () => {
    const statuses = await page.evaluate(() =>
      Promise.all(
        [
          '/main/main.cjs',
          '/../main/main.cjs',
          '/%2e%2e/main/main.cjs',
          '/package.json',
          '/assets/',
          '//etc/passwd',
        ].map(
          (path) => fetch(path).then(({ status }) => status, () => 0), // prettier-ignore
        ),
      ),
    )
    expect(statuses.filter((status) => status === 200)).toEqual([])
    expect(statuses.slice(0, 5)).toEqual([404, 404, 404, 404, 404])
    expect(await page.evaluate(() => fetch('/', { method: 'POST' }).then(({ status }) => status))).toBe(404)
  })

  test('by peer connection finds no way out', async () => {
    const candidates = await page.evaluate(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] })
      const found: string[] = []
      peer.addEventListener('icecandidate', ({ candidate }) => candidate && found.push(candidate.candidate))
      peer.createDataChannel('out')
      await peer.setLocalDescription(await peer.createOffer())
      await new Promise((done) => setTimeout(done, 300))
      peer.close()
      return found
    })
    expect(candidates.filter((candidate) => / udp /i.test(candidate))).toEqual([])
    const policies = await app.main.evaluate(({ standin }) => standin.webRtcPolicies())
    expect(policies).toEqual(['disable_non_proxied_udp'])
  })
})

describe('a permission', () => {
  test.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'clipboard-read',
    'fullscreen',
    'openExternal',
    'usb',
    'hid',
    'fileSystem',
  ])('%s is refused, asked or checked', async (permission) => {
    const answers = await app.main.evaluate(({ standin }, name) => standin.permissionAnswers(name), permission)
    expect(answers).toEqual({ check: false, request: false, device: false })
  })

  test('is not there in the page either', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'midi'] as PermissionName[]
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
    })
    expect(states).toEqual(['denied', 'denied', 'denied'])
  })
})

describe('a download', () => {
  test('of what the page made itself is refused: saving goes through the dialog', async () => {
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'data:application/octet-stream,text'
      link.download = 'all-of-it.txt'
      link.click()
    })
    await settle()
    expect(await app.main.evaluate(({ standin }) => standin.complaints())).toEqual([])
    expect(await app.main.evaluate(({ standin }) => standin.sessionAsked.downloads)).toEqual(['all-of-it.txt'])
  })
})

describe('code', () => {
  test('that was not built does not run', async () => {
    const ran = await page.evaluate(async () => {
      // What the test itself runs may use eval; what follows a pause is the page's own.
      await new Promise((done) => setTimeout(done))
      const tries: (() => unknown)[] = [
        () => (Reflect.get(window, 'eval') as (code: string) => unknown)('1'),
        () => (Reflect.get(() => {}, 'constructor') as (code: string) => () => unknown)('return 1')(),
        () => (document.body.innerHTML = '<img src=x onerror=alert(1)>'),
        () => document.write('<script>1</script>'),
        () => Object.assign(document.createElement('script'), { text: 'window.ran = 1' }),
        () => new Worker('/assets/none.js'),
        () => Reflect.apply(setTimeout, window, ['window.ran = 1']),
      ]
      return tries.map((attempt) => {
        try {
          attempt()
          return true
        } catch {
          return false
        }
      })
    })
    expect(ran.slice(0, 6)).toEqual([false, false, false, false, false, false])
    await settle()
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })

  test('of the page sees nothing of Electron or Node, only the frozen bridge', async () => {
    const seen = await page.evaluate(() => {
      const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer']
      const bridge = window.stepback!
      const tries = [
        () => Object.assign(bridge, { calls: {} }),
        () => Object.assign(bridge.calls.vault, { append: () => {} }),
        () => Object.defineProperty(window, 'stepback', { value: {} }),
        () => bridge.on('another', () => {}),
      ]
      const worked = tries.filter((attempt) => {
        try {
          attempt()
          return true
        } catch {
          return false
        }
      })
      return { found: names.filter((name) => name in window), keys: Object.keys(bridge).sort(), worked: worked.length }
    })
    expect(seen).toEqual({ found: [], keys: ['calls', 'checkSpelling', 'on'], worked: 0 })
  })

  test('that spoils the prototypes of its own world spoils nothing of the bridge', async () => {
    const info = await page.evaluate(async () => {
      const stolen: unknown[] = []
      const then = Promise.prototype.then
      const { call } = Function.prototype
      Function.prototype.call = function (this: never, ...list: never[]) {
        stolen.push(list)
        return Reflect.apply(call, this, list) as never
      }
      Object.defineProperty(Object.prototype, 'channel', { configurable: true, get: () => 'other' })
      try {
        const answer = await Reflect.apply(then, window.stepback!.calls.app.info(), [(value: unknown) => value])
        return { answer, hasStolenIpc: JSON.stringify(stolen).includes('invoke') }
      } finally {
        Function.prototype.call = call
        delete (Object.prototype as { channel?: string }).channel
      }
    })
    expect(info).toMatchObject({ answer: { ok: true, result: { edition: 'electron' } }, hasStolenIpc: false })
  })
})
