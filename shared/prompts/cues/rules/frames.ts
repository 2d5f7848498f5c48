// Words that make what follows no deed of these days: conditions, hopes, tales, other jobs.

export interface Frame {
  id: string
  says: string
  /** How far it reaches: to the end of the clause, until the sentence turns ("but", "today", "so"), or all of it. */
  reaches: 'turn' | 'sentence'
  /** Past-tense verbs escape it: "moved it to tomorrow". */
  sparesPast?: true
  example: string
}

export const FRAMES: readonly Frame[] = [
  {
    id: 'condition',
    says: 'if|unless|whether|suppose|supposing|imagine|provided',
    reaches: 'turn',
    example: "if I took the import back she'd lose heart",
  },
  {
    id: 'hope',
    says: 'hope|wish|wonder|dream|pretend|afraid|worried|worry|scared|fear|dread|fantasise|fantasize|fantasy|daydream',
    reaches: 'turn',
    example: 'hope nobody asks me to decide',
  },
  {
    id: 'tale',
    says: 'tell|told|hear|heard|read|write|listen ... story|article|podcast|anecdote|blog|chapter|novel|webinar|book|thread',
    reaches: 'sentence',
    example: "told Kim a story about when I rewrote someone's code",
  },
  { id: 'note', says: 'note to self', reaches: 'sentence', example: "don't skip 1:1s, note to self" },
  {
    id: 'resolve',
    says: '^ remember|reminder|todo|goal|plan|idea|next|need|must|resolution|intention|rule|promise',
    reaches: 'turn',
    sparesPast: true,
    example: 'todo: delegate the rota',
  },
  {
    id: 'future',
    says: 'tomorrow|next_week|next_month|next_sprint|next_quarter|next_time|someday|one_day|soon',
    reaches: 'sentence',
    sparesPast: true,
    example: 'tomorrow I hand the release to Sam',
  },
  {
    id: 'not-as-if',
    says: '<not> like|as_if|the_one|that',
    reaches: 'turn',
    example: "it's not as if I deployed it",
  },
  {
    id: 'not-said',
    says: '<not> say|think|believe|claim|remember|imagine i|that|having',
    reaches: 'turn',
    example: "can't say I fixed anything",
  },
  {
    id: 'unreal',
    says: 'parallel life|universe|world',
    reaches: 'sentence',
    example: "in a parallel life I'm fixing this bug",
  },
  {
    id: 'last-job',
    says: 'at|in|from|with|of my|our|the last|old|previous|former|first|prior|earlier|past|other job|role|company|team|gig|place|employer|startup|position|life|workplace|org|shop',
    reaches: 'sentence',
    example: 'at my last job I wrote all the critical code',
  },
  {
    id: 'old-team',
    says: 'my|our old|previous|former|last|ex team|company|job|boss|manager|squad|self|employer|lead|place|crew',
    reaches: 'sentence',
    example: 'my old team waited for my call on everything',
  },
  {
    id: 'used-to',
    says: '<me>|<we>|he|she|they|<outsider> used to',
    reaches: 'turn',
    example: 'used to write all the hard parts myself',
  },
  { id: 'used-to-bare', says: '^ used to', reaches: 'turn', example: 'used to merge everything' },
  {
    id: 'back-at',
    says: 'back at|in .. days|old|university|college|uni|previous|company|acme',
    reaches: 'sentence',
    example: 'back in my old days I merged everything',
  },
  {
    id: 'as-engineer',
    says: 'when|while|before|as|since i .. am|was|be|became|become|got|moved an|a|still|only|just|into|promoted|manager',
    reaches: 'sentence',
    example: 'when I was an engineer I took every p1',
  },
  {
    id: 'as-ic',
    says: 'as|in|during my|an|a|the ic|engineer|developer|dev|ic_days|engineer_days',
    reaches: 'turn',
    example: 'as an engineer I took every p1',
  },
  {
    id: 'before-manager',
    says: 'before i .. manager|lead|manage|managing|em',
    reaches: 'sentence',
    example: 'before I was a manager I shipped every week',
  },
  { id: 'years-ago', says: 'years|year|ages ago|back', reaches: 'turn', example: 'years ago I fixed prod at night' },
  {
    id: 'old-me',
    says: 'old|former|younger|previous me|self',
    reaches: 'turn',
    example: 'the old me patched everything',
  },
]
