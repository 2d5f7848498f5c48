// What the person answered to the questions of a theme.
import { liveRecords } from '#shared/domain/journal'
import type { Theme } from '#shared/prompts/questions/question'
import { isIn } from '#shared/insights/period'
import type { EvidenceLine, ReviewSource } from '../assembled'

export function answersOn({ period, words }: ReviewSource, theme: Theme): EvidenceLine[] {
  return liveRecords(period.journal, 'answer')
    .filter((answer) => answer.theme === theme && answer.status === 'answered' && isIn(period, answer.day))
    .map(({ id, day, questionText, text }) => ({ recordId: id, day, text: words.answer(questionText, text.trim()) }))
}
