// Weights of hints: classes, topics, scenes and rules. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval a-9 b-8 c7 f-6 g3; #ask a-4 b-3 c5 d-4; #choice a-7 b-3 c7 d-8 e5 f-12; #coach a-11 b-6 c3 e5 f-3
#codework a3 c-6; #condition c2 e-3 f-3 g5; #defer a-7 b-4 c11 d-4 g-3; #done c-3 d-7 f-3 g7; #dread b-11 d7 e-6
#forthem a-5 b11 d-2 f-8 g-2; #general a-4 b-10 e-14 f-7 g19; #handing b5 c-2 d-6 e5 f-15
#imagined a-4 b-12 c-6 d-2 e5 f-4 g13; #impatience a2 b5 c-8 f-5; #keepout a-4 b-4 c-5 e9
#learn a-5 b-7 c-5 e-6 f10; #mood a-4 b-4 c-3 d-2 g7; #negate a-3 b-2; #nobodyowns a3 c5 e-7 g-3
#otherpeople a-14 b-9 c-5 e6 f-5 g12; #others b-5 e-5 f-8 g8; #ownhands a8 d-7 f-4 g-2
#past a-7 c-7 d-4 e-6 f-16 g19; #peoplework a-10 b-8 c-8 d10 e-6 f-7 g7; #plan a-2 d2 e-3 f-7 g5
#postponed a-4 c-2 d6 e-6 f-6 g5; #quiet b-7 c-4 d-6 e6 g5; #redo b8 c-6 d-2 f-4
#restraint a-8 b-10 d-14 e13 f-13 g6; #stakes a7 c-3 d-2 f-4; #takeback b14 c-12 d-4 e-2 f-10
#theirown b-8 c-5 e11 f-13 g2; #theirpossession a-23 b5 e3 f-7 g3; #time a4 b-2 e-8; #toy b-3 d-11 e-5 f11
#trivial a-13 b-5 e-3 f13; #trust a-2 b3 e3 f-5; #undone d8 e-6 f-6; #waiting b-4 c3; #watch a-2 b-4 e3 f5
#withoutme b-12 c11 f-17; <adverb> a2 f-4; <and> a2 b3 d-3 f-6 g-3; <approval> a-10 b-6 c5 f-9; <aux> a-2
<be> e-2 f-5 g2; <building> c-4 d-3 e-2; <carrying> d2 e-3 f-5; <coaching> b3 d-3 e3 f-4
<coding> a6 b-7 c-5 d3 e-10 g4; <deciding> a-4 b-4 c6 d-5 f-10 g3; <decision> a-15 b-3 c8 d-2 e7 f-6 g-2
<deferring> a-5 c3 d-6; <det> b-2 g3; <doing> c-2; <drifting> a2 f-5; <everybody> b-6 c4 f-7
<explaining> a-4 c-3 f6; <giving> b2 c-3 e4 f-8; <have> b3; <jumping> d-15 e7 f-14 g5; <listening> b-2 d-2
<maybe> a-6 b-12 c6 e-15 f-6 g8; <me> f-3 g-3; <mine> a2 c4 d-4 f-4 g-4; <modal> b-3 c3 d-4 f-3 g3
<name> a-21 b6 c-5 e4 f-3 g3; <nearly> a-9 b-11 c-5 e18 f-8; <nobody> b-21 c3 d4 e-9; <not> a-4 d2
<number> a3 b-3 c3 d-3 f4 g-3; <outsider> b-6 c-4 d3 f-2 g7; <owner> a-5 b9 f-5; <owns> a-7 b10 c-9 d3 e-5 f-3
<people> a-7 b-8 c-6 d10 e-4 f-8 g6; <prep> a-2; <progressive> e-3; <reclaiming> a-3 b6 d-9 e-4 f-5 g4
<size> a-5 b-7 c-2 d-6 e-7 f10 g5; <slipping> a-5 b-5 d5 f-5 g3; <studying> b-6 c-5 d-3 f6; <taking> b3 d-5 f-6 g3
<team> a-8 b4 f-5 g2; <tech> a2 c-2 d-4 f5; <telling> a-2 d-2 g2; <their> a-17 b3 c-4 f2 g3
<time> b-2 c-3 d4 e-7 g3; <waiting> a5 b-5; <wanting> a-6 e3 f-2; <we> b-11 c4 e-8 f-9 g8
<withdrawing> a-5 b-5 c-9 d-9 e12 f-19 g7; =off-path a-3 c-11 d-3 e-5 f15 g-5
=people-work-postponed a-5 b-3 c-11 d18 e-3 f-14 g-7; =stepped-back a-15 c-7 e11 g-4
=team-deferred b-10 c14 d-24 f-21 g-2; =took-back b20 c-16 d-2 e-7 f-17 g-11
=took-critical-path a11 b3 c-13 e-8 f3 g-8; @elsewhere a-7 b-10 c2 e-6 f-5 g10; @elsewhere=off-path f9 g-6
@elsewhere=people-work-postponed d12 g-9; @elsewhere=team-deferred c8 e-5 g-6; @me! a-5 f-8 g5
@me!=people-work-postponed d17 e-9 g-12; @me!=stepped-back a-3 b-8 c-4 d-11 e12 f-3
@me!=team-deferred a3 c5 d-5 e-9; @me=off-path c-24 d-5 e-4 f14 g-4; @me=people-work-postponed a-5 c-11 d17 f-12 g-8
@me=stepped-back a-14 b3 c-8 e11 g-8; @me=team-deferred b-6 c13 d-22 f-15; @me=took-back b19 c-14 e-10 f-18 g-10
@me=took-critical-path a10 b3 c-17 e-9 f4 g-8; @me? a-4 b-10 c5 d-2 e-7 f-7 g11; @me?=off-path f9 g-6
@me?=people-work-postponed d4 g-4; @me?=team-deferred c11 g-6; @nobody a-4 b-4 e-4 g5
@nobody=off-path a-8 c2 d-3 e-3 f10 g-8; @nobody=people-work-postponed b-6 c-6 d11 e-4 f-4 g-6
@nobody=team-deferred a-3 c11 f-3 g-4; @nobody=took-back a-3 b9 c-3 e3 g-7; @nobody=took-critical-path a2 c5 g-6
@others a-4 b-3 c3 d-3 e-7 f-5 g9; @others=off-path e-3 f10 g-9
@others=people-work-postponed a-4 b-6 d17 e-7 f-4 g-8; @others=stepped-back a-2 b-3 c-5 d-2 g7
@others=team-deferred a2 b-11 c12 d-15 f-8 g-4; @others=took-back b4
@others=took-critical-path a14 b4 c-2 d-7 e-6 f-4 g-14
`
