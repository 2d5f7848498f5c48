// What a served document may load and do. Everything is refused first; the few exceptions are below.

/** `page` covers the page and every worker but the one that derives keys, which compiles WebAssembly. */
export type DocumentKind = 'page' | 'wasm-worker'

/** The one Trusted Types policy: it admits the built worker files and nothing else. */
const WORKER_POLICY = 'stepback-workers'

export const contentSecurityPolicy = ({ nonce, document }: { nonce: string; document: DocumentKind }): string =>
  (document === 'page' ? pagePolicy(nonce) : wasmWorkerPolicy).join('; ')

const pagePolicy = (nonce: string) => [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}'`,
  `style-src 'self' 'nonce-${nonce}'`,
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY}`,
]

const wasmWorkerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]
