// The forms of an English verb, British and American.

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'progressive'

const IRREGULAR: Readonly<Record<string, string>> = {
  write: 'wrote written',
  rewrite: 'rewrote rewritten',
  overwrite: 'overwrote overwritten',
  build: 'built built',
  rebuild: 'rebuilt rebuilt',
  do: 'did done',
  redo: 'redid redone',
  undo: 'undid undone',
  make: 'made made',
  get: 'got gotten',
  run: 'ran run',
  lead: 'led led',
  drive: 'drove driven',
  spend: 'spent spent',
  hold: 'held held',
  keep: 'kept kept',
  bring: 'brought brought',
  take: 'took taken',
  steal: 'stole stolen',
  dive: 'dove dived',
  leap: 'leapt leapt',
  put: 'put put',
  cut: 'cut cut',
  stand: 'stood stood',
  forget: 'forgot forgotten',
  blow: 'blew blown',
  leave: 'left left',
  let: 'let let',
  have: 'had had',
  give: 'gave given',
  speak: 'spoke spoken',
  meet: 'met met',
  send: 'sent sent',
  begin: 'began begun',
  see: 'saw seen',
  tell: 'told told',
  sit: 'sat sat',
  read: 'read read',
  find: 'found found',
  throw: 'threw thrown',
  stay: 'stayed stayed',
  shut: 'shut shut',
  bite: 'bit bitten',
  hang: 'hung hung',
  go: 'went gone',
  come: 'came come',
  say: 'said said',
  teach: 'taught taught',
  choose: 'chose chosen',
  fall: 'fell fallen',
  stick: 'stuck stuck',
  freeze: 'froze frozen',
  dig: 'dug dug',
  spin: 'spun spun',
  learn: 'learnt learnt',
  understand: 'understood understood',
  wind: 'wound wound',
  think: 'thought thought',
  dream: 'dreamt dreamt',
  catch: 'caught caught',
  quit: 'quit quit',
  feel: 'felt felt',
  show: 'showed shown',
  be: 'was been',
  override: 'overrode overridden',
  carry: 'carried carried',
  break: 'broke broken',
  win: 'won won',
  sweep: 'swept swept',
  swoop: 'swooped swooped',
  lay: 'laid laid',
  rip: 'ripped ripped',
  stop: 'stopped stopped',
  slide: 'slid slid',
  bail: 'bailed bailed',
  lean: 'leaned leant',
  step: 'stepped stepped',
  set: 'set set',
  withdraw: 'withdrew withdrawn',
  mean: 'meant meant',
  fight: 'fought fought',
  buy: 'bought bought',
  grow: 'grew grown',
  know: 'knew known',
  draw: 'drew drawn',
  sneak: 'snuck snuck',
  drag: 'dragged dragged',
  retype: 'retyped retyped',
  fast: 'fasted fasted',
}

/** Second syllable unstressed, or a doubled ending English does not double. */
const NOT_DOUBLED = /(?:er|en|or|et|it|on|in|op|al|el|il|ol)$/
const DOUBLED_ANYWAY =
  /^(?:commit|refer|defer|transfer|begin|forget|admit|permit|get|let|set|put|cut|sit|hit|quit|win|pin|spin|hop|stop|drop|chop|pop|mop|log|plan|run)$/

/** Every form of a single-word verb, with both British and American spellings where they differ ("cancelled", "canceled"). */
export function inflect(verb: string): [word: string, form: VerbForm][] {
  const progressive = verb === 'be' ? ['being'] : stems(verb).map((stem) => `${stem}ing`)
  return [
    [verb, 'base'],
    [third(verb), 'third'],
    ...pasts(verb),
    ...progressive.map((word): [string, VerbForm] => [word, 'progressive']),
  ]
}

function pasts(verb: string): [string, VerbForm][] {
  const irregular = IRREGULAR[verb]?.split(' ')
  if (irregular) {
    const extra: [string, VerbForm][] =
      verb === 'dive' || verb === 'learn' || verb === 'dream' || verb === 'lean' || verb === 'leap'
        ? [[`${stems(verb)[0]}ed`, 'past']]
        : []
    return [[irregular[0]!, 'past'], [irregular[1]!, 'participle'], ...extra]
  }
  if (verb.endsWith('e')) return [[`${verb}d`, 'past']]
  if (/[^aeiou]y$/.test(verb)) return [[`${verb.slice(0, -1)}ied`, 'past']]
  return stems(verb).map((stem) => [`${stem}ed`, 'past'])
}

/** What -ed and -ing are put behind. */
function stems(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}y`]
  if (/[^eyo]e$/.test(verb)) return [verb.slice(0, -1)]
  if (!/[^aeiou][aeiou][bdfgklmnprtz]$/.test(verb)) return [verb]
  const doubled = verb + verb.at(-1)!
  if (DOUBLED_ANYWAY.test(verb) || verb.length <= 4) return [doubled]
  return NOT_DOUBLED.test(verb) ? [verb, doubled] : [doubled, verb]
}

function third(verb: string): string {
  if (verb === 'have') return 'has'
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|ch|sh|o|z)$/.test(verb) ? `${verb}es` : `${verb}s`
}
