// Whether a sentence says what another says, in its words: all of them, or six in a row.

const IN_A_ROW = 6

/** Without case and marks: "didn’t" as "didnt", "1:1" as "11", and a mark between words as the end of a word. */
function wordsOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      .replaceAll(/(?<=[\p{L}\p{N}])['’:./-](?=[\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(IN_A_ROW - 1).map((_, at) => words.slice(at, at + IN_A_ROW).join(' '))
}

/** Says of a sentence whether it repeats one of these. */
export function repeatsOf(sentences: readonly string[]): (sentence: string) => boolean {
  const all = sentences.map(wordsOf)
  const whole = new Set(all.map((words) => words.join(' ')))
  const runs = new Set(all.flatMap(runsOf))
  return (sentence) => {
    const words = wordsOf(sentence)
    return (words.length > 0 && whole.has(words.join(' '))) || runsOf(words).some((run) => runs.has(run))
  }
}
