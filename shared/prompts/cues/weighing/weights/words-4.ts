// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_4 = `
renewal a4 b-3 c-3 d-4; renewed b-5 c-6 e-4 f-6 g9; reopened a-3 b6 d6 e-5 g-3; reorg a-7 b-2 d5 e-8 f-8 g5
rep c7 e3 g-8; repair a14 b-12 c-10 d-12 e-10 f-4 g5; repartitioned a3 b-6 c-5 d-3 g8; repeat g3
replace a-8 b13 c-11 d3 e-8 f-4; replay d-5 f8 g-3; replayed a4 f4 g-3; replication a6
reply a-7 b-6 c4 d7 e5 f-7 g-5; reply-to d5 e4 g-5; repo a-17 b5 c-10 d-16 f16; report b12 c-8 d-9 e3 f-10 g3
reported a-7 b-3 c-4 d4 e-9 f7 g2; reporting a2 c8 f-5 g-9; reports a-11 c-6 d8 e-7 g3; repos a8 b-5 f3 g-8
repository a-3 d-3 f3 g3; reproduce a2 b-3 f4; req d9 g-6; request a-12 c3 d8 f4 g-13; requested c9 d-3 g-4
requests c-4 d6 e-2; required a-6 b-5 c4 d-4 e8 f-7; requires a3 c-3; reschedule a-4 b-10 c-8 d8 e-11 f-3 g6
rescue b2 c-6 d-9 e13 f-4 g-6; resignation b-2 c-2 d4 e-4 f-4 g4; resist a-5 b-6 c-3 d-3 e12 f-7
resolution b4 d-4 g5; resolve a4 b-11 c2 d-7 f-5 g4; resolver a8 f-2 g-3; responsibility a-4 c-3 d-3 e8 g-5
responsible b8; rest b6 d-8 f-4; restart c3; restarted a6 b-7 d-3 e-6 f-5 g6; restaurant a-4 b-3 d-11 e9 g5
restore a8 c-7 d-4; restructure b4; rests a9 b-5 g-5; resubmitted a3 b-2; result b-5 c-8 e-5 f6 g4
results a3 b-11 c-9 d4 e5; resume a11 d-3 g-7; retention b-5 c13 e-7 g-6; retired a-4 b-3 c-3 d-3 e-4 f13
retrain b7 e-2; retrained d-3 e-3 f-3 g9; retries a4 b-3 d-3 e-3 f6 g-7; retro a-18 b-2 d6 f-5 g4; retros d-2 e3
retrospective d7; retry b-6 c6 d-9 e7 f-5; retry-code b-6 d4 e-3 g2; retry-logic a-2 c-3 d-2 f8 g-9
return b5 f-5 g-5; rev a4; revenue a7 b-3 c-6 d-4 e-4 f-7 g7; reverse b-7 d-4 e-3 f9; reversed a3 b10 d-3 e-5 g-5
revert a7 c-10 d-9 f-7 g4; review a-5 c-8 d6 g2; review-comments b4 d-4 e5 g-5; reviewer a2 b4 c-6 d-8 e3 f-7
reviewers a-6 c-2 d-9 e10 f-5; reviews a-14 b-9 c-16 d9 f-6 g9; revoked a-4 b8 c-4 d-4 f-3 g-5; rewire a8 g-3
rework b15 e-2 g-9; rewrite a5 b7 c-11 d-28 f-12 g6; rfc a-14 b5 c9 d-15 f3 g-7; rfcs a-4 d-2 f11 g-7
rhys a-7 c4 d5 e-5 f-4; ride a-4 b4 c-2 d-4 f4; rig a-4 c-2 d-6 e6; right b4 c2 d-2 g-4; rights a-7 b-11 d-7 e14 f-7
ring b-11 d13 e12 g-16; rip b3 c-3 d-4 e-8 f-2 g10; rise e-3 f-3 g3; risk a3 d3 g-6; risky a13 b-3 e-4 f-5 g-4
road a-5 b-8 c5 d3 f3 g-7; roadmap a-2 b2 d-3; roadmap-session d10 e5 g-12; roads a7 e-4; robot d3 f4 g-6; robots a6
rode a-4 c-4 d-5 e6 f6 g-6; role a-8 b8 c-12 d4 e2 f-8; roles b8 g-5; roll a7 b-5 d-6 e6 g-3; roll-back b-6 d-3 e7
roll-out a6 b-5 d-3 e-5 f-2 g5; rollback b6 d-6 f-11; rollout b4 c3 d-16 e7 f-14 g-5; roof a-7 b-3 c3 d-8 e-6 f2 g7
room a-5 b-11 c9 e6 f-17; rooms a3 b-2 c-3 d-3 g2; root b-9 c-2 d-8 e10 f-6; rope b6 c3 d-6 e4 g-9; ros a-4 f11 g-5
rosalind b7 d-6 g-4; roster e-4 f6; rot d-3 e-3 g6; rota a-13 b2 d-6 e6 f-12 g3; rotate a-3 b2 e7 f-2 g-5
rotated a13 b-8 c3 d-5 g-9; rotation a9 d-7 f-3; rough a-2 e3; round a-7 b-8 d5 f-3 g3
rounding a3 c8 d-7 e-7 f3 g-5; rounds a-6 b10 c-9 f-4 g6; route a7 b-8 d-6 e-3 f11 g-5; router a6 b-6 c-6 e-4 f3 g4
routine d-7 e-4 f8 g-9; row a-6 b-9 c4 e14 f-13 g-5; rows a4 b-6 c2 d-5; rps a3 e3 g-4; rtos c5 f4 g-8
rubbed a-4 b6 d10 e-3 g-10; rubber b-3 c8 d-4 e6 f-4 g-9; rug d3 f3; rule b4 d-19 e3 f4 g-7; rumour d-4 g9
rumours a-2 c-4 d-5 e-2 f-3 g12; run a3 c-5 d-7 e5 f2 g-3; runbook a-4 b5 d-8 e6 f-6 g-4; rung a-5 c-5 d7 e-3
runner b-8 d-3 e6 f3; runners a5 e-2; runway b-5 d2 e5 g-4; rush a3 c-3 d-3 f8 g-3; rust a-10 b-11 c3 d-14 f7
rusty d7 f4 g-7; s a3 b-2 c6 d-2; sad a-2 b5 e-4 f-4; safe b4 d-2 e-4; safety a3 b5 e-4 g-10; sail a3 d9 g-12
sake a-4 b-4 f7; salary a-6 b-9 c-7 d10 e-6 f-7 g3; salary-review d7 g-3; salary-talk b-3 d6 e-3
sale a8 b-3 c-3 d2 f-4; sales b-2 c-4 d-12 e5 f-6 g8; salt b8 e-3 g-6; same b6 e-6 f-14; saml a5 b-5 e-3 g3
sample a-3 b-3 c5 d-5 f8 g-5; san a-4 d5 f-4; sandbox a-3 b5 e-3 f8 g-5; sander a-6 b6 d-4 f-2
sandwich a3 c6 d-6 g-3; sandwiches c-8 f-2 g9; sang g3; sanne a-2 b6 c-3 d-6 e-6 g8; sas a4 b-3 g-3
satellite e-3 g3; satisfying a-3 f9 g-4; saturday a9 c-8 d-10 e-9; sauna f4 g-7; save a8 b-4 c-3 e-11
say a-6 b-8 c7 f-11 g3; say-no-to d-7 e7; say-so c4 e-2; says a5 b-11 c-8 e-11 f-9 g12; scada a11 b-2 d-3 e-3
scale b7 g-6; scan b-4 c-3 e7 f5 g-7; scanner b3 e5 g-6; scary a11 g-10; schedule a-3 b5 e-3
scheduler a7 b6 c-10 d-12 e-4 f7 g-6; schema a11 b-11 d-12 g-4; scheme c8 d9 g-14; school a-3 b-4 c-4 d-12 e-2 f6 g9
science c3 d4 g-8; scientists a-3 b-3 e2; scope c7 d-5 f2 g-7; scorecard c-2 d11 e-6 g-7; scorecards a-6 c2 d9 g-6
scoring b2 c-3 d-2 f-5 g5; scrap a-5 b-6 c-3 d-3 f8 g5; scraper a-2 d-2 e-3 f10 g-5
scratch a-11 b3 c9 d-3 e-7 f9 g-9; screaming a6 b-3 c-3 e8 g-8; screen b15 c-2 e-11 f3 g-11; screens a-3 c7 d-6 f-2
screenshots b-3 c-4 e-3 g5; screw e-5 g4; script a5 b6 c-9 d-17 e-10 f11 g-7; scripts a7 b-3 c-2 d-3 f5 g-6
scripture a-2 b-2 c10 g-5; sdk a6 b7 d-9 e-6 f4 g-8; seagull b5; sealed a-6 b-5 d2 e5 f5 g-5; search a6 c-12 d-12 g3
season b-8 c-10 e-9 f-5 g11; seat c-14 d2 e7; sec a-5 b4 d-6 e-2 g8; second b4 c-2 d5 e-8 f-3; seconds c6 d-7 e-7 g3
section c-3 d-6 f3; sections b6 g-5; security d-15 f6 g7; see a-13 b-9 c-5 e6 f8 g3; seed b-2 c-5 d-5 f4 g3
seem a-5 c5 d4 e-11 f-6 g4; seize b-3 g6; selection e9 g-7; self a5 c-2 d4 e-7 g-2; semicolon b-4 e-3 f4 g6
send a-9 d4 f-2 g2; sender a4 c-2; senior a-4 b-2 d9 e-8; seniors a-7 b-12 c10 d-6 e7 f-6 g-4
sense a-4 c-7 e-4 f9 g4; sensor d-4 f3; sensors a5 d-2 g-7; sentence a-11 b-4 c12 e-6 f-7
sentences a-5 c-7 d-5 e5 f-4 g4; seo c-3; sequence a5 b-3 d-2 e3; sequencer a10 d-2 f-3; series d8
server a12 b-13 c-10 d-9 e-9 g4; servers a-4 b-2 g9; serves b-4 f10 g-6; service a4 b3 d-22 e-4 f4 g-3
services a7 b-3 c-8 e-4; serving a4 b-5; session b-7 c4 f6 g-3; sessions a4 c3 g-8; set d-9 e4 f9 g-2
sets c7 e-4 f3 g-3; settings a-2 b6 c6 f-4 g-5; settle a-10 b-9 c9 f-9; settlement a8 b-5 c-7 d-3 e-4 f7
setup c-4 d-3 e-5 f11 g-3; sev1 a3 c-3 f-7 g8; sev2 a-2 b-6 d2 e11 g-5; seven b-8 c3 d4 e-15 f-11 g4
severity f-3 g6; shader a5 b12 c-9 d-6 e-11 f4 g-7; shadow b5 c-4 d-4 e-4 f4; shall a-5 d-6 f3 g4; shame a4 g-6
shape a7 d-3 e-4; shard a7 b-3 d-3 e-4; sharding a9 b-8 c6 d-5 f-5 g-5; shards a4 e-3; share a-4 b5 e3 g-4
shared a-4 b5 c-3 d-4 g4; sharp b-2 d-4 e-5 f4; sharpened a-3 d2 f7 g-5; shaz b4 c-2 d6 g-6
she a-20 b3 c-5 d-3 e8 f-12 g5; shed d2 f4 g-7; sheep d-2 e-2 g4; sheet a-3 d11 e-13 f9 g-9
shelf a-4 b-5 d-3 e-4 f-4 g10; shell a6 b-3 c-4 d-2 e-5 f10 g-9; shelter e-2 f6; shelve c-8 d12 g-3
shift a5 b-3 d3 e-6 f-8; shim b4 d-5; ship a5 b-4 c-4 d-16 e3; shipment a10 f-4 g-4; shirt a4 c-7 d-3 f-3 g8
shoes b-8 c3 d-9 f-6 g7; shook a-6 b-4 c-4 e5 g7; shop a5 c-9 f-4 g2; shopping c-4 d-3 e-3 f4 g3; shops a4
short a-6 b3 c-8 d3 e-6 f-8 g9; shortcut e4; shorten c-3 d7 e-2 g-3; shorter a-3 d-2 g4
should a-5 b-2 c6 d4 e-7 f-5 g2; shoulder a7 b-3 d-2 e-5 f-3 g5; shoulders a7 b-4 d-5 e-5 g5; shout e-7 g6
shouted c3 e4 g-7; shouting c-3 d11 e-5; shove a-4 c5 g3; shoved a-3 b-5 c9 d13 e-4 f-6 g-12; show a-5 b-7 e3 f7 g-2
shower a-3 c-2 d3 e-5 g4; shrug b-4 c10 e-4 f-2; shrugged a-5 c5 d-5 e7 g-8; shuffled a-7 d11 g-4
shut a3 b-12 c-9 d4 e13 f-11 g-3; sick b-8 e-10 f-7 g10; side b-4 c-10 d-9 e9 f5 g2; sides a-3 e7
sideways a-2 c-3 d-4 e4 g5; siem b7 g-3; sigh b2 c3 g-4; sighed c-5 d3 g4; sign a5 b-3 d-8 e5 f-9
sign-off a4 d-4 e6 g-5; sign-off-on b-2 c3 f-3; sign-over a-2 e8 g-4; sign-up-for a4; signal a4 b-3 d-3 e-6 f-2 g6
signature b-3 d3 e4 f-5 g-2; signup a6 b-2 c-3 e-2 f3; silence a-10 b-17 c12 d-14 e7 f-5; silent a-7 c6 d-5 f-8 g3
silly a-7 c-6 d-4 e3 f17 g-15; sim b6 g-4; simpler b4 c6 e-4 g-6; simply a-6 c5 d3 e-8 f2 g-4; simulate f5 g-3
simulator a-7 c-3 e-3 f13; since a4 d2 e-6 f3 g-5; sing c4 e-3; single b-7 c-3 e3 f-8 g3; sir a-4 b-5 c4 d-3 g6
sirens b-3 d-2 e4; sister a-8 b-3 c-5 d-5 e-6 g17; sit b-3 d5 f6 g-6; sit-down-and a4 b-2
sit-down-to b16 d-7 e-8 g-8; sit-down-with b3; sit-in b-2 d7 f-7; sit-in-on e-3 f10 g-3; sit-on b-6 c5 e5 f-6 g-2
sit-on-my-hands b-6 e4; site c-3 d-9 f7; sitemap e-3 g4; six a9 b-8 c3 d4 e-7 f-4; sixth a-3 b-6 c-6 e2 g7
sixty b-3 c-3 d-4 e6 f6 g-6; size a-4 b4 c3 d-5 e-9 f-7 g4; sketch c9 e-7 f6 g-9; skim a-7 b-2 c-3 e-4 f14
skip a-4 b-9 c-9 d2 f-3 g6; skip-level a-7 b-2 c-5 d12 e-7 f-3; skip-levels a-6 b-7 c-6 d8 e-6 f-2 g2
sky a-3 c-3 g10; sla b-3 e9 g-7; slack c5 e-4 f5 g-6; sleep a4 b-10 c-9 d-6 f-2 g7; sleeves a6 b-3 c-3 e-5 g4
slept b-3 e-4 g7; slide a-16 c5; slides a-9 b3 d-7 e3; slightly a5 b-3 f-3; slip a2 b-12 c-4 d5 e3 f-7
slot b-5 d8 e5 f-8 g-7; slots b3 e-3; slow a-2 b4 c-11 d-7 f6 g3; slower a-2 b-4 e7 f4 g-4
slowly a-6 b-5 c6 d-5 e-11 f7 g4; small a-12 b-6 d-18 e3 f6 g3; smaller d5 e-5; smell a-5 c-5 d-3 g9; smelled f-3 g7
smells c3 d-3 e-3 f-4 g6; smile c-4 g8; smiled b4 d4 e-8; smoke c7; sms a5 b-2; snacks g2
snatch a-3 b4 d-3 e-4 f-2 g3; snatch-back b7 e-3 g-3; sneezed c7 e-5 f-2; snoozed b-2 c-4 d5 e-2
snow a-3 c-4 d-5 g10; so a7 d-5 g-4; so-far a-6 b-3 c-3 d-3 g11; so-that a5 b-6 c5 d-9 e7 f6 g-14
soc2 b3 d-2 e3 g-5; sofa b-3 d-5 e2 f-3 g5; software a-4 c-3 e-5 f10; sold c6 d7 e-7 g-6; soldered a12 e-3 g-10
soldering a4 b-3 c-2 d3 e-2 f5 g-7; sole a4 b4 c-5 d-3 e-3; solid c3 e-4; solo a4 b-9 c-5 d-4 e7 f-5
solution a-3 c-9 d-8 e16 f-7; solve b2 c-12 f5 g-3; solveig a-2 d9 e-4 f-3 g-7; somchai b-2 g5
some a-5 b-14 c-9 d4 e-8 f9 g2; somebody a4 b-7 d-2 g3; someday a-3 c-2 e-3 g11; somehow a-8 b6 c14 d-2 e-10 g-9
someone a-10 b-11 c7 d-19 e-3 g10; something a-7 b-4 d4 e-4 g8; sometime b-2 c-3 d14 e-4 g-6; sometimes g8
somewhat a6 b-4 d-5 g4; somewhere b4 c4 d-8 e-8 f-9 g7; son a-2 c-3 f3 g5; song a8 g-2; soon b-3 c-6 d17 e-4 f-2 g-7
sooner c-3 e-6 g7; soothing f7; sop a5 d4 g-6; sorry a-5 c-3 d4 e-7 g3; sort a-5 b-12 c-2 f6 g4
sort-of a8 c-10 d-5 e-8 g5; sort-out b5 d-4 f3; soul a-8 c7 d-4 e-8 f12 g-6; sound a-9 b3 c-5 d-7 g4
soup a-9 b-7 c-9 d7 f-8 g10; source a-9 b-7 c-6 d-9 e-7 f19 g-4; sources f12 g-11; sourcing a-2 b-4 c5 e2 f4 g-6
space b6 e-3 f2 g-3; spaces a-4 b-5 c8 d-5 f-4; spam a2 d-4 f-2 g4; spare a-2 b-4 c-3 d-4 f15 g-6
speak a-15 b-7 c5 d-3 e9 g-2; speak-to a3 c5 d5 e3 g-13; spec a-5 b3 c5 d-2 e-4 f5 g-3; special d-4 f-2 g11
speech b10 c-2 f-4 g-7; speed b8 c-3 g-4; spell c3 e-3 g4; spelling f10 g-7; spend a3 c-12 e4 f3 g-4
spike b7 d-12 e-2 f5 g-4; split a5 b3 c3 d-9 e7 f-11 g-7; sponsor a-4 b-5 c-5 d4 f-2 g8; sport d-4 e-3 f4 g5
spot a6 b-2 c7 d-3 e-2 g-6; spots b3; spotted a-4 c-6 d-4 e11 f-4; spray a8 g-4; spreadsheet a-7 d8 e-5
spring a-11 b3 c-5 d3 e-11 f-5 g11; sprint a4 b6 c-13 d5 e-10; sprint-goal a9 b-7 c7 d-11 f-11 g-3; sql d-11 f7 g-2
sqlite a-4 d-3 e-3 f11 g-5; squad a-5 c6 d-8 e5 f-8; squads a15 b-6 c-4 d-3 e-5 f-3; square c3 d4 g-4
squash d-7 e-7 f3 g4; squeak g7; sre a-4 b-4 d5 e-5; sres a-5 b-4 c3 d-2 e-6 g5; ssh a2 b4 e-3 g-3
sso a12 c-4 d-7 e-10 f-3 g5; stack a5 b5 c-3 d-6 e-5 f9 g-9; stack-trace b-3 c-4 d15 e-3 f-6 g-3
staff a-4 b-3 c-5 d14 e-6 g-2; staff-engineer c11 d-7 e-10 f-7 g3; staffing b-4 e3; stage a-5 b-5 c-3 d-4 e9 f3
staging a6 b-9 d-8 e7 f2 g-4; stain c-3 e2; staircase b-2 c-2 d4 f-3 g4; stairs a-5 b-8 d7 e-8 g3; stairwell g5
stakeholder a-6 b-4 f-7 g7; stakeholder-update b-4 d3 g4; stakeholders a-7 b-5 c-4 d-4 e4 f10; stakes a-3 f9 g-2
stale b-2 d3 e-3 f8 g-7; stall b-4; stamp a-2 b-8 c6 d-5 e-5 f4 g3; stand a-4 b-5 c-14 d-4 e20 f-12 g4
stand-up a-7 d7; standard a-3 c7 e-3; standing a8 b-8 c4 d-6 e-12 f-10 g9; stands a7 b-4 c4 e6 f-4 g-13
standstill a4 f-2 g3; standup a6 b3 d-12 f-6; star c-4 g6; stare b-7 c6 d12 e-10 f-4 g-16; start a6 d-3 e-7 f-4 g4
starter f6 g-5; startup a-4 g8; state c2 d-5 e-3 f6 g-2; state-machine b3 d-4 e-10 g7
statement a-3 b4 c2 d-7 e4 f-4; status c3 d-6; stay b-7 c-9 e8 g-3; stay-away e5; stay-late b3; stay-off e7 g-4
stay-out a-4 b-5 c-4 d-4 e7; stay-quiet c-3 e6; stay-up a3 e-9; steal d-3 e-5 g6; steer a2 b-4 c-3 d-8 e6
steering-committee b-4 c-9 d-8 e5 f-3 g9; step a10 b2 c-4 d-9 e-3; step-back g6; step-in a-4 b5 c-5 e-4 f3
stepped b5 c-5 e6 g-9; steps a-5 b8 d-2 e-3 f13 g-16; stick a5 c-8 d-13 e3 f-9 g8; sticker c-5 d6 e-5 g3
stickers c3; stickies c9 e-2 f5 g-11; sticky a-4 b3 c7 e-6 g-4; still a5 b-6 c3 d9 e-17 f-6; stock a4 c5 g-6
stomach g3; stone a-5 b-3 c6 e3 f-6; stood a7 b-14 c7 d-4 e8 f-13 g-5; stop a6 b-6; stop-myself a-2 e11 g-8
storage a4 d-9 f9 g-9; store a16 c-8 d-6 e-3 g-6; stores c7 e-3 g-4; stories b8 c-3 d-5 e2 g-5
storm b-9 c-7 e5 f-3 g6; story a9 b12 c-12 d-15 e-3 g-5; straight a14 b-9 c-6 d4 e-4 f-4 g-3; strange a-3 b-3 f-3 g4
strategy a-2 b-5 c13 d-8 e-11 f-6 g8; stream a4 d10 e-2 f-4 g-7; streaming a6 c-2; strength e-9 f2 g7
stretch b4 g-3; strike a-4 b-3 c-4 e-5 f-2 g13; strings c-3 d-3 e12 f-5 g-8; strong d-4 e-5 f-3 g11
structure b-4 c5 d-3 e3 f-2; struggle b8 g-6; stuck a4 c-4 d-4 e7 g-8; student a-3 b-4 f6
studio a4 b-4 c-7 d-6 f-4 g8; study a-4 b-2 c5 d-4 f3; stuff a-4 b-7 c8 d5 e-11 f6 g-5; stumbled a-2 b-3 e8 f3 g-6
stupid c5 e-2; stutter e5; style a-6 b6 c4 d-6 e-3 f7 g-7; subject b-4 c4 d3 e-4 f3 g-3
submission a9 b-4 c-3 e-2 f-3; submit a8 b-5 c3 d-8 e-7 f-6 g5; subtitle a4 b4 f-3; succession d12 g-7
succession-plan c-3 d11 e-5 g-3; such b-4 e-3 f-2 g10; suggest b-3 c-7 d4 e7 f-6 g3; suggestion e6 g-7
suggestions b5 d-5 f-2; suite b9 c-7 d-3 g-2; suleiman d-4 e10 g-2; summary b2 d-3; summer a4 c-9 e-10 f-2 g6
sun a-9 c-8 d-8 e-8 f7 g11; sunday a5 b3 c-17 d-6 e-14 f5 g3; sunny a-3 b-2 c-4 d6 e-4 f-5 g8; sunset c2
supper a7 c-3 g-3; supplied c-5 e9 g-4; supplier a-4 b4 c-11 d-10 e7 g5; support a-3 c3 d-2 e5 g-4
suppose b-5 c-2 e-9 g15; supposed a6 c-4 e-2; supposedly a-5 d-2 f-3 g4; sure a-2 f-4 g3; surprised c-4 d-3 e3 g4
survey a-4 b-4 c-9 d10 e-8 f-7 g6; survive b-2 c-3 d10 e4 g-11; survived b7 d-9 e-3 g4; svelte c-5 e6 f7 g-8
swallow b-9 d4 e4 f-5; swamped b-3 c-3 d10; swap b-3 c7 e3 f-4 g-6; swapped b11 c-16 d8 e-6 g-6; swaps b-5 c5 d-6 g7
swear a-4 b-2 c-3 d-4 e-6 g13; sweep a-3 b7 e-7 f7 g-10; sweet b-5 d-2 e-2 f8 g3; swift b5 c-3 e-3 f4
swiftui c6 g-4; swipe b-3 c3 e4 g-4; switch a3 b-9 c10 d-7 e-5; switched a8 c3 d-3 e-4 g-9; swoop-in-on e2
sword c-4 d-3 f3 g5; swore b4 c-3 d4 e-7 g-4; sync a10 c-4 f-3 g-4; synonym a6 b-3 d-2 e-3; synth f11 g-9
system a-4 b4 c-7 e8 g-7; systems c3 e-8 f7 g-7; t b-2 c-10 f4 g5; tab a-7 b-7 c2 d3; table b-2 c15 d-5 e-5 f-3
tables a5 c-4 e-5 g5; tablet c5 g-3; tabs a-8 b-10 c6 e3 f-7; tag a10 b8 d-4 e-7 f-6 g-7; tagged a9 b-4 c4 f-4 g-7
take b2 d-8 f-3 g3; take-back a-7 b4 c-10 d-7 e-4 f-3 g7; take-on a5 b10 f-2 g-11; take-over b5 c-5 d-9 f-5
take-the-keyboard b6 e-3; takes d7 e-5; talk a-16 b-3 c-5 d8 e-6 f3; talk-about a-7 b-8 c-7 d7 g3
talk-to a9 b-8 d-4 f-3; talks a-6 b-2 c-4 d7 g3; tape a8 c-3 d-3 e-3; tarek d-3 e3 g4; target a-7 g7
tariff a7 b-3 e-2; task a12 b10 c-7 d-15 e-12 f-6; tasks a-6 d-5 e7; taste e-3; tax a9 b-4 c-3 d-5 e-4 g2
taxi a8 c-4 d2 g-7; tbd a-4 b-4 d-5 e-5 f-5 g7; tea b-7 c-11 d-2 e7 f6; teach a-7 b-13 c3 d-9 e5 f11
team a-5 f-3 g2; team! a3 b3 c4 e-10 f-4; team!? c8 d-10 g-4; team!~ a3 d-6 e-2 g6; team-charter c-5 d13 e-3 g-9
team-health d9 g-7; team-lunch a2 c-2 e-4; team-meeting a-3 e-5 g6; team-retro b-7 d13 f-5 g-4
team? a-2 d-2 e3 f-3 g-3; team?~ a-13 c6 d-5 e-4 f-10 g8; teams a17 b-6 c-3 d-4 e3 f-3 g-14; team~ e-3 f-5 g7
tear d-5 g11; teatime b6 g-6; tech b-3 c8 d-4 e5 g-7; tech-lead a-11 b-4 c5 d-15 f-10 g11; tech-leads d-6 e11 g-3
technical a-6 b-4 c3 d-8 e5 f11 g-9; teeth b-4 c-4 d3; telemetry b4 d-3 f-2; tell a-4 c-4 d3 e3 f-5
temperature c-6 e-4 g11; template a-6 c-4 d4 e3 f3 g-4; tempt a-5 b-7 c-5 d-6 e3 f-4 g10; temptation a-6 b-5 f-2 g9
ten a5 c-3 e-5 g2; tenancy e-4 g3; tenant a3; terminal a6 b-9 c-9 d7 e-2 f5 g-6; terms b-3 c-3 e3 f7
terraform a7 c-10 d-7 g4; terrible d-3 e-4 f4 g4; test c-4 d-11 e-3 f7 g3; test-suite b-8 e-3 f3 g8
tested a3 b-4 c-7 d-8 g5; tester c-5 g4; testers a5 b3 c-6 d8 e-9 g-4; testing a10 b-5 c-4 e8 g-12
tests c-10 d-7 e-14 f10 g4; text a-8 b7 c-7 d5 e-6 f13 g-8; thabo a-5 d9; than a3 b-7 d-10 f5; thandi f-2 g2
thank a-3 b-4 c-4 g5; thank-you a-6 b-7 c-6 d9 e-9 f-10 g7; thanked a-2 b-3 c-4 e-9 g10; thanking d8 g-5
thanks a3 b5 c-10 d-8 g4; that b-3 d-2 e-4 f4; the b-3; the-others a8 b-10 d-9 e4 f-3; their b-12 c6 d-5 g3
theirs a-14 b2 d-5 e14 f-7 g-10; them c2 e2 f-4 g-2; theme a-2 b5 e-6; themselves a-5 b-10 d-7 g7
then a-5 b7 d-3 f-5; theory a-6 d4 f-4; there b2 c2 e-2 f-4; thermometer f8 g-3; thermostat a-3 b6 d-4 f4 g-5
these b-6 c-12 d-11 f3 g9; they b-8 c5 d-6 e3 f-5; they-say d-10 f-9 g10; thin a-5 b6 c-5 d-4 e-5 f-2 g7
thing! a6 b-10 d4 e-10; thing!? c-12 e10 g-10; thing!?~ a-4 b-10 e-4 g10; thing!~ b-4 c-3 d7 e-3
thing? b-2 e-3 f4 g-3; thing?~ b4 c4 e-9 f-15 g3; things a-8 b-2 c9 d4 f-12; thing~ a4 b-3 d-3 e-10 g6
think a-9 b-8 c4 f-7 g5; think-about a-6 b-11 c-10 e-16 f-3 g23; think-of a-4 b-7 c-3 d-6 e-10 f-2 g20
thinkpad f8 g-7; third b2 c-4 d9 e-3 f-4 g-2; thirty a4 e-8 f-6 g5; this b-3 f-3 g3
this-afternoon a6 b6 c-3 e-12 f3 g-5; this-close-to a-7 b-12 c-2 e4 g13; this-evening a5 d-2 e-7 f4 g-2
this-morning a5 b6 c3 d-10 e-12 f-9 g4; this-sprint a9 b-7 c-7 e6 f-11; this-time a-3 d-6 e9 f-8 g4
this-week c-12 d6 e-14 f-11 g9; thoroughly a-2 b4; those c4 e-5 f-4 g3; though a-9 b-5 d4 e11 g-5
thought b-2 c8 f-3; thoughts b-3 c7 d7 e-6 f-4 g-5; thousand a14 b-2 c-2 d-2 g-11; thread a-11 c4 d-12 e4 f-10 g3
threads a-4 b-2 c2 d-3 g4; threat a-3 b9 e-3 g-2; three a3 b-2 f-3; threshold a-9 b-6 c14 d-4 f-3 g-4
thresholds c8 g-6; thrice a-5 b-4 d4 e-10 f-3 g10; thrilled e-3 g3; throat a-3 b-2 c9 d4 e-3 g-9
through b-3 c-2 d-6 f6; throw a-11 b8 d-15 f10 g-6; throw-back c8 e-3 g-3; throwaway a-6 b-5 c5 d-3 e-7 f9 g-6
thumbs a7 b-3 c5 d-3 e-3 f-3 g-3; thumbs-up a-11 b-7 c14 d-6 f-6; thunder b3; thursday a4 c-10 d3 e-3 f-12 g2
thursdays a3 c-6 e4 f-5 g3; tick a-6 c7 d-2 e-4; ticket a3 b6 c-5 d-22 f-3; ticketing a3; tickets b-6 c-3 d6
ticking a2 d-4 g4; ticks d3; tide a2 b-3 c-3 d-3 e-3 f2 g3; tidy a-7 b5 c-7 d5 e-7 f9 g-9; tie a-10 b-7 c11 d-11 f-5
tie-break a-4 b-3 c14 d-3 e-4 g-10; tiebreaker a-3 b-3 c6 d-2 e6 g-6; tied a-3 b-5 c-8 d-3 e9 f12 g-12; tight e3 g-5
tile a3 b9 e-3 g-6; tiles a4 b-6 c-5 d-3 f-6 g9; time a2 c-8 d5 e-3; timeline e-5 g9; timeout a6 c4 d-5 e-2 g-5
timeouts a6 b-4 d-2 e-2; times a-9 b-14 c4 d3 f10 g-4; timetable c-2 e-5 f3 g6; timezone f5 g-6
timing a14 b-8 c-6 d-7 e-8 f-3 g4; tinker a-4 b-3 d-3 e-2 f7; tinker-with f13 g-6; tiny b-4 c-4 d-3 e-4 f16 g-15
tip b5 c-4 d-3; tired a2 b-3 c-5 e-3 f-3 g5; title a-4 b4 d9 e-10 f-6; titled c14 e-5 g-9; to a-4 f2 g-3
toast c-5 d-3 f5; toaster f8 g-6; today b-4 f-8; todo a-3 b-7 c-8 d-4 e-7 f8 g6; toes d-4 f8 g-5
together c-14 d-3 e4 f4; token a5 b-3 d-7; tokenizer a5 b7 c-4 d-3 e-4 f6 g-11; tomorrow a7 b-3 c-11 e-6 f-6 g5
tone b-9 c-4 d11 e-4; toner a-4 c-4 g8; tongue a-3 b-7 c-8 e11 f-2 g-2; tonight a8 b6 c-5 d-5 e-13
too a-2 b7 c-7 d8 e-8 f-20 g3; tool a-6 c2 d-8 e-9 f9; toolchain a5 g-6; tooling b4 c-3 d-8 e3 f5
tools b-11 c2 d-3 e-7 f8; tooltip a-7 b-4 c-4 e-2 f16 g-7; tooth g2; top a14 b4 c3 e-7 f-4 g-16; topic b4 d6 f-3 g-8
topics d-3 e-3 g7; torch b-5 d-3 e3 g4; torque b5 c-2 e6 g-9; toss c4 e-3; total a8 c-3 d-9 e-5 f10 g-11
totally d3 g-4; touch c5 d-5; tour a-3 b-4 e-5 f15 g-8; tourist f8 g-5; tournament a6 d-3 g-3; toward c15 e-4 g-9
towards b-8 d7 e6 f-4 g-3; tower c-6 d-7 e5; town-hall a-4 b-3 c-8 e-5 f-3 g8; toy a-12 b-9 c-7 d-7 e-10 f20 g-2
trace a4 c-4 d-5 e-12 f9 g-4; traces a4 c-3 f2 g-4; tracing f4; track c-4 d-5 e3 f-5 g6; tracker a-4 f15 g-11
trade a3 c-3 d2 e-4; trade-off c13 e-2 g-9; trade-offs e7 g-5; trading a7 b-3 g-5; traffic a-2 b-11 c4 e-8 g9
train a4 b-13 c-4 e-7 f7 g3; tram a-4 b-5 g4; tran a-2 d-2 e7 g-4; transfer a-6 b4 c-7 d5 e-3 f-5; transformer d5
translated b7 c-2 d-6 e-7 f6 g-5; travel a-7 b-5 c-6 g8; tray d3 g-3; tree a-4 b8 c-5 d-7 e-4 f12 g-10
trees a-3 d-4 f-3 g10; triage a-6 b12 c-5 d-3 e4 g-6; trial a6 b-6 c-5 d8 e-6; tricky a3 b-4; trio b-5 c5 d-2 e5 g-3
trip e8 g-6; trivial a-3 c5 e-3; trixie a-2 b-3 g5; trouble a5 c-7 d8 e-5 g-8; truck b-2 c4 f-2 g-3
trucks a9 b-3 g-5; true a-7 b-10 d-8 f-7 g17; truly c-4 d4 g-7; trunk a-4 b3 c-3 d-3 e8 g-4
trust b4 c-9 d-14 f-8 g6; try a-13 b-11 c-3 d-18 e10 f4; try-out f9 g-3; try-to a-3 c10 d-6 e-14 f7; ttl c14 e-5 g-9
tube a-3 c-2 d-2 e-2 g6; tue a-6 e-3 g6; tuesday a2 b5 c-6 e-10 f-7 g3; tuesdays b-3 c4 e-7 g8; tunde e4 g-3
tune a6 b4 c-5 d-9 f2 g-5; tunnel a6 e-4 f-2 g2; turn a-5 b3 c3 e4 f-2 g-6; turn-down c-7 e13 f-3 g-7
turn-to b-4 c6 d-2 e5 g-8; tutorial a-9 b-6 c-5 d-6 e-9 f20 g-8; tuğba a-3 b-4 c3 d-4 e-6 g8; tv a5 f-3
tweak b5 f3 g-5; twelve a4 b-8 c4 d-3 e-7; twenty a-4 b-5 c-12 e6 f4 g3; twice a-13 b-13 c-4 d6 e5 f-3 g5
twitched c-3 e-6 g10; two a-3 b-4; type a9 c4 d-9 e-2 g-5; typhoon b-3 f-2 g8; typo a-11 b-8 c3 d-6 f10 g-2
typos f4; tyres f6; ugh b8 c-6 g-6; ugly c-8 d-6 e11 f4 g-8; ui b12 d-3 f2 g-11; ulit c-2 d-3 e-2 g7
un a-11 b19 c-7 d-7 e-9; unanimous b-3 c12 e-3 g-6; unanswered a-2 b-2 c-8 d18 e-7 g-10; unassigned b11 g-8
unblock a11 b-5 c-6 d-7 e4 f-8 g-2; unbooked d12 g-10; undecided b-3 c14 e-6 g-8; under a-2 b6 c-5 d4 e4 f-3 g-4
underperformance d12 g-9; undersigned a3 b11 d-3 e-6 f-7 g-4; understand b-14 c-11 d-13 e-16 f12 g4
undo a-4 b11 c-9 g-6; unfinished a13 c-5 d-4 e-3 g-8; uni a-8 f-12 g17; union c5; unit a4 f6 g-8
`
