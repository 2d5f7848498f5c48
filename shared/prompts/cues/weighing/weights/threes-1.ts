// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_1 = `
'_,_and c12 e-9 g-4; '_,_i b5 c-4 g-4; '_,_say b-2 c6 d-4; '_,_the e-2 g8; '_<name>_<name> c5 e-8 g2
'_and_i b5 c3 d7 e-5 g-11; 'd_ask_<name> b16 c-2 d-4 e-10 g-4; 'd_ask_me c-4 g6; 'd_ask_them b4 c5 e-7 g-2
'd_assign_to b4; 'd_be_the a-4 b-3 c-2 d-4 e-2 g13; 'd_do_if c-7 e3 g4; 'd_do_it b12 c-7 f-2 g-3
'd_do_the a3 d4 e-3 g-7; 'd_finish_the b-6 c3 d7 g-7; 'd_get_it e3; 'd_give_him b8 c-3 g-5; 'd_go_home d7 e-2 g-2
'd_hand_to b8 e-6; 'd_have_<name> e9 g-7; 'd_have_ask b-4 c-10 d-8 e4 g9; 'd_have_be a-4 b-5 d-7 e-2 g14
'd_have_choose c-4 e3; 'd_have_do e6 g-4; 'd_have_go e14 g-11; 'd_have_lost a6 d-3; 'd_have_pick e7 g-5
'd_have_ship a-2 c-5 g8; 'd_have_the d13 e-7 g-10; 'd_have_wait c-3 e3; 'd_like_be g6; 'd_never_have c-3 d-2 e3 g2
'd_own_the c-2; 'd_promise_<name> b2 g-4; 'd_see_it b-6 c-3 e3 g3; 'd_set_up f4 g-5; 'd_take_the e-3 g5
's_,_i a3 f4 g-3; 's_1:1_. d10 f-2 g-6; 's_1:1_to d11 g-7; 's_<name>_'s b-5 d-4 e13 g-11; 's_<name>_. d9 e-5 g-7
's_<number>_<mark> c-3 d10 e-2 g-3; 's_always_a d4 g-2; 's_always_the a-3 c-3 d-3 g6; 's_back_from b-7 c5 d3
's_be_a c3 d4 g-6; 's_be_ask b-3 c-8 d12; 's_be_in a-3 b7 e-2 f2 g-2; 's_branch_and a-3 b5 e-4; 's_branch_to b3
's_bug_for b4 e-4; 's_check_in d9 e-3; 's_column_to b2 d-5 g3; 's_decision_. e-2 g4; 's_decision_since c-4 d-2 g8
's_desk_twice d9 e-5 g-4; 's_end_of b-2 g2; 's_feedback_for d8 g-4; 's_get_the c-3 d-2 e9; 's_go_live a6 g-3
's_half_of a-7 b13 d-6 e-4; 's_in_, a-2 b6 d-6 e-7 g8; 's_in_my b5 c-2 d2 g-7; 's_in_the a-3 c6 d-9 e-10 f4 g3
's_it_. b-4 e-3 f-3 g3; 's_me_they c9 g-6; 's_mid_year b-2 d9 g-5; 's_name_and d-10 e6 g3; 's_name_on a-6 e3 g2
's_not_like f7 g-8; 's_ok_. f3; 's_on_my b8 c-5 d-5 e-5 g3; 's_on_the a6 g-4; 's_phone_number e3; 's_plate_, b7 g-3
's_pr_, e4 g-3; 's_pr_for b7 g-3; 's_review_, d11 e-3 g-8; 's_stay_interview d11 g-9; 's_test_plan b8 d-6 e6 f-2 g-6
's_the_<number> d15 e-2 g-10; 's_the_one a7 b-3 c3 d-3 g-6; 's_to_run b11 e-3 g-7; 's_wait_for c3 d-2 f5 g-5
's_wait_on c-2 g5; ,_'_<name> c-5 e-5 g10; ,_'_i b4 e4 g-5; ,_'_say c-3 d6 e-2; ,_<mark>_<name> b-3 d-4 e-7 g15
,_<mark>_i b4 c-5 e-3 g4; ,_<mark>_what c-8 e8; ,_<name>_'s b5 c-9 d-4 e8 f-5 g-4; ,_<name>_, a-2 b9 c9 d-11 e-3 f-7
,_<name>_. a2 b-7 c2 d-6 g4; ,_<name>_<mark> b6 c5 d-7 e-6; ,_<name>_<name> b-5 c-6 d-8 e-10 f6 g14
,_<name>_? c10 g-7; ,_<name>_and a-3 b-3 c5 d-3 e9 g-6; ,_<name>_ask b-2 c14 d-2 g-15; ,_<name>_call a-2 g3
,_<name>_drive a-2 b-3 f-4 g9; ,_<name>_have a-2 b-8 c-3 d-5 e12; ,_<name>_i d9 e-8; ,_<name>_is a-6 b-9 d-4 e13 g-3
,_<name>_lead e5 g-4; ,_<name>_nothing b6 d-3 e3 f-6; ,_<name>_run a-4 b2 e-5 g6; ,_<name>_say b-3 c-8 e5 g4
,_<name>_the c-8 d-3 e-9 g16; ,_<name>_we d8 e-2 g-4; ,_<number>_, a13 f3 g-12; ,_<number>_. a10 c15 d-3 e-6 g-18
,_<number>_<mark> a4 b6 c-4 d-4 e-8 f12 g-12; ,_<number>_hours a6 c4 f-5 g-4; ,_<number>_lines d-2 f8 g-5
,_<number>_minutes b-4 c-6 d-3 e10 g3; ,_<number>_of a-3 c-8 d12 e-4 f-2; ,_<number>_to a-6 f-6 g12
,_a_first c-7 e5 g3; ,_a_nice f3; ,_a_small e7 g-6; ,_a_toy f13 g-9; ,_about_the c-7 e6 g3
,_again_, a-4 b-5 c3 d9 f4 g-8; ,_again_. a2 b-6 c-2 f-4 g7; ,_all_<number> b6 c-3; ,_all_by a5 b-5 d-4 e-2 g5
,_all_five b-3 c7 d-3 e-7 g3; ,_all_four a-3 b4 d2; ,_all_i d3 e4 g-7; ,_all_of b-4 e6 f-6; ,_all_the d-7 e4 g4
,_all_three c-3 d6; ,_alone_, g6; ,_also_the e9 g-6; ,_although_the b6 c3 d6 e-5 g-11
,_an_hour a-3 b7 d-4 e4 f-4 g-3; ,_and-so_we c8 e-3 g-4; ,_and-then_do b4 c11 d-2 e-9 g-6; ,_and-then_i b3 c-2 e4
,_and-then_it d5 e-6 g-4; ,_and-then_let b-10 e14 g-5; ,_and-then_she b-5 c-3 g9; ,_and_<name> d-5 e10 f-6 g-6
,_and_a a-3 d-3 e-7 f-2 g13; ,_and_after g3; ,_and_at a-5 b-2 c6 d3 e3 g-11; ,_and_be b-4 c-3 d2 e6
,_and_by a4 b12 c-3 d-6 f-2 g-12; ,_and_code a4; ,_and_complete a-2 b11 f-5 g-4; ,_and_did e4 g-2; ,_and_do b9 g-7
,_and_go-to b-5 d4 e7 g-7; ,_and_have a3 b6 d-4 g-8; ,_and_he a-3 b-4 c-3 d-8 e10; ,_and_honestly a-6 g9
,_and_i b-5 c7 d3 f-8 g-3; ,_and_in a3 c9 e-3 g-7; ,_and_it a-2 b-3 c-3 d3 f3; ,_and_leave e4
,_and_my a5 b-5 c2 d-2 g-4; ,_and_no a-3 b-2 c-4 d2 f7 g-4; ,_and_nobody a-4 g5; ,_and_now a7 b5 c-5 g-7
,_and_off e5; ,_and_on d4 g-9; ,_and_send c-3 d8 e-3; ,_and_she d-4 f-2 g5; ,_and_take b3 c3 g-4
,_and_that b-6 c-10 d4 e11; ,_and_the a6 b-19 c5 d-4 f-13; ,_and_there a-6 b-4 c-2 d4 e-4 f4
,_and_they b-10 d-5 e8 f-3; ,_and_today b5 c-3 e-6; ,_and_tonight c4 d4 g-4; ,_and_we d-5 e5 g2
,_and_when b-4 c-4 e12 g-5; ,_and_yet a3 c11 e-3 g-10; ,_and_you c9 g-6; ,_apparently_. c-7 d3 g3
,_as_a a-2 e-3 f6 g-3; ,_as_agree c-7 g4; ,_as_far a-2 c-5 d-7 f5 g6; ,_as_i a3 b-5 c-6 d5 e8 f-3 g-10
,_as_if b3 c2 e-4; ,_as_the a4 b-6 c-9 e3 g5; ,_ask_<name> b-3 c-7 e5 g5; ,_ask_for g4
,_ask_instead a-5 b-7 d-3 e17 g-8; ,_ask_me c13 e-8 g-3; ,_ask_two e4; ,_at_<number> a9 c-3 g-2; ,_at_night b4
,_be_in a-4 d8 g-8; ,_be_not a4 b-6 d6 e-5; ,_because_i a-8 d8 f8 g-13; ,_because_it a3 b-4 c-2 e-4 f8 g-8
,_because_the a-6 b4 c4 f3; ,_boss_<mark> c5 g-3; ,_busy_week a3 c3 d-8 e3; ,_but_i a5 b5 c-13 d-5 e-2 f6 g-2
,_but_it b-11 c-3 d-8 e6 g5; ,_but_the a6 c-5 d4 g-5; ,_but_they c11 e-7 f-3 g-3; ,_by_me b3 c-5 d11 e-6 f-6 g-9
,_by_my b-3 c-2 d9 g-5; ,_by_the c7 d3 g-4; ,_can_not d2 e-4 f8 g-5; ,_cancel_by d4 g-3; ,_change_nothing f5
,_cherry_pick a6 g-2; ,_close-the-laptop_the b-4; ,_close_. b-4 d9 g-4; ,_close_it a-2 d6 g-6
,_close_the a-7 b-6 d4 e10 g-7; ,_coffee_be c2 d3 e-5 f2 g-4; ,_come_back a-4 b-6 d-4 e10; ,_could_have a-3 f10 g-7
,_could_not b6 d5 e-3 g-10; ,_day_<number> c6 d4 g-7; ,_day_four c3; ,_delete_it a-4 b-6 d5 f2
,_depend_on c2 f-4 g5; ,_deploy_, b-2 g3; ,_deploy_it a5; ,_did_not a-3 c-3 d2; ,_do_it a9 e-6 g-8
,_do_not a-3 b8 c2 e-3 g-10; ,_do_the a-3 b9 c-6 d-3 e-12 f13 g-13; ,_door_shut d-5 g3; ,_end_with b-4 c4
,_even_for g6; ,_even_the a-5 b-5 c6 d-5 e-5 f-3 g5; ,_every_one c8 g-7; ,_everyone_'s d-4 g5
,_feel_strange b-7 c3 d4 g-4; ,_finally_get f7 g-2; ,_find_it a2; ,_find_the a12 e-3 g-6
,_fine_by a-3 b-6 c-4 e9 g2; ,_finish_by a-2 b6; ,_finish_it b5; ,_finish_the a3 g-3; ,_first_time a-5 f5
,_fix_, a9 b-2 g-3; ,_fix_it a4 e7 g-9; ,_fix_the a8 b-2 d2 e-5 f-8; ,_fix_two a6 d-6 f7 g-7; ,_for_a d6 f4 g-7
,_for_my a-4 c4 d-3 f10 g-7; ,_for_the a-3 d3 e-5 f13 g-9; ,_forty_minutes e5 f3 g-5; ,_friday_at-last a-6 b-5 e5
,_from_me d-6 e-5 g8; ,_get_a a-3 b4 c3 d-9 f-6 g5; ,_get_it a3 c-7 e6; ,_get_nervous b6 e-2; ,_get_none c7 g-4
,_get_the a7 b-4 c-6 e5 f2 g-7; ,_give_it d-2 e7 g-4; ,_give_to b5 e-3; ,_go_for c-4 d-2 e-4 f-2 g13
,_go_home b-6 e8 f-2; ,_go_live a5; ,_good_. b-3 c-2 e8 g-3; ,_good_mood d5 g-6; ,_guess_who b5 c7 e-7 g-5
,_half_of g5; ,_half_the a4 c-4 d-8 e-2 f-3 g10; ,_hand_on a10 b-4 e-3 g-5; ,_hang_it e4 f7 g-8
,_have_a d2 e-3 f-3 g5; ,_have_it b12 d-2 e-3 g-7; ,_have_not a-4 b-11 c-9 e4 f-3 g8; ,_have_the a9 d6 g-12
,_he_'s b-4 c-5 d-8 e3 f-3 g11; ,_he_<name> b2 e-10; ,_he_be a-3 d3 e-7 f6 g-7; ,_he_did b5 d5 e-4 g-7
,_he_do e8 g-5; ,_he_get b-2 d3 e4 g-4; ,_he_have d-5 e7; ,_he_is c-2 d-3 e2 g5; ,_he_only a-2 b13 c-2 e-6 g-6
,_he_take b-2 e-2 g7; ,_he_tell e-6 g9; ,_he_want-to d-6 e6; ,_he_will d3 e2 g-5; ,_her_call b-3 e10 g-7
,_her_old a-3 e-6 g11; ,_home_by a-2 e-2 g10; ,_home_late g-4; ,_i_'d a-11 b-3 c-10 d4 e7 f-2; ,_i_. b5 e-6
,_i_<name> a-3 b-4 c-11 d11 e4; ,_i_am a-10 c9 e4 f-7; ,_i_answer b-6 c6 d6 f-4 g-12
,_i_ask b-2 c-17 d-4 e13 f8 g-6; ,_i_be a3 b-10 c-10 d12 f-3; ,_i_be-on a6 b-2 c-4 g3; ,_i_bring a-4 b-6 d5 e8 g-7
,_i_can a-5 c-3 e3 f-3 g6; ,_i_cancel d10 g-7; ,_i_check b-2 c-2 e5; ,_i_close b-3 c5 d-2 g-6; ,_i_code a8 g-4
,_i_could a-2 b3 e3; ,_i_decide c7 g-6; ,_i_did a-3 b3 c-5 e5 f-4 g-3; ,_i_do a-4 b8 c-3 f-7 g3; ,_i_edit a6 g-2
,_i_find c5 d-2 e6 g-6; ,_i_finish b14 f-3 g-10; ,_i_fix a2 e-3 f3 g-5; ,_i_give b-13 c-14 d10 e6
,_i_have a4 b7 c-5 f6 g-10; ,_i_have-to a-3 c12 e-2 g-6; ,_i_heard a-2 b-5 d-3 e9; ,_i_hope d-3 e-3 g7
,_i_just a9 b-2 c-3 d6 e5 g-19; ,_i_keep a-9 c-7 d12 e7 g-13; ,_i_know a7 e-4; ,_i_learn b-5 d-6 e-5 f6 g6
,_i_leave e7 g-7; ,_i_let b-4 d9 e3 g-11; ,_i_listen d-3 e2; ,_i_make b-5 c6 g-4; ,_i_move c11 e-8 g-7
,_i_never c3 d5 g-5; ,_i_nod c-4 e8 g-4; ,_i_only a-7 b-5 c-13 e10 f-9 g6; ,_i_pass d5 g-3; ,_i_pick c3 d-4
,_i_put b-3 c5 d-3 e7 g-7; ,_i_read b-5 e12 f-4; ,_i_replace b11 d-3 e-5 g-4; ,_i_reply e3; ,_i_rewrite a8 b-2 g-4
,_i_say c8 e-9 g2; ,_i_see c-4 g5; ,_i_send b10 c-4 d-7 e4 g-9; ,_i_sign a4 b-4 c-4 e8 g-4; ,_i_sit b-4 e6 g-5
,_i_slept a-3 g7; ,_i_spend a8 b-5 c-3 d-4 f6 g-5; ,_i_stay e5 g-3; ,_i_support e8 g-5; ,_i_swear g3
,_i_take a-5 b5 c-6 d-4 e14 g-13; ,_i_tell b-9 c-10 d7 e8 g-8; ,_i_think b5 c-6 e-9 g6; ,_i_type b6 c8 d-3 e-6 g-9
,_i_want b12 c-6 d-2 e-8; ,_i_watch a-3 d4; ,_i_will b12 f-2 g-7; ,_i_would g4; ,_i_write a6 b6 c-10 f-4 g-8
,_if_i a4 b-5 c-4 d9 e-4 g-4; ,_if_the g8; ,_in_<name> a-3 d3 e-4 f3; ,_in_a b4 d-4 e8 f4 g-11
,_in_front b4 c-2 e-4 g3; ,_in_the b2 c-5 d-11 e-9 g8; ,_incl_. b-2 e9 g-6; ,_including_the d-3 e5
,_it_'s a3 b-3 d-3 e9 f-6 g-3; ,_it_be a6 b5 c-9 e-12 f5; ,_it_go a-4 d-3 e-3 g8; ,_it_have d-2 f9 g-2
,_it_is b-5 c-6 e3 f-3 g5; ,_it_just d-5 e-3 f-5 g8; ,_it_seem e-2 g6; ,_it_will b-3 e8 g-6
,_just_a b-2 c5 d-6 f-3 g4; ,_just_for e6 g-7; ,_just_read f9 g-5; ,_just_to a-2 c-2 d5 e-4 f11 g-9
,_keep_the a-5 e6 g-4; ,_launch_is a8 g-3; ,_learn_a e-2 f9 g-6; ,_learn_about g3; ,_learn_the f2
,_leave-it-to-them_it a-2 b-5 e13 g-5; ,_leave_him e5; ,_leave_it b-6 d-3 e12 g-5; ,_leave_the d-3 e4 f3 g-2
,_let_<name> b-4 e11 g-6; ,_let_the b-4 d-3 e2; ,_let_them a-4 b-7 e16 g-12; ,_let_us c-5 e-6 g9
,_like_a b-3 d-2 e-3 g6; ,_like_the a3 b-3 c3 e-3 f7 g-8; ,_literally_, b6 g-3; ,_literally_. c-3 g5
,_long_day a3 b-4 e3 f2 g-2; ,_look-at_at b4 d3 g-4; ,_me_, a14 b2 e-8 f-5 g-16; ,_me_. a8 b6 c3 d-3 e-3 f-6 g-11
,_me_and a4 b-3 c-3 e3; ,_me_in a2 d-3 e12 g-11; ,_meetings_until a-6 d3 f2; ,_mine_, a11 b-7 f-2 g-4
,_mine_be c5 e2 g-8; ,_mine_is a7 b8 c-6 d-5 e3 g-14; ,_mostly_about d-5 g6; ,_move_it d5 g-3; ,_must_be c-3 d3
,_my_boss a-3 e-6 g12; ,_my_commit a3 b9 d-2 e-5 f-2 g-7; ,_my_deploy a7 b-2 g-3; ,_my_do b9 c-3 g-4
,_my_fault d11 g-10; ,_my_hands a10 b-6 e7 f-5 g-9; ,_my_name c-5 e-3 g8; ,_my_own d-3 f5; ,_no-one_'s f7 g-4
,_no_code a-4 b-5 d-3 e5 g5; ,_no_comments f7 g-4; ,_no_deadline f11 g-5; ,_no_drama f-3 g8; ,_no_hurry f7 g-5
,_no_idea d3 e-4 f-4 g5; ,_no_more a-7 g9; ,_no_purpose f5; ,_no_reason b-3 d-5 f4 g4; ,_no_regrets a6 g-5
,_no_ticket b-2 f12 g-7; ,_no_users f11 g-8; ,_nobody_'s f4 g-2; ,_nobody_ask f3; ,_nobody_can c-4 d-2 f-3 g9
,_nobody_could c-4 g3; ,_nobody_have c-3 f4 g-2; ,_none-of-them_mine a-5 c-2 g10; ,_not_a a-6 c6 d-7 e4 f-6
,_not_because c3 e-4 f2 g-3; ,_not_by c3 e7 g-6; ,_not_even d8 e-4 g-4; ,_not_for a-6
,_not_me a-11 b-3 c-9 d-7 e10 f-8 g10; ,_not_mine b-4 e9; ,_not_my a-5 b-2 c-5 d-4 e5 f-3 g7; ,_not_sure a4 b6 e-7
,_not_the a4 b-3 c-3 d-10 e6 f-2 g3; ,_not_to c6 d-5 f3 g-3; ,_note_to b3 f-2 g-2
,_nothing_else a-4 b7 c5 d-6 e-11 f7; ,_nothing_more b-4 d8 g-7; ,_nothing_move b-5 g6
,_nothing_on c4 d-8 e-4 f-2 g7; ,_nothing_to e-3 g9; ,_now_i a-5 b8 d-6 e-6 f9 g-10; ,_of_no f9 g-6
,_oh_well c-3 e3 g-7; ,_on_a a-3 e-3 g6; ,_on_her d-2 e-6 f4 g4; ,_on_the c-3; ,_on_time c-3 d-11 g16
,_one_hour e-4 g8; ,_only-to_learn f4 g-3; ,_only-to_see f5 g-2; ,_only-to_understand f5 g-3; ,_only_for b3 g-2
,_only_read e-2 f8 g-4; ,_open_the d11 e-6 g-6; ,_or_so g6; ,_out_of d-4 f8; ,_patch_it a6; ,_patch_the g4
,_purely_for f8; ,_push_the a8 g-3; ,_put_it a-3 b-6 e-4 f11; ,_put_off d9 g-6; ,_rain_all-day a-2 b6 c2 d5 g-14
,_read_only f4; ,_rewrite_the a8 b-4; ,_run_it a5 g-2; ,_same_as c-3 d5; ,_say_<name> b-3 c6 d-3; ,_say_my e-2 g5
,_say_the a-2 d-4 e-6 g10; ,_second_time d5 g-4; ,_send_it b-7 d-8 e4 f-2 g7; ,_send_them f5 g-2; ,_she_'d b4
,_she_'s a-2 b-13 c-6 d-9 e2 f4 g10; ,_she_<name> b-4 c-3 d7 e-3; ,_she_be b5 f-2 g-9; ,_she_do d-2 e13 g-10
,_she_go e9 g-8; ,_she_have b-5 c-4 e8 g2; ,_she_say b-4 g8; ,_she_sign d3 e-3 g3; ,_she_take e3 g-4
,_she_tell b-3 c3 d-4; ,_she_will b7 d-3 e5 g-9; ,_she_write c3 e7 f-3 g-7; ,_ship_the a8 g-4; ,_sick_kid g3
,_sign_, a5; ,_simply_to f5 g-4; ,_since_i a3 b7 g-6; ,_since_it b2; ,_since_the a3 b-4 d5 g-2
,_slept_badly b5 d-4 e-2; ,_so-that_'s a4 c8 e-7; ,_so-that_the a-2 c-3 e5 f4 g-3; ,_so_<name> a-3 c-4 e3 g6
,_so_do a-3 b-2 c-4 f6 g4; ,_so_i a9 c12 d-4 e-4 f-6 g-15; ,_so_it d5 e-12; ,_so_no a-2 b-4 c-3 d-3 e-4 f-3 g13
,_so_nothing b-2 d-2 g6; ,_so_now b2 c-2 e-3 f5 g-8; ,_so_the a3 c5 e-10 f-6 g-4; ,_so_there a3 b-3
,_so_they a-3 c12 e-10; ,_so_we a-5 g6; ,_spend_the a4 b-3 d5 e-7 f-5; ,_start_to b-5 e-3 g6; ,_still_a d5
,_still_i a3 b7 c-2 d-3 g-5; ,_still_not d7 g-4; ,_stop-myself_myself a-3 e9 g-5; ,_take-over_over a2 b4 e-2 g-4
,_take_it a-6 b14 d-4 e-10; ,_take_notes b-3 e-3 f10 g-6; ,_take_the a-5 b4 d6 e-6; ,_team-lunch_be d4 e3 f3 g-13
,_tell_her d4 e2 g-5; ,_tell_him a-4 c-4 e11 g-5; ,_tell_me b-3 c6 d-4 f-4; ,_tell_myself a4 d4 g-6
,_tell_the b-4 d3; ,_tested_it a5 b-3 f-3; ,_thanks_to b-5 d-5 e-3 f4 g5; ,_that_'s a4 c8 d-5 f-8 g-5
,_that_be a-4 b-9 e-6 f3 g4; ,_the_architect a-3 e-2 g11; ,_the_board a8 c3 g-7; ,_the_candidate d6 g-5
,_the_customer e-6 g6; ,_the_leads b-3 e11 g-9; ,_the_one a3 b5 c-7 d-8 e-4 f8; ,_the_release a4 c2 d-6 e-7 f-3
,_the_team b-8 d-9 e8 f4 g-5; ,_the_two b-6 c7 d-7 e-11 g10; ,_the_usual a-3 c5 d-2 e-2; ,_the_whole a9 g-9
,_their_manager c-5 d-4 e-3 g13; ,_then_. b-6 d-3 g7; ,_then_<mark> c11 e-5 g-5; ,_then_<name> e2
,_then_a b-4 d-5 e-3 f6; ,_then_all c5 g-4; ,_then_ask c3 e4 g-8; ,_then_bin f4; ,_then_do a-7 d-3 e12 g-11
,_then_find d6 g-6; ,_then_fix a3 b5 e-3 f-2; ,_then_give f4; ,_then_go b3 f-3; ,_then_have a6 g-2
,_then_he b-3 e8 g-3; ,_then_i a3 b9 d5 e-6 f-4 g-11; ,_then_it a3 b-6 c7 d-3 e-5 g2; ,_then_leave b-9 e13 g-4
,_then_me c7 e-4 g-3; ,_then_my a-6 b-3 c7 d-3 e-5 g6; ,_then_rewrite b6; ,_then_send b10 e-6 g-4
,_then_the a-6 b-3 c-5 d6 f-2 g6; ,_then_to b-3 c-2 d10 g-8; ,_then_wait c8 e4 f-2 g-8; ,_then_write a-3 b3 g-3
,_there_be a-4 c-3 e-5 f5; ,_they_'d c-2 d3 e-4 g5; ,_they_are a10 b6 c-8 e-2 g-8; ,_they_ask c8 d-2 e-5
,_they_come a-3 b5 c-6 e4; ,_they_do c3 e2 g-7; ,_they_find c-7 e10; ,_they_have b-8 d-10 e4 f6; ,_they_just e-4 g6
,_they_keep e-6 g2; ,_they_tell c4 e-5; ,_they_vote c-17 e7 g10; ,_they_want c5 e-4; ,_they_will c3 e-3 g5
,_they_write c7 e-7; ,_third_week a-4 g8; ,_though_i b2 c3 e-3; ,_though_it a-3 b2 c6 g-7
,_three_hours a5 c-3 f4 g-5; ,_three_of g6; ,_three_weeks a-2 b4 d4; ,_throw_it b2 c-2 e-3 f4 g-2; ,_tired_now d-4
,_to_<name> a-3 b-2 d-5 e10 f-2; ,_to_a d2 g-4; ,_to_get f7 g-2; ,_to_learn f8 g-6; ,_to_see f6 g-3
,_today_i a-7 b5 e4 f-2; ,_today_it a-2 b5 d-3 e3 g-9; ,_too_much a-3 d10 g-6; ,_turn_out b-5 e-4 g5
,_twice_, b4 c4 d-6 e-5 f-4 g5; ,_two_days a3 c-3 g2; ,_two_hours b-4 e-7 f3 g5; ,_two_of a-2 c-2 d4
,_until_i a-3 c15 e-8 g-8; ,_very_nice f6 g-3; ,_wait_for a-3 b-2 c10 e-3 f-4 g-2; ,_watch_the d3 e-3
,_we_are c6 e-2; ,_we_do c3 d4 e-3 g-4; ,_we_have e-3 g4; ,_we_will c-7 d4 e-9 f5; ,_well_, b8 c4 d3 g-13
,_what_a a-2 c5 d7 e-7 f-5; ,_what_do e10 g-6; ,_what_would c-3 g6; ,_whatever_the d-3 e-5 g10
,_whatever_you c8 g-7; ,_when_i b9 d-2 g-3; ,_where_it b-3 d12 g-8; ,_which_be a-2 b6 c-8 d-5 e5 f-2
,_which_have c-5 d4 f9 g-6; ,_which_i a7 b7 c-2 e-10 g-6; ,_which_is a3 c-9 d7 e-12 f-3 g5
,_which_she c-2 d7 e-5 g-2; ,_who_'s c-6 g9; ,_who_is a-3 c2 f5; ,_with_a b-10 d-12 f4 g6; ,_with_her e4
,_with_my a-5 b5 c-3 d-3 e13 f-2 g-11; ,_with_the a13 c-5 d-4 e-3 f-5; ,_without_it a9 f-7; ,_would_have b5 e-2
,_would_not a-2 c-4 e-5 g11; ,_write_<mark> b-5 c-3 e13 f-5 g-9; ,_write_a f5 g-2; ,_write_by a3 e4 g-5
,_write_it b6 e-6 g4; ,_write_the a8 c-3 d-10 e-3 f-7 g6; ,_years_ago b-3 g6; ,_yes_. b4; ,_you_pick c-3 e8 g-3
._,_anyway e-4 g3; ._,_busy c2 f-3; ._,_coffee d3 g-5; ._,_friday c-3; ._,_good a-3 d6 g-4; ._,_home c5 e-3 g-9
._,_lol a-2 c-2; ._,_long a4 b-7 d3 g-3; ._,_meetings e-4; ._,_not a3 d-5; ._,_note b-4 e2; ._,_nothing e-3
._,_oh a2; ._,_rain g-4; ._,_sigh e4 g-7; ._,_slept b3 c-2 e-2; ._,_team-lunch b5 d-5 e2 g-3; ._,_tired a-3 f5
._,_ugh b3 g-4; ._,_what d-5 g5; ._._. a-5 b-2 c4 d4 e5 g-7; ._._<mark> c4 d-3 e4 g-5
._<mark>_<name> a3 c-8 d-4 e-2 f4 g2; ._<mark>_that c8 e-4; ._e_. b6 e-5 g-4
1:1_with_<name> a-9 b-10 c-5 d7 e-12 f-7 g6; 1:1s_since_the d4 g-3; :_<mark>_i a-8 b-4 c6 d-7 e-5 f-4 g12
:_<mark>_what c-4 e10 g-6; :_<mark>_you b-4 c4 e-5 g4; :_<name>_'s b8 d4 e-4 g-6; :_<name>_run e10 g-6
:_<number>_. a-5 c11 d-6 e-3; :_<number>_of d8 f-3 g-3; :_all_three d8 g-6; :_fix_the f6 g-6; :_i_<name> c8 e-6 g-4
:_i_be a11 b-3 c-3 e3 g-11; :_i_do a8 e-2 g-6; :_i_have c9 d7 e-6 g-11; :_maybe_i a-4 d-4 g11
:_me_, a7 b7 d-4 e-4 f-2 g-12; :_me_. a5 b4 e-6; :_mine_, a5 d5 g-7; :_none_, a-4 b5 c-3 d-4 g3; :_none_. d9 g-8
:_open_, b-4 d9 g-4; :_she_start d5 g-4; :_take_the g-2; :_tell_<name> f-3; <mark>_,_about c2 e-2
<mark>_,_and b-4 c3 d-5 e7 g-5; <mark>_,_and-so a6 c7 e-4 g-9; <mark>_,_for c-3 d6 f-3; <mark>_,_he e-4 g3
<mark>_,_i c-2 e5 f6 g-7; <mark>_,_say d5 g-4; <mark>_,_she e3 g-4; <mark>_,_so b-3 c10 d3 e-2 g-10
<mark>_,_then b7 e-4; <mark>_,_which a-5 e-3; <mark>_<mark>_<name> e-2 g3; <mark>_<mark>_i b-6 d3 f3
<mark>_<mark>_no a-3 d2; <mark>_<name>_'s a-4 b3 c-2 d-3; <mark>_<name>_, a-3 c7 d8 e-11 f-5 g-4
<mark>_<name>_: b-8 d8 g5; <mark>_<name>_<mark> b-5 c3 d5 g-5; <mark>_<name>_<name> a5 b-6 c6 d6 e-11 g-5
<mark>_<name>_? c6 g-6; <mark>_<name>_do a7 b-5 d-5 e6 g-6; <mark>_<name>_you e-5 g5
<mark>_<number>_, a2 b-3 d-3 f-5 g6; <mark>_<number>_. a-7 d-2 g9; <mark>_<number>_<mark> d3
<mark>_<number>_and c5 g-3; <mark>_<number>_from b5 d-5 e-2; <mark>_about_the b7 g-6
<mark>_after_the b-7 d17 e-5 g-8; <mark>_and_by b8 d6 e-3 g-10; <mark>_and_i g5; <mark>_and_it a4 c2 d-3 e-3
<mark>_and_my c7 g-2; <mark>_and_that c7 d6 f-4 g-8; <mark>_and_the a-4 c7 d-5; <mark>_and_they g-3
<mark>_ask_<name> b-4 c5; <mark>_at_<number> a6 b5 g-8; <mark>_be_not a-2 b11 c-4 e-5 f5 g-7
<mark>_but_<mark> a-4 b-5 d-3 e8 f-4; <mark>_by_me a2 b5 e-2 g-3; <mark>_by_wednesday a2 g-3
<mark>_can_we b-2 c4 d9 e-5 g-7; <mark>_can_you a2 c-8 g3; <mark>_do_it b3 e4 g-4
<mark>_do_not a-6 b6 c-7 d6 e-7 f-4; <mark>_do_we e4; <mark>_for_a a-6 b12 d-4 e-3 f-4; <mark>_for_the d4
<mark>_give_it b5 d-3; <mark>_help_<mark> b3 e-2; <mark>_how_would c-6 d-5 e13 g-5; <mark>_i_'d b-5 c3 d-3 e5 g-2
<mark>_i_<name> b7 c-12 e11 g-9; <mark>_i_ask c-12 d5 e14 g-9; <mark>_i_be a3 b-7 d-8 e12 g-5
<mark>_i_could a3 c-7 d-4 e2 g4; <mark>_i_did b4 c4 e-4 g-4; <mark>_i_do b-4 c10 d-8; <mark>_i_give b-4 e11 g-5
<mark>_i_have b-4 c-2 g6; <mark>_i_send d2 g-2; <mark>_i_tell b6 c-5 d-3 e3; <mark>_i_will a6 b11 c-3 e-3 f-5 g-14
<mark>_i_write a3 d8 g-9; <mark>_in_the d5 e-3; <mark>_is_it b5 c10 e-7 g-9; <mark>_is_that b5 c6 e-4 f5 g-12
<mark>_is_what c-5 d4 e-4 g7; <mark>_it_'s a-3 d6 f-3; <mark>_it_be b-4 c-3 d6 e-2 f3; <mark>_just_do a-2 b-7 d8 g3
<mark>_let_me a2 b11 c-4 e-7 g-6; <mark>_let_us c14 d4 e-3 g-17; <mark>_me_, b3 c3 d-2 e-8 f6 g-8
<mark>_me_. c8 d-3 g-8; <mark>_me_: c-9 e12 g-3; <mark>_me_<mark> b-7 c3 d15 g-18; <mark>_next_week d10 g-8
<mark>_no_, b-6 c11; <mark>_no_. a6 c-10 d-5 e3 g2; <mark>_no_go b-5 c7 d-5 e4 f-4 g-4; <mark>_no_worries d4
<mark>_of_the d-8 g6; <mark>_ok_to c10 e-2 g-4; <mark>_on_a c4 d3 g-6; <mark>_on_the c3 d4 e-12
<mark>_rewrite_the a6 g-4; <mark>_she_find b8 d-3 g-6; <mark>_should_we c2 d-2 e6 g-5; <mark>_so_i c7 e-2 g-3
<mark>_soon_<mark> d11 g-8; <mark>_sorry_, c-3 g4; <mark>_tell_them c8 g-7; <mark>_that_'s b4 c-6 e-3 g5
<mark>_the_new b4 e-3; <mark>_the_whole a3 c6 e-3 g-5; <mark>_they_leave c9 d-3 e-4; <mark>_thoughts_? c4
<mark>_three_times c7 e4 g-12; <mark>_to_<name> b4 c-7 d-5 e11 g-9; <mark>_today_i b5 d-3 e4 g-8
<mark>_up_to b-5 c13 d-3 e-5 g-3; <mark>_wait_for a-6 c6 d-3; <mark>_wait_on a7 c8 d-6 e-4 g-11
<mark>_what_'s a-2 b-2 e-3 f4 g3; <mark>_what_do b-6 c4 d-5 e8 f-3 g-9; <mark>_what_have c-4 e9
<mark>_what_would c3 e8 g-11; <mark>_whatever_you c10 e-4 g-5; <mark>_who_decide e-4 g3
<mark>_yes_, b4 c-5 d7 f5 g-11; <mark>_you_are d3; <mark>_you_choose b-2 c11 e-4 g-5; <mark>_you_decide b-4 c3
<mark>_you_own c-5 e6; <mark>_your_call b-2 c4 d-3 e5 g-4; <name>_'s_, a-5 b11 d-3 g-8; <name>_'s_. b9 e4 g-11
<name>_'s_1:1 a-2 b-8 c-4 d10 e-5 g-2; <name>_'s_and e9 g-7; <name>_'s_baby b5; <name>_'s_back b-2 d2 e-7 g7
<name>_'s_be b-5 d9 e-3 g-3; <name>_'s_branch a-6 c-3 d-6 f-4 g9; <name>_'s_bug b8; <name>_'s_call d-4 e7 g-8
<name>_'s_change a-6 b-5 d-3 g10; <name>_'s_check b-3 d8 g-4; <name>_'s_code b6 d-5 e-2 f4; <name>_'s_column b2 d-4
<name>_'s_decision c-4 e6; <name>_'s_demo b-8 g10; <name>_'s_design c-6 d-2 e7; <name>_'s_desk b-3 d9 g-6
<name>_'s_draft b3 d-5 g2; <name>_'s_feature b5; <name>_'s_feedback b-6 d12 e-2 g-6; <name>_'s_first c-3 d5 e5 g-6
<name>_'s_fix a-6 b7 e-7 f-7 g8; <name>_'s_growth-plan b-5 d10 e-4; <name>_'s_half a-3 b11 e-3 g-4
<name>_'s_hands b3 e-8 g4; <name>_'s_job a-3 b-5 e-5 g9; <name>_'s_list a-3 b8 d-8 g2
`
