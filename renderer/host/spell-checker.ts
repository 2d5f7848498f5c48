// The way to the window's spell-checker: only the preload's bridge has one; a browser brings its own, which stays off.

/** Which of the words are wrong. */
export type FindMisspelled = (words: string[]) => Promise<string[]>

/** null where there is no spell-checker to answer for. */
export const findSpellChecker = (): ((language: string, find: FindMisspelled) => void) | null =>
  window.stepback?.checkSpelling ?? null
