import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findElectron } from '../../build/start/electron-runtime'
import { temporaryFolder } from '../support/temporary-folder'

const installed = () => {
  const packageFolder = temporaryFolder()
  mkdirSync(join(packageFolder, 'dist'))
  writeFileSync(join(packageFolder, 'package.json'), '{"version":"45.4.1"}')
  writeFileSync(join(packageFolder, 'path.txt'), 'electron')
  writeFileSync(join(packageFolder, 'dist', 'version'), 'v45.4.1\n')
  writeFileSync(join(packageFolder, 'dist', 'electron'), '')
  return packageFolder
}

const find = (packageFolder: string, overrideFolder?: string) =>
  findElectron({ packageFolder, platform: 'linux', overrideFolder })

describe('Electron’s binary', () => {
  test('is found where its package unpacks it', () => {
    const folder = installed()
    expect(find(folder)).toBe(join(folder, 'dist', 'electron'))
  })

  test.each([
    ['there is no binary', 'dist/electron'],
    ['unpacking did not end', 'path.txt'],
    ['its version is unknown', 'dist/version'],
  ])('is not there when %s', (_why, missing) => {
    const folder = installed()
    rmSync(join(folder, missing))
    expect(find(folder)).toBeNull()
  })

  test('of another version is as good as none', () => {
    const folder = installed()
    writeFileSync(join(folder, 'dist', 'version'), '44.0.0')
    expect(find(folder)).toBeNull()
  })

  test('of somebody’s own is taken from where they say, and from nowhere else', () => {
    const own = temporaryFolder()
    expect(find(installed(), own)).toBeNull()
    writeFileSync(join(own, 'electron'), '')
    expect(find(installed(), own)).toBe(join(own, 'electron'))
  })
})
