// Text in forms that are not finished, by place: kept as it is typed, so that a closed window loses none of it.

export type Unfinished = Readonly<Record<string, string>>

const MOST_PLACES = 50

/** null is nothing to keep. The places written last stay. */
export function withUnfinished(unfinished: Unfinished, place: string, text: string | null): Unfinished {
  const { [place]: _before, ...others } = unfinished
  if (text === null) return others
  return Object.fromEntries([...Object.entries(others), [place, text]].slice(-MOST_PLACES))
}
