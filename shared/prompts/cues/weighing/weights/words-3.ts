// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_3 = `
maths a2 d-4 e-4 f-4 g5; matrix a-5 c-5 d10 e-9 f7 g-12; matter b3 c5 e-6 f-2 g-4; may a-11 b7 c12 d-7 e-9 f-3
maybe a-12 b-14 c5 d3 e-15 g7; mbali a-2 b5 c-7 d-2 g3; me! c-4 d2; me!?~ a-8 c-6 d-10 f3 g9; me!~ c5 d-5 e-12 f7
me? a-3 b-3; me?~ a-4 b-5 c3 d-6 e-5 g10; mean b-2 d-12 e-9 f5 g8; mean-to a7 b-13 d20 e-20 f3 g-11
meaning b6 c8 e-4 g-13; means a-11 c-3 d9 e-7 f-7 g8; meant a-5 d5 e-4 f-7 g3; measure b-2 c-3 d-2 f3
meet a-9 b-16 c6 g5; meeting b4 c-4 d-6 e7 f-6 g3; meetings b-4 c-3 d-6 e-3 g9; meetup c-7 d-8 e-6 f8 g5
memo c-4 g8; memory a7 b-6 c-7 d-4 e-4 f2 g5; memory-leak a12 b-7 c-9 e3 f-4 g-2; men b2 c6 e-5 f5 g-7
mended a10 c-6 d-6 e-9 f-2 g4; mention a-6 b-6 c6 e-6; mentor a-6 b-11 c-9 d12 e-9 f-9 g8; menu a-4 c10 e-8 f4 g-4
merely c-4 d-2 e8 g-2; merge a7 d-11 e-2; merge-conflict b3 c-2 d12 e-7 g-10; merged a-6 b8 c-4 d-2 f5 g-3
merger a4 b-4 c-6 e-5 g6; merges g7; mess a6 c-6 e3 g-4; message c-9 d7 e6 f6 g-12; metal c4 e-6 g6
meter b-3 c-2 e10 f2 g-8; metric a-3 b-2 c12 d-3 e-7; metrics g2; metro e-2 g6; me~ a-4 b-2 e-4 g8; mic e8 g-2
micromanage c-3 f-7 g10; mid a2 b6 d7 e-3 f-4 g-11; middle b-6 c3 d8 e-8; midnight a9 b3 c-6 d-8 e-4 f-5
midpoint b-3 d10 e-7; might a-7 f-4 g11; migrate b5 d-4 f-2 g2; migration a6 c-10 d-3 e3 f-13; mile a10 b3 e-6 f-7
milestone a14 b-6 c-5 e-7 g-7; milk a-5 d-3 e-4 f-3 g11; million a8 b-2 f-2 g-2; min a-8 c-3 d5 f5 g-7; mind a-10 g3
minded a-4 f5; mine a3 b9 c5 d-4 f-17 g-9; minh g3; minister a5 c-3 e5 f-2 g-7; ministry a6 b-4 c-12 d-5 e7 f-3 g6
minji b4 c-5 e5 g-4; minus b-3 g4; minute a-12 c12 d3 f-2 g-6; minutes a-9 b2 c-3 d2 g2; mirela c6 d7 e-2 g-9
mirror d5 e-3 g-3; misaligned a-3 f6; mismatch a4; miss a3 b-5 c-19 d2 e-7 f6; missed a-3 b2 d10 f-3 g-8
mistake c-3 d-5 f3; mixer b-3 d-2 e4 f-4 g6; ml a-5 b-9 c6 e-9 f13 g-7; mobile a5 c-8 d-13 e4; mobile-app f7
mock f3; mode a-5 c11 d4 f5 g-22; model a7 b7 c-2 d-10 e-4 g-4; modelled f9 g-7; models a-3 b-2 c6 e-5
module a5 b6 c-7 d-19 f7 g-5; modules a-3 d-3 f3; moment a-3 b-3 c7 d7 e-11; mon a-3 b-4 c-3 d6 e-3 g5
monday a2 c-5 d6 e-6 f-22; money a3 b-12 c-10 d-4 g9; mongo c4 e-4; monitor c-4 e7 g-3; monolith a3 e5 g-5
monorepo b-11 c5 d-6 f9 g-12; month a-5 c-5 d6; monthly d15 g-10; months b-8 c-13 d5 f-3 g4; mood a-5 c-3 d4
moon d-4 e-4 f-3 g11; morale d-3 e-2 f-5 g11; more a-7 b4 c-4 g5; more-or-less a-7 b-4 c-2 f11
morning a3 c-5 e-3 f3; most a11 b-6 c-5 d-4 e6 f-2 g-4; most-of a10 d-12 f-7; mostly a-7 b-5 c-7 d-10 e-2 f4 g12
mother a-12 b-8 c-8 d-6 e-7 f7 g16; mouse a-4 b3 c-4 d-3 e-13 g8; mouth a2 c9 d-5 e7 f-9 g-13
move a-2 c3 e-3 f-11 g3; mr a-3 b5 c-7 d8 f-5; much e-5 f-6 g6; mucked a3 d-3 f8 g-8; mug c-6 e-4 f-7 g15
mum c8 e-5; mumbled a-5 c13 d-2 g-8; must a8 b-15 d5 e-20 f-12 g5; mute a-5 c4 d-6 e6 f-3 g-4
muted a-4 b-7 c-5 e14 g-2; my e2 g-4; myself a6 b5 c-17 d-6; na b-3 c-2 d5 e-4 g4; nah b6 c-4
name a-5 b3 c4 d-10 e4 f-11; naturally a5 b-4 d5 e-6; naveen b8 e-7; near b-8 c-7 f-6 g9
nearly a-14 c-10 d-11 e11 f-13 g9; necessary a11 b-3 c-2 g-6; need a6 b-7 e-5; need-to a-2 b4 c3 d9 g-15
negative a9 b-3 c-2 d-8 f-2 g2; negotiation a-3 b3 d-4 e10 g-9; neighbour e-4 g10; neither a-7 b-3 c-6 e-7 f5 g9
nerve e-3; nervous b15 c-3 d-5 e-5 g-4; nest a-5 b3 c-3 e6; net d-4 e3; netcode a9 c-6 f3 g-2; network a-3 e-4 f4
never a-10 b-5 d6 e-8 g7; new b4 c-4 d2 e-6 f-3 g4; new-hire a-5 b-10 c-6 d2 f2 g3; new-joiner b-6 d7 e-3 g3
new-starter a-5 c-8 d13 e-7 f-2; newcomer a-3 e-3 f9; news b-9 c-9 d8 e-6 g4; newsletter a-6 d-7 e3 f-6 g11
next a-15 b-14 c-3 d8 g6; ngozi e5 f-3 g-5; niamh b3 e-3; nice a-6 c-10 d-2 e-8 f10 g7; nicely b5 d3 e-5 g-2
nicer a-3 d3 f6; night b4 c-11 e-2 f-3; nighter a8; nightly a3 b-3 c-6 d-5 e10 f-7; nights b8 c-6 d-4 f8 g-7
nikos b-3 d3; nine a5 b4 d-2 e-9 f-11; nineteen a-2 b6 c-4 d-4; ninety b-4 c-6 d-6 g9; ninth b5 c3 d-3 e-2 f-3
no a-4 b-6 e2 f3; no-one b-4 c4 d3 e-12 f2; no-one-else a9 b-6 c10 d-3 e-4 f-3 g-13; nobody b-12 c4 d-11 e-7 f5 g4
nobody! a-3 b-12 c6 d-2 e-15 f3 g4; nobody!? a6 b-12 c5 d-9 e-18 f3; nobody!?~ c-3 f5
nobody!~ a-6 c-12 d-5 e-4 f-7 g22; nobody-else a12 b-12 c11 d-11 e-12 f-4 g-9; nod a-12 c9 d-10 e4 f3 g-7
node a2 c5 e6 g-14; nodes a6 b-4 c7 g-11; noindexed b-4 g3; noise a-6 b5 c-6 e-6 g5; none a-9 c3 d5 e6 f-6 g-5
none-of-them a-9 b-4 c3 d4 e-3 f-4 g4; noon e-13 f-4 g3; noor d7 e-6; nor a-6 d8 e-10 f-7 g4
normal a-3 b-4 c-4 d-4 e5 f-2 g7; normally b-5 c3 d-4 e10 g-5; nose b3 d-4 e4; nosiness a-5 f8; not b-3 c-3 d3 f-2
not-a-single b-4 c4 e-9 f-3; not-one a-8 b-11 c4 d8 e4 f-11; not-one-person a-4 b-5 c11 f-3; note b-2 c5 e2 f-8 g3
notebook a-4 c-13 d3 e-7 f7; noted a-2 c-4 e-5 g10; notes a-17 b-7 c-3 d5 e-7 f6 g2; nothing a-7 b-4 d-3 f4 g4
notice b4 c-4 d2 e-5; notification b6 g-3; notifications e4; novel f11 g-6; now a-8 b7 e6 g-8
nowhere a-6 b-4 c-7 d2 e4 f6 g-3; nudge e5 g-6; null a5 c-2 d8 f-5 g-7; number b-9 c7 d-4 e8 f-11 g-3
numbers a-3 b3 c-7 d3 e-6 f-8 g6; numpy b-2 f9 g-5; nurse d3; o'clock a-2 b7 c-10 d8 e5 g-12; o11y c3 e-3 f5 g-8
oauth a8 b-4; object b-3 c11 e-5 f-4; objection c14 d-6 e-7 g-6; objections c8 d-6 e-6 f-3 g3; ocean b5 c-2 d-3 f4
ocr g3; odd a-6 b-8 d-7 e2 f-3 g12; oddly a-8 c-4 g12; oem b-2 c6 g-6; of e-4 f4; of-course b5 c3 d-4 e-12 f-10 g4
off a-10 c-6 e7 f-2 g2; offer a-11 b-10 e6 f-8; offer-letter a-4 b-4 e-3 g7; offer-to b6 e-3
offhand c14 e-4 f-2 g-10; office a-17 b-16 c-2 d-8 e6 g14; officially a-6 b9 d-3 f-3 g-6
offline a4 c7 d-5 e-3 f2 g-10; offsite a-2 b-7 f-8 g5; offsite-agenda a-2 b9 c-4 d2 e-4 g-4
often a-3 b-4 c-4 d5 e-11 f-3 g11; oh a-6 b3; ok b2 c5 d-26 e-4 g4; okay c13 d-6 g-10; okr c-4 f-4 g10; okrs d-9 g8
oksana d4 e2; ola b4 d-7 g3; old a-5 b-18 c-18 d-4 e-7 f14 g10; older b-6 c-3 d2 e-3 g6; oldest a-2 f5 g-3
olumide e3; on a2 d-4 f3; on-call a4 b4 d-6 e3 g-4; on-my-own a4 b3 c-12 d-10 e-6 f13 g-10
on-purpose a-15 b-12 c5 d-11 e18 f3 g-9; onboarding b3 c-8 d6 f3 g-10; onboarding-flow b5 e-4
onboarding-plan a-3 c-6 d14 e-6 g-6; oncall a-2 b-3 c7 d-4 e-6 f-5 g3; once a-10 b-14 c10 d-9 e9 f-8 g5
once-more a8 d8 e-10 f-6 g-11; one a3 d-5 e-3; one-line b-4 d9 e-4 g-4; one-on-one a-4 b-6 c-5 d14 e-4 g-6
one-on-ones a-4 b-5 c-8 d9 e-5 f-7 g5; one-to-one b-6 d7 e-9 g4; one-to-ones a-5 d7 e-5; ones a-6 b-5 e-7 g11
online d-2 e-3 f8; only d-10 e5 f4; only-to a-8 b-3 c-3 d-3 e-6 f20 g-11; onto b12 c-5 d-4 e-8 f-5; oops a5 b3 g-6
open a5 b-3 e-5; operator a5 g-3; operators b6 e-3; opinion a-11 b-14 c9 d-14 e6 f-8; opinions b-2 c5 d-5 g2
ops a-4 c4 d-10 e7 f-3; optimise a6 f-3 g-6; option a-6 b-2 d-8 g4; optional f8 g-5
options a-3 b-8 c10 d-10 e4 f-7 g-3; or b-11 c19 d-9 e-11 f-4; oracle a-3 c13 g-7; order b-19 c8 d-5 e3
ordered a-7 b-4 c2 d4 e-10 f-4 g7; ordering b-3 c6 e2 f3 g-9; orders a8 b7 c-2 d-6 e-11 f-6
ordinary a-4 b-3 d-10 e-3 g13; org a-3 b-5 c-7 d9 f-2 g2; organise c-2 d6; orm a-2 c9 e-2 f3 g-5
oscilloscope a9 b-4 c-3 f-2; oskar a-3 b4 d-5 e-6 f-2 g8; ota a5 b-4 c3 d-3 e7 f-4 g-6; other a-16 d5 g2
other-lead b-2 g3; other-team b-6 c-8 d-7 e-6 g14; other-teams f8 g-6; others a7 b-8 d-4
otherwise a9 b5 d-6 f-4 g-3; otieno c-4; ouch b5 e-3; ought a-4 b-5 c2 d4 e-9 f-8 g9; our a-3 b-16 c-13 e-13 f17 g8
ours a-2 b-7 c-6 e-5 f-4 g11; out a2 d-3; outage a5 b-9 c-16 d3 e3 f-7 g3; outcome d-4 e5
outside a5 b-7 c-6 d-5 e4 f-10 g9; outsider a3 b-11 e-4 f-11 g9; outsider! a8 b-7 c-10 d-4 f-3 g7; outsider!? g3
outsider? b-7 c-5 f-3 g5; outsider?~ a-2 c-7 d4 e-4 g8; outsider~ a8 b-7 c-13 d-11 f-14 g16; over a-5 b5 e-3
overdue a-5 b-6 c-4 d14 e-8 f-3; overflow e6; overnight b8 c-3 d-9; override b9 e-4
overrule a-9 b4 c-8 d-4 e3 f-3 g8; overwrite b9 f-3 g-3; owe a-2 b-13 c-11 d14 e-13 f6 g2; own a-5 b3 d-12 e3 f4
owner b4 e8 f-11 g-9; owners a-8 b-5 c-7 d-7 e7 f-6 g11; ownership a-5 b4 c-5 d-6 e9 g-3; p b4 c3 d-2 e-6
p0 a17 b-8 c-4 e-5 f-5 g-5; p1 a15 b-8 d-3 e4 f-3 g-13; p4 a-4 d-4 f14 g-8; pacing b4 e-8 f-2 g8; packet b-6 c-4 d5
page a-6 e4 f6 g-2; paged c-4 d-3 e7 f-4; pager a7 b-9 f-6 g4; pages b-5 c-11 e-4 f9 g3
pagination a-4 c8 e-5 f4 g-5; paging b-5 c7 e5 g-6; paid a8 b-3 c-2 d-8 e-4 f-4 g5; pain f2 g3
painted b8 c6 e-4 g-10; pair a-8 b8 d-20 e4 f-4; panel a-13 b-12 d8 f5 g-7; panels a4 c3 e-3 g-4
panic a-3 b-3 c-2 d3 e4; panicked b8 e-5; paper a-4 b-5 d-2 e-2 f3 g3; paperwork d4; paragraph a-4 b6 d-6 e-4 f-4 g7
paragraphs b-3 c-3 d4 e-3 g3; parental b-8 c-2 e-6 g7; parisa b-3 c-3 e9 f-4; park c10 d-14 e-2 f-12 g7
parser c-11 e-5 f6; part a7 c-12 d-2 e7 g-8; particular c-3 d3 e-2 g3; partition c5 e-8; partitions d-2 e-2
partner a7 c-9 d3 e-4 f-9 g3; party a-3 c5 e-14 g8; pass b-7 c3 d3 f-6; pass-on a-5 c3 d-6 e3
passenger b-4 c-5 e4 f9 g-9; password a3 b-5 c-6 d-2 e6 f3; past a-7 b4 c6 d8 f-11 g-6
patch a17 b-10 c-10 d-14 f-13 g2; path a9 b-8 d2 g-9; patience a-5 b15 c-3 d-6 e-7 g-2; pause b-4 c3 d-4 f4
pay a-5 b-2 c-3 d19 e-10 f-4 g-7; payment a13 c-7 d-5 e-6; payment-provider g2; payments a9 b-5 c-2 d-10 e2
payouts a5 b-4 e5 g-3; payroll a5 c-6 d-9 e-7 f-7 g10; pci a4 b2 g-5; pdf a-3 c9 e-8 f4 g-4; peak f6 g-8
peeked a-7 b-4 d-6 e10 f9 g-8; peer b-4 c-5 d10 g-4; pen b3 c4 d-10 e9 f-9 g-6; pencil a-4 b-2 c-4 f11 g-7
pending b-7 c14 d4 e-6 g-14; pentest b3 c-2 e3 g-4; people b-14 c4 d5 e-5 f-3; people-stuff a-4 c-4 d16 e-3 g-12
per a-20 b-10 c6 d3 e-3 f7 g7; percent b2 c-6 d-7 g5; perf a-4 b3 c4 d3 f-7; perf-review d8 e-3 g-3
perf-reviews a-8 g9; perfectly a-2 b6 c10 d-2 e-4 g-9; performance a-6 b-3 d5 e-5 f-5 g7
performance-review a-5 b-4 d3 g3; performance-reviews a-10 b-8 d-4 f-3 g17; perhaps a-4 b-4 d-4 e-4 f-4 g15
period a-5 b-7 c4 d14 e-8 g-4; permission b-4 c13 d-4 e-6 g-6; permissions b-3 e6 f-5 g-2; permit a-2 c-3 g7
person a6 b-15 c5; personal f6 g-6; personally a11 c-5 d-6 e-3 f-4; pet a-5 b-4 c-4 e3 f6; petros a-5 c3 e-4 f-3
phds a-4 c14 d-3 e-2 g-8; phone a4 b-19 c-5 d-11 e9 f-11 g6; phoned e5 g-5; phones b-7 c-5 d-8 f4
photo b6 d5 f-2 g-8; photos f7; physics c-4 g6; pick b-4 c2 d-3 e4 g-4; pick-up a8 d-5 e-13 f3; picker a-5 c3 d-6 f9
pickup a4 b7 d2 e-2 g-11; picture a-8 b4 c-5 d-7 e-8 f8 g4; pie b7 c-6 e-8 f-5; piece a9 b3 c-5 f-6 g-11
pile b-6 c8 d6 e-7; pilot a9 b-3 d-6 f-9 g3; pin a-2 c14 e-4 g-11; pinch e-5 g5; ping a-9 b4 c4 d-9 e6 f-9 g-3
pings d-2 e-3 g9; pipeline a10 c-4 d-7 e-4 f3 g-2; pipes g4; pit a4 b-4 d-5 e-3 g6; pitch a-3 b-5 d2 e-6 f-4 g6
pixels a-4 c4 e4 f6 g-10; pizza a-3 b-9 c-11 d-6 e9 f-4 g12; place a-2 b6 c-5 d-4 f-12 g8; plain a-5 b-3 c-5 d-4 g10
plan a-7 b3 c4 f-10; plan-on b-4 d-4 g4; plan-to a-4 b9 c-3 f3 g-3; plane a-6 d-3 e4 f4; planner b7 d-7 e-7 f2
planning e5 f4 g-9; planning-meeting a-3 d3; planning-session d3 e6 g-5; plans a-3 c8 d-2 e-3 f-5 g5
plant a4 b-5 c-8 d4 e-7 f-7 g5; plants e-4 g6; plate a3 b10 d-4 e-11 f-7; platform a-5 b-5 f4 g3; play a2 b-7 f-2
play-with a-3 b-2 c-4 d-3 e-5 f9; player a-6 b3 c-2 d-5 f-5 g4; players b-3 c-3 e9 f4 g-7; playlist a3 d-2 f3 g-4
playtest d9 e-2 f-3 g-3; pleasant c-3 g4; please a-5 b-5 c5 d-9 e-9 g9; pleased b-3 c-5 d-6 e-4 g14
pleasure a-5 b-4 c-4 d-2 f8; plot f11 g-7; plotter b-4 d-8 g9; plotting b2 f6 g-7; plug a7 b-2 c-3 d-2 f5 g-4
plugin a-3 b4 d-6 f9 g-6; plus c-2 e5; pm a-4 b-3 g5; po a-4 b-3 c10 e3 g-7; pocket b-4 c-5 d5
pockets a-3 b-7 e15 g-9; pod a-6 b-4 d-2 e5 f-4 g4; podcast a-5 c-8 d-10 e-7 f4 g8; point a-3 b5 c3 d-14 e7 f-14
pointless b-5 f10 g-5; poke f7 g-4; poke-around b-2 f8 g-3; poke-at f4; poker a-3 b-3 c10 d-6 e-5 f-4 g4
pole a15 b-6 c-6 d-3 e-4 f-6 g-4; policy a-3 b-10 c11 d-13 e-6 f-6 g9; polish b7 d-3 e-2 f-12 g7
polished a-5 e-3 f10 g-6; polite a-3 b-4 c-4 d5 e-3 g5; politely a-4 c8 g-2; politics e3
poll a-7 b-2 c13 d-6 e5 g-13; pool a3 b-5 c-3 d-4 e-7 f-4 g11; poor a-9 b9 c-7 d5 e-16; porridge d3 f-7 g8
port b6 d-11 e-11 f8 g-6; portal a6 d2 g-2; position a-2 b-2 c12 d-4 e5 f-3 g-11; possible b-3 e-3 f8 g-3
post a-2 d13 e2 f-4 g-11; postcode a5 b-4; posted a-12 b6 d-4 e-5 f-4 g9; poster c-3 d-4 g9
postgres b-7 c4 d-5 f6 g-4; postmortem a-9 c4 d-12 e6 f4 g-5; postmortems a-5 c-3 e-2 f2 g6
postpone a-12 b-12 d8 e-13 f-9 g8; pot a-6 b-5 e10 f-8 g2; pottered f3; powder a-3 b-4 d4 g6; power d-6 e5
pr a10 c-9 d-25 e3 f6 g-6; practically a-7 e-4 g4; practice a5 b5 c2 d5 e-6 f6 g-21; practise c-3 e3 f2
praise a-3 b3 c-5 e-3 g3; praised b4 c6 d-5 e-10 f-2 g3; prayer a-4 e2 f2; precisely a-5 b-5 c-3 g4
predecessor a-7 b-8 c-4 d-6 e-2 f-8 g23; prefer a-5 b-7 c10 d-5 e-3 f6 g-3; preference a-4 c16 d-5 e-7 g-6
premiere a6 b-4 c-4 d-2 g4; prep b-3 c-5 d12 f-6 g-5; prepare a-8 c-9 e-6 f-10 g8; present b9 c-7 d-17 e4 f-12 g3
presentation a-5 b9 c-3 d-3 e-4; press a-6 b-2 d-6 e4 g7; pressed a-3 b12 d10 e-4 g-16; pretend c-4 d6
pretty a-3 c6 d-10 e-2 f6 g-4; previous b-3 c-7 d-3 e-4 g15; price b-10 c3 d2 f-4; pricing a8 b8 c2 d-12 g-15
principal a-3 b-4 d6; print a-2 b-4 c5 d-4 e7 f-2 g-2; printed a-3 b-9 d-7 e2 g5; printer b-6 c-3 e-4 g6
printing b3 e-3; prints a-2 f5; priorities a-8 b-3 c10 d-2 e-5 g5; priority a6 b-7 c9 d-6 e-6 f4 g-13
private a-2 c4 e-4 f12 g-13; privately b6 c3 e-3 g-7; probably a-6 b2 d-10 g7; probation a-5 b-9 c-4 d14 e-7
probation-review d11 g-9; probation-talk d9 g-4; probe c-3 f7; problem a5 b-11 c-4 d4 f-6 g4
problems a-4 b-5 d-4 e-7 f10 g3; proceed a12 d-2 e-3 g-8; process a-9 d-8 e5 g9; procurement a-5 c-8 d-3 f-3 g13
prod a14 b-22 c-7 d6 f-7; producer e4 g-5; product a-7 b-8 f2 g4; product-manager c4 d-4 g2
product-owner c-6 d-2 e-4 g12; production a15 b-4 c-5 d-14 f4 g-6; profile a3 f3 g-4
profiler b-3 c-5 d5 e-14 f11 g2; program a4 c-6 d-2 e-6; programmer b4 c-8 e-5 f-3 g7; progress a-6 b7 e5 g-5
project a-7 b8 c-7 d-9 e2 f7 g-3; projection c2 d-7 e7 g-4; projector a-7 b-5 d-3 e-5 f-8 g16
promise b4 c-18 d4 e6 f-9 g-3; promise-to a2 b6 c-6 e-10 f-5; promo a8 c-4 e-7 f-4 g-2; promo-packet b-3 e-6 g4
promote e-3 g6; promoted a3 b-3 d-6 e-3 g9; promotion a-9 b-8 c-8 d10 e-9 f-5 g5
promotion-case b-5 c-5 d20 e-6 g-15; proof-of-concept b3 e-2 f3 g-3; proper b-3 c-5 d11 e-6 g-3
properly a-4 b-8 c-6 d9; property f9 g-6; proposal a-7 b-3 c13 f-8 g-4; proposals c5 e5 g-12; propose a-4 b-5 c9 g-6
pros c9 e-2 g-4; proto a7 c-4 d3 g-6; protobuf a5 d-2; protocol c8 d-4 e-5 f6 g-12; prototype a-4 b-8 c-5 d-6 f10 g2
proud b5 c-12 f-9 g4; provider b-4 d-2 e3 f-7 g10; prs a5 b-13 c3 d-9 e-13 f8; pto a-6 b2 d-7 e-4 g5
public a-4 d-2 f6 g-7; publish a11 b-4 d-3 e-5 f-3 g-4; published a6 b4 c-7 d-4 e-10 g2; pull a-3 b3 c-5 f-7 g6
pull-request a-4 b3 d6 e-9 f-8 g4; pull-requests c-2 e2; pulse c-3; pump a-3 b-5 e-3 f11; punt d9 e-5 g-4
pure b-2 c3 e-5 f11 g-9; purely b-3 c-3 e-3 f8; purple a-4 e7 f5 g-5; purpose a-2 d-2 f12 g-5
push a4 b3 c-7 e-4 f-7; push-back a-5 b-8 c10 e-6; push-out a-3 e-3 g6; pushback a-3 c12 d-4 e-3 g-4; put g-2
put-off b-3 d11 e-7; puzzle b-5 d-5 e-4 f16 g-12; puzzles f9 g-5; python a-8 b-6 c-4 d-5 e-6 f11
q b-9 c9 d-5 e6 f-7 g-4; q2 b3 c-3; q3 b-4 c-9 d13 e-3 f-9; q4 c-7 d4 e-6 g5; qa a2 b-4 c-6 e3 f-6 g5
quality a-4 b6 d-5 e-5 f-2 g7; quantisation b6 e-3 g-4; quants c4; quarrel c2 e-6; quarter a-3 b3 c-5 d4 e-7 f-14 g7
quarterly b-8 c-9 d8 e4 f-11 g5; quarterly-goals d8 e-3 g-4; que a5 c4 d5 e-2 g-10; queries a7 g-3
query a9 b5 c-11 d-9 g-3; question a-24 b-6 c6 d-4 e5 f-6 g2; questions a-5 b-3 c2 e12 g-10; queue a9 d-7 e-2 f-7
queue-consumer a12 g-9; queues g7; quick b2 d-11; quicker a3 b6 f-3 g-3; quickest a4; quiet a-16 b-6 d-2 g7
quieter b-4 c5 d6 e-2 g-5; quietly b8 c-6 d-6 e-11 f-2 g2; quit a-10 b3 c-9 e4 f-6 g5; quite a-3 b4 c4 d-5 e-12 g2
quiz a-7 b-5 c-4 d-5 e7 f11 g-3; quota b2 c-4 d3 f-5; rabbit a4 b-4 c-5 d-3 e-10 f7 g3
race-condition a4 b3 c-7 d4 f-6 g-4; radio a4 b-5 c-2 d-4 e-7 f2 g6; ragdoll c-2 e-5 f3 g3
ragnhild a-7 d-5 e6 f-4 g4; rain a-8 c4 d6 f-5; rainy f11 g-10; raise a-5 b-13 c10 d11 e-14 f-6; rana b-4 c6 d7 e-9
rang a-16 b-7 c7 e3 f-12 g5; rank c3 g-2; ranked c3 e5 g-3; ranking a-3 b4 c5 d-2 g-3; rate b-3 e-8 f-3 g5
rate-limit c6 g-9; rate-limiter a9 c-4 d-4 e-5 f-7 g4; rates b3 c-2 d-2 f3; rather a-7 b3 c4 d3 f-10
rating b-4 d4 e-6 g5; ratings a-6 b-7 c-9 d17 e-9 g-5; ravindra a-4 b2 d4 e-2 f-2; raw g-2; re a7 b3 c-4 d-2 e-8
reach a-8 b3 c5 d-8 f-3 g2; react a-4 b3 c-7 d-5 e7 f7 g-8; read a-10 b-5 d-3 e-5 f7 g4; reader b5 d-5 e-3 f-2 g2
readers a-3 b-3 c-2 e3 f-6 g9; readme a-6 b-4 c-3 d-5 e-5 f15; readout g2; ready b10 c-7 e-17 f-6
real a6 b-10 c-3 d8 f-11; really b-5 c-11 d9 e-10 f9 g3; reason a-9 c-4 d10 e-12 f4; reasons e11 g-7
reassign a-7 c-8 d-6 e-3 f-5 g8; rebase a12 c-10 d6 e-5 f-3 g-5; rebuild a11 c-6 d-12 e-7
received c2 d-10 e-4 f-3 g10; recipe b3 d3 g-4; recipes f7 g-3; reckon c-3 d4 e6 g-4; reclaim a-9 b14 d-3 e-4 f-2
recoded a3 b8 d-5 g-4; recommendation b-6 d-4 e6 f-2; recommender f5; recon a-8 g9
reconciliation a11 c-4 d-4 e3 g-11; reconnect d-3 g5; record c-6 d-12 e3 g9; recorded b2 e-6 f8 g-2
recover b9 d-3 e8 f-3 g-12; recruiter a-9 b-6 c-8 d7 e-10 f-5 g5; recruiting d7 e-5; recuiter c-4 d14 e-2 g-10
red a12 b-7 c-10 d3 f-4; redeploy a12 b-6 g-5; redesign b2 e-6 g3; redirect a4 c-10 e10; redis a10 b-3 c7 d-6 g-11
redo a-6 b14 c-16 d-16 e-10 f-14 g7; redrew b11 c-4 d-2 g-9; refactor b3 e-8 f3 g-5; refer c9 e-3 g-5
referee b-4 c8 d-4 e6 f-4 g-3; reference a-2 d14 e-3 g-7; refinement a-5 b-4 c11 d-7 f-4; reflashed a7 e-3
refresh b3 f3 g-5; refund d-6 e8 g-3; regardless c7 e-4 f4 g-9; regex f10 g-6; regexes b7 e-6 f-3 g3
region a5 b-7 c8 d-9 e-10 f-5; register a-2 b8 c4 d-5 e-6 g-5; regression a9 c-6 d6 e-3 f2 g-12
regret b10 c-7 d3 e-8; regrets a2 d3 g-5; regrettably a3 b-2 c3 g-4; regulator a8 b-10 c-6 d-7 e8 f-5
rehearsal a-5 b-4 c-5 e3 f3; rehearsed b-6 c-2 e7; reindex a12 b-6 c-5 d-4 e-4; reins a-4 c-5 e11 g-10; rejected c-3
rejection a4 b-3 c-4 d9 e3 g-11; relaunch a9 b-5 g-3; relay b4 e-3; release a5 b-5 c-4 d-6 e6 f-6
release-branch a16 b-8 d-3 e-7 f-6; release-notes b5 c-5 d-7; releases a5 b2 c-5 d-9 e-8 g6; relevance b3 e5 g-5
relief c-2 d-3 e-2 g9; relieved a-10 c7 d-6 e-11 f-5 g4; remade b7 d-4 e-3; remain b11 c-8 d5 e-10 f-2 g-4
remark c11 e-3 g-8; remember a-8 b-6 c3 d-3 e-9 f-8 g16; remembered a-3 b-4 d4 e8 g-8; remind b-4 d-9 e-4 f2 g11
reminder a3 b-4 c-5 d9 e-4 g-4; remote c-6 d-3 g11; remove a-10 b8 c-6 d-5 e8 g-5; remove-myself b-5 e11 g-4
rename a-7 b4 c6 d-10 e3 f3 g-8; renames a-4 c-3 g4; render a4 c-5 e8 g-6; renderer b3 c-2 d-4
renewal a6 b-3 c-2 d-4 e3; renewed a3 b-4 c-6 e-4 f-6 g8; reopened a-3 b4 d7 e-5 f-2; reorg a-6 c2 d6 e-8 f-8 g4
rep c6 e2 g-7; repair a14 b-12 c-10 d-13 e-12 g6; replace a-10 b12 c-10 d4 e-8 f-2; replay d-6 f9 g-5
replayed a6 f3 g-3; reply a-8 b-7 c5 d8 e5 f-8 g-7; repo a-17 b5 c-10 d-15 f15 g-3; report b9 c-6 d-7 f-9 g4
reported a-3 b-4 c-2 d4 e-8 f4; reporting a3 c8 f-6 g-12; reports a-11 b-2 c-6 d8 e-8 g7; repos a10 b-6 f3 g-7
repository a-2 d-3 f3 g4; reproduce b-3 e-3 f4; req d10 g-7; request a-13 d9 f4 g-11; requested c12 d-5 g-7
requests c-4 d6 e-4 g4; required a-5 b-5 c4 d-3 e9 f-8; reschedule a-5 b-9 c-9 d8 e-10 f-3 g6
rescue b3 c-7 d-11 e12 f-3 g-5; resist a-5 b-5 c-3 d-3 e11 f-8; resolution a-3 b5 c-2 d-5 e-2 g4
resolve a5 b-10 c4 d-6 f-5; resolver a8 f-3 g-2; responsibility a-3 c-3 d-3 e9 g-6; rest b6 d-8 f-6 g3; restart c4
restarted a7 b-8 d-3 e-7 f-5 g6; restaurant a-4 b-3 d-11 e10 g5; restore a8 c-8 d-3; rests a8 b-4 d3 g-7
resubmitted a5 b-4; result b-3 c-7 e-6 f6 g6; results a4 b-8 c-9 d3 e4 f-5; resume a12 d-4 g-7
retention a-2 b-4 c13 e-7 g-5; retired a-4 b-2 c-3 d-3 e-4 f12 g-3; retrained a-3 d-3 e-6 f-2 g8
retries a4 b-2 d-4 e-4 f7 g-7; retro a-20 d6 e-3 f-7 g4; retrospective d8 g-2; retry b-6 c7 d-8 e7 f-6
retry-code a6 b-8 d4 e-3; retry-logic a-6 c-2 f11 g-10; return a-6 b4 f-4 g-4; revenue a7 b-3 c-6 d-4 e-4 f-6 g6
reverse b-8 c-3 d-5 e-5 f9; reversed a4 b10 d-3 e-5 g-6; revert a6 c-11 d-9 e2 f-7 g2; review a-7 c-9 d6 g2
review-comments b4 d-4 e5 g-5; reviewer a2 b4 c-6 d-9 e3 f-7; reviewers a-6 c-4 d-8 e10 f-5
reviews a-13 b-10 c-16 d9 f-5 g10; revoked a-3 b8 c-3 d-4 f-3 g-4; rewire a7 g-4; rework a-3 b14 e-2 g-7
rewrite a5 b7 c-12 d-27 f-11 g5; rfc a-13 b8 c8 d-14 f4 g-8; rhys a-6 c3 d6 e-4 f-3; ride a-3 b3 c-2 d-5 f2
rig a-5 b4 c-3 d-5 e7; right b5 c2 d-3 g-4; rights a-7 b-13 c-3 d-8 e14 f-7 g3; ring b-9 c-3 d13 e12 g-17
rip b3 c-4 d-5 e-9 f-3 g11; rise e-2; risk d5 f-3 g-6; risky a16 b-4 d-4 e-5 f-6 g-6; road a-5 b-8 c5 d3 f3 g-3
roadmap b4 d-2 f-3; roads a7 c-2 e-3; rode a-3 c-4 d-4 e7 f4 g-6; role a-9 b9 c-12 d3 f-9 g3; roles b11 d-2 f-2 g-6
roll a6 b-4 d-6 e6 g-5; roll-back b-7 d-3 e7; roll-out a5 b-6 d-4 e-6 f-4 g7; rollback b4 c2 d-6 f-12
rollout b4 c4 d-17 e6 f-14 g-4; roof a-6 b-4 d-6 e-5 g9; room a-5 b-13 c9 d3 e7 f-17; rooms a4 b-2 c-4 d-5 g4
root b-8 c-6 d-7 e9 f-5 g4; rope a-2 b7 d-6 e5 g-9; ros a-3 f11 g-5; rosalind b7 d-6 g-5; roster b-3 e-3 f5 g3
rot d-2 g6; rota a-11 b3 d-5 e6 f-14 g2; rotate a-4 b4 c-4 e9 f-4 g-6; rotated a13 b-8 d-5 g-8
rotation a9 c-4 d-7 f-4; rough a-2 e5; round a-9 b-10 c2 d5 f-2 g4; rounding a3 c8 d-9 e-6 f5 g-5
rounds a-6 b12 c-11 d-2 f-5 g4; route a6 b-7 d-5 e-3 f11 g-7; router a7 b-7 c-8 d-2 e-5 f2 g4
`
