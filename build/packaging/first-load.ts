// How much script a page needs before it can show anything: its entry and what the entry imports at once.
import { gzipSync } from 'node:zlib'

/** In kB of 1,000 bytes, each file compressed by itself as a server would. Throws when a named file is not there. */
export const firstLoadKilobytes = (html: string, readScript: (path: string) => Uint8Array): number => {
  const paths = [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\/([^"]+\.js)"/g)]
  const bytes = paths.map(([, path]) => gzipSync(readScript(path!), { level: 9 }).length)
  return Math.round(bytes.reduce((sum, it) => sum + it, 0) / 100) / 10
}
