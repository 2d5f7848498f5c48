// In the preload's isolated world: `contextBridge` and `ipcRenderer` as a sandboxed preload finds them.
import { fromWire, toWire } from '../wire'
import { createCrossing } from './crossing'

/** What the preload's world is told by the main process. */
type Incoming =
  | { kind: 'result'; id: number; ok: true; value: unknown }
  | { kind: 'result'; id: number; ok: false; message: string }
  | { kind: 'event'; channel: string; list: unknown[] }

type Listener = (event: object, ...list: unknown[]) => void

/** Only in this world: put there by the stand-in. */
declare global {
  var standinSend: (text: string) => void
  var standinReceive: (text: string) => void
  var standinSpell: ((words: string[]) => Promise<string[]>) | undefined
}

/** The `electron` that this world's preload may require. */
export const startPreloadWorld = (secret: string) => {
  const exposed: { name: string; api: ReturnType<typeof crossing.pack> }[] = []
  const crossing = createCrossing({ out: `${secret}-out`, back: `${secret}-in` }, (message) => {
    if (message.kind === 'hello') for (const each of exposed) crossing.post({ kind: 'expose', ...each })
  })
  const expose = (name: string, value: unknown) => {
    if (exposed.some((each) => each.name === name)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object')
    }
    const api = crossing.pack(value)
    exposed.push({ name, api })
    crossing.post({ kind: 'expose', name, api })
  }
  return { contextBridge: { exposeInMainWorld: expose }, ipcRenderer: createIpcRenderer(), webFrame }
}

interface SpellCheckProvider {
  spellCheck(words: string[], tell: (misspelled: string[]) => void): void
}

/** Chromium would ask with the words of a field; here a test does. */
const webFrame = {
  setSpellCheckProvider: (_language: string, provider: SpellCheckProvider) => {
    globalThis.standinSpell = (words) => new Promise((tell) => provider.spellCheck(words, tell))
  },
}

const createIpcRenderer = () => {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, Set<Listener>>()
  let count = 0
  globalThis.standinReceive = (text) => {
    const incoming = fromWire(text) as Incoming
    if (incoming.kind === 'event') {
      for (const listener of listeners.get(incoming.channel) ?? []) listener({}, ...incoming.list)
      return
    }
    const call = waiting.get(incoming.id)
    waiting.delete(incoming.id)
    if (incoming.ok) call?.resolve(incoming.value)
    else call?.reject(new Error(incoming.message))
  }
  const ipcRenderer = {
    invoke: (channel: string, ...list: unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const id = (count += 1)
        const text = toWire({ kind: 'invoke', id, channel, list })
        waiting.set(id, { resolve, reject })
        standinSend(text)
      }),
    send: (channel: string, ...list: unknown[]) => standinSend(toWire({ kind: 'send', channel, list })),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
    off: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  }
  return ipcRenderer
}
