// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_1 = `
me!/#approval c-4 e5 g-2; me!/#ask a5 b7 d-11 f-4; me!/#choice a-4 b-5 c7 e3 g-7; me!/#codework b-13 c-8 d-5 e4 g8
me!/#defer f5 g-3; me!/#done a7 c-3 d8 e-4 f-2 g-8; me!/#dread d10 g-7; me!/#forthem f4 g-3
me!/#handing a8 b7 c-6 e-5 g-13; me!/#learn a-3 b-5 c-5 d6 e-5; me!/#ownhands a4 e-2 g-2
me!/#peoplework b-3 c-4 d3 e3 f4 g-11; me!/#plan a3 c8 d-15 e-5; me!/#postponed a-4 b-6 c5 d-11 e-7 f-4 g13
me!/#redo g5; me!/#restraint a4 b7 e-8 g-5; me!/#stakes b-7 c-8 d11 e-12 f-2; me!/#takeback a-5 b-6 d3 e7 g-2
me!/#time d-3 e-4 g3; me!/#toy b-3 c-3 d-4 f2; me!/#trust a-2 b3 d4 g-4; me!/#waiting b4 c2 d5 e-7 g-12
me!/#watch b4 g-3; me!/#withoutme d6 g-4; me!/<asking> c-3 d-5 e3 f-8 g4; me!/<aux> b-5 c6 d3 e-11 f-7
me!/<be> a-5 b-6 d-4 g6; me!/<building> a-3 b-14 c-9 e5 f5; me!/<carrying> a4 b-7 c-3 d5 e-16 g3
me!/<coaching> b5 e-4; me!/<coding> a-6 b-4 c-2 d-10 e-5 f-4 g17; me!/<deciding> a-3 c6 e-3 g-3
me!/<deferring> a-11 b-7 d-8 e8 f2 g5; me!/<doing> b-11 d7 f2 g-3; me!/<drifting> a8 b12 e-14 f-4 g-15
me!/<explaining> c-5 d2 e9 g-11; me!/<giving> a8 b8 c3 e-11 g-13; me!/<have> b-3 c-12 d12 e4 f-3 g-3
me!/<jumping> b-3 d-2 e9 g-2; me!/<listening> b9 d-9 f-2; me!/<name> a2 b-6 c8 d2 e-3 g-9; me!/<people> b-2 f6 g-7
me!/<progressive> e6 f-5 g-2; me!/<reclaiming> b-7 c-2 e8; me!/<slipping> b8 c6 d-12 e-14 f-7 g6
me!/<studying> a-4 c-4 e-4 g5; me!/<taking> a-10 b-10 c8 d-13 e7 g4; me!/<team> a4 b-5 c7 g-11
me!/<tech> a-4 d-5 e-5 f4 g7; me!/<telling> b3 c-5 d3 f4 g-3; me!/<tending> a-8 b-12 d13 e4 f-8
me!/<waiting> a-5 b4 d4 e-4 f3 g-11; me!/<wanting> a4 c5 d-6 e-11; me!/<withdrawing> a8 b5 e-10 g-6
me!?/#ask c9 d-7; me!?/#choice e-3 g2; me!?/#coach d6 g-3; me!?/#codework b-10 c-4 e-4 f4 g4; me!?/#learn a-3 d-6 g7
me!?/#peoplework a-4 b-2 f-2 g5; me!?/#redo b-5 g7; me!?/#takeback e-2 g6; me!?/<asking> a-2 c9 d-9 e-2
me!?/<be> a5 b-3 c3 e-7; me!?/<building> a-4 b-6 c-3 d-2 e-5 f8 g8; me!?/<coaching> d5 g-2
me!?/<coding> a4 b-4 c-2 f-4; me!?/<deciding> c4 e-4; me!?/<deferring> g6; me!?/<doing> b-4 d-4 e6 g4
me!?/<explaining> e8 g-5; me!?/<have> b4 c-3 d5 e-5 f-3 g-2; me!?/<listening> c9 d-6 f-2; me!?/<people> d4
me!?/<progressive> a-4 b-12 d6 e4; me!?/<taking> b-3 g7; me!?/<telling> b7 c3 d-7 f-3 g-2
me!?/<tending> c-8 e7 f3 g-3; me!?~/<deferring> f5 g-3; me!~/#choice c4 e-3; me!~/#codework a5 b-6 c4 f-2 g-3
me!~/#learn a-4 b-2 f6; me!~/#plan f8 g-6; me!~/#postponed d-5 g7; me!~/<building> a7 b-5 c3 e-3 g-6
me!~/<carrying> a7 b-5; me!~/<deferring> c6 g-2; me!~/<explaining> c-2 d-4 e-5 f3 g4; me!~/<slipping> d-5 g8
me!~/<taking> a-5 b-3 f6 g3; me!~/<telling> a-6 e-10 g4; me!~/<tending> e-2 f2; me!~/<wanting> b7 d-3 f6 g-9
me/#approval f-2 g3; me/#ask a-8 b-4 c7 d-6 e3 g-3; me/#choice b-5 c8 e-4 f-7; me/#coach a-6 b-6 c4 d-3 e8 g-2
me/#codework a4 b5 c-16 e-6; me/#condition b2 c-4 e-7 f-7 g9; me/#defer a-11 b-12 c8 d-4 e6
me/#done b6 c-13 d-6 e3 f-10 g7; me/#forthem a4 b4 c-3 f-13; me/#handing a-2 b5 d-3 e9 f-21 g-6
me/#imagined b-7 c-4 d-7 e6 f-6 g5; me/#impatience a3 b5 d8 e-5 f-8 g-15; me/#keepout a-8 b-5 c-7 e16 f-6 g-6
me/#learn a-7 b-12 c-10 d-9 e-3 f12 g6; me/#mood a8 b5 c-15 d4 e-15 g2; me/#negate a2 c-4 f-3 g-3
me/#nobodyowns a11 b2 c-4 d-6 e-9 f-9; me/#otherpeople a3 e-3 g2; me/#others f-4 g6; me/#ownhands b-10 e10
me/#past a9 g-9; me/#peoplework b3 f-14 g5; me/#plan a-3 c-7 f-3 g5; me/#postponed b-3 c-9 d10 e-4 f-3
me/#quiet a-5 b-13 c-19 d-3 e8 g4; me/#redo a-4 b12 c-8 d-6 e-7 g-3; me/#restraint a-12 b-10 c-11 d-10 e17 f-9 g4
me/#stakes b3 c9 f-20; me/#takeback b17 c-7 d-16 e-8 f-4 g-5; me/#theirown a9 b5 c-6 e-5 f-4 g-9
me/#time b-4 e3 f-3 g4; me/#toy b-2 c-16 d-11 f10; me/#trivial a-13 c-3 d2 e-2 f10; me/#trust c-2 d-9 e9 f-14
me/#undone b-2 c-3 d10 e-5 f-19; me/#waiting c-2 e7 g-4; me/#watch a-14 b-12 c-15 d-14 e7 f6 g3
me/#withoutme a-4 c14 e-5 g-10; me/<adverb> a5 b5 c-3 d-9 e-6 f6 g-2; me/<approval> a-2 b3 c-11 e-5 f-8 g9
me/<asking> a-4 c3 e3 g-7; me/<aux> b4 c2 d-4 e-5 g-5; me/<be> d4 e-5 f-15; me/<building> a5 b7 c-19 d-6 e-6 f3
me/<carrying> b2 e-3 f-4; me/<coaching> b-8 c-6 e6 f-6 g5; me/<coding> a9 b-4 c-19 d7 e-13 f4 g-7
me/<deciding> c9 d-3 e-4 f-13; me/<decision> a-10 c6 e-9 f-7 g6; me/<deferring> b2 c-4 d-6 e5 g-7
me/<det> a11 b-3 c-3 e-4 g-5; me/<doing> a3 b4 d-2 g-4; me/<drifting> a3 e5 f-5 g-6
me/<explaining> a-4 b5 c-4 e4 f-4; me/<giving> a-3 b3 c-5 e6 f-9; me/<have> c-3 e-3 g3
me/<jumping> a3 b7 d-10 e-6 f-8; me/<listening> a-8 b-6 d-7 e6 f3; me/<name> a7 c3 d2 f-18 g-10
me/<outsider> b-4 c2 d-7 e-9 g9; me/<people> a-9 c4 d6 f-10 g-3; me/<progressive> d2 e-5
me/<reclaiming> a-4 b11 d-5 e-15; me/<slipping> a-4 b-4 c-10 d8 e4 f-3 g-2; me/<studying> a-4 b-3 c-11 d-4 f8
me/<taking> a8 b8 c-14 d-6 f-3 g-3; me/<team> a2 b-6 c6 e5 f-10 g-6; me/<tech> a-3 b-9 c2 d10 e-8 f-4 g6
me/<telling> a-2 e5; me/<waiting> a3 b-5 d-2 e2; me/<wanting> a-5 b-4 c-10 e5 f3 g3
me/<withdrawing> a-15 b-15 c-16 d-6 e22 f-11; me?/#approval d-4 e5; me?/#ask b-8 c-4 g7
me?/#choice a-11 b-12 c6 d4 e6 f-7 g-5; me?/#coach a2 b9 c-9 e-10; me?/#codework b-18 c-5 d7 e4 f-12 g5
me?/#defer a-4 b-2 e-2 f13 g-4; me?/#done a-5 b-12 c-5 d5 e8; me?/#forthem d9 e-3 g-5
me?/#handing a2 c-3 d-5 e-10 f-4 g12; me?/#impatience g4; me?/#keepout a2 b3 c-3 d-3 e-7 g6
me?/#learn a-6 b-10 c-5 d3 e-4 f7; me?/#mood d4; me?/#peoplework a5 b-11 d6 e6 f-10 g-7
me?/#plan a6 b-6 c-4 e-7 f-6 g5; me?/#postponed a-8 b-4 d-11 e6 g10; me?/#redo a-10 b-3 c-6 e6 g3
me?/#stakes a-9 d12 e-10 f-4; me?/#takeback a-3 e5; me?/#theirown b-2 f5 g-3; me?/#toy a-8 b-7 d4 e-8 g6
me?/#trivial b10 f-3 g-5; me?/#trust b-9 c-8 d-4 e4 g6; me?/#undone d6 e-3 g-7; me?/#waiting a-3 b4 c-9 d-5 f4 g2
me?/#watch b-3 c9 e-4 g-5; me?/<adverb> b-2 e3; me?/<approval> b-3 d4 g-4; me?/<asking> b-12 c-7 d11 e-4 g2
me?/<aux> a-10 b4 c-5 g3; me?/<be> a2 b4 c-3 d-3 e3 f-5; me?/<building> b-3 c-10 d4 e9 f-3 g-2
me?/<carrying> a4 c-8 d8 e-4 g-4; me?/<coaching> b4 c-6; me?/<coding> a-7 b-8 c-2 d6 f-7 g7
me?/<deciding> a-11 b-12 c6 d5 e5 f-6 g-6; me?/<decision> b-3 c9 g-11; me?/<deferring> d-6 f10 g-3; me?/<det> a6 g-3
me?/<doing> a8 b2 f-6 g-9; me?/<drifting> a-9 d-16 g10; me?/<explaining> a-2 b4 c5 e-3 g-3
me?/<giving> b-3 c-10 d-14 g13; me?/<have> a2 b-5 c-8 d5 e8 f-3 g-3; me?/<jumping> a-5 b-3 c4 d-3 e8
me?/<listening> a-2 c5 d-6 e-2 g2; me?/<outsider> b4 e-3; me?/<people> a8 b-4 e-9 f-5
me?/<progressive> a3 d3 f-5 g-3; me?/<slipping> a-6 b-4 d-6 e4 f-4 g8; me?/<studying> a4 b-3 c-6 d-4 e-6 f4 g2
me?/<taking> c-12 d-7 f-3 g10; me?/<tech> b-7 c-4 e6 f-5 g3; me?/<telling> d-7 g2
me?/<tending> a3 b-4 c-5 d5 e3 g-3; me?/<waiting> a-6 b3 c-8 d-8 f4 g5; me?/<wanting> a-3 b-8 c-4 e-7 f-3 g12
me?/<withdrawing> b2 c-6 d-5 e-12 f-2 g12; me?~/#ask g3; me?~/#choice c-7 e3 g5
me?~/#codework a5 b-8 d-3 e-6 f-3 g4; me?~/#condition g5; me?~/#handing a-2 b-5 c-2 e-5 g10; me?~/#imagined g5
me?~/#learn d-7 f-4 g12; me?~/#peoplework d-7 g9; me?~/#plan g5; me?~/#redo g6; me?~/#restraint e-2 g6
me?~/#takeback a-4 g8; me?~/#waiting c-2 g3; me?~/<asking> c-2 g4; me?~/<aux> b9 d-3 e-4; me?~/<be> c-2 d-2 g10
me?~/<building> a6 b-8 c4 d-3 e-10 f-5 g3; me?~/<carrying> a-4 b-4 c-4 d-4 g14; me?~/<coding> a-2 c3 e3 g-2
me?~/<deciding> c-5 e-3 g9; me?~/<deferring> a-3 d-3 g3; me?~/<doing> a-5 b6 c-4 d-6 e-5 g7
me?~/<drifting> a-2 d-4 g6; me?~/<explaining> g6; me?~/<giving> a-3 b-4 c-3 d2 e-6 g8
me?~/<have> a-5 b-5 c5 d-5 e7 f-4; me?~/<jumping> e4; me?~/<listening> c-3 d-3 e-6 f7 g3
me?~/<progressive> a3 b-6 c-8 d5 e-2 g2; me?~/<slipping> c3 g-3; me?~/<studying> a-3 c-2 d-4 e-7 f4 g7
me?~/<taking> a-8 b-2 c-4 e2 g10; me?~/<tech> g4; me?~/<telling> b-7 c-5 g8; me?~/<tending> a-13 c2 d-3 e3 g3
me?~/<wanting> c-3 g3; me?~/<withdrawing> e-3 g6; me~/#approval c3; me~/#ask b-3 c-4 d-5 e2 g7; me~/#choice c3
me~/#coach b4 e-3 f-2; me~/#codework b5 c-12 e-9 f-4 g8; me~/#condition a-4 d-2 f-4 g13; me~/#done a8 b-5 g-4
me~/#handing b-9 c-4 d-3 e-9 g15; me~/#imagined a-7 b-2 c-3 d-3 e-5 f-7 g18; me~/#keepout g3
me~/#learn b-5 c-5 d-7 e-3 f7; me~/#past a-7 c-4 g13; me~/#peoplework a-4 c-4 f4; me~/#plan a-11 b-11 c-7 e-11 g14
me~/#postponed b-2 d-3 g5; me~/#redo b5 d-2; me~/#stakes b-2 c6 d-3 e-4 f-9 g4; me~/#takeback b-6 g10
me~/#toy a3 d-3 f-7 g7; me~/#trust a-3 b-3 c-9 e3 g7; me~/#undone c-4 d10 g-5; me~/#waiting c-4 e-2
me~/#watch c6 g-5; me~/#withoutme c-3 g4; me~/<adverb> a-5 g7; me~/<asking> a-5 b2 c6 d-5 f-4 g-2
me~/<aux> a6 c-3 e-10 f-5 g2; me~/<be> b-5 c-6 e4 f4; me~/<building> a-3 b4 c-10 d-4 e-8 g7
me~/<carrying> a4 b-9 c-9 d3 e3 f3; me~/<coaching> a-3 c-5 e4 g3; me~/<coding> c-4 g3; me~/<deciding> a-2 c4 e-3
me~/<deferring> a-6 c5 e-4 f-3 g3; me~/<doing> a6 c-5 e-6; me~/<drifting> a11 b-7 c-8 e-9
me~/<explaining> a4 b-6 d-3 e-3 f-3 g7; me~/<giving> b-9 e-9 f-3 g11; me~/<have> b-8 c-9 d5 e-6 f-7 g9
me~/<jumping> c-2 g7; me~/<listening> a-4 b-3 c4 d-3; me~/<modal> f-3 g4; me~/<name> c-4 e4
me~/<people> a-3 c-2 d4 f7 g-6; me~/<progressive> b-3 c-6 f2; me~/<reclaiming> g4; me~/<slipping> b-4 e-9 g9
me~/<studying> b3 c-6 d-6 e-5 f7 g-4; me~/<taking> a-6 b2 e-5 f-3 g6; me~/<tech> b-6 c-4 e-2 g6
me~/<telling> b-14 c-3 f-8 g11; me~/<tending> c-11 d3 e-12 g7; me~/<waiting> c-3 f2
me~/<wanting> a2 b-6 c-10 e-8 f-6 g10; me~/<withdrawing> g4; nobody!/#ask a5 c-13 d-6 e-7 f2 g10
nobody!/#choice a-3 g4; nobody!/#codework a-3 b-5 e-3 g7; nobody!/#defer a-5 c8 d-3 e-3 f-8
nobody!/#nobodyowns a4 c4 f-4 g-3; nobody!/#plan c5 e-3 g-4; nobody!/#postponed d-7 e-2 f-2 g10
nobody!/#stakes a-15 b-2 c-8 d-5 f12 g7; nobody!/#toy a-3 c-3 f6; nobody!/#undone f3
nobody!/#waiting a-10 c-9 d-4 f7 g7; nobody!/#withoutme g6; nobody!/<asking> b-5 c-13 d-7 e-8 f11 g5
nobody!/<aux> a-4 b-3 c11 d9 e-6 f-5 g-6; nobody!/<be> f2; nobody!/<building> b-5 g7
nobody!/<carrying> a-4 b-5 c-9 d9 g6; nobody!/<deciding> g4; nobody!/<deferring> a-7 e-2 f-3 g10
nobody!/<doing> b-3 c9 d9 e-7 f-4 g-7; nobody!/<drifting> a-9 b-3 c-12 d-8 e-2 f9 g11; nobody!/<giving> d-4 e-3 g9
nobody!/<have> a4 b-3 c-4 d4 e-2 f10 g-17; nobody!/<listening> c-11 d-7 e-3 f8 g4; nobody!/<name> a-2 c6
nobody!/<progressive> a-9 b-5 f5 g7; nobody!/<slipping> d-7 e-4 g11; nobody!/<studying> a2 c-2 f-3 g4
nobody!/<taking> a-3 c2 e-2 f-2 g6; nobody!/<team> c7 f-3; nobody!/<telling> a4 b-7 c5 d-11 e-11
nobody!/<tending> b-11 d8 e-11 f3 g-3; nobody!/<waiting> a-10 c-9 d-6 f9 g4; nobody!/<wanting> c5 e-3 g-2
nobody!?/#codework a4 f3 g-5; nobody!?/#stakes a4 g-5; nobody!?/<approval> c3; nobody!?/<asking> c4
nobody!?/<aux> g4; nobody!?/<be> c6 g-3; nobody!?/<building> f3 g-4; nobody!?/<deciding> a-4 c5
nobody!?/<deferring> c5 g-3; nobody!?/<doing> g3; nobody!?/<giving> a6 g-3; nobody!?/<taking> a8 c-3 g-6
nobody!?/<telling> c7 f-3 g-3; nobody!~/#ask g4; nobody!~/<asking> c-2 g6; nobody!~/<deferring> g2
nobody!~/<listening> c-2 g7; nobody!~/<taking> g2; nobody!~/<telling> c-3 g10; outsider!/#choice c-8 d8
outsider!/#stakes a4; outsider!/<deciding> c-6 d6; outsider!/<drifting> a7 d-3; outsider!/<telling> a8 d-5
outsider!/<tending> a3 d-9 g7; outsider/#approval b2 c-7 d-5 e-5 f3 g8; outsider/#ask b-7 c2 e-11 f-3 g5
outsider/#choice a-8 b6 c-3 d-3 f-3 g5; outsider/#coach c5 g-2; outsider/#codework a-11 b-6 c-6 d-6 f-8 g18
outsider/#defer e-3 g8; outsider/#done c3 d5 e-6 f-4; outsider/#forthem a-3 d-4 e-2 g11
outsider/#handing c-3 d4 e-5 g4; outsider/#keepout d-3 e-4 g8; outsider/#learn b-4 c-2 f-6 g5
outsider/#mood d10 g-8; outsider/#peoplework d3; outsider/#plan d-4 g5; outsider/#postponed a-7 b-3 c-7 g11
outsider/#redo a-3 b-6 d-2 e-2 g14; outsider/#stakes a7 b3 c-2 f-9 g-3; outsider/#takeback a-2 g8
outsider/#toy a7 c4 e-4 f-9; outsider/#trust d3 e-3; outsider/#undone c-6 d8 g-4
outsider/#waiting a2 b-4 c4 d2 e-4 f-3 g-3; outsider/#watch f-3 g4; outsider/#withoutme c-3 g5
outsider/<adverb> c3 d-3 g3; outsider/<approval> b5 f2 g-6; outsider/<asking> b2 e-5 f-8
outsider/<aux> a-6 c-4 d3 e-3 f-5 g6; outsider/<be> b7 c-7 e2 f4 g-11; outsider/<building> b-10 c-10 d-10 f-11 g15
outsider/<carrying> a-8 c-5 d-7 f-3 g17; outsider/<coaching> b-3 d3 e-4; outsider/<coding> a-6 g8
outsider/<deciding> a-5 b4 f-3 g3; outsider/<decision> a-4 b4 c3 g-3
outsider/<deferring> a-3 b-5 c-5 d-7 e-4 f-3 g18; outsider/<doing> a-14 d8 e-9 f-7 g5
outsider/<drifting> a4 b-6 c-3 d7 e-8 f-7; outsider/<explaining> b-3 c-3 d-5 e2 f-4 g4
outsider/<giving> a-3 b-2 c-5 e-6 f-3 g12; outsider/<have> e-5 f-2 g2; outsider/<listening> a4 b-8 e-10 f-6 g3
outsider/<name> c-4 g6; outsider/<outsider> d5; outsider/<people> b3 d-3; outsider/<progressive> b2 c-9 d4 e-9 g4
outsider/<slipping> a-4 b-4 d-5 e-3 g11; outsider/<studying> a2 b-3 c-4 d6 f-12
outsider/<taking> a-6 b-6 c-4 d-5 e-4 g16; outsider/<team> b-5 c-7 d3 e-5 g7; outsider/<tech> b-4 d-5 f-5 g4
outsider/<telling> a4 c2 d-7 e-10 f-9 g7; outsider/<tending> a-11 b-5 e-8 g13; outsider/<waiting> b-5 c5 d2 e-4 f-3
outsider/<wanting> c4; outsider?/#ask c-2 e5; outsider?/#choice c7 g-5; outsider?/#codework g5
outsider?/#learn d-3 e5 f3 g-7; outsider?/<asking> c-2 e5; outsider?/<building> c-3 e3; outsider?/<deciding> c7 g-4
outsider?/<doing> g5; outsider?/<have> d-4 g5; outsider?/<listening> c-2 e5; outsider?/<telling> a-3 b-3 c-6 e4 g2
outsider?/<tending> a-2 c-2 d-2 e5 f-5 g5; outsider?/<waiting> d3; outsider?/<wanting> d-5 g6; outsider~/#stakes a3
outsider~/<telling> g7; outsider~/<tending> a2; team!/#approval c8 g-4; team!/#ask b6 c-8 d-3 e-7 g8
team!/#choice a-2 c16 e-6 g-10; team!/#codework c8 d4 e-5 g-8; team!/#done d5 g-4; team!/#forthem b4 c-2 d4 g-4
team!/#learn a2 c5 g-5; team!/#nobodyowns c6; team!/#plan g2; team!/#postponed c7; team!/#stakes a5 e-4
team!/#waiting c-5 e3; team!/<asking> a-3 b6 c-5 d-6 e-4 g7; team!/<aux> a2 c-6 e4; team!/<be> b3 d3 g-4
team!/<building> c8 e-6 g-3; team!/<carrying> a4 b7 e-8 g-7; team!/<deciding> c15 e-6 g-10
team!/<deferring> b6 c7 e-3 g-9; team!/<doing> c-7 d4 f-2 g-3; team!/<drifting> c-4 g2; team!/<giving> c7 g-5
team!/<listening> b6 c-8 e-6 g7; team!/<progressive> b2 g-3; team!/<slipping> c7 g-2; team!/<studying> a2 g-3
team!/<taking> c7 g-4; team!/<telling> b5 c3 d7 e-14 f-3 g-3; team!/<tending> a2 b2 g-5; team!/<waiting> c-4 g3
team!?/#codework a3 b3 g-7; team!?/#stakes g-3; team!?/<be> a2; team!?/<building> a5 g-9; team!?/<carrying> b3
team!?/<deciding> c6 g-2; team!?/<telling> a3 d-3; team!?/<tending> b3 c7 g-8; team!~/#choice e-2
team!~/<asking> e6; team!~/<deciding> e-2 g3; team!~/<listening> e4; team!~/<telling> b-2 c-5 d-2 e6 g2
team!~/<tending> c7 g-5; team/#approval a-2 c2 f-4 g3; team/#ask a-13 c6 d3 e-4 f-4
team/#choice a-11 c-8 d-6 e8 f-9 g8; team/#coach a-4 b-10 c3 d-8 e4; team/#codework a-2 b-2 d-10 f-3 g7
team/#defer a-9 b-13 c10 d-3 f-9; team/#done a3 b-3 c5 d-6 e-14 g6; team/#forthem a-9 b14 c3 d-13 e-3 f-10 g-3
team/#handing a-9 b3 c-17 d-9 f6 g7; team/#imagined a5 c-6 e-3 g3; team/#impatience b8 c-8 d-4 e7 f-2 g-10
team/#keepout a-2 b5 c5 e-7; team/#learn d-2 e-7 f9; team/#mood a-7 c4 e9 f-4 g-7; team/#negate d-6 e4 f-2
team/#nobodyowns a-4 b4 c-4 f-3 g4; team/#otherpeople e6 g-5; team/#past b5 e-3; team/#peoplework a-5 b-2 d-7 g9
team/#plan a-9 b11 c2 e-4 f-11; team/#postponed a-6 b-6 c3 e-3 f3 g4; team/#quiet c5 e-5
team/#redo b-9 c5 d-6 e-3 f-6 g11; team/#restraint a-2 b-5 c5 e-10 g8; team/#stakes a8 b-8 c3 d-11 e-4
team/#takeback a-5 b-4 c-5 d-5 g13; team/#theirown a-2 c-3 d-5 e11 f-2 g-2; team/#toy a-4 b-7 c11 d-4 e2 f-10 g3
team/#trivial d6 f-3 g-3; team/#trust c6 e-10; team/#undone a-10 b10 c-9 d6 e-11 g4
team/#waiting a8 b-8 c4 e-8 f-12; team/#watch b2 c8 e-3 g-8; team/#withoutme a-9 d-5 e-4 g7
team/<adverb> b9 c-5 d4 e-3 g-7; team/<approval> c4 g-3; team/<asking> a2 b-5 c4 e2 f-11
team/<aux> b-5 c-10 d-3 e4 g7; team/<be> b11 c-3 d-2 e-9 g-2; team/<building> c2 d-13 f-4 g7
team/<carrying> b3 f-17; team/<coaching> a-2 b7 d-2 e3 g-14; team/<coding> a-2 b-3 d-5 g6
team/<deciding> a-17 c-7 d-6 e8 f-10 g8; team/<decision> a-7 c3 g3; team/<deferring> a-11 b-12 c9 d-2 g5
team/<det> a-7 b-3 c9 d-3 e-3 f-2 g4; team/<doing> a-6 d-5 e8 f-8 g2; team/<drifting> c2 d4 e-5 f-9
team/<explaining> b-17 d-15 f10 g3; team/<giving> a-14 c7 d2 e-13 f5; team/<have> a-23 b7 e2 f-4
team/<jumping> b-3 g8; team/<listening> a3 b-2 d7 e-7 f-5; team/<name> a-4 c7 d-11 f-5 g4; team/<people> a6 d-4
team/<progressive> a7 b7 c2 d-7 e-10 f-4; team/<reclaiming> a4 b-8 g5; team/<slipping> b-4 c6 e-5
team/<studying> a2 d-6 e7 f-14; team/<taking> a-12 b-12 c2 e5 f-9 g7; team/<team> a-7 b3 c5 d-15 e7 f-7
team/<tech> a7 b6 c2 d-6 f-6 g-7; team/<telling> a-11 b3 c4 d-2; team/<tending> a-5 e4 f-3
team/<waiting> a9 b-11 c2 d3 e-8 f-13; team/<wanting> a-7 b8 c8 f-8 g-5; team/<withdrawing> c4 e-5 g3
team?/#approval e-4 g7; team?/#ask b-4 c2 e-8 g5; team?/#choice a-5 b-9 d-9 e5; team?/#coach e5
team?/#codework b4 c-4 d-6 e5 f-5; team?/#defer b-6 c3 e4 f-5; team?/#done a6 c-2 g-6; team?/#learn a-3 c-3 e-2 f9
team?/#mood b6 e3 f-6 g-4; team?/#peoplework d5 g-5; team?/#stakes a8 b-2 c3 d-3 e-8 f3 g-5; team?/#theirown b7 g-2
team?/#toy b-3 d-4 e10 f-4; team?/#waiting a-3 b2 e5 g-4; team?/<asking> a-6 b7 d-5 e-3 f-5 g6
team?/<aux> a6 b5 c-8 d-5 e3 g-7; team?/<be> a5 b-7 d4 e-3 g-3; team?/<building> b4 c-2 d-3 e7 f-5 g-6
team?/<carrying> a4 b9 c-5 d-3 e-9 g-4; team?/<coding> b5 e-3 g2; team?/<deciding> a-3 b-7 d-5 e6 g3
team?/<deferring> a-5 b-4 c4 e-6 f-3 g11; team?/<det> a-9 e2 f-3 g7; team?/<doing> b10 c-9 d-8 f-6
team?/<drifting> a-3 b7 c3 d-7 e2 g-8; team?/<explaining> b-5 c-4 f9; team?/<have> a-11 b4 c11 d6 e-15 f-2 g-3
team?/<listening> a-4 c5 d-5 e-10 g3; team?/<progressive> a4 e-2; team?/<slipping> c2 e2 g-3
team?/<studying> a-3 b3 d-7 e5 f-2; team?/<taking> a-5 b-3 d-2 e-7 g9; team?/<telling> a3 b-7 d-5 e5 f-2
team?/<tending> b5 d3 f-8 g-3; team?/<waiting> a-4 c2 d-4 e6 g-5; team?/<wanting> c-5 d4 e3 g-3
team?~/#choice e-4 g7; team?~/#codework d-5 g4; team?~/#defer c-3 g6; team?~/#learn c3; team?~/#waiting c-4 g6
team?~/<aux> a-3 e11 f-2 g-4; team?~/<building> c5 e-2; team?~/<deciding> e-6 g7
team?~/<doing> a-4 b-3 c4 d-4 e7 f-4; team?~/<drifting> c-5 d4 g3; team?~/<have> b-3 g9; team?~/<listening> c-3 g6
team?~/<studying> g7; team?~/<telling> c6 d8 e-8 g-4; team?~/<tending> a-5 b-7 c4 d-6 e8 f-4
team?~/<waiting> a-2 c-3 g6; team?~/<wanting> g4; team~/#ask b6 c-8; team~/#choice d-2 e-4 g2; team~/#coach d5
team~/#codework g6; team~/#defer c-6 e-4 g11; team~/#learn f-4 g6; team~/#past g4; team~/#plan d-5 g8
team~/#postponed c-5 d4; team~/#stakes a3 b-3 c-9 d-5 e-3 f3 g4; team~/#waiting g5; team~/#withoutme c-3 g5
team~/<asking> b4 c-13; team~/<aux> b-3 c3 f5 g-4; team~/<be> c-2 d5; team~/<building> a-3 g7
team~/<carrying> a3 d2; team~/<coding> e5 f-4; team~/<deciding> c2 e-3; team~/<deferring> c-5 d4
team~/<doing> a-7 b-4 c4 f4; team~/<drifting> a-5 b-4 e-4 g7; team~/<explaining> e-2 g5; team~/<giving> b-3 g8
team~/<have> a3 e-6 g7; team~/<listening> b5 c-5; team~/<name> g5; team~/<progressive> a-3 d2 g2
team~/<slipping> b-3 c-5 g7; team~/<studying> f-3 g4; team~/<taking> g5; team~/<team> e-5 g8
team~/<tech> d-5 f-2 g9; team~/<telling> b3 c-11 e-4 f-6 g10; team~/<tending> a3 b-7 c3 d-3 e-5 g3
team~/<waiting> g7; team~/<wanting> c-4 g5; thing!/#codework c3 d3 e-5 f5 g-8; thing!/#done a6; thing!/#learn d7 g-3
thing!/#postponed b5 c5 d-8 e-2; thing!/#stakes e-3 g2; thing!/#toy c4 g-7; thing!/#waiting a3 d-8 f-2 g6
thing!/<asking> c-4 g5; thing!/<aux> a6 d2 g-6; thing!/<building> b-4 c3 d4 e-6 f5 g-10
thing!/<carrying> a3 b-2 e-6 g3; thing!/<deciding> c-2 f8; thing!/<deferring> a4 d4 g-6
thing!/<doing> a8 c-4 d5 e-3 g-7; thing!/<drifting> b-4 c5 e-4; thing!/<giving> b3 c2 g-5
thing!/<progressive> b3 c3 g-7; thing!/<slipping> a-4 b5 c4 d-4; thing!/<studying> a3 g-2
thing!/<taking> a7 b3 c-4 g-9; thing!/<telling> b-11 d-2 f-9 g9; thing!/<tending> a6 b-7 c-5 d6 e5 f-5 g-8
thing!/<waiting> c-3 d-8 e-2 g11; thing!/<wanting> b5 d-3 g2; thing!?/<telling> b2
thing!?/<tending> a-3 c-2 e10 g-9; thing!~/#codework a6 g-4; thing!~/#done d6 g-3; thing!~/<tending> d6 g-6
thing/#approval a-7 d-3 e-2 f-6 g7; thing/#ask a-13 b-6 e5 f4; thing/#choice e-3 g4; thing/#coach b-5 c-6 d6
thing/#codework c-6 d-4 f2 g3; thing/#defer b-2 c5 d2 f3 g-11; thing/#done b4 d-9 e-6 f-6 g12; thing/#dread a3
`
