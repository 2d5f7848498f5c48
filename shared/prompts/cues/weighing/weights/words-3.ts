// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_3 = `
usually c-9 g11; vacation c-4 f-3 g5; value c9 f-3 g-5; variable b-2 c8 d-4 e2 g-6; vector f6 g-4
vendor a-14 b9 c-2 d-6 e3; vendor-choice c4; venue e-5 g7; verdict c4 d3 e-3 g-6; version a-8 b9 c7 d-6 e-6 f-3
very b-2 c-3 d-7 e4 f2 g4; view c6 e-4; visit g5; visited b-7 e-2 g11; voice b-3 d-7 e-6 g9; volunteer b-3 c2
volunteer-for a6; vote a-11 b3 d-8 g3; voucher a-6 b5; vp b-4 c-6 d-6 g6; vs a-5 c9 d-2 g-3; w b-3 c-5 g4
wait a4 b-3 e-8 f-2; walk a-6 e2 f7 g-7; walk-away b-3 e6; walk-out-of d3; walkthrough e-2 f8
want a-5 b-7 c7 d-11 f-4 g5; want-to a-5 b-11 e13 g-8; war b-3 c-5 d-3 e10; warehouse a-4 d-5 e5 f5 g-2
warning f5 g-3; warnings f7 g-4; wasm d-4 f9 g-5; watch a2 c-11 d-13 e4; water b-3 c-3 e-3 f5; way d-4 e6
we a-2 b-9 c3 e-9 f-7 g6; we! c9 g-8; we? b-8 c3 d5 e-11 f-5; we?~ c-3 g4; weather a-4 b-2 f-3 g10; web a5 g-2
webhook a7 c-3 f-2; wed a2; wednesday a7 b4 c-4 d-7 e-6 f-3; week c-6 d3 e-9 g3; weekend a3 c-7 d-5 e-4 f-6 g7
weekly d6 g-4; weeks b-7 d15 f-2 g-11; weigh c5 g-4; weird g4; welcome d-2 g8; well a-5 d-6 e-8 f-4 g12
were c3 d-3 e-9 f-3 g4; we~ c-8 d11 e-3; what a-8 b2 d-3 f2; whatever a-7 b-4 c9 d-4 e-7 f5; whatsoever g-2
wheel a-3 b4 c-3 d-4 e3; when a-7 b-3 c6 e2 f-2; whenever a-3 b-5 d6 e-5 f5; where b4 c-7 d-6 g6
whether a-3 b-6 c4 d-5 e-2 f-2 g5; which a-3 c10 d-5 f-3 g-3; while d-3 e6 f4 g-8; whilst a2 c-2
whiteboard a-4 b5 e-5 g4; who a7 b-7 c6 d-11 e-6 f-11 g5; whoever a-4 e-3 f4 g2; whole a5 c6 d-19 e5 f-7
whole-team b-2 d3 g-2; whose a-3 b7 f5 g-10; why b-9 c6 d-6 f8 g-5; wife c-6 d-2 e-2 g11; wiki a-3 d4 e-2 f4 g-5
wil c2 g-3; will a-12 b-3 d-4 e2 f5 g6; win a-4 b4 c-6 d2 e3 f-4; window b-3 c-3 f8 g-5; wing d8 g-4
wish a-2 c7 d-7 e-3; with a-3 d3 e-2 f3; withdraw c2 d-5 e4; within f-5; without a3 c3 d3 f-9 g-4; wk g5; woken e3
wonder c-4 g7; word a-9 b2 c2 d5 e2 f-6 g-7; words d-2 f3 g-5; work c-11 d-3 g4; work-on a3 c-6 d-8 e-6 f4 g3
works a-4 b-2 c-3 d-4 e-5 f8 g4; workshop b3 c-4 d3 e-5; world b-3 f8 g-6; worries b3 d4 g-6; worry b6 c3 e-2 g-2
worry-about g4; would a-3 b-4 c4 d-6 f-5 g5; wrap-up b4 g-3; write b-4 e3 f-6; wrong b-7 e8; x c3; x3 c-3 e3 g4
x4 a11 c5 d-5 g-11; yay d-4 g9; yeah c3 g-7; year b-8 c-8 d2 e-5 g8; yearly d2; years a-8 b-6 d-7 e3 f-5 g11
yes a2 c10 d-7 e-12 g-6; yesterday c-6 d7 e-4 f-3; yet a5 b3 c-8 d6 e-9 f-5; you a-6 b-9 c10 d-8 e6 f-8 g-5
your a4 b-3 d-6 e7 g-9; yours b2 c-6 d4 e6 g-11; zero a-7 c5 e-6 f4 g-4; zig f4 g-2
`
