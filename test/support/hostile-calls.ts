// Every call of the contract with arguments that fit it, and what may be done to each to make it refused.
import { callNames } from '#shared/ipc/derive-calls'
import type { CallName } from '#shared/ipc/derive-calls'
import { maximumBytesOf } from '#shared/ipc/limits'

const vault = 'journal'
const bytes = new Uint8Array(32)

/** Accepted by the call's schema; undefined where it takes none. A call that is missing here does not compile. */
const goodArguments: Record<CallName, unknown> = {
  'app.info': undefined,
  'app.readyToClose': { isSaved: true },
  'app.discardPage': undefined,
  'app.opened': { vault },
  'vault.status': { vault },
  'vault.open': { vault, takeOver: false },
  'vault.create': { vault, header: bytes },
  'vault.replaceHeader': { vault, header: bytes },
  'vault.append': { vault, operationId: 'a', rows: [] },
  'vault.hold': { vault, operations: [] },
  'vault.readRows': { vault, cursor: null },
  'vault.replaceAll': { vault, header: bytes, rows: [], removeBackups: false },
  'vault.dropHistory': { vault },
  'vault.close': { vault },
  'vault.removeSample': undefined,
  'backups.status': undefined,
  'backups.list': undefined,
  'backups.check': { backup: 'a' },
  'backups.take': { reason: 'asked' },
  'backups.open': { backup: 'a' },
  'backups.readRows': { backup: 'a', cursor: null },
  'backups.restore': { backup: 'a', isRehearsal: true },
  'backups.undoRestore': undefined,
  'backups.holding': { rows: ['a'] },
  'backups.remove': { backups: ['a'] },
  'backups.chooseFolder': { place: 'main', typed: null },
  'backups.resetFolder': { place: 'second' },
  'backups.acceptShrink': undefined,
  'backups.replaceOpen': undefined,
  'device.read': undefined,
  'device.write': { theme: 'dark' },
  'deviceKey.available': undefined,
  'deviceKey.store': { vault, secret: bytes },
  'deviceKey.read': { vault },
  'deviceKey.remove': { vault },
  'capture.hand': { type: 'note', text: 'a line' },
  'capture.answer': { id: 'a', outcome: 'saved' },
  'capture.draft': { text: 'a li' },
  'capture.drafted': undefined,
  'capture.answerDraft': { id: 'a', text: 'a li' },
  'capture.done': undefined,
  'reminders.snooze': undefined,
  'reminders.follow': { kinds: ['daily'], followUpDay: null },
  'spelling.suggested': { id: 'a', words: ['receive'] },
  'desktop.status': undefined,
  'desktop.setQuickCapture': { isOn: true },
  'desktop.setLaunchAtLogin': { isOn: false },
  'files.save': { suggestedName: 'a.txt', mediaType: 'text/plain', bytes },
}

export const calls = callNames.map((name) => ({ name, good: goodArguments[name] }))

const argumentList = (good: unknown) => (good === undefined ? [] : [good])

/** How a list of arguments is made hostile, and why it is then refused. Text only, so that it can be sent anywhere. */
export const spoilings: { what: string; reason: string; spoil: (name: CallName, good: unknown) => unknown }[] = [
  { what: 'a second argument', reason: 'bad-argument', spoil: (_name, good) => [good, 1] },
  { what: 'arguments that are no list', reason: 'bad-argument', spoil: (_name, good) => ({ 0: good, length: 1 }) },
  { what: 'a field too many', reason: 'bad-argument', spoil: (_name, good) => [{ ...asObject(good), path: '/etc' }] },
  { what: 'a number', reason: 'bad-argument', spoil: () => [7] },
  {
    what: 'a prototype key',
    reason: 'bad-argument',
    spoil: (_name, good) => [withOwn(asObject(good), '__proto__', { isAdmin: true })],
  },
  {
    what: 'a constructor key deep inside',
    reason: 'bad-argument',
    spoil: (_name, good) => [{ ...asObject(good), deep: [{ constructor: { prototype: {} } }] }],
  },
  { what: 'nesting without end', reason: 'bad-argument', spoil: () => [nested(40)] },
  {
    what: 'too much of it',
    reason: 'too-large',
    spoil: (name, good) => [{ ...asObject(good), more: 'x'.repeat(Math.min(maximumBytesOf(name), 200_000)) }],
  },
]

/** Calls whose limit is too high to be reached in a test of every call. */
export const hasSmallLimit = (name: CallName): boolean => maximumBytesOf(name) <= 200_000

export const goodCall = (good: unknown): unknown[] => argumentList(good)

const asObject = (good: unknown) => (good ?? {}) as Record<string, unknown>

const withOwn = (target: Record<string, unknown>, key: string, value: unknown) =>
  Object.defineProperty({ ...target }, key, { value, enumerable: true })

const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)])
