// What can be asked for on the command line, in both editions.
import { parseArgs } from 'node:util'

export interface StartOptions {
  /** null: the platform's own. */
  profileFolder: string | null
  wantsSample: boolean
}

export interface DesktopStartOptions extends StartOptions {
  /** Started with the session: nothing is shown until it is asked for. */
  isHidden: boolean
}

/** Lenient: Chromium takes switches of its own from the same line. */
export const readStartOptions = (commandLine: readonly string[]): DesktopStartOptions => {
  const options = { profile: { type: 'string' }, sample: { type: 'boolean' }, hidden: { type: 'boolean' } } as const
  const { values } = parseArgs({ args: [...commandLine], options, strict: false, allowPositionals: true })
  return {
    profileFolder: typeof values.profile === 'string' ? values.profile : null,
    wantsSample: values.sample === true,
    isHidden: values.hidden === true,
  }
}
