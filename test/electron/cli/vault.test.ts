// `npm run vault`: a vault and a backup read, checked and rebuilt without the application, and never changed.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT, runVault } from '../../../electron/cli/run-vault'
import { goldenTexts } from '../../support/golden-vault'
import { temporaryFolder } from '../../support/temporary-folder'
import { seededCrypto } from '../../support/vault-crypto'
import { headerBytes, journal, rowMaker, vaultService } from '../../support/vault-rig'

const PROJECT = join(import.meta.dirname, '..', '..', '..')
const FIXTURE = join(PROJECT, 'test', 'fixtures', 'vault-format-1')
const { passphrase, recoveryCode } = JSON.parse(readFileSync(join(FIXTURE, 'vectors.json'), 'utf8')) as {
  passphrase: string
  recoveryCode: string
}

function profile() {
  const folder = temporaryFolder()
  cpSync(FIXTURE, folder, { recursive: true })
  const backup = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.backup'))!,
  )
  return { folder, vault: join(folder, 'vault'), backup }
}

async function run(args: readonly string[], secret = '', env: Record<string, string> = {}) {
  const printed: string[] = []
  const complaints: string[] = []
  const asked: string[] = []
  const code = await runVault(args, {
    crypto: seededCrypto(3),
    env,
    askSecret: async (question) => {
      asked.push(question)
      return secret
    },
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  })
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n'), asked }
}

const bytesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => `${file.name} ${readFileSync(join(file.parentPath, file.name)).toString('hex')}`)

const textsIn = (printed: string) =>
  (JSON.parse(printed) as { records: { text: string }[] }).records.map(({ text }) => text)

describe('open', () => {
  test.each([
    ['a vault', 'vault', passphrase],
    ['the folder that a vault is in', 'folder', recoveryCode],
    ['a backup', 'backup', recoveryCode.toLowerCase().replaceAll('-', ' ')],
  ] as const)('prints the records of %s, and changes nothing', async (_what, which, secret) => {
    const made = profile()
    const before = bytesOf(made.folder)
    const { code, printed, asked } = await run(['open', made[which]], secret)
    expect(code).toBe(0)
    expect(textsIn(printed)).toEqual(goldenTexts)
    expect(asked.length).toBe(1)
    expect(bytesOf(made.folder)).toEqual(before)
  })

  test('takes the secret from the environment, and asks nothing of an unprotected journal', async () => {
    const { vault } = profile()
    expect(await run(['open', vault], '', { STEPBACK_RECOVERY_CODE: recoveryCode })).toMatchObject({
      code: 0,
      asked: [],
    })
    const service = vaultService()
    await service.create({ ...journal, header: await headerBytes() })
    const { operation, row } = rowMaker()
    await service.append(operation(row('not sealed by this key')))
    await service.closeAll()
    const opened = await run(['open', service.profileFolder])
    expect(opened).toMatchObject({ code: EXIT.damaged, asked: [] })
    expect(JSON.parse(opened.printed)).toMatchObject({ records: [], unreadable: [expect.any(String)] })
  })

  test('tells a wrong key, a damaged header, a newer one and nothing at all apart', async () => {
    const { vault } = profile()
    expect(await run(['open', vault], 'wrong')).toMatchObject({ code: EXIT['wrong-key'], printed: '' })
    const header = readFileSync(join(vault, 'header-a'))
    const write = (bytes: Uint8Array) =>
      ['header-a', 'header-b'].forEach((name) => writeFileSync(join(vault, name), bytes))
    write(header.map((byte, at) => (at === 100 ? byte ^ 1 : byte)))
    expect(await run(['open', vault], passphrase)).toMatchObject({ code: EXIT.damaged })
    const newer = Buffer.from(header.subarray(0, -32))
    newer.writeUInt32BE(2, 13)
    const sum = await crypto.subtle.digest('SHA-256', newer)
    write(Buffer.concat([newer, Buffer.from(sum)]))
    expect(await run(['open', vault], passphrase)).toMatchObject({ code: EXIT.newer })
    expect(await run(['open', join(vault, 'nowhere')])).toMatchObject({ code: EXIT.absent })
    expect(await run(['open', temporaryFolder()])).toMatchObject({ code: EXIT.absent })
  })
})

describe('verify', () => {
  test('needs no key, and says what there is', async () => {
    const { vault, backup } = profile()
    const whole = await run(['verify', vault])
    expect(whole).toMatchObject({ code: 0, asked: [] })
    expect(whole.printed).toContain('3 rows after operation 3')
    expect((await run(['verify', backup])).printed).toContain('a backup of 2026-01-05T16:50:00.000Z')
  })

  test('notices any byte that is not as it was written', async () => {
    const { vault, backup } = profile()
    const log = join(vault, 'log-000000000003')
    const bytes = readFileSync(log)
    writeFileSync(log, bytes.subarray(0, -1))
    expect(await run(['verify', vault])).toMatchObject({ code: EXIT.damaged })
    expect(readFileSync(log).length).toBe(bytes.length - 1)
    writeFileSync(
      backup,
      readFileSync(backup).map((byte, at) => (at === 900 ? byte ^ 4 : byte)),
    )
    expect(await run(['verify', backup])).toMatchObject({ code: EXIT.damaged })
  })

  test('names a spare copy that is damaged, though nothing is lost yet', async () => {
    const { vault } = profile()
    for (const name of ['header-b', 'snapshot-000000000000']) {
      const bytes = readFileSync(join(vault, name))
      writeFileSync(
        join(vault, name),
        bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
      )
      const found = await run(['verify', vault])
      expect(found.code).toBe(EXIT.damaged)
      expect(found.printed).toContain(`damaged: ${name}, beside another that is whole`)
      expect(found.printed).not.toContain('every byte accounted for')
      expect(await run(['open', vault], recoveryCode)).toMatchObject({ code: 0 })
      writeFileSync(join(vault, name), bytes)
    }
  })

  test.each(['verify', 'open', 'rebuild'])(
    '%s says that operations are missing which an orderly exit knew',
    async (command) => {
      const { vault } = profile()
      const mark = (lastSeq: number) => JSON.stringify({ lastSeq, chain: '00'.repeat(32) })
      writeFileSync(join(vault, 'closed-clean'), mark(5))
      const found = await run([command, vault], recoveryCode)
      expect(found.code).toBe(EXIT.damaged)
      expect(found.printed + found.complaints).toContain('2 operations that an orderly exit had written are missing')
      expect(readFileSync(join(vault, 'closed-clean'), 'utf8')).toBe(mark(5))
    },
  )
})

describe('a vault whose exchange was cut short', () => {
  test.each([
    ['before the old one moved', true],
    ['after it moved', false],
  ])('is the one that was decided on, %s', async (_when, hasOld) => {
    const { folder, vault } = profile()
    renameSync(vault, join(folder, 'vault-next'))
    if (hasOld) cpSync(join(folder, 'vault-next'), vault, { recursive: true })
    if (hasOld) rmSync(join(vault, 'log-000000000003'))
    expect(textsIn((await run(['open', folder], recoveryCode)).printed)).toEqual(goldenTexts)
  })
})

describe('rebuild', () => {
  test.each(['vault', 'backup'] as const)('makes a clean vault of a %s, beside it', async (which) => {
    const made = profile()
    const into = join(made.folder, 'new')
    expect(await run(['rebuild', made[which], '--into', into])).toMatchObject({ code: 0 })
    expect(textsIn((await run(['open', into], recoveryCode)).printed)).toEqual(goldenTexts)
    expect(await run(['rebuild', made[which], '--into', into])).toMatchObject({ code: EXIT.usage })
  })

  test('says what it had to leave out, and writes over nothing', async () => {
    const { folder, vault, backup } = profile()
    expect(await run(['rebuild', vault, '--into', backup])).toMatchObject({ code: EXIT.usage })
    const log = join(vault, 'log-000000000003')
    writeFileSync(log, readFileSync(log).subarray(0, -1))
    const { code, printed, complaints } = await run(['rebuild', vault, '--into', join(folder, 'new')])
    expect(code).toBe(EXIT.damaged)
    expect(printed).toContain('2 rows in a clean vault')
    expect(complaints).toContain('bytes cannot be understood and are left out')
  })

  test('saves what a damaged header hides, with the header of a backup', async () => {
    const { vault, backup } = profile()
    for (const name of ['header-a', 'header-b']) writeFileSync(join(vault, name), 'nothing of use')
    expect(await run(['rebuild', vault])).toMatchObject({ code: EXIT.damaged })
    expect(await run(['rebuild', vault, '--header', backup])).toMatchObject({ code: 0 })
    expect(textsIn((await run(['open', `${vault}-rebuilt`], passphrase)).printed)).toEqual(goldenTexts)
  })
})

// Windows has neither.
describe.skipIf(process.platform === 'win32')('a pipe or a device', () => {
  const pipeAt = (path: string) => expect(spawnSync('mkfifo', [path]).status).toBe(0)

  test.each(['open', 'verify', 'rebuild'])('is refused by %s, which does not wait for it', async (command) => {
    const pipe = join(temporaryFolder(), 'pipe')
    pipeAt(pipe)
    for (const path of [pipe, '/dev/zero']) {
      const { code, complaints } = await run([command, path])
      expect([code, complaints]).toEqual([EXIT.usage, 'That is neither a file nor a folder.'])
    }
  })

  test('in the place of a vault’s file does not keep anybody waiting either', async () => {
    const { vault } = profile()
    const log = readdirSync(vault).find((name) => name.startsWith('log-'))!
    rmSync(join(vault, log))
    pipeAt(join(vault, log))
    expect((await run(['verify', vault])).complaints).toBe('The disk did not let it be read.')
  })
})

describe('the program', () => {
  test('says how it is used', async () => {
    expect(await run([])).toMatchObject({ code: EXIT.usage })
    expect((await run(['close', 'x'])).complaints).toContain('npm run vault -- open FILE')
  })

  test.each([[['--help']], [['-h']], [['open', '--help']]])('helps when asked to by %j', async (args) => {
    const { code, printed, complaints } = await run(args)
    expect([code, complaints]).toEqual([0, ''])
    expect(printed).toContain('npm run vault -- open FILE')
  })

  test.each([
    [[], 'Say what to do'],
    [['close', 'x'], 'There is no command “close”.'],
    [['verify'], 'Name one vault or one backup.'],
    [['verify', 'a', 'b'], 'Name one vault or one backup.'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, complaints } = await run(args)
    expect([code, complaints.split('\n')[0]]).toEqual([EXIT.usage, expect.stringContaining(words)])
  })

  test('answers in a sentence whatever it is given', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'letter.txt'), 'Dear all')
    writeFileSync(join(folder, 'nothing'), '')
    for (const name of ['letter.txt', 'nothing']) {
      const { code, complaints } = await run(['verify', join(folder, name)])
      expect([code, complaints]).toEqual([EXIT.damaged, expect.stringContaining('no whole backup')])
    }
    for (const path of [folder, join(folder, 'none'), join(folder, 'letter.txt', 'x')]) {
      const { code, complaints } = await run(['open', path])
      expect([code, complaints]).toEqual([EXIT.absent, 'There is no vault and no backup here.'])
    }
  })

  test('runs as a script does, with the secret on standard input', () => {
    const { vault } = profile()
    const args = ['--import', 'tsx', join(PROJECT, 'electron', 'cli', 'vault.ts'), 'open', vault]
    const start = (input: string) => spawnSync(process.execPath, args, { cwd: PROJECT, input, encoding: 'utf8' })
    const { status, stdout } = start(`${recoveryCode}\n`)
    expect(status).toBe(0)
    expect(textsIn(stdout)).toEqual(goldenTexts)
    for (const input of ['', 'not the passphrase\n']) {
      const wrong = start(input)
      expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([
        EXIT['wrong-key'],
        '',
        'That opens nothing here: it is neither the passphrase nor the recovery code.\n',
      ])
    }
  })
})
