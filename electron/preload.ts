// The bridge: the contract's calls and the host's events, nothing of Electron's. Runs sandboxed in the page's world.
import { contextBridge, ipcRenderer, webFrame } from 'electron'
import type { Answer } from '#shared/ipc/answer'
import { hostEventNames } from '#shared/ipc/contract'
import { deriveCalls } from '#shared/ipc/derive-calls'

const calls = deriveCalls((name) => (...callArguments: unknown[]): Promise<Answer> => {
  return ipcRenderer.invoke('call', name, callArguments) as Promise<Answer>
})

const on = (event: string, listener: (payload: unknown) => void) => {
  if (!hostEventNames.some((name) => name === event)) throw new Error('No such event')
  const forward = (_event: unknown, payload: unknown) => listener(payload)
  ipcRenderer.on(event, forward)
  return () => void ipcRenderer.off(event, forward)
}

const checkSpelling = (language: string, find: (words: string[]) => Promise<string[]>) => {
  webFrame.setSpellCheckProvider(language, { spellCheck: (words, tell) => void find(words).then(tell, () => tell([])) })
}

contextBridge.exposeInMainWorld('stepback', { calls, on, checkSpelling })
