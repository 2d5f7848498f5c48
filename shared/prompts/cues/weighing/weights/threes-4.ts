// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_4 = `
block_on_the a-3 g8; block_until_i c3; blocker_for_the a8 g-4; board_for_my f4; board_to_<name> e4; book_it_. d6 g-5
book_on_the f5 g-4; book_the_room d5 g-6; boss_'s_boss a-9 b-8 c-4 e-10 g20; boss_'s_own g5; boss_,_mostly d-4 g6
boss_at_the c-3 g9; boss_would_have g5; bot_that_tell f-3 g4; both_of_them a2 c-5 d4 g-4; both_times_. d3
bottom_of_the b-5 d4 e-2 f7 g-3; branch_until_it a-3 b6; branch_with_my b7 g-5; break_the_build a-4 e-3 g8
break_the_tie c4 e6 g-11; bring_me_the a-2 b-3 c9 d-3 e-4 f-3; bring_up_the b-4 d12 e-6 g-8; broken_link_in a-2 f4
budget_meet_. g3; bug_,_just a-2 c6 f-3; bug_<mark>_i a9 b-3 g-7; bug_bash_, d8 f-4 g-7; bug_bash_: b5 f-5 g3
bug_for_him b3 e-4; bug_from_<name> g2; bug_in_the f10 g-9; bug_is_. d-5 e9 g-5; bug_on_the a-5 f-3 g8
bug_that_be a-6 f7; build_,_and f-2 g6; build_a_little f2; build_a_silly f6 g-4; build_a_small g5
build_a_toy f-3 g5; build_be_red a2 d3; build_it_, b-2 f3; build_it_. a4 c2 e5 f-4 g-8; build_on_the e4 f4 g-3
build_sign_and e-6 g5; build_the_new a4 e-3 f-2; bump_<name>_'s d-5 e-2 g8; bump_a_dev d-2 g2; bump_again_, d7 g-6
busy_week_. c2 d-5 g-3; but_because_i b3 c-4 f3; but_i_be d4 e-3; but_i_do b3 d3 g-4; but_i_get b-2 f5
but_i_have a-2 b10 d-2 g-3; but_i_leave e10 g-5; but_i_take a4; but_i_write f6 g-3; but_it_'s a3 c-5 e8 g-3
but_me_. c10 f3 g-12; but_want_me c7 e-3 g-3; button_component_after b2; by_<name>_, a-6 d-6 e11 g-4
by_<name>_. a-4 d-10 g7; by_<name>_and a-5 b-5 e5 g4; by_<number>_, a5 c-4 e8 f-7 g-4
by_<number>_. a11 c-4 d-2 e-2 g-4; by_a_day c3 e-6 g3; by_do_it b12 c-4 d-3 e-3 g-6; by_evening_. a3 g-3
by_four_. a5 c-2; by_four_it a-3 b10 e-5 g-8; by_friday_, b6 c-4 d-2 e-3; by_friday_. b7 e-4 g-7
by_friday_i a-4 b-5 c-3 d-3 e9 g2; by_hand_, a13 b-7 d-2 e-4 g-3; by_hand_. b-3 e-7 f3 g2; by_hand_again b-3 e2
by_hand_and a-3 g7; by_himself_, e5; by_it_. a2 b-3 c2; by_line_, a-2; by_lunch_, a-2 c2 f-3
by_lunch_. b3 c-2 f-2 g3; by_lunch_it c9 e-4 g-6; by_me_, a6 b4 c-5 d10 g-18; by_me_. a-7 b5 d4 g-4
by_me_<mark> d9 g-9; by_me_at a5 b9 d-2 e-5 g-11; by_me_before b-5 c-4 d-4 e7 g2; by_me_in a-6 c10 e-2 g-4
by_me_to c-4 d13 g-8; by_my_desk c6 g-4; by_my_own d3 g-7; by_noon_, a3 c-7 d-8 g6; by_noon_. b-3 d9 g-6
by_now_, d6 f-3; by_now_. d8 e-3; by_one_, a9 d-3 e-5; by_one_. a-3 f5 g-3; by_six_. a4; by_the_<number> c-3 d6
by_the_end b7 c3 e-6 g-4; by_the_team a-5 b-3 c7 d-2; by_the_time c-3 e-3 g4; by_the_window b-2 e7; by_three_. g5
by_thursday_and a4 c-4 e3 g-3; by_thursday_i b8 g-3; by_unanimous_shrug c5; by_wednesday_. a5 g-3
by_wednesday_night b5; by_write_the a5 d-6 f6 g-6; by_yours_truly a4 b7 d7 e-5 g-13; call-off_it_off d10 g-5
call_,_<name> e6 g-4; call_,_and d-2 e4 g-3; call_,_i a6 b-4 c-8 e5; call_,_then b12 d-2 e-6 g-9
call_at_<number> e-4 g5; call_boss_<mark> c3 e-2; call_in_a e-2 f9 g-6; call_it_. b-4 c11 e-5; call_me_, d-2 e5
call_on_the a-4 c8 d-7 g3; call_with_the c-5 d10 g-4; can_do_it a-4 b4 c2 d-3 e4 g-7; can_finish_the a9 c-2 d4 g-9
can_follow_the f6; can_merge_without g3; can_not_agree c3; can_not_decide c2; can_not_face a-3 d8 g-2
can_not_happen a6 g-3; can_not_open a2; can_not_remember c-3 g5; can_not_say b-3 c4 e-10 f5; can_not_ship a6
can_not_start a10 c-3 d-3 g-4; can_not_test a7 g-4; can_we_talk d8 g-5; cancel_<name>_'s b2 f-3
cancel_a_single d-8 g8; cancel_by_me d7 g-5; cancel_by_the d-6 g8; cancel_on_<name> b-4 d5; cancel_on_him d7 g-7
cancel_our_1:1 g3; cancel_the_1:1 d-3 g5; candidates_for_the g3; car_park_. c-4 d-2 e5
career-chat_with_<name> b-3 d4 e-5; career-conversation_with_<name> d2; career-talk_with_<name> g4
carry_on_. c7 g-6; cc_'d_me b-2 c5 e-4 g2; change_a_line f8 g-4; change_his_mind b-2 c7 g-4
change_nothing_, e4 f3 g-2; change_on_the b5; chapter_of_the f3; charge_of_the b6 d-5 e3 f-3 g-10
chat_full_of d-3 g5; chat_with_<name> b-4 d2 e-3 f-3 g3; chat_with_the d11 g-8; check-with_with_me c11 e-2 g-5
check_in_, b-2 d6 g-2; check_in_on b-3 e9 g-7; choose_,_i b5 c-9 g3; choose_<mark>_. b-3 c9 g-5
choose_a_different e-4 g5; choose_between_the g2; choose_between_two c8 g-5; choose_not_to e5 g-3
choose_the_database e-4 g3; choose_the_name e-7 g9; choose_the_port c6 g-4; choose_the_queue c8 e-2 g-3
clean-up_up_some f3; clean-up_up_the f5; clean_my_desk d6 g-3; clean_my_inbox c-3 d2 f-7 g7; clean_three_dead f4 g-2
client_today_. e7 g-5; clock_be_ticking a5; close-the-laptop_the_laptop a-2 b-5 d-3 f-3 g8; close_,_i c6 e-4
close_:_almost b-4 e9 g-4; close_<name>_'s b-3 d-2 e-2 g7; close_by_me b9 g-4; close_it_, b10 d7 e-3 g-11
close_it_. a5 g-3; close_it_and b3; close_it_myself b5 e-3; close_the_tab a-5 b-10 d6 e4 f-3
coach_<name>_through b6 d-6 e11 f-4 g-13; code_,_an c9 g-5; code_,_and a-2 g5; code_,_i a5 d5 g-9; code_,_just f4
code_all-day_, e3; code_any_more a-6 d-4 e-5 f3 g9; code_at_<number> g4; code_at_night a-2 g6
code_by_me b10 d-3 f-3 g-4; code_day_, d7 g-7; code_for_an f2; code_for_fun g4; code_for_the a7 g-3
code_from_me a-7 b-5 c-3 d-7 e7 f-4 g6; code_it_, a8 g-2; code_of_the a4 f6 g-7; code_on_the g3; code_so_as d3
code_the_thing a4 d-2 g2; code_the_whole g2; code_today_, d3 e-3; code_until_it a2 g-3
coffee_be_good a3 b2 d3 e-4 f3 g-9; coffee_machine_'s d-2 f7 g-2; coffee_machine_, a-3 d3 e-4 f-7 g9
coffee_machine_. f-3 g5; coffee_with_<name> d10 g-9; colour_of_the b-2 c6 f-3; column_to_mine b5 d-5
come-to_to_me b-6 c7 d-4 e3 g-5; come-to_to_my c7 e-5; come-to_to_shove a-4 c4 g3; come_and_go d10 g-8
come_back_. b-5 c-3 e-2 g7; come_back_from a-4 b4 c11 d-4 e-12; come_back_to a-4 c9 d6 e-11 g-2
come_back_with a-2 b3 c-3 e8 g-6; come_close_: b-2 e7 g-3; come_first_. a-3 c3 d5 g-4; come_from_it a5 g-2
come_home_to b10 c-4 g-6; come_in_, a3 c-6 e-6 g5; come_of_it b-3 e-2 f2 g4; come_out_, c-2 e7
come_out_of a3 b-5 c9 d-3 e-5 g-2; come_out_with a3 c-9 d-4 e3 g6; come_to_me b-2 c3 e-5 g5; come_up_, b8 g-6
come_up_. a2; come_up_<mark> c-5 g2; come_up_to c4; comment_in_the a-4 b-2 c-2 d-2 f14 g-6
comment_on_the a-2 b-5 c6 e11 f-6 g-11; commit_,_my a4; commit_from_me b-7 c-2 g6; commit_to_the a9 g-7
commits_are_mine a4 b2 g-3; committee_meet_without d5 e-6; comp-conversation_with_<name> d5 g-3
complete_<name>_'s a-7 b12 g-5; config_value_. c6; conflict_between_<name> d4 e-6 g3
contribution_to_the a-3 c-2 d-4 e5 f9 g-8; controller_would_not a11 g-7; conversation_with_<name> d9 g-6
copy_change_, c5 g-4; core_of_the a8 b-2 g-2; corner_of_the f5 g-4; could_begin_. a5; could_go_. a8 g-7
could_go_out a5 g-4; could_have_<name> c6 g-11; could_have_answer c3 g-3; could_have_be a-2 f3
could_have_do a-4 b-5 c-2 d-3 g10; could_have_finish a-4 b2 e7 f-3 g-3; could_have_fix e7 g-3
could_have_settle c12 e-5 g-7; could_it_, a5 b7 d-4 g-8; could_not_agree g3; could_not_bear a-3 b3 e-3 g3
could_not_choose a-3 c-5 g9; could_not_continue a9 b-3 c-2; could_not_decide a-3 c-8 e-4 g13; could_not_face d11 g-7
could_not_find a2; could_not_go a7 b-3 e-4; could_not_happen d6 g-4; could_not_have a2 d-5 g5
could_not_leave b13 d-3 e-7 g-7; could_not_let a10 b11 d-5 e-4 f-3 g-14; could_not_make a-3 b-3 d3 g6
could_not_see a2; could_not_settle c3; could_not_sleep b4; could_not_stand b11 e-6 g-6
could_not_start a5 c4 d-5 g-4; could_not_stop a-3 c5 d3 e-6; could_not_wait b5; could_not_watch a-2 b11 e-6
could_open_at a10 d-2 g-6; could_see_the d-2 e3; could_settle_it c6 g-3; could_ship_. a4; could_ship_until a3
could_sit_in d5 g-3; could_take_the e-3 g5; crank-out_out_the a5 g-2; cup_of_tea f7 g-5; curtain_of_the a-4 f8
customer_ask_for b-3 g6; customer_call_, e-2 g5; customer_call_. d2 e4 g-9; customer_go_live a10 g-7
customer_is_wait a3; customer_on_the c6 g-5; customer_want_me e7 g-4; cut_in_on a-6 b7; cut_the_apron a-4 e4
cut_the_release a12 d-7 g-3; data_,_so a-4 d11 g-6; data_loss_bug a5 g-2; date_,_i a-4 c7 g-5; date_for_the g4
date_helper_, f3; date_is_fix a4; day_,_and b-3 c-2 d6; day_,_it d4 f2 g-5; day_<number>_, d5 g-3; day_and_a b3 g-3
day_and_i a-5 b3 c-5 e-2 g3; day_i_'d c-3 f-2 g9; day_in_the a8 b-5 f-2; day_on_the a5 g-3; day_run_. d3
day_two_, a5 c3 d-5; day_with_the a3 b7 g-6; days_,_i d5 g-5; days_,_then b9 c-2 g-2; days_for_my c7 g-6
days_i_'d b-2 e-2 g9; days_i_be a-3 b-4 c5 g3; dead_flags_out f2; dear_<name>_, b-4 d3 e-2 g4
dear_coach_, b7 c-2 e-5; debrief_with_<name> d3; debug_the_race-condition a2; decide_,_but c6 g-4
decide_,_i e10 g-6; decide_,_they c15 e-10 g-8; decide_<mark>_. c17 e-4 g-14; decide_?_<mark> e-4
decide_about_the e3; decide_and_i c-3 e6 g-2; decide_nothing_, a-5 c-2 e11 g-6; decide_on_the a-5 b-5 d-4 e-3 g10
decide_the_retention g3; decide_the_sprint-goal c8 g-5; decide_this_? c-7 e3 g2; decide_without_me c-10 e6 g4
decision_,_so c-5 e8 g-2; decision_about_the c5 d-4; decision_in_the c-5 e6; decision_on_the c-5 e-4 g8
decision_to_the c-7 e10 g-4; decline_the_calibration d6 g-6; deep_in_it a8; deep_in_the a7 g-5
defer_to_me c3 d-5 e-3 g2; delegate_the_vendor b3 e5 g-7; delegate_with_a b2; delete_it_, a-4 b-3 d7 f-3
delete_it_and b6; demo_,_<name> e8 g-7; demo_depend_on a9 d-4 g-3; demo_is_tomorrow a6 g-4; demo_to_the b3 e4 g-6
demo_when_it e5 g-4; depend_on_. f8 g-8; depend_on_it b-3 f9 g-11; deploy_,_all e-4 g8; deploy_,_my a3 e4 g-4
deploy_from_<name> b-4 e-2 g10; deploy_it_, a7 g-4; deploy_off_<name> e-5 g8; deploy_until_i a2 b8 e-4 g-7
deprecated_call_in f9 g-6; design_,_they c-5 e10 g-4; design_choice_get a-3 c5; design_review_, e6
design_review_. d-5 g2; desk_,_i a-2 e7 g-4; desk_twice_with d5; desk_with_the d-2 e-4 g7; did_not_answer b-3 c-5 e3
did_not_ask a4 c-11 d-9 e7; did_not_cancel e-6 g7; did_not_change a-5 d-3 e-6 f12; did_not_check d-3 e9 g-5
did_not_come b-3 c7 d-6 e-3 g5; did_not_decide c6 g-3; did_not_delegate a11 b-7 e-5; did_not_do d6
did_not_even a4 b-3 e6 f-8 g-15; did_not_find d6 g-4; did_not_fix a-3 b2 d-4 f-2 g5; did_not_get b-5 c-3 d7 f-3
did_not_give e-3 g4; did_not_go a-3 b-5 c-4 e8; did_not_grab e10 g-7; did_not_happen d7 e-2
did_not_have a-3 c-9 d5 e-6 f-2 g6; did_not_hold d5 e-3; did_not_join c-4 e11 g-7; did_not_jump e10 g-9
did_not_leave b5 d-3 e-5; did_not_look b4 c-4 d-5 f-3 g4; did_not_need a-5 b3 c-4 d3 e-10 g7
did_not_open b-3 e4 f-3; did_not_prepare d8 g-6; did_not_rescue b-3 d-4 e13 g-9; did_not_say b-7 c-13 d3 e11
did_not_send b10 e-7 g-10; did_not_skip d-8 e-2 g10; did_not_take a-3 b-6 c-4 d4 e2 g2; did_not_tell b3 d2 e2 g-9
did_not_touch a-6 b-11 c-3 d-9 e3 f9 g2; did_not_wait a-4 b12 c-4 e-3; did_not_want b-4 c15 d-5 e-13 f4 g-3
did_not_write a-4 b-2 d2 e-7 f-8 g11; director_it_'s e7 g-6; disagree_about_the c-3 e2 g2
disagree_with_me b-4 d-3 e4 f-3 g3; do_,_all b5 d-7 g5; do_,_and a4 c-8 d7; do_,_i c-7 g5
do_,_it a-2 b7 c3 d-3 e-6 f-2; do_,_she d5 e-2; do_,_the a6; do_,_with e2; do_<name>_'s a-4 b13 e-4 g-5
do_?_<mark> c4 e5 g-9; do_a_bit a-2 c-2 g4; do_a_kata f8 g-6; do_a_team c4; do_about_the c3 e5 g-10; do_all_of b4
do_all_the a3 b6 c-2 d-4 e-5; do_and_i e3 g-5; do_by_<name> a-4 b4 e5 g-6; do_by_me b11 e-4 g-2; do_by_now g5
do_i_. d3; do_if_i a10 b-4 c-7 e6 g-12; do_it_, a5 b7 c-5 f-2 g-6; do_it_. a10 c-10 f-4 g-5; do_it_<mark> b8 e-4
do_it_? b-2 c-4 e-3 g9; do_it_again b7; do_it_all a-3 b4 c-5 g4; do_it_at a-5 b8 e-2; do_it_for d-2 e-5 g5
do_it_in a-6 b11 c3 d-6 e8 g-18; do_it_my b3 e-4; do_it_myself a-3 d-4 e-9 g10; do_it_on b11 d-2 e-3 g-4
do_it_over a-3 b12 d-2 e-4 g-3; do_it_yourself g6; do_look_like b-2 e5; do_my_own b8 e-4 f-3
do_not_, a-2 b2 c-3 d-9 e4 f-3 g3; do_not_. a-7 b-7 c-2 d11 e-4 f-9 g6; do_not_ask b2 d-4 e-6 f5; do_not_decide c3
do_not_even d-2 e8 g-5; do_not_have a-3 b-3 c6 d-7 f3; do_not_judge f3; do_not_know b-5 c-2 d5 f-8 g6
do_not_let a-3 b-8 e-4 f-3 g15; do_not_like b9 c-3 e10 f-6 g-14; do_not_miss c-4 d-3 e-3 g10; do_not_need c-2 e5
do_not_remember c6 e-3; do_not_see g4; do_not_tell b5 d-10 g5; do_not_think c-9 f-3 g12
do_not_want b-4 c-3 d-3 e-5 g12; do_not_write a-6 b-3 d-5 e-4 f4 g8; do_now_. e-3 g4; do_other_managers g4
do_that_. c-2 d-3 e4; do_the_<name> d6 g-10; do_the_cutover e5 f-4; do_the_deploy a7 c-3 d-2 e-5 f-6 g5
do_the_first f7 g-2; do_the_fix e-4 g8; do_the_last b5 e-5; do_the_lot e-4 g6; do_the_migration b-8 d-4 e9
do_the_other b7 g-3; do_the_prod e5; do_the_release b7 d-3 g-9; do_the_rest a7 b4 e-4 g-7
do_the_rollback a8 b-5 e-3; do_the_team c3 e-6 f5; do_the_tutorial f3; do_the_whole b10 c-4 g-6; do_we_do c5 g-4
do_with_it a5 b-5 c-4 e8 g-4; do_with_the a5 c-2 d-2 e3; do_you_think d-5 e11 g-7; do_you_want c7 e-6
doc_:_open d6 g-3; docs_folder_. f7 g-3; docs_for_the f4; does_not_know d3; door_shut_. e3
down_and_i a9 b-3 d3 e-3 g-6; down_for_the a9 g-8; down_in_the a5 c2 e-7; down_so_i b-2 f-4 g4
down_the_road d10 g-7; down_to_the a-5 b9 c-4 g-4; down_what_i d2 e-3 f5 g-3; down_with_<name> b3 e-3
draft_the_service a-3 b5; draw_the_whole c-2 f7 g-4; draw_up_the a-3 e7 g-7; dream_i_be a-2 g5
dream_that_i a-3 f-5 g10; drive_,_i b-5 e2 f4; drop_ie_support c5; drop_off_the a-2 d5 g-3; duck-out-of_out_of d4
due_on_the d3; during_lunch_, f7; during_the_outage a-4 e6; dusted_off_my f7 g-2; each_of_them c3 d4 e-3 g-3
each_other_. e3; each_time_. d10 g-9; each_time_i d9 g-6; elbow_deep_in a2 d-2; else_have_read a3
else_to_tell b6 c3 e-9 f-2; email_,_then b2; end-up_choose_the a-2 g4; end-up_code_the b-2 d-3; end-up_decide_the g2
end-up_do_<name> a-2 b5; end-up_do_the a4 b3 c-3 g-3; end-up_with_me c8 g-2; end-up_write_the a8 f-2
end_at_my c8 g-3; end_it_be b4 c2 g-3; end_of_the b2 c9 d-6 e-3 g-3; end_of_trial b-3 g5; end_on_the c-2 d3
end_the_discussion c6; end_to_end a-3 b7 d-4 f5 g-8; end_with_<mark> c8 d-3 g-5; end_with_a c6 g-6
end_with_me a3 b6 g-7; enjoy_it_. a-3 c-5 g10; escalate_to_me b-3 c2 d-2 g2; even-though_i_'d b-2 d-2 e12 g-7
even_<name>_, c5 g-3; even_open_the d-3 e6; even_the_colour c5 g-2; evening_on_the a7 d-3 f-6; evening_with_a d-3 f4
ever_do_, b6 d-3 e5 f-3 g-7; ever_see_it f3; every_line_. c-2; every_little_thing c7 g-5; every_one_of c4
every_pr_, b-3 d-3 e3 g3; everyone_agree_with c3; everyone_be-blocked_block a3; everyone_be_wait a5 c-3
everyone_defer_to c5 e-2; everyone_look-at_at c6 g-4; everyone_wait_for c-7 g10; everything_over_there c-4 g6
everything_wait_for c-10 g11; exec_review_. b5 c-2 e6 g-8; exit-interview_with_<name> d2 e-4
experiment_with_a f-5 g8; explain_it_to a-5 b-5 c-6 d3 e-2 f9; extension_that_hides f7 g-4; eyes_hurt_. a2
eyes_on_me c9 d-2 g-5; face_on_it b2 e-3; factory_line_be a5; fail_a_bit e3; fail_at_<number> g4
fall_off_my d7 e-2 g-3; fall_off_the g2; fall_over_at a4 c-2 e3; fall_to_me c6 e-2; far_as_i c-6 d-5 e-2 g9
far_as_the a-3 b5 e-6 g4; fast_enough_for b8 g-2; faster_<mark>_. g5; feedback-talk_with_<name> d-3 e-4 g8
feedback_for_<name> a-3 b-8 c-7 d9 e-8 f-3; feedback_for_the d2; feedback_from_my d-4 g8; feedback_on_his e-8
feedback_on_the b3 c-4 e5; feedback_to_<name> b-3 d5 e-8 g3; feedback_to_the d9 g-6; feel_about_it a3 f-2 g-3
feel_strange_. a-3 c3 f3 g-4; feet_on_the d4; fight_it_out c-3 e8 g-3; fill_in_my b5 g-3; fill_in_the d2
fill_it_, f3 g-3; fill_it_in c-2 e-6 g3; final_one_myself b6 e-2; finally_read_the f4; find_a_reason d10 g-5
find_and_fix a6 g-6; find_it_, a5 b-3; find_it_. d-4 e7; find_it_at a2 g-4; find_it_on e6 g-8; find_out_by e4
find_out_from e-8 g9; find_out_why e4; find_something_more d6; find_the_bad a5; find_the_deadlock a6 g-5
find_the_null a4; find_the_time d8 g-3; fine_by_me b-5 d-3 e11; fine_with_it c8 e-5 g-4; fine_with_me d-3 g6
finger_in_the a7 g-3; finger_on_the a2 b-3 e8 g-6; finish_,_and b3 e-4 f5; finish_,_i b-3 e4 g2
finish_<name>_'s a-2 d-5 e-4 g8; finish_a_feature b-2 d10 g-6; finish_it_, a5 b4 g-6; finish_it_. a-3 f3
finish_it_before a-6 b6; finish_it_for a-5 d-4 g7; finish_it_in a5 b-3 e5 g-7
finish_the_migration a7 b-6 d-2 e-6 g5; finish_the_sentence a-3 b-4 c11 g-6; finish_the_sync a10 b-4 g-6
finish_the_ticket b-7 c5 d3 e-2; fire_drill_at a-4 g6; firmware_sign_back g5; first_,_and-then b-5 g5
first_,_i b-5 c10 d-4 e5 g-8; first_in_refinement g-2; first_postmortem_, e6 g-3; first_time_, e3 f2 g-3
five_minutes_, b4 e-6; five_minutes_. a-4 b-3 c8 d-5 e-3 g3; fix_,_i a8 e2 g-10; fix_,_the a2
fix_<name>_'s a-2 b9 g-2; fix_a_test c-4 d13 e-7 f-2 g-7; fix_a_typo c5 f-3; fix_for_the a11 b-3 c4 f-5 g-8
fix_from_my g2; fix_go_out a5 b-3 c-2 f3; fix_in_the f9 g-8; fix_it_, b-8 c-5 d-2 e18 g-8; fix_it_. a5 b-2 g-2
fix_it_at a4; fix_it_myself e4; fix_it_over b6 e-3 f3 g-4; fix_land_. a-3 g7; fix_myself_. b-5 d-2 e-8 g12
fix_on_the f4 g-3; fix_the_<name> a9 f-3 g-5; fix_the_broken a4 g-2; fix_the_certificate e2
fix_the_flaky a3 b-3 f-2; fix_the_payroll a6 g-4; fix_the_pipeline a3 b-3 g3; fix_the_typo a-5 e2 f2 g2
fix_two_typos f4; fix_type_out e3; flags_out_of f3; follow_along_. f3; follow_one_request f6
follow_the_conversation f3; follow_the_onboarding f5; follow_up_with d6 g-3; follow_what_the f2; font_size_, e-4 g3
for_<name>_'s a-3 d3 e-10 f-4 g6; for_<name>_, a-10 b6 c-15 d11 f-10 g-3; for_<name>_. a-5 b-9 c-5 d4 e12 g-6
for_<name>_: b-5 c-2 d6; for_<name>_<mark> b10 c4 d-2 e-6 f-3 g-9; for_<name>_and b-2 c3 d4 g-5
for_<name>_in b3 d6 e-10 g3; for_<name>_is d9 e-3 g-2; for_<name>_slip d3; for_<name>_to c5 d-6
for_<number>_, c5 g-5; for_<number>_. d7 g-6; for_<number>_min b-2 e-4 f4; for_<number>_minutes e6 g-3
for_<number>_of b10 g-7; for_a_bug d6 f6 g-9; for_a_change a-3 d-3 f-3 g6; for_a_day c-6 d-5 e10 f-3
for_a_decision d-5 e-10 g9; for_a_friend c-5 e-3 g9; for_a_mentor d5; for_a_month c-7 e5 g-5; for_a_new g3
for_a_nod c6 e-3; for_a_rule e-2 g3; for_a_second d-4 e-7 g10; for_a_vendor d12 g-10
for_a_walk a-3 b-4 c-3 d-5 e8 g3; for_a_week b6 e6 g-6; for_a_while b-5 d-4 g6; for_a_whole b-5 c-3 d4 e-3 g5
for_a_year a-4 b-4 c-2 d-4 f-2 g13; for_a_yes c6; for_ages_, f6 g-3; for_all_of b3 c-2 g-2; for_an_extension d11 g-8
for_an_hour a-13 b-12 d-11 e5 f4 g6; for_another_day b7 e-3 g-6; for_another_week d6 g-5; for_approval_, c-6 e-6 g10
for_everyone_. a-5 c-3 d-4 e3 f-4 g8; for_feedback_on b5 c-3 d9 e-4 g-10; for_four_hours c10 g-8
for_fun_, a-2 f-3 g6; for_fun_. f9 g-7; for_go_live a9 b-3 g-5; for_half_an c-4 d-3 e13 g-11
for_help_with b5 d4 g-8; for_her_, b9 d-2 g-5; for_her_. b12 d-5 e-2 g-8; for_her_while e-3 g6
for_him_, a-4 b6 e-8 f-3 g2; for_him_. a-3 b11 c-4 d6 e-11 g-3; for_it_, a-7 b-3 c4 e-7 g9; for_it_. f7 g-6
for_it_and a-2 c-3 d8 e4 g-4; for_it_back b5 c-3; for_lack_of c4 d5 g-4; for_me_, a-4 b-7 d-6 f6
for_me_. a-3 c5 e4 g-5; for_me_? c-8 g10; for_me_to a-3 b3 c18 d-9 e-11 f-7 g-8; for_most-of_the a-2 e6
for_my_answer d6 g-4; for_my_approval c12 g-9; for_my_blessing b-3 c7; for_my_boss a-2 c-4 d5 e-3 g3
for_my_nod a-3 c9 g-7; for_my_opinion b-2 e3 g2; for_my_own a-7 b-9 c-5 d-7 e-5 f9 g4; for_my_people d10 g-7
for_myself_, d-3 e-2 f10 g-5; for_nine_days c6 d-2 g-8; for_nine_hours a8 g-4; for_objections_to c7 d-2
for_one_more b14 c-3 e-5 g-7; for_pleasure_, f6 g-2; for_ten_minutes b3 c-4 d3 f-3; for_the_<name> a6 b-8 d6 g-9
for_the_<number> g5; for_the_android d7 g-6; for_the_answer b-4 c5 d-4 e2; for_the_audit b-2 e3 g-5
for_the_bank b5 c-3 g-7; for_the_beta e-3 g6; for_the_big a4 c6 g-7; for_the_biggest a5 g-3; for_the_boss a-3 c5 d-3
for_the_client c-6 d-3 g7; for_the_customer b6 f-3; for_the_data a5 b-6 d-11 f-3 g10; for_the_database a7 c-5
for_the_date b5 c-2 f8 g-9; for_the_demo a-5 b5 e-3; for_the_first a-6 b-3 e8 f6 g-9; for_the_fix e4 g-4
for_the_fourth d2; for_the_fraud a2; for_the_half d9 g-7; for_the_internal b-6 f-7 g11; for_the_keyboard b8 e-6
for_the_lab g2; for_the_launch a10 b-4 c-4 d4 e-7 f-6; for_the_leads c6 d6 g-9; for_the_migration a-7 c4 e-7 f-2 g4
for_the_morning a2 b-4 g3; for_the_new c5 e-7; for_the_new-hire g3; for_the_new-starter c-2 d2 g3
for_the_next c3 d-4 e3; for_the_office a-3 e-5 g7; for_the_partner c4; for_the_pilot d-2 g3; for_the_pleasure f5
for_the_quarter b-2 d8 e3 g-9; for_the_release a9 b-10 d-3 e8 g-7; for_the_rest g3; for_the_roadmap c-6 e4 g-3
for_the_sake d3 f2 g-3; for_the_sale a7 g-6; for_the_schema a10 d-3 g-5; for_the_second d5; for_the_sensor a2 g-3
for_the_sre c-5 d4 f-2 g5; for_the_staff d4 g-2; for_the_summer c-4 g6; for_the_team a4 b-6 d9 e-7 f3 g-12
for_the_thing a6 b4 d-3 g-6; for_the_third a-4 d10 e-3 g-5; for_the_thursday a3 d3 g-5; for_the_tower b5 d-2 g-4
for_the_vendor a-4 c-8 d-4 g14; for_the_verdict c14 e-9 g-8; for_the_week b-3 d4 g2; for_the_weekend a-6 b3 g4
for_the_whole b3 d-6 e-7 g6; for_their_manager c-7 g9; for_them_, c6 g-4; for_them_. a-4 b-3 c6 d-4 e-7 f8
for_them_to c4 e5 g-9; for_this_. c5 f8 g-10; for_three_weeks a-2 b6 d-5 g4; for_thursday_, f-3 g4
for_tomorrow_'s a6 b-2 g-4; for_tonight_'s a7; for_twenty_minutes e8 g-6; for_two_days a-5 b4 d-4 e6
for_two_hours a-8 d2 f4; for_two_more b3 f-2 g3; for_us_, c-6 e-2 g9; for_want_of c9 g-3; force_push_over b8 g-5
forget_,_be d6 g-4; forty_lines_of a-3 b6 d-5 f3 g-4; forty_minutes_, e2 f5 g-5; forward_it_to e-7 g7
four_hours_in a10 d-3 g-7; four_hours_later a7 d-3 g-6; fourth_time_, g4; fourth_time_. d8 g-6; fraud_model_'s f5
`
