// One page of Chromium with a preload in an isolated world of its own, and the wire between that world and here.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { followFrames } from './frames'
import type { Frame, Frames } from './frames'
import { readSettings } from './settings'
import { fromWire, toWire } from './wire'

export type FromPreload =
  { kind: 'invoke'; id: number; channel: string; list: unknown[] } | { kind: 'send'; channel: string; list: unknown[] }

export interface PageLink {
  page: Page
  cdp: CDPSession
  frames: Frames
  /** To the preload's world of the main frame; lost when there is none. */
  post(message: object): void
  /** What the provider of the preload takes for wrong; null when there is no provider. */
  spell(words: readonly string[]): Promise<string[] | null>
}

const WORLD = 'Electron Isolated Context'

export const linkPage = async (
  page: Page,
  preload: { file: string | undefined; inSubFrames: boolean },
  onMessage: (message: FromPreload, frame: Frame | null, answer: (message: object) => void) => void,
): Promise<PageLink> => {
  const cdp = await page.context().newCDPSession(page)
  const frames = followFrames(cdp, WORLD)
  const postTo = (contextId: number, message: object) => {
    const expression = `standinReceive(${JSON.stringify(toWire(message))})`
    // The document may have gone meanwhile; then there is nobody to tell.
    cdp.send('Runtime.evaluate', { contextId, expression }).catch(() => {})
  }
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== 'standinSend') return
    const message = fromWire(payload) as FromPreload
    onMessage(message, frames.ofContext(executionContextId), (answer) => postTo(executionContextId, answer))
  })
  await cdp.send('Page.enable')
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'standinSend', executionContextName: WORLD })
  const { mainWorld, preloadWorld } = scriptsFor(preload)
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorld })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadWorld, worldName: WORLD })
  return {
    page,
    cdp,
    frames,
    spell: async (words) => {
      const contextId = frames.preloadWorldId()
      if (contextId === null) return null
      const expression = `globalThis.standinSpell?.(${JSON.stringify(words)}) ?? null`
      const { result } = await cdp.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true }) // prettier-ignore
      return result.value as string[] | null
    },
    post: (message) => {
      const contextId = frames.preloadWorldId()
      if (contextId !== null) postTo(contextId, message)
    },
  }
}

/** As in a sandboxed preload: `require` knows `electron` and nothing else. */
const scriptsFor = ({ file, inSubFrames }: { file: string | undefined; inSubFrames: boolean }) => {
  const { folder } = readSettings()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const secret = JSON.stringify(randomBytes(16).toString('hex'))
  const source = file === undefined ? '' : readFileSync(file, 'utf8')
  return {
    mainWorld: `{ ${read('main-world.js')}; standinMainWorld.startMainWorld(${secret}) }`,
    preloadWorld: `if (${inSubFrames} || self === top) {
      ${read('preload-world.js')}
      const electron = standinPreloadWorld.startPreloadWorld(${secret})
      const require = (name) => {
        if (name === 'electron') return electron
        throw new Error('module not found: ' + name)
      }
      const module = { exports: {} }
      ;(function (require, module, exports) { ${source}
      })(require, module, module.exports)
    }`,
  }
}
