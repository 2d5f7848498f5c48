// How text becomes words: sentences, words as meant, slips put right, the forms of verbs.
import { describe, expect, test } from 'vitest'
import { correctSpelling } from '#shared/prompts/cues/correct-spelling'
import { inflect } from '#shared/prompts/cues/lexicon/inflect'
import { VERBS } from '#shared/prompts/cues/lexicon/verbs'
import { splitSentences } from '#shared/prompts/cues/sentences'
import { splitWords } from '#shared/prompts/cues/words'

const words = (text: string) => splitWords(text, { start: 0, end: text.length }).map(({ word }) => word)
const formsOf = (verb: string) => inflect(verb).map(([word, form]) => `${word} ${form}`)

describe('sentences', () => {
  const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['one\ntwo\n\n  three  ', ['one', 'two', 'three']],
    ['Moved to v1.2 today. Done', ['Moved to v1.2 today.', 'Done']],
    ['Really?! Yes...', ['Really?!', 'Yes...']],
    ['e.g.this stays', ['e.g.this stays']],
    ['wait...what happened', ['wait...what happened']],
    ['...then left. ', ['then left.']],
    ['v1.2.3 is out! Good', ['v1.2.3 is out!', 'Good']],
    ['Shipped v1.2\nand left', ['Shipped v1.2', 'and left']],
    ['ends here.\nAnd on', ['ends here.', 'And on']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('of more than six hundred letters are read in pieces', () => {
    expect(splitSentences('x'.repeat(1250))).toEqual([
      { start: 0, end: 600 },
      { start: 600, end: 1200 },
      { start: 1200, end: 1250 },
    ])
    expect(splitSentences('x'.repeat(600))).toEqual([{ start: 0, end: 600 }])
  })
})

describe('words', () => {
  test.each([
    ["didn't", ['did', 'not']],
    ['we’re', ['we', 'are']],
    ["I've", ['i', 'have']],
    ["they'll", ['they', 'will']],
    ["Ana 'll fix it", ['ana', "'ll", 'fix', 'it']],
    ["I'm", ['i', 'am']],
    ["I'd", ['i', "'d"]],
    ["Tom's PR", ['tom', "'s", 'pr']],
    ['sign-off', ['sign', 'off']],
    ['sign - off', ['sign', '-', 'off']],
    ['sign- off', ['sign', '-', 'off']],
    ['sign -off', ['sign', '-', 'off']],
    ["the users' data", ['the', 'users', "'", 'data']],
    ['1:1, 1-1 and 1on1', ['1:1', ',', '1:1', 'and', '1:1']],
    ['1:1s', ['1:1s']],
    ['1 on 1s, 1-to-1s or 1 - 1s', ['1:1s', ',', '1:1s', 'or', '1:1s']],
    ['lost 21:1', ['lost', '21:1']],
    ['1 2 1, 1-2-1 or 1 : 1', ['1:1', ',', '1:1', 'or', '1:1']],
    ['Sam -> rota', ['sam', '->', 'rota']],
    ['CI/CD', ['ci/cd']],
    ['an a/b test w/ Ana w/o review', ['an', 'a/b', 'test', 'with', 'ana', 'without', 'review']],
    ['w/out', ['w', '/', 'out']],
    ['rota => Ana --> Ben', ['rota', '=>', 'ana', '-->', 'ben']],
    ['gave it to ’em', ['gave', 'it', 'to', 'them']],
    ['café 👍', ['café', '👍']],
    ['v2beta since 10.5.2', ['v2beta', 'since', '10.5.2']],
    ['10-12, 1-15, 11:15 and x1:1', ['10', '-', '12', ',', '1', '-', '15', ',', '11:15', 'and', 'x1', ':', '1']],
    ['and/or', ['and', '/', 'or']],
    ['at 10pm, 2.5h', ['at', '10pm', ',', '2.5h']],
    ['v2 is out', ['v2', 'is', 'out']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('know where they stand and how they were typed, two of one place alike', () => {
    const text = 'Well. Didn’t ship'
    expect(splitWords(text, { start: 6, end: text.length })).toEqual([
      { word: 'did', typed: 'Didn’t', start: 6, end: 12 },
      { word: 'not', typed: 'Didn’t', start: 6, end: 12 },
      { word: 'ship', typed: 'ship', start: 13, end: 17 },
    ])
  })
})

describe('a slip', () => {
  test.each([
    ['migraton', 'migration'],
    ['deloy', 'deploy'],
    ['migrationn', 'migration'],
    ['migrtaion', 'migration'],
    ['rewrote', 'rewrote'],
    ['reveiwed', 'reviewed'],
    ['delegted', 'delegated'],
  ])('%s is read as %s', (typed, meant) => {
    expect(correctSpelling(typed)).toBe(meant)
  })

  test.each([
    ['is two letters away', 'migrtn'],
    ['begins with another letter', 'nigration'],
    ['is a word that is meant', 'walked'],
    ['is a lunch, no launch', 'lunch'],
    ['is a party, no partly', 'party'],
    ['is short', 'fxed'],
    ['is a name: Frida, no Friday', 'frida'],
    ['is a name: Esther, no either', 'esther'],
    ['has another letter', 'migrbtion'],
    ['has its first two letters swapped', 'imgration'],
    ['is longer than any word', 'migrationmigrationmigration'],
    ['is like nothing listed', 'zebra crossing'],
  ])('is left alone where it %s', (_why, word) => {
    expect(correctSpelling(word)).toBe(word)
  })
})

describe('the forms of a verb', () => {
  test.each([
    ['fix', ['fix base', 'fixes third', 'fixed past', 'fixing progressive']],
    ['merge', ['merge base', 'merges third', 'merged past', 'merging progressive']],
    ['carry', ['carry base', 'carries third', 'carried past', 'carried participle', 'carrying progressive']],
    ['tidy', ['tidy base', 'tidies third', 'tidied past', 'tidying progressive']],
    ['play', ['play base', 'plays third', 'played past', 'playing progressive']],
    ['ship', ['ship base', 'ships third', 'shipped past', 'shipping progressive']],
    ['sync', ['sync base', 'syncs third', 'synced past', 'syncing progressive']],
    ['commit', ['commit base', 'commits third', 'committed past', 'committing progressive']],
    ['agree', ['agree base', 'agrees third', 'agreed past', 'agreeing progressive']],
    ['untie', ['untie base', 'unties third', 'untied past', 'untying progressive']],
    ['push', ['push base', 'pushes third', 'pushed past', 'pushing progressive']],
    ['pass', ['pass base', 'passes third', 'passed past', 'passing progressive']],
    ['veto', ['veto base', 'vetoes third', 'vetoed past', 'vetoing progressive']],
    ['have', ['have base', 'has third', 'had past', 'had participle', 'having progressive']],
    ['write', ['write base', 'writes third', 'wrote past', 'written participle', 'writing progressive']],
    ['be', ['be base', 'bes third', 'was past', 'been participle', 'being progressive']],
    ['set', ['set base', 'sets third', 'set past', 'set participle', 'setting progressive']],
    ['swoop', ['swoop base', 'swoops third', 'swooped past', 'swooped participle', 'swooping progressive']],
    ['leap', ['leap base', 'leaps third', 'leapt past', 'leapt participle', 'leaped past', 'leaping progressive']],
    [
      'dream',
      ['dream base', 'dreams third', 'dreamt past', 'dreamt participle', 'dreamed past', 'dreaming progressive'],
    ],
    ['lean', ['lean base', 'leans third', 'leaned past', 'leant participle', 'leaned past', 'leaning progressive']],
    ['dive', ['dive base', 'dives third', 'dove past', 'dived participle', 'dived past', 'diving progressive']],
    [
      'learn',
      ['learn base', 'learns third', 'learnt past', 'learnt participle', 'learned past', 'learning progressive'],
    ],
  ])('%s', (verb, expected) => {
    expect(formsOf(verb)).toEqual(expected)
  })

  test('are words, every one of them, of every verb that is read', () => {
    const verbs = new Set(
      Object.values(VERBS).flatMap((listed) => listed.split(/[\s,-]+/).filter((word) => word !== '')),
    )
    expect(verbs.size).toBeGreaterThan(300)
    for (const verb of verbs) {
      const forms = inflect(verb)
      expect([verb, forms.filter(([word]) => !/^[\p{L}']+$/u.test(word))]).toEqual([verb, []])
    }
  })

  test('are British and American where they differ', () => {
    expect(formsOf('cancel')).toEqual([
      'cancel base',
      'cancels third',
      'canceled past',
      'cancelled past',
      'canceling progressive',
      'cancelling progressive',
    ])
    expect(formsOf('letter')).toEqual(expect.arrayContaining(['lettered past', 'lettering progressive']))
    expect(formsOf('debug')).toEqual(expect.arrayContaining(['debugged past', 'debugged past']))
  })
})
