// The pages that are open, each known by its event stream: a page is there for as long as its stream is.
import type { ServerResponse } from 'node:http'
import { encodeMessage } from '#shared/ipc/codec'
import type { Host, HostPage } from '../host/host'

const PAGE_ID = /^[0-9a-f-]{36}$/

export interface PageStreams {
  /** False when the id is not one a page would make. */
  open(id: string, userAgent: string, response: ServerResponse): boolean
  find(id: string): HostPage | undefined
  endAll(): void
}

/** `onCount` is told how many pages are open whenever that changes. */
export const createPageStreams = (host: Host, onCount: (open: number) => void): PageStreams => {
  const pages = new Map<string, { page: HostPage; response: ServerResponse }>()
  return {
    open: (id, userAgent, response) => {
      if (!PAGE_ID.test(id) || pages.has(id)) return false
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write('retry: 1000\n\n')
      const link = {
        send: (event: string, payload: unknown) => {
          response.write(`event: ${event}\ndata: ${encodeMessage(payload ?? null)}\n\n`)
        },
      }
      // The page reloads itself on `discardPage`; there is nothing for the server to do.
      const page = host.connect(link, { runtime: runtimeOf(userAgent), discard: () => {} })
      pages.set(id, { page, response })
      onCount(pages.size)
      response.on('close', () => {
        pages.delete(id)
        void page.leave().then(() => onCount(pages.size))
      })
      return true
    },
    find: (id) => pages.get(id)?.page,
    endAll: () => {
      for (const { response } of pages.values()) response.end()
    },
  }
}

/** `chromium 147` from a user agent string; browsers of other families by their own name. */
const runtimeOf = (userAgent: string) => {
  const [, family, major] = /(Chrome|Firefox|Version)\/(\d+)/.exec(userAgent) ?? []
  const names: Record<string, string> = { Chrome: 'chromium', Firefox: 'gecko', Version: 'webkit' }
  return family === undefined ? 'unknown' : `${names[family]} ${major}`
}
