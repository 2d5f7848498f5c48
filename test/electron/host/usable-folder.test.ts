// A profile folder that cannot be had is told apart from one that can, and is not waited for.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { whyUnusable } from '../../../electron/host/usable-folder'
import { temporaryFolder } from '../../support/temporary-folder'

test('a folder is made with every level above it', async () => {
  const folder = join(temporaryFolder(), 'a', 'b', 'c')
  expect(await whyUnusable(folder)).toBeNull()
  expect(existsSync(folder)).toBe(true)
  expect(await whyUnusable(folder)).toBeNull()
})

test('a file in its place, or in its path, is said', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, 'something of the person’s')
  expect(await whyUnusable(file)).toBe('ENOTDIR')
  expect(await whyUnusable(join(file, 'below'))).toBe('ENOTDIR')
})

test.runIf(process.platform === 'linux')('a place where nothing can be made answers', async () => {
  expect(await whyUnusable('/proc/nope/profile')).toMatch(/^E[A-Z]+$/)
})
