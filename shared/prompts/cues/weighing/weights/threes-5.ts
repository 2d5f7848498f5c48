// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_5 = `
have_be_wait a-5 d11 g-9; have_be_write a5 d3 g-8; have_become_the c11 e-3 g-7; have_cancel_the e-4 g8
have_choose_the c-5 e5; have_do_it e5; have_do_the a-4 c-3 d7 e-7; have_finish_the a-8 b6 c-5 e-6 g7
have_fix_it d-3 e-4 g10; have_fix_the e3; have_get_a d5; have_get_it b11 d-4 g-4; have_get_this c-4 e6
have_give_<name> b8 g-4; have_give_the a6 c-2 d-8 e4 g-4; have_give_to e4; have_go-to_the a-2 c8 d9 e-4 g-11
have_go_another e8 g-6; have_go_out d8 g-5; have_half_a b-6 d-2 e-4 g12; have_have_that a-2 g8; have_have_the d7 g-4
have_i_be a-3 c-8 d-8 e-2 g15; have_i_not a-2 d-3 g10; have_in_my e-3 g4; have_it_, b6 d-5 g-5
have_it_. c-4 d2 e8 g-7; have_it_again b8 g-3; have_it_back b9 g-6; have_it_for b6 g-4; have_it_now e4
have_it_run a2 e-7; have_keep_it a4 g-3; have_leave_. e-5 g9; have_let_<name> e-5 g6; have_let_the a7
have_lunch_with d-3 e-3 f-2 g9; have_make_myself a4 g-5; have_make_the a2 d-3 g4; have_merge_it a-5 d-6 f6 g2
have_my_face a9 b2 c-7 d-3 e-6; have_my_initials a8 g-4; have_my_name a8 e-5 g-7; have_no_opinion e5
have_no_time d3; have_not_. b-5 d8 e-3; have_not_<name> b-4 c9 g-6; have_not_ask b7 d5 e-6 g-7
have_not_be c-5 d-5 e-2 g12; have_not_come c-2 e-3 g4; have_not_do d7 g-6; have_not_even b-3 d-5 e5 g4
have_not_give d4; have_not_have d5 g-4; have_not_look b-6 d-5 e13 g-7; have_not_look-at g5
have_not_open a-7 b-9 e11; have_not_peeked b-4 d-4 e10 g-4; have_not_prepare d8 g-6; have_not_set d8 g-5
have_not_speak-to d5; have_not_tell b-5 d18 e-7 g-11; have_not_touch b-4 f-9 g11; have_not_write a-2 b-2 d4 e7 g-7
have_nothing_to a3 e5 g-6; have_one_. e-4 g4; have_pass_to b4 d-3 g-3; have_pick_. e9 g-6; have_pick_the a-4 e5
have_promise_<name> b6 g-7; have_read_it a5 c-4; have_read_the d5; have_remove-myself_myself e4
have_rewrite_it b6 g-3; have_ship_that a-2 b-2 g9; have_speak_. e4 g-6; have_step_in e-5 g7; have_stop_ask d7 g-4
have_take_the a3 b-4; have_talk-to_to c3 d8 g-10; have_tell_<name> d9 e-6 g-4; have_that_talk d7 f-3 g-3
have_the_answer b-3 c6 d-3 g-4; have_the_dashboard b6 c-2; have_the_fix a7 b-7 d-3 e4 g-6; have_the_flu b-3 e-2 g8
have_the_last a-2 b-4 c5 d-4 e3; have_the_numbers c7 g-4; have_the_patch a8 g-5; have_the_room d5 e-2 g-4
have_the_talk b-5 e-3 g5; have_the_whole d8 e-3; have_turn_into a-2 c2 d5 g-4; have_wait_. a3 e5 g-6
have_wait_for b5 c-3; have_work-on_on b5 g-2; have_write_it a3 d5 e-3 g-3; have_write_the a3 d4 e-5 g-2
have_you_rule c-3 e8; have_you_try e5 g-3; he_'d-had_it b8 g-4; he_'d_already c3 g-3; he_'d_change d-2 e9 g-6
he_'d_do e3; he_'d_get b3 e3; he_'d_go c4 e-4; he_'d_have b6 g-3; he_'d_try e4; he_'s_do b-6 c-3 d-5 e2 g6
he_'s_get b-2 d-4 e4 g2; he_'s_not d3; he_'s_now b-2 d4 e8 g-7; he_'s_on b8 e-3; he_<name>_<mark> d4 g-3
he_<name>_no b-4 d3; he_ask_for b10 d-6 e3 g-9; he_ask_me b-2 c-6 g9; he_be-on_the a-3 b5 c-2 e-5 g4
he_be_at b6 d-5; he_be_in b4 g-5; he_be_nearly b4; he_be_not d4 e4 g-7; he_be_still b7 g-3; he_be_too b4
he_be_watch b8; he_come_back c-3 e5 g-2; he_did_not b8 c-3 e-10; he_do_the e8 g-4; he_does_not d10 g-7
he_find_out b3; he_find_the e5 g-4; he_get_it b-4 e7; he_get_there e5; he_go_off c-3 e6; he_have_not b5
he_have_the b3 d-2; he_is_not d8 e-4; he_know_. c2 d-3 e7 g-7; he_leave_with e6; he_may_change c9 e-3 g-5
he_put_it b-2 d3 e-4 g5; he_see_it c-2 e10 g-6; he_solve_it e7 g-4; he_take_it b-8 d-3 e-11 g15; he_tell_me b-5 g10
he_thanked_her b-5 e-6 g10; he_will_not d2; he_would_. g2; he_would_not a-3 b5; head_and_nowhere d5 g-3
hear_from_me c15 d-3 e-2 g-10; hear_it_from c5 d7 e-4 g-9; heard_about_it b-3 c-6 d-3 e11; heard_that_our f-4 g8
heating_in_the g5; help_with_the a-8 b7 c-4 d5 e-7; her_a_thumbs-up d3 e3 g-4; her_back_. b5 g-6; her_back_to b5 e-2
her_call_, e5 g-2; her_in_front e3; her_last_manager b-2 c-3 e-7 g12; her_name_on b3 d2 g-4
her_old_lead a-6 b-13 c-11 d-6 e-13 f-2 g29; her_own_, e9 g-6; her_own_module b7 g-5; her_slide_, b-2 e10 g-8
her_to_say c-2 e-4 g8; her_while_she g5; here_i_am a9 d-3 e-2 g-6; hers_,_then b7 e-3; hers_now_. e-6 g6
hid_in_the a-2 b-4 c-3 d4 e10 g-8; highlighter_like_a f5 g-3; him_it_be d4; him_leave_it b6 e-4; him_to_it b4 e2
him_we_'d d7 e-2 g-2; himself_,_i e4; hire_loop_, b5 d-3 g-4; hire_scorecard_be b2 d4 g-5; his_decision_, e-5 g7
his_own_. b-2 e9 g-3; his_own_way b-3 e7 g-2; his_promotion_, d-6 g7; his_task_. b6; his_ticket_, a-3 c-4 e-7 g9
his_tone_, b-5 d-4 e-4 g11; his_tone_in d10 g-7; his_way_, b-2 e10 g-7; hold-back_back_my c-4 e6
hold-my-tongue_my_tongue e4; hold_,_all c-4 g3; hold_for_it a4 g-2; hold_it_. a5 b8 c-5 d-3 e-10
hold_the_deploy a6 c8 d-4 e-6 g-8; hold_the_pen e7 g-3; hold_the_release e2 g-5; hold_the_retro a-4 c-6 d7 e-6 g4
hold_up_month a6 g-2; hold_up_the a7 c-3 e-2; home_,_a f3; home_at_five b2 c-4 e7 g-3; home_for_the b5 g-3
home_late_. c8 d-5 e2 g-5; hope_nobody_say c-3 d-3 f-4 g11; hospital_go_live a-3 g3; hot-path_again_: a3
hotfix_for_the a6 g-3; hour_,_<name> c-7 e6 f-3 g4; hour_,_i c-6 d9 g-4; hour_,_then b-2 d4 e-4 g3
hour_after_lunch g6; hour_as_a f6; hour_because_i c9 d-2 g-5; hour_for_the a-4 c3 f-6 g3; hour_in_the g3
hour_just_to f-4 g4; hour_step-through_through g3; hour_with_<name> d9 e-3 f-3 g-2; hour_with_the c-3 d-8 e-2 f7 g4
hours_,_no a4 c5 g-8; hours_in_the a11 c-6 d-4 f-3 g-2; hours_of_me a4; hours_on_the a13 c-2 f-2 g-9
how_do_other d-3 e-4 g9; how_i_'d a-4 b7 d-5 e2; how_i_feel a4 b3 f-5 g-2; how_it_'s c-4 e-6 f7 g3; how_it_go e8
how_it_hang g3; how_it_work f8 g-6; how_she_'d e3 f3 g-3; how_the_new f6 g-3; how_to_<name> e3
how_would_you c-10 d-5 e16 g-7; hr_about_the c-2 g4; hr_i_'d d10 g-8; i_'d_<mark> b3 c-6 d-3 g6
i_'d_<name> c11 e-5 g-7; i_'d_argue c-4 e6; i_'d_ask a-4 b14 d-7 e-8 f-4; i_'d_assign b7 e-2
i_'d_be a-11 c-3 e6 f-3 g3; i_'d_build a6 c-4 e4 g-5; i_'d_delegate b4; i_'d_do b6 c5 e-11 f-2 g-3
i_'d_finish c4 d5 e-5; i_'d_get b8 d3 e-7 g-5; i_'d_give b10 c-4 d-5 g-8; i_'d_go a5 c5 e-8 f-3
i_'d_hand a-4 b12 e-5 g-4; i_'d_have a-16 b-6 c-19 d-18 e18 f-10 g7; i_'d_just a2; i_'d_keep a-3 c-4 d5 e-6
i_'d_leave b4 d-6 e-9 g8; i_'d_let b5 g-3; i_'d_like b-8 d-6 f-5 g13; i_'d_love d-2 f-3 g10; i_'d_never c-5 d-5 g6
i_'d_not b4 c4 d4 e4 g-17; i_'d_only a2 c-2 e-6 g6; i_'d_pass b7 e-3; i_'d_pick c4; i_'d_prefer c7 e-3
i_'d_promise d9 e-4 g-9; i_'d_promise-to d-3 f-3 g7; i_'d_rather a-3 c-10 d3 e3 g4; i_'d_rewrite e-4 g7
i_'d_say a4 b4 c-2 g-9; i_'d_set c-2 d3 g3; i_'d_still g5; i_'d_stop c-2 e2 f8 g-6; i_'d_take b3 e-5 g3
i_'d_tell b10 c-8 g-3; i_'d_write d-5 g4; i_._e b4 e-5 g-2; i_<name>_, a3 c-5 d-4 e5 f4 g-11
i_<name>_. b-9 c3 d-10 e-9 g16; i_<name>_<mark> a5 d6 g-14; i_<name>_<name> c9 e-3 g-4; i_<name>_<number> c7
i_<name>_about c-5 d10 e-4 g-3; i_<name>_after b-2 c-2 d9 e-5; i_<name>_go c3 g-5; i_<name>_i b3 d-10
i_<name>_it c-3 d-6 e10 g-2; i_<name>_let d10 e-5 g-5; i_<name>_no b4 c-5 d-5 e9 g-3
i_<name>_nothing b-5 d12 e-3 g-8; i_<name>_one a-2 b-4 c5; i_<name>_soon c-2 d5; i_<name>_take e6 g-4
i_<name>_the b8 c-5 d-2 e-3 g5; i_<name>_to b9 c-7 d-9 e5 g-5; i_<name>_we c-3 d5; i_<name>_what b-4 c8 d-4 e2 g-7
i_<name>_which c4; i_<name>_yes a6 b-2 c8 d-4 g-10; i_<name>_you c-8 e13 g-5; i_am_. a11 g-8
i_am_<name> a-2 b-3 c17 d-2 e-4 g-13; i_am_a a6 b-4 c-6 d-5 e-8 f2 g6; i_am_afraid g4; i_am_avoid d8 g-6
i_am_back b8 g-8; i_am_build a7 g-5; i_am_code a8 d-3 g-4; i_am_do b9 d-2 g-6; i_am_fastest a4 b-2
i_am_fix a-6 c4 d4 e-6 f3 g-6; i_am_go-to a-3 b-5 d-4 e-7 g15; i_am_honest a5 b4 d6 g-12
i_am_in a-6 b7 d-2 e10 g-14; i_am_just b-3 e11 f-3 g-5; i_am_not a-4 b-11 d-7 f5 g6; i_am_on a2 d-3 e9 g-12
i_am_proud a2 c-2 d3; i_am_still a11 b-7 c-5 d-2 e7 f-2 g-11; i_am_take g6; i_am_tell c10 d-3 e-6
i_am_the a9 b-2 c13 e-15 f-10 g-14; i_am_through a8 c-6; i_am_to a-4 e-4 g12; i_am_write a3 g-5
i_answer_, c12 e-5 g-6; i_answer_. c10 e-5; i_answer_it c4 e-2; i_ask_. c-5 e9 g-4
i_ask_<name> a-2 b6 c-10 d7 e-5 f7 g-9; i_ask_back c-9 e16 g-9; i_ask_for a-5 b10 d-6 e-5 f-5 g2
i_ask_her c-6 d3 e10 g-8; i_ask_him b-2 c-3 e11 g-6; i_ask_them c-4 e9 g-4; i_ask_two e7; i_ask_what b-5 e9 g-7
i_ask_who g-4; i_ask_why c11 e-7 g-5; i_back_her e3; i_be-going-to_write d9 g-6; i_be-on_a a-9 c6 d-6 e-3 f-2 g9
i_be-on_the b-3 c-3 e7; i_be-stuck_in a-6 d6 e-7 g7; i_be_a a-3 b3 c-11 d-3 e11 g-2; i_be_an f-3 g9
i_be_ask b-3 c4 d-12 f-2 g4; i_be_at a-8 b-6 d-5 e3 g8; i_be_away c-3 e-3 g8; i_be_back b2 c11 e-8 g-8
i_be_code a-4 d10 g-5; i_be_debug a-3 d5; i_be_do b-5 c4 g4; i_be_faster a5 b4 c-4 d-5 e-5; i_be_ill c11 g-6
i_be_in a11 b-3 d3 e-4 f-7 g-9; i_be_just e8 g-5; i_be_late a-4 c6 d-4 g4; i_be_never a-5 b-5 c-4 d-5 e-4 f-2 g16
i_be_not a-4 c4 d-3 e-4 f-2 g6; i_be_off c4 f6 g-7; i_be_only a-5 b-3 c-2 e12; i_be_out a-3 b-3 c7 e6 g-8
i_be_still a10 b-5 c-3 d-4; i_be_tech-lead a-4 c-10 g14; i_be_tell b-3 c-3 d-7 e-7 f5 g11; i_be_tempt b-2 e2
i_be_the a6 c-6 e5 f-10 g-6; i_be_to c-3 d10 e-3 g-4; i_be_type a-3 b7 d-2; i_be_wrong c8 d-3 e-2 g-4
i_became_a a-3 c-5 g12; i_bite-my-tongue_my e3; i_build_it a9 f-6; i_build_the b3 g-3; i_call_it b6 c6 e-6 g-8
i_can_follow f8 g-5; i_can_keep c-3 e-3 f4 g4; i_can_nod c4; i_can_not a-6 b2 c-6 d5 e-8 f-7 g6
i_cancel_the a-2 d6 g-2; i_change_the a4 d3 g-7; i_choose_, c6 e-2; i_choose_. c14 e-9 g-4
i_choose_the a4 d6 e-3 g-9; i_close-the-laptop_the e-5 g8; i_close_it b14 c-3 e-3 g-9; i_close_the c-3 e7 g-7
i_code_it a5; i_code_the a12 d-2 e-3 g-7; i_come_out c8 d-3 e-6; i_correct_the a5 g-4; i_could_do a2
i_could_even g6; i_could_finish c9 d5 e-4 g-9; i_could_have a-5 b-11 c-6 d-4 e11 f-4 g10; i_could_just e4
i_could_not a-4 b10 c-15 f4; i_could_see a-4 c-2 d-3 e9 f-3; i_could_still c-3 g9; i_cut_the a5; i_debug_and d3 g-2
i_decide_. c9 g-6; i_decide_on c7 g-3; i_decide_the a-3 d6; i_decline_the d3; i_delegate_the c7 e-7
i_delete_it c-3 d4; i_did_not a-8 c-10 d5 e3; i_do_, a9 d-2 g-8; i_do_. a-3 b7 c14 e-3 g-15; i_do_a b-2 d7
i_do_all a-4 g5; i_do_it a7 b15 d-9 e-15 f-6 g-6; i_do_not a-5 b-9 e6 f2; i_do_the a8 b3 c-11 d-11 e-5 f-2 g3
i_drag_it d9 g-7; i_dream_that a-2 f-5 g10; i_edit_the a6 g-2; i_end-up_do a-2 b6 e-3; i_enter_the a-6 g8
i_feel_about a4 f-4; i_find_it a5 c-3 e6 g-5; i_find_out a-3 b-5 c4 g2; i_find_the a7 c-3 g-2; i_finish_. b10 g-8
i_finish_it a4 b11 g-12; i_finish_the a5 b4 c3 d-5 e-8 f-8 g-2; i_fix_it f8 g-9; i_fix_the a15 e-2 f-3 g-9
i_follow_the f2; i_forget_it e-4 g6; i_get-back_back b-5 c8; i_get-out-of_out e3; i_get_impatient a-2 b6 d-2
i_get_it b-6 d-6 f6 g6; i_get_nervous b4; i_get_the b-6 d-3 f6; i_give_<name> a-2 b9 c-3 d-4 g-6
i_give_a b-3 c10 e-3 g-3; i_give_away b9 c-3 g-3; i_give_her b7 c-8 d-9 e11 g-13; i_give_him c-5 e4 g-2
i_give_it a3 b-5 c5 d5 e-3 g-7; i_give_mine b-5 c13 e-8; i_give_my b-4 c9 e-5; i_give_one c4; i_give_the b-8 d-4 e7
i_give_them b-4 c-11 d11 e4 g-6; i_give_to b6 g-5; i_give_up b-10 c-4 g10; i_go-and_get b7 g-3
i_go-through_through a-3 b6; i_go_. a3 b-2 e7 g-5; i_grab_the a3; i_hand-over_over b7 g-6
i_have-to_say c5 d5 e-7 g-3; i_have_<name> a-7 b-5 e-10 f8 g5; i_have_a b2 c-11 d12 f-4 g-4; i_have_an c5 d5 e-7 f-3
i_have_answer d4; i_have_ask b4 c-3 d6 e-8; i_have_assign b7; i_have_be a11 c-5 d4 e-7 f3 g-12
i_have_become c7 e-4 g-4; i_have_decide b-3 c-3 g5; i_have_delegate d-3 e5 g-3; i_have_do b3 d9 e-5 f3 g-11
i_have_even a-4 g8; i_have_finish a-3 b8 g-5; i_have_get a2 b8 c-5 g-5; i_have_give a-8 b5 d-7 e4 g-3
i_have_have c3 d4 e-3 g-6; i_have_it b14 d-8 e-13 g4; i_have_let b-5 c-2 d7; i_have_make a7 b5 d-3 f-3 g-8
i_have_move a-2 b-3 e7 g-3; i_have_no b-10 c-5 e4 f-5 g6; i_have_nod c4; i_have_none c4 d5 e-3 g-5
i_have_not a6 b-22 e6 f-7; i_have_one c6 e-2; i_have_only b-8 c7 d5 g-4; i_have_pass a-2 e2 g-6
i_have_promise b7 e-3 g-9; i_have_push a4 b-4; i_have_put d7 g-4; i_have_remove-myself e4; i_have_speak c2
i_have_stop c-4 d2 e7 g-6; i_have_take a4; i_have_tell b-4 d10 e4 g-9; i_have_the a8 b-2 e-9 f-6
i_have_write c-7 d13 e-2 f4 g-18; i_hear_, c2; i_heard_about b-2 c-6 d-3 e11; i_heard_that f-4 g8
i_hold_the b-8 e11 g-9; i_hope_. b7 g-3; i_implement_the g3; i_join_the b6 c7 d-2 e-12; i_jump-in_in a-3 e-4 g7
i_jump-into_into b5; i_jump-on_on b3 e-4; i_just_do a-3 b12 c-2 d-3 e-6; i_just_keep e5
i_just_push a6 b5 d-6 e-2 g-3; i_just_take a7 f-4; i_keep-my-mouth-shut_my e3; i_keep_find a4 d5 e-3 g-4
i_keep_my b-10 c-4 d-7 e8 g5; i_keep_say d2; i_keep_the a2 b2 c-3 d-5 e3 g-3; i_know_, e-3 f4 g-3; i_know_. d3 e-2
i_know_exactly e7 g-3; i_know_i a2 d5 g-4; i_know_it c3 d4 e-5; i_know_nothing d-3 g5; i_know_that a5 f-3
i_know_the d-6 e5; i_know_what b-4 d8 e-4 f6 g-8; i_leaned_toward a-3 c7 g-2; i_leave_. g4
i_leave_it a-4 b-4 c-4 d5 e7 g-7; i_leave_the a-6 b-6 e6; i_lent_<name> b7 g-3; i_let_<name> b4 c-2 e6 g-9
i_let_go b-3 d-2 e7; i_let_him b-7 d-6 e11; i_let_it a-4 b-5 c-4 d9 e12 g-18; i_let_the a-6 b-3 c-7 d11 e7 f-6 g-10
i_let_them d4 e-9 g9; i_like_it a5 c-3 d-5; i_lived_in b-2 c-3 g7; i_look-at_at b-3 c-11 d-5 e11 f6
i_look_at d7 e-4; i_lost_patience b9 g-5; i_make-the-call_the c2; i_make_a b4; i_make_it a-7 b8 c12 d-3 e-9 f-3 g-10
i_make_tea a-3 b-4 c-3 d4 e10 g-8; i_make_the a14 b-8 d-5 f-9; i_make_them a2 b7 c-3 d-4; i_may_have d-5 g6
i_meant_it e2; i_merge_the a8 d-3 f-3; i_might_have a-2 d6; i_move_it a-2 c5 d12 g-14; i_move_the b6
i_name_the a-4 c9 g-2; i_never_ask c12 d-4 f-2 g-6; i_nod_, b3; i_not_be g9; i_only_ask b-2 e9 g-11
i_only_listen e10 g-7; i_open_<name> b4 f2 g-3; i_owe_<name> b-4 c-3 d14 e-6 g-5; i_own_the a5 b-4 c-3 e-3 g3
i_pass_the a-4 c-6 e5; i_patch_the a7 g-4; i_pick-up_up c2; i_pick_. c8 g-3; i_pick_it e-3 g4
i_pick_the b8 e-2 f-4 g-6; i_point_at e7 g-4; i_postpone_the g3; i_promise_<name> b-3 d8 g-3; i_pull_the b12 e-4 g-8
i_push_the a8 d-2 g-2; i_put_it a4 b-4 c-5 e7 g-3; i_put_my a3 e-4 g5; i_put_the a7 d-5; i_rang_the e8 g-8
i_read_about a-3 b-3 c-3 g8; i_read_it e10 g-7; i_read_the b-2 d-4 f3; i_rebuild_it a8 e-3 g-4; i_redo_it b4
i_redo_the b7 g-3; i_repair_it a3; i_replace_it b11 e-6 g-4; i_reply_<mark> c-8 e6; i_rewrite_the a11 e-3 f-5 g-8
i_roll_my a8 b-2 e-2; i_rule_on b-2 c9 e-3; i_run_it a4 b6 e-4 f-5; i_run_the b6 e-7 g2; i_say_go c6 g-2
i_say_which c6; i_see_<name> b-8 e9; i_see_it c-5 g3; i_see_the b5 c-2 e-7 g6; i_send_a b12 e-8 g-7
i_send_her d2 g-4; i_send_them b-6 c-6 e11 g-4; i_set_up a4 b6 c-2 e-3 f-3 g-4; i_settle_it c9 g-3
i_should_have c-2 d5 e-6 g2; i_sign_it c-5 e12 g-9; i_sit-in_in d-4 e10 f-2; i_sit_and a4 e-6 f6 g-3
i_sit_at a-5 e4 f4; i_sit_with a4 b3 e-7 g-7; i_skip_the d5 g-2; i_solve_it a2 b3; i_speak_, c11 e-3 g-5
i_speak_first c3; i_spend_my a-7 g8; i_spend_the a2 b-3 d7 f-4 g-4; i_stay-out_out e8 g-5; i_stay_in a7 e-2
i_stay_on e7 f-3; i_step-in_in g6; i_still_do a3 c-5 d-3; i_still_write a-3 b3 d-3 g3; i_swear_. f2 g3
i_swear_i e-3 g6; i_swore_i a-3 b8 d4 e-5 g-5; i_take-back_back b11 e-2 g-8; i_take-back_it g4
i_take-over_over b6 g-2; i_take-the-keyboard_the a-2; i_take_it a4 e-8 f-2 g-3; i_take_notes b-4 e8 g-2
i_take_the a7 b5 c-10 d-4 e2 g-10; i_tell_<name> a-3 b8 c-2 e-6; i_tell_her d3 g-4; i_tell_him c5 d-3 e-13 g9
i_tell_myself d11 e-5 g-9; i_tell_the c-9 e7; i_tell_them b-3 c-2 d4 e12 g-14; i_think_, c4 e2 f3 g-9
i_think_. e-2 g7; i_think_it b-2 e9 g-9; i_throw_out b3 c3 e-3 f-5 g2; i_trust_them b-3 g4; i_turn_the c-3 d7 g-3
i_type_the b7 e-4; i_use_it b5 c-2 f2 g-2; i_use_to a-5 c-5 d-3 f-6 g16; i_walk_in c9 e-4 g-3; i_walk_the b6 g-4
i_want_it b5 g-7; i_watch_the a-2 d4 e-5 g4; i_were_on e7 g-3; i_will_back b-2 c-4 e9; i_will_be b-3 d-6 e3 f3
i_will_do b9 e-8; i_will_have d-7 g12; i_will_just b9 c-2 e-5 f-3; i_will_merge a-3 g4; i_will_not b-9 c2 d-9 e5 g3
i_will_rewrite b-4 g7; i_will_take a6 e-3; i_will_write g6; i_wish_i c3; i_would_. c-4 e7
i_would_have a-5 b-6 c-9 g9; i_would_never a-5 b-3 d-7 e-6 g16; i_would_not c-11 d-4 e12; i_would_take b7 e-5
i_write_a a-7 c-3 d-3 e-4 f10; i_write_it a7 b3 c-6 d-9 g-8; i_write_the a12 b-5 c-10 d8 f-16
i_write_to a-2 b-3 c6 d3 g-3; idle_until_i b-2 c4; if_<name>_have e-3 g6; if_he_may c5 g-5; if_i_'d b-3 c-9 d-7 e12
if_i_am a3 c-10 d8 e-7 f-3; if_i_ask e-4 g7; if_i_be a-4 f7; if_i_could c7 e-5 f8 g-10; if_i_do c13 d-3 e-5 g-7
if_i_have b-3 c-9 d-4 e-7 f-6 g20; if_i_just a-2 b-3 g9; if_i_still c-4 f2 g5; if_i_stop a8 c-4 g-4
if_i_were a7 b-7 c-8 d-2 e3 f6 g-7; if_it_'s b-3 c7 e-7 f8 g-8; if_it_be e7 g-7; if_it_have f3
if_it_were c-8 e-3 g11; if_only_i e-6 g9; if_that_'s b9 c5 e-7 g-10; if_the_build g4; if_they_'d c3 e-5 g3
if_they_ask c-3 g4; if_they_may c10 e-4 g-6; if_you_want b3 c-3 e3 g-3; improved_the_error c-4 f9 g-4
in_'_<number> e-5 g9; in_,_i a6 b-6; in_<name>_'s a-4 b6 d-3 e3 f-3 g-3; in_<name>_, a-7 b4 c-6 e-6 f8 g3
in_<name>_. a-2 b4 c-17 d6 e-9 f3; in_<name>_<mark> a5 g-4; in_<name>_? b-5 c4 f-4 g5; in_<name>_and d12 g-10
in_<name>_i a-3 b4 c-5 d-3 e-3 g8; in_<number>_i a-10 b-6 g16; in_<number>_lines f9 g-6; in_<number>_min a-4 c3 g6
in_a_day b4 c-4 d-7 e-2 g9; in_a_debugger d4; in_a_good b-3 c-4 e-2 f3; in_a_meet a5 g-4; in_a_notebook f5
in_a_row d8 f-3 g-4; in_a_sandbox f4 g-2; in_a_taxi a9 c-4 e-5 g-2; in_a_year d-3 g4; in_an_hour a-4 b5 c-9 f-7 g3
in_an_old g3; in_an_open c-2 g6; in_and_do b2 e-2; in_and_fix a5 b3 e-5 g-2; in_at_the a-3 b-4 c-3 d-5 g10
in_by_noon g3; in_charge_of a-7 b10 d-6 e6 g-11; in_design_review c2; in_draft_, a-3 b-3 d10 g-5
in_five_minutes a-5 b-5 c8 d-6 g3; in_for_my d3 e-5 g5; in_for_the a-2 b6 d-4 f4 g-3; in_front_of d-9 e8 f-8 g-3
in_go_. f5; in_hand_, a5 c5 e-5 f-2 g-6; in_his_own b-3 e5 g-4; in_it_, a2 g-5; in_it_. b7 e-4 g-4
in_may_, a-3 b7 d2 e-4 f3 g-7; in_meetings_. f4 g-3; in_my_bag c-3 e4 g-2; in_my_branch a7 g-5
in_my_calendar c2 d2 g-4; in_my_column b5; in_my_drafts b-3 d10 g-6; in_my_editor a5 b5 g-6
in_my_first a-4 b-6 c-2 e-4 g14; in_my_hand b-2 c4 f3 g-2; in_my_hands a6 b7 e-6 g-7; in_my_head a-6 c-7 d8 e8 g-12
in_my_inbox a-3 b-5 c8 d10 e-5 f-2 g-13; in_my_lap a-2 c9 e-3 g-5; in_my_last a-5 c-4 g11; in_my_name b2 c-4 e7 g-5
in_my_notebook d6 g-5; in_my_old a-7 b-4 d-4 e5 f-11 g15; in_my_own a-7 b13 c-4 d7 e-8 f-5 g-8
in_my_place b-2 e13 g-9; in_my_pocket b-3 c-4 d6 e3 g-4; in_my_previous g4; in_on_<name> b8; in_on_the c-3 d-5 f5 g2
in_one_evening a-2 b10 f-2 g-5; in_order_to f2; in_place_of d8 e-3 g-4; in_plan_and d-3 e4; in_pockets_, e4
in_private_, b-2 c7 g-3; in_prod_from g4; in_reviews_. d3 g-2; in_rust_, f7 g-2; in_spring_, b7 d-5 e-4 g3
in_ten_minutes b-3 c-4 g7; in_that_code a-3 d-3 e7; in_the_<name> a3 b-6 d-4 e-5 g5; in_the_<number> a-7 f7
in_the_admin f2 g-3; in_the_afternoon c6 g-2; in_the_architecture e5; in_the_back a-3 b-5 e8 f6 g-8
in_the_backlog a-5 b-5 c3 d3 e-6 f4; in_the_bath f8 g-7; in_the_billing d2 e-2; in_the_bin a-2 b10 e-5 g-6
in_the_budget a2 d-5 e-4 g3; in_the_bunker g3; in_the_calendar d-8 g12; in_the_call c5 g-2; in_the_car d9 g-5
in_the_changelog a-2 e2; in_the_channel a-9 b6 c6 d-4; in_the_code a3 c4 d6 e-6 f2 g-16
in_the_config a-3 c7 e7 f-3 g-9; in_the_contract a4; in_the_corridor c5 d8 e-7 g-12; in_the_cuda a4 c-3 f-3 g3
in_the_customer b-3 e8 f-2 g-5; in_the_debugger d6 g-4; in_the_demo a-4 f4 g2; in_the_design b-4 c8 d-5 e4 f-3 g-6
in_the_doc c5 e-2; in_the_documentation f5; in_the_evening a-3 b6 c-3 d-2 e-2 f4; in_the_fix a9 d-2 f-3
in_the_hallway e6 g-3; in_the_hotel a5 f2 g-7; in_the_incident a-8 c-4 d-6 e6 f-3 g6
in_the_internal a-5 d-5 f16 g-9; in_the_kernel e3; in_the_kitchen a-3 b-4 d5 f-8 g3; in_the_last a-6 b3 d-3 e9 g-4
in_the_leads c-3 d-6 e-2 f-2 g13; in_the_lift c10 d-3 e-6 f-3; in_the_logs f3; in_the_meet a-2 b-2 c13 d-6 e-6
in_the_middle b-6 c2 d9 e-7 g-4; in_the_ml e-4 f8 g-4; in_the_morning a5 b9 c-4 d-10 f-4
in_the_newsletter a-3 e2 f-4 g5; in_the_next d7 g-4; in_the_night b2 d-4 e-4; in_the_office a-5 c-4 d-3 f4 g4
in_the_old a-3 c-2 d-2 e-2 g7; in_the_other c-4 e-4 f-3 g8; in_the_pair b4 g-4; in_the_plan b8 c-4 d-5 e4 g-8
in_the_postmortem b-2 c6; in_the_queue a-2 b-4 c2 d4; in_the_readme f4; in_the_release a15 e-6 g-8
in_the_renderer g3; in_the_repo a-2 b8 g-3; in_the_retired f7 g-4; in_the_review c-5 e8 f-4 g-4
in_the_road c11 e-5 g-5; in_the_room b-3 c8 e2 f-5 g-10; in_the_same g8; in_the_sandbox f6
in_the_scheduler a5 b-2 d-3 f-3 g3; in_the_shed f7 g-4; in_the_shower b7 c-4 e-8 f-4 g4; in_the_staging f8 g-4
in_the_sun d-4 f3 g4; in_the_team a-4 b-3 c4 d-2 e-8 g6; in_the_test b-3 f4; in_the_thread c-7 g5
in_the_war a7 b-2 g-5; in_the_wiki a-5 b-6 e-6 f9; in_there_. b7; in_this_team c6 d-2 f-4; in_three_weeks d9 e-4 g-4
in_two_days d10 e-3 g-8; in_two_hours a-3 g6; in_week_<number> a-5 g10; incident_,_i b3; incident_call_. d4
incident_from_<name> b-4 e-2 g7; incident_review_to e3; including_the_mistakes b-2 d-6 e10 g-2; index_in_prod d-2 g4
instead_answer_the c-3 e7; integration_on_monday g2; intern_'s_midpoint d11 e-4 g-8; intern_'s_script b6 d-4 f-5
intern_break_staging a-6 f-6 g10; interview_loop_design b5 g-5; interview_loop_for d6
interviewed_two_candidates d-5 g9; into_<name>_'s b9 c-3 e-6; into_the_plan a-3 c9 d-4 e-5
is_<name>_'s a-4 b-3 c2 d-7 e9 g-2; is_<name>_. b-7 c-2 e-6 g9; is_back_from b-5 c-5 d-2 g10; is_back_in b6 g-3
`
