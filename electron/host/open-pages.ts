// Which page has which vault on screen, and the line that a small window hands to the one with the journal: the sample is
// made anew every day, and nothing of a person's may go there.
import type { Handlers, HostEvents } from '#shared/ipc/contract'
import type { CaptureOutcome, VaultName } from '#shared/ipc/types'
import type { PageLink } from './vault-ownership'

export interface OpenPages {
  /** The page has unlocked its vault and shows it. */
  onOpened(page: PageLink, vault: VaultName): void
  /** The page has gone, or has closed its vault. */
  onClosed(page: PageLink): void
  /** The journal, not the sample. */
  isOpen(): boolean
  /** To the page in front, whichever vault it shows; false when none is open. */
  send<E extends keyof HostEvents>(event: E, payload: HostEvents[E]): boolean
  /** To the page that has the journal open; false when none has. */
  sendToJournal<E extends keyof HostEvents>(event: E, payload: HostEvents[E]): boolean
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
  const pages = new Map<PageLink, VaultName>()
  const waiting = new Map<string, { page: PageLink; settle: (outcome: CaptureOutcome) => void }>()
  /** The latest to open is the one in front. */
  const front = () => [...pages.keys()].at(-1)
  const withJournal = () => [...pages].findLast(([, vault]) => vault === 'journal')?.[0]

  return {
    onOpened: (page, vault) => {
      pages.delete(page)
      pages.set(page, vault)
      if (vault === 'journal') onOpen()
    },
    onClosed: (page) => {
      pages.delete(page)
      for (const each of waiting.values()) if (each.page === page) each.settle('locked')
    },
    isOpen: () => withJournal() !== undefined,
    send: (event, payload) => {
      front()?.send(event, payload)
      return pages.size > 0
    },
    sendToJournal: (event, payload) => {
      const page = withJournal()
      page?.send(event, payload)
      return page !== undefined
    },
    hand: async (line) => {
      const page = withJournal()
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
