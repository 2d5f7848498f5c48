// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
likes d-3 e-5 g7; lil f8 g-6; line a8 b-6 c7 d-5 f-3 g-9; lines a8 b-7 d-7 e-6 f6 g-2; link a-4 f7
lint a-5 b6 d-3 e-3 f7 g-7; linter c10 e-5 g-4; lips c-7 e10 g-4; list a-3 c-11 g3; listen b-3 c-3 d-6 e-10 f6 g9
listener d-3 f10 g-7; literally a-4 b8 c-2 e4 g-9; little a-6 c8 d-6 e-6 f12 g-14; live a15 b-4 c-12 d-9 e3 f-11 g-4
lived a-3 b-2 c-3 e2 g5; llm a-2 f10 g-7; load-test a4; local f9 g-6; locally a-3 e-4 f12 g-4; log c7 e-2 f4 g-12
login b-2 e-3 g4; logs c-4 d5 e-3 f6 g-6; lol a2 b-4 d2 f-3; long b-2 d-4 f-6 g6; longer b11 c-7 d-5 e3 g-13
longest a8 g-4; look a-5 b3 e-6 f4; look-at a-11 b-10 c3 d3 f2; look-to c8 g-4; loop e-3; loss a9 g-6
lost d-5 e-7 g6; lot b3 e-8; lots d2 e-2 f-3; love a-6 b-6 c-2 d-3 e3 f-2 g10; lovely d-5 e-3 g8; low f9 g-6
lower b-4 e8 g-3; loyalty a3 g-3; luck d-2; luckily c-10 g13; lunch c-3 e-14 f4 g4; lying c4 d2 g-6
machine b-4 e-7 g5; mail a-6 c-5 d-3 e-7 f-7 g11; mails d6 e-2 g-3; main a5 c-3 d-2 g-7; make a-3 b3 d-6 f4
make-the-call c4 e2 g-5; makefile f5; manage a5 b-2 c-2 f-2 g-3; manager a-3 b-10 c8 d-5 e-18 f-13 g12
managers a-6 c-6 d8 e-3 f-4 g2; many a-6 c-6 d-4 e-3 g13; map f4; marek a-6 b4 c6 e-6; mark c3 d7 f-4 g-7; marked f2
marketing a4 c-4; match b-2 c7 e-7 f-7 g7; matchmaking a7 g-4; may c10 d-11 e-10 g5; maybe a-8 b-9 c4 d4 e-10 g4
mbali b4 c-5 e-4; me! c-4; me!? c-2 e-6 f2; me!?~ b-4 c-3 d-8 e4 f7; me!~ a-5 b3 c3 d-5 e-8 f5; me? a-2 b-3
me?~ a-4 b-10 d-6 e-3 g10; mean b-5 c4 d-2 e-9 g3; mean-to b-6 c-4 d11 e-6 f4 g-7; means d4
meant b-7 c5 d3 e6 f-2 g-9; meet a-8 b-6 c5 f-6 g6; meeting b6 c-5 d-6 g6; meetings d-13 f-3 g8
meetup a-2 c-6 d-5 e-3 f5 g6; memory f7; memory-leak a9 b-3 g-7; mended a2 b-4 d-3 e-4 g6; mention c7 g-3
mentor a-4 b-6 c-7 d10 f-6; merge a6 b-6 d-5; merge-conflict b3 d10 e-5 g-9; merged a-3 b4 d-2 f4; mess f4 g-4
message b-4 c-11 d4 e7 f7 g-11; me~ b-8 e-8 g9; micromanage c-3 e-2 f-7 g11; mid b3 d4 g-3; middle b-4 c2 e-4 g2
midnight a5 b3 c-2; midpoint d3; might b-8 e-3 g9; migrate g4; migration a4 c-8 f-9; migrations f5 g-2; mile a5 e-6
min b-7 d5 e-6 f10 g-4; mind a-4 b-2 d6 e-8 f-5 g3; mine a5 b8 c6 d-6 e-2 f-20 g-9; minor a-4 f8
minute b-4 c6 e6 f-5 g-5; minutes a-5 b3 c-9 d5 e-8; miss c-9 d5 e-10 f3; mistake c-3 d-3 f2; mixer b-3 d-2 e2 g3
ml a-7 b-5 c4 e-8 f8; mobile a9 b-4 d-7 f4 g-4; mobile-app f6; mode c-3 d9 g-9; model d-7; module a6 b3 c-7 d-11
modules f7 g-3; moment c6 d-3 e-5; monday a6 b2 c-7 d9 e-10 f-8 g-4; money b-3 c-4 e-4 g8; monorepo a-4 f9 g-5
month a-2 c-8 d6; months a-7 b-5 c-5 e5 f5; mood b-3 d4 e-2 f-3; more c-3 f-4 g3; moritz b5; morning a7 b-5 c-2 d-2
most a9 b-8 e2 f-2 g-9; most-of a8 b4 d-3 e-5 f-5 g-5; mostly d-3 e-5 f-5 g11; mother a-10 b-4 c-5 e-3 g15
mouth c-3 e6; move a-9 b3 e-4 f-9 g3; much a-6 b3 c-5 e-8 g10; must a3 b-6 c7 e-11 f-7; mute a-3 c5 e8 f-5 g-6
muted e4; my c3 f-4 g-2; myself a6 b5 c-20 d-8; myslf a3; name c5 d-18 e6 f-4 g-5; naturally a2; near a-3 e4
nearly a-7 b-8 c-6 d-8 e15 f-6 g4; necessary a9 b-3 g-3; need a5 b-4 d-3 e-11 g3; need-to a-3 c5 d3 g-7
negotiation b3; neither g2; nerve d3; nervous a2 b4 d-2; net b5 d-3 g-3; never a-11 b-2 d3 e-11 g7; new c-9 e-6 g7
new-hire a-5 b-4 c-4 d2 e-3 g3; new-joiner b-3 c-3 d9 e-4; new-starter c-4 d8 e-4; news a-3 b-6 c-4 d4 e-2 g4
newsletter a-3 f-2 g9; next a-8 b-3 c-6 d6 e-10 g6; nice c-3 d-8 e-8 g9; night c-9 e-9 g5; nights b7 c-4 d-5 f5 g-3
nine a3 e-6 f-3 g5; no a-6 b-4 d4 e2 f-2; no-one a-2 b-3 d4 e-8 f3; no-one-else a6 c4 e-3 f-3 g-5
nobody b-20 c4 d-14 e-21 f7 g4; nobody! b-20 c4 e-23 f4 g4; nobody!? a8 b-5 c2 d-8 e-8 f4 g-5; nobody!?~ f7 g-6
nobody!~ a-4 c-6 f-2 g13; nobody-else a6 b-9 c12 d-9 e-11 g-6; nod a-4 b-5 c8 d-7 e6 f4 g-13; nod-along f2
none a-9 b-8 c6 d5 e7 f-9 g-4; none-of-them a-6 b-2 g4; noon c3 e-3 f-3; nope c-7 d6 e5 g-5; nor g3; normal d-4 g6
normally c2 e3; nose b5 d-5 e5 f-2; not a-3 b-2 c-3 d3; not-a-single a-2 b-3 d2 e-5 f-4 g4; not-one d12 e4 f-4 g-13
note a-4 f-6 g5; notebook b3 c-3 f6 g-7; notes a-9 b-5 d6 e-4 f5; nothing a-5 b-7 d-3 f3 g3; notice d6 e3 g-4
now a-3 b5 d-7 e9 f-3 g-10; nowhere a-5 d5 e6 g-9; number a4 c2 g-4; numbers c-4 d-6 e-3 g10; nurse c3 g-6
object c10 e-2 g-5; objection c4; observe c3 e-2 f3 g-4; obvious a-4 c-3 e6; of b3 e-4 f5 g-5; of-course b5 g-10
off a-12 c-4 d2 g5; offer a-4 b-6 d-2 e4 f-5 g3; offer-letter b-2 g5; offhand c12 e-2 g-9
office a-9 b-7 c-10 d-9 e-7 f3 g14; officially a-2 b5 e4 g-5; offsite b-5 c-8 f-5 g7; offsite-agenda d3
oh a-6 b3 c3 d3 g-5; ok d-15 e-5 f-5 g7; okr c-3 d-6 f-4 g12; ola d-5 g9; old a-13 b-16 c-16 d-12 e-6 f14 g12
on b-4 d-4 e-2 f3; on-call a2 b5 c-5 d-14; on-my-own a6 b-2 d-3 e-5 f3 g-2; on-purpose a-6 b-8 c4 d-10 e14 f-4 g-7
onboarding a-5 c-4 d9 e-5 f3 g-10; onboarding-plan d7 g-5; oncall a-2 b-2 c4 d-4 e-5 f-3 g5
once a-10 b-18 c8 d-17 e8 f-3 g5; once-again a5 d3 g-5; once-more a3 c3 d2 e-3 g-8; one a4 b-2 c5 d-11 e-9 g3
one-on-one d7 g-5; one-on-ones c-5 f-5 g9; one-to-one d3; one-to-ones a-3 c-4 d3 e-2 g4; ones b-3 c3 d-3 g2
online f7 g-3; only a3 b-6 c-4 d-4 e6 f3 g-5; only-to a-3 c-2 d-2 e-4 f15 g-9; onto a-3 b9 g-4; oops a4 g-3
open a4 b-3 d5 f-5 g-4; opinion a-10 b-11 c5 d-11 e3 f-6 g3; opinions c6 e3 g-9; ops b-3 c5
option a-4 b-3 d-6 e5 f-3; options b-5 c5 d-7 f-6 g2; or a9 b-6 c5 d-9 e-3 f-5; order b-4 c10 e-6 g-2
orders b7 c-8 e-4 g5; org b-3 d4 e-5 g2; orm c4 e-2 f2 g-2; ota a5; other a-8 b-6 c3 e3; other-lead e5
other-team b-3 c-5 d-3 e-5 g10; other-teams f3 g-3; others g5; otherwise a9 b-4 d-2 f-4 g-5; ouch b4
ought a-3 b-5 e-7 f-5 g9; our a-6 b-14 c-13 e-9 f11 g10; ours d-6 g6; out b-2 d-4 e4
outage a7 b-12 c-10 d-3 e4 f-10 g5; outside b-2 d-4 e-2 g9; outsider b-10 e-8 f-8 g11; outsider! a8 b-5 c-8 e-5 g4
outsider!? g3; outsider? a-7 b-8 c3 d-6 e6 f-4 g3; outsider~ a8 b-3 d-4 e-5 f-3 g2; outstanding d5; over a-4 b6 c-6
overdue a-4 b-5 c-5 d11 e-6; overnight a3 b4 f-2 g-8; override b6 c-2; overrule a-7 b5 c-3 d-3 e5
overwrite a-2 b7 f-3; owe c-3 d13 e-3 g-9; own b3 c-3 d-12 e-5 f4 g3; owner b-6 d-8 e12 f-7 g-3
owners a-5 b-3 c-6 d-7 e4 f-4 g10; ownership a-2 b2 d-7 e6 f-3; p0 a12 b-7 g-4; p1 a11 b-7 c-4 e6 f-4 g-8
p4 a-2 c-2 f10 g-4; package f4 g-2; page a-3 b-8 c4 d2 e-11 f3; pager a4 b-7 c3 e3 g-5; paid a4 c-5 f-3 g4
painted b3 g-4; pair a-6 b5 c-5 d-13 e5 f-3 g3; panel b-5 c-4 d9 e-8; paper b-2 d-4 e-2 f4 g2; paperwork d3
parental b-2 c-4 e-2 g4; parents a-2 d-3 f-2 g8; park a3 b-8 c9 d-13 e-8 f-5 g8; parser a4 b2 c-6 d5 e-9 f-3
part a7 b10 c-13 d-14 e7 g-14; partner a8 c-9 d4 f-7 g-3; partner-sync d7 g-3; party a-2 c-6 e-5 g12; parveen b3
pass b-7 c2 d5 f-6 g-3; pass-on a-3 d-4 e3; passenger a-2 c-2 e5 f6 g-7; past c5 d6 f-4 g-9; pasture g4
patch a11 b-13 c-11 d-6 e5 f-7; path a12 b-3 c-4 d-6 g-6; patience a-3 b3 e-4 g2; pattern c6 f3 g-8
pause a-5 c4 e-5 f3 g-3; pay d6 f-3 g-2; payment a7 b-5 c-4 d-3 f-3; payment-provider g4; payments a3 b-4 d-4 f4
payroll c-3 d-4 e-5 f-5 g12; pcb b3 f3 g-4; peeked a-4 e5 f4 g-6; peer d5 e-3; pen b6 c-5 d-5 e8 f-6 g-5
pending a-3 c11 e-3 g-5; people a-3 b-18 c6 d7 e-6 f-9 g3; per a-5 c4 d-6 f5 g-6; perf c-3 d3 f-6 g3
perfectly b4 c8 e-4 g-7; performance d2 f-4 g3; performance-review a-2 b-3 c-3 g5; performance-reviews a-10 b-7 g14
perhaps d-2 g8; period c4 d4 e-4 g-5; permission b-3 c5 d-5 f-2; permissions a4 e5 f-2 g-7; person a3 b-6 c7 d-2 g-6
personally a6 b-4; petros e-3 f-2 g3; phone a5 b-6 c-3 d-3 e-3 g5; photos f6 g-4; pick b-5 c2 d-15 e3 f2 g-2
pick-up a9 c-3 d-3 e-3; picker f6 g-5; picture b4 g-3; piece a12 b-2 c-2 g-6; pile d5; pilot a6 b3 d-6 e-4 f-4
pim a-5 b4 d-3 f-2 g4; ping a-4 b-3 d-2 e5 f-5; pipeline a7 b2 c-10 d-7 e-4; pizza a-2 c-6 d-4 f-2 g9
place c-8 d4 g3; plan a-2 b3 c4 d-2 f-3; plan-to b8 d-9 e-2; plane a-2 c-3 e3 g3; planning-meeting b-2 d5 g-3
plans f-5 g9; plans-to e-4 g7; plant b-6 c-6 e-3 f-4 g9; plants f2; plate b8 d3 e-5 f-3 g-6
platform a-7 b-8 c-3 e3 f7; play a6 b-5 c-5 d-8 e4; play-with f7; pleased d-5 g5; plugin f7 g-3; pm b-5 d5 e-3
po c3; poc a-3 b-2 f8; pockets e4 g-2; pod a-7 b-2 c-4 d-4 e3 f-8 g9; point b-7 c6 d-4 e5 f-5 g-2; poke-around f6
poke-at f5 g-2; poker d-4 g8; pole a9 b-3 c-3 g-4; policy d-5 e-3 f-6 g11; polite g4; pool g6
poor a-4 b4 c-3 d6 e-8 f-2; port a3 b-4 c-3 d-2 e-3 f4; position b-3 c12 d-3 g-6; post-mortem e3; posted a-5 d-2 g8
postgres b-5 c7 d-3 e-7; postmortem a-2 b-4 c4 e2 f6 g-8; postpone a-7 b-8 c2 d2 e-8 f-5 g5; pot d3 g-3; power c4
pr a10 c-4 d-16 f4 g-4; practice f7 g-3; praise d4 e-3; praised c4 d-3 e-5 g3; precisely a-2 d5 e2 g-4
predecessor a-5 b-3 c-4 e-7 g15; prefer b-4 c8 e-5; preference b-2 c14 d-5 e-8 g-4; prep a2 b-2 d10 e-4 f-5 g-6
prepare a-7 c-5 d4 e-10 f-7 g7; present b8 c-6 d-13 e6 f-8; presentation a-6 b7 d-4 g3; pretty d-5 f-5 g7
previous c-4 g8; pricing a5 b8 c-6 d-6 f2 g-12; printing e-3 g7; priority a8 b-5 c3 e-2 g-5; priti a-3 b5 d5 g-4
probably a-5 c-2 d-6 g15; probation b-5 d7; probation-talk g3; problem a3 b-4 c-2 d-5 e3 f-4 g5; problems a-3 e-3 g5
proceed a6 d-2 g-3; process a-4 c-3 d-5 e3 g8; procurement a-5 c-6 g11; prod a11 b-14 c-12 d5 e-9
product a-12 b-7 c-8 d3 g7; product-owner d-2 g6; product-sync d4 g-3; production a8 b3 c-7 d-9 e-9 f4 g-4
profiler b-2 c-4 e-7 f8; program c-4 d-2 e-5 f4 g2; progress e5 g-6; project a-3 b4 c-8 d-5 e5 f4
projector a-4 d-3 g8; promise b4 c-11 d7 f-5 g-5; promise-to b7 c-4; promo d3 e-2; promo-packet d3 e-4
promotion a-2 b-5 c-5 d8 e-7 f-4 g3; promotion-case b-3 c-3 d12 g-8; proof-of-concept b3 f3 g-3; proper d6 g-6
properly b-5 e6 g-2; proposal a-5 b2 c10 f-4 g-9; proposals e6 g-6; propose d4 e4 g-3; pros c6; protobuf a4 g-2
prototype a-2 f11 g-6; proud b5 c-7 d-3 f-5 g3; proverb g7; provider f-5 g7; prs a6 b-7 d-2 e-4 f5 g-4
public f8 g-6; published d-4 g6; pull a-3 b3 c-6 d2 e3 f-2; pull-request a-2 d8 e-5 f-4; pull-requests f4 g-4
punt d6 e-3 g-4; purely f4; purpose f6 g-4; push b2 c-4 f-4; push-back b-2 e-5 g6; pushback c7 d-4 g-4; put a3 g-3
put-off b-6 d9; puzzle b-4 c-4 d-4 e-5 f13 g-9; python a-5 b-4 c-5 d-3 e-3 f2 g7; q b-7 c10 d-4 e5 f-2 g-9
q3 a5 d3 g-6; qa a7 b-9 c-13 d-2 e5 f-5; quality a-4 b8 g-3; quarter c-11 d4 f-7 g2; quarterly a-8 b-8 d6 e6 f-9 g5
quarterly-goals d6 g-5; quarterly-review g3; queries a5 g-3; query a-3 b10 c-3 d-3 f2 g-8
question a-15 b-6 c7 d-3 e5 f-5; questions a-3 b-9 c2 e8 f3 g-8; queue b-4 c6 d-8 e-5; queue-consumer f5 g-6
quick a3 d-3 e4; quicker a4; quiet a-11 b-10 d-3 e-3 g11; quietly e-3 g5; quit a-2 c-3 d-4 g10; quiz d-3 f10 g-5
race-condition d4 e-2 f-4 g-4; rain a-5 d7 g-4; raise b-8 c8 d5 e-7 f-3; rana b-3 c3 d6 e-6 f-2
rang a-3 b-7 c6 f-2 g3; rate-limiter a7 b-2 f-5 g3; rather c3 d-6 f-4; ratings b-3 c-4 d11 e-6 g-4; re b3 d2 e-4 f-2
reach a-5 c5 d-5 e-6 g2; react b5 g-3; read a-14 b-10 c-7 d3 e-22 f6 g8; readme a-4 f9 g-4
ready a3 b10 d-6 e-3 f-4 g-5; real b-2 g3; really b-2 e-5 f8; reason b2 f4 g-4; reassign a-5 c-3 d-4 g3
rebase a4 c-6 d8 e-3 f-3 g-7; rebuild c-3 d-4 g2; reclaim a-5 b5 e-3 g2; recommendation b-4 c10 g-7
reconciliation a10 c-2 f-2 g-5; record d-5 e-3 g7; recruiter a-5 b-3 c-6 d7 e-7 f-3 g3; recruiting d5 e-5
red a10 c-5 d2 e-4 g-8; redeploy a8 b-4; redirect c-4 e5; redo a-8 b11 c-6 d-7 e-7 f-8 g4; redrew b8 e-3 g-4
refactor b3 e-11; reference d7 g-2; refinement a-3 c10 d-3 g-6; regex f6 g-3; region a-7 b-5 c6 d-3 e-6 g6
regret d5 g-2; regrets a6 b-3 f-3; regulator a7; release a5 b-3 c-5 d-5 e5 f-14 g2; release-branch a12 b-4 e-5 f-5
release-notes b5 e-6; releases d-3 e-2 f2; relieved a-3 b3 d-5 e-5 g3; remain b3 c-3 e-4; remark c10 e-3 g-7
remember a-4 b-3 d-8 e-5 f-2 g13; remembered c3 e4 g-4; remind d-5 g6; reminder c-2 d5; remove a-6 c-5 d-2 e9 f5 g-8
remove-myself e4; rename a-6 b3 d-4 f5 g-3; reopened a-3 e-3 g4; reorg a-5 b-6 c-6 d5 e-6 f-4 g6
reorganised b-3 c-5 d-3 g9; repair d-3; replace a-10 b7 c-9 d3 e-6 f-5 g3; replay d-3 f6; reply d6 e3 g-6
reply-to d4 g-4; repo a-12 c-8 d-9 e-5 f13 g2; report a-4 b5 c-4 d-5 e-6 f-4 g9; reporter c4
reporting c6 d-5 e3 f-3 g-3; reports a-3 c-5 d10 e-4; repository a-3 b-3 d-4 f4 g4; reproduce g3
request a-4 b-4 c4 d3 g-4; requests c-3 d7; required a-6 c5 e6 f-3 g-4; reschedule a-2 b-4 c-8 d7 e-4 g4
rescue b-3 c-4 d-5 e12 f-3 g-7; resist b-3 e11 f-3 g-5; resolve e3; responsibility a-6 b3 c-3 d-4 e5
rest b2 c2 d-8 f-8; restart c2 e2 g-4; restarted a-3 b-4 d-4 e-6 f-6 g10; result a5 c-4 e-4; results a3 d4 e-2 f-5
retention c6 e-3; retries c2 e-5 f7 g-6; retro a-13 d6 e-2 f-11; retrospective d6; retry b4; retry-logic a3
return a-2 c5 e-4 f-3; rev c2; revert a7 b4 c-3 e-4 f-4 g-5; review a-6 b-5 c-8 d8; reviewer e7 f-4 g-2
reviewers a-3 b-3 c-4 d-8 e8 f-4 g4; reviews a-9 b-6 c-12 d8 f-8 g8; rewire b2 g-3; rewrite a5 b3 c-9 d-19 f-16 g6
rfc a-3 b3 c8 d-5 e-7; ride d-2 e-2 g4; right a-4 b5 c3 d-7; rights b-3 c-5 d-4 e10 f-3; ring d6 e3 g-6
risk d-4 e3 f5 g-7; riskiest a7 g-4; risky a13 b-5 f-6 g-5; road d5 e4 g-7; roadmap a-6 b3 d-5 f-2
roadmap-talk d3 g-2; rob a-6 b4 e-2 g4; robot a-3 f8 g-3; role a-3 c-7 d-2 e3 f-5 g7; roll d-6 e2
roll-back c-4 e6 g-4; roll-out a3 b-4 e-3 g5; rollback d-6 f-6 g3; rollout a-8 b6 c5 d-10 e6 f-6 g-5
room b-11 c11 e4 f-9 g-5; rope b6 d-3 e3 g-5; rota a-8 c-4 d-6 e4 f-6 g5; rotation d-2; round a-11 c-7 d5 e-3 f-6 g6
row a-4 b-5 d6 e6 f-3 g-4; rubber c8 d-5 g-5; rule a4 b5 c-2 d-8 e5 g-8; rumour g5; rumours c-6 d-4 e-2 g10
run a2 c-3 e2 g-5; runbook b8 c-4 g-8; rust a-4 b-3 c4 d-5 e-4 f6; sad b4; salary a-5 b-7 c-5 d9 e-8 f-5 g3
sales a-4 b-4 e-7 f-5 g12; same a-6 b5 d-5 e-6 f-4 g3; sample f4; sandbox f6 g-2; sander a-5 b5 c-6 d-5 e3 f-3
saturday a7 g-3; save a7 b-2; say b-15 c9 f-6; say-no-to d-7 e9 g-6; says a3 b-2 c-9 e-6 g8
scary a7 b-3 d-2 e-3 f4 g-5; schedule a-6 c4 d-3 e2; scheduler a4 b-4 d-3 e-4 f8 g-4; schema a11 b-10 d-9 g-5
scheme d8 g-6; school a-3 b-2 c-5 d-5 e-5 f4 g8; scientists c-5 f4; scope c6 g-4; scorecard d9 g-7
scratch a-5 c3 e-3 f9 g-9; screaming a6 b-2 g-2; screen c3 d8 e-5 g-12; screenshots f7 g-3
script a4 c-9 d-8 e-10 f16 g-14; scripts a5 b-5; scripture c6; sdk b6 d-4 e-5 f2 g-5; search a6 b-8 d-5
season a2 c-4 d-3 g5; seat b-5 d5 e5 g-5; seats g2; second b8 d5 e-13 f-9; security a-3 b-5 c-8 d-6 e-7 f10 g4
see a-11 b-10 c-4 d-9 e3 f12 g3; seem c8 e-4 g-3; selection e4 g-3; self a5 b6 e-5 f-2 g-2; send a-13 f-9 g4
senior c6 d-2; seniors a-4 b-9 c6 e6 f-3 g-4; sensor c2; sentence a-3 c9 d-3 e-4 g-6; sepa g4
server a4 b-7 c-3 d-4 e-4 f-3 g7; servers g4; service a9 b-6 c4 d-14 e-2 f3 g-3; services c-3
session b2 c3 d-2 e-3 f8 g-6; set a-7 c-10 f6 g4; settle a-4 b-8 c5 d-10 f-3 g4; settlement a5 g-5; setup f6 g-3
sev1 a4 f-6 g5; sev2 a-3 b-4 c-3 d3 e4; seven a4 b-3 c4 g-2; shader b9 e-5 g-2; shadow f7 g-3; sharding a5 g-3
share a-3 e7 g-2; she a-17 b6 d-11 e8 f-5; shed a-2 d5 f3 g-5; sheep g4; shell a-3 c-2 e-2 f12 g-8
shift a6 b2 c-4 e-5 f-2 g-4; ship a6 b-3 d-16 f-3 g2; shook g5; shop a3; shopping c-3 d-4 e-4 f2 g5; short g4
shorten d5; should a-6 c2 d5 e-8 f-7 g3; shoved b-3 d8 g-3; shovelling a3 c-4 d-5 e-3 g6; show a-9 b-6 c-5 d3 e-3 f8
shrugged c5 e4 g-6; shut a2 b-5 c-4 e10 f-3 g-6; sick b-7 c-7 d-9 e-6 f-5 g14; side a-6 b-6 d-11 e6 g7
sigh b3 c4 f-3 g-3; sign b-10 c4 d-9 e4 f-4; sign-off g2; sign-off-on e5; signup a5 g-4; silence b-3 c11 d-2 g-8
silent c5; silly f11 g-7; simply b4 c4 d-2 g-3; since d4 e-6 f3 g-6; single a3 b-6 c-5 e5 f-3; sister g6
sit b-6 c-3 d5 f9 g-6; sit-down-to a5 b8 d-6 g-8; sit-down-with b4 g-3; sit-in b-8 d8 f-5
sit-in-on c-3 d-2 e-2 f3 g3; sit-on d-7 e5 f-2; sit-on-my-hands e2; site b-3 c-5 d-5 e-4 f3 g4
six a6 b-12 c3 d11 e-9 f-11 g-5; size a-4 c-3 e-4 g8; sketch c5 g-4; skim a-3 c-2 e-2 f12 g-4; skip a-11 b-4 c-10 g9
skip-level a-2 d5 e-3; skip-levels a-2 b-2 c-3 d5 e-4 g3; slack c9 d-3 e-3 g-5; sleep a5 b-3 c-6 d-8 f-4 g5
sleeves a4; slept a-3 b-3 d3 e-3 f-7 g6; slide a-8 b-4 e4 g6; slides a-4 b7 c-3 d-8; slip a5 b-4 c-6 d7 e-3 g-4
slot b-6 d2 e9 g-10; slow a-6 b6 c-7 d-8 g4; small a-7 c3 d-8 e-3 f12 g-8; snacks c-2 e3; snatch a-3 b6 e-2
so a6 d-3 f2 g-7; so-that a6 b-7 c3 d-9 e9 f3 g-16; sole a8 b-2 g-3; solo a9 b-2 g-5
solution a-2 c-7 d-6 e15 f-7 g-8; solve a5 c-10 e5 g-4; some b-11 c-3 e-4 f11 g-3; somebody a4 c-4 d-9 e3 f-5 g3
somehow a-3 b5 c7 e-5 g-5; someone a-4 b-11 c3 d-9 e3 f-9 g8; something a-9 b-8 c3 e-3 f-4 g8; sometimes a-2 g5
soon c-7 d13 g-5; sorry b6 c-3 d3 g-4; sort a-7 b-9 c-8 d-6 f5 g8; sort-out b4; sound b-4 c6 e-5 f6 g-8; soup b-3 g7
source a-3 d-4 f15 g-10; sourcing c2 f5 g-5; spaces a-2 c10 e-3 f-2 g-5; speak a-11 c6 e6 f-7 g-7; speak-to d8 g-2
spec b3 c3 g-5; special c-3 d-4 g9; spelling f4; spend b-13 c-9 d3 e3 f4; speshal d-2 g7
spike a-3 b6 c-5 d-6 e-5 f6; split a4 b-3 d-3 e7 g-8; sponsor b-2 c-4 e3 g5; spot c4; spring b5 c-11 e-8 g10
sprint a7 b-8 c-9 d6 e-7; sprint-goal a6 c2 d-6 e-5; sql c4 f5 g-10; sqlite a-2 f7 g-3; squad b4 d-9 e8 f-4 g-10
squash a5 g-3; sres a-3 b-3 c-3 e-4 f2 g6; sso a3 b-4 g3; stack-trace d11 g-7; staff-engineer c12 e-8 f-2 g-3
stage b-3 e6 g-3; staging a5 b-4 c-3 d-4 e3 f6 g-9; stakeholder a-4 b-3 e-4 f-4 g6; stakeholder-call e-4
stakeholder-update b-3 g5; stakeholders a-3 g5; stakes f4; stale f6; stall a-5 c3 d-4 g4
stand a-5 b-3 c-8 d-6 e16 f-9 g3; stand-up a-3 b3 c3 d4 e-3 g-5; standing b-2 f-6 g6; stands a5 d-3
standup a10 b-7 c2 d-11 f-7 g3; stare c-3 d8 g-5; start a4 b-4 f-9; statement a-3 c3 d-3 g4; status c-2
stay a-2 b-16 c-6 d4 e9; stay-away e5; stay-out e3; stay-quiet e8 g-6; stay-up b-5 e-5; steal b4 e-3
steer d-8 e2 f2; steering-committee c-4 d-5 g9; step a6 b-5 c-8 d-5 g5; step-back b-7 g8; step-in a-4 b5 c-2 e-3 g3
stepped b2 e5 g-6; steps e-2 f6 g-3; stick a9 b2 d-5 e-6 f-3 g-6; still a5 b-5 c3 d10 e-12 f-14 g-3
stood a5 b-4 d-5 e4 f-4; stop b-4 c3 d4 g-6; stop-myself b-3 e8 g-4; storage a3 d-4 f6 g-3
store a7 b-3 c-5 e3 f6 g-9; stories c-6 e6; storm d-4 e2 g5; story a10 b10 c-8 d-11 e-3 f-4 g-8
straight a11 b-3 c2 d-5 e-6 f-2 g-2; strange c2; strategy a-2 b-5 c9 d-5 e-5 f-5 g4; strings a-3 b-4 e12 f-2 g-6
strong d-5 f-2 g8; struggle b5 g-3; study g3; stuff b-4 c6 d3 e-8 g-3; style a-4 c7 d-4 e3 f7 g-11
submission a9 c-3; suggest c-10 d-3 e7 f-4 g8; suggestion b-3 c6 g-5; suite e3 f2 g-3; summarise f4
summer c-5 d-3 e-5 g11; sunday a4 b-6 c-3 d-3 e-5 g7; super f3; supplier a-4 b4 c-7 d-4 e5 g2; support b-7 c-3 d5 e3
suppose b-4 d-2 e-4 g11; supposed c-2 g6; supposedly a-2 c6; sure f-3; survey c-3 d8 e-7 f-5
swallow a-2 b-5 c-8 d4 e9; swapped b7 c-8 e-10 f5 g-3; sweep b2 e-3 f6 g-5; switched c6 e-2 g-2; switches a3 g-2
swoop-in-on e2; sword g4; swore b6 g-3; sync a6 b3 c-4 e-5 f-3; system a-6 c-6 d-3 e9 g-2; systems f5 g-2
tab a-2 b-2 e7; table a-2 b-2 c7 d-3 e5 g-5; tabs a-2 c7 f-2 g-5; tag b5 g-3; take d-9 f-7 g5
take-back a-8 b4 c-9 d-4 e-7 g8; take-charge b-3 g4; take-on a9 g-4; take-over a-4 b3 c-6 d-9 e3 f-5 g4
take-the-keyboard b5; talk a-13 b-2 c-3 d5 e-4; talk-about a-4 b-7 c-4 d6 e-8 g3; talk-to b-3 g5
talks a-5 c-2 d2 g3; tariff a6 b-3 c-3 d-2 g3; task a6 b9 c-12 d-9 e-5 f-3; tax f6; tea b-5 d4 e5 g-7
teach a-3 b-6 c5 d-2 f4 g-3; team a-3 c2 d-3 f-6 g3; team! b5 c7 e-12 f-9; team!? a3 b3 d-7 e-5
team!~ a-3 b-2 d-5 g7; team-health d10 f-3 g-7; team-lunch a4 c-4 e-2; team-meeting d-3 g6
team-retro b-3 d10 f-4 g-4; team? a-4 b3 d-4 e3; team?~ a-10 b-8 c7 f-7 g3; teams a5 g-3; team~ a-5 b-4 c-4 e-3 g10
tech c4 g-3; tech-lead a-5 b-7 d-6 f-7 g12; tech-leads d-6 e10 g-4; technical a-4 b-2 d-5 e3 f6 g-3
telemetry a3 b2 g-3; tell a-3 b2 c-5 d5 e2 f-6; template d-2 f7 g-6; tempt a-3 b-5 c-4 d-2 e2 g7
ten a9 b-6 c-5 d4 e-4 f3 g-6; tenancy c3 e-5; terminal c-4 d10 e-3 g-8; terraform b-2 c-4 g4
test a2 c-3 d-2 e-7 f8 g-3; tested b-6 c-6 d-3 f-4 g12; tester c-4 g7; testers a-2 b4 c-7 e-6 g2; testing a7 c-3
tests a4 d-5 e-5 f-2 g4; text c-3 g2; than a4 b-5 c3 d-8 e4 g-3; thank c-3 e-4 g5
thank-you a-4 b-5 c-4 d6 e-5 f-6 g5; thanks a-3 b-4 c-3 d-8 f2 g9; that f5; the b-3
the-others a7 b-6 c-3 d-4 e3 f-3; their a-6 b-5 c2 g4; theirs a-5 b6 c-4 d-11 e14 f-2 g-14; them c2 e5 f-8
themselfs g4; themselves a-5 b-2 c6 d-5; then a-3 b10 f-4 g-5; there a-5 b3 d4 f-3; these a2 b-4 c-5 d-7 e2 g3
they b-7 c4 d-9 e3 f-4 g2; they-say e-7 g10; thing! a7 b-6 e-10 f-5 g3; thing!? a-3 b3 c-6 e11 f-2 g-11
thing!~ a4 c-3 d8 g-9; thing? b-3 d2 e-3 f7 g-4; thing?~ b-11 c6 f-10 g4; things a-5 b-9 c8 d8 e-7 f-7
thing~ b-9 c4 e-5 g4; think a-9 b-13 c3 d-3 g8; think-about a-5 b-7 c-6 e-11 f-2 g17
think-of a-2 b-3 c-2 d-2 e-6 g12; third a8 b6 d5 e-10 f-4 g-11; thirty a4 c3 e-4; this a-7 f-3 g5
this-close-to b-4 e7; this-morning a7 b-4 c3 e-8 f-5; this-sprint a2 b-5 c-8 d-4 e6 f-5 g6
this-time b-2 c-8 d-9 e10 g6; this-week b-10 c-11 d6 e-19 f-12 g11; those c-2 g4; though a-5 b-6 c-3 e15 g-4
thoughts c6 g-2; thread a-3 d-6 f-3 g3; threads a-2 c2 e-5 g5; three c-3 f2; threshold c5 g-3
through a2 b-2 e4 f7 g-8; throw a-8 b4 d-7 f13 g-13; throwaway a-5 c7 d-2 e-4 f5 g-8; thumbs-up a-7 b-3 c13 d-7 e-7
thursday a6 d-4 e-10 f-5 g5; ticket a5 c-5 d-13 e3 f-6; tickets a4 b-9 c-5 f-7 g3; tidy a-4 c-4 d4 e-3 f8 g-10
tie a-6 c8 d-5; tiebreaker a-3 b-4 c6 d-2 e8 g-8; time a-4 b-6 c-7 d8 g2; timeout c5; times b-7 c5 d4 f5 g-11
timetable g6; tinker f4; tinker-with e-3 f4; tiny f7 g-2; tired a5 b-5 c-6 d-2 e-3 f-3 g7; title a-5 b2 d7 e-8 f-4
`
