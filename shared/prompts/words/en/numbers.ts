// Numbers in English sentences.
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "six working days", "one working day". */
export function count(value: number | string, one: string, many = `${one}s`): string {
  const number = Math.round(Number(value))
  return `${SMALL[number] ?? number} ${number === 1 ? one : many}`
}

/** 0.42 is "42 %". */
export function percent(share: number | string): string {
  return `${Math.round(Number(share) * 100)} %`
}

/** At most one decimal, and none where it says nothing. */
export function plain(value: number | string): string {
  return String(Math.round(Number(value) * 10) / 10)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
