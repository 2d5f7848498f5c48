// The application's icons for every system, out of one drawing and its small cut.
import { IconIcns, IconIco } from '@shockpkg/icon-encoder'
import type { Render } from './render'

/** `small` is for sizes where the drawing would blur: it keeps to the points. */
export interface Drawings {
  large: string
  small: string
}

const SMALL_UP_TO = 24

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const windowsSizes = [16, 24, 32, 48, 64, 128, 256]

/** Apple's names for the sizes; some are for screens of double density. */
const appleTypes: readonly (readonly [type: string, size: number])[] = [
  ['ic04', 16],
  ['ic05', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/** File names with their bytes, as electron-builder looks for them. */
export const makeApplicationIcons = async (render: Render, drawings: Drawings): Promise<Map<string, Uint8Array>> => {
  const png = (size: number) => render(size <= SMALL_UP_TO ? drawings.small : drawings.large, size).png
  const icns = new IconIcns()
  icns.toc = true
  for (const [type, size] of appleTypes) await icns.addFromPng(png(size), [type])
  const ico = new IconIco()
  for (const size of windowsSizes) await ico.addFromPng(png(size))
  return new Map([
    ...linuxSizes.map((size) => [`${size}x${size}.png`, png(size)] as const),
    ['icon.icns', icns.encode()] as const,
    ['icon.ico', ico.encode()] as const,
  ])
}
