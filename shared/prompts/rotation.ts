// A seeded order: the same day and seed always turn questions the same way.
import type { Day } from '#shared/calendar/day'
import type { Question } from './questions/question'

export function inRotation(questions: readonly Question[], day: Day, seed: number): Question[] {
  const turned = questions.map((question) => ({ question, turn: hashOf(`${seed} ${day} ${question.id}`) }))
  turned.sort((a, b) => a.turn - b.turn)
  return turned.map(({ question }) => question)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
