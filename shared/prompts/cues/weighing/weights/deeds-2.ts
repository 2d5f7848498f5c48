// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_2 = `
thing/#forthem a-9 b9 c5 d3 e-13 f-3 g-3; thing/#handing b4 d-4 f-5; thing/#impatience a7 c3 d-4 e-3 g-6
thing/#keepout c3 e-6 g6; thing/#learn b-13 c-6 e-9 f9 g5; thing/#mood c-4 d-10 e5 f-8 g6
thing/#negate a-7 b8 c-6 e6 f-9 g-9; thing/#nobodyowns b11 c-3 d-8 e6 f-4 g-15; thing/#otherpeople b-3 e-4 g9
thing/#past a-2 b4 e4 g-6; thing/#peoplework a-9 b-12 c-4 d11 e-2 f3 g-2; thing/#plan a-6 b-8 c-6 d3 e5 f-3 g4
thing/#postponed a-4 b-2 c-3 d7 e3 f-10; thing/#quiet c5 d4 g-6; thing/#redo a5 b13 c-6 d-3 e-8 f-2 g-10
thing/#restraint a-4 b-5 d-3 e6; thing/#stakes a10 b-10 c-5 f-2 g-3; thing/#takeback a-4 b10 c-5 e-10 f-6 g8
thing/#theirown a-3 b7 g-2; thing/#toy a-3 b-3 f5; thing/#trivial a-10 b-4 c-7 d-3 e8 f9 g-4
thing/#trust b4 d-5 e2 f-5; thing/#undone b2 c-5 e-8 f3 g6; thing/#waiting a5 b-7 c5 d3 e-5 f-8 g-4
thing/#watch a6 b-3; thing/#withoutme g4; thing/<adverb> b3 d-5 f-11; thing/<approval> b-2 g-3
thing/<asking> a5 b-3 c3 f-4 g-2; thing/<aux> a-5 e-3 f3; thing/<be> b3 d-6 f-6; thing/<building> c-3 d-4 f4 g2
thing/<carrying> a3 c3 d3 e-3 g-6; thing/<coaching> b3; thing/<coding> e-11 g6; thing/<deciding> c-3 d-5
thing/<decision> a5 b-7 d7 e-5 f4 g-4; thing/<deferring> a-12 c3 d3 f-4 g2; thing/<det> a-4 g9; thing/<doing> b4 f3
thing/<drifting> b-4 c6 d3 e-2 f-9; thing/<explaining> a-6 b-7 c-7 d3 e-3 f13 g-5; thing/<giving> b5 e-5 f-15
thing/<have> a5 c-3 d-3 e5; thing/<jumping> b-3 f-7 g10; thing/<listening> a11 b-11 c5 d4 e-5 g-10
thing/<name> c4 d6 e-3 g-5; thing/<outsider> d4; thing/<people> b-10 c-10 d8; thing/<progressive> a-2 b-6 c3 f-3 g2
thing/<slipping> b-3 c2 d3 e-10 f-14 g4; thing/<studying> b-6 c4 e3 g-7; thing/<taking> a-10 b-5 c4 d4 e5 f-6
thing/<team> a7 b-3 c2 d5 e-7 g-8; thing/<tech> b-5 c-7 f5; thing/<telling> b-3 c3 f-3; thing/<tending> b-2 g3
thing/<waiting> a10 b-5 c6 d-4 f-5 g-6; thing/<wanting> a-7 b4 c-5 d3 e8 f-4 g-8; thing/<withdrawing> a-3 b4 e-3 g3
thing?/#approval d-6 g3; thing?/#ask a-3 b5 c-6 d-4 e3 f3; thing?/#choice c4 d-5 e2 f-3 g-3
thing?/#coach c-3 d-3 e6 f3 g-3; thing?/#codework b-3 c11 d4 f-12 g-9; thing?/#done b6 f-2
thing?/#handing a3 b-4 d3 e-6; thing?/#learn b-7 c-7 d-8 e-11 f19 g-7; thing?/#mood a4 f-4 g2
thing?/#plan c5 e3 g-7; thing?/#postponed a5 d3 e-3; thing?/#quiet d-6 g8; thing?/#redo a-2 b-6 c3 e11 f-4 g-8
thing?/#stakes a10 b-5 c5 d-3 e-3 g-8; thing?/#toy b-3 c-2 d-6 g4; thing?/#trivial f6
thing?/#trust b2 d3 e-6 f-3 g3; thing?/#waiting a-7 b10 d5 e-6 g-4; thing?/<asking> a3 b3 c-8 d-6 e3
thing?/<aux> a7 b-4 c-7 d4; thing?/<be> a-4 b-3 c-6 d5 e5; thing?/<building> b-4 c8 e6 f-4 g-8
thing?/<carrying> c-3 d8 g-7; thing?/<coding> b-3 c8 g-7; thing?/<deciding> a-3 b5 c8 d-6 f-5 g-5
thing?/<deferring> a-4 g6; thing?/<doing> a5 c-9 d-3 e3; thing?/<drifting> a8 b-10 c-8 f7 g-9
thing?/<explaining> a4 f-2 g-3; thing?/<giving> a5 b-6 c-5 d6 f-4; thing?/<have> c9 d-5 g-8
thing?/<listening> a-3 d6 g-8; thing?/<progressive> d-2 e6; thing?/<slipping> c-3 g3
thing?/<studying> b-8 c-7 d2 e-8 f15 g-7; thing?/<taking> b-3 d5 e-2 f-3 g3; thing?/<tech> e-5 f5 g3
thing?/<telling> b2 g-6; thing?/<tending> b-3 d6 e-6 f4 g-3; thing?/<waiting> a-6 b9 d5 e-5 g-5; thing?/<wanting> c3
thing?/<withdrawing> g5; thing?~/#ask a-4 c-3 g8; thing?~/#codework a2 b-3 e-5 f-3; thing?~/#mood f3
thing?~/#postponed a-3 g5; thing?~/#redo c4 g-2; thing?~/#takeback g2; thing?~/#toy c8 g-7; thing?~/<asking> c-5 f4
thing?~/<aux> f-2 g7; thing?~/<be> a-7 b2 c2 e-3; thing?~/<building> g5; thing?~/<carrying> g4
thing?~/<coding> a5 f-2; thing?~/<doing> c-2 g7; thing?~/<drifting> a-6 c7 d-3; thing?~/<giving> g7
thing?~/<have> a5 d6 g-9; thing?~/<listening> g3; thing?~/<slipping> a-3 c5; thing?~/<telling> a-8 c4 e-7 f-5 g2
thing?~/<tending> a2 b3 c-6 e-3; thing~/#ask e-3 g4; thing~/#choice a10 g-7; thing~/#coach g2
thing~/#codework b-4 d4 f-6 g5; thing~/#handing g4; thing~/#learn a-3 f-4 g7; thing~/#nobodyowns a-3 c4
thing~/#peoplework c3 d-3; thing~/#plan c10 d-5 g-3; thing~/#postponed d-3 g5; thing~/#stakes a3 c-7 d-7 e-4 g7
thing~/#toy a-3 c-3 d-3 f-3 g7; thing~/#trust a-4 b-6 g5; thing~/#undone b6 d5 g-9
thing~/#waiting a5 c4 d-2 e-2 g-5; thing~/<adverb> a-4 b-5 g6; thing~/<asking> c-4 d-3 f4; thing~/<aux> c-8 e6 g-3
thing~/<be> b-5 c6 d-2 e-3; thing~/<building> b-4 c-9 d9 f-7; thing~/<carrying> a-7 c-4 d-5 e5 g7
thing~/<coaching> a-4 b-6 c2 g4; thing~/<coding> a-3 f-2 g8; thing~/<deciding> a6 f-2; thing~/<decision> g2
thing~/<deferring> c7 g-7; thing~/<doing> a-6 c-10 e5 f5; thing~/<drifting> e-7 f-3 g6; thing~/<giving> c-4 g9
thing~/<have> a-4 c5 f2 g-5; thing~/<listening> c7 g-3; thing~/<people> d-2 g4; thing~/<progressive> d-3 g6
thing~/<slipping> c-2 g4; thing~/<studying> e2 f6 g-3; thing~/<tech> a-7 b-3 d-3 e-4 g12
thing~/<telling> b-11 c6 d-4 e-8 f-3 g6; thing~/<tending> a-5 b-2 c-2 d-3 f6 g3; thing~/<waiting> a6 c6 d-3 e-3 g-7
thing~/<wanting> a6 b4 g-12; we!/#stakes c4 d-3; we!/<tending> c9 d-2 g-6; we/#approval b8 c-4 d-2 e-6
we/#ask c8 d-4 g-5; we/#choice c-6 g7; we/#codework a-2 g4; we/#done b5 c-3; we/#learn c-2 d-3 g9
we/#peoplework c-3 d-2 g8; we/#postponed c-6 d11 e-2 g-5; we/#stakes d-3 e-3 g6; we/#theirown g3; we/#toy c-5 e2 g6
we/#undone a-3 d4; we/#waiting d-4 g7; we/<asking> c9 d-5; we/<aux> c11 d-8 e-4; we/<be> g3; we/<building> a-2 g4
we/<carrying> g-3; we/<deciding> c-6 g7; we/<deferring> b6 d-2 e-5; we/<doing> b-3 c10 d-8
we/<drifting> a-4 b-3 c-5 d-5 e11; we/<giving> b4 d-4; we/<have> a-3 b-4 d8 e-6; we/<listening> a-4 c5 d-7 g4
we/<name> c-4 d-5 g9; we/<progressive> a-4 d-2 e4 g3; we/<slipping> c-6 d12 e-3 g-5; we/<studying> c-3 g8
we/<taking> c3 d-4; we/<telling> c2 e-7 f-4; we/<tending> a-9 b-4 c3 d6 e-3; we/<waiting> d-4 g7
we/<wanting> c-4 d-3 g9; we?/#codework a6; we?/#learn c-4 d6; we?/#peoplework c-5 d5; we?/#postponed d-3 g5
we?/#stakes a5 g-4; we?/<aux> b-4 c8 d8 e-5 g-10; we?/<building> a6 g-3; we?/<doing> b-4 c6 d7 e-5 g-5
we?/<explaining> c-3 d2; we?/<have> d-2 g6; we?/<slipping> c-3 d-3 g6; we?/<telling> c5 g-3
we?/<tending> a-4 b-6 d5 e-6 g3; we~/<have> c-4 d5; we~/<telling> d3 g-4; we~/<tending> c-6 d9 e-3
`
