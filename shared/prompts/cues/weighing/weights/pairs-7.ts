// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_7 = `
the_event c2 f2; the_event-bus a3 f3; the_export b-2 d5 e-3 f-2; the_facts c6 g-5; the_fail a6 b-6 f-4
the_failover a2 d-3 e7 g-5; the_feature a3 b3 c-3 d-2 e-3 f3 g-2; the_feature-flag a8 b3 e-3 f-5 g-8
the_feedback a-3 b-3 c-5 d10 e-8; the_feedback-talk d8 e-2 g-3; the_field a3 b-3 c-2 d6 e-2; the_final b3
the_fire a-4 b-3 c-5 d-3 e5 f-2 g7; the_firmware b-2 c-4 g3; the_first a-5 b7 c-2 d-5 e6 g-11
the_fix a14 b-10 c-10 e6 f-2 g-6; the_flaky-test d5 g-2; the_flaky-tests g6; the_flight d-2 f3; the_flu g5
the_follow b2; the_founder g5; the_fourth c8 d4 e-2 g-10; the_framework c5 e-5; the_fraud a7 g-3
the_freeze a2 f-5 g5; the_front-end a3; the_frontend f5; the_fun b-3 e7 g-3; the_function e3; the_fuss g2
the_gateway f-9 g5; the_gnarliest a5; the_go a10 c-6 e5 g-7; the_goal d-5 e7; the_goals d3 e-2; the_grid a3
the_group c3 d-2 e-5 g3; the_growers b-5 e6; the_guild c-12 d-6 e2 f6 g7; the_hackathon f5 g-3
the_handover a-3 b11 c-2 e-3; the_hard a8 b-6 c-5 d-2 e2; the_hard-conversation e4; the_hard-talk a-3 e-2 f-2 g7
the_hardest a13 b-4 c-4 d-3 g-6; the_head-of d9 g-5; the_headcount g2; the_hire a-7 c-7 d6 f-4
the_hiring-plan d6 g-3; the_holiday c-2 d7 g-3; the_hood d-3 f8 g-3; the_hook a7 g-3; the_hospital g3; the_hotel a4
the_hotfix a15 b-5 c-2 d-5 e-3 f-3 g-7; the_hour a-2 b-8 c-6 d13 f-3; the_how d-3 e5; the_hsm a2; the_icon f2 g2
the_idea e3 f6 g-9; the_importer b7 c-4 d-5 f-2; the_incident d6 e2 g-5; the_index c5 d-3 g-5; the_infra a8 b-4 g-3
the_ingest a3 f4 g-4; the_integration a8 c-2 d-6 e-6 g3; the_interface b-4 c-3 d-5 e-6 f9
the_intern a-8 b4 c-9 e2 f-10 g4; the_internal a-6 b-5 d-4 f4 g6; the_interns c2 d4 g-2
the_interview a-4 b-2 c-3 d3 e-7 g6; the_interviews e5; the_invoice b3; the_invoices a-6 b-3 c-4 d-3 g12; the_ios a5
the_job a-8 b9 c-3 e-3 g2; the_job-ad a-6 g6; the_junior a-3 b6 d-4 e4 g-4; the_juniors a-9 b6 d-8 e-3 f3
the_k8s d-5 f7; the_kernel a5 g-3; the_keyboard a3 c-7 d-8 e6 f-6; the_keys a-5 c-3 d-4 e9; the_kids a-5 b-4 e-5 g8
the_kind-of f-4 g6; the_kotlin a-4 b-2 f9; the_laptop b-3 d-5 e10; the_last a4 b4 c3 d-11 f-3 g-6
the_launch a3 b-13 c-12 e3 f-14 g7; the_lawyers g6; the_lead b2 c7 e-11 f-4; the_leadership a-3 d8 f-4
the_leads a-6 b-2 d2 f-6; the_leads-meeting a-2 d9 e-2 g-4; the_lease e-2 g5; the_ledger a7 b-4 c-4 e-2
the_legacy a5 c-3 f5 g-7; the_library b-12 c3 e5 g7; the_lift c6; the_lights f6 g-4; the_line a10 b-4 f-2 g-2
the_list a-4 b-2 d9 e-2 f2 g-4; the_log a-5 c10 e-5; the_logs f5; the_long b-3 e5; the_longest a9 g-5
the_lot b4 d-3 e-4; the_loyalty a3 c2 g-4; the_manager a4 b-3 c8 d-4 e-4 g-3; the_managers c-2 d2
the_meet a-6 c15 d-4 f-2 g-13; the_meetup f3; the_memory-leak a8 b-2 g-6; the_mentor d11 e-6 g-6
the_merge c-2 d3 f-2; the_middle d5 e-4; the_migration b-5 c-3 d5 e2 f-4; the_minute c6 e-3
the_minutes b-3 d-5 e-5 f-9 g16; the_miss a7 d-7; the_ml a-7 b-5 c2 e-9 f10; the_mobile c2 d-4 f6 g-6
the_mobile-app f7; the_model a4 d-3 e3 f-6; the_module c-4 e-3 g6; the_moment c5 e-2; the_monorepo a-6 f10 g-6
the_month a6 b-3 e-4 g3; the_mood d4; the_morning a8 b-3 c-2 d-7; the_most a7 b-4 g-4; the_mouse a-3 b7 g-4
the_name c-2 d-5 f-2 g6; the_nerve d3; the_new a4 b-7 c-10 e-5 g5; the_new-hire a-4 b-4 c-4 d2 e-4 g4
the_new-joiner b-3 c-3 d5 e-4 f2; the_new-starter c-5 d5; the_news g4; the_next a2 c-3 d-7 g7
the_night b3 d4 e-2 g-2; the_nod c5 e2 g-5; the_notes d6 g-4; the_numbers d-2 e-5 g5; the_oauth g4
the_offer-letter g4; the_office a-5 c-5 d-7 e-3 g12; the_offsite c-3 f-2 g6; the_offsite-agenda d3
the_old a-4 b-3 c-5 d-5 f5 g3; the_on-call a3 b3 d-9 g-5; the_onboarding d-4 f7; the_one a9 b3 d-4 e-9 f-8
the_one-to-one g2; the_one-to-ones d2; the_only a4 b-4 c5 d-4 e-7 f-6; the_org d8 e-3; the_ota a4
the_other a-5 b-5 e2; the_other-team c-7 d-3 e-5 f2 g7; the_outage a7 b-10 c-6 d-6 e6 f-4 g4
the_owner a-6 b-3 c3 d-4 e14 f-5 g-9; the_owners a-4 g6; the_p1 a11 b-4 c-5 d-3 f-4 g-2
the_pager a9 b-13 c-5 d-6 e4 f3; the_pair a-9 b7 d-7 e5 f-8 g2; the_panel b-4 c-3 d4 e-5 g4
the_parser a6 c-5 d6 e-10; the_part b-2 f6 g-5; the_partner a7 c-9 f-4; the_partner-sync d6 e-3; the_party e-4 g5
the_patch a8 b-6 c-3 d4 g-9; the_payment a8 b-5 c-4 d-3 f-3; the_payment-provider c-2 g4; the_payments b-2 e4 f2
the_pcb b4 f2 g-5; the_pen b3 d-4 e5 f-5; the_people a-6 c-7 d6; the_performance-reviews a-7 b-4 d-2 g9
the_permissions a-3 e7; the_person a4 d-4 g-3; the_phone a3; the_pick c3; the_pilot b4 c-5 d-4 e-4 g6
the_pipeline b2 c-5 d-3 f-3 g4; the_plan a-10 b5 c4 e3 f-7 g-4; the_planning-session d3 g-3; the_plant a3 b-3
the_platform b-4 c-9 d2 e-6 f9; the_pm a-3 b-3 d2 g2; the_postmortem f3 g-5; the_pr a-4 b3 c-6 d-6 e9 g-4
the_presentation b8 g-6; the_pricing a7 c-4 d-4 f4 g-6; the_printing e-4 g7; the_problem c3; the_prod a3
the_product-owner g4; the_product-sync d4; the_production a6 b-5 f-6 g5; the_profiler a4 d3 e-4 g-5
the_project b3 c-7 f-2; the_promo e-2; the_promo-packet d5 e-3; the_promotion c-4 d7; the_proposal b5 e4 g-7
the_pros c6; the_pull-request b2 c3; the_puzzle f5 g-4; the_qa c-3 d4 e3 g-4; the_quarter b-3 d-4 e3 g7
the_quarterly a-8 b-9 d6 e7 f-9 g5; the_quarterly-review g2; the_query b3 d-4 e2 f2; the_question a-4 b-6 c8 d-8 f-2
the_queue a6 b-2 d-3 e-12 g4; the_race-condition a7 b3 e-3 g-2; the_ranking f2; the_rate-limiter a7 b-3 c-2
the_ratings d4; the_readme a-2 f7; the_reconciliation a5 g-2; the_recruiter a-4 c-4 d6 e-4; the_refactor e-3 g7
the_region a-3 g6; the_regulator a7; the_release a4 c-3 f-4; the_release-branch a9 b-4 e-5 f-6
the_release-notes b6 c3 e-4 f-5; the_releases a2; the_reorg a-3 b-5 c-3 d8 e-4; the_repo a-5 c-4 d-5 e-8 f8 g4
the_report b7 g-4; the_request f3; the_responsibility a-4 e5 g-3; the_rest a8 b3 c-4 d-2 e2 f-6 g-4
the_restaurant d-6 g8; the_result a4 c-3 e-4 g2; the_retention c7 g-4; the_retro a-8 d4 f-5; the_retrospective g3
the_review a-5 c-3 d7 e4 f-5 g-3; the_reviewers a-3 c-3 d-8 e7 f-3 g3; the_reviews a-7 b-3 c-6 d4 e-6 f-4 g7
the_rewrite a6 b-3; the_rfc b4 c6 d-3 e-4 f6 g-10; the_risk e4 g-2; the_riskiest a7 g-3; the_risky a11 b-5 e-4 g-3
the_road d5 g-2; the_roadmap a-3 b5 d-3 f-5 g-3; the_rollback a10 b-2 c4 d-6 f-3 g-8
the_rollout a-12 c7 d-8 e6 f-3 g-3; the_room a-3 b-5 c11 f-3 g-11; the_rota a-3 b4 c-7 d-2 e-6 g8; the_rust c3
the_salary a-3 b-2 c-4 d5 e-5 f-3 g4; the_sales a2 b-3 d5 g-4; the_same c6 d-6; the_sample f4; the_sandbox f3
the_scary a10 b-4 e-3 f-3; the_scheduler a7 b-3 e-3 f3 g-5; the_schema a10 b-7 d-8; the_school c-5 d-3 e-6 g12
the_scientists c-2 e4; the_scope c3 d-2; the_sdk b8 c4 e-5 f-3 g-4; the_search a8 b-7 d-4; the_second b-4 c4 d6 e-4
the_security f6 g-3; the_senior c6; the_seniors b-7 c-3 e8; the_sepa e3; the_server a2 b-2 e-2 g4
the_service a-6 f2 g5; the_settlement b5 e-2; the_sev2 b-3 d2 e5; the_shader b7 e-3 g-4; the_sharding a6 c-2
the_shed d5 f3 g-4; the_shift d7 g-3; the_six d9 f-4 g-6; the_slide c2; the_slides d-3 g3; the_slo g2; the_snacks e3
the_solution b-4 c-5 e15 f-5 g-6; the_spec a-2 c3 g-5; the_split c-2 e6 g-3; the_sponsor b-3 c-4 g7
the_sprint a4 b-9 c-7 d4; the_sprint-goal a8 b-3; the_squad b3 c7 d-5 e2 f-4 g-9; the_sres a-3 b-3 c-3 e-6 f4 g6
the_sso b-5 e-2 g5; the_staff-engineer c10 e-3 g-7; the_staging f7 g-3; the_stakeholder g2; the_stakeholders g4
the_standup a-3 c9 d-6 e-4; the_status b2 g3; the_steer a3 d-4 e-5 g4; the_steering-committee c-5 d-4 e-2 g9
the_storage a4 d-3 f4 g-3; the_store a5 c-4 e5 g-6; the_story a3 e-2; the_supplier c-9 d-3 e5 g4; the_support d2
the_survey c-3 e-7 f-4 g9; the_sync a7 b4 c-4 d-4 f5 g-9; the_system a-3 e-3 g5; the_tab e7
the_talk a-2 b11 c-4 f-6 g-3; the_talk-about b-5 d12 e-4 g-4; the_talks a-3 d2 g2; the_tariff a6 b-2 d-2
the_task a6 b2 c-5 e-3 f-3; the_team b-8 f-3 g4; the_team-lunch d-4 g5; the_team-retro b-5 d11 f-3 g-3
the_tech-lead b-2 d-3 e4 g-2; the_tech-leads d-5 e9 g-4; the_technical c-5 d-4 e5 f9 g-8; the_terraform f4 g-5
the_test b-2 c-7 d-3 e-5 f4 g8; the_testers a-3 b3 c-5 e-5 g3; the_tests a5 d-5 e-7; the_text c-3 g5
the_them c-2 g2; the_thing a4 c-5 d-4 e7 g-5; the_third b-2 d5; the_thread a-3 c-3 e5; the_three c3 e3 g-3
the_ticket a-6 c3 e4 f-3; the_tickets a-5 d4 e6 g-3; the_tie a-6 b-4 c3 d-6 e6 g-4; the_tiebreaker a-3 c8
the_time c-2 d6 e-3 g-2; the_title c3 d-4 e-7 g5; the_tokenizer a9 b-3 c-4 e-2 f3 g-6
the_tool a-5 b-2 c9 d-2 e-3 g2; the_trace f-5 g8; the_trade-offs e4 g-5; the_traffic a-5 c7
the_train a-4 b-7 c-9 d4 e-8 f7 g5; the_trainee a-5 b8 c-2 d-5 e6 f-3 g-5; the_tricky g4; the_turbine c3 g-2
the_two f-3; the_tyres f5; the_ugliest a6; the_update c7 d-5; the_upgrade a6 c-3 e-2 f-4; the_urge e6; the_urgent a4
the_usual c3 d-4 e-3; the_vendor a-14 b7 c-2 d-7 f4; the_vendor-choice c5 g-2; the_venue e-4 g6
the_very c-4 d3 e5 g-3; the_vision a7 b-2 d2 e-2 g-8; the_vote c11 e-4 g-7; the_voucher a-5 b3 g2
the_vp b-5 c-5 d-5 e4 g3; the_war c-4 d-5 e6; the_warehouse c-2 d-5 e7 f4 g-10; the_watch a6 c-3 d-4
the_way b3 e3 g-4; the_web a2; the_webhook a4 c-3 f-3; the_week a9 c-3 d-7; the_weekend b4 c-3 f-8 g3; the_wheel e3
the_whiteboard a-2 b4 c-2 e-6 g8; the_whole a3 b2 d-15 e5 f-8; the_whole-team d3 g-5; the_why e3
the_wiki a-4 d3 e-3; the_work a-6 b6 c-4; the_works g5; the_workshop g6; the_wrong e8 g-6; the_yaml c4 g-3
their_answers g2; their_boss e-2 g6; their_breath a8 g-6; their_estimate b-4 c-2 e7; their_feature e-3 f4
their_feedback g4; their_manager b-3 c-7 d-6 e-2 g16; their_name e8 g-6; their_own b-4 g4
their_plan b-3 c3 e6 f-2 g-7; their_tech-lead a-4 b-4 e-5 g12; theirs_, e5 g-3; theirs_. e5 g-5; theirs_and e4
theirs_be b5 c-3 e3 g-5; them_, b-6 d-8 e3 g4; them_. a-3 b-4 c4 d-5 e7 g-3; them_<mark> a8 b5 e-9 g-5
them_a c-3 d7 g-4; them_about d5 g-3; them_again b7 e-3 g-5; them_back e3; them_choose c-2 e-5 g7; them_do b-7 e4 g5
them_fold g3; them_i e3; them_is a3 c-4 d-5 e-2 g6; them_the c-2 d-4 e9 g-7; them_to b3 c-5 g4; them_with e5 g-2
themselves_. g-3; then_. a-4 c-5 g10; then_<name> c-6 e4; then_do a-5 b-4 e11; then_have g2; then_he b-4 e7
then_i a-5 b9 e-6 g-6; then_it a2 b-6 c5; then_leave b-8 e11; then_remembered a-3 e8; then_shut e2; then_to b-2 d5
there_'s b-6 e-7 g6; there_, c2 d-5 e6 g-7; there_. a-2 c-3 e3; there_be c-10 e-8 f-5 g9; there_go b6
there_were a-4 b-3 d5; there_with b4; these_days b-2 c-4 d-7 e4 g5; these_things a3; they_'d d5 e-7 f-4
they_<name> c3 e3 g-5; they_agree g2; they_all a8 c8 e-9 g-6; they_are a9 b-4 c-9 d-4 e3 g-3; they_argue c-4 g4
they_ask a-4 b-7 c-3 d3 e2 f-2 g2; they_bring c8 e-3; they_build c3 e3 g-4; they_can a9 b-5 d-5; they_choose c-6 g9
they_come a-2 b3 e-4 g3; they_copy c8 e-2 g-5; they_could b-3 c7 d-2 e-4; they_decide c-6 d5; they_did a-4 g4
they_disagree c-8 g10; they_do b-3 c2 d-8; they_drop c7 g-4; they_even g4; they_find c-7 e13 g-9; they_get e7 g-3
they_go c-5 e7 f3 g-6; they_go-with e3; they_have a-6 b-6 c8 d-8 e6 f-3 g-4; they_hold e6; they_just c3 e-7 g3
they_know e2 g-3; they_leave c3 e-2 g-3; they_let c11 e-6 g-5; they_look c2 g-4; they_look-at c4 e2 g-7
they_make e-4; they_may c11 e-4 g-6; they_mean f2; they_meant c4 g-2; they_merge c4 g-5; they_might c-3 e7 g-3
they_need a4 c5 d-2 e-3 g-5; they_own c6 g-4; they_postpone c5 g-4; they_pull b-3 c-5 g5; they_send c9 g-7
they_settle e4 g-3; they_ship e-5 g8; they_sit-on c3; they_take c8 e-4 g-3; they_talk c-3 e-3 f6
they_tell c-5 e-4 g10; they_think c3 f4 g-4; they_use c-6 e-4 g9; they_vote a-2 b-2 e-10 g8; they_wait a7 d-6 e-5
they_want a-5 b-3 d-5 e4; they_were a-10 b9 c-3 d-3; they_will a-6 b-2 c12 d-6 f-4 g-3; they_would e-5 g5
they_write c9 e-3 g-5; thing_, a-3 b-3 f6; thing_. b3 e2 g-3; thing_: c5 e7 g-12; thing_and a-2 b4 c5 e-4
thing_back b5; thing_can g2; thing_i d3 g-2; thing_in a-2 g4; thing_that a7 g-5; thing_we a6 g-3
thing_with d3 f7 g-5; things_, c4; things_in c-5 e-2 g8; think-about_give e-3 g6; think-about_it c-2 d6 e-6
think-about_the b-2 d-4 g6; think-of_ask g4; think_' c2 e2 g-4; think_, c7 e-3 f6 g-8; think_. d-2 f2; think_? c3
think_and c7 e-5; think_i d-2 g9; think_is c8 g-5; think_it b-2 e3; think_so c-4 g7; think_that d-2 e-2 g8
think_through b-3 e9 f-2 g-2; think_until e4; think_we c-2 d4; third_quarter d3; third_time a2 c4 d2 e-3 g-7
this-morning_, a2 b-2 d2 e-4; this-morning_. d-5 g6; this-sprint_, c-3 e8 f-4 g-4; this-time_, d-7 e6 g3
this-week_'s a4; this-week_, d9 f-3 g-6; this-week_. a-8 b-2 c-3 e-5 f-3 g7; this-week_because d6 g-4
this-week_i g7; this_<mark> a-2 e7 f3 g-7; this_? a-3 c-7 d-3 e2 g9; this_month a-4 c-3 e-9 g6
this_quarter a-3 b8 c-2 g-5; this_team b-3 e-12 g10; this_up b6 g-2; this_weekend f-2 g6; this_year c-4 e6 f-4
though_i b-4 d4 e7 g-8; though_it a-5 b6; though_the c3; though_they c-6 g7; thoughts_? c5; three_and b-2 e4
three_days b5 c4 d-2 e-5 g-4; three_of a3; three_options c10 e-4 g-6; three_people c4 d2 g-7; three_prs a5 b-3
three_questions c-4 e6; three_sandwiches c-5 g7; three_seniors c6 e-2 g-2; three_stories a-5 c-2 e5
three_times c6 d8 e-2 g-11; three_weeks b6 c-2 d3 e-3 g-6; throat_<mark> c2; through_, c-3 g5; through_<name> d5 g-4
through_for b4 c5 e-4 g-4; through_how e8 g-2; through_it a-5 e-3 f10 g-4; through_lunch a7 f-3 g-2
through_me a-4 c10 e-4 g-2; through_our d3; through_the b-5 c-10 d-3 e6 f10 g-6; throw_away a-2 e3 f3 g-5
throw_it f6; throw_out a-3 b6 c-5 e-7 f9 g-7; throw_the b-4 c3 g-3; thursday_'s a6 f-2 g-2
thursday_, a-4 b-3 c-3 d7; thursday_. a8 c-5 d-2 e-6; thursday_and g-5; thursday_because d-5 g6
ticket_, a5 b-2 d-4 e3 g-4; ticket_: a6 e-5 f4 g-5; ticket_? e-2 g10; ticket_and a2 b-2 d5 g-2; ticket_back a-4 g6
ticket_count a-4 g7; ticket_from a6 b-3 c-3 e-4 f-3 g5; ticket_have a-3 e7 g-7; ticket_in e4 f-3
ticket_off a2 e-7 g2; ticket_over a4; ticket_that a6 b-5; tickets_, a-3 b-3 c-2 d3 e8 g-5; tickets_in a3 c5 g-7
tidy_my d5; tie_be c-3 g7; tie_on c7 e-2; time_, a-6 b-3 d-2 f-3 g10; time_. c-2 d10 f3 g-9; time_<number> g6
time_for a-2 d8 f-4; time_i a-4 c-2 d8 e-5 f-3; time_in a-4 f4 g-2; time_next d5 g-5; time_this d-5 g3
time_to c-2 d8 e-3 f-4 g-4; time_with f3; times_, f5 g-3; times_today e4; tinker-with_with f6; tired_now e-5 f8
title_and b-5 c3 d3 e-5; to_, a8 f-3 g-6; to_<mark> c4 d4 e-2 g-5; to_<name> a-20 b3 c-19 e9; to_<number> d8 g-5
to_a a-3 b-5 c5; to_all c-5 d4 e3 g-3; to_answer b3 g-5; to_anybody f3; to_anyone a2 c-3 e-3 f4; to_approve c8 g-6
to_ask a-5 b4 c10 d-8 e4 f-5 g-12; to_be a-6 d-8 e-8 f5 g6; to_bottom b8 d-2 g-5; to_break e3 g-3
to_build a5 e-3 g-2; to_but f2; to_choose c3 e5 g-11; to_close b4 c6 e-5 g-4; to_code c-9 d-4 e-7 f-2 g10
to_come c-5 d4 e5 g-3; to_count f2; to_decide a-3 b-3 d-6 g3; to_deploy c6 e-2; to_disagree c7 g-3
to_do b4 d-3 e-3 f-11; to_end c3 f2 g-5; to_explain a4 c-2 e-4 f3 g-2; to_find a2; to_finish b-3 d4 e4 f-5 g-7
to_fix a3 b-6 d6 f-7; to_follow e-2 f9 g-4; to_friday b-3 d12 e-2 g-7; to_get a4 b-3 c-5 f6 g-6
to_give b-3 d4 e-5 g5; to_go e-5 g6; to_have a-3 c9 d5 e-7 f5 g-12; to_help a-5 b7 d4 e-5 g-2; to_her b-3 d-2 e3
to_him c-9 d7 e4; to_it c7 e-11 f-4 g7; to_keep f6; to_know f8 g-5; to_last a10 b-3 c-2 g-5; to_lead b8 c-3 d-3
to_learn b-2 c-2 e-7 f18 g-10; to_leave a-3 e-3 g7; to_legal d4; to_let e-5 g4; to_look d8 g-6
to_main a4 c-2 d-3 e3 f-3 g-8; to_make b4 f-3; to_may d-2 g3; to_me a-12 b5 c12 d-20 e-4 f7 g-6
to_merge c6 e6 f-2 g-7; to_mine c4 e-4; to_monday d7 g-3; to_move a3 d3 e-2; to_my a2 c5 d-9 e-8 f-7 g6
to_myself b2 c-6 d-6 e9 f-5 g-4; to_next d10 g-8; to_not b-4 c2 e5 g-4; to_organise d6 g-4; to_our b-6 g9
to_own a3 b2 g-4; to_pick c5 e-3 f4 g-6; to_present g-3; to_prod a4 b-3; to_product c-3 d2 f8 g-4
to_push a-4 b-3 g6; to_refactor c8 g-6; to_rename f5; to_report d-2 e-2 f-2 g9; to_review b-5 c-3 d-6 g10
to_rewrite e5; to_roll c3 g-5; to_rule e5 g-3; to_sales c6 e-2; to_say a-6 c7 d-10 e4 f-7
to_see a-8 b-6 c-9 d-8 e-11 f12 g4; to_self b8 c-4 f-2 g-3; to_settle d-5 e4; to_ship c6; to_show f5 g-3
to_sign c8 e-4 g-4; to_sit e2; to_six a5 c-3 d-5 g4; to_sort e3; to_start a3; to_stay a-3 b-2 f11 g-5
to_take a-5 e-3 g8; to_talk e9 g-7; to_tell e-6 f-4 g2; to_ten g3; to_the a-2 b-7 d6 e5 g-3
to_them a-6 b-6 d-6 e7 g5; to_think c-6 d5 g3; to_thursday d-4 g6; to_touch a-3 b3 c-2; to_understand b-3 e-4 f11
to_use c5; to_walk f3; to_watch d6 g-3; to_weigh c5 g-4; to_work b-4 f-3 g7; to_write b-3 c3 d-7 e6 f-5
today_'s a3 b-3 d5 g-6; today_, a4 b-2 c-13 d2; today_. d6 e-7 f-4; today_? d11 e-2 g-5; today_and c-5 e5
today_be e6 g-4; today_either d4 g-3; today_i a6 b2 c-5 d-6 e8 g-11; today_it b-3 e3; today_the b6 e-7
todo_: d-8 e-2 f-3 g12; todo_comment e-2 f7 g-5; tomorrow_'s b-4 d2 f3; tomorrow_, a-5 d-6 e6 g4; tomorrow_. a7
tomorrow_: d-2 g5; tomorrow_i a-3 g8; tomorrow_maybe b-3 g9; tone_, b-3 e-5 g7; tonight_. a4 b6 g-9; too_, e2
too_. b3; too_fast c3 d-4 g2; too_much c-4 d3 g4; too_slow b6; tool_, a-5 b2 d-4 e-4 f2 g4; tool_for f5
tool_only f6 g-2; tool_to f5 g-3; top_of a6 b3 e-3 f-2 g-4; top_to b7 g-4; touch_<name> e-3 g5; touch_anything f2
touch_it a4 b3 e4 g-11; touch_the b-5 d-6 e5 f-5 g4; touch_today b-2 g6; tour_of e-2 f8 g-4; towards_the b-2 e6
toy_app e-2 f7; toy_model f5; trace_a f3; traffic_. a-2 d-2 g6; train_, a5 b-2 c-3 e-6 f4 g-2; train_he d6 g-3
train_ride d-3 f3 g3; train_to f6; train_wait a3; travel_policy d-2 f-5 g10; triage_on b4
true_that a-6 b-9 c-5 d-4 e-3 f-4 g18; truly_, d8 g-7; trust_<name> a-4 b3 d-3 e7 g-6; trust_the e3; trust_them e5
try-out_out a-3 f4; try_, c5; try_a e-5 g8; try_keep e-2 g6; try_the g4; tuesday_, a7; tuesday_. c-4 d-5 g9
turbine_firmware c2 e4 g-4; turn-down_down c-3 e7 g-3; turn-to_to c11 e-5 g-4; turn_a b-2 c-5 e6
turn_into b6 c10 d-4 e-6 f-5 g-7; turn_out d-4; turn_the c-5 e8 g-2; turn_up d9 e-5 g-3; tutorial_, f8 g-7
tutorial_for a-3 f10 g-6; twenty_minutes b-2 d3 g-2; twice_, c6 e-4; twice_today c5 d3 e-5 g-2; two_'which c-5 e6
two_. e3 f-9 g8; two_applicants a-5 d-3 g10; two_bugs e-4 g3; two_calendars a-6 b-2 f-3 g10; two_candidates g4
two_colours c-2 g5; two_days a3 b7 c5 e-2 g-15; two_designs c4 g-3; two_developers c3; two_engineers a5; two_good f4
two_hands a6 g-3; two_hours a-3 c-3 e6 f4 g-5; two_leads b-2 e3; two_lines a-2 c3 f-3 g4; two_meetings f3
two_minutes b4 g-5; two_months d8 g-5; two_more a-5 b4 g3; two_new e-3 f-2 g8; two_of b4 c4 d-3 e-7
two_options c6 g-4; two_people c2; two_questions b-4 c-3 d-3 e11 g-6; two_seniors c2; two_shortcuts f4
two_suggest c-4 e4; two_weeks a3 b-6 d6 g-7; two_words c6; two_years g6; type_it e3; type_the a7 c-3 d-2 e3 f-4 g-9
typo_in f3; tyres_of f6 g-2; ugh_. d3; un_delegate b8 e-2 g-5; un_give b11 d-2 e-4 g-8; unanswered_, d7 g-4
unblock_the a5 d-3; under_a a3 d7 f-3 g-6; under_control b-4 e-2 g7; under_the c-2 e-2 f6; understand_how f2
understand_the a4 f4 g-6; undo_<name> b3; undo_what b-2 g3; unfinished_branch a5 c-3; unfinished_gateway a2
unlearn_it g2; unless_i c9 g-7; unreachable_until e3; until_<number> a5 g-2; until_after a-3 d3; until_eleven a5
until_everyone c-4 e6; until_five a-5 c3 d2 e2 g-6; until_four a-3 c-7 g9; until_he c3 g-5
until_i a8 c18 d-11 e-17 g-22; until_it a5 b6 d-3 e-6 g-9; until_my a9 g-6; until_she c8 g-4; until_ten a3
until_the a7 c-12 d4 f-5; until_then a4 g3; until_they c-7 e11 g-4; until_three e3; up_, c-4 d2 e5 g-7; up_. c-3 d5
up_<mark> a2 c-3 d4; up_<name> b5; up_a a-2 b6 e-2; up_again a-3 b3 c-3 g5; up_as c4 e-3; up_at c5 g-3; up_by e2
up_for a6 d-2 g-5; up_have b4 g-2; up_how f2; up_in c4; up_my a3 b-6 c-4 d-8 e4; up_on b-6 c3 d-5 e-6 g6
up_the a7 b-9 c-7 e-3; up_their a6 e-5 f2; up_three d4; up_to a-8 b-9 c8 d-3 e-2; up_with a-3 c-3 e5 f3 g-4
update_module a3; upgrade_, a8 c-4 d-3 f-6 g-3; urge_to b-2 e10 g-5; urgent_. d-2 f6 g-2; urgent_tickets a5 e-3
us_, f2 g-2; us_ask c7 d-4 g-4; us_do c2 d4 g-6; us_from a4; us_see a-2 e-6 g7; us_the g5; us_to c5; us_which c-3 g4
use_, c-4 e-3 g4; use_it g4; use_the c3 d3 g-4; use_to a-7 b-3 c-6 d-2 e-3 g15; vacation_and b4
variable_name c4 d-3 e3 g-5; vector-store_with f3; vendor-choice_until c4; vendor_'s a-5 b-3 c-4 d-5 e-2 f9 g4
vendor_, e5 g-4; vendor_call e6 g-5; vendor_decision e4 g-3; vendor_demo g3; vendor_i b5 e-2
vendor_integration b6 g-4; vendor_review b4; vendor_unless c4 g-3; venue_for e-4 g5; version_, b-4 c6
version_? c4 g-2; version_of a-3 b7 c4 e-4 g-3; version_to c4; very_good g3; view_, c-2 g5; view_. c7 e-2
view_on c4; vision_session a-2 d3; visit_, g4; voice_a c3; volunteer-for_for a7 c-4; vote_, c6 d-2 e-3
vote_<number> c6 g-3; vote_after c9 e-3 g-7; vote_against b-2 c-4 g5; vote_and c-3 e9 g-5; vote_be c4
vote_for a-4 b6 c-12 e-7 g12; vote_on c-5 g7; vote_since c5 g-3; w_sqlite f5; w_the c-4 d-3 e-3 f-3 g8
wait_, a-6 b2 c-7 d9 e6 g-7; wait_. a11 d-3 g-10; wait_a d5 f4 g-6; wait_and c5 d3 g-6; wait_for c4 d-4 e-21 f-3 g6
wait_on a10 b-4 d-7 e-8 f-3; wait_that c2; wait_three c7 g-4; wait_two c3; wait_until a-3 d7
wait_with a-3 c7 d-3 e-4; walk-away_away e4; walk-out-of_out d6; walk_<name> e5; walk_me e-2 f8; walk_off c-6 e7
walk_past b-2 d2 e3; walk_through e-4 f6; want-to_be c8 g-5; want-to_decide c-3 g4; want-to_finish d6 g-4
want-to_fix e2; want-to_know d-3 e3 f6 g-9; want-to_open e2; want-to_see a-3 c-4 d-5 e-9 f10 g4; want-to_try e5
want-to_write d7 g-5; want_. e-3 g5; want_a c-7 g7; want_an c2 d5 e-5 g-3; want_be c4 e-7 g5; want_choose c6 g-4
`
