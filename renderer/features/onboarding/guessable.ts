// Passphrases that are among the first anybody would try: nothing of their own is left without words and keys that all know.

/** Longest first where one holds another. The lists of leaked passwords begin with these. */
const COMMON_WORDS =
  `passphrase password passwort passw0rd stepback iloveyou trustno1 letmein changeme football baseball
  basketball superman starwars princess sunshine computer internet michael jennifer jordan charlie ashley daniel thomas
  dragon monkey shadow master killer batman qwerty azerty qwertz welcome willkommen hallo hello secret geheim login admin
  administrator manager coaching coach journal diary access freedom whatever flower summer winter spring autumn schatz
  please default guest test user root love pass word mine my the is`
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
/** Keys beside each other, and letters and digits in their order. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc',
]
const SHORTEST_RUN = 4
/** Letters of its own that a passphrase must have. */
const LEAST_OWN_LETTERS = 4
const LETTERS_FOR_SIGNS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

export function isGuessable(passphrase: string): boolean {
  const typed = passphrase.normalize('NFKC').toLowerCase()
  const spelled = typed.replace(/[013457@$]/g, (sign) => LETTERS_FOR_SIGNS[sign] ?? sign)
  return ownLetters(typed) < LEAST_OWN_LETTERS || ownLetters(spelled) < LEAST_OWN_LETTERS
}

/** How many different characters are left without the words, runs, repetitions, years and signs. */
function ownLetters(typed: string): number {
  let left = typed.replace(/[^\p{L}\p{N}]+/gu, '')
  if (/^(.{1,6})\1+.{0,3}$/u.test(left)) return 0
  left = withoutRuns(left.replace(/(?:19|20)\d\d/g, ' '))
  for (const word of COMMON_WORDS) left = left.replaceAll(word, ' ')
  return new Set(left.replace(/(.)\1{2,}/gu, ' ').replace(/[\s\d]/g, '')).size
}

function withoutRuns(text: string): string {
  let left = ''
  for (let at = 0; at < text.length;) {
    const length = runAt(text, at)
    left += length < SHORTEST_RUN ? text.charAt(at) : ' '
    at += length < SHORTEST_RUN ? 1 : length
  }
  return left
}

/** How many characters from here follow each other in one of the rows, in either direction. */
function runAt(text: string, at: number): number {
  const rows = ROWS.flatMap((row) => [row, [...row].toReversed().join('')])
  const lengths = rows.map((row) => {
    let length = 0
    while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length += 1
    return length
  })
  return Math.max(...lengths)
}
