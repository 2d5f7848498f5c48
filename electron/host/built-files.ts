// The files of the built page, and the response to a request for one. Both shells serve through here, so a file that
// was not built cannot be had from either, and the headers are the same.
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { contentSecurityPolicy } from './content-security-policy'

export interface FileResponse {
  status: 200 | 404
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

/** The response for a path such as `/assets/index-1a2b.js`; `/` is the page. */
export type ServeFile = (path: string) => Promise<FileResponse>

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

/** Where the built page has this text, each response gets its nonce. */
export const NONCE_PLACEHOLDER = 'stepback-nonce'

/** Lists `folder` once; a file that appears later is not served. Throws when there is no built page. */
export const createBuiltFiles = (folder: string): ServeFile => {
  const filesByPath = listFiles(folder)
  if (!filesByPath.has('/index.html')) throw new Error('The page has not been built')
  return async (path) => {
    const wanted = path === '/' ? '/index.html' : path
    const file = filesByPath.get(wanted)
    if (file === undefined) return { status: 404, headers: standingHeaders(newNonce(), wanted), body: new Uint8Array() }
    const nonce = newNonce()
    const content = new Uint8Array(await readFile(file))
    const body = extname(file) === '.html' ? withNonce(content, nonce) : content
    return { status: 200, headers: { ...standingHeaders(nonce, wanted), ...contentHeaders(file) }, body }
  }
}

const newNonce = () => randomBytes(16).toString('base64')

/** Headers of every response to the page, whatever it is. */
const standingHeaders = (nonce: string, path: string): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy({ nonce, document: isKeyDerivation(path) ? 'wasm-worker' : 'page' }),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
})

const isKeyDerivation = (path: string) => path.startsWith('/workers/') && basename(path).startsWith('kdf')

const contentHeaders = (file: string) => ({
  'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
  // Built names carry a hash of their content; the page itself carries a nonce and must always be fresh.
  'cache-control': extname(file) === '.html' ? 'no-store' : 'private, max-age=31536000, immutable',
})

const withNonce = (html: Uint8Array, nonce: string) =>
  new TextEncoder().encode(new TextDecoder().decode(html).replaceAll(NONCE_PLACEHOLDER, nonce))

const listFiles = (folder: string) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [`/${relative(folder, file).split(sep).join('/')}`, file]
    }),
  )
}
