// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_5 = `
take_the_incident c6 e-5 g-3; take_the_integration a3; take_the_invoice b3; take_the_launch a4 b-2 f-4
take_the_lead a2 g-3; take_the_migration b-3 c-3 e-4 g10; take_the_mouse b6 g-4; take_the_rest b4
take_the_ticket a-5 c-6 g8; take_the_whole a-2 b5 e-2; take_the_work a-5 b5 g2; talk-about_<name>_'s b-2 d5
talk-about_distributed_systems f4; talk-about_his_drinking d7 e-3 g-3; talk-to_to_<name> g2
talk-to_to_the d-4 e-2 f-3 g10; talk_during_architecture a-2 c6 f-4; talk_me_through e3
talk_to_<name> b-6 c-3 d2 e3 f-3; talk_to_the c4 e3 g-6; talk_with_<name> b-6 c-2 d3 e-8 f-6 g8
talk_with_finance d4 g-3; talk_with_the e7 g-10; tax_engine_with f-2 g3; team-lunch_be_nice a4 d3 e-4 f2 g-8
team-lunch_to_thursday d-5 g7; team_'s_position c4 d-2; team_about_the d-5 g7; team_ask_for d3; team_ask_me c9 g-8
team_be_in a9 b-3 d-3 f-3; team_could_have c10 g-8; team_could_not a2; team_decide_, e-5 g6; team_did_not e-3 g4
team_do_, g3; team_have_decide c-4 e8 g-5; team_is_the c-2 e4; team_is_wait d-2; team_it_'s b5 g-3
team_need_it a2 d-2 g2; team_run_the e4; team_ship_the a-7 e4 g3; team_wait_for b-3 c-4 d-5 g11
team_will_not c4 g-3; tech-lead_<mark>_come-to c5; tech-lead_defer_to c4 g-3; tech-lead_everything_wait c-6 g6
tell_,_work e4; tell_<name>_, b6; tell_<name>_<mark> e6; tell_<name>_about b-9 d4 e3; tell_<name>_he b-4 e-5 g6
tell_<name>_how d4 e-4 g3; tell_<name>_i a2 b9 e-7 g-8; tell_<name>_it g-2; tell_<name>_that d6 e-4
tell_<name>_to b10 e-7; tell_<name>_we d6 g-4; tell_everyone_in b5; tell_me_, d-2 g2; tell_me_. e4
tell_me_her b-2 g7; tell_me_how g3; tell_myself_it a4 g-4; tell_the_customer e-2 g4; tell_the_leads d2
tell_the_recruiter d7 g-3; tell_the_squad b2; tell_the_team b4 c5 d-7; tell_them_<mark> a5 e-3; tell_them_the c-2 e6
tell_them_to b-2 c-3 g4; tempt_by_the b-3 e6; ten_minutes_, b8 d-5 e-4 f-2 g4; test_strategy_<mark> c2
tested_negative_, g3; testers_for_an f3; than_from_any e4; than_i_do b-3 c-3 g5; than_mine_and e2
thank_the_team d8 g-4; thanks_to_<name> a-3 b-2 g5; that_'s_a b9 c-4 e-8; that_'s_because c3; that_<name>_be a-2 b5
that_<name>_have b6 g-2; that_<name>_is f-3 g5; that_basically_rewrite e2; that_be_it c4; that_be_the g3
that_block_the a5; that_everything_downstream a2; that_gate_beta a2; that_go_live a3; that_i_'d b9 g-7
that_i_could b-2 d3; that_i_say c3 g-2; that_is_late a3; that_one_<mark> a4 e-2; that_our_vp g5
that_releases_belong b4; that_the_front-end a4; that_the_lads c3; that_the_whole a5; that_they_could c7 e-2 g-4
that_would_stop a3; the_1:1_with d3 f-4 g3; the_<name>_webhook a2; the_accessibility_work g3; the_adapter_for a3 g-2
the_admin_page f7 g-5; the_air_conditioning g5; the_airflow_dag a2; the_alert_rule b5 e-3; the_angry_customer d-2 e6
the_animation_engine c6 g-2; the_answer_, c-7 d-3 e11 g-7; the_answer_and b-3 e-7 g6; the_api_, c-3 g5
the_api_shape c-3 e6 g-3; the_app_store a3; the_arch_review c3 e2 g-4; the_architect_, a4; the_architect_. c3
the_architect_which c-4 e-3 g7; the_architecture_documents g2; the_arvo_code g3; the_audio_mixer e3
the_audit_ask e-3 g5; the_auth_rewrite a5 g-4; the_back_with e8 g-5; the_bad_news b-3 d9 e-4; the_bed_all-day g5
the_biggest_chunk a3; the_block_ticket a5; the_board_, a3 e4 g-5; the_board_. a5 c-5 e-5 g5; the_book_the g2
the_boring_option e3; the_boss_fight b3; the_botched_tag b4 g-3; the_bottleneck_<mark> g6; the_bottom_of a-3 b-4 f6
the_brief_<name> c3; the_budget_. g2; the_budget_cut d-4 e-2 g6; the_budget_meet g2; the_bug_be e2
the_build_be a-3 g6; the_call_on a-4 c6 d-8 e-4 g5; the_can_bus c4 g-3; the_candidate_, d7 g-5
the_candidate_. d9 g-8; the_candidate_cancel d-6 g7; the_candidate_from d2; the_candidate_pipeline d-2 g5
the_career-chat_with d4 g-3; the_career-conversation_with d5 g-4; the_certificate_, e3; the_cfo_pick c-2 g5
the_checklist_. c-2 g4; the_choice_of c8 g-6; the_choice_will c-3 g5; the_clever_one e2; the_client_'s a-2 g6
the_code_. a-4 d5; the_code_of a3 b4 g-5; the_code_style c5 g-2; the_coffee_machine a-2 f-4 g7; the_competitor_'s f4
the_compiler_upgrade e3; the_compiler_with f3; the_complete_morning g4; the_conflict_between d9 e-3 g-3
the_connector_myself a6 g-3; the_contract_, g4; the_contractor_hire b3 d-3 e3 g-3; the_conversation_about d4 g-3
the_core_of a7 d-2; the_critical-path_and a6 b-3; the_critical_code a-6 g7; the_critical_fix a5
the_critical_ticket a5; the_cross_team f-6 g4; the_crumbs_of d3; the_customer_'s c-7 e-4 g9; the_customer_. g3
the_customer_call b6 g-8; the_customer_could c-3 g6; the_customer_demo e4; the_customer_is a-5 g7
the_customer_line g2; the_customer_today g3; the_customers_were a6; the_cutover_. a5; the_data_guild d4
the_data_loss a2; the_data_role d-8 g11; the_database_failover a3 c-2; the_database_upgrade a6; the_day_in d2 f3 g-2
the_db_choice c4; the_deadline_. a-5 g5; the_deadline_be e3; the_decision_, c5 g-3; the_decision_. c3
the_decision_about c7 g-6; the_decision_back c-6 e7; the_decision_be b-3 c2 e-7 g6; the_decision_log b-2 e3 g-2
the_decision_with e4 g-4; the_demo_, g2; the_demo_be a-3 b3 e-5 g5; the_dentist_, e4 g-4; the_deploy_, e2
the_deploy_checklist b5; the_deploy_in e3; the_deploy_pipeline a2 e-3 f4; the_design_document c3
the_design_meet d-6 e8 g-4; the_design_review e2; the_designer_fix f-3 g6; the_difficult_chat d4 g-3
the_doc_have d-3 e7; the_end_of c7; the_endpoint_that a5; the_engine_room a2 c-3; the_epic_for a3
the_estimate_, e4 g-3; the_evening_, f5 g-6; the_evening_. f4 g-4; the_event_schema f3
the_export_bug a5 c-4 d-4 e-5 g6; the_fail_build a-3 d3 e4 g-4; the_feature-flag_cleanup b6 g-2
the_feature_store f3 g-2; the_feedback_for g4; the_feedback_round d12 g-10; the_final_say c-7 g7
the_final_version b5; the_firmware_role d5 g-2; the_first_time a-3 e5 f4 g-5; the_fix_, a5 b-4 d-3 e5 f-2 g-3
the_fix_. a5; the_fix_for a6; the_fix_out d5 g-5; the_fourth_time c3 d5 g-7; the_front-end_people a3
the_frontend_guild c-2 f5; the_go_live a10 c-2 e-2 g-5; the_guild_, e8 g-7; the_guild_session d-4 g6
the_hard-talk_, d5; the_hard-talk_with g5; the_hard_ticket b-2 e4; the_hardest_card a3; the_headcount_case g4
the_hire_debrief d7 e-3 g-3; the_hire_of b2 e6 g-8; the_hire_sync a-5 f-2 g5; the_hiring-plan_is d4; the_hook_for a5
the_hospital_go g3; the_hour_, c-2 d7 e-6; the_hour_i b-7 d5; the_icon_. f-3 g6; the_idea_, e2 g-2
the_incident_, b4 d2 g-8; the_incident_and b-6 e9 g-4; the_incident_be e6 g-3; the_incident_review b5 d-3
the_intern_'s a-3 b9 c-3 d6 g-10; the_job-ad_for d6 g-3; the_job_advert a-6 b-3 d3 g6; the_juniors_' a-5 b8 c4 g-6
the_juniors_present b-3 c-2 e2 g3; the_keyboard_, g4; the_keyboard_all-day b-3; the_keyboard_for a6 b5 d-3 e-2 g-6
the_keys_. a-4 b6 e-5; the_keys_to e2; the_kotlin_rewrite g5; the_laptop_during e5 g-2; the_last_open a5 g-3
the_last_two a4; the_last_word b-4 c3 d-2 e4; the_launch_, a5 d5 e-2 g-6; the_launch_. a-3 d2 g2
the_launch_be e-3 g5; the_launch_bug a3 b-2 f-4; the_launch_hang g2; the_launch_need a3; the_lawyers_about g4
the_lead_of b3 c-2 e-4 g6; the_lead_on a4 b-4 e2; the_leads-meeting_but d2; the_leads_, e5 g-5
the_leads_decide c-2 g5; the_leads_round b-2 c-3 d-3 e-3 g11; the_lease_for g4; the_ledger_import a3
the_ledger_split a4; the_lights_in f5 g-3; the_log_format c6 e-3; the_longest_pole a9 g-5; the_lot_. g4
the_manager_, c4 g-3; the_meet_, c4 e2 g-5; the_meetup_on f3; the_memory-leak_that a7; the_merge_queue a3 b-2 e4 g-3
the_middle_of d5 e-3; the_migration_, a4 b-5 d-5 e4; the_migration_. a-6 b-2 e-4 g9; the_migration_back b3
the_migration_is c-3 e5; the_migration_myself a-5 b-4 e4 g4; the_migration_plan b3; the_migration_that a3
the_minute_i c8 d-2 e-4 g-2; the_ml_folks e-3 f5; the_mobile-app_'s f2; the_model_is c-2 g5; the_moment_i c9 g-5
the_mood_for d3; the_morning_, d-6 g8; the_most_difficult a2; the_name_for b2 g-4; the_new-joiner_have d3 e-2 g4
the_new_ai f3; the_new_api f4 g-4; the_new_auth f2; the_new_canteen f-8 g9; the_new_colleague d3
the_new_consensus f2; the_new_framework e-2 f8 g-4; the_new_grad f-3 g6; the_new_ide f6 g-2; the_new_lead b5 e2 g-3
the_new_llm f5 g-4; the_new_office c-3 g8; the_new_one c-2 d4 f-3 g3; the_new_service f3; the_new_team e7
the_new_version g4; the_oauth_thing b-2; the_office_be g4; the_office_blink f4 g-3; the_office_telly f5 g-3
the_offsite_, d3; the_offsite_evening a3; the_offsite_to d-3 g7; the_old_me e8 g-7; the_on-call_ask e4 g-5
the_on-call_engineer a-2 b6 g-5; the_on-call_handle a-3 e7 g-3; the_on-call_person c2; the_onboarding_wiki f4
the_one_who a2 b-7 d-4 e-4 f-3 g8; the_ones_who e3; the_only_one e-3 f-3 g4; the_ota_update a2
the_other_squad c-2 g6; the_outage_, d-6 g9; the_outage_and a5 b-4; the_outage_call g2; the_owner_of a-4 e7 f-3
the_p1_, a7 g-6; the_pager_, a4 e-3; the_pager_rota e5; the_pair_hour a-2 e8 f-4; the_parser_, a5 b4 g-5
the_part_i c-2 f6; the_party_without e-3 g5; the_payment_crash a3; the_pcb_test b4 f2 g-4; the_pen_test e2 f-2
the_people_have-to a-2 d6 g-4; the_performance-reviews_, a-4 g6; the_performance-reviews_are d3; the_person_who a5
the_pick_to c2 e-3; the_pipeline_to a-5 b8 c-3 e-8 g5; the_plan_be b7 c-3 g-8; the_platform_group f7
the_platform_team c-4 d4; the_plc_handshake g3; the_postmortem_and f4 g-3; the_pricing_engine f6
the_pricing_rule a3 b3 c-4 e-2; the_printing_module e-4 g5; the_problem_, e3; the_project_, b2 d3 e-3 g-3
the_project_. b-2 e4; the_project_back b8 g-5; the_promotion_document d3; the_pros_and c5
the_qa_folks c-4 d6 e3 g-5; the_quarterly-review_. d-2 g4; the_quarterly_sit d3; the_query_plans f3
the_question_back b-3 c-4 e6; the_question_is g3; the_question_of g4; the_queue_, a-2 e-4 g7; the_queue_and b5 c-3
the_queue_last-week g3; the_recruiter_again d3; the_redundancy_conversation g3; the_region_split c-3 g4
the_release_, g-4; the_release_. g2; the_release_and b5; the_release_captain b-2 e7; the_release_checklist e8 g-6
the_release_date c4 g-3; the_release_go g3; the_release_happen a-3 c-2 e10 g-6; the_release_is a3 b-2 c-2 d-5 e-3 g4
the_release_manager b4 c5 g-7; the_release_need a5; the_release_over b2; the_release_process a-4 d-2 e9 g-4
the_release_to f4; the_release_train a4 e-3 f3; the_release_wait a8 c-2 g-3; the_repo_and f4
the_responsibility_for b-4 e7; the_rest_. a5 g-3; the_rest_of b7 c-2 f-4; the_restaurant_is d-4 g6
the_retention_period c6 g-4; the_retro_, a-3 d5 e-2; the_retro_be d-6 g7; the_retro_to d3; the_review_be g3
the_review_with c-3 d3 e-2 f-3; the_roadmap_, b7 c-3 d-4; the_rollback_, a3; the_rollback_plan e3
the_rollback_script a7; the_rollout_, e5; the_rollout_and e6; the_rollout_order c3; the_room_, d6 e-3
the_room_and c3 g-5; the_room_when e2 g-3; the_salary_round d2; the_same_. c7 d-4; the_schema_, a4 c-3 e2
the_schema_decisions g2; the_scientists_' c-3 e2 g2; the_scope_is b3 e-2 g2; the_sdk_docs a-3 b6
the_search_epic b-3 e2; the_second_i c8 e-3 g-4; the_sepa_adapter b-3 e5; the_server_myself a3
the_settlement_recon b4; the_sev2_. b-4 d3 e6 g-4; the_sharding_story a2; the_shift_plan d6; the_slides_for d-4 g6
the_solution_, e6; the_solution_. e3; the_sponsor_call b-4 e2; the_sprint_, b-4 g6; the_sprint_and-then a5
the_sprint_be d6 g-4; the_squad_, b4; the_status_page c-2 g5; the_steer_group a2 b-3 d-4 e-3 g6
the_story_the a8 g-3; the_supplier_fall c-3 g6; the_survey_results d-3 f-3 g7; the_sync_engine e-4 f9 g-4
the_sync_layer b-2 d2; the_tab_with e6; the_talk-about_<name> b-4 d6; the_talk-about_his d7 e-2 g-3
the_talk_with a-3 c-2 d4 f-4; the_task_be b5; the_task_i e-3 g4; the_tax_engine f-2 g3; the_tax_module f3
the_team-lunch_to d-5 g7; the_team_'s b3 c-10 d3 e-4 f6 g-6; the_team_, a-3 b-2; the_team_: a3 b-2 f7 g-8
the_team_about d-5 g7; the_team_ask c9 g-8; the_team_be a9 b-3 c-5 d-3 f-3; the_team_by e-2 f4 g-2
the_team_could c8 e-5 g-3; the_team_decide c-6 e-9 g12; the_team_did c4 e-4; the_team_directly e6
the_team_do e-5 f5; the_team_have b-2 e6; the_team_is a3 c-7 d-2 e6; the_team_it b4; the_team_lead g-2
the_team_on a-3 b3 g3; the_team_run e5 g-3; the_team_ship a-7 e4 g3; the_team_to c9 e-5; the_team_wait d-4 g6
the_tech-lead_<mark> c4; the_test_helpers f5; the_test_plan c-6 g8; the_testers_for f3; the_tests_to a6 b-5 e-3 g2
the_thing_i d3 g-2; the_thing_that a6 g-5; the_thing_we a7 g-4; the_third_day g2; the_third_time d3
the_ticket_, b-3 e2; the_ticket_back g4; the_ticket_have a-3 e6 g-6; the_tie_be g5; the_tie_on c5; the_time_. d3
the_time_for d6 g-5; the_time_to b3 g-3; the_title_and b-3 e-4 g6; the_train_, d4 e-2 f6 g-9
the_turbine_firmware a-2 c4 e3 g-5; the_two_applicants g3; the_two_leads e7 g-6; the_two_of e-4 g4
the_tyres_of f6 g-2; the_upgrade_, a5 e-5; the_urge_to e5; the_vendor_'s a-5 b-2 c-3 d-4 f7 g4; the_vendor_, g4
the_vendor_call c-2 e6 g-5; the_vendor_decision e2; the_vendor_unless c5 g-4; the_venue_for e-3 g5
the_vote_since c5 g-3; the_vp_though e3; the_war_room a2 c-6 d-5 e7; the_warehouse_team a3 g-3
the_watch_app a4 d-3 g2; the_way_to b5 d-5 e3 g-2; the_weekend_. b3 g-2; the_whole_incident a4 b-3
the_whole_integration a5; the_whole_morning c-2; the_whole_of b6 c-3 e-4; the_whole_reporting b-3 e6 g-4
the_whole_sprint a5; the_whole_sync a5; the_whole_thing a-7 d-5 e5 f-2; the_whole_warehouse a-3 g6; the_why_, e2
the_work_of a-5 b6; the_works_council g5; the_yearly_talk d3; their_feature_pipeline f2
their_manager_'s c-5 d-4 g11; them_<mark>_i a5 e-3; them_<mark>_they c6 e-3; them_about_the d6 g-4
them_since_the g3; them_to_decide c-3 e-3 g7; them_to_settle g-4; them_with_the e4; then_do_not a-5 b-7 e13
then_it_be a3 b-7 c6 e-3; then_leave_it b-5 e8; then_they_have c2; there_'s_a b-3 c4 d-3 f-4 g5; there_,_and b3
there_,_i e-3; there_be_no d5 g-2; there_be_nothing b3 c-3; there_be_one c-5 g6; there_go_all b7 f-3 g-3
there_were_no d3; these_days_, g3; they_'d_a c3; they_'d_be a6 g-5; they_'d_have a-4 b-7 c-10 d11 e-5 g4
they_'d_rather c5 g-2; they_<name>_, c8 e-2 g-6; they_ask_. c2 e-5 g4; they_ask_for c-3 e6 g-2; they_ask_if c6 g-6
they_ask_me d-3 e4; they_ask_the c-8 g9; they_bring_me c7 e-3; they_can_not a8; they_choose_it c-2 e-3 g5
they_choose_the e-2 g5; they_come_to c-2 e-4 g5; they_copy_my c5; they_could_have b-3 c6 e-10 g4
they_did_not a-4 b3; they_do_. b4 g-3; they_do_not a-3 b-4 c3 d-6 e-11 g5; they_find_it e5 g-4
they_get_there e6 g-3; they_go-with_with e3; they_go_about f3; they_have_a e4 g-4; they_have_decide c3
they_leave_it c3 e-3; they_let_me c5 g-3; they_meant_it c3; they_need_not c2; they_postpone_the c5 g-3
they_send_me c6 g-5; they_settle_the c-4 e6; they_sit-on_on c3; they_tell_me c-4 e-3 g8; they_use_to c-2 g5
they_vote_after c8 e-3 g-5; they_wait_for a-6 c5 d-2; they_wait_that c3 g-2; they_wait_until g2; they_want_a e4
they_want_it c8 e-3 g-4; they_want_me a-2 e4; they_want_my e6 g-5; they_were_wait a-7 c-3 g7
they_will_not a-3 c14 d-2 e-5 g-7; they_will_so c2; thing_and_everybody c3; think-about_give_<name> e-3 g6
think-of_ask_<name> g6; think_?_<mark> c4; think_is_best c9 e-2 g-6; think_so_. g3; third_quarter_in d3
third_time_this g2; this-week_'s_blocker a6 b-3 d-3; this-week_,_all d7 g-5; this-week_because_of d6 g-4
this_<mark>_, e5 g-4; this_?_<mark> c-5 e3; this_up_a b6 f-2 g-2; though_i_'d c-3 e5; though_i_have d6 g-4
though_the_brief c2; thoughts_?_<mark> c5; three_options_and c7 e-3 g-5; three_questions_and e4
three_sandwiches_. c-5 f-2 g8; through_,_i c-4 g7; through_<name>_'s d3 g-2; through_how_i e6
through_lunch_on a6 g-2; through_the_new f6 g-4; through_the_onboarding f5 g-3; through_the_outage a-2 g2
through_the_rollback e7 g-3; through_the_whole c-2 e4 g3; through_their_feature f3; throw_the_question c-2 e6
throw_together_a f2; thursday_because_the d-5 g7; ticket_,_<name> e8 g-7; ticket_back_from b-5 g6; ticket_for_him g3
ticket_have_be c5; tie_be_break g5; tie_on_the c6 g-2; time_,_all a-2 g6; time_,_i e6 g-4; time_for_<name> d4 g-3
time_for_the d2; time_next_week d6 g-6; time_this_month d-3; time_this_quarter g2; time_to_think d4
time_with_the f2; times_,_for f3; tinker-with_with_a f4; tired_now_. f3; to_<name>_'s b-7 d5 e5 f3 g-8
to_<name>_, a-7 b9 c-10 d4 f-3 g-4; to_<name>_. c-2 d-3 e8 f3 g-9; to_<name>_about e-4
to_<name>_and c-3 d-7 e14 g-6; to_<name>_come b6 e-3; to_<name>_completely e4; to_<name>_for c4 g-4
to_<name>_in b5 d4 e-5 g-3; to_<name>_instead e4 g-3; to_<name>_is b7 e-2; to_<name>_next g5
to_<name>_on a-5 b6 d-3 e-3 g3; to_<name>_the b-6 d-3 e5 g5; to_<name>_with b2; to_<number>_min d6 g-4
to_a_proposal c8 e-3 g-3; to_anyone_, a4 c-2 g3; to_approve_a c5 g-3; to_ask_her b5; to_be_archived f3; to_be_the c6
to_break_the c-4 e5; to_build_the a4; to_but_because f3; to_choose_a b6 c3 e-3 g-6; to_close_it c8 e-4 g-2
to_come_back d4 g-3; to_decide_, c-2 g4; to_decide_<mark> c6 g-5; to_decide_without g4; to_do_, b5 c-4 e2 g-4
to_do_? c6 e-2 g-2; to_do_it a-5 g4; to_do_the a-3 b2 e4; to_end_, f2; to_explain_the e-2 f5; to_finish_, e3
to_finish_a d7 g-2; to_finish_the c5 g-7; to_get_a f7; to_get_it e3 g-3; to_help_<name> g4; to_know_what f5 g-4
to_lead_, e3 g-4; to_lead_the g-4; to_learn_how f6 g-3; to_learn_the e-2 f8 g-4; to_leave_the a-2 g4
to_look_at d8 e-2 g-3; to_me_, c5 d-4 f4 g-9; to_me_. d-3 e-6 f4; to_me_again c2; to_me_alone g5; to_me_and e6 g-5
to_me_because b6 c-4; to_me_by c6 g-4; to_me_for c10 g-8; to_me_i b-3 c-5 g6; to_me_like c2 e-3 f3; to_me_on c10 g-7
to_me_rather c6 e-3; to_me_we c-5 g5; to_me_without b2; to_my_boss c-6 g7; to_my_deputy b-2 g5; to_next_week d9 g-7
to_our_director b-7 c-3 g11; to_own_the a3 b5 c-2 g-5; to_pick_the c4; to_read_flame f5 g-4; to_read_how f2
to_rename_my f3; to_rule_on c6 g-3; to_run_the e3; to_sales_. c4; to_say_it c2; to_say_no c6 e4 g-8
to_say_who c5 g-4; to_see_how a-3 c-3 e-3 f13 g-6; to_see_if f5 g-3; to_see_what c-2 d-2 e-3 f6; to_see_why f2
to_self_. d6 g-3; to_settle_it c-6 e9 g-2; to_show_me f5; to_start_. a3; to_stay_informed f6 g-3; to_take_it b4 g-2
to_take_the a-2 b-8 c-8 g13; to_talk_to e8 g-7; to_tell_. d-3 f3; to_tell_<name> e-3 g4; to_the_board b-5 e5 f-3 g4
to_the_candidate d7 f-3; to_the_code g3; to_the_design c-2 d-2 e8 g-7; to_the_end b7 e-3
to_the_migration d12 e-6 g-9; to_the_ml e-3 f5; to_the_new b3 d-2 e4 f-5; to_the_platform e2 g-2; to_the_pm f-2 g5
to_the_retro c5 g-5; to_the_team b-4 c-2 d-3 e6; to_the_tech-lead c-7 e8; to_the_technical d-4 e4 f6 g-6
to_the_two c-5 d4 e8 g-7; to_think_. d-3 g6; to_thursday_because d-5 g7; to_understand_the f3; to_use_the c2
to_walk_me f3; to_weigh_in c6 g-4; to_write_the e8 g-5; today_,_all a-3 d4; today_,_first d-3 g6; today_,_i b2 g-3
today_,_not d9 g-10; today_,_the a-4 d8 e5 g-10; today_either_. d7 g-7; today_i_be a10 g-5; today_i_let e7 g-7
together_a_prototype g3; tomorrow_i_will a-4 g7; tomorrow_maybe_somebody b-2 g7; tone_,_he d-3 g6
tool_for_myself f2; top_of_the a8 e-2 f-2; top_to_bottom b7 g-4; touch_anything_. f2; touch_it_, f3
touch_it_. a6 g-3; touch_today_. g6; tour_of_the e-3 f7 g-2; train_,_prod a3; train_wait_for a4; transfer_my_last e3
triage_on_me a-3 b5; true_that_i a-7 b-7 c-3 d-3 e-4 f-2 g16; trust_<name>_with a-3 b5 g-4; trust_them_with e6 g-2
try-out_out_the g2; try_a_bit f3; try_the_new f-4 g6; turn-down_down_the c-2 e7 g-4; turn-to_to_me c10 e-5 g-4
turn_out_to d-4 e-3 g3; tutorial_,_one f8 g-7; two_'which_one c-6 e7; two_applicants_get g4; two_colours_. g4
two_days_, a4; two_days_for c6; two_developers_about c2; two_endpoints_of a-2 g3; two_hands_whilst a2
two_interviews_, d-5 g7; two_leads_. e2; two_meetings_and f3; two_of_them c4 d-2 e-5 g2; two_suggest_? c-5 e6
two_weeks_ago c-6 e5; two_weeks_late d5 g-3; two_years_ago g6; type_the_answer e2; type_the_commands a5 b-3
type_the_fix a3 b2 g-2; typo_in_docs f3 g-2; tyres_of_the f5 g-2; un_delegate_the b8 g-6
unassign-myself_myself_from b-2; unblock_the_deploy a3; under_the_hood f8 g-2; understand_it_. a3; undo_<name>_'s b4
undo_what_<name> b-3 g5; unfinished_branch_and a5 c-3; unless_i_okayed c4 g-3; until_after_the a-2 d3
until_eleven_. a4; until_everyone_else e3; until_five_. a-6 b-4 c3 d4 e4 f-2 g-2; until_i_<name> c2
until_i_am a9 e-3 g-4; until_i_be c6 e-3 g-7; until_i_do c2; until_i_give c5; until_i_have a7 b-7 c11 d-4 e-10 g-8
until_i_push a2; until_it_'s a7 b-2 c-3; until_it_be a4 b3 c-2 e-3 g-2; until_it_clicked f4; up_<name>_'s b6
up_a_bit b6 f-2; up_a_stale g2; up_for_the a4 g-3; up_have_rewrite b3; up_in_the a3 c4 g-3; up_my_seat e3
up_on_the c6 f-2; up_some_dead f2; up_the_keys a-4 b-4 e4 g2; up_to_me a-5 b-3 c6 e-7 g5; up_with_<name> f-6 g6
up_with_the e5 f4 g-10; update_module_by-myself a4; us_to_do c6 g-3; use_it_to f3; use_the_new c5 g-4
use_to_be a-2 c-3 g7; vacation_and_his b4; vendor_'s_sdk f9 g-7; vendor_decision_to e3; vendor_demo_, a-2 g5
vendor_unless_i c6 g-5; venue_for_the e-4 g6; version_?_<mark> c5 g-3; version_of_the b7 g-4; very_good_. g3
view_,_<name> c-3 g5; voice_a_preference c6; volunteer-for_for_the a6; vote_on_the c-6 g6; vote_since_i c3
vp_,_i g3; w_sqlite_on f6; wait_for_. a6 g-3; wait_for_<name> a-2 b9 c4 d-4 e-4 g-6; wait_for_her b-7 d7
wait_for_it a8 d-3; wait_for_legal c-5 d-4 g9; wait_for_me a-7 b-4 d-8 e-6 f-4 g11; wait_for_my a3 c7 e-3 f-5 g-6
wait_for_the a-11 c-4 f-3 g13; wait_for_their c-8 d9 e-2; wait_on_it a2; wait_on_me e-2 f-2
`
