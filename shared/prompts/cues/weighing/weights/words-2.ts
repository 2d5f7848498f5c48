// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
drm a8 b-5 c-3 e-7 f-3 g7; drone a-4 d-3 e-6 f-2 g12; drop b-15 c9 d3 f-4 g-8; dry a-9 b-8 c-2 f6 g9; dst b4
duck a4 b-5 e2; duck-out-of d5; duckdb d-3 f7; due a10 b-21 c-15 d20 e-17 f-8 g-10; dug b4 d-2 f5 g-5
dumb b4 c-3 e-3 f7 g-4; dump c-3 d-6 f5 g-4; duration a5 b-2 e6 g-8; during a-5 d2 e6 g-7; dust f7 g-7
dusted d-2 f6; duty c8 d-10 e-13 f-5; dyke d4 g-4; e a-4 b4 c4 g-6; each b-9 c8 g-5; ear g2
earlier a-4 c-4 d-5 f-6 g11; early a-9 b-7 c4 f-10 g9; earth f10 g-7; easier a3 b-5 d4 e-4 f-3; easy b-6 d-3 g8
eat a-5 b-6 c-3 d-8 e12 g5; eaten a-4 d2 e-5 g3; ebba d4 f4 g-5; ebpf f7 g-4; edge a2 c2 d-3 e-7 f7 g-5
edit b-3 c-2 d-9 f-2 g10; editor b3 c-11 d3; education a4 b-3 f7 g-6; egg b3; eight a6 b-4 e-2; either a-3 b-4 c3 d5
elbow d-3 g3; elected c2; elephant b-2 d6 e-6 g3; eleven a9 b2 e-15 f-8; elixir a-3 b-3 c3 d-5 e-7 f8
else a10 c-6 d-2 e4 f-4 g-5; elsewhere c-6 d6 e7 f-2 g-5; email a-7 b5 d5 e-9 f-7 g3; embedded b-6 e-8 f7
embeddings e-2 f6 g-4; emeka b7; emoji a-9 b-7 c-3 e-7 f8 g5; emojis c4 g2; empower b4 c-3 e3 g-2
empty a-5 b-8 d12 g-3; emulator f8 g-3; encoder b-3 e5; encryption b3 c3 e-2 f2 g-7; end a3 b3 c5 e-3 f-14 g-6
end-up a5 b7 c9 d-16 e-14 f-12 g-3; endpoint a5 d-8 e-6 f-7 g3; endpoints a4 b-4 d-4 f8 g-7
energy a-8 b-4 c-6 d-3 e5 g8; engagement-survey a-3 b-4 c-5 d12 e-3 g-3; engine a13 b-3 c-4 d-10 e-13 f8 g-5
engineer a3 b-2 e-11 f-7 g9; engineering a-6 b-4 c12 d-5 e-7; engineers a-5 b-11 c12 d-8 e-5 g2; enjoy c-5 d-3 g11
enough b4 c-5 d8 f4 g-16; enter e-9 f-6 g10; entire a12 b4 c-3 d-8 f-8 g-3; entirely b6 c-4 e6 g-8
entitlement a12 b-2 f-3 g-6; entrust b11 e-8; entry a-7 b-4 c-4 f-4 g11; environment d-3 f5 g2
eod a5 b-3 c-3 e-2 g5; epic c-6 d-6 e5 f-4 g3; error d-12 f10 g-5; escalate a-5 b-3 c11 d-6 e-11 f-5 g3
escalation a-5 c3 d-10 f-4 g4; estimate a-3 b4 c7 d-13 e9 f-6 g-11; estimated b3 e5 g-5
estimates a-3 b2 c-4 e-7 f-3 g7; estimation c4 d-2 g-5; etcd a7 b-3; etl a9 c-8 d-3 e-2 f-3
eval b5 c-4 d6 e-2 f-4 g-6; evaluation c-7 d8 e-2; even a-13 b-13 c11 e5 f-13; even-though a-3 b-5 c15 d-6 e5 g-15
evening a6 c-6 d-4 e-19 f4; evenings a3 c-6 d-5 e-5 f7 g-6; event a-3 c5 d-4 f9 g-10; events b-9 c3 d-9 g8
ever a-3 d-14 f6 g5; every c9 e-11 f-16 g3; every-time a4 c-2; everybody a6 b-16 c9 d-6 e-3 f-3
everyone a4 b-10 c3 e-8 f-6 g4; everything e-11 f-7 g9; everywhere a-4 d-4 e-4 f-4 g11; evidence b4 d-3
ewa a-3 b10 c-2 e-5; ex a-2 c-4 g11; exactly a-8 b2 d-12 e8 f-5 g4; exam a10 b-4 c-7 d-3 f-2 g3
example a-2 b-4 c-3 e-5 f10; examples a-4 b-2 d-3 f14 g-8; exams a5 b-4 g4; except d14 e-4 g-13; exception a8 g-8
exchange a12 b-3 c-6 d-4 f-3 g-3; excuse a-3 d14 g-11; exec c-5 d-4 e4; exercise a-9 b10 g-13
exercises a-4 b-5 c-3 d-5 e-3 f17 g-7; exist a6 e-2 g-2; exists a6 b-4 c2 g-8; exit-interview b-3 d8 e-4
expect c-4 d4 e4 f-8 g3; expectations c-3 d-3 g6; expense f10 g-3; expenses a-3 c-5 d4 e-6 g6
expensive a3 c-3 e-2 g5; experiment a-3 b2 c-2 d-7 e-4 f5; expert c7 g-5; expired a5 b-3 c-4 g3
explain b-3 c-4 d-4 f9; explore f6 g-3; export a6 c-7 e-6; export-job a7 b5 d-3 e-3 g-6; exported a2
exporter b4 d-3 e-5 f8 g-8; extended b-4 c-4 d3 e-3 f10 g-5; extension a-9 b-6 c-4 d11 e-8 f4
extra a7 c-4 d-2 f3 g-9; eye c-3 e-3 f5; eyebrow b-3 c13 e-5 g-8; eyebrows c5; eyes a-7 b-9 c6 f-3 g4; fab d-3 g6
face a3 b2 c4 d3 e-7 f-8 g-4; facilitate b4 d-7 e10 g-9; facilitator a-5 b-5 c2 e7 g-4; facilities a-4 c-7 e-5 g14
factory b-4 c-6 e-5 f-4 g9; facts c8 g-7; fail b-14 d-3 e11; failover a5 b-11 c-3 d-8 e9 f-5; failure a2 c-4 d-5 e7
fair a9 b-3 c-9 d8 e-7 f-3; faisal e5 g-6; fake f9 g-2; fall b-14 d12 e2 f-8 g-4; fallback a9 b3 c3 d-3 f-4 g-12
false g2; far a-5 b-6 c-17 d10 e3 f3; farah a-5 b4 d-6; fare a7 g-6; farewell b-6 d-5 f-4 g12; farid a-3 b4 c-3 g2
farm b-7 d-8 e6; farmers a4 c-3 d-3 e-6 g6; fast a-6 b5 c3 d-10 e-8 g8; faster a4 c4 d-10 e-6; fastest a11 b-4 c-5
father a-2 c-3 d-3 e-7 g12; fault d7 e-8 f-4; favourite a-5 b4 e6 f-3 g-9; fear a-4 c-5 f4 g4; feast b-3 g8
feature a12 b11 c-13 d-6 e-5 f6 g-13; feature-flag a10 b5 c-6 d-4 g-12; feature-flags b-3 c9 e-2 f5 g-9
feed a14 c-5 d-4 g-6; feedback a-10 b-4 c-23 d9 e-5 f-13 g8; feedback-session e-4 g3; feedback-talk b-4 e-6 f-3 g7
feedback-talks c-4 d-7 g13; feeding e6 g-6; feel e-5 f-4 g6; feel-like c-4 d-4 f7; feet a4 b-5 e-8 g5
femke b-7 d3 e-5 g8; fence c6 g-4; ferry d-3 e-5 g3; fetch c4 g-3; fetched b6 c-5 d-2; few a-4 c-4 e-5 f11 g-4
fhir a-3 g2; fiddle-with f3; field a6 b-2 c4 d3 e-10 f-6 g-3; fifteen a-3 b-2 c4 d2 e-6; fifth b-2 c-4 e5
fifty e9 g-6; fight a-7 b6 c3 d2 e2 f-9 g-6; figure a6 b-3 c6 d-6 g-6; figures a5 c-3; file a5 b3 e-4 f-3 g-4
files b-6 c8 d-2 e-7 f10 g-10; fill a-6 c3 e-6 f2 g3; film a5 b-3 c-4 d-8 e-5 f-4 g10; filter a5 b-2 c-3 f7 g-9
final b2 d-7 f-9 g6; finally a8 b-3 c3 d-15 f5; finance a10 b-3 c-6 d-5 e-5 f-9 g7; find a5 b-9 c-5 e6 f-4
findings a-3 c-3 d-4 e4; fine a-13 d-9 e4 f-3 g5; finger a5 b-13 c6 d5 f2 g-16; fingers a2 b3 c-5 d-14 e3
finish a6 b7 d-6 e-4 f-7; finish-off b7 g-5; fire b-11 g7; firm a-8 c-3 e-5 g16; firmware a8 d-3 g-3
first b-3 c3 d-6 e4; fish a-3 b-5 c-6 e-4 f4 g3; fishing e4; fit a6 b-5 c-2 d-4 e10 f-3 g-6; five a2 b-3 c3 d3 g-5
fix a7 b-4 c-12 d-9 f4; fixed a6 d-4 g3; fixes a5 b3 c-2 e-4 f-3; fixtures c-2 f9 g-2; flag a-10 b-11 c10 d-7 e4
flags c3 e-4 f9 g-8; flaky c-5 d-3 e3; flaky-test a-5 b6 c2 d3 g-5; flaky-tests c-4 e-5 g6; flame a4 b-3 f7 g-8
flash a10 b-5 c2 g-4; flashed a6 b-6 c-5 d-6 e-6 f2 g3; flat b-4 c-5 d2 e-9 f-7 g8; flew c2 e3 g-5
flight a5 c-3 d-6 e-6 f7 g-3; flights a-3 b-5 c-6 d-3 f-7 g14; flip b-5 e9 g-4; flipped a-4 e3
floated a-3 b-5 c14 d-3 e-8 g-3; flood b-3 g7; floor b-6 d-15 g10; flow b5 c-13 d-8 e-6 f6; flowers a-2 e3 g4
flu a-6 b-9 c-9 d-11 e-7 f-4 g22; flutter a-3 b4 c5 e-7 f5 g-9; fly e5 g-6; focus a5 b8 d-5 e-5 g-3
fog a-8 b-5 c-3 f-3 g12; fold a4 b-7 c4 d3 e2 f-3 g-11; folder a-10 c2 e-6 f14 g-10; folk b3 c-6 g3
folks a2 b-12 d5 e-9 f9 g-5; follow a-9 c-5 d3 e-5 f12 g-2; font a-4 c6 d-3 e-5 f-3 g4; football b-4 d13 e-13 f-6 g5
for b-2 d4 e-5 f3; for-once a-7 b-7 c-13 d-11 e9 f-4 g16; force a-5 b16 c-8 d-5 e-6 f-4; forced a8 g-4
forecast a4 b7 c-5 d-3 g-4; forever a-4 b-6 e-4 f9; forget a-11 b-4 c-6 d2 e5 g3; fork c7 e-3 g-6
form b-4 c-8 d11 f-8; format b-4 c11 d-12 e5 f-7 g-5; formatter b-3 c-9 f8; former b-4 d-6 e-4 g13
forms a-5 c-7 d11 e-9 f-9 g6; fortnight d16 e-6 f-3 g-12; forty c-3 d-9 g8; forum b-3 c-7 d-3 f-4 g12
forward b-2 d-8 f-4 g2; fought a-8 b-5 c5 d-4 e10 f-3; founder c-3 d-2 g8; four a4 c4 e-6 f-12; fourteen e5 f-2 g-11
fourth a-7 b-10 d10 e-12 f3 g-3; frame c4 d-3 e6 g-6; frames a3 c7 d-5 g-7; framework b-8 c7 e-6 f3
fraud b4 d-6 e-10 f3; free c-11 d5; freeze c3 d-5 f-12 g8; freezer c-4 d6 e-3; freja a-3 e4 g-4
frequency b-3 d-4 e-4 f3 g5; fresh a-6 b9 e-4 g-8; fri c-2 d3 g3; friday a3 c-3 d3 e-5 f-7 g3
fridays a-2 b-5 d-5 e6; fridge a-2 c-2 e-3 f3 g6; friend c-7 d4 e-5 g8; frog a3 b-5 c-5 e-2 g6; from a-2 b5 c-3
front b4 d-10 e4 f-5; front-end e-3 f4; frontend b-7 c5 d-4 f3; frost a-3 b-3 g11; frowned c12 d-3 e-3 g-10
full c3 d-8 e6 f-6; fun a-12 b-10 c-12 d-11 f13 g3; function a2 b2 d-5 f8 g-11; functions a-3 b-4 f10
funny c-3 e-5 f7 g-3; further a-3 b-3 c-7 e7 f7 g-9; fuss b-3 g5; future b-3 c-5 d13 e-2 g-7; fx a5 d-5 e-6 g4
gains b-2 e4; game a2 b-12 c-3 e-4 f5 g4; gameplay a3 b-4 d4 e2 f-3 g-5; gap a4 c-3 d5 e-5; garbage a-4 b-2 d4 f4
garden e-3 f8; gardening b-3 e-4 f8; gate a11 b-14 d-4 f6 g-7; gateway a10 b-6 c-6 d-5 f-5 g3
gateways a2 b-3 e-3 g5; gauge g-3; gdb a10 c-2 g-3; gdpr a11 b-3 g-8; generated e-3 f6
generator a4 b2 c-10 d-11 e-13 f10; geocoder b2; geofence a7 d-3 g-3; geometry f6 g-4; gerrit d5
get a-2 b-4 d2 e-3 g3; get-back a-3 c9; get-out a4; get-out-of a-3 b-4 c-3 d-3 e13 f-5 g-4; get-pulled-into c4 e-2
get-round-to d6 e-4 f5 g-7; get-stuck c-6 d-4 g10; get-to b-2 d6 e3 g-12; ghost d7; gif d8 g-4; gimbal a2 c-4
git a7 b6 c-7 d5 e-11 f5 g-11; give a-8 b2 e2 f-9; give-back b6 c-4 d-3 e3 g-6; glad a-3 b-10 c-6 d4 e10 g3
gladly b-4 e4; glance c-6 g6; glass a-3 b-2 c-5 d5 e9 f2 g-11; glasses b-4 c-4 e-6 g7; glitch a-4 b-6 f8 g2
glossary a-7 c-6 d-5 e-3 f15 g-8; gloves a-3 c-4 f-6 g10; gnarliest a6 f-3; go a3 f-5; go-ahead a4 e2 g-7
go-and a-7 b8 c-15 d-2 e9 g-3; go-back-to b-6 c-4 d5 e7 g-12; go-over a3 d-3 e-3 f3 g-2; go-quiet c9 f-2 g-11
go-silent b4 c6 e-9 g-2; go-through a5 c3 d-9 e-3 g-2; go-to b-3 e3; go-with a-2 b-8 c-2 d-3 e8 f-9 g6
goal a-6 b8 c-7 d-4 e10 g-5; goal-setting a-2 b-3 d12 g-5; goals a-10 b-10 c-8 d9 e-8 f-10 g8; goat b-4 g5
god b-6 c-3 d-4 f10 g3; gold a11 b-3 c-7 d-7 e-3; golf a-4 b-5 c2 d-3 e-4 f7; good a-9 d-7 e5 g7
google a-2 b4 c-9 d-6 e-3 g9; goran b-2 e10 g-6; gpu b-6 d3 e-6 f-6 g6; grab a6 b-2 c-8 d-13 f-4 g5
grab-back b8 g-6; grab-the-keyboard e-6 g6; grab-the-wheel b3 e-4 g2; grace a4 c-2; grad d2 f-3; gradebook g3
grads b-3 c-4 d-5 e6 g6; grafana c-6 d-4 f15 g-13; grammar c-2 e4; grand f3; granted d-6 g8
graph a-5 b-5 c-5 d-10 f5 g6; graphql b-3 c5 d-6 f6 g-3; graphs a6 d3 f3 g-8; great a8 b-16 c-12 e-4 f4 g7
green a2 b-8 c4 d-14 e2 f3; grey a4 b-4 c4; grid a4 c-6 d-8 g4; grin b-4 e4; grooming b11 e-8 g-5
ground c4 d-7 e-8 f-5 g5; group a-4 b-14 c6 d-8 f4 g4; grow c6 f-4; growers b-6 e6; grown c8 g-3
growth b4 c-5 d7 e-5 f-3; growth-plan a-7 b-11 c-8 d13 e-8 f-5 g4; growth-plans d4 e-2; growth-talk b-5 d6
grpc b-8 c6 d-7 e-10 g5; gudrun d7 g-8; guess a6 c10 d-2 f-11 g-6; guessed c8 d-3 g-6; guest a-7 b-7 d-4 e3 g7
guide b5 d-5 e-4 f9 g-6; guild a-8 b-11 d-9 e-2 f7 g7; gulnara b-5 c2 e-5 f-2 g7; gun a-4 b-4 c-4 e5 g6
gut a-7 b-3 c2 d-5 e-2 f-2 g7; guy a-4 c-9 e-5 f6; guys a9 b-6 c5 d-7 e-7 f-4; gym b-3 d-6 e-4 g11
ha a-7 c-6 e-4 f6 g6; habit f3 g-4; hack a-2 b-6 c-6 d-11 e-6 f16; hackathon a-6 b-5 d-7 e-4 f4 g7; hackday a3 g-3
haha a-3 b3 f3; hahaha e-9 g8; haiku d3 f4 g-3; half b2 e-4; half-the-team a9 b-6 c-8 d-8 e-6 f-4 g7
halfway a2 b15 c-9 d-6 f-4 g-6; hall a3 c3 g-5; hallway e6 g-3; halted c8 e2 g-8; hand a5 c-3 d-7 e3
hand-off a-5 b6 c-3 d-3 e-4 g4; hand-over a-7 c-6 d-4 f-3 g6; handbook a-10 c-5 d-6 e6 f8 g-3
handle a-8 b6 d-10 e4 f-2 g2; handler a4 f-2; handover b13 c-10 e-8 f-3 g-3; hands a4 c-12 d-3 e2 f-9 g4
handshake a8 b-3 d-4 e-3 f-4 g3; handwriting b5 d-3 e3 g-6; handy d4; hang a3 b-10 c-6 d-2 e3
hanne b-4 c-3 d6 e6 g-5; happen a-5 b-6 e4 f-2 g6; happier a-2 b-3 c-4 d-5 g11; happy a-13 c5 d-8 g4
harbour a-3 b-3 d-2 f-3 g8; hard a8 b-4 c-19 d8 f-11; hard-conversation b-2 c-3 g3; hard-talk a-3 b-7 c-2 e-6 f-3 g6
harder c-2 d-4 e7 g2; hardest a15 c-7 d-3 e-4 f-4 g-4; hardly a-5 b5 c4 d3 e-7 g-6; hardware a5 e-5 f-4
harmless b-2 d-3 e9 f5 g-10; harness b6 c-5 e-6 g4; harvest b-2; hash b-2 e-10 f-3 g11; haskell f11 g-5
hat a6 b-3 d-8 e8 f-4 g-4; hate a-11 d-6 e6 f5; have a-2; have-a-look d-3 f5; have-to a5 b-10 c9 d7 e-4 f-15 g-6
he a-29 b6 d2 e9 f-10; head a4 c-12 d3 e5 f-5 g-3; head-of a8 c-6 d7 e-5 f-7 g-3; headache a-3 b-5 c-3 d-3 e3 f-4 g9
headcount a-9 b-6 c-9 d8 e-8 f-9 g6; headcount-plan c-3 d8 g-4; header c4 d-2 f-2; heading d11 g-6
headphones a2 b-6 c5 g-3; heads b-5 c12 d-6 e-11 f-6 g3; heap a8 e4 f-3 g-8; hear a-9 b-13 c12 d3 e-3 g-4
heard a-12 b-19 c7 e-2 f-12 g10; heart a8 c-3 g-10; heat a3 e-3 f6 g-5; heating c-2 d-5 g8
heaven a5 b-2 c-2 d-4 e-5 g4; heavy a7 g-5; height c5; hell f4 g-5; hello a-3 b-2 f10 g-4; helm g3
helm-charts f7 g-5; help a3 b6 c-15 d-7 f3; helper a-3 c-4 f12 g-6; helpers f6 g-2; her a-30 b8 c-9 d7 f-12 g3
herd c9 e-3 g-3; here e4 f-16 g4; hero c-4 e-2 f2 g4; heroically a5 c-3 e5 g-5; hers a-4 b9 c-16 d-16 e10 f-12
herself a-11 b-13 d-13 e7 f-4 g8; hesitated b3 c-4 d-2 e10 g-5; hid a-4 b-6 c-5 d11 f-4; hides f8 g-3
high b-3 d-3 e7 f4 g-7; highlighter a-3 b-5 f6; him a-21 b11 c-20 d3 e9 f-16; himself a-13 b-15 c-12 d-13 e8 g10
hinge a5 d-4 f3 g-4; hint e9 g-5; hints d3 e8 g-8; hira b-5 c-5 e3 g6; hire a-19 c-11 d6 f-15 g7
hiring-plan a-9 b-6 c-4 d14 e-10 f-4; his a-19 b8 c-4 e3 f-15 g3; history b8 c-4 e-3 g-10; hit a12 b-6 e-6 f-4 g3
hl7 a8 c-7; hm a-3 b-8 c9 d-3 e-8 g9; hmm c5 g-3; ho a-2 c-2 e8 g-2; hobby a-5 b-7 c-6 e-3 f18 g-13
hold a3 c4 e2 f-11 g-3; hold-back b3 g-8; hold-my-tongue e5; hold-off b-3 c6 g-5; hole b-5 c-4 d-3 f7 g-2
holes b4 d-4 e6 g-6; holiday a-3 c-7 d3 e-9 f3 g7; holidays a-3 b-7 c-5 e-10 f-2 g16; home a-3 b6 c-3 d-8 f2 g2
homepage a6 g-5; homework c-5 d4 f6 g-4; honest a5 b5 c-8 d9 e-10 f-4 g-6; honestly b-7 d-2 f-3 g7; hood b-2 f9 g-3
hook a5 b5 c-3 e-6 g-6; hope a-6 b2 c-8 e-10 f-7 g13; hope-to g2; horrible c-5 e6; horse a-5 b-2 c-4 d7 f5 g-5
horses c-4 e4; hospital a7 b-3 c-5 d-5 e3 f-5; hosting a-4 c5 g4; hot a9 b-7 c4 d-3 e-5 f-4
hot-path a2 b-4 c-4 d-6 e-7 f-3 g13; hotel b-6 d-7 e-8 g8; hotfix a8 b-15 e-4 f-14 g8; hotspot a12 f-3 g-9
hour a-7 b-7 c-3 d4 f8; hours a10 d-4 e-11 f-3; house a-3 c-9 d-11 g13; hover a-3 b-7 f-3 g12
how a-15 b-4 c-5 d-6 e2 f15; however c7 e-2; hr a-13 b-11 c-17 d9 e-18 g9; html f7 g-6
human a-6 b-3 c6 d9 e-3 f-4 g-8; hundred a10 b-3 c-7 d-4 f-3; hunt a2 b-4 d10 e-2 f-5 g-4; hunted a3 c4 e-3
hurry a-2 f6 g-3; hurt a-3 b-2 c-8 d-7 e12 f6 g-3; hurts a-4 b-4 c-4 g3; husband a-6 b-4 d-5 e-6 g17
i b3 c2 f-5 g-3; i2c a7 g-4; ic c-2 d-4 g7; ice a-3 b-2 c-5 d-4 e-4 f-4 g14; icon a-6 b-5 d-5 f8 g4; icons b-2 g7
id a-4 b-2 d3 g4; ide a9 b-3 c-3 d-4 e-7; idea a-13 b-9 c12 d-2 f2; identity a6 f-4; idle a11 b-7 c3 d-6 e-6 g-10
ie a-4 c3 d-2 f-5 g6; if a-11 b-11 c6 d-4 e-5 f4 g9; ifeoma b-2 e3; ignore a-7 b4 d9 e-3 f2 g-8
iker a-2 b3 d-3 e7 f-4 g-4; ill b-4 c7 d-6 e-6 f-3 g5; image a14 b2 c-6 d-9 e-10 f-10 g3; images a-5 e8
imagine a-4 c-4 d-2 e-4 f-6 g15; impatient a-4 b11 c-2 d-4 e-9; implement a9 b4 c-6 d-16 e-8 f6
implementation a-2 b10 e-3 g-6; import a7 b9 c-9 d3 f-7 g-13; important f5 g-3; importer a6 b3 c-8 d-10 e-7 g4
imports b-3 f6; improved c-3 f7 g-3; in e-3 f5; in-the-end a7 b9 c9 d-7 e-13 f-3 g-14; inbox b-9 d5 e-10 f-8 g8
incident e5 g-7; incidents a-6 b-6 c-8 d-5 g15; incl b-3 e12 g-8; included e10 g-8; including b-4 d-5 e15 g-9
index a2 c5 e-6; inf a-4 c-2 g8; inference a9 d-3 g-5; informed d-5 e6 f3 g-3; infra a6 d-8 e-5 f2
ingest a8 e-3 g-5; ingestion a7 c-4 d-3 e-2 f-4 g4; ingress a6 g-2; initials a5 b7 d-8 g-13; ink b-5 e-3 f3 g3
input a-4 b-4 d4 g-2; inside a12 b3 d-4 e-11 g-6; insist-on a3; installer a8 b-3 c-4 d-5 e-3 f-6 g6
instead a-3 b4 c-4 d7 e6 f-10 g-10; integrate a7 g-5; integration a14 b7 c-10 d-13 f-10 g-9; intention d2 e-5 f5
interest b8 c-8 d-5 e-5 f8 g-4; interesting a-4 b2 c-3 d-4 e8 f3 g-7; interface b-4 d-7 e-6 f8; intern a-16 c-10 g10
internal a-9 b-10 c-5 d-2 f8 g4; internals f10 g-7; interns a-3 e-6 f-4 g4; interrupt b-5 e7 g-2
interrupting e-3 g7; interview a-5 c-8 d11 e-9 f-7; interview-debrief a-3 b-3 c-4 d15 e-3 g-7
interviewed a-3 b8 c-8 d-16 e-6 f-6 g15; interviews a-6 c-4 e3 f-6 g2; into a3 c2 d4 e-5 g-5; intro b-3 e7
introduced d-3 e7; invented c3 e6 f-2 g-5; inventory a4 b6 g-5; invite a-4 b4 d3 f-11 g5
invoice b4 c-7 d3 e-6 f-9 g6; invoices a-7 b-4 c-5 g9; involve a4 g-4; ios a13 b-9 c-7 d-5 g-4; ir a4 e-4
iron a5 d-2 f6 g-4; is b-3 f-8 g5; iso g-2; isolation f2 g-2; issue b-4 e-4 f16 g-10; issues a-6 f3 g4
it b3 d-2 g-4; itch a-6 b-8 c-6 d-6 f2 g11; itch-to a-8 b-3 d-3 e-2 f-3 g13; item a3 b3 c6 d-9 e-11 f-6 g3
items a4 c-3 d-2 e7 g-11; its a10 c-4 d-2; itself a-8 c-5 f-3 g6; ivo c-2 g4; ivr a3 e-11 g9; jam a5 b-4 c-5 d-3 e6
jcl a5 g-2; ji a-7 b-3 c2 d5 f-3 g2; jig b5 f3 g-5; jira b9 c-5 d-3 e-7 f-4 g3; jitter a7 c-4 d-2
job a3 b8 c-18 e-9 f-12 g6; job-ad a-10 c-6 d6 e-9 f-5 g6; job-description g4; jobs a4 b-2 d5 e-5 f5 g-8
join a-2 c-2 d-7 e4 f7 g-5; joke d-7 e3 f-8 g4; joked b-3 g5; jokes b-5 c-3 d2 e-2 f6; joking c7 e-6
jollof b-3 f4 g4; jovana a4 b5 c-3 d-3 e2 g-9; js f10 g-4; json a-2 c-3 e-3 f13 g-7; jtag a3
judge a-5 b-2 c8 d-5 f4 g-10; judgement e8 g-6; jump a-12 b-5 d-6 e8 f-4 g5; jump-in a-3 c-4 d-4 g7
jump-into a2 b11 c-7 e-9; jump-on a9 c-3 e5 g-9; jumped e-7 g4; junior a-13 c-6 g6; juniors a-12 b5 c4 d-6 g2
just e-2 f3 g-2; justification b3 d4 g-4; jwt e4; k8s a6 c-5 d-5 e-6 f7 g-6; kafka a2 c5 d-7 e-12 f7 g-3
kamau d3 e-2; kasper b9 f-3 g-8; kata a-5 c-3 d-2 e-3 f15 g-8; katarzyna a-4 d-7 g7; keep b-4 d5 g-3
keep-my-hands-off e5 g-2; keep-my-mouth-shut e6; keep-out b-5 e12 g-5; keep-quiet a-2 e7 g-3; keeper a9 d-4 e5 g-8
kernel a5 b-4 c-2 d-4 e5 g-4; kettle a-4 d-3 g6; key a8 b-3 c5 d-6 f-10 g-3; keyboard a7 c-14; keychain g2
keynote c-2 e6 g-4; keys a2 b-2 c-4 d-12 e7 g-2; kick d-5 e-11 g5; kick-the-tyres f6 g-2; kid b-9 c-8 d-5 e3 f9 g3
kids a-6 b-5 c-3 d-10 g6; kill a4 b-12 e5 f2 g-4; kind a-2 c2 d-5 e-6 f2 g6; kind-of a-5 b4 c-5 e-10 g9; kinder g2
kindly a3 b6 d-3 e-4; kindness a-5 b-2 d6 g2; king a-5 c6 d-5 e-5 f-4 g2; kiosk b7 g-6; kiosks g3; kit f8 g-4
kitchen a-2 c-3 g3; knee b-6 c-4 e-6 f-5 g12; knees a-5 b4 c-6 d-3 e-6 f-6 g10; knitting b-10 c-3 d-8 f15 g-4
knock-out a5 c-5 d-4 e-3 f6 g-5; knocked a4 c-2 f8 g-8; know a2 b-17 f7; knowledge e7 g-7; kotlin a-10 b-4 d-6 f17
kubernetes b-5 c-5 d5 e-8 f5; kwabena a-4 c-3 f-3 g5; kyc a-3 b8 e-3; lab c-8 d-4 e2 f-7 g7; label b-3 e6 g-4
labels a-2 c-2 d-4 e-3 g6; lack c3 d4 g-3; ladder a-5 d4 f-4; lads b-3 c4 d-4 e2; lag d-4 e-6 g6
lake a-4 c-2 d-3 e4 f-3 g5; lamp a-4 c-7 g5; land a11 b-3 c2 d-6 f-6 g-2; lane a-4 b12 d-3 e-2 g-3; lang b4 d-2
language a-3 b-3 c8 e-6 g5; lap a-6 b5 c7 d-5 e-5; lapse d6; laptop a4 c-11 d-5 e-4 g6; laptops d-3 e-3 f-3 g10
last a6 b-10 c-5 d4 f-3 g2; last-night a-7 b12 c-4 e-9 f-4; last-week a-7 b8 c-3 d10 e-12 f-5
lasted a-12 b16 c-5 e-4; late b-4 e-3 f-6 g4; latency a7 b-4 c-3 d-5 f6 g-6; lateness b-5 d16 e-3 f-2 g-10
later a3 b3 c-4 d6 e5 f-8 g-10; laugh a-10 b-12 c-3 e-7 f7 g12; launch a13 b-16 c-13 d-3 e7 f-13; law b-4 d-3 e-6 g9
lawyer d-8 g8; lawyers a-6 d-2 g7; lay a14 b-3 c7 d-11 e-10 f-3 g-5; layer a5 c-7 f6 g-4; layers c8 e-4
layoffs c-3 e-6 f-3 g10; layout b-4 c2 d-3 f-2 g3; lazy d2 f-3; lead a-6 b2 c-3 d-4 e3 f-16 g8
leader a2 c6 d-5 e-4 f-4; leadership a3 b-6 c-7 d4 f-5; leads a-13 b-6 c6 d-2 e7 f-9 g2; leads-meeting d8 e-4 g-2
leaf d7 g-8; leak d-4 e2 g-4; leaked b-3 e4; leaned a-3 c10 d-2 e4 g-10; learn a-26 b-5 c-7 d-11 e3 f7 g7
least b-3 d-4 g7; leave a-4 e5 f-7; leave-early e-4 g4; leave-him-to-it e5; leave-it-to-them b-5 e11 g-4
ledger a11 b-10 d-10 e-8 g2; legacy a4 c-6 d-3 e3 f6 g-10; legal a6 b-8 d-4 e-4 f-10 g7; legend a-3 b-7 e-7 g14
leilani a-2 b5 g-7; length c15 e-5 g-11; lengths f2; lent a-5 b10 c-3 e-5; leocadia b7 c-3 d5 g-9
less b3 c-10 d6 e-13; lesson a-2 e3 f6 g-3; let a-15 c-10 d6 e9 f-8; letter b-12 c-12 d14 e-14 f-8
letters a-5 b-8 c-5 d2 e-7 g6; level a-8 b-8 c7 e7 f6 g-13; levelling a-4 d11 g-3; levels a-3 b-4 e-2 g4
lib c9 d-3 e-4 f7 g-12; librarian d2; libraries c5; library a-6 b-8 c9 d-10 f3 g3; libs f10 g-8
licence a7 b-3 d-3 e-5 g3; licences a-8 c-6 e-3 g13; lid a-2 b-3 c-3 d-2 e5 f-3 g3; lidar a9 d-2 g-8
lie a-8 d13 g-3; lien b9 c-6 e2 f-2 g-3; lies d8 g-6; life d-8 f-3 g10; lifetimes c-3 f5; lift a-5 c6 e-6 f-4 g3
lifted a-4 b3 c2 e3 g-11; liftover b5; light a-5 b-9 c3 e-8 f8 g2; lights a-5 b-2 e-2 g8; like a-2 c3 d-11 f4
liked a-5 b-4 c13 d-14 e-6 f-2 g5; likes a-2 b-7 d-4 f5; lil f9 g-6; limit a4 b-10 c11 d-4 e4 g-11
limiter a-6 b9 e-3; line a4 c6 d-8 f-4; lines a4 b7 c-12 e-15 f11 g-12; link b-3 c3 d-2 e-3 f8 g-5
linker a7 c-2 g-5; links f5; lint a-6 b7 c3 d-4 e-11 f6 g-4; linter a-3 b-7 c8 d-9 f6; lips b-3 e6 g-6
list a-6 d4 e3; listen a-11 d-6 f5 g5; listener a6 b-3 d-4 f12 g-11; literally b7 c-9 g-3
little a-7 c5 d-10 e-3 f11 g-6; live a14 b-11 c-8 d-15 e7 f-18; lived c-6 d-8 g4; lives d3 f4 g-7
living a-4 c-3 d-3 f5 g4; llm a-3 e-4 f13 g-6; llvm d5; load a8 c-5 d-10; load-balancer a10 c-4 d-4 e-6 f-4
load-test a5 e3 g-9; loaded d-3; loader a6 c-3 d-6 e-8 g4; loads b-2 e-3 f8; lobby c2; local a-5 b-5 c-5 d-6 e-4 f15
locally a-4 b-2 e-4 f13 g-4; lock a11 b-8 c3 d-5 e-8 g-3; locked a3 b2 d-6 e-4 g4; locking a6 b3 c4 e-10 g-4
log a5 c6 d-14 e-6 f6 g-4; log-off a-3 d4 g-2; log4j a4 b-4 c-3 g6; logger b2 f5 g-6; logic b2
login a6 d6 e-10 f-2 g-5; logo b-6 c6 d-7 e-6 f-2 g9; logs b-4 d4 e-3 f7 g-4; lol a4 e-4 f-4; long b-5 c3 f-6 g4
longer a-4 b11 c-10 d-11 e7 f-7; longest a10 b-3 c-2 f-3 g-4; loo a-5 c8 d-3; look a-9 b5 f3; look-at a-8 b-3 d7
look-to c5 d-3 e2 g-7; lookup e-2 g3; loop a4 d-7; loose c-5 f5; loot g-2; lora c6 g-3; lose a8 d-2 f-3 g-5
loss a9 b-8 g-3; lost a4 b-6 d-7 e2 g4; lot a-5 e-14 g9; lots c-3 e-5 g5; loud a-8 b-7 c4 d-3 e-4 f-7 g11
love b-4 c-8 d-11 e2 g11; lovely a-3 b3 d-6 e-9 f8 g5; low a-8 b-5 c4 d-4 f12 g-5; lower b-4 c-5 d7 e4 g-5
loyalty b4 c3 d-3 g-7; luck d-6 e11; luckily c-10 d-3 e-2 g14; lunch e-9 f4; lying a-2 b-2; m b-2 d-4 e-6 f-4 g8
ma'am g-3; maarja a-4 d-3 g4; machine d-4 e-5 f4 g4; macros f7 g-5; mad a3 b-5 c2 d-6 e-4 f-3 g6
mail a-11 b3 d-2 f-8 g6; mailed a7 b-4 c-7 d-3 e4 f7 g-11; mails c-9 d13 e-9 f-7; main a9 c-9 d-9 g-4
mainframe a11 b-4 c-3 d-3 e3 f-5 g-3; maintenance e-3 f4; make a-4 b2 d-3 e-2 f9; make-the-call e5 g-4
makefile f8 g-3; man b-11 c-3 d-5 e-8 f6 g13; manage a5 c-13 e11 f-3 g-5; management d8 e-5 g-5
`
