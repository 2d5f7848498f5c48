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
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(focused()).toBe('Earlier')
  byId('before').remove()
  byId('after').querySelector('textarea')!.focus()
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))
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
