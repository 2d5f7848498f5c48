// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! a-7 b-8 c5 d-11 f-3 g7; ' a-19 b3 c8 d7 e2 f-8 g-7; 'can d3 e3 g-9; 'd a-5 b3 d2 f-14 g3; 'd-had b2; 'good f6
'let b3 c4 d-2; 's a-5 b7 c-4 e-5; 'what c5 e3 g-6; 'which c-5 e6; , c-2; . e-3 f-4 g3
1:1 a-7 b-16 c-16 d11 e-18 f-12 g9; 1:1s a-13 b-12 c-13 d7 e-14 f-12 g8; 360 b-3 c-2 g3; : b-2 d2 g-3
? a-3 b-9 c3 d7; a a-16 b-10 f8; able a-3; about a-16 b-5 d5 e-8 f4 g4; absences b-3 d6 g-2
accept b-5 c3 d-6 e3 f-3 g3; access a5 g-2; accessibility b3; across a5 g-3; action c7 g-4; actions c-3 d3 e-3
actually a-3 b8 c-7 d-2 e-3; adapter a11 b-4 c-4 d-5 g-6; add f5 g-4; admin a-3 b-4 c-2 d-7 e2 f5; adopt c4 e-3
adr a-5 b-3 c10 e-3 f3 g-5; advert a-3 g3; afraid c-2 g6; after b6 c6 d3 e-9 g-9; afternoon a2 d-5 e-8 g5
afterwards f3; again b4 c3 d3 e-18 f-7; against a-4 e3; agenda d3 e-4 f-8 g6; ages f2; agin a-2 g3
ago a-12 c-9 d-5 e2 f-8 g16; agree a-9 b5 d-11 f-9 g3; agree-to d-4 e7; ahead e-2 g4; ai f4; air c2 d-3 e-6 g7
alarm a-4 c-6 d-4 e-3 g12; alert a5 b3 e-3 g-6; alerts b7 c-2 d-3 e-9; alignment a-3 c3 e-2 f6 g-4
all c6 d-2 e-5 f-7; all-afternoon a3 b-2 c-2 e2 f-3; all-day b-11 c6 e-4 f-13 g4; all-hands a-3 c-2 d-7 e-3 g12
all-night a-5 g11; all-week b4 c3 g-5; allowed b-3 c8 d-4 e-3 f2; almost a-8 b-11 c-4 d-4 e18 g-6
alone a9 b-9 c-8 d3 e3 f-6; along f4; already a-4 b6 e-5; also a5 b-3 d4 g-7; although b6 c4 g-12
always a3 b-4 e-9 g3; am a4 b-5 c3 f-7 g-2; among a-3 c3 e4 g-2; an a-7 b-10 c3 e-6 f10; analyst f3 g-3
and b2 d-3 f-4 g-3; and-so c6 d-3 e4 g-8; and-then b13 c5 e-6 f-9 g-13; android a7 d-6; anew b8 e-2 g-4; angry e4
animation c4; anniversary b-3 d11 e-6 g-5; annoys g5; another c3 d6 f-8; answer a-3 b-6 d3 e10 f-14 g-6
answers c-6 e3 f3; anti f2; any a-13 c4 d-3 g6; anybody b-4 c-4 d-4 f6 g2; anymore d-3 g5
anyone a12 b-13 c-5 e-14 f8; anything a-8 b-8 d-6 e4 g9; anyway b8 e-9 f4 g-4; api a9 b-6 c2 d-9 e-5 f9 g-5
apologies d13 e-5 g-9; app a2 c-3 d-6 e-4 f9 g-3; apparently b-7 c13 e-8 f-7; applause a-3 e-2 f-5 g9
applicants a-4 c-4 d5 e-4 g4; applications f-6 g7; appraisal a-5 b-4 c-4 d6 e-5 f-5 g6
appraisals a-7 b-3 c-6 d13 e-3 f-2; approach b6 c5 e-7 g-6; approval a-8 b-5 d-6 e4 f-7 g6
approvals a-7 b-4 c5 e-3 g2; approve a-9 b-7 c5 d-8 e-5 f-6 g9; april b7 e-5; arch e5 g-4
architect b-7 d-8 e-9 f-2 g13; architects c-8 g8; architecture a-6 b2 c5 d-8 g-5; archived g2; are c-2 e-3
area b-2 c5 e2 g-3; argue a-6 b-8 d-7 e8 f-4 g5; argument e3; around a7 b-7 c-3 d-6 e-6 f8; arranged e6 g-6
arrive a-2 c-3 d-2 g9; article f-3 g7; as b-9 c4 d-7 g3; as-always d6 g-4; as-soon-as b-3 c12 e-4 f-2 g-4
as-usual a-5 c3 d-6 g9; ashamed c-5 d9 g-4; aside b-5 c4; ask a-6 d-4; assign a6 d-6 e3 f2 g-9
assignee a2 b5 e-2 g-3; assistant f4 g-2; at a3 b-3 f-5 g5; at-last d-5 e6; at-least a6 g-4; at-midnight a11 g-6
ate a-5 c-6 d8 f-4 g-2; attend c-3 d-4 f10 g-7; audience b-3 d-3 e5 g3; audio e4; audit a3 c-3 d-2 e-5 g7
auth a9 c-3 d-3 e-4 f3 g-4; author a7 c-4 f-2 g-6; authority b-3 e4; automate a-5 b-4 d-3 f7 g3; avoid d10 g-8
away a-8 b3 c-8 d-5 e4 f4; awful b-3 d3 e-2 f-3 g4; awkward b2 g-3; aylin a-3 d4 e-3; ayse c3; b c9 e-4 g-3; baby b2
back b5 f-7; back-off b-2 e5; backfill a5 b2 d-3 g-3; backlog a3 b-5 c-5 e-6 f2 g3; bad a-6 b-3 c-7 d5 f-7 g4
badly a-2 d-3 e8 f3 g-6; bag d-3 f2 g2; bail-on d4; baked c4; ball c9 e-4; bank a8 c-2 e-3; banner f3
bash c-3 d4 f4 g-2; basically a-5 b5 c8 d-5 g-4; be b3 e-2 f-5; be-about-to e5; be-going-to b7 c-3 d11 e-3 g-15
be-itching-to e7 g-3; be-meant-to b13 c-2 e-5 g-8; be-on b6 d6 e-9 f-6 g-6; be-stuck a4 b-3 c-7 d4 e3 g-5
be-supposed-to a4 b8 c7 e-8 f-6 g-11; be-up a6 e-4; beach a3 b-2 e5 g-4; became b6 c8 d-7 e-8 f-5 g-5
because a4 c4 d5 e-5 f-5 g-10; bed a-8 b-5 c-6 d-6 e3 f12 g-3; before c4 e-4 f-4; begin a-2 c-4 d5 e2 f-2
behind b4 c-10 e-4 f5; believe a-2 d-5 e-4 g11; belong b3; belongs d-2 e8; bench b-4 f10 g-3
beside b-2 c-6 e6 f4 g-3; best b-6 c9 d-6 e4 f-6 g-5; beta a8 b-2; better a-3 b-12 c2 d-11 e5 g4
between a3 b-9 d5 e-9 f-7; biggest a6 g-3; bike a-7 b-4 c-8 d-3 e-4 f-5 g15; bilal c4 d5 g-5
billing a5 d-8 e2 f3 g-5; bin a-5 b4 c-3 d2 e-6 f8 g-11; birthday b-4 d-7 e-4 f8 g5; bit a5 c-10 d-9 f3; bite a4
bite-my-tongue e5 g-2; blank a-4 d11 g-7; blessing a-4 b-4 c9 d-4 e6 g-11; blindly c-8 e-5 f8 g3; blink f6 g-4
bliss f6 g-2; block a5 b-11 c-3 d-8 g2; blocker a13 b-9 c-8 d-6 f-5; blow-off d7 g-3; blue a-5 b-4 c5 d-4 e-5 f-2
board a4 b-9 c-3 d-9 e2 f-12 g7; book b-12 c4 e-9 g9; boring f5 g-3; boss a3 b-10 c5 d-16 e-6 f-13 g12
bot a-5 d-5 f14 g-7; botched b5 g-4; both a11 b-5 c-5 d-5; bother b5 g-2; bottleneck a2 b-4 d-8 e-4 f-3 g6
bottom a-6 c4 e-8 f6 g-8; box c7 g-2; boxes a-4 e3; branch a9 b8 c-5 d-15 e-3 g-3; branches f4; break a-5 b-12 g8
breakfast a3 b-7 c-7 d-3 e-8 f6 g4; bridge a5 f-3; brief c2; bring a5 b-11 c9 d2 e3 f-3 g-11; broken e4 f2 g-3
broker c-10 e5 g3; brown d-2 g3; browse f7 g-5; buck c4; buddy a-2 b-5 c-5 d5 e-5 f-3 g7
budget a-8 b-3 c-11 d-5 e6 g6; bug a8 c-9 d6 e-3 f-3 g-4; bugs a-5 b-6 d6 e-9 f-2 g7; build a5 c-9
bump c-2 d8 e-4 g-7; burn b-5 d6 f-2 g2; bus a-6 b-5 d-5 e-4 f8 g2; business a-3 b-3 c3 d-3 e-4 g8; busy f5 g-4
but b3 c3 g-7; button c5 g-5; buy a-8 b-4 c-9 d-4 e4 g9; by e-4 g2; by-myself a11 b-3 g-4; bye b-4 d7 e5 f-3 g-7
c a7 b-4 c-3 d-6 e-3 f7; cache c5 d-4 e-10 f8 g-6; caching b-4 c3; cake a-5 b-3 c-5 e6 g6
calendar a-6 b-5 c3 d4 e-6; calendars a-5 b-3 g8; calibration c-4 e-6 f-4 g6; call b4 f-5; calls c-3 e-3 f8
calm a-9 b-4 c-3 d-9 e-5 f-4 g16; can a13 b-8 d-5 e-5 g-2; cancel a-13 b-11 c-12 d7 e-11 f-10 g8
candidate a-8 b-6 c-11 d8 e-8 f-6 g5; candidates a-3 b8 c-4 d-4 e-2 f-2; canteen f-12 g13; capacity c-3 d4 f3 g-9
captain a-8 b7 e6 g-6; car a5 d-6 f-3 g3; card a7 b4 c-4 d-7 e-6 f6 g-9; cared f6 g-3; career-chat d8 e-3 f-2
career-conversation d4 g-3; career-plan g5; career-talk d12 f-2 g-8; carry a2 b-5 c-4 d4 e-3 f-4
case a-3 c3 d-2 e-2 g5; catch b5 e-3; catch-up d9 g-7; catch-up-with g4; cc a-2 b-2 c9 e4 f-4 g-8; cem a-2 g8
ceo c-3 e5; certificate a3 d-2 e2 f-9 g3; certificates b-3 c-3 d6 g-5; cfo c-3 e-4 f-4 g10; chair b-2 c-3 d-2 f-5 g7
chairs g8; chance b5 e-4 g-4; change a6 c7 d-7 e-6 g-5; changelog f3 g-2; changes b4 c-4 d-2 e-6 f6
channel a-5 b-6 c5 d-2 e9 g-4; chapter c-3 f5; chapters a-3 f9 g-4; charge b-5 e8; chart c-3 d5 e-2 g3; chase c-2 d4
chat a-3 b-5 d10 e4 g-11; cheaper d-4 g6; cheat f2; check b-9 d7 e5 f-6 g-4; check-with c7 g-4; checklist a3 c-8
checkout a13 b-4 c-3 d-5 e-3 g-4; cheer b-2 e3; chef c-3 g6; chewing a3; chickened d7 g-5
choice a3 b-4 c9 d-10 e3 f-7 g-5; choices a-3 c10 g-7; choose a-7 c4 f-8 g3; chunk a5; churn f-2 g7
ci a-2 b-6 e3 f-2 g3; circle d6 e-2 g-3; claim c-4 f3; clapped b-2 e7 g-5; clean a-6 b-5 c-4 d-3 e-3 f3 g7
clean-up a-3 b5; cleanup a-2 b3 f4 g-4; cleared a-3 b-2 d-7 e-4 g12; clicked d-2 f7 g-4; client b-4 d-6 e2 f3
clock b-2 f8; clone e-3 f8; close a-4 b-3 c3 e2 f-11 g5; close-out b5 e-2; close-the-laptop e5; close-to d5 g-5
cloud a-7 b-4 c4 e-4 f-4 g6; cluster a8 b-6 c-2 d3 e-8 f5 g-7; coach a-2 c-12 d5 e2 f-8 g3
coaching-session d4 e7 g-8; coal a8 c-4 d-6 e-2; code b-2 c-6 e-6 g4; code-review g2; codebase b-4 f6
codegen a9 c-7 g-3; coder a4 f-6 g2; coffee a-3 c-4 d-10 f3 g3; cold a-7 b-4 c-4 f-3 g10; colleague a6 b-3 c-3 f-3
colour c9 e-2 f3 g-9; colours g4; column b7 c11 e-3 g-13; come b-2 c4 f-12; come-to f-5 g3; commands a4 b-4 e3
comment a-11 d-4 e10 g-3; comments f5 g-4; commit a11 b8 c-6 d-13 e-11 g-6; commits b12 c-6 d-8 g-11
committee c-4 d5 e-2; comp d6; comp-conversation a-3 b-5 d7 e-5 g3; company b-4 c-11 d-4 e4 f-4 g10; compare c-2 f7
competitor f4; compiler b-7 c-7 d3 f5 g-3; complain d7 g-8; complaint d7 g-3; complete b10 e-2 g-4
completely b-3 e8 g-5; compliance a4 g-3; component a6 c-3; computer b4; conclusion a-4 b-2 c5 d-4 e5
conditioning g4; conference d-3 e-5 g7; config b-5 c6 d-3 e-4; conflict b-4 c-4 d5 f-7; connector a8 d-4; cons c5
consensus c2 f3 g-2; consent a3 c-3 f-4 g4; consumer a7 g-4; context b-4 e7 g-7; continue a7 c-3
contract b-3 c9 d-6 e-3 f-7 g4; contractor b-3 c-3; contractors c-3 g6; contribution c-2 d-3 e6
control a-3 b-4 c-3 e2 g8; conversation b-5 d10 e-4 g-3; cook b2 c-3 d-5 e2 f-2 g2; copilot a-2 f7 g-2
copy b-4 c3 d4 e-8 f8 g-10; core a6 b-8 c-3 d-5 e5 f-7; correct a-8 b3 c-5 d-8 e9; corridor b-3 c6 d3 e-3 g-5
cost a-2 b-3 c-2 d-5 e3 g6; could b3 d-3; council c-4 g8; count b-3 c-4 d-7 g11; countdown f5 g-3
course a-6 b-5 c-4 d-8 e-2 f8 g7; cover b-7 e5 g3; crash a7 c2 d-2 g-7; crdts f4 g-3; critical a12 b-7 c-7 d-4 e-7
critical-path a5 b-7 c-7 d-8 e-7 g8; cross d5 f-5 g3; crumbs d3; cry d-2 e-4 g8; css a-4 f8 g-4; csv b5
cto a-8 b-3 c-6 d-4 f-5 g14; curiosity a-3 e-2 f12 g-4; curious c-4 f8; curl f3; customer a7 b7 c-10 d-6 e-2
customers a4 b-7 d-3 e4 f-4; cut b3 c-8 e2 f-7; cutover a12 b-10 c-6 d3 e4 f-12 g-3; cv a-4 b-4 d6 e-3 f-6 g5
cvs a-3 d12 f-9; cycle a-2 c-3 e-4 f3 g3; dag d4; dare a2 e-3 f-4 g3; dashboard b2 d-5 e5 f4 g-6
dashboards b-3 e-4 f3 g5; data a5 b-3 d-3 e-6 f6; data-model a-3 c3 d-4 e-4 f7 g-6; database a5 d-6 g-2
databases a-3 f11 g-7; date a2 b-3 c6 d3 e-8 f-5 g-3; dates a-3 c8 d-3 e-3; daughter b-2 c-3 d-4 e-5 f2 g7
day a-5 d4 e-9 f-10 g7; days a-3 b10 c3 e-3 f-4 g-3; db a4 b-6 c6 d-2 e-2 f3 g-6; dbt a4 f4 g-5
dead a2 b-7 c2 d-6 e-8 f6; deadline a6 c-4 d-5 f4; deadlock a7 b-5 d-2 g-5; dealt a-2 b-2 c-3 d-3 f-3 g6
debate a-2 b-4 c8 d-4 f2 g-9; debrief d10 e-2 g-7; debug a-2 c-7 d4 e-5 g2; debugger a3 b-2 c-3 d11 e-6 g-9
decide a-24 b-9 c6 d-9 e4 f-15 g6; decide-to c-8 d-4 e-4 g8; decider a-5 c12 e-6 g-5
decision a-15 b-10 c7 d-9 e9 f-12; decisions a-4 b-7 c4 d-10 f-6 g5; deck b8 c-2 f-3 g-8
decline a-4 b-5 c-11 d5 e7 f-4; deep a4 b-7 c-7 d9 e5 f-5 g-10; default a-3 c9 g-4; defer c3 e-5 f-4
delay b-5 c-6 d7 e-6 f-4; delegate a-2 b6 c-6 d-12 e4 f-10; delegation a-8 b8 c-8 d-8 e-9 f-7 g3
delete a-9 b-13 c5 d-6 e8 f8 g-5; deliberately e4; deliver a6 c-3 d-7 g5; demo a7 c-11 d-13 e6 f-6
dentist a-6 d-8 e3 g9; deny b-3 e-2 g6; department g2; depend a5 b-6 c-6 d-8 e-6 f4 g3; dependency f3
deploy a7 b-7 f-3; deployment a7 d-8 f6 g-11; deploys g5; design a-15 b4 c7 d-5 e4 f3 g-9
design-doc a-6 b12 c4 d-5 e-6 g-7; design-docs f7 g-6; designer g6; designers e4; designs c6 d-4 e4 g-6
desk a-10 b-5 c4 e-11 f-8 g8; dev a-9 d9 e-9 f6 g-8; developer a5 b-3; developers a-2 c10 g-4
development-plan b-3 d8 g-5; development-talk d3; devs c5 e-2 g-2; diagram b4 c3 d-2 g-5; dicom a-2 b-2 f-6 g8
did a-5 c-7 d3 e4 f-6; died a4 b-3 d7 e-3 g-9; diff f5 g-2; different b-2 c2 f2; differently b3 c3 e3 g-10
difficult d-3 g6; difficult-conversation a-3 g7; dig-into f6; dinner a4 c-6 d-5 e-3 f4; directly b2 c-3 d-6 e10 g-6
director a-11 b-8 c-13 d3 e-3 f-6 g18; disagree a-4 b-2 c3 d-3 e2 f-4; disagreement c5 g-4
discuss a-3 b-3 d-3 e-8 g12; discussion a-4 b-6 c9 e-5; dispute a-3 c3; dissent c10 d-5 e-4 f-3 g-7
distributed f3 g-2; dm c6; dms c7 e-2 g-3; do b3 d-3; doc a-9 d7 f6 g-12; docs a-7 c-7 d-7 f8
document a-4 d6 e-7 g5; documentation f5; dodge c-3 d8 g-4; does c2 e-4 g3; dog b3 d-3; domain b-3 e5 g-3
door c2 d-3 e-2; dotfiles a-4 e-3 f9 g-3; doubt c-7 e-6 g12; down b-8 c-6 d5; downstream a3
draft a-4 d3 e5 f-3 g-13; drafts b-3; drag c5; drama a-6 b-3 c-5 d-7 e-6 f-4 g14; draw a-7 c-8 d-6 f11
dream a-6 c-2 e-5 f-6 g16; drift c6 g-3; drill a-4 g6; drinking d5 g-2; drive b5 d-3 g-4
driver a6 b-4 c-2 d-4 e-6 f8 g-3; drop c8 d8 e-11 f-5 g-9; duck e4 g-3; due a9 b-6 c-5 d16 e-6 f-8 g-18
dumb b4 e-3 f5 g-5; during b-5 d3 e7 f-8; dusted c-2 d-3 f6; duty a-5 b4 c9 d-7 e-6; e b2 c2 g-2
each a-2 c7 d7 e-5 g-6; early a-9 b-6 c4 e-7 f-8 g9; easy b-5 g7; eaten d-3 g8; ecu e-2 g5; edge a7 c2 d-3 g-5
editor a-4 c-4 d7 e2 f4 g-8; eight c-5 d-3 g6; either b-6 c3 d10 f-6 g-7; elected c3; eleven a2 b-2 d-6 g5
elixir f7 g-4; ellie b5 g-3; else a10 b4 c-4 d-5 f-2 g-2; email c-6 d4 e-5 f-3 g3; embedded a4 e-3; emoji f2
empty d6 g-2; end a4 c10 d-4 e-3 f-6 g-7; end-up a7 b7 c8 d-11 e-11 f-6 g-11; endpoint a9 c-4 d-2 f-3 g-2
endpoints a2; energy a-9 b-3 c-7 d-4 e7 f3 g5; engagement-survey c-4 d9 g-5; engine a14 b-12 d-9 e-10 f7 g-3
engineer c-9 e-6 f-4 g9; engineering a-2 c-2 d-3 e-3 g10; engineers b-5 c6 e-11; enough c-8 d7 e7 f-3 g-10
entire a13 e-2 f-6 g-5; epic c-5; error b-4 c-2 d-3 f8 g-4; escalate a-3 b-4 c12 d-4 e-6 g-3; escalation a-3 d-7 g7
estimate a-7 c8 d-7 e5 g-6; estimates e-3 g6; etl a2 b3 d-2; evaluation d2 e2; even c10 d2 f-11 g-3
even-though b-4 c6 d-3; evening a7 c-11 d-6 e-7 f7 g-3; event b-2 c4 d-3 e-4 f8 g-7; event-bus a3 b-2 f3
ever a2 d-5 e4 g-5; every a-3 b-4 c10 e-10 f-12 g3; everybody a9 b-13 c9 e-2 f-7 g-5; everyone b-5 c3 f-6 g2
everything a2 e-16 f-3 g8; exactly a-8 b4 d-5 e2 f-3; except c3 d6 g-7; exercise a-8 b8 c-2 d6 f-3 g-4
expect f-5 g7; expense f5; expenses c-4 g6; experiment a-4 c-2 d-2 e-3 f2 g3; expert c5 e-2; explain b-7 c-3 d-10 f8
explore f6 g-4; export a4 b-4 d4 f-4; exporter a4 g-4; eyebrow b-3 c9 g-5; eyes b-7 c4 d-5 e-2 g2
face a8 b-7 c2 d4 e-7 f-5 g-5; facilities c-5 g8; facts c6 g-6; fail a7 b-11 d3 e7 f-10 g-4
failover a7 b-4 c-4 d-3 e7 g-4; fair a4; fall b-5 c-3 d15 f-4 g-8; far a-3 c-8 f-3 g9; farah f5; fast b5 c3 d-5 e-3
faster a3 c-2 d-6 e-4 g5; fault d7 g-5; feature a5 b8 c-9 d-5 e-9 f5 g-5; feature-flag a6 b4 e-2 f-2 g-6
feature-flags b-3 c9 d-3 f5 g-7; feedback a-13 c-17 d6 e-4 f-9 g7; feedback-talk e-5 f-3 g4; feedback-talks d-3 g6
feel c-4 g6; few b-5 f10 g-5; fewer d-4 g5; field a2 b-2 c-4 d7 e-3; fight c6 d-4 f-2; figure c8 g-5
file a2 b-2 d-2 e3 g-4; files f4; fill a-2 e-4; final d-5 f-3 g5; finally a5 d-11; finance a5 b-4 c-7 e-9 f-7 g6
find a5 b-13 e3; fine a-11 d-13 e6 f-9 g6; finger b-5 c5 d3 g-7; fingers a-4 b6 c-4 d-6 e8 g-10
finish a8 b7 c-6 d-5 e-5 f-8; finish-off b5 g-2; fire b-6 c-7 f-5 g7; firefighter a6 f-2; firmware a4 b-5 f-2
first a-4 b-3 d-3 e5 g2; five a3 c4 d5 e-3 g-9; fix a4 b-3 c-10 d-4 f5; flag c5 f3; flags f2; flaky-test a-3 d6 f-3
flaky-tests g7; flame f5 g-4; flash a6 e-6 f-5 g3; flip c-3 e5; floated c6 g-2; floor a4 c-3 g3
flow a-3 b-5 c-5 d-2 f3 g5; flu a-4 b-6 c-6 d-9 e-6 f-4 g12; folder c4 f3 g-6; folks a5 b-4 c-4 d5 f7 g-13
follow b-2 c-8 d4 f10 g-3; font c5; football f-2 g5; for e-6; for-once c-8 g11; forecast b2 g-3
forget a-4 c-4 d7 e-8 f-3 g3; forget-to d5 g-3; form d5 g-4; format a2 b-6 c5 d-4 e5 g-6; former g7; forms c-5 d4
fortnight b3 c2 g-5; forward d-3 e3; founder g3; four a4 c2 d4 e-16 f-7; fourth c7 d3 g-7
framework a-2 b-3 c6 e-6 f6 g-3; fraud a6 g-3; free a6 g-2; freeze b2 c8 d-7 f-5; friday a2 d3 e-11 f-2
fridays f-3 g6; friend c-6 g9; frog a-2 c-3 g6; from a-3 b4; front a2 c-6 d-5 f-3; front-end a5
frontend c-4 d-2 e-2 f3; frown g4; full b5 d-7 e5 g-3; fun a-5 b-6 c-3 d-7 e3 f10; function d2 g-4
game a-2 b-8 c-8 e-7 f3 g7; gardening f2; gate a14 f-6 g-6; gateway a2 c-5 d-4; generator f9 g-5; get a-4 c2 g2
get-back b-4 c8; get-dragged-into c2; get-pulled-into c5 e-3; get-stuck b6; get-to c3 d5 g-6; ghost g2; gil a-3 g3
give a-5 c-4 f-5 g5; glad a-3 b-4 g9; gnarliest a6 f-3; go a3 c-2 d-4 g2; go-ahead a4 c5 e-4 g-4; go-over f4 g-5
go-quiet c7 e-2 g-4; go-silent c4 e-3; go-through a-2 b-3 c-5 d-5 f6 g4; go-to a3 d-6 e-3 f2; goal e7 g-6
goals a-7 b-5 c-5 d7 e-7 f-8 g7; god a-3 d-6 f6 g3; golf a-3 b-5 d-3 f5 g4; good a-3 b-11 d-8 e4 g7
grab a4 c-4 d-5 e5 f-4; grab-back b5 e-3; grab-the-wheel g2; grad f-3 g5; grafana a4 b5 c-5 e2 g-7; graph f2
graphql a3 b-3 c7 d-3 e-4 f4 g-10; graphs f5 g-4; great a3 b-10 c-6 d-7 g10; green a3 b-4 d-5 e-5 f-2 g4
greet d6 g-3; grid a5 g-4; grooming b5 c3 e-4 g-2; group b-7 c5 d-10 e2 f7 g-5; growers b-6 c-3 d-2 e3 g4
growth d6 g-4; growth-plan a-4 b-6 d8 e-6; growth-talk b-3 g2; grpc a-6 e-3 g8; guess a3 c9 e-9 f-7 g-5
guide f8 g-7; guild a-4 b-7 c-4 f5 g5; gus e-3 f-2 g6; guy f2; guys a4 g-3; gym d-10 e-3 g13
hack a-2 b-2 c-5 d-8 f13; hackathon g4; half c4 f-6 g-3; half-the-team a8 b-3 c-6 d-6 e-3 f-2 g3; halfway b8 d-4 g-4
hand a5 b-3 d-6 e5 f-11; hand-off b2 c-2 e-3 g5; hand-over a-3 c-2 d-3 f-5 g6; handbook f4 g-2
handle a-5 b4 c-5 d-4 e3 f-6 g4; handler a3; handover b15 c-6 d-6 e-4 g-7; hands a7 b4 c-11 d-9 e6 f-10 g-3
handshake d-4 g7; hang b-10 c-5 e4; happen a-6 c-5 f2 g4; happier d-4 f4 g6; happy a-9 b2 c4 e-7 f-2 g5
hard a7 b-11 c-9 d3 e3 f-6; hard-conversation g5; hard-talk a-4 e-3 f-3 g5; hardest a15 b-4 c-6 d-3 e-2 g-6
haskell f5; hat b-4 c-3 d-3 e7 f-4; hate a-7 c4 d-5 g6; have-a-look c3 f2; have-to a4 b-11 c13 d2 e-9 f-12 g-4
he a-21 b6 c5 d-3 e5 g-4; head a3 c-7 d5 e2 g-7; head-of d10 g-5; headcount a-5 b-3 c-5 d4 e-4 f-4 g5
headquarters g6; heads c6 e-3 g-4; hear b-4 c10 d-6 f2 g-5; heard a-3 b-10 c3 e-10 f-3 g12; hedda b6
help a2 c-13 e3 f-6; helpers f4; her a-21 b6 d4 e-6 f-6 g5; herd c5 e-2; here a2 b3 d-7 f-2; hero a3
hers b3 c-9 d-7 e8 f-5 g-2; herself a-2 b-10 d-5 e7; hide d9 f-2 g-5; him a-16 b12 c-23 d-3 e6 f-9 g3
himself a-6 b-9 c-11 d-8 e4 f-5 g13; hire a-12 c-16 d7 f-8 g6; hiring-plan d6; his a-23 b7 f-8 g3
hit b-2 d-3 f-3 g7; hm c5; hobby f10 g-8; hold d-3 e2 f-6; hold-back c3 g-4; holiday b-6 c-3 f-5 g6
holidays c-7 d-5 e-5 g13; home a-6 d-9 g5; honest b4; honestly a5 b-5 c-4 d-4 e-3 g6; hood c-2 f7; hook a7 g-2
hope b-3 c-6 d-3 e-4 f-2 g15; hopefully a5 c-2 e-3; hospital g3; hostage a11 b-4 d-2 e-3 g-5; hotel a3 d-5 g4
hotfix a10 b-8 e-6 f-6; hour a-14 b-3 d7 e-3 f6; hours a10 b-5 c3 d-12 f-6; house d-4 g5; hover a-3 g5
how a-15 b-5 c-4 d-4 f15; hr a-8 b-8 c-12 d3 e-11 f3 g8; hsm a3; human a-4 b-3 c5 d7 e-3 f-5 g-8; hunt d7 f-4
hurt e10 f-3 g-9; hurts a-4 b-4 c-5 e-6 f3 g7; husband a-3 f-7 g12; i f-4; ic g3; ice g2; icon a-5 b-2 f8
ide a10 d-5 g-6; idea a-11 b-13 c13 e-2 f4; idle a7 c-3 g-3; if a-5 b-2 c5 d-12 e-13 f4 g7; ignore a-5 b3 d3
ill c3 d-4 e-2 g3; imagine a-2 d-3 f-4 g13; impatient a-2 b6; implement a13 c-4 d-12 e-5 f-3
implementation b9 c-3 e-4 f-3; import a7 g-6; important f7; importer a4 b7 c-4 d-8 f-3; imports f2; in a-2 e-3 f4
in-the-end a5 c4 e-5 g-7; inbox b-5 c3 e-6 f-7 g7; incident e4 f2 g-6; incl e7 g-5; including d-3 e10 g-7; index e-3
indexer a2; informed b-4 c-3 d-5 e7 f4 g-2; infra a7 b-4 c-7; ingest f4 g-3; ingestion f3; ingress g2
inspiration f3; install f4; instead b6 c-3 d4 e9 f-8 g-20; integration a9 b6 c-6 d-7 e-2 f-2 g-2; interest f2
interesting b-2 e3 f2; interface a3 b-4 c-5 d-6 e-5 f7; intern a-7 c-9 e3 f-9 g7; internal a-6 b-5 d-4 f3 g6
interns c5 d-2; interrupt a3 b-3 e6 g-5; interview a-7 b-4 c-5 d10 e-8 f-3; interview-debrief d8 g-6
interviewed a-4 b7 c-4 d-12 e-4 f-3 g10; interviews a-3 b-4 c-5 e5 f-3 g3; into a3 c5 d-3 g-6; intuition a-2 g2
invite f-9 g9; invoice b3; invoices a-4 b-2 c-3 g10; ios a6 g-2; is a3 b-5 d-3 f-6 g6; issue f6; issues f2
it b5 d-5 e2 f-2 g-3; itch e8 g-3; itch-to e5; item a7 g-3; items a4 c3 e-3 g-7; its a11 g-12; ivar d3; ivo c-3 e2
jam e3 g-2; jira b3 c-3 e-7 f-2 g6; job b10 c-13 d-3 e-6 f-10 g7; job-ad a-4 g6; join a-7 b7 e-8 f5
joke b-3 d-2 e-6 f-3 g10; joked b-2 g7; judge a-2 c8 g-4; judgement c3 e3 g-3; jump a-7 b-5 c-5 d-3 e7 f-2 g5
jump-in b-4 g5; jump-into b8 c-2 e-3 g-4; jump-on a5 b-2 d-2 e5 g-8; june a-3 d-6 g9; junior a-7 c-7 d-8 f-4 g7
juniors a-10 b8 c2 d-10 e-5; just b-2 e-4 f5 g-4; k8s c-2 d-5 e-4 f6; kafka b-4 c7 d-4 e-9 f5; kata a-5 b-2 e-2 f10
keep b-2 d6 e2 f-2 g-7; keep-away e4; keep-my-mouth-shut e2; keep-quiet e4 g-2; kernel a6 g-4
keyboard a6 c-10 e3 g-8; keys c-7 d-6 e6; kick c3 e-2 g3; kick-the-tyres f4; kid b-4 c-5 d-5 e-5 g13
kids a-6 b-5 c-3 d-3 e-7 g8; kind d-2 e-8 g8; kind-of b3 c-3 f-2 g4; kitchen a-3 b-3 c-7 d-4 e-3 f-2 g13
knee b-4 c-3 e-4 f-3 g8; knocked a3 c-4 f6 g-4; know b-12 c3 d-3 f6; kotlin a-5 b-2 c-5 f10
kubernetes c-5 d4 e-4 f6 g-3; label a2; lads a3; land a4 b4 d-8 e-3 f-10; lap a-2 b3 d-2 e-4; lapse d6 g-3
laptop a4 c-11; laptops g8; last c-5 d-3 g8; last-night a-5 b5 d4 g-3; last-week a-6 b10 d-3 e-9 f-5 g3
lasted b9 g-7; late a4 e-10 f-8 g5; latency a3 b-3 d-3 f7 g-8; lateness d11 g-9; later a8 c-3 d5 f-4 g-5
laugh b-4 c-2 d-5 e-4 f3 g8; launch a11 b-18 c-14 e3 f-16 g4; lawyers a-3 c-4 g9; lay a11 b-3 d-7 e-5 g-3
layer a5 b2 c-5 e3 g-7; lead b5 d-10 e4 f-16 g4; leader g4; leadership a-4 c-2 d4 f-6 g6; leads a-6 b-6 f-7
leads-meeting d8 e-3 g-3; leads-sync d6 g-4; leaned c2; learn a-13 c-5 d-14 e-4 f8 g6; lease g4; least c5
leave a-4 c-3 d2 e8 f-9; leave-early d-3 g6; leave-it-to-them e2; lecture e3; ledger a5 b-6 c-3 e-3 g4
legacy a5 c-3 f4 g-6; legal c-10 d3 e-4 f-4 g6; legs e5 f-2; less a-2 e-3 g5; let a-13 b3 c-8 d3 e7 f-5
letter a-4 b-4 c-4 e-2 g8; letters a-3 b-3 d5 e-6 f-4 g3; level b-2 c4 d-3 e5 f5 g-11; lib c7 g-6
libraries c3 f3 g-3; library b-8 d-4 e4 g4; lie a-3 b-5 c-6 d9; life c3 g2; lift c7 f-2 g-3; lights f5 g-3
like a-10 c3 d-13 e2 f5 g2; like-to a5 d-4; liked c11 d-6 e-7 f-2 g3; likes d-2 e-5 g7; lil f7 g-5
line a8 b-9 c4 g-5; lines a8 b-5 d-7 e-7 f6 g-5; link a-6 f8; lint b7 e-3 f6 g-9; linter c12 e-7 g-5; list c-9 d3
listen a-3 b-3 c-3 d-7 e-8 f5 g9; listener c-2 d-4 e-3 f12 g-7; literally a-4 b7 e4 g-6
`
