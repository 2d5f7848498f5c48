// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! a-7 b-8 c6 d-10 f-5 g6; ' a-19 b2 c7 d7 e3 f-9 g-6; 'can e5 g-9; 'd a-4 b2 f-11 g3; 'd-had b3; 'good b-2 f6
'let b3 c3 d-2; 's a-4 b7 c-6 e-3; 'what c6 g-6; 'which c-5 e5; , c-2 f2; . e-3 f-4 g3
1:1 a-7 b-16 c-16 d12 e-18 f-11 g9; 1:1s a-12 b-11 c-12 d8 e-12 f-11 g7; 360 b-3 g2; : b-3 d3 g-3
? a-4 b-9 c4 d5 e-2; a a-17 b-11 f9 g2; able a-3; about a-14 b-5 d4 e-8 f4 g5; absences b-2 d5
accept b-4 d-5 e2 f-2 g4; access a6 g-3; across a5 g-4; action c7 g-5; actions d5; actually a-3 b5 c-6 g4
adapter a13 b-5 c-3 d-5 g-6; add e2 f6 g-5; admin b-3 c-2 d-6 f5; adopt c4 e-2 g-2; adr a-5 b-4 c11 e-3 f3 g-6
advert a-5 b-3 d2 g5; afraid g2; after b7 c7 d2 e-9 g-6; afternoon d-5 e-9 f-2 g5; afterwards f3
again b7 d3 e-19 f-6; against a-6 b-2 d-3 e7 f-3; agenda f-7 g7; ages a-2 f4 g2; agin a-3 d3 g2
ago a-12 c-10 d-5 f-8 g17; agree a-7 b6 d-10 e2 f-8; agree-to d-3 e6; ahead e-2 g5; ai f5; air b-2 c2 d-2 e-5 g8
alarm a-4 c-6 d-3 e-3 g12; alert a4 b3 e-5 g-6; alerts b7 c-2 e-7; alignment a-3 c4 e-3 f6 g-3
all c5 d-3 e-7 f-7 g5; all-afternoon a4 f-2; all-day a4 b-9 c4 e-2 f-9; all-hands c-2 d-7 e-3 g12; all-night a-5 g11
all-week b3 c3 g-3; allowed b-3 c8 d-4 e-3 f3; almost a-5 b-10 c-2 d-3 e16 g-5; alone a8 b-6 c-7 d5 f-6; along f3
already a-4 b6 e-3; also a7 b-2 d5 g-7; although b6 c3 g-10; always a5 b-6 c2 d-2 e-10 f-3 g3; am a5 b-6 c3 f-6 g-3
among a-3 c2 e4; an a-8 b-8 c3 e-8 f9; analyst f5 g-2; and a3 b2 d-3 e2 f-4 g-2; and-so a2 e4 g-5
and-then b12 c7 e-7 f-8 g-13; android a8 d-5 g-2; angry b-2 d-3 e6; animation c2; anniversary d10 e-5 g-4; annoys g5
another c4 d3 f-8 g-4; answer a-3 b-8 d5 e7 f-13 g-5; answers c-8 f5; anti f2; any a-13 b-2 f-4 g8
anybody b-3 d-2 f4; anymore g3; anyone a9 b-14 c-3 e-13 f9; anything a-7 b-8 c-2 d-5 e5 g9; anyway b5 c3 e-10 f4 g-3
api a5 b-5 d-9 e-2 f9 g-4; apologies b-2 d14 e-5 g-10; app a4 b-3 c-4 d-6 e-6 f8; apparently b-7 c12 e-7 f-5 g-3
applause a-3 e-3 f-4 g9; applicants a-4 c-4 d5 e-2 g5; applications f-4 g6; appraisal a-3 b-4 c-3 d8 e-5 f-5 g3
appraisals a-7 b-3 c-7 d13 e-3 f-2; approach b6 c3 e-6 g-4; approval a-8 b-4 d-6 e5 f-5 g5
approvals a-6 b-4 c5 e-2 g3; approve a-7 b-7 c4 d-8 e-4 f-5 g10; april b9 e-6; arch c2 e3 g-4
architect b-7 c-5 d-8 e-9 f-3 g16; architects c-8 g9; architecture a-4 c6 d-6 f4 g-6; archived g4; are b3 e-3
area a-2 b-3 c7 e3 g-4; argue a-7 b-9 d-8 e6 f-5 g7; argument e2 f-3 g3; around a7 b-7 c-4 d-6 e-6 f7
arranged d3 e5 g-7; arrive a-3 c-4 g10; article g5; arvo g3; as b-9 c4 d-11; as-always d7 g-4
as-soon-as b-5 c13 e-6 g-8; as-usual a-6 c2 d-6 g10; ashamed c-5 d8 g-3; aside b-4 c3 g3; ask a-5 d-5
assign a7 d-6 e2 g-10; assignee b6 e-3 g-3; assistant f3; at b-3 d-3 f-3 g3; at-last d-7 e5 f-3 g-3; at-least a7 g-5
at-midnight a11 g-6; ate a-4 c-6 d9 f-4 g-5; attend b-2 c-3 d-4 f11 g-8; audience b-2 d-3 e4 f-2 g4; audio e3
audit c-4 d-2 e-6 g8; auth a8 c-3 d-3 e-5 f3 g-2; author a7 c-4 g-5; authority b-4 c2 e3; automate a-5 b-4 d-3 f5 g4
avoid d8 g-7; away a-8 b5 c-9 d-5 e4 f4; awful d3; awkward d2 g-4; aylin a-2 d4 e-3 g2; ayse c5; b c9 e-3 g-3
baby b3; back b5 f-7; back-off b-2 e4; backfill a5 b3 d-2 g-4; backlog b-6 c-5 e-5 f4 g3; bad a-4 b-3 c-9 d5 f-6 g5
badly e7 f5 g-6; bag f3; baked c3; ball c10 e-6; bank a7 c-2; banner f5 g-3; base f4; bash f4
basically a-7 b5 c8 d-6 g-4; be b3 f-6; be-about-to e6 g-2; be-going-to b8 d6 g-13; be-itching-to b-2 e7 g-3
be-meant-to a-3 b10 c-2 e-4 g-8; be-on a2 b5 c-3 d8 e-8 f-4 g-6; be-stuck a6 b-3 c-6 d3 e3 g-5
be-supposed-to b7 c8 e-9 f-4 g-9; be-up a9 b-2 e-4 f-2; beach a2 e5 g-5; became b5 c9 d-7 e-8 f-5 g-8
because a5 c3 d5 e-5 f-3 g-9; bed a-9 b-5 c-8 d-6 f13 g-3; before a2 c4 e-3 f-3; begin a-3 c-4 d6 e3; behaves f3
behind a-2 b4 c-11 d6 e-4 f4 g-7; believe d-4 e-2 g10; belongs a-2 d-2 e8; bench b-4 f10 g-3
best b-6 c10 d-5 f-6 g-3; beta a8 b-2 e-3; better a-3 b-10 d-13 e7 g2; between b-10 c4 d6 e-9 f-6; big f3
biggest a6; bike a-8 b-4 c-5 d-3 e-4 f-7 g15; bilal c3 d3 g-4; billing a2 d-7 f5 g-5; bin a-4 c-2 d2 e-6 f9 g-10
birthday a-2 b-4 d-7 e-7 f8 g6; bit a6 c-12 d-10 f3; bite a3; bite-my-tongue e6 g-2; blank a-3 d11 g-6
blessing a-4 b-5 c10 d-5 e6 g-11; blindly c-9 e-6 f8 g4; blink f4; bliss f4; block a7 b-10 c-3 d-5
blocker a11 b-8 c-6 d-5 f-5; blow-off d8 g-3; blue a-3 d-3 e-4 g7; board a3 b-8 d-9 e3 f-12 g7; boards b3 g-2
book a3 b-13 c2 d-8 e-7 f2 g11; boring f4 g-3; boss b-8 c5 d-16 e-6 f-12 g12; bot a-5 d-4 f13 g-7; botched b4 g-3
both a9 b-5 c-6 d-5 g3; bother b6; bottleneck a3 b-5 d-8 e-4 f-4 g9; bottom a-4 b3 c3 e-6 f4 g-4; box c7 g-2
boxes a-2 b-2 e4; branch a8 b7 c-5 d-14 e-4 f3 g-6; branches f4; break b-13 f3 g6
breakfast a4 b-7 c-5 d-4 e-6 f6 g3; bridge a6 b-3 c-3 f-3; brief c3; bring b-5 c8 e5 f-3 g-8; broken e4 g-3
broker c-9 e5 g2; brown f4; browse f9 g-6; buck c5 g-3; buddy b-5 c-6 d5 e-5 f-2 g6; budget a-7 b-3 c-10 d-6 e5 g6
bug a9 c-11 d5 f-4 g-5; bugs a-5 b-6 d4 e-9 g8; build a6 b-3 c-9 d3; bump d9 e-3 f2 g-9; burn a-3 b-3 d5 e-4 g4
bus a-5 b-3 d-4 e-4 f7; business a-4 b-4 c2 d-2 e-2 g9; busy f2; but a4 b2 f-3 g-6; button b-2 c5 e4 g-5
buy a-6 b-2 c-7 d-4 g7; by e-4 f-3 g3; by-myself a11 b-3 g-3; bye b-4 d6 e7 f-3 g-6; c a6 b-4 c-3 d-5 e-3 f8 g-2
cache c4 d-2 e-11 f10 g-4; caching b-3 c6; cake a-6 b-3 c-5 e6 g5; calendar a-6 b-5 d3 e-6 f-3 g5
calendars a-6 b-3 f-3 g9; calibration a-4 c-6 d3 e-7 f-3 g6; call a-2 c2 d3 f-4; calls c-2 e-4 f8
calm a-9 b-4 c-3 d-9 e-4 f-3 g16; can a13 b-10 d-5 e-5 g-2; cancel a-13 b-12 c-13 d7 e-12 f-10 g9
candidate a-8 b-5 c-11 d7 e-9 f-7 g6; candidates a-3 b6 c-3 d-3 f-3; canteen f-13 g13; capacity b2 c-4 d5 f3 g-8
cape b-2 e3; captain a-8 b8 e7 g-7; car a3 d-3; card a7 b5 c-4 d-6 e-4 f5 g-9; care e2; cared f6 g-3
career-chat d7 e-2; career-conversation d5 g-4; career-plan d4; career-talk d13 f-4 g-9
carry a3 b-4 c-5 d3 e-3 f-4 g2; case a-3 c4 d-3 e-3 g5; catch-up d10 e-2 g-6; cc c7 e5 f-3 g-7; cem a-4 b-3 g9
ceo a4 c-3 e3; certificate e2 f-9 g5; certificates b-4 c-4 d7 g-6; cfo c-3 e-6 f-5 g11; chair b-4 c-3 f-5 g8
chairs e-2 g8; chance b5 e-2 g-3; change a5 c6 d-7 e-3 g-3; changelog f5 g-3; changes b3 c-5 e-5 f6
channel a-4 b-7 e11; chapter c-3 f4; chapters a-3 f10 g-5; charge a2 b-6 e7; chase c-4 d5; chat a-3 b-5 d7 e6 g-12
cheaper d-4 g7; check a3 b-8 d6 e5 f-5 g-5; check-with c7 g-2; checklist a5 c-8 d-2
checkout a13 b-4 c-3 d-4 e-5 g-5; cheer b-3 e3; chef g5; chewing a4; chickened d6 g-4; choice b-5 c8 d-9 e6 f-6 g-5
choices a-3 c11 g-7; choose a-6 c4 f-8; chunk a5; churn g6; ci b-3; circle d7 g-4; claim f3 g-5; clapped e7 g-4
clean a-5 b-5 c-3 d-3 e-3 f3 g5; clean-up a-3 b5; cleanup a-4 b5 e-2 f5 g-5; cleared a-3 d-5 e-5 f-2 g11
clever b-3 d-2 g3; clicked a-3 f8 g-4; client b-3 d-6 e-4 f5 g3; clock f6; clone e-4 f8; close a-6 b-3 c3 e2 f-11 g6
close-out b6 e-2; close-the-laptop e4; close-to d6 g-7; cloud a-5 b-3 c4 e-3 f-5 g6; cluster a6 b-5 d3 e-6 f5 g-7
coach c-12 d4 f-8 g4; coaching-session d5 e6 g-9; coal a6 c-6 d-5 e-3 g5; code c-8 e-5 f2 g4; code-review d2
codebase b-4 f4; codegen a10 c-7 g-3; coder a4 f-4; coffee a-3 c-3 d-10 e2 f3 g4; cold a-6 b-3 g8
colleague a3 c-2 d4 f-4; colour c10 e-2 f5 g-9; colours g5; column b7 c11 e-5 g-13; come c4 f-12
come-to a-3 b-3 f-6 g3; commands a4 b-4 e3; comment a-10 c3 d-6 e10 g-6; comments f5 g-4
commit a12 b5 c-5 d-10 e-6 g-7; commits a4 b13 c-7 d-9 g-13; committee c-3 d3; comp d6 g-3
comp-conversation a-3 b-4 d6 e-6 g4; company b-3 c-9 d-2 f-2 g10; compare f7; competitor f3
compiler a3 b-7 c-8 f6 g-3; complain d6 g-6; complaint b-3 d7 g-3; complete b9 e-2 g-4; completely b-3 e8 g-5
compliance a4 g-3; component a7 c-3; computer b4; conclusion a-3 c5 e4 g-3; conditioning g5
conference c-2 d-3 e-5 g9; config b-7 c6 d-4 e-4 f2 g-2; conflict a2 b-4 c-3 d4 f-5; connector a9 d-3 g-2; cons c6
consensus c2 f3 g-3; consent a5 f-5 g3; consumer a7 g-4; context b-5 e6 g-6; continue a8 b-2 c-3
contract a-2 b-4 c8 d-6 e-4 f-8 g8; contractor c-2; contractors c-3 e-3 g7; contribution d-3 e7 g-4
control a-3 b-5 c-3 e4 g6; conversation b-5 d7 e-4; cook b2 c-3 d-5 f-3 g4; copilot a-2 f6 g-2
copy b-3 c4 d5 e-8 f6 g-11; core a3 b-8 c-3 d-5 e6 f-6; correct a-9 b4 c-6 d-8 e8 g-3; corridor b-3 c6 d3 e-2 g-4
cost b-4 c-3 d-5 e5 g4; council c-3 g8; count c-3 d-3 g10; countdown f4 g-3; course a-7 b-5 c-5 d-7 f5 g8
cover b-7 e4 g4; crash a8 d-4 g-4; crdts f3 g-2; critical a11 b-6 c-7 d-4 e-6; critical-path a6 b-8 c-6 d-7 e-8 g5
cross d4 f-6 g4; crumbs d3; cry d-3 e-3 g8; css a-4 f9 g-5; csv b3; cto a-8 b-3 c-7 d-4 f-5 g14; curiosity f10 g-3
curious c-5 f7; curl f5; customer a9 b6 c-11 d-6 e-2; customers a3 b-6 d-3 e4 f-4; cut c-8 d4 e2 f-7
cutover a11 b-9 c-6 d6 e6 f-11 g-8; cv a-3 b-5 d6 e-3 f-5 g5; cvs d14 f-6 g-8; cycle c-3 e-4 f5; dare c3 e-3 f-3
dashboard a-2 b8 e-6 f5 g-6; dashboards b-5 e-3 f3 g6; data a4 b-2 d-4 e-8 f7; data-model a-2 c3 d-4 e-4 f6 g-6
database a6 d-7 g-2; databases a-2 f9 g-5; date b-5 c4 d4 e-7 f-5 g-2; dates a-4 c9 d-2 e-3
daughter b-2 c-3 d-3 e-4 f2 g7; day a-4 d4 e-10 f-7 g5; days b9 c3 d-4 e-2 f-5 g-4; db a3 b-6 c5 e-3 g-3
dbt a4 f4 g-4; dead b-7 c3 d-5 e-8 f6; deadline a9 c-5 d-5 f3; deadlock a7 b-5 d-3 e2 g-5
dealt a-3 b-4 c-3 d-3 e3 f-4 g7; debate a-2 b-3 c9 d-4 f3 g-10; debrief d10 e-3 g-5; debug a-2 c-6 d4 e-5 g4
debugger a3 c-2 d7 e-6 f2 g-8; decide a-21 b-13 c5 d-9 e5 f-14 g6; decide-to c-7 d-5 e-5 g9; decider a-6 c12 e-6 g-5
decision a-15 b-13 c9 d-12 e8 f-12; decisions a-4 b-8 c4 d-9 f-7 g8; deck b8 c-2 f-3 g-7
decline a-5 b-5 c-11 d3 e6 f-4 g2; deep a9 b-5 c-7 d9 e-4 f-4 g-10; default a-3 c10 g-5; defer c2 e-5 f-3 g2
delay b-5 c-5 d6 e-5 f-3; delegate b6 c-6 d-13 e3 f-9; delegation a-8 b9 c-9 d-7 e-9 f-7 g3
delete a-7 b-13 c9 d-6 e8 f6 g-6; deliberately c-3 e6 g-3; deliver a6 c-3 d-6 g3; demo a7 b-3 c-10 d-14 e7 f-7
dentist a-7 c-3 d-9 e3 f-3 g11; department g3; depend a5 b-7 c-7 d-7 e-6 f6; deploy a6 b-8 f-3
deployment a9 d-8 f3 g-13; deploys g4; deputy g2; design a-15 b2 c7 d-7 e3 f3 g-6; design-doc a-3 b11 c4 d-6 e-7 g-6
design-docs f7 g-6; designer g7; designs c4 d-5 e5 g-5; desk a-10 b-4 c5 e-11 f-7 g7; dev a-9 d8 e-8 f8 g-8
developer a6 b-4; developers a-2 c11 d-3 f-2 g-5; development-plan d7 g-4; development-talk d4; devs c5 e-2
diagram b3 c6 g-7; dicom f-4 g7; did a-4 c-4 d2 e4 f-5; died d9 g-8; diff f4 g-3; different b-2 f2
differently c5 g-6; difficult a3 g2; difficult-conversation d3; dig-into a-3 f6; dinner a4 c-5 d-5 e-2 f3
directly b4 c-3 d-6 e9 g-5; director a-13 b-9 c-11 d5 f-5 g16; disagree a-4 b-3 c4 d-4 e3 f-6
discuss a-3 b-2 d-2 e-6 g9; discussion a-5 b-7 c8 e-5 g2; dispute a-2 g2; dissent c10 d-5 e-5 f-3 g-6
distributed f4 g-2; dm c4; dms c8 e-2 g-3; do b3 d-3; doc a-9 d5 e2 f5 g-14; dockerfile g2; docs a-8 c-8 d-6 f8
document a-3 d5 e-7 g4; documentation f6; documents f3; dodge c-2 d7 g-3; does c4 e-4; dog b5 d-3; domain b-2 e4
door c4 e-2; dotfiles a-4 e-2 f10 g-4; down b-11 c-7 d5 e2 g3; downstream a5; draft a-6 b3 d3 e3 f-4 g-12
drafts b-5 g4; drag c5 g-2; drama a-5 b-2 c-5 d-6 e-6 f-4 g14; draw a-7 c-9 d-6 f9 g-3; dream a-5 c-4 e-7 f-6 g16
drift c5; drill a-3 g5; drinking d7 e-2 g-3; drive b4 d-3 f-2 g-4; driver a7 b-2 c-3 d-4 e-7 f8 g-5
drop c11 d7 e-12 f-5 g-8; duck e5 g-4; due a8 b-7 c-4 d16 e-7 f-7 g-17; dumb b3 e-3 f5 g-4; during b-4 e7 f-7
dusted b-2 f3 g4; duty a-4 b4 c8 d-5 e-5; e c2; each a-2 c7 d5 e-5 f-3 g-3; early a-7 b-5 e-8 f-7 g10
easy b-7 c-2 g9; eaten d-2 g6; ecu g4; edge a5 c4 e-2 g-5; editor c-2 d4 e4 f3 g-9; eight c-4 d-4 f-2 g7
either b-5 c3 d7 f-4 g-5; elected c3 f-2; eleven c-2 d-5 g5; elixir f7 g-4; ellie b3; else a10 b5 c-4 d-3 f-3 g-4
email a-2 c-7 d3 e-5 f-4 g6; embedded a4; empty d5 g-2; end b2 c9 d-4 e-3 f-5 g-5
end-up a8 b9 c6 d-11 e-11 f-6 g-11; endpoint a7 c-4; endpoints a3; energy a-9 b-3 c-6 e6 f5 g3
engagement-survey c-3 d9 g-6; engine a12 b-11 d-10 e-12 f9 g-3; engineer c-9 e-5 f-3 g9
engineering a-2 c-2 d-3 e-3 g10; engineers a2 b-6 c4 e-11; enough c-9 d8 e7 f-4 g-10; entire a12 e-2 f-5 g-6
epic c-6 g3; error d-3 e-3 f8 g-3; escalate a-3 b-4 c12 d-5 e-6; escalation a-3 d-8 g6; estimate a-7 c8 d-6 e4 g-7
estimates g6; etl a3 b2; evaluation b-2 d2; even b-3 c10 f-11 g-4; even-though b-4 c5 d-4 e3
evening a5 c-10 d-2 e-7 f4; event c3 e-3 f7 g-4; event-bus a3 e-2 f5 g-2; ever d-6 e2; every b-3 c9 e-14 f-11 g3
everybody a5 b-12 c10 e-4 f-5 g-4; everyone b-3 d-3 f-4 g2; everything e-17 f-7 g7; exactly a-6 c3 d-4
except b-2 c5 d3 g-7; exercise a-7 b7 c-4 d7 e-2 f-4 g-6; expect f-5 g8; expense f5; experiment a-4 d-2 e-3 f4
expert c6 e-3; explain b-8 c-2 d-10 f7 g2; explore f7 g-4; export a3 b-2 d4 e-4 f-3; exporter a2 b3 g-4
eyebrow b-5 c9 g-4; eyes a-3 b-7 c3 d-5 e-3 g4; face a9 b-9 c2 d4 e-8 f-5 g-4; facilities c-6 g9; facts c6 g-5
fail a7 b-11 d2 e8 f-10 g-4; failover a8 b-4 c-4 d-3 e5 g-4; fair a4; fall b-5 d13 f-3 g-6; far a-3 c-8 f-3 g9
farah f5; fast b6 c3 g-5; faster a3 d-5 e-5 g4; fault a-2 d6 g-3; feature a9 b8 c-9 d-4 e-11 f4 g-8
feature-flag a7 b4 e-2 g-8; feature-flags b-2 c9 d-2 f3 g-7; feedback a-12 c-18 d7 e-5 f-9 g7
feedback-talk e-4 f-2 g6; feedback-talks d-5 g8; feel c-4 f-2 g4; few b-3 d-2 f10 g-5; fewer d-4 g7; field a3 d4
fight a-3 c7 d-5 f-3 g-2; figure a2 c7 g-6; file b-2 d-2 e3 g-2; files f5; fill b4 e-3; final d-4 e-3 f-2 g6
finally a6 c-4 d-10 f3 g-3; finance a6 b-4 c-6 e-7 f-7 g5; find a5 b-12 e3; fine a-9 b3 c-4 d-13 e7 f-7 g6
finger b-5 c5 g-6; fingers a-2 b5 c-3 d-6 e8 g-8; finish a7 b7 c-5 d-4 e-5 f-9; finish-off b6 g-3
fire b-5 c-7 f-5 g9; firefighter a7 e-2; firmware a3 b-4; first b-6 d-3 e4; five a4 b-3 c4 d7 e-7 g-6
fix a5 b-2 c-10 d-6 f3; flag a-3 c5 f4; flags f4; flaky-test a-3 d7 f-4; flaky-tests c-2 g7; flame f6 g-5
flash a6 b-3 c2 e-5 f-5; flight f4; flip e3; floated c9 e-2 g-4; floor a5 b-2 c-4 g4; flow a-4 b-4 c-4 f3 g3
flu a-4 b-6 c-7 d-8 e-6 f-3 g13; focus g3; folder f2; folks a4 b-3 d4 f7 g-12; follow c-9 d5 f9 g-3; font c4
football e-2 g4; for d3 e-7; for-once a-3 c-10 g13; forecast b3 e3 g-4; forget a-4 c-4 d6 e-9 f-3 g3
forget-to d6 g-3; form d7 g-6; format c8 d-2 e-6; former g5; fortnight b3 c3 g-5; forward d-3 g2; founder g4
four a4 c3 e-17 f-6 g3; fourth c8 d5 e-4 g-8; framework b-6 c6 e-7 f5; fraud a6; free a5 g-3; freeze b2 c6 d-5 f-8
friday a3 d4 e-12; fridays f-2 g5; friend c-6 g9; frog a-2 c-4 g7; from a-4 b4 c-3 e3; front a3 c-5 d-4 e2 f-2
front-end a5; frontend c-4 e-3 f5; full b5 d-8 e5 g-2; fun a-6 b-5 c-5 d-5 f10; function e2 g-2
game b-8 c-8 d-2 e-7 f3 g6; gardening f4 g2; gate a13 f-4 g-6; gateway a6 b-2 c-2 d-6; gdb a4 c-2; generator f8 g-5
get a-5 e-2; get-back b-5 c7; get-dragged-into b-3 c5 g-2; get-pulled-into c5 e-4; get-stuck b7; get-to c3 d5 g-5
ghost d2; gil a-2; give a-6 c-6 f-2 g4; give-back g3; glad b-5 g9; gnarliest a6 f-4; go a4 c-2 d-5
go-ahead a6 b-2 c6 e-3 g-6; go-over b3 g-3; go-quiet c7 e-3 g-4; go-silent c3 e-3; go-through b-3 c-5 d-4 f5
go-to a3 d-3 e-5; go-with c-2 e3; goal d-6 e8; goals a-6 b-5 c-5 d6 e-6 f-7 g7; god d-6 f5 g3
golf a-2 b-3 d-2 f4 g3; good b-10 d-9 g8; grab a4 c-6 d-6 e4 f-3; grab-back b4; grab-the-wheel g3; grad f-4 g7
grafana a4 b3 c-6 e2 g-7; graph f4; graphql a4 b-3 c6 d-2 e-3 f4 g-10; graphs f6 g-5; great b-9 c-5 d-7 g8
green a4 b-4 d-4 e-5 f-2 g4; greet d5 g-2; grid a3; grooming b5 c2 e-5; group b-7 c8 d-13 e2 f6 g-2
growers b-5 c-3 g6; growth d6 g-3; growth-plan a-3 b-6 d10 e-7 f-3; growth-talk b-4 g6; grpc a-6 e-3 g5
guess a2 c9 e-8 f-7 g-5; guide f8 g-6; guild a-4 b-6 d-3 f5; gus e-2 g7; guy f2; guys a3 g-2
hack a-3 b-4 c-5 d-7 e-3 f11; hackathon a-2 b-3 d-3 g6; half c4 f-7 g-3; half-the-team a9 b-3 c-5 d-6 e-3 f-3 g2
halfway b6 d-5 g-3; hand a2 d-16 e6 f-10; hand-off c-3 e-3 g5; hand-over a-3 b-2 c-3 d-2 f-5 g7; handbook f5 g-3
handle a-5 b2 c-5 d-4 e2 f-6 g7; handler a3; handover b12 c-3 d-4 g-6; hands a7 b2 c-11 d-7 e7 f-11
handshake d-4 g6; hang b-8 c-6 d3 e3; happen a-3 b-3 c-3 e3 g3; happier a-2 d-6 f5 g7; happy a-10 b2 c4 e-8 f-3 g5
hard a8 b-10 c-10 e3 f-4 g2; hard-conversation e-4 g7; hard-talk a-3 e-4 f-3 g4; hardest a13 b-3 c-4 f-2 g-4
haskell e-3 f7 g-2; hat a3 b-5 c-3 d-4 e9 f-5; hate a-7 b3 d-5 e-3 g7; have-a-look c3 f5
have-to a3 b-11 c11 d2 e-6 f-11 g-4; he a-21 b6 c4 d-5 e5 g-4; head a3 c-6 d5 g-8; head-of d8 g-4
headcount a-5 b-5 c-5 d4 e-5 f-6 g6; headquarters g4; heads c7 e-3 g-3; hear b-4 c10 d-7 g-4; heard b-8 c2 e-11 g9
hedda b5 f-2; help c-13 f-7 g2; helpers f4; her a-21 b7 c-5 d6 e-5 f-9 g4; herd c6 e-3; here a4 b3 d-6 e-9; hero a4
hers a3 c-10 d-8 e8 f-7; herself b-11 c-3 d-4 e7 g5; him a-15 b12 c-23 d-4 e5 f-8 g3
himself a-5 b-7 c-9 d-6 f-5 g13; hire a-13 c-16 d4 f-9 g7; hiring-plan d7 g-2; his a-22 b6 f-8; hit d-3 f-2 g7
hm c8 e-2 g-3; hobby f10 g-7; hold d-3 f-4 g2; hold-back c2 g-3; holiday b-7 c-2 d2 g5; holidays c-9 d-4 e-5 g15
home a-5 d-10 g4; honest b4; honestly a5 b-7 c-5 d-4 e-3 f-2 g6; hood f6 g-2; hook a5; hope b-4 c-7 d-2 e-3 f-3 g15
hopefully a6 c-3 e-4 g2; hospital g2; hostage a10 b-3 e-2 g-5; hotel a3 d-3 g2; hotfix a11 b-9 e-8 f-8
hour a-14 b-3 d4 f7; hours a12 b-4 c-2 d-9 f-4; house d-4 e3 g5; hover a-3 c2 g5; how a-14 b-6 c-5 d-8 f16
hr a-9 b-8 c-13 d2 e-11 f4 g7; hsm a3; human a-4 c4 d7 f-4 g-7; hunt d6 f-2; hurt e8 f-4 g-8
hurts a-4 b-5 c-5 e-6 f2 g7; husband a-5 f-6 g13; i f-3 g-2; ic g3; ice g3; icon a-4 b-2 f7; ide a11 d-6 e-2 f2 g-7
idea a-9 b-11 c14 d-6 e-3 f5; idle a9 c-3 d-2 g-3; if a-4 d-20 e-12 f6 g8; ignore a-4 b3; ill b-2 c3 d-4 e-2 g5
imagine a-3 d-3 e-3 g12; impatient a-2 b6; implement a12 c-3 d-12 e-4 f-3; implementation b11 c-2 e-5 f-4
import a7 f-2 g-6; important f7 g-2; importer a4 b2 c-2 d-6 f-4; in e-3 f6; in-the-end a7 b2 c3 e-5 g-8
inbox b-6 c2 e-8 f-7 g6; incident d3 e3 g-7; incl e6 g-4; including d-3 e10 g-6; index c3 d-2 e-4; indexer a3
informed b-4 c-2 d-4 e4 f5; infra a7 b-4 c-6; ingest f5 g-3; ingestion f3; inside g-2; inspiration f3; install f3
instead b7 c-3 d5 e8 f-14 g-19; integration a11 b2 c-7 d-7 f-3; interest f3; interesting b-2 e3 f4 g-3
interface b-5 c-5 d-6 e-5 f9; intern a-9 b6 c-10 f-9 g5; internal a-6 b-5 d-4 f7 g4; interns c5
interrupt a3 b-2 e5 g-5; interview a-7 b-4 c-5 d10 e-8 f-4; interview-debrief d7 g-4
interviewed a-5 b8 c-4 d-12 e-3 f-4 g8; interviews a-4 b-4 c-6 e6 f-3 g3; into a3 b3 c5 d-5 g-7; invite f-10 g10
invoice b3; invoices a-4 c-5 g11; ios a7 g-2; is a4 b-4 d-4 e-4 f-5 g6; issue f6; issues f2; it b6 d-6 e2 g-4
itch e7 g-4; itch-to e6 g-2; item a6; items a5 b3 c3 e-4 g-9; its a10 d-3 g-11; ivar d5 g-2; ivo c-3 e2
jam d2 e2 g-4; jira b6 c-5 e-8 f-3 g4; job b10 c-13 d-3 e-6 f-10 g7; job-ad a-6 g7; join a-7 b4 c3 e-5 f4 g-3
joke e-5 f-4 g9; joked b-2 g7; judge a-3 c6 d-2 g-4; judgement c3 e2 g-3; jump a-5 b-3 c-5 d-3 e8 f-2 g3
jump-in b-2 g3; jump-into b7 e-2 g-3; jump-on a6 e5 g-8; june a-4 d-7 g9; junior a-7 c-6 d-7 e5 f-4 g6
juniors a-10 b9 d-10 e-4; just a3 e-5 f6 g-5; k8s c-4 d-5 e-5 f6; kafka b-3 c5 d-3 e-7 f5; kata a-5 e-2 f9
keep a4 b-3 d7 f-4 g-7; keep-away e3; keep-quiet e4 g-3; kernel a3 f2 g-3; keyboard c-11 d3 e3 g-7; keys c-6 d-5 e7
kick c2 d-3 e-3 g4; kick-the-tyres f6; kid b-3 c-4 d-5 e-4 g11; kids a-4 b-5 e-5 f-4 g13; kind d-2 e-10 g10
kind-of b5 c-3 f-2; kitchen b-3 c-5 d-4 g11; knee a-2 b-4 c-4 e-3 f-3 g8; knock-out c-2; knocked a3 c-4 f6 g-4
know b-11 c2 d-4 f6; kotlin a-8 b-4 c-6 d-2 f13; kubernetes c-4 d4 e-4 f7 g-3; label a4 g-2
land a3 b2 d-8 e-4 f-10 g3; lap a-4 b3 d-2 e-3 g4; lapse d6 g-3; laptop a5 c-12; laptops g7; last b-2 c-6 d-3 e2 g4
last-night a-4 b6 d2 g-4; last-week a-5 b4 d-3 e-9 f-3 g6; late a3 e-8 f-8 g2; latency a4 b-3 d-2 f8 g-9
lateness d10 f-3 g-8; later a7 c-4 d3 f-2 g-5; laugh b-3 d-4 e-5 f2 g8; launch a10 b-16 c-14 d-3 e5 f-16 g4
lawyers a-3 c-2 g7; lay a10 b-4 d-7 e-3 g-3; layer a4 b2 c-4 g-5; lead b4 d-10 e5 f-17 g5; leader g3
leadership c-2 f-4 g7; leads a-6 e2 f-6; leads-meeting d9 e-2 g-3; leads-sync d5 g-3; leaned c4
learn a-12 b-2 c-4 d-13 e-3 f8 g5; lease g4; least c6; leave a-3 e6 f-8 g-3; leave-it-to-them e3; lecture e3
ledger a5 b-5 c-4 d-2 f-3 g5; legacy a6 c-3 f3 g-6; legal a3 c-8 e-4 f-6 g7; legs e4 f-2; less a-3 e-3 g4
let a-13 b2 c-7 d2 e7 f-4; letter a-5 b-3 c-3 e-3 g8; letters a-2 b-3 c-2 d2 e-6 f-3 g6; level b-4 c3 d-3 e6 f5 g-9
lib c7 g-5; libraries c4 g-3; library b-7 d-4 f3 g4; lie c-5 d6 e4 g-6; life a-2 c3 g3; lift c5 f-2; lights f5 g-3
like a-11 b-3 c2 d-15 e3 f7; like-to a4 d-3; liked a-4 c10 d-7 e-7 f-3 g3; likes c2 d-2 e-4 g6; lil f8 g-6
line a6 b-6 c4 d-3 g-4; lines a8 b-7 d-9 e-6 f7 g-4; link a-5 f8; lint a-4 b4 f7 g-9; linter c9 e-5 g-4
list b2 c-11; listen b-3 c-2 d-7 e-8 f7 g8; listener d-2 e-3 f9 g-5; literally a-3 b5 e5 g-5
little a-6 c6 d-5 e-6 f14 g-15; live a16 b-4 c-12 d-9 e5 f-8 g-6; lived c-3 f4 g2; llm f9 g-7; load-test a2
local f8 g-5; locally a-4 e-3 f12 g-3; log c5 d3 e-2 g-10; log-off b3; login a3 b-3 d-2 e-3 g3
logs a-3 c-6 d6 e-5 f3; lol a4 e-7 g-2; long c-3 e-8 f-6 g8; longer b11 c-5 d-5 e4 f-2 g-7; longest a10 g-6
look a-3 b2 e-6 f2; look-at a-10 b-8 c6 d5 e-3 f2 g-3; look-to c8 g-4; loop g3; loss a3; lost d-4 e-5 f-6 g5
lot b4 d3 e-8; lots b-3 e-2 f-3 g3; love a-5 b-6 c-3 d-4 e5 g8; lovely d-6 e-5 g10; low f9 g-7; lower b-4 c-4 e5
`
