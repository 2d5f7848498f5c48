import { describe, expect, test } from 'vitest'
import { trayTemplate } from '../../../electron/host/tray-menu'
import { drawTray } from '../../../electron/host/tray-picture'

describe("the tray's picture", () => {
  const alphas = (bitmap: Uint8Array) => bitmap.filter((_, at) => at % 4 === 3)

  test('on macOS is a black template on nothing, steps and ball', () => {
    const { bitmap, size } = drawTray('darwin', 2)
    expect([size, bitmap.length]).toEqual([32, 32 * 32 * 4])
    expect(bitmap.filter((value, at) => at % 4 !== 3 && value !== 0).length).toBe(0)
    const drawn = alphas(bitmap).filter((alpha) => alpha > 0).length
    expect(drawn).toBeGreaterThan(150)
    expect(drawn).toBeLessThan(500)
    expect(alphas(bitmap)[0]).toBe(0)
  })

  test.each(['win32', 'linux'])('on %s brings its own ground, so that it is seen on any bar', (platform) => {
    const { bitmap } = drawTray(platform, 1)
    expect(new Set(alphas(bitmap))).toEqual(new Set([255]))
    expect([...bitmap.subarray(0, 4)]).toEqual([75, 90, 44, 255])
    const points = Array.from({ length: 256 }, (_, at) => [...bitmap.subarray(at * 4, at * 4 + 4)].join())
    expect(points).toContain('240,247,250,255')
    expect(points).toContain('74,173,232,255')
  })

  test('has a round ball: its edge is neither full nor empty', () => {
    const { bitmap } = drawTray('darwin', 1)
    expect(alphas(bitmap).filter((alpha) => alpha > 0 && alpha < 255).length).toBeGreaterThan(3)
  })
})

describe("the tray's menu", () => {
  test('does what it says', () => {
    const asked: string[] = []
    const note = (what: string) => () => void asked.push(what)
    const names = ['show', 'capture', 'snooze', 'lock', 'quit'] as const
    const actions = Object.fromEntries(names.map((name) => [name, note(name)])) as Record<
      (typeof names)[number],
      () => void
    >
    const items = trayTemplate(actions, false)
    for (const { click } of items) click?.()
    expect(asked).toEqual([...names])
    expect(items.map(({ id, label }) => id !== undefined && label)).not.toContain(undefined)
    const isOffered = (isRung: boolean) => trayTemplate(actions, isRung).find(({ id }) => id === 'snooze')?.enabled
    expect([isOffered(false), isOffered(true)]).toEqual([false, true])
  })
})
