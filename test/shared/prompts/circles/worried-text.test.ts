// What is read as worried, and what it is taken to be about.
import { describe, expect, test } from 'vitest'
import { contentWords } from '#shared/prompts/circles/content-words'
import { readWorried } from '#shared/prompts/circles/worried-text'
import { misread, readLines, score } from './worry-lines'

const parts = (text: string) => readWorried(text).map(({ sentence }) => sentence)
const marked = (text: string) =>
  readWorried(text).map(({ sentence, worried }) => worried.map(({ start, end }) => sentence.slice(start, end)))
const about = (text: string) => readWorried(text).flatMap(({ words }) => words.map(({ word }) => word))

describe('lines of tired managers', () => {
  test('of development are told apart, but for two', () => {
    expect(misread(readLines('worry-lines.tsv')).map(({ text }) => text)).toEqual([
      'What if we celebrated the launch with cake? Did it.',
      'In circles we say what went well; nice format',
    ])
    expect(readLines('worry-lines.tsv').length + readLines('worry-lines-held-out.tsv').length).toBeGreaterThan(300)
  })

  test('held out are told apart as well as the documentation says', () => {
    const { precision, recall } = score(readLines('worry-lines-held-out.tsv'))
    expect(precision).toBeGreaterThanOrEqual(0.85)
    expect(recall).toBeGreaterThanOrEqual(0.65)
  })
})

describe('a text with several worries', () => {
  test('is read to its end: each worried sentence, with the one before it where that says what', () => {
    const text = 'Worried about the rota. Lunch was good. We ship on Monday. The budget is open. Not sure what to do.'
    expect(parts(text)).toEqual(['Worried about the rota.', 'Not sure what to do.'])
    expect(readWorried(text).map(({ wider }) => wider?.sentence ?? null)).toEqual([
      null,
      'The budget is open. Not sure what to do.',
    ])
    expect(marked(text)).toEqual([['Worried'], ['Not sure']])
  })

  test.each([
    ['Worried.', true],
    ['Not sure what to do.', true],
    ['I doubt it, tbh.', true],
    ['It keeps me awake every evening!', true],
    ['I am still stuck.', true],
    ['Anxious about pay.', false],
    ['Anxious about QA.', false],
    ['Unsure about my slides.', false],
    ['Al worries me.', false],
  ])('takes the sentence before where it says not what: %s %s', (worried, takes) => {
    const [part] = readWorried(`Search is done. ${worried}`)
    expect(part).toMatchObject({ sentence: worried })
    expect(part!.wider !== null).toBe(takes)
  })

  test('has neighbours in one part, each worried word at its place', () => {
    const text = 'The rota. Worried. I dread the pager. Then cake.'
    expect(parts(text)).toEqual(['Worried. I dread the pager.'])
    expect(marked(text)).toEqual([['Worried', 'dread']])
    const [{ wider } = { wider: null }] = readWorried(text)
    expect(wider?.words.map(({ word }) => word)).toEqual(['rota', 'pager'])
    expect(wider?.worried.map(({ start, end }) => wider.sentence.slice(start, end))).toEqual(['Worried', 'dread'])
  })

  test('is none where nothing sounds worried', () => {
    expect(readWorried('')).toEqual([])
    expect(readWorried('Shipped. Cake.')).toEqual([])
  })
})

describe('where a worried word stands', () => {
  test.each([
    ['I feel stuck', ['stuck']],
    ['the stuck job is gone', null],
    ['We are worried', ['worried']],
    ['worried users wrote in', null],
    ['This worries us', ['worries']],
    ['This worries Product', null],
    ['Still a bit unsure about it', ['unsure']],
    ['She is unsure about it', null],
    ['She seems unsure about it', ['unsure']],
    ['My fear is that it slips', ['fear']],
    ['Their fear is that it slips', null],
    ['The fear that it slips', ['fear']],
    ['Ben asked how I dread it, I do not', ['dread']],
    ['Another evening brooding', ['brooding']],
    ['She is brooding', null],
    ['They keep calm, she keeps brooding', null],
    ['We were calm, they were brooding', null],
    ['He was brooding', null],
    ['People are brooding', null],
    ['The brooding lasts', null],
    ['Wondering whether it holds', ['Wondering']],
    ['Wondering colleagues', null],
    ['Struggled with it', null],
    ['I struggled with it', ['struggled']],
    ['I told the worried customer', null],
    ['I hear the customer is worried', ['worried']],
    ['It makes me doubt the plan', ['doubt']],
    ['My doubt is old', ['doubt']],
    ['Our old and tired team, doubt is not ours', null],
    ['That fear of theirs', ['fear']],
    ['Such fear of theirs', null],
    ['The fear is theirs', null],
    ['Concern: nobody asks', ['Concern']],
    ['Concern grows', null],
    ['Feels overwhelming', ['overwhelming']],
    ['Overwhelming.', ['Overwhelming']],
    ['Overwhelming numbers', null],
    ['The numbers were overwhelming', null],
    ['It looks hopeless to Ben', null],
    ['Everyone is fine, this bothers everyone', ['bothers']],
    ['I feel lost', ['feel lost']],
    ['We lost the vote', null],
    ['Am I too slow?', ['Am I']],
    ['Am I too slow', null],
    ['Ben asks: am I too slow?', null],
    ['no idea who’d take it', ['no idea who’d']],
    ['no idea of it', null],
    ['I had worried, it was needlessly', null],
    ['I was worried, then it rained', ['worried']],
    ['I had been anxious and am calmer', null],
    ['I am worried, then it rained', ['worried']],
    ['dread (and fear) of it', ['dread', 'fear']],
    ['Stuck! Unsure?', ['Stuck', 'Unsure']],
    ['I am worried; not sure; afraid', ['worried', 'not sure', 'afraid']],
    ['Not that it is, and I am worried', ['worried']],
    ['without being worried', null],
    ['I don’t worry', null],
    ['No longer at a loss', null],
    ['Stuck with it', null],
    ['Stuck on it, stuck to it', ['Stuck']],
    ['Worried about it but calm', ['Worried']],
    ['Calm but worried about it', ['worried']],
    ["I'm \u2013 well \u2013 worried", ['worried']],
    ['I dreaded it', ['dreaded']],
    ['Dreaded it', null],
    ['Not that I worry', null],
    ['I can’t decide', ['can’t decide']],
    ['I was worried and now it is settled', null],
    ['I was worried all day about it', ['worried']],
    ['The worry is settled, my worry', null],
    ['A lovely day, not sure it ends', null],
    ['should I go', ['should I']],
    ['Ana asked: should I go', null],
    ['In circles again', ['In circles']],
    ['Never at a loss', null],
    ['Fine, but worried', ['worried']],
    ['I am not well: worried about it', ['worried']],
    ['I am not well - worried about it', ['worried']],
    ['It was fun, but I am worried about it', ['worried']],
    ['I am worried about it, but it was fun', ['worried']],
    ['It was fun, although I am worried', ['worried']],
    ['It was fun, I am worried', null],
    ['It was hard, but fun, I am worried', null],
    ['Tom asked whether I was worried', null],
    ['Tom asked me if I was worried', null],
    ['Tom asked, at noon, whether I was worried', null],
    ['Tom wants to know if I am worried', null],
    ['Tom wondered whether I cannot sleep', null],
    ['Being asked whether we are stuck', null],
    ['Tom asked if it rains, I am worried', ['worried']],
    ['Tom asked, I am worried whether it rains', ['worried']],
    ['I asked whether I was stuck', ['stuck']],
    ['I often asked myself whether I was stuck', ['stuck']],
    ['Asked myself whether I was stuck', ['stuck']],
    ['I do not know whether I am stuck', ['do not know whether', 'stuck']],
    ['There is no way to know if I am stuck', ['stuck']],
    ['I want to know if we are stuck', ['stuck']],
    ['Wondering how and whether I am stuck', ['Wondering', 'stuck']],
    ['I think Tom asked if I was stuck', null],
    ['Whether I am stuck Tom asked', ['stuck']],
  ])('%s: %j', (text, words) => {
    expect(marked(text)[0] ?? null).toEqual(words)
  })
})

describe('a question that is answered', () => {
  test.each([
    ['Worried? No.', null],
    ['Worried? no', null],
    ['Worried?? Nope!', null],
    ['Worried?\nNo, Ana has it.', null],
    ['Worried about it? Not really.', null],
    ['Worried? Not at all, it rains.', null],
    ['Should I go? Never.', null],
    ['Worried? No idea.', ['Worried']],
    ['Worried? Not sure.', ['Worried', 'Not sure']],
    ['Worried? Now it rains.', ['Worried']],
    ['Worried? Yes.', ['Worried']],
    ['Worried. No.', ['Worried']],
    ['Worried? It rains. No.', ['Worried']],
  ])('with no is none: %s', (text, words) => {
    expect(marked(text)[0] ?? null).toEqual(words)
  })
})

describe('what a worry is about', () => {
  test('is neither how it is said nor what all texts say', () => {
    expect(about('Worried about the rota, the pager keeps me awake every evening')).toEqual(['rota', 'pager'])
    expect(about('I doubt the plan and dread it')).toEqual(['plan'])
  })

  test.each([
    'https://wiki.example.com/rota/pager?weekend=budget',
    'http://localhost:8080/rota',
    'www.example.com/rota',
    'rota.example.com/pager',
    'rota.pager@example.com',
    '@rotapager',
    '/srv/rota/pager',
    '~/rota/pager.txt',
    './rota/pager',
    'C:\\rota\\pager',
    'services/rota/pager',
    'services/rota.ts',
    'rota-pager.yaml',
    'ROTA-1234',
    'http',
  ])('is no link, path or address: %s', (address) => {
    expect(contentWords(`Look at ${address}, (${address})`)).toEqual([])
    expect(about(`Not sure about ${address} and the audit`)).toEqual(['audit'])
  })

  test.each(['rota/pager', 'rota, pager', 'rota. pager', 'rota – pager', 'rota & pager'])(
    'is two words in %s',
    (text) => {
      expect(contentWords(text).map(({ stem }) => stem)).toEqual(['rota', 'pag'])
    },
  )

  test('stands at its place in what was typed', () => {
    const text = 'See /srv/app/x.log and Rôta’s end'
    const [word] = contentWords(text)
    expect(word).toMatchObject({ stem: 'rota', word: 'Rôta’s' })
    expect(text.slice(word!.span.start, word!.span.end)).toBe('Rôta’s')
  })

  test.each([
    ['deploys', 'deploy'],
    ['Deploying', 'deploy'],
    ['on-call', 'oncall'],
    ['policies', 'policy'],
    ['process', 'process'],
    ['release', 'releas'],
    ['released', 'releas'],
    ['aged', 'aged'],
    ['series', 'sery'],
    ['diesel', 'diesel'],
    ['iesops', 'iesop'],
    ['edition', 'edit'],
    ['singers', 'sing'],
    ['slipping', 'slip'],
    ['planned', 'plan'],
    ['nation', 'nat'],

    ['naïve', 'naiv'],
  ])('%s is %s', (word, stem) => {
    expect(contentWords(word)).toMatchObject([{ stem }])
  })

  test.each([
    ['on-call', 'on-call'],
    ['hand-over', 'hand-ov'],
    ['Priya-led', 'priya-l'],
    ['Priya-led’s', 'priya-l'],
    ['PriyaLed', 'priya-l'],
    ['priya-ed', 'priya'],
    ['Rossi-on', 'rossi-on'],
    ['Jake-d', 'jake-d'],
    ['poli-es', 'poli-es'],
    ['Pri\u00ADya', 'priya'],
    ['Priya\u200Ds', 'priya'],
  ])('keeps the joints: %s as %s', (word, parted) => {
    expect(contentWords(word)).toMatchObject([{ parted, stem: parted.replaceAll('-', '') }])
  })
})
