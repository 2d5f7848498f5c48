// The rows of the table of bars: what is promised, which tests try it, and how often the proof has them try.

export interface Row {
  id: string
  /** Said of the cases that were tried. */
  what: (tried: number) => string
  /** Vitest's configuration, and the files. */
  config: 'vitest.config' | 'vitest.e2e.config'
  files: readonly string[]
  /** Only tests whose name holds this. */
  name?: string
  environment?: Readonly<Record<string, string>>
  minutes: number
}

export const ROWS: readonly Row[] = [
  {
    id: 'kills-host',
    what: (tried) => `Kills of the host while it writes, after which an acknowledged operation was lost, of ${tried}`,
    config: 'vitest.config',
    files: ['test/electron/host/vault-kills.test.ts'],
    environment: { STEPBACK_HOST_KILLS: '900' },
    minutes: 10,
  },
  {
    id: 'kills-both',
    what: (tried) => `Kills of browser and host together, after which confirmed text was lost, of ${tried}`,
    config: 'vitest.e2e.config',
    files: ['test/e2e/kills.e2e.ts'],
    environment: { STEPBACK_KILLS: '100' },
    minutes: 12,
  },
  {
    id: 'crash-states',
    what: (tried) => `States of the disk after a power cut from which a promise was broken, of ${tried}`,
    config: 'vitest.config',
    files: ['test/electron/host/vault-faults.test.ts'],
    name: 'a power cut',
    minutes: 3,
  },
  {
    id: 'disk-failures',
    what: (tried) => `Failing calls to the disk (ENOSPC, EIO, EACCES) after which something was lost, of ${tried}`,
    config: 'vitest.config',
    files: ['test/electron/host/vault-faults.test.ts'],
    name: 'a failing disk',
    minutes: 3,
  },
  {
    id: 'damage',
    what: (tried) => `Cuts and flipped bits of log, snapshot, header and backup that went unnoticed, of ${tried}`,
    config: 'vitest.config',
    files: [
      'test/electron/host/vault-recovery.test.ts',
      'test/shared/vault/header.test.ts',
      'test/shared/vault/backup.test.ts',
    ],
    minutes: 3,
  },
  {
    id: 'hostile-imports',
    what: (tried) => `Damaged exports that threw, hung, or were half taken over, of ${tried}`,
    config: 'vitest.config',
    files: ['test/shared/importing/fuzz.test.ts'],
    name: 'damaged exports',
    environment: { STEPBACK_FUZZ: '10000' },
    minutes: 15,
  },
  {
    id: 'old-formats',
    what: (tried) => `Released formats whose vault or backup does not open today, of ${tried}`,
    config: 'vitest.config',
    files: ['test/shared/vault/golden-vault.test.ts', 'test/renderer/vault/golden-backup.test.ts'],
    minutes: 2,
  },
  {
    id: 'exports',
    what: (tried) => `Coach’s pages that hold a word that was not chosen, of ${tried} generated ones`,
    config: 'vitest.config',
    files: ['test/shared/exporting/coach/coach-page.test.ts'],
    name: 'the law of the canary',
    environment: { STEPBACK_CANARY_RUNS: '1000' },
    minutes: 5,
  },
  {
    id: 'reminders',
    what: (tried) => `Reminders of six years in twelve zones that rang twice, late or not at all, of ${tried}`,
    config: 'vitest.config',
    files: ['test/shared/reminders/next-due.test.ts'],
    name: 'reminders over years',
    environment: { STEPBACK_REMINDER_YEARS: '6' },
    minutes: 5,
  },
  {
    id: 'plaintext',
    what: (tried) => `Canaries of a session through every place that stand readable on the disk, of ${tried}`,
    config: 'vitest.e2e.config',
    files: ['test/e2e/no-trace.e2e.ts'],
    name: 'on the disk',
    minutes: 4,
  },
  {
    id: 'network',
    what: (tried) => `Requests and connections of that session to anywhere but its own host, of ${tried}`,
    config: 'vitest.e2e.config',
    files: ['test/e2e/no-trace.e2e.ts'],
    name: 'in the network',
    minutes: 4,
  },
]
