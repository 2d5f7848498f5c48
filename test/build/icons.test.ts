import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeApplicationIcons } from '../../build/icons/application-icons'
import { loadRenderer } from '../../build/icons/render'
import { drawTray } from '../../electron/host/tray-picture'

const svg = (name: string) => readFileSync(new URL(`../../build/icons/${name}.svg`, import.meta.url), 'utf8')

const draw = async () => makeApplicationIcons(await loadRenderer(), { large: svg('app'), small: svg('app-16') })
const icons = await draw()

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** Width and height, from a PNG's header. */
const sizeOf = (png: Uint8Array) => [view(png).getUint32(16), view(png).getUint32(20)]

/** The sizes in a Windows icon, with whether each is a PNG. */
const entriesOf = (ico: Uint8Array) =>
  Array.from({ length: view(ico).getUint16(4, true) }, (_, at) => {
    const entry = 6 + at * 16
    const offset = view(ico).getUint32(entry + 12, true)
    return { size: ico[entry] === 0 ? 256 : ico[entry]!, isPng: ascii(ico.subarray(offset + 1, offset + 4)) === 'PNG' }
  })

/** The types in an Apple icon, table of contents first. */
const typesOf = (icns: Uint8Array) => {
  const types: string[] = []
  for (let at = 8; at < icns.length; at += view(icns).getUint32(at + 4)) types.push(ascii(icns.subarray(at, at + 4)))
  return types
}

const hashes = (files: Map<string, Uint8Array>) =>
  [...files].map(([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`)

describe('the application’s icons', () => {
  test('are pictures of the size their names say', () => {
    const pictures = [...icons].filter(([name]) => name.endsWith('.png'))
    expect(pictures.map(([name, png]) => [name, sizeOf(png)])).toEqual(
      [16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => [`${size}x${size}.png`, [size, size]]),
    )
  })

  test('are one for Windows with every size, small ones as old programs want them', () => {
    const ico = icons.get('icon.ico')!
    expect(entriesOf(ico)).toEqual([
      ...[16, 24, 32, 48].map((size) => ({ size, isPng: false })),
      ...[64, 128, 256].map((size) => ({ size, isPng: true })),
    ])
  })

  test('are one for macOS with every size, on plain and on dense screens', () => {
    const icns = icons.get('icon.icns')!
    expect(ascii(icns.subarray(0, 4))).toBe('icns')
    expect(view(icns).getUint32(4)).toBe(icns.length)
    expect(typesOf(icns).toSorted()).toEqual(
      ['TOC ', 'ic04', 'ic05', 'ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12', 'ic13', 'ic14'].toSorted(),
    )
  })

  test('are the same each time', async () => {
    expect(hashes(await draw())).toEqual(hashes(icons))
  })

  test('fill the small sizes to the edge, and leave macOS its margin in the large ones', async () => {
    const render = await loadRenderer()
    const alphaAt = (name: string, size: number, x: number, y: number) =>
      render(svg(name), size).pixels[(y * size + x) * 4 + 3]
    expect([alphaAt('app-16', 16, 8, 0), alphaAt('app-16', 16, 0, 0)]).toEqual([255, 0])
    expect([alphaAt('app', 1024, 512, 50), alphaAt('app', 1024, 512, 150)]).toEqual([0, 255])
  })
})

describe('the tray’s picture', () => {
  test.each([1, 2] as const)('that the application draws is the one in the drawing, at density %d', async (scale) => {
    const { bitmap, size } = drawTray('darwin', scale)
    const drawn = (await loadRenderer())(svg('tray'), size).pixels
    const differences = Array.from({ length: size * size }, (_, at) =>
      Math.abs((bitmap[at * 4 + 3] ?? 0) - (drawn[at * 4 + 3] ?? 0)),
    )
    const inked = Array.from({ length: size * size }, (_, at) => drawn[at * 4 + 3] ?? 0)
    expect(inked.reduce((sum, it) => sum + it, 0)).toBeGreaterThan(0)
    expect(Math.max(...differences)).toBeLessThan(64)
  })
})
