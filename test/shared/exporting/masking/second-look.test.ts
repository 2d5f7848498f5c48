import { describe, expect, it } from 'vitest'
import { findConcerns, isStopping } from '../../../../shared/exporting/masking/concerns'
import { ordinaryWordsIn, unknownCapitals } from '../../../../shared/exporting/masking/unknown-words'

const kinds = (text: string) => [...new Set(findConcerns(text).map(({ kind }) => kind))]

describe('a second look', () => {
  it.each([
    ['She is the only woman on the team.', 'only-one'],
    ['our only remote engineer', 'only-one'],
    ['Our SRE fixed it.', 'role'],
    ['away from 3 March to 9 March', 'leave-date'],
    ['on leave until 12.04.', 'leave-date'],
    ['He is in therapy.', 'health'],
    ['Sie ist krank gemeldet.', 'health'],
    ['We talked about her salary.', 'pay'],
    ['Ihr Gehalt ist zu niedrig.', 'pay'],
    ['He is on a PIP.', 'performance-process'],
    ['her probation talk', 'performance-process'],
    ['We asked the lawyers.', 'legal'],
    ['Der Betriebsrat fragt.', 'legal'],
  ] as const)('“%s” is asked for: %s', (text, kind) => expect(kinds(text)).toContain(kind))

  it.each([
    'The pipeline is green and the seeds of the apple are not.',
    'We paid down debt; everyone was skilled and still.',
    'I only asked once.',
    'The release leaves on 3 March.',
  ])('“%s” raises none', (text) => expect(findConcerns(text)).toEqual([]))

  it('stops at health, pay, process and law, and only points at the rest', () => {
    expect(findConcerns('her salary').every(isStopping)).toBe(true)
    expect(findConcerns('our SRE').some(isStopping)).toBe(false)
  })

  it('points at the words as they stand in the text', () => {
    const text = 'Then: our SRE, again.'
    const [concern] = findConcerns(text)
    expect(text.slice(concern!.from, concern!.to)).toBe('our SRE')
  })
})

describe('capitalised words that nobody has explained', () => {
  const ask = (texts: string[], journal: string[] = []) =>
    unknownCapitals(texts, {
      names: ['Ana Souza', 'Lumen'],
      nobody: [],
      ordinary: ordinaryWordsIn([...texts, ...journal]),
    })

  it('are asked about in the middle of a sentence', () => {
    expect(ask(['I asked Sanna and Ana on Monday, at Lumen.'])).toEqual(['Sanna'])
  })

  it('are asked about at the start of one, unless the journal uses them as words', () => {
    expect(ask(['Sanna asked. Release went well. The end.'], ['a release is a release'])).toEqual(['Sanna'])
  })

  it('leave out acronyms, days and known people’s genitives', () => {
    expect(ask(['we saw the API and the SLA on Tuesday with Anas plan and Souza’s'])).toEqual([])
  })

  it('name each word once', () => {
    expect(ask(["with Sanna, and Sanna's, and Sanna"])).toEqual(['Sanna'])
  })
})
