// The small words that turn a sentence: who, not, if, then, and the adverbs that may be read over.

export const LITTLE_WORDS: Readonly<Record<string, string>> = {
  me: `i`,
  mine: `my, mine, me, myself`,
  we: `we, us`,
  their: `his, her, hers, their, theirs, our, your`,
  nobody: `nobody, no one, none, neither, not one, not a single, none of them, noone, no-one, not one person, nobody else, no one else`,
  everybody: `everyone, everybody, they, all, people, folks, the others`,
  not: `not, never, no, hardly, barely, without, nor, scarcely, nothing, zero, cannot, rarely, seldom`,
  modal: `would, could, should, might, may, will, shall, must, can, ought, 'll, wouldst, 'd-would, need to, better, gon`,
  maybe: `maybe, perhaps, probably, possibly, hopefully, supposedly, theoretically, ideally`,
  nearly: `almost, nearly, about to, very nearly, this close to, close to`,
  be: `be, am, is, are, was, were, been, being, 's-is, 're, 'm`,
  have: `have, has, had, 've, having, 'd-had`,
  aux: `do, does, did, done, got, get, getting, gets, gotten`,
  det: `the, a, an, this, that, these, those, my, your, his, her, its, our, their, some, any, no, every, each, another, whose, 's, all, both, half, two, three, four, five, six, several, many, few, one, same, whole, such, own`,
  prep: `of, in, on, at, with, for, from, by, about, into, onto, over, under, between, among, through, during, within, per, off, up, out, down, towards, against, around, across, behind, beside, to, as, like, via, near, than`,
  size: `small, little, tiny, quick, big, minor, old, new, low, lil, mini, huge, one line, one liner, ugly, nasty, simple, trivial, random, wee`,
  edge: `but, because, so, although, though, while, whilst, when, whenever, until, once, after, before, if, unless, since, yet, whereas, which, who, whether, then, instead, even though, so that, in case, and then, only to, as soon as, cause, where, plus, except, however, otherwise, or else, that`,
  and: `and, or, nor, then, and then, and so`,
  adverb: `just, yolo, basically, simply, clearly, obviously, pretty, somewhat, slowly, stubbornly, eagerly, hastily, frantically, furiously, discreetly, openly, entirely, partly, partially, individually, yesterday evening, in a hurry, kinda, still, willingly, unwillingly, knowingly, unfortunately, fortunately, luckily, thankfully, naturally, generally, seriously, freely, fully, as well, in secret, behind the scenes, bravely, bloody, fucking, damn, literally, stupid, dumb, also, finally, really, still, basically, simply, quickly, quietly, secretly, myself, alone, solo, today, tonight, yesterday, eventually, actually, honestly, again, too, even, only, already, always, often, sometimes, usually, mostly, lately, recently, suddenly, immediately, literally, practically, effectively, personally, once, twice, now, there, here, later, early, late, soon, first, ever, yet, anyway, anyhow, instead, somehow, sadly, happily, gladly, reluctantly, deliberately, consciously, purposely, intentionally, accidentally, kind of, sort of, more or less, in the end, at last, for once, this time, once more, once again, yet again, of course, at least, at first, as usual, in fact, for now, right away, straight away, on purpose, this morning, this afternoon, this evening, this week, this sprint, last night, last week, all day, all week, all morning, all afternoon, all night, all evening, every day, every time, most of, fully, completely, totally, entirely, nicely, proudly, promptly, deeply, largely, repeatedly, constantly, continually, casually, stupidly, foolishly, guiltily, not only, single-handedly, singlehandedly, single handedly, manually, silently, lol, haha, hah, ugh, meh, argh, yay, well, ok, okay, so far, in silence, on my own, by myself, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun, all, both, each, then, technically, officially, apparently, temporarily, briefly, instinctively, automatically, habitually, impatiently, as always, like always, out of habit, on the side, in parallel, at midnight, after hours, so, very, back, kindly, sneakily, sheepishly, blindly, meekly, instantly, politely, gently, calmly, patiently, explicitly, rather, nonetheless, nevertheless, regardless, overnight, more, much, less`,
}
