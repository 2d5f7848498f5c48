// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_1 = `
me!/#approval c-5 e5; me!/#ask a4 b6 d-6 f-2 g-4; me!/#choice a-2 b-5 c7 g-5; me!/#codework a-2 b-13 c-9 d-7 e2 g10
me!/#defer f5 g-3; me!/#done a7 c-3 d9 e-3 g-12; me!/#dread d10 g-6; me!/#forthem f4 g-5
me!/#handing a7 b7 c-5 e-4 g-13; me!/#learn a-3 b-2 c-4 d3 e-4 f3; me!/#ownhands a6 e-4 g-4
me!/#peoplework a3 b-3 d9 e-2 f3 g-12; me!/#plan a3 c8 d-14 e-10 g4; me!/#postponed a-5 b-5 c7 d-7 e-8 f-4 g10
me!/#redo b-2 g6; me!/#restraint a6 e-3 g-5; me!/#stakes b-7 c-9 d13 e-12 g3; me!/#takeback a-5 b-6 e7
me!/#time b2 d-3 e-4; me!/#toy b-3 c-4 d-4 g5; me!/#trust a-3 b4 d4 g-3; me!/#waiting b6 d5 e-9 g-13
me!/#watch b3 g-4; me!/<asking> c-3 d-8 e3 f-6 g8; me!/<aux> a2 b-5 c6 d3 e-9 f-5; me!/<be> a-5 b-7 d-4 f3 g6
me!/<building> b-13 c-11 e6 f5; me!/<carrying> a5 b-7 c-2 d5 e-16; me!/<coaching> b4 e-3
me!/<coding> a-7 b-4 d-9 e-4 f-5 g16; me!/<deciding> a-2 b-3 c6 e-2 g-2; me!/<deferring> a-10 b-6 d-6 e8
me!/<doing> b-11 d8; me!/<drifting> a7 b12 d-4 e-13 f-3 g-13; me!/<explaining> a-2 c-7 d3 e8 f2 g-12
me!/<giving> a8 b8 c4 e-10 g-11; me!/<have> b-4 c-13 d10 e6 f-3 g-2; me!/<jumping> a-2 b-2 d-3 e9 g-2
me!/<listening> a6 b8 d-8 e-2 f-3 g-2; me!/<name> a3 b-5 c8 g-10; me!/<people> b-2 c3 d2 e-3 f4 g-5
me!/<progressive> e5 f-5; me!/<reclaiming> b-7 e8; me!/<slipping> b8 c4 d-11 e-14 f-6 g4
me!/<studying> a-4 c-4 e-4 f-2 g8; me!/<taking> a-10 b-11 c7 d-13 e7 g5; me!/<team> b-5 c8 g-10
me!/<tech> a-4 c-2 d-4 e-4 f3 g7; me!/<telling> b5 c-7 d3 f3 g-4; me!/<tending> a-9 b-10 d12 e4 f-9 g-3
me!/<waiting> a-5 b3 c3 d4 e-5 f3 g-11; me!/<wanting> a4 c4 d-5 e-7 f2; me!/<withdrawing> a7 b3 e-6 g-5
me!?/#ask c7 d-6; me!?/#choice c3 e-4; me!?/#codework a2 b-8 c-5 e-5 f2 g5; me!?/#learn d-6 f4 g4
me!?/#peoplework a-3 b-2 d4 e-2 f-3 g3; me!?/#redo b-5 g7; me!?/#takeback b-3 e-5 g8; me!?/<asking> c8 d-7 f-2
me!?/<be> a6 b-2 e-6; me!?/<building> a-5 b-7 c-5 e-7 f11 g4; me!?/<coding> a3 b-3 c-2 d4 e-3 f-5
me!?/<deciding> c6 e-4; me!?/<deferring> g7; me!?/<doing> b-4 d-3 e6; me!?/<explaining> e7 g-4
me!?/<have> b3 c-3 e-5; me!?/<listening> c9 d-6 e-3 f-2; me!?/<people> b-2 d3; me!?/<progressive> b-11 d4 e3
me!?/<taking> b-3 g8; me!?/<telling> b9 d-7 f-4 g-2; me!?/<tending> c-9 e5 f4 g-3; me!?~/<deferring> f5 g-2
me!~/#choice e-4 g3; me!~/#codework a7 b-6 c3; me!~/#plan f8 g-6; me!~/#postponed d-5 g7
me!~/<building> a6 b-6 c5 g-3; me!~/<carrying> a5 b-5; me!~/<explaining> e-3 f3 g3; me!~/<slipping> d-5 g6
me!~/<telling> a-3 c3 d-5 e-9 g4; me!~/<tending> a3 d-11 e-9 f2 g3; me!~/<wanting> b7 f4 g-8
me/#approval b-3 e2 f-5 g2; me/#ask a-6 b-5 c6 d-5 e3 g-3; me/#choice b-4 c8 e-4 f-7
me/#coach a-8 b-7 c5 e8 f-2 g-2; me/#codework a5 b5 c-16 e-6; me/#condition c-3 d-3 e-5 f-5 g8
me/#defer a-9 b-10 c9 d-4 e5 f-3; me/#done b7 c-14 d-9 e4 f-9 g6; me/#forthem a4 b5 e-3 f-14
me/#handing a-6 b3 d-4 e8 f-23 g-3; me/#imagined b-8 c-4 d-6 e9 f-4 g3; me/#impatience a4 b7 d8 e-5 f-8 g-16
me/#keepout a-8 b-7 c-8 e18 f-8 g-6; me/#learn a-6 b-14 c-11 d-11 f12 g6; me/#mood a6 b5 c-16 e-11 f4
me/#negate c-3 d2 e2 f-12; me/#nobodyowns a12 c-3 d-7 e-10 f-9 g3; me/#otherpeople g3; me/#others g3
me/#ownhands b-11 e10; me/#past a7 b2 g-8; me/#peoplework b3 c-2 f-13 g5; me/#plan a-2 c-7 f-4 g5
me/#postponed b-2 c-10 d9 e-3 f-6; me/#quiet a-5 b-12 c-18 d-4 e8 f3 g3; me/#redo a-4 b14 c-9 d-3 e-7 f2 g-3
me/#restraint a-10 b-10 c-10 d-8 e15 f-7 g5; me/#stakes a3 c9 e-3 f-19; me/#takeback b14 c-4 d-14 e-6 g-7
me/#theirown a11 c-4 d2 e-8 f-2 g-8; me/#time b-6 c-3 d-3 f-4 g7; me/#toy a-3 c-17 d-10 e2 f11
me/#trivial a-13 c-3 d3 e-5 f8; me/#trust c-4 d-6 e8 f-14; me/#undone b-3 d11 e-6 f-18; me/#waiting b-3 e7 g-3
me/#watch a-13 b-12 c-14 d-16 e7 f8 g3; me/#withoutme a-5 b-3 c15 e-5 g-10; me/<adverb> a5 b3 c-4 d-9 e-6 f7
me/<approval> b4 c-11 e-4 f-7 g8; me/<asking> a-5 c4 g-5; me/<aux> b4 c3 d-5 e-5 g-4; me/<be> d5 e-7 f-14
me/<building> a5 b7 c-20 d-6 e-6; me/<carrying> e-3 f-4; me/<coaching> b-9 c-7 e7 f-5 g6
me/<coding> a9 c-19 d7 e-16 f3 g-5; me/<deciding> c10 d-2 e-5 f-12 g-2; me/<decision> a-8 c6 e-9 f-6 g6
me/<deferring> a2 b3 c-4 d-3 e4 g-8; me/<det> a10 c-4 e-6 g-6; me/<doing> a3 b3 c-3 d-2 e-3 g-3
me/<drifting> a2 e7 f-7 g-5; me/<explaining> a-3 b6 c-6 e4 f-3 g-2; me/<giving> a-4 b3 c-6 e7 f-9
me/<have> c-3 e-3 g2; me/<jumping> a3 b9 d-8 e-6 f-9; me/<listening> a-9 b-6 d-7 e5 f4; me/<name> a4 c5 f-16 g-8
me/<outsider> b-2 c2 d-6 e-8 g9; me/<people> a-9 d5 f-10; me/<progressive> c2 d2 e-6
me/<reclaiming> a-2 b11 c2 d-5 e-17 f-2 g-2; me/<slipping> a-6 b-2 c-10 d9 e5 f-2 g-3
me/<studying> a-6 b-4 c-12 f8 g4; me/<taking> a9 b8 c-14 d-5 e-3 f-5 g-3; me/<team> a2 b-7 c10 f-10 g-7
me/<tech> a-4 b-8 d10 e-8 f-2 g7; me/<telling> a-3 e3; me/<waiting> b-5 d-3 e3; me/<wanting> a-6 b-5 c-8 e4 f2 g3
me/<withdrawing> a-11 b-15 c-14 d-4 e21 f-11; me?/#approval d-4 e4; me?/#ask b-9 d-2 e2 g6
me?/#choice a-11 b-12 c6 d6 e4 f-8 g-4; me?/#coach a3 b9 c-3 d2 e-7 g-8; me?/#codework b-18 c-6 d6 e4 f-10 g4
me?/#defer a-4 b-4 c-4 e-4 f15 g-6; me?/#done a-5 b-9 c-5 d5 e6; me?/#forthem d8 e-4 g-4; me?/#handing e-10 f-4 g11
me?/#impatience g3; me?/#keepout a2 b5 c-3 d-2 e-7 g5; me?/#learn a-3 b-10 c-3 d5 e-3 f8; me?/#mood d5 g-2
me?/#peoplework a3 b-10 d5 e6 f-9 g-4; me?/#plan a6 b-5 c-3 d2 e-8 f-6; me?/#postponed a-9 b-4 d-13 e8 g10
me?/#redo a-11 b-5 c-6 e4 g4; me?/#stakes a-9 b-2 c-5 d14 e-9 f-3; me?/#takeback a-4 c-3 e5; me?/#theirown a3 f3 g-5
me?/#toy a-8 b-7 d5 e-7 g4; me?/#trivial b11 f-5 g-5; me?/#trust b-7 c-6 d-3 e12; me?/#undone c3 d7 g-8
me?/#waiting a-2 c-7 d-5 f8 g2; me?/#watch b-3 c9 e-4 g-3; me?/<adverb> e3 g2; me?/<approval> b-4 d4 e3 g-7
me?/<asking> a-2 b-12 c-5 d10; me?/<aux> a-10 b3 c-5 g5; me?/<be> b4 c-5 d-2 e4 f-3
me?/<building> b-3 c-9 d3 e10 f-4 g-3; me?/<carrying> a5 c-7 d8 e-4 g-4; me?/<coaching> b3 c-6
me?/<coding> a-8 b-7 c-3 d6 f-8 g7; me?/<deciding> a-13 b-13 c6 d5 e6 f-6 g-5; me?/<decision> b-2 c7 g-10
me?/<deferring> c-3 d-7 e-4 f12; me?/<det> a8 g-5; me?/<doing> a7 c-3 e5 f-7 g-8; me?/<drifting> a-6 c-2 d-16 g9
me?/<explaining> a-4 b4 c5 d3 g-6; me?/<giving> b-4 c-9 d-15 g12; me?/<have> b-7 c-7 d6 e7
me?/<jumping> a-6 b-4 c5 d-3 e10 g-4; me?/<listening> a-6 c5 d-4 e-3 g3; me?/<outsider> b5 e-4
me?/<people> a6 b-4 d3 e-9 f-3; me?/<progressive> a5 f-5 g-3; me?/<slipping> a-6 b-3 d-6 e2 f-4 g8
me?/<studying> a4 b-3 c-4 e-7 f5; me?/<taking> a-2 c-12 d-5 e4 f-4 g9; me?/<tech> b-7 c-4 e4 f-7 g5
me?/<telling> d-7 g2; me?/<tending> a3 b-4 c-5 d5 e2 g-3; me?/<waiting> a-6 b2 c-3 d-8 e-4 f4 g5
me?/<wanting> a-2 b-9 c-3 e-9 g12; me?/<withdrawing> b2 c-6 d-4 e-11 f-2 g12; me?~/#ask g4; me?~/#choice c-4 g7
me?~/#codework a-5 b-6 e-4 g11; me?~/#condition g4; me?~/#handing a-2 b-5 e-4 g10; me?~/#imagined g5
me?~/#learn d-6 g8; me?~/#peoplework d-5 g7; me?~/#plan g4; me?~/#postponed c4 g-4; me?~/#redo g3
me?~/#restraint g4; me?~/#takeback a-4 e2 g5; me?~/#trust c4 g-4; me?~/#waiting d3; me?~/<asking> c-3 g5
me?~/<aux> b8 e-3; me?~/<be> c-3 g8; me?~/<building> b-5 c5 d-2 e-6 f-3 g5; me?~/<carrying> a-4 b-5 c-3 d-3 g13
me?~/<coding> c2; me?~/<deciding> c-2 g5; me?~/<deferring> a-2 b-2 g2; me?~/<doing> a-3 b7 c-4 d-5 e-5 g4
me?~/<drifting> d-5 g6; me?~/<explaining> g5; me?~/<giving> a-3 b-6 c-2 d3 e-5 g7; me?~/<have> a-6 b-4 c4 d-3 e6
me?~/<jumping> e4; me?~/<listening> c-3 d-3 e-5 f7; me?~/<progressive> a-5 b-5 c-4 d6 g6; me?~/<slipping> c4 g-3
me?~/<studying> d-2 e-5 f5; me?~/<taking> a-7 b-3 c-3 g9; me?~/<telling> a2 b-6 e-2 g6
me?~/<tending> a-10 c2 d-5 f-7 g6; me?~/<waiting> d2; me?~/<withdrawing> e-3 g5; me~/#approval c5 d-2
me~/#ask e-2 g10; me~/#choice c7 g-3; me~/#coach b4 f-2; me~/#codework b5 c-11 e-7 f-2 g5
me~/#condition a-4 d-3 g12; me~/#done a7 g-4; me~/#handing b-8 c-3 d-2 e-9 g15
me~/#imagined a-6 b-2 c-3 d-4 e-6 f-7 g17; me~/#keepout g4; me~/#learn b-5 c-5 d-7 e-3 f6 g3; me~/#past a-5 c-4 g12
me~/#peoplework a-4 c-4 d2 f5; me~/#plan a-10 b-10 c-6 d3 e-10 g13; me~/#postponed d-4 g5; me~/#redo b7 g-3
me~/#stakes b-2 c5 f-8; me~/#takeback b-5 e-2 g9; me~/#toy a6 d-2 f-5 g2; me~/#trust a-2 b-2 c-8 e3 g6
me~/#undone c-5 d5; me~/#waiting a-5 f4 g3; me~/#watch c7 g-7; me~/#withoutme c-3 g4; me~/<adverb> a-3 g7
me~/<asking> a-7 b4 c6 d-2 e-5 f-3; me~/<aux> a6 b-4 e-10 f-4 g4; me~/<be> b-6 c-4 e-4 f5
me~/<building> a-4 b7 c-9 d-7 e-7 g6; me~/<carrying> b-5 c-6; me~/<coaching> a-3 c-5 e5 g3; me~/<coding> c-3 f-2
me~/<deciding> a-2 c6; me~/<deferring> a-4 c5 e-4 f-2; me~/<doing> a7 c-6 d2 e-13 f-8 g3
me~/<drifting> a9 b-7 c-6 e-9; me~/<explaining> a2 b-5 f-5 g9; me~/<giving> a3 b-9 e-10 f-3 g10
me~/<have> b-4 c-7 d2 e-3 f-5 g10; me~/<jumping> g6; me~/<listening> a-4 b-4 c4 d-3 e-5 g4; me~/<modal> d3 f-4
me~/<name> c-3; me~/<people> a-2 d3 f7 g-5; me~/<progressive> a5 b-2 c-7 f5 g-3; me~/<reclaiming> g5
me~/<slipping> b-2 e-6 g7; me~/<studying> c-7 d-5 e-5 f7; me~/<taking> a-5 b5 e-4; me~/<tech> b-5 c-4 e-3 g6
me~/<telling> a-2 b-10 c-11 d3 e-7 f-7 g17; me~/<tending> b-4 c-11 d5 e-18 f2 g6; me~/<waiting> a-4 f3 g3
me~/<wanting> a-6 b-4 c-6 d2 e-5 f-9 g13; me~/<withdrawing> g7; nobody!/#ask a5 c-10 d-3 e-4 g7
nobody!/#choice a-3 g5; nobody!/#codework a-3 b-6 g8; nobody!/#defer a-4 c7 d-4 e-3 f-6
nobody!/#nobodyowns a5 c2 f-4 g-3; nobody!/#plan c6 d-2 e-4 g-2; nobody!/#postponed c-2 d-6 g10
nobody!/#stakes a-16 b-3 c-9 d-5 f12 g6; nobody!/#toy c-3 f6; nobody!/#waiting a-10 c-9 d-5 f8 g6
nobody!/#withoutme f-2 g4; nobody!/<asking> b-5 c-16 d-8 e-8 f11 g6; nobody!/<aux> a-3 c11 d9 e-6 f-5 g-7
nobody!/<be> f2; nobody!/<building> b-4 g4; nobody!/<carrying> a-2 b-6 c-8 d7 g7; nobody!/<deciding> g4
nobody!/<deferring> a-7 b-3 e-2 f-4 g12; nobody!/<doing> b-2 c11 d7 e-7 f-5 g-7
nobody!/<drifting> a-7 b-4 c-12 d-6 e-3 f8 g11; nobody!/<giving> a-2 d-5 e-3 g9; nobody!/<have> a5 d5 f6 g-15
nobody!/<listening> c-14 d-6 e-3 f9 g5; nobody!/<name> c6 f-3; nobody!/<progressive> a-9 b-6 d-2 f7 g5
nobody!/<slipping> d-6 e-3 g10; nobody!/<taking> b-3 c4 f-3; nobody!/<team> c6 f-3
nobody!/<telling> a4 b-7 c4 d-11 e-12; nobody!/<tending> b-13 c5 d8 e-12 f6 g-7
nobody!/<waiting> a-11 c-9 d-6 f9 g6; nobody!/<wanting> c6 e-3; nobody!?/#choice e-2; nobody!?/#codework f3 g-4
nobody!?/#stakes a3 g-5; nobody!?/<approval> c3; nobody!?/<asking> c4; nobody!?/<aux> g5; nobody!?/<be> c4 g-2
nobody!?/<building> f5 g-6; nobody!?/<deciding> a-2 c5; nobody!?/<doing> f-3 g3; nobody!?/<giving> a7 g-3
nobody!?/<taking> a9 c-6 f4 g-5; nobody!?/<telling> a-2 c6 d-2 f-3; nobody!?/<tending> a3 c4 e-2 f-3
nobody!~/#ask c-3 g6; nobody!~/<asking> c-3 g5; nobody!~/<listening> c-3 g6; nobody!~/<telling> c-2 f-3 g8
outsider!/#choice c-7 d6; outsider!/#stakes a3; outsider!/<deciding> c-6 d9; outsider!/<drifting> a6 d-2
outsider!/<telling> a9 d-3; outsider!/<tending> a3 d-7 g6; outsider/#approval b3 c-7 d-4 e-7 f3 g7
outsider/#ask b-6 e-12 f-3 g4; outsider/#choice a-7 b5 d-3 f-4 g4; outsider/#coach c5 d-2 e-6
outsider/#codework a-9 b-7 c-5 d-6 f-7 g17; outsider/#defer c-2 e-3 g7; outsider/#done d5 e-4 f-4
outsider/#forthem d-4 e-2 g9; outsider/#handing b-2 c-4 d3 e-4 g6; outsider/#keepout d-4 e-3 g7
outsider/#learn b-3 c-2 d3 f-6; outsider/#mood d8 g-6; outsider/#plan d-4 g5
outsider/#postponed a-7 b-4 c-8 d-3 e-2 g14; outsider/#redo a-4 b-6 c-3 g13; outsider/#stakes a8 c-4 f-8 g-3
outsider/#takeback a-4 g9; outsider/#toy a5 c4 e-4 f-9; outsider/#trust d2 e-2; outsider/#undone a3 c-3 d8 g-7
outsider/#waiting b-3 c3 e-2 f-3; outsider/#watch f-2 g5; outsider/#withoutme c-2 g4; outsider/<adverb> c4
outsider/<approval> b6 g-4; outsider/<asking> a3 e-4 f-8 g2; outsider/<aux> a-7 c-4 d5 e-2 f-3 g3
outsider/<be> b6 c-7 e4 f4 g-12; outsider/<building> b-8 c-9 d-9 f-12 g15
outsider/<carrying> a-8 b-3 c-5 d-9 f-3 g20; outsider/<coaching> e-2; outsider/<coding> a-5 d-2 g10
outsider/<deciding> a-6 b4 f-3 g3; outsider/<decision> a-3 b3 c4 g-4; outsider/<deferring> a-2 b-6 c-5 d-6 e-2 g17
outsider/<doing> a-12 d7 e-8 f-7 g5; outsider/<drifting> a3 b-5 d6 e-7 f-7; outsider/<explaining> b-3 c-3 d-4 f-3 g6
outsider/<giving> a-3 b-2 c-6 e-7 f-2 g10; outsider/<have> e-5 f-4 g5; outsider/<listening> b-7 e-10 f-5 g5
outsider/<name> a2 c-6 d-3 e-4 g9; outsider/<outsider> d4; outsider/<people> b4 d-2
outsider/<progressive> b3 c-9 d6 e-7; outsider/<slipping> a-3 b-3 d-4 e-3 g12; outsider/<studying> b-4 c-3 d7 f-7
outsider/<taking> a-4 b-6 c-3 d-4 e-3 g16; outsider/<team> b-5 c-7 d3 e-6 g6; outsider/<tech> a5 b-4 d-5 e2 f-4
outsider/<telling> a4 c2 d-7 e-7 f-7 g5; outsider/<tending> a-11 b-3 c-3 e-8 f-2 g13
outsider/<waiting> b-3 c4 d4 e-2 f-3 g-3; outsider/<wanting> c5 d-3 e-3; outsider?/#ask e5 g-2
outsider?/#choice c7 g-6; outsider?/#codework g4; outsider?/#learn e5 g-5; outsider?/#waiting d2
outsider?/<asking> c-3 e6; outsider?/<building> c-2 e5; outsider?/<deciding> c9 g-7; outsider?/<doing> g2
outsider?/<listening> c-3 e5; outsider?/<telling> a-2 b-3 c-6 e5 g2; outsider?/<tending> c-2 d-4 e6 f-4 g4
outsider?/<waiting> d3; outsider?/<wanting> d-4 g7; outsider~/#past g3; outsider~/#stakes a3; outsider~/<telling> g7
outsider~/<tending> a3; team!/#approval c9 g-5; team!/#ask b7 c-9 d-2 e-6 g8; team!/#choice a-3 c16 e-7 g-10
team!/#codework c6 d4 e-5 g-8; team!/#done d4 g-3; team!/#forthem b4 c-3 d3 g-4; team!/#nobodyowns c5 g-2
team!/#postponed c6 g-3; team!/#stakes a4 c-4 e-3 g3; team!/#waiting c-4 e3; team!/<asking> a-3 b5 c-3 d-6 e-4 g8
team!/<aux> a3 c-7 e6; team!/<be> d4 g-4; team!/<building> c8 e-7 g-3; team!/<carrying> a5 b8 e-8 g-6
team!/<deciding> c16 e-6 g-10; team!/<deferring> b7 c7 e-3 g-10; team!/<doing> c-4; team!/<drifting> c-5 g3
team!/<giving> c7 g-6; team!/<listening> b7 c-7 e-5 g6; team!/<progressive> g-3; team!/<slipping> c4
team!/<studying> c2; team!/<taking> c7 g-5; team!/<telling> a-2 b5 c5 d5 e-16 f-3 g-3; team!/<tending> a2 b3 g-5
team!/<waiting> c-6 e3 g2; team!?/#codework a4 b2 g-7; team!?/#stakes a2 g-3; team!?/<be> g-2
team!?/<building> a4 g-7; team!?/<carrying> b4; team!?/<deciding> c5; team!?/<telling> a2 d-2
team!?/<tending> b4 c7 g-8; team!~/<asking> e3; team!~/<listening> d-2 e6; team!~/<telling> b-3 c-3 d-4 e5 g2
team!~/<tending> c6 g-3; team/#approval e-3 f-4 g4; team/#ask a-9 c5 d3 e-3 f-5
team/#choice a-13 c-8 d-8 e10 f-9 g7; team/#coach a-4 b-11 d-9 e6 f3; team/#codework b-3 d-10 g7; team/#condition g2
team/#defer a-8 b-14 c10 d-6 f-8; team/#done c4 d-7 e-14 f-2 g8; team/#forthem a-9 b13 c2 d-13 f-10
team/#handing a-9 c-16 d-9 f7 g6; team/#imagined a4 c-5; team/#impatience a2 b7 c-8 d-5 e6 g-9
team/#keepout a-3 b4 c4 e-6; team/#learn d-4 e-9 f10; team/#mood a-8 b-2 c6 e11 f-4 g-7; team/#negate b-3 d-6 e5 g2
team/#nobodyowns c-3 g4; team/#otherpeople e5 g-4; team/#past b3; team/#peoplework a-4 d-7 g6
team/#plan a-9 b13 c3 e-4 f-10; team/#postponed a-7 b-4 c5 e-3 f2; team/#quiet c6 e-4
team/#redo b-5 c3 d-6 e-4 f-6 g11; team/#restraint b-3 c7 e-6; team/#stakes a8 b-7 d-11 e-5
team/#takeback a-2 b-3 c-4 d-2 e-9 g14; team/#theirown c-8 d-6 e14 f-2 g-4; team/#toy a-5 b-5 c11 d-5 f-13 g3
team/#trivial d6 f-3 g-3; team/#trust a3 c3 e-7; team/#undone a-9 b10 c-10 d5 e-8 g5
team/#waiting a8 b-11 c4 d3 e-5 f-14 g-3; team/#watch a3 b2 c9 e-4 f-2 g-9; team/#withoutme a-8 b2 c2 d-4 e-6 g6
team/<adverb> b9 c-5 g-5; team/<approval> c4 g-3; team/<asking> b-4 c6 e3 f-11 g-2; team/<aux> b-2 c-9 d-4 e5 f-4 g6
team/<be> b12 c-6 d-2 e-7 g-3; team/<building> d-12 f-7 g7; team/<carrying> b4 f-15; team/<coaching> a-3 b7 c3 g-14
team/<coding> a-4 d-6 f2 g4; team/<deciding> a-15 c-7 d-6 e7 f-8 g7; team/<decision> a-7 e-3 g4
team/<deferring> a-12 b-12 c8 g4; team/<det> a-6 b-2 c8 d-3 g3; team/<doing> a-6 d-8 e7 f-9
team/<drifting> a3 c2 d5 e-8 f-6; team/<explaining> b-16 c4 d-16 f9; team/<giving> a-13 c7 e-14 f6
team/<have> a-21 b5 d2 e3 f-5; team/<listening> a3 c3 d6 e-8 f-8; team/<name> a-3 c5 d-12 e-2 f-5 g3
team/<people> a5 c4 d-2 f-3 g-8; team/<progressive> a6 b6 d-4 e-8 f-5 g-2; team/<reclaiming> a3 b-8 g7
team/<slipping> b-5 c5 d-2 e-3 g2; team/<studying> d-5 e7 f-10; team/<taking> a-10 b-11 d2 e6 f-9 g7
team/<team> a-8 b4 c5 d-15 e7 f-9 g-3; team/<tech> a5 b6 c2 d-5 e-3 f-3 g-4; team/<telling> a-11 b2 c4 d-3
team/<tending> a-6 d-2 e4 f-3; team/<waiting> a8 b-13 c3 d4 e-5 f-15; team/<wanting> a-5 b7 c9 f-6 g-6
team/<withdrawing> a-2 c4 e-6 g6; team?/#approval b-3 e-5 g8; team?/#ask b-2 e-6 g5
team?/#choice a-5 b-10 c2 d-8 e3 f3; team?/#coach e7; team?/#codework b5 c-7 d-6 e5 f-4; team?/#defer b-5 c3 e3 f-4
team?/#done a8 b2 c-2 g-8; team?/#learn a-3 c-2 d-3 e-3 f8; team?/#mood b4 f-3 g-3; team?/#peoplework d4 e3 g-5
team?/#stakes a6 c3 d-2 e-9 f4 g-8; team?/#toy b-2 c-2 d-5 e11 f-4; team?/#waiting a-2 e6 f-2 g-4
team?/<asking> a-5 b5 d-4 e-4 f-5 g5; team?/<aux> a6 b3 c-5 d-5 e4 g-6; team?/<be> b-7 d5 f3
team?/<building> b5 c-3 d-5 e7 f-6 g-5; team?/<carrying> a4 b3 c-2 e-7 f-2; team?/<coding> b5 e-3 f-2 g5
team?/<deciding> a-4 b-8 d-6 e3 g5; team?/<deferring> a-4 b-4 c3 e-5 f-4 g11; team?/<det> a-8 f-3 g6
team?/<doing> b10 c-7 d-4 e3 f-7; team?/<drifting> a-4 b7 c3 d-7 e4 g-10; team?/<explaining> b-7 c-4 e-3 f9
team?/<have> a-11 c12 d4 e-19 f-2; team?/<listening> a-4 b3 c5 d-5 e-11 g3; team?/<progressive> a3
team?/<slipping> c3 g-3; team?/<studying> a-3 b4 d-7 e5 f-3; team?/<taking> a-5 b-3 d-2 e-8 f5 g8
team?/<telling> a2 b-5 d-5 e4 f-2; team?/<tending> b6 d3 f-7 g-4; team?/<waiting> a-5 c4 d-4 e7 f-2 g-7
team?/<wanting> c-4 d4 g-2; team?~/#choice c-3 e-5 g8; team?~/#codework d-3 g2; team?~/#defer c-3 g6
team?~/#learn c2; team?~/<aux> a-2 e8 f-3; team?~/<building> c3; team?~/<deciding> e-4 g6; team?~/<deferring> c4
team?~/<doing> a-4 b-3 c5 d-2 e7 f-4; team?~/<drifting> c-2 d4; team?~/<have> b-3 c-3 g10; team?~/<studying> c-3 g8
team?~/<telling> c4 d8 e-7 f-2 g-3; team?~/<tending> a-5 b-8 c4 d-6 e8 f-4; team?~/<wanting> g5
team~/#ask b5 c-6 e3 g-4; team~/#choice e-4 g5; team~/#coach d3; team~/#codework g6; team~/#learn f-3 g5
team~/#past g4; team~/#plan d-4 g8; team~/#postponed d5 g-2; team~/#stakes a4 c-3 d-3; team~/#waiting d-2 g7
team~/#withoutme c-4 g6; team~/<asking> b4 c-10; team~/<aux> a-3 c4 f5 g-6; team~/<be> b2 c-3
team~/<building> a-2 c-2 g7; team~/<carrying> a3 d4 g-4; team~/<coding> e3; team~/<deciding> e-3 g3
team~/<deferring> c-4 d4; team~/<doing> a-6 c2 f5; team~/<drifting> a-3 b-3 c-3 e-3 g8; team~/<explaining> e-2 g5
team~/<giving> g7; team~/<have> e-5 g4; team~/<listening> b5 c-4 d3; team~/<name> g5; team~/<progressive> a-4 d2 g3
team~/<slipping> c-5 d3 g3; team~/<studying> a2 f-4 g3; team~/<taking> b-2 g4; team~/<team> e-3 g6
team~/<tech> d-4 g7; team~/<telling> b4 c-7 e-5 f-5 g6; team~/<tending> a6 b-9 d-3 e-5 g5; team~/<waiting> g6
team~/<wanting> g2; thing!/#codework b-2 e-4 f8 g-8; thing!/#done a4; thing!/#learn d8 g-3
thing!/#postponed b5 c3 d-7; thing!/#stakes d-3 e-4 g4; thing!/#toy b4 c3 g-10; thing!/#waiting a3 d-7 g5
thing!/<asking> c-4 g3; thing!/<building> a3 b-5 d3 e-7 f6 g-11; thing!/<carrying> a3 b-3 e-5 g3
thing!/<deciding> c-3 f8; thing!/<deferring> a5 d3 g-6; thing!/<doing> a8 c-5 d6 e-4 g-9
thing!/<drifting> b-4 e-4 g3; thing!/<giving> b4 c2 g-5; thing!/<progressive> b4 c4 g-8
thing!/<slipping> a-3 b5 c4 d-6 e-3; thing!/<studying> a4 g-3; thing!/<taking> a7 b3 c-3 g-8
thing!/<telling> a-3 b-11 f-9 g10; thing!/<tending> a5 b-8 c-5 d4 e4 f-6 g-4; thing!/<waiting> c-3 d-7 e-3 f-2 g12
thing!/<wanting> a-3 b5 d-3 g3; thing!?/<tending> a-2 b4 d-3 e8 g-8; thing!~/#codework a6 g-5
thing/#approval a-7 c3 e-4 f-8 g7; thing/#ask a-12 b-5 e6 f4; thing/#choice d-4 g3; thing/#coach b-4 c-5 d4
thing/#codework b-3 c-6 d-4 f4 g3; thing/#defer a-2 b-3 c6 d5 e-4 f4 g-12; thing/#done a-3 b4 d-9 e-7 f-4 g12
thing/#dread a3; thing/#forthem a-8 b8 c3 e-13 f-4; thing/#handing b5 d-4 f-6; thing/#impatience a4 b-5 c4 d-5 f-3
thing/#keepout b-2 c3 e-5 g4; thing/#learn a3 b-15 c-6 e-9 f9 g6; thing/#mood a-4 c-3 d-9 e3 f-7 g8
thing/#negate a-10 b8 c-5 d3 e7 f-9 g-7; thing/#nobodyowns b12 d-8 e5 f-5 g-16; thing/#otherpeople b-3 e-5 g9
thing/#past a-3 b2 e5 g-4; thing/#peoplework a-7 b-10 c-4 d12 f2 g-7; thing/#plan a-7 b-6 c-5 d4 e6 f-5 g3
thing/#postponed a-5 c-3 d7 f-10; thing/#quiet d4 g-5; thing/#redo a6 b13 c-8 d-3 e-8 f-3 g-11
thing/#restraint a-4 b-5 e7; thing/#stakes a10 b-11 c-8 e2 g-3; thing/#takeback a-2 b10 c-3 e-9 f-7 g7
thing/#theirown b5 g-2; thing/#toy a-5 e4 f3; thing/#trivial a-7 b-4 c-8 d-3 e7 f11 g-3; thing/#trust b4 d-7 f-4
thing/#undone c-2 e-8 f4 g4; thing/#waiting a6 b-6 c5 d3 e-4 f-9 g-4; thing/#watch a7 b-3 e-3; thing/#withoutme g3
`
