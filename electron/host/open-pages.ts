// Which page has the journal on screen, and the line that a small window hands to it.
import type { Handlers, HostEvents } from '#shared/ipc/contract'
import type { CaptureOutcome } from '#shared/ipc/types'
import type { PageLink } from './vault-ownership'

export interface OpenPages {
  /** The page has unlocked the journal and shows it. */
  onOpened(page: PageLink): void
  /** The page has gone, or has closed its vault. */
  onClosed(page: PageLink): void
  isOpen(): boolean
  /** To the page that has the journal open; false when none has. */
  send<E extends keyof HostEvents>(event: E, payload: HostEvents[E]): boolean
  hand: Handlers['capture']['hand']
  answer: (page: PageLink, answer: { id: string; outcome: CaptureOutcome }) => void
}

export interface OpenPagesParts {
  wait: (milliseconds: number) => Promise<void>
  newId: () => string
  /** A journal has just been opened. */
  onOpen: () => void
}

/** How long a page may take to save a line. */
const CAPTURE_MS = 5000

export const createOpenPages = ({ wait, newId, onOpen }: OpenPagesParts): OpenPages => {
  const pages = new Set<PageLink>()
  const waiting = new Map<string, { page: PageLink; settle: (outcome: CaptureOutcome) => void }>()
  /** The latest to open is the one in front. */
  const front = () => [...pages].at(-1)

  return {
    onOpened: (page) => {
      pages.delete(page)
      pages.add(page)
      onOpen()
    },
    onClosed: (page) => {
      pages.delete(page)
      for (const each of waiting.values()) if (each.page === page) each.settle('locked')
    },
    isOpen: () => pages.size > 0,
    send: (event, payload) => {
      front()?.send(event, payload)
      return pages.size > 0
    },
    hand: async (line) => {
      const page = front()
      if (page === undefined) return 'locked'
      const id = newId()
      const answered = new Promise<CaptureOutcome>((settle) => waiting.set(id, { page, settle }))
      page.send('lineCaptured', { ...line, id })
      const outcome = await Promise.race([answered, wait(CAPTURE_MS).then(() => 'failed' as const)])
      waiting.delete(id)
      return outcome
    },
    answer: (page, { id, outcome }) => {
      const asked = waiting.get(id)
      if (asked?.page === page) asked.settle(outcome)
    },
  }
}
