// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_1 = `
me!/#approval a-5 b-4 c-7 d-4 e4 g5; me!/#ask a6 b7 d-6 f-4 g-7; me!/#choice c-3 d4 e5 g-5
me!/#coach a-3 b3 c-5 d7 e-5 g-2; me!/#codework a-6 b-12 c-9 d-3 e3 g9; me!/#defer a5 c-2 e-4 f5 g-4
me!/#done a4 c-4 d8 e-3 f-2 g-7; me!/#dread d8 g-3; me!/#forthem a3 b-10 c-5 d6 e-13 f5
me!/#handing a6 b3 c-6 e-2 g-9; me!/#learn b-11 c-8 d5 e-15 g5; me!/#nobodyowns a2 b-11 c-5 d5 e-14 f5
me!/#ownhands a5 b3 e-4 g-4; me!/#peoplework b-2 c-2 d9 e-2 f5 g-14; me!/#plan b-7 c6 d-11 e-7 g6
me!/#postponed a-3 d-9 e-12 g12; me!/#quiet c4 d-5 e5 g-11; me!/#redo b-5 c-4 d9 e-12 f-3 g4
me!/#restraint c5 d2 e-7 g-11; me!/#stakes a-6 b-7 c-8 d9 e-9 g5; me!/#takeback a-4 b-11 c-3 d2 e9
me!/#time d-2 e-2; me!/#toy d-4 g4; me!/#trivial d-3 g7; me!/#trust a-4 b8 e-10 g2; me!/#undone a5 b-7 c-5 d8 e2 g-4
me!/#waiting a2 b7 d2 e-8 g-14; me!/<asking> a3 b5 c-4 d-6 f-6 g3; me!/<aux> a4 b-5 c8 d4 e-8 f-2 g-6
me!/<be> a-4 b-3 c-7 d-4 e2 g8; me!/<building> a-6 b-14 c-8 e6 f5 g2; me!/<carrying> b-7 d3 e-13 g2
me!/<coaching> a-2 b7 e-5; me!/<coding> a-3 d-4 e-4 f-2 g11; me!/<deciding> f4
me!/<deferring> a-4 b-4 c-5 d-5 e10 f5; me!/<doing> b-10 c5 d10 e-13 g-6; me!/<drifting> a2 b11 e-11 f-4 g-12
me!/<explaining> b3 c-4 e3 g-4; me!/<giving> a7 b8 c4 d-2 e-7 g-15; me!/<have> b-3 c-6 d14 e-7; me!/<jumping> d-4 e6
me!/<listening> a5 b10 d-10 f-6 g-7; me!/<name> c6 d-3 e2 g-6; me!/<people> c2 f4 g-6
me!/<progressive> a2 b2 c2 d-7 f-2; me!/<slipping> a-2 b7 c4 d-9 e-12 f-5 g8; me!/<studying> a-7 c-5 e-6 f-6 g9
me!/<taking> a-5 b-9 c4 d-9 e10; me!/<team> c6 d-4 g-5; me!/<tech> a-3 d-5 g10; me!/<telling> a-2 b3 c-3 f5
me!/<tending> a-7 b-8 c2 d10 e2 f-8 g-4; me!/<waiting> c2 d4 e-4 f3 g-12; me!/<wanting> a5 b-9 c5 d-3 e-9 f3
me!/<withdrawing> a10 b4 d-2 e-7 g-7; me!?/#ask c6 d-4; me!?/#coach d-4 g7; me!?/#codework b-7 c-5 e-6 g5
me!?/#learn a-3 c-2 d2 e-2 f4; me!?/#peoplework a-2 e-3 g7; me!?/#redo b-6 d-4 e5 g6; me!?/#takeback e-4 g9
me!?/<asking> c4 d-8 g4; me!?/<be> a8 c-3 d-3; me!?/<building> a-3 b-4 c-3 d-3 e-5 f4 g8; me!?/<coding> a2 f-3
me!?/<deciding> c5; me!?/<doing> b-6 c-2 d-6 e8 g4; me!?/<have> b2 c-4 e-7; me!?/<listening> c6 d-6
me!?/<people> d6; me!?/<progressive> b-12 d4; me!?/<telling> a4 b-6 c2 d-2; me!?/<tending> c-9
me!~/#codework a7 b-3; me!~/#learn b-2 f8 g-2; me!~/#postponed b-3 d-7 g11; me!~/#quiet e-4 g7; me!~/#undone e-4 g5
me!~/<building> a8 b-4; me!~/<carrying> a6 b-3; me!~/<slipping> d-7 g8; me!~/<telling> a-2 c5 e-7 g4
me!~/<tending> a5 d-5 e-8; me/#approval b-3 d-3 e5 f-2; me/#ask a-5 b-3 c3 d-8 e4; me/#choice a4 b-5 c8 f-5 g-7
me/#coach a-3 d-4 e4; me/#codework a7 b5 c-14 e-6; me/#condition d-2 g4; me/#defer a-11 c7 e6 f-3 g-11
me/#done a-5 d-5 g5; me/#forthem e5 f-4; me/#general a-4 b-3 e6 f-6 g3; me/#handing a-4 b6 d-7 e11 f-20 g-7
me/#imagined a-7 b-9 c2 d-2 e6; me/#impatience a3 b5 c-5 d4 f-5 g-11; me/#keepout c-11 d3 e9 f-4 g-4
me/#learn a-7 b-8 d-2 f10; me/#mood a7 b4 c-15 d7 e-10 f4 g-8; me/#negate a2 b-4 d4 e7 f-7 g-15
me/#nobodyowns a4 b-3 c-4 e4 g-4; me/#otherpeople a9 b3 d-5 e-14; me/#others b-6 c4 d-5 e-6 f-5 g11
me/#ownhands b-9 d-2 e7 f-3; me/#peoplework c-5 f-3 g4; me/#plan a-5 b2 c-11 e-2 f-2 g8
me/#postponed a-2 b-3 d11 e2 f-11 g-4; me/#quiet c4 e6 f-7 g-12; me/#redo a2 b10 c-12 d-10 e-4 f5 g-7
me/#restraint a-10 b-16 c-11 d-3 e18 f-10 g3; me/#stakes a2 c4 e-4 f-11; me/#takeback b8 c-12 e3 f-5 g-8
me/#theirown a7 c-9 d-3 e3 f2 g-15; me/#time b-8 c-3 d-3 f-4 g6; me/#toy b-4 c-16 d-13 f14 g-3
me/#trivial c-4 d5 e-2 f8 g-12; me/#trust a-2 c-6 e7 g-4; me/#undone d7 f-20; me/#waiting b-4 d-5 e8
me/#watch a-11 b-13 c-11 d-9 e7 f7; me/#withoutme a-4 b-3 c13 e-4 f3 g-15; me/<adverb> a6 b3 d-5 e-8 f4
me/<approval> a-4 b10 c-4 d-9 e-11 f-6 g11; me/<asking> a-3 d3 e3 g-6; me/<aux> b3 c3 d-8 e-3
me/<be> c5 d3 e-4 f-10; me/<building> a6 b7 c-16 d-6 e-6 f3 g-4; me/<carrying> b5 c3 e-3 f-6 g-3
me/<coaching> b-10 c-5 d-3 e10 f-5 g2; me/<coding> a10 c-19 d5 e-14 g-4; me/<deciding> b-4 c11 e-3 f-9
me/<decision> a-7 c5 d-4; me/<deferring> b5 c-4 d-5 e5 g-14; me/<det> a7 c-4 e-6 g-2; me/<doing> a3 b4 d-3 e-2
me/<drifting> a2 d-3 e3 f-4 g-3; me/<explaining> a-7 b2 c-5 d2 e6 f-3 g-2; me/<giving> a-3 b4 c-4 e8 f-8 g-5
me/<have> a2 c-3 e-5 g3; me/<jumping> b10 c2 d-9 e-5 f-8 g-2; me/<listening> a-6 b-4 d-13 e5 f4
me/<name> a7 c3 d6 f-12 g-18; me/<outsider> a-3 b-4 c4 d-7 e-7 g6; me/<people> a-11 d3 e3 f-8; me/<progressive> e-6
me/<reclaiming> a-6 b17 d-5 e-12 g-9; me/<slipping> a-3 b-3 c-8 d12 e3 g-12; me/<studying> a-5 b-4 c-9 f11
me/<taking> a9 b9 c-14 d-5 f-4 g-9; me/<team> a7 b-4 c2 d3 f-10 g-11; me/<tech> b-13 d8 e-13 f-5 g9
me/<telling> a-2 e3; me/<tending> d-3; me/<waiting> a3 b-11 d-8 e2; me/<wanting> a-3 b-3 c-10 e4 g3
me/<withdrawing> a-11 b-14 c-14 e23 f-9 g-5; me?/#approval a-5 b-6 c6 d2 f-5; me?/#ask a-3 b-7 e4
me?/#choice a-6 b-9 e9 f-3; me?/#coach b6 e-6 f-8; me?/#codework b-12 c-12 d7 e6 f-11 g5
me?/#defer a-4 b-5 e-6 f9 g2; me?/#done a-3 b-7 d8 e6 g-7; me?/#forthem b-4 c-6 d7 e-3 f-2
me?/#handing a-7 b4 c-7 d-5 e-3 f-3 g10; me?/#keepout b-3 c-6 f-4 g9; me?/#learn b-11 c-3 e-8 f7
me?/#nobodyowns b-4 c-5 d3 f-6 g2; me?/#otherpeople a7 b4 e-5 g-4; me?/#peoplework a7 b-8 d7 f-5 g-10
me?/#plan a9 c-3 d-5 e-4; me?/#postponed a-3 b-7 e3 g5; me?/#quiet c9 g-8; me?/#redo a-8 c-3 e5
me?/#restraint c-2 g7; me?/#stakes a-6 b-3 c-5 d10 e-8 g4; me?/#takeback a-7 f-6 g2; me?/#theirown a5 c-3 e-3 g3
me?/#toy a-2 b-4 c-5 d-4 f6 g4; me?/#trivial a-8 c-7 f-7 g11; me?/#trust a-2 c-6 d-9 f-2 g10; me?/#undone b-5 d5
me?/#waiting a-2 c-5 e-4 g5; me?/<asking> a-7 b-7 d9 g-3; me?/<aux> a-5 e6 g-3; me?/<be> b-2 d-10 e2 f-3 g5
me?/<building> b-2 c-16 d4 e8 f-5 g-3; me?/<carrying> a3 b-4 c-3 d9 e-13; me?/<coaching> a3 c-4
me?/<coding> a-2 b-5 c-7 d6 e-3 f-8 g8; me?/<deciding> a-8 b-7 d2 e5 f-4; me?/<decision> c5 d3 e-3 g-4
me?/<deferring> b2 d-5 e-5 f8 g-4; me?/<doing> a8 f-4 g-11; me?/<drifting> a-5 c-4 d-11 e2 g8
me?/<explaining> a-3 c7 g-10; me?/<giving> a-5 c-9 d-13 e4 g8; me?/<have> a-2 b-5 c-9 d4 e7 f2
me?/<jumping> a-5 b-4 c7 d-3 e9 f-3 g-7; me?/<listening> a-7 b-7 c5 f3; me?/<people> a9 b-2 c3 d-2 e-6 g-4
me?/<progressive> a4 f-3 g-3; me?/<slipping> a-3 d-5 e6 f-4 g4; me?/<studying> a8 c-9 d-10 e-13 f4 g4
me?/<taking> b3 c-11 d-8 g9; me?/<tech> b-6 c-3 d-10 e5 f-8 g5; me?/<telling> b-4 c2 d-7 f3
me?/<tending> b-3 d5 e3 f-2 g-3; me?/<waiting> a-3 c-4 d-3 e-3 g7; me?/<wanting> a2 c-5 d-7 g8
me?/<withdrawing> c-4 d-3 e-9 g11; me?~/#choice g6; me?~/#coach c4 d-7; me?~/#codework a-3 b-4 e-5 g7
me?~/#defer e-2 g5; me?~/#forthem c-2 d-3 g8; me?~/#handing b-5 d-3 e-5 g13; me?~/#learn c-4 d-6 g11
me?~/#nobodyowns d-2 g7; me?~/#peoplework d-5 e-2 g9; me?~/#postponed c-2 e-3 g6; me?~/#redo a-4 b7 c-3 d-3 e-5 g2
me?~/#restraint d3; me?~/#takeback a-4 e8; me?~/#toy g3; me?~/#trust e2; me?~/#waiting d3; me?~/<aux> a-3 b4 d-2 g3
me?~/<be> c-3 g7; me?~/<building> b-6 c6 d-2 e-10 g3; me?~/<carrying> b-2 c-3 g9; me?~/<coding> e3 g-3
me?~/<deferring> a-2 g6; me?~/<doing> a-5 b4 c-4 d-3 e-3 g5; me?~/<drifting> g5; me?~/<explaining> c-2 g5
me?~/<giving> b-5 d4 e-4 g4; me?~/<have> a-4 c-5 e7; me?~/<jumping> e6; me?~/<listening> e-6 f9
me?~/<progressive> a-4 b-4 c-2 d4 g4; me?~/<slipping> d3; me?~/<studying> d-4 e-5 f5 g3; me?~/<taking> a-6 c-2 g7
me?~/<telling> b-5 g2; me?~/<tending> a-7 e3 f-6 g6; me?~/<wanting> g2; me~/#ask g8; me~/#choice a-5 g3
me~/#coach b-2 c-6 d-4 f-3 g10; me~/#codework a3 c-10 e-8 f-10 g4; me~/#condition a-2 d-3 f-2 g10
me~/#defer a-3 b-4 c2 d-2 e-4 g7; me~/#done c-5 f-5 g11; me~/#forthem a-3 b-2 c-2 e-3 f-6 g12; me~/#general g3
me~/#handing a4 b-7 c-4 d-5 e-9 f-3 g11; me~/#imagined a-7 b-2 c-5 e-4 f-4 g17; me~/#keepout c-2 d-3 g9
me~/#learn a-7 b-4 c-6 d-5 e-7 f4 g9; me~/#nobodyowns c-3 e-2 f-7 g10; me~/#past a-3 g8; me~/#peoplework a-8 c-5 f7
me~/#plan a-9 b-9 e-9 g8; me~/#postponed e-4 g4; me~/#quiet c-4 d3 e3; me~/#redo a5 b3 c-7 d-8 f-6 g3
me~/#stakes d2 f-5 g4; me~/#takeback b-5 c-5 e-3 g14; me~/#theirown g5; me~/#toy f-2 g6; me~/#trivial a3
me~/#trust a-2 b-3 c-5 d-2 g11; me~/#undone a4 b-4 d7 e-4 f4 g-6; me~/#waiting a-5 g8; me~/<adverb> a-3 g5
me~/<asking> e-3 g4; me~/<aux> a4 b-5 c-6 e-6 g5; me~/<be> d-4 f6; me~/<building> b3 c-8 e-7 g4
me~/<carrying> b-3 c-4 d4 e-3; me~/<coaching> e-3 g6; me~/<coding> f-2 g2; me~/<deciding> a-3 g4; me~/<deferring> g6
me~/<doing> a4 b-7 c-9 d5 e-8 g3; me~/<drifting> a7 b-6 c-4 e-5 f-2 g2; me~/<explaining> g7
me~/<giving> b-9 e-9 f-3 g9; me~/<have> c-3 d4 e-2 f-4 g3; me~/<listening> d-3 e-2 g7; me~/<modal> d3 f-3
me~/<name> c-4 e6; me~/<people> a-3 d2 f4 g-3; me~/<progressive> a3 e-7 f9 g-6; me~/<reclaiming> g3
me~/<slipping> b-3 e-6 g5; me~/<studying> a3 c-3 f4; me~/<taking> g4; me~/<tech> d3
me~/<telling> a-3 b-13 c-8 f-2 g12; me~/<tending> b-14 c-11 d6 e-12 f4 g6; me~/<waiting> a-3 g5
me~/<wanting> a-3 b-3 c-4 d4 e-4 f-6 g6; me~/<withdrawing> g4; nobody!/#approval a3 b-2 c-4 d-3 g3
nobody!/#ask c-4 e-4 g7; nobody!/#codework a-3 b-5 c4 g3; nobody!/#defer a-8 b-3 c7 d-5 e-7 f-7 g5
nobody!/#done a3 c-4 d7 f3 g-9; nobody!/#forthem c3 f-3; nobody!/#imagined c-3 d10 f-2 g-5
nobody!/#learn a4 c6 d-3 e-3 f-6; nobody!/#nobodyowns b-3 c6 d-4 e-5 f-10 g3; nobody!/#plan c7 f-3 g-3
nobody!/#postponed a-8 c-5 d-7 f6 g7; nobody!/#quiet a-4 c14 d-3 f-4 g-7; nobody!/#redo a-2 c6 g-6
nobody!/#stakes a-13 b-2 c-11 d-5 f13 g3; nobody!/#undone c2; nobody!/#waiting a-6 c-5 d-3 f8
nobody!/<asking> b-3 c-12 d-3 e-5 f11 g4; nobody!/<aux> c3 d8 f-4 g-10; nobody!/<building> a-3 b-6 g7
nobody!/<carrying> a-4 b-6 d8 g3; nobody!/<deferring> a-7 b-2 f-3 g12; nobody!/<doing> c5 d8 f-5 g-11
nobody!/<drifting> a-7 b-5 c-14 d-7 e-4 f8 g13; nobody!/<giving> a-3 d-4 e-5 g10; nobody!/<have> a4 f3 g-11
nobody!/<listening> c-9 d-3 e-4 f7 g6; nobody!/<progressive> a-6 b-5 f3 g4; nobody!/<slipping> c-2 d-6 e-4 f-2 g11
nobody!/<taking> b-4 c4 e-3 f-3 g3; nobody!/<telling> b-6 c5 d-9 e-11 f-4 g5
nobody!/<tending> b-11 c6 d9 e-9 f2 g-9; nobody!/<waiting> a-7 c-6 d-3 f8; nobody!/<wanting> c6 f-3 g-3
nobody!?/#codework f4 g-4; nobody!?/#stakes a5 g-5; nobody!?/<building> c2 g-5; nobody!?/<deciding> a-2 c6
nobody!?/<doing> f-2 g6; nobody!?/<giving> a7 g-3; nobody!?/<taking> a9 c-5 g-2; nobody!?/<telling> c9 e-3 g-4
nobody!?/<tending> a4 c-5 f-2 g4; nobody!~/<telling> g5; outsider!/<telling> a8 d-3
outsider/#approval c-4 d-5 f3 g4; outsider/#ask a-4 b-4 d2 e-6 g5; outsider/#choice a-5 b4 c-3 e-5 f-4 g8
outsider/#coach a6 b-3 e-6; outsider/#codework a-7 b-4 c-2 d-4 f-3 g14; outsider/#defer c-3 g8
outsider/#done d-2 g8; outsider/#forthem a-4 c3 d-4 f-2 g6; outsider/#handing g6; outsider/#keepout c2 d-4 g3
outsider/#learn b-4 d-7 g3; outsider/#nobodyowns a-3 c3 d-3 g3; outsider/#peoplework a-4 b4 c3 e-4 f-6
outsider/#postponed a-5 b-5 c-8 e-6 f-4 g9; outsider/#quiet a-3 c4 d-5 e-4 g4; outsider/#redo a-7 b-5 c-3 g14
outsider/#stakes a12 b3 c-2 d-2 e-3 g-7; outsider/#takeback c-4 d4 e-5 g4; outsider/#toy a7 c2 g-6
outsider/#trivial a-2 g4; outsider/#trust d6 e-3; outsider/#undone b4 c-9 d3 e5 f-3 g-6
outsider/#waiting a3 c5 d5 g-8; outsider/<approval> b4 d3 e-3; outsider/<asking> a3 e-8 f-6 g3
outsider/<aux> a-4 b-5 c-3 g12; outsider/<be> c-8 d2 e6 f-2 g-3; outsider/<building> b-5 c-6 d-7 e-5 f-7 g12
outsider/<carrying> a-7 b-2 c-4 d-5 f-4 g16; outsider/<coaching> d8 e-3 g-4; outsider/<coding> a-5 g9
outsider/<deciding> a-4 b2 e-4 f-3 g6; outsider/<decision> a-3 c3 d3 e-3 f-2 g-3; outsider/<deferring> b-4 d-5 g11
outsider/<doing> a-9 b-7 d4 e-5 f-5 g10; outsider/<drifting> a4 b-3 d6 e-6 f-6 g-3; outsider/<explaining> a2 b-2 g3
outsider/<giving> c-4 d-5 e-3 g11; outsider/<have> b-2 d3; outsider/<listening> b-5 d3 e-6 f-4 g3
outsider/<people> c3 e-2 f-2; outsider/<progressive> c-4 d8 g-2; outsider/<slipping> a-6 b-2 d-2 e-3 g10
outsider/<studying> c-3 d5 g-3; outsider/<taking> b-5 d-3 g10; outsider/<team> g3; outsider/<tech> d-4 e3 f-4 g3
outsider/<telling> a5 b-5 e-4 f-8 g7; outsider/<tending> a-12 b-11 e-10 g14; outsider/<waiting> c4 d5 e-3 g-6
outsider/<wanting> c4 d-5; outsider?/#choice c7 g-5; outsider?/<building> d-2 e4; outsider?/<deciding> c6 g-4
outsider?/<telling> c-3 d4 g3; outsider?/<tending> b-2 e5 g3; outsider~/<telling> c-3 g8; team!/#approval c5
team!/#ask b6 c-10 e-5 g9; team!/#choice c14 e-6 g-9; team!/#codework a-2 c12 d3 e-6 g-10; team!/#forthem a-2 b3
team!/#learn d-3 g3; team!/#nobodyowns g5; team!/#postponed a-3 b5 c6 d-3 e-3 g-5; team!/#redo d-3 g4
team!/#stakes a3 c-3; team!/<asking> a-2 b3 c-6 d-6 e-7 g11; team!/<building> a-3 c12 d3 e-7 g-10
team!/<carrying> a4 b10 c-7 e-4 g-6; team!/<deciding> c13 e-6 g-8; team!/<deferring> b5 c5 e-3 g-5
team!/<doing> b4 d4 e-7; team!/<giving> c7 g-3; team!/<listening> b4 c-7 e-5 g7; team!/<progressive> g-2
team!/<slipping> c8 g-4; team!/<taking> c7 g-3; team!/<telling> b4 d10 e-14 f-2 g-4; team!/<tending> b5 e-9 g-3
team!?/#codework b6 g-8; team!?/<building> a5 b3 g-8; team!?/<telling> a4 d-3; team!?/<tending> a-3 b5 c6 g-7
team!~/<telling> b-2 d-3 e7; team/#approval a-4 c5 d-4 e-9 g2; team/#ask a-10 b3 c4 e-2 f-12
team/#choice a-8 c-8 d-7 e8 f-8 g7; team/#coach a-10 b-8 c3 d-4 e4 g2; team/#codework b-3 d-18 e-2 g9
team/#defer a-7 b-5 c9 d-7 e-4 f-7 g4; team/#done a-4 b9 d-18 f-12; team/#forthem a-7 b10 c6 d-10 f-12 g-3
team/#general e6; team/#handing a-8 b7 c-14 d-9 f-4 g7; team/#imagined a-2 b4 d-5 e-3 g3
team/#impatience b10 c-9 d-4 e7 g-9; team/#keepout a-6 b5 e-7; team/#learn a-6 d-10 f9
team/#mood a-4 c2 d-4 e8 f-5 g-5; team/#negate d-3 e7; team/#nobodyowns a-2 b9 d-3 e-4 f-10
team/#otherpeople a-9 d-8 e9 f-3 g-3; team/#others c3 e-4; team/#peoplework b-6 g5; team/#plan a-6 b8 d3 e-9 f-6 g4
team/#postponed a4 b-14 c4 f-3; team/#quiet a-8 c3 d-7; team/#redo d-15 f-4 g7; team/#restraint b-7 c11 e-9 g-2
team/#stakes a5 b-7 c3 d-9 g2; team/#takeback a-6 c4 e-14 f-4 g10; team/#theirown a-3 c-9 d-6 e10 f-4
team/#toy a-4 b-7 c9 e-2 f-9 g6; team/#trivial a-5 b5 d2; team/#trust c7 e-10 g3; team/#undone a-2 b14 c-5 e-10 f-9
team/#waiting a6 b-7 c5 e-8 f-12; team/#watch b4 c4 g-3; team/#withoutme a-3 b-4 c8 d-6 e-4 f2
team/<adverb> b3 c-5 d4 g-5; team/<approval> c2; team/<asking> a-6 c6 d-4 e3 f-15; team/<aux> a5 c-4 d-5 e3
team/<be> b13 c-6 d2 e-18 f-5; team/<building> a-3 b-6 c3 d-12 f-4 g8; team/<carrying> b2 c-2 e5 f-12
team/<coaching> b4 c-3 e4 f4 g-11; team/<coding> a-4 d-6 e-4 f5 g7; team/<deciding> a-9 c-7 d-6 e7 f-6 g6
team/<decision> a-6 c5 d-4; team/<deferring> a-10 b-13 c8 e-5 g6; team/<det> b-8 c5 e-6 g6
team/<doing> a-4 c4 d-9 e7 f-9; team/<drifting> c3 d7 e-6 f-8 g-5; team/<explaining> a-8 b-17 c3 d-12 e-5 f12 g3
team/<giving> a-9 c5 d2 e-13 g4; team/<have> a-16 b4 e2 f-5; team/<listening> a4 c2 d5 e-7 f-14
team/<name> b3 c7 d-4 e-4 f-4 g-3; team/<progressive> a5 c4 e-7 g-6; team/<slipping> a-2 b-6 c5 d-2 e-3 g3
team/<studying> d-13 e7 f-6 g4; team/<taking> a-6 b-9 f-6 g8; team/<team> a-3 b3 c4 d-10 e4 f-4 g-4
team/<tech> b6 d-4 e-5; team/<telling> a-16 b2 c3 f-6; team/<tending> a-7 d-3 e5 f-4
team/<waiting> a11 b-7 e-5 f-11; team/<wanting> a-3 b6 c7 e-2 f-9; team/<withdrawing> c3 e-5 g3
team?/#approval c-6 d-2 e-5 g10; team?/#ask b-2 c5 e-6; team?/#choice b-10 d-6 e2 f3
team?/#coach b-9 c-5 d4 e11 g-5; team?/#codework a-3 e4; team?/#defer b-6 c5 e3 g-2; team?/#imagined a-3 b-3 g6
team?/#learn e-8 f8; team?/#nobodyowns e6 g-5; team?/#otherpeople a-6 b2 c-6 d-3 e2 f-4 g5; team?/#peoplework d4 g-3
team?/#postponed b-7 c6 e4 g-2; team?/#redo b9 d-3 f-3 g-10; team?/#restraint c-2 e3
team?/#stakes a3 c2 d-2 e-7 f6 g-7; team?/#undone c4; team?/#waiting a-8 e7 f-3 g-3; team?/<asking> a-2 b3 c3 d-6
team?/<aux> b4 e2 g-8; team?/<be> b-3 d4 e-4 g4; team?/<building> b5 c-4 e6 f-3 g-4
team?/<carrying> a6 b3 c-3 e-7 g-5; team?/<deciding> b-7 d-8 e8; team?/<deferring> a-5 b-5 c4 e-5 g8
team?/<det> a-4 c-3 e3; team?/<doing> a-3 b7 c-7 e2 f-3; team?/<drifting> b4 e-6; team?/<explaining> b-4 c-3 f10 g-5
team?/<have> a-8 b7 c8 e-13; team?/<listening> c7 d-3 e-9; team?/<studying> d-2 g3
team?/<taking> a-6 b-4 d-2 e-7 f5 g7; team?/<telling> d-4 e4 f-7 g3; team?/<tending> b4 c2 f-6
team?/<waiting> a-7 d-3 e8 f-3 g-2; team?/<wanting> c-2 d3; team?~/#choice e-4 g5; team?~/#learn g4
team?~/<aux> a-2 e9 g-4; team?~/<deciding> c-2 e-5 g7; team?~/<doing> c-3 e8; team?~/<telling> c7 e-6
team?~/<tending> a-2 b-4 d-3 e9; team~/#ask c-7 d5 e5 g-4; team~/#codework a-6 g10; team~/#done g5
team~/#postponed c-6 g9; team~/#stakes a5 d-2; team~/#undone c-3 g6; team~/#waiting c-5 g7; team~/#withoutme c-4 g7
team~/<asking> c-8 d3; team~/<be> c-3 d4; team~/<building> a-8 g10; team~/<carrying> a5; team~/<coding> e4
team~/<deciding> g2; team~/<doing> a-4 e-3 g10; team~/<drifting> c-7 g12; team~/<giving> g4; team~/<have> c-3 g2
team~/<listening> c-10 d3 e3 g3; team~/<progressive> d4; team~/<slipping> c-3 g7
team~/<telling> a2 b-3 c-4 d3 e-5 f-5 g6; team~/<tending> a7 b-3 c-6 e-6 g4; team~/<waiting> c-7 g11
team~/<wanting> g6; thing!/#coach c-5 d6 e-8 g4; thing!/#codework a-3 c5 d4 e-2 g-4; thing!/#forthem d6 e-3
thing!/#learn d9 e-4 f-2 g-3; thing!/#nobodyowns c-2 d4 e-3; thing!/#postponed a-3 b4 c3 d-6 e-2; thing!/#stakes a2
thing!/#toy b3 d2 g-6; thing!/<building> a-4 c5 d5 e-3 g-6; thing!/<carrying> a2 b-3 e-6
thing!/<deferring> a3 d3 g-4; thing!/<doing> a7 b-2 c-4 d7 e-4 g-8; thing!/<drifting> e-5 g2
thing!/<giving> a-3 b4 c6 e-2 g-5; thing!/<slipping> b4 c2 d-5 e-2; thing!/<taking> a2 d3 g-7
thing!/<telling> b-11 f-7 g8; thing!/<tending> a2 b-6 d8 f-5 g-5; thing!?/#coach b4; thing!?/<telling> b4
thing!?/<tending> c-4 e9 g-8; thing/#approval d6 e-3 f-7 g-5; thing/#ask a-9 c2 d-10 e6
thing/#choice c-2 d-3 e-2 g4; thing/#coach a-6 b3; thing/#codework a2 c-12 d-3; thing/#defer c6 e-2 f4 g-15
thing/#done c-4 d-2 e-3 f-11 g8; thing/#forthem a-6 b4 f-2 g-3; thing/#general a-7 b3 c-5 e6 f-6 g-5
thing/#handing b6 c3 e-2 f-4 g-4; thing/#impatience a3 b-5 c8 e-5 g-4; thing/#keepout b3 d7 e-4 g-4
thing/#learn a3 b-3 c3 e-8 f8 g-5; thing/#mood a-2 b3 c-3 d-8 f-5 g6; thing/#negate a-6 b4 c-9 e8 f-6 g-6
thing/#nobodyowns b8 c-3 g-9; thing/#otherpeople a3 b-8 c-4 d-4 g10; thing/#past b4 g-4
thing/#peoplework b-14 d12 e-4 g-2; thing/#plan a-6 c-5 d5 f-8 g5; thing/#postponed a4 c-3 d6 f-17 g-4
thing/#quiet a-4 b-4 d6 e5 g-9; thing/#redo b4 c-3 f-8; thing/#restraint a-7 b-7 d-4 e5 g4
thing/#stakes a8 b-7 c-5 f-3; thing/#takeback a-4 b5 e-2 f-12; thing/#theirown a-3 b6 c4 g-5
thing/#toy a-6 d-5 e3 f8; thing/#trivial a-7 b-4 c-9 e4 f6 g3; thing/#trust b4 d-8; thing/#undone b3 d-2 g-3
thing/#waiting a6 b-9 c6 e-7 f-5; thing/<adverb> b3 d-5 f-9 g3; thing/<approval> a4 c-3 d2 g-5
thing/<asking> a5 b-2 c4 d-3; thing/<aux> a-7 b2 e-5 f4; thing/<be> b3 d-7 f-3; thing/<building> c-2 d-3 g2
thing/<carrying> a-3 d5 e-2 f5 g-6; thing/<coaching> b2 d-2 e-2 f-2; thing/<coding> a3 c-6 e-12
thing/<deciding> c-2 d-4 f2 g3; thing/<decision> a2 b-3 d5 e-3 f5 g-6; thing/<deferring> a-10 b-4 c7
thing/<doing> c-3 e-2 f4; thing/<drifting> a4 b-3 c7 f-5; thing/<explaining> a-3 c-4 d3
thing/<giving> a2 b7 e-11 f-10; thing/<have> a2 c-3 e4 f-8; thing/<listening> a12 b-7 c4 e-3 f-6 g-10
thing/<name> c6 d3 e-5 g-5; thing/<outsider> f3 g-2; thing/<people> b-9 c-11 d8 f-3
thing/<progressive> a-5 b-3 c-3 d2 e5 f-3 g3; thing/<slipping> a-2 c5 d5 e-13 f-10 g2
thing/<studying> a-2 b-3 c8 e3 g-7; thing/<taking> a-6 b-10 c6 d3 f-5; thing/<team> a4 b-3 c7 d2 e-8 g-6
thing/<tech> b-9 c-4 e3 f5; thing/<telling> c2 e3; thing/<tending> b-3 c-3 g5
thing/<waiting> a8 b-4 c4 d-3 e-2 f-7 g-2; thing/<wanting> a-9 b5 c-5 e8 g-6; thing/<withdrawing> b4 g-3
thing?/#approval d-7 e-2 g9; thing?/#ask c-4 e6 f2 g-2; thing?/#choice a-3 b3 d-8 f-5 g2
thing?/#coach b3 c-7 d-4 e2 g3; thing?/#codework b-3 c9 f-10 g-6; thing?/#defer c6 g-5; thing?/#forthem c4 e-4 f-3
thing?/#handing a4 b-5 c-3 d6 e-6; thing?/#learn b-10 c-2 d-4 e-15 f17 g-3; thing?/#nobodyowns e-3 f-3 g4
thing?/#otherpeople e3; thing?/#postponed b-4 c-4 d8 e-4 f2 g-4; thing?/#quiet c-4 e2 g4; thing?/#redo b-3 d3 e7 f-9
thing?/#restraint f2; thing?/#stakes a8 b-3 c2 e-3 g-4; thing?/#takeback c3 f-3; thing?/#toy b-3 d-4 g6
thing?/#trivial b-2 c-5 d-3 f4; thing?/#trust b5 e-8 f-4 g4; thing?/#waiting a-5 b3 c-3 d6
thing?/<asking> a3 c-7 d-6 e7 g-3; thing?/<aux> a6 b-3 c-7 d2 e-4; thing?/<be> a-7 b-2 c2 d-2 e3
thing?/<building> c7 e4 f-5 g-12; thing?/<carrying> b3 d4 e-3 g-3; thing?/<coding> a3 b-4 c7 g-5
`
