// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_2 = `
team?/<carrying> a13 b4 c-3 e-8 f-4 g-8; team?/<coaching> b4 d-2 f-2; team?/<coding> a3 b3 c-4 d-2 e-4 f-2 g3
team?/<deciding> b-13 d-8 e2 g6; team?/<decision> c6 e-7; team?/<deferring> a-12 b-13 c13 e-9 g6
team?/<det> a-9 b3 d-6 f-4 g5; team?/<doing> a-3 b10 d-13 f3; team?/<drifting> b4 c-4 d3 e-2 f6 g-7
team?/<explaining> a-2 b-5 c-10 d-8 e2 f10; team?/<giving> b2 c-4 d-8 e6; team?/<have> a-19 c11 d8 e-18 f-2
team?/<listening> a-7 c6 d3 e-19 f-4 g3; team?/<progressive> a4 c-6 d4 e-16 g4; team?/<slipping> d-7 e8 g-8
team?/<studying> a3 b4 c-9 d-13 g3; team?/<taking> a-10 b-9 d-4 e-9 f3 g17; team?/<tech> a-2 e6 g-4
team?/<telling> a3 b-3 e4 f-10; team?/<tending> a3 b3 d-3 e4 f-4 g-4; team?/<waiting> a-7 e6 f-4
team?/<wanting> b-3 c-9 d7 e3 f-2; team?~/#ask c-5 g8; team?~/#choice c-6 e-5 g12; team?~/#codework b-4 c4 d-8 g4
team?~/#learn c3 d-4 e-2 g4; team?~/#peoplework c3; team?~/#waiting a3 b-3 c-7 g6; team?~/<asking> c-4 e-3 g10
team?~/<aux> a-3 d-3 e10 g-7; team?~/<building> b-10 c10 d-5 g-5; team?~/<carrying> a-3 c-4 d3
team?~/<deciding> c-7 e-6 g12; team?~/<det> a-2 c-5 e-5 g11; team?~/<doing> a-6 d-2 e5 f-3; team?~/<drifting> a-3 d8
team?~/<explaining> d3; team?~/<giving> g6; team?~/<listening> c-10 g13; team?~/<progressive> a4 b-3 c-5 d-6 g11
team?~/<studying> g8; team?~/<telling> e-11 f-5 g6; team?~/<tending> a-8 c4 e3 f-2 g-2; team?~/<waiting> a2 c-6 g5
team?~/<wanting> a5 b-2 d-4 g5; team~/#ask b7 c-9; team~/#choice a-3 g3; team~/#coach c-3 e-3 g9
team~/#codework b-4 c-5 d-5 f-5 g9; team~/#defer c-2 e-2 g7; team~/#imagined f4; team~/#learn a4 c-2 d-3
team~/#nobodyowns b5; team~/#past c4 e-4; team~/#plan a-5 b-4 c-9 d-3 g12; team~/#postponed c-4 d2
team~/#redo a-5 b-5 e5 g5; team~/#stakes a5 b-6 c-7 f4; team~/#toy d-3; team~/#undone d-3 e-3 g8
team~/#waiting a-3 b-3 d-4 e-3 f-2 g6; team~/#withoutme c3; team~/<approval> d12 e-3 g-8
team~/<asking> a3 b3 c-10 g2; team~/<aux> c2 d-3 e-4; team~/<be> a-4 b5 d2; team~/<building> a-4 b-8 c-6 d-4 f-5 g17
team~/<carrying> a2 b-5 c-5 d3 f-2 g3; team~/<coaching> d-3 g6; team~/<coding> a7 e5 f-2 g-6; team~/<deciding> a-3
team~/<decision> b3 c-5 d6 e-4; team~/<deferring> b6 c-7 d3 e-3; team~/<doing> b-3 c6 d-5 e-4
team~/<drifting> a-8 c-2 f-4 g5; team~/<explaining> b-3 d-4 g9; team~/<giving> a-8 b-7 d-3 e6 g7
team~/<have> b-6 c-6 d2 g7; team~/<listening> b7 c-6 f-4 g3; team~/<name> c6 e3 g-7; team~/<progressive> b-7 e4
team~/<slipping> a-6 b-4 e-2 g7; team~/<studying> c-2 e-4 g5; team~/<taking> d-5 e-2 g11; team~/<team> c7 e2 g-5
team~/<tech> a6 f-9 g3; team~/<telling> b3 f-14 g6; team~/<tending> b-6 d2 e-3 g3; team~/<waiting> d-3 e-2 g7
team~/<wanting> a-4 b-5 e8 f-5 g3; thing!/#ask a-4 b3 d-4 e-3 g7; thing!/#choice b-4 c3 d-6 e-5 g7
thing!/#codework b-8 c6 d4 f3 g-6; thing!/#done a6 c-5 d8 e-4 g-8; thing!/#handing a10 b-3 c-3
thing!/#postponed a2 c8 d-10 e-4 g-2; thing!/#stakes a4 b-4 c-5 d-5 e3 f5; thing!/#toy a4 c9 e-4 f-2 g-12
thing!/#waiting a4 b-2 c-4 d-4 g6; thing!/<approval> a-4 c-3 d-4 g10; thing!/<asking> c-12 d-7 g7
thing!/<aux> a5 c-3 d3 e-2 g-3; thing!/<be> b-3 e-5 f2; thing!/<building> a2 b-5 c8 d3 e-5 g-11
thing!/<carrying> a3 b-7 e-4 g6; thing!/<deciding> a-4 b-7 c4 d-7 e-11 f7 g6; thing!/<deferring> a4 c-4 d2 e-2
thing!/<doing> a7 b-5 c-6 d8 e-8 f-3; thing!/<drifting> a7 c7 d-2 e-12 f-6; thing!/<giving> a2 c7 e-7 f-2 g-6
thing!/<listening> b3 c-7 d-6 e-4 f-3 g10; thing!/<progressive> b3 c5 d6 e-3 f-5 g-7; thing!/<slipping> c8 d-4 e-4
thing!/<studying> a4 d3 g-5; thing!/<taking> a11 c-4 e-3 g-2; thing!/<telling> a4 b-5 c4 d-3 e-9 f-7 g5
thing!/<tending> a3 b-13 c-8 d9 f-7; thing!/<waiting> a-4 c-6 d-2 e-4 f-2 g13; thing!/<wanting> a-3 d-5 g5
thing!?/#codework a-4 b-3 d-2 f9; thing!?/#stakes f4 g-2; thing!?/<building> b-2 f7 g-4; thing!?/<doing> a-5 c-3 e6
thing!?/<telling> d6 f4 g-6; thing!?/<tending> a-7 b2 c-5 d2 e7 f-5 g-5; thing!~/#done a-3 b-4 d6
thing!~/<aux> a-2 b-2 d2; thing!~/<doing> a-3 b-3 d3; thing!~/<telling> g4; thing!~/<tending> b-3 d9 g-3
thing/#approval a-4 b3 e-6 f-3 g6; thing/#ask a-7 b-3 c4 f3; thing/#choice d-5; thing/#coach a-2 c-6 d3 e2 f5
thing/#codework a4 b3 c-3 d-8 e-2; thing/#defer a-3 b-10 c18 e-6 g-4; thing/#done a-3 c-3 d-7 e-2 f-4 g10
thing/#dread b2 c-4 e7 f-3; thing/#forthem a-3 b9 c6 d-3 e-13 f-6 g2; thing/#handing b5 c-3 d-6 f3
thing/#imagined a-5 b-3 c7 d-3 e-7 f-2 g3; thing/#impatience a3 b-12 d-10 e-13 f3 g8
thing/#keepout b-5 d-3 e-4 f-2 g9; thing/#learn a3 d-3 e-12 f7 g2; thing/#mood a3 b-2 d-4 e6 f-8
thing/#negate a-9 b10 c-4 e9 f-9 g-11; thing/#nobodyowns a4 b13 d-11 g-16; thing/#otherpeople b-2 e-7 g12
thing/#ownhands a-5 b-5 d-3 f4 g7; thing/#past b7 c-2 f3 g-9; thing/#peoplework a-3 b-12 d7 f4 g-3
thing/#plan a-4 b-4 c-3 d2 f-11 g5; thing/#postponed c-3 d3; thing/#quiet b-6 c11 d5 e-8 g-4
thing/#redo b14 c-6 d-13 e-10 f-12 g3; thing/#restraint a-12 c3 d-8 f3 g3; thing/#stakes a10 b-6 c-2 e-3 f-3
thing/#takeback b7 c-4 e-5 f-5 g6; thing/#theirown a-5 b5 f3; thing/#time b-5 c6 d2 g-8; thing/#toy b-3
thing/#trivial a-7 b-3 c-3 d-3 e3 f7; thing/#trust b5 d-5 f-6; thing/#undone a3 b4 c-2 e-15 f4
thing/#waiting a5 b-8 c5 d-3 e-6 f-5; thing/#watch d-4 e-8 g7; thing/#withoutme a7 c-3 d-9 e-15 f-3 g8
thing/<adverb> a3 b3 e-2 f-10; thing/<approval> b3 c4 g-4; thing/<asking> b-4 c4 d3 f-3 g-2; thing/<aux> a-3
thing/<be> a3 b4 d-4 f-11 g-2; thing/<building> a5 b4 c-3 d-5 e-5 f-2; thing/<carrying> d4 f-6
thing/<coaching> b3 d-5; thing/<coding> b-2 c-3 d-7 e-5 g6; thing/<deciding> a2 d-3; thing/<decision> b-3 d7 e-6 f-5
thing/<deferring> a-6 c3 d2 e-5 f-8 g3; thing/<det> a-9 c-8 d-8 g14; thing/<doing> c-2 f4
thing/<drifting> a3 b-3 c4 f-4; thing/<explaining> a-5 b-13 c-4 d4 f12; thing/<giving> b4 c3 d-3 e-9 f-5
thing/<have> d-5 e2 g2; thing/<jumping> b-10 d3 e2 f-3 g4; thing/<listening> a12 b-14 c7 e-5 g-8
thing/<name> a-7 c7 e-3; thing/<outsider> a-4 b4 c3 d-6 f4 g-6; thing/<people> b-18 c-15 d9 g3
thing/<progressive> f-5; thing/<slipping> a4 b-4 e-4 f-3; thing/<studying> a4 c5 e3 f-5 g-4
thing/<taking> c4 d-3 e3; thing/<team> c6 d2 e-6 g-4; thing/<tech> a4 c-6 d-3 f5; thing/<telling> c2 d-2
thing/<tending> c-2 f-2 g2; thing/<waiting> a8 b-10 c6 d-3 e-5 f-4; thing/<wanting> a-5 b3 e9 f-12 g-3
thing/<withdrawing> a-4 b6 c3 d-5 e-7 f-3 g2; thing?/#approval c2 d-5; thing?/#ask a-4 d-8 e-4 f4 g8
thing?/#choice a-6 c6 d-15 e5 f-4; thing?/#coach a-3 c-6 d-4 e8 f6 g-7; thing?/#codework a-2 b-6 c11 d5 f-16
thing?/#defer f9 g-8; thing?/#done a-9 b12 c-7 e-5; thing?/#handing a9 b-9 e-17 f-4 g7
thing?/#learn a-5 b-7 c-7 d7 e-19 f16 g-4; thing?/#mood a8 b12 c-5 d-12 e3 f-6 g-6
thing?/#peoplework c5 d7 e-3 g-14; thing?/#plan b-3 c4 f-4; thing?/#postponed a2 b-6 c-2 d5 f-5
thing?/#redo a-7 b-6 d-7 e8 f-8 g4; thing?/#stakes a11 b-6 c7 d-11 e-4 f-6 g-4; thing?/#takeback e-2 g7
thing?/#theirown a-2 b-2 f5 g4; thing?/#toy a11 b-12 d7 f-6; thing?/#trivial b5 c-3 e-2 f7 g-7
thing?/#trust a-8 c-7 g7; thing?/#undone b7 c3 e-4 g-3; thing?/#waiting a-7 b7 c-7 d5 e-5
thing?/#watch a-5 b-8 c5 e4 g-2; thing?/<adverb> a-5 b-3 c-3 e-4 f2 g10; thing?/<asking> a6 b4 c2 d-17 e3 f-2 g-2
thing?/<aux> a3 c-2 d4 e-6 f6 g-4; thing?/<be> a-6 d7 f-7; thing?/<building> a-6 c7 f-6 g3
thing?/<carrying> a6 b2 d7 e-5 g-11; thing?/<coaching> a-4 b-2 c-5 d-2 e5 g3; thing?/<coding> b-4 c12 g-8
thing?/<deciding> a-2 c10 d-14 e4 f-12; thing?/<deferring> a-7 b-5 d3 f2; thing?/<det> b7 e-7
thing?/<doing> a4 b3 c-3 d-2 e-3 f4 g-3; thing?/<drifting> a10 b-7 c-11; thing?/<explaining> a4 d6 f-5 g-9
thing?/<giving> a9 c-5 e-9 f-6 g4; thing?/<have> c7 e-9 g2; thing?/<listening> a-14 b-4 c6 d7 e-4
thing?/<progressive> b-2 c2 e5 f-6 g-5; thing?/<slipping> a3 b-2 d4 e4 f-7 g-5; thing?/<studying> b-3 e-10 f11 g-3
thing?/<taking> a-7 c4 d2 e-6 g2; thing?/<tech> b6 c-4 d-4 e-10 f6; thing?/<telling> b3 f-4 g-5
thing?/<tending> d5 e-8 f4; thing?/<waiting> a-5 b9 c-5 e-4; thing?/<wanting> a3 b-7 e-4 f-6 g5
thing?~/#ask a-2 c-6 e-2 g11; thing?~/#codework b-6 e-3 f-3 g5; thing?~/#handing e-5 g8; thing?~/#learn f-10 g11
thing?~/#mood b5 d-3 f4 g-2; thing?~/#postponed g5; thing?~/#redo b-3 c5 d-4 g2; thing?~/#takeback g2
thing?~/#toy c11 d3 g-9; thing?~/#waiting c-3 d-5 e5 g3; thing?~/<asking> b3 c-7 d-4 e-4 f3 g7
thing?~/<aux> a-4 b-5 d-5 e-4 g13; thing?~/<be> c7 e-8 f-4 g-2; thing?~/<building> a-7 b-4 d2 e-4 f-4 g7
thing?~/<coding> a4 b-3 c3 d-5 f-6 g2; thing?~/<doing> d-10 e-6 g9; thing?~/<drifting> a-7 c7 e-5
thing?~/<explaining> d9 g-5; thing?~/<giving> a-2 e-4 g9; thing?~/<have> a4 b3 c-6 d4 e-4 g-4
thing?~/<listening> c-7 d-2 g11; thing?~/<slipping> a-3 c6 d-2 e-2; thing?~/<studying> b5 d-3 f-2 g5
thing?~/<taking> g5; thing?~/<telling> a-2 c6 d3 e-9 f-10; thing?~/<tending> b4 c-5 e-10 f-5 g5
thing?~/<waiting> c-3 d-2 e7; thing?~/<wanting> b4 c-5 d-6; thing~/#approval a2 b-2; thing~/#ask a-6 b-3 d3 e-7 g7
thing~/#choice a7 b-3 c2 g-9; thing~/#coach b4 c3 d-2 e-6 g3; thing~/#codework b-3 c-2 f-5 g7; thing~/#done b2
thing~/#handing b-2 e-4 g5; thing~/#learn a4 f-5 g6; thing~/#mood f9 g-5; thing~/#nobodyowns c6 f-3
thing~/#past d-4 g8; thing~/#peoplework c2 d-5 g3; thing~/#plan c8 d-8; thing~/#postponed c-4 g10
thing~/#stakes a6 d-15 e-9 f6; thing~/#toy d-5 e-4 g8; thing~/#trust a-6 f-2 g5; thing~/#undone c-3 d6 e-2
thing~/#waiting a3 b5 c7 d-4 e-8 g-9; thing~/<adverb> a-6 f-3 g4; thing~/<approval> a2 b-3 c-4 d-3 e7
thing~/<asking> e-4 f2; thing~/<aux> a-7 c-3 d-9 g9; thing~/<be> a-6 b-11 c6 d2 e3
thing~/<building> a4 b-5 c-7 d12 e-4 f-2 g-3; thing~/<carrying> b4 c-6 d-4 f-8 g5; thing~/<coaching> a-6 e-3 f-3 g5
thing~/<coding> a-4 d-6 e-3 g10; thing~/<deciding> a8 b-4 g-3; thing~/<decision> g3
thing~/<deferring> b-3 c2 d-5 e5; thing~/<doing> a-12 c-5 f5 g6; thing~/<drifting> a4 e-15 f-10 g4
thing~/<explaining> b10 d-3 e-5 g-2; thing~/<giving> a4 b-4 c-4 d-5 e-4 f-2 g7; thing~/<have> d-4 e-2 g2
thing~/<listening> c11 e-3 g-7; thing~/<outsider> c4 g-2; thing~/<people> c-3 d-6 g10
thing~/<progressive> a-4 b3 e-6 f-5 g5; thing~/<slipping> c-7 d-6 e-3 f-2 g12; thing~/<studying> d-3 e-4 f3
thing~/<taking> a-4 c-5 d-5 e6 g3; thing~/<tech> b-5 d-7 e-7 f-4 g13; thing~/<telling> d-2 e-8 g5
thing~/<tending> a4 b-5 c-5 d-6 e-6 g7; thing~/<waiting> b5 c3 d-3 e-5 f11 g-13; thing~/<wanting> a8 e-7 f-3
we!/#codework c3 e3 g-6; we!/#stakes c5 d-5 e3 g-3; we!/<building> c5 e5 g-9; we!/<tending> c15 e-3 g-12
we/#approval b12 c-8 e-6; we/#ask c13 d-6 g-5; we/#choice c-8 e-4 g11; we/#codework a-9 b4 c4 d-3 f-6 g3
we/#defer b-2 c4 e7 g-12; we/#done b7 c-3 d-4; we/#forthem a6 b5 d-7 e-4; we/#handing b2
we/#learn b-5 c-14 d3 e8 f-4; we/#peoplework a-3 c-11 d4 e7 f-4; we/#plan a5 b4 g-9
we/#postponed a-6 b-4 c8 d12 e-10 f-2 g-9; we/#stakes a2 b-6 d-8 f-2 g6; we/#toy a2 b-4 c-5 e5 f-7; we/#trust e9 g-7
we/#undone d11 g-3; we/#waiting a5 b-4 c-3 d-10 f3; we/<asking> a-7 b-5 c11 d-11 e4 f-4; we/<aux> a3 b-8 c7 d-5 f-4
we/<be> a2 c-3 d2; we/<building> a-7 b3 d5 e-3 f-8; we/<carrying> a10 b-5 c-4 e-8 f-3 g3
we/<coaching> a6 b-2 c-4 e4 g-3; we/<deciding> c-10 e-4 g12; we/<deferring> a-5 b10 d-5 e2 f-4 g-9
we/<doing> a2 b-12 c7 d-9 e4 f4 g-5; we/<drifting> a7 b-6 c-6 d-4 e7 g-2; we/<explaining> a3 b-2 c-5 d10 e3 f-2 g-9
we/<giving> b3 g-2; we/<have> a-9 d8 e-16 f3; we/<listening> a3 b-4 c5 d-11 e-7 f-4 g4; we/<name> b2 c-3 d-6 g8
we/<progressive> b-5 c7 d-13 e7 f-4 g-3; we/<slipping> a-7 b-7 c9 d11 f-4 g-11; we/<studying> c-10 d-7 f-5 g12
we/<taking> c7 e-7; we/<telling> b2 d4 e-10 f-3; we/<tending> b-9 c3 g2; we/<waiting> a5 b-4 c-4 d-8 f4
we/<wanting> a-5 b5 c-5 e3; we?/#codework a4; we?/#learn a2 b-3 c-3 d6 e-2; we?/#peoplework c-4 d9 e-2
we?/#postponed c-2 g7; we?/#stakes a8 g-4; we?/<aux> a-2 b-4 c7 d9 e-7 g-6; we?/<be> a-5 b7 d-6 g5
we?/<building> a4; we?/<carrying> b-3 g6; we?/<doing> a-4 b-4 c3 d5 e-7; we?/<drifting> d4 f6 g-7
we?/<explaining> a4; we?/<have> a2 b-2 c-6 d3 e-7 f-5 g3; we?/<slipping> c-2 d-3 g8
we?/<telling> a-7 b3 c2 d-9 e9 g-3; we?/<tending> b-11 d13 e-17 f-6; we?~/<tending> c-2 d10 e-3 g-4
we~/#postponed c7 g-6; we~/<deferring> c10 d-3 g-3; we~/<drifting> c9 g-5; we~/<have> c-7 d6 g2
we~/<slipping> c9 g-6; we~/<telling> c-7 e3 g3; we~/<tending> b-3 c-9 d13 e-8 f-3 g5
`
