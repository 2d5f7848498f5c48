// What can be asked for on the command line, in both editions.
import { parseArgs } from 'node:util'

export interface StartOptions {
  /** null: the platform's own. */
  profileFolder: string | null
  wantsSample: boolean
}

/** Lenient: Chromium takes switches of its own from the same line. */
export const readStartOptions = (commandLine: readonly string[]): StartOptions => {
  const options = { profile: { type: 'string' }, sample: { type: 'boolean' } } as const
  const { values } = parseArgs({ args: [...commandLine], options, strict: false, allowPositionals: true })
  return {
    profileFolder: typeof values.profile === 'string' ? values.profile : null,
    wantsSample: values.sample === true,
  }
}
