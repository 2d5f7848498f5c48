// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_1 = `
!_!_! e5; '_,_i d3 e4 g-2; '_and_they e-3 g5; '_instead_tell c-4 e7; 'can_you_decide e5 g-4; 'd-had_it_perfectly b3
'd_a_perfectly c2; 'd_ask_<name> b5 g-4; 'd_be_do a7 g-3; 'd_do_if c-6 e3 g3; 'd_do_it b10 c-5 e-5; 'd_hand_to b4
'd_have_choose e5 g-3; 'd_have_need a-4 b4; 'd_like_be d-2 g7; 'd_like_think c-3 g5; 'd_make_up c10 e-6 g-3
'd_only_show b4 e-3; 'd_own_the e5 g-5; 'd_promise_<name> b4; 'd_rather_i c8 e-3 g-5; 'd_rather_they e-4 g3
'd_rather_wait c8 g-5; 'd_rewrite_the g6; 'd_rule_out e4; 'd_want_choose c4 g-3; 'good_first_issue f4; 's_,_i f2
's_,_it g4; 's_1:1_, g3; 's_1:1_to d6 g-4; 's_<name>_'s b-2 e7 g-3; 's_auth_change b3; 's_because_it g2
's_blocker_: a4; 's_branch_and b6; 's_branch_to e2; 's_bug_, b4; 's_bug_before b2; 's_build_to f3; 's_change_i e3
's_change_in g5; 's_choice_, c4; 's_crash_triage b4; 's_do_great b-6 e-3 g8; 's_feedback_in d3
's_first_week b-2 d-4 g10; 's_go_on f4; 's_half_of a-3 b8 g-2; 's_half_write a3; 's_her_service c4 g-2
's_launch_would a8 g-6; 's_mine_again g2; 's_name_to b2; 's_negotiation_with g2; 's_on_jira g4
's_on_the a4 b6 c-3 g-5; 's_on_thursday b-2 g3; 's_open_source f4; 's_pager_rang b-6 c6 d-3 e5
's_position_on c4 d-2; 's_pr_comment g3; 's_pr_that b4; 's_push-notification_code b5 g-2; 's_refactor_is b3
's_reporting_api g3; 's_request_for d3; 's_the_long g2; 's_ticket_, b2 e3 g-4; 's_to_be f4; 's_toes_again g3
's_wait_on g4; 's_yours_, d-3 e5; 'what_would_you e4; 'which_one_? c-6 e7; ,_1:1s_x3 g4
,_<mark>_<name> c-2 d-3 e-3 g11; ,_<mark>_i c-6 d-2 e5 g3; ,_<name>_'s b6 g-3; ,_<name>_and d-4 e6
,_<name>_close c-4 e3; ,_<name>_do a-2 b-7 e8; ,_<name>_have b-10 e9; ,_<name>_is a-5 b-4 e12 g-8; ,_<name>_keep b4
,_<number>_hours a8 f-3 g-3; ,_<number>_open g2; ,_<number>_point d-3 g8; ,_a_first c-6 e4 g4; ,_a_small e4 f2 g-5
,_again_, d7 g-6; ,_again_. g2; ,_all_by g3; ,_all_do a-3 g5; ,_all_four d4; ,_all_good d-2 g6
,_all_of a7 b-4 c-4 d4 e6 f-2 g-10; ,_and-then_do c6 e-6; ,_and-then_i b3; ,_and-then_it c4 e-4
,_and-then_let a-3 b-4 e8; ,_and_<name> c-5 g5; ,_and_after e3; ,_and_by b4 c2 e-3; ,_and_he b-5 e3 f3; ,_and_i b-2
,_and_it d-6 f2; ,_and_now a10 c-5; ,_and_send d6 g-5; ,_and_she e3 g-3; ,_and_the a3 c-7 e5; ,_and_there d3
,_and_they e6; ,_and_win c-6 g8; ,_apparently_. c-5 d4 g4; ,_as_agree e-5 g6; ,_as_ever a5 g-4; ,_as_far c-5 g7
,_as_i a6 b-5 c-6 d5 e6 g-13; ,_ask_<name> c-4 e3; ,_ask_dumb f3; ,_ask_instead b-4 e6; ,_ask_me c10 e-4 g-5
,_at_night a4; ,_back_tomorrow g2; ,_be_code d4 g-3; ,_be_in d10 g-8; ,_because_he e3 g-4; ,_because_i a-4 d7 g-6
,_because_it a5 b-3 c-3 e-2; ,_because_somebody a2; ,_budget_, g6; ,_build_red d5 g-4; ,_busy_week d-9 e3 f6
,_but_by d-7 g8; ,_but_i a2 b8 c-7 e3 f-3 g-12; ,_but_it b-7 c-8 d-6 e5 g4; ,_but_no b4; ,_but_the a4 d4 g-5
,_but_they c6 e-5; ,_can_not a-3 f7 g-4; ,_close-the-laptop_the e4; ,_coffee_be a3 f5 g-4; ,_copy_one f2
,_could_have a-3 e-2 f9 g-6; ,_could_not b4 d6 e-3 g-8; ,_day_<number> c4 g-5; ,_delete_it a-3 e4
,_did_not c-5 d7 g-4; ,_do_his b6 g-3; ,_do_it a6 e-5; ,_do_not a-3 b3 d-3 e3 g-2; ,_due_tonight a4; ,_end_with c3
,_even_the c6 g-3; ,_every_one c5 g-2; ,_everybody_watch a4; ,_everyone_'s d-6 g8; ,_everyone_have g5
,_feel_odd c-3; ,_feel_right e2; ,_feel_strange a-2 b3 f-3; ,_finally_get f6; ,_fine_with c-2 g6
,_first_time a-3 d-3 f4 g4; ,_fix_it a8 g-3; ,_fix_the d3 e-3 f-6 g4; ,_for_a d8 g-7; ,_for_me c2 g-4
,_for_my c-2 f6; ,_for_the d3 g-2; ,_forget_, d4 g-2; ,_friday_at-last a3 b-2 c-3; ,_get_up b6 g-3; ,_give_it b3
,_go_home e4; ,_go_live a4 g-3; ,_go_well e-3 g5; ,_good_mood a2 e-7 f4 g-4; ,_guess_who a-2 b4 c4 e-3 g-3
,_hang_it e5 f2 g-4; ,_have-to_get a3 d3 g-5; ,_have_not c-6 e-3 g8; ,_have_the a3 d3 g-4; ,_he_'s c-2 e-3 g7
,_he_be d5 g-5; ,_he_is g2; ,_he_learn e4; ,_he_take b-3 e-5 g8; ,_he_would a-2 b5; ,_hold_it d-3 g5
,_home_late d-3 e4 g-5; ,_i_'d a-7 b5 c-5 e-4 g6; ,_i_<name> a-2 c-14 d12 e2 g-7; ,_i_am a-6 c4 e6 f-6 g-3
,_i_answer a5 c2 d3 e-3 g-7; ,_i_ask b-4 c-11 e7 f7 g-4; ,_i_be a-11 c-9 d15 f-5 g-8; ,_i_bring a-2 b-5 e9
,_i_close b4; ,_i_could b3; ,_i_dare c-3 g6; ,_i_did c-3 e-5; ,_i_do a-8 d-5 f-3 g7; ,_i_end-up a3 g-4
,_i_find c8 g-5; ,_i_finish a-2 b7 f-2; ,_i_give b-6 c-8 d8 g3; ,_i_have a7 b4 c-10 e-3 f-2
,_i_have-to a-2 c9 e-3 g-4; ,_i_hope g5; ,_i_just a9 b-3 c-4 d3 f-3 g-9; ,_i_keep a-3 d8 g-2; ,_i_know c-3 g6
,_i_leave d-3 e8 g-3; ,_i_let d6 g-4; ,_i_make b-3 c5; ,_i_move d3; ,_i_never c6 g-2; ,_i_only b-4 c-6 e5 f-3 g3
,_i_open d6 e-3 g-4; ,_i_run b7 e-3 g-3; ,_i_see c-2 e3; ,_i_sit b-3 e5 f3 g-4; ,_i_stay-out e4; ,_i_take a2 e7 g-8
,_i_tell b-5 c-4 d9 e6 g-9; ,_i_type b3 e-4 f3 g-2; ,_i_will b5 c3 d-4 g-9; ,_i_write a3 b8 c-4 d-5 e-7 f3 g-12
,_if_it f4 g-2; ,_in_the g6; ,_it_'s e8 f-4 g-6; ,_it_be b4 c-5 d-4 e-3 f3; ,_it_be-supposed-to c5; ,_it_have-to a4
,_it_seem c3; ,_just_a c-4 d-5 g7; ,_just_me a5 g-3; ,_just_to f6 g-4; ,_keep_it a2 b-3 e5 f-4; ,_keep_the a-4 b3 e3
,_laugh_, c2; ,_learn_a f7 g-5; ,_learn_about f-2 g4; ,_leave_it b-5 e8; ,_leave_the f4; ,_let_<name> e3
,_let_the g2; ,_let_them b-7 e11 g-4; ,_long_day d5 f4 g-9; ,_lunch_, g5; ,_me_, a8 g-4; ,_meetings_until b5 c-6 f3
,_might_be g2; ,_mine_be a-2 b-5 c4 e6 g-4; ,_mine_is a5 b3 c-2 g-6; ,_my_branch a6; ,_my_commit a6
,_my_fault d8 g-4; ,_my_hands a5 g-3; ,_nice_to g2; ,_no_code d-6 g7; ,_no_comments f4; ,_no_deadline f2
,_no_drama a-2 e-3 g8; ,_no_notes d7 g-6; ,_no_regrets a8 f-3 g-3; ,_no_time a2; ,_nobody_'s f4; ,_nobody_could g5
,_nobody_have f7 g-6; ,_nobody_mention c2; ,_nobody_need f2; ,_not_a c8 e-4; ,_not_because b2 c2 e-2 f3 g-5
,_not_for a-6 c4; ,_not_me a-8 b-3 c-8 d-3 e8 f-6 g10; ,_not_mine b-2 e6; ,_not_my f-3 g6; ,_not_sure b7 c-3 e-4
,_not_the d-6 e7; ,_not_to d-2 e5 f4 g-6; ,_not_what c7 e-3 g-3; ,_note_to b5 d-2 e3 g-3; ,_nothing_else a-5 b4 f-4
,_nothing_on d-7 e-3 g12; ,_nothing_to g7; ,_now_i e-4 f6 g-2; ,_oh_well d3; ,_one_hr f7 g-7; ,_one_not g5
,_one_strong g5; ,_only_a f2; ,_only_read e-2 f8 g-4; ,_packing_up d5; ,_patch_it a5; ,_polite_applause g4
,_poor_them c-3 g7; ,_prod_back a5; ,_purely_so f-2 g3; ,_rain_all-day a-2 d-3 e4; ,_rewrite_<name> b3
,_rewrite_it g3; ,_run_it a3 e-3; ,_send_it d-2 g6; ,_she_'s b-5 d-6 f6 g3; ,_she_did b3 e-5; ,_she_have e-3 g5
,_since_it e6; ,_slept_badly a4 c-2 f3 g-2; ,_so_i a4 c8 e-5 f2 g-14; ,_so_it c-3 e-7 g8; ,_so_the b4; ,_so_there d4
,_so_they c11 e-6 g-5; ,_sorry_<name> d4 g-3; ,_still_chewing a3; ,_take-over_over b4; ,_take_it a-5 b10 e-4
,_take_notes e-3 f8 g-4; ,_take_the g7; ,_team-lunch_be c3; ,_team_do a4 b-2; ,_tell_me b-5 c5 e-7 f-2 g6
,_tell_myself a5 g-2; ,_tell_the e6 g-4; ,_ten_minutes a-4 f7; ,_tested_, a3; ,_thanks_to a-2 b-4 d-4 e-3 f4 g5
,_that_'s c7 d-2 f3 g-7; ,_that_be c-3 g9; ,_the_audio e2; ,_the_author e3 g-2; ,_the_complete g4
,_the_leads b-2 e6 g-2; ,_the_manager a3; ,_the_part a4; ,_the_people a-3 d7 g-4; ,_the_plan c-3 e4
,_the_release a5 d-6 e-5 g3; ,_the_rest a5; ,_the_team a7 b-5 c-9 d-2 e9 g-5; ,_the_vendor a-3 c-4 g10
,_then_do a-5 b-6 e12 g-2; ,_then_he b-5 e7; ,_then_i a-4 b4 c4 d3 e-4 g-6; ,_then_leave b-6 e9
,_then_remembered a-3 e7; ,_then_the a3; ,_they_can a3 c-2 d-3 e5 g-3; ,_they_did b3 g-4; ,_they_do e3 g-7
,_they_have c4 g-3; ,_they_talk g5; ,_they_tell g5; ,_they_want c4 g-2; ,_they_will a-3; ,_third_day a2
,_third_quarter d2; ,_third_time a4 d3 g-3; ,_though_i c4 e-3 g-3; ,_though_the c3; ,_tired_now e-3 f3
,_to_<name> e5; ,_to_see f4 g-2; ,_today_i b2 e8 g-10; ,_today_it b-4 d-2 e4; ,_too_much d8 g-6; ,_top_to b5 g-3
,_twice_, c5 e-4; ,_two_weeks d3; ,_want-to_see f4; ,_we_do c6 g-3; ,_we_find g4; ,_we_will g3; ,_what_a c5
,_which_be b3 c-5 e5 g-4; ,_which_i f3; ,_which_is c-6 e-3 f4; ,_who_'d-had b2; ,_who_'s d3
,_who_write a-4 c6 e-2 f3 g-4; ,_without_it a10 f-4 g-3; ,_without_purpose f3; ,_without_to b4; ,_work_rather e3
,_write_<mark> e7 f-3; ,_write_the a3 d-7 e-5 g7; ,_write_to e3; ,_you_pick c-4 e7 g-4; ,_zero_urgency f6
._,_coffee f2; ._,_friday g4; ._,_nothing d2; ._,_tired c4; ._._. a-5 d-2 e7; ._<mark>_<name> c-7 f3 g3; 1:1_,_he g2
1:1_,_hold d-3 g5; 1:1_with_<name> a-5 b-7 c-2 d6 e-5 f-5 g4; 1:1_with_my d3 f-3; 1:1s_,_all d8 g-7; 1:1s_,_i d4
1:1s_:_<number> a-2 c-4 d2 f-5 g3; 1:1s_with_<name> d-4 g5; 1:1s_x3_, g4; :_<mark>_i a-3 b3 c7 e-4 g-3
:_<mark>_what e9 g-7; :_<name>_'s b2 d3 g-2; :_<name>_commands e6; :_<number>_. a-3 c6 d-5
:_<number>_<mark> c-3 f-3; :_redo_cem b4; :_whoever_is c-3 g5; :_write_it a4 d6 e-2 f-3 g-4; <mark>_,_feel c-3 g2
<mark>_,_i b-4 d3 f3 g-8; <mark>_,_that a5 c5 d-2 g-6; <mark>_<mark>_i c2 g-3; <mark>_<mark>_me b6 g-5
<mark>_<mark>_no a-5 d-4 e4 g3; <mark>_<mark>_slide g6; <mark>_<name>_'s a-2 g4; <mark>_<name>_, b-6 d5 e-6 g3
<mark>_<name>_. b-4 e8 g-8; <mark>_<name>_<name> a3 c-7 e-7 g9; <mark>_<name>_do a3 c3 g-4
<mark>_<name>_lead b-3 e3; <mark>_about_a c8 g-5; <mark>_after_the b-3 d4; <mark>_and_there b6 f-2
<mark>_are_we c3 g-2; <mark>_can_you c-3 f-3 g6; <mark>_come-to_to c7 e-3; <mark>_do_not b6 c-6 d2
<mark>_from_<name> g3; <mark>_from_people c6 g-2; <mark>_i_'d c4; <mark>_i_<name> c-7 e6 g3; <mark>_i_am a2
<mark>_i_ask c-10 e14 g-5; <mark>_i_can a-3 b4 c6 e-5 g-3; <mark>_i_could c-4 d-4 e4 g4; <mark>_i_did c5 e-3 g-3
<mark>_i_do b-5 c8 e3 g-8; <mark>_i_tell d-4 e6 g-3; <mark>_i_trust b-2 e6; <mark>_i_will a3 b5 c-2 d4 e-6 f-3 g-4
<mark>_it_'s c3 e4 g-6; <mark>_let_me b7 c-2 e-4; <mark>_let_us c7 d3 g-9; <mark>_maybe_kafka c6
<mark>_me_, b5 e-3 f5 g-3; <mark>_me_. a3 c2; <mark>_me_<mark> d3 e4 g-8; <mark>_move_<mark> d7 g-7
<mark>_no_, b-3 c6 e-5; <mark>_no_. c-10 d-2 e4 g5; <mark>_no_go a4 c5 g-5; <mark>_not_my c-3 e6
<mark>_on_a c6 e-2 g-4; <mark>_release_is a2; <mark>_slide_<number> g5; <mark>_tell_the e-3 g4
<mark>_that_'s b2 c-6 e-3 g5; <mark>_the_whole a6 b-3 e-2; <mark>_then_they c3; <mark>_they_<name> c4 g-3
<mark>_they_leave c2 e-2; <mark>_what_'s c-4 e3 f3; <mark>_what_do c4 g-2; <mark>_what_have e3
<mark>_what_would e8 g-7; <mark>_whatever_you c6 e-2; <mark>_who_'s a4; <mark>_yes_, b4 c-4 d4 f7 g-11
<mark>_you_are c4 g-3; <mark>_you_have c-3 e5; <mark>_you_own b3; <mark>_your_call c4 g-4; <name>_'_. c8 d-2 g-3
<name>_'s_, a-6 b10 d-3; <name>_'s_1:1 b-5 d4 e-2; <name>_'s_absences b-3 d6 g-2; <name>_'s_auth b4
<name>_'s_baby b5; <name>_'s_branch b7 g-5; <name>_'s_bug b5; <name>_'s_career-talk d6 f-3
<name>_'s_change a-3 b-3 d-2 g8; <name>_'s_choice b-3 e5; <name>_'s_code d-3 e3; <name>_'s_commits b3
<name>_'s_complaint d5; <name>_'s_crash a-2 b4; <name>_'s_decision c-4 g2; <name>_'s_desk b-3 d8 e-4 g-3
<name>_'s_development-talk d5; <name>_'s_feature b2; <name>_'s_feedback b-3 d10 g-6; <name>_'s_growth-plan b-2 d6
<name>_'s_half b7 g-4; <name>_'s_hands b5; <name>_'s_head b6; <name>_'s_incident b6; <name>_'s_job b2
<name>_'s_manager c4 d-4; <name>_'s_name b-6 g9; <name>_'s_on d-5 g8; <name>_'s_on-call b9 d-3 g-4
<name>_'s_pager a-4 c5 g-3; <name>_'s_plate b5 g-4; <name>_'s_pr a-4 g3; <name>_'s_probation-talk d4 g-2
<name>_'s_refactor b5; <name>_'s_review b-7 d6; <name>_'s_service a-2 d-2; <name>_'s_solution b4
<name>_'s_talk d-5 g7; <name>_'s_task b3; <name>_'s_tests g3; <name>_'s_ticket a-3 b8 c-2 g-5; <name>_'s_to b4
<name>_'s_version b3 e3 g-3; <name>_'s_work b-3 e9 g-6; <name>_,_and b4 c-5 f3 g-2; <name>_,_but b6 e-2 g-2
<name>_,_do b7 g-4; <name>_,_he d-7 e7 f5 g-6; <name>_,_i c-3 d2 e11 g-10; <name>_,_it b-4 d-2 e2 g4
<name>_,_laugh c4 g-2; <name>_,_not e-4 f-5 g9; <name>_,_second d3 g-4; <name>_,_she b-5 d-6 e11 f-4
<name>_,_they b-4 e-4 g9; <name>_,_third c-3 d7 g-2; <name>_,_which c-5 e7 g-3; <name>_,_who d3 e-3
<name>_,_without b4; <name>_:_<mark> a-3 b9 g-3; <name>_:_overdue d5 g-4; <name>_:_plan g3; <name>_<mark>_, c-2
<name>_<mark>_after d2; <name>_<mark>_i e5 g-5; <name>_<mark>_let b6 c-3 d3 e-4 g-3; <name>_<mark>_maybe c6 g-3
<name>_<mark>_me b7 c-3 d-2 g-4; <name>_<mark>_move d7 g-6; <name>_<mark>_you e5 g-5
<name>_<name>_<mark> b-3 c-9 d-6 e6 g7; <name>_<name>_she b-5 c3 e-5 g4; <name>_<number>_, a-3 c4 d4 g-3
<name>_about_her b-4 d5 e-2; <name>_about_his c-4 d5 e-8 f-2; <name>_about_how b-4 g8; <name>_about_the e3
<name>_after_the d7 e-3 g-4; <name>_again_. d3; <name>_an_answer d3; <name>_and_<name> b-12 c-2 d4 e-4 f-6 g8
<name>_and_i g6; <name>_and_the b-2 d8 g-2; <name>_anything_against g2; <name>_ask_<mark> c5 g-3
<name>_ask_<name> b-4 c-9 d-3 e-11 g16; <name>_ask_for b6 e-3 g-7; <name>_ask_if b-2 c9 g-6
<name>_ask_me b-4 c3 e6 g-7; <name>_ask_the c-4 g6; <name>_ask_to g3; <name>_be-on_the g5; <name>_be_assign a-4 b7
<name>_be_the a-3 b6 c-7 g4; <name>_be_very g4; <name>_because_he e5; <name>_block_the a2; <name>_can_not a5
<name>_cancel_our d-6 g7; <name>_change_his c5 g-2; <name>_close_it c-3; <name>_come_home b6 e-3
<name>_commands_, e5; <name>_decide_on c-4 e2; <name>_decline_the d-5 g8; <name>_delegate_the b6 c-2 g-2
<name>_did_i g-3; <name>_did_not c-2 g7; <name>_do_i a3 f8 g-9; <name>_do_it e4 f-2; <name>_explain_the e-4 g3
<name>_fail_the e2; <name>_feedback_on b-3 e7 g-3; <name>_find_it e7; <name>_finish_the b-6 e-3 g9
<name>_fix_the a-4 c-2 e-2 f3 g5; <name>_for_a c-6 e-5 f3 g7; <name>_for_the d3 e-2; <name>_full_ownership b-3 e4
<name>_get_bump d5 g-3; <name>_get_the b-4 c-4 d-4 e3 g3; <name>_have_a b-3 c9 d-3 e-4; <name>_have_close g5
<name>_have_draft b6; <name>_have_it a-2 b-5 d-3 e7; <name>_have_make b7 g-4; <name>_have_start d-3 e6
<name>_have_the a-3 b5 c-3 d-4 f3; <name>_he_'d b4 c5 e-3 g-7; <name>_he_could b5; <name>_how_, b2 e-2
<name>_how_the b-2 d5 e-8 f9 g-6; <name>_i_'d a12 b9 c-8 d-6 e-6 g-6; <name>_i_have c5; <name>_i_liked c4 g-3
<name>_in_charge e8; <name>_in_the b2 d-2 e-3 g4; <name>_is_not d4; <name>_is_on a-4 b-3 c-3 e5 g3
<name>_is_still d3; <name>_it_'s d-3 e5 g-6; <name>_keep_the b9 e-4 g-4; <name>_know_the b-3 c2 e-6 g5
<name>_land_the b5; <name>_lead_it b-2; <name>_lead_the b7 d-2 e-2; <name>_leave_and g5
<name>_more_responsibility g2; <name>_my_opinion e3 g-5; <name>_next_week g2; <name>_no_, c-5 e5
<name>_no_to b-3 c-3 e3; <name>_nothing_and e2; <name>_of_code f5; <name>_off_the b11 d-7 e-3
<name>_on_monday a-4 b6 e-4; <name>_on_the a-4 b7 d2 e-5 f3 g-8; <name>_one_thing c5; <name>_or_<name> g5
<name>_own_the b-4 g6; <name>_pair_on e2; <name>_pick_the c-3 g5; <name>_present_the e3 g-4; <name>_pull_the b-3 g6
<name>_push_the f3; <name>_read_the g6; <name>_rewrite_the b-4 g7; <name>_run_it b-3 e6; <name>_run_the a-2 b6 g-3
<name>_show_me e-4 f9 g-2; <name>_so_i d6 e-3 f3 g-5; <name>_soon_. c-4 d7 g-3; <name>_sorry_to d4
<name>_sort_the b-3 e-5 g9; <name>_take-back_back b-7 g7; <name>_take_it c-5 e6; <name>_take_the b-9 c5 e-3 g4
<name>_talk-to_to g6; <name>_tell_me g6; <name>_that_he d2 e3; <name>_that_i b3 c3 g-5; <name>_that_releases b2
<name>_the_customer b4 g-7; <name>_the_keys e3; <name>_the_lead e3; <name>_the_owner b-4 e8 f-3
<name>_the_pager b-2 e-4 g7; <name>_the_project b6 e-3 g-3; <name>_the_release b-3 g5; <name>_the_sponsor b-2
<name>_the_vendor e6; <name>_the_whole e7 g-4; <name>_they_'d e-7 g6; <name>_through_it b3
<name>_through_the d-5 e7 g-4; <name>_to_<name> b7 d-4 g-2; <name>_to_explain e-3 f6; <name>_to_me b6 d-4 f9 g-10
<name>_to_review b-2 c-3 e-3 g9; <name>_to_run e4 g-2; <name>_to_show f3; <name>_to_talk e6 g-3
<name>_to_walk e-3 f4; <name>_to_write e7; <name>_walk_me f5; <name>_want_me b-4 e5; <name>_want_the c-5 e7 g-2
<name>_we_'d d7 g-5; <name>_what_he e6; <name>_what_i b-2 c9 e-3 g-4; <name>_what_she e4; <name>_with_his g7
<name>_with_the b4 g-3; <name>_would_be e-4 g7; <name>_would_not c8 g-5; <name>_write_the b-3 e5; <name>_yes_! g4
<name>_yes_to a10 c-3 e-3 g-5; <number>_,_<name> a9 b-7 e3 g-6; <number>_<mark>_<number> a-3 e-3
<number>_<mark>_of b6 c-2 f-2 g-4; <number>_hours_, a7 f-3 g-2; <number>_in_the a6 g-2; <number>_lines_of a4
?_'_instead e4; ?_'_message c-4 e6; ?_<mark>_<mark> a-5 c-3 f3 g5; ?_<mark>_<name> b3 c-5 e-5 g5
?_<mark>_and b3 f3 g-2; ?_<mark>_five c2 e-2; ?_<mark>_from c10 d3 e-2 g-10; ?_<mark>_i c-7 d4 e8 g-5
?_<mark>_it c4 g-3; ?_<mark>_me a2; a_'good_first f5; a_1:1_with d8 g-4; a_<name>_<name> f7; a_any_more c3
a_bit_<mark> b6; a_bit_of a-7 e-3 f13 g-6; a_bit_the f5 g-2; a_book_on f3; a_bug_. d4 g-3; a_calm_week g3
a_chat_about c-3 e6; a_chat_interface g2; a_choice_of c-5 g8; a_conference_talk f3; a_copy_change c3
a_dashboard_for f4; a_date_without c3; a_day_, g7; a_day_. c-6 d5 e4 f4 g-8; a_day_off b-4 c3 d-2 e-3 f-3 g6
a_debugger_. d6; a_decision_. e-3 g4; a_decision_from c-4 e-2 g7; a_decision_i c3 g-5; a_decision_on c-2 g4
a_dev_dependency f3; a_few_test f3; a_full_rewrite b13 e-5 g-9; a_good_manager f-3 g4; a_line_, f4; a_little_bash f5
a_look_at c-3 d-3 e2 g4; a_look_inside f3; a_lot_of a6 g-6; a_manager_i c-6 g8; a_mentor_unanswered d3
a_mistake_i e7 f-4 g-2; a_month_. b4 g-4; a_new_chair b-4 f-4 g10; a_new_test c-3 f-3 g7; a_no_and c5 g-3
a_pass_remark c2; a_passenger_to f4; a_perfectly_sound c2; a_plan_, c5 d-4 e-2; a_plan_and c6 f-3; a_plan_for c-4 g7
a_plan_i e7 g-3; a_pr_against b2; a_project_from g3; a_question_. e5 g-3; a_question_that e7 g-6
a_quiet_afternoon g2; a_release_without c-2 e7 g-2; a_repo_that f3; a_request_through f2; a_retro_, d8 g-5
a_rule_: c-3 g5; a_scratch_simulator f2; a_script_to f7 g-2; a_side_project f6 g-4; a_side_repo f4
a_silly_countdown f4 g-2; a_single_1:1 d-3 g4; a_small_fix f3 g-4; a_spelling_mistake f2; a_stale_makefile g2
a_talk-about_distributed f4 g-2; a_team_that c-6 g7; a_test_. d6 e-2; a_toy_model f5; a_typo_in a-2
a_variable_name c8 d-2 e-3 g-3; a_view_, g4; a_way_. g2; a_week_, d6; a_week_. g5; a_week_because c4 d4 g-4
a_while_she e2; a_year_ago g5; a_yes_from c5 g-3; about_a_job d-3 g5; about_error_codes c2; about_his_salary d2
about_his_tone b-4 e-5 g6; about_it_. b3 g-3; about_it_and f3; about_other_people c5 d-2
about_the_budget d-6 e-3 g8; about_the_conflict d4 e-4 g2; about_the_contract g4; about_the_database g-3
about_the_launch e5 g-5; about_the_new g4; about_the_reorg b-3 c-2 e-3 g6; accessibility_work_from b3
across_the_line a6; adapter_for_go a4 g-3; adapter_on_my e3; after_a_while e2; after_i_<name> b-5 c12 e-4 g-7
after_one_bad b5; after_ten_minutes a-2 b5 e2 f-3 g-3; after_the_botched b5 g-4; after_the_launch a-2 d4
after_the_sprint b-2 d2; after_two_days b6 e-4; again_,_and d6 g-5; again_,_and-then a-2 b-2 c-3 e4 g4
again_,_have-to a5 d-4; again_,_it c3 g-3; again_i_have a-2 b-3 c5 d3 g-3; again_i_will c-6 g7
again_in_the a3 c3 g-4; against_<name>_'s b3; against_it_, g2; against_me_and c-3 e7 g-3; ago_i_would e-4 g7
agree_on_the c-6 g10; agree_with_me c9 g-6; air_conditioning_. g4; airflow_dag_that a2; all_1:1s_do b-3 d-5 g10
all_by_the g5; all_do_before a-3 g5; all_eyes_on c8 g-4; all_good_. d-3 g6; all_i_do c3; all_of_<name> b3
all_of_hedda b8 f-3 g-3; all_of_it b3 c-4 d-5 e2 f4 g-5; all_of_them a5 d5 g-8; all_the_facts c6 g-5
all_the_way b4 g-3; all_wait_. a8 g-6; allowed_to_use c3; alone_,_i g6; although_it_be b8 c-4 g-4
am_._<mark> a6 g-4; am_hold_the a5 c-3; am_just_a e7 g-3; am_not_go-to e7; am_not_in e-4; am_not_sure e-6 g7
am_not_the a-2 g5; am_on_it b5 c-2; am_on_the a2 b-3 e5 g-5; am_the_bottleneck a3 g-5; am_the_one b4 c3 g-6
am_write_it a4; an_answer_about d4; an_answer_on d5 e-5; an_article_about g2; an_empty_page d4
an_evening_with f9 g-6; an_hour_, c-5 d-4 e5; an_hour_. g5; an_hour_as f3; an_hour_between f3; an_hour_in f2
an_hour_later d-3; an_hour_of b-3 c3 d3 e-6 f4 g-8; an_hour_to e-3 f7 g-4; an_old_repo f4 g-4
an_online_course f7 g-4; an_order_. c6; an_unfinished_branch a5 c-3; and-then_i_delete e3; and-then_it_be c4 e-3
and-then_let_it b-3 e6; and_<name>_disagree e4 g-4; and_<name>_nothing d-3 e-8 g10; and_<name>_pair b-2 g3
and_all_, b-4 e6; and_ask_me c7 g-4; and_by_four c3; and_by_lunch c6 g-5; and_close_it d7 e-2 g-4; and_code_it b3
and_did_not b-5 c-3 d6 e4 g-10; and_do_her b5 e-3; and_do_it a-4 b9 e-7; and_do_not c5 e-4; and_do_the b4 e-3
and_everybody_switchd c5; and_find_<name> e6 g-2; and_fix_it a-4 b5 d-2 e-5 f-2 g6; and_fix_the a5
and_follow_one f3; and_give_them a-4 e9; and_go_for d-2 g2; and_have_it a4 c-2 e-4 g5; and_he_do b-3 e6
and_his_project b6 c-3 g-3; and_honestly_i g2; and_i_<name> c-11 d4 e6 g-2; and_i_am c-6 d-2 e10 g-2
and_i_be a8 c-6 e4 g-5; and_i_commit b2; and_i_did a4 b-3 c-6; and_i_do d-6; and_i_have a3 c-6 e4; and_i_keep d4
and_i_let b-4 c-3 e11 g-2; and_i_stay-out e4; and_i_tell b-2 c-3 e3 g5; and_i_write a3; and_implement_mine a-2 b3
and_it_'s a8 b-4 d-5; and_it_be a-2 b4 d-3; and_it_still a2 c2; and_land_with c3; and_leave_the e7
and_let_<name> b-5 e6 f-3 g2; and_let_them e4; and_meant_it c-4 d-2 e9; and_merge_it a-3 b7
and_no_recommendation c3; and_now_the a7 c-3; and_nowhere_else d6 g-4; and_only_i a3; and_people_keep a4
and_poke-around_around a-2 f4; and_put_me b8 e-5; and_put_mine b2; and_put_my b5; and_run_it a3 e-3; and_send_it g4
and_she_'s a2 c4 d4 e-5 g-6; and_she_have e3 g-3; and_ship_the a3; and_sign_the e6 g-6; and_solve_it a-3 b5 e5 g-6
and_start_again g3; and_take-over_over a-4 b9 g-3; and_take_the b9 e-5 g-6; and_that_'s b-3 d4 e5 g-5
and_that_be c7; and_the_code f4 g-3; and_the_debate c6; and_the_pm d6; and_the_release b4 g-2; and_the_team c3
`
