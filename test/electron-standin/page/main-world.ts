// In the page's world, before any script of the page: receives what the preload exposes.
import { createCrossing } from './crossing'

/** `secret` names the events; nothing the page can reach holds it. */
export const startMainWorld = (secret: string) => {
  const crossing = createCrossing({ out: `${secret}-in`, back: `${secret}-out` }, (message) => {
    if (message.kind !== 'expose' || Object.hasOwn(window, message.name)) return
    const value = deepFreeze(crossing.unpack(message.api))
    Object.defineProperty(window, message.name, { value, enumerable: true, writable: false, configurable: false })
  })
  crossing.post({ kind: 'hello' })
}

const deepFreeze = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
