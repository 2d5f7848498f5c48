// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_5 = `
warning a-3 d6 e-3 f10 g-11; warnings a-2 f8 g-3; washed a-3 d10 g-5; wasm a-3 d-4 f9 g-3; watch a3 c-13 e4 g-4
watchdog g4; water a2 b-12 d-2 e-4 f5 g3; watering c-2 g4; way a-8 c3 d-5 e8 f4 g-12; ways a-2 b-2 c5 d-4 e-3 g3
we a-6 b-10 c4 f-3 g3; we! c11 g-13; we? b-6 d8 e-7 f-4; we?~ a-6 c-12 d9 e-7 f4 g4; weather a-7 b-10 c-6 d9 e-13 g9
web a7 b-2 d-2; webgpu f10 g-5; webhook a9 c-5 d-4 e-4 f-6; webhooks a3 b-4 d-5 e-2 g6; wed a5 c-3 d2 f-3
wedding b-6 d-9 e-3 g16; wedged a5 g-3; wednesday a-2 b11 c-10 e-9 f-13 g6; wee a-3 b-3 c-7 d-4 e6 f17 g-14
week c-4 d7 e-8 f-5 g3; weekend b2 c-6 d-4 f-2 g2; weekly b7 g-3; weeks a-3 d7 g-8; weigh c5 e7 g-8
welcome b-3 c-5 d-7 e7 g6; well a-7 d-7 e-2 f-2 g8; went f-3 g7; were a3 b5 d-7 e-7 f-6 g4; western a-3 e-5 g5
wet a-4 e8; we~ b-6 d8 e-4 f-5; what a-8 d-3 e3 f4; whatever a-11 b-3 c12 d-11 e-3 f5; whatsoever c4 g-3
wheel a6 c-6 d-4 e4 f-2 g-2; when a-7 b-7 c5 d-3 e4; whenever a-7 b-6 c5 d3 e-8 f13 g-12; where b-3 c-7 e3 g2
whether a-10 b-10 c10 d-12 e-4 g3; which a-4 b-3 c10 d-3 g-5; whichever c8 g-2; while a4 c-5 d-6 e4 f6 g-5
whilst a5 c-2; whistling a4 b-6 c-4 d-4 g6; white a-4 c4 d-3 e4; whiteboard b4 c-6 d-7 e2 f-3 g4
who a8 b-10 c4 d-3 e-6 f-8 g5; whoever a-10 b-7 d-5 f9 g6; whole a3 c4 d-11 e2 f-7; whole-squad c9 e-5
whole-team a8 b-5 c4 d5 e-4 f-5 g-9; whom a-8 b3 c3 d-9 e-5 f3; whose b11 c-7 g-8; why b-4 c-4 d-5 f9
widget a-4 b5 c6 d-5 e-7 f4 g-6; wife a-6 b-6 c-10 d-8 e5 g11; wifi a-6 b-4 c-5 d-6 e-5 f6 g7; wiki a-8 b-9 f8
wil c6 g-6; will a-20 c-2 d-4 e5 f4 g6; willing a-3 g7; win b-3 c-7 d9 e-5 f-7 g5; wind a-9 b2 d-6 f-10 g10
window b-11 c3 d-7 f6; windows g5; wine b-2 f9; wing d5 g-5; winner c6 g-9; winter c2 f2 g-2
wiped b2 c-5 d11 f-4 g-8; wire a10 b-3 c-4 d-5 e-4 f9 g-11; wire-up a6 b3 e-4 f-4; wish a-6 b-11 c8 d-12 e8 f-6 g3
with c-2 d3 f4; withdraw a-5 b7 d-9 e3 f-5; within a-3 b5 c8 d-9 e-6 f-7 g3; without a3 c3 f-8 g-4
wizard a-3 b9 d-4; wk a-4 b-5 c-3 d9; wobble a-4 b4 c-4 d-4 e2 g3; wobbled b5; wobbly b9 e-6
woke b-5 c-3 d-3 f-6 g9; woken a-5 c-2 g10; woman a-2 b-3 d5 e-4 g3; wonder b-3 c-3 d-3 e-5 g6; woo a-8 d-8 e2 g4
word a-9 b5 d4 e3 f-4 g-6; worded c-4 e6; wording a-4 b-6 c6 e3 f2 g-4; words d-5 f13 g-17; wore a6 b2 c-3 g-4
work b2 c-8 d-3 e-2 g3; work-on c-8 e-5 g3; works b-5 c-7 d-7 e-7 f8 g7; workshop a-3 c-2 d6 e-8 f-6 g6
world a-4 b-6 c-4 d-6 e-4 f9; worries b6 c-2 f2 g-10; worry b9 c-3 d4 f-7; worse a-4 b-5 c-12 d4 e5 g5; worst a-3 g6
worth a-4 c-9 d-7 e7 f-12 g11; would b-5 c3 d-7 e3 f-12 g7; wrap-up b6 g-5; wrapper b-3 d-3 e5
wriggle-out-of d8 e-3 g-5; write b-4; wrong a-7 b-7 d-5 e8; x c8 g-7; x4 a10 c6 d-3 e-6 g-11; ximena a-5 b3 c5 f-3
xiomara b5 c-2 d-3 e6 f-2 g-5; xml a5 f7 g-9; yaml c4 g-4; yard c7; yay b-3 d-5 g10; yeah b5 c7 e-5 g-11
year a-8 b-10 c-10 d6 e-5 f8 g5; yearly a-4 b-3 d5 f7 g-4; years a-8 b-13 d-14 f-3 g18; yeon f-2 g6
yes a4 b-3 c11 d-10 e-3; yesterday b5 c-7 d7 e-8 f-4 g-4; yet d9 e-6 f-3; yikes a-2 g6; yosef d2 e5 g-8
you a-11 b-5 c8 d-6 e8 f-7; your a8 b-4 c2 d-9 e6 f-7 g-6; yours b5 c-7 d3 e2 f4 g-9
yourself a9 c-10 d-7 e-11 f-7 g10; zero c3 d2 e-9 f3; zip-it c-5 e6; zosia b-6 g5; zpl c-3 f3 g2
`
