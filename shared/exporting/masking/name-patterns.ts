// The ways a person may turn up in a text: whole name, any run of its parts, handles made of it.
import { fold } from './fold'

/** A regular expression over folded text; longer ones go first. */
export interface NamePattern {
  source: string
  length: number
  /** Also an ordinary word: it is a name only where it is written with a capital. */
  isOrdinaryWord: boolean
}

/** Parts of names that mean nobody by themselves, except as a first name. */
const PARTICLES = new Set(
  'al an and bin bint da das de del den der di do dos du el ibn la le ter ten the van vom von y zu zum zur'.split(' '),
)
/** Names that are words too. "I will ask Will" keeps its verb; "Will" goes. */
const ORDINARY_WORDS = new Set(
  `april art august banks best bill case chase chip cook dawn day dean drew earl faith field frank gene good grace
  grant guy harry hill hope iris ivy jack jean joy june king lane long major mark max may miles nick norm north olive
  page park pat price ray rich rob rose rusty sandy sky stew stone sue summer wade ward west will wood young`.split(
    /\s+/,
  ),
)
/** Between the parts of a name: spaces, or what handles and addresses put there. */
const BETWEEN = '[\\s._-]*'

/** "O'Brien" is also typed "OBrien" and "O Brien". Folding has made one of the straight and the curly one. */
const APOSTROPHE = "[\\s'‘`-]?"

export function namePatterns(name: string): NamePattern[] {
  const patterns = new Map<string, NamePattern>()
  for (const spelling of spellingsOf(name)) {
    const parts = partsOf(spelling)
    for (let from = 0; from < parts.length; from += 1)
      for (let to = from + 1; to <= parts.length; to += 1) {
        const run = parts.slice(from, to)
        if (isTelling(run, from)) patterns.set(run.join(' '), toPattern(run))
      }
    for (const source of shortened(parts))
      patterns.set(source, { source, length: source.length, isOrdinaryWord: false })
  }
  return [...patterns.values()]
}

/** Single letters and particles by themselves are nobody, unless they are all there is. */
function isTelling(run: readonly string[], from: number): boolean {
  return from === 0 || run.some((part) => part.length > 1 && !PARTICLES.has(part))
}

function toPattern(run: readonly string[]): NamePattern {
  const [only = ''] = run
  const isOrdinaryWord = run.length === 1 && (only.length === 1 || PARTICLES.has(only) || ORDINARY_WORDS.has(only))
  return { source: run.map(escape).join(BETWEEN), length: run.join('').length, isOrdinaryWord }
}

/** A word or phrase to hide, as it stands. */
export function phrasePattern(phrase: string): NamePattern | null {
  const parts = partsOf(phrase)
  if (parts.length === 0) return null
  return { source: parts.map(escape).join(BETWEEN), length: parts.join('').length, isOrdinaryWord: false }
}

/** "Müller" is also typed "Mueller". */
export function spellingsOf(name: string): string[] {
  const lower = name.normalize('NFC').toLowerCase()
  const spelledOut = lower.replace(/[äöü]/g, (umlaut) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[umlaut] ?? umlaut)
  return spelledOut === lower ? [lower] : [lower, spelledOut]
}

function partsOf(text: string): string[] {
  return fold(text)
    .text.split(/[\s\-_.,()"“”@]+/)
    .filter((part) => part !== '')
}

/** "Ana S." and "asouza". */
function shortened(parts: readonly string[]): string[] {
  const [first, last] = [parts[0], parts.at(-1)]
  if (parts.length < 2 || !first || !last || first.length < 2 || last.length < 2) return []
  return [`${escape(first)}[\\s._-]+${escape(last[0]!)}\\.?`, `${escape(first[0]!)}[._-]?${escape(last)}`]
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll("'", APOSTROPHE)
}

/** The parts of a name that are words too, folded: in lower case a text keeps them. */
export function ordinaryWordsOf(name: string): string[] {
  return partsOf(name).filter((part) => ORDINARY_WORDS.has(part))
}
