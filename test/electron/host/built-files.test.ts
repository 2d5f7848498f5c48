import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NONCE_PLACEHOLDER, createBuiltFiles } from '../../../electron/host/built-files'
import { temporaryFolder } from '../../support/temporary-folder'

const builtPage = () => {
  const folder = join(temporaryFolder(), 'renderer')
  for (const part of ['assets', 'workers']) mkdirSync(join(folder, part), { recursive: true })
  writeFileSync(join(folder, '..', 'secret.txt'), 'not for the page')
  writeFileSync(join(folder, 'index.html'), `<meta nonce="${NONCE_PLACEHOLDER}"><script nonce="${NONCE_PLACEHOLDER}">`)
  writeFileSync(join(folder, 'assets', 'index-1a2b.js'), `'${NONCE_PLACEHOLDER}'`)
  writeFileSync(join(folder, 'workers', 'kdf-worker-1a2b.js'), '')
  writeFileSync(join(folder, 'workers', 'crypto-worker-1a2b.js'), '')
  return folder
}

const text = (body: Uint8Array) => new TextDecoder().decode(body)
const policyOf = (headers: Record<string, string>) => headers['content-security-policy'] ?? ''

describe('the built page', () => {
  test('is served with a nonce that its policy admits, another one each time', async () => {
    const serve = createBuiltFiles(builtPage())
    const nonces = new Set<string>()
    for (const path of ['/', '/index.html', '/']) {
      const { status, headers, body } = await serve(path)
      const [, inMeta, inScript] = /nonce="([^"]+)".*nonce="([^"]+)"/.exec(text(body)) ?? []
      expect(status).toBe(200)
      expect(inMeta).toBe(inScript)
      expect(policyOf(headers)).toContain(`script-src 'self' 'nonce-${inMeta}'`)
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      nonces.add(inMeta ?? '')
    }
    expect(nonces.size).toBe(3)
  })

  test('has its scripts served as they were built', async () => {
    const { headers, body } = await createBuiltFiles(builtPage())('/assets/index-1a2b.js')
    expect(text(body)).toBe(`'${NONCE_PLACEHOLDER}'`)
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  test('may compile WebAssembly in the worker that derives keys, and nowhere else', async () => {
    const serve = createBuiltFiles(builtPage())
    const admits = async (path: string) => policyOf((await serve(path)).headers).includes("'wasm-unsafe-eval'")
    expect(await admits('/workers/kdf-worker-1a2b.js')).toBe(true)
    for (const path of ['/', '/workers/crypto-worker-1a2b.js', '/assets/index-1a2b.js']) {
      expect(await admits(path)).toBe(false)
    }
  })

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '\\..\\secret.txt',
    '/assets',
    '/assets/',
    '',
    '//index.html',
    '/constructor',
  ])('does not serve %j', async (path) => {
    const { status, headers, body } = await createBuiltFiles(builtPage())(path)
    expect([status, body.length]).toEqual([404, 0])
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })

  test('does not serve a file that came after the start', async () => {
    const folder = builtPage()
    const serve = createBuiltFiles(folder)
    writeFileSync(join(folder, 'assets', 'late.js'), '')
    expect((await serve('/assets/late.js')).status).toBe(404)
  })

  test('that has not been built is no page', () => {
    expect(() => createBuiltFiles(temporaryFolder())).toThrow('not been built')
  })
})
