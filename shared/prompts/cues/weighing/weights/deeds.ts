// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS = `
me!/#approval e4 g-2; me!/#ask a7 b6 d-6 f-5 g-7; me!/#choice b-2 d2 e4 g-5; me!/#codework a-5 b-10 c-7 f2 g8
me!/#done a6 c-5 d8 e-3 g-9; me!/#dread d8 g-3; me!/#forthem d2 f5 g-7; me!/#handing a8 b5 c-4 d-5 e-2 g-12
me!/#learn c-3 d4 e-4 f-2; me!/#ownhands a6 b3 e-5 g-4; me!/#peoplework a4 b-4 d7 e-3 f3 g-12
me!/#plan b-9 c5 d-9 e-9 g6; me!/#postponed a-3 b-4 c6 d-7 e-7 g10; me!/#restraint a6 b3 e-4 g-5
me!/#stakes a-2 b-6 c-8 d7 e-9 g5; me!/#takeback a-3 b-6 d5 e4; me!/#time e-3; me!/#toy d-2 e-5 g4
me!/#trust a-2 b6 d3 e-10; me!/#waiting a3 b4 c4 d3 e-8 g-14; me!/<asking> a3 b4 c-5 d-2 f-7 g3
me!/<aux> a4 b-6 c8 d4 e-8 f-3 g-8; me!/<be> a-2 b-3 c-8 d-5 g10; me!/<building> a-5 b-13 c-7 e4 f5 g4
me!/<carrying> a2 b-8 d2 e-16 f4 g5; me!/<coaching> b6 d-3 e-5 g3; me!/<coding> a-3 d-4 e-4 f-3 g11
me!/<deciding> d2 f3 g-2; me!/<deferring> b-3 c-4 d-3 e10 f3 g-5; me!/<doing> a2 b-9 c3 d10 e-13 g-5
me!/<drifting> a2 b12 e-13 f-5 g-12; me!/<explaining> c-3 e3 g-4; me!/<giving> a5 b5 c5 e-6 f2 g-16
me!/<have> c-5 d13 e-6; me!/<jumping> a-2 e2 g3; me!/<listening> a7 b7 d-8 g-5; me!/<name> c9 d-4 g-6
me!/<people> d2 f4 g-6; me!/<progressive> d-2; me!/<slipping> a-3 b10 c2 d-10 e-11 g6
me!/<studying> a-7 c-6 d-2 e-6 g10; me!/<taking> a-5 b-9 c5 d-9 e8 f2; me!/<team> c7 d-3 g-6
me!/<tech> a-5 d-4 e-2 g10; me!/<telling> b2 c-2 f2 g-2; me!/<tending> a-6 b-7 c2 d11 f-9 g-3
me!/<waiting> b4 c2 d3 e-5 f3 g-11; me!/<wanting> a5 b-11 c2 e-11 f3; me!/<withdrawing> a9 b5 e-8 g-8
me!?/#ask c6 d-6; me!?/#codework b-6 c-4 e-5 g5; me!?/#learn d-7 f4 g4; me!?/#peoplework g5; me!?/#redo b-2 g5
me!?/#takeback e-5 g7; me!?/<asking> c7 d-8 g2; me!?/<be> a5 c-3; me!?/<building> a-4 b-6 e-5 f5 g7
me!?/<coding> a2 d2 e-3 f-4; me!?/<deciding> c3; me!?/<doing> b-4 d-5 e5 g4; me!?/<have> c-4 e-7 g3
me!?/<listening> c4 d-6; me!?/<people> d3; me!?/<progressive> a-3 b-10 d5 e3; me!?/<telling> a3 b-7 d-3 e2
me!?/<tending> c-7 e2 f4; me!~/#codework a8 b-3 g-3; me!~/#postponed d-5 g7; me!~/<building> a8 b-4
me!~/<carrying> a7 b-3; me!~/<slipping> d-6 g7; me!~/<telling> c5 e-6 g4; me!~/<tending> a4 c3 d-6 e-9
me/#approval d-10 e4 f-3; me/#ask a-5 c4 d-8 e3 f3 g-2; me/#choice c7 f-4 g-4; me/#coach a-4 b-5 c5 d-2 e7 f-4
me/#codework a6 b5 c-12 e-7; me/#condition d-4 g4; me/#defer a-6 b-9 c9; me/#done b5 c-10 d-5 e3 f-7 g4
me/#forthem a6 b3 c-6 f-9; me/#handing a-3 b4 d-7 e10 f-18 g-6; me/#imagined a-2 b-6 c-4 d-4 e10 f-5
me/#impatience a4 b7 d4 e-4 f-6 g-12; me/#keepout a-9 b-4 c-9 e16 f-7 g-3; me/#learn a-12 b-6 c-6 d-9 e-3 f13 g3
me/#mood a6 b3 c-12 d7 e-10 f3 g-6; me/#negate a3 d2 e6 f-8 g-16; me/#nobodyowns a11 c-3 d-4 e-8 f-7
me/#otherpeople a3; me/#others b-6 c2 d-4 e-5 f-4 g11; me/#ownhands b-10 e7; me/#peoplework a-2 b4 c-2 e-2 f-12 g6
me/#plan a-2 b-2 c-10 g7; me/#postponed c-10 d12 e-2 g-4; me/#quiet a-10 b-8 c-15 d3 e14 f3 g-13
me/#redo a-3 b13 c-9 d-4 e-14 f6 g-2; me/#restraint a-12 b-13 c-11 d-9 e14 f-9 g7; me/#stakes a2 c7 e-2 f-19 g2
me/#takeback b16 c-5 d-13 e-3 g-10; me/#theirown a8 c-4 e-4 g-3; me/#time b-7 c-3 d-4 e3 f-4 g6
me/#toy c-14 d-11 f11 g-3; me/#trivial a-10 f12 g-11; me/#trust b3 c-4 d-6 e9 f-13 g-5; me/#undone b-9 d11 e-3 f-13
me/#waiting a2 b-2 c-2 d-4 e7 g-3; me/#watch a-10 b-10 c-11 d-9 e7 f5 g3; me/#withoutme a-4 c12 e-4 g-8
me/<adverb> a2 b3 c-3 d-4 e-6 f5; me/<approval> a-6 b10 c-8 d-10 e-8 f-4 g10; me/<asking> a-3 d4 g-7
me/<aux> b5 d-9 e-4 f2; me/<be> a-2 b2 c3 d5 e-9 f-12; me/<building> a5 b6 c-16 d-5 e-6 f3 g-2
me/<carrying> b4 c2 e-2 f-7 g-3; me/<coaching> b-8 c-6 d-3 e9 f-7 g3; me/<coding> a9 b-2 c-19 d5 e-11 f5 g-5
me/<deciding> b-4 c11 f-7 g-3; me/<decision> a-6 c5 d-4; me/<deferring> b5 c-3 d-5 e6 g-11
me/<det> a6 c-3 e-5 f3 g-3; me/<doing> a3 b3 d-3 e-3 g-3; me/<drifting> a3 d-3 e3 f-4
me/<explaining> a-5 b4 c-9 e6 f-6 g-2; me/<giving> a-3 b2 c-5 e7 f-8 g-4; me/<have> e-5 g3
me/<jumping> a3 b7 d-8 e-8 f-9; me/<listening> a-8 b-5 d-12 e5 f5; me/<name> a5 b2 c3 d7 f-13 g-18
me/<outsider> b-4 d-6 e-8 g7; me/<people> a-11 d6 e3 f-7 g-3; me/<progressive> e-5
me/<reclaiming> a-5 b14 d-3 e-10 g-9; me/<slipping> a-3 c-8 d10 e5 f-2 g-11; me/<studying> a-4 b-4 c-9 f10
me/<taking> a8 b9 c-16 d-4 f-4 g-10; me/<team> a6 b-4 c5 e5 f-9 g-12; me/<tech> a-3 b-11 d7 e-9 f-4 g9
me/<telling> a-2 e4; me/<tending> d-3; me/<waiting> b-9 d-6 e4 g3; me/<wanting> a-3 b-5 c-10 e5 g3
me/<withdrawing> a-12 b-13 c-12 e22 f-11 g-4; me?/#approval a-3 b-3 c6 f-3; me?/#ask a-5 b-5
me?/#choice a-7 b-8 e8 f-3; me?/#coach b7 c-3 d7 e-9 g-7; me?/#codework b-10 c-14 d6 e4 f-8 g5
me?/#defer a-4 b-3 e-2 f10 g-3; me?/#done b-6 d6 e7 g-8; me?/#handing a-5 b3 c-6 d-6 e-7 g11
me?/#keepout a4 c-3 e-6 g5; me?/#learn a-8 b-7 e-11 f7; me?/#peoplework a7 b-6 d5 f-4 g-14; me?/#plan a8 c-3 d-4 e-3
me?/#postponed a-6 d-10 e8 g6; me?/#redo a-6 c-3 e5; me?/#stakes a-6 b-3 c-5 d8 e-5 g5
me?/#takeback a-4 c-3 e3 f-2 g3; me?/#toy a-2 b-3 c-5 d-3 e-3 f6 g5; me?/#trivial b4; me?/#trust b-6 d-3 e3 g6
me?/#waiting a-4 c-6 e-3 g7; me?/<asking> a-7 b-6 d7; me?/<aux> a-7 e6; me?/<be> d-11 e3
me?/<building> c-15 d4 e7 f-5; me?/<carrying> a5 b-3 c-3 d8 e-9; me?/<coaching> c-5
me?/<coding> a-7 b-5 c-6 d5 e-4 f-6 g10; me?/<deciding> a-9 b-9 c3 e5 f-5; me?/<decision> a-2 c8 e-4 g-4
me?/<deferring> a-2 b3 d-5 e-7 f7; me?/<doing> a7 e5 f-5 g-13; me?/<drifting> a-8 c-7 d-11 e4 g10
me?/<explaining> a-2 c6 g-8; me?/<giving> a-4 c-9 d-13 e5 g7; me?/<have> a-5 b-6 c-9 d6 e7
me?/<jumping> a-6 b-3 c4 d-3 e9 f-3 g-3; me?/<listening> a-9 b-6 c5 g2; me?/<people> a9 b-2 e-5 g-5
me?/<progressive> a6 f-4 g-4; me?/<slipping> a-3 c-3 d-5 e7 f-4 g5; me?/<studying> a6 b-4 c-11 d-6 e-11 f4 g4
me?/<taking> a-2 b3 c-9 d-6 g8; me?/<tech> b-6 c-3 d-9 e5 f-5 g5; me?/<telling> b-3 c2 d-6 f2
me?/<tending> b-4 d3 e3 g-5; me?/<waiting> a-3 c-5 e-2 f2 g6; me?/<wanting> a2 c-7 d-4 e-3 g8
me?/<withdrawing> a3 b-3 c-4 e-10 g11; me?~/#choice g5; me?~/#codework a-3 b-5 e-3 g9; me?~/#handing b-2 d-2 e-3 g10
me?~/#learn d-5 g8; me?~/#peoplework d-5 g8; me?~/#postponed g3; me?~/#takeback e4; me?~/#trust e3
me?~/#waiting d4 g-2; me?~/<aux> a-3 b4; me?~/<be> c-3 g8; me?~/<building> b-7 c8 d-3 e-10 g5
me?~/<carrying> b-3 c-3 d-2 g10; me?~/<coding> c5 g-4; me?~/<deferring> a-3 g6; me?~/<doing> a-4 b5 c-4 d-3 e-4 g6
me?~/<drifting> g6; me?~/<explaining> g2; me?~/<giving> b-5 d4 e-4 g4; me?~/<have> a-3 c-5 e9; me?~/<jumping> e5
me?~/<listening> e-5 f9; me?~/<progressive> a-3 b-3 c-3 d3 g5; me?~/<studying> e-5 f6; me?~/<taking> a-5 c-3 e2 g6
me?~/<telling> a2 b-5 g2; me?~/<tending> a-9 c-3 e2 f-5 g6; me?~/<wanting> g3; me~/#ask g7
me~/#codework c-9 e-7 f-10 g5; me~/#condition a-3 d-2 g8; me~/#handing b-7 c-4 d-4 e-9 f-2 g13
me~/#imagined a-7 d-4 e-5 f-4 g15; me~/#keepout d-3 g6; me~/#learn a-5 c-3 d-4 f3 g4; me~/#past a-3 g9
me~/#peoplework a-5 c-3 f7 g-3; me~/#plan a-9 b-8 e-9 g11; me~/#postponed d-4; me~/#redo b8 g-4
me~/#stakes d3 f-6 g4; me~/#takeback b-3 c-2 e-5 g10; me~/#toy f-4 g9; me~/#trust c-4 e-3 g10; me~/#undone a3 d8 g-8
me~/#waiting a-3 g7; me~/<adverb> a-3 g5; me~/<asking> e-4 g4; me~/<aux> a4 b-5 c-6 e-5 g6; me~/<be> b-2 c-3 d-4 f5
me~/<building> a2 c-7 d-4 e-6 g5; me~/<carrying> b-4 c-5 d3 e-2; me~/<coaching> e-4 g7; me~/<coding> c-3
me~/<deciding> a-3 c2; me~/<deferring> g6; me~/<doing> a5 b-7 c-8 d4 e-7 g3; me~/<drifting> a5 b-5 c-3 d2 e-7
me~/<explaining> b-3 g8; me~/<giving> b-7 e-8 f-3 g7; me~/<have> b-2 c-2 f-5 g7; me~/<listening> a-3 g6
me~/<modal> d3 f-4 g2; me~/<name> e6 g-3; me~/<people> a-3 f6 g-2; me~/<progressive> a6 e-7 f7 g-6
me~/<reclaiming> g4; me~/<slipping> e-7 g7; me~/<studying> c-3 f4; me~/<taking> a-2 e-3 g7; me~/<tech> d4
me~/<telling> b-13 c-7 f-5 g12; me~/<tending> b-13 c-12 d4 e-13 f4 g6; me~/<waiting> a-4 g6
me~/<wanting> a-4 b-3 c-4 d3 e-4 f-8 g9; me~/<withdrawing> g4; nobody!/#ask c-4 e-3 g6; nobody!/#choice c2
nobody!/#codework a-3 b-6 g4; nobody!/#defer a-9 c6 d-3 e-4 f-6 g3; nobody!/#nobodyowns c3 f-3
nobody!/#plan a3 c7 f-4 g-4; nobody!/#postponed a-2 d-4 g6; nobody!/#stakes a-13 c-10 d-4 f10 g5
nobody!/#waiting a-7 c-6 f7 g3; nobody!/<asking> b-2 c-11 d-3 e-5 f8 g5; nobody!/<aux> c4 d9 f-4 g-11
nobody!/<building> a-3 b-5 d2 g5; nobody!/<carrying> a-2 b-6 c-3 d7 g4; nobody!/<deferring> a-7 c-3 e-2 f-4 g13
nobody!/<doing> c6 d8 f-2 g-10; nobody!/<drifting> a-7 b-5 c-12 d-4 e-2 f9 g12; nobody!/<giving> a-3 c-5 d-5 e-3 g12
nobody!/<have> a3 d4 f4 g-13; nobody!/<listening> c-11 d-3 e-2 f7 g6; nobody!/<progressive> a-7 b-5 f3 g5
nobody!/<slipping> a-2 c-4 d-5 g12; nobody!/<taking> a-3 b-3 c5 e-3 f-3 g4; nobody!/<telling> b-6 c5 d-9 e-10 f-5 g4
nobody!/<tending> b-11 c5 d10 e-10 g-8; nobody!/<waiting> a-8 c-6 d-3 f8 g3; nobody!/<wanting> a3 c7 e-2 f-4 g-4
nobody!?/#codework g-2; nobody!?/#stakes a5 g-3; nobody!?/<building> g-2; nobody!?/<deciding> a-2 c6
nobody!?/<doing> g4; nobody!?/<giving> a7 g-4; nobody!?/<taking> a8 c-4 g-4; nobody!?/<telling> c8 e-3 g-4
nobody!?/<tending> a3 c-3 g2; nobody!~/<telling> g4; outsider!/<telling> a8 d-2 e-2
outsider/#approval c-3 d-4 f3 g5; outsider/#ask a-4 b-4 e-6 g5; outsider/#choice a-5 b3 c-3 d-3 e-4 f-3 g9
outsider/#coach e-5 g3; outsider/#codework a-9 b-4 c-2 d-5 f-3 g16; outsider/#done c2 d-4 g4
outsider/#forthem a-3 d-6 g11; outsider/#handing e-3 g6; outsider/#learn f-3; outsider/#peoplework c-2 g3
outsider/#postponed a-6 b-3 c-6 e-2 f-3 g11; outsider/#redo a-4 b-3 g7; outsider/#stakes a11 f-9 g-4
outsider/#takeback e-3 g7; outsider/#toy a9 c4 d-2 f-3 g-7; outsider/#trust d8 e-3 g-3; outsider/#undone d8 g-7
outsider/#waiting a2 c5 d3 e-3 g-7; outsider/<approval> b4 c4 g-6; outsider/<asking> b3 e-8 f-6
outsider/<aux> a-6 b-4 c-2 g12; outsider/<be> b3 c-9 d3 e5 g-6; outsider/<building> b-7 c-6 d-6 e-5 f-4 g13
outsider/<carrying> a-7 b-2 c-4 d-5 f-4 g16; outsider/<coaching> d9 e-2 g-6; outsider/<coding> a-5 g8
outsider/<deciding> a-4 b6 c-6 f-4 g5; outsider/<decision> a-2 b5 c4 e-4 f-3 g-3
outsider/<deferring> b-4 c-2 d-5 g11; outsider/<doing> a-9 b-6 d5 e-4 f-4 g8
outsider/<drifting> a3 b-3 c3 d7 e-7 f-5 g-4; outsider/<explaining> g3; outsider/<giving> c-3 d-4 e-4 g10
outsider/<have> b-3 d4; outsider/<listening> a-2 b-5 d4 e-6 f-5 g4; outsider/<people> b5 c4 e-2 f-3 g-3
outsider/<progressive> c-5 d6 e-3; outsider/<slipping> a-5 d-4 e-2 g9; outsider/<studying> c-3 d6
outsider/<taking> b-5 d-3 g11; outsider/<team> g4; outsider/<tech> b-3 d-3 f-5 g5; outsider/<telling> a3 d-2 f-11 g5
outsider/<tending> a-12 b-11 e-12 g13; outsider/<waiting> b-2 c4 d4 e-2 f-2 g-4; outsider/<wanting> c6 d-3
outsider?/#choice c8 g-6; outsider?/<building> c-3 d-2 e4 g2; outsider?/<deciding> c7 g-5
outsider?/<telling> c-3 d3 g3; outsider?/<tending> a-3 b-3 e4 g4; outsider~/<telling> c-2 e-3 g8; team!/#approval c3
team!/#ask b5 c-9 e-5 g8; team!/#choice c12 e-5 g-8; team!/#codework a-4 c10 d3 e-6 g-9; team!/#forthem b5 d3 g-4
team!/#postponed c7 g-4; team!/#stakes c-2 g2; team!/<asking> a-3 c-6 d-6 e-6 g10
team!/<building> a-4 c9 d5 e-6 g-9; team!/<carrying> a4 b8 c-6 e-4 g-7; team!/<deciding> c13 e-6 g-8
team!/<deferring> b7 c3 e-4 g-6; team!/<doing> b2 d3 e-7 f-2; team!/<giving> c8 e-3 g-6
team!/<listening> b6 c-7 e-6 g4; team!/<progressive> c2 d2 g-3; team!/<slipping> c7 g-4; team!/<taking> c6 g-2
team!/<telling> b4 d8 e-14 f-2; team!/<tending> c2 d2 e-8 f-3 g-4; team!?/#codework a3 b4 c2 e-3 g-7
team!?/<building> b6 f-3 g-9; team!?/<telling> a3 d-2; team!?/<tending> a-3 b5 c6 g-7; team!~/<telling> d-3 e3 g3
team/#approval d-2 e-7; team/#ask a-10 c4 d4 e-2 f-11; team/#choice a-7 c-7 d-7 e8 f-7 g6
team/#coach a-3 b-8 c-5 d-8 e8; team/#codework b-4 d-16 f-3 g9; team/#defer a-4 b-11 c9 d-3 e-4 f-8 g3
team/#done c10 d-10 e-12 g4; team/#forthem a-10 b12 d-12 f-7 g-3; team/#handing a-6 c-13 d-5 g6
team/#impatience b9 c-11 d-3 e7 g-9; team/#keepout b3 e-6 g3; team/#learn a-6 d-10 e-7 f10 g2
team/#mood a-5 d-5 e9 f-6 g-3; team/#negate d-4 e5; team/#nobodyowns a-2 c-8 g9; team/#others c4 e-3
team/#peoplework c3 d-4 e-3; team/#plan a-5 b8 d3 e-8 f-8 g2; team/#postponed c3 e-5; team/#quiet c4 e-4
team/#redo d-3 e-3 f-5 g8; team/#stakes a5 b-5 c5 d-9; team/#takeback a-3 c-3 d-4 e-7 g10
team/#theirown c-8 d-4 e10; team/#toy a-4 b-5 c11 d-3 f-11 g3; team/#trivial g-4; team/#trust c8 e-8
team/#undone a-3 b7 c-4 d3 e-7; team/#waiting a7 b-5 c3 e-7 f-10; team/#watch b4 c3 g-3; team/#withoutme a-4 c7 g-6
team/<adverb> b4 c-3 d5 g-4; team/<asking> a-5 c5 e3 f-16; team/<aux> a4 c-7 d-6 e5; team/<be> b12 c-5 d2 e-19 f-6
team/<building> a-3 b-3 d-11 f-6 g7; team/<carrying> a-3 b3 e5 f-13; team/<coaching> b5 d-2 f5 g-11
team/<coding> c-2 d-6 e-5 f2 g8; team/<deciding> a-10 c-6 d-5 e6 f-8 g7; team/<decision> a-8 c6 d-3
team/<deferring> a-9 b-11 c7 e-4 f-4 g5; team/<det> b-8 c5 e-7 g8; team/<doing> a-4 c4 d-9 e7 f-10
team/<drifting> c3 d7 e-5 f-9 g-5; team/<explaining> a-8 b-16 c3 d-12 e-4 f12 g3; team/<giving> a-8 c7 e-13 g5
team/<have> a-17 b5 e4 f-8; team/<listening> a5 c3 d3 e-4 f-13; team/<name> c7 d-5 f-3
team/<progressive> a5 b4 c3 e-9 g-5; team/<slipping> b-7 c2 g3; team/<studying> d-12 e4 f-6 g5
team/<taking> a-8 b-8 c2 f-6 g7; team/<team> a-4 b2 c6 d-10 e7 f-4 g-8; team/<tech> a4 b7 d-4 e-5 f-2 g-3
team/<telling> a-12 b4 c3 f-5; team/<tending> a-8 e4 f-3; team/<waiting> a11 b-10 c2 e-6 f-12
team/<wanting> b7 c7 e-4 f-10 g-3; team/<withdrawing> c3 e-6 g3; team?/#approval b-3 c-5 e-4 g10
team?/#ask b-2 c3 d-2 e-8 g5; team?/#choice a-2 b-8 d-6 e4; team?/#coach e6; team?/#codework b2 c-3 e5 g-2
team?/#defer b-6 c5 e3 g-2; team?/#learn a-3 b3 e-4 f6 g-4; team?/#peoplework d4 g-2
team?/#stakes c6 d-3 e-7 f3 g-8; team?/#waiting a-6 e6; team?/#withoutme g3; team?/<asking> a-2 c2 d-4 e-3
team?/<aux> b6 d-3 e3 g-12; team?/<be> b-3 d2 e-5 g6; team?/<building> b4 c-3 e7 f-4 g-6
team?/<carrying> a6 b3 c-4 e-9 g-4; team?/<deciding> b-6 d-5 e4; team?/<deferring> a-5 b-8 c5 d-2 e-4 g8
team?/<det> a-6 c-4 e3 f-3 g5; team?/<doing> b8 c-7 f-6; team?/<drifting> c4 e-6 f3
team?/<explaining> b-3 e-2 f10 g-5; team?/<have> a-8 b5 c9 e-14; team?/<listening> c8 d-4 e-8 f-3
team?/<slipping> b4; team?/<studying> d-5 g4; team?/<taking> a-6 b-4 d-3 e-7 f3 g9
team?/<telling> b-2 d-4 e4 f-4 g2; team?/<tending> c2 f-5; team?/<waiting> a-7 d-3 e7 f-3; team?/<wanting> c-3 d5 e2
team?~/#choice e-5 g6; team?~/#learn c3; team?~/<aux> a-3 d-3 e11 f-3 g-4; team?~/<deciding> c-3 e-5 g7
team?~/<doing> e8 f-3; team?~/<telling> c6 e-6; team?~/<tending> b-4 e7; team~/#ask c-4 d6 e2 g-3
team~/#choice e-2 g2; team~/#codework a-4 g8; team~/#stakes a3 d-3; team~/#waiting c-6 g8; team~/#withoutme c-4 g6
team~/<asking> c-7 d3 e3; team~/<be> c-3 d5; team~/<building> a-5 g8; team~/<carrying> a3; team~/<coding> e3
team~/<doing> a-3 e-3 g10; team~/<drifting> c-6 e-2 g10; team~/<giving> g7; team~/<have> c-3 e-2 g3
team~/<listening> c-11 d4 e3 g3; team~/<progressive> a-3 d6 g-2; team~/<slipping> c-3 g7
team~/<telling> b-4 c-3 d3 f-4 g4; team~/<tending> a7 b-3 c-5 e-5 f-4 g5; team~/<waiting> c-7 g10
team~/<wanting> g7; thing!/#codework a-3 c4 d5 e-2 g-6; thing!/#learn b-2 d9 g-4
thing!/#postponed a-2 b4 c5 d-7 e-3; thing!/#stakes a2 g-3; thing!/#toy b2 d3 g-6; thing!/<building> a-3 c4 d5 g-5
thing!/<carrying> a3 b-4 d4 e-7; thing!/<deferring> a2 d4 g-4; thing!/<doing> a6 c-2 d7 e-3 g-10
thing!/<drifting> e-5; thing!/<giving> a-2 b4 c5 g-5; thing!/<slipping> a-3 b4 c3 d-5; thing!/<taking> a3 b3 g-7
thing!/<telling> a-2 b-10 f-8 g9; thing!/<tending> a5 b-7 c-5 d7 e3 f-4 g-8; thing!?/<tending> e8 g-7
thing/#approval a-2 b-3 c3 d3; thing/#ask a-8 b-3 d-8 e4 f3; thing/#choice d-3 e-2 g6; thing/#coach b-2 d-3
thing/#codework a3 c-11 d-5 e3; thing/#defer a-2 c8 g-8; thing/#done b2 c-2 d-2 e-4 f-10 g9
thing/#forthem a-8 b7 c6 e-10 f-2; thing/#handing b7 e-5 f-4 g-3; thing/#impatience b-2 c7 e-2 g-4
thing/#learn c-6 e-4 f6; thing/#mood b4 c-6 d-8 f-5 g4; thing/#negate a-7 b8 c-10 d2 e7 f-9 g-11
thing/#nobodyowns b10 d-8 e3 g-12; thing/#otherpeople b-3 e-4 g9; thing/#past b3 g-5
thing/#peoplework a-7 b-9 c-9 d12 g-7; thing/#plan a-5 c-7 d4 f-6 g4; thing/#postponed d7 e-9 f-8
thing/#quiet c2 d5 g-6; thing/#redo a6 b10 c-6 e-6 f-3 g-8; thing/#restraint a-3 b-4 c-5 e5
thing/#stakes a8 b-7 c-9 e3 f-3; thing/#takeback a-2 b13 c-7 e-6 g-2; thing/#theirown a-3 b6 g-3
thing/#toy a-7 c-2 e4 f4 g-2; thing/#trivial a-10 b-4 c-8 d-3 e7 f5 g3; thing/#trust a-3 b4 d-8 f-5
thing/#undone a5 c-6 d6 e-6 f5 g-13; thing/#waiting a6 b-6 c5 e-5 f-7 g-3; thing/<adverb> b4 d-4 f-10
thing/<approval> a3 c-6 d5 g-5; thing/<asking> a4 c4 f-3 g-3; thing/<aux> a-5 d2 e-5 f3
thing/<be> a3 c2 d-5 f-2 g-2; thing/<building> c-3 e2; thing/<carrying> a-4 d3 f3 g-5; thing/<coaching> a-3 d-2 e-3
thing/<coding> a3 c-6 e-10 g3; thing/<deciding> c-5 d-4 g3; thing/<decision> a2 b-3 d5 e-4 f5 g-10
thing/<deferring> a-10 b-6 c8; thing/<doing> c-3 f4 g-2; thing/<drifting> a3 b-6 c6 f-4
thing/<explaining> a-5 b-3 c-4 d3 f5; thing/<giving> a4 b7 e-11 f-10; thing/<have> c-2 d-3 e3 f-5
thing/<listening> a12 b-5 c4 d3 e-3 f-4 g-11; thing/<name> c6 d2 e-4 g-6; thing/<outsider> d3
thing/<people> b-8 c-10 d6 f-4; thing/<progressive> a-3 b-5 c-3 e4 g2; thing/<slipping> b-2 c4 d6 e-11 f-10
thing/<studying> b-6 c7 e4 f2 g-7; thing/<taking> a-7 b-8 c7 d3 f-5; thing/<team> a3 b-2 c6 e-6 g-5
thing/<tech> b-12 c-5 d4 e4 f4; thing/<telling> c2 e2; thing/<tending> c-3 d3 f-3 g4
thing/<waiting> a7 b-5 c5 d-4 e-3 f-9; thing/<wanting> a-10 b6 c-7 d5 e5 f-3 g-7; thing/<withdrawing> b4 g-4
thing?/#approval d-4 g7; thing?/#ask b2 c-5 e4 f3 g-3; thing?/#choice a-2 c5 d-6 f-3
thing?/#coach c-4 d-2 e6 f3 g-2; thing?/#codework c7 e4 f-13 g-6; thing?/#handing a6 b-4 d5 e-6
thing?/#learn b-7 c-6 d-8 e-10 f17 g-12; thing?/#postponed a4 d2; thing?/#redo a-2 b-4 c3 e9 f-3 g-8
thing?/#stakes a7 b-3 c3 d-3 e-2 g-5; thing?/#toy b-2 d-6 g5; thing?/#trivial f5; thing?/#trust e-7 f-3 g5
thing?/#waiting a-5 b3 d7; thing?/<asking> a4 c-6 d-6 e7; thing?/<aux> a3 b-5 c-6 d4 e-2 g2; thing?/<be> a-4 e4
thing?/<building> b-3 c8 e4 f-4 g-9; thing?/<carrying> b4 d4 e-3 f-3 g-2; thing?/<coding> a2 b-3 c7 g-5
thing?/<deciding> a-3 c7 d-7 e-4 f-5; thing?/<deferring> a-3 b-5 d-6 g6; thing?/<doing> a2 b-2 c-6 e2
thing?/<drifting> b-7 c-6 d5 e3 g-3; thing?/<explaining> a5 c2 e-4 g-6; thing?/<giving> a4 b-7 c-5 d4 f-3
thing?/<have> c4 d-6 f2 g-3; thing?/<listening> a-3 c-5 d9 g-4; thing?/<slipping> b-2 c-2 d2 e2
thing?/<studying> b-5 c-7 e-7 f14 g-12; thing?/<taking> a-3 b-6 c2 f-2 g2; thing?/<tech> c-2 e-6 f6 g3
thing?/<telling> g-3; thing?/<tending> b-5 d5 e-3 f5 g-3; thing?/<waiting> a-5 b3 c-3 d7
thing?~/#codework a2 b-4 c2 e-4 f-4; thing?~/<be> a-3 b5 c-2 d2; thing?~/<building> a-3 c-3 d3 g4
thing?~/<coding> a4 c2 g-3; thing?~/<doing> f-2 g8; thing?~/<drifting> a-3 c4; thing?~/<telling> a-6 b3 c2 e-3 f-3
thing?~/<tending> a3 b4 c-4 f-3; thing~/#choice a6 g-5; thing~/#codework a-2 d5 f-2 g-2; thing~/#postponed d-3 g7
thing~/#stakes c-5 d-6 e-5 g6; thing~/#toy c-3 d-3 e2 f-3 g6; thing~/#trust a-3 b-5 g4; thing~/#waiting c7 g-5
thing~/<adverb> a-3 b-5 g5; thing~/<asking> e3; thing~/<aux> c-7 e3 f5; thing~/<building> a5 d4 g-4
thing~/<carrying> a-4 c-4 d-5 e6 g4; thing~/<coaching> a-3 b-4 g5; thing~/<coding> c3; thing~/<deciding> a8 g-8
thing~/<doing> a-4 c-6 e4; thing~/<drifting> c5 d-5 e-5 f-3; thing~/<have> c-4 e4 f4 g-3
thing~/<progressive> d-4 g8; thing~/<studying> c-3 e4 f-5 g4; thing~/<tech> c2
thing~/<telling> a-11 b-5 c7 d-11 e-7 f3 g7; thing~/<tending> b-2 c-7 f2 g2; thing~/<waiting> c6; we/#peoplework g5
we/#postponed d5; we/<aux> c9 e-2 g-6; we/<deferring> b6 e-5; we/<doing> b-4 c7 e5 g-10; we/<have> b-2 c3 e-2
we/<slipping> c-2 d6 e-2; we/<telling> b4 c4 d-9 e-2 f-2; we/<tending> a-4 b-7 c6; we/<wanting> c-3 g7
we?/#codework a5; we?/#postponed d-3 g6; we?/#stakes a6 g-3; we?/<aux> b-2 c6 d8 e-4 g-9; we?/<building> a6
we?/<doing> b-2 c7 d7 e-3 g-10; we?/<slipping> d-3 g6; we?/<tending> b-3 c3 d7 e-6 f-2; we~/<tending> c-4 d4
`
