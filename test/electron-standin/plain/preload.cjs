// Hands the page everything that a bridge may have, so that tests can see what becomes of it.
const { contextBridge, ipcRenderer } = require('electron')

class Person {
  constructor() {
    this.name = 'Ana'
  }
  greet() {
    return 'hello'
  }
}

const requireOther = () => {
  try {
    require('node:fs')
    return 'got it'
  } catch (error) {
    return error.message
  }
}

contextBridge.exposeInMainWorld('bridge', {
  number: 7,
  nested: { list: [1, { deep: true }] },
  bytes: new Uint8Array([1, 2, 3]),
  day: new Date(0),
  person: new Person(),
  [Symbol('hidden')]: 'symbol',
  requireOther: requireOther(),
  hasNode: typeof process !== 'undefined' || typeof Buffer !== 'undefined',
  echo: (value) => value,
  kindOf: (value) => Object.prototype.toString.call(value),
  later: (value) => Promise.resolve(value),
  fails: () => {
    throw new Error('on purpose')
  },
  failsLater: () => Promise.reject(new Error('later, on purpose')),
  callBack: (callback) => callback('from the preload'),
  add: (a, b) => a + b,
  invoke: (channel, ...list) => ipcRenderer.invoke(channel, ...list),
  send: (channel, ...list) => ipcRenderer.send(channel, ...list),
  on: (channel, listener) => {
    const forward = (_event, ...list) => listener(...list)
    ipcRenderer.on(channel, forward)
    return () => void ipcRenderer.off(channel, forward)
  },
  exposeAgain: () => {
    try {
      contextBridge.exposeInMainWorld('bridge', {})
      return 'exposed'
    } catch (error) {
      return error.message
    }
  },
})
window.leftByPreload = true
