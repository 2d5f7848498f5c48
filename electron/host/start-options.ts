// What can be asked for on the command line, in both editions.
import { parseArgs } from 'node:util'
import { z } from 'zod'

export interface StartOptions {
  /** null: the platform's own. */
  profileFolder: string | null
  wantsSample: boolean
}

const startRequestSchema = z.object({
  wantsSample: z.boolean(),
  /** From the taskbar: a line, before anything else. */
  wantsCapture: z.boolean(),
  /** Started with the session: nothing is shown until it is asked for. */
  isHidden: z.boolean(),
})

/** What a start asks for, as it is handed to the one that runs already. */
export type StartRequest = z.infer<typeof startRequestSchema>

export type DesktopStartOptions = StartOptions & StartRequest

/** What another start has handed over: an older version hands over nothing, and only wants to be seen. */
export const readStartRequest = (handedOver: unknown): StartRequest => {
  const read = startRequestSchema.safeParse(handedOver)
  return read.success ? read.data : { wantsSample: false, wantsCapture: false, isHidden: false }
}

/** Lenient: Chromium takes switches of its own from the same line. */
export const readStartOptions = (commandLine: readonly string[]): DesktopStartOptions => {
  const flag = { type: 'boolean' } as const
  const options = { profile: { type: 'string' }, sample: flag, capture: flag, hidden: flag } as const
  const { values } = parseArgs({ args: [...commandLine], options, strict: false, allowPositionals: true })
  return {
    profileFolder: typeof values.profile === 'string' ? values.profile : null,
    wantsSample: values.sample === true,
    wantsCapture: values.capture === true,
    isHidden: values.hidden === true,
  }
}
