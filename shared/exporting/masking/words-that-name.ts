// Words that may be somebody's name although they are words, and what tells that they are.

import { STARTERS } from './sentence-starters'

/** First names: asked about wherever they stand, whatever the journal says in lower case. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `amber angel art ash aspen august aurora autumn barney basil beau bill billy blessing bob brad brandy bud buddy candy
  carol chad chance charity charlie chase cherry chip christian chuck clay clement cliff coy crystal daisy dale dawn dean
  derrick dick dolly don dot drew duke dusty earl earnest ebony eve faith fern flora frank fritz gale gay gene ginger
  glen grace grant guy hank harry hazel heath heather hector holly hope hunter iris ivory ivy jack jade jasmine jasper
  jay jean jenny jewel jimmy joey john josh joy justice ken kit kitty lance laurel lily mac marina mark martin mason max
  maxim melody mercy mick mike miles molly nick noble noel norm nova olive opal oscar pansy pat patience patsy patty
  pearl peg penny peter phoenix pierce poppy precious prince prudence rand randy raven ray reed rex rich rick rob robin
  rocky rod roger roman rose rosemary rowan ruby rusty sally sandy scout serge sherry sky sonny star sterling stew sue
  summer sunny tad tanner ted terry tiffany tim tom tony trey trinity troy tucker val victor viola violet wade warren
  wes will willow wren young`.split(/\s+/),
)

/** Surnames and rarer first names: somebody where a name follows them, as in "Long Nguyen". */
export const GUARDED: ReadonlySet<string> = new Set(
  `an ban banks best black bond brown can case cook day deep do field good green hill king lane little long meet moss
  noon north odd page park price ran rice rush sage sharp soon stone strong sung sweet swift tore ward west white
  wing wise wolf won wood`.split(/\s+/),
)

/** Months and short days that are names too. */
export const NAMING_DATES: ReadonlySet<string> = new Set(
  'april may june july august mai juni juli jan mar jun jul mon thu sun'.split(' '),
)

/** Only people do that. */
const DONE_BY_PEOPLE =
  /^\s+(?:said|says|asked|asks|told|tells|thinks|wants|wanted|agreed|disagreed|offered|promised|replied|explained|suggested|complained|apologi[sz]ed|volunteered|insisted|admitted|wondered|wonders|mentioned|reckons)(?!\p{L})/u

/** What may stand before such a verb and is nobody by name. */
const NOT_BY_NAME: ReadonlySet<string> = new Set(
  `i he she it we you they this that these those who which what one some someone somebody everyone everybody anyone
  anybody nobody both all few many most other others neither either each another never also then now just still always
  often sometimes again finally first later yesterday today only already almost once and but or so if when as because
  although though while until since rarely seldom instead afterwards twice nearly team teams people management
  customer customers colleagues engineers developers stakeholders engineer teammate peer colleague partner counterpart
  manager coach candidate person product design legal finance support`.split(/\s+/),
)

/** The text goes on behind the word as it does behind somebody's name. */
export function isDoneByPeople(lower: string, behind: string): boolean {
  return DONE_BY_PEOPLE.test(behind) && !NOT_BY_NAME.has(lower) && !(lower.endsWith('ly') && STARTERS.has(lower))
}
