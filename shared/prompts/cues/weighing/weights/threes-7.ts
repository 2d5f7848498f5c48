// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_7 = `
sit-in_in_a a5 f-3 g3; sit-in_in_draft d8 g-3; sit-in_in_my b5 e-5 g-7; sit-in_in_the a-5 b-8 d6 e11 f-6 g-6
sit-on-my-hands_on_my b-6 e4; sit-on_on_the a8 b-4 c5 d4 e-4 f-4 g-7; sit_at_the b-3 d-4 f3; sit_down_with c-2 d6
sit_in_the e-4 g7; sit_next_to a-3 b3 c-4 d-7 e-4 f6; sit_there_, c10 e-4 g-5; sit_there_until c7
sit_with_<name> b3 d3 e-2 g-7; sit_with_the c-6 d-2 f5 g-3; six_hours_in a8 g-4
skip-level_with_the a-4 c-2 d3 e-3 g4; slack_bot_that f9 g-8; slept_badly_. a2 c4 d5 g-12
slot_with_<name> d9 e-4 g-3; slow_,_i b5 e-4; slow_so_i b5; small_one_. e13 f-6 g-7; small_script_that f5 g-3
small_tool_for f4; snatch-back_it_back b6 g-3; so-that_i_'d c8 d-2 e-8 f9 g-8; so-that_i_can d6 g-7
so_as_not d5 g-3; so_i_'d f7 g-6; so_i_<name> a-4 b-5 c4 d-3 g4; so_i_am a2 d-3 f8 g-12; so_i_be a7 b-6 e4 g-5
so_i_can a-8 b-4 d-6 e5 f3; so_i_code a5; so_i_could a3 b-5 c-2 d16 e-8 f5 g-22; so_i_debug d4 g-3
so_i_do d4 e-11 f3 g-13; so_i_end-up a-3 c9 g-3; so_i_finish b9 g-5; so_i_get a9 b-3 c-3 g-3
so_i_have a-4 c6 d-5 f6 g-4; so_i_just b5 g-4; so_i_know a-4 e-3 f12 g-6; so_i_make b4 c7 d-2 e-3 g-4
so_i_pick c9 g-4; so_i_rewrite b5 g-4; so_i_roll a9 b-3 e-3; so_i_sit a9 b-3 g-3; so_i_take a7 e-2 g-3
so_i_tell c4 g-5; so_i_write a16 d-2 f-6 g-10; so_it_'s b-4 e-7 g7; so_long_that b-3 d8 g-2; so_much_as c6 e-3 f-2
so_much_for b8 e-5; so_now_i f7 g-4; so_often_that b-4 c-4 d5 g4; so_the_release a7 g-4; so_they_'d d-8 e9 g-6
so_they_have b-3 c3 e4 g-3; so_they_wait c3 g-2; so_thoroughly_that b5; so_we_could a8 g-4; solve_it_. e13 g-9
somebody_<name>_<mark> c5 e-5; someone_<name>_<mark> c8 f2 g-8; someone_in_sales c-3 d-5 e-4 g12
someone_on_the a-3 e-3 g10; something_more_urgent d7 g-3; sort-out_it_out a-2; speak_with_<name> d11 g-9
spend_an_hour a-3 f6; spend_the_day a5 b-5 e-2 f-6 g2; spend_the_hour a-5 d10 f-3 g-3; spend_the_train f8 g-4
spend_the_whole a7 b-4 e-3 f-3 g4; split_<number>_<mark> a-3 c8 d-3; sprint_review_: d-5 e-2 g7
stare_at_me a-3 c3 d4 g-6; start_at_six a5 e-2; start_monday_, d5 g-4; start_on_the b4 d6 e-4 g-6
start_to_end a9 b-2 g-6; start_to_finish b-9 c-3 d-3 e6 f3 g5; start_without_it a4 g-3; stay-off_off_the e7 g-3
stay-out_out_of a-3 b-6 c-2 d-3 e6 g2; stay_at_the a6 g-4; stay_in_my a-3 e9 g-6; stay_in_the a8 b-2 c-3 d-2 e4 g-4
stay_on_the a5 e3 g-4; stay_out_of a4 e-3 g4; stay_with_<name> b6 c-4 d-6 e10 g-8; stay_with_the c-2 d11 g-10
step-back_back_from b-5 e6; step-in_in_on b2 c-3 e5 g-6; step-through_through_the f-4 g7; step_<number>_, c-5 f5
stick_on_the a3 c-3 e7 g-6; still_a_heading d2; still_an_empty d7 g-3; still_an_ic g6; still_get_a c4 d-4 g4
still_have_not a2 b-4 d16 g-14; still_in_my a6 d4 g-6; still_in_the a5 b-3 d3 g-6; still_not_give d9 g-8
still_on_my d4 g-2; still_on_the a3; still_owe_<name> d7 g-4; still_the_only a9 g-6; still_wait_for c4 g-5
still_would_not c5; still_write_code a-2 g5; stood_in_the a-6 c2 d5 e-5; stood_still_until a-4 c6 e-3
struggle_with_the b3; suleiman_'s_rfc g3; supposed_to_be a7 b4 g-9; sure_how_i a3 b3 f-3 g-4
swapped_it_for b5 d-3 e-5 g3; take-back_back_the a-3 e-5 g6; take-back_it_back a-2 c-6 d-3 g5
take-on_on_the a8 f-2 g-3; take-over_it_over e4 g-4; take-over_over_the d-5 e5 g-2
take-the-keyboard_the_keyboard a-5 b8 e-4; take_<name>_'s b5 e-7; take_<name>_off b8 e-3
take_a_day a-2 b-7 c4 f-5 g6; take_a_ticket b-2 e-2 g8; take_an_hour b-3 c5 d3 g-6; take_it_, a2 c-3 e4
take_it_. b5 d-2; take_it_as c12 e-8 g-6; take_it_from b7 c-4 g-3; take_it_off b12 c-5 d3 e-8 g-4
take_it_well b-7 d-4 e-9 g13; take_me_an a-5 b6 f-3; take_place_, g3; take_the_afternoon a-6 b-11 d-3 e4 g10
take_the_ball b3; take_the_blocker a4 b-5 c-3 e-2 g6; take_the_decision e5 g-6; take_the_deploy b-7 c-2 g10
take_the_hardest a7 b-5; take_the_incident a5 b-6 c9 e-6 g-3; take_the_last b2 g-5
take_the_launch a3 b-3 d-4 f-3 g3; take_the_long d5 e5 g-5; take_the_migration c-3 e-7 g11
take_the_on-call a4 b-6 e-3 g5; take_the_release b7 e-6; take_the_stairs b-6 d12 g-6; take_the_ticket c-5 f-2 g4
take_the_whole a-3 c-3 d-3 e-6 f3 g6; take_the_work g5; take_work_back g5; talk-to_to_<name> e-2 g4
talk-to_to_the d-6 g10; talk_to_<name> a-4 b-5 d6 f-4; talk_to_the b4 c4 d-5 g-5
talk_with_<name> a-6 b-6 c-5 d6 e-14 f-7 g4; talk_with_the b5 d-3 e2 g-3; team-lunch_at_the d-5 g10
team-lunch_be_nice a5 b3 f5 g-11; team_,_i a-2 b2 c-3 f-2 g6; team_,_they c-10 e6 g5; team_about_the d-5 e-4 g8
team_ask_me c12 g-9; team_be_in c-3 d-4 f-2 g9; team_be_wait a5 g-4; team_could_not a7 b-2 c-4 g2
team_did_not c-3 e-5 g9; team_lead_and b9 e-2 g-4; team_pick_a c-7 g6; team_pick_the c-2 f-3 g7
team_wait_for d-2 g6; team_will_not c4 g-3; tell_<name>_, b6 d4 e-4 f-4; tell_<name>_. d10 f-4 g-5
tell_<name>_<mark> b-2 e3; tell_<name>_about b-7 c-3 d5 e-3 f-2 g3; tell_<name>_he b-3 d12 e-10
tell_<name>_his b-4 d8 e-3; tell_<name>_how b-4 e-5 g8; tell_<name>_i a3 b11 c-6 e-2 g-16; tell_<name>_it b5 e-3 g-3
tell_<name>_no b4 d-3; tell_<name>_she e6 g-10; tell_<name>_that d7 e-6 g-2; tell_<name>_the a-2 b8 c-5 d3 e2 g-14
tell_<name>_to a-5 b16 d-9 e-4 f-3; tell_<name>_we b-4 d14 e-3 g-10; tell_<name>_why b6 d6 g-8; tell_a_friend g4
tell_him_. b3 c8 e-4 g-9; tell_him_it d3 g-5; tell_him_leave b6 e-5; tell_him_to a-3 b-3 d-2 g3
tell_him_we d9 e-4 g-3; tell_hr_i d9 g-7; tell_me_. d-3 f3; tell_me_about b-2 e-7 g11; tell_me_her b-3 e-2 g10
tell_me_over e-2 g10; tell_me_the b-2 c-4 d-4 e8 f-3 g4; tell_me_when c-5 e-5 f11 g-2; tell_me_which c9 g-7
tell_myself_, a2; tell_myself_it a4 d-4; tell_myself_the a-6 b-3 d15 e-4 f-2 g-7; tell_the_board e9 g-7
tell_the_director c-2 d3 e14 g-16; tell_the_pm e6 g-2; tell_the_recruiter d10 g-4; tell_the_team b4 c3 d-7
tell_the_vp b-5 c-4 e11 g-9; tell_them_. a-3 c7 e2 g-8; tell_them_<mark> a8 g-4; tell_them_the e5
tell_them_to b-3 c-8 e6; tell_us_about c-5 g8; ten_minutes_, c-5 g5; ten_minutes_. b-2 c-5 d-2 e6 g3
ten_minutes_before d7 g-4; ten_to_. a13 c-6 g-8; terraform_state_be a5; test_until_the a-2 g6; tested_it_, a2
than_i_'d b-4 e7 g-3; than_i_would e8 g-6; than_mine_. c-6 e8; that_'s_a b9 c-4 e-9 f-3 g3; that_'s_all d2 e7 g-3
that_'s_be a5 g-4; that_'s_fine e3 f3 g-4; that_'s_it a3 b-3 d3 e-3; that_'s_ok f3; that_'s_our e11 g-8
that_'s_the b-8 c7 e-2 f-7 g3; that_'s_what b6 c-4 d-7 e4; that_'s_why a7 b2 c-3 e-4 g-3
that_<name>_be a-5 b15 c-7 e-3 g-3; that_<name>_have a-3 b6 d-2 e6 f-3 g-3; that_<name>_is c3 f-7 g9
that_be_<number> b-4 g8; that_be_hold a7 b-4 c-2; that_be_it d-2; that_be_my f8 g-7; that_be_not d7 f4 g-6
that_be_stop a9 g-3; that_be_that c4 e-6 g4; that_be_the a4 b-9 c10 d-7 e-7 f-5 g2; that_code_best a5 f-3
that_go_live a5; that_have_be b-3 d-3 f8; that_i_'d a-5 b15 e-9 f-4 g-2; that_i_be c8 g-6; that_i_have b10 c-3 e-3
that_i_would c-5 d3 e14 g-13; that_is_the a-4 g7; that_it_'s c8 e-2 g-7; that_nobody_'s f4; that_nobody_have f6 g-3
that_one_. a-4 b2 f6; that_our_vp d-2 f-5 g11; that_renames_my a-3 c-2 f13 g-8; that_sort_my f7 g-5
that_tell_me e-5 f8; that_will_never f3; the_1:1_, d6; the_1:1_with a-6 b-2 e-2 f-3 g6; the_<name>_, b-4 c3 d-3 f3
the_<name>_<name> a-7 c-4 d-5 e5 f7 g-3; the_<name>_build c-3 g4; the_<name>_friday a4 b-3 g-3; the_<name>_hire d4
the_<name>_launch a5 g-2; the_<name>_office d-2 e-3 f-3 g10; the_<name>_pair b6 g-5; the_<name>_team e-4 g7
the_<number>_, a-5 c-7 d3 e-6 g9; the_<number>_. a-9 c-6 d13 e3 g-8; the_<number>_and d11 g-8
the_accessibility_work e-4 g4; the_admin_page f5; the_angry_customer e4; the_answer_, a-3 b5 c-5 d-4 e4 f-3
the_answer_and b3 e-8 g4; the_answer_on b-4 c-4 d-4 e4 g3; the_answer_to a4 c-4 e5 g-4; the_api_versioning c5 g-4
the_app_<name> a6; the_app_store a10 b-2 f-4 g-2; the_apron_strings a-4 e4 g2
the_architect_'s b-7 c-8 d-7 e-7 f-2 g19; the_architect_, a3; the_architecture_board e6
the_architecture_guild c-3 d-2 e-3 f5 g4; the_audit_, e4 g-6; the_audit_. d3; the_auditors_. d-2 g5
the_auth_flow a-4 f4; the_auth_rewrite a4 b6 e-5 g-7; the_back_of a5 e2 g-5; the_back_row b-5 e6; the_backfill_, g4
the_backlog_. a5 b-5 c10 f-5 g-5; the_backlog_since f6; the_bad_news b-5 d13 g-4; the_bank_'s a8 b3 c-4 f-4 g-10
the_bank_, a-6 c-2 g11; the_bank_holiday a6 f6 g-10; the_bath_, f8 g-7; the_bench_with a3; the_billing_module b-3 g4
the_board_, b-2 c3 f-5; the_board_. a7 g-3; the_board_and a3 e2 g-4; the_board_deck a6 f-3
the_book_says c-4 d-2 e-5 g12; the_boss_, b-4 d-4 g5; the_boss_fight b2 f-2 g2; the_bottleneck_, a-4 c-5 g9
the_budget_. b-3 d-2 e9; the_budget_meet a3 d-5 e-5; the_budget_sheet b5 d2 e-5; the_budget_spreadsheet d6 g-5
the_bug_bash d3 g-3; the_build_be b-3 c-3 g6; the_build_break a-3 e5; the_build_farm a-3 b-6 e10
the_build_server b-5 d-3 g7; the_build_system a-2 c3; the_cache_, e4 g-2; the_calendar_, a-5 d3 g4
the_calendar_for d-9 g10; the_call_, b-2 c6 d-8 e3; the_call_and b4 c2 e-5; the_call_on a-3 c8 d-7 e-6 g6
the_call_with c-4 e9 g-4; the_can_bus a4 c4 g-4; the_can_driver e-2 g5; the_candidate_, d9 g-6
the_candidate_for d4 e-2 f-4; the_capacity_plan d6 e-5; the_car_park c-7 d-3 e5 f-2 g3; the_car_with d6 g-6
the_career-chat_with g2; the_careers_page d-2 f9 g-6; the_changelog_. e9 g-6; the_channel_, e-5 g9
the_channel_. b6 c-2; the_channel_and a-4 c4; the_chat_with d8 g-6; the_choice_of c8 g-3
the_client_'s a4 b-2 c-7 d-2 g7; the_client_, b-2 e11 g-7; the_client_call a5 b5 e-6; the_code_, a-5 c7 f5 g-8
the_code_. a-7 d4 g3; the_code_of a3 b5 e-3 f3 g-9; the_coffee_machine a-5 b-4 c-6 d-2 e2 f-3 g9
the_colour_of b-2 c5 e-4 f-3 g2; the_consent_banner a7 b4 g-8; the_consumer_lag a3; the_contractor_, d2 e-3
the_conversation_about d8 g-6; the_core_of a8; the_critical_code a-6 g7; the_critical_ticket a10 g-5
the_cto_. d-2 e7; the_customer_'s a2 c-5 e-6 f-2 g9; the_customer_. a-3 b4 e-2 g3; the_customer_ask c8 g-6
the_customer_call b7 c-2 e3 g-11; the_customer_escalation b3 g-4; the_customer_is a-4 g6; the_cutover_. b8 e-4
the_data_backfill a6 b-5 e2 g-3; the_data_contract a2 e-3 g-4; the_data_folks a-5 c-6 d5; the_data_guild d5 e-4
the_data_loader a3; the_data_loss a10 g-6; the_data_role d-9 g11; the_date_. b3 c-3 d-5 g8
the_date_for a-2 d-7 e-4 g9; the_date_helper f6; the_day_. g3; the_day_after b9 g-6; the_day_in a5 b-6 g-2
the_dbt_models b2 d-2; the_deadline_, a-7 b6 e-3 g5; the_deadline_. a-8 d3 g7; the_deadline_is a9 b-6 e4 g-7
the_decision_, c8 g-7; the_decision_. c2 e4 g-5; the_decision_about c6 e3 g-6; the_decision_be a-2 b-3 e-10 g9
the_decision_log b-6 c10 e3 g-11; the_decision_on c3; the_demo_, d-3 g4; the_demo_. a-5 b6 e6 g-7
the_demo_be b6 c-2 e-8 g3; the_dentist_to b5 g-3; the_deploy_, a-4 e6; the_deploy_from b-3 g7
the_deploy_go a5 b-3 c-2; the_deploy_off e-7 g10; the_deploys_, a5 b-2; the_design_. b-4 c8 f-9 g4
the_design_review b-2 c3 d-9 e6 f-5; the_design_system a7 e-5; the_director_it e7 g-5; the_doc_. c10 g-6
the_docs_folder f6 g-3; the_editor_. g5; the_end_. a-4 b11 c-10 d-5; the_end_of b3 c9 d-7 e-3 f-4
the_error_banner c4; the_estimate_, g-2; the_evening_, a8 f7 g-13; the_exit-interview_with d3
the_export_bug a8 b-7 c-3 d-3 e-7 g7; the_factory_line a5; the_feature-flag_service a12 b-3 g-8
the_feature_store f4 g-4; the_feedback_about d5 g-4; the_feedback_for d4; the_feedback_i d-4 g5
the_feedback_to d5 f-3 g-6; the_firmware_sign e-3 g8; the_firmware_update b5 g-4; the_first_time a-5 b-2 e9 f6 g-8
the_fix_, a8 b-4 c-2 d-5 e11 f-7 g-11; the_fix_. a7 b4 e-2 g-6; the_fix_be b-9 c-4 e11; the_fix_for a7 f-3
the_flaky_suite b7 c-3 g-4; the_floor_. a-5 c2 g6; the_follow_up b-5 e3 f-5 g2; the_font_size e-3 g2
the_fourth_. d8 g-7; the_fourth_time d3 g-3; the_fraud_model a4 b-3 e-3 f2; the_fraud_rule a4 g-5
the_freeze_. a2 c-3 f-6 g8; the_gate_, e-3 g3; the_gdpr_deletion a6 g-3; the_go_<mark> a4 e7 g-8
the_go_live a6 b-4 c-5 e6 g-5; the_guild_, c-4 e6 f-4; the_half_year d10 g-8; the_hard-conversation_with d-3 g5
the_hard-talk_with d-3 g7; the_hardest_ticket a4; the_hire_debrief d10 e-4 g-5; the_hire_panel c3 e6 g-11
the_hire_scorecard d4 g-5; the_hire_sync a-5 e-4 f-2 g9; the_hospital_go g3; the_hour_, d6 e-6
the_how_to a-4 d-3 f8; the_importer_, a7 c-3 e-5; the_incident_and a4 b-9 e10 g-5
the_incident_be a-3 b7 c-6 d4 e3 g-8; the_incident_call c-4 d7 e4 g-4; the_incident_review d-3 e3 g-2
the_ingestion_job a7 b-5; the_intern_'s a-7 b3 c-2 d7 f-8; the_intern_, c-3 d5 e2 g-3; the_ios_build a8 b-3
the_iso_<number> f5 g-4; the_job-ad_for d6 g-5; the_job_scheduler b7 e-2 g-5; the_kafka_consumer a3
the_keyboard_, e-6 g7; the_keyboard_. b4; the_keyboard_from b4; the_keys_to b-7 e4 f-2 g2
the_kind-of_manager a-3 b-3 c-3 e-4 g13; the_kitchen_. d12 g-11; the_kitchen_table f9 g-6
the_kubernetes_upgrade a3 f-2; the_laptop_, d-4 g3; the_laptop_. a-4 e-11 f-2 g15; the_laptop_and a-2 g3
the_last_<number> a-6 b10 g-3; the_last_mile a4 b5 e-6 g-3; the_last_minute c2 d-5 e-4 g4; the_last_one d4 g-2
the_last_open a11 f-2 g-6; the_last_ten a-6 e-3 g9; the_last_three a6 f-2 g-2; the_last_two a4 b2 g-3
the_last_word a-4 b-3 c7 d-5 e4 g-5; the_launch_, a4 b-3 c-3 d7 e-7 f-6; the_launch_. a-3 d5 e-4 g4
the_launch_branch e-2 f7 g-7; the_launch_bug a2 b-2 d-3 f-2; the_launch_hang a-3 g6; the_launch_need a10 g-6
the_lead_of a-3 b3 c-5 d-5 e-3 g9; the_lead_role d11 g-6; the_leadership_course d3; the_leads_' c-5 d4 e-3
the_leads_round b-3 c-3 d-5 e-3 g11; the_leads_to c4 d-2 e3 g-5; the_ledger_code g5; the_library_, a-3 b2 c8 e-5 g-4
the_lift_, c-4 e-3 g10; the_lift_and c10 g-6; the_line_. a4 b3 c-2 d-3 e2 g-6; the_lint_rule f4; the_logs_, b-5 g2
the_long_pole a8 c-3; the_long_way d7 g-2; the_lot_. a3 b-3 g2; the_lot_of b2 d-4 e-2; the_manager_, c7 g-3
the_managers_' d4; the_matchmaking_server a6 g-5; the_meet_. e-2; the_memory-leak_that a13 c-2 d-2 g-9
the_middle_of b-4 d8 e-7; the_migration_, a-4 b-7 c-3 d2 g6; the_migration_. a-4 b-4 d3 e-7 g8
the_migration_myself a-10 b-5 e2 g12; the_migration_on a9 g-5; the_migration_plan b3; the_minutes_. c8 e-7
the_missed_deadlines d5; the_ml_folks c5 e-6 f5 g-5; the_model_threshold c3; the_moment_i b-3 c13 d-5 e-5 g-7
the_morning_, a-9 d-5 g8; the_morning_. b-6 g8; the_name_, b4 e-4 g4; the_name_for c2 g-5; the_name_of c9 g-8
the_name_question c-9 e-2 g12; the_new-joiner_have d5 e-4; the_new_framework e-3 f5; the_new_grad d-5 e4
the_new_guy b4 f4 g-5; the_new_office c-5 d-4 f-6 g13; the_new_one b-6 c-3 d10 e-5 f-5; the_new_provider a5
the_new_region a9 c-2 g-4; the_new_scheduler a3; the_new_service a-4 c4 e-3 g3; the_new_tracing f5
the_next_one c4 d11 e-3 g-12; the_night_before a5 g-4; the_nightly_export a-2 c-3 e-3 g7
the_numbers_. b3 c5 d-3 g-6; the_office_. b-2 g7; the_office_be g7; the_offsite_, e-2; the_offsite_to d-6 e-2 g10
the_old_billing a4; the_old_me c-3 e6; the_old_sdk f4; the_on-call_'s a2 b-3 c6 e-6
the_on-call_compensation c-7 d10 e-2; the_on-call_engineer a-4 b4 c4 g-6; the_on-call_handbook b9 c-4 g-3
the_on-call_rota b5; the_on-call_shift a3 b-4 g2; the_onboarding-plan_for d7 g-2; the_onboarding_guide b6 d-3 f3 g-5
the_onboarding_tutorial d-3 g3; the_one-to-one_with e-2 g2; the_one_hold a11 g-8; the_one_i a-5 b3 d-6 e6
the_one_in e3; the_one_that a5 e-2; the_one_the a10 g-5; the_one_they a6 c-2; the_one_to g2
the_one_who b-5 d2 e-5 f-5 g9; the_one_with c2 e-5; the_only_one a5 b-5 c3 d-6 e-8 f-7 g5; the_only_person a5
the_orders_table a10 c-3; the_other-team_'s c-2 e-3 g8; the_other_. c-5 e6; the_other_half a-2 g3
the_other_one b-2 c-7 d-3 e8; the_other_side a-3 e7 g-7; the_other_squad a-6 c-4 g11; the_outage_, b-3 d-5 e2 f-2 g5
the_outage_. d3; the_outage_and a10 b-6 d3 g-6; the_outage_call b-4 g5; the_outage_i e6; the_owner_of b-2 e6 f-5
the_pager_, a5 e4 g-5; the_pager_rota e5; the_pair_bug a-5 f-4 g9; the_parser_, a3 e-6; the_parser_on e3 g-2
the_part_i a-5 b-3 f8; the_payment_gateway a5; the_pen_test a6 g-6; the_people_who e8 g-4
the_person_who a5 c3 d-4 g-4; the_phone_, a4 g-3; the_pilot_. a3 d-3; the_pipeline_, e-3 f-2 g5
the_plan_, b-3 c8 d-3; the_plan_. b4 d-6 e-2; the_plan_be c4 d-2 e-2; the_plan_for d5
the_platform_group d-4 e-7 f11 g-5; the_platform_team b-7 c-6 d5 e-7 f-2 g9; the_postmortem_. e2
the_postmortem_and f4 g-3; the_postmortem_be b4 c5 g-5; the_pricing_engine b6 c-3 g-7; the_printer_. g8
the_printing_module b2; the_prod_deploy e3; the_profiler_, e7 g-8; the_project_. b-4 e4; the_query_plan e5
the_question_, b4 c-4 e6 g-7; the_question_back b-5 e7 g-6; the_question_of c7 e-5; the_queue_, a-3 c-4 e-8 g14
the_queue_and b3 c-3; the_queue_library c7 g-4; the_readme_of f4 g-2; the_recruiter_i d7 g-3
the_regulator_'s a6 b-5 e-3; the_release-branch_. a5; the_release_, d6 g-4; the_release_. b-4 c-3 d8
the_release_<mark> d7 g-5; the_release_and b4 e3 g-7; the_release_back e-6 g6; the_release_be e2
the_release_be-stuck g5; the_release_candidate a12 d-3 g-9; the_release_captain c-3 e10 g-8
the_release_checklist e5; the_release_could a6 g-3; the_release_date c8 e5 f-2 g-10; the_release_from b2 g-2
the_release_is d-3 e-4 g6; the_release_need a10 c-2 d-4; the_release_process a-6 b5 e6 g-6; the_release_to f4
the_release_train a4 c5 d-4 g-8; the_release_wait a11 c-5 g-6; the_reorg_, c3 d7 e-7 g-7
the_repo_and c-2 e-3 f5 g-2; the_rest_. b4 c-5 d-3 e7 g-6; the_rest_of b7 d2 e-5 f-7; the_result_. a2 c-6 e5 f7 g-8
the_retention_period c9 e-4; the_retro_, a-4 c-7 d4 g2; the_retro_. b6 c3 d-6 e-4; the_retro_actions c3
the_retro_be d-4 g7; the_retro_from b-4 e9 g-6; the_retry_policy b-5 c6 e-4; the_review_with d6 e-3 f-5
the_right_to e6 g-3; the_roadmap_, c-3 d-5 e4; the_roadmap_. b6 d-4 e-3 g2; the_rollback_, a8 b3 g-9
the_rollback_script a8 g-4; the_rollout_, c-6 e8; the_rollout_from c-4 g2; the_rollout_plan b11 e-6 g-4
the_rollout_until a-2 c6; the_roof_, b-2 c6 e-3 f5 g-4; the_room_, c-2 d4 e7 g-10; the_room_and c-3 e10 g-6
the_room_they d-5 e-4 g4; the_room_when e5 g-8; the_runbook_, c-2; the_rust_book c-4 f9 g-4; the_rust_off f5
the_sake_of b-3; the_same_. c6; the_same_day a6 b-3 c-3 d-6 g4; the_sandbox_repo f3; the_save_game a9 f-3 g-5
the_save_system b7; the_scheduler_. a2 c-4 e6 g-5; the_scheduler_code a3 f-5 g5; the_schema_, a5 c-7 e5 g-2
the_schema_change a2 b-4 e-5 g6; the_seat_map b3 e-3; the_second_i c10 e-4 g-4; the_second_time b4 d-3
the_sensor_calibration b2; the_setup_guide f7 g-2; the_sign_keys a7 e-4; the_silence_, b-3 c9 d-3 e-5
the_silence_be e8 g-5; the_skip-level_with d9 g-7; the_sofa_, g2; the_solution_, e6 g-4; the_sprint_board f5
the_squad_, b3 c4 e-5; the_sre_: d9 f-3; the_sso_integration a3; the_status_page d-2 e-3 g9
the_steering-committee_, c-3 d-4 e9; the_style_guide f4; the_summer_, g7; the_supplier_'s a-3 b3 c-2 e-5 g6
the_sync_engine b-3 c-3 d-3 e-3 f7; the_sync_layer b-4 e3; the_tab_. a-3 b-5 d8 f-2 g2; the_table_, a-3 b-3 e4 f-2
the_talk-about_his d7 e-4; the_talk_with a-3 d6 f-3 g-2; the_team_'s d3 e-3 f7 g-10; the_team_, a2 b2 e-6
the_team_. a2 c4 g-8; the_team_: a6 f3 g-5; the_team_<name> b-5 c10 d-8 e-10 g4; the_team_about d-5 e-5 g8
the_team_ask c11 d-3 g-6; the_team_be a7 c-7 d-5 f-3 g6; the_team_choose e9 g-7; the_team_could a5 b-4 c7 e-5 g-5
the_team_decide c-4 e-8 g12; the_team_did c2 e-4; the_team_do c-4 e-10 f6 g8; the_team_have a-3 b3 c-4 d-3 e3
the_team_is a6 c-10 d-5 e3 f4; the_team_lead b3 g-4; the_team_on a-5 d-3 g6; the_team_pick c-5 e4
the_team_ship a-9 g7; the_team_to c3 e3 g-2; the_terraform_modules a-3 b-3 f3; the_test_lab a3 f-3 g3
the_test_plan b6 c-4 d-3 e-5 g5; the_thing_. c3 d6 g-8; the_thing_i a-5 d8 e-8; the_thing_that a8 g-6
the_thing_we a11 d-2 f-3 g-4; the_third_. d10 g-3; the_third_floor d-4 g10; the_third_time a-3 b-5 c9 e-7
the_thread_, c5 e3 g-4; the_thread_. c-6 e13 g-7; the_ticket_, b3 c3 g-7; the_ticket_<name> b6 c-3
the_ticket_back g4; the_ticket_have a-3 e7 g-6; the_ticket_i b7 g-5; the_tie_on c12 e-4 g-5; the_time_. d6 g-4
the_time_i b-6 c-3 d4 g4; the_title_. b3 g-3; the_top_of a7 g-4; the_train_, a3 b-2 e-2 f10 g-14
the_train_. c4 f6 g-9; the_train_home b-5 f-5 g7; the_train_ride f6; the_two_leads c3 e4 g-5; the_two_of c3 e-11 g5
the_two_seniors c-2 e8; the_typo_in a-6 b-3 d-3 e6 g2; the_upgrade_, a4 c-5 d5 e2 g-9; the_urge_to b-4 e3 g4
the_vendor_'s b-2 c-4 d-6 e-6 f8; the_vendor_, c2; the_vendor_. a-5 b-2 d6 e5 g-3; the_vendor_call b6 c-3 d-10 e3
the_vendor_integration b6 g-4; the_voucher_thing g5; the_vp_, e9 g-6; the_vp_it e7 g-3
the_wall_. a-2 b-3 d-2 f-3 g5; the_war_room a8 b-7 c-8 d-8 e6; the_way_i c2 g-6; the_way_to b3 c-2 d-4 f4 g-3
the_weather_. b-7 d12 e-5 g-5; the_web_team a2; the_week_: d-5 g9; the_week_of b-5 d-4 g10
the_weekend_, b3 c-5 d-5 e-10 f6; the_weekend_. g2; the_weekend_and b6 f-3 g-3; the_weekend_slot e8 g-5
the_whiteboard_, a-3 b4 c2 e-3 f-3; the_whiteboard_and b5 e-3 g2; the_whole_day a-6 b-5 c5 d-4 e-3 g7
the_whole_floor b-3 c6; the_whole_incident a8 b-6; the_whole_integration b4; the_whole_launch a-4 g5
`
