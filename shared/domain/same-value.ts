// Two values that are the same as JSON: a field that is undefined is none, and the order of fields says nothing.

export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const isSameIn = (key: string) => isSameValue(left[key], right[key])
  return Object.keys(left).every(isSameIn) && Object.keys(right).every((key) => key in left || right[key] === undefined)
}
