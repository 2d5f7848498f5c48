// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_7 = `
the_demo c-6 d-6 g5; the_dentist a-5 c-4 d-5 e5 g5; the_deploy a6 c-4 e4 f-7; the_deployment a11 b-3 d-6 f2 g-8
the_design a-7 c8 d-14 e12 g-12; the_design-doc a-3 b9 e-3; the_designers e3; the_devs e-3; the_diagram b2 e4 g-5
the_diff f4; the_difficult d4 g-3; the_difficult-conversation a-2 d-2 g7; the_director c-3 g2; the_directors e5 g-3
the_discussion b-5 c10 d-3 g-8; the_doc c3 d-4 e6 f-4 g-4; the_docs a-3 b-3 c-5 g8; the_document d3
the_documentation f5; the_draft b8 e-2 f-3; the_driver f5; the_editor e5 g-5; the_email b4; the_embedded a3
the_end a-3 b3 c4 g-11; the_endpoint a5 c-3; the_engagement-survey c-5 d11 g-8; the_engine c-3 g2
the_engineers c3 e-5; the_entire a11 f-7 g-4; the_estimate a-3 b4 d-2 g-2; the_etl a3 b3 d-3
the_evening a-4 b8 c-3 d4 e-3 f2 g-10; the_event e-2 f5 g-3; the_event-bus a3 b-2 e-3 f5 g-3; the_export b-6 d7 e-4
the_exporter a4; the_facts c5 g-5; the_fail a6 b-5 e3 f-3 g-8; the_failover a2 e5 g-4; the_favicon f5 g-3
the_feature a3 c-3 d-3 e-5 f4; the_feature-flag a6 b4 g-7; the_feedback a-3 b-4 c-5 d9 e-7
the_feedback-talk d10 g-5; the_field a4 b-4 c-4 d7 e-3; the_final c-2 g3; the_fire a-5 b-4 c-5 d-4 e4 f-3 g8
the_firmware b-2 c-3 g2; the_first a-6 b6 c-3 d-4 e7 g-10; the_fix a15 b-14 c-10 d-4 e7 f-5 g-5; the_flaky-test d4
the_flu g4; the_follow b4 g-3; the_founder g4; the_fourth c6 e-3 g-2; the_framework c7 e-5; the_fraud a6 g-2
the_freeze f-5 g7; the_frontend c-3 f7 g-3; the_fun b-2 e8 g-4; the_function e3; the_game d3 g-3
the_gateway c-3 e2 f-9 g5; the_gnarliest a5 f-3; the_go a11 c-8 e4 f-2 g-7; the_goal d-4 e6; the_goals d3 e-3
the_grid a4 g-2; the_group b-3 c2 d-3 e-7 g7; the_growers b-4 e5; the_guild c-10 d-6 f5 g8; the_hackathon f4
the_handover a-3 b11 c-5 e-3 g-3; the_hard a7 b-6 c-5 d-3 e3; the_hard-conversation e3; the_hard-talk a-3 d-3 g8
the_hardest a11 b-3 c-3 d-2 g-5; the_hardware c4; the_head-of d7 g-3; the_hire a-7 c-7 d5 f-5
the_hiring-plan d7 g-6; the_holiday c-3 d7; the_hood d-2 f8; the_hook a5; the_hospital g4
the_hotfix a13 b-6 c-4 d-4 e-4 f-5; the_hour b-6 c-6 d14 f-3 g-4; the_how e6 g-3; the_icon b-2 c-3 f3 g4
the_idea e3 f4 g-6; the_importer a3 b7 c-4 d-5 f-3; the_incident d3 e3 g-5; the_index c5 g-5; the_infra a7 b-2 g-4
the_ingest a2 f3 g-4; the_ingestion g5; the_integration a5 c-2 d-6 e-6 g4; the_interface a4 b-3 c-3 d-5 e-5 f7
the_intern a-8 c-10 d3 e2 f-10 g5; the_internal a-6 b-4 d-3 f3 g6; the_interns c3; the_interview a-3 e-6 g4
the_interviews e5; the_invitation g2; the_invoice b3; the_invoices a-4 b-3 c-3 g10; the_ios a5
the_job a-6 b8 c-2 e-4; the_job-ad a-6 g6; the_junior a-5 b5 d-2 e5 g-2; the_juniors a-10 b9 d-7 e-2
the_k8s a3 d-5 f9 g-7; the_kernel a2; the_keyboard a4 c-8 d-10 e7 f-7; the_keys a-3 c-3 d-4 e7
the_kids a-5 b-3 c-2 e-5 f2 g6; the_kind-of c-6 g7; the_kotlin a-4 b-3 c-3 f10; the_laptop b-2 d-5 e8
the_last a6 c3 d-12 f-3 g-4; the_launch a4 b-13 c-13 e4 f-16 g6; the_lawyers c-2 g6; the_lead b3 c10 e-12 f-3
the_leadership a-3 d5 f-3; the_leads a-7 b-4 e3 f-7 g4; the_leads-meeting d7 e-2; the_lease g4
the_ledger a5 b-4 c-3 f-2 g4; the_legacy a5 c-3 f4 g-5; the_library b-13 e6 g8; the_lift c8 g-3
the_line a11 b-5 f-2 g-3; the_list a-4 b-3 d8 e-2 f3 g-3; the_live a3; the_load-test a4; the_log a-4 c8 e-2
the_login a3; the_logs f6; the_long b-2 e3; the_longest a9 g-4; the_lot b4 d-5 e-4 g3; the_loyalty a3 g-3
the_lunch f4; the_manager a5 c3 d-4 e-3; the_managers d6; the_meet a-7 c13 d-6 e2 f-3 g-9; the_meetup f5
the_memory-leak a7 g-5; the_mentor d13 e-8 g-6; the_merge c-4 d4; the_middle a2 b-3 e-4
the_migration b-4 c-3 d5 f-5 g2; the_minute b-2 c4 e-4; the_minutes d-4 e-4 f-9 g14; the_miss a6 d-7
the_ml a-6 b-5 c3 e-9 f10; the_mobile c2 d-3 f4 g-6; the_mobile-app f6; the_model a4 d-3 e5 f-7
the_module c-4 e-2 g5; the_moment c7 e-2 g-5; the_monorepo a-5 f10 g-6; the_month a7 b-4 c-2 e-4 g2
the_morning a8 b-2 c-3 d-6; the_most a8 b-4 g-4; the_name a-4 d-5 f-3 g9; the_nerve d3; the_new a3 b-8 c-9 e-8 f2 g6
the_new-hire a-4 c-3 d3 e-3 g3; the_new-joiner b-2 c-3 d7 e-4; the_new-starter c-4 d6; the_news d-2 g2
the_next c-4 d-7 e-3 g9; the_night d5; the_nod c6 g-4; the_numbers a-2 d-2 e-3 g8; the_oauth b-2
the_offer-letter b-2 g6; the_office a-7 b-2 c-7 d-6 e-5 f3 g10; the_offsite c-4 g5; the_offsite-agenda d2
the_old a-4 b-3 c-5 d-4 f5 g4; the_on-call b3 d-8 e3 g-5; the_onboarding e-2 f10 g-8; the_one a9 c-3 d-4 e-12 f-6 g2
the_one-to-ones a-3 d2; the_only a4 b-2 c7 d-4 e-7 f-6; the_ops d2; the_org b-3 d5 e-5 g2; the_ota a4
the_other a-7 b-5 c3 e3; the_other-lead e3; the_other-team b-3 c-4 d-4 e-5 g10; the_outage b-11 c-7 d-7 e6 f-4 g6
the_owner a-7 b-4 d-3 e13 f-6 g-2; the_owners a-4 g6; the_p1 a9 b-4 c-5 d-3 e7 f-3 g-11; the_pager a7 b-11 c-3 d-5
the_pair a-7 b9 d-6 e5 f-6; the_panel b-4 d4 e-5 g4; the_paper f2; the_parser a6 c-4 d8 e-10 g-3; the_part f5 g-4
the_partner a3 c-8 f-4; the_partner-sync d7 e-2 g-3; the_party c-2 e-3 g5; the_patch a11 b-6 c-2 g-9
the_payment a10 b-5 c-4 d-2 f-4; the_payments b-2 e4; the_pcb a-2 b3 f5 g-6; the_pen b3 d-3 e6 f-3 g-3
the_people a-3 c-5 d5 e3; the_performance-reviews a-8 b-4 g10; the_permissions a-4 e6; the_person a3 d-5
the_phone a4 g-3; the_pilot c-5 d-4 e-3 g5; the_pipeline b2 c-5 d-4 f-6 g5; the_plan a-10 b7 c3 f-6 g-5
the_planning-session g-2; the_plant a3 b-3; the_platform b-5 c-8 d2 e-7 f8; the_pm a-3 b-3 d6 e-3; the_pool g5
the_post-mortem e3; the_postmortem e4 f2 g-5; the_pr a-3 b3 c-5 d-5 e9 g-4; the_presentation a-2 b7 g-4
the_pricing a6 b5 c-5 d-4 f3 g-9; the_printing e-3 g5; the_problem c3 e3 g-2; the_prod a3; the_product-owner g2
the_product-sync d3 g-3; the_production a4 b-4 f-6 g5; the_profiler e-7 g3; the_project b2 c-8 f-2
the_projector a-7 d-2 g9; the_promise-to g3; the_promo e-3 g3; the_promo-packet d4 e-3; the_promotion c-2 d10 g-7
the_proposal b7 c2 d-4 e2 g-8; the_pros c5; the_pull-request b3 c3 e-2; the_puzzle f5 g-4; the_qa c-3 d6 g-3
the_quarter b-5 c-2 d-5 e2 g6; the_quarterly a-6 b-6 d5 e5 f-8; the_quarterly-review g5; the_query b2 e3 f4 g-7
the_question a-3 b-6 c4 d-8 e2 g2; the_queue a9 b-2 d-4 e-12 g3; the_race-condition a6
the_rate-limiter a7 b-2 c-2 f-3; the_ratings d6 e-2; the_readme f8 g-4; the_reconciliation a3
the_recruiter a-4 b-2 c-3 d6 e-3; the_redeploy a3; the_refactor g6; the_regulator a5; the_release a5 c-3 e3 f-5
the_release-branch a11 b-4 e-5 f-6; the_release-notes b7 e-4 f-5; the_reorg a-3 b-4 c-4 d9 e-5
the_repo a-7 c-3 d-7 e-10 f10 g6; the_report b8 g-5; the_request e5 g-4; the_responsibility a-5 b4 d-3 e6 g-4
the_rest a8 b4 c-4 d-2 e3 f-5 g-12; the_result a5 c-3 e-3; the_retention c3; the_retro a-8 d3 f-4; the_retry b3
the_review a-4 c-2 d4 e4 f-6 g-3; the_reviewers a-2 b-2 c-3 d-8 e6 f-3 g2; the_reviews a-7 b-2 c-6 d4 e-5 f-4 g8
the_rewrite a5 b-2; the_rfc b6 c4 d-3 e-6 g-3; the_risk e4; the_riskiest a7 g-4; the_risky a7 b-4 g-3
the_road d5 g-2; the_roadmap a-3 b6 e3 f-5 g-4; the_roadmap-talk d2; the_rollback a9 c4 d-6 e3 f-3 g-11
the_rollout a-12 c5 d-8 e5 f-2; the_room a-4 b-6 c13 f-3 g-13; the_rota a-2 b4 c-6 d-3 e-7 g9; the_runbook e3
the_rust c3 g-2; the_salary a-2 b-2 c-3 d6 e-4 g3; the_sales d3 g-3; the_same c6 d-7 e-3 g2; the_sample f4
the_sandbox f2; the_scary a8 b-2 g-3; the_scheduler a6 b-4 e-3 f5 g-5; the_schema a10 b-8 d-8 e-2 g-3
the_school c-4 e-2 g9; the_scientists c-3 e3; the_screen c5 d-2 e-4 f4; the_sdk b8 c2 e-5 g-4; the_search a5 b-5 d-3
the_second b-4 c2 d7 e-5; the_security f6 g-4; the_senior c5 d-3; the_seniors b-7 e8; the_sepa g4
the_server a2 b-3 e-3 g3; the_service a-6 b-2 f2 g3; the_sev2 b-4 c-2 d3 e5; the_shader b8 e-3 g-3
the_sharding a6 c-2; the_shed d4 f3 g-4; the_shift a-2 d8 g-2; the_six a2 d7 f-5 g-6; the_slide f3 g-3
the_slides d-5 g5; the_snacks e3; the_solution b-4 c-5 d-2 e15 f-5 g-4; the_spec b3 c3 g-3; the_split c-2 e5 g-3
the_sponsor b-3 c-5 g6; the_spot c4; the_sprint a3 b-9 c-4 d7; the_sprint-goal a8 b-4 g-6
the_squad a-3 b5 c6 d-4 e4 f-2 g-10; the_sres b-3 c-3 e-4 g6; the_sso b-5 g4; the_staff-engineer c7 g-5
the_staging a3 d-2 f6 g-6; the_stakeholder a-3 g5; the_stakeholders g4; the_standup c11 d-6 e-4; the_status c-3 g6
the_steer d-4 e-5 g6; the_steering-committee c-3 d-3 e-2 g8; the_storage a4 d-4 f6 g-4; the_store a4 c-3 e4 g-4
the_story a6 e-3; the_supplier b4 c-10 d-4 e6; the_support e-2; the_survey c-2 e-6 f-3 g11
the_sync a6 b4 c-4 d-2 f5 g-12; the_system a-4 b2 c-2 e-4 g6; the_tab a-2 b-2 e7; the_talk a-2 b10 c-3 f-6 g-6
the_talk-about b-3 d11 e-3 g-5; the_talks a-4 g6; the_tariff a6 b-3 c-3; the_task a7 b5 c-6 d-2 f-3 g-7; the_tax f4
the_team b-8 g2; the_team-retro b-5 d10 f-3 g-3; the_tech-lead b-3 c8 d-3 g-4; the_tech-leads d-6 e10 g-4
the_technical c-5 d-4 e3 f7 g-2; the_terraform e2 f2 g-4; the_test b-6 c-8 d-3 e-5 f8 g8
the_testers a-3 b7 c-7 e-6 g2; the_tests a7 d-6 e-9 f4; the_text c-3 g5; the_them g3; the_thing a3 c-4 d-2 e5 g-3
the_third c2 d7 g-5; the_thread a-2 b-6 d-2 e5 g3; the_three a-3 b-3 e5 g-2; the_ticket a-9 b-3 c3 e5 f-4
the_tickets a-4 d3 e2; the_tie a-5 b-3 c7 d-5; the_tiebreaker c7; the_time b-3 c-3 d9; the_title c3 d-3 e-4 g3
the_tokenizer a8 g-6; the_tool a-4 c8 e-3; the_trade-offs e5 g-3; the_traffic a-4 c6 f3 g-3
the_train a-4 b-7 c-8 d3 e-6 f8; the_trainee a-5 b8 d-6 e6 f-3 g-4; the_tricky g4; the_turbine c3 g-4
the_two b-2 f-3; the_tyres f6 g-2; the_ugliest a6; the_update c5 d-3 e-2; the_upgrade a6 b2 c-4 f-4 g-5; the_urge e4
the_urgent b-3; the_vendor a-14 b6 d-6 f3 g3; the_vendor-choice c5; the_venue e-4 g5; the_very d3 e3 g-3
the_vision a4 d3 g-6; the_vote c12 e-4 g-8; the_voucher a-7 b5 g3; the_vp a2 b-6 c-5 d-6 g6; the_war c-5 d-5 e9
the_warehouse c-3 d-5 e5 f4 g-9; the_watch a4 c-2 d-3 g3; the_way b4 c-2 e4 g-5; the_web a2; the_webhook g2
the_week a7 c-4 d-7 f-5 g6; the_weekend b4 c-3 d-2 e-4 f-7 g3; the_wheel d-2 e4; the_whiteboard a-3 b5 g2
the_whole a4 b3 d-15 e5 f-5 g-3; the_whole-team d3 g-4; the_why e5; the_wiki a-4 d3 e-3; the_word e-2 g3
the_work a-6 b6 c-3; the_works g6; the_workshop g5; the_wrong e5; the_yaml c4 e2 g-4; their_boss c-3 g6
their_call e7 g-4; their_estimate b-5 e8; their_goals d3; their_keyboard g6; their_manager a-6 b-8 c-8 d-9 e-6 g23
their_name c-2 e10 g-7; their_own b-4; their_plan c3 e4 g-4; their_ratings c-3 d8 e-4 g-2; their_story e4 g-2
their_tech-lead e-4 g8; their_website e-3 g7; theirs_, d-2 e6 g-3; theirs_. e4 g-6; theirs_and e3
theirs_be b6 c-4 g-4; theirs_now b-5 c-3 e8 g-5; them_, b-5 d-6 g4; them_. a-3 b-2 c8 d-7 e8 g-7
them_<mark> a9 b4 e-8 g-10; them_a c-3 d8 g-5; them_about d7 e-2 g-4; them_again b7 g-3; them_back e3
them_choose g5; them_do b-4 e3 g2; them_enough e4; them_is a5 c-5 d-4 g4; them_so c-5 e6
them_the a-3 c-4 d-3 e10 g-7; them_to d-2 e3; them_with e5 g-3; themselfs_i g5; themselves_. g-2
themselves_while c-2 e-3 g6; then_. a-3 c-6 g10; then_<name> b-6 c-7 e3 g8; then_about g2; then_have g2
then_he b-4 e6; then_his b2; then_i a-6 b10 e-5 g-11; then_leave b-4 e7; then_make b5 e-3; then_remembered e4
then_the a5; then_to d4; there_'s b-9 e-8 g9; there_, a-3 d-3 e9 g-5; there_. a-3 c-5
there_be a2 c-11 d3 e-7 f-3 g5; there_were a-3 d10 g-5; there_with b4; these_days a-3 b-3 c-4 d-7 e3 f2 g7
they_'d d6 e-7 f-4; they_<name> c6 e2 g-6; they_all a5 c8 e-8 g-7; they_are a10 b-5 c-9 d-4 e2 g-3
they_argue c-4 g5; they_ask a-4 b-8 d4 g2; they_bring c3 e-4; they_build c3 e2 g-3; they_can a7 b-5 d-5 g-3
they_change c6; they_choose c-8 g10; they_come a-3 b3 e-4 g3; they_copy c9 e-3 g-5; they_could b-3 c8 d-4
they_decide c-4 d4; they_did a-6 d-2 e-2 g5; they_differed e3; they_disagree c-6 g8; they_do c3 d-8
they_drop c8 g-5; they_even g4; they_find c-7 e12 g-6; they_get e5 g-2; they_go c-3 e6 g-5
they_have a-6 b-7 c8 d-9 e3 f-2; they_hold a-3 e7; they_just c3 e-5 g3; they_leave c7 d2 e-4 g-6
they_let c11 e-6 g-6; they_look c4 g-5; they_look-at e5 g-7; they_make e-4; they_manage e3; they_may c11 e-4 g-7
they_mean f2; they_merge c3 g-4; they_might c-3 e7 g-4; they_need a3 c6 e-3 g-5; they_own c5 g-3
they_pull a-3 b-3 c-4 e3 g3; they_queue g3; they_send c8 g-6; they_ship e-3 g7; they_simply c2; they_take c8 e-3 g-3
they_talk c-3 d-2 e-3 f5 g2; they_tell c-5 e-4 g10; they_think f3 g-6; they_use c-5 e-3 g8; they_vote e-8 g8
they_wait a6 c2 d-7 e-4 g-2; they_want a-5 d-5 e7 g-3; they_were a-10 b8 d-3; they_will a-5 c10 d-7 e2 f-4 g-2
they_would e-3 g3; they_write c8 e-2 g-5; thing_, c4 d-3 f5; thing_. b3 g-3; thing_: c4 e8 g-12
thing_and a-2 b3 c6 e-5 f-2; thing_back b5; thing_i d3; thing_in e-3 g6; thing_that a4 g-4; thing_we a6 g-3
thing_with a-3 d4 f7 g-5; things_in c-6 g8; think-about_give e-3 g6; think-about_it d3 e-3
think-about_the b-2 d-4 g7; think-of_ask g5; think_' e4 g-4; think_, c8 e-2 f6 g-10; think_. c3 d-4 g2
think_and c6 e-3; think_i g8; think_is c7 g-3; think_it b-3 c-3 e3; think_only c3; think_she d-2; think_so c-2 g5
think_that a-3 d-3 e-3 g8; think_through e8 f-3 g-2; think_until e5; think_we d6 g-5; third_delay d2
third_time a3 c4 d2 g-8; this-morning_, a7 b-3 d3 e-5; this-morning_. d-4 g6; this-sprint_, c-3 e9 f-3 g-2
this-time_, d-6 e6; this-week_'s a8 g-4; this-week_, d9 g-4; this-week_. a-9 b-3 d2 e-5 f-2 g8
this-week_because d6 g-4; this-week_i c-3 g8; this_<mark> a-4 c-3 e8 f5 g-9; this_? a-3 c-10 d-3 e2 g10
this_month a-3 e-8 g4; this_quarter b5 g-2; this_team b-3 e-10 g9; this_year c-4 e4 f-5; though_i b-4 d3 e6 g-7
though_it a-6 b5 e4; thoughts_? c6 g-2; three_and e4; three_are f-3 g5; three_days b5 c4 d-3 e-5 g-4
three_deep a-3 e3; three_of a4 b-2 c-3; three_options c9 e-4 g-5; three_people b-2 c2 g-6; three_prs a5
three_questions c-3 e8 g-3; three_seniors c6 g-2; three_times c6 d6 g-10; three_weeks b5 d4 g-6
through_<name> d4 g-3; through_for b5 c5 e-5 g-5; through_how b-3 e8 f-3; through_it a-3 b3 e-2 f8 g-6
through_last f3; through_lunch a7 f-3 g-2; through_me a-5 c11 e-3 g-3; through_our d6
through_the a-2 b-3 c-10 d-3 e7 f9 g-5; through_without c4; throw_away a-3 e2 f3 g-8; throw_it f6
throw_out a-2 b8 c-6 e-6 f7 g-6; throw_the b-5 c3; thursday_'s a5 g-2; thursday_, a-6 c-2 d9; thursday_. a8 c-3 e-4
thursday_because d-9 g9; ticket_, a7 d-4 g-4; ticket_: a8 b-2 e-5 f3 g-7; ticket_? b-3 e-4 g11; ticket_and a2 b-3 d4
ticket_back a-3 e-2 g6; ticket_be b-5 g7; ticket_count a-4 g8; ticket_for g3; ticket_from a4 c-3 e-5 f-4
ticket_have a-4 e8 g-7; ticket_off b3 e-5; ticket_over a4 b-3; ticket_that a8 b-7; tickets_, a-3 b-2 d3 e8 g-6
tickets_in a3 c5 g-7; tidy_my d5; tie_on c7 g-3; tiebreaker_on c5; time_, a-7 b-4 e4 f-6 g5; time_. d10 f3 g-10
time_<number> g7; time_for a-3 d9 e-3 f-6; time_i a-4 d6 e-4 f-4 g2; time_in a-3 f5 g-2; time_next d6 g-6
time_this d-5 g4; time_to d5 f-2; times_, c-4 d2 e-3 f8 g-6; times_today e5; tinker-with_with f3; tired_now a4
title_and b-3 d5 e-5; to_, a6 f-3 g-3; to_<mark> c4 d5 e-2 g-5; to_<name> a-21 c-18 e8 g2; to_<number> c-2 d8 g-5
to_a a-2 b-5 c5 g-6; to_all c-5 d3 e5 g-2; to_answer b3 g-7; to_anybody f5; to_anyone c-3 f3; to_approve c8 g-6
to_arbitrate c-3 e6 g-3; to_ask a-5 b3 c12 d-8 e8 f-5 g-13; to_be a-5 d-9 e-8 f5 g6; to_bottom b7 d-2 g-4
to_break e6 g-3; to_build a4; to_check f2; to_choose b5 c4 e4 g-13; to_close c9 e-6 g-2; to_code c-7 d-4 e-7 f-3 g11
to_come c-6 d4 e6 g-3; to_count f3; to_decide b-3 c-3 d-6 f-2 g6; to_deploy c7 e-3; to_disagree c7; to_do a3 b4 f-7
to_end g-2; to_explain a5 c-4 e-5 f4 g-3; to_find a2; to_finish b-6 d3 f-4 g-3; to_fix a2 b-6 d6 f-7 g-3
to_follow e-2 f7 g-3; to_friday a-4 b-2 d13 g-8; to_get a3 b-3 c-4 f6 g-7; to_give a-3 b-4 d5 e-5 g5; to_go c3 e-5
to_have a-4 c10 d2 e-7 f7 g-14; to_help a-4 b5 e-6; to_her b-2 c-2 d-2 g2; to_him c-9 d5 e5; to_hold a-3 b2 d5 g-3
to_it c6 e-10 f-4 g7; to_judge c6 e-2; to_keep f4; to_know f6 g-4; to_last a8 g-4; to_lead b7 c-4 d-3
to_learn c-3 d-3 e-6 f17 g-8; to_leave a-2 c-2 d-3 g4; to_legal d4; to_let e-4 g4; to_listen f3; to_look d7 e-2 g-3
to_main a8 b3 c-3 d-3 f-3 g-7; to_make b4 f-3 g-5; to_may g3; to_me a-7 b5 c12 d-20 e-5 f5 g-5; to_merge c8 f-3 g-6
to_mine b2 c3 g-4; to_monday d6 g-2; to_move a2 d3 e-3; to_my a2 c5 d-7 e-6 f-6 g4; to_myself b7 c-7 d-6 e6 f-3 g-6
to_next d11 g-9; to_not b-3 d-2 e7 g-5; to_organise d3; to_own a4 c-3 g-5; to_pasture g5; to_pause g4
to_pick c7 e-2 f3 g-6; to_present e4 g-5; to_prod a6 b-3; to_product c-2 f6 g-3; to_push a-2 b-3 e2 g5
to_read d-2 f4; to_refactor c7 g-5; to_refresh g3; to_rename f6 g-3; to_report g7; to_rest b4 g-2
to_review b-5 c-4 d-6 e-3 g10; to_rewrite e3; to_roll c5 e2 g-7; to_rule e4 g-4; to_sales c6 d-2 e-3
to_say a-7 c7 d-10 f-7 g3; to_see a-8 b-5 c-8 d-7 e-12 f15; to_self a-5 b6; to_settle c2 d-3 e4 g-3; to_ship a-3 c6
to_show f4; to_sit e3; to_six a4 c-2 d-4 g3; to_sort b-2 f3; to_speed b2; to_start g2; to_stay a-3 d-2 f12 g-6
to_take a-3 b-2 d-2 e-3 g4; to_talk b-2 e8 g-3; to_tell b3 e-7 f-7; to_ten g3; to_the a-2 b-7 c-2 d5 e5 f-3
to_them a-7 b-10 d-6 e7 g6; to_think c-7 d2 f-2 g5; to_touch a-3 b5 c-2; to_understand a-2 b-4 d-3 e-4 f11
to_use b-3 c3 d-3 e-3 g3; to_walk f3; to_watch d7 e-3 g-3; to_weigh c6 g-5; to_work b-5 g8; to_write c3 d-5 e4 f-4
today_'s a4 b-3 d5 g-6; today_, a3 b-5 c-13 d7; today_. b-3 d5 e-6 f-2; today_? d8 e-2; today_and c-4 e3 g3
today_be e6; today_i a6 c-5 d-6 e7 g-10; today_it b-2 c2 e5 g-3; today_the b8 e-8 g-3; todo_: d-8 e-2 g11
todo_comment e-3 f7 g-4; together_. f3; together_a f4; tomorrow_'s a2 b-4 d3 f5 g-6; tomorrow_, a-5 c-2 d-6 e4 g7
tomorrow_. a8 g-2; tomorrow_: d-3 g4; tomorrow_and a3 g-2; tomorrow_either d5 g-3; tomorrow_i a-4 g8
tomorrow_is d-4 g6; tomorrow_maybe c-2 g6; tomorrow_the a2; tone_, b-3 e-4 g5; tongue_on e4; tonight_. a4 b4 g-8
too_. b3; too_fast d-6 g5; too_much a-3 c-7 d6 g3; too_slow a-2 b8 g-2; tool_, a-6 b4 d-5 e-6 f7 g2; tool_for e-2 g3
tool_only f4; tool_to f6 g-5; top_of a3 b3 g-3; top_to b7 g-4; touch_<name> b-3 e-3 g8; touch_it a5 b3 e4 g-12
touch_the b-4 d-5 e4 f-4 g3; tour_of e-3 f3; towards_the b-3 e5; toy_app e-3 f7; toy_model f4; toy_version f-3 g4
traffic_. d-3 g6; train_, c-4 e-4 f5; train_ride d-3 e-2 g5; train_to f2; train_wait a3; trampled_all b4
travel_policy f-4 g8; true_that a-7 b-8 c-3 e-3 g16; truly_, d7 g-5; trunk_based e2; trust_<name> b3 e6 g-6
trust_the e6 g-4; trust_them e5 g-2; try-out_out f9 g-5; try_, c6 g-5; try_a e-4 f-2 g9; try_keep e-2 g5
try_the f-3 g6; tuesday_, a7 g-3; tuesday_. c-2 d-4 g7; turbine_firmware c4 g-3; turn-down_down e6 g-5
turn-to_to c9 e-5 g-4; turn_, b3 c3 e-4 g-3; turn_a c-4 e8 g-2; turn_into b5 c11 d-4 e-6 f-4 g-7; turn_out d-5 g4
turn_the c-4 e8; turn_to d3; turn_up d9 e-3 g-5; tutorial_, f9 g-7; tutorial_for a-3 f9 g-5; twenty_minutes d2
twice_, c6 e-4; twice_today c6 d4 e-6 g-4; twitched_when e3; two_. f-8 g8; two_applicants a-4 d-4 g9
two_approvals c3; two_bugs a-2 e-5 g5; two_calendars a-7 b-4 f-3 g10; two_candidates g4; two_days b9 c5 f-3 g-17
two_designs c4 g-3; two_engineers a3; two_hands a9 b-2 g-3; two_interviews g4; two_leads b-4 c2 e3
two_lines a-4 c4 e-3 f-2 g4; two_meetings a-4 f3 g2; two_months d8 g-4; two_more a-5 g5; two_new e-3 g8
two_of c3 d-2 e-5 g2; two_options c10 e-3 g-5; two_questions b-6 c-7 d-5 e9; two_seniors c4 e2; two_suggest c-4 e6
two_weeks a2 b-5 d4 e3 g-7; two_words c7; two_years a-4 g8; type_it b2 d-3 e5 g-3; type_the a6 f-3 g-5; typo_in f2
tyres_of f5; ugh_. d-2 g5; un_delegate b10 e-2 g-6; un_give b11 d-4 e-4 g-8; unanimous_after c4
unblock_the a11 d-3 f-2 g-6; under_a a4 d8 e-3 f-6 g-5; under_control b-3 g6; under_my e5; under_the f6
understand_how g2; understand_it c-2 f4; understand_the a4 f2 g-4; understand_what f4; undo_<name> b3
unfinished_branch a7 c-4; unless_<name> g4; unless_i c11 g-6; unprepared_to d5; until_<number> a7 g-4
until_after d4; until_everyone c-6 e6; until_five a-2 b4 c2 g-3; until_four c-6 g8; until_he c4 g-4
until_i a7 c17 d-10 e-18 g-23; until_it a5 b4 d-3 g-11; until_lunch g4; until_my a9 g-6; until_she b-3 c10 g-4
until_the a3 c-10 f-4; until_then a4 c-3 g4; until_they c-7 e9; unwritten_. d5; up_, c-4 d2 e3 g-7; up_. c-3 d9 g-4
up_<mark> a3 c-2 d4; up_<name> b5; up_a a-2 b8 e-3 g-6; up_again a-3 g5; up_and e2; up_as c4 e-4; up_for a4 g-5
up_in a2 c4; up_late d6 g-2; up_my a4 b-8 c-4 d-7; up_on b-3 d-6 e-4 f3 g7; up_some f3; up_the a6 b-10 c-6
up_their a5 e-5 f3; up_three d4; up_to a-8 b-9 c7 d-3; up_with a-3 c-4 e4 g-2; update_the f4
upgrade_, a11 c-4 d-2 e-4 f-7; upon_, a2; urge_to b-3 c-3 e11 f-2 g-6; urgent_bug g3; urgent_tickets a6 e-3
us_, a4 g-2; us_ask c9 d-4 g-6; us_do c5 d4 g-7; us_find d3 g-3; us_from a3; us_see a-3 e-3 g6; us_the g6
us_to c7 e-3 g-3; us_which c-3 g4; use_, c-5 d-2 e-4 g8; use_the c6 g-4; use_to a-8 b-2 c-7 d-3 e-3 g15
user_on f5 g-4; value_. c3; variable_name c7 d-3 g-6; variable_rename g2; vendor_'s a-5 b-2 c-3 d-4 f7 g4
vendor_, e6 g-3; vendor_call c-2 e5 g-2; vendor_demo g5; vendor_i g2; vendor_integration b5; vendor_review b3
vendor_selection e5 g-3; venue_for e-4 g6; verdict_about c4 g-2; version_, b-4 c5; version_myself b3 e-2
version_of a-4 b7 c3 d-2 e-4 f-4; view_. c5 e-2; view_on c4 g-2; vision_session d4; visit_, g3; voice_a c5
volunteer-for_for a6 c-3; vote_, c5 e-2; vote_<number> c3; vote_after c8 e-2 g-5; vote_against c-4 e3 g2
vote_and e8 g-8; vote_be c3; vote_for a-3 b7 c-10 e-6 g9; vote_on c-7 g8; vp_, d-3; vp_ask g3; vp_though e4
`
