// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_7 = `
would_not_have a8 c-5 d-3 e4 g-6; would_not_it c-3 g8; would_not_merge c7 g-5; would_not_move b3 c3 g-4
would_not_say g4; would_not_want b-4 c-4 e-2 g9; would_take_it b3; would_take_me a-6 b-2 f-2 g10
would_you_do c-4 e6; would_you_start c-2 e5; would_you_step g5; write_,_and c4 g-3; write_<mark>_let d2
write_<name>_'s b4 d2 g-6; write_a_farewell b-5 g8; write_a_little f4; write_a_script a-2 f7; write_all_the g3
write_and_only a2; write_down_what e2; write_it_, a8 b-4 d3 f-2 g-5; write_it_. a3; write_it_again b7 g-5
write_it_down b-3 c-2 g5; write_it_myself a-5 b4 c-2 e-5 g6; write_lien_'s g-3; write_migration_scripts b-3 e3
write_most-of_the a5; write_my_own b8 e-2; write_production_code a-2 e-2 g5; write_the_adapter a9 b-2 g-6
write_the_core a5; write_the_export a-3 b-5 c3 d7 e2 g-4; write_the_final b3; write_the_fix e6 g-3
write_the_job-ad a-5 g5; write_the_miss b3; write_the_patch a7 b-7; write_the_proposal b3 c-3 e6 g-4
write_the_reviews d6; write_the_spec b3; write_the_thing a-4 c3 e-3 g4; write_the_webhook a5 g-3; write_the_whole a4
write_them_<mark> b5 g-2; write_to_the a-4 b-3 e6; wrong_ish_library e4 g-3; year_'s_numbers g2; year_ago_i e3
years_ago_i g6; yes_,_it f3; yes_from_me c3; yes_to_build a7 g-3; you_'d_want c7 g-4
you_<mark>_<mark> a5 c3 e-4 g-3; you_can_not g6; you_choose_<mark> c3; you_decide_' e4 g-4; you_have_get c-5 e11 g-4
you_just_do a4 c-5 e-3 g4; you_own_this b4; you_start_? c-3 e5; you_step_in c-2 g5; you_suggest_? e4
you_think_' e4 g-3; you_think_? c3; you_think_is c4 g-3; you_two_suggest c-4 e6; you_will_know c3 e-2
young_<name>_walk f4; your_call_<mark> d-2 e4; your_decision_, c4 g-3; yours_truly_, d7 g-6
zero_recommendation_, c3
`
