import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepFocus } from '../../../renderer/app/keep-focus'

let stop = () => {}
beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <section id="before"><button>Earlier</button></section>
      <section id="card"><p>Which?</p><div id="row"><button>Skip</button><button>Another</button></div></section>
      <section id="after"><textarea aria-label="A line"></textarea></section>
    </main>`
  stop = keepFocus(document)
})
afterEach(() => stop())

const focus = (name: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('button, textarea')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )
  found?.focus()
  expect(focused()).toBe(name)
}
const focused = () => {
  const element = document.activeElement!
  return element === document.body ? 'nothing' : (element.getAttribute('aria-label') ?? element.textContent)
}
const settled = () => vi.waitFor(() => expect(focused()).not.toBe('nothing'))
const frames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))
const byId = (id: string) => document.getElementById(id)!
const card = (...labels: string[]) => {
  const section = document.createElement('section')
  section.append(...labels.map((label) => Object.assign(document.createElement('button'), { textContent: label })))
  return section
}

test('goes to the same control of what took the place', async () => {
  focus('Another')
  byId('card').replaceWith(card('Skip', 'Another'))
  await settled()
  expect(focused()).toBe('Another')
})

test('goes to the first control of what took the place, where the same one is gone', async () => {
  focus('Another')
  byId('card').replaceWith(card('Done'))
  await settled()
  expect(focused()).toBe('Done')
})

test('goes to what is left beside it, then to what follows, then to what came before', async () => {
  focus('Another')
  document.activeElement!.remove()
  await settled()
  expect(focused()).toBe('Skip')
  byId('card').remove()
  await vi.waitFor(() => expect(focused()).toBe('A line'))
  byId('after').remove()
  await vi.waitFor(() => expect(focused()).toBe('Earlier'))
})

test('leaves alone what has its focus still, or gives it to something by itself', async () => {
  focus('Earlier')
  byId('card').remove()
  await frames()
  expect(focused()).toBe('Earlier')
  byId('before').remove()
  byId('after').querySelector('textarea')!.focus()
  await frames()
  expect(focused()).toBe('A line')
})

test('skips what cannot be reached by Tab', async () => {
  focus('Another')
  const next = card('Hidden', 'Off', 'Shown')
  next.children[0]!.setAttribute('tabindex', '-1')
  next.children[1]!.setAttribute('disabled', '')
  byId('card').replaceWith(next)
  await settled()
  expect(focused()).toBe('Shown')
})

test('stays away where the person had left it before it went', async () => {
  focus('A line')
  const left = document.activeElement as HTMLElement
  left.blur()
  await Promise.resolve()
  left.remove()
  await frames()
  expect(focused()).toBe('nothing')
})

test('goes on where a browser says that the focus left just before it takes the element away', async () => {
  focus('Skip')
  const taken = document.activeElement!
  taken.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  taken.remove()
  await settled()
  expect(focused()).toBe('Another')
})

test.each(['disabled', 'hidden', 'inert'])('goes on from what was %s before it was taken away', async (attribute) => {
  focus('Skip')
  const taken = document.activeElement as HTMLElement
  taken.setAttribute(attribute, '')
  taken.blur()
  await Promise.resolve()
  taken.remove()
  await settled()
  expect(focused()).toBe('Another')
})

test('never lands on what deletes', async () => {
  focus('Another')
  const next = card('Delete all', 'Another', 'Keep')
  for (const one of [0, 1]) next.children[one]!.setAttribute('data-variant', 'danger')
  byId('card').replaceWith(next)
  await settled()
  expect(focused()).toBe('Keep')
})

test('does not move the page', async () => {
  const focusing = vi.spyOn(HTMLElement.prototype, 'focus')
  focus('Skip')
  document.activeElement!.remove()
  await settled()
  expect(focusing).toHaveBeenLastCalledWith({ preventScroll: true })
  focusing.mockRestore()
})
