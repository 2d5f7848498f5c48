// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_2 = `
thing/#defer a-2 c7 e-3 f5 g-12; thing/#done a-3 b5 d-9 e-6 f-5 g13; thing/#dread a4 b-2 c-2
thing/#forthem a-8 b9 c6 e-11 f-3; thing/#handing b2 d-3 f-5; thing/#impatience a5 b-3 c5 d-5 f-2 g-5
thing/#keepout b-3 c5 e-7 g6; thing/#learn b-15 c-6 e-8 f10 g6; thing/#mood a-3 d-11 e3 f-5 g7
thing/#negate a-9 b8 c-5 e7 f-9 g-8; thing/#nobodyowns b10 d-8 e5 f-3 g-15; thing/#otherpeople b-3 e-6 g10
thing/#past a-3 b4 e4 g-5; thing/#peoplework a-8 b-11 c-8 d10 e4 f3 g-4; thing/#plan a-6 b-6 c-4 d3 e4 f-7 g4
thing/#postponed a-5 d6 f-10; thing/#quiet c3 d6 e-4 g-6; thing/#redo b9 c-7 d-5 e-8 f-4
thing/#restraint a-4 b-4 e6; thing/#stakes a12 b-11 c-4 f-2 g-4; thing/#takeback a-2 b10 c-5 e-11 f-6 g7
thing/#theirown a-3 b8 g-3; thing/#toy a-3 e3 f3; thing/#trivial a-9 b-2 c-7 e7 f9 g-4; thing/#trust b5 d-5 f-4
thing/#undone b3 e-9 f2 g4; thing/#waiting a5 b-9 c7 d3 e-5 f-10 g-4; thing/#watch a5 b-3; thing/#withoutme e-2 g3
thing/<adverb> b4 d-6 f-12; thing/<approval> b-4 c4; thing/<asking> a4 b-5 c3 g-2; thing/<aux> a-3 e-3
thing/<be> b4 c3 d-7 f-7; thing/<building> d-2 g4; thing/<carrying> a4 d4 g-8; thing/<coaching> a4 b2 e-3 f-2
thing/<coding> e-11 f-3 g6; thing/<deciding> d-5; thing/<decision> a6 b-9 d8 e-4 g-4
thing/<deferring> a-12 c3 d3 f-3; thing/<det> a-3 b-3 g8; thing/<doing> a-3 c-3 f3; thing/<drifting> b-5 c6 d2 f-11
thing/<explaining> a-6 b-8 c-7 d4 e-5 f12 g-3; thing/<giving> b5 e-7 f-12; thing/<have> a5 c-3 d-6 e4
thing/<jumping> b-4 f-6 g9; thing/<listening> a10 b-12 c4 d3 e-4 g-9; thing/<name> c5 d5 e-5 g-5
thing/<outsider> c-5 e-4 g3; thing/<people> b-10 c-11 d8 e-3; thing/<progressive> b-6 c3 f-3 g3
thing/<slipping> b-3 d5 e-12 f-14 g4; thing/<studying> a3 b-3 c4 e2 g-7; thing/<taking> a-9 b-6 c3 d2 e6 f-4
thing/<team> a8 b-4 c2 d4 e-8 g-6; thing/<tech> b-5 c-7 f7; thing/<telling> f-2; thing/<tending> c-3 d2 g4
thing/<waiting> a9 b-7 c6 d-3 e-4 f-4 g-5; thing/<wanting> a-5 b5 c-6 e10 f-6 g-8; thing/<withdrawing> b4
thing?/#approval d-6 g5; thing?/#ask a-2 b5 c-7 d-4 e4; thing?/#choice a-2 b5 c3 d-6 e5 f-5 g-6
thing?/#coach c-3 d-4 e7 f3 g-3; thing?/#codework b-4 c9 d4 e2 f-11 g-7; thing?/#done b7 f-3
thing?/#handing a4 b-4 d3 e-6 f-2; thing?/#learn b-8 c-6 d-9 e-10 f17 g-8; thing?/#mood a4 f-3 g3
thing?/#plan c4 e4 g-7; thing?/#postponed a4 d2 e-4; thing?/#quiet d-2 g5; thing?/#redo a-3 b-5 c3 e10 f-5 g-9
thing?/#stakes a10 b-5 c7 d-4 e-4 f-3 g-9; thing?/#toy b-3 d-4 e-2 f-2 g7; thing?/#trivial f6
thing?/#trust b3 d3 e-6 f-2 g2; thing?/#waiting a-6 b9 d4 e-6 g-4; thing?/#watch d6 g-4
thing?/<asking> a3 c-9 d-7 e6; thing?/<aux> a6 b-6 c-10 d4; thing?/<be> a-5 b-3 c-4 d5 e4 f-4
thing?/<building> b-5 c9 e4 f-4 g-7; thing?/<carrying> d6 g-6; thing?/<coding> b-3 c7 g-6
thing?/<deciding> a-4 c8 d-7 e4 f-5 g-5; thing?/<deferring> a-5 d-3 e-2 f2 g8; thing?/<doing> a4 c-9 d-3 e2
thing?/<drifting> a7 b-10 c-10 e4 f9 g-7; thing?/<explaining> a4 f-2 g-5; thing?/<giving> a5 b-6 c-4 d6 f-4
thing?/<have> c8 d-5 g-5; thing?/<listening> a-4 d11 g-10; thing?/<progressive> d-3 e6; thing?/<slipping> b-3 c-4 e3
thing?/<studying> b-9 c-8 d7 e-9 f15 g-9; thing?/<taking> d4 f-3 g3; thing?/<tech> e-7 f3 g6
thing?/<telling> b4 g-5; thing?/<tending> b-2 d6 e-4 f4 g-3; thing?/<waiting> a-6 b8 d5 e-6 g-4
thing?/<withdrawing> g4; thing?~/#ask c-3 g6; thing?~/#codework a3 b-3 e-5 f-3; thing?~/#handing g4
thing?~/#mood f2; thing?~/#postponed g2; thing?~/#redo c3; thing?~/#toy c7 g-6; thing?~/<asking> c-4 f2 g3
thing?~/<aux> g6; thing?~/<be> a-5 d2 e-4; thing?~/<building> a-2 g6; thing?~/<carrying> g4; thing?~/<coding> a6 f-3
thing?~/<doing> c-4 g7; thing?~/<drifting> a-7 c7 d-3; thing?~/<giving> a-4 g8; thing?~/<have> a6 d6 g-10
thing?~/<listening> g5; thing?~/<slipping> c3; thing?~/<telling> a-8 c7 e-8 f-5; thing?~/<tending> c-7 d3 e-4
thing~/#ask g6; thing~/#choice a9 g-6; thing~/#coach g3; thing~/#codework a-3 b-3 d3 f-6 g5; thing~/#done b2
thing~/#handing g5; thing~/#learn a-4 f-6 g10; thing~/#nobodyowns c4; thing~/#peoplework c4 d-4; thing~/#plan c8 d-4
thing~/#postponed g4; thing~/#stakes a4 c-7 d-7 e-5 g6; thing~/#toy c-3 d-4 e4 f-2 g4; thing~/#trust a-4 b-7 g5
thing~/#undone b6 d7 g-11; thing~/#waiting a5 c4 g-7; thing~/<adverb> a-4 b-5 g6; thing~/<approval> e7 g-5
thing~/<asking> a3 c-3 d-3 f3; thing~/<aux> c-7 e3; thing~/<be> b-6 c5 e-3; thing~/<building> b-4 c-9 d10 f-7
thing~/<carrying> a-6 c-3 d-6 e5 g8; thing~/<coaching> a-5 b-6 c3 d2 g3; thing~/<coding> a-4 f-4 g8
thing~/<deciding> a9 g-5; thing~/<decision> e3 g2; thing~/<deferring> c3 e7 g-9; thing~/<doing> a-6 c-8 e3 f7
thing~/<drifting> e-7 f-4 g5; thing~/<giving> c-3 d-5 g11; thing~/<have> a-4 c6 g-4; thing~/<listening> c7 g-3
thing~/<people> d-3 g5; thing~/<progressive> d-4 g6; thing~/<slipping> g4; thing~/<studying> e3 f4 g-2
thing~/<taking> e6; thing~/<tech> a-8 b-4 d-3 e-5 f-3 g13; thing~/<telling> b-12 c3 d-4 e-9 f-3 g7
thing~/<tending> a-4 f6; thing~/<waiting> a6 c2 g-6; thing~/<wanting> a7 b4 g-12; we!/<tending> c8 d-2 g-4
we/#approval b6 c-4 e-4; we/#ask c7 d-2 g-5; we/#choice c-6 g7; we/#codework a-3 g4; we/#done b4; we/#learn d-3 g7
we/#peoplework c-4 d-5 g10; we/#postponed c-4 d11 e-3 g-5; we/#stakes a-3 d-4 e-4 f-3 g7; we/#theirown g4
we/#toy c-4 g6; we/#undone a-4 c-3 d5; we/#waiting d-5 e-2 f-2 g7; we/<asking> c8 d-4 e-2; we/<aux> c12 d-7 e-4
we/<be> g5; we/<building> a-4 g5; we/<carrying> d4 g-4; we/<deciding> c-6 g7; we/<deferring> b6 e-5 f-3
we/<det> c-3 g5; we/<doing> a-2 b-4 c9 d-7; we/<drifting> a-5 b-3 c-3 d-6 e11 g2; we/<giving> b6 d-3
we/<have> a-3 b-4 d7 e-6; we/<listening> a-4 c6 d-6 g3; we/<name> c-2 d-4 g7; we/<progressive> a-5 d-2 g3
we/<slipping> c-5 d11 e-3 g-4; we/<studying> c-2 g9; we/<taking> c4 d-3; we/<telling> c2 e-8 f-5 g4
we/<tending> a-9 c3 d3 e-4; we/<waiting> d-3 g7; we/<wanting> c-3 d-3 g9; we?/#codework a7 g-3; we?/#learn c-4 d7
we?/#peoplework c-4 d6; we?/#postponed d-2 g5; we?/#stakes a5 g-3; we?/<aux> b-3 c7 d8 e-4 g-11
we?/<building> a6 g-3; we?/<doing> b-4 c6 d6 e-5 g-3; we?/<have> d-3 g7; we?/<slipping> c-2 d-2 g6
we?/<telling> c6 g-3; we?/<tending> a-4 b-6 d6 e-7 f-3 g3; we~/<have> d3; we~/<telling> a2 g-4
we~/<tending> c-6 d9 e-3
`
