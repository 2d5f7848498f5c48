// What sounds like a worry, and what says nothing about which one it is. Data, and nothing else.

/** Beginnings of words. */
export const WORRIED: readonly string[] =
  `afraid annoy anxious avoid bother bugging concern confus dilemma doubt dread fear frustrat hesitat
  nagging nervous overwhelm puzzl restless scared stress struggl stuck torn uncertain unclear undecided
  uneasy unresolved unsure upset wonder worr`.split(/\s+/)

/** Begin like a worry and are none. */
export const UNWORRIED: readonly string[] = ['wonderful', 'fearless', 'tornado', 'doubtless']

/** As they stand, in lower case. */
export const WORRIED_PHRASES: readonly string[] =
  `no idea, not sure, can't decide, cannot decide, don't know, do not know, can't tell, should i, should we,
  what if, how do i, how can i, on my mind, lost sleep, keeps me awake, keep thinking, can’t decide,
  don’t know, can’t tell, keep putting off, going nowhere, in circles, tired of`.split(/,\s+/)

/** Within three words before, they take the worry away. */
export const NOT_WORRIED = new Set(['not', 'no', 'never', 'nothing', 'less', 'stopped', 'without', 'longer', 'hardly'])

/** Words that any two entries share. */
export const COMMON_WORDS = new Set(
  `about above across actually after again against ahead almost alone along already also although always among another
  anybody anyone anything around asked away back because been before began being below better between both bring came
  cannot come comes could couldn day days decide decided does doesn doing done down during each early else enough even
  evening ever every everybody everyone everything feel feels felt find first found friday from gave getting give given
  goes going gone good great have having help here hers herself himself hour hours however idea instead into itself just
  keep keeps kept know known knows last late later least left less like little long look looked looking made make makes
  making many maybe mean meeting might mind minute minutes monday month months more morning most much must myself need
  needed needs never next nobody none nothing often once only other others ought ours over people perhaps person please
  pretty probably put quite rather really right said same saturday says seem seems seen several shall should shouldn
  since some somebody someone something sometimes soon still such sunday sure take taken takes taking talk talked team
  tell than thank that their theirs them themselves then there these they thing things think thinking this those though
  thought through thursday time times tired today told tomorrow tonight took towards tried tries trying tuesday under
  until upon used using very want wanted wants wednesday week weeks well went were what whatever when where whether
  which while whole whom whose will with within without wonder work worked working works would wouldn year years
  yesterday your yours yourself`.split(/\s+/),
)
