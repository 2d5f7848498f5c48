// Weights of hints: classes, topics, scenes, rules and places. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval a-8 b-6 c8 f-6; #ask b-3 c4 f-2; #choice a-6 b-3 c7 d-4 e4 f-7; #coach a-4 b-4 e5; #codework a3 c-6 d-3
#condition c4 d-3 f-6 g4; #defer a-8 b-3 c9 d-2 f-3 g-3; #done a-2 d-6 g4; #dread a-5 d4 e-4 g5
#forthem a-5 b9 c2 f-9; #general c2 d-6 e-6 f-2 g9; #handing b4 d-5 e5 f-8; #imagined a-4 b-7 c-6 d-7 e5 f2 g9
#impatience b4 c-7 f-2; #keepout a-4 b-5 e7; #learn a-4 b-5 c-7 e-5 f8; #mood a-3 c-4 d-2 g5; #negate a-3 d3
#nobodyowns a2 c5 e-6; #otherpeople a-9 b-14 c-8 d-7 e10 f-3 g14; #others b-5 d-2 f-6 g6
#ownhands a7 b2 c-2 d-5 g-2; #past a-11 b3 d-13 e-6 f-13 g17; #peoplework a-6 b-5 c-5 d9 e-3 f-8 g4
#plan a-3 d3 f-6 g4; #postponed b-2 c-3 d6 e-3 f-7 g3; #quiet a-5 b-3 c3 d-6 e5 f-3 g2; #redo b9 c-8 d-2 e-3 f-3
#restraint a-12 b-11 c-4 d-18 e12 f-6 g10; #stakes a6 b-4 c-3 f-4; #takeback b12 c-10 d-4 f-9
#theirown a-4 b-6 d-4 e9 f-8; #theirpossession a-14 b7 c-2 e2 f-15; #time a3 d-2 e-6; #toy b-2 c-3 d-5 e-3 f9
#trivial a-12 b-3 d-3 e-2 f11; #trust c-3 e4 f-7; #undone d6 e-5 f-3; #waiting a4 b-3 f-2; #watch a-6 b-3 f3
#withoutme b-7 c11 f-13; <adverb> f-2; <and> d-3 f-6 g-2; <approval> a-9 b-5 c7 e3 f-7; <asking> b-2; <be> f-5 g3
<building> c-3 d-3 e-3; <carrying> f-4; <coaching> b3 c-3 f-4; <coding> a5 b-5 c-8 e-6
<deciding> a-3 b-2 c3 d-3 e3 f-5; <decision> a-12 b-5 c7 d-3 e5 f-4; <deferring> a-5 c3 d-3; <det> g4
<drifting> f-3; <edge> g4; <everybody> b-5 c5 f-5; <explaining> a-2 c-4 f2; <giving> e2 f-5; <have> a-3 b3
<jumping> a-3 c-4 d-6 e3 f-12 g8; <listening> c2; <mark> b-2 g5; <maybe> a-10 b-7 c4 e-17 f4 g11; <me> b2 f-6
<mine> c4 f-2 g-4; <modal> a2 b-3 d-3 f-3; <name> a-12 b4 c-4 e4 f-3 g2; <nearly> a-24 b-8 c-18 d-2 e12 g13
<nobody> b-15 c3 e-4 f3; <not> a-3 b-2 c-2 d2; <number> a4 b-5 c2 d-4 e-4 f2; <outsider> b-6 c-3 g4
<owner> a-7 b9 d8 f-2 g-9; <owns> a-8 b8 c-11 d4; <people> a-6 b-5 c-4 d9 f-6 g4; <prep> a-2 g3
<reclaiming> a-4 b7 e-7 f-8 g4; <size> a-4 b-5 c-5 d-6 e-4 f9 g4; <slipping> b-4 d4 f-5; <studying> b-3 c-3 f4
<taking> b3 c-2 f-4 g3; <team> a-6 b3 f-4 g2; <tech> a2 d-5 f4; <telling> g3; <their> a-11 b5 c-3; <time> b-2 e-4
<waiting> a4 b-6; <wanting> a-2 f-3 g3; <we> b-13 c5 e-2 f-6 g4; <withdrawing> a-9 b-3 c-4 d-10 e15 f-18 g3
=off-path c-9 d-5 e-4 f14 g-7; =people-work-postponed a-7 b-4 c-9 d17 f-7 g-7; =stepped-back a-11 b3 c-5 e10 g-4
=team-deferred c14 d-7 e-3 f-17 g-7; =took-back b19 c-7 d-4 e-5 f-11 g-9; =took-critical-path a9 c-9 e-7 f2 g-9
@elsewhere a-5 b-10 e-5 f-2 g11; @elsewhere=off-path a-4 b-2 f8; @elsewhere=people-work-postponed a-4 c-8 d9 g-3
@elsewhere=team-deferred a-3 b-3 c10 d5 e-10 f-6 g-4; @elsewhere=took-critical-path a5 b3 c-5 d-3
@me! a-9 b-5 e2 f-9 g8; @me!=people-work-postponed a-4 b-2 d17 e-12 f-7 g-7
@me!=stepped-back b-15 c3 d-12 e9 f-7 g2; @me!=team-deferred a6 b-4 c10 d-11 e-13
@me!=took-critical-path a8 c-3 e-3; @me=off-path c-13 d-5 e-4 f15 g-7
@me=people-work-postponed a-7 c-7 d16 f-5 g-11; @me=stepped-back a-12 b4 c-6 e10 g-5
@me=team-deferred a-3 b2 c14 d-5 f-19 g-10; @me=took-back b19 c-7 d-3 e-6 f-13 g-9
@me=took-critical-path a10 b2 c-12 e-7 f4 g-8; @me? a-7 b-10 c3 e-3 f-3 g10; @me?=off-path d-3 f12 g-10
@me?=people-work-postponed d11 g-7; @me?=team-deferred a-10 b-4 c10 f-3 g-3; @nobody a-5 b-3 e-3 g7
@nobody=off-path a-11 c4 d-9 e-8 f9; @nobody=people-work-postponed b-8 c-8 d17 e-6 f-7 g-7
@nobody=team-deferred a-4 c12 d-4 e-6 g-3; @nobody=took-back a-5 b14 c-3 d-3 f-3 g-7
@nobody=took-critical-path a3 c2 f-5 g-5; @others a-5 b-3 e-3 f-5 g8; @others=off-path b2 d-9 e-12 f10 g-4
@others=people-work-postponed a-5 b-16 c-5 d19 e-15 f-8 g-4; @others=stepped-back a-7 b-6 c-6 d-10 e5 g9
@others=team-deferred b-4 c15 d-16 e-4 f-4 g-5; @others=took-back b5 c-2 d-4 e6 g-13
@others=took-critical-path a8 b8 f-11 g-14; ~note a-9 b-14 c-18 d-9 e-15 f-6 g30
`
