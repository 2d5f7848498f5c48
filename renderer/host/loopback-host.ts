// The host behind the loopback server: calls as posts, events as a stream.
import { toRefusal, unwrapAnswer } from '#shared/ipc/answer'
import type { Answer } from '#shared/ipc/answer'
import { decodeMessage, encodeMessage } from '#shared/ipc/codec'
import { hostEventNames } from '#shared/ipc/contract'
import type { Host, HostEvents } from '#shared/ipc/contract'
import { deriveCalls } from '#shared/ipc/derive-calls'
import type { CallName } from '#shared/ipc/derive-calls'

export interface LoopbackParts {
  /** A fresh UUID: which of the open pages this is. */
  pageId: string
  post: (path: string, init: RequestInit) => Promise<Pick<Response, 'text'>>
  openEvents: (path: string) => Pick<EventSource, 'addEventListener' | 'readyState'>
  saveFile: Host['files']['save']
  reload: () => void
}

type Listeners = { [E in keyof HostEvents]: Set<(payload: HostEvents[E]) => void> }

const CLOSED = 2

export const createLoopbackHost = ({ pageId, post, openEvents, saveFile, reload }: LoopbackParts): Host => {
  const listeners: Listeners = {
    lockRequested: new Set(),
    closeRequested: new Set(),
    vaultLost: new Set(),
    backupsChanged: new Set(),
    reminderDue: new Set(),
    reminderOpened: new Set(),
    vaultAsked: new Set(),
    navigate: new Set(),
    commandRequested: new Set(),
    lineCaptured: new Set(),
    lineDrafted: new Set(),
    draftAsked: new Set(),
    spellingAsked: new Set(),
    wordLearned: new Set(),
  }
  const emit = <E extends keyof HostEvents>(event: E, payload: HostEvents[E]) => {
    for (const listener of listeners[event]) listener(payload)
  }

  // The host knows a page by its stream, so no call is sent before the stream is there.
  const open = () => openEvents(`/events?page=${pageId}`)
  let events = open()
  const first = listen(events, emit, false)
  let known = first
  let wasKnown = false
  first.then(
    () => (wasKnown = true),
    () => {},
  )

  /** A host that was started again refuses the old stream for good; it may take a new one once its address was opened. */
  const reach = () => {
    if (wasKnown && events.readyState === CLOSED) {
      events = open()
      known = listen(events, emit, true)
    }
    return known
  }

  const send = async (name: CallName, callArguments: readonly unknown[]): Promise<Answer> => {
    try {
      await reach()
      const headers = { 'content-type': 'application/json', 'x-stepback-page': pageId }
      const path = `/call/${name.replace('.', '/')}`
      const response = await post(path, { method: 'POST', headers, body: encodeMessage(callArguments) })
      return decodeMessage(await response.text()) as Answer
    } catch {
      throw toRefusal(name, 'host-gone')
    }
  }
  const calls = deriveCalls((name) => async (...callArguments: unknown[]) => {
    return unwrapAnswer(name, await send(name, callArguments))
  }) as unknown as Omit<Host, 'on'>

  return {
    ...calls,
    app: { ...calls.app, discardPage: async () => reload() },
    files: { save: saveFile },
    on: (event, listener) => {
      listeners[event].add(listener)
      return () => void listeners[event].delete(listener)
    },
  }
}

/** Resolves when the stream is open; rejects when the host will not have this page. */
const listen = (
  events: ReturnType<LoopbackParts['openEvents']>,
  emit: <E extends keyof HostEvents>(event: E, payload: HostEvents[E]) => void,
  isAgain: boolean,
) => {
  for (const name of hostEventNames) {
    events.addEventListener(name, (event) => emit(name, decodeMessage((event as MessageEvent<string>).data) as never))
  }
  let wasOpen = isAgain
  const known = new Promise<void>((resolve, reject) => {
    events.addEventListener('open', () => {
      // The stream broke and came back: the host closed what this page had open when it broke.
      if (wasOpen) for (const vault of ['journal', 'sample'] as const) emit('vaultLost', { vault })
      wasOpen = true
      resolve()
    })
    events.addEventListener('error', () => {
      if (events.readyState === CLOSED) reject(new Error('The host refused the page'))
    })
  })
  // A page that never calls the host has nobody to tell.
  known.catch(() => {})
  return known
}
