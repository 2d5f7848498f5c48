// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_9 = `
the_protobuf_change a2 c-5 g3; the_query_plan e4; the_question_, c-2 e7; the_question_back b-5 e8 g-6
the_question_of c5 e-6; the_queue_, a-3 c-3 e-6 g12; the_queue_and a2 c-4; the_queue_be a5 e-4
the_queue_library a-2 c7 g-3; the_quiz_editor a-4 b2; the_readme_of f3; the_recovery_code g2; the_recruiter_i d7 g-3
the_recruiter_to d7; the_regulator_'s a8 b-5 e-3; the_release-branch_, a5; the_release-branch_. a7 g-4
the_release-notes_, b6 e-3 g-2; the_release_, d5; the_release_. b-3 c-2 d7; the_release_<mark> d4 g-3
the_release_and b5 g-7; the_release_back e-5 g4; the_release_be a-3 d2 g4; the_release_be-stuck g3
the_release_candidate a10 d-3 g-6; the_release_captain e10 g-7; the_release_checklist e7 g-3; the_release_could a5
the_release_date c7 e2 f-2 g-9; the_release_did c-2 e-2 g6; the_release_is d-3 g3; the_release_manager b4 c9 g-10
the_release_need a9 c-2 d-3; the_release_over b3; the_release_process a-5 b4 e7 g-7; the_release_slip d-6 e4 g5
the_release_to b-3 f5; the_release_train a5 c3 d-3 g-7; the_release_wait a9 c-3 g-5; the_reorg_, c2 d7 e-5 g-6
the_repo_, f3; the_repo_and e-3 f7 g-2; the_resolution_. g5; the_rest_. b5 c-2 e5 g-8; the_rest_of b6 d2 e-5 f-2 g-3
the_result_. c-7 e6 f8 g-10; the_retention_period c6 e-3; the_retention_policy g2; the_retro_, a-4 c-6 d4 e-2
the_retro_. b3 e-2; the_retro_actions c4 e-2; the_retro_be c-2 d-5 g8; the_retro_from b-4 e9 g-5
the_retro_to b5 d4 e-4 g-3; the_retry_limit c7 g-5; the_retry_policy c6; the_review_. e3 g-5; the_review_with d4 f-2
the_reviews_, d8 g-4; the_right_to e5; the_roadmap_, c-2 d-5 e3; the_roadmap_. b9 c-3 d-5 e-3
the_rollback_, a6 b3 e-2 g-5; the_rollback_. b6 e-4 g-2; the_rollback_plan a8 b-5 e2 f-2 g-2; the_rollback_script a7
the_rollout_, a-3 c-6 e7; the_rollout_and e7 g-3; the_rollout_from c-3 g2; the_rollout_plan b11 e-7
the_rollout_until c5; the_roof_, b-2 c4 e-4 f4; the_room_, b-3 d5 e4 g-8; the_room_. g-2; the_room_<mark> c-4 e8 g-3
the_room_after b3 g-2; the_room_and c-2 e8 g-4; the_room_they d-5 e-4 g4; the_room_when c5 g-6
the_route_tables a-2 g9; the_rust_book f5; the_rust_off f4; the_sake_of b-3 d2 f4 g-2; the_same_. c7 g-2
the_same_day a3 b-2 c-3 d-6 g7; the_same_question g3; the_sandbox_repo f3; the_save_game a8 g-4; the_save_system b6
the_scheduler_. a3 c-5 e5 g-4; the_scheduler_code a3 f-3; the_schema_, a4 c-6 e6; the_schema_change b-5 c-2 e-5 g7
the_schema_question g3; the_screen_share b8 g-6; the_seat_map b3 e-3; the_second_i c9 e-2 g-4; the_security_folks g4
the_sensor_calibration b4; the_sensor_driver a4 f-3; the_service_assessment b6; the_setup_guide f6
the_shader_code f-4 g7; the_sharding_, a3 b-4 c-3 d-3 g7; the_sign_keys a9 d-4 e-3
the_silence_, b-4 c13 d-2 e-4 g-6; the_silence_be e7 g-4; the_sit_down d9 g-4; the_skip-level_with d10 g-9
the_slo_project g3; the_slow_query a7 g-4; the_solution_, e7 g-4; the_someday_list f6; the_sprint_, b-6 g7
the_sprint_be d5 g-4; the_sprint_board f5; the_squad_, a-3 b3 c4 e-5; the_squad_decide c-4; the_sre_: d7 f-2
the_sso_integration a3; the_staff_role d4; the_staging_console f5; the_status_page d-4 e-4 g10
the_steering-committee_, d-3 e9; the_studio_rang d-3 g4; the_style_guide f3; the_supplier_'s c-2 e-3 g6
the_support_lead d2 e-2; the_survey_results d-4 f-5 g9; the_sync_engine a4 d-2 e-5 f5 g-4
the_sync_layer b-3 c-3 d4 e3; the_tab_. a-4 b-6 d8 e-2 g3; the_talk-about_<name> d8 g-6
the_talk-about_his d9 e-6 g-3; the_talk_with a-4 c-2 d6 f-4; the_tax_engine a3; the_tax_module g3
the_team_'s c2 d5 e-3 f6 g-13; the_team_, a3 b2 e-5; the_team_. a3 c3 e3 g-9; the_team_: a3 f5 g-4
the_team_<name> b-3 c8 d-5 e-8 g3; the_team_about d-5 e-4 g8; the_team_ask c12 g-9
the_team_be a8 b-3 c-6 d-5 f-3 g4; the_team_choose e9 g-8; the_team_could a5 b-4 c8 e-5 g-4
the_team_decide c-4 e-6 g11; the_team_did e-6 g3; the_team_do c-3 e-9 f4 g7; the_team_have c-2 g3
the_team_is a6 c-8 d-3 e3 f3; the_team_lead b6 g-5; the_team_make e8 f-3 g-3; the_team_on a-5 c-2 d-3 e3 f-3 g6
the_team_pick c-5 e4 g2; the_team_ship a-7 g6; the_team_to a-3 b-2 c4; the_team_today a-4 b-4 d-2 e6 g2
the_team_wait g3; the_tech-lead_. b3 g-4; the_tech-lead_decide e-3 g8; the_telemetry_format g4
the_terraform_modules a-3 b-3 f5; the_test_helpers f5 g-2; the_test_lab a3 b-2 f-4 g5; the_test_plan b7 c-2 d-2 e-4
the_tests_to a5 b-6 e-3 g3; the_thing_. d5 g-6; the_thing_i a-2 b3 d8 e-7 g-5; the_thing_myself b5 e-2
the_thing_that a7 g-5; the_thing_we a9 f-3 g-2; the_third_. a-2 c-2 d7; the_third_floor d-5 g9
the_third_time a-4 b-4 c8 e-7 g2; the_thread_, c6 e3 g-5; the_thread_. c-5 e12 g-6; the_thread_and e4
the_three_of e5; the_ticket_, b2 c2 e3 g-6; the_ticket_<name> b7 c-4; the_ticket_back g3; the_ticket_have a-4 e6 g-3
the_ticket_i b8 g-4; the_tie_breaker c9; the_tie_on a-3 c12 e-5 g-5; the_time_. d3; the_time_for d4 g-2
the_time_i b-7 d4 g2; the_title_. b4 g-4; the_top_of a7 g-3; the_train_, a7 b-3 e-3 f8 g-14
the_train_. c5 d-2 f5 g-9; the_train_home b-5 f-4 g6; the_train_ride f6 g-2; the_ttl_, c4; the_two_leads c3 e3 g-5
the_two_of e-10 g7; the_two_seniors b-2 e9 g-3; the_typo_in a-6 b-2 d-3 e6; the_tyres_of f5
the_upgrade_, a8 c-5 d3 f-2 g-9; the_uplink_, e-3 g6; the_urge_to b-5 d-3 g6; the_ute_. a2 e7 g-8
the_vendor_'s b-3 c-6 d-5 e-5 f6 g4; the_vendor_, e5 g-3; the_vendor_. a-3 b-3 c-3 d4 e5
the_vendor_call b5 c-3 d-10 e2; the_vendor_integration b5 g-3; the_voucher_thing a-2 g7; the_vp_, e9 g-6
the_vp_it e7 g-2; the_wall_. b-3 e-2 f-2 g9; the_war_room a5 b-6 c-9 d-7 e8; the_warehouse_team a5 g-3
the_way_to b3 c-2 d-4 e3 f2 g-2; the_weather_. b-5 d11 e-6 g-4; the_web_team a2; the_week_of b-4 g7
the_weekend_, b3 c-4 d-6 e-11 f5; the_weekend_. f-2 g3; the_weekend_and b4 f-3 g-2; the_weekend_slot a-2 b-2 e9 g-5
the_wheel_from g5; the_whiteboard_, a-6 b3 c2 e-6 f-3 g5; the_whiteboard_and b7 e-3
the_whole_day a-8 b-4 c6 d-4 e-3 g5; the_whole_floor b-5 c3 g2; the_whole_incident a6 b-5; the_whole_integration b4
the_whole_launch a-3 b-2 g3; the_whole_of a-3 c2 d-4 f-3 g5; the_whole_release a3; the_whole_reporting a6 b-5 e7 g-8
the_whole_sprint a7 b-3 g-4; the_whole_test a3 g-2; the_whole_thing a-7 b8 d-6 e5 f-3; the_whole_time b-3 e7 f-2
the_wiki_, e-3 f11 g-4; the_wiki_. c6 d-6 e6 f-4 g-3; the_word_. d5 g-4; the_word_<mark> c-6 d-3 g8
the_words_in b-2 e4 f4 g-2; the_works_council d-3 f-5 g11; the_year_end b-3 d5 g-4; their_call_. e2 g2
their_manager_'s b-3 c-6 g11; their_manager_ask b-2 d-2 e-2 g9; their_own_service c5; their_shoes_. a5 c3 g-5
theirs_,_and c4; them_,_do a-5 c3 f-4 g5; them_,_i b-2 e6; them_,_then e3; them_,_they c6 e-3; them_about_the d7 g-4
them_are_not d2; them_argue_about c-2 g4; them_do_it a-3 b-7 e14 g-8; them_for_a c-6 d4 e5 g-5; them_i_'d a2 b-2 e3
them_ship_without e5 g-4; them_to_<name> b3 c-3; them_to_decide c-6 e2 g3; them_to_settle e5 g-3
them_with_the b-2 e11 g-8; then_ask_me c7 g-4; then_do_it b5 e-4; then_do_not a-3 b-7 e12 g-5
then_do_the b8 e-2 g-4; then_fix_it a2 b4 e-3 f-2; then_go_home f-3 g3; then_i_get b-2 e-2 g7; then_i_lost b3
then_i_make a4; then_it_'s b-3 c7 e-4 g2; then_it_be a8 b-10 e6; then_leave_it a-3 b-10 e14 g-3; then_push_my b6
there_'s_a c3 e-8 f-5; there_'s_always d3 g-2; there_'s_no d3 g-4; there_<mark>_i b9 e-4 g-2
there_be_a a-4 b-7 c5 d7 e-6 f-4; there_be_no a3 b-3 c-5 d7 e-5; there_be_not b5; there_be_nothing b6 c-7 d-4 e3
there_be_one a3 c-8 d-3 g9; there_is_a c-6 d2 g6; there_until_i c3; there_were_no a-2 d8 e-2 g-5
they_'d_agree b3 c4 e-5; they_'d_be a6 b-2 e-3; they_'d_have a-6 c-10 d8 e-8 g5; they_'d_rather c12 e-4 g-9
they_'d_wait a-3 c9 e-4; they_<name>_, c8 e-2 g-5; they_<name>_<mark> c4; they_all_look-at c4
they_are_not b-4 e-3 g7; they_ask_. c3 d-4 e-8 g5; they_ask_for b-2 c-5 d7 e6 g-9; they_ask_me a-3 b-3 d-10 e4 g2
they_ask_the c-7 g9; they_bring_me c13 e-7 g-7; they_can_not a8 c2 d-2 e-5 g-5; they_choose_, c-5 e5
they_choose_a c-4 e-3 g7; they_come-to_to c10 e-6 g-4; they_come_back b-3 e5; they_come_to e-8 g7
they_could_have a-3 b-2 c11 e-14 f-3 g2; they_could_not c-2 g3; they_decide_on c-9 g9; they_did_not a-3 d-2
they_do_not b-4 c3 d-8 e-12 g6; they_do_the a3 b-3 f5 g-5; they_find_a c-6 e11 g-7; they_find_it e5 g-3
they_fix_it a-4 c-3 e5; they_get_there e6 g-2; they_go-with_with c-5 e8 g-2; they_have_a b-2 c-3 e5
they_have_be b-3 c4 e-6 f6 g-9; they_have_the c9 e-2 g-5; they_hold_the c11 e-5 g-6; they_leave_it c8 e-5 g-2
they_let_me g3; they_liked_the g3; they_look-at_at e3 g-6; they_put_it c7 g-4; they_rang_me c7 g-4
they_send_me c8 g-6; they_settle_it c-7 e6; they_sit-on_on a-2 c11 e-5 g-4; they_sort-out_it c-5 e3
they_take_it c10 e-5 g-6; they_tell_me e-9 g8; they_think_and c8 e-7; they_turn-to_to c-10 e7; they_use_to c3
they_wait_for a-9 c3 d-3 e-6 g4; they_wait_two a-2 c-5 g8; they_wait_until c5 g-2; they_want_a c-5 e6
they_want_it c7 e-4 g-3; they_want_me e4; they_want_my a-4 d-2 e8 g-7; they_were_all c3; they_were_not b6 g-4
they_were_wait a-9 c-3 g8; they_will_not a-3 c16 e-6 g-8; they_would_not c5 g-2; they_write_it c6 g-3
thing_i_think c-5 e3 g6; things_they_own c7 e-3 g-3; think-of_ask_<name> e-2 g5; think-of_hand_the d-2 e-5 g9
think_<mark>_, c8 g-4; think_i_'d c3 e-3; think_is_best c8 e-2 g-6; think_it_'s b3 c3 d-4 e5 g-11; think_so_. c-3 g6
think_you_'d c2; third_time_, a-3 b-4 g9; third_time_. c-2 d10 g-6; third_time_i b2 c8 d-3 e-6 g-2
third_time_this b5; third_week_run b-5 d9 g-3; this-week_,_all d7 g-3; this-week_,_i a-6 d12 g-4; this_,_and c-3 e5
this_<mark>_, a2 c-2 e5 g-4; this_<mark>_. c-7 e11 g-4; this_?_<mark> b5 c-9 e2; this_month_, a-3 b7 c-3 g-3
this_month_. b-4; this_quarter_. b8 e-4 f-2 g-3; this_year_. a-5 c-5 d-7 g12; though_i_'d b4 c-4; though_i_know c3
thoughts_?_<mark> c8 e-3 g-3; three_,_i a5 c-2 g-4; three_days_i b3 c2 g-3; three_hours_, e2 f4 g-6
three_of_them a-8 b-5 e5 f-4 g10; three_options_and c8 e-3 g-3; three_questions_and e9 g-4; three_steps_. f4
three_times_, c5 e-2; three_weeks_, d8 e-4; three_weeks_. d-4 g8; three_weeks_after a-2 b10 d-4 g-2
through_,_i a3 c-7 g7; through_<name>_'s b6 c-2 d5 g-7; through_his_first e6; through_the_<name> a-5 f8 g-3
through_the_new f9 g-4; through_the_old f3 g-2; through_the_race-condition b6 e-3; through_the_whole a-4 c-5 e8
throw-back_it_back c9 e-5 g-3; throw_it_away e-5 f8 g-5; throw_out_the c-3 e-5 f3; throw_together_a f5
thursday_,_i a2 c-4 d3; thursday_i_am d-6 g9; ticket_,_<name> b-3 e10 g-6; ticket_,_my b7 g-3
ticket_back_from e-4 g6; ticket_for_her b6 g-5; ticket_for_the a7 g-3; ticket_from_<name> g4; ticket_i_'d b7 g-4
ticket_of_the a8 c-3; ticket_since_monday b8 g-2; time_,_and c-4 d8 e4 g-8; time_,_i d4 g-4; time_,_nothing e3
time_for_the a-4 c-3 d9; time_i_'d b-5 d7 g2; time_this_month b6 c2 d-6; tinker-with_with_a f6
tired_now_. a4 b-3 g-2; to_,_and b5 c-2 e3 f-6; to_<mark>_next d6 g-4; to_<name>_'s b-14 c-4 d7 e5 f5
to_<name>_, b8 c-23 e7 f-3 g-4; to_<name>_. a-6 b9 c-11 f-2; to_<name>_: b3 c-2 d8 e-5 g-7
to_<name>_<mark> b3 c-5 e-7 g7; to_<name>_? b10 c-2 d-2 g-6; to_<name>_about a-2 b6 c-8 d5 e-3 f-2
to_<name>_and a-6 b2 c-8 d-7 e8 f-4 g2; to_<name>_and-then b8 e-3 g-3; to_<name>_as b5 c-3 d-9 g8
to_<name>_at a-3 b5 d-2 e6 g-6; to_<name>_come b6 e-3; to_<name>_for c4 d-2; to_<name>_i e-3 g5
to_<name>_in b4 d4 e-3; to_<name>_instead b-4 e10 g-8; to_<name>_is b11 e-5 g-3; to_<name>_next g4
to_<name>_on b6 d4 e-8; to_<name>_that b3 d8 e-6 g-7; to_<name>_the b-8 d-4 e6 g6; to_<name>_while b-3 c-3 f9 g-5
to_<name>_with b10 c-6 d-4 g-6; to_<number>_, c-3 g4; to_<number>_. b3 d-3 f9 g-5; to_<number>_<mark> a-4 e4
to_a_date d5 g-3; to_a_new c-4 g5; to_a_proposal c8 e-3 g-3; to_after_<name> b-4 d8 e-2; to_after_the a-3 b-5 d6
to_anybody_, a-2 g5; to_ask_me c12 e-8 g-2; to_be_a c-7 e-4 g7; to_be_back a-3 g3; to_be_mine b3 g-3
to_be_the a-7 b3 c9 e-6; to_break_the e5 g-5; to_choose_, c-5 e3 g3; to_choose_a b7 c-6 e6 g-8
to_choose_between c4 g-3; to_choose_the c-4 g5; to_come_back b-2 c-4 d8 e5 g-9; to_decide_, b-3 e-4 g8
to_decide_<mark> c6 e3 g-8; to_decide_about c-6 e-3 g9; to_decide_on d-2 e4 f-3; to_do_, b8 c-11 d-2 g4
to_do_. a-4 b8 c-3 d-2 e3 f-3; to_do_? c8 e-4 g-4; to_do_it a-2 e-5 g3; to_do_the a-6 b2 c4 d-5 f-4 g4
to_draft_the b6; to_each_other c6 g-5; to_end_, f3; to_fill_in c10 d-3 e-2; to_finish_, e6 f3 g-3
to_finish_. a3 b-4 e5 g-5; to_finish_the a4 b-3 c6 g-10; to_fix_it a-2 g4; to_fix_the c-4 d-4 g8; to_follow_what f4
to_friday_, d3; to_get_a b-4 d3 e4 f6 g-7; to_get_it f2; to_get_the a8 b-6 e-5 f4 g-8; to_get_what f5 g-4
to_give_the b-4 e-3 g9; to_grab_the g4; to_have_a b5 d3 e-3 f-3 g-3; to_have_it d2; to_have_me c6 e-3
to_have_that d2; to_him_, b-3 e4 g-4; to_him_. c-5 d9 g-9; to_his_branch b4; to_hold_the d3; to_it_, b4 e3 g-3
to_it_. b-8 d5 e7 g-11; to_keep_my f8; to_know_what f4; to_lead_the b5 c-3 d-7; to_learn_, f7 g-5
to_learn_from b3 e-6; to_learn_how e-3 f8 g-4; to_learn_it b-5 e4; to_learn_the e-5 f12 g-6
to_leave_the a-4 c-4 d-2 g7; to_listen_. c8 e-2 g-6; to_look_at c-3 d13 e-2 g-9; to_make_, c6 g-3; to_make_it b-3
to_make_room d8 e-3; to_make_the b2 e5 f-3 g-8; to_may_, g4; to_me_, a-6 b11 c5 d-7 g-12
to_me_. a3 b3 d-11 e-3 f8 g-10; to_me_<mark> a-9 b-5 c-6 d-3 e6 g10; to_me_again c4 g-3; to_me_and a-7 c10 d-4 g-10
to_me_because b7 c-3; to_me_by c11 d-2 e-6 g-6; to_me_for c15 e-2 f-4 g-15; to_me_i b-4 c-8 g9
to_me_in a-4 b8 c9 d-5 e-7 f-4 g-10; to_me_like b-3 c9 e-8 f5 g-8; to_me_on c10 e-3 g-6; to_me_to b-3 c7 e5 g-10
to_me_today c-3 g6; to_me_with c-7 e-2 g9; to_mine_, d-3; to_mine_and b2 c3 g-3; to_my_desk b4 c6 e-4 g-7
to_my_little c8 e-3 g-4; to_my_name a5 b-4 d-2 e-6 g7; to_my_own a2 b3 c-2 d5 g-9; to_my_proposal d-3 g5
to_myself_, e2 g-4; to_myself_. a-2 b-5 e6 g2; to_myself_because a3; to_next_month d9 g-7; to_next_week d9 g-5
to_no-one_. b7 c-2 g-5; to_open_the b-5 e-6 g9; to_own_the a4 c-7; to_pick_. c7 g-3; to_pick_a c-3 g4
to_read_the g5; to_rewrite_the a-5 e4 g3; to_rule_on c6; to_run_the a5 g-3; to_say_, b3 c-5 d-5 g5
to_say_. b-3 c-11 e3 f-3 g9; to_say_<mark> e5 g-8; to_say_if c3 g-2; to_say_it c13 e-5 g-8; to_say_no c4 e3 g-6
to_say_to d9 e-4 g-3; to_say_which c-3 e7; to_say_who a-3 c9 g-4; to_say_yes c4; to_see_how a-4 b-4 c-3 e-6 f13
to_see_if c5 e-2; to_see_it b-2 e4; to_see_the a-5 b-5 e-5 f-2 g11; to_see_what f10 g-5; to_see_where f10 g-8
to_self_. a-3 b3 f2 g-6; to_settle_, c5; to_settle_. c6; to_settle_it e4 g-2; to_settle_the e3; to_sit_in d8 f-2 g-3
to_take_the b-4 c-6 e-2 g9; to_talk_to b2 d-4 e4 g-3; to_tell_. a7 b-3 f-5; to_tell_<name> b-9 d9 f-4
to_ten_minutes c-3 e-2 g3; to_the_<name> b7 c-4 e3 g-5; to_the_angry b4 d-3 f-3 g2
to_the_board a-6 b-9 c-9 d-6 e5 g9; to_the_candidate d7; to_the_client a-2 e12 g-8; to_the_contractor d3 g3
to_the_cto c-8 e5 g5; to_the_director e5 g-3; to_the_end b11 d-3 e-8; to_the_guild c-4 e4; to_the_intern b4 e-2 f-3
to_the_last b5; to_the_launch c6 d-3 g-6; to_the_new a7 c-3 d-8 e8 f-9; to_the_next c-4 d12 e-3 g-6
to_the_other d9 g-6; to_the_platform c4 g-8; to_the_retro c8 e-3 g-3; to_the_team b-9 d-4 e7
to_the_tech-lead c-11 e4 g5; to_the_two a-3 b-4 c-6 d7 e13 g-12; to_the_vendor b-5 g5; to_the_vp d-3 e4
to_the_week d4; to_thursday_, b-4 d4 e-3; to_thursday_because d-10 g12; to_thursday_to d7 g-3; to_understand_, f3
to_understand_it f2; to_understand_the f5; to_understand_what f5; to_use_, c4; to_watch_. b-5 g7; to_write_, a-4 g5
to_write_the a5 d-10 e4 f-5; to_write_to b6 f-3 g-4; to_you_<mark> b-5 c10 e-2 g-3; today_,_all a-3 c-2 d3
today_,_i b-6 d-3 e12 g-6; today_,_no d2; today_,_not c-4 d8 g-3; today_,_the a-6 c-6 d7 e7 g-5; today_,_they c-3 e6
today_and_i c2 d4 g-3; today_because_the a3 c4 e-2 g-2; today_either_. d11 g-9; today_for_a c3 e-4 g2
today_i_be a13 b-3 d-4 e-2 g-5; today_i_have d4 g-3; today_it_be b7 e-4 g-4; tomorrow_,_i d5 e4 g-11
tomorrow_and_i d8 g-7; tomorrow_and_the a11 g-9; tomorrow_at_<number> a-3 g6; tomorrow_i_am g6
tomorrow_i_will a-5 d-3 g10; tomorrow_maybe_somebody c-8 g11; tone_,_he b-4 d-8 g11; tone_in_reviews d3
tonight_,_and a11 c-4 g-8; tonight_i_have b3; too_,_and d9 e-4 g-6; too_much_, a6 b-2 c-6 g3; too_much_on d5 g-2
tool_on_my f3; top_of_the a7 f-4 g-5; top_to_bottom b4 g-2; touch_<name>_'s d-3 e-4 g9; touch_it_. a8 g-6
tour_of_the b-3 e-4 f11 g-7; trace_a_request f3; trace_it_to a10 f-6; trace_one_request g3
train_be_late a-5 d-8 e-3 g15; train_ride_read f3; true_that_i b-10 d-4 e-6 f-7 g20
trust_<name>_with a-3 b4 e8 g-10; try-out_out_the f4; try_?_<mark> e4; try_it_on e6 g-5; try_the_new d-3 f-8 g12
tuesday_to_thursday d6 g-2; tune_the_slow a5 g-2; turn-down_down_the c-4 e9 f-3 g-5; turn-to_to_me e8 g-11
turn-to_to_my c9 e-3 g-5; turn_into_a c5 d3 f-6 g-5; turn_into_the c10 d-4 e-4 g-2; turn_my_camera a3 e5 g-4
turn_out_to e-4 f-3 g7; tutorial_as_if f8 g-3; twenty_minutes_, g4; twice_,_he b-5 e9; twice_with_the d5
two_candidates_for g4; two_chapters_of f8 g-4; two_days_, b6 c2 d-3 e-5 g-2; two_days_. b-3 c9
two_days_and b6 e-3 g-5; two_days_before a9 c-3 g-5; two_days_for a-3 c3 g2; two_hands_. a-4 g8
two_hours_, a-5 c3 d-3 e2 g-2; two_hours_. g4; two_hours_of d4 g-3; two_hours_on a3 f-5 g3; two_leads_, c2 g-2
two_more_days b6 c-2 d-7 e-2 g5; two_of_them b-8 d-3 e7 f-2 g3; two_weeks_, b-3 d-8 e11; two_weeks_after b3
two_weeks_ago c-7 g6; two_weeks_and e4 g-5; two_weeks_i a4 d-2 e-2 g5; two_weeks_overdue d7 e-3
two_years_ago a-2 g5; type_it_in b6; type_out_the a5; type_the_commands a5; type_the_fix b3 c-3 d-3 e3 g-4
typo_in_the a-5 e5 f3; un_assign_<name> b7 g-3; under_my_name a5 b7 c6 d-2 e-10 g-13; under_the_bridge a-4 d-3 g9
under_the_desk a-3 b-2 g8; understand_how_it f-6 g6; understand_what_the f2; unit-test_to_the f6
until_<name>_, c5 d-6 f4; until_<number>_, a4; until_<number>_. e-3 g6; until_<number>_am a9 e-3 g-3
until_<number>_and a3 g-2; until_after_the a-6 c-2 d7 e-3; until_five_. a-2 b3 e3 f2 g-7
until_i_'d a12 b-10 c3 d-4 e-8; until_i_<name> a-2 c13 d-4 g-6; until_i_am a8 b-2 c-6 d9 e-3 g-8
until_i_be b9 c8 d-2 e-7 g-12; until_i_choose c6; until_i_come a-6 c16 d-3 e-7 g-6; until_i_find a5 c-3
until_i_finish a5; until_i_give c5 e-2; until_i_have a7 b-9 c14 d-2 e-11 f-2 g-11; until_i_say c6; until_i_speak c3
until_it_'s a4 b-4; until_it_be b2 c6 d-3 g-9; until_it_do a9 b-2 g-5; until_it_land c6; until_it_pass b4 e-3
until_my_fix a10 c-2 g-7; until_our_director a-4 c-4 g9; until_the_first b6; until_the_queue a7 g-3
until_there_be b10 e-5 g-4; up_,_i b-2 d10 e-6 g-4; up_,_so g4; up_<mark>_<mark> c-2 d2; up_a_small f-5 g6
up_an_old f-3 g3; up_as_a b-3 c5 e-5 f9 g-6; up_at_<number> a7; up_for_the a10 d-9; up_how_our f6; up_in_the c6 f-2
up_month_end a7 g-2; up_my_seat e4; up_my_sleeves g4; up_myself_. a-4 b11 g-4; up_on_the c5 f-3
up_the_<name> a9 g-4; up_the_alerts e5 f-5; up_the_keys b-2 e4 g2; up_the_missed d5; up_the_readme f3
up_to_<name> g5; up_to_me a-7 b-6 c11 d-5 e-13 f-4 g3; up_to_the a2 b-3 g-6; up_to_you b-5 c13 d-2 e-5 g-6
up_with_the a-3 e3 f8 g-10; update_the_setup f2; upgrade_from_<name> b5 e-3; uplink_,_<name> e-3 g5
urge_to_open e-5 g7; urge_to_rewrite b-5 e3; us_and_the a5 c-2; us_see_what c8 g-4; us_to_do c8 e-3 g-4
use_it_for d5 g-5; use_to_be c-3 g7; useless_but_nice f4 g-2; valentine_'s_, a5; vendor_'s_sdk a6 f6 g-9
vendor_call_, b7 c-3 d8 e-5 g-12; verdict_,_and e6 g-4; version_of_the a-3 b3 f-6 g7; volunteer-for_for_the a7 c-3
vote_be_unanimous c4; vote_on_the c-11 e3 g10; wait_,_i a-5 g6; wait_,_so a5 d-3 g-3; wait_for_, a2
wait_for_. a13 b-4 g-9; wait_for_<name> a-9 b10 c-3 d-11 e-8 g10; wait_for_it a4 b-6 c3 e-2
wait_for_legal a-4 c-6 d-3 g11; wait_for_me a-5 b-6 d-2 e-8 f-8 g10; wait_for_my a-2 b-2 c8 e-5 g-5
wait_for_the a-12 b-6 e-7 f-4 g13; wait_for_their c-7 d10 g-2; wait_for_this a4 g-3; wait_in_the c-4 d7 g-3
wait_on_it a4 g-3; wait_on_manager a-2 c10 d-4 g-4; wait_on_me a-3 e8 f-9; wait_on_my a9 d-4 e-3 f-5 g-5
wait_on_that a-4 f7; wait_two_days a-3 e-2 g3; wait_until_i c7 g-4; wait_with_the a-3 c5 e-6 g5
walk-away_away_from e6 g-5; walk_into_the d3; walk_me_through f7 g-3; walk_past_<name> d6 e-4; walk_round_the e-3 g6
walk_with_<name> e7 g-10; want-to_be_the c6 g-5; want-to_hear_from a-3 c12 g-8; want-to_know_how e3 g-2
want-to_know_if c5 d5 e2 g-12; want-to_know_what d-4 e-3 g7; want-to_see_it f8 g-5; want-to_write_the d9 g-9
want_a_date e-6 g4; want_a_verdict e6 g-4; want_it_do b7 c-2 e-4; want_it_from c8 e-4 g-4; want_me_in c-3 e8 g-4
want_me_on c-4 e8; want_me_to a-5 b-6 d-6 e5; want_so_badly d-2 g7; want_the_answer e8 g-4; want_us_to g4
war_room_. d-2 e11 g-6; war_room_and a5 g-2; warning_in_the f8 g-3; watch_<name>_debug e3 f6 g-8
watch_<name>_deploy a-3 e6 g-4; watch_<name>_struggle e4; watch_from_the b3 e6 f-4 g-8; water_under_the a-4 d-3 g9
way_to_the c3 f3 g-4; we_'d_be a-4 b4 c-2 d-8 g9; we_'d_discuss d6 g-3; we_'d_do d9 e-2 g-5; we_'d_find d3
we_'d_have e-4 g5; we_'d_talk d5 g-2; we_are_all g3; we_are_do e8 g-9; we_did_not c7 d-2 e3 g-8; we_do_not c3 d3 g-5
we_go-with_with c-3 e10 g-6; we_go_with c6 g-4; we_have_a b-6 e-7 g10; we_have_two f6 g-4; we_lost_the c-4 e6
`
