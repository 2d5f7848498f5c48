// The rows of the table of bars: what is promised, which tests try it, and how often the proof has them try.
import type { Judged, JudgedRow } from './judge'

export interface Row extends JudgedRow {
  run: Run
}

/** Tests that are run together; rows that name the same run share it. */
export interface Run {
  /** Vitest's configuration, and the files. */
  config: 'vitest.config' | 'vitest.e2e.config'
  files: readonly string[]
  /** Only tests whose name holds this. */
  name?: string
  environment?: Readonly<Record<string, string>>
  minutes: number
}

const none = (atLeast: number): Judged => ({ by: 'cases', atLeast })
const within = (goal: number, atLeast: number, share = 1): Judged => ({ by: 'time', share, goal, atLeast })

const unit = (minutes: number, ...files: string[]): Run => ({ config: 'vitest.config', files, minutes })
const whole = (minutes: number, ...files: string[]): Run => ({ config: 'vitest.e2e.config', files, minutes })

const TYPING: Run = { ...whole(20, 'test/e2e/typing-lost.e2e.ts'), environment: { STEPBACK_TYPING_KILLS: '60' } }
const REBUILD: Run = {
  ...whole(10, 'test/e2e/working-copy.e2e.ts'),
  environment: { STEPBACK_REBUILD_RECORDS: '10000' },
}
const DISK_FULL = whole(5, 'test/e2e/disk-full.e2e.ts')
const NO_TRACE = whole(8, 'test/e2e/no-trace.e2e.ts')

export const ROWS: readonly Row[] = [
  {
    id: 'kills',
    what: (tried) =>
      `Kills of every process of the application, in both editions, that lost what it had saved, of ${tried}`,
    judged: none(1000),
    run: { ...whole(90, 'test/e2e/kills.e2e.ts'), environment: { STEPBACK_KILLS: '1000' } },
  },
  {
    id: 'kills-host',
    what: (tried) => `Kills of the host while it writes, after which an acknowledged operation was lost, of ${tried}`,
    judged: none(900),
    run: { ...unit(10, 'test/electron/host/vault-kills.test.ts'), environment: { STEPBACK_HOST_KILLS: '900' } },
  },
  {
    id: 'typing-lost',
    what: (tried) => `Milliseconds of typing lost by a kill of every process, 95th percentile of ${tried}`,
    judged: within(300, 60, 0.95),
    run: TYPING,
  },
  {
    id: 'typing-lost-worst',
    what: (tried) => `Milliseconds of typing lost by a kill of every process, the most of ${tried}`,
    judged: within(1000, 60),
    run: TYPING,
  },
  {
    id: 'crash-states',
    what: (tried) => `States of the disk after a power cut from which a promise was broken, of ${tried}`,
    judged: none(600),
    run: { ...unit(5, 'test/electron/host/vault-faults.test.ts'), name: 'a power cut' },
  },
  {
    id: 'disk-failures',
    what: (tried) => `Failing calls to the disk (ENOSPC, EIO, EACCES) after which something was lost, of ${tried}`,
    judged: none(380),
    run: { ...unit(3, 'test/electron/host/vault-faults.test.ts'), name: 'a failing disk' },
  },
  {
    id: 'disk-full',
    what: (tried) => `Texts that a full disk took from the screen or from what had been saved, of ${tried}`,
    judged: none(4),
    run: DISK_FULL,
  },
  {
    id: 'disk-full-said',
    what: (tried) => `Milliseconds until a full disk was said, the longest of ${tried}`,
    judged: within(1000, 4),
    run: DISK_FULL,
  },
  {
    id: 'damage',
    what: (tried) => `Cuts and flipped bits of log, snapshot, header and backup that went unnoticed, of ${tried}`,
    judged: none(15_000),
    run: {
      ...unit(
        10,
        'test/electron/host/vault-recovery.test.ts',
        'test/shared/vault/header.test.ts',
        'test/shared/vault/backup.test.ts',
      ),
      environment: { STEPBACK_DAMAGE_BITS: '8' },
    },
  },
  {
    id: 'working-copy',
    what: (tried) => `IndexedDB wiped, torn or swapped without its being noticed, of ${tried}`,
    judged: none(3),
    run: REBUILD,
  },
  {
    id: 'rebuild',
    what: (tried) => `Milliseconds to rebuild IndexedDB from a log of 10,000 records, the longest of ${tried}`,
    judged: within(5000, 3),
    run: REBUILD,
  },
  {
    id: 'hostile-imports',
    what: (tried) => `Damaged exports that threw, hung, or were half taken over, of ${tried}`,
    judged: none(10_000),
    run: {
      ...unit(15, 'test/shared/importing/fuzz.test.ts'),
      name: 'damaged exports',
      environment: { STEPBACK_FUZZ: '10000' },
    },
  },
  {
    id: 'old-formats',
    what: (tried) => `Released formats whose vault or backup does not open today, of ${tried}`,
    judged: none(1),
    run: unit(2, 'test/shared/vault/golden-vault.test.ts', 'test/renderer/vault/golden-backup.test.ts'),
  },
  {
    id: 'exports',
    what: (tried) => `Coach’s pages that hold a word that was not chosen, of ${tried} generated ones`,
    judged: none(1000),
    run: {
      ...unit(5, 'test/shared/exporting/coach/coach-page.test.ts'),
      name: 'the law of the canary',
      environment: { STEPBACK_CANARY_RUNS: '1000' },
    },
  },
  {
    id: 'reminders',
    what: (tried) => `Reminders of six years in twelve zones that rang twice, late or not at all, of ${tried}`,
    judged: none(10_000),
    run: {
      ...unit(10, 'test/shared/reminders/next-due.test.ts', 'test/shared/reminders/next-reminder.test.ts'),
      name: 'reminders over years',
      environment: { STEPBACK_REMINDER_YEARS: '6' },
    },
  },
  {
    id: 'plaintext',
    what: (tried) => `Canaries of a session through every place that stand readable on the disk, of ${tried}`,
    judged: none(200),
    run: NO_TRACE,
  },
  {
    id: 'network',
    what: (tried) => `Requests and system calls of that session to anywhere but this machine, of ${tried}`,
    judged: none(20),
    run: NO_TRACE,
  },
]
