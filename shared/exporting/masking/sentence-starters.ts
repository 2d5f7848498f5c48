// What English sentences of a working day begin with, above all in notes without an "I": "Spoke with Ben", "Blocked by".
// None of them is a name that a dictionary of English knows.

export const STARTERS: ReadonlySet<string> = new Set(
  `a about above absolutely accept accepted accepting accepts accomplish accomplished accomplishes accomplishing
  accordingly achieve achieved achieves achieving act acted acting actually adapt adapted adapting adapts add added
  adding address addressed addresses addressing adds adjust adjusted adjusting adjusts admit admits admitted
  admitting adopt adopted adopting adopts advise advised advises advising after afternoon afternoons afterwards
  again agree agreed agrees ahead aim aimed aiming aims align aligned aligning aligns all allow allowed allowing
  allows almost alone along already also although always amazing among an analyse analysed analyses analysing and
  anger announce announced announces announcing annoyed annoying another answer answered answering answers anxious
  any anybody anyone anything anyway apart apologise apologised apologises apologising apologize apologized
  apologizes apologizing apparently appear appeared appearing appears applied applies apply applying appreciate
  appreciated appreciates appreciating approach approached approaches approaching approve approved approves
  approving are argue argued argues arguing around arrange arranged arranges arranging arrive arrived arrives
  arriving as aside asked asking asks assign assigned assigning assigns assist assisted assisting assists assume
  assumed assumes assuming at ate attempt attempted attempting attempts attend attended attending attends avoid
  avoided avoiding avoids away awful awkward back backlog bad balance balanced balances balancing banned banning
  bans barely basically batch batched batches batching be became because become becoming been before began begin
  begun being below besides between beyond big bikeshedded billed billing bit blame blamed blames blaming block
  blocked blocking blocks book booked booking books boring borrow borrowed borrowing borrows both bought brainstorm
  brainstormed brainstorming brainstorms break breakfast breaking brief briefed briefing briefs bring bringing broke
  broken brought bug bugs build building built busy but by call called calling calls calm came can cancel canceled
  canceling cancelled cancelling cancels capture captured captures capturing care cared careful cares caring carried
  carries carry carrying catch catching caught celebrate celebrated celebrates celebrating challenge challenged
  challenges challenging change changed changes changing channelled chaos chaotic chased chasing chat chats chatted
  chatting cheap check checked checking checks choose chooses choosing chose chosen claim claimed claiming claims
  clarified clarifies clarify clarifying clean cleaned cleaning cleans clear cleared clearing clearly clears click
  clicked clicking clicks climb climbed climbing climbs closed closes closing coached coaches coaching code coded
  codes coding coffee cold colleagues collect collected collecting collects combine combined combines combining come
  coming comment commented commenting comments commit commits committed committing communicate communicated
  communicates communicating compare compared compares comparing complain complained complaining complains complete
  completed completes completing complicated concentrate concentrated concentrates concentrating concerned conclude
  concluded concludes concluding confident confirm confirmed confirming confirms conflict confuse confused confuses
  confusing connect connected connecting connects consider considered considering considers constantly consult
  consulted consulting consults contact contacted contacting contacts context continue continued continues
  continuing contribute contributed contributes contributing conversation convince convinced convinces convincing
  cool coordinate coordinated coordinates coordinating copied copies copy copying correct corrected correcting
  corrects could counselled count counted counting counts cover covered covering covers create created creates
  creating criticise criticised criticises criticising criticize criticized criticizes criticizing customer
  customers cut cutting day deadline deadlines deal dealing dealt dear debate debated debates debating debug
  debugged debugging debugs decide decided decides deciding decision decisions decline declined declines declining
  defer deferred deferring defers define defined defines defining definitely delay delayed delaying delays delegate
  delegated delegates delegating delegation delete deleted deletes deleting deliver delivered delivering delivers
  demo demoed demoing demonstrate demonstrated demonstrates demonstrating demos depend depended depending depends
  deploy deployed deploying deployment deploys describe described describes describing deserve deserved deserves
  deserving design designed designing designs despite detect detected detecting detects develop developed developers
  developing develops diagnose diagnosed diagnoses diagnosing dialled did different difficult difficulty dinner
  disable disabled disables disabling disagree disagreed disagrees discover discovered discovering discovers discuss
  discussed discusses discussing dismiss dismissed dismisses dismissing display displayed displaying displays do
  document documented documenting documents does doing done double doubled doubles doubling doubt doubted doubting
  doubts down download downloaded downloading downloads downside draft drafted drafting drafts drawn drive driven
  driving drop dropped dropping drops drove during each earn earned earning earns easier easily easy eaten edited
  editing edits eight eighteen either eleven elsewhere email emailed emailing emails emphasised emphasises
  emphasising empty enable enabled enables enabling encourage encouraged encourages encouraging end ended ending
  ends engineers enjoy enjoyed enjoying enjoys enormous enough ensure ensured ensures ensuring enter entered
  entering enters entire escalate escalated escalates escalating especially establish established establishes
  establishing estimate estimated estimates estimating evaluate evaluated evaluates evaluating even evening every
  everybody everyone everything everywhere exactly examine examined examines examining exchange exchanged exchanges
  exchanging exciting execute executed executes executing exhausted exhausting expand expanded expanding expands
  expect expected expecting expects expensive experience experienced experiences experiencing experiment
  experimented experimenting experiments explain explained explaining explains explore explored explores exploring
  express expressed expresses expressing extend extended extending extends extra extract extracted extracting
  extracts extremely face faced faces facilitate facilitated facilitates facilitating facing fail failed failing
  fails fair fairly fallen familiarised familiarises familiarising family far fast fear feared fearing fears feature
  features feedback feel feeling fell felt fetch fetched fetches fetching few fewer fifteen fifth fifty fight
  fighting fights figure figured figures figuring file filed files filing fill filled filling fills filter filtered
  filtering filters finalise finalised finalises finalising finalize finalized finalizes finalizing finally find
  finding fine finish finished finishes finishing firefighting first five fix fixed fixes fixing flag flagged
  flagging flags flat flew focus focused focuses focusing follow followed following follows for force forced forces
  forcing forget forgetting forgot forgotten formalise formalised formalises formalising formalize formalized
  formalizes formalizing forty forward fought found four frame framed frames framing free freeze freezes freezing
  frequently fresh fresher friendly from froze frozen frustrated frustrating fuelled fulfil fulfilled fulfilling
  full fully fun further gain gained gaining gains gather gathered gathering gathers gave generally generate
  generated generates generating get gets getting give giving glad glance glanced glances glancing go goal goals
  goes going gone good got gradually granted granting great greeted greeting greets grew growing grown guess guessed
  guesses guessing guide guided guides guiding had half hand handed handing handle handled handles handling hands
  happen happened happening happens hard hardly has hate hated hates hating have having he hear heard hearing held
  help helped helpful helping helps her here hers herself hesitate hesitated hesitates hesitating hid highlight
  highlighted highlighting highlights himself hire hired hires hiring his hit hitting hold holding holds honestly
  hoped hopefully hopes hoping hour hours how however huge idea ideas identified identifies identify identifying if
  ignore ignored ignores ignoring imagine imagined imagines imagining immediately implement implemented implementing
  implements import important imported importing imports impossible improve improved improves improving in incident
  incidents include included includes including increase increased increases increasing indeed influence influenced
  influences influencing inform informed informing informs initiate initiated initiates initiating inside insist
  insisted insisting insists inspect inspected inspecting inspects install installed installing installs instead
  integrate integrated integrates integrating intend intended intending intends interesting interrupt interrupted
  interrupting interrupts interview interviewed interviewing interviews introduce introduced introduces introducing
  investigate investigated investigates investigating invite invited invites inviting involve involved involves
  involving is isolate isolated isolates isolating issue issues it its itself join joined joining joins judge judged
  judging jump jumped jumping jumps just justified justifies justify justifying keep keeping kept kick kicked
  kicking kicks kind knew knock knocked knocking knocks know knowing known label labeled labeling labelled labelling
  labels lack lacked lacking lacks laid landed landing lands largely last lastly late lately later laugh laughed
  laughing laughs launch launched launches launching lay lead leading learn learned learning learns learnt least
  leave leaving led left less lesson lessons let letting like likely limit limited limiting limits list listed
  listen listened listening listens listing lists literally load loaded loading loads lock locked locking locks log
  logged logging logs lonely long look looked looking looks lose losing lost lots loud low lower lowered lowering
  lowers lunch made mainly maintain maintained maintaining maintains make making manage managed management manages
  managing mandatory many map mapped mapping maps marked marking maximised maximises maximising maybe me mean
  meaning meant meanwhile measure measured measures measuring meeting meetings mention mentioned mentioning mentions
  mentored mentoring mentors merely merge merged merges merging message messaged messages messaging messy met midday
  midweek migrate migrated migrates migrating minimised minimises minimising minor minutes misread missed misses
  missing mistook mixed model modeled modeling modelled modelling models monitor monitored monitoring monitors more
  moreover morning mornings most mostly move moved moves moving much my myself name named names naming naturally
  near nearly need needed needing needs negotiate negotiated negotiates negotiating neither nervous never
  nevertheless new newest next night nights nine ninety no nobody nod nodded nodding nods none nonetheless nor
  normally not notable note noted notes nothing notice noticed notices noticing notified notifies notify notifying
  noting now nowhere nudge nudged nudges nudging observe observed observes observing obstacle obtain obtained
  obtaining obtains obviously occasionally of off offer offered offering offers often ok okay old on onboard
  onboarded onboarding once one ones ongoing only oops open opened opening opens operate operated operates operating
  opposite or order ordered ordering orders ordinary organise organised organises organising organize organized
  organizes organizing other others otherwise our ours ourselves out outline outlined outlines outlining outside
  over overall overestimated overheard overlook overlooked overlooking overlooks overslept owe owed owes owing own
  owned owning owns pack packed packing packs paged paging paid painful pair paired pairing pairs parked parking
  partly pass passed passes passing past patch patched patches patching pause paused pauses pausing pay paying
  people perfect perfectly perform performed performing performs perhaps personally persuade persuaded persuades
  persuading phone phoned phones phoning pick picked picking picks pinged pinging pipeline place placed places
  placing plain plan planed planing planned planning plans play played playing plays plead pleaded pleading pleads
  plenty plus point pointed pointing pointless points poor positive possible possibly postpone postponed postpones
  postponing potential practise practised practises practising praised praises praising prefer preferred preferring
  prefers prepare prepared prepares preparing present presented presenting presents press pressed presses pressing
  presumably pretty prevent prevented preventing prevents previous previously priorities prioritise prioritised
  prioritises prioritising prioritize prioritized prioritizes prioritizing priority probably problem problems
  proceed proceeded proceeding proceeds process processed processes processing produce produced produces producing
  productive progressed progresses progressing project projects promised promises promising promote promoted
  promotes promoting properly propose proposed proposes proposing protect protected protecting protects prototype
  prototypes prototyping proud prove proved proves provide provided provides providing proving public publish
  published publishes publishing pull pulled pulling pulls punt punted punting punts push pushed pushes pushing put
  putting quality quarter question questioned questioning questions queue queued queues queuing quick quickly quiet
  quietly quit quite raise raised raises raising ran random rang rarely rather reach reached reaches reaching react
  reacted reacting reacts read ready real realise realised realises realising realize realized realizes realizing
  really reassign reassigned reassigning reassigns reassure reassured reassures reassuring rebase rebook rebooked
  rebooking receive received receives receiving recently recognise recognised recognises recognising recognize
  recognized recognizes recognizing recommend recommended recommending recommends reconsider reconsidered
  reconsidering reconsiders record recorded recording records recover recovered recovering recovers recruit
  recruited recruiting recruits reduce reduced reduces reducing refactor refactored refactoring refactors refer
  referred referring refers refine refined refines refining reflect reflected reflecting reflects refuse refused
  refuses refusing regarding regret regrets regretted regretting reject rejected rejecting rejects relate related
  relates relating relatively relax relaxed relaxes relaxing release released releases releasing relied relies
  relieve relieved relieves relieving rely relying remain remained remaining remains remember remembered remembering
  remembers remind reminded reminding reminds remove removed removes removing rename renamed renames renaming reopen
  reopened reopening reopens reorganise reorganised reorganises reorganising reorganize reorganized reorganizes
  reorganizing repair repaired repairing repairs repeat repeated repeating repeats rephrase rephrased rephrases
  rephrasing replace replaced replaces replacing replied replies reply replying report reported reporting reports
  request requested requesting requests require required requires requiring reread reschedule rescheduled
  reschedules rescheduling research researched researches researching reset resets resetting resist resisted
  resisting resists resolve resolved resolves resolving respond responded responding responds restart restarted
  restarting restarts restore restored restores restoring restructure restructured restructures restructuring resume
  resumed resumes resuming retire retired retires retiring retried retries retro retry retrying return returned
  returning returns reveal revealed revealing reveals revert reverted reverting reverts review reviewed reviewing
  reviews revise revised revises revising revisit revisited revisiting revisits reward rewarded rewarding rewards
  rewrite rewrites rewriting rewritten rewrote ring ringing risen risk risks roadmap robbed roll rolled rolling
  rolls rotate rotated rotates rotating roughly rushed rushes rushing sacrifice sacrificed sacrifices sacrificing
  sad sadly safe said same sat save saved saves saving saw say saying scale scaled scales scaling scary schedule
  scheduled schedules scheduling scope scoped scoping score scored scores scoring search searched searches searching
  second secondly see seeing seek seen seldom select selected selecting selects sell selling send sending sense
  sensed senses sensing sent separate separated separates separating seriously serve served serves serving set
  setting settle settled settles settling seven seventeen several shadow shadowed shadowing shadows shaken shape
  shaped shapes shaping share shared shares sharing she shift shifted shifting shifts ship shipped shipping ships
  shook shorten shortened shortening shortens shortly should shout shouted shouting shouts show showed showing shows
  shrank shrink shrinking shrinks shut shutting sick sign signalled signalling signed signing signs silly similar
  similarly simple simplified simplifies simplify simplifying simply since sit sitting six sixteen sixth sixty
  sketch sketched sketches sketching skipped skipping skips slacked sleep sleeping slept slip slipped slipping slips
  slow slowed slowing slowly slows smile smiled smiles smiling smooth so soft sold solid solve solved solves solving
  some somebody somehow someone something sometimes somewhat somewhere sooner sorry sort sorted sorting sorts sought
  speak speaking specified specifies specify specifying spend spending spent split splits splitting spoke spoken
  stabilise stabilised stabilises stabilising stabilize stabilized stabilizes stabilizing staff staffed staffing
  staffs stakeholders stall stalled stalling stalls stand standardised standardises standardising standing standup
  start started starting starts state stated stating stay stayed staying stays steady steer steered steering steers
  step stepped stepping steps stick still stole stolen stood stop stopped stopping stops store stored stores storing
  straight strange strangely stress stressed stresses stressing stretch stretched stretches stretching struck
  struggle struggled struggles struggling stubbed stuck studied studies study studying stuff stupid submit submits
  submitted submitting succeed succeeded succeeding succeeds such suddenly sued suffer suffered suffering suffers
  suggest suggested suggesting suggests summarise summarised summarises summarising summarize summarized summarizes
  summarizing super supplied supplies supply supplying suppose supposed supposes supposing sure surely surface
  surfaced surfaces surfacing surprised surprising surprisingly survive survived survives surviving suspect
  suspected suspecting suspects swapped switch switched switches switching swore sync synced syncing syncs tackle
  tackled tackles tackling take taken taking talk talked talking talks targeted targeting targets task tasks taste
  tasted tastes tasting taught teach teaches teaching team teams technically tell telling ten tend tended tending
  tends tense terrible test tested testing tests than thank thanked thanking thanks that the their theirs them
  themselves then there these they thing things think thinking third thirdly thirteen thirty this those though
  thought thoughts thousands three threw through throughout throw throwing thrown thus ticket tickets tidied tidies
  tidy tidying tight tired tiring to today together told tomorrow tone tonight too took torn totally tough toward
  towards track tracked tracking tracks trade traded trades trading train trained training trains transfer
  transferred transferring transfers transition transitioned transitioning transitions translate translated
  translates translating travel traveled traveling travelled travelling travels treat treated treating treats triage
  triaged tricky tried tries trigger triggered triggering triggers trim trimmed trimming trims truly trusted
  trusting trusts try trying tune tuned tunes tuning turn turned turning turns twelve twenty twice two type typed
  types typically typing ugh unblock unblocked unblocking unblocks unclear uncover uncovered uncovering uncovers
  under underestimated understand understanding understands understood undid undo undoing undone unexpected
  unexpectedly unfair unfortunately unless unlike unlikely unsure until unusual up update updated updates updating
  upgrade upgraded upgrades upgrading upload uploaded uploading uploads upset upskilled urge urged urges urging us
  use used useful useless uses using usual usually validate validated validates validating value valued values
  valuing various verified verifies verify verifying versus very via view viewed viewing views visit visited
  visiting visits volunteer volunteered volunteering volunteers vote voted votes voting waded wait waited waiting
  waits waking walk walked walking walks want wanted wanting wants warded warn warned warning warns was waste wasted
  wastes wasting watch watched watches watching we weather week weekend weekends weekly weigh weighed weighing
  weighs weird welcomed welcomes welcoming well went were what whatever when whenever where wherever whether which
  whichever while who whoever whole whom whose why widely willing winning with withdrew within without woke wondered
  wondering wonders wore work worked working works worn worried worries worry worrying worse worst worth would wow
  wrap wrapped wrapping wraps write writes writing written wrong wrote year years yep yes yesterday yet you your
  yours yourself zero zoom zoomed zooming zooms`.split(/\s+/),
)
