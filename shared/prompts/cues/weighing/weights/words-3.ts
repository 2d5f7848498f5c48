// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_3 = `
manager a3 b-14 c8 d-6 e-20 f-10 g13; managers a-8 b-8 c-9 d5 f-7 g9; manifest a10 b5 c-3 d-3 g-10; manual f9 g-11
many a-8 d-9 e-7 f-5 g11; map a4 b-4 c5 d-3 f-5; march b7 d4 e-5 g-4; marek a-11 b6 c6 e-9 f-4 g4
mark a-4 b-4 c3 d8 e3 f-5 g-9; marker e6 g-4; market b-4 c7 e-6 f3 g-4; marketing a7 b-12 c-10 f-6 g4
marks b-3 d-3 g9; master a5 b-3 e2; match b-5 c8 d-7 e-7 f-6 g9; matchmaker a-3 g7; matchmaking a11 b-5 g-6
maths a3 d-3 e-3 f-3 g3; matrix a-3 c-5 d6 e-7 f7 g-10; matter c8 d5 e-6 g-10; may a-12 b7 c12 d-7 e-7
maybe a-15 b-12 c5 e-14 g6; mbali a-2 b9 c-7; me! c-3 d2 e2 f-2; me!?~ a-6 c-8 d-10 f3 g11; me!~ c4 d-4 e-9 f6
me? a-4 b-3; me?~ a-5 b-4 c2 d-6 e-5 g10; mean b-4 d-12 e-9 f4 g12; mean-to a6 b-12 d18 e-21 g-6
meaning b7 c8 e-5 g-13; means a-6 b-3 c-3 d9 e-6 f-6 g7; meant a-3 c4 d5 e4 f-5 g-9; measure e2 f4 g-3
meet a-8 b-16 c5 g5; meeting b5 c-4 d-4 e6; meetings b-4 d-8 e-4 g9; meetup a-3 c-9 d-8 e-7 f10 g5; memo a-2 c-2 g8
memory a6 b-5 e-3 f5; memory-leak a11 b-6 c-9 f-3; men b4 c6 e-4 f4 g-9; mended a8 c-6 d-5 e-7
mention a-5 b-6 c8 e-5 f3; mentor a-7 b-10 c-9 d15 e-6 f-10 g5; menu a-7 c4 d3 e-6 f4; merely e5
merge a7 c-3 d-11 e-3 g2; merge-conflict b5 d9 e-6 g-9; merged a-7 b7 c-4 d-3 f6; merger a6 b-3 c-7 e-4 g4
merges g7; mess a4 c-5 e7 g-11; message c-9 d8 e5 f5 g-12; metal e-6 g6; meter b-3 c-2 e10 g-7; metres a-4 b6 c3 f-2
metric a-4 b-2 c10 d-3 e-7 g4; metro d-4 g8; me~ a-3 b-3 e-5 f-2 g9; mic d-3 e9 g-2; micromanage f-5 g9
microphone e3; mid b6 d5 f-4 g-8; middle a3 b-7 c4 d7 e-7 g-4; midnight a13 c-7 d-8 e-6 f-5; midpoint b-4 d5 e-6 g2
might a-6 b-11 d3 f-3 g12; migrate b6 d-3 f-2; migration a6 c-8 d-3 e2 f-14; migrations f8 g-7; mikko b-4 d3 e-2 g2
mile a12 b3 e-6 f-7 g-2; milestone a13 b-7 c-6 e-7; milk a-4 f-3 g10; million a7 f-3; min a-6 d4 f7 g-7; mind a-8 d3
minded a-4 f4; mine a4 b9 c4 d-4 f-16 g-9; minh g4; mini c-2 f6; minister a3 b4 c-6 e7 g-6
ministry a8 b-5 c-13 d-6 e5 f-3 g6; minji b3 c-6 e6 g-3; minor f8 g-2; minus b-3 e-3 f-3 g3
minute a-12 c8 d2 e2 g-12; minutes a-9 b3 c-3 d2 g3; mirela c5 d6 g-7; mirror c4 d7 f-2 g-8; misaligned a-3 f7 g-2
mismatch a5; misra f6 g-3; miss a4 b-4 c-15 d3 e-7 f5; missed a-3 b2 d10 f-3 g-7; mistake c-3 d-5 g5
mistakes b-2 d-6 e9; mixer b-3 e4 f-3 g4; ml a-6 b-8 c7 e-6 f13 g-5; mobile a6 c-6 d-13 f2; mobile-app f7; mock f3
mode a-4 c8 d5 f6 g-20; model a7 b5 c-4 d-12 e-3; modelled f11 g-8; models a-4 b-4 c7 e-6 g2
module a5 b6 c-6 d-19 f4 g-3; modules a-3 e-2 f4; moment a-2 c7 d4 e-10; mon b-3 d5 e-3 g3
monday c-8 d7 e-4 f-20 g2; money b-11 c-10 g8; mongo e-3 g4; monitor e7 g-8; monkeys a-2 d-2 e-3 g6
monolith a4 e3 f-2; monorepo b-8 c6 d-5 f9 g-11; month a-5 b3 c-7 d4 e-2; monthly d13 g-10; months b-7 c-11 d8 g3
mood a-8 d5 f-3 g4; moon d-4 e-4 f-3 g10; morag c-4 e8; morale d-3 e-2 f-6 g11; more a-7 b6 c-7 d2 g5
more-or-less a-7 b-4 c-2 e-3 f9; morning a3 b3 c-4 e-8; most a10 b-5 c-3 d-3 e5 g-4; most-of a10 d-10 f-11
mostly a-9 b-3 c-6 d-11 e-4 f3 g13; mother a-12 b-5 c-8 d-6 e-6 f7 g14; mouse a-6 c-4 d-5 e-11 g10
mouth c9 d-6 e7 f-8 g-13; move c2 e-4 f-8 g2; mr a-3 b7 c-5 d7 f-6 g-4; much a2 c-4 e-6 f-12 g8
mucked a2 d-3 f8 g-7; mug c-4 f-6 g9; mum c9 e-6 g-2; mumble c4 d-3 f-4 g3; mumbled a-4 c12 d-3 g-7; mused c6
must a8 b-15 c3 d4 e-17 f-11 g4; mute a-6 b3 c5 d-7 e5 f-4 g-2; muted a-3 b-6 c-5 e13; my g-4; myself a5 b5 c-16 d-6
na d5 e-5; nah b5 c-4; name a-5 b4 c6 d-8 e5 f-8 g-3; naturally a6 b-4 d5 e-6 g-2; naveen b7 e-4
near b-7 c-6 f-7 g11; nearly a-13 c-10 d-12 e10 f-13 g10; neat c4 e-3; necessary a9 b-3 g-3; need a4 b-10 e-4
need-to a-2 b4 d8 g-12; needful e2; negative a7 b-3 d-9 f-2 g3; negotiation b3 d-4 e7 g-7; neighbour e-4 g11
neither a-7 c-5 e-6 f8 g7; nerve e-2; nervous a-3 b14 c-3 d-6 e-5; nest a-6 b3 c-4 e5; net c-4 d-5 e4
netcode a9 c-5 g-3; network a-5 f2; neutral c7 f-3; never a-11 b-3 d4 e-8 g7; new b4 c-6 e-6 f-5 g6
new-hire a-6 b-9 c-6 d4 g4; new-joiner a-2 b-4 c-2 d5 e-2 g5; new-starter a-3 c-5 d13 e-5 g-4; newcomer a-2 f6
news b-9 c-8 d7 e-3 g4; newsletter a-3 d-5 e4 f-5 g8; next a-13 b-14 c-4 d9 g7; ngozi e4 f-3 g-3; niamh b3 e-2
nice a-4 b-3 c-8 d-4 e-8 f10 g7; nicely b5 d2 e-7 g-2; nicer d2 f5 g-6; nick b6; night b6 c-12 f-3; nighter a7 f-2
nightly b-3 c-4 d-5 e8 f-6 g3; nights b11 c-4 d-5 f6 g-8; nikos a-2 b-4 d3; nine a6 b3 c4 e-8 f-11 g-3
nineteen a-3 b3 c-4 d-5 e3 g3; ninety a-2 c-5 d-5 g7; ninth b3 d4 g-7; no a-5 b-7 f3; no-one b-3 d5 e-11 f4
no-one-else a9 b-8 c11 d-4 e-5 f-4 g-14; nobody b-11 c3 d-11 e-7 f5 g3; nobody! b-14 c6 e-14 f3 g4
nobody!? a7 b-12 c6 d-14 e-15 f4 g-2; nobody!?~ c-4 f3; nobody!~ a-6 b-2 c-12 d-5 e-5 f-7 g21
nobody-else a14 b-11 c9 d-10 e-12 f-6 g-6; nod a-11 c12 d-9 e6 f6 g-16; node c3 e6 g-9; nodes a6 b-5 c6 g-9
noindexed b-4 g4; noise a-7 b5 c-7 e-7 g8; none a-10 c3 d5 e5 f-4 g-6; none-of-them a-9 b-2 e-3 g5
nonsense c-3 d6 e7 g-8; noon a2 e-10 f-3 g6; noor c-3 d9 e-7; nope c-7 d6 e5 g-5; nor a-6 d8 e-10 f-7 g5
normal a-3 b-6 d-6 e4 g5; normally b-4 e8 g-4; nose d-3 e5 f-2; nosiness a-3 g2; not b-2 c-3 d3
not-a-single b-4 c5 d3 e-10 f-2; not-one a-7 b-12 c5 d10 e2 f-12 g-2; not-one-person a-4 b-4 c11 f-4
note b-5 c4 e3 f-6 g3; notebook b2 c-11 d4 e-6 f9 g-3; noted a-4 c-4 d-2 e-4 f3 g9; notes a-15 b-8 c-3 d5 e-8 f9 g3
nothing a-8 b-6 d-3 g5; notice b2 d5 e-4 g-3; notification b4 g-2; notifications e4; novel a-2 f11 g-6
now a-7 b7 e6 g-7; nowhere a-5 b-2 c-5 d6 e2; npm a4 c-3 f4 g-5; nudge d5 e5 g-8; null a4 c-2 d8 e-2 f-4 g-5
nulls c2 e-2 g4; number a3 b-9 c9 d-5 e8 f-8 g-9; numbers a-2 b3 c-5 d3 e-7 f-5 g5; numpy f7; nurse d5
o'clock a-3 b7 c-10 d7 e6 g-11; o11y c4 e-3 f5 g-6; oauth a6 b-5; object c8 e-4 f-4; objection c14 d-6 e-6 g-6
objections c9 d-7 e-6 f-3 g3; observe c3 e-4 f5 g-4; ocean b5 d-2 f3; ocr e-3 g3; odd a-9 b-9 d-6 e4 f-5 g11
oddly a-7 g10; odds b7 e-7; oem b-2 c5 g-5; of e-4 f6; of-course b5 c5 d-4 e-9 f-10 g3; off a-10 c-7 e5 f-3 g4
offer a-7 b-9 e2 f-6 g3; offer-letter a-4 b-3 e-3 g6; offer-to b5 g-3; offhand b-3 c15 e-5 f-3 g-9
office a-18 b-15 d-10 e5 f-3 g16; officially a-5 b7 d-3 f-3 g-4; offline a5 c3 d-3 f3 g-8; offsite b-5 f-8 g6
offsite-agenda a-4 b7 c-4 d5 e-4 g-4; often a-2 e-9 g9; oh a-4 b3 g-3; ok c5 d-25 e-5 f-4 g7; okay c10 d-5 g-7
okr c-5 e-2 f-6 g12; okrs b-2 d-10 g11; oksana a-2 b-2 d2 e4; ola b4 d-6 e-3 g4; old a-4 b-17 c-21 d-4 e-7 f15 g10
older b-7 d4 g5; oldest f4; olumide d-2 e3; on a2 d-5 e-2 f2; on-call a3 b3 d-6 e2 f-3
on-my-own a6 c-11 d-10 e-6 f11 g-8; on-purpose a-16 b-13 c6 d-8 e20 g-10; onboarding b2 c-9 d6 e-5 f4 g-6
onboarding-flow b4 d-3 e-5; onboarding-plan a-3 c-5 d14 e-5 g-6; oncall a-3 b-4 c5 d-4 e-6 f-4 g5
once a-10 b-14 c9 d-10 e9 f-8 g6; once-more a8 b-3 d10 e-10 f-8 g-10; one a3 d-6 e-3 f4; one-line d8 g-11
one-on-one a-4 b-5 c-6 d14 e-4 g-4; one-on-ones a-3 b-4 c-8 d5 e-6 f-6 g9; one-to-one a-2 b-7 d7 e-8 g6
one-to-ones a-4 c-2 e-3 g5; ones a-6 b-4 c-4 e-6 g10; online c2 f5 g-3; only d-10 e7 f2
only-to a-8 b-4 c-3 d-4 e-6 f21 g-11; onto b9 c-2 d-5 e-9 f-4; oops a6 g-4; open a4 b-2 c3 d3 e-5 g-3
operator a6 g-4; operators b6 e-3; opinion a-11 b-15 c7 d-14 e5 f-8; opinions c9 d-4 g-6; ops a-5 b-2 c3 d-9 e7 f-3
optimise a4 e2 g-4; option a-7 b-4 d-8 g6; optional f7 g-2; options a-4 b-8 c9 d-11 e3 f-6
or a-3 b-11 c19 d-9 e-12 f-6; oracle a-3 c11 g-5; order b-17 c8 d-3 e2 g-4; ordered a-6 b-3 c5 d3 e-9 f-5 g6
ordering a-3 b-4 c5 e2 f5 g-7; orders a8 b4 d-7 e-11 f-7 g3; ordinary d-9 g11; org b-6 c-5 d10; organise d4
orm a-3 c9 e-2 f3 g-6; oscilloscope a10 b-4 c-2 f-3; oskar a-3 b2 d-5 e-6 g8; ota b-2 c3 d-2 e7 f-3 g-3
other a-18 c2 d3 e3 f-3 g3; other-lead b-3 g5; other-team b-4 c-8 d-5 e-6 f2 g13; other-teams f6 g-3
others a6 b-9 d-3; otherwise a10 b5 c-3 d-6 g-5; otieno b3 c-3; ouch b7 e-5; ought a-5 b-5 e-8 f-9 g12
our a-2 b-17 c-16 d-3 e-13 f18 g9; ours a-3 b-4 c-4 e-4 f-2 g12; out a3 d-3 f-3; outage a5 b-10 c-16 e5 f-7 g4
outcome a-2 d-4 e5 g2; outdated f5; outside a3 b-8 c-8 d-7 e5 f-7 g8; outsider a3 b-10 e-5 f-13 g11
outsider! a7 b-8 c-9 d-3 e-8 f-3 g10; outsider!? g4; outsider? a5 b-9 d-3 f-2 g5; outsider?~ a-4 c-7 d3 e-3 g9
outsider~ a11 b-8 c-14 d-9 e-4 f-13 g15; over a-3 b5 c-2; overdue a-7 b-6 c-5 d12 e-8 f-3 g2; overflow e4
overheard g5; overnight b5 d-10 f-3; override b7 e-3; overrule a-7 b3 c-11 d-4 g12; overwrite a-3 b10 f-5 g-3
owe b-12 c-9 d17 e-12 f5; own a-6 d-10 e3 f4; owner b3 e8 f-10 g-10; owners a-10 b-4 c-8 d-7 e8 f-7 g12
ownership a-5 b6 c-5 d-7 e9 g-8; p b5 c4 e-7; p0 a13 b-8 c-4 e-5 f-5; p1 a13 b-6 d-3 e4 f-4 g-13
p4 a-2 c-3 d-4 f14 g-7; pacing b3 e-7 g8; packet b-6 c-6 d5 e2; page a-5 e3 f5 g-3; paged c-6 d-4 e6 f-5 g4
pager a7 b-15 e2 f-4 g6; pages a-6 b-2 c-8 e-6 f10; pagination a-5 c10 e-6 f2 g-5; paging b-5 c8 e4 f-3 g-6
paid a7 d-2 e-3 f-4; painted b7 c4 d2 e-4 g-8; pair a-6 b6 d-20 e5 f-5; panel a-9 b-11 d10 f5 g-9; panels a5
panic a-3 c-3; panicked a-2 b8 e-3; paper a-7 b-3 d-4 e-3 f4 g4; paperwork d5; paragraph a-3 b8 g-3
parental b-6 e-4 g6; parisa e8 f-2; park c7 d-12 f-12 g7; parser c-11 e-5 f6; parsing e-4 f5 g2
part a7 c-13 d-5 e8 g-10; particle b3; particular c-2 d5; partition b-4 c3 e-7 f2 g4; partner a9 c-9 d4 e-3 f-8
partner-sync b5 d8 e-7 g-6; party a-4 b-2 c5 d-4 e-14 g9; pass a2 b-7 c4 d4 f-5; pass-on a-5 b-3 c6 d-6 e2
passenger a-2 b-3 c-4 e6 f6 g-7; password b-4 e7 f3 g-8; past a-7 c7 d9 e-4 f-10 g-5
patch a17 b-10 c-12 d-15 f-14 g4; path a11 b-9 d2 g-7; patience a-5 b18 d-3 e-7 g-7; pattern c5
pause b-2 c4 d-4 f4 g-2; pay c-2 d18 e-7 f-5 g-9; payment a10 c-9 d-6 e-4; payments a7 b-3 c-3 d-12 e3
payouts a7 b-4; payroll a2 c-6 d-8 e-6 f-5 g11; pcb f2 g-2; pci a4 e3 g-5; pdf a-3 c7 e-8 f4 g-2; peak d3 f7 g-7
peeked a-6 b-3 d-4 e8 f7 g-7; peer a-2 b-4 c-5 d9; pen b4 c7 d-6 e6 f-4 g-17; pencil a-3 b-2 c-3 d-3 f8 g-3
pending b-6 c13 d2 e-6 g-11; pentest a2 b4 g-4; people b-18 c3 d6 e-2 f-3; people-stuff a-6 b-2 c-5 d16 e-3 g-10
per a-18 b-10 c4 e-2 f5 g7; percent a-3 b5 c-3 d-5 e2; perf a-5 c3 d3 f-7; perf-review d8 e-4 g-2
perf-reviews a-9 g10; perfectly a-3 b7 c8 d-3 e-4 g-8; performance a-5 b-3 d5 e-5 f-5 g6
performance-review a-6 b-4 c-4 d3; performance-reviews a-11 b-9 d-3 e-2 f-3 g16; perhaps a-4 b-3 d-4 e-3 f-3 g14
period a-4 b-8 c6 d12 e-8 g-5; permission b-3 c11 d-5 e-3 f-3 g-3; permissions b-4 e6 f-4; permit a-3 c-5 d-2 g10
person a6 b-11 c6 g-8; personal f7 g-7; personally a12 c-5 d-6 e-3 f-4; pet a-5 c-5 e3 f6; petros a-3 d2 e-3 f-3 g2
phds a-5 c12 e-3 g-4; phishing a-2 b4 d-4 f-3 g5; phone a3 b-18 c-5 d-8 e8 f-9 g8; phoned e4 g-3
phones a2 b-7 c-5 d-8 e3 f5; photo b5 d5 g-8; photos b-2 c-2 d-2 f5 g3; physics g4; pick b-7 c2 d-6 e4 f2 g-3
pick-up a8 d-2 e-12; picker a-4 d-6 f3 g2; pickup b11 e-4 g-12; picture a-4 b4 c-4 d-6 e-4 f6; pie b6 c-7 e-8 f-5
piece a8 b3 c-5 f-5 g-11; pieces e4; pile a-4 b-7 c10 d6 e-8; pilot a7 d-7 f-9 g3; pin a-2 c13 e-5 g-9; pinch e-6 g5
ping a-9 b3 c4 d-8 e7 f-9 g-3; pings d-2 e-4 f-2 g10; pipeline a8 c-3 d-5 e-3; pipes g3; pit a6 b-5 d-6 g5
pitch a-2 b-4 e-5 f-4 g6; pixels a-4 c3 e3 f7 g-10; pizza a-3 b-7 c-10 d-5 e7 f-3 g13; place b3 c-4 d-3 f-12 g5
plan a-8 c4 e2 f-10; plan-on b-4 d-4 e3 g3; plan-to a-3 b8 d-4 e-4 g-3; plane a-5 b-3 d-4 f4; planner b6 d-7 e-8 f4
planning e4 f5 g-7; planning-meeting a-2 d5 g-4; planning-session e4; plans a-4 b-2 c8 d-4 e-4 f-5 g7
plant a6 b-5 c-6 d6 e-7 f-7 g4; plants d-2 e-5 g8; plate b10 d-3 e-10 f-5; platform a-7 b-3 c-4 e3 g3
play a3 b-5 e2 f-5; play-with a-4 b-2 c-3 d-3 e-5 f9; player a-6 b5 d-5 f-5 g4; players e6 f4 g-8; playground g4
playlist a3 d-2 f4 g-5; playtest d8 e-3 f-2 g-2; pleasant g6; please a-5 b-4 c5 d-9 e-8 g10
pleased b-4 c-4 d-5 e-4 g11; pleasure a-4 b-3 c-2 d-3 f8; plot f8 g-5; plotter b-3 c-2 d-8 g10
plotting b5 e-2 f4 g-6; plug a6 f6 g-9; plugin a-3 b3 d-6 f7 g-3; plus e2; pm a-6 d3 f-4 g6; po a-4 b-4 c10 e3 g-6
pocket b-3 c-5 d7 e4 g-6; pockets a-2 b-7 e14 g-7; pod a-7 c-3 d-3 e6 f-4 g6; podcast a-7 c-8 d-10 e-8 f5 g8
point b3 c4 d-13 e7 f-10 g3; pointless b-6 f11 g-3; poke f7 g-4; poke-around a-3 b-4 f10 g-3; poke-at f5
poker a-4 b-3 c10 d-7 e-5 f-4 g5; pole a14 b-5 c-6 d-4 e-4 f-4 g-2; policy a-3 b-10 c11 d-12 e-6 f-7 g9
polish b6 c-4 e-3 f-10 g9; polished a-5 e-2 f9 g-4; polite d5; politely a-5 c7 d-3; politics e3
poll a-6 b-2 c12 d-6 e4 f2 g-12; pool b-3 c-2 e-5 f-3 g9; poor a-9 b8 c-6 d5 e-15; porridge d2 f-6 g8
port b6 d-10 e-7 f6 g-3; portal a4 b-3 d5 g-3; position c10 d-3 e6 g-11; possible b-5 e-3 f6
post a-2 d13 e3 f-4 g-11; postcode a3 b-2; posted a-10 b6 c4 d-3 e-5 f-4 g6; poster c-5 d-6 g12
postgres b-8 c4 d-5 f5 g-3; postmortem a-9 d-10 e8 f5 g-5; postmortems a-5 e-2 f3 g4
postpone a-12 b-12 d7 e-14 f-9 g8; postponed d-4 g9; pot a-6 b-4 d-2 e7 f-6 g5; pottered f3; powder a-3 b-3 g5
power d-4 e5; pr a8 c-8 d-22 e3 f7 g-4; practically a-7 e-3 g7; practice a5 b4 c2 d6 e-8 g-18
practise a-2 c-5 e4 f3; praise b5 c-5 e-2 g3; praised b5 c6 d-6 e-8; prayer a-3 e4 f3; precisely a-4 b-2 d3 e2
predecessor a-9 b-9 c-4 d-5 e-3 f-6 g22; prefer a-6 b-7 c9 d-3 f3; preference a-5 b-3 c15 d-5 e-6 g-3
premiere a6 b-5 c-2 g4; prep b-3 c-5 d12 f-5 g-5; prepare a-7 c-8 e-4 f-9 g6; present b12 c-5 d-14 e4 f-12
presentation a-6 b9 c-4 d-4 e-3 g3; press a-5 d-5 e4 g6; pressed b6 d8 e-2 g-11; pretend c-4 d7 e-2
pretty a-4 b2 c4 d-9 f7 g-4; previous b-3 c-7 d-3 e-4 g13; price b-7 c2 f-3; prices c-2 d-3 g7
pricing a8 b8 d-12 e2 g-17; primary a6; principal b-3 d6; print b-5 c3 d-5 e8 f-3; printed a-4 b-9 d-8 g8
printer a-3 b-7 c-4 e-2 g8; printing e-2; prints a-3 f6; priorities a-6 b-3 c9 d-2 e-4 g4
priority a5 b-7 c11 d-5 e-5 f3 g-11; private c3 d-2 e-4 f11 g-12; privately b6 c3 e-3 g-6
probably a-5 c-3 d-8 f2 g8; probation a-5 b-10 c-4 d15 e-7; probation-review d11 g-8; probation-talk d8 g-5
probe c-2 f8; problem a4 b-9 c-4 d6 e3 f-5; problems a-4 b-5 d-5 e-7 f8 g4; proceed a8 g-5; process a-10 d-6 e6 g7
procurement a-6 c-9 d-5 f-5 g15; prod a13 b-23 c-7 d5 f-6; producer e4 g-3; product a-9 b-8 e3 g5
product-manager c2 d-5 f-3 g5; product-owner c-5 e-4 g12; production a14 b-3 d-13 g-3; profile f3 g-2
profiler b-4 c-6 d4 e-14 f8 g6; program a6 b3 c-5 d-2 e-6; programmer b3 c-7 e-4 f-3 g7; progress a-5 b11 e5 g-9
project a-7 b8 c-8 d-12 e3 f5; projection a2 b-3 d-5 e6 g-2; projector a-9 b-4 d-2 e-4 f-8 g17
promise b2 c-17 d6 e4 f-8 g-3; promise-to b6 c-4 d2 e-9 f-5; promo a9 c-5 d3 e-8 f-5; promo-packet b-4 d4 e-5
promote e-3 g4; promoted a3 b-4 d-6 e-3 f-2 g10; promotion a-10 b-7 c-7 d10 e-7 f-5 g5
promotion-case a-3 b-5 c-5 d20 e-6 f-2 g-11; pronounce c3; proof-of-concept b4 e-2 f4 g-3; proper a2 b-3 c-7 d8 e-7
properly a-5 b-8 c-6 d10; property f8 g-5; proposal a-5 b-5 c13 f-8 g-5; proposals c5 e4 g-11
propose a-4 b-5 c9 g-2; pros c7; proto a8 c-5 g-7; protobuf a6 d-2; protocol b3 c8 d-4 e-5 f5 g-12
prototype a-3 b-5 c-6 d-6 f8; proud b3 c-11 f-9 g6; provider b-4 f-6 g10; prs a6 b-12 d-8 e-13 f9; psql e-4 f8
pto a-8 d-7 e-4 g7; public a-5 d-3 f4; publish a10 b-3 e-4 g-5; published a4 b8 c-8 d-3 e-8; pull a-4 b4 c-3 f-9 g5
pull-back b6 e-2 g-2; pull-request a-5 b5 d7 e-9 f-8 g4; pull-requests e2; pulse c-2 g2; pump a-2 b-4 f8
punt d7 e-4 g-3; pure b-3 c4 e-5 f9 g-8; purely b-4 c-4 e-3 f8; purple a-2 e3 f3; purpose a-2 b-3 f12 g-7
push a3 b2 c-5 e-3 f-9; push-back a-4 b-8 c8 e-7; push-notification b7 g-4; push-out a-3 e-3 g7
pushback a-2 b-3 c14 d-5 e-3 g-3; put g-4; put-off b-5 d8 e-5; puzzle b-4 c-4 d-6 e-4 f15 g-12; puzzles f5
python a-7 b-6 c-3 d-5 e-6 f11; q a-4 b-7 c10 d-3 e6 f-4 g-7; q2 b3 g-2; q3 b-7 c-9 d12 f-9; q4 c-7 d4 e-6 g5
qa a3 b-3 c-8 e2 f-4 g5; quality a-4 b6 d-3 e-5 g5; quantisation b5 e-4 g-2; quants a-3 c3; quarrel e-5 g4
quarter a-4 b6 c-6 d5 e-7 f-12 g4; quarterly b-7 c-10 d9 e3 f-10 g6; quarterly-goals d8 e-2 g-5
que a6 c2 d5 e-2 g-10; queries a5 g-4; query a7 b7 c-11 d-9; question a-20 b-6 c7 d-2 e4 f-5
questions a-2 b-3 c3 d-4 e12 g-11; queue a9 b-2 d-10 f-6; queue-consumer a11 b-2 g-7; quick a3 d-9 e2 g-6
quicker a4 b5 c-2 f-3 g-4; quickest a5; quiet a-15 b-6 f3 g7; quieter b-4 c5 d6 g-7; quietly b6 c-5 d-5 e-11 g3
quit a-10 c-9 e5 f-5 g10; quite c6 d-3 e-11; quiz a-7 b-5 c-3 d-4 e8 f12 g-6; quota b3 c-3 f-6; quote b-4 c3 d-4 g6
rabbit a3 b-3 c-4 d-2 e-8 f5 g3; race a3 b-2; race-condition c-7 d4 f-7; radio a-2 b-3 e-5 g10; ragdoll c-3 e-4 g6
ragnhild a-7 b3 d-6 e5 f-2 g4; rain a-7 c6 d5 e-3 f-6; rainy f9 g-9; raise a-5 b-12 c11 d10 e-14 f-5
rana b-3 c7 d6 e-9; random f5; rang a-16 b-9 c7 e4 f-11 g4; rank c4 g-3; ranked c4 e4 g-3; ranking a-3 b2 c7 g-6
rate a4 b-3 e-7 g3; rate-limit c4 g-8; rate-limiter a7 c-2 d-3 e-4 f-6 g5; rates b2; rather a-4 c5 f-12
rating b-2 d5 e-3 g3; ratings a-5 b-6 c-8 d17 e-9 g-4; ravindra a-4 d2 e-2; raw f3 g-2; re a7 b3 c-5 e-10
reach a-8 c4 d-6 f-3 g3; react a-5 b4 c-7 d-5 e8 f6 g-7; read a-12 b-7 e-4 f8 g5; reader a3 b6 d-4 e-3 f-4
readers b-4 e3 f-4 g8; readme a-6 b-4 c-3 d-5 e-4 f11 g2; ready b8 d3 e-13 f-5; real a13 b-9 d7 f-7 g-13
really b-5 c-8 d6 e-12 f7 g5; reason a-9 c-3 d8 e-11 f6; reasons e11 g-13; reassign a-7 b3 c-8 d-6 e-3 f-5 g8
reassignment b-3 e-3 g10; rebase a11 b-3 c-9 d8 e-6 f-2 g-5; rebuild a8 c-9 d-10 e-5; received d-8 e-5 g10
recipe b3 g-4; recipes f4; reckon c-2 e6 g-2; reclaim a-11 b16 d-4 e-6 f-4; recoded a3 b6 d-4 g-3
recommendation b-5 d-3 e9 f-2 g-7; recommender f5; recon a-7 b2 e-3 g8; reconciliation a11 c-6 d-4 e3 f-2 g-11
reconnect d-4 g3; record c-6 d-11 e2 g10; recorded d-2 e-5 f8 g-3; recording f2; recover b9 d-4 e7 f-3 g-10
recruiter a-7 b-6 c-8 d10 e-9 f-6 g3; recruiting d7 e-5; recs f4; recuiter c-3 d12 e-2 g-7; red a13 b-6 c-9 d2 f-7
redeploy a11 b-4 f-2 g-5; redesign b3 e-4; redirect a6 c-10 e10 f-4; redis a9 b-3 c7 d-6 g-9
redo a-7 b15 c-16 d-17 e-10 f-14 g8; redrew b10 c-4 g-7; refactor b6 d2 e-9 f3 g-6; refer b-2 c10 e-5 g-3
referee b-3 c5 e8 g-7; reference b-2 d13 e-3 g-7; refinement a-7 b-5 c11 d-6 f-4; reflashed a9 c-2 e-3
refresh a3 b3 f3 g-5; refund a-2 b2 c-3 d-5 e6; regardless c8 e-4 g-8; regex f9 g-7; regexes b7 e-5 f-2
region a3 b-6 c8 d-8 e-10 f-4; register a-2 b8 c4 d-4 e-5 g-4; regression a9 c-5 d5 e-2 f3 g-9
regret b8 c-4 d6 e-7 g-3; regrets a6 b-2 d5 e-3 g-7; regrettably c3 g-3; regulator a9 b-10 c-4 d-6 e8 f-5
rehearsal a-3 c-4 d2 f2; rehearse a5 c-5; rehearsed d3 e7 g-9; reindex a13 b-7 c-5 d-5 e-4; reins a-4 c-5 e11 g-9
rejected b3 c-2; rejection a5 b-3 c-4 d9 e2 g-12; relationship d-3 e6; relaunch a7 b-6 c-2 e4 g-4; relay b3 e-3 f3
release a5 b-4 c-4 d-6 e4 f-8; release-branch a12 b-6 d-4 e-6 f-7 g2; release-notes a3 b6 c-9 d-6 e-2 g2
releases a3 c-3 d-8 e-7 g8; relevance b2 c-2 e4 g-3; relieved a-8 c7 d-5 e-10 f-5 g5; remade b7 d-4 e-2
remain b11 c-7 d5 e-8 g-4; remark c10 e-4 g-6; remember a-9 b-5 c3 d-6 e-9 f-7 g17; remembered a-4 b-5 d2 e9 g-5
remind b-2 d-7 e-4 g11; reminder b-5 c-4 d8 e-4 f-2; remote c-4 g9; remove a-9 b6 c-6 d-5 e8 g-3
remove-myself b-3 e7 g-2; rename a-8 b3 c5 d-10 g-5; renames a-4 c-3 g4; render a4 b-2 c-4 e7 g-5
renderer b3 c-2 d-4; renewal a5 b-2 c-3 d-4 e4; renewed b-5 c-6 e-4 f-7 g11; reopened a-4 b6 d5 e-5
reorg a-8 b-2 d5 e-8 f-8 g6; rep c4 e3 g-5; repair a13 b-12 c-10 d-12 e-9 f-3 g5
repartitioned a2 b-5 c-4 d-3 f-2 g8; replace a-10 b13 c-11 d5 e-9 f-4; replay d-4 f7 g-3; replayed a4
replication a5 g-3; reply a-7 b-6 c6 d12 e5 f-7 g-14; reply-to d4 e3 g-4; repo a-17 c-10 d-16 e2 f16
report b9 c-6 d-8 f-9 g7; reported a-2 b-2 c-4 d5 e-8 f6; reporting a4 c8 f-4 g-12; reports a-10 c-6 d9 e-6 g3
repos a9 b-6 f3 g-7; repository a-4 b-2 d-3 f3 g6; reproduce a3 b-2; req d10 g-7; request a-11 b2 d7 f4 g-13
requested c9 d-3 g-3; requests c-2 d4 e-4 g2; required a-7 b-4 c5 d-3 e8 f-6; requires c-3
reschedule a-4 b-9 c-9 d8 e-10 f-3 g6; rescue a-3 b2 c-6 d-9 e12 f-3 g-4; resist a-4 b-5 c-5 d-3 e11 f-6
resolution a-2 b5 d-5 g4; resolve a3 b-11 c2 d-6 e2 f-7 g3; resolver a6 f-2; responsibility a-3 c-4 d-3 e9 g-2
rest b7 d-6 f-6; restart c3; restarted a6 b-9 d-5 e-9 f-6 g7; restaurant a-5 b-2 d-10 e9 g4; restore a8 b-6 c-6 d-4
restructure b3; rests a10 b-5 d3 g-8; resubmitted a4 b-3; result b-4 c-9 e-4 f8 g4; results b-8 c-9 d3 e6 f-4
resume a9 g-5; retention b-5 c11 e-7 g-3; retired a-4 b-4 c-4 d-4 e-5 f12; retrained a-2 d-4 e-4 f-4 g9
retries a3 d-2 f7 g-9; retro a-17 d7 e-2 f-7 g3; retros d-3 e4; retrospective d5; retry b-3 c8 d-8 e7 f-6 g-2
retry-code b-6 d2 e-3 g5; retry-logic a-8 f13 g-9; return a-11 b3 d2 f-6; revenue a8 b-4 c-7 d-5 e-5 f-9 g8
reverse b-8 c-2 d-6 e-3 f9; reversed a3 b11 c-2 d-3 e-6 g-5; revert a6 c-10 d-8 f-6 g5; review a-8 c-8 d7 g2
review-comments b4 d-4 e5 g-5; reviewer a3 b3 c-5 d-9 e4 f-7 g2; reviewers a-7 c-3 d-8 e10 f-6
reviews a-13 b-9 c-15 d8 f-4 g10; revoked a-4 b7 c-4 d-4 f-3 g-4; rewire a7 b3 g-4; rework a-3 b13 e-3 g-7
rewrite a4 b7 c-11 d-27 f-13 g7; rfc a-13 b6 c8 d-15 g-5; rfcs a-3 d-2 f10 g-7; rhys a-6 d4 e-2 f-3
ride a-3 b4 c-3 d-5; rig a-3 d-6 e9 g-3; right b5 c4 d-3 g-6; rights a-7 b-13 c-3 d-8 e12 f-6 g5
ring b-8 d12 e10 g-16; rip b4 c-4 d-5 e-8 g10; rise f-2; risk b-2 d3 g-5; risky a14 b-4 d-3 e-4 f-5 g-4
`
