// The host, as both shells start it: pages come and go, each with its own route into the one set of services.
import type { Handlers, HostEvents } from '#shared/ipc/contract'
import type { AppInfo } from '#shared/ipc/types'
import type { DesktopServices } from './desktop-services'
import { createOpenPages } from './open-pages'
import { createRouter } from './router'
import type { Route, RouterParts } from './router'
import { createSuggestionsDesk } from './suggestions-desk'
import { createVaultOwnership } from './vault-ownership'
import type { PageLink } from './vault-ownership'

export interface HostParts {
  /** The only origin calls are taken from. */
  origin: string
  appInfo: Omit<AppInfo, 'runtime'>
  vaults: Handlers['vault'] & { closeAll(): Promise<void>; writeHeld(): Promise<boolean> }
  backups: Handlers['backups']
  device: Handlers['device']
  files: Handlers['files']
  reminders: Handlers['reminders']
  desktop: DesktopServices
  onFailure: RouterParts['onFailure']
  wait: (milliseconds: number) => Promise<void>
  newId: () => string
}

export interface HostPage {
  route: Route
  /** Call when the page is gone; what it had open is closed. Never rejects. */
  leave(): Promise<void>
}

export interface Host {
  /** `discard` replaces the page by a fresh one; `runtime` is the browser, such as `chromium 147`. */
  connect(page: PageLink, parts: { runtime: string; discard: () => void }): HostPage
  /** Lets every page save what is being typed (bounded), then closes the vaults, refused or not if it `isFinal`; never
   *  rejects. */
  close(isFinal: boolean): Promise<CloseOutcome>
  /** Asks every page to lock. */
  lock(): void
  /** Whether a page has the journal unlocked. */
  isOpen(): boolean
  /** To the page in front with a vault open, the sample's too; false when none has. */
  tellOpenPage<E extends keyof HostEvents>(event: E, payload: HostEvents[E]): boolean
  /** To the page that has the journal unlocked; false when none has. */
  tellJournal<E extends keyof HostEvents>(event: E, payload: HostEvents[E]): boolean
  /** To every page, locked or not. */
  tellPages<E extends keyof HostEvents>(event: E, payload: HostEvents[E]): void
  hasPages(): boolean
  /** How a word may be spelt, by the page that has the journal unlocked; empty when none answers in time. */
  suggestWords(word: string): Promise<readonly string[]>
}

/** `unconfirmed`: closed, but a page did not answer or a vault could not be closed. `refused`: a page has something that it
 *  could not save, so nothing was closed unless it was final. */
export type CloseOutcome = 'saved' | 'unconfirmed' | 'refused'

/** How long closing waits for pages to say that they have saved everything. */
const READY_TO_CLOSE_MS = 5000
/** How often a disk that refused a save is tried again while nobody has the journal open. */
const TRY_AGAIN_MS = 15_000

export const createHost = (parts: HostParts): Host => {
  const ownership = createVaultOwnership(parts.vaults, parts.wait)
  const pages = new Map<PageLink, (isSaved: boolean) => void>()
  let isTrying = false
  let isClosed = false

  /** Until all that is held is on disk, or the host ends. */
  const keepTrying = async () => {
    if (isTrying) return
    isTrying = true
    do await parts.wait(TRY_AGAIN_MS)
    while (!isClosed && !(await parts.vaults.writeHeld()))
    isTrying = false
  }

  const { wait, newId } = parts
  const openPages = createOpenPages({ wait, newId, onOpen: () => parts.desktop.onOpen() })

  const suggestions = createSuggestionsDesk({ wait, newId, send: openPages.send })

  const handlersFor = (page: PageLink, runtime: string, discard: () => void): Handlers => ({
    app: {
      info: async () => ({ ...parts.appInfo, runtime }),
      readyToClose: async ({ isSaved }) => pages.get(page)?.(isSaved),
      discardPage: async () => discard(),
      opened: async ({ vault }) => openPages.onOpened(page, vault),
    },
    vault: vaultFor(page),
    backups: backupsFor(page),
    device: parts.device,
    deviceKey: parts.desktop.deviceKey,
    capture: {
      hand: openPages.hand,
      answer: async (answer) => openPages.answer(page, answer),
      draft: openPages.draft,
      drafted: openPages.drafted,
      answerDraft: async (answer) => openPages.answerDraft(page, answer),
      done: async () => parts.desktop.onCaptureDone(),
    },
    reminders: parts.reminders,
    spelling: { suggested: async (answer) => suggestions.answer(answer) },
    desktop: parts.desktop.desktop,
    files: parts.files,
  })

  const vaultFor = (page: PageLink): Handlers['vault'] => {
    const vault = ownership.forPage(page)
    return {
      ...vault,
      hold: async (argument) => {
        await vault.hold(argument)
        if (argument.operations.length > 0) void keepTrying()
      },
      close: (argument) => {
        openPages.onClosed(page)
        if (!openPages.isOpen()) parts.desktop.onCaptureDone()
        return vault.close(argument)
      },
    }
  }

  /** Only who has the journal open may have it exchanged, or anybody while nobody has. */
  const backupsFor = (page: PageLink): Handlers['backups'] => {
    const { backups } = parts
    const inUse = { outcome: 'failed', reason: 'in-use' } as const
    const isFree = () => ownership.mayExchange(page, 'journal')
    return {
      ...backups,
      restore: async (argument) => (isFree() || argument.isRehearsal ? backups.restore(argument) : inUse),
      undoRestore: async () => (isFree() ? backups.undoRestore() : inUse),
    }
  }

  /** Whether all of the page's is saved. */
  const askToClose = (page: PageLink) =>
    new Promise<boolean>((resolve) => {
      pages.set(page, resolve)
      page.send('closeRequested', undefined)
    })

  return {
    isOpen: openPages.isOpen,
    tellOpenPage: openPages.send,
    tellJournal: openPages.sendToJournal,
    tellPages: (event, payload) => {
      for (const page of pages.keys()) page.send(event, payload)
    },
    hasPages: () => pages.size > 0,
    suggestWords: suggestions.ask,
    connect: (page, { runtime, discard }) => {
      pages.set(page, () => {})
      const handlers = handlersFor(page, runtime, discard)
      return {
        route: createRouter({ origin: parts.origin, handlers, onFailure: parts.onFailure }),
        leave: async () => {
          pages.get(page)?.(true)
          pages.delete(page)
          openPages.onClosed(page)
          await ownership.release(page).catch((error: unknown) => parts.onFailure('vault.close', error))
        },
      }
    },
    close: async (isFinal) => {
      const answers = [...pages.keys()].map((page) => askToClose(page))
      const allSaved = Promise.all(answers).then((saved) => (saved.includes(false) ? 'refused' : 'saved'))
      const outcome = await Promise.race([allSaved, parts.wait(READY_TO_CLOSE_MS).then(() => 'unconfirmed' as const)])
      if (outcome === 'refused' && !isFinal) return outcome
      if (!(await parts.vaults.writeHeld()) && !isFinal) return 'refused'
      isClosed = true
      const areClosed = await parts.vaults.closeAll().then(
        () => true,
        (error: unknown) => {
          parts.onFailure('vault.close', error)
          return false
        },
      )
      return areClosed || outcome === 'refused' ? outcome : 'unconfirmed'
    },
    lock: () => {
      for (const page of pages.keys()) page.send('lockRequested', undefined)
    },
  }
}
