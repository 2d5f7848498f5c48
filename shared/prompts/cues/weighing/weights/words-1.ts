// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! b-4 c4 d-5 f-2 g6; ' a-15 c8 d8 g-10; 'can d2 e3 g-6; 'd a-6 b4 d2 f-18 g4; 's a-4 b7 c-5 e-2 f-3; 'what c4 e4 g-6
'which c-5 e6; , c-2 f3; . a2 f-4 g-5; 1:1 a-8 b-17 c-13 d10 e-17 f-11 g9; 1:1s a-11 b-11 c-10 d8 e-12 f-8 g7
: b-7 d4; ? a-3 b-14 c3 d8 f-9; a a-17 b-9 f10; able a-4 b2 e-3; about a-12 b-8 d3 e-6 f5 g6; accept b-4 c2 d-7 g5
action c6 g-3; actions c-6 d3 g3; actually b3 c-5 g4; adapter a10 b-6 c-2 d-5 g-5; admin a-2 b-4 c-3 d-6 e2 f3 g3
adr c6 e-3 g-3; after b8 c6 d3 e-10 f3 g-19; afternoon a4 e-3 g-6; again b2 c2 e-14 f-5; against c-7 e8
agenda d4 e-2; ago a-6 b-5 c-3 g7; agree a-2 b6 d-6 e3 f-5; agree-to d-4 e5; alarm a-2 d-4 e-3 g10
alert a6 b4 e-5 g-5; alerts b3 f3 g-2; all a-3 b-3 c7 e-5 f-3 g4; all-afternoon a3 d-2 g2
all-day a3 b-10 d-3 f-9 g7; all-hands c-2 d-7 e-3 f-2 g13; allowed c4 d-2 e-2 g3; almost a-6 b-10 d-3 e16 g-3
alone a9 b-3 f-3; already g3; also a5 g-2; although a2 b3 c-4 e2 g-6; always a5 b-4 c-5 e-6 g6; am a4 b-5 c3 g-5
among a-4 b-3 e3; an a-5 b-5 c5 d-3 e-9 f11; and a3 b3 d-3 f-5 g-3; and-then b10 f-3 g-12; another c3 d5 e-2 f-7 g-3
answer b-5 d6 e10 f-12 g-7; any a-6 e-2 f-7 g6; anyone a13 b-12 c-4 e-11 f5; anything a-8 b-4 c-5 d-4 e5 g8
anyway b5 e-13 f4; api a4 c-2 d-8 f8; apologies a-4 b-2 d14 e-6 g-8; app a7 d-5 e-3 f3; apparently b-7 c9 e-7 f-4
appraisal b-2 d2 f-3 g5; appraisals a-3 c-4 d13 g-8; approach b7 e-6 g-5; approval a-7 b-4 d-6 e3 f-4 g6
approvals a-2 b-3 d-3 g5; approve a-8 b-5 c5 d-5 e-4 f-3 g8; arch c2 e3 g-3; architect b-5 c-3 e-11 g14
architects c-5 g8; architecture a-4 b2 c4 d-7 e-4 f5 g-2; are a-5 b5 c-11 g3; area e4; argue a-6 b-8 d-5 e6 f-3 g5
argument g5; around a4 b-5 c-2 d-6 e-5 f5; article f-2 g5; as b-6 c5 d-12 f5; as-soon-as b-3 c8 e-3
as-usual a-7 b-4 d-5 f-3 g10; aside b-4 e-3 g5; ask a-4 d-4; assign a7 b-3 c3 d-5 e-4 f4 g-6; at a4 b-11 d-2 g2
at-last c-2 d-4 e4; at-midnight a10 d-3 g-4; ate a-5 b-6 d8 e-4 g2; attend c-3 d-4 f10 g-6; audio e4; audit d-4 g5
auth a7 c-2 d-2 e-6 f2 g-2; author a7 c-2 g-4; authority b-4 c4 g-2; automate a-6 b-5 d-5 e-4 f8 g5; avoid d4
away b4 c-7 d-7 e2 f3 g-3; b c3; back a-3 b5 d2 f-4; backfill a4 b3 c-2 d-3 f-3; backlog c-5 e-6 f3 g3
bad a-7 b-5 c-5 d7 e-4 f-5 g6; badly b-5 d-4 e5; bag f2 g2; basically a-3 b4 c5 d-5 g-3; be b3 f-7
be-going-to b9 d3 e-7 g-6; be-meant-to a-4 b9 d3 e-2 g-7; be-on a-5 b8 c-10 d11 e-9 g-5; be-stuck d3 e-3 g-3
be-supposed-to a2 b4 e-4 g-4; became a-5 b7 c4 d-5 e-6 f-5; because a5 c6 d5 e-5 f-3 g-14; before c4 e-4 f-6
begin a-6 c-3 d6 e4; behind a-4 b4 c-5 e-4 g2; best b-5 c7 d-4 e2 f-3 g-5; beta a6 c-2 e-2
better a-2 b-11 c-2 d-10 e6 g6; between a5 b-8 c5 d3 e-13 f-8; bilal d3 g-2; billing a4 c-4 d-6 f5 g-4
bin b-4 f6 g-4; bit a5 b-6 c-9 d-9 f3 g2; blank a-3 d9 g-5; blessing b-3 c10 e-4 g-3; blindly c-8 e-2 f7 g2
block a9 b-9 c-2 d-11 e5; blocker a6 b-7 c-4 d-4 f-4; board a8 b-3 d-11 f-6 g3; book a-3 b-3 c4 d-8 e-5 g7
boss a-8 b-12 c8 d-12 e-4 f-5 g10; bot a-4 b-2 d-2 e-3 f11 g-4; both a8 b-6 c-6 e-2; bother b8 d-2 e-3 g-3
bottleneck a2 b-3 d-6 e-3 f-3 g4; bottom a-7 e-5 f10 g-5; box c7 e-2 g-3; boxes a-4 b-3 e3 g2
branch a6 b8 c-5 d-10 e-3 g-3; break a-4 b-10 g7; breakfast a2 b-6 c-5 e-7 g3; bridge a7; bring b-3 c6 d2 e3 g-7
broken f4; brown f2; browse e-2 f10 g-5; budget a-6 c-9 d-4 e5 g7; bug a6 b3 c-6 d5 e-2 g-7; bugs a-3 b-8 d7 e-7 g2
build a5 b-5 c-6 e-4; bump d5 e-3 f3 g-6; burn a-3 b-3 d7 e-6 f-3 g2; bus a-3 b-2 d-4 e-3 f3 g5; business a-4 b-2 g9
busy e-3 f6 g-11; but a4 b4 f-4 g-8; button b-3 e3; by f-11 g3; by-myself a12 b-5 c-4 e-3 g-4; c a5 b-3 d-4 g4
cache c3 d-3 e-7 f7 g-3; caching g3; calendar a-6 b-6 d7; calibration c-2 e-4 f-4 g5; call a-4 c5 e-2 f-3
calls c-3 e-3 f6; calm a-8 b-4 c-2 d-5 e-4 g14; can a15 b-7 d-7 e-5 f-3 g-3; cancel a-11 b-9 c-9 d6 e-9 f-6 g7
candidate a-6 b-2 c-8 d4 e-6 f-5 g4; candidates a-3 b7 c-5 e-2; capacity b3 c-4 d5 e-2 g-8
card a8 b4 c-4 d-4 e-4 g-4; care e3 g3; career-chat c-2 d5 f-2; career-talk d11 f-2 g-7; carry a8 c-4 d4 g-7
case a-4 g8; catch-up d4 f4 g-6; certificate f-9 g3; certificates b-4 c-4 d6 g-6; chair b-3 g6; chance a3 b6 e-3 g-5
change a6 c6 e-7 f-2 g-5; changes b5 c-2 e-5 f6; channel a-2 b-6 e8; chase a2 c-3 d3; chat b-5 c3 d5 e6 g-13
check b-3 d9 e-2 g-9; check-with c7 g-3; checklist a7 b4 c-5 e-3 g-4; checkout a11 b-3 c-3 d-4 e-3 f-2 g-4
choice c8 d-8 e5 f-4 g-12; choose a-6 c4 f-3 g-8; churn g6; clean-up a-5 f7; clicked a-3 c5 d-4 e-3 f8 g-5
client g2; clone e-4 f8; close b-3 d2 f-6 g3; cloud a-3 c2; cluster a6 b-6 d4 e-3 g-5; coach a-2 c-7 d5 f-7 g4
coaching-session b-3 d4 e6 g-7; code c-6 e-3 g3; codebase f4; codegen a11 c-8 g-3; coffee c-4 d-7 f3
colleague a4 c-3 d-3 f-2 g3; colour c7 g-3; column b4 c8 g-9; come a3 b-2 c6 d-5 f-9; come-to c4 f-2
comment a-11 b-2 c4 d-5 e9 f-5; comments b3 f4 g-3; commit a10 b3 d-9 e-8 g-3; commits b11 c-4 d-7 f-6 g-8
company b-4 c-8 d-3 e4 g5; compare c-2 f7; compiler a-4 b-5 c-6 d3 f6; complaint b-3 d9 e-2; complete b8 e-2 g-7
compliance a5 g-3; component a8 c-5; conference e-3 f3; config b-4 c7 d-2 e-3 g-5; conflict c-3 d12 e-6 f-4
consumer a6 g-4; context b-5 c4 e5 g-6; continue a8 c-4; contract c3; contractor b3 c-2 e3 g-3; control b-6 g6
conversation b-4 c3 d3 e-4; copy c5 e-4 f6 g-6; core a5 b-5 c-2 d-5 f-3 g4; correct a-7 b3 c-5 d-4 e7 g-3; could d-2
count a-5 c-3 d-2 g6; course a-3 d-2 f2 g4; cover a-2 b-6 e3 g4; crash b2 c4 g-3; critical a9 b-5 c-5 d-3 e-3
critical-path a2 b-5 c-5 d-6 e-6 f4 g5; css a-3 f8 g-4; cto a-9 b-3 c-4 d-3 f-4 g15; curiosity f7; curious f5
customer a7 b2 c-11 d-5; customers b-3 c-3 e4 g3; cut b3 c-7 d8 e-5 f-5; cutover a9 b-10 c-6 d5 e5 f-12 g-4
cvs a-2 d14 f-8 g-8; cycle a-3 c-3 e-3 g4; dag a2; dare c5 f-5 g-3; dashboard a-4 b6 f4 g-4
data a7 c-8 d-8 e-3 f2 g3; data-model b-2 c3 d-3 e-3 f5 g-3; database a5 c-4 d-5 f3 g-3; date c9 d4 e-7 f-5 g-9
day a-7 b3 e-6 f-9 g6; days a-2 b7 f-8; db b-6 c10 d-3 e-5 f2 g-8; dead a3 b-4 c4 d-4 e-7 g-2; deadline a5 c-9
deadlock a5 b-3 g-4; debate a-2 b-5 c10 d-4 f4 g-8; debrief c-2 d10 e-3 g-4; debug c-8 d3 e-4 g2; debugger d6 f3 g-6
decide a-19 b-6 c5 d-9 e2 f-12 g5; decide-to d-3 g3; decision a-11 b-10 c7 d-5 e6 f-10; decisions c7 d-2 e-6 f-3
deck b3 d2 g-8; decline c-5 d9 e7 g-10; deep a7 b-2 c-5 d5 e-3 f-3 g-6; default a-4 c11 e-3 g-4; defer c2 e-6 f-3 g4
delay b-5 c-6 d9 e-7; delegate a-2 b3 c-6 d-10 e2 f-6 g4; delegation a-2 b6 c-3 d-2 e-4 f-4 g2
delete a-5 b-9 c8 d-3 e7 g-7; deliver a8 b-3 c-4 d-3 e-3 g2; demo a6 c-8 d-10 e5 f-5; dentist a-6 c-3 d-8 e3 g9
depend a8 b-5 g-4; dependency a3 f3 g-4; deploy a5 b-6 d2 e-3 f-2; deployment a8 b-3 d-3 e-3 f2 g-8
deploys a-5 f-4 g9; deputy c-2 d-2 g4; design a-12 b3 c8 d-4 e2 g-7; design-doc a-4 b11 d-4 e-5 g-6
designs c5 d-4 e2 g-4; desk a-7 b2 c4 e-7; dev a-9 d7 e-9 f9 g-10; developer a5 b-3; devs c6 e-7; diagram b5 c3 g-4
did c-11 d3 e2 f-4; diff f4; different e-3 g3; differently b3 d-2; difficult a2; difficult-conversation d2
dinner a5 b-4 c-6 d-5 e-2 f3; directly d-5 e9 g-7; director a-9 b-7 c-12 d5 f-4 g14; disagree a-2 c5 e-2 f-2
discuss a-5 e-4 g8; discussion a-4 b-6 c7 g3; do b3 c-4 d-4 f2; doc a-8 b-5 d4 f4 g-10; docs a-8 b2 c-7 d-4 f6
does c5 g-4; down b-5 c-6 d5 g3; downstream a5; draft a-5 d4 e6 g-10; drag c4 e3 f-2; drama a-2 c-5 d-5 e-6 f-4 g12
draw a-4 b2 c-6 d-3 f7; dream a-4 g9; drive b2 c-4 e5 f-4; driver a7 c-4 d-3 e-7 f7 g-3; drop b-7 c9 d7 e-10 f-4 g-9
due a8 b-4 c-3 d11 e-5 f-7 g-15; dumb e-4 f4; during b-7 c5 e7 f-8; each a-3 c9 f-2 g-3; early a-7 b-3 d6 e-5 f-4 g5
editor a-4 d3 e4 f2 g-6; eight c-5 d-3 e-2 g5; either b-2 c5 d5 g-9; eleven c-2 g4; else a7 b6 c-4 e-4; empty d2
end a3 b2 c9 d-13 e-2 f-3 g-5; end-up a7 b9 c3 d-11 e-13 f-5 g-7; endpoint a3; endpoints a6 d-3
energy a-6 c-5 e6 g5; engine a12 b-7 c3 d-6 e-6 f3 g-10; engineer b2 c-8 e-10 g8; engineers b-5 c5 d-5 e-10 g4
enough a-2 c-2 d3 e3 g-4; entire a11 e-2 f-5 g-3; epic c-4 e2 g3; error a3 c-4 e-3 f6 g-3; escalate c9 e-4
escalation c3 d-3; estimate a-6 c11 d-5 e-5 g-7; etl a3 b2 d-2; evaluation c-2 d3 e3; even c10 d-3 e-2 f-5 g-4
even-though b-6 c9 d-4 e3 g-6; evening a2 c-10 d-2 e-7 g5; event c4 e-4 f5 g-2; event-bus a4 f3; ever a4 c3 f-5 g-4
every b-6 c10 e-13 f-10 g4; everybody a-4 b-9 c6 g3; everyone a3 b-4 d-3 f-10 g2; everything e-13 f-9 g9
except c4 d4 g-5; exercise a-5 b9 g-4; expense f5; experiment a-3 c-3 e-2 f7; explain b-8 c-2 d-5 f9
export b-3 d5 f-4 g-2; eyebrow b-4 c8 g-4; eyes c4 d-3 e-3 f5 g-6; face b-7 c7 d3 e-7; fail a5 b-9 c-8 d-7 e10 f-7
failover a3 e5 f-2; fall b-3 d8 g-8; far c-8 g9; fast b2 c5 g-5; faster a3 d-4 g2; fault d7 g-3
feature a9 b7 c-7 d-9 e-9 g-3; feature-flags c5 f3 g-4; feedback a-11 c-15 d7 e-4 f-6 g5; feedback-talk d4 e-4
feel c-3 g5; few f4; fight c3 d-5 g4; file c5 g-4; fill b3 d-2 e-3; final c2 d-4 e-3 f-3 g2
finally a5 b-4 d-11 e-3 f3; finance a8 b-2 c-5 d-5 e-7 f-5 g6; find a6 b-12 c-2 d-4 e4 f2
fine a-7 c-8 d-9 e8 f-6 g8; fingers b8 c-2 d-3 g-5; finish a6 b7 c-5 d-3 e-5 f-7; finish-off b6 g-3
fire b-3 c-2 e-4 g9; firmware a3 b-4 c-3 e-3; first a-6 b-2 c-4 d-5 e8 g3; five a6 c6 e-4 g-10
fix a3 b-3 c-6 d-4 f2; flag b-3 d-2 f5; flags c-3 e-2 f6; flaky-test a-3 d5 f-2; flaky-tests e-3 g7; flame f3
flash a6 b-3 c3 e-3 f-2; flight d-2 f3; flow a-4 b-6 c-5 e6 f5 g-2; focus b3; fold c4 f-5
folks a5 b-4 c-9 d6 f8 g-11; follow b-4 c-7 d4 e-8 f12 g-5; for d3 e-8; forget b-7 d6 e-3; form d8 g-6
format b-2 c10 d-3 e-6 g-4; four a3 d4 e-15 f-4 g2; fourth c7 g-4; framework b-4 c6 e-4; freeze b6 c4 d-6 g-6
friday c-3 d4 e-9; from a-3 b4 d-5 e3 f-4; front a-3 b4 e4 g-5; frontend a2 c-4 e-4 f5; full b4 d-7 e4 g-2
fun a-3 b-4 c-3 d-5 e3 f7; function b2 e3 g-3; game b-6 c-3 d-3 e-6 f6; gate a11 c-2 f-2 g-4; gateway c-5 d-6 f-3 g5
gdb a4 c-2; get a-3 b-4 c3 e-3; get-dragged-into b-2 c4; get-stuck b4 g-3; give a-8 b4 c-3 f-12 g3; give-back c-3 g3
glad b-4 c-2 f-2 g10; go b-2 d-3 g4; go-over f5 g-5; go-quiet c8 e-4 g-5; go-through c-2 d-2 f2 g4
go-to a3 b2 c2 d-9 e-5 f3 g-2; goals a-5 b-3 c-5 d4 e-3 f-8 g8; good b-3 c-4 d-10 e3 g7; grab a7 b-2 c-3 d-3 e2 g-3
grab-back b3; graph f3; graphql f4 g-3; graphs f4 g-3; great a2 b-10 c-6 d-7 f-2 g12; green a4 b-2 d-5 e-2 f-6 g6
grooming b6 c3 e-5 g-4; group c8 d-5 e3 g-9; growth-plan a-2 g5; guess a6 b2 c5 e-7 f-8 g-3; guild a-2 b-6 d-3
hack c-4 d-6 e-2 f11; hackathon a-2 d-2 g6; half c3 e-2 f-2; half-the-team a7 c-4 d-6 g2; halfway b8 e-3 g-3
hand a5 b-3 d-11 e2 f-8; hand-off b2; hand-over a-2 c-4 f-2 g6; handle a-3 b3 c-5 d-4 f-3 g3
handover b11 c-5 d-3 g-6; hands a5 b4 c-6 d-4 f-8 g-4; handshake d-4 g7; hang a-2 b-5 c-8 d2 e-4 f3 g5
happen a-5 c-3 d3 e-4 g5; happy a-2 c2 e-6 g4; hard a7 b-7 c-8 d-4 e3 f-4 g5; hard-talk d-4 e-2 g8
hardest a10 b-3 c-4; hate a-3 b3 c-4 d-5 e-2 f-2 g9; have d2 f-2; have-a-look d-3 g3; have-to b-4 c9 d-2 f-9
he a-18 b5 c4 d-7 e7 f-6 g-3; head a3 c-5 d4 f-2 g-5; headcount a-3 g8; hear a-2 b-10 c11 e-4; help b4 c-8 f-4
her a-17 b5 d5 e-4 f-4 g3; here c2 d-4 e-8 g2; hers b3 c-9 d-5 e7 f-5; herself b-6 c-3 d-3 e7
him a-12 b12 c-16 d-14 e6 f-4; himself a-3 b-5 c-9 d-5 e3 f-3 g7; hire a-10 c-11 d4 e-2 f-6 g6; his a-16 b5 c3 f-6
hold a2 b-4 e2 g-3; holiday a-3 b-2 d-3 e-5 g10; holidays c-4 e-5 g10; home d-7 e-2 g7; hope c-3 f-2 g9; hotel a3
hotfix a12 b-6 e-7 f-6 g-3; hour a-9 d8 f4 g-3; hours a9 b-7 d-7 e3 f-4; how a-13 b-9 c-2 d-4 f14
hr a-3 b-3 c-5 e-4 f-3 g6; hurt e7 f-2 g-5; husband f-4 g9; i c3 f-5; ide a6 d-5 f3 g-5; idea a-7 b-9 c9 d-5 e-3
idle a6; if a-6 b-9 c6 d-16 e-16 f6 g9; ignore a-4 b3 e-3 g3; ill a-3 c4 d-5 e-3 g5; imagine a-4 d-3 e-3 g11
implement a10 b2 c-4 d-12 e-3 f-4; implementation b10 c-3 e-4 f-5; importer a3 b-2 e2 f-3; in f3
in-the-end a6 c6 e-6 f-3 g-8; inbox b-4 d3 e-6 f-4; incident g-4; index b-4 c2 g2; informed b-3 c-3 d-3 e5 f3
infra a6 b-3 c-4; ingestion f3; instead b7 e10 f-14 g-17; integration a9 c-2 e-4 g-6
interface a2 c-4 d-5 e-5 f10 g-7; intern a-7 b8 c-6 e-4 f-6 g6; internal f7 g-3; interns c3 d-2
interview a-7 b-4 c-6 d10 e-7 f-3; interviewed a-3 b8 c-3 d-9 g3; interviews a-2 c-3 e2
invoices a-5 b-4 c-6 e-3 g13; is b-6 d-2 f-6 g6; it b5 d-5 f-4 g-3; item a8 c-3 e-3 g-2; items a6 c2 d-3 e-3 g-8
its c4 g-2; ivar b-2 d6; jira a-4 b3 c-5 d-2 e-8 g9; job b6 c-9 f-7 g3; job-ad a-8 f-2 g6; join a-7 b4 e-6 f3
joke e-6 g5; joked g6; judge a-3 b-2 c8 g-6; judgement e3; jump a-4 b-2 c-5 e8 g2; jump-in b-3 e4
jump-into a-2 b8 g-3; jump-on a7 g-6; junior a-4 b2 c-3 d-3 e4 f-2; juniors a-6 b11 c4 d-4 e-7 f-3 g-3
just b-3 c5 e-5 f5 g-6; k8s c-3 d-4 e-4 f5; kafka b-3 c7 d-5 e-7 f5 g-3; keep b-3 d8 e3 f-10 g-6
keyboard a3 c-8 d-8 e4; keys b6 c-5 d-2 e4 g-8; kick c4 d-4 e-4 g6; kid b-3 d-3 e-3 g9; kids a-4 e-4 f-6 g12
knee b-3 c-4 d-4 e-4 g9; knocked c-5 f5; know a2 b-9 c5 d-9 e-6 f4; kotlin a-4 e2 f7 g-3; land a5 d-5 e-9 f-11 g6
laptop b3 c-7 f-3 g4; last b-3 d-2 g3; last-night a-3 b3 d3 g-2; last-week a-3 d-3 e-6 g5; late a5 b-4 d3 e-7
latency a3 f8 g-7; later a4 c-3 d3 e-6 f-3; laugh b-4 c-6 d-3 e-6 g13; launch a7 b-11 c-10 f-10 g2; lay d5 g-5
layer a5 c-8 g-4; lazy f-4 g5; lead a-3 d-8 e5 f-14 g6; leadership a-3 c-2 f-3 g7; leads d3 e-2 f-3
leads-meeting d7 e-2; learn a-10 d-13 e-4 f6 g3; leave c-4 d2 e6 f-3 g-3; ledger a6 b-5 c-3 e-3 f-6 g5
legal c-8 d4 g2; let a-20 c-14 d3 e6 g3; libraries c4 g-2; library d-4 e-3 g3; lie d10 e-4 g-6; life c2 g5
like a-6 b-4 c2 d-9 f4 g6; liked a-2 c5 d-6 e-7 g6; likes b-2 e-5 g8; lil f6 g-4; line a4 b-4 e2 f-5
lines a7 d-4 e-5 f5 g-7; lint a-3 b6 e-5 f6 g-8; linter c6 g-5; list a-10 b4 c-3; listen e-4 f9 g-3
little a-4 f8 g-5; live a13 b-5 c-7 d-6 f-4; llm f7 g-6; load-test f3; locally a-5 b-2 e-2 f10 g-2
log c5 d3 e-4 g-5; login a3 d-2 f3; logs c-5 d4 e-3; lol a7 e-6 f-7; long a-3 f-3 g6; longer a-2 b13 d-3 e-7 g-3
longest a9 b-2 c-3 g-5; look b2 d2 e-3; look-at a-7 b-7 c2 f5 g-2; lost b3 c-3 d-3 e-5 g5; lot b5 d2 e-8 g-4
lots e-3 f-3 g3; love a-2 b-4 e3 g5; low a-4 b-2 f9 g-5; lunch d5 e-16 f2; machine b-4 c-7 e-4 f-3 g8; mail d3 g-3
main a4 b-5 e4 g-7; make e2 g-2; make-the-call c-2 e4; manage a7 e-2 f-2; manager b-7 c8 d-4 e-10 f-10 g6
managers c-6 f-4 g8; map f3; may c7 e-6; maybe a-7 b-8 d6 e-8 g5; me g-3; me! c-5 d2; me!? a3 b-7 e-2 f-3 g5
me!?~ b-3 d-5 f4; me!~ c5 d-12 e-13 f7; me? a-2 b-3; me?~ a-7 b-4 d-4 g9; mean c3 g-2
mean-to a4 b-5 c-2 d7 e-6 f4 g-9; meant b-6 c-2 d4 e5 g-6; meet a-11 b-7 e3 f-4 g4; meetings d-11 f-5 g8
memory-leak a5 g-3; mention c9 e-2 g-6; mentor b-4 c-6 d8 e-3 f-6 g3; merge a3 b-3 d-8 e2 f-3
merge-conflict b3 d4 e-2 g-4; message a-5 b-3 c-7 d-2 e9 f3; me~ b-10 c-6 e-11 g10; micromanage c-3 e-2 g5
mid d3 g3; middle c3 e-3; might b-7 e-2 g9; migration b2 c-12 d2 f-14; migrations f7 g-2; min b-6 d6 e-7 f6 g-4
mine a4 b5 c6 d-6 e-6 f-15 g-5; minute a-2 b-5 c9 d-3 e4 f-5 g-7; minutes b8 c-10 d2 e-4; miss a4 c-6 d3 e-9 f-4
mistake b-4 c-2 f2; mixer b-4 g5; ml e-5 f7 g-4; mobile a6 b-3 d-5 f3 g-3; model a5 b-2 d-5 g3
module a7 c-5 d-8 e-4 f3; modules f3; moment c3 d-3 e-5 f-4 g7; monday a7 d4 e-11 f-8; month b-8 c-4 d5 f-5 g2
months a-6 b-2 c-4 d-3 e6 f7; mood b-6 d5 f2; more b2 c-6 d3 f-8 g3; morning a5 b-2 d-6 g3; most a6 b-5 e3 f-3 g-4
most-of a12 e-3 f-4 g-7; mostly d-2 g8; mouth c-4 e7; move b5 c3 f-5 g-3; much a-5 c-5 e-4 f-4 g9
must a6 b-5 d-4 e-7 f-2 g4; my g-3; myself a4 b4 c-18 d-4 f3; name d-12 e4 f-6; nearly a-5 c-3 d-2 e9
need a2 c-3 e-18 g5; never a-11 b-3 d5 e-10 g6; new a3 c-7 e-17 f3 g4; new-hire c-3 d2 e-2; new-starter c-8 d8
news b-5 d7 e-8 f-7 g8; next a-5 b-4 d3 e-9 g4; nice e-10 g2; night c-4 d-6 e-5 f-6 g8
nights a-11 b6 c-5 d-2 e-3 f8; nine a5 b-5 e-6 f-2 g4; no a-8 d4; no-one a-4 b-4 d5 e-7 f5; no-one-else c5 g-2
nobody a4 b-13 d-8 e-17 f3 g4; nobody! b-20 c2 e-20 f4 g3; nobody!? a8 b-4 c5 d-5 e-9 g-5; nobody!~ a-3 g8
nobody-else a5 b-5 c11 d-5 e-7 f-4 g-6; nod a-3 b-6 c8 d-6 e5 f3 g-11; none a-9 b-4 c8 d3 e4 f-10 g-3
noon b-3 c7 d-8 e-3 g4; nope c-3 d7 g-2; normal b-2 d-3 g8; not b-2 c-2; not-a-single c5 d5 e-2 g-7
not-one c-4 d7 e3 f-2 g-8; note b5 c-4 f-6 g3; notebook c-3 e2 f5 g-5; notes a-10 b-5 c-8 d7 e-3 f8 g-3
nothing a-7 b-3 d-3 f3 g3; notice c-6 d4 g-3; now a-3 b5 c3 d-7 e7 g-8; nowhere a-4 b-4 c-3 d4 e8 g-9
numbers c-2 d-3 e-3 f-3 g8; of e-3 f5 g-3; off a-5 b2 d-4 g4; offer a-2 b-5 c-6 e6 f-2 g3
office a-5 b-2 c-8 d-6 e-4 f-4 g16; offsite b-3 c-7 d2 e-4 f-4 g7; oh c4 e-5; ok b-6 c4 d-12 e-6 f-2 g8
ola d-2 e-3 f-3 g10; old a-12 b-13 c-12 d-5 e3 f3 g11; on b-3 d-6 e-3 f4; on-call a3 b5 c-4 d-11 f-4 g3
on-my-own a8 e-4 f4 g-9; on-purpose a-4 b-4 c4 d-8 e12 f-3 g-8; onboarding a-5 c-4 d7 e-4 f2 g-6
onboarding-plan d7 g-5; oncall a-4 b-3 c4 d-4 e-5 g4; once a-10 b-10 c5 d-11 e6 f-6 g7; once-more a3 c3 d3 e-5 g-11
one a2 c7 d-10 e-8 f-6 g4; only b-9 c-4 e8 f2; only-to e-5 f10 g-4; onto a-7 b11 f-3; open a3 d5 f-9 g-3
opinion a-5 b-6 d-6 f-6 g5; ops b-3 d-3 e4; option a-2 b-3 c-3 d-2 e8; options b-4 c5 e4 f-3 g-9; or c6 e2 g-6
order b-3 c7 e-7 g-2; orm c3 e-3 f4; ota a5; other b-5 c3 d7 e-6; other-team a-4 c-5 d-2 e-6 f4 g8
others a-2 e5 g-2; otherwise a4 b-7 c-2 e3 g-7; ought b-2 f-2 g10; our a-2 b-11 c-12 d-4 e-7 f14 g10; out c-3 e5
outage a5 b-9 c-6 d2 f-7; outsider b-9 c-2 e-9 f-6 g11; outsider! a6; outsider? a-5 b-3 c4 d-4 e6 f-4
outsider~ a3 c-3 d-2 e-3 g6; over a-2 b5 c-4 d-3 f-3 g2; overdue a-4 b-2 d10; overnight b7 e-4 g-6
overrule a-8 b4 c-2 g3; owe c-5 d11 e-3 g-7; own a2 b3 d-16 e-4 f6; owner a-6 d-3 e13 f-3 g-6
ownership a-5 b3 d-5 e6; p1 a13 b-3 c-5 e-3 f-4 g-6; page b-4 c3 d3 e-7 f5 g-9; pager b-4; paid a3 c-2 e-2 f-2 g4
pair a-3 b2 c-4 d-11 e3 g4; panel d7 g-4; paper d-3 g2; parental g3; park c8 d-7 e-3 g3; parser a5 c-5 d7 e-10
part b6 c-7 d-10 e6 f-6 g-5; partner a7 c-4 d6 f-4 g-5; partner-sync d4 e-3; pass b-4 d5 f-4
passenger a-3 c-3 e5 f4 g-4; past b3 g-5; patch a8 b-12 c-4 e6 f-8; patience b5; pause c5 e-2 f2 g-5
payment a4 b-3 c-5 d-3 f-4 g5; payments a6 b-4 e-6 f-2 g5; peer d4; pen b3 c-4 d-4 e6 f-4 g-4
pending a-4 c12 d-3 g-7; people a-4 b-15 c3 d2 e2 f-10 g3; perf d5; perfectly c8 e-3 g-4
performance-review a-2 c-3 g4; performance-reviews a-8 b-8 d-2 g12; period c3 d4 e-3 g-3; permission b-4 c6 d-3 f-3
person a4 b-6 c4 g-6; personally a7 b-2; phone a3 b-6 f-3 g6; pick b-6 d-9 e3 f6 g-5; pick-up a6 b-2 c-4 d-4 e-5 g3
piece a13 b-2 c-4 d-3 g-7; pim a-5 b5 d-5 f-3 g5; ping a-3 b-3 e7 f-5 g-4; pipeline a12 b-4 c-7 d-5 e-6 f4
place c-7 d6; plan a-5 c4 d-7; plate b9 c-3 f-2 g-6; platform a-10 b-6 e2 f8; play a9 d-5 e8 f-9 g-5; play-with f5
plc g2; plugin f5; pm a-6 b-4 d5; point b-5 c5 e2 g-3; poke-around a-2 f5; poke-at f7 g-4; pole a10 b-3 c-2 g-6
policy c3 d-3 e-4 g5; poor a-3 c-3 d6 e-5; port a4 b-3 f-2 g5; position b-2 c5 d-5; postgres b-3 c6 e-7 g2
postmortem a-3 c7 g-4; postpone a-4 b-5 d4 e-6 f-4 g3; pr a9 b-4 c-4 d-13 f3 g2; predecessor a-3 b-3 d-3 f-4 g11
prefer c7 e-3; preference b-2 c12 d-2 e-6 g-5; prep d10 e-3 f-3 g-9; prepare a-6 b5 c-2 d3 e-7 f-5 g2
present a4 b7 c-9 d-6 e6 f-5 g-9; presentation a-5 g7; previous c-3 g8; pricing a9 c-5 d-7 e-2
priority a8 b-7 c4 e-4 f-4; probably a-3 d-3 g9; problem a7 b-4 c-3; prod a14 b-10 c-12 d5 e-4 f-4 g-4
product a-6 b-3 c-7 d4 e3; product-sync e3 g-3; production a5 b2 c-5 d-5 e-8 f3; profiler a5
program c-4 d-4 e-6 f5 g2; project a-8 c-4 d-5 e6 f6; promise b4 c-7 d5 f-5 g-3; promise-to b6 c-3
promo-packet e-5 g4; promotion a-3 b-5 c-8 d7 e-5 f-4 g3; proper d6 g-5; properly d8 e-3 g-3; proposal c7 f-3 g-11
propose d4 e-3; prototype a-2 f9 g-4; proud a3 c-4 d-5 e-4 f-4 g5; prs a6 b-7 c4 e-4 f3 g-12; pull e4 f-7 g4
purely f3; push c-3; push-back b-3 e-4 g2; put d7 f-2 g-16; q b-5 c11 d-5 e6 f-3 g-10; qa a4 b-5 c-8 e5 f-4
quarter c-7 e-3 f-6 g5; quarterly a-5 b-5 d5 e-3 f-8 g8; query b4 c-4 d-3 e3 g-2
question a-10 b-10 c11 d-12 e5 g-11; questions b-6 c3 d-5 e6 f5 g-13; queue a4 b-5 d-6 e-2 g3; quick b-3 e-4 f3
quicker e5 g-6; quiet a-8 b-5 c-2 e-2 g10; quit g5; race-condition a5 b3 c-4 e-3; rain a-8 d8 f-3
raise b-6 c5 d7 e-5 g-4; rang b-8 c5; rather f-5; re d3 e-3; read a-16 b-13 c-3 e-16 f8 g5; readme a-3 f5
ready a3 b7 c-3 d-3 e-4 f-5; reason c3; reassign a-3 b4 d-3; rebase a4 c-6 d7 e-3 g-4; rebuild a6 c-6 d-2
reclaim a-4 b4 e-2; recommendation b-2 c8 f-2 g-3; reconciliation a9 f-2 g-3; recover e5 g-2
recruiter a-4 c-5 d7 e-3; recruiting d5; red e-2 f2; redo a-5 b14 c-4 d-3 e-7 f-4 g-2; refactor a2 b4 e-12 f3 g-5
refinement a-3 c10 d-4 e-2 g-4; regex f7 g-4; region a-5 e-3 g6; release a3 b-4 d-3 e3 f-9 g2
release-branch a10 b-4 e-2 f-5; release-notes c2 f-3; releases a2 b-4; relieved a-3 b4 d-3 e-7 g6
remain a4 b6 c-3 e-5 g-5; remember d-6 e-3 g8; remembered a-2 e7; remove a-5 c-3 e3 f5 g-4
rename a-4 b2 d-2 e2 f4 g-10; reopened c-2 e-5 g5; reorg a-4 b-4 e-5 f-3 g10; replace a-2 b10 c-4 g-7
reply a2 c3 g-4; reply-to d5 g-5; repo a-10 c-6 d-8 e-4 f15; report a-5 b3 c-4 d-4 e-6 g7
reporting a6 b-4 c7 d-4 f-4 g-9; reports c-3 d9 g-5; reproduce f6 g-2; request a-3 c4 d5 e-6; requests c-4 d4
reschedule b-2 d9 g-4; rescue e9 g-6; resist c-3 e10 g-3; resolve a-2 e2 g5; rest a3 b2 c3 d-5 f-8 g-3
results a4 d6 f-2 g-6; retention c5; retries b-2 d-2 e-6 f8 g-6; retro a-9 b-9 d4 e-5 f-6 g3
revert a4 b2 c-3 e-3 g-2; review a-4 b-3 c-7 d5; reviewers a-2 b-5 d-6 e12 f-4 g-4; reviews a-7 b-4 c-9 d8 f-3 g4
`
