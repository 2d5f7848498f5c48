// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_3 = `
trial c-4 d10 e-3 g-6; tricky g3; trivial a-5 c8 d-2 f4 g-8; true a-4 b-7 c-7 d-5 e2 f-4 g14; truly a4 d7 g-8
trust a-7 c-3 d-8 f-3 g8; try a-8 b-5 c-3 d-10 f3 g4; try-out a-2 f6; try-to e-4 f10 g-4
tuesday a3 b-7 c-3 d-6 e-7 f-2 g9; turbine e3 g-3; turn a-11 b4 c3 e4 f-5 g-3; turn-down e5 g-2; turn-to c10 e-4 g-4
tutorial a-5 b-2 c-3 d-6 e-2 f15 g-6; twenty f3 g-4; twice a-3 b-9 d3 e4 g2; two a-4 b-3 f-2 g3
type a13 b6 c-8 d-11 e7 f-9 g-14; typo a-5 b-3 f8; typos g2; tyres f5; ugh a-2 b5 d4 e-2 f-3 g-4; ugliest a7
ugly a4 b-2 c-2 d-3 e7 f-4 g-2; un a-4 b18 c-5 d-7 e-3 g-12; unanimous c2; unanswered c-6 d13 e-4 g-7
unassign-myself b-3 e4; unblock a8 c-2 d-8 e6 f-3 g-10; undecided c9 e-4 g-4; under b4 c-5 d2
understand a2 b-5 c-7 d-4 e-8 f16 g-9; undo a-3 b5 d4 g-3; unfinished a8 c-5 d-4 e-3 f-2; unless a-4 c5 d-4
unprepared d9 g-3; until a8 c5 d-4 f-6 g-10; untouched b-2 d9 f-3 g-6; unused f6 g-3; unwritten d6 e5 g-7
up a3 b-6 c2; update b-7 c4 d-3 e-7 f7; upgrade a9 c-8 d-5 e-5 f4 g-5; upon a6 f-3; ups g-3; urge b-4 e12 f-2 g-5
urgency f5; urgent a3 c-3 e-6 f6 g-5; us b-13 c7 d-8 e-10 f-3 g10; use a-14 b-10 d-7 e-9 f13 g6; useful e-2 f5
user f7 g-5; users a-3 f3; usually c-9 e-2 g11; vacation c-4 d3 f-2 g3; value a-2 c10 g-6; variable c8 d-3 g-6
vector f8 g-6; vendor a-13 b9 d-6; vendor-choice c5; venue e-4 g6; verdict c3 d4 e-2 g-6
version a-7 b9 c9 d-8 e-5 f-4 g-4; very a-3 b-5 c-4 d-2 e3 g5; view c8 e-6; visit a-3 g7; visited b-9 d-3 e-3 g11
voice b-5 d-8 e-7 g12; volunteer a3 c3 f-2; volunteer-for a5 c-3; vote a-9 d-9 f-2 g4; voucher a-3 b3
vp b-5 c-5 d-6 e3 g6; vs a-5 c9 g-2; w b-4 c-6 e3 f-3 g5; wait a2 b-4 d3 e-9 f-2; walk a-5 c-3 f9 g-7; walk-away e4
walk-out-of a-3 d5; walkthrough e-3 f9; want a-5 b-6 c7 d-10 f-4 g4; want-to a-2 b-8 e13 g-8; war c-5 e8 g-4
warehouse a-4 c-2 d-6 e5 f4; warning f4 g-4; warnings a-3 f9 g-4; wasm d-4 f10 g-4; watch c-11 d-14 e5
water a2 b-3 c-4 e-3 f3 g2; way d-5 e7 g-4; we b-8 c4 d2 e-7 f-7 g5; we! c7 g-7; we? b-8 c5 d3 e-11 f-5; we?~ c-4 g5
weather a-3 f-3 g9; web a6 g-3; webhook a7 c-3; wed a5 g-3; wednesday a5 b5 c-5 d-6 e-5 f-3; week b-3 c-5 d3 e-10 g4
weekend c-6 d-4 e-3 f-5 g6; weekly d6 g-4; weeks a2 b-7 c-2 d13 f-3 g-10; weigh c6 g-4; weird c-3 g5; welcome g6
well a-5 d-7 e-3 f-2 g11; were c2 d-5 e-8 f-4 g6; we~ c-8 d9 e-4; what a-9 b4 d-3; whatever a-7 b2 c9 d-5 e-8 f3 g-3
wheel a-3 b5 c-3 d-3 e2; when a-6 b-5 c6 e4; whenever a-3 b-4 c3 d4 e-4 f5; where b2 c-7 d-2 g4
whether a-4 b-8 c9 d-6 e-3 f-3 g3; which a-2 c11 d-5 e-3 f-3 g-3; while a4 b-2 d-3 e4 f3 g-6; whilst a3 c-3
whiteboard a-3 c-5 g6; who a8 b-7 c5 d-8 e-7 f-10 g4; whoever a-4 b-3 f4; whole a6 c3 d-19 e6 f-11
whole-team b-2 d5 g-3; whose a-3 b7 f5 g-9; why b-10 c9 d-6 f9 g-6; wife c-5 d-2 e-3 g10
wiki a-4 b-2 c3 d3 e-3 f6 g-3; wil c4 g-4; will a-11 d-5 e2 f4 g6; win a-4 b3 c-4 d2 f-4; window b-4 c-2 e2 f7 g-5
wing d7 g-4; winner f2; wish a-2 b-3 c8 d-8 e-6; with c-3 d3 e-2 f3; withdraw c3 d-5; within a-3 f-5 g2
without a2 c3 f-10 g-3; wk c-2 g6; woke g4; woken e3; wonder c-6 g10; word a-7 b3 d5 e3 f-6 g-7; words c3 e-4 f3 g-5
work c-10 d-2 e-3 g4; work-on c-5 d-6 e-5 f3 g4; works a-5 c-3 d-4 e-5 f7 g4; workshop b2 c-3 d2 e-5 f-2
world b-3 f6; worries b4 d5 g-7; worry a-2 b6 c3 e-2 g-3; worry-about g4; would a-4 b-4 c3 d-5 f-5 g6
wrap-up b6 e-2 g-4; write b-5 c-3 f-4 g3; wrong b-7 d3 e8 g-3; x c3; x3 c-3 e2 g4; x4 a10 c6 d-3 g-12; yaml c3
yay d-4 g9; yeah c3 e-2 g-7; year b-10 c-10 e3 f5 g3; years a-10 b-5 d-6 e3 f-6 g11; yes a3 c11 d-7 e-9 g-7
yesterday c-6 d6 e-6 f-4; yet a4 c-4 d7 e-10 f-6; you a-6 b-7 c10 d-9 e7 f-6 g-5; your a6 b-4 c2 d-7 e7 g-11
yours b4 c-6 e5 g-9; zero a-8 c6 e-8 f4 g-5; zig f4
`
