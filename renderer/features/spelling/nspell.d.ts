// The part of nspell that is used; it brings no types of its own.
declare module 'nspell' {
  export default function nspell(dictionary: { aff: string; dic: string }): {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
}
