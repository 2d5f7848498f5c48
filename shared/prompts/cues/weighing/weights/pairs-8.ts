// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_8 = `
write_<name> b5 d4 g-7; write_a a-16 b-4 c-7 f12 g4; write_all g4; write_and a2 d-4; write_any d-4 g6
write_code a-9 d4 e-4 g4; write_down a-6 b-3 c3 e8; write_feedback a-2 d-5 e10 g-4; write_half d2
write_it a7 c-8 e-6 f-3; write_me c4; write_most-of a3; write_my a-2 b9 e-4 f-3; write_over a-5 b11 f-3 g-6
write_production d-2 e-2 f4 g3; write_that d-3 e-2 g8; write_the a10 b-7 f-20 g3; write_them b7 d4 g-8
write_this f5 g-3; write_to a-5 b-4 e10 g-4; write_up c5 f-4 g2; write_zero d8 f-3 g-4; wrong_to g6; x3_, g3
yeah_, d2 g-3; year_'s g4; year_. d-6 g5; year_ago e4; yearly_talk d4 g-3; years_ago a-5 b-3 d-4 e-3 f-3 g15
yes_! d-3 g5; yes_, b3 d5 f6 g-10; yes_from c4; yes_is c5 g-3; yes_to a8 c-5 g-5; yesterday_i b5 e-3; you_'d c5 g-5
you_, c-2 g4; you_<mark> a4 b-2 c7 g-7; you_are a2 c8 e-4 g-6; you_choose e3; you_decide e6 g-6; you_deploy f4
you_do c-5 e9 g-3; you_have c-6 e9 g-3; you_just a4 c-5 e-5 g6; you_like c7 e-7; you_pick c-3 e6 g-3
you_prefer c8 e-4; you_think b-3 c7 d-2 e5 f-3 g-9; you_two c-4 e5; you_want c7 g-5; you_while f4
your_call c5 d-4 g-4; yours_, d-4 e4; yours_truly a4 d7 g-9; zero_urgency f6
`
