// Weights of hints: classes, topics, scenes and rules. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval a-6 b-4 c7 f-6; #ask b-3 c4; #choice a-6 b-4 c7 d-5 e4 f-8 g3; #coach a-6 b-3 d2 e5 f-3
#codework a3 c-5 d-2; #condition c3 d-4 f-6 g4; #defer a-7 b-2 c10 d-3 e2 f-3 g-4; #done d-7 g5
#dread a-3 b-3 d4 e-5 f-3 g4; #forthem a-5 b9 f-8; #general c3 d-5 e-8 f-3 g9; #handing b3 d-4 e4 f-7
#imagined a-3 b-7 c-7 d-8 e2 g11; #impatience a2 b4 c-5; #keepout a-4 b-5 e7; #learn a-3 b-5 c-8 d2 e-4 f7
#mood a-2 b-3 c-4 d-2 g5; #negate a-4 d2; #nobodyowns c4 e-7; #otherpeople a-8 b-15 c-7 d-9 e9 f-2 g13
#others b-5 f-6 g7; #ownhands a6 b2 d-5 g-2; #past a-8 b3 d-17 e-8 f-16 g18; #peoplework a-6 b-7 c-6 d9 e-4 f-9 g6
#plan a-3 b-2 d4 f-6 g4; #postponed c-2 d6 e-3 f-7 g3; #quiet a-6 b-3 d-6 e4 f-2 g4; #redo b8 c-9 d-3 e-2 f-4
#restraint a-15 b-11 c-3 d-18 e13 f-9 g11; #stakes a7 b-4 c-3 f-3; #takeback a-2 b12 c-11 d-4 f-9
#theirown a-7 b-8 d-3 e10 f-6 g3; #theirpossession a-15 b6 e3 f-14; #time a4 e-7 g2; #toy c-2 d-5 e-2 f8
#trivial a-11 b-3 d-4 e-3 f12; #trust b2 c-3 e4 f-8; #undone d7 e-6 f-4; #waiting a3 b-4; #watch a-6 c3
#withoutme a-2 b-7 c12 d-3 f-17; <adverb> f-2; <and> b2 c2 d-3 f-5 g-3; <approval> a-9 b-5 c6 f-7; <asking> b-2
<be> f-5 g2; <building> c-4 d-4 e-4; <carrying> e-2 f-4; <coaching> b3 c-3 f-2; <coding> a5 b-5 c-7 e-8 g3
<deciding> a-4 b-3 c4 d-3 e2 f-5 g2; <decision> a-12 b-5 c7 d-3 e5 f-4; <deferring> a-5 c3 d-2; <det> b-2 g3
<drifting> f-3; <edge> g3; <everybody> b-5 c4 f-5 g2; <explaining> a-3 c-4 f4; <giving> b2 e2 f-7; <have> b4 f-3
<jumping> a-2 c-2 d-7 e3 f-13 g8; <listening> b-3; <mark> g2; <maybe> a-13 b-5 c5 e-18 f4 g9; <me> b2 c3 f-5 g-3
<mine> c4 d-3 f-2 g-5; <modal> b-4 c2 d-3 f-3; <name> a-14 b4 c-4 e3 f-2; <nearly> a-25 b-9 c-18 d-4 e12 g12
<nobody> b-15 c6 e-4; <not> a-4 b-2 c-2 d2; <number> a4 b-7 d-3 e-3 f2; <outsider> b-6 c-3 f-2 g7
<owner> a-7 b8 d7 f-6 g-7; <owns> a-8 b8 c-11 d3; <people> a-7 b-6 c-6 d9 e-2 f-7 g5; <prep> a-2 g3
<progressive> e-2; <reclaiming> a-5 b7 e-10 f-8 g6; <size> a-4 b-6 c-4 d-4 e-4 f9 g3; <slipping> b-4 d4 f-5 g2
<studying> b-4 c-3 d-2 f4; <taking> b4 c-3 f-4 g4; <team> a-7 b3 f-4; <tech> a3 d-5 f4; <their> a-12 b5 c-4 g2
<time> d2 e-5 g2; <waiting> a4 b-6 c2 e-3; <wanting> a-4 f-3 g4; <we> b-12 c4 f-7 g5
<withdrawing> a-9 c-5 d-9 e14 f-23 g4; =off-path c-10 d-6 e-5 f14 g-6
=people-work-postponed a-6 b-3 c-10 d17 f-11 g-7; =stepped-back a-11 b3 c-6 e10 f-2 g-3
=team-deferred b-2 c13 d-6 e-3 f-16 g-5; =took-back a-3 b19 c-8 d-5 e-7 f-13 g-6
=took-critical-path a10 b2 c-10 e-8 f3 g-8; @elsewhere a-5 b-10 e-4 f-2 g10; @elsewhere=off-path a-5 b-5 f6
@elsewhere=people-work-postponed a-4 c-8 d11 g-3; @elsewhere=team-deferred b-3 c12 d7 e-9 f-4 g-12
@elsewhere=took-critical-path b4 c-4 d-4; @me! a-7 b-4 d2 f-9 g7
@me!=people-work-postponed a-5 b-3 d17 e-14 f-6 g-5; @me!=stepped-back b-14 d-12 e10 f-6
@me!=team-deferred a6 b-4 c9 d-10 e-15 f-2; @me!=took-critical-path a7 c-4 e-4
@me=off-path b-3 c-14 d-4 e-4 f14 g-6; @me=people-work-postponed a-7 c-8 d16 f-7 g-9
@me=stepped-back a-11 b4 c-6 e10 g-4; @me=team-deferred a-3 c12 d-2 f-19 g-6; @me=took-back b18 c-9 d-5 e-7 f-13 g-7
@me=took-critical-path a11 b3 c-11 d-3 e-7 f4 g-8; @me? a-7 b-10 c3 e-2 f-2 g10; @me?=off-path f11 g-9
@me?=people-work-postponed a-3 d12 g-9; @me?=team-deferred a-8 c13 f-3 g-8; @nobody a-4 b-3 e-2 g5
@nobody=off-path a-10 c3 d-9 e-6 f10; @nobody=people-work-postponed b-8 c-8 d15 e-5 f-5 g-7
@nobody=team-deferred a-5 c12 d-4 e-5; @nobody=took-back a-5 b14 c-3 d-3 f-3 g-7
@nobody=took-critical-path a3 c4 f-5 g-10; @others a-5 b-2 e-3 f-6 g8; @others=off-path b3 d-10 e-14 f10 g-4
@others=people-work-postponed a-8 b-15 c-4 d20 e-13 f-8 g-6; @others=stepped-back a-7 b-6 c-7 d-10 e4 g12
@others=team-deferred a3 b-6 c13 d-17 e-5 f-4 g-5; @others=took-back b4 d-4 e6 g-12
@others=took-critical-path a10 b9 c-3 f-11 g-14
`
