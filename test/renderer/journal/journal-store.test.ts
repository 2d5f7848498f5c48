import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createJournalStore } from '../../../renderer/journal/journal-store'
import { toDay } from '../../../shared/calendar/day'
import type { Change, Journal } from '../../../shared/domain/journal'
import { answerCheckIn, createCheckIn } from '../../../shared/domain/check-in'
import { createNote, writeNote } from '../../../shared/domain/note'
import { createPathItem, recordPathItemEvent, type PathItem } from '../../../shared/domain/path-item'
import type { JournalRecord } from '../../../shared/domain/record'
import { changeSetting, settingValue } from '../../../shared/domain/setting'
import { moveToTrash, type Stamp } from '../../../shared/domain/stamp'
import { fixedClock } from '../../support/fixed-clock'
import { savedSink } from '../../support/journal-rig'
import '../../support/seed'

const clock = fixedClock()
const stamp: Stamp = { day: toDay('2026-01-05'), at: clock.now(), zone: clock.zone(), newId: clock.newId }
const open = (records: JournalRecord[] = []) => createJournalStore({ records, sink: savedSink, clock })
const put = (label: string, ...puts: JournalRecord[]): Change => ({ label, puts })

/** The journal without the bookkeeping that every write moves on. */
function meaning(journal: Journal): unknown {
  const all = Object.values(journal).flatMap((records) => [...records.values()] as JournalRecord[])
  const byId = all.map(({ revision: _r, updatedAt: _u, ...content }) => content)
  return byId.sort((a, b) => (a.id < b.id ? -1 : 1))
}

describe('the journal store', () => {
  test('counts a revision for every change and none for a change that says the same', () => {
    const note = createNote(stamp.day, 'one', stamp)
    const store = open([note])
    store.apply(put('Write', writeNote(note, 'two', [])))
    const second = store.getState().journal.note.get(note.id)!
    expect(second.revision).toBe(2)
    store.apply(put('Write', { ...second }))
    expect(store.getState().journal.note.get(note.id)!.revision).toBe(2)
    expect(store.getState().undoable).toHaveLength(1)
  })

  test('for good keeps nothing of what was there, then or at the next change', () => {
    const old = createNote(stamp.day, 'Ana was late again today', { ...stamp, at: '2026-01-02T09:00:00Z' })
    const store = open([old])
    store.applyForGood(put('Delete', writeNote(old, 'Somebody was late again today', [])))
    expect(store.getState().journal.revision.size).toBe(0)
    store.apply(put('Write', writeNote(store.getState().journal.note.get(old.id)!, 'Late', [])))
    expect(JSON.stringify([...store.getState().journal.revision.values()])).not.toContain('Ana')
    store.undo()
    expect(store.undo()).toBeNull()
  })

  test('sends what was typed at once when the text is left, and not before', async () => {
    const note = createNote(stamp.day, 'one', stamp)
    const sent: string[] = []
    const append: typeof savedSink.append = (rows) => {
      sent.push(...rows.map(({ json }) => json ?? ''))
      return savedSink.append(rows)
    }
    const store = createJournalStore({ records: [note], sink: { ...savedSink, append }, clock })
    store.apply(put('Write', writeNote(note, 'one and a half', [])), { draft: true })
    expect(sent).toEqual([])
    store.endTyping()
    expect(sent.join(' ')).toContain('one and a half')
  })

  test('undo of one change keeps the words typed since', () => {
    const item = createPathItem({ title: 'Billing cut-over', owner: 'me' }, stamp)
    const store = open([item])
    store.apply(put('Done', recordPathItemEvent(item, { type: 'done' }, stamp)))
    const closed = store.getState().journal.pathItem.get(item.id)!
    store.apply(put('Write', { ...closed, notes: 'typed after' }), { draft: true })
    expect(store.undo()).toBe('Done')
    const after = store.getState().journal.pathItem.get(item.id)!
    expect(after.notes).toBe('typed after')
    expect(after.events).toEqual(item.events)
  })

  test('undo of the day’s first answer takes back that answer, and keeps what was answered and written since', () => {
    const store = open()
    const first = answerCheckIn(createCheckIn(stamp.day, 'full', stamp), { dayKind: 'normal' })
    store.apply(put('Check-in', first))
    const made = store.getState().journal.checkIn.get(first.id)!
    store.apply(put('Write', answerCheckIn(made, { line: 'A long line', energy: 4 })), { draft: true })
    expect(store.undo()).toBe('Check-in')
    const after = store.getState().journal.checkIn.get(first.id)!
    expect(after).toMatchObject({ deletedAt: null, dayKind: null, line: 'A long line', energy: 4 })
  })

  test('undo of what was written over since changes nothing, and does not say that it did', () => {
    const item = createPathItem({ title: 'One', owner: 'me' }, stamp)
    const store = open([item])
    store.apply(put('Rename', { ...item, title: 'Two' }))
    const renamed = store.getState().journal.pathItem.get(item.id)!
    store.apply(put('Type', { ...renamed, title: 'Three' }), { draft: true })
    expect(store.undo()).toBeNull()
    expect(store.getState().journal.pathItem.get(item.id)?.title).toBe('Three')
  })

  test('undo of making a record that was written in since puts it in the trash and erases nothing', () => {
    const note = createNote(stamp.day, '', stamp)
    const store = open()
    store.apply(put('Add note', note))
    store.apply(put('Write', writeNote(note, 'a thought', [])), { draft: true })
    store.undo()
    expect(store.getState().journal.note.get(note.id)).toMatchObject({ text: 'a thought', deletedAt: clock.now() })
  })

  test('undo of one thing put on a list of the person’s takes that off, and what it took off is back', () => {
    const listed = (...days: string[]) => days.map((day) => toDay(day))
    const store = open([changeSetting([], 'noQuestionsOn', listed('2026-01-05', '2026-01-06'), stamp)])
    const list = () => settingValue(store.getState().journal.setting.values(), 'noQuestionsOn')
    const set = (...days: string[]) =>
      store.apply(
        put('Set', changeSetting(store.getState().journal.setting.values(), 'noQuestionsOn', listed(...days), stamp)),
      )
    set('2026-01-06', '2026-01-07')
    const { id } = store.getState().undoable.at(-1)!
    set('2026-01-06', '2026-01-07', '2026-01-08')
    store.undo(id)
    expect(list().toSorted()).toEqual(['2026-01-05', '2026-01-06', '2026-01-08'])
  })

  test('undo of the first thing on a list leaves what was listed since', () => {
    const store = open()
    const set = (...days: string[]) =>
      store.apply(
        put(
          'Set',
          changeSetting(
            store.getState().journal.setting.values(),
            'noQuestionsOn',
            days.map((day) => toDay(day)),
            stamp,
          ),
        ),
      )
    set('2026-01-05')
    const { id } = store.getState().undoable.at(-1)!
    set('2026-01-05', '2026-01-06')
    store.undo(id)
    expect(settingValue(store.getState().journal.setting.values(), 'noQuestionsOn')).toEqual(['2026-01-06'])
  })

  test('undo with nothing to undo answers null', () => {
    expect(open().undo()).toBeNull()
  })

  const step = fc.record({
    target: fc.nat(3),
    act: fc.constantFrom('add', 'rename', 'hand-over', 'done', 'trash', 'write'),
  })

  property.prop([fc.array(step, { maxLength: 25 })])(
    'undoing every change gives back the journal from before',
    (steps) => {
      const items = [0, 1, 2, 3].map((n) => createPathItem({ title: `Item ${n}`, owner: 'me' }, stamp))
      const store = open(items)
      const before = meaning(store.getState().journal)
      for (const { target, act } of steps) {
        const current = [...store.getState().journal.pathItem.values()][target] as PathItem
        store.apply(put(act, changed(current, act)))
      }
      while (store.undo() !== null);
      expect(meaning(store.getState().journal)).toEqual(before)
    },
  )

  property.prop([fc.array(step, { minLength: 1, maxLength: 15 })])(
    'every single change can be undone on the spot',
    (steps) => {
      const store = open([createPathItem({ title: 'Item', owner: 'me' }, stamp)])
      for (const { act } of steps) {
        const before = meaning(store.getState().journal)
        const depth = store.getState().undoable.length
        const current = [...store.getState().journal.pathItem.values()][0] as PathItem
        store.apply(put(act, changed(current, act)))
        if (store.getState().undoable.length === depth) continue
        store.undo()
        expect(meaning(store.getState().journal)).toEqual(before)
        store.apply(put(act, changed(current, act)))
      }
    },
  )
})

function changed(item: PathItem, act: string): JournalRecord {
  switch (act) {
    case 'add':
      return createPathItem({ title: 'New', owner: 'me' }, stamp)
    case 'rename':
      return { ...item, title: `${item.title}+` }
    case 'hand-over':
      return recordPathItemEvent(item, { type: 'handed-over', to: clock.newId() }, stamp)
    case 'done':
      return recordPathItemEvent(item, { type: 'done' }, stamp)
    case 'trash':
      return moveToTrash(item, stamp)
    default:
      return { ...item, notes: `${item.notes}.` }
  }
}
