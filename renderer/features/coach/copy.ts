// What the coach's screen says; the words of the page itself lie in shared/exporting/coach.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { PackFormat } from '#shared/domain/coach-pack'
import { coachWords } from '#shared/exporting/coach/words-en'
import type { LookKind } from '#shared/exporting/coach/second-look'
import type { HiddenKind } from '#shared/exporting/masking/redactor'
import type { PeriodChoice } from './use-coach-page'

export const words = coachWords

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export const copy = {
  title: 'Coach',
  lead: 'Nothing is on the page until you choose it, and nothing leaves until you have read it.',
  tabs: { prepare: 'Prepare a page', receipts: 'Handed over' },
  tabsLabel: 'Coach',

  period: 'Which days',
  periods: {
    'since-last': 'Since the last page',
    'four-weeks': 'Last four weeks',
    quarter: 'This quarter',
    own: 'Other days',
  } satisfies Record<PeriodChoice, string>,
  from: 'From',
  to: 'To',

  form: 'The page',
  formHint: 'The same short form each time, a day before the session. Leave out what you have nothing to say to.',
  auto: 'What the record can say',
  autoHint: 'Each line goes only if you tick it.',
  autoNone: 'The record holds nothing to offer for these days.',
  winsHint: 'Two are enough: one of yours, one of theirs.',
  records: 'Your entries',
  recordsHint: 'A whole entry, or single paragraphs of it. Entries you flagged come first.',
  recordsNone: 'No entry with words on these days.',
  flagged: 'flagged',
  wholeEntry: 'The whole entry',
  partLabel: (text: string) => text,
  showMore: (count: number) => `Show ${count} more entries`,
  chosen: (lines: number) =>
    lines === 0 ? 'Nothing is chosen.' : `${many(lines, 'piece of text', 'pieces of text')} chosen.`,
  preview: 'Look at the page',
  back: 'Back to choosing',

  format: 'Format',
  formats: { markdown: 'Markdown', html: 'HTML', print: 'Print', text: 'Plain text' } satisfies Record<
    PackFormat,
    string
  >,
  exact: 'Exactly what is handed over',
  exactHint: 'Shown from the file’s own bytes. What was taken out is marked.',
  hidden: (kinds: readonly string[]) =>
    kinds.length === 0 ? 'Nothing had to be taken out.' : `Taken out: ${kinds.join(', ')}.`,
  hiddenKinds: {
    name: (count) => many(count, 'name', 'names'),
    link: (count) => many(count, 'link', 'links'),
    'e-mail': (count) => many(count, 'e-mail address', 'e-mail addresses'),
    handle: (count) => many(count, 'handle', 'handles'),
    ticket: (count) => many(count, 'ticket', 'tickets'),
    word: (count) => many(count, 'word of your list', 'words of your list'),
  } satisfies Record<HiddenKind, (count: number) => string>,
  employerPays: 'Your employer pays this coach. Ask what is reported back before you hand this over.',
  employerSwitch: 'My employer pays this coach',

  names: 'Who is who',
  namesNone: 'No name had to be replaced on this page.',
  keep: 'Keep the same pseudonyms from page to page',
  keepHint: 'Otherwise they are dealt anew each time. The key stays in your journal either way.',
  hiddenWords: 'Words to hide',
  hiddenWordsHint: 'Client and product names. They are hidden in every export.',
  addWord: 'Hide',
  removeWord: (word: string) => `Show again: ${word}`,

  notPeople: 'Words that are nobody',
  notPeopleHint: 'You said so on this page, and are not asked about them again.',
  askAgain: (word: string) => `Ask again: ${word}`,

  unknown: 'Is this a person?',
  unknownHint: 'Words with a capital that nobody has explained.',
  isPerson: 'Yes',
  isNoPerson: 'No',
  isPersonLabel: (word: string) => `${word} is a person`,
  isNoPersonLabel: (word: string) => `${word} is not a person`,

  look: 'Look twice',
  concerns: {
    'only-one': 'may tell who it is',
    role: 'may tell who it is',
    'leave-date': 'gives exact days away',
    health: 'is about health',
    pay: 'is about pay',
    'performance-process': 'is about a performance process',
    legal: 'is about legal matters',
    'name-as-word': 'is left as it is: an ordinary word in lower case, but somebody’s name too',
  } satisfies Record<LookKind, string>,
  concern: (found: string, what: string) => `“${found}” ${what}.`,
  keepOutQuestion: 'Keep this out?',
  keepOut: 'Keep it out',
  keepOutLabel: (found: string) => `Keep out the text with “${found}”`,
  mayGo: 'It may go',
  mayGoLabel: (found: string) => `“${found}” may go`,
  rewrite: 'Go back and change what you wrote, or say that it may go.',
  stops: (count: number) => `${many(count, 'question is', 'questions are')} open before this can be handed over.`,
  nothingChosen: 'There is nothing on the page yet.',

  handOver: {
    markdown: 'Save the file',
    html: 'Save the file',
    print: 'Print',
    text: 'Save the file',
  } satisfies Record<PackFormat, string>,
  printed: 'Was it printed?',
  printedWhy: 'If it was, the receipt keeps the exact text. If you cancelled, nothing was handed over.',
  printedYes: 'It was printed',
  printedNo: 'It was not',
  handedOver: 'Handed over. The receipt holds the exact text.',
  notSaved: 'The file could not be saved. Nothing was handed over.',
  label: 'Coach’s page',

  receipts: 'Receipts',
  noReceipts: 'What you hand over is kept here: the exact text, the day, its fingerprint.',
  receipt: (day: Day) => formatDay(day, 'en-GB', 'long'),
  receiptDetail: (format: string, hidden: number) => `${format}, ${many(hidden, 'piece', 'pieces')} taken out`,
  receiptPeriod: 'Days',
  receiptFingerprint: 'SHA-256',
  receiptKey: 'Who was who',
  someone: 'somebody you named for this page only',
  exactText: 'The exact text',
  source: 'As the file holds it',
  close: 'Close',
  trash: 'Move to the trash',
} as const
