// A question in the words it is shown in: the distanced wording where asked for, names filled in.
import type { Subject } from '#shared/domain/subject'
import type { QuestionChoice } from '../assessment'
import type { Question } from './question'

export interface Telling {
  nameOf: (subject: Subject) => string
  /** What stands for {today}: “today”, or “on” and the day it is asked about. */
  when: string
}

/** Gaps without a filling keep a plain word. */
export function sayQuestion(
  question: Question,
  choice: Pick<QuestionChoice, 'distanced' | 'fill'>,
  { nameOf, when }: Telling,
): string {
  const text = choice.distanced ? question.distanced : question.text
  return text.replace(GAP, (_gap, name: string) => {
    if (name === DAY_GAP) return when
    const subject = choice.fill[name]
    return subject ? nameOf(subject) : (PLAIN_WORDS[name] ?? 'it')
  })
}

/**
 * The same question in another wording, with the names it was shown with; null where they are not in the shown words,
 * or the library's words are no longer those.
 */
export function reword(
  question: Question,
  shown: { questionText: string; distanced: boolean },
  { distanced, when }: { distanced: boolean } & Pick<Telling, 'when'>,
): string | null {
  const from = shown.distanced ? question.distanced : question.text
  const gaps = [...from.matchAll(GAP)].map(([, name]) => name!)
  const pattern = from.split(GAP_WHOLE).map(escaped).join('(.+?)')
  const names = new RegExp(`^${pattern}$`, 's').exec(shown.questionText)
  if (!names) return null
  const nameOf = new Map(gaps.map((gap, at) => [gap, names[at + 1]!]))
  nameOf.set(DAY_GAP, when)
  const to = distanced ? question.distanced : question.text
  // The distanced words may leave out whom they are about; that cannot be read back.
  if ([...to.matchAll(GAP)].some(([, name]) => !nameOf.has(name!))) return null
  return to.replace(GAP, (_gap, name: string) => nameOf.get(name)!)
}

const DAY_GAP = 'today'
const GAP = /\{(\w+)\}/g
const GAP_WHOLE = /\{\w+\}/
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const PLAIN_WORDS: Record<string, string> = {
  person: 'someone',
  item: 'it',
  delegation: 'it',
  obstacle: 'it',
  partner: 'a partner',
}
