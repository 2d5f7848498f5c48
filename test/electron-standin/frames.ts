// The frames of a page, by what the browser itself says of them: address, origin, parent, and which of them is speaking.
import type { CDPSession } from 'playwright-core'
import { fromBrowser } from './addresses'

export interface Frame {
  readonly url: string
  readonly origin: string
  readonly parent: Frame | null
  readonly top: Frame | null
  readonly frameTreeNodeId: number
}

export interface Frames {
  main(): Frame | null
  /** null when the frame has gone. */
  ofContext(executionContextId: number): Frame | null
  /** The preload's world of the main frame; null before there is one. */
  preloadWorldId(): number | null
}

interface Entry {
  frame: Frame
  parentId: string | undefined
}

export const followFrames = (cdp: CDPSession, worldName: string): Frames => {
  const entries = new Map<string, Entry>()
  const worlds = new Map<number, string>()
  let mainId: string | null = null
  let count = 0

  const originOf = (url: string) => {
    const own = /^(\w[\w+.-]*:\/\/[^/?#]*)/.exec(fromBrowser(url))?.[1]
    return own ?? 'null'
  }
  const put = (id: string, parentId: string | undefined, url: string) => {
    const frame: Frame = {
      url: fromBrowser(url),
      origin: originOf(url),
      get parent() {
        return parentId === undefined ? null : (entries.get(parentId)?.frame ?? null)
      },
      get top() {
        return mainId === null ? null : (entries.get(mainId)?.frame ?? null)
      },
      frameTreeNodeId: (count += 1),
    }
    if (parentId === undefined) mainId = id
    entries.set(id, { frame, parentId })
  }
  cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => put(frameId, parentFrameId, 'about:blank'))
  cdp.on('Page.frameNavigated', ({ frame }) => put(frame.id, frame.parentId, frame.url))
  cdp.on('Page.frameDetached', ({ frameId }) => void entries.delete(frameId))
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const frameId = (context.auxData as { frameId?: string } | undefined)?.frameId
    if (context.name === worldName && frameId !== undefined) worlds.set(context.id, frameId)
  })
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => void worlds.delete(executionContextId))
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear())
  return {
    main: () => (mainId === null ? null : (entries.get(mainId)?.frame ?? null)),
    ofContext: (id) => entries.get(worlds.get(id) ?? '')?.frame ?? null,
    preloadWorldId: () => [...worlds].findLast(([, frameId]) => frameId === mainId)?.[0] ?? null,
  }
}
