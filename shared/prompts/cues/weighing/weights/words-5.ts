// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_5 = `
wife a-5 b-6 c-9 d-8 e4 f-3 g12; wifi a-7 b-5 c-5 d-6 e-6 f7 g5; wiki a-11 b-9 f9; wil c8 g-7
will a-20 d-3 e4 f4 g5; willing a-5 g9; win b-2 c-6 d7 f-7 g4; wind a-10 b5 d-6 f-10 g8; window b-13 d-10 f6
windows b-3 d-4 e-4 g11; wing d7 g-6; winner c9 d-2 g-9; winter e-4 f2; wiped a-2 b2 c-5 d8 e-4 f-6
wire a10 c-3 d-3 e-4 f8 g-12; wire-up a9 c-3 d-2 e-3 f-4; wish a-8 b-11 c9 d-12 e4 f-6 g5; with c-2 d2 f4
withdraw a-5 b6 c2 d-10 e3 f-6; within a-5 b6 c9 d-9 e-5 f-7; without a4 c3 e2 f-7 g-5; wizard b6
wk a-4 b-4 c-3 d9 f-2; wobble a-2 b4 c-6 d-3 e4 f-2; wobbled b6 g-3; wobbly b9 e-6; woke b-5 c-6 d-3 f-6 g11
woken a-6 b-3 g11; woman a-3 b-3 c-4 d4 e-4 g5; wonder b-4 c-3 d-6 e-7 g8; woo a-7 c3 d-8 g3
word a-4 b3 c-2 d2 e4 f-8; worded c-5 e10 g-3; wording a-3 b-5 c8 f2 g-5; words d-6 e2 f12 g-13; wore a8 b2 c-5 d-4
work c-8 d-3 f3 g3; work-on c-8 e-5 g4; works b-6 c-7 d-8 e-7 f7 g8; workshop a-2 c-6 d5 f-5 g4
world a-5 b-5 c-5 d-5 e-5 f11; worries a-3 b6 c-6 g-5; worry a-3 b9 c-4 d6 e-3 f-8; worse a-5 b-8 c-12 d2 e6 f-3 g6
worst a-4 b-3 g7; worth a-6 c-9 d-8 e7 f-13 g11; would b-6 c4 d-6 e3 f-14 g6; wrap-up b5 g-4; wrapper d-4 e8
write b-4; wrong a-6 b-8 d-8 e8 g3; x c7 g-6; x4 a11 c5 d-3 e-5 g-13; ximena a-5 b2 c2 d6 e-2 f-4 g-3
xiomara b4 c-2 e6 g-6; xml a5 f10 g-12; yaml c6 g-8; yard c4 f-3; yay a-2 b-4 d-5 g12; yeah b6 c8 e-4 g-12
year a-9 b-10 c-7 d6 e-3 f7 g3; yearly a-5 d5 f8 g-7; years a-7 b-15 d-14 g16; yellow a-3 b-3 c-4 d4 e-3 f-4 g6
yeon c-2 d-3 g7; yes a3 b-2 c10 d-10 e-3; yesterday b7 c-7 d6 e-10 f-6; yet d9 e-6 g-3; yosef a2 d3 e4 g-9
you a-12 b-6 c7 d-10 e7 f-10 g3; your a6 b-2 d-10 e5 f-7; yours b3 c-8 e3 g-4; yourself a9 b-2 c-10 d-8 e-9 f-8 g10
zero a-3 b-2 c4 e-8 f4; zoltán b4 d2 e-3; zosia b-5 d3 g3
`
