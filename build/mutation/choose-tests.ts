// Which tests a mutant has to pass, and in which order.
import { basename } from 'node:path'
import type { Survey } from './run-script'

/** Of the tests that are not its own, the quickest of each file in turn, up to this sum. What only a slower one would notice counts as survived. */
const OTHERS_MILLISECONDS = 3000

/** A slower one of its own is left out too: `try-all.ts` would end it, and take that for noticing. */
const LONGEST_MILLISECONDS = 10_000

/** Sources whose tests have another name. */
const TESTED_IN: Readonly<Record<string, readonly string[]>> = {
  'asked-questions': ['questions'],
  acts: ['going-in-circles'],
  budget: ['next-subject', 'replay', 'retirement', 's19-exception-ran-out'],
  candidates: ['budget', 'combination', 'explained', 'next-subject'],
  combination: ['explained', 'stance'],
  'content-words': ['worried-text'],
  'cue-matters': ['written-cues'],
  'choose-questions': ['captured', 'questions', 'written-cues'],
  cue: ['read-cues', 'written-cues'],
  engine: ['budget', 'combination', 'replay', 'retirement', 'stance'],
  'find-cues': ['read-cues', 'cue-rules'],
  'find-topics': ['weigh-hints', 'weigh-words'],
  'follow-up-due': ['retirement'],
  'four-lines': ['combination', 'explained'],
  frames: ['cue-rules'],
  'hands-on-days': ['combination', 'windows'],
  hints: ['weigh-hints', 'weigh-words'],
  'hints-of-line': ['hints'],
  'index-parts': ['day-book'],
  inflect: ['words'],
  'correct-spelling': ['words'],
  'journal-index': ['day-book', 'written-cues'],
  phrases: ['worried-text'],
  pattern: ['find-cues'],
  'question-fill': ['captured', 'questions'],
  'read-cues': ['weigh-words'],
  'read-signal': ['combination', 'budget', 'explained', 'second-limits'],
  responses: ['budget'],
  rotation: ['questions'],
  'said-worries': ['said-worries', 'going-in-circles'],
  sentences: ['words'],
  shares: ['weigh-hints', 'weigh-words'],
  'short-answer': ['asked-questions', 'follow-ups'],
  'shown-suggestions': ['budget', 'replay'],
  standing: ['find-cues'],
  things: ['things', 'going-in-circles'],
  tokens: ['find-cues', 'hints'],
  'weigh-hints': ['weigh-words'],
  weights: ['weigh-hints', 'weigh-words'],
  'what-helped': ['retirement'],
  'worried-entries': ['going-in-circles'],
  'worried-text': ['worried-text', 'going-in-circles'],
  'worried-words': ['worried-text'],
  'worry-words': ['worried-text'],
}

/** Its own first: those in the file of its name, and those that name its signal. Read at the start, it may change any test. */
export function chooseTests(mutant: { id: string; file: string }, surveyed: Survey): number[] {
  const milliseconds = (at: number) => surveyed.tests[at]!.milliseconds
  const all = [...surveyed.tests.keys()].filter((at) => milliseconds(at) <= LONGEST_MILLISECONDS)
  const reaching = mutant.id in surveyed.atStart ? all : all.filter((at) => surveyed.reached[mutant.id]?.[at])
  const stem = basename(mutant.file, '.ts')
  const ownFiles = [stem, ...(TESTED_IN[stem] ?? [])].map((name) => `/${name}.test.ts`)
  const signal = /\/([so])0?(\d+)-[^/]*$/.exec(mutant.file)
  const named = signal ? new RegExp(`\\b${signal[1]!.toUpperCase()}${signal[2]}\\b`) : null
  const isOwn = (at: number) =>
    ownFiles.some((name) => surveyed.tests[at]!.file.endsWith(name)) || named?.test(surveyed.tests[at]!.name) === true
  const quickFirst = (a: number, b: number) => milliseconds(a) - milliseconds(b)
  let sum = 0
  const others = inTurn(
    reaching.filter((at) => !isOwn(at)).toSorted(quickFirst),
    (at) => surveyed.tests[at]!.file,
  ).filter((at) => (sum += milliseconds(at)) <= OTHERS_MILLISECONDS)
  return [...reaching.filter(isOwn).toSorted(quickFirst), ...others]
}

/** The first of each file, then the second of each: tests of one file notice much the same. */
function inTurn(tests: readonly number[], fileOf: (at: number) => string): number[] {
  const seen = new Map<string, number>()
  const turns = tests.map((at) => {
    const turn = seen.get(fileOf(at)) ?? 0
    seen.set(fileOf(at), turn + 1)
    return { at, turn }
  })
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ at }) => at)
}
