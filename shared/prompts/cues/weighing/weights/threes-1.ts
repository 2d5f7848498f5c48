// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_1 = `
!_!_! c-2 e4; '_,_i b-3 d4 e3; '_and_they e-2 g4; '_breakfast_, d6 g-4; '_instead_tell c-4 e7; '_story_again b2
'can_you_decide e4 g-4; 'd-had_it_perfectly b2; 'd_a_perfectly c2; 'd_ask_<name> b6 g-3; 'd_ask_for d6 g-4
'd_be_do a7 g-4; 'd_be_unreachable e4; 'd_do_if c-6 e2 g3; 'd_do_it b8 c-5 d-2; 'd_follow_the f-3 g4; 'd_hand_to b4
'd_have_choose e5 g-2; 'd_have_it e2; 'd_have_need a-3 b5; 'd_heard_mine c6 g-4; 'd_like_be g3; 'd_like_read g4
'd_like_think g3; 'd_make_up c9 e-5 g-3; 'd_only_show b3 e-2; 'd_own_the a3 e3 g-4; 'd_promise_<name> b4
'd_rather_i c7 e-3 g-4; 'd_rather_they e-3 g2; 'd_rather_wait c8 g-6; 'd_rewrite_the b-4 g7; 'd_rule_out e5
'd_wait_for a-3 c3; 'd_want_choose c6 g-4; 'good_first_issue f7; 's_,_i f2; 's_,_it a-2; 's_1:1_, g2
's_1:1_be d-3 g4; 's_1:1_to d7 g-4; 's_1:1s_are d-2 g4; 's_<name>_'s b-2 e7 g-3; 's_auth_change b4; 's_block_on a-2
's_blocker_: a2; 's_branch_and b5 e-2; 's_bug_, b3; 's_bug_before b2; 's_change_in g4; 's_choice_, b-2 c3
's_crash_triage b4; 's_do_great b-5 e-4 g9; 's_feedback_in d4; 's_first_week b-3 d-5 g10; 's_go_on f5 g-2
's_half_of a-4 b10 f-2 g-2; 's_half_write a2; 's_her_service c3; 's_in_two d5 g-3; 's_launch_would a6 g-4
's_mine_again g3; 's_negotiation_with g2; 's_not_like c-3 f2; 's_on_jira b3 c-4 e-3; 's_on_the b5 c-6
's_open_source f5 g-3; 's_pager_rang b-6 c5 d-4; 's_pr_comment g5; 's_push-notification_code b4 g-2
's_question_, c4 d-4 e-2; 's_refactor_is b3; 's_request_for d3; 's_slow_, f3; 's_the_long g3; 's_the_one a5
's_ticket_, e3 g-3; 's_to_be f4; 's_toes_again g3; 's_wait_on g4; 's_yours_, d-4 e4; 'what_would_you e4
'which_one_? c-4 e4; ,_1:1s_x3 g4; ,_<mark>_<name> d-2 e-3 g9; ,_<mark>_i c-5 e3 g3; ,_<name>_'s b5 g-2
,_<name>_and d-3 e6; ,_<name>_close c-3; ,_<name>_do b-7 e6 g2; ,_<name>_have b-11 e9; ,_<name>_is a-2 b-3 e11 g-6
,_<name>_keep b4; ,_<number>_hours a8 f-3 g-3; ,_<number>_open g2; ,_<number>_point d-2 g5; ,_a_first a-2 c-8 e5 g5
,_a_small e3 g-4; ,_again_, d5 g-4; ,_all_by g3; ,_all_do a-4 g5; ,_all_four d5 g-2; ,_all_good d-3 g7
,_all_of a5 b-9 c-4 d3 e6 f-4 g-3; ,_and-then_do c6 e-5; ,_and-then_i b2; ,_and-then_it c3 e-4
,_and-then_let b-3 e5; ,_and_<name> c-5 g6; ,_and_after e2; ,_and_by b3 c3 e-4; ,_and_he b-6 e5 f3
,_and_i a2 f-4 g-4; ,_and_it c6 d-5 e-2 f3 g-3; ,_and_now a9 c-5; ,_and_send d7 g-5; ,_and_she b-3 c2 e2 g-5
,_and_the a5 c-9 e4; ,_and_they b-3 e5; ,_and_win c-6 g9; ,_apparently_. c-4 d4 g3; ,_as_agree e-5 g7
,_as_ever a5 g-4; ,_as_far c-4 g6; ,_as_i a8 b-5 c-7 d4 e5 f-2 g-13; ,_ask_<name> c-4 e5; ,_ask_dumb e-4 f5
,_ask_instead b-4 e8; ,_ask_me c9 e-4 g-4; ,_at_night a4; ,_back_tomorrow g4; ,_be_code d4; ,_be_in d10 g-7
,_because_he c2 g-3; ,_because_i a-5 d9 g-5; ,_because_it a6 b-4 c-3 e-3; ,_budget_, g3; ,_build_red d5 g-4
,_busy_week d-8 f4 g2; ,_but_by b-3 d-8 g9; ,_but_i a4 b5 c-7 f4 g-11; ,_but_it b-6 c-9 d-6 e8 g5
,_but_the a6 d4 e-3 g-5; ,_but_they c7 e-4; ,_can_not f6 g-5; ,_close-the-laptop_the e5; ,_coffee_be e-3 f6 g-5
,_copy_one f3; ,_could_have a-3 e-3 f7 g-3; ,_could_not d7 e-2 g-7; ,_day_<number> c4 g-4; ,_delete_it a-3 e3
,_did_not c-6 d5; ,_do_his b7 g-3; ,_do_it a8 d-3 e-6; ,_do_not b5 c-4 d-5 f3 g-4; ,_due_tonight a4
,_embargo_end a3; ,_end_with c3; ,_even_the a-3 c8 g-4; ,_every_one c6; ,_everybody_watch a4; ,_everyone_'s d-6 g9
,_everyone_have g4; ,_everyone_hold a7 g-4; ,_everyone_wait g4; ,_feel_odd c-3 g3; ,_feel_right c-3
,_feel_strange a-2 b2 d3; ,_finally_get f7; ,_fine_with g5; ,_first_time a-3 d-3 f4 g5; ,_fix_it a7 g-2
,_fix_the d2 e-3 f-7 g5; ,_for_a d8 g-7; ,_for_me c4 g-6; ,_for_my f8 g-3; ,_for_the d3 g-2; ,_forget_, d5 g-4
,_friday_at-last a3 c-4; ,_get_up b3; ,_give_it e3; ,_go_home e3; ,_go_live a5 g-3; ,_go_well e-4 g6
,_good_mood a4 e-6 f4 g-7; ,_guess_who b4 c5 e-4 g-4; ,_hang_it b-2 e5 f2 g-4; ,_have-to_get a2 d4 g-6
,_have_not c-8 e-4 g9; ,_have_the a4 d5 g-6; ,_he_'s c-3 d-6 e-3 g11; ,_he_be b2 d5 g-6; ,_he_is d-2; ,_he_learn e4
,_he_take b-3 e-7 g10; ,_he_would a-2 b5; ,_hold_it d-3 g5; ,_home_late e4 g-5; ,_i_'d a-7 b5 c-5 e-5 f-2 g6
,_i_<name> c-12 d10 e2 g-5; ,_i_am a-8 c4 e4 f-5; ,_i_answer a6 c3 d4 e-4 g-9; ,_i_ask b-5 c-12 e9 f6 g-4
,_i_be a-13 c-8 d15 e3 f-4 g-5; ,_i_bring a-2 b-6 d-2 e11; ,_i_close b3; ,_i_could b4 e-2; ,_i_dare c-2 g6
,_i_did b4 c-2 d2 e-7; ,_i_do a-6 b7 d-7 f-2 g3; ,_i_end-up a5 g-4; ,_i_find c8 g-4; ,_i_finish a-2 b9 f-3 g-2
,_i_fix f4 g-3; ,_i_give b-7 c-9 d8 e2; ,_i_have a6 b7 c-11 e-6 f-5; ,_i_have-to c8 g-4; ,_i_hope g5
,_i_just a8 c-6 d6 e3 g-17; ,_i_keep a-3 d8; ,_i_know c-2 g6; ,_i_lead b8 d-3 e-4; ,_i_leave e7; ,_i_let d6 g-4
,_i_make c4; ,_i_move b-2 d5; ,_i_never c7 g-4; ,_i_only b-5 c-8 e8 f-3 g4; ,_i_open d6 g-4; ,_i_run b7 e-3 f-2 g-3
,_i_see c-3 e4; ,_i_sit b-2 e3 f2 g-2; ,_i_stay-out e5 g-3; ,_i_take e8 g-8; ,_i_tell b-6 c-5 d10 e9 g-11
,_i_type b3 e-3 f3; ,_i_will b5 d-4 g-3; ,_i_write a6 b7 c-3 d-4 e-7 g-12; ,_if_it f5 g-4; ,_in_the g7
,_it_'s b-4 c-3 d3 e9 f-4 g-4; ,_it_be a-3 b3 c-8 d-7 e-5 f4 g7; ,_it_be-supposed-to c4; ,_it_have-to a5
,_it_seem c4; ,_just_a c-3 d-6 g8; ,_just_me a5 g-3; ,_just_my c5 e-3; ,_just_to f6 g-3; ,_keep_it b-2 e6 f-5
,_keep_the a-5 b3; ,_laugh_, c4; ,_learn_a f5 g-3; ,_learn_about g3; ,_learn_two f4; ,_leave_it b-5 e8
,_leave_the d-3 f3; ,_let_<name> e2; ,_let_them b-6 e11 g-5; ,_long_day f3 g-8; ,_lunch_, g4; ,_me_, a9 b-3 g-3
,_meetings_until b5 c-5 g-2; ,_might_be g2; ,_mine_be b-4 c3 e6 g-5; ,_mine_is a7 g-6; ,_miss_the d2 g-2
,_my_branch a6; ,_my_commit a8 b3 d-3 e-4 g-3; ,_my_fault d8 g-5; ,_my_hands a7 g-4; ,_no_code d-5 g5
,_no_comments f6 g-3; ,_no_deadline f3; ,_no_drama a-3 e-4 g9; ,_no_idea g4; ,_no_notes d7 g-6
,_no_regrets a7 f-3 g-2; ,_nobody_'s f3; ,_nobody_could c-2 g6; ,_nobody_have f5 g-6; ,_nobody_mention c2
,_not_a c7 d-6 e2 f-3 g-3; ,_not_because c3 e-2 f3 g-4; ,_not_for a-3; ,_not_me a-10 b-3 c-7 d-4 e9 f-7 g10
,_not_mine e6; ,_not_my g5; ,_not_sure b6 c-2 e-4; ,_not_the d-5 e5; ,_not_to e3 f4 g-4; ,_not_what c9 e-4 g-4
,_note_to b7 e3 g-8; ,_nothing_else a-5 b5 c2 d-4 e-3 f-5 g5; ,_nothing_on d-5 g7; ,_nothing_to g7; ,_now_i e-3 f5
,_oh_well d2 f3; ,_on_a f4; ,_on_the a-3 d2; ,_one_hr f8 g-7; ,_one_not g4; ,_one_strong g4; ,_only_a f3
,_only_me a4; ,_only_read f7 g-4; ,_over_<name> b3 g-2; ,_packing_up d6 g-3; ,_patch_and a2; ,_patch_it a6
,_polite_applause g4; ,_poor_them c-2 g6; ,_prod_back a4; ,_purely_so g3; ,_rain_all-day e4; ,_rewrite_<name> b3
,_say_the a-3 c-4 g8; ,_send_it d-3 g7; ,_she_'s b-5 c-2 f6; ,_she_be b3; ,_she_did b2 e-5; ,_she_have b-3 e-3 g8
,_since_it c-2 e6; ,_slept_badly a4 f3 g-7; ,_so_i b-3 c7 d4 g-14; ,_so_it c-4 e-7 g8; ,_so_nothing g3; ,_so_the c2
,_so_there d4; ,_so_they c9 e-4 g-4; ,_sorry_<name> d5 g-4; ,_stay_with a-3 d8 e-3 g-3; ,_still_chewing a4
,_take-over_over b5 g-3; ,_take_it a-2 b9 e-4; ,_take_notes b-3 e-2 f9 g-4; ,_take_the a-2 g6
,_team-lunch_be c4 g-4; ,_team_do a5; ,_tell_me b-3 c5 e-6 g4; ,_tell_myself a4 g-3; ,_tell_the e6 g-3
,_ten_minutes a-2 f5; ,_tested_, a4; ,_thanks_to a-2 b-3 d-3 e-2 f4 g3; ,_that_'s c5 g-4; ,_that_be c-2 g7
,_the_audio e3; ,_the_author e3; ,_the_complete g3; ,_the_leads e6 g-3; ,_the_manager a4 d-2; ,_the_part a5
,_the_people d5 g-3; ,_the_plan c-4 e3; ,_the_release d-5 e-5 g5; ,_the_rest a4; ,_the_team a8 b-3 c-9 d-3 e8 g-5
,_the_usual c3 d-3 e-2; ,_the_vendor a-4 c-4 g10; ,_then_do a-5 b-6 e12; ,_then_have g2; ,_then_he b-4 e6
,_then_i a-5 b5 c3 d3 e-6 g-6; ,_then_leave b-7 e10; ,_then_remembered c-3 e8 g-3; ,_then_shut e5 g-3; ,_then_the a3
,_then_to d5; ,_there_be c-7 d6; ,_they_'d b-4 d4 e-3 g5; ,_they_<name> e5 g-4; ,_they_are a4; ,_they_can a3 d-2 e4
,_they_did b3 e6 g-7; ,_they_do c3 g-4; ,_they_have c4 g-3; ,_they_just c-2 g7; ,_they_talk g3; ,_they_tell g5
,_they_want c2; ,_third_day a2; ,_third_quarter d2; ,_third_time a4; ,_third_week g3; ,_though_i c5 d3 e-3 g-5
,_though_the c4; ,_throw_it f6; ,_tired_now d3 e-2 g-3; ,_to_<name> e5; ,_to_see f3; ,_today_i e8 g-8
,_today_it b-4 e3; ,_today_the b5 e-3; ,_too_much d8 g-7; ,_top_to b4 g-3; ,_twice_, c6 e-3 f-2; ,_two_weeks d3
,_want-to_see f4; ,_we_do c6 g-4; ,_we_find g5; ,_we_will g3; ,_well_, b3; ,_what_a c4; ,_which_be b6 c-4 e2 g-5
,_which_i f4; ,_which_is c-5 f4; ,_who_'d-had b2; ,_who_'s d2; ,_who_write a-5 c6 e-3 f6 g-4; ,_with_tea f3
,_with_the e3; ,_without_it a10 f-4 g-4; ,_without_to b4; ,_work_rather e4; ,_write_<mark> e6 f-4
,_write_the a3 d-6 e-5 g6; ,_write_to a-5 e8; ,_years_ago g6; ,_you_pick c-4 e7 g-3; ,_zero_urgency f6 g-3
._,_coffee f2; ._,_friday g3; ._,_not a3; ._,_nothing d3; ._,_ugh b2; ._._. a-3 e5; ._<mark>_<name> c-6 f3
1:1_,_fine g3; 1:1_,_he g3; 1:1_,_hold d-3 g5; 1:1_with_<name> a-4 b-5 d4 e-5 f-5 g4; 1:1_with_my d3
1:1s_,_all d8 g-8; 1:1s_,_i d4; 1:1s_,_no d2; 1:1s_:_<number> a-2 c-3 d2 f-5 g2; 1:1s_are_all d-3 g5
1:1s_with_<name> d-4 g6; 1:1s_x3_, g4; :_<mark>_i a-4 b4 c8 e-5 g-5; :_<mark>_what e8 g-6; :_<name>_'s b9 d2 e-5 g-7
:_<name>_commands e6; :_<number>_. a-2 c6 d-6 g2; :_<number>_<mark> c-2 f-3 g3; :_an_evening d-3 f9 g-6
:_i_did b-3 e-3 g7; :_i_talk d-3 g5; :_redo_cem b4; :_send_my d13 e-4 g-10; :_the_schema a4 f-2; :_whoever_is c-2 g5
:_write_it a3 d5 f-3 g-4; <mark>_,_feel c-3 e3; <mark>_,_i b-4 d5 g-7; <mark>_,_that a4 c5 g-6
<mark>_<mark>_i f3 g-3; <mark>_<mark>_may c4 g-3; <mark>_<mark>_me b7 g-6; <mark>_<mark>_no a-5 d-4 e4
<mark>_<mark>_should c4 g-3; <mark>_<mark>_slide g6; <mark>_<name>_'s a-4 b4 g4; <mark>_<name>_, b-5 d5 e-6 g2
<mark>_<name>_. b-5 e9 g-7; <mark>_<name>_<name> c-7 e-5 g8; <mark>_<name>_do a3 c4 g-5; <mark>_about_a c7 g-4
<mark>_after_the b-2 g2; <mark>_all-day_long c4 g-2; <mark>_and_there b7 f-3 g-2; <mark>_are_we c2
<mark>_can_we c4 d3 g-4; <mark>_can_you b-3 c-7 f-2 g8; <mark>_come-to_to c7 e-2 g-2; <mark>_do_it e5
<mark>_do_not a-3 b4 c-5 d6 g-2; <mark>_from_<name> g5; <mark>_from_people c4; <mark>_i_'d c3
<mark>_i_<name> c-5 d-2 e2 g4; <mark>_i_am a4; <mark>_i_ask c-11 e14 g-4; <mark>_i_can a-3 b3 c6 e-3 g-4
<mark>_i_could c-4 d-3 e5 g3; <mark>_i_did c5 e-3 g-2; <mark>_i_do b-4 c8 d-2 g-6; <mark>_i_have b3
<mark>_i_tell c-4 d-4 e8 g-4; <mark>_i_trust b-3 e7; <mark>_i_will a3 b8 c-3 d4 e-8 f-4 g-6; <mark>_it_'s c3 e3 g-5
<mark>_let_me b5 e-3; <mark>_let_us c10 g-11; <mark>_may_we c3; <mark>_maybe_kafka c8 g-5
<mark>_me_, b5 d-3 e-2 f5 g-4; <mark>_me_. a4; <mark>_me_<mark> d5 e4 g-8; <mark>_move_<mark> d7 g-6
<mark>_no_, b-4 c7 e-5; <mark>_no_. a3 c-10 d-3 e5 g3; <mark>_no_go c2 e3 g-7; <mark>_not_my c-2 e6 g-2
<mark>_on_a c5 f2 g-4; <mark>_release_is a2; <mark>_should_we c4 g-2; <mark>_slide_<number> g7; <mark>_tell_the g3
<mark>_that_'s b5 c-6 e-2 g4; <mark>_the_whole a5 b-3 c3 g-2; <mark>_then_they c2; <mark>_they_<name> c4 g-3
<mark>_they_leave c6 e-3 g-3; <mark>_to_<name> b-3 e5 g-3; <mark>_what_'s c-4 e2; <mark>_what_do e4 g-4
<mark>_what_have e3; <mark>_what_should e5 g-4; <mark>_what_would e7 g-6; <mark>_whatever_you c6 e-2
<mark>_who_'s a4; <mark>_yes_, b4 c-3 d5 f5 g-10; <mark>_you_are c3; <mark>_you_have e4; <mark>_you_own b3
<mark>_your_call c2 d-2 g-2; <name>_'_. c7 g-4; <name>_'s_, a-5 b11 d-3; <name>_'s_1:1 b-5 d6 e-3
<name>_'s_absences b-4 d7 g-2; <name>_'s_auth b4; <name>_'s_baby b4; <name>_'s_branch a-3 b7 d-5 f-2
<name>_'s_bug b4; <name>_'s_career-talk d4 f-3; <name>_'s_change a-4 b-5 d-3 e2 g8; <name>_'s_choice b-3 e5
<name>_'s_code d-3; <name>_'s_commits b5 g-4; <name>_'s_complaint b-3 d7 g-3; <name>_'s_crash b2
<name>_'s_decision c-3; <name>_'s_desk b-3 d9 e-4 g-3; <name>_'s_development-talk d4; <name>_'s_feature b3
<name>_'s_feedback b-4 d11 g-8; <name>_'s_first e4; <name>_'s_growth-plan b-5 d9 e-2; <name>_'s_half b6 g-3
<name>_'s_hands b6 e-2; <name>_'s_head b4; <name>_'s_incident b5; <name>_'s_job b4 g-3
<name>_'s_manager b-4 c5 d-5 g2; <name>_'s_name b-4 e-2 g7; <name>_'s_on a-2 d-4 g6; <name>_'s_on-call b9 d-3 g-5
<name>_'s_pager a-4 b-3 c4 e2 f-3; <name>_'s_plate b4 g-3; <name>_'s_pr a-4 g7; <name>_'s_probation-talk d4 g-3
<name>_'s_review b-8 d3 g4; <name>_'s_rollout b2; <name>_'s_service a-2; <name>_'s_solution b6 g-2
<name>_'s_talk d-5 g7; <name>_'s_task a-4 b2 g4; <name>_'s_tests g4; <name>_'s_thunder e3
<name>_'s_ticket a-4 b9 c-2 d-3 g-6; <name>_'s_to b5; <name>_'s_toes g3; <name>_'s_version b5 d-3 e4 g-5
<name>_'s_work e8 f-4 g-8; <name>_,_and b6 c-5; <name>_,_but b6; <name>_,_do b4 e-3 f5 g-4
<name>_,_he d-6 e5 f5 g-5; <name>_,_i e10 g-10; <name>_,_it b-5 e3; <name>_,_laugh c5 g-3; <name>_,_not f-3 g8
<name>_,_on g-4; <name>_,_second d3 g-4; <name>_,_she b-6 d-6 e10 f-5; <name>_,_so d6 e-2 f-4
<name>_,_they b-4 e-4 g9; <name>_,_third c-3 d6; <name>_,_which c-3 d2 e5 g-4; <name>_,_who d3 e-5
<name>_,_without b5; <name>_:_<mark> b8; <name>_:_overdue d6 g-4; <name>_:_plan g5; <name>_<mark>_, c-3
<name>_<mark>_after b-3; <name>_<mark>_i e5 g-4; <name>_<mark>_let b6 c-3 d3 e-3 g-3; <name>_<mark>_maybe c7 g-4
<name>_<mark>_me b7 c-2 g-4; <name>_<mark>_move d7 g-6; <name>_<mark>_you e5 g-5
<name>_<name>_<mark> b-3 c-9 d-6 e6 g8; <name>_<name>_she b-4 c3 e-4 g3; <name>_<number>_, a-3 c3 d5 g-3
<name>_about_her b-3 d5; <name>_about_his c-4 d4 e-9 f-3 g3; <name>_about_how b-3 g8; <name>_about_the b-3 c-2 d5
<name>_after_the d8 e-3 g-5; <name>_again_. d3; <name>_an_answer d5; <name>_and_<name> b-11 d4 e-3 f-5 g7
<name>_and_i b-3 e-4 g5; <name>_and_the d9 g-5; <name>_answer_the g3; <name>_ask_<mark> c4 g-3
<name>_ask_<name> b-3 c-8 e-8 g15; <name>_ask_for b6 d2 e-3 g-6; <name>_ask_if c11 g-7; <name>_ask_me b-2 c3 e6 g-7
<name>_ask_the c-2 g4; <name>_ask_to g3; <name>_be-on_the b3 c-3 e-3; <name>_be_assign a-3 b6
<name>_be_the a-5 b4 c-6 g6; <name>_be_very g4; <name>_because_he e6; <name>_block_the a3; <name>_can_not a7 g-2
<name>_cancel_our d-3 g4; <name>_change_his c4; <name>_close_it c-3 e3; <name>_come_home b4 e-2
<name>_commands_, e6; <name>_could_not b5; <name>_debug_, f5 g-3; <name>_decide_on c-3
<name>_decline_the d-5 e-4 g10; <name>_did_i e2 g-4; <name>_did_not c-3 e-2 g6; <name>_do_i a4 f6 g-8
<name>_do_it e3; <name>_explain_the e-3 g4; <name>_fail_the e2; <name>_feedback_on b-2 e5 g-2; <name>_find_it e6
<name>_finish_the b-5 g8; <name>_fix_the a-4 c-3 e-3 f6; <name>_for_a c-7 d-3 e-3 f5 g7; <name>_for_the c2
<name>_full_ownership b-4 e5; <name>_get_bump d6 g-4; <name>_get_the b-5 c-3 d-4 g6; <name>_have_a b-6 c8 d-6 e-6 g3
<name>_have_close g4; <name>_have_do b2; <name>_have_draft b6; <name>_have_it a-3 b-3 d-3 e8 f-3 g-2
<name>_have_make b5 g-2; <name>_have_prepare b7 g-6; <name>_have_start d-3 e7; <name>_have_the b4 c-4 d-2 f2
<name>_he_'d b3 c5 e-3 g-7; <name>_he_could b5; <name>_his_raise d5; <name>_how_, g2; <name>_how_she f3 g-2
<name>_how_the d3 e-6 f8 g-4; <name>_i_'d a12 b10 c-8 d-4 e-3 f-2 g-8; <name>_i_have c7 g-2; <name>_i_liked c3
<name>_in_charge b-4 e9; <name>_in_the e-3 g2; <name>_is_not d3; <name>_is_on a-4 b-2 e5 g2; <name>_is_still d3
<name>_it_'s d-2 e5 g-4; <name>_keep_the b11 d-3 e-5 g-5; <name>_know_the b-2 e-6 g5; <name>_land_the b5 g-2
<name>_lead_it b-3 e3; <name>_lead_the a-3 b5 d-3; <name>_leave_and c-4 g9; <name>_make_it g4
<name>_more_responsibility g2; <name>_my_opinion c2 g-4; <name>_next_month g2; <name>_no_, c-4 e3
<name>_no_to b-4 e2; <name>_no_when c-3 e7 g-5; <name>_nothing_and e2; <name>_of_code f4; <name>_of_the b7 g-3
<name>_off_the b12 d-8 e-3 g-4; <name>_on_her b3 d2 g-3; <name>_on_monday a-6 b7 e-2
<name>_on_the a-3 b7 e-7 f4 g-7; <name>_one_thing c6; <name>_or_<name> g4; <name>_own_the b-5 e4; <name>_pair_on e3
<name>_pick_the c-3 g3; <name>_present_the b3 e2 g-4; <name>_pull_the b-3 g6; <name>_push_the f4
<name>_read_the f-7 g10; <name>_rewrite_the b-4 g7; <name>_run_it e6 g-3; <name>_run_the b3 f-2
<name>_show_me e-4 f8; <name>_so_i d5 e-5 f5 g-4; <name>_soon_. c-5 d9 g-5; <name>_sorry_to d4
<name>_sort_the b-3 c-3 e-4 g10; <name>_struggle_a b3; <name>_take-back_back b-6 g7; <name>_take_it c-6 e4
<name>_take_the a-3 b-7 c6 e-5 g6; <name>_talk-to_to g4; <name>_tell_me b-3 e-2 g7; <name>_that_he c-2 d4 e2 g-4
<name>_that_i b4 c5 g-5; <name>_that_releases b5; <name>_the_customer b4 g-6; <name>_the_keys e3; <name>_the_lead e3
<name>_the_owner a-4 b-5 e9 f-3; <name>_the_pager e-4 g8; <name>_the_project b6 e-3 g-2; <name>_the_release b-3 g3
<name>_the_roadmap b-6 g5; <name>_the_sponsor b-3 e2; <name>_the_vendor b-3 e7 g-3; <name>_the_whole e7 g-3
<name>_they_'d e-6 g6; <name>_they_need c4; <name>_through_how e5; <name>_through_it b5
<name>_through_the d-5 e8 g-3; <name>_to_<name> b7 d-4 g-2; <name>_to_explain e-3 f6; <name>_to_me b7 d-3 f9 g-11
<name>_to_review b-2 e-3 g8; <name>_to_show f5 g-2; <name>_to_talk e4; <name>_to_walk f4; <name>_to_write e7 f-2
<name>_walk_me f5; <name>_want_me b-3 e5; <name>_want_the c-3 e6; <name>_we_'d d8 g-6; <name>_webhook_piece a3
<name>_what_he c-3 e7; <name>_what_i b-2 c9 e-2 g-3; <name>_what_she e5; <name>_with_his e-2 g7
<name>_with_the a-4 b3 e6 g-7; <name>_would_be b-3 e-5 g9; <name>_would_not c7 g-5; <name>_write_the e5
<name>_yes_! d-2 g5; <name>_yes_to a10 c-6 g-5; <number>_,_<name> a7 b-6 e3 g-5; <number>_<mark>_<number> a-3 e-3 g3
<number>_<mark>_of b7 g-3; <number>_hours_, a8 f-3 g-3; <number>_in_the a6 f-2; <number>_lines_of a5
<number>_open_, d2 g3; ?_'_instead e4; ?_'_message c-4 e6; ?_<mark>_<mark> a-5 f3; ?_<mark>_<name> b5 c-4 e-5 g4
?_<mark>_all-day a-3 c11 d-2 e-3 g-5; ?_<mark>_and b5 c-3 f3 g-2; ?_<mark>_five c4 e-2; ?_<mark>_from c9 d2 g-8
?_<mark>_i c-7 e9 g-4; ?_<mark>_it c4 g-3; ?_<mark>_me a3; a_'good_first f6; a_1:1_with a-3 d8 g-4
a_<name>_<name> b-2 f7; a_any_more c2; a_bit_, b-2 e2; a_bit_<mark> b6; a_bit_of a-6 e-3 f12 g-7; a_bit_the f5 g-3
a_book_on f5; a_branch_. c3; a_bug_. d5 g-4; a_build_to d9 g-6; a_calm_week d-2 g5; a_chat_about c-5 e8 g-2
a_choice_of c-7 g9; a_copy_change c3; a_dashboard_for f4; a_day_, a-3 g9; a_day_. c-6 d6 e4 f4 g-9
a_day_off a-3 b-4 d-3 e-4 f-3 g8; a_debugger_. d4; a_decision_. e-3 g5; a_decision_from c-3 g6
a_decision_i c4 e2 g-7; a_decision_in c2 d-2 g3; a_decision_on c-3 g4; a_deprecated_call f5 g-2; a_dumb_little f2
a_few_test f4 g-3; a_full_rewrite b10 e-3 g-7; a_good_manager f-5 g6; a_line_, f5; a_little_bash f4
a_look_at c-2 d-3 e2 g4; a_lot_of a5 g-5; a_manager_i c-3 g5; a_manager_who g3; a_mentor_unanswered d4
a_mistake_i e5; a_month_. b4 g-3; a_month_ago g3; a_new_chair b-2 f-6 g10; a_new_test c-4 f-2 g7; a_no_and c7 g-5
a_pass_remark c3; a_passenger_to f3; a_perfectly_sound c3; a_plan_, c4 d-2; a_plan_and c7 f-2
a_plan_for b5 c-4 d-7 e-2 g7; a_plan_i e7 g-5; a_project_from g4; a_proposal_they c2; a_question_. e3
a_question_that e6 g-6; a_quiet_afternoon g2; a_release_without a-3 c-2 e8 g-2; a_repo_that f2; a_retro_, d8 e-2 g-6
a_rule_: g3; a_script_that f6; a_script_to f8 g-3; a_side_project f5 g-4; a_side_repo f4; a_silly_countdown f5 g-4
a_single_1:1 g2; a_small_dashboard f3; a_small_fix c3 g-2; a_small_one a4 e2 f-5; a_spelling_mistake d-2 f3
a_talk-about_distributed f3; a_talk_on d-5 e-2 g8; a_team_that c-4 g6; a_test_. d7 e-3 g-2; a_tour_of e-3 f5
a_toy_model f5; a_variable_name c9 d-2 e-5 g-4; a_vector-store_with f3; a_view_, g4; a_way_. g4; a_week_, d4
a_week_. d-2 f-3 g6; a_week_because c4 g-2; a_while_she e3; a_whiteboard_pen e6 g-2; a_whole_service b-6 g7
a_year_ago g4; a_yes_from c4; about_a_job d-2 g5; about_error_codes c2; about_his_salary d3 g-3
about_his_tone b-3 d4 e-6 g4; about_it_. b6 g-4; about_other_people c4; about_parental_leave c-3 g4
about_the_budget d-3 g4; about_the_conflict d3 e-4; about_the_contract g4; about_the_database c2 e3 g-3
about_the_launch e6 g-5; about_the_new g3; about_the_reorg b-5 g7; about_the_train d7 g-4
accessibility_work_from b2; across_the_line a6; adapter_for_go a4 g-2; adapter_on_my e3; admin_tool_to f3
afraid_that_i g3; after_a_while e3; after_i_'d c3; after_i_<name> b-5 c12 e-4 g-7; after_i_give c3
after_one_bad b6 g-3; after_ten_minutes b3 e2 g-2; after_the_botched b5 g-4; after_the_launch a-2 d4
after_the_sprint b-3 c-2 d3; after_two_days b6 e-4; again_,_and d5 g-4; again_,_and-then e2 g4
again_,_have-to a4 d-3; again_,_it c3 g-3; again_before_the a2; again_i_have a-2 b-4 c6 g-3; again_i_will c-6 g8
again_in_the a4 c2 g-3; against_<name>_'s b2; against_me_and c-3 e9 g-5; agenda_for_the d5 g-2; ago_i_'d e8 g-7
ago_i_would e-6 g8; agree_faster_than c8 g-5; agree_on_the c-5 g9; agree_with_me c9 g-5; air_conditioning_. g4
all_1:1s_do d-3 g6; all_by_the g5; all_do_before a-3 g5; all_eyes_on c7 g-3; all_flags_to f2; all_good_. d-3 g7
all_look-at_at c4 g-2; all_my_1:1s d-10 g13; all_of_<name> b3; all_of_hedda b5; all_of_it c-5 d-7 e3
all_of_them a6 c5 d4 e-3 g-10; all_the_facts c5 g-5; all_the_time g2; all_the_way b3; all_wait_. a9 g-6
allowed_to_use c3 g-2; alone_,_i g5; although_it_be b7 g-3; am_._<mark> a4 g-3; am_block_the g4; am_do_the a2
am_hold_the a6 c-3; am_honest_i b5 d5 g-7; am_just_a e8 g-4; am_not_go-to e8 g-4; am_not_in e-4
am_not_sure c-2 e-5 g8; am_not_the a-3 g6; am_on_it b4 c-2; am_on_the a3 b-3 e4 g-4; am_the_bottleneck a3 c2 g-4
am_the_one b6 c3 f-3 g-6; am_write_it a3; an_answer_about d3; an_answer_on d8 e-6; an_argument_between c2
an_empty_page d6 g-3; an_evening_with d-4 f12 g-8; an_hour_, c-4 d-4 e5; an_hour_. g4; an_hour_and d3
`
