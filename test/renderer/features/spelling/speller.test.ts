import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toDictionaries } from '../../../../renderer/features/spelling/english'
import { createSpeller } from '../../../../renderer/features/spelling/speller'
import { WORK_WORDS } from '../../../../renderer/features/spelling/work-words'

const filesOf = (name: string) => {
  const read = (end: string) => readFileSync(`node_modules/${name}/index.${end}`, 'utf8')
  return { aff: read('aff'), dic: read('dic') }
}
const dictionaries = toDictionaries([filesOf('dictionary-en'), filesOf('dictionary-en-gb')])
const speller = () => createSpeller(() => dictionaries, WORK_WORDS)

describe('spelling', () => {
  test('takes both of the large spellings of English for right', async () => {
    expect(await speller().misspelled(['colour', 'color', 'organise', 'organize', 'cancelled'])).toEqual([])
  })

  test('finds what is wrong, as it was written', async () => {
    expect(await speller().misspelled(['I', 'recieve', 'the', 'delegaton', 'Teh'])).toEqual([
      'recieve',
      'delegaton',
      'Teh',
    ])
  })

  test.each([
    'team’s',
    "Monday's",
    'DELEGATED',
    'API',
    'SLOs',
    '1:1',
    'v2',
    '@Ana',
    'follow-up',
    'codebase',
    'standup',
  ])('takes %s for right', async (word) => {
    expect(await speller().misspelled([word])).toEqual([])
  })

  test('knows the person’s own words and names, in any case, and forgets what is no longer theirs', async () => {
    const one = speller()
    const words = ['Petrova', 'petrova’s', 'Zephyrix']
    expect(await one.misspelled(words)).toEqual(words)
    await one.know(['Petrova', 'zephyrix'])
    expect(await one.misspelled(words)).toEqual([])
    await one.know([])
    expect(await one.misspelled(words)).toEqual(words)
  })

  test('suggests at most five, each once', async () => {
    expect(await speller().suggest('recieve')).toEqual(['receive', 'relieve'])
    expect((await speller().suggest('teh')).length).toBe(5)
  })

  test('loads no dictionary before there is a word to look up', async () => {
    let loads = 0
    const lazy = createSpeller(() => ((loads += 1), dictionaries), [])
    await lazy.know(['Ana'])
    expect(await lazy.misspelled(['Ana', '7'])).toEqual([])
    expect(loads).toBe(0)
    await lazy.misspelled(['word'])
    await lazy.suggest('wrod')
    expect(loads).toBe(1)
  })
})
