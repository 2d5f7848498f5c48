// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
little a-5 c6 d-5 e-5 f14 g-14; live a16 b-5 c-12 d-9 e3 f-9 g-3; lived f3; llm f11 g-10; local f8 g-5
locally a-4 b-2 e-2 f11 g-3; log c6 d2 e-5 f4 g-10; log-off b3; login a2 b-3 d-2 e-3 g2; logs a-3 b-2 c-5 d4 e-5 f7
lol a4 e-8; long d-3 e-5 f-3 g8; longer b12 c-6 d-5 f-2 g-9; longest a10 g-6; look a-3 c2 e-4 f3
look-at a-11 b-8 c3 d3; look-through f3; look-to c7 g-4; loop g3; loss a3; lost b2 d-5 e-6 f-4 g7; lot b4 d4 e-8
lots d2 e-2 f-3; love a-5 b-6 c-2 d-4 e3 f-2 g9; lovely d-5 e-5 g9; low b-2 f10 g-6; lower b-4 c-3 e5
loyalty a4 g-4; luck d-3 e2; luckily c-10 g12; lunch e-16 f6; lying c2 d3 g-6; machine b-4 e-9 g6
mail a-6 b-4 c-2 d-2 e-6 f-7 g11; main a6 c-3 d-4 g-9; make a-3 d-4 f3; manage a5 c-3 f-2
manager b-9 c9 d-5 e-17 f-11 g10; managers a-4 c-5 d5 f-2 g4; many a-7 c-6 d-6 e-5 f-3 g14; map f4
marek a-7 b4 c7 e-7 f-3 g2; mark c3 d6 f-4 g-5; marketing a-3 c-3 d7; match b-3 c7 d-2 e-7 f-7 g9; matchmaking a2
may a-3 b3 c8 d-10 e-9 g5; maybe a-9 b-10 c3 d4 e-9 f-4 g5; me! c-3 d3; me!? c-2 e-6 g2; me!?~ b-4 c-4 d-9 e2 f6 g3
me!~ a-3 c4 d-7 e-8 f6; me? a-2 b-3; me?~ a-5 b-9 d-7 g9; mean b-5 c3 d-3 e-10 g5; mean-to b-8 c-6 d14 e-8 f5 g-7
means d4; meant b-8 c5 d3 e6 g-9; meet a-7 b-5 c5 f-6 g7; meeting a-3 b5 c-5 d-6 g7; meetings d-7 f-6 g8
meetup c-4 d-4 e-3 f4 g5; memory-leak a9 b-3 c-2 g-7; mended a-2 e-2 g8; mention c7 e-2 g-4
mentor a-4 b-8 c-7 d11 f-6; merge a7 b-3 d-7; merge-conflict b3 d11 e-6 g-9; merged a-3 b4 d-2 f5; mess f3 g-4
message b-5 c-8 d5 e4 f4 g-7; me~ b-5 e-7 g9; micromanage c-3 f-6 g8; mid c-4 d3 e-3; middle b-2 d5 e-4
midnight a6 b3 c-3; midpoint d3 e-2; might b-9 e-3 g8; migrate g2; migration a4 b4 c-6 f-10; migrations f6 g-2
min a-3 b-8 d7 e-7 f7 g-3; mind a-4 d5 e-7 f-4 g2; mine a5 b8 c6 e-3 f-20 g-9; mines b7 c-2 g-3; minor f6
minute a-3 b-4 c8 e5 f-6 g-8; minutes a-6 b4 c-8 d4 e-4; miss a2 c-10 d4 e-11 f4; mistake c-4 d-4; mixer b-3 g3
ml a-6 b-4 c4 e-8 f8; mobile a8 b-4 d-8 f5 g-6; mobile-app f7; mode c-2 d9 g-9; model a3 d-6
module a6 b3 c-5 d-11 g-2; modules f4; moment a-3 c2 d-3 e-5 g4; monday a6 c-2 d6 e-10 f-8; monorepo a-5 f10 g-7
month c-8 g2; months a-7 b-6 c-6 e3 f6; mood b-4 c-3 d4 g-3; more c-3 f-4 g4; morning a4 b-6 d-4 g3; most a7 b-4 g-8
most-of a8 b5 e-5 f-5 g-6; mostly a-2 c-2 d-4 e-5 f-4 g11; mother a-10 b-3 c-5 e-3 g14; mouse a-2 b8 g-5
mouth c-3 e7; move a-5 b3 e-5 f-9 g4; much a-7 c-7 e-8 g10; must a7 b-7 c8 d-3 e-11 f-5; mute a-3 c4 e7 f-5 g-4
muttered c3; my f-3 g-2; myself a5 b6 c-18 d-7; name c5 d-17 e5 f-2 g-3; nearly a-4 b-6 c-5 d-7 e11 f-5 g6
necessary a5 b-2; need a5 b-3 d-3 e-19 g4; need-to a-2 c5 d3 g-6; negative g3; neither g4; nervous b3 e-2
net b3 d-2 e2; never a-11 e-12 g8; new a3 c-9 e-6 g7; new-hire a-4 b-2 c-3 e-3 g6; new-joiner a-3 b-3 c-3 d6 e-4 f4
new-starter c-4 d7 e-2; news a-3 b-6 d7 e-3; newsletter a-3 g8; next a-6 b-4 c-7 d6 e-11 g7
nice a-5 b-4 d-4 e-9 f5 g7; night b3 c-8 e-7; nights a-2 b8 c-4 d-4 f4 g-2; nine a2 e-8 f-3 g3; no a-6 b-3 d3
no-one b-4 c-2 d6 e-6 f3; no-one-else a3 c6 g-5; nobody b-17 d-15 e-22 f9 g4; nobody! b-19 c3 e-25 f5 g4
nobody!? a8 b-5 c4 d-7 e-8 g-5; nobody!?~ f9 g-7; nobody!~ a-5 c-6 f-3 g15; nobody-else a7 b-7 c11 d-8 e-9 f-5 g-6
nod b-4 c4 d-6 e9 f4 g-13; none a-9 b-8 c6 d4 e6 f-8 g-3; none-of-them a-5 g4; noon b-3 f-3 g2; nope c-6 d8 g-6
nor d-3 g5; normal d-3 g4; normally c3 e3 g-2; not a-3 b-2 d3; not-a-single b-3 d4 e-5 f-3; not-one d11 e2 f-4 g-12
not-one-person c5; note c-5 f-5 g3; notebook a-2 b3 c-3 f5 g-8; notes a-10 b-6 d7 e-4 f4
nothing a-6 b-6 c3 d-5 f3 g5; notice c-3 d5 e3; now a-3 b4 c3 d-7 e9 f-3 g-9; nowhere a-5 b-2 c-3 d5 e8 g-8
number a3 c3 g-3; numbers c-5 d-7 e-2 g8; nurse d2 g-4; oauth b-2 g3; object c8 g-4; objection b3 c4 g-4
observability f4; observe c5 e-4 f3 g-4; odd c-3 e3; of b3 e-4 f6 g-4; of-course b5 c4 g-10; off a-12 c-4 g4
offer a-4 b-6 e2 f-4 g4; offer-letter g5; office a-7 b-7 c-11 d-10 e-8 g20; officially b4 e2 g-3
offsite b-5 c-8 f-5 g6; offsite-agenda d3; oh b6 e-5 g-4; ok d-15 e-11 f-5 g8; okayed c5 g-4; okr d-4 g9
ola d-6 e-2 g11; old a-12 b-16 c-16 d-10 e-4 f10 g12; on b-3 d-3 f3; on-call b7 c-6 d-14 f-5
on-my-own a8 e-4 f6 g-11; on-purpose a-7 b-8 c3 d-10 e17 f-4 g-9; onboarding a-4 c-4 d9 e-5 f3 g-8
onboarding-plan d7 g-5; oncall d-3 e-4 f-2 g6; once a-9 b-15 c7 d-14 e10 f-5 g5; once-again a4 d4 g-5
once-more a5 b2 d4 e-4 g-11; one a4 c4 d-12 e-9 g3; one-on-one d9 g-5; one-on-ones c-5 f-4 g6; one-to-one b-2 d4
one-to-ones a-3 c-3 d3 e-3 g4; ones a-3 c4 d-3 g3; online f7 g-4; only b-5 c-4 d-5 e6 f4 g-3
only-to a-3 c-3 d-3 e-4 f15 g-7; onto a-5 b13 e-3 f-3 g-6; oops a4; open a5 b-4 d6 f-4 g-5
opinion a-10 b-9 c7 d-10 e3 f-7; opinions c6 e3 g-10; ops a3 c3 e2 g-4; option a-4 b-4 c-3 d-4 e3 g5
options b-3 c4 d-7 f-5; or a6 b-5 c5 d-7 f-4; order b-3 c9 e-5 g-4; org b-3 d9 e-4 g-3; organise d8 g-4
orm c4 e-4 f5 g-4; ota a3; other a-6 b-6 d3 e3 f-3 g2; other-lead b-2 e4; other-team c-6 d-3 e-5 g10
other-teams f5 g-4; others a-2 b-3 g5; otherwise a8 b-6 c-2 e4 g-8; ought a-3 b-4 e-6 f-5 g9
our a-6 b-15 c-9 e-10 f14 g12; ours d-4 g6; out b-2 d-3 f-3 g3; outage a7 b-11 c-9 f-10 g5; outside d-3 g8
outsider b-9 e-9 f-10 g11; outsider! a10 c-8 e-4 f-2 g3; outsider!? g4; outsider? a-7 b-6 d-8 e7
outsider~ a4 b-3 c-2 d-2 e-2 g4; over a-3 b6 c-6 d-4; overdue a-4 b-6 c-7 d13 e-6; overnight a-2 b6 f-2 g-7
override b8 c-4 e-2; overrule a-6 b3 c-2 d-3 e3; overwrite b5; owe c-4 d14 e-4 g-10; own d-22 e-3 f4 g4
owner b-3 d-8 e11 f-7 g-5; owners a-6 b-4 c-4 d-6 e3 f-3 g11; ownership a-3 b2 d-6 e6; p0 a11 b-6 g-4
p1 a11 b-6 c-6 f-4; p4 a-5 b-4 d-3 f12 g-5; package f4; packet f3; packing d5 g-3; page a-3 b-7 c4 e-11 f3
pager a3 b-7 f2 g-4; paid a4 c-3; painful f5; painted b4 d3 g-5; pair a-5 b4 c-3 d-13 e4 f-4 g5
panel b-4 c-6 d11 e-8; paper b-2 d-3 e-4 f5 g3; paperwork b-3 g6; parental b-2 g3; park a2 b-8 c9 d-14 e-8 f-5 g8
parser a3 b2 c-6 d6 e-11 f-3; part a9 b9 c-13 d-15 e6 g-13; partner a8 c-10 d6 e-3 f-7; partner-sync d6
party c-6 e-5 g11; pass b-9 e3 f-5; pass-on b3 d-2 e4 g-4; passenger e4 f5 g-4; past c4 d6 e-2 f-4 g-8
patch a14 b-11 c-8 d-6 e5 f-7; patch-up b3; patience b7; pause a-4 c5 d2 g-5; pay b-3 d8 f-3 g-4
payment a9 b-5 c-4 d-4 f-4; payment-provider g4; payments a4 b-6 c-2 d-4 f-3 g4; payroll c-3 d-4 e-3 f-4 g11
pcb b3 f3 g-4; peeked a-6 d-3 e9 f6 g-10; peer d4; pen b4 c-5 d-5 e8 f-5 g-5; pending a-5 c12 g-7
people a-5 b-17 c5 d7 e-3 f-15 g4; people-stuff d5; per a-4 d-6 e4 f4 g-4; perf a-3 c-3 d5 f-6
perfectly b3 c9 d-2 e-4 g-6; performance f-3 g4; performance-review g3; performance-reviews a-8 b-6 g11; perhaps g8
period c4 d5 e-4 g-6; permission b-3 c5 d-4; permissions e6 g-6; person a5 b-6 c7 g-5
personally a11 b-5 d-3 e-2 f-2; phone a5 b-5 c-2 d-3 f-3 g3; photos f4; pick b-4 c2 d-13 e3 f3 g-3
pick-up a7 b-3 c-4 d-3 e-5 g3; picker f7 g-7; picture b3 f2 g-3; piece a12 c-3 g-6; pile d3; pilot a8 c2 e-2 f-4 g-7
pim a-4 b3 d-4 f-2 g6; ping a-3 b-4 e7 f-4; pipeline a9 b3 c-11 d-8 e-8; pizza a-4 c-5 d-5 e2 f-3 g10
place c-7 d3 g5; plan a-5 b2 c2 d-3; plan-to b10 d-7 e-2 g-2; plane a-4 c-4 e3 g5; planning-meeting d4 g-3
plans d-2 f-3 g8; plans-to e-6 g7; plant b-5 c-5 e-3 f-5 g7; plants f2; plate b9 f-3 g-9; platform a-8 b-8 e4 f7
play a7 b-5 c-5 d-8 e8 g-6; play-with a-2 c-3 e-3 f7 g2; plugin f6 g-3; pm b-6 d5; poc a-5 f10 g-2; pockets e4
pod a-6 c-3 d-3 e4 f-6 g7; point b-5 c8 d-6 e4 f-4; poke-around a-2 f5; poke-at f8 g-6; poker d-3 g9
pole a11 b-5 c-3 g-3; policy d-4 e-4 f-5 g10; polite g3; poor a-5 b5 c-3 d5 e-8 f-3; port a4 b-6 c-5 d-2 e-4 f4
position a-2 b-3 c7 d-4 f-2; posted a-5 b-2 d-3 g9; postgres a2 b-4 c7 d-2 e-7; postmortem a-2 b-4 c5 f6 g-8
postpone a-8 b-9 d3 e-9 f-6 g6; pot d4; pr a9 b-2 d-15; praise d6 e-2; praised e-2 g7; precisely d4 e3 g-3
predecessor a-3 b-5 c-3 d-3 e-6 f-5 g15; prefer b-5 c8 e-5; preference c13 d-5 e-7 g-5; prep b-2 d12 f-3 g-12
prepare a-8 c-5 d5 e-10 f-7 g7; present b9 c-8 d-12 e6 f-9; presentation a-4 b6 g2; pretty d-5 f-4 g6
previous c-4 g9; pricing a6 b5 c-6 d-8 f3 g-5; printing e-2 g5; priorities g3; priority a5 b-4 c4 e-3 g-4
priti a-2 b3 d3 g-2; probably a-5 c-2 d-6 g13; probation b-3 d6 e-2; probation-talk d4 g-3
problem a5 b-5 d-3 e4 f-3; problems e-3 g4; proceed a4 g-2; process a-4 c-4 d-5 e3 g7; procurement a-4 c-8 g12
prod a11 b-11 c-10 d4 e-7 f-4 g-2; product a-11 b-7 c-8 d3 e-2 g8; product-owner d-3 g6; product-sync d4 g-3
production a8 c-6 d-7 e-8 f3; profiler c-3 d2 e-3 f7 g-7; program c-2 e-4 g3; progress c-4 e7 g-4
project a-8 b4 c-10 e3 f6; promise b3 c-10 d7 f-8; promise-to b4 c-2 g3; promo d4; promo-packet e-4 g2
promotion b-5 c-6 d7 e-6 f-4 g4; promotion-case c-2 d14 g-8; proper d6 g-6; properly b-5 d4 e4 g-3
proposal a-4 c10 f-4 g-15; propose c7 d5 e-3 g-8; pros c7 g-2; protobuf a6 g-5; prototype a-3 c-2 d-2 f13 g-7
proud b5 c-7 d-3 f-6 g2; proverb d-3 g8; provider f-4 g8; prs a6 b-6 d-3 f4 g-6; public f6 g-4; published d-4 g6
pull a-4 c-4 e6 f-3; pull-request a-3 d11 e-5 f-5 g-4; pull-requests f3; punt d3 g-3; purely f4; purpose f4
push c-6 g-2; push-back b-3 e-6 g5; push-notification b4; pushback c8 d-4 g-3; put f-2 g-2; put-off b-4 d7
puzzle b-4 c-3 d-4 e-4 f12 g-7; python a-4 b-2 c-4 e-2 f3 g5; q b-7 c11 d-4 e7 f-3 g-10; q3 a3 d3
qa a8 b-7 c-11 e6 f-5; quality a-3 b7 g-2; quarter c-12 f-10 g5; quarterly a-7 b-7 d5 e5 f-9 g7
quarterly-goals d7 g-6; quarterly-review d3; queries a4 g-3; query a-4 b8 c-3 d-2 e2 g-4
question a-15 b-6 c8 d-2 e6 f-5 g-2; questions a-2 b-9 c4 e9 f6 g-16; queue a4 b-5 c3 d-7 e-6; queue-consumer f3 g-4
queues g3; quick b-2 d-2 e-4 g2; quick'n'dirty f3; quicker a2 e4 g-5; quiet a-11 b-9 f-3 g11; quietly b3 e-3
quit a-3 c-4 d-5 g10; quiz d-3 e-2 f9 g-5; race-condition a5 b3 c-3 d3 e-3 f-3 g-5; rain a-7 d6 f-3
raise b-8 c8 d8 e-8 f-2 g-5; rana a-2 b-3 c4 d5 e-7; rang a-2 b-6 c7 d-3 g2; rate-limiter a7 b-3 c-3
rather a2 c4 d-7 f-4; ratings b-6 c-4 d13 e-7 g-5; re c-3 d3 e-7 f-3 g2; reach a-3 c6 d-5 e-5; react b4 g-4
read a-12 b-12 c-7 e-21 f8 g8; readme a-6 b-2 d-2 f10; ready a4 b9 d-6 e-4 f-5 g-3; really e-5 f7; reason b3 g-4
reassign a-4 b7 c-2 d-3; rebase a7 c-7 d8 e-3 f-3 g-7; rebuild a3 b3 c-3 d-4; reclaim a-5 b4 e-4 g4
recommendation b-3 c8 g-6; recon b3; reconciliation a9 g-4; record b3 d-4 e-4 g6; recover e5 g-2
recruiter a-6 b-4 c-7 d6 e-6 f-3 g3; recruiting d10 e-4 g-5; red a11 c-5 d3 e-7 g-9; redeploy a6 b-3
redo a-9 b12 c-6 d-7 e-7 f-7 g4; redrew b11 c-2 e-4 g-5; redundancy g3; refactor b3 e-13 f4 g-3
refinement a-3 c11 d-4 f-3 g-6; reformatted f4; regex f6 g-4; region a-7 b-4 c3 d-2 e-5 g7; regret d5 g-2
regrets a6 d-2 e2 g-4; regulator a7; release a5 b-4 c-4 d-4 e4 f-13; release-branch a10 b-5 e-5 f-6
release-notes b2 e-3; releases e-2; relieved a-4 b5 c6 d-4 e-5 f-2; remain a4 b6 e-3 g-6; remark c3
remember a-4 b-2 d-7 e-5 g12; remembered a-3 e6 g-4; remind b-2 d-6 e-3 g8; reminder c-4 d8 e-2
remove a-6 c-4 d-3 e7 f6 g-6; remove-myself e3; rename a-6 b2 d-3 e3 f6 g-10; renames a-2 f4; reopened b3 e-3
reorg a-3 b-6 c-5 d5 e-4 f-4 g5; reorganised b-2 c-4 g8; repair a3 b-2 d-3; replace a-5 b9 c-5 d2 f-4 g-4
replay d-2 f5; reply d6 g-7; reply-to d2 e4 g-4; repo a-11 c-7 d-8 e-4 f16; report a-6 b5 c-4 d-5 e-7 g5
reporting a4 b-4 c6 d-5 e3 g-5; reports a-5 c-6 d12 e-4; repository a-4 b-3 d-4 f4 g4; reproduce f3
request a-4 b-2 c6 d4 e-3; requests c-5 d7; required a-6 b-3 c5 e7 f-4 g-5; reschedule a-2 b-5 c-9 d5 e-5 g5
rescue b-3 c-4 d-4 e12 g-5; resist a-3 b-3 c-4 d-2 e8 f-3; resolve e2; responsibility a-4 e6; rest b2 d-8 f-8
restart c2 g-4; restarted b-4 d-4 e-6 f-4 g9; restaurant d-5 g7; result a5 c-4 d3 e-3; results a3 d5 e-4 f-7
retention c7 g-4; retries c3 e-5 f6 g-7; retro a-12 b-4 d5 f-9; retrospective d5; retry-logic a5
return a-4 b3 c4 e-4 f-3; revert a6 b5 c-3 d-3 e-4 f-3 g-5; review a-7 b-5 c-9 d6 g3; reviewer b-3 e8 f-5 g-3
reviewers a-4 b-3 c-5 d-9 e11 f-4; reviews a-10 b-5 c-13 d5 f-8 g9; rewire b2 g-3; rewrite a6 b4 c-8 d-18 f-17 g6
rfc b4 c13 d-2 e-6 g-13; ride f3; right b6 c3 d-7 e-3 f-6 g3; rights b-2 c-5 d-3 e10 f-3; ring c-5 d8 e2 g-3
risk d-2 e3 f5 g-7; riskiest a7 g-3; risky a12 b-5 e-4 f-4 g-4; road c3 d5 g-5; roadmap a-6 b5 c-3 d-5 e2 f-3 g2
rob a-4 b5 g2; robot f7 g-2; role a-3 c-6 d-4 e4 f-2 g6; roll a2 d-6; roll-back a5 c-3 e8 g-11
rollback b-3 d-6 f-6 g6; rollout a-7 b7 c7 d-9 e4 f-7 g-6; room a-5 b-11 c11 e4 f-9; rope b5 d-3 e3 g-5
rota a-8 c-5 d-7 e5 f-7 g5; rotation d-3 e5 g-4; rough b-2 e3; round a-12 c-9 d6 f-3 g6; row a-3 b-4 e9 f-2
rubber c6 d-4 g-4; rule b3 d-8 e4 g-4; rumour g6; rumours c-6 d-3 g10; run c-3 e2 g-2; runa b5
runbook a-2 b9 c-5 g-5; runner f2; rust a-4 b-5 c4 d-6 e-6 f5; sad b4; sailing a-3 b-3 c-3 d-3 e-3 f-3 g8
salary a-5 b-6 c-6 d9 e-8 f-4 g4; sale a5 g-3; sales b-3 e-6 f-6 g10; same a-5 e-4 f-4 g4; sample f5; sandbox f6 g-3
sandwiches c-5 g8; saturday a10 f-3 g-4; save a9 g-3; say a-3 b-15 c9 f-6; say-no-to c3 d-5 e6 g-5; says c-7 e-5 g7
scanned g2; scary a6 b-3 e-3 f4 g-2; schedule a-5 c6; scheduler a7 b-5 d-3 e-3 f5 g-6; schema a8 b-7 d-8 g-3
school a-4 b-4 c-8 d-8 e-7 g12; scientists c-4 f3; scope a-3 c7 d-4 g-5; scratch a-3 c4 e-4 f6 g-6
screaming a6 b-2 g-3; screen c4 d6 e-5 g-11; screenshots f5; scren b2; script b2 c-10 d-9 e-9 f14 g-12
scripts a11 b-4 g-4; sdk b6 c3 d-4 e-6 f3 g-5; search a5 b-8 d-5 g2; season c-2 d-5 g7; seat b-5 d3 e8 g-10
second b8 d3 e-11 f-7; security a-5 b-4 c-8 d-5 e-6 f12 g2; see a-9 b-10 c-3 d-13 e3 f12 g4; seem c7 e-3 g-3
self a6 b4 c-7 f-3 g-2; send a-13 d4 f-9 g2; senior c5 d-4; seniors a-3 b-6 c6 e3 f-3; sense a-4 e-3 f5
sentence a-5 c9 d-4 e-6; sepa e2; server a6 b-3 c-2 e-3; servers b-2 g5; service a9 b-8 d-13 f5 g-4; services f3 g-2
session d-5 f9 g-5; set a-6 c-8 d-4 e7 f2 g2; settle a-5 b-9 c4 d-10 f-6 g3; settlement a6 g-4; setup a-4 e-3 f9 g-2
sev1 a3 b-2 f-5 g3; sev2 a-2 b-4 e5; seven a-5 b-2 c4 g5; shader b7 e-3 g-4; shaders f3; shadow f7 g-4
shape a4 c-4 e6 g-5; sharding a5 g-3; share a-5 b-3 e7; she a-13 b6 d-13 e10 f-4; shed d5 g-4
shell a-3 b-2 c-2 e-3 f11 g-6; shift a6 c-5 e-7 g-3; ship a7 b-6 d-15; shook g6; shopping b-3 c-3 d-5 e-4 g6
short d6; shorten d5; should a-5 d6 e-11 f-8 g3; shovelling a3 c-3 d-6 e-2 g6; show a-8 b-4 c-3 e-3 f12
shrugged a-3 c6 e3 g-6; shut b-2 c-2 e13 f-4 g-9; sick b-6 c-7 d-7 e-5 f-6 g14; side a-7 b-6 d-11 e5 f3 g5
sigh b-3 f2; sign b-9 c7 d-11 e4 f-5; sign-off c-2 d-2 e4; signup a2 f3 g-3; silence b-5 c10 e-2 g-2
silent a-2 c4 g-2; silly f9 g-3; simply b3 c3 d-3; simulator a-2; since a4 d2 e-7 f2 g-6; single a3 b-6 c-6 e5 f-4
sister g4; sit a-2 b-4 d4 f9 g-10; sit-down-and a2; sit-down-to a5 b7 d-5 g-9; sit-down-with b4 g-3
sit-in b-7 d8 f-7; sit-in-on f5; sit-on a-2 d-6 e6; sit-on-my-hands e3; site d-2 e-2 f6
six a4 b-11 c5 d9 e-9 f-11 g-2; size a-5 b4 c-4 d-3 e-6 f-3 g8; sketch c6 g-5; skim f10 g-5; skip a-10 b-5 c-11 g8
skip-level a-2 d6 e-3 f-3; skip-levels a-3 b-2 c-3 d5 e-4 g3; slack c7 d-2 e-2 g-4; sleep a6 b-6 c-6 d-7 f-5 g5
sleeves a4; slept b-6 f-4 g6; slide a-8 e6 f-4; slides b3 d-4; slip a5 b-5 c-6 d7 e-3 g-3; slot b-4 c2 d7 e5 g-12
slow a-6 b3 c-9 d-9 f2 g4; small a-8 d-8 f13 g-8; smart c4; smooth a-3 b-2 c-3 d-3 e-2 f-3 g8; snacks e2
snatch a-3 b7; so a5 d-3 g-8; so-that a5 b-6 c5 d-8 e9 g-14; sole a6 b-2 d-2; solo a8 b-3 g-2
solution a-4 c-7 d-3 e15 f-6 g-8; solve a6 c-11 e3 f2 g-8; some b-10 e-3 f9 g-2; somebody a2 c-3 d-9 e3 f-6 g4
somehow b3 c5 e-3 g-3; someone b-10 c4 d-8 f-8 g7; something a-11 b-9 c3 e-4 f-4 g8; sometimes a-3 g6
soon c-7 d13 g-5; sorry b5 c-3 d2 e-3 g-4; sort a-3 b-12 c-9 d-5 f4 g9; sort-out b2; sound b-3 c5 e-4 f5 g-7
soup b-3 e-3 g8; source d-5 f14 g-10; sourcing c2 f4 g-3; spaces c11 e-3 g-6; speak a-10 c4 e7 f-8 g-11
speak-to d8 g-2; spec a-4 b4 c4 g-8; special c-4 d-5 f-3 g10; speed f2; spend b-14 c-9 d3 e5
spike a-4 b6 c-4 d-5 e-5 f6; split a3 b-3 c-3 d-2 e2; sponsor b-4 c-3 g7; spreadsheet b3
spring a-2 b4 c-9 d3 e-7 g8; sprint a9 b-6 c-9 d5 e-8; sprint-goal a7 b-3 d-6 e-5 f-3 g2; sql c5 e2 f6 g-13
sqlite f5; squad b4 c3 d-8 e4 f-3 g-9; sre d-2 f5; sres e-3 g6; sso a4 b-4 g4; stack-trace d11 e-2 g-6
staff-engineer c11 e-7 f-2 g-2; stage b-4 e7 g-3; staging a3 b-4 c-3 d-3 e4 f5 g-8
stakeholder a-4 b-3 c-2 d3 e-6 f-4 g5; stakeholder-update b-5 e-2 g7; stakeholders a-3 b-2 f-2 g5; stakes f2
stale f6; stall a-3 d-5 g5; stand a-4 b-5 c-7 d-3 e16 f-9 g3; stand-up a-4 c3 d7 e-2 g-7; standing e-3 f-6 g7
stands a5; standup a12 b-6 c3 d-10 e-4 f-8 g2; stare c-3 d10 g-7; start a5 b-3 d-2 e3 f-10; statement c3 d-4 f-2 g5
status c-3 g3; stay b-15 c-8 d3 e8; stay-away e5; stay-out d-4 e4; stay-quiet e7 g-4; stay-up b-4 e-4 f3 g3
steer d-10 e3; steering-committee c-5 d-4 e-2 g10; step a6 b-7 c-8 d-7 g5; step-back b-6 g6
step-in a-4 b2 c-4 e-2 g5; stepped b7 e-2 g-3; steps e-3 f6 g-3; stick a6 b2 d-4 e-4 g-4; still a5 b-5 d9 e-15 f-14
stood b-4 d-6 e4 f-3; stop a3 b-3 c4 e-3 g-4; stop-myself a-2 e5; storage a5 d-2 f4 g-5
store a9 b-4 c-7 d-2 f7 g-11; stories c-6 e5; storm a-3 d-3 e4 g4; story a10 b9 c-9 d-11 e-3 f-5 g-4
straight a9 b-3 c3 d-4 e-4 g-3; strange b3 f-3; strategy b-5 c7 d-3 e-6 f-4 g4; strings a-4 b-4 d-4 e12 f-3 g-6
strong d-5 f-2 g8; struggle e2 g-2; study g4; stuff b-2 c7 d2 e-6 g-4; style a-3 c10 d-2 f5 g-12; submission a9 b-2
suggest c-8 e6 g4; suggestion c5 g-2; suite e2 f3 g-3; summer c-6 d-3 e-4 g12; sunday a7 b-5 c-3 d-4 e-9 g3
supplier a-4 c-7 d-5 e5 g4; support b-7 d4; suppose b-5 e-3 g11; supposed c-2 g5; supposedly a-3 c6 d-2
sure e-3 f-4; survey c-3 d7 e-7 f-6 g3; swallow a-3 b-4 c-6 d-2 e9 g3; swapped b10 c-8 e-8 f3 g-7; sweep f5 g-4
switchd c5; switched c5; sword e-2 g5; swore b5; sync a6 b4 c-6 e-5; system a-5 c-3 e5; systems f5 g-3; tab e5
table a-2 c7 d-2 e4 g-5; tabs a-2 c7 d-2 e2 f-3 g-7; tag b3 g-2; take b3 d-7 f-7 g5; take-back a-8 c-8 d-4 e-5 g9
take-on a8 g-3; take-over b3 c-6 d-8 f-4 g3; take-the-keyboard a-3 b7; talk a-13 c-3 d6
talk-about a-4 b-8 c-4 d6 e-6 g6; talk-to a-3 b-4 c-4 d2 g3; talks a-4 c-3 e-2 f3 g3; tariff a6 b-2 d-3
task a5 b7 c-11 d-8 e-5 f-3; tasks b3; tax f3; tea b-3 c-2 d3 e3 f2 g-4; teach a-3 b-6 c5 f4 g-4
team a-4 c3 d-3 e2 f-5 g3; team! b3 c8 e-9 f-3 g-6; team!? a3 b4 d-5 e-6; team!~ b-6 d-4 g5; team-health d7 g-5
team-lunch d5 g-4; team-meeting a-2 g8; team-retro b-4 d10 f-4 g-3; team? a-5 b4 d-3 e3; team?~ a-9 b-10 c5 f-8 g6
teams a7 g-2; team~ b-4 c-2 d-3 e-8 g9; tech c3; tech-lead a-7 b-9 d-6 e-2 f-3 g10; technical d-5 e6 f7 g-7
telemetry a5 b3 f-3 g-6; tell a-4 c-5 d3 e3 f-3; telly f3; template d-3 f7 g-6; tempt a-4 b-5 c-5 d-3 f-2 g9
ten a10 b-3 c-6 d2 g-6; tenancy c2 e-4; terminal a3; terraform b-2 c-4 e-4 g3; test b2 c-4 d-2 e-9 f10 g-3
tested b-4 c-5 f-4 g9; tester c-3 g5; testers a-2 b5 c-5 d2 e-5; tests a4 c-5 d-4 e-8 f-4 g4; text c-4 g3
than a2 b-4 d-5 e3 f-2; thank c-3 e-4 g6; thank-you a-5 b-4 c-3 d2 e-6 f-6 g8; thanks a-3 b-5 c-4 d-9 g11
that e-2 f3; the a2 b-3; the-others a11 b-9 c-4 d-4 f-4; their a-12 g4; theirs a-3 b4 c-3 d-10 e13 f-3 g-12
them b-3 e3 f-5; themselves a-4 d-4 g3; then a-6 b10 d-5 e3 f-11 g-5; there a-3 b3 d3 f-4
these a2 b-4 c-6 d-6 e3 g3; they b-6 c4 d-8 e3 f-4; they-say e-7 g11; thing! a8 b-6 c-3 e-9 f-3 g3
thing!? a-4 b2 c-6 e12 g-13; thing!~ a6 c-3 d6 g-8; thing? b-4 f6 g-3; thing?~ b-2 c5 e-4 f-7 g4
things a-4 b-8 c8 d7 e-10 f-5; thing~ a3 b-9 c3 d-3 e-5 f-3 g4; think a-11 b-9 d-4 e2 g8
think-about a-5 b-7 c-6 e-12 f-2 g17; think-of d-2 e-5 g12; third a8 b4 d7 e-9 f-2 g-11; thirty a2 e-5 g3
this a-6 b-2 g5; this-close-to b-5 e7; this-morning a4 b-3 c4 d3 e-7 f-3; this-sprint a4 b-5 c-7 d-5 e6 f-6 g3
this-time c-6 d-7 e10 g2; this-week b-11 c-9 d4 e-18 f-12 g12; those g3; though a-6 b-6 e15 g-5; thoughts c4
thread a-3 b-3 d-5 e5 f-3 g4; threads c5; three a3 b-7; threshold c5 g-4; throat c3
through a4 b-3 c-3 d-3 e5 f6 g-8; throw a-6 b2 d-6 e3 f8 g-6; throwaway a-6 c7 d-3 e-4 f4 g-5
thumbs-up a-5 c11 d-7 e-5; thunder b-3 e4; thursday a5 b3 c-2 e-10 f-4 g2; ticket a4 b3 c-9 d-11 e3 f-5
tickets b-9 c-4 e3 f-6 g3; tidy a-4 c-3 d3 e-2 f8 g-10; tie a-6 b-3 c3 d-5 e6 f-2 g-4
tiebreaker a-3 b-4 c6 d-3 e7 g-7; time a-3 b-2 c-9 d7 e-2; timeout c6; times a-3 b-6 c7 d5 f4 g-11; timetable b-2 g5
tinker a-2 f4; tinker-with e-2 f7; tiny f7 g-4; tired d-3 e-6 g6; title a-3 d4 e-7 f-3 g3; to a-6 b-2 c3 g-2
today f-12 g4; todo b-3 c-3 d-10 e-6 f7 g6; together c-4 e-4 f7; tokenizer a8 b-2 c-3 f2 g-7
tomorrow a7 b-6 c-12 d-4 e-3 f-11 g7; tone b-6 d7 e-7 g4; tongue c-4 e11 g-5; tonight a9 b7 c-6 e-6 g-10
too a-6 b6 c-3 d11 e-4 f-11; tool b-9 d-8 e-9 f9; tooling f5 g-5; tools f5; tooltip a-5 b-3 d-2 f10 g-4
top a4 b11 d-3 e-4 f-3 g-8; topic b5 c4 e-6 g-3; totally b-3 d4; touch a3 b-3 d-7 e3; tour a-4 e-3 f13 g-7
tourist f7 g-4; towards b-3 c4 e5 g-6; town-hall d-6 g8; toy a-5 b-3 c-3 e-4 f16 g-7; trace d-3 e-8 f9
track a-4 d-4 g8; trade-offs c2 e3 g-4; traffic a-6 b-4 c7 d-5 e-10 g10; train b-7 c-3 d-2 e-16 f9 g5
trainee a-5 b8 d-5 e6 f-4 g-5; transfer e6; travel a-3 b-2 c-4 d-5 e-4 f-4 g11; treated c3; triage b5
`
