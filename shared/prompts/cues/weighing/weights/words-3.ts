// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_3 = `
times b-7 c5 d4 f6 g-11; timetable g5; tinker a-2 f4; tinker-with f5; tiny f8 g-3; tired b-2 d-2 e-7 g5
title a-5 b5 d7 e-8 f-3; to a-5 b-2 c3; today b-2 f-12 g2; todo b-2 d-10 e-5 f8 g6; toes g3; together c-5 e-3 f6
tokenizer a9 b-2 c-4 g-6; tomorrow a5 b-5 c-13 d-4 e-3 f-3 g7; tone b-5 c-2 d4; tongue c-4 e11 g-5
tonight a8 b8 c-7 e-7 g-7; too a-3 b6 c-6 d13 e-7 f-10; tool d-9 e-10 f8; tooling f7 g-7; tools f3
tooltip a-3 f10 g-4; top a2 b9 d-3 e-4 g-6; topic b3 c4 e-5; totally d3; touch a4 d-7; tour a-3 b-2 e-4 f13 g-7
tourist f7 g-3; towards c3 e4 g-3; town-hall a-2 b-3 c-5 e-3 f-2 g7; toy a-6 b-3 c-2 e-4 f17 g-8
trace c-2 d-3 e-7 f8; track a-3 d-4 g7; trade-offs e3 g-4; traffic a-5 b-2 c5 d-4 e-10 g10
train b-8 c-4 d-4 e-15 f8 g7; trainee a-6 b7 d-4 e6 f-3 g-4; transfer b-2 e8; travel a-2 c-3 d-4 g9; treated c4
triage b6 g-2; trial c-4 d9 e-3 g-6; tricky g4; trivial a-4 c8 e-2 g-7; true a-5 b-8 c-7 d-4 f-4 g16; truly d7 g-7
trust a-6 c-3 d-7 f-3 g7; try a-7 b-4 d-8 f3 g3; try-out a-3 f6; try-to e-3 f9 g-4; tuesday a3 b-8 d-4 e-7 g9
turbine c3 e2 g-4; turn a-12 b3 c3 e5 f-4 g-5; turn-down c-2 e8 g-4; turn-to c10 e-4 g-4
tutorial a-5 c-3 d-4 e-3 f14 g-7; twenty b-2 f3 g-3; twice b-8 d2 e4; two a-4 b-3 c2 g2
type a11 b5 c-10 d-10 e6 f-3 g-16; typo a-6 b-3 f8 g-3; tyres f4; ugh a-3 b3 c2 f-4 g-3; ugliest a5
ugly a4 b-3 d-3 e4 f-4; un a-5 b17 c-5 d-6 e-5 g-13; unanimous c5; unanswered c-9 d16 e-5 g-9; unbearable g2
unblock a9 c-3 d-7 e6 f-5 g-8; undecided b-4 c12 e-7 g-6; under a-3 b2 c-6 d7 e-3 g-4
understand a2 b-6 c-6 d-5 e-8 f18 g-12; undo a-2 b6 c-3 d4 e-2 g-4; unfinished a7 c-4 d-3 e-4 f-2; unless a-4 c5 d-4
unmerged a3; unprepared d7 e-2 g-2; unreachable e3; until a8 c5 d-3 f-4 g-11; untouched d10 f-3 g-6; unused f6
unwritten a-2 b-2 c-2 d6 e5 g-7; up a4 b-6; update b-7 c4 d-2 e-6 f5; upgrade a10 c-10 d-7 e-3 f3 g-5; upon a11 f-4
ups b2 c3 g-5; urge b-4 c-3 d-2 e13 g-8; urgency f6 g-2; urgent a3 b-3 c-4 e-4 f6 g-3; us b-14 c9 d-8 e-9 f-3 g8
use a-14 b-12 d-6 e-8 f12 g6; useful a-3 d-3 e-3 f7; user f7 g-5; users a-3 f3; usual c2 d-3 e-3 g3
usually c-9 e-3 g12; vacation c-3 d2 f-2; value c8 g-3; variable c9 d-3 f-2 g-5; vector f5 g-3; vector-store f4
vendor a-14 b8 d-5 g2; vendor-choice c4; venue e-4 g5; verdict c4 d2 g-5; version a-8 b7 c8 d-8 e-4 f-5
very a-3 b-4 c-3 e3 f2; view c10 e-5; vision a4 c-3 e-3; visit g5; visited b-8 e-2 g12; voice b-5 d-8 e-6 g10
volunteer a3 b-2 e-2; volunteer-for a5 c-3; vote a-9 c2 d-8 f-2 g3; voucher a-4 b3 g2; vp b-4 c-4 d-6 e3 f-3 g6
vs a-6 c11 d-3 g-4; w b-2 c-6 g3; wait a3 b-4 e-6 f-3; walk a-5 e3 f7 g-8; walk-away b-2 e5; walk-out-of d4
walkthrough f7 g-3; want a-6 b-8 c6 d-7 g4; want-to a-6 b-7 e12 f3 g-8; war b-2 c-5 e8 g-3
warehouse a-5 d-5 e5 f5 g-4; warning a-3 f8 g-5; warnings f6 g-3; wasm d-3 f9 g-4; watch c-12 d-7 e4
water b-4 c-2 e-3 f4; way a-2 d-3 e8 g-4; we b-9 c5 e-5 f-7 g6; we! c8 g-8; we? b-7 c3 d6 e-12 f-5; we?~ c-5 g6
weather a-4 b-2 f-3 g10; web a7 g-5; webhook a8 c-4 f-3; wed a3 g-2; wednesday b3 c-7 d-8 e-6 f-8 g9
week b-5 c-6 e-7 g5; weekend a2 c-7 d-6 e-2 f-4 g6; weekly d4 g-2; weeks d12 f-3 g-11; weigh c6 g-5; weird g2
welcome d-2 e-2 g8; well a-6 d-7 e-7 g11; were b2 d-5 e-7 f-8 g5; we~ c-7 d9 e-4; what a-7 b5 f2 g-2
whatever a-6 c5 d-3 e-7 f5; wheel a-3 b6 d-2; when a-6 b-6 c6 e4; whenever a-3 b-3 d6 e-4 f4 g-6; where c-5 g4
whether a-3 b-6 c7 d-5 e-4 f-2 g2; which a-2 c10 d-4 e-3 f-4 g-3; while a3 b-3 d-5 f6 g-6
whiteboard a-3 b2 c-5 e-2 g7; who a8 b-5 c5 d-10 e-6 f-14 g4; whoever a-4 b-4 f3 g2; whole a5 c5 d-19 e4 f-8
whole-team b-3 c2 d4 g-3; whose a-3 b5 d-2 f6 g-10; why b-10 c7 d-7 f8 g-5; wife c-5 d-2 e-2 g10
wiki a-4 b-3 d2 e-4 f3; wil c5 g-5; will a-11 b-4 d-3 e2 f4 g7; win a-6 c-6 d2 f-8 g7; window a-2 b-4 c-2 f8 g-6
wing d8 e-3 g-5; winner f4; wish a-2 c6 d-7 e-5 g6; with a-3 c-2 d3 f3; withdraw d-5 e4; within b3 c2 d-3 f-6
without a3 b2 f-10 g-4; wk c-2 g7; woke g3; wonder c-5 g7; word a-9 b5 d7 f-6 g-7; words e-5 f7 g-8
work c-13 d-4 e-2 g4; work-on a3 c-5 d-8 e-5 f4; works a-5 c-2 d-4 e-4 f8 g2; workshop e-4 g3; world b-2 d-2 f6
worries b4 d2 g-5; worry b5 g-3; worry-about d-2 g5; would a-3 b-4 c3 d-3 f-6 g5; wrap-up b5 g-3
write a2 b-5 f-4 g3; wrong b-7 e9; x c3; x3 c-4 e3 g3; x4 a10 c5 d-4 e-3 g-11; yaml c3; yay d-4 g8; yeah c4 g-6
year b-10 c-11 d-3 f6 g4; years a-8 b-4 d-6 f-6 g11; yes a6 c11 d-7 e-8 f3 g-7; yesterday c-6 d4 e-5 f-3
yet a5 b2 c-9 d5 e-11 f-6; you a-7 b-9 c10 d-9 e6 f-6 g-5; your a5 b-6 c4 d-7 e9 f-3 g-13; yours b2 c-6 d2 e7 g-9
zero a-8 c3 e-7 f3; zig f5 g-3
`
