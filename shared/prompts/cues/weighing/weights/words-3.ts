// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_3 = `
to a-6 b-3 c3 f2; today f-13 g3; todo b-2 c-3 d-10 e-5 f9 g7; together c-4 d2 e-3 f6 g-2; tokenizer a8 c-3 f2 g-6
tomorrow a5 b-7 c-13 d-4 e-3 f-3 g7; tone b-5 c-2 d5; tongue c-3 e10 g-5; tonight a7 b6 c-6 e-6 g-6
too a-4 b8 c-4 d8 e-7 f-12; tool b-2 c2 d-9 e-11 f10; tooling a-3 f6 g-4; tooltip a-4 b-2 f10 g-5
top a4 b9 d-3 e-4 f-3 g-6; topic b4 c3 e-5 g-2; totally b-2 d3 g-5; touch b-3 d-8 e3 g3; tour a-5 b-3 e-6 f11 g-2
tourist f6 g-3; towards c4 e4 g-4; town-hall a-2 b-3 c-5 e-4 f-2 g6; toy a-7 b-4 c-4 d-3 e-5 f13
trace d-2 e-6 f11 g-2; track a-5 d-6 f2 g8; trade-offs e4 g-2; traffic a-6 b-3 c5 d-6 e-11 f2 g10
train b-10 c-4 d-3 e-15 f9 g8; trainee a-6 b9 d-5 e5 f-3 g-4; trampled b4; transfer e8 g-4
travel a-2 b-2 c-3 d-6 e-3 g11; treated c4; triage b5; trial b-3 c-4 d11 e-4 g-8; tricky g4; trivial a-4 c7 f3 g-7
true a-8 b-9 c-7 e2 g14; truly a3 d8 g-9; trunk e2; trust a-5 c-3 d-8 e3 f-4 g5; try a-6 b-7 d-6 e3 g3
try-out f9 g-4; try-to b-3 e-4 f8; tue c4 e-3; tuesday a3 b-7 d-4 e-6 f-3 g8; turbine c4 e2 g-4
turn a-9 b3 c3 e6 f-4 g-5; turn-down c-2 e6 g-4; turn-to c8 e-4 g-2; tutorial a-4 c-2 d-4 f15 g-9; twenty f7 g-7
twice a-4 b-8 d3 e6; twitched e3; two a-2 b-5 g3; type a9 b6 c-8 d-11 e4 f-4 g-8; typo a-4 b-3 f10 g-3; typos f3 g2
tyres f6; ugh d-2; ugliest a5; ugly b-3 d-4 e5 f-3; un a-6 b18 c-6 d-7 e-4 g-11; unanimous c7 g-3
unanswered a-2 c-6 d14 e-4 g-7; unblock a8 d-6 e6 f-3 g-11; undecided b-2 c9 e-3 g-4; under a-3 b4 c-6 d6 g-4
understand a3 b-7 c-7 d-4 e-8 f15 g-6; undo b10 d5 g-10; unfinished a12 c-5 d-5 e-3 g-7; unless a-4 c8 d-4 g-2
unprepared d7 g-3; until a8 c5 d-7 f-3 g-7; untouched b-3 d11 f-3 g-7; unused f6 g-2; unwritten b-2 d6 e5 g-6
up a3 b-3; update b-7 c2 d-4 e-7 f8; upgrade a7 b-3 c-10 d-5 e-6 f3 g2; upon a9 f-2; ups b3 g-4
urge a-3 b-4 c-3 e14 f-4 g-6; urgency f5; urgent b-3 c-4 e-4 f4; us b-13 c9 d-10 e-9 f-3 g8
use a-13 b-12 d-7 e-8 f13 g5; useful a-4 e-3 f9; user f7 g-5; users a-4 d-2 f3; usually c-10 e-2 g12
vacation a-2 c-6 d3 f-3 g2; value a-3 c9 f-3; variable c4 d-3 e3 f-3; vector f8 g-7; vendor a-15 b7 d-5 g3
vendor-choice c5; venue c-2 e-4 g7; verdict c4 d3 e-2 g-6; version a-8 b5 c11 d-7 e-2 f-7; very b-3 c-3 e2 g4
view b-3 c7 e-7 g2; vik g2; vision a3 d3; visit a-2 e-2 g6; visited b-8 g10; voice b-5 d-7 e-7 g9; volunteer a7 g-4
volunteer-for a6 c-3; vote a-8 d-8 f-3 g3; voucher a-6 b6; vp b-6 c-6 d-6 f-4 g7; vs a-5 c10 d-3 g-3
w a-3 b-4 c-5 e4 g4; wait a3 b-4 e-5 f-3; walk a-6 b-3 c-3 f8 g-4; walk-away e5; walkthrough e-3 f7
want a-7 b-8 c8 d-8 f-3 g4; want-to a-4 b-9 e13 g-8; war c-6 d-3 e10 g-3; warehouse a-3 d-5 e3 f4 g-3
warning a-3 f5; warnings a-2 f7 g-3; wasm d-4 f10 g-5; watch a2 c-12 d-7 e7; water b-4 c-2 e-3 f5; way d-4 e9 g-7
we a-4 b-9 c5 e-6 f-6 g6; we! c9 g-9; we? b-8 c5 d4 e-12 f-6; we?~ c-5 g7; weather a-3 g7; web a6 g-4
webhook a6 c-3; website g5; wed a6 g-4; wednesday a4 b2 c-7 d-8 e-6 f-8 g8; week b-5 c-5 d5 e-5 f-5 g5
weekend c-5 d-4 e-7 f-2 g7; weekly d6 g-3; weeks c-5 d13 f-3 g-9; weigh c5 g-4; weird c-3 e3 g4; welcome d-2 g7
well a-11 d-4 e-6 f-4 g11; were c3 e-7 f-5 g4; we~ b-3 c-8 d9 e-4; what a-6 c3 d-4; whatever a-8 c13 d-5 e-9 f4 g-3
wheel a-3 b6 c-3 d-3; when a-4 b-7 c5 d-2 e2; whenever a-3 b-4 c3 d3 e-3 f5 g-3; where a3 b3 c-7 e-2
whether a-3 b-7 c6 d-7 e-4 f-3 g3; which c9 d-7 e-3 f-4; while a3 b-3 c-3 e7 f8 g-13; whiteboard a-3 b3 c-5
who a6 b-9 c6 d-11 e-6 f-12 g6; whoever a-5 b-3 f5 g4; whole a7 c4 d-20 e6 f-8 g-4; whole-team d3
whose a-3 b3 d-2 f7 g-8; why b-12 c5 d-7 e3 f8 g-8; wife c-4 e-2 g10; wiki a-6 b-3 e-4 f7; wil c4 d2 g-5
will a-15 c-3 d-5 e2 f4 g6; win a-6 c-6 f-7 g8; window a-2 b-4 c-3 e3 f8 g-6; wing d8 e-3 g-5; winner e-2 f3
wire-up a3; wish a-3 b-3 c7 d-7 e-6 g4; with a-3 c-2 d3 f4; withdraw c3 d-4; within f-4; without a2 c4 f-7 g-4
wk g5; wonder c-5 g9; word a-8 b2 d7 f-6 g-4; words d-3 e-4 f6 g-8; work c-12 e-4 g3; work-on a3 c-5 d-6 e-3 f3 g3
works a-5 c-4 d-4 e-6 f10; workshop b3 c-3 e-4 f-2 g4; world b-3 d-3 f6; worries b3 d5 g-7; worry b4
would a-4 b-4 c4 d-2 f-5 g5; wrap-up a2 b5 g-4; write b-4 f-4 g3; wrong b-7 e5; x c3 g-2; x3 c-2 e3 g2
x4 a10 c6 d-5 g-11; yaml c4 g-4; yay b-2 d-4 g9; yeah c4 g-6; year b-8 c-11 d-3 f6 g5; years a-7 b-6 d-6 f-3 g11
yes a4 c12 d-8 e-7 g-6; yesterday c-6 d7 e-5 f-3; yet a5 c-6 d6 e-9 f-5; you a-6 b-6 c11 d-8 e6 f-6 g-8; young f3
your a4 b-6 c3 d-7 e9 f-2 g-9; yours b3 c-7 d3 e8 g-9; zero a-9 c3 e-6 f3; zig f4; zuri a-4 c6 g-2
`
