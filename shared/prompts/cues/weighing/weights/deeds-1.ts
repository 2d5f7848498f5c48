// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_1 = `
me!/#approval b3 c-8 e7 g-5; me!/#ask a3 d-8; me!/#choice b-9 c6 e-3 f-4 g-3; me!/#codework b-12 c-12 d-4 e3 f-3 g10
me!/#defer c-6 e5 f7 g-7; me!/#done a10 b-6 c-4 d10 e-4 f-4 g-13; me!/#dread a-3 d14 e-2 g-8
me!/#forthem b-5 d7 e-5 f3 g-5; me!/#handing a8 b5 c-10 d3 g-14; me!/#learn a-9 b-10 c-13 d7 f3 g5
me!/#ownhands a4 b2 e-4 g-3; me!/#peoplework a3 b-5 c-6 d9 f4 g-16; me!/#plan a5 c7 d-5 e-5
me!/#postponed a-6 b-10 c5 d-11 e-3 f-5 g16; me!/#redo a-2 b-4 d-4 f-5 g8; me!/#restraint a3 b8 e-8 g-5
me!/#stakes a-4 b-6 c-14 d15 e-11 f4; me!/#takeback a-3 b-4 d4 e7 g-5; me!/#time a-4 b4 d-4 e-5 g6
me!/#toy a2 c3 d-16 f4; me!/#trust b6 d2 g-5; me!/#undone a2 c3; me!/#waiting b8 d5 e-14 g-5
me!/#watch b7 d-3 e5 g-8; me!/<approval> a6 c-5 e-3 g3; me!/<asking> a-3 b-3 c5 d-9 g4; me!/<aux> b-6 c10 d3 e-13
me!/<be> a2 c-5 d-7 g6; me!/<building> a-2 b-18 c-15 e8 g2; me!/<carrying> a8 b-11 c-3 d5 e-18
me!/<coding> a-5 b-6 c-3 d-12 f-7 g15; me!/<deciding> a-6 b-6 c11 d-4 e-6; me!/<decision> a6 b6 c-10 d-3 e7 g-10
me!/<deferring> a-11 b-10 c-3 d-14 e12 g6; me!/<doing> b-9 d10 e-7 g-3; me!/<drifting> a3 b11 c-15 e-6 f-3
me!/<explaining> b3 d7 f3 g-18; me!/<giving> a6 b7 e-3 f-3 g-12; me!/<have> b-6 c-6 d4 e8 f-3; me!/<jumping> e7 g-5
me!/<listening> b6 d-15; me!/<modal> a-2 d3 e3; me!/<name> b-6 c11 g-12; me!/<people> b-4 c2 d4 f7 g-10
me!/<progressive> a-4 c2 d-7 e7; me!/<reclaiming> b-7 e9; me!/<slipping> a3 b11 c7 d-17 e-10 f-9 g7
me!/<studying> a-5 b6 c-9 d-5 e3 g5; me!/<taking> a-8 b-14 c8 d-10 e6 f-3 g7; me!/<team> b-5 c10 g-13
me!/<tech> b-4 d-6 e-6 f5 g8; me!/<telling> a-6 b4 c-3 d3 f2; me!/<tending> a-7 b-5 c-5 d13 e3 f-8
me!/<waiting> a-3 b7 c-2 d3 e-12 f4 g-3; me!/<wanting> a5 c7 d-4 e-8; me!/<withdrawing> a8 b12 d-3 e-12 g-10
me!?/#ask a-3 c8 f-4 g-10; me!?/#choice a-3 c4 d-2 g4; me!?/#codework b-11 c-5 e-7 f5 g5; me!?/#done a-3 g7
me!?/#handing c-2 g6; me!?/#learn a-6 c2 e-6 g7; me!?/#peoplework a-6 c-4 e7; me!?/#redo e-4 g8; me!?/#stakes f4
me!?/<asking> a-2 b2 c10 e-4 f-3 g-8; me!?/<aux> e4; me!?/<be> a11 b-5 c5 d-5 e-9
me!?/<building> b-4 c-6 e2 f12 g-2; me!?/<carrying> a-4 b-4 e-2 g9; me!?/<deciding> a-3 c5 d-3 e-2 g2
me!?/<deferring> g6; me!?/<doing> b-5 c-4 e11; me!?/<drifting> b-3 d-6 g9; me!?/<explaining> b5 d-4 e4 g-5
me!?/<giving> c-5 e-3 g9; me!?/<have> a-6 c-9 e-2 f-4 g9; me!?/<listening> a-4 c8 g-9; me!?/<people> d5
me!?/<progressive> b-5 d9 e4 g-7; me!?/<slipping> d-6 g9; me!?/<studying> c5 e-4 f3 g-3; me!?/<taking> b-4 e-5 g10
me!?/<telling> b5 c3 d-9 e3 g-4; me!?/<tending> a-2 b-2 c-5 d5; me!?~/<studying> a-3 g10
me!?~/<tending> a-4 b5 c-2 d-5 e-4 f-3 g8; me!~/#codework a7 b-5 d2 e-4 f-3; me!~/#plan a6 f8 g-10
me!~/#postponed d-5 g7; me!~/<aux> d3; me!~/<building> a5 b-6 e-5; me!~/<carrying> a3 b-4 d5; me!~/<doing> d3
me!~/<explaining> b3 d-7 e-4 g7; me!~/<progressive> d-4 g10; me!~/<slipping> d-5 g8; me!~/<taking> a-6 b-5 f4 g4
me!~/<telling> c5 d-4 e-10 g3; me!~/<tending> b2 e-4; me/#approval d-5 e4 f-2 g4; me/#ask a-12 b-2 c6 d-5 e6 g-3
me/#choice b3 c7 e-4 f-5 g-5; me/#coach a-7 c3 d-3 e6 g-4; me/#codework a5 b4 c-11 e-7 g-2
me/#condition b4 c-6 d-4 e-10 f-10 g13; me/#defer a-10 b-4 c9 e3 g-4; me/#done b6 c-4 d-6 e4 f-8 g2
me/#forthem a8 b4 c-9 d4 e-6 f-13; me/#handing b6 d-5 e9 f-24 g-8; me/#imagined a-2 b-8 c-10 d-9 e6 f-2 g11
me/#impatience b10 c-3 d12 e-3 f-8 g-13; me/#keepout a-18 c-8 e15 f-15; me/#learn a-4 b-6 c-6 d-9 e-2 f12 g4
me/#mood a9 b2 c-13 d3 e-11 g-4; me/#negate a6 b8 d-2 f-4 g-8; me/#nobodyowns a16 c-6 d-2 e-14 f-13 g3
me/#otherpeople a5 b6 c-3 e-4 f-2; me/#others a-3 b-4 c-3 g7; me/#ownhands b-17 d-6 e13 f-5
me/#past a6 b5 d-7 e-5 f-3 g-2; me/#peoplework b5 c3 f-22; me/#plan a-4 b-2 c-6 d3 g5; me/#postponed c-7 d10 e-5 g-3
me/#quiet c-20 d-4 e8 f3 g2; me/#redo a2 b13 c-17 d-4 e-8 f4 g-8; me/#restraint a-16 b-12 c-14 d-14 e15 f-15 g11
me/#stakes a3 c7 d-2 f-13; me/#takeback a-3 b17 d-19 e-10 g-3; me/#theirown a11 b11 c-4 e-11 f4 g-19
me/#time a-7 c-4 d-6 f4 g4; me/#toy a-4 c-5 d-4 f10; me/#trivial a-13 b-3 c-5 d5 e-3 f9; me/#trust c-4 d-6 e9 f-16
me/#undone a2 b-7 c-2 d10 e-6 f-3; me/#waiting b2 e6 g-4; me/#watch a-4 b-9 c-11 e6 g3
me/#withoutme a-10 c17 d-3 e2 f-4 g-11; me/<adverb> a4 c-5 d-10 e-4 f9; me/<approval> a-6 b-3 c-10 d7 e-3 f-14 g9
me/<asking> a-4 c4 e2 g-4; me/<aux> b6 d-6 e-5 g-4; me/<be> a3 d4 e-3 f-11; me/<building> a4 b5 c-11 d-4 e-6 f3 g-5
me/<carrying> b3 e-2 f-3 g-3; me/<coaching> b-3 c-9 e5 f-4 g4; me/<coding> a7 b-3 c-13 d10 e-18 f5 g-4
me/<deciding> c9 e-5 f-7 g-2; me/<decision> a-8 c4 d-4 e-11 f-13 g12; me/<deferring> b3 g-8
me/<det> a6 b-5 d-5 e-9 f3; me/<doing> a3 b2 c-2 g-4; me/<drifting> c2 d-2 e4 f-3 g-5
me/<explaining> a-3 b4 c-4 e5 f-7 g-2; me/<giving> a-2 b3 e6 f-8 g-5; me/<have> b3 c-2 e-3 f-2 g2
me/<jumping> a6 b9 d-4 e-9 f-11; me/<listening> a-8 c3 d-3 e7 g-3; me/<modal> b-3 c2 d4 e-8 f-4 g5
me/<name> a-3 b2 c5 d5 e4 f-20 g-12; me/<outsider> b-11 c11 d-16 e-9 f3 g6; me/<people> a-6 b-4 c3 d6 e4 f-9 g-4
me/<progressive> c2 e-4; me/<reclaiming> a-5 b13 c3 d-9 e-23 f-5; me/<slipping> a-3 b-4 c-5 d9 e3 f-5 g-4
me/<studying> c-10 e-2 f8; me/<taking> a5 b8 c-9 f-3 g-5; me/<team> a-5 b-3 c6 d5 e4 f-19 g-6
me/<tech> a-3 b-11 c5 d6 e-2 f-3 g6; me/<telling> a-2 e3; me/<tending> d-2 f2; me/<waiting> d-4 e3 g-4
me/<wanting> a-7 b-5 c-3 d3 e2 g6; me/<withdrawing> a-20 b-11 c-16 d-4 e23 f-17; me?/#approval a-4 c5 d-9 e6 f4 g-4
me?/#ask b-5 c-3 d-5 e4 g4; me?/#choice a-2 b-18 c6 d5 e6 f-13 g-5; me?/#coach b13 c-5 d4 e-11 g-4
me?/#codework b-20 c-3 d7 e2 f-10 g6; me?/#defer a-6 b-8 e-6 f18 g-5; me?/#done a-7 b-11 c-6 d2 e6 f4 g3
me?/#forthem d5 e5 g-9; me?/#handing a2 b-4 e-13 f-5 g10; me?/#impatience g6; me?/#keepout a2 c-4 d-3 e-9 g9
me?/#learn a-11 b-4 c-7 e-4 f10; me?/#mood f-11 g6; me?/#peoplework a6 c-4 d6 e2 f-3 g-6
me?/#plan a11 b2 c-6 e-5 f-11; me?/#postponed a-10 b-9 c3 d-7 e5 f-3 g9; me?/#redo a-12 b-6 c-8 e5 f-4 g10
me?/#restraint g6; me?/#stakes b3 c-8 d6 e-3 g-4; me?/#takeback a-6 c-5 e3 f-4 g4; me?/#theirown a4 b-2 c-2 d5 g-6
me?/#toy a-13 b-6 c3 e-4 f-2 g7; me?/#trivial a-2 b14 c-4 e3 f-9 g-12; me?/#trust b-9 c-6 d-3 g6
me?/#undone b5 c4 d9 e-5 g-14; me?/#waiting c-4 d3 g2; me?/#watch b-5 c9 d2 e-10 f5 g-10; me?/<adverb> a2 b-5 e5 g-2
me?/<approval> a6 b-5 c-3 d7 g-5; me?/<asking> c-7 e6 f-6 g4; me?/<aux> a2 b2 e-4 f-3; me?/<be> b3 c-3 d-7 g4
me?/<building> a-4 b-2 c-6 d3 e6 f-4; me?/<carrying> e-5 g-3; me?/<coaching> a2 b6 g-13
me?/<coding> a-7 b-8 c-4 d6 f-11 g8; me?/<deciding> a-2 b-14 c8 d2 e4 f-10 g-6; me?/<decision> a3 b-8
me?/<deferring> d-8 e-3 f13 g-7; me?/<det> a5 d-2 e-2 g4; me?/<doing> a4 b3 f-6 g-3
me?/<drifting> a-13 b-3 d-3 e4 f-3 g6; me?/<explaining> a-12 d8 f4 g-7; me?/<giving> b-11 c-9 f6 g9
me?/<have> a-5 b-8 c-14 d3 e10 f-6 g3; me?/<jumping> a-6 b-7 c2 d-5 e9 f-3; me?/<listening> b-2 e3
me?/<name> c-6 e14 g-10; me?/<outsider> b8 c7 e-9 g-5; me?/<people> a10 e-8; me?/<progressive> a3 g-4
me?/<reclaiming> b-3 d2 e-2 g3; me?/<slipping> a-6 b-8 g8; me?/<studying> b-4 c-8 e-8 f4 g6
me?/<taking> a-2 b-2 c-14 d-3 f-10 g14; me?/<team> c-7 e15 g-10; me?/<tech> b-4 c-6 d-9 e7 f-2 g6
me?/<telling> a-4 f4 g2; me?/<tending> a-2 b-7 c-5 d6; me?/<waiting> a-3 c-7 d-3 e-2 f3 g8
me?/<wanting> a-4 b-13 c-3 d-4 e-7 f3 g14; me?/<withdrawing> b5 d-9 e-17 f-3 g12; me?~/#ask c-3 g8
me?~/#choice a-2 b-3 d-5 e3 g3; me?~/#codework d4 e-7 f2; me?~/#condition g6; me?~/#handing a-2 b-5 e-5 g13
me?~/#imagined e-2 g6; me?~/#learn a-7 b-3 d-10 e-3 f4 g11; me?~/#mood a4; me?~/#peoplework d-10 g12
me?~/#plan b-2 d-2 g10; me?~/#redo b-4 g9; me?~/#restraint g4; me?~/#stakes a-3 g3; me?~/#takeback c-3 g4
me?~/#toy d-3 f-6 g7; me?~/#trust c3 e3 g-5; me?~/#waiting d4 f-4; me?~/<approval> g6
me?~/<asking> a3 c-7 e-3 f-6 g9; me?~/<aux> a-5 b5 d-6 e-4 g6; me?~/<be> a-5 b-9 c-10 d4 f-2 g8
me?~/<building> a4 e-11 g2; me?~/<carrying> a-10 c-7 e-4 g11; me?~/<coding> e2; me?~/<deciding> d-4 e-7 g7
me?~/<deferring> a-3 d-4 e-4 g10; me?~/<doing> a-4 c-7 d-3 e-8 f-6 g14; me?~/<drifting> a-3 b-4 d-8 g13
me?~/<explaining> a-2 d-5 e-2 g5; me?~/<giving> a-3 b-5 c-3 e-4 g15; me?~/<have> a-8 b-8 c3 d-8 e4 f-6 g5
me?~/<jumping> e3; me?~/<listening> c-4 d-6 e-6 f5 g8; me?~/<people> c-2 d-4 g8; me?~/<progressive> a9 c-6 e-9 f-5
me?~/<studying> b-6 c-5 d-6 e-3 f2 g6; me?~/<taking> a-4 b-2 c-5 d-4 e3 g8; me?~/<tech> d6
me?~/<telling> b-17 c2 e-8 f-10 g10; me?~/<tending> a-8 d-5 g6; me?~/<waiting> f-2; me?~/<wanting> a-3 b-2 c-5 d3 g5
me?~/<withdrawing> e-2 g6; me~/#approval d-4 e-3 g4; me~/#ask b-7 c-3 d-7 f-4 g10; me~/#choice b-9 e5 f-6
me~/#coach b12 c-3 g-10; me~/#codework b4 c-9 d-3 e-16 g6; me~/#condition a-5 c-3 e-3 f-7 g13
me~/#done a9 b-9 c-7 d5 e-4 f3 g-6; me~/#dread g3; me~/#handing c-8 d-8 e-12 f-4 g15
me~/#imagined a-13 c-9 d-7 e7 f-9 g14; me~/#keepout e-5 g8; me~/#learn b-8 c-8 d-3 e-5 f9; me~/#mood f5
me~/#past a-5 b-3 c-6 d-4 f-8 g18; me~/#peoplework a-6 c-3 e-6 f3; me~/#plan a-20 b-5 c-3 d3 e-8 f2 g11
me~/#postponed a-3 b-5 c-2 d-2 e-5 f-9 g15; me~/#quiet e4; me~/#redo a4 b-7 c-3; me~/#restraint g2
me~/#stakes a-2 b-2 c7 d-3 f-5 g3; me~/#takeback a-4 b-6 c-3 g14; me~/#toy a2 b5 c-7 d-7 e-7 f-11 g7
me~/#trust a-3 b-6 c-8 d-4 e4 g8; me~/#undone c-5 d7 e-3 f-3; me~/#waiting c-6 e-8 g5; me~/#watch c8 g-6
me~/<adverb> a5; me~/<approval> c5 d-5 e-2; me~/<asking> a-11 c8 d-13 g-2; me~/<aux> b5 e-12 f-7 g3
me~/<be> a-9 b-6 c-10 d3 e7 f4 g4; me~/<building> b4 c-8 d-6 f3 g3; me~/<carrying> b3 c-17 f3 g2
me~/<coaching> a-2 b-4 c-5 e5 f-3 g3; me~/<coding> b-4 c-6 f-5 g6; me~/<deciding> b-4 e2 f-6; me~/<decision> d8 e-2
me~/<deferring> a-9 b-2 d-7 g9; me~/<doing> b5 e-2 f-9; me~/<drifting> a7 b-5 c-9 d-9 e-11 f2 g7
me~/<explaining> a5 b-10 f-4; me~/<giving> a-5 b-3 c-7 d-7 e-10 g15; me~/<have> a-4 b3 c-13 d5 e-15 f-4 g10
me~/<jumping> a-8 g12; me~/<listening> b-9 c5 d-9 f3; me~/<modal> b-3 c-4 d6 e-3 f-5 g3; me~/<name> c-11 d-4 e10
me~/<people> a-7 d4 e-7 g-2; me~/<progressive> a2 b-2 c-6 e-6 f2 g3; me~/<reclaiming> g5
me~/<slipping> a-4 b-7 c-5 f-5 g12; me~/<studying> b7 d-4 e-11 f4; me~/<taking> a-5 c-3 e-10 f-4 g12
me~/<team> c-7 d6; me~/<tech> b-11 d3 e-8 g5; me~/<telling> a-4 b-8 c-5 d5 f-6 g10; me~/<tending> a-4 c-3 e-15 f2 g6
me~/<waiting> a3 c-6 e-7; me~/<wanting> a2 b-9 c-14 e-14 g11; me~/<withdrawing> a-2 b-2 c-3 d-5 g10
nobody!/#approval a7 c-4 d-3 g2; nobody!/#ask a4 b6 c-12 f4; nobody!/#choice a-6 b-3 d-5 e5 f3; nobody!/#coach c7
nobody!/#codework a-7 b-2 d3 e-4 f-7 g6; nobody!/#defer a-7 b-5 c13 d-7 e-10 f-10 g3; nobody!/#done c-4 d9 g-9
nobody!/#handing c-3 f-2 g8; nobody!/#learn a6 c5 e-2 g-5; nobody!/#nobodyowns a-3 b-3 c9 d-2
nobody!/#peoplework c4 f-2 g3; nobody!/#plan c6 e-3 g-5; nobody!/#postponed a-5 b-3 d-11 e5 f-8 g9
nobody!/#stakes a-20 b-5 c-7 d-8 e4 f11 g8; nobody!/#toy a-2; nobody!/#trust c11 g-8; nobody!/#undone f7
nobody!/#waiting a-13 b-2 c-15 e6 f5 g6; nobody!/#withoutme c-4 f-6 g11; nobody!/<approval> f9 g-6
nobody!/<asking> c-8 d-8 e-8 f10 g3; nobody!/<aux> c9 d6 e-8 f-8 g-7; nobody!/<be> c-3 d-3 f6
nobody!/<building> a-4 c-6 d4 f-6 g8; nobody!/<carrying> a-3 b-4 c-17 d10 e6 f-7 g7
nobody!/<deciding> a-4 b-2 c-4 d-4 e5 f4; nobody!/<decision> a-5 c5 e-2 f5 g-6
nobody!/<deferring> a-9 b-3 c-3 d-10 e-5 f7 g12; nobody!/<doing> a-6 c8 d12 e-11 f-2 g-10
nobody!/<drifting> a-12 b-3 c-15 d-12 e4 f8 g11; nobody!/<giving> a-2 d-2 f-2 g10; nobody!/<have> b-7 c-2 e-4 f8 g-5
nobody!/<listening> a2 b4 c-19 d-6 f8 g2; nobody!/<name> a-3 b-4 c17 d-3 e-3 f-7 g-9; nobody!/<people> f6 g-6
nobody!/<progressive> a-12 b-6 d-6 e-3 f10 g4; nobody!/<slipping> a-3 d-9 e-4 g11; nobody!/<studying> c-5 d-4 e-4 g6
nobody!/<taking> b-8 c5 d-6 e-5 g6; nobody!/<team> a-2 b-5 c16 e-3 f-6 g-8; nobody!/<telling> b-6 c8 d-4 e-23 f5
nobody!/<tending> b-8 d9 e-20 f4; nobody!/<waiting> a-12 b-2 c-16 e6 f9 g5; nobody!/<wanting> c9 d-2 e-3 g-5
nobody!?/#choice c5 d-2 e-5; nobody!?/#codework a3 g-4; nobody!?/#stakes a6 g-9; nobody!?/<approval> c6 g-2
nobody!?/<asking> c7; nobody!?/<aux> a-4 c-3 f-3 g12; nobody!?/<be> c5 g-3; nobody!?/<deciding> a-8 c11 e-4
nobody!?/<decision> a-2 c9 g-5; nobody!?/<deferring> a2 g-2; nobody!?/<doing> a-2 d-3 f-7 g11
nobody!?/<drifting> a3; nobody!?/<people> c8 g-4; nobody!?/<progressive> f-3; nobody!?/<studying> c3 g-3
nobody!?/<taking> a8 c-6 f4 g-7; nobody!?/<tech> f-3 g4; nobody!?/<telling> a-4 b-2 c11 d-6 e-9 f4 g-5
nobody!?/<tending> a4 b-4 c5 d-5 e-4 f-4; nobody!?~/<tending> a-3 c-3 f2 g3; nobody!~/#ask c-3 g6
nobody!~/#choice c-3 g5; nobody!~/<asking> c-5 g8; nobody!~/<deciding> c-2 g3; nobody!~/<decision> d-3 f-3 g10
nobody!~/<listening> c-4 g7; nobody!~/<taking> g3; nobody!~/<telling> a-7 c-7 d-4 e-2 f-6 g18; nobody/<doing> g2
nobody/<tending> d3; outsider!/#choice a-3 c-5 d6; outsider!/#waiting a3; outsider!/<carrying> a3 d5 g-6
outsider!/<deciding> a-3 c-6 d6 g2; outsider!/<drifting> a7 d-3 e-3; outsider!/<listening> a3
outsider!/<telling> a3 b-4 e-3 g5; outsider!/<tending> d-5 g6; outsider!/<waiting> a4; outsider/#approval a-5 b4
outsider/#ask a-2 b-2 f-6 g3; outsider/#choice a-11 b3 e-4 f-5 g5; outsider/#coach b-5 c7 d-8 f-8 g3
outsider/#codework a-9 b-4 c-4 e4 f-12 g15; outsider/#done b-6 c4 e-8 f-5 g6; outsider/#forthem a-4 b-3 d-3 e-2 g8
outsider/#handing a-9 b-10 c6 d6 e-11 f-4 g8; outsider/#imagined a3 c3 g-3; outsider/#learn a-4 c-6 d5 e3 f-16 g8
outsider/#mood b4 c-5 d8 e-3 g-4; outsider/#negate b6 g-6; outsider/#peoplework b5 c-4 d3 f-3
outsider/#plan a-4 c-5 d-2 e-5 g15; outsider/#postponed a-12 b-10 c-9 d-5 e-8 f-2 g20
outsider/#redo a-8 b-8 d-3 e3 f-3 g12; outsider/#stakes a7 c-2 d4 f-13 g-3; outsider/#takeback b-5 e-5 g12
outsider/#toy a6 b3 c4 e-7 f-8 g-5; outsider/#trivial b3 d-3 f-5 g5; outsider/#trust b-7 d8 e-9 f-2
outsider/#undone c-9 g3; outsider/#waiting a6 b-8 d5 e-11 f-7 g-4; outsider/#watch a4 e-6 g5
outsider/#withoutme c-3 g3; outsider/<adverb> b-5 c4 d9 e-4 f-2 g-4; outsider/<approval> a-9 b7 d5 g-11
outsider/<asking> a-2 c-3 d5 f-12; outsider/<aux> a-4 c-6 e-6 f-7 g11; outsider/<be> b5 c-14 e2 f4
outsider/<building> a-4 b-6 c-5 e2 f-14 g14; outsider/<carrying> b-6 c-9 d-12 f-6 g15
outsider/<coaching> a-2 b-8 d7 e-10 f-8 g5; outsider/<coding> g7; outsider/<deciding> a-7 b4 c-4 d3 f-5
outsider/<decision> a-10 c6 d3 e-4 f-4; outsider/<deferring> a-7 b-7 c-6 d-3 e-9 g20; outsider/<det> a-3 c-4 g10
outsider/<doing> a-5 d3 e-5 f-10 g9; outsider/<drifting> d8 e-20 f-9; outsider/<explaining> a-4 c-6 f-6 g6
outsider/<giving> a-12 b-14 c5 d6 e-15 f-4 g9; outsider/<have> a6 c-4 d-3 e-4 f3
outsider/<listening> b-9 d3 e-14 f-6 g7; outsider/<name> b-4 c-2 d-6 e-8 g11; outsider/<outsider> c-2 d5 e-4 f-3
outsider/<people> a-8 b2 c4 d4 f-5 g-4; outsider/<progressive> b7 c-11 e-11 f-8 g8
outsider/<slipping> a-8 b-8 c-3 d-8 e-9 f-2 g21; outsider/<studying> b-4 c-5 d10 e-4 f-20 g9
outsider/<taking> a-9 b-10 c-5 d-5 e-10 g22; outsider/<team> b-7 e-11 g9; outsider/<tech> e4 f-9
outsider/<telling> a4 b-5 d-4 e-8 g6; outsider/<tending> b-3 c-4 e-4 f-3 g7
outsider/<waiting> a4 b-7 c3 d4 e-10 f-5 g-2; outsider/<wanting> e-11 f-4 g3; outsider?/#ask b3 c-3 d7 e4 g-11
outsider?/#choice c3 e-5 g2; outsider?/#learn d-5 e3; outsider?/#waiting d3 e-6 g7
outsider?/<asking> c-3 d6 e8 g-12; outsider?/<building> a6 c-3 d-3; outsider?/<carrying> b-3 e-6 g8
outsider?/<deciding> a-2 c3 e-6 g4; outsider?/<doing> d4; outsider?/<giving> a4 g-3; outsider?/<have> b-4
outsider?/<listening> d4 e7 g-10; outsider?/<progressive> a4 d7 g-5; outsider?/<studying> g5
outsider?/<telling> b-6 c-8 f-3 g4; outsider?/<tending> b-9 c-4 e5; outsider?/<waiting> d7 e-7 g4
outsider?~/#choice c-2 g5; outsider?~/<telling> d4; outsider~/#choice e-2 g5; outsider~/#learn a6 f-7
outsider~/#past g3; outsider~/#postponed g6; outsider~/#stakes a7 g-4; outsider~/<asking> g3
outsider~/<building> f-5 g4; outsider~/<deciding> e-2 g5; outsider~/<explaining> a6 g-3
outsider~/<have> a-3 c-2 d-5 g12; outsider~/<listening> g5; outsider~/<slipping> g4; outsider~/<studying> a7 f-6
outsider~/<tech> a9 g-7; outsider~/<telling> b-4 c-8 d-5 g8; outsider~/<tending> a5 c-4 d-4 e-7 g8
team!/#approval a-3 b-3 c11 e-4; team!/#ask a-4 b10 c-12 d-4 g6; team!/#choice a-4 b-3 c16 e-12 g-7
team!/#codework a4 b-3 c9 e-7 g-8; team!/#done d5; team!/#forthem b4 c-3 d6 g-6; team!/#handing a5
team!/#learn a3 e-2 g-5; team!/#peoplework f6 g-5; team!/#plan f6; team!/#postponed b-3 c6 d-8 e-5 g2
team!/#stakes a6 d-9 f-5; team!/#waiting b-4 c-5 g9; team!/<asking> a-7 b11 c-6 d-14 f-4 g6; team!/<aux> c-10 d11 e3
team!/<be> a-2 b5 c-3 d3; team!/<building> a5 b-2 c8 e-7 f-3 g-2; team!/<carrying> a6 b9 c3 e-11 f-4 g-10
team!/<deciding> a-4 b-4 c16 e-13 g-7; team!/<deferring> a-3 b4 c8 e-4 g-6; team!/<doing> b-2 c-8 d10
team!/<drifting> b5 c-5 g2; team!/<explaining> a3 b2; team!/<giving> a5 c7 e-3 g-10; team!/<have> a2
team!/<listening> a-3 b10 c-11 d-3 e-5 g6; team!/<progressive> b-2 c-5 d8 e-4 f5 g-4; team!/<slipping> c7 d-8 e-5
team!/<studying> a4; team!/<taking> a6 b-7 c9 e-4 g-9; team!/<team> d4 e-2; team!/<telling> b3 c2 d7 e-15 f-9
team!/<tending> b-3 d4 e-4 f-2; team!/<waiting> b-6 c-5 g10; team!/<wanting> f6; team!?/#choice b-6 c11 g-4
team!?/#codework a3 b3 g-9; team!?/#stakes b-4 c4 g-5; team!?/<asking> b-6 g7; team!?/<building> a3 b2 g-9
team!?/<deciding> b-4 c11 g-4; team!?/<telling> c2 d-6 e-5; team!?/<tending> a-3 b6 c10 d-6 e-3 f6 g-14
team!~/#approval c-7 g8; team!~/#choice c3 e-4; team!~/<asking> e5; team!~/<aux> g4; team!~/<deciding> c4 e-4
team!~/<doing> g6; team!~/<listening> c-3 e4; team!~/<telling> a5 c-7; team!~/<tending> a4 c5 d-2 e-2 g-3
team/#approval a-10 b-7 c7 f-6 g3; team/#ask a-2 b-5 c6 d2 e-3 f-3; team/#choice a-21 b-3 c-7 d-16 e11 f-2 g8
team/#coach a-3 b-7 f3; team/#codework a-4 b-2 c3 d-12 e2 f-4 g8; team/#condition d2 e-6 g6
team/#defer a-11 b-21 c8; team/#done a2 c9 d-12 e-4 f-12 g4; team/#dread b9 g-7
team/#forthem a-17 b13 c7 d-8 f-13 g-6; team/#handing b3 c-10 d-8 e-2 f5 g7; team/#imagined a3 b-6 c-8 d-4 e-4 f5 g8
team/#impatience a5 b7 c-12 d-10 e5 f-5 g-3; team/#keepout a-5 c7 d4 e-8; team/#learn a-6 b-4 c3 d3
team/#mood a-8 b4 d-6 e8 g-4; team/#negate b-2 c-3 d-4 e12 f-3; team/#nobodyowns d-5 e3
team/#otherpeople b-4 c-8 e4 g6; team/#past b7 c-4 e-7; team/#peoplework a-8 b-13 c3 d5 e3 g-4
team/#plan a-11 b9 c3 f-14 g-2; team/#postponed b-6 d-3 e3 g3; team/#quiet a-4 b6 c8 d-2 e-8
team/#redo b-9 d-3 e-5 f-7 g15; team/#restraint b-7 c6 e-9 g5; team/#stakes a7 b-8 d-5
team/#takeback a-10 b-5 c-13 d-11 f4 g14; team/#theirown a-5 b-6 c-3 d-10 e15 f-5; team/#time e7 g-4
team/#toy a-2 c4 d-4 e7 f-16; team/#trivial a-4 d6 e2 f-5 g-3; team/#trust a-5 b4 f-3
team/#undone a3 b7 c-5 e-6 f-10 g3; team/#waiting a7 b-4 c3 e-8 f-8; team/#watch b14 c10 d-7 e-10 f-5 g-12
team/#withoutme a-12 c-4 e3 g6; team/<adverb> a-11 b9 f-6; team/<approval> a2 b-9 d4; team/<asking> a4 b-7 c3 f-4
team/<aux> a-3 c-12 d3 e7 f-5 g3; team/<be> b8 c-4 e-11; team/<building> a-6 c2 d-7 e5 f-11 g8
team/<carrying> a-2 b3 e3 f-17; team/<coaching> a-10 b6 e4 f5 g-8; team/<coding> a-3 c-10 d-15 e4 f5 g3
team/<deciding> a-21 c-7 d-12 e9 g8; team/<decision> a-12 d-5 f3 g4; team/<deferring> a-10 b-9 c9 f-8 g4
team/<det> a-10 b-3 c13 d-15 e5 f-5; team/<doing> a-6 c3 d-5 e6 f-8; team/<drifting> f-8
team/<explaining> a-3 b-20 d-11 f11 g5; team/<giving> a-4 b2 c7 d-3 e-10 g4; team/<have> a-20 b6 e2
team/<jumping> b-9 c-4 e-5 g14; team/<listening> a2 d5 e-5 f-8; team/<name> a-3 b-3 c8 d-3 e-2
team/<outsider> b-3 e8 g-6; team/<people> b-5 c4 d8 e-6 f7 g-13; team/<progressive> a7 b6 d-3 e-5 f-11
team/<reclaiming> a3 b-6 e-4 g9; team/<slipping> b-2 c4 d-6 f-2; team/<studying> b4 c2 d-9 e4 f-13
team/<taking> a-7 b-13 c4 e6 f-19 g10; team/<team> a-6 c7 d-10 e3 f-7; team/<tech> a5 b9 d-13 g-6
team/<telling> a-4 c2; team/<tending> a-6 d-3 e3 f-3; team/<waiting> a7 b-4 c3 e-7 f-5; team/<wanting> b9 f-8 g-4
team/<withdrawing> a-3 c8 d4 e-11; team?/#approval b-7 c5 d-5 e-11 g9; team?/#ask a4 b-5 e-12 g6
team?/#choice a-7 b-8 c3 d-10 g5; team?/#coach c-2 e6 f-2; team?/#codework b7 c-5 d-10 e6 f-8
team?/#defer b-7 c9 d-6 g-4; team?/#done a6 b5 c-4 g-8; team?/#handing c-4 d-3 e5; team?/#learn a3 c-5 d-5 f12 g-4
team?/#mood a-4 b9 f-4 g-4; team?/#peoplework d9 g-11; team?/#plan e4 g-5; team?/#postponed b-7 d-5 e13 g-3
team?/#stakes a7 b-5 f3 g-7; team?/#theirown a-3 b3 c8 e-6 g-6; team?/#time b-5 e2 g5; team?/#toy b-9 c-3 d2 e8 f-3
team?/#undone b8; team?/#waiting a-6 e6 f-4; team?/<asking> a-2 b4 c3 d4 f-10; team?/<aux> a8 b4 c-4 d-6 e2 g-11
`
