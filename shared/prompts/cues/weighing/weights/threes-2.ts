// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_2 = `
<mark>_,_i c-4 d-2 e6 f5 g-4; <mark>_,_say d5 g-3; <mark>_,_she e4 g-5; <mark>_,_so b-2 c11 d3 g-11
<mark>_,_then b4 e-3; <mark>_,_we d4 g-4; <mark>_,_which a-4 b4 c2 e-4; <mark>_<mark>_. c5 g-3
<mark>_<mark>_<name> b-3 c3 d-3; <mark>_<mark>_i b-4 f4; <mark>_<mark>_no a-4; <mark>_<name>_'s a-4 b2 c-3 e3
<mark>_<name>_, a-4 b2 c5 d7 e-11 f-9; <mark>_<name>_. b-7 e9 f3 g-7; <mark>_<name>_: b-6 d6 g4
<mark>_<name>_<mark> b-5 c2 d6 g-5; <mark>_<name>_<name> a4 b-5 c3 d5 e-11 g-2; <mark>_<name>_? c6 g-5
<mark>_<name>_and c-4 e-2 g6; <mark>_<name>_do a5 b-6 d-6 e5 g-3; <mark>_<name>_have g2
<mark>_<name>_will c3 e3 g-6; <mark>_<name>_you e-3 g3; <mark>_<number>_, a3 b-4 c-2 d-4 f-6 g7
<mark>_<number>_. a-8 g8; <mark>_<number>_<mark> d2; <mark>_<number>_and a3 c4 g-5; <mark>_<number>_from b8 d-5 e-3
<mark>_about_the b7 c2 g-7; <mark>_after_the b-6 c-3 d16 e-4 g-8; <mark>_and_by b8 d5 g-9; <mark>_and_i c-2 g6
<mark>_and_it a4 c2 e-3; <mark>_and_my c7 g-2; <mark>_and_that c6 d6 f-4 g-6; <mark>_and_the a-5 c6 d-6 g3
<mark>_and_they c2 g-3; <mark>_ask_<name> c5; <mark>_at_<number> a6 b4 g-7; <mark>_at_the d6 e-7
<mark>_be_not b10 c-3 e-4 f4 g-8; <mark>_be_the a-2 g8; <mark>_but_<mark> a-3 b-5 c2 d-2 e7 f-2
<mark>_by_me a2 b4 e-2 g-3; <mark>_by_wednesday a4 g-4; <mark>_can_we b-2 c7 d9 e-5 g-9
<mark>_can_you c-8 e5 f-2 g4; <mark>_code_the a8 g-5; <mark>_conflict_<mark> d6 g-2; <mark>_do_it b3 e4 g-4
<mark>_do_not a-5 b5 c-6 d5 e-6 f-3; <mark>_do_we e5; <mark>_explain_it f2; <mark>_feedback_for d7 g-3
<mark>_for_a a-5 b11 d-2 e-3 f-3; <mark>_for_the d5 g-3; <mark>_give_it b4; <mark>_he_'s e8 g-3
<mark>_help_<mark> b2; <mark>_how_would c-6 d-3 e12 g-5; <mark>_i_'d b-5 c5 d-3 e2; <mark>_i_<name> b7 c-11 e12 g-10
<mark>_i_am a6 b5 g-9; <mark>_i_ask c-12 d4 e15 g-10; <mark>_i_be a2 b-7 d-7 e12 f-2 g-7
<mark>_i_could a3 c-6 d-4 g4; <mark>_i_did b4 c4 e-4 g-3; <mark>_i_do b-6 c11 d-9 f-2; <mark>_i_give b-6 e12 g-6
<mark>_i_have c-4 g7; <mark>_i_rewrite a3 b-6 f-2 g3; <mark>_i_send g-4; <mark>_i_tell b6 c-4
<mark>_i_will a4 b10 c-3 e-3 f-4 g-12; <mark>_i_write a4 d7 g-9; <mark>_in_a b-2 f3; <mark>_in_the d4 e-4
<mark>_is_it b5 c8 e-5 g-9; <mark>_is_that b4 c7 e-4 f3 g-11; <mark>_is_the g3; <mark>_is_what c-4 d5 e-4 g4
<mark>_it_'s a-4 d6 f-2; <mark>_it_be b-2 d3; <mark>_it_go a4 d-2; <mark>_just_do b-5 d5 g3; <mark>_let_him b-3 e4
<mark>_let_me a3 b10 c-2 e-6 g-5; <mark>_let_us b-2 c14 d5 e-5 g-16; <mark>_me_, b4 c4 d-4 e-8 f7 g-8
<mark>_me_. c8 d-3 g-7; <mark>_me_: c-9 e12; <mark>_me_<mark> b-6 c2 d12 g-18; <mark>_me_on b5
<mark>_next_week d8 g-7; <mark>_no_, b-4 c7; <mark>_no_. a7 c-10 d-4 e4; <mark>_no_go b-7 c9 d-5 e3 f-4 g-7
<mark>_no_worries d3; <mark>_of_the d-6 g5; <mark>_ok_to c9 g-4; <mark>_on_a c5 g-5; <mark>_on_the c3 d2 e-8
<mark>_rewrite_the a6 g-3; <mark>_she_find b8 d-2 g-6; <mark>_she_learn b5 g-5; <mark>_should_we e7 g-5
<mark>_so_i c6; <mark>_sometime_<mark> d5 g-3; <mark>_soon_<mark> d12 g-9; <mark>_sorry_, g4
<mark>_tell_them c7 g-7; <mark>_that_'s b7 c-7 e-4 g5; <mark>_the_new b3 e-3 g4; <mark>_the_team c5 e7 f-5 g-7
<mark>_the_whole a4 c5 e-2 g-4; <mark>_they_leave c7 e-5; <mark>_thoughts_? c5; <mark>_three_times c4 e6 g-11
<mark>_to_<name> b6 c-9 d-6 e12 g-9; <mark>_today_i b3 e7 g-10; <mark>_up_to b-4 c12 d-3 e-4 g-3
<mark>_wait_for a-6 c5 d-3; <mark>_wait_on a7 c8 d-6 e-3 g-10; <mark>_what_'s a-3 b-4 e-3 f5 g4
<mark>_what_do b-5 c3 d-6 e8 f-2 g-8; <mark>_what_have c-4 e8; <mark>_what_should c2 e5 g-4
<mark>_what_would c3 e7 g-11; <mark>_whatever_you c10 e-4 g-4; <mark>_who_decide e-4; <mark>_yes_, b2 c-4 d6 f5 g-10
<mark>_yes_<mark> c-7 g7; <mark>_you_are c2 d3 g-3; <mark>_you_choose b-3 c10 e-3 g-6; <mark>_you_decide b-4 c4 g-2
<mark>_you_have e4; <mark>_you_own c-4 e6 g-3; <mark>_your_call c4 d-3 e3 g-3; <name>_'s_, a-6 b9 d-4 e2 g-7
<name>_'s_. b9 e5 g-11; <name>_'s_1:1 a-2 b-7 c-5 d11 e-6; <name>_'s_and e9 g-6; <name>_'s_baby b4
<name>_'s_back b-4 d6 e-7 g3; <name>_'s_be b-6 d11 e-2 g-3; <name>_'s_branch a-8 c-3 d-6 f-5 g10
<name>_'s_bug b8 g-3; <name>_'s_call d-4 e7 g-9; <name>_'s_change a-4 b-5 d-2 g8; <name>_'s_check d6 g-3
<name>_'s_code a-2 b7 d-4 f2; <name>_'s_column d-4 g3; <name>_'s_dashboard b3; <name>_'s_decision c-3 e5
<name>_'s_demo b-10 g12; <name>_'s_design c-4 d-4 e8; <name>_'s_design-doc b3; <name>_'s_desk b-3 d10 g-6
<name>_'s_draft b2 d-4; <name>_'s_feature b7; <name>_'s_feedback b-8 d15 e-3 g-8; <name>_'s_first c-3 d4 e5 g-3
<name>_'s_fix a-5 b4 e-5 f-6 g8; <name>_'s_growth-plan b-4 d9 e-3; <name>_'s_half a-4 b11 d-2 e-2 g-3
<name>_'s_hands b3 e-11 g6; <name>_'s_head b4; <name>_'s_incident b7 g-2; <name>_'s_job e-4 g5; <name>_'s_launch e3
<name>_'s_list a-2 b8 d-9 g4; <name>_'s_manager b-2 c4 d-5; <name>_'s_merged b5; <name>_'s_mid d9 g-5
<name>_'s_module b3; <name>_'s_name b4 d-6; <name>_'s_old g3; <name>_'s_on c3 d-6 e-4
<name>_'s_one-to-one b-4 d5 e-4; <name>_'s_pager c7 d-2 e-2 g-4; <name>_'s_parser b5 d-3 e7 g-9
<name>_'s_plan b-4 c-7 d-2 e7 g4; <name>_'s_plate e-2 g3; <name>_'s_postmortem e2; <name>_'s_pr a-8 b3 d-7 f-5 g7
<name>_'s_probation-talk b-2 d7; <name>_'s_project b3 c5 e-3 g-5; <name>_'s_promotion d8 g-7
<name>_'s_query b6 e3 g-6; <name>_'s_review b-10 d12 e-5; <name>_'s_rollout e5 g-5; <name>_'s_service e5
<name>_'s_show b3 d-2 e9 g-9; <name>_'s_solution b3; <name>_'s_spike b9 d-4 g-2; <name>_'s_squad c4 d-2 e-9
<name>_'s_story b3 e-2; <name>_'s_task b2; <name>_'s_team b-3 d-5 g9; <name>_'s_test b3 d-3 e4 g-3
<name>_'s_tests b-5 g8; <name>_'s_three a-3 b3; <name>_'s_thunder b3; <name>_'s_ticket a-4 b14 d-4 e-9
<name>_'s_to b5 c5 e-5 g-9; <name>_'s_toes b4; <name>_'s_tone d5 g-4; <name>_'s_until b11 e-3 g-5
<name>_'s_version b3 e5 g-4; <name>_'s_work a-7 e5 f-3; <name>_,_<mark> a-2 c-4 e-2 g8
<name>_,_<name> b-6 c4 e-15 g11; <name>_,_<number> a-8 b-2 f-4 g9; <name>_,_again d8 g-5
<name>_,_all b-4 d-7 e3 f-11 g10; <name>_,_and a3 c-9 d-9 f3 g4; <name>_,_and-then b5 g-6
<name>_,_but b4 c-4 d-3 e-5 g5; <name>_,_do b2 c-4 e-6 f7 g-2; <name>_,_even c-4 e7; <name>_,_for d3 g-4
<name>_,_he f6 g-4; <name>_,_her b4 e-3; <name>_,_his b-4 g4; <name>_,_i c-14 d-6 e17 f-6 g-3
<name>_,_in a-5 b12 c-4 d-4 e-8 f-5 g3; <name>_,_incl b-3 e6; <name>_,_it b-7 c-4 d-2 e4 f5; <name>_,_move d6 g-3
<name>_,_my a2 b-2 d3 e6 f-4 g-8; <name>_,_not a-6 b-2 e7 f-4; <name>_,_on b-4 c5; <name>_,_same a4 b-4
<name>_,_she c-4 d-10 e10 f-4; <name>_,_so a4 b-4 c8 e-11 f-6; <name>_,_that a-4 f3; <name>_,_the d12 f-4 g-7
<name>_,_then a-3 b2 c-5 d10 g-7; <name>_,_they b-5 c4 e-5 g6; <name>_,_third b2 c-3 d6 g-4; <name>_,_today e-2
<name>_,_two a-4 d-5 e-3 f9; <name>_,_we d-3 g4; <name>_,_which b-3 c-4 e4; <name>_,_who a-4 b3 d9 e-9 f-4
<name>_,_whose b8 g-8; <name>_,_with b-4 e9 f-2; <name>_,_you c7 e-3; <name>_._' a3 b-3 c6 e3 g-9
<name>_._<mark> e4; <name>_:_<mark> a-4 c-8 d8 e-8; <name>_:_i d8 e-2 g-5; <name>_<mark>_, a-9 b-3 c8
<name>_<mark>_. b-3 c15 d-9 f-4 g-6; <name>_<mark>_<name> b4 c6 e-4 g-5; <name>_<mark>_i c2 d-7 e8 f-5 g-6
<name>_<mark>_it e-7 g4; <name>_<mark>_just c4 d-5 e3 g-2; <name>_<mark>_let b5 e-3 g-5
<name>_<mark>_maybe b-3 c12 d-3 e-3 g-7; <name>_<mark>_me b8 c-5 e2 g-4; <name>_<mark>_on b-2 c4 d6 f-2 g-5
<name>_<mark>_the b7 c-3 e-6; <name>_<mark>_what c-4 d-3 g5; <name>_<mark>_you b-2 c-6 d2 e10 g-5
<name>_<mark>_your d-3 e7 g-3; <name>_<name>_'s b5 c-4 e4 g-5; <name>_<name>_, a2 c-3 d6 e-15 g8
<name>_<name>_. b7 c-3 d-6 e2 f3 g-4; <name>_<name>_<mark> b-5 c-6 d-3 e5 g5; <name>_<name>_and f-3 g7
<name>_<name>_he b-6 c4 e2; <name>_<name>_no g2; <name>_<name>_she b-5 c4 e-5 g3; <name>_<name>_that d-3 f5
<name>_<name>_the e-5 g4; <name>_<number>_, a-7 b-3 c2 d5 e3 f-2; <name>_?_<mark> c13 e-5 g-8; <name>_a_word c3
<name>_about_her b-4 d14 e-9 g-6; <name>_about_his c-4 d2 e-6 g4; <name>_about_how b-6 d3 g4
<name>_about_the d10 e-4 f-3 g-7; <name>_after_the c-6 d14 e-7 g-6; <name>_after_two b5
<name>_again_, b-4 c-7 d4 g4; <name>_again_. d4; <name>_alone_. c-2 e7 g-4; <name>_alone_with d-5 e12 g-6
<name>_an_answer d10 e-4 g-5; <name>_an_honest d5 e-3; <name>_and_<name> a-4 b-20 c4 d2 f-11 g7; <name>_and_close e4
<name>_and_go e5; <name>_and_he c-5 e9 g-4; <name>_and_i b-9 c-3 d14 e-10; <name>_and_leave b6 d-3
<name>_and_stay g3; <name>_and_take d8 e-6; <name>_and_the a-7 c6 e4 f-5; <name>_as_a c2 d3 g-11
<name>_as_lead c-4 e6 g-3; <name>_as_the b2 e-5; <name>_ask_, b2 d-3; <name>_ask_. a8 b6 c-2 g-11
<name>_ask_<mark> e9 g-8; <name>_ask_<name> b-5 c-8 d-3 e-9 g16; <name>_ask_about c-3 e-8 g6
<name>_ask_for b11 e-3 g-4; <name>_ask_how d8 e3 g-10; <name>_ask_if b-6 c7 d-4; <name>_ask_me a-3 b-9 c10 e5 g-12
<name>_ask_the d-4 e-7 g8; <name>_ask_what a9 b-2 c-5 g-3; <name>_ask_where c-4 d7 g-5; <name>_ask_whether c3
<name>_ask_which c-3 d-2 e7; <name>_at_<number> a4 b-6 d5 e-5 f6 g-7; <name>_at_ten a-2 b6 e-3
<name>_at_the a-3 b5 c-6 e10 f-3 g-9; <name>_be-meant-to_be d4 g-4; <name>_be-on_the b5 c-2 e-6 g3
<name>_be_a b-6 c-2 d-3 e-8 g14; <name>_be_down a5 b6 d-2 e-3 g-7; <name>_be_halfway a-2 b9 g-4
<name>_be_in a-4 c3 d6 g-5; <name>_be_lead b9 g-6; <name>_be_me a3 b2 g-6; <name>_be_not b-2 d-8 e-7 g10
<name>_be_the a-2 c-5 e2 g5; <name>_be_to b10 e-4 g-5; <name>_because_he a-2 b6 e5 g-8; <name>_because_i g3
<name>_because_of b-2 g6; <name>_break_staging e8 g-7; <name>_call_the e7; <name>_can_not a4
<name>_cancel_her d-7 g8; <name>_cancel_our d-6 g7; <name>_choose_the c-6 e3; <name>_come_back c-7 g3
<name>_come_home b9 g-7; <name>_could_have a-3 b-4 c4 e5 g-4; <name>_could_not a3; <name>_cut_the e4
<name>_decide_on c-8 g7; <name>_decide_the b11 c-6 e3 g-11; <name>_demo_, a6 e7 f-4 g-9; <name>_did_i b-3 c-3 f8 g-4
<name>_did_not b7 c-5 d-3 e-5 g4; <name>_do_, e10 g-9; <name>_do_i a7 f7 g-12; <name>_do_it a-6 c-4 d-8 e10 f-4
<name>_do_not b-5 c-6 d7 e-5 g6; <name>_do_the a4 b6 d-7 f-5 g-7; <name>_do_you c2 e-3 g3
<name>_does_not c-4 d-2 g9; <name>_draw_the a4 e3 f5 g-10; <name>_drive_the a-2 b-4 e13 g-8
<name>_explain_the e-3 g5; <name>_extension_that f6 g-3; <name>_feedback_on b-5 c-3 d5 e5 g-5
<name>_find_her d-3 e7 g-2; <name>_find_it e8 g-3; <name>_find_the a-3 b-5 d-5 e3 g4; <name>_finish_his b-3 g2
<name>_finish_the b-6 e-5 g11; <name>_fix_it b-2 e5; <name>_fix_the a-9 b-4 c-3 d-3 e-12 f5 g12
<name>_for_a a-2 b9 c-10 e-3 f3; <name>_for_an c-7 d6 e-3 g3; <name>_for_good e6; <name>_for_the c5 d-3 e-10 g5
<name>_from_now b-3 d-3 e9 g-4; <name>_from_the b7 e-3 g-2; <name>_get_the a-9 c-9 d-10 e4 g8
<name>_give_<name> b-3 e-8 g9; <name>_give_me b-4 c-4 e3 f4; <name>_go_. c8 e-3 g-2; <name>_go_on e2
<name>_grab_the b-5 e-6 g11; <name>_halfway_through b2 e-3; <name>_halted_the c3 e3 g-5; <name>_handle_the e10 g-7
<name>_have_a b-10 c14 d-8 e-7 f-5 g4; <name>_have_already b3; <name>_have_ask b-6 d8 e-5
<name>_have_be a3 b-9 d6 e-7 f-2 g3; <name>_have_do a-3 b5 c-3 e-4 g3; <name>_have_it a-3 b-4 d-5 e13 g-6
<name>_have_leave b-4 c5 e-3 g2; <name>_have_not b-3 d-3 g5; <name>_have_prepare b11 g-9; <name>_have_set b7 e-2 g-3
<name>_have_start a-2 e6; <name>_have_the a-12 b8 c3 d-14 g-3; <name>_have_two c8 e-7; <name>_have_work-on b5 g-4
<name>_he_'d b2 c3 g-4; <name>_he_'s b-7 d4 e-6 g5; <name>_he_could b5; <name>_he_is d6 g-3
<name>_her_feedback b-3 e-4 g8; <name>_his_feedback b-3 d-5 e-5 g10; <name>_hold_the c5 g-5; <name>_home_and f4 g-4
<name>_how_she b-4 c-3 e6 f4 g-7; <name>_how_the b-2 d3 e-8 f7; <name>_i_'d a8 b11 c-8 e-3 g-6; <name>_i_do c-3 e4
<name>_i_have a2 e4 g-15; <name>_in_<name> b3 d-5 e-4 g5; <name>_in_charge a-3 d-4 e8 g-5
<name>_in_front d-3 e-3 g8; <name>_in_may d5 e-4; <name>_in_my c-3 d7; <name>_in_spring b2 d3 g-3
<name>_in_the b8 c-8 f-4; <name>_is_back b5 e-5; <name>_is_in d6 e-2; <name>_is_not d3; <name>_is_now c6 d6 e-4 g-8
<name>_is_on a-2 b-5 d-2 e6 g2; <name>_is_still d7 g-5; <name>_is_the a-2 b-4 c5 e7 g-7; <name>_is_wait g2
<name>_it_'s b4 d-6 e10 g-14; <name>_it_. b-4 d7 g-3; <name>_it_be b2 c-6 e4; <name>_it_is e6 g-6; <name>_it_out c4
<name>_keep_the b10 g-7; <name>_know_the b-2 g3; <name>_lead_it b-3 e5 g-2; <name>_lead_the b4 c-4 d-8 e3
<name>_let_us d9 e-4 g-7; <name>_like_a b5 d4 e3 g-10; <name>_make_a b-2 c-3 e-6 f-4 g11; <name>_make_it d-2 g3
<name>_merge_the a-8 b-7 g15; <name>_move_our d-5 g8; <name>_move_to d3; <name>_no_, a4 c-8 e8 g-3
<name>_no_longer b9 e-5 g-3; <name>_no_to b-4 c-7 d-4 e7; <name>_no_worries b8 e-4 g-9; <name>_nothing_, d-2 e7 f-3
<name>_nothing_. b8 g-8; <name>_now_, b-4 e-9 g10; <name>_of_code a-4 f7; <name>_of_the a-5 b13 d-5 e-5 f-3 g-2
<name>_off_, d8 g-7; <name>_off_the a-6 b14 d-6 e-4; <name>_on_her d7 e-3 g-5; <name>_on_his b-3 f5
<name>_on_monday b4 c-6 e-10 g7; <name>_on_the a-12 b13 c-5 f9 g-17; <name>_on_thursday b-2 c-2 d-6 f-2 g11
<name>_one_thing a-2 b-2 c5; <name>_own_the a-5 d-5 e6 g-2; <name>_page_for a-4 f8 g-2; <name>_pass_. f8 g-5
<name>_pick_the a-3 c-7 g4; <name>_present_, b-5 g7; <name>_present_the c-2 e7 g-6; <name>_present_to b-2 e8 g-6
<name>_pull_the b-7 g9; <name>_push_the a-2 c-2 d-2 e-4 f6 g6; <name>_read_the b-4 e-4 f6
<name>_rewrite_<name> b-5 g7; <name>_rewrite_the a-6 b-5 c-3 e-3 g12; <name>_round_the d-5 e10 g-6
<name>_run_it a-3 b-6 d-3 e11; <name>_run_the a-9 b3 c-8 d-9 e7 f-4; <name>_say_<mark> c-3 d6 f8 g-8
<name>_say_the c-8 e-4 g13; <name>_see_it b-2 c-2 e5; <name>_set_the e8 g-6; <name>_she_'d b3 c5 e-6 g-3
<name>_she_have b-4 e-3 g7; <name>_ship_the a-3 g3; <name>_show_me d-2 e-7 f5 g4; <name>_since_he b5 e-2 g-3
<name>_so_i d4 e-4 f6 g-4; <name>_soon_. d6; <name>_sorry_to b-6 d8; <name>_stick_, b3 c-2 e-4
<name>_struggle_with b3; <name>_take-over_over b-6 e-5 g11; <name>_take_it b-4 c-5 e11 g-3
<name>_take_the a-6 b-21 c2 d-8 e5 f-5 g7; <name>_talk-to_to e-3 g7; <name>_tell_me a-3 b-7 c3 d-5 g8
<name>_tell_the c-9 d-4 e5 g2; <name>_ten_minutes e5 g-4; <name>_that_'s e9 g-6; <name>_that_he b7 d3 e-2 g-6
<name>_that_his b-4 d7 e-3; <name>_the_<name> c4 e-6; <name>_the_feedback e-4 g3; <name>_the_hard b-3 e5 g-5
<name>_the_hire b4 d-3 e2 g-3; <name>_the_incident b3 e5 g-6; <name>_the_keys e3; <name>_the_owner e8 f-4 g-4
<name>_the_release g3; <name>_the_roadmap b-8 d-3 e4 g3; <name>_the_rollout e4; <name>_the_same g4
<name>_the_vendor b2 d-3 e3; <name>_the_whole b-2 e10 g-4; <name>_they_'d e-7 g6; <name>_they_need c6
<name>_think_<mark> c7 g-3; <name>_three_questions e8 g-4; <name>_through_his b-3 c-5 e12 g-6
<name>_through_the d-3 e9 g-7; <name>_to_<name> c-10 d-11 e7; <name>_to_decide c4 e-7 g3; <name>_to_do b7 e-6
<name>_to_draft b5; <name>_to_explain b-4 e-3 f9 g-2; <name>_to_lead b6 d-4 e-5
<name>_to_me a-3 b15 c-8 d-7 e-6 f7 g-12; <name>_to_myself b2 e-4 g2; <name>_to_next d3 g-2; <name>_to_own c-4 e3
<name>_to_say c3 e3 g-5; <name>_to_talk b4 g-4; <name>_to_the b-3 c-5 e3 g4; <name>_to_write b9 c-3 d-4 e3 f-4 g-8
<name>_two_days g3; <name>_wait_for b-7 c-4 d12 g-4; <name>_walk_me f6 g-5; <name>_want-to_know c-5 d8
<name>_want-to_try c-3 g2; <name>_want_a b-3 c-5 d-2 f5; <name>_want_me b-2 c-12 e7 g5
<name>_want_the b-5 c-8 d-4 e13; <name>_we_'d b-7 c-3 d17 e-7 g-6; <name>_we_were d5; <name>_what_he b-3 e8 f-2 g-5
<name>_what_i c14 d-4 e-5 g-7; <name>_what_she e6; <name>_which_one d5; <name>_who_have b7 c-3 g-6
<name>_will_not c7 g-5; <name>_with_a d-7 f-4 g4; <name>_with_the b4 d-4 e10 g-12
<name>_would_not a4 b-2 c8 e-4 g-7; <name>_write_a b9 c-3 e-2 f-11 g7; <name>_write_the b-4 d-3 g2
<name>_yes_. c-2 d-4 e2 g4; <name>_yes_to a13 g-10; <name>_you_think c3; <number>_,_<name> a3 b-4 d-3 e3
<number>_,_<number> a7 b2 c6 e-3 f-3 g-12; <number>_,_and a3 c6 f3 g-9; <number>_,_deploy a8 g-5
<number>_,_fix a6 g-5; <number>_,_i a8 c-6 d6 e-2 f-4 g-6; <number>_,_no e-4 g7; <number>_,_so b3 c7 g-6
<number>_,_still f-3 g4; <number>_,_the a4 b-5 d-3; <number>_,_then a-7 c6 e-3; <number>_,_whole a5 g-3
<number>_._, b3; <number>_<mark>_, a2 d-6 e-3 f-2 g5; <number>_<mark>_. b-4 c-5 d-3 f4
<number>_<mark>_<number> a-2 e-8; <number>_<mark>_and a-3 c-3 d-3 e-3 f3 g7; <number>_<mark>_day b-2 d12 g-7
<number>_<mark>_i a7 e-2; <number>_<mark>_line b4 g-3; <number>_<mark>_of b7 d-8 e-6 g2; <number>_am_, a2 g-2
<number>_and_<number> a-3 c-7 d-4 g10; <number>_and_i a6 d7 e2 g-18; <number>_and_it a6
<number>_and_the a10 b-2 c-4 e2 g-9; <number>_commit_to a8 g-6; <number>_days_, c5 d4 g-9; <number>_days_. d3 g-5
<number>_for_him b3 d-4; <number>_from_<name> b3 d-5 g4; <number>_he_be b8 g-4; <number>_hours_, a6 c5 e-2 f-3 g-6
<number>_i_'d a-2 b-5 g4; <number>_i_be b-6 c-3 g7; <number>_in_the a7 c-6 e9 g-10; <number>_lines_, b2 d-2 f7 g-5
<number>_lines_. f3 g-4; <number>_lines_of a11 b-4 c-3 d-2 e-5 f7 g-10; <number>_min_, a-2 b-3 e-6 f5
<number>_minutes_, a-6 d-4 g12; <number>_minutes_. a7 b3 d-4 e2 g-13; <number>_myself_, a10 d-4 g-4
<number>_of_<number> a-5 b-9 c-4 d11 e-4 f-6; <number>_of_the b10 c-3 d-4 e-3; <number>_of_them b7 c-4 d4 e-2 g-3
<number>_on_the a4 d-6; <number>_or_<number> c10 g-7; <number>_seconds_, a2 b5 d-2 g-7; <number>_so_the a6 g-6
<number>_to_<number> a-7 d8 e-11 f2 g3; <number>_with_the a3 d-3 f-2 g3; <number>_years_in b-3 c4
?_'_<name> a7 b-4 d4 g-12; ?_'_ask a-4 d5 e-2 f-3; ?_<mark>_, c-3 d-4 e10 f-3; ?_<mark>_<mark> a-5 d-3 f3
?_<mark>_about b-6 d5 e4 g-7; ?_<mark>_and d3 e5 f4 g-9; ?_<mark>_from c12 e-3 g-11; ?_<mark>_he b-2 c-10 e10
?_<mark>_i b5 c-11 e11 g-11; ?_<mark>_in c3 d-5 e3 g-3; ?_<mark>_is c2 d4 e-3; ?_<mark>_me a4 c-6 e7 g-4
?_<mark>_no a7 c-3 e3 g-9; ?_<mark>_she c-4 d4 e8 g-8; ?_<mark>_the g3; a_<mark>_<mark> f5
a_<name>_<name> d-4 f8 g-3; a_<name>_bot f-4 g5; a_<number>_<mark> d4 e-3 g-3; a_better_one c-5 d-3 e10
a_bit_, b-2 d-3 f5 g3; a_bit_. d-8 e3 g5; a_bit_of a-5 b-4 c-5 f12 g-3; a_blank_page b3 d2 g-4; a_blog_post g4
a_boat_. c-4 f4; a_book_on a-2 c-2 f3; a_bot_that f11 g-6; a_bow_on e-7 g6; a_bug_. d5 g-4; a_bug_that a-5 e-5 f8
a_build_to d7 g-4; a_candidate_i d-2 e5; a_chat_about c-7 e9 g-4; a_clean_laptop f4; a_colour_picker a-4 f7
a_comment_fix f7 g-3; a_config_value c7 f-3; a_cosmetic_bug f4; a_cup_of f4; a_date_, c8 g-6; a_date_. d4
a_date_and c-3 g9; a_day_, a-3 e-6 g7; a_day_. a4 b-2 d-3 e3 g-5; a_day_and a-2 b3 c5 g-3
a_day_off a-3 b-8 c4 d-4 f-5 g7; a_day_on a-3 c3 f4; a_debugger_. a4 d5 g-6; a_decision_. c-4 e3 g2; a_dentist_. d3
a_dev_dependency d-2 g3; a_feel_for f4; a_finger_before c4 g-2; a_folder_name c3 e-2 g2; a_fortnight_ago d4 g-2
a_fourth_time g4; a_friday_, c-2 e-4 g11; a_funeral_. g6; a_glass_of f5 g-4; a_go_at f8 g-2; a_good_manager f-2 g4
a_good_mood c-5 g4; a_good_one b-4 c-3 e6 g2; a_grafana_panel f9 g-6; a_great_deal c-4 f5; a_heat_map g-2
a_highlighter_like f6 g-4; a_joke_and e-2; a_joke_in b4 e9 g-11; a_lay_by a6; a_line_of a-3 b2 d-6 e4 f-3 g2
a_lint_rule f2; a_linter_rule f6; a_list_of e10 g-10; a_little_. a4 c-3 e3 f-8 g4; a_little_dashboard a-3 f7 g-3
a_little_notebook f6; a_little_script f3; a_look_<mark> b8 g-3; a_look_at c-4 d-5 e2 g7; a_lot_. c-2 e-2 f9 g-4
a_lot_of a3 e-3 f-5 g4; a_man_who c-3 g5; a_manager_i c-5 f-3 g12; a_manager_who a-3 f-3 g9
a_mind_to a-3 b-6 d-3 e-4 g13; a_month_, f3 g-3; a_month_. b3 d7 g-9; a_month_now d6 g-5; a_new_date b-2 d12 e-4 g-7
a_new_one a5 b10 d-5 e-3 g-9; a_no_and c7 e-3 g-2; a_notebook_, f5 g-4; a_novel_. f4; a_number_, c9 e-3 g-5
a_number_. g-2; a_pencil_, a-3 f9 g-3; a_pencil_. f4; a_person_who c3 d-6 g3; a_plan_, c3 d-3 e-4 g4
a_plan_. d-4 e7 g-2; a_plan_and c6 d-5 e-7 f-3 g4; a_plan_for b8 c-4 d-6 e-4 g3; a_plan_i e5; a_plane_, e5 g-2
a_plane_and d-3 e-4 g6; a_proper_talk d7 g-5; a_property_test f5 g-3; a_question_, b-3 d-2 e11 g-8
a_question_. b-2 e11 g-6; a_question_about c7 e-3; a_question_instead c-3 g3; a_question_mark b-3 c7 e3 g-7
a_question_that c3 e4 g-6; a_repo_that f6; a_request_through f2; a_row_of c7 d-3 e-3; a_rule_, e2 g-3
a_script_that a-2 e-2 f10 g-3; a_script_to f5; a_script_which f5; a_seagull_on b2; a_second_, a4 b-7 c-4 e-2 f-2 g8
a_single_question c-4 d-2 e12 g-8; a_slack_bot f9 g-7; a_small_fix c2 f7 g-9; a_small_one a4 e4 f-5 g-2
a_small_script f4 g-2; a_small_tool f-3 g5; a_sticky_note c8 e-2 g-2; a_student_. f5 g-3; a_team_of c8 e-3 g-5
a_team_that f-3 g5; a_test_for f9 g-8; a_test_or c-3 f5; a_thing_that a-5 f13 g-9; a_thumbs-up_. e5 g-4
a_tiny_script f3; a_title_and d9 g-5; a_two_line c4; a_typo_in c4 f3 g-4; a_vendor_demo d12 e-6 g-9
a_very_long d-2 e6 f-3; a_walk_. d-4 e7; a_walk_round e-3 g5; a_warning_in f7 g-3; a_way_i c-2 e2
a_week_, b-2 d4 e6 f-3 g-5; a_week_. e-3 f-2 g3; a_week_of c5 f5 g-6; a_word_in c-6 d-5 e3 g6
a_word_to b5 d7 e-3 g-10; a_year_, d-6 g5; a_year_. d-3 f2 g3; a_year_ago c6 e6 f-3 g-7; a_yes_. c-4 e3 g2
abended_at_step a5 g-2; about_<name>_'s b8 d5 g-12; about_<name>_. c-4 d7; about_a_manager f-2 g7
about_her_promotion d4 g-3; about_his_promotion d-5 g7; about_his_tone b-5 d6 e-6; about_in_the f8 g-4
`
