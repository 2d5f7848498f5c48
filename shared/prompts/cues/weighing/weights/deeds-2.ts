// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_2 = `
team?/<be> a9 c-4 d7 e-11 f-2 g-4; team?/<building> a-5 b9 d-14 e9 f-4 g-8; team?/<carrying> a13 b4 e-8 f-5 g-16
team?/<coaching> b4 d-2 e3 f-2; team?/<coding> b5 c-3 d-2 e-4 f-3 g3; team?/<deciding> b-12 d-8 g7
team?/<decision> b4 c4 e-6 g-2; team?/<deferring> a-11 b-9 c12 e-10 g7; team?/<det> a-8 c-4 d-6 f-4 g8
team?/<doing> a-5 b10 c-2 d-11; team?/<drifting> b7 c-4 d4 f5 g-10; team?/<explaining> b-3 c-8 d-8 f10
team?/<giving> b2 c-3 d-8 e3; team?/<have> a-19 c12 d7 e-13; team?/<listening> a-6 b2 c7 e-20 f-3 g4
team?/<progressive> a2 b2 d4 e-14; team?/<slipping> d-7 e9 g-4; team?/<studying> b5 c-7 d-10 e3 g2
team?/<taking> a-10 b-6 c3 d-3 e-14 g16; team?/<tech> e5 g-3; team?/<telling> a2 b-2 e4 f-9
team?/<tending> a3 b3 d-2 e4 g-8; team?/<waiting> a-5 e5 f-3 g-4; team?/<wanting> b-3 c-8 d9 e6 g-7
team?~/#ask c-5 g7; team?~/#choice c-5 e-6 g11; team?~/#codework b-3 c4 d-6 e-3 g3; team?~/#learn b-2 c4 d-4 e-3 g5
team?~/#mood g5; team?~/#peoplework c4 d-4; team?~/#waiting c-7 g7; team?~/<asking> c-5 g10
team?~/<aux> a-3 d-3 e10 g-7; team?~/<building> b-10 c8 d-4 e3 g-3; team?~/<carrying> a-5 c-3 d3 g3
team?~/<deciding> c-6 e-4 g10; team?~/<det> c-5 e-5 g11; team?~/<doing> a-7 f-3 g3; team?~/<drifting> a-2 d6
team?~/<explaining> d4; team?~/<giving> g5; team?~/<listening> c-9 g11; team?~/<progressive> a3 b-3 c-6 d-7 g10
team?~/<studying> g7; team?~/<telling> b2 e-10 f-3 g7; team?~/<tending> a-9 b3 e6 g-3; team?~/<waiting> c-7 g7
team?~/<wanting> a5 b-3 d-4 g4; team~/#ask b9 c-12 g2; team~/#choice c-2 g3; team~/#coach c-2 g7
team~/#codework a2 b-5 c-5 d-4 f-5 g8; team~/#defer c-4 d-2 e-2 g8; team~/#imagined f3; team~/#learn c-3 d-4 g3
team~/#nobodyowns b6; team~/#past b-2 c3 e-4 g3; team~/#plan a-5 b-4 c-8 g12; team~/#postponed c-5 g3
team~/#redo a-4 b-4 e5 g3; team~/#stakes a6 b-5 c-8; team~/#toy d-3; team~/#trust e5 g-3; team~/#undone e-3 g7
team~/#waiting d-4 e-3 f-4 g6; team~/<approval> d12 e-3 g-8; team~/<asking> b5 c-12 g2; team~/<aux> b-4 c8 g-4
team~/<be> a-4 b4; team~/<building> a-2 b-7 c-8 d-4 f-5 g17; team~/<carrying> a3 b-5 c-6 d2; team~/<coaching> g6
team~/<coding> a9 e4 f-3 g-5; team~/<deciding> a-3 g3; team~/<decision> b4 c-2 d6 g-6
team~/<deferring> b3 c-7 d2 e-4 g3; team~/<doing> b-7 c6 d-7 e-3 g3; team~/<drifting> a-11 f-3 g7
team~/<explaining> b-2 d-6 g10; team~/<giving> a-8 b-6 d-3 e5 g7; team~/<have> b-6 c-8 d2 e-2 g9
team~/<listening> b9 c-6 f-5; team~/<name> c5 e3 g-6; team~/<progressive> a-2 b-7 e3 g4; team~/<slipping> a-8 b-4 g8
team~/<studying> b-2 c-3 e-3 g7; team~/<taking> d-3 g11; team~/<team> c5 e4 g-6; team~/<tech> a5 f-8 g5
team~/<telling> b3 c-3 e-3 f-15 g7; team~/<tending> a3 b-16 e-3 g5; team~/<waiting> d-2 e-3 f-2 g5
team~/<wanting> a-2 b-5 c-3 e4 f-4 g6; thing!/#approval a-3 d-2 e-3 g11; thing!/#ask a-5 c-2 d-4 e-4 f-2 g10
thing!/#choice a-2 b-5 c5 d-7 e-3 g5; thing!/#codework b-9 c6 d4 e-3 f3 g-6; thing!/#done a7 c-5 d7 e-4 g-9
thing!/#handing a4 g4; thing!/#postponed b3 c7 d-9 e-4 g-4; thing!/#stakes a5 b-4 c-6 d-8 f5
thing!/#toy a7 c7 e-5 f-3 g-10; thing!/#waiting a3 b-2 c-3 d-2 e-2 g6; thing!/<approval> a-4 c-3 d-2 g8
thing!/<asking> c-10 d-8 f5 g3; thing!/<aux> a6 c-2 d4 e-2 g-8; thing!/<be> b-3 e-4
thing!/<building> b-6 c5 e-2 f3 g-7; thing!/<carrying> a3 b-8 e-5 g4; thing!/<deciding> a-5 b-5 d-6 e-12 f7 g5
thing!/<deferring> a3 c-3 d3; thing!/<doing> a5 b-5 c-7 d7 e-8 f-3; thing!/<drifting> a3 c8 e-11 f-6
thing!/<giving> c6 e-6 g-5; thing!/<listening> a-2 c-6 d-6 e-4 f-4 g11; thing!/<progressive> b5 d5 e-4 f-4 g-4
thing!/<slipping> b3 c7 d-4 e-4 g-3; thing!/<studying> a3 d3 g-6; thing!/<taking> a7 c-6 e-3 g-3
thing!/<telling> a2 b-4 c3 d-3 e-7 f-9 g5; thing!/<tending> a5 b-12 c-10 d8 e3 f-4 g-3
thing!/<waiting> b-3 c-5 d-5 e-4 g11; thing!/<wanting> a-4 d-5 g6; thing!?/#codework b-2 d-3 f6
thing!?/#stakes f4 g-2; thing!?/<aux> a-4 d-4 e4; thing!?/<building> b-2 f8 g-4; thing!?/<doing> a-5 e3
thing!?/<telling> d7 f3 g-6; thing!?/<tending> a-7 b4 c-4 d3 e4 f-2 g-5; thing!~/#codework a7 g-8
thing!~/#done a-2 b-3 d3; thing!~/<aux> a-3 b-4 d5; thing!~/<doing> a-3 b-2 d3; thing!~/<telling> g3
thing!~/<tending> b-4 d9 g-3; thing/#approval a-3 b4 e-7 f-4 g6; thing/#ask a-8 c4 f6; thing/#choice c2 d-4
thing/#coach c-7 d2 e3 f3; thing/#codework a5 c-5 d-7; thing/#defer a-4 b-9 c16 e-5 g-3
thing/#done c-3 d-8 e-3 f-5 g11; thing/#dread c-4 e4; thing/#forthem a-3 b7 c7 e-15 f-5
thing/#handing a-3 b2 c-4 d-3 f2; thing/#imagined a-5 b-2 c8 e-4 f-3 g3
thing/#impatience a4 b-11 c-2 d-9 e-12 f4 g9; thing/#keepout b-5 e-4 f-3 g10; thing/#learn b-3 e-10 f6 g3
thing/#mood d-7 e7 f-9 g2; thing/#negate a-8 b8 c-5 e9 f-8 g-9; thing/#nobodyowns a3 b15 d-12 e2 f-3 g-20
thing/#otherpeople b-4 e-6 g12; thing/#ownhands a-5 b-4 f6 g4; thing/#past b5 d-5 e3 f3 g-11
thing/#peoplework a-5 b-10 d9 f2 g-2; thing/#plan a-4 c-3 e3 f-11 g5; thing/#postponed c-4 d2
thing/#quiet a-2 b-5 c8 d7 e-6 f2 g-9; thing/#redo b12 c-6 d-13 e-13 f-11 g4; thing/#restraint a-11 c2 d-8 g3
thing/#stakes a9 b-5 c-6 e-2 f-4; thing/#takeback b9 c-5 d-8 e-7 f-6 g6; thing/#theirown a-4 b5 f4 g-3
thing/#time b-6 c4 e4 g-8; thing/#toy b-3; thing/#trivial a-5 b-3 c-3 e4 f7; thing/#trust b4 d-4 f-6
thing/#undone b2 c-3 d3 e-14 f4; thing/#waiting a4 b-9 c6 e-4 f-7; thing/#watch c-6 e-8 g8
thing/#withoutme a7 d-8 e-13 g4; thing/<adverb> b3 f-9; thing/<approval> a2 c5 g-6; thing/<asking> b-5 c3 d3 e-2 f-2
thing/<be> a3 b4 d-4 f-10 g-4; thing/<building> a5 b4 d-5 e-6; thing/<carrying> d3 f-4 g-2; thing/<coaching> b3 d-4
thing/<coding> c-3 d-8 e-3 g6; thing/<deciding> a3 d-4; thing/<decision> b-5 d6 e-5 f-4 g2
thing/<deferring> a-4 c2 e-5 f-5 g4; thing/<det> a-8 c-7 d-7 g14; thing/<doing> c-3 f4 g-2
thing/<drifting> a3 b-3 c3 f-4; thing/<explaining> a-4 b-14 c-8 d5 e-3 f11; thing/<giving> b5 c2 d-3 e-8 f-6
thing/<have> d-4 e3; thing/<jumping> b-8 e4 f-3 g5; thing/<listening> a11 b-16 c9 e-7 g-6; thing/<name> a-8 c7 e-3
thing/<outsider> a-4 b5 d-4 f4 g-5; thing/<people> b-16 c-15 d11 g3; thing/<progressive> a2 b2 f-2
thing/<slipping> a4 b-2 c2 e-5 f-4; thing/<studying> a3 c4 e3 f-4 g-3; thing/<taking> c3
thing/<team> a4 c7 d2 e-5 f-5 g-5; thing/<tech> a5 c-4 d-3 f6; thing/<telling> c2 d-2; thing/<tending> f-3
thing/<waiting> a7 b-7 c7 d-4 e-6 f-5; thing/<wanting> a-3 b4 e8 f-11 g-4
thing/<withdrawing> a-4 b6 c3 d-5 e-7 f-3 g2; thing?/#approval c5 d-7 e-3 f-2; thing?/#ask a-3 d-6 e-4 f5 g5
thing?/#choice a-7 c9 d-15 e4 f-5; thing?/#coach a-2 c-7 d-6 e9 f3 g-3; thing?/#codework b-5 c10 d6 f-11 g-5
thing?/#defer d-3 e3 f8 g-7; thing?/#done a-8 b10 c-6 d3 e-6 f2 g-4; thing?/#handing a9 b-7 e-13 f-4 g8
thing?/#learn a-3 b-9 c-5 d8 e-18 f16 g-4; thing?/#mood a8 b12 c-5 d-12 e3 f-8 g-3; thing?/#negate d-2 g4
thing?/#peoplework c4 d6 g-15; thing?/#plan b-2 c4 d3 f-4 g-5; thing?/#postponed b-5 c-3 d4 e2 f-5
thing?/#redo a-8 b-4 d-6 e8 f-8 g3; thing?/#stakes a13 b-6 c9 d-11 e-7 g-6; thing?/#takeback a-2 g6
thing?/#theirown e-3 f5; thing?/#toy a11 b-11 c-3 d3 f-4; thing?/#trivial b3 c-2 f7 g-5
thing?/#trust a-7 b3 c-8 e-4 g7; thing?/#undone b7 e-5; thing?/#waiting a-6 b9 c-8 d3 e-5 g3
thing?/#watch a-3 b-9 c5 d4 g-2; thing?/<adverb> a-4 c-3 g7; thing?/<asking> a7 b3 d-17
thing?/<aux> a5 c-4 d3 e-5 f6; thing?/<be> a-6 b-2 d8 e3 f-7; thing?/<building> a-6 b-2 c9 f-5 g3
thing?/<carrying> a6 b3 d9 e-5 g-14; thing?/<coaching> a-5 c-5 e5 g4; thing?/<coding> b-4 c10 e-2 g-7
thing?/<deciding> a-3 c11 d-13 e3 f-11; thing?/<deferring> a-6 b-6 d4; thing?/<det> b5 e-5
thing?/<doing> a4 b3 c-5 d-5 f6 g-3; thing?/<drifting> a9 b-6 c-8 d3 f4 g-6
thing?/<explaining> a2 c3 d3 e-2 f-4 g-4; thing?/<giving> a9 b-3 c-4 d3 e-9 f-5 g4; thing?/<have> a-3 b-4 c8 e-10 g3
thing?/<listening> a-12 c4 d6 e-3; thing?/<progressive> b-3 c2 e3 f-5; thing?/<slipping> d5 e4 f-7 g-5
thing?/<studying> e-11 f11 g-4; thing?/<taking> a-6 b-5 c7 d2 e-4; thing?/<tech> a-3 b5 c-4 d-4 e-9 f5 g3
thing?/<telling> b3 c3 f-4 g-4; thing?/<tending> d5 e-9 f4; thing?/<waiting> a-3 b10 c-6 f-2
thing?/<wanting> a4 b-8 e-5 f-6 g6; thing?~/#ask a-3 c-6 d-2 g11; thing?~/#codework b-4 e-3 f-5 g5
thing?~/#handing d-3 e-2 g9; thing?~/#learn f-8 g9; thing?~/#mood b5 c-2 d-2 f4; thing?~/#postponed g5
thing?~/#redo a-3 c5; thing?~/#takeback g2; thing?~/#toy c10 d2 g-7; thing?~/#waiting c-3 d-6 e5 g4
thing?~/<asking> b6 c-7 d-5 e-3 f3 g2; thing?~/<aux> a-2 b-5 d-4 e-4 g12; thing?~/<be> c3 e-6 f-3 g2
thing?~/<building> a-8 b-4 d2 e-3 f-5 g8; thing?~/<coding> a4 b-3 c3 d-4 f-6; thing?~/<doing> d-8 e-5 g8
thing?~/<drifting> a-5 c5 e-4; thing?~/<explaining> d11 g-8; thing?~/<giving> e-3 g10
thing?~/<have> a4 b4 c-7 d7 e-4 g-5; thing?~/<listening> c-6 g11; thing?~/<slipping> c6 e-3
thing?~/<studying> a-2 b5 c-2 d-4 g5; thing?~/<taking> g4; thing?~/<telling> a-4 c7 d5 e-10 f-9 g2
thing?~/<tending> c-6 d7 e-11 f-5 g4; thing?~/<waiting> c-3 d-3 e5; thing?~/<wanting> b5 c-3 d-5
thing~/#approval a3 b-3; thing~/#ask a-5 b-3 e-7 g7; thing~/#choice a4 g-6; thing~/#coach b5 d-3 e-7
thing~/#codework b-5 e-2 f-3 g10; thing~/#done b2; thing~/#handing e-3 g5; thing~/#learn a5 f-4 g2
thing~/#mood f7 g-3; thing~/#nobodyowns c5 f-2; thing~/#past d-3 g6; thing~/#peoplework d-6 g5
thing~/#plan c10 d-5 g-3; thing~/#postponed a-2 c-4 g7; thing~/#stakes a6 b-6 d-13 e-9 f5 g2; thing~/#toy d-8 e-4 g9
thing~/#trust a-7 b-2 c2 e-3 f-4 g7; thing~/#undone d8 g-3; thing~/#waiting a4 b-2 c8 d-6 e-3 f4 g-8
thing~/<adverb> a-7 f-3 g6; thing~/<approval> b-3 c-5 d-3 e7; thing~/<asking> e-6 f3; thing~/<aux> a-5 d-8 g6
thing~/<be> a-6 b-13 c6; thing~/<building> a5 b-5 c-5 d10 e-3 f-2 g-5; thing~/<carrying> b6 c-5 d-5 f-6 g4
thing~/<coaching> a-6 e-6 f-3 g5; thing~/<coding> a-4 d-4 f-2 g9; thing~/<deciding> a8 b-3 g-6; thing~/<decision> g3
thing~/<deferring> b-3 d-4 e5; thing~/<doing> a-12 b-2 c-5 d-3 f6 g5; thing~/<drifting> a5 e-13 f-9 g3
thing~/<explaining> b8 d-3 e-4; thing~/<giving> a5 b-4 c-2 d-6 e-4 f-2 g6; thing~/<have> d-6
thing~/<listening> c9 e-2 g-3; thing~/<outsider> c3; thing~/<people> c-4 d-6 g11
thing~/<progressive> a-5 b4 c-4 e-7 f-4 g8; thing~/<slipping> c-4 d-5 g11; thing~/<studying> f2
thing~/<taking> a-3 c-5 d-4 e5 g5; thing~/<tech> b-5 d-6 e-7 f-3 g13; thing~/<telling> b-3 e-6 g3
thing~/<tending> a4 b-4 c-3 d-6 e-6 g6; thing~/<waiting> a4 c6 d-5 e-3 f9 g-12; thing~/<wanting> a8 c3 e-7 g-5
we!/#codework e3 g-5; we!/#stakes c4 d-4 e3 g-3; we!/<building> e5 g-7; we!/<tending> c15 d-4 e-3 g-10
we/#approval b10 c-7 e-4; we/#ask c12 d-7 g-4; we/#codework a-7 c5 e-6 f-5 g5; we/#defer b-2 c5 e6 g-10
we/#done b6 c-3 d-3; we/#forthem a5 b4 d-4 e-2; we/#handing b5; we/#learn b-6 c-13 d6 e8 f-4
we/#peoplework a-3 b-4 c-12 d5 e5 f-3 g2; we/#plan a5 b3 g-10; we/#postponed a-7 b-4 c8 d13 e-10 f-3 g-11
we/#redo b2; we/#stakes b-7 d-8 f-3 g6; we/#toy b-6 c-4 e7 f-6 g2; we/#trust e9 g-6; we/#undone d5
we/#waiting a2 b-4 d-9 e2 f4; we/<asking> a-6 b-5 c10 d-10 f-3; we/<aux> a3 b-9 c8 d-4 e-3 f-4; we/<be> c-4 g2
we/<building> a-8 b4 c4 d5 e-8 f-6; we/<carrying> a11 b-4 c-4 e-7; we/<coaching> a5 e3 g-3
we/<deferring> a-4 b11 d-5 f-4 g-9; we/<doing> b-12 c3 d-10 e5 f2; we/<drifting> a8 b-7 c-5 d-3 e7 g-3
we/<explaining> b-3 c-5 d8 e3 g-6; we/<giving> b7 g-3; we/<have> a-9 b-2 d4 e-14 g6; we/<listening> b-3 c7 d-10 e-5
we/<name> b2 d-6 e-2 g8; we/<progressive> b-5 c8 d-12 e2 f-4; we/<slipping> a-6 b-7 c11 d10 f-3 g-12
we/<studying> c-6 d-4 e-3 g11; we/<taking> c7 e-6; we/<telling> a2 b5 d5 e-11 f-3 g-2; we/<tending> b-9 e-3 f3
we/<waiting> a4 b-4 c-4 d-8 f2; we/<wanting> a-4 b2 c-5 e2; we?/#codework a4 d2 g-2; we?/#learn a4 c-3 d4
we?/#peoplework c-4 d5; we?/#postponed c-2 g6; we?/#stakes a7 g-4; we?/#waiting c3 g-5; we?/<aux> b-4 c7 d9 e-7 g-6
we?/<be> a-4 b4 d-7 g7; we?/<building> a4; we?/<carrying> b-4 c-2 e-3 g6; we?/<doing> a-5 b-5 c5 d5 e-9
we?/<drifting> d3 f4 g-5; we?/<explaining> a5 c-2; we?/<have> a3 c-5 d3 e-7 f-5 g4; we?/<slipping> g5
we?/<telling> a-9 b4 c3 d-5 e7 g-4; we?/<tending> b-10 d12 e-18 f-7 g4; we?/<waiting> c2 d2 g-4
we?~/<tending> d11 e-4 g-3; we~/#postponed c7 g-6; we~/<deferring> c7 g-3; we~/<drifting> c8 g-4; we~/<have> c-4 d4
we~/<slipping> c8 g-4; we~/<telling> c-8 e2 g3; we~/<tending> b-2 c-5 d13 e-7
`
