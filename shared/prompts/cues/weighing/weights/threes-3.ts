// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_3 = `
an_hour_back g4; an_hour_because a-3 c9 d-6 e3 g-7; an_hour_before b8 e-5 g-5; an_hour_for d4 g-5; an_hour_in f3
an_hour_just f-4 g4; an_hour_later d-4 e8 g-8; an_hour_of a-4 b-4 c2 d3 e-4 f11 g-14; an_hour_on b-3 c-4 d7 f5 g-7
an_hour_read f5; an_hour_so d-3 g2; an_hour_step-through g2; an_hour_to a4 d3 e-6 f4 g-10; an_hour_with e6 f3 g-11
an_online_course f6; an_open_source f4; an_opinion_, c-3 d-3 e10 g-2; and-then_it_be c5 e-6
and-then_let_it b-12 e15 g-5; and_<name>_, c-4 d-5 e9; and_<name>_: e4 g-4; and_<name>_agree e-7 g5
and_<name>_decide c-4 g2; and_<name>_disagree c-2 e2; and_<name>_have d-5 e-5 g6; and_<name>_nothing d-8 e-5 g11
and_<name>_pair b-3 g4; and_<name>_swapped a-3 b-5 d-6 e-7 g13; and_<number>_, d-2 e-2 f6; and_a_bullet d3
and_a_half d-4 g4; and_a_pencil a-3 f9 g-4; and_after_a b-4 g6; and_all_, c-7 d-3 e10 f5 g-13; and_all_. c-3
and_an_hour b-3 c4 e3 g-4; and_and_<number> b-3 e4 g-2; and_ask_me c9 g-4; and_build_it a-7 b8 e-5 f5 g-3
and_by_<number> a-2 c8 d-2 g-6; and_by_lunch c4 e-3 g-3; and_by_the d4 e-3 g-3; and_by_then c-8 e12
and_call_it d4 e-4 f3; and_close_it b5 e-6; and_close_the b-5 d3 e2; and_code_it b6 g-3; and_code_the f4 g-6
and_come_back b7 e-5; and_correct_the a-2 d-5 e-5 g8; and_dev_could c3; and_did_not a-3 c-4 d3 e11 g-9
and_do_. b5 c-5 e-4 g2; and_do_her b6 e-2; and_do_it a-7 b13 c-3 d-3 e-10 f-3; and_do_not b-4 c3 d-3 g4
and_do_the a6 c-3 d6 e-10 f-4; and_fill_in b4 c-4 d-4 e-2 f-2 g6; and_finish_it a-3 b-4 c-2 e-4 g9
and_finish_the a-5 b8; and_fix_it d-3 e-10 g10; and_fix_the a11 d-3 f-2; and_get-out_it a3 e-3; and_get_a b7 d-2 g-7
and_get_it a4 b-3 c3 d-5 e-10 g5; and_get_the a3 b-3 f3; and_give_it c-8 d5 e-2 g5; and_go-with_with c8 f-4 g-3
and_go_for a-5 b-4 c-2 d-9 e5 g7; and_go_home b-6 d6; and_have_it a7 b-7 c-4 d-2 e-5 g9
and_have_not a-4 b-5 e4 f-6 g3; and_he_decide c-4 g6; and_he_do b-7 e11 g-2; and_he_find b3; and_he_solve e2
and_he_take e5 g-7; and_he_will e4; and_hid_in a-3 b-5 c-4 d6 e6 g-5; and_honestly_i a-3 g8
and_i_'d a2 b-4 c-6 e7 g-2; and_i_<name> e9 g-13; and_i_am b-4 c-7 e6 g3; and_i_answer a-2 b6 c15 d-4 e-14 g-9
and_i_back e5 g-3; and_i_be a13 c-13 e8 f-3 g-19; and_i_choose e-6 g4; and_i_close a3 b6 c-3 e-2 g-4
and_i_could b3 c-4 d-4 e-7 f-3 g10; and_i_defended e8 g-6; and_i_did a4 c-4 g3; and_i_do a3 b6 d-14 e-3
and_i_find c5 f-3 g-5; and_i_finish a3 g-3; and_i_give a3 b-4 c10 e-9; and_i_go b-8 e4 g2
and_i_have a5 b-4 c-15 d8 e3 f-7; and_i_heard e2; and_i_just d-4 e5 g-7; and_i_keep b-3 d4; and_i_know a3 c5 e-5 g-4
and_i_leave a-3 d-5 g10; and_i_let a-6 b-12 c-8 d3 e5 g4; and_i_make a-6 c3 d5 e-5; and_i_only e8 g-8; and_i_rule c7
and_i_run b3 g-4; and_i_send b-3 c-3 d8 e3 g-6; and_i_sign c6 g-3; and_i_spend a-4 b5 c-2 d7 f-2 g-4
and_i_stay b-2 e10 g-5; and_i_take e5; and_i_tell b-8 d-10 e3 g4; and_i_think b-3 c6 d4 e-4 g-3
and_i_will b-5 d-7 e8; and_i_write a6 b4 c-4 d-2 g-4; and_in_the a-3 c6 d-3 e-2; and_it_'s a10 c3 e-3 g-11
and_it_be d-7 e11 f-6; and_it_is b-4 c-3 d4 e-7 g7; and_it_pass g3; and_it_stay b-3 c-4 d4 e5 g-4
and_it_still e-3 g4; and_keep-quiet_quiet e4; and_keep_it a-4 b2 e6 g-4; and_leave_it a-2 b-3 c-2 d2 e3 f3 g-3
and_leave_the b-3 d-4 e15 g-4; and_leave_with b8 c-4 e-3; and_let_<name> b-6 e16 f-3 g-8; and_let_her b-7 e10
and_let_him b-2 e9 g-6; and_let_it e8 g-5; and_let_the c-3 d10 g-7; and_let_them a6 c-5 e2 g-3; and_make_the b7
and_meant_it b-3 c-6 d-4 e14 g-5; and_merge_it b9 f-3 g-5; and_my_name c11 e-5 g-4; and_no-one_would a-2 c8 g-2
and_not_to c3 d5 e-6 g-3; and_nothing_else a-2; and_nothing_to b3 d-3 g3; and_now_the a3 b3 c-3 e-5
and_now_they a2 b-4 g5; and_nowhere_else d7 g-5; and_only_then a3; and_open_my b6; and_patch_it b4; and_push_a b4
and_push_it a7 g-4; and_push_the a7 e-3; and_put_in b4 e-2; and_put_me b11 d-5 e-4; and_put_mine b4
and_put_my b9 c-7 g-4; and_read_the d-4 e6; and_rebuild_it b8 g-3; and_redo_it b-5 g9; and_repair_it a4 e-6 g5
and_restarted_it a5; and_roll-out_it a5; and_roll_it a4; and_run_it b8 d-5 e-5 g-6; and_run_the e4 g-6
and_send_it b-7 d-5 e3 g7; and_she_'s c5 d3 g-13; and_she_be a-3 b2 e3; and_she_have b7 e-4 g-2; and_ship_it e-5 g2
and_ship_the a10 f-2 g-5; and_sit-in_in g-4; and_snatch-back_it b6 g-2; and_solve_it a-5 b5; and_start_over e-4 g6
and_still_ask c8 g-5; and_take_his d7 e-5; and_take_the b6 e2 g-10; and_tell_her b-5 d2 e-4 g7
and_tell_him b7 d-4 g-4; and_tell_the b5 g-6; and_that_'s a-3 b-5 d5 e4 g-4; and_that_be a-4 b-5 c2 d-6 e2 f-2 g3
and_that_is d4 e-4; and_the_<name> a7 b-4 e-7 g5; and_the_air g2; and_the_architect a-4 b-5 c7 e-9 g6
and_the_code f6 g-3; and_the_date a7 c-4 e-3 g3; and_the_deploy a3 c-3 e-3 g6; and_the_intern b-2 e6
and_the_one a9 b-3 c2 e-3 g-7; and_the_plan a-4 b-4 c6; and_the_release a6 b3 c-2 e-2 g-5; and_the_talk d3
and_the_team b-2 c11 d-10 e-5; and_the_whole c9 g-5; and_there_it a-5 c9; and_they_'d d-4 e4; and_they_<name> e3 g-2
and_they_are c-11 e-7 f6 g3; and_they_come b-3; and_they_do c-6 e9; and_they_have e6 g-7; and_they_settle e5 g-7
and_they_wait a-3 c10 g-4; and_today_i a3 b5 e-5; and_tonight_i a-4 c5 d3; and_type_the a5; and_wait_. c3
and_wait_for a-4 c13 d-6 g-5; and_walk_off c-6 e9 g-3; and_we_go a4 c-9 e6; and_with_it a4 b5 e-4 g-4
and_write_a f3; and_write_it a-5 b7 c-5 d-4 e3 f-3; annoyed_me_, f9 g-7; another_day_. d6 g-3
answer_,_i b-3 c-6 e7 g3; answer_,_the c9 e-4 g-8; answer_,_they c8 d-2; answer_from_me c-6 d2 e6
answer_in_the c-5 d-5 e8; answer_on_the b-6 c-5 d5 g3; answer_the_customer a-2 b8 d-5 e-7
answer_with_a b2 c-4 d7 g-6; any_longer_, b4; any_more_, b-4 e9 f-3 g-4; any_more_. b11 d-6 e-6
anyone_else_have a5 g-2; anything_today_, g5; anything_without_me a-5 c-3 g9; app_store_submission a3
architecture_board_to e4; are_free_. g3; are_not_on d4; are_not_speak g7; are_the_only d6; are_wait_for a3
argue_about_. f4; argue_about_the e4; argue_it_out e6 g-3; argue_with_me c10 e-5 g-4; argue_with_the e7 g-2
around_in_the a-3 f8; around_with_the f2; as_<name>_'s b7; as_a_guest c-4 d-3 e10 f3 g-8; as_a_joke c10 e-5 g-3
as_a_learn b3 e2 f-2 g-3; as_a_no c8 e-3 g-3; as_a_senior a-3 c-3 d5 e-4 g6; as_a_user f4; as_an_order c13 e-5 g-6
as_far_as a-6 b4 c-9 d2 e-9 g8; as_i_'d b-5 c7 d7 e-3 g-9; as_i_can d-3 f4; as_i_could d6
as_if_i a-6 b-5 d-3 e-4 f8 g3; as_it_be a-4 b-6 c-7 e11; as_not_to d4; as_of_<number> b6 g-4; as_of_today c-3 e8 g-4
as_of_tonight b8 d-2 g-3; as_plan_, d-4 e-3 g8; as_the_decision c3 d-2 e3 g-5; as_the_one c6 d5 e-4 g-8
as_the_owner b3 e-2; as_they_'d e2; ask_,_i c3 d-5 e-2 g4; ask_<mark>_what b-2 c-3 e6 f-4 g3
ask_<name>_, b-5 d-2 e-6 f5 g5; ask_<name>_. c13 e-6 g-3; ask_<name>_<mark> b2 c-5 e10 g-9
ask_<name>_for b6 c3 d-9 e-10 f3; ask_<name>_how b-7 c-5 f11 g-9; ask_<name>_three e8 g-3
ask_<name>_to a-4 b7 c-17 d-3 e-7 f5 g6; ask_<name>_what b-8 d-3 e14 f-8; ask_a_question c4 e-2; ask_about_the g3
ask_and_<name> b-3 g7; ask_back_. c-8 e8; ask_back_what e2; ask_better_question f6 g-3
ask_for_a b-2 c-3 d-5 e5 f-9 g9; ask_for_an d10 g-8; ask_for_feedback b9 d6 g-13; ask_for_help a5 d2 e-2 g-7
ask_for_it b4 d11 e-13 f3 g-11; ask_for_me b-2 c-7 g11; ask_for_my b-9 d-2 e4 f-3 g3
ask_for_objections c12 d-3 e-3 g-5; ask_for_one b11 c-2 d-2 e-2 g-4; ask_for_the a-3 b8 c-3 d5 e-6 f-4
ask_her_to b-10 c-4 d5 e6; ask_him_to e7 g-7; ask_how_she d6 g-4; ask_if_he c8 e3 g-11; ask_if_i b-4 d-4 e6
ask_if_she e10 g-10; ask_me_, a-4 b-8 c7 d-5; ask_me_. b-4 c12 e-8; ask_me_about c-3 d-3 e4 g3
ask_me_and b-4 c8 g-6; ask_me_anything c-3 g6; ask_me_for b-4 g3; ask_me_how b-3 c13 d-5 e-9 g-2
ask_me_if c10 d-2 e-6; ask_me_to a9 b7 d-8 f-5; ask_me_what c-6 e2 g7; ask_me_whether c9 g-6
ask_me_which b-4 c-3 d-2 e10; ask_question_in c-6 e3 g4; ask_the_architect c-8 e-7 g12; ask_the_room b-2 c6
ask_the_team c2 d-7 e7 g-4; ask_them_to b3 e-6; ask_to_approve c6 g-3; ask_to_present b-3 d4 e-5
ask_two_questions e5; ask_what_he b-2 c-7 e8; ask_what_i a7 b-5 c13 e-14 g-6; ask_what_she c-5 e8 g-2
ask_what_the b-2 e5; ask_what_they c7 e-7; ask_what_to b-2 c10 d-4 f-2 g-6; ask_where_he d9 e-5 g-2
ask_where_the d-6 e10 g-4; ask_whether_i b-2 c-3 g9; ask_which_of c6 e-3; ask_who_decide c7 e-5
ask_who_is a4 c-3 e3 g-4; ask_who_want-to c6 e-5; ask_why_the d-3 e-2 g3; assign_to_<name> b7 e-3
assign_to_me a-3 b-3 c4 e-7 g7; at_<name>_, b-5 c-3 e5 f5 g-3; at_<name>_. d-2 e-2 f5; at_<name>_<name> c-3 d-4 g11
at_<name>_i b-6 c-6 d-11 g19; at_<number>_, a4 b-11 c-7 e-5 g7; at_<number>_. a9 b-5 c-4 d-13 f-11 g5
at_<number>_<mark> c-6 d-8 e5 f-5 g4; at_<number>_am b9 g-5; at_<number>_and a8 b-5 c5 d-3 e-6 g-3
at_<number>_i a6 b-5 d6 g-5; at_<number>_on a4 b-3 c6 g-6; at_<number>_rps a3 e3 g-4; at_<number>_so a7 g-7
at_a_standstill a4 b-2 g3; at_all_. a3 c-2 d-3 f8 g-5; at_eight_. a4; at_eleven_, a-2 e3 g2; at_five_. a8 b-4 e2 g-3
at_four_. d-5 g9; at_half_time a-4 b9 e-2 g-3; at_home_, b-2 c-6 e2 f7; at_home_. a-6 b-2 g9; at_how_the f6 g-3
at_it_. a-3 g8; at_it_until g2; at_lunch_, a7 b-3 c8 d-2 e-2 f-3 g-9; at_lunch_. a5 d-6 e-7 f-2 g4
at_me_, c-4 d-2 g8; at_me_. c11 g-9; at_me_i c-5 e8; at_me_until c8 d-6; at_me_when c12 e-2 g-8
at_my_desk a-5 c6 e-4; at_my_door c8 e-2 g-3; at_my_last a-6 g11; at_my_old a-3 f-5 g10; at_my_request b4 g-4
at_my_table c8 g-4; at_night_, f3; at_night_. a-3 b3 e-3 g4; at_nine_, a-7 g8; at_nine_. b3
at_noon_, a-11 b-5 c-4 d5 e-2 f2 g4; at_noon_. b5 c-4 d-3 e-8 g5; at_once_, c6 e-6; at_one_. a9 d-3 g-7
at_six_, a3 b-4 c7 d6 e-8 f-3 g-10; at_six_. a6 c-3 e-2; at_standup_, b7 e-5; at_standup_. b9 g-5
at_step_<number> b5 c-3 e-6 f3 g-3; at_ten_, b6 d-6 e-5 g2; at_ten_. a3; at_ten_to a9 f-3 g-4
at_the_<name> c-6 d-6 e-3 f8; at_the_airport g6; at_the_back a9 b-4 d-2 f2 g-8; at_the_bank a-6 b-3 c-7 g16
at_the_board a-4 c3 d-2 e3; at_the_coffee a-3 b-2 e6; at_the_conference g7; at_the_dentist a-4 d-2
at_the_end a-5 b3 c4 d-6 e2 f-3; at_the_keyboard a6 e-4; at_the_kitchen f7 g-4; at_the_last a-4 c2 d-5 e-7 g6
at_the_logs f2; at_the_meetup c-5 e-3 g11; at_the_new d-2 g6; at_the_offsite d7 g-2; at_the_old a-7 g10
at_the_retro d-3 g7; at_the_review e3 g-4; at_the_school c-2 d-3 e-7 g11; at_the_weekend a-6 b3 d-6 g7
at_the_wheel a4 g-4; at_the_whiteboard a-3 b8 c-4 f-3; at_their_shoes a3 c9 e-5 g-8; at_three_. a3 c-2 d2
at_two_, e-3 g5; author_of_the a10 b-3 g-3; away_from_<name> b9 d-2 e-5 f-2 g-2; away_from_the a-3 b-2 d-3 e11
back_,_he e5 g-4; back_,_i d6 e-8 g4; back_,_though b-4 c4 e7 g-8; back_<mark>_. c6 e-3 g-6
back_<name>_'s a-2 d5 e8 g-10; back_an_hour b5 d6 e-5 g-7; back_at_<number> a-8 g10; back_at_me c9 e-8
back_at_the a-4 g7; back_by_noon a3 b-3; back_from_<name> a-6 b5 c10 d-4 e-12 f-3; back_from_holiday c7 g-2
back_from_leave a-4 b-8 c10 d-3 e-4 g3; back_from_the a-10 b4 c-6 d-8 g7; back_her_in e7 g-3; back_in_<name> g7
back_in_house b4 e-3; back_in_my b8 c5 e-6 g-9; back_in_the a11 c-5 d-6 f2; back_into_the a3 b-4 c-2 g5
back_it_. e7 g-5; back_my_opinion c-2 e4; back_of_the a5 b-2 e2 g-5; back_off_<name> b12 e-6 g-7; back_on_my b6 g-2
back_on_the b11 e-9; back_onto_my b7 g-3; back_to_<name> b-11 c-4 d9 e5; back_to_a c3 g-2
back_to_back a2 b-3 c-2 d-4 g6; back_to_me b14 e-7 g-6; back_to_my b7 g-3; back_to_the c-5 e5 f-6 g5
back_under_my b11 d-2 e-4 g-5; back_when_i a-3 c-3 e-3 g9; back_with_a b-3 f-3 g3; back_with_me b8 e-4
back_with_my c5 e-3 f4 g-4; back_with_one e4; backlog_since_<number> f6; be-blocked_block_on a4
be-going-to_tell_<name> d7 g-5; be-on_a_plane a-5 c4 d-5 g3; be-on_a_train a-5 c3 d-3 e-6 g9; be-on_it_. b3 e2
be-on_my_list d11 e-2 g-7; be-stuck_on_the a7 b2 c-6 g-5; be-supposed-to_be_<name> c3 e-2; be_,_and c-5 e3 g3
be_<name>_'s a-3 b11 d-11 f-3 g-6; be_<name>_. a-9 b14 d3 g-10; be_a_lie b-4 c-5 e4 g6; be_a_week d5 g-3
be_able_to c-5 d-5 f5 g6; be_an_engineer b-2 f-4 g6; be_ask_, c11 e-6 g-7; be_ask_for c-4 e2
be_ask_to b3 d-7 e-4 g5; be_at_<name> g8; be_at_<number> a7 b-2 d-5; be_at_lunch a-3 b14 e-4 g-8
be_at_my a-3 b-4 e3; be_at_the a-6 b-3 d-3 e5 g4; be_back_, a4 c3 e-3; be_back_from c6 g-3; be_back_in b-6 d-3 e5
be_better_than c-3 e5; be_break_, a4 d7 g-9; be_cancel_by d-5 g7; be_code_. a-3 d9 g-4; be_code_it b4 d-2
be_do_. g2; be_do_by g3; be_do_it a6 b3 d-3 g-6; be_down_, b-3 c-6 d-5 g12; be_down_for f-3 g3; be_due_at a2 b-4
be_easier_to g5; be_elbow_deep a2; be_farah_'s b8 c3 d-2 e-4 g-4; be_fine_, b5 e-2; be_fine_. a-2 b3 d2 e7 g-12
be_for_<name> b8 d-3 g-3; be_for_the b-4 c13 e-6 g-6; be_good_. a5 g-7; be_halfway_through a-2 b6; be_hang_on a3
be_hers_, b3; be_hers_. b4; be_hers_to b4; be_his_to b4; be_hold_for a3; be_hold_the b4 g-4; be_hold_up a3
be_hours_away a3; be_in_<name> a-4 b-3 d-5 e3 g4; be_in_a a9 b-5 c-3 d3 e-5 f-4; be_in_my d9 g-7
be_in_that c3 d-5 g5; be_in_the c6 d7 e-12 f-3 g-5; be_it_. e2; be_last-week_. d7 g-5; be_late_, a6 b-6 d4
be_late_so a-2 e-3 g8; be_look-at_at a4 c-3 d4 g-3; be_me_, a9 b-3 e-2 g-3; be_me_. a-6 c-2 d7 g3
be_me_who a8 c4 e-4 g-9; be_meant_as b8 e-4 g-2; be_mine_, a-4 c3 d-3 e9 g-7; be_mine_. a-4 g-3
be_mine_and a-8 c6 e-2 g4; be_mine_by a5 c-4 e-4; be_my_code a2; be_nearly_there b9 g-5; be_nervous_, a3
be_never_the a-4 b-4 c-5 d-4 e-2 f-2 g15; be_nice_. a3 c-5 f6 g-3; be_nice_if a-5 c3 e-2 f-4 g6; be_not_a c4 e-4
be_not_ask c-4 d-4 e-7 g12; be_not_even a-7 b-2 c6 d3 e-7; be_not_fast b8 f-2; be_not_go-to a4 b3 g-5
be_not_happy b3 e-3; be_not_in c-6 g5; be_not_me b-2 e-5 g11; be_not_mine c6 e-2; be_not_my b4 c-2
be_not_need a-4 c-8 d-4 g10; be_not_the c-7 e10; be_nothing_of b3; be_of_<name> a-4 b9 c-3
be_only_go-to b10 e-4 f-3 g-4; be_out_of c4 d-4 e-8 g5; be_postpone_by g5; be_proud_of b4; be_read_the f8 g-6
be_red_, b-2 e7 g-6; be_red_for a5 c-3; be_replace_by a-6 b-5 d7 g3; be_right_. b-3 e8 g-8; be_settle_by b-3 e-4 g7
be_sit-on_on c9 d-7; be_sit_there a4; be_slow_, b3 e-4; be_still_read b7 g-4; be_stop_the a10 g-4; be_take_as c9 g-5
be_tell_the b6 c2 d-7 e-5 g4; be_the_bottleneck c-3 d-2 g8; be_the_last a6 b-3 c-6 d-6 e7 f-2
be_the_on-call c6 e-6 g-3; be_the_one a8 b2 c-7 d-5 f-6; be_the_only a-12 c9 e-4 f-2 g8
be_the_plan b4 c6 d-2 e-6 g-4; be_the_right c-5 e10; be_the_team b8 e-3 g-9; be_theirs_, c3; be_theirs_. c4
be_theirs_to c6 e-2; be_timing_out a3; be_to_be a-4 b6; be_too_slow b8 c-3 g-4; be_type_the b5 e-2 g-3
be_wait_. d-3 f7 g-3; be_wait_for b-3 c4 d4 g-6; be_wait_on a5 c-9 f2; be_watch_me b4; be_watch_my a3 b4 g-3
be_write_it b8 g-7; be_write_the d-5 g4; be_wrong_. c4 d-3 g-5; be_wrong_about c7 d-2 g-3
became_a_manager c-4 f-3 g10; because_i_<name> c7 e-2; because_i_am d6 g-3; because_i_be a-6 b-7 c10 d6 e-5 f5 g-15
because_i_be-on a-2 c8 g-3; because_i_code a7 g-3; because_i_could a-5 b6 c-3 f3; because_i_did f5 g-4
because_i_do b7 d3 f-2 g-3; because_i_have b-9 c8 d-3 e-9 g5; because_i_keep a4 c-3; because_i_know a5 f-3
because_it_'s a4 b-4 c-4 f5 g-8; because_it_be a-4 b7 c-5 d-5 e-6 f7; because_no-one-else_would a-2 c9 g-4
because_nobody-else_would a-6 b-5 c12; because_of_a a3 d7 f-2 g-6; because_of_me d7 g-6
because_of_the a-4 b-6 c-6 d12 e-5 f-4; because_she_be b7 g-5; because_the_deadline a5; because_the_launch a-3 g7
because_the_release d6 g-4; because_they_want a-2 c13 e-4 g-7; before_<name>_. b-4 g5
before_<name>_could a-9 b15 d-5 e-5 g-4; before_answer_the a-3 b-3 c7 d-4 e-2; before_anyone_else a9 c-5 f-3
before_anyone_have a5 b-2; before_dinner_. f7 g-5; before_he_'d b13 d-2 e-5 g-5; before_he_be b2
before_i_'d a-6 b-8 d-2 e6 g4; before_i_be a-2 b-4 d-2 g7; before_i_became a-2 c-5 f-2 g12; before_i_could g5
before_i_have a-4 b-5 c6 e-4 g6; before_i_join g4; before_standup_. g5; before_the_<name> a10 g-5
before_the_<number> a9 b-5 g-6; before_the_end c-5 d9 g-4; before_the_freeze a3 g-3; before_the_launch a-6 g7
before_the_weekend a9 b-3 g-5; before_they_could g2; behind_her_back b6 e-3; behind_him_, b-3 e2; behind_it_, b-3 f6
behind_it_. a10 f4 g-11; better_than_fear d-4 e-3 g8; better_than_i b-4 c-3 e3 f-7 g5; better_than_me c2 g-2
better_than_mine c-4 e7; between_<name>_and a-6 d11 g-6; between_<number>_and e-2 g5; between_the_two c9 e-5
between_them_, c-2 g5; between_them_. e6 g-5; between_two_meetings a5 d-2 f3 g-3; between_us_and a6 c-2
bin_them_. e8 g-5; bit_of_<name> e-3 f7; bit_of_the a8 c-2; bite-my-tongue_my_tongue c-4 e8 g-6; blank_for_me c9 d-2
block_instead_. e-7 g8; block_on_it f4 g-5; block_on_the a-4 c-3 g8; block_until_i c2; blocker_for_the a7 g-4
board_for_my a-2 f5; board_to_<name> e3; book_it_. d5 g-3; boss_'s_boss a-9 b-7 c-4 d5 e-10 f-4 g17; boss_'s_own g7
boss_,_mostly d-3 g5; boss_at_the g8; boss_would_have g4; bot_that_tell f-2 g5; both_of_them a2 c-5 e3
both_times_. d4; bottom_of_the b-4 d5 e-2 f6 g-3; branch_until_it a-2 b5; branch_with_my b6 g-3
break_the_build a-4 e-5 g10; break_the_tie a-3 c7 e3 g-10; bring_me_the c9 e-4; bring_up_the b-3 d11 e-6 g-5
broken_link_in f3; budget_meet_. g5; bug_,_just a-5 c7 f-2; bug_<mark>_i a8 b-3 g-5; bug_bash_, d7 f-4 g-5
bug_bash_: a-2 b4 f-6 g5; bug_for_him b4 e-3; bug_in_the f9 g-8; bug_is_. d-5 e8 g-3; bug_on_the a-4 f-3 g7
bug_that_be a-3 f4 g2; build_a_silly f5 g-3; build_a_small g5; build_a_tiny f2; build_a_toy f-4 g6
build_be_red a3 c-3 d4; build_it_, b-3 f3; build_it_. c2 e5 g-7; build_on_the e5 g-2; build_sign_and e-6 g5
build_the_new f-3 g3; bump_<name>_'s d-5 e-2 g7; bump_a_dev d-3 f3; bump_again_, d8 g-6; busy_week_. c3 d-3 f3 g-2
but_because_i c-4 f3; but_i_be d7 e-6; but_i_do b3 d2 g-3; but_i_get b-2 f5; but_i_have b12 c-4 d-3 g-2
but_i_leave a-3 e11 g-4; but_i_take a2; but_it_'s a3 b-2 c-6 e5; but_me_. c7 f3 g-8; but_want_me c5 e-3
button_component_after b3; by_<name>_, a-4 d-6 e12 g-3; by_<name>_. a-4 d-8 g7; by_<name>_and a-3 b-5 e3 g4
by_<number>_, a3 c-5 e5 f-7; by_<number>_. a11 c-4 d-3 e-3 g-3; by_a_day c4 e-6; by_do_it b10 c-3 e-3 g-3
by_evening_. a5; by_four_. a5 c-3 e-4; by_four_it a-3 b9 e-4 g-6; by_friday_, b6 c-3 d-2 e-3; by_friday_. b6 e-5 g-3
by_friday_i a-2 b-5 c-2 d-2 e8; by_hand_, a12 b-6 e-4 g-3; by_hand_. b-4 e-9 g5; by_hand_again b-2
by_hand_and a-3 g7; by_himself_, e4; by_it_. c4 e2 g-7; by_line_, g3; by_lunch_. a-3 b5 c-2 f-3 g3
by_lunch_it c8 e-5 g-5; by_me_, a5 b4 c-6 d7 g-16; by_me_. a-8 b5 c-3 d4 f-3; by_me_<mark> d8 g-7
by_me_at a4 b8 e-5 g-9; by_me_before b-4 c-4 d-6 e7 g2; by_me_in a-5 b3 c6; by_me_to c-5 d13 g-9; by_my_desk c6 g-4
by_my_own g-6; by_noon_, a6 c-6 d-8 e-3 f-4 g4; by_noon_. d8 e-3 g-6; by_now_. d8 e-5; by_one_, a8 c-3 d-4 e-4
by_the_<number> c-4 d6; by_the_end b8 e-6 g-3; by_the_team a-5 b-3 c6 d-2 g4; by_the_time d3 e-4; by_three_. b-3 g6
by_thursday_and a5 c-5 e4 g-4; by_thursday_i b8 g-2; by_unanimous_shrug b-3 c6; by_wednesday_night b6
by_write_the a7 d-6 f5 g-7; by_yours_truly a5 b8 d7 e-6 g-13; call-off_it_off c-3 d11 e-3 g-5
call_,_<name> b2 c-2 d-2 e7 g-5; call_,_and d-3 e4; call_,_i a4 b-2 c-7 e2; call_,_then b13 d-4 e-7 g-9
call_at_<number> e-4 g3; call_boss_<mark> c3; call_in_a f10 g-6; call_it_. b-3 c10 e-5; call_me_, e2
call_on_the a-6 b-4 c11 d-8 g3; call_with_the c-5 d9 g-4; can_do_it a-4 b6 d-5 e5 f-3 g-6
can_finish_the a9 b-3 c-3 d6 g-10; can_follow_the f6; can_merge_without g4; can_not_be g2; can_not_face a-2 d8 g-3
can_not_go a3; can_not_happen a5 g-2; can_not_open a3; can_not_remember g2; can_not_say b-3 c4 e-10 f5
can_not_ship a6 c-2; can_not_start a9 c-3 d-3 g-4; can_not_test a6 g-2; can_we_talk d7 e-2 g-3
cancel_<name>_'s b5 f-3; cancel_a_single d-8 g8; cancel_by_me d7 g-5; cancel_by_the d-5 g6; cancel_on_<name> b-4 d6
cancel_on_him d7 g-6; cancel_our_1:1 g3; candidates_for_the g4; career-chat_with_<name> b-5 c-3 d6 e-7 g2
career-conversation_with_<name> d4 g-3; career-talk_with_<name> g4; carry_on_. c6 g-4; cc_'d_me c4 e-4 g3
change_a_line f8 g-5; change_his_mind b-3 c6; change_nothing_, e5; change_on_the b3; chapter_of_the f7
charge_of_the b5 d-5 e4 g-8; chat_full_of d-4 g4; chat_with_<name> b-3 d3 e-3 g3; chat_with_the d11 g-8
check-with_with_me b-3 c13 e-3 g-7; check_in_, d5; check_in_on b-2 e8 g-6; choose_,_i b3 c-7; choose_<mark>_. c7 g-4
choose_a_different e-3 g5; choose_between_the g3; choose_between_two c7 g-4; choose_the_database e-4 g4
choose_the_name c-2 e-6 g8; choose_the_port c6 g-4; choose_the_queue a-2 c6; clean-up_up_some f2; clean-up_up_the f5
clean_my_desk d6 g-3; clean_my_inbox b-2 c-2 f-9 g9; clean_three_dead f4; client_today_. e7 g-5; clock_be_ticking a4
close-the-laptop_the_laptop a-3 b-7 d-4 f-4 g6; close_,_i c5; close_:_almost b-4 e9 g-4; close_<name>_'s g5
close_by_me b10 g-6; close_it_, b10 d5 e-2 g-11; close_it_. a5; close_it_and b3; close_it_myself b4
close_the_tab a-6 b-11 c-2 d5 e5 f-3 g3; close_under_my g2; coach_<name>_through b4 d-6 e10 f-3 g-10
code_,_an c8 g-4; code_,_i a5 d3 g-5; code_,_just f4; code_all-day_, a-2 e5; code_any_more a-7 b-3 c-3 d-4 e-6 g12
code_at_<number> g7; code_at_night g4; code_day_, d8 g-8; code_for_fun g5; code_for_the a6 g-4
code_from_me a-7 b-5 c-3 d-7 e8 f-4 g6; code_it_, a9 c-3 d-2; code_of_the a5 f4 g-6; code_so_as d2
code_the_thing a5 d-4 g3; code_the_whole a-4 g6; code_today_, d4 e-3; code_until_it a4 g-4
`
