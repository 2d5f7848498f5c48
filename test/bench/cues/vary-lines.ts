// Makes near twins of labelled lines: told of somebody else, of another time, only imagined, nearly done, or with a word of
// the day beside it. They teach the weights what turns a line, whatever it is about.
import type { LabelledLine } from '../../shared/prompts/cues/labelled-lines'

/** Put before a deed, they make it nothing of the writer's own days. */
const FRAMES =
  'my old boss|my director|at my last job I|when I was an engineer I|if I had|their manager|Ana told me her boss|I dreamt that I|the lead of the other team|I would never have|years ago I|what if I|she says her last manager|the CTO|imagine I|I heard that our VP|I read about a manager who|Priya|Tom and Ana|hope nobody says I|in my old team I|used to work with a guy who|my husband|the platform team|someone in sales|I was never the one who|no one here|the kind of manager who|not once have I|before I became a manager I|wouldn’t it be nice if I|tomorrow maybe somebody|if Sam leaves and I|it is not true that I|my predecessor|their tech lead'.split(
    '|',
  )

/** A day's small talk: it changes nothing. */
const BESIDE =
  'long day|tired now|ugh|felt strange|anyway|rain all day|coffee was good|good mood otherwise|meetings till five|home late|busy week|nothing else to tell|not sure how I feel about it|Friday at last|team lunch was nice|lol|oh well|sigh|what a day|slept badly|note to self'.split(
    '|',
  )

const SOMEBODY = ['their manager', 'my boss', 'Priya', 'the architect', 'her old lead', 'our director', 'Tom']
const NEARLY = ['nearly', 'almost', 'very nearly', 'I almost', 'I nearly', 'came close: almost']
const LEFT = [
  'then left it',
  'then did not',
  'stopped myself',
  'let them do it',
  'left it to them',
  'asked instead',
  'and then let it be',
]

const DONE =
  /^(?:i |i've |i have |today i |again |just |quietly |ended up )?(?:took|wrote|rewrote|did|made|grabbed|gave|let|kept|stayed|built|chose|read|spent|cut|put|sat|left|redid|undid|forgot|ran|got|had|sent|went|set|stole|drew|dove|stood|bit|held|threw|fell|came|said|told|[a-z]+ed) /i

export function varyLines(lines: readonly LabelledLine[], share: number, random: () => number): LabelledLine[] {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!
  return lines.flatMap((line): LabelledLine[] => {
    const { label, sentence } = line
    const varied: LabelledLine[] = []
    const deed = DONE.test(sentence) ? sentence.replace(/^(?:i've|i have|today i|i) /i, '') : null
    const start = deed?.split(/[,.;:]| because | so | and | but | while | since /)[0]
    if (label !== 'none' && deed && random() < share)
      varied.push({ label: 'none', sentence: `${pick(FRAMES)} ${random() < 0.6 ? start : deed}` })
    if (label !== 'none' && /\b(?:me|my|i)\b/i.test(sentence) && random() < share / 2)
      varied.push({ label: 'none', sentence: ofSomebody(sentence, pick(SOMEBODY)) })
    if ((label === 'took-critical-path' || label === 'took-back') && deed && random() < share / 2)
      varied.push({ label: 'stepped-back', sentence: `${pick(NEARLY)} ${start}, ${pick(LEFT)}` })
    if (random() < share)
      varied.push({ label, sentence: random() < 0.5 ? `${sentence}, ${pick(BESIDE)}` : `${pick(BESIDE)}. ${sentence}` })
    return varied
  })
}

/** "they asked me" as "they asked the architect". */
function ofSomebody(sentence: string, who: string): string {
  return sentence
    .replaceAll(/\b(?:i'm|i am)\b/gi, `${who} is`)
    .replaceAll(/\b(?:i've|i have)\b/gi, `${who} has`)
    .replaceAll(/\b(?:i|me)\b/gi, who)
    .replaceAll(/\bmy\b/gi, `${who}'s`)
    .replaceAll(/\bmyself\b/gi, 'alone')
}
