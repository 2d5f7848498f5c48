// Whoever works by keyboard keeps their place: where what had the focus is taken away, the focus goes to what took its place,
// or to what follows. Without this it falls to the page itself, where no key of a card is heard. Whoever left it on purpose is
// left alone, nobody is put on a control that deletes, and the page does not move.

const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"], summary'

/** A key too many must not press it. */
const DELETES = '[data-variant="danger"]'

/** Where an element stood: its ancestors, the nearest first, and which child of each it was in. */
interface Place {
  element: Element
  label: string
  path: readonly { parent: Element; index: number }[]
}

/** Returns what stops it. */
export function keepFocus(page: Document): () => void {
  let last: Place | null = null
  let isLooking = false
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? placeOf(target) : null
  }
  // A browser says so as well when it is about to take the element away, or when that was disabled or hidden: what becomes of it
  // is seen once whoever changes the page is through.
  const forgetWhatWasLeft = () =>
    queueMicrotask(() => {
      if (last !== null && hasLostFocus(page) && last.element.isConnected && isReachable(last.element)) last = null
    })
  const look = () => {
    isLooking = false
    if (last === null || last.element.isConnected || !hasLostFocus(page)) return
    nextTo(last)?.focus({ preventScroll: true })
  }
  // A dialog that closes gives the focus back by itself, in the next frame; so does whatever comes with a focus of its own.
  const lookSoon = () => {
    if (isLooking || last === null || last.element.isConnected) return
    isLooking = true
    requestAnimationFrame(() => requestAnimationFrame(look))
  }
  const observer = new MutationObserver(lookSoon)
  page.addEventListener('focusin', remember)
  page.addEventListener('focusout', forgetWhatWasLeft)
  observer.observe(page.body, { childList: true, subtree: true })
  return () => {
    page.removeEventListener('focusin', remember)
    page.removeEventListener('focusout', forgetWhatWasLeft)
    observer.disconnect()
  }
}

const hasLostFocus = ({ activeElement, body }: Document) => activeElement === null || activeElement === body

function placeOf(element: Element): Place {
  const path: { parent: Element; index: number }[] = []
  for (let child = element; child.parentElement; child = child.parentElement) {
    path.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) })
  }
  return { element, label: labelOf(element), path }
}

/** The same control of what took its place; else the first after it, else the last before. */
function nextTo({ label, path }: Place): HTMLElement | null {
  for (const { parent, index } of path) {
    if (!parent.isConnected) continue
    const children = [...parent.children]
    const inPlace = children.slice(index).flatMap(tabbablesIn)
    const found =
      inPlace.find((one) => labelOf(one) === label) ??
      inPlace[0] ??
      children.slice(0, index).flatMap(tabbablesIn).at(-1)
    if (found) return found
  }
  return null
}

const tabbablesIn = (element: Element): HTMLElement[] =>
  [...(element.matches(TABBABLE) ? [element] : []), ...element.querySelectorAll(TABBABLE)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.tabIndex >= 0 && isReachable(one) && !one.matches(DELETES),
  )

const isReachable = (element: Element) => element.closest('[inert], [hidden], :disabled') === null

const labelOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? ''
