// Weights of hints: classes, topics, scenes and rules. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval b-4 c2 f-3; #ask a-4 c4 d-5; #choice a-3 b-4 c7 d-6 e3 f-10; #coach d2 f-3; #codework a3 c-5 d-2
#condition a-3 b-3 c3 d-3 f-3 g6; #defer c2 f-4; #done d-5 f-4 g4; #dread a-7 b-7 c2 d9 e-5 f-7 g3; #forthem a-3
#general c-2; #handing b3 e2 f-3; #imagined a-5 b-5 c3 f-2 g5; #impatience b4 c-3 f-3; #keepout b-2; #learn a-4 f4
#mood b-5 c-3 g8; #negate a-4 b-3; #otherpeople c4 d-5; #others b-9 e-5 f-7 g10; #ownhands a4 c4 d-7 e-4
#past a-7 b-3 c-3 d-5 e-4 f-12 g19; #peoplework a-4 b-6 c-3 d9 e-6 f-10 g5; #plan a-3 e-4 f-5 g5; #postponed d5 e-3
#quiet d-2; #restraint a4 c-8 d-7 e4; #stakes a5 d-2 e-2 f-3; #takeback b2; #theirown b-3 c-4 e5 f-5
#theirpossession a-19 b6 f-5; #time a2 e-5 f-6 g4; #toy e-3 f5; #trivial a-2 b-4 f7; #trust a-10 b4 c-4 e2 f-6
#undone a-2 d3 f-3; #waiting a2 b-3; #watch a-2 b-3 c-5 e3 f7 g-3; #withoutme c4; <adverb> a3 f-4
<and> b4 d-4 e2 f-6 g-5; <approval> a-13 b-7 c6 d2 f-10; <aux> a-3; <be> f-6 g3; <building> a2 b2 c-4 d-5 e-2
<carrying> a2 f-6; <coaching> d-2 e3 f-5; <coding> a6 b-4 c-3 d4 e-13 f-3 g3; <deciding> a-4 b-4 c5 d-6 e2 f-10 g5
<decision> a-12 b-5 c9 d-5 e7 f-2 g-4; <deferring> a-5 c4 d-6; <det> b-2; <doing> c-2; <drifting> f-5
<everybody> b-6 c4 e2 f-4; <explaining> a-4 c-6 f6; <giving> b3 c-4 e3 f-10; <have> b2 d2 f-3
<jumping> b3 d-16 e4 f-13 g3; <listening> d-3; <mark> e2; <maybe> a-3 b-10 d4 e-13 g10; <me> c3 f-4
<mine> a2 c4 d-2 f-2 g-5; <modal> b-3 d-3 f-4 g3; <name> a-21 b5 c-4 e4 f-5 g3; <nearly> a-10 b-15 c-5 d-5 e21 f-6
<nobody> a4 b-16 c5 d3 e-6; <not> a-6 b-2 c-2 d2 e2; <number> a4 b-10 d-3 f6 g-3
<outsider> a-4 b-5 c-3 d2 e-2 f-3 g8; <owner> a-4 b6 d-4 e2 g-3; <owns> a-9 b9 c-6 d4 e-4 f-6
<people> a-11 b-7 c-5 d11 e-5 f-7 g6; <prep> b-2 g3; <reclaiming> a-7 b14 d-7 e-16
<size> a-4 b-7 c-4 d-5 e-5 f11 g3; <slipping> a-5 b-5 d5 f-8 g4; <studying> b-7 c-6 d-4 f8
<taking> a3 b3 d-4 e-2 f-5; <team> a-9 b4 f-8 g2; <tech> a3 c-3 d-6 e-2 f5; <telling> d-2 g3; <their> a-16 b4 c-4 g2
<time> b-3 c-4 d4 e-8 g4; <waiting> a2 b-7; <wanting> a-4 f-3 g2; <we> b-8 c4 d2 e-7 f-8 g7
<withdrawing> b-7 c-11 d-8 e13 f-16 g7; =off-path a-4 c-11 e-9 f17 g-8
=people-work-postponed a-8 b-2 c-6 d19 e-5 f-10 g-8; =stepped-back a-13 b2 c-5 e10 g-10
=team-deferred b-5 c16 d-23 f-16 g-8; =took-back a-2 b19 c-13 d3 e-4 f-19 g-12
=took-critical-path a11 b4 c-11 e-13 f3 g-7; @elsewhere a-6 b-10 f-3 g9; @elsewhere=off-path f10 g-7
@elsewhere=people-work-postponed d7 g-4; @elsewhere=team-deferred c14 d-3 e-6 f-3 g-11; @me c-3 f2 g-3
@me! a-7 b-7 c-6 e4 f-9 g7; @me!=people-work-postponed c2 d13 e-4 g-13; @me!=stepped-back b-7 c-2 d-9 e13
@me!=team-deferred a4 d-5 e-7 g4; @me=off-path c-13 e-5 f15 g-9; @me=people-work-postponed a-10 c-6 d17 e-2 f-10 g-8
@me=stepped-back a-16 b4 c-3 d3 e11 g-17; @me=team-deferred a-7 c12 d-18 e4 f-13 g-3
@me=took-back b18 c-13 d4 e-8 f-18 g-14; @me=took-critical-path a10 b3 c-15 e-14 f3 g-5
@me? a-4 b-12 c3 e-8 f-6 g12; @me?=people-work-postponed d5 g-3; @me?=team-deferred c14 d-2 g-13
@nobody a-2 b-4 e-5 g6; @nobody=off-path a-7 c-2 f10 g-4; @nobody=people-work-postponed b-7 c-8 d12 e-5 f-3 g-4
@nobody=team-deferred c6 g-3; @nobody=took-back a-4 b10 g-4; @nobody=took-critical-path a-2 c7 g-4
@others a-6 b-2 e-6 f-5 g7; @others=off-path a-2 e-4 f10 g-7; @others=people-work-postponed a-4 b-5 d14 e-5 g-7
@others=stepped-back c-3 e-3 g7; @others=team-deferred a3 b-10 c18 d-9 e-15 f-4 g-9
@others=took-critical-path a13 b5 d-8 e-5 g-13
`
