// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_2 = `
<mark>_i_give b-5 e10 g-3; <mark>_i_have b-3 d4; <mark>_i_tell b5 c-5 d-2; <mark>_i_will a4 b10 c-3 d2 e-5 f-3 g-11
<mark>_i_write a5 c-3 d9 g-9; <mark>_in_the e-4 g3; <mark>_is_it b5 c10 d-2 e-7 g-8; <mark>_is_that b2 c7 e-5 f3 g-9
<mark>_is_what c-6 d3 e-6 g9; <mark>_it_'s a-4 f-3; <mark>_it_be b-4 d5 e-2; <mark>_it_go a3
<mark>_just_do b-6 d6 f-2 g3; <mark>_let_him b-3 e5; <mark>_let_me a3 b10 c-3 d-2 e-5 g-4
<mark>_let_us b-3 c11 d5 e-5 g-13; <mark>_me_, b4 c2 d-4 e-8 f8 g-8; <mark>_me_. c6 d-2 g-5; <mark>_me_: c-9 e12
<mark>_me_<mark> b-6 d11 f2 g-16; <mark>_me_on b3; <mark>_next_week d7 g-6; <mark>_no_, b-4 c7
<mark>_no_. a5 c-11 d-4 e3 g4; <mark>_no_go b-6 c6 d-5 e4 f-5 g-5; <mark>_of_the d-6 g4; <mark>_ok_to c8 g-4
<mark>_on_a c3 g-3; <mark>_on_the a2 c3 e-9; <mark>_rewrite_the a7 g-4; <mark>_she_find b9 c-3 d-3 g-4
<mark>_she_learn b6 g-5; <mark>_should_we e5 g-4; <mark>_so_i c8 e-2 g-2; <mark>_sometime_<mark> d5 g-3
<mark>_soon_<mark> d11 g-8; <mark>_tell_them c7 d-2 g-7; <mark>_that_'s b6 c-6 e-4 g4; <mark>_the_new b3 e-4 g4
<mark>_the_team c5 e6 f-4 g-7; <mark>_the_whole a5 b-3 c5 e-3 g-3; <mark>_they_leave c9 d-3 e-4 g-2
<mark>_thoughts_? c4; <mark>_three_times c5 e2 g-9; <mark>_to_<name> b5 c-7 d-4 e9 g-7; <mark>_today_i b4 e6 g-9
<mark>_up_to b-5 c11 d-3 e-4; <mark>_wait_for a-5 c7 d-3; <mark>_wait_on a7 c8 d-6 e-3 g-10
<mark>_what_'s a-3 b-3 e-2 f3 g6; <mark>_what_do b-5 d-5 e6 f-2; <mark>_what_have c-3 e8; <mark>_what_should e5 g-4
<mark>_what_would e8 g-10; <mark>_whatever_you c9 e-3 g-4; <mark>_who_decide e-5 g3; <mark>_yes_, b3 c-5 d6 f6 g-10
<mark>_yes_<mark> c-9 g7; <mark>_you_choose b-3 c8 e-2 g-3; <mark>_you_decide b-3 c3 g-2
<mark>_you_own c-5 d-2 e7 g-2; <mark>_your_call c3 d-2 e3 g-2; <name>_'s_, a-6 b12 d-4 g-6; <name>_'s_. b9 e4 g-12
<name>_'s_1:1 b-8 c-4 d10 e-5; <name>_'s_and e8 g-5; <name>_'s_baby b5; <name>_'s_back b-2 d4 e-6 g4
<name>_'s_be b-5 d10 e-3 g-4; <name>_'s_branch a-6 c-3 d-7 f-4 g8; <name>_'s_bug b7 e-2; <name>_'s_call d-3 e8 g-9
<name>_'s_change a-2 b-3 g8; <name>_'s_check b-2 d9 g-5; <name>_'s_code a-2 b7 d-4 e-3 f3 g-2
<name>_'s_column b2 d-4; <name>_'s_dashboard b2; <name>_'s_decision c-5 e6; <name>_'s_demo b-9 g9
<name>_'s_design c-4 d-2 e5; <name>_'s_design-doc b4; <name>_'s_desk b-4 d9 g-5; <name>_'s_draft b2 d-6 g3
<name>_'s_feature b6; <name>_'s_feedback b-8 d13 e-2 g-5; <name>_'s_first c-4 e5
<name>_'s_fix a-7 b5 c-2 e-8 f-7 g10; <name>_'s_growth-plan b-4 d9 e-3; <name>_'s_half a-4 b9
<name>_'s_hands b3 e-9 g6; <name>_'s_head a-2 b8; <name>_'s_incident b2; <name>_'s_job a-4 e-5 g6
<name>_'s_list b6 d-7 g4; <name>_'s_manager b-2 c6 d-5; <name>_'s_merged b6; <name>_'s_mid b-3 d9 g-5
<name>_'s_migration e3 g-2; <name>_'s_module b5 g-3; <name>_'s_name b2 d-7 e3 g2; <name>_'s_old g4
<name>_'s_on b3 d-6; <name>_'s_one-to-one b-3 d6 e-4; <name>_'s_pager c7 g-3; <name>_'s_parser b5 d-3 e6 g-9
<name>_'s_plan b-2 c-7 d-4 e6 g4; <name>_'s_plate b5 d-3 e-3; <name>_'s_postmortem e4
<name>_'s_pr a-8 c-2 d-6 f-5 g7; <name>_'s_probation-talk b-2 d7 g-3; <name>_'s_project b4 c5 e-2 g-6
<name>_'s_promotion d9 g-7; <name>_'s_query b7 c-4 d-3 e2 g-5; <name>_'s_review b-9 d11 e-5
<name>_'s_rollout e4 g-4; <name>_'s_service e4; <name>_'s_show b3 d-2 e9 g-8; <name>_'s_solution b4
<name>_'s_spike b11 d-6 g-3; <name>_'s_squad c6 d-2 e-9; <name>_'s_story b4 e-3; <name>_'s_team d-5 g8
<name>_'s_test b4 d-4 e2 g-2; <name>_'s_tests b-2 g4; <name>_'s_three b3; <name>_'s_thunder b4
<name>_'s_ticket a-3 b12 d-4 e-8; <name>_'s_to b7 c4 e-9 g-6; <name>_'s_toes b3; <name>_'s_tone d7 g-5
<name>_'s_until b10 e-3 g-4; <name>_'s_version e5 g-5; <name>_'s_work a-8 e3 f-3; <name>_,_<mark> a-3 c-2 e-3 g6
<name>_,_<name> a-2 b-6 c6 d-2 e-15 g12; <name>_,_<number> a-8 b-4 f-3 g8; <name>_,_again b-2 d8 g-4
<name>_,_all b-3 c5 d-11 f-10 g10; <name>_,_and a6 c-8 d-12 f3; <name>_,_and-then b8 d-3
<name>_,_but a2 b3 c-4 d-2 e-3 g2; <name>_,_do b3 c-2 d3 e-4 f6 g-9; <name>_,_even e9 g-5; <name>_,_for f3
<name>_,_have b3; <name>_,_he b3 c-3 f6 g-3; <name>_,_her b2 e-3; <name>_,_his b-3 e5
<name>_,_i c-13 d-5 e18 f-5 g-8; <name>_,_in a-5 b8 c-3 d-4 e-4 f-4 g3; <name>_,_incl e5
<name>_,_it b-7 c-3 d-3 e4 f5; <name>_,_move d6 g-3; <name>_,_my a4 b-2 e6 f-3 g-8; <name>_,_no f2
<name>_,_not a-6 b-4 e6 f-4 g4; <name>_,_on b-3 c4 d3 f3 g-6; <name>_,_same a2 b-4 g5; <name>_,_she c-4 d-8 e9 f-4
<name>_,_so b-7 c10 d4 e-11 f-7 g3; <name>_,_that a-5 e-2 f5; <name>_,_the b-3 d10 f-5 g-5
<name>_,_then a-3 b3 c-4 d8 g-8; <name>_,_they b-5 c3 e-4 g6; <name>_,_third b3 c-2 d4 g-3
<name>_,_two a-4 b-2 d-4 e-2 f7 g2; <name>_,_we d-3 e-3 g5; <name>_,_which b-2 c-3 e3 g4
<name>_,_who a-3 b6 c-2 d8 e-10; <name>_,_whose b10 g-10; <name>_,_with b-5 e9; <name>_._' a3 b-5 c5 e2 g-7
<name>_._, e-3 g3; <name>_._<mark> c-2 e4; <name>_:_<mark> a-4 b3 c-10 d7 e-9 f-3 g4; <name>_:_i d8 e-2 g-4
<name>_<mark>_, a-8 b-3 c7; <name>_<mark>_. b-5 c13 d-5 f-4 g-6; <name>_<mark>_<name> b2 c6 e-5 g-4
<name>_<mark>_i a4 b-3 c3 d-8 e7 f-5 g-6; <name>_<mark>_it e-5 g4; <name>_<mark>_just c3 d-6 e2
<name>_<mark>_let b5 e-3 g-5; <name>_<mark>_maybe b-3 c11 d-2 e-3 g-4; <name>_<mark>_me b10 c-6 d-4 g-2
<name>_<mark>_on b-4 c4 d7 f-3 g-3; <name>_<mark>_the b9 g-4; <name>_<mark>_what c-3 d-3 g7
<name>_<mark>_you c-7 e8; <name>_<mark>_your e2; <name>_<name>_'s c-4 e6 g-8; <name>_<name>_, a4 d5 e-10
<name>_<name>_. b6 c-4 d-6 e3; <name>_<name>_<mark> b-5 c-7 d-4 e6 g6; <name>_<name>_and a-2 c-2 g9
<name>_<name>_he b-2 c5 g-5; <name>_<name>_no g5; <name>_<name>_she b-3 c3 e-5 g4; <name>_<name>_that d-3 f4
<name>_<name>_the e-5 g2; <name>_<number>_, a-5 b-2 c3 d6 g-2; <name>_?_<mark> c13 d-4 e-7 g-6
<name>_a_word c3 d2 g-3; <name>_about_her b-5 d13 e-8 g-5; <name>_about_his c-6 e-4 f-3 g5
<name>_about_how b-6 e-2 g5; <name>_about_the d14 e-7 f-3 g-9; <name>_after_the c-5 d11 e-6 g-4; <name>_after_two b5
<name>_again_, b-3 c-5 d3 g4; <name>_again_. d8 g-6; <name>_alone_. c-4 e6; <name>_alone_with d-4 e10 g-3
<name>_an_answer b-4 d10 e-5 g-4; <name>_an_honest d5 e-3; <name>_and_<name> a-3 b-21 c3 d3 f-11 g9
<name>_and_go e5 g-2; <name>_and_he c-5 e9 g-4; <name>_and_i b-10 c-3 d12 e-9 g3; <name>_and_leave b7 d-2 e-3
<name>_and_take d8 e-7 g-3; <name>_and_the a-7 c6 e3 f-4; <name>_as_a e2 g-8; <name>_as_lead c-3 e6 g-2
<name>_as_the e-5 f2 g2; <name>_ask_, d-4; <name>_ask_. a8 b4 c-2 g-8; <name>_ask_<mark> b-3 c2 e7 g-7
<name>_ask_<name> b-6 c-7 d-5 e-9 g17; <name>_ask_about c-3 e-5 g6; <name>_ask_for a-2 b13 c-2 e-4 g-6
<name>_ask_how c-2 d8 g-9; <name>_ask_if b-5 c9 d-3 g-4; <name>_ask_me a-2 b-7 c11 d3 e4 g-18
<name>_ask_the d-3 e-7 g8; <name>_ask_what a8 b-2 c-6; <name>_ask_where c-4 d8 g-3; <name>_ask_whether c4
<name>_ask_which c-5 e10; <name>_at_<number> a5 b-6 d6 e-6 f5 g-8; <name>_at_ten a-4 b6 e-3
<name>_at_the a-3 b6 c-6 e9 f-3 g-11; <name>_be-meant-to_be d4 g-3; <name>_be-on_the b7 c-2 e-7 g2
<name>_be_down a9 d-3 e-3 g-8; <name>_be_halfway b7; <name>_be_in a-4 c4 d7 g-8; <name>_be_lead b8 g-4
<name>_be_me a3 b3 g-7; <name>_be_not b-2 d-5 e-5 g10; <name>_be_to b10 e-4 g-3; <name>_because_he b4 e4 g-6
<name>_because_i c3 d-2 g3; <name>_because_of b-3 d-3 g9; <name>_break_staging e8 g-7; <name>_call_the c-3 e8
<name>_can_not a4 d-3; <name>_cancel_her d-6 g7; <name>_cancel_our d-5 g6; <name>_choose_the c-6 e3
<name>_come_back b2 c-6; <name>_come_home b9 e-2 g-5; <name>_could_not a6 b-3 d2; <name>_cut_the e5 f-3
<name>_decide_on c-6 g7; <name>_decide_the b9 c-8 e4 g-9; <name>_demo_, a8 e6 f-5 g-9; <name>_did_i e2 f8 g-9
<name>_did_not a-2 b6 c-6 d-3 e-6 g7; <name>_do_, e9 g-7; <name>_do_i a7 f7 g-11; <name>_do_it a-6 c-3 d-5 e8
<name>_do_not b-6 c-4 d10; <name>_do_the a3 b7 d-6 f-3 g-6; <name>_draw_the b-2 c-2 e4 f3 g-7
<name>_drive_the a-3 b-5 e14 g-8; <name>_explain_the e-3 f2; <name>_extension_that f6
<name>_feedback_on b-4 c-3 d3 e6 g-5; <name>_find_it e9 g-4; <name>_find_the a-4 b-5 d-3 e4 g3
<name>_finish_his b-3 g3; <name>_finish_the a-2 b-7 e-5 g14; <name>_fix_it e6; <name>_fix_the a-8 b-2 c-2 e-9 g13
<name>_for_a a-2 b10 c-9 d-4 e-5 f3; <name>_for_an c-6 d4 e-3 g4; <name>_for_good e5; <name>_for_the c3 d-2 e-10 g3
<name>_from_now b-3 d-3 e9 g-3; <name>_from_the b7 g-4; <name>_get_the a-6 c-10 d-10 e2 g7
<name>_give_<name> b-3 e-8 g10; <name>_give_me b-3 c-5 e3 f3; <name>_go_on b2 d-5 g4; <name>_grab_the b-4 e-6 g11
<name>_halfway_through e-3 g2; <name>_halted_the c3 e4 g-5; <name>_handle_the e9 g-5
<name>_have_a b-10 c14 d-7 e-7 f-5; <name>_have_already b6 g-3; <name>_have_be a3 b-5 c-4 d2 e-6 f-2 g3
<name>_have_do a-3 b6 e-3; <name>_have_it a-3 b-6 d-5 e12 f-3 g-5; <name>_have_leave b-3 c5; <name>_have_make f-2
<name>_have_not g3; <name>_have_prepare b10 g-8; <name>_have_set b9 c-2 e-3 g-3; <name>_have_start a-2 e6
<name>_have_the a-11 b8 d-15; <name>_have_work-on b5 g-2; <name>_he_'d b3 g-6; <name>_he_'s b-7 d3 e-6 g6
<name>_he_could b7 e-3 g-2; <name>_he_is d5; <name>_her_feedback b-5 e-5 g9; <name>_his_feedback b-3 d-5 e-6 g10
<name>_hold_the c6 g-6; <name>_home_and f5 g-5; <name>_how_she b-4 c-4 e7 f3 g-6; <name>_how_the d3 e-7 f8 g-3
<name>_i_'d a10 b11 c-8 e-4 g-7; <name>_i_do c-2 e3 g3; <name>_i_have b-3 d3 e5 g-12; <name>_in_<name> b7 d-4
<name>_in_charge a-3 d-3 e6 g-4; <name>_in_front d-4 g8; <name>_in_may d6 e-5; <name>_in_my c-3 d4
<name>_in_spring d4; <name>_in_the a2 b10 c-7 e-4 f-4; <name>_is_back b4 c-4 d-3 e-6 g5; <name>_is_in b-3 d4 e-3 g3
<name>_is_not d4; <name>_is_now c6 d4 e-3 g-7; <name>_is_on a-2 b-4 d-2 e6; <name>_is_still d7 g-5
<name>_is_the a-3 b-5 c5 e8 g-6; <name>_it_'s b3 d-6 e12 g-13; <name>_it_. b-3 c3 d7 e-6; <name>_it_be b4 c-3 e3
<name>_it_is c-2 e5 g-3; <name>_it_out c5; <name>_keep_the b12 d-2 e-3 g-9; <name>_know_the b-2 d-2 e-3 g5
<name>_lead_it b-4 e7; <name>_lead_the a-3 b5 c-4 d-7; <name>_let_us d10 e-5 g-7; <name>_like_a b5 d4 g-8
<name>_make_it g4; <name>_merge_the a-9 b-6 g15; <name>_move_our d-6 g8; <name>_move_to d3
<name>_no_, a5 c-8 e8 g-3; <name>_no_to b-3 c-6 d-3 e8; <name>_no_worries b7 e-5 g-5; <name>_nothing_, e9 f-4 g-3
<name>_nothing_. b5 g-7; <name>_now_, b-4 d2 e-10 g10; <name>_of_code f6; <name>_of_the a-4 b12 d-5 e-5
<name>_off_, d9 g-8; <name>_off_the a-5 b15 d-7 e-3 g-2; <name>_on_her d9 e-4 g-4; <name>_on_his b-3 f3
<name>_on_monday b7 c-7 e-11 g8; <name>_on_the a-11 b13 c-7 e-2 f10 g-17; <name>_on_thursday b-3 d-6 g11
<name>_one_thing a-2 b-4 c5; <name>_own_the a-5 b2 d-5 e6 g-4; <name>_page_for a-2 f7 g-2; <name>_pass_. f9 g-5
<name>_pick_the a-3 c-7 g4; <name>_present_, b-4 g5; <name>_present_the c-3 e9 g-9; <name>_present_to b-3 e9 g-5
<name>_pull_the b-9 g11; <name>_push_the a-2 b-3 d-4 e-3 f4 g8; <name>_read_the b-4 e-4 f4
<name>_rewrite_<name> b-5 g8; <name>_rewrite_the a-4 b-5 e-3 g12; <name>_round_the d-3 e8 g-5
<name>_run_it a-3 b-6 e8; <name>_run_the a-9 b4 c-8 d-9 e9 f-3; <name>_say_<mark> c-4 d6 f6 g-5
<name>_say_the c-7 e-4 g14; <name>_set_the e6 g-4; <name>_she_'d c6 e-7; <name>_ship_the a-2 e4
<name>_show_me e-7 f9; <name>_since_he b5 e-4 g-2; <name>_so_i d4 e-3 f5 g-4; <name>_soon_. d4
<name>_sorry_to b-5 d7; <name>_stick_, a3 b3 c-2 e-5; <name>_struggle_with b3; <name>_take-over_over b-5 e-4 g8
<name>_take_it b-4 c-6 e12 g-4; <name>_take_the a-5 b-18 c4 d-8 e6 f-6 g5; <name>_talk-to_to d-2 e-5 g8
<name>_tell_me b-6 d-6 g10; <name>_tell_the b-3 c-9 d-4 e2 g6; <name>_ten_minutes b-4 e5
<name>_that_he b4 c-2 d2 g-6; <name>_that_his b-4 d8 e-5; <name>_the_<name> b3 c3 e-6; <name>_the_design-doc b2
<name>_the_feedback e-3 g2; <name>_the_hard b-4 e5 g-2; <name>_the_hire b5 d-3 e3 g-4
<name>_the_incident a-3 e6 f-3 g-4; <name>_the_owner e8 f-4 g-3; <name>_the_project b3; <name>_the_release b-3 g4
<name>_the_roadmap b-8 d-2 e5; <name>_the_rollout e3; <name>_the_same b-2 e-3 g5; <name>_the_vendor b5 d-4 g-2
<name>_the_whole e8 g-3; <name>_they_'d b-3 e-6 g8; <name>_they_need c6 e-2; <name>_think_<mark> c6
<name>_three_questions e8 g-2; <name>_through_his b-4 c-6 e13 g-6; <name>_through_the b2 d-5 e8 g-6
<name>_to_<name> c-9 d-12 e7 g3; <name>_to_decide e-8 g6; <name>_to_do b8 e-5; <name>_to_draft b4
<name>_to_explain b-3 e-3 f9; <name>_to_lead b8 d-6 e-5; <name>_to_me a-3 b15 c-7 d-6 e-5 f6 g-10
<name>_to_myself a-2 b6 e-5; <name>_to_own c-3 e4; <name>_to_run b3; <name>_to_say c4 g-6; <name>_to_talk b4
<name>_to_the c-5 e3 g4; <name>_to_write b8 c-3 d-4 e3 f-4 g-6; <name>_wait_for b-5 c-4 d10 g-2
<name>_walk_me f5 g-4; <name>_want-to_know c-5 d7; <name>_want-to_try g3; <name>_want_a b-3 c-5 d-3 f3 g4
<name>_want_me b-3 c-12 e11 g3; <name>_want_the b-3 c-4 d-5 e8; <name>_we_'d b-5 c-3 d17 e-8 g-6; <name>_we_were d3
<name>_what_he b-4 e8 g-4; <name>_what_i b-3 c14 d-4 e-5 g-5; <name>_what_she e8 g-5; <name>_which_one b-3 d5
<name>_who_have b8 c-3 g-6; <name>_will_not c6 g-4; <name>_with_a d-7 f-4 g7; <name>_with_the b4 d-3 e9 g-11
<name>_would_not a5 b-2 c7 e-3 g-7; <name>_write_a b8 f-9 g6; <name>_write_the b-5 g5; <name>_yes_. c-2 d-5 e2 g4
<name>_yes_to a11 c-5 g-8; <name>_you_think c3 e-3; <number>_,_<name> a5 b-6 d-2 e5
<number>_,_<number> a7 c6 e-3 f-3 g-10; <number>_,_and c5 f5 g-7; <number>_,_deploy a6 g-3; <number>_,_fix a7 g-4
<number>_,_i a5 b2 c-6 d6 f-3 g-7; <number>_,_no e-3 g6; <number>_,_nobody d-3 f2 g2; <number>_,_so b4 c4 g-6
<number>_,_still f-3 g3; <number>_,_the a7 b-6 c-2 d-3 f-2; <number>_,_then a-5 c7 e-4; <number>_,_whole a6 g-3
<number>_<mark>_, a2 d-5 e-4 f-4 g5; <number>_<mark>_. b-4 c-7 d-4 e-4 f7 g2; <number>_<mark>_<number> a-3 c2 d3 e-8
<number>_<mark>_and a-3 c-3 d-3 e-3 f2 g7; <number>_<mark>_day c-3 d13 e-2 g-7; <number>_<mark>_i a8 e-4
<number>_<mark>_line b4; <number>_<mark>_of a3 b6 d-7 e-6; <number>_am_, b3 g-5; <number>_am_. g3
<number>_and_<number> a-3 c-8 d-4 g10; <number>_and_i a3 c4 d7 g-18; <number>_and_it a4
<number>_and_the a10 b-2 c-3 g-7; <number>_commit_to a7 g-5; <number>_days_, a-2 c7 d3 g-9; <number>_days_. d5 g-4
<number>_for_him b2 d-3; <number>_from_<name> b2 d-4 e-3 g4; <number>_he_be b9 e-2; <number>_hours_, a6 c4 f-3 g-5
<number>_i_'d b-4 e2; <number>_i_be a4 b-7 c-3 e-2 g6; <number>_in_the a7 c-6 e11 g-11
<number>_lines_, b3 d-3 f5 g-3; <number>_lines_. f3 g-4; <number>_lines_of a9 b-5 c-3 d-2 e-5 f7 g-9
<number>_min_, e-3 f4; <number>_min_. g3; <number>_minutes_, a-5 d-5 f-3 g13; <number>_minutes_. a6 c3 d-5 e2 g-11
<number>_myself_, a8 d-2; <number>_of_<number> a-5 b-6 c-4 d12 e-5 f-6; <number>_of_the b9 c-3 d-5
<number>_of_them b9 c-3 d6 e-4 g-8; <number>_on_the a4 c3 d-6; <number>_or_<number> c9 g-6
<number>_seconds_, b4 g-6; <number>_so_qa a3; <number>_so_the a7 g-6; <number>_to_<number> a-5 d8 e-11 f4
<number>_with_the a3 d-2 f-3 g3; <number>_years_in b-2 c3 g2; ?_'_<name> a7 b-4 d4 g-10; ?_'_ask a-3 c2 d4 e-2
?_<mark>_, b-3 c-4 d-3 e10 f-5; ?_<mark>_<mark> a-5 d-3 f3 g5; ?_<mark>_about b-7 d6 e4 g-6
?_<mark>_and c-3 e5 f3 g-5; ?_<mark>_from c10 e-3 g-8; ?_<mark>_he c-6 e10 g-3; ?_<mark>_i b4 c-10 e9 g-7
?_<mark>_in d-4 e4; ?_<mark>_me a6 c-6 e6 g-4; ?_<mark>_no a7 c-4 g-8; ?_<mark>_she c-4 d5 e6 g-6
?_<mark>_the e-3 g5; a_<mark>_<mark> f3; a_<name>_<name> c-2 d-5 e-2 f9; a_<name>_bot f-3 g5
a_<number>_<mark> d4 e-3; a_better_one c-4 e10 g-3; a_bit_, d-2 f5; a_bit_. d-9 e2 g5; a_bit_of a-6 c-4 f10
a_blank_page a3 b4 e-3 g-4; a_blog_post g3; a_book_on g5; a_bot_that f7 g-3; a_bug_. d6 g-5; a_build_to d7 g-4
a_candidate_i d-3 e7; a_chat_about c-8 e9 g-5; a_clean_laptop f2; a_colour_picker a-4 f6; a_comment_fix f8
a_config_value c8 e-2 f-3; a_cup_of f4; a_date_, b-3 c9 g-4; a_date_and c-5 g10; a_day_, a-3 c-3 d-3 e-5 g7
a_day_. a8 e4 g-9; a_day_and a-2 c4 g-2; a_day_off a-2 b-7 c2 d-4 f-6 g10; a_debugger_. a5 d4 g-5
a_decision_. c-3 g3; a_dentist_. d3; a_dev_dependency d-4 f4; a_feel_for f4; a_few_test f3; a_folder_name c5
a_fourth_time g6; a_glass_of f4 g-2; a_go_at a-3 f11 g-5; a_good_manager f-4 g6; a_good_mood c-5 g4
a_grafana_panel a-3 f9 g-4; a_heat_map d2 g-2; a_highlighter_like f5 g-3; a_joke_in b5 e7 g-11; a_lay_by a6 f-2
a_line_of a-3 b3 d-6 e3 f-5 g4; a_linter_rule f5; a_list_of c3 e9 g-9; a_little_. a4 f-5 g2
a_little_dashboard a-3 f6 g-2; a_little_notebook f4; a_little_script f4; a_look_<mark> b7; a_look_at c-4 d-4 g8
a_lot_. c-3 f9 g-5; a_lot_of f-2; a_man_who f-2 g5; a_manager_i c-3 g10; a_manager_who a-2 f-3 g9
a_mind_to a-3 b-7 d-3 e-3 g13; a_month_. c-2 d7 g-7; a_month_ago d2; a_month_now d8 g-6; a_new_date b-3 d12 e-4 g-5
a_new_one a4 b10 d-4 e-3 f-3 g-6; a_no_and c7 e-3; a_notebook_, f4 g-4; a_novel_. f4; a_number_, c8 e-3 g-3
a_pencil_, a-2 f7; a_pencil_. f4; a_plan_, b-3 c6 d-3 e-4; a_plan_. e7 g-2; a_plan_and c6 d-5 e-2 f-3 g2
a_plan_for b7 c-5 d-6 e-5 g5; a_plane_and a-4 d-4 e-5 g9; a_property_test f4 g-3; a_question_, b-2 e9 g-5
a_question_. c-4 e9 g-4; a_question_about c7 e-8; a_question_instead c-3 e3 g2; a_question_mark b-4 c7 e2 g-6
a_question_that e4 g-5; a_repo_that f6; a_request_through f3; a_row_of c8 e-2 g-3; a_script_that f7
a_script_to f5 g-2; a_script_which f4; a_seagull_on b3; a_second_, a2 b-4 c-3 g7; a_single_1:1 d-4 g6
a_single_question b-3 c-5 e11 g-4; a_slack_bot f11 g-9; a_small_fix c2 f5 g-7; a_small_one a4 e4 f-6
a_small_tool f-4 g7; a_student_. f6 g-3; a_team_of c7 e-5; a_team_that c-3 g7; a_test_for f6 g-6
a_thing_that a-4 f11 g-7; a_thumbs-up_. c2 e5 g-4; a_title_and d8 g-5; a_two_line c3; a_typo_in f5 g-4
a_walk_. d-4 e5; a_walk_round e-3 g5; a_warning_in f7 g-3; a_wee_script f2; a_week_, b-2 e6 f-3 g-3
a_week_. d-4 f-3 g6; a_word_in c-4 d-5 e4 g3; a_word_to b7 d5 e-3 g-8; a_year_, d-5 f2 g3; a_year_. d2 f3 g-5
a_year_ago c5 e3 f-3 g-3; a_yes_. g2; abended_at_step a4; about_<name>_'s b11 d4 g-14; about_<name>_. d8 g-6
about_a_manager g7; about_her_promotion d4 g-3; about_his_promotion d-6 g7; about_his_tone b-6 d2 e-7 g5
about_in_the f7 g-4; about_it_, b-3 g3; about_it_. c-2 d3 e4 f-5 g-3; about_it_in b-3 c-3 f-3 g9
about_park_. d-5 g8; about_the_budget c11 d-8 e-5; about_the_cache b-3 d-3 e7; about_the_complaint d6 g-5
about_the_conflict g6; about_the_index c10 d-3 e-2 g-6; about_the_new f-5 g7; about_the_park c-2 g7
about_the_pay d5; about_the_queue e-4 g6; about_the_reorg a-2 b-7 c-4 d4 e-5 g7; about_the_timeout c-3 e-2 g6
about_with_a f6 g-4; add_a_miss a-4 d-4 f5; add_a_unit-test a-2 f7; add_the_miss d-2 g3; address_to_me a-2 c11 g-4
after_<name>_, b-5 f3; after_<name>_. b-5 e-6 g8; after_<name>_have b7 g-3; after_dinner_and b2
after_five_months c-3 d4 g-2; after_give_<name> b9 d-5 e-3; after_i_<name> b-6 c14 d-2 e-6 g-7
after_lunch_. c2 f-3 g3; after_one_bad b4; after_she_'d b8 g-4; after_supper_, g2; after_ten_minutes a-3 b3 c-2 g3
after_the_freeze d6 g-2; after_the_kids a4 d-3 f9 g-12; after_the_launch a-7 d4 e-3 g3
after_the_release a-4 d11 e-4 g-4; after_the_summer d-5 g6; after_two_days b7 e-3; afternoon_in_the a5 f-3
afternoon_to_read f-2 g4; again_,_and d5 g-5; again_,_by d3; again_,_i a-5 b-6 c7 d5 g-4; again_,_it b-6 d9 f3 g-6
again_,_my b8 c-3 d-2 g-3; again_,_the c-4 d5 e-3; again_,_third a3 b-4 d-3 g5; again_,_with b7 d3 g-6
again_:_the a2 b-2 d4 g-4; again_as_of b5 g-3; again_from_scratch b4 f3; again_from_the a-3 b5; again_from_zero b4
again_i_am a-6 c8 d-3; again_i_will c-5 g7; again_in_the a7 b-6 d-4 e-3 g5; again_some_day d-2 g6
again_tonight_i a-2 g5; agenda_for_the d6 g-4; ago_i_'d d-3 e10 f-3 g-3; ago_i_would e-2 g5; agree_on_the a-3 b-3 g9
agree_with_<name> b-6 c-3 e11 g-4; agree_with_me c10 g-7; all-day_,_and a3 c-3 g2; all_,_and e10 g-5
all_<number>_lines b2 g-2; all_by_me a3 b6 g-7; all_eyes_on c8 f-3 g-4; all_five_, d-2; all_five_1:1s c-2 g5
all_forty_. b3 g-2; all_good_. b8 d-3 e-5; all_mine_, a10 g-8; all_my_1:1s g6; all_of_<name> a4 b9 e-3 f-2 g-9
all_of_it a7 c-13 d-9 e6; all_of_the a3 g-3; all_of_them c14 e-11 g-7; all_of_us d-3 g5; all_the_same a-2 c3
all_the_services a3; all_the_time d-3 g7; all_the_way e4 f5 g-9; all_three_. c7 e-3 g-3; all_three_squads a5 c-6
all_turn-to_to c7 e-3 g-3; all_wait_for a4 c2 e-3; alone_with_the d-5 e11 g-4; although_i_have b7 d2 e-7 g-2
am_<name>_. a-2 c12 e-3 g-7; am_a_manager a9 g-7; am_in_the b-2 c5 e7 g-10; am_not_even d6 e-4 g-3
am_not_go-to a-2 b-3 e4 g3; am_not_in c4 e-5; am_not_sure c-7 e-4 g12; am_on_the b-2 c3 e7 g-10; am_still_the a4
am_the_<name> c5; am_the_bottleneck d-3; am_the_one a3 b3 d3 e-4 f-3 g-7; am_the_only a6 f-3; am_write_it a5 g-4
among_themselves_, c6 g-6; among_themselves_. b-3 c4 e-4 g3; an_afternoon_to f-4 g5; an_afternoon_with f9 g-6
an_alert_. e2 g-2; an_all_nighter a3; an_answer_on b-3 d13 e-9 g-2; an_edge_case c4 f9 g-10
an_engineer_i a-2 f-4 g11; an_evening_, a-4 f4; an_evening_with d-3 g2; an_extension_. d7 g-5; an_honest_word d5 e-4
an_hour_, a-3 c-8 e-2 f3 g6; an_hour_. c-3 d-7 e6 f-6; an_hour_after f-2 g5; an_hour_and b4 c-5 e4; an_hour_as f7
`
