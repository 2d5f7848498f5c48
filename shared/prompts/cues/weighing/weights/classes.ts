// Weights of hints: classes, topics, scenes and rules. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval a-9 b-9 c6 f-7 g3; #ask a-4 b-3 c4 d-3; #choice a-6 b-4 c7 d-6 e4 f-10; #coach a-12 b-7 c3 e5 f-3 g2
#codework a3 c-7; #condition a-4 c3 e-2 f-5 g5; #defer a-8 b-3 c11 d-5 g-3; #done c-3 d-6 f-3 g7
#dread b-9 d5 e-3 f-2 g2; #forthem a-6 b11 d-2 f-9; #general a-7 b-12 d-3 e-5 f-10 g16; #handing b4 d-5 e5 f-18
#imagined a-4 b-14 c-9 d-3 e5 g12; #impatience a3 b3 c-8 d-2 f-4; #keepout a-3 b-4 c-6 e8; #learn a-7 b-7 c-7 e-6 f9
#mood a-2 b-3 c-4 d-3 f3 g7; #negate a-3 b-2 d3; #nobodyowns a3 b-2 c3 e-7 g-2
#otherpeople a-16 b-11 c-5 e6 f-5 g14; #others a3 b-6 e-4 f-7 g7; #ownhands a8 d-7 g-3
#past a-7 b-2 c-6 e-4 f-16 g19; #peoplework a-9 b-9 c-7 d10 e-5 f-6 g7; #plan a-3 d3 e-2 f-5 g6
#postponed a-4 c-3 d7 e-5 f-6 g4; #quiet a-3 b-7 c-4 d-7 e6 g3; #redo b9 c-6 f-3
#restraint a-11 b-7 d-16 e14 f-15 g7; #stakes a7 b-3 c-3 f-4; #takeback b13 c-12 d-3 f-10
#theirown b-5 c-4 d-2 e10 f-7; #theirpossession a-19 b5 e2 f-8 g2; #time a5 e-7 f-2 g2; #toy b-4 c-3 d-9 e-4 f11
#trivial a-13 b-6 c-3 d-2 e-3 f14; #trust b2 c-3 e4 f-7; #undone d8 e-6 f-5; #waiting a3 b-5 c2; #watch a-4 b-7 f5
#withoutme b-10 c11 f-17; <adverb> f-3; <and> b3 d-3 f-7 g-3; <approval> a-13 b-7 c6 e2 f-9 g2; <asking> b-3
<be> e-2 f-5 g2; <building> c-4 d-6 e-3; <carrying> a2 e-4 f-6; <coaching> b2 f-7; <coding> a5 b-7 c-4 d4 e-11 g4
<deciding> a-6 b-5 c4 d-3 f-11 g4; <decision> a-14 b-4 c8 d-2 e6 f-4; <deferring> a-5 c3 d-6; <det> b-2 g3
<drifting> f-5; <everybody> b-7 c4 f-8; <explaining> a-4 c-3 f5; <giving> c-3 e2 f-6; <have> d2 f-3
<jumping> d-16 e5 f-14 g6; <listening> b-2; <maybe> a-6 b-12 c7 e-14 f-6 g8; <me> f-4; <mine> c4 d-3 f-4 g-4
<modal> c2 d-3 f-4 g3; <name> a-22 b5 c-5 e3 f-4 g2; <nearly> a-11 b-12 c-5 e20 f-8; <nobody> b-21 c4 e-7 f2 g2
<not> a-6 d3 e2; <number> a3 b-4 c4 d-3 f3 g-4; <outsider> b-5 c-4 d3 e-3 f-3 g8; <owner> a-7 b9 f-6
<owns> a-9 b11 c-10 d3 e-5 f-2; <people> a-9 b-8 c-6 d9 e-4 f-6 g6; <reclaiming> b6 d-10 e-5 f-4 g4
<size> a-5 b-8 c-4 d-6 e-6 f10 g6; <slipping> a-4 b-3 d5 f-5 g3; <studying> b-5 c-6 d-3 f6
<taking> b3 c-2 d-5 f-5 g3; <team> a-9 b4 f-4; <tech> a2 c-3 d-4 f5 g-2; <telling> a-3; <their> a-16 b4 c-3 g4
<time> b-3 c-3 d4 e-7 g3; <waiting> a4 b-5 e-3; <wanting> a-4 e2; <we> b-13 c5 e-6 f-7 g7
<withdrawing> a-5 b-3 c-9 d-10 e13 f-18 g5; =off-path a-4 c-10 d-6 e-5 f15 g-5
=people-work-postponed a-6 b-4 c-10 d17 f-14 g-6; =stepped-back a-15 c-6 e11 g-4; =team-deferred b-9 c14 d-23 f-21
=took-back b18 c-15 e-8 f-21 g-8; =took-critical-path a11 b4 c-12 e-7 f3 g-9; @elsewhere a-7 b-11 c2 e-5 f-5 g9
@elsewhere=off-path f9 g-6; @elsewhere=people-work-postponed c-3 d12 g-8; @elsewhere=team-deferred a3 c8 e-7 f-3 g-9
@me! a-6 b-5 d2 f-7 g5; @me!=people-work-postponed d17 e-9 f-2 g-13; @me!=stepped-back b-10 d-13 e11 f-5
@me!=team-deferred a3 c4 d-6 e-9; @me!=took-critical-path a4 c-3 e-3 g2; @me=off-path a-2 c-21 d-3 e-5 f15 g-4
@me=people-work-postponed a-5 c-14 d17 e-2 f-12 g-5; @me=stepped-back a-16 b2 c-6 e11 g-8
@me=team-deferred a-2 b-6 c15 d-23 f-15; @me=took-back b18 c-15 e-8 f-22 g-6
@me=took-critical-path a11 b3 c-17 e-6 f3 g-8; @me? a-4 b-9 c5 e-8 f-7 g11; @me?=off-path f8 g-5
@me?=people-work-postponed d8 g-6; @me?=team-deferred a-2 c7 e-3; @nobody a-3 b-3 e-4 g6
@nobody=off-path a-10 c3 d-4 e-5 f10 g-9; @nobody=people-work-postponed b-6 c-7 d12 e-4 f-4 g-5
@nobody=team-deferred a-4 c11 f-3 g-4; @nobody=took-back a-4 b12 c-4 d-3 f-2 g-8
@nobody=took-critical-path a2 c7 g-8; @others a-4 b-3 c3 d-3 e-6 f-5 g9; @others=off-path e-5 f6 g-2
@others=people-work-postponed a-5 b-5 d15 e-8 f-3 g-6; @others=stepped-back b-2 c-4 d-5 e-3 g12
@others=team-deferred b-13 c13 d-16 e-2 f-9 g-4; @others=took-back b4 g-2
@others=took-critical-path a13 d-7 e-6 f-5 g-13
`
