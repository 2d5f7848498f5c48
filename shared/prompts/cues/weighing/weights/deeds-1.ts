// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_1 = `
me!/#approval a-2 c-5 e5; me!/#ask a5 b4 d-11 e-2; me!/#choice a-3 b-5 c8 e4 f-2 g-9
me!/#codework b-13 c-9 d-8 e4 g8; me!/#defer f5 g-4; me!/#done a10 c-3 d7 e-4 f-3 g-11; me!/#dread d7 g-4
me!/#forthem f3 g-5; me!/#handing a7 b5 c-7 e-5 g-9; me!/#learn a-3 b-6 c-5 d6 e-6; me!/#ownhands a5 e-5
me!/#peoplework a5 b-4 c-3 d6 f3 g-13; me!/#plan a2 c8 d-16 e-5; me!/#postponed a-5 b-8 c7 d-8 e-8 f-4 g11
me!/#redo g6; me!/#restraint a4 b7 e-7 g-5; me!/#stakes b-7 c-9 d11 e-12 g2; me!/#takeback a-4 b-5 d4 e8 g-4
me!/#time d-4 e-5 g5; me!/#toy b-2 c-4 d-4 f3; me!/#trust b5 d4 g-7; me!/#waiting b6 d2 e-8 g-12; me!/#watch g-2
me!/<asking> c-6 d-8 g6; me!/<aux> a3 b-6 c6 d2 e-10 g-4; me!/<be> a-4 b-7 d-5 f4 g5; me!/<building> b-14 c-11 e4 f5
me!/<carrying> a7 b-6 c-6 d5 e-16 g3; me!/<coaching> b5 e-4; me!/<coding> a-7 b-5 d-9 e-5 f-6 g18
me!/<deciding> c7 e-2 g-4; me!/<deferring> a-12 b-6 d-8 e8 f2 g4; me!/<doing> b-9 d7 e-5 f3 g-3
me!/<drifting> a8 b8 c-2 d2 e-15 f-4 g-12; me!/<explaining> c-7 d4 e7 f2 g-12; me!/<giving> a6 b6 c3 e-8 g-11
me!/<have> b-3 c-12 d13 e4 f-3 g-2; me!/<jumping> b-2 e7; me!/<listening> a4 b7 d-9 g-3; me!/<name> b-5 c7 d2 g-10
me!/<people> f5 g-5; me!/<progressive> e7 f-5 g-2; me!/<reclaiming> b-7 e9; me!/<slipping> a2 b8 c4 d-11 e-14 f-7 g6
me!/<studying> a-4 c-4 d-3 e-5 g8; me!/<taking> a-10 b-9 c6 d-12 e10 f-2 g4; me!/<team> a4 b-6 c8 g-11
me!/<tech> a-4 d-5 e-4 f3 g8; me!/<telling> b4 c-8 d3 f4 g-5; me!/<tending> a-5 b-12 d11 e4 f-7 g-3
me!/<waiting> a-6 b4 d6 e-4 g-12; me!/<wanting> b3 c6 d-5 e-11; me!/<withdrawing> a9 b5 e-11 g-4
me!?/#ask c8 d-4 e-2 g-6; me!?/#choice c4 e-5; me!?/#codework b-9 c-4 e-5 f3 g5; me!?/#learn d-7 f4 g6
me!?/#peoplework a-4 f-3 g5; me!?/#redo b-5 g6; me!?/<asking> c7 d-3 f-2 g-5; me!?/<be> a5 b-2 e-7
me!?/<building> a-3 b-6 c-2 d-2 f10 g3; me!?/<coding> a3 b-3 c-3 d3 e-3 f-4; me!?/<deciding> c4 e-5
me!?/<deferring> g5; me!?/<doing> e5; me!?/<explaining> e6; me!?/<have> c-3 d5 e-6 f-4 g3
me!?/<listening> c9 d-4 g-5; me!?/<people> d6 g-2; me!?/<progressive> a-4 b-10 d7 e4 g-2; me!?/<taking> b-3 g8
me!?/<telling> b5 d-6 f-4; me!?/<tending> c-8 e2; me!?~/#postponed g3; me!?~/<deferring> f5; me!?~/<slipping> d-3 g5
me!~/#choice c7 e-4; me!~/#codework a6 b-6 c4 e-2 g-3; me!~/#learn a-4 f5; me!~/#plan f9 g-6; me!~/#postponed d-5 g7
me!~/<building> a6 b-6 c2 g-3; me!~/<carrying> a6 b-5; me!~/<deferring> c4; me!~/<explaining> a-2 b4 c-2 d-4 e-5 g3
me!~/<slipping> d-5 g6; me!~/<taking> a-4 b-2 f5; me!~/<telling> a-6 e-8 g3; me!~/<tending> a4 b2 d-4 e-2
me!~/<wanting> b5 f5 g-7; me/#approval b-2 e3; me/#ask a-6 b-6 c7 d-6 e4 f2 g-6; me/#choice b-4 c7 f-10
me/#coach a-6 b-7 c5 d-4 e8 g-3; me/#codework a6 b5 c-14 e-8; me/#condition c-3 d-3 e-6 f-5 g8
me/#defer a-10 b-12 c8 d-4 e5; me/#done a-4 b6 c-10 d-7 e3 f-11 g7; me/#forthem a7 b4 e-3 f-13
me/#handing a-4 b5 d-5 e7 f-23 g-4; me/#imagined b-8 c-4 d-5 e7 f-6 g3; me/#impatience a5 b6 d8 e-6 f-9 g-18
me/#keepout a-7 b-3 c-8 e16 f-8 g-4; me/#learn a-6 b-14 c-9 d-9 e-3 f12 g6; me/#mood a6 b4 c-15 d3 e-13 f2 g2
me/#negate a4 c-3 f-6; me/#nobodyowns a16 c-6 d-7 e-10 f-9; me/#otherpeople a3 e-3; me/#others g6
me/#ownhands b-12 e11; me/#past a5 b3 g-6; me/#peoplework b2 d-2 f-16 g4; me/#plan c-6 f-2 g5
me/#postponed a-2 b-3 c-11 d8 e-3 f-4; me/#quiet a-2 b-14 c-18 d-4 e7 f4 g3; me/#redo a-3 b14 c-7 d-4 e-6 g-5
me/#restraint a-13 b-10 c-11 d-10 e14 f-9 g6; me/#stakes b2 c11 f-19; me/#takeback b15 c-7 d-16 e-7 f-4
me/#theirown a9 b5 c-7 e-6 g-11; me/#time a-2 b-7 c-3 d-2 e3 f-2 g5; me/#toy c-18 d-10 f11
me/#trivial a-13 c-4 d4 f8 g-2; me/#trust b3 c-2 d-5 e8 f-17; me/#undone a3 b-2 c-4 d10 e-6 f-19 g3
me/#waiting c-3 e7 g-6; me/#watch a-14 b-11 c-15 d-14 e7 f6 g5; me/#withoutme a-5 c15 e-8 g-11
me/<adverb> a4 b3 d-11 e-5 f8 g-6; me/<approval> a-5 b5 c-9 e-3 f-7 g9; me/<asking> a-5 c2 e2 g-5
me/<aux> b5 d-5 e-6 g-3; me/<be> d4 e-5 f-14; me/<building> a5 b6 c-17 d-5 e-5 f3; me/<carrying> a2 b3 e-4 f-6 g-2
me/<coaching> b-7 c-4 e5 f-5 g6; me/<coding> a9 b-3 c-19 d9 e-16 f3 g-6; me/<deciding> c9 e-4 f-12
me/<decision> a-9 c6 e-9 f-6 g7; me/<deferring> b3 c-4 d-5 e5 g-6; me/<det> a10 c-3 e-6 g-5
me/<doing> a3 b3 c-3 g-4; me/<drifting> a3 e4 f-4 g-4; me/<explaining> a-4 b4 c-4 e5
me/<giving> a-3 b4 c-5 e7 f-8 g-2; me/<have> c-2 e-3 g3; me/<jumping> a4 b6 d-8 e-7 f-9
me/<listening> a-8 b-7 c3 d-8 e5 f3; me/<name> a5 c5 f-18 g-8; me/<outsider> b-2 c4 d-7 e-10 g7
me/<people> a-9 d5 f-11; me/<progressive> c3 e-5; me/<reclaiming> b11 d-5 e-17; me/<slipping> a-6 b-3 c-10 d7 e5 f-4
me/<studying> a-5 c-11 d-4 f7; me/<taking> a7 b6 c-14 d-5 f-5 g-4; me/<team> b-5 c7 e3 f-10 g-5
me/<tech> a-3 b-8 c3 d11 e-9 f-5 g5; me/<telling> a-3 e3; me/<waiting> d-3 e4 f2 g-3
me/<wanting> a-5 b-2 c-7 e4 f3 g3; me/<withdrawing> a-14 b-17 c-15 d-3 e21 f-12; me?/#approval c4 d-5 e3
me?/#ask b-10 c-3 d-4 g9; me?/#choice a-10 b-12 c5 d4 e6 f-7 g-5; me?/#coach a3 b8 c-9 d3 e-9
me?/#codework b-18 c-3 d6 e4 f-6 g4; me?/#defer a-4 b-5 e-5 f15 g-4; me?/#done a-5 b-10 c-6 d4 e8 g2
me?/#forthem d7 e-3 g-4; me?/#handing c-2 d-2 e-12 f-4 g12; me?/#impatience g4; me?/#keepout b5 c-2 d-2 e-6 g6
me?/#learn a-4 b-10 c-3 d4 e-3 f4; me?/#mood d4; me?/#peoplework a7 b-9 d6 e6 f-10 g-6
me?/#plan a5 b-7 c-3 e-8 f-7 g5; me?/#postponed a-8 b-5 d-6 e6 g8; me?/#redo a-9 b-2 c-7 d3 e2 g5
me?/#stakes a-8 b2 c-3 d10 e-9 f-2; me?/#takeback a-3 b3 c-3 d-2 e5 f-2; me?/#theirown a3 f5 g-5
me?/#toy a-9 d4 e-6 g6; me?/#trivial b11 e-2 f-3 g-7; me?/#trust b-9 c-8 e5 g5; me?/#undone d9 g-11
me?/#waiting b5 c-5 d-4 f5; me?/#watch b-2 c8 e-3 g-5; me?/<adverb> c-3 e3 g3; me?/<approval> b-2 d4 g-5
me?/<asking> b-12 c-6 d9 e-2 g3; me?/<aux> a-9 b4 c-4 g4; me?/<be> a3 d-5 f-3; me?/<building> c-5 d5 e8 f-3 g-3
me?/<carrying> a7 d7 e-5 f-3 g-7; me?/<coaching> a3 b2 c-7 g-2; me?/<coding> a-7 b-7 c-6 d7 e-2 f-8 g8
me?/<deciding> a-10 b-14 c6 d5 e5 f-6 g-4; me?/<decision> b-4 c7 g-10; me?/<deferring> c-3 d-6 e-2 f12 g-2
me?/<det> a7 g-3; me?/<doing> a6 b5 d-2 f-6 g-6; me?/<drifting> a-7 d-16 g9; me?/<explaining> a-4 b6 c7 d3 e-8 g-5
me?/<giving> b-5 c-8 d-16 g13; me?/<have> b-8 c-7 d5 e8 f-2 g-3; me?/<jumping> a-6 b-4 c2 d-4 e9
me?/<listening> a-3 c4 d-8 g4; me?/<outsider> b8 e-5; me?/<people> a8 b-6 d2 e-13 f-3
me?/<progressive> a3 d2 f-3 g-3; me?/<slipping> a-4 b-4 d-5 f-4 g8; me?/<studying> a5 b-5 c-6 d-4 e-6 f5 g3
me?/<taking> a-2 c-11 d-6 f-4 g9; me?/<tech> b-9 c-3 e7 f-9 g5; me?/<telling> a2 d-5 e-2
me?/<tending> b-4 c-4 d5 e2; me?/<waiting> a-6 b6 c-5 d-7 f3 g2; me?/<wanting> b-9 c-2 e-7 f-4 g11
me?/<withdrawing> b8 c-6 d-6 e-12 f-2 g12; me?~/#ask c-2 g5; me?~/#choice c-9 e3 g6
me?~/#codework a3 b-8 d-3 e-6 f-3 g6; me?~/#condition g4; me?~/#handing a-3 b-4 c-2 e-5 g10; me?~/#imagined g5
me?~/#learn d-7 g9; me?~/#peoplework d-7 g10; me?~/#plan g6; me?~/#redo a-3 g7; me?~/#restraint g4
me?~/#takeback a-4 b-4 e3 g7; me?~/#trust c3 e2 g-4; me?~/#waiting c-3 d4; me?~/<asking> g4
me?~/<aux> a-3 b7 d-3 e-3; me?~/<be> a-2 c-2 g11; me?~/<building> a6 b-8 c4 d-3 e-9 f-5 g4
me?~/<carrying> a-4 b-7 c-4 d-4 g15; me?~/<coding> c4; me?~/<deciding> c-5 e-3 g10; me?~/<deferring> b-3 d-3 g4
me?~/<doing> a-6 b6 c-4 d-7 e-5 g8; me?~/<drifting> a-3 d-4 g9; me?~/<explaining> g5
me?~/<giving> a-5 b-5 c-4 d4 e-6 g7; me?~/<have> a-7 b-4 c3 d-5 e8 f-5; me?~/<jumping> g3
me?~/<listening> c-3 d-3 e-6 f7 g2; me?~/<progressive> a6 b-6 c-8 d6 e-3; me?~/<slipping> c2
me?~/<studying> a-2 c-2 d-3 e-5 f3 g5; me?~/<taking> a-5 b-4 c-4 g9; me?~/<tech> g2
me?~/<telling> b-9 c-4 d2 e-5 f-2 g9; me?~/<tending> a-13 c3 d-3 g3; me?~/<waiting> d3; me?~/<wanting> c-3
me?~/<withdrawing> g5; me~/#approval c2 d-2; me~/#ask b-4 c-4 d-2 e3 f-3 g4; me~/#choice c6 g-2; me~/#coach b6 c-3
me~/#codework a-5 b4 c-11 e-9 f-2 g8; me~/#condition a-4 b-3 f-3 g12; me~/#done a7 b-6
me~/#handing b-11 c-5 d-3 e-10 g18; me~/#imagined a-7 b-4 c-4 d-3 e-4 f-5 g18; me~/#learn b-3 c-6 d-6 e-2 f8
me~/#past a-5 c-4 f-2 g13; me~/#peoplework a-5 e-3 f5; me~/#plan a-12 b-11 c-7 d2 e-13 g14
me~/#postponed d-2 f-4 g6; me~/#quiet e8; me~/#redo g4; me~/#stakes a-2 b-3 c7 f-11; me~/#takeback b-7 c-3 g11
me~/#toy a4 b6 d-4 f-4; me~/#trust a-4 b-3 c-7 d-3 e5 g5; me~/#undone c-5 d10 g-4; me~/#waiting c-4 e-6 f3
me~/#watch c6 g-6; me~/<adverb> a-5 g9; me~/<asking> a-6 b4 c6 d-3 f-7; me~/<aux> a8 c-3 d-2 e-11 f-7
me~/<be> a-3 b-5 c-4 f3 g4; me~/<building> a-5 b2 c-9 d-7 e-8 g10; me~/<carrying> c-10 e3 f3 g-4
me~/<coaching> a-3 c-7 e6 g4; me~/<coding> c-4 g5; me~/<deciding> c5 e-2; me~/<deferring> a-6 c4 e-8 g4
me~/<doing> a6 b3 c-7 e-9; me~/<drifting> a8 b-7 c-5 d-3 e-9 g3; me~/<explaining> b-5 d-2 e-4 g10
me~/<giving> b-12 c-2 d-3 e-10 f-3 g18; me~/<have> c-7 e-9 f-5 g8; me~/<jumping> c-2 g6
me~/<listening> a-6 b-5 c2 d-5 g3; me~/<modal> d4 f-6 g2; me~/<name> b3 c-3 e3; me~/<people> d6 f5 g-6
me~/<progressive> a2 b-11 c-6 d2 f3; me~/<reclaiming> g6; me~/<slipping> a-2 b-3 f-4 g7
me~/<studying> c-8 d-6 e-5 f6; me~/<taking> a-6 e-7 g9; me~/<tech> b-5 c-3 d3 g2; me~/<telling> b-13 e-5 f-7 g9
me~/<tending> b-2 c-10 d3 e-14 f2 g8; me~/<waiting> a2 c-4 e-4 f3; me~/<wanting> a2 b-6 c-10 e-9 g7
me~/<withdrawing> g4; nobody!/#approval a8 b-2 c-5 d-4 g4; nobody!/#ask a5 c-14 d-4 e-5 g10; nobody!/#choice a-2
nobody!/#codework a-3 d2 g2; nobody!/#defer a-7 c9 d-5 e-3 f-8; nobody!/#nobodyowns a2 c5 f-2 g-6
nobody!/#plan c4 g-5; nobody!/#postponed c-3 d-3 g10; nobody!/#stakes a-15 b-2 c-8 d-5 f12 g6
nobody!/#toy a-4 c-3 f9 g-3; nobody!/#undone f2; nobody!/#waiting a-10 c-9 d-4 f6 g6; nobody!/#withoutme c-2 f-2 g6
nobody!/<asking> b-4 c-14 d-6 e-7 f8 g8; nobody!/<aux> a-5 b-2 c10 d6 e-7 f-5 g-3; nobody!/<be> c-3 f5
nobody!/<carrying> a-2 c-10 d8 g6; nobody!/<coding> g5; nobody!/<deciding> a-3 d-3 g7
nobody!/<deferring> a-7 f-3 g10; nobody!/<doing> a-5 c9 d6 e-5 f-5 g-2; nobody!/<drifting> a-10 c-13 d-4 f8 g8
nobody!/<giving> g5; nobody!/<have> b-2 c-2 d6 f8 g-14; nobody!/<listening> b-3 c-13 d-7 e-3 f6 g6
nobody!/<name> c10 f-2 g-4; nobody!/<progressive> a-10 f9; nobody!/<slipping> c-2 d-3 g8
nobody!/<studying> a4 f-5 g3; nobody!/<taking> b-3 c4 d-2 e-2 f-4 g3; nobody!/<team> c10 f-2 g-4
nobody!/<telling> a3 b-7 c7 d-13 e-11 f3; nobody!/<tending> b-10 d5 e-12 f3 g-5
nobody!/<waiting> a-10 c-9 d-6 f7 g7; nobody!/<wanting> a3 c8 e-3 g-8; nobody!?/#choice f3
nobody!?/#codework a3 f2 g-4; nobody!?/#stakes a4 g-5; nobody!?/<approval> c3; nobody!?/<asking> c4
nobody!?/<aux> a-2 c-3 g6; nobody!?/<be> c6 g-4; nobody!?/<building> f4 g-5; nobody!?/<deciding> a-5 c6
nobody!?/<decision> c6; nobody!?/<deferring> c2 g-3; nobody!?/<doing> g3; nobody!?/<drifting> c3
nobody!?/<people> d-3 g2; nobody!?/<progressive> d-4 g5; nobody!?/<taking> a6 c-5 f6 g-8
nobody!?/<telling> c8 d-6 e-3 f-4; nobody!?/<tending> a3 e-2 f-2; nobody!~/#ask g4; nobody!~/<asking> g5
nobody!~/<listening> c-3 g7; nobody!~/<taking> g3; nobody!~/<telling> c-3 g8; nobody!~/<tending> a-3 g6
nobody/<doing> g4; nobody/<tending> g5; outsider!/#choice c-8 d6; outsider!/<deciding> c-8 d7
outsider!/<drifting> a6; outsider!/<telling> a8 b-4 d-5 g2; outsider!/<tending> d-7 g6
outsider/#approval c-8 d-5 e-6 f3 g10; outsider/#ask b-5 c3 e-12 f-5 g4; outsider/#choice a-7 b4 e-2 f-4 g5
outsider/#coach a3 c6 e-5 f-3; outsider/#codework a-10 b-8 c-6 d-7 e3 f-7 g17; outsider/#defer c-2 g5
outsider/#done a-2 b-2 c4 d5 e-5 f-5; outsider/#handing a-4 b-3 c-5 d4 e-4 g7; outsider/#learn b-2 c-3 f-7 g5
outsider/#mood d10 e-2 g-6; outsider/#peoplework c-2 d3 e-3 g3; outsider/#plan b-2 g5
outsider/#postponed a-7 b-4 c-8 e-8 g15; outsider/#redo a-4 b-6 c-4 d-2 e-2 g14; outsider/#stakes a6 b3 c-2 f-8 g-4
outsider/#takeback g5; outsider/#toy a5 c4 g-6; outsider/#trust c-3 d2 e-2; outsider/#undone c-3 d9 g-7
outsider/#waiting a5 b-5 c5 e-4 f-7 g-2; outsider/<approval> b6 f3 g-8; outsider/<asking> a2 b3 d2 e-4 f-10
outsider/<aux> a-6 d4 e-3; outsider/<be> b5 c-10 d3 e5 f4 g-7; outsider/<building> b-13 c-9 d-9 f-10 g13
outsider/<carrying> a-6 c-4 d-7 f-3 g17; outsider/<coaching> e-2; outsider/<coding> a-4 d-2 g8
outsider/<deciding> a-6 b3 f-5 g4; outsider/<decision> a-5 c5 g-2; outsider/<deferring> a-4 b-6 c-5 d-6 e-3 g17
outsider/<doing> a-11 d7 e-11 f-3 g3; outsider/<drifting> b-10 d4 e-8 f-3; outsider/<explaining> c-2 d-3 f-3 g4
outsider/<giving> a-4 b-3 c-6 e-3 g10; outsider/<have> a5 d-7 f-2; outsider/<jumping> g5
outsider/<listening> a5 b-6 c-4 d2 e-11 f-6 g4; outsider/<name> a3 c-6 e-2 g7; outsider/<outsider> d3
outsider/<people> a-3 b4 c4 d-4 f-3; outsider/<progressive> b2 c-9 d4 e-7 g3
outsider/<slipping> a-2 b-4 d-5 e-8 g13; outsider/<studying> c-2 d6 e3 f-8
outsider/<taking> a-3 b-7 c-3 d-4 e-3 g15; outsider/<team> b-5 c-6 d3 e-5 g6; outsider/<tech> b-4 d-4 f-4 g6
outsider/<telling> a2 b-3 c4 d-6 e-11 f-7 g7; outsider/<tending> a-4 c-3 e-4 g8
outsider/<waiting> a3 b-4 c5 e-5 f-3 g-3; outsider/<wanting> a-2 c4 d-3 e-4 g4; outsider/<withdrawing> e-5 g9
outsider?/#codework a-3 g5; outsider?/#learn d-4 e3; outsider?/#waiting d3; outsider?/<deciding> c9 g-7
outsider?/<doing> d3; outsider?/<studying> f2; outsider?/<telling> b-5 c-4 e4 g3
outsider?/<tending> a-3 b-3 c-2 e3 f-6 g5; outsider?/<waiting> d4; outsider~/#postponed g3; outsider~/<slipping> g2
outsider~/<taking> g3; outsider~/<tech> a7 g-4; outsider~/<telling> g2; team!/#approval c9 g-6
team!/#ask b10 c-10 e-6 g6; team!/#choice c16 e-9 g-8; team!/#codework c8 d4 e-6 g-9; team!/#done d4 g-3
team!/#forthem b4 c-2 d4 g-3; team!/#learn a3 d-5; team!/#mood b3; team!/#nobodyowns c8 g-4; team!/#postponed c4
team!/#stakes a6 c-5; team!/#waiting c-5 e3; team!/<asking> a-4 b5 c-7 d-7 g7; team!/<aux> c-7 d2 e6 f-5
team!/<be> d3 g-2; team!/<building> c8 d4 e-7 g-11; team!/<carrying> a4 b6 e-7 g-10; team!/<deciding> c15 e-5 g-10
team!/<deferring> b7 c9 e-4 g-12; team!/<doing> c-6 d5 f-6; team!/<drifting> c-6 e3; team!/<giving> c6 g-6
team!/<listening> b8 c-8 e-6 g4; team!/<progressive> b5 g-6; team!/<slipping> c4; team!/<studying> a3 g-2
team!/<taking> c7 g-6; team!/<telling> b6 c4 d4 e-20 f-4; team!/<tending> b5 d2 e-2 f-4 g-3
team!/<waiting> c-4 e2 g2; team!?/#codework b3 f2 g-10; team!?/#stakes a4 f3 g-6; team!?/<be> a3 g-3
team!?/<building> a2 g-9; team!?/<deciding> c5; team!?/<telling> d-3; team!?/<tending> b4 c8 g-9
team!~/#approval c-7 g9; team!~/#choice e-3 g7; team!~/<asking> e6; team!~/<deciding> e-2; team!~/<deferring> c-7 g8
team!~/<listening> e6 g-2; team!~/<telling> c-8 e7; team!~/<tending> c3; team/#approval a-4 c3 f-5 g4
team/#ask a-8 c4 d4 e-4 f-5; team/#choice a-12 b-2 c-6 d-7 e8 f-12 g7; team/#coach a-5 b-11 c3 d-10 e5
team/#codework d-10 f-2 g6; team/#defer a-7 b-11 c10 d-4 f-7; team/#done a5 b-5 c6 d-7 e-16 f-2 g6
team/#forthem a-9 b13 c4 d-12 f-10 g-9; team/#handing a-8 b5 c-14 d-9 e-3 f6 g6; team/#imagined a6 c-8 e-4 g4
team/#impatience b9 c-8 d-9 e8 f-3 g-2; team/#keepout b4 c3 e-6; team/#learn a-2 e-7 f8
team/#mood a-8 b-3 c4 d-4 e11 g-10; team/#negate d-7 e7; team/#nobodyowns b5 c-4 g3; team/#otherpeople e6 g-5
team/#past b3; team/#peoplework a-2 b-3 c3 d-8 g3; team/#plan a-9 b12 e-3 f-10; team/#postponed a-3 b-7 c3 e-3 f4
team/#quiet c8 e-3; team/#redo b-3 d-7 e-5 f-6 g11; team/#restraint b-3 c9 e-5 g-3; team/#stakes a8 b-9 d-13 e-4
team/#takeback a-5 b-4 c-3 d-6 g13; team/#theirown c-5 d-7 e13 f-3 g-3; team/#toy a-6 b-5 c9 d-7 e8 f-10
team/#trivial b2 d7 f-3 g-7; team/#trust a2 c4 e-10; team/#undone a-8 b11 c-6 d3 e-10 f-2 g2
team/#waiting a10 b-9 c3 e-7 f-16; team/#watch a3 b4 c7 d-2 e-6 f-2 g-9; team/#withoutme a-10 d-5 e-4 g8
team/<adverb> b11 c-4 d2 e-5 g-6; team/<approval> d3; team/<asking> b-5 c5 f-8; team/<aux> c-10 d-5 e7 f-5 g6
team/<be> b12 c-2 d-5 e-9; team/<building> a-3 c3 d-13 f-6 g7; team/<carrying> e2 f-14 g2
team/<coaching> a-2 b9 d-4 g-12; team/<coding> d-8 f4; team/<deciding> a-16 b-2 c-7 d-8 e7 f-10 g8
team/<decision> a-6 e-6 g7; team/<deferring> a-13 b-10 c9 d-4 g3; team/<det> a-5 b-2 c8 d-2 e-3 f-5 g5
team/<doing> a-5 d-7 e7 f-6 g2; team/<drifting> b2 d4 e-2 f-7; team/<explaining> b-15 d-16 e-3 f11 g5
team/<giving> a-12 b3 c7 e-16 f6; team/<have> a-21 b7 f-7; team/<jumping> g7; team/<listening> a3 d6 e-8 f-9
team/<name> a-4 c6 d-10 e2 f-5; team/<people> a4 d-3 e2 g-2; team/<progressive> a8 b5 c2 d-4 e-9 f-8
team/<reclaiming> a5 b-7 g4; team/<slipping> b-6 c7 d-3 e-8 g2; team/<studying> a4 d-7 e5 f-13
team/<taking> a-12 b-15 c4 e7 f-10 g6; team/<team> a-8 c5 d-13 e6 f-8; team/<tech> a8 b4 d-6 e-3 f-2 g-5
team/<telling> a-10 b3 c3 d-3 f-3; team/<tending> a-6 b2 d-3 e3 f-3; team/<waiting> a8 b-16 c3 d5 e-7 f-14
team/<wanting> a-6 b8 c8 e-2 f-5 g-7; team/<withdrawing> c7 e-4; team?/#approval e-3 g7; team?/#ask b-5 e-9 g6
team?/#choice a-5 b-9 c3 d-8 e3; team?/#coach e6; team?/#codework b5 d-4 e5 f-3 g-4; team?/#defer b-5 e5
team?/#done a8 c-2 g-8; team?/#learn e-6 f7; team?/#mood b4 f-3 g-2; team?/#peoplework d2 e3 g-5
team?/#stakes a6 e-3 g-7; team?/#theirown b10 f-4 g-4; team?/#toy b-3 c-3 d-3 e10 f-4
team?/#waiting a-3 c4 d-4 e5 f-4 g-4; team?/#withoutme c2; team?/<asking> a-6 b6 e-3 f-5 g3
team?/<aux> a6 b7 c-2 d-7 e3 g-10; team?/<be> a6 b-7 g-2; team?/<building> b4 c-3 d-3 e7 g-6
team?/<carrying> a7 b6 c-6 d4 e-9 g-11; team?/<coaching> e2; team?/<coding> b5 e-2 g3
team?/<deciding> a-4 b-7 c-2 d-7 e7 g2; team?/<deferring> a-4 b-5 c3 e-6 g9; team?/<det> a-8 d-3 f-4 g7
team?/<doing> b10 c-4 d-6 f-8; team?/<drifting> a-3 b3 c6 d-7 e3 g-9; team?/<explaining> b-5 c-5 e-3 f8
team?/<have> a-14 b4 c8 d5 e-15 f-2; team?/<listening> a-3 c5 e-14 g3; team?/<progressive> c-3 d4 e-3
team?/<slipping> d-3 g2; team?/<studying> a-3 b4 d-6; team?/<taking> a-6 b-4 d-2 e-7 g10
team?/<telling> a3 b-7 e4 f-3; team?/<tending> a4 b3 c3 f-8 g-6; team?/<waiting> a-4 b2 c2 d-7 e6 f-3 g-3
team?/<wanting> c-4 d5 g-4; team?~/#choice e-5 g5; team?~/#codework c2 d-5 g3; team?~/#defer c-3 g6
team?~/#plan c-2; team?~/#waiting c-5 g7; team?~/<aux> a-3 d-3 e10 g-3; team?~/<building> c4 e-4 g2
team?~/<deciding> c-3 e-6 g8; team?~/<deferring> c3; team?~/<doing> a-5 b-2 d-5 e8; team?~/<drifting> c-4 d3 g3
team?~/<listening> a-2 c-4 g6; team?~/<studying> e2; team?~/<telling> c5 d10 e-7 g-5
team?~/<tending> a-4 b-4 c4 d-6 e6; team?~/<waiting> c-4 g6; team?~/<wanting> c-3 g4; team~/#ask b3 c-9
team~/#choice d-3 g2; team~/#coach e-4 g4; team~/#codework a-2 g4; team~/#defer c-6 g8; team~/#negate d3 g-2
team~/#past g4; team~/#postponed c-5 d7; team~/#quiet g3; team~/#stakes a6 b-5 c-8 d-4 e-4 f5; team~/#toy g2
team~/#trust e4 g-2; team~/#undone g5; team~/#waiting g3; team~/#withoutme c-3 g5; team~/<asking> b4 c-14 g3
team~/<aux> b-5 c5 f6 g-5; team~/<be> b2 c-3; team~/<building> b-6 c-4 g9; team~/<carrying> a5 d7 g-6
team~/<coding> e3; team~/<deciding> c-3 g4; team~/<deferring> c-5 d2 g6; team~/<doing> a-2 b-7 c4 f6 g-4
team~/<drifting> a-7 b-4 d4 e-7 g8; team~/<giving> a-3 g7; team~/<have> e-7 g7; team~/<listening> b4 c-5 f-2
team~/<name> b-5 g5; team~/<progressive> c-2 d4; team~/<slipping> a-4 c-4 d3 e-2 g7; team~/<studying> a4 f-3
team~/<taking> b-2 g4; team~/<team> g2; team~/<tech> d-4 f-3 g8; team~/<telling> b2 c-8 f-7 g8
team~/<tending> a5 b-10 d-3 e-7 g5; team~/<waiting> g4; team~/<wanting> c-4 g4; thing!/#coach g5
thing!/#codework b-3 c6 d4 e-6 f6 g-11; thing!/#done a5 c-3; thing!/#handing a4 d-7 g5
thing!/#postponed b4 c5 d-8 e-2; thing!/#stakes a2 c3 d-4 e-4; thing!/#toy c5 g-9; thing!/#waiting a3 d-9 g7
thing!/<asking> a2 c-5 g5; thing!/<aux> a5 c-3 d4 g-5; thing!/<building> b-5 c3 d3 e-5 f7 g-12
thing!/<carrying> a4 b-4 e-6; thing!/<coaching> g5; thing!/<deciding> a-2 c-3 f8 g-3; thing!/<deferring> a6 d4 g-6
thing!/<doing> a8 c-5 d8 e-4 g-9; thing!/<drifting> b-5 c6 d-3 e-6; thing!/<giving> c5 d-9
thing!/<progressive> b2 c6 g-9; thing!/<slipping> a-2 b4 c5 d-6 e-2; thing!/<studying> a4 g-3
thing!/<taking> a8 b2 c-3 d2 g-9; thing!/<telling> a-4 b-9 d-2 e-5 f-7 g11
thing!/<tending> a6 b-7 c-4 d4 e2 f-6 g-4; thing!/<waiting> d-8 g10; thing!/<wanting> a-4 b4 d-4 g5
thing!?/<tending> c-2 d-3 e11 f-2 g-9; thing!~/#codework a7 g-5; thing!~/#done d3; thing!~/<aux> d4 g-3
thing!~/<doing> d3 g-3; thing!~/<tending> d9 g-10; thing/#approval a-6 e-5 f-6 g7; thing/#ask a-12 b-6 e3 f6
thing/#choice d-5 g2; thing/#coach b-4 c-4 d5; thing/#codework b-3 c-6 d-3 f3 g4; thing/#defer c6 e-2 f3 g-11
`
