// The contract's calls for backups, and the vault's calls with backups taken where they are due. A backup that fails is
// told and never stops a save.
import { join } from 'node:path'
import type { Handlers } from '#shared/ipc/contract'
import type { BackupStatus, ReplaceOpenOutcome, TakeOutcome } from '#shared/ipc/types'
import type { Backup } from '#shared/vault/backup'
import type { BackupReason } from '#shared/vault/backup-name'
import type { Subtle } from '#shared/vault/crypto'
import { decodeHeader, isOpenToAll } from '#shared/vault/header'
import type { VaultImage } from '../one-vault'
import { createRowPages } from '../row-pages'
import type { FileSystem } from '../vault-files'
import { VAULT_FOLDERS, type VaultService } from '../vault-service'
import { createBackupPlaces, type BackupPlacesParts } from './backup-places'
import { createBackupSchedule, type BackupSchedule } from './backup-schedule'
import { createBackupShelf, type BackupShelf } from './backup-shelf'
import { createVaultRestore } from './restore-vault'

export interface BackupServiceParts extends BackupPlacesParts {
  vaults: VaultService
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
  newId: () => string
  /** Milliseconds since 1970. */
  now: () => number
  startTimer: (callback: () => void, milliseconds: number) => () => void
  wait: (milliseconds: number) => Promise<void>
  /** Of the application. */
  version: string
  /** The status reads differently now. */
  onChange: () => void
}

export interface BackupService {
  vault: Handlers['vault'] & Pick<VaultService, 'closeAll' | 'writeHeld'>
  backups: Handlers['backups']
}

/** A folder on a network that does not answer must not keep the journal from opening or closing. */
const LONGEST_WAIT_MS = 5000

export function createBackupService(parts: BackupServiceParts): BackupService {
  const { vaults, settings, fs, subtle, now } = parts
  const places = createBackupPlaces(parts)
  const shrinkAcceptedAt = async () => (await settings.read()).shrinkAcceptedAt
  const shelf = createBackupShelf({ ...parts, places, shrinkAcceptedAt })
  const exchange = { fs, subtle, folder: join(parts.profileFolder, VAULT_FOLDERS.journal) }
  const schedule = createBackupSchedule(() => void take('change'), parts.startTimer)
  const restore = createVaultRestore({
    vault: vaults.journal,
    exchange,
    now,
    backUp: (image) => putImage(image, 'restore'),
  })

  let last: Promise<unknown> = Promise.resolve()

  /** One at a time: two would rotate each other's files. */
  async function putImage(image: VaultImage, reason: BackupReason): Promise<boolean> {
    const turn = last.then(() => shelf.put(image, reason))
    last = turn.catch(() => {})
    const isTaken = await turn.catch(() => false)
    parts.onChange()
    return isTaken
  }

  async function take(reason: BackupReason): ReturnType<Handlers['backups']['take']> {
    const image = await vaults.journal.image()
    if (!image) return { outcome: 'failed', reason: 'not-open' }
    // Before it is written: what is changed meanwhile is in the next one.
    schedule.onTaken()
    if (await putImage(image, reason)) return { outcome: 'taken', count: image.rows.size }
    schedule.onChange()
    return { outcome: 'failed', reason: shelf.problems()[0]?.reason ?? 'io-error' }
  }

  const withoutWaitingLong = (work: Promise<unknown>) => Promise.race([work, parts.wait(LONGEST_WAIT_MS)])

  return {
    vault: backedUpVaults({ parts, shelf, schedule, take, withoutWaitingLong, tidy: restore.tidy }),
    backups: {
      ...readingCalls(shelf),
      status: async (): Promise<BackupStatus> => {
        const [main, second] = await places.all()
        const { unknownFiles } = await shelf.list()
        const until = await restore.undoUntil()
        return {
          folder: main!.folder,
          isDefaultFolder: (await settings.read()).folder === null,
          secondFolder: second?.folder ?? null,
          chooses: parts.chooser.chooses,
          problems: shelf.problems(),
          hasShrunk: shelf.hasShrunk(),
          unknownFiles,
          undoUntil: until === null ? null : new Date(until).toISOString(),
        }
      },
      take: ({ reason }) => take(reason),
      replaceOpen: () => replaceOpen(parts, shelf, () => take('asked')),
      async restore({ backup, isRehearsal }) {
        const reading = await shelf.read(backup)
        if (reading.state !== 'read') return { outcome: 'failed', reason: reading.state }
        return restore.restore(reading.backup, isRehearsal)
      },
      undoRestore: restore.undo,
      chooseFolder: ({ place, typed }) => places.choose(place, typed),
      resetFolder: ({ place }) => places.reset(place),
      acceptShrink: async () => {
        await settings.write({ shrinkAcceptedAt: now() })
        await take('asked')
      },
    },
  }
}

/** Looking at backups. The one looked at last stays in memory while its rows are read page by page. */
function readingCalls(
  shelf: BackupShelf,
): Pick<Handlers['backups'], 'list' | 'check' | 'open' | 'readRows' | 'holding' | 'remove'> {
  let opened: { id: string; pages: ReturnType<typeof createRowPages> } | null = null
  const show = (id: string, { snapshot }: Backup) => (opened = { id, pages: createRowPages(snapshot.rows) })
  return {
    list: async () => (await shelf.list()).entries,
    check: ({ backup }) => shelf.check(backup),
    async open({ backup }) {
      const reading = await shelf.read(backup)
      if (reading.state !== 'read') return { outcome: reading.state }
      show(backup, reading.backup)
      const { header, headerBytes, snapshot } = reading.backup
      const { vaultId, keyEpoch } = header
      return { outcome: 'opened', header: headerBytes, vaultId, keyEpoch, count: snapshot.rows.size }
    },
    async readRows({ backup, cursor }) {
      if (opened?.id !== backup) throw new Error('This backup is not open')
      return opened.pages.read(cursor)
    },
    holding: ({ rows }) => shelf.handlesOf(({ snapshot }) => rows.some((id) => snapshot.rows.has(id)), null),
    remove: ({ backups }) => shelf.remove(backups),
  }
}

interface BackedUpParts {
  parts: BackupServiceParts
  shelf: BackupShelf
  schedule: BackupSchedule
  take: (reason: BackupReason) => Promise<unknown>
  withoutWaitingLong: (work: Promise<unknown>) => Promise<unknown>
  tidy: () => Promise<void>
}

function backedUpVaults(backedUp: BackedUpParts): BackupService['vault'] {
  const { parts, shelf, schedule, take, withoutWaitingLong, tidy } = backedUp
  const { vaults, settings, version } = parts

  /** Before a new version writes anything, its migrations included. */
  async function takeBeforeUpgrade(count: number): Promise<void> {
    const before = (await settings.read()).version
    if (before === version) return
    if (before !== null && count > 0) await take('upgrade')
    await settings.write({ version })
  }

  async function takeBeforeClosing(): Promise<void> {
    if (schedule.isDue()) await withoutWaitingLong(take('quit'))
    schedule.stop()
  }

  return {
    ...vaults,
    async open(argument) {
      const answer = await vaults.open(argument)
      if (answer.outcome !== 'opened' || argument.vault !== 'journal') return answer
      await withoutWaitingLong(takeBeforeUpgrade(answer.vault.count).catch(() => {}))
      await tidy().catch(() => {})
      // A host that was killed took what it had promised with it.
      if (!answer.vault.lastExitClean && answer.vault.count > 0) schedule.onChange()
      return answer
    },
    async create(argument) {
      const answer = await vaults.create(argument)
      if (answer.outcome === 'created' && argument.vault === 'journal')
        await settings.write({ version }).catch(() => {})
      return answer
    },
    async append(argument) {
      const answer = await vaults.append(argument)
      if (answer.outcome === 'saved' && argument.vault === 'journal') schedule.onChange()
      return answer
    },
    async replaceAll(argument) {
      if (argument.vault === 'journal') await take('keys')
      const answer = await vaults.replaceAll(argument)
      if (answer.outcome !== 'replaced' || argument.vault !== 'journal' || !argument.removeBackups) return answer
      return { outcome: 'replaced', oldBackups: await replaceBackups(parts, shelf) }
    },
    async close(argument) {
      if (argument.vault === 'journal') await takeBeforeClosing()
      return vaults.close(argument)
    },
    async closeAll() {
      await takeBeforeClosing()
      return vaults.closeAll()
    },
  }
}

/** What cannot be read may be a sealed one, and stays. */
async function replaceOpen(
  { vaults, subtle }: BackupServiceParts,
  shelf: BackupShelf,
  take: () => Promise<TakeOutcome>,
): Promise<ReplaceOpenOutcome> {
  const image = await vaults.journal.image()
  if (!image) return { outcome: 'failed', reason: 'not-open' }
  const header = await decodeHeader(subtle, image.header)
  if (header.state !== 'read' || isOpenToAll(header.header)) return { outcome: 'replaced', removed: 0 }
  const taken = await take()
  if (taken.outcome === 'failed') return taken
  const candidates = await shelf.handlesOf((backup) => isOpenToAll(backup.header), image.vaultId)
  const open: string[] = []
  for (const id of candidates) if ((await shelf.check(id)) === 'verified-open') open.push(id)
  return { outcome: 'replaced', removed: await shelf.remove(open) }
}

/** One under the new key first; only then those under older keys go. */
async function replaceBackups({ vaults }: BackupServiceParts, shelf: BackupShelf): Promise<'kept' | 'removed'> {
  try {
    if ((await vaults.open({ vault: 'journal', takeOver: false })).outcome !== 'opened') return 'kept'
    const image = await vaults.journal.image()
    await vaults.close({ vault: 'journal' })
    if (!image || !(await shelf.put(image, 'keys'))) return 'kept'
    const { vaultId, keyEpoch } = image
    const isOlder = ({ header }: Backup) => header.vaultId === vaultId && header.keyEpoch < keyEpoch
    await shelf.remove(await shelf.handlesOf(isOlder, vaultId))
    return 'removed'
  } catch {
    return 'kept'
  }
}
