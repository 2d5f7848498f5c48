// What a call's argument must look like before the host acts on it. A call of the contract without a schema, or with
// one for another shape, does not compile.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import type { Ring } from '#shared/reminders/next-reminder'
import type { ArgumentOf, Contract, Group } from './contract'
import type { CaptureOutcome, DeviceSettings, WindowPlace } from './types'

type Schemas = {
  readonly [G in Group]: { readonly [M in keyof Contract[G]]: z.ZodType<ArgumentOf<Contract[G][M]>> }
}

const nothing = z.undefined() as unknown as z.ZodType<void>
const vaultName = z.enum(['journal', 'sample'])
const bytes = z.instanceof(Uint8Array)
const day = z.iso.date() as unknown as z.ZodType<Day>
const instant = z.iso.datetime()
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Row ids are UUIDs, drafts' and derived rows' too; an operation's id is one as well. */
const identifier = z.string().regex(/^[\w:.-]{1,100}$/)

const pixels = z.number().int().min(-100_000).max(100_000)

const windowPlace = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels,
  height: pixels,
  isMaximized: z.boolean(),
}) satisfies z.ZodType<WindowPlace>

const ring = z.strictObject({
  kinds: z.array(z.enum(['daily', 'follow-up'])).max(2),
  followUpDay: day.nullable(),
}) satisfies z.ZodType<Ring>

const captureOutcome = z.enum([
  'saved',
  'locked',
  'no-text',
  'too-long',
  'no-person',
  'failed',
]) satisfies z.ZodType<CaptureOutcome>

const draftText = z.string().max(10_000)
const isOn = z.strictObject({ isOn: z.boolean() })

export const deviceSettingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en', 'de']),
  reminderTime: clockTime.nullable(),
  workingWeekdays: z.array(z.number().int().min(1).max(7)).max(7),
  daysOff: z.array(day).max(4000),
  lastAnsweredDay: day.nullable(),
  reminded: z.strictObject({ day: day.nullable(), ignored: z.number().int().min(0) }),
  followUpTime: clockTime.nullable(),
  followUpDays: z.array(day).max(400),
  rang: z.strictObject({
    at: instant.nullable(),
    kinds: z.array(z.enum(['daily', 'follow-up'])).max(2),
    followUpDay: day.nullable(),
    snoozedUntil: instant.nullable(),
  }),
  quickCapture: z.boolean(),
  understood: z.array(z.string().regex(/^[\da-f]{64}$/)).max(10),
  window: windowPlace.nullable(),
  backups: z.strictObject({
    folder: z.string().nullable(),
    secondFolder: z.string().nullable(),
    shrinkAcceptedAt: z.number().nullable(),
    version: z.string().nullable(),
  }),
}) satisfies z.ZodType<DeviceSettings>

const row = z.strictObject({ id: identifier, bytes })
const rowWrite = z.strictObject({ id: identifier, bytes: bytes.nullable() })

const backup = z.strictObject({ backup: identifier })
const backupPlace = z.enum(['main', 'second'])

export const schemas: Schemas = {
  app: {
    info: nothing,
    readyToClose: z.strictObject({ isSaved: z.boolean() }),
    discardPage: nothing,
    opened: z.strictObject({ vault: vaultName }),
  },
  vault: {
    status: z.strictObject({ vault: vaultName }),
    open: z.strictObject({ vault: vaultName, takeOver: z.boolean() }),
    create: z.strictObject({ vault: vaultName, header: bytes }),
    replaceHeader: z.strictObject({ vault: vaultName, header: bytes }),
    append: z.strictObject({ vault: vaultName, operationId: identifier, rows: z.array(rowWrite).max(250_000) }),
    hold: z.strictObject({
      vault: vaultName,
      operations: z
        .array(z.strictObject({ operationId: identifier, rows: z.array(rowWrite).max(250_000) }))
        .max(10_000),
    }),
    readRows: z.strictObject({ vault: vaultName, cursor: z.string().max(200).nullable() }),
    replaceAll: z.strictObject({
      vault: vaultName,
      header: bytes,
      rows: z.array(row).max(250_000),
      removeBackups: z.boolean(),
    }),
    dropHistory: z.strictObject({ vault: vaultName }),
    close: z.strictObject({ vault: vaultName }),
    removeSample: nothing,
  },
  device: { read: nothing, write: deviceSettingsSchema.omit({ backups: true, reminded: true, rang: true }).partial() },
  backups: {
    status: nothing,
    list: nothing,
    check: backup,
    take: z.strictObject({ reason: z.enum(['asked', 'import', 'erasure']) }),
    open: backup,
    readRows: backup.extend({ cursor: z.string().max(200).nullable() }),
    restore: backup.extend({ isRehearsal: z.boolean() }),
    undoRestore: nothing,
    holding: z.strictObject({ rows: z.array(identifier).max(1000) }),
    replaceOpen: nothing,
    remove: z.strictObject({ backups: z.array(identifier).max(10_000) }),
    chooseFolder: z.strictObject({ place: backupPlace, typed: z.string().max(4000).nullable() }),
    resetFolder: z.strictObject({ place: backupPlace }),
    acceptShrink: nothing,
  },
  deviceKey: {
    available: nothing,
    store: z.strictObject({ vault: vaultName, secret: bytes }),
    read: z.strictObject({ vault: vaultName }),
    remove: z.strictObject({ vault: vaultName }),
  },
  capture: {
    hand: z.strictObject({ type: z.string().regex(/^\w{1,40}$/), text: draftText }),
    answer: z.strictObject({ id: identifier, outcome: captureOutcome }),
    draft: z.strictObject({ text: draftText }),
    drafted: nothing,
    answerDraft: z.strictObject({ id: identifier, text: draftText }),
    done: nothing,
  },
  reminders: { snooze: nothing, follow: ring },
  spelling: { suggested: z.strictObject({ id: identifier, words: z.array(z.string().max(200)).max(20) }) },
  desktop: { status: nothing, setQuickCapture: isOn, setLaunchAtLogin: isOn },
  files: {
    save: z.strictObject({
      suggestedName: z.string().min(1).max(200),
      mediaType: z.string().max(100),
      bytes,
    }),
  },
}
