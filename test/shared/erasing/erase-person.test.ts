// A person deleted for good: no trace of name or id, and a journal that everything can still read.
import { describe, expect, test } from 'vitest'
import { createDelegation } from '#shared/domain/delegation'
import { createNote } from '#shared/domain/note'
import { createPathItem } from '#shared/domain/path-item'
import { createPerson } from '#shared/domain/person'
import { readRecord, type JournalRecord } from '#shared/domain/record'
import { createReview } from '#shared/domain/review'
import { createRevision } from '#shared/domain/revision'
import { changeSetting, settingValue, type Setting } from '#shared/domain/setting'
import { erasePerson, type TextDecision } from '#shared/erasing/erase-person'
import { namingTexts } from '#shared/erasing/naming-texts'
import { day, madeJournal } from '../../support/made-journal'
import { sampleOn } from '../sample/sample'

const stamp = madeJournal().stamp('2026-01-05')
const ana = createPerson({ name: 'Ana Souza', relation: 'report' }, stamp)
const ben = createPerson({ name: 'Ben Ito', relation: 'report' }, stamp)
const ANONYMOUS = '00000000-0000-4000-8000-0000000000aa'
const note = (text: string) => createNote(day('2026-01-05'), text, stamp)

const terms = (decisions: [string, TextDecision][] = []) => ({
  label: 'Delete',
  person: ana,
  decisions: new Map(decisions),
  pseudonym: 'Engineer A',
  anonymousId: ANONYMOUS,
})

const textsOf = (records: readonly JournalRecord[]) => records.map((record) => ('text' in record ? record.text : ''))

describe('texts that name a person', () => {
  test('are found by whole name, first name and handle, wherever they stand', () => {
    const records = [ana, ben, note('Ana Souza was late'), note('ask @Ana'), note('a.souza wrote'), note('Ben was not')]
    expect(namingTexts(records, ana).map(({ text }) => text)).toEqual([
      'Ana Souza was late',
      'ask @Ana',
      'a.souza wrote',
    ])
  })
})

describe('deleting a person for good', () => {
  test('replaces, deletes or keeps each text as decided, and replaces what nobody decided on', () => {
    const [kept, gone, other] = [note('Ana, kept'), note('Ana, deleted'), note('Ana and Ben, then Ana Souza')]
    const found = namingTexts([kept, gone, other], ana)
    const decisions: [string, TextDecision][] = [
      [found[0]!.key, 'keep'],
      [found[1]!.key, 'delete'],
    ]
    const change = erasePerson([ana, ben, kept, gone, other], terms(decisions))
    expect(change.erases).toEqual([ana.id])
    expect(textsOf(change.puts)).toEqual(['', 'Engineer A and Ben, then Engineer A'])
  })

  test('forgets that a word of their name was said to be nobody, whatever was decided, and keeps other words', () => {
    const said = changeSetting([], 'notPeople', ['Kubernetes', 'Souza', 'Ana', 'Anatomy', 'Soúza’s'], stamp)
    expect(namingTexts([ana, said], ana)).toEqual([])
    const { puts } = erasePerson([ana, said], terms())
    expect(settingValue(puts as Setting[], 'notPeople')).toEqual(['Kubernetes', 'Anatomy'])
  })

  test('leaves the words of others as they are', () => {
    const said = changeSetting([], 'notPeople', ['Kubernetes', 'Ben'], stamp)
    expect(erasePerson([ana, said], terms()).puts).toEqual([])
  })

  test('leaves what happened, under an id that is nobody’s', () => {
    const item = createPathItem({ title: 'Billing', owner: ana.id }, stamp)
    const delegation = createDelegation(
      { title: 'Hand Ana the billing', personId: ana.id, level: 3, ownerIs: 'solid', pathItemId: item.id },
      stamp,
    )
    const change = erasePerson([ana, item, delegation], terms())
    const text = JSON.stringify(change.puts)
    expect(text).not.toContain(ana.id)
    expect(text).not.toContain('Ana')
    expect(text).toContain(ANONYMOUS)
    expect(change.puts.length).toBe(2)
  })

  test('writes a dash where a record needs a text', () => {
    const delegation = createDelegation({ title: 'Ana', personId: ben.id, level: 3, ownerIs: 'new' }, stamp)
    const found = namingTexts([delegation], ana)
    const change = erasePerson([ana, delegation], terms(found.map(({ key }) => [key, 'delete'])))
    expect(change.puts.map((record) => 'title' in record && record.title)).toEqual(['–'])
  })

  test('leaves words of the program’s own alone, though somebody has such a name', () => {
    const normal = createPerson({ name: 'Sam Normal', relation: 'peer' }, stamp)
    const checkIn = madeJournal().checkIn('2026-01-05', { dayKind: 'normal', line: 'Normal was ill' })
    const change = erasePerson([normal, checkIn], { ...terms(), person: normal })
    expect(change.puts).toMatchObject([{ line: 'Engineer A was ill' }])
  })

  test('takes a signature back when the signed document changes, and only then', () => {
    const review = createReview('2026-Q1', stamp)
    const signedOff = { day: day('2026-01-05'), at: stamp.at, sha256: 'ab', markdown: 'About Ana' }
    const change = erasePerson([ana, { ...review, signedOff }], terms())
    expect(change.puts).toMatchObject([{ signedOff: null }])
    const about = { ...review, signedOff: { ...signedOff, markdown: 'About Ben' }, words: { ask: 'Ana, more time' } }
    expect(erasePerson([ana, about], terms()).puts).toMatchObject([{ signedOff: { markdown: 'About Ben' } }])
  })

  test('of the sample’s people leaves records that can be read, and nothing of the person', () => {
    const { journal, records } = sampleOn()
    const people = [...journal.person.values()]
    expect(people.length).toBeGreaterThan(3)
    const traces: string[] = []
    for (const person of people) {
      const { puts } = erasePerson(records, { ...terms(), person, pseudonym: 'Somebody' })
      const text = JSON.stringify(puts)
      if (text.includes(person.id)) traces.push(`${person.name}’s id`)
      if (namingTexts(puts, person).length > 0) traces.push(person.name)
      const changed = new Set(puts.map(({ id }) => id))
      const left = [...records.filter(({ id }) => id !== person.id && !changed.has(id)), ...puts]
      if (left.some((record) => readRecord(record).outcome !== 'read')) traces.push(`unreadable without ${person.name}`)
      if (JSON.stringify(left).includes(person.id)) traces.push(`left behind: ${person.name}`)
    }
    expect(traces).toEqual([])
  })
})

describe('earlier versions', () => {
  const present = note('Ana, as it is now')
  const before = createRevision({ ...present, text: 'Ana, as it was' }, '2026-01-06T10:00:00Z', stamp.newId())
  const ownBefore = createRevision({ ...ana, notes: 'Wants to lead' }, '2026-01-06T10:00:00Z', stamp.newId())

  test('of the person go with the person', () => {
    const change = erasePerson([ana, ownBefore], terms())
    expect(change).toMatchObject({ puts: [], erases: [ana.id, ownBefore.id] })
  })

  test('of a text become what was decided about the text, and are not asked about twice', () => {
    const records = [ana, present, before]
    const [asked, ...others] = namingTexts(records, ana)
    expect(others).toEqual([])
    const deleted = erasePerson(records, terms([[asked!.key, 'delete']])).puts
    expect(deleted).toMatchObject([{ text: '' }, { record: { text: '' } }])
    const undecided = erasePerson(records, terms()).puts
    expect(undecided).toMatchObject([
      { text: 'Engineer A, as it is now' },
      { record: { text: 'Engineer A, as it was' } },
    ])
  })

  test('are asked about where only they name the person', () => {
    const unnamed = { ...present, text: 'Nobody, as it is now' }
    expect(namingTexts([ana, unnamed, before], ana).map(({ text }) => text)).toEqual(['Ana, as it was'])
  })
})
