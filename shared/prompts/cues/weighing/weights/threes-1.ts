// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_1 = `
!_!_! e5; !_<mark>_yes f6 g-4; '_,_i d2 e4 g-3; '_,_whenever d5 g-3; '_and_drive b3; '_breakfast_have d-4 g6
'_offsite_, d4; '_ping_to c-4 e5; 'can_you_decide c3 e2 g-6; 'd_<name>_<mark> c4; 'd_ask_<name> b6 e-2
'd_be_their b3; 'd_better_let e-6 g8; 'd_do_if c-5 g4; 'd_do_it a-3 b9 c-5 d-2; 'd_fix_. e5 g-4; 'd_hand_to b5 e-4
'd_have_choose e6 g-3; 'd_have_earned d4; 'd_have_need a-3 b6; 'd_heard_mine c6 g-4; 'd_leave_it d-3 e-4 g3
'd_like_be g5; 'd_like_learn e6 g-3; 'd_like_think c-3 g5; 'd_make_up c8 e-5; 'd_own_the e3 g-3
'd_personally_have a2; 'd_present_the d-4; 'd_promise_<name> b5 e-2 g-4; 'd_raise_my c3; 'd_rather_i c7 e-3 g-3
'd_rather_they e-4 g2; 'd_rather_wait c6 g-4; 'd_rewrite_the b-4 e-3 g9; 'd_rule_out e3; 'd_stop_nod-along f3
'd_take_it b2; 'd_want_choose c5 g-3; 'good_first_issue f5; 'let_me_just b4; 's_,_i f3; 's_1:1_be d-2 g6
's_1:1_to d8 g-5; 's_<name>_'s b-3 e8 g-4; 's_a_machine c3 e-5; 's_about_a c5 g-3; 's_absences_for b-2 d5
's_architecture_now e4; 's_branch_<mark> b4; 's_branch_and b8 e-2 g-3; 's_bug_for b3; 's_change_i e3 g-3
's_change_in b-3 g6; 's_concert_. g6; 's_design_with b5; 's_dish_for b3 g-2; 's_feature_at b2
's_first_week b-3 d-4 g9; 's_half_of a-4 b9 g-3; 's_half_write a2; 's_in_two d6 g-5; 's_k8s_upgrade b-3 g6
's_launch_would a6 g-4; 's_lien_'s e3; 's_mean-to_be g2; 's_my_design b4; 's_not_like f5 g-6; 's_numbers_with g3
's_on_the a2 b7 c-6 e-3; 's_on_thursday c2; 's_pager_rang b-6 c5 d-4 e2; 's_plan_in e4 g-3; 's_pr_be g4
's_probation-talk_because d-2 g3; 's_refactor_right b4; 's_request_for d3; 's_review_, d5; 's_tests_for e2 g-2
's_the_bakery c3; 's_the_one a4; 's_the_scientists e5; 's_them_do e-2 g5; 's_to_present b4; 's_until_lunch g3
's_vendor_i b2; 's_wait_on g3; 's_what_i b4; 's_yours_, d-4 e6; 'watever_you_think c5 g-3
,_<mark>_<name> c-4 d-2 e-4 g11; ,_<mark>_i b-2 c-5 e4 g5; ,_<mark>_you c3; ,_<name>_'s a-2 b6 d-2 g-3
,_<name>_and d-4 g3; ,_<name>_close c-6 e4; ,_<name>_do b-8 e8; ,_<name>_have b-13 d-2 e10 g3
,_<name>_is a-2 b-3 e10 g-6; ,_<number>_hours a8 f-3 g-2; ,_<number>_open g3; ,_<number>_point d-3 g6; ,_a_bit f4
,_a_first c-6 e5 f-2 g2; ,_again_, d5 g-4; ,_again_. c-3 g4; ,_all_by a3; ,_all_four d4; ,_all_good d-3 g6
,_all_of a5 b-9 c-5 d4 e5 f-4 g-3; ,_an_old g4; ,_and-then_do c5 e-5; ,_and-then_i b3; ,_and-then_it c4 e-3
,_and_<name> e4; ,_and_by b5 c3 e-6; ,_and_he b-5 e4 f2; ,_and_i f-4; ,_and_it c8 d-5 e-3 f3 g-3; ,_and_no d4 g-3
,_and_now a10 c-6 g-2; ,_and_send d6 g-4; ,_and_she b-3 d2 g-6; ,_and_the c-8 e5; ,_and_they e6 g-3; ,_and_today b4
,_and_win c-4 g7; ,_apparently_. c-5 d3 g4; ,_as_agree e-3 g5; ,_as_ever a5 g-3; ,_as_far c-5 g7
,_as_i a7 b-5 c-6 d4 e4 f-3 g-11; ,_ask_<name> c-2 e6; ,_ask_instead a-2 b-4 e8; ,_ask_me c10 e-5 g-5
,_ask_who e6 g-4; ,_at_night a2; ,_ate_my e3; ,_be_code a-3 d6 g-3; ,_be_in d10 g-7; ,_because_be a2
,_because_he g-3; ,_because_i a-4 d9 g-3; ,_because_it a6 b-4 c-3 d3 e-3 g-3; ,_because_she b4 e-2
,_budget_included e4 g-2; ,_busy_week a4 d-5; ,_but_by d-7 g8; ,_but_drop e-3 g3; ,_but_i b4 c-8 e3 f4 g-11
,_but_it a2 b-6 c-8 d-7 e5 g5; ,_but_the d5 g-4; ,_but_they c5 e-5; ,_by_me d2; ,_can_not f5
,_close-the-laptop_the e4; ,_coffee_be d4 e-5 f3; ,_could_have a-3 e-3 f5; ,_could_not d5 g-7; ,_day_<number> c2
,_delete_it a-3 b-2 e5; ,_demo_tomorrow a3; ,_did_not c-5 d7 g-3; ,_do_it a7 e-5; ,_do_not b3 d-5 f4 g-3
,_due_tonight a4; ,_end_with c4; ,_even_the a-3 c6; ,_every_one c6 f-3; ,_everyone_'s d-4 g6; ,_everyone_be c3 g-3
,_everyone_wait g4; ,_finally_get f6 g-2; ,_fine_with g5; ,_first_time d-2 f3 g5; ,_fix_it a6 g-3
,_fix_the a2 e-3 f-7 g3; ,_for_a d7 g-6; ,_for_me c4 g-4; ,_for_my a-3 f8 g-3; ,_for_the d2; ,_format_and e6 g-3
,_friday_at-last a-5 b-3 e2 f3; ,_go_home e4; ,_go_live a4 g-3; ,_good_mood a3 c3 e-5 g-4; ,_great_candidate g4
,_guess_which d3; ,_guess_who b4 c5 e-3 g-5; ,_hang_it e5 g-5; ,_harder_, e3; ,_have-to_get a4 d5 g-7
,_have_not c-7 e-3 g9; ,_have_the a2 d6 g-6; ,_he_'d b4; ,_he_'s c-2 d-6 g11; ,_he_be d5 g-5; ,_he_is d-3 g3
,_he_roll-back e3; ,_he_take b-3 e-7 g9; ,_he_want-to e6 g-5; ,_her_old b-3 g5; ,_his_plan e4; ,_his_slides e6 g-3
,_home_late a-2 b4 c-2 d-4; ,_hopefully_tomorrow a3; ,_i_'d a-8 c-7 d2 e-4 f-3 g9; ,_i_<name> b4 c-14 d10 f-2 g-5
,_i_am a-4 c4 e5 f-4 g-5; ,_i_answer a6 c2 d5 e-4 g-9; ,_i_ask b-4 c-10 e8 f5 g-4; ,_i_be a-11 c-6 d14 e3 f-4 g-6
,_i_bring b-6 d-3 e12 g-3; ,_i_close b3; ,_i_could b4 e-2; ,_i_did b5 c-3 d3 e-3; ,_i_do a-7 b5 d-7 f-3 g3
,_i_end-up a4 g-5; ,_i_find c9 g-6; ,_i_finish b7 g-2; ,_i_fix f4 g-2; ,_i_give b-7 c-10 d8 g2; ,_i_go-through f2
,_i_have a6 b5 c-11 e-3 f-6; ,_i_have-to a-3 c9 g-4; ,_i_hope e-2 g5; ,_i_just a10 c-6 d2 e4 g-17; ,_i_keep a-3 d7
,_i_know c-3 g6; ,_i_lead b9 d-3 e-5 g-2; ,_i_leave e7 g-2; ,_i_let d5 g-4; ,_i_make a-2 c6 g-2; ,_i_move d4
,_i_never c6; ,_i_only b-5 c-8 e6 f-5 g6; ,_i_open d2; ,_i_pick a-2 c7; ,_i_run b9 e-6 g-3; ,_i_see c-2 e2 g3
,_i_sit b-3 e6 f4 g-5; ,_i_stay-out e5 g-3; ,_i_take e5; ,_i_tell b-5 c-5 d8 e9 g-9; ,_i_type b3 e-3 f2
,_i_will b3 d-3 e2 g-5; ,_i_write a3 b8 c-2 d-5 e-6 g-10; ,_if_it f4; ,_in_my a3 g-2; ,_it_'s b-3 c-5 d3 e8 f-6 g-2
,_it_annoyed f5 g-4; ,_it_be b5 c-8 d-6 e-4 f3 g4; ,_it_have-to a6; ,_it_seem c4; ,_just_a c-3 d-7 g7
,_just_me a6 g-5; ,_just_my c7 e-3 f-3; ,_just_to f7 g-4; ,_keep_the a-5 b5; ,_learn_a f7 g-5; ,_learn_about f-4 g4
,_leave-it-to-them_it b-4 e9; ,_leave_it b-4 e8; ,_leave_the e2; ,_let_<name> e3; ,_let_them b-4 e10 g-4
,_letters_are d-3 g5; ,_long_day a3 c3 d-3 e-2; ,_me_, a8 g-5; ,_me_. a4; ,_meetings_until c6 g-3
,_mine_be b-5 c5 e5 g-5; ,_mine_is a5 g-5; ,_my_boss c-5 g7; ,_my_branch a6; ,_my_commit a6 e-3; ,_my_fault d6 g-4
,_my_hands a7 b-3 g-4; ,_my_sole f3; ,_naturally_, a4 g-3; ,_no_code d-5 g6; ,_no_comments f6 g-3; ,_no_deadline f2
,_no_drama e-2 g8; ,_no_idea g4; ,_no_notes d6 g-6; ,_no_regrets a5 g-2; ,_no_strings b-3 e8 g-4; ,_no_ticket f4
,_no_time a3; ,_nobody_'s f4; ,_nobody_could c-2 g4; ,_nobody_have f4 g-4; ,_not_a c6 d-7 e4 g-4
,_not_because f3 g-3; ,_not_for a-6 c4; ,_not_me a-7 c-8 d-4 e5 f-7 g12; ,_not_mine b-2 e7 g-2; ,_not_my c-2 f-2 g7
,_not_sure a4 b4 e-5 g-3; ,_not_the d-6 e6 g3; ,_not_to e4 f4 g-5; ,_not_tomorrow d5 g-4; ,_not_what c9 e-5
,_note_to b8 e2 f-5 g-4; ,_nothing_else a-7 b7 d-5; ,_nothing_on d-5 e-2 g8; ,_nothing_to g5; ,_now_i e-4 f5
,_now_in g5; ,_oh_well e2; ,_on_a f3; ,_on_the a-5 d3 g3; ,_one_not g5; ,_one_strong g3; ,_only_read e-3 f8 g-3
,_or_i e5 g-4; ,_otherwise_it g2; ,_patch_it a7 b-2; ,_po_and c3; ,_polite_applause g4; ,_poor_them c-3 g6
,_prod_back a5; ,_prod_stuff d5 g-4; ,_rain_all-day d6 g-7; ,_rewrite_<name> b4 g-2; ,_run_it e-2; ,_say_the c-3 g7
,_second_week d4 g-4; ,_send_it b-2 d-3 g8; ,_she_'s b-6 c-3 f4; ,_she_be b3; ,_she_did b4 e-5; ,_she_have b-2 g6
,_since_it e7; ,_slept_badly g-4; ,_so_i c10 d4 g-15; ,_so_it e-8 g8; ,_so_the c4; ,_so_they c10 e-4 g-4
,_so_we e5 g-2; ,_sorry_<name> d4 g-4; ,_sound_good c4; ,_stay_with a-3 d4 e-4; ,_super_interesting f4 g-2
,_take-over_over b5 e-3; ,_take_it a-4 b10 e-4 g-3; ,_take_notes b-3 e-2 f10 g-5; ,_take_the g8
,_team-lunch_be a2 d3 f2 g-6; ,_team_do a5 b-3; ,_tell_me b-3 c5 e-6 f-2 g4; ,_tell_myself a6 g-4; ,_tell_the e5 g-2
,_ten_minutes a-3 f5; ,_tested_, a4; ,_thanks_to a-4 f4 g3; ,_that_be g8; ,_the_author e2; ,_the_colour c-3 g6
,_the_feedback d4; ,_the_goals d3; ,_the_leads e8 g-7; ,_the_manager a2; ,_the_ml d-2 g4; ,_the_only a4
,_the_part a4; ,_the_people a-2 d7 g-5; ,_the_plan c-5 g4; ,_the_release d-6 e-5 g5; ,_the_rest a4; ,_the_rota g4
,_the_team a5 b-4 c-8 d-3 e8 g-3; ,_the_vendor a-4 c-3 g9; ,_their_story e5 g-2; ,_then_<name> b-6 c-4 e5 g5
,_then_about g2; ,_then_he b-7 e9; ,_then_his b2; ,_then_i a-6 b10 g-10; ,_then_leave b-4 e6; ,_then_make b5 e-4
,_then_remembered e6 g-2; ,_then_shut e3 g-2; ,_then_the a2; ,_then_to d6 g-2; ,_there_be c-5 d6
,_they_'d b-2 d4 e-4 g5; ,_they_<name> e6 g-3; ,_they_are a3; ,_they_ask e-5 g3; ,_they_bring g3
,_they_can a3 c-2 e4 g-3; ,_they_did a-2 b4 e5 g-7; ,_they_do b-2 c5 e2 g-8; ,_they_find c-2 e5; ,_they_go e2
,_they_have c5 g-3; ,_they_just g6; ,_they_tell g3; ,_they_want c6 g-5; ,_they_will a-2 c3; ,_they_write c4 g-3
,_third_time a3 d2 g-6; ,_third_week g2; ,_though_i c4 e-3 g-3; ,_though_it e3; ,_three_are f-4 g5; ,_throw_it f5
,_tired_now c-2 d3; ,_to_<name> e6 g-2; ,_to_see f4 g-2; ,_today_i e5 g-7; ,_today_it b-3 c3 d-3 e6 g-4
,_tomorrow_the a2; ,_too_much d8 g-6; ,_top_to b4; ,_twice_, c7 e-5 f-2; ,_two_weeks d4 g-2; ,_want-to_see f4
,_we_do c5 g-2; ,_what_a g-2; ,_whenever_that d5 g-3; ,_which_be b5 c-3 g-4; ,_which_day c3; ,_which_flag c2
,_which_is c-4 f4; ,_which_name c3; ,_who_'s d4; ,_who_write a-5 c5 e-3 f5 g-3; ,_whose_tests b6 g-3; ,_with_the e2
,_without_it a8 f-3; ,_without_purpose f7 g-4; ,_work_from b-3 e-2 f-3 g8; ,_write_<mark> e6 f-3
,_write_the a2 d-6 e-4 g8; ,_write_to a-5 b-3 e7; ,_years_ago g6; ,_you_pick e6 g-5; ,_zero_recommendation c5
,_zero_urgency f5; ._,_friday d3 e2 g-5; ._,_long a4; ._,_not c2; ._,_nothing g3; ._,_tired d2; ._._. a-4 e3
._._<mark> e5; ._<mark>_<mark> c-2 e6; ._<mark>_<name> c-6 f3; ._<mark>_that b4 g-2; 1:1_,_fine g4
1:1_because_of g4; 1:1_notes_from d3; 1:1_with_<name> a-5 b-7 c-4 d7 e-5 f-5 g4; 1:1_with_my d3 f-2
1:1s_,_all d7 g-6; 1:1s_,_i d6 g-3; 1:1s_:_<number> c-2 d3 f-5; 1:1s_with_<name> d-3 g5; :_<mark>_friendly d4
:_<mark>_i c7 e-4 g-3; :_<mark>_what c-3 e7 g-4; :_<name>_'s a-3 d3 e-5; :_<number>_. a-3 c7 d-5
:_<number>_<mark> d2 f-4; :_<number>_review d6 g-3; :_an_evening f9 g-6; :_fewer_meetings d-3 g5
:_send_my d13 e-4 g-10; :_stall_, d4; :_team_shrugged c6; :_the_on-call b-3 g3; :_the_schema a4; :_what_do e4
:_write_it d4 g-3; <mark>_,_i b-3 d5 e-2 g-7; <mark>_,_that a6 c4 g-6; <mark>_<mark>_i f2 g-2; <mark>_<mark>_may c3
<mark>_<mark>_me b5 g-3; <mark>_<mark>_no a-4 d-3 g5; <mark>_<mark>_should c4; <mark>_<name>_, b-5 d4 e-5 g3
<mark>_<name>_. b-3 e7 f3 g-7; <mark>_<name>_<name> a3 c-5 e-3 g5; <mark>_<name>_do a3 g-5; <mark>_<name>_fix f5 g-3
<mark>_<number>_and-then c2; <mark>_about_a c8 e-2 g-5; <mark>_all-day_long c3; <mark>_ask_the c-3 e-3 g7
<mark>_boss_say c3; <mark>_can_we c4 d6 g-8; <mark>_can_you b-3 c-3 g3; <mark>_do_it e4
<mark>_do_not a-3 c-6 d5 e-5; <mark>_follow_up d3; <mark>_forget_it b3; <mark>_friendly_reminder d5
<mark>_from_<name> g2; <mark>_from_all c3; <mark>_from_people c5; <mark>_give_it e3; <mark>_how_would e5
<mark>_i_<name> c-6 e2 g3; <mark>_i_ask c-11 e14 g-3; <mark>_i_can a-2 b2 c5 e-3 g-2; <mark>_i_could c-3 d-3 e4 g3
<mark>_i_did c4 e-2; <mark>_i_do b-4 c6 d-3 e3 g-8; <mark>_i_tell c-3 d-4 e8 g-3; <mark>_i_trust b-2 e3
<mark>_i_will a3 b10 c-3 d5 e-6 f-5 g-12; <mark>_instead_. e4; <mark>_it_'s c5 e4 g-8; <mark>_it_became a-3 e4
<mark>_let_me b5 e-2; <mark>_let_us c10 g-11; <mark>_may_we c2; <mark>_maybe_kafka c7 g-3
<mark>_me_, b6 d-4 e-3 f5 g-5; <mark>_me_. a2; <mark>_me_<mark> d5 e2 g-8; <mark>_me_to b4
<mark>_move_<mark> d8 g-7; <mark>_no_, c6 e-5; <mark>_no_. a3 c-8 e3; <mark>_no_go a3 e3 g-6
<mark>_on_a c4 e-2 f3 g-3; <mark>_on_monday b3; <mark>_she_drive e-4; <mark>_should_we c3
<mark>_that_'s b4 c-7 e-2 g5; <mark>_the_team c2; <mark>_the_whole a5 b-2 c3; <mark>_they_ask c-3 e-3 g7
<mark>_to_<name> b-3 d4 e6 g-5; <mark>_to_help b2; <mark>_what_'s c-4 e2 f3; <mark>_what_do e3 g-3
<mark>_what_have e4; <mark>_what_should e4 g-4; <mark>_what_would e8 g-7; <mark>_who_decide c2 e-3
<mark>_would_you g5; <mark>_yes_, b4 c-3 d4 f4 g-8; <mark>_you_choose c4; <mark>_you_have c-3 e6; <mark>_you_own b3
<mark>_you_will c5; <mark>_your_call c4 d-3 e3 g-3; <name>_'_. c9 d-2 g-6; <name>_'let_me b4
<name>_'s_, a-6 b12 d-2 g-6; <name>_'s_1:1 b-6 d9 e-4; <name>_'s_absences d5 g-2; <name>_'s_baby b5
<name>_'s_boss g4; <name>_'s_branch a-3 b4 d-4 e-6 g7; <name>_'s_bug b6; <name>_'s_career-talk d6 f-3
<name>_'s_change a-3 c-3 d-3 e3 g7; <name>_'s_choice b-3 e3; <name>_'s_code d-4 e3; <name>_'s_commits b5 g-3
<name>_'s_decision c-4 g3; <name>_'s_desk d7 e-3 g-2; <name>_'s_feature b4; <name>_'s_feedback b-4 d8 g-5
<name>_'s_first c-3 g2; <name>_'s_growth-plan b-3 d7 e-3; <name>_'s_half b8 g-4; <name>_'s_hands b3 e-7 g3
<name>_'s_head b5; <name>_'s_incident b7 e-3; <name>_'s_job b4 g-2; <name>_'s_k8s g4; <name>_'s_manager b-3 c4 d-4
<name>_'s_name b-4 g6; <name>_'s_on a-3 b6 d-5; <name>_'s_on-call b6 g-3; <name>_'s_pager a-2 c3 d-2 f-2
<name>_'s_plate b5 g-3; <name>_'s_pr a-3 b3 e-3; <name>_'s_queue g3; <name>_'s_review b-6 d10 g-3
<name>_'s_rollout b3; <name>_'s_service a-3 e3; <name>_'s_solution b5; <name>_'s_talk d-4 g6; <name>_'s_tests g2
<name>_'s_ticket a-4 b14 c-3 d-3 e-5 g-5; <name>_'s_until b-5 g7; <name>_'s_version b4 c-2 d-4 e6 g-6
<name>_'s_work e7 f-4 g-6; <name>_'watever_you c3; <name>_,_and a2 c-6 f3; <name>_,_but b6
<name>_,_do b4 e-3 f4 g-3; <name>_,_he d-5 e5 f2 g-5; <name>_,_i d2 e10 g-11; <name>_,_it b-3 c-3 e5
<name>_,_not e-3 f-4 g8; <name>_,_on d4 g-6; <name>_,_second d5 g-6; <name>_,_she b-3 d-5 e10 f-5
<name>_,_so b-3 d6 e-3 f-4 g3; <name>_,_sound c5; <name>_,_super f4 g-2; <name>_,_they b-2 e-3 g8
<name>_,_third c-4 d8; <name>_,_which c-4 d2 e6 g-4; <name>_,_who e-5; <name>_,_whose b6 g-4
<name>_:_<mark> a-3 b9 g-2; <name>_:_overdue d5 g-4; <name>_:_plan g3; <name>_<mark>_. d4; <name>_<mark>_how c-2 e6
<name>_<mark>_i e4; <name>_<mark>_let b6 c-3 d4 e-4 g-3; <name>_<mark>_maybe c6 g-3; <name>_<mark>_me b7 c-3 d-2 g-5
<name>_<mark>_move d7 g-7; <name>_<mark>_you e5 g-4; <name>_<name>_<mark> b-2 c-8 e4 g4
<name>_<name>_she b-4 c4 e-4 g3; <name>_<number>_, a-2 c3 d4 g-3; <name>_about_her b-4 d5 e-2
<name>_about_his c-4 d5 e-7 f-3 g3; <name>_about_how g5; <name>_about_the b-3 c-3 d6 g-2
<name>_after_the c-3 d8 e-3 g-6; <name>_again_. d3; <name>_an_<name> g3; <name>_an_answer d5
<name>_and_<name> b-10 c-4 d5 f-4 g4; <name>_and_after b4 d-4 f-3 g4; <name>_and_co e3; <name>_and_go e5 g-3
<name>_and_i b-2 g6; <name>_answer_the g4; <name>_as_the e-3; <name>_ask_<name> b-2 c-9 e-9 g15
<name>_ask_for b7 d3 e-3 g-9; <name>_ask_if c10 d-3 g-5; <name>_ask_me b-3 c3 e6 g-8; <name>_ask_the c-3 g6
<name>_ask_to g3; <name>_be_assign a-4 b5; <name>_be_parveen b5; <name>_because_be b3; <name>_because_he e6 g-4
<name>_block_the a3; <name>_can_not a8 g-3; <name>_cancel_our d-4 g5; <name>_change_his c4; <name>_choose_the e4 g-3
<name>_close_it c-5 e5; <name>_come_for c-2 g5; <name>_come_home b4 e-2; <name>_could_not b5; <name>_debug_, f5 g-3
<name>_decide_about e6 g-5; <name>_decide_on c-3 g2; <name>_decide_whether e3; <name>_delegate_the b3
<name>_did_i e2 g-3; <name>_did_not c-4 e-9 g10; <name>_do_i a6 f6 g-9; <name>_do_it b2 c-3 e3 f-3
<name>_do_not c-7 d-3 e-3 f-3 g13; <name>_explain_the e-3; <name>_feedback_on b-3 d3 e4 g-3; <name>_find_it e8 g-4
<name>_finish_the b-6 g10; <name>_fix_the a-3 c-2 e-2 g6; <name>_for_a c-6 e-4 f5 g4; <name>_for_it e4
<name>_for_the c3 e-3; <name>_full_ownership b-5 e6; <name>_get_bump d7 g-4; <name>_get_the b-4 c-5 d-4 e2 g5
<name>_hang_on d3; <name>_have_a b-6 c6 d-5 e-5 g3; <name>_have_do b5; <name>_have_draft b4
<name>_have_it a-2 b-2 d-4 e8 f-3 g-3; <name>_have_make b4 g-3; <name>_have_prepare b5 g-4; <name>_have_start e6 g-4
<name>_have_the a-3 b4 c-5 d-3 g5; <name>_he_'d b4 c3 g-5; <name>_he_could b6 e-2; <name>_his_raise d4
<name>_hold_his c2; <name>_how_the d3 e-8 f8 g-4; <name>_i_'d a11 b8 c-8 d-3 e-5 g-7; <name>_i_did e-2 g5
<name>_i_have c6 g-2; <name>_i_would b5 e-2 g-3; <name>_in_charge b-3 e7; <name>_in_the e-4
<name>_instead_give d4 g-4; <name>_is_not d3; <name>_is_on a-3 b-3 e5; <name>_is_still d5 g-3
<name>_it_'s d-2 e6 g-7; <name>_keep_the b9 d-3 e-4 g-3; <name>_know_the b-4 e-4 g5; <name>_lead_the b5 d-3
<name>_leave_and a-2 g6; <name>_make_it g4; <name>_merge_the a-5 b-3 g9; <name>_mid_turn b4
<name>_my_opinion e2 g-5; <name>_no_, c-5 e4; <name>_no_to a2 b-3; <name>_no_when c-3 e7 g-4; <name>_object_, g4
<name>_of_code f4; <name>_of_the b7 g-3; <name>_off_the b12 d-7 e-4 g-2; <name>_on_her b3 d4 g-5
<name>_on_monday b3 e-4; <name>_on_the a-5 b8 e-5 f4 g-8; <name>_on_thursday d-2 g5; <name>_or_<name> g6
<name>_own_the b-5 e4; <name>_pair_on e4; <name>_pick_the c-3 e3 g2; <name>_present_our g2
<name>_present_the b4 c-2 e3 g-5; <name>_pull_the b-4 e-2 g8; <name>_push_the f3; <name>_read_the f-2 g7
<name>_rewrite_the g6; <name>_run_it e6 g-3; <name>_run_the b5 f-3; <name>_shorten_to d2; <name>_show_me b-2 e-5 f9
<name>_since_he d3; <name>_so_i d5; <name>_soon_. c-3 d7 g-3; <name>_sorry_to d4; <name>_sort_the e-4 g8
<name>_still_say d3; <name>_struggle_a b3; <name>_take_it c-5 e6; <name>_take_the a-2 b-8 c6 e-3 g5
<name>_talk-to_to g4; <name>_tell_me g6; <name>_that_i b3 c4 g-4; <name>_that_releases b4
<name>_the_customer b6 g-7; <name>_the_design-doc b2 e-2; <name>_the_keys e3; <name>_the_owner a-3 b-4 e9 f-2
<name>_the_pager b-3 e-5 g8; <name>_the_project b6 e-4; <name>_the_release b-3 g4; <name>_the_roadmap b-8 d-2 e4 g2
<name>_the_talk e5 g-3; <name>_the_vendor b-3 e5; <name>_the_whole e7 g-4; <name>_they_'d e-6 g5
<name>_through_how e3; <name>_through_it b7 g-3; <name>_through_the d-5 e8 g-4; <name>_to_<name> b-2 d-3 g6
<name>_to_do b6 e-4; <name>_to_explain f7; <name>_to_me b10 d-3 f7 g-10; <name>_to_pause e-2 g5
<name>_to_rest b3 g-2; <name>_to_review b-2 c-2 e-3 g9; <name>_to_run e2; <name>_to_take e-2 f4; <name>_to_talk e3
<name>_to_walk e-2 f4; <name>_to_write e4 f-2; <name>_walk_me f4 g-2; <name>_want_me b-2 e5; <name>_we_'d d9 g-7
<name>_webhook_piece a2; <name>_what_he c-3 e7; <name>_what_i b-3 c8 e-2 g-3; <name>_what_she e5; <name>_with_his g5
<name>_with_the a-2 b2 e9 g-9; <name>_would_be e-2 g5; <name>_would_normally c3; <name>_would_not c7 g-4
<name>_yes_! d-2 g5; <name>_yes_to a10 c-5 g-5; <number>_'can_you c-6 e7; <number>_,_<name> a8 b-7 e4 g-6
<number>_,_it b5; <number>_<mark>_<number> a-3 e-3; <number>_<mark>_of b8 c-3 d-4 e-3 f-3
<number>_hours_, a8 f-3 g-3; <number>_in_the a4; <number>_lines_of a4; <number>_min_and-then d3
<number>_minutes_read f3; <number>_on_the a-3 g5; <number>_open_, a-2 g2; <number>_review_outstanding d5 g-2
?_!_<mark> f6 g-4; ?_<mark>_<mark> a-6 d-2 e-3 f4 g2; ?_<mark>_<name> b3 c-4 e-5 g4
?_<mark>_all-day a-4 c10 e-3 g-3; ?_<mark>_and b3 f5; ?_<mark>_ask g5; ?_<mark>_five d4 g-4; ?_<mark>_from c10 g-9
?_<mark>_i c-7 d4 e8 g-4; ?_<mark>_instead e5; ?_<mark>_they g5; a_'good_first f6; a_<name>_<name> f8 g-5
a_better_proposal d-2 e-3 g6; a_bit_, b-2 g3; a_bit_of a-5 e-3 f12 g-3; a_book_on f3; a_bug_. d4 g-3
a_build_to d8 g-5; a_candidate_for g2; a_candidate_wait d2; a_chat_about c-5 e8; a_compromise_by e5 g-2
a_config_value c5; a_copy_change c4; a_dashboard_for g3; a_date_without c2; a_day_, a-3 c-2 d-2 g10
a_day_. a4 d-4 e5 g-6; a_day_off a-3 b-5 c3 d-3 e-3 f-3 g8; a_debugger_. d5; a_decision_. e-5 g4
a_decision_from c-4 g6; a_decision_i c4 g-4; a_decision_in c4 f-4 g2; a_decision_on c-5 g7; a_deploy_. d-5 g6
a_dev_dependency d-2 f2; a_different_solution e2; a_farewell_note b-5 d-2 g8; a_feel_for f5; a_few_test f3 g-2
a_full_rewrite b11 e-4 g-8; a_glance_in g3; a_good_manager f-3 g4; a_good_sign c4; a_job_, g4; a_kitchen_. c-2 g6
a_line_, f4; a_little_bash f4; a_little_game f3; a_look_at c-2 d-2 e2 f-2 g5; a_lot_of a3 g-3; a_machine_. e-4 g2
a_manager_i c-3 g5; a_manager_who g4; a_mentor_unanswered d3; a_mistake_i e8 f-3 g-3; a_month_. b5 g-4
a_month_ago g2; a_new_chair a-2 b-3 c-2 f-4 g10; a_new_test c-3 g7; a_no_and c5 g-3; a_plan_, b-4 c6 d-3
a_plan_and c4 f-2; a_plan_for b5 c-4 d-7 g5; a_plan_i e5 g-2; a_postmortem_from f3; a_preference_early c2
a_problem_and g2; a_proposal_i c3; a_question_. e4 g-2; a_question_about c4; a_question_instead e5
a_question_that e6 g-6; a_release_without a-3 c-3 e8; a_scratch_, c4; a_script_i a4; a_script_that e-2 f9 g-3
a_script_to f6; a_side_project f2; a_side_repo d-2; a_single_1:1 d-3 g4; a_small_fix g-3; a_small_one f-4
a_small_tool f4; a_spelling_mistake f3; a_supplier_without g3; a_talk-about_distributed f4; a_talk_on d-3 g6
a_team_that c-3 g6; a_test_. d5; a_tour_of e-3 f3; a_toy_model f4; a_toy_version f-3 g4; a_typo_in f4
a_user_on f4 g-3; a_variable_name c9 d-2 e-5 g-3; a_variable_rename g2; a_week_, d6; a_week_. c-2 g4
a_week_because c4 d3 g-3; a_whole_service b-6 g8; a_year_ago e3; a_yes_from c4 g-2; about_a_folder c4 g-3
about_a_job d-3 g6; about_an_edge c5; about_budgets_again g3; about_his_own b4; about_his_promotion g3
about_his_tone b-4 d4 e-5 g4; about_in_the f4 g-2; about_it_, b-2 g2; about_it_. b6 c-3 g-4; about_it_in g4
about_parental_leave c-3 g3; about_seats_in g3; about_the_budget e-2 g4; about_the_conflict d4 e-3
about_the_crash c5 g-2; about_the_database c4 g-3; about_the_launch e2 g-4; about_the_library e6 g-5
about_the_new g3; about_the_reorg e-3 g4; absences_for_so b-2 d4; across_the_line a5; adapter_on_my g5
adapter_today_, a2; admin_tool_to f3 g-2; afraid_that_i g3; afraid_the_firmware a-2 g5; after_all_since b3 d-4
after_i_<name> b-5 c12 e-5 g-7; after_i_give c3; after_one_bad b4 g-2; after_ten_minutes b3 d-2 e2 f-2
after_the_launch a-3 d4; after_two_days b7 e-4; after_years_of e3; again_,_and d5 g-3; again_,_have-to a4 d-3
`
