// Weights of hints: classes, topics, scenes and rules. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval a-10 b-9 c8 f-6 g2; #ask a-6 b-3 c5 d-4; #choice a-6 b-3 c8 d-6 e4 f-11 g2; #coach a-10 b-6 c2 e4 f-2
#codework a4 c-6; #condition a-3 c3 d-3 f-3 g5; #defer a-6 b-4 c10 d-4 g-3; #done c-4 d-8 f-3 g7
#dread b-11 d3 e-8 g2; #forthem a-6 b11 c2 d-2 f-9 g-2; #general a-5 b-10 e-11 f-8 g18; #handing b5 d-4 e4 f-14
#imagined a-3 b-13 c-7 d-5 e3 g11; #impatience b4 c-8 d-2 f-5; #keepout a-4 b-4 c-5 e8 f2
#learn a-5 b-8 c-6 e-6 f10; #mood a-3 b-4 c-4 d-2 e-2 g7; #negate a-3 b-2 d2 e3; #nobodyowns a3 c3 e-9 g-3
#otherpeople a-15 b-9 c-5 e7 f-6 g12; #others b-5 e-6 f-6 g8; #ownhands a8 d-9 f-5; #past a-6 c-7 d-3 e-4 f-16 g20
#peoplework a-10 b-9 c-8 d10 e-6 f-7 g7; #plan a-3 d3 e-3 f-6 g5; #postponed a-3 c-2 d6 e-5 f-6 g3
#quiet b-7 c-4 d-6 e5 g3; #redo b9 c-8 d-2 f-3; #restraint a-10 b-8 c-2 d-16 e14 f-13 g7; #stakes a7 b-4 c-3 f-4
#takeback b12 c-13 d-5 f-12; #theirown b-5 c-5 e10 f-11 g3; #theirpossession a-22 b5 c-2 e2 f-7 g3; #time a4 e-9 f-2
#toy b-4 d-10 e-4 f10; #trivial a-12 b-6 c-3 d-2 e-4 f14; #trust b5 c-2 e4 f-10; #undone d8 e-5 f-5; #waiting a4 b-4
#watch a-4 b-5 e3 f4; #withoutme b-14 c12 f-16; <adverb> f-3; <and> a3 b3 d-3 f-6 g-4; <approval> a-11 b-7 c6 e3 f-9
<asking> b-3; <be> e-2 f-6 g3; <building> c-5 d-3 e-2; <carrying> a3 d2 e-4 f-6; <coaching> d-3 e3 f-5
<coding> a5 b-7 c-2 d2 e-11 f-2 g4; <deciding> a-5 b-4 c6 d-4 e2 f-9 g3; <decision> a-12 b-4 c7 e6 f-5
<deferring> a-5 c3 d-5; <det> g3; <drifting> f-5; <everybody> b-6 c4 f-9 g3; <explaining> a-3 c-4 f6
<giving> b2 e3 f-9; <have> f-3; <jumping> b3 d-15 e4 f-15 g7; <listening> b-2; <maybe> a-6 b-13 c5 e-14 f-6 g9
<me> f-3 g-2; <mine> a2 c5 d-3 f-4 g-4; <modal> b-3 c3 d-3 f-3 g3; <name> a-21 b5 c-5 e4 f-3 g3
<nearly> a-11 b-9 c-4 d-3 e19 f-7; <nobody> b-20 c3 d3 e-8 f3; <not> a-5 d3; <number> a2 b-5 c4 d-3 f4 g-3
<outsider> b-5 c-4 d4 e-2 f-3 g7; <owner> a-6 b8 f-5; <owns> a-8 b10 c-10 d4 e-5 f-2
<people> a-7 b-8 c-6 d9 e-3 f-7 g5; <progressive> e-3; <reclaiming> a-3 b4 d-9 e-6 f-4 g6
<size> a-3 b-9 c-3 d-7 e-7 f9 g5; <slipping> a-5 b-4 d5 f-4 g2; <studying> b-4 c-7 d-4 f5; <taking> b3 d-6 f-6 g3
<team> a-8 b4 f-6; <tech> a3 c-2 d-4 f5; <telling> a-2; <their> a-16 b4 c-4 g3; <time> b-2 d4 e-8 g2
<waiting> a3 b-7; <wanting> a-5 e2 g2; <we> b-13 c5 e-10 f-6 g8; <withdrawing> a-6 b-2 c-10 d-8 e12 f-18 g5
=off-path a-5 c-11 d-5 e-6 f15 g-6; =people-work-postponed a-4 b-3 c-12 d17 e-4 f-13 g-7
=stepped-back a-14 c-6 e11 g-5; =team-deferred b-10 c14 d-25 f-21; =took-back b20 c-18 e-8 f-19 g-10
=took-critical-path a11 b3 c-11 d-2 e-8 f3 g-9; @elsewhere a-9 b-10 c2 e-5 f-4 g10; @elsewhere=off-path f8 g-6
@elsewhere=people-work-postponed c-3 d12 g-10; @elsewhere=team-deferred c9 e-5 g-8; @me! a-6 b-2 f-9 g5
@me!=people-work-postponed d17 e-8 g-13; @me!=stepped-back b-10 d-12 e10 f-5; @me!=team-deferred a5 c4 d-7 e-9
@me!=took-critical-path a3 c-3; @me=off-path c-23 d-3 e-3 f14 g-5; @me=people-work-postponed a-6 c-9 d16 f-13 g-4
@me=stepped-back a-15 c-7 e11 g-8; @me=team-deferred b-6 c14 d-22 e3 f-16 g-2; @me=took-back b19 c-13 e-8 f-20 g-9
@me=took-critical-path a11 c-17 e-8 f3 g-8; @me? a-3 b-7 c4 d-2 e-9 f-7 g12; @me?=off-path f8 g-5
@me?=people-work-postponed d6 g-5; @me?=team-deferred c10 d-2 e-3 g-4; @nobody a-3 b-3 e-4 g5
@nobody=off-path a-7 d-3 e-3 f11 g-8; @nobody=people-work-postponed b-7 c-6 d12 e-4 f-3 g-6
@nobody=team-deferred a-3 c9 f-2 g-3; @nobody=took-back a-2 b9 c-3 g-6; @nobody=took-critical-path c6 e-2 g-8
@others a-4 b-3 d-3 e-7 f-5 g9; @others=off-path c3 e-3 f10 g-12
@others=people-work-postponed a-5 b-6 c-4 d16 e-7 f-3 g-6; @others=stepped-back a-3 c-7 d-5 g10
@others=team-deferred b-12 c13 d-15 f-8 g-3; @others=took-back b4 g-3
@others=took-critical-path a13 b4 d-7 e-6 f-4 g-13
`
