// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_4 = `
coffee_be_good a3 b2 c2 d3 e-2 g-8; coffee_machine_'s d-3 f8 g-3; coffee_machine_, a-2 f-6 g8
coffee_with_<name> d9 g-7; colour_of_the b-2 c9 g-4; column_to_mine b5 d-4; come-to_to_me b-5 c6 d-4
come-to_to_my c10 e-4 g-5; come-to_to_shove a-4 c5 g3; come_and_go d9 g-7; come_back_from a-4 c10 d-4 e-12
come_back_to a-4 c9 d4 e-8; come_back_with b3 c-4 d-3 e6 g-2; come_close_: b-3 e7 g-3; come_first_. a-3 d6 g-4
come_from_it a5 g-3; come_home_to b11 c-5 g-6; come_in_, a2 c-6 d2 e-6 g5; come_out_of a5 b-7 c8 d-5 e-8
come_out_with a6 c-7 d-3 e6; come_to_me b-2 g5; come_up_, b7 g-5; come_up_. g4; come_up_<mark> c-3 d2; come_up_to c3
comment_in_the a-4 b-2 d-3 f12 g-4; comment_on_the a-2 b-4 c6 e9 f-6 g-9; commit_,_my a4; commit_from_me b-8 c-2 g8
commit_to_the a8 g-7; commits_are_mine a5 d-3 g-2; committee_meet_without c-4 d4 e-6 g3
comp-conversation_with_<name> d6 g-2; complete_<name>_'s a-7 b12 g-4; config_value_. c8 e-2 f-2 g-3
conflict_between_<name> d4 e-7 g4; contribution_to_the a-2 b-2 c-3 d-3 e4 f8 g-6; controller_would_not a12 g-9
conversation_with_<name> d11 g-5; copy_change_, c3 g-3; core_of_the a7; corner_of_the f6 g-3; could_go_. a7 g-5
could_go_out a4 g-3; could_have_answer c3; could_have_do a-2 b-4 d-3 e2 g6; could_have_finish a-3 b3 e5
could_have_fix e6 g-3; could_have_settle c11 e-5 g-6; could_it_, a5 b8 d-4 g-9; could_not_agree g4
could_not_bear b8; could_not_choose c-6 g9; could_not_continue a9 b-3 c-4; could_not_decide a-3 b-2 c-9 e-6 g15
could_not_face d11 g-6; could_not_find a3 g-4; could_not_go a8 b-3 e-4; could_not_happen d5 g-4
could_not_leave b12 d-3 e-7 g-5; could_not_let a7 b10 d-5 e-4 f-2 g-12; could_not_make a-5 b-4 g8
could_not_see a2 b2 d-3; could_not_settle c2; could_not_stand b12 e-5 g-6; could_not_start a5 c4 d-3 g-4
could_not_stop a-6 c3 d2 e-6; could_not_wait b5; could_not_watch b11 e-6; could_open_at a10 d-2 g-6
could_see_the e4; could_settle_it c5 g-3; could_ship_. a3; could_sit_in d4 g-3; could_take_the e-3 g6
crank-out_out_the a5 g-2; cup_of_tea f7 g-4; curtain_of_the a-4 f7; customer_ask_for g5; customer_call_. e5 g-7
customer_go_live a10 f-3 g-6; customer_is_wait a3; customer_on_the c4 g-3; customer_want_me c-2 e6; cut_in_on a-6 b8
cut_the_apron a-3 g5; cut_the_release a11 d-7 g-3; dashed_or_solid c3; data_,_so a-6 d12 e-2 g-5; data_loss_bug a4
date_,_i a-3 c8 g-5; date_for_the g7; date_helper_, f2; date_is_fix a3; day_,_it d4 f4 g-6; day_<number>_, d5 g-5
day_and_i a-5 b5 c-6 e-6 g4; day_i_'d c-2 f-4 g12; day_in_the a9 b-4; day_on_the a5 g-3; day_run_. g3
day_two_, a3 d-3; day_with_the b7 g-4; days_,_i d4 g-4; days_,_then b8; days_for_me c2; days_for_my c6 g-5
days_i_'d b-3 e-2 g10; dead_flags_out f2; dear_coach_, b6 e-6; debrief_with_<name> a-2; debug_the_race-condition a3
debugger_,_no g2; decide_,_but c7 g-5; decide_,_i e8 g-5; decide_,_they c16 e-11 g-8; decide_<mark>_. c16 e-3 g-13
decide_?_<mark> e-5 g3; decide_about_the e3; decide_and_i e2; decide_nothing_, a-5 c-2 e11 g-5
decide_on_the a-7 b-4 d-5 g10; decide_the_retention g3; decide_the_sprint-goal a-3 c9 g-5; decide_this_? c-6 e2 g3
decide_without_me a-2 c-8 e7 g4; decision_,_so c-5 e7; decision_about_the c6 d-3 g-3; decision_on_the c-8 e-5 g10
decision_to_the c-5 e8 g-2; decline_the_calibration d5 g-4; deep_in_it a7; deep_in_the a8 g-7
defer_to_me c5 d-4 e-3; delegate_the_vendor b4 e5 g-7; delegate_with_a b4; delete_it_, a-4 b-3 d6 e4 f-4
delete_it_and b5; demo_,_<name> e7 g-5; demo_depend_on a8 d-3 g-5; demo_is_tomorrow a5 g-4; demo_to_the b2 e3 g-4
demo_when_it e5 g-3; depend_on_. f7 g-7; depend_on_it a4 b-3 f7 g-13; deploy_,_all g4; deploy_,_my a3 e5 g-5
deploy_from_<name> b-2 g9; deploy_it_, a7 g-4; deploy_off_<name> b-3 e-6 g10; deploy_until_i b8 e-3 g-6
deprecated_call_in f9 g-4; design_,_they c-4 e10 g-3; design_choice_get a-4 c7 e-2; design_review_, c-2 e6
design_review_. d-4; desk_,_i e6 g-5; desk_twice_with d5; desk_with_the e-4; did_not_answer c-5 e3
did_not_ask a3 c-10 d-8 e8; did_not_cancel e-5 g5; did_not_change a-4 e-4 f10; did_not_check b-3 d-4 e10 g-6
did_not_come b-2 c7 d-6 e-3 g4; did_not_decide c6 g-2; did_not_delegate a9 b-6 e-3; did_not_do d4 e-2
did_not_even a3 b-4 c3 e5 f-8 g-14; did_not_find d5 g-4; did_not_fix a-3 b4 d-3 g3; did_not_get b-5 c-6 d7 f-3
did_not_give g-3; did_not_go b-5 d-2 e6 g2; did_not_grab e10 g-8; did_not_happen d8 g-4; did_not_have c-9 d4 e-5 g10
did_not_hold d7 e-3; did_not_join c-5 e11 g-7; did_not_jump e10 g-9; did_not_leave b5 d-3 e-6
did_not_look b4 c-3 d-3 g3; did_not_need a-4 b4 c-5 d4 e-10 g6; did_not_open d3 e2 f-2; did_not_prepare d7 e-2 g-4
did_not_rescue b-4 d-4 e13 g-9; did_not_say b-7 c-10 d2 e10 g-9; did_not_send b10 e-6 g-7; did_not_skip d-6 g8
did_not_take a-3 b-6 c-3 g3; did_not_tell b3 g-7; did_not_touch a-7 b-10 c-2 d-8 f9 g3; did_not_wait a-3 b8 c-3
did_not_want b-5 c15 d-6 e-14 f4; did_not_write a-3 d6 e-8 f-8 g7; disagree_about_the g2
disagree_with_me a-2 b-4 c4 d-4 e4 f-3; disagree_with_the g3; do_,_all b5 c-2 d-7 g5; do_,_and a5 b2 c-8 d5 g-7
do_,_i c-8 g8; do_,_it a-2 b5 c3 e-5; do_,_she d5; do_,_the a7 e-3; do_,_with e5 g-5; do_<name>_'s a-4 b12 e-5 g-2
do_?_<mark> c6 g-7; do_a_bit a-2 g4; do_a_kata f9 g-5; do_a_team c5; do_about_the b-2 c3 e4 g-6; do_all_of b5
do_all_the a5 b3 c-3 d-3 e-7; do_and_i e4 g-4; do_by_<name> a-5 b2 e7 g-5; do_by_me b11 e-6 g-4; do_by_now g5
do_if_i a10 b-5 c-7 e7 g-10; do_it_, a4 b9 c-4 g-7; do_it_. a9 b4 c-8 e4 f-4 g-14; do_it_<mark> b9 e-4
do_it_again b7; do_it_all a-4 b2 c-6 e-4 g8; do_it_at a-7 b6 g4; do_it_by a4; do_it_for b3 d-3 e-6 g4
do_it_in a-6 b12 c2 d-7 e7 g-17; do_it_my e-4 g3; do_it_myself d-5 e-10 g8; do_it_on b11 c-2 d-2 e-3 f-3 g-2
do_it_over a-3 b9 d-2 e-6; do_it_yourself b-3 c-3 g9; do_look_like e3; do_my_own b8 e-4; do_not_, a-2 c-5 d-7 e7 f-2
do_not_. a-10 b-6 c-4 d12 e-5 f-10 g10; do_not_ask b5 d-4 e-4 f5 g-2; do_not_even d-2 e7; do_not_have a-3 b-2 c8 d-8
do_not_judge f4; do_not_know b-3 c-2 d4 e-2 f-6 g6; do_not_let a-5 b-7 d-3 e-3 f-2 g15
do_not_like a-2 b10 c-2 d-2 e9 f-8 g-15; do_not_miss c-3 d-5 e-2 g11; do_not_need c-2 e4 f-2
do_not_remember b2 c8 e-3 g-5; do_not_see g4; do_not_tell b5 d-9 e-3 g5; do_not_think c-9 g13
do_not_want b-4 e-4 g10; do_other_managers g4; do_the_<name> d3 g-9; do_the_cutover b-2 e4 f-4
do_the_deploy a3 c-2 d-2 e-4 f-3 g5; do_the_first f7; do_the_fix a-2 e-3 g8; do_the_last b5 e-5; do_the_lot e-2 g4
do_the_migration b-7 d-3 e8; do_the_release a2 b6 d-2 g-8; do_the_rest a7 b4 e-6 g-6; do_the_rollback a9 b-7 e-3
do_the_team f6 g-4; do_the_tutorial f3; do_the_whole b8 c-4 g-5; do_we_do c4 g-4; do_with_it a4 b-4 c-6 e5
do_you_think b-2 d-4 e8 g-5; do_you_want c9 e-7 g-4; doc_:_open d6; docs_folder_. f5; docs_for_the f5
door_shut_. e3; down_and_i a9 b-4 d4 e-3 g-7; down_for_the a8 g-6; down_in_the a4 c2 e-8; down_the_road d10 g-7
down_to_the a-5 b10 c-5 g-4; down_what_i d4 e-3 f4 g-3; down_with_<name> e-2; draft_the_service b5
draw_up_the e6 g-5; dream_i_be g5; dream_that_i a-4 f-5 g12; drive_,_i a-2 b-4 e5 f4 g-4; drop_ie_support c5
drop_off_the d4 e4 g-4; duck-out-of_out_of d4; due_on_the a-2 g4; during_lunch_, f5; during_the_outage a-5 b-3 e4 g3
dusted_off_my f7 g-3; each_of_them c4; each_other_. e4 g-5; each_time_. a-4 d10 g-8; each_time_i d8 g-6
elbow_deep_in d-3 g3; else_have_read a4 c-3; else_to_tell a3 b8 d-4 e-6 f-5; email_,_then g3
end-up_choose_the a-3 g2; end-up_code_the a4; end-up_do_<name> a-2 b5; end-up_do_the a5 c-4 g-3
end-up_with_me a-2 c8 g-4; end-up_write_the a7 f-3; end_at_my c10 d-2 g-6; end_it_be b4 g-3
end_of_the a-2 b3 c7 d-5 e-2; end_of_trial b-2 g6; end_the_discussion c7; end_to_end b8 d-6 f6 g-8
end_with_<mark> c8 d-3 g-4; end_with_a c6 g-7; end_with_me a3 b6 c-2 g-5; enjoy_it_. a-2 c-4 g8
escalate_to_me b-4 c5 d-3 e-3; even-though_i_'d b-3 d-3 e12 g-7; even_<name>_, c4; even_open_the e4
even_the_colour c5 g-2; evening_on_the a6 f-5; evening_with_a d-3 f5; ever_do_, a-2 b6 c2 d-3 e3 f-3 g-6
every_little_thing c7 g-4; every_one_of c4; every_pr_, a-3 b-4 d-4 e4 g3; everyone_agree_with c5 g-3
everyone_be-blocked_block a3; everyone_be_wait a4 c-3; everyone_defer_to c3 d-3; everyone_look-at_at c6 g-5
everyone_wait_for c-6 g8; everything_over_there c-4 g5; everything_wait_for c-9 g9; exec_review_. b5 e7 g-8
exit-interview_with_<name> b-3 d2 e-3 g3; experiment_with_a f-6 g8; explain_it_to a-6 b-6 c-7 d5 e-5 f9
extension_that_hides f5; eyes_hurt_. a2; eyes_on_me c8 g-3; face_on_it e-3 g2; factory_line_be a3
fall_off_my d6 g-2; fall_off_the e3; fall_over_at e3; fall_to_me c7 e-2 g-2; far_as_i a-3 c-7 d-5 f3 g7
far_as_the b5 e-6 g4; fast_enough_for b9 f-3; faster_<mark>_. g7; feedback-talk_with_<name> d-5 e-4 g9
feedback_for_<name> a-4 b-7 c-8 d9 e-8 f-2 g3; feedback_for_the d2; feedback_from_my d-3 g7; feedback_on_his e-8
feedback_on_the c-3 e4; feedback_to_<name> b-3 d7 e-8 f-3; feedback_to_the d7 g-4; feel_about_it a4 b3 f-4 g-2
feel_strange_. a-4 c4; feet_on_the d6; fiddle-with_with_a f3; fight_it_out c-4 e8 g-3; fill_in_my b3 g-2
fill_in_the d2; final_one_myself b7; finally_read_the f3; find_a_reason d8 e-2 g-3; find_and_fix a5 g-6
find_it_, a6 b-5; find_it_. d-4 e7; find_out_by e3; find_out_from e-6 g8; find_something_more d5; find_the_bad a6
find_the_deadlock a7 g-4; find_the_null a4; find_the_time d6; fine_by_me b-5 e10 g-5; fine_with_it c6 e-6
fine_with_me d-3 g7; finger_in_the a6 g-2; finger_on_the b-3 e7 g-5; finish_,_and b3 e-4 f3
finish_<name>_'s d-6 e-3 g9; finish_a_feature d8 g-4; finish_it_, a4 b4 e-2 g-4; finish_it_before a-5 b6
finish_it_for a-6 c-2 d-5 g7; finish_it_in a4 e4 g-6; finish_the_migration a7 b-8 e-5 g6; finish_the_sync a9 b-3 g-4
finish_the_ticket b-6 c6 d3; fire_drill_at a-6 g8; firmware_sign_back g6; first_,_and-then b-4 g4
first_,_i b-5 c7 d-4 e6 g-6; first_postmortem_, e6 g-2; first_time_, e3 f2; five_minutes_, b6 d-2 e-7
five_minutes_. a-4 b-4 c6 d-5 g4; fix_,_i a6 g-6; fix_<name>_'s a-2 b8; fix_a_cosmetic f2
fix_a_test c-3 d13 e-7 g-5; fix_a_typo c5 f-2; fix_for_the a13 b-4 c4 d-3 f-7 g-10; fix_from_my a4
fix_go_out a6 b-2 c-3 e-2 f3; fix_in_the f8 g-6; fix_it_, b-7 c-6 e15 g-6; fix_it_. a5 b-3; fix_it_at a5
fix_it_myself e4; fix_it_over b4 e-4 f5 g-3; fix_land_. a-3 g7; fix_myself_. a-5 b-6 e-8 g13; fix_on_the f4 g-3
fix_the_<name> a11 f-5 g-6; fix_the_broken g-2; fix_the_flaky a2 b-4 f-4 g4; fix_the_payroll a7 g-5
fix_the_pipeline a2 b-3 g3; fix_the_typo a-5 f3 g2; fix_two_typos f4 g-2; fix_type_out e4; flags_out_of f4
follow_along_. f3; follow_one_request d-2 f6; follow_the_conversation f3; follow_the_onboarding f4
follow_up_with d7 g-3; font_size_, e-4 g4; for_<name>_'s a-3 b-2 d4 e-10 f-5 g6
for_<name>_, a-9 b6 c-15 d10 e2 f-9 g-2; for_<name>_. a-4 b-9 c-5 e11 g-4; for_<name>_: b-4 d7
for_<name>_<mark> b10 d-3 e-6 f-2 g-3; for_<name>_and b-2 d6 g-5; for_<name>_in c-3 d4 e-11 g8
for_<name>_is d10 e-3; for_<name>_slip d2; for_<name>_to b2 c7 d-2 g-8; for_<number>_, c4 g-5
for_<number>_. b-2 c-3 d8 g-5; for_<number>_min e-3 f3; for_<number>_minutes e6; for_<number>_of b9 g-6
for_a_bug d6 f3 g-6; for_a_change a-3 d-3 g7; for_a_day c-5 d-3 e8 f-2; for_a_decision c-2 d-5 e-12 g11
for_a_friend c-5 g8; for_a_mentor d5; for_a_month c-8 e6; for_a_new f-2 g4; for_a_nod c4 e-3; for_a_rule e-6 g7
for_a_second c-3 d-4 e-6 g11; for_a_walk a-3 b-5 c-4 d-5 e5 g5; for_a_week b4 e3 g-3; for_a_while b-7 d-4 e7
for_a_whole b-5 c-3 e-2 g6; for_a_year a-3 b-5 f-3 g8; for_ages_, f6; for_all_of b4; for_an_extension d10 g-7
for_an_hour a-13 b-10 c2 d-13 e7 f3 g4; for_another_day b4 e-3 g-4; for_approval_, c-7 e-6 g10
for_feedback_on b4 c-2 d9 g-10; for_four_hours c10 g-7; for_fun_, a-3 f-2 g7; for_fun_. f7 g-6
for_go_live a9 b-3 g-5; for_half_an c-2 d-2 e10 g-6; for_help_with b4 d3 g-7; for_her_, b4
for_her_. b11 d-5 e-3 g-6; for_her_while b-3 g7; for_him_, a-3 b4 e-8 g3; for_him_. a-3 b11 c-5 d4 e-12
for_it_, a-6 b-4 c3 e-7 g8; for_it_. a4 e-3 f5 g-7; for_it_and c-4 d6 e3 g-5; for_it_back b5 c-2
for_lack_of c2 d3 g-3; for_me_, a-3 b-6 d-5 f6; for_me_. c4 e3 g-3; for_me_? a-2 c-8 g11
for_me_to a-3 b6 c20 d-10 e-11 f-7 g-13; for_most-of_the a-3 c-2 e4 g2; for_my_answer d6 g-3
for_my_approval c12 g-9; for_my_blessing b-3 c8; for_my_boss c-3 d4 e-3 g3; for_my_call c3; for_my_nod a-4 c9 g-6
for_my_opinion b-3 c-2 e2 g4; for_my_own a-8 b-8 c-6 d-8 e-5 f6 g8; for_my_people a-3 d11 g-6; for_my_word g3
for_myself_, a2 f8 g-7; for_nine_days c8 d-4 g-7; for_nine_hours a7 g-3; for_objections_to c8 d-3 g-3
for_one_more a-3 b15 c-5 d-3 e-6 g-6; for_pleasure_, f6; for_ten_minutes b7 c-3 d4 g-6
for_the_<name> a7 b-7 d6 e-4 g-8; for_the_<number> g6; for_the_android d7 g-6; for_the_answer b-2
for_the_audit d3 e4 g-6; for_the_bank b4 e4 f-3 g-9; for_the_beta e-4 f-2 g8; for_the_big a3 c6 g-6
for_the_biggest a3; for_the_boss a-3 c5 d-4; for_the_client a-3 c-5 g7; for_the_data a4 b-5 d-9 f-4 g9
for_the_database a7 c-4; for_the_demo a-6 b4 e-4 g3; for_the_first a-4 b-3 e8 f3 g-7; for_the_fix e3 f-3 g-3
for_the_fourth d4; for_the_fraud a2; for_the_half d9 g-6; for_the_image a2; for_the_internal a-3 b-6 f-8 g12
for_the_lab g6; for_the_launch a9 b-3 c-4 d3 e-6 f-6; for_the_leads c6 d7 g-9; for_the_migration a-6 c4 e-6 f-3 g3
for_the_new b-2 c6 e-6; for_the_new-hire g4; for_the_new-starter g4; for_the_next d-4; for_the_office e-5 f3 g6
for_the_partner c4; for_the_pilot d-3 g3; for_the_pleasure f6; for_the_quarter b-3 d6 e3 g-8
for_the_release a10 b-9 c-3 d-3 e8 g-7; for_the_roadmap c-5 d3 e2 g-5; for_the_sake b-2 f3; for_the_sale a7 g-5
for_the_schema a9 d-2 g-4; for_the_second b-3 d6; for_the_sensor a3 g-3; for_the_sre a-2 c-6 d5 f-4 g5
for_the_staff d5 g-2; for_the_style f4; for_the_summer c-4 g5; for_the_team b-6 d11 e-8 f4 g-12
for_the_thing a4 b4 d-3 g-4; for_the_third a-4 d7 e-3; for_the_thursday a3 d3 g-6; for_the_tower b5 d-2 g-4
for_the_vendor a-4 c-6 d-3 g11; for_the_verdict c10 e-8; for_the_week b-3 d5; for_the_weekend a-7 b4 g4
for_the_whole a3 d-6 e-5 f-2 g4; for_their_manager c-6 g8; for_them_, c5 g-4; for_them_. a-4 c4 d-4 e-6 f8
for_them_to c9 g-7; for_this_. c2 f7 g-7; for_three_weeks a-3 b6 d-4 g4; for_thursday_, g5; for_tomorrow_'s a4 g-2
for_twenty_minutes c-2 e7 g-6; for_two_days a-3 b7 c-3 d-4 e7 g-8; for_two_hours a-6 d6 f3
for_two_more b3 d-3 f-2 g5; for_us_, c-4 g8; for_want_of c7 g-2; force_push_over b8 g-5; forget_,_be a-2 d6 g-3
forty_lines_of a-3 b7 d-6 f4 g-4; forward_it_to e-7 g8; four_hours_in a10 d-2 g-6; four_hours_later a7 d-2 g-5
four_of_the a4 d-4; fourth_time_, g6; fourth_time_. d7 g-6; fraud_model_'s f4; free_,_so a5
freezer_alarm_. c-3 d4 e-3; friday_,_<name> b-4 e-4 f-2 g12; friday_,_i b-3 g4; friday_and_i a-8 b3 c-2 d11 e-8 g-2
friday_at-last_. a-6 b4 e-5 f2; from_<name>_'s b5 e-4; from_<name>_, a-5 c-6 d7 e-14 f4 g4
from_<name>_. a-3 b3 d-6 e4 f-5; from_<name>_: b-4 d5; from_<name>_<mark> c6 e5 g-3; from_<name>_? b-5 g8
from_<name>_after b4 d-7 g3; from_<name>_and a-5 b7 e-3; from_<name>_at c-2 g7; from_<name>_because b3
from_<name>_halfway b7 g-3; from_<name>_on d3; from_<name>_to a-7 b11 c-4 d-6 e-11; from_<number>_, c-5 d4 f8 g-7
from_across_the c2; from_here_. b7 g-6; from_here_<mark> b6 d2 e-6 g-3; from_him_, b4 g-2; from_holiday_to c5 g-4
from_leave_to c5 g-2; from_me_, a-3 b-7 c-9 d4 e12 f-9; from_me_. b-7 c3 e8 f-7 g-7; from_me_first a-3 c11 g-6
from_me_in b-4 c-5 d5 f-2; from_me_this-week a-4 g10; from_me_to d7; from_my_laptop a3 b3 e-4 f-5
from_my_own a5 b-6 c-2 d6 e-3 f-4; from_my_phone a6 b-4 e3 g-4; from_my_side a-6 c-3 f-3 g5; from_next_month d-4 g6
from_next_sprint g4; from_nine_to a3 b-3 c-3 d-2 g5; from_now_on a-2 c-4 d-5 e9 f-3; from_people_who c8
from_scratch_, b6 d-3; from_the_<name> b6 e-5 g-3; from_the_back d-4 e-3 f4; from_the_car a6 g-4
from_the_contractor b-4 g5; from_the_dentist e-6 g2; from_the_diff b6 g-4; from_the_first a-3 b6 d-4 f-2
from_the_intern d-3 e4; from_the_new b5; from_the_other a-7 c-5 d-6 f6 g9; from_the_platform a-3 c-2 d2 e-5 g7
from_the_squad b3 e-4 g4; from_the_team a-9 b9 c-7 d-5 e6 g-3; from_the_train a4 c4 g-3; from_there_. a-3 b9 g-3
from_tuesday_to d7 g-5; from_two_days a3 c2 g-2; from_under_the c5 f3 g-5; from_zero_. b7 d-3
front_of_the c-3 d-6 e8; frontend_and_backend a-3 b-2 c11 f-3 g-4; frontend_guild_to c-6 g4
full_of_<mark> c9 e-3 g-5; gdpr_deletion_job a8 g-3; get-back_it_back b6 g-6
get-out-of_out_of a-3 b-3 c-3 d-3 e10 f-2; get-out_it_out a3 e-2; get-pulled-into_pull_into c3; get_<name>_'s b-3 g3
get_a_feel f6 g-2; get_a_full b16 d-3 e-8 g-9; get_a_new b-3 c-3 e-2 g7; get_a_row c8 e-2 g-2
get_an_hour c-3 e-3 f5 g4; get_as_far a-2 b4 d5 e-7; get_ask_for c-5 e-3 f-4 g10; get_ask_to b-3 c5 e2 g-4
get_bump_by d5; get_eaten_by d9 g-7; get_impatient_, b2 g2; get_it_, e4 f3 g-6; get_it_. b3 c-5; get_it_in a2
get_it_wrong e8 g-3; get_my_hands b-3 f2; get_nervous_and a-2 b4; get_none_, c7 g-3; get_the_build a4 b-4 f-6
get_the_lead d7 g-3; get_the_new d-2 f-9 g11; git_log_. a7 d-2 g-3; give-back_it_back b6 c-5 e3 g-4
give_<name>_feedback b-6 c-4 d-3 g6; give_<name>_her b-4 e-6 g9; give_<name>_his b-3 d-5 e-5 g9
give_<name>_the a-12 b6 c-15 d-5 e8 f-7; give_<name>_two d5 e-4; give_a_number c5; give_away_my b-4 e5
give_away_the b-3 c-2 e11 g-5; give_her_. b10 e-3 g-7; give_her_a b8 c-3 g-8; give_her_the c-4 e4 g-6
give_him_a b-3 c-2 e7; give_him_the b4 c-3 e4 g-9; give_it_, b5 c5 e-7 g-4; give_it_. c2 e-5 g5; give_it_away b6
give_it_to b-10 c-7 d7 e11 f-2 g-4; give_me_a a-5 c-3 e-4 g11; give_me_the a5 b-3 c-5 d3 e-3 f4
give_mine_. b-6 c11 e-7; give_my_opinion c6 e-4; give_the_answer c2 e7 g-6; give_the_whole b-6 d-2 e9
give_them_the e6 g-4; give_to_<name> b5 c-3 d-5; give_up_my a5 b-4 c-4 e5 g-5; give_up_the b-6 e6 g3
go-and_do_it e4; go-quiet_quiet_and c9 g-6; go-through_through_the a4 b-3 c-6 e-3 f4; go-to_<name>_and d-3
go-to_look_at d7 g-6; go-with_with_my c6 e-3; go-with_with_the c-8 e7 f-3 g3; go_,_i a3 c-3 e5 g-7
go_<mark>_no b-5 c7 d-5 e4 f-6 g-5; go_another_way e8 g-6; go_back_under c6 e-5; go_better_than d-3 e-5 g9
go_down_a e-6 f6 g3; go_for_a a-9 b-6 d-6 e3 f-7 g8; go_for_the a-3 c-4 g7; go_from_<name> b10 c-3 g-7
go_green_. a2 c4 g-3; go_home_, a5 e6 g-8; go_home_. b-11 c-3 d12 e-9 g6; go_home_at a-5 b3 c-6 d-3 e6 f-3
go_in_and a7 e-3 g-4; go_in_the a-5 c-3 d6 e2; go_into_the a10 b-2 d-2 e-6 g-6; go_live_, b-4 g8
go_live_. b-4 c4 e5 g-9; go_live_at e-6 g7; go_live_be a6; go_live_hang a9 g-3; go_live_is a7 g-5
go_live_monday a7 e-3 g-3; go_live_need a6; go_live_on a8 g-6; go_live_tonight b4 e-2; go_nowhere_and c-3 e-2 g2
go_of_approvals e4; go_of_the a-6 b8 c-3 d-6 g2; go_off_and c-4 e8 g-4; go_on_. b-3 e9 g-9; go_on_vacation b5
go_on_without c-4 d6 g-5; go_out_, a-6 d7 e-5 g3; go_out_at a7 b2 c-2 f-4 g-2; go_out_on a3 c-5 d-5 e-5 f-2 g8
go_out_with a6 e-6 f-3; go_out_without b-2 g4; go_part_time b-3 d4 e-6 g4; go_round_the c3; go_with_whatever e-4 g3
goals_for_the d6 g-5; good_mood_. d3; good_mood_otherwise c4 d6 g-9; good_question_. c-7 d10 e-6
good_talk_with b6 d-4; grab-back_it_back b10 e-3 g-7; grab-the-keyboard_the_keyboard b2 e-5 g3
grab-the-wheel_the_wheel b4 e-2; grab_the_blocker e7 g-7; grab_the_pager b-5 e-6 g11; group_'s_lead g5
hack_on_my g4; half_a_day a-6 b-3 c6 d-2 f5; half_a_mind a-3 b-6 d-3 e-4 g13; half_an_hour b-5 c-8 e4
half_baked_idea c4; half_do_, a-3 e4 f6 g-5; half_finish_, a4 g-3; half_hour_. e-2 g2; half_of_<name> a5 e-8 g3
half_of_it c-5 d-3 e8 g-4; half_of_the a-4 b11 c-7 d-2 e-8 f-5; halfway_through_<name> b6 g-2
halfway_through_the b4 e-6; hand-off_off_the b5 g-3; hand-over_over_my b-4 e-3 f-2 g7
hand-over_over_the a-3 b2 c-2 e6 f-2 g-3; hand_<name>_the a-6 c-3 d-6 e6 g3; hand_edit_the a3 b-2 e-3 g2
hand_go_up b-2 c8; hand_in_pockets b-2 e7; hand_it_to e3; hand_off_the b-4 g4; hand_on_, f5 g-7; hand_on_the a3 b-4
hand_over_the c-4 d-2 e-7 g13; hand_the_incident e2; hand_the_release e5; hand_to_<name> a-3 b14 e-8 g-3
handle_it_. e3 f6 g-8; hands_off_the b-7 e3 g3; hands_while_<name> a-3 e5; hang_on_, a5; hang_on_. a8 g-4
hang_on_it a8 b-2 c-2 d-2 e-4 f-2; hang_on_my a3; happen_if_i a-3 e-3 g10; happy_with_how b4
happy_with_the a-4 b2 e-2 g5; have-a-look_a_look d-4; have-to_be_the a-7 b2 c8 d-3 g-2; have-to_land_before a6 b-3
have-to_say_which c8 g-4; have-to_write_the a10 g-6; have_<name>_'s a-3 b10 g-4; have_<name>_it d-4 e4
have_<name>_not b-6 c-3 d-7 e-5 g15; have_<name>_yes b-3 c-3 d-5 g7; have_a_build d10 g-7; have_a_fix b8 g-4
have_a_free f2; have_a_go f7 g-3; have_a_good b5 d-8 e-3 g5; have_a_look b4 c3 d-3; have_a_new c-7 d-9 e6 f-6 g3
have_a_plan b5 c2 d-7 e-8 g3; have_a_proper a4 d3 g-6; have_a_view e-5 g4; have_an_afternoon f-3 g3
have_an_hour b-3 d6 e-6; have_an_opinion d-2 e9 g-7; have_answer_, e3; have_ask_, g2; have_ask_<name> d-4 e-2 g5
have_ask_for c-4 f8 g-5; have_ask_me c-7 d-5 e-5 g12; have_assign_to b3; have_be_ask b8 g-7; have_be_do b8 d-2
have_be_in a-5 b-4 c-4 d4 g7; have_be_kinder b3; have_be_sit-on c3 d-7 g6; have_be_the a3 b-6 d-5 e-4 f-3 g4
`
