// What the terminal says in the loopback edition.
import type { VaultName } from '#shared/ipc/types'

const PROFILE_PROBLEMS: Record<string, string> = {
  ENOTDIR: 'It, or a part of its path, is a file.',
  EACCES: 'This account may not write there.',
  EPERM: 'This account may not write there.',
  EROFS: 'It is on a disk that can only be read.',
  ENOENT: 'It is not there and cannot be made.',
  ENOSPC: 'The disk is full.',
}

export const copy = {
  address: (address: string) => `Stepback is at ${address}`,
  addressHint: 'The address works once, within a minute. Press Enter for a new one, Ctrl-C to end.',
  alreadyRunning: (vault: VaultName) => `Stepback is already running for this profile. Opening the ${vault} in it.`,
  otherPort: (wanted: number, used: number) => `Port ${wanted} is taken; using ${used}.`,
  noBrowser:
    'No Chromium-family browser was found: open the address in the browser you have. Your own extensions and spell-checker can read what you type there.',
  noDisplay: 'There is no display here: open the address from a browser on this machine.',
  browserFailed: 'The browser could not be started: open the address yourself.',
  profileUnusable: (folder: string, code: string) =>
    `The journal’s folder cannot be used: ${folder}. ${PROFILE_PROBLEMS[code] ?? `The system answered ${code}.`} Nothing was changed.`,
  idle: 'The last page has been closed for a minute. Ending.',
  ended: 'Everything is saved. Stepback has ended.',
  endedUnanswered:
    'Stepback has ended. Not everything could be confirmed as saved: what was typed last may be missing.',
  refused:
    'Something is not saved yet, and the page says why. Stepback goes on running. Press Ctrl-C again to end without it.',
  endedUnsaved: 'Stepback has ended. What the page could not save is lost.',
  failure: (call: string, reason: string) => `${call} failed: ${reason}`,
}
