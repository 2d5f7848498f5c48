import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { addToRaise } from '../../../../shared/domain/person'
import { goingInCircles, type Worry } from '../../../../shared/prompts/circles/going-in-circles'
import { toSaid, withSaid, wordsAsTyped } from '../../../../shared/prompts/circles/said-worries'
import type { SaidWorry } from '../../../../shared/domain/worry'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'

const LINES = {
  '2026-01-12': 'Worried about the on-call rota and who carries it.',
  '2026-01-14': 'The rota for on-call again. Not sure what to do.',
  '2026-01-16': 'Stuck on the rota, on-call is unfair.',
}
const DAY = '2026-01-16'

function written(lines: Record<string, string>, told = aJournal().charter()): JournalBuilder {
  for (const [day, line] of Object.entries(lines)) told.day(day, { line })
  return told
}
const circling = (told: JournalBuilder, day = DAY) => goingInCircles(told.build(), toDay(day))
const answered = (told: JournalBuilder, said: SaidWorry['said'], day = DAY) =>
  told.setting('worries', withSaid([], toSaid(circling(told, day)!, said, toDay(day))))
const marked = ({ entries }: Worry) =>
  entries.map(({ sentence, words }) => words.map(({ start, end }) => sentence.slice(start, end)))

describe('a worry in several entries', () => {
  test('is found on its third day, with the days and the words it was seen in', () => {
    const worry = circling(written(LINES))!
    expect(worry).toMatchObject({ about: 'words', subject: null, words: ['on-call', 'rota'] })
    expect(worry.entries.map(({ day }) => day)).toEqual(Object.keys(LINES))
    expect(marked(worry)).toEqual([
      ['Worried', 'on-call', 'rota'],
      ['rota', 'on-call', 'Not sure'],
      ['Stuck', 'rota', 'on-call'],
    ])
  })

  test('is none in praise that only begins like one', () => {
    const praise = ['Wonderful rota talk on-call.', 'A wonderful on-call rota.', 'Rota and on-call went wonderfully.']
    const lines = Object.fromEntries(Object.keys(LINES).map((day, at) => [day, praise[at]!]))
    expect(circling(written(lines))).toBeNull()
  })

  test('is not about a link, which would not fit into what remembers it', () => {
    const link = `worried-${'about-the-billing-service-and-its-consumers-'.repeat(2)}draft`
    const lines = Object.fromEntries(Object.keys(LINES).map((day) => [day, `Not sure about rota on-call ${link}`]))
    expect(circling(written(lines))!.words).toEqual(['on-call', 'rota'])
  })

  test('is none on two days, however often it stands there', () => {
    const { '2026-01-12': _first, ...two } = LINES
    const told = written(two).asked('2026-01-14', { status: 'answered', text: LINES['2026-01-12'] })
    expect(circling(told)).toBeNull()
  })

  test('is none in lines that share one word, or sound no worry', () => {
    expect(circling(written({ ...LINES, [DAY]: 'Stuck on the rota.' }))).toBeNull()
    expect(circling(written({ ...LINES, [DAY]: 'The on-call rota is written.' }))).toBeNull()
    expect(circling(written({ ...LINES, [DAY]: 'I am no longer worried about the on-call rota.' }))).toBeNull()
  })

  test('is none beyond ten working days, or once nobody has written about it for a week', () => {
    expect(circling(written({ ...LINES, '2026-01-12': '', '2026-01-02': LINES['2026-01-12'] }))).toBeNull()
    expect(circling(written(LINES), '2026-01-22')).not.toBeNull()
    expect(circling(written(LINES), '2026-01-23')).toBeNull()
  })

  test('is known by the person or thing it names, whatever else it says', () => {
    const told = aJournal().charter().person('Ana').item('Billing cut-over', '2026-01-05')
    const people = written(
      { '2026-01-12': 'Concerned about Ana.', '2026-01-14': 'Ana seems stuck.', [DAY]: 'Not sure Ana likes this.' },
      told,
    )
    expect(circling(people)).toMatchObject({ about: `person:${told.idOf('person', 'Ana')}` })
    const things = written(
      {
        '2026-01-12': 'The billing cut-over worries me.',
        '2026-01-14': 'Dread the Billing cut-over.',
        [DAY]: 'Will the billing cut-over hold? Unsure.',
      },
      aJournal().charter().item('Billing cut-over', '2026-01-05'),
    )
    expect(circling(things)).toMatchObject({ subject: { kind: 'pathItem' } })
  })

  test('is known by the theme that was answered, with a word that the answers share', () => {
    const told = aJournal().charter().day(DAY)
    for (const [day, text] of [
      ['2026-01-12', 'Worried that the hand-over fails.'],
      ['2026-01-14', 'Unsure about this handover'],
      [DAY, 'The handover keeps me awake.'],
    ] as const)
      told.asked(day, { theme: 'delegation', status: 'answered', text })
    told.asked('2026-01-13', { theme: 'delegation', status: 'answered', text: 'No idea how a handover would go' })
    expect(circling(told)).toMatchObject({ about: 'theme:delegation', words: ['handover'] })
  })

  test('is not read at all where the person wants nothing read, nor in what was flagged for the coach or a win', () => {
    expect(circling(written(LINES).setting('textsRead', 'none'))).toBeNull()
    const { [DAY]: last, ...first } = LINES
    const two = () => written(first)
    expect(circling(two().day(DAY, { line: last, forCoach: true }))).toBeNull()
    expect(circling(two().day(DAY, { line: last, isWin: true }))).toBeNull()
    expect(circling(two().day(DAY, { line: last }))).not.toBeNull()
  })

  test('waits while nothing is pushed: after three tiring days, and on a day off', () => {
    const told = written(LINES)
    for (const [day, line] of Object.entries(LINES)) told.day(day, { line, energy: 2 })
    expect(circling(told)).toBeNull()
    expect(circling(written(LINES).daysOff(DAY, DAY))).toBeNull()
  })
})

describe('what was done about it ends it', () => {
  const named = () =>
    written(
      { '2026-01-12': 'Worried about Ana.', '2026-01-14': 'Ana seems stuck.', [DAY]: 'Not sure about Ana.' },
      aJournal().charter().person('Ana'),
    )
  const ACTS: [string, (told: JournalBuilder) => unknown][] = [
    [
      'a decision',
      (told) => told.decision('2026-01-15', { title: 'Ana leads search', personId: told.idOf('person', 'Ana') }),
    ],
    ['a delegation', (told) => told.delegation('Search', 'Ana', '2026-01-15')],
    ['a 1:1 that was held', (told) => told.oneToOne('Ana', '2026-01-15', 'done')],
    [
      'feedback that was given',
      (told) => told.owes('Ana', '2026-01-13').feedback('Ana', '2026-01-13', '2026-01-15', 'given'),
    ],
  ]
  test.each(ACTS)('%s', (_name, act) => {
    const told = named()
    expect(circling(told)).not.toBeNull()
    act(told)
    expect(circling(told)).toBeNull()
  })

  test('a decision, a delegation or a line for a 1:1 that says its words', () => {
    const acts: ((told: JournalBuilder) => unknown)[] = [
      (told) => told.decision('2026-01-15', { title: 'New on-call rota from March' }),
      (told) => told.delegation('Write the on-call rotas', 'Ben', '2026-01-15'),
      (told) => {
        const at = told.stamp('2026-01-15')
        const ben = told
          .person('Ben')
          .records()
          .find((one) => one.kind === 'person')
        if (ben?.kind === 'person') told.add(addToRaise(ben, 'The rota, on-call', at))
      },
    ]
    for (const act of acts) {
      const told = written(LINES)
      act(told)
      expect(circling(told)).toBeNull()
    }
  })

  test('not a decision about something else, a 1:1 with somebody else, or one that was moved', () => {
    const told = named().decision('2026-01-15', { title: 'Drop the old search' }).oneToOne('Ben', '2026-01-15', 'done')
    told.oneToOne('Ana', '2026-01-15', 'moved-by-me')
    expect(circling(told)).not.toBeNull()
  })

  test('and three more days after it are a new one', () => {
    const told = written(LINES).decision('2026-01-16', { title: 'On-call rota stays' })
    const on = { '2026-01-19': LINES['2026-01-12'], '2026-01-20': LINES['2026-01-14'] }
    expect(circling(written(on, told), '2026-01-21')).toBeNull()
    expect(circling(written({ '2026-01-21': LINES[DAY] }, told), '2026-01-21')).not.toBeNull()
  })
})

describe('it is said once', () => {
  const onAndOn = (told: JournalBuilder) =>
    written({ '2026-01-19': LINES['2026-01-12'], '2026-01-20': LINES['2026-01-14'], '2026-01-21': LINES[DAY] }, told)

  test('what was only shown stays for its day, and does not come back', () => {
    const told = answered(written(LINES), 'shown')
    expect(circling(told)).not.toBeNull()
    expect(circling(told, '2026-01-19')).toBeNull()
  })

  test('later is another day', () => {
    const told = answered(written(LINES), 'later')
    expect(circling(told)).toBeNull()
    expect(circling(told, '2026-01-19')).not.toBeNull()
  })

  test.each(['decide', 'one-to-one', 'coach'] as const)('%s holds, unless it goes on for a new stretch', (said) => {
    const told = answered(written(LINES), said)
    expect(circling(told)).toBeNull()
    written({ '2026-01-19': LINES['2026-01-12'], '2026-01-20': LINES['2026-01-14'] }, told)
    expect(circling(told, '2026-01-20')).toBeNull()
    expect(circling(onAndOn(told), '2026-01-21')).not.toBeNull()
  })

  test('what was no worry never is again, by none of its words', () => {
    const told = onAndOn(answered(written(LINES), 'not-a-worry'))
    expect(circling(told, '2026-01-21')).toBeNull()
  })

  test('what was no worry is none on an earlier day that is still answered, which later days’ answers say nothing of', () => {
    const lines = { ...LINES, '2026-01-15': LINES[DAY] }
    const corrected = answered(written(lines), 'not-a-worry')
    expect(circling(written(lines), '2026-01-15')).not.toBeNull()
    expect(circling(corrected, '2026-01-15')).toBeNull()
    expect(circling(answered(written(lines), 'decide'), '2026-01-15')).not.toBeNull()
  })

  test('and reads in the words it was written in, for as long as its entries are there', () => {
    const told = written(LINES)
    const said = toSaid(circling(told)!, 'not-a-worry', toDay(DAY))
    expect(wordsAsTyped(said, told.build())).toEqual(['on-call', 'rota'])
    expect(wordsAsTyped(said, aJournal().build())).toEqual(['on-call', 'rota'])
  })

  test('an answer takes the place of the showing', () => {
    const worry = circling(written(LINES))!
    const shown = withSaid([], toSaid(worry, 'shown', toDay(DAY)))
    expect(withSaid(shown, toSaid(worry, 'coach', toDay(DAY)))).toEqual([toSaid(worry, 'coach', toDay(DAY))])
  })
})

describe('one an evening', () => {
  const VENDOR = {
    '2026-01-13': 'Anxious about the vendor and the warranty.',
    '2026-01-15': 'The vendor warranty. Unsure.',
  }
  const two = () => {
    const told = written(LINES).day('2026-01-13', { line: VENDOR['2026-01-13'] })
    return told
      .day('2026-01-15', { line: VENDOR['2026-01-15'] })
      .asked('2026-01-14', { status: 'answered', text: 'Will the vendor keep to the warranty? I doubt it.' })
  }

  test.each(['later', 'decide', 'one-to-one', 'coach', 'not-a-worry'] as const)(
    'after %s there is no other',
    (said) => {
      const told = answered(two(), said)
      expect(circling(told)).toBeNull()
      const next = said === 'later' ? ['on-call', 'rota'] : ['vendor', 'warranty']
      expect(circling(told, '2026-01-19')?.words).toEqual(next)
    },
  )

  test('what is on the screen stays there, whatever is written after it', () => {
    const told = answered(two(), 'shown')
    told.asked(DAY, { status: 'answered', text: 'Dread the vendor, the warranty is thin.' })
    expect(circling(two().asked(DAY, { status: 'answered', text: VENDOR['2026-01-13'] }))?.words).toEqual([
      'vendor',
      'warranty',
    ])
    expect(circling(told)?.words).toEqual(['on-call', 'rota'])
  })

  test('and leaves no room for another once something was done about it', () => {
    const told = answered(two(), 'shown').decision(DAY, { title: 'The on-call rota stays' })
    expect(circling(told)).toBeNull()
  })

  test('what was said about a later day is not known yet', () => {
    const told = written(LINES)
    told.setting('worries', [{ ...toSaid(circling(told)!, 'coach', toDay('2026-01-19')) }])
    expect(circling(told)).not.toBeNull()
  })
})

describe('which of several', () => {
  test('the one with more days goes first, and a person or thing before any words', () => {
    const lines = {
      '2026-01-12': 'Worried about the vendor and the warranty.',
      '2026-01-13': 'Worried about the vendor and the warranty. Cake. Worried about audit and budget.',
      '2026-01-14': 'Unsure about audit and budget. Cake. Vendor, warranty: unsure.',
      '2026-01-15': 'I dread the audit, and the budget. Cake. Cake. Will the vendor keep the warranty? Unsure.',
    }
    expect(circling(written(lines), '2026-01-15')?.words).toEqual(['vendor', 'warranty'])
    const named = written(lines, aJournal().charter().item('Audit', '2026-01-05'))
    expect(circling(named, '2026-01-15')).toMatchObject({ subject: { kind: 'pathItem' } })
  })

  test('words before a theme', () => {
    const told = aJournal().charter()
    for (const day of Object.keys(LINES))
      told.asked(day, { theme: 'delegation', status: 'answered', text: 'Unsure about zoning and the yard' })
    expect(circling(told)?.about).toBe('words')
  })

  test('of equals always the same, in the order of the alphabet', () => {
    const lines = Object.fromEntries(
      Object.keys(LINES).map((day) => [day, 'Unsure about zoning, yards. Ate. Ate. Unsure about audits, budgets.']),
    )
    expect(circling(written(lines))?.words).toEqual(['audits', 'budgets'])
  })
})

describe('an entry with several worries', () => {
  const long = 'Worried about Ana. Lunch was good. We ship on Monday. Not sure who is on-call for the rota.'
  const lines = { '2026-01-12': long, '2026-01-14': LINES['2026-01-14'], [DAY]: LINES[DAY] }

  test('counts for each of them, with the part that is about it', () => {
    const worry = circling(written(lines))!
    expect(worry.words).toEqual(['on-call', 'rota'])
    expect(worry.entries[0]!.sentence).toBe('Not sure who is on-call for the rota.')
  })

  test('stands once in the list, however often it says the same', () => {
    const twice = 'Worried about the rota, on-call. Cake. Cake. Cake. Still unsure about the on-call rota.'
    const worry = circling(written({ ...lines, '2026-01-12': twice }))!
    expect(worry.entries.map(({ sentence }) => sentence)).toEqual([
      'Worried about the rota, on-call.',
      LINES['2026-01-14'],
      LINES[DAY],
    ])
  })
})

describe('the sentence before', () => {
  const team = () => aJournal().charter().person('Ana').person('Ben').item('Slow builds', '2026-01-05')
  const three = (one: string, two: string, last: string) =>
    written({ '2026-01-12': one, '2026-01-14': two, [DAY]: last }, team())

  test('is no worry where the worried one says what it is about', () => {
    const told = three(
      'Ana shipped search. Worried about the budget.',
      'Ana fixed search. Unsure about my slides.',
      'Ana did search. Anxious about travel.',
    )
    expect(circling(told)).toBeNull()
    expect(
      circling(three('Ana did it. Worried about Ben.', 'Ana. Ben seems stuck.', 'Ana, at last. Unsure about Ben.')),
    ).toMatchObject({ about: `person:${team().idOf('person', 'Ben')}` })
  })

  test('is what it is about where the worried one only says that', () => {
    const told = three(
      'Ana has left early. Worried.',
      'Ana and search. Not sure what to do.',
      'Ana. It keeps me awake.',
    )
    expect(circling(told)).toMatchObject({ about: `person:${told.idOf('person', 'Ana')}` })
    expect(
      circling(three('Slow builds. Worried.', 'Again slow builds. I am stuck.', 'Slow builds? I dread it.')),
    ).toMatchObject({ subject: { kind: 'pathItem' } })
  })
})

describe('not a worry', () => {
  const none = (words: string[]) =>
    written(LINES).setting('worries', [
      { about: 'words', words, recordIds: [], day: toDay('2026-01-05'), said: 'not-a-worry' },
    ])

  test('silences what shares two words with it, and nothing that shares one', () => {
    expect(circling(none(['oncall', 'rota', 'weekend']))).toBeNull()
    expect(circling(none(['rota', 'weekend']))).not.toBeNull()
    expect(circling(none(['rota']))).not.toBeNull()
  })
})

test('no name is a word that a worry is known by, be it a possessive, a plural or typed without its accent', () => {
  const told = aJournal().charter().person('José Walker').person('Will Okoro')
  written(
    {
      '2026-01-12': 'Worried about joses rota and the Walkers.',
      '2026-01-14': 'Unsure about Jose’s on-call rota, walker.',
      [DAY]: 'I dread the on-call rota of josé and walker’s.',
    },
    told,
  )
  written({ '2026-01-15': 'Unsure about rota and on-call' }, told)
  expect(circling(told)?.words).toEqual(['on-call', 'rota'])
})

test('joints are kept with a word, and tell nothing apart: "on-call" is "oncall"', () => {
  const told = written({ ...LINES, '2026-01-12': 'Worried about the oncall rota.', [DAY]: 'Stuck on the OnCall rota.' })
  expect(circling(told)?.stems).toEqual(['on-call', 'rota'])
  const said = { about: 'words', day: toDay('2026-01-05'), said: 'not-a-worry' } as const
  for (const word of ['oncall', 'on-call'])
    expect(circling(told.setting('worries', [{ ...said, recordIds: [], words: [word, 'rota'] }]))).toBeNull()
})
