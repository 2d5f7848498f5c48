import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../../shared/domain/person'
import { fold } from '../../../../shared/exporting/masking/fold'
import { assignPseudonyms } from '../../../../shared/exporting/masking/pseudonyms'
import { createRedactor } from '../../../../shared/exporting/masking/redactor'
import '../../../support/seed'

const person = (id: string, name: string, relation: Relation = 'report') => ({ id, name, relation })
const cast = [
  person('1', 'Ana Souza'),
  person('2', 'Tomás Herrera'),
  person('3', 'Anneke de Vries', 'candidate'),
  person('4', 'Jörg Müller', 'partner'),
  person('5', 'Will Park', 'peer'),
  person('6', '王伟', 'peer'),
]
const names = {
  '1': 'Engineer A',
  '2': 'Engineer B',
  '3': 'Candidate A',
  '4': 'Partner A',
  '5': 'Peer A',
  '6': 'Peer B',
}
const redact = createRedactor({ people: cast, pseudonyms: names, hiddenWords: ['Lumen', 'Blue Whale'] })
const shown = (text: string) => redact(text).text

describe('a name in a text', () => {
  it.each([
    ['Ana Souza held it.', 'Engineer A held it.'],
    ['ANA and ana', 'Engineer A and Engineer A'],
    ['@Ana, @Ana Souza', 'Engineer A, Engineer A'],
    ["Ana's plan, Ana’s plan, Anas Plan", "Engineer A's plan, Engineer A’s plan, Engineer A's Plan"],
    ['Souza asked', 'Engineer A asked'],
    ['Ana S. asked', 'Engineer A asked'],
    ['see ana.souza and ana_souza and asouza', 'see Engineer A and Engineer A and Engineer A'],
    ['Tomas, Tomás, Toma\u0301s, To\u200bmás', 'Engineer B, Engineer B, Engineer B, Engineer B'],
    ['de Vries wrote, in de tuin', 'Candidate A wrote, in de tuin'],
    ['Mueller, Müller, Joerg, jorg', 'Partner A, Partner A, Partner A, Partner A'],
    ['I will ask Will. In the park, Park.', 'I will ask Peer A. In the park, Peer A.'],
    ['我问王伟怎么办', '我问Peer B怎么办'],
    ['fixed AnaBot', 'fixed Engineer ABot'],
  ])('%s', (typed, expected) => expect(shown(typed)).toBe(expected))

  it.each(['banana', 'Analysis', 'Anais', 'Annette', 'souzaphone', 'Parking'])('is not found inside %s', (word) =>
    expect(shown(word)).toBe(word),
  )

  it('that a person had before is theirs as much as the one they have', () => {
    const renamed = createRedactor({
      people: [{ ...person('1', 'Ana Lima'), formerNames: ['Ana Souza'] }],
      pseudonyms: names,
      hiddenWords: [],
    })
    expect(renamed('Souza, @Ana Souza and Ana Lima').text).toBe('Engineer A, Engineer A and Engineer A')
  })

  it.each(["O'Brien", 'O’Brien', 'OBrien', 'Obrien', 'O Brien', 'SOBRIEN', 'sean.obrien'])(
    'with an apostrophe is found as %s',
    (typed) => {
      const irish = createRedactor({
        people: [person('1', "Sean O'Brien")],
        pseudonyms: names,
        hiddenWords: [],
      })
      expect(irish(`ask ${typed} first`).text).toBe('ask Engineer A first')
    },
  )

  it('that two people share is nobody’s pseudonym', () => {
    const two = createRedactor({
      people: [person('1', 'Ana Souza'), person('2', 'Ana Lima')],
      pseudonyms: { '1': 'Engineer A', '2': 'Engineer B' },
      hiddenWords: [],
    })
    expect(two('Ana and Ana Lima').text).toBe('‹name› and Engineer B')
  })

  describe('that somebody in the trash has too', () => {
    const trashed = (id: string, name: string) => ({ ...person(id, name), deletedAt: '2026-01-05T18:00:00Z' })
    const pseudonyms = { '1': 'Engineer A', '2': 'Engineer B', '3': 'Engineer C' }
    const masked = (text: string, ...people: Parameters<typeof createRedactor>[0]['people']) =>
      createRedactor({ people, pseudonyms, hiddenWords: [] })(text).text

    it.each([
      ['stands for who is there', [trashed('2', 'Ana Souza'), person('1', 'Ana Souza')]],
      ['does so whoever comes first', [person('1', 'Ana Souza'), trashed('2', 'Ana Souza')]],
      [
        'does so for more than one in the trash',
        [trashed('2', 'Ana'), person('1', 'Ana Souza'), trashed('3', 'Ana S.')],
      ],
    ])('%s', (_what, people) => {
      expect(masked('@Ana and Ana Souza', ...people)).toBe('Engineer A and Engineer A')
    })

    it('is still hidden where it is theirs alone', () => {
      const text = masked('Ana, Lima, Ana Lima', person('1', 'Ana Souza'), trashed('2', 'Ana Lima'))
      expect(text).toBe('Engineer A, Engineer B, Engineer B')
    })

    it('is nobody’s where two who are there share it, or two who are not', () => {
      const there = [person('1', 'Ana Souza'), person('2', 'Ana Lima'), trashed('3', 'Ana')]
      expect(masked('Ana', ...there)).toBe('‹name›')
      expect(masked('Ana', trashed('1', 'Ana Souza'), trashed('2', 'Ana Lima'))).toBe('‹name›')
    })
  })
})

describe('what identifies by its shape', () => {
  it.each([
    ['mail ana@example.com now', 'mail ‹e-mail› now'],
    ['see https://wiki.example.com/ana?x=1.', 'see ‹link›.'],
    ['see wiki.example.io/pages/7', 'see ‹link›'],
    ['ask @frida_k about PAY-123 and #4711', 'ask ‹handle› about ‹ticket› and ‹ticket›'],
    ['UTF-8 and SHA-256 stay, P-1 too', 'UTF-8 and SHA-256 stay, P-1 too'],
    ['Lumen, lumen’s and LumenCorp, not luminous', '‹hidden›, ‹hidden›’s and ‹hidden›Corp, not luminous'],
    ['the blue  whale deal', 'the ‹hidden› deal'],
  ])('%s', (typed, expected) => expect(shown(typed)).toBe(expected))

  it('is reported with its place in what was typed', () => {
    expect(redact('Ask Ana about PAY-123').hidden).toEqual([
      { kind: 'name', shown: 'Engineer A', from: 4, to: 7 },
      { kind: 'ticket', shown: '‹ticket›', from: 14, to: 21 },
    ])
  })
})

const syllable = fc.constantFrom('ka', 'ri', 'to', 'mø', 'zü', 'lá', 'ñe', 'ßi', 'vo', 'xu', 'ŁO', 'Ba')
const namePart = fc
  .array(syllable, { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''))
  .map((part) => part[0]!.toUpperCase() + part.slice(1))
const fullName = fc.array(namePart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const disguise = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.toLowerCase(),
  (name: string) => name.normalize('NFD'),
  (name: string) => `@${name}`,
  (name: string) => `${name}'s`,
  (name: string) => name.replace(/ /g, '.'),
  (name: string) => `(${name})`,
  (name: string) => `“${name}”`,
)

describe('the law of names', () => {
  test.prop([
    fc.uniqueArray(fullName, { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(), disguise), { minLength: 1, maxLength: 6 }),
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
  ])('no name, and no part of one, is left in a text, however it was typed', (all, uses, seed) => {
    const people = all.map((name, index) => person(String(index), name))
    const pseudonyms = assignPseudonyms({ people, seed })
    const redactor = createRedactor({ people, pseudonyms, hiddenWords: [] })
    const typed = uses.map(([index, alter]) => alter(all[index % all.length]!)).join(' then ')
    const words = new Set(fold(redactor(typed).text).text.split(/[^\p{L}]+/u))
    for (const name of all) for (const part of name.split(' ')) expect(words).not.toContain(fold(part).text)
  })

  test.prop([
    fc.uniqueArray(fullName, { minLength: 1, maxLength: 4 }),
    fc.array(fullName, { maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(), disguise), { minLength: 1, maxLength: 6 }),
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
  ])(
    'namesakes in the trash change nothing for who is there, and none of the others is left',
    (all, gone, uses, seed) => {
      const living = all.map((name, index) => person(String(index), name))
      const trashed = [...all, ...gone].map((name, index) => ({
        ...person(`trashed ${index}`, name),
        deletedAt: '2026-01-05T18:00:00Z',
      }))
      const pseudonyms = assignPseudonyms({ people: [...living, ...trashed], seed })
      const redactor = (people: typeof living) => createRedactor({ people, pseudonyms, hiddenWords: [] })
      const ofThem = uses.map(([index, alter]) => alter(all[index % all.length]!)).join(' then ')
      expect(redactor([...trashed.slice(0, all.length), ...living])(ofThem)).toEqual(redactor(living)(ofThem))
      const words = new Set(
        fold(redactor([...trashed, ...living])([ofThem, ...gone].join(' then ')).text).text.split(/[^\p{L}]+/u),
      )
      for (const name of [...all, ...gone])
        for (const part of name.split(' ')) expect(words).not.toContain(fold(part).text)
    },
  )

  test.prop([fc.string({ unit: 'grapheme', maxLength: 60 })])('a text that names nobody stays as it is', (text) => {
    const nobody = createRedactor({ people: [person('1', 'Quetzalia Xyloph')], pseudonyms: {}, hiddenWords: [] })
    const { text: after, hidden } = nobody(text)
    if (hidden.length === 0) expect(after).toBe(text)
    expect(hidden.every(({ kind }) => kind !== 'name')).toBe(true)
  })
})

describe('pseudonyms', () => {
  const seed = (byte: number) => new Uint8Array(16).fill(byte)
  const team = Array.from({ length: 30 }, (_, index) => person(String(index), `Name${index}`))

  it('are each one person’s, also beyond the alphabet', () => {
    const given = Object.values(assignPseudonyms({ people: team, seed: seed(1) }))
    expect(new Set(given).size).toBe(30)
    expect(given).toContain('Engineer AD')
  })

  it('come out the same for the same seed, and differ for another', () => {
    const once = assignPseudonyms({ people: team, seed: seed(1) })
    expect(assignPseudonyms({ people: team, seed: seed(1) })).toEqual(once)
    expect(assignPseudonyms({ people: team, seed: seed(2) })).not.toEqual(once)
  })

  it('stay who they were where the key is kept, and newcomers take what is free', () => {
    const kept = { '0': 'Engineer C' }
    const given = assignPseudonyms({ people: team.slice(0, 4), seed: seed(3), kept })
    expect(given['0']).toBe('Engineer C')
    expect(Object.values(given).toSorted()).toEqual(['Engineer A', 'Engineer B', 'Engineer C', 'Engineer D'])
  })

  it('hold nobody’s name and no hidden word', () => {
    const people = [person('1', 'Peer Gynt', 'peer'), person('2', 'Ana')]
    expect(assignPseudonyms({ people, seed: seed(1), hiddenWords: ['engineer'] })).toEqual({
      '1': 'Colleague A',
      '2': 'Teammate A',
    })
  })
})
