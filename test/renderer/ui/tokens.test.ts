// What the palette promises: every text can be read on every paper it stands on, in both themes.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../../../renderer')
const tokens = readFileSync(join(renderer, 'ui/tokens.css'), 'utf8')

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Every colour that is written as a pair of hexadecimal values. */
const palette = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
)

const colour = (name: string, theme: Theme) => {
  const pair = palette.get(name)
  if (!pair) throw new Error(`No such colour: ${name}`)
  return pair[theme]
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const contrast = (one: string, other: string) => {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

const papers = ['paper', 'surface', 'sunken', 'raised', 'wash']
const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-hover', 'step-back', 'step-closer', 'fault']
const washes = ['accent-wash', 'step-back-wash', 'step-closer-wash', 'fault-wash']

const pairs = [
  ...texts.flatMap((text) => papers.map((paper) => [text, paper] as const)),
  ...['ink', 'ink-soft'].flatMap((text) => [...washes, 'selection'].map((wash) => [text, wash] as const)),
  ['accent', 'accent-wash'],
  ['step-back', 'step-back-wash'],
  ['step-closer', 'step-closer-wash'],
  ['fault', 'fault-wash'],
  ['ink-faint', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-fault', 'fault'],
  // A tooltip is the page turned inside out.
  ['paper', 'ink'],
] as const

test('black on white has the contrast that the standard says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each(THEMES)('every text can be read on every paper in the %s theme', (theme) => {
  const tooFaint = pairs
    .map(([text, paper]) => ({ text, paper, ratio: contrast(colour(text, theme), colour(paper, theme)) }))
    .filter(({ ratio }) => ratio < 4.5)
  expect(tooFaint).toEqual([])
})

test.each(THEMES)('what bounds a control, and what a chart means, stands out in the %s theme', (theme) => {
  const marks = ['line-strong', 'focus', 'step-back-mark', 'step-closer-mark', 'fault-mark']
  const tooFaint = marks
    .flatMap((mark) =>
      papers.map((paper) => ({ mark, paper, ratio: contrast(colour(mark, theme), colour(paper, theme)) })),
    )
    .filter(({ ratio }) => ratio < 3)
  expect(tooFaint).toEqual([])
})

const stylesheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
  .map((file) => ({ file, css: readFileSync(join(renderer, file), 'utf8') }))

/** Where `pattern` is found, each as "file: what". */
const found = (pattern: RegExp, isWrong: (name: string) => boolean = () => true) =>
  stylesheets.flatMap(({ file, css }) =>
    [...css.matchAll(pattern)].filter(([all, name]) => isWrong(name ?? all)).map(([all]) => `${file}: ${all}`),
  )

test('no stylesheet has a colour or a duration of its own', () => {
  expect(stylesheets.length).toBeGreaterThan(20)
  expect(found(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\b\d+m?s\b/gi)).toEqual([])
})

test('every token that a stylesheet names is there', () => {
  const known = new Set([...tokens.matchAll(/--([\w-]+):/g)].map(([, name]) => name))
  // Set by the popover itself, from the width of what opens it.
  known.add('trigger-width')
  expect(found(/var\(--([\w-]+)/g, (name) => !known.has(name))).toEqual([])
})

test('text tokens are whole fonts, and are used as such', () => {
  expect(found(/(?<!font): var\(--text-[\w-]+\)/g)).toEqual([])
})

test('the order of the layers is set before any part brings styles', () => {
  const imports = [...readFileSync(join(renderer, 'main.tsx'), 'utf8').matchAll(/^import .*'(.+)'$/gm)]
  expect(imports[0]?.[1]).toBe('./ui/base.css')
})

test('nothing moves for a person who asked for no motion', () => {
  const calm = /@media \(prefers-reduced-motion: reduce\) \{([^@]*)\n\}/.exec(tokens)?.[1] ?? ''
  expect(calm).toContain('--quick: 0ms')
  expect(calm).toContain('--settle: 0ms')
})
