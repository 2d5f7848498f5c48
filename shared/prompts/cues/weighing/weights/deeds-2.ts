// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_2 = `
thing/<adverb> b5 d-7 f-13; thing/<approval> b-4 c3; thing/<asking> a4 b-3 c4 e-2 g-3; thing/<aux> a-3 f2
thing/<be> b4 c4 d-5 f-7; thing/<building> c-3 d-2 g3; thing/<carrying> a3 c3 d2 e-3 f-2 g-5; thing/<coaching> b3
thing/<coding> d-5 e-11 g5; thing/<deciding> c-2 d-4 g2; thing/<decision> a5 b-7 c-5 d8 e-4 g-2
thing/<deferring> a-10 c6; thing/<det> a-5 b-3 c-2 d-2 e-3 g12; thing/<doing> f3; thing/<drifting> b-4 c5 d3 e-3 f-9
thing/<explaining> a-4 b-7 c-6 e-2 f14 g-3; thing/<giving> b5 e-6 f-12; thing/<have> a4 b-2 c-4 d-5 e7
thing/<jumping> b-4 e3 f-6 g6; thing/<listening> a10 b-11 c3 d5 e-6 g-9; thing/<name> c5 d4 e-5 g-3
thing/<outsider> d5 g-2; thing/<people> b-10 c-12 d8; thing/<progressive> b-5 c2 f-5 g2
thing/<slipping> b-4 c2 d3 e-8 f-14 g6; thing/<studying> b-6 c5 e3 f2 g-7; thing/<taking> a-10 b-6 c6 d3 e5 f-6 g-2
thing/<team> a6 b-4 c3 d4 e-8 g-7; thing/<tech> b-5 c-7 f7; thing/<telling> b-3 c3 d-2 f-2
thing/<tending> c-3 d3 e-3 g4; thing/<waiting> a8 b-4 c6 d-2 f-5 g-7; thing/<wanting> a-5 b4 c-6 e7 f-5 g-5
thing/<withdrawing> b4 e-3 g2; thing?/#approval d-4 f-2 g4; thing?/#ask a-2 c-8 d-5 e5 g2
thing?/#choice b4 c6 d-4 f-2 g-4; thing?/#coach c-3 d-2 e4 f5 g-2; thing?/#codework b-3 c9 d5 e3 f-13 g-6
thing?/#done b6; thing?/#handing a5 b-6 d3 e-7; thing?/#learn b-7 c-6 d-8 e-10 f18 g-9; thing?/#mood a3 f-3 g3
thing?/#plan c4 e3 g-6; thing?/#postponed a4 c-2 d3 e-3; thing?/#quiet d-6 g9; thing?/#redo b-4 e10 f-4 g-7
thing?/#stakes a10 b-5 c5 d-5 e-2 g-10; thing?/#toy b-3 d-5 f-3 g6; thing?/#trivial f7 g-2
thing?/#trust b4 c-2 d2 e-5 f-4 g3; thing?/#waiting a-7 b7 c-2 d7 e-5 g-4; thing?/<asking> a2 c-8 d-5 e6
thing?/<aux> a5 b-4 c-9 d4; thing?/<be> a-3 b-4 c-2 d4 e4; thing?/<building> b-7 c6 e7 f-6 g-4
thing?/<carrying> c-4 d7 g-3; thing?/<coding> b-2 c6 g-9; thing?/<deciding> a-2 b3 c7 d-6 f-4 g-2
thing?/<deferring> a-4 g5; thing?/<doing> a3 c-8 d-5 f3; thing?/<drifting> a8 b-10 c-9 e2 f7 g-5
thing?/<explaining> a3 b3 f-2 g-6; thing?/<giving> a5 b-7 c-5 d7 f-2; thing?/<have> c5 d-4 g-4
thing?/<listening> a-3 b3 d6 g-6; thing?/<progressive> d-4 e6; thing?/<slipping> b-3 c-5 e2
thing?/<studying> b-7 c-6 e-7 f15 g-10; thing?/<taking> a-2 d3 f-4 g3; thing?/<tech> e-5 f3 g4
thing?/<telling> b6 d-4 e3 g-8; thing?/<tending> b-2 c-3 d6 e-3 f4 g-3; thing?/<waiting> a-7 b9 d5 e-6 g-4
thing?/<wanting> g2; thing?/<withdrawing> g4; thing?~/#ask a-3 c-3 g7; thing?~/#codework a2 b-4 e-4 f-2
thing?~/#mood c-2 f3; thing?~/#postponed a-2 g5; thing?~/#redo c3; thing?~/#toy c6 g-6; thing?~/<asking> c-4 f3
thing?~/<aux> f-2 g8; thing?~/<be> a-4 b3 e-4 f-2; thing?~/<building> a-3 g7; thing?~/<carrying> g3
thing?~/<coding> a3 c3; thing?~/<doing> c-3 g6; thing?~/<drifting> a-6 c8; thing?~/<giving> a-2 g5
thing?~/<have> a5 d4 g-8; thing?~/<listening> g3; thing?~/<slipping> c4; thing?~/<telling> a-7 c6 e-7 f-5
thing?~/<tending> c-6 e-3; thing~/#ask e-2 g3; thing~/#choice a8 g-5; thing~/#codework b-4 f-5 g5
thing~/#handing g4; thing~/#learn a-2 f-4 g7; thing~/#nobodyowns c3; thing~/#peoplework c3 d-3; thing~/#plan c7 d-4
thing~/#postponed d-3 g5; thing~/#stakes a6 c-7 d-7 e-4 g5; thing~/#toy c-4 d-5 f-2 g8; thing~/#trust a-4 b-7 g4
thing~/#undone b5 d4 g-8; thing~/#waiting c5 g-3; thing~/<adverb> a-4 b-6 d3 g6; thing~/<asking> c-2 e3
thing~/<aux> c-8 e5 f2; thing~/<be> a2 b-2 c6 e-2 g-3; thing~/<building> b-4 c-7 d8 f-6
thing~/<carrying> a-4 c-4 d-7 e5 g7; thing~/<coaching> a-4 b-5 g4; thing~/<coding> a-4 g6; thing~/<deciding> a8 g-3
thing~/<decision> e2; thing~/<deferring> c6 g-5; thing~/<doing> a-5 b-4 c-8 e4 g4; thing~/<drifting> d5 e-6 f-3
thing~/<giving> c-2 g7; thing~/<have> a-2 e5 g-7; thing~/<listening> c6 g-4; thing~/<people> d-2 g4
thing~/<progressive> a2 d-4 g6; thing~/<slipping> g3; thing~/<studying> c-2 e3; thing~/<taking> g2
thing~/<tech> a-6 b-3 d-2 e-4 f-2 g11; thing~/<telling> a-8 b-9 c5 d-3 e-5 f-2 g7
thing~/<tending> b-5 c-3 d-2 f3 g2; thing~/<waiting> c6 d-2 e-3 g-3; thing~/<wanting> b4 c5 g-8; we!/#stakes c5 d-4
we!/<tending> c8 d-2 g-5; we/#approval b6 c-3 e-4 g2; we/#choice c-6 g7; we/#codework a-3 g4; we/#done b3
we/#learn c-2 d-3 g8; we/#peoplework c-3 d-3 g9; we/#postponed c-6 d13 e-3 g-6; we/#stakes c-4 d-2 f-2 g7
we/#theirown g3; we/#toy c-5 e2 g6; we/#undone a-4 c-3 d5; we/#waiting d-4 g6; we/<aux> c11 d-7 e-4; we/<be> g5
we/<building> a-3 g5; we/<carrying> g-3; we/<deciding> c-5 g6; we/<deferring> b7 d-2 e-6
we/<doing> b-3 c7 d-6 e3 g-3; we/<drifting> a-4 b-3 c-6 d-4 e11; we/<giving> b3 d-4 g3; we/<have> a-3 b-3 d8 e-5
we/<listening> a-3 c4 d-5 g2; we/<name> c-2 d-5 g8; we/<progressive> a-4 b-2 d-2 g3; we/<slipping> c-5 d13 e-3 g-7
we/<studying> c-4 g9; we/<taking> c3 d-4 g2; we/<telling> c2 e-4 f-3 g2; we/<tending> a-7 c6 d3 e-2 g-2
we/<waiting> d-4 g6; we/<wanting> c-4 d-2 g9; we?/#codework a7 g-3; we?/#learn c-3 d5; we?/#peoplework c-3 d3
we?/#postponed d-2 g5; we?/#stakes a5 g-4; we?/<aux> b-4 c7 d9 e-4 g-10; we?/<building> a5 g-4
we?/<doing> a-2 b-5 c5 d6 e-6 g-2; we?/<have> d-3 g6; we?/<slipping> d-2 g5; we?/<telling> c6 g-3
we?/<tending> a-6 b-6 c3 d6 e-8 f-2 g3; we~/<have> c-2 d6 g-2; we~/<telling> d2 g-3; we~/<tending> c-5 d8 e-2
`
