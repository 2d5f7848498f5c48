// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
document a-3 d4 e-8 g4; documentation f8 g-6; dodge a-2 b-2 c-8 d15 e-7 g-3; does a5 d-5 f3; dog b3 d-6 e-7 f-4 g7
domain a-3 b-5 c-2 d-4 e5 f6; door b-13 c3 e5 f-6 g2; dot b-7 c6 d-4 e-3 f10 g-6
dotfiles a-4 b-4 c-2 d-2 e-3 f13 g-5; double a2 b-8 c-7 d-6 e5 f4; doubt a-3 c-11 d-3 e-5 g16
doubts b-8 c4 d-3 e8 g-5; doughnuts b-5 d-5 e-3 g13; down b-3 f-4 g3; downstream a8 g-3; draft a-13 b7 d11 f-12 g-15
drafts b-3 d13 g-9; drag a-5 c4 d11 e-5 g-7; drain a4 c-5 e6; drained a4 b-3 c-6 d-4 g4
drama a-3 c-4 d-6 e-7 f-5 g14; drank b-7 c-6 e13 f-2 g-11; draw a-11 b-4 d-17 e5 f8; drawer a-5 c-3 e-7 f4; dread g6
dream a-7 b-3 c-3 d-4 e-4 f-6 g19; dream-of f-7 g8; drift a3 c10 d-4 e-4 g-10; drill a-4 b-7 d2 e5 f-4 g6
drink b-8 d-3 e-4 g11; drinking a6 d9 e-4 g-9; drive a-4 b7 c-2 d-15 f-4 g3; driver a11 c-11 d-13 e-2 f9 g-10
drivers a7 c-3 g-3; drm a9 b-6 c-2 e-7 f-3 g6; drone a-3 d-4 e-5 g11; drop b-13 c9 d4 f-4 g-10
dry a-7 b-6 c-4 f6 g6; dst b4 g-3; duck b-5; duck-out-of d4; duckdb d-2 f6; due a10 b-19 c-13 d21 e-17 f-11 g-11
dug b3 c-2 d-2 f5 g-7; dumb b5 c-4 e-3 f6 g-3; dump a3 c-3 d-6 f6 g-5; duration a3 e6 g-8; during e3 g-9
dusk a3 b-3; dust f7 g-7; dusted a-2 b-3 d-2 e-2 f6 g3; duty c8 d-11 e-13 f-5 g2; dyke d3 g-3; e a-3 b3 f3 g-5
each b-13 c7 d2 g-4; ear e3; earlier a-4 b2 c-8 f-6 g10; early a-3 b-8 c3 f-11 g8; earned c-3 d5 e-3; ears f7
earth d-2 f10 g-8; easier a2 b-5 d6 e-5 f-3; easy b-7 g8; eat a-4 b-4 c-6 d-6 e11 g4; eaten a-3 d2 e-5 g4
ebba d2 f5 g-5; ebpf f8 g-5; edge a4 c3 d-7 e-8 f8 g-6; edit a2 b-2 d-10 g5; editor b4 c-10 d3
education a5 b-3 f7 g-7; egg b2 g3; eight a4 b-2 f-3; either a-3 b-3 c2 d5 g-3; elbow d-3 g3; elected c4
elephant b-2 d6 e-6 g2; eleven a8 d2 e-11 f-9; elixir a-3 b-3 c3 d-4 e-7 f7; else a9 c-5 d-3 e3 f-3 g-3
elsewhere c-5 d4 e8 g-5; email a-6 b5 d4 e-9 f-9 g3; embedded b-4 d-3 e-7 f6 g2; embeddings f4 g-3; emeka b5 d-3
emoji a-8 b-6 c-2 e-8 f7 g6; emojis c3 g3; empower b3 c-4 e4; empty a-3 b-8 d11 e-3; emulator f7; encoder a4 b-3 e4
encryption b3 c3 e-3 f3 g-8; end b4 c7 f-12 g-6; end-up a6 b9 c11 d-16 e-15 f-13 g-6; endpoint a6 d-8 e-7 f-8 g3
endpoints a3 b-4 d-4 f7 g-6; energy a-8 b-4 c-5 d-3 e5 g8; engagement-survey a-3 b-3 c-5 d14 e-3 g-7
engine a12 b-2 c-2 d-13 e-5 f8 g-7; engineer a5 d-4 e-11 f-8 g11; engineering a-4 b-7 c10 d-3 e-6 g3
engineers a-5 b-11 c15 d-7 e-4 f-6; enjoy a-4 c-5 d-4 g14; enough b2 c-7 d5 f7 g-11; enter e-9 f-7 g10
entire a12 b5 d-8 f-7 g-7; entirely b6 c-3 e6 g-11; entitlement a11 b-2 f-3 g-5; entries c7 g-5; entrust b11 e-6 g-6
entry a-5 b-4 c-4 d-2 e3 f-5 g10; environment b-2 d-3 f5 g2; eod a3 c-3 e-3 g5; epic c-7 d-7 e3 f-4 g5
error a-3 d-11 f11 g-4; escalate a-5 b-3 c10 d-6 e-11 f-5 g2; escalation a-3 d-10 e2 f-5 g5
estimate a-3 b4 c6 d-11 e9 f-4 g-12; estimated b4 e4 g-6; estimates a-4 c-5 e-10 f-5 g8; estimation a-2 c4 g-4
etcd a5 f2 g-3; etl a9 c-7 d-3 e-3 f-2; eval b6 c-3 d5 e-2 f-4 g-7; evaluation b4 c-6 d7 e-2 f-3
even a-10 b-13 c12 e3 f-11; even-though b-6 c13 d-7 e9 g-18; evening a5 b3 c-8 d-3 e-21 f5
evenings a5 c-6 d-7 e-6 f5 g-3; event a-3 c6 d-3 f9 g-9; events a2 b-11 c2 d-9 g10; ever c-3 d-14 e-3 f7 g5
every c10 e-9 f-16; every-time a4 b-3 c-4 e-3 g3; everybody a6 b-14 c9 d-8 e-3 f-7 g3
everyone a5 b-10 c3 e-8 f-7 g4; everything e-9 f-7 g8; everywhere a-3 b-3 d-4 e-3 f-5 g12; evidence b5 c-2 d-5 g3
ewa a-4 b9 c-5 e-6; ex c-3 g8; exactly a-7 c-2 d-10 e7 f-4 g7; exam a9 b-4 c-7 d-3 f-6 g5
example a-3 b-5 c-4 e-5 f10; examples a-7 b-3 d-4 f17 g-8; exams a7 b-4; except b-5 d12 e-5 f-3 g-4
exception a6 c6 g-11; exchange a11 b-3 c-5 d-2 e3 f-3 g-4; excuse a-4 b3 d15 g-13; exec b4 c-5 d-6 e6
exercise a-10 b12 g-17; exercises a-5 b-6 c-4 d-4 e-4 f18 g-8; exist a4 c-3; exists a6 b-4 g-6
exit-interview d5 e-5; expect c-4 d6 e4 f-6; expectations c-3 d-3 e-2 g7; expense b-3 f9 g-4
expenses a-3 c-5 d5 e-6 f2 g4; expensive a3 c-4 g5; experiment a-4 b3 d-8 e-7 f5; expert c7 g-6
expired a5 b-4 c-3 e-3; explain b-2 c-5 d-5 e-3 f7 g3; explode c-3 e3 g3; explore f5 g-3; export a7 b4 c-8 e-7
export-job a5 b4 g-5; exported f2; exporter b2 e-3 f7 g-6; extended b-2 c-3 e-2 f10 g-7
extension a-7 b-5 c-3 d9 e-7 f6; extra a7 b-2 c-3 d-3 g-4; eye a2 b-2 c-4 e-3 f7; eyebrow b-4 c13 e-6 g-7
eyebrows c4; eyes a-5 b-7 c8; fab d-3 g5; face a3 c5 e-4 f-10 g-2; facilitate b7 d-7 e8 g-10
facilitator a-4 b-4 e7 g-3; facilities a-4 c-8 d-2 e-4 g16; factory b-4 c-6 e-5 f-6 g8; facts a-4 b-3 c6 d2
fail b-14 e11; failover a11 b-11 d-9 e5 f-5; failure a4 b-2 c-5 d-5 e8; fair a7 b-5 c-8 d6 e-8 f-4; faisal e5 g-6
fake c-3 f11 g-4; fall b-15 d11 f-7 g-3; fallback a7 b4 c5 d-4 f-3 g-11; false e-3 g3; fan a-2 c-3 d-4 e-3 f-4 g12
far a-6 b-4 c-15 d10; farah a-4 b4 d-6 f4 g-3; fare a8 g-6; farewell b-6 d-4 f-7 g13; farid a-3 b3 c-5 d-3 g3
farm b-8 d-8 e4 f-2 g3; farmers a4 c-3 d-3 e-4 g5; fast a-4 b5 c3 d-11 e-8 g7; faster a5 d-10 e-6
fastest a10 b-4 c-5; father a-7 c-3 d-2 e-8 f-3 g15; fault c2 d6 e-7 f-4; favourite a-6 b5 e6 f-4 g-10
fear a-5 b-4 c-7 f3 g6; feast a-3 b-4 g10; feature a11 b11 c-10 d-6 e-3 f4 g-16; feature-flag a10 b2 c-4 d-4 g-13
feature-flags b-4 c11 e-3 f5 g-9; feed a12 c-4 d-5 g-5; feedback a-11 b-3 c-24 d10 e-5 f-12 g7
feedback-session e-4 g4; feedback-talk b-5 d2 e-7 f-3 g6; feedback-talks c-3 d-7 g11; feeding e7 g-5
feel e-5 f-4 g6; feel-like b-3 c-6 d-6 e-5 f6 g4; feet a8 b-6 e-8; femke b-5 e-4 g7; fence c5 e-4; ferry d-3 e-6 g3
fetch c3; fetched b6 c-5 d-2 e3; few a-4 c-4 d-3 e-5 f13 g-5; fewer d-6 g9; fhir a-3; fiddle-with f4
field a5 c4 e-10 f-6 g-2; fifteen c3 d3 e-5; fifth b-3 c-6 e5; fifty a-3 e5; fight a-9 b6 c3 e6 f-8 g-7
figure a8 b-5 c7 d-5 g-5; figures a6 c-4 d-3; file a4 b4 c-2 f-4 g-3; files b-6 c7 d-3 e-4 f11 g-13
fill a-2 c4 e-6 f5; film a3 c-3 d-6 e-2 f-3 g9; filter a5 b-3 c-5 f6 g-7; final b2 d-8 f-8 g4
finally a5 b-2 d-16 f5; finance a10 b-5 c-7 d-3 e-4 f-10 g6; find a5 b-9 c-5 e5 f-5; findings c-3 d-3 e5
fine a-16 d-6 e3 g6; finger a6 b-15 c6 d3 g-10; fingers b3 c-4 d-13; finish a4 b8 d-5 e-3 f-8 g-2; finish-off b6 g-7
fire b-12 c-2 g8; firm a-8 b-2 c-4 e-6 g16; firmware a5 d-7 g-3; first c3 d-9 e4; fish a-4 b-5 c-8 e-3 f4 g3
fishing e5; fit a7 b-5 c-3 d-4 e11 f-3 g-9; five a3 c4 d4 f-4 g-5; fix a7 b-4 c-12 d-9 f4; fixed a6 d-5 g3
fixes a8 c-2 e-3; fixtures f9 g-2; flag a-9 b-11 c11 d-7 e4 f2; flags c4 e-3 f10 g-10; flaky a-2 b3 c-5 d-3 e2
flaky-test a-5 b4 c4 d5 f-2 g-6; flaky-tests b3 c-3 e-5 g5; flame a4 b-3 d-2 f10 g-9; flash a10 b-4 c3 g-8
flashed a9 b-5 c-5 d-6 e-6; flat b-7 c-4 d5 e-12 g6; flew a-3 d-2 e3; flight a6 b3 c-3 d-6 e-6 f7 g-6
flights a-4 b-6 c-7 d-2 f-6 g13; flip b-6 e6; flipped a-4 b-2 c3 e2; floated a-3 b-5 c15 d-3 e-8 g-4
flood b-4 d-3 f5; floor b-8 d-16 e-2 g9; flow a3 b4 c-12 d-8 e-4 f3; flowers c-3 e3 g5
flu a-5 b-8 c-8 d-10 e-6 f-4 g15; flutter a-4 b7 c3 e-9 f6 g-7; fly c2 e6; focus a2 b8 c-3 d-6 e-5
fog a-7 b-4 c-3 f-3 g12; fold b-6 c5 d3 e4 f-5 g-9; folder a-10 e-9 f9; folk b3 c-7 g5; folks b-13 d7 e-7 f7 g-5
follow a-6 c-9 d4 e-3 f15 g-5; font a-5 c7 d-4; foot a-2 g6; football b-4 c-6 d11 e-13 f-5 g7; for b-3 d3 e-5 f3
for-once a-7 b-5 c-11 d-11 e10 f-5 g12; force a-3 b15 c-7 d-5 e-7 f-4; forced a8 g-5
forecast a5 b5 c-5 d-4 e2 f-4 g-4; forever a-3 b-5 d4 e-5 f7 g-3; forget a-10 c-9 e5 f-4 g5; fork c7 g-5
form b-5 c-8 d12 f-8; format b-3 c9 d-10 e4 f-5 g-5; formatter b-3 c-8 e3 f9 g-4; former b-5 d-5 e-5 g13
forms a-5 b3 c-9 d9 e-7 f-9 g6; fortnight d15 e-5 f-2 g-11; forty c-2 d-9 g7; forum b-2 c-4 f-3 g9
forward d-7 f-4 g3; fought a-9 b-7 c5 d-4 e11 f-3; founder g7; four a3 c3 e-7 f-13; fourteen d3 e4 f-2 g-5
fourth a-7 b-12 d10 e-12 f2; frame c6 d-3 e7 g-8; frames a3 c6 d-5 g-8; framework b-7 c8 e-10 f3; fraud b3 d-6 e-9
free a-3 c-12 d6 g2; freeze a-3 b4 c3 d-8 f-12 g7; freezer c-2 d7; freja a-3 b3 e4 g-6; frequency b-4 d-5 f3 g2
fresh a-5 b9 e-4 g-4; fri b-3 d4; friday a4 b-2 c-3 d3 e-5 f-6 g2; fridays a-2 b-4 e2 g3
fridge a-3 c-2 d-3 e-5 f2 g9; friend c-6 d5 e-5 g6; friends a-3 b-3 c-3 e-4 f-5 g8; frightened g4
frog a6 b-5 c-5 e-3; from a-2 b4 c-3; front b3 c-5 d-10 e4 f-2; front-end f4 g-2; frontend b-7 c6 d-4 f3 g-2
frost a-4 b-3 c-3 e-3 f-3 g12; frowned a-2 c9 d-7 e-8; full d-8 e6 f-6; fun a-12 b-10 c-12 d-11 f14 g2
function a2 b4 d-4 e-2 f9 g-13; functions a-5 b-3 c-4 d-2 f10; funeral g6; funny a5 c-2 d-5 e-6 f4
further a-2 b-3 c-7 d6 e4 f5 g-5; fuss b-4 g6; future b-4 c-5 d10 e-3; fx a3 d-5 e-7 g5; gains e4
game a3 b-13 c-2 d-3 e-5 f6 g2; gameplay a4 b-4 d3 e2 g-2; gap a7 b-4 c-5 e-5 g5; garbage a-5 d5 e-3 f3
garden b-4 d-2 f7; gardening d-2 e-3 f11; gate a9 b-13 d-5 f6 g-7; gateway a11 b-7 c-8 d-5 f-6; gateways b-2 e-3 g5
gauge g-3; gdb a11 c-3 g-4; gdpr a8 b-2 g-4; generated e-3 f7 g-2; generator a6 b2 c-9 d-10 e-12 f10 g-3
geocoder b4; geofence a8 g-4; geometry f6 g-5; gerrit b-2 d5; get a-3 b-3 d3 e-3 g2; get-back a-4 c10 d-2
get-out a6; get-out-of a-2 b-4 d-4 e12 f-4 g-5; get-pulled-into c3 e-4; get-round-to d6 e-4 f5 g-7
get-stuck c-6 d-3 g7; get-to b-2 d5 e4 g-6; ghost a-2 d4; gif d7 g-3; gift c-4 d-4 e-3 f-2 g11; gimbal a2 b4 c-4 e-3
git a5 b5 c-8 d8 e-11 f5 g-11; give a-8 b2 f-7; give-back b3 c-6 d2 e3 g-5; give-in b-5 c6 e-8 g7
glad a-2 b-8 c-8 d3 e6 g3; gladly b-3 e3; glance c-5 e2 g4; glass a-5 b-4 c-6 d3 e6; glasses a4 b-4 c-4 e-6 g6
glitch a-2 b-6 f8; glossary a-7 c-5 d-5 e-3 f16 g-9; gloves c-4 f-6 g7; gnarliest a8 b-2 f-4; go a3 b-3 f-3
go-ahead d-2 e3 g-2; go-and a-8 b8 c-17 e7; go-back-to b-5 c-3 d4 e12 g-13; go-over a4 c-3 d-3 e-3 f3
go-quiet c10 g-13; go-silent b3 c7 e-9; go-through a5 c3 d-9 g-3; go-to b-2; go-with b-8 d-4 e9 f-7 g4
goal a-7 b6 c-7 d-3 e10 g-6; goal-setting a-4 b-3 d11 g-3; goalposts g2; goals a-9 b-8 c-7 d9 e-9 f-10 g6
goat b-3 g2; god b-5 d-4 f9; gold a8 b-2 c-6 d-6 e-3 g3; golf a-4 b-4 e-4 f6; good a-8 b-3 d-7 e4 g6
google a-2 b5 c-8 d-5 g5; goran e9 g-5; gpu b-5 d5 e-4 f-5 g3; grab a5 c-8 d-12 f-5 g6; grab-back b9 e-4 g-5
grab-the-keyboard e-6 g5; grab-the-wheel b3 e-2; grace a2 d-4 f-5 g3; grad d5 g-3; gradebook g2; grads c-5 d-7 e3 g8
grafana b2 c-6 d-5 f16 g-14; grammar b-5 c-4 e6 g3; grand f3; grandfather b-2 f3 g3; grandmother c-3 f2
granted a-2 d-5 e-2 g8; graph a-5 b-4 c-5 d-8 f7 g5; graphql b-3 c7 d-8 e-2 f4 g-5; graphs a4 d3 f4 g-8
great a8 b-14 c-12 d-3 e-3 f3 g7; green a2 b-8 d-16; grey a3 b-4 c4 d-3 f-2; grid a5 c-5 d-7; grin b-4 e4
grooming b9 e-8 g-6; ground a3 c5 d-7 e-9 f-4 g4; group a-2 b-15 c6 d-7 f4 g3; grow b-3 c4 e-3 f-5 g4
growers b-6 e5 g3; grown c9 d-2 g-3; growth b5 c-4 d7 e-6 f-4; growth-plan a-8 b-11 c-8 d15 e-9 f-6 g3
growth-plans d7 g-2; growth-talk b-4 d7 e-2 f-2; grpc b-7 c6 d-5 e-11 g4; guard a8 d-6 e4 f-3; gudrun d8 g-8
guess a6 b-5 c10 f-13 g-5; guessed c9 d-2 g-6; guest a-9 b-5 d-4 e4 g7; guide a-3 b8 d-5 e-7 f10 g-7
guild a-7 b-10 d-8 f7 g6; gulnara b-5 c4 e-5 g5; gun a-4 c-3 e4 g5; gut a-8 b-4 c7 d-4 g3; guy a-3 b3 c-9 d2 e-3 f4
guys a8 b-5 c7 d-4 e-6; gym b-3 d-7 e-3 g11; ha a-7 c-7 e-4 f4 g9; habit f7 g-6; hack a-4 b-6 c-6 d-10 e-6 f15
hackathon a-6 b-5 d-7 e-4 f2 g8; hackday a5 g-5; haha a-3 b4 f2 g-2; hahaha b-3 e-9 g10; haiku d3 f6 g-5
half d2 e-4; half-the-team a10 b-5 c-6 d-9 e-5 f-4 g5; halfway a3 b13 c-8 d-7 e-3 f-3 g-4; hall b-2 c3 e-3
hallway b-2 e5; halted b-3 c10 e3 g-10; hand a4 b-2 c-4 d-9 e4; hand-off a-5 b8 c-3 d-3 e-4
hand-over a-6 c-7 d-5 f-4 g8; handbook a-11 b2 c-6 d-6 e5 f12 g-8; handle a-10 b6 d-11 e7 f-3; handler a4 f-3
handover b11 c-9 e-5 f-5; hands a3 c-15 d-3 f-8 g4; handshake a9 b-4 d-3 f-4 g2; handwriting c-6 d-6 e2 f-3 g4
handy d6 g-3; hang a3 b-10 c-4 e5; hanne b-5 c-3 d7 e5 g-5; happen a-2 b-9 e3 g4; happier b-2 c-3 d-5 g10
happy a-14 c4 d-9 g5; harbour a-3 b-5 c-2 d-5 f-3 g11; hard a3 b-3 c-17 d9 f-12 g2; hard-conversation c-3 d3
hard-talk a-2 b-6 d2 e-4 f-2 g3; harder c-3 d-6 e5 g6; hardest a15 b-2 c-7 d-6 e-4 f-4 g-3; hardly a-5 b3 c4 e-9
hardware a4 e-4 f-2; harmless a-2 b-2 c-3 d-3 e11 g-6; harness b4 c-4 e-5 g6; harvest b-2; hash e-9 f-3 g10
haskell f11 g-6; hat a5 b-5 d-6 e9 f-2 g-5; hate a-9 d-9 f5 g3; have a-3; have-a-look d-3 f2
have-to a7 b-12 c9 d6 e-6 f-19 g-5; he a-26 b5 c-2 e6 f-12; head c-14 d4 e3 f-5; head-of a7 c-5 d7 e-5 f-6 g-3
headache a-4 b-5 c-3 d-3 e3 f-3 g8; headcount a-9 b-7 c-10 d4 e-9 f-9 g8; headcount-plan c-3 d10 g-6; header a-2 c5
heading d13 g-9; headphones a3 b-5 c4 g-4; heads b-5 c14 d-7 e-10 f-6; heap a6 b2 f-3 g-7; hear a-13 b-17 c12 d3 e-5
heard a-13 b-17 c8 e-3 f-12 g9; heart a8 c-7 g-2; heat b-2 c-2 e-5 f6; heating d-4 g7; heaven a6 b-3 d-4 e-4 g5
heavy a6 g-4; height c5 g-3; hell f5 g-3; hello a-4 b-3 f11 g-6; helm g3; helm-charts e-2 f6 g-4
help b8 c-14 d-7 f3; helper a-3 c-3 f13 g-7; helpers c-3 f11 g-7; hence a5 c4 d-3 e-2; her a-27 b7 c-10 d6 f-13 g3
herd c9 e-4; here e2 f-17 g3; hero b-2 c-3 f4 g3; heroically a2 c-2 e7 g-6; hers a-4 b9 c-16 d-18 e12 f-13 g-4
herself a-10 b-13 c3 d-14 e9 f-4 g6; hesitated a-3 b4 c-4 d-3 e10 g-7; hid a-5 b-9 c-6 d12 f-3; hides a-2 f9
high b-3 c-2 d-3 e9 g-3; highlighter a-3 b-4 f6; him a-19 b10 c-18 e9 f-18; himself a-13 b-14 c-11 d-13 e9 g10
hinge a4 d-3 f5 g-6; hint a-2 e9 g-4; hints c-3 d4 e9 g-9; hira b-5 c-6 e5 g6; hire a-19 c-13 d5 e3 f-15 g5
hiring-plan a-8 b-6 c-4 d16 e-3 f-3 g-2; his a-15 b7 c-5 e3 f-19 g3; history b11 c-9 e-7 g-3
hit a10 b-4 c-2 e-6 f-5; hl7 a9 c-7; hm a-5 b-9 c9 d-5 e-10 f-4 g9; hmm c4 e3 g-5; ho a-4 c-5 e8
hobby a-4 b-6 c-6 e-2 f18 g-13; hold a3 c4 f-11 g-4; hold-back c4 g-8; hold-my-tongue e5; hold-off c5 e2 g-6
hole a4 b-5 c-7 d-3 f4 g3; holes a-3 b5 d-3 e4 g-3; holiday c-7 d2 e-10 f2 g8; holidays a-3 b-8 c-7 e-10 f-4 g14
home a-2 b7 c-6 d-6 e-2 f3 g2; homepage a6 g-4; homework c-4 d7 f6 g-8; honest a3 c-11 d3 e-10 f-7 g2
honestly b-7 g4; hood b-2 f10 g-5; hook a3 b5 c-3 d3 e-6 g-6; hope a-6 c-6 e-12 f-8 g12; hope-to c-3 g2
horrible c-4 e5; horse a-6 b-3 c-5 e4 f5; horses c-4 e3; hospital a8 b-5 c-5 d-6 e3 f-6; host c3; hosting a-4 c5 g3
hot a6 b-9 c4 e-4 f-4 g4; hot-path a5 b-6 c-4 d-6 e-7 f-3 g10; hotel b-6 d-9 e-8 f2 g7; hotfix a9 b-15 e-5 f-14 g8
hotspot a12 g-9; hour a-8 b-5 d4 f7; hours a10 d-4 e-8 f-4; house a-5 b-3 c-9 d-10 f-3 g16
hover a-4 b-6 e-2 f-2 g11; how a-15 b-3 c-4 d-5 f14 g2; however c10 e-4 g-5; hr a-12 b-9 c-18 d9 e-18 g8
html f8 g-7; hum d-2 g7; human a-5 b-2 c4 d9 f-4 g-9; humming b-2 c-5 d-3 e-10 g9; hundred a9 b-6 c-11 d-7 f-6 g5
hungry f6 g-4; hunt b-2 d9 f-5 g-6; hunted c3 e-3; hurry a-3 f9 g-5; hurt a-2 b-3 c-7 d-7 e9; hurts a-4 b-5 c-6 g4
husband a-6 b-3 d-2 e-6 f-4 g16; i f-5 g-2; i2c a8 g-4; ic c-2 d-3 g6; ice a-2 b-3 c-5 d-5 e-5 f-5 g14
icon a-5 b-5 c-3 d-4 f7 g3; icons b-3 g5; id a-5 b-2 d3; ide a11 b-4 c-4 d-5 e-8; idea a-14 b-11 c12
identity a3 b-3 f-4 g4; idle a11 b-8 d-6 e-6 g-8; ie a-3 c5 d-2 f-4 g3; if a-10 b-9 c5 d-4 e-3 f4 g9
ignore a-5 b4 c-2 d8 e-3 g-7; iker b5 d-3 e6 f-4 g-4; ill b-4 c6 d-6 e-6 f-3 g3; ilse d-5 e5 g3
image a12 c-3 d-7 e-8 f-9 g3; images a-3 e7; imagine a-5 c-3 d-2 e-5 f-6 g12; impatient a-4 b11 d-5 e-9
implement a11 b4 c-7 d-15 e-9 f5 g-3; implementation b10 e-5 g-7; import a10 b9 c-9 d3 f-5 g-15; important d2 f4 g-4
importer b5 c-7 d-12 e-5 g5; imports b-3 f6; improved b-2 c-4 f11 g-2; in e-3 f4
in-the-end a4 b10 c13 d-9 e-14 f-4 g-12; inbox b-11 d7 e-10 f-9 g6; incident c2 e3 g-6
incidents a-5 b-7 c-8 d-6 g13; incl b-2 e11 g-7; included e8 g-8; including b-5 c-3 d-8 e18 g-6; index a2 b-3 c6 e-5
inf a-6 g9; inference a9 d-3 g-4; informed d-4 e7 f4 g-4; infra a6 b-2 c-4 d-8 e-2 f2 g3; ingest a10 e-3 g-7
ingestion a6 c-2 e-2 f-2; ingress a4 g-3; initials a4 b9 d-9 e-3 g-9; ink b-5 e-4 f5 g3; input a-4 b-4 d4 g-2
inside a11 b2 d-4 e-9 g-9; install f3; installer a9 b-3 d-4 f-6 g3; instead a-3 b5 c-4 d6 e6 f-9 g-9
integrate a8 g-7; integration a13 b5 c-12 d-11 f-9 g-7; intention d2 e-4 f6; intentions b2
interest b6 c-5 d-4 e-4 f8 g-6; interesting a-5 c-4 d-5 e7; interface a2 b-6 d-8 e-7 f11 g-3
intern a-18 b3 c-10 f-4 g8; internal a-7 b-9 c-5 f9; internals f10 g-7; interns a-5 d6 e-7 f-3 g3
interrupt a2 b-4 e8 g-5; interrupting g5; interview a-7 c-8 d10 e-8 f-8; interview-debrief b-2 d14 e-3 g-7
interviewed a-4 b8 c-9 d-18 e-6 f-6 g15; interviews a-2 c-3 e3 f-6; into c4 d3 e-3 g-4; intro b-3 e7
introduced d-3 e8 g-2; invented c4 e5 f-2 g-4; inventory f-5 g3; invite a-4 b6 d2 f-13 g7
invoice b4 c-6 d2 e-7 f-9 g8; invoice-run a8 g-4; invoices a-8 b-7 c-6 e2 g9; involve a4 f2 g-5
ios a14 b-10 c-5 d-5 g-6; ir a4 e-2; iron a7 d-3 f7 g-7; is b-4 f-7 g5; iso f5 g-5; isolation g-2
issue a-2 b-4 e-4 f16 g-11; issues a-7 f3 g6; it b4 f-2 g-2; itch a-7 b-9 c-6 d-7 f3 g11
itch-to a-9 b-2 d-3 f-3 g13; item a3 b4 c3 d-7 e-14 f-8 g5; items a2 d-5 e5 g-2; its a10 b-3 c-9 d-4
itself a-7 c-5 f-2 g5; ivo c-3 g5; ivr e-13 g10; jam a4 b-4 c-4 e6; jcl a4; ji a-7 d6 f-2; jig b4 f3 g-5
jira b9 c-4 e-5 f-3; jitter a8 c-4 d-2; job a6 b7 c-15 e-8 f-11 g5; job-ad a-12 c-7 d4 e-9 f-6 g9
job-description d-3 g7; jobs a7 b-3 d3 e-6 f4 g-7; join d-7 e5 f7 g-7; joke a-3 b3 d-9 f-8 g5; joked b-2 e2 g5
jokes b-5 c-3 d4 e-3; joking c10 e-5 g-2; jollof b-3 f5; jovana a6 b5 c-2 d-4 e2 g-10; js c-2 f11 g-5
json a-2 c-3 e-3 f14 g-9; jtag a6; judge a-6 b-3 c8 d-5 f5 g-8; judgement e8 g-7; jump a-10 b-5 d-7 e6 f-5 g5
jump-in c-3 d-4 g8; jump-into b10 c-4 e-8; jump-on a10 c-3 e3 g-8; jumped d-3 e-6 g7; junior a-12 c-7 g8
juniors a-8 b2 d-7 g4; just d-3 f4 g-3; justification b3 d5 g-5; jwt e3 f2; k8s a5 c-5 d-6 e-7 f11 g-7
kafka c6 d-7 e-11 f5 g-2; kamau a-2 d3 e-3; kasper a-2 b10 c-3 e2 f-3 g-8; kata a-4 c-4 e-3 f16 g-9
katarzyna a-3 d-5 g6; keep b-6 d4 e3; keep-my-hands-off e4; keep-my-mouth-shut e5; keep-out b-6 e11 g-4
keep-quiet c3 e5 g-3; keeper a9 d-3 e5 g-7; kernel a6 b-5 c-4 d-5 e5 g-5; kettle a-5 c-2 d-2 f2 g3
key a11 b-2 c5 d-7 f-11 g-3; keyboard a7 c-14 d-3; keychain b3 g2; keynote a2 c-2 e6 g-5; keys b-4 c-5 d-10 e7 f4
kick d-7 e-12 f4 g6; kick-the-tyres a-2 f7 g-2; kid b-9 c-9 d-6 e4 f9 g4; kids a-4 b-5 c-3 d-9 e2 f2 g4
kill a4 b-12 e4 f2 g-7; kind a-6 d-9 e-9 g14; kind-of a-6 b6 c-10 d-3 e-10 g12; kinder d-3 e-3 g4
kindly a3 b5 c7 e-7 g-7; kindness a-4 c-3 d7 e-2 g2; king a-5 c7 d-4 e-5 f-2; kiosk b7 g-5; kiosks a2 g4; kit f7 g-4
kitchen a-3 c-3 e3 g4; knee b-7 c-4 e-5 f-4 g11; knees a-5 b5 c-4 d-3 e-5 f-5 g9; knitting b-8 d-8 f14 g-6
knock-out a6 c-5 d-4 e-3 f6 g-6; knocked a4 f9 g-10; know b-17 f5; knowledge e9 f3 g-11; kotlin a-9 b-5 d-8 f16
kubernetes a-3 b-5 c-4 d4 e-8 f7; kwabena a-3 b4 c-3 d-3 f-3 g5; kyc b8; lab a2 c-10 d-5 e4 f-6 g6
label a-3 b-3 e6 f2 g-2; labels a-2 d-2 f3 g2; lack c4 d4 g-4; ladder a-3 b2 d3 f-3 g-3; lads c3 d-4 e5 g-4
lag c2 d-4 e-6 f-3 g5; lake a-5 c-3 d-4 e7 f-3 g3; lamp a-4 b-4 f4; land a10 b-3 d-4 f-6; lane a-4 b12 d-5 e-2 g-4
lang b5 d-2 g-2; language a-6 b-4 c9 d-3 e-6 g4; lap a-8 b5 c6 d-5 e-2; lapse d3; laptop a2 c-9 d-5 g4
laptops e-3 f-4 g8; last a3 b-9 c-5 d5 g3; last-night b11 c-4 e-8 g-5; last-week a-9 b7 c-3 d11 e-10 f-6
lasted a-12 b14 c-6 d-3 e-6; late b-3 e-2 f-9 g4; latency a5 b-5 c-6 d-7 f7; lateness b-4 d17 e-3 f-5 g-9
later a3 b3 c-7 e5 f-5 g-6; laugh a-10 b-8 d-4 e-8 f6 g11; launch a13 b-12 c-13 d-3 e6 f-14
law a3 b-4 c-2 d-3 e-7 g8; lawyer d-7 g7; lawyers a-6 d-2 g8; lay a13 b-3 c8 d-10 e-6 f-4 g-5; layer a2 c-7 f6 g-3
layers c8 e-5; layoffs e-5 g7; layout a3 b-4 d-2 g2; lazy d2; lead a-8 b3 d-3 e4 f-13 g6; leader a5 c5 d-4 e-4 f-4
leadership a4 b-7 c-7 d4 f-6; leads a-13 b-8 c7 e5 f-9 g2; leads-meeting d7 e-4; leaf d8 g-8; leak d-4 g-3
leaked b-2 e2; leaned a-2 c9 d-2 e5 g-11; learn a-24 b-2 c-6 d-12 f9 g5; least b-2 d-4 g6; leave e6 f-8
leave-early e-3 f-2 g3; leave-him-to-it e5; leave-it-to-them b-5 d-3 e13 g-6; led f6 g-5; ledger a8 b-10 c3 d-10 e-7
left e-3 g5; legacy a3 c-4 d-3 e4 f5 g-11; legal a6 b-8 d-4 e-4 f-10 g7; legend a-4 b-7 e-8 g15; legs a-6 b-3 e10
leilani b6 g-8; length c16 e-6 g-10; lengths a-3 c-3 f3; lent a-4 b9 e-5; leocadia b6 c-3 d3 e2 g-8
less a-2 b3 c-11 d7 e-14; lesson a-6 b-2 c-3 d-3 e3 f4; let a-15 c-9 d6 e10 f-8 g-2; letter b-13 c-12 d14 e-14 f-9
letters a-4 b-9 c-7 d4 e-8 g6; level a-8 b-8 c7 e5 f7 g-10; levelling a-5 d13 g-5; levels a-3 b-4 c3 d-3 e-3 g5
lib a3 c8 d-3 e-4 f7 g-13; libraries c5; library a-4 b-7 c8 d-10 e-3 f6; libs f9 g-7; licence a8 b-4 d-4 e-5
licences a-6 c-5 g11; lid b-4 c-5 d-3 e3 f-3 g7; lidar a8 g-8; lie a-9 b-2 c-3 d10 e2 f-7; lien b8 c-6 e3 f-2 g-3
lies c-2 d9 g-6; life d-7 f-5 g10; lifetimes c-6 f8; lift a-7 b3 c5 e-8 f-3 g4; lifted a-3 b3 d3 e2 g-13
liftover b4; light a-6 b-10 e-9 f8 g4; lights a-5 b-3 c-3 g9; like a-3 d-9 f3 g2; liked a-6 b-4 c10 d-13 e-7 g7
likes b-7 e4 f5; lil a-2 f10 g-6; limit a4 b-9 c11 d-3 g-11; limiter a-6 b9 e-3; line a5 c6 d-9 f-2 g-3
lines a5 b7 c-13 e-15 f11 g-9; link c5 d-4 e-2 f7 g-7; linker a8 g-6; links a-3 f6; lint a-6 b5 c4 d-4 e-10 f9 g-8
linter a-4 b-6 c10 d-7 e-3 f6 g-6; lips b-3 e4 g-8; list a-6 f-4; listen a-8 b-3 c-2 d-10 f7 g6
listener a8 d-4 f10 g-12; lit e-8 g13; literally b7 c-9 g-5; little a-10 c5 d-9 e-3 f10
live a14 b-11 c-10 d-14 e6 f-18; lived c-5 d-7; lives c-3 d5 g-7; living a-4 c-4 d-4 f7 g4; llm a-2 b-2 e-5 f13 g-7
`
