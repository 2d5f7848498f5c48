// What can be asked for on the command line.
import { parseArgs } from 'node:util'
import type { StartOptions } from '../host/start-options'

export interface LoopbackOptions extends StartOptions {
  /** null: the preferred one. */
  port: number | null
  opensBrowser: boolean
}

/** Throws TypeError for an option it does not know or a port that is none. */
export const readLoopbackOptions = (commandLine: readonly string[]): LoopbackOptions => {
  const { values } = parseArgs({
    args: [...commandLine],
    options: {
      profile: { type: 'string' },
      sample: { type: 'boolean', default: false },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  })
  return {
    profileFolder: values.profile ?? null,
    wantsSample: values.sample,
    port: values.port === undefined ? null : toPort(values.port),
    opensBrowser: !values['no-open'],
  }
}

const toPort = (text: string) => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new TypeError(`--port ${text} is not a port`)
  return port
}
