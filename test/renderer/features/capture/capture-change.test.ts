import { expect, test } from 'vitest'
import { captureChange, captureProblem, CAPTURE_TYPES } from '../../../../renderer/features/capture/capture-change'
import { toDay } from '../../../../shared/calendar/day'
import { createPerson } from '../../../../shared/domain/person'
import { readRecord } from '../../../../shared/domain/record'
import { seededIds } from '../../../support/fixed-clock'

const day = toDay('2026-01-05')
const stamp = { day, at: '2026-01-05T16:50:00Z', zone: 'Europe/Berlin', newId: seededIds() }
const ana = createPerson({ name: 'Ana Petrova', relation: 'report' }, stamp)

test.each(CAPTURE_TYPES)('a %s with a person named by @ becomes a record that can be read', (type) => {
  const captured = { type, text: 'the on-call rota with @Ana', personId: null }
  expect(captureProblem(captured, [ana])).toBeNull()
  const [record] = captureChange(captured, [ana], day, stamp).puts
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ outcome: 'read' })
})

test.each([
  ['nothing but spaces', { type: 'note' as const, text: '  ', personId: null }, 'no-text'],
  ['a delegation without a person', { type: 'delegation' as const, text: 'the rota', personId: null }, 'no-person'],
  ['a title of 201 letters', { type: 'pathItem' as const, text: 'x'.repeat(201), personId: null }, 'too-long'],
  ['a note of 201 letters', { type: 'note' as const, text: 'x'.repeat(201), personId: null }, null],
])('%s', (_what, captured, problem) => expect(captureProblem(captured, [ana])).toBe(problem))
