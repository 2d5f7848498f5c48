import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../electron/host/content-security-policy'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]))

describe('the content security policy', () => {
  test('of the page refuses what it does not name, and names no other origin', () => {
    const policy = directives(contentSecurityPolicy({ nonce: 'abc', document: 'page' }))
    expect(policy.get('default-src')).toEqual(["'none'"])
    const sources = [...policy].filter(([name]) => name?.endsWith('-src')).flatMap(([, values]) => values)
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "'nonce-abc'", 'data:']))
    expect(policy.get('script-src')).not.toContain('data:')
    expect(policy.get('connect-src')).toEqual(["'self'"])
  })

  test('of the page lets only the workers’ policy make script addresses', () => {
    const policy = directives(contentSecurityPolicy({ nonce: 'abc', document: 'page' }))
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(policy.get('trusted-types')).toEqual(['stepback-workers'])
  })

  test('of the key derivation compiles WebAssembly and reaches nothing', () => {
    const policy = directives(contentSecurityPolicy({ nonce: 'abc', document: 'wasm-worker' }))
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"])
    expect(policy.has('connect-src')).toBe(false)
  })

  test.each(['page', 'wasm-worker'] as const)('of a %s never admits inline code or eval', (document) => {
    const policy = contentSecurityPolicy({ nonce: 'abc', document })
    expect(policy).not.toContain("'unsafe-inline'")
    expect(policy).not.toContain("'unsafe-eval'")
    expect(policy).not.toContain('*')
  })
})
