// Weights of hints: classes, topics, scenes and rules. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval a-8 b-7 c7 f-8 g2; #ask a-4 b-3 c4 d-4 f-2; #choice a-5 b-4 c7 d-6 e3 f-10 g2
#coach a-10 b-6 c2 d3 e5 f-4; #codework a3 c-6; #condition a-2 c4 d-3 e-3 f-4 g4; #defer a-9 c11 d-5 g-3
#done c-4 d-6 f-4 g7; #dread b-9 c-3 d7 e-3; #forthem a-6 b10 c3 f-9 g-3; #general a-8 b-11 c3 d-3 e-7 f-11 g15
#handing b4 d-5 e5 f-17; #imagined a-4 b-15 c-8 d-3 e6 g11; #impatience a2 b4 c-7 f-3; #keepout a-5 b-4 c-5 d-3 e10
#learn a-7 b-6 c-5 e-5 f9; #mood a-3 b-3 c-4 d-3 f2 g7; #negate a-4 d3 e2; #nobodyowns a3 c3 e-9 g-2
#otherpeople a-18 b-13 c-5 e8 f-5 g16; #others a2 b-6 e-4 f-6 g7; #ownhands a8 d-6 f-4 g-3
#past a-8 c-7 d-5 e-3 f-15 g19; #peoplework a-10 b-8 c-9 d11 e-5 f-7 g7; #plan a-2 e-3 f-6 g5
#postponed a-4 c-3 d7 e-5 f-5 g4; #quiet a-4 b-3 c-4 d-7 e6 g3; #redo a-2 b8 c-5 d-3 f-4
#restraint a-8 b-11 d-16 e14 f-14 g7; #stakes a7 b-3 d-2 f-5; #takeback b13 c-13 d-3 f-13
#theirown b-4 c-4 d-3 e11 f-9; #theirpossession a-18 b6 e2 f-10 g3; #time a4 b-3 e-7 f-2 g2
#toy b-3 c-3 d-9 e-4 f10; #trivial a-13 b-5 c-3 e-3 f13; #trust a-3 b4 c-3 e4 f-7; #undone d8 e-6 f-5
#waiting a3 b-5; #watch a-6 b-5 e3 f5; #withoutme b-11 c10 e-3 f-18 g2; <adverb> f-4; <and> a2 b3 d-3 f-6 g-3
<approval> a-11 b-7 c6 e3 f-9; <be> e-2 f-5 g2; <building> b2 c-4 d-5 e-3; <carrying> b3 d2 e-3 f-6
<coaching> b3 c-2 e3 f-5; <coding> a5 b-6 c-5 d3 e-11 f-2 g4; <deciding> a-6 b-4 c5 d-4 f-8 g3
<decision> a-13 b-5 c7 d-3 e5 f-4; <deferring> a-5 c3 d-4 g2; <det> b-2 g3; <doing> c-3; <drifting> f-5
<everybody> b-7 c4 f-8; <explaining> a-5 c-2 f4; <giving> f-8; <have> b2; <jumping> a-2 b3 d-15 e3 f-15 g6
<listening> b-2; <maybe> a-7 b-11 c3 e-14 f-4 g10; <me> f-3 g-2; <mine> a2 c5 d-3 f-3 g-4; <modal> c2 d-4 f-3 g3
<name> a-22 b5 c-4 e4 f-3 g2; <nearly> a-7 b-11 c-5 d-3 e16 f-7 g2; <nobody> b-20 c3 d3 e-8 f3; <not> a-5 b-2 d3 e3
<number> a3 b-6 c3 d-5 f4 g-3; <outsider> b-5 c-4 d3 e-2 f-3 g7; <owner> a-6 b9 f-5; <owns> a-6 b9 c-8 d3 e-5 f-3
<people> a-8 b-8 c-6 d9 e-4 f-7 g5; <progressive> a2 e-2; <reclaiming> b5 d-9 e-6 f-4 g6
<size> a-6 b-10 c-4 d-8 e-5 f10 g5; <slipping> a-5 b-4 d4 f-5 g3; <studying> b-5 c-5 d-3 f6; <taking> b4 d-6 f-5 g2
<team> a-8 b4 f-5 g2; <tech> a3 c-2 d-5 f4; <telling> a-3 g2; <their> a-16 b4 c-4 g4; <time> b-3 c-2 d4 e-8 g2
<waiting> a5 b-5 e-4; <wanting> a-4 f-2 g2; <we> b-12 c4 e-8 f-6 g7; <withdrawing> a-6 c-7 d-9 e11 f-19 g4
=off-path a-3 b-2 c-13 d-5 e-6 f14 g-5; =people-work-postponed a-6 b-4 c-10 d17 e-4 f-12 g-6
=stepped-back a-12 c-8 d-3 e11 g-6; =team-deferred b-10 c13 d-24 f-21; =took-back b20 c-14 d-3 e-7 f-19 g-9
=took-critical-path a11 b3 c-11 e-7 g-11; @elsewhere a-7 b-11 c2 e-6 f-4 g11; @elsewhere=off-path f9 g-6
@elsewhere=people-work-postponed d12 g-9; @elsewhere=team-deferred c10 e-7 f-4 g-9; @me! a-6 b-3 c-2 e2 f-7 g5
@me!=people-work-postponed d17 e-8 g-12; @me!=stepped-back b-12 d-13 e9 f-6 g2; @me!=team-deferred a5 c3 d-7 e-9
@me!=took-critical-path a4 c-4; @me=off-path c-22 d-4 e-5 f14 g-4
@me=people-work-postponed a-5 c-12 d17 e-3 f-10 g-5; @me=stepped-back a-15 c-6 e11 g-9
@me=team-deferred b-6 c12 d-23 f-16; @me=took-back b19 c-15 e-9 f-19 g-9
@me=took-critical-path a11 b2 c-17 e-7 f3 g-9; @me? a-5 b-7 c5 e-10 f-6 g10; @me?=off-path f8 g-5
@me?=people-work-postponed d10 g-7; @me?=team-deferred c8 d-2 e-3 g-3; @nobody a-3 b-2 e-4 g5
@nobody=off-path a-8 c3 d-4 e-4 f9 g-9; @nobody=people-work-postponed b-7 c-7 d12 e-4 f-4 g-5
@nobody=team-deferred a-3 c13 f-3 g-8; @nobody=took-back a-4 b12 c-4 f-3 g-8; @nobody=took-critical-path c6 g-7
@others a-5 b-3 c3 d-2 e-7 f-6 g9; @others=off-path e-4 f7 g-3
@others=people-work-postponed a-5 b-7 c-4 d15 e-8 f-3 g-3; @others=stepped-back a-3 c-5 d-5 g8
@others=team-deferred b-14 c11 d-17 f-8 g-4; @others=took-back b7 g-6
@others=took-critical-path a11 b6 d-6 e-7 f-4 g-14
`
