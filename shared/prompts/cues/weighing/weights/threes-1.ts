// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_1 = `
!_!_! c-2 e3; '_,_i b-2 e4; '_and_they c-2 e-2 g5; '_instead_tell c-3 e6; '_story_again g2; 'can_you_decide e4 g-4
'd-had_it_perfectly b3; 'd_a_perfectly c3; 'd_ask_<name> b4 g-4; 'd_ask_for d7 g-5; 'd_be_do a8 g-5; 'd_cancel_, g2
'd_do_if c-5 g4; 'd_do_it b8 c-5 d-2; 'd_follow_the g2; 'd_hand_to b4; 'd_have_choose e5 g-3; 'd_have_it g-2
'd_have_need b4; 'd_like_be g5; 'd_like_read g3; 'd_like_think c-3 g5; 'd_make_up c10 e-6 g-3; 'd_only_show b2
'd_own_the a2 e4 g-5; 'd_promise_<name> b4 g-2; 'd_rather_i c6 e-2 g-4; 'd_rather_they e-3 g2; 'd_rather_wait c8 g-6
'd_rewrite_the b-4 e-3 g8; 'd_rule_out e4; 'd_want_choose c6 g-4; 'good_first_issue f7; 's_,_i f3; 's_,_it g2
's_1:1_, g4; 's_1:1_be g4; 's_1:1_to d7 g-5; 's_<name>_'s e8 g-5; 's_auth_change b4; 's_branch_and b8 e-3 g-3
's_branch_to e2; 's_bug_, b3; 's_bug_before b2; 's_bug_for b4; 's_build_to f3; 's_change_i e2; 's_change_in g5
's_choice_, c5; 's_crash_triage b3; 's_do_great b-6 e-3 g9; 's_feedback_in d2; 's_first_week b-2 d-3 g10
's_go_on f5 g-2; 's_half_of a-3 b7; 's_half_write a3; 's_her_service c3; 's_launch_would a6 g-4; 's_not_like f3
's_on_jira c-2 g4; 's_on_the a2 b4 c-6 e-2; 's_open_source f3; 's_pager_rang b-6 c5 d-5 e4; 's_pr_comment g7
's_push-notification_code b5 g-2; 's_request_for d3; 's_slow_, f2; 's_the_one a5; 's_ticket_, a-2 b4 e2 g-4
's_ticket_for b3; 's_toes_again g3; 's_wait_on g4; 's_yours_, d-4 e5; 'what_would_you e4; 'which_one_? c-5 e5
,_1:1s_x3 g4; ,_<mark>_<name> e-3 g8; ,_<mark>_i c-6 d-2 e4 g5; ,_<name>_'s b3 g-3; ,_<name>_and d-3 e3
,_<name>_close c-3; ,_<name>_do b-7 e9; ,_<name>_have b-11 e8; ,_<name>_is a-4 b-3 e12 g-7; ,_<name>_keep b5 g-2
,_<number>_hours a8 f-3 g-3; ,_<number>_point d-2 g6; ,_a_first c-6 e4 g4; ,_a_small e4 g-2; ,_again_, d6 g-4
,_all_by g2; ,_all_do g4; ,_all_four d4 g-2; ,_all_good d-3 g7; ,_all_of a6 b-7 c-4 d3 e9 f-3 g-11
,_and-then_do c5 e-6; ,_and-then_it c5 e-3; ,_and-then_let b-5 e8; ,_and_<name> c-5 e4 g4; ,_and_by b5 e-4
,_and_he b-5 c-2 e4 f3; ,_and_i b-2 f-3; ,_and_it c6 d-4 e-3 f5 g-4; ,_and_now a8 c-4; ,_and_send d5 g-4
,_and_she b-2 d2 e3 g-5; ,_and_the a3 c-7 e5; ,_and_there d2; ,_and_they b-2 e7 g-3; ,_and_win c-6 g9
,_apparently_. c-5 d2 g4; ,_as_agree e-4 g5; ,_as_ever a4 g-3; ,_as_far c-3 g6; ,_as_i a6 b-4 c-7 d4 e6 g-13
,_ask_<name> c-3 e3; ,_ask_instead b-3 e7; ,_ask_me c12 e-6 g-6; ,_at_night a4; ,_back_tomorrow g4; ,_be_code d6 g-3
,_be_in d9 g-6; ,_because_he e3 g-3; ,_because_i a-5 d8 g-5; ,_because_it a6 b-4 c-3 e-3; ,_budget_, g4
,_build_red d4 g-3; ,_busy_week b-3 c-2 d-9 e4 f4; ,_but_by b-2 d-9 g10; ,_but_i a3 b3 c-8 f4 g-12
,_but_it b-6 c-8 d-5 e6 g5; ,_but_no b3; ,_but_the a4 d4 g-5; ,_but_they c6 e-4; ,_can_not f6 g-5
,_change_nothing f2; ,_close-the-laptop_the b-2 e5; ,_coffee_be a3 f4 g-4; ,_copy_one f3; ,_could_have f7 g-3
,_could_not a2 b3 d5 e-3 g-8; ,_day_<number> c3 g-3; ,_delete_it a-4 b-4 e6; ,_did_not c-6 d4 e-3; ,_do_his b6 g-3
,_do_it a8 d-3 e-6; ,_do_not b4 c-3 d-3; ,_due_tonight a3; ,_end_with b-2 c5; ,_even_the a-4 c8 g-4; ,_every_one c6
,_everybody_watch a4; ,_everyone_'s d-5 g8; ,_everyone_have c-3 g5; ,_everyone_wait d-2 g4; ,_feel_odd e3
,_feel_right c-2 g2; ,_feel_strange b3 f-3; ,_finally_get f6 g-3; ,_fine_with c-2 g6; ,_first_time a-4 d-3 f5 g5
,_fix_it a9 g-3; ,_fix_the e-3 f-6 g4; ,_for_a d8 g-6; ,_for_me c3 g-3; ,_for_my a-3 f8; ,_for_the d2 f2 g-2
,_forget_, d4 g-3; ,_friday_at-last c-4; ,_get_up b4 g-2; ,_give_it g-2; ,_go_home e4; ,_go_live a4 g-3
,_go_well e-4 g5; ,_good_mood a3 e-6 g-5; ,_guess_who b6 c4 e-4 g-3; ,_hang_it e6 g-5; ,_have-to_get d3 g-4
,_have_not c-8 e-3 g8; ,_have_the a3 d5 g-6; ,_he_'s c-3 d-6 e-4 g11; ,_he_be d6 g-6; ,_he_learn e2
,_he_take b-4 e-7 g10; ,_he_would b5 g-2; ,_hold_it d-3 g5; ,_home_late d-2 e4 g-4; ,_i_'d a-7 b5 c-4 e-5 g6
,_i_<name> b2 c-13 d12 g-7; ,_i_am a-6 c4 e7 f-5 g-4; ,_i_answer a6 d4 e-5 g-7; ,_i_ask b-4 c-11 e6 f8 g-4
,_i_be a-11 c-9 d13 e5 f-5 g-5; ,_i_bring a-2 b-6 e11; ,_i_close b5; ,_i_could b5 e-2; ,_i_dare c-4 g6
,_i_did b5 c-3 d5 e-7; ,_i_do a-7 b5 d-6 f-3 g4; ,_i_end-up a4 g-4; ,_i_find c7 g-5; ,_i_finish b6; ,_i_fix f4 g-3
,_i_give b-7 c-10 d7 e3; ,_i_have a6 c-10 f-3 g3; ,_i_have-to a-2 c9 g-4; ,_i_hope e-3 g7
,_i_just a6 c-8 d4 e5 g-15; ,_i_keep a-2 d8; ,_i_know g5; ,_i_lead b10 d-4 e-6 g-3; ,_i_leave e8; ,_i_let b-2 d6 g-3
,_i_make a-3 c4 e2; ,_i_move d4; ,_i_never c6 g-3; ,_i_only b-3 c-6 d-2 e6 f-4 g4; ,_i_open d5 e-2 g-4
,_i_run b8 e-4 g-4; ,_i_see c-4 e2 g3; ,_i_sit b-2 e4 f3 g-4; ,_i_stay-out e5 g-3; ,_i_take e6 g-8
,_i_tell b-6 c-4 d8 e10 g-10; ,_i_type b3 e-4 f3; ,_i_will b4 d-4 e3 g-2; ,_i_write a3 b10 c-4 d-5 e-6 g-10
,_if_it f3 g-2; ,_in_the g6; ,_it_'s b-3 e11 f-4; ,_it_be a-2 b4 c-7 d-5 e-2 f4 g2; ,_it_be-supposed-to c4
,_it_have-to a6 g-2; ,_it_seem c3; ,_just_a c-4 d-6 g7; ,_just_me a5 g-3; ,_just_my c6 e-3; ,_just_to f7 g-4
,_keep_it e5 f-3; ,_keep_the a-5 b3 e3; ,_know_more f2; ,_laugh_, c4 g-3; ,_learn_a f6 g-3; ,_learn_about f-3 g4
,_leave_it b-5 d-2 e8; ,_leave_the d-4 f3; ,_let_the e5; ,_let_them b-4 e10 g-4; ,_long_day d3 f4 g-9; ,_lunch_, g4
,_me_, a9 b-2 g-4; ,_meetings_until b5 c-5; ,_might_be g3; ,_mine_be b-4 c3 e5 g-4; ,_mine_is a7 b2 g-8
,_my_branch a6; ,_my_commit a7 b2 d-2 e-2 g-2; ,_my_fault d6 g-4; ,_my_hands a7 b-2 g-6; ,_no_code d-5 g6
,_no_comments f5 g-2; ,_no_deadline f3; ,_no_drama g7; ,_no_idea g2; ,_no_notes d8 g-7; ,_no_regrets a8 f-4 g-3
,_no_time a2; ,_nobody_'s f3; ,_nobody_could a-3 g6; ,_nobody_have f7 g-6; ,_nobody_mention c3 g-2; ,_nobody_need f2
,_not_a c7 e-4 f-2; ,_not_because f3 g-4; ,_not_for a-4 c4; ,_not_me a-8 b-4 c-8 d-4 e8 f-7 g10; ,_not_mine b-4 e7
,_not_my c-3 g6; ,_not_sure a3 b4 c-4 e-2; ,_not_the d-5 e7; ,_not_to d-3 e5 f4 g-5; ,_not_what c9 e-4 g-4
,_note_to b5 d-4; ,_nothing_else a-5 b5 d-2 e-2 f-6 g3; ,_nothing_on d-4 g7; ,_nothing_to g6; ,_now_i e-4 f6
,_on_a f5; ,_on_the a-5 d3 g4; ,_one_hr f9 g-7; ,_one_not g6; ,_one_strong g4; ,_only_a f3; ,_only_me a3
,_only_read f5 g-3; ,_over_<name> b4 g-2; ,_packing_up d7 g-4; ,_patch_it a5; ,_polite_applause g4
,_poor_them c-3 g6; ,_prod_back a3; ,_purely_so g3; ,_rain_all-day a-2 d-3 e3; ,_rewrite_it g3; ,_run_it a2 e-2
,_send_it d-3 g7; ,_she_'s b-6 d-5 f5 g3; ,_she_did b3 e-4; ,_she_have b-3 e-3 g9; ,_since_it c-2 e7
,_slept_badly a4 c-2 f4 g-4; ,_so_i a2 c7 d3 g-16; ,_so_it c-2 e-8 g8; ,_so_the b4; ,_so_there d3
,_so_they c12 e-6 g-5; ,_sorry_<name> d5 g-4; ,_still_chewing a3; ,_take-over_over b6 g-2; ,_take_it a-4 b10 e-4
,_take_notes b-3 e-3 f10 g-4; ,_take_the g6; ,_team_do a5 b-2; ,_tell_me b-3 c5 e-5 f-2 g5; ,_tell_myself a5 g-4
,_tell_the e6 g-3; ,_ten_minutes a-2 f5; ,_tested_, a3; ,_thanks_to a-3 b-2 d-3 g5; ,_that_'s a-2 c4 f3 g-3
,_that_be c-2 g7; ,_the_audio e3; ,_the_author e2; ,_the_complete g3; ,_the_leads c3 e4 g-3; ,_the_manager a5 d-3
,_the_part a4; ,_the_people d6 g-4; ,_the_plan c-3 e3; ,_the_release a4 d-6 e-6 g3; ,_the_rest a5
,_the_team a7 b-5 c-9 d-3 e8 g-3; ,_the_vendor a-2 c-4 g8; ,_then_do a-5 b-8 e13; ,_then_have g3; ,_then_he b-5 e7
,_then_i a-6 b9 e-5 g-6; ,_then_leave b-7 e11; ,_then_remembered e7; ,_they_can a2 d-3 e5 g-2; ,_they_did b6 e3 g-6
,_they_do b-3 c4 g-6; ,_they_have c3 g-3; ,_they_just a-3 e-3 g6; ,_they_talk g3; ,_they_tell g4; ,_they_want c5 g-3
,_they_will a-2 c3 e3; ,_third_day a3; ,_third_quarter d2; ,_third_time a5 g-2; ,_third_week g3
,_though_i c4 d2 e-2 g-3; ,_though_the c2; ,_throw_it f6; ,_tired_now d3 e-3 f2 g-4; ,_to_<name> e3; ,_to_see f3
,_today_i e7 g-9; ,_today_it b-5 c2 d-2 e4; ,_today_the b4 e-2; ,_too_much d9 g-7; ,_top_to b4 g-2
,_twice_, c6 e-4 f-3 g2; ,_two_weeks d4; ,_want-to_see f4; ,_we_do c5 g-3; ,_we_find d-2 g4; ,_we_will g3
,_well_, b2; ,_what_a b2 c4 d-2; ,_which_be b5 c-5 e4 g-3; ,_which_i f4; ,_which_is c-5 f4; ,_who_'d-had b3
,_who_'s d5; ,_who_write a-4 c5 f3 g-3; ,_with_tea f2; ,_without_it a9 f-3 g-3; ,_without_purpose f3
,_without_to b5; ,_work_rather e3; ,_would_anyone g3; ,_write_<mark> e7 f-4; ,_write_the a2 d-7 e-4 g7
,_write_to a-4 e6; ,_years_ago g6; ,_you_pick e4 g-4; ,_zero_urgency f4; ._,_coffee f2; ._,_good d2; ._,_not a2
._,_tired c2; ._._. a-5 c2 d-3 e6; ._<mark>_<name> c-7 f4 g3; 1:1_,_fine g3; 1:1_,_hold d-3 g5
1:1_with_<name> a-5 b-6 c-3 d6 e-4 f-5 g4; 1:1_with_my d3 f-2; 1:1s_,_all d8 g-7; 1:1s_,_i d5 g-2
1:1s_:_<number> c-3 f-5 g3; 1:1s_with_<name> d-4 g6; 1:1s_x3_, g4; :_<mark>_i a-3 b4 c5 e-3 g-3
:_<mark>_what c-3 e9 g-6; :_<name>_'s b8 e-4 g-7; :_<name>_commands e6; :_<number>_. a-3 c8 d-5
:_<number>_<mark> c-3 f-4 g2; :_an_evening d-2 f10 g-6; :_i_did b-4 e-3 g7; :_i_talk d-3 g5; :_redo_cem b3
:_the_build g2; :_the_schema a4; :_whoever_is c-2 g5; :_write_it d6 g-5; <mark>_,_feel c-3 e2
<mark>_,_i b-4 d4 f2 g-7; <mark>_,_that a5 c4 g-7; <mark>_<mark>_i c4 f3 g-5; <mark>_<mark>_me b7 g-5
<mark>_<mark>_no a-3 d-3 e2 g2; <mark>_<mark>_slide g6; <mark>_<name>_'s a-3 g5; <mark>_<name>_, b-5 d5 e-6 g2
<mark>_<name>_. b-4 e8 g-8; <mark>_<name>_<name> a2 c-4 e-3 g5; <mark>_<name>_do a4 c2 g-4; <mark>_<name>_lead e3
<mark>_about_a c8 g-5; <mark>_after_the b-2; <mark>_and_there b6 f-2 g-2; <mark>_are_we c4 g-2; <mark>_can_we d3 g-3
<mark>_can_you b-4 c-4 f-2 g5; <mark>_come-to_to c5; <mark>_do_not a-3 b3 c-5 d7 e-3 f-2; <mark>_from_people c5
<mark>_i_'d c3; <mark>_i_<name> c-7 e4 g3; <mark>_i_am a4; <mark>_i_ask c-11 e14 g-5; <mark>_i_can c8 e-4 g-4
<mark>_i_could c-3 d-3 e4 g4; <mark>_i_did c3 g-2; <mark>_i_do b-2 c7 g-6; <mark>_i_have b3
<mark>_i_tell b2 c-2 d-4 e6 g-2; <mark>_i_trust b-4 e7; <mark>_i_will a5 b7 c-3 d3 e-6 f-4 g-7
<mark>_it_'s c2 e3 g-5; <mark>_let_me b6 e-6; <mark>_let_us c10 g-10; <mark>_maybe_kafka c8 g-4
<mark>_me_, b4 d-3 e-3 f5 g-4; <mark>_me_. a4 c2 g-3; <mark>_me_<mark> d5 e3 g-7; <mark>_move_<mark> d7 g-7
<mark>_no_, b-4 c8 e-5; <mark>_no_. c-9 d-3 e5 g4; <mark>_no_go a3 c4 g-4; <mark>_not_my e4; <mark>_on_a c4 f2 g-3
<mark>_release_is a2; <mark>_slide_<number> d-3 g7; <mark>_tell_the g3; <mark>_that_'s b4 c-5 e-3 g3
<mark>_the_whole a6 b-3 c3 e-3; <mark>_then_they c3; <mark>_they_<name> c4 g-3; <mark>_they_leave c4
<mark>_what_'s c-3 f2; <mark>_what_do e2 g-3; <mark>_what_have e5; <mark>_what_would e6 g-5
<mark>_whatever_you c7 e-2 g-3; <mark>_who_'s a5; <mark>_yes_, b4 c-2 d4 f7 g-11; <mark>_you_are c2
<mark>_you_have c-2 e5; <mark>_you_own b3; <mark>_your_call c4 d-4 g-3; <name>_'_. c7 g-3; <name>_'_story b3
<name>_'s_, a-7 b11 d-3 g-2; <name>_'s_1:1 b-4 d5 e-3; <name>_'s_absences b-3 d6 g-2; <name>_'s_auth b5
<name>_'s_baby b5; <name>_'s_branch b6 d-5; <name>_'s_bug b5; <name>_'s_career-talk d6 f-4
<name>_'s_change a-3 b-4 d-2 g8; <name>_'s_choice b-3 e5; <name>_'s_code d-2 e2; <name>_'s_commits b6 g-4
<name>_'s_complaint d6 g-3; <name>_'s_crash b3; <name>_'s_decision c-3 g3; <name>_'s_desk b-3 d8 e-3 g-3
<name>_'s_development-talk d3; <name>_'s_feature b3; <name>_'s_feedback b-4 d8 g-5; <name>_'s_first c-2 e2
<name>_'s_growth-plan b-4 d9 e-3 g-3; <name>_'s_half b6 g-2; <name>_'s_hands b5 e-2; <name>_'s_head b5
<name>_'s_incident b7 e-2; <name>_'s_job b4 g-2; <name>_'s_manager b-2 c4 d-4; <name>_'s_name b-5 g8
<name>_'s_on d-4 g6; <name>_'s_on-call b8 g-4; <name>_'s_pager a-4 c5; <name>_'s_plate b5 g-3
<name>_'s_pr a-4 b3 g3; <name>_'s_probation-talk d3 g-2; <name>_'s_refactor b2; <name>_'s_review b-7 d4
<name>_'s_rollout b4; <name>_'s_service a-4; <name>_'s_solution b6; <name>_'s_talk d-4 g6; <name>_'s_task b3
<name>_'s_tests g3; <name>_'s_ticket a-3 b11 c-2 d-3 g-8; <name>_'s_to b6 g-2; <name>_'s_toes g3
<name>_'s_version b6 c-3 d-2 e3 g-5; <name>_'s_work e8 f-3 g-7; <name>_,_and b5 c-5 f3 g-2; <name>_,_but b5
<name>_,_do b5; <name>_,_he d-6 e5 f4 g-4; <name>_,_i c-3 d3 e8 g-10; <name>_,_it b-4 c-3 e5; <name>_,_laugh c2
<name>_,_not e-2 f-4 g7; <name>_,_on d3 g-4; <name>_,_second d2 g-4; <name>_,_she b-6 d-4 e11 f-4
<name>_,_so d4 f-4; <name>_,_they b-3 e-3 g8; <name>_,_third c-4 d7 g-2; <name>_,_today b3 e-3
<name>_,_which c-3 d3 e4 g-4; <name>_,_who d3 e-6; <name>_,_without b5; <name>_:_<mark> a-3 b8 g-3
<name>_:_overdue d5 g-4; <name>_:_plan g5; <name>_<mark>_, c-2; <name>_<mark>_i e5 g-6
<name>_<mark>_let b7 c-4 d4 e-5 g-3; <name>_<mark>_maybe c7 g-3; <name>_<mark>_me b5 c-4 g-4
<name>_<mark>_move d7 g-7; <name>_<mark>_you e5 g-5; <name>_<name>_<mark> b-3 c-9 d-5 e3 g9
<name>_<name>_she b-5 c4 e-5 g3; <name>_<number>_, a-3 d3; <name>_about_her b-2 d4
<name>_about_his c-4 d4 e-7 f-3 g3; <name>_about_how b-2 g6; <name>_about_the b-3 c-2 d4 e2 f-2
<name>_after_the d7 e-3 g-5; <name>_again_. d4; <name>_an_answer d5; <name>_and_<name> b-12 c-3 d5 e-5 f-5 g8
<name>_and_i b-3 e-2 g5; <name>_and_the d8 g-3; <name>_anything_against g3; <name>_ask_<mark> c3
<name>_ask_<name> b-3 c-9 d-3 e-9 g16; <name>_ask_for b4 c2 e-2 g-5; <name>_ask_if c9 g-6; <name>_ask_me c3 e4 g-5
<name>_ask_the c-4 g7; <name>_ask_to g2; <name>_be-on_the c-3 g3; <name>_be_assign a-3 b5
<name>_be_the a-5 b6 c-8 g6; <name>_be_very g4; <name>_because_he e5; <name>_block_the a2; <name>_can_not a7
<name>_cancel_our d-4 g5; <name>_change_his c5 g-2; <name>_close_it c-4; <name>_come_home b5 e-3
<name>_commands_, e5; <name>_could_not b7 g-2; <name>_decide_on c-5 g3; <name>_decline_the d-4 g7
<name>_delegate_the b3 c-3 e-3; <name>_did_i g-2; <name>_did_not g6; <name>_do_i a3 f7 g-8; <name>_do_it e3
<name>_explain_the e-3 g3; <name>_fail_the e3; <name>_feedback_on b-4 e4; <name>_find_it e5
<name>_finish_the b-6 e-3 g10; <name>_fix_the a-4 e-3 f3 g5; <name>_for_a c-5 d-3 e-4 f6 g5; <name>_for_the c3 e-3
<name>_full_ownership b-5 e6; <name>_get_bump d5 g-4; <name>_get_the b-3 c-3 d-2 g4; <name>_have_a b-4 c9 d-6 e-5
<name>_have_close g3; <name>_have_draft b5; <name>_have_it b-10 d-3 e12 f-2 g-3; <name>_have_make b6 g-4
<name>_have_start d-3 e4; <name>_have_the a-2 b6 c-5 d-3 g3; <name>_he_'d b5 c4 g-7; <name>_he_could b6
<name>_his_raise d6 g-3; <name>_how_, b2 e-2; <name>_how_the d2 e-7 f8 g-5; <name>_i_'d a12 b10 c-8 d-4 e-4 g-8
<name>_i_have c7 g-3; <name>_i_liked c4 g-3; <name>_in_charge e8; <name>_in_the b3 e-3 g3; <name>_is_not d4
<name>_is_on a-3 b-3 e5 g2; <name>_is_still d3; <name>_it_'s d-2 e5 g-4; <name>_keep_the b9 d-3 e-4 g-4
<name>_know_the b-2 e-5 g6; <name>_land_the b6 g-3; <name>_lead_it b-2 e3; <name>_lead_the b7 c-3 d-3
<name>_leave_and g5; <name>_my_opinion c3 g-5; <name>_next_month g2; <name>_no_, c-5 e4; <name>_no_to b-3 c-3 e3
<name>_no_when c-3 e6 g-3; <name>_nothing_and e2; <name>_of_code f4; <name>_off_the b11 d-8; <name>_on_monday a-4 b4
<name>_on_the a-4 b8 e-6 f3 g-8; <name>_one_thing c5; <name>_or_<name> g7; <name>_own_the a-3 b-7 c-3 e4 g4
<name>_pair_on e3; <name>_pick_the a-2 c-3 g5; <name>_present_the c-2 e5 g-5; <name>_pull_the b-3 e-3 g8
<name>_push_the f4; <name>_read_the b-3 f-5 g10; <name>_rewrite_the b-3 g7; <name>_run_it b-2 e6 g-3
<name>_run_the a-2 b5 f-2; <name>_show_me e-4 f8; <name>_so_i d4 g-3; <name>_soon_. c-2 d7 g-3; <name>_sorry_to d4
<name>_sort_the b-2 e-4 g9; <name>_struggle_a b3; <name>_take-back_back b-6 g7; <name>_take_it c-5 e6
<name>_take_the a-3 b-8 c6 e-5 g6; <name>_talk-to_to e-2 g6; <name>_tell_me b-2 g6; <name>_that_he d2 e3 g-2
<name>_that_i b5 g-5; <name>_that_releases b4; <name>_the_customer b4 g-6; <name>_the_keys e3; <name>_the_lead e3
<name>_the_owner b-4 e8 f-2; <name>_the_pager b-2 e-3 g7; <name>_the_project b6 e-3 g-2; <name>_the_release g5
<name>_the_roadmap b-8 d-2 g6; <name>_the_sponsor b-3 g4; <name>_the_vendor b-2 e7 g-3; <name>_the_whole e8 g-5
<name>_they_'d e-7 g7; <name>_they_need c4; <name>_through_it b5; <name>_through_the d-5 e8 g-4
<name>_to_<name> b7 d-3 g-3; <name>_to_explain e-2 f6; <name>_to_me b5 d-3 f8 g-9; <name>_to_review b-3 c-3 e-3 g9
<name>_to_run e3; <name>_to_talk e5 g-2; <name>_to_walk f2; <name>_to_write e5; <name>_walk_me f5
<name>_want_me b-4 e4; <name>_want_the c-3 e5; <name>_we_'d d7 g-6; <name>_webhook_piece a4; <name>_what_he c-3 e7
<name>_what_i b-3 c10 e-3 g-4; <name>_what_she e4; <name>_with_his g7; <name>_with_the a-4 b4 e4 g-6
<name>_would_be e-3 g6; <name>_would_not c7 g-3; <name>_write_the a-2 e5; <name>_yes_! c-2 g6
<name>_yes_to a7 c-4 g-4; <number>_,_<name> a8 b-7 e4 g-6; <number>_<mark>_<number> a-4 b-2 e-3 f2
<number>_<mark>_of b6 g-4; <number>_hours_, a9 f-3 g-3; <number>_in_the a6 f-2; <number>_lines_of a3
<number>_open_, g3; ?_'_instead e4; ?_'_message c-5 e6; ?_<mark>_<mark> a-4 f3 g4; ?_<mark>_<name> b3 c-5 e-6 g6
?_<mark>_and b4 f3; ?_<mark>_five c2; ?_<mark>_from c9 g-8; ?_<mark>_i c-9 d4 e10 g-6; ?_<mark>_it c3
?_<mark>_me a3; a_'good_first f6; a_1:1_with a-2 d7 g-3; a_<name>_<name> f7; a_any_more c4 g-2; a_bit_, e2
a_bit_<mark> b6 f-3; a_bit_of a-6 c-2 e-3 f12 g-6; a_bit_the f4; a_book_on f5; a_branch_. c2; a_bug_. d5 g-4
a_calm_week d-3 g5; a_chat_about c-4 e7; a_chat_interface g3; a_choice_of c-5 g7; a_conference_talk f3
a_copy_change c3; a_dashboard_for f3; a_date_without c3; a_day_, a-2 d-2 g8; a_day_. c-4 d5 e3 g-6
a_day_off a-2 b-5 d-4 e-4 f-4 g8; a_debugger_. d5 e-2; a_decision_. e-4 g2; a_decision_from c-3 e-2 g7
a_decision_i c4 g-7; a_decision_in d-3 g4; a_decision_on c-2 g4; a_feel_for f5; a_few_test f3 g-2
a_full_rewrite b11 e-4 g-7; a_good_manager f-3 g5; a_line_, f4; a_little_bash f3; a_little_script f3
a_look_at c-2 d-3 e2 f-3 g6; a_lot_of a3 b3 g-4; a_manager_i c-5 g7; a_mentor_unanswered d3; a_mistake_i e6 f-3
a_month_. b4 g-4; a_month_ago g3; a_new_chair f-3 g7; a_new_test f-3 g7; a_no_and c5 g-3; a_pass_remark c3
a_passenger_to f3; a_perfectly_sound c3; a_plan_, c5 d-4; a_plan_and c8 f-3; a_plan_for c-2 g6; a_plan_i e7 g-4
a_pot_of g2; a_project_from g3; a_prototype_of g4; a_question_. e5; a_question_instead e3; a_question_that e5 g-5
a_quiet_afternoon g4; a_release_without a-3 c-3 e8; a_repo_that f4; a_retro_, d7 e-2 g-4; a_rule_: g4
a_scratch_simulator f3; a_script_that f2; a_script_to f7 g-3; a_side_project f5 g-4; a_side_repo f3
a_silly_countdown f4 g-3; a_single_1:1 d-2 g4; a_small_dashboard f3; a_small_fix c2 g-4; a_small_one a3 e3 f-4
a_spelling_mistake d-3 f4; a_talk-about_distributed f5 g-3; a_talk_on d-4 g8; a_team_that c-4 g6; a_test_. d6 e-2
a_thing_, f2; a_tour_of e-3 f5; a_toy_model f5 g-2; a_typo_in f3; a_variable_name c8 d-3 e-3 g-3; a_view_, c-2 g5
a_way_. g4; a_week_, d5; a_week_. c-3 f-2 g5; a_week_because c3 d5 g-4; a_while_she e2; a_whiteboard_pen e5
a_whole_service b-7 g9; a_year_ago e5; a_yes_from c3; about_a_job g5; about_error_codes c3; about_his_promotion g3
about_his_salary d3 g-3; about_his_tone b-3 d2 e-4 g5; about_it_. b5 g-2; about_it_and f2; about_on_the a2
about_other_people c3; about_the_budget d-3 g5; about_the_conflict d3 e-3; about_the_contract g4
about_the_database c3 e3 g-5; about_the_launch e7 g-5; about_the_new g4; about_the_reorg b-3 g6
about_the_train d7 g-4; across_the_line a5; adapter_for_go a5 g-3; adapter_on_my e5; afraid_that_i g4
after_a_while e3; after_i_<name> b-4 c12 e-5 g-6; after_i_give c3; after_one_bad b4; after_ten_minutes a-3 b5 g-2
after_the_botched b3 g-3; after_the_launch a-2 d5; after_the_sprint b-2 g2; after_two_days b7 e-4; afternoon_,_so g3
again_,_and d7 g-6; again_,_and-then g5; again_,_have-to a3 d-4 g2; again_,_it c4 g-3; again_and_bring b4
again_before_the a2; again_i_have c5 g-5; again_i_will c-5 g7; again_in_the a4 c3 g-5; against_me_and c-3 e7 g-2
ago_i_'d e10 g-8; ago_i_would e-5 g8; agree_on_the a-3 c-4 g10; agree_with_me c10 e-3 g-6; air_conditioning_. g6
airflow_dag_that a4; all_1:1s_do d-3 g8; all_by_the a-2 g6; all_do_before a-4 g5; all_eyes_on c6 g-3
all_good_. d-3 g6; all_i_do c3; all_look-at_at c3; all_my_1:1s d-9 g11; all_of_<name> b4; all_of_hedda b5
all_of_it c-5 d-6 e5 f4 g-6; all_of_them a4 c5 d3 e-4 g-9; all_the_facts c5 g-5; all_the_schema g2; all_the_time g2
all_the_way b4 g-3; all_wait_. a10 g-7; allowed_to_use c3; alone_,_i g5; already_delete_, g2
although_it_be b8 c-4 g-3; am_._<mark> a3; am_block_the g4; am_hold_the a4; am_honest_i b6 d5 g-8
am_just_a a-2 e8 g-4; am_not_go-to e8 g-3; am_not_in e-5 g3; am_not_sure e-7 g9; am_not_the a-4 g7; am_on_it b4 c-2
am_on_the b-2 e5 g-3; am_the_bottleneck a2 g-4; am_the_one b5 c4 f-2 g-4; am_the_only a3; am_write_it a4
an_answer_about d4; an_answer_on d9 e-8; an_argument_between c3; an_empty_page d4 g-2
an_evening_with c-2 d-3 f11 g-7; an_hour_, c-3 d-3 e3 g2; an_hour_. g5; an_hour_and d3; an_hour_as f3
an_hour_block d5 e-3; an_hour_later d-2; an_hour_of b-2 c2 d3 e-6 f5 g-7; an_hour_read f3; an_hour_to e-3 f5 g-4
an_old_repo f5 g-4; an_online_course f7 g-3; an_opinion_, c-3 e9; an_order_. c6 g-3; an_unfinished_branch a4
and-then_i_delete e3; and-then_it_be c7 e-3 g-2; and-then_let_it b-4 e7; and_<name>_disagree e4 g-4
and_<name>_find e3; and_<name>_nothing d-3 e-3 g7; and_<name>_pair b-2 g3; and_after_a e2; and_all_, b-4 e4
and_ask_<name> e2; and_ask_me c7 g-4; and_be_better e2; and_by_four c3; and_by_lunch b3 c4 g-5
and_close_it d4 e-2 g-4; and_code_it b4; and_code_until a3; and_deploy_again a3; and_did_not b-4 c-3 d6 e4 g-9
and_do_her b4; and_do_it a-3 b6 e-5; and_do_not c5 d-3 e-3; and_do_the b4 e-3; and_everybody_switchd c6
and_find_<name> e6; and_fix_it a-5 e-6 f-4 g9; and_fix_the a6 b-3; and_give_them e6; and_go_for d-4 g3
`
