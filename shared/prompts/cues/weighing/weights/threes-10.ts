// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_10 = `
we_move_the c-3 g5; we_were_too d3; we_will_have d7 g-5; we_will_not c-7 e11 g-4; we_will_see a-3 c-4 e-7 g12
wednesday_and_it a4; week_,_i e4 g-3; week_<number>_. a-5 c-3 g11; week_because_i d4; week_in_a g3
weekend_slot_. a-3 b-2 e9 g-5; well_,_i b7 g-4; were_back_in b6; were_due_at d7 g-6; were_his_. e3 g-2
were_i_still d-3 e-4 g11; were_on_the c3 d3 g-3; were_wait_for c-11 g13; what_'s_in a7 b-2
what_'s_your b-2 c-2 e2 g5; what_<name>_have e-5 f3; what_<name>_say f4 g-2; what_a_day a6 d3 g-6
what_do_look b-3 e4; what_do_the b-2 c-2 e7; what_do_we c4 g-3; what_do_you b-3 e6 f-2 g-7; what_happen_if e6 g-2
what_have_you c-3 e10 g-3; what_he_'d b-5 d-6 e12 f-6 g-3; what_he_would c-4 g4; what_i_'d c14 d-7 e-6 g-2
what_i_<name> b4 c8 d6 e-13 g-10; what_i_do a6 c-8 d-4 e3 f4 g-3; what_i_have b6 d9 e-10 g-5
what_i_think b-3 c8 d-4 g-3; what_i_want c7 e-4 g-2; what_if_i a-10 b-7 c-4 d-3 e-10 f-6 g24; what_if_the a-3 c-3 g9
what_it_do e-2; what_she_'d b-4 c-5 e11 g-5; what_she_<name> c-5; what_she_promise b-3 d-2 e5
what_they_'d b4 d8 e-5 g-8; what_they_are c-3 f9 g-5; what_they_mean f4; what_they_think c4 e-2
what_to_do b-8 f-4 g5; what_we_do b-4 c7 d-4 e4 g-9; what_would_happen a-2 c-3 e-3 g10; what_would_have e4
what_would_the c-5 e3; what_would_you c2 e4 g-7; what_you_want c5 e-2; whatever_i_say c7 g-3; whatever_you_prefer c4
whatever_you_think c7 g-5; when_<name>_<name> c-5 d-2 e13 g-6; when_<name>_ask c-8 e3 g4; when_i_<name> d-5 e-5 g8
when_i_am a-3 c10 d4 f5 g-17; when_i_ask c11 e-8 g-5; when_i_be a-10 b-5 c-6 d-3 e-6 f-5 g21; when_i_do a5 e-4
when_i_join c9 e-4 g-2; when_i_last g4; when_it_'s d3; when_she_'s b-3 e2; when_the_customer b-3 c8 g-7
when_there_'s e-2 g7; when_they_ask c-6 e10 g-5; where_he_stands b-2 c-3 d11 e-6; where_it_belongs e8 g-3
whether_he_may c6 g-4; whether_i_'d c-6 d-2 g10; which_<name>_have b7 g-3; which_be_not b5 e3 g-5
which_is_the a6 c-8 g3; which_is_what a5 d5 g-8; which_make_it b-4 d4; which_of_two c6; which_one_. b-5 c7 e-3 g-2
which_one_? c3 d-2 g-2; which_one_i c4 d2 e-2; which_queue_to a-3 e6; while_eight_people a5
while_he_be a-4 b8 d-3 e-8 f-4 g4; while_i_be a-4 c8 d-2 e-2 f6 g-5; while_i_slept a-7 e3 g6; while_she_be e-4 g5
while_the_kettle f5; while_the_team a6 c-6 e8 g-9; who_'s_never g5; who_'s_on a5 c-6; who_build_the c5
who_decide_? c7 e-2 g-4; who_decide_on b-3 c6 e-5; who_do_the a10 g-6; who_fix_the a-3 g7; who_get_the c7 g-5
who_is_go-to e4; who_own_it c8 e-6; who_own_the c2; who_write_the c6 e-3 g-3; whole_afternoon_in a8 g-4
whole_of_<name> a-7 b-6 c6 g9; wife_say_i g5; will_be_a c-2 e-2 f-3 g6; will_do_it b10 c3 d-5 e-3 g-8
will_do_the b-3 d-3 e4 f-2 g6; will_go_with e-3 g2; will_have_a d6 g-3; will_merge_the a-2 g4
will_never_ship f5 g-2; will_not_. c7 d-3; will_not_be c-3 e4 f7 g-6; will_not_merge c11 e-4 f-2 g-7
will_not_pick c9 e-4 g-5; will_pick_the c-6 e4 g3; will_see_it b5 d-2 e6 g-9; will_write_the d-4 g8
window_functions_on f6; wire-up_up_the a7; wish_i_'d e-3 g9; wish_i_have e-2 g7; with_<mark>_let c7 d-4
with_<mark>_what c-8 e10; with_<name>_'s b6 c-4 e-9 f-3 g5; with_<name>_, a-12 c-14 d-3 e9 f-6 g6
with_<name>_. c4 d3 e-14 f-4; with_<name>_: d9 g-6; with_<name>_<mark> c7 d-3 f-3; with_<name>_<name> b-2 d7 g-5
with_<name>_about b-4 c-4 d7 e-9 f-5; with_<name>_again d5; with_<name>_and a-5 b-5 c-4 d-2 e7
with_<name>_at d13 f-2 g-7; with_<name>_be a-4 b-7 c-5 d6 e-3 g4; with_<name>_for b5 c-4 d9 f-5 g-13
with_<name>_get d8 g-5; with_<name>_go d-4 g6; with_<name>_have d9 g-7; with_<name>_i d10 g-7
with_<name>_in b-5 e-6 f-3 g11; with_<name>_now b-3; with_<name>_on b-4 c-4 e-6 f6; with_<name>_over d-8 g12
with_<name>_so b-3 d6 e-4 f4 g-3; with_<name>_to d12 e-6 g-8; with_a_<mark> c3 g-4; with_a_<name> b-3 d-7 e-4 f6
with_a_<number> b2; with_a_bit e5 g-5; with_a_book f-3 g7; with_a_coffee f6; with_a_cup f5; with_a_debugger a5 g-3
with_a_highlighter b-4 f3 g2; with_a_laptop a4; with_a_new e3 f-9 g8; with_a_pencil f2
with_a_plan b-6 c-7 d-5 e10 f-5 g6; with_a_question b-3 d-4 e11 f-2 g-5; with_a_thumbs-up e7 g-4; with_a_toy f4
with_coffee_, f6 g-3; with_finance_, d-7 g10; with_her_, d4; with_him_, b-4 e2 g5; with_his_own e6 g-3
with_how_<name> b3; with_it_, b8 e-2 g-5; with_it_. a5 b-10 d-5 e9 f4 g-11; with_it_<mark> b6 c6 e-5 g-8
with_me_, d-3 e-5 g6; with_me_. b7 c4 d-3 g-7; with_me_again b6 g-4; with_me_before a-3 b-3 c9 g-4; with_me_in c3
with_me_on b5 c3 e-4; with_me_since a-4 b7 c-3 d8 g-9; with_mine_, e2; with_my_boss b-3 g2; with_my_initials c7 g-5
with_my_name b-2 c10 d7 e-6 g-9; with_my_own a11 b2 c-9 d-6 e-12 f-10 g5; with_my_tea b-2 e3 f5 g-4
with_no_signal a-2 g3; with_one_eye a4; with_product_, d-4 e-3 g10; with_the_<name> d2 f-5; with_the_bad d7 e5 g-11
with_the_budget b-3 e7; with_the_candidate c4 d3 g-3; with_the_code f10 g-7; with_the_customer e6 g-5
with_the_data a-2 d4 g-2; with_the_fail d2 e5 g-6; with_the_intern b-3 d3 e-3 g2; with_the_kids d-4 e-6 g4
with_the_launch d-2 g7; with_the_migration a-5 b-3 d6 g3; with_the_new a-3 b-4 e7 f2 g-2; with_the_old a7 e-3 g-5
with_the_profiler d3 e-4; with_the_question a-3 c3 e-4 g5; with_the_reindex g4; with_the_rollout a-5 c2 g3
with_the_supplier c-3 e9 g-4; with_the_team a2 b-3 c-7 d-5 e-6 f-2 g12; with_the_vendor d3 e10 g-15
with_whatever_i c7 g-5; within_the_hour g-2; without_a_word b9 c-3 d-2 e-4; without_ask_and b-5 e-3 g9
without_ask_me b-3 c-4 e9; without_be_ask a-3 b4 e-2 g4; without_it_. a8 b3 e-3 f-3 g-12; without_it_the a6
without_me_, a-11 b-8 c-9 d10 g7; without_me_. a-6 b-3 c7 d-4 e7 g-8; without_me_? c-5 e-3 g8
without_me_and d-3 e7 g-5; without_me_in e6 g-3; without_me_say c7 g-3; without_my_approval c-2 e8 g-4
without_my_thumbs-up c8 e-3 g-6; without_tell_anyone g3; without_tell_him b6 d-4; word_about_the e2
word_from_me c2 d3 e4 f-5 g-6; word_on_everything c-2 g5; word_on_the a-4 b-4 c5 d-4 e3
word_to_<name> b6 d5 e-6 g-5; work-on_on_all-week b6 g-3; work-on_on_it a7 g-4; work-on_on_the c-3 d-4 g8
work_at_night g2; work_back_from g6; work_from_<name> g2; work_from_home b-5 f-4 g11; work_on_the c2 d3
work_through_the a2 b-3 f3; work_to_<name> g3; worries_,_which d3; worth_it_. b-3 e4; would_anyone_have g6
would_be_a b-4 g9; would_be_nice c4; would_do_the b5 c-3; would_happen_if a-3 c-2 e-4 g10; would_have_<name> c-2 e4
would_have_be a-5 b-2 c-11 d-12 e9 f-3 g9; would_have_go-to d5; would_have_happen g4; would_have_have a-3 g9
would_have_take d3 g2; would_i_have c-3 d-3 e-5 g10; would_i_let a-3 e-4 g8
would_never_have a-5 b-2 c-3 d-7 e-6 g16; would_not_have a10 b-2 c-9 d-7 e7 g-4; would_not_home a8 g-7
would_not_it a-4 f-5 g14; would_not_start a-4 c4 d-2 g3; would_not_want b-3 c-3 e-5 g10; would_they_have c-7 e-3 g10
would_you_do b-3 e8 g-7; wriggle-out-of_out_of d8 e-4 g-6; write_<name>_'s d10 e-2 g-9
write_a_<name> a-2 d-2 f11 g-7; write_a_line a-2 d-4 e4 f-3 g3; write_a_little f5; write_a_parser d6 f3 g-8
write_a_property f5 g-3; write_a_script a-3 f5; write_a_test f7 g-5; write_a_toy a-3 f8 g-3; write_a_wee f5 g-3
write_all_the g2; write_by_me a4; write_code_. a-2 g7; write_down_what c-4 d3 e3 f5 g-8; write_for_<name> b-5 d8
write_it_, b-10 c-5 d3 e10 f-9; write_it_. a2 b11 d-6 e-6 f4 g-10; write_it_again a-6 b9 d-3; write_it_between a5
write_it_down a-3 b-5 c4 d3 f-3 g2; write_it_here b-8 f-3 g13; write_it_in a5 b-7 d-3 e4 f4 g-7
write_it_myself b4 e-3; write_me_a c8 d-3 e-4; write_most-of_the a7 f-2 g-2; write_my_own b10 e-5
write_myself_a a-2 f8; write_on_the d4 f-3; write_the_adapter a14 b-4 c-2 e-3 g-7
write_the_export a-5 b-6 c2 d8 g-3; write_the_final b7; write_the_fix a3 e5 g-4
write_the_job-ad a-6 b-4 c-3 d4 e-4 f-2 g6; write_the_migration b-4 d-4 e-3 f-3 g7; write_the_miss a3 b3 d-9 f5 g-7
write_the_patch a6 b-5 e4 g-7; write_the_reviews a-4 d5 f-4; write_the_rollback a9 g-3; write_the_schema a2
write_the_thing a-4 b5 d-5 e-3 f-5 g6; write_the_whole a9 g-5; write_to_me b3 e2 f-3; write_to_the a-4 e7 f-4 g-6
wrong_about_the c7 d-2 g-3; yeah_,_i c4 g-4; year_old_cosmetic f6 g-4; yearly_talk_with d6 g-6; years_ago_, d-3 g8
years_ago_i d-4 e-3 f-8 g16; years_in_, c4; yes_,_it a2 f6 g-8; yes_or_no c10 d-3 e-5 g-2; you_'d_have a-3 g7
you_'d_want c4; you_<mark>_, b3 e-3; you_<mark>_<mark> a5 c5 e-3 g-5; you_?_<mark> d-4 e11 g-8; you_are_the c2 e-2
you_choose_<mark> b-3 c11 e-4 g-6; you_decide_' d-2 e6; you_decide_<mark> b-3 c7; you_do_? c3 g-2
you_do_if c-4 e9 g-4; you_have_get c-7 e11 g-5; you_like_<mark> c12 e-7 g-4; you_own_this b7 c-5 d-2 e3 g-3
you_pick_<mark> c4 g-3; you_rule_out c-4 e9; you_tell_him c7 d5 e-5 g-8; you_think_' d-3 e8 g-5; you_think_, c7 g-3
you_think_<mark> g2; you_think_is c9 g-7; you_try_? e3; your_call_, c-7 e13 g-4; your_call_boss c3 e-2
yourself_,_it g5; zero_business_value e-3 f10 g-3
`
