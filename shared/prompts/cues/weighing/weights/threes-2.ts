// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_2 = `
<name>_'s_manager b-2 c4 d-5 g3; <name>_'s_mid d8 g-6; <name>_'s_name a-5 d-6 e3 g6; <name>_'s_old g3
<name>_'s_on b3 d-5 f3; <name>_'s_one-to-one b-3 d8 e-5; <name>_'s_parser b4 d-3 e7 g-9
<name>_'s_plan b-3 c-7 d-3 e6 g4; <name>_'s_plate b2 d-2; <name>_'s_pr a-8 b2 c-2 d-7 f-3 g6
<name>_'s_project c5 g-4; <name>_'s_query b6 e3 g-7; <name>_'s_review b-10 d10 e-6; <name>_'s_rollout e4 g-4
<name>_'s_show a-3 b3 d-3 e11 g-10; <name>_'s_spike b11 d-5 g-3; <name>_'s_squad c5 d-2 e-8; <name>_'s_story b3
<name>_'s_task b2; <name>_'s_test b4 d-4 e2; <name>_'s_tests b-5 g8; <name>_'s_three a-2 d-2 g4
<name>_'s_ticket a-4 b14 d-4 e-11; <name>_'s_to b8 c2 e-4 g-8; <name>_'s_tone d3 g-3; <name>_'s_until b10 e-3 g-4
<name>_'s_version b6 c-3 e3 g-5; <name>_'s_work a-8 e5; <name>_,_<mark> a-2 c-4 e-4 g10
<name>_,_<name> a-3 b-6 c6 e-16 g11; <name>_,_<number> a-6 b-2 g4; <name>_,_again d8 g-6
<name>_,_all c4 d-8 f-11 g10; <name>_,_and a5 c-11 d-9 f5 g3; <name>_,_and-then b6 g-6
<name>_,_but a3 b4 c-4 d-4 e-5 g4; <name>_,_do c-2 e-5 f4 g-2; <name>_,_even c-4 e7; <name>_,_for f3 g-5
<name>_,_have b4 d-2; <name>_,_he b3 f2 g-4; <name>_,_her b6 d-3 e-3; <name>_,_his b-5 g5
<name>_,_i c-14 d-5 e18 f-6; <name>_,_in a-5 b11 c-4 d-5 e-8 f-4 g4; <name>_,_incl b-3 e6
<name>_,_it b-7 c-3 d-4 e5 f5; <name>_,_move d6 g-4; <name>_,_my a2 b-3 d3 e7 f-4 g-8; <name>_,_no g3
<name>_,_not a-3 b-3 e7 f-5; <name>_,_on b-3 c4; <name>_,_same b-4 g2; <name>_,_she c-4 d-10 e9 f-4
<name>_,_so a5 b-6 c9 d2 e-10 f-6; <name>_,_that a-5 b2 e-2 f6; <name>_,_the d11 f-4 g-7
<name>_,_then a-3 b4 c-6 d9 g-6; <name>_,_they b-5 c3 e-5 g7; <name>_,_third b3 c-3 d5 g-4; <name>_,_two a-3 d-3 f8
<name>_,_we d-3 e-3 g5; <name>_,_which b-2 c-3 e3; <name>_,_who a-4 b3 d9 e-12 f-5; <name>_,_whose b10 g-10
<name>_,_with b-5 e10; <name>_,_you c6 e-3; <name>_._' a3 b-3 c5 e3 g-8; <name>_._<mark> e4
<name>_:_<mark> a-6 b3 c-8 d7 e-9 g2; <name>_:_i d8 e-2 g-5; <name>_<mark>_, a-8 b-4 c10 g-3
<name>_<mark>_. b-4 c15 d-7 f-5 g-5; <name>_<mark>_i a4 d-8 e8 f-3 g-9; <name>_<mark>_it d3 e-8 g6
<name>_<mark>_just c4 d-6 e5 g-3; <name>_<mark>_let b5 c4 e-4 g-6; <name>_<mark>_maybe b-4 c14 d-3 e-3 g-8
<name>_<mark>_me b9 c-6 d-3 e4 g-5; <name>_<mark>_on a-3 b-5 c4 d11 f-5 g-6; <name>_<mark>_the b7 e-4
<name>_<mark>_what d-2; <name>_<mark>_you c-6 d2 e8 g-5; <name>_<mark>_your b-2 d-3 e5 g-3
<name>_<name>_'s b3 c-4 e6 g-4; <name>_<name>_, a4 b-3 c-3 d6 e-16 g7; <name>_<name>_. b6 c-2 d-5 e3 g-4
<name>_<name>_<mark> b-4 c-3 d-5 e6 g2; <name>_<name>_he b-3 c5; <name>_<name>_no g2
<name>_<name>_she b-4 c3 e-5 g4; <name>_<name>_the e-6 g2; <name>_<number>_, a-6 b-3 c3 d6 e4
<name>_?_<mark> c13 d-3 e-5 g-8; <name>_a_word c3 d3 g-3; <name>_about_her b-5 d16 e-10 g-7
<name>_about_his c-5 e-5 f-3 g4; <name>_about_how b-9 d2 e-2 g8; <name>_about_the a-2 c3 d9 e-5 f-4 g-5
<name>_after_the c-4 d12 e-7 g-3; <name>_after_two a-2 b6; <name>_again_, b-3 c-5 d3 g4; <name>_again_. d4
<name>_alone_with d-4 e12 g-6; <name>_an_answer b-4 c-3 d11 e-3 g-4; <name>_an_honest d4 e-2
<name>_and_<name> a-3 b-20 d5 f-12 g5; <name>_and_close d-2 e3; <name>_and_he c-5 e9 g-4
<name>_and_i a-3 b-9 c-3 d16 e-12; <name>_and_leave b7 e-4; <name>_and_the a-7 c6 e5 f-4; <name>_as_a c4 d3 g-10
<name>_as_lead c-4 e7 g-2; <name>_as_the d-8 e-5 g10; <name>_ask_, d-4; <name>_ask_<mark> e9 g-8
<name>_ask_<name> b-7 c-10 d-5 e-7 g17; <name>_ask_about c-4 e-8 g6; <name>_ask_for a-3 b13 e-5 g-6
<name>_ask_how d8 e2 g-9; <name>_ask_if b-6 c10 d-5 g-3; <name>_ask_me a-4 b-10 c10 e3 g-12
<name>_ask_the d-3 e-6 g7; <name>_ask_where c-6 d7 g-5; <name>_ask_which c-5 d-3 e8
<name>_at_<number> a3 b-5 d5 e-5 f7 g-7; <name>_at_ten a-4 b6 d-2 g2; <name>_at_the a-3 b8 c-6 e10 f-4 g-11
<name>_be-meant-to_be d3 g-4; <name>_be-on_the b6 c-3 e-6 g2; <name>_be_a b-5 c-2 d-3 e-6 g13
<name>_be_down a9 b3 d-3 e-3 g-8; <name>_be_halfway b9 e-2 g-4; <name>_be_in a-4 d6 g-5; <name>_be_lead b9 g-4
<name>_be_me a3 g-6; <name>_be_not b-3 d-8 e-8 g10; <name>_be_the a-3 c-6 g6; <name>_be_to b10 e-6 g-6
<name>_because_he b5 e4 g-7; <name>_because_i g3; <name>_because_of b-3 d-3 g9; <name>_break_staging e7 g-5
<name>_call_the e7; <name>_can_not a4 d-3; <name>_cancel_her d-6 g7; <name>_cancel_our d-6 g6
<name>_choose_the c-6 e3; <name>_come_back a4 c-8 g3; <name>_could_not a5 c-3 e-2; <name>_cut_the e3
<name>_decide_on c-8 e-2 g8; <name>_decide_the b10 c-6 e4 g-11; <name>_did_i b-4 c-5 f9 g-2
<name>_did_not b6 c-5 d-4 e-4 g6; <name>_do_, e9 g-9; <name>_do_it a-6 c-6 d-7 e12 f-2 g-3
<name>_do_not b-5 c-5 d9 e-3 f-3 g3; <name>_do_the b6 d-7 f-6 g-6; <name>_do_you c2 e-3 g2
<name>_drive_the a-5 b-4 e15 g-10; <name>_explain_the e-5 g5; <name>_feedback_on b-4 c-4 d4 e6 g-5
<name>_find_it e9 g-4; <name>_find_the a-4 b-6 d-3 e4 g3; <name>_finish_the a-2 b-7 e-5 g13; <name>_fix_it b-3 e7
<name>_fix_the a-7 b-4 c-2 d-3 e-10 f4 g11; <name>_for_a a-2 b10 c-10 e-3 f4; <name>_for_an c-5 d4 e-2
<name>_for_the c3 e-9 g2; <name>_from_now b-3 d-2 e10 g-4; <name>_from_the b9 e-3 g-4
<name>_get_the a-9 b-2 c-11 d-11 e3 g10; <name>_give_<name> b-3 e-6 g9; <name>_give_me b-3 c-6 f3 g3
<name>_go_on e2; <name>_grab_the b-4 e-7 g10; <name>_halfway_through e-2; <name>_handle_the e10 g-6
<name>_have_a b-10 c15 d-8 e-6 f-4; <name>_have_already b5; <name>_have_be a2 b-6 d3 e-6 f-2 g3
<name>_have_do a-4 b4 c-3 e-3 g4; <name>_have_it a-2 b-3 d-5 e12 f-3 g-7; <name>_have_leave b-4 c6 e-2
<name>_have_not b-3 d-3 g5; <name>_have_set b9 c-4 e-3 g-2; <name>_have_start a-3 e6
<name>_have_the a-13 b8 c2 d-15 e4 f-2 g-4; <name>_he_'d b5 c4 g-6; <name>_he_'s b-8 d5 e-7 g6
<name>_he_could b6 e-2; <name>_he_is d7 g-5; <name>_his_feedback b-5 d-6 e-7 g12; <name>_hold_the c7 g-6
<name>_home_and f5 g-3; <name>_how_she b-5 c-4 e8 f3 g-7; <name>_how_the b-3 d2 e-9 f8
<name>_i_'d a10 b10 c-9 d-3 e-3 g-4; <name>_i_have a3 d2 e3 g-14; <name>_in_<name> d-4 g8
<name>_in_charge a-2 d-3 e7 g-6; <name>_in_front d-3 g6; <name>_in_may d5 e-4; <name>_in_my d6; <name>_in_spring b3
<name>_in_the a3 b8 c-8 f-7; <name>_is_back b4 c-5 e-4 g5; <name>_is_in d5 e-2; <name>_is_not e-2 g3
<name>_is_now c4 d6 e-5 g-6; <name>_is_on a-2 b-5 d-3 e5 g5; <name>_is_still d8 g-6; <name>_is_the b-5 c5 e7 g-7
<name>_it_'s b3 d-6 e10 g-15; <name>_it_. b-3 d7 g-3; <name>_it_be b3 c-6 e4; <name>_know_the d-2 g4
<name>_lead_the a-3 c-3 d-7 e4; <name>_let_us d10 e-5 g-7; <name>_like_a b8 d4 e4 f-3 g-12
<name>_merge_the a-9 b-6 e-3 g15; <name>_move_our d-5 g8; <name>_move_to b-2 d6; <name>_no_, a4 c-10 e9
<name>_no_to b-5 c-7 d-5 e10; <name>_no_worries b9 g-8; <name>_nothing_, b-3 c-2 e4 f-4 g3; <name>_nothing_. b6 g-7
<name>_now_, b-3 d2 e-9 g9; <name>_of_code a-5 f6; <name>_of_the a-5 b11 d-7 e-5; <name>_off_the a-5 b14 d-8 e-4
<name>_on_her b3 d6 e-3 g-4; <name>_on_his f2; <name>_on_monday b5 c-7 e-10 g8; <name>_on_the a-12 b10 c-6 f11 g-17
<name>_own_the a-5 b4 d-6 e5 g-3; <name>_pick_the b2 c-7 g3; <name>_present_the c-2 e8 g-5; <name>_present_to e8 g-6
<name>_pull_the b-7 e-2 g10; <name>_push_the e-4 f5 g6; <name>_read_the b-4 e-4 f6; <name>_rewrite_<name> b-6 g8
<name>_rewrite_the a-5 b-4 c-4 e-4 g13; <name>_run_it a-3 b-7 c-2 d-3 e11; <name>_run_the a-9 b3 c-7 d-10 e8 f-4
<name>_say_<mark> c-2 d7 f7 g-9; <name>_say_the c-8 e-4 g13; <name>_she_'d b4 c5 e-5 g-4; <name>_ship_the a-3 e3 g2
<name>_show_me e-8 f7 g3; <name>_since_he b5 e-2 g-3; <name>_so_i d5 e-3 f5 g-4; <name>_soon_. d5
<name>_sorry_to b-6 d9 e-4; <name>_stick_, a5 c-2 e-4 g-2; <name>_struggle_with b2
<name>_take-over_over b-5 e-5 g10; <name>_take_it b-2 c-7 e11 g-3; <name>_take_the a-7 b-20 c5 d-7 e6 f-6 g6
<name>_tell_me a-3 b-8 c4 d-5 g7; <name>_tell_the c-9 d-4 g4; <name>_ten_minutes e6 g-6; <name>_that_he b5 d2 g-5
<name>_that_his b-5 d9 e-4 g-2; <name>_the_<name> b3 c3 e-7; <name>_the_feedback e-4 g2; <name>_the_hard b-6 e6 g-3
<name>_the_incident a-4 b4 d-3 e6 g-5; <name>_the_keys b-2; <name>_the_owner a-3 b-3 e11 f-5 g-3
<name>_the_roadmap b-9 d-4 e6 g3; <name>_the_rollout e5; <name>_the_same b-4 e-2 g6; <name>_the_vendor b3 d-4 e3 g-2
<name>_the_whole b-5 e11 g-5; <name>_think_<mark> c8 g-4; <name>_three_questions e8 g-4
<name>_through_his b-4 c-6 e15 g-8; <name>_through_the d-4 e8 g-6; <name>_to_<name> c-11 d-11 e6 g3
<name>_to_decide e-8 g6; <name>_to_do b9 e-7; <name>_to_explain b-3 c-3 e-3 f9 g-2; <name>_to_lead b6 d-5 e-5 g2
<name>_to_me a-3 b15 c-9 d-7 e-5 f7 g-11; <name>_to_myself a-3 b6 e-6; <name>_to_own c-2 e3
<name>_to_the b-3 c-3 g4; <name>_to_write b10 c-4 d-4 e4 f-5 g-7; <name>_two_days g4
<name>_wait_for b-7 c-5 d12 g-3; <name>_want-to_know c-5 d7; <name>_want_a b-3 c-6 d-3 f5; <name>_want_me c-12 e9
<name>_want_the b-4 c-7 d-6 e12; <name>_we_'d b-5 c-2 d16 e-8 g-6; <name>_we_were d3; <name>_what_he b-4 e9 f-2 g-4
<name>_what_i b-4 c15 d-4 e-6 g-8; <name>_what_she c-2; <name>_which_one d6 e-2; <name>_will_not c7 g-5
<name>_with_a d-6 f-3 g3; <name>_with_the a-2 b3 d-4 e12 g-13; <name>_would_not a4 c8 d-2 e-4 g-7
<name>_write_the b-5 g3; <name>_yes_. c-3 d-4 e3 g4; <name>_yes_to a10 g-8; <name>_you_think c3
<number>_,_<name> a4 b-6 d-2 e5; <number>_,_<number> a7 c7 e-2 f-3 g-10; <number>_,_and a2 c5 f4 g-8
<number>_,_deploy a7 g-4; <number>_,_fix a7 g-5; <number>_,_i a7 b2 c-6 d8 e-3 f-4 g-7; <number>_,_no a-3 e-4 g9
<number>_,_nobody d-4 f4; <number>_,_so b7 c6 d-2 g-5; <number>_,_still f-2 g3; <number>_,_the a6 b-6 c-3 d-4
<number>_,_then a-7 b2 c6 e-4 g2; <number>_,_whole a6 g-3; <number>_<mark>_, a3 d-5 e-5 g5
<number>_<mark>_. b-3 c-5 d-4 e-3 f7 g3; <number>_<mark>_<number> a-3 c2 e-8
<number>_<mark>_and a-4 c-4 d-3 e-4 f3 g7; <number>_<mark>_day c-3 d13 e-3 g-7; <number>_<mark>_i a7 e-3
<number>_<mark>_of a3 b7 d-8 e-7 f-2; <number>_am_, a3 b3 g-5; <number>_am_. g3
<number>_and_<number> a-5 c-8 d-4 g10; <number>_and_i a4 c4 d8 e3 g-19; <number>_and_it a5
<number>_and_the a10 b-2 c-3 g-8; <number>_commit_to a8 g-6; <number>_days_, c6 d5 g-10; <number>_days_. d4 g-6
<number>_from_<name> b3 d-5 e-2 g4; <number>_he_be b9 g-4; <number>_hours_, a5 c6 f-4 g-6; <number>_i_'d a-3 b-4 g4
<number>_i_be a2 b-5 c-3 e-2 g6; <number>_in_the a8 c-5 d-3 e7 g-10; <number>_lines_, d-3 f7 g-3
<number>_lines_. a2 f5 g-5; <number>_lines_of a10 b-5 c-4 d-3 e-5 f8 g-11; <number>_min_, b-3 e-5 f6
<number>_minutes_, a-5 c-2 d-6 f-2 g13; <number>_minutes_. a7 b5 d-6 e2 g-13
<number>_of_<number> a-4 b-7 c-5 d11 e-4 f-5; <number>_of_the b9 c-3 d-4 e-2; <number>_of_them b8 c-2 d4 e-2 g-5
<number>_on_the a3 c2 d-6 e-2; <number>_or_<number> c10 g-7; <number>_seconds_, a3 b5 g-7; <number>_so_the a5 g-5
<number>_to_<number> a-6 d7 e-11 f3; <number>_with_the d-2 f-2 g4; ?_'_<name> a8 b-4 d3 g-11; ?_'_ask a-4 d9 e-3 f-3
?_<mark>_, c-3 d-3 e8 f-3; ?_<mark>_<mark> a-3 d-2 f4; ?_<mark>_about b-5 d5 e6 g-8
?_<mark>_and a-2 c-2 d3 e5 f5 g-9; ?_<mark>_from c11 e-3 g-10; ?_<mark>_he c-11 e8 g3; ?_<mark>_i b4 c-11 e11 g-11
?_<mark>_me a4 b-2 c-7 e8 g-4; ?_<mark>_no a7 c-3 e4 g-10; ?_<mark>_she b-2 c-2 d5 e8 g-9; a_<mark>_<mark> f4
a_<name>_<name> d-5 f7; a_<number>_<mark> d6 e-3 g-4; a_better_one c-8 e13 g-3; a_bit_, b-2 d-2 f5; a_bit_. d-7 g6
a_bit_of a-4 b-4 c-5 f13 g-4; a_blank_page a4 b4 e-3 g-5; a_book_on g4; a_bot_that f11 g-6; a_bug_. d6 g-5
a_build_to b-3 d8 g-4; a_chat_about c-8 d2 e8 g-5; a_clean_laptop f3; a_comment_fix f8 g-3; a_cosmetic_bug f4
a_cup_of f4; a_date_, b-3 c8 g-6; a_date_and c-4 g8; a_day_, a-4 d-2 e-7 g7; a_day_. a6 b-4 d-3 e4 g-6
a_day_and c5 g-3; a_day_off a-3 b-8 c3 d-4 f-6 g9; a_debugger_. a5 d5 g-6; a_dentist_. d3; a_dev_dependency d-2 g5
a_feel_for f4; a_folder_name c5 e-2; a_fourth_time d-3 g7; a_go_at f8 g-3; a_good_manager f-3 g4
a_good_mood c-4 d3 g2; a_good_one b-3 c-5 e6; a_grafana_panel a-2 f11 g-5; a_lay_by a6 f-2; a_line_of a-3 d-4 e6 f-5
a_lint_rule c2 f2; a_linter_rule f6 g-2; a_list_of d-2 e9 g-8; a_little_. a4 c-3 e3 f-6 g3
a_little_dashboard a-3 f7 g-3; a_little_notebook f5; a_little_script f5 g-3; a_look_at c-3 d-5 g7
a_lot_. e-2 f8 g-3; a_lot_of a2 b-2 f-4 g3; a_man_who c-2 g6; a_manager_i c-4 f-3 g11; a_manager_who g9
a_mind_to a-4 b-7 d-2 e-3 g13; a_month_, f3 g-4; a_month_. d9 g-9; a_new_date b-3 d13 e-4 g-8
a_new_one a3 b10 d-4 e-3 g-7; a_no_and c7 e-2 g-4; a_notebook_, f4 g-4; a_novel_. f6 g-2; a_number_, c9 e-3 g-5
a_pencil_, a-2 f10 g-5; a_plan_, c4 d-2 e-3 g2; a_plan_. d-2 e7; a_plan_and a-2 c5 d-4 e-7 f-4 g7
a_plan_for b9 c-6 d-7 e-4 g4; a_plane_and d-2 e-3 g5; a_question_, b-3 d-2 e11 g-7; a_question_. c-2 e10 g-7
a_question_about c8 e-5; a_question_instead c-3 e3 g2; a_quiet_afternoon g-3; a_repo_that f6; a_row_of c6 e-3
a_script_that f7; a_script_to f5; a_second_, a4 b-5 c-4 g7; a_single_1:1 d-5 g6; a_single_question c-4 d-2 e12 g-8
a_slack_bot f11 g-10; a_small_tool f-7 g8; a_team_that f-2 g3; a_thing_that a-4 f14 g-11; a_tiny_script f4 g-2
a_title_and d7 g-4; a_two_line c4; a_typo_in c2 f5 g-2; a_walk_. d-6 e7; a_walk_round d-2 e-5 g8
a_warning_in f8 g-4; a_way_i b2 c-2; a_week_, b-2 e8 f-4 g-5; a_week_. b2 d-3 f-4 g4; a_word_in c-6 d-7 e4 g7
a_word_to a4 b5 c-2 d5 e-2 g-11; a_year_, c-2 d-7 e-2 g7; a_year_. f4; a_year_ago c6 e4 f-3 g-5
about_<name>_'s b8 d6 g-12; about_<name>_. c-4 d7; about_a_manager f-2 g7; about_his_promotion d-8 g10
about_his_tone b-6 d5 e-7 g2; about_in_the f8 g-4; about_it_, b-4 g3; about_it_. c-3 e6 f-4 g-2
about_it_in b-4 c-5 f-3 g6; about_the_budget c10 d-8 e-5; about_the_cache b-2 d-3 e6 g-4; about_the_complaint d8 g-6
about_the_conflict g4; about_the_index c7 g-3; about_the_new c3 d-3 f-4 g6; about_the_park c-2 g8
about_the_queue e-3 g3; about_the_reorg a-3 b-6 c-3 d5 e-6 g5; about_the_roadmap e-3 g6; about_with_a f7 g-6
add_a_miss a-2 f2; add_a_unit-test f7 g-2; add_the_miss a2 d-3 g5; address_to_me c12 g-6; after_<name>_, b-3 g3
after_<name>_have b7 d-2 g-3; after_five_months a4 c-2 d3 g-4; after_give_<name> b11 d-7 e-3; after_he_'d b5
after_i_<name> b-7 c15 d-2 e-6 g-10; after_one_bad b3; after_she_'d b8 g-5; after_supper_, b-2 f2
after_ten_minutes b6; after_that_. a2 b6 c-3 d-4; after_the_freeze d6; after_the_kids a4 f8 g-12
after_the_launch a-9 d6 e-3; after_the_release a-3 b-2 d13 e-5 g-6; after_the_summer d-5 g6; after_two_days b7 g-2
afternoon_in_the a6 f-3; again_,_and c3 d5 g-6; again_,_i a-6 b-6 c7 d8 g-4; again_,_it a-2 b-7 d9 f4 g-7
again_,_my b7 g-3; again_,_the c-5 d4 e-4 g2; again_,_third a3 b-3 g3; again_,_with b7 d3 g-8
again_:_the a4 b-3 d3 g-5; again_as_of b4 g-3; again_from_scratch b4 d-2; again_i_am a-4 c6 d-2; again_i_will c-5 g6
again_in_the a7 b-9 d-5 e-5 g5; again_some_day d-3 g7; again_tonight_i a-2 g5; ago_i_'d d-3 e8 f-4
agree_on_the a-2 b-4 c-2 e-2 g9; agree_with_<name> b-6 c-3 e13 g-7; agree_with_me c10 g-6; all_,_and b-3 c-3 e12 g-6
all_eyes_on c9 f-4 g-4; all_five_1:1s c-3 g7; all_my_1:1s b-2 d-3 g7; all_of_<name> a5 b11 e-5 f-3 g-13
all_of_it a4 c-13 d-10 e5; all_of_them c15 e-11 g-5; all_of_us d-3 g7; all_the_same a-2 c5; all_the_time c-3 d-4 g10
all_the_way c3 e4 f5 g-10; all_three_. c8 g-6; all_three_squads a5 c-7 g2; all_turn-to_to c9 e-3 g-4
all_wait_for a4 c4 e-3 g-4; alone_with_the c-5 d-5 e7; although_i_have b6 d3 e-7 g-3; am_<name>_. c11 g-6
am_a_manager a10 g-8; am_in_the b-3 c4 e9 g-12; am_not_go-to a-3 b-2 d-2 e5; am_not_in c7 e-3 g-2
am_not_sure b-3 c-7 e-3 g13; am_on_the a2 b-3 c2 e7 g-9; am_still_the a7 g-3; am_the_<name> c5
am_the_bottleneck d-3; am_the_one a4 c4 d3 e-4 g-9; am_the_only a6 f-3; among_themselves_. b-4 c6 e-3
an_afternoon_with f9 g-7; an_answer_about g2; an_answer_on b-3 d13 e-10; an_edge_case c4 f10 g-11
an_engineer_i a-3 f-5 g13; an_evening_with d-3 f6 g-2; an_extension_. d7 g-4; an_honest_word d7 e-3
an_hour_, a-3 c-8 f4 g3; an_hour_. a3 c-6 d-10 e3 f-8 g5; an_hour_after a-4 b7 c-2 f-3; an_hour_and a-2 b4 c-7 e6
an_hour_as f8 g-3; an_hour_back g3; an_hour_because a-2 c8 d-5 e4 g-7; an_hour_for b-2 c2 d8 g-8; an_hour_in f5
an_hour_later d-4 e6 g-9; an_hour_of a-5 b-4 c2 d3 e-5 f13 g-16; an_hour_on b-3 c-5 d9 f6 g-12; an_hour_read f5
an_hour_so d-3; an_hour_to a5 d4 e-6 f5 g-11; an_hour_with e4 f5 g-10; an_idea_for f4; an_online_course f8 g-3
an_open_source f2; an_opinion_, c-3 d-2 e10 g-2; and-then_it_be c3 e-7 g2; and-then_let_it b-11 e15 g-7
and_<name>_, d-5 e11 g-7; and_<name>_decide c-3 g2; and_<name>_disagree c-4 e3; and_<name>_have b2 d-5 e-4 g5
and_<name>_nothing d-7 g7; and_<name>_pair b-4 c-3 g4; and_<number>_, f4; and_a_half d-3 e-2; and_after_a b-3 g3
and_all_, c-7 d-4 e12 f5 g-14; and_all_. a-4 b3 c-3 d2 e3 g-2; and_all_of c5 g-5; and_an_hour c3 e4 g-5
and_and_<number> e3; and_ask_me c9 g-5; and_build_it a-6 b6 e-3 f5 g-4; and_by_<number> a-4 c8 g-5
and_by_lunch a2 c4 e-3 g-5; and_by_the c-3 d4 g-3; and_call_it a-2 c-3 d4 e-4; and_close_it b5 e-7
and_close_the b-3 e3; and_code_it b8 g-5; and_code_the a2 e-2 f3 g-7; and_come_back b6 e-5
and_correct_the a-2 d-4 e-5 f2 g6; and_debug_the a5 g-2; and_did_not a-2 b-2 c-3 e10 g-5; and_do_. b6 c-4 e-3
and_do_her b6 g-2; and_do_it a-7 b13 c-3 d-3 e-12 f-3; and_do_not a-3 b-3 c4 d-4 g6
and_do_the a6 b3 c-3 d5 e-11 f-3 g-3; and_finish_it b-3 e-5 g9; and_finish_the a-5 b8 g-2
and_fix_it d-3 e-10 f-3 g11; and_fix_the a9 d-2 e-2 f-4; and_get_a b7 c3 g-7; and_get_it a5 b-3 c5 d-5 e-12 g3
and_get_the a6 b-4 f3; and_give_it a-3 c-8 d4 e-2 f-3 g4; and_go-with_with c9 f-6 g-6
and_go_for a-5 b-4 d-8 e5 f-2 g6; and_go_home a-2 b-6 d6; and_have_it a8 b-6 c-3 d-3 e-6 g7
and_have_not a-6 b-5 e4 f-3 g3; and_he_solve e3; and_he_take b3 e6 g-9; and_he_will g3
and_hid_in a-3 b-5 c-5 d6 e6 g-6; and_honestly_i a-2 g7; and_i_'d a4 c-4 e5 g-6; and_i_<name> b-3 e7 g-5
and_i_am b-4 c-9 e6 g4; and_i_answer a-2 b8 c14 d-5 e-14 g-11; and_i_back e7 g-5; and_i_be a14 c-12 d2 e6 f-5 g-12
and_i_choose d-3 e-7 g7; and_i_close a4 b5 c-3 e-3 g-4; and_i_could c-5 d-5 e-10 f-2 g11
and_i_did a5 b-4 c-4 e-4 g4; and_i_do b5 d-16 f-3; and_i_find c5 d2 f-2 g-7; and_i_finish a2 g-3
and_i_give a3 b-6 c13 d-2 e-9 g-6; and_i_go a-3 b-8 d6 e2; and_i_have b-3 c-16 d9 f-9; and_i_heard c-2 e3
and_i_just c3 d-3 e4 g-9; and_i_keep b-6 d5 e4 g-2; and_i_know a5 c4 e-6 f-3; and_i_let a-6 b-10 c-9 d6 e6
and_i_make a-5 d5 g-4; and_i_meant e3 g-4; and_i_only e7 g-7; and_i_pick c10 e-4 g-3; and_i_rule c10 e-3 g-3
and_i_run b6 g-7; and_i_send b-3 c-7 d7 e8 g-7; and_i_sign c7 g-4; and_i_spend a-4 b7 c-2 d7 f-3 g-6
and_i_stay b-3 e10 g-6; and_i_still b3; and_i_take e4; and_i_tell b-8 d-11 e5 g3; and_i_think c7 d6 e-4 g-7
and_i_will b-4 d-6 e8; and_i_write a5 b3 c-4 f-2 g-7; and_in_the a-3 c6 d-5 e-3 g4; and_it_'s a9 b3 c4 e-4 f-4 g-8
and_it_be c-5 d-4 e7 f-5; and_it_go b-2 d-4 e4 g3; and_it_is b-6 c-5 d5 e-8 g10; and_it_stay a-6 b-4 c-4 d6 e5
and_it_still f3; and_keep-quiet_quiet e6 g-4; and_keep_it a-7 b9 d-2 e3 g-8; and_leave_it a-3 b-4 d2 f4 g-4
and_leave_the b-4 c-2 d-6 e12; and_leave_with b7; and_let_<name> b-6 e17 f-2 g-8; and_let_her b-7 e14 g-6
and_let_him b-3 e10 g-7; and_let_it e10 g-7; and_let_the c-2 d12 g-9; and_let_them a5 c-6 e6 g-6
and_meant_it b-4 c-9 d-6 e10; and_merge_it b7 f-3 g-3; and_my_name b-2 c11 e-5 g-4; and_no-one_would a-2 c8 g-4
and_not_to c4 d5 e-6; and_nothing_else e3; and_nothing_to b3; and_now_the a5 b4 c-5 e-4; and_now_they a3 b-3 c-2 g4
and_nowhere_else d5 g-3; and_only_then e4 g-4; and_open_my b7; and_push_it a6 g-3; and_push_the a6 e-3 g-2
and_put_in b5 e-2; and_put_me b10 d-4 e-3; and_put_my b10 c-6 g-6; and_rebuild_it b6; and_redo_it b-4 g8
and_repair_it a3 e-8 g6; and_roll-out_it a5; and_run_it a3 b8 d-4 e-8 g-8; and_run_the e5 g-6
and_send_it a-3 b-8 d-7 e3 g10; and_she_'s a3 c2 d3 g-9; and_she_be a-3 b4 e3 g-3; and_she_have b9 g-9
and_ship_it e-5; and_ship_the a11 b-2 g-5; and_sit-in_in d-2 e6 g-6; and_snatch-back_it b5 g-2; and_solve_it a-4 b2
and_start_over e-3 g6; and_take_his d8 e-6 g-4; and_take_the b8 d-2 e2 g-12; and_tell_her b-6 e-4 g8
and_that_'s a-4 b-6 c-6 d5 e9 g-4; and_that_be b-7 c4 d-6 e5; and_that_is d3 e-4; and_the_<name> a6 b-6 e-7 g7
and_the_air a-2 g4; and_the_architect a-4 b-2 c5 e-9 g6; and_the_code b3 f2 g-3; and_the_date a5 c-2
and_the_deploy c-4 d-2 e2 g3; and_the_one a7 b-3 e-3 g-3; and_the_plan a-4 b-4 c8 e-2
and_the_release a5 b3 c-2 e-2 g-6; and_the_room c-2 d-3 e-10 g13; and_the_team b-2 c13 d-8 e-5 g-3
and_the_whole c11 e-2 g-7; and_there_be d-5 f5; and_there_it a-4 c8 g-3; and_they_'d a-2 d-4 e5
and_they_<name> e3 g-2; and_they_are b3 c-12 e-8 f8 g3; and_they_come b-2 e2 g-2; and_they_do b-4 c-7 e12
and_they_have c3 d-2 e5 g-6; and_they_settle e6 g-5; and_they_wait a-2 c9 g-3; and_today_i b9 d-3 e-5 g-3
`
