// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_6 = `
the_kind-of_manager c-4 g5; the_lads_settle c-2 g4; the_laptop_during e3; the_last_gate g3; the_last_mile a5 e-4
the_last_open a5 g-2; the_last_row a-3 b-4 e8; the_last_two a4; the_last_word b-4 c6 g-2; the_launch_, a6 d5 e-3 g-7
the_launch_. a-2 d3; the_launch_? d-2 g4; the_launch_be g3; the_launch_bug a2 e2 f-3; the_launch_need a3
the_lead_of e-2 g6; the_lead_on a3 b-4 e4 g-3; the_leads_' c-2 e-3 g3; the_leads_, e4 g-3; the_leads_do e7 g-3
the_leads_round b-3 d-5 e-3 g11; the_lease_for g4; the_ledger_import a2; the_library_. e6 g-6; the_log_format c5 e-3
the_longest_pole a7 g-3; the_lot_of a2; the_manager_decide c3; the_managers_' d4; the_meet_, c4 g-4
the_memory-leak_that a6; the_mentor_hour d7 e-5 g-2; the_merge_queue b-2 e5 g-3; the_merge_themselfs g4
the_middle_of b-2 c3 e-3; the_migration_, b-5 d-3 e3 f3; the_migration_. a-4 b-2 e-5 g6; the_migration_: c5
the_migration_by a3 b-4; the_migration_is c-2 d-3 e6 g-4; the_migration_myself a-6 b-2 e3 g6; the_migration_plan b2
the_migration_that g4; the_minute_i c9 e-3 g-4; the_miss_part b2; the_mobile_rewrite e3; the_model_review e5
the_moment_i c8 g-5; the_morning_, a-2 d-6 g8; the_most_difficult a3; the_name_, g4; the_name_for g-3
the_new-hire_'s b-3 d3 f-2 g4; the_new-joiner_have b-2 c-2 d4 e-4 g3; the_new_api f4 g-4; the_new_canteen f-9 g10
the_new_colleague d4; the_new_framework e-5 f4; the_new_grad f-3 g6; the_new_ide f4; the_new_lead b5 g-4
the_new_llm f2 g-2; the_new_office c-3 g7; the_new_one c-3 d7 e-3 f-3; the_new_pm d3; the_new_provider a3
the_new_sdk g2; the_new_service g4; the_new_team d-3 e5; the_office_be g4; the_offsite_, d3 g-2
the_offsite_to d-3 g6; the_old_me e6 g-3; the_on-call_ask e3 g-4; the_on-call_engineer b4 g-2
the_on-call_handle a-2 e6; the_on-call_take b-2 g4; the_onboarding_wiki f2; the_one_build a7 g-3
the_one_open a3 g-2; the_one_who b-7 c-2 d-3 e-6 g9; the_only_one c5 f-4; the_only_red a7 g-3
the_org_announcement g5; the_other_option c2; the_other_site f-2 g8; the_other_squad c-3 g5; the_outage_, d-6 g8
the_outage_and b-3; the_owner_and c4; the_owner_of a-2 b-2 e7 f-4; the_p1_, a7 g-5; the_pager_rota e4
the_pair_hour e5 f-2; the_parser_, a4 b3 g-3; the_part_i f5 g-2; the_part_of a3; the_party_without e-5 g7
the_payments_code f4; the_pcb_test f3 g-3; the_people_have-to a-2 d8 g-6; the_person_who a3 c-2 d-3
the_pipeline_go e4; the_pipeline_to a-5 b8 c-3 e-7 g5; the_plan_be a-5 b3; the_plan_pass g5
the_planning-session_, e2; the_platform_group f7 g-4; the_platform_team b-5 c-6 d3 e-5 f3; the_pm_. c-3 e-3 g6
the_pm_ask c2; the_postmortem_and f3 g-2; the_pricing_engine f5; the_pricing_rule a4 b5 c-3 g-5
the_printing_module e-3 g6; the_project_, b2 d3 e-3; the_project_back b8 g-4; the_projector_in a-6 g8
the_promise-to_a g3; the_promo_round g2; the_proposal_<name> c5 d-3 g-3; the_pros_and c5; the_qa_folks c-3 d2 e3
the_question_back b-3 c-4 e9 g-3; the_question_of e-2 g5; the_question_round e3; the_queue_, a-3 e-3 g6
the_queue_and b5 c-2; the_queue_died a6 g-3; the_real_fix b-2 g3; the_redeploy_. a4; the_release_, a4 g-4
the_release_. g2; the_release_and b4; the_release_be g2; the_release_before b9 d-3 e-4 g-3; the_release_board g3
the_release_captain b-2 e8 g-3; the_release_checklist e6 g-5; the_release_happen a-4 e10 g-6; the_release_is d-3 g6
the_release_manager b3 c4 g-6; the_release_need a7 d-2; the_release_process a-4 e8 g-3; the_release_stands a3
the_release_that a3; the_release_to f3; the_release_train a5 e-2; the_release_wait a8 c-3 g-4
the_release_without a-3 c4 e6 g-8; the_repo_and e-2 f6 g-3; the_request_to e6 g-3; the_responsibility_for b-3 e6
the_rest_. a2; the_rest_of b8 f-3 g-7; the_retention_period c6 e-3; the_retro_, a-4 b5 d4 e-7
the_retro_be c-3 d-7 g11; the_retro_from e6 g-4; the_review_be g2; the_review_with c-2 d6 e-3 f-2
the_reviews_until g3; the_rfc_from f3; the_roadmap-talk_with d3; the_roadmap_, b3 c-4 d-4 e7 g-5
the_roadmap_after b3 d-4; the_rollback_, a3 b2 g-5; the_rollback_plan b-3 e5 g-2; the_rollback_script a6
the_rollout_, e3; the_rollout_and e5; the_rollout_from c-3 e3; the_rollout_order c5; the_rollout_until c4
the_room_, b-2 d7; the_room_and c3 g-5; the_rota_stay e-2 g5; the_salary_letters d-2 e-3 g7; the_salary_question d2
the_salary_round d4; the_same_. c7 d-4; the_schema_, a4 c-3; the_schema_be-stuck a4 c-2; the_schema_everybody a2
the_school_to e-2 g6; the_scientists_' c-4 g4; the_sdk_docs a-3 b8 f-3 g-2; the_second_i c8 e-2 g-4
the_sepa_adapter d-3 g4; the_server_myself a4 g-2; the_sev2_. d4 e4 g-5; the_shift_plan a-2 c-3 d7
the_solution_, e6 g-3; the_spot_. c3; the_sprint_, b-4 g3; the_sprint_be d6 g-4; the_sres_make e-3 g4
the_staging_console f4; the_status_page c-3 g4; the_steer_group b-2 g6; the_story_the a7 g-2; the_support_lead d2
the_survey_comment c-2 e-6 g7; the_survey_results d-3 f-2 g6; the_sync_engine e-4 f6; the_sync_layer g-3
the_tab_with e6; the_talk-about_<name> b-3 d6; the_talk-about_his d8 g-5; the_talk_with d4 f-3; the_task_be b6 g-2
the_task_i b3; the_tax_module f6 g-2; the_team_'s e-3 f4 g-5; the_team_, a-2 c-9 d4 g3; the_team_: b-4 d3 f7 g-10
the_team_<name> c-3 e-3 g7; the_team_about d-4 g6; the_team_ask c4; the_team_be a10 b-2 c-5 d-3
the_team_by e-2 f5 g-3; the_team_could a2 b-3 c8 e-4 g-5; the_team_day d7 g-6; the_team_decide c-4 e-6 g11
the_team_did c3; the_team_directly e6; the_team_do e-6 f4 g4; the_team_for c4 g-3; the_team_have b-3 c-3 e6
the_team_is a2 c-7 d-4 e4; the_team_it b5 c-2 g-5; the_team_lead e4 g-3; the_team_make f-3 g3; the_team_on a-3 b3 g2
the_team_present g4; the_team_ship a-7 e4 g4; the_team_to c6 e-6; the_team_wait c-2 g5; the_tech-leads_run e3
the_technical_design e3; the_test_helpers f4; the_test_plan c-6 g8; the_testers_for f5; the_tests_, b5 g-3
the_tests_to a6 b-5 e-2 g3; the_thing_that a4 g-3; the_thing_we a6 g-3; the_third_time c3 g-3
the_ticket_back a-3 b2 g3; the_ticket_be g3; the_ticket_have a-4 e6 g-6; the_ticket_off g5; the_tie_on c6 g-3
the_tiebreaker_on c4; the_time_. d3; the_time_for d6 g-5; the_title_and b-2 c3 d-3 e-4 g4; the_train_, d3 f7 g-8
the_turbine_firmware c3 g-4; the_two_leads c2 e5 g-6; the_two_of e-5 g4; the_tyres_of f4
the_upgrade_, a4 b3 c-3 f-2 g-6; the_urge_to e3; the_urgent_bug b-2 g4; the_vendor_'s a-4 b-3 c-4 d-6 f7 g3
the_vendor_, e6; the_vendor_call c-2 e7 g-5; the_vendor_integration b3 g-3; the_vendor_review b3
the_venue_for e-4 g5; the_vote_be c5 g-2; the_vp_, d-2 g3; the_vp_though e3; the_war_room c-5 d-4 e9
the_warehouse_team a3 f4 g-3; the_watch_app a2 d-3 e-2 f-2 g5; the_way_to b7 d-4 g-3; the_web_release a3
the_weekend_, b5; the_weekend_. b3 g-3; the_wheel_from b3 e-2; the_whole_incident a6 b-4; the_whole_integration a4
the_whole_of b7 c-3 e-5; the_whole_reporting b-3 e5 g-4; the_whole_sprint a6; the_whole_sync a5 b-4
the_whole_thing a-5 b4 d-3 e5 g-4; the_whole_warehouse a-3 g4; the_why_, e5; the_work_of a-4 b6
the_works_council g6; the_wrong_ish e4 g-3; their_contact_instead b4 e-2; their_goals_since d4; their_keyboard_. g4
their_plan_as-soon-as c5; their_story_now e4; their_test_plan b3; their_website_, e-3 g5; them_,_and e2
them_<mark>_<mark> b6 g-3; them_about_the d8 e-2 g-5; them_disagree_they c2; them_do_the g4; them_enough_rope e5
them_to_decide c-6 g5; them_to_settle c2 g-5; them_with_the e5 g-2; themselfs_i_herd g3
themselves_while_i c-2 e-3 g6; then_about_budgets g3; then_about_seats g3; then_i_lost b4; then_leave_it b-4 e7
then_shut_up e2; then_the_fix a4; then_the_redeploy a3; there_'s_a c3 d-4 e-2 f-4 g6; there_,_and b2 e2
there_,_i g-3; there_be_a d6; there_be_nothing b3 c-5 g3; there_be_one a2 c-7 d-3 g8; they_'d_agree b2 e-3
they_'d_do c-4 e-4 g8; they_'d_have a-5 c-11 d11 e-5; they_'d_rather c6 g-4; they_<name>_, c8 e-2 g-5
they_ask_. e-3 g3; they_ask_and c4 e-4; they_ask_for e5 g-2; they_ask_if c5 g-5; they_ask_me c-4 d-5 e5 g4
they_ask_the c-8 g9; they_bring_me c8 e-4 g-2; they_build_a e3; they_can_do c5 g-2; they_can_not a9 d-3 e-5 g-5
they_change_their c5; they_choose_the c-3 g5; they_come_for c2 e-3 g2; they_come_to e-4 g4
they_could_have b-2 c6 e-12 g4; they_decide_on c-5 e-5 g8; they_did_not a-5 b3 d-3; they_differed_i e3
they_do_. b4 c-3 g-3; they_do_not a-3 b-4 c3 d-6 e-10 g7; they_do_the a3 g-3; they_find_a c-2 e6 g-3
they_find_it e3 g-2; they_get_there e7 g-3; they_go_trunk e3; they_have_a c3 e2 g-6; they_have_answer c-3 g2
they_have_decide c3; they_have_stop g3; they_just_<name> c5; they_just_do c6 e-2 g-3; they_let_me c6 g-3
they_look-at_at e4 g-8; they_manage_splendidly e2; they_mean_by f3; they_queue_at g2; they_tell_me c-5 e-4 g10
they_use_to g3; they_vote_<number> c2; they_vote_after c8 e-2 g-5; they_wait_for a-7 c3 d-2 g2; they_want_a c-3 e4
they_want_it c8 e-2 g-5; they_want_me e5; they_want_my a-3 c2 e5 g-7; they_were_all c2; they_were_not c-3 e3
they_were_wait a-7 c-4 g8; they_will_find e5 g-3; they_will_not a-2 c14 e-5 g-8; they_will_see e3 g-2
they_write_, c5 g-3; thing_we_promise a3; things_,_they g2; think-about_give_<name> e-3 g6
think-of_ask_<name> e-2 g6; think_?_<mark> c3; think_is_best c7 g-4; think_only_i c3; think_she_be d-2
this-week_'s_blocker a8 d-2 g-3; this-week_,_all d6 g-4; this-week_because_of d7 g-5; this_<mark>_, e7 g-5
this_<mark>_on b3; this_?_<mark> c-5 e4; this_month_, d5 g-3; this_month_. f3; though_i_'d e6; though_i_have d7 g-5
though_it_hurt e4; thoughts_?_<mark> c5; three_are_good f-3 g5; three_deep_breaths a-3 e4
three_options_and c8 e-3 g-4; three_options_present c2; three_questions_and e3; through_<name>_'s d6 g-4
through_how_he e2; through_how_i e6; through_it_, b3 g-3; through_it_line f4; through_lunch_on a5
through_the_ingestion f-4 g4; through_the_new f4 g-3; through_the_onboarding f4 g-2; through_the_rollback b-2 e7 g-3
through_the_whole a-3 c-4 e5 f2; through_without_a c6; throw_it_away f6; throw_the_question c-3 e7
ticket_,_<name> b-2 e9 g-6; ticket_,_a f5; ticket_back_from b-4 g6; ticket_be_<name> b-3 g4; ticket_for_him g3
ticket_from_<name> b8 g-3; ticket_off_<name> g6; tie_on_the c7 g-3; tiebreaker_on_grpc c3; time_,_all a-4 g6
time_for_<name> d6 g-5; time_for_the a-2 d7; time_next_week d6 g-6; time_this_month d-3; time_to_find a3
tinker-with_with_a a-3 e-4 f5; tired_now_. a3 d-3; to_'after_the d2; to_<name>_'s b-6 c-6 d3 e3 f5
to_<name>_, a-4 b11 c-12 g-4; to_<name>_. d-3 e7 g-6; to_<name>_about c-3 d4 e-6; to_<name>_and a-4 c-3 d-8 e12 f-3
to_<name>_come b5; to_<name>_completely e3; to_<name>_for c3 g-5; to_<name>_in b5 d3 e-5 g-4
to_<name>_instead d3 g-3; to_<name>_is b8 e-4 g-3; to_<name>_next g5; to_<name>_on e-3 g5
to_<name>_the b-6 d-4 e6 g5; to_<name>_while b-2 c-3 f7 g-4; to_<name>_with e4 g-4; to_<number>_min d9 g-7
to_a_proposal c6 e-2 g-3; to_anyone_, a5; to_approve_a c5 g-3; to_arbitrate_and e5 g-2; to_ask_her b5
to_ask_me c8 g-5; to_be_discuss c-4 g7; to_be_the c6 g-4; to_break_the c-4 e5; to_build_the a6 g-3
to_choose_a b6 g-6; to_choose_between c2; to_close_it c10 e-7 g-3; to_come_back c-4 d6 e4 g-5; to_decide_, g2
to_decide_<mark> c6 g-9; to_decide_on d-2 e6; to_disagree_with c5; to_do_, b7 c-4 g-3; to_do_? c6
to_do_the a-2 e6 g-3; to_drop_ie c3 g-3; to_explain_the e-3 f5; to_find_anybody a2; to_finish_, b-2 e2
to_finish_a d4; to_finish_the c4 e3 g-7; to_fix_it g3; to_fix_their e-3 g6; to_friday_, d6 g-2; to_get_a f7 g-3
to_get_it e2 f3 g-3; to_help_<mark> b3; to_it_, b2; to_know_what f4 g-3; to_lead_, e3 g-3; to_learn_how f8 g-5
to_learn_the e-3 f10 g-7; to_learn_what f2; to_leave_the g4; to_legal_, g2; to_look_at d9 e-2 g-3
to_me_, a-3 b5 c5 d-4 g-10; to_me_. a3 d-3 e-9 f4; to_me_again c4 g-3; to_me_and a-3 c4 e7 g-7; to_me_because b6 c-5
to_me_by c7 g-4; to_me_for c13 e-3 g-12; to_me_i c-5 g4; to_me_like e-3 f5; to_me_on c10 g-7; to_me_rather c5
to_me_we c-6 g7; to_my_deputy g4; to_next_week d10 g-8; to_own_the a3 b3 c-3 g-4; to_pasture_, g3; to_pick_. c4 g-2
to_present_. b4; to_read_flame f3 g-2; to_refresh_my f4; to_rename_my f3; to_rest_and b4 g-3; to_roll_back c3 e4 g-6
to_rule_on c7 e-2; to_run_the e3; to_sales_. c4; to_say_it c4 g-3; to_say_no c3 e4 g-5; to_say_who c5 g-3
to_see_how a-3 c-2 e-5 f10; to_see_if f6 g-3; to_see_the e-3 f3; to_see_what e-3 f10 g-5; to_see_where f6 g-5
to_self_. b-4 c2; to_settle_, c3; to_settle_it c-6 e9; to_show_me f4; to_stay_informed f6 g-3; to_take_it b2 g-3
to_take_the a-2 b-8 c-9 e-3 g14; to_talk_to d-2 e7; to_tell_. a5 b-3 e-4 f-3; to_tell_<name> b-5 d4 e-5 f-5 g7
to_ten_minutes g2; to_the_board b-5 e4 f-3 g4; to_the_calibration d4; to_the_candidate d5 f-3; to_the_code f3
to_the_design c-3 d-3 e8 f3 g-7; to_the_end b7 e-2; to_the_leads e4; to_the_merge b5; to_the_migration d10 e-4 g-8
to_the_new b3 d-2 e4 f-8 g3; to_the_person c4; to_the_platform e4 g-4; to_the_pm g4; to_the_pool g5
to_the_retro c5 e-3 g-5; to_the_squad b-4 c6; to_the_stakeholders e-2 g4; to_the_team b-3 c-3 e6
to_the_tech-lead c-6 e3; to_the_technical d-2 f6 g-3; to_the_two c-5 d6 e5 g-6; to_the_vp d-3 g4
to_touch_<name> b4 g-3; to_understand_it f3; to_understand_the f6; to_understand_what f4 g-2; to_use_, c-4 g7
to_walk_me f2; to_weigh_in c7 g-5; to_write_the e9 f-3 g-6; today_,_all a-3 d4; today_,_i e3 g-3
today_,_the a-3 d7 e5 g-8; today_i_ask e6 g-5; today_i_be a8 g-4; today_i_do b5 e-2; tomorrow_'s_1:1s d4 g-2
tomorrow_and_the a3 g-2; tomorrow_i_will a-3 g5; tomorrow_maybe_somebody c-2 g7; tone_,_and g2; tone_,_he g5
too_slow_so b4; tool_,_i b4 d-4; tool_for_myself f4; top_of_the a7 e-3; top_to_bottom b6 g-2
touch_<name>_'s d-3 e-4 g8; touch_it_, f2; touch_it_. a6 g-3; tour_of_the e-5 f6; toy_model_with f3
train_,_i d5 g-2; train_wait_for a3; trampled_all_over b4; true_that_i a-6 b-9 e-2 g15
trust_<name>_with a-2 b5 e5 g-8; trust_them_with e5 g-3; try-out_out_the f5 g-3; try_a_bit f2; try_the_new f-7 g8
turn-down_down_the c-2 e7 g-5; turn-to_to_me c8 e-4 g-3; turn_a_<mark> b-2 c-5 e10 g-3; turn_out_to d-5 e-3 g2
turn_the_question e5; turn_up_late d4; twitched_when_the e3; two_days_, a5 b2 e-3 g-3; two_days_for c4
two_endpoints_of g3; two_interviews_, d-4 g6; two_leads_, e3 g-4; two_of_them b2 c3 d-2 e-6 g3
two_questions_about b-2 e4; two_questions_instead g2; two_suggest_? c-4 e6; two_weeks_ago c-5 e2 g2
two_years_ago a-3 g8; type_the_answer e3; type_the_commands b-3 g3; typo_in_the f3; tyres_of_the f4
un_delegate_the b8 g-6; un_give_it b8 e-3 g-5; unanimous_after_i c2; under_my_legs e4; under_the_hood f6
understand_how_it f-3 g3; understand_it_. a3; undo_<name>_'s b2; unless_<name>_object g3; unprepared_to_the d7 g-3
until_after_the a-4 d6; until_everyone_else c-2 g3; until_five_. b3 e4 g-5; until_he_'d c4 g-2; until_i_am a8 g-4
until_i_be c6 e-3 g-7; until_i_give c3; until_i_have a6 b-8 c11 d-3 e-10 g-7; until_i_push a3; until_it_'s a6
until_it_be a2 b3 c-4 g-4; until_it_clicked f5; until_lunch_, g4; until_my_bluetooth a2; until_they_have c-7 e5
up_<name>_'s a-2 b5; up_and_let e2; up_as_a f3 g-2; up_for_the a6 d-3 g-4; up_in_the c5; up_late_and d5
up_my_seat e6 g-4; up_on_the c3; up_the_keys a-3 b-4 e4 g3; up_the_new a6; up_to_me a-5 b-4 c6 d-3 e-6 g4
up_to_the e3 g-3; up_with_<name> e-3 f-4 g6; up_with_the e5 f8 g-13; upgrade_,_now g4; upon_,_and a4
urge_to_rewrite e4; urgent_bug_: g4; us_find_time d3 g-3; us_to_do c6; use_the_new c6 g-5; use_to_be c-2 g7
user_on_our f4 g-3; vendor_'s_sdk f9 g-7; vendor_,_the e-2 g3; vendor_call_and e7 g-5; vendor_demo_, g4
vendor_i_'d b3; vendor_selection_to e4 g-2; venue_for_the c-3 e-4 g7; verdict_about_the c3
version_myself_tonight e-2; version_of_the b6 f-3; voice_a_preference c4; volunteer-for_for_the a4 c-2
vote_<number>_<mark> c2; vote_against_, g5; vote_be_unanimous c5 g-2; vote_on_the c-7 g8; vs_rest_, c4
wait_<mark>_it e5; wait_and_an c-2 d3; wait_for_. a9 g-6; wait_for_<name> b8 c4 d-3 e-4 g-5; wait_for_her b-7 d8
wait_for_it a8 d-2; wait_for_legal c-3 d-3 g8; wait_for_me a-10 b-4 d-8 e-6 f-4 g13; wait_for_my c7 e-3 f-4 g-5
wait_for_one b3; wait_for_the a-10 c-5 e-4 f-2 g13; wait_for_their c-7 d8 e-2; wait_on_me c3 d2
wait_on_my a6 d-2 g-11; wait_three_days c5 g-3; wait_with_the a-6 c6 e-2 g3; walk-out-of_out_of g3
walk_<name>_through e4; walk_me_round f3; walk_me_through e-2 f4; walk_past_<name> d7 e-3 g-3
want-to_know_if c3 e3 g-5; want-to_open_the e4; want-to_see_it f9 g-6; want-to_wait_for b4; want_a_yes g4
want_it_do b5; want_it_from c8 e-3 g-4; want_me_to a-5 b-6 d-4 e6; want_the_certificate a3; war_room_and a4 c-3
warning_nobody-else_see f2; watch_<name>_debug e-3 f8 g-7; watch_<name>_deploy e6 g-6; watch_a_talk-about f5 g-2
watch_app_until a5 g-4; we_'d_do d8 g-6; we_'d_talk c-3 d5 g-2; we_?_<mark> c4 g-2; we_do_it c5
we_have_a b-3 e-3 g5; we_have_not d5 g-3; we_need_your c5 g-4; we_promise_in a4; we_talk-about_budgets g3
we_will_see c-2 g7; web_release_. a3; webhook_piece_. a3; website_,_decline e-2 g5; wednesday_i_<name> b3
week_<mark>_to d8 g-5; week_for_some d2; well_,_all e-4 g9; were_ill_is a3; were_on_the c6 g-3; were_up_to c-6 g8
were_wait_for a-3 c-12 g13; were_wait_on a-2 c7 g-4; were_without_access a3; what_<name>_do b2 f-5 g4
what_<name>_have b3 e-5; what_<name>_start b5; what_a_day a5 g-4; what_a_good e3; what_do_you c2 d-3 e4 g-4
what_have_you e2; what_he_'d c-6 e10 g-4; what_he_think c5; what_i_'d a-2 b-7 c6 d-5 g4; what_i_<name> b3 c6 e-5 g-5
what_i_do f7; what_i_have b7 c-2 d5 e-7 g-6; what_i_want c10 e-8; what_if_i a-9 b-7 c-2 e-4 f-8 g20
what_support_see f4 g-3; what_the_team g4; what_they_'d b2 g-2; what_they_are f5 g-2; what_they_mean f5
what_they_think c4 e-3; what_to_do b-2 c-5 e2 g4; what_would_happen c-3 e-2 g8; what_would_you e4 g-4
whatever_i_say c5 g-3; wheel_from_<name> b5 g-3; when_<name>_<name> e5; when_<name>_ask c-5 e7
when_i_am a-4 c11 g-8; when_i_ask c12 e-10 g-4; when_i_be a-3 c-10 g13; when_i_do a3 e-4; when_i_raise c3
when_it_'s c3 e-3; when_the_build e2 f5 g-5; when_the_pipeline e4; when_the_queue a5 g-2; when_they_ask c-2 e5 g-2
when_they_differed e2; when_we_'d d4 g-2; whenever_that_might d5 g-2; where_it_belongs e6 g-2; whether_i_'d b-2 g5
whether_to_drop c3 g-2; whether_to_roll c2 g-4; which_cloud_region a-2 c8 g-5; which_flag_, c3; which_i_have b2
which_name_, c3; which_of_the c4; which_one_. b-4 c8 g-2; which_option_he c-7 e-4 g9; while_he_be b7 g-3
while_hold_their g5; while_i_be c3; while_the-others_slept a6 b-4; who_'d_like e5 g-3; who_'s_on c-3 g3
who_'s_right c3; who_ask_for c-5 g6; who_decide_, c4 e-6 g2; who_decide_? c9 g-7; who_decide_on c-5 g6
who_have-to_choose c5 g-2; who_patch_postgres c-4; who_should_own g5; who_write_the a2 c5 e-4 g-4
whoever_is_on-call c-4 e3 g4; whole_afternoon_in a7 g-3; whole_service_over g4; whole_thing_back b5
whose_tests_they b4; wife_and_i c-2 g6; wife_say_i g5; will_do_it b11 c-2 d-2 g-8; will_find_them e6 g-5
will_know_best c4; will_land_on g4; will_learn_, e4 g-3; will_not_. b-3 e-5 g6; will_not_be d3 e4 f6 g-9
will_not_merge c10 e-4 g-6; will_not_pick c7 g-5; will_not_start c4; will_own_the e-3 g8; will_rewrite_it g3
will_try_keep g3; wire-up_up_the a3; wish_they_'d d-2 g2; with_<name>_, a-3 b-5 c-6 d-3 e5 f-8 g7
with_<name>_. d7 e-4 f-3; with_<name>_: d8 g-3; with_<name>_about b-5 d5 e-7 f-4 g5; with_<name>_and b-4 d3
with_<name>_be d-4 g8; with_<name>_fall d4; with_<name>_get d6 g-4; with_<name>_on b-4 d4 e-8 f7
with_<name>_shorten d3; with_<name>_so d5 e-4 g3; with_<name>_to a-3 b3 d4 e-6 f6 g-9; with_<name>_tomorrow d-3 g4
with_a_dashboard g3; with_a_few f3 g-2; with_a_new f-4 g6; with_a_plan g6; with_a_question f-2
with_design_for d9 g-7; with_finance_. g2; with_finance_about d3; with_full_authority e6; with_his_ticket g7
with_it_. a4; with_me_, a3 b3 c-8 d-5 e-4 g5; with_me_. c6 g-3; with_me_about c3; with_me_again b6 d-2 g-3
with_me_and a7 c-4; with_me_before a-4 c7; with_me_instantly c5; with_mine_, b3; with_my_boss b-3 g6
with_my_fix b6 e-4; with_my_half a7; with_my_hands e6 f-3; with_my_name c9 e-3; with_my_own a10 c-3 e-4 f-4 g-3
with_my_size b4; with_product_, d-5 f-3 g10; with_product_out d3; with_the_angry e6 g-4; with_the_budget d-2 e2
with_the_build d5; with_the_cloud d3 f-2; with_the_customer a4 g-3; with_the_data f3; with_the_fail d3 f-2 g-4
with_the_kids e-3; with_the_launch g3; with_the_leads d-3 g7; with_the_migration a-3 d5; with_the_new d2
with_the_profiler a3 e-5; with_the_query b4 e-3 f4; with_the_rollout a-4 e2; with_the_supplier c-5 e9 g-5
with_the_team a-3 c-3 d-6 e-2 f-3 g11; with_the_vendor e8 g-9; with_two_questions c-3 e6; withdraw_from_the e6 g-3
without_a_scratch c5; without_a_word b3; without_ask_me e4; without_it_nobody a4; without_it_the a4
without_me_, a-6 b-4 c-7 d9 g4; without_me_. e4 g-4; without_me_? c-4 g6; without_me_and g-3; without_me_in c5
without_my_go a-4 c9 g-6; without_to_ask b5; work-on_on_it a8 d-2; work-on_on_the c-2 d-3 f-3 g7
work_anniversary_and d5 g-2; work_by_thursday a3; work_from_home b-4 e-3 f-2 g8; worry_once_, e3; worry_the_tests b4
would_be_a b-5 e-3 g10; would_be_nice c6 g-5; would_code_again a-3 d-5 g8; would_commit_to c5; would_do_. c-3 e4
would_happen_if c-3 e-2 g8; would_have_be c-6 d-3 e9 g-3; would_have_like-to a7 d-6; would_have_replace g4
would_have_rewrite g3; would_have_take d2; would_never_have b-7 d-6 g12; would_normally_fight c2
`
