// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_1 = `
me!/#approval b2 c-7 e9 g-3; me!/#ask a5 d-9; me!/#choice a4 b-9 c5 f-4; me!/#codework b-10 c-12 d-3 e3 f-3 g8
me!/#defer c-8 e8 f6 g-9; me!/#done a10 b-7 c-5 d8 e-5 f-5 g-7; me!/#dread a-4 d15 e-2 g-9
me!/#forthem b-4 d9 e-2 g-5; me!/#handing a8 b3 c-11 d5 e-2 g-8; me!/#learn a-8 b-11 c-13 d6 g5
me!/#ownhands a4 b4 e-5 g-3; me!/#peoplework a5 b-6 c-6 d10 f2 g-17; me!/#plan a5 c5 d-4 e-8 f-2 g3
me!/#postponed a-7 b-13 c6 d-10 f-6 g14; me!/#redo b-3 d-4 f-3 g7; me!/#restraint a3 b8 e-8 g-5
me!/#stakes a-3 b-6 c-15 d13 e-10 f5; me!/#takeback b-4 d4 e6 g-3; me!/#time a-3 b3 d-4 e-4 g5
me!/#toy a2 c4 d-15 f3; me!/#trust a-2 b7 d3 g-5; me!/#undone c4 d-5 f5 g-5; me!/#waiting b7 c-5 d5 e-13 g-4
me!/#watch b9 d-4 e3 g-9; me!/<approval> a7 c-5 e-2 g2; me!/<asking> a-4 b-2 c4 d-7 g4; me!/<aux> b-8 c7 d5 e-13 f-2
me!/<be> d-6 g5; me!/<building> b-17 c-15 d3 e8 f3; me!/<carrying> a7 b-13 d6 e-18
me!/<coding> a-4 b-8 c-3 d-11 f-7 g13; me!/<deciding> a-6 b-5 c12 d-5 e-4 g-3; me!/<decision> a7 b6 c-8 d-3 e9 g-14
me!/<deferring> a-13 b-10 c-3 d-13 e11 f2 g5; me!/<doing> a-2 b-8 d7 e-6 f3; me!/<drifting> a4 b9 c-15 e-5
me!/<explaining> b2 d6 g-11; me!/<giving> a5 b7 e-2 f-4 g-12; me!/<have> a-4 b-7 c-8 d4 e7
me!/<jumping> b-3 d-2 e9 g-4; me!/<listening> b6 c2 d-11 e3 g-3; me!/<modal> a-3 c-3 e3; me!/<name> b-5 c10 g-12
me!/<people> b-3 d6 f5 g-9; me!/<progressive> a-4 d-4 e8; me!/<reclaiming> b-6 e10 g-3
me!/<slipping> a3 b12 c5 d-17 e-7 f-9 g5; me!/<studying> a-6 b5 c-8 d-5 e2 g3
me!/<taking> a-8 b-11 c7 d-8 e6 f-3 g6; me!/<team> b-3 c8 g-12; me!/<tech> a-3 b-3 d-6 e-6 f3 g9
me!/<telling> a-4 b3 c-3 f4; me!/<tending> a-6 b-6 c-5 d12 f-7; me!/<waiting> a-4 b8 c-2 e-12 f7 g-3
me!/<wanting> a6 c5 d-4 e-9; me!/<withdrawing> a8 b11 e-11 g-9; me!?/#ask a-3 c9 f-4 g-7; me!?/#choice c6
me!?/#codework b-12 c-5 d2 e-8 f6 g4; me!?/#done g8; me!?/#handing b-2 c-3 e-2 g7; me!?/#learn a-6 c5 d-2 e-6 g7
me!?/#peoplework a-6 c-3 d3 e6 f-3; me!?/#redo e-2 g6; me!?/#stakes f3; me!?/<asking> a-2 b2 c9 f-4 g-11
me!?/<aux> b-4 e8; me!?/<be> a10 b-5 c7 d-6 e-9 f-2; me!?/<building> a-3 b-5 c-6 d-2 e2 f11
me!?/<carrying> a-4 b-4 g9; me!?/<deciding> a-5 c5 d-2; me!?/<deferring> b-2 d-5 e-2 g10; me!?/<doing> b-7 e13 g-2
me!?/<drifting> d-5 g5; me!?/<explaining> b2 d-4 e5 g-6; me!?/<giving> b-4 d-3 e-4 g12
me!?/<have> a-5 b3 c-9 f-5 g6; me!?/<listening> a-5 c8 f-3 g-2; me!?/<people> d7 g-3
me!?/<progressive> b-4 d8 e3 f-4 g-4; me!?/<slipping> d-6 g9; me!?/<studying> c5 e-3 g-3; me!?/<taking> b-4 g7
me!?/<telling> b6 d-9 e2 g-3; me!?/<tending> c-3 d2 e4 f-3; me!?~/<studying> a-3 g9
me!?~/<tending> a-4 b4 c-3 d-4 e-3 g9; me!~/#codework a5 b-3 d2 e-4 f-3; me!~/#plan a4 f8 g-9
me!~/#postponed d-6 g8; me!~/<aux> d3; me!~/<building> a5 b-6 e-4 f3 g-3; me!~/<carrying> a3 b-4 d4
me!~/<explaining> b3 d-7 e-3 g5; me!~/<progressive> d-4 e-3 g11; me!~/<slipping> d-6 g10
me!~/<taking> a-5 b-4 f4 g4; me!~/<telling> c4 d-4 e-11 f3 g3; me!~/<tending> b3 e-3; me/#approval e2 f-3 g2
me/#ask a-10 b-2 c6 d-4 e6 g-4; me/#choice c8 e-4 f-6 g-4; me/#coach a-7 d-4 e5 g-2; me/#codework a6 b4 c-11 e-7 g-2
me/#condition b4 c-8 d-4 e-8 f-10 g14; me/#defer a-12 b-4 c10 e3 g-4; me/#done b7 c-5 d-6 e4 f-10 g2
me/#forthem a8 b5 c-8 d5 e-5 f-14; me/#handing a-2 b5 d-5 e8 f-21 g-10; me/#imagined a-3 b-7 c-12 d-10 e5 f-5 g13
me/#impatience b8 d14 e-3 f-7 g-14; me/#keepout a-18 c-6 e15 f-17; me/#learn a-3 b-8 c-4 d-7 e-2 f11 g3
me/#mood a11 b3 c-12 d5 e-8 g-3; me/#negate a3 b7 f-5 g-6; me/#nobodyowns a15 c-8 e-16 f-11
me/#otherpeople a7 b4 c-2 e-5 f-3; me/#others a-4 b-4 c-3 d-3 g10; me/#ownhands b-19 d-7 e8
me/#past a5 b8 d-8 e-4 f-6; me/#peoplework b4 c2 f-21; me/#plan a-4 b-2 c-6 d4 f-2 g4; me/#postponed c-6 d12 e-4 g-2
me/#quiet b-2 c-18 d-3 e9 f2; me/#redo a3 b14 c-16 e-7 f4 g-9; me/#restraint a-14 b-12 c-14 d-13 e15 f-8 g8
me/#stakes a3 c6 f-15; me/#takeback a-3 b18 d-19 e-8 g-5; me/#theirown a10 b11 c-2 e-12 f4 g-16
me/#time a-7 c-5 d-7 f3 g7; me/#toy a-5 c-5 d-4 f10; me/#trivial a-13 b-2 c-7 d3 e-4 f9 g2
me/#trust c-3 d-5 e11 f-16; me/#undone b-9 d9 e-3; me/#waiting d-2 e5 f-3 g-3; me/#watch a-2 b-10 c-12 e6 f4 g2
me/#withoutme a-10 c15 f-3 g-9; me/<adverb> a5 b3 c-5 d-11 e-5 f8 g-2; me/<approval> a-3 b-4 c-12 d7 e-2 f-12 g8
me/<asking> a-4 c3 e3 g-5; me/<aux> b5 d-4 e-4 g-4; me/<be> a3 d3 e-3 f-9; me/<building> a4 b6 c-11 d-4 e-7 f3 g-6
me/<carrying> f-3; me/<coaching> b-4 c-9 e5 f-3 g4; me/<coding> a8 b-4 c-13 d10 e-20 f5 g-6
me/<deciding> c10 d3 e-5 f-6 g-5; me/<decision> a-8 c5 e-8 f-14 g9; me/<deferring> b3 e2 g-7
me/<det> a3 b-4 d-6 e-9 f3 g2; me/<doing> a4 b3 c-3 d-4 e-2 g-4; me/<drifting> e3 f-3 g-4
me/<explaining> a-5 b4 c-4 e6 f-8; me/<giving> b3 e6 f-8 g-5; me/<have> b2 c-3 e-2 f-3 g2
me/<jumping> a5 b10 d-3 e-10 f-11; me/<listening> a-8 b-2 c4 d-4 e5; me/<modal> b-3 d4 e-6 f-5 g5
me/<name> a-4 c5 d3 e4 f-20 g-7; me/<outsider> b-10 c8 d-17 e-9 g7; me/<people> a-6 b-2 d6 e3 f-10 g-2
me/<progressive> c3 e-5; me/<reclaiming> b14 d-9 e-22 f-5; me/<slipping> a-4 b-4 c-6 d9 e4 f-6 g-4
me/<studying> b-2 c-9 f8; me/<taking> a4 b8 c-11 e-3 f-3 g-5; me/<team> a-2 c5 d8 e3 f-18 g-6
me/<tech> b-12 c4 d5 f-6 g5; me/<telling> a-3 e3; me/<tending> f2 g-2; me/<waiting> d-5 e5 f-3
me/<wanting> a-8 b-6 c-3 g5; me/<withdrawing> a-21 b-11 c-16 d-3 e21 f-10; me?/#approval a-2 b-3 c6 d-6 e7 f4 g-10
me?/#ask a5 b-6 c-2 d-4 g5; me?/#choice a-3 b-16 c7 d4 e6 f-11 g-5; me?/#coach a3 b11 c-7 d4 e-8 g-3
me?/#codework a-2 b-21 c-3 d7 e4 f-9 g5; me?/#defer a-7 b-10 e-3 f17 g-8; me?/#done a-8 b-11 c-7 d3 e5 f5 g3
me?/#forthem d6 e3 g-8; me?/#handing a4 e-13 f-5 g8; me?/#impatience e-4 g8; me?/#keepout c-2 d-3 e-6 g7
me?/#learn a-10 b-5 c-8 e-5 f10 g2; me?/#mood c3 d-4 f-9 g8; me?/#peoplework a6 c-3 d6 f-6 g-7
me?/#plan a14 b3 c-8 d-3 e-7 f-11; me?/#postponed a-10 b-9 c3 d-5 e3 f-4 g8; me?/#redo a-12 b-2 c-9 e5 f-5 g8
me?/#restraint e-2 g6; me?/#stakes a2 b2 c-7 d7 e-4 f2 g-4; me?/#takeback a-7 b-2 c-6 e5 f-5 g4
me?/#theirown a2 d5 g-6; me?/#toy a-13 b-8 c2 e-6 g7; me?/#trivial a-2 b15 c-4 f-8 g-12; me?/#trust b-7 c-5 g7
me?/#undone b4 c5 d9 e-5 g-13; me?/#waiting c-6 e-3 f2 g3; me?/#watch b-5 c9 d4 e-12 f6 g-13
me?/<adverb> a3 b-7 e5 g-3; me?/<approval> a7 b-3 c-2 d6 g-7; me?/<asking> c-7 e6 f-4 g4; me?/<aux> b3 c-4 f-2 g3
me?/<be> b2 c-4 d-8 g5; me?/<building> a-3 b-2 c-7 d4 e4 f-5; me?/<carrying> a2 b3 d-2 e-3 g-2
me?/<coaching> a3 b4 f-4 g-9; me?/<coding> a-7 b-9 c-3 d6 f-9 g8; me?/<deciding> a-3 b-14 c8 e5 f-9 g-7
me?/<decision> a2 b-8; me?/<deferring> a-2 d-5 f10 g-6; me?/<det> a7 e-2 f-2; me?/<doing> a3 b2 f-6 g-3
me?/<drifting> a-12 b-3 d-4 e4 f-3 g4; me?/<explaining> a-12 b3 d7 e-4 f2 g-3; me?/<giving> a-2 b-13 c-9 f4 g11
me?/<have> a-3 b-8 c-12 d2 e10 f-6 g2; me?/<jumping> a-7 b-7 c3 d-4 e8 f-4; me?/<listening> a2 f2 g-3
me?/<name> c-6 e16 g-12; me?/<outsider> b8 c5 e-8 g-5; me?/<people> a10 e-8; me?/<progressive> a3 f-3 g-3
me?/<reclaiming> g2; me?/<slipping> a-7 b-10 d-2 e3 f-4 g8; me?/<studying> b-3 c-6 e-7 f6 g2
me?/<taking> b-3 c-13 d-3 f-10 g13; me?/<team> c-7 e15 g-11; me?/<tech> a-2 b-5 c-11 d-7 e7 f-3 g7
me?/<telling> a-3 e-2 g3; me?/<tending> b-6 c-4 d5; me?/<waiting> a-2 c-7 f3 g5; me?/<wanting> a-7 b-13 c-5 e-8 g14
me?/<withdrawing> b5 d-7 e-16 f-3 g14; me?~/#ask c-3 e-2 g9; me?~/#choice d-3 g4; me?~/#codework e-5 f2
me?~/#condition g6; me?~/#handing b-4 d-3 e-4 g14; me?~/#imagined g6; me?~/#learn a-7 b-3 d-11 e-3 f5 g9
me?~/#mood a4 g-3; me?~/#peoplework d-10 g12; me?~/#plan a-3 b-3 d-3 g12; me?~/#postponed a-2
me?~/#redo b-5 c-4 g12; me?~/#restraint e-2 g5; me?~/#stakes g2; me?~/#takeback c-2 g2; me?~/#toy d-4 f-6 g8
me?~/#trust c3 e4 g-6; me?~/#waiting a-2 c2 d2 f-3; me?~/<approval> g6; me?~/<asking> a3 c-8 e-5 f-4 g10
me?~/<aux> a-6 b6 c-2 d-7 e-5 g9; me?~/<be> a-4 b-10 c-9 d3 e3 g7; me?~/<building> a3 c3 e-10 f-3 g2
me?~/<carrying> a-11 e-4 f-2 g9; me?~/<coding> c3 e2; me?~/<deciding> d-3 e-6 g4; me?~/<decision> c2
me?~/<deferring> a-2 b-3 d-5 e-5 g11; me?~/<doing> a-5 b5 d-3 e-9 f-5 g9; me?~/<drifting> a-3 b-4 d-9 g14
me?~/<explaining> a-3 d-3 e-4 f2 g4; me?~/<giving> b-4 c-2 e-5 g14; me?~/<have> a-8 b-8 c2 d-8 e5 f-7 g5
me?~/<jumping> c-3 g4; me?~/<listening> b-3 c-5 d-6 e-8 f9 g6; me?~/<people> c-2 d-4 g7
me?~/<progressive> a8 c-3 d3 e-9; me?~/<studying> b-5 c-5 d-6 e-5 f5 g5; me?~/<taking> a-5 b-2 c-4 d-4 g10
me?~/<tech> a-4 d8 g-3; me?~/<telling> b-15 d3 e-7 f-10 g9; me?~/<tending> a-9 d-5 g6; me?~/<waiting> d4
me?~/<wanting> a-5 b-3 c-4 e-3 g9; me?~/<withdrawing> e-2 g5; me~/#approval d-3 g4; me~/#ask b-7 c-2 d-7 f-3 g8
me~/#choice b-10 c3 e7 f-6 g-4; me~/#coach b12 c-5 g-9; me~/#codework b4 c-7 d-3 e-16 g7
me~/#condition a-5 c-5 e-3 f-6 g12; me~/#done a8 b-9 c-5 d6 e-4 g-4; me~/#dread g3
me~/#handing a-3 c-8 d-9 e-14 f-4 g15; me~/#imagined a-13 c-9 d-7 e5 f-7 g13; me~/#keepout d-2 e-4 g7
me~/#learn b-6 c-7 d-3 e-4 f8; me~/#mood f4; me~/#past a-4 b-3 c-6 d-4 f-8 g19; me~/#peoplework a-5 c-3 e-6
me~/#plan a-21 b-8 d3 e-11 g11; me~/#postponed a-4 b-5 c-3 e-5 f-5 g14; me~/#quiet c-2 d-2 e5
me~/#redo a3 b-10 c-2 e4; me~/#restraint g2; me~/#stakes a-3 c7 d-3 f-5; me~/#takeback b-6 c-3 g13
me~/#toy a3 b5 c-7 d-7 e-8 f-11 g9; me~/#trust a-4 b-7 c-7 d-5 e5 f-3 g8; me~/#undone b-3 c-7 d8 e-4 f-3 g2
me~/#waiting a2 c-3 e-5; me~/#watch c8 e-2 g-5; me~/<adverb> a2 b-3 g5; me~/<approval> c6 d-5 e-2
me~/<asking> a-11 c10 d-13 g-2; me~/<aux> b4 e-6 f-9 g2; me~/<be> a-5 b-6 c-12 e4 f6 g4
me~/<building> a-2 b5 c-10 d-3 g2; me~/<carrying> b3 c-17 d3 f3; me~/<coaching> b-4 c-6 e6 f-2 g3
me~/<coding> b-3 c-6 f-4 g6; me~/<deciding> b-5 c2 e3 f-6; me~/<decision> d8 g-4; me~/<deferring> a-9 d-8 g4
me~/<doing> a2 b3 f-11; me~/<drifting> a4 b-3 c-12 d-9 e-6 f4 g7; me~/<explaining> a4 b-13 d3 f-4
me~/<giving> a-6 c-6 d-7 e-10 f3 g12; me~/<have> c-12 d5 e-16 f-5 g11; me~/<jumping> a-7 g12
me~/<listening> b-8 c5 d-9 f4; me~/<modal> c-3 d7 e-2 f-6 g3; me~/<name> c-9 d-4 e11; me~/<people> a-7 b2 e-8 f3
me~/<progressive> c-4 e-7 f4; me~/<reclaiming> g4; me~/<slipping> a-5 b-10 c-5 d-2 e3 f-6 g13
me~/<studying> b4 c-3 d-4 e-10 f5; me~/<taking> a-7 b3 c-3 e-10 f-5 g8; me~/<team> c-4 d9 g-2
me~/<tech> b-12 c-3 e-9 g8; me~/<telling> a-5 b-8 c-4 d7 f-8 g9; me~/<tending> a-4 c-3 d4 e-10 g6; me~/<waiting> e-2
me~/<wanting> a4 b-11 c-16 e-17 g10; me~/<withdrawing> b-2 c-2 d-6 g11; nobody!/#approval a7 b-2 c-2 d-3
nobody!/#ask a5 b5 c-15 f3 g3; nobody!/#choice a-6 b-3 d-6 e2 g4; nobody!/#coach c9 e-3 f-6 g2
nobody!/#codework a-7 b-3 c4 d3 e-5 f-8 g5; nobody!/#defer a-6 b-4 c16 d-7 e-9 f-8; nobody!/#done d8 g-8
nobody!/#handing g7; nobody!/#learn a4 d-3; nobody!/#nobodyowns b-3 c8; nobody!/#peoplework f-3 g4
nobody!/#plan c6 e-3 g-5; nobody!/#postponed a-5 b-3 d-11 e6 f-7 g8; nobody!/#stakes a-20 b-6 c-8 d-10 e3 f12 g8
nobody!/#toy a-2 f3; nobody!/#trust c10 g-8; nobody!/#undone f7 g-2; nobody!/#waiting a-13 b-4 c-16 e5 f7 g7
nobody!/#withoutme c-6 f-6 g12; nobody!/<approval> f9 g-6; nobody!/<asking> c-7 d-9 e-5 f8 g2
nobody!/<aux> c9 d9 e-9 f-8 g-8; nobody!/<be> c-2 d-3 f8; nobody!/<building> a-4 c-5 d5 f-8 g7
nobody!/<carrying> b-4 c-17 d12 e6 f-9 g5; nobody!/<deciding> a-4 b-2 c-2 d-5 e3 g2
nobody!/<decision> a-4 c4 f5 g-5; nobody!/<deferring> a-9 b-5 c-3 d-9 e-5 f5 g12
nobody!/<doing> a-4 c8 d9 e-9 f-5 g-4; nobody!/<drifting> a-12 b-3 c-15 d-10 e5 f6 g10
nobody!/<giving> a-3 d-3 e-3 f-2 g11; nobody!/<have> a3 c-3 e-5 f9 g-6; nobody!/<listening> b7 c-15 d-9 f8 g3
nobody!/<name> a-3 b-5 c14 d-3 e-2 f-7 g-4; nobody!/<people> c2 f4 g-3; nobody!/<progressive> a-10 b-6 c3 d-6 f9
nobody!/<slipping> a-3 c3 d-11 e-3 f-2 g10; nobody!/<studying> a3 c-4 d-4 e-4 g7; nobody!/<taking> b-8 c3 d-6 e-6 g8
nobody!/<team> a-4 b-6 c12 d-3 e-3 f-6; nobody!/<telling> b-5 c9 d-4 e-23 f3; nobody!/<tending> a-2 b-7 d7 e-21 f3
nobody!/<waiting> a-14 b-3 c-16 e6 f7 g8; nobody!/<wanting> c9 d-3 e-4 g-4; nobody!?/#choice c7 e-5 g-3
nobody!?/#codework a3 g-3; nobody!?/#stakes a9 g-11; nobody!?/<approval> c6 g-3; nobody!?/<asking> c3 e-2
nobody!?/<aux> a-5 c-2 f-4 g13; nobody!?/<be> c3; nobody!?/<building> f3; nobody!?/<deciding> a-8 c10 e-4
nobody!?/<decision> c8 g-5; nobody!?/<deferring> a2 g-4; nobody!?/<doing> b-3 d-2 e-2 f-3 g8
nobody!?/<drifting> a2 g-5; nobody!?/<people> c8 g-4; nobody!?/<progressive> c2 f-2; nobody!?/<studying> c3 g-3
nobody!?/<taking> a8 c-6 f3 g-6; nobody!?/<tech> c3 f-3; nobody!?/<telling> a-2 b-3 c8 e-9 f5 g-4
nobody!?/<tending> a4 b-4 c5 d-4 e-5; nobody!?~/<tending> c-3 f5; nobody!~/#ask c-3 g6; nobody!~/#choice g4
nobody!~/<approval> g2; nobody!~/<asking> c-4 g8; nobody!~/<deciding> g2; nobody!~/<decision> c-3 d-3 f-5 g12
nobody!~/<listening> c-3 g5; nobody!~/<taking> g3; nobody!~/<telling> a-6 c-7 d-4 e-3 f-9 g19; nobody!~/<tending> g3
nobody/<doing> d3; nobody/<tending> d3; outsider!/#choice a-2 c-5 d7; outsider!/#waiting a4
outsider!/<building> a2 d-3; outsider!/<carrying> a3 d5 g-6; outsider!/<deciding> a-3 c-6 d6 g3
outsider!/<drifting> a6; outsider!/<listening> a4 e4 g-7; outsider!/<telling> a4 b-4 c-2 e2
outsider!/<tending> d-8 g8; outsider!/<waiting> a3; outsider/#approval a-4 b3; outsider/#ask a-5 e2 f-5
outsider/#choice a-11 b4 c-2 d2 e-3 f-6 g4; outsider/#coach a2 b-6 c4 d-8 f-9
outsider/#codework a-6 b-6 c-4 e5 f-12 g12; outsider/#done b-4 c5 e-8 f-3; outsider/#forthem a-5 b-3 d-6 e-2 g10
outsider/#handing a-10 b-11 c4 d6 e-11 f-3 g7; outsider/#imagined a9 g-6; outsider/#learn a-3 c-5 d5 f-16 g8
outsider/#mood b6 c-5 d9 e-6 g-6; outsider/#negate a4 b4 g-6; outsider/#peoplework b5 c-5 f-3
outsider/#plan b-3 c-3 d-4 e-3 g14; outsider/#postponed a-14 b-9 c-8 d-6 e-7 f-2 g21
outsider/#redo a-9 b-9 d-3 e6 f-4 g11; outsider/#stakes a7 c-2 d6 f-13 g-4; outsider/#takeback b-3 c-2 e-4 g11
outsider/#toy a7 b3 c3 e-8 f-8 g-4; outsider/#trivial b4 d-3 f-5 g4; outsider/#trust b-6 c-4 d6 e-8 f-3 g2
outsider/#undone c-11 g4; outsider/#waiting a6 b-10 d6 e-11 f-6 g-2; outsider/#watch e-7 g8
outsider/<adverb> b-5 c2 d6 e-4 f-3 g-3; outsider/<approval> a-9 b8 d6 g-9; outsider/<asking> c-3 d5 f-11
outsider/<aux> a-4 c-6 e-7 f-5 g11; outsider/<be> b7 c-14 f5 g-3; outsider/<building> a-3 c-9 d-3 f-14 g16
outsider/<carrying> b-8 c-10 d-14 e3 f-7 g17; outsider/<coaching> b-7 c-4 d8 e-10 f-8 g5; outsider/<coding> c-3 g9
outsider/<deciding> a-8 b3 c-4 d3 e-3 f-6 g4; outsider/<decision> a-13 c3 f-4
outsider/<deferring> a-8 b-7 c-7 d-2 e-9 f-2 g21; outsider/<det> c-2 g9; outsider/<doing> a-5 b-2 c-3 d5 e-6 f-11 g9
outsider/<drifting> d6 e-21 f-8; outsider/<explaining> a-3 c-5 f-5 g7
outsider/<giving> a-14 b-14 c2 d8 e-16 f-3 g11; outsider/<have> a7 c-3 f4
outsider/<listening> b-12 c2 d6 e-12 f-6 g4; outsider/<name> b-4 c-3 d-7 e-8 g13
outsider/<outsider> c-2 d4 e-4 f-3 g3; outsider/<people> a-8 b4 c5 f-5 g-4; outsider/<progressive> b7 c-7 e-9 f-8 g6
outsider/<slipping> a-7 b-8 c-3 d-8 e-9 f-3 g20; outsider/<studying> b-5 c-4 d11 e-4 f-18 g9
outsider/<taking> a-8 b-9 c-4 d-7 e-10 g23; outsider/<team> a2 b-7 c-3 e-12 g10; outsider/<tech> b-2 e5 f-8
outsider/<telling> a6 b-4 d-4 e-9 g6; outsider/<tending> c-3 e-2 f-4 g7; outsider/<waiting> a6 b-8 d5 e-10 f-5 g-3
outsider/<wanting> d3 e-10 f-4 g2; outsider?/#ask b3 d5 e6 g-12; outsider?/#choice a-3 c2 e-4 g3
outsider?/#learn d-5 e3 f4; outsider?/#waiting d4 e-6 g4; outsider?/<asking> d4 e8 g-10; outsider?/<building> a5 d-4
outsider?/<carrying> a2 b-2 d-2 e-4 g7; outsider?/<deciding> a-3 c3 d-2 e-5 g4; outsider?/<doing> f-2 g3
outsider?/<drifting> a7 b-2 g-2; outsider?/<giving> a4 b2 g-4; outsider?/<have> b-2 d-2 e2
outsider?/<listening> c-2 d6 e7 g-10; outsider?/<progressive> a4 d6 g-4; outsider?/<studying> e-3 g4
outsider?/<telling> b-6 c-7 d5 f-4 g3; outsider?/<tending> b-8 c-4 f4; outsider?/<waiting> d5 e-7 g5
outsider?~/#choice c-3 g5; outsider?~/<telling> d3; outsider~/#choice c-2 e-3 g6; outsider~/#learn a6 f-9 g4
outsider~/#past g3; outsider~/#postponed g5; outsider~/#stakes a6 g-3; outsider~/<asking> g3
outsider~/<building> a3 f-3; outsider~/<deciding> c-3 e-3 g6; outsider~/<deferring> g3; outsider~/<explaining> a6
outsider~/<have> d-4 g10; outsider~/<listening> g5; outsider~/<slipping> g3; outsider~/<studying> a6 f-7 g2
outsider~/<tech> a9 g-7; outsider~/<telling> a2 b-5 c-10 d-6 e5 g5; outsider~/<tending> a2 c-3 d-3 e-6 g10
team!/#approval a-3 b-3 c12 e-3 g-2; team!/#ask a-4 b9 c-12 d-7 g5; team!/#choice a-6 b-2 c16 e-11 g-6
team!/#codework a6 b-3 c8 e-7 f-2 g-8; team!/#done d5; team!/#forthem b4 c-3 d7 g-6; team!/#handing a6 g-4
team!/#learn a3 c4 g-8; team!/#peoplework d-4 f6; team!/#plan f6; team!/#postponed c8 d-10 e-5
team!/#stakes a7 d-7 f-4; team!/#waiting b-3 c-4 g8; team!/<asking> a-7 b10 c-4 d-14 f-5 g7
team!/<aux> c-12 d8 e5 f-2; team!/<be> c-2 d4 e-2; team!/<building> a6 b-4 c7 d-3 e-7 f-3
team!/<carrying> a6 b8 c2 e-11 f-3 g-11; team!/<deciding> a-5 b-5 c19 e-13 g-9; team!/<deferring> a-3 b4 c7 e-5 g-4
team!/<doing> c-8 d11 e2 g-2; team!/<drifting> a-2 b4 c-5; team!/<explaining> a4 b2
team!/<giving> a7 c7 d-4 e-5 g-4; team!/<have> a2 b3 c-3 d-2; team!/<listening> a-4 b7 c-12 d-6 e-7 g10
team!/<progressive> b-3 c-6 d9 e-4 f3 g-3; team!/<slipping> c7 d-10 e-4 g2; team!/<studying> a5 d-4 g-3
team!/<taking> a5 b-4 c9 e-3 g-9; team!/<team> d6 e-3; team!/<telling> b4 c2 d7 e-16 f-11
team!/<tending> b-4 d3 e-3; team!/<waiting> b-5 c-4 g9; team!/<wanting> f6; team!?/#choice b-5 c11 e-2 g-4
team!?/#codework a3 g-7; team!?/#stakes b-4 c7 f3 g-7; team!?/<asking> b-5 g5; team!?/<building> a4 g-9
team!?/<deciding> b-5 c13 e-3 g-5; team!?/<telling> a3 c3 d-6 e-6; team!?/<tending> a-4 b5 c10 d-5 e-4 f4 g-8
team!~/#approval c-7 g9; team!~/#choice e-3; team!~/<asking> c-3 d-2 e5; team!~/<aux> g2; team!~/<deciding> c4 e-4
team!~/<doing> g5; team!~/<listening> e6 g-3; team!~/<telling> a4 c-8 e3; team!~/<tending> a4 c4 g-2
team/#approval a-9 b-9 c5 f-5 g3; team/#ask a-2 b-3 c6 d3 e-3; team/#choice a-20 b-5 c-7 d-18 e10 g7
team/#coach a-3 b-5 e3 f5; team/#codework a-4 c4 d-14 e2 f-3 g7; team/#condition d4 e-5 g4
team/#defer a-10 b-20 c6 d3 f-3; team/#done a4 b-2 c8 d-11 e-3 f-12 g5; team/#dread b9 g-5
team/#forthem a-15 b13 c7 d-8 e2 f-13 g-6; team/#handing a-2 b3 c-8 d-9 f7 g6; team/#imagined b-8 c-8 d-5 e-7 f6 g10
team/#impatience a4 b7 c-10 d-13 e4 f-5; team/#keepout a-4 c7 d4 e-9 g-3; team/#learn a-6 b-5 c2 d3
team/#mood a-8 b3 d-5 e7 g-4; team/#negate c-5 d-3 e13 f-3 g-3; team/#nobodyowns d-6 e7 f-2
team/#otherpeople c-7 e5 g3; team/#past b8 c-5 e-7; team/#peoplework a-9 b-14 d5 e6
team/#plan a-12 b8 c2 e2 f-15 g-3; team/#postponed a-3 b-4 c4 d-4 e5; team/#quiet a-2 b5 c6 d-3 e-7
team/#redo b-11 c4 d-4 e-5 f-5 g12; team/#restraint b-7 c5 e-12 f5 g4; team/#stakes a9 b-6 d-7 e-3
team/#takeback a-10 b-7 c-12 d-11 g17; team/#theirown a-6 b-5 c-2 d-10 e15 f-6; team/#time b-2 d-3 e5
team/#toy a-5 d-4 e8 f-9; team/#trivial a-2 c-5 d6 f-9; team/#trust a-4 b4 f-5
team/#undone a3 b6 c-3 d-2 e-3 f-12 g2; team/#waiting a8 b-3 c4 e-8 f-8; team/#watch b15 d-10 e-12 f-5
team/#withoutme a-9 e4 g3; team/<adverb> a-9 b10 f-5; team/<approval> b-10 d2; team/<asking> a3 b-7 c3 f-4
team/<aux> a-3 c-13 d4 e7 f-6 g4; team/<be> b7 c-4 e-10; team/<building> a-6 c3 d-7 e5 f-11 g7
team/<carrying> a-3 b3 c-2 f-17; team/<coaching> a-8 b7 e2 f5 g-7; team/<coding> c-12 d-15 e3 f5 g2
team/<deciding> a-20 c-5 d-15 e9 f-4 g6; team/<decision> a-10 d-7 f4 g6; team/<deferring> a-10 b-11 c9 f-8 g2
team/<det> a-10 b-3 c12 d-16 e5; team/<doing> a-4 c3 d-6 e6 f-8; team/<drifting> f-6
team/<explaining> a-6 b-19 d-8 f10 g6; team/<giving> a-3 b2 c6 d-3 e-10 g3; team/<have> a-20 b6 f-2
team/<jumping> b-10 c-4 e-6 g15; team/<listening> a3 b-3 d4 e-5 f-7; team/<name> a-3 b-3 c5 d-7 e-2 g5
team/<outsider> b-3 e8 g-7; team/<people> b-6 d6 e-7 f5 g-4; team/<progressive> a6 b6 d-4 e-4 f-7
team/<reclaiming> b-7 e-4 g11; team/<slipping> b-5 c3 d-5; team/<studying> b3 c2 d-8 e5 f-14
team/<taking> a-9 b-13 c4 e6 f-20 g9; team/<team> a-3 b-3 c4 d-9 e2 f-6 g4; team/<tech> a7 b10 d-11 e-2 g-6
team/<telling> a-4 c2 f-3; team/<tending> a-6 d-3 f-2; team/<waiting> a8 b-6 c4 d2 e-7 f-6
team/<wanting> b7 f-7 g-3; team/<withdrawing> a-2 c8 d3 e-9; team?/#approval b-10 c4 d-6 e-3 g8
team?/#ask a4 b-9 c3 e-14 g7; team?/#choice a-9 b-6 c2 d-11 f2 g5; team?/#coach b-4 c-6 d-3 e4 g5
`
