// What sounds like a worry, and what says nothing about which one it is. Data, and nothing else. Chosen on the lines in
// `test/shared/prompts/circles/worry-lines.tsv`; "a/b" is one word or the other.

/** What somebody is: read where the clause is about the writer, or about how somebody seems. */
export const FEELINGS: readonly string[] =
  `afraid annoyed anxious ashamed bothered concerned confused discouraged fearful frustrated nervous overwhelmed
  panicking puzzled restless scared stressed stuck torn troubled uncertain unclear undecided uneasy unresolved unsettled unsure
  upset worried guilty helpless powerless`.split(/\s+/)

/** What something does to somebody: read before "me", "us" or "everyone". Dictionary forms. */
export const TROUBLES: readonly string[] =
  `annoy bother bug confuse frustrate frighten overwhelm puzzle scare stress trouble unsettle upset worry`.split(/\s+/)

/** What somebody does: read where it is the writer who does. Dictionary forms. */
export const THOUGHTS: readonly string[] =
  `dread doubt fear hesitate procrastinate second-guess struggle wonder worry`.split(/\s+/)

/** What nobody writes of others without saying of whom: "another evening brooding". */
export const BROODING: readonly string[] = `agonise agonize brood fret obsess overthink ruminate`.split(/\s+/)
export const OTHERS = new Set('are he is keeps she they was were'.split(' '))

/** How something seems to somebody: "feels overwhelming". */
export const IMPRESSIONS: readonly string[] =
  `confusing frightening frustrating hopeless overwhelming scary stressful troubling unsettling worrying`.split(/\s+/)

/** What somebody has: "my fear is", "the dilemma with", "Concern: nobody". */
export const WORRIES: readonly string[] =
  `anxiety anxieties concern concerns dilemma doubt doubts dread fear fears worry worries`.split(/\s+/)

/** A worry wherever they stand, unless something before takes it away. */
export const WORRIED_PHRASES: readonly string[] =
  `not sure, not certain, not convinced, no idea how/what/whether/who/why/if/where/when, no clue, can't/cannot/couldn't decide,
  can't/cannot/couldn't tell, can't/cannot/couldn't shake, can't/cannot/couldn't make up my mind, can't/cannot/couldn't sleep,
  can't/cannot/couldn't stop thinking, can/could not stop thinking,
  don't/dont know how/what/whether/who/why/if/where/when, do not know how/what/whether/who/why/if/where/when,
  don't/dont see how, don't/dont dare, haven't dared, should i, should we, what if, how do i, how can i, how do we,
  on my mind, off my mind, lose/losing/lost sleep, lie/lying/lay awake, keep/keeps/kept me awake/up, keeps/kept us awake/up,
  haven't slept, slept badly, restless night, keep/kept/keeps thinking, keep/kept asking myself, ask/asking myself,
  keep/kept/keeps/been putting off, keep/kept/been avoiding, avoiding the conversation/talk/question/topic, going nowhere,
  in circles, tired/sick of, fed up with, at a loss, in/of two minds, nagging feeling/doubt/thought, eat/eats/eating at me,
  gnaw/gnaws/gnawing at me, hanging over me, driving/drives me crazy/mad/nuts, sick to my stomach, gut says, gut feeling,
  i/we go/went back and forth, can't/cannot/can't let go of, can't/cannot/couldn't figure out, haven't/hasn't figured out,
  can't/cannot see how/a, can not see how/a, i'm/im/am/feel/feeling/felt lost, not at ease, ill at ease, on edge about,
  why can't/do i, weigh/weighs/weighing on me, out of my depth, in over my head, wits end, bad feeling about`.split(
    /,\s+/,
  )

/** Questions one puts to oneself: a worry with a question mark. */
export const SELF_QUESTIONS: readonly string[] =
  `am i, was i, do i, did i, have i, what am i missing, what did i, why can't/didn't/don't/did/do/am i`.split(', ')

/** Begin like a worry and are none. */
export const UNWORRIED_PHRASES: readonly string[] =
  `stuck to/with, without a doubt, no doubt, no wonder, fear of missing, separation of concerns, cross-cutting concerns,
  in circles of, not sure it matters, no worries`.split(/,\s+/)

/** Within three words before, in the same clause, they take the worry away. */
export const NOT_WORRIED = new Set(
  'not no never nothing nobody neither none less stopped without longer hardly cannot used instead'.split(' '),
)

/** Say of the whole sentence that it is over, where it speaks of what was. */
export const PAST = new Set(['was', 'were', 'wasn', 'been', 'had'])
export const RELIEF = new Set(
  `calmer fine gone helped okay over relief relieved resolved solved sorted staying stays worked settled
  unfounded needlessly`.split(/\s+/),
)
/** Of a noun too, whatever the tense. */
export const GONE = new Set(['gone', 'over', 'settled', 'resolved', 'solved', 'unfounded'])
/** Nobody worries in these words. */
export const GLAD = new Set(['brilliant', 'lovely', 'delighted', 'happily', 'wonderful', 'fun'])

/** What follows is another side of it. */
export const TURNS = new Set(['but', 'though', 'although', 'however', 'yet', 'except'])
/** Before "whether" and "if": what somebody else wants to know is no worry. */
export const ASKING = new Set('ask asks asked asking wonder wonders wondered wondering'.split(' '))
/** Before "to know". */
export const WANTING = new Set('want wants wanted wanting'.split(' '))

/** Words before a feeling with which its clause begins: "still a bit", "feeling". */
export const LEADING = new Set(
  `a again also am and are be been bit feel feeling felt getting having honestly i'm im just kind little mostly now of quite rather
  really seriously so somewhat sort still super terribly the too totally very was were`.split(/\s+/),
)
export const ARTICLES = new Set(['a', 'an', 'another', 'the', 'this', 'that', 'same', 'old', 'real', 'constant'])
/** What a feeling goes on with; "annoyed users" is a noun. */
export const FOLLOWING = new Set(
  `about again and as at because between by for from how if in of on over over sick since that this to today until what
  when where whether which who why with`.split(/\s+/),
)
export const ME = new Set("i i'm im i've ive i'd me my mine myself we we're we've us our ours".split(' '))
/** Who thinks; "my worry" is something one has. */
export const THINKERS = new Set("i i'm im i've ive i'd i'll we we're we've me us".split(' '))
export const SUFFERERS = new Set(['me', 'us', 'everyone', 'everybody'])
/** How somebody or something looks to the writer. */
export const SEEMING = new Set('feel feels felt look looks looked seem seems seemed sound sounds sounded'.split(' '))

/** Words that any two entries share. */
export const COMMON_WORDS = new Set(
  `about above across actually after again against ahead almost alone along already also although always among another
  anybody anyone anything around asked away back because been before began being below better between both bring came
  cannot come comes could couldn day days decide decided does doesn doing done down during each early else enough even
  evening ever every everybody everyone everything feel feels felt find first found friday from gave getting give given
  goes going gone good great have having help here hers herself himself hour hours however http https idea instead into
  itself just keep keeps kept know known knows last late later least left less like little long look looked looking made
  make makes making many maybe mean meeting might mind minute minutes monday month months more morning most much must
  myself need needed needs never next nobody none nothing often once only other others ought ours over people perhaps
  person please pretty probably put quite rather really right said same saturday says seem seems seen several shall should
  shouldn since some somebody someone something sometimes soon still such sunday sure take taken takes taking talk talked
  team tell than thank that their theirs them themselves then there these they thing things think thinking this those
  though thought through thursday time times tired today told tomorrow tonight took towards tried tries trying tuesday
  under until upon used using very want wanted wants wednesday week weeks well went were what whatever when where whether
  which while whole whom whose will with within without work worked working works would wouldn year years yesterday your
  yours yourself`.split(/\s+/),
)

/** Words of two and three letters that say nothing of what worries: any other, such as "pay" or "QA", does. */
export const LITTLE_WORDS = new Set(
  `ago ah all am an and any are as at atm be bit both btw but by can did do far few for get go got had has he her him his
  how if im imo in is it its ive just let lot may me my no nor not now of off oh ok on one or our out own per put rly saw
  say see set she so tbh the to too try two up us use was way we who why yes yet you`.split(/\s+/),
)
