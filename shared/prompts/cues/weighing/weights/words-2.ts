// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
dug b4 c-2 d-2 e-2 f7 g-8; dumb b5 c-4 e-5 f7 g-2; dump c-2 d-5 f8 g-6; duration a3 b-2 e7 f-2 g-9
during a-3 c4 e3 g-8; dust f7 g-7; dusted b-2 f7; duty c9 d-11 e-14 f-5; e a-3 b5 f2 g-5
each a4 b-12 c8 d2 e-2 f-3 g-4; earlier a-4 c-8 e-2 f-5 g12; early a-6 b-8 c4 e-2 f-11 g9; earth f9 g-7
easier b-5 d8 e-5 f-3; easy b-7 g10; eat a-5 b-6 c-3 d-7 e10 g5; eaten a-5 d2 e-7 g5; ebba d5 f3 g-5; ebpf f6 g-4
edge a6 c3 d-7 e-9 f10 g-7; edit a2 b-3 d-11 e2 f-4 g6; editor b3 c-11 d5 g-4; education a4 b-3 f7 g-7
egg b4 e-2 f-2; eight a5 b-4 c3 e-4 f-4; either a-5 b-4 c6 d5 e-2; elected c4; elephant b-2 d8 e-7
eleven a7 e-14 f-9 g3; elixir a-2 b-3 c3 d-4 e-6 f9 g-2; else a10 c-4 d-5 f-4; elsewhere c-4 d5 e5 g-5
email a-6 b4 d5 e-8 f-7 g2; embedded b-7 d-2 e-9 f9 g3; embeddings f5 g-3; emeka b6; emoji a-10 b-6 d3 e-7 f8 g3
empower b6 c-4 e2 g-3; empty a-4 b-7 d11 e-5; emulator f9 g-3; encoder b-3 e4; encryption b3 c4 e-2 g-7
end a3 b4 c6 e-3 f-11 g-7; end-up a7 b9 c10 d-16 e-15 f-12 g-6; endpoint a6 c2 d-9 e-8 f-8 g2; endpoints d-4 f7 g-6
energy a-7 b-3 c-6 d-3 e3 g7; engagement-survey a-3 b-3 c-4 d13 e-2 g-5; engine a15 b-3 c-4 d-12 e-7 f7 g-7
engineer a4 d-2 e-13 f-10 g10; engineering a-5 b-5 c10 d-4 e-7 f-2 g4; engineers a-7 b-11 c15 d-4 e-4 f-3
enjoy c-6 d-3 g13; enough b6 c-7 d7 f4 g-8; enter a-3 b2 e-8 f-5 g10; entire a14 b2 c-6 d-9 f-8 g-3
entirely b7 c-3 e4 f-2 g-10; entitlement a12 b-2 f-3 g-7; entry a-7 b-4 c-3 d-3 f-5 g12
environment c-3 d-3 e-2 f4 g3; eod a4 b-3 c-3 e-4 g6; epic a2 c-8 d-6 e4 f-4; error d-11 f11 g-8
escalate a-5 b-3 c13 d-6 e-12 f-5; escalation a-4 d-11 f-6 g6; estimate a-7 c5 d-11 e11 f-5 g-11
estimated b4 e3 g-6; estimates a-4 c-5 e-8 f-5 g9; estimation c5 g-6; etcd a7 b-5 f2; etl a10 c-9 d-3 e-3 f-3
eval b7 c-5 d6 f-5 g-8; evaluation c-6 d7 e-3 f-2; even a-12 b-13 c12 d3 e4 f-11
even-though b-6 c14 d-7 e9 f-2 g-18; evening a6 c-6 d-3 e-22 f5; evenings a4 c-6 d-6 e-7 f5 g-3
event a-3 c5 d-3 f8 g-9; events a2 b-12 d-9 g10; ever b-3 c-2 d-15 f7 g5; every c10 e-8 f-16 g2
every-time a5 b-3 c-2; everybody a7 b-14 c8 d-4 f-5; everyone a4 b-9 c2 e-6 f-7 g3; everything e-9 f-8 g8
everywhere a-3 d-4 e-3 f-4 g12; evidence b3 c-3 d-6 g5; ewa a-4 b9 c-4 e-7; ex g8; exactly a-9 d-12 e7 f-7 g6
exam a6 b-5 c-7 d-4 f-6 g8; example b-5 c-5 e-6 f9 g-2; examples a-7 b-2 d-3 f16 g-8; exams a6 b-4
except b-4 d13 e-5 f-3 g-5; exception a9 c7 e-3 g-13; exchange a12 b-3 c-5 d-2 f-3 g-4; excuse a-4 b2 d14 g-12
exec b4 c-5 d-6 e9 g-5; exercise a-11 b13 g-17; exercises a-5 b-5 c-4 d-5 e-5 f19 g-9; exist a5; exists a7 b-6 g-6
exit-interview b-3 d6 e-5; expect c-4 d5 e4 f-7 g2; expense b-2 f9 g-4; expenses a-4 c-6 d6 e-6 g5
expensive a4 c-5 e-2 g6; experiment a-5 b2 d-7 e-8 f7; expert c8 g-6; expired a9 b-4 c-4 e-4
explain c-3 d-4 e-4 f7 g3; export a6 c-7 e-7; export-job a5 b7 c-3 d-2 e-3 g-7; exporter b3 d-2 e-6 f11 g-9
extended b-3 c-2 f9 g-6; extension a-9 b-6 c-4 d11 e-7 f9; extra a7 b-2 c-4 d-4 g-4; eye a2 c-6 e-4 f6
eyebrow c12 e-4 g-8; eyebrows c3 d-2; eyes a-5 b-8 c7 f-2 g3; fab d-2 g6; face a3 c5 e-5 f-10 g-3
facilitate b6 d-8 e9 g-10; facilities a-4 c-8 d-2 e-4 g15; factory a2 b-4 c-5 e-4 f-5 g7; facts a-4 b-3 c6 d2
fail b-13 d-3 e10; failover a5 b-13 d-8 e6 f-3; failure a3 b-2 c-5 d-7 e8; fair a4 b-6 c-9 d6 e-8 f-5 g5
faisal b-2 e8 g-7; fake c-4 f12 g-5; fall b-16 d9 f-6 g-2; fallback a8 b5 c3 d-4 f-4 g-12; false c3 e-3
far a-6 b-4 c-16 d9 e3 f2; farah a-6 b4 d-6; fare a8 g-6; farewell b-7 d-4 f-6 g13; farid a-3 b4 c-6 d-2 g2
farm b-10 c2 d-8 e5 g4; farmers a5 d-4 e-4 g4; fast a-4 b7 c2 d-11 e-9 g5; faster a4 d-10 e-7; fastest a11 b-3 c-6
father a-6 c-3 d-3 e-8 f-3 g16; fault d6 e-8 f-3; favourite a-4 b3 e7 f-5 g-11; fear a-5 b-4 c-8 f2 g6
feature a13 b10 c-13 d-6 e-3 f5 g-15; feature-flag a10 b3 c-4 d-4 f3 g-15; feature-flags b-2 c9 f5 g-8
feed a12 b2 c-7 d-7 g-4; feedback a-10 b-2 c-24 d10 e-7 f-14 g9; feedback-talk b-5 d2 e-8 f-2 g5
feedback-talks c-4 d-7 e-2 g13; feeding e8 g-6; feel e-5 f-4 g5; feel-like b-4 c-6 d-6 e-4 f7 g4; feet a5 b-6 e-9
femke b-6 e-4 g7; fence a-2 c4 d-2 e-4 g3; ferry d-4 e-5 g4; fetch c2; fetched a-2 b7 c-6 d-2
few a-5 c-4 e-6 f14 g-7; fhir a-5 c4; fiddle-with f7 g-3; field a6 b-2 c4 d3 e-9 f-6 g-3; fifteen a-3 b-2 c6 d3 e-7
fifth b-3 c-7 d2 e3; fifty a-2 d-2 e6; fight a-7 b6 c3 e5 f-10 g-7; figure a6 b-7 c8 d-5 f-2 g-5
figures a4 c-5 d-4 g4; file a4 b4 c-3 f-4; files b-6 c8 d-3 e-4 f9 g-13; fill a-4 c4 e-4
film a3 b-2 c-5 d-6 e-6 f-4 g11; filter a5 b-3 c-4 f8 g-8; final b4 d-7 e2 f-9 g3; finally a5 d-15 f6
finance a9 b-2 c-6 d-2 e-5 f-11 g5; find a4 b-8 c-4 e4 f-6 g2; findings a-2 b2 c-3 d-4 e7; fine a-14 d-6 e4 g5
finger a5 b-14 c9 d5 e-2 g-11; fingers a2 b3 c-5 d-15 e2; finish a6 b7 d-5 e-3 f-9; finish-off b5 g-6
fire b-12 c-2 g7; firm a-8 c-4 d-2 e-5 g17; firmware a6 c3 d-7; first a-3 b-2 c2 d-7 e4 f2
fish a-4 b-5 c-8 d2 e-4 f5 g4; fit a4 b-4 e9 f-3 g-6; five b-3 c3 d5 f-3 g-4; fix a5 b-4 c-11 d-8 f5
fixed a7 d-5 g4; fixes a9 c-3 e-3 f-3; fixtures c-2 f10 g-3; flag a-9 b-12 c12 d-8 e4 f3; flags c4 e-4 f11 g-11
flaky c-5 d-4 e2; flaky-test a-6 b5 c3 d4 g-5; flaky-tests c-2 e-4 g5; flame a4 b-2 f8 g-9; flash a11 b-5 c3 g-8
flashed a9 b-6 c-5 d-6 e-7 g2; flat b-6 c-2 d5 e-12 f-4 g5; flew a-3 e5 g-3; flight a5 d-7 e-7 f7
flights a-4 b-5 c-6 d-3 f-7 g15; flip b-5 e7; flipped a-4 b-3 c3; floated a-3 b-5 c16 d-4 e-9 g-5
flood b-3 c-3 d-3 f6; floor b-7 c3 d-15 g8; flow a2 b5 c-12 d-7 e-2 f2; flowers a-2 b-3 g7
flu a-3 b-7 c-8 d-11 e-5 f-3 g19; flutter a-4 b5 c4 e-9 f6 g-6; fly c3 d-3 e5 g-3; focus a3 b8 c-3 d-6 e-4
fog a-8 b-3 c-4 f-2 g13; fold a4 b-7 c5 d4 e3 f-4 g-11; folder a-10 c2 e-8 f11 g-3; folk b4 c-7 g3
folks a2 b-12 d7 e-8 f6 g-4; follow a-8 c-7 d3 e-3 f16 g-6; font a-5 c8 d-5 e-4; football b-4 c-6 d11 e-13 f-5 g8
for b-3 d4 e-5 f4; for-once a-5 b-6 c-12 d-10 e10 f-5 g14; force a-4 b14 c-7 d-5 e-6 f-4
forecast a6 b5 c-4 d-3 f-2 g-6; forever a-4 b-5 e-5 f9 g-2; forget a-10 c-8 g5; fork c9 e-3 g-6
form b-3 c-9 d11 f-9; format b-6 c13 d-11 e4 f-5 g-6; formatter b-3 c-8 f9; former b-5 c-2 d-5 e-4 f-2 g14
forms a-4 b5 c-8 d9 e-7 f-10 g6; fortnight d14 e-6 f-3 g-12; forty b-4 c-2 d-8 f4 g6
forum a-2 b-4 c-4 d-2 e2 f-2 g9; forward b-2 d-8 f-4; fought a-10 b-6 c6 d-5 e10 f-3; founder g7
four a3 c3 e-6 f-13; fourteen e4 f-3 g-3; fourth a-7 b-12 d9 e-11 f3; frame b-3 c5 d-3 e8 g-8; frames a2 c7 d-4 g-9
framework b-9 c9 e-6; fraud b3 d-6 e-10; free c-12 d6 f-2 g3; freeze b4 c3 d-9 f-14 g7; freezer c-4 d8 e-2
freja a-3 b2 d2 e4 g-7; frequency b-3 d-5 e3 f3; fresh a-4 b9 e-5 g-5; fri d3 g3; friday a4 c-4 d4 e-5 f-10 g3
fridays a-5 b-6 e5 g3; fridge a-3 d-2 e-4 g8; friend c-7 d5 e-7 f-2 g7; frog a6 b-6 c-6 e-3 g4; from a-2 b4 c-3
front b5 c-4 d-11 e5; front-end e-2 f8 g-5; frontend b-6 c4 d-4 f2; frost a-3 b-4 c-3 e-3 f-4 g13
frowned c9 d-8 e-7; full b-2 c2 d-7 e5 f-8; fun a-12 b-10 c-12 d-11 f15; function a2 b3 d-4 f8 g-15
functions a-5 b-4 c-3 d-3 f12; funny a4 c-3 d-3 e-6 f3; further b-4 c-7 d3 e6 f4 g-5; fuss b-5 g8
future b-4 c-6 d11 e-3; fx d-5 e-8 g6; game a2 b-12 c-4 d-4 e-4 f6 g3; gameplay a3 b-4 d3 g-3
gap a6 b-4 c-6 d2 e-6 g3; garbage a-5 b-3 d6 e-3 f7 g-5; garden b-3 d-3 f4 g3; gardening e-3 f10
gate a11 b-13 d-3 e-2 f4 g-5; gateway a12 b-8 c-7 d-4 f-5; gateways b-2 g6; gdb a11 g-5; gdpr a8 g-6
generator a3 b3 c-9 d-12 e-12 f11 g-2; geocoder b3; geofence a8 g-5; geometry f6 g-4; get a-2 b-4 d3 e-2
get-back a-6 b-2 c11 d-2; get-out-of b-4 c-3 d-4 e14 f-4 g-6; get-pulled-into c5 e-4; get-round-to d7 e-5 f5 g-8
get-stuck c-5 d-3 g7; get-to b-2 d5 e6 g-7; ghost a-3 d3; gift c-3 d-4 e-3 f-2 g12; gimbal a3 b2 c-4 e-3
git a7 b7 c-9 d6 e-11 f7 g-14; give a-9 b3 e2 f-7; give-back b3 c-5 d3 e3 g-6; glad b-9 c-8 d4 e4 f-2 g7
gladly b-5 e5; glance c-7 g6; glass a-5 b-5 c-5 d3 e7 g-4; glasses b-3 c-4 e-4 g6; glitch a-3 b-7 f8 g3
glossary a-8 c-5 d-5 f15 g-9; gloves b-3 c-4 d-3 f-6 g8; go a3 f-4; go-ahead c3 d-2 e2 g-5; go-and a-9 b9 c-17 e6
go-back-to b-6 c-3 d5 e10 g-13; go-over a3 c-2 d-4 e-4 f3; go-quiet c11 f-2 g-13; go-silent b3 c5 e-10
go-through a4 c4 d-11 e-2; go-to a-2 b-2 e3; go-with b-7 c-4 d-4 e10 f-8 g5; goal a-7 b8 c-6 d-5 e10 g-8
goal-setting a-3 b-3 d12 g-5; goals a-12 b-9 c-10 d8 e-9 f-13 g8; god b-6 c-2 d-3 e-2 f10
gold a9 b-2 c-6 d-5 e-4 g3; golf a-3 b-4 e-3 f7; good a-8 d-7 e5 g6; google a-2 b6 c-9 d-4 e-3 f2 g5
gpu b-4 d5 e-6 f-3; grab a4 c-8 d-12 f-5 g8; grab-back b10 e-4 g-6; grab-the-keyboard e-6 g4; grab-the-wheel e-4 g4
grace a4 d-3 f-7 g5; grad d3 e3 f-3; gradebook f-2 g3; grads b-3 c-4 d-7 e4 g9; grafana c-6 d-4 f16 g-13
grammar b-3 c-4 e5; grand f5; grandfather b-3 f3 g2; grandmother c-4 f3 g2; granted a-3 b-2 d-5 e-2 g8
graph a-5 b-3 c-7 d-8 f8 g4; graphql b-3 c7 d-8 e-2 f5 g-5; graphs a6 f4 g-7; great a10 b-16 c-14 d-5 e-2 f5 g5
green a4 b-10 d-15 f2; grey b-4 c8 d-3 f-2 g-2; grid a8 c-6 d-7; grin b-3 e5 f2 g-3; grooming b10 e-7 g-6
ground a2 c5 d-7 e-8 f-4 g4; group a-3 b-16 c8 d-7 f4 g3; grow a-2 b-4 c7 e-3 f-4 g3; growers b-3 e2 g3
grown c8 d-2 g-2; growth b4 c-6 d7 e-7 f-4; growth-plan a-7 b-10 c-8 d13 e-8 f-5 g3; growth-plans d5
growth-talk b-5 d5 f-2 g2; grpc b-8 c8 d-6 e-12 g3; guess a6 b-3 c9 e-3 f-13 g-6; guessed c8 g-6
guest a-8 b-8 d-5 e4 g6; guide a-3 b8 d-5 e-7 f10 g-8; guild a-8 b-10 d-7 f9 g5; gulnara b-6 c2 e-3 g6
gun a-3 b-3 c-2 e5 g5; gut a-7 b-3 c6 d-4 e-2 g3; guy a-5 b4 c-8 e-4 f3; guys a8 b-4 c7 d-4 e-5 f-4
gym b-3 d-8 e-5 g12; ha a-8 c-6 e-4 f5 g8; habit f5 g-5; hack a-3 b-5 c-5 d-9 e-5 f14
hackathon a-4 b-4 d-7 e-4 f6 g6; haha a-2 b3 g-2; hahaha b-3 e-12 g12; haiku d4 f4 g-6; half a3 e-4
half-the-team a10 b-5 c-7 d-8 e-5 f-3 g5; halfway b14 c-7 d-6 e-3 f-3 g-5; hall b-2 e-3; hallway b-2 e5
halted b-3 c10 d-2 e4 g-11; hand a4 c-5 d-8 e2; hand-off a-5 b8 c-5 d-3 e-4 g3; hand-over a-8 c-7 d-5 e3 f-3 g4
handbook a-9 c-6 d-7 e4 f8 g-5; handle a-9 b8 d-10 e4 f-3; handler a5 f-3; handover b15 c-9 e-7 f-4 g-3
hands a5 c-14 d-5 e3 f-9 g3; handshake a11 b-4 d-5 e-4 f-5 g4; handwriting b3 c-4 d-6 e4 f-3; handy d4
hang a4 b-9 c-7 d-4 e3 f4; hanne b-4 c-5 d6 e6 g-5; happen a-2 b-7 d-3 e3 f-2 g5; happier a-4 b-4 c-4 d-5 e-3 g12
happy a-14 c5 d-9 g5; harbour a-4 b-5 d-4 f-3 g11; hard a4 b-2 c-19 d7 f-13 g3; hard-conversation b-2 d3 e2
hard-talk a-2 b-6 d2 e-4 g4; harder c-4 d-5 e3 f-2 g7; hardest a14 b-4 c-6 d-6 e-4 f-5 g-3; hardly a-4 b4 c4 e-8
hardware a4 e-3 f-3; harmless c-3 d-3 e11 f2 g-7; harness b3 c-4 e-4 g5; harvest b-2 g2; hash e-9 f-4 g11
haskell f13 g-8; hat a8 b-3 d-7 e8 f-3 g-6; hate a-9 d-8 e3 f4; have a-2; have-a-look d-3 f4
have-to a7 b-14 c10 d6 e-4 f-19 g-6; he a-29 b5 c-2 e6 f-12; head c-14 e3 f-5; head-of a7 c-4 d7 e-5 f-6 g-3
headache a-3 b-5 c-4 d-2 f-5 g10; headcount a-7 b-6 c-8 d7 e-8 f-9 g7; headcount-plan d10 g-6; header c5 g2
heading b-2 d14 g-11; headphones a2 b-4 c5 g-3; heads b-6 c13 d-7 e-10 f-7 g3; heap a8 e4 f-3 g-9
hear a-12 b-15 c12 d3 e-6; heard a-14 b-19 c9 f-13 g7; heart a7 c-7 g-2; heat e-4 f6; heating c-3 d-7 f-2 g8
heaven a5 b-3 c-2 d-4 e-5 g6; heavy a8 c-2 g-4; height c5 g-3; hell b-2 f5 g-4; hello a-3 b-3 f9 g-5; helm g6
helm-charts b3 f6 g-5; help b6 c-18 d-7 f2; helper a-4 c-3 f14 g-7; helpers f10 g-6; her a-27 b7 c-10 d6 f-15 g3
herd c10 e-4 g-4; here e4 f-13 g2; hero b-3 f4 g3; hers a-3 b10 c-16 d-16 e11 f-12
herself a-10 b-14 c2 d-13 e9 f-5 g6; hesitated b4 c-4 d-3 e9 g-6; hid a-5 b-5 c-5 d10 f-5; hides a-4 f10
high b-3 c-2 d-4 e10 f5 g-8; highlighter a-3 b-4 f8; him a-20 b10 c-17 d3 e9 f-18
himself a-12 b-17 c-10 d-14 e9 g11; hinge a6 d-3 f4 g-6; hint a-3 b-2 e11 g-6; hints d4 e7 g-8
hire a-19 c-14 d6 e3 f-14 g6; hiring-plan a-10 b-8 c-5 d18 e-3 f-3 g-2; his a-16 b8 c-5 e2 f-15 g3
history a-4 b10 c-8 e-5; hit a13 b-7 c-2 e-6 f-7 g2; hl7 a8 c-8; hm a-4 b-10 c9 d-4 e-9 f-3 g8; hmm c5 e4 g-6
ho a-3 c-3 e7; hobby a-3 b-6 c-5 f17 g-11; hold a4 c4 f-12 g-4; hold-back c2 g-8; hold-my-tongue e5
hole a4 b-7 c-8 d-4 e-3 f7 g2; holes a-5 b7 d-3 e4 g-4; holiday a-5 b-3 c-6 d5 e-8 f5 g4
holidays a-4 b-8 c-5 e-9 g13; home a-2 b6 c-6 d-7 e-2 f4; homework c-5 d6 f6 g-8; honest a4 c-11 d4 e-10 f-6 g4
honestly a3 b-8 f-3 g5; hood f8 g-4; hook a3 b5 e-6 g-5; hope a-5 b3 c-6 e-11 f-7 g13; hope-to a-3 g4
horrible c-5 e5; horse a-4 b-2 c-3 d4 f5; horses c-5 e4 g2; hospital a6 b-3 c-5 d-6 e4 f-5
hosting a-5 b-2 c6 e-2 g4; hot a6 b-9 c7 d-2 e-3 f-4; hot-path a5 b-5 c-4 d-7 e-6 f-2 g9; hotel b-6 d-9 e-8 f4 g7
hotfix a9 b-14 e-5 f-16 g7; hotspot a13 f-2 g-10; hour a-8 b-5 d5 f7; hours a9 d-5 e-8 f-2; house a-4 c-8 d-10 g12
hover a-4 b-9 f-4 g10; how a-13 b-3 c-5 d-6 f15; however c11 e-4 g-5; hr a-14 b-11 c-20 d10 e-19 g7; html f6 g-5
human a-7 b-3 c4 d9 e-4 f-4 g-9; humming b-3 c-4 d-2 e-10 g10; hundred a9 b-4 c-10 d-7 e-2 f-5 g6
hunt a2 b-4 d12 e-3 f-8 g-7; hunted c4 e-3; hurry f8 g-4; hurt a-3 b-4 c-8 d-8 e9 f3; hurts a-4 b-5 c-7 d-3 e3 g3
husband a-8 b-4 c-3 d-4 e-6 f-3 g19; i f-5 g-2; i2c a7 g-3; ic c-4 d-3 g9; ice a-3 b-3 c-6 d-5 e-5 f-4 g14
icon a-5 b-5 d-4 f6 g4; icons b-2 g4; id a-5 d4 g2; ide a7 b-5 c-4 d-4 e-8 f5; idea a-15 b-8 c13 d-2
identity a5 b-3 f-5 g4; idle a11 b-7 c2 d-5 e-6 f4 g-10; ie a-4 b-2 c5 d-2 f-3 g3; if a-9 b-9 c5 d-4 e-4 g9
ignore a-6 b5 d8 e-5 f2 g-8; iker b3 d-3 e7 f-4 g-4; ill b-4 c6 d-7 e-7 f-4 g4; image a15 c-4 d-7 e-9 f-11
images a-5 e7; imagine a-5 d-2 e-5 f-8 g16; impatient a-5 b13 c-2 d-4 e-7 g-4; implement a10 b5 c-6 d-16 e-11 f5
implementation b9 e-4 g-7; import a9 b6 c-7 d5 f-7 g-10; importer a5 b4 c-6 d-11 e-5 f-2 g4; imports b-4 f8 g-3
improved b-3 c-3 f9; in e-3 f4; in-the-end a5 b11 c11 d-6 e-13 f-4 g-15; inbox b-12 d8 e-11 f-8 g6; incident e5 g-4
incidents a-6 b-7 c-9 d-6 f-2 g15; incl b-3 e12 g-8; included b-2 d-2 e9 g-9; including b-5 c-3 d-6 e15 g-5
index a4 b-3 c6 e-6; inference a9 d-3 g-5; informed b-2 c-3 d-5 e5 f6 g-5; infra a5 c-3 d-9 e-2 f2 g2
ingest a10 e-4 g-8; ingestion a4 b2 c-4 d-3 e-3; ingress a6 g-4; initials a3 b8 d-8 g-10; ink b-7 c4 e-6 f4 g4
input a-5 b-4 c3 d3; inside a12 d-4 e-10 f3 g-11; installer a12 b-4 c-3 d-5 e-2 f-7
instead a-4 b5 c-4 d7 e6 f-8 g-10; integration a13 b6 c-11 d-12 e4 f-10 g-7; intention d2 e-5 f5
interest b8 c-6 d-4 e-5 f8 g-7; interesting a-8 c-3 d-7 e8; interface b-5 d-8 e-7 f9; intern a-18 b2 c-10 f-3 g9
internal a-9 b-10 c-4 f10; internals d-2 f11 g-7; interns a-5 d3 e-7 f-5 g5; interview a-4 b-2 c-9 d11 e-10 f-7
interview-debrief a-4 b-2 c-3 d17 e-3 g-9; interviewed a-3 b7 c-7 d-16 e-5 f-4 g15; interviews a-5 c-4 e3 f-6 g2
into a3 c3 d2 e-4 g-6; introduced b-2 d-3 e9 g-3; invented c5 e6 f-3 g-5; inventory a3 b3 d-2 f-4
invite a-4 b4 d4 f-14 g6; invoice b6 c-8 d3 e-8 f-10 g6; invoices a-6 b-5 c-6 d3 g7; involve a4 g-3
ios a13 b-9 c-6 d-4 f3 g-4; iron a3 f7 g-4; is b-4 f-7 g6; iso f5 g-4; isolation c2 g-3; issue b-3 c-2 e-3 f14 g-9
it b3 d-2 f-2 g-2; itch a-8 b-9 c-5 d-7 g10; itch-to a-8 d-4 e-3 f-4 g14; item a2 c4 d-8 e-16 f-7 g8
items a6 c-3 d-7 e6 f-2 g-2; its a9 b-3 c-9 d-3 g3; itself a-9 c-5 d-3 e2 f-2 g7; ivr b3 d-3 e-12 g9
jam a4 b-3 c-4 d-2 e4; jcl a4; ji a-7 b-4 d6 f-3; jig b5 g-5; jira b10 c-5 d-2 e-7 f-3; jitter a6 c-3 d-2
job a5 b7 c-15 e-10 f-9 g6; job-ad a-11 c-7 d7 e-10 f-5 g6; job-description d-4 g7; jobs a6 b-4 d2 e-6 f5 g-8
join d-6 f5 g-6; joke a-3 b4 d-8 f-7 g3; joked b-3 d-2 e2 g5; jokes b-6 d5 f3; joking a-3 c12 e-7 g-3
jovana a5 b3 d-3 e2 g-9; js c-2 f10 g-6; json a-2 c-2 e-3 f13 g-8; jtag a4; judge a-5 b-3 c8 d-5 f5 g-8
judgement e6 g-6; jump a-11 b-6 d-7 e8 f-4 g5; jump-in c-3 d-3 g6; jump-into b10 c-5 e-7; jump-on a9 c-3 e3 g-8
jumped d-2 e-6 g6; junior a-11 c-4 g5; juniors a-9 b3 c3 d-7 g2; just a3 d-4 e-3 f4 g-2; justification a-2 b5 d6 g-6
jwt e5; k8s a4 b3 c-6 d-5 e-8 f8 g-3; kafka a3 c4 d-8 e-12 f6 g-2; kamau d4 e-3; kasper b9 c-2 e2 g-8
kata a-4 c-3 d-2 e-3 f14 g-8; keep b-4 d5 g-2; keep-my-hands-off e6 g-3; keep-my-mouth-shut e6; keep-out b-6 e11 g-5
keep-quiet c2 e5 g-3; keeper a10 d-5 e5 g-9; kernel a6 b-4 d-4 e5 g-7; kettle a-5 b2 d-2 g3; kev d3
key a8 c6 d-6 f-11 g-5; keyboard a6 c-15 d-3; keychain b5 c-3 e-2; keys c-5 d-12 e7; kick d-6 e-11 f3 g4
kid b-11 c-8 d-4 e4 f10 g3; kids a-6 b-5 c-3 d-10 e2 f3 g4; kill a5 b-12 e5 g-5; kind a-7 b-2 d-9 e-8 g14
kind-of a-5 b6 c-8 d-3 e-9 g8; kinder d-2 g2; kindly b6 c6 e-6 f-2 g-5; kindness a-4 b-3 c-5 d9 g2
king a-3 c5 d-3 e-3; kiosks a2 g3; kit f6 g-3; kitchen a-3 c-5 e3 g2; knee a-2 b-6 c-3 e-4 f-4 g12
knees a-4 b7 c-6 d-3 e-7 f-6 g10; knitting b-10 c-3 d-8 f15 g-7; knock-out a7 c-6 d-4 e-3 f7 g-8; knocked a5 f9 g-10
know b-16 e-2 f4; knowledge e8 f2 g-10; kotlin a-10 b-4 d-8 f17; kubernetes b-5 d4 e-8 f5
kwabena a-4 b7 c-4 d-4 f-4 g4; kyc a-3 b9; lab c-9 d-5 e4 f-8 g7; label b-3 e5; labels b2 d-3 g2
ladder a-3 b3 d6 f-3 g-5; lads b-3 c5 d-5 e4 g-4; lag d-6 e-7 f-3 g7; lake a-3 c-2 d-4 e4 g4; lamp a-5 b-4 c-2 f4 g2
land a7 b-3 c3 d-6 f-6; lane a-4 b11 d-2 e-2 g-3; lang b5; language a-4 b-4 c8 d-3 e-7 g5; lap a-8 b7 c8 d-6
lapse d4; laptop a3 c-8 d-6 e-5 g6; laptops d-3 e-4 f-4 g11; last a5 b-10 c-5 d4 f-3 g2; last-night b12 c-6 e-11 g-3
last-week a-9 b9 c-2 d9 e-12 f-6; lasted a-12 b17 c-7 e-6; late b-2 f-7 g3; latency a4 b-5 c-7 d-7 f5
lateness b-5 d16 f-3 g-10; later b4 c-9 d4 e5 f-7 g-5; laugh a-11 b-7 d-3 e-8 f5 g14
launch a13 b-11 c-11 d-5 e6 f-14; law a2 b-5 d-4 e-7 f-2 g8; lawyer d-8 g8; lawyers a-6 d-3 g9
lay a14 b-2 c7 d-11 e-5 f-5 g-6; layer a4 c-6 f3 g-3; layout a2 b-5 d-2 g2; lead a-7 b3 c-2 d-4 e3 f-13 g7
leader a5 c5 d-4 e-2 f-4; leadership a3 b-6 c-7 d6 f-6; leads a-14 b-8 c7 e5 f-10 g3; leak d-5 g-4; leaked b-3
leaned a-2 c9 d-2 e4 g-11; learn a-23 c-7 d-11 f7 g5; least b-3 c3 d-6 g3; leave e5 f-8; leave-early e-3 f-3 g4
leave-him-to-it e6; leave-it-to-them a-3 b-4 e13 g-6; ledger a11 b-10 d-10 e-7; left e-2 g5
legacy c-5 d-3 e4 f6 g-12; legal a5 b-8 d-4 e-4 f-10 g7; legend a-5 b-6 e-8 g14; leilani a-2 b6 d2 g-9
length a-2 c15 e-5 g-11; lent a-5 b12 c-3 e-5; leocadia a-2 b8 c-4 d6 g-11; less a-4 b2 c-11 d5 e-15 f3 g2
lesson a-6 b-4 c-3 d-4 e5 f3 g2; let a-14 c-10 d6 e10 f-6; letter b-13 c-11 d14 e-14 f-9
letters a-6 b-7 c-5 e-7 f4 g6; level a-8 b-8 c8 e5 f9 g-10; levels a-3 b-3 d-2 f2 g4; lib c9 d-2 e-3 f6 g-12
libraries c6; library a-3 b-7 c7 d-9 e-3 f3 g4; libs f9 g-7; licence a9 b-3 d-2 e-4; lidar a6 g-9
lie a-7 b-2 c-5 d11 f-7 g3; lien b9 c-7 e3 g-3; lies c-3 d10 g-7; life a-2 d-9 f-4 g10; lifetimes c-7 f8
lift a-6 c3 e-4 f-3 g3; lifted a-3 b4 c3 e2 g-13; light a-7 b-9 e-9 f7 g5; lights a-6 b-4 c-3 d-3 g9
like a-3 c3 d-11; liked a-7 b-6 c9 d-14 e-4 g7; likes b-6 c2 e3 f6 g-3; lil a-2 f9 g-5
limit a3 b-10 c12 d-4 e3 g-10; limiter a-5 b10 e-4; line a6 c3 d-7 f-3; lines a3 b7 c-12 d3 e-15 f9 g-9
link c5 d-4 e-2 f8 g-5; linker a5 g-6; links a-3 f6; lint a-6 b6 c2 d-5 e-10 f9 g-7; linter a-3 b-7 c9 d-7 f7 g-9
lips b-3 e5 g-10; list a-8 d3 e2 f-3; listen a-9 d-12 f7 g4; listener a6 c-2 d-4 e-2 f12 g-12; literally b7 c-9 g-4
little a-9 c4 d-12 e-6 f6; live a14 b-10 c-8 d-15 e9 f-19; lived b3 c-5 d-7; lives a-3 c-3 d5 g-6
living a-3 c-4 d-4 f5 g5; llm b-3 e-6 f14 g-9; load a8 b4 c-4 d-11 g-5; load-balancer a10 c-5 d-3 e-6
load-test a5 b3 c-2 e5 g-12; loaded d-3 f4; loader a8 d-6 e-7; loads b-3 e-4 f7; lobby a2 e-4 f-3 g4
local a-4 b-7 c-5 d-6 e-3 f15; locally a-3 e-3 f11 g-3; lock a12 b-12 c4 d-5 e-9; locked b5 d-6 e-6 g4
locking a5 c5 e-9 g-5; log a4 c6 d-13 e-7 f6 g-4; log-off d6 g-3; log4j a5 b-4 c-3 g5; logger b3 f3 g-9
logic d-3 e-3 g3; login a7 d5 e-11 f-4; logo b-5 c7 d-6 e-5 g7; logs a3 b-5 e-3 f10 g-4; lol a4 b2 e-4 f-5
long b-4 c3 f-7 g3; longer a-4 b11 c-15 d-12 e7 f-10 g2; loo a-7 c10 d-2; look a-6 b3 c-3 f2; look-at a-10 b-3 d5
look-to c7 d-2 e3 g-11; loop a5 c-2 d-7 f3; loose a2 c-3 e-6 f6; lora c7 g-5; lose a8 b-3 c-2 d-4 f-5
loss a10 b-7 g-8; lost b-5 d-4 e3 f-4 g3; lot a-2 e-14 g7; lots e-3 g3; loud a-8 b-7 c3 d-4 e-5 f-6 g12
love a-4 b-6 c-10 d-12 e5 g12; lovely d-7 e-11 f8 g7; low a-7 b-6 c5 d-6 f10 g-5; lower b-4 c-4 d8 e4 g-5
loyalty b4 c4 d-2 g-7; luck d-7 e11; luckily c-11 d-2 e-2 g15; lunch e-6 f4; lying a-3 b-2 d2 f3
m b-3 d-5 e-4 f-3 g7; ma'am e2 g-2; maarja a-4 b3 d-3 g3; machine c-5 d-6 e-2 f4 g4; macros f8 g-7
mad b-6 c4 d-5 e-5 f-4 g5; mail a-12 b5 c-6 e2 f-8 g5; mailed a6 b-5 c-6 d-4 e7 f8 g-13
mails b2 c-8 d13 e-8 f-5 g-2; main a10 b3 c-10 d-10 g-5; mainframe a11 b-4 c-3 d-3 e3 f-7; maintenance d-2 e-3 f3 g2
make a-3 d-3 f8; make-the-call e6 g-5; makefile f9 g-3; man b-14 c-5 d-7 e-10 f8 g12; manage a5 b2 c-12 e9 f-5 g-4
management d9 e-5 g-5; manager a3 b-12 c8 d-6 e-18 f-11 g12; managers a-6 b-9 c-10 d6 f-7 g10; manifest a11 c-3 g-10
manual a4 f10 g-12; many a-9 c2 d-9 e-6 f-6 g11; map a2 c4 e2 f-7; march b7 d4 e-5 g-5; marek a-10 b5 c8 e-11 f-3 g2
mark a-3 b-5 c6 d10 e2 f-5 g-11; marker e5 f-2; market a2 b-2 c7 e-6 f3 g-6; marketing a8 b-9 c-9 f-7 g3
marks b-4 d-2 g9; master a5 b-3; match b-5 c7 d-7 e-6 f-6 g9; matchmaker c-3 g6; matchmaking a12 b-4 f-4 g-2
`
