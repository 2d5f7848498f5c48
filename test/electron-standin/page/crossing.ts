// How values cross between the page's world and the preload's, as contextBridge lets them: copied, frozen, functions
// and promises by proxy, prototypes and symbols left behind. The worlds share the document alone, so what crosses
// goes as the detail of an event on it, whose name the page does not know.

type Crossed =
  | { kind: 'value'; value: unknown }
  | { kind: 'function' | 'promise'; id: number }
  | { kind: 'error'; message: string }
  | { kind: 'list'; items: Crossed[] }
  | { kind: 'object'; entries: [string, Crossed][] }

type Outcome = { ok: true; value: Crossed } | { ok: false; message: string }
type Message =
  | { kind: 'call'; id: number; target: number; list: Crossed[] }
  | { kind: 'reply'; id: number; outcome: Outcome }
  | { kind: 'settled'; target: number; outcome: Outcome }
  | { kind: 'expose'; name: string; api: Crossed }
  | { kind: 'hello' }

export interface Crossing {
  /** Throws where contextBridge does. */
  pack(value: unknown): Crossed
  unpack(crossed: Crossed): unknown
  post(message: Message): void
}

const DEEPEST = 1000

/** Messages posted here arrive on the other side before `post` returns. */
export const createCrossing = (
  names: { out: string; back: string },
  onMessage: (message: Extract<Message, { kind: 'expose' | 'hello' }>) => void,
): Crossing => {
  const { document, CustomEvent, Promise } = globalThis
  const dispatch = document.dispatchEvent.bind(document)
  const functions = new Map<number, (...list: unknown[]) => unknown>()
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const replies = new Map<number, Outcome>()
  let count = 0

  const post = (message: Message) => void dispatch(new CustomEvent(names.out, { detail: message }))

  const outcomeOf = (attempt: () => unknown): Outcome => {
    try {
      return { ok: true, value: pack(attempt()) }
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) }
    }
  }

  const pack = (value: unknown, depth = 0): Crossed => {
    if (depth > DEEPEST) throw new TypeError('Electron contextBridge recursion depth exceeded.')
    if (typeof value === 'function') {
      functions.set((count += 1), value as () => unknown)
      return { kind: 'function', id: count }
    }
    if (typeof value === 'symbol') throw new TypeError('A symbol cannot cross.')
    if (typeof value !== 'object' || value === null) return { kind: 'value', value }
    if (value instanceof Promise) return packPromise(value)
    if (value instanceof Error) return { kind: 'error', message: value.message }
    if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => pack(item, depth + 1)) }
    if (isCloned(value)) return { kind: 'value', value }
    const kept = Object.entries(value).filter(([, inner]) => typeof inner !== 'symbol')
    return { kind: 'object', entries: kept.map(([key, inner]) => [key, pack(inner, depth + 1)]) }
  }

  const packPromise = (promise: Promise<unknown>): Crossed => {
    const target = (count += 1)
    promise.then(
      (value) => post({ kind: 'settled', target, outcome: outcomeOf(() => value) }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error)
        post({ kind: 'settled', target, outcome: { ok: false, message } })
      },
    )
    return { kind: 'promise', id: target }
  }

  const unpack = (crossed: Crossed): unknown => {
    if (crossed.kind === 'value') return crossed.value
    if (crossed.kind === 'error') return new Error(crossed.message)
    if (crossed.kind === 'list') return crossed.items.map(unpack)
    if (crossed.kind === 'object') return Object.fromEntries(crossed.entries.map(([key, it]) => [key, unpack(it)]))
    if (crossed.kind === 'promise') {
      return new Promise((resolve, reject) => waiting.set(crossed.id, { resolve, reject }))
    }
    return (...list: unknown[]) => call(crossed.id, list)
  }

  const call = (target: number, list: unknown[]): unknown => {
    const id = (count += 1)
    post({ kind: 'call', id, target, list: list.map((item) => pack(item)) })
    const outcome = replies.get(id)
    replies.delete(id)
    if (outcome === undefined) throw new Error('The other world did not answer')
    if (!outcome.ok) throw new Error(outcome.message)
    return unpack(outcome.value)
  }

  const receive = (message: Message) => {
    if (message.kind === 'reply') replies.set(message.id, message.outcome)
    else if (message.kind === 'settled') {
      const promise = waiting.get(message.target)
      waiting.delete(message.target)
      if (message.outcome.ok) promise?.resolve(unpack(message.outcome.value))
      else promise?.reject(new Error(message.outcome.message))
    } else if (message.kind === 'call') {
      const outcome = outcomeOf(() => functions.get(message.target)!(...message.list.map(unpack)))
      post({ kind: 'reply', id: message.id, outcome })
    } else onMessage(message)
  }
  document.addEventListener(names.back, (event) => receive((event as CustomEvent<Message>).detail))
  return { pack, unpack, post }
}

const isCloned = (value: object) =>
  ArrayBuffer.isView(value) || [ArrayBuffer, Date, Map, Set, RegExp, Blob].some((type) => value instanceof type)
