// Renders an SVG to points. In WebAssembly, without fonts or the system's graphics: the same bytes on every machine.
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

export interface Rendering {
  png: Uint8Array
  /** Red, green, blue, alpha for each point, from the top left. */
  pixels: Uint8Array
}

/** The picture `size` points wide and high, for a square SVG. */
export type Render = (svg: string, size: number) => Rendering

let loading: Promise<void> | null = null

/** The module can be started once only in a process. */
export const loadRenderer = async (): Promise<Render> => {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  loading ??= readFile(file).then(initWasm)
  await loading
  return (svg, size) => {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render()
    return { png: image.asPng(), pixels: image.pixels }
  }
}
