// A worry is remembered by its words. Of somebody who is deleted for good none of them may be left, whatever form a name
// had in the entries.
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createPerson, renamePerson, type Person } from '#shared/domain/person'
import type { JournalRecord } from '#shared/domain/record'
import { createRevision } from '#shared/domain/revision'
import { settingValue, type Setting } from '#shared/domain/setting'
import type { SaidWorry } from '#shared/domain/worry'
import { erasePerson } from '#shared/erasing/erase-person'
import { namingTexts } from '#shared/erasing/naming-texts'
import { contentWords } from '#shared/prompts/circles/content-words'
import { goingInCircles } from '#shared/prompts/circles/going-in-circles'
import { toSaid } from '#shared/prompts/circles/said-worries'
import { toDay } from '#shared/calendar/day'
import { aJournal } from '../../support/journal-builder'
import { day, madeJournal } from '../../support/made-journal'
import '../../support/seed'

const stamp = madeJournal().stamp('2026-01-05')
const ANONYMOUS = '00000000-0000-4000-8000-0000000000aa'
const ENTRY = '00000000-0000-4000-8000-0000000000bb'

/** No stem of one is part of another word here. */
const CANARIES = ['Zquwalker', 'Zqurogers', 'Zqumarion', 'Zquosé', 'Zqumüller', 'Zqubennies', 'Zqusinger'] as const
const traceOf = (text: string) => /zq\p{L}*/iu.exec(text)?.[0] ?? null

const named = (name: string, former: readonly string[]): Person => ({
  ...createPerson({ name, relation: 'report' }, stamp),
  formerNames: [...former],
})

/** As somebody tired types a name. */
const formsOf = (name: string): string[] => {
  const bare = name.normalize('NFD').replaceAll(/\p{M}/gu, '')
  const spelled = name.replaceAll('ü', 'ue')
  const cased = [name, bare, spelled].flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()])
  return [...new Set(cased.flatMap((one) => [one, `${one}s`, `${one}'s`, `${one}’s`, `${one}s'`]))]
}

/** What a name is part of, joined as the program can see it. */
const compoundsOf = (name: string): string[] => {
  const handles = [name, name.normalize('NFD').replaceAll(/\p{M}/gu, '')].flatMap((one) => [`${one}K`, `${one}Led`])
  const joined = formsOf(name).flatMap((form) => [
    `${form}-led`,
    `${form}-owned`,
    `non-${form}`,
    `pre-${form}-plan`,
    `${form}/weekends`,
    `${form}_led`,
    `ops.${form}`,
    `d’${form}-led`,
    `@${form}.k`,
    `${form.slice(0, 3)}\u00AD${form.slice(3)}`,
  ])
  return [...joined, ...handles]
}

const settingOf = (value: SaidWorry[]): Setting => ({
  kind: 'setting',
  key: 'worries',
  value,
  id: stamp.newId(),
  v: 1,
  createdAt: stamp.at,
  updatedAt: stamp.at,
  revision: 1,
  deletedAt: null,
})
const worry = (words: readonly string[], more: Partial<SaidWorry> = {}): SaidWorry => ({
  about: 'words',
  words: [...words],
  recordIds: [ENTRY],
  day: day('2026-01-05'),
  said: 'decide',
  ...more,
})
const erased = (person: Person, records: readonly JournalRecord[]) => {
  const terms = { label: 'Delete', person, decisions: new Map(), pseudonym: 'Engineer A', anonymousId: ANONYMOUS }
  const change = erasePerson([person, ...records], terms)
  const left = new Map(records.map((record) => [record.id, record]))
  for (const put of change.puts) left.set(put.id, put)
  return [...left.values()]
}
const worriesIn = (records: readonly JournalRecord[]) =>
  settingValue(
    records.filter((record) => record.kind === 'setting'),
    'worries',
  )

/** What is left of compounds beside the name. */
const OTHERS = contentWords('weekends owned plan').map(({ parted }) => parted)

const SHAPES: [shape: string, nameOf: (a: string, b: string) => { name: string; former: string[] }][] = [
  ['first and last', (a, b) => ({ name: `${a} ${b}`, former: [] })],
  ['joined by a hyphen', (a, b) => ({ name: `Ana ${a}-${b}`, former: [] })],
  ['after an apostrophe', (a, b) => ({ name: `${a} D’${b}`, former: [] })],
  ['in the middle', (a, b) => ({ name: `Ana ${a} de ${b}`, former: [] })],
  ['a former name', (a, b) => ({ name: 'Ana Souza', former: [a, `Ana ${b}`] })],
]

describe('the words that worries are remembered by', () => {
  test.prop([fc.constantFrom(...SHAPES), fc.shuffledSubarray([...CANARIES], { minLength: 2, maxLength: 2 })])(
    'keep no form of any part of any name',
    ([, nameOf], [a = '', b = '']) => {
      const { name, former } = nameOf(a, b)
      const words = [a, b, ...(former.length > 0 ? [] : [`${a}${b}`, `${a}-${b}`, `${a[0]}${b}`])]
        .flatMap((form) => [...formsOf(form), ...compoundsOf(form)])
        .flatMap((form) => contentWords(form).map(({ parted }) => parted))
      expect(words.length).toBeGreaterThan(5)
      const left = worriesIn(erased(named(name, former), [settingOf([worry(['rota', ...words, 'on-call'])])]))
      const kept = left.map((one) => one.words.filter((word) => !OTHERS.includes(word)))
      expect(kept).toEqual([['rota', 'on-call']])
    },
  )

  test('stay as they are where they name somebody else', () => {
    const setting = settingOf([worry(['rota', 'zquwalk'])])
    expect(erased(named('Zqumarion Zquosé', []), [setting])).toEqual([setting])
  })

  test('are no texts to decide about', () => {
    expect(namingTexts([settingOf([worry(['souza', 'rota'])])], named('Ana Souza', []))).toEqual([])
  })

  test('are gone with a correction that nothing could be known by any more, or that was about the person', () => {
    const person = named('Ana Souza', [])
    const none = worry(['rota', 'souza'], { said: 'not-a-worry' })
    const enough = worry(['rota', 'souza', 'weekend'], { said: 'not-a-worry' })
    const theirs = worry(['rota'], { said: 'not-a-worry', about: `person:${person.id}` })
    const left = worriesIn(erased(person, [settingOf([none, enough, theirs])]))
    expect(left.map(({ words }) => words)).toEqual([['rota', 'weekend']])
  })

  test('of a worry about the person are nobody’s', () => {
    const person = named('Ana Souza', [])
    const [left] = worriesIn(erased(person, [settingOf([worry(['rota', 'souza'], { about: `person:${person.id}` })])]))
    expect(left).toMatchObject({ about: `person:${ANONYMOUS}`, words: ['rota'] })
  })
})

describe('from the entry to the deletion', () => {
  test.prop([fc.constantFrom(...CANARIES), fc.constantFrom(...CANARIES), fc.nat({ max: 400 })])(
    'no name is kept as a word, present, former or in the trash',
    (first, last, at) => {
      const forms = [first, last].flatMap((name) => [...formsOf(name), ...compoundsOf(name)])
      const told = aJournal().charter().person(`${first} ${last}`)
      for (const [n, on] of ['2026-01-12', '2026-01-14', '2026-01-16'].entries())
        told.day(on, {
          line: `Worried about the weekend rota and ${forms[(at + n) % forms.length]}, no idea what to say.`,
        })
      const found = goingInCircles(told.build(), toDay('2026-01-16'))!
      const said = toSaid(found, 'decide', toDay('2026-01-16'))
      expect(traceOf(said.words.join(' '))).toBeNull()
    },
  )

  test.each([
    ['a hyphen', 'the Zquwalker-led weekend rota'],
    ['a capital', 'the ZquwalkerLed weekend rota'],
    ['a handle', 'the weekend rota of ZquwalkerK and @zquwalker.k'],
  ])('joined by %s, before anybody of that name was in the journal, it goes with them', (_joint, what) => {
    const days = ['2026-01-12', '2026-01-14', '2026-01-16']
    const told = aJournal().charter()
    for (const on of days) told.day(on, { line: `Worried about ${what}.` })
    const said = toSaid(goingInCircles(told.build(), toDay('2026-01-16'))!, 'not-a-worry', toDay('2026-01-16'))
    expect(traceOf(said.words.join(' '))).not.toBeNull()
    const [left] = worriesIn(erased(named('Zquwalker Ito', []), [settingOf([said])]))
    expect(left!.words).toEqual(['rota', 'weekend'])
  })

  test('without its joint, as an earlier version kept it, it is known by what the entry said, or once said', () => {
    const told = aJournal().charter().day('2026-01-12', { line: 'Worried about the Zqulee-led rota.' })
    const [entry] = told.build().checkIn.values()
    const kept = settingOf([worry(['rota', 'weekend', 'zquleel'], { recordIds: [entry!.id] })])
    const wordsLeft = (records: JournalRecord[]) => worriesIn(erased(named('Zqulee', []), [kept, ...records]))[0]!.words
    expect(contentWords('Zqulee-led').map(({ stem }) => stem)).toEqual(['zquleel'])
    expect(wordsLeft([entry!])).toEqual(['rota', 'weekend'])
    expect(wordsLeft([{ ...entry!, deletedAt: '2026-01-13T08:00:00Z' }])).toEqual(['rota', 'weekend'])
    const since = { ...entry!, line: 'Worried about the rota.' }
    const before = createRevision(entry!, '2026-01-13T08:00:00Z', stamp.newId())
    expect(wordsLeft([since, before])).toEqual(['rota', 'weekend'])
  })

  test('renamed since, they are not kept either', () => {
    const before = createPerson({ name: 'Zquwalker Ito', relation: 'peer' }, stamp)
    const told = aJournal()
      .charter()
      .add(renamePerson(before, 'Ana Ito', 'Zquwalker Ito'))
    for (const on of ['2026-01-12', '2026-01-14', '2026-01-16'])
      told.day(on, { line: 'Worried about the weekend rota, zquwalkers way of it.' })
    expect(goingInCircles(told.build(), toDay('2026-01-16'))!.words).toEqual(['rota', 'weekend'])
  })
})
