// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
likes c3 d-3 e-4 g6; lil f9 g-7; line a7 b-5 c5 f-2 g-6; lines a8 b-6 d-8 e-6 f7 g-3; link a-5 f6
lint a-4 b7 d-3 e-4 f8 g-9; linter c11 e-5 g-6; lips c-5 e8 g-3; list c-10 e4; listen a-2 b-3 c-4 d-7 e-7 f4 g9
listener c-2 d-3 e-2 f10 g-7; literally a-4 b7 c-3 e4 g-7; little a-6 c5 d-6 e-6 f12 g-15
live a17 c-12 d-9 e3 f-9 g-6; lived b-3 c-2 e3 f3; llm a-3 c-2 f14 g-9; local f11 g-7; locally a-3 e-3 f11 g-4
log c5 e-2 f4 g-11; log-off b3; login b-2 d-2 e-3 g4; logs a-3 c-4 d3 e-6 f5; lol a4 e-7 g-2; long e-2 f-5 g7
longer b11 c-6 d-6 e4 f-2 g-10; longest a10 b-3 g-7; look a-3 c2 e-4 f3 g-2; look-at a-11 b-8 c5 d4; look-to c8 g-4
loop d-2 g2; loss a9 e-2 g-4; lost d-4 e-7; lot b7 e-9 f-2; lots e-2 f-2; love a-4 b-6 d-4 f-3 g10
lovely d-4 e-4 g7; low f10 g-7; lower b-5 c-4 e7; loyalty g-3; luck d-5 g3; luckily c-9 g11; lunch a2 c-4 e-13 f3
lying c4 d3 g-6; machine b-4 e-8 g6; mail a-5 c-2 e-7 f-8 g9; main a6 c-3 g-9; make a-4 d-5 f4; make-the-call c2
makefile f3; manage a4 c-3; manager b-9 c7 d-5 e-16 f-12 g12; managers a-6 c-7 d4 e-3 f-5 g6
many a-6 c-6 d-6 e-5 g13; map f3; marek a-9 b3 c7 e-6 f-2 g3; mark c3 d6 f-4 g-4; marketing b-2 c-4 d3
match b-2 c8 d-3 e-8 f-9 g9; matchmaking a4 c-3; may b3 c11 d-11 e-11 g5; maybe a-11 b-9 c4 d4 e-9 f-4 g5
mbali b5 c-6 e-5; me! c-3 d2; me!? e-5; me!?~ b-4 c-5 d-10 e3 f6 g3; me!~ a-3 c3 d-9 e-7 f5 g2; me? a-2 b-3
me?~ a-7 b-9 d-7 e-2 f3 g11; mean b-5 c4 e-8 g4; mean-to b-7 c-6 d13 e-8 f3 g-4; means d3; meant b-9 c4 d4 e6 g-10
meet a-6 b-7 c6 f-6 g5; meeting b5 c-3 d-5 g6; meetings d-6 f-4 g7; meetup c-5 d-6 e-3 f4 g5; memory f7
memory-leak a8 b-3 g-6; mended a5 b-3 d-3 e-5 g3; mention c9 e-3 g-5; mentor a-3 b-8 c-6 d9 e-3 f-5 g3
merge a6 b-3 d-5; merge-conflict b4 d10 e-6 g-10; merged b4 f4; mess a2 f4 g-5; message b-4 c-11 d6 e5 f6 g-6
me~ b-4 c-3 e-7 g9; micromanage f-5 g9; mid b3 c-3 d3 e-3; middle b-3 d6 e-6; midnight a5 c-2; midpoint d3
might b-8 f-4 g8; migrate g3; migration a3 b4 c-6 f-12; migrations f5 g-2; mile a4 e-4; min a-3 b-6 d4 e-7 f9 g-4
mind a-2 d5 e-7 f-3; mine a5 b7 c6 d-4 e-3 f-18 g-8; mines b6 g-2; minor f6; minute a-3 b-4 c7 e6 f-7 g-8
minutes a-6 b3 c-6 d4 e-6 g3; miss c-9 d5 e-11 f4; mistake a-2 b2 c-3 d-4; mixer b-3 e2 g2; ml a-6 b-4 c3 e-8 f10
mobile a9 b-4 d-7 f4 g-5; mobile-app f7; mode c-2 d9 g-9; model b-2 d-7 f3; module a6 b4 c-6 d-11 g-2; modules f5
moment a-3 c3 d-4 e-6 g3; monday a5 b3 c-5 d8 e-10 f-9 g-4; money b-2 c-4 e-4 g7; monorepo a-3 f8 g-5
month a-3 c-9 d4; months a-9 b-6 c-6 e4 f4; mood b-4 c-4 d3; more c-6 f-4 g4; morning a5 b-6 d-2
most a8 b-5 f-3 g-9; most-of a8 b6 e-5 f-5 g-7; mostly d-4 e-5 f-5 g12; mother a-10 b-3 c-5 e-3 g14; mouse b6 g-2
mouth c-3 e8 g-3; move a-5 b2 e-5 f-9 g2; much a-9 b3 c-6 e-9 g11; must a7 b-7 c8 d-3 e-12 f-7
mute a-3 c5 e8 f-6 g-6; muted e3; muttered c2 d-2; my f-3 g-2; myself a5 b4 c-21 d-8; name a-3 c6 d-17 e8 f-6 g-4
nearly a-4 b-4 c-5 d-7 e10 f-5 g7; necessary a7 b-4; need a6 b-5 e-11 g5; need-to a-3 c4 d4 g-7; negative g2
negotiation d-2; neither g3; nerve d4; nervous a2 b4 e-3; net b4 d-3; never a-11 e-11 g9; new c-8 e-7 g6
new-hire a-4 c-4 d3 e-3 g3; new-joiner b-3 c-3 d8 e-4; new-starter c-5 d9 e-3; news a-5 b-7 c-4 d6 e-3 g4
newsletter a-2 d-3 e-2 f-3 g9; next a-8 b-4 c-6 d7 e-10 f2 g6; nice a-2 b-3 d-3 e-8 g7; night b4 c-9 e-9 g3
nights a-4 b6 c-4 d-4 f3; nine a3 e-7 g5; no a-6 b-3 d4 f-2; no-one a-3 b-4 d6 e-8 f2; no-one-else a5 c4 e-2 g-4
nobody b-18 c3 d-15 e-22 f7 g4; nobody! b-22 c4 e-25 f6 g4; nobody!? a8 b-4 c5 d-7 e-8 g-5; nobody!?~ f7 g-6
nobody!~ a-4 c-5 f-4 g12; nobody-else a6 b-8 c11 d-9 e-12 g-6; nod a-3 b-5 c7 d-7 e7 f3 g-12
none a-9 b-8 c6 d3 e7 f-8 g-3; none-of-them a-7 g5; noon e-3 f-3 g2; nope c-7 d8 e4 g-5; nor g4; normal d-4 g6
normally e2; nose b5 d-5 e5 f-2 g-2; not a-3 d3; not-a-single d2 e-4 f-3; not-one a-2 d13 e3 f-5 g-13
not-one-person c5; note c-6 f-4 g6; notebook a-2 b3 c-3 f6 g-7; notes a-10 b-7 d6 e-3 f4; nothing a-9 b-7 d-4 f3 g5
notice c-3 d8 g-4; now a-5 b4 d-7 e11 f-2 g-9; nowhere a-5 b-2 c-3 d6 e6 g-9; number a3 c2 g-2
numbers c-6 d-6 e-2 g6; nurse d3 g-5; oauth b-3 c-2 g5; object c8 d-2 e-2 f-3 g-2; objection b3 c6 g-6
observability f5; observe c3 e-3 f4 g-5; odd c-2; of b2 e-4 f5 g-5; of-course a3 c5 g-10; off a-10 c-5 d3 e3 g2
offer a-3 b-6 f-4 g5; offer-letter b-2 g4; offhand c10 g-7; office a-7 b-6 c-9 d-8 e-7 g17; officially a-3 b6 g-4
offsite b-6 c-9 f-5 g8; offsite-agenda d3; oh b4 c2 e-7 f3 g-4; ok c3 d-15 e-4 f-9 g7; okayed c3 g-2
okr c-2 d-5 f-4 g10; ola d-5 e-3 f-3 g11; old a-13 b-17 c-17 d-8 e-5 f11 g12; on b-3 d-3 f4; on-call a2 b6 c-3 d-15
on-my-own a10 e-4 f4 g-10; on-purpose a-6 b-7 d-9 e17 f-4 g-9; onboarding a-5 c-5 d11 e-6 f3 g-8
onboarding-plan d7 g-4; oncall c2 d-3 e-4 g4; once a-6 b-17 c5 d-15 e10 g4; once-again a5 d5 g-7
once-more a6 b2 d3 e-5 g-11; one a5 b-2 c3 d-12 e-9 g3; one-on-one d8 g-6; one-on-ones a-2 c-5 f-4 g8
one-to-one b-2 d4; one-to-ones a-3 c-3 d3 e-3 g3; ones a-2 b-4 c4 d-4 f-2 g3; online f7 g-4
only a3 b-8 c-2 d-5 e5 f4 g-2; only-to a-2 c-3 d-2 e-4 f14 g-6; onto a-3 b10 g-4; oops a4 g-2
open a4 d4 e-3 f-5 g-3; opinion a-10 b-10 c5 d-10 e3 f-7 g3; opinions c4 e3 g-8; ops c5 d-2 g-2
option a-4 b-2 c-2 d-5 e6 g3; options b-3 c5 d-7 e3 f-4; or a7 b-5 c5 d-7 f-4; order b-4 c9 e-7 g-2
orders b4 c-7 e-4 g7; org d8 e-3 g-3; organise d7 g-5; orm c6 e-4 f3 g-4; ota a4; other a-7 b-7 f-2 g2
other-lead e4; other-team b-2 c-8 d-3 e-5 f3 g8; other-teams f4 g-2; others a-3 g4; otherwise a7 b-5 e3 g-7
ought a-4 b-4 e-6 f-7 g10; our a-5 b-15 c-11 d-2 e-10 f15 g12; ours a2 d-5 g6; out b-4 c-2 d-5 g4
outage a7 b-13 c-9 e3 f-9 g5; outside d-4 g9; outsider b-10 e-7 f-12 g12; outsider! a9 c-8 e-5 f-2 g3; outsider!? g5
outsider? a-7 b-5 d-5 e7; outsider~ a8 b-3 c-4 d-6 e-3 f-3 g5; over a-3 b7 c-6 d-4; overdue a-3 b-6 c-6 d11 e-6
overnight a2 b5 c2 e-2 g-9; override b7 c-3; overrule a-8 b3 c-4 d-3 g4; overwrite b6; owe c-5 d13 e-4 g-9
own d-14 e-2 f5 g2; owner b-5 d-9 e11 f-8 g-3; owners a-7 b-4 c-4 d-7 e5 f-4 g10; ownership a-2 b4 d-6 e4
p0 a12 b-7 g-3; p1 a10 b-6 c-7 d-4 e5 f-5 g-2; p4 a-3 b-3 f10 g-4; package f3; packet f3; packing d6 g-3
page a-2 b-7 c3 e-12 f6; pager a5 b-9 c2 g-2; paid a3 c-4 g3; painful f5; painted b3 d4 g-5
pair a-6 b2 c-4 d-13 e5 f-3 g5; panel b-5 c-5 d10 e-8; paper b-2 d-2 e-3 f4; paperwork d-3 g6
parental b-3 c-5 d2 e-3 g4; parents a-2 c-3 d-3 f-2 g8; park b-6 c9 d-14 e-9 f-4 g9; parser c-6 d7 e-12 f-3
part a7 b8 c-13 d-14 e6 g-14; partner a7 c-9 d6 f-6 g-2; partner-sync d6 e-3; party c-6 e-4 g10; pass b-6 d3 f-5
pass-on d-3 e6 g-4; passenger e3 f6 g-5; past c3 d7 e-3 f-5 g-6; patch a13 b-14 c-9 d-6 e4 f-8; patch-up b4
path a12 c-3 d-4 g-6; patience b8 e-2; pause a-3 c5 e-2 g-7; pay d7 f-3 g-4; payment a7 b-4 c-5 d-3 f-2
payments a4 b-5 c-2 d-4; payroll d-4 e-3 f-5 g11; pcb b4 f3 g-6; peeked a-5 e6 f6 g-7; peer c-3 d6 e-3
pen b4 c-5 d-5 e9 f-6 g-4; pending a-6 c14 d-2 e-2 g-8; people a-4 b-18 c4 d8 e-3 f-9 g3; people-stuff d5
per a-4 c2 d-6 e4 f5 g-3; perf c-3 d4 f-6; perfectly b5 c7 d-2 e-5 g-6; performance f-4 g5
performance-review a-3 b-2 c-3 g4; performance-reviews a-7 b-6 d-3 g13; perhaps g8; period c3 d5 e-4 g-5
permission b-2 c7 d-3; permissions a2 e5 g-5; person a5 b-5 c7 d-3 g-5; personally a10 b-5 d-2; petros e-4 f-2
phone a5 b-7 c-4 d-4 g5; photos f4; pick a3 b-4 c3 d-15 f2 g-3; pick-up a7 c-3 d-3 e-4; picker c3 f8 g-9
picture b4 f3 g-3; piece a12 b-3 c-4 f-2 g-5; pile d6; pilot a6 b4 d-6 e-4 f-5; pim a-5 b2 d-4 f-2 g6
ping a-3 b-4 e5 f-5; pipeline a8 b3 c-10 d-8 e-3; pizza a-3 c-7 d-4 e3 f-3 g9; place c-8 d5; plan a-5 b3 c4 d-4 f-3
plan-to b7 d-5 e-2 f-2; plane a-3 c-3 g5; planning-meeting d3; plans d-2 f-5 g9; plans-to e-4 g7
plant b-5 c-4 e-3 g8; plants c-4 g5; plate a-4 b7 c4 f-3 g-8; platform a-6 b-8 c-2 e4 f7; play a6 b-5 c-6 d-8 e6 g-5
play-with c-2 e-2 f5 g3; plugin f6; pm b-6 d5 e-2; poc a-4 b-3 f9 g-3; pockets e5 g-2; pod a-8 b-3 d-4 e3 f-6 g7
point b-5 c7 d-6 e5 f-4 g-2; poke-around f5; poke-at f8 g-5; poker d-3 f-2 g9; pole a10 b-4 c-3 g-2
policy d-6 e-4 f-5 g10; polite g3; pool b-3 e-2 g8; poor a-5 b3 c-3 d7 e-8; port a3 b-4 c-3 e-3 f5
position a-3 c6 d-2; posted a-5 b-3 d-2 g9; postgres b-5 c5 d-3 e-7; postmortem a-2 b-3 c7 f5 g-7
postpone a-8 b-8 c3 d2 e-9 f-5 g6; pot d3; pr a10 b-4 c-3 d-13 f5; practice f9 g-4; praise d3 e-2
praised c4 d-4 e-6 g3; precisely a-3 d5 g-3; predecessor a-3 b-2 c-3 d-2 e-5 f-4 g14; prefer b-4 c8 e-5
preference b-3 c14 d-4 e-6 g-4; prep b-2 d11 e-3 f-4 g-7; prepare a-8 c-6 d5 e-13 f-8 g7
present b11 c-6 d-13 e5 f-7 g-4; presentation a-4 b5; pretty c3 d-6 f-4 g6; previous c-4 g8
pricing a4 b6 c-6 d-6 f4 g-6; printing e-3 g4; priority a6 b-5 c3 e-3 g-3; priti a-3 b6 d5 f-2 g-5
probably a-5 c-3 d-6 e-2 g14; probation b-3 d7 e-3; probation-talk d3 g-2; problem a3 b-5 d-5 e4 f-4
problems a-3 c3 e-5 g5; proceed a4 c2 g-3; process a-4 c-3 d-4 g8; procurement a-6 c-8 e-3 g13
prod a13 b-12 c-9 d5 e-9 g-3; product a-10 b-8 c-8 d3 e-3 f3 g8; product-owner g6; product-sync d3 g-3
production a8 c-5 d-7 e-9 f3; profiler c-3 e-6 f6 g-5; program c-3 e-6 f3 g5; progress e7 g-6
project a-3 b4 c-8 d-4 e5 f3 g-3; promise a3 b4 c-11 d7 f-7 g-3; promise-to a-2 b6 c-3 e-2; promo b-2 d3 e-3 g2
promo-packet e-4 g3; promotion b-5 c-6 d5 e-5 f-4 g5; promotion-case b-3 c-3 d13 g-8; proof-of-concept a-2 b3 f3 g-3
proper d7 g-7; properly b-5 d5 e4 g-4; proposal a-4 c14 f-5 g-15; proposals e5 g-6; propose b-2 c3 d4 e3 g-8
pros c5; protobuf a6 d-3 g-5; prototype a-3 c-2 f11 g-3; proud b3 c-6 f-5; proverb g8; provider f-5 g6
prs a6 b-6 d-4 e-3 f5 g-6; public f8 g-5; published d-3 g4; pull c-4 e3 f-4; pull-request a-4 d11 e-5 f-4 g-4
pull-requests f2; punt d3 g-3; purpose f2; push b2 c-3 f-5; push-back b-3 d3 e-6 g3; push-notification b3
pushback c9 d-5 g-4; put d3 f-4; put-off b-6 d11 g-2; puzzle b-5 c-4 d-4 e-4 f13 g-9
python a-6 b-3 c-4 d-3 e-3 f3 g6; q a-2 b-8 c11 d-5 e8 f-2 g-11; q3 d2; qa a6 b-7 c-12 d-2 e8 f-5; quality a-3 b7
quarter c-10 f-9 g5; quarterly a-7 b-8 d5 e4 f-9 g6; quarterly-goals d8 g-7; quarterly-review d3; queries a5 g-4
query a-4 b8 g-5; question a-13 b-6 c8 d-3 e6 f-5 g-2; questions a-3 b-9 c3 e8 f5 g-15; queue a2 b-3 c3 d-9 e-3
queue-consumer f4 g-4; quick b-2 c-6 d-4 e5; quick'n'dirty f5; quicker a3 e2 g-6; quiet a-11 b-10 g10
quietly e-2 g3; quit c-4 d-4 g10; quiz d-4 f10 g-5; race-condition a3 b3 d4 e-3 f-3 g-4; rain a-7 d5
raise b-8 c9 d7 e-9 g-5; rana b-3 c3 d7 e-8 f-2; rang a-2 b-4 c6; ranking f3; rate-limiter a4; rather c2 d-5 f-4
ratings a-2 b-4 c-2 d12 e-7 g-3; re c-4 e-6 f-3 g4; reach a-5 c6 d-5 e-5 g3; react b5 g-4
read a-13 b-13 c-7 e-21 f6 g8; readme a-5 f9; ready b9 d-5 e-3 f-3 g-4; really a-3 b-2 e-5 f7; reason b4 g-5
reassign a-4 b6 c-2 d-3; rebase a6 b-2 c-6 d8 e-4 f-2 g-7; rebuild a4 c-3 d-4; recipes f4; reclaim a-4 b5 e-3
recommendation b-4 c8 g-6; recon b4; reconciliation a9 g-4; record d-5 e-4 g6; recover e4
recruiter a-5 b-3 c-7 d8 e-6 f-3; recruiting d9 e-4 g-4; red a8 c-5 d4 g-6; redeploy a7 b-5
redo a-9 b12 c-6 d-7 e-7 f-7 g4; redrew b10 c-3 e-4 g-4; refactor b5 e-12; reference d7 g-4
refinement a-3 c11 d-4 f-3 g-6; reformatted f2; regex f7 g-4; region a-7 b-4 c3 d-2 e-6 g7; regression d5 g-3
regret d4; regrets a5 f-2 g-4; regulator a7 g-2; release a5 b-4 c-2 d-3 e4 f-11; release-branch a11 b-4 e-5 f-7
release-notes b3 d-3 e-6 f-2; releases d-3; relieved a-4 b4 c5 d-4 e-5; remain a5 b3 c-4 e-6; remark c10 e-3 g-7
remember a-4 b-3 d-8 e-4 f-2 g13; remembered a-3 e7 g-6; remind b-2 d-4 e-3 f3 g6; reminder c-4 d5
remove a-8 c-4 d-3 e9 f4 g-8; remove-myself e2; rename a-6 c2 d-3 f8 g-11; reopened a-2 b3 e-3 g3
reorg a-3 b-6 c-5 d4 e-5 f-4 g7; reorganised a-2 b-4 c-6 d-4 g11; repair a4 d-3; replace a-8 b7 c-5 d2 e-2 f-5
replay f6; reply d6 e3 g-8; reply-to d3 e2 g-4; repo a-12 c-8 d-9 e-6 f15; report a-4 b6 c-3 d-4 e-6 g6
reporting a6 b-5 c7 d-6 e3 f-4 g-8; reports a-3 c-6 d11 e-5; repository a-4 b-3 d-5 f5 g4; reproduce f4
request a-3 b-2 c6 d2 f-4; requests c-3 d7 g-2; required a-6 b-2 c4 e7 f-3 g-4; reschedule b-4 c-6 d7 e-2
rescue a-2 b-4 c-5 d-4 e12 f-3 g-7; resist a-4 b-4 c-4 d-4 e8 f-4 g3; resolve d-2 g5
responsibility a-5 b4 c-3 d-3 e5; rest a2 b2 d-7 f-7; restart e3 g-4; restarted b-4 d-4 e-6 f-4 g8
restaurant d-5 g7; result a6 c-4 e-4; results a2 d3 f-5; retention c7 g-4; retries c2 d-2 e-6 f9 g-9
retro a-11 b-4 d7 e-2 f-10 g2; retrospective d4; retry-logic a5; return a-3 c4 e-4 f-5 g3
revert a6 b6 c-3 d-3 e-4 f-3 g-6; review a-7 b-4 c-8 d6 g3; reviewer b-2 e8 f-4 g-4
reviewers a-3 b-3 c-3 d-7 e8 f-3; reviews a-8 b-6 c-12 d5 f-7 g9; rewire b5 g-6; rewrite a5 b5 c-9 d-17 f-18 g7
rfc a-4 b4 c10 d-6 e-7 g-3; right a-6 b4 c2 d-8; rights b-3 c-5 d-5 e10 f-4; ring c-4 d6 e4 g-3; risk d-2 e4 f6 g-9
riskiest a7 g-3; risky a10 b-4 f-3 g-3; road c2 d6 g-8; roadmap a-5 b5 c-4 d-8 e4 f-5; rob a-5 b7 e-2; robot f5
role a-3 c-7 e3 f-5 g5; roll d-6 e2; roll-back a5 e6 g-9; roll-out b-2 d-2 g5; rollback d-4 e-2 f-7 g5
rollout a-7 b8 c4 d-8 e4 f-7 g-6; room a-4 b-12 c11 d-2 e5 f-9; rope b5 d-2 e2 g-4; rota a-8 c-4 d-7 e5 f-8 g5
rotation d-2 e4 g-3; rough d2; round a-10 c-9 d4 e-3 f-2 g7; row a-3 b-4 d3 e9 f-4 g-3; rubber c8 d-5 e2 g-4
rule a5 d-7 e5 g-8; rumour g6; rumours c-6 d-4 e-2 g9; run c-2 g-3; runa b3; runbook b7 c-5 g-2
rust a-4 b-5 c5 d-6 e-5 f6; sad b5 e-2; sailing a-2 c-2 d-2 f-2 g7; salary a-6 b-7 c-6 d9 e-9 f-6 g5; sale a4
sales b-5 e-7 f-5 g6; same a-6 b5 e-5 f-3 g3; sample f5; sandbox f5; sander a-4 b4 c-5 d-6 e5; sandwiches c-5 g8
saturday a7; save a8 b-3; say a-4 b-17 c9 f-6; say-no-to d-5 e7 g-5; says b-2 c-10 e-6 g9; scanned f3
scary a6 b-4 c-2 e-3 f4; schedule a-5 c5 d-3; scheduler a8 b-6 d-3 e-4 f7 g-9; schema a8 b-9 c2 d-7 g-3
scheme d6 e2 g-6; school a-3 b-3 c-6 d-5 e-7 f5 g9; scientists c-4 e2 f3; scope a-3 c6 d-3 g-4; scorecard d7 g-6
scratch a-4 c6 e-4 f7 g-7; screaming a7 b-2 g-5; screen c3 d7 e-5 g-12; screenshots f6; scren b3
script a2 c-10 d-9 e-10 f15 g-11; scripts a10 b-4 g-3; sdk b7 c3 d-5 e-6 f5 g-7; search a5 b-8 d-5
season a2 c-3 d-3 g4; seat b-5 d6 e6 g-10; second b7 d4 e-12 f-6; security a-2 b-6 c-7 d-5 e-6 f9 g4
see a-9 b-12 c-4 d-12 e3 f12 g4; seem c6 e-4; self a4 b6 c-6 f-3 g-3; send a-14 d3 f-10 g3; senior c6 d-3
seniors a-3 b-9 c7 d-2 e5 f-3 g-3; sense a-3 f4; sentence a-4 c8 d-3 e-4; sepa b-2 e3
server a6 b-6 c-3 d-4 e-5 f-3 g5; servers g4; service a10 b-4 d-12 f6 g-3; services c-4 g4; serving c-2
session d-6 f7 g-5; set a-7 c-10 d-5 e2 f6 g6; settle a-5 b-9 c4 d-11 e2 f-5 g4; settlement a5 g-5
setup a-3 e-4 f10 g-5; sev1 a4 b-2 f-6 g4; sev2 a-4 b-4 c-2 e6; seven a4 b-3 e-2; shader b8 e-3 g-5; shaders f3
shadow f7 g-3; shape a5 c-4 e5 g-5; sharding a5 g-3; share a-3 e8 g-3; she a-16 b6 d-10 e10 f-3; shed d4 f3 g-4
sheep c3; shell a-3 e-3 f11 g-6; shift a5 b3 c-5 d3 e-6 f-2 g-5; ship a8 b-6 d-17; shook b-2 g6; shop a3
shopping b-3 c-3 d-5 e-4 f3 g4; short c-4 d2 e-3 g5; shortcuts f3; shorten d5; should a-5 c2 d4 e-9 f-8 g4
shoved b-3 d8 g-3; shovelling a3 c-3 d-5 e-2 g7; show a-9 b-5 c-6 d2 f11; shrugged a-6 c8 d-3 e4 g-7
shut b-4 c-3 e13 f-3 g-11; sick b-8 c-7 d-8 e-6 f-7 g14; side a-6 b-5 d-11 e5 f2 g5; sigh b-6 c5 d-2
sign b-8 c6 d-9 e2 f-5 g4; sign-off d-2 e3; sign-off-on c3 e4 g-5; signup a5 e-3 f3 g-5; silence b-5 c11 d-2 g-4
silent c4; silly a-3 f11 g-5; simply b3 c6 d-4 g-3; since a2 d3 e-6 g-4; single a5 b-6 c-7 e4 f-3; sister g5
sit b-5 c-4 d4 f9 g-12; sit-down-to a5 b7 d-6 g-8; sit-down-with b4 d4 e-2 g-5; sit-in b-7 d10 f-7; sit-in-on f5
sit-on d-7 e6 g-3; sit-on-my-hands e3; site c-4 d-5 e-3 f3 g4; six a4 b-11 c5 d10 e-8 f-13
size a-4 b5 c-3 d-3 e-5 f-2 g6; sketch c5 g-5; skim a-2 d-2 e-2 f13 g-7; skip a-9 b-3 c-10 g9; skip-level d4 e-3
skip-levels a-3 c-3 d3 e-4 g4; slack b-2 c9 d-2 e-2 f2 g-5; sleep a6 b-4 c-6 d-9 f-4 g5; sleeves a5
slept b-6 e-2 f-3 g5; slide a-10 e3 g4; slides a-4 b5 d-7 e4; slip a7 b-5 c-6 d6 e-4 f-2 g-3; slo b2 e-2
slot b-5 c2 d2 e9 g-12; slow a-7 b3 c-10 d-9 g7; small a-6 c2 d-8 e-2 f12 g-10; smart c5 g-3; smooth c-2 g6
snatch a-3 b6; so a6 d-3 g-7; so-that a6 b-8 c4 d-9 e8 f3 g-15; sole a6 b-3 d-2; solo a10 b-3 f-2 g-3
solution a-2 c-7 d-6 e16 f-6 g-10; solve a4 c-9 e4 g-8; some b-9 e-3 f10 g-4; somebody a3 c-3 d-9 e3 f-6 g3
somehow a-3 b5 c5 e-4 g-4; someone a-2 b-9 c4 d-9 e3 f-9 g5; something a-9 b-8 c3 e-5 f-4 g8; sometimes g5
soon c-5 d13 g-5; sorry b5 c-2 d3 g-4; sort a-4 b-9 c-9 d-6 f4 g10; sort-out d-3 f4; sound b-2 c6 e-5 f5 g-7
soup b-2 e-3 g8; source a-3 d-4 f14 g-9; sourcing f6 g-4; spaces a-3 c12 d-2 e-3 f-3 g-7; speak a-10 c7 e6 f-8 g-12
speak-to d9 e-3 g-3; spec b2 g-6; special c-4 d-5 f-2 g10; speed f2; spelling f2; spend a-2 b-13 c-10 e7 f2
spike a-4 b5 c-5 d-6 e-5 f7; split a3 b-4 d-4 e5 f-2; sponsor b-3 c-2 g5; spring a-2 b3 c-9 d2 e-7 g8
sprint a9 b-6 c-9 d5 e-7; sprint-goal a6 d-7 e-6 f-2 g3; sql c5 e2 f6 g-13; sqlite f5; squad b2 c2 d-7 e5 f-4 g-9
sre f3; sres a-2 b-3 c-3 e-5 g8; sso a3 b-7 e-3 g7; stack-trace d13 e-3 g-9; staff-engineer c11 d-3 e-6 g-2
stage b-3 e6 g-3; staging a5 b-3 c-3 d-4 e4 f5 g-10; stakeholder a-5 b-3 c-2 e-5 f-4 g5
stakeholder-update b-2 e-2 g5; stakeholders b-2 f-3 g5; stakes f2; stale f7; stall a-4 b-3 d-4 g4
stand a-4 b-5 c-8 d-4 e16 f-11 g4; stand-up a-5 b3 c3 d6 g-7; standing a3 b-4 e-3 f-7 g7; stands a4
standup a10 b-7 c2 d-11 e-2 f-8 g3; stare c-3 d9 g-6; start a4 b-3 f-10; statement a-3 c3 d-3 f-2 g5
status c-2 e-3 g4; stay b-17 c-7 d5 e7 f4 g-4; stay-away e4; stay-out b-2 d-3 e4 g2; stay-quiet e8 g-6
stay-up b-5 e-5; steer d-9 e4 f3; steering-committee c-5 d-3 e-3 g9; step a4 b-7 c-9 d-6 g5; step-back b-7 g7
step-in a-4 b4 c-3 e-2 g3; stepped a-3 b4 e3 g-6; steps e-3 f7 g-4; stick a9 b2 d-4 e-5 f-4 g-5
still a6 b-6 d10 e-14 f-14; stood a2 b-5 d-5 e6 f-4; stop b-4 c3 d4 e-3 g-3; stop-myself e5; storage a5 d-4 f5 g-3
store a7 b-2 c-5 e3 f6 g-10; stories c-6 e3; storm a-2 d-3 e4 g4; story a9 b10 c-9 d-12 e-3 f-5 g-3
straight a10 b-4 d-6 e-6 f-3; strange f-5; strategy b-5 c5 d-6 e-6 f-4 g7; strings a-4 b-5 d-4 e13 f-4 g-7
strong d-5 f-2 g8; struggle b4; study g2; stuff b-4 c5 e-7; style a-3 c8 d-2 e2 f6 g-13; submission a9 c-2
suggest c-10 d-2 e5 f-5 g9; suggestion b-3 c5 g-4; suite e2 f4 g-4; summer c-5 d-2 e-4 g11
sunday a6 b-6 c-3 d-4 e-8 g6; supplier a-4 b3 c-7 d-4 e3 g4; support b-8 d3 e3; suppose b-5 d-2 e-3 g11
supposed c-3 g7; supposedly a-3 c4; sure c3 d-3 e-4 f-5 g3; survey c-2 d9 e-5 f-5; swallow a-2 b-7 c-10 e10
swapped a-2 b9 c-8 e-9 f4 g-5; sweep b3 f5 g-5; switchd c4; switched c4; sword g5; swore b6 g-3
sync a6 b3 c-5 e-4 f-3; system a-6 c-5 d-4 e7; systems f4 g-2; tab e5; table a-2 b-2 c6 d-3 e6 g-4
tabs a-3 c7 d-2 e2 f-3 g-7; tag b6 g-4; take d-9 e3 f-8 g5; take-back a-7 b3 c-7 d-5 e-4 g7; take-on a9 g-3
take-over b4 c-7 d-8 f-4; take-the-keyboard b4; talk a-13 b-3 c-3 d5 e-4 f3; talk-about a-4 b-6 c-5 d5 e-5 g4
talk-to a-3 b-4 c-3 g2; talks a-4 g5; tariff a5 b-2 d-2; task a5 b7 c-12 d-10 e-5; tasks b4; tax f2
tea b-6 d3 e5 g-3; teach a-3 b-7 c4 d-2 f7 g-5; team a-5 f-6 g3; team! b5 c5 e-7 f-5 g-3; team!? a3 c3 d-5 e-8
team!~ b-3 d-5 e3 g2; team-health d8 g-6; team-lunch d5 g-4; team-meeting a-4 b-4 c-3 e-4 g9
team-retro b-3 d9 f-3 g-3; team? a-5 b3 d-5 e2; team?~ a-10 b-11 c5 f-8 g6; teams a5; team~ b-3 d-3 e-8 g11; tech c3
tech-lead a-5 b-10 d-6 f-3 g10; tech-leads d-5 e9 g-4; technical a-3 d-6 e6 f8 g-9; telemetry a3 b4 f-2 g-5
tell a-2 c-5 d2 e2 f-4; telly f4 g-3; template c2 f6 g-6; tempt a-4 b-5 c-4 d-2 e3 g7; ten a9 b-4 c-6 d5 e-2 g-6
tenancy c2 e-3; terminal c-3 d9 e-3 g-7; terraform a3 b-2 c-5; test c-4 e-10 f9; tested b-6 c-5 d-2 f-5 g10
tester c-2 g6; testers a-3 b5 c-6 e-6; testing a8 c-3; tests a5 b2 c-3 d-5 e-10 f-3 g4; text c-3; than a4 b-5 d-6
thank c-2 e-4 g5; thank-you a-5 b-5 c-4 d4 e-6 f-6 g6; thanks a-2 b-5 c-3 d-9 f4 g7; that f2; the b-3
the-others a8 b-8 c-5 d-4 f-3; their a-7 b-3 c2 g4; theirs a-5 b5 c-4 d-11 e13 f-3 g-13; them e3 f-5
themselves a-4 b-3 c4 d-5 g2; then a-4 b8 d-2 f-4 g-7; there a-2 b2 f-4; these a2 c-4 d-7 g3; they b-7 c4 d-9 e2 f-4
they-say e-7 g11; thing! a7 b-6 c-3 e-9 g4; thing!? a-5 c-6 e11 g-13; thing!~ a6 c-2 d5 g-7; thing? b-3 f6 g-4
thing?~ b-5 c6 e-4 f-8 g3; things a-5 b-9 c8 d7 e-6 f-5; thing~ a2 b-9 c2 d-3 e-3 f-2 g5
think a-8 b-9 c3 d-4 f-2 g7; think-about a-5 b-6 c-6 e-14 f-3 g19; think-of b-3 d-3 e-8 g14; third a8 b6 d5 e-9 g-12
thirty a5 e-5 g3; this a-4 b-3 f-3 g5; this-close-to b-3 e6; this-morning a2 c5 e-6 f-3
this-sprint a6 b-6 c-10 d-4 e5 f-6 g4; this-time b-2 c-6 d-7 e9 g4; this-week b-10 c-8 d5 e-16 f-12 g10
though a-7 b-4 c-4 e16 g-5; thoughts c5; thread a-3 b3 d-5 f-3; threads c2 e-5 g5; threshold c5 g-4
through d-2 e4 f7 g-8; throw a-9 d-7 f12 g-9; throwaway a-5 c8 e-3 f3 g-4; thumbs-up a-7 c11 d-5 e-6; thunder e3
thursday a5 e-11 f-5 g4; ticket a4 c-6 d-12 e3 f-3; tickets b-9 c-2 d3 f-7 g3; tidy a-5 c-4 d5 e-4 f8 g-10
tie a-6 b-4 c4 d-6 e5 g-4; tiebreaker a-3 b-3 c7 d-2 e5 g-6; time a-2 b-5 c-7 d7; timeout c6
`
