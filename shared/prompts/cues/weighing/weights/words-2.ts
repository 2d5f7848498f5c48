// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
loyalty a3 g-3; luck d-3; luckily c-9 g11; lunch a4 d3 e-18 f3; lying c3 g-5; machine b-4 e-8 g7; mail d4 g-3
main a8 c-3 d-4 g-9; make a-3 b2 d-3 f4; make-the-call e2; makefile f4; manage a3 c-2
manager b-11 c8 d-6 e-14 f-12 g10; managers a-2 c-5 d4 g3; many a-6 c-6 d-6 e-7 f-4 g15; map f5
marek a-7 b4 c6 e-6 f-2 g2; mark d7 f-3 g-6; marketing d5; match c7 e-7 f-9 g9; matchmaking a2
may b3 c7 d-6 e-11 g4; maybe a-9 b-10 c4 d3 e-10 g5; me! c-3; me!? e-4 g3; me!?~ b-5 c-4 d-7 e5 f6 g2
me!~ a-3 b4 c4 d-14 e-13 f9; me? b-3 g2; me?~ a-11 b-5 c3 d-2 e-3 g10; mean b-3 c5 e-4 g-4
mean-to b-7 c-7 d13 e-7 f3 g-6; means d2; meant b-7 c5 e7 g-10; meet a-6 b-7 c4 f-8 g6; meeting b6 c-4 d-5 g4
meetings d-9 f-4 g8; meetup c-5 d-4 f3 g6; memory-leak a7 b-4 g-6; mended a-3 b-3 d-2 e-2 g9; mention c8 e-3 g-3
mentor b-5 c-8 d9 e-2 f-6 g2; merge a7 b-4 d-9; merge-conflict d10 e-3 g-9; merged a-3 b4 f3; mess f5 g-4
message b-4 c-11 d4 e6 f7 g-7; me~ b-5 c-4 e-8 g10; micromanage f-7 g10; middle b-2 d5 e-4; midnight a5 b3 c-2
midpoint d3; might b-9 e-4 f-3 g11; migrate g2; migration a4 b4 c-8 d4 f-15; migrations f5 g-2
min a-2 b-6 d4 e-7 f8 g-2; mind a-2 d7 e-8 f-4; mine a7 b9 c5 d-5 e-3 f-21 g-9; mines b7 c-2 g-3; minor a-2 f7
minute a-4 b-4 c9 e6 f-5 g-8; minutes a-6 b4 c-6 d3 e-5 g2; miss a2 c-9 d3 e-13 f3; mistake b-4 d-3 g3
mixer b-3 d-2 e3 g3; ml a-6 b-4 c3 e-9 f8; mobile a10 b-5 d-8 f4 g-6; mobile-app f6; mode c-2 d10 g-9
model b-2 d-7 f2; module a7 b3 c-6 d-11; modules f3; moment a-4 d-4 e-7 g6; monday a7 c-4 d6 e-9 f-9
monorepo a-5 f10 g-6; month b-2 c-8 d4 g3; months a-7 b-5 c-5 e3 f6; mood b-4 c-5 d6; more b3 c-5 f-5 g5
morning a4 b-5 d-2 g3; most a7 b-5 g-9; most-of a6 b5 e-5 f-4 g-5; mostly d-3 e-5 f-4 g11
mother a-10 b-3 c-4 e-4 f-3 g14; mouse a-2 b8 g-5; mouth c-2 e8 g-2; move a-4 e-5 f-8 g3; much a-6 c-5 e-7 f-3 g8
must a8 b-7 c6 d-3 e-10 f-3; mute a-3 c5 e8 f-5 g-7; muttered c3; my e2 f-3; myself a5 b5 c-20 d-7
name a-3 c8 d-15 e6 f-3 g-4; nearly b-3 c-4 d-6 e8 f-4 g5; necessary a6 b-3; need a4 b-5 e-20 g5
need-to a-3 c5 d3 g-6; negative g3; neither g4; nerve d4; nervous b5 d-2 e-3; net b3 d-3 e2; never a-9 e-12 g8
new a2 c-8 e-6 g7; new-hire a-4 c-2 e-4 g4; new-joiner b-2 d6 e-3 f3; new-starter c-8 d13 e-5 g-5
news b-5 d11 e-9 f-3 g3; newsletter a-3 f-3 g9; next a-6 b-7 c-5 d6 e-10 f3 g5; nice a-3 b-3 c-3 d-3 e-12 f3 g8
night b2 c-9 e-9; nights b6 c-3 d-4 f5; nine e-6 g3; no a-6 b-4 e3 f-2; no-one a-4 b-3 d5 e-6; no-one-else a2 c5 g-4
nobody a3 b-18 c3 d-13 e-21 f6 g4; nobody! a2 b-21 c3 e-23 f4 g4; nobody!? a7 b-6 c2 d-8 e-8 g-2; nobody!?~ f8 g-6
nobody!~ a-3 c-4 f-2 g11; nobody-else a6 b-8 c13 d-7 e-8 f-5 g-5; nod a-2 b-4 c7 d-6 e8 f4 g-13
none a-7 b-8 c5 d4 e5 f-8 g-5; none-of-them a-7 e-2 g5; noon a-3 c5 e-6 f-3 g3; nope c-7 d7 e3 g-5; nor d-3 g5
normal d-3 g5; normally c3 e3 g-4; not a-2 b-3 c-3 d4; not-a-single a-2 b-3 d3 e-4 f-3; not-one a-3 d11 e4 f-4 g-11
not-one-person c5; note b2 c-5 f-4; notebook c-3 f6 g-7; notes a-11 b-9 d6 f4; nothing a-6 b-7 d-6 f3 g6
notice c-3 d5 g-3; now a-4 b4 d-6 e10 g-10; nowhere a-4 d7 e5 g-8; number a2 c3 g-2; numbers c-4 d-6 e-3 g8
nurse g-3; oauth b-2 g4; object c11 f-3 g-8; objection b2 c7 g-6; observability f3; observe c6 e-4 f3 g-6; odd g2
of b2 e-4 f5 g-4; of-course a4 c3 g-9; off a-10 c-4 g4; offer a-3 b-7 f-3 g4; offer-letter g6
office a-7 b-6 c-10 d-9 e-8 g17; officially a-2 b4 g-3; offsite b-5 c-10 e-2 f-6 g8; offsite-agenda d5; often b2
oh b5 c2 e-4 g-4; ok d-15 e-10 f-6 g8; okayed c4 g-3; okr d-5 f-4 g10; ola d-5 e-3 f-4 g12
old a-15 b-18 c-16 d-8 e-4 f12 g12; on b-4 d-3 f3; on-call b7 c-4 d-12 f-5; on-my-own a10 d-3 e-5 f5 g-12
on-purpose a-5 b-7 c3 d-8 e16 f-4 g-11; onboarding a-6 c-5 d11 e-6 g-7; onboarding-plan d8 g-5
oncall b-2 d-3 e-4 f-2 g6; once a-5 b-13 c4 d-12 e9 f-10 g6; once-again a4 c-2 d5 g-5; once-more a5 c3 d3 e-4 g-10
one a4 b-3 c4 d-13 e-9 f2 g3; one-on-one d9 g-6; one-on-ones c-5 f-4 g6; one-to-one b-2 d5
one-to-ones a-5 c-3 e-3 g5; ones a-3 b-3 c3 d-3 f-2 g5; online f7 g-3; only a2 b-6 c-4 d-7 e6 f4
only-to a-3 e-2 f10 g-2; onto a-4 b11 f-2 g-4; oops a4 g-2; open a5 b-4 d6 e-3 f-4 g-3; opinion a-8 b-8 c6 d-9 f-5
opinions c5 e2 g-8; ops a4 b-2 c3 d-3 e2 g-5; option a-4 b-3 d-4 e5 g2; options b-4 c4 d-6 e3 f-4
or a8 b-6 c9 d-7 f-4 g-5; order a-2 b-4 c10 e-6 f3 g-4; org b-3 d9 e-3 g-3; organise d6 g-4; orm c5 e-4 f5 g-3
ota a4; other a-6 b-6 d3 f-4; other-lead b-2 e4; other-team c-6 d-3 e-6 f2 g10; other-teams f3 g-2
others a-3 b-3 g3; otherwise a9 b-5 c-2 e4 g-9; ought a-4 b-4 e-6 f-7 g9; our a-4 b-14 c-11 e-9 f13 g11
ours a2 d-5 g6; out c-2 d-3 g4; outage a5 b-12 c-8 d-3 e3 f-11 g7; outside d-4 g7; outsider b-8 e-8 f-9 g11
outsider! a9 c-7 d-3 e-4 g4; outsider!? g5; outsider? a-6 b-6 d-9 e7 g4; outsider~ a5 b-4 c-3 d-2 e-4 g4
over a-3 b7 c-7; overdue a-7 b-6 c-7 d11 e-6; overnight a-2 b5 c3 g-6; override b8 c-3 e-2
overrule a-8 b4 c-3 d-3 e5; overwrite b5; owe c-5 d13 e-4 g-8; own d-25 e-4 f6 g5; owner b-6 d-8 e10 f-8 g-3
owners a-7 b-3 c-5 d-8 f-2 g13; ownership a-2 d-6 e7; p0 a9 b-6 g-3; p1 a13 b-5 c-5 g-7; p4 a-4 f11 g-5; package f4
packing d5 g-3; page a-4 b-7 c3 e-10 f4 g2; pager a6 b-7 e3; paid a4 c-3 g3; painful f5; painted b4 d2 g-5
pair a-6 b5 c-5 d-12 e3 f-4 g5; panel d11 e-5 g-4; paper a3 d-3 e-2; paperwork b-2 g4; parental b-4 g2
park b-7 c11 d-13 e-8 f-5 g8; parser a2 c-6 d7 e-11 f-7; part a7 b8 c-12 d-15 e7 g-12
partner a8 b-2 c-10 d4 f-6 g-2; partner-sync d6; party c-5 e-4 g10; pass b-9 c4 f-6; pass-on d-3 e4 g-4
passenger c-3 e2 f7 g-5; past c3 d6 f-4 g-7; patch a12 b-14 c-9 d-4 e7 f-8; patience b7; pause a-2 c4 f5 g-5
pay d8 f-4 g-3; payment a8 b-5 c-3 d-3 f-3; payment-provider g5; payments a4 b-5 c-2 d-3 g5
payroll c-3 d-6 e-3 f-5 g13; pcb f3 g-3; peeked a-4 d-3 e9 f4 g-8; peer d4; pen a-3 b6 c-3 d-5 e7 f-7 g-3
pending a-6 c14 d-2 e-3 g-7; people a-2 b-17 c3 d8 e-3 f-15 g3; people-stuff d3; per a-3 c2 d-5 e3 f4 g-4
perf a-3 c-3 d6 f-7; perfectly b5 c8 e-4 g-7; performance f-3 g4; performance-review a-2 c-3
performance-reviews a-8 b-6 d-3 g13; perhaps g6; period d5 e-3 g-6; permission b-2 c7 d-2 g-2; permissions e6 g-5
person a5 b-7 c6 d-4 g-5; personally a10 b-4 d-2; phone a4 b-6 c-3 d-3 g4; pick a3 b-5 c3 d-13 g-3
pick-up a7 b-3 c-4 d-3 e-5 g3; picker f7 g-8; picture b5 g-3; piece a12 b-3 c-3 d-2 g-6; pile d6; pilot a7 f-4 g-5
pim a-3 d-4 g5; ping a-4 b-3 c2 e6 f-6; pipeline a8 b4 c-10 d-7 e-6; pizza a-3 c-7 d-6 f-3 g12; place c-5; plan a-4
plan-to b9 d-7 e-2 f-3; plane a-5 c-3 e2 g6; planning-session d3; plans f-6 g9; plant b-4 c-4 f-4 g8; plants f3
plate b8 f-3 g-8; platform a-9 b-6 c-2 e3 f5; play a7 b-4 c-5 d-9 e8 g-4; play-with c-3 d-2 e-2 f5; plugin f8 g-3
pm b-6 c-3 d5 g2; poc a-2 f7; pockets e5 g-3; pod a-8 d-3 e3 f-7 g8; point b-6 c5 d-7 e5 f-4; poke-around a-3 f7
poke-at f5 g-4; poker d-4 g7; pole a11 b-5 c-3 f-2 g-3; policy d-4 e-4 f-4 g10; polite g4
poor a-4 b4 c-3 d7 e-7 f-2; port a3 b-6 c-5 d-2 e-4 f3 g2; position a-3 c4 f-2; posted a-5 d-4 g9
postgres b-5 c6 e-9 f2; postmortem a-2 b-3 c5 f6 g-8; postmortems f3 g-2; postpone a-6 b-5 c3 d2 e-7 f-5 g4; pot d3
pr a10 b-3 d-15; praise d3 e-3; praised e-3 g7; precisely d4 e3 g-3; predecessor a-3 b-4 d-2 e-5 f-5 g15
prefer b-4 c6 e-6 g3; preference c14 d-4 e-7 g-7; prep a4 d11 e-4 f-3 g-12; prepare a-6 c-5 d4 e-9 f-7 g6
present b10 c-7 d-12 e7 f-8 g-5; presentation a-6 b7 c-2; pretty c3 d-6 f-3 g6; previous b-2 c-4 g9
pricing a5 b3 c-6 d-7 f5 g-6; printing e-3 g6; priorities g4; priority a5 b-5 c2 e-3 g-5; priti a-3 b3 d7 g-6
probably a-5 c-3 d-6 e-2 g14; probation b-3 d6 e-2; probation-talk d3 g-3; problem a2 b-4 e3 f-2 g3; problems e-3 g4
proceed a4 g-2; process a-4 b-3 c-2 d-5 e3 g7; procurement a-5 c-7 g11; prod a11 b-12 c-10 d6 e-9 g-4
product a-10 b-7 c-8 d5 g8; product-owner g5; product-sync d3 g-2; production a8 b2 c-6 d-7 e-10 f3 g-3
profiler a3 c-3 e-4 f5 g-5; program c-2 d-3 e-4 g3; progress c-4 e9 g-4; project a-10 b4 c-9 d-2 e3 f6 g-2
promise c-10 d7 f-6; promise-to a-2 b5 c-3 d-2 g3; promo-packet b-3 e-5 g4; promotion b-5 c-7 d8 e-6 f-4 g3
promotion-case b-4 d14 g-9; proper d7 g-7; properly b-6 d3 e6 g-3; proposal a-3 c10 f-4 g-16; propose c7 d6 e-3 g-9
pros c6; protobuf a7 d-3 g-5; prototype a-3 f11 g-4; proud c-5 d-5 f-4 g3; proverb g7; provider f-5 g9
prs a7 b-6 d-3 f5 g-6; public a-2 f8 g-5; published d-4 g5; pull c-3 e5 f-3; pull-request a-2 d10 e-5 f-2 g-3
pull-requests f3 g-2; punt d3 g-3; purpose f3; push a2 c-3 e3; push-back b-3 e-5 g4; push-notification b4
pushback c8 d-5 g-4; put e-2; put-off b-5 d8; puzzle b-4 c-4 d-4 e-5 f13 g-8; python a-6 b-3 c-4 d-2 e-3 f3 g7
q a-3 b-8 c11 d-5 e7 f-4 g-12; q3 a3 d3; qa a6 b-8 c-10 e7 f-5; quality b8 g-3; quarter b2 c-12 f-9 g6
quarterly a-7 b-7 d6 e5 f-8 g3; quarterly-goals d9 g-8; quarterly-review d3; queries a5 g-5; query a-4 b9 c-2 d-4
question a-13 b-5 c8 e3 f-3 g-2; questions b-9 e9 f5 g-15; queue b-4 c6 d-6 e-3; queue-consumer f4 g-4
quick b-3 d-5 e-4 f2 g3; quick'n'dirty f3; quicker a2 e4 g-5; quiet a-11 b-10 e-3 g11; quietly b2 e-3
quit c-3 d-4 g10; quiz d-2 e-2 f9 g-4; race-condition a5 b4 e-3; rain a-7 d5 f-3; raise b-8 c6 d6 e-7 g-3
rang a-3 b-8 c6 d-2 f-3 g3; rate-limiter a7 b-2 c-3; rather c4 d-4 f-4; ratings d7 g-4; re c-3 d2 e-7 f-3 g4
reach a-6 c4 d-5 e-6 g5; react b6 f-2 g-2; read a-12 b-9 c-6 e-21 f6 g7; readme a-5 b-2 f9
ready a4 b10 d-7 e-3 f-6 g-5; really e-4 f9; reason g-3; reassign a-4 b8 d-3; rebase a6 c-6 d9 e-4 f-4 g-7
rebuild a3 b2 c-3 d-4; reclaim a-6 b5 e-4 g3; recommendation b-3 c11 e-3 g-6; reconciliation a11 c-2 d-2 g-5
record b3 d-6 e-4 g8; recover e4; recruiter a-5 b-3 c-7 d8 e-7 f-3 g3; recruiting d9 e-3 g-4
red a10 c-6 d5 e-7 f-2 g-8; redeploy a8 b-5; redo a-7 b14 c-4 d-5 e-7 f-6; redrew b11 c-3 e-4 f-3 g-6
refactor b3 e-11 g-4; refinement a-3 c10 d-4 f-3 g-5; regex f7 g-4; region a-8 b-5 c4 d-2 e-6 g7; regrets a7 f-3 g-5
regulator a7; release a5 b-4 c-3 d-3 e5 f-12; release-branch a10 b-4 e-6 f-6; release-notes e-4; releases a2 d-2
relieved b3 c7 d-4 e-6; remain a4 b5 e-3 g-6; remark c2; remember a-4 b-3 d-8 e-4 f-2 g13; remembered a-4 c5 e7 g-7
remind d-4 g8; reminder c-4 d4; remove a-7 c-4 e9 g-4; remove-myself e3; rename a-6 c3 d-3 f6 g-9
reopened a-3 b5 e-4; reorg a-5 b-5 c-6 d5 e-5 f-4 g6; repair a3 b-3 d-3; replace a-5 b8 c-4 d4 f-6 g-4
replay d-2 f7; reply d7 e6 g-10; reply-to d5 e4 g-5; repo a-13 c-7 d-10 e-6 f15 g2; report a-5 b4 c-3 d-5 e-6 g7
reporting a4 b-4 c8 d-6 e2 g-5; reports c-3 d10 g-6; repository a-4 b-4 d-5 f7 g2; reproduce f5
request a-4 c5 d4 f-3; requests c-6 d6; required a-7 b-3 c5 e8 f-4 g-5; reschedule b-5 c-6 d5 e-4 g4
rescue b-4 c-4 d-4 e12 f-2 g-6; resist c-2 e11 f-2 g-4; resolve a-2 d-3 e3 g5; responsibility a-5 b2 c-2 d-3 e6
rest d-6 f-6 g2; restart c2 g-4; restarted b-5 d-4 e-7 f-5 g8; restaurant d-3 g5; result a4 c-4 d2 e-5
results a5 d3 e-3 f-5; retention c7 g-4; retries e-5 f7 g-9; retro a-11 b-8 d6 e-2 f-8 g3; retrospective d5
retry-logic a3; return a-4 b2 c3 e-4 f-4 g2; revert a6 b6 c-4 e-4 f-3 g-5; review a-5 b-4 c-7 d7 g3
reviewer e7 f-5 g-4; reviewers a-3 b-3 c-4 d-8 e10 f-5; reviews a-10 b-6 c-13 d9 e3 f-8 g8; rewire b3 g-4
rewrite a6 b4 c-7 d-20 f-18 g6; rfc b4 c12 e-6 g-12; ride g3; right a-3 b7 c2 d-8 e-3 f-6; rights b-3 c-4 d-4 e8 f-3
ring c-3 d4 e4 g-3; risk c-3 d-2 e4 f4 g-6; riskiest a6 g-3; risky a13 b-4 e-3 f-5 g-3; road c2 d6 e-2 g-5
roadmap a-5 b4 c-2 d-5 e4 f-4; rob a-5 b5 d-2 g3; robot a-3 f7 g-2; role c-5 d-5 e5 f-3 g6; roll a3 d-5
roll-back a4 c-3 e10 g-10; rollback d-6 f-6 g5; rollout a-6 b5 c7 d-6 e3 f-6 g-4; room a-4 b-12 c10 d-3 e4 f-9
rope b5 d-4 e3 g-5; rota a-7 d-5 e3 f-6 g5; rotation d-4 e6 g-4; round a-13 c-9 d4 e-3 f-5 g6; row b-2 e6
rubber c6 d-3 e3 g-5; rule a4 b2 d-6 e6 g-7; rumour b-3 g7; rumours c-6 d-2 g10; run g-3; runbook b7 c-6 g-5
rust a-3 b-5 d-5 e-5 f3 g3; sad b4; sailing c-2 d-2 f-2 g8; salary a-5 b-6 c-6 d8 e-8 f-6 g4; sale a4
sales b-3 e-7 f-4 g8; same a-5 e-5 f-4 g4; sample f4; sandbox f6; sandwiches c-5 g7; saturday a8 g-3
save a8 b-2 g-3; say a-3 b-11 c7 f-11 g3; say-no-to c2 d-7 e8 g-5; say-so c2; says b-3 c-10 e-6 g8; scanned a-2 f3
scary a6 b-4 e-2 f4 g-2; schedule a-6 c6 d-2 g2; scheduler a8 b-5 d-3 e-3 f5 g-4; schema a7 b-8 d-9 g-3
school a-4 b-4 c-6 d-6 e-6 f5 g10; scientists c-6 f5 g2; scope a-3 c6 g-3; scratch c3 e-4 f6 g-5
screaming a7 b-3 g-3; screen c3 d6 e-4 g-11; scren b2; script a3 c-10 d-8 e-9 f14 g-9; scripts a10 b-4 d-2 g-3
sdk b8 c3 d-4 e-5 f3 g-10; search a6 b-9 d-5 g2; season c-4 d-4 g6; seat b-5 d7 e6 g-10; second b7 d5 e-11 f-6
security a-5 b-4 c-7 d-5 e-6 f12 g3; see a-9 b-13 c-4 d-12 e4 f13 g3; seem c6 e-5; self a5 b5 c-6 f-4
send a-12 d4 f-8 g4; senior c6 d-2 e-3; seniors a-4 b-7 c7 d-3 f-4; sense f5; sentence a-5 c7 d-3 e-5; sepa b-2 e4
server a6 b-4 e-3 g2; servers g5; service a9 b-5 c3 d-13 f5 g-5; services f3; session c4 d-8 f8 g-6
set a-5 b-6 c-8 d-2 e9 g4; settle a-6 b-8 c5 d-9 f-4 g3; settlement a7 g-5; setup a-4 e-5 f9 g-3; sev1 a3 f-5 g4
sev2 a-3 b-3 c-2 e5; seven a-4 b-2 c2 g4; shader b8 e-3 g-5; shaders f2; shadow f7 g-3; shape a5 c-4 e5 g-5
sharding a4 g-3; share a-4 e6; she a-14 b6 d-11 e8 f-4; shed d5 f2 g-5; shell a-3 c-3 e-3 f13 g-7
shift a7 c-5 e-6 g-5; ship a5 b-5 d-16 g2; shook g5; shopping a-2 b-3 c-4 d-5 e-5 f3 g5; short d7 g-4; shorten d4
should a-4 c3 d5 e-13 f-7 g4; shovelling a5 c-4 d-6 e-3 g5; show a-7 b-4 c-5 f12; shrugged a-4 c7 e2 g-6
shut b-2 c-2 e13 g-10; sick b-7 c-6 d-7 e-6 f-6 g12; side a-6 b-5 d-10 e6 f2 g5; sigh a2 b-2; sign b-9 c4 d-13 e6
sign-off d-2 g3; signup a4 f2 g-3; silence b-5 c10 d-2 g-3; silent a-2 c4; silly a-4 e-2 f9 g-3; simply c3 d-4
since e-8 f4 g-6; single a5 b-6 c-6 e4 f-3; sister g4; sit b-4 c-4 d6 f9 g-10; sit-down-to a5 b6 d-5 g-7
sit-down-with b5 e-2 g-3; sit-in b-8 d8 f-5; sit-in-on f6; sit-on d-7 e7 g-3; sit-on-my-hands e3; site b-2 e-2 f7
six a3 b-11 c4 d9 e-11 f-10; size a-3 b4 c-3 d-2 e-5 f-3 g6; sketch c6 g-6; skim e-3 f11 g-5
skip a-11 b-3 c-11 e-2 g7; skip-level d3; skip-levels a-2 c-2 d3 e-5 g3; slack c10 d-3 e-3 g-5
sleep a6 b-3 c-6 d-8 f-3 g4; sleeves a4; slept a-4 f-3 g6; slide a-9 b-3 c-3 e5 f-3 g3; slides a-2 b5 d-6 g3
slip a6 b-4 c-6 d7 e-4 g-5; slot b-3 c2 d7 e6 g-11; slow a-6 c-7 d-6 g5; small a-12 c3 d-7 f13 g-9; smart c5
smooth c-2 d-2 g8; snacks e3; snatch b6; so a6 d-5 g-8; so-that a7 b-6 c6 d-7 e6 g-14; sole a6 b-3 d-2
solo a7 b-2 g-3; solution b3 c-7 d-3 e13 f-5 g-8; solve a6 c-9 e4 g-5; some b-10 c-3 d3 e-3 f9
somebody a3 b-2 c-3 d-8 e3 f-5 g4; somehow a-3 b5 c5 e-5 g-4; someone b-9 d-8 f-7 g8; something a-10 b-6 f-3 g8
sometimes g5; soon c-7 d14 g-6; sorry b5 c-3 d3 g-4; sort a-5 b-9 c-8 d-6 f4 g10; sound b-2 c7 e-4 f5 g-8
soup b-3 e-3 g8; source a-2 d-4 f13 g-9; sourcing c2 f5 g-5; spaces c11 e-3 g-6; speak a-11 c6 e8 f-7 g-12
speak-to d8 e-2; spec a-4 b3 c4 f2 g-7; special c-3 d-5 g9; speed f3; spelling d-2 f4; spend a-3 b-13 c-10 e7
spike a-3 b7 c-6 d-5 e-5 f3; split a3 b-3 c-3 f-2 g2; sponsor b-3 c-4 g6; spring b6 c-10 d5 e-8 g6
sprint a7 b-9 c-8 d5 e-6; sprint-goal a7 b-7 d-5 e-4 g2; sql c5 f5 g-12; sqlite f5; squad a2 b2 d-9 e6 f-4 g-9
sre f5; sso a5 b-4 g3; stack-trace b-2 d12 g-8; staff-engineer c12 d-2 e-7 g-2; stage e6 g-3
staging a4 b-4 c-2 d-2 f5 g-8; stakeholder a-5 b-3 d2 e-6 f-4 g5; stakeholder-meeting d4
stakeholder-update b-3 e-3 g5; stakeholders a-3 b-2 d2 f-3; stakes f3; stale f6; stall a-5 d-8 g6
stand a-4 b-4 c-5 d-2 e15 f-9 g2; stand-up a-6 b3 d7 g-7; standing b-3 e-3 f-7 g7; stands a5 d-3
standup a10 b-6 c5 d-11 e-2 f-6 g3; start a3 b-2 e2 f-9; statement a-3 c2 d-4 g6; status c-2 g3
stay b-15 c-14 d4 e8 f4; stay-out d-4 e5; stay-quiet e6 g-4; stay-up b-3 e-4 f3; steal b3 c-2 f-2; steer d-9 e3
steering-committee c-4 d-5 g10; step a7 b-7 c-9 d-7 g5; step-back b-7 g8; step-in b5; stepped b6 g-2; steps f6 g-3
stick a8 d-5 e-5 f-2 g-5; still a5 b-5 d10 e-14 f-14; stood b-5 d-4 e6 f-4; stop b-2 c4 d4 e-3 g-2
stop-myself b-3 e4; storage a4 d-4 f6 g-4; store a7 b-3 c-6 f5 g-9; stories b2 c-6 e4; storm d-3 e3 g5
story a9 b10 c-10 d-11 e-4 f-4 g-4; straight a8 b-3 c3 d-5 e-5 f-3; strange f-5; strategy a-2 b-4 c5 d-5 e-6 f-4 g8
strings a-3 b-3 d-3 e12 f-4 g-6; strong d-6 f-3 g9; struggle b2 e4 g-3; stuff a2 b-6 c8 e-7 g-3
style a-4 c9 d-2 e2 f5 g-12; submission a9 g-2; suggest c-7 e7; suggestion c7 g-3; suite f3 g-3
summer c-5 d-3 e-3 g11; sunday a6 b-7 c-3 d-4 e-10 g7; supplier a-3 c-7 d-5 e3 g6; support a-4 b-6 d4
suppose b-5 e-4 g9; supposed c-2 g5; supposedly a-3 c5 d-2; sure c3 e-4 f-4; survey c-3 d10 e-5 f-6
swallow a-3 b-5 c-9 e9; swapped b11 c-6 e-8 g-6; sweep b3 e-3 f7 g-6; switchd c5; switched c6 g-3; sword g4
swore b5 g-2; sync a7 b4 c-8 e-4 f-3; system a-6 c-3 d-3 e4 g3; systems f3; tab e6; table a-2 c5 e5 g-4
tabs a-2 c7 d-2 e2 f-3 g-7; tag b4 g-3; take d-6 f-5 g5; take-back a-7 b3 c-7 d-3 e-4 g6; take-on a9 g-4
take-over b5 c-5 d-5 e-10 f-3 g5; take-the-keyboard b6; talk a-12 b-2 d5 e-2; talk-about a-5 b-9 c-4 d7 e-7 g6
talk-to a-2 b-4 c-3; talks a-5 c-3 d3 g4; tariff a6 b-3; task a4 b8 c-12 d-9 e-7 f-2; tasks b3; tax f2; tea b-4 e6
teach a-3 b-6 c6 f6 g-5; team a-5 c2 d-3 f-5 g3; team! b4 c7 e-11 f-6 g-3; team!? b3 c2 d-6 e-6; team!~ b-3 d-3 e3
team-health d7 g-6; team-lunch d6 e-6 g-4; team-meeting a-3 c-2 e-2 g8; team-retro b-4 d9 f-4 g-4
team? a-5 b3 d-4 e2; team?~ a-8 b-12 c7 f-10 g4; teams a6 g-3; team~ b-3 c-2 e-6 g10; tech c3
tech-lead a-7 b-8 d-5 f-2 g9; technical a-3 d-5 e5 f6 g-6; telemetry a4 b2 g-4; tell a-4 b3 c-3 d3 f-4
template d-2 f8 g-6; tempt a-5 b-6 c-4 e3 g6; ten a9 b-5 c-5 f2 g-6; tenancy e-3; terminal d4
terraform a5 b-2 e-4 f3; test d-3 e-11 f10 g-3; tested a-3 b-5 c-6 d-3 f-4 g11; tester g6; testers b6 c-7 e-5
tests a5 c-5 e-8 f-4 g4; text c-3; than a2 d-4; thank c-2 e-4 g5; thank-you a-5 b-5 c-4 d3 e-8 f-6 g8
thanks a-2 b-4 c-3 d-9 f2 g9; that d-3 f4; the b-3; the-others a7 d-4 e5 g-5; their a-12 b-3 c3 d-3 g4
theirs a-3 b5 c-4 d-9 e14 f-3 g-18; them b-2 f-6; themselves a-3 c3 d-2 g2; then a-5 b10 d-6 e4 f-11 g-5; there f-4
these b-4 c-6 d-7 e5 g4; they b-7 c4 d-9 e2 f-5; they-say a-2 e-7 g10; thing! a6 b-7 c-3 d3 e-6 f-3 g3
thing!? a-4 c-6 e13 f-3 g-13; thing!~ a9 d-3 g-4; thing? b-5 f4 g-4; thing?~ a-2 b-4 c5 e-3 f-4 g5
things a-5 b-9 c8 d7 e-11 f-5; thing~ b-12 c6 d-5 e-4 f-3 g5; think a-10 b-8 d-3 f-3 g7
think-about a-5 b-7 c-6 e-12 f-3 g18; think-of b-2 c-3 d-2 e-7 g13; third a8 b5 c-2 d5 e-9 f-3 g-10
thirty a2 e-5 g3; this a-5 b-2 f-3 g5; this-morning a6 b-3 c-3 e-6; this-sprint a6 b-5 c-9 d-2 e5 f-7 g4
this-time b-2 c-6 d-8 e9 g4; this-week b-12 c-8 d5 e-17 f-13 g11; those g3; though a-6 b-3 e14 g-15
thoughts c7 e-3 g-3; thread a-4 b-4 d-4 e6; threads c6; three a4 b-4; threshold c6 g-4; through b-2 d-6 f8 g-7
throw a-5 d-5 f6 g-5; throwaway a-6 c7 d-3 e-4 f5 g-5; thumbs-up a-6 c10 d-6 e-5; thursday a5 c-2 e-10 f-4 g4
ticket a4 c-6 d-11 e2 f-3; tickets a6 b-11 d2 e-2 f-5 g5; tidy a-4 c-2 d4 e-3 f9 g-9; tie a-5 b-3 c4 d-5 e3 g-2
tiebreaker a-3 b-4 c6 d-3 e6 g-7; time a-3 b-4 c-7 d8; timeout c5; times b-5 c6 d3 f6 g-10; timetable e-2 g4
tinker a-3 f6; tinker-with f5; tiny a-2 f8 g-3; tired b-4 c-3 d-2 e-7 g7; title a-2 c2 d4 e-8 f-3; to a-5 c3 g-3
today b-6 e2 f-14 g4; todo b-3 c-4 d-9 e-7 f8 g6; together c-5 e-4 f7; tokenizer a9 b-3 c-3 e-2 f3 g-6
tomorrow a6 b-4 c-12 d-6 f-10 g9; tone b-5 d7 e-6; tongue c-3 e9 g-4; tonight a8 b7 c-7 e-8 g-9
too a-7 b6 c-2 d14 e-7 f-12 g-4; tool b-8 c3 d-8 e-8 f7; tooling c-3 e2 f7 g-8; tools f3; tooltip a-3 d-2 f10 g-5
top a2 b9 d-3 e-4 f-2 g-7; topic b5 c3 e-6; totally b-3 d3; touch a3 d-7 e2; tour a-4 b-3 e-5 f14 g-7
tourist f7 g-3; towards b-3 c5 e6 g-6; town-hall d-6 g9; toy a-6 b-2 c-3 e-4 f15 g-6; trace c-2 d-2 e-9 f11
track a-4 d-4 g8; trade-offs e4 g-3; traffic a-6 b-3 c6 d-5 e-9 g10; train b-7 c-12 d-4 e-15 f9 g6
trainee a-4 b6 d-4 e6 f-4 g-4; transfer b-2 e7; travel a-3 b-2 c-3 d-5 e-3 f-3 g11; treated c3; triage b5
trial c-3 d9 e-3 g-7; tricky g3; trivial a-5 c8 e-2 f4 g-6; true a-6 b-9 c-7 d-4 e2 f-4 g16; truly a3 d8 g-9
trust a-6 c-3 d-7 e2 f-3 g6; try a-7 b-3 c-2 d-7 f4; try-out a-3 f6; try-to e-5 f10 g-4
tuesday a4 b-8 c-3 d-6 e-7 g9; turbine e3 g-3; turn a-10 b3 e4 f-4 g-3; turn-down c-2 e7 g-4; turn-to c10 e-5 g-3
tutorial a-4 b-2 c-2 d-4 e-2 f17 g-11; twenty b-2 d3 e3 g-3; twice b-9 d3 e6; two a-2 b-2
type a8 b5 c-8 d-11 e6 f-7 g-12; typo a-6 b-3 f8; typos g3; tyres f5 g-2; ugh b4 c2 d3 f-3 g-5; ugliest a5
ugly b-4 d-4 e6 f-3; un a-5 b18 c-5 d-7 e-3 f-3 g-12; unanimous c2; unanswered c-7 d15 e-3 g-8; unassign-myself b-2
unblock a5 c-3 d-7 e8 f-3 g-8; undecided c10 e-4 g-4; under c-5 d6 g-3; understand a3 b-6 c-7 d-3 e-7 f18 g-11
undo a-4 b8 c-3 d5 g-8; unfinished a8 c-5 d-4 e-3; unless a-3 c7 g-4; unmerged a3 e3 g-3; unprepared d8 g-3
until a8 c7 d-5 f-4 g-10; untouched d8 f-2 g-5; unused f6 g-2; unwritten a-4 b-3 d7 e5 g-8; up a3 b-7 c3
update b-6 c3 e-6 f7; upgrade a9 c-7 d-5 e-3 g-3; ups f3 g-4; upstairs c2; urge b-3 e12 g-8; urgency f6 g-2
urgent c-3 e-6 f7 g-4; us a3 b-11 c7 d-4 e-11 f-8 g7; use a-12 b-11 d-4 e-6 f10 g4; user f7 g-5; users a-2
`
