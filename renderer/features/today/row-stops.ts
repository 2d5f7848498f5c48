// The places Enter walks through in a list of rows: each row's tab stop, and every field between them.
const STOP = '[data-keyed-row] [tabindex="0"], input:not([type="checkbox"]), textarea'

/** In the order of the page: a list of selectors does not keep it in every DOM. */
export function stopsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('*')].filter((element) => element.matches(STOP))
}

/** The stop after the one that has the focus; null after the last. */
export function nextStop(list: HTMLElement): HTMLElement | null {
  const stops = stopsIn(list)
  const focused = document.activeElement
  const row = focused?.closest('[data-keyed-row]')
  const at = stops.findIndex((stop) => stop === focused || (row !== null && row !== undefined && row.contains(stop)))
  return stops[at + 1] ?? null
}

export function isNobodyFocused(): boolean {
  return (
    document.activeElement === null || document.activeElement === document.body || document.activeElement.id === 'main'
  )
}
