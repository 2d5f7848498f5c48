// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_2 = `
thing/#done a-3 b4 c-3 d-8 e-6 f-3 g13; thing/#dread a2; thing/#forthem a-8 b9 c2 e-11; thing/#handing b5 f-3
thing/#impatience a5 c7 d-4 e-7 g-5; thing/#keepout b-2 c3 e-7 g7; thing/#learn a3 b-12 c-8 d-3 e-11 f11 g4
thing/#mood c-3 d-11 e3 f-8 g6; thing/#negate a-7 b6 c-7 e11 f-7 g-13; thing/#nobodyowns b12 d-8 e6 f-4 g-17
thing/#otherpeople b-2 e-3 g7; thing/#past a-2 b2 e5 g-4; thing/#peoplework a-8 b-12 c-9 d9 e2 f4 g-3
thing/#plan a-7 b-9 c-6 d4 e4 f-5 g5; thing/#postponed a-3 d5 f-9; thing/#quiet c4 d4 g-6
thing/#redo b9 c-8 d-4 e-9 f-4; thing/#restraint a-3 b-5 e6; thing/#stakes a11 b-12 c-4 f-2
thing/#takeback a-3 b11 c-6 e-8 f-6 g6; thing/#toy a-4 e3 f3; thing/#trivial a-7 c-8 d-3 e7 f9 g-5
thing/#trust b4 d-4 f-4; thing/#undone e-9 f2; thing/#waiting a4 b-6 c6 e-5 f-6; thing/#watch a8 b-4
thing/#withoutme c-6 g8; thing/<adverb> b4 d-5 f-14; thing/<approval> b-3 c3 d-3 e2
thing/<asking> a3 b-4 c4 d3 e-2 f-4; thing/<aux> a-3 e-2; thing/<be> b4 d-4 f-13; thing/<building> d-5 f2 g4
thing/<carrying> a3 d4 f-2 g-8; thing/<coaching> b4; thing/<coding> a2 b-3 d-3 e-11 g8
thing/<deciding> a3 b3 c-3 d-6 f2; thing/<decision> a5 b-9 c-3 d6 e-3 f3; thing/<deferring> a-12 c5 d2 e-5 f-4 g2
thing/<det> a-5 b-3 d-3 g10; thing/<doing> a-4 b3 c-4 f4; thing/<drifting> a2 b-6 c4 d3 f-9 g-2
thing/<explaining> a-6 b-9 c-6 d2 e-5 f13; thing/<giving> b5 e-6 f-10; thing/<have> a4 c-7 d-2 e7 f-2
thing/<jumping> b-3 e3 f-6 g5; thing/<listening> a11 b-11 c3 d2 e-5 g-7; thing/<name> a-2 c6 d5 e-5 g-5
thing/<outsider> c-4 e-4 g3; thing/<people> b-11 c-12 d8 g4; thing/<progressive> a-2 b-7 c4 f-3
thing/<slipping> b-3 d3 e-10 f-14 g4; thing/<studying> b-5 c4 e5 g-4; thing/<taking> a-9 b-5 c4 e2 f-3
thing/<team> a8 b-4 c3 d2 e-8 g-6; thing/<tech> a2 b-6 c-7 f7; thing/<telling> f-2; thing/<tending> b-2 c-2 f-3 g4
thing/<waiting> a10 b-6 c5 d-3 f-3 g-6; thing/<wanting> a-5 b5 c-6 e10 f-6 g-8; thing/<withdrawing> a-2 b5 e-6 g3
thing?/#approval d-4 g2; thing?/#ask a-4 c-9 d-6 e3 f2 g5; thing?/#choice a-2 b7 c3 d-7 f-4 g-6
thing?/#coach c-4 d-4 e7 f4 g-2; thing?/#codework b-4 c10 d4 e3 f-11 g-8; thing?/#done b7 g-2
thing?/#handing a5 b-4 d2 e-7 f-3 g2; thing?/#learn b-6 c-9 d-11 e-11 f17 g-3; thing?/#mood a3 f-2 g3
thing?/#plan c4 e3 g-7; thing?/#postponed a5 c-2 d4 e-2; thing?/#quiet g2; thing?/#redo b-6 c4 e6 f-3
thing?/#stakes a7 b-5 c6 d-5 e-4 f-3 g-5; thing?/#toy b-3 d-5 g5; thing?/#trivial f7 g-3
thing?/#trust b4 e-5 f-4 g4; thing?/#undone c2; thing?/#waiting a-6 b7 d5 e-5 g-4; thing?/#watch b-2 d7 g-6
thing?/<asking> a3 c-9 d-6 e6; thing?/<aux> a7 b-2 c-7 d3 g-2; thing?/<be> a-6 b-2 d4 e5 f-2
thing?/<building> b-7 c9 e7 f-5 g-10; thing?/<carrying> c-3 d6; thing?/<coding> b-2 c7 g-6
thing?/<deciding> a-4 c9 d-6 f-5 g-5; thing?/<deferring> a-5 d2 g3; thing?/<doing> a2 c-8
thing?/<drifting> a9 b-9 c-5 e4 f7 g-15; thing?/<explaining> a6 f-6 g-4; thing?/<giving> a4 b-6 c-5 d8 f-3
thing?/<have> c9 d-6 e-3 g-4; thing?/<listening> a-4 d11 g-11; thing?/<progressive> d-3 e6; thing?/<slipping> c-5
thing?/<studying> b-9 c-7 d6 e-7 f15 g-9; thing?/<taking> b-3 d3 f-3 g3; thing?/<telling> b5 d-2 g-3
thing?/<tending> a2 b-2 c-2 d5 e-5 f5 g-5; thing?/<waiting> a-7 b9 d5 e-6 g-2; thing?/<wanting> d-2 g3
thing?/<withdrawing> g4; thing?~/#ask g6; thing?~/#codework f-3; thing?~/#handing g3; thing?~/#learn f-8 g8
thing?~/#mood f3; thing?~/#postponed g4; thing?~/#redo c4 g-2; thing?~/#toy c7 g-6; thing?~/<asking> c-4 f2 g2
thing?~/<aux> g4; thing?~/<be> a-5 b-3 c4 e-3 g2; thing?~/<building> a-7 c-2 g6; thing?~/<coding> a3 c3 f-2
thing?~/<doing> c-3 d-2 g5; thing?~/<drifting> a-4 c8 d-3; thing?~/<giving> g7; thing?~/<have> a2 d6 g-7
thing?~/<listening> c-3 g4; thing?~/<slipping> a-2 c4; thing?~/<studying> g5
thing?~/<telling> a-7 b-8 c6 d4 e-8 f-2; thing?~/<tending> b-3 c-6 d5; thing~/#ask e-3 g6; thing~/#choice a8 g-6
thing~/#coach g3; thing~/#codework a-3 b-4 d3 f-4 g5; thing~/#handing e-2 g2; thing~/#nobodyowns a-2 g5
thing~/#peoplework d-3; thing~/#plan c9 d-5; thing~/#postponed d-2 g5; thing~/#stakes a2 c-8 d-7 e-6 g9
thing~/#toy d-3 e-2 g10; thing~/#trust a-5 b-6 g4; thing~/#waiting a4 c2 d-3 e-3; thing~/<adverb> a-4 b-5 g3
thing~/<approval> c-2 e9 g-6; thing~/<asking> c-3 d-3; thing~/<aux> c-8 e4; thing~/<be> b-5 c8 d-2 e-2
thing~/<building> b-3 c-8 d9 f-6; thing~/<carrying> a-4 c-3 d-6 e6 g6; thing~/<coaching> a-5 b-6 f-2 g3
thing~/<coding> a-4 g5; thing~/<deciding> a7 f-2; thing~/<decision> e3; thing~/<deferring> c6 e6 g-11
thing~/<doing> a-6 c-7 e4 f9 g-3; thing~/<drifting> a-2 d4 e-7 f-3 g4; thing~/<giving> d-2 g6
thing~/<have> a-3 c5 e4 g-6; thing~/<listening> c5 e-2; thing~/<outsider> c2 g-2; thing~/<progressive> d-4 g7
thing~/<studying> c-3 f3; thing~/<taking> e7 g-3; thing~/<tech> a-8 b-4 d-4 e-5 f-4 g14
thing~/<telling> b-10 c5 d-4 e-7 g5; thing~/<tending> a-4 b2 c-3 d-3 f5; thing~/<waiting> a4 d-3 e-4
thing~/<wanting> a7 b-2 c3 g-8; we!/#stakes c4 d-2; we!/<tending> c9 d-3 g-5; we/#approval b5 c-4 e-3 g4
we/#ask c9 d-3 g-6; we/#choice c-7 g8; we/#codework a-3 g5; we/#done b4; we/#forthem a4; we/#learn g5
we/#peoplework d-3 g8; we/#plan a3; we/#postponed c-5 d15 g-9; we/#stakes d-3 e-3 f-3 g6; we/#toy c-6 g8
we/#undone a-4 c-2 d6; we/#waiting d-3 g6; we/<asking> c7 d-5; we/<aux> b-3 c12 d-6 e-6; we/<be> g4
we/<building> g3; we/<carrying> d4 g-4; we/<deciding> c-5 g6; we/<deferring> b3 e-4 g3; we/<det> c-2 g4
we/<doing> b-4 c9 d-8; we/<drifting> a-5 b-3 c-4 d-5 e10 g2; we/<giving> b4 d-4 g2; we/<have> a-3 b-4 d8 e-6 f2
we/<listening> a-5 c7 d-7 g3; we/<name> c-3 d-5 g9; we/<progressive> a-5 c3 g2; we/<slipping> c-5 d13 g-8
we/<studying> c-3 f-2 g9; we/<taking> c3 d-3; we/<telling> c2 e-8 f-4 g4; we/<tending> a-8 c4 d3 e-2
we/<waiting> d-4 g7; we/<wanting> c-3 d-3 g9; we?/#codework a6 g-3; we?/#learn c-3 d4; we?/#peoplework c-4 d4
we?/<aux> b-3 c6 d10 e-5 g-10; we?/<building> a6 g-3; we?/<doing> b-4 c6 d7 e-6 g-5; we?/<explaining> c-2 d2
we?/<have> d-2 g7; we?/<telling> c5 g-2; we?/<tending> a-6 b-6 d6 e-9 f-5 g4; we~/<have> c-3 d3
we~/<telling> a2 d3 g-4; we~/<tending> c-5 d9 e-3
`
