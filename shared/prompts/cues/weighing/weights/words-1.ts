// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! b-3 c3 d-5 f-3 g5; ' a-16 c8 d7 f-2 g-7; 'can d2 e3 g-7; 'd a-3 b4 e-3 f-18 g5; 's a-3 b7 c-5 d2 e-4 f-4
'what c7 d-3 e3 g-7; 'which c-6 e5 g3; , c-3 f3; . a2 c2 f-6 g-4; 1:1 a-6 b-18 c-13 d10 e-17 f-11 g10
1:1s a-12 b-12 c-11 d10 e-13 f-10 g9; : a-4 b-6 d5; ? a-3 b-15 c3 d6 f-12; a a-16 b-11 f9; able a-3 e-4 f3
about a-12 b-8 d4 e-7 f5 g6; accept b-4 c3 d-6 g4; action c6 g-4; actions c-4 d6 e-3; actually c-4 g5
adapter a14 b-7 c-3 d-5 g-5; admin a-2 b-4 c-3 d-8 f6; adr c4; after a-2 b4 c6 d5 e-8 f4 g-20
afternoon a3 c4 e-4 f2 g-7; again b3 c3 d2 e-16 f-6; against b-2 c-7 e10; ago a-7 b-4 c-4 f-2 g10
agree a-4 b4 d-7 e5 f-6; agree-to d-4 e5; alarm a-3 d-5 e-4 g10; alert a6 b5 e-6 g-3; alerts b4 e-3 f3
all a-3 b-4 c8 e-3; all-afternoon a5 d-2; all-day b-4 c3 d-4 f-8 g3; all-hands a-3 c-2 d-5 e-3 g10; all-week d2
allowed c3 d-3 g4; almost a-5 b-10 e15 g-2; alone a11 b-3 c-4 d-3 f-4; also a4; although b4 c-4 e4 g-8
always a5 b-6 c-7 e-6 f-2 g9; am a5 b-5 c3 g-5; among a-4 b-3 e5; an a-3 b-6 c7 d-5 e-7 f12 g-4
and a2 b2 d-3 e2 f-6 g-4; and-then b9 c2 d-3 g-12; another c3 d3 f-7 g-3; answer b-4 d5 e9 f-10 g-7
any a-10 b3 c4 e-3 f-5 g6; anyone a13 b-12 c-5 e-11 f4; anything a-8 b-5 c-6 d-4 e3 g9; anyway b5 e-12
api a2 b-2 d-8 f7; apologies a-2 d12 e-5 g-8; app a7 c-2 d-6 e-3 f5; apparently b-7 c10 e-8 f-2 g-2
appraisal d2 f-3 g5; appraisals a-3 c-3 d11 g-7; approach b6 c3 e-7 g-4; approval a-10 b-5 c2 d-6 e5 f-4 g6
approvals a-2 d-3 g5; approve a-8 b-7 c5 d-6 e-7 f-6 g9; arch d-3 e7 f-2 g-3; architect b-5 c-5 d-3 e-10 g14
architects c-3 g6; architecture a-4 c3 d-8 e-2 f6 g-3; are a-5 b4 c-8 g3; area e2; argue a-8 b-9 c2 d-6 e6 f-5 g3
argument e-2 g3; around a5 b-6 c-4 d-7 e-5 f6; article f-4 g5; as b-7 c5 d-7 f5; as-soon-as b-3 c8 e-3
as-usual a-6 b-3 d-6 e-2 f-3 g11; aside b-4 c3 g3; ask a-8 d-3; assign a5 c3 d-6 e-2 f2 g-7; at a5 b-10 d-3 g3
at-last c-2 d-4 e5 f-2; at-midnight a9 g-4; ate a-6 b-5 d9 e-4; attend a-2 b-2 c-4 d-5 f11 g-6; audio e3
audit d-4 g6; auth a6 c-3 d-4 e-5 f4 g-5; author a5 g-3; authority b-4 c4; automate a-6 b-5 d-5 e-3 f7 g4
away a-3 b4 c-6 d-7 e3 f3; back b5 f-3 g-2; backfill a3 b3 c-2 d-3 f-4; backlog b-3 c-5 d-3 e-6 f7 g4
bad a-6 b-4 c-7 d8 e-4 f-6 g6; badly b-4 d-5 e6; bag f5; basically b3 c7 d-5 g-4; be b2 e-2 f-8
be-going-to b10 d4 e-7 g-8; be-meant-to a-4 b8 d6 e-4 f-2 g-7; be-on a-6 b4 c-8 d9 e-7; be-stuck a3 d2 e-2 g-3
be-supposed-to b8 c3 d-3 e-6 f-3 g-5; became a-7 b9 c5 d-5 e-9 f-4; because a7 b-4 c5 d6 e-4 f-4 g-14
before a3 c4 e-2 f-7; begin a-3 c-3 d6; behind a-3 b3 c-4 d3 e-4; best b-4 c4 d-3 e4 f-2; beta a5 c-2 e-3
better b-10 d-11 e4 g7; between a6 b-8 c7 d3 e-13 f-8; bilal c2 d4 e-2 g-3; billing a3 c-3 d-6 f4 g-5
bin a-3 b-3 e-3 f7 g-3; bit a6 b-8 c-11 d-10 f3; blank a-4 d10 g-5; blessing a-2 b-4 c10 e-2 g-2; blindly c-5 e-3 f8
block a8 b-10 c-2 d-9 e6 g-3; blocker a6 b-7 c-5 d-5 e3 f-4; board a8 b-5 d-10 f-7 g3; book a-4 b-3 c4 d-8 e-7 g7
boss a-9 b-13 c9 d-12 e-3 f-5 g11; bot a-4 c-3 e-2 f10; both a7 b-5 c-5 f3; bother b7 g-2
bottleneck a4 b-3 d-7 e-2 f-6 g4; bottom a-7 e-6 f8 g-4; box c4; boxes a-3 b-3 f2; branch a5 b10 c-8 d-11 e-4 f2 g-6
break b-10 d-3 g5; breakfast a3 b-6 c-3 d3 e-6; bridge a9 b-2 f-2; bring b-5 c6 e5 f-2 g-7; broken f2
brown d-2 f4 g2; browse e-2 f10 g-4; budget a-7 b-2 c-8 d-2 e6 f-5 g8; bug a5 b3 c-7 d5 g-5; bugs a-4 b-6 d6 e-8 g4
build a5 b-7 c-6 e-3; bump c-3 d7 e-3 f5 g-8; burn a-3 b-2 d7 e-5 f-2 g2; bus a-4 b-2 d-4 e-3 f3 g5; business a-2 g9
busy b2 e-3 f6 g-11; but a4 c2 e2 f-4 g-8; button b-3 e5 g-2; by b2 f-9 g3; by-myself a12 b-4 c-4 e-3 g-3
c a6 b-4 d-4 e-4 g3; cache c3 d-2 e-8 f8 g-5; caching b-2 d-3 g5; calendar a-7 b-5 d9 e-2; calibration c-2 e-3 g4
call a-2 b3 c4 f-4 g-4; calls c-4 e-3 f6 g2; calm a-7 b-3 d-7 e-5 g13; can a15 b-6 d-8 e-4 g-5
cancel a-10 b-8 c-11 d7 e-9 f-6 g7; candidate a-7 b-3 c-9 d6 e-7 f-7 g5; candidates a-2 b8 c-4 e-3
capacity a2 c-3 d4 g-8; card a9 b6 c-6 d-5 e-5 g-4; career-chat d5; career-talk d10 e-3 g-6; carry a7 c-3 d2 g-5
case a-5 g8; catch-up d6 g-4; certificate a3 d-3 e4 f-10 g4; certificates b-4 c-4 d6 f3 g-6; chair c-3 f-3 g7
chance b9 e-3 g-5; change a8 b-3 c6 d-3 e-6 g-5; changes b4 c-3 e-5 f5; channel a-3 b-6 e5 f-2; chase a3 c-4 d3
chat a-3 b-6 d6 e4 g-13; check b-4 d10 g-9; check-with c6; checklist a5 b4 c-4 e-3 g-6; checkout a11 d-4 e-3 f-2 g-3
choice c8 d-7 e4 f-2 g-12; choose a-8 c7 e3 f-5 g-8; churn g6; clean-up a-4 f6; clicked a-4 d-3 e-4 f8 g-2
client c-3 d-3 g5; clone a-2 e-3 f8; close a-5 b-2 d2 e2 f-6 g2; cloud a-4 c5 e-3; cluster a4 b-4 d5 e-5 g-4
coach a-3 c-10 d6 f-9 g5; coaching-session a-2 b-3 d4 e6 g-7; code c-6 g5; codebase b-2 e-2 f7; codegen a8 c-6 g-2
coffee c-4 d-6 e5 f3; colleague a5 c-5 d-4 f-3 g6; colour c9 g-5; column b4 c7 g-10; come a5 c6 d-8 f-8
come-to c4 f-3; comment a-12 c4 d-8 e9 f-3 g-2; comments b4 e-2 f4 g-3; commit a11 b8 d-12 e-9 g-7
commits b9 c-5 d-7 e3 f-4 g-8; company b-4 c-6 d-5 g6; compare c-3 f8; compiler a-4 b-7 c-8 f7; complaint b-3 d8
complete b8 c-2 g-7; compliance a3; component a9 c-4 g-2; conference e-3 f3 g2; config b-3 c6 d-3 e-4 f3 g-6
conflict c-5 d11 e-4 f-3; consumer a7 g-5; context a2 b-3 c4 g-5; continue a7 c-3; contract b-2 c3
contractor b4 e3 g-5; control b-3 g3; conversation b-4 c4 d4 e-4 g-3; copy c3 e-5 f7 g-6; core a8 b-5 c-2 d-5 f-4 g3
correct a-8 b7 c-5 d-5 e5 g-3; could c2 d-3; count a-3 d-2 g5; course a-4 d-4 f5 g4; cover a-4 b-8 e3 f-2 g6
crash a2 c3 d-3 g-3; critical a9 b-4 c-4 d-3 e-3 f2 g-3; critical-path a3 b-6 c-7 d-7 e-8 g7; css a-4 f10 g-6
cto a-6 b-2 c-5 d-3 f-4 g13; curiosity a-3 e-2 f9; curious f6 g-3; customer a7 b4 c-11 d-6
customers b-4 c-2 d-2 e6 g3; cut b4 c-6 d7 e-5 f-7; cutover a9 b-10 c-5 d3 e6 f-12 g-2; cvs a-4 d14 f-7 g-7
cycle a-3 c-3 d-4 e-5 f6 g4; dare a3 c4 f-5 g-3; dashboard a-4 b8 d-2 e-3 f5 g-5; data a7 c-5 d-8 e-5 f4 g2
data-model c3 e-3 f5 g-2; database a4 c-6 d-5 f2 g-3; date b-2 c11 e-8 f-5 g-8; day a-8 b5 c2 d3 e-7 f-10 g5
days a-2 b9 f-9 g-4; db b-5 c10 d-3 e-5 g-8; dead a3 b-4 c5 d-3 e-7; deadline c-8 d-2 g3; deadlock a4 b-3 e2 g-4
debate a-3 b-6 c13 d-4 e-4 f3 g-9; debrief d8 g-4; debug c-8 d4 e-3; debugger a-2 d6 f4 g-7
decide a-21 b-8 c5 d-9 e4 f-12 g7; decision a-11 b-10 c8 d-6 e6 f-9; decisions c7 e-4; deck b3 d2 g-7
decline c-8 d8 e8 g-9; deep a6 b-3 c-6 d7 e-3 f-3 g-6; default a-2 c8 g-3; defer a-3 c4 e-5 f-4 g2
delay b-4 c-5 d5 e-6; delegate b5 c-8 d-11 f-7 g4; delegation a-4 b8 c-3 d-3 f-4; delete a-6 b-10 c8 d-3 e7 f2 g-7
deliver a6 c-3 d-2 e-2; demo a6 c-8 d-10 e4 f-3; dentist a-6 c-2 d-10 e4 g8; depend a7 b-3 c-3 d-3
dependency a3 e-3 f3; deploy a7 b-5 e-3 g-2; deployment a9 d-4 e-4 g-9; deploys a-4 g7; deputy c-3 d-3 g2
design a-14 b4 c6 d-4 e4 g-7; design-doc a-4 b8 c3 d-4 e-5 g-5; designs c2 d-3 e4 g-3; desk a-6 c4 e-6
dev a-9 d6 e-8 f8 g-10; developer a4 b-4 g2; devs b-2 c3 e-5 f4; diagram a-2 b4 g-4; did c-9 d2 e4 f-3; diff f5
different c3 e-4; differently c3 d-3 g-4; difficult g3; difficult-conversation d3; dinner a5 b-4 c-6 d-4 f3
directly d-5 e10 g-8; director a-9 b-9 c-11 d3 f-4 g15; disagree b-3 c3 g2; discuss a-4 e-3 f-3 g7
discussion a-3 b-5 c7 e-3; do c-2 d-5; doc a-8 b-4 d3 f4 g-10; docs a-8 c-8 d-4 e-2 f7 g2; does c3
down b-7 c-8 d4 g2; downstream a5; draft a-5 c3 d6 e4 f-2 g-12; drag b-2 c3 e3; drama a-3 b-3 c-6 d-5 e-6 f-5 g14
draw a-5 b3 c-8 d-3 f9 g-3; dream a-4 g8; drive c-3 d-3 e6 f-5; driver a8 b-2 c-5 e-7 f7 g-4
drop b-7 c8 d8 e-9 f-5 g-7; due a11 b-6 c-4 d14 e-7 f-8 g-17; dumb e-4 f5; during b-7 c2 e6 f-6
each a-3 c10 f-3 g-3; early a-7 b-3 d6 e-7 f-5 g6; editor a-3 d3 e3 g-6; eight c-4 d-4 g6; either b-2 c5 d4 g-7
eleven g3; else a6 b5 c-5 f-2 g-2; empty d4; end a3 c11 d-12 e-7 g-3; end-up a6 b8 c5 d-8 e-14 f-5 g-6; endpoint a4
endpoints a5 d-4; energy a-7 b-3 c-5 e6 g4; engine a15 b-8 c4 d-7 e-8 f2 g-11; engineer c-7 d2 e-8 g7
engineers b-6 c5 d-3 e-9 g3; enough a-3 c-5 d6 e4 g-4; entire a12 f-7; epic c-4 g4; error a3 c-3 e-3 f7 g-5
escalate b-2 c9 e-3; escalation c3 d-4; estimate a-6 c12 d-4 e-4 g-10; etl a4 b4 d-3; evaluation b-4 c-3 d3 e4
even c9 d-5 e-2 f-6; even-though b-4 c8 d-4 g-5; evening a2 c-10 e-7 g3; event c2 e-4 f5; event-bus f4
ever a3 c4 e4 f-7 g-5; every b-6 c9 d3 e-14 f-9 g4; everybody a-2 b-7 c5 e-4 f-3 g3; everyone b-5 e2 f-11
everything b3 e-14 f-11 g8; except b-3 c2 d7 g-6; exercise a-5 b8 g-3; expense f6; experiment a-4 c-4 e-3 f7
explain b-11 c-4 d-6 f10 g-3; export a2 d4 f-4 g-3; eyebrow b-5 c10 e-2 g-4; eyes c4 e-2 f3 g-6; face b-7 c8 d2 e-6
fail a6 b-8 c-8 d-6 e6 f-7; failover a3 e3 f-3; fall b-2 d9 g-8; far c-9 e-3 g12; fast b3 g-3; faster d-4 g3
fault d6 g-4; feature a8 b6 c-7 d-8 e-9 g-3; feature-flags a-2 c5 f3 g-4; feedback a-12 c-15 d8 e-6 f-7 g5
feedback-talk d5 e-4; feel c-4 d-2 f-4 g5; few f5; fiddle-with g2; fight c2 d-5 g4; file c3 g-3; fill b6 d-2 e-3
final d-5 e-2 f-2 g3; finally a6 b-5 c-3 d-9 f4 g2; finance a7 c-5 d-7 e-6 f-4 g8; find a8 b-11 d-5 e4
fine a-9 c-7 d-10 e5 f-5 g11; fingers b9 d-5 g-6; finish a5 b7 c-7 d-3 e-6 f-8; finish-off b7 g-2; fire e-2 f-2 g8
firmware a6 b-4 c-4 e-5 f-6; first a-3 b-5 d-4 e7 g4; five a5 c6 e-3 g-9; fix a3 b-5 c-8 d-3 f4; flag f3
flags f7 g-2; flaky-test a-3 b-2 d5 e2; flaky-tests c-3 e-4 g9; flame f4 g-3; flash a7 e-2 f-2; flow b-5 c-4 e4 f5
focus b3; fold b-2 c6 f-3; folks a6 b-5 c-10 d5 f8 g-11; follow b-4 c-6 e-8 f14 g-2; for d3 e-9; forget b-4 d8
form d6 g-4; format c9 d-4 e-5 g-3; four a4 e-16 g4; fourth c10 d-2 g-5; framework a-2 b-6 c7 e-5; freeze b4 d-4 g-5
friday a3 b-2 c-3 d4 e-9; from a-5 b5 d-3 e2; front b3 e4 g-4; frontend c-3 e-3 f5; full b3 d-8 e6 g-3
fun a-4 b-4 c-4 d-5 f8; function b3 e2 g-3; game b-5 c-3 d-3 e-5 f6; gate a10 c-2 g-3; gateway b-2 c-4 g5
gdb a3 c-3; get b-3 c5 e-4; get-dragged-into b-4 c3; get-stuck b7 g-2; get-to d5; give a-9 b5 f-14 g2
glad a-3 b-4 g11; go b-3 d-5 g5; go-over b3 e-3 f3 g-4; go-quiet c8 e-4 g-4; go-through c-4 d-3 f3 g4
go-to a6 b3 d-10 e-6 f5 g-4; goals a-6 b-4 c-4 d5 e-3 f-10 g9; good b-5 c-5 d-11 e3 g8; grab a5 c-5 d-5 e3 g-3
grab-back b4; graphql f4 g-2; graphs f4 g-3; great a3 b-10 c-6 d-7 g12; green a4 b-3 c-3 d-4 e-2 f-8 g6
grooming b7 c4 e-6 g-5; group c6 d-4 e2 g-8; growth-plan a-2 b-3 e-4 g4; guess a3 c9 e-9 f-6; guild a-2 b-6 d-3 e2
guy f2; hack c-3 d-7 e-3 f10; hackathon a-2 d-4 f2 g5; half a3 c4 e-2 f-2 g-3; half-the-team a8 b-3 c-7 d-6 e-3 g4
halfway b8 e-4 g-2; hand a5 c-4 d-12 e3 f-8 g3; hand-over c-5 d-3 g6; handle c-5 d-4 f-2 g4
handover b11 c-6 d-3 g-6; hands a6 b7 c-8 d-8 e6 f-6 g-7; handshake d-4 g7; hang b-4 c-8 e-4 f4 g5
happen a-4 c-4 d3 g3; happy a-2 d-4 e-5 g5; hard a7 b-6 c-7 d-3 f-4 g5; hard-talk d-2 e-3 g8
hardest a10 c-3 f-2 g-2; hate a-4 c-6 d-6 f-3 g12; have d3; have-a-look c3; have-to a3 b-6 c10 f-11 g-5
he a-19 b7 c5 d-8 e7 f-9 g-3; head a2 b2 c-6 d4 f-2 g-7; headcount a-3 g8; hear a-3 b-11 c10 e-4; help c-9 e4 f-6
her a-17 b5 d5 e-7 f-3 g2; here a3 e-8 g2; hers c-7 d-5 e7 f-3 g-4; herself b-7 d-5 e7
him a-13 b12 c-16 d-16 e5 f-4 g3; himself a-3 b-4 c-9 d-5 e4 f-4 g7; hire a-11 c-12 d6 e-2 f-8 g6; his a-15 b5 f-6
hold b-4 e4; holiday a-4 b-3 d-3 e-4 g11; holidays c-5 d-3 e-6 g11; home d-8 g7; hope b-3 c-2 g9; hotel a4 d-2
hotfix a12 b-5 d3 e-7 f-6 g-5; hour a-10 d5 e-2 f6 g-3; hours a8 b-6 d-6 e2 f-4; how a-12 b-5 c-6 d-5 f15 g2
hr a-4 b-4 c-4 e-4 f-3 g7; hurt e7 g-5; husband a-3 f-4 g9; i f-5; ide a5 d-4 f3 g-6; idea a-5 b-9 c7 d-5 f3
idle a6 c-2; if a-6 b-7 c3 d-15 e-13 f10 g8; ignore a-5 d2; ill b-3 c2 d-5 e-3 g5; imagine a-3 d-2 e-3 f-3 g12
implement a9 c-4 d-10 e-4 f-3; implementation b10 c-3 e-4 f-4; importer a3 b-2 e2; in b-4 e-2 f4
in-the-end a8 c5 e-7 f-2 g-9; inbox b-5 e-8 f-5 g4; incident e3 g-4; index e-2 g2; informed b-2 d-4 e4
infra a7 b-4 c-4 f-2; ingestion f2; instead b2 e9 f-10 g-16; integration a10 b3 c-4 d-3 e-5 f-3 g-8
interface a2 c-3 d-4 e-4 f8 g-6; intern a-8 b9 c-7 d-4 e-4 f-6 g7; internal f8 g-5
interview a-8 b-4 c-6 d11 e-8 f-4 g2; interviewed a-3 b8 c-3 d-10 e-2 g3; interviews a-3 c-3 e3 g2
invoices a-7 b-4 c-5 e-3 g14; is a2 b-6 c-2 f-8 g7; it b5 d-6 f-3 g-3; item a8 e-3; items a4 c3 e-3 g-7; its d-3 g-3
ivar b-2 d5; jira a-3 b3 c-4 e-6 g6; job b3 c-9 d3 f-7 g4; job-ad a-7 g7; join a-5 b5 d-3 f2; joke e-4 g6; joked g6
judge a-2 c8 d-2 g-3; judgement b-2 e4; jump a-3 b-2 c-3 e7; jump-in b-6 c-4 e4 g2; jump-into a-2 b8 g-3
jump-on a5 g-4; junior b3; juniors a-6 b9 c3 d-5 e-7; just c5 e-4 f6 g-3; k8s c-4 d-5 e-7 f6 g4
kafka c5 d-5 e-7 f8 g-5; keep c-2 d7 f-7 g-3; keyboard b4 c-10 d-9 e5 g-5; keys b4 c-5 e5 g-8; kick d-5 e-3 g8
kid b-2 d-3 e-2 g8; kids a-3 e-4 f-5 g11; knee b-3 c-5 d-5 e-4 f-3 g10; knocked c-3 f3; know a4 b-9 c4 d-8 e-2 f5
kotlin a-5 c-4 e3 f10 g-6; land a3 d-6 e-9 f-9 g4; laptop a-4 b5 c-7 f-3 g6; last a2 b-4 c-3 g3; last-night a-2 d3
last-week a-4 b5 d-3 e-8 g3; late a6 b-5 d5 e-9; latency a5 d-3 f5 g-4; later a5 c-5 e-4 f-5 g3
laugh b-2 c-6 d-4 e-3 g12; launch a7 b-13 c-11 e4 f-13 g2; lay d6 g-5; layer a7 b3 c-8 g-6; lead a-2 d-8 e4 f-14 g6
leadership a-3 b-3 c-2 e-3 f-2 g6; leads f-2; leads-meeting a-2 d7; learn a-8 d-13 e-4 f8 g3
leave a-4 d2 e6 f-6 g-4; ledger a7 b-4 c-4 e-3 f-3 g3; legal c-6 d3 g2; let a-17 c-13 d3 e5; libraries c3 g-2
library d-4 e-5 g4; lie d7 e-5; life g4; like a-6 b-5 c3 d-8 f2 g6; liked c6 d-6 e-5 g4; likes e-4 g9
lil a-3 f9 g-7; line a5 f-6; lines a8 c3 d-3 e-4 g-8; lint a-5 b6 e-3 f8 g-9; linter c5 g-4
list a-9 b3 c-2 d4 e3 f-2; listen c-3 e-3 f10 g-3; little a-5 c2 f9 g-6; live a14 b-3 c-7 d-5 f-5 g-6; llm f7 g-5
load-test f4; locally a-4 e-2 f11 g-3; log c3 g-7; login f3; logs c-7 d5 e-5 f4; lol a5 e-7 f-8; long b-3 f-4 g7
longer b12 d-4 e-7 f-2 g-2; longest a9 c-2 g-6; look e-3; look-at a-7 b-8 c3 e3 g-3; loop c-2
lost b4 c-4 d-3 e-4 g3; lot b5 e-8 g-2; lots e-2 f-3 g3; love b-2 e2 f-3 g5; low f9 g-5; lunch d6 e-15
machine b-3 c-7 e-4 f-4 g9; mail c2; main a4 b-7 c-3 e4 g-7; make b2 d-2 g-2; make-the-call b-2 e4
manage a6 e-3 f-2; manager b-7 c8 d-6 e-11 f-13 g7; managers c-3 f-2 g8; map f4; may c4 e-6; maybe a-8 b-7 d5 e-7 g6
me g-2; me! c-4; me!? a4 b-5 e-2 g2; me!?~ a-3 b-4 c-3 d-5 e4 f5; me!~ c3 d-10 e-14 f7 g2; me? a-2 b-4
me?~ a-6 b-6 c-2 d-2 g10; mean b-3 c6 d-2 e-5 g-5; mean-to a3 b-6 d10 e-7 f4 g-10; meant b-8 d4 e6 g-5
meet a-13 b-10 c2 d2 f-4 g4; meetings d-9 f-6 g7; memory-leak a6 b-2 g-3; mention c9 e-3 g-5; mentor b-5 c-5 d10 f-7
merge a5 d-11; merge-conflict b3 d6 e-3 g-5; message a-5 b-4 c-7 e8 f4; me~ b-10 c-9 d2 e-8 g10
micromanage c-3 e-4 g7; mid e-2 g3; might b-7 c-3 g9; migration a2 b2 c-11 d2 f-13; migrations f7 g-3
min b-5 d6 e-5 f6 g-4; mine a4 b6 c7 d-8 e-3 f-14 g-6; minute a-2 b-6 c10 e2 f-4 g-6; minutes b8 c-9 d6 e-3 f-2 g-4
miss a3 c-5 d2 e-8 f-5 g3; mistake b-3; mixer g3; ml e-5 f8 g-3; mobile a6 b-4 d-6 g-4; model a4 d-5 e-2
module a9 c-6 d-8 e-3 f2; modules f3; moment b-3 c4 d-4 e-6 f-4 g7; monday a5 d3 e-12 f-8; month b-9 d5 f-4 g3
months a-6 c-2 d-6 e6 f5; mood b-5 c-4 d3; more a4 c-8 d2 f-9; morning a3 b-3 d-6 g4; most a6 b-5 c-3 e4 f-4 g-4
most-of a10 e-3 f-5 g-6; mostly c-3 d-4 g9; mouth c-3 e6; move a-3 b5 e-6 f-6; much a-6 c-6 e-7 f-5 g11
must a5 b-4 d-3 e-7 g3; my e3 f-2 g-4; myself a4 b4 c-16 d-3; name c3 d-12 e5 f-5 g-3
nearly a-4 b-5 c-3 d-2 e11 f-2; need a4 b-2 c-5 e-17 g6; never a-9 b-2 d5 e-11 f-3 g7; new a4 c-6 d-5 e-19 g6
new-hire a-2 c-2 d2 e-3; new-starter c-7 d8 e-4; news a-3 b-6 d11 e-9 f-6 g5; next a-7 d2 e-10 f3 g5
nice a-2 d-3 e-10 f4 g5; night c-5 d-8 e-6 f-5 g8; nights a-9 b8 c-5 f5; nine a7 b-5 d-3 e-6 f-2 g3; no a-7 d4
no-one b-5 d4 e-5 f5; no-one-else c6 g-3; nobody a4 b-13 d-7 e-19 f3 g7; nobody! b-19 c3 e-21 f5 g3
nobody!? a11 b-5 c2 d-6 e-8 g-5; nobody!~ a-2 c-3 g8; nobody-else a7 b-7 c10 d-8 e-8 f-5 g-6
nod a-3 b-5 c8 d-5 e3 f4 g-11; none a-8 b-3 c8 d3 e3 f-9 g-5; noon b-5 c9 d-7 e-4 g3; nope c-4 d8 e-2 g-2
normal b-2 d-5 g8; not a-2 b-2 e3; not-a-single c5 d5 e-3 g-6; not-one c-5 d5 e6 f-4 g-9; note b3 c-5 d-2 f-7 g2
notebook a-2 c-3 d-4 f8 g-4; notes a-9 b-3 c-7 d6 f5; nothing a-7 b-4 e2 f4; notice c-6 d3; now a-6 b5 c3 d-6 e9 g-8
nowhere a-3 d3 e6 g-8; numbers c-3 e-3 f-4 g8; of d-3 e-2 f4 g-4; off a-5 b3 c-2 e-3 g4; offer a-4 b-4 c-6 e7 f-3
office a-4 c-7 d-6 e-4 f-4 g16; offsite b-5 c-6 e-6 f-5 g9; oh c5 e-5; ok a-3 b-8 c8 d-13 e-8 g8; ola d-5 e-3 g10
old a-13 b-15 c-12 d-5 f5 g12; on b-3 c2 d-6 e-2 f3; on-call a3 b7 c-2 d-14 f-4; on-my-own a9 e-3 f3 g-8
on-purpose a-4 b-3 d-5 e13 f-2 g-9; onboarding a-6 c-5 d8 e-4 g-7; onboarding-plan d8 g-6
oncall a-3 b-3 c5 d-4 e-4 g3; once a-10 b-10 c5 d-12 e7 f-9 g6; once-more a5 d2 e-3 g-11; one a3 c7 d-11 e-9 f-8 g4
only a4 b-7 c-6 e7 g-3; only-to a-3 e-4 f10 g-4; onto a-5 b10 f-2; open a6 b-2 d7 f-10 g-3
opinion a-7 b-6 c4 d-7 f-6 g4; ops g-3; option b-3 d-3 e5; options b-4 c5 e4 f-3 g-9; or c8 e2 g-7
order b-4 c9 d-4 e-7; orm e-3 f4; ota a5 g-2; other b-4 d7 e-6; other-team a-3 c-4 d-2 e-5 f2 g9; others e3 g-2
otherwise a4 b-7 c-3 e5 g-8; ought a-3 c-3 e-3 f-4 g11; our a-4 b-13 c-11 d-4 e-6 f14 g10; out e2
outage a6 b-9 c-6 f-8 g3; outsider b-9 e-12 f-7 g11; outsider! a6 c-2 g-2; outsider? a-3 b-5 d-5 e9 f-4
outsider~ a4 c-2 d-3 e-2 g4; over a-4 b7 c-4 d-3 f-3; overdue a-4 d9; overnight b8 c3 e-6 g-6
overrule a-8 b7 c-4 d-3 e3; owe c-4 d11 e-3 g-7; own b3 d-16 e-4 f6; owner a-9 d-3 e14 f-4 g-5
ownership a-5 b2 d-6 e6 f-3; p1 a11 b-2 c-3 e-4 f-3 g-5; page b-3 c4 d4 e-8 f5 g-11; pager b-7 e2
paid a5 c-3 e-2 f-3 g3; pair a-3 c-3 d-11 e4 f-4 g5; panel d7; paper d-3 g3; parental b-4 d3; park c10 d-7 e-5 g4
parser a5 c-6 d8 e-9 g-4; part b6 c-7 d-10 e8 f-7 g-7; partner a6 c-5 d9 e-3 f-6 g-5; partner-sync g3
pass a5 b-6 d4 e-3 f-6 g2; passenger a-4 c-3 e5 f4 g-4; past g-6; patch a7 b-12 c-6 d-4 e9 f-8; patience b5
pause a-4 c5 e-3 f3 g-7; payment a6 b-4 c-3 d-3 f-4 g2; payments a4 d-3 e-4 f-3 g6; peer d4
pen b3 c-2 d-2 e4 f-4 g-3; pending a-7 b-3 c15 e-3 f-3 g-7; people a-5 b-13 c5 d2 f-11 g3; perf a-4 d8 f-3
perfectly c9 e-3 g-4; performance-review a-5 b-3 c-4 d5; performance-reviews a-8 b-5 g11; period c3 d5 e-4 g-4
permission b-6 c7 d-4 f-3; person a3 b-6 c7 g-7; personally a9 b-4; phone a2 b-6 c-2 f-5 g6; pick b-7 d-9 e3 f4 g-5
pick-up a4 b-3 c-5 d-4 e-4 g6; piece a11 b-2 g-6; pim a-4 b2 d-4 g5; ping a-4 b-4 c3 e6 f-6
pipeline a11 b-5 c-6 d-7 e-5 f6; place c-6 d8; plan a-6 c5 d-4; plan-to a4; plate b10 c-3 f-2 g-6
platform a-8 b-6 e3 f6; play a5 d-5 e7 f-4 g-5; play-with f4; plugin f6 g-2; pm a-7 b-5 d4 e3 f-6
point b-5 c6 e4 g-2; poke-around f7; poke-at f6 g-3; pole a11 b-3 c-3 g-7; policy c5 d-5 e-5 g3; poor a-3 c-2 d4 e-4
port a5 b-3 g4; position a-4 b-3 c5 d-3 f-2 g3; postgres b-4 c7 d-3 e-7; postmortem a-4 c5 g-5
postpone a-6 b-4 d6 e-7 f-4 g3; pr a7 b-5 c-5 d-16 f5; predecessor a-3 b-2 f-3 g11; prefer c7 e-2
preference c13 d-3 e-7 g-7; prep a5 b-3 d8 e-3 g-9; prepare a-6 b3 e-8 f-3 g6; present a4 b8 c-8 d-7 e8 f-6 g-9
presentation a-5 d-4 g7; previous c-3 g8; pricing a10 c-3 d-6 g-3; priority a6 b-5 c4 e-3; probably a-3 d-3 g10
problem a6 b-4 c-4; prod a13 b-12 c-12 d3 e-11; product a-6 b-3 c-4 d3 g2; product-sync d4
production a6 c-5 d-4 e-11 f2; profiler d-3 f4; program c-3 d-6 e-6 f4 g3; project a-7 c-4 d-5 e8 f4 g-3
promise b8 c-8 d4 f-5 g-3; promise-to b6; promo-packet b-3 d3 e-6 g3; promotion b-3 c-7 d10 e-5; proper d7 g-6
properly d6; proposal d2 e4 f-3 g-10; propose d4 e-4; prototype f11 g-6; proud a2 c-4 d-6 e-3 f-4 g5
prs a6 b-6 c5 e-4 g-12; pull e2 f-8 g2; purely f5 g-2; push c-4; push-back b-4 c2 d2 e-6; put d7 f-3 g-15
q a-2 b-3 c10 d-3 e5 f-4 g-10; qa a4 b-5 c-8 d2 e7 f-4 g-4; quarter c-8 f-7 g6; quarterly a-6 b-5 d5 e-3 f-9 g10
query a-2 b3 c-3 e3 g-3; question a-9 b-11 c11 d-11 e4 g-8; questions a-2 b-6 c2 d-5 e9 f4 g-14
queue b-6 d-6 e-4 g6; quick b-4 d-3 e-4 g2; quicker a2 e5 g-5; quiet a-9 b-6 g10; quit g6; race-condition a4 b4 e-4
rain a-9 c-2 d6 f-3; raise b-8 c4 d8 e-6; rang b-7 c8; rather d-3 f-4; re a3 c-2 d3 e-3
read a-17 b-11 c-6 e-17 f9 g6; readme a-5 f6; ready b5 d-4 e-2 f-3; reason c4 g-2; reassign a-3 b7 c-4 d-4 f-3
rebase a3 c-4 d6 g-3; rebuild a8 c-4 d-3 g-2; reclaim a-4 b3 e-3 g3; recommendation b-3 c9 f-4 g-3
reconciliation a9 d-3 g-4; recover e6 g-3; recruiter a-4 c-6 d9 e-2; recruiting d6 e-3; red f4
redo a-5 b14 c-4 d-3 e-5 f-3; refactor b8 e-12 g-6; refinement a-2 c9 d-4 g-4; regex f9 g-6; region a-4 c3 e-2 g2
release a5 b-5 c-2 d-4 e4 f-10 g2; release-branch a11 b-4 d-3 e-3 f-6; release-notes b3 e-3 f-3; releases b-2
relieved b7 d-4 e-9 g5; remain a5 b7 c-3 e-5 g-6; remember d-6 e-3 g9; remembered e7; remove a-4 c-2 e3 f6 g-5
rename a-6 c3 d-4 e2 f6 g-9; reopened c-2 e-5 g5; reorg a-2 b-3 d2 e-5 f-4 g8; replace a-4 b13 c-5 d-3 g-7
reply a3 c2 g-6; reply-to e5 g-3; repo a-9 c-6 d-6 e-3 f14; report a-6 b4 c-4 d-6 e-8 g8
reporting a6 b-4 c8 d-6 e2 f-5 g-9; reports c-2 d8 g-4; reproduce f5; request a-6 b-3 c5 d6 e-8 g2
requests c-6 d2 g5; reschedule b-4 c-4 d12 e-2 g-5; rescue e7 g-4; resist c-2 d-3 e11 f-2 g-4; resolve a-2 e2 g5
rest a3 b2 c3 d-7 f-9; results a3 d7 e-3 g-7; retention c7 e-2 g-2; retries e-4 f6 g-6; retro a-10 b-9 d5 e-4 f-7 g4
revert a4 b4 e-4 f-2 g-2; review a-6 b-3 c-4 d5 g3; reviewers a-3 b-4 d-5 e12 f-3 g-6
`
