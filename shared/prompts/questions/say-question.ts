// A question in the words it is shown in: the distanced wording where asked for, names filled in.
import type { Subject } from '#shared/domain/subject'
import type { QuestionChoice } from '../assessment'
import type { Question } from './question'

/** Gaps without a filling keep a plain word. */
export function sayQuestion(
  question: Question,
  choice: Pick<QuestionChoice, 'distanced' | 'fill'>,
  nameOf: (subject: Subject) => string,
): string {
  const text = choice.distanced ? question.distanced : question.text
  return text.replace(/\{(\w+)\}/g, (_gap, name: string) => {
    const subject = choice.fill[name]
    return subject ? nameOf(subject) : (PLAIN_WORDS[name] ?? 'it')
  })
}

const PLAIN_WORDS: Record<string, string> = {
  person: 'someone',
  item: 'it',
  delegation: 'it',
  obstacle: 'it',
  partner: 'a partner',
}
