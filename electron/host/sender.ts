// Where a call comes from, by what Electron says of the frame that made it.
import type { Sender } from './router'

/** What is used of Electron's WebFrameMain. */
export interface CallingFrame {
  readonly origin: string
  readonly parent: object | null
}

/** A frame that has gone, or a process the host does not know as a page, is nobody. */
export const senderOf = (frame: CallingFrame | null, isKnownPage: boolean): Sender =>
  frame === null || !isKnownPage
    ? { origin: '', isMainFrame: false }
    : { origin: frame.origin, isMainFrame: frame.parent === null }
