// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_1 = `
me!/#approval c-5 e4; me!/#ask a3 b7 d-11; me!/#choice b-5 c9 e2 g-7; me!/#codework b-12 c-9 d-7 e4 g8
me!/#defer f4 g-4; me!/#done a10 c-4 d7 e-3 g-10; me!/#dread d10 g-5; me!/#forthem f4 g-5
me!/#handing a7 b6 c-5 e-3 g-12; me!/#learn b-6 c-6 d6 e-6; me!/#ownhands a6 e-4 g-3
me!/#peoplework a4 b-4 c-4 d7 f4 g-12; me!/#plan a2 c8 d-15 e-6 g4; me!/#postponed a-4 b-7 c7 d-11 e-8 f-4 g13
me!/#redo g6; me!/#restraint a4 b5 e-4 g-4; me!/#stakes b-7 c-8 d10 e-11; me!/#takeback a-5 b-5 d4 e4
me!/#time d-3 e-3 g3; me!/#toy b-4 d-4 g3; me!/#trust a-2 b4 d3 g-3; me!/#waiting b6 c2 d4 e-10 g-15
me!/#watch b2 g-4; me!/#withoutme d6 g-4; me!/<asking> c-2 d-8 e2 g6; me!/<aux> a3 b-5 c4 e-10; me!/<be> b-7 d-3 g6
me!/<building> b-13 c-11 e5 f3; me!/<carrying> a8 b-7 c-4 d6 e-18 g3; me!/<coaching> b6 e-5
me!/<coding> a-7 b-5 c-2 d-8 e-5 f-5 g16; me!/<deciding> a-3 c7 g-2; me!/<deferring> a-10 b-6 d-8 e7 f3 g4
me!/<doing> b-11 d7 e-2; me!/<drifting> a8 b11 e-14 f-4 g-16; me!/<explaining> a-2 b-3 c-5 d5 e6 g-10
me!/<giving> a8 b7 c4 e-10 g-11; me!/<have> b-2 c-11 d12 e4 f-2 g-4; me!/<jumping> e6
me!/<listening> a4 b8 d-13 e-2; me!/<name> b-5 c7 d3 g-10; me!/<people> b-2 f5 g-6; me!/<progressive> e8 f-3 g-3
me!/<reclaiming> b-5 e6; me!/<slipping> b10 c4 d-13 e-14 f-7 g6; me!/<studying> a-5 c-5 d-2 e-5 g6
me!/<taking> a-10 b-10 c8 d-12 e6 g4; me!/<team> a4 b-6 c7 g-10; me!/<tech> a-4 d-4 e-4 f3 g7
me!/<telling> b4 c-5 d3 f4 g-5; me!/<tending> a-5 b-11 c-3 d11 e4 f-6 g-3; me!/<waiting> a-6 b5 d2 e-4 f5 g-11
me!/<wanting> a2 c6 d-5 e-9; me!/<withdrawing> a8 b5 e-7 g-6; me!?/#ask c7 d-6; me!?/#choice e-4; me!?/#coach d6 g-4
me!?/#codework b-8 c-6 e-5 f4 g7; me!?/#learn d-4 g7; me!?/#peoplework a-4 f-2 g7; me!?/#redo b-5 g7
me!?/#takeback b-2 e-4 g8; me!?/<asking> c9 d-9 e-2; me!?/<be> a5 b-2 c4 e-7; me!?/<building> a-3 b-7 c-4 e-6 f11 g5
me!?/<coaching> d6 g-4; me!?/<coding> a4 b-5 c-3 d5 e-3 f-5; me!?/<deciding> c5 e-5; me!?/<deferring> g5
me!?/<doing> b-4 d-3 e4 g4; me!?/<explaining> e9 g-6; me!?/<have> b3 c-4 d4 e-6 f-5; me!?/<listening> c9 d-9 e-2 f-5
me!?/<people> d3; me!?/<progressive> b-12 d5 e3; me!?/<studying> d-3 g3; me!?/<taking> b-3 g7
me!?/<telling> b10 d-7 g-3; me!?/<tending> c-9 e3; me!?~/<deferring> f5; me!~/#choice c3 e-4 g2
me!~/#codework a7 b-5 c3 d3 g-6; me!~/#learn a-4 b-3 f6; me!~/#plan f9 g-6; me!~/#postponed d-5 g6
me!~/<building> a5 b-6 c3 d2 e-2 g-3; me!~/<carrying> a4 b-4; me!~/<deferring> c4; me!~/<explaining> b3 d-4 e-4
me!~/<slipping> d-6 g7; me!~/<taking> a-6 b-3 c-2 f5 g4; me!~/<telling> a-6 e-9 g6; me!~/<tending> d-4 e-4 f3
me!~/<wanting> b6 f6 g-9; me/#approval b-2 g3; me/#ask a-6 b-3 c6 d-6 e4 g-5; me/#choice b-2 c7 e-2 f-10
me/#coach a-8 b-4 c5 e8 g-2; me/#codework a6 b4 c-16 e-7; me/#condition c-4 e-6 f-6 g9
me/#defer a-10 b-10 c8 d-3 e8 g-2; me/#done a-2 b6 c-12 d-7 e3 f-8 g7; me/#forthem a5 b3 e-3 f-13
me/#handing a-4 b5 d-3 e8 f-22 g-5; me/#imagined b-7 c-3 d-6 e6 f-5 g4; me/#impatience a2 b7 d9 e-7 f-9 g-17
me/#keepout a-7 b-3 c-8 d3 e15 f-6 g-6; me/#learn a-7 b-13 c-9 d-9 e-3 f11 g7; me/#mood a6 b6 c-17 d3 e-12 g2
me/#negate c-3 d2 f-3; me/#nobodyowns a13 c-3 d-6 e-10 f-9; me/#otherpeople e-2 g3; me/#others g4
me/#ownhands b-10 c-3 d-3 e9 f-2; me/#past a7 b2 g-8; me/#peoplework f-13 g6; me/#plan c-8 f-3 g4
me/#postponed b-2 c-10 d9 e-3 f-5; me/#quiet a-3 b-12 c-19 d-4 e7 f2 g3; me/#redo a-4 b14 c-9 d-4 e-6 g-3
me/#restraint a-12 b-9 c-11 d-8 e15 f-9 g4; me/#stakes a3 c11 d-3 f-20; me/#takeback b16 c-7 d-15 e-9 f-4 g-5
me/#theirown a9 b6 c-7 e-7 g-12; me/#time b-8 c-3 d-4 f-3 g8; me/#toy b-3 c-18 d-9 f12
me/#trivial a-12 c-3 d4 e-3 f10; me/#trust c-4 d-5 e9 f-14; me/#undone b-3 c-2 d10 e-6 f-19; me/#waiting c-4 e8 g-5
me/#watch a-15 b-11 c-15 d-16 e6 f7 g3; me/#withoutme a-5 c15 e-9 g-12; me/<adverb> a4 b4 c-4 d-7 e-7 f9 g-2
me/<approval> a-3 b2 c-12 d3 e-5 f-7 g8; me/<asking> a-6 c3 e3 g-7; me/<aux> a3 b4 d-4 e-4 g-3; me/<be> d5 e-4 f-17
me/<building> a4 b6 c-20 d-5 e-5 f2; me/<carrying> b3 e-3 f-5; me/<coaching> b-10 c-7 e8 f-6 g5
me/<coding> a9 b-3 c-19 d7 e-14 f3 g-6; me/<deciding> b-2 c9 e-8 f-11; me/<decision> a-11 c6 e-9 f-7 g8
me/<deferring> b4 d-6 e3 g-7; me/<det> a10 c-5 e-5 g-5; me/<doing> a3 b4 c-4 e-3 g-3; me/<drifting> a2 e5 f-5 g-5
me/<explaining> a-6 b4 c-5 e6 f-4; me/<giving> a-4 b4 c-7 e7 f-8 g-3; me/<have> c-2 e-4 g4
me/<jumping> a2 b8 d-8 e-8 f-8; me/<listening> a-10 b-7 c3 d-5 e5 f4; me/<name> a7 c4 f-17 g-9
me/<outsider> b-3 c3 d-7 e-10 g10; me/<people> a-8 c5 d6 f-10 g-3; me/<progressive> e-5
me/<reclaiming> a-5 b12 c3 d-5 e-15 f-2 g-3; me/<slipping> a-5 b-3 c-10 d8 e5 f-4
me/<studying> a-4 b-4 c-12 d-3 f8 g3; me/<taking> a8 b7 c-15 d-5 f-5 g-2; me/<team> a4 b-4 c7 e2 f-11 g-7
me/<tech> a-4 b-7 d11 e-8 f-5 g4; me/<telling> a-3 e3; me/<waiting> d-4 e4; me/<wanting> a-6 b-5 c-10 e4 f2 g3
me/<withdrawing> a-15 b-16 c-15 e21 f-12; me?/#approval b-3 c4 d-6 e7 g-4; me?/#ask b-9 c-4 g6
me?/#choice a-9 b-13 c8 d5 e6 f-7 g-7; me?/#coach a4 b10 c-7 e-8; me?/#codework a-3 b-20 d4 e6 f-7 g4
me?/#defer a-3 b-4 e-3 f13 g-6; me?/#done a-4 b-11 c-6 d3 e8 g3; me?/#forthem d8 e-3 g-4
me?/#handing b2 c-4 d-6 e-12 f-4 g13; me?/#impatience g3; me?/#keepout b3 c-3 d-2 e-6 g5
me?/#learn a-3 b-9 d3 e-5 f7; me?/#mood d4; me?/#peoplework a5 b-10 d5 e5 f-10 g-5; me?/#plan a7 b-6 e-8 f-7 g6
me?/#postponed a-8 b-5 d-4 e6 g8; me?/#redo a-9 b-3 c-5 d3 e4 g2; me?/#stakes a-8 d13 e-10 f-3; me?/#takeback a-3 e5
me?/#theirown a3 f4 g-4; me?/#toy a-9 d3 e-5 g4; me?/#trivial b10 e-3 f-2 g-6; me?/#trust b-7 c-8 e3 g5
me?/#undone d10 e-3 g-11; me?/#waiting b4 c-5 d-4 f5; me?/#watch b-3 c10 e-5 g-6; me?/<adverb> c-2 e2 g4
me?/<approval> b-4 d4 g-4; me?/<asking> b-11 c-5 d9 e-2 g3; me?/<aux> a-10 b5 c-4 d-3 g5
me?/<be> b3 c-2 d-2 e5 f-2 g-3; me?/<building> b-4 c-4 d4 e8 f-3 g-3; me?/<carrying> a6 d6 e-5 f-3 g-8
me?/<coaching> b3 c-5; me?/<coding> a-8 b-8 c-3 d6 f-7 g8; me?/<deciding> a-10 b-11 c5 e5 f-6 g-2
me?/<decision> c7 g-9; me?/<deferring> c-3 d-7 e-6 f12 g-3; me?/<det> a6 g-3; me?/<doing> a9 b3 f-7 g-10
me?/<drifting> a-8 c-2 d-16 g11; me?/<explaining> a-3 b6 c6 e-3 g-6; me?/<giving> c-7 d-17 g14
me?/<have> b-4 c-8 d4 e6; me?/<jumping> a-5 b-4 c2 d-3 e9 f-3; me?/<listening> b-3 c4 d-6 e-3 g6
me?/<outsider> b5 e-3; me?/<people> a7 b-6 d2 e-11 f-3; me?/<progressive> a3 d2 f-3 g-2
me?/<slipping> a-5 b-6 d-3 f-4 g10; me?/<studying> a7 b-3 c-6 d-3 e-8 f5; me?/<taking> c-11 d-5 f-4 g7
me?/<tech> b-6 c-3 e4 f-8 g5; me?/<telling> d-5 g2; me?/<tending> a3 b-4 c-4 d5 e3 f-3 g-3
me?/<waiting> a-7 b2 c-4 d-8 f4 g4; me?/<wanting> a-4 b-10 c-3 e-5 f-2 g13
me?/<withdrawing> b8 c-8 d-7 e-13 f-4 g11; me?~/#ask g3; me?~/#choice c-7 g6; me?~/#codework a3 b-6 d-2 e-4 f-3 g6
me?~/#condition g3; me?~/#handing a-3 b-5 e-5 g9; me?~/#imagined g5; me?~/#learn c-2 d-9 g9
me?~/#peoplework d-7 g10; me?~/#plan g4; me?~/#postponed c4 g-3; me?~/#redo a-2 g6; me?~/#restraint e-3 g5
me?~/#takeback a-3 c-2 g6; me?~/#trust c3; me?~/#waiting d2; me?~/<asking> g3; me?~/<aux> b9 d-4 e-4
me?~/<be> c-3 g9; me?~/<building> a5 b-6 c4 d-2 e-9 f-5 g4; me?~/<carrying> a-4 b-5 c-4 d-3 g14; me?~/<coding> c3
me?~/<deciding> c-5 e-2 g9; me?~/<deferring> a-5 b-2 d-3 g5; me?~/<doing> a-6 b5 c-5 d-6 e-5 g9
me?~/<drifting> a-3 b-3 d-5 g9; me?~/<explaining> g4; me?~/<giving> a-3 b-5 c-3 d3 e-5 g8
me?~/<have> a-6 b-4 c5 d-5 e7 f-3; me?~/<jumping> e3; me?~/<listening> c-3 e-6 f7 g2
me?~/<progressive> a2 b-6 c-7 d4 e-2; me?~/<slipping> c4 g-3; me?~/<studying> a-2 d-6 e-5 f5 g2
me?~/<taking> a-7 c-4 g13; me?~/<telling> b-5 c-5 g10; me?~/<tending> a-14 d-3 e3 g4; me?~/<wanting> c-2 g2
me?~/<withdrawing> e-3 g7; me~/#approval c3 d-3; me~/#ask c-4 d-4 f-3 g7; me~/#choice c4; me~/#coach b6 e-3 f-4
me~/#codework b5 c-12 e-9 f-3 g7; me~/#condition a-4 d-2 f-4 g12; me~/#done a9 b-2 g-6
me~/#handing b-8 c-4 d-3 e-10 g15; me~/#imagined a-7 c-4 d-5 e-6 f-7 g19; me~/#keepout g5
me~/#learn b-5 c-6 d-7 e-3 f6 g3; me~/#past a-6 c-4 g13; me~/#peoplework a-5 b-2 c-4 d2 f6
me~/#plan a-11 b-10 c-8 e-11 f4 g13; me~/#postponed d-3 g6; me~/#quiet e7 g-2; me~/#redo b4
me~/#stakes a-5 c6 e-4 f-9 g4; me~/#takeback b-7 g10; me~/#toy a4 d-3 f-5 g6; me~/#trust a-4 b-4 c-9 d-3 e6 g6
me~/#undone c-5 d10 g-4; me~/#waiting c-4; me~/#watch c7 g-6; me~/#withoutme c-5 g6; me~/<adverb> a-4 g7
me~/<asking> a-6 b4 c5 d-4 f-3; me~/<aux> a8 c-3 e-13 f-6 g4; me~/<be> b-5 c-4 f5
me~/<building> a-4 b5 c-11 d-5 e-10 g8; me~/<carrying> a4 b-9 c-9 d2 e2 f3; me~/<coaching> a-2 c-5 e5 g2
me~/<coding> c-3 g4; me~/<deciding> c2 e-3; me~/<decision> c-3 d5; me~/<deferring> a-5 c3 e-5 f-3 g4
me~/<doing> a5 b3 c-4 d3 e-9; me~/<drifting> a9 b-6 c-6 e-9; me~/<explaining> a3 b-6 d-3 e-3 f-3 g10
me~/<giving> b-10 e-9 f-3 g11; me~/<have> b-8 c-6 d5 e-6 f-8 g9; me~/<jumping> g6; me~/<listening> a-4 b-3 c4 d-3
me~/<modal> d3 f-6 g3; me~/<name> c-4 g2; me~/<people> a-2 d3 f8 g-5; me~/<progressive> b-2 c-8 f3
me~/<reclaiming> g4; me~/<slipping> b-4 e-8 g11; me~/<studying> b2 c-6 d-4 e-4 f8 g-5
me~/<taking> a-6 b3 e-5 f-3 g5; me~/<tech> b-5 c-3 e-2 g3; me~/<telling> b-15 c-3 e-4 f-10 g12
me~/<tending> b-2 c-11 d3 e-12 g6; me~/<waiting> c-4 e-3 f3; me~/<wanting> a3 b-6 c-8 e-7 f-3 g8
me~/<withdrawing> g4; nobody!/#ask a6 c-13 d-5 e-6 g9; nobody!/#choice d-3 g4; nobody!/#codework a-3 b-5 g8
nobody!/#defer a-4 c7 d-3 e-4 f-7; nobody!/#nobodyowns a6 c2 f-3 g-5; nobody!/#plan c6 e-2 g-3
nobody!/#postponed d-7 g8; nobody!/#stakes a-16 b-2 c-7 d-5 f11 g5; nobody!/#toy c-3 f6; nobody!/#undone f4
nobody!/#waiting a-9 c-8 d-5 f7 g6; nobody!/#withoutme g6; nobody!/<asking> b-4 c-14 d-7 e-8 f11 g5
nobody!/<aux> a-3 c10 d7 e-5 f-5 g-5; nobody!/<be> c-2 f3; nobody!/<building> b-3 g4
nobody!/<carrying> a-3 b-5 c-7 d6 g6; nobody!/<deciding> g3; nobody!/<deferring> a-6 f-2 g11
nobody!/<doing> a-4 c10 d9 e-7 f-5 g-5; nobody!/<drifting> a-8 b-3 c-13 d-6 e-3 f7 g12; nobody!/<giving> d-6 e-3 g10
nobody!/<have> a5 b-2 d4 e-2 f7 g-16; nobody!/<listening> c-11 d-7 e-3 f8 g3; nobody!/<name> c6 f-3
nobody!/<progressive> a-9 b-4 f6 g5; nobody!/<slipping> d-7 e-3 g10; nobody!/<studying> a4 c-4 f-4 g5
nobody!/<taking> c4 d-2 e-3 f-3 g4; nobody!/<team> c4 f-2; nobody!/<telling> a5 b-7 c4 d-10 e-11
nobody!/<tending> b-11 d10 e-14 f5 g-6; nobody!/<waiting> a-10 c-10 d-6 f8 g6; nobody!/<wanting> c7 d-3 e-4 g-3
nobody!?/#codework a2 f4 g-4; nobody!?/#stakes a5 f2 g-5; nobody!?/<approval> c3; nobody!?/<asking> c3
nobody!?/<aux> g6; nobody!?/<be> c3; nobody!?/<building> f4 g-5; nobody!?/<deciding> a-4 c7
nobody!?/<decision> c4 g-2; nobody!?/<deferring> c3 g-3; nobody!?/<doing> g2; nobody!?/<giving> a6 g-4
nobody!?/<taking> a8 c-3 f3 g-6; nobody!?/<telling> c10 e-2 f-3 g-4; nobody!?/<tending> c4 e-3 f-2; nobody!~/#ask g5
nobody!~/<approval> g2; nobody!~/<asking> c-2 g5; nobody!~/<deferring> g2; nobody!~/<listening> c-3 g5
nobody!~/<taking> g2; nobody!~/<telling> c-2 f-4 g8; outsider!/#choice c-7 d6; outsider!/<deciding> c-7 d8
outsider!/<drifting> a6; outsider!/<telling> a9 d-6; outsider!/<tending> d-8 g7
outsider/#approval b2 c-8 d-5 e-6 f3 g8; outsider/#ask b-7 c4 e-12 f-4 g4; outsider/#choice a-6 b5 d-4 f-3 g4
outsider/#coach a3 c8 e-4 f-4 g-4; outsider/#codework a-9 b-7 c-6 d-6 e2 f-8 g17; outsider/#defer c-4 e-3 g10
outsider/#done c2 d6 e-8 f-5; outsider/#forthem d-4 e-3 g11; outsider/#handing a-2 b-3 c-4 d4 e-6 g6
outsider/#keepout d-3 e-5 g9; outsider/#learn b-3 f-6 g3; outsider/#mood d9 e-2 g-7; outsider/#peoplework d2
outsider/#plan d-4 g6; outsider/#postponed a-8 b-3 c-7 d-3 e-3 g13; outsider/#redo a-3 b-6 e-2 g14
outsider/#stakes a7 b3 c-4 f-9 g-2; outsider/#takeback g7; outsider/#toy a6 c4 e-5 f-7; outsider/#trust e-3
outsider/#undone c-4 d10 g-7; outsider/#waiting b-4 c2 d4 e-4 f-3 g-2; outsider/#watch c-3 g6
outsider/#withoutme c-4 g6; outsider/<adverb> c3 d-2; outsider/<approval> a-2 b5 g-4; outsider/<asking> e-3 f-7
outsider/<aux> a-7 c-3 d5 e-4 g5; outsider/<be> b7 c-8 e4 f5 g-9; outsider/<building> a2 b-10 c-10 d-8 f-11 g13
outsider/<carrying> a-7 c-4 d-7 f-2 g16; outsider/<coaching> d4 e-3; outsider/<coding> a-5 g10
outsider/<deciding> a-6 b3 d-3 f-4; outsider/<decision> a-4 b2 c3; outsider/<deferring> a-4 b-6 c-6 d-5 e-3 f-4 g18
outsider/<doing> a-14 d4 e-9 f-4 g7; outsider/<drifting> a4 b-6 d6 e-9 f-6; outsider/<explaining> b-4 c-2 d-4 f-3 g6
outsider/<giving> a-2 b-2 c-6 e-7 f-4 g12; outsider/<have> a6 d-3 f-5; outsider/<listening> a4 b-9 d4 e-10 f-7 g3
outsider/<name> a2 c-4 g6; outsider/<outsider> d4; outsider/<people> b4 c2 d-3 f-2
outsider/<progressive> b4 c-8 d3 e-8 g5; outsider/<slipping> a-4 b-3 c-4 d-4 e-3 g13
outsider/<studying> b-2 d8 f-11; outsider/<taking> a-6 b-7 c-4 d-6 e-4 g17; outsider/<team> b-6 c-7 d4 e-7 g6
outsider/<tech> b-5 c-2 d-6 e3 f-5 g6; outsider/<telling> a4 c2 d-7 e-9 f-7 g7
outsider/<tending> a-4 b-3 c-4 e-4 f-4 g10; outsider/<waiting> a3 b-4 c3 d3 e-5 f-3 g-3
outsider/<wanting> c6 d-2 e-2; outsider?/#ask c-3 e6 g-2; outsider?/#choice c9 g-8; outsider?/#codework g5
outsider?/#learn d-3 e6 f4 g-7; outsider?/#waiting d3; outsider?/<asking> c-4 e6; outsider?/<deciding> c6 g-3
outsider?/<doing> g4; outsider?/<have> g2; outsider?/<listening> c-2 e4; outsider?/<telling> a-4 b-3 c-5 e6
outsider?/<tending> a-4 d-2 e6 f-4 g5; outsider?/<waiting> d4; outsider?/<wanting> d-5 g6; outsider~/#codework a3
outsider~/#postponed d-3 g5; outsider~/#stakes a4; outsider~/<building> a4 g-3; outsider~/<slipping> d-2 g5
outsider~/<taking> g4; outsider~/<tech> a7 g-5; outsider~/<telling> g7; outsider~/<tending> a2
team!/#approval c8 g-5; team!/#ask b6 c-9 e-6 g8; team!/#choice c15 e-5 g-10; team!/#codework c5 d4 e-4 g-9
team!/#done d6 g-4; team!/#forthem b5 c-4 d4 g-4; team!/#learn c4 g-4; team!/#mood b2 g-2
team!/#nobodyowns b-3 c7 g-3; team!/#plan g3; team!/#postponed c5; team!/#stakes a4 c-5 d-3 g2
team!/#waiting c-4 g3; team!/<asking> a-3 b5 c-7 d-7 g7; team!/<aux> a3 c-7 d3 e5; team!/<be> d5 g-4
team!/<building> c8 e-6 g-4; team!/<carrying> a4 b7 e-8 g-6; team!/<deciding> c15 e-5 g-10
team!/<deferring> b6 c7 e-3 g-10; team!/<doing> c-7 d3 e4; team!/<drifting> b2 c-6 e4; team!/<giving> c6 g-4
team!/<listening> a-2 b9 c-8 e-6 g4; team!/<progressive> b4 g-5; team!/<slipping> c5; team!/<studying> g-3
team!/<taking> c8 g-5; team!/<telling> a-2 b6 c4 d6 e-16 f-4 g-5; team!/<tending> a2 b4 g-4
team!/<waiting> c-4 e3 g2; team!?/#codework a3 b2 g-9; team!?/#stakes f3 g-3; team!?/<be> a2
team!?/<building> a2 g-7; team!?/<carrying> b4; team!?/<deciding> c6; team!?/<telling> d-2
team!?/<tending> b3 c7 g-8; team!~/#choice e-2 g2; team!~/<asking> c-2 e4; team!~/<deciding> e-2; team!~/<doing> g2
team!~/<listening> e6 g-3; team!~/<telling> b-3 c-6 d-3 e5 g5; team!~/<tending> c5 g-3
team/#approval a-5 c5 d-3 f-4; team/#ask a-11 c6 d3 e-5 f-5; team/#choice a-17 b-2 c-7 d-9 e7 f-11 g9
team/#coach a-4 b-9 c3 d-10 e3 f2; team/#codework b-3 d-10 g6; team/#defer a-8 b-13 c10 d-4 f-8
team/#done a5 b-6 c4 d-5 e-16 f-3 g8; team/#forthem a-10 b12 c4 d-14 f-11 g-3; team/#handing a-9 b2 c-15 d-9 f4 g8
team/#imagined a4 c-9 e-4 g6; team/#impatience b9 c-7 d-5 e6 g-9; team/#keepout b4 c4 e-6; team/#learn e-9 f8
team/#mood a-8 b-3 c3 e9 g-6; team/#negate d-7 e5 g3; team/#nobodyowns b3 c-3; team/#otherpeople e5 g-3
team/#past b4; team/#peoplework a-6 b-4 d-9 g7; team/#plan a-8 b14 c2 e-5 f-9; team/#postponed a-4 b-7 c3 e-5 g3
team/#quiet c6 e-6 g2; team/#redo b-7 d-5 e-2 f-5 g12; team/#restraint b-5 c6 e-10 g7
team/#stakes a8 b-8 d-14 e-7 f2; team/#takeback a-5 b-4 c-4 d-7 g13; team/#theirown c-4 d-6 e12 f-3 g-4
team/#toy a-5 b-8 c9 d-5 e8 f-12; team/#trivial d6 f-2 g-4; team/#trust a2 c5 e-8
team/#undone a-10 b10 c-8 d7 e-12 g5; team/#waiting a9 b-11 c4 d2 e-7 f-14; team/#watch a3 b3 c8 d-2 e-6 f-4 g-8
team/#withoutme a-11 d-6 e-6 g7; team/<adverb> b10 c-4 d2 e-4 g-6; team/<approval> a-2 b-2 c3 e4 g-5
team/<asking> b-4 c5 d2 f-9; team/<aux> b-2 c-9 d-3 e6 f-5 g5; team/<be> b13 c-5 d-4 e-7 g-3
team/<building> c2 d-12 f-7 g6; team/<carrying> b3 c-3 e3 f-17; team/<coaching> a-2 b9 d-3 f2 g-15
team/<coding> a-6 b-3 d-8 e-2 f5 g6; team/<deciding> a-17 b-3 c-6 d-8 e8 f-11 g8; team/<decision> a-7 c3 g5
team/<deferring> a-14 b-14 c9 d-3 e-2 f-2 g5; team/<det> a-6 b-6 c10 d-4 e-3 f-2 g5; team/<doing> a-4 d-7 e6 f-5
team/<drifting> c3 d4 e-4 f-8; team/<explaining> b-15 d-16 e-3 f11 g3; team/<giving> a-14 c8 e-14 f5
team/<have> a-23 b7 e4 f-5; team/<jumping> b-4 g8; team/<listening> a3 c3 d6 e-8 f-10
team/<name> a-4 c6 d-13 f-5 g3; team/<people> a4 d-3 f-2; team/<progressive> a6 b7 c3 d-6 e-9 f-5
team/<reclaiming> a5 b-9 g6; team/<slipping> b-6 c6 e-5 g3; team/<studying> d-5 e7 f-11
team/<taking> a-13 b-12 c4 e7 f-9 g8; team/<team> a-9 b4 c5 d-16 e7 f-8 g-2; team/<tech> a6 b5 c3 d-6 f-2 g-7
team/<telling> a-11 c3 f-3; team/<tending> a-5 e2 f-2; team/<waiting> a10 b-14 c3 d4 e-10 f-15
team/<wanting> a-7 b6 c10 f-6 g-3; team/<withdrawing> c3 e-5 g5; team?/#approval b-2 e-4 g7; team?/#ask b-4 e-9 g4
team?/#choice a-5 b-9 d-8 e3 f4; team?/#coach e5; team?/#codework b5 c-4 d-3 e6 f-4 g-3; team?/#defer b-5 c4 e2 f-3
team?/#done a4 b3 g-5; team?/#learn a-3 f8; team?/#mood b5 f-4; team?/#peoplework d4 e4 g-5
team?/#stakes a7 e-3 f3 g-9; team?/#theirown b8 f-3 g-3; team?/#toy b-3 c-3 d-5 e10 f-4
team?/#waiting a-2 b3 e5 f-3 g-4; team?/<asking> a-6 b6 f-6; team?/<aux> a6 b6 c-3 d-6 g-8
team?/<be> a7 b-8 d4 e-5 f-3; team?/<building> b4 c-7 d-4 e3 g-4; team?/<carrying> a8 b7 c-6 e-10 f-2 g-7
team?/<coding> b6 e-4 f-2 g3; team?/<deciding> a-4 b-7 d-6 e4 g3; team?/<deferring> a-4 b-4 c4 e-6 g10
team?/<det> a-8 d-2 e4 f-3 g6; team?/<doing> b9 c-5 d-6 f-8; team?/<drifting> a-4 b4 d-7 e5 f3 g-7
team?/<explaining> b-6 c-4 e-2 f9; team?/<have> a-12 b2 c10 d6 e-17; team?/<listening> a-4 b2 c4 e-12 g2
team?/<progressive> a3 d4 e-3 g-5; team?/<slipping> b2 g-3; team?/<studying> c-2 d-5 e4
team?/<taking> a-5 b-2 e-5 f2 g7; team?/<telling> b-8 d-2 e7 f-6; team?/<tending> b5 c3 d2 f-9 g-3
team?/<waiting> a-3 c3 d-5 e5 f-2 g-6; team?/<wanting> c-4 d3 e3; team?~/#choice c-5 e-4 g8; team?~/#codework c2 d-5
team?~/#defer c-2 g6; team?~/#waiting c-3 g6; team?~/<aux> a-2 e8 f-3; team?~/<building> c5 e-4
team?~/<deciding> e-4 g6; team?~/<deferring> c3; team?~/<doing> a-6 b-5 c3 d-5 e8 f-5; team?~/<drifting> c-4 d3 g4
team?~/<have> c-3 g8; team?~/<listening> c-4 g7; team?~/<studying> g6; team?~/<telling> c7 d9 e-8 g-5
team?~/<tending> a-4 b-6 c6 d-7 e8 f-4; team?~/<waiting> a-3 c-4 g7; team?~/<wanting> g5; team~/#ask b4 c-9 e3
team~/#choice d-3 g4; team~/#coach d3; team~/#codework f-2 g6; team~/#defer c-7 e-2 g10; team~/#learn f-3 g6
team~/#past c-2 g5; team~/#plan d-4 g7; team~/#postponed c-5 d4; team~/#stakes a4 b-3 c-8 d-4 e-4 f3 g3
team~/#waiting g7; team~/#withoutme c-3 g5; team~/<asking> b4 c-12; team~/<aux> a-2 c4 f4 g-7; team~/<be> d3
team~/<building> a-2 g7; team~/<carrying> a2 d4; team~/<coding> e4 f-3; team~/<deferring> c-7 d3 g4
team~/<doing> a-6 b-4 c3 f3; team~/<drifting> a-4 b-4 c-4 d2 e-4 g9; team~/<explaining> g5
team~/<giving> b-2 c-4 g10; team~/<have> e-6 g6; team~/<listening> b3 c-3 d2; team~/<progressive> a-2 d2
team~/<slipping> c-9 d3 g7; team~/<studying> g2; team~/<taking> g3; team~/<team> e-3 g6; team~/<tech> d-3 f-3 g7
team~/<telling> b3 c-11 e-6 f-7 g8; team~/<tending> a4 b-8 e-6 g3; team~/<waiting> d-3 e-2 g7
team~/<wanting> c-3 g4; thing!/#codework c5 d5 e-5 f5 g-12; thing!/#done a7 c-2 g-3; thing!/#learn d8 g-3
thing!/#postponed b4 c5 d-8 e-2; thing!/#stakes d-3 e-3 g3; thing!/#toy c3 g-8; thing!/#waiting a3 d-7 g6
thing!/<asking> a2 c-5 g5; thing!/<aux> a4 c-2 d5 g-5; thing!/<building> b-4 c4 d5 e-6 f4 g-11
thing!/<carrying> a3 b-2 e-4; thing!/<deciding> a-2 d-2 f7; thing!/<deferring> a5 d4 g-6
thing!/<doing> a7 c-5 d7 e-4 g-8; thing!/<drifting> b-5 c3 e-6 g4; thing!/<giving> b3 g-4
thing!/<progressive> c4 d3 g-7; thing!/<slipping> a-4 b4 c4 d-5; thing!/<studying> g-2
thing!/<taking> a7 b3 c-4 g-9; thing!/<telling> a-2 b-11 d-4 e-2 f-8 g9; thing!/<tending> a7 b-8 c-6 d7 e4 f-7 g-6
thing!/<waiting> c-2 d-7 g11; thing!/<wanting> b4 d-4 g4; thing!?/<tending> a-3 c-2 e9 g-8; thing!~/#codework a8 g-5
thing!~/#done d5; thing!~/<tending> d9 g-8; thing/#approval a-5 c3 d-3 e-5 f-7 g6; thing/#ask a-11 b-5 e4 f4
thing/#choice a2 d-6 e-2 g5; thing/#coach b-3 c-4 d5; thing/#codework b-3 c-8 d-4 f4 g4
`
