// `ipcMain`: handlers for `invoke`, listeners for `send`, and the errors that come back from both.
import { withEvents } from './emitter'
import type { Frame } from './frames'

type Handler = (event: never, ...list: never[]) => unknown

export interface IpcSender {
  sender: unknown
  senderFrame: Frame | null
}

const handlers = new Map<string, Handler>()

export const ipcMain = withEvents({
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    handlers.set(channel, handler)
  },
  removeHandler: (channel: string) => void handlers.delete(channel),
} satisfies Partial<Electron.IpcMain>)

/** Answers as the preload's `invoke` will see it: with a result, or with the message it rejects with. */
export const answerInvoke = async (sender: IpcSender, channel: string, list: readonly unknown[]) => {
  const wrap = (reason: string) => ({
    ok: false as const,
    message: `Error invoking remote method '${channel}': ${reason}`,
  })
  const handler = handlers.get(channel) as ((event: object, ...list: unknown[]) => unknown) | undefined
  if (handler === undefined) return wrap(`Error: No handler registered for '${channel}'`)
  try {
    return { ok: true as const, value: await handler({ ...sender, type: 'frame' }, ...list) }
  } catch (error) {
    return wrap(error instanceof Error ? String(error) : `Error: ${String(error)}`)
  }
}
