import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { SMALLEST_WINDOW, placeWindow } from '../../../electron/host/window-place'
import type { Rectangle } from '../../../electron/host/window-place'
import '../../support/seed'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 2560, height: 1440 }
const place = { x: 1600, y: 100, width: 1200, height: 900, isMaximized: false }

const isWithin = (inner: Rectangle, outer: Rectangle) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

describe('the window', () => {
  test('opens in the middle of the main display the first time', () => {
    expect(placeWindow(null, [laptop, beside])).toEqual({ x: 130, y: 53, width: 1180, height: 820, isMaximized: false })
  })

  test('opens where it stood, on the display it stood on', () => {
    expect(placeWindow(place, [laptop, beside])).toEqual(place)
  })

  test('comes back to the main display, as large as fits, when its own is gone', () => {
    expect(placeWindow(place, [laptop])).toEqual({ x: 120, y: 25, width: 1200, height: 875, isMaximized: false })
  })

  test('is pushed back onto the display that it hung out of', () => {
    expect(placeWindow({ ...place, x: -500, y: -40 }, [laptop])).toMatchObject({ x: 0, y: 25 })
  })

  test('stays maximised', () => {
    expect(placeWindow({ ...place, isMaximized: true }, [laptop]).isMaximized).toBe(true)
  })

  const coordinate = fc.integer({ min: -6000, max: 6000 })
  const length = fc.integer({ min: 0, max: 6000 })
  const area = fc.record({
    x: coordinate,
    y: coordinate,
    width: fc.integer({ min: SMALLEST_WINDOW.width, max: 5000 }),
    height: fc.integer({ min: SMALLEST_WINDOW.height, max: 5000 }),
  })
  const saved = fc.record({ x: coordinate, y: coordinate, width: length, height: length, isMaximized: fc.boolean() })

  test.prop([saved, fc.array(area, { minLength: 1, maxLength: 4 })])(
    'is always whole on one display, and never smaller than it can be used',
    (was, areas) => {
      const now = placeWindow(was, areas)
      expect(areas.some((one) => isWithin(now, one))).toBe(true)
      expect(now.width).toBeGreaterThanOrEqual(SMALLEST_WINDOW.width)
      expect(now.height).toBeGreaterThanOrEqual(SMALLEST_WINDOW.height)
    },
  )
})
