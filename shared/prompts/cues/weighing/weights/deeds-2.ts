// Weights of hints: whose verb it is, and of which class or topic. Written by `npm run fit:cues`; not to be edited.

export const DEEDS_2 = `
thing?/<deciding> a-3 b3 c4 d-7 e-2 f-5 g2; thing?/<deferring> a-3 b-6 d-5 g9; thing?/<doing> a5 b-2 c-6 e2
thing?/<drifting> a2 b-7 c-8 d4 e5 g-3; thing?/<explaining> a5 e-2 g-8; thing?/<giving> a5 b-6 c-6 d4 f-2
thing?/<have> a-3 c5 d-5; thing?/<listening> a-3 c-4 d8 g-4; thing?/<slipping> b-2 c-3 d2 e3
thing?/<studying> b-6 c-7 e-7 f15 g-12; thing?/<taking> a-2 b-6 g3; thing?/<tech> c-2 e-7 f4 g6
thing?/<telling> a-4 b3 f3 g-3; thing?/<tending> b-4 d6 e-4 f4 g-3; thing?/<waiting> a-4 b2 c-4 d8 g-3
thing?~/#codework a3 b-3 c3 d3 e-5 f-3; thing?~/#redo b-2 c6; thing?~/#trivial a6; thing?~/<be> a-2 b4 c-2 d5 g-2
thing?~/<building> c-3 d3 g4; thing?~/<coding> a6 c5 d-2 e-2 g-3; thing?~/<doing> g8; thing?~/<drifting> a-4 c5
thing?~/<telling> a-3 b2 e-4 f-4; thing?~/<tending> b4 c-3 e-2 f-4; thing~/#choice a9 g-8
thing~/#coach a-4 b-5 d-7 f-3 g8; thing~/#codework d4; thing~/#learn b5 c-4 f-4 g5; thing~/#peoplework c6 d-3
thing~/#postponed g6; thing~/#stakes a2 c-7 d-6 e-5 g7; thing~/#takeback b-3 g4; thing~/#toy c-2 d-3 g5
thing~/#trivial c2; thing~/#trust a-2 b-4 d-2 g4; thing~/#undone b2 c10 g-11; thing~/#waiting a-3 c9 g-3
thing~/<adverb> b-3 g5; thing~/<aux> c-6 e5 f2; thing~/<building> a5 c-3 d5 g-5; thing~/<carrying> a-4 c-4 d-4 e6 g3
thing~/<coaching> b-4 g5; thing~/<deciding> a8 g-7; thing~/<doing> a-4 c-7 f2 g3
thing~/<drifting> a2 c3 d-5 e-4 f-2; thing~/<have> c-4 e5 g-3; thing~/<progressive> d-3 g8
thing~/<studying> c-4 e4 f-4 g4; thing~/<telling> a-11 b-5 c6 d-11 e-7 f6 g6; thing~/<tending> b-2 c-8 f5 g2
thing~/<waiting> c6; we/#done c2 d-4 e-2 g4; we/#learn c-3 d-2 f-2 g9; we/#peoplework d-2 g5
we/#postponed c-3 d8 e-2 g-4; we/#redo b-3 c8 e3 g-9; we/<aux> c11 e-3 g-7; we/<deferring> b6 e-5
we/<doing> b-3 c5 e4 g-7; we/<have> c3 e-2; we/<slipping> c-2 d6 g-2; we/<telling> a-3 b3 c7 d-9 e-4
we/<tending> a-5 b-6 c6; we/<wanting> c-2 g7; we?/#codework a7 g-2; we?/#postponed d-3 g5
we?/#redo b-5 c5 d9 e-3 g-10; we?/#stakes a6 g-3; we?/<aux> b-3 c6 d7 e-2 g-8; we?/<building> a6 g-3
we?/<doing> b-4 c7 d8 e-3 g-11; we?/<slipping> d-4 g6; we?/<tending> a-3 b-5 c3 d7 e-6 f-3; we~/<tending> c-3 d4
`
