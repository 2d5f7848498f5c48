// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_6 = `
i_miss_the d-7 g10; i_move_it a-2 c5 d12 e-3 g-14; i_move_the b5 g-5; i_name_the a-5 c13 g-8; i_never_ask c9 d-3 f-2
i_nod_, c-3 g4; i_not_be g6; i_notice_that c8 d-4; i_only_ask b-2 e11 g-10; i_only_listen e9 g-6
i_open_<name> b5 f3 g-4; i_open_the a4; i_owe_<name> b-5 c-2 d14 e-6 g-7; i_own_the a6 b-4 c-4 e-3 f-3 g5
i_pass_the a-3 c-5 g2; i_patch_the a9 g-5; i_pick-up_up c3; i_pick_. c8 e-2 g-3; i_pick_it g4
i_pick_the a4 b8 f-3 g-6; i_point_at e8 g-6; i_postpone_the g3; i_promise_<name> d8 g-3; i_pull_the b12 e-3 g-10
i_push_the a6 g-5; i_put_it a4 b-2 c-3 e6 g-4; i_put_my a2 e-6 f-2 g7; i_put_the a7 d-5 e3 g-3; i_rang_the b3 e8 g-9
i_read_about b-2 g5; i_read_it e7 f-5; i_read_the b-2 d-4 f2; i_rebuild_it a9 e-4 g-4; i_redo_it b6 g-3
i_redo_the b7 g-3; i_repair_it a5 g-4; i_replace_it b10 e-5 g-4; i_reply_<mark> c-6 e5
i_rewrite_the a10 b4 e-3 f-5 g-11; i_roll_my a8 b-3; i_rule_on c6; i_run_it a5 b6 e-4 f-4; i_run_the b10 c-3 e-8
i_say_go c5 g-2; i_say_which c8 g-3; i_see_<name> b-9 e10; i_see_it c-5 d-4 f-3 g5; i_see_the b5 e-8 g6
i_send_a b10 e-8 g-10; i_send_her d5 g-6; i_send_them b-6 c-8 e13 g-5; i_set_up b7 c-3 e-4 f-2 g-3
i_settle_it c10 g-4; i_should_have d2 e-6 g2; i_sign_it c-5 e12 g-9; i_sit-in_in d-3 e10 f-2 g-3
i_sit-on_on a7 b5 g-11; i_sit_and e-6 f6 g-3; i_sit_at a-6 e5 f5; i_sit_down a4; i_sit_with a5 b4 e-6 g-8
i_skip_the d8 g-5; i_solve_it b4; i_speak_, c10 e-4 g-6; i_speak_first c5; i_spend_my a-9 g9
i_spend_the a3 b-3 d6 g-9; i_stay-out_out e8 g-5; i_stay_in a7 g-2; i_stay_on e9 f-4 g-3; i_step-in_in a-2 g6
i_still_do a4 c-3; i_still_write a-3 g4; i_swear_. g5; i_swear_i e-5 g9; i_swore_i a-3 b8 c-3 d5 e-6 g-4
i_take-back_back b10 g-7; i_take-back_it g4; i_take-over_it b5 g-5; i_take-over_over b6
i_take-the-keyboard_the a-2 b4; i_take_it a7 d2 e-9 f-5 g-5; i_take_notes b-3 e6 g-2
i_take_the a8 b9 c-11 d-6 e3 g-15; i_tell_<name> b7 c-4 e-7; i_tell_her c-3 g2; i_tell_him b-4 c4 d-3 e-7 g8
i_tell_myself b3 d10 e-6 g-10; i_tell_the c-10 e11; i_tell_them a-4 b-3 d4 e11 g-13; i_think_, c3 f6
i_think_. c-2 d-2 e-3 g9; i_think_it b-4 d-4 e8 g-3; i_throw_out b3 c5 e-3 f-3; i_trust_them g4
i_turn_the c-3 d6 g-2; i_type_the b7 e-4; i_use_it b4 f3 g-2; i_use_to a-3 c-4 d-3 f-6 g15; i_walk_in c11 e-5 g-5
i_walk_the b7 e-2 g-5; i_want_it b4 c2 g-7; i_watch_the e-5 g5; i_were_on e10 g-8; i_will_back b-3 c-5 e10 g-2
i_will_be a-3 b-3 d-8 e4 f5; i_will_do b9 e-8; i_will_have d-6 g12; i_will_just b12 e-5 f-4 g-5; i_will_merge a-4 g5
i_will_not b-10 c3 d-10 f-3 g7; i_will_rewrite b-3 g6; i_will_take a6 g-2; i_will_write g6; i_wish_i c3
i_wonder_what g4; i_would_. c-2 e8 g-4; i_would_have a-4 b-7 c-9 e4 g5; i_would_never a-4 b-5 c-2 d-7 e-6 g18
i_would_not a-2 c-10 d-6 e10; i_would_say c-3 d4; i_would_take b7 c-2 e-4; i_write_a a-7 c-4 d-4 e-4 f13 g-2
i_write_it a6 b3 c-5 d-11 e-3; i_write_the a9 b-2 c-8 d9 e-3 f-12 g-4; i_write_to a-3 b-5 c7 d6 g-4; idle_until_i c3
if_<name>_have g4; if_<name>_is g3; if_he_may e3 g-4; if_i_'d b-3 c-7 d-4 e13 g-3; if_i_am c-10 d11 e-7 f-3
if_i_ask e-5 g7; if_i_be a-5 e-5 f5 g3; if_i_could b-3 c7 e-4 f10 g-11; if_i_do b-4 c13 e-5 f-2 g-3
if_i_have b-3 c-9 d-4 e-7 f-6 g18; if_i_just a-3 b-5 g10; if_i_still c-4 f2 g5; if_i_stop a9 c-3 g-7
if_i_were a8 b-8 c-9 d-3 e6 f7 g-9; if_it_'s a-3 b-4 c6 e-6 f11 g-9; if_it_be e8 g-9; if_it_have f4
if_it_were a-3 c-9 e-4 g14; if_only_i e-5 g8; if_that_'s b6 c8 e-5 g-10; if_the_build a-3 g5; if_they_'d e-4 g4
if_they_ask c-4 g4; if_they_may c12 e-4 g-7; if_you_want b2 e4 g-4; improved_the_error c-3 f8 g-4
in_'_<number> a-3 e-6 g10; in_,_and e4; in_,_i a5 b-6; in_<name>_'s a-4 b7 e6 f-4 g-4; in_<name>_, a-7 c-7 d2 e-5 f9
in_<name>_. c-17 d3 e-8 f6; in_<name>_<mark> a5 f-2 g-3; in_<name>_? b-5 c6 f-3 g4; in_<name>_and a4 b-2 c-4 d9 g-6
in_<name>_i a-4 b4 c-5 e-2 g6; in_<number>_. a-5 b-4 e-3 g7; in_<number>_i a-15 b-3 c-2 g18
in_<number>_lines f8 g-6; in_<number>_min a-5 b-3 c3 g7; in_a_day b5 c-2 d-5 e-3 g7; in_a_debugger d4
in_a_good b-2 c-4 f2; in_a_meet a5 c-4 d3 f-3; in_a_minute b-2 c-6 e11 f-2 g-3; in_a_notebook f7
in_a_row d8 e-2 f-2 g-3; in_a_sandbox f4; in_a_taxi a10 c-3 e-6 g-3; in_a_way c-4 d-3 f-2 g6; in_a_year d-3 g3
in_an_hour a-3 b4 c-7 f-6 g4; in_an_open g3; in_and_fix a5 b3 e-5; in_at_the a-3 b-4 c-3 d-5 g9
in_charge_of a-6 b8 d-5 e4 g-8; in_draft_, a-2 b-3 d10 g-4; in_five_minutes a-5 b-4 c8 d-5 g2
in_for_my c-3 d5 e-5 g4; in_for_the b6 d-3 f4 g-4; in_front_of a2 d-8 e7 f-6 g-4; in_go_. f5
in_hand_, a4 c5 e-3 g-5; in_his_own b-3 e5 g-4; in_his_place b4; in_it_, c-5 f-2 g2; in_it_. a4 b3 c-7 e-7 g4
in_may_, a-3 b7 c-2 d3 e-5 f5 g-6; in_may_. c-3 g6; in_may_and b12 e-2 g-10; in_meetings_. f4 g-3
in_my_bag a2 c-3 e3 g-3; in_my_branch a6 b3 g-6; in_my_calendar c3 d2 g-5; in_my_column b7 d-3 e-2
in_my_drafts b-2 d11 g-8; in_my_editor a6 b4 g-7; in_my_first a-3 b-4 c-2 e-4 g13; in_my_hand c4
in_my_hands a6 b6 e-5 g-5; in_my_head a-6 b-2 c-7 d7 e7 f2 g-7; in_my_inbox a-3 b-5 c8 d10 e-4 g-13
in_my_lap a-3 c10 g-5; in_my_last a-6 c-3 g12; in_my_life b-3 g8; in_my_name b4 c-3 e4 g-5; in_my_notebook d9 g-8
in_my_old a-5 b-3 d-6 e4 f-9 g15; in_my_own a-7 b15 c-5 d6 e-10 f-6 g-8; in_my_place b-3 e12 g-9
in_my_pocket b-2 c-3 d6 e2 g-5; in_my_previous d-2 g5; in_on_<name> b7; in_on_the c-2 d-4 f6; in_one_evening b8 g-5
in_one_night b3; in_order_to d2 g-3; in_place_of d9 e-4 f-3 g-4; in_plan_and c3 d-3 e4 g-4; in_pockets_, e5 g-3
in_private_, c7 g-3; in_prod_from g4; in_reviews_. d2 g-2; in_rust_, f7 g-3; in_spring_, b6 d-5 e-4 g2
in_spring_and b-3 d4 e4 g-5; in_staging_, e4; in_ten_minutes b-3 c-3 g7; in_that_code e5
in_the_<name> a4 b-4 c3 d-4 e-4; in_the_<number> a-5 f4; in_the_admin f4 g-5; in_the_afternoon c8 d-2 g-5
in_the_architecture b-2 e5; in_the_back a-4 b-5 e11 f4 g-8; in_the_backlog a-5 b-4 c6 d3 e-5 f4 g-3
in_the_bath f7 g-5; in_the_bin b11 e-6 g-5; in_the_board a-8 e-4 f-6 g14; in_the_bottle a4 c-3
in_the_budget d-3 e-3; in_the_calendar d-10 g13; in_the_call c6 g-5; in_the_car a-3 d7 e2 g-6; in_the_chair c-3 e8
in_the_changelog a-3 b2 e3; in_the_channel a-6 b5 d-5 e6; in_the_code c6 d6 e-7 f3 g-16
in_the_config a-6 c6 e9 f-3 g-11; in_the_contract a4; in_the_corridor c5 d10 e-8 g-10; in_the_cuda a3 f-4 g4
in_the_customer a2 b-4 e8 g-6; in_the_debugger d7 g-7; in_the_demo a-3 f2; in_the_design b-3 c8 d-4 e3 f-3 g-8
in_the_doc c5; in_the_docs f4; in_the_documentation f6 g-4; in_the_drawer b-6 d6 e-2 f3
in_the_evening a-6 b6 d-3 e-3 f7; in_the_first b-4 d-3 g3; in_the_fix a8 f-4; in_the_hallway e7 g-5
in_the_hotel a6 f3 g-7; in_the_incident a-7 c-4 d-5 e4 f-3 g4; in_the_internal a-4 d-3 f14 g-10
in_the_kernel e3 f2 g-2; in_the_kitchen b-3 d5 f-6 g3; in_the_lab a-2 e2 g4; in_the_last a-7 b2 d-3 e9 g-4
in_the_leads b-2 c-4 d-5 e-4 g12; in_the_lift c10 e-7 f-2; in_the_logs g-2; in_the_meet b-2 c15 d-6 e-7 g-5
in_the_middle a3 b-6 d5 e-7; in_the_ml c4 e-2 f7 g-7; in_the_morning a3 b8 c-8 d-10 e4 f-6
in_the_newsletter a-5 e5 f-5 g4; in_the_next d6 g-8; in_the_night d-3 e-3 g5; in_the_office a-6 c-4 d-2 g6
in_the_old a-3 g7; in_the_order a8 c-5 f-3 g3; in_the_other a3 c-4 e-6 f-3 g7; in_the_pair b3 g-2
in_the_plan b8 c-5 d-4 e5 g-9; in_the_postmortem b-3 c6 g-3; in_the_queue d5; in_the_readme f5
in_the_release a16 c-2 d-3 e-8 g-8; in_the_renderer g2; in_the_repo b8 g-5; in_the_retired f7 g-5
in_the_retro d-5 e-2 g4; in_the_review c-5 d3 e8 f-5 g-5; in_the_road c10 d-2 e-5; in_the_room b-4 c8 f-5 g-10
in_the_same g6; in_the_sandbox f6 g-3; in_the_scheduler a4 b-2 d-2 f-2 g2; in_the_shed f8 g-4
in_the_shower b4 c-3 d4 e-7 f-6 g4; in_the_spring g4; in_the_staging f8 g-4; in_the_sun a-2 d-4 f4 g3
in_the_team a-4 b-4 c6 e-8 g5; in_the_test b-5 c-3 d-2 e-3 f6 g3; in_the_thread c-8 g8; in_the_tools g3
in_the_war a8 b-3 e2 g-6; in_the_way e-2 g9; in_the_wiki a-4 b-5 c4 e-6 f5; in_there_. b8 g-4; in_this_team c6 f-3
in_three_weeks d9 e-4 g-4; in_two_days a2 d8 e-3 g-9; in_two_hours g6; in_week_<number> a-6 c-3 g10; incident_,_i b3
incident_call_. d4; incident_from_<name> b-3 e-3 g7; incident_review_to b-3 e5; including_the_mistakes d-4 e8 g-3
index_in_prod g4; instead_answer_the c-3 e7 g-2; intern_'s_midpoint d10 e-3 g-8; intern_'s_script a-3 b5 d-2 f-4
intern_break_staging a-7 f-6 g10; interview_loop_design b4 g-3; interview_loop_for d6 g-2
interviewed_two_candidates d-5 g8; into_<name>_'s b10 e-6 g-2; into_the_plan c10 d-5 e-5
is_<name>_'s a-5 b-3 c3 d-7 e10 g-5; is_<name>_. b-5 d4 e-6 g6; is_back_from b-4 c-5 g11; is_back_in b8 e-2 g-4
is_back_on b3; is_best_<mark> c7 g-5; is_do_, c-2 d5; is_full_of c10 e-4 g-6; is_gate_on a7 g-4; is_hers_now e-5 g6
is_in_a b4 c-3 g4; is_in_my c6 d9 e-8 g-16; is_in_the a3 b10 c5 f-3 g-16; is_it_that c4 g-2; is_me_, c11 d3 g-14
is_me_. a-2 c10 e-4 g-10; is_mine_, b5 c-3 e-2 g-2; is_mine_. b6 e-2 g-5; is_mine_again a-5 b9; is_mine_and a5
is_mine_since a-2 b8 g-2; is_mine_to a12 b-4 c-2 e-4 g-7; is_no_longer b8 e-4 g-6; is_not_. a8 c-2 e4 g-9
is_not_do a4 b-6 c-3 d-6 e-3 g8; is_not_even c6 d4 g-9; is_not_get d8 e-2 g-5; is_not_mine b-3 c-9 e17 g-10
is_not_that a9 b-4 c7 e-5 g-9; is_not_true c-6 e-5 f-7 g15; is_not_write d4 g-2; is_now_<mark> c4 d5 g-9
is_now_my b11 c-2 e-2 f-4 g-3; is_now_the a-4 c-2 e7 g-3; is_officially_<name> a-3 b12 g-8; is_on_it b-3 e8
is_on_me a5 d9 g-10; is_on_my b8 c-4 d-3 e-2 f-9 g4; is_on_the a-3 c3 d4 e-11 f-5 g6; is_out_. c-3 e5
is_over_i e-5 g8; is_still_a d3; is_still_in a5 g-9; is_still_not d13 g-11; is_still_wait a-5 c3 d6 g-7
is_the_<number> d5 g-4; is_the_one a11 b-5 c-6 e5 g-8; is_the_only a4; is_theirs_, c-7 e12 g-5
is_tomorrow_. a5 b-3 d5 g-6; is_two_weeks d8 g-5; is_up_, f3; is_wait_for c-12 f3 g6; is_wait_on a3
is_what_i a3 d7 e-8 f-2 g-2; is_what_the c-9 g11; is_with_me a4 b9 c-2 d-6 g-7; is_with_the b-3 c-5 e5 f-2 g2
is_write_, d-2 g6; is_write_the a7 e4 f-2 g-8; it_'_, b2 e-4 g3; it_'d_be b-3 e9
it_'s_<name> a-2 b-7 c4 d10 e4 g-15; it_'s_a a-2 d-4 g2; it_'s_all b9 c-4 g-5; it_'s_always a-3 c-3 d-4 e-6 f5 g6
it_'s_be a-7 b-3 c-2 d9 g4; it_'s_calmer d7 g-5; it_'s_do a10 c-2 e-3 f7 g-10; it_'s_fine c12 e-4 g-7
it_'s_for f4 g-2; it_'s_go d3 e5 g-9; it_'s_her c5 d-6 e5 g-10; it_'s_hers d-2 e11 g-9
it_'s_his b-8 c6 d-3 e10 g-11; it_'s_in a-3 b3 c7 e-16 f-5 g2; it_'s_me a12 b-4 c5 d-4 e-6 f-3 g-5
it_'s_mine a3 e-7; it_'s_my a8 b10 c3 d-7 e-9 f-4 g-13; it_'s_not a-8 f2; it_'s_now d5 e-3
it_'s_odd a-3 b-4 e-2 f-7 g10; it_'s_on b10 d-5 e-7; it_'s_one a-4 b-9 c-3 e7 f-2 g6; it_'s_only e2
it_'s_still b-2 d4 e-3; it_'s_the a4 b-12 c-8 d2 e3 f-7 g6; it_'s_their b-4 c4 d-4 e12 g-15
it_'s_theirs b5 c-3 e5 g-7; it_'s_thursday d5 g-3; it_'s_wednesday a3 d4 g-5; it_'s_your c-5 e11 g-8
it_'s_yours b3 c-8 d-3 e9; it_,_<mark> b3 c6 e-7; it_,_<name> b4 c-4 d-8 e8; it_,_<number> a9 b-3 g-4
it_,_and a6 d-9 e-3 g2; it_,_as c9 e-3 g-4; it_,_ask c3 d4 f-3 g-2; it_,_but a2 e-6 g6; it_,_close b-2 d7 e6 f-3 g-8
it_,_deploy d5 g-4; it_,_do b4 e-2; it_,_find a3; it_,_fix a3; it_,_go e-8 g10; it_,_he e5
it_,_i b10 c-11 d-3 e7 f6 g-27; it_,_in b3 g3; it_,_it b-8 c-2 e7 f4; it_,_leave e5 g-2; it_,_miss a3 b4 d-2 e-2 g-2
it_,_no a4 b-3 e-2 f7 g-6; it_,_nobody e2 g-3; it_,_only-to a-3 f8; it_,_rewrite b4; it_,_she b5 d3 g-6
it_,_ship a13 b-3 g-8; it_,_so c6 g-8; it_,_take b5; it_,_tested a3 b-2; it_,_the a9 c-2 d-3 e-4
it_,_then b10 c-4 f-3 g-8; it_,_they a-2 b-3 c3 e2; it_,_though b-5 c3 g3; it_,_three a6 c-2; it_,_twice c6 e-5
it_,_with b4 f4 g-7; it_._, d2 e-3 f6 g-8; it_:_the b7 g-5; it_<mark>_. b5 d-8 g-3; it_<mark>_and b3 g-4
it_<name>_, g7; it_?_<mark> b7 e-6; it_again_, b9 e-3; it_again_. a-6 b6 c-4 d6 e-2 f-5; it_again_from a-2 b6
it_again_in b2 d-3 e-6 g3; it_all_over b8 c-4; it_alone_, a-5 e5 g4; it_among_themselves b-3 c-4 e5
it_and_do a-2 b2 c-5 d-5 e4; it_and_have e5; it_and_i b-4 c-3 d9 e6 f-3 g-12; it_and_put c-2 e-4 g5; it_and_the g-2
it_and_write b3; it_as_a c3 e3 g-2; it_as_an b-2 c11 e-4 g-7; it_at_<number> a10 b-4 c-3 f-3 g-6; it_at_lunch e-3 g5
it_at_night a-3 g6; it_at_ten a6 d-3; it_at_the b4 c-2; it_back_, d-4 e5; it_back_. b3 d5 e-10 g-3
it_back_and b4 c-2; it_back_at g3; it_back_by e3; it_back_from b13 c-3 g-5; it_back_in a4 b-5 e-3 f5
it_back_on a4 g-3; it_be_, a-3 d4 e8 g-9; it_be_. c4 e-7 g2; it_be_<mark> a3 e-2; it_be_<name> b7 d3 g-9
it_be_a a-3 b5 c-5 e-4; it_be_do b3 e-3; it_be_fine c-2 e5 g-3; it_be_for c4 d3 e-4 g-2; it_be_go b6 e3 g-7
it_be_her b5 d-2 e-2 g3; it_be_hers b4; it_be_his a-2 b7 g-4; it_be_in a2 c8 d-3 e-3 f-4; it_be_kindness a-2 g5
it_be_me a11 b-3 c8 e-4 f-3 g-13; it_be_mine a-4 b4 c-6 e7 g-3; it_be_my a7 b10 d-5 g-12; it_be_nice a-3 f-5 g12
it_be_not b-6 c-5 d5 f-4 g3; it_be_quicker a4 b6 g-8; it_be_the a3 b-8 d-6 e2; it_be_theirs c7 g-2
it_be_wrong b-3 c-4 g6; it_before_the a7 c-4 e4 g-6; it_behind_her b7 e-3 g-3; it_better_than e-3 g6
it_between_them c-3 g7; it_but_i a3; it_but_it e2 f2 g-3; it_by_four a4 b-2; it_by_hand a2; it_come_, c-2 e4
it_cost_me b-3 c-5 d-2 e13 g-8; it_did_not d4; it_do_. a6; it_down_as c6 g-5; it_down_the b-2 d5; it_first_. c6 e-6
it_for_a e-5 f7 g-3; it_for_her b5 e-6; it_for_him a-3 c-2 d-8 e-6 g10; it_for_me c-3 e-6 f3 g7
it_for_my b7 c4 e-5 g-5; it_for_the b-6 d6 e-4 g2; it_from_here b11 g-8; it_from_me c6 d8 e-6 g-10
it_from_my a5 b5 e-7; it_from_there a-3 b5 c-6 e7 g-5; it_go_. a-2 b-5 e13 g-5; it_go_nowhere c-3 g4
it_green_. a-3 c-2 e10; it_have_a a2 f7 g-8; it_have_be d-4 g5; it_have_my a3 b3 c-4; it_herself_. e10 g-7
it_in_<name> d2 e-2; it_in_<number> b3 e7 g-8; it_in_a b9 c-7 d-4 e4 g-4; it_in_an a-3 b4 d-3 e7 g-6
it_in_five c6 g-2; it_in_his b6 d-3 e3 g-5; it_in_my b7 g-4; it_in_one b2; it_in_ten c-2 e9 g-5
it_in_the a6 b-2 d6 g-10; it_is_, b-2 c3 e7 g-8; it_is_. a-3 b-3 d8 e7 g-12; it_is_<name> b-4 c-3 d-4 g10
it_is_a c-2 g6; it_is_his e7 g-3; it_is_not c-3 f-9 g8; it_is_now b9 e-4 f-3 g-4; it_is_still d8 e-2 g-2
it_land_in c3; it_land_on c2; it_my_way b7 e-5; it_myself_, b6 f-3; it_myself_. a-7 b5 d-3 e-5 g5
it_myself_<mark> a-4 g5; it_myself_over b5 g-4; it_now_, c2 g-4; it_now_. c-3 d7 e-2 g-4; it_off_, d7 g-5
it_off_. b-4 d10 g-5; it_off_her b10 g-6; it_off_him b5 d-3 e-6 g2; it_off_until d4 g-2; it_on_a c-6 d-7 f-5 g8
it_on_my c3 e-5 f6 g-5; it_on_the a2 b3 c-9; it_on_thursday c-4 e-3 g9; it_on_wednesday b-2 d-4 g8; it_out_, c4 d-2
it_out_. a4 b-3 c-6 e7 f-4; it_out_for b9 g-6; it_out_loud c3; it_out_of b7 g-4; it_over_. e-4 g3
it_over_her b10 e-7; it_over_lunch c-4 e4 f5 g-6; it_over_the a-4 b3 e-6 g6; it_pass_. b-5 d2 e-8 g5
it_should_be e6; it_since_the b6 c4 d-5 g-5; it_so_i a4; it_sound_like b7 c-3 e-5; it_sunday_and b5
it_take_me b3 c3 g-3; it_take_them c7 g-5; it_there_. d4 g-4; it_think_. d5 f3 g-5; it_through_the b5 c3 g-2
it_to_<name> a-2 b-4 c-3 d3 e13 f-7 g-6; it_to_a a3 c-3 d7 g-3; it_to_her c-2 g4; it_to_him b-3 d7 e-2
it_to_hr b-6 g7; it_to_me a-6 b-2 c6 d-10 e-4 f9; it_to_my a-2 b8 e-3; it_to_myself a3 e4 g-4; it_to_next d2
it_to_the c-6 d6 e3 f-7 g-7; it_to_them a-4 b-5 c-3 d-3 e3 f-3 g5; it_today_, b7 d4 e-7 g-4; it_today_. e-3
it_tonight_. b7 e-3 g-5; it_twice_. c-5 d7 f-3; it_until_it a9 b-2 g-5; it_until_there b3; it_up_, d4 e3 f-3 g-9
it_up_. a2 e3; it_up_myself a-5 b11 g-3; it_up_to e-3 g3; it_upstairs_. e3 f-3 g3; it_well_. b-2 c-3 g6
it_will_never f3; it_with_<name> a-2 b5 c-5 d-9; it_with_the a6 c-2 g-8; it_without_me a-3 c-2 e5 g3; it_work_, e4
it_worse_. b-4 d5; it_would_be b-6 c-5 e-3 g11; it_would_go a3 g-3; it_would_have a-8 b-7 d4 g6; it_would_not a9 g-6
it_yourself_, g5; itch_for_the e-6 g7; job-ad_for_the d13 g-10; job_from_<name> b2; job_in_the d3
job_scheduler_i b7 g-4; joked_that_i g4; jump-into_into_<name> b9 c-2 e-7; jump-into_into_the a3
jump-on_on_the a10 g-9; jump_on_the e9 g-3; just_._. e6; just_before_the a5; just_do_it b-2 c-12 e-4 f-4 g10
just_do_the b-4 g6; just_finish_it b3 g2; just_fix_it g7; just_look-at_at a2; just_me_and a9 g-5; just_out_of f3
just_sit_there c5 e5 g-6; just_so_i f3; just_to_see c-3 e-4 f15 g-10; just_to_understand f-4 g5; just_want-to_see f4
just_write_it c6 g-6; keep-my-hands-off_my_hands e5; keep-my-mouth-shut_my_mouth e6; keep-out_out_of b-4 e10 g-5
keep_ask_. a5 g-3; keep_find_reasons d4; keep_it_. a10 b4 c-3 d-2 g-11; keep_it_to b-2 e5 g-3
keep_my_hand b-3 e-5 f3 g7; keep_my_hands a-3 b5 e-5 f5; keep_my_nose c-2 e8; keep_the_rust f4
keep_up_with a-3 e-2 f10 g-4; keyboard_from_<name> b3; keys_to_the b-8 e7 f-3; kick-the-tyres_the_tyres f5 g-2
kind-of_manager_who a-3 b-3 c-3 e-6 g15; knee_deep_in a4 g-3; knock-out_out_the a7 g-2; knocked_up_a f8 g-7
know_,_i a4; know_better_. b3 e-3; know_how_it e-5 f5; know_it_'s a-4 c4 d3 f-2 g-5; know_it_. a7 c-7 e2 g-3
know_it_better c2 e2 g-5; know_that_code a6 f-3; know_the_answer c2 d-3 e-3 g2; know_the_old a6 f-5
know_what_a d-3 f8; know_what_i c-5 d10 e-4; know_what_they f6 g-4; land_before_the a6 b-2; land_in_my c7 g-3
land_on_my a-3 c8 d-3; land_page_, a4 b7 d-3 e-4 g-7; last_blocker_for a3; last_job_i a-4 f-3 g10; last_job_the g3
last_mile_of a7 b-3 g-3; last_month_'s f6 g-3; last_place_i a-2 g5; last_wednesday_. b-2 d7 g-4
last_word_on a-5 b-3 c7 d-4 e2; last_year_'s a-3 b-5 e-4 f10; lasted_until_the a-4 b8; late_again_, b-4 d-3 g7
late_so_i a-4 g7; later_it_'s b5; later_it_be b-2 e8 g-8; laugh_,_and c3 d3 g-4; launch_,_and a8 b-2 g-7
launch_depend_on a7 g-4; launch_go_out g2; launch_hang_on a-4 e-3 g9; lead_,_<name> c5 d6 e-3 g-7
lead_,_i c-6 e11 f-2 g-6; lead_ask_me c6; lead_of_the a-3 b3 c-3 d-6 e-4 g10; lead_on_the a5 g-6
lead_the_outage e-4 g6; lead_the_retro b4 d-4; lead_use_to g3; learn_how_it f5; learn_it_, b5 e-8
learn_that_<name> b-3 e-4 f-9 g13; learn_the_new e-3 f7 g-3; learn_to_read f9 g-6; learn_what_a f4 g-3
learn_what_it g3; leave-him-to-it_him_to e6; leave-it-to-them_it_to b-5 e13 g-7; leave_,_i b-6 d3 e-3 g5
leave_<name>_'s b-5 d9 e-3; leave_<name>_alone d-6 e11 g-4; leave_and_i a-5 g10; leave_at_<number> e4
leave_at_five a7 b-4 g-3; leave_for_<name> e-3 g8; leave_in_<name> b-2 d4; leave_in_it b7 g-5
leave_it_, a-4 b14 e-6 g-6; leave_it_for b-2 d4 e4 g-3; leave_it_there d5 g-3; leave_it_to b-6 c11 d-6 e5 g-9
leave_it_with a-4 b4 d-8 e3; leave_the_channel e7; leave_the_how d-2 e6; leave_the_meet c-5 e9 g-6
leave_the_room c6 d-3 g-5; leave_the_thread c-4 e6; leave_to_<name> b3; leave_with_a e3; leave_with_my a4
leave_with_the b10 c-2 e-8; lent_<name>_the a-4 b5; let_<name>_and c-6 e12 g-6; let_<name>_choose e12 g-10
let_<name>_decide e5 g-2; let_<name>_do e5 g-6; let_<name>_explain b-3 f8 g-4; let_<name>_find e3
let_<name>_finish b11 g-9; let_<name>_have c-4 d-2 g5; let_<name>_own b5 g-3; let_<name>_present b-4 d-2 g4
let_<name>_run b-10 d-5 g11; let_<name>_start e-7 g4; let_<name>_struggle b5; let_go_of a4 b4 c-6 d-7 e3 f-2 g-3
let_her_find e5 g-3; let_it_be b-11 c-2 e12; let_it_fall d8 e-3 g-5; let_it_go d5 g-3; let_it_slip b-2 e6 g-6
let_it_stand b-3 c-2 d-3 e13 g-6; let_me_just a3 b8 c-2 e-5 g-4; let_the_intern a-3 b-3 d6 e-2 f-3 g3
let_the_mentor d8 e-7; let_the_on-call a6 e5 g-8; let_the_performance d6 e-3 g-2; let_the_team c-3 d3 f-3
let_them_argue e4; let_them_choose c-3 e-7 g9; let_them_do a-2 b-8 e14 g-7; let_them_ship e5 g-4
let_us_ask c10 d-4 g-7; let_us_find d7 e-2 g-4; let_us_see c3 d-7 e-7 f-2 g10; let_us_talk d13 e-4 g-11
letter_for_<name> d2; like_a_customer e-3 g5; like_a_man c-3 g5; like_a_menu c10 g-5; like_a_novel f10 g-9
like_a_seagull b4; like_a_student f6 g-4; like_everybody_else b-3 d-4 e8; like_i_am a-7 b-2 e-6 f8 g4
like_it_, b6 e-3; like_it_. b-5 e7; like_one_read f4 g-3; line_by_line e-5 f8; line_of_code a3 d-6 f-5 g7
line_of_the d5 e-6 g3; lines_of_<name> b-3 f6 g-4; link_in_the a4 f4 g-6; list_for_the b-3 f-6 g11
list_to_mine b6 g-2; listen_from_the e4 g-2; listen_to_the c-4 d-3 e-14 f4 g12; little_dashboard_for f2
little_prototype_of g3; little_script_that f3; live_at_six a4; live_hang_on a9 g-3; live_tonight_with b4
lived_in_the a2; lives_in_my d3; lives_on_my a-3 f6 g-2; log_pretty_printer f3; long_day_. b2 c6 g-10
longer_<name>_'s b9 e-4 g-4; look-at_at_<name> c-4 e8 g-6; look-at_at_how f6 g-3; look-at_at_it d3 e-3 f-4 g6
look-at_at_logs d5 f-3 g-3; look-at_at_me a-2 b-2 c-3 d9 f-3; look-at_at_my b4 d-3 e7 g-9
look-at_at_the a-10 b-6 c4 d3 e-12 g6; look-at_at_their a5 c9 e-5 g-9; look-to_to_me e7 g-6
look_at_a d11 e-3 f-3 g-2; look_at_it d-2 f4; look_at_me c10 g-8; look_at_the a9 b-5 c-8 e-2
look_back_, b-5 d-3 g11; look_back_at c7 e-6; look_for_a c-7 g6; look_into_the a-3 f4; look_off_to e3
look_on_. e4 g-3; look_up_from c2; look_up_how f7 g-4; loop_,_i b5 d-4; loop_for_the d7; lot_of_them b3 d-4 e-3
low_stakes_, f5; luckily_be_not c-2 d-2 g7; lunch_,_and e4 f7 g-7; lunch_,_just c6 d2 g-6
lunch_it_be a-2 b3 c8 e-3 g-7; lunch_with_<name> d-7 g10; lunch_with_the e-4 g4; make-the-call_the_call e6 g-4
make_<name>_the a-9 e14 f-7 g-6; make_a_bot f4 g-2; make_a_little f5; make_a_tiny f4; make_by_me c5 d-3 f7 g-6
`
