// The loopback edition put together: one server, one host, the pages that are open.
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import type { Handlers } from '#shared/ipc/contract'
import type { AppInfo } from '#shared/ipc/types'
import type { Ring } from '#shared/reminders/next-reminder'
import type { BackupService } from '../host/backups/backup-service'
import type { ServeFile } from '../host/built-files'
import { createDeviceSettings } from '../host/device-settings'
import type { DeviceStore } from '../host/device-settings'
import { noDesktop } from '../host/desktop-services'
import { createHost } from '../host/host'
import type { CloseOutcome, Host, HostParts } from '../host/host'
import type { NodeBackupParts } from '../host/node-vaults'
import { createIdleEnd } from './idle-end'
import { createOneTimeCodes, isSameSecret, newSecret } from './one-time-codes'
import { createPageStreams } from './page-streams'
import { createReminderClicks } from '../host/reminder-clicks'
import { createReminders, systemTime } from '../host/reminders'
import { createRequestGuard } from './request-guard'
import { addressWith, announceInstance, withdrawInstance } from './running-instance'
import { createRequestListener } from './server'

export interface EditionParts {
  port: number
  appInfo: Omit<AppInfo, 'runtime'>
  /** Vaults and backups, on this edition's settings. */
  store: (parts: Pick<NodeBackupParts, 'device' | 'onChange'>) => Pick<BackupService, 'vault' | 'backups'>
  serveFile: ServeFile
  onFailure: HostParts['onFailure']
  /** The last page has been gone for a minute. */
  onIdle: () => void
}

export interface Edition {
  listener: RequestListener
  /** An address with a fresh code. */
  issueAddress(): string
  /** Saves, closes, withdraws. A refusal leaves everything as it is, unless it is `final`. */
  close(isFinal: boolean): Promise<CloseOutcome>
}

export const createEdition = async (parts: EditionParts): Promise<Edition> => {
  const { port, appInfo } = parts
  const codes = createOneTimeCodes(() => performance.now())
  const device = createDeviceSettings(appInfo.profileFolder)
  const store = parts.store({ device, onChange: () => host.tellOpenPage('backupsChanged', undefined) })
  const host: Host = createHost({
    origin: `http://127.0.0.1:${port}`,
    appInfo,
    vaults: store.vault,
    backups: store.backups,
    device,
    files: browserSavesFiles,
    reminders: { snooze: () => ringing.snooze(), follow: (ring) => ringing.follow(ring) },
    desktop: { ...noDesktop, onOpen: () => ringing.onOpened() },
    onFailure: parts.onFailure,
    wait,
    newId: randomUUID,
  })
  const ringing = ringingFor(host, device)
  ringing.begin()
  const streams = createPageStreams(host, createIdleEnd(startTimer, parts.onIdle))
  const instance = { port, secret: newSecret() }
  const listener = createRequestListener({
    guard: createRequestGuard(port, newSecret()),
    codes,
    streams,
    serveFile: parts.serveFile,
    handOver: (secret) => (isSameSecret(secret, instance.secret) ? codes.issue() : null),
  })
  await mkdir(appInfo.profileFolder, { recursive: true, mode: 0o700 })
  await announceInstance(appInfo.profileFolder, instance)
  return {
    listener,
    issueAddress: () => addressWith(port, codes.issue()),
    close: async (isFinal) => {
      const outcome = await host.close(isFinal)
      if (outcome === 'refused' && !isFinal) return outcome
      ringing.end()
      await withdrawInstance(appInfo.profileFolder, instance)
      streams.endAll()
      return outcome
    },
  }
}

/** Only a page can say it here. What falls due while none is there waits for one, for a day. */
const ringingFor = (host: Host, device: DeviceStore) => {
  const reminders = createReminders({
    ...systemTime,
    device,
    canRing: host.hasPages,
    ring: (ring) => host.tellPages('reminderDue', ring),
    onWaiting: () => {},
  })
  const clicks = createReminderClicks({
    // The page that was clicked on is in front already.
    show: () => {},
    tell: (ring) => host.tellJournal('reminderOpened', ring),
    now: () => performance.now(),
  })
  return {
    ...reminders,
    follow: async (ring: Ring) => clicks.follow(ring),
    onOpened: () => {
      clicks.onOpened()
      void reminders.look()
    },
  }
}

/** In this edition the page hands its bytes to the browser's own download; the host writes no file of a person's. */
const browserSavesFiles: Handlers['files'] = { save: async () => ({ outcome: 'failed', reason: 'not-permitted' }) }

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())

const startTimer = (callback: () => void, milliseconds: number) => {
  const timer = setTimeout(callback, milliseconds)
  return () => clearTimeout(timer)
}
