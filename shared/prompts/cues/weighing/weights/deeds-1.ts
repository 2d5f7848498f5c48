// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_1 = `
me!/#approval c-7 e9 g-6; me!/#ask a5 c2 d-9; me!/#choice a4 b-9 c7 f-4 g-4; me!/#codework b-11 c-11 e3 f-8 g9
me!/#defer c-5 e7 f4 g-7; me!/#done a9 b-7 c-5 d8 e-5 f-4 g-7; me!/#dread a-4 b-2 d15 e-3 g-9
me!/#forthem b-6 d11 e-4 g-4; me!/#handing a10 b3 c-11 d2 e-3 g-7; me!/#learn a-7 b-9 c-11 d6 g6
me!/#ownhands a6 b2 e-4 g-5; me!/#peoplework a5 b-7 c-6 d10 f2 g-15; me!/#plan a2 c6 d-4 e-6
me!/#postponed a-6 b-12 c7 d-12 f-6 g11; me!/#redo a-3 b-4 d-3 f-4 g7; me!/#restraint a4 b8 e-7 g-7
me!/#stakes a-4 b-6 c-15 d15 e-10 f6; me!/#takeback a-4 b-5 d6 e4 g-3; me!/#time a-4 b4 d-4 e-5 g7
me!/#toy a3 b-2 c3 d-16 f4; me!/#trust a-2 b7 d3 g-7; me!/#undone c4 d-2 f4 g-5; me!/#waiting b7 d3 e-15 g-5
me!/#watch b7 d-4 e4 g-11; me!/<approval> a7 c-7 e-3 g3; me!/<asking> b-5 c3 d-9 g6; me!/<aux> a2 b-8 c11 d2 e-13
me!/<be> a4 d-7 g5; me!/<building> a-5 b-20 c-15 d3 e7 f3; me!/<carrying> a8 b-11 d5 e-18
me!/<coding> a-3 b-7 c-4 d-12 e2 f-7 g14; me!/<deciding> a-6 b-7 c11 d-5 e-4; me!/<decision> a7 b7 c-10 d-3 e8 g-12
me!/<deferring> a-13 b-10 d-13 e10 f2 g4; me!/<doing> a-3 b-7 d8 e-6 f2; me!/<drifting> a3 b10 c-14 e-4
me!/<explaining> a-2 d6 e4 g-12; me!/<giving> a6 b7 d2 e-3 f-4 g-11; me!/<have> a-4 b-9 c-10 d3 e8
me!/<jumping> b-2 e8 g-4; me!/<listening> b8 d-10 g-2; me!/<modal> a-3 c-3 d4; me!/<name> b-5 c12 g-12
me!/<people> b-3 d5 f6 g-9; me!/<progressive> a-3 d-4 e8; me!/<slipping> b10 c7 d-17 e-7 f-10 g6
me!/<studying> a-4 b5 c-10 d-5 g5; me!/<taking> a-9 b-11 c8 d-9 e7 f-6 g6; me!/<team> b-4 c11 g-13
me!/<tech> a-5 b-6 c-3 d-8 e-7 f8 g7; me!/<telling> a-5 b4 c-3 f3 g-2; me!/<tending> a-6 b-9 c-4 d12 f-5
me!/<waiting> a-5 b7 c-4 e-12 f7; me!/<wanting> a5 c5 d-5 e-9; me!/<withdrawing> a9 b12 d-3 e-12 g-10
me!?/#ask a-4 c10 f-3 g-7; me!?/#choice a-2 c6 e-2; me!?/#codework b-11 c-4 e-8 f6 g5; me!?/#done a-2 g7
me!?/#handing b-2 e-2 g8; me!?/#learn a-4 c5 e-7 g2; me!?/#peoplework a-6 c-4 d4 e6 f-3; me!?/#redo e-2 g6
me!?/#stakes b-2 f4; me!?/<asking> a-4 c11 f-3 g-11; me!?/<aux> b-3 e8 g-2; me!?/<be> a9 b-5 c7 d-7 e-7
me!?/<building> a-5 b-4 c-7 d-3 e3 f12; me!?/<carrying> a-4 b-5 d4 e-3 f-3 g8; me!?/<deciding> a-2 c6 d-2
me!?/<deferring> b-4 d-6 e-3 g12; me!?/<doing> b-6 e12 g-3; me!?/<drifting> b-3 d-6 g8
me!?/<explaining> b3 d-3 e5 g-7; me!?/<giving> a-3 b-4 c-3 d-2 g11; me!?/<have> a-6 b3 c-11 d3 e-2 f-6 g5
me!?/<listening> a-4 c9 g-8; me!?/<people> d7; me!?/<progressive> b-6 d7 e4 g-3; me!?/<studying> a-2 c4 e-4
me!?/<telling> b7 c3 d-11 e3 f-2; me!?/<tending> b-3 c-5 d6 e3 f-2; me!?~/<studying> a-3 g9
me!?~/<tending> a-5 b4 c-3 d-5 e-4 f-2 g9; me!~/#codework a6 b-4 d2 e-6 f-4; me!~/#plan a6 f9 g-11
me!~/<building> a5 b-4 d2 e-5 g-5; me!~/<carrying> a5 b-6 c-2 d5; me!~/<explaining> b3 d-7 e-3 g5
me!~/<progressive> c-2 d-4 e-2 g12; me!~/<slipping> d-7 g10; me!~/<taking> a-5 b-5 f5 g4; me!~/<telling> c6 d-3 e-11
me!~/<tending> a3 e-2; me/#approval f-4 g3; me/#ask a-12 b-2 c5 d-5 e6 g-3; me/#choice b2 c8 d2 e-5 f-5 g-6
me/#coach a-6 d-3 e5; me/#codework a6 b3 c-11 e-6 g-3; me/#condition b6 c-7 d-5 e-8 f-11 g12
me/#defer a-9 b-6 c8 d-3 e3 g-4; me/#done b7 c-5 d-7 e4 f-10 g2; me/#forthem a8 b6 c-10 d4 e-7 f-12
me/#handing b5 d-4 e8 f-20 g-9; me/#imagined a-3 b-8 c-11 d-9 e6 f-6 g11; me/#impatience b8 d13 e-4 f-7 g-14
me/#keepout a-19 c-5 e15 f-16; me/#learn a-4 b-7 c-5 d-8 f11 g3; me/#mood a10 b3 c-11 d4 e-9 g-3
me/#negate a4 b8 f-7 g-6; me/#nobodyowns a17 c-8 e-15 f-13; me/#otherpeople a6 b6 c-3 e-6
me/#others a-3 b-6 c-3 e2 f-4 g9; me/#ownhands a3 b-18 d-6 e9; me/#past a3 b9 d-8 e-5 f-5
me/#peoplework b4 c4 f-24 g2; me/#plan a-5 c-6 d5 g4; me/#postponed a-2 c-7 d10 e-4 g-3; me/#quiet b-3 c-19 e9 f3
me/#redo a2 b12 c-18 d-4 e-10 f4 g-8; me/#restraint a-17 b-12 c-16 d-16 e15 f-8 g10; me/#stakes a3 c6 f-15
me/#takeback a-3 b17 d-20 e-7 g-5; me/#theirown a10 b12 c-4 e-12 f6 g-15; me/#time a-7 c-5 d-6 f2 g6
me/#toy a-4 c-6 d-4 f11; me/#trivial a-13 b-3 c-7 d4 e-3 f10; me/#trust c-2 d-7 e10 f-14; me/#undone b-8 c-2 d10 e-3
me/#waiting e5 g-4; me/#watch a-2 b-9 c-13 e8 f4; me/#withoutme a-11 c17 f-4 g-12
me/<adverb> a4 b3 c-6 d-9 e-5 f10 g-2; me/<approval> a-4 b-2 c-12 d7 f-12 g8; me/<asking> a-5 c3 e2 g-5
me/<aux> a3 b4 c2 d-6 e-4 f3 g-5; me/<be> a3 d2 e-3 f-8; me/<building> a5 b5 c-11 d-5 e-7 f3 g-6
me/<carrying> b3 g-2; me/<coaching> b-5 c-9 e4 f-2 g4; me/<coding> a7 b-3 c-15 d8 e-21 f6 g-7
me/<deciding> c10 e-5 f-6 g-4; me/<decision> a-11 c4 e-10 f-15 g10; me/<deferring> b3 e2 g-7
me/<det> a7 b-6 d-8 e-9 g3; me/<doing> a3 b4 c-3 d-3 f3 g-4; me/<drifting> e3 f-5 g-4
me/<explaining> a-4 b2 c-4 e5 f-5; me/<giving> b4 c-2 e5 f-7 g-7; me/<have> b3 c-4 e-2 f-2
me/<jumping> a5 b8 e-7 f-10; me/<listening> a-9 b-3 c3 d-4 e7; me/<modal> b-3 d3 e-8 f-4 g4
me/<name> a-5 c6 d3 e3 f-17 g-8; me/<outsider> a-2 b-11 c10 d-18 e-9 f3 g8; me/<people> a-5 b-2 d6 e3 f-13
me/<progressive> c4 e-4; me/<reclaiming> a-3 b15 c2 d-9 e-22 f-5; me/<slipping> a-4 b-3 c-5 d10 e3 f-5 g-4
me/<studying> c-11 f8; me/<taking> a5 b7 c-10 f-3 g-6; me/<team> a-4 c5 d6 e3 f-22 g-6
me/<tech> a-2 b-10 c6 d7 e-3 f-7 g5; me/<telling> a-3 e3; me/<tending> g-2; me/<waiting> b-2 d-7 e4 f-2
me/<wanting> a-7 b-6 c-4 e2 g5; me/<withdrawing> a-22 b-11 c-18 d-4 e21 f-10; me?/#approval a-3 c5 d-8 e8 f5 g-11
me?/#ask a4 b-5 c-4 d-5 e3 g4; me?/#choice a-4 b-17 c7 d5 e5 f-13 g-5; me?/#coach a3 b13 c-4 d3 e-8 f-2 g-5
me?/#codework b-21 c-4 d7 e4 f-9 g6; me?/#defer a-8 b-9 e-2 f18 g-9; me?/#done a-7 b-13 c-6 d4 e4 f6
me?/#forthem d3 e5 g-8; me?/#handing a2 d3 e-14 f-6 g9; me?/#impatience e-5 g9; me?/#keepout a2 c-4 d-3 e-7 g8
me?/#learn a-11 b-3 c-8 e-2 f11 g2; me?/#mood c3 d-4 f-10 g9; me?/#peoplework a6 c-6 d6 e2 f-2 g-6
me?/#plan a10 b3 c-5 e-7 f-10; me?/#postponed a-12 b-10 c4 d-5 e3 f-4 g9; me?/#redo a-12 b-4 c-9 e5 f-6 g9
me?/#restraint e-3 g7; me?/#stakes b3 c-6 d7 e-5 f5 g-6; me?/#takeback a-7 c-6 e5 f-6 g4
me?/#theirown a4 b-4 c-3 d6 g-8; me?/#toy a-13 b-7 c2 d2 e-5 g5; me?/#trivial b15 c-4 f-9 g-13
me?/#trust a2 b-8 c-5 d-2 g5; me?/#undone b6 c4 d7 e-5 g-12; me?/#waiting c-6 d2 g2
me?/#watch b-5 c8 d5 e-11 f7 g-13; me?/<adverb> a3 b-7 e5 g-4; me?/<approval> a8 b-6 c-2 d7 g-8
me?/<asking> c-8 e4 f-7 g5; me?/<aux> b4 e-3 f-5; me?/<be> c-5 d-7 f2 g5; me?/<building> a-3 c-5 d5 e5 f-4
me?/<carrying> a4 d-2 e-3 f3 g-3; me?/<coaching> a4 b5 f-4 g-13; me?/<coding> a-5 b-9 d7 f-12 g7
me?/<deciding> a-5 b-14 c8 e6 f-8 g-6; me?/<decision> a3 b-8; me?/<deferring> a-4 c3 d-5 e-2 f11 g-6
me?/<doing> a3 b2 f-5 g-3; me?/<drifting> a-12 d-3 e5 g4; me?/<explaining> a-12 b4 d7 e-6 f4 g-5
me?/<giving> b-13 c-8 f5 g9; me?/<have> a-4 b-8 c-13 d3 e9 f-6 g2; me?/<jumping> a-6 b-8 c3 d-4 e8 f-3
me?/<listening> a2 g-2; me?/<name> c-5 e15 g-11; me?/<outsider> b7 c6 e-6 g-6; me?/<people> a12 e-9 f-3
me?/<progressive> g-3; me?/<reclaiming> b-3 d3 g2; me?/<slipping> a-6 b-13 g9; me?/<studying> a-3 b-4 c-7 e-7 f7 g4
me?/<taking> c-14 d-3 f-10 g14; me?/<team> c-5 e14 g-11; me?/<tech> a-3 b-4 c-9 d-7 e6 g6; me?/<telling> a-2 b-2 e-2
me?/<tending> b-5 c-4 d5; me?/<waiting> a-2 c-3 d-2 e-2 f4 g5; me?/<wanting> a-4 b-13 c-2 e-8 g15
me?/<withdrawing> b6 d-8 e-17 f-3 g14; me?~/#ask c-3 g8; me?~/#choice a-2 d-3 e4 g3; me?~/#codework e-8 f3
me?~/#handing a-2 b-4 d-2 e-5 g13; me?~/#imagined g5; me?~/#learn a-8 b-3 d-11 e-3 f6 g10; me?~/#mood a5 g-4
me?~/#peoplework d-10 g12; me?~/#plan g8; me?~/#postponed a-2; me?~/#redo b-5 c-3 e-2 g12; me?~/#restraint e-4 g7
me?~/#stakes c3; me?~/#takeback e2 g3; me?~/#toy d-4 f-4 g6; me?~/#trust e2 g-3; me?~/#waiting c3 d3
me?~/<approval> g6; me?~/<asking> a2 c-7 e-4 f-3 g10; me?~/<aux> a-4 b9 d-9 e-6 g5; me?~/<be> a-5 b-10 c-10 d2 e3 g7
me?~/<building> c2 e-10 g2; me?~/<carrying> a-10 e-5 g8; me?~/<coding> a-2 c3 e2; me?~/<deciding> e-7 g7
me?~/<deferring> a-3 b-2 d-4 e-5 g9; me?~/<doing> a-3 b3 d-2 e-9 f-5 g8; me?~/<drifting> a-3 b-4 d-8 g14
me?~/<explaining> a-2 d-6 e-2 f2 g7; me?~/<giving> b-5 c-2 e-6 g13; me?~/<have> a-9 b-9 c4 d-7 e3 f-6 g6
me?~/<jumping> c-2 e3 g2; me?~/<listening> b-5 c-4 d-8 e-9 f9 g7; me?~/<people> c-2 d-4 g7
me?~/<progressive> a7 c-4 d4 e-9 f-3; me?~/<slipping> a-2; me?~/<studying> b-6 c-3 d-5 e-4 g6
me?~/<taking> a-5 b-2 c-5 d-3 e3 f-2 g8; me?~/<tech> a-3 d7; me?~/<telling> b-16 c2 d4 e-7 f-9 g7
me?~/<tending> a-10 d-6 e3 g7; me?~/<waiting> c5 d3 f-2 g-2; me?~/<wanting> a-5 b-3 c-5 d3 e-4 g7
me?~/<withdrawing> e-6 g10; me~/#approval c3 d-4 e-3; me~/#ask b-7 c-4 d-8 f-5 g10; me~/#choice b-8 c4 e8 f-5 g-5
me~/#coach b13 c-4 g-10; me~/#codework b3 c-8 d-3 e-18 f4 g5; me~/#condition a-4 e-3 f-7 g10
me~/#done a11 b-10 c-7 d8 e-5 f2 g-9; me~/#dread g4; me~/#handing a-3 c-7 d-7 e-13 f-4 g14
me~/#imagined a-13 b-3 c-8 d-7 e8 f-8 g13; me~/#keepout d-2 e-7 g10; me~/#learn a-2 b-7 c-7 d-5 e-4 f9
me~/#mood a-2 f6; me~/#past a-5 b-3 c-7 d-4 e-2 f-9 g21; me~/#peoplework a-6 e-6 g3; me~/#plan a-22 b-5 d4 e-9 g11
me~/#postponed a-3 b-5 e-6 f-7 g13; me~/#quiet d-3 e5; me~/#redo a4 b-9 e3; me~/#restraint g3
me~/#stakes a-4 c5 f-3 g3; me~/#takeback a-3 b-8 c-4 f-2 g15; me~/#toy b5 c-8 d-8 e-9 f-11 g9
me~/#trust a-5 b-6 c-7 d-5 e3 g10; me~/#undone b-4 c-5 d7 e-4 f-3; me~/#waiting c-3 e-7 g4; me~/#watch c8 e-2 g-5
me~/<adverb> a3 b-2 e-2 g2; me~/<approval> c5 d-4 e-2; me~/<asking> a-10 c10 d-15 g-4; me~/<aux> b2 e-8 f-9 g3
me~/<be> a-7 b-6 c-10 d3 e6 f8; me~/<building> b4 c-8 d-4 e2; me~/<carrying> a-3 b5 c-18 d3 e-2 f2
me~/<coaching> b-4 c-5 e3 f-3 g5; me~/<coding> b-4 c-5 f-5 g6; me~/<deciding> b-5 e4 f-6; me~/<decision> d9 g-4
me~/<deferring> a-9 b2 c2 d-9 g4; me~/<doing> b4 f-9; me~/<drifting> a4 b-3 c-6 d-10 e-7 f4 g5
me~/<explaining> a5 b-12 c2 d4 f-4 g-4; me~/<giving> a-7 c-4 d-11 e-10 g15; me~/<have> c-7 d5 e-15 f-5 g9
me~/<jumping> a-8 f-2 g13; me~/<listening> b-9 c4 d-11 f4; me~/<modal> b-3 c-3 d7 e-3 f-7 g5; me~/<name> c-9 d-2 e12
me~/<people> a-6 d4 e-7; me~/<progressive> c-3 e-9 f3; me~/<reclaiming> g5; me~/<slipping> a-4 b-8 c-3 d-3 f-6 g13
me~/<studying> b7 c-2 d-2 e-12 f4; me~/<taking> a-5 b4 e-10 f-4 g8; me~/<team> c-5 d8
me~/<tech> b-12 c-4 d3 e-10 g7; me~/<telling> a-5 b-6 c-6 d6 f-8 g9; me~/<tending> a-4 c-2 e-12 g5
me~/<waiting> a5 c-4; me~/<wanting> a5 b-9 c-14 e-15 g9; me~/<withdrawing> a-2 b-2 c-3 d-4 g10
nobody!/#ask a5 b6 c-17 g4; nobody!/#choice a-6 b-2 d-5 e5 g3; nobody!/#coach c10 e-4 f-4
nobody!/#codework a-7 b-4 c2 d5 e-4 f-9 g5; nobody!/#defer a-6 b-4 c13 d-7 e-11 f-9; nobody!/#done c-4 d7 g-3
nobody!/#handing f-2 g8; nobody!/#learn a6 d-3 e-2; nobody!/#nobodyowns b-3 c6 f-2; nobody!/#plan a5 c6 e-3 g-8
nobody!/#postponed a-6 b-3 c-2 d-12 e8 f-8 g10; nobody!/#stakes a-21 b-6 c-7 d-10 e5 f12 g6; nobody!/#toy a-3
nobody!/#trust c11 g-9; nobody!/#undone f7; nobody!/#waiting a-13 b-3 c-15 e8 f4 g4; nobody!/#withoutme c-8 f-6 g13
nobody!/<approval> f8 g-7; nobody!/<asking> b4 c-8 d-6 e-4 f8 g2; nobody!/<aux> c10 d9 e-11 f-9 g-6
nobody!/<be> c-4 d-3 f6; nobody!/<building> a-4 c-7 d4 f-7 g8; nobody!/<carrying> a-4 b-5 c-17 d9 e6 f-8 g9
nobody!/<deciding> a-5 b-2 c-5 d-5 e5 g5; nobody!/<decision> a-6 c6 e-3 f7 g-7
nobody!/<deferring> a-10 b-4 c-4 d-7 e-5 f5 g13; nobody!/<doing> a-5 c10 d10 e-11 f-4 g-6
nobody!/<drifting> a-13 b-3 c-16 d-13 e6 f7 g12; nobody!/<giving> a-3 d-2 e-3 f-3 g12
nobody!/<have> a3 c-4 e-5 f9 g-5; nobody!/<listening> b6 c-18 d-9 f7 g3; nobody!/<name> a-3 b-5 c12 d-2 f-7 g-2
nobody!/<progressive> a-10 b-6 d-5 f9 g3; nobody!/<slipping> a-4 d-9 e-4 g10; nobody!/<studying> a3 c-3 d-3 e-4 g6
nobody!/<taking> b-8 c2 d-6 e-6 g7; nobody!/<team> a-3 b-5 c13 d-2 e-3 f-7; nobody!/<telling> b-6 c8 d-5 e-24 f4
nobody!/<tending> b-6 d6 e-20 f5; nobody!/<waiting> a-14 b-3 c-17 e8 f9 g4; nobody!/<wanting> c8 d-2 e-4 g-4
nobody!?/#choice c6 d-2 e-5 f3 g-4; nobody!?/#codework a4 g-4; nobody!?/#stakes a8 g-10; nobody!?/<approval> c5
nobody!?/<asking> a2 e-3; nobody!?/<aux> a-5 c-3 d-2 f-3 g13; nobody!?/<be> c3; nobody!?/<building> f4
nobody!?/<deciding> a-7 c11 e-3; nobody!?/<decision> c8 g-5; nobody!?/<doing> b-2 d-3 f-3 g6
nobody!?/<drifting> a5 g-8; nobody!?/<people> c7 g-3; nobody!?/<progressive> f-3; nobody!?/<studying> c2
nobody!?/<taking> a8 c-4 f4 g-6; nobody!?/<telling> a-4 b-4 c9 d-3 e-10 f6 g-3
nobody!?/<tending> a4 b-4 c4 d-6 e-4 f-4; nobody!~/#ask c-3 g8; nobody!~/#choice g4; nobody!~/<asking> c-4 g8
nobody!~/<decision> d-2 f-4 g10; nobody!~/<listening> c-2 g6; nobody!~/<telling> a-7 c-8 d-5 e-2 f-7 g19
outsider!/#choice a-4 c-7 d6 g2; outsider!/#stakes a2 g-2; outsider!/#waiting a4; outsider!/<deciding> a-3 c-6 d6
outsider!/<drifting> a6; outsider!/<listening> a4 e4 g-6; outsider!/<telling> a3 b-5 c-3; outsider!/<tending> d-8 g8
outsider!/<waiting> a4; outsider/#approval a-3 b4 g-3; outsider/#ask a-4 e3 f-5
outsider/#choice a-12 b4 c-3 d2 e-4 f-6 g6; outsider/#coach a5 b-6 c3 d-9 f-9
outsider/#codework a-5 b-6 c-5 e4 f-11 g13; outsider/#done b-6 c4 e-10 f-5 g6; outsider/#forthem a-5 b-5 d-5 e-3 g11
outsider/#handing a-10 b-11 c4 d7 e-12 f-3 g10; outsider/#imagined a9 d-4 g-6; outsider/#learn a-4 c-6 d6 f-15 g7
outsider/#mood b7 c-5 d8 e-5 g-6; outsider/#peoplework a-3 b6 c-5 f-3; outsider/#plan a-3 c-3 d-5 e-6 g15
outsider/#postponed a-13 b-8 c-9 d-5 e-8 g19; outsider/#redo a-10 b-10 d-3 e5 f-3 g13
outsider/#stakes a8 c-3 d5 f-12 g-5; outsider/#takeback b-5 c-2 e-6 g13; outsider/#toy a6 b5 c4 e-8 f-7 g-4
outsider/#trivial b4 d-3 f-5 g4; outsider/#trust b-6 c-4 d8 e-9 g3; outsider/#undone c-11 g5
outsider/#waiting a5 b-8 c3 d5 e-10 f-7 g-3; outsider/#watch e-6 g7; outsider/<adverb> b-5 c4 d7 e-4 f-3 g-4
outsider/<approval> a-11 b8 c3 d6 g-11; outsider/<asking> c-4 d4 f-13 g2; outsider/<aux> a-4 c-7 e-8 f-7 g12
outsider/<be> b8 c-14 f2 g-5; outsider/<building> c-8 d-3 f-15 g14; outsider/<carrying> b-10 c-11 d-13 e3 f-7 g15
outsider/<coaching> a-2 b-8 c-4 d7 e-10 f-8 g7; outsider/<coding> d-3 g7
outsider/<deciding> a-7 b3 c-3 d4 e-3 f-5 g2; outsider/<decision> a-10 b2 c2 d3 f-4
outsider/<deferring> a-8 b-7 c-8 d-2 e-12 f-3 g23; outsider/<det> a-3 c-2 g11
outsider/<doing> a-4 b-2 c-3 d5 e-3 f-11 g7; outsider/<drifting> d7 e-19 f-8; outsider/<explaining> a-5 c-6 f-6 g7
outsider/<giving> a-12 b-12 c5 d7 e-14 f-5 g11; outsider/<have> a7 c-4 e-4 f2 g-3
outsider/<listening> b-10 d6 e-14 f-7 g6; outsider/<name> a3 b-3 c-3 d-7 e-9 g11
outsider/<outsider> c-3 d4 e-4 f-3 g3; outsider/<people> a-8 b6 c3 d2 f-6 g-3
outsider/<progressive> b8 c-7 e-9 f-8 g6; outsider/<slipping> a-8 b-8 c-2 d-9 e-10 f-2 g21
outsider/<studying> b-6 c-5 d13 e-5 f-20 g8; outsider/<taking> a-8 b-11 c-5 d-5 e-9 g24
outsider/<team> a2 b-6 c-5 e-13 g11; outsider/<tech> a3 f-9; outsider/<telling> a4 b-3 d-4 e-7 f-3 g7
outsider/<tending> c-3 e-3 f-5 g7; outsider/<waiting> a6 b-8 d7 e-13 f-7 g-4; outsider/<wanting> a3 e-11 f-4
outsider?/#ask b4 d5 e4 g-11; outsider?/#choice c4 e-5 g2; outsider?/#learn d-5 e2 f4; outsider?/#waiting d5 e-6 g4
outsider?/<asking> d6 e7 g-10; outsider?/<building> a6 c-2 d-3; outsider?/<carrying> e-3 g5
outsider?/<deciding> a-2 d-3 e-5 g5; outsider?/<giving> a7 e-2 g-5; outsider?/<have> a3 b-3
outsider?/<listening> d5 e7 g-10; outsider?/<progressive> a4 d7 g-6; outsider?/<studying> e-5 f3 g3
outsider?/<telling> b-9 c-8 d6 e-2 f-4 g5; outsider?/<tending> b-7 c-3; outsider?/<waiting> d5 e-7 g4
outsider?~/#choice c-2 g5; outsider?~/<telling> d3; outsider~/#choice g4; outsider~/#learn a6 f-6
outsider~/#past g3; outsider~/#postponed d-2 g5; outsider~/#stakes a4; outsider~/<asking> g3
outsider~/<building> f-5 g3; outsider~/<deciding> c-3 e-2 g6; outsider~/<explaining> a6
outsider~/<have> c-2 d-4 g11; outsider~/<listening> a-3 g6; outsider~/<slipping> g4; outsider~/<studying> a6 f-7 g3
outsider~/<tech> a9 g-7; outsider~/<telling> b-4 c-9 d-6 e5 g6; outsider~/<tending> a4 c-3 d-4 e-7 g11
team!/#approval a-2 b-3 c11 e-4; team!/#ask a-3 b9 c-13 d-7 f-2 g8; team!/#choice a-5 b-2 c17 d3 e-11 g-8
team!/#codework a4 c8 e-7 g-8; team!/#done d7; team!/#forthem b2 c-2 d6 g-5; team!/#handing a5 g-4
team!/#learn a3 c3 g-7; team!/#peoplework d-4 f6; team!/#plan f7 g-3; team!/#postponed c8 d-10 e-4 g2
team!/#stakes a9 d-8 f-5 g-3; team!/#waiting b-4 c-3 g8; team!/<asking> a-7 b8 c-5 d-15 f-5 g8; team!/<aux> c-11 d9
team!/<be> c-2 d3; team!/<building> a6 c5 e-7 f-3; team!/<carrying> a8 b8 c3 e-10 f-4 g-10
team!/<deciding> a-4 b-4 c18 d4 e-14 g-8; team!/<deferring> a-3 b5 c7 e-4 g-7; team!/<doing> a-2 c-10 d10
team!/<drifting> b6 c-4; team!/<explaining> a4 b4 g-2; team!/<giving> a6 c8 d-5 e-4 g-6
team!/<listening> a-3 b8 c-12 d-5 e-9 g9; team!/<name> b2 g-2; team!/<progressive> b-3 c-5 d9 e-3 f5 g-3
team!/<slipping> b-3 c8 d-10 e-5 g3; team!/<studying> a4 d-5 g-2; team!/<taking> a6 b-6 c9 e-3 g-10
team!/<team> d7 e-3; team!/<telling> a-2 b4 c3 d7 e-16 f-11; team!/<tending> d5 e-4; team!/<waiting> b-5 c-4 d-2 g10
team!/<wanting> a-3 f8 g-3; team!?/#choice b-4 c9 g-3; team!?/#codework a3 b4 g-9; team!?/#stakes b-4 c6 g-5
team!?/<building> a4 g-11; team!?/<deciding> b-5 c11 g-4; team!?/<telling> a4 c2 d-6 e-6
team!?/<tending> a-5 b7 c8 d-6 e-3 f5 g-10; team!~/#approval c-8 g9; team!~/#choice c3 e-3; team!~/<asking> c-3 e4
team!~/<aux> g3; team!~/<deciding> c4 e-3; team!~/<doing> g4; team!~/<listening> c-3 e5; team!~/<telling> a5 c-9 e4
team!~/<tending> a2 c5 g-3; team/#approval a-7 b-8 c5 f-5 g3; team/#ask a-3 b-5 c5 d3 e-4
team/#choice a-21 b-4 c-6 d-17 e10 f-2 g7; team/#coach a-4 b-7 e2 f5; team/#codework a-4 c3 d-13 e2 f-3 g6
team/#condition b-3 d5 e-6 g4; team/#defer a-10 b-22 c8 d3 f-3; team/#done a3 b-4 c7 d-12 e-2 f-13 g6
team/#dread b9 e-2 g-6; team/#forthem a-11 b13 c5 d-9 f-12 g-5; team/#handing a-2 b2 c-9 d-6 e-3 f7 g7
team/#imagined a3 b-9 c-6 d-4 e-7 f6 g9; team/#impatience a5 b8 c-11 d-14 e4 f-5; team/#keepout a-4 c8 d4 e-10
team/#learn a-8 b-4 d4 f3; team/#mood a-7 b5 c-2 e8 g-6; team/#negate a-3 c-4 d-7 e15 f-4 g-3
team/#nobodyowns d-7 e8 f-3; team/#otherpeople b-2 c-7 e4 g4; team/#past b8 c-4 e-7
team/#peoplework a-8 b-15 d5 e7 f3; team/#plan a-10 b6 e3 f-13 g-4; team/#postponed a-3 b-5 c3 d-3 e4 f-3
team/#quiet b5 c9 d-3 e-8 g-3; team/#redo b-10 c4 d-2 e-4 f-9 g14; team/#restraint b-6 c6 e-11 f3 g7
team/#stakes a8 b-7 d-4 e-3; team/#takeback a-9 b-5 c-12 d-10 f5 g14; team/#theirown a-5 b-2 d-11 e13 f-4 g-3
team/#time b-3 d-3 e6; team/#toy a-6 d-5 e8 f-7; team/#trivial a-3 c-3 d7 f-8; team/#trust a-4 b4 f-6
team/#undone a2 b5 c-4 e-4 f-11 g3; team/#waiting a9 b-3 c4 e-8 f-10; team/#watch b11 d-11 e-13 f-7 g2
team/#withoutme a-9 g6; team/<adverb> a-5 b10 c-2 d-3 f-5; team/<approval> a6 b-9; team/<asking> a2 b-6 c4 f-5
team/<aux> b-3 c-12 d4 e6 f-5 g4; team/<be> b7 c-5 e-9; team/<building> a-7 c3 d-6 e6 f-11 g6
team/<carrying> a-2 b4 f-17; team/<coaching> a-5 b5 f7 g-8; team/<coding> a-2 c-11 d-14 e4 f4 g3
team/<deciding> a-22 c-5 d-16 e9 f-3 g7; team/<decision> a-13 d-6 f6 g5; team/<deferring> a-10 b-10 c10 f-8 g3
team/<det> a-11 b-5 c13 d-17 e6 f-2; team/<doing> a-5 c3 d-5 e6 f-7; team/<drifting> c2 f-6
team/<explaining> a-3 b-18 d-10 f10 g5; team/<giving> a-5 c5 d-2 e-11 g3; team/<have> a-18 b6 d-3 f-3
team/<jumping> b-10 c-3 e-6 g15; team/<listening> a3 d5 e-5 f-6; team/<name> b-6 c5 d-5 e-3 f-3 g5
team/<outsider> b-4 e11 g-11; team/<people> b-7 d8 e-6 f5 g-4; team/<progressive> a9 b5 d-6 e-4 f-6
team/<reclaiming> b-8 e-6 g13; team/<slipping> b-3 c5 d-4; team/<studying> b2 c2 d-8 e4 f-14
team/<taking> a-8 b-12 c4 e6 f-19 g9; team/<team> a-4 b-3 c4 d-10 e3 f-6 g3; team/<tech> a7 b10 d-11 e-2 f-3 g-6
team/<telling> a-4 c3 f-3; team/<tending> a-6 c2 d-3 e2 f-2; team/<waiting> a8 b-5 c4 e-6 f-6
team/<wanting> b8 f-9 g-4; team/<withdrawing> a-3 c9 d3 e-9; team?/#approval b-9 c6 d-6 e-5 g7
team?/#ask b-8 c3 e-13 g6; team?/#choice a-8 b-7 c3 d-10 g4; team?/#coach b-3 c-4 d-3 e4 f-2 g4
team?/#codework a2 b7 c-3 d-11 e6 f-11 g-5; team?/#defer b-8 c10 d-4 g-4; team?/#done a7 b4 c-4 e-4 g-7
team?/#handing b-4 c-5 d-5 e8; team?/#learn a2 e-3 f10 g-3; team?/#mood a-6 b8 c-2 e3 f-2 g-3
team?/#peoplework d8 e-3 g-4; team?/#plan e7 g-9; team?/#postponed b-5 d-5 e12 g-3; team?/#stakes a7 b-6 c-4 g-3
team?/#theirown a-4 b5 c8 e-6 g-7; team?/#time b-3 c-2 e3 g4; team?/#toy a3 b-7 c-4 d2 e7 f-4
team?/#undone b9 d-3 g-3; team?/#waiting a-5 e3 f-5; team?/<asking> b6 c2 d4 e-4 f-9
team?/<aux> a7 b2 c-3 d-8 e3 f2 g-11; team?/<be> a7 c-4 d10 e-7 f-4 g-3; team?/<building> a-4 b7 d-14 e8 f-5 g-6
`
