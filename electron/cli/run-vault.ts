// `npm run vault`: what each command does, with the terminal as an argument. Answers with the exit code.
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { VaultCrypto } from '#shared/vault/crypto'
import { buildVault, exchangeBuilt } from '../host/backups/vault-exchange'
import { codeOf, nodeFileSystem } from '../host/vault-files'
import { copy } from './copy'
import { isOpenToAll, openContent } from './open-content'
import { readSource, type SourceProblem, type VaultContent } from './vault-source'

export interface Terminal {
  crypto: VaultCrypto
  env: Record<string, string | undefined>
  /** One line that a person, or a script, enters; never shown. */
  askSecret: (question: string) => Promise<string>
  print: (text: string) => void
  complain: (text: string) => void
}

/** 0 is well, 1 wrong use or a disk that fails; the others say what is the matter. */
export const EXIT = { usage: 1, 'wrong-key': 2, damaged: 3, newer: 4, absent: 5 } as const

const PROBLEMS: Record<SourceProblem, { text: string; code: number }> = {
  absent: { text: copy.absent, code: EXIT.absent },
  newer: { text: copy.newer, code: EXIT.newer },
  'damaged-header': { text: copy.damagedHeader, code: EXIT.damaged },
  'damaged-log': { text: copy.damagedLog, code: EXIT.damaged },
  'damaged-backup': { text: copy.damagedBackup, code: EXIT.damaged },
  'no-file': { text: copy.noFile, code: EXIT.usage },
  'not-read': { text: copy.notRead, code: EXIT.usage },
}

export async function runVault(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseOrNull(args)
  if (parsed?.values.help) {
    terminal.print(copy.usage)
    return 0
  }
  const [command, path, ...more] = parsed?.positionals ?? []
  const run = command === 'open' ? open : command === 'verify' ? verify : command === 'rebuild' ? rebuild : null
  if (!parsed || !run || path === undefined || more.length > 0) {
    terminal.complain(`${run && parsed ? copy.oneFile : copy.noCommand(command)}\n\n${copy.usage}`)
    return EXIT.usage
  }
  const substitute = parsed.values.header === undefined ? null : await headerOf(terminal, parsed.values.header)
  if (substitute === 'none') {
    terminal.complain(copy.otherHeader)
    return EXIT.damaged
  }
  const content = await readSource(terminal.crypto.subtle, resolve(path), substitute)
  if (typeof content !== 'string') return run(terminal, content, parsed.values.into ?? asideOf(path))
  terminal.complain(PROBLEMS[content].text)
  return PROBLEMS[content].code
}

function parseOrNull(args: readonly string[]) {
  try {
    const options = {
      into: { type: 'string' },
      header: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch {
    return null
  }
}

const asideOf = (path: string) => join(dirname(resolve(path)), `${basename(resolve(path))}-rebuilt`)

async function headerOf({ crypto }: Terminal, backup: string): Promise<VaultContent | 'none'> {
  const content = await readSource(crypto.subtle, resolve(backup))
  return typeof content === 'string' ? 'none' : content
}

async function open(terminal: Terminal, content: VaultContent): Promise<number> {
  const { crypto, env, askSecret, print, complain } = terminal
  const given = env['STEPBACK_PASSPHRASE'] ?? env['STEPBACK_RECOVERY_CODE']
  const secret = isOpenToAll(content) ? '' : (given ?? (await askSecret(copy.ask)))
  const opened = await openContent(crypto, content, secret)
  if (!opened) {
    complain(copy.wrongKey)
    return EXIT['wrong-key']
  }
  print(JSON.stringify(opened, null, 2))
  const losses = lossesOf(content)
  losses.forEach(complain)
  return losses.length > 0 || opened.unreadable.length > 0 ? EXIT.damaged : 0
}

const lossesOf = ({ lostBytes, missingOperations }: VaultContent): string[] => [
  ...(lostBytes > 0 ? [copy.lost(lostBytes)] : []),
  ...(missingOperations > 0 ? [copy.missing(missingOperations)] : []),
]

async function verify({ print }: Terminal, content: VaultContent): Promise<number> {
  const { takenAt, header, rows, lastSeq } = content
  print(takenAt === null ? copy.vault : copy.backup(new Date(takenAt).toISOString()))
  print(copy.slots(header.slots.map(({ kind }) => kind)))
  print(copy.rows(rows.size, lastSeq))
  const amiss = [...lossesOf(content), ...content.damagedSpares.map(copy.spare)]
  for (const line of amiss.length > 0 ? amiss : [copy.whole]) print(line)
  return amiss.length > 0 ? EXIT.damaged : 0
}

async function rebuild(terminal: Terminal, content: VaultContent, into: string): Promise<number> {
  const { crypto, print, complain } = terminal
  const folder = resolve(into)
  const isTaken = await nodeFileSystem.list(folder).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  )
  if (isTaken) {
    complain(copy.exists(folder))
    return EXIT.usage
  }
  const { header, headerBytes, rows, lastSeq } = content
  const parts = { fs: nodeFileSystem, subtle: crypto.subtle, folder }
  try {
    await buildVault(parts, { header: headerBytes, vaultId: header.vaultId, rows, lastSeq: lastSeq + 1 })
    await exchangeBuilt(parts, 0)
  } catch {
    complain(copy.notWritten)
    return EXIT.usage
  }
  print(copy.rebuilt(rows.size, folder))
  const losses = lossesOf(content)
  losses.forEach(complain)
  return losses.length > 0 ? EXIT.damaged : 0
}
