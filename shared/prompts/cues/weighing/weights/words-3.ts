// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_3 = `
llvm d7 g-4; load a6 b4 c-2 d-10 g-3; load-balancer a10 c-3 d-3 e-5; load-test a2 b3 c-2 e4 g-10; loaded d-3 f5
loader a10 d-7 e-8 f-2; loads b-3 e-3 f8; loan c-3 g6; lobby a2 b-3 e-3 f-3 g3; local a-5 b-6 c-5 d-6 e-4 f16
locally a-2 b-2 e-3 f12 g-4; lock a13 b-11 c5 d-4 e-11 g-3; locked a3 b4 c-2 d-7 e-6 f-3 g6
locking a5 b3 c5 e-10 g-5; log a5 c4 d-10 e-7 f7 g-4; log-off d4 g-2; log4j a6 b-3 c-4 g5; logger b3 f2 g-6
logic d-4 e-4 g5; login a5 d7 e-9 f-4; logo b-4 c6 d-8 e-5 g8; logs b-6 d4 e-2 f8 g-5; lol a3 e-3; long f-7 g3
longer a-6 b11 c-13 d-10 e5 f-9 g2; longest a10 b-3 c-3 f-3 g-3; loo a-5 c8 d-2; look a-6 b3; look-at a-12 b-5 c2 d6
look-to c6 d-3 e4 g-11; lookup g2; loop a6 d-6 f2 g-3; loose c-4 e-5 f4 g3; loot e2 g-3; lora c6 g-5
lose a7 b-2 d-3 f-4; loss a9 b-6 g-8; lost b-2 c2 d-6 g2; lot b3 e-14 g4; lots c-4 e-5 g7
loud a-8 b-8 c3 d-3 e-4 f-6 g11; loudly d5; love a-3 b-6 c-9 d-10 e4 g12; lovely c-3 d-5 e-9 f9 g6
low a-7 b-5 c5 d-5 f10 g-3; lower b-3 c-4 d5 e6 g-4; loyalty a3 b4 c4 d-2 g-9; luck c-2 d-8 e10
luckily c-10 d-2 e-3 g14; lunch b-3 e-8 f5; lying a-2 d2 f3; m b-2 d-5 e-4 f-4 g7; ma'am e2 g-4; maarja a-5 d-3 g5
machine c-4 d-4 e-3 f2 g5; macro f2; macros f7 g-6; mad a3 b-5 c3 d-6 e-3 f-3 g4; mail a-11 b5 c-3 d-2 f-8 g8
mailed a5 b-4 c-5 d-3 e6 f6 g-12; mails c-7 d14 e-9 f-7 g-2; main a10 b4 c-9 d-9 g-5
mainframe a10 b-4 c-4 d-2 e3 f-7; maintenance d-3 e-4 f6; make a-3 d-4 f8 g-3; make-the-call e6 g-5
makefile a-3 f10 g-4; man b-11 d-8 e-9 f7 g11; manage b2 c-14 d-5 e11 f-7 g-2; management d7 e-4 g-5
manager a4 b-11 c7 d-8 e-18 f-9 g12; managers a-6 b-8 c-10 d5 f-8 g9; manifest a11 c-2 g-10; manual a5 f10 g-12
many a-9 d-9 e-7 f-6 g13; map a4 c5 e2 f-5 g-3; march b8 d4 e-5 g-5; marek a-10 b4 c9 e-10 f-3
mark a-3 b-5 c3 d9 e3 f-4 g-9; marker e4; market b-3 c6 d-2 e-5 f4 g-5; marketing a7 b-11 c-10 f-6 g4
marks b-6 c-4 d-3 g11; master a3 b-3; match b-6 c9 d-7 e-8 f-5 g9; matchmaker c-3 g4; matchmaking a11 b-5 f-2 g-3
mate d-4 e2; math e2; maths d-3 e-4 f-4 g6; matrix a-4 c-3 d6 e-7 f8 g-10; matter c4 d3 e-6 g-4
may a-12 b6 c12 d-6 e-8; maybe a-10 b-14 c4 d4 e-15 g6; mbali b6 c-5 g2; me! a-2 c-4 d2 e2; me!?~ a-5 c-8 d-12 f3 g9
me!~ c3 d-5 e-10 f5; me? a-4 b-3; me?~ a-3 b-4 c3 d-6 e-3 g9; mean b-3 c-2 d-11 e-9 f5 g9
mean-to a6 b-12 d20 e-20 f2 g-11; meaning b6 c7 e-4 g-12; means a-10 b-5 d7 e-8 f-6 g9; meant a-5 c2 d5 f-5
measure b-3 c-3 f2 g2; meet a-10 b-15 c5 d3 e-3 g5; meeting a-3 b3 c-3 d-7 e4 f-4 g5; meetings b-4 d-7 e-4 g9
meetup c-7 d-6 e-6 f8 g4; memo c-3 g7; memory a5 b-8 c-6 d-4 e-3 g6; memory-leak a10 b-6 c-9 e3 f-5
men c6 e-5 f4 g-7; mended a8 c-6 d-5 e-8 g2; mention a-5 b-6 c7 d3 e-4 f3; mentor a-7 b-9 c-10 d12 e-7 f-11 g7
menu a-5 c6 d3 e-7 f3 g-2; menus f4 g-5; merely c-3 d-2 e6; merge a6 d-11; merge-conflict b5 d11 e-7 g-11
merged a-6 b7 c-3 d-2 f5 g-2; merger a4 b-3 c-5 e-4 g6; merges g7; mess a3 b3 c-5 d-3 e3 f2 g-7
message c-9 d10 e2 f4 g-8; metal c5 e-7 g7; meter b-3 e8 f3 g-8; metres a-4 b7 c4 f-2 g-3
metric a-4 b-2 c12 d-4 e-9; metrics g2; metro d-4 g7; me~ a-4 e-3 g7; mic b-2 d-2 e9 g-3; micro b6
micromanage f-8 g10; microphone f-3 g4; mid a2 b5 d5 f-4 g-11; middle b-6 c4 d5 e-9
midnight a11 b2 c-7 d-8 e-5 f-5 g-2; midpoint b-3 d5 e-7 g3; might a-6 b-3 f-4 g8; migrate b7 d-4
migration a6 c-12 f-12; migrations f5 g-5; mikko b-2 d3; mile a11 b3 e-6 f-6; milestone a13 b-6 c-5 e-9 g-3
milk a-5 d-3 e-4 f-4 g11; million a8 f-3 g-2; min a-7 c-2 d5 f6 g-6; mind a-9 b-2 d2 e-3 g2; minded a-4 f5
mine a3 b9 c6 d-4 f-16 g-8; minh c-2; mini c-2 f8 g-3; minister a3 b6 c-4 e4 g-7; ministry a8 b-4 c-11 d-6 e6 f-2 g3
minji b3 c-5 e5 g-3; minor a-2 f7 g-3; minus f-2 g3; minute a-12 c10 g-6; minutes a-7 b2 c-3 g3; mirela c5 d5 g-8
mirror d5 e-3; misaligned a-4 f5; mismatch a6; misra f4 g-2; miss a3 b-4 c-18 d4 e-8 f4; missed a-2 b4 d11 f-5 g-9
mistake c-3 d-5 f2; mistakes d-4 e7; mixer b-4 d-2 e3 f-2 g5; ml a-5 b-9 c8 e-7 f13 g-6; mobile a4 c-8 d-14 e3 f3
mobile-app f7; mock f2; mode a-2 c11 d5 f4 g-21; model a7 b5 c-3 d-11 e-4 g-3; modelled f12 g-9; models a-3 c6 e-4
module a7 b5 c-7 d-20 f4 g-4; modules a-5 d-2 e-3 f5; moment a-3 b-3 c8 d7 e-11 g-2; mon a-5 b-3 c-4 d7 e-5 f-2 g4
monday a4 c-7 d5 e-4 f-19 g2; money a4 b-12 c-10 d-4 g10; mongo e-3 g3; monitor c-4 e7 g-2; monkeys e-2 g5
monolith a3 e3 g-3; monorepo b-9 c6 d-6 f11 g-11; month a-4 c-6 d5; monthly d14 g-10; months b-8 c-12 d6 g5
mood a-6 d5 f-3; moon d-4 e-3 f-2 g11; morag c-3 e8; morale d-3 f-4 g10; more a-4 b5 c-6 f-4 g5
more-or-less a-6 b-3 f11; morning a3 c-4 d-2 e-5 g3; mornings f-6 g8; most a10 b-3 c-5 d-4 e5 f-3 g-3
most-of a9 d-12 e-3 f-8; mostly a-7 b-3 c-7 d-10 e-3 f4 g12; mother a-11 b-8 c-8 d-7 e-6 f5 g16; motor a6 c5 e-4 g-5
mouse a-4 c-4 d-4 e-12 g10; mouth a2 c9 d-5 e9 f-8 g-14; move c3 e-3 f-10; mr a-3 b5 c-6 d7 e-3 f-5
much c-2 d-2 e-5 f-8 g8; mucked a3 d-3 f8 g-8; mug c-6 e-3 f-6 g11; mum c8 e-5 g-4; mumble c5 d-2 f-4
mumbled a-3 c12 d-3 g-7; mused c9 d-2 g-4; must a6 b-15 c2 d4 e-20 f-12 g4; mute a-5 b3 c4 d-6 e4 f-2 g-2
mute-the-thread e3; muted a-3 b-7 c-5 e14; my e3 g-4; myself a6 b5 c-16 d-7; na d4 e-4; nah b4 c-4
name a-6 b4 c4 d-9 e4 f-9; naturally a4 b-4 c-2 d6 e-6; naveen b6 e-5 g2; near b-8 c-7 f-4 g8
nearly a-14 c-11 d-10 e11 f-12 g8; neat c4 e-2; necessary a8; need a4 b-6 e-6 g2; need-to a-2 b4 c2 d9 g-14
needful e2; negative a6 b-3 d-7 g3; negotiation b4 d-4 e9 g-9; neighbour a-2 e-3 g10; neither a-7 c-5 e-6 f4 g8
nerve e-4 g3; nervous a-3 b14 c-3 d-5 e-5; nest a-5 b3 c-3 e6; net c-3 d-5 e4; netcode a10 c-5; network a-2 e-4 g3
neutral c5; never a-9 b-4 d4 e-8 g8; new a2 b3 c-4 e-5 f-3 g5; new-hire a-6 b-10 c-7 d4 g4
new-joiner a-2 b-4 d7 e-4 g3; new-starter a-3 c-7 d14 e-6 g-2; newcomer a-2 f8; news b-9 c-9 d8 e-2 g3
newsletter a-3 d-6 e3 f-5 g8; next a-14 b-15 c-5 d8 e-3 g6; ngozi b2 e4 f-3 g-5; nice a-4 c-9 d-5 e-9 f10 g6
nicely b2 c2 e-2; nicer d5 f7 g-5; nick b3 e-4; night a2 b6 c-11 e-2 f-4; nighter a7; nightly b-6 c-4 d-5 e10 f-6
nights a-3 b11 c-4 d-5 f7 g-8; nikos b-3 d3; nine a3 b3 c4 e-10 f-13; nineteen b5 c-4 d-4; ninety c-5 d-4 g7
ninth b4 d-3 f-5; no a-3 b-7 f2; no-one a-3 b-2 c5 d3 e-12 f5; no-one-else a8 b-6 c11 d-3 e-5 f-5 g-13
nobody b-12 c3 d-11 e-5 f6 g4; nobody! a-3 b-14 c6 e-15 f4 g3; nobody!? a4 b-10 c5 d-8 e-16 f2; nobody!?~ c-3 f5
nobody!~ a-5 c-11 d-5 e-4 f-7 g21; nobody-else a14 b-10 c8 d-10 e-11 f-6 g-5; nod a-14 b-2 c9 d-11 e3 f4 g-5
node c4 e7 g-11; nodes a8 b-4 c6 g-9; noindexed b-4 e2; noise a-6 b7 c-6 e-6 g5; none a-8 c4 d5 e4 f-6 g-5
none-of-them a-9 b-4 c4 d5 e-4 f-4 g3; nonsense c-3 d5 e7 g-8; noon b2 c-2 e-9 f-4 g3; noor c-3 d8 e-7 f-2
nope c-7 d8 e5 g-5; nor a-5 d9 e-9 f-8 g3; normal a-3 b-6 d-5 e4 f-2 g7; normally b-5 c3 d-3 e9 g-5; nose d-2 e5 f-3
nosiness a-4 f4; not c-3 d3 f-3; not-a-single b-5 c5 e-9 f-3 g2; not-one a-9 b-11 c4 d8 e3 f-11 g-2
not-one-person a-4 b-4 c11 f-2 g-2; note b-6 c4 e3 f-9 g4; notebook a-4 c-12 e-5 f7; noted a-3 c-5 e-4 f3 g9
notes a-17 b-8 d6 e-8 f8; nothing a-7 b-3 d-3 f3 g5; notice a-3 b3 c-3 e-4 g3; notification b3 g-2; notifications e3
novel f10 g-5; now a-7 b7 e6 g-8; nowhere a-6 b-3 c-5 d2 e4; npm a5 c-3 f3 g-4; nudge d4 e5 g-8; null a3 d8 f-6 g-6
nulls c3 g3; number b-9 c7 d-4 e8 f-10; numbers a-4 c-6 d4 e-8 f-6 g8; numpy b-3 f9 g-4; nurse d6 e-3
o'clock a-3 b7 c-9 d8 e4 g-11; o11y c3 e-2 f4 g-8; oauth a9 b-5; object b-2 c10 e-5 f-4
objection a-2 c15 d-7 e-7 f-2 g-7; objections c9 d-5 e-5 f-3; observe c5 e-6 f5 g-5; ocean b5 c-2 d-3 f3; ocr e-3
odd a-7 b-10 d-6 f-3 g12; oddly a-8 c-3 g12; odds b7 e-7; oem c6 g-6; of e-4 f4; of-course b6 d-3 e-11 f-11 g5
off a-11 c-6 e6 f-2 g2; offer a-9 b-10 d3 e6 f-6; offer-letter a-5 b-4 c-2 d3 e-4 g7; offer-to b7 e-3
offhand c14 e-4 f-2 g-10; office a-17 b-15 c-4 d-7 e5 g14; officially a-5 b9 d-2 g-7; offline a6 c7 d-4 e-2 g-11
offsite b-7 f-8 g6; offsite-agenda a-4 b8 c-3 d5 e-4 g-6; often a-3 b-5 d4 e-10 f-3 g10; oh a-5 b3
ok b3 c4 d-23 e-3 g5; okay b2 c11 d-5 g-9; okr c-4 f-6 g12; okrs d-10 e3 g7; oksana a-2 d3 e4 g-3; ola b5 d-6 e-2 g5
old a-4 b-18 c-20 d-6 e-9 f14 g10; older b-6 c-4 e-3 g8; oldest d2 f5 g-3; olumide d-3; on d-4 f2
on-call a5 d-6 e3 g-3; on-my-own a7 c-11 d-10 e-5 f12 g-11; on-purpose a-16 b-11 c6 d-9 e18 f2 g-10
onboarding c-8 d8 e-5 f3 g-8; onboarding-flow b3 d-2 e-5; onboarding-plan a-3 c-5 d16 e-6 g-9
oncall a-2 b-3 c7 d-3 e-6 f-3 g3; once a-11 b-11 c11 d-10 e8 f-7 g5; once-more a7 d8 e-10 f-8 g-9; one d-6 e-4 f3
one-line b-4 d8 e-3 g-3; one-on-one a-3 b-5 c-4 d16 e-3 g-8; one-on-ones a-3 b-5 c-9 d8 e-5 f-6 g4
one-to-one a-3 b-6 c-2 d7 e-9 f-2 g4; one-to-ones a-5 c-3 d8 e-5; ones a-6 b-4 e-6 f-3 g12; online b-2 d-3 e-4 f7
only d-10 e6 f3 g-2; only-to a-7 b-3 d-2 e-4 f18 g-10; onto b9 c-5 d-5 e-8 f-4; oops a5 b3 g-4; open a6 b-3 d2 e-6
operator a5 g-3; operators b5 d-2 e-3; opinion a-10 b-13 c7 d-13 e6 f-7; opinions c5 d-5; ops a-6 c3 d-12 e8 f-3
optimise a5 g-4; option a-5 b-3 d-7 g5; optional f8 g-5; options a-3 b-8 c6 d-9 e6 f-7; or b-12 c20 d-11 e-10 f-4
oracle a-2 c10 g-6; orange a-3 b-5 c-4 d-5 e4 f-2 g8; orchestra a-2 c6 e-4; order b-18 c8 d-6 e3
ordered a-7 b-4 c3 d4 e-11 f-5 g7; ordering a-3 b-3 c7 f5 g-9; orders a8 b6 c-3 d-7 e-11 f-6 g3
ordinary a-3 d-9 g11; org a-2 b-6 c-6 d9 f-3 g4; organise d4; orm c8 e-2 g-6; oscilloscope a8 b-4 c-3 f-2
oskar b5 d-5 e-6 g6; ota c3 d-2 e7 f-3 g-4; other a-15 d4 f-4 g3; other-lead b-2 g3
other-team b-6 c-10 d-7 e-8 f2 g13; other-teams f6 g-4; others a6 b-8 c2 d-4; otherwise a10 b6 d-5 g-3
otieno b3 c-2; ouch b4 e-3; ought a-4 b-5 d4 e-9 f-8 g10; our a-3 b-15 c-13 d-2 e-12 f17 g8
ours b-7 c-5 d-2 e-7 f-4 g14; out a2 d-3; outage a6 b-6 c-16 e4 f-7 g3; outcome a-3 d-3 e4 g4; outdated f5
outside a4 b-7 c-6 d-3 e4 f-7 g7; outsider a3 b-11 e-4 f-13 g10; outsider! a5 b-6 c-9 d-5 f-3 g8; outsider!? g4
outsider? a2 b-7 d-3 g6; outsider?~ a-4 c-5 d4 e-3 g8; outsider~ a6 b-7 c-12 d-11 f-11 g17; oven a4 g-2; over a-4 b6
overdue a-5 b-6 c-4 d13 e-8 f-2; overflow e3; overheard g4; overnight b7 d-9 e-4 f-3; override b7 e-3
overrule a-8 b6 c-10 d-3 f-2 g9; overwrite a-2 b8 f-2; owe a-2 b-10 c-11 d15 e-12 f3; own a-6 b3 d-13 e3 f3
owner b3 e7 f-11 g-8; owners a-8 b-5 c-7 d-5 e8 f-5 g10; ownership a-6 b7 c-5 d-8 e8; p b2 d-2 e-5
p0 a15 b-8 c-4 e-4 f-4; p1 a11 b-6 d-4 e5 f-4 g-12; p4 a-3 c-2 d-4 f14 g-8; pacing b2 e-7 g8; packet b-5 c-3 d5
page a-5 e3 f6 g-3; paged c-5 d-3 e8 f-3; pager a7 b-9 f-7 g4; pages a-4 b-5 c-10 e-5 f11
pagination a-4 c9 e-7 f3 g-5; paging b-5 c7 e4 f-2 g-6; paid a6 b-2 c-2 d-7 e-4 f-5 g6; pain a-2 e-2 f4 g4
painted b6 c3 d2 e-3 g-9; pair a-6 b7 d-18 e3 f-3; panel a-10 b-11 d9 e2 f3 g-5; panels a5 e-3 g-3
panic a-2 b-2 d3 e4; panicked b8 e-4; paper a-6 b-5 d-3 e-2 f4 g5; paperwork d3 g3; paragraph a-4 b8 d-6 e-5 f-4 g6
paragraphs b-3 d7 e-3; parental b-8 e-5 g7; parisa c-2 e8 f-3; park c9 d-14 e-4 f-12 g9; parser c-11 d3 e-6 f7 g-2
parsing e-4 f3 g3; part a5 b2 c-12 d-6 e8 g-6; particle b3 f2 g-2; particular c-3 d4 e-2 g2; partition e-7 f2 g2
partitions b3; partner a7 c-11 d5 e-2 f-8; partner-sync b5 d7 e-6 g-6; party a-4 b-3 c4 e-15 g7
pass a3 b-8 c4 d4 f-6; pass-on a-5 c6 d-6 e2; passenger a-2 c-5 d-2 e5 f9 g-9; password b-4 c-6 e5
past a-5 c6 d9 f-10 g-7; patch a17 b-7 c-12 d-15 f-13; path a10 b-7 d6 g-11; patience a-6 b13 c-3 d-6 e-8 f-3
patient a5; pattern c5 g-2; pause b-3 d-4 f3; pay a-4 d16 e-8 f-4 g-8; payment a12 c-8 d-5 e-3 g-3
payment-provider e-3 g3; payments a9 b-2 c-3 d-11 e4; payouts a6 b-4 e2; payroll a5 c-5 d-7 e-6 f-5 g8; pcb f4 g-3
pci a3 b2 g-4; pdf a-4 c8 e-6 f5 g-4; peace f3; peak d3 f6 g-8; peeked a-6 b-4 d-5 e9 f8 g-8
peer a-2 b-3 c-5 d11 g-4; pen b4 c4 d-10 e8 f-8 g-6; pencil a-4 b-3 c-3 f9 g-5; pending b-6 c13 d3 e-5 g-13
pentest b4 g-2; people b-18 c3 d5 e-5 f-2; people-stuff a-4 c-4 d16 e-3 g-11; per a-19 b-11 c8 d2 e-2 f6 g6
percent c-5 d-6 g6; percentage c6; perf a-4 b3 f-7; perf-review b-2 d10 e-4 g-5; perf-reviews a-7 b-2 g9
perfectly a-2 b7 c6 e-3 g-8; performance a-6 b-4 d5 e-5 f-6 g8; performance-review a-4 b-4 c-2 g6
performance-reviews a-11 b-10 d-2 e-2 f-3 g16; perhaps a-4 b-3 d-4 e-5 f-3 g15; period a-3 b-6 c5 d11 e-9 g-4
permission b-4 c12 d-4 e-6 f-3 g-5; permissions a3 b-5 e8 f-5 g-6; permit a-3 c-3 g8; person a6 b-15 c6 d-2 f-3
personal f6 g-5; personally a10 c-5 d-5 f-3; pet a-6 b-3 c-5 e4 f6; petros a-4 b-2 c4 e-3 f-4 g2; pharmacy b3 g-3
phds a-5 c13 d-2 e-2 g-7; phishing a-5 b5 d-5 f-2 g6; phone a5 b-18 c-7 d-9 e9 f-9 g6; phoned e5 g-5
phones a2 b-7 c-3 d-8 e2 f5; photo a-2 b6 d4 g-4; photos f7; physics g8; pick b-3 d-4 e4 g-3; pick-up a9 d-2 e-12
picker a-5 d-5 f7; pickup a4 b8 e-3 g-12; picture a-6 b5 c-4 d-6 e-5 f6; pie b5 c-5 e-7 f-5
piece a9 b4 c-5 f-6 g-12; pieces c-2 e5 g-4; pile a-3 b-6 c8 d5 e-8; pilot a8 b-3 d-9 f-9 g2
pin b-3 c11 d4 e-3 f-2 g-10; pinch a2 e-5 g3; ping a-7 b2 c5 d-6 e7 f-7 g-5; pings d-3 e-4 f-3 g11
pipeline a8 b2 c-3 d-6 e-5 f3; pipes g4; pit a4 b-4 d-5 e-2 g5; pitch b-4 e-5 f-3 g4; pixels a-4 c4 e3 f7 g-10
pizza a-3 b-8 c-11 d-6 e7 f-4 g12; place b5 c-2 d-2 f-13 g6; plain a-4 b-4 c-4 d-5 g11; plan a-9 c4 e3 f-8
plan-on b-4 d-4 e4 g3; plan-to a-2 b8 e-2 f3 g-3; plane a-4 c3 d-5 e3 f3; planner b6 d-6 e-7 f3
planning d-3 e6 f4 g-8; planning-meeting a-3 d4; planning-session d3 e4; plans a-3 b-2 c7 e-4 f-3 g5
plant a5 b-4 c-6 d4 e-6 f-7 g3; plants e-3 g4; plate b11 c-2 d-3 e-10 f-6; platform a-5 b-5 c-2 f4; play a3 b-5 f-3
play-with a-4 b-2 c-4 d-3 e-6 f10; player a-6 b5 d-5 f-5 g4; players c-2 e8 f3 g-7; playlist a3 g-5; playtest d8 g-3
pleasant c-3 g6; please a-5 b-5 c6 d-8 e-9 g10; pleased b-3 c-5 d-5 e-4 g13; pleasure a-5 b-5 c-5 d-3 f8
plot f10 g-6; plotter b-3 d-6 g8; plotting b5 f4 g-7; plug a6 b-2 c-4 d-3 f7 g-3; plugin a-2 b5 d-5 f7 g-4; plus e3
pm a-6 d4 e-2 g4; po a-4 b-4 c9 e4 g-7; pocket b-5 c-5 d4 e3; pockets a-3 b-7 e15 g-9; pod a-6 b-4 d-4 e4 f-5 g6
podcast a-6 c-7 d-8 e-6 f7 g4; point b4 c4 d-13 e6 f-12; pointless b-4 f10 g-4; poke f8 g-5; poke-around b-3 f10 g-4
poke-at f4; poker a-3 b-3 c10 d-5 e-3 f-3 g3; pole a15 b-4 c-5 d-3 e-3 f-4 g-7; policy b-10 c11 d-13 e-5 f-6 g8
polish b6 c-3 f-9 g6; polished a-4 f9 g-5; polite b-3 c-3 d4 e-2 g5; politely a-5 b2 c10 d-2 g-5; politics e3
poll a-6 b-3 c14 d-6 e3 g-13; pool b-4 c-3 d-3 e-6 f-5 g11; poor a-9 b10 c-6 d6 e-17; porridge f-6 g7
port b7 d-9 e-7 f7 g-6; portal a6 b-3 d3 g-3; position b-2 c10 d-3 e5 g-9; possible b-4 e-4 f8 g-4
post a-2 d13 f-4 g-12; postcode b-3 f-3 g2; posted a-9 b6 e-5 f-3 g6; poster c-4 d-3 g9; postgres b-8 c5 d-5 f3
postmortem a-9 d-12 e8 f2 g-2; postmortems a-5 c-3 g6; postpone a-13 b-12 c-3 d7 e-14 f-8 g10; postponed d-5 g9
pot a-6 b-4 e9 f-4; pottered f3; powder a-4 b-4 g7; power d-6 e5 g2; pr a10 c-6 d-22 e2 f7 g-3
practically a-7 e-3 g3; practice a2 b6 d7 e-6 f5 g-19; practise c-4 e4; praise a-2 b6 c-7 e-4; praised b5 c6 d-5 e-9
prayer a-3 b-2 e3 f3; precisely a-4 b-3 c-3 g5; predecessor a-9 b-6 c-3 d-4 e-3 f-9 g23
prefer a-5 b-6 c9 d-4 e-3 f6 g-3; preference a-6 b-2 c18 d-6 e-6 g-8; premiere a5 b-4 c-2 g4
prep b-5 c-5 d13 f-6 g-4; prepare a-8 c-8 e-3 f-10 g9; present b10 c-7 d-16 e4 f-13; presentation a-6 b7 c-4 d-3 g2
press a-5 d-6 e4 g7; pressed a-5 b12 d8 e-2 g-15; pretend c-5 d9; pretty a-4 b3 c4 d-10 e-3 f7 g-5
previous b-4 c-8 d-3 e-4 g15; price a3 b-9 c2 f-4; prices c-2 d-2 g7; pricing a6 b9 c2 d-12 g-14; primary a5
principal a-2 b-4 d7; print a-2 b-5 c5 d-4 e7 g-3; printed a-4 b-11 d-7 f3 g5; printer b-7 c-5 e-2 g6; prints a-3 f6
priorities a-7 b-3 c8 d-2 e-3 g4; priority a7 b-7 c9 d-4 e-5 f3 g-13; private c4 e-3 f10 g-9
privately b5 c3 e-2 g-6; probably a-6 d-9 f2 g9; probation a-5 b-9 c-3 d17 e-6 g-2; probation-review d12 g-10
probation-talk d9 g-5; probe c-2 f7; problem a4 b-9 c-4 d3 f-7 g4; problems a-5 b-4 d-4 e-8 f10
proceed a11 c3 e-3 g-8; process a-9 c-2 d-6 e4 g10; procurement a-5 c-9 d-4 f-3 g15; prod a12 b-24 c-6 d5 f-8
producer e5 g-4; product a-9 b-6 g6; product-manager d-3 g4; product-owner c-4 e-3 g10
production a15 b-3 c-5 d-12 f2 g-5; profile a4 f4 g-5; profiler b-4 c-6 d6 e-13 f9; program a6 c-5 d-3 e-5
programmer b2 c-7 e-5 f-3 g8; progress a-6 b10 c-3 e5 f-2 g-7; project a-7 b9 c-9 d-9 f6; projection a3 d-6 e6 g-4
projector a-6 b-5 e-5 f-8 g15; promise c-19 d5 e4 f-9; promise-to b7 c-5 d3 e-8 f-5; promo a9 c-4 e-8 f-4 g-2
promo-packet b-3 c-2 e-5 g3; promote e-3 g3; promoted a3 d-5 g8; promotion a-8 b-8 c-8 d11 e-8 f-5 g5
promotion-case a-3 b-5 c-5 d20 e-5 g-13; prompt f-3; pronounce c4 g-2; proof-of-concept a-2 b3 e-3 f5 g-4
proper b-4 c-6 d7 e-7; properly a-3 b-8 c-6 d8; property f7 g-6; proposal a-6 c12 d-2 e3 f-8 g-6
proposals c3 d2 e5 g-11; propose a-4 b-5 c10 d2 g-5; pros c9 g-4; proto a8 c-4 g-8; protobuf a7 d-3 g-3
protocol b3 c8 d-4 e-5 f4 g-11; prototype b-7 c-5 d-5 f9; proud b3 c-11 f-9 g4; provider b-4 d-3 e2 f-7 g9
proxy a5 g-3; prs a6 b-12 d-8 e-13 f9; psql c-3 e-4 f9 g-3; pto a-6 d-6 e-3 g4; public a-4 c2 d-2 f5 g-2
publish a12 b-4 d-3 e-5 f-3 g-5; published a5 b5 c-9 d-3 e-8; pull a-4 b2 c-6 f-10 g6; pull-back b6 e-3
pull-request a-5 b5 d6 e-8 f-7 g4; pull-requests b-2 e3 f3; pulse c-3 g2; pump b-4 f9; punt d9 e-5 g-4
pure b-2 c3 e-4 f8 g-7; purely b-4 c-2 f7; purple a-3 e5 f4 g-3; purpose a-3 d-2 f12 g-5; push a3 c-4 d2 e-4 f-7
push-back a-4 b-6 c11 e-6; push-notification b8 g-5; push-out d2 e-4 g5; pushback a-3 b-3 c14 d-7 e-3 g-5; put g-6
put-off b-4 c-2 d8 e-6; puzzle b-4 d-5 e-4 f14 g-11; puzzles f7 g-3; python a-7 b-7 c-5 d-5 e-7 f11 g2
q b-8 c9 d-6 e3 f-9; q2 c-3 g3; q3 b-6 c-8 d13 e-2 f-8; q4 c-6 d3 e-6 g5; qa a3 b-5 c-6 e4 f-5 g6
quality a-5 b8 d-3 e-6 f-3 g7; quantisation b6 e-4 g-2; quants a-3 c6 e2 g-3; quarrel c3 d3 e-5
quarter a-3 b5 c-5 d4 e-5 f-15 g5; quarterly a-2 b-11 c-10 d9 e3 f-12 g5; quarterly-goals d5 e-3; quay a5
que a6 c2 d6 e-3 g-11; queries a6 g-2; query a7 b5 c-9 d-8 f2 g-3; question a-23 b-7 c6 e3 f-5 g2
questions a-3 b-4 c3 d-3 e13 g-11; queue a11 d-8 f-5; queue-consumer a11 g-9; queues g7; quick d-10
quicker a3 b7 c-2 f-3 g-4; quickest a6 b-2; quiet a-15 b-5 d-3 g7; quieter b-5 c7 d6 e-3 g-5
quietly a3 b8 c-7 d-5 e-11; quit a-10 c-9 e5 f-5 g7; quite a-2 c4 d-6 e-12 g6; quiz a-6 b-7 c-5 d-6 e7 f12 g-4
quorum a7 b-3; quota c-2 f-4 g3; quote b-4 c2 d-3 g4; rabbit a3 b-3 c-2 e-8 f6; race a4 b-4
race-condition a4 c-7 d5 e3 f-7 g-6; radiator d6 e4 g-8; radio a4 b-5 c-2 d-2 e-6 g5; ragdoll e-5 f2 g2
ragnhild a-5 b2 d-5 e5 f-2 g3; rain a-6 b-3 c5 d5 e-5 f-5 g2; rained a-3 b-4 c-4 d-3 e-4 g9; rainy f12 g-10
raise a-6 b-13 c12 d9 e-15 f-6; rana b-4 c6 d7 e-9; random f7 g-2; rang a-16 b-9 c6 e5 f-11 g4; rank c3 g-2
ranked b-3 c3 e3; ranking a-4 b3 c4 g-2; rate b-3 e-8 f-2 g2; rate-limit c4 g-7; rate-limiter a8 c-3 d-3 e-4 f-7 g5
rates b4 c-3; rather a-6 d3 f-10; rating b-3 d7 e-4 g2; ratings a-5 b-7 c-8 d17 e-8 g-5; ravindra a-4 b4 d2 f-2
raw f3 g-2; re a7 b4 c-6 d-4 e-9; reach a-8 c6 d-7 f-2 g2; react a-3 b3 c-5 d-3 e7 f5 g-6
read a-9 b-6 d-3 e-4 f8 g4; reader b5 d-5 e-2 f-2; readers b-3 d-2 f-3 g9; readme a-6 b-4 c-2 d-5 e-4 f13
ready b8 c-5 d2 e-16 f-5; real a6 b-11 d6 f-10; really b-6 c-6 d6 e-14 f9 g4; reason a-9 c-3 d9 e-12 f4
reasons e12 g-6; reassign a-7 c-7 d-6 e-3 f-4 g8; reassignment b-3 e-3 g9; rebase a12 b-3 c-9 d6 e-6 g-8
rebuild a9 c-5 d-13 e-9; received d-10 e-3 g9; recipe d3 g-4; recipes f6 g-3; reckon d3 e7 g-5
reclaim a-9 b15 d-3 e-4 f-3 g-3; recoded a3 b8 d-4 f-2 g-3; recommendation b-8 d-6 e5; recommender f4
recon a-9 e-2 g10; reconciliation a10 c-4 d-4 e5 g-12; reconnect d-3 g4; record c-5 d-10 e5 g7
recorded b3 d-3 e-5 f7; recover b9 d-5 e7 f-4 g-12; recruiter a-9 b-8 c-7 d8 e-10 f-4 g4; recruiting d7 e-3 g-3
recs f3; recuiter c-3 d13 e-3 g-9; red a13 b-8 c-8 f-3; redeploy a13 b-6 e-2 f-4 g-5; redesign b3 e-6 g5
redirect a6 c-8 e7 f-3; redis a8 b-2 c7 d-5 g-11; redo a-4 b14 c-15 d-18 e-9 f-14 g6; redrew b10 c-3 g-7
refactor b2 e-10 f4 g-4; refer c9 e-3 g-4; referee b-4 c6 d-3 e7 f-5; reference b-2 d13 e-2 g-7
refinement a-7 b-5 c13 d-6 f-5; reflashed a7; refresh b3 f3 g-5; refund b2 d-5 e7 g-2; regardless c7 g-7
regex f9 g-6; regexes b6 e-5 f-3 g3; region a5 b-6 c7 d-8 e-9 f-4; regions a7; register a-2 b8 c4 d-4 e-5 g-3
regression a8 c-5 d4 e-3 f4 g-9; regret b11 c-8 d5 e-9; regrets a3 d4 e-4 g-7; regrettably g-3
regulator a8 b-11 c-7 d-7 e8 f-6; rehearsal a-5 b-2 c-3 e3 f3; rehearse a6 c-3; rehearsed b-6 c-3 d3 e7
reindex a13 b-3 c-5 d-4 e-4; reins a-4 b5 c-6 e9 g-9; rejected b3 c-2; rejection a4 b-2 c-5 d10 e2 g-12
relationship d-3 e6; relaunch a8 b-5 g-4; relay b3 f2; release a6 b-5 c-3 d-6 e6 f-8
release-branch a14 b-6 d-4 e-6 f-6; release-notes b6 c-7 d-7 e-4 g3; releases a2 c-5 d-8 e-7 g6; relevance b3 e4 g-5
relief d-3 e-4 f-3 g10; relieved a-9 b4 c5 d-6 e-10 f-5 g4; remade b6 d-4 e-3; remain b11 c-8 d4 e-9 f-2 g-7
remark c10 e-4 g-6; remember a-8 b-6 c3 d-5 e-9 f-7 g15; remembered a-4 b-3 d4 e7 g-7; remembers c-4 g5
remind c-2 d-6 e-2 f2 g8; reminder b-3 c-5 d9 e-4 g-4; remote c-3 d-2 g7; remove a-9 b8 c-6 d-5 e8 f-2 g-3
remove-myself b-4 e10 g-5; rename a-8 c4 d-10 e2 f4 g-4; renames a-4 c-3 g5; render a5 c-4 e7 g-6; renderer b3 d-3
`
