// The host's side of the contract for tests: records each call and answers as an empty host would.
import type { Handlers } from '#shared/ipc/contract'
import type { BackupStatus, OpenedVault } from '#shared/ipc/types'
import { defaultDeviceSettings } from '../../electron/host/device-settings'

export const openedVault: OpenedVault = {
  header: new Uint8Array([1]),
  vaultId: '00000000-0000-4000-8000-000000000001',
  lastSeq: 0,
  count: 0,
  quarantinedBytes: 0,
  missingOperations: 0,
  lastExitClean: true,
}

const notHere = { quickCapture: 'not-here', quickCaptureKeys: '', launchAtLogin: 'not-here' } as const

type Changes = Partial<{ [G in keyof Handlers]: Partial<Handlers[G]> }>

export const fakeHandlers = (changes: Changes = {}) => {
  const calls: [name: string, argument: unknown][] = []
  const record =
    <Result>(name: string, result: Result) =>
    async (argument?: unknown): Promise<Result> => {
      calls.push([name, argument])
      return result
    }
  const handlers: Handlers = {
    app: {
      info: record('app.info', {
        edition: 'loopback',
        version: '0.0.0',
        platform: 'linux',
        initialVault: 'journal',
        runtime: 'chromium 147',
        profileFolder: '/profile',
      } as const),
      readyToClose: record('app.readyToClose', undefined),
      discardPage: record('app.discardPage', undefined),
      opened: record('app.opened', undefined),
      ...changes.app,
    },
    vault: {
      status: record('vault.status', { state: 'absent' } as const),
      open: record('vault.open', { outcome: 'opened', vault: openedVault } as const),
      create: record('vault.create', { outcome: 'created', vault: openedVault } as const),
      replaceHeader: record('vault.replaceHeader', { outcome: 'replaced' } as const),
      append: record('vault.append', {
        outcome: 'saved',
        seq: 1,
        savedAt: '2026-01-05T17:50:00Z',
        count: 1,
      } as const),
      hold: record('vault.hold', undefined),
      readRows: record('vault.readRows', { rows: [], next: null }),
      replaceAll: record('vault.replaceAll', { outcome: 'replaced', oldBackups: 'kept' } as const),
      dropHistory: record('vault.dropHistory', { outcome: 'dropped' } as const),
      close: record('vault.close', undefined),
      removeSample: record('vault.removeSample', undefined),
      ...changes.vault,
    },
    backups: {
      status: record('backups.status', {
        folder: '/profile/backups',
        isDefaultFolder: true,
        secondFolder: null,
        chooses: 'typed',
        problems: [],
        hasShrunk: false,
        unknownFiles: 0,
        undoUntil: null,
      } as BackupStatus),
      list: record('backups.list', []),
      check: record('backups.check', 'verified' as const),
      take: record('backups.take', { outcome: 'taken', count: 1 } as const),
      open: record('backups.open', { outcome: 'gone' } as const),
      readRows: record('backups.readRows', { rows: [], next: null }),
      restore: record('backups.restore', { outcome: 'restored', count: 1 } as const),
      undoRestore: record('backups.undoRestore', { outcome: 'restored', count: 1 } as const),
      holding: record('backups.holding', []),
      replaceOpen: record('backups.replaceOpen', { outcome: 'replaced', removed: 1 } as const),
      remove: record('backups.remove', 1),
      chooseFolder: record('backups.chooseFolder', { outcome: 'chosen' } as const),
      resetFolder: record('backups.resetFolder', undefined),
      acceptShrink: record('backups.acceptShrink', undefined),
      ...changes.backups,
    },
    device: {
      read: record('device.read', defaultDeviceSettings),
      write: record('device.write', defaultDeviceSettings),
      ...changes.device,
    },
    deviceKey: {
      available: record('deviceKey.available', false),
      store: record('deviceKey.store', false),
      read: record('deviceKey.read', null),
      remove: record('deviceKey.remove', undefined),
      ...changes.deviceKey,
    },
    capture: {
      hand: record('capture.hand', 'locked' as const),
      answer: record('capture.answer', undefined),
      draft: record('capture.draft', undefined),
      drafted: record('capture.drafted', ''),
      answerDraft: record('capture.answerDraft', undefined),
      done: record('capture.done', undefined),
      ...changes.capture,
    },
    reminders: {
      snooze: record('reminders.snooze', true),
      follow: record('reminders.follow', undefined),
      ...changes.reminders,
    },
    spelling: { suggested: record('spelling.suggested', undefined), ...changes.spelling },
    desktop: {
      status: record('desktop.status', notHere),
      setQuickCapture: record('desktop.setQuickCapture', notHere),
      setLaunchAtLogin: record('desktop.setLaunchAtLogin', notHere),
      ...changes.desktop,
    },
    files: { save: record('files.save', { outcome: 'cancelled' } as const), ...changes.files },
  }
  return { handlers, calls }
}
