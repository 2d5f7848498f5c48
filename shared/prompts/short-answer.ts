// What counts as a short answer.
const SHORT_ANSWER_WORDS = 4

/** Fewer than four words. */
export function isShortAnswer(text: string): boolean {
  return text.trim().split(/\s+/).length < SHORT_ANSWER_WORDS
}
