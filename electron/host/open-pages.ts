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
  draft: Handlers['capture']['draft']
  drafted: Handlers['capture']['drafted']
  answerDraft: (page: PageLink, answer: { id: string; text: string }) => void
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
  const lines: Questions<CaptureOutcome> = new Map()
  const drafts: Questions<string> = new Map()
  /** The latest to open is the one in front. */
  const front = () => [...pages.keys()].at(-1)
  const withJournal = () => [...pages].findLast(([, vault]) => vault === 'journal')?.[0]

  const ask = async <T>(questions: Questions<T>, send: (page: PageLink, id: string) => void, locked: T, late: T) => {
    const page = withJournal()
    if (page === undefined) return locked
    const id = newId()
    const answered = new Promise<T>((settle) => questions.set(id, { page, settle, locked }))
    send(page, id)
    const answer = await Promise.race([answered, wait(CAPTURE_MS).then(() => late)])
    questions.delete(id)
    return answer
  }

  return {
    onOpened: (page, vault) => {
      pages.delete(page)
      pages.set(page, vault)
      if (vault === 'journal') onOpen()
    },
    onClosed: (page) => {
      pages.delete(page)
      lockOut(lines, page)
      lockOut(drafts, page)
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
    hand: (line) => ask(lines, (page, id) => page.send('lineCaptured', { ...line, id }), 'locked', 'failed'),
    answer: (page, { id, outcome }) => settle(lines, page, id, outcome),
    draft: async (draft) => withJournal()?.send('lineDrafted', draft),
    drafted: () => ask(drafts, (page, id) => page.send('draftAsked', { id }), '', ''),
    answerDraft: (page, { id, text }) => settle(drafts, page, id, text),
  }
}

/** What a page was asked, by the id it has to answer under. */
type Questions<T> = Map<string, { page: PageLink; settle: (answer: T) => void; locked: T }>

function settle<T>(questions: Questions<T>, page: PageLink, id: string, answer: T): void {
  const asked = questions.get(id)
  if (asked?.page === page) asked.settle(answer)
}

function lockOut<T>(questions: Questions<T>, page: PageLink): void {
  for (const asked of questions.values()) if (asked.page === page) asked.settle(asked.locked)
}
