// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_5 = `
run_the_compiler f2; run_the_incident b3 e3 g-4; run_the_whole a3 b-2 e2; run_with_it e5 g-3; runa_'s_bug b3
sales_,_third d4 g-2; say-no-to_no_to d-6 e7 g-4; say_a_word c-3 d-4 e7; say_i_am d6 e-7 g3; say_it_. c-3 d5 e-3 g3
say_no_, a-4 e5; say_something_. c2; say_the_choice g4; say_these_things a5 g-3; say_what_i b-4 c-6 d4 g4
say_who_'s c5 g-3; schema_decisions_himself g2; scientists_'_and g4; scope_is_back g3; scratch_simulator_for a-2
screenshots_in_the a-2 f7 g-2; script_to_rename f4; see_come_, e7 f-3; see_her_at d5; see_how_it f5
see_how_painful f4; see_how_the f3; see_how_they f5; see_it_run f8 g-4; see_it_too e2; see_my_face c8 g-3
see_what_they e-3 f6; see_why_it f3; send_me_the c6 g-4; send_on_time d-4 g6; send_the_minutes b-3 d-4 e-4 g8
senior_ask_me c3; sepa_adapter_on e3; service_since_nobody a2; serving_rollout_wait c-2; session_be_cancel d-5 g6
settle_the_api c-3 e5; shaders_work_, f2; shape_,_deliberately c-3 e5; sharding_story_, a3; she_'s_good e-3 f5
she_ask_but b4; she_be_at b3; she_be_not b5 g-3; she_did_not b5 e-4; she_fix_it e4 g-3; she_see_it e3
she_take_it e6 g-5; she_tell_me b-2 g5; ship_my_own a-4 b8 g-2; ship_the_matchmaking g2; ship_the_release a-8 e4 g3
should_have_be c4 d4 g-7; should_have_call d6; should_have_let a6 b-5; should_have_talk-to d7 g-6
should_not_have b6 g-6; should_the_supplier c-3 g5; show_<name>_how b3 e-3; show_me_how f6; show_me_the e-3 f9 g-4
sick_,_in g6; sign_off_on c4 f-2; sign_the_lease g3; silence_,_then b-4 c2 e2; silence_be_unbearable c2
silly_countdown_clock f4 g-3; since_<name>_. b4 d3 g-7; since_before_<name> g2; since_i_be a2 c3 g-4
since_it_'s a2 e4; since_monday_, a-2 b4 d-2; since_nobody_would a2; since_two_weeks a3 c3 d-3
sit-down-to_review_ellie b3; sit-down-with_down_with b5 d3 e-2 g-5; sit-in-on_in_on f6; sit-in_in_my a3 d7 e-3 g-6
sit-in_in_the a-6 b-5 d3 e10 f-5 g-4; sit-on-my-hands_on_my e4; sit_at_the a6 c-3 g-5; sit_down_with d4 g-3
sit_next_to a-3 b4 d-3 f6 g-3; sit_there_, c4; sit_through_the c-2 d4; sit_with_the a3 d-4; sit_with_you f3
six_,_packing d6 g-3; skip_the_1:1 g3; slept_badly_. a-3 c5 e4 g-5; slides_for_the d-4 g7; slow_,_only f3
slow_so_i b3; so-that_i_can f4; so_i_'d f8 g-5; so_i_am c4 g-2; so_i_build a5 f-5 g-3; so_i_can c4
so_i_could a-4 b-4 d9 e-4 f7 g-8; so_i_do b4 c-2 d4 e-7 g-10; so_i_finish b5 g-3; so_i_know f8 g-3; so_i_take a5
so_i_throw f4; so_i_write a8 d-2 g-5; so_it_'s c-4 e-3 g9; so_it_fall c5 g-2; so_much_as g5; so_much_for b5 g-3
so_there_be d4; so_they_'d c-5 d-4 e12 g-6; so_they_wait c2; so_we_could a6 g-4; so_what_do c7 g-6
sole_author_of a6 g-2; sole_contribution_to d-2; solution_,_to e3; solve_it_. c-4 e10 g-7; some_other_time d6 g-4
some_time_with d-2 f3; somebody_ask_me e4 g-5; somebody_else_hold a-3 b5 e2 g-2; someone_ought_read g2
someone_should_write g5; sorry_to_<name> d4; sort-out_it_out b4; sort_imports_in f4; source_client_for f5 g-3
speak-to_to_the d6; speak_with_<name> d8 g-4; spec_that_i b2; spend_an_hour f6 g-3; spend_some_time d-2
spend_sunday_on a-2 f5; spend_the_arvo g3; spend_the_day g2; spend_the_offsite a2; spend_the_pair e5 f-2
spike_,_bin d-2 f5; sqlite_on_the f5; squad_,_they b5; staging_,_he e3; stand_because_they e2; standup_,_budget g4
stare_at_me d7 g-4; start_again_. b-2 g3; start_in_may b-2 g6; start_without_my c3; stay-out_out_of d-3 g6
stay-up_for_the b-3; stay_out_of a4 c-2 e-6 g5; stay_with_the d4; steal_<name>_'s e3; step-back_back_from b-5 e2
step-in_in_on b5; stick_in_the a4; still_an_empty d3; still_chewing_, a3; still_debug_the a5 d-3
still_have_not a3 b-3 d9 g-8; still_no_feedback d8 g-8; still_not_give d8 g-6; still_owe_<name> d6 g-3
still_sit-in_in a3 d2 g-4; still_write_code g5; stood_about_on a3 c-2; stop-myself_myself_from e5 g-2
stop_first_if a3; story_back_from g3; straight_to_main a8 g-3; strategy_<mark>_whatever c5 d-2
supplier_fall_through c-3 g5; suppose_i_'d g2; sure_how_i a2 c-2; survey_results_. d-3 f-3 g6; swore_i_would b5
tab_with_the b-2 e6; take-back_back_: g2; take-back_back_the e-3 g5; take-back_it_back c-4 g4; take-on_on_the a8 g-3
take-over_it_over e3; take-over_over_. a-4 b6; take-over_over_his b3; take-over_over_the b-3 d-4 e2 g3
take-the-keyboard_the_keyboard b5; take_<name>_off b4; take_a_day a-2 b-5 c3 e-4 f-4 g7; take_a_position a-2 c6
take_a_ticket e-2 g8; take_an_hour c3 d3 g-4; take_anything_from g4; take_anything_off e-2 g5; take_as_an c4
take_away_a g4; take_care_of g2; take_friday_off a-7 b-7 c-3 e-3 g13; take_it_, a2 c-3; take_it_. b5 e-2
take_it_from b6 c-3; take_it_off b7 e-3 g-3; take_it_well g3; take_longer_and e3; take_my_name b-3 e7
take_myself_out e9 g-6; take_on_the c5; take_that_one a4; take_the_blocker a3 c-3 g2; take_the_critical g3
take_the_decision c3 g-2; take_the_hardest a3; take_the_incident b-2 c4 d3 e-6; take_the_integration a3
take_the_invoice b3; take_the_launch a4 f-4; take_the_lead b3 g-3; take_the_migration b-2 c-3 e-4 g10
take_the_mouse a-3 b7 g-4; take_the_rest b3; take_the_ticket a-7 c-5 g7; take_the_whole a-3 b3
take_the_work a-4 b4 c-2 g4; talk-about_<name>_'s b-4 d7 g-3; talk-about_distributed_systems f2
talk-about_his_drinking d5 e-3; talk-to_to_<name> g4; talk-to_to_the d-3 e-3 f-4 g10; talk_,_it d2
talk_during_architecture c5; talk_me_through e3; talk_to_<name> b-4 d5 f-3; talk_to_the c4 e5 g-8
talk_too_fast d-3 g5; talk_with_<name> b-5 d4 e-7 f-4 g5; talk_with_finance d4 g-2; talk_with_my d9 g-8
talk_with_the b2 e6 g-10; tax_engine_with g3; tea_,_purely f-3 g4; team-lunch_be_nice b3 g-7
team-lunch_to_thursday d-4 g6; team_'s_position c3 d-2; team_about_the d-3 g5; team_ask_for d4 e-3
team_ask_me c10 g-9; team_be_in a4 c-2 d-3 f-3 g4; team_could_have c8 g-6; team_could_not a5 c-4 g4
team_decide_, e-4 g6; team_did_not e-3 g4; team_do_, g3; team_have_decide c-3 e8 g-4; team_is_the c-3 e6
team_is_wait c3; team_it_'s b3; team_need_it g2; team_pick_the a-2 g5; team_run_the e3; team_ship_the a-7 e4 g3
team_wait_for c-3 d-3 g8; team_will_not c5 g-3; tech-lead_<mark>_come-to c7; tech-lead_defer_to c3 g-3
tech-lead_everything_wait c-7 g7; tell_,_work e3; tell_<name>_, b6 c-2 d4 e-6 f-5; tell_<name>_<mark> e6
tell_<name>_about b-8 e5; tell_<name>_he b-3 e-4 g6; tell_<name>_his d5; tell_<name>_how e-4 g4
tell_<name>_i b9 e-8 g-7; tell_<name>_it e3 g-2; tell_<name>_that d6 e-5 g-3; tell_<name>_to b10 e-5
tell_<name>_we b-2 d9 g-6; tell_dev_he b4 g-2; tell_everyone_in b3; tell_me_, g3; tell_me_. e4; tell_me_her b-2 g6
tell_myself_it a3 g-4; tell_the_customer g3; tell_the_leads c-2 d3 e3 g-3; tell_the_recruiter d7 g-3
tell_the_squad g2; tell_the_team b3 c7 d-6; tell_them_<mark> a5 e-3; tell_them_the e5; tell_them_to b-3 c-5 e7
tempt_by_the b-4 e7 g-4; ten_minutes_, b5 c-3 d-5 g5; test_strategy_<mark> c3; tested_negative_, g3
testers_for_an f3; than_from_any e4; than_i_do g6; than_mine_and e3; than_the_on-call a5; thank_the_team d7 g-4
thanks_to_<name> a-4 b-3 d-3 e-2 f3 g6; that_'s_a b10 c-4 e-8; that_'s_to a-2 f4; that_<name>_be a-2 b7 g-3
that_<name>_have b7 d-2; that_<name>_is f-5 g6; that_basically_rewrite b2; that_be_<name> g4; that_be_it b-2 c4
that_block_the a4; that_everything_downstream a3; that_go_live a3; that_i_'d b9 g-6; that_i_delegate b3 e-3 g3
that_i_say c3 g-2; that_i_will g3; that_is_late a4; that_one_<mark> a5 e-2; that_our_vp g5; that_releases_belong b4
that_renames_my a-2 f4; that_the_front-end a3; that_the_whole a4; that_they_could c5 g-3; the_1:1_, d2
the_1:1_with d3 f-3 g2; the_<name>_office d-2 e-3 f-4 g10; the_<name>_webhook a3; the_adapter_for a5 g-3
the_admin_page f7 g-4; the_air_conditioning g3; the_airflow_dag a3; the_alert_rule b7 e-4 g-2
the_angry_customer d-2 e7 g-2; the_animation_engine c4; the_answer_, c-8 d-3 e13 g-7; the_answer_and b-4 e-7 g7
the_anti_cheat f2; the_api_, c-2 g4; the_api_shape c-3 e5; the_app_store a4; the_arch_review c4 g-3
the_architect_, a4; the_architect_. c3; the_architect_which c-5 e-4 g8; the_architecture_board e4
the_architecture_round b3 g-4; the_arvo_code g2; the_audio_mixer e3; the_audit_ask e-3 g5; the_auth_flow f4
the_auth_rewrite a5 g-3; the_back_with e7 g-4; the_bad_news b-3 d8 g-2; the_bed_all-day g5; the_biggest_chunk a4
the_block_ticket a5; the_blocker_. a2 c-2; the_blocker_and a3; the_board_, a3 e4 g-5; the_board_. a4 c-3 e-3 g4
the_board_move g2; the_boring_option e2; the_boss_fight b3; the_botched_tag b5 g-3; the_bottleneck_<mark> g6
the_bottom_of a-4 b-5 f7; the_brief_<name> c4; the_budget_. g2; the_budget_cut d-3 e-2 g6; the_budget_meet g3
the_bug_be f4; the_bug_from e3; the_build_be a-3 b-2 g7; the_call_on a-5 c8 d-8 e-4 g4; the_can_bus c6 g-3
the_candidate_, d9 g-6; the_candidate_. d8 g-6; the_candidate_cancel d-7 g8; the_candidate_from c-2
the_candidate_pipeline g3; the_career-chat_with d4 g-3; the_career-conversation_with d4 g-4
the_certificate_, e3 f-2; the_cfo_pick c-2 g4; the_checklist_. g4; the_choice_of c9 g-6; the_choice_will c-4 g6
the_churn_model g3; the_clever_one e3; the_client_'s c-5 g8; the_client_is g2; the_code_. a-3 d4
the_code_of a4 b3 g-5; the_code_style c6 e-2 g-3; the_coffee_machine a-3 f-4 g8; the_competitor_'s f5 g-3
the_compiler_upgrade e2; the_compiler_with f3; the_complete_morning g4; the_conflict_between d10 e-4 f-3 g-2
the_connector_myself a5; the_contract_, g4; the_contractor_hire b6 d-5 e3 g-6; the_conversation_. g3
the_conversation_about d3; the_core_of a6; the_critical-path_and a7 b-3; the_critical_code a-5 g5
the_critical_fix a6 c-3; the_critical_ticket a5; the_cross_team d3 f-4; the_crumbs_of d4; the_customer_'s c-5 e-3 g7
the_customer_. g3; the_customer_call b8 g-9; the_customer_could g3; the_customer_demo e3; the_customer_is a-4 g5
the_customer_today e-3 g5; the_customer_visit g2; the_customers_were a5; the_cutover_. a7 d-4; the_data_guild d5
the_data_loss a3; the_data_role d-7 g9; the_database_upgrade a6; the_date_is a5; the_day_in f5; the_db_choice c3
the_deadline_. a-5 g4; the_deadline_be a2 e2; the_decision_, c5 g-4; the_decision_about c6 g-6
the_decision_back c-6 e6; the_decision_be a-2 b-3 e-8 g6; the_decision_log b-3 e6 g-3; the_decision_with e3 g-3
the_demo_, d-2; the_demo_and a-6 b-4 f6; the_demo_be a-3 b4 c-2 e-7 g6; the_dentist_, e5 g-4; the_deploy_, e3
the_deploy_checklist b5; the_deploy_in e3; the_design_document c3 e-2; the_design_meet d-6 e8 g-5
the_design_review d-3; the_designer_fix f-2 g5; the_difficult-conversation_with d2; the_difficult_chat d3
the_director_decide g2; the_doc_have d-3 e8 g-3; the_end_of c7; the_endpoint_that a5; the_engine_room a3
the_epic_for a3; the_estimate_, e5 g-4; the_evening_, f5 g-6; the_evening_. f5 g-4; the_event_schema c2 f3 g-3
the_export_bug a7 b-3 c-5 d-5 e-7 g7; the_fail_build a-5 d4 e4 g-5; the_feature-flag_cleanup b5
the_feature_store f5 g-3; the_feedback_for g4; the_feedback_is d7 g-5; the_feedback_round d10 g-8
the_final_say b-2 c-8 e2 g6; the_final_version b5; the_firmware_role d5 g-3; the_first_time a-2 e7 g-4
the_fix_, a3 b-4 c-2 e6; the_fix_. a6; the_fix_for a4; the_fix_out a3 d6 g-6; the_fix_to f3
the_fourth_time c3 d7 g-8; the_front-end_people a3; the_frontend_guild f5; the_go_live a8 g-3; the_guild_, e8 g-6
the_guild_session d-5 g7; the_hard-talk_, d4; the_hard-talk_with d-3 g5; the_hard_one a7 g-2; the_hard_ticket b-3 e5
the_hardest_card a5 g-2; the_hire_debrief d6 e-3 g-3; the_hire_of b4 e4 g-7; the_hire_sync a-4 f-3 g6
the_hiring-plan_is d5 g-3; the_hook_for a6; the_hospital_go g4; the_hotel_room a3; the_hour_, d7 e-6
the_hour_i b-6 g6; the_icon_. g5; the_idea_, e4 g-3; the_incident_, b2 e6 g-9; the_incident_and b-5 e7 g-5
the_incident_be e6 g-3; the_incident_review b3 d-3; the_intern_'s a-3 c-2 d5; the_job-ad_for d6 g-2
the_job_advert a-3 g3; the_juniors_' a-4 b6 c3 g-4; the_juniors_present b-2 g2; the_k8s_brown d-2 g3
the_k8s_ingress g2; the_keyboard_, g4; the_keyboard_all-day a3 b-2; the_keyboard_for a5 b3 g-5; the_keyboard_from b2
the_keyboard_than a5 g-2; the_keys_. a-4 b5 e-7 g5; the_kind-of_manager g5; the_kotlin_rewrite g3; the_lads_run c2
the_laptop_during e4; the_last_open a6 g-3; the_last_row b-2 e8 g-4; the_last_word a-2 b-5 c4 e3
the_launch_, a5 d5 g-7; the_launch_. a-4 g4; the_launch_be e-3 g4; the_launch_bug a5 f-4; the_launch_hang a-2 g3
the_launch_need a3; the_lawyers_about g3; the_lead_of b3 c-2 e-4 g6; the_lead_on a3 b-4 e4 g-4
the_leads-meeting_but d2; the_leads_, e6 g-5; the_leads_decide c-4 g6; the_leads_round b-3 c-3 d-4 e-4 g12
the_lease_for g4; the_ledger_import a3; the_ledger_split a4; the_lights_in f5 g-4; the_log_format c6 e-4
the_longest_pole a10 g-6; the_lot_. g5; the_lot_of a2 c4 d-2; the_manager_, c3 g-2; the_manager_take g3
the_matchmaking_hotfix g2; the_meet_, c5 g-4; the_meetup_on f4; the_memory-leak_that a5; the_merge_queue e4 g-3
the_middle_of d4 e-4; the_migration_, b-6 d-6 e2; the_migration_. a-4 d3 e-5 g5; the_migration_back b3
the_migration_is c-2 d-3 e6; the_migration_myself a-5 b-4 e5 g5; the_migration_plan b3; the_migration_that a2
the_minute_i c7 e-3; the_ml_folks e-2 f4; the_mobile-app_'s f3; the_model_is c-2 e-3 g6; the_moment_i c10 g-6
the_mood_for d4; the_morning_, d-4 g7; the_most_difficult a3; the_name_for b2; the_new-joiner_have c-2 d3 e-2 g3
the_new_api f4 g-4; the_new_auth f3 g-2; the_new_canteen f-9 g9; the_new_consensus f4; the_new_framework e-3 f8 g-2
the_new_grad f-4 g7; the_new_ide f6 g-3; the_new_lead b5 g-4; the_new_llm f4 g-3; the_new_office c-4 g8
the_new_one c-2 d4 f-4 g3; the_new_pm d3; the_new_service g4; the_new_team e4; the_new_version g4
the_oauth_thing g2; the_office_be g3; the_office_blink f4; the_office_telly f3 g-2; the_offsite_, d4
the_offsite_evening a4; the_offsite_to d-2 g5; the_old_me e6 g-3; the_on-call_, a-2 b-2 e-4 g8
the_on-call_ask e3 g-2; the_on-call_engineer a-3 b6 g-6; the_on-call_handle a-3 e6 g-2; the_on-call_person c4 g-3
the_onboarding_wiki f2; the_one-to-one_with g3; the_one_build a5 g-2; the_one_who b-6 d-3 e-4 f-3 g8
the_ones_who e2; the_only_one b-3 c3 e-3 f-3; the_ota_update a3; the_other_option c5 g-2; the_other_squad g4
the_outage_, d-5 g8; the_outage_and a6 b-2; the_outage_be a4; the_owner_of e7 f-3; the_p1_, a6 g-6
the_pager_, a4 e-3; the_pager_rota e6 g-4; the_pair_hour e4; the_parser_, a4 b4 g-5; the_part_i f6
the_party_without e-3 g5; the_payment_crash a2; the_pcb_test b3 f3 g-4; the_pen_test f-3; the_people_have-to d7 g-5
the_performance-reviews_, a-4 g6; the_performance-reviews_are d5 g-3; the_person_who a5 d-3 g-2; the_pick_to c4 e-3
the_pipeline_to a-5 b6 c-3 d-2 e-7 g7; the_plan_be b7 c-2 g-4; the_platform_group f6; the_platform_team c-4 d4 f3
the_postmortem_and f4 g-2; the_pricing_engine f5; the_pricing_rule a5 c-3 e-2; the_printing_module g5
the_problem_, e4; the_project_, d2 e-2 g-2; the_project_. e3; the_project_back b8 e-3 g-4
the_promotion_document d4 g-2; the_pros_and c5; the_qa_folks c-3 d6 e2 g-4; the_quarterly-review_. d-3 g6
the_quarterly_sit d3; the_query_plans f2; the_question_back b-2 c-4 e7; the_question_is g3; the_question_of e-2 g4
the_queue_, a-3 e-4 g6; the_queue_and b4 c-3; the_queue_died a6 g-3; the_queue_last-week g2
the_recruiter_again d4 g-2; the_redundancy_conversation b-2 g3; the_region_split g2; the_release_, a3 d-2 g-4
the_release_. g3; the_release_and b5; the_release_be g2; the_release_captain b-3 e7 g-2
the_release_checklist e9 g-8; the_release_date c4; the_release_go g3; the_release_happen a-3 e10 g-6
the_release_is d-2 g3; the_release_manager b4 c4 g-7; the_release_need a5; the_release_process a-5 e9 g-3
the_release_to f3; the_release_train a3; the_release_wait a8 c-3 g-3; the_responsibility_for b-4 e7
the_rest_. a6 g-5; the_rest_of b6 c-2 f-4; the_restaurant_is d-5 g7; the_retention_period c6 g-4
the_retro_, a-3 b6 e-6; the_retro_be d-6 g9; the_review_be g2; the_review_with c-2 d4 e-3 f-2 g2
the_roadmap_, b5 c-3 d-5 e4 g-4; the_rollback_, a4 b-4 g-2; the_rollback_plan e2; the_rollback_script a6
the_rollout_, b-3 e5; the_rollout_and e5; the_rollout_from g2; the_rollout_order c4; the_rollout_plan b5 e-4
the_room_, d6; the_room_and c2 g-5; the_room_when e3 g-4; the_salary_round d2; the_same_. c5 d-5
the_schema_, a4 c-4; the_schema_decisions g3; the_scientists_' c-3 e2 g2; the_sdk_docs b6; the_search_epic b-3 e2
the_search_indexer a2; the_second_i c9 e-3 g-4; the_sepa_adapter e2; the_server_myself a4; the_settlement_recon b4
the_sev2_. d3 e3 g-4; the_sharding_story a2; the_shift_plan a-3 c-3 d8; the_slides_for d-3 g5; the_solution_, e6 g-3
the_spec_that e2; the_sponsor_call b-4 g2; the_sprint_, b-4 g3; the_sprint_and-then a6 c-3; the_sprint_be d6 g-4
the_squad_, b5; the_squad_the g3; the_status_page c-2 g4; the_steer_group b-3 d-4 e-3 g7; the_story_the a5
the_supplier_fall c-3 g5; the_survey_results d-3 f-3 g6; the_sync_engine e-3 f7 g-3; the_sync_layer b-2 c-2 d3
the_tab_with b-2 e7; the_talk-about_<name> b-4 d7 g-3; the_talk-about_his d9 e-3 g-4; the_talk_with c-2 d4 f-3
the_task_be b5; the_task_i e-4 g5; the_tax_module f5; the_team-lunch_to d-3 g6; the_team_'s b2 c-9 d3 e-2 f4 g-4
the_team_, a-2 b-2 d2; the_team_: a3 f7 g-8; the_team_about d-6 g8; the_team_ask c8 g-7; the_team_be a10 c-4 d-4 f-3
the_team_by e-3 f5 g-4; the_team_could b-2 c9 e-6 g-3; the_team_decide c-6 e-8 g12; the_team_did c3 e-3
the_team_directly c-3 e6; the_team_do e-6 f4 g3; the_team_have b-2 e5; the_team_is c-7 d-3 e5; the_team_it b4 g-3
the_team_lead e3 g-3; the_team_on a-6 b4 g5; the_team_ship a-8 e4 g4; the_team_to c9 e-7; the_team_wait d-3 g5
the_tech-lead_<mark> c6 e-2; the_test_helpers f3; the_test_plan c-6 g9; the_testers_for f5; the_tests_to a4 b-6 g4
the_thing_can g2; the_thing_i b3 d3 g-3; the_thing_that a6 b2 g-4; the_thing_we a5 g-3; the_third_day g3
the_ticket_, c4; the_ticket_back a-3 e-2 g4; the_ticket_have e5 g-4; the_tie_be g5; the_tie_on c6 e-2; the_time_. d5
the_time_for d4 g-4; the_time_to b3 g-2; the_title_and b-3 e-4 g5; the_train_, d3 e-3 f6 g-8; the_train_he d6 g-4
the_turbine_firmware g-3; the_two_applicants d-3 g4; the_two_leads e5 g-6; the_two_of e-4 g3; the_tyres_of f4
the_upgrade_, a5 e-6; the_urge_to e5; the_vendor-choice_until c4; the_vendor_'s a-3 c-3 d-5 f7; the_vendor_, g3
the_vendor_call e5 g-3; the_vendor_decision e2; the_vendor_integration b4 g-3; the_vendor_review b4
the_vendor_unless c5 g-4; the_venue_for e-5 g6; the_vote_since c5 g-3; the_vp_though e3; the_war_room c-4 d-5 e6
the_warehouse_team a3 f3 g-3; the_watch_app a3 d-4 g3; the_way_to b4 d-4 e4; the_weekend_, a-3 e3
the_weekend_. b3 g-3; the_wheel_from g2; the_whole_incident a5 b-3; the_whole_integration a3
the_whole_of b7 c-2 e-5; the_whole_reporting b-3 e6 g-5; the_whole_sprint a7 g-4; the_whole_sync a5 b-2
the_whole_thing a-6 d-3 g4; the_whole_warehouse a-4 g5; the_why_, e3; the_word_with g3; the_work_of a-5 b5
the_works_council g5; the_yearly_talk d3 g-2; their_feature_pipeline e-2 f4; their_manager_'s c-4 d-4 g10
them_<mark>_i a6 e-2; them_<mark>_they c4; them_about_the d5 g-3; them_to_decide c-6 g5; them_to_settle g-3
them_with_the e4 g-2; then_do_not a-6 b-6 d-2 e13 g-3; then_it_be a4 b-6 c5; then_leave_it b-6 e10
then_they_have c2; there_'s_a b-2 d-3 e-3 f-3 g7; there_,_and b3; there_,_i a3; there_be_no d5
there_be_nothing b3 c-3 g3; there_be_one c-7 g8; there_go_all b5; there_were_no d3; they_'d_a c3
they_'d_agree b3 e-2; they_'d_be a6 g-3; they_'d_have a-3 c-9 d8 e-5 g4; they_'d_wait c-3 g6; they_<name>_, c7 g-5
they_are_the e2; they_ask_. e-4 g4; they_ask_for c-3 e6 g-2; they_ask_if c6 g-6; they_ask_me d-4 e6
they_ask_the c-8 e-3 g10; they_bring_me c7 e-3; they_can_not a9 d-3 e-3 g-5; they_choose_it e-2 g5
they_choose_the c-2 e-3 g5; they_come_to e-4 g5; they_copy_my c4; they_could_have c8 e-10 g2
they_did_not a-4 b3 d-3; they_do_. b2 g-3; they_do_not a-5 b-5 c3 d-7 e-10 g6; they_drop_the c3; they_find_it e5 g-3
they_get_there e6 g-3; they_go-with_with e2; they_go_about f3; they_have_a c3 g-5; they_have_mine c3
they_just_do c5 g-3; they_leave_it c3 e-2; they_let_me c5; they_meant_it c4 g-3; they_need_not c4
they_postpone_the c6 g-4; they_send_me c7 g-5; they_settle_the c-2 e4; they_sit-on_on c4; they_tell_me c-4 e-3 g7
they_use_to g3; they_vote_after c9 e-3 g-6; they_wait_for a-7 c3 d-4 g3; they_wait_that c2; they_wait_until g2
they_want_a c-3 e5; they_want_it c6 g-2; they_want_me a-2 e5; they_want_my a-2 c3 e4 g-5; they_were_wait a-9 g7
they_will_not a-3 c13 e-4 g-5; they_will_so c2; thing_,_know f3; thing_and_everybody c5; thing_because_it g2
thing_can_do g2; thing_that_would a3; think-about_give_<name> g5; think-of_ask_<name> g4; think_?_<mark> c3
think_is_best c8 g-5; think_that_'s c5; third_quarter_in d3; this-week_'s_blocker a4; this-week_,_all d7 g-6
this-week_because_of d6 g-3; this_<mark>_, e6 g-4; this_?_<mark> c-5 e2; this_up_a b5; though_i_'d c-3 e7 g-2
though_i_have d7 g-4; though_the_brief c4; though_they_wait c-7 g8; thoughts_?_<mark> c5; three_1:1s_, g3
three_options_and c8 e-3 g-4; three_questions_and e4; three_sandwiches_. c-6 g8; through_,_i c-3 g5
through_<name>_'s d5 g-4; through_how_i e6; through_lunch_on a5 g-2; through_the_new f5 g-3
through_the_onboarding f5 g-3; through_the_outage a-3 g4; through_the_rollback e6; through_the_terraform f3
through_the_whole a-3 c-4 e4; through_their_feature e-2 f4; throw_it_away f7; throw_the_question b-2 c-3 e7
`
