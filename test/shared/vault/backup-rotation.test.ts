// Which backups stay and which go.
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { BACKUP_REASONS, fromBackupName, toBackupName } from '#shared/vault/backup-name'
import { rotation, type KeptBackup } from '#shared/vault/backup-rotation'
import '../../support/seed'

const MONDAY = Date.parse('2026-01-05T17:50:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR

const backup = (id: string, takenAt: number, changes: Partial<KeptBackup> = {}): KeptBackup => ({
  id,
  takenAt,
  reason: 'change',
  count: 100,
  isVerified: true,
  ...changes,
})

const backups = fc
  .array(
    fc.record({
      takenAt: fc.integer({ min: MONDAY - 500 * DAY, max: MONDAY + DAY }),
      reason: fc.constantFrom(...BACKUP_REASONS),
      count: fc.integer({ min: 60, max: 100 }),
      isVerified: fc.boolean(),
    }),
    { maxLength: 200 },
  )
  .map((all) => all.map((one, n) => ({ ...one, id: String(n) })))

describe('the rotation', () => {
  law.prop([backups])('accounts for every backup once', (all) => {
    const { keep, remove } = rotation(all, MONDAY, null)
    expect([...keep, ...remove].toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })

  law.prop([backups])('never removes the newest verified one, a damaged one, or one from the future', (all) => {
    const { remove } = rotation(all, MONDAY, null)
    const gone = all.filter(({ id }) => remove.includes(id))
    const newest = Math.max(...all.filter((one) => one.isVerified && one.takenAt <= MONDAY).map((one) => one.takenAt))
    const wrong = gone.filter((one) => one.takenAt >= newest || !one.isVerified || one.takenAt > MONDAY)
    expect(wrong).toEqual([])
  })

  law.prop([backups])('removes nothing more when it is done again at once', (all) => {
    const { keep } = rotation(all, MONDAY, null)
    const left = all.filter(({ id }) => keep.includes(id))
    expect(rotation(left, MONDAY, null).remove).toEqual([])
  })

  law.prop([backups])('keeps no more than 70 that nobody asked for', (all) => {
    const { keep } = rotation(all, MONDAY, null)
    const ordinary = all.filter(
      ({ id, reason, isVerified, takenAt }) =>
        keep.includes(id) && (reason === 'change' || reason === 'quit') && isVerified && takenAt <= MONDAY,
    )
    expect(ordinary.length).toBeLessThanOrEqual(12 + 24 + 14 + 8 + 12)
  })

  law.prop([backups])('keeps what was taken before an operation for 90 days', (all) => {
    const { remove } = rotation(all, MONDAY, null)
    const early = all.filter(
      ({ id, reason, takenAt }) =>
        remove.includes(id) && reason !== 'change' && reason !== 'quit' && takenAt >= MONDAY - 90 * DAY,
    )
    expect(early).toEqual([])
  })

  test('of a backup every three hours for two years keeps hours, days, weeks and months', () => {
    let kept: KeptBackup[] = []
    for (let at = MONDAY - 730 * DAY; at <= MONDAY; at += 3 * HOUR) {
      kept.push(backup(String(at), at))
      const { keep } = rotation(kept, at, null)
      kept = kept.filter(({ id }) => keep.includes(id))
    }
    const ages = kept.map(({ takenAt }) => Math.round((MONDAY - takenAt) / DAY)).toSorted((a, b) => b - a)
    expect(ages[0]).toBeGreaterThan(300)
    expect(ages.filter((age) => age <= 14).length).toBeGreaterThanOrEqual(24)
    expect(ages.length).toBeLessThan(60)
  })

  test('stops when the journal suddenly has less than half of its rows, until somebody says that this is right', () => {
    const many = Array.from({ length: 100 }, (_, n) => backup(`old ${n}`, MONDAY - DAY - n * 60_000))
    const small = backup('new', MONDAY - HOUR, { count: 49 })
    expect(rotation([...many, small], MONDAY, null)).toMatchObject({ remove: [], hasShrunk: true })
    const accepted = rotation([...many, small], MONDAY, MONDAY - 2 * HOUR)
    expect(accepted.hasShrunk).toBe(false)
    expect(accepted.remove.length).toBeGreaterThan(50)
    const half = backup('new', MONDAY - HOUR, { count: 50 })
    expect(rotation([...many, half], MONDAY, null).hasShrunk).toBe(false)
  })
})

describe('the name of a backup', () => {
  law.prop([fc.integer({ min: 0, max: 4e9 }), fc.constantFrom(...BACKUP_REASONS), fc.nat(1e8)])(
    'tells when, why and how much',
    (seconds, reason, count) => {
      const name = { takenAt: seconds * 1000, reason, count, vault: '7d1c6d2e' }
      expect(fromBackupName(toBackupName(name))).toEqual(name)
    },
  )

  test.each([
    'stepback-2026-01-05T165000Z-change-412-7d1c6d2e (conflicted copy).backup',
    'stepback-2026-01-05T165000Z-change-412-7d1c6d2e.sync-conflict-20260105.backup',
    'stepback-2026-13-05T165000Z-change-412-7d1c6d2e.backup',
    'stepback-2026-01-05T165000Z-whim-412-7d1c6d2e.backup',
    'stepback-2026-01-05T165000Z-change-412-7d1c6d2e.backup.new',
  ])('is not %s', (name) => {
    expect(fromBackupName(name)).toBe(null)
  })
})
