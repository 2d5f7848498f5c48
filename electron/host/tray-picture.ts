// The tray's picture, drawn here point by point: the steps and the ball of `build/icons`, without a file to ship.

export interface TrayPicture {
  /** Blue, green, red, alpha for each point, as Electron's bitmaps want it; colours multiplied by their alpha. */
  bitmap: Uint8Array
  /** Width and height, in points. */
  size: number
}

type Colour = readonly [red: number, green: number, blue: number]
type Shape = (x: number, y: number) => boolean

const rectangle =
  (left: number, top: number, right: number, bottom: number): Shape =>
  (x, y) =>
    x >= left && x < right && y >= top && y < bottom
const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) < radius
const anyOf =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y))

const GRID = 16
const steps = anyOf(
  rectangle(1, 13, 8, 15),
  rectangle(6, 8, 8, 15),
  rectangle(6, 8, 12, 10),
  rectangle(10, 3, 12, 10),
  rectangle(10, 3, 15, 5),
)
const ball = disc(3.25, 10.25, 2.1)

/** Later layers cover earlier ones. macOS colours a black template itself; elsewhere the ground makes it visible. */
const layersFor = (platform: string): [Shape, Colour][] =>
  platform === 'darwin'
    ? [[anyOf(steps, ball), [0, 0, 0]]]
    : [
        [rectangle(0, 0, GRID, GRID), [44, 90, 75]],
        [steps, [250, 247, 240]],
        [ball, [232, 173, 74]],
      ]

/** Looks at each point four by four times, so that the ball is round. */
const FINENESS = 4

export const drawTray = (platform: string, scale: 1 | 2): TrayPicture => {
  const size = GRID * scale
  const layers = layersFor(platform)
  const bitmap = new Uint8Array(size * size * 4)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      bitmap.set(pointAt(layers, column / scale, row / scale, 1 / scale), (row * size + column) * 4)
    }
  }
  return { bitmap, size }
}

const pointAt = (layers: [Shape, Colour][], left: number, top: number, length: number) => {
  const sum = [0, 0, 0, 0]
  for (let look = 0; look < FINENESS * FINENESS; look += 1) {
    const x = left + (((look % FINENESS) + 0.5) / FINENESS) * length
    const y = top + ((Math.floor(look / FINENESS) + 0.5) / FINENESS) * length
    const colour = layers.findLast(([shape]) => shape(x, y))?.[1]
    if (colour === undefined) continue
    const [red, green, blue] = colour
    for (const [at, value] of [blue, green, red, 255].entries()) sum[at]! += value
  }
  return sum.map((value) => Math.round(value / FINENESS ** 2))
}
