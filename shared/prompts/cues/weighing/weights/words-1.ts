// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! a-8 b-8 c7 d-10 f-8 g7; ' a-18 c6 d7 f-9; 'after d3; 'can d5 e2 g-10; 'd a-5 b3 d2 f-8; 'good f5
'let b4 c3 d-2 g-4; 's a-4 b8 c-4 e-4; 'watever c4; , c-3 e2 f3; . e-3 f-5 g3; 1:1 a-9 b-18 c-16 d12 e-18 f-9 g9
1:1s a-13 b-13 c-12 d8 e-13 f-11 g7; 360 b-4 d6; : b-3; ? a-5 b-9 d8 e-3; a a-16 b-10 f8; able a-4 b2 e-2
about a-9 b-8 d5 e-8 f4 g4; absence d2 g-2; absences d5; accept b-4 c3 d-6 f-4 g5; access a3; across a6 g-4
action c7 g-4; actions c-7 d3 e-4 g3; actually a-2 b7 c-6 e-4; adapter a13 b-5 c-3 d-5 e-2 g-3; add f5 g-4
address g3; admin a-4 b-3 d-7 e2 f8; adopt c5 e-2 g-4; adr a-5 b-3 c9 e-3 g-3; advert a-5 g5; afraid g5
after a-2 b6 c9 d4 e-10 g-8; afternoon d-4 e-10 f-2 g4; afterwards f5; again a2 b8 c2 d3 e-23 f-10 g-3
against a-4 d-2 e6 g-4; agenda a-2 d3 e-4 f-8 g8; ages f3; agin a-2 g4; ago a-10 c-9 d-8 e3 f-9 g15
agree a-9 b4 d-12 f-10 g3; ahead e-2 g4; ai d-4 g4; air a-2 d-2 e-7 f-2 g9; airport a4 b-2 d-6 e-3 g7
alarm a-3 c-4 d-3 e-3 g12; alert a6 e-4 g-6; alerts b7 d-2 e-8 f2; algorithm a4 c-2; alignment a-2 c4 e-3 f5 g-3
all c6 d-2 e-6 f-10 g4; all-afternoon a4; all-day b-6 c7 d-2 e-3 f-11; all-hands a-3 c-2 d-7 e-2 g13
all-night a-6 g12; all-week c3 e3 f-3 g-7; allowed b-2 c9 g-10; almost a-3 b-6 c-2 e12 g-3
alone a9 b-4 c-7 d3 e4 f-6 g-4; already a-5 b6 c2 e-6 f3 g-2; also a5 d4 g-7; although b4 c4 g-10; altogether d2
always a3 b-6 c2 d-4 e-8 f-4 g4; am a5 b-4 c2 d4 f-7 g-4; among a-2 e3; an a-8 b-10 e-8 f9 g3; and a3 d-3 f-4 g-2
and-so c7 d-3; and-then a-4 b9 c11 d3 e-7 f-7 g-16; android a10 d-6 g-4; anew b8 e-3 g-3; angry g2; annika f3
anniversary b-3 d12 e-7 g-4; announced a7 d-3 e6 g-8; announcement g3; annoyed f5 g-3; another b-3 c6 d5 f-8 g-4
answer a-3 b-5 e7 f-13; answers c-9 f4; any a-13 b-2 c3 g6; anybody b-5 c-3 d-5 e-3 f7; anymore d-2 g5
anyone a11 b-15 c-7 e-14 f8; anything a-10 b-11 c-2 d-8 e4 g11; anyway b8 c2 d-5 e-2 g-4; anywhere b3
api a8 b-4 c4 d-10 e-13 f8 g-4; apologies d9 e-2 g-7; app a2 c-2 d-7 e-6 f8; apparently b-7 c12 e-7 f-7
applause a-3 e-4 f-4 g10; applicants a-4 c-4 d4 g5; applications g3; appraisal a-3 b-3 c-3 d6 e-5 f-3 g4
appraisals a-7 b-3 c-5 d10 e-3; approach b8 c3 e-6 g-6; approval a-7 b-2 d-5 e2 f-5 g4; approvals a-8 b-5 c2 g3
approve a-9 b-8 c4 d-8 e-6 f-7 g12; april b8 e-5; arbitrate e5 g-3; arch e2; architect b-9 d-7 e-16 f-4 g19
architects c-7 g8; architecture a-6 c5 d-10 f4 g-7; archived b-2 f2; are e-4 f-3; area b-3 c4 e5 g-4
argue a-7 b-9 d-7 e8 f-5 g5; argument a-4 e7 f-3; around a7 b-6 c-3 d-6 e-5 f7; arranged a-2 e6 g-7
arrive a-3 c-4 d-3 e-3 g11; article g4; as b-10 c6 d-6; as-always c2 d7 e-3 g-4; as-soon-as b-3 c11 d-3 e-4 f-5
as-usual a-5 d-5 e-3 g7; ashamed c-4 d7 g-3; aside b-4 d5 g-3; ask a-6 d-4; assign a7 d-7 g-12; assignee b5 g-3
assistant f4 g-3; at a4 b-4 f-4 g3; at-last a-8 d-4 e9 g-5; at-least a4; at-midnight a8 g-3; ate a-5 b2 c-6 d5 f-4
attend c-4 d-5 f12 g-8; audience b-3 d-3 e4 f-2 g5; audit c-3 d-2 e-6 g9; auth a7 b-3 c-4 d-4 f3
author a5 c-4 f-2 g-5; authority b-4 c4 e3 g-4; automate a-2 b-2 f4 g3; avoid d9 g-5; away a-9 b6 c-9 d-3 e3 f4
awful d4 f-2 g2; awkward b3 d3 g-5; aylin a-2 d4 e-5; b c10 e-4 g-4; baby b3; back b5 f-5; back-off c-2 e8 g-3
backfill a4 b4 d-2 g-6; backlog a2 b-5 c-4 e-6 f5 g3; bad a-3 b-3 c-8 d5 f-5 g3; badly a-5 e8 g-9; bag d-2 f6
bagel e3; bail-on d6; baked c4; bakery c4; ball b-2 c11 e-7; bank a7 c-3; banner f5 g-3; base f3; based e4 g-2
bash d2 f4 g-4; basically a-6 b9 c9 d-6 e-6 g-9; be b3 e-2 f-7; be-about-to e7 g-3; be-busy d5
be-going-to b9 c-3 d10 g-16; be-itching-to b-3 e9 g-5; be-meant-to b9 e-3 g-7; be-on b8 c-2 d6 e-3 f-5 g-9
be-stuck a3 b-2 c-5 e2; be-supposed-to a4 b9 c5 e-7 f-6 g-8; be-up a7 b-2 c-2 e-4; beach e6 g-5
became b2 c8 d-8 e-3 f-6; because a5 c5 d3 e-5 f-4 g-10; bed a-9 b-6 c-8 d-7 f12; before e-4 g-2; begin c-8 d8 g-4
behaves g2; behind c-11 e-3 f5; believe d-4 e-3 g10; belong b4; belongs e6; bench b-4 f9 g-4; beside c-3 e6
best b-6 c8 d-4 e5 f-5 g-6; beta a8 b-2; better a-3 b-12 c2 d-12 e5 g5; between b-9 c5 d4 e-10 f-5; biggest a7 g-3
bike a-7 b-4 c-7 d-3 e-3 f-7 g16; bilal c4 e-3; billing a5 d-7 f4 g-6; bin a-5 b3 c-2 e-6 f11 g-10
birthday a-2 b-4 d-6 e-7 f7 g6; bit a4 c-11 d-10 f3; bite a5 g-2; bite-my-tongue e6 g-4; blank d10 g-6
blessing b-4 c11 d-3 e5 g-11; blindly c-10 e-5 f6 g6; bliss f5; block a7 b-11 c-3 d-7 e3
blocker a10 b-10 c-9 d-6 f-6 g4; blow-off d7 f-2 g-3; blue a-3 b-3 c7 d-2 e-4; bluetooth a5 g-3
board a4 b-8 d-9 f-11 g8; boarding a3; boards b2 g-3; bonus g6; book b-15 d-4 e-7 g11; boring c-2 e2 f5 g-5
boss b-8 c6 d-18 e-8 f-9 g11; bot a-5 d-4 e-3 f15 g-8; both a13 b-5 c-6 d-6; bother b6 e-2
bottleneck a3 b-6 d-9 e-3 f-4 g11; bottom a-6 c4 e-8 f8 g-9; box c7 g-5; branch a6 b7 c-4 d-14 e-6; branches f3
branching e2; break b-13 g5; breakfast a3 b-6 c-6 e-8 f4 g3; breath a7 b-3 g-7; breaths a-2 e4
bridge a4 b-5 c-4 e7 f-3; bring a2 b-8 c6 e5 f-4 g-9; broken a3 e2 g-7; broker c-9 e7; brown f5; browse e-2 f11 g-7
buck c4 g-3; buddy b-7 c-5 d6 e-5 g7; budget a-8 c-11 d-6 e6 g7; budgets g3; bug a7 c-12 d6 e-3 f-6 g-2
bugs a-4 b-4 c4 d5 e-8 f-2 g3; build a3 b-5 c-8 e-4; bump a-2 d8 e-5 g-5; burn a-2 b-4 d5 f-3 g2; burnout d6 g-4
bus a-4 b-4 d-3 e-3 f6; business a-2 b-3 c2 d-3 e-3 g8; busy b-5 e3 f-4 g-2; but a3 b5 g-7; button b-4 c3 e5 g-3
buy a-9 b-3 c-7 d-5 e5 f2 g6; by e-3; by-myself a10 b-3 g-3; bye b-3 d5 e7 g-7; c a4 b-5 c-4 d-6 e-2 f7
cache c5 d-3 e-11 f10 g-3; caching b-2 c5 d-2; cake a-6 b-3 c-5 e5 g7; calendar a-5 b-5 c4 e-6 g3
calendars a-7 b-4 d-2 f-4 g11; calibration a-3 c-4 d3 e-6 f-3 g4; call c3 g-3; calls f6
calm a-8 b-2 c-3 d-8 e-6 f-3 g17; can a15 b-7 c3 d-5 e-9 g-4; cancel a-13 b-5 c-13 d6 e-13 f-10 g9
candidate a-9 b-7 c-11 d8 e-10 f-8 g6; candidates a-2 b8 c-3 e-2 f-2; canteen f-12 g13; capacity b3 c-3 d2 g-8
cape b-3 d-2 e3; captain a-8 b7 e7 g-7; car a4 d-4; card a7 b5 c-3 d-6 e-4 f3 g-8; care e2 g2; cared f6 g-3
career-chat d7 e-2 f-3; career-conversation d4 g-4; career-talk d13 f-3 g-9; carry a3 b-6 c-5 d3 e-5 f-4 g4
case a-3 c2 d-2 g5; cat d-3 e-5 g8; catalogue g4; catch b4 e-4; catch-up d11 e-3 g-7; catch-up-with f-2 g5
cc c7 e4 f-3 g-7; cem a-3 b-4 g9; ceo c-8 e6 f-2; certificate b-2 c-2 e4 f-10 g6; certificates b-4 c-3 d7 g-5
cfo c-3 d-3 e-5 f-5 g12; chair b-5 c-3 f-6 g9; chairs g6; chance b6 e-3 g-4; change a5 c9 d-6 e-8 g-4; changelog f3
changes b2 c-6 e-6 f8; channel a-4 b-6 c4 d-2 e7 g-2; chapter c-3 f5; chapters a-3 f10 g-6; charge a-2 c-2 d-4 e6
chart d5; chase d3; chat a-2 b-4 c3 d6 e5 g-14; cheaper d-4 g5; check a2 b-10 d5 e4 g-5; check-with c7 g-3
checklist a4 c-8; checkout a12 b-3 d-4 e-3 f-2 g-4; cheer b-5 e6; chef g5; chickened d6 g-3
choice a2 b-5 c6 d-10 e3 f-8; choices a-3 c9 g-6; choose a-9 c2 d2 f-9; chunk a7; churn g4; ci a-3 b-5 d3 f-3 g4
circle d4; claim b-3 c-5 f2 g2; clapped b-4 e9 g-5; clean a-6 b-5 c-4 d-3 e-4 f4 g5; clean-up a-4 b10 e-2 f2 g-8
cleanup a-3 b5 f4 g-5; clear e5; cleared a-4 b-3 d-6 e-5 f-3 g13; clever g4; clicked a-4 c3 f9 g-7
client b-4 d-8 e3 f5; clock b-3 f10 g-8; clone e-3 f7; close a-2 c2 f-12 g6; close-out b6 e-3; close-the-laptop e5
close-to d6 g-5; cloud a-6 b-4 c3 e-3 f-5 g7; cluster a5 b-4 d3 e-7 f7 g-8; co e3; coach c-12 d5 f-8 g3
coaching-session d4 e7 g-7; coal a6 c-6 d-6 e-3 g5; code c-8 e-5 g3; codebase b-3 f7; codegen a7 c-5; coder a6 f-4
coffee a-3 d-5 f3 g3; cold a-5 b-3 c-3 g8; colleague a8 b-5 c-4 f-4; colleagues e-2 f3; colour a-4 c6 d-3 f5 g-6
column b4 c9 e-2 g-10; come c5 f-11; come-to b-3 c4 f-5; commands b-6 e5; comment a-9 c2 d-8 e11 g-8
comments f5 g-3; commit a14 b7 c-6 d-12 e-13 g-8; commits b12 c-5 d-8 g-12; committee c-3 d4; comp d7 g-4
comp-conversation b-5 d7 e-6; company b-4 c-10 d-4 e3 f-3 g10; compare c-4 f9 g-3; competitor f5
compiler a5 b-4 c-6 d4 e-7 f2 g-5; complain d6 g-5; complete b8 c-2 d-3 e-3; completely b-3 e9 g-6; component a5
compromise e6 g-3; computer b4; concert g6; conclusion a-3 b-2 c5 d-3 e5 g-3; conference e-4 g8
config c4 d-4 e-5 f3 g-5; conflict a3 b-4 c-4 d6 e-3 f-6; connector a10 d-3 e-3 g-2; cons c6 g-2; consensus f3 g-3
consent a3 f-2; consequence f2; console f3; constraint e2; consumer a7 g-4; context b-6 c2 e9 g-6; continue a7 c-2
contract b-5 c5 d-7 e-5 f-9 g6; contractor b-4 c-3 g2; contractors c-3 g6; contribution e5 f3 g-5
control a-3 b-4 c-3 e3 g7; conversation b-4 d7 e-4 g-6; cook a-2 c-4 d-5 e2 f-3 g6; copilot a-2 f7 g-3
copy b-4 c4 d4 e-10 f9 g-11; core a10 b-9 c-5 d-4 e4 f-6 g-4; correct a-9 b4 c-7 d-8 e8 g-2
corridor b-3 c6 d4 e-3 g-7; cost a-2 d-4 e5 g4; council c-3 g8; count b-2 c-3 d-7 g9
course a-7 b-5 c-3 d-7 e-2 f8 g7; cover b-5 e4; crash a5 d-3 e3 g-5; crdts f5 g-4; critical a11 b-9 c-9 d-5
critical-path a6 b-7 c-7 d-7 e-8 g7; croissants d-5 g7; cross d4 f-5 g3; crunch d7; cry d-2 e-3 g8; css a-4 f9 g-4
csv b4 g-2; cto a-6 b-5 c-8 f-4 g16; curiosity f10 g-6; curious c-3 f6; curl f3; customer a7 b5 c-10 d-7 f-3
customers a3 b-7 c-2 e4 f-5; cut a-4 b3 c-6 d4 f-6; cutover a11 b-6 c-8 d6 e6 f-15 g-7; cv a-4 b-4 d7 e-3 f-5 g4
cvs a-4 d14 f-8 g-3; cycle c-3 e-3 f3; dag a6 d3 f-3 g-4; dare e-4 f-3 g3; dashboard b3 c-2 d-5 e4 f4 g-7
dashboards a-2 c-2 e-6 f5 g4; data a3 d-7 e-9 f9; data-model a-3 c3 d-4 e-2 f6 g-5; database a5 d-8 f3 g-4
databases a-2 f9 g-6; date b-5 c4 d4 e-11 f-2; dates c6; daughter b-2 c-3 d-4 e-3 f5 g4; day a-4 d3 e-4 f-10 g6
days b9 e-3 g-4; db a4 b-6 c4 d-3 g-2; dbt a4; dead b-7 c3 d-5 e-7 f4; deadline a7 b-3 c-7 e-2 f3
deadlock a7 b-3 d-2 g-5; dealt a-2 b-4 c-3 d-3 e3 f-4 g7; debate b-4 c10 d-4 g-9; debrief d11 e-3 g-7
debug b2 c-7 d7 e-6; debugger a9 b-2 c-4 d7 e-6 g-12; decide a-22 b-10 c6 d-12 e4 f-15 g5; decide-to c-9 d-6 e-5 g10
decider a-3 c11 e-5 g-6; decision a-13 b-10 c6 d-12 e7 f-13 g2; decisions a-5 b-7 c6 d-10 f-6 g7
deck b7 c-3 d2 f-5 g-4; decline a-4 b-4 c-10 d4 e7 f-3; deep a7 b-7 c-8 d6 e2 f-5 g-6; default a-3 b-2 c11 e-5
defer c2 e-4 f-3 g3; delay b-6 c-6 d3 e-8 f-5 g4; dele d4; delegate a-4 b5 c-5 d-13 e5 f-8 g2
delegation a-7 b9 c-8 d-7 e-10 f-6 g3; delete a-8 b-12 c4 d-6 e8 f10 g-10; deliver a2 c-3 d-6 g7
demo a8 c-12 d-15 e5 f-7; dentist a-7 c-4 d-8 e4 f-4 g8; department g2; depend a7 b-7 c-6 d-9 e-5 f4; deploy a6 b-7
deployment a10 c-2 d-7 e-4 g-3; deploys a-2 f-3 g6; design a-16 b2 c7 d-7 e4 g-6; design-doc a-4 b10 c3 d-5 e-5
design-docs f9 g-7; designer e-2 f-3 g9; designers e4; designs c9 e6 g-13; desk a-10 b-2 c4 e-11 f-9 g7
dev a-9 d9 e-9 f7 g-8; developer a4 b-3; developers c9 f-3 g-3; development-plan d8 g-5; development-talk d3
devs c4 e-4; diagram b4 c4 d-2 g-6; dicom f-4 g6; did a-3 c-4 d2 e4 f-6; died a4 b-4 c5 d6 e-5 g-11; diff f4 g-2
differed e3; different g-3; differently b3 c4 g-8; difficult a4 g2; difficult-conversation a-3 d-4 g9
dig-into a-2 f6; dig-through f3; dinner a5 c-7 d-4 e-4 g4; direction g2; directly d-7 e9 g-4
director a-9 b-6 c-12 e-5 f-2 g17; directors e4; disagree a-4 b-3 d-5 e2 f-6 g4; disagreement c9 g-7
discuss a-4 b-3 d-3 e-9 g12; discussion a-5 b-6 c8 e-4; dish b3 g-3; dissent c11 d-6 e-5 f-4 g-7; distributed f4
dm c4; dms c7 g-3; do b3 c-2 d-2; doc a-8 b2 d5 f6 g-13; docs a-9 c-9 d-7 e-4 f9; document a-3 d4 e-6 g3
documentation f4; documents f5 g-3; dodge d7 g-4; does b-2 d-5 e4; dog b7 d-3 g-4; domain b-4 e7 g-4
dotfiles a-4 f10 g-4; doubt c-6 e-5 g10; doubts c5; down b-8 c-9 d3 g4; downstream a6 g-3; draft a-5 d2 e8 f-4 g-13
drafts b-3 c-2 d9 g-5; drag b-2 c6; drama a-3 b-2 c-5 d-6 e-7 f-4 g13; draw a-7 c-8 d-7 f13 g-3
dream a-7 c-4 d-2 e-6 f-5 g16; drift c6; drinking a3 d5 e-3 g-3; drive b5 d-4 e2 f-3; driver a8 c-3 d-4 e-7 f7 g-5
drop b-5 c8 d9 e-11 f-5 g-6; due a7 b-8 c-7 d15 e-7 f-7 g-13; dumb b3 e-4 f6 g-5; during a4 b-5 c6 e5 f-9 g-9
dusted d-3 f6; duty a-5 b5 c8 d-7 e-7 f-2; e c2; each a-4 b-3 c5 d3 f-4 g-2; early a-7 b-5 c2 e-4 f-8 g9; earned d5
easier a-3 e-2 g2; easy b-4 g8; eaten g6; ecu g6; edge a4 c2 g-3; editor a-4 b-3 c-4 d4 e4 f4 g-6; education f5
eight a-2 c-2 d-3 g6; either b-6 d8 f-5 g-4; elected f-2 g3; eleven a7 b-2 d-6; elixir f6; else a9 b3 d-4 f-4 g-3
email c-6 d5 e-5 g3; embedded a3; empty d7 g-3; end a3 c6 d-4 f-8 g-4; end-up a8 b8 c5 d-9 e-15 f-7 g-8
endpoint a10 c-5 d-2 f-3; endpoints a6; energy a-6 b-3 c-5 d-3 e2 f4 g6; engagement-survey c-3 d8 g-5
engine a12 b-11 d-11 e-10 f9 g-5; engineer c-10 e-5 f-3 g7; engineering a-2 c-3 d-4 e-4 g11; engineers b-5 c6 e-12
enough c-7 d5 e5 f-3 g-7; entire a14 e-3 f-7 g-7; epic a3 c-4; error b-4 d-3 f9 g-5
escalate a-3 b-4 c14 d-5 e-7 f-2 g-2; escalation a-3 d-8 e4 f-2 g4; estimate a-7 b4 c3 d-6 e2 g-4; estimates e-3 g6
etl a2 b3 c-2 d-3; even c10 f-13 g-7; even-though a4 b-4 c6 d-4 e3 g-8; evening a6 c-10 d-3 e-7 f6 g-2
event c4 e-4 f9 g-8; event-bus a4 b-2 e-2 f5 g-3; ever d-4 e3 g-7; every a-4 c10 e-9 f-12 g4
everybody a7 b-12 c11 f-7 g-6; everyone a2 b-7 e-3 f-5 g3; everything a2 e-18 f-5 g9; ewa b3; exactly a-8 c4 d-6 f-3
exercise a-7 b9 d5 e-2 f-3 g-7; expect b2 f-7 g6; expense f4; expenses c-4 g7; experiment a-2 e-3 f3; expert c3
explain a4 b-7 d-10 f8; explore f7 g-5; export a4 b-3 d3 e-8 f-4 g5; exporter a3 b4 g-4; eyebrow b-3 c7 g-3
eyes a-6 b-7 c3 d-5 e-2 g4; face a10 b-10 c2 d7 e-9 f-5 g-9; facilities c-6 g10; facts c5 g-4
fail a8 b-10 d3 e7 f-9 g-4; failover a8 b-4 c-4 d-3 e5 g-5; fair a5; fall b-5 c-4 d14 e-4 f-4 g-5; far c-7 e5 g4
farah f3; farewell b-5 d-3 g8; fast a-3 b5 d-7 g4; faster a4 c3 d-5 e-4 f-2; fault d7 g-3; favicon f5 g-3
feature a9 b7 c-9 d-3 e-12 f5 g-7; feature-flag a6 b4 e-2 f-2 g-8; feature-flags b-3 c9 d-3 f4 g-7
feedback a-13 b-3 c-19 d6 e-3 f-9 g7; feedback-talk e-5 f-3 g4; feedback-talks d-3 g7; feel c-4 g3
few b-5 d-3 f11 g-5; fewer d-4 g6; field a4 b-3 c-3 d5 e-2; fight c7 d-5 f-3; figure c7 e-2 g-5; file c3 d-3 g-6
files f5; fill a-3 b3 e-4 f2; final d-3 g6; finally a7 d-14 e3; finance a8 b-3 c-6 e-8 f-7 g4
find a5 b-13 d-3 e5 f-3; findings e7; fine a-10 b3 d-12 e5 f-9 g6; finger a2 b-6 c4 d3 g-6
fingers a-4 b2 c-4 d-6 e9 g-7; finish a7 b7 d-4 e-5 f-8; finish-off b2; fire b-6 c-8 f-6 g7; firefighter a5
firmware a5 b-4; first a-2 d-6 e5; five c5 d5 e-5 g-9; fix a6 c-11 d-5 f4; flag a-2 c5; flags c2 f7 g-6
flaky-test a-4 d10 f-4; flaky-tests c-2 g6; flame f5 g-4; flash a4 e-4 f-4 g3; flaws e6 g-4; flip c-3 e5; floated c4
floor a2 b-4 c-7 g9; flow b-5 c-5 d-3 f7 g2; flu a-3 b-5 c-7 d-8 e-6 f-3 g13; fold c4 g-2; folder c3 f5 g-4
folks a3 b-5 d3 f7 g-9; follow b-3 c-10 d6 f13 g-6; font c6; football e-2 f-2 g6; for d2 e-6 f2
for-once a-3 c-10 d-2 e7 g5; forecast b2 c-3 e3 g-4; forget a-4 c-3 d6 e-9 f-4 g3; forget-to d6 g-4; form d5 g-5
format b-4 c8 d-3 e4 g-11; former g7; forms c-7 d6 e-4; fortnight b5 g-6; forward d-5 e2; founder c-2 g6
four a6 c3 e-18 f-8; fourth c6 d4 e-3 g-6; framework a-3 b-5 c5 e-4; fraud a7 g-3; free a4 d4 g-3
freeze a-3 b2 c3 d-6 e2 f-6; friday b-3 d2 e-8; fridays a-2 g7; friend c-6 g8; friendly d4; frog c-2 g4
from a-3 b3 e2; front b-3 c-6 d-4 e6 f-3; front-end g4; frontend c-4 f6; frown c-3 g4; full b6 d-9 e5 g-5
fun a-5 b-6 c-4 d-8 e3 f12; function a5 g-7; game a-2 b-8 c-9 e-8 f6 g6; gardening b-3 f3 g3
gate a13 c-3 d-2 e-3 f-6 g-3; gateway a8 c-5 d-5 f-4; gdb a3 c-3; generator d-2 f11 g-6; get a-6 e-3
get-back b-4 c7; get-out-of d-4 e5 f-2; get-pulled-into c6 e-4; get-stuck b6; get-to c4 d8 g-9; gil a-3 b3
git d11 g-11; give a-5 c-6 g4; glad b-4 f-3 g9; glance g3; gnarliest a6 f-3; go a3 d-3 f-2 g2
go-ahead a5 c6 e-4 g-5; go-and b10 g-7; go-back-to b-5 d6 e3 g-8; go-over b5 g-6; go-quiet c9 e-4 g-4
go-silent c5 e-6; go-through a-2 b-4 c-5 d-5 f6; go-to c4 d-4 e-2 f4; go-with c-2 e3; goal e7 g-7
goals a-6 b-6 c-7 d6 e-7 f-10 g9; god a-4 d-4 f6; golf a-3 b-4 d-3 e-2 f4 g3; good a-6 b-12 c-3 d-7 e2 g9
grab a7 b-3 c-4 d-5 e6 f-2 g-3; grab-back b6 e-3; grab-the-wheel b2; grad f-4 g6; grafana a5 b5 c-5 g-7; graph f5
graphql a6 c6 d-3 e-2 g-10; graphs f3 g-2; great a4 b-10 c-6 d-8 g9; green b-5 d-5; grid a3 g-3; grooming b4 e-4
group b-9 c6 d-11 f3 g2; growers b-5 e4 g3; growth-plan a-4 b-7 d8 e-6; growth-talk b-3 d3; grpc a-5 e-3 g7
guess a3 c6 e-8 f-7; guide f8 g-6; guild a-4 b-6 c-5 d-5 f7 g4; gus g6; guy f3; guys a3; gym d-8 g11
hack a-2 b-2 c-6 d-7 e-3 f10 g2; hackathon a-2 b-3 c-3 d-6 e-2 g9; half a3 b2 d3 f-4 g-7
half-the-team a8 c-5 d-6 f-3; halfway b3 d-5; hand a3 c-2 d-4 e6 f-12; hand-off b3 c-3 e-2 g4
hand-over a-4 c-3 d-3 f-6 g9; handbook f4; handle a-3 b5 c-4 d-4 f-5 g4; handler a4; handover b14 c-6 d-5 e-3 g-6
hands a8 b3 c-12 d-10 e5 f-11; handshake d-2 g4; hang b-11 c-3 d2 e6; happen a-6 b-4 c-11 g5; happier a-2 d-5 f3 g7
happy a-8 b3 c4 d-3 e-7 f-3 g4; hard a8 b-11 c-9 d3 f-5 g3; hard-conversation e3; hard-talk a-4 f-3 g3; harder e3
hardest a13 b-4 c-5 g-5; haskell f4; hat a3 b-3 d-3 e8 f-4; hate a-7 c3 d-6 e-2 f-3 g6; have-a-look f3
have-to a5 b-11 c11 d4 e-8 f-12 g-5; he a-23 b6 c3 e5 g-5; head a4 b3 c-6 d6 f-4 g-10; head-of d9 e-3 f-3 g-3
headcount a-5 b-3 c-4 d6 e-4 f-5 g4; heads c5 e-4 g-4; hear b-3 c9 d-6 f3 g-5; heard a-3 b-12 c6 d-2 e-14 f-3 g10
help c-12 f-7 g2; helpers f5; her a-20 b5 c-4 d5 e-5 f-8 g5; herd c8 g-3; here a3 b5 d-9 f-2; hero a4
hers b4 c-8 d-7 e7 f-5 g-3; herself a-3 b-11 d-10 e7 g4; hid a-2 b-3 e3; hide d9 g-5
him a-15 b10 c-23 d-3 e9 f-10 g3; himself a-6 b-9 c-11 d-7 e5 f-7 g13; hinge a3; hire a-14 c-18 d6 f-9 g7
hiring-plan d5 g-4; his a-22 b8 f-8; hit d-6 e-2 f-3 g9; hm c7 e-2 g-3; hobby f9 g-7; hold a3 d-4 f-5
hold-back c3 g-3; hold-my-tongue e3; holiday b-7 c-7 d2 g9; holidays c-8 d-5 e-6 g14; home a-9 b5 d-6; honest b4 d4
honestly a6 b-5 c-3 d-4 e-3 g4; hood d-3 f8 g-2; hook a6 g-2; hope b-3 c-7 d-5 e-4 g16; hopefully a4 e-4 g3
hospital g4; hostage a11 b-4 e-2 g-6; hotel a4 d-3; hotfix a11 b-10 c-3 e-8 f-8; hour a-13 b-3 d6 e-3 f6
hours a11 b-3 d-11 e-8 f-6; house b-3 d-4 e4 g4; hover a-5 b-3 c2 f-2 g6; how a-12 b-3 c-5 d-3 e2 f12
hr a-9 b-9 c-12 d3 e-11 f2 g9; hsm a3; human a-3 c5 d5 f-3 g-7; hunt b-2 d7 f-2; hurt e10 f-4 g-6
hurts a-4 b-6 c-5 e-7 f3 g8; husband e-5 g10; i b2 f-3 g-2; ic c-3 d-3 g5; ice g3; icon a-5 b-4 c-2 f8 g2
ide a12 d-6 g-8; idea a-10 b-12 c12 e-6 f6; idiot f3; idle a8 c-5 d-3 g-4; ie c3 g-2; if a-5 b-5 c5 d-11 e-8 f6 g5
ignore a-4 b4 d6 e-2 g-3; ill c4 d-3 g3; imagine a-3 b-5 e-3 f-3 g13; impatient a-3 b7
implement a11 c-4 d-13 e-3 f-3; implementation b8 e-2 f-4 g-2; import a7 b2 f-2 g-6; important f7 g-2
importer a4 b4 c-4 d-5 f-3; in e-4 f5; in-the-end a6 b3 c4 e-7 g-8; inbox b-6 e-7 f-9 g9; incident a-3 c-3 e5 g-4
incidents a-3 b-5 c-3 e-4 g13; incl e7 g-4; included e5 g-3; including d-3 e11 g-7; informed b-3 c-2 d-5 e5 f4
infra a9 b-5 c-7; ingest f3 g-3; ingestion g3; inside a3 g-2; install f3; instantly c5
instead b7 c-5 d4 e9 f-7 g-18; integration a9 b3 c-6 d-8 e-3 f-3; interest f3; interesting d-3 e5 f2
interface b-3 c-3 d-5 e-4 f9; intern a-9 b3 c-10 f-11 g6; internal a-7 b-6 d-4 f5 g6; interns a-2 b-4 e-3 g4
interrupt a4 e6 f-3 g-6; interview a-8 b-5 c-5 d9 e-10 f-6 g3; interview-debrief d6 g-5
interviewed a-5 b7 c-5 d-10 e-4 f-3 g9; interviews a-3 b-3 c-6 e4 f-4 g4; into a3 c6 g-10; invite f-8 g7; invoice b2
invoices a-4 b-3 c-3 g11; ios a8 g-2; is a3 b-4 d-3 e-3 f-8 g7; ish e3; issue f7; it b6 d-4 e2 f-3 g-3; itch e6 g-2
itch-to e6 g-3; items a3 b3 e-2 g-5; its a8 f-3; ivo c-4 g4; jam d3 e3 g-5; jira b8 c-4 e-7 f-3 g4
job a3 b6 c-13 d-3 e-7 f-12 g8; job-ad a-4 g3; jobs f5 g-2; join a-8 b6 d-3 f7 g-10; joke c-2 e-5 f-3 g9; joked g6
judge a-4 c9 d-4 g-6; jump a-5 b-4 c-6 d-3 e7 f-2 g3; jump-in b-5 g8; jump-into b6 c-4 e-2; jump-on a6 b-3 e4 g-6
june a-4 d-6 g9; junior a-7 b4 c-5 d-8 f-5 g7; juniors a-10 b5 d-10; just e-3 f4 g-3; k8s b-2 d-3 e-5 f8
kafka b-3 c7 d-3 e-8 f4 g-4; kai b4 d5 g-7; kata a-5 e-3 f10; keep a2 b-3 d7 f-2 g-5; kernel a4 d-2 g-2
keyboard a6 c-11 e4 g-4; keys c-5 d-5 e6; kick c3 d-4 e-3 g5; kick-the-tyres f5; kid b-2 c-3 d-6 e-3 g10
kids a-4 b-3 c-2 e-7 g10; kind d-3 e-9 g9; kind-of b4 c-5; kitchen c-4 d-4 g10; knee b-5 c-4 e-4 f-3 g9
knock-out a3 c-2 f3 g-5; knocked a5 f6 g-8; know b-13 c4 e-4 f4; knowledge f2; kotlin a-6 b-2 c-6 d-2 f14 g-5
kubernetes c-4 d5 e-4 f4 g-2; label a3; land a6 b4 d-9 f-8; lap c2 e-3; lapse d4; laptop a4 c-11 e-3 g3
laptops f-3 g8; last a3 b-4 c-6 d-4 g6; last-night a-4 b6 d2 g-3; last-week a-5 b8 c3 e-11 f-4; lasted b8 g-6
late e-2 f-7; latency a5 b-3 d-4 f7 g-8; lateness d9 g-8; later a6 c-4 d2 f-3; laugh c-3 d-3 e-6 f5 g7
launch a11 b-17 c-15 d-2 e3 f-17 g4; lawyers a-4 c-3 d-2 g9; lay a10 b-4 d-7 e-4 g-2; layer a7 c-5 g-7
layout e-3 g3; lead b4 d-11 e4 f-18 g6; leader g5; leadership a-4 c-2 f-7 g9; leads a-7 b-4 e3 f-8 g4
leads-meeting d6; leads-sync d6 g-4; leaned c7 g-5; learn a-12 c-8 d-16 e-2 f7 g6; lease g5; least c6
leave a-4 e6 f-11 g-2; leave-early d-3 e-3 g7; leave-it-alone e4; leave-it-to-them b-3 e8; ledger a8 b-4 c-4 f-3
legacy a6 c-4 f4 g-7; legal a3 c-8 e-4 f-6 g7; legs e3; less e-4 f2 g4; let a-12 c-8 d3 e8 f-4
letter a-4 b-3 c-3 g6; letters a-3 b-4 c-3 d4 e-5 f-3 g4; level b-5 c2 d-4 e9 f3 g-10; lib c8 g-6; libraries c4 g-4
library a-3 b-8 d-4 e3 f4 g4; lie a-3 b-5 c-6 d7; lien a-3 b9 c-6 e4 f-3 g-4; lies d6 g-4; life c4 g4
lift a2 b-3 c6 g-4; lifted d2; like a-10 c3 d-16 e3 f6; like-to a4 d-4; liked a-2 c10 d-7 e-6 f-3 g3
`
