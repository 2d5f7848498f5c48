// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_14 = `
years_back g7; yes_, a3 c3 d6 e-11 f2 g-10; yes_. a-9 b3 c2 d-5 e5 f-4; yes_<mark> d-7 g4; yes_from c6 d-5 e-3
yes_on e-7 g7; yes_or c12 d-5 e-5 g-3; yes_to a12 b-3 c5 d-4 e-4 g-10; yesterday_. b-8 c-3 g5; yet_, a-3 g4
yet_. b-6 c-5 d11 e9 g-11; yet_here c8 g-7; yet_the c5; you_'d a-3 b-6 c12 d-4 e-3; you_, b-3 c9 d-3 f3 g-7
you_. b-5 c5 e-6 g5; you_<mark> b-2 c15 d-5 e-2 f-3 g-8; you_? b-2 c-3 d-6 e5 g2; you_are b-7 e-5 f-3 g6
you_can a-5 c-7 d-4 e3 f-3 g11; you_choose b-2 c3 e3 g-6; you_could a-6 g11; you_decide b-7 d-4 e7 g-2
you_do b-6 c-2 d-4 e11 f-3; you_have c-7 d4 e4 f-2; you_just a5 b-2 c-10 e-6 g10; you_know e5 g-8
you_like c18 e-9 g-12; you_own b5 c-6 d-2 e6 g-4; you_pick e4; you_prefer c7 e-3; you_rule a-3 c-4 e10 g-3
you_say c6 e-10; you_see b-2 e7 f-3; you_tell b4 c3 d6 g-11; you_think b-3 c8 d-6 e7 f-3 g-8; you_try e6 g-3
you_want c10 g-7; you_were a6 b-3 c5 e-2 g-5; you_will b9 c6 e-9 f-4 g-3; you_write a-2 c-7 d-2 f3 g6
your_call b-4 c7 d-5 e4 g-8; your_gut a-3 b-2 c3; yours_, c-2 d-3 e3 f-2; yours_truly b4 d4 e-10 f3 g-5
yourself_, a-2 g3; zero_, d9 e-2 f-3 g-5; zero_. a6 b6 c4 e-7 g-16; zero_business f9 g-4; zero_day d-2 g3
zero_of a-4 b-7 d11 e9 f-7 g-12; zosia_'s b-6 d4 g3
`
