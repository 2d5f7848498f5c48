// Weights of hints: classes, topics, scenes and rules. Written by `npm run fit:cues`; not to be edited.

export const CLASSES = `
#approval a-7 b-9 c7 f-9 g4; #ask a-3 b-3 c4 d-5; #choice a-6 b-4 c6 d-5 e5 f-11; #coach a-10 b-8 d3 e4 f-2 g2
#codework a2 c-5 d-2; #condition a-4 b-4 c4 f-4 g5; #defer a-9 b-3 c9 d-4; #done c-2 d-6 f-4 g6
#dread a-8 b-8 c2 d7 f-6 g5; #forthem a-6 b10 f-12; #general a-4 b-9 e-12 f-6 g18; #handing b5 c-4 d-7 e6 f-18
#imagined b-18 c-8 e6 f-5 g11; #impatience a2 b4 c-8 f-6 g2; #keepout a-2 b-3 c-3 e7; #learn a-5 b-4 c-4 e-7 f11
#mood a-2 b-4 c-2 e-2 g8; #negate a-3 b-2 d2 e3; #nobodyowns a3 c4 d-2 e-4 g-4
#otherpeople a-12 b-13 c-5 e5 f-8 g14; #others b-7 e-4 f-6 g7; #ownhands a8 b2 d-12 e-3 f-2
#past a-7 c-4 d-3 e-6 f-12 g17; #peoplework a-9 b-6 c-7 d10 e-6 f-10 g8; #plan a-3 f-4 g5
#postponed a-4 b-2 c-3 d7 e-6 f-6 g4; #quiet b-9 c-2 d-3 e5; #redo b9 c-5 d-4
#restraint a-8 b-10 c-3 d-12 e13 f-10 g6; #stakes a7 b-2 d-2 e-2 f-3; #takeback b13 c-14 d-8 e-2 f-6
#theirown a2 b-3 c-6 d-4 e10 f-17 g2; #theirpossession a-19 b6 c-3 e3 f-3; #time a3 e-6 f-4 g3; #toy d-9 e-5 f12
#trivial a-10 b-7 c-2 e-2 f15; #trust a-4 b2 c-4 e5 f-7; #undone b-4 d8 e-5 f-6 g-2; #waiting a3 b-4
#watch a-3 c-4 e4 f5 g-5; #withoutme b-12 c12 f-11; <adverb> a2 f-5; <and> b4 d-4 e2 f-6 g-5
<approval> a-11 b-6 c6 d3 f-9; <aux> a-2; <be> f-8 g3; <building> a3 c-3 d-4 e-2; <carrying> d3 e-3 f-6
<coaching> a-3 e4 f-2; <coding> a6 b-5 c-4 d3 e-13 g3; <deciding> a-5 c4 d-4 e2 f-8 g3
<decision> a-10 b-5 c8 d-5 e7 g-4; <deferring> a-5 c3 d-6; <doing> c-3 g-2; <drifting> b-3 f-5; <edge> g-2
<everybody> a-2 b-7 c4 f-4 g2; <explaining> c-4 f4; <giving> b3 c-3 e3 f-7; <have> a-2 f-3
<jumping> b3 d-14 e3 f-13; <listening> e-2; <maybe> b-8 c-3 d4 e-12 g8; <me> b2 c2 f-6; <mine> c5 d-4 g-4
<modal> b-4 d-2 f-4 g3; <name> a-20 b5 c-3 e4 f-6 g3; <nearly> a-11 b-11 c-7 d-5 e19 f-6; <nobody> a3 b-17 c5 d2 e-7
<not> a-5 d2; <number> a5 b-9 d-4 f5 g-3; <outsider> b-6 e-4 f-4 g8; <owner> a-2 b5 d-3 e3 g-3
<owns> a-9 b8 c-6 d3 e-3 f-4; <people> a-7 b-5 c-3 d9 e-5 f-7 g5; <progressive> e-2
<reclaiming> a-6 b10 d-5 e-14 f-2 g2; <size> a-4 b-10 c-4 d-8 e-5 f10 g4; <slipping> a-6 b-3 d5 f-8 g3
<studying> b-6 c-4 d-4 f7; <taking> b2 d-4 e-2 f-4 g2; <team> a-10 b3 f-6 g2; <tech> a2 d-5 e-2 f5 g-2
<telling> a-3; <their> a-15 b4 c-3 g2; <time> b-3 c-4 d3 e-6 g3; <waiting> a2 b-7; <wanting> a-4 f-4 g2
<we> b-9 c4 d2 e-9 f-9 g7; <withdrawing> a-2 b-4 c-9 d-4 e12 f-16 g4; =off-path a-4 c-8 e-8 f15 g-9
=people-work-postponed a-7 d17 e-5 f-11 g-7; =stepped-back a-12 b2 c-6 e11 g-11
=team-deferred b-8 c16 d-22 f-15 g-6; =took-back b18 c-14 d3 e-5 f-18 g-12
=took-critical-path a10 b3 c-9 e-11 f3 g-7; @elsewhere a-5 b-10 f-4 g9; @elsewhere=off-path f9 g-7
@elsewhere=people-work-postponed d8 g-5; @elsewhere=team-deferred c11 d-2 e-5 f-3 g-10; @me c-2
@me! a-8 b-6 c-6 d2 e3 f-7 g6; @me!=people-work-postponed c2 d14 e-5 g-14; @me!=stepped-back a-3 b-8 c-3 d-10 e9
@me!=team-deferred a5 d-7 e-6 g3; @me=off-path a-2 c-13 e-8 f15 g-8; @me=people-work-postponed a-9 c-6 d15 f-9 g-7
@me=stepped-back a-14 b4 c-3 e12 g-18; @me=team-deferred a-6 c11 d-17 e5 f-13 g-3
@me=took-back a-2 b18 c-10 d3 e-7 f-19 g-13; @me=took-critical-path a9 b3 c-14 e-13 f3 g-6
@me? a-4 b-12 e-9 f-6 g12; @me?=people-work-postponed d5 g-4; @me?=team-deferred a-2 c11 g-12; @nobody b-4 e-4 g6
@nobody=off-path a-7 c-3 f10 g-4; @nobody=people-work-postponed a2 b-6 c-8 d8 e-6 f-4
@nobody=team-deferred c7 e-2 g-4; @nobody=took-back b9 g-4; @nobody=took-critical-path c6 g-4
@others a-6 c2 e-6 f-5 g8; @others=off-path a-2 c3 e-3 f8 g-8; @others=people-work-postponed a-4 b-5 d14 e-5 g-7
@others=stepped-back d-4 e-3 g7; @others=team-deferred b-8 c18 d-8 e-14 f-3 g-10
@others=took-critical-path a12 b3 c-4 d-7 e-4 g-10
`
