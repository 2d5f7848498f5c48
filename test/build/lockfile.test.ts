import { describe, expect, test } from 'vitest'
import { lockfileFaults } from '../../build/checks/lockfile'

describe('the lockfile', () => {
  test('is good when every optional dependency stands in it, near or above', () => {
    const packages = {
      '': { optionalDependencies: { a: '1' } },
      'node_modules/a': { optionalDependencies: { b: '1', c: '1', '@s/d': '1' } },
      'node_modules/a/node_modules/b': {},
      'node_modules/c': {},
      'node_modules/@s/d': { optionalDependencies: { c: '1' } },
    }
    expect(lockfileFaults({ packages })).toEqual([])
  })

  test('says what another platform would miss', () => {
    const packages = {
      '': {},
      'node_modules/a': { optionalDependencies: { 'a-darwin': '1' } },
      'node_modules/b/node_modules/a-darwin': {},
    }
    expect(lockfileFaults({ packages })).toEqual(['node_modules/a may need a-darwin, which is not in the lockfile'])
  })

  test('is not tied to one registry', () => {
    const packages = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } }
    expect(lockfileFaults({ packages })).toEqual(['node_modules/a is tied to https://registry.example/a.tgz'])
  })
})
