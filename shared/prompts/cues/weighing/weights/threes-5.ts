// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_5 = `
i_let_the a-5 b-4 c-6 d12 e4 f-6 g-9; i_let_them d4 e-11 g10; i_like_it a5 b3 c-3 d-4; i_lived_in b-3 c-2 g5
i_look-at_at a-5 b-4 c-11 d-6 e12 f5; i_lost_patience b8 g-5; i_make_a a-3 f-4 g6
i_make_it a-6 b9 c14 d-3 e-11 g-13; i_make_tea a-5 b-3 c-4 d2 e3 f-4 g2; i_make_the a15 b-7 d-4 f-8 g-5
i_make_them a3 b8 c-3 d-5 g-3; i_may_have a-3 b3 d-5 g6; i_meant_it e5 g-3; i_merge_the a9 g-3
i_might_have a-3 b-3 d4; i_miss_the d-7 g11; i_move_it b-4 c5 d12 e-3 g-14; i_move_the b6 d4 g-8
i_name_the a-4 c13 g-8; i_never_ask c9 d-3 f-3 g-3; i_nod_, c-3 g4; i_only_ask b-3 e10 g-12; i_only_listen e9 g-7
i_open_<name> b4 f3 g-4; i_open_the a2 d2 e-2; i_owe_<name> b-5 c-3 d15 e-7 g-7; i_own_the a5 b-6 c-4 e-3 f-3 g6
i_pass_the a-4 c-6 g5; i_patch_the a9 g-5; i_pick-up_up c2; i_pick_. c7; i_pick_it g4; i_pick_the a3 b9 c-2 f-3 g-6
i_point_at e5 g-5; i_postpone_the g3; i_promise_<name> b-2 d8 g-5; i_pull_the b12 e-2 g-10; i_push_the a8 g-4
i_put_it a4 b-2 c-4 e7 g-6; i_put_my a4 e-6 g6; i_put_the a6 d-5 e5 g-4; i_rang_the e8 g-9
i_read_about a-3 b-4 f-4 g9; i_read_it e8 f-3; i_read_the b-3 d-3 f3; i_rebuild_it a7 e-2 g-3; i_redo_it b5
i_redo_the b7 g-2; i_replace_it b12 e-6 g-6; i_reply_<mark> c-6 e8; i_rewrite_the a10 b4 e-4 f-3 g-10
i_rule_on c8 e-2; i_run_it a5 b7 e-4 f-5 g-2; i_run_the b10 c-3 e-9; i_say_which c8 g-3; i_see_it c-5 d-5 e2 f-3 g4
i_see_the b3 e-9 g8; i_send_a b7 d3 e-7 g-9; i_send_her d5 g-6; i_send_them b-5 c-9 e13 g-5; i_settle_it c10 d-3 g-3
i_should_have a-3 c-3 d2 e-5 g3; i_sign_it c-5 e14 g-10; i_sit-in_in d-4 e12 f-4 g-3; i_sit-on-my-hands_on e2
i_sit-on_on a9 b2 g-12; i_sit_and a3 e-6 f6 g-4; i_sit_at a-6 e4 f3; i_sit_with a4 b3 e-6 f2 g-4; i_skip_the d8 g-4
i_solve_it b5; i_speak_, c11 e-4 g-6; i_spend_the a4 b-4 d7 g-8; i_stay-out_out e6 g-4; i_stay_in a8 e-2
i_stay_on e7 g-3; i_step-in_in e-2 g6; i_still_have d3; i_still_write a-3 d-3 g4; i_swear_. g5; i_swear_i e-3 g7
i_swore_i a-3 b8 d5 e-6 g-4; i_take-back_back b12 g-9; i_take-over_over b6 g-3; i_take_it a3 b3 c2 d3 e-9 f-2 g-5
i_take_notes b-5 e9 g-3; i_take_the a7 b7 c-11 d-7 g-13; i_tell_<name> b7 c-4 d2 e-6; i_tell_him b-2 c5 d-4 e-6 g7
i_tell_myself a2 d10 e-7 g-10; i_tell_the c-10 e8 g-3; i_tell_them a-3 b-2 d3 e10 g-14; i_think_, c3 f5
i_think_. d-2 e-3 g8; i_think_it b-3 d-3 e9 g-3; i_throw_out b4 c3 e-3 f-3; i_type_the b6 e-3
i_use_it b6 c-2 f3 g-2; i_use_to a-5 c-4 d-3 f-6 g16; i_walk_in c10 e-4 g-5; i_want_it b6 g-7
i_watch_the a-3 e-2 g5; i_were_on e9 g-7; i_will_back b-2 c-5 e9; i_will_be b-3 d-8 e2 f6; i_will_do b9 e-7
i_will_have d-6 g11; i_will_just b10 e-6 f-4; i_will_merge a-3 g5; i_will_not b-13 c4 d-10 e4 g5
i_will_rewrite b-4 g7; i_will_take a7 g-4; i_will_write g7; i_wish_i c4; i_wonder_what g4; i_would_. c-3 e10 g-6
i_would_have a-4 b-6 c-9 g6; i_would_never a-5 b-5 c-3 d-6 e-6 g17; i_would_not a-3 c-11 d-7 e9
i_write_a a-6 c-3 d-4 e-3 f12 g-3; i_write_it a4 c-6 d-12; i_write_the a12 b-5 c-9 d8 e-2 f-14 g-3
i_write_to a-4 b-5 c7 d6 g-3; idle_until_i b-2 c3; if_<name>_have e-2 g5; if_<name>_is g4; if_he_may c3 g-5
if_i_'d b-5 c-9 d-6 e11; if_i_am c-10 d12 e-7 f-3; if_i_be a-4 e-4 f7; if_i_could b-4 c7 e-5 f11 g-12
if_i_do b-2 c15 d-3 e-5 f-4 g-4; if_i_have b-5 c-6 d-5 e-7 f-7 g18; if_i_just a-3 b-3 g8; if_i_still c-3 g5
if_i_stop a9 c-4 g-5; if_i_were a7 b-8 c-10 d-3 e8 f8 g-11; if_it_'s b-3 c8 e-6 f9 g-9; if_it_be c3 e6 g-10
if_it_have f2 g4; if_it_were c-10 e-5 g14; if_only_i e-5 g8; if_that_'s b8 c8 e-7 g-10; if_the_build a-3 g5
if_they_'d c3 e-3; improved_the_error f7 g-4; in_'_<number> e-5 g9; in_,_i a6 b-6
in_<name>_'s a-5 b6 d-2 e6 f-4 g-4; in_<name>_, a-6 c-6 e-5 f9; in_<name>_. c-16 d6 e-8 f4; in_<name>_<mark> a7 g-5
in_<name>_? b-6 c6 g4; in_<name>_and a6 c-4 d9 g-8; in_<name>_i a-3 b5 c-4 d-2 e-3 g6
in_<number>_i a-15 b-5 c-2 g19; in_<number>_lines f9 g-7; in_<number>_min a-5 c3 g8; in_a_day b4 c-2 d-5 e-3 g6
in_a_debugger d4 f-4; in_a_good b-3 c-5 f4; in_a_meet a6 c-3 d4 f-3; in_a_notebook f4; in_a_row d8 e-2 f-2 g-3
in_a_sandbox f4 g-2; in_a_way b2 c-3 d-3 f-3 g5; in_a_year d-3 g3; in_an_hour a-3 b7 c-7 f-6 g3; in_an_old e-2 g2
in_and_fix a6 b2 d-3 e-4; in_charge_of a-6 b8 c-2 d-5 e5 f-2 g-8; in_design_review c2; in_draft_, a-2 b-4 d10 g-4
in_five_minutes a-4 b-5 c9 d-6; in_front_of d-9 e7 f-7 g-5; in_hand_, a4 c6 e-5 f-2 g-6; in_his_own b-4 e6 g-4
in_it_, c-6 f-3 g5; in_it_. a2 b3 c-7 e-7 g3; in_may_, a-3 b7 c-2 d6 e-6 f4 g-9; in_may_. b-4 c-3 e-2 g7
in_may_and b11 e-2 g-9; in_meetings_. f4 g-3; in_my_bag a4 c-3 e3; in_my_branch a7 b4 g-8; in_my_calendar c3 d3 g-5
in_my_drafts b-2 d11 g-7; in_my_editor a6 b5 g-7; in_my_first a-4 b-6 c-3 e-3 g13; in_my_hand c4 f3
in_my_hands a5 b6 e-6 g-4; in_my_head a-7 c-8 d9 e7 g-10; in_my_inbox a-4 b-5 c9 d11 e-4 g-14; in_my_lap a-3 c10 g-6
in_my_last a-6 c-3 g11; in_my_notebook d9 g-8; in_my_old a-6 b-4 d-6 e7 f-10 g13
in_my_own a-8 b14 c-5 d5 e-9 f-5 g-5; in_my_place b-2 d-3 e14 g-10; in_my_pocket b-3 c-4 d6 e4 g-5
in_my_previous c-4 g7; in_my_sleep g3; in_on_<name> a-4 b2 d-2 e5 g-5; in_on_the d-4 f4; in_place_of d6 e-3 g-4
in_rust_, c-3 f7 g-2; in_spring_, b6 d-6 e-3 g4; in_ten_minutes b-3 c-6 g9; in_that_code a-3 e7
in_the_<name> a4 b-5 c3 d-5 e-5 g2; in_the_admin f4 g-5; in_the_afternoon c6 d-2 e4 g-6; in_the_architecture e5 g-2
in_the_back a-6 b-5 d-4 e11 f7 g-10; in_the_backlog a-5 b-7 c6 d3 e-7 f5 g-3; in_the_bath f9 g-7
in_the_billing d3 e-2; in_the_bin a-2 b10 e-5 g-5; in_the_budget a2 d-5 e-4 g3; in_the_calendar b-3 c-2 d-9 g14
in_the_call c6 g-6; in_the_car a-3 d8 e4 g-7; in_the_channel a-7 b3 d-4 e5; in_the_code a3 c7 d6 e-8 f3 g-17
in_the_config a-5 c7 e7 f-2 g-10; in_the_corridor c3 d8 e-8 g-10; in_the_customer b-5 e11 g-6
in_the_debugger c-2 d8 g-7; in_the_demo a-3 f3; in_the_design b-4 c9 d-6 e5 f-5 g-8; in_the_doc c6 e-3 f-3 g-2
in_the_docs f3; in_the_drawer b-6 d6 e-3 f5; in_the_evening a-6 b5 c-2 d-4 f6; in_the_first b-5 d-3 g4
in_the_fix a9 f-4; in_the_hallway e5 g-4; in_the_hotel a6 f3 g-7; in_the_incident a-10 c-5 d-7 e5 f-4 g8
in_the_internal a-4 d-3 f14 g-9; in_the_kernel e2; in_the_kitchen a-2 b-4 d5 f-6 g2; in_the_last a-5 b2 d-3 e8 g-3
in_the_leads b-4 c-3 d-5 e-4 g13; in_the_lift c12 d-2 e-7 f-4; in_the_logs f4 g-4; in_the_meet b-2 c15 d-7 e-8 g-4
in_the_middle a3 b-8 d6 e-7; in_the_morning a3 b7 c-6 d-11 e6 f-7; in_the_next d6 e3 g-7; in_the_night d-4 e-4 g3
in_the_office a-6 c-5 d-4 f3 g7; in_the_old a-4 g8; in_the_other c-3 d2 e-7 f-4 g8; in_the_plan b8 c-5 d-4 e4 g-7
in_the_readme f5; in_the_release a16 e-7 g-8; in_the_renderer g3; in_the_review c-4 d4 e8 f-5 g-7
in_the_road c8 d-3 e-4; in_the_room b-4 c7 e4 f-3 g-9; in_the_same g6; in_the_sandbox f6 g-3
in_the_scheduler a6 b-2 d-4 f-4 g3; in_the_shed f6 g-2; in_the_shower b4 c-3 d3 e-6 f-6 g3
in_the_staging a-2 f9 g-4; in_the_sun a-3 d-2 f4; in_the_team a-3 b-2 c4 d-3 e-8 g5; in_the_test b-4 c-2 d-2 e-3 f5
in_the_thread c-8 g5; in_the_war a7 b-3 e3 g-7; in_the_way b-2 g8; in_the_wiki a-5 b-5 e-7 f7; in_there_. b9 g-5
in_this_team c5 f-3; in_three_weeks d8 e-4; in_two_days a3 d10 e-5 g-9; incident_review_to b-3 e4
instead_answer_the c-3 e8; intern_'s_script a-4 b5 d-2 f-3 g3; interview_loop_design b4 d-3 g-3
interview_loop_for d5 g-2; interviewed_two_candidates d-4 g8; into_<name>_'s b6 e-7
is_<name>_'s a-5 b-3 c5 d-7 e10 g-5; is_<name>_. b-5 d4 e-6 g6; is_back_in b9 e-2 g-5; is_best_<mark> c5 g-4
is_do_, d3; is_full_of c10 d-3 e-3 g-5; is_gate_on a7 g-5; is_in_my b4 c3 d8 e-7 g-14; is_in_the a2 b9 c4 f-2 g-17
is_me_, c9 d4 g-13; is_me_. c8 e-4 g-8; is_mine_, b3 c-2; is_mine_again a-4 b7; is_mine_and a5
is_mine_since b8 c-2 g-2; is_no_longer b9 e-5 g-5; is_not_do a5 b-5 c-3 d-5 e-4 g7; is_not_even c6 d3 g-8
is_not_get d10 g-5; is_not_mine b-3 c-10 d-4 e17 g-7; is_not_true c-6 e-6 f-5 g15; is_not_write d5 g-4
is_now_<mark> b2 d5 g-7; is_now_my b12 c-3 e-3 f-4 g-6; is_now_the a-5 c-3 e10 g-5; is_officially_<name> b12 e-3 g-7
is_on_it a-2 b-4 e7; is_on_my b8 c-3 d-3 e-2 f-7 g4; is_on_the d5 e-12 f-5 g5; is_out_. c-2 e3 g3; is_over_i e-6 g10
is_still_in a4 d5 g-9; is_still_not d14 g-13; is_still_wait a-3 d8 g-7; is_the_<number> d6 g-5
is_the_one a13 b-3 c-5 e5 g-10; is_up_, d3 e-4 f6 g-2; is_wait_for c-13 f4 g8; is_wait_on a3 d-3
is_what_i a4 d9 e-9 f-3 g-7; is_with_me b10 c-3 d-4 e-3 g-8; is_with_the b-3 c-5 e4 g4; is_write_the a6 e6 f-3 g-7
it_'_, e-3; it_'d_be b-4 e8; it_'s_<name> a-2 b-8 d10 e6 g-16; it_'s_<number> a3; it_'s_a a-4 d-5 e3 g2
it_'s_all b9 c-4 g-5; it_'s_always a-3 c-4 d-3 e-6 f3 g9; it_'s_be a-4 b-3 d9; it_'s_calmer d6 g-5
it_'s_do a9 e-4 f5 g-9; it_'s_fine c12 e-3 g-7; it_'s_for f3; it_'s_go b-2 d3 e5 g-7; it_'s_her b3 c4 d-5 e2 g-8
it_'s_hers b2 c-2 e11 g-9; it_'s_his b-8 c10 d-2 e9 g-13; it_'s_in b4 c8 e-15 f-5
it_'s_me a13 b-3 c4 d-4 e-6 f-3 g-4; it_'s_mine a3 e-9; it_'s_my a10 b11 d-6 e-9 f-4 g-13; it_'s_not a-6 f3
it_'s_now d5 e-3; it_'s_odd a-3 b-4 c3 e-2 f-9 g11; it_'s_on b10 d-5 e-7; it_'s_only e3; it_'s_still b-3 d3 e-4
it_'s_the a6 b-14 c-9 d3 e3 f-7 g4; it_'s_their b-4 c4 d-3 e11 g-15; it_'s_theirs b5 e2 g-6; it_'s_your c-5 e10 g-7
it_'s_yours b2 c-9 d-4 e8; it_,_<mark> b4 c5 e-6; it_,_<name> b4 c-5 d-8 e9 g-3; it_,_<number> a9 b-4 g-3
it_,_and a7 b2 d-10 e-3; it_,_as c8 e-3 g-4; it_,_ask d3 f-2; it_,_but e-7 g6; it_,_close d6 e6 f-4 g-7
it_,_deploy d7 g-5; it_,_do b5 e-4; it_,_fix a4; it_,_go e-8 g9; it_,_he e6 g-3; it_,_i b9 c-9 d-2 e8 f7 g-29
it_,_it a-2 b-8 e4 f5; it_,_miss a4 b4 e-2 g-3; it_,_no a4 b-3 f6 g-5; it_,_nobody e3 g-4; it_,_she b6 d5 g-8
it_,_ship a12 b-5 e-2 g-6; it_,_so c6 g-10; it_,_take b6 g-4; it_,_tested b-2; it_,_the a9 c-2 d-4 e-4
it_,_then b11 c-5 f-3 g-10; it_,_they a-4 b-5 c3 e5; it_,_with b4 f5 g-7; it_._, d2 e-4 f7 g-10; it_:_the b7 g-5
it_<mark>_. a-2 b6 d-8 g-3; it_<mark>_and b4 g-3; it_?_<mark> b10 c-4 e-8; it_again_, b10 e-3 g-3
it_again_. a-6 b6 c-5 d7 e-2 f-5; it_again_from a-2 b5; it_again_in c2 d-3 e-7 g4; it_alone_, a-4 e4 g2
it_among_themselves b-3 c-4 e2 g3; it_and_do b3 c-6 d-4; it_and_i a2 b-6 c-5 d5 e9 f-2 g-13; it_and_put c-3 e-4 g6
it_and_write b4; it_as_a c3 d-3; it_as_an c10 e-4 g-6; it_at_<number> a9 b-2 c-3 g-7; it_at_lunch e-2 g3
it_at_night g4; it_at_ten a8 d-4; it_at_the b4 c-3; it_back_, b-5 d-5 e6 f3; it_back_. b7 c2 d5 e-12 g-5
it_back_and b4 c-4 e3; it_back_by e7 g-3; it_back_from b12 g-6; it_back_in a4 b-4 f4; it_back_on a5 g-3
it_be_, a-4 d2 e7 g-9; it_be_. c3 e-8 g5; it_be_<name> b6 d5 g-10; it_be_a a-4 b5 c-6 e-3 g4; it_be_do b3 e-4
it_be_fine c-4 e5 g-3; it_be_for c4 d4 g-6; it_be_go b7 g-7; it_be_her b4 d-4 e-4 g4; it_be_his b5 e3 g-6
it_be_in c9 d-2 e-4 f-4; it_be_me a13 b-3 c6 e-5 f-3 g-14; it_be_mine a-5 b5 c-4 e5 g-3
it_be_my a4 b10 d-5 f-3 g-11; it_be_nice a-4 f-4 g12; it_be_not b-4 c-6 d5 f-6 g4; it_be_quicker a4 b7 g-8
it_be_the a3 b-6 d-6 e3; it_be_theirs c4 g-3; it_be_wrong b-2 c-5 e3 g4; it_before_the a7 c-3 e3 g-6
it_behind_her b7 e-4 g-2; it_better_than e-3 g5; it_between_them c-3 g6; it_but_i a4; it_by_hand a3
it_come_, b-2 e4; it_do_. a7; it_first_. c4 e-6; it_for_a e-5 f6; it_for_her b6 e-5
it_for_him a-4 b-2 c-2 d-9 e-6 g13; it_for_me c-4 e-7 f3 g10; it_for_my b7 c5 e-7 g-5; it_for_the b-4 d6 e-2
it_from_here b13 e-3 g-9; it_from_me c6 d9 e-7 g-11; it_from_my a4 b9 e-8 g-4; it_from_the e2
it_from_there b4 c-4 e6 g-5; it_go_. b-5 e13 g-6; it_green_. a-4 b-2 e11; it_hang_together f3; it_have_be c-2 d-2 g6
it_have_my a3 b4 c-5; it_herself_. b-2 e10 g-7; it_in_<name> d3 e-2 g3; it_in_<number> b2 e5 g-7
it_in_a a-3 b10 c-7 d-4 e5 g-5; it_in_an b8 d-2 e6 g-10; it_in_five a-3 c4; it_in_his b6 d-3 g-5; it_in_my b6 g-2
it_in_one b4; it_in_the a6 b-3 d5 g-10; it_is_, b-3 c5 e7 g-10; it_is_. a-3 b-3 d9 e10 g-15
it_is_<name> b-5 c-2 d-5 e-3 g12; it_is_a c-2 g4; it_is_his b-3 e9 g-3; it_is_not a2 d-4 f-10 g6
it_is_still d9 e-3 g-4; it_my_way b7 e-4; it_myself_, b5 f-2; it_myself_. a-7 b6 d-3 e-6 g6
it_myself_<mark> a-4 d-2 g7; it_now_, c2 g-6; it_now_. c-5 d9 e-3 g-7; it_off_. b-5 d10 g-5; it_off_her b8 g-5
it_off_him b5 d-3 e-4; it_on_a c-5 d-5 f-5 g5; it_on_my b3 c3 e-7 f6 g-7; it_on_the a2 b5 c-10
it_on_thursday c-6 e-4 g10; it_out_, d-3; it_out_. a4 b-3 c-6 e6 f-3; it_out_loud c3; it_out_of b5 g-3
it_over_her b9 e-6 g-2; it_over_lunch c-6 e7 f4 g-7; it_over_the a-3 e-6 g7; it_pass_. b-6 d3 e-6 g4
it_since_the b9 c4 d-5 g-6; it_through_the b5; it_to_<name> a-4 b-4 d4 e12 f-6 g-5; it_to_him b-5 d9 e-3
it_to_me a-5 b-3 c8 d-8 e-3 f8; it_to_my a-2 b9 e-3 g-2; it_to_myself a2 d2 e3 g-5; it_to_next d4 g-3
it_to_the a3 b4 c-6 d5 f-5 g-7; it_to_them a-3 b-4 c-2 d-2 f-3 g7; it_today_. e-3; it_tonight_. b8 e-3 g-4
it_twice_. c-6 d8 g-3; it_up_, d7 f-3 g-10; it_up_. d-2 e5; it_up_myself a-4 b11 e-3 g-4; it_up_to c4
it_well_. b-3 c-2 g6; it_will_never f4 g-3; it_with_<name> b4 c-5 d-6; it_with_the a6 e3 f2 g-8; it_worse_. b-5 d5
it_would_be b-6 c-5 e-4 g12; it_would_have a-8 b-7 d4 g6; job-ad_for_the d11 g-6; job_from_<name> b2; job_in_the d3
jump-into_into_<name> b7 c-3 e-7; jump-on_on_the a11 g-10; jump_on_the b-2 e10 g-4; just_._. e8
just_do_it a3 c-13 e-3 f-5 g9; just_do_the b-3 g7; just_finish_it b6 e-3 g2; just_fix_it g5; just_so_i f2
just_to_know f3; just_to_see c-3 e-3 f16 g-9; just_want-to_see f4; just_write_it c5 g-5
keep-my-hands-off_my_hands e6 g-2; keep-my-mouth-shut_my_mouth e6; keep-out_out_of b-6 e12 g-5; keep_ask_. a4 g-3
keep_it_. a10 b2 c-2 d-2 g-11; keep_my_hand b-3 e-6 f3 g7; keep_my_hands a-3 b5 e-4 f4; keep_my_nose e6
keep_the_rust f4; keep_up_with a-2 f8 g-4; keyboard_from_<name> b3; keys_to_the b-9 e7 f-3
kind-of_manager_who a-3 b-2 c-4 e-5 f-4 g15; knee_deep_in a2 b-3 d3; knock-out_out_the a8 f-2 g-3
knocked_up_a f5 g-4; know_how_it e-3 f3; know_it_'s a-4 c6 d3 f-3 g-4; know_it_. a5 c-7 e4 g-4
know_it_better e4 g-4; know_that_code a6 f-4; know_the_answer d-3 e-4 g3; know_the_old a6 f-5
know_what_a b-2 d-4 e-2 f8; know_what_i c-5 d12 e-4 f-3; know_what_they f4; land_in_my a-3 c9 g-4
land_on_my a-5 c8 d-3 e-3 g4; last_job_i a-3 f-3 g10; last_job_the g4; last_mile_of a6 g-2; last_month_'s f5
last_place_i a-2 g4; last_word_on a-3 c6 d-4 e3 g-3; last_year_'s a-4 b-5 c-3 e-3 f10; lasted_until_the a-4 b8 g-2
late_again_, b-2 g6; late_so_i a-5 g8; later_it_be e9 g-7; launch_,_and a7 d3 g-8; launch_depend_on a6 g-4
launch_hang_on a-3 e-3 g8; lead_,_<name> c4 d8 e-6 g-7; lead_of_the a-3 b4 c-3 d-3 e-2 g6; lead_on_the a5 b-3 e4 g-6
lead_role_. d3; lead_the_retro d-2; learn_how_it f6 g-3; learn_it_, b4 e-8 f2; learn_the_new e-2 f6 g-2
learn_to_read f10 g-8; leave-him-to-it_him_to e5; leave-it-to-them_it_to b-4 e12 g-6; leave_,_i b-6 g4
leave_<name>_'s b-5 d10 e-4; leave_<name>_alone d-5 e11 g-4; leave_and_i a-7 c-3 g13; leave_at_five a7 b-4
leave_for_<name> g6; leave_in_<name> d6 g-2; leave_in_it b9 g-7; leave_it_, a-4 b14 e-6 g-6; leave_it_for d3 e4 g-5
leave_it_there d5 g-3; leave_it_to b-5 c13 d-5 e5 g-12; leave_it_with a-4 b5 d-8 e3 g-4; leave_the_channel e6
leave_the_how d-3 e7; leave_the_meet e8 g-9; leave_the_room c3 d-2 g-6; leave_with_the b10 c-2 d-3 e-8
lent_<name>_the a-4 e-2 g3; let_<name>_and c-6 e11 g-5; let_<name>_choose e12 g-10; let_<name>_decide d-2 e6
let_<name>_do b3 d-2 e6 g-8; let_<name>_explain f7 g-3; let_<name>_finish b9 g-9; let_<name>_have c-5 g5
let_<name>_present b-6 d-3 g6; let_<name>_run b-10 d-5 g12; let_<name>_start e-5 g3; let_go_of a3 b4 c-7 d-8 e3 f-3
let_her_find e3; let_it_be a-2 b-10 c-3 e12; let_it_fall d7 e-3 g-4; let_it_go d5 g-2; let_it_slip b-3 e7 g-6
let_it_stand b-3 c-3 d-3 e14 g-6; let_me_just a3 b7 e-4 g-5; let_the_intern a-3 b-4 d7 e-2 g3
let_the_on-call a7 b-2 e6 g-10; let_the_team c-4 d3 e3 f-3; let_them_argue c-2 e5; let_them_choose c-3 e-7 g10
let_them_do a-5 b-8 e15 g-8; let_us_find d7 g-3; let_us_see a-2 c2 d-7 e-9 f-3 g12; let_us_talk d14 e-5 g-11
letter_for_<name> b-4 g4; like_a_novel f8 g-7; like_a_seagull b4; like_everybody_else b-5 c-2 d-4 e9
like_i_am a-9 b-3 c2 e-7 f9 g4; like_it_, b9 e-5; like_it_. b-5 e10 g-2; line_by_line e-4 f7 g-4
line_of_code a3 d-5 f-6 g8; line_of_the d5 e-5; lines_of_<name> b-3 f8 g-6; lines_of_dead f2
link_in_the a4 e-2 f3 g-5; list_for_the f-7 g10; listen_to_the c-4 d-3 e-15 f4 g13; little_script_that f3
live_at_six a4; live_hang_on a11 c-3 g-4; live_tonight_with b4; lives_on_my a-2 b2 f5 g-4; long_day_. c8 d-4 g-11
longer_<name>_'s b9 e-4 g-4; look-at_at_<name> c-5 e9 g-5; look-at_at_it b-2 d2 e-4 f-3 g7; look-at_at_me b-3 d8 f-4
look-at_at_my b3 d-4 e9 g-11; look-at_at_the a-11 b-7 c2 d4 e-13 f-3 g10; look-at_at_their a3 c9 e-5 g-8
look-to_to_me e9 g-8; look_at_a d9 e-3 f-2; look_at_me c11 g-8; look_at_the a9 b-5 c-9 e-3 g3
look_back_, b-4 d-5 g11; look_into_the a-3 b-2 f3 g3; look_up_how f6; loop_,_i b5 d-5; loop_for_the d6 g-2
lot_of_them b3 d-5 e-3; lunch_,_and e4 f7 g-8; lunch_,_just c7 d3 f-2 g-6; lunch_it_be a-2 b4 c9 e-4 g-7
lunch_with_the e-5 g4; make-the-call_the_call e7 g-4; make_<name>_the a-8 e14 f-7 g-6; make_a_little a-3 f7 g-2
make_a_small f3; make_a_tiny f3; make_it_. a2 c7 e-4 g-2; make_it_green e11 g-9; make_it_worse b-4 d5
make_myself_the a14 b-5 f-2 g-6; make_room_for d8 g-3; make_soup_. d5 f-3 g3; make_the_new a10 e-3 g-5
maybe_i_should g4; maybe_i_will f-4 g6; me_,_<name> b14 c-4 f-7 g-11; me_,_<number> b4 c-8 d-6 e10 g-12
me_,_a e3 f-5 g3; me_,_again b-2 c5 g-5; me_,_and a11 c-7 g-8; me_,_and-then b4 c3 g-7; me_,_as b-3 c-5 d-6 f-4 g8
me_,_at b-3 c6 e-2; me_,_because a-4 c3 d5 g-3; me_,_but c5 f4 g-4; me_,_even c9 g-7; me_,_i a-11 b-14 d5 e8 f-4
me_,_me a8 b-4; me_,_no a3 b14 c-10 f-8 g-5; me_,_nobody f9 g-7; me_,_not e-11 g5; me_,_only a-2 b5 e3 g-5
me_,_so c9 d-2 g-10; me_,_the a3 b-3 c11 e-3 g-13; me_,_they c-9 e6 g5; me_,_with a3 c3 e-3; me_._, a4 c5 g-6
me_<mark>_, d-5 g6; me_<mark>_i a-8 b-5 c-5 d-2 e11; me_<mark>_on a7 b-6 c-4 d-2 e-7 g5
me_?_<mark> a-2 c-9 e8 f-3 g6; me_about_a c7 d-4 e-5; me_about_the c4 e5 g-7; me_again_, b6 c5 d3 e-6 g-11
me_again_. b3; me_all_the c4; me_and_a a3 c-3 e3; me_and_i a-2 b-5 c8 d-3 e7 g-10; me_and_not c2
me_and_the a9 b-4 c5 e-3 f-3 g-9; me_any_more c9 e3 f-3 g-8; me_at_the d3 e-4; me_because_i a4 b3 c-5
me_before_the a2 b-3 c-7 d-7 e3 g8; me_before_they c10 g-8; me_for_a d-3 e5 g-2; me_for_the b-5 c8 e-2 f-6 g-3
me_her_boss e-2 g8; me_in_the a6 b4 c5 d-3 e3 f-10 g-13; me_now_, c9 g-9; me_on_it b8 c-3 d-5 e-4
me_on_the a2 c7 d-8 e6 f-8 g-8; me_over_lunch g5; me_since_the a-2 b8 c-4 d7 g-9; me_to_, a8 b3 f-5 g-7
me_to_. a6 g-9; me_to_ask d-4 e5; me_to_be e3 g-3; me_to_break e6 g-5; me_to_choose b-2 c3 e9 g-11
me_to_decide b-2 c-3 d-2 e-3 g8; me_to_fill c10 d-4 e-3 f-2; me_to_pick c11 e-6 g-4; me_to_rule e4
me_to_say a-4 b-2 c19 g-19; me_to_settle c4 g-2; me_to_write a5 c3 g-7; me_today_. e2 g-3; me_until_i c8 d-5
me_when_the c12 e-4 g-10; me_would_have a-4 b-4 c-3 e5 f-3 g3; meant_it_as c4 e-2
meetings_until_five a-5 b2 c-3 d4 e4 f3 g-7; merge_in_the b5 g-4; merge_it_. a-3 b10 g-5
merge_it_myself a-6 b-3 d-2 g9; merge_to_main a-3 e-3 g8; merge_until_i c6; middle_of_a b-2 d10
middle_of_the d-2 e-2 g4; migration_myself_, g3; mile_of_the a6 g-3; mine_,_and b-3 e-2; mine_,_i a-7 b5 d8 e-7 g-7
mine_,_the a-3 g7; mine_again_. a-4 b11; mine_and_it a3 b-4 e6 g-5; mine_be_the a-5 b5 c6 e-2 g-7
mine_to_fix a11 c-4 g-3; minus_:_i a3 b3 c7 d-5 e-5 g-9; minutes_,_then b3 c-3 d5 e-4 g-2
minutes_with_the a4 d-3 e9 g-10; module_<number>_, f7 g-4; monday_,_it d7 g-3; monday_<mark>_by b4
monday_and_by a-5 b-6 c6 d-3 e6 g-3; month_end_close a5 d10 g-11; mood_otherwise_. a-5 b2 g-4; more_days_. b8 g-5
morning_,_have e-5 g4; mouth_shut_, e5; move_by_me c-3 d14 g-9; move_it_to d5 g-3; move_to_<name> d-8 g9
move_to_next d11 g-10; move_to_the a-2 b-9 d-2 e4 g9; move_until_i a4 c3 g-5; my_1:1_notes d6 g-3; my_1:1_with d4
my_bag_. a2 d-4 e3; my_blessing_. e2; my_boss_'s a-13 b-8 c-4 e-13 f-7 g26; my_boss_. g3; my_branch_, a7 b-5 e3 g-5
my_branch_is a10 c-3 g-4; my_bug_, a3 g-3; my_calendar_says a4 d9 g-9; my_camera_off a3 e5 g-4; my_chair_. b5 c3 e-7
my_comment_on c5 e4 g-7; my_commit_, a5 g-2; my_commit_. a-5 b14 c-2 e-4 f-2 g-6; my_daughter_'s d-3 e-3 g6
my_decision_, b4 c-2 d8 g-11; my_deploy_, a5 g-4; my_desk_, c-6 e-3 g6; my_desk_. a-3 c5 d4 f7 g-11
my_desk_again c3; my_desk_and a5 b2 c4 d-3 e-4 g-8; my_desk_for c6 f-3; my_editor_, b7 g-6; my_eyes_hurt a9 g-5
my_face_. c6 d-3; my_face_on a9 b7 c-9 d-2 e-6 g-8; my_favourite_module b-6 e7; my_first_boss g4
my_first_startup a-2 g6; my_first_year b-3 e-3 g7; my_hand_, b-2 d6 e-4 g-3; my_hand_. c8 d7 e-5 g-12
my_hands_, a3 b-4 e-10 g10; my_hands_. a3 d3 e-7 f-4; my_hands_dirty a4 b-3 d-3; my_hands_off b3 e-2 g3
my_hands_on f7 g-4; my_hands_while a-3 b-2 e5; my_head_, c-5 d5 e-2; my_head_. b-3 c-2 f4; my_head_and a-2 d10 g-9
my_initials_in a2 c2 e-2 f4 g-5; my_job_to b3 c-5 d7 e-4 f-2; my_keyboard_, a8 b-3 e3 f-3 g-5; my_laptop_, b2 e-3
my_laptop_. b8 d-4 e-3 g-6; my_laptop_and a5 e4 f-3 g-5; my_last_job a-5 f-3 g13; my_last_place a-4 g6
my_list_for d6 f-3; my_meet_notes f7 g-4; my_mother_'s a-3 f10 g-7; my_mouth_. c10 f-3 g-3; my_mouth_shut c-3 e8
`
