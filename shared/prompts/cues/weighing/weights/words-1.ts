// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! a-6 b-8 c7 d-10 f-4 g7; ' a-19 b2 c6 d6 f-9; 'can d2 e4 g-9; 'd a-5 b4 d3 f-8; 'good f6; 'let b3 c4 d-3 e-2 g-3
's a-4 b7 c-4 e-4; 'what c5 e2 g-6; 'which c-4 e4; , f2; . e-2 f-5 g2; 1:1 a-6 b-18 c-15 d11 e-16 f-11 g9
1:1s a-12 b-12 c-12 d8 e-13 f-10 g7; 360 b-3 c-3 d7; : d3 e-2; ? a-4 b-7 d5 e-3 f2; a a-16 b-11 f9 g3
able a-3 b2 f2; about a-13 b-8 d4 e-9 f4 g5; absences b-3 d6 g-2; accept b-4 c3 d-6 f-2 g6; access a5; across a5 g-3
action c7 g-5; actions c-4 d4; actually a-2 b6 c-5 e-3; adapter a13 b-4 c-3 d-4 g-6; add f4 g-3
address a-4 c4 d-2 g2; admin a-3 b-3 d-6 e4 f5; adopt c6 e-3 g-4; adr a-4 b-4 c10 e-3 f4 g-5; advert a-4 d2 g4
afraid g6; after a-3 b7 c9 d4 e-10 g-8; afternoon b-3 c3 d-4 e-9 g5; afterwards f3; again b8 c3 d4 e-21 f-9 g-2
against a-5 b-3 d-2 e8 f-2; agenda a-3 d3 e-4 f-8 g9; ages g3; agin a-3 d2 g3; ago a-12 b-2 c-10 d-6 e3 f-9 g17
agree a-9 b4 c2 d-11 f-8 g4; agree-to d-5 e6; ahead g4; ai d-3 f4 g2; air b-3 c2 d-2 e-8 g9; airport a3 d-8 e-3 g9
alarm a-3 b-2 c-6 d-4 e-4 g13; alert a7 b4 e-5 g-7; alerts b7 c2 d-3 e-9; algorithm a4 c-2; alias f3
alignment a-3 c4 e-3 f6 g-3; all c4 e-7 f-8 g6; all-afternoon a4 f-2; all-day b-11 c6 e-3 f-7 g4
all-hands a-4 d-6 e-3 g11; all-night a-5 g10; all-week b2 e7 g-7; allowed b-3 c9 d-7 e-2 f2
almost a-7 b-11 c-2 d-2 e18 g-4; alone a7 b-8 c-8 d3 e6 f-6; along f4; already a-5 b6 e-5 f3 g-3; also a5 b-4 d3 g-5
although b4 c5 g-10; always a3 b-5 c4 d-3 e-10 f-3 g4; am a5 b-6 c3 d3 e-2 f-5 g-3; among c2 e3 g-2
an a-8 b-10 e-7 f9 g3; and a2 d-3 e2 f-5 g-3; and-so c5 d-2 g-7; and-then b10 c9 e-6 f-8 g-13; android a7 d-4
anew b10 e-3 f-2 g-5; angry d-3 e4; animation c4; anniversary b-3 d12 e-7 g-5; announced a6 d-3 e5 g-7; annoying f4
annoys g4; another c4 d5 f-7; answer a-4 b-4 e7 f-16 g-4; answers c-7 e3 f3; any a-12 g7; anybody b-4 c-4 d-3 e-2 f7
anymore d-2 g5; anyone a13 b-14 c-6 e-14 f7; anything a-10 b-7 d-8 e5 f-3 g9; anyway b8 e-9 f3 g-4
api a7 b-7 d-9 e-5 f10 g-5; apologies d12 e-3 g-10; app a4 c-4 d-6 e-6 f9 g-2; apparently b-5 c12 e-7 f-7 g-3
applause a-3 e-3 f-5 g10; applicants a-4 c-4 d5 e-4 g6; applications f-2 g4; appraisal a-4 b-4 c-3 d7 e-6 f-5 g5
appraisals a-7 b-3 c-7 d10 e-3; approach b9 c4 e-8 g-6; approval a-8 b-3 d-6 f-7 g7; approvals a-9 b-5 c4 e-3 f-2 g2
approve a-10 b-7 c5 d-8 e-3 f-5 g9; april b7 e-5; arch c3 e4 g-5; architect b-7 c-2 d-9 e-10 f-2 g14
architects c-8 g7; architecture a-7 c4 d-9 f6 g-4; archived b-2 g3; are a2 b2 e-3 f-4; area b-2 c5 e3 g-4
argue a-5 b-9 d-7 e7 f-4 g5; argument a-4 d-2 e7 f-4; around a8 b-8 c-3 d-6 e-6 f6; arranged a-3 e6 g-7
arrive a-3 b-2 c-5 d-3 e-3 g11; article g7; arvo g3; as b-10 c5 d-8 g2; as-always d8 e-2 g-4
as-soon-as b-4 c13 e-4 f-3 g-2; as-usual a-4 d-5 g9; ashamed c-4 d9 g-3; aside b-4 c3 g2; ask a-4 d-3
assign a6 d-8 e2 f2 g-11; assignee a2 b6 d-2 e-3 g-3; assistant f3; at a3 b-3 d-3 f-3 g4; at-last d-6 e5 f-2 g-2
at-least a6 g-3; at-midnight a11 g-6; ate a-5 c-5 d8 f-2; attend b-2 c-4 d-5 e2 f11 g-7; audience a-2 d-3 e2 f-3 g6
audio e4; audit a4 c-3 e-5 g5; auth a8 c-4 d-4 e-5 f5 g-6; author a7 c-3 g-4; authority b-3 c2 e3
automate a-5 b-4 d-4 e-3 f6 g4; avoid d10 g-7; away a-8 b4 c-9 d-4 e4 f3; awful d3 g2; awkward b2 d2 g-3
aylin d3 e-3 g3; ayse c5; b c9 e-4 g-2; baby b2; back b6 d-3 f-6; back-off e5; backfill a4 b3 d-3 g-3
backlog a4 b-5 c-5 e-6 g3; bad a-5 b-5 c-7 d6 f-7 g4; badly a-2 d-2 e9 f2 g-6; bag f3; bail-on d4; baked c4
ball b-2 c11 d-2 e-7 g-2; bank a8 c-4 e-3; banner f5 g-4; base f3; bash c-3 d4 f4 g-4; basically a-5 b5 c8 d-5 g-4
be b4 f-6; be-about-to e6; be-going-to b8 c-4 d10 g-15; be-itching-to b-2 e7 g-3; be-meant-to a-2 b11 e-4 g-8
be-on b5 d7 f-6 g-6; be-stuck a5 c-5 d3 g-6; be-supposed-to b8 c6 e-7 f-5 g-9; be-up a6 e-4; beach a5 b-4 e6 f-2 g-7
became a-5 b6 c7 d-9 e3 f-6 g-8; because a6 c4 d5 e-3 f-3 g-10; bed a-8 b-5 c-6 d-6 f13 g-3; before a2 e-5
begin a-2 c-6 d7; behaves f2; behind b4 c-11 e-5 f5; believe d-4 e-3 g9; belong b4; belongs d-3 e8; bench b-4 f9 g-3
beside c-3 e6; best b-5 c8 d-7 e6 f-6 g-6; beta a8; better a-4 b-11 c3 d-13 e4 g3; between a3 b-9 c5 d6 e-10 f-6
big f2; biggest a7 g-4; bike a-8 b-4 c-7 d-4 e-4 f-7 g16; bilal c3 g-2; billing a4 d-7 f5 g-6
bin a-4 b3 e-6 f9 g-12; birthday a-2 b-4 d-6 e-6 f9 g4; bit a7 c-10 d-10 f3; bite a3; bite-my-tongue e5
blank a-5 d13 g-7; blessing b-4 c8 d-4 e6 g-10; blindly c-9 e-4 f6 g5; blink f5 g-4; bliss f3
block a7 b-12 c-4 d-6 g2; blocker a11 b-10 c-8 d-6 f-5; blow-off d9 f-2 g-4; blue a-4 b-3 c8 d-3 e-4
board a4 b-10 d-12 e3 f-12 g8; boards g-2; bonus c-2 d-3 g7; book a3 b-14 e-8 g9; boring f5 g-3
boss b-10 c7 d-16 e-6 f-14 g11; bot a-4 d-4 f14 g-7; botched b4 g-4; both a11 b-4 c-6 d-5; bother b7 g-3
bottleneck a4 b-3 d-7 f-3 g8; bottom a-6 c2 e-7 f6 g-5; box c7; boxes a-3 e3; branch a9 b5 c-5 d-16 g-3; branches f5
break b-13 d-2 g7; breakfast b-6 c-7 d-3 e-7 f5 g4; breath a6 b-4 e4 g-7; bridge b-4 c-2 e7 f-2; brief c4
bring a4 b-9 c7 e5 f-5 g-11; broken e3; broker c-8 e5; brown d-4 f4 g3; browse f9 g-6; buck c4 g-3
buddy b-6 c-4 d4 e-5 f-3 g7; budget a-9 c-11 d-5 e5 g6; bug a8 b2 c-12 d7 e-3 f-2 g-5; bugs a-6 b-6 d5 e-11 f-2 g7
build a6 b-4 c-10 d3 e-2; bump a-2 c-3 d9 e-5 f3 g-8; burn a-3 b-5 d4 e-4 f-3 g3; burnout d6 g-4
bus a-5 b-4 d-5 e-3 f9; business a-4 b-3 d-3 g8; busy d-2 f4; but b2 g-7; button b-4 c4 e4 g-4
buy a-7 b-3 c-9 d-4 e3 g9; by e-2 f-3 g2; by-myself a10 b-3 g-3; bye b-3 d7 e6 f-2 g-7; c a7 b-5 c-4 d-7 e-3 f5
cache a2 c4 d-3 e-10 f10 g-8; caching b-4 c2 e-2; cake a-6 c-5 e6 g5; calendar a-6 b-5 d2 e-8 f-3 g4
calendars a-5 b-2 f-3 g9; calibration a-3 c-4 d3 e-6 f-2 g5; call d2 e-2 g-2; calls e-3 f6
calm a-9 b-4 c-3 d-10 e-7 f-4 g18; can a14 b-8 d-5 e-9; cancel a-13 b-3 c-13 d6 e-13 f-9 g8
candidate a-8 b-6 c-12 d8 e-9 f-7 g3; candidates a-3 b6 c-3 f-3; canteen f-12 g13; capacity b3 c-2 d3 f2 g-9
cape a2 b-2; captain a-6 b6 e7 g-6; car a3 d-2; card a6 b5 c-3 d-7 e-5 f5 g-10; care e2; cared a-2 f7 g-4
career-chat d6 e-3 f-3; career-conversation d4 g-4; career-plan b-3 g2; career-talk d14 f-4 g-10
carry a4 b-5 c-4 e-3 f-4; case a-4 c4 e-4 g6; catalogue c-2 g4; catch-up d8 e-2 g-6; catch-up-with g4
cc c9 e5 f-4 g-9; cem b-2 g7; ceo c-7 e4 g2; certificate a3 b-3 c-2 d-3 e3 f-10 g6; certificates b-5 c-3 d6 g-6
cfo d-2 e-4 f-5 g10; chair b-5 c-4 d-2 f-7 g9; chairs g5; chance b4 e-4 g-3; change a5 c6 d-10 e-8; changelog f3
changes b3 c-5 e-6 f7; channel a-5 b-7 c7 e8 g-3; chapter a-2 c-3 f5; chapters a-4 f10 g-6; charge b2 d-5 e6 g-3
chart a-3 d6 e-4 g3; chase c-3 d4; chat a-2 b-4 d9 e5 g-12; cheaper d-4 g6; check b-11 d6 e5 g-6
check-with a-3 c9 g-4; checklist a3 c-6; checkout a10 b-4 c-3 d-4 e-3; cheer b-4 e4; chef c-2 g6; chewing a3
chickened d6 g-5; choice a4 b-4 c9 d-11 e3 f-6 g-6; choices a-4 c11 g-8; choose a-9 c4 e-2 f-9 g3; chunk a5
churn g4; ci a-3 b-5 e3 f-3 g4; circle d6 e-3 g-3; claim c-4 f3; clapped e8 g-6; clean a-6 b-4 c-5 d-4 e-4 f5 g5
clean-up a-4 b5 f3 g-2; cleanup a-3 b4 f4 g-4; clear c-2 d-4 e5; cleared a-4 b-2 d-5 e-5 f-3 g12; clever b-3 d-3 g3
clicked a-2 d-3 f8 g-3; client b-4 d-7 f3; clock b-3 f7; clone f7; close a-3 e2 f-12 g4; close-out b5
close-the-laptop b-2 e5; close-to d6 g-6; cloud a-4 b-3 c4 e-3 f-4 g5; cluster a5 b-5 d4 e-10 f8 g-8
coach c-12 d5 e3 f-10 g3; coaching-session d5 e6 g-9; coal a8 c-4 d-5 e-3 g3; code c-6 e-4 g5; codebase b-4 f6
codegen a11 c-8 g-4; coder a3 f-6 g4; coffee d-7 f5; cold a-6 b-3 g8; colleague a6 b-4 d3 f-3; colour a-2 c9 f4 g-12
colours g4; column b7 c9 d-2 e-3 g-10; come f-13; come-to b-3 c2 d-4 f-5 g3; commands a3 b-5 e5
comment a-11 c2 d-7 e9 f3 g-6; comments f6 g-3; commit a11 b6 c-5 d-10 e-8 g-5; commits b13 c-6 d-9 g-12
committee c-3 d3; comp d7 g-3; comp-conversation a-4 b-5 d6 e-7 g5; company b-5 c-10 d-4 f-3 g11; compare f6
competitor f3; compiler a5 b-6 c-8 f4 g-3; complain d7 g-7; complaint b-3 d9 g-4; complete b10 d-3 e-2 g-2
completely b-3 e8 g-5; compliance a3; component a4; computer b2; conclusion a-3 c5 e3; conditioning g5
conference e-4 g5; config b-2 c4 d-3 e-4; conflict a3 b-3 c-4 d5 f-5; connector a8 d-3; cons c5; consensus f2
consent a4 f-4 g3; consequence f3; console f2; consumer a8 g-5; context b-5 c3 e8 g-7; continue a6 c-2
contract b-3 c6 d-6 e-4 f-8 g7; contractors c-4 e-3 g6; contribution d-3 e6; control a-2 b-4 c-3 g9
conversation b-5 d8 e-5; cook b2 c-3 d-6 e3 f-2; copilot f7 g-3; copy b-4 c4 d2 e-9 f9 g-12
core a6 b-8 c-5 d-5 e6 f-6; correct a-7 b4 c-5 d-8 e7 g-3; corridor b-3 c6 d4 e-3 g-5; cost b-4 d-5 e5 g3; could d-2
council c-4 g9; count b-3 c-3 d-7 f-3 g11; countdown f4 g-3; course a-6 b-4 c-3 d-7 e-2 f8 g6; cover b-6 e4 g3
crash a6 c2 d-2 g-4; crdts f5 g-4; critical a11 b-9 c-7 d-5; critical-path a9 b-8 c-6 d-8 e-8 g5; cross d6 f-6 g4
crumbs d5; cry b-2 d-2 e-4 g8; css a-4 f8 g-3; csv b5 g-3; cto a-7 b-2 c-7 d-3 f-4 g13; curiosity a-3 f10 g-5
curious c-2 f7; curl f4; customer a9 b5 c-11 d-8 e-2; customers a5 b-7 d-3 e4 f-4; cut c-9 d6 f-8
cutover a10 b-7 c-8 d4 e6 f-13 g-6; cv a-5 b-5 d6 e-4 f-6 g5; cvs a-2 d14 f-10; cycle c-2 e-4 f5; dag d2
dare a4 e-4 f-4; dashboard b4 d-5 e4 f2 g-6; dashboards a-3 b4 c-2 e-6 f2 g2; data a6 b-3 c-3 d-3 e-8 f6
data-model a-2 b2 e-3 f4 g-5; database a6 d-7 g-3; databases a-2 f10 g-7; date a3 b-7 c5 d3 e-11 f-5; dates a-4 c8
daughter b-2 c-2 d-3 e-4 f3 g6; dawned c2; day a-4 d6 e-9 f-8 g5; days a-3 b9 c2 f-3 g-6; db a5 b-6 c4 d-2 g-4
dbt a4 f3 g-5; dead b-7 c3 d-6 e-7 f4; deadline a7 c-4 f2 g-2; deadlock a7 b-4 d-2 g-4; dealt a-2 b-3 c-3 d-2 f-4 g7
debate a-2 b-3 c9 d-6 f4 g-12; debrief d12 e-4 g-7; debug a-3 c-8 d3 e-6 g4; debugger a8 b-2 c-3 d7 e-6 g-10
decide a-23 b-9 c5 d-9 e3 f-14 g6; decide-to c-9 d-5 e-5 g10; decider a-5 c11 e-5 g-6
decision a-14 b-10 c8 d-11 e7 f-14; decisions a-5 b-7 c3 d-10 f-7 g7; deck a3 b7 c-3 f-3 g-7
decline a-5 b-6 c-13 d5 e8 f-5; deep a6 b-7 c-7 d6 e5 f-4 g-10; default a-3 c11 e-4 g-6; defer c4 e-5 f-3 g2
delay b-6 c-6 d2 e-8 f-6 g5; delegate a-4 b4 c-4 d-13 e4 f-10 g3; delegation a-8 b10 c-8 d-9 e-8 f-7
delete a-8 b-12 c7 d-6 e7 f6 g-4; deliberately c-4 e6 g-2; deliver a6 c-4 d-8 e-2 g5; demo a6 b-3 c-11 d-16 e6 f-5
dentist a-6 d-9 e3 f-3 g10; deny b-3 e-2 g6; department g3; depend a6 b-8 c-7 d-9 e-6 f5 g2; dependency f4 g-3
deploy a6 b-7 f-4; deployment a8 b2 d-7 f4 g-11; deploys g5; deprecated e-3 f7 g-2; deputy g2
design a-15 b4 c6 d-6 e6 g-8; design-doc a-3 b10 c2 d-5 e-6 g-6; design-docs f9 g-7; designer e-3 f-4 g10
designers e3 g-2; designs c4 d-5 e5 g-5; desk a-11 b-6 c2 e-12 f-7 g8; dev a-8 d10 e-8 f6 g-8; developer a4 b-4
developers c9 f-3 g-5; development-plan d8 g-5; devs c6 e-4; diagram b4 c5 d-3 f-3 g-7; dicom f-6 g8
did a-5 c-4 d2 e4 f-6; died a3 b-3 c5 d5 e-5 g-10; diff f4 g-2; different f2; differently b3 c2 e3 g-8
difficult a4 d-3 g5; difficult-conversation a-3 d-4 g9; dig-into f5; dig-through f3; dinner a4 c-8 d-4 e-4 g2
directly b3 d-5 e11 g-8; director a-14 b-10 c-11 d6 e-5 f-6 g17; disagree a-4 b-4 c3 d-4 e2 f-4 g2
disagreement c8 g-6; discuss a-3 b-2 d-3 e-8 g12; discussion a-5 b-6 c10 e-3; dispute a-2 c3
dissent c11 d-5 e-4 f-3 g-7; distributed f5 g-2; dm c5 e2 f-2; dms c7 g-3; do b3 c-3 d-3; doc a-8 b3 c-3 d7 f3 g-15
docs a-8 c-8 d-7 e-2 f9; document a-3 d5 e-7; documentation f5; dodge d7 g-3; does d-3 e3; dog b4 d-2
domain b-4 e7 g-4; door d-3 e-2; dotfiles a-5 f9 g-3; doubt c-8 e-5 g12; down b-8 c-8 d3 g6
draft a-4 b3 e6 f-4 g-13; drafts b-4 d2 g2; drag c5 g-2; drama a-4 b-3 c-4 d-6 e-7 f-5 g15; draw a-7 c-8 d-6 f13
dream a-6 c-3 e-4 f-5 g15; drift c5; drill a-2 g5; drinking a6 d7 e-3 g-6; drive b4 d-4 e2 g-4
driver a6 c-2 d-4 e-7 f8 g-4; drop b-2 c9 d8 e-13 f-5 g-8; due a8 b-7 c-5 d15 e-7 f-7 g-19; dumb b4 e-2 f5 g-5
during b-4 c4 d2 e5 f-7 g-2; dusted d-2 f5 g2; duty a-4 b3 c9 d-6 e-6 f-2; e c3 g-2; each a-4 b-2 c6 d3 f-3 g-6
early a-8 b-6 c4 e-6 f-8 g9; easier a-2 e-3; easy b-7 g8; eaten d-5 g8; ecu a3 g3; edge a5 c3 d-2 g-4
editor a-3 c-4 d6 e3 f3 g-9; education f6 g-3; eight c-3 d-3 g5; either b-6 d10 f-6 g-5; elected c3
eleven a6 b-2 d-6 g2; elixir f7 g-5; ellie b4 g-2; else a7 b3 c-2 d-3 g-5; email a-3 b3 c-7 d4 e-6 f-4 g5
embargo a2; embedded a5 e-2; empty a-3 d6 g-3; end a3 c9 d-4 e-5 f-6 g-6; end-up a8 b8 c8 d-11 e-12 f-6 g-12
endpoint a8 c-4; endpoints a4 b-2; energy a-9 b-3 c-7 d-2 e6 f3 g4; engagement-survey c-4 d9 g-4
engine a12 b-10 d-9 e-10 f8 g-4; engineer c-9 e-5 f-4 g8; engineering c-2 d-3 e-4 g10; engineers b-7 c6 e-11 f2
enough c-8 d7 e7 f-3 g-8; entire a13 f-6 g-5; epic a2 c-6; error b-3 d-4 f7 g-4; escalate a-3 b-4 c13 d-4 e-7 f-2
escalation a-3 d-9 g5; estimate a-6 c7 d-5 e4 g-8; estimates g4; etl a3 d-3; evaluation d3; even b-3 c10 e3 f-11 g-6
even-though b-4 c6 d-3; evening a6 c-9 d-5 e-8 f6; event c5 d-2 e-4 f6 g-4; event-bus a3 f3; ever d-5
every a-2 b-4 c10 e-8 f-13 g3; everybody a9 b-11 c10 e-4 f-7 g-3; everyone a3 b-8 c2 e-4 f-8 g2
everything e-18 f-5 g9; exactly a-6 b2 d-5 f-2; except c4 d4 g-7; exercise a-7 b8 d4 f-3 g-4; expect f-4 g6
expense f6; expenses c-3 g5; experiment a-4 c-3 d-2 e-4 f3 g3; expert c5 g-3; explain b-8 d-9 f7; explore f6 g-3
export a4 b-5 d4 e-5 f-5 g2; exporter a4 b4 g-5; eyebrow b-3 c9 g-4; eyes a-4 b-7 c4 d-5 g3
face a10 b-9 c3 d3 e-8 f-5 g-6; facilities c-7 d-3 g11; facts c6 g-6; fail a7 b-11 e8 f-9 g-5
failover a7 b-3 c-3 d-3 e5 g-4; fair a4; fall b-5 d12 e-3 f-4 g-6; far c-7 g7; farah f4; fast b4 d-5 g2
faster c3 d-6 e-6; fault d6 g-3; feature a7 b8 c-9 d-4 e-11 f5 g-7; feature-flag a8 f-2 g-7
feature-flags b-2 c8 d-3 f4 g-6; feedback a-13 b-3 c-18 d8 e-5 f-10 g7; feedback-talk d2 e-5 f-3 g4
feedback-talks d-4 g9; feel c-5 f-3 g6; few b-3 f10 g-4; fewer d-6 g7; fiddle-with g2; field a4 b-3 c-3 d6 e-3
fight c6 d-5 f-3; figure c7 g-5; file g-4; files f4; fill a-4 e-5 f3; final d-4 e-4 f-3 g5; finally a6 d-12 e4
finance a6 b-4 c-7 e-9 f-7 g5; find a5 b-14 e8 f-2 g-2; findings b-2 e7 g-3; fine a-11 b3 c-2 d-12 e6 f-10 g6
finger b-5 c5 d3 g-7; fingers b3 c-2 d-6 e8 g-8; finish a6 b7 d-4 e-6 f-9; finish-off b5 g-2; fire b-5 c-7 f-5 g7
firefighter a4; firmware a5 b-5; first a-3 d-2 e3; five c5 d7 e-6 g-12; fix a5 c-12 d-4 f4; flag a-2 c5 f3
flags e-2 f5 g-2; flaky-test a-3 d8 f-4; flaky-tests g6; flame f6 g-5; flash a5 b-2 e-5 f-4 g3; flight d-2 f2
flip c-2 e5; floated c7 e-2 g-3; floor a2 b-4 c-7 g9; flow a-2 b-5 c-5 d-3 f5 g4; flu a-4 b-5 c-5 d-7 e-5 f-4 g13
focus g2; folder c4 e-2 f5 g-5; folks a4 b-5 c-4 d4 f8 g-11; follow c-10 d5 f10 g-3; font c5; football g5
for e-6 f2; for-once a-3 c-10 d-2 e5 g9; forecast b3 g-3; forget a-3 c-3 d5 e-8 f-3 g4; forget-to d4 g-2
form d7 g-6; format b-7 c8 d-5 e7 g-10; former g6; forms c-5 d6 e-3; fortnight b3 c3 g-5; forty g4; forward d-4 g2
founder g4; four a6 c3 e-19 f-5; fourth c7 d5 e-3 g-9; framework a-2 b-4 c5 e-6 f5; fraud a6 g-3; free a4 d4 g-5
freeze c4 d-7 f-8; friday a3 e-11; fridays g5; friend c-5 g8; frog c-4 g4; from a-4 b4; front a3 c-7 d-6 e5 f-3
front-end a5; frontend f3; frown g4; full a-2 b5 d-9 e4; fun a-6 b-6 c-6 d-7 e3 f9; function a4 e2 g-6
game b-9 c-8 e-8 f5 g6; gardening b-2 e-2 f4 g3; gate a14 b-2 c-2 d-3 e-3 f-4 g-6; gateway a4 c-4 d-5 e3 f-5; gdb a3
generator f9 g-3; get a-5 e-3 g3; get-back b-3 c7; get-dragged-into b-2 c5; get-out-of d-4 e7 f-3
get-pulled-into c5 e-3; get-stuck b4; get-to c3 d5 g-6; ghost c-3 g2; gil a-2 g4; git d10 g-10
give a-4 b2 c-6 f-4 g3; glad b-4 g8; gnarliest a5 f-2; go a2 c-3 d-4 g3; go-ahead a5 c5 e-3 g-4
go-back-to b-4 d5 e5 g-7; go-over f2 g-4; go-quiet c11 e-6 g-6; go-silent c3 e-5; go-through a-2 b-2 c-6 d-6 f7 g4
go-to a3 d-5 e-4 f3; goal e6 g-5; goals a-6 b-5 c-5 d6 e-7 f-7 g6; god a-3 d-4 f6; golf b-3 d-2 f4 g3
good a-3 b-10 c-3 d-8 e4 g8; grab a5 c-5 d-5 e4 f-2; grab-back b5 e-3; grab-the-wheel b3 e-2; grad f-2 g5
grafana a3 b3 c-4 e2 g-6; graph f4; graphql a4 c7 d-3 e-3 g-10; graphs f4 g-3; great a4 b-11 c-5 d-8 g9
green a4 b-5 d-6; greet d5 g-2; grid a3; grooming b4 c3 e-5 g-2; group b-8 c4 d-11 f4; growers b-7 c-3 e4 g4
growth d4; growth-plan a-2 b-7 d8 e-5; growth-talk b-3 g2; grpc a-6 e-3 g7; guess a2 c7 e-7 f-6 g-2; guide f6 g-5
guild a-4 b-6 d-2 f8 g3; gus e-2 g6; guy f2 g-3; guys a2; gym d-9 e-2 g11; hack c-4 d-8 e-2 f10
hackathon b-3 d-4 g8; half c2 d3 f-5 g-3; half-the-team a8 b-2 c-6 d-6 e-3 f-2 g4; halfway b7 d-4 g-4
hand a2 b-4 d-4 e5 f-10; hand-off b3 c-3 e-4 g5; hand-over a-3 d-2 f-4 g7; handbook f5 g-3
handle a-4 b2 c-5 d-5 e4 f-6 g5; handler a3; handover b16 c-7 d-6 e-4 g-8; hands a5 b2 c-11 d-9 e9 f-11 g-2
handshake d-3 g5; hang b-8 c-3 e6; happen a-4 c-6 e3 g3; happier d-6 g8; happy a-9 b3 c5 e-7 f-4 g5
hard a9 b-12 c-11 d2 f-7; hard-conversation e2; hard-talk a-4 d2 e-4 f-3 g3; hardest a12 b-3 c-4 g-5; haskell f5
hat a4 b-6 c-3 d-3 e7 f-6; hate a-6 d-4 g6; have-a-look f4; have-to a4 b-13 c12 d2 e-9 f-12 g-3
he a-22 b6 c4 d-3 e6 f-2 g-5; head b3 c-6 d6 g-8; head-of d9 g-5; headcount a-6 b-4 c-5 d5 e-3 f-5 g5
headquarters g4; heads c5 e-3 g-4; hear b-4 c12 d-5 g-7; heard a-3 b-9 c5 d-2 e-12 f-2 g11; hedda b6 f-3
help a3 c-12 f-7 g4; helpers f2; her a-21 b7 c-4 d4 e-7 f-8 g5; herd a-2 c7 e-3; here a4 d-6; hero a3
hers c-10 d-8 e9 f-5; herself a-3 b-11 c3 d-9 e5 g4; hide d10 g-5; him a-16 b12 c-23 d-4 e10 f-11 g3
himself a-6 b-9 c-9 d-7 f-6 g15; hinge a2; hire a-14 c-18 d6 f-9 g5; hiring-plan c-2 d7 g-4; his a-23 b6 f-6 g2
history f2; hit b-3 d-4 e-3 f-3 g9; hm c7 g-3; hobby f9 g-7; hold d-5 f-7; hold-back c2 g-2; holiday b-8 c-6 f-5 g8
holidays c-6 d-4 e-5 g13; home a-7 d-9 g5; honest b4 d3; honestly a4 b-4 c-4 d-4 e-3 g6; hood d-2 f8 g-2
hook a6 g-3; hope b-4 c-7 d-3 e-3 f-4 g16; hopefully a6 c-2 e-2; hospital g2; hostage a10 b-3 e-2 g-4
hotel a2 d-3 g2; hotfix a11 b-9 c-3 e-6 f-6; hour a-14 b-4 d7 e-4 f7 g-2; hours a12 b-6 d-12 g-5; house d-4 e3 g5
hover a-3 g4; how a-14 b-4 c-5 d-4 f13; hr a-10 b-9 c-12 d4 e-12 f3 g8; human a-3 c4 d5 f-3 g-6; hunt b-2 d9 f-5 g-2
hurt e11 f-5 g-9; hurts a-4 b-4 c-4 e-5 g8; husband a-5 f-6 g12; i b2 f-3 g-2; ic c-2 d-2 g4; ice g2
icon a-6 b-2 f7 g2; ide a10 d-6 f2 g-6; idea a-11 b-14 c14 e-4 f4; idle a9 c-4 g-4; if a-3 b-4 c5 d-13 e-7 f5 g6
ignore a-6 b2 d5; ill a-2 c5 d-3 e-2 g3; imagine a-4 b-4 d-3 e-3 f-3 g14; impatient a-3 b7
implement a11 c-3 d-11 e-5 f-4; implementation b10 c-3 e-4 f-4; import a7 g-6; important a-2 f7 g-2
importer a2 b6 c-5 d-7 f-5; imports f3; in e-3 f4; in-the-end a6 c4 e-5 g-7; inbox b-5 c4 e-6 f-8 g6
incident e3 g-8; incidents a-3 b-3 c-4 e-5 g13; incl e7 g-5; including d-2 e8 g-6; informed b-3 c-3 d-4 e6 f4 g-3
infra a6 b-3 c-6; ingest a4 g-3; ingress a2; inside a4 g-3; inspiration f4 g-2; install f3
instead b6 c-4 d5 e9 f-11 g-22; integration a8 b5 c-6 d-7 f-2; interest f2; interesting e4
interface a2 b-5 c-4 d-5 e-5 f9; intern a-9 c-10 e2 f-10 g6; internal a-6 b-4 d-3 f7 g2; interns b-4 c3 e-4
interrupt a3 b-3 e6 g-5; interview a-8 b-5 c-5 d8 e-9 f-5 g3; interview-debrief d8 g-7
interviewed a-4 b9 c-5 d-12 e-5 f-2 g7; interviews a-3 b-4 c-5 e5 f-3 g2; into a5 c6 f-4 g-8; invite f-10 g9
invoice b3; invoices a-4 b-2 c-2 g10; ios a5; is b-4 e-3 f-8 g6; issue f5; issues f3; it b5 d-5 f-3 g-4; itch e7 g-3
itch-to e5 g-2; item a7 g-3; items a4 b3 c2 e-4 g-8; its a8 d-2 g-3; ivar d5 g-3; ivo c-3; jam e3 g-3
jira b2 c-4 e-7 g7; job b9 c-12 d-4 e-8 f-12 g8; job-ad a-5 g5; join a-7 b4 e-3 f3 g-3; joke e-6 f-4 g8
joked b-2 g8; judge a-3 c5 g-3; judgement c3 g-3; jump a-5 b-3 c-4 d-4 e7 g2; jump-in b-4 c-3 f-2 g5
jump-into b7 g-4; jump-on a5 e4 g-6; june a-3 d-7 g10; junior a-8 c-5 d-9 e2 f-5 g8; juniors a-10 b6 d-10
just e-3 f6 g-5; k8s c-3 d-5 e-4 f4 g2; kafka b-4 c7 d-4 e-8 f5 g-4; kata a-6 b-2 e-2 f10; keep c-3 d5 e2 g-7
keep-away e3; keep-my-mouth-shut e3; keep-quiet e4 g-3; kernel a5 g-3; keyboard a3 c-11 e3 g-5; keys c-6 d-5 e6
kick e-4 g4; kick-the-tyres f5 g-2; kid b-3 c-5 d-4 e-4 g12; kids a-4 b-4 c-3 e-6 g7; kind d-2 e-8 g8
kind-of b4 c-3 f-3 g3; kitchen a-3 b-3 c-6 d-6 e-3 g13; knee b-3 c-3 f-2 g8; knock-out c-2 f2
knocked a4 c-3 e-2 f6 g-4; know b-12 c2 e-3 f5 g2; kotlin a-6 b-3 c-4 f13 g-3; kubernetes c-3 d2 e-2 f7 g-3; lads a2
land a3 b5 d-9 e-4 f-9; lap a-3 b3 c2 d-2 e-2; lapse d5 g-2; laptop a4 c-11 e-3 g2; laptops a-3 c-3 g10
last b-2 c-5 d-3 f-3 g6; last-night a-4 b5 d4 g-3; last-week a-6 b10 d-5 e-9 f-4 g2; lasted b9 e-3 g-7
late a3 b-3 e-9 f-9 g3; latency a3 b-3 d-4 e3 f9 g-10; lateness d10 g-9; later a7 c-3 d4 f-3 g-4
laugh b-2 c-4 d-3 e-6 f4 g9; launch a13 b-17 c-15 d-3 e3 f-17 g3; lawyers c-2 g7; lay a9 b-4 c2 d-5 e-5 g-4
layer a5 c-4 d4 g-8; layout c2 d-2 e-4 g5; lead a-4 b4 d-9 e4 f-17 g5; leader g4; leadership a-3 f-6 g6
leads a-7 b-4 e3 f-8 g3; leads-meeting d6 g-2; leads-sync d6 g-5; learn a-12 c-5 d-14 e-4 f7 g6; lease g4; least c5
leave b-3 d3 e6 f-7; leave-early g4; leave-it-to-them e3; ledger a5 b-5 c-4 d-2 e-3 g3; legacy a6 g-6
legal c-8 e-4 f-5 g9; legs a-2 e6 f-3; lengths f3; less a-3 e-4 g4; let a-14 b4 c-9 d3 e7 f-5
letter a-4 b-3 c-3 e-3 g7; letters c-2 d3 e-5 f-4 g5; level b-5 d-5 e10 f5 g-11; lib c7 g-6
libraries b-2 d-2 e-3 f5; library a-2 b-8 c3 d-4 e3 f3 g2; lie b-3 c-6 d8; lien a-3 b8 c-7 e3 f-3 g-4; lies d7 g-5
life c2 g4; lift a2 b-2 c6 f-2; lights f4 g-2; like a-11 c4 d-14 f5; like-to a4 d-2; liked a-2 c9 d-8 e-6 f-3 g5
`
