// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_4 = `
routine c2 d-6 e-2 f6 g-9; row a-6 b-10 c5 e14 f-14 g-4; rows a5 b-7 c2 d-5; rtl c3 g-2; rtos c3 f4 g-6
rubbed a-4 b7 d10 g-11; rubber b-5 c9 d-8 e7 f-5 g-9; rug d4 f3 g-3; rule b5 d-20 f4 g-9; rumour d-4 g10
rumours a-2 c-4 d-5 e-3 f-3 g10; run a4 c-7 d-5 e4 g-5; runbook a-3 b5 d-10 e5 f-6 g-4; rung a-3 c-3 d6 e-3
runner b-9 c-2 d-3 e8 f3; runway b-5 d6 e5 g-6; rush a2 c-4 f6; rust a-9 b-10 c6 d-15 f6; rusty d6 f3 g-6
s a3 b-3 c5 d-3; sad a-2 b5 e-4 f-3 g2; safe b3 d-3 e-4; safety b5 c3 e-5 g-9; sail a3 d8 g-10; sake a-5 b-6 f8
salary a-7 b-8 c-7 d10 e-8 f-7 g4; salary-review d6 g-3; salary-talk b-3 d3 e-3; sale a10 c-4 f-5
sales b-5 c-6 d-9 e5 f-3 g9; salt b8 e-4 g-7; same a2 b6 e-8 f-12; saml a3 b-6 g6; sample b-4 c7 d-6 f7 g-8
san a-6 c-3 d5 f-5 g3; sandbox a-3 b4 e-3 f8 g-4; sander a-5 b4 d-6; sandwich a4 c6 d-9; sandwiches c-6 g7
sanne a-2 b7 d-6 e-7 g7; sas a4 b-3 f2 g-4; satellite e-3 g4; saturday a7 c-9 d-10 e-10 f2; sauna f5 g-6
save a8 b-3 e-12 g2; say a-7 b-7 c6 d3 f-10 g3; say-no-to d-8 e7; say-so c5 e-3; says a3 b-12 c-9 d4 e-12 f-9 g14
scada a10 b-3 d-3 e-4; scale b6 g-5; scan b-6 c-4 e7 f6 g-6; scanner a-3 b4 e4 g-4; scary a9 f3 g-8; schedule b4
scheduler a7 b5 c-12 d-14 e-6 f9 g-5; schema a11 b-11 d-12 f2 g-3; scheme c8 d8 g-15; school b-4 c-3 d-11 f6 g9
science c3 d3 g-7; scientists a-3 b-3 d-2 e2 f3; scope c7 d-6 f3 g-6; scorecard a-2 b2 c-3 d13 e-5 g-9
scorecards a-4 d8 g-4; scoring c-3 f-5 g4; scrap a-4 f6 g3; scraper b3 c-2 d-2 e-3 f8 g-3
scratch a-10 c7 d-2 e-7 f9 g-6; screaming a7 b-5 c-4 e7 g-8; screen b16 e-8 f4 g-15; screens a-4 c6 d-5 f-2
screenshots b-3 c-4 e-2 g5; screw e-3 g3; script a6 b6 c-10 d-18 e-10 f13 g-6; scripts a6 c-3 d-3 f6 g-6
scripture a-3 c12 g-7; sdk a6 b7 d-10 e-7 f4 g-9; seagull b4 e-2; sealed a-7 b-7 e6 f6 g-5; search a7 c-12 d-12 g3
season a2 b-9 c-10 e-9 f-6 g9; seat c-12 e8 f-2; seating g5; sec a-6 b4 c-3 d-5 e-3 g10; second b4 c-3 d7 e-9 f-5
seconds c6 d-7 e-6; section c-3 d-5 f5; security c-3 d-17 e-7 f5 g7; see a-12 b-10 c-6 e6 f7 g3
seed a-3 b-2 c-4 d-5 f4 g4; seem a-7 c6 d5 e-11 f-5; seize b-4 e-2 g8; selection b-2 e10 g-8; self a6 c-2 e-5 g-2
semicolon b-3 e-4 f3 g6; send a-11 d3 g2; sender a5 c-3; senior a-6 b-4 c2 d7 e-8 f-3
seniors a-7 b-12 c11 d-6 e7 f-7 g-4; sense a-4 c-8 d-2 e-5 f8 g5; sensor d-5 f2 g-3; sensors a5 d-2 g-7
sentence a-10 c10 e-6 f-7 g3; sentences a-6 c-8 d-4 e5 f-3 g4; sequence a5 b-4; sequencer a11 d-3 f-3
server a11 b-14 c-11 d-9 e-8 g8; servers a-4 g10; serves b-4 d-3 f12 g-4; service a6 c2 d-19 e-4 f3 g-4
services a8 b-2 c-8 e-4; serving a4 b-5; session b-7 c4 e-2 f4 g-3; sessions a7 c2 g-8; set b-4 d-10 e5 f9
sets c7 e-5 f6 g-3; settings b6 c5 f-5 g-3; settle a-11 b-10 c8 e2 f-10; settlement a7 b-6 c-9 d-3 e-6 f6 g3
setup a-3 b4 c-4 d-4 e-3 f11 g-7; sev1 a3 c-3 f-7 g9; sev2 a-2 b-6 e11 g-4; seven b-7 c4 d4 e-16 f-9 g3
severity e-2 g6; shader a8 b13 c-8 d-6 e-12 f3 g-9; shadow b5 c-5 d-5 e-6 f6 g-2; shall a-4 d-5 e-4 f3 g7
shame a4 g-5; shape a8 d-2 e-4 g-5; shard a8 b-4 c3 d-3 e-4; sharding a3 b-8 c9 d-5 f-4 g-3; shards a4 e-4
share a-5 b3 e4 f-3 g-2; shared a-5 b2 c-3 d-5 e-2 g6; sharp d-4 e-4 f3 g2; sharpened a-2 d3 f7 g-5
she a-21 b4 c-7 d-3 e8 f-12 g5; shed d2 f5 g-7; sheep d-3 e-3 g4; sheet a-4 d10 e-15 f8 g-6
shelf a-4 b-4 d-5 e-3 f-5 g12; shell a6 b-4 c-5 d-3 e-3 f12 g-9; shelter d-2 e-3 f5; shelve c-8 d13 g-6
shift a4 b-3 d3 e-6 f-8; shim a2 b4 d-5 f3; ship a6 b-3 c-4 d-17 e3; shipment a10 f-4 g-4; shoes b-9 c4 d-10 f-7 g5
shook a-6 b-3 c-3 e6 g4; shop a5 c-11 g3; shopping c-4 d-3 e-3 f5 g3; short a-5 b4 c-6 d3 e-7 f-7 g9
shorten c-3 d6 e-2; shorter a-5 d-2 g5; should a-6 b-4 c6 d5 e-6 f-6 g2; shoulder a9 b-5 d-3 e-7 f-3 g6
shoulders a5 b-5 d-7 e-6 f-2 g8; shout a3 d-3 e-7 g6; shouting c-3 d14 e-6 f-2 g-5; shove a-3 c4 g3
shoved a-3 b-4 c8 d13 e-4 f-7 g-11; show a-6 b-8 c-2 e4 f8 g-3; shower b2 c-2 d3 e-8 g4
shrug a-3 b-6 c10 d3 e-6 f-3; shrugged a-6 b3 c6 d-7 e6 g-9; shuffled a-6 d11 g-4; shut a4 b-13 c-6 d5 e13 f-12 g-7
sick b-10 c4 d-4 e-11 f-6 g10; side a-2 b-4 c-11 d-8 e8 f5 g4; sides a-4 e5; sideways a-2 c-2 d-3 e5 g4
sigh c2 d2 e-2 g-3; sighed c-5 d2 g4; sign a6 b-3 d-6 e6 f-10; sign-off a5 c3 d-6 e4 f-2 g-5
sign-off-on a-2 b-3 c2 f-4 g5; sign-over e9 g-5; sign-up-for a4; signal a5 d-5 e-8 f-2 g6
signature b-2 c3 d3 e4 f-5 g-5; signup a4 c-2; silence a-9 b-16 c12 d-14 e9 f-5; silent a-7 c6 d-6 f-8
silly a-7 c-4 d-4 e3 f18 g-17; simply a-5 c7 e-7 f2 g-5; simulate f8 g-5; simulator a-7 b-3 c-3 e-3 f12
since a3 d3 e-4 f2 g-6; sing e-4 g4; single a3 b-7 c-4 e3 f-8 g4; sir a-4 b-4 c6 d-3 e-2 g6
sister a-9 b-4 c-5 d-4 e-6 g15; sit b-5 c-3 d6 f5 g-4; sit-down-and a5; sit-down-to b16 d-7 e-9 g-9
sit-down-with b2 d3; sit-in c3 d6 f-7 g-2; sit-in-on e-2 f9 g-3; sit-on b-6 c6 d-2 e4 f-8 g-5
sit-on-my-hands a-3 b-6 e3 g3; site c-7 d-10 e2 f7; sitemap e-3 g4; six a8 b-8 c3 d3 e-7 f-4
sixty b-2 c-3 d-4 e7 f5 g-6; size a-6 b5 d-6 e-11 f-7 g6; sketch b3 c11 d-2 e-8 f5 g-11
skim a-7 b-3 d-2 e-4 f15 g-3; skip a-5 b-9 c-12 d4 f-3 g5; skip-level a-6 b-3 c-4 d12 e-7 f-3
skip-levels a-5 b-7 c-6 d7 e-6 f-4 g3; sla c2 d-3 e7 g-5; slack c4 e-5 f4 g-5; sleep a6 b-10 c-9 d-8 g6
sleeves a8 b-4 c-3 e-4; slept e-5 f-2 g7; slide a-15 c7; slides a-9 b3 d-8 e7; slightly a4 f-2; slip b-10 d6 f-8
slo d-3; slot b-7 d8 e8 f-8 g-11; slots b3 e-5; slow c-12 d-6 f7 g2; slower a-2 b-5 c-2 e7 f4 g-3
slowly a-6 b-4 c6 d-6 e-10 f8 g4; small a-12 b-7 d-18 e3 f9; smaller e-6; smell a-5 c-4 d-4 g10
smells c5 d-4 e-4 f-4 g7; smile c-3 g6; smiled b3 d3 e-7; smoke a-2 c5; snacks a-2 e5; snatch a-2 b5 d-3 e-4 g2
snatch-back b9 e-3 g-4; snoozed c-2 d6; snow a-3 c-4 d-5 g11; so a6 d-2 e-2 g-4; so-far a-8 b-5 c-5 d-4 e2 f-3 g15
so-that a6 b-5 c4 d-9 e8 f6 g-16; soc2 b5 d-3 e3 g-6; sofa b-4 d-6 e3 f-3 g7; software a-3 c-4 e-4 f10
soldered a12 d-2 e-2 g-11; soldering a5 b-4 c-3 d3 e-3 f5 g-7; sole a4 b4 c-5 d-4 e-3 g-2; solid e-3
solo a4 b-10 c-6 d-5 e8 f-6; solution a-3 c-6 d-8 e15 f-7 g-2; solve c-13 e3 f4 g-4; solveig a-2 d10 e-4 f-3 g-8
some a-4 b-13 c-12 d4 e-10 f9 g4; somebody a3 b-5 c3 d-5 e-4 f-2 g4; someday c-3 g9; somehow a-7 b5 c15 d-3 e-9 g-8
someone a-9 b-11 c9 d-18 e-5 g10; something a-8 b-5 d4 e-4 g8; sometime c-4 d14 e-4 g-5
somewhere b3 c2 d-8 e-8 f-9 g7; song a6; soon b-3 c-7 d18 e-4 f-2 g-8; soothing f7; sop a5 d3 g-5
sorry a-6 c-4 d6 e-6; sort a-8 b-12 c-4 d2 f7 g6; sort-of a6 c-9 d-7 e-7 g6; sort-out b3 d-3 f2
soul a-7 b-2 c6 d-4 e-7 f13 g-7; sound a-9 b5 c-4 d-7 g4; soup a-10 b-6 c-10 d4 f-7 g12
source a-10 b-7 c-6 d-10 e-8 f17 g-3; sources f10 g-9; sourcing a-2 b-5 c5 d-2 e3 f5 g-8; spaces a-3 b-4 c8 d-4 f-5
spam a3 d-3 f-4 g4; spare a-2 b-5 c-4 d-5 f16 g-8; speak a-16 b-5 c4 e9; speak-to a4 b-2 c5 d4 e3 g-13
spec a-7 b4 c5 d-3 e-5 f6 g-5; special d-4 f-3 g9; speech b11 c-4 e2 f-4 g-8; speed a-2 b9 c-3 g-6; spell c5 e-3 g3
spelling a-3 f12 g-9; spend a2 c-14 d2 f3 g-4; spike b7 d-12 f4 g-5; split a5 b2 c3 d-9 e8 f-12 g-10
sponsor a-3 b-5 c-6 d4 f-2 g8; sport d-3 e-2 f3 g3; spot a8 b-3 c5 d-5 e-4 g-5; spotted a-3 b-3 c-6 d-5 e11 f-5
spreadsheet a-7 b-3 d10 e-7; spring a-12 b5 c-7 d3 e-10 f-4 g12; sprint a4 b5 c-12 d6 e-9 f-3
sprint-goal a9 b-9 c6 d-11 f-10 g-2; sql a-3 d-13 f8 g-3; squad a-4 c5 d-9 e5 f-7
squads a15 b-7 c-5 d-4 e-4 f-3 g-2; squash d-7 e-6 g3; squeak g7; sre a-3 b-3 d3 e-5; sres a-5 b-4 d-3 e-7 g6
ssh a6 b4 d-3 e-3 g-7; sso a10 c-5 d-8 e-12 f-4 g6; stack a3 b6 d-5 e-5 f8 g-10; stack-trace b-2 c-5 d14 e-3 f-5
staff a-5 b-3 c-5 d16 e-6 f-3 g-3; staff-engineer c11 d-7 e-9 f-7 g3; staffing b-4 c3 e3
stage a-6 b-4 c-3 d-4 e11 g-2; staging a5 b-11 c-3 d-9 e7 f4 g-4; stairs a-4 b-8 c4 d8 e-8
stakeholder a-6 b-4 f-7 g7; stakeholder-update a-4 b-4 c-3 d6 e-2 g4; stakeholders a-6 b-5 c-4 d-5 e2 f11
stakes a-3 f8 g-3; stale b-2 d3 f8 g-7; stall a-2 b-3 d-4 g7; stamp b-8 c8 d-5 e-6 f5 g2
stand a-4 b-5 c-16 d-6 e19 f-11 g5; stand-up a-7 d8; standard a-4 c9 d-3 e-3; standing a7 b-9 c5 d-7 e-13 f-11 g10
stands a7 b-5 c2 e6 g-13; standup a6 b4 c3 d-12 f-6; star c-4 g5; stare b-7 c6 d12 e-9 f-3 g-15
start a6 d-3 e-6 f-5 g3; starter c-3 f6 g-5; startup a-3 c-2 g7; state c3 d-6 e-2 f5 g-3; state-machine b4 e-9 g4
statement a-4 b3 d-5 e4 g3; status c3 d-7 f-2; stay b-9 c-9 d4 e9 g-5; stay-away e6; stay-off e6 g-3
stay-out a-2 b-5 c-3 d-2 e5 g2; stay-quiet c-3 e7; stay-up a3 e-9 f2; steal d-2 e-4 g5; steer a5 b-4 d-9 e6
steering-committee a-2 b-4 c-8 d-9 e5 g9; step a9 b3 d-15 f-3; step-back g5; step-in a-5 c-7 d-3 f2 g3
step-through g3; stepped b6 c-5 e5 g-9; steps a-7 b8 e-4 f13 g-14; stick a6 c-6 d-13 e3 f-8 g7
sticker c-5 d4 e-4 f-2 g4; stickers c4; stickies c11 e-2 f5 g-12; sticky a-3 b2 c8 e-6 g-4
still a5 b-5 c3 d8 e-15 f-7; stock a5 c4 g-7; stone a-5 b-3 c10 e2 f-6; stood a6 b-15 c9 d-3 e6 f-15 g-4
stop a4 b-6; stop-myself a-4 e12 g-9; storage a5 b2 d-8 f7 g-11; store a16 c-8 d-8 e-6 g-4; stores c5 g-3
stories b6 d-5 g-5; storm b-9 c-7 d-3 e4 f-3 g7; story a9 b8 c-15 d-16 g-4; straight a15 b-10 c-6 d5 e-5 f-3 g-4
strange a-2 b-5 d3 f-3 g4; strategy a-3 b-5 c14 d-9 e-10 f-4 g6; stream a3 d11 e-2 f-4 g-6; streaming a6 c-3
strength d4 e-10 f2 g6; stretch b6 g-5; strike a-4 b-3 c-3 e-4 g12; strings c-3 d-3 e13 f-3 g-6
strong d-4 e-7 f-3 g12; structure b-3 c7 d-5 f-2; struggle b7 g-5; stuck a5 c-4 d-4 e4 g-4; student a-3 b-5 f8
studio b-5 c-6 d-6 f-4 g9; study a-4 b-3 c4 d-4 f5; stuff a-3 b-8 c7 d6 e-11 f5 g-6; stumbled b-3 e9 f3 g-7
stupid c7 e-3 g-3; stutter e7 g-3; style a-6 b5 c5 d-7 e-2 f8 g-9; subject b-3 d4 e-4 f4 g-2
submission a8 b-5 c-4 e-3 f-2 g2; submit a9 b-5 c4 d-9 e-7 f-7 g5; subtitle a4 b5 d-2 f-3 g-2; succession d10 g-7
such f-4 g10; suggest b-3 c-11 d4 e7 f-6 g5; suggestion c3 e5 g-6; suggestions b4 c-3 d-4 f-3 g2
suite a-2 b7 c-8 d-4 f3; suleiman a-2 c-2 d-3 e10; summary d-2 e4; summer a3 c-8 e-7 g5
sun a-8 b-3 c-7 d-7 e-7 f4 g14; sunday a6 b3 c-17 d-6 e-16 f6; sunny a-2 b-2 c-4 d5 e-4 f-5 g7; sunset c3
supper a8 c-3; supplier a-4 b5 c-8 d-9 e7 g4; support a-4 c3 e4 g-4; suppose b-6 c-3 d-3 e-9 g17; supposed a6 c-3
supposedly a-4 c3 f-3; sure a-5 f-2 g4; surprised c-5 d-4 e3 g4; survey a-4 b-3 c-10 d9 e-8 f-9 g8
survive b-3 c-3 d11 e4 g-11; survived b9 d-10 e-3 g4; svelte c-5 e6 f7 g-7; swallow a-2 b-9 c-2 d2 e7 f-5
swamped b-4 c-5 d10; swap b-5 c9 e5 f-3 g-8; swapped b11 c-17 d7 e-10 g-4; swear a-4 b-3 c-3 d-5 e-6 g13
sweep a-6 b7 e-7 f7 g-10; sweet b-6 d-3 e-2 f8 g6; swift b4 c-3 e-4 f6 g-4; swiftui c6 f2 g-4; swipe b-4 e6 g-4
switch b-9 c11 d-8 e-7; switched a10 c3 d-5 e-4 g-8; sword c-3 d-2 e-3 f4 g2; swore b6 c-4 d3 e-8 f3 g-4
sync a9 c-4 f-4 g-3; synonym a7 b-4 e-3; synth f9 g-7; system a-3 b3 c-7 e7 f2 g-8; systems c2 d3 e-6 f6 g-7
t b-3 c-10 e-3 f4 g6; tab a-7 b-6 c4 d3; table c14 d-2 e-6 f-3; tables a4 c-3 e-5 g3; tabs a-7 b-10 c8 d4 e3 f-7 g-3
tag a6 b9 d-4 e-8 f-6 g-4; tagged a9 b-6 c3 f-4 g-7; take c-2 d-7 f-3 g3; take-back a-7 b3 c-9 d-7 e-3 f-3 g7
take-on a6 b10 d-2 e-3 f-4 g-10; take-over b8 c-5 d-9 f-5; take-the-keyboard a-4 b8 e-4; talk a-17 c-4 d8 e-6 f3
talk-about a-8 b-9 c-8 d5 f2 g5; talk-to a7 b-8 d-4 f-5 g2; talks a-7 b-3 c-4 d9 e-2; tape a7 b-3 c-4 d-4 e-5 f-3 g4
tarek g4; target a-6 c-2 g5; tariff a6; task a10 b10 c-4 d-15 e-12 f-5; tasks a-6 d-6 e6; taste e-3 g2
tax a11 b-3 c-3 d-4 e-5; taxi a8 c-3 d3 g-7; tea b-8 c-9 d-4 e10 f7; teach a-7 b-14 d-11 e5 f12 g-2
team a-3 c2 f-3 g2; team! a2 b3 c6 e-12 f-5 g-3; team!? c6 d-11 g-4; team!~ a4 b-2 d-6 e-4 g5
team-charter c-5 d16 e-3 g-8; team-health d12 g-9; team-lunch a3 e-2 f-4; team-retro b-6 d12 f-5 g-3
team? a-2 b2 d-3 e2 f-3 g-2; team?~ a-13 c7 d-6 e-3 f-10 g8; teams a16 b-6 d-5 e3 f-2 g-14; team~ e-4 f-5 g7
tear b-2 d-6 g11; teatime b4 g-5; tech b-3 c8 d-4 e5 g-7; tech-lead a-10 b-4 c5 d-13 f-9 g10
technical a-6 b-4 d-8 e5 f10 g-8; teeth b-5 c-6 d3 g5; telemetry b5 d-4 f-3; tell a-6 c-4 d3 e3 f-6
template a-6 c-4 d5 e2 g-3; tempt a-5 b-8 c-5 d-6 e3 f-3 g11; temptation a-6 b-6 f-6 g11; ten a7 b-3 c-3 e-5
tenant a3; terminal a6 b-9 c-9 d7 e-6 f6 g-4; terms b-3 c-4 e4 f6 g-4; terraform a7 c-9 d-8 e-2 g2
terrible d-3 e-3 f4; test b2 c-3 d-10 e-5 f10 g2; test-suite b-7 e-2 f5 g6; tested a3 b-3 c-8 d-8 g5
tester a-3 c-8 g5; testers a4 c-7 d11 e-9 g-4; testing a8 b-5 c-4 e9 g-11; tests b3 c-7 d-6 e-13 f9 g3
text a-9 b9 c-8 d3 e-7 f12 g-9; thabo a-5 d11; than b-10 d-10 f6 g2; thandi e3; thank a-4 b-4 c-4 g5
thank-you a-5 b-5 c-6 d8 e-9 f-9 g6; thanked a-2 b-3 c-2 d-3 e-11 g14; thanking d9 g-4; thanks b4 c-9 d-7 f-4 g5
that b-2 e-3 f5; the b-2 g2; the-others a11 b-11 d-8 e3 f-7; their b-12 c6 d-3 e2 f-3; theirs a-12 d-5 e14 f-7 g-10
them c2 e3 f-5 g-2; theme b3 d5 e-5 g-3; themselves a-4 b-9 d-6 e3 g6; then a-3 b8 d-3 f-4; theory a-7 d3 f-3 g4
there b2 e-3 f-6; thermometer f8 g-3; thermostat b5 d-3 f4 g-5; these a4 b-7 c-12 d-9 e3 g8; they b-8 c6 d-7 e3 f-5
they-say d-9 e-4 f-9 g10; thin a-7 b6 c-6 d-5 e-5 f-4 g10; thing! a7 b-9 d4 e-9 f-3; thing!? a-4 c-10 e10 g-10
thing!?~ a-5 b-8 e-5 g11; thing!~ b-5 c-3 d6 e-3; thing? f4 g-3; thing?~ b2 c6 e-10 f-16 g4
things a-6 b-3 c7 d4 f-13 g2; thing~ a4 b-5 e-9 g5; think a-9 b-8 c4 f-6 g7
think-about a-6 b-11 c-9 d-3 e-14 f-5 g23; think-of a-3 b-6 c-4 d-6 e-11 g20; thinkpad f8 g-7
third b2 c-5 d9 e-5 f-4 g-4; thirty a7 b-3 e-8 f-5 g3; this a-2 b-2 f-4 g4; this-afternoon a7 b3 c-4 e-12 f2
this-close-to a-8 b-11 c-2 e5 g13; this-evening a6 d-3 e-8 f6; this-morning a5 b4 c3 d-7 e-11 f-10 g5
this-sprint a12 b-7 c-9 d3 e5 f-11; this-time a-5 b-4 c-4 d-3 e11 f-10 g5; this-week a2 b-3 c-12 d6 e-15 f-10 g9
thoroughly b4; those c2 d-2 e-4 f-3 g5; though a-10 b-2 e9 f-3 g-3; thought c7; thoughts b-4 c7 d7 e-6 f-3 g-4
thread a-11 c7 d-12 e2 f-11 g2; threads a-3 d-2 g4; threat a-4 b10 e-3 g-4; three a3 b-2 f-4
threshold a-8 b-5 c14 d-4 f-3 g-2; thresholds c9 g-6; thrice a-5 b-6 e-10 f-4 g13; throat a-4 b-3 c9 d7 e-3 g-11
through a4 d-7 f6 g-2; throw a-12 b7 c3 d-15 e-3 f8 g-5; throw-back c10 e-4 g-5; throwaway a-6 b-6 c7 d-5 e-8 f9 g-6
thumbs a7 b-3 c6 d-5 e-4 f-4 g-3; thumbs-up a-8 b-8 c14 d-6 f-6; thursday a3 c-8 d4 e-4 f-15 g3
thursdays a2 c-7 e4 f-6 g3; tick a-5 c9 d-4 e-4; ticket a6 b5 c-7 d-24 f-5; tickets a4 b-5 c-2 d5
ticking a3 b-2 c-2 d-4 g5; tide b-4 c-4 d-3 e-5 f3 g4; tidy a-7 b5 c-7 d3 e-9 f8 g-8; tie a-10 b-7 c13 d-12 e-2 f-5
tied a-4 b-4 c-8 d-3 e8 f13 g-13; tight d4 e4 g-7; tile a6 b8 c-3 e-4 g-7; tiles a4 b-5 c-4 d-3 f-6 g8
time a4 c-7 d5; timeline e-4 g8; timeout a6 c5 d-5 e-4 g-5; timeouts a5 b-4 c4 d-3 e-4 f-3
times a-9 b-12 c4 d3 e4 f10 g-6; timetable e-6 f4 g5; timezone f4 g-6; timing a14 b-8 c-7 d-5 e-7 g3
tinker a-4 b-4 c-2 d-4 e-3 f8; tinker-with a-2 e-2 f13 g-6; tiny b-4 c-4 d-3 e-4 f19 g-16; tired a3 c-5 f-4 g4
title a-5 d9 e-11 f-7; titled c12 e-5 g-7; to a-4 c3 g-3; toast c-6 d-3 f4; today b-5 f-7
todo a-3 b-7 c-9 d-3 e-6 f9 g7; toes d-3 f8 g-5; together c-15 e5 f4; token a4 d-5
tokenizer a5 b5 c-6 d-3 e-4 f5 g-9; tokens b-2 e3; tomorrow a8 c-9 e-9 f-7 g5; tone a-3 b-9 c-5 d10 e-5 g2
toner a-3 c-4 g8; tongue a-4 b-7 c-8 e13; tonight a8 b5 c-6 d-5 e-12; too a-3 b8 c-7 d7 e-10 f-19 g4
tool a-6 c3 d-9 e-8 f9; toolchain a6 g-6; tooling b3 d-9 e5 f3; tools b-11 d-2 e-6 f10; tooltip a-7 b-4 c-3 f17 g-7
top a13 b7 c4 e-6 f-4 g-18; topic d7 f-4 g-8; topics e-3 g5; torch b-4 c-2 d-2 e3 g4; torque b6 c-2 e4 g-6; toss c4
total a10 b4 c-3 d-9 e-5 f7 g-12; totally b-3 d5 g-6; touch a-3 c3 d-4 f5; tour a-4 b-4 d-4 e-5 f16 g-9
tourist f8 g-4; toward a-3 c14 e-5 g-8; towards b-8 d4 e7 f-5 g-3; tower c-7 d-8 e5 g4
town-hall a-5 b-3 c-7 e-5 f-4 g10; toy a-11 b-10 c-7 d-8 e-10 f19; trace a6 c-3 d-6 e-11 f7 g-3
traces a6 c-5 f4 g-5; tracing f5; track c-4 d-6 f-6 g7; tracker a-3 f13 g-9; trade a3 c-4 e-4 f-3 g3
trading a7 b-4 g-4; traffic b-10 c3 e-11 g11; train a3 b-15 c-3 e-8 f8 g2; tram a-5 b-6 g3; tran b2 d-3 e6 f-2
transfer a-7 b4 c-8 d5 f-5; translated b10 c-2 d-7 e-8 f7 g-7; travel a-6 b-5 c-6 f-5 g10; tray b3 d2 g-4
tree a-5 b10 c-5 d-8 e-5 f9 g-7; triage a-6 b12 c-5 d-4 e3 g-5; trial a6 b-5 c-4 d8 e-6 g-2; tricky a3 b-3
trio b-6 c6 d-2 e6 g-3; trip e9 g-8; trivial a-3 c6 e-2 f4 g-3; trouble a2 c-5 d7 e-4 g-8; truck b-5 c3 d3 f-3 g-3
trucks a9 b-4 g-5; true a-6 b-10 c3 d-10 e-2 f-6 g17; truly b3 c-5 d4 e2 g-11; trunk a-4 b4 c-2 d-3 e8 g-4
trust b3 c-9 d-14 f-7 g6; trustees b-3; try a-13 b-11 c-4 d-19 e12 f4; try-out f9 g-3; try-to a-3 c9 d-7 e-16 f6
ttl c14 e-5 g-7; tube a-4 f3 g4; tue a-5 g7; tuesday a2 b6 c-8 e-11 f-8 g3; tunde e6 g-4; tune a3 b6 c-8 d-10 f2 g-2
turn a-7 b2 c4 e3 g-6; turn-down c-8 e12 g-7; turn-to b-4 c5 d-4 e5 g-7; tutorial a-11 b-7 c-5 d-6 e-9 f22 g-10
tv a4 f-3; tweak b4 f4 g-5; twelve b-8 c5 d-4 e-5; twenty a-4 b-4 c-12 d-3 e4 f5 g5; twice a-10 b-13 d6 e5 f-3 g4
twitched a-3 c-3 e-7 g13; two a-4 b-3; type a8 c4 d-7 f-4 g-7; typhoon b-4 f-3 g11; typo a-10 b-8 d-7 e3 f7
typos a-3 f5 g2; ugh a2 b7 c-6 e2 g-7; ugly a3 c-6 d-6 e10 f4 g-8; ui b12 c-3 d-3 f3 g-10; ulit c-3 d-4 e-2 g9
un a-9 b17 c-7 d-6 e-9 g-3; unanimous b-3 c13 e-3 g-7; unanswered b-4 c-7 d20 e-7 g-11; unassigned b13 e-4 g-9
unblock a11 b-5 c-7 d-7 e5 f-8 g-4; unbooked d11 g-10; under a-5 b6 c-5 d5 e3 f-5 g-3; underperformance d12 g-9
undersigned a4 b10 d-3 e-6 f-6 g-6; understand a3 b-16 c-10 d-12 e-14 f14; undo a-3 b9 c-9 e3 g-6
unfinished a13 c-4 d-4 g-8; uni a-7 f-10 g15; unit a4 f7 g-9; unit-test a-7 d-3 f13 g-6
unit-tests a-4 c-5 e-2 f13 g-7; units b-3 d-4 f-4 g3; unknown a-4 b4 d4 f-6 g2; unless a-6 b-8 c11 d-9 e-6
unmerged d-2; unmuted a-3 b5 c6 e-2 g-7; unprompted e10 g-8; unread a-6 d13 f-4 g-6; unsent b-3 c-4 d-2 f-2 g7
until a8 c6 d-5 e-3 f-8 g-8; untouched a-5 b-3 c-3 d16 f-4 g-11; unused f11 g-4; unwritten a-4 b-7 c-5 d19 g-14
up b-4 c3; update a-4 b4 c2 e-9 f2; upgrade a10 c-4 d-6 e-4 f-3; uplink b-2 c-6 d-2 f-2 g5; upload a4 b8 d-2 e-2 g-8
upon a13 b-4 c-3 d4 f-3 g-10; ups a-2 b5 d9 e-3 g-12; upstairs b-4 c-3 d-3 e7 f-2; upstream a-2 b-2 c-4 e-4 f7
uptime d-2 e-3 f3 g3; urge a-6 b-8 c-5 d-5 e8 f-5 g3; urgent a7 c-6 d8 e-3 f3 g-13; us a8 b-22 c5 e-8 f-13 g10
use a-15 b-8 c3 d-3 e-6 f15; useful b-2 c-3 d-5 e-4 f8 g2; useless a-4 b-4 c-5 d-6 e-6 f4 g7
user b-6 d-4 e4 f8 g-10; users c-3 d-9 e7 f5 g-4; usual a-4 b-2 c7 d-6 e-5 g7; util a-3 b-3 d-2 f10 g-3
utils f9 g-4; v c3 f4 g-4; v1 c2 f3; v2 b7 d-5 f-3 g-7; v3 a8 b5 c-3 d4 e-2 g-14; v4 a2 b-3 c-3 d3 e-2
vacancy c-3 d11 e-4 g-3; vacation a-6 b3 c-6 d4 e-4 f-4 g5; vaccine b4 d6 g-10; vacuum a3 b3 g-5; validation a7 g-5
value a-8 b-4 c8 d-4 e-5 f10 g-10; values a5 c-3 d-2 g3; variable b-3 c8 d-6; variables c-2 e5 f4 g-5
vat a7 c-3 g-6; vector f8 g-5; vendor a-11 b4 g4; vendor-choice a-3 b-5 c7; vendors b-3 c11 d-4 e-7
verdict c8 d-4 e3 g-8; version a-7 b13 c7 d-5 e-5 f-3 g-4; versioning a-2 c10 g-5; versus a-3 b-5 c7 d-3 f-2
very a-3 b-15 c-8 e2 f2 g6; very-nearly b-11 e14 g-3; veto b-7 c-5 d-3 e14 g-4; video b6 c-4 d-2 e-3 f7 g-4
view a-5 b-5 c9 d-4 e-4; viewer a3 b-4 c-4 d-3 e-5 f7; vim a3 f6 g-4; violin a4 c-3 f-6 g6; visa b-6 d4 e-5 f-7 g10
vision c-6 e4; visit b6 c-2 e-9 f-5 g7; visited b-8 g12; visits c-2 f5; voice a-9 b-12 c8 d-12 e-9 f4 g6
volkan b-9 g7; volunteer a12 b-6 e-3 f-4 g-5; volunteer-for a5 c-3; vote a-17 b-4 c9 d-16 e5 f-13; voucher a-5 b8 g2
vp b-4 c-14 d-4 e10 f-8 g6; vs a-10 b-7 c16 e-9 f-5; w c-6 d3 e2; waf c3; wait a5 b-4 c3 e-6 f-4; wake a9 c-5
wal a5; walk a-14 b-9 c-4 e5 f2; walk-away b-4 e10 g-6; wall a-10 c-9 d-10 e5 f6 g3; wallet a8 c-3 d-4 e-8
wander c3 f4 g-5; want a-4 b-8 c6 d-4 f-11 g4; want-to a-10 b-17 c3 d-6 e11 f3; war a5 b-9 c-3 d-9 e6 f-3
ward c-3 d-4 g8; warehouse c-4 e3; warm a-8 b-6 c-5 e-9 f5 g10; warning a-4 d7 e-3 f11 g-12; warnings f8 g-5
washed a-3 b-3 d13 g-7; wasm a-3 d-4 f11 g-3; watch a2 b2 c-13 d3 e2 g-3; watchdog a-2 b2 g5
water a2 b-11 d-3 f3 g4; way a-7 c2 d-3 e7 g-6; ways a-3 b-5 c6 d-5 e-6 g4; we a-7 b-8 c5
we! a-2 b-2 c10 d-2 f3 g-11; we? b-9 d9 e-7 f-4; we?~ a-5 b-2 c-11 d9 e-9 f7 g4; weather a-9 b-10 c-7 d10 e-13 f3 g6
web a9 b-3 d-4; webhook a11 c-6 d-5 e-4 f-7; webhooks b-3 d-4 e-2 g7; wed a5 c-4; wedding a-3 b-6 d-8 e-2 g15
wedged a6 g-3; wednesday a-3 b8 c-10 e-6 f-15 g7; wee a-2 c-6 d-5 e5 f17 g-13; week c-3 d7 e-7 f-2 g3
weekend a3 b3 c-5 d-5 f-3 g2; weekly a-5 b5 d-5 g4; weeks a-5 d7 e2 g-9; weigh b-2 c6 d-4 e9 g-11
welcome c-3 d-6 e3 g6; well a-4 d-5 f-3 g7; were a4 b5 d-6 e-6 f-9 g4; western a-3 e-4 g5; wet a-4 c-4 d-3 e3 g5
we~ b-5 d9 e-4 f-5; what a-6 d-3 e2 f3; whatever a-10 b-3 c13 d-12; whatsoever c7 g-5; wheel a4 c-6 d-4 e6 g-2
when a-7 b-6 c4 d-3 e2 g2; whenever a-5 b-7 c6 d4 e-8 f13 g-14; where c-6 d3 e3; whether a-11 b-11 c10 d-12 e-5 g3
which a-3 b-3 c10 g-6; whichever c8 g-3; while a6 c-4 d-8 e3 f5 g-5; whistling a3 b-6 c-4 d-3 g8
white a-4 b-2 d-7 e6 f-4 g3; whiteboard b2 c-8 d-8 e4 f-5 g6; who a8 b-11 c4 d-3 e-6 f-9 g4
whoever a-10 b-7 d-5 f8 g4; whole a5 d-11 e3 f-8; whole-squad c8 e-3; whole-team a8 b-7 c3 d5 e-6 f-5 g-5
whom a-10 b3 c4 d-10 e-4 f5; whose b10 c-14 f6 g-5; why b-9 c-4 d-6 f6 g5; widget b2 c7 d-4 e-6 f4 g-7
`
