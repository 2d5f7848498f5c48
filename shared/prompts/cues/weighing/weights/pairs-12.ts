// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_12 = `
the_moment b-2 c13 d5 e-8 g-9; the_monorepo b-6 c-7 d-3 f11 g-9; the_month b-5 c-5 e-6 g7; the_monthly d15 g-12
the_mood d7 g-2; the_moon d-5 e-3 f-3 g11; the_morning a3 b4 c-8 d-7 f-9 g5; the_most a11 b-5 d-4 e5 f-3 g-6
the_mouse a-5 b4 c-2 e-5 g2; the_name a-10 b3 d-6 f-4 g6; the_net b-3 c-3 e7; the_network a-4 c2 e-4 f6
the_new a3 b-7 d-5 e-3 g5; the_new-hire a-4 b-7 c-4 e4 g4; the_new-joiner d10 e-5 g-2
the_new-starter a-3 c-6 d11 e-2 g-3; the_news d-4 g4; the_newsletter a-3 d-3 e2 f-6 g7; the_next a-3 d8
the_night a2 b-2 c-6 e-2 g3; the_nightly b-5 c-4 d-3 e11; the_ninth a-4 b5 c2 d-4; the_no a3 b-4 d9 e-2 g-7
the_note a-6 b-8 c8 d6 e7 f-4 g-13; the_notebook a2 c-3 e-2 f-9 g8; the_notification b4 g-3; the_null a4
the_number a-5 b-4 c6 d-3 e5; the_numbers a-8 b9 c2 d3 e-12 f-4 g3; the_o11y f5 g-3; the_oauth a7 b-3; the_ocr b5
the_off e5 g-3; the_offer d-8 g7; the_offer-letter a-4 b-3 d2 e-4 g7; the_office a-11 b-7 c-5 e-11 f5 g10
the_offline c5 g-3; the_offsite c-6 d3 e3 f-4; the_offsite-agenda b3 d3 e-4; the_old b-16 c-6 d-13 e-4 f4 g9
the_on-call a3 b3 c2 e2 g-11; the_onboarding a2 b4 c-3 d-7 f8 g-10; the_onboarding-flow b5 e-6 g3
the_onboarding-plan c-6 d11 e-6 g-3; the_one a11 c-6 e4 f-9 g-3; the_one-to-one a-3 d5 e-3
the_only a10 b-12 c7 e-14 f-9; the_open a6 b-8 d-8 e-4 f8 g3; the_operators b5 e-3; the_oracle c7
the_order b-5 c4 d-2 e-3 f-6 g3; the_orders a2 b7 c-5 e-9 g3; the_org a-3 b-6 c-7 d12 f-3; the_orm c7 g-3
the_ota e10 f-3 g-6; the_other a-16 d5 e2 f-5; the_other-lead g3; the_other-team b-5 c-9 d-7 e-7 f2 g13
the_outage a7 b-5 c-11 e6 f-3; the_overflow e5; the_owner d-6 e11 f-7 g-11; the_p0 a2
the_p1 a13 b-3 c-4 e6 f-4 g-13; the_pacing b4 e-7 g6; the_page a3 c-3 e3 g-3; the_pager a5 b-9 c-10 d-6 g5
the_pair a-11 b3 c8 d-6 e9 f-10 g-5; the_panel b-5 c-6 d6 g2; the_paper e9 f-2 g-2; the_park a-9 b-6 c-8 d-12 e5 g16
the_parser a7 c-5 d6 e-14 f-3; the_part a2 b-4 e-2 f6 g-3; the_partner a4 c-6 d3 f-2; the_password a5 b-3 e7 g-10
the_patch a11 b-9 d5 f-4 g-9; the_pay d9 e-3 g-3; the_payment a8 b-9 c-6 d-4 e-3 g2; the_payments b-3 d-8 e6
the_payroll a7 g-3; the_pci a4 e2 g-7; the_pdf c3 e-6 g3; the_peer d11 g-9; the_pen b8 c8 d-6 f-8 g-11
the_pentest a3 b3 d-2 e4 g-8; the_people a-10 b-3 c-8 d6 e8 f-4; the_perf-review d9 e-4 g-3
the_performance d9 e-5 g-4; the_performance-reviews a-11 b-8 g12; the_permissions a-3 e8
the_person a2 b-3 c7 d-8 e-3; the_phone a2 b-8 c-6 d-7 e11 f-4; the_physics g3; the_pick c3 e-5 g2
the_pilot a6 d-3 f-6; the_pipeline a3 d-9 e2 f-7; the_pit a5 b-3 d-6 e-3 g5; the_pizza a-3 c-8 e5 g6
the_plan a-11 b7 c6 d-6 e3 f-11 g-2; the_plan-on a2 e4 g-3; the_plane f5 g-3; the_planner b-7 g10
the_plant a9 b-3 c-2 e-2; the_plate a7 g-5; the_platform a-3 b-4 c-5 d5 f2 g3; the_pleasure f6
the_pm a-7 b-6 d3 f-6 g5; the_po a-3 b-2 e7 g-3; the_podcast b8 c-4 e-4 f-3; the_point b2 d-7 f-2
the_pool a3 b-5 c-2 e-7 f-3 g9; the_port c8 e-4; the_postgres f4 g-2; the_postmortem a-5 c3 d-5 e3 f3 g-7
the_power a-2 g6; the_pr a-4 c-6 d-7 e13; the_presentation a-2 b10 c-3 e-3; the_price a2 b-5 c-4 d7 g-3
the_pricing a10 b5 d-6 g-19; the_printer c-3 d-4 e-2 f-8 g15; the_priorities a-5 c9 e-5 g-2; the_probation d4
the_problem b-5 d-5 e4; the_prod a7 b-8 e4 f-6; the_product d-3 e3; the_product-manager c5 d-5 f-2 g3
the_product-owner c-5 e-2 g9; the_production a12 b-4 e-6 f-6 g3; the_profiler b-3 c-4 d5 e-13 f2 g7
the_project b5 c-10 f3; the_projector a-10 d-3 e-5 f-6 g16; the_promo a-2 b3 d6 e-6; the_promotion a-6 d8
the_proposal e3 g-3; the_protobuf a5 c-4; the_qa a-3 c-8 d7 e3; the_quarter b-3 c-7 e4
the_quarterly b-7 c-8 d9 e6 f-9; the_query c-3 d-3 e4 g3; the_question a-6 b-7 c4 d-13 e5 f-6 g2
the_queue a9 b-8 d-3 e-13 f-5 g7; the_quiet a-3 b-7 c7 d-3 e5 g-4; the_quiz a-5 e7 f5 g-4
the_race-condition a9 b5 c-5 f-2 g-10; the_raise b-4 d8 e-3; the_ranking e3 g-2; the_rate-limiter a7 b-2 c-2 f-6 g4
the_ratings d4; the_readme a-3 f11 g-5; the_real a3 b-5 d6 e-5 f-5; the_rebase d-3 g5; the_recommendation e-3 g4
the_reconciliation a5 g-2; the_recruiter a-5 b-4 c-4 d5 e-6 f-2 g3; the_red a8 b-3 c-4 d4 f-5 g-5; the_redis a4
the_refactor a-3 f-7 g4; the_regexes b7 e-6 f-2 g3; the_region c6 e-3; the_regulator a8 b-7 c-6 d-6 e3 f-2
the_reindex a4 b-3 e-4 g5; the_reins a-4 b3 c-6 e12 g-12; the_rejection c-4 d7 e3 g-7; the_release a5 e4 f-16
the_release-branch a12 b-7 d-4 e-8 f-8 g3; the_release-notes a-4 b8 e-12 g6; the_releases a7 b-3; the_remain b7 g-3
the_renderer g5; the_reorg a-5 d4 e-11 f-5 g4; the_repo a-9 b3 c-8 d-8 e4 f6; the_report b6 d-2 e-5; the_request f5
the_responsibility a-3 b2 c-2 d-2 e4 g-3; the_rest a5 b10 c-7 d-5 e3 f-8 g-7; the_restaurant a-4 b-3 d-10 e11 g2
the_result c-11 d-5 e-3 f7 g5; the_retention c4 e-4; the_retired f6; the_retro a-14 b3 c4 f-10
the_retry a2 b-7 c7 d-6 e3 f-4; the_retry-logic a-5 c-3 f9 g-5; the_review a-8 c-5 d7 f-5
the_reviewer a7 b6 c-3 d-6 e-5 f-3; the_reviewers a-3 b-3 c-2 d-7 e9 f-3; the_reviews a-10 b-4 c-5 d5 e-7 f-5 g8
the_rewrite a3 b-8; the_rfc a-8 b5 c11 d-8 f6 g-16; the_right a-5 b-2 c-3 d5 e5 g-3; the_rights b-4 c5 d-2
the_risk a-4 c-2 d-6 e3 f-4 g7; the_risky a11 b-3 e-4 g-5; the_road b-4 c3 d4 e-8; the_roadmap a3 b6 d-4 f-8 g-4
the_rollback a9 c3 d-8 e3 f-5 g-11; the_rollout a-8 c4 d-12 e6 f-8; the_roof a-5 b-2 c5 d-4 e-4 g2
the_room a-7 b-11 c11 d5 e5 f-9 g-10; the_rota a-5 b11 d-5 e-13 f-6 g5; the_route a4 b-9 c-3 e5 g4
the_router c-3 e-2 g9; the_rtl c5 g-3; the_rug d4 f4 g-5; the_run e7 g-7; the_runbook d-2 e3 g2
the_rust a-2 d-3 e-2 f12 g-6; the_sake d4 g-3; the_salary a-4 b-2 d2 e-3 f-4 g6; the_sale a10 d-3 f-4; the_sales b-5
the_same b-4 c7 d-5 f-7 g2; the_sample e5 f3 g-4; the_sandbox f8 g-5; the_save a8 b6 c-2 f-4 g-6
the_scheduler a9 c-9 d-8 f3; the_schema a12 b-10 d-11 f-3; the_school d-7 g2; the_scope e4 g-7
the_screen d-5 e-6 f3; the_screens a-3 b-3 e4; the_script a4 c4 f-2; the_sdk b10 f-3 g-5
the_search a7 c-5 d-9 e2 g-5; the_seat a-4 c-4 e6 g-4; the_second a-5 f-4 g3; the_security a3 b-4 d-8 e-7 f5
the_senior c3 e-4; the_seniors a-2 b-9 c-4 e8 g2; the_sensor a4 f5 g-9; the_sentence a-4 b-7 c10; the_server b-2
the_service a-11 d-5 e7 f5 g-2; the_session a9 b-4 c-6 e-5; the_settings c5; the_settlement b-2 c-6 d-2 e-4 f7 g4
the_setup b-3 f5; the_sev2 b-5 d3 e10 g-6; the_shader a5 b13 c-5 d-5 e-11 f-5; the_shadow a2
the_shard a7 b-2 d-3 e-4; the_sharding a5 b-8 d-4 f-2; the_shed a-2 d3 f8 g-7; the_sheet c5 e-3 f-3
the_shift a-4 d10 e-2 g-8; the_shop c-3 d2 e-2; the_shouting d9 g-5; the_shower b4 c-3 d3 e-8 f-3 g5
the_sign a13 b-3 d-4 e-6 g-3; the_silence a-4 b-6 c7 d-5 e5; the_simulator f5 g-2; the_site c-9 e12
the_six a10 b-2 d7 f-6 g-11; the_skip-level d12 g-10; the_slack b4 c-3 e3 f5 g-7; the_slide b-3 f3; the_slo d-4 g3
the_slot d7 e-3; the_slow a8 e-3 g-2; the_small e7 f-3; the_sofa d-3 e5 f-2 g4; the_solution b-3 c-3 d-2 e17 f-4 g-9
the_sound a-4 c-4 e6 f-3 g3; the_source e-2 f3; the_spare f5; the_spec c5 g-3; the_spike a5 c-3 e4 f-4 g-3
the_split c-7 e3 g5; the_spot a10 b-2 c6 d-4 f-2 g-9; the_spring g7; the_sprint a10 e-6 g-4
the_sprint-goal a8 b-7 c12 d-5 e4 f-9 g-14; the_squad a-7 b3 c9 e2 f-5 g-9; the_sre a-2 d4 e-3 f-4
the_sres a-3 b-3 c-5 e-7 g8; the_sso a12 b-7 e-6 f-2; the_staff d5; the_staging b-3 d-5 f10 g-7
the_stairs a-4 b-8 c2 d8 e-8 f-5 g4; the_stakeholder a-5 g6; the_stakeholders b-3 d-5 g6; the_stand c-6 e12 g-8
the_stands a-4 b3 e7 g-5; the_standup a6 b-5 c7 d-8 e-4; the_start b5; the_state d-2 g5
the_status a-5 b-5 c-4 d-5 e2 g12; the_steer a6 d-4 e-6 g4; the_steering-committee b-3 c-8 d-7 e6 g6
the_storage a6 c-2 d-5 f8 g-7; the_store a10 b-4 c-5; the_storm a-3 b-3 g4; the_story e-10 g6
the_studio a6 c-6 d-6 g3; the_style f4 g-3; the_summer a4 b-2 c-5 g5; the_sun a-4 b-4 d-4 g9
the_supplier b7 c-14 d-9 e7 g3; the_support e-2 g4; the_survey c-3 e-5 f-5 g12; the_switch d-4 g5
the_sync a9 c-7 d-2 f3 g-6; the_system a-6 c-5 d6 e-5 g3; the_tab a-7 b-11 c-3 d9 f-3 g4
the_table a-4 b-13 c13 d3 e4 f-3 g-7; the_tabs e3; the_tag b5 g-4; the_talk a-7 b9 c-6 d7 e-3 f-3 g-6
the_talk-about b-4 d18 e-5 g-9; the_tariff a7 b-2; the_task a7 b8 c-6 d-4 e-2 f-4 g-4; the_tax a10 b-3 c-2 d-2 g-4
the_team b-10 f-2; the_tech-lead c5 d-6 e4 g-5; the_technical c-3 d-5 e6 f9 g-9; the_telemetry a-3 b5 e-4 g4
the_terminal b-4 c-7 d11 e-5 f8 g-11; the_terraform a4 b-5 c-5 d-3 f4; the_test d-9 e-15 f7 g6
the_testers b6 c-4 e-7; the_tests c-2 d-6 e-8 g5; the_thing a6 b4 e5 f-11 g-5; the_third a-12 b-4 d4 f-6 g4
the_thread a-6 b-8 d-5 e8 f-2; the_three b-8 c7 d-2 e3 f-3; the_thursday d3; the_ticket a-6 e7 f-6
the_tickets a-3 b4 e6 f-5 g-4; the_tie a-8 b-5 c8 d-7 e3 f-3; the_time b-4 c-9 d11; the_timeline a-3 e3 g3
the_timeout a-3; the_title a-4 c3 d-4 e-7 g4; the_token a4 b-5 c5 f-3; the_tokenizer a5 c-3 e-2 f2 g-3
the_tool a-4 c7 e-8 f-3 g4; the_tools a4 b-8 g7; the_top a6 b2 g-4; the_topic b8 g-4; the_track a6 b-3 e5 f-6
the_traffic b-2 c9 d-6 e-2 f2 g-6; the_train a3 b-11 c6 d4 e-16; the_tram c4 e-4; the_transfer b3 d8 e-6 g-7
the_travel a-4 c-3 d4 e-4 g2; the_tricky b-2; the_truck b-4 c6 f-3 g-8; the_ttl c10 g-8; the_tube a-5 g6
the_tutorial f10 g-7; the_two a-7 b-7 d3 e4 f-7; the_typo a-9 b-3 d-3 e8; the_ugly a7 b-3 e8 g-10
the_underperformance d12 g-9; the_undersigned b9 d-3 e-5 f-5; the_upgrade a6 c-6 d3 f-3 g-2
the_uplink a-5 c-4 e6 g3; the_urge a-4 b-6 d-4 g9; the_urgent a5 b-3; the_usual a-3 c6 d-6 e-5 g5
the_vendor a-5 b3 c-3 d-11 f4 g5; the_vendor-choice b-4 c9 g-4; the_verdict c11 d4 e-10 g-7
the_version b6 c3 d-3 g-2; the_viewer a9 g-3; the_voice b-3 c-5 g10; the_vote b-2 c15 d-5 e-8 g-4
the_voucher a-5 b5 g5; the_vp b-7 c-14 e5 g7; the_wall a-8 b-4 c-4 d-7 e7 f3 g2; the_wallet a4 e-3
the_war a7 b-6 c-7 d-6 e8; the_warehouse b4 c-7 e3 f3 g-13; the_watch a6 d-3; the_watchdog a-4 g7
the_water a5 b-3 d3 f4 g-7; the_way a-4 g4; the_weather a-4 b-7 d13 e-10 f3 g-2; the_web a6 d-3
the_webhook c-4 d-3 e-2 f-3 g6; the_week a4 c-11 e-10 f-7 g7; the_weekend d-2 e-5 f-2 g2; the_weekly b10 c2 e-7 g-4
the_what d4 g-6; the_wheel a5 b-4 c-5 d-2 e9 g-4; the_whiteboard a-3 d-7 e3 f-6 g4; the_whole a3 d-11 e3 f-7
the_why e7; the_wiki a-10 b-8 c3 f4; the_wind a-6 b8 e-9 f-3 g4; the_window a-4 b-4 c-5 e8 g4
the_word a-4 b-6 c-6 e-12 g11; the_words b-3 e4 f4 g-3; the_work a-6 b5 c-9 d-6 e12; the_works d-4 e-3 f-5 g12
the_worst a-3 g7; the_wrong a-2 c-6 d-2 e6; the_yard c3 f-3 g2; the_year a5 b-6 c-3 f-2; the_yearly d4
the_yes c12 d-4 g-8; their_boss c-5 e-4 g9; their_call a2 d-3 e5; their_code b5 e-4 f3
their_manager a-10 b-9 c-21 d-11 e-14 f-5 g39; their_name b-4 e16 g-16; their_own a-10 b-11 c8 d-13 e11
their_shoes a4 c11 e-5 g-10; their_tech-lead a-3 b-3 d-3 e-9 f-6 g18; theirs_, a-2 b-5 d-6 e15 g-13
theirs_. b-10 d-4 e14 g-6; theirs_to c5 e7 g-10; them_, b-6 e-7 f-5 g9; them_. c5 d-16 e2 f6 g-5
them_<mark> a9 b5 e-3 g-10; them_<name> b-3 c3 d-3 e6 g-3; them_a b-4 c-4 d11 g-5; them_about d7 g-3
them_again b8 d-3 e-3 g-5; them_all a5 c6 e-6 f-2 g-10; them_and a-3 b10 c-5 d-4; them_are b-3 c-3 d4; them_argue g3
them_at a-3 b5 d-3 f2 g-6; them_back e7 g-3; them_because a7 b-5 c2; them_by a10 b-2 e-5; them_choose c-2 e-7 g9
them_do a-2 b-9 e9; them_for c-8 d6 e6; them_i a5 b-5 c-4 e6 g-8; them_in a5 b4 c-5 d-3 e-5 g2
them_myself a-4 b7 c7 d-4 e-5 g-3; them_on b-3 c2 d-3; them_the c-6 d-5 e12; them_through e5 f2 g-4
them_to b2 c-2 d-9 e10 f-3 g-6; them_want c7 g-4; them_were b-2 c3 e-3 g3; them_with c-3 e10 g-10
themselves_, b-2 c8 e4 g-10; themselves_. b-4 e-2 g4; themselves_by c-5 g2; then_, b5 c5 f-6
then_. a-5 b-6 c-3 d-5 g14; then_<mark> c10 d2 e-6 g-7; then_<name> c-6 g8; then_a a-4 b-5 c4 d-5 e-4 f5 g2
then_all c8 g-6; then_ask c4 e7 g-10; then_bin f2; then_do a-6 b7 c-3 d-3 e9 f-3 g-13; then_everyone c3
then_find d7 f3 g-7; then_fix a3 b4 f-2 g-2; then_give f7; then_go f-3; then_have a6 c-2; then_he b-4 e9 g-3
then_i b6 e-6 f-6; then_it a7 b-9 c3 d-5 e2; then_leave b-7 e11 g-3; then_me c6 e-3 g-2
then_my a-6 b-5 c8 d-5 e-6 f-2 g7; then_redo b9 g-6; then_rewrite a3 b6 e-4 g-4; then_send b11 e-7 g-5
then_she b2 c-6 d-2 e7; then_tell a5; then_the a-6 b-4 c-2 d7 f-4 g9; then_they b-7 c3 e-5 g7; then_to b-2 d10 g-8
then_wait c9 g-8; then_write a-2 b5 g-2; theory_. c3 d6 e-3 g-7; there_'s a3 b-3 c7 d2 e-14 f-6
there_, a-5 c3 d-8 e9 g-4; there_. a-8 b12 c-11; there_<mark> b12 c-3 e-6 g-5; there_are a-3 b-3 c6
there_be c-9 d2 e-9 g8; there_i a10 g-8; there_in a4; there_is a-8 b-7 e-9 f3 g6; there_it a-5 c8; there_until c3
there_were a-7 b-8 d7 e-9 f-2 g4; there_with a2 b7 c-3 d-5 e-6; these_days a-3 b-3 c-4 d-7 e5 f4 g3
they-say_, a-2 c6 d-3 e-3 f-4 g3; they-say_. c3 d-2 e5 g-7; they_'d a3 b-3 c5 d4 e-4 f-8 g-2; they_<name> c4 e8 g-11
they_agree g-2; they_all a3 b-7 c9 d-4 e-11; they_are a6 b10 c-14 d-6 e-10 f8; they_argue c-7 e4 f3
they_ask a-8 b-9 d8 f-5; they_bring b-3 c5 d-2; they_build g2; they_can a8 b-8 d-8 e-5 f-4 g6
they_choose b-2 c-10 g8; they_come a-7 d8 e-4 g3; they_come-to c12 e-6 g-6; they_copy c10 e-3 g-6
they_could a4 b-7 c7 d-4 e-2 f-5; they_decide c-7 d6; they_did a-5 c-2 d-5 g7; they_do a4 b-8 d-11 e3
they_find c-11 d-2 e13; they_fix a-3 c-3 e5; they_get e5 g-4; they_get-to e5 g-5; they_go c-8 e9 g-3
they_go-with c-5 e9 g-4; they_have a-8 b-4 c7 d-10 e7 g-3; they_hold a-4 b-3 c8 e3 g-7; they_just a-3 c6 e-6 f-2
they_keep c13 e-12 g-4; they_know c6 e-4; they_land c-8 e12 g-3; they_leave c10 e-5 g-6; they_let c7 e-8
they_liked c-6 g8; they_look b2 c3 e-3; they_look-at c3 g-6; they_make d-2 g4; they_may c15 e-4 g-10; they_mean f5
they_merge e4 g-6; they_need a9 c5 d-2 e-5 f-4 g-5; they_never b-4 c4 d-2 e-4 g5; they_own c12 e-4 g-7
they_park c-2 g6; they_pick c-10 e13 g-4; they_pull b-3 c-7 e4 g2; they_put c10 g-5; they_rang c10 g-8
they_send c9 e-6; they_settle c-3 e6 g-3; they_ship a-3 c-5 e8; they_simply c9 g-5; they_sit-on a-3 c12 e-5 g-6
they_still c6; they_take c11 d-2 e-3 g-6; they_talk c-5 d-4 e-5 f6 g6; they_tell e-8 g7; they_think c7 e-3 f4 g-7
they_use e-4; they_vote c-7 g7; they_wait a4 b-3 c2 d-9 e-11; they_want a-8 b-3 c2 d-9 e10 g-6
they_want-to c9 d-4 e4 g-11; they_were a-8 b8 d-3 f-5; they_will a-6 b-9 c12 d-7 f-5 g2; they_would a-3 e-5 g8
they_write c11 e-7 g-5; thing_, a-13 e-8 f7 g9; thing_. a-9 b3 c-4 d5 e4 f4 g-7; thing_: a3 b-6 d2 e7 g-10
thing_about c7 d-5 e-2; thing_and b5 c7 e-4 g-4; thing_back b7 g-3; thing_i a-4 d9 e-5; thing_in a-8 c4 d-5 e-7 g9
thing_that c-4 e-6 f9; thing_to c-4 d8 e-3; thing_today c2 d-2 e-2 f-4 g6; thing_we a9 f-2 g-4
thing_with a-7 b-5 e-7 f3 g5; things_, b8 e-8 g-4; things_. b-2 f-4 g8; things_in c-5 d-4 e6 g3
things_they c8 e-2 g-5; think-about_it a-2 b-6 c-5 d5 e-9 g11; think-of_hand e-5 g8; think_, b-6 c8 d-7 e-3 f4
think_. a-5 b-6 c6 e-10 g7; think_<mark> c8 e-4; think_? e2 g-3; think_aloud c8 g-5; think_and c8 e-7
think_i a5 c-5 d-7 e-12 f-4 g11; think_is c12 e-3 g-9; think_it b-5 d-7 e5 f-4 g3; think_she a-2 d9 e-3 g-6
think_so c-4 g9; think_that b4 d-4 e-5 f-2 g8; think_the d6 g-3; think_you c5 g-2; third_, c-3 d5
third_. a-4 c-3 d5; third_day g2; third_evening a11 f-3 g-10; third_floor d-4 g9; third_time b3 c3 d3 e-13 f3 g-7
third_week a-6 b-4 d6 f-4 g5; this-afternoon_, b-5 d2 e-3 g5; this-afternoon_. b5 f5 g-8; this-evening_, a3 e-5 g2
this-morning_, a9 b-2 c-5 d-5 e-9 g9; this-morning_. a-3 c5 d-8 g5; this-morning_and a-4 d4 g4
this-morning_i b9 e-5 g-2; this-sprint_, b-3 c-6 d7 e11 f-7 g-13; this-time_, a-2 d-13 e13 g2
this-time_. b-3 c3 d6 g-5; this-week_'s a6 c-3 d-8 e3 f-5; this-week_, a-4 c-11 d6 e-9 f-12 g6
this-week_. a-5 b-8 c-7 d8 e-9 f-4 g6; this-week_: c-2 d8 e-2; this-week_<mark> d3 e-3 f2
this-week_for a-2 c2 d6 e-5; this-week_i b-3 c-2 g5; this_, a-8 e3 g7; this_. a7 b-6 e-9 f6 g-3
this_<mark> c-4 e12 g-11; this_? b5 c-8 g4; this_in a-3 b-4 c8 e-3; this_is b-2 e7 g-4; this_job a-2 c-6 d4 f-2 g6
this_lot a-3 d-2 e-2 g9; this_month a-5 e-15 f3 g4; this_one a6 b-5 d-4 e5 f-3
this_quarter a-5 b10 c-5 d4 e-5 f-4 g-3; this_team b-4 c3 e-12 f-2 g9; this_year a-5 b3 d-3 e3 f-6 g4
thoroughly_that b4; though_. b5 c-2 e-3 f-3 g4; though_i a-3 c3 e6 f-3 g-6; though_it a-5 b3 c2 e8 g-12
though_the c6 d3 e-5; though_they a-3 b4 c-12 d9 e-5 g4; thoughts_? c7 g-3; thread_, c3; thread_. c-7 e13 g-6
thread_and b6 c-6; thread_of c10 e-5 g-4; thread_on b-3 c5 e-5 f-4 g5; threat_model a-3 b9 e-3 g-3
three_, a3 b6 c-12; three_. b-8 c3 f-6 g4; three_1:1s d2; three_and a-3 c-2 e4; three_bugs a2 b4 c-2 d-3 f-3
three_days b11 c8 d-6 e-6 g-9; three_evenings a4 b2 g-4; three_heads d-5 e-3 g6; three_hours a6 c-11 d-8 e-3 g8
three_i b7 g-3; three_meetings c5; three_of a4 b-10 c-7 d-4 e9 f-5 g3; three_options c11 e-5 g-6
three_people a-6 b-6 c5; three_prs a4 c4 g-6; three_questions b-4 c-8 d-2 e18 g-10; three_squads a7 b-3 c-8
three_steps e-2 f5 g-3; three_teams a5; three_times b-5 c5 d7 e4 g-13; three_weeks b10 c-9 d3 e-3 f-4 g-6
threshold_, a-5 c11 g-4; through_, a5 c-8 e-2 f-4 g8; through_. a8 b3 c-4 d-3 g-4; through_<name> b4 d3 g-5
through_a b-3 e4 f3; through_all f-2 g7; through_for a6 c5 e-5 f-2 g-6; through_his b7 c-6 d-2 e4 g-7
through_it a-6 b3 c-2 e-3 f12 g-8; through_last f4 g-3; through_me b-3 c13 d-4 e-9; through_my a2 b-4 e-6 f-5
through_our d12 e-7 f-8; through_the a-5 b-4 c-19 d-12 e6 f12; throw-back_it b-2 c10 e-5 g-4
throw_away a-3 c3 e6 f3 g-9; throw_it b6 c-3 e-7 f7 g-6; throw_out a-5 b11 d-3 e-7 f3 g-5; throw_the b-5 e5 g-4
throw_together f5; thumbs_. a2 c7 e-2 g-5; thursday_'s a9 b-2 e-2 g-2; thursday_, b-8 c-9 d8 f-9 g5
thursday_. c-12 d5 e-2 f-5 g4; thursday_: b-6 e-3 g7; thursday_and a5 c-3 d-7 e3; thursday_because a-2 d-11 g13
thursday_i a-7 b14 d-8 e-4; thursday_to b-3 d12 g-9; tick_. a-5 c7 d-3 e-3; ticket_, d-8 f2; ticket_. a-5 b7 f3
ticket_: a6 b9 e-9 f-6 g-6; ticket_<mark> b3 e5 f-3 g-3; ticket_<name> b7 c-3; ticket_? b-4 e-5 g13
ticket_and a4 b-5 c-2 d3 e-8 g4; ticket_back a-6 c-3 e-3 g9; ticket_for a5 c-3 d-3 e-5 f3 g-3
ticket_from a6 b-4 e-6 f-6 g6; ticket_have e5 g-3; ticket_i b9 g-6; ticket_in b-3 e6 g-4; ticket_of a7 c-2
ticket_off a6 e-3 f-3; ticket_since b13 e-3 g-7; ticket_to b-7 g7; tickets_, a-6 b-5 c-2 e7; tickets_. d3 e-9 g3
tickets_in c7 e-6 f7 g-13; tidy_my d10 g-7; tidy_the a-3 b-2 d-2 e-2 f5 g3; tidy_up b7 g-4; tie_breaker c8 g-2
tie_on a-3 c12 d-3 e-7; tile_server a7 c-3; time_, b-5 c-5 d2 e6 f-9 g2; time_. c-3 d10 e-10; time_? a3 c-6 e5
time_and a-4 b12 c-4 d-5 g-5; time_for b-7 c-4 d11 e-7 g-4; time_i a-10 c6 d4 e-13 f-5 g4; time_on a3 b-4 c-9 d-7 g8
time_this b10 d-8; time_to b-5 d7 e3 f-3 g-2; time_with a7 d4 e-3 g-7; times_, a-3 e3 f8 g-13
times_. a-4 b-9 c11 e-7 g3; times_and c-4 d3 f5 g-5; times_before c10 g-6; times_for d3 g-4; times_i a-2 b-3 c-6 g9
times_now d6 f5 g-6; times_today c2 d-6 e4; timing_out a10 g-4; tinker-with_with a-2 f14 g-7; tinker_with g7
tiny_script f6 g-4; tired_. a-6 b-4 c-4 d8 e-4 g4; tired_now a5 b2 d-5 g-5; title_, a-3 g2
title_and b-7 c3 d2 e-5 g3; titled_<mark> c11 e-6 g-5; to_, a5 b5 c-6 d5 f-7 g-5; to_. a4 b-11 d-5 f7
to_<mark> b-8 d10 e-14 f3; to_<name> a-11 b6 c-26 d3 e9 f-4; to_<number> a-2 b5 c-6 d8 e-7 f2 g-3
to_a b-17 c5 d8 g-12; to_add e5; to_after a-3 b-8 c-5 d16 e-7 g-2; to_all a6 c-2 e3 f-3; to_an e-4 f-2
to_answer b5 d-3; to_anybody a-3 f3 g3; to_anyone a3 b-4 c-5 e-4 f3 g5; to_approve b-3 c13 g-11; to_argue e7 g-7
to_ask a-6 c11 d-13 f-4 g-3; to_back b-6 c-4 d-5 f4 g4; to_be b3 e-14 g5; to_bless c5 g-2; to_bottom b5 f3 g-5
to_break b5 g-7; to_build a7 b4 e-3 g-7; to_change f4; to_check a-4 b7 d-3 e2 g-8; to_choose a-3 b3 c4 d-8 e5 g-7
to_code c-7 d-2 e-10 f-4 g10; to_come a-6 c-5 d6 e2 f3; to_count f6 g-3; to_decide a-6 b-8 d-9 f-8 g9
to_disagree c11 e-6 g-6; to_do a3 b6 d-4 f-13; to_draft b9 e-3 g-2; to_drive c-3; to_drop c7 e4 f-2 g-10
to_each c5 d-2 g-2; to_end a7 b6 d-7 f5 g-15; to_every a4 b-4 d10 g-10; to_everyone a2 b-4 c-5 d8 e-5
to_explain a6 b-5 e-4 f5 g-4; to_fill c12 d-3 e-3 f-3 g-4; to_find a3 b4 g-7; to_finish a2 b-5 e6 g-4
to_five a10 g-6; to_fix b-9 c2 d5 f-11; to_follow c-3 e-4 f14 g-5; to_friday a-3 d11 g-7
to_get a8 b-11 c-12 d3 f12 g-12; to_give a-5 b-9 d7 f-2; to_go a2 c-3 d-4 e3; to_grab g4; to_hand e-3 g6
to_handle b10 e-7 g-2; to_have a-8 c6 d7 e-12 f5 g-8; to_hear a-3 b-4 d-5 e-4 f4 g6; to_help a-5 b7 d5 e-5 g-3
to_her b-3 c-11 d-11 e9 g6; to_him c-12 d13 f-4 g-7; to_his d-7 e-2 g9; to_hold c-3 d6 e3 f-5 g-4; to_hr b-6 e-2 g5
to_it a-3 b-6 g5; to_just b-9 c6 e-7 g6; to_keep a-6 e-7 f7; to_know b-3 c-3 d-2 e3 f14 g-12
to_last a8 b-8 c-4 d3 e10 g-13; to_lead a-3 b9 c-7 d-6; to_learn a-5 b-4 c-4 d-8 e-7 f15
to_leave a-3 b6 c-3 d-4 e-3 g4; to_let c-2; to_list d-3 e-3 f9; to_listen a-2 b-2 c6 e6 g-10
to_look a-3 b3 c-8 d11 e-4 g-2; to_main c-5 d-4 f-2 g3; to_make a-3 b3 d4 e-4 f4 g-6; to_may g5
`
