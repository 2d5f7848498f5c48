// The dry run from a terminal, as a person starts it: what it prints, how it ends, and that it writes nothing.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = new URL('../../..', import.meta.url).pathname
let folder = ''

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'electron/cli/import.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    timeout: 30_000,
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stepback-import-'))
  mkdirSync(join(folder, 'notes'))
  mkdirSync(join(folder, 'empty'))
  mkdirSync(join(folder, 'linked'))
  writeFileSync(join(folder, 'notes', '2026-01-05.md'), 'Hello')
  writeFileSync(join(folder, 'notes', '2026-01-06.md'), 'Again')
  writeFileSync(join(folder, 'asked.csv'), 'date,text\n05/06/2026,One\n')
  writeFileSync(join(folder, 'short.txt'), '26-03-04\nOne\n\n26-03-05\nTwo\n')
  writeFileSync(join(folder, 'nothing.bin'), new Uint8Array([0xff, 0x00, 0x81]))
})
afterAll(() => rmSync(folder, { recursive: true }))

// Each run starts a Node of its own.
describe('npm run import', { timeout: 60_000 }, () => {
  it('prints the report of a folder as text and as JSON', () => {
    const text = run('--dry-run', join(folder, 'notes'))
    expect([text.status, text.stdout]).toEqual([
      0,
      expect.stringContaining('Days covered       2026-01-05 to 2026-01-06'),
    ])
    const { status, stdout } = run('--dry-run', '--json', join(folder, 'notes', '2026-01-05.md'))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { found: 1, added: 1, notUnderstood: 0 },
      entries: [{ day: '2026-01-05', text: 'Hello' }],
    })
    expect(readdirSync(folder).sort()).toEqual(['asked.csv', 'empty', 'linked', 'notes', 'nothing.bin', 'short.txt'])
  })

  it('tells an open question, nothing found and wrong usage apart', () => {
    expect(run('--dry-run', join(folder, 'asked.csv')).status).toBe(3)
    expect(run('--dry-run', '--dates', 'MDY', join(folder, 'asked.csv')).stdout).toContain('2026-05-06 to 2026-05-06')
    expect(run('--dry-run', '--dates', 'YMD', join(folder, 'short.txt')).stdout).toContain('2026-03-04 to 2026-03-05')
    expect(run('--dry-run', join(folder, 'nothing.bin')).status).toBe(1)
    expect(run('--dry-run', join(folder, 'asked.csv', 'x')).stdout).toContain(
      'There is no file or folder of this name.',
    )
  })

  it.each([
    [[], 'Importing is done in the application'],
    [['--dry-run'], 'Name at least one file'],
    [['--dry-run', '--zone', 'Mars/Phobos', 'x'], 'There is no time zone “Mars/Phobos”.'],
    [['--dry-run', '--dates', 'XYZ', 'x'], '--dates is one of DMY, MDY'],
    [['--dry-run', '--fast', 'x'], "Unknown option '--fast'"],
  ])('says what is wrong with %j', (args, words) => {
    const { status, stdout, stderr } = run(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).toContain('Usage: npm run import')
  })

  it.each(['--help', '-h'])('helps when asked to by %s', (flag) => {
    const { status, stdout, stderr } = run(flag)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Usage: npm run import')
    for (const option of ['--dry-run', '--json', '--zone NAME', '--dates']) expect(stdout).toContain(option)
  })

  it('names a link and does not follow it', () => {
    symlinkSync(join(folder, 'notes', '2026-01-05.md'), join(folder, 'linked', '2026-01-08.md'))
    const { status, stdout } = run('--dry-run', '--json', join(folder, 'linked'))
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ notUnderstood: [{ where: 'linked/2026-01-08.md', why: 'link' }] })
  })

  it('says in the report what is not there or cannot be read, and reads the rest', () => {
    const absent = run('--dry-run', join(folder, 'absent.zip'))
    expect([absent.status, absent.stderr]).toEqual([1, ''])
    expect(absent.stdout).toContain('There is no file or folder of this name. (1)\n  absent.zip')
    const day = join(folder, 'notes', '2026-01-05.md')
    const mixed = run('--dry-run', '--json', join(folder, 'absent.zip'), day, '/dev/null', join(folder, 'empty'))
    expect(mixed.status).toBe(0)
    expect(JSON.parse(mixed.stdout)).toMatchObject({
      files: [
        { path: 'absent.zip', formats: [], found: 0, notUnderstood: 1 },
        { path: '2026-01-05.md', formats: ['obsidian'], found: 1, notUnderstood: 0 },
        { path: 'null', found: 0, notUnderstood: 1 },
        { path: 'empty', found: 0, notUnderstood: 1 },
      ],
      notUnderstood: [
        { where: 'absent.zip', why: 'not-there' },
        { where: 'null', why: 'not-readable' },
        { where: 'empty', why: 'no-files' },
      ],
    })
  })
})
