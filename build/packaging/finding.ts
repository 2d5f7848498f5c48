// What one check of the package found, as it is printed and written as JSON.

export interface Finding {
  id: string
  /** What was looked at. */
  what: string
  value: string | number
  goal: string | number
  met: boolean
}

/** Fine when nothing was found; otherwise the value says what was, the first few of it. */
export const noneOf = (id: string, what: string, found: readonly string[]): Finding => ({
  id,
  what,
  value: found.length === 0 ? 'none' : `${found.length}: ${found.slice(0, SHOWN).join(' | ')}`,
  goal: 'none',
  met: found.length === 0,
})

const SHOWN = 5

export const atMost = (id: string, what: string, value: number, goal: number): Finding => ({
  id,
  what,
  value,
  goal,
  met: value <= goal,
})

export const equalTo = (id: string, what: string, value: string, goal: string): Finding => ({
  id,
  what,
  value,
  goal,
  met: value === goal,
})
