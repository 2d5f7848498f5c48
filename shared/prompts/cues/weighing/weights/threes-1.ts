// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_1 = `
!_!_! c-3 d-2 e8 g-3; '_,_and c12 e-9 g-4; '_,_i b6 c-5 g-4; '_,_say c7 d-3; '_,_the g7; '_<name>_<name> c3 e-8 g4
'_and_i b4 c3 d5 e-6 g-8; '_in_the c6 g-6; 'can_you_decide e4 g-2; 'd_<name>_<mark> b4
'd_ask_<name> b14 c-2 d-5 e-10; 'd_ask_me c-5 e-4 g9; 'd_ask_them b4 c6 e-8; 'd_assign_to b3
'd_be_out c4 d-3 e-4 g3; 'd_be_the a-5 b-3 d-4 e-2 g13; 'd_be_unreachable c-2 e8 g-3; 'd_do_if c-7 e3 g5
'd_do_it b12 c-8 e-7 g3; 'd_do_the b2 d5 e-3 g-7; 'd_finish_the b-5 c2 d6 g-4; 'd_get_it b3 c-3; 'd_give_him b6 g-4
'd_give_to b2; 'd_go_home d5; 'd_hand_to b10 e-7; 'd_have_<name> e7 g-5; 'd_have_ask b-2 c-7 d-5 e4 g6
'd_have_be a-3 b-5 d-5 e-3 g13; 'd_have_choose c-4; 'd_have_do e6 g-4; 'd_have_fix e-5 g9; 'd_have_get b7 c-2 g-7
'd_have_go e12 g-9; 'd_have_it e4 g-3; 'd_have_lost a4 b-3 d-4; 'd_have_pick e6 g-4; 'd_have_ship a-3 b-2 c-4 g8
'd_have_the d11 e-5 g-8; 'd_have_wait e6 g-3; 'd_in_and a6 g-5; 'd_keep_the g6; 'd_leave_with b7 e-2 g-2
'd_never_have c-3 d-3 g6; 'd_own_the c-2; 'd_pass_to b8 e-4; 'd_patch_the c-3 g7; 'd_promise_<name> g-3
'd_rather_hear c8 g-8; 'd_read_the g6; 'd_set_up f4 g-3; 'd_take_the e-4 g4; 'd_tell_him c-4
'just_tell_us c5 d-3 e-4; 's_,_i f3 g-3; 's_1:1_, d4 g-3; 's_1:1_. d8 g-3; 's_1:1_be d-5 g7; 's_1:1_for d3
's_1:1_to c-2 d10 g-5; 's_<name>_'s b-5 d-3 e13 g-10; 's_<name>_. b-3 d9 e-6 g-6; 's_<name>_roles b9 g-3
's_<number>_<mark> b-2 c-3 d10 g-3; 's_always_a d3 g-3; 's_back_from b-5 c4 d4 g-3; 's_be_a b-2 c8 g-8
's_be_ask c-7 d10 g-2; 's_be_in a-3 b8 e-3 f2; 's_blocked_on a4 g-2; 's_branch_, b-3 e8; 's_branch_and a-4 b5 e-5
's_branch_to b3; 's_bug_for b6 e-6; 's_check_in b-3 d9 e-3; 's_column_to b4 d-5; 's_decision_since d-3 g8
's_desk_twice d7 e-4 g-2; 's_end_of b-3 e-2 g4; 's_estimates_and b5 f-2; 's_fast_enough f4 g-2
's_feedback_for d7 g-3; 's_get_a g5; 's_get_the c-3 d-3 e6; 's_go_live a5 g-3; 's_growth_project b6; 's_half_do b5
's_half_finish a-4 e4; 's_half_of a-6 b11 d-3 g-2; 's_hands_, a-3 b5; 's_hers_. b3; 's_in_, b5 d-5 e-6 g7
's_in_my b4 d2 g-6; 's_in_the a-3 c7 d-10 e-10 f4 g5; 's_it_. a4 b-3 e-2; 's_list_to b5 g-2; 's_me_they c10 e-3 g-5
's_mid_year b-2 d9 g-6; 's_midpoint_review d9 e-3 g-6; 's_name_. b-7 e4 g5; 's_name_and b3 d-9 e3 g4; 's_not_get d3
's_not_like f5 g-6; 's_now_the c3 e2; 's_ok_. c2; 's_old_lead g3; 's_on_my b6 c-5 d-5 e-4 f-2 g6
's_on_the a6 f-2 g-3; 's_parser_and b2; 's_parser_over g3; 's_phone_number e3; 's_plate_, b4; 's_pr_, e6 g-5
's_pr_for b6 g-3; 's_pr_is b5 d-2 e-2; 's_promotion_packet d3; 's_raise_letter a-2 d7 g-3; 's_review_, d8 e-2 g-4
's_rollout_plan b-4 e8 g-4; 's_show_, a-3 b3 e6 g-5; 's_stay_interview d10 g-8; 's_test_plan b6 d-5 e4 g-3
's_the_<number> a-2 d14 e-3 g-9; 's_the_one a6 b-4 c3 g-4; 's_theirs_. c-2 e9 g-5; 's_ticket_for b5 g-3
's_to_run b12 d-3 e-4 g-7; 's_wait_for c4 f3 g-5; 's_wait_on g3; 's_yours_, d-3 e3; ,_'_<name> c-7 e-3 g9
,_'_i b5 d-2 e4 g-5; ,_'_say c-3 d4 e-3; ,_<mark>_<name> b-3 d-3 e-6 g12; ,_<mark>_i b3 c-6 e-3 g8
,_<mark>_what b-2 c-6 e4 g3; ,_<name>_'s b6 c-8 d-4 e8 f-6 g-5; ,_<name>_, b7 c8 d-6 e-3 f-6; ,_<name>_. b-5 d-5 g4
,_<name>_<mark> b5 c7 d-5 e-5 g-3; ,_<name>_<name> b-3 c-4 d-2 e-4 f8 g3; ,_<name>_? c11 g-7
,_<name>_and a-4 b-3 c3 d-6 e9 g-3; ,_<name>_answer e7 g-5; ,_<name>_ask c13 g-14; ,_<name>_do b-6 e8
,_<name>_drive a-4 b-4 f-4 g8; ,_<name>_get c-2 e6 g-3; ,_<name>_have b-10 c-4 d-4 e13 f-3; ,_<name>_i d8 e-8
,_<name>_is a-6 b-9 d-4 e13 g-2; ,_<name>_lead e3 g-3; ,_<name>_nothing b6 e5 f-4 g-8; ,_<name>_run b3 e-4 g3
,_<name>_say b-2 c-7 e3 g4; ,_<name>_the b-3 c-8 d-4 e-9 g17; ,_<name>_we d6 g-3; ,_<name>_willing a-4 b-2 g7
,_<name>_write a-9 d-5 g13; ,_<number>_, a10 f2 g-10; ,_<number>_. a7 c10 e-5 g-11
,_<number>_<mark> a5 c-4 d-4 e-8 f5; ,_<number>_hours a6 c5 f-6 g-5; ,_<number>_lines d-4 f7 g-4
,_<number>_minutes b-4 c-6 d-4 e9 f-3 g5; ,_<number>_of a-3 c-6 d12 e-3 f-4; ,_<number>_to a-6 f-6 g12
,_<number>_years c5; ,_a_first c-7 e6 g4; ,_a_nice c-2 f4; ,_a_question c-10 e8; ,_a_small e7 g-3; ,_a_toy f11 g-8
,_a_week b3; ,_about_the c-8 e4 g5; ,_after_which e4 g-4; ,_again_, a-4 b-7 d11 e-3 f3 g-7; ,_again_. b-7 d-2 f-3 g9
,_all_<number> b4 c-3; ,_all_by a8 b-6 d-5 e-4 g4; ,_all_five c6 d-2 e-5 g3; ,_all_four d5; ,_all_good b5 d-3 e-3
,_all_i c-3 e6 g-5; ,_all_of b-6 c-5 e8 f-3; ,_all_the d-7 e2 g4; ,_all_three d6; ,_alone_, b-2 f-3 g8
,_also_the e8 g-6; ,_although_the b4 c3 d5 e-5 g-8; ,_an_hour c2 d-4 e4 f-3; ,_and-so_the a6 g-7
,_and-so_we c8 e-4 g-3; ,_and-then_do c10 e-7 g-4; ,_and-then_it c3 e-4; ,_and-then_let a-2 b-10 e14 g-6
,_and_<name> c-5 d-7 e11 f-7 g-2; ,_and_a d-3 e-3 g9; ,_and_after e-2 g4; ,_and_at c4 e4 g-7
,_and_be b-3 c-3 d3 e7 g-5; ,_and_by a5 b12 c-5 d-6 f-2 g-11; ,_and_code a3; ,_and_complete a-2 b11 f-5 g-3
,_and_did b3 e4; ,_and_do b8 g-5; ,_and_go-to b-5 d2 e7 g-5; ,_and_have b5 g-3; ,_and_he b-4 c-7 d-6 e11 f4 g-4
,_and_honestly a-7 g9; ,_and_i b-5 c8 f-11 g-3; ,_and_in a2 c9 e-3 g-7; ,_and_it a2 d6 g-9; ,_and_leave b-2 g5
,_and_my a5 b-4 c4 f-2 g-7; ,_and_no a-3 c-4 f5; ,_and_nobody a-3 c5; ,_and_now a6 b3 c-5 g-3; ,_and_off b-4 e4
,_and_on d4; ,_and_send c-2 d5 e-4; ,_and_she b2 c3 d-3; ,_and_take b3 g-3; ,_and_that b-4 c-9 d6 e9
,_and_the a8 b-17 c8 f-10 g-3; ,_and_there a-3 d7; ,_and_they b-8 d-4 e6 f-4; ,_and_today b3 e-5; ,_and_tonight c5
,_and_we d-6 e4 g5; ,_and_when b-4 c-3 e10 g-3; ,_and_yet c8 g-5; ,_and_you c6 g-5; ,_apparently_. c-5 g3
,_as_a d-3 f8 g-2; ,_as_agree c-8 g6; ,_as_far a-2 c-5 d-4 f5 g4; ,_as_i b-6 c-5 d6 e8 f-4 g-7
,_as_the a3 b-7 c-9 d-2 g7; ,_ask_<name> b-3 c-5 e4 g4; ,_ask_for g3; ,_ask_instead a-6 b-6 d-3 e16 g-7
,_ask_me c10 e-5 g-6; ,_ask_two e3; ,_at_<number> a9 c-2 g-5; ,_at_night b4; ,_babysat_it a3; ,_be_in a-4 d10 f2 g-8
,_be_not a4 b-6 d4 e-5; ,_because_i a-7 d7 e-5 f8 g-9; ,_because_it a3 b-5 c-4 e-4 f8 g-6; ,_because_the a-2 c2 f3
,_bin_it b4; ,_boss_<mark> c5 g-3; ,_busy_week a2 d-6; ,_but_<name> e2; ,_but_i a5 b3 c-12 d-3 e-2 f6 g-2
,_but_it b-10 c-3 d-7 e5 g6; ,_but_my c5 e-4; ,_but_the a2 c-6 d3 e3; ,_but_they a-3 c10 e-10 f-4
,_by_me a2 b4 c-4 d9 e-6 f-4 g-7; ,_by_my d8 g-4; ,_can_not d2 e-4 f6 g-2; ,_cancel_by d4 g-3; ,_change_nothing f4
,_cherry_pick a6; ,_choose_the d5 e4 g-7; ,_close-the-laptop_the b-4 e4; ,_close_. b-4 d9 g-3; ,_close_his b6 g-4
,_close_it a-3 b2 d6 g-4; ,_close_the a-6 b-8 d4 e9 g-6; ,_coffee_be d3 e-4 f6 g-6; ,_come_back a-4 b-6 d-4 e9
,_could_have a-3 f10 g-8; ,_could_not b9 d6 e-3 g-10; ,_day_<number> c4 d4 f2 g-9; ,_delete_it a-6 b-7 d5 f3
,_depend_on c2 f-4 g5; ,_deploy_, b-3 e-3 g5; ,_deploy_it a6; ,_did_not a-3 d2; ,_do_i a-3 g6; ,_do_it a10 e-8 g-7
,_do_not a-3 b8 g-7; ,_do_the b8 c-4 d-3 e-11 f10 g-10; ,_door_shut d-5 g4; ,_end_with b-3 c3; ,_even_for g3
,_even_on c4 e-3; ,_even_the a-3 b-3 c8 d-4 e-8 f-2 g4; ,_every_one c6 d2 g-6; ,_everyone_'s d-6 g8
,_feel_strange b-6 d3 g-3; ,_finally_get f8 g-4; ,_find_it a3; ,_find_the a8 g-2; ,_fine_by b-5 c-3 e8
,_fine_with c-2 d-3 g7; ,_finish_by b5; ,_finish_it b3; ,_finish_the b4 g-5; ,_first_time a-3 d-2 f3 g3; ,_fix_, a7
,_fix_it a4 e5 g-7; ,_fix_the a6 b-4 d3 e-6 f-9 g2; ,_fix_two a4 d-4 f6 g-5; ,_for_a d3 f9 g-8
,_for_my a-5 c3 d-4 f11 g-7; ,_for_the a-3 d3 e-4 f9 g-8; ,_forget_, d4; ,_forty_minutes e3 f3 g-3
,_friday_at-last a-4 b-4 e5; ,_from_me d-6 e-4 g7; ,_get_<number> c3 g-2; ,_get_a b4 c4 d-10 e-2 f-6 g4
,_get_coffee d4 g-2; ,_get_it b-3 c-6 e8; ,_get_nervous b4; ,_get_none c6; ,_get_the a4 b-5 c-5 e3 f4 g-4
,_get_up a-3 b4 e7 g-7; ,_give_her b3 d3 e-3 g-3; ,_give_it d-2 e5 g-2; ,_give_to b6 e-3; ,_go_for c-4 d-3 f-2 g10
,_go_home b-6 e6 f-4; ,_go_live a7 d-2 e4 g-5; ,_good_. c-3 e7; ,_good_mood d4 g-5; ,_guess_who b4 c10 e-10 g-5
,_half_of b-3 g6; ,_half_the c-5 d-8 e-3 f-3 g13; ,_hand_on a10 b-4 e-4 g-3; ,_hang_it e2 f6 g-6
,_have_a e-3 f-7 g8; ,_have_it b11 e-3 g-7; ,_have_not a-3 b-9 c-9 g10; ,_have_the a9 d6 g-11; ,_he_'d b6
,_he_'d-had b8 g-4; ,_he_'s b-3 c-8 d-7 f-3 g12; ,_he_<name> b3 e-5; ,_he_be b3 e-7 f6 g-6; ,_he_did b5 d5 e-4 g-6
,_he_do a-2 e8 g-2; ,_he_get b-2 e4 g-3; ,_he_have d-5 e8; ,_he_is d-3 e4 g3; ,_he_only b11 c-3 e-5 g-3
,_he_take b-2 e-2 g7; ,_he_tell b-3 e-8 g12; ,_he_want-to b-2 d-4 e6; ,_he_will d3 g-5; ,_her_call b-4 e8 g-4
,_her_old e-5 g9; ,_her_slide e5 g-5; ,_his_decision e-4 g6; ,_home_by a-4 g11; ,_home_late b2 g-6
,_i_'d a-8 c-9 d5 e8 g-3; ,_i_. b6 c2 e-6 g-4; ,_i_<name> a-4 c-9 d11 e4 g-6; ,_i_am a-9 c9 e2 g-2
,_i_answer b-6 c4 d6 f-4 g-9; ,_i_ask c-18 d-4 e9 f9; ,_i_be a5 b-9 c-12 d10 f-9; ,_i_be-on a9 b-4 c-4 e-3 g2
,_i_bring a-3 b-5 c-2 d3 e7 g-4; ,_i_can a-6 c-5 d-5 e4 f-5 g11; ,_i_cancel d8 g-5; ,_i_check a-2 b-3 c-5 e3 g4
,_i_close a4 b-4 c4 g-7; ,_i_code a7; ,_i_could a-3 b4 e3; ,_i_decide c6 g-5; ,_i_did a-3 b3 c-5 e2 f-4
,_i_do a-4 b6 c-2 d-2 f-6; ,_i_edit a7 g-4; ,_i_find b-2 c5 e3 g-5; ,_i_finish b16 d-3 f-2 g-11
,_i_fix a2 e-3 f4 g-3; ,_i_give b-12 c-14 d8 e8; ,_i_have a4 b6 c-6 g-5; ,_i_have-to a-3 c11 e-3 g-5; ,_i_hear c3
,_i_heard b-5 d-3 e7; ,_i_hope d-4 e-4 g9; ,_i_just a8 b-3 c-6 d5 e7 g-20; ,_i_keep a-9 c-7 d11 e5 g-11
,_i_know a4 b-2 c-4 e-4 g3; ,_i_learn b-6 d-5 e-5 f5 g8; ,_i_leave e6 g-6; ,_i_let b-3 d9 e2 g-10; ,_i_listen d-3 g3
,_i_make b-3 c5 g-3; ,_i_move c11 e-8 g-5; ,_i_never d7 g-6; ,_i_nod b2 c-4 e7; ,_i_only a-8 b-6 c-14 e8 f-9 g8
,_i_open a4 g-3; ,_i_pass d2; ,_i_pick b-2 c8 d-3 e-4; ,_i_push a-4 b-4 g7; ,_i_put b-2 c5 d-4 e4 g-4
,_i_read b-4 e11 f-6; ,_i_redo b4 g-2; ,_i_replace b11 d-4 e-5 g-2; ,_i_reply g2; ,_i_rewrite a8 g-4
,_i_run b5 d6 e-7 g-4; ,_i_say a-3 c7 e-8 g3; ,_i_see c-5 g3; ,_i_send b8 c-5 d-5 e2 g-6; ,_i_sign a4 c-6 e10 g-7
,_i_sit b-5 c-2 e5 f4 g-4; ,_i_slept g4; ,_i_spend a6 b-2 d-5 f4; ,_i_stay e5; ,_i_support e7 g-4; ,_i_swear a-2 g6
,_i_take a-2 b3 c-6 d-4 e14 g-13; ,_i_tell b-9 c-8 d8 e8 g-6; ,_i_think b7 c-2 e-6; ,_i_type a-2 b3 c8 d-3 e-6 g-8
,_i_want b9 c-4 e-5; ,_i_watch b-2 d3; ,_i_will a-3 b10 g-5; ,_i_would g3; ,_i_write a9 b5 c-10 d-4 g-8
,_if_i a4 b-5 c-3 d4 e-3; ,_if_the d-2 g8; ,_in_<name> d3 f3 g-5; ,_in_a b4 d-3 e7 g-10; ,_in_front e-3 g4
,_in_the b3 c-2 d-10 e-9 g7; ,_incl_. e10 g-7; ,_including_the b-2 d-3 e8 g-2; ,_it_'s b-3 e9 f-7
,_it_be a4 b4 c-10 e-12 f6 g4; ,_it_go a-3 d-3 f-3 g10; ,_it_have d-3 f9; ,_it_is b-3 c-4 g5; ,_it_just f-3 g6
,_it_lives b3; ,_it_seem g4; ,_it_will b-3 e9 g-7; ,_just_a d-5 g4; ,_just_before a8 g-5; ,_just_for e4 f3 g-4
,_just_my c6 e-4; ,_just_out f4; ,_just_read a-2 f8 g-4; ,_just_to a-3 c-2 d3 e-4 f11 g-6; ,_keep_the a-3 e4 g-3
,_launch_is a7; ,_learn_a e-3 f10 g-6; ,_learn_about g2; ,_leave-it-to-them_it a-3 b-4 e12 g-5; ,_leave_him e4
,_leave_it b-5 e12 g-7; ,_leave_the d-3 e4 f3; ,_let_<name> b-2 e7 g-3; ,_let_the b-5 g3; ,_let_them b-7 e17 g-11
,_let_us c-5 e-6 g9; ,_like_a a3; ,_like_one f6 g-4; ,_line_by a-3 g3; ,_literally_, b5 g-3; ,_literally_. c-2 g3
,_long_day b-3 g-2; ,_look-at_at b3 d4 g-3; ,_look_over e-4 g3; ,_low_stakes f3; ,_me_, a14 e-7 f-4 g-15
,_me_. a8 b4 e-3 f-4 g-9; ,_me_alone b5 g-6; ,_me_and a3 b-2 c-4; ,_me_in b-3 d-3 e11 g-9
,_meetings_until a-4 b-2 f3; ,_merge_, f2; ,_mine_, a8 b-5 f-2; ,_mine_be e4 g-6; ,_mine_is a6 b8 c-6 d-4 e3 g-12
,_miss_the a2; ,_mostly_about d-4 g6; ,_move_it d4 g-2; ,_must_be c-2 d3; ,_my_boss a-3 e-7 g11; ,_my_branch a9 b-2
,_my_commit a5 b7 d-3 e-3 f-4 g-6; ,_my_deploy a7 b-2 g-4; ,_my_do b7 c-3 g-3; ,_my_fault d10 g-8
,_my_hands a12 b-6 e5 f-4 g-10; ,_my_name b4 g-2; ,_my_own d-3 f7 g-4; ,_nicely_, b7 g-4; ,_no-one_'s f7 g-3
,_no-one_will f2; ,_no_, b2 d2 e-5; ,_no_bug a-3 c6 f-3; ,_no_code b-5 d-5 e6 g5; ,_no_comments f6 g-3
,_no_deadline a-3 f8 g-3; ,_no_debate g3; ,_no_drama d-3 f-3 g9; ,_no_hurry f6 g-2; ,_no_idea e-3 g5
,_no_more a-6 g6; ,_no_notes d11 g-11; ,_no_plan-to f8 g-5; ,_no_purpose f4; ,_no_reason b-2 d-4 g6
,_no_regrets a6 g-6; ,_no_ticket f11 g-7; ,_no_time a6 g-3; ,_no_users f10 g-7; ,_nobody-else_know a6
,_nobody_'s c2 f3; ,_nobody_can c-3 f-2 g7; ,_nobody_could a3 c-3; ,_nobody_have c-5 f5; ,_none-of-them_mine a-7 g10
,_not_a a-2 c7 d-6 e3 f-4 g-2; ,_not_because b3 e-4 f4; ,_not_by d-3 e10 g-6; ,_not_even d4 e-5; ,_not_for a-5 g3
,_not_his b-2 d6 g-2; ,_not_me a-10 b-3 c-8 d-6 e11 f-6 g9; ,_not_mine b-4 e7; ,_not_my a-4 b-3 c-5 d-3 e7 f-4 g6
,_not_sure a3 b6 c-4 e-8; ,_not_the a5 b-3 c-2 d-10 e8; ,_not_to c5 d-4 f4 g-5; ,_not_what c7 e4 g-8
,_note_to a4 b4 d-2 f-3; ,_nothing_else a-3 b7 c2 d-6 e-10 f5; ,_nothing_more b-4 d8 g-6; ,_nothing_move b-6 g6
,_nothing_on c3 d-7 e-2 g5; ,_nothing_special g4; ,_nothing_to g8; ,_now_i a-4 b9 c-3 d-6 e-7 f8 g-9; ,_of_no f7 g-3
,_oh_well c-3 d4 g-5; ,_on_a c-4 e-3 g8; ,_on_her d-2 e-4 f3 g4; ,_on_the c-2 f-4 g4; ,_on_time a-2 c-3 d-10 g15
,_one_hour e-3 g9; ,_only-to_learn f4 g-2; ,_only-to_see f5; ,_only-to_understand f4 g-2; ,_only_for b2
,_only_i a3 f5 g-5; ,_only_read e-3 f9 g-5; ,_open_a a-2 b5 f-5 g5; ,_open_the d8 e-5 g-5; ,_or_so g6; ,_out_of f6
,_patch_it a5; ,_patch_the g2; ,_phone_off e7 g-6; ,_purely_for d-2 f8; ,_purely_to f2; ,_push_the a6
,_put_it a-3 b-3 e-4 f8; ,_put_off d9 g-6; ,_rain_all-day a-3 b6 c3 d6 f3 g-15; ,_read_only f5
,_recuiter_have d7 g-5; ,_redo_the b2; ,_replace_the b7 e-2; ,_rewrite_. b6 g-4; ,_rewrite_the a7 b-4; ,_run_it a4
,_same_as c-4 d7; ,_say_<name> a-3 b-4 c5; ,_say_i c10 e-2 g-6; ,_say_my e-2 g6; ,_say_the d-3 e-5 g11
,_second_one g3; ,_second_time d6 g-6; ,_second_week d4 g-2; ,_send_it b-7 d-9 e4 f-3 g8; ,_send_them f4 g-3
,_she_'d b4; ,_she_'s a-2 b-13 c-4 d-11 f5 g13; ,_she_<name> b-3 c-3 d7 e-3; ,_she_be b4 g-7; ,_she_did b4 e-7 g3
,_she_do e11 g-8; ,_she_fix e6 g-4; ,_she_go e8 g-7; ,_she_have b-5 c-5 e8 g3; ,_she_say b-4 g8; ,_she_sign e-4 g3
,_she_take e3 g-4; ,_she_tell b-4 d-2 g4; ,_she_will b7 d-3 e5 g-9; ,_she_write b-2 c5 e5 f-2 g-8; ,_ship_it a6
,_ship_the a7 g-4; ,_sick_kid g2; ,_sign_, a5 e-3; ,_simply_to f6 g-4; ,_since_i b6 g-5; ,_since_it b2
,_since_the a4 b-3 d3 g-7; ,_slept_badly b5 d-5 e-4; ,_so-that_'s a4 c6 e-6 g-2; ,_so-that_i b-3 e5
,_so-that_the a-3 c-3 e7 f3 g-3; ,_so_<name> a-3 c-4 e4 g6; ,_so_do a-3 b-3 c-3 f3 g5; ,_so_his b6 g-3
,_so_i a11 b2 c11 d-5 e-5 f-4 g-17; ,_so_it d5 e-13 g3; ,_so_no c-2 d-4 e-3 g12; ,_so_nothing d-2 g4
,_so_now a4 e-3 f2 g-4; ,_so_the c3 d3 e-10 f-4; ,_so_there a5 g-6; ,_so_they c12 e-8; ,_so_we a-4 d-6 g8
,_so_when a6; ,_spend_the a7 b-3 d4 e-7 f-5; ,_start_to a-3 b-3 e-4 f3 g7; ,_stay_on a4 g-3; ,_still_a d6
,_still_i a3 b9 c-2 d-4 g-7; ,_still_not d10 f-3 g-6; ,_stop-myself_myself a-4 e10 g-6; ,_take-over_over a3
,_take_it a-5 b15 d-3 e-9; ,_take_notes b-3 e-3 f11 g-5; ,_take_the a-4 b4 d5 e-6; ,_team-lunch_be d3 e3 f4 g-11
,_team_ask c6 g-4; ,_tell_<name> b-3 g5; ,_tell_her d3 e2 g-5; ,_tell_him a-7 c-5 d2 e12 g-5
,_tell_me b-4 c4 d-5 f-4; ,_tell_myself a3 g-4; ,_tell_the b-5 d5 e3; ,_ten_minutes a-2 d2 f5 g-2
,_tested_it a3 b-3; ,_thanks_to a-2 b-4 d-3 e-3 g7; ,_that_'s a4 c5 d-5 f-9; ,_that_be a-4 b-9 e-5 f2 g6
,_that_is d2 g-3; ,_the_<name> a2; ,_the_architect a-3 g9; ,_the_board a6; ,_the_candidate d5 g-4
,_the_customer e-5 g5; ,_the_demo a7 g-5; ,_the_lab d3 g-3; ,_the_leads e9 g-8; ,_the_lot a4
,_the_one a2 b3 c-4 d-6 f5; ,_the_release a4 d-6 e-6; ,_the_rest a4 b-3 c-4 e7 g-2; ,_the_team b-8 d-9 e9 f5 g-11
,_the_two b-5 c5 d-7 e-11 g11; ,_the_usual a-3 c7 d-5 e-6 g2; ,_the_whole a9 e-2 g-8
,_their_manager b-2 c-7 d-2 e-2 g13; ,_then_<mark> c9 e-4 g-2; ,_then_<name> e2; ,_then_a b-4 d-4 e-2 f5
,_then_all c5 g-4; ,_then_answer a4 b3 c-2 e-3; ,_then_ask e3 g-6; ,_then_do a-6 b2 d-4 e11 f-2 g-10
,_then_everyone c3; ,_then_find d6 e-2 f4 g-6; ,_then_fix a4 b4 e-2 f-3; ,_then_give f6; ,_then_go f-2
,_then_have a6 c-2; ,_then_he b-4 d-3 e8; ,_then_i b7 d2 e-4 f-2 g-9; ,_then_it a4 b-6 c6 d-3 e-5
,_then_leave b-10 e13; ,_then_me c4; ,_then_my a-6 b-3 c7 d-5 e-7 f-2 g9; ,_then_push b6; ,_then_rewrite b8 e-3 g-2
,_then_send b9 e-5; ,_then_the a-8 b-3 c-5 d5 f-3 g10; ,_then_to d9 g-7; ,_then_wait c6 e3 g-6
,_then_write a-3 e3 g-2; ,_there_'s d3; ,_there_be a-4 c-4 d2 e-4 f4 g3; ,_they_'d a-2 b-3 d5 e-4 g6
,_they_<name> e5 g-4; ,_they_are a8 b5 c-4 d3 g-10; ,_they_ask c6 d-3 e-4; ,_they_bring c-4 e2 g3
,_they_come a-5 b4 c-6 e3; ,_they_do a4 c3 g-8; ,_they_find c-7 e9; ,_they_fix e8 g-7; ,_they_have a3 b-7 d-8 e3 f4
,_they_just a-3 e-3 g5; ,_they_keep c3 e-6; ,_they_know c6 g-3; ,_they_liked g4; ,_they_merge e8 g-5; ,_they_nod c3
,_they_tell e-4 g2; ,_they_vote c-15 e7 g8; ,_they_want c4 e-5; ,_they_want-to c10 g-7; ,_they_will a-2 c3 g4
,_they_write c8 e-4 g-4; ,_third_day a2; ,_third_time a4; ,_third_week a-3 g6; ,_though_i b3 e-2 g2
,_though_it a-2 c5 e2 g-5; ,_three_hours a4 c-3 f4 g-5; ,_three_of g5; ,_three_weeks a-3 b6
,_throw_it c-3 e-4 f6 g-3; ,_tired_now d-7; ,_to_<name> a-3 d-3 e12 g-7; ,_to_a c3 g-4; ,_to_get f8 g-3
,_to_learn f7 g-6; ,_to_see f7 g-4; ,_today_i a-8 b5 e5 g-4; ,_today_it a-3 b4 c2 d-2 g-6; ,_too_many b5 g-2
,_too_much a-4 d11 g-6; ,_turn_out a-3 b-4 e-4 g6; ,_twelve_people d3 g-3; ,_twenty_minutes g3
,_twice_, b4 c3 d-4 e-2 f-5 g3; ,_two_days a2 c-3; ,_two_hours a2 b-4 e-8 f2 g5; ,_until_<number> a3
,_until_i a-2 c13 e-7 f-2 g-5; ,_useless_but f4; ,_very_nice f6 g-3; ,_wait_for a-3 c9 e-4 f-3; ,_watch_the e-2
,_we_are c8 e-3 g-3; ,_we_do d4 e-3; ,_we_have c2 e-3 g3; ,_we_will c-4 d2 e-6 f4 g2; ,_well_, b7 d3 g-13
,_what_a c4 d5 e-4 f-3 g-3; ,_what_do e7 g-2; ,_what_would c-2 g7; ,_whatever_the d-4 e-5 g11; ,_whatever_you c8 g-5
,_where_it b-3 d10 g-6; ,_which_be b3 c-6 d-4 e6; ,_which_have d4 f5 g-5; ,_which_i a6 b4 d5 e-9 g-10
,_which_is a4 c-7 d9 e-10 g-3; ,_which_she c-2 d6 e-3 g-5; ,_who_'s c-5 g7; ,_who_write a-4 c5; ,_will_be f6 g-6
,_with_<mark> a3 c2 g-4; ,_with_a b-8 d-12 e3 f4 g4; ,_with_my a-6 b7 c-3 d-3 e14 g-13; ,_with_the a10 f-6 g-3
,_without_it a9 f-5; ,_work_from b-4 e-2 f-4 g10; ,_worth_it e3; ,_would_have b6; ,_would_not a-2 c-4 e-6 g12
,_write_<mark> b-4 e10 g-7; ,_write_a f3; ,_write_by a4 e4 g-5; ,_write_it a-2 b7 e-7 f-3 g6
,_write_the a8 d-10 e-4 f-8 g5; ,_write_to a-3 e5 f-2; ,_years_ago g5; ,_yes_. b3; ,_you_pick c-5 e6
,_zero_urgency f6; ._,_anyway e-5 g3; ._,_coffee a-4 d3 f3 g-4; ._,_friday c-3 d3; ._,_good d4 e2
._,_home c4 e-4 g-7; ._,_lol a-3; ._,_long a7 b-6 d4 g-5; ._,_meetings d5 e-2 g-3; ._,_not d-5; ._,_note b-3
._,_nothing d-2 e-4; ._,_oh a3; ._,_rain b3 g-3; ._,_sigh e5 g-7; ._,_slept b2; ._,_team-lunch b3 c-2 e4
._,_tired a-5 f4; ._,_ugh b2 g-4; ._,_what b-2 d-3 g4; ._._. a-6 b-3 c4 d3 e4 g-5; ._._<mark> c4 d-3 e4 g-5
._<mark>_<name> c-10 d-4 e-4 f4 g6; ._<mark>_that c6 e-4; ._e_. b4 c3 e-5 g-2; 1:1_,_he g4; 1:1_<name>_, b-5 d7
1:1_be_move d-3 g4; 1:1_with_<name> a-7 b-10 c-6 d7 e-11 f-5 g7; 1:1s_:_<number> c-4 d2; 1:1s_since_the d5 g-3
1:1s_with_<name> d-5 e-4 g8; :_<mark>_<name> c-5 e-5 f-3 g12; :_<mark>_i a-7 b-3 d-6 e-6 f-6 g14
:_<mark>_what c-4 e11 g-6; :_<mark>_you b-5 c5 e-3 g2; :_<name>_'s b8 d3 e-4 g-6; :_<name>_do b6 c-2 g-5
:_<name>_run e9 g-6; :_<number>_. a-5 b-2 c8 d-7 e-2 f-3 g4; :_<number>_<mark> c-4 f-3; :_<number>_of a-2 d8 f-3
:_all_three d8 g-7; :_fix_the f7 g-5; :_i_<name> c8 e-7 g-3; :_i_be a7 b-4 e5 g-7; :_i_do a9 e-2 g-5
:_i_have c5 d6 e-6 g-9; :_maybe_i a-3 d-4 g10; :_me_, a7 b5 d-3 e-4 f-2 g-10; :_me_. a6 b6 c-3 e-6
:_mine_, a6 c-2 d4 g-6; :_none_, a-3 b5; :_none_. d7 f2 g-6; :_open_, b-4 d9 g-3; :_she_start d5 g-3; :_take_the a2
:_tell_<name> c-3 f-4; :_the_on-call e3; :_zero_. f5 g-3; <mark>_,_about g4; <mark>_,_and b-5 c2 d-5 e7 f-3
<mark>_,_and-so a5 c8 e-6 g-7; <mark>_,_for c-4 d5 f-3 g4; <mark>_,_he c3 e-4; <mark>_,_i b-3 c-4 d-2 e6 f4
<mark>_,_say d3; <mark>_,_she e3 g-3; <mark>_,_so c9 e-3 g-7; <mark>_,_then b4 e-3; <mark>_,_we d3 g-3
<mark>_,_which a-4 g2; <mark>_<mark>_. c6 g-4; <mark>_<mark>_<name> b-3 c5 d-3 e-4 g4; <mark>_<mark>_i b-5 f3
<mark>_<mark>_no a-4; <mark>_<name>_'s a-2 b3 c-2 e2; <mark>_<name>_, a-2 c7 d6 e-11 f-9; <mark>_<name>_: b-7 d6 g4
<mark>_<name>_<mark> b-4 c3 d6 g-5; <mark>_<name>_<name> a5 b-5 c4 d5 e-12; <mark>_<name>_? c9 g-8
<mark>_<name>_do a4 b-6 d-5 e8 g-7; <mark>_<name>_will c2 e2 g-3; <mark>_<name>_you e-4 g5
<mark>_<number>_, a3 b-2 d-3 f-3 g4; <mark>_<number>_. a-8 g7; <mark>_<number>_<mark> d4
<mark>_<number>_and a2 c5 g-5; <mark>_<number>_from b5 d-5 e-3 g3; <mark>_about_the b6 c3 e-2 g-6
<mark>_after_the b-5 c-2 d14 e-3 g-7; <mark>_and_by a-3 b7 d5 g-8; <mark>_and_i c2; <mark>_and_it a3 c5 d-2 e-3 g-4
<mark>_and_my c6; <mark>_and_that c7 d4 f-4 g-6; <mark>_and_the a-4 b-2 c3 d-6 g6; <mark>_and_they g-2
<mark>_ask_<name> b-3 c4; <mark>_at_<number> a5 b4 g-6; <mark>_at_the c4 d5 e-7
<mark>_be_not a-2 b10 c-4 e-6 f5 g-6; <mark>_but_<mark> a-3 b-7 c6 e6 f-2 g-3; <mark>_by_me a4 b4 e-3 g-3
<mark>_by_wednesday a3 g-3; <mark>_can_we c5 d9 e-5 g-8; <mark>_can_you c-6 e2 g6; <mark>_code_the a8 g-5
<mark>_conflict_<mark> d4; <mark>_do_it e4 g-4; <mark>_do_not a-4 b5 c-8 d3 e-6 f-3 g3; <mark>_do_we e5
<mark>_explain_it e-2 f2; <mark>_feedback_for d6; <mark>_for_a a-6 b14 d-6 e-4 f-5; <mark>_for_the d4 g-2
<mark>_give_it b4; <mark>_he_'s e9 g-4; <mark>_help_<mark> b4 e-3; <mark>_how_would c-6 d-3 e10 g-2
<mark>_i_'d b-4 c3 d-3 e4; <mark>_i_<name> b5 c-13 e8 g-4; <mark>_i_am a6 b3 g-7; <mark>_i_ask c-11 d5 e10 g-5
<mark>_i_be a4 b-7 d-7 e12 g-8; <mark>_i_could a3 c-6 d-4 g5; <mark>_i_did b4 c3 e-2 g-4; <mark>_i_do c8 d-8 f-2 g-4
`
