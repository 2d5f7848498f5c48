// Electron's event objects: the first argument of every listener, which may prevent what is about to happen.
import { EventEmitter } from 'node:events'

/** Emits, and tells whether a listener prevented it. */
export const emitPreventable = (emitter: EventEmitter, name: string, details: object, ...list: unknown[]): boolean => {
  let isPrevented = false
  const event = {
    preventDefault: () => void (isPrevented = true),
    get defaultPrevented() {
      return isPrevented
    },
    ...details,
  }
  emitter.emit(name, event, ...list)
  return isPrevented
}

/** The part of Electron's emitters that is alike everywhere, so that methods can be checked against Electron's types. */
export const withEvents = <Methods extends object>(methods: Methods): EventEmitter & Methods =>
  Object.assign(new EventEmitter(), methods)
