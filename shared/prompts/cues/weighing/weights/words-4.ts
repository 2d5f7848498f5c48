// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_4 = `
road a-3 b-7 c4 d3 e-2 f4 g-3; roadmap a-2 b3 d-5; roads a7 e-3; robot a-3 d4 f5 g-5; robots a5 e-2
rode c-4 d-5 e5 f5 g-6; role a-7 b9 c-14 d3 f-11 g3; roles b9 d-2 e-2 g-4; roll a6 b-9 d-5 e4 g-3
roll-back a-2 b-6 c2 d-4 e10 g-2; roll-out a6 b-4 d-3 e-4 f-2 g5; rollback a3 b4 d-6 f-11
rollout b6 c3 d-18 e5 f-13 g-3; roof a-5 b-5 c4 d-6 e-6 f3 g6; room a-5 b-12 c10 e8 f-18 g-2; rooms a3 c-4 d-4 f2 g4
root b-9 c-5 d-7 e7 f-5 g6; rope b6 d-5 e7 g-10; ros a-4 f11 g-4; rosalind b7 d-7 f2 g-3; roster b-3 e-3 f5 g3
rot e-3 g6; rota a-10 b4 d-6 e4 f-11 g5; rotate a-3 b3 c-3 e6 g-3; rotated a11 b-8 c3 d-5 g-9; rotation a9 d-6 e-2
rough e4 g-5; round a-9 b-8 d6 e-3 f-3 g5; rounding a5 c7 d-9 e-6 f5 g-6; rounds a-6 b10 c-9 d-2 e-3 f-4 g6
route a6 b-7 d-6 f12 g-6; router a6 b-7 c-8 d-2 e-4 g6; routine c2 d-5 e-3 f6 g-6; row a-4 b-8 c6 d4 e13 f-11 g-12
rows a7 b-3 d-2; rps a3 g-4; rtl c2; rtos c4 f4 g-7; rubbed a-4 b7 d10 e-3 g-10; rubber b-4 c9 d-5 e5 f-3 g-7
rug d4; rule b5 d-18 f3 g-8; rumour d-4 g8; rumours a-3 b-3 c-6 d-6 e-4 f-4 g12; run a5 c-6 d-5 e5 f3 g-5
runbook a-3 b5 c2 d-9 e5 f-5 g-4; rung a-5 c-4 d5 e-2 g4; runner b-7 d-2 e6 f3; runway b-5 d4 e6 g-6; rush a2 f5 g-6
rust a-10 b-11 c5 d-14 f5 g4; rusty d5 f2 g-5; s a2 b-3 c2 d-4; sad a-3 b6 e-5 f-4 g4; safe b4 e-4
safety a3 b5 e-6 g-8; sail c2 d7 g-8; sake a-4 b-5 f8; salary a-7 b-9 c-8 d11 e-10 f-4 g3; salary-review d7 g-4
salary-talk b-4 d4 e-4; sale a10 b-4 c-4 f-4; sales b-3 c-5 d-7 e5 f-5 g9; salt b7 d2 e-4 g-5; same b5 e-6 f-12
saml a5 b-5 g2; sample a-3 b-3 c5 d-5 f8 g-4; san a-6 c-3 d6 f-5 g5; sandbox a-4 e-4 f9 g-2
sander a-5 b2 c-2 d-6 g3; sandwich a4 c7 d-8 g-3; sandwiches c-9 f-4 g10; sanne a-3 b8 c-3 d-5 e-8 g7; sas a6 b-5
satellite e-3 g5; satisfying f7 g-2; saturday a8 c-8 d-8 e-10 f-3 g5; sauna f3 g-6; save a5 b-4 c-3 e-10
say a-8 b-10 c8 d2 f-11 g4; say-no-to d-8 e7; say-so e-2; says a3 b-11 c-9 e-7 f-7 g13; scada a10 b-5 d-4 e-5
scale b7 g-5; scan b-5 c-3 e5 f6 g-5; scanner b3 e4 g-7; scary a9 e-3 g-7; schedule b6
scheduler a8 b5 c-11 d-12 e-5 f8 g-5; schema a9 b-10 c2 d-12 g-5; scheme c5 d6 e2 g-11
school a-4 b-3 c-3 d-9 f3 g10; science b2 g-5; scientists a-2 b-3 d-2 e3 f2; scope c7 d-6 f2 g-6
scorecard b2 c-2 d11 e-5 g-5; scorecards a-6 c3 d7 g-4; scoring b4 c-4 d-3 f-4 g5; scrap a-4 b-5 c-2 d-2 f6 g5
scraper d-3 e-3 f8 g-3; scratch a-11 b3 c6 d-3 e-8 f8 g-5; screaming a7 b-4 c-3 e6 g-7; screen a2 b14 e-11 f2 g-16
screens a-2 c9 d-5; screenshots b-3 c-5 e-3 g7; screw e-3 g4; script a5 b6 c-10 d-19 e-10 f12 g-5
scripts a7 b-3 d-3 f2 g-4; scripture a-2 b-2 c9 g-5; sdk a5 b8 d-10 e-4 f5 g-10; seagull b4
sealed a-7 b-5 e6 f5 g-4; search a8 c-10 d-12 g2; season b-8 c-9 e-8 f-5 g11; seat c-14 e8; seating e4
sec a-5 b4 d-4 e-3 g9; second b7 c-6 d5 e-10 f-3; seconds c8 d-5 e-6; section c-3 d-6 f3 g3
security c-3 d-15 e-2 f6 g7; see a-13 b-6 c-4 e7 f8; seed a-3 b-3 c-5 d-6 g7; seem a-5 c5 d3 e-10 f-4 g4
seize b-4 g7; selection b-3 e11 g-8; self a6 b3 c-6 e-7; semicolon f3 g3; send a-12 d3 g2; sender a5
senior a-6 b-3 c4 d6 e-9 f-3; seniors a-7 b-11 c11 d-6 e7 f-6 g-3; sense a-3 c-8 d-3 e-5 f8 g7; sensor a3 d-3 f4 g-9
sensors a5 d-3 g-5; sentence a-8 c12 d2 e-10 f-2 g-2; sentences b3 c-3 e7 f-3 g-6; sequence a6 b-5 d-2 e5
sequencer a10 d-2 f-4; series d6; server a13 b-14 c-12 d-10 e-7 g5; servers a-4 b-2 g10; serves b-3 d-3 f10 g-4
service a4 d-19 e-6 f2; services a8 b-3 c-7 e-3; serving a4 b-7 c-2 e3; session b-3 c4 f6 g-4; sessions a3 g-7
set a-4 d-9 e6 f7; sets c9 e-7 f4 g-3; settings b7 c6 f-5 g-3; settle a-8 b-9 c8 f-8
settlement a6 b-5 c-6 d-3 e-2 f7; setup a-3 d-3 e-4 f12; sev1 a5 c-3 f-7 g8; sev2 b-4 e9 g-4
seven a2 b-10 c6 e-10 f-8 g2; severity f-3 g5; shader a6 b12 c-9 d-6 e-11 f5 g-8; shadow b6 c-4 d-3 e-6 f5 g-4
shall a-4 b-5 d-5 f3 g8; shame a4 d3 g-6; shape a7 e-4 g-4; shard a8 b-4 d-4 e-4; sharding a7 b-9 c8 d-5 f-4
share a-5 b6 e3 f-3 g-6; shared a-3 c-3 d-3 e-2 g6; sharp d-5 e-3 g3; sharpened f6 g-4; shaz b4 c-3 d8 e-3 f-2 g-6
she a-21 b5 d-2 e11 f-9; shed a-3 d2 f5 g-7; sheet a-4 d11 e-12 f9 g-9; shelf a-6 b-5 e-3 f-4 g11
shell a4 b-3 c-4 d-3 e-4 f10 g-5; shelter e-3 f7; shelve c-6 d10 g-2; shift a5 b-3 e-7 f-7; shim a4 b3 d-4 g-3
ship a7 b-3 d-16 e2; shipment a11 f-5 g-5; shoes b-8 c4 d-10 f-4 g4; shook a-5 e6 g3; shop a6 c-7 e-3
shopping c-4 d-4 e-4 f4 g3; short a-7 b3 c-3 e-7 f-6 g8; shortcut e7 g-2; shorten c-4 d8 e-4; shorter a-3
should a-7 b-3 c6 d4 e-8 f-4 g3; shoulder a8 b-5 e-3 f-2 g5; shoulders a6; shout a3 e-5; shouted c3 e4 g-5
shouting d12 e-4 g-6; shove a-3 c4; shoved a-2 b-5 c9 d12 e-4 f-7 g-11; show a-7 b-7 c-3 f11; shower b3 c-3 e-8 g3
shrug b-3 c10 e-3 g-5; shrugged a-5 c5 d-5 e6 g-7; shuffled a-6 d10 g-2; shut b-12 c-9 d5 e13 f-11 g-6
sick b-9 d-2 e-10 f-6 g11; side a-4 b-3 c-12 d-10 e8 f4 g6; sides a-5 e5; sideways a-2 b-2 c-4 d-5 e4 g7
siem b6 c-3; sigh a-2 b3 c3 g-3; sighed c-5 d4 g5; sign a6 b-2 d-8 e3 f-11; sign-off a3 d-4 e8 g-7
sign-off-on a-2 b-3 f-5 g5; sign-over a-3 e6 g-4; sign-up-for a4; signal a3 d-3 e-5 g5; signature b-3 c3 e2 f-5
signup a2 b-2 e-2 f5; silence a-11 b-14 c14 d-12 e7 f-5 g-3; silent a-6 c7 d-5 f-6; silly a-7 c-3 d-4 f17 g-14
sim b4 g-3; simpler b2 c6 e-4 g-6; simply a-5 c13 e-7 f3 g-11; simulate f4; simulator a-6 b-4 e-2 f13
since a4 c-2 d3 e-6 f2 g-5; sing c3 e-4 g3; single a3 b-9 c-3 e4 f-7 g4; sir a-5 b-5 c5 e-2 g7
sister a-9 b-5 c-4 d-4 e-6 f2 g15; sit b-4 c-3 d6 e-2 f8 g-7; sit-down-and a5; sit-down-to a2 b17 d-8 e-8 g-11
sit-down-with b3; sit-in d4 f-5; sit-in-on e-2 f9 g-3; sit-on b-6 c6 d-3 e4 f-8 g-3; sit-on-my-hands b-5 e3 g2
site c-7 d-11 e3 f6; sitemap e-3 g5; six a8 b-10 c4 d3 e-9 f-6; sixty b-3 c-4 d-3 e6 f5 g-6
size a-5 b6 c3 d-6 e-10 f-6 g4; sketch c10 e-7 f5 g-10; skim a-5 e-3 f14 g-5; skip a-5 b-9 c-12 d3 f-2 g7
skip-level a-6 b-2 c-3 d11 e-6 f-3; skip-levels a-5 b-5 c-4 d6 e-5 f-3 g4; sla b-3 d-3 e6; slack c4 e-5 f5 g-5
sleep a7 b-9 c-9 d-5 f-2 g4; sleeves a7 b-3 c-2 e-5 g3; slept b-3 e-4 f-3 g8; slide a-17 c6 f3; slides a-8 b4 d-7 e6
slightly a4; slip b-11 d6 e4 f-7; slo d-2; slot b-4 d7 e4 f-8 g-6; slots b5 e-4; slow a-4 b4 c-11 d-10 f6 g4
slower b-6 e7 f6 g-6; slowly b3 c6 e-7 f9 g-12; small a-11 b-6 d-16 e2 f12; smell a-5 g8
smells b-2 c4 d-4 e-4 f-5 g7; smiled b5 d6 e-6 g-4; smoke c6; sms a4 b-3; snacks a-3 e3 g4
snatch a-3 b4 d-3 e-3 f-2 g3; snatch-back b8 e-3 g-3; sneezed c7 e-6 f-2; snoozed b-2 c-4 d7 e-3
snow a-4 c-5 d-5 g11; so a6 d-5 g-4; so-far a-7 b-4 c-4 e2 f-3 g13; so-that a7 b-4 c6 d-6 e7 f5 g-21
soc2 b3 d-3 e4 g-5; sofa b-3 d-5 f-2 g6; software a-4 b-2 c-3 e-6 f9 g3; soldered a12 d-3 e-3 g-10
soldering a6 b-4 c-3 e-3 f6 g-7; sole a2 b4 c-4 d-3 g-4; solid a-3 e-4 g2; solo a4 b-7 c-6 d-3 e10 f-5
solution a-3 c-8 d-8 e11 f-5; solve b2 c-13 f4 g-4; solveig d8 e-5 f-3 g-6; somchai b-3 g4
some a-4 b-14 c-9 d6 e-9 f8; somebody b-7 c3 d-4 e-2 g6; someday a-3 c-3 e-4 g11; somehow a-5 b4 c12 e-7 g-7
someone a-7 b-10 c8 d-17 e-3 f-2 g9; something a-4 b-4 d5 e-3 g4; sometime d13 e-4 g-8; sometimes g6
somewhat a5 b-4 d-4 g5; somewhere b5 c5 d-7 e-4 f-9 g3; song a6 d-3 e-2; soon b-2 c-6 d16 e-4 f-3 g-7
sooner c-3 d-2 e-6 g8; soothing f7 g-3; sop a4 d3 g-4; sorry a-4 d8 e-6 g-3; sort a-5 b-11 c-5 d2 f4 g8
sort-of a7 b2 c-7 d-2 e-6 f3; sort-out a-3 b3 d-4 f4 g-3; soul a-6 c7 d-4 e-8 f10 g-4; sound a-7 b3 d-6 f6 g-3
soup a-9 b-5 c-7 d7 e2 f-8 g6; source a-10 b-7 c-6 d-11 e-8 f15; sources a2 f10 g-10
sourcing a-2 b-5 c3 d-3 e3 f6 g-7; spaces a-4 b-4 c7 d-6 f-6 g3; spam a3 d-4 f-3 g4; spare b-5 c-5 d-6 f16 g-5
speak a-16 b-3 c5 e9 f-4 g-3; speak-to a3 c4 d4 e2 g-12; spec a-4 b4 c4 d-4 e-6 f5 g-3; special d-5 f-2 g11
speech b11 c-2 e3 f-4 g-10; speed b7 g-5; spell a-3 b-3 c4 e-3 g5; spelling f9 g-5; spend a3 b-2 c-13 f3 g-3
spike b9 d-13 e-2 f6 g-4; split a4 b4 c3 d-8 e6 f-11 g-7; sponsor a-4 b-5 c-7 d3 f-2 g9; sport d-3 f6
spot a8 b-2 c5 d-5 e-3 g-8; spots b5; spotted a-3 b-4 c-6 d-5 e8 f-5 g4; spray a8 g-5
spreadsheet a-5 c2 d10 e-10 g-3; spring a-12 b5 c-9 e-9 f-6 g14; sprint a4 b4 c-12 d5 e-10 f-3
sprint-goal a8 b-5 c7 d-11 f-10; sql a-3 b3 d-11 f8 g-2; sqlite a-3 d-4 f10 g-4; squad a-5 c5 d-10 e4 f-8
squads a17 b-6 c-5 d-4 e-3 f-4 g-3; squash d-8 e-6 g4; squeak c-2 g7; sre a-3 b-4 e-4; sres a-5 b-4 d-3 e-6 g4
ssh a5 g-5; sso a11 b-3 c-4 d-8 e-12 f-4 g8; stack a4 b5 d-5 e-4 f5 g-7; stack-trace b-2 c-5 d15 e-3 f-6 g-2
staff a-4 b-3 c-5 d15 e-6 f-2 g-3; staff-engineer c12 d-10 e-11 f-9 g3; staffing b-3 c-3 e3 f-3 g3
stage a-5 b-6 c-3 d-3 e8 f2; staging a4 b-9 c-3 d-9 e6 f4; stain c-4 g4; stairs a-3 b-6 c5 d6 e-7
stakeholder a-7 b-5 c-3 f-7 g7; stakeholder-update a-2 b-4 d3 g5; stakeholders a-6 b-4 c-4 d-3 e3 f9; stakes a-3 f7
stale d3 f7 g-6; stall b-4 d-3 g5; stamp b-3 c6 d-4 f4 g-6; stand a-4 b-3 c-12 d-4 e18 f-12 g4; stand-up a-6 d9 g-8
standard a-3 b-3 c10 d-4 e-5; standing a3 b-8 c6 d-7 e-13 f-9 g10; stands a7 b-4 e5 f-3 g-9; standstill a3 g3
standup a7 b4 d-13 f-8; star c-4 g7; stare b-7 c4 d12 e-9 f-4 g-14; start a4 d-2 e-5 f-4 g3; starter c-2 f5 g-3
startup a-3 g8; state c3 d-4 e-3 f5 g-2; state-machine b3 d-3 e-10 g5; statement a-4 b3 d-5 f-4; status d-7 g3
stay b-9 c-9 d3 e9 g-5; stay-away d-3 e5; stay-off e7 g-4; stay-out a-3 b-5 c-3 d-3 e5 g3; stay-quiet c-4 e7
stay-up e-8; steal b2 d-3 e-4 g5; steer a4 b-5 c-2 d-10 e4 g4; steering-committee a-2 b-4 c-9 d-8 e5 f-2 g9
step a10 b3 c-3 d-17 f-2; step-back g5; step-in a-5 c-4 e-4 f3 g5; step-through g3; stepped b5 c-5 e6 g-10
steps a-7 b9 e-6 f13 g-14; stick a6 c-7 d-13 e3 f-8 g7; sticker c-4 d3 e-5 g4; stickers c7 g-3
stickies c8 e-2 f5 g-10; sticky a-5 b2 c8 e-5 g-2; still a6 b-7 c2 d9 e-17 f-5; stock a3 c5 g-6; stomach c-2
stone a-4 b-2 c7 e3 f-4 g-3; stood a4 b-14 c10 d-3 e6 f-14 g-5; stop a6 b-3 g-5; stop-myself a-3 e12 g-7
storage b2 d-5 e-5 f8 g-5; store a16 c-9 d-6 e-2 g-7; stores c6 g-4; stories b4 c-2 d-4 e2 g-3
storm a2 b-10 c-7 f-4 g7; story a8 b9 c-14 d-14 e-4 g-5; straight a16 b-9 c-7 d5 e-14; strange b-2
strategy b-6 c12 d-6 e-12 f-5 g6; stream a5 d9 e-2 f-3 g-6; streaming a6; strength d3 e-11 f3 g7; stretch b4 g-4
strictly f4; strike a-4 c-3 e-3 f-3 g10; strings a-2 c-4 d-3 e10 f-5 g-6; strong d-4 e-7 f-3 g13; structure b-3 c5
struggle b6 e2 g-4; stuck a5 b3 c-4 d-3 e3 g-6; student a-4 b-5 f6 g4; studio a4 b-4 c-4 d-4 f-5 g6
study a-6 b-2 d-4 f2; stuff a-3 b-9 c7 d6 e-10 f7 g-8; stumbled e7 f3 g-6; stupid c6; stutter e4
style a-6 b3 c5 d-6 f8 g-8; subject b-3 c4 d6 e-4 f4 g-9; submission a6 b-5 c-4 e-2 f-2 g4
submit a6 b-4 c3 d-5 e-6 f-6 g5; subtitle a4 b3 f-4; succession c-2 d11 g-7; suggest c-9 e5 f-8 g9
suggestion c3 e4 g-5; suggestions b3 d-4 f-2; suite a-5 b8 c-9 d-5 e-3 f3 g5; suleiman d-4 e8 f-2; summary e4 g-4
summer a5 c-7 e-7 f-9 g9; sun a-4 c-4 d-5 e-6 g11; sunday a7 b3 c-15 d-7 e-13 f8; sunny a-3 b-3 c-4 d5 e-3 f-5 g7
sunset c2; supper a9 c-4; supplied c-5 e9 g-3; supplier b4 c-13 d-10 e7 f-3 g5; support a-3 e4 g-4
suppose a-3 b-5 d-2 e-9 g17; supposed a4 c-6 e-3; supposedly a-3 c3 d-2 f-2; sure a-3 f-3 g4
survey a-4 b-4 c-10 d6 e-9 f-7 g9; survive b-2 c-2 d9 g-8; survived b9 d-10 e-3 g4; svelte c-6 e6 f7 g-7
swallow b-8 d4 e6 f-3; swamped b-3 c-4 d9; swap c11 e3 f-3 g-13; swapped b13 c-17 d7 e-8 g-7
swaps b-6 c4 d-8 f-3 g9; swear a-4 c-3 d-5 e-5 g11; sweep a-4 b8 d-3 e-6 f8 g-10; sweet b-5 d-3 e-2 f7 g6
swift a-2 b4 c-4 e-5 f5; swiftui c6 g-2; swipe b-4 e5 g-2; switch b-10 c11 d-8 e-6; switched a9 c4 d-3 e-8 g-7
swoop-in-on b-5 e5; sword a-2 d-2 e-3 f4 g3; swore b7 c-2 d4 e-8 g-5; sync a11 b3 c-4 e-2 g-6; synonym a4 b-3 d-2 g3
synth f9 g-7; system a-3 b3 c-8 d2 e8 g-6; systems c3 e-7 f7 g-6; t c-9 f3 g6; tab a-8 b-6 c3 e2
table c13 d-8 e-4 g-5; tables a4 c-3 e-4 g5; tabs a-8 b-10 c7 d3 e3 f-7 g-2; tag a7 b9 d-3 e-7 f-6 g-4
tagged a9 b-5 c6 d-3 f-5 g-8; take a-2 d-7 f-3 g5; take-back a-7 b4 c-9 d-6 e-3 f-3 g6; take-on a6 b7 d-2 e-3 g-7
take-over b4 c-5 d-10 e4 f-6; take-the-keyboard a-3 b7 e-4; talk a-15 c-5 d8 e-7 f2 g2
talk-about a-9 b-9 c-8 d6 e-2 g5; talk-to a6 b-7 d-3 f-2 g2; talks a-7 b-4 c-4 d7 e-3 g2; tape a10 c-2 g-5
tarek e3 g2; target a-8 e-3 g10; tariff a8 b-4 d-3 e-3; task a8 b11 c-5 d-15 e-9 f-8; tasks a-5 d-6 e5; taste e-3
tax a9 b-5 c-2 d-4 e-4; taxi a7 c-4 g-5; tbd a-4 b-4 d-5 e-5 f-5 g9; tea b-7 c-8 e10 f7 g-2
teach a-7 b-14 c3 d-11 e4 f11 g-3; team a-4 c2 f-4 g2; team! a2 b3 c6 e-10 f-4 g-3; team!? b-2 c6 d-10 g-2
team!~ b-3 d-6 g6; team-charter a-2 c-5 d15 e-3 g-9; team-health d11 g-8; team-lunch c-5; team-meeting a-2 e-4 g5
team-retro b-6 d11 f-4 g-4; team? d-2; team?~ a-11 c7 d-7 e-3 f-10 g7; teams a14 b-5 d-4 f-3 g-13
team~ b-3 e-3 f-5 g8; tear b-2 d-5 g10; teatime b4 c-3 g-3; tech b-3 c7 d-4 e6 g-5
tech-lead a-11 b-4 c3 d-14 f-8 g11; tech-leads d-6 e10 g-5; technical a-7 b-5 c2 d-8 e5 f10 g-6
teeth b-4 c-6 d5 e-3 g5; telemetry b3 d-2 f-3; tell a-6 c-5 d4 e3 f-4; template a-5 c-5 d4 f7 g-6
tempt a-5 b-8 c-7 d-6 e2 f-3 g12; temptation a-6 b-5 f-3 g9; ten a7 c-3 e-5 f5; tenancy e-5 g3; tenant a2
terminal a7 b-10 c-10 d8 e-13 f7 g-4; terms a-2 b-4 c-4 e3 f8 g-4; terraform a8 c-11 d-8; terrible d-3 e-3 f5 g3
test c-3 d-12 e-5 f8 g3; test-suite b-9 e-4 f3 g9; tested a4 b-2 c-6 d-9 g6; tester c-6 d3 e-2 g4
testers a2 c-5 d10 e-9 g-4; testing a8 b-6 c-4 e9 g-10; tests c-10 d-6 e-13 f6 g4; text a-7 b6 c-7 d5 e-8 f12 g-8
thabo a-7 d9; than a3 b-10 c2 d-9 e3 f3; thandi a-2 b2 e3 f-3; thank a-5 b-4 c-5 g7
thank-you a-5 b-5 c-6 d7 e-8 f-8 g5; thanked b-2 e-9 g8; thanking d9 g-4; thanks b6 c-9 d-6; that b-2 e-3 f6
the b-3 c-2; the-others a11 b-11 c-2 d-7 e8 f-4 g-3; their b-12 c5 d-3 f-4 g3; theirs a-13 d-6 e14 f-9 g-8
them c2 e3 f-5; themselves a-5 b-7 c3 d-5 g4; then a-2 b10 d-2 f-5 g-3; theory a-5 c3 d2 f-2; there b4 d2 e-4 f-5
thermometer c-2 f8 g-3; thermostat a-3 b5 d-4 f5 g-4; these b-3 c-4 d-8 f3 g4; they b-7 c6 d-7 e3 f-2
they-say d-10 e-4 f-10 g11; thin a-5 b7 c-3 d-3 e-4 g6; thing! a5 b-8 d3 e-8 f-6 g3; thing!? c-9 e10 f3 g-10
thing!?~ a-3 b-7 e-3 g11; thing!~ b-4 c-3 d6 e-3; thing? b-3 e-3 f4 g-3; thing?~ a2 b3 c5 e-10 f-14 g4
things a-5 c8 d5 e-3 f-8 g-2; thing~ a4 b-4 c2 d-2 e-8 g4; think a-6 b-7 c4 f-5 g5
think-about a-7 b-10 c-9 e-13 f-8 g24; think-of a-3 b-6 c-2 d-6 e-9 g18; thinkpad f8 g-7; third b5 c-3 d8 e-8 g-3
thirty a9 c-2 e-5 f-3; this f-9 g3; this-afternoon a6 b5 c-7 e-11 f3; this-close-to a-8 b-10 c-2 e4 f-3 g13
this-evening a6 d-2 e-7; this-morning a5 b3 d-10 e-12 f-9 g8; this-sprint a9 b-7 c-6 e3 f-10
this-time a-4 c-4 d-5 e10 f-9 g5; this-week b-3 c-15 d6 e-17 f-13 g10; thoroughly b5; those f-3 g3
though a-11 b-3 d3 e12 f-2 g-4; thought c7 f-2; thoughts b-3 c12 d5 e-6 f-3 g-9; thread a-13 c4 d-12 e5 f-10 g4
threads a-4 c2 e-4 g5; threat a-2 b8 e-3 g-2; three a4 b-3 f-3; threshold a-9 b-5 c13 d-5 f-4; thresholds c7 g-4
thrice a-4 b-3 e-8 f-2 g10; thrilled e-3 g6; throat a-3 b-3 c7 d5 e-4 g-7; through b-2 d-6 f5
throw a-11 b8 d-13 f9 g-6; throw-back c9 e-5 g-3; throwaway a-7 b-6 c5 d-4 e-8 f10 g-2
thumbs a5 b-3 c8 d-3 e-4 f-3 g-6; thumbs-up a-8 b-8 c15 d-5 f-7 g-2; thunder b3; thursday a3 c-9 d4 e-4 f-11 g3
thursdays a3 c-9 e4; tick a-5 b-3 c11 d-4 e-4; ticket a4 b5 c-6 d-22 f-4; ticketing a4; tickets a3 b-7 c-5 d6
ticking a6 b-2 d-3 g2; tide a4 c-4 g3; tidy a-6 b5 c-6 d5 e-9 f8 g-7; tie a-9 b-6 c13 d-9 f-3 g-3
tie-break a-4 b-3 c14 d-5 e-4 g-10; tiebreaker a-3 b-3 c5 d-3 e7 g-6; tied a-6 b-6 c-8 d-4 e12 f13 g-13
tight d3 g-3; tile a6 b7 e-4 g-6; tiles a5 b-5 c-3 d-3 f-4 g5; time c-10 d5 e-2; timeline e-2 g4
timeout a5 c4 d-4 e-6; timeouts a6 b-2; times a-9 b-15 c4 f10 g-3; timetable e-2 f3 g2; timezone f4 g-5
timing a15 b-8 c-6 d-6 e-7 f-2 g3; tinker a-3 b-3 d-3 f4 g4; tinker-with a-3 e-2 f13 g-5
tiny b-4 c-5 d-4 e-4 f17 g-14; tip b4 c-4 d-2; tired a3 b-3 c-7 e-3 f-3 g6; title a-3 b4 d10 e-11 f-6 g-3
titled c13 e-5 g-7; to a-6 c3 g-2; toast c-5 d-3 f2 g3; today b-5 f-6; todo a-3 b-7 c-8 d-4 e-7 f8 g7
toes d-3 f8 g-4; together b-4 c-14 d-4 e5 f6; token a6 b-3 c2 d-6 e-2; tokenizer a3 b7 c-5 d-4 e-5 f6 g-10
tomorrow a7 c-11 e-10 f-5 g6; tone b-9 c-3 d9; toner a-4 c-4 g9; tongue a-3 b-7 c-8 e9 g2
tonight a9 b7 c-6 d-6 e-10 f-5; too a-3 b10 c-8 d8 e-8 f-18; tool a-4 c3 d-7 e-7 f8 g2; toolchain a6 g-6
tooling c-3 d-9 e6 f5; tools b-10 c2 e-5 f7; tooltip a-6 b-4 c-3 e-3 f15 g-7; top a12 b4 e-5 f-5 g-14
topic b4 c-2 d7 f-3 g-8; topics c-2 d-4 e-4 g9; torch b-5 c-3 d-3 e3 g4; torque b6 c-4 e5 g-4; toss c4 e-3
total a10 c-5 d-11 e-4 f10 g-12; totally d2 g-4; touch a-2 d-4; tour a-4 b-5 d-2 e-5 f15 g-6; tourist f6 g-3
tournament a7 d-4 g-4; toward a-2 c13 e-5 f-2 g-6; towards a-5 b-7 d6 e5 f-4; tower c-7 d-8 e5 g5
town-hall a-7 b-4 c-8 e-5 f-5 g10; toy a-11 b-10 c-8 d-7 e-11 f19; trace a4 c-3 d-5 e-11 f9; traces a5 c-3 f3 g-6
tracing f5; track c-4 d-5 e3 f-7 g8; tracker a-2 f11 g-8; trade a5 c-3 d2 e-4; trade-off c10 g-7; trade-offs e6 g-4
trading a7 b-4; traffic a-5 b-10 e-11 g12; train a2 b-14 c-5 e-6 f8 g5; tram a-4 b-4 f-5 g7; tran b3 d-2 e5 g-2
transfer a-6 b3 c-7 d4 f-5; transformer d5 g-2; translated b8 d-6 e-6 f7 g-6; travel a-7 b-6 c-8 f-2 g9; tray b3 g-2
tree a-4 b6 c-3 d-7 e-3 f14 g-11; trenches g2; triage a-6 b12 c-5 d-5 e2 g-3; trial a5 b-7 c-5 d7 e-7
tricky a2 b-3 e3; trio b-5 c4 d-2 e6; trip e8 g-5; trivial a-3 c3 f4 g-4; trixie a-2 g8; trouble b2 c-5 d7 e-4 g-7
truck b-4 c5 f-4 g-3; trucks a8 b-3 g-4; true a-6 b-9 d-8 f-9 g18; truly b4 c-5 d3 g-7; trunk a-5 b3 c-2 d-3 e7
trust a3 b6 c-9 d-13 f-6 g7; trustees b-2 c2; try a-12 b-11 c-5 d-16 e8 f5 g3; try-out a-2 f10 g-4
try-to a-3 b-4 c10 d-5 e-15 f8; ttl c13 e-5 g-7; tube a-3 c-2 f3 g4; tue a-4 e-3 g7; tuesday b7 c-8 e-9 f-8 g4
tunde e4; tune a5 b4 c-6 d-8 g-2; tunnel a7 e-4; turn a-4 c5 e4 g-9; turn-down c-6 e10 f-2 g-6
turn-to b-5 c6 d-2 e4 g-6; tutorial a-9 b-6 c-6 d-5 e-8 f21 g-8; tuğba b-2 c4 d-3 e-6 g6; tv a4 f-3; tweak b5 f3 g-4
twelve a3 b-6 c6 d-4 e-4; twenty b-3 c-9 e7; twice a-12 b-11 d5 e6 g2; twitched a-2 c-5 e-7 g13; two a-3 b-4 g2
type a9 b4 c3 d-10 f-6 g-6; typhoon a-2 b-3 f-2 g9; typo a-11 b-8 d-7 f9; typos d-2 f4; tyres a-3 f6 g-3
ugh b7 c-6 g-6; ugly a3 c-8 d-6 e10 f5 g-10; ui b11 c-3 d-3 f3 g-10; ulit a-3 c-4 d-4 g10; un a-11 b18 c-8 d-7 e-8
unanimous b-4 c12 e-4 g-5; unanswered b-4 c-7 d18 e-7 g-9; unassigned b12 g-9; unblock a11 b-3 c-8 d-8 e5 f-8
unbooked d13 f-3 g-10; undecided b-3 c12 e-6 g-6; under a-6 b6 c-4 d3 e4 f-4 g-2; underperformance d12 g-9
undersigned a3 b11 d-4 e-8 f-7 g-4; understand a4 b-12 c-10 d-11 e-12 f18 g-5; undo a-4 b10 c-11 g-4
unfinished a12 b3 c-6 d-5 e-3 g-8; uni a-8 c-4 d-3 f-12 g18; unit a5 f5 g-7; unit-test a-8 d-3 f14 g-5
unit-tests a-5 c-7 d-4 e-4 f14 g-8; units b-4 d-4 f-4 g4; unless a-7 b-6 c10 d-9; unmuted b7 c5 g-7
unprompted e10 g-7; unreachable c-3 e9 g-4; unread a-5 d13 g-9; unsent g2; until a9 c6 d-5 f-8 g-6
untouched a-4 b-4 c-4 d15 e-2 f-5 g-10; unused b-2 f11 g-6; unwritten a-3 b-6 c-5 d18 g-14; up b-3
update b3 e-10 f3; upgrade a8 c-4 d-7 e-5 g2; uphill c2; uplink a5 c-6 d-2 f-2 g3; upload a5 b8 d-2 e-2 g-7
upon a12 b-4 d3 f-3 g-8; ups b4 d7 e-3 g-10; upstairs a-2 b-4 c-5 e8 f-3; upstream c-5 e-5 f6 g3; uptime f3
upwards b-3 c10 e-4 g-5; urge a-5 b-8 c-5 d-5 e9 f-6; urgency f5 g-2; urgent a6 c-6 d6 e-3 f5 g-11
us a8 b-22 c4 e-7 f-12 g10; use a-15 b-7 c3 d-3 e-5 f17; useful d-3 e-3 f9; useless a-3 b-2 c-5 d-4 e-6 f6 g7
user b-6 d-3 e6 f5 g-6; users c-3 d-8 e4 f5 g-3; usual a-6 b-2 c5 d-7 e-6 g9; ute a4 e7 g-8
util a-4 b-3 d-3 f13 g-4; utils a-2 f9 g-3; v c6 f2 g-5; v1 c2 f3; v2 b6 c2 d-5 f-3 g-5; v3 a7 b4 c-2 g-10
v4 c-2 d4; vacancy c-4 d12 e-4 g-4; vacation a-8 b3 c-7 d4 e-5 f-5 g6; vaccine b5 d2 g-6; vacuum a2 b6 e-3 g-5
valentine a5; validation a8 g-4; value a-8 b-4 c8 d-5 e-5 f9 g-9; values a5 b-3 c-3 d-3 g4; vanish c9 e-3 g-7
variable b-5 c5 d-8 e2; variables e4 f4 g-5; vat a8 b3 c-3 g-8; vector f7 g-5; velocity a-3 c-2 d-4 g10
vendor a-11 b4 d-2 e-3 g4; vendor-choice b-6 c7; vendors b-3 c11 d-5 e-7; verdict c8 e2 g-8
version a-8 b12 c8 d-5 e-6 f-3 g-4; versioning c10 g-6; versions a4 c-3; versus a-2 b-5 c5 d-4
very a-2 b-12 c-6 e5 f5 g2; very-nearly b-6 e9 g-2; veto b-6 c-4 d-3 e13 g-4; video a-2 b5 c-5 e-3 f4
view a-3 b-5 c10 d-4 e-2; viewer a6 b-5 c-5 d-3 e-5 f6; vim a3 c-3 f7 g-5; violin a5 c-2 g3
visa b-3 c-3 d7 e-5 f-7 g6; vision a4 b-3 c-7 e4; visit b6 c-3 d-2 e-9 f-4 g7; visited b-8 g10; visits a-2 c-3 f5
voice a-8 b-11 c9 d-11 e-6 g4; volkan b-9 g8; volunteer a11 b-6 c2 e-4 f-3 g-9; volunteer-for a6 c-3
vote a-16 b-5 c8 d-16 e6 f-14 g2; voucher a-4 b6 d-2 e-3 g4; vp a-4 b-5 c-15 d-3 e10 f-7 g8; vs a-8 b-6 c13 e-9 f-5
vue e5 g-2; w c-4 d3 e4; waf g4; wait a4 b-6 e-7 f-4; wake a6 c-4 e-2 g3; wal a3; walk a-13 b-8 c-6 d3 e6 f6
walk-away b-3 e9 g-6; walk-through c6 e-2 f-2; walkthrough c-2 e-4 f10 g-3; wall a-7 b-3 c-7 d-8 e3 f5 g5
wallet a5 d-3 e-7 g4; wander c3 f3 g-4; want a-4 b-8 c7 d-5 f-9 g5; want-to a-14 b-18 d-4 e11 f2
war a4 b-8 c-5 d-6 e6 f-2; ward b-2 c-3 d-4 e-3 g8; warehouse c-5 d-3 e5 f-3; warm a-6 b-7 e-7 f9 g6
`
