import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, test as plainTest } from 'vitest'
import { cleanFileName } from '../../../shared/exporting/format/clean-file-name'
import { saveBytes } from '../../../electron/host/save-bytes'
import { temporaryFolder } from '../../support/temporary-folder'
import '../../support/seed'

describe('saving a file', () => {
  plainTest('writes it whole, in place of the one that was there', async () => {
    const path = join(temporaryFolder(), 'review.md')
    writeFileSync(path, 'an older and longer review')
    expect(await saveBytes(path, new TextEncoder().encode('new'))).toEqual({ outcome: 'saved', path })
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  plainTest('touches no other file of the person’s on the way', async () => {
    const path = join(temporaryFolder(), 'review.md')
    writeFileSync(`${path}.part`, 'a half-finished download')
    await saveBytes(path, new TextEncoder().encode('new'))
    expect(readFileSync(`${path}.part`, 'utf8')).toBe('a half-finished download')
  })

  plainTest('that fails says so and leaves nothing behind', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'review.md')
    mkdirSync(join(path, 'taken'), { recursive: true })
    expect(await saveBytes(path, new Uint8Array(3))).toEqual({ outcome: 'failed', reason: 'io-error' })
    expect(readdirSync(folder)).toEqual(['review.md'])
    expect(await saveBytes(join(folder, 'missing', 'a.md'), new Uint8Array())).toMatchObject({ outcome: 'failed' })
  })
})

describe('a file name', () => {
  plainTest.each([
    ['Self-review 2026 Q1.md', 'Self-review 2026 Q1.md'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Users\\em\\notes.txt', 'C Users em notes.txt'],
    ['coach: "pack"?.md', 'coach pack.md'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['...', 'stepback'],
    ['.md', 'md'],
    ['a\u0000b\n.md', 'a b.md'],
    [`${'x'.repeat(300)}.docx`, `${'x'.repeat(115)}.docx`],
  ])('%j becomes %j', (suggested, name) => {
    expect(cleanFileName(suggested)).toBe(name)
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 300 })])(
    'is never a path, empty, hidden or too long',
    (suggested) => {
      const name = cleanFileName(suggested)
      expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*.][^\p{Cc}<>:"/\\|?*]*$/u)
      expect(name.length).toBeLessThanOrEqual(121)
      expect(cleanFileName(name)).toBe(name)
    },
  )
})
