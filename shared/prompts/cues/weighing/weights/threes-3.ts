// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_3 = `
about_it_, b-3 g2; about_it_. b3 c-4 e5 f-6 g-4; about_it_in b-3 c-3 f-4 g7; about_park_. d-5 g7
about_the_budget c8 d-10 e-7 g5; about_the_cache b-2 e6 g-3; about_the_complaint d10 g-8; about_the_conflict g2
about_the_index c11 e-3 g-7; about_the_new c2 f-6 g7; about_the_park g6; about_the_pay d4
about_the_queue c-3 e-3 g6; about_the_raise d4; about_the_reorg a-2 b-6 c-3 d4 e-6 g6; about_the_roadmap e-3 g5
about_the_shouting d2; about_the_timeout c3; about_the_tone d8 g-3; about_with_a f7 g-5; add_a_miss a-2 d-2 f3
add_a_unit-test f7; add_the_miss d-3 g6; address_to_me c10 g-5; after_<name>_, b-3; after_<name>_. b-5 d2 e-6 g8
after_<name>_have b6 d-3 g-3; after_a_long e-3 g3; after_five_months a4 c-4 d3 g-3; after_give_<name> b8 d-5 e-3
after_he_'d b3; after_i_<name> b-5 c14 e-6 g-6; after_lunch_. c3; after_one_bad b3; after_she_'d b8 g-4
after_supper_, b-2; after_ten_minutes b3 c-3; after_that_. b7 c-3 d-4; after_the_freeze d6; after_the_kids f10 g-12
after_the_launch a-8 d5 e-4 g4; after_the_release b-2 d11 e-3 g-6; after_the_summer d-3 g4
after_two_days b7 e-3 g-3; afternoon_in_the a5 f-2; again_,_and c2 d3 g-6; again_,_by d4
again_,_i a-6 b-6 c7 d7 g-5; again_,_in a5 b-4 d-3 g4; again_,_it b-6 d10 f2 g-8; again_,_my b7 c-2
again_,_the c-5 d4 e-4; again_,_third a3 b-3 d-2 g3; again_,_with b9 d2 g-9; again_:_the a4 b-2 d5 g-7
again_for_a d-3 g6; again_from_scratch a-2 b3 d-3 f3; again_from_the b5; again_from_zero b3; again_i_am c5
again_i_will c-6 g7; again_in_the a7 b-6 d-5 e-2 g3; again_some_day g5; again_tonight_i g6; agenda_for_the d7 g-4
ago_i_'d d-3 e10 f-3 g-2; ago_i_would e-3 g5; agree_on_the a-2 b-3 g8; agree_with_<name> b-5 c-3 e11 g-5
agree_with_me c9 g-7; all-day_,_and a5 c-4; all_,_and b-3 e12 g-6; all_<number>_lines a2 b4 g-4; all_by_me b6 g-6
all_eyes_on c9 f-4 g-3; all_five_, d-3 g4; all_five_1:1s c-4 g8; all_forty_. b4 g-3; all_good_. b5 d-3 e-4
all_look-at_at c4; all_mine_, a10 g-9; all_my_1:1s a-3 b-2 c-2 d-3 g8; all_nighter_on a3
all_of_<name> a7 b9 e-4 f-2 g-12; all_of_it a4 c-13 d-10 e6 g3; all_of_them c15 e-10 g-7; all_of_us d-4 g8
all_the_same c5; all_the_services a7; all_the_time d-3 g8; all_the_way c3 e3 f6 g-12; all_three_. c8 g-5
all_three_squads a3 b-2 c-8 g4; all_turn-to_to c9 e-3 g-4; all_wait_for a4 c4 e-4 g-3; alone_with_the c-3 d-4 e8
along_the_table d6; although_i_have b7 e-6 g-2; am_<name>_. b-3 c12 e-2 g-7; am_a_manager a9 g-7
am_in_the c4 e7 g-10; am_not_even d5 e-3 g-3; am_not_go-to a-2 b-3 e5; am_not_in c5 e-3
am_not_sure b-4 c-7 d-3 e-5 g14; am_on_the a3 e6 g-9; am_still_the a5; am_the_<name> c4; am_the_bottleneck c2
am_the_one a3 c3 d3 e-5 f-2 g-8; am_the_only a8 f-4; am_write_it a5 b2 g-6; among_themselves_, c6 g-7
among_themselves_. b-3 c6 e-3; an_afternoon_to f-2 g3; an_afternoon_with f9 g-7; an_alert_. e2; an_all_nighter a2
an_answer_about g4; an_answer_on b-3 d13 e-9 g-4; an_edge_case c3 f6 g-8; an_engineer_i f-4 g11
an_evening_, a-6 f3 g3; an_evening_. a8 b-3 c-4 f-5 g3; an_evening_with d-3 f5; an_extension_. d6 g-3
an_honest_word d7 e-3; an_hour_, a-4 c-9 g5; an_hour_. a4 c-6 d-10 e4 f-10 g6; an_hour_after a-4 b10 c-3
an_hour_and b4 c-6 e4; an_hour_and-then c5; an_hour_as e-2 f8; an_hour_back g4; an_hour_because a-4 c11 d-6 g-8
an_hour_before b8 e-4 g-6; an_hour_for c4 d4 g-6; an_hour_in f3; an_hour_just f-5 g5; an_hour_later d-5 e7 g-9
an_hour_of a-5 b-5 d2 f11 g-15; an_hour_on b-2 c-4 d7 f5 g-10; an_hour_read f4; an_hour_so d-3
an_hour_step-through f-2 g4; an_hour_to a4 d4 e-7 f6 g-11; an_hour_with e4 f7 g-11; an_idea_for f2
an_online_course f10 g-6; an_open_source f3; an_opinion_, d-2 e8 g-3; and-then_it_be c2 e-6
and-then_let_it b-11 e16 g-7; and_<name>_'s d2 e7 g-10; and_<name>_, d-2 e8 g-7; and_<name>_: e5 g-5
and_<name>_agree e-8 g8; and_<name>_decide c-3 g5; and_<name>_disagree c-4 e6; and_<name>_go a3 c5 e-3 g-6
and_<name>_have d-7 e-3 g5; and_<name>_nothing d-5 e-2 g7; and_<name>_pair b-4 g6
and_<name>_swapped a-4 b-2 d-5 e-6 g13; and_<number>_, e-3 f6; and_a_date c-2 e3; and_a_half b3 d-3
and_a_pencil a-2 f7; and_after_a b-4 g4; and_all_, c-8 d-2 e11 f7 g-11; and_all_. a-3 c-3 e5 g-3; and_all_of c5 g-5
and_an_hour b-2 c4 e4 g-6; and_and_<number> a3 b-2 e4 g-3; and_ask_me c8 g-4; and_at_the c4
and_build_it a-8 b4 e-3 f7; and_build_the a8 f-4 g-2; and_by_<number> a-3 c7 g-5; and_by_evening b5 c3 g-3
and_by_lunch c5 e-3 g-4; and_by_the b4 c-3 d5 e-3 g-5; and_by_then c-8 e13 g-4; and_call_it c-3 e-6 f4 g4
and_close_it b4 e-8; and_close_the b-3 d3 e3; and_code_it b8 g-5; and_code_the a3 f4 g-7; and_come_back b7 e-5
and_complete_it b5; and_correct_the d-4 e-5 g6; and_debug_the a4; and_dev_could g3; and_did_not a-3 b-2 c-4 e8
and_do_. b5 c-5 e-3; and_do_her b8 e-3 g-3; and_do_it a-7 b13 c-2 d-4 e-11 f-3; and_do_not b-3 d-5 g5
and_do_the a8 c-3 d4 e-10 f-3; and_fill_in b4 c-3 d-4 e-3 f-2 g6; and_finish_it a-3 c-2 e-5 g7
and_finish_the a-3 b6; and_fix_it d-2 e-11 g10; and_fix_the a9 b-2 d-4 e-3 f-2; and_get-out_it a4
and_get_a b7 c3 d-3 e-3 g-7; and_get_it a4 b-3 c5 d-5 e-9; and_get_the a4; and_give_it a-3 c-7 d2 f-3 g3
and_go-with_with c8 f-4 g-5; and_go_for a-3 b-3 c-2 d-6 e6 g4; and_go_home a-2 b-7 d5
and_have_it a7 b-5 c-4 d-2 e-4 g7; and_have_not a-3 b-4 f-3 g4; and_he_decide c-2 g3; and_he_do b-6 e9
and_he_find b3; and_he_go g-3; and_he_solve e3; and_he_take e6 g-7; and_hid_in a-3 b-4 c-4 d5 e7 g-7
and_honestly_i b-2 f-2 g8; and_i_'d a3 c-5 e8 g-7; and_i_<name> b-2 e9 g-11; and_i_am b-4 c-5 e3 f-2 g5
and_i_answer b7 c12 d-5 e-12 g-9; and_i_ask e8 g-3; and_i_back e6 g-4; and_i_be a14 c-11 e7 f-5 g-12
and_i_choose d-4 e-7 g6; and_i_close a4 b3 g-2; and_i_could b2 c-5 d-4 e-10 g12; and_i_defended e7 g-5
and_i_did a5 b-4 c-4 e-3 g5; and_i_do a2 b5 d-18 f-3; and_i_find c5 g-8; and_i_finish a5 g-3
and_i_give a3 b-6 c14 d-2 e-10 g-6; and_i_go b-7 d6 e6; and_i_have a3 b-3 c-14 d8 e3 f-10; and_i_heard c-3 e2
and_i_just c3 d-4 e6 g-10; and_i_keep b-5 d6 e3; and_i_know a4 c4 e-6 f-3; and_i_leave d-2 g8
and_i_let a-7 b-12 c-8 d7 e5; and_i_make a-6 d5 e3; and_i_meant c2 e3 g-5; and_i_only e8 g-8; and_i_pick c9 e-4
and_i_rule c9 e-3 g-3; and_i_run b7 g-7; and_i_send b-3 c-6 d7 e6 g-6; and_i_sign c7 g-5
and_i_spend a-3 b8 d5 f-3 g-6; and_i_stay e11 g-7; and_i_take e4; and_i_tell b-9 d-12 e6 g3
and_i_think c5 d7 e-3 g-7; and_i_will b-3 d-7 e8; and_i_would e-2 g9; and_i_write a3 b4 c-3 g-5
and_in_the a-4 c7 d-3 e-4 g2; and_it_'s a8 c5 e-3 f-2 g-8; and_it_be d-5 e7 f-5; and_it_go b-2 d-4 e4 g3
and_it_is b-6 c-5 d5 e-8 g10; and_it_stay a-4 b-3 c-3 d6 e5; and_it_still f3; and_keep-quiet_quiet e5 g-2
and_keep_it a-6 b9 c-2 d-2 e4 g-9; and_leave_it b-4 e3 f2 g-5; and_leave_the b-3 c-3 d-8 e13
and_leave_with b10 c-3 e-2; and_let_<name> b-6 e15 g-8; and_let_her b-6 e14 g-7; and_let_him b-4 e11 g-6
and_let_it e9 g-7; and_let_the c-2 d11 g-8; and_let_them a7 c-4 e3 g-6; and_make_the b8 e-3
and_meant_it b-5 c-7 d-5 e9; and_merge_it b6 g-4; and_my_name c10 e-3 g-5; and_no-one_would a-2 c7 g-3
and_not_in b4 d5 e-3 g-3; and_not_to c4 d4 e-6; and_nothing_else d3; and_nothing_to b4; and_now_the a4 b3 c-5 e-5
and_now_they a3 b-4 c-2 g5; and_nowhere_else d6 g-5; and_open_my a-2 b7; and_patch_it b4
and_posted_it a-8 b3 d-3 g7; and_push_a b5; and_push_by d5 g-2; and_push_it a7 g-4; and_push_the a6 e-3
and_put_in b5; and_put_me b11 d-5 e-3; and_put_mine b6; and_put_my b11 c-6 g-7; and_read_the d-4 e6
and_rebuild_it b6; and_redo_it g7; and_repair_it a3 e-7 g6; and_restarted_it a5 g-2; and_roll-out_it a5
and_roll_it a4; and_run_it a2 b7 d-3 e-6 g-7; and_run_the e4 g-6; and_send_it a-3 b-9 d-6 e2 g9
and_she_'s a3 b4 c3 g-12; and_she_be a-4 b4 e3 g-3; and_she_have b7 g-7; and_ship_it b3 e-5; and_ship_the a10 g-5
and_sit-in_in e4 g-4; and_snatch-back_it b4; and_solve_it a-6 b8; and_start_over e-3 g7; and_still_ask c10 d-2 g-8
and_take_his a-2 d8 e-5; and_take_the a2 b6 g-12; and_tell_her b-5 e-3 g8; and_tell_him b7 d-3 g-3
and_tell_me b-3 c-3 e9; and_tell_the b3 e4 g-6; and_tell_them b-5 c5 e-10 g6; and_that_'s a-5 b-6 d5 e5
and_that_be b-8 c4 d-5 e3; and_that_i c-2 e6 g-4; and_that_is d3 e-4; and_the_<name> a6 b-3 e-7 g4; and_the_air g2
and_the_architect a-2 b-2 c6 e-8 g5; and_the_code b3 f6 g-5; and_the_customer g6; and_the_date a7 c-4 e-3 g3
and_the_deploy a2 c-4 d-3 e2; and_the_intern e6; and_the_one a7 b-2 e-3; and_the_other d3 g3
and_the_plan a-5 b-4 c6 e-3; and_the_release a6 g-4; and_the_room e-8 g11; and_the_talk d4
and_the_team c10 d-9 e-4 g-2; and_the_whole c10 g-7; and_there_be d-4 g2; and_there_it a-4 c9 g-3
and_they_'d a-2 d-4 e4; and_they_are c-12 e-8 f8 g2; and_they_come b-3 e6 g-2; and_they_do c-6 e10 g-3
and_they_have e6 g-7; and_they_settle e7 g-6; and_they_wait a-3 c8 g-3; and_they_were c5 e-2
and_today_i a3 b6 e-4 g-2; and_tonight_i a-2 c4 d4 g-4; and_use_it c-2; and_wait_. c3; and_wait_for a-3 c14 d-6 g-7
and_walk_off c-7 e10; and_we_both g5; and_we_go a5 c-10 e5; and_with_it a4 b4 e-4 g-5; and_write_a f5 g-5
and_write_it a-3 b4 c-4 d-3 e4 f-3; and_write_the a3 d-3 f-2; annoyed_me_, f9 g-7; another_day_. d7 g-4
answer_,_i b-4 c-5 e7; answer_,_the c9 e-3 g-8; answer_,_they c10; answer_every_question g4; answer_from_me c-6 e5
answer_in_the c-3 d-5 e7; answer_on_the b-5 c-6 d6; answer_the_customer a-3 b7 c4 d-3 e-7
answer_to_<mark> a2 e-9 g5; answer_with_a c-3 d7 e2 g-7; any_longer_, b4; any_more_, b-5 e11 g-5
any_more_. b9 c-4 d-6 e-5 f-2 g3; any_of_them d7 g-9; anyone_else_have a6 c2 g-5; anything_today_, g4
anything_without_me a-4 c-3 g8; app_store_submission a3; architecture_board_to e2; are_in_my d2; are_not_on d2
are_not_speak b-2 g7; are_the_only d7 g-3; are_wait_for a4 d-2; argue_about_. f6; argue_about_the c-2 e4
argue_it_out e3; argue_with_me c11 e-4 g-6; argue_with_the d-2 e9 g-5; around_in_the a-4 f10 g-4
around_with_the f5 g-3; as_<name>_'s b7 g-3; as_a_guest b-2 c-3 d-4 e11 f4 g-9; as_a_joke c10 e-5 g-4
as_a_learn b3 g-2; as_a_no c7 g-4; as_a_senior c-3 d5 g2; as_a_user f4; as_an_order c12 e-4 g-7
as_far_as a-6 b3 c-8 d3 e-9 f3 g5; as_i_'d b-4 c6 d7 e-2 g-10; as_i_can d-3 f5; as_i_could d7 g-3
as_if_i a-5 b-5 d-2 f9; as_if_it e5; as_it_be a-3 b-5 c-4 e8; as_not_to d5 g-3; as_of_<number> b7 g-4
as_of_today c-4 e9 g-5; as_of_tonight b9 d-2 g-6; as_plan_, d-5 g8; as_the_decision d-4 e8 g-6
as_the_one c5 d4 e-2 g-7; as_the_owner b4 e-3; ask_,_and g3; ask_,_i d-3 e-5 g7; ask_<mark>_what a-2 b-2 c-4 e8 f-4
ask_<name>_, b-6 d-3 e-4 f6 g5; ask_<name>_. c13 e-6 g-5; ask_<name>_<mark> c-5 e11 g-10
ask_<name>_for b6 d-8 e-7 f2 g2; ask_<name>_how b-6 c-6 f11 g-10; ask_<name>_three e7 g-4
ask_<name>_to a-4 b6 c-18 d-4 e-4 f5 g6; ask_<name>_what b-10 c-4 d-4 e9 f-8 g3; ask_a_question c3 e-2
ask_about_the c-4 g4; ask_and_<name> b-2 g6; ask_back_. c-9 e10; ask_back_what c-4 e4; ask_better_question f9 g-5
ask_for_. c-6 d-4 e-4 g10; ask_for_a b-3 d-7 e6 f-9 g6; ask_for_an d11 g-7; ask_for_feedback b9 d5 e-2 g-12
ask_for_help a5 b4 g-9; ask_for_it b7 c-4 d10 e-10 f3 g-11; ask_for_me c-6 g11; ask_for_my b-8 e4 f-4 g5
ask_for_objections c13 d-3 e-3 g-6; ask_for_one b13 c-6 d-5 e-4 f-3; ask_for_the a-4 b9 d6 e-5 f-4 g-5
ask_her_to b-6 c-3 d4 e5; ask_her_what e8 g-6; ask_him_how d-2 e5; ask_him_to e11 g-11; ask_how_she d7 g-6
ask_if_he c11 g-12; ask_if_i b-5 d-5 e6; ask_if_she e9 g-7; ask_me_, a-5 b-8 c9 d-5; ask_me_. b-3 c14 e-7 g-5
ask_me_about d-5 e4; ask_me_and b-3 c7 g-4; ask_me_anything c-2 g6; ask_me_for b-6 c-3 d4 g5
ask_me_how b-4 c15 d-6 e-10 g-5; ask_me_if b-3 c9 d-2 e-7; ask_me_to a8 b6 c-4 d-7 f-8; ask_me_what c-4 d-4 g8
ask_me_whether c9 g-6; ask_me_which b-5 d-4 e9; ask_question_in c-7 e3 g4; ask_the_architect c-8 e-6 g11
ask_the_room b-3 c5 g-3; ask_the_team d-6 e8; ask_them_to b3 c4 e-8; ask_to_approve c8 e-2 g-5
ask_to_present d3 e-4; ask_two_questions e5; ask_what_he c-8 e12 g-4; ask_what_i a6 b-8 c12 d-3 e-14
ask_what_she c-9 e-3 g10; ask_what_the e6; ask_what_they c8 e-7; ask_what_to c9 d-3 g-6
ask_where_he c-3 d10 e-5 g-3; ask_where_the d-7 e11 g-6; ask_whether_i c-2 d-2 g7; ask_which_of c7 e-4
ask_who_decide c9 e-6 g-2; ask_who_is a5 c-3 e4 g-5; ask_who_want-to c5 e-6 g3; ask_why_the d-2 g3
assign_to_<name> a-2 b8 e-3; assign_to_me a-3 c4 d-3 e-9 g8; at_<name>_, b-6 c-4 d2 e4 f3 g-3
at_<name>_. a2 d-2 e-2 f5 g-2; at_<name>_<name> c-4 d-5 g12; at_<name>_and c-6 e5; at_<name>_i b-7 c-9 d-11 g21
at_<number>_, a4 b-9 c-9 e-3 g6; at_<number>_. a6 b-5 c-7 d-12 e2 f-11 g7; at_<number>_<mark> c-6 d-7 e3 f-3 g6
at_<number>_am b9 g-5; at_<number>_and a11 b-5 c2 d-4 e-6 g-3; at_<number>_i a5 d7 e-2 g-6; at_<number>_on a2 c5 g-6
at_<number>_rps a3 e3 g-4; at_<number>_so a8 g-7; at_<number>_they a5 c6 g-9; at_<number>_with b6 f-4
at_a_standstill a4 g3; at_all_. a5 d-3 f9 g-8; at_eleven_, e3; at_five_, a3; at_five_. a6 b-4 e2; at_four_. d-4 g6
at_half_time a-3 b9 e-3 g-3; at_home_, c-4 e3 f8 g-4; at_home_. a-5 b-2 g8; at_how_the f5 g-2; at_it_. a-2 g5
at_lunch_, a10 b-3 c6 d-4 e-3 f-3 g-6; at_lunch_. b-5 c2 d-6 e-8 f-3 g10; at_me_, c-4 g7; at_me_. c12 g-9
at_me_i c-6 e10 g-4; at_me_until c6 d-3; at_me_when c13 e-3 g-10; at_my_desk a-5 c8 e-4 f-2; at_my_door c10 e-2 g-7
at_my_last a-7 g12; at_my_old a-4 f-7 g12; at_my_request b4 g-4; at_my_table c8 g-5; at_night_, b2 f4 g-2
at_night_. a-8 b4 c-2 e-6 f-3 g10; at_nine_, a-5 g8; at_nine_. a2; at_noon_, a-11 b-5 c-4 d3 f3 g6
at_noon_. b5 c-3 d-4 e-7 g4; at_noon_and d4 g-2; at_once_, c6 e-6; at_once_. e-5 g2; at_one_. a8 g-8
at_six_, a2 b-4 c7 d8 e-7 g-11; at_six_. a6 c-3 e-3 f-3; at_six_and a5 g-3; at_standup_, b10 e-5 g-7
at_standup_. b8 g-4; at_step_<number> b3 e-4 f4 g-5; at_ten_, b4 e-5; at_ten_. a3; at_ten_to a13 f-2 g-8
at_the_<name> a2 b-2 c-5 d-6 e-5 f7; at_the_airport g5; at_the_back a7 b-4 d-3 g-4
at_the_bank a-6 b-3 c-7 d-3 e-2 g16; at_the_board a-4 c2 d-3; at_the_coffee a-4 d2 e4 f-5 g3; at_the_conference g6
at_the_dentist a-4 e3; at_the_end a-4 c2 d-6 e4 f-3; at_the_first b2; at_the_keyboard a5; at_the_kitchen f8 g-6
at_the_last a-4 d-4 e-4 g8; at_the_logs f3 g-3; at_the_meetup c-4 e-4 g11; at_the_new g4; at_the_offsite d6
at_the_old a-8 g10; at_the_retro g4; at_the_school d-5 e-5 g10; at_the_weekend a-6 b2 d-5 e-2 g8
at_the_wheel a4 b-2 g-3; at_the_whiteboard b7 c-5 f-3; at_their_shoes a2 c12 d-2 e-6 g-10; at_three_. a3 d4 g-5
at_two_, g5; author_of_the a10 b-4 g-4; away_from_<name> b13 d-2 e-6 g-6; away_from_the a-3 d-2 e12 g-5
back_,_he e5 g-4; back_,_i d5 e-8 g5; back_,_though b-4 c2 e9 g-10; back_<mark>_. c7 g-5; back_<name>_'s e7 g-8
back_an_hour d5 e-3 g-5; back_at_<number> a-7 g10; back_at_me c6 e-6; back_at_the g5; back_by_noon a3 b-3
back_from_<name> a-6 b3 c8 d-6 e-14 f-3; back_from_him g2; back_from_holiday c7
back_from_leave a-4 b-9 c8 d-3 e-5 g6; back_from_the a-9 b5 c-5 d-8 g7; back_her_in b-2 e8 g-4; back_in_<name> g6
back_in_house b4 e-3; back_in_my b8 c5 e-7 g-9; back_in_the a11 c-7 f3 g-4; back_into_the a2 b-4 g5
back_it_. e8 g-6; back_like_a e2; back_my_opinion c-2 e3; back_of_the a4 e4 g-4; back_off_<name> b12 e-5 g-7
back_on_my b8 g-2; back_on_the b7 e-8 g3; back_onto_my b8 g-4; back_over_the b-2 e5; back_to_<name> b-8 c-5 d7 e3
back_to_a c3 g-3; back_to_back a2 b-3 d-4 g6; back_to_me a-3 b14 e-6 g-7; back_to_my b6 g-2
back_to_the c-4 e4 f-5 g6; back_under_my b14 c-2 d-3 e-4 g-6; back_when_i e-3 g8; back_with_a a-3 b-4 e4 f-3 g3
back_with_me b7 e-3 g-2; back_with_my c5 e-3 f4 g-5; back_with_one e7 g-3; backlog_since_<number> a-2 f7
be-blocked_block_on a3; be-going-to_tell_<name> d6 g-4; be-on_a_plane a-6 c5 d-4 g2; be-on_a_train a-5 c5 d-3 e-6 g6
be-on_it_. b2 e4 g-4; be-on_my_list d13 e-3 g-10; be-stuck_behind_it a3; be-stuck_on_the a9 b2 c-6 g-5
be-supposed-to_be_<name> c3; be_,_and c-4 e5; be_<name>_'s a-4 b10 c3 d-11 f-3 g-6; be_<name>_, e-3 g3
be_<name>_. a-8 b11 d3 e-4 g-4; be_a_lie b-3 c-3 e4 g4; be_a_week d6 g-2; be_able_to c-3 d-4 f4
be_an_engineer a3 b-3 c-2 f-3 g6; be_ask_, c10 d-3 e-9; be_ask_. a-4 b4 g3; be_ask_about c4; be_ask_for e3 g-3
be_ask_to b3 d-7 e-3 g6; be_at_<name> g7; be_at_<number> a6 d-5; be_at_lunch a-4 b16 e-5 g-10
be_at_my a-2 b-3 e2 g3; be_at_the a-9 b-3 d-6 e8; be_back_, a3 c3 g-2; be_back_from a-2 c5; be_back_in b-8 d-3 e7
be_better_. b-3 g5; be_better_than c-6 e5; be_break_, a5 d5 g-9; be_cancel_by d-7 g8; be_code_. a-3 d7 g-3
be_code_it a3 b3 g-4; be_do_. g3; be_do_by g3; be_do_it a5 d-3; be_down_, c-5 d-5 g11; be_down_for g2
be_due_at a2 b-4; be_easier_to a-4 b-2 g7; be_elbow_deep g2; be_farah_'s b7 c4 e-5 g-5; be_fine_, b6
be_fine_. a-2 c-5 d3 e7 f-2 g-4; be_for_<name> b7 g-5; be_for_the b-4 c11 e-6; be_for_them e3 g-4; be_go_, b4
be_good_. a5 c4 d-2 g-6; be_halfway_through a-2 b8 g-4; be_hang_on a2; be_hers_, b4; be_hers_. b3; be_hers_to b4 g-3
be_his_to b3; be_hold_for a3; be_hold_the b4 g-4; be_hold_up g5; be_hours_away a4; be_in_<name> a-5 b-2 c4 d-5 e4
be_in_a a10 b-4 d3 e-5 f-4 g-3; be_in_my d10 g-8; be_in_that a-2 c2 d-5 g6; be_in_the a2 c7 d6 e-12 f-5 g-8
be_it_. e2; be_last-week_. d7 g-4; be_late_, a6 b-3 d3 g-2; be_late_so a-2 g7; be_look-at_at a4 c-3 d6 g-5
be_me_, a13 b-5 e-4 g-7; be_me_. a-5 c-4 d6 g4; be_me_who a9 c4 e-3 g-11; be_meant_as b10 e-3 g-6
be_mine_, c5 e9 g-10; be_mine_. a-10 b-4 g8; be_mine_and a-7 c5 e-2 g4; be_mine_by a3 c-3 e-2; be_my_code a2
be_nearly_there b9 g-6; be_nervous_, a3; be_never_the a-3 b-3 c-4 d-4 e-2 f-3 g14; be_nice_. a4 b3 c-4 d-3 f3 g-5
be_nice_if a-4 c3 e-3 f-4 g5; be_not_. c-2 d-5 e4 g3; be_not_a c4 e-7; be_not_ask c-4 d-5 e-9 g12
be_not_even a-5 b-3 c8 e-8; be_not_fast b6 f-2; be_not_go-to a6 g-4; be_not_happy b7 e-4 f-2; be_not_in c-7 g6
be_not_me b-2 d-3 e-5 g11; be_not_mine a-3 b-6 c5 e-7 g8; be_not_my b7 c-2 g-2; be_not_need a-2 c-8 d-4 e2 g10
be_not_the c-6 e13 g-7; be_nothing_of b3; be_of_<name> a-3 b9 g-2; be_off_, b-6 f6; be_only_go-to b9 e-4 f-3 g-3
be_out_of c3 d-3 e-7 g5; be_over_. b-3 d7 g-4; be_postpone_by a-3 g6; be_proud_of b5; be_read_the f11 g-8
be_red_, e8 g-3; be_red_for a4; be_red_since a7 b-4; be_replace_by a-5 b-6 d5 g4; be_right_. b-3 e10 g-7
be_settle_by a-2 b-4 c4 e-3 f-2 g4; be_sit-on_on c9 d-7; be_sit_there a4; be_slow_, b3 e-3; be_still_read b6 g-2
be_stop_the a9; be_take_as c9 g-5; be_tell_the b6 d-6 e-4; be_the_best c-3 d-3 e5; be_the_bottleneck c-3 g7
be_the_last a7 c-3 d-5 e3; be_the_on-call c8 e-7; be_the_one a8 c-10 d-4 f-6; be_the_only a-12 b-4 c10 e-4 f-2 g8
be_the_plan b5 c8 e-8 g-6; be_the_right b-3 c-4 e8; be_the_team b7 c2 e-3 g-7; be_theirs_, c4 d-2 g-2
be_theirs_. c5 e4 g-6; be_theirs_to c5 g-3; be_timing_out a5; be_to_be a-3 b6 d4 g-5; be_too_slow b8 g-4
be_type_the b6 e-2 g-3; be_wait_. d-2 f7 g-6; be_wait_for b-3; be_wait_on a6 c-8 f4; be_watch_me b5
be_watch_my a3 b4 g-4; be_with_<name> d2; be_write_it b8 g-8; be_write_the b2 d-5 g2; be_wrong_. c3
be_wrong_about c8 d-3 e-3; became_a_manager c-4 f-2 g10; became_mine_. b8 e-2 g-5; because_he_be b3
because_i_'d a5 d5 g-7; because_i_<name> c8 e-4; because_i_am a-6 b-2 c-3 d5 g5
because_i_be a-7 b-7 c10 d8 e-5 f4 g-16; because_i_be-on c9 g-6; because_i_code a10 f-3 g-5
because_i_could a-4 e-3 g5; because_i_did f7 g-6; because_i_do b8 d5 f-3 g-7; because_i_have b-9 c8 e-8 g3
because_i_keep a3 b-4 c-2 g-2; because_i_know a4 f-2; because_it_'s a6 b-5 c-4 f7 g-10
because_it_be a-5 b8 c-7 d-7 e-8 f6 g3; because_no-one-else_would a-3 c9 g-2; because_nobody-else_would a-4 b-2 c10
because_of_a d7 g-6; because_of_me d6 g-5; because_of_the a-6 b-7 c-6 d13 e-5 f-3; because_she_be b2
because_the_deadline a5; because_the_launch a-4 g7; because_the_release d4 g-3; because_they_want a-2 c13 e-4 g-8
before_<name>_. b-4 d2 g4; before_<name>_could a-11 b15 d-4 e-4 g-3; before_answer_the a-2 c4 d-3
before_anyone_else a9 c-3 f-2 g-2; before_anyone_have a3; before_breakfast_, a4 f2 g-4; before_dinner_. f7 g-5
before_he_'d b14 d-4 e-4 g-8; before_he_be a3 b3 g-4; before_i_'d a-6 b-7 d-2 e6 g4; before_i_be b-5 d-2 g6
before_i_became a-3 c-4 f-3 g11; before_i_could g4; before_i_have a-3 b-5 c6 e-3 f-4 g5; before_i_join g2
before_lunch_. c3; before_standup_. d-2 g2; before_the_<name> a10 g-6; before_the_<number> a10 b-5 g-8
before_the_end c-5 d8 g-4; before_the_last d7 g-4; before_the_launch a-5 g7; before_the_weekend a8 b-3 g-3
behind_her_back b7 e-3 g-2; behind_him_, b-2 e2; behind_it_, b-5 e-3 f5 g3; behind_it_. a11 f3 g-11
bench_with_the a2; beside_it_, e-4 f5; better_reason_than d2 g-4; better_than_fear e-5 g8
better_than_i b-3 c-5 e6 f-7 g4; better_than_me g-2; better_than_mine c-4 e8 g-2; between_<name>_and a-7 c-3 d10 g-3
between_<number>_and g4; between_the_two c9 e-6; between_them_, g6; between_them_. e7 g-9
between_two_meetings a7 g-4; between_us_and a8 c-2; bin_them_. e7 g-5; bit_of_<name> e-3 f7 g-2; bit_of_the a7
bite-my-tongue_my_tongue c-3 d3 e6 g-7; blank_for_me c9 d-3 g-2; block_instead_. e-7 g8; block_on_it f4 g-6
`
