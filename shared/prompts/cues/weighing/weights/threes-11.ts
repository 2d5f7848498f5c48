// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_11 = `
without_me_, a-12 b-8 c-13 d10 f-4 g7; without_me_. a-9 b-3 c4 d-5 e9 g-3; without_me_? c-3 g6
without_me_and c2 d-5 e8 g-7; without_me_in e5 g-4; without_me_say c8 e-2 g-3; without_my_approval e7 g-4
without_my_thumbs-up c9 g-6; without_tell_anyone d-2 g3; without_tell_her g2; without_tell_him b9 d-6
woke_up_relieved a-3 g4; word_,_and e-5; word_about_the e2 g-3; word_from_me c2 d5 e4 f-5 g-9
word_on_everything c-3 g5; word_on_the a-5 b-4 c7 d-4 e3; word_to_<name> b7 d5 e-6 g-6; work-on_on_all-week b6 g-4
work-on_on_it a8 g-6; work-on_on_the b-3 c-4 d-3 e-3 g7; work_at_night g2; work_back_from g3; work_from_<name> g3
work_from_home b-4 f-3 g11; work_on_the c4 d3 f-2 g-3; work_through_the b-5 e-2 f8 g-3; work_to_<name> g4
worries_,_which d4 e-2; worth_it_. b-3 e8 g-3; would_anyone_have g7; would_be_a b-4 g9; would_be_nice c5 g-2
would_do_the b4 d4 g-3; would_happen_if a-2 c-3 e-4 g9; would_have_<name> c-3 e2
would_have_be b-3 c-8 d-4 e11 f-2 g2; would_have_go-to d6 e-2; would_have_happen g4; would_have_have a-2 g7
would_have_take e-3 g5; would_i_have c-4 d-2 e-5 g11; would_i_let e-3 g8; would_never_have a-3 b-3 d-6 e-5 g15
would_not_have a11 b-2 c-9 d-6 e6 g-5; would_not_home a9 g-6; would_not_it a-3 c-2 f-4 g11
would_not_start a-5 c5 g2; would_not_want b-2 c-2 e-5 g10; would_they_have c-7 e-2 g9; would_you_do b-3 e6 g-8
wriggle-out-of_out_of d8 e-4 g-4; write_<name>_'s d8 g-9; write_a_<name> f11 g-8; write_a_line a-2 d-4 e6 f-5 g3
write_a_little f6 g-3; write_a_parser d5 f4 g-9; write_a_property f5 g-3; write_a_script a-2 f5
write_a_small f5 g-2; write_a_test f5 g-3; write_a_toy f6 g-3; write_a_wee f6 g-3; write_all_the g4; write_by_me a5
write_code_. a-3 g6; write_down_what d3 e4 f3 g-8; write_for_<name> b-4 d6; write_it_, b-8 c-5 e9 f-7
write_it_. a2 b6 d-8 e-8 g-2; write_it_again a-4 b12 d-2 g-4; write_it_between a5; write_it_down a-5 b-8 c6 f-3 g3
write_it_here b-5 g11; write_it_in a7 b-9 d-4 e6 f3 g-8; write_it_myself b5 e-3; write_me_a c7 e-4
write_most-of_the a6; write_my_own b12 e-5 f-2 g-5; write_myself_a f7; write_on_the b-2 d2 f-4 g3
write_the_adapter a14 b-4 c-2 g-10; write_the_backfill a3; write_the_export a-8 b-5 c3 d8 e5 g-4
write_the_final b7 e-2; write_the_fix a3 e3 g-2; write_the_job-ad a-6 b-3 c-3 d4 e-5 g5
write_the_migration b-4 d-6 e-4 f-4 g9; write_the_miss a3 b4 d-8 f4 g-5; write_the_patch a8 b-6 e3 g-6
write_the_reviews a-5 d4 f-4 g3; write_the_rollback a9 f-2 g-3; write_the_schema a5; write_the_thing b5 d-4 e-3 f-3
write_the_whole a9 b-2 f-2 g-5; write_to_me e5 f-4; write_to_the a-5 e8 f-4 g-5; write_up_, a-3 d8 g-3
write_up_the e3; wrong_about_the c9 g-4; yeah_,_i c5 g-5; year_old_cosmetic f4 g-3; yearly_talk_with d4 g-4
years_,_and a5; years_ago_, g7; years_ago_i d-4 e-4 f-8 g15; years_in_, b-3 c3; yes_,_it f6 g-8
yes_or_no c11 d-3 e-5 g-3; you_'d_have a-3 b-2 g8; you_'d_want c7 e-3 g-2; you_<mark>_, b4 e-5; you_<mark>_. b4
you_<mark>_<mark> a7 c5 e-3 g-7; you_?_<mark> d-4 e8; you_are_the e-3 g2; you_can_not a-4 g7
you_choose_<mark> b-3 c12 e-4 g-6; you_decide_' d-2 e4; you_decide_<mark> c8 e-4 g-2; you_do_? c3 g-2
you_do_if e7 g-5; you_do_with c-4 g6; you_have_get c-6 e10 g-4; you_like_<mark> c11 e-6 g-4
you_own_this b7 c-6 d-3 e5 g-5; you_pick_<mark> c9 e-4 g-5; you_rule_out b-2 c-4 e9 g-2; you_tell_him c6 d6 e-4 g-9
you_think_' d-3 e6 g-6; you_think_, c8 g-5; you_think_<mark> g2; you_think_? g-3; you_think_is c10 g-9; you_try_? e4
your_call_, c-7 e12 g-4; your_call_boss c2 e-3; yourself_,_it g6; zero_business_value f10 g-5
`
