// Walking the application as a person without a mouse does.
import type { Page } from 'playwright-core'

const MOST_TABS = 120

interface Focused {
  role: string
  name: string
}

/** Presses Tab until what has the focus is called this. Throws when it is not reached: then it cannot be reached by keyboard. */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let n = 0; n < MOST_TABS; n += 1) {
    const focused = await focusedElement(page)
    if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return
    seen.push(focused.name)
    await page.keyboard.press(key)
  }
  throw new Error(`Not reached by keyboard: ${String(name)}. Seen: ${[...new Set(seen)].join(' | ')}`)
}

/** Types one key after the other, with Enter as ⏎ and nothing between them. */
export async function pressAll(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key === '⏎' ? 'Enter' : key)
}

/** What has the focus, by the name a screen reader would say. */
export async function focusedElement(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { role: '', name: '' }
    const labelledBy = element.getAttribute('aria-labelledby')
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    const name =
      element.getAttribute('aria-label') ??
      (labelledBy
        ? labelledBy
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ')
        : null) ??
      (labels.length > 0 ? labels.map((label) => label.textContent ?? '').join(' ') : null) ??
      element.textContent ??
      ''
    return { role: element.getAttribute('role') ?? element.tagName.toLowerCase(), name: name.trim() }
  })
}
