// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_1 = `
!_!_! e6 g-3; '_,_and c12 e-7 g-6; '_,_i b6 c-4 g-5; '_,_say c8 d-4; '_,_the c-3 e-2 g10; '_<name>_<name> c4 e-8 g4
'_and_i b4 c5 d7 e-5 g-10; '_in_the c8 e-2 g-6; 'can_you_decide e4 g-2; 'd_<name>_<mark> b4; 'd_<name>_it c3 e-2
'd_ask_<name> b14 c-3 d-5 e-10; 'd_ask_for b-3 c-4 d9 e-3; 'd_ask_me c-4 g7; 'd_ask_them b3 c6 e-7 g-3
'd_assign_to b3; 'd_be_out c5 d-3 e-5 g4; 'd_be_the a-4 b-3 d-3 g12; 'd_be_unreachable c-3 e8 g-4
'd_do_if c-7 e4 g3; 'd_do_it b12 c-7 e-3; 'd_do_the a2 d5 e-2 g-5; 'd_finish_the b-5 c3 d7 g-7; 'd_get_it c-2 e2
'd_get_my b6 e-2; 'd_give_him b6 c-3 g-5; 'd_give_to b3 e-2; 'd_go_home d7 e-2 g-3; 'd_hand_to b8 e-5
'd_have_<name> e8 g-7; 'd_have_ask b-4 c-9 d-6 e4 g7; 'd_have_be a-2 b-4 d-6 g13; 'd_have_choose c-3
'd_have_do e6 g-3; 'd_have_fix e-4 g9; 'd_have_get b7 g-7; 'd_have_go e13 g-11; 'd_have_it e5 g-3
'd_have_lost a4 d-3; 'd_have_pick c-2 e7 g-4; 'd_have_ship a-4 c-5 g10; 'd_have_the d12 e-7 g-8; 'd_have_wait c-3 e3
'd_in_and a4 g-4; 'd_keep_the g6; 'd_leave_with b6 g-2; 'd_like_be g5; 'd_never_have g3; 'd_own_the b2
'd_pass_to b7 e-3; 'd_patch_the c-4 g5; 'd_promise_<name> b3 g-6; 'd_rather_hear c7 e3 g-9; 'd_rather_not g5
'd_read_the g6; 'd_see_it b-5 e2 g4; 'd_set_up b2 f6 g-7; 'd_take_the e-4 g5; 'd_tell_<name> b8 g-8
'd_tell_him c-4 g2; 'd_try_, e3; 'just_tell_us c3 d-2 e-3; 's_,_i g-2; 's_1:1_, d5 g-4; 's_1:1_. d10 f-2 g-5
's_1:1_be d-6 g7; 's_1:1_for d5; 's_1:1_to d10 g-7; 's_<name>_'s b-3 d-2 e12 g-12; 's_<name>_. d8 e-4 g-6
's_<name>_roles b9 f-2 g-3; 's_<number>_<mark> b-2 c-3 d10 g-3; 's_a_comment c-2 f6; 's_always_a d5 g-4
's_always_the a-3 c-3 d-3 f4 g5; 's_back_from b-6 c3 d4; 's_be_a c6 g-8; 's_be_ask b-3 c-7 d13 g-4
's_be_in a-2 b7 d-2 g-2; 's_blocked_on a6 d-2 g-4; 's_branch_, b-2 e7; 's_branch_and a-4 b3 e-4 g3; 's_branch_to b3
's_bug_for b3 e-4; 's_check_in d7; 's_column_to b3 d-6 g2; 's_decision_. e-3 g4; 's_decision_since c-3 d-3 e-2 g8
's_desk_twice d8 e-5 g-4; 's_end_of b-3 g5; 's_estimates_and b5; 's_fast_enough f6 g-4; 's_feedback_, b-3 d4
's_feedback_for d9 g-5; 's_get_a g6; 's_get_the c-3 d-2 e5; 's_go_live a5 g-3; 's_growth_project b5; 's_half_do b5
's_half_finish a-3 b2; 's_half_of a-5 b12 d-6 e-2; 's_hands_, a-3 b6 e-2; 's_hers_. b3
's_in_, a-2 b4 c-2 d-5 e-6 g9; 's_in_my b6 g-5; 's_in_the a-2 c6 d-12 e-10 f4 g7; 's_it_. b-3 e-3 g2
's_job_, b2 e-3; 's_list_to b4; 's_me_they c8 g-6; 's_mid_year b-2 d10 g-6; 's_midpoint_review d11 e-2 g-9
's_name_. b-7 e5 g3; 's_name_and b3 d-9 e5 g2; 's_name_on a-5 e4 g2; 's_not_get d3; 's_not_like f5 g-6
's_now_the c2 e3; 's_ok_. f3; 's_old_lead g3; 's_on_my b6 c-4 d-5 e-5 g4; 's_on_the a7 e-2 f-3 g-4
's_on_thursday g3; 's_parser_over g4; 's_phone_number e4 g-2; 's_plate_, b7 g-2; 's_pr_, e6 g-3; 's_pr_for b8 g-4
's_pr_is b5 d-2; 's_raise_letter d6 g-3; 's_review_, d9 g-7; 's_right_. e2; 's_rollout_plan b-2 e8 g-5
's_show_, b3 e4 g-4; 's_stay_interview d8 g-7; 's_test_plan b8 d-5 e4 g-6; 's_the_<number> d14 e-2 g-10
's_the_one a5 b-3 c3 g-6; 's_the_plan e6; 's_theirs_. c-2 e8 g-6; 's_ticket_for b4 g-3; 's_to_run b13 d-2 e-5 g-8
's_wait_for c4 d-2 f4 g-5; 's_wait_on g5; 's_work_, a-4 b-5 g11; 's_yours_, b2 d-3 e4 g-3
,_'_<name> a-2 c-5 e-5 g10; ,_'_i b6 c-3 d-3 e5 g-6; ,_'_say c-2 d4; ,_<mark>_<name> b-4 d-4 e-8 g14
,_<mark>_i c-4 e-2 g4; ,_<mark>_what c-7 e5; ,_<name>_'s b4 c-9 d-2 e6 f-6 g-3; ,_<name>_, a-3 b6 c9 d-9 e-2 f-6
,_<name>_. a3 b-7 c3 d-7 f-3 g2; ,_<name>_<mark> b6 c6 d-7 e-7; ,_<name>_<name> b-5 c-9 d-7 e-7 f7 g13
,_<name>_? c9 g-7; ,_<name>_and a-4 b-2 c5 d-4 e10 g-4; ,_<name>_answer e7 g-6; ,_<name>_ask c14 d-2 g-16
,_<name>_do a-2 b-9 e11; ,_<name>_drive a-3 b-3 f-5 g7; ,_<name>_get e6 g-3; ,_<name>_have b-9 c-4 d-5 e13 f-3 g2
,_<name>_i d8 e-7; ,_<name>_is a-5 b-8 d-4 e12 g-3; ,_<name>_lead e3 g-3; ,_<name>_nothing b5 d-2 e3 f-4
,_<name>_run a-3 b4 e-7 g6; ,_<name>_say b-3 c-7 e4 g3; ,_<name>_the b-2 c-8 d-3 e-8 g16; ,_<name>_we d8 e-4 g-4
,_<name>_willing a-3 g7; ,_<name>_write a-7 d-4 g11; ,_<number>_, a11 f4 g-12; ,_<number>_. a8 c13 e-5 g-16
,_<number>_<mark> a5 b5 c-4 d-5 e-8 f5 g-6; ,_<number>_hours a6 c5 f-5 g-5; ,_<number>_lines d-3 f7 g-5
,_<number>_min b5 d-6; ,_<number>_minutes b-4 c-6 d-5 e9 f-3; ,_<number>_of a-3 c-7 d12 e-3 f-3
,_<number>_to a-8 b-3 d-2 f-7 g14; ,_<number>_years c5; ,_a_first c-8 e5 g5; ,_a_little f-3 g6; ,_a_nice f2
,_a_question c-8 e7; ,_a_small e7 g-5; ,_a_toy f11 g-8; ,_a_week b5; ,_about_his c-3 d3; ,_about_the c-8 e4 g4
,_after_which c4 e4 g-7; ,_again_, a-3 b-5 d9 e-3 f3 g-6; ,_again_. b-6 f-3 g7; ,_all_<number> b4 c-3
,_all_by a6 b-6 d-6 e-3 g5; ,_all_five b-3 c5 d-4 e-8 g3; ,_all_four a-2 b4; ,_all_good b6 d-3 e-4
,_all_i c-3 e8 g-6; ,_all_of b-5 e6 f-8 g3; ,_all_the d-6 e3 g4; ,_all_three a-2 c-3 d6; ,_all_wait c10 g-7
,_alone_, a-4 c-2 g8; ,_also_the e8 g-7; ,_although_the b5 c3 d7 e-6 g-10; ,_an_hour a-3 b6 d-4 e5 f-3 g-4
,_and-so_the a6 g-7; ,_and-so_we c9 e-4 g-5; ,_and-then_do c10 d-3 e-6 g-5; ,_and-then_i b3 c-3 e4
,_and-then_it c5 e-4 g-5; ,_and-then_let b-10 e14 g-5; ,_and-then_she b-5 c-2 g7; ,_and_<name> d-4 e11 f-6 g-5
,_and_a a-2 d-3 e-6 f-4 g14; ,_and_at a-5 b-3 c4 d5 f2 g-10; ,_and_be b-4 c-5 e4
,_and_by a5 b12 c-4 d-7 e3 f-3 g-15; ,_and_code a4; ,_and_complete b9 f-3 g-2; ,_and_did b2 e2; ,_and_do b8 g-7
,_and_finish a5 g-4; ,_and_go-to b-5 d3 e7 g-6; ,_and_have a3 b4 d-3 g-8; ,_and_he a-3 b-7 c-4 d-8 e10 f2
,_and_honestly a-8 g11; ,_and_i b-7 c9 d4 f-8 g-4; ,_and_in c8 e-3 g-7; ,_and_it b-3; ,_and_leave e4
,_and_my a5 b-5 c4 d-3 f-3 g-6; ,_and_no a-3 c-3 f6 g-4; ,_and_nobody a-3 c2 g4; ,_and_now a8 b3 c-5 d-2 g-5
,_and_off b-3 e4; ,_and_on b3 d4 g-9; ,_and_send d5 e-2; ,_and_she d-4 f-2 g4; ,_and_take b3 c3 g-5
,_and_that b-8 c-8 d5 e10 g-3; ,_and_the a6 b-19 c3 d-3 f-13 g5; ,_and_there a-6 b-5 c-3 d3 e-3 f4 g3
,_and_they b-10 d-5 e7 f-4; ,_and_three c-5 e9 g-6; ,_and_today b5 c-2 e-6; ,_and_tonight a-4 c4 d4
,_and_wait c6 g-4; ,_and_we b-2 d-5 e5; ,_and_when b-3 c-3 e12 g-5; ,_and_write c6 f4 g-8; ,_and_yet c9 e-3 g-7
,_and_you c7 g-5; ,_apparently_. c-6 d4; ,_as_a e-2 f3; ,_as_agree a-2 c-8 e3 g3; ,_as_far c-3 d-5 e-2 f4 g5
,_as_i a4 b-6 c-6 d4 e9 f-3 g-10; ,_as_if b2 e-5 g3; ,_as_the a3 b-7 c-7 g4; ,_ask_<name> b-2 c-8 e5 g3
,_ask_for g3; ,_ask_instead a-4 b-5 e13 g-6; ,_ask_me c10 e-6 g-4; ,_ask_two e2; ,_at_<number> a10 c-3 g-4
,_at_night b3; ,_babysat_it a2; ,_back_in b6; ,_badly_, f8 g-4; ,_be_in a-4 d10 g-8; ,_be_not a5 b-8 d4 e-6
,_because_i a-8 d8 f8 g-13; ,_because_it a4 b-5 c-3 e-3 f9 g-7; ,_because_the a-5 b2 c3; ,_bin_it f2
,_boss_<mark> c4 g-2; ,_busy_week d-7; ,_but_<name> g2; ,_but_i a7 b2 c-11 d-3 e-5 f5; ,_but_it a2 b-9 c-2 d-7 e5 g3
,_but_my a-3 c5 e-5 g3; ,_but_the a3 c-6 d4 e3 g-3; ,_but_they c11 e-6 f-3 g-2; ,_by_me b2 c-4 d12 e-7 f-4 g-8
,_by_my d10 g-6; ,_by_the c5 d3 e-2 g-3; ,_can_not d4 e-4 f6 g-5; ,_cancel_by d5 g-3; ,_change_nothing f5
,_cherry_pick a6; ,_choose_the c-2 d5 e3 g-6; ,_close-the-laptop_the b-5 e5; ,_close_. b-4 d9 g-4
,_close_his b7 g-4; ,_close_it a-4 b3 d6 g-6; ,_close_the a-4 b-5 e10 g-6; ,_coffee_be c3 e-5 f3 g-4
,_come_back a-4 b-6 d-5 e11 g-3; ,_could_have a-3 f11 g-8; ,_could_not b9 d5 e-4 f-2 g-10
,_day_<number> c5 d5 f2 g-9; ,_day_four c2 d-2; ,_delete_it a-7 b-7 d6 e4; ,_depend_on a-2 c4 f-5 g6
,_deploy_, a3 b-3 e-2 g2; ,_deploy_it a4; ,_did_not a-4 c-4 d3; ,_do_. a3 d-6 e-3 g3; ,_do_i a-3 g7
,_do_it a9 e-7 g-7; ,_do_not a-3 b7 g-9; ,_do_the b7 c-4 d-5 e-10 f12 g-12; ,_door_shut d-4 g2; ,_end_with b-2 c4
,_even_for g6; ,_even_on c3; ,_even_the a-4 b-4 c7 d-4 e-7 g5; ,_every_one c8 f-3 g-7; ,_everyone_'s d-6 g7
,_factory_line a2; ,_feel_strange a5 b-4 g-5; ,_finally_get f6 g-2; ,_find_it a2; ,_find_the a10 g-5
,_fine_by b-6 c-3 e9; ,_fine_with d-4 g7; ,_finish_by b5; ,_finish_it b3; ,_finish_the a3 b4 g-5
,_first_time a-4 d-3 f4 g3; ,_fix_, a9 b-3 g-3; ,_fix_it a2 e5 g-7; ,_fix_the a7 b-3 d4 e-6 f-8
,_fix_two a6 d-5 f7 g-7; ,_for_a b-3 d6 f5 g-8; ,_for_my a-3 c3 d-4 f10 g-7; ,_for_nobody f9 g-7
,_for_the a-4 e-5 f11 g-7; ,_forget_, d5 g-3; ,_forty_minutes e4 f3 g-5; ,_friday_at-last a-6 b-4 e6
,_from_me d-5 e-5 g7; ,_get_<number> f4 g-3; ,_get_a b4 c4 d-9 e-3 f-7 g3; ,_get_coffee d4 g-2; ,_get_it c-6 e7 g-2
,_get_nervous b6; ,_get_none c6 g-3; ,_get_the a6 b-5 c-5 e6 g-6; ,_get_up e6 g-5; ,_give_her b3 d3 e-2 g-4
,_give_it d-2 e5 g-4; ,_give_to b7 e-4; ,_go_for a-2 e-4 g12; ,_go_home b-5 e6 f-3; ,_go_live a6 b-3 d-2 g-2
,_good_. b-2 c-3 e7; ,_good_mood d4 g-3; ,_guess_who a-3 b4 c10 e-8 g-6; ,_half_of b-2 g6
,_half_the c-5 d-6 f-3 g11; ,_hand_on a10 b-3 e-5 g-4; ,_hang_it e3 f6 g-6; ,_have_a d3 e-3 f-4 g5
,_have_it b13 d-3 e-3 g-8; ,_have_not b-10 c-9 e3 f-2 g8; ,_have_the a9 d6 g-11; ,_he_'d b6; ,_he_'d-had b9 d-2 g-5
,_he_'s b-5 c-5 d-8 e3 f-3 g12; ,_he_<name> b5 e-8; ,_he_be a-4 b3 d3 e-8 f5 g-7; ,_he_did b4 d5 e-4 g-6
,_he_do e7 g-4; ,_he_fix b-3 g4; ,_he_get d3 e4 g-4; ,_he_have d-6 e5; ,_he_is b-4 d-4 e3 g5
,_he_only a-2 b13 c-3 e-6 g-6; ,_he_take b-2 d-2 e-3 g7; ,_he_tell e-7 g10; ,_he_want-to b-2 d-5 e7
,_he_will d5 g-5; ,_her_call b-5 e10 g-6; ,_her_old e-5 g10; ,_her_slide e6 g-6; ,_his_decision e-5 g6
,_home_by a-2 g9; ,_home_late b2 e3 g-8; ,_honestly_. g6; ,_i_'d a-9 b-3 c-9 d3 e7 f-3; ,_i_. b4 c3 e-6 g-4
,_i_<name> a-3 c-7 d10 e3 g-3; ,_i_am a-8 c10 e3 f-5 g-3; ,_i_answer b-5 c3 d3 e2 f-2 g-8
,_i_ask c-16 d-3 e12 f9 g-7; ,_i_be b-10 c-12 d12 f-6; ,_i_be-on a5 c-3 e-3 g3; ,_i_bring a-3 b-4 e7 g-6
,_i_can a-5 c-3 d-3 e2 f-3 g8; ,_i_cancel d9 g-7; ,_i_carry e2; ,_i_check b-4 c-3 e5; ,_i_close a3 b-3 c2 e3 g-7
,_i_code a9 g-3; ,_i_could a-2 b4 e4; ,_i_decide c7 e-2 g-6; ,_i_did a-3 c-6 d3 e5 f-3 g-2; ,_i_do a-2 b6 c-2 f-8 g4
,_i_edit a6 g-3; ,_i_find a-2 b-3 c5 e5 g-5; ,_i_finish b15 f-3 g-11; ,_i_fix a2 e-3 f3 g-3
,_i_give b-10 c-12 d7 e7; ,_i_have a3 b5 c-4 f3 g-9; ,_i_have-to a-3 c11 e-2 g-6; ,_i_hear c3
,_i_heard b-5 c-3 d-3 e9; ,_i_hope d-4 e-4 g9; ,_i_just a9 b-2 c-6 d7 e6 g-21; ,_i_keep a-9 c-7 d13 e7 g-13
,_i_know a7 e-3; ,_i_learn b-4 d-5 e-4 f3 g6; ,_i_leave d2 e7 g-8; ,_i_let b-3 d9 g-10; ,_i_listen d-3
,_i_make b-4 c7 g-4; ,_i_move c10 d2 e-9 g-7; ,_i_never d5 g-4; ,_i_nod b2 c-3 e7 g-5
,_i_only a-7 b-7 c-13 e10 f-7 g5; ,_i_open a4 g-4; ,_i_pass d4 g-3; ,_i_pick c6 d-2 e-4; ,_i_push a-3 b-3 g6
,_i_put b-2 c6 d-5 e7 f-2 g-7; ,_i_read b-4 e9; ,_i_redo b3; ,_i_replace b10 d-3 e-4 g-4; ,_i_rewrite a6 g-3
,_i_run d7 e-6 g-4; ,_i_say a-2 c6 e-6; ,_i_see b-3 c-5 e4 f-2 g4; ,_i_send b11 c-4 d-8 e3 g-9
,_i_sign a5 b-4 c-6 e8 g-7; ,_i_sit b-4 e6 g-5; ,_i_slept a-2 e-3 g7; ,_i_spend a8 b-3 c-3 d-5 f6 g-5
,_i_stay e5 g-2; ,_i_support e7 g-4; ,_i_suppose g5; ,_i_swear a-2 g7; ,_i_take a-3 b3 c-6 d-5 e14 g-13
,_i_tell a2 b-9 c-8 d8 e6 g-6; ,_i_think b5 c-7 e-9 g7; ,_i_type b5 c9 d-3 e-7 g-9; ,_i_want b8 c-5 d-2 e-6 g4
,_i_watch d4; ,_i_will a-3 b10 g-6; ,_i_would g4; ,_i_write a5 b5 c-9 e2 f-4 g-6; ,_if_i a4 b-5 c-2 d5 e-4
,_if_the g9; ,_in_<name> a-3 d3 e-4 f3; ,_in_a b6 c-2 d-4 e9 g-11; ,_in_front b2 c-2 e-2 g5; ,_in_my a5 b2 e-2
,_in_the b3 c-5 d-12 e-10 g8; ,_incl_. e11 g-8; ,_including_the d-4 e5 g2; ,_it_'s b-4 e8 f-4 g-4
,_it_be a5 b4 c-10 e-10 f5; ,_it_go a-2 d-3 e-3 g8; ,_it_have d-5 f10; ,_it_is a-3 b-6 c-6 e4 g5
,_it_just d-3 f-4 g9; ,_it_lives b4; ,_it_seem e-3 g7; ,_it_will b-4 e8 f3 g-7; ,_just_a b-2 c5 d-5 f-5 g5
,_just_before a8 g-4; ,_just_for e4 g-5; ,_just_my c6 e-3; ,_just_out f5; ,_just_read f8 g-5; ,_just_so f3
,_just_to b-2 c-3 d6 e-4 f10 g-8; ,_keep_the a-4 e5 g-3; ,_launch_is a9 b-3 g-2; ,_learn_a f9 g-6; ,_learn_about g4
,_leave-it-to-them_it a-4 b-4 d-2 e13 g-5; ,_leave_him e5 g-3; ,_leave_it b-5 d-4 e13 g-6; ,_leave_the d-2 e4
,_let_<name> b-4 e11 g-6; ,_let_the b-4; ,_let_them a-4 b-9 e18 g-11; ,_let_us c-4 e-5 g8; ,_like_a b-2 e-4 f-2 g6
,_like_one f5 g-4; ,_like_the a2 c2 f5 g-6; ,_line_by g2; ,_literally_, b6 g-4; ,_literally_. c-3 g5
,_long_day a3 b-4 f3 g-4; ,_look-at_at b5 d3 g-4; ,_look_over c2 e-3; ,_low_stakes f2; ,_me_, a13 e-7 f-4 g-15
,_me_. a7 b6 c4 d-3 e-4 f-6 g-11; ,_me_alone b5 g-5; ,_me_and a3 c-5 e3; ,_me_in b-3 d-3 e11 g-10
,_me_on a5 b-2 e-2 g2; ,_meetings_until a-5 f2; ,_mine_, a10 b-4 f-2 g-4; ,_mine_. b2 c-3 g3; ,_mine_be c4 g-7
,_mine_is a7 b7 c-6 d-4 e2 g-13; ,_miss_the a3; ,_mostly_about d-4 g6; ,_move_it d5 g-3; ,_must_be c-4 d4
,_my_answer c10 d-4 e-8; ,_my_boss e-8 g12; ,_my_branch a9 b-3 f-2; ,_my_coach g4; ,_my_commit a3 b7 d-2 e-3 g-6
,_my_deploy a6 g-3; ,_my_do b7 c-3 g-4; ,_my_fault d9 g-8; ,_my_hands a10 b-5 e5 f-4 g-10; ,_my_name e-3 g7
,_my_own d-3 f4; ,_naturally_. e-3 g6; ,_next_to g4; ,_nicely_, b9 g-7; ,_no-one_'s f7 g-4; ,_no_, d2 e-4
,_no_bug c6 f-2; ,_no_code a-4 b-4 d-5 e5 g6; ,_no_comments f6 g-4; ,_no_deadline a-4 f10 g-4; ,_no_debate g3
,_no_drama d-3 f-3 g8; ,_no_hurry f7 g-5; ,_no_idea e-4 g5; ,_no_more a-6 g8; ,_no_notes d8 g-8; ,_no_plan-to f7 g-5
,_no_purpose f2; ,_no_reason a-2 b-3 d-2 f4 g3; ,_no_regrets a6 d-2 g-5; ,_no_ticket a-2 b-3 f12 g-8
,_no_time a6 g-4; ,_no_users f11 g-8; ,_nobody-else_know a5; ,_nobody_'s c2 f4; ,_nobody_ask c-2 f3
,_nobody_can c-3 f-2 g9; ,_nobody_could c-3 g2; ,_nobody_have c-4 f4; ,_nobody_need f2; ,_none-of-them_mine a-5 g9
,_none_about d-3 g2; ,_not_a a-4 c7 d-7 e2 f-6; ,_not_because b3 c2 e-4 f3 g-4; ,_not_by e7 g-6
,_not_even c3 d4 e-5 f-2; ,_not_for a-5; ,_not_his d6 g-3; ,_not_me a-11 b-3 c-9 d-6 e12 f-9 g10; ,_not_mine b-3 e7
,_not_my a-3 c-5 d-3 e4 f-3 g7; ,_not_sure a4 b6 c-3 d-4 e-8; ,_not_the a5 b-3 c-2 d-9 e8; ,_not_to c8 d-5 f2 g-4
,_not_what c8 e2 g-9; ,_note_to b4 c2 d-3 f-2; ,_nothing_else a-3 b8 c2 d-5 e-9 f6 g-2; ,_nothing_more b-3 d7 g-7
,_nothing_move b-6 c3 g6; ,_nothing_on c3 d-7 e-2 g5; ,_nothing_special g4; ,_nothing_to g9
,_now_i a-5 b9 d-5 e-6 f8 g-9; ,_of_all c5 e-3; ,_of_no f8 g-5; ,_oh_well b3 c-3 d3 g-5
,_on_a a-4 c-4 d-2 e-4 f3 g8; ,_on_her d-2 e-4 f3 g3; ,_on_paper b7 c3 e-4 f-3 g-2; ,_on_the c-2 f2
,_on_time a-3 c-3 d-10 g15; ,_one_by a5 g-5; ,_one_hour e-4 g8; ,_only-to_learn f6 g-4; ,_only-to_see f6
,_only-to_understand f5 g-3; ,_only_for b3 f2 g-3; ,_only_i a2 f6 g-6; ,_only_read e-2 f9 g-4; ,_only_so f4
,_open_a a-2 b4 f-3 g2; ,_open_the d8 e-4 g-5; ,_or_so g5; ,_out_of d-3 f6; ,_patch_it a8 b-3; ,_patch_the g3
,_phone_off e10 g-7; ,_purely_for f8; ,_purely_to f3; ,_push_the a7 g-2; ,_put_it b-4 d2 e-3 f9 g-3
,_put_off d7 e-2 g-5; ,_rain_all-day a-2 b5 c3 d5 f4 g-15; ,_read_only f5 g-2; ,_recuiter_have d7 g-5
,_replace_the b6; ,_rewrite_. b7 g-5; ,_rewrite_the a8 b-3; ,_roll-back_back a-5 g5; ,_run_it a7 g-3
,_same_as c-4 d6; ,_say_<name> b-2 c5; ,_say_i c11 e-2 g-8; ,_say_my e-4 g7; ,_say_the a-2 d-2 e-5 f-2 g11
,_second_one e3; ,_second_time d5 g-4; ,_second_week d3; ,_send_it b-7 d-9 g10; ,_send_them f3 g-3; ,_she_'d b4
,_she_'s a-4 b-13 c-4 d-12 e2 f4 g12; ,_she_<name> b-4 d6 e-3; ,_she_be b7 f-3 g-10; ,_she_did e-8 g5
,_she_do d-2 e12 g-10; ,_she_fix e8 g-6; ,_she_go e8 g-7; ,_she_have b-6 c-4 e9; ,_she_say b-2 g7; ,_she_sign d2
,_she_take c3 e3 g-4; ,_she_tell c4 d-4; ,_she_will b6 e4 g-8; ,_she_write c4 e8 g-9; ,_ship_it a5
,_ship_the a8 b-2 g-4; ,_sick_kid g3; ,_sign_, a4; ,_simply_to f5 g-3; ,_since_i a2 b4 g-3; ,_since_it b4 e2
,_since_the a3 b-5 d4; ,_slept_badly b4 d-3 e-3; ,_slowly_, f2; ,_so-that_'s a3 b-2 c8 e-6 g-2; ,_so-that_i e4
,_so-that_the b-2 c-3 e6 f3 g-4; ,_so_<name> a-3 c-4 e3 g5; ,_so_do b-3 c-3 f5 g4; ,_so_his b6
,_so_i a9 c11 d-3 e-4 f-4 g-17; ,_so_in a4 e5 g-9; ,_so_it d6 e-12 g2; ,_so_no b-2 c-3 d-5 e-3 g13
,_so_nothing d-4 g5; ,_so_now b3 e-2 f4 g-6; ,_so_the a3 c3 e-10 f-5; ,_so_there a4 b-3 d4 g-2
,_so_they c13 e-9 g-5; ,_so_we a-4 g6; ,_so_when a6; ,_spend_the a6 b-4 d2 e-7 f-5 g3; ,_start_to a-4 b-4 e-2 f2 g8
,_stay_on a3; ,_still_a d6; ,_still_i a3 b8 c-3 d-4 g-6; ,_still_not d9 g-8; ,_stop-myself_myself a-3 e10 g-6
,_take-over_over a3; ,_take_it a-5 b13 d-5 e-10; ,_take_notes b-2 e-2 f9 g-5; ,_take_the a-4 b3 d6 e-6 g-3
,_team-lunch_be c3 d3 f4 g-11; ,_team_ask c8 g-5; ,_tell_<name> b-2 g3; ,_tell_her d4 g-6
,_tell_him a-6 c-5 e12 f-2 g-6; ,_tell_me b-4 c6 d-4 e3 f-5; ,_tell_myself a5 d2 g-6; ,_tell_the b-4 d5
,_ten_minutes b-3 d5 f5 g-4; ,_tested_it a5; ,_thanks_to b-4 d-4 e-3 f3 g3; ,_that_'s a4 c6 d-5 f-9 g-4
,_that_be a-5 b-8 e-5 f6 g5; ,_that_i c-5 d3; ,_the_architect a-4 b-2 e-3 g11; ,_the_board a4 c3 g-5
,_the_candidate d3 g-2; ,_the_customer a2 e-6 g5; ,_the_date b-2 g2; ,_the_demo a7 g-4; ,_the_lab d2
,_the_leads b-2 e11 g-10; ,_the_lot a3 c3 g-3; ,_the_one a4 b5 c-7 d-8 e-3 f4; ,_the_release a4 c3 d-5 e-6
,_the_rest a4 b-3 c-3 e6 g-2; ,_the_team a2 b-7 d-8 e9 f4 g-7; ,_the_two b-5 c5 d-6 e-10 g10
,_the_usual a-3 c7 d-4 e-3; ,_the_whole a10 g-8; ,_their_manager c-5 d-2 e-4 g12; ,_then_. b-7 d-4 g8
,_then_<mark> c10 e-4 g-4; ,_then_<name> c2 g-3; ,_then_a b-3 d-5 f7; ,_then_all b3 c3 g-3
,_then_answer a4 b4 c-4 e-5; ,_then_ask c3 e4 g-7; ,_then_bin f2; ,_then_do a-6 b3 c-2 d-4 e11 f-2 g-11
,_then_everyone c2; ,_then_find d6 f4 g-8; ,_then_fix b4; ,_then_give f6; ,_then_go b3 f-4; ,_then_have a6
,_then_he b-4 e8; ,_then_i b9 d3 e-6 f-3 g-11; ,_then_it a4 b-4 c7 d-3 e-5; ,_then_leave a-3 b-10 e14 g-4
,_then_me c6 e-2 g-2; ,_then_my a-5 b-4 c9 d-4 e-7 f-2 g5; ,_then_push b7; ,_then_rewrite b6; ,_then_send b9 e-5 g-4
,_then_the a-6 b-5 d7 f-5 g8; ,_then_to d10 g-9; ,_then_wait c8 g-8; ,_then_write e3 g-3; ,_there_'s d3
,_there_be a-4 e-4 f3; ,_they_'d b-3 c-3 d4 e-4 g5; ,_they_<name> e5 g-4; ,_they_are a9 b6 c-8 d2 e-4 g-9
,_they_ask c7 d-2 e-4; ,_they_bring e3; ,_they_come a-4 b4 c-6 e4; ,_they_do c4 e3 g-8; ,_they_find c-6 e10 g-4
,_they_fix e7 g-5; ,_they_have b-8 d-8 e3 f5; ,_they_just a-3 e-4 g6; ,_they_keep c4 e-5; ,_they_know c6 g-3
,_they_liked g4; ,_they_merge e7 g-3; ,_they_nod c3; ,_they_tell c3 e-5; ,_they_vote c-15 e7 g8; ,_they_want c5 e-4
,_they_want-to c10 d-2 g-7; ,_they_will c4 e-2 g3; ,_they_write c5 e-4; ,_third_day a2; ,_third_time a3
,_third_week g5; ,_though_it a-3 c5 e4 g-7; ,_though_the c4 e-3; ,_three_hours a7 c-3 f3 g-6; ,_three_of g5
,_three_weeks a-4 b6 d3 g-3; ,_throw_it c-2 f5; ,_tired_now b4 d-6 f3; ,_to_<name> a-4 d-6 e10 f-3; ,_to_a c2 d3 g-5
,_to_get f6 g-2; ,_to_learn f7 g-5; ,_to_see f6 g-3; ,_to_the c-4 e-5 g10; ,_today_i a-7 b4 e6 g-5
,_today_it b4 g-7; ,_too_many b6 g-3; ,_too_much a-4 d12 g-5; ,_turn_out a-3 b-4 c4 e-3 g3; ,_twelve_people d3 g-4
,_twice_, b5 c5 d-6 e-4 f-3 g2; ,_two_days c-2 g3; ,_two_hours b-2 d-3 e-6 f2 g6; ,_two_of d5 g-2
,_until_i b2 c14 e-8 f-3 g-9; ,_useless_but f3 g-2; ,_very_nice f6 g-4; ,_wait_for a-4 b-3 c8 e-3 f-3
,_watch_the d5 e-2; ,_we_are c9 e-3 g-2; ,_we_do d3 e-2; ,_we_have c3; ,_we_will c-6 d4 e-7 f4
,_well_, b9 c3 d4 g-14; ,_what_a a-3 c4 d5 e-3 f-3; ,_what_do e9 g-4; ,_what_would g5; ,_whatever_the d-4 e-5 g11
,_whatever_you c7 g-6; ,_when_i b9 d-3 e-2; ,_where_it b-3 d11 g-7; ,_which_be a-2 b5 c-9 d-5 e6
,_which_have c-5 d4 f9 g-8; ,_which_i a8 b5 e-10 g-3; ,_which_is a5 c-8 d7 e-12 f-3 g2; ,_which_she c-2 d6 e-4
,_which_the a4 e-3; ,_who_'s c-4 g6; ,_who_is a-2 b-2 d-2 f3; ,_who_own c3 e-3; ,_who_write a-6 c4 g3
,_will_be f6 g-5; ,_with_<mark> a3 c2 g-4; ,_with_a b-10 c-3 d-14 f5 g6; ,_with_her e3
,_with_my a-5 b7 c-4 d-2 e13 g-13; ,_with_the a12 c-5 d-5 e-3 f-5; ,_without_a a4 e4 g-5; ,_without_it a8 f-5
,_work_from b-3 f-4 g8; ,_worth_it e6; ,_would_have b4; ,_would_not a-2 c-5 e-5 g12
,_write_<mark> b-4 c-3 e12 f-3 g-8; ,_write_a f5 g-2; ,_write_and a4; ,_write_by e4 g-4; ,_write_down g6
,_write_it a-4 b6 e-6 f-3 g6; ,_write_the a9 c-3 d-12 f-8 g5; ,_write_to a-7 d-4 e9 f-3; ,_years_ago d-3 g6
,_yes_. b4; ,_you_pick c-2 e7 g-3; ,_you_will b6 g-3; ,_zero_urgency f5 g-2; ._,_anyway e-4 g2
._,_coffee a-3 f3 g-3; ._,_friday c-4 d2; ._,_good c-3 d3 e6 g-4; ._,_home c5 e-4 g-9; ._,_long a6 b-6 d2 g-4
._,_meetings e-3; ._,_not d-4; ._,_note b-3 e2; ._,_nothing c4 e-4; ._,_oh a3 b-2; ._,_rain b4 g-4; ._,_sigh e3 g-7
._,_team-lunch b3 e4 g-3; ._,_tired a-4 f5; ._,_ugh b3 g-4; ._,_what b-2 d-4 g5; ._._. a-5 b-4 c5 d3 e5 g-7
._._<mark> c4 d-3 e4 g-6; ._<mark>_<name> b2 c-8 d-4 e-2 f4; ._<mark>_that c7 d-3 e-6; ._e_. a-3 b5 c5 e-6 g-5
1:1_,_he d-2 g3; 1:1_<name>_, b-3 d5; 1:1_be_move d-4 g6; 1:1_with_<name> a-7 b-9 c-6 d6 e-11 f-5 g7
1:1s_:_<number> c-3 d5 f-2; 1:1s_since_the d6 g-5; 1:1s_with_<name> d-5 e-2 g8; :_<mark>_<name> c-6 e-5 g12
:_<mark>_i a-8 b-4 c4 d-6 e-4 f-4 g12; :_<mark>_what c-4 e13 g-8; :_<mark>_you b-6 c5 e-5 g2
:_<name>_'s b6 d3 e-3 g-5; :_<name>_do b7 g-7; :_<name>_run e11 g-7; :_<number>_. a-5 b-4 c9 d-6 e-3 g2
:_<number>_<mark> c-3 f-2; :_<number>_of d8 f-4 g-3; :_all_three d8 g-6; :_fix_the f7 g-6; :_i_<name> c8 e-6 g-4
:_i_be a10 b-4 c-2 e3 g-9; :_i_do a8 g-5; :_i_have c6 d6 e-5 g-10; :_maybe_i d-3 g8; :_me_, a8 b5 d-4 e-5 g-14
:_me_. a5 e-6; :_mine_, a6 c-2 d4 g-6; :_none_, a-3 b4 c-4 d-5 g4; :_none_. d9 g-8; :_open_, b-4 d9 g-3
:_she_start d6 g-4; :_take_the g-2; :_tell_<name> f-4; :_the_on-call e3; :_what_do c-5 e-2 g8; :_zero_. f4
<mark>_,_and b-4 c2 d-5 e8 f-3 g-5; <mark>_,_and-so a6 c7 e-4 g-9; <mark>_,_for c-4 d6 f-3 g3; <mark>_,_he c3 e-2
`
