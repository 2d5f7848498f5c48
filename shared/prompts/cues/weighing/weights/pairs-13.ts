// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_13 = `
the_cat a-6 b-4 d-9 e-12 f7 g12; the_cats e5 g-5; the_ceo a-3 c-9 d-5 e3 g5; the_cert a7 d-2 e4 g-9
the_certificate a12 c-6 d-3 e6 f-9 g-6; the_cfo a-2 c-9 d-3 f-5 g13; the_chair c-3 e5; the_chance b3 d-2 g4
the_change a3 b-8 c-3 d7; the_changelog a-3 b4 e2; the_channel d-9 e6 f-7; the_chart a-3 c3 e-3 g7
the_chat a-2 b5 c3 d4 e-5 g-11; the_check a7 c-5 d-5 e4; the_checklist a-7 b-4 c3 g3
the_checkout a16 b-5 c-5 d-4 e-5 g-8; the_choice a-6 c5 d-4; the_churn a3; the_ci a-7 b-7 f6 g8
the_clicker a-8 b2 g4; the_client a2 b2 d-5 e5 f-7 g-3; the_clock a6 b-3 c-2 e-2; the_cloud c-7 d2 f-4 g8
the_cluster a-3 c-5 f7; the_coach b-5 c-6 d3 e-9 g12; the_coaching-session d12 e-5 g-6
the_code a-4 c4 d-4 e8 f3 g-5; the_codebase a-7 d-4 e-4 f10; the_codec b-3 d-3 e4; the_codegen a5 c-3
the_coffee a-8 b-5 c-7 e6 f-3 g6; the_coin a-2 c11 e-5 g-3; the_cold b2 d-2 e-2 g6; the_colour a-3 b-3 c3 f-5 g5
the_column c5 e-2; the_commands a8 b-4 e-2; the_comment a-12 b-6 c3 f13 g-9; the_comments a-4 b-6 e6 f5
the_commit a-4 b2 f-6 g8; the_comp d5; the_company c-3 f6; the_compiler b-4 c-5 e-5 f7 g-4; the_complaint d11 g-8
the_conference d-3 e-2 g9; the_config b6 c4 d-5 e6 f-6 g-12; the_conflict b-3 d5 f-4
the_connector a7 c-4 d-6 e-7 g3; the_consent a8 g-5; the_console a9 b-2 c-2 e-4; the_consumer a5
the_context a-2 b-6 e10; the_contract a2 b-7 c3 d-5 f-11 g9; the_contractor a-7 c-4 d3 g5
the_contractors a-3 c-2 d3 e-7 g6; the_controller a-2 b2 e-3 g4; the_conversation b-2 d11 f4 g-14
the_core a16 b-4 c-7 d-3 e3 f-3 g-10; the_corner b-2 f-5 g7; the_correction a7 d-2 g-4; the_corridor b-3 c5 d7 g-7
the_cost c-3 g4; the_couch a-2 f4; the_courier d-5 e-2 g7; the_cpo e2; the_crash a7 b-6 e-3 f-5; the_crew a-4 e6
the_critical a11 b-9 c-7 d-3 f-5; the_critical-path a11 b-11 c-9 d-8 e-11 f2 g4; the_cross d5 f-5 g2
the_crossword f6 g-4; the_csv a-6 e-6 f9 g2; the_cto a-7 c-13 d-6 e7 f-5 g13; the_cuda a3 c-3 g2; the_curtain f2
the_customer a4 b7 c-7 d-13 f-15 g3; the_customers b-3; the_cutover a10 c-5 f-10 g-4; the_cvs d6 g-3
the_dark a-3 b10 c-4 e-6; the_dashboard b5 c-7 d-8 e8 f-3 g-7; the_dashboards b8 e-5 f-3; the_data a6 c-6
the_data-model c5 d-5 e-6 f4 g-3; the_data-pipeline e-3 f6 g-4; the_database a7 c-3 d-5; the_date d-2 e-12 f7 g2
the_day a-3 b5 c-14 e-8 f-7 g8; the_db b-5 c6; the_dbt f4 g-6; the_deadline b2 c3 d-6 e-8 f-7 g4
the_deadlock a12 b-3 e3 f-3 g-9; the_debate c4 e5 g-7; the_debrief g5; the_debug d2; the_debugger b4 c-3 d6 e-5 g-10
the_decision a-9 b-15 c8 d-12 e9 f-4; the_decisions e3; the_deck a-3 d3 g-6; the_decoder a-2 g5; the_dedupe a7 g-5
the_delegation b7 d-8 e-5; the_delivery a7 b-6; the_demo a-3 b5 c-14 d-3 e4; the_dentist a-7 d-7 g4
the_deploy a6 c-5 e5 f-7; the_deployment a9 b-3 d-6 e5 g-10; the_deploys a4; the_design c4 d-16 e12 g-7
the_design-doc a-5 b10 c4 d-3 e-7 g-4; the_designer c-4 e-6 f-2 g10; the_designers b-4 d-7 f3
the_desk b-4 c-3 e2 f-3 g5; the_dev b6 c-3 d-8 e-5 f9 g-4; the_device a8 g-6; the_devs b-5 c7 e-5
the_diagram b6 e5 g-9; the_diff a-2 b3 d-3 e3 f3 g-5; the_difficult b-3 d14 g-10
the_difficult-conversation a-3 b-2 d-4 g9; the_director c-9 d-3 e10; the_directors b-5 c-4 e9
the_discussion a-4 b-7 c16 d-5 f4 g-12; the_dish a-5 b-6 d8 e-3 f-5; the_disk a-3 b-6 f5 g4; the_display c-2 f-3 g4
the_dns b4 g-2; the_doc a-6 b-6 c9 e2 g-7; the_docs a-7 b-6 d-6 g8; the_document g3; the_documentation f7 g-2
the_dog b-7 c3 d-5 g6; the_door b-4 d5 f-3; the_double b-3 g8; the_draft b4; the_draw f-6 g5
the_drawer b-6 d6 e-4 f4; the_driver b-5 c-3 e4 f6 g-4; the_drm a7 b-4 e-6 f-3 g5; the_drone g3; the_dst a-2 b5 g-4
the_duty a4 d-6 e-5 g5; the_dyke d4 g-4; the_edge d-3 e-4 g3; the_editor b-6 c-2 d2 e7; the_email b4 d-3
the_embedded a2 b-5 e-7 f8; the_encoder e3; the_end a-11 b14 d-2 e2 f-8 g-7; the_endpoint a5 c2 f-3 g-3
the_engagement-survey c-4 d12 e-3 g-7; the_engine a4 e-2; the_engineers d2 e-5
the_entire a11 b4 c-4 d-4 e4 f-6 g-13; the_entitlement a9 f-2 g-4; the_epic a6 g-2; the_error c5 f6 g-10
the_estimate a-6 b6 d-3 e4 g-6; the_etl a10 c-8 d-3 e-2 f-3; the_evaluation b7 d4 e-2 g-6
the_evening b9 c-6 e-5 f3 g-6; the_event e-7 f4 g-4; the_events a2 c4 d-7; the_exam c-3 e5 f-4 g3
the_examples f6 g-2; the_exec b4 c-4 d-3 e8 g-7; the_exercises f6; the_exit-interview d5 g-3
the_experiment a2 b5 e-4 f-3; the_export b-6 d5 f-5 g8; the_export-job a4 b7 c-2 e-3 g-6; the_fab d-3 g5
the_factory a-2 b-3 c-2 e-4 f-4 g9; the_facts c7 d6 g-10; the_fail a5 b-5 c-3 e6 f-7
the_failover a6 b-5 d-4 e6 f-4 g-3; the_fallback a2 c8 f-3 g-9; the_farm a8 g-7; the_feature c-8 d-3 e3
the_feature-flag a11 b4 d-4 e-5 g-11; the_feedback a-4 b-9 c-6 d14 e-6 f-5; the_feedback-talk d6 e-3
the_feel a-5 b-6 c-2 e-6 f8 g6; the_fence c6 e-3; the_ferry a4 b3 e-4 g-7; the_field b-7 c3 d3 e-6
the_fifth b-3 c-4 e4; the_file b5 d7 g-11; the_fill a7 b-5; the_final a-3 b4 c-4 d-3 e4; the_finance a3
the_fire a2 b-8 c-5 d-5 e3 g5; the_firmware c-11; the_first a-16 b8 c-16 d-4 e5 f7; the_fix a12 b-6 c-12 d-15 e5 f-5
the_flag a-5 b-10 c2 d-3 e4 g4; the_flaky b2 e6 g-4; the_flaky-test b4 d3 e-3 f2 g-2; the_flaky-tests b4 c-2
the_flame a6 g-2; the_flash c4 g-2; the_flight b4 d-5 f7; the_floor b-2 d-9 e4 f5; the_flow e-2 g4; the_flu b-4 g10
the_follow b3 c-2 d6 f-6 g-5; the_font b-3 c3 e-6 g5; the_form c-2 d11 e-3 g-5; the_founder c-2 g6
the_fourth a-2 b-7 c3 d7 e-4 f-2; the_framework e-7 g4; the_fraud a10 b-6 c-3 e-4 f4 g-5
the_freeze a8 b-7 e-6 f-8 g3; the_freezer c-4 d6; the_friday d7 g-8; the_fridge a-2 d-2 e-4 f-2 g12
the_frog a7 b-2 c-4 d3 e-2 g-4; the_frontend b-2 f7 g-7; the_fx a3 d-5 e-8 g7; the_game b-2 d3 e-4 f5 g-3
the_garden e2 f6 g-7; the_gate a4 b-6 c-5; the_gateway c-5 f-10 g5; the_gdpr a5 g-2; the_generator a4 c-3 d-2 e-2
the_gimbal b4 c-3 e-2 g3; the_glass a-4 c-3 d4 e5 f-4; the_glossary a-3 f8 g-5; the_gnarliest a9 b-2 f-4
the_go a7 b-7 c7 d-5 e4 f-5 g-12; the_goal b-3 d-4 e8; the_goalposts g3; the_goals b-2 g6; the_gpu d6
the_graph a-3 c-4 e-2 f-3 g9; the_grid b-3 c-4 d-2 g6; the_grooming c7 e-4; the_ground d-6 e-7 f-4 g9
the_group a-6 b-5 c6 d-6 e-4 g7; the_growth-plan a-4 d3 f-3 g3; the_guild a-4 b-6 c-2 d-10 e4 f5 g6; the_guy c-4 g7
the_guys c2 g-2; the_hackathon f6 g-4; the_half d7; the_hall c5 e-3 g-4; the_hallway b-2 e7 g-3; the_hand b7 c5 e-8
the_handover a-3 b13 c-6 d-5 e-4 g-2; the_harbour b-4 d-4 g8; the_hard a11 b-5 c-7 d3 e3 f-2 g-9
the_hard-conversation g3; the_hard-talk a-3 g5; the_hardest a13 c-4 d-4 e-4 f-4 g-3; the_head c-2 e-4 g4
the_head-of a7 d4 e-2 f-3 g-5; the_headcount a-3 d10 g-4; the_heads c-3 g6; the_heating g6
the_hire a-11 b6 c-5 d5 f-5; the_hiring-plan b-5 d9 g-3; the_hole c-6 g5; the_holiday a-6 c-3 d6 e-5 g2
the_holidays a-2 b-6 d7 f-7 g5; the_hood b-2 f10 g-4; the_hook a5 b6 c-2 d3 e-6 f-3 g-8; the_horse d6 e2 g-5
the_hospital a3 b-7 g5; the_hot a-3 b-3 g8; the_hot-path a6 b-5 c-2 d-6 e-6 g8; the_hotel a9 c-6 e-4 f3
the_hotfix a12 b-7 c-2 d-6 f-9; the_hour b-9 c4 d15 e-8 f-5 g-3; the_house c-6 g8; the_how a-5 d-3 e11 f6 g-10
the_hr d-6 g8; the_i2c a9 g-4; the_icon a-3 b-5 c-5 d-4 e-2 f3 g7; the_ide a7 e-7 f-4 g5; the_idea f6 g-7
the_identity a6 b-3 e-3 f-4; the_image a10 c3 f-5 g-7; the_import a9 g-7; the_importer a5 b-3 c-4 d-8 e-2 f-6 g10
the_incident b-2 d4 e3 g-4; the_index c9 d-6 f-5 g-5; the_infra a9 c-4 d-4 e-6 f3 g-4; the_ingest a8 g-12
the_ingestion a8 c-2 d-3 f-5; the_integration a12 c-4 d-7; the_interface a5 b-3 c-5 d-6 e-7 f8
the_intern a-12 c-12 d2 e5 f-4 g4; the_internal a-9 b-10 d-7 e2 f8 g4; the_interns a-3 e-6 f-3
the_interview a-4 c-3 g4; the_interview-debrief a-3 b-3 c-2 d13 g-6; the_interviews b3 d-2 e5 g-3
the_invite b-2 c-3 d3; the_invoice b6 e-4 f-3; the_ios a13 b-6 c-4 e-4 f7 g-10; the_iso f5 g-4; the_itch e-5 g9
the_jcl a5; the_jitter a7 c-4 d-2; the_job a-9 b10 d3 e-9; the_job-ad a-7 b4 c-5 d4 e-7 f-3 g4
the_job-description g3; the_junior a-8 b3 c-5 e4 f3 g-3; the_juniors a-7 b9 c3 e-5; the_k8s a7 c-4 d-5 e-5 f8 g-10
the_kafka a7 c-3 f3 g-8; the_kernel a6 b-4 c-3 d-4 e4 f2 g-7; the_kettle a-6 b2 c-2 d-2 g5; the_key c7 d2 e-6 g-4
the_keyboard a3 c-8 d-11 e3 f-9; the_keychain b3 c-2 e-3 g3; the_keynote a4 c-3 e6 g-6; the_keys a-5 c-8 d-8 e6 f2
the_kid a-3 f5; the_kids a-5 b-4 c-5 d-8 f3 g5; the_kind-of a-2 b-3 c-4 e-5 g14; the_king b5 g-3; the_kiosk b8 g-7
the_kitchen a-4 b-7 c-3 d4; the_kotlin a-5 e-3 f13 g-4; the_kubernetes a3 f-3 g2; the_lab a-11 b-5 c-6 d2 e4 f-3 g8
the_label e5 g-2; the_ladder b7 c-3 d-8; the_lads e4; the_lag a-2 b-3 c4 d-3 e-6 g6; the_lamp e5
the_laptop a3 b-7 d-12 e2 f-3 g6; the_last a7 d-6 f-6 g-3; the_lateness d4 g-3; the_launch a5 b-3 c-10 f-9 g3
the_lead c5 d3 e-10 f-5; the_leadership a-7 d7 e-3 f-6 g3; the_leads a-12 b-5 c3 e7 f-8
the_leads-meeting a-3 d9 e-3 g-3; the_leak a-4 b2 c4 e2 g-5; the_ledger a9 b-7 d-7 e-8 g3
the_legacy b-5 c-5 d-4 e3 f9 g-10; the_letter d3; the_level b4 c-3 d-6 e-5 f-2 g10; the_levelling a-4 d12 g-5
the_library b-9 c4 g8; the_licence a4 g-2; the_lift a-3 c11 d3 e-11 f-4; the_liftover b4; the_line a10 b-7 f-9 g2
the_linker a9 c-2 g-4; the_lint b8 c-4 e-5 f2 g-4; the_linter c2 e2 g-4; the_list a-6 b-8 d10 e5 f3 g-5
the_little b-2 c-2 d3 e-3 g3; the_live a9 b-3 g-7; the_llvm d6 g-4; the_load b6 e-6
the_load-balancer a7 c-4 d-3 e-6; the_load-test a3 b2 e4 g-9; the_loader a2 b-4 e-5 g7; the_lock a12 b-5 e-3 g-5
the_log c6 d-8 e-3 g3; the_login d12 e-5 f-4 g-6; the_logs c-6 d-3 e3 f6 g-3; the_long a5 d7 e-3 f-4 g-4
the_longest a9 b-3 g-3; the_loop b-4 c-2 d-3 e4 g5; the_loot g-3; the_loss f5 g-2; the_lost a4 c7 d-3 g-11
the_lot b9 c-4 e-5 f-5; the_loyalty a2 b4 c4 d-2 g-9; the_lunch c3 d3 e-2 f3 g-9; the_mail a-2 b4 d-4 e-5 g4
the_mainframe a9 b-4 e6 f-2 g-8; the_maintenance a4; the_manager a5 b-4 c12 d-7 e-9 f-4 g-4; the_managers d6
the_map a7 b-11 c3 d-4 e5 f-4; the_match f-6 g8; the_matchmaker c-3 g4; the_matchmaking a4 f-2
the_matter b5 c9 e-5 g-10; the_meet a-7 b-4 c13 d-6 e2 f-5 g-4; the_meetup c-4 d-4 e-5 f8; the_memory e-3 g3
the_memory-leak a13 b-3 c-3 d-2 e4 f-2 g-12; the_mentor d10 e-10; the_merge b-5 d4 e-4 f-3 g5
the_merger a4 b-2 c-5 d-4 g6; the_mess e-2 g5; the_metro d-3 g6; the_mic e5; the_middle a3 b-7 c2 d8 e-8
the_migration b-7 d5 f-5 g4; the_milestone a5 b-4 c-2 e-6 f-3; the_milk a-3 g2; the_ministry a4 b-4 c-9 d-5 e7 g2
the_minute b-3 c9 d5 e-10 g-3; the_minutes b-8 c9 d-7 e-4 f-12 g12; the_mirror g2; the_misra f5 g-3
the_miss a9 d-14; the_missed a-2 b4 d10 f-5 g-8; the_mistakes d-4 e8 g-3; the_ml a-6 b-7 c6 d-2 e-6 f11 g-3
the_mobile a4 c-6 d-11 f5 g-3; the_model a7 c-7 d-8 e5 f-11 g5; the_module b-3 c2 e-3 g4
the_moment b-2 c11 d5 e-7 g-10; the_monday a2 d-4 g4; the_monorepo b-5 c-6 d-3 f12 g-9
the_month a2 b-5 c-3 e-5 f-2 g7; the_monthly d14 g-10; the_mood d7; the_moon d-5 e-5 f-2 g11
the_morning a2 b5 c-4 d-7 f-7 g3; the_most a11 b-4 c-3 d-4 e5 f-3 g-6; the_mouse a-5 b8 c-3 e-5
the_name a-11 d-6 f-4 g5; the_neighbour g6; the_net c-3 e7; the_network a-2 e-3 f3 g3; the_new a2 b-5 d-5 e-3 g6
the_new-hire a-6 b-7 c-5 e3 g4; the_new-joiner d9 e-5; the_new-starter a-2 c-6 d11 g-2; the_news b-3 d-3 g4
the_newsletter a-5 d-4 e3 f-5 g7; the_next a-2 d7 f-2; the_night b-2 c-5 e-2 g2; the_nightly b-4 c-5 d-3 e12 g-3
the_ninth a-4 b4 c2 d-5 f-3; the_no a3 b-5 d9 g-6; the_nodes a3 g-3; the_note a-6 b-6 c6 d5 e9 f-4 g-12
the_notebook c-4 f-7 g7; the_notification b3 g-3; the_null a6; the_number a-6 b-3 c6 e6 g-3
the_numbers a-7 b7 d5 e-12 f-5 g3; the_o11y f5 g-3; the_oauth a7 b-4 g-2; the_ocr b3; the_odds b6 e-6; the_off e4
the_offer d-8 g4; the_offer-letter a-4 b-3 d4 e-4 g4; the_office a-10 b-5 c-6 e-11 f5 g9; the_offline c2 g-3
the_offsite c-6 g3; the_offsite-agenda d3 e-4; the_old b-14 c-6 d-12 f2 g9; the_on-call c3 g-10
the_onboarding b7 c-3 d-8 f10 g-10; the_onboarding-flow b5 e-6; the_onboarding-plan c-4 d8 e-5
the_one a11 c-4 e3 f-10 g-3; the_one-to-one a-2 d2 g3; the_only a12 b-12 c7 e-13 f-9; the_open a6 b-8 d-5 e-5 f8 g2
the_operators b5 e-4; the_oracle c6; the_order b-4 c4 d-3 e-3 f-4 g3; the_orders a5 b5 c-4 e-9
the_org a-2 b-5 c-5 d9 f-2; the_orm c10 g-5; the_oscilloscope a3; the_ota e10 f-4 g-6; the_other a-14 d5 f-4 g2
the_other-lead b-2 g3; the_other-team b-7 c-9 d-7 e-7 f3 g12; the_outage a6 b-6 c-11 e7 f-3 g-3; the_overflow e2
the_owner a-3 d-6 e14 f-8 g-10; the_ownership e3; the_p0 a4; the_p1 a13 b-4 c-4 d-2 e4 f-2 g-13
the_pacing b3 e-7 g7; the_page a3 c-6 e3 f-2; the_pager a5 b-7 c-8 d-6 g6; the_pair a-11 c8 d-6 e9 f-10 g-4
the_panel b-5 c-4 d6; the_paper e8 g-5; the_park a-11 b-7 c-9 d-13 e6 f-3 g16; the_parser a3 c-5 d6 e-15 f-2 g3
the_part a3 b-4 f6 g-7; the_partner a5 c-4 f-3; the_passenger e5 g-2; the_password a4 e5 g-8
the_patch a10 b-8 d4 f-4 g-6; the_pay d8; the_payment a8 b-9 c-8 d-5 e-3; the_payments b-3 d-7 e4 f-3 g4
the_payroll a6; the_pcb b3 f2 g-3; the_pci a4 b2 e3 g-7; the_pdf c4 e-7 g3; the_peer d10 g-8
the_pen b5 c7 d-7 e4 f-8 g-9; the_pentest e4 g-5; the_people a-11 b-3 c-6 d8 e8 f-5; the_perf-review d7 e-3 g-2
the_performance d7 g-3; the_performance-reviews a-9 b-9 g11; the_permissions a-3 e8 g-2
the_person a3 b-3 c5 d-8 f-3; the_phone a4 b-7 c-5 d-6 e8 f-4; the_physics g2; the_pick c3 e-3; the_pilot a6 d-3 f-6
the_pipeline a5 d-9 f-7; the_pit a5 b-3 d-5 e-3 g5; the_pizza c-9 e4 g8; the_plan a-10 b5 c4 d-7 e4 f-11
the_plan-on a4 e4 g-4; the_plane f6; the_planner b-7 e-2 g9; the_planning-session d5 g-6; the_plant a9 c-3 e-3 g-3
the_plants g4; the_plate a8 g-6; the_platform a-2 b-6 c-5 d3 e-4 f2 g5; the_player b-4 e-3 g9; the_pleasure a-2 f6
the_pm a-7 b-7 c2 d3 f-6 g4; the_po a-2 e6 g-3; the_podcast b7 c-5 e-3 f-2; the_point d-4 g3
the_pool b-4 c-2 e-4 f-3 g9; the_port c7 e-3; the_postcode a3; the_postgres f5; the_postmortem a-6 b4 c2 d-6 e4 g-6
the_power a-2 g7; the_pr a-4 b-3 c-4 d-8 e13; the_presentation a-2 b10 c-3 g-4; the_price a2 b-3 c-3 d5 g-4
the_pricing a10 b7 d-7 g-20; the_printer b-3 c-3 d-4 e-3 f-7 g15; the_priorities a-4 b-2 c8 e-3
the_priority c9 e-3 g-4; the_probation d5 g-2; the_problem a3 b-3 d-5; the_prod a6 b-9 d-2 e5 f-7
the_product c-3 d-3 e2 g4; the_product-manager c2 d-3 g3; the_product-owner c-4 g8
the_production a12 b-5 e-7 f-9 g3; the_profiler a3 b-3 c-4 d3 e-12 g6; the_project c-10 f3
the_projector a-11 e-4 f-6 g16; the_promo d5 e-5; the_promo-packet d7 e-3 g-3; the_promotion a-7 d9
the_proposal e4 g-2; the_protobuf a3 c-4; the_public c2; the_pull-request a-2 b4 c2 e-3; the_puzzle f6 g-4
the_q3 b-4 d7 g-4; the_q4 d-5 g6; the_qa a-3 c-8 d7 e3; the_quarter b-6 c-6 e2 g2
the_quarterly b-7 c-7 d7 e5 f-9 g2; the_query a-2 d-4 e5; the_question a-7 b-7 c5 d-11 e4 f-6 g3
the_questions b-2 d5; the_queue a10 b-8 d-4 e-10 f-5 g7; the_queue-consumer a8 g-3; the_quiet b-6 c6 d-2 e5 g-5
the_quiz a-4 d-2 e5 f5 g-4; the_race-condition a10 b6 c-5 f-4 g-9; the_radiator d4 e6 g-8; the_raise b-3 d8 g-2
the_ranking e4 g-3; the_rate-limit b2 e3 g-4; the_rate-limiter a8 f-5 g2; the_ratings d4; the_readme a-3 b-3 f10 g-5
the_real a3 b-5 d5 e-5 f-6; the_rebase b2 d-2 g3; the_recommendation e-3 g4; the_recommender f4
the_reconciliation a4 g-3; the_recovery g3; the_recruiter a-6 b-4 c-4 d5 e-6 f-3 g3; the_recs f4
the_red a7 b-5 c-3 d6 f-4 g-5; the_redis a6 e-3; the_refactor a-3 f-5 g7; the_regexes b8 e-5 f-3; the_region c6 e-4
the_regulator a9 b-7 c-5; the_reindex a3 b-2 c-3 e-4 g6; the_reins a-4 b4 c-6 e11 g-11; the_rejection c-5 d7 e4 g-7
the_relaunch a4 b-3 e3 g-2; the_release a6 c-4 e3 f-14; the_release-branch a13 b-7 d-4 e-8 f-7 g2
the_release-notes a-3 b5 d-2 e-11 g5; the_releases a6 b-4 d-3; the_remain b5; the_render a5 b-2 c-5 e8 g-6
the_renderer g4; the_reorg a-4 d4 e-10 f-3 g6; the_repo a-8 b3 c-8 d-6 e4 f7 g-3; the_report b7 e-5; the_req d9 g-5
the_request c-3 f8; the_resolution g5; the_responsibility a-4 b3 c-3 d-3 e5 g-4; the_rest a4 b10 c-8 e4 f-9 g-8
the_restaurant a-3 b-2 d-9 e8 g4; the_result a2 b-3 c-11 d-5 e-2 f9 g2; the_retention c4 e-4; the_retired f6
the_retro a-14 b3 c4 f-11 g2; the_retry b-6 c7 d-7 e3 f-2; the_retry-logic a-5 c-3 f11 g-6
the_review a-9 c-7 d8 f-4; the_reviewer a6 b6 d-4 e-4 g-3; the_reviewers a-3 b-3 c-2 d-7 e9 f-3
the_reviews a-10 b-4 c-4 d6 e-7 f-5 g6; the_rewrite a4 b-9 e4; the_rfc a-9 b5 c11 d-8 f4 g-15
the_right a-5 b-3 c-2 d4 e5 f3 g-4; the_rights b-3 c4 e3 g-2; the_risk a-4 c-5 d-6 e5 f-4 g8
the_risky a10 b-3 e-3 g-4; the_road b-4 c5 d4 e-8; the_roadmap a3 b6 d-4 e3 f-5 g-6; the_roadmap-session d9 e5 g-11
the_rollback a9 b3 c3 d-10 f-6 g-10; the_rollout a-9 b4 c3 d-11 e5 f-9; the_roof a-4 b-3 c5 d-4 e-5 f3
the_room a-6 b-13 c10 d5 e4 f-9 g-12; the_rota a-4 b11 d-5 e-9 f-6 g3; the_route b-8 c-3 e5 g4; the_router c-4 g9
the_rug d4 f5 g-6; the_rule a-4 b7 c6 g-8; the_rumour g4; the_run e8 g-7; the_runbook d-4 e4; the_runner e7 g-5
the_runway d4 g-4; the_rust d-3 f10 g-6; the_sake b-3 d3; the_salary a-3 b-2 f-3 g4; the_sale a9 d-4 f-3
the_sales b-5 e5; the_same a3 b-3 c7 d-5 e-2 f-8; the_sample e4 f2 g-3; the_sandbox f8 g-5
the_save a8 b5 c-2 f-3 g-6; the_scheduler a12 b-2 c-7 d-8 f4 g-3; the_schema a12 b-8 d-11; the_school d-6 g4
the_scope c4 e3 g-7; the_scorecard d3 g-3; the_screen a-2 b3 c3 d-5 e-6; the_screens b-3 c3 e3; the_script b-2 c5
the_sdk b9 c2 d-3 f-3 g-4; the_search a6 c-5 d-8 e3 g-3; the_seat a-2 c-4 e5 g-3; the_second a-4 f-5 g3
the_security a3 b-4 d-8 e-7 f6 g3; the_seed a-4 c-3 d-3 f4 g6; the_senior c2 e-4; the_seniors b-7 c-5 e10
the_sensor a5 f4 g-11; the_sentence a-5 b-5 c6 g4; the_sequencer a7 g-2; the_server g3; the_service a-10 d-3 e5 f2
the_services a5; the_session a8 b-2 c-4 e-3; the_settings c6; the_settlement c-6 d-2 e-6 f5 g5; the_setup b-3 f6
the_sev2 a-2 b-5 d4 e8 g-4; the_shader a4 b10 c-3 d-4 e-9 f-5; the_shard a8 b-3 e-2; the_sharding a9 b-6 c2 d-3 g-4
the_shared a-2 b-2 f-3 g7; the_shed d3 f6 g-6; the_sheet c3 f-4; the_shelf b-4 e-3 f13 g-8
the_shift a-3 d10 e-2 g-5; the_shop c-3; the_short e3; the_shortcut e6; the_shouting d10 e-3 g-4
the_shower b4 c-3 e-7 f-2 g3; the_sign a11 b-3 d-3 e-5; the_signup c-5 g5; the_silence b-6 c7 d-4 e5 g-4
the_simulator f6 g-2; the_sit b-2 d10 g-4; the_site c-8 e10 g-2; the_six a9 b-2 c-3 d6 f-4 g-9
the_sixth a-3 b-5 c-6 e3 g6; the_skip-level d11 g-9; the_sky g7; the_slack a-2 b5 c-4 e3 f4 g-9; the_slide b-4
the_slides d-4 g2; the_slo d-2 g2; the_slot d8 e-3 g-2; the_slow a7 c-3 e-2; the_slower e6 g-4; the_small e5 f-3
the_sms a7 b-4; the_sofa e4 g2; the_solo g4; the_solution c-4 d-3 e14 f-4 g-8; the_someday f5; the_sort g5
the_sound a-3 c-4 e4 f-4 g5; the_source f3; the_spare f5; the_spec c5 g-3; the_spike a5 c-3 e3 f-3 g-2
the_split c-6 g5; the_spot a8 b-3 c8 d-4 f-3 g-9; the_spring b-2 e-2 g10; the_sprint a9 b-2 d6 e-4 f3 g-11
the_sprint-goal a7 b-7 c13 d-5 e3 f-8 g-14; the_squad a-5 b4 c8 e3 f-6 g-9; the_sre d4 e-3 f-4 g3
the_sres a-2 b-2 c-4 e-5 f3 g4; the_sso a11 b-6 e-8 f-3 g4; the_staff d6 g-3; the_staffing d2 e4 g-6
the_staging d-4 e-2 f9 g-6; the_stairs a-4 b-8 d8 e-8 f-3 g3; the_stakeholder a-4 d-3 e3 g5; the_stakeholders d-5 g5
the_stand c-4 e10 g-7; the_stands a-3 e8 g-5; the_standup a6 b-5 c9 d-9 e-3 g-3; the_start b5; the_state g4
the_status a-4 b-4 c-3 d-5 e3 g11; the_steer a4 d-3 e-7 g4; the_steering-committee b-3 c-7 d-6 e6 g4
the_storage a5 c-3 d-8 f8 g-9; the_store a10 b-5 c-4 g-2; the_storm a-4 b-5 c-2 e5 g4; the_story a3 e-8 f-2 g3
the_studio a6 c-5 d-4 g3; the_style f3; the_summer a6 b-2 c-5 d-3 e-3 g6; the_sun a-4 b-4 c-2 d-5 f4 g8
the_supplier b6 c-13 d-9 e7 g3; the_support g3; the_survey c-3 d-3 e-5 f-6 g13; the_switch d-5 g7
the_sync a8 c-8 e-3 f4 g-5; the_system a-5 c-4 d9 e-5; the_tab a-6 b-10 c-2 d7 e5 f-2
the_table a-6 b-11 c14 d2 e4 f-5 g-5; the_tag b7 e-2 g-6; the_talk a-7 b10 c-6 d6 e-5 f-2 g-6
the_talk-about b-5 d14 e-5 g-5; the_tariff a8 b-2 g-3; the_task a5 b9 c-5 d-5 e-3 f-3 g-5; the_tax a9 b-2 c-3 d-4
the_team b-9 e3; the_team-charter d7 g-5; the_team-retro b-8 d12 f-6; the_tech-lead c8 d-5 e3 g-6
the_tech-leads d-6 e10 g-3; the_technical c-3 d-3 e5 f8 g-7; the_telemetry a-2 b5 e-5
the_terminal b-3 c-5 d8 e-3 f8 g-10; the_terraform a4 b-4 c-5 d-2 f2; the_test d-8 e-15 f6 g7; the_test-suite f5
the_testers b6 e-6; the_tests a5 c-2 d-7 e-10 f4 g2; the_text c-6 d5 g4; the_thing a4 b4 d-6 e8 f-9 g-4
the_third a-13 b-4 c3 d5 f-7 g3; the_thread a-6 b-8 c2 d-6 e8 f-3; the_threat b2; the_three b-8 c5 e4 f-3
the_thursday a3; the_ticket a-6 e4 f-6; the_ticketing a4; the_tickets a-3 b5 e7 f-4 g-4; the_tie a-7 b-5 c8 d-6 f-3
the_time a-2 b-5 c-10 d11; the_timeline a-2 e3 g4; the_timeout a-4 c3; the_tip b4 c-3 d-2
the_title a-4 c4 d-3 e-7 g4; the_token a4 b-5 c4; the_tokenizer a6 c-3 e-3 f2 g-6; the_tone d8 g-5
the_tool a-4 b-2 c5 d4 e-6 f-2 g2; the_tools a4 b-7 e-3 g7; the_top a8 e-3 f-3 g-4; the_topic b7 g-6
the_torch b-4 c-2 d-4 g8; the_tower b7 d-3 g-4; the_track a6 b-3 e5 f-5; the_trade-offs e8 g-7
`
