// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_12 = `
team_of c7 e-6; team_on a-6 c-3 d-3 e3 f-2 g6; team_pick a-4 b-2 c-7 f-4 g9; team_say c10 g-9; team_ship a-7 g6
team_that g5; team_to a-2 f5; team_today a-3 b-3 e7; team_wait g8; team_will g-2; teams_can a8 g-4
tech-lead_. b4 c2 g-6; tech-lead_decide c-3 e-4 g8; tech-lead_defer c5 g-5; telemetry_format g3; tell_, c-5 f7
tell_. a4 b-4 c8 g-4; tell_<name> a-11 b6 c-17 d12 f-16; tell_a d-3 e-4 g10; tell_anyone d-3 g2
tell_everyone b8 c-3 d-4 g-7; tell_finance e8 g-6; tell_her c-7 d9 e5 g-8; tell_him a-10 b9 d2 e-4 f-8
tell_hr b-5 d19 e-6 g-14; tell_me a-8 b-18 d-21 e5 f6 g10; tell_my b-8 d8 g-3
tell_myself a6 b-5 c-3 d17 e-10 f-4 g-13; tell_people a7; tell_product d-6 e10 g-3; tell_the a-4 c-6 e9 f-10
tell_them a3 b-17 c8 d-2 e5 f-4 g-5; tell_to b-4 c-3 e-7 g11; tell_us b-8 c7 d-11 f-5 g7; tell_you a4 c-3 f-4
template_, b5 c2; tempt_to a-5 b-5 c-7 d-6 f-3 g15; ten_, b4 d-6 e-4 g3; ten_. a4 c-10 e-3 g4
ten_and a8 b-3 c-3 e4 g-5; ten_days a-9 b-7 d6 f-4 g2; ten_it c-3 e7 g-5; ten_min d-2 f6 g-5
ten_minutes a-12 b-5 c-8 d10 f6; ten_to a14 c-6 d-3 f-3 g-3; terminal_, a4; terminal_. a8 g-3; terraform_for a4
terraform_module b6 f-2 g-3; terraform_modules a-3 b-3 f3; terraform_state a5; test_, b5 g-3
test_. a5 c-3 d8 e-4 g-7; test_bench a4 b-4 c-3 e-4 f10 g-8; test_can a3 c4; test_for a-7 d-2 f17 g-13
test_framework c8 e-3; test_helpers f5; test_lab c-2 d-5 f-4 g2; test_plan a-3 b10 c-4 d-8 f-4
test_strategy c11 e-3 g-7; test_to f6 g-2; test_tool c-4 g6; test_until g5; tested_it a6 b-3 f-2; tests_, b5 g-5
tests_. b4 g-4; tests_for a-6 c-3 d-3 f12; tests_to a6 b-5 d-2 e-4 g3; text_her d4 g-5; text_in b9 c-4 e-5 f5 g-4
text_me c3 e-3 f5; thabo_'s a-4 d10; than_a a-4 e-6 f5 g3; than_choose c6 e-2; than_explain b7 f-3
than_fear d-4 e-4 g9; than_i a-7 b-5 c7 d-11 e7; than_me g4; than_mine a-3 c-13 d-4 e13; than_that g2
than_the a4 c-3 d7 g-8; than_to a6 c2 d-5 e-3 f-4 g2; thandi_'s f-4 g4; thank_<name> d-2 g8; thank_god g7
thanked_her e-6 g8; thanks_to a3 b-5 d-6 e-2 g3; that_'s a9 b-4 d-6 e2 g-3; that_, c-6 d-5 e6 f8 g-6
that_. a-2 b5 d7 f-4 g-9; that_<mark> c6 g-5; that_<name> a-10 b14 c-16 e3 f-14 g6; that_a b2 c-3 d-4 f-5 g9
that_be b-16 c3 e6 f7; that_block a8 g-4; that_bug e3; that_can g4; that_code d-3 e7 f-3; that_colours f3
that_count e2 f4 g-4; that_draw f6; that_from b-4 c-8 d-4 g9; that_gate a4 c3 f-3 g-2
that_go a4 b2 c-4 d2 e-6 f2 g-6; that_have f7; that_have-to a6; that_he b4 c-5 d4; that_her g3; that_hides f5
that_his b-9 d9 e-10 g4; that_hold a2; that_i e-10 f-11 g8; that_in c-2 d7; that_is b-6 c2 e-2; that_it c7 g-10
that_keep a7 g-2; that_managers g3; that_migration d-6 g9; that_no a-7 b3 d-5 e-7 f13 g-6; that_no-one f3
that_nobody a-5 f10; that_one c2 e-4 f5 g-8; that_open b-3 d-4 e-2 f9; that_our d-4 e-3 f-4 g13; that_prints f4
that_renames a-4 c-4 f4 g2; that_run b-5 c-3 e-6 f6; that_she a-3 b-4 c-7 e11; that_ship a3 c-5; that_sort f7 g-5
that_stop a8 c-6 f-3; that_talk d8 f-2 g-4; that_tell c-2 d-2 e-4 f10 g-4; that_the a2 b-13 c2 d5 e5 f-11
that_they a-4 c2 e-6 g2; that_three a3 g-3; that_thursday a3; that_turn f10 g-8; that_way a3 b-2 c2 g-2
that_will c4 e-2 f4 g-6; that_would d5 f-4; the-others_have c-5 e9 g-4; the_1:1 a-5 b-7 c-4 d8 e-9 f-8 g5
the_1:1s g5; the_<mark> b4 d5 e-4 f-3 g-9; the_<name> a12 b-5 c-8 e-10 f7 g-3; the_<number> c-15 d2 f-3 g3
the_accessibility f2; the_ad b2 d-3 f3; the_adapter a19 b-4 c-7 d-4 e-4 g-7; the_admin e-4 f7; the_adr c-5 f6 g-3
the_afternoon a-7 b-8 c3 e2 f-7 g6; the_agency b-5 d5; the_agenda c6 d6 e-4 g-6; the_air a-4 b-3 c3 d-4 e-9 g9
the_airflow f4 g-4; the_airport a4 b-4; the_alert b3 e-2 f-3; the_alerting b4; the_alerts b3 c-6 d-4 e6 g-4
the_all-hands d-4 g10; the_allergy b5 g-3; the_analyst c-4 e-6 f3 g7; the_android b4 d5 g-7; the_angry b4 d-3 e2 f-3
the_animation b7 c8 d-3 e-2 g-8; the_annual b-2 c-3 d10 g-6; the_answer d-16 e9 f-8; the_antenna a-4 b5 c-3 f-3 g7
the_api a10 b-4 d-7 e-3; the_api-contract a5 g-4; the_app a11 b-4 d-2 e-3 g-10; the_appraisal a-3 b-3 d12 f-4 g-5
the_approval a-3 b-3 c-4 e13 g-7; the_approvals c-4 e-3 g9; the_apron a-3 e2 g3; the_arch c4
the_architect a-6 b-12 d-11 e-19 f-6 g25; the_architecture a-8 d-10 e-4 f11 g-2; the_assignee e7 g-5
the_assistant f4; the_audience a-3 b-4 c-3 d-4 e4 f-5 g7; the_audio f-4; the_audit a9 c-9 d3 e-8 f-2
the_auditor a4 c-8 d-4 e2; the_auditors b-6 c-4 d-6 f-3 g10; the_auth a9 b3 c-6 d-5 g-12; the_author c2 e-3 f5 g-7
the_authority b-4 c5; the_awkward e6; the_baby a-4 c4 d-7 e-7 f-5 g9; the_back a2 b-10 c-8 e6 f8 g-8; the_backend d3
the_backfill b3 c-4 d-2 f-6 g2; the_backlog a5 c-3 e-5 f4; the_bad a7 b-8 c-6 d10 f-3 g-6; the_balcony f9 g-5
the_ball c9 d-3 e-8; the_bank a7 c-8 d-12 e6 g-3; the_banner b-4 g4; the_bar b-6 c3 e4; the_barcode a4 g-2
the_batch b-4 d9 f-5; the_bath f7 g-5; the_because b-4 c4 e7 f-2 g-2; the_bench d-5 f-3; the_beta a4 b-6 d-6 f-4 g3
the_big c5 d-2 f-4; the_biggest a13 b-3 f-2 g-7; the_bike a-9 d3 e3 f-7 g8; the_billing a5 b-3 c-10 d-5 e2 f5 g-3
the_bin a3 b12 d-5 e-8 f3 g-11; the_bitrate c-2 e5 g-3; the_block a12 b-3 c-6 d-6; the_blocker a11 b-13 c-6 d-3 f-3
the_board a8 b-20 d-9 f-5 g5; the_boarding d2 g-4; the_boat a6 d-4 e3 g-5; the_book a5 b-8 d-5 e-8 f-6 g10
the_bootloader a10 c-2 e-2 g-9; the_border g4; the_boss a-9 c8 d-9 e5 f-6; the_bot e-3 g8; the_bottle a6 c-7 g2
the_bottleneck a2 b-6 d-7 e-4 f-5 g8; the_bottom a-3 b-4 c6 e-2 f4 g-4; the_box a7 b-3 e-3 g-4
the_branch b7 c-4 f-3; the_bridge a-7 b-9 c2 d-9 e6 f-2 g7; the_broken a13 b-4 c-4 d-4 e4 f-3 g-5; the_buck b-5 c6
the_budget a-4 b6 c3 d-6; the_bug a-5 c-8 d6 e9 f-2 g-6; the_build b-9 c-10 e4 g5; the_bunker g3; the_burn a3 d-4 e2
the_bus a-4 b-4 c-5 d-5 f6 g2; the_button b-4 c6 d-4 e4 g-5; the_cable a-2 e-2 f-4 g7; the_cache b-2 c4 d-9 f3
the_caching c7 e-5 g-5; the_calendar a-6 b-7 e-8 f-3 g7; the_calibration b3 c-3 d7 e-6 g-3; the_call b7 c3 d-10
the_camera a4 e4 g-3; the_can a5 e-4 f-2; the_canal c-3 g5; the_candidate a-12 b-5 d8 e-11 f-5
the_canteen a-6 b-3 c-4 e-4 f-3 g10; the_capacity a-3 b8 c-2 d5 e-6 g-3; the_cape b-3 d-5 e2 f-4 g3
the_car d7 e3 g-9; the_card a-4 b10 c-2 d-3 e3 g-9; the_career-chat b-4 d6 e-3; the_careers f9 g-6
the_casting c8 g-2; the_cat a-4 b-3 c-3 d-8 e-11 f7 g11; the_cats e6 g-6; the_ceo c-7 d-5 e6 g4; the_cert a6 e2 g-7
the_certificate a10 c-5 e6 f-6 g-10; the_cfo c-9 d-5 e-3 f-7 g15; the_chair e8 g-5; the_chance a-3 d-2 g7
the_change a4 b-8 d6; the_changelog a-3 c-2 e4; the_channel a4 c2 d-6 e2 f-4 g-4; the_chart a-3 e-2 f-2 g7
the_chat b4 d5 e-4 g-9; the_check a4 c-5 d-6 e3 g2; the_checklist a-7 b-4 c2 g6
the_checkout a16 b-6 c-5 d-4 e-6 g-7; the_choice a-5 c6 d-2 e2 f-2; the_churn a3; the_ci a-9 b-7 f6 g9
the_clicker a-7 g3; the_client a5 b2 e4 f-6 g-4; the_clock a7 b-3 g-4; the_cloud c-5 d3 f-4 g7; the_cluster c-4 f4
the_coach b-5 c-8 d5 e-9 g11; the_coaching-session d11 e-3 g-5; the_code a-5 c5 d-6 e6 g-5
the_codebase a-7 b-2 d-5 e-6 f11; the_codec a2 b-4 d-4; the_codegen a6 c-3; the_coffee a-9 b-5 c-7 e4 g6
the_coin a-2 c12 e-5 g-3; the_colour a-2 b-4 c6 f-3; the_column c9 g-6; the_commands a5
the_comment a-10 b-6 c4 f10 g-4; the_comments a-5 b-7 e6 f4; the_commit a-4 f-6 g9; the_comp d6 g-3
the_company a-3 c-3 f4; the_compiler a5 b-5 c-5 d2 e-6 f6 g-5; the_complaint d10 g-7; the_conference g7
the_config a-4 b5 c5 d-3 e6 f-5 g-11; the_conflict b-2 d4 f-4; the_connector a8 c-5 d-7 e-8 g3
the_consent a7 b3 g-8; the_console a7 b-2 c-2 e-3 g3; the_consumer a5; the_context a-3 b-5 e9
the_contract b-6 d-7 e4 f-11 g10; the_contractor a-6 c-4 g5; the_contractors a-3 c-3 d2 e-7 g9
the_conversation b-3 d7 f4 g-9; the_core a16 b-4 c-6 d-4 f-3 g-10; the_corner g4; the_correction a9 g-3
the_corridor c3 d5 f-2 g-7; the_couch a-2 f4; the_courier d-3 e-2 g7; the_cpo e3; the_crash a4 b-5 c2 d2 e-2 f-3
the_crew a-4 e6; the_critical a11 b-9 c-7 d-4 f-4; the_critical-path a8 b-10 c-7 d-9 e-11 g9
the_cross a-3 d6 f-5 g2; the_crossword f7 g-6; the_csv a-7 e-6 f9; the_cto a-8 c-13 d-7 e8 f-6 g11
the_cuda b-3 c-2 f4; the_curtain a-4 f8 g-2; the_customer a4 b8 c-5 d-14 f-12 g2; the_customers b-2
the_cutover a10 b-2 c-9 f-10; the_cvs d4; the_dark a-4 b13 e-8 g-6; the_dashboard b4 c-6 d-7 e9 g-8
the_dashboards b7 e-3; the_data a9 c-7 d-3; the_data-model c5 d-5 e-7 f3; the_data-pipeline f5
the_database a6 c-3 d-5 e2; the_date d-4 e-10 f2 g7; the_day a-3 b6 c-13 e-9 f-6 g5; the_db b-5 c8
the_dbt b2 d-2 f5 g-6; the_deadline b3 c3 d-5 e-7 f-7 g4; the_deadlock a11 b-4 c-3 e3 g-8; the_debate c2 e4 g-5
the_debrief a-2 g5; the_debugger b3 c-3 d7 e-5 g-9; the_decision a-9 b-16 c8 d-11 e10 f-6; the_deck a-2 d4 f3 g-6
the_decoder g4; the_dedupe a6 g-5; the_delegation a2 b6 d-9 e-5 f-3; the_delivery a8 b-5; the_demo a-3 c-13 d-3 g4
the_dentist a-7 d-8 g4; the_deploy a8 c-4 e3 f-8; the_deployment a7 b-5 d-6 e3 f4 g-7; the_deploys a2 b-3 g5
the_design c5 d-17 e10 g-6; the_design-doc a-6 b10 c4 d-3 e-7; the_designer c-2 e-6 f-3 g9
the_designers d-5 e4 f3 g-5; the_desk b-4 d-3 e3 g5; the_dev a-4 b6 c-2 d-6 e-4 f7; the_device a9 c-2 e-2 g-6
the_devs b-2 c5 e-4; the_diagram b5 d-3 e4 g-6; the_diff b5 d-3 e2 f3 g-6; the_difficult b-3 d13 g-8
the_difficult-conversation b-3 d-4 g8; the_director c-9 d-10 e11; the_directors b-5 c-5 e9
the_discussion a-4 b-8 c17 d-6 g-12; the_dish a-5 b-6 c2 d5 e-3 f-4 g3; the_disk a-2 b-4 f4 g4
the_display b2 e2 f-4; the_dns b5 e-3 g-2; the_doc a-7 b-9 c9 e4 f-2 g-9; the_docs a-7 b-7 d-5 g9
the_documentation f6 g-3; the_dog b-4 c5 d-2 g-3; the_door b-2 d6 e6 g-15; the_double b-2 f-2 g6; the_draft b5
the_draw f-5 g6; the_drawer b-4 d5 f4 g-3; the_driver b-5 c-3 e3 f5 g-2; the_drm a5 b-3 e-5 f-3 g7
the_drone c3 e-2 g2; the_dst b3; the_duty a3 d-5 e-5 g6; the_dyke d4 g-3; the_edge a-3 e-5 g5
the_editor b-5 c-3 d3 e5; the_email b5 d-2 g-3; the_embedded b-6 e-7 f9 g2; the_encoder e4; the_end a-9 b13 f-8 g-9
the_endpoint a8 f-3; the_engagement-survey b-2 c-5 d12 e-3 g-6; the_engineers c3 e-8; the_entire a12 b4 d-3 f-6 g-12
the_entitlement a9 f-2 g-5; the_epic a6 g-2; the_error c4 f5 g-9; the_estimate a-6 b7 d-3 e3 g-5
the_etl a10 c-8 d-3 e-2 f-2; the_evaluation b6 c-3 d5 e-3 g-5; the_evening b9 c-5 e-4 g-8; the_event b2 e-6 f3 g-3
the_events a2 c5 d-7; the_exam c-2 e5; the_exec b4 c-4 d-3 e7 g-5; the_exercises a-3 e-3 f8; the_exit-interview d6
the_experiment a3 b5 f-3; the_export b-5 d4 e-5 f-4 g7; the_export-job a7 b6 c-2 e-4 g-7; the_fab d-4 g8
the_factory b-4 c-3 e-4 f-4 g10; the_facts c8 g-7; the_fail a6 b-6 c-3 d3 e6 f-8 g-3
the_failover a6 b-4 d-4 e5 f-3 g-5; the_fallback a4 c7 f-4 g-10; the_farm a6 g-4; the_feature c-8 d-4
the_feature-flag a10 b3 c-2 e-5 g-9; the_feedback a-4 b-7 c-6 d15 e-5 f-5; the_feedback-talk d6 e-2
the_feel a-4 b-7 e-7 f8 g8; the_fence c7 g-4; the_ferry a3 b3 e-4 g-5; the_field a4 b-8 d5 e-9 f-3
the_fifth b-2 c-6 e7; the_file b7 d4 g-6; the_final b3 c-5 d-2 e4; the_fire b-8 c-6 d-5 e4 g6
the_firmware a4 c-12 e-3; the_first a-15 b8 c-15 d-3 e8 f6 g-3; the_fix a12 b-8 c-11 d-16 e5 f-5 g2
the_flag a-5 b-9 c5 d-2 g5; the_flaky b2 c-4 d-3 e5 g-3; the_flaky-test a-2 b2 d5 g-4; the_flaky-tests b3 c-4 e-3 g5
the_flame a5; the_flash c3; the_flight b3 d-5 f7 g-3; the_floor c3 d-9 f7 g-2; the_flow e-3 g3; the_flu b-4 e-3 g9
the_follow d6 e-4 f-3; the_font a-3 b-5 e-7 g9; the_form c-2 d9; the_founder g6; the_fourth b-2 c3 d7 e-3 g-4
the_framework e-5 g5; the_fraud a10 b-6 e-4 f3 g-3; the_freeze a6 b-6 c-6 e-6 f-7 g5; the_freezer c-3 d7 e-3
the_friday a3 d7 g-9; the_frog a7 b-3 c-5 e-3; the_frontend f7 g-7; the_fx a3 d-5 e-7 g6; the_game b-2 d3 e-5 f6 g-3
the_garden f8 g-7; the_gate a3 b-6 c-5 e3 f-2; the_gateway c-5 d-3 f-10 g6; the_gdpr a6 g-2; the_glass c-2 d6 e7 g-9
the_glossary a-3 b3 d-2 f7 g-3; the_gnarliest a8 b-3 f-3; the_go a7 b-6 c8 d-5 e3 f-5 g-11; the_goal b-4 d-5 e7
the_goals a-2 b-2 g6; the_gpu b-3 c3 d5 f-4; the_graph b2; the_grid b-2 c-4 f-3 g6; the_grooming c5 e-2
the_ground a3 d-6 e-6 f-4 g8; the_group a-4 b-6 c5 d-5 g4; the_growth-plan a-5 d6 f-3
the_guild a-4 b-6 c-2 d-10 e5 f3 g5; the_guy c-3 g5; the_hackathon f7 g-5; the_half d9 g-3; the_hall c3 d3 e-3 g-4
the_hallway e4 g-3; the_hand b6 c4 e-9; the_handover a-4 b14 c-7 d-5 g-3; the_harbour b-3 d-2 g5
the_hard a11 c-7 d2 f-2 g-7; the_hard-conversation g3; the_hard-talk a-3 f-2 g6
the_hardest a14 b-3 c-6 d-3 e-3 f-4 g-4; the_hardware d2; the_head c-3 e-4 g5; the_head-of a7 c-2 d6 e-4 f-3 g-6
the_headcount a-2 d8; the_heads g4; the_hire a-12 b6 c-5 d3 e4 f-6; the_hiring-plan a-6 b-3 d6 e-5 f-4 g3
the_holiday a-6 c-4 d8 e-7; the_holidays b-6 d5 e-2 f-6 g7; the_hood b-2 d-2 e-2 f10 g-4
the_hook a4 b6 c-3 d3 e-7 f-2 g-8; the_hospital a3 b-7 g4; the_hot a-3 b-3 d-2 e-2 g7
the_hot-path a4 b-5 c-2 d-7 e-6 g11; the_hotel a9 c-6 e-4; the_hotfix a11 b-7 d-7 f-11; the_hour b-8 d18 e-6 f-5 g-9
the_how a-7 c-3 d-5 e9 f7 g-7; the_hr d-5 g6; the_i2c a7 g-3; the_icon a-4 b-5 c-6 d-4 e-3 f5 g8; the_ide a4 e-6 g6
the_idea f8 g-8; the_identity a6 b-2 f-5 g2; the_image a10 f-7 g-4; the_import a7 g-6
the_importer a2 b-2 c-3 d-8 e-4 f-6 g11; the_incident b-4 c3 d6 g-4; the_index c10 d-6 f-4 g-5; the_inference a3 g-2
the_infra a8 c-5 d-5 e-6 f3 g-5; the_ingest a10 b2 e-2 g-11; the_ingestion a5 c-3 d-4 g2
the_integration a14 c-6 d-9 e-2 f-3; the_interface a7 b-2 c-4 d-6 e-6 f6; the_intern a-12 b2 c-11 d3 e2 f-5 g4
the_internal a-7 b-8 d-8 f9 g2; the_interns a-3 d3 e-4 f-2; the_interview a-6 c-4 e-2 g6
the_interview-debrief a-3 b-3 d12 g-4; the_interviews b3 c-2 d-4 e4 g-2; the_invite c-4 d2 e2
the_invoice b4 c-2 e-5 f-4 g3; the_ios a13 b-6 c-5 d-3 e-4 f7 g-10; the_iso f4 g-3; the_itch e-3 g8; the_jcl a5 g-2
the_jitter a7 c-3; the_job a-7 b8 d3 e-8 f-2; the_job-ad a-8 b3 c-5 d3 e-9 f-3 g5; the_junior a-7 b3 c-5 e3
the_juniors a-10 b9 d-3 e-6 g-2; the_k8s a7 c-5 d-7 e-5 f11 g-12; the_kafka a7 c-2 g-7; the_kernel b-4 d-4 e6 g-5
the_kettle a-5 d-3 g7; the_key c5 e-3 g-3; the_keyboard a4 c-8 d-10 e3 f-8; the_keychain b4 c-3 e-2 g2
the_keynote a3 c-3 e5 g-4; the_keys a-5 c-8 d-7 e4 f5; the_kid a-3 f4; the_kids a-4 c-5 d-8 g5
the_kind-of b-3 c-4 e-5 g14; the_king a-2 b5 c2 g-3; the_kiosk b5 g-5; the_kitchen a-5 b-6 d3
the_kotlin a-6 e-3 f13 g-6; the_kubernetes a4; the_lab a-10 b-4 c-5 e2 f-3 g10; the_label e2
the_ladder b7 c-3 d-8 g4; the_lads b-2 c2 e5; the_lag a-2 b-2 c2 d-3 e-5 g7; the_laptop b-7 d-13 e4 f-5 g5
the_last a6 f-10 g-3; the_launch a6 b-8 c-9 f-10 g4; the_lead c6 d2 e-12 f-5; the_leadership a-4 d6 f-5
the_leads a-11 b-6 c3 e7 f-8 g2; the_leads-meeting d6 e-3; the_leak a-3 c4 e3 g-6; the_ledger a10 b-8 d-7 e-8 f-2 g5
the_legacy a4 b-4 c-7 d-3 e4 f7 g-10; the_lesson e2; the_letter g2; the_levelling a-5 b-2 d12 g-4
the_library a-3 b-9 c6 g7; the_licence a3; the_lift a-2 b-3 c7 d3 e-8 f-3; the_liftover b4; the_line a12 b-5 f-7
the_linker a6; the_lint b9 c-6 e-6; the_linter e4 g-4; the_list a-4 b-9 c-3 d10 e6 f4 g-9; the_little c-2 d4
the_live a8 b-2 g-5; the_llvm d5; the_load b6 e-7; the_load-balancer a7 c-5 d-4 e-5 g2; the_load-test a3 e5 g-9
the_loader a-2 e-5 g10; the_lock a11 b-4 e-3 g-5; the_log c7 d-8 e-3 f-2; the_login d11 e-5 f-2 g-5
the_logs c-7 d-5 f6; the_long a5 d8 f-4 g-6; the_longest a10 b-4 c-3 g-4; the_loop b-3 c-2 d-4 e5 g3; the_loot g-2
the_loss f2; the_lost a4 b-3 c6 d-4 e4 g-10; the_lot b6 c-3 e-5 f-6 g5; the_loyalty a4 b3 c3 d-3 g-8
the_lunch c3 f3 g-3; the_mail b3 c3 e-6; the_mainframe a9 b-4 e5 f-3 g-6; the_maintenance a4
the_manager a4 b-4 c11 d-7 e-7 f-4; the_managers a-2 d5; the_map a7 b-11 c5 d-5 e6 f-5; the_match f-7 g7
the_matchmaker a-2 g6; the_matchmaking a3 e3 g-5; the_matter b2 c9 e-4 g-8; the_meet a-7 b-3 c14 d-6 e4 f-5 g-7
the_meetup c-5 d-4 e-6 f10; the_memory e-3; the_memory-leak a12 b-4 c-3 e5 f-2 g-11; the_mentor d9 e-10
the_merge b-6 d5 f-3 g4; the_merger a3 c-5 d-4 g6; the_mess d3 g-3; the_message d3 e-3; the_metro d-4 g7
the_mic e7 g-2; the_middle b-6 c2 d7 e-6; the_migration b-6 d4 f-5 g4; the_milestone a6 b-4 c-3 e-6 f-2
the_ministry a5 b-5 c-11 d-4 e6 g5; the_minute b-3 c10 d5 e-9 g-7; the_minutes b-7 c7 d-8 e-3 f-11 g13; the_misra f4
the_miss a8 c-2 d-14 f3; the_missed a-4 b3 d10 e-2 f-5 g-7; the_mistakes d-5 e8; the_ml a-7 b-7 c7 e-6 f11 g-4
the_mobile a2 c-7 d-9 e2 f4; the_model a8 c-9 d-8 e4 f-11 g6; the_module b-5 c2 d-2 g4; the_moment c11 d3 e-7 g-7
the_monorepo b-6 c-7 d-4 f11 g-9; the_month b-4 c-4 e-5 g7; the_monthly d13 g-9; the_mood d6
the_moon d-4 e-3 f-3 g9; the_morning a4 b3 d-7 f-6 g3; the_most a10 b-4 c-2 d-4 f-2; the_mouse a-4 b8 c-3 e-5
the_name a-9 c-2 d-6 f-3 g8; the_neighbour g7; the_net b-2 c-3 e7; the_netcode a2; the_network a-4 f3
the_new a3 b-6 c-2 d-4 e-6 g6; the_new-hire a-6 b-5 c-5 e3 g4; the_new-joiner d10 e-7
the_new-starter a-3 c-6 d11 g-3; the_news g6; the_newsletter a-4 e3 f-5 g5; the_next a-3 d8 e-3 f-2
the_night c-5 g2; the_nightly c-5 d-3 e11 g-3; the_ninth b2 d4 g-6; the_no a3 b-4 d8 g-5; the_nodes a3 g-4
the_note a-7 b-5 c5 d4 e9 f-4 g-9; the_notebook a4 c-3 f-7 g5; the_null a5; the_number a-4 b-3 c7 e4 g-7
the_numbers a-5 b6 d3 e-11 f-6 g5; the_o11y f4; the_oauth a8 b-4; the_ocr b3 e-2; the_odds b6 e-6; the_off e3
the_offer d-10 e-2 g8; the_offer-letter a-4 b-3 d3 e-2 g4; the_office a-10 b-5 c-3 d-2 e-8 f3 g10
the_offline c4 g-3; the_offsite c-4 g3; the_offsite-agenda d2 e-4; the_old b-13 c-10 d-10 f3 g9; the_on-call c4 g-8
the_onboarding b4 c-4 d-5 f8 g-8; the_onboarding-flow b4 e-4; the_onboarding-plan c-5 d9 e-5
the_one a13 b2 c-8 f-7 g-4; the_one-to-one a-3 b-3 e-3 g6; the_only a10 b-10 c5 d-3 e-14 f-9
the_open a6 b-9 d-7 e-5 f8; the_operators b7 e-4; the_oracle c6; the_order a4 b-3 c6 f-3 g-3
the_orders b6 c-4 e-8 g3; the_org b-3 c-4 d10 g-5; the_orm c9 g-5; the_ota e7 f-3 g-4; the_other a-15 b4 d5 e3 f-6
the_other-lead g3; the_other-team b-4 c-8 d-7 e-6 g14; the_outage a4 b-6 c-12 e5; the_overflow e4
the_owner a-3 d-7 e13 f-8 g-10; the_p0 a4; the_p1 a13 b-4 c-4 d-2 e4 g-13; the_pacing b3 e-7 g7; the_page c-6 e3 f-2
the_pager a8 b-14 c-6 d-6 g5; the_pair a-11 b3 c7 d-7 e9 f-9 g-5; the_panel b-4 c-7 d5 g4; the_paper e6 g-3
the_park a-10 b-6 c-8 d-12 e3 f-2 g17; the_parser a4 c-5 d6 e-13; the_part b-4 f6 g-9; the_partner a4 c-5 g2
the_passenger c-2 e6; the_password a4 b-3 e6 g-7; the_patch a12 b-10 d3 f-4 g-8; the_pay d4
the_payment a9 b-9 c-8 d-4 e-2; the_payments b-2 d-8 e4 g2; the_payroll a9 g-4; the_pcb f3 g-2; the_pci a4 e3 g-8
the_pdf c3 e-6 g2; the_peer d11 g-9; the_pen b6 c7 d-6 e4 f-7 g-13; the_pentest b3 d-2 e4 g-7
the_people a-10 c-10 d4 e7 f-4; the_perf-review d8 e-4 g-2; the_performance d9 e-4 g-4
the_performance-reviews a-9 b-6 d-2 g13; the_permissions e6; the_person a4 b-2 c5 d-9 e-3
the_phone b-6 c-4 d-5 e8 f-5 g2; the_physics g4; the_pick c6 e-5; the_pilot a6 d-4 f-6; the_pipeline d-8 f-5 g7
the_pit a6 b-4 d-5 g4; the_pizza c-8 e5 g6; the_plan a-10 b6 c5 d-9 e4 f-11 g-3; the_plan-on a2 e4 g-3; the_plane f6
the_planner b-6 g9; the_plant a7 c-2 d4 e-2 g-4; the_plate a6 g-5; the_platform b-4 c-6 d4 e-2 f2 g3
the_player b-6 e-4 g10; the_pleasure a-3 f7; the_pm a-6 b-8 d2 f-6 g5; the_po a-2 b-3 e6
the_podcast b7 c-5 e-5 f-2 g3; the_point d-6 f-3 g7; the_pool b-6 c-4 e-5 f-2 g10; the_port c4 e-4
the_postgres f5 g-3; the_postmortem a-7 b2 c2 d-7 e4 g-5; the_power g6; the_pr a-4 c-6 d-7 e12
the_presentation a-3 b10 c-3 e-4; the_price a3 d7 g-9; the_pricing a11 b6 c-2 d-6 g-19
the_printer a-2 b-3 c-4 d-4 e-2 f-9 g16; the_printing b2 e-2 g2; the_priorities a-3 c7 e-3
the_priority c9 d-3 e-3 g-3; the_probation d4; the_problem b-2; the_prod a7 b-9 d-3 e6 f-8; the_product d-2 e4
the_product-manager c3 d-5 g4; the_product-owner c-4 e-3 g9; the_production a8 b-5 e-7 f-6 g5
the_profiler b-2 c-5 d5 e-10 g6; the_project a-3 b4 c-10 f4; the_projector a-13 d-3 e-4 f-7 g18
the_promo a-2 b3 c-2 d3 e-6 f-3 g3; the_promo-packet d6 e-3; the_promotion a-7 d8; the_proposal e7 g-7
the_protobuf a4 c-5; the_public c4 f3; the_pull-request a-3 b3 c2 e-4; the_puzzle f5 g-3; the_q3 b-7 d7 g-2
the_q4 d-5 g6; the_qa a-5 b-4 c-8 d6 e3; the_quarter b-3 c-5 e3; the_quarterly b-8 c-7 d6 e7 f-8
the_query c-3 d-4 e4 g2; the_question a-8 b-12 c7 d-11 e7 f-6; the_queue a8 b-9 e-12 f-6 g8
the_queue-consumer a8 g-3; the_quiet b-4 c5 e5 g-6; the_quiz a-4 b-2 e7 f4 g-2; the_race-condition a9 b3 c-5 f-3 g-7
the_raise b-4 d6; the_ranking e3; the_rate-limit e3 g-3; the_rate-limiter a5 b-2 f-3 g4; the_ratings d6 e-3
the_readme a-3 b-2 f11 g-4; the_real a4 b-3 d6 e-2 f-4 g-5; the_rebase d-3 f-2 g4; the_reconciliation a5 g-3
the_recruiter a-4 b-4 c-4 d5 e-6 g3; the_recs f4; the_red a7 b-4 c-3 d5 f-5 g-5; the_redis a4
the_refactor a-4 f-6 g6; the_regexes b6 e-4 f-2 g2; the_region c4 e-4; the_regulator a7 b-6 c-4 d-3 e3
the_reindex a4 b-4 e-3 g6; the_reins a-5 b3 c-6 e11 g-10; the_rejection c-4 d6 e3 g-6; the_relaunch a6 b-4 g-2
the_release a6 e4 f-14; the_release-branch a9 b-5 d-2 e-6 f-6 g3; the_release-notes b9 e-12 f-2 g4
`
