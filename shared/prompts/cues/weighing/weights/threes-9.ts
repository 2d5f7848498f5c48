// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_9 = `
that_i_'d a-3 b14 e-7 f-2 g-3; that_i_am d-7 g9; that_i_be a2 c6 d-3 g-3; that_i_decide g3
that_i_have b11 c-2 d-2 e-3 g-3; that_i_keep d7 g-8; that_i_would b-2 c-4 d5 e12 g-11; that_is_. e-5 g6
that_is_not c-6 e7; that_is_the a-3 e-3 g9; that_it_'s c6 d3 e-2 g-7; that_nobody_'s f4; that_nobody_have f7 g-3
that_one_. a-6 f6; that_only_i a-4 g4; that_our_vp f-4 g8; that_renames_my f11 g-7; that_she_will c-4 e6
that_sort_my f9 g-6; that_tell_me e-4 f7; that_the_team c-6 d5 g2; that_they_wait c3 g-2; that_thursday_'s a4 g-3
the_1:1_, d6 g-3; the_1:1_with a-5 b-3 e-3 f-5 g9; the_<name>_, b-3 c4 d-5 f4
the_<name>_<name> a-9 c-3 d-4 e6 f10 g-5; the_<name>_build a2; the_<name>_folks a-2 d3; the_<name>_friday a3 d3 g-3
the_<name>_hire d3; the_<name>_launch a7; the_<name>_lead b-4 e-6 g10; the_<name>_office e-2 f-3 g7
the_<name>_pair a4 b5 g-6; the_<name>_place d-3 g7; the_<name>_team e-3 g6; the_<name>_webhook a3
the_<number>_, a-5 b-2 c-6 d3 e-5 g7; the_<number>_. a-8 c-6 d13 e5 g-8; the_<number>_and d11 g-8
the_<number>_cut a3; the_<number>_minutes b10 d-3 e-2 g-7; the_accessibility_work b3 e-3; the_admin_page f4
the_afternoon_. d-2 g3; the_air_conditioning a-2 g6; the_airport_, g4; the_angry_customer e4
the_answer_, a-2 b7 c-6 d-6 e6 f-3 g-2; the_answer_and b5 d-2 e-9 g3; the_answer_on b-4 c-4 d-4 g6
the_answer_to a4 c-4 e5 g-4; the_api_versioning c4 g-3; the_app_<name> a5 g-2; the_app_store a10 b-2 f-3
the_apron_strings a-4 e4 g4; the_architect_'s b-8 c-8 d-8 e-9 f-4 g22; the_architect_, a4
the_architecture_, b9 e-8 g-3; the_architecture_board e5; the_architecture_guild e-3 f5 g3; the_audio_mixer e3 f-3
the_audit_, e4 g-5; the_auditor_'s b3 g-3; the_auditor_ask g6; the_auditors_. g4; the_auth_flow a-3 f2
the_auth_rewrite a3 b7 e-5 g-6; the_back_, e4; the_back_of a3 c-2 g-4; the_back_row b-4 e5; the_back_seat b-7 e10
the_back_with e6 f-3; the_backfill_, g4; the_backlog_. a4 b-4 c9 g-5; the_backlog_since f8
the_bad_news b-4 d13 e-3 g-4; the_ball_to c8 e-5; the_bank_'s a6 b4 c-3 f-2 g-9; the_bank_, a-6 g10
the_bank_holiday a4 b2 f7 g-10; the_bath_, f9 g-7; the_bench_with g2; the_billing_epic a-2 e6
the_billing_module b-2 g3; the_block_instead e-8 g10; the_board_, b-2 c2 f-6; the_board_. a7 b-3 g-2
the_board_and a3 e3 g-5; the_board_deck a8 g-4; the_book_says c-4 e-4 g11; the_boss_, b-4 d-3 g6
the_boss_<mark> c7 g-5; the_boss_fight b3 f-3 g3; the_bottleneck_, a-2 c-5 g8; the_bottom_of b-5 d2 f7 g-2
the_budget_, e3; the_budget_. b-3 d-2 e11 g-4; the_budget_and e8 g-5; the_budget_meet d-5 e-4 g3
the_budget_sheet b3 d3 e-4; the_budget_spreadsheet d6 g-5; the_bug_bash d2 f3 g-4; the_bug_in b-3 e10 f-3 g-4
the_build_be b-3 c-3 g5; the_build_break e5; the_build_farm a-4 b-7 e10; the_build_server b-5 d-2 g9
the_build_stay e10 f-4 g-5; the_build_system a-3 c3 d-3 f3; the_button_, a3 e3 g-2; the_cache_, e3
the_calendar_, a-4 d3 g4; the_calendar_. d3; the_calendar_for d-6 g7; the_call_, c6 d-8 e2
the_call_and b4 c2 e-4 g-3; the_call_on a-4 c10 d-8 e-7 g5; the_call_with c-3 e8 g-3; the_can_bus a4 c3 g-4
the_can_driver e-2 g5; the_canal_. g5; the_candidate_, d9 g-6; the_candidate_for d3 e-2; the_canteen_menu f3
the_capacity_plan d3 e-5; the_car_park a2 c-7 d-3 e5 f-2; the_car_with d6 g-5; the_career-chat_with g3
the_career-conversation_with d2; the_careers_page d-3 f11 g-8; the_casting_vote a-2 c7 g-2; the_cat_. d-7 f5
the_certificate_mess a5 g-4; the_changelog_. e8 g-5; the_channel_, a-2 b-3 e-3 g9; the_channel_. b5
the_channel_and a-5 c5; the_chat_with b-2 d9 g-7; the_checkout_fix a6 g-4; the_choice_of a-2 c11 g-5
the_churn_query a3; the_client_'s a4 c-5 f-2 g6; the_client_, e11 g-8; the_client_call a4 b5 e-5
the_client_today e7 g-5; the_cluster_, a-3 d4 e-6 f8 g-4; the_cluster_upgrade f-2; the_code_, a-5 c7 f7 g-8
the_code_. a-6 g3; the_code_of a3 b5 e-3 f2 g-8; the_coffee_machine a-6 b-5 c-4 g8; the_colour_of b-2 c5 f-4 g2
the_conflict_, g4; the_consent_banner a6 b3 g-7; the_console_cert a2; the_consumer_lag a3; the_contract_, d-3 g5
the_contractor_, e-3 g3; the_contractor_and b-2 g4; the_conversation_about d7 g-5; the_conversation_with d7 g-4
the_core_of a9 g-3; the_corner_. g3; the_crash_that a3; the_critical_code a-4 g5; the_critical_ticket a7
the_cto_. c-3 e5; the_cto_ask b5; the_curtain_of a-5 f8; the_customer_'s a3 b-3 c-5 e-7 f-3 g9
the_customer_. a-4 b5 d-2 e-4 g4; the_customer_ask c8 g-5; the_customer_call b8 c-3 d2 g-10
the_customer_escalation b3 g-5; the_customer_is a-3 g6; the_customer_want e7 g-3; the_customers_were a3
the_cutover_. b8 e-5; the_cutover_and e5; the_cutover_from a3 b-3 e3 f-3; the_dashboard_, e5 g-3
the_data_backfill a6 b-5 e3 g-5; the_data_contract a2 c-2; the_data_folks a-4 c-5 d4; the_data_guild d3 e-2
the_data_loader a3; the_data_loss a11 b-2 e-3 g-7; the_data_role d-6 g8; the_database_upgrade a2 b-2 f-3 g3
the_date_. c-3 d-4 g7; the_date_for d-6 e-4 g9; the_date_helper f7; the_date_is a7 c-3; the_day_. b-2 d3
the_day_after b7 g-5; the_day_in a4 b-5 f3 g-5; the_day_on a-3 g7; the_dbt_models a3 g-3
the_deadline_, a-8 b6 e-2 g6; the_deadline_. a-7 g7; the_deadline_is a7 b-5 e3 g-5; the_decision_, c6 g-5
the_decision_. c3 e4 g-5; the_decision_about c6 e3 g-7; the_decision_back c-8 e9; the_decision_be b-3 e-10 g9
the_decision_log b-5 c8 e3 g-8; the_demo_, d-3 g4; the_demo_. a-3 b6 e6 g-7; the_demo_be a-3 b6 c-3 e-8 g3
the_demo_when e6 g-4; the_demo_wobble e5; the_dentist_, b3 e6 g-7; the_dentist_to b3; the_deploy_, a-3 e5
the_deploy_and d5 f-5; the_deploy_from b-4 g7; the_deploy_go a4 b-3 c-3; the_deploy_key a6 c-2 e-3
the_deploy_off b-2 e-5 g8; the_deploys_, a5; the_design_. b-4 c7 f-7; the_design_review c3 d-8 e8 f-4
the_design_system a8 e-6 g-2; the_desk_. c3; the_dev_environment f3; the_diff_. b6 g-5; the_director_it e7 g-5
the_discussion_on c6; the_doc_. b-2 c10 e-2 g-5; the_docs_folder f8 g-4; the_dst_bug b3; the_editor_. e-3 g7
the_end_, b-2 c-4 e8; the_end_. a-4 b11 c-9 d-4; the_end_it b4 c3 g-5; the_end_of c8 d-6 e-3
the_error_banner c5 g-2; the_estimate_, b3 g-3; the_evening_, a7 f4 g-12; the_evening_. a-3
the_exec_review b5 c-3 e8 g-9; the_exit-interview_with d2; the_export_bug a5 b-5 c-4 d-3 e-6 g8; the_factory_line a6
the_fail_build a-5 d4 e2 f-6 g3; the_feature-flag_service a11 b-3 g-7; the_feature_store f4 g-4
the_feedback_about d2; the_feedback_i d-4 g5; the_feedback_to d4 g-5; the_final_one b7 e-3; the_firmware_is a4
the_firmware_release c-2 d-2 g5; the_firmware_sign c-2 e-3 g8; the_firmware_update b3
the_first_time a-5 b-3 e8 f5 g-7; the_fix_, a7 b-4 c-3 d-6 e11 f-7 g-11; the_fix_. a8 b3 g-6; the_fix_at a5 e4 g-6
the_fix_be b-7 c-4 e9; the_fix_for a8 f-4; the_fix_type e5 f-2; the_flag_rollout g4; the_flaky-test_hunt b5
the_flaky_suite b5; the_floor_. a-5 c2 g6; the_follow_up b-5 e3; the_font_size e-3; the_fourth_. d8 g-5
the_fourth_month d5 g-3; the_fourth_time d4 g-4; the_fraud_model a3 b-3 e-2; the_fraud_rule a5 g-4
the_freeze_. a2 f-7 g8; the_freezer_alarm c-2 d5; the_gate_, a3 e-4 g2; the_gdpr_deletion a6 g-3; the_glass_, e7
the_go_<mark> a4 e6 g-8; the_go_live a7 b-3 c-7 e5 g-5; the_gpu_nodes a3 b-3 c6 g-5; the_guild_, c-2 e7 f-3
the_half_year d9 g-7; the_hall_. c7 g-2; the_hard-conversation_with d-3 g5; the_hard-talk_with d-4 g7
the_hard_feedback e3; the_hard_ticket b-4 d-2 e3; the_hardest_ticket a3; the_head_end g3
the_hire_debrief d11 e-6 g-5; the_hire_loop b5 c-2 d-4 e4 g-4; the_hire_panel e4 g-10; the_hire_scorecard d6 g-6
the_hire_sync a-7 b-2 e-5 f-2 g8; the_holidays_, b-2 d4 f-7 g4; the_holidays_. b-2 d3; the_hot-path_again a3
the_hotfix_, c2; the_hour_, d6 e-5; the_how_to a-5 f7; the_importer_, a3 e-3; the_incident_, b3 g-4
the_incident_and a2 b-8 e11 g-6; the_incident_be a-2 b7 c-5 d4 g-8; the_incident_call c-4 d8 g-3
the_incident_from b-4 e-3 g8; the_incident_review d-2 e4 g-2; the_ingestion_job a7 b-5
the_intern_'s a-7 b4 c-2 d6 f-9; the_intern_, c-2 d4; the_ios_build a12 b-4 g-6; the_iso_<number> f5 g-5
the_job-ad_for d6 g-5; the_job-ad_i b7 e-3; the_job_scheduler b6 e-2 g-3; the_juniors_' b7 c4 f-4 g-8
the_juniors_present g3; the_kafka_consumer a4; the_keyboard_, e-6 g7; the_keyboard_. b5 e-3
the_keychain_story b2 g3; the_keynote_customer a3 c-3 e6 g-6; the_keys_, c-2 f7 g-6; the_keys_. a-3 b5 e-7 f2
the_keys_to b-7 e6 f-3; the_kind-of_manager b-3 c-5 e-5 g14; the_kitchen_. d11 g-10; the_kitchen_table f10 g-7
the_kubernetes_upgrade a3; the_laptop_, d-5 g6; the_laptop_. a-4 e-8 g12; the_laptop_and a-2 d-2 f2 g3
the_last_<number> a-8 b11 g-3; the_last_blocker a2; the_last_mile a4 b3 e-4; the_last_minute c4 d-5 e-5 g3
the_last_one d7 g-3; the_last_open a9 g-5; the_last_ten a-6 e-3 g9; the_last_three a6 g-2; the_last_two a5 b2 g-4
the_last_word a-4 b-5 c8 d-5 e5 g-5; the_launch_, a6 b-4 c-3 d5 e-7 f-5; the_launch_. a-3 d5 e-4 f-2 g5
the_launch_branch e-2 f7 g-6; the_launch_bug a5 b-3 d-2 f-4; the_launch_go g3; the_launch_hang g5
the_launch_need a9 g-6; the_lead_, b6 e-2 g-4; the_lead_. c-3 d3; the_lead_of a-3 c-4 d-5 g10; the_lead_role d11 g-7
the_lead_stop c10 e-3 g-7; the_leads_' c-5 d5 e-3; the_leads_round b-4 c-4 d-5 e-4 f-2 g13
the_leads_to c4 d-2 e2 g-5; the_ledger_code g5; the_library_, a-3 b5 c7 e-6 g-4; the_lift_, c-4 e-3 g9
the_lift_and c10 g-5; the_line_. a5 e2 g-7; the_lint_rule f3; the_log_vendor b3 g-3; the_login_bug a-3 g5
the_logs_, b-4 e3; the_long_pole a7; the_long_way d7 g-3; the_lot_. b-3; the_lot_of b2 d-5 e-3; the_manager_, c6 g-2
the_managers_' d5; the_matchmaking_server a3 e3 g-4; the_meet_, c4 g-4; the_meet_. c3; the_meet_he b-2 c7 g-3
the_meet_of d6 e-3; the_memory-leak_that a13 c-3 g-9; the_middle_of b-2 d7 e-6; the_migration_, a-3 b-6 g4
the_migration_. b-5 d3 e-6 g8; the_migration_myself a-10 b-5 e3 g11; the_migration_on a10 g-4; the_migration_plan b2
the_ministry_'s c-7 g7; the_minutes_. c7 e-9; the_miss_index d-2 g5; the_missed_deadlines d5
the_ml_folks c5 e-7 f7 g-5; the_ml_platform c6 g-3; the_model_threshold c4; the_moment_i b-2 c12 d-3 e-4 g-7
the_monthly_career d7 g-3; the_morning_, a-8 c2 d-7 g8; the_morning_. b-6 g6; the_morning_and b9 d-2 g-6
the_name_, b3 e-2 g2; the_name_for g-4; the_name_of c7 g-8; the_name_question c-8 g10; the_needful_on e3
the_new-joiner_have d6 e-4; the_new_api a3 g-3; the_new_colleague d8 f-4 g-2; the_new_framework e-4 f4
the_new_grad d-4 f-2 g3; the_new_guy b4 f3 g-3; the_new_lead b5 g-5; the_new_office c-5 d-5 f-3 g13
the_new_one b-6 c-3 d8 e-5 f-4; the_new_provider a4; the_new_region a10 g-4; the_new_router a8 b-4 g-3
the_new_service a-5 b-3 c4 e-5 g3; the_new_team b-3 d-3 e4 f4; the_new_tracing f4; the_next_one c3 d11 e-4 g-10
the_night_. a3 b-2; the_night_before a6 g-5; the_night_shift d-2 g6; the_nightly_export c-3 e-3 g6
the_numbers_. b2 c4 g-7; the_odds_feed b7 e-7; the_off_by e4; the_office_, a-3 d5; the_office_. b-2 g7
the_office_be g6; the_office_is g4; the_offsite_, c5; the_offsite_. b3 d8 g-9; the_offsite_to d-6 e-2 g10
the_old_<name> g3; the_old_billing a3; the_old_me c-3 e6; the_old_sdk f3; the_on-call_'s b-3 c7 e-5
the_on-call_compensation c-7 d8; the_on-call_engineer a-4 b3 c3 g-5; the_on-call_handbook b9 c-3 g-4
the_on-call_rota b3; the_on-call_shift b-3 g3; the_onboarding-plan_for d8 g-4
the_onboarding_guide b6 d-2 e-2 f3 g-4; the_onboarding_tutorial d-3 f3; the_one-to-one_with e-2
the_one_hold a11 g-9; the_one_i a-7 b4 d-7 e5; the_one_in e4; the_one_that a3 e-2; the_one_the a10 b-2 g-4
the_one_they a6 c-2; the_one_who b-6 e-5 f-7 g8; the_one_with e-4; the_only_one a4 b-4 c5 d-4 e-7 f-8 g4
the_only_person a5; the_orders_table a8; the_org_chart c-4 g3; the_other-team_'s g7; the_other-team_wait g2
the_other_. c-4 e9; the_other_<number> b2 d-5; the_other_half a-2 b3 e-3 g4; the_other_one b-3 c-7 d-2 e5 g4
the_other_side a-4 e8 g-8; the_other_squad a-7 c-3 g10; the_outage_, b-3 d-6 f-2 g5; the_outage_and a9 b-6 g-3
the_outage_be c-2 e3; the_outage_call b-3 g5; the_outage_i e6; the_owner_of a2 b-4 e6 f-5; the_p1_, a6 g-6
the_pager_, a5 g-4; the_pager_. b-2 e-3 g7; the_pager_rota e7; the_pair_bug a-5 f-3 g8; the_parser_, a3 e-3
the_parser_on e2; the_part_i a-4 b-3 f7; the_patch_. a2 g-2; the_payment_gateway a5 g-2; the_payments_code g2
the_pcb_test b3 f3 g-4; the_pen_test a6 g-5; the_pentest_report e4 g-3; the_people_who e8 g-5
the_performance_plan d6 g-2; the_person_who a6 c3 d-4 g-6; the_phone_, a3 g-3; the_pilot_'s a2 b-2
the_pilot_. a3 d-3; the_pipeline_, a2 g4; the_pizza_. c-4 g5; the_plan_, b-3 c6 d-2; the_plan_. d-7 e-5 g5
the_plan_be b3 d-3; the_plate_for a2; the_platform_group d-4 e-5 f9 g-4; the_platform_team b-7 c-6 d5 e-5 f-3 g7
the_point_. b3; the_postmortem_, b3; the_postmortem_. d-2 e3; the_postmortem_and f2; the_postmortem_be b4 c6 g-5
the_pricing_engine a3 b6 c-3 d-2 f2 g-9; the_pricing_page e2; the_printer_. c-2 g9; the_prod_deploy e7 g-4
the_profiler_, d4 e6 g-9; the_profiler_on f5 g-3; the_project_. b-7 d-2 e6; the_project_back b7 g-6
the_protobuf_change c-4 g3; the_query_plan e4; the_question_, b5 c-3 e7 g-9; the_question_back b-6 e6 g-6
the_question_of c6 e-5; the_queue_, a-3 b-2 e-6 g12; the_queue_and c-4 g2; the_queue_be a5 e-4
the_queue_library c6 g-4; the_quiz_editor g3; the_readme_of f5 g-3; the_recruiter_i d8 g-4; the_recruiter_to d5
the_regulator_'s a6 b-5 d-3 e-2 g2; the_release-branch_, a5; the_release-branch_. a7 g-4; the_release-notes_, b5 g-3
the_release_, d6; the_release_. b-5 c-4 d9; the_release_<mark> d4 g-4; the_release_and b4 e5 g-10
the_release_back e-4 g4; the_release_be g4; the_release_be-stuck g3; the_release_candidate a13 d-3 g-9
the_release_captain e8 g-6; the_release_checklist e4; the_release_could a5 g-3; the_release_date c7 e3 g-9
the_release_did a-4 e-2 g8; the_release_from e2 g-3; the_release_go g3; the_release_is d-4 e-3 g6
the_release_manager b5 c7 g-8; the_release_need a8 c-2; the_release_on e-3 g3; the_release_over b2
the_release_process a-5 b3 e6 g-5; the_release_slip a-2 b-2 d-7 e5 g4; the_release_to f2
the_release_train a4 c2 d-3 g-7; the_release_wait a9 c-4 g-5; the_reorg_, d5 e-5 g-4; the_repo_and f5
the_resolution_. g4; the_rest_. a3 b3 c-5 d-4 e7 g-9; the_rest_of b4 d3 e-7 f-5; the_result_. a3 c-6 e4 f8 g-10
the_retention_period c6 e-3; the_retro_, a-5 c-7 d3 g3; the_retro_. b5 c4 d-7 e-3 g2; the_retro_actions c3
the_retro_be d-5 g7; the_retro_from b-5 e8 g-4; the_retro_to b6 d2 e-4 g-3; the_retry_limit c7 g-6
the_retry_policy b-3 c3 e-4; the_review_. f2 g-4; the_review_with d4 e-3 f-4; the_reviews_, d6 g-4
the_right_to b-2 e6 g-2; the_roadmap_, c-3 d-4 e4; the_roadmap_. b8 c-3 d-5 e-3; the_rollback_, a8 f-3 g-6
the_rollback_. a3 b4 e-4 g-3; the_rollback_plan a6 b-4 g-3; the_rollback_script a7; the_rollout_, a-2 c-7 e9
the_rollout_and e5 g-2; the_rollout_from b-2 c-2 g2; the_rollout_over g2; the_rollout_plan b11 e-7 g-3
the_rollout_until a-2 c7; the_roof_, c6 e-4 f4 g-4; the_room_, d4 e4 g-9; the_room_<mark> c-4 e8 g-3
the_room_after b4 g-4; the_room_and e9 g-4; the_room_book b-2 d10 e-4 g-4; the_room_for d-2 e6
the_room_they d-4 e-2 g3; the_room_when c5 g-7; the_route_tables a-2 g8; the_runbook_, c-2 g3
the_rust_book c-3 f11 g-8; the_rust_off f4; the_sake_of d2 f2; the_same_. c5; the_same_day a3 b-3 c-3 d-7 g8
the_sandbox_repo f3; the_save_game a7 g-4; the_save_system b7; the_scheduler_. c-4 e4 g-4; the_scheduler_code f-5 g4
the_schema_, a6 c-6 e3 g-3; the_schema_and e-4 g6; the_schema_change b-3 c-3 e-4 g7; the_scope_cut e5 g-4
the_screen_share b6 g-5; the_seat_map b4; the_second_i c11 e-4 g-4; the_second_time b4; the_security_folks g6
the_sensor_calibration b3; the_sensor_driver a3; the_sentence_. a-2 b-3 c8 g-4; the_service_assessment a-3 b5
the_setup_guide f6; the_shader_code f-6 g9; the_sharding_, a5 b-5 g5; the_sign_keys a6 e-3
the_silence_, b-3 c10 d-3 e-5; the_silence_be e7 g-5; the_sit_down d10 g-4; the_skip-level_with d9 g-8
the_slo_project d-2 g4; the_slow_query a6 g-4; the_sofa_, g2; the_solution_, e8 g-5; the_someday_list f7 g-3
the_source_of g2; the_sprint_, b-6 g7; the_sprint_be d4 g-4; the_sprint_board a-2 f6; the_squad_, b2 c5 e-4 g-3
the_squad_decide c-4; the_sre_: d8 f-2; the_sso_integration a3; the_staff_role d4; the_staging_console f4
the_status_page a-3 d-4 e-3 g11; the_steering-committee_, c-3 d-3 e7; the_store_submission a6 g-3
the_studio_rang c-4 d-3 g4; the_style_guide f2; the_summer_, g7; the_supplier_'s c-2 e-4 g5; the_support_lead d3
the_survey_results d-3 f-5 g8; the_sync_engine a3 b-3 d-4 f5; the_sync_layer b-5 c-7 d3 e5
the_tab_. a-3 b-6 d6 f-3 g3; the_table_, b-3 c4 e5; the_table_. a3 c4 g-4; the_table_until d6
the_talk-about_<name> b-2 d9 g-6; the_talk-about_his d8 e-4 g-3; the_talk_with a-4 b-3 d7 f-3; the_tax_engine a4
the_tax_module g2; the_team_'s c3 d3 f6 g-13; the_team_, b3 e-4; the_team_. c3 e2 g-8; the_team_: a4 b-2 d-2 f5 g-4
the_team_<name> b-4 c11 d-8 e-10; the_team_about d-6 e-5 g9; the_team_ask c11 d-3 g-6; the_team_be a6 c-7 d-5 g5
the_team_choose e8 g-8; the_team_could a3 b-3 c9 e-6 g-6; the_team_decide c-4 e-6 g12; the_team_did c3 e-5
the_team_do c-4 e-9 f5 g7; the_team_have b2 c-3 d-2; the_team_in c-2 e-3 g8; the_team_is a6 c-11 d-5 f4
the_team_lead b4 g-6; the_team_make e9 f-3 g-5; the_team_on a-6 b3 e2 g5; the_team_pick c-5 e2 g3
the_team_ship a-8 g6; the_team_to a-3 c6 e2 g-3; the_team_today a-3 b-2 d-3 e5 g3; the_team_wait g3
the_tech-lead_. b4 c2 g-5; the_tech-lead_decide e-3 g7; the_telemetry_format g5; the_terraform_modules a-2 b-2 f3
the_test_helpers f3; the_test_lab g4; the_test_plan b6 c-3 d-3 e-4 g4; the_tests_to a4 b-6 e-3 g4
the_thing_. d5 g-6; the_thing_i a-3 b2 d7 e-7; the_thing_in f-3 g5; the_thing_myself b5; the_thing_that a7 g-6
the_thing_we a10 d-3 g-4; the_thing_with g8; the_third_, d6 g-4; the_third_. a-3 d9; the_third_floor d-4 g8
the_third_time a-3 b-5 c7 e-6; the_thread_, c5 g-4; the_thread_. c-5 e10 g-5; the_thread_and e6 g-2
the_threat_model f2 g-2; the_three_of e6 g-5; the_ticket_, c6 g-6; the_ticket_<name> b8 c-5 g-3
the_ticket_have a-3 e7 g-4; the_ticket_i b9 g-5; the_tie_breaker c7; the_tie_on a-3 c14 d-2 e-5 g-6
the_time_. d6 g-4; the_time_for d6 g-5; the_time_i b-7 c-4 d3 g6; the_title_. b3 g-3; the_top_of a7 f-2 g-4
the_train_, a4 b-3 e-3 f10 g-15; the_train_. c4 f6 g-9; the_train_home b-4 f-3 g5; the_train_ride f6 g-3
the_ttl_, c4 g-2; the_two_designs e2 g-3; the_two_leads e5 g-4; the_two_of a-2 e-11 g4; the_two_seniors e8 g-2
the_typo_in a-6 b-3 d-3 e8; the_tyres_of a-2 f7 g-2; the_upgrade_, a6 c-4 d4 g-8; the_uplink_, e-2 g5
the_urge_to b-5 g4; the_ute_. a3 e6 g-7; the_vendor_'s b-3 c-5 d-7 e-7 f7 g3; the_vendor_, c3
the_vendor_. a-4 d6 e3 g-3; the_vendor_call b3 c-3 d-9 e2; the_vendor_integration b7 g-5; the_voucher_thing g5
the_vp_, b-2 d-3 e10 g-6; the_vp_it e7 g-2; the_wall_, c-2 f4; the_wall_. g3; the_war_room a5 b-5 c-7 d-5 e6
the_warehouse_team a5 e-2 f3 g-3; the_way_i e2 g-7; the_way_to b3 d-4 f2 g-2; the_weather_. b-6 d13 e-6 g-7
the_week_: d-5 g9; the_week_is a-3 b3 c-3 d4 e-3; the_week_of b-4 d-3 g9; the_weekend_, c-5 d-6 e-11 f4
the_weekend_. b2 g2; the_weekend_and b4 g-3; the_weekend_slot a-2 e9 g-5; the_wheel_from g3
the_whiteboard_, a-4 b3 e-5 f-3 g5; the_whiteboard_. e3; the_whiteboard_and b5 e-3
the_whole_day a-6 b-4 c5 d-3 e-2 g7; the_whole_floor b-3 c6; the_whole_incident a8 b-6 e-2; the_whole_integration b4
the_whole_launch a-4 b-2 g7; the_whole_morning a2; the_whole_of c3 f-4; the_whole_release a7 g-3
the_whole_reporting a5 b-3 e4 g-5; the_whole_sprint a9 b-5 g-6; the_whole_test a5 e2
the_whole_thing a-7 b8 d-5 e4 f-3 g-3; the_whole_time b-5 e4 f-3 g3; the_wiki_, e-3 f11 g-7
the_wiki_. c6 d-6 e7 f-4 g-4; the_word_. d8 g-9; the_word_<mark> c-5 d-5 e-5 f3 g9; the_words_in b-2 e5 g-3
the_works_council d-3 f-5 g12; the_year_end b-3 d4 g-3; their_call_. g3; their_manager_'s c-6 g10
their_manager_ask b-3 g8; their_own_service c6; their_shoes_. a3 c5 g-7; theirs_,_and c4; them_,_do a-5 c3 f-2 g4
them_,_i b-4 e5 g-2; them_,_then e2; them_,_they c6 e-2 g-2; them_about_the d6 g-3; them_are_not d3
them_argue_about g3; them_back_. c-5 d3 e4; them_do_it a-2 b-9 e15 g-7; them_for_a c-6 d5 e5 g-4; them_i_'d b-2 e3
them_ship_without e6 g-5; them_to_<name> b5 c-3; them_to_decide c-6 e3 g3; them_to_settle e4 g-3
them_with_the e10 g-8; then_<name>_<name> e3 g-3; then_ask_me c9 g-7; then_do_it b5 e-3; then_do_not a-4 b-8 e13 g-5
then_do_the b8 e-3 g-5; then_fix_it b4; then_go_home f-3; then_i_get e-3 g5; then_i_have b6 g-5; then_i_lost b3
then_i_make a5 b4 g-5; then_it_'s b-2 c5 e-4; then_it_be a8 b-8 e5 g-3; then_leave_it a-3 b-9 e13 g-4
then_push_my b7; there_'s_a a3 c5 d-2 e-8 f-8; there_'s_always d4 g-3; there_'s_no b-2 d3 f-3; there_,_and b2
there_<mark>_i b10 c-2 e-6 g-4; there_be_a a-6 b-6 d9 e-6 f-4; there_be_no a3 c-9 d5 e-7; there_be_not b4 e-2 f4
there_be_nothing b7 c-7 d-4 e4; there_be_one c-8 d-3 g9; there_is_a b-4 c-8 d4 e-3 g8; there_is_no a-3 c6 d-6 f3
`
