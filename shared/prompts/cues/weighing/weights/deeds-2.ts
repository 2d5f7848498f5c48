// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_2 = `
team?/#codework b8 c-5 d-7 e8 f-13 g-4; team?/#defer b-5 c7 d-3 g-3; team?/#done a7 b5 c-5 e-4 g-7
team?/#handing b-2 c-5 d-5 e6; team?/#learn a3 c-3 d-4 e-3 f9 g-3; team?/#mood a-4 b7 e4 f-4 g-3
team?/#peoplework a-2 d10 e-4 g-4; team?/#plan e6 g-7; team?/#postponed b-2 d-5 e11 g-2
team?/#stakes a10 b-5 c-2 g-4; team?/#theirown a-3 b4 c7 e-4 f-3 g-6; team?/#time b-3 c-3 e3 g3
team?/#toy b-7 c-5 e6 f-4 g2; team?/#undone a-2 b7; team?/#waiting a-4 e4 f-4; team?/<approval> b3 c-4 e-7 g7
team?/<asking> b4 c4 d4 e-2 f-9; team?/<aux> a6 b5 c-5 d-8 e4 g-11; team?/<be> a4 c-7 d9 e-5 f-3
team?/<building> a-4 b10 d-13 e7 f-6 g-4; team?/<carrying> a14 b4 c-2 e-10 f-6 g-10; team?/<coaching> b3 d-2 e2
team?/<coding> b6 c-2 d-3 e-4 f-3 g3; team?/<deciding> b-11 d-9 g5; team?/<decision> c5 e-6
team?/<deferring> a-12 b-12 c12 e-6 g6; team?/<det> a-9 c-3 d-5 e2 f-3 g5; team?/<doing> a-5 b10 c-2 d-12
team?/<drifting> b6 c-4 d5 f4 g-7; team?/<explaining> b-5 c-8 d-8 f9; team?/<giving> c-4 d-8 e4
team?/<have> a-19 b3 c8 d6 e-14; team?/<listening> a-6 c5 d3 e-20 f-4 g4; team?/<progressive> b2 c-3 e-16 g5
team?/<slipping> c-2 d-7 e10 g-5; team?/<studying> a3 b4 c-12 d-11; team?/<taking> a-11 b-8 d-5 e-9 g17
team?/<tech> b3 e4 g-3; team?/<telling> a3 b-4 d2 e4 f-10; team?/<tending> a2 b4 d-4 f-3 g-4
team?/<waiting> a-5 e6 f-3 g-4; team?/<wanting> b-5 c-10 d10 e5 f-3; team?~/#ask c-5 g7; team?~/#choice c-4 e-6 g9
team?~/#codework b-5 c4 d-6 g4; team?~/#learn d-2 e-3 g5; team?~/#mood g5; team?~/#peoplework c3 d-2 g2
team?~/#waiting a3 c-6 g6; team?~/<asking> c-5 e-2 g11; team?~/<aux> d-2 e8 g-6; team?~/<be> c-5 d-6 g11
team?~/<building> b-8 c9 d-5 e3; team?~/<carrying> a-3 d2; team?~/<deciding> c-5 e-5 g11
team?~/<det> a-5 c-5 e-5 g12; team?~/<doing> a-9 d-2 e4 f-3; team?~/<drifting> c-3 d7; team?~/<explaining> d3
team?~/<giving> g5; team?~/<have> e-4 g9; team?~/<listening> c-9 g11; team?~/<progressive> a3 b-3 c-2 d-6 g8
team?~/<studying> e-2 g9; team?~/<telling> e-10 f-5 g4; team?~/<tending> a-8 e5 f-2 g-3; team?~/<waiting> a3 c-7 g6
team?~/<wanting> a2 d-3 g5; team~/#ask b7 c-7; team~/#choice a-2 c-2 g4; team~/#coach c-3 e-3 g9
team~/#codework a3 b-6 c-4 d-3 f-7 g7; team~/#defer c-3 d-2 e-2 g8; team~/#done b4; team~/#learn a3 c-2 d-3
team~/#nobodyowns b5; team~/#past c2; team~/#plan a-5 b-6 c-8 d-4 g11; team~/#postponed c-6 g3
team~/#redo a-3 b-4 e4 g4; team~/#stakes a5 b-6 c-9 f3; team~/#toy d-3; team~/#trust e4; team~/#undone d-3 e-2 g7
team~/#waiting a-2 d-3 e-3 g6; team~/<approval> d11 e-2 g-7; team~/<asking> b5 c-12; team~/<aux> c4 d-6 e-4
team~/<be> a-4 b4; team~/<building> a-2 b-6 c-6 d-4 f-6 g16; team~/<carrying> a5 b-6 c-6 d3; team~/<coaching> g7
team~/<coding> a9 e3 f-4 g-6; team~/<deciding> a-2 e2; team~/<decision> b5 c-4 d5 e-4; team~/<deferring> b4 c-6 d3
team~/<doing> b-3 c4 d-4 e-4 g3; team~/<drifting> a-11 f-2 g4; team~/<explaining> d-4 g8
team~/<giving> a-8 b-6 d-3 e4 g6; team~/<have> b-6 c-6 g7; team~/<listening> b7 c-7 f-3; team~/<name> c6 e3 g-7
team~/<progressive> b-8 d2 e4; team~/<slipping> a-9 b-5 e-3 g9; team~/<studying> b-2 c-2 e-3 g5
team~/<taking> d-4 g10; team~/<team> c6 e3 g-5; team~/<tech> a7 f-9; team~/<telling> b3 c-3 d-2 f-16 g7
team~/<tending> b-9 d4 e-3 g3; team~/<waiting> a-2 d-3 e-3 g5; team~/<wanting> a-4 b-5 e6 f-5 g4
thing!/#approval a-6 c-3 d-4 e-4 g13; thing!/#ask a-4 b4 d-3 g5; thing!/#choice b-4 c4 d-6 e-3 g7
thing!/#codework b-8 c6 d3 e-3 f3 g-6; thing!/#done a6 c-5 d8 e-5 g-7; thing!/#handing a10 b-3 c-4 g-2
thing!/#postponed c8 d-9 e-3; thing!/#stakes a3 b-4 c-2 d-5; thing!/#toy a5 c8 e-4 f-4 g-12; thing!/#waiting c-3 g6
thing!/<approval> a-4 c-3 d-3 g9; thing!/<asking> c-10 d-7 e3 f6 g3; thing!/<aux> a6 c-2 d2 e-3 g-4
thing!/<be> b-4 c2 e-5; thing!/<building> b-6 c7 d2 e-3 g-8; thing!/<carrying> a3 b-8 e-4 g6
thing!/<deciding> a-5 b-4 c6 d-6 e-10 f8; thing!/<deferring> a3 c-4 d3; thing!/<doing> a5 b-4 c-7 d6 e-8 f-3
thing!/<drifting> a7 b-2 c7 e-12 f-6 g-2; thing!/<giving> a3 c5 e-6 g-6; thing!/<listening> c-5 d-5 e-3 f-2 g9
thing!/<progressive> b2 d7 f-5 g-4; thing!/<slipping> c7 d-4 e-2; thing!/<studying> a5 d3 g-7
thing!/<taking> a8 c-5 e-3; thing!/<telling> b-3 c4 d-2 e-6 f-8 g4; thing!/<tending> a2 b-13 c-9 d10 e4 f-8 g-4
thing!/<waiting> c-5 d-3 e-3 f-2 g11; thing!/<wanting> d-3 g3; thing!?/#codework a-4 b-3 d-3 f9
thing!?/#stakes f5 g-3; thing!?/<aux> a-3 d-3 e4; thing!?/<building> b-3 f8 g-3; thing!?/<doing> a-3 e3
thing!?/<studying> a7; thing!?/<telling> a-2 b-2 d8 f3 g-6; thing!?/<tending> a-7 b2 c-5 e7 f-3 g-5
thing!~/#codework a7 g-7; thing!~/#done a-4 b-5 d6; thing!~/<aux> a-3 b-3 d6; thing!~/<doing> a-4 b-3 d6
thing!~/<telling> g3; thing!~/<tending> b-4 d7 g-3; thing/#approval a-5 b2 c2 e-7 f-5 g5
thing/#ask a-6 b-3 c4 f4 g-2; thing/#choice d-3; thing/#coach a-2 c-4 d3 e3; thing/#codework a4 c-3 d-8
thing/#defer a-3 b-11 c17 e-7 g-4; thing/#done b3 c-2 d-8 e-3 f-5 g9; thing/#dread e8 f-4 g-3
thing/#forthem a-3 b8 c3 d-3 e-13 f-6 g4; thing/#handing b5 c-3 d-5; thing/#imagined a-5 b-4 c8 d-4 e-7 g3
thing/#impatience a4 b-10 d-10 e-12 g9; thing/#keepout b-5 d-3 e-5 g10; thing/#learn a2 b-3 c-3 d-3 e-12 f7 g3
thing/#mood a4 d-8 e7 f-9; thing/#negate a-11 b8 c-6 d3 e11 f-10 g-9; thing/#nobodyowns a5 b13 d-13 g-17
thing/#otherpeople b-3 e-8 g13; thing/#ownhands a-4 b-3 f4 g4; thing/#past b6 c-4 g-7
thing/#peoplework a-6 b-9 d7 f2; thing/#plan b-3 c-5 e3 f-10 g4; thing/#postponed c-2 d3 e3
thing/#quiet b-4 c10 d6 e-6 g-8; thing/#redo b12 c-7 d-11 e-11 f-12 g4; thing/#restraint a-10 b-2 c3 d-8 f3 g5
thing/#stakes a10 b-6 c-4 f-4; thing/#takeback b8 c-4 e-6 f-5 g3; thing/#theirown a-6 b7; thing/#time b-6 c4 e3 g-7
thing/#toy b-4; thing/#trivial a-8 b-5 e3 f8; thing/#trust b4 d-5 f-7; thing/#undone b4 c-3 e-15 f4
thing/#waiting a5 b-10 c5 e-5 f-7 g2; thing/#watch d-4 e-8 g7; thing/#withoutme a7 c-3 d-8 e-14 f-2 g8
thing/<adverb> a3 b2 f-9; thing/<approval> b4 c3 g-4; thing/<asking> b-4 c4 d3 e-3; thing/<aux> a-2
thing/<be> a3 b2 d-4 f-10 g-3; thing/<building> a5 b3 d-5 e-5; thing/<carrying> d5 f-5; thing/<coaching> b2 d-3
thing/<coding> c-5 d-6 e-3 f2 g4; thing/<deciding> a2 d-5; thing/<decision> a3 b-4 d7 e-6 f-4
thing/<deferring> a-6 b3 d2 e-5 f-5 g2; thing/<det> a-8 c-6 d-7 g11; thing/<doing> c-2 f2
thing/<drifting> a3 b-3 c2 f-3; thing/<explaining> a-6 b-13 c-4 d4 f11; thing/<giving> b5 d-3 e-7 f-5
thing/<have> d-6 e3 g2; thing/<jumping> b-8 e2 f-5 g5; thing/<listening> a12 b-15 c8 e-7 g-8
thing/<name> a-8 c5 e-2; thing/<outsider> a-4 b4 d-5 e3 f4 g-9; thing/<people> b-19 c-13 d10 g2
thing/<progressive> a3 b2 f-4; thing/<slipping> a4 b-2 d-2 e-5 g2; thing/<studying> a2 c4 e3 f-5 g-3
thing/<taking> c3 d-2 e3; thing/<team> a5 c7 d2 e-6 g-6; thing/<tech> a4 c-4 d-5 f5; thing/<telling> d-2
thing/<tending> c-2 g2; thing/<waiting> a7 b-9 c7 d-4 e-6 f-6; thing/<wanting> a-5 b3 e7 f-10 g-4
thing/<withdrawing> a-3 b7 c3 d-5 e-9; thing?/#approval c2 d-7 e-2 g2; thing?/#ask a-4 b-2 d-7 e-4 f5 g6
thing?/#choice a-7 c8 d-14 e5 f-5; thing?/#coach a-4 c-5 d-6 e8 f6 g-5; thing?/#codework a-3 b-8 c11 d4 e2 f-12
thing?/#defer d-3 e5 f7 g-9; thing?/#done a-8 b11 c-5 e-5; thing?/#handing a8 b-9 e-14 f-3 g6
thing?/#learn a-3 b-7 c-7 d6 e-18 f15 g-4; thing?/#mood a8 b11 c-4 d-11 e3 f-7 g-5; thing?/#negate g3
thing?/#peoplework a2 d7 f3 g-14; thing?/#plan a2 b-3 c7 d4 e-3 f-6 g-5; thing?/#postponed b-7 c-3 d4 f-6
thing?/#quiet g4; thing?/#redo a-7 b-6 c3 d-6 e8 f-8 g3; thing?/#stakes a14 b-6 c8 d-10 e-4 f-4 g-7
thing?/#takeback e-2 f-3 g6; thing?/#theirown a-3 e-4 f5 g4; thing?/#toy a10 b-13 c-3 d6 e-3 f-4
thing?/#trivial b5 c-3 f5 g-6; thing?/#trust a-7 c-7 e-2 g8; thing?/#undone b8 c3 e-5 g-5
thing?/#waiting a-5 b8 c-7 d3 e-7; thing?/#watch a-5 b-8 c3 d5 e5 g-3; thing?/<adverb> a-5 c-2 e-3 f2 g8
thing?/<asking> a5 b5 c3 d-17 f-4; thing?/<aux> a5 b-2 c-4 d5 e-3 f6 g-4; thing?/<be> a-6 d7 e3 f-9
thing?/<building> a-7 c7 f-5 g4; thing?/<carrying> a2 b2 d9 e-4 g-10; thing?/<coaching> a-6 b-2 c-5 d-3 e5 f3 g4
thing?/<coding> b-3 c8 f-2 g-6; thing?/<deciding> a-4 b-3 c10 d-14 e3 f-13; thing?/<deferring> a-6 b-5 f4 g-3
thing?/<det> b4 e-4; thing?/<doing> a5 b4 c-6 d-6 f5 g-3; thing?/<drifting> a9 b-6 c-11 f2
thing?/<explaining> a3 c2 d4 f-3 g-9; thing?/<giving> a8 b-3 e-8 f-6 g4; thing?/<have> a-6 c7 e-7 g3
thing?/<listening> a-14 b-2 c4 d7; thing?/<progressive> c2 e3 f-5; thing?/<slipping> a4 b-2 d4 e4 f-7 g-6
thing?/<studying> c-4 e-9 f10; thing?/<taking> a-3 b-5 c5 d2 e-6; thing?/<tech> a-2 b3 c-4 d-4 e-10 f7 g2
thing?/<telling> b3 f-6 g-3; thing?/<tending> d4 e-8 f3 g-2; thing?/<waiting> a-5 b10 c-6 e-4 g2
thing?/<wanting> a3 b-6 f-5 g2; thing?/<withdrawing> d-3 g7; thing?~/#ask c-5 g11; thing?~/#codework b-5 e-4 f-4 g6
thing?~/#done g5; thing?~/#handing e-4 g8; thing?~/#learn f-10 g11; thing?~/#mood b5 d-2; thing?~/#postponed g4
thing?~/#redo a-2 c4 d-4 g3; thing?~/#takeback g3; thing?~/#toy c12 d3 g-10; thing?~/#waiting d-5 e5
thing?~/<asking> b3 c-7 d-4 e-4 g6; thing?~/<aux> a-3 b-5 d-5 g11; thing?~/<be> c3 e-8 f-2
thing?~/<building> a-7 b-4 c2 e-3 f-5 g8; thing?~/<carrying> g5; thing?~/<coding> a3 c2 d-4 f-3
thing?~/<doing> d-10 e-4 g7; thing?~/<drifting> a-5 c5 e-3; thing?~/<explaining> d8 g-5
thing?~/<giving> d-2 e-4 g12; thing?~/<have> a4 b6 c-6 d4 e-5 g-6; thing?~/<listening> c-6 g10
thing?~/<slipping> c6 d-2 e-3; thing?~/<studying> a-2 b4 c-4 d-3 g6; thing?~/<taking> g5
thing?~/<telling> c7 e-5 f-8; thing?~/<tending> c-3 d5 e-12 f-2 g2; thing?~/<waiting> c-3 e6
thing?~/<wanting> b3 c-4 d-6 g3; thing~/#approval a3 b-3; thing~/#ask a-4 b-4 d2 e-7 g7; thing~/#choice a7 g-9
thing~/#coach b4 d-2 e-6 g3; thing~/#codework b-4 f-4 g7; thing~/#handing e-2 g4; thing~/#learn a4 f-5 g4
thing~/#mood f9 g-5; thing~/#nobodyowns c4; thing~/#past d-4 g8; thing~/#peoplework c3 d-6 g3
thing~/#plan c8 d-5 g-3; thing~/#postponed c-4 d-2 g11; thing~/#redo d5 g-2; thing~/#stakes a6 c4 d-13 e-9 f3
thing~/#toy d-4 e-5 g8; thing~/#trust a-5 f-3 g7; thing~/#undone d5; thing~/#waiting a5 c4 e-6 f3 g-9
thing~/<adverb> a-6 g6; thing~/<approval> a4 b-4 c-4 d-3 e5; thing~/<asking> e-5 f2; thing~/<aux> a-6 c-3 d-10 g10
thing~/<be> a-6 b-12 c4 e2; thing~/<building> a4 b-6 c-3 d10 e-3 f-2 g-4; thing~/<carrying> b7 c-6 d-6 f-6 g4
thing~/<coaching> a-7 e-3 f-3 g5; thing~/<coding> a-4 d-5 g8; thing~/<deciding> a7 b-3 c3 g-5; thing~/<decision> g2
thing~/<deferring> b-4 c2 d-5 e7 g-3; thing~/<doing> a-12 c-6 f6 g6; thing~/<drifting> a4 c3 d-3 e-15 f-10 g5
thing~/<explaining> b7 e-4; thing~/<giving> a5 b-3 c-2 d-5 e-5 f-3 g6; thing~/<have> e-5
thing~/<listening> c9 e-3 g-5; thing~/<outsider> c3; thing~/<people> c-3 d-6 g9
thing~/<progressive> a-4 b3 e-6 f-5 g8; thing~/<slipping> c-6 d-6 e-2 g11; thing~/<studying> c-2 d-3 e-3 f3
thing~/<taking> a-4 b-2 c-6 d-5 e7 g4; thing~/<tech> a-3 b-6 d-6 e-7 f-4 g13; thing~/<telling> c2 d-4 e-8 f2 g4
thing~/<tending> a3 b-4 c-5 d-4 e-6 f2 g6; thing~/<waiting> b3 c6 e-6 f8 g-11; thing~/<wanting> a8 b-2 e-8 f-3
we!/#codework e3 g-6; we!/#stakes c4 d-5 e4 g-5; we!/<building> c5 e4 g-9; we!/<telling> c3 d-4 f3
we!/<tending> c14 e-2 g-12; we/#approval b11 c-9 d-3 e-5; we/#ask c11 d-6 g-3; we/#choice c-9 g11
we/#codework a-7 b3 c5 f-5 g2; we/#defer b-3 c4 e7 g-10; we/#done b6 d-2; we/#forthem a4 b5 d-5; we/#handing b4 d-3
we/#learn a3 b-5 c-12 d2 e7 f-4; we/#peoplework a-3 b-3 c-10 d4 e7 f-4; we/#plan a6 b3 d2 g-10
we/#postponed a-6 b-5 c7 d11 e-9 f-4 g-8; we/#redo b5; we/#stakes a3 b-6 d-8 f-4 g5; we/#toy b-4 c-4 e6 f-8
we/#trust e9 g-7; we/#undone a-2 d9; we/#waiting a3 b-4 c-2 d-9 f2; we/<asking> a-5 b-4 c11 d-9 e3 f-3
we/<aux> a5 b-9 c6 d-4 f-5; we/<be> a2 c-3; we/<building> a-8 c3 d3 f-7; we/<carrying> a7 b-5 c-3 e-6 g2
we/<coaching> a4 b-3 d-3 e3; we/<deciding> c-9 e-4 g12; we/<deferring> a-4 b11 d-5 e3 f-3 g-11
we/<doing> b-11 c7 d-10 e4 f2 g-4; we/<drifting> a8 b-5 c-5 d-3 e6 g-2; we/<explaining> a4 b-4 c-4 d8 e5 g-9
we/<giving> b3 f2 g-4; we/<have> a-7 d6 e-15 g4; we/<listening> a3 b-4 c2 d-11 e-7 f-3 g6
we/<name> b3 c-4 d-7 e-3 g9; we/<progressive> a2 b-4 c9 d-12 e3 f-3 g-2; we/<slipping> a-6 b-7 c7 d11 f-2 g-10
we/<studying> c-10 d-6 f-6 g14; we/<taking> c8 d-2 e-7; we/<telling> b3 d6 e-9 f-3; we/<tending> b-6 e-3
we/<waiting> b-4 d-10 f3; we/<wanting> a-5 c-6 f4; we?/#codework a5 d3 g-4; we?/#learn a2 c-2 d5
we?/#peoplework c-4 d10 g-2; we?/#postponed g6; we?/#stakes a7 g-3; we?/#waiting d3 g-4
we?/<aux> b-4 c7 d10 e-8 g-8; we?/<be> a-4 b4 d-6 g6; we?/<building> a4; we?/<carrying> b-2 c-2 g7
we?/<doing> a-4 b-5 c5 d6 e-8; we?/<drifting> d5 f5 g-7; we?/<explaining> a2; we?/<have> c-4 d3 e-5 f-4 g3
we?/<slipping> d-3 g7; we?/<telling> a-5 b3 d-7 e8 f3 g-4; we?/<tending> b-10 d12 e-17 f-6 g3; we?/<waiting> d3 g-4
we?/<wanting> d6; we?~/<tending> c-3 d12 e-5 g-5; we~/#postponed c8 e-2 g-5; we~/<deferring> c10 d-2 g-4
we~/<drifting> c8 g-4; we~/<have> c-7 d6 g3; we~/<slipping> c9 g-5; we~/<telling> c-8 e3 g3
we~/<tending> b-3 c-9 d13 e-8 f-4
`
