// Weights of hints: classes, topics, scenes, rules and places. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval a-7 b-5 c7 f-7; #ask a-2 b-4 c4 f-2; #choice a-5 b-3 c6 d-5 e3 f-7; #coach a-5 b-3 e4 f-2
#codework a3 c-5 d-3; #condition c4 d-4 f-5 g4; #defer a-9 b-3 c9 d-2 f-3 g-3; #done d-6 g4
#dread a-5 d5 e-5 f-3 g5; #forthem a-5 b9 c2 e-2 f-7 g-2; #general c4 d-4 e-7 f-2 g6; #handing b4 d-5 e4 f-8
#imagined a-4 b-6 c-7 d-6 e4 g10; #impatience a2 b4 c-6 f-3; #keepout a-5 b-5 e7; #learn a-3 b-5 c-5 e-4 f7
#mood c-3 d-3 f2 g4; #negate a-3; #nobodyowns a2 b-2 c4 e-6; #otherpeople a-10 b-17 c-7 d-9 e10 f-3 g13
#others b-5 f-6 g6; #ownhands a7 c-2 d-5 g-2; #past a-6 b4 d-14 e-7 f-13 g17; #peoplework a-5 b-6 c-4 d10 e-3 f-8 g5
#plan a-3 d4 f-6 g4; #postponed c-2 d7 e-3 f-6 g2; #quiet a-5 b-2 c3 d-7 e5 g2; #redo b8 c-9 d-3 f-3
#restraint a-12 b-11 c-5 d-20 e11 f-5 g10; #stakes a6 b-4 c-3 f-3; #takeback b12 c-10 d-4 f-7
#theirown a-6 b-6 d-4 e10 f-7; #theirpossession a-15 b6 c-2 e2 f-13; #time a4 c-2 e-7; #toy c-3 d-5 e-2 f9
#trivial a-11 b-2 d-3 e-3 f11; #trust b3 e4 f-7; #undone d8 e-5 f-2; #waiting a3 b-4 f-2; #watch a-6 b-3 d-2
#withoutme b-8 c11 f-14; <adverb> f-3; <and> c2 d-2 f-5 g-2; <approval> a-8 b-6 c5 f-7; <asking> b-2; <be> f-6 g2
<building> c-3 d-3 e-3; <carrying> d2 e-2 f-4; <coaching> b3 c-3; <coding> a5 b-5 c-8 d2 e-6
<deciding> a-4 b-4 c4 d-3 f-4 g2; <decision> a-12 b-5 c7 d-4 e5 f-3; <deferring> a-5 c3 d-3; <det> b-2 g4
<drifting> f-3; <edge> b-2 g5; <everybody> b-5 c4 d-2 f-6; <explaining> a-3 c-3 f3; <giving> b2 e3 f-5
<have> b3 f-3; <jumping> c-2 d-5 e2 f-12 g7; <mark> g5; <maybe> a-13 b-8 c6 e-16 f3 g9; <me> f-5; <mine> c5 d-2 g-4
<modal> b-3 d-3 f-3; <name> a-13 b4 c-4 e3 f-2 g2; <nearly> a-26 b-8 c-18 d-3 e12 f-3 g11; <nobody> b-15 c3 e-5 f2
<not> a-3 b-3 d2; <number> a4 b-5 c3 d-4 e-4 f3; <outsider> b-5 c-3 g5; <owner> a-7 b7 d8 f-4 g-7
<owns> a-8 b8 c-10 d4; <people> a-6 b-6 c-5 d9 e-2 f-6 g4; <prep> b-2 g3; <reclaiming> a-5 b9 e-9 f-8 g4
<size> a-4 b-4 c-3 d-4 e-3 f8 g3; <slipping> b-3 d4 f-5; <studying> b-2 c-3 d-2 f4; <taking> b3 c-2 f-4 g2
<team> a-6 b3 f-4 g2; <tech> d-5 f4; <telling> a-2 g2; <their> a-10 b4 c-4; <time> c-3 d2 e-5 g2
<waiting> a4 b-4 e-2; <wanting> a-3 b-3 f-3 g3; <we> b-13 c4 e-2 f-6 g4; <withdrawing> a-8 b-3 c-6 d-9 e14 f-15 g2
=off-path c-8 d-7 e-4 f15 g-7; =people-work-postponed a-7 b-4 c-10 d17 f-8 g-8
=stepped-back a-13 b3 c-7 d-2 e10 g-5; =team-deferred c14 d-7 f-18 g-7; =took-back a-3 b20 c-8 d-4 e-4 f-13 g-9
=took-critical-path a10 c-8 d-2 e-6 f3 g-9; @elsewhere a-5 b-10 e-5 f-3 g11; @elsewhere=off-path a-4 b-3 c-2 f8
@elsewhere=people-work-postponed a-4 c-6 d10 g-3; @elsewhere=stepped-back a-4 c-3 e2 g4
@elsewhere=team-deferred b-2 c10 d6 e-9 f-5 g-6; @elsewhere=took-critical-path a4 b4 c-5 d-4
@me! a-9 b-4 c-3 e2 f-7 g7; @me!=people-work-postponed a-5 b-3 d15 e-13 f-6 g-4; @me!=stepped-back b-14 d-11 e9 f-6
@me!=team-deferred a4 b-3 c11 d-9 e-14 f-3; @me!=took-critical-path a7 e-3; @me=off-path b-3 c-13 d-5 e-5 f14 g-6
@me=people-work-postponed a-7 c-8 d16 f-5 g-11; @me=stepped-back a-11 b4 c-5 e10 f-2 g-6
@me=team-deferred c13 d-3 f-19 g-11; @me=took-back b19 c-7 d-5 e-6 f-13 g-10
@me=took-critical-path a11 b2 c-12 e-7 f4 g-9; @me? a-6 b-10 c3 e-2 g10; @me?=off-path c-2 d-3 e-3 f13 g-10
@me?=people-work-postponed a-3 d10 g-6; @me?=team-deferred a-10 c13 e-3 f-3 g-6; @nobody a-5 b-3 g7
@nobody=off-path a-10 c4 d-9 e-9 f8; @nobody=people-work-postponed b-8 c-7 d14 e-6 f-6 g-6
@nobody=stepped-back b-7 e4 g5; @nobody=team-deferred a-4 c11 d-5 e-6; @nobody=took-back a-5 b13 c-2 d-2 g-8
@nobody=took-critical-path a3 f-5 g-7; @others a-5 b-2 f-6 g8; @others=off-path b3 d-9 e-14 f10 g-5
@others=people-work-postponed a-4 b-17 c-6 d19 e-16 f-10 g-3; @others=stepped-back a-8 b-5 c-5 d-10 e4 g8
@others=team-deferred b-5 c14 d-15 e-5 f-4 g-6; @others=took-back b4 c-2 d-4 e7 g-11
@others=took-critical-path a9 b6 f-12 g-11; ~note a-10 b-14 c-17 d-7 e-13 f-5 g30
`
