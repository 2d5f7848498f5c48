// Electron's security checklist: every item has its row, every row its test; and the items that are seen best from here.
import { FuseV1Options } from '@electron/fuses'
import { EventEmitter } from 'node:events'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { closeChromium, closeContents } from '../../electron/shell/security'

const log = vi.hoisted(() => ({
  calls: [] as string[],
  onContents: null as ((event: object, contents: object) => void) | null,
}))

vi.mock('electron', () => ({
  app: {
    enableSandbox: () => log.calls.push('sandbox'),
    commandLine: { appendSwitch: (name: string) => log.calls.push(`switch ${name}`) },
    on: (_event: string, listener: (event: object, contents: object) => void) => (log.onContents = listener),
  },
  session: {},
}))

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const rows = read('docs/desktop-security.md')
  .split('\n')
  .flatMap((line) => {
    const [, number, item, held, where] = line.split('|').map((cell) => cell.trim())
    const [, file, title] = /^`([^`]+)`: (.+)$/.exec(where ?? '') ?? []
    return Number(number) > 0 ? [{ number: Number(number), item, held, file: file ?? '', title: title ?? '' }] : []
  })

describe('the checklist', () => {
  test('has its twenty items, each with how it is held', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
    expect(rows.filter(({ item, held }) => !item || !held)).toEqual([])
  })

  test.each(rows)('item $number names a test that is there: $title', ({ file, title }) => {
    expect(existsSync(join(root, file))).toBe(true)
    expect(read(file)).toContain(title)
  })
})

describe('the shell', () => {
  test('sandboxes every process before the application is ready', () => {
    closeChromium()
    expect(log.calls[0]).toBe('sandbox')
    expect(log.calls).toContain('switch host-resolver-rules')
    const main = read('electron/main.ts')
    expect(main.indexOf('closeChromium()')).toBeLessThan(main.indexOf('app.whenReady()'))
  })

  test('lets no webview be attached and no redirect be followed', () => {
    closeContents()
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: () => {},
      setWebRTCIPHandlingPolicy: () => {},
    })
    log.onContents?.({}, contents)
    const prevented = (event: string, details: object = {}) => {
      let isPrevented = false
      contents.emit(event, { preventDefault: () => (isPrevented = true), ...details })
      return isPrevented
    }
    expect([prevented('will-attach-webview'), prevented('will-redirect')]).toEqual([true, true])
    const own = { isMainFrame: true, url: 'app://stepback/?vault=sample' }
    expect(prevented('will-frame-navigate', own)).toBe(false)
    expect(prevented('will-frame-navigate', { ...own, isMainFrame: false })).toBe(true)
    expect(prevented('will-frame-navigate', { ...own, url: 'https://example.com/' })).toBe(true)
  })

  test('hands nothing to other programs', () => {
    const files = readdirSync(join(root, 'electron'), { recursive: true, encoding: 'utf8' })
    const sources = files.filter((name) => name.endsWith('.ts')).map((name) => read(join('electron', name)))
    expect(sources.length).toBeGreaterThan(40)
    expect(sources.filter((text) => /openExternal|openPath|\bshell\b.*from 'electron'/.test(text))).toEqual([])
  })

  test('has a preload that stays small and requires nothing but Electron', () => {
    const text = read('electron/preload.ts')
    expect(text.split('\n').length).toBeLessThanOrEqual(25)
    const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name!)
    expect(imported.filter((name) => name !== 'electron' && !name.startsWith('#shared/ipc/'))).toEqual([])
  })
})

describe('what is shipped', () => {
  test('is built with a pinned Electron that is current', () => {
    const wanted = (JSON.parse(read('package.json')) as { devDependencies: Record<string, string> }).devDependencies
    const [, major] = /^(\d+)\.\d+\.\d+$/.exec(wanted['electron'] ?? '') ?? []
    expect(Number(major)).toBeGreaterThanOrEqual(45)
  })

  test('sets each of the nine fuses, and fails when there is a tenth', () => {
    const text = read('build/packaging/set-fuses.mjs')
    const known = Object.keys(FuseV1Options).filter((name) => !/^\d+$/.test(name))
    expect(known.length).toBe(9)
    expect(known.filter((name) => !text.includes(`[FuseV1Options.${name}]: `))).toEqual([])
    expect(text).toContain('strictlyRequireAllFuses: true')
  })
})
