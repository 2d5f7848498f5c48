// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_13 = `
the_releases a6 b-3; the_remain b7 g-3; the_render a5 c-4 e6 g-5; the_renderer g3; the_reorg a-5 d6 e-9 f-4 g4
the_repo a-8 c-7 d-7 e5 f8 g-3; the_report b5 d-2 e-3; the_req d9 g-6; the_request f6; the_resolution d-2 g5
the_responsibility a-3 b4 c-4 e3; the_rest a5 b8 c-7 e4 f-7 g-13; the_restaurant a-5 b-3 d-10 e11 g3
the_result a2 b-3 c-11 d-6 e-3 f8 g6; the_retention c4 e-3; the_retired f7; the_retro a-14 b4 c2 f-11
the_retry b-8 c9 d-6 f-5; the_retry-logic a-7 f10 g-5; the_review a-7 c-8 d8 e2 f-4; the_reviewer a5 b6 d-6 e-4 f-2
the_reviewers a-3 b-3 c-3 d-7 e8 f-3; the_reviews a-9 b-5 c-4 d5 e-6 f-5 g7; the_rewrite a6 b-6 e4 g-5
the_rfc a-8 b6 c11 d-8 f3 g-15; the_right a-4 b-3 e9 f3 g-6; the_rights a-2 b-4 d-3 e2
the_risk a-4 c-5 d-4 e7 f-4 g5; the_risky a10 b-3 e-4 g-3; the_road a-3 b-4 c6 d4 e-8
the_roadmap a3 b6 d-5 e2 f-6 g-5; the_rollback a10 c3 d-10 f-6 g-9; the_rollout a-5 b4 c3 d-11 e7 f-8
the_roof a-5 b-4 c4 d-5 e-5 g5; the_room a-6 b-12 c12 d3 e7 f-8 g-17; the_rota a-6 b10 d-6 e-14 f-7 g5
the_route a2 b-10 c-3 e5 g5; the_router c-5 e-2 g11; the_rug d4; the_runbook d-3; the_runner c-2 d-2 e8 g-5
the_runway d3 g-3; the_rust c3 d-4 e-3 f7 g-3; the_sake b-3 f4 g-3; the_salary a-3 b-3 d4 e-4 f-2 g4
the_sale a9 d-4 f-3; the_sales b-5 e3; the_same c6 d-2 f-7; the_sample e2; the_sandbox f7 g-4
the_save a7 b4 c-2 f-3 g-5; the_scheduler a10 c-8 d-8 f2; the_schema a12 b-6 d-9 f-7; the_school d-5 g4
the_scope c5 g-4; the_scorecard b3 d4 g-5; the_screen a-2 c3 d-3 e-4; the_screens a-2 b-3 c5 e4 g-3
the_script a2 c5 g-3; the_sdk a-2 b9 f-2 g-4; the_search a7 c-3 d-8; the_seat a-3 c-4 e5
the_second a-2 c3 e-4 f-4 g4; the_security b-5 d-6 e-7 f9; the_senior c3 e-5; the_seniors b-7 e8
the_sensor a4 e-3 f3 g-10; the_sentence a-6 b-6 c8 g2; the_sequencer a7; the_server a-3 g6
the_service a-12 d-3 e9 f5 g-4; the_services a5; the_session a6 b-3 c-5 d4 e-3; the_settings c6 e-2
the_settlement c-6 d-3 e-4 f5 g4; the_setup f3; the_sev2 b-5 d2 e9 g-5; the_shader a4 b11 c-4 d-4 e-9 f-5
the_shadow a2; the_shard a6 e-2; the_sharding a9 b-6 d-4 g-2; the_shared a-2 b-2 f-4 g9; the_shed d2 f7 g-6
the_sheet c5 e-3 g-5; the_shift a-3 d10 g-6; the_shop c-3; the_shortcut e6; the_shouting d8 g-3; the_show g2
the_shower b5 c-4 e-9; the_sign a10 b-3 d-3 e-5; the_silence a-2 b-4 c7 d-3 e5 g-9; the_simulator f6 g-2
the_sit d9 g-4; the_site c-8 e12; the_six a7 b-3 c-3 d8 f-6 g-10; the_skip-level d11 g-9
the_slack a-2 b6 c-4 e3 f4 g-8; the_slide f4; the_slides c2 d-4 e3; the_slot d7 e-3; the_slow a8 g-5
the_slower e5 g-4; the_small e8 f-3 g-2; the_sms a6 b-4; the_sofa b-2 d-2 e4 g3; the_solo g4
the_solution b-2 c-5 d-4 e15 f-5 g-8; the_someday f5; the_source f3; the_spare f6; the_spec c4 g-2
the_spike a4 c-3 e4 f-3 g-2; the_split c-5 g6; the_spot a8 c4 d-4 g-5; the_spring c-4 f-2 g10
the_sprint a9 b-2 c-4 d5 e-3 f3 g-9; the_sprint-goal a7 b-7 c13 d-6 e3 f-9 g-12; the_squad a-4 c9 e4 f-6 g-9
the_sre a-2 d3 e-5 f-4 g4; the_sres b-3 c-4 e-6 g7; the_sso a9 b-5 e-7 g3; the_staff d6 g-3; the_staffing e6 g-6
the_staging b-3 d-4 f9 g-4; the_stairs a-2 b-7 c3 d9 e-6; the_stakeholder a-4 d-3 e3 g6; the_stakeholders d-3 g4
the_stand c-5 e12 g-9; the_stands a-5 e9 g-5; the_standup a6 b-5 c10 d-11 e-4 g-3; the_start b5; the_state g4
the_status a-5 b-5 c-3 d-5 e4 g10; the_steer a4 d-4 e-5 g5; the_steering-committee c-7 d-6 e4 g5
the_storage d-5 e-4 f10 g-5; the_store a6 c-5; the_storm a-2 b-4 c-2 e2 g5; the_story b5 e-8
the_studio a7 c-4 d-4 g3; the_style f3; the_summer a8 c-3 d-7 f-7 g8; the_sun a-3 d-5 f4 g5
the_supplier b8 c-14 d-9 e6 g3; the_survey a-2 c-4 d-3 e-5 f-5 g13; the_switch b-2 d-6 e-2 g7
the_sync a8 b5 c-8 d-3 f4 g-8; the_system a-6 c-3 d5 e-4 g3; the_tab a-5 b-10 c-3 d10 e4 f-3
the_table a-10 b-10 c15 e5 f-6 g-6; the_tabs c2; the_tag b7 e-3 g-5; the_talk a-6 b9 c-6 d6 e-4 f-3 g-5
the_talk-about b-5 d14 e-5 g-4; the_tariff a8 b-4 d-3 e-2; the_task a5 b9 c-6 d-5 e-4 f-3 g-4; the_tax a7 b-3 d-3
the_team b-9 e3 f-4; the_team-charter d6; the_team-retro b-6 d12 f-5 g-4; the_tech-lead c5 d-7 e3 g-3
the_tech-leads d-6 e11 g-4; the_technical c-3 d-4 e6 f7 g-7; the_telemetry a-3 b5 e-4 g3
the_terminal b-3 c-4 d7 f5 g-6; the_terraform a5 b-5 c-5 d-2 f3; the_test d-7 e-12 f5 g8; the_test-suite f4
the_testers a-2 b5 c-3 e-7; the_tests d-5 e-8 f2 g4; the_text c-6 d6; the_thing a4 b3 e6 f-8 g-10
the_third a-11 b-2 c5 d4 e-2 f-7; the_thread a-6 b-8 c4 d-5 e8 f-3; the_three b-7 c7 d-4 e2 f-2
the_thursday a2 d4 g-6; the_ticket a-5 e5 f-7; the_ticketing a3; the_tickets a-5 b4 e6 f-4
the_tie a-8 b-6 c7 d-7 e3 f-2; the_time b-9 c-7 d14; the_timeout a-5 b3; the_tip b6 c-4 d-4 f-3 g2
the_title a-3 c5 d-3 e-6 g4; the_token a3 b-6 c5 e-2; the_tokenizer a7 c-4 e-4 g-4
the_tool a-4 b-3 c5 d3 e-7 f-2 g3; the_tools a4 b-8 c-2 e-3 g7; the_top a8 f-2 g-5; the_topic b8 g-6
the_tower a3 b2; the_track a7 b-3 e4 f-6; the_trade-offs e7 g-5; the_traffic b-2 c7 d-5 e-3 g-3
the_train b-9 c2 d5 e-16 f5; the_tram c5 e-4 f-2; the_transfer b4 d7 e-6 g-8; the_travel a-3 c-4 e-3 g3
the_triage b-4 e7; the_tricky a4 b-4 c-2; the_truck b-3 c5 f-3 g-6; the_ttl c10 g-7; the_tube a-3 f3 g3
the_tutorial f7 g-4; the_two a-5 b-9 c3 d3 e3 f-7; the_typo a-7 b-4 d-3 e6; the_tyres a-2 f7 g-3
the_ugly a6 e7 f-3 g-8; the_underperformance d12 g-8; the_undersigned b10 d-4 e-6 f-5; the_upgrade a6 c-7 d3 f-3 g-4
the_uplink c-4 e5; the_urge a-3 b-6 c-2 d-4 f-2 g8; the_urgent a6 b-3; the_usual a-4 c4 d-6 e-4 g8; the_ute e7 g-8
the_vendor a-7 b4 c-3 d-8 f4 g3; the_vendor-choice b-6 c10 g-4; the_verdict c9 d3 e-9 g-5; the_version b5 c5 d-2 g-5
the_very d4 e5 g-4; the_viewer a6; the_voice b-3 c-6 g8; the_vote b-3 c14 d-6 e-6 g-4; the_voucher a-5 b4 g4
the_vp b-3 c-12 d-5 e5 g8; the_wall a-7 c-6 d-7 e4 f5 g4; the_wallet a4 b4 e-4 g-2; the_war a5 b-5 c-8 d-6 e9
the_warehouse c-7 e9 g-13; the_watch a4; the_watchdog g2; the_water a6 b-3 c-3 d4 e-5 f3 g-6; the_way b2 g-8
the_weather a-3 b-9 c-2 d11 e-12 f4 g2; the_web b-2 d-2 g3; the_webhook a3 c-3 f-4 g2; the_week a6 c-10 e-8 f-7 g5
the_weekend d-2 e-5 g2; the_weekly b9 e-5; the_what d2 g-3; the_wheel a7 b-5 c-5 d-4 e8 g-3
the_whiteboard b3 c-3 d-5 e4 f-4; the_whole a3 d-10 e4 f-7; the_why b-3 e6; the_wiki a-8 b-8 f5
the_wind a-7 b9 e-9 f-2 g5; the_winner c6 g-6; the_word b-4 e-8 f2 g5; the_words e3 f3
the_work a-4 b6 c-9 d-3 e11 g-4; the_works d-3 f-6 g12; the_worst a-3 g8; the_wrong a-2 b-7 c-7 d-4 e4 g5
the_yard c6; the_year a5 b-6 c-2; the_yearly d3; their_boss c-4 e-5 g8; their_call d-3 e2; their_chairs c4
their_code b5 c-2 e-5 f3; their_deploy e-5 g6; their_estimate b-3 c-5 e10 g-3
their_manager a-9 b-9 c-19 d-11 e-11 f-4 g36; their_name b-4 e16 g-13; their_own a-10 b-12 c7 d-14 e10
their_shoes a4 c10 e-5 g-8; their_tech-lead a-4 b-4 d-4 e-9 f-5 g18; theirs_, b-4 d-6 e14 g-12
theirs_. b-10 c-3 d-3 e10; theirs_to c3 e5 g-8; them_, b-4 e-6 f-8 g9; them_. a4 c4 d-13 e5 f2 g-6
them_<mark> a7 b5 c2 d-3 e-3 g-8; them_<name> b-3 d-3 e6; them_a b-3 c-3 d7 g-4; them_about d8 g-5
them_again b7 d-4 e-3 g-3; them_all b2 c7 e-7 f-2 g-8; them_and b11 c-4 d-4 g-4; them_are b-3 d2; them_argue g3
them_at a-3 b6 d-4 e3 g-6; them_back c-4 d2 e9 g-7; them_because a4 b-4 c3; them_by a7; them_choose c-3 e-6 g9
them_do a-5 b-8 e11; them_for c-6 d5 e4 g-4; them_from c7 e-4 g-2; them_i a4 b-2 e3 g-5; them_in a6 b5 c-5 d-6 e-6
them_myself a-3 b8 c6 d-3 e-7 g-2; them_on b-3 d-3; them_ship e6 g-5; them_the a-2 c-5 d-2 e11 g-7
them_to b2 d-9 e8 f-2 g-7; them_wait c7 g-4; them_want c6 g-3; them_with c-4 d4 e9 g-9; themselves_, c5 e4 g-7
themselves_. b-4 c4; themselves_by c-6 g3; then_, b4 c3 f-3 g-4; then_. a-3 g6; then_<mark> c11 e-5 g-6
then_<name> c-3 g3; then_? g3; then_a c3 d-5 e-5 f3; then_all c7 g-5; then_answer a5 c-2 e-3; then_ask c3 g-5
then_do a-7 b9 c-3 d-4 e8 f-3 g-11; then_everyone c3; then_find d7 e-3 f4 g-8; then_fix a3 b4 e-2 f-2; then_give f5
then_go f-2; then_have a6; then_he b-4 e8; then_i a2 b9 e-8 f-6 g-10; then_it a7 b-9 d-5 e3
then_leave a-3 b-10 e15 g-3; then_me c6 e-3 g-2; then_my a-6 b-3 c7 d-4 e-6 f-2 g7; then_push b4
then_redo b9 e-2 g-6; then_rewrite a4 b6 e-4 g-5; then_send b9 e-6; then_tell a4; then_the a-9 b-3 d6 f-4 g10
then_they b-6 g6; then_to b-3 d11 g-8; then_wait c7 e3 f-3 g-7; then_write a-4 b7 g-3; theory_. d6 e-4 g-7
there_'s b-7 c6 d2 e-12 f-5 g2; there_, a-7 c5 d-9 e11 g-10; there_. a-8 b13 c-10 e-3; there_<mark> b10 e-4 g-2
there_are c6; there_be c-7 e-9 f-2 g8; there_i a9 g-5; there_in a2; there_is a-5 b-4 d5 e-5 f3; there_it a-4 c8
there_until c6; there_were a-7 b-7 d6 e-7 g6; there_with a3 b6 d-2 e-3 g-6; these_days a-4 b-4 c-5 d-8 e6 g5
they-say_, a-3 c6 e-4 f-4 g3; they-say_. c4 d-3 e3 g-4; they-say_that c-4 d-3 g10; they_'d a3 c5 d5 e-5 f-8
they_<name> c3 e3 g-6; they_all a3 b-7 c8 d-4 e-12 g3; they_answer c2; they_are a8 b10 c-12 d-7 e-9 f9 g-4
they_argue c-7 f4 g2; they_ask a-8 b-8 d6 f-4 g2; they_bring c8 d-2 g-2; they_can a8 b-7 c-3 d-6 e-3 f-3 g3
they_choose b-3 c-9 g9; they_come a-7 d8 e-4 g3; they_come-to c12 e-7 g-6; they_copy c9 e-4 g-4
they_could a6 b-6 c8 d-4 e-5 f-5 g-3; they_decide c-7 d5 g3; they_did a-4 d-3 g5; they_do b-6 d-10 e2 f3
they_draw a-3 c2 e6 g-7; they_drop c8 e-3 g-5; they_find c-9 e13 g-3; they_fix a-2 e4; they_get e7 g-3
they_get-to e4 g-5; they_go c-5 e7 g-5; they_go-with c-6 e9 g-3; they_have a-8 b-7 c7 d-9 e7 f2 g-4
they_hold a-5 b-4 c9 e4 g-9; they_just a-3 c6 e-7; they_keep c15 e-12 g-5; they_know c7 g-4; they_land c-8 e12 g-2
they_leave c12 e-5 g-6; they_let c6 d-3 e-10 g4; they_liked g3; they_look c7 e-3; they_look-at c3 g-6
they_make c-3 d-3 g7; they_may a-4 c15 e-4 g-11; they_mean c-2 f5; they_merge c2 e3 g-6
they_need a10 c8 d-3 e-5 g-14; they_never b-2 c3 e-3 g5; they_nod c2; they_own c10 e-4 g-4; they_park g4
they_pick c-7 e11; they_pull b-3 c-5 e5; they_put c8 g-4; they_queue g3; they_rang c8 g-6; they_send b-2 c9 e-5
they_settle c-4 e7 g-3; they_ship a-2 c-4 e6 f-3; they_should c-3 e4; they_simply c8 g-5
they_sit-on a-4 c13 e-6 g-5; they_sort c-3 e3; they_sort-out c-4 e4; they_take c11 g-9; they_talk c-3 d-4 e-5 f3 g7
they_tell e-8 g8; they_think c5 e-2 g-4; they_turn-to c-10 e5 g4; they_use e-4; they_vote c-4 e2 f-2 g5
they_wait a3 b-3 c3 d-10 e-11 f-4 g2; they_want a-9 b-3 c3 d-8 e7 g-3; they_want-to c8 d-4 e4 g-10
they_were a-7 b9 f-4; they_will a-5 b-8 c13 d-6 e-2 f-4; they_would c3 e-3; they_write c12 e-6 g-5
thing_, a-13 e-7 f6 g8; thing_. a-9 b3 c-6 d7 e4 g-5; thing_: a6 b-4 e8 g-16; thing_and a-3 b5 c7 e-4 f-3 g-3
thing_back b5; thing_i a-3 d9 e-4 g-6; thing_in a-7 c6 d-5 e-6 g8; thing_myself b6; thing_that c-4 e-7 f10
thing_to d7 e-2 g-4; thing_today d-2 e-3 f-4 g6; thing_we a9 f-3 g-2; thing_with a-5 b-2 d6 e-3 f8 g-5
things_, b5 e-7 g-3; things_. c3; things_in c-5 d-3 g7; things_they c6 g-3
think-about_it a-2 b-6 c-5 d4 e-5 f-2 g11; think-of_ask g4; think-of_hand e-5 g9; think_' d-4 e9 g-5
think_, b-4 c7 f5 g-7; think_. a-4 b-6 c6 e-10 g7; think_<mark> c5 e-5; think_aloud c8 g-4; think_and c9 e-7
think_first c4; think_i a5 c-3 d-6 e-10 f-3 g8; think_is c11 e-3 g-7; think_it a-2 b-5 d-5 e8 f-3; think_she d6 e-3
think_so c-6 e-3 g11; think_that b3 c-4 d-4 e-5 g9; think_the d6 g-2; think_through b-3 c-2 e10 f-3 g-4
think_until b-3 c-4 e6; think_you c3; third_, d4 g-3; third_. a-4 b-3 c-5 d4 e-3 f-3 g5; third_day a3 g3
third_evening a10 f-4 g-8; third_floor d-4 g9; third_time c7 e-12 g-4; third_week a-6 b-5 d8 f-4 g5
this-afternoon_, b-4 e-2 g6; this-afternoon_. b7 f5 g-8; this-evening_, a3 e-7 g2
this-morning_, a8 c-7 d-3 e-10 f-3 g8; this-morning_. c5 d-6 g3; this-morning_and d3; this-morning_i b9 e-5
this-sprint_, b-3 c-6 d7 e10 f-6 g-9; this-time_, a-3 d-12 e10 g3; this-time_. d8 g-10
this-week_'s a7 c-4 d-9 e3 f-5; this-week_, a-3 c-10 d7 e-8 f-11 g6; this-week_. a-6 b-7 c-7 d6 e-8 f-5 g7
this-week_: d7; this-week_<mark> d2 e-4 f3 g-3; this-week_for d5 e-4; this-week_i c-3 d-2 e-3 g6; this_, a-7 e5 g3
this_. a9 b-4 e-4 f6 g-11; this_<mark> a-3 c-5 e12 g-3; this_? b6 c-10 d-3 g5; this_in b-4 c5 e-2 g2; this_is e5 g-3
this_job c-6 d3 f-3 g7; this_lot a-2 b-2 d-2 e-2 g10; this_month a-5 b3 d-3 e-13 f3 g4; this_one a5 b-4 d-2 e5 g-6
this_quarter a-4 b8 c-3 d4 e-4 f-4 g-2; this_team a-3 b-6 e-12 f-4 g12; this_year a-7 b4 c-8 d-3 e3 f-6 g9
thoroughly_that b3; though_. b4 e-3 f-4 g5; though_i a-3 e4 f-4; though_it a-4 b4 e6 g-9; though_the c5 e-3
though_they a-3 b4 c-13 d10 e-5 g3; thoughts_? c6 e-2; thread_, b-2 c3 g3; thread_. c-5 e11 g-5
thread_and b5 c-5 e4 g-6; thread_of c10 e-6 g-3; thread_on c2 e-5 f-3 g6; threat_model b6 e-3
three_, a2 b7 c-11 g-2; three_. b-5 c7 e-2 f-2; three_1:1s g3; three_and a-2 c-2 e7; three_bugs b6 f-2
three_days b8 c9 d-5 e-4 g-12; three_dead f3; three_evenings a5 b3 g-4; three_heads d-5 e-6 g7
three_hours a6 c-10 d-10 e-5 g8; three_i b4; three_meetings c4 f-2; three_of a4 b-10 c-6 d-4 e8 f-6 g5
three_options c11 e-5 g-6; three_people a-7 b-5 c5 g6; three_prs a5 c2 g-4; three_questions b-4 c-9 d-2 e19 g-8
three_squads a7 b-3 c-6; three_steps f5 g-3; three_teams a5; three_times a-2 b-5 c5 d7 e3 g-12
three_weeks b6 c-8 d3 f-4 g-3; threshold_, a-5 c11 g-3; throat_. d5 g-3; through_, c-8 f-5 g12
through_. a8 b4 c-5 g-3; through_<name> b4 d5 g-7; through_a b-3 e4 f5 g-3; through_all g6
through_for a5 c4 e-4 f-3 g-4; through_his b6 c-7 d-3 e5 g-7; through_how e8 g-4; through_it a-5 d-3 e-3 f11 g-6
through_last f5 g-3; through_lunch a7 f-4; through_me c12 e-4 g-9; through_my b-3 e-5 f-5 g3
through_our d10 e-7 f-7; through_the a-3 b-3 c-16 d-11 e7 f12; throw-back_it c8 e-4 g-3
throw_away a-2 c3 d-2 e3 g-8; throw_it b7 c-3 e-7 f7 g-7; throw_out a-6 b8 d-3 e-7 f4 g-4; throw_the b-4 e8 g-5
throw_together f4; thumbs-up_. c4 e4 g-3; thumbs_. a4 c7 e-2 g-5; thursday_'s a6 e-2; thursday_, b-7 c-9 d7 f-10 g4
thursday_. b-2 c-11 d4 e-3 f-4 g7; thursday_: b-6 e-4 g7; thursday_and a3 c-3 d-5 e2; thursday_because d-10 g11
thursday_for a-4 b8; thursday_i a-6 b11 c-2 d-8 e-4 g2; thursday_to b-3 d11 g-7; tick_. a-3 c10; ticket_, a3 d-8
ticket_. a-5 b6 f3; ticket_: a6 b7 e-7 f-5 g-6; ticket_<mark> e2; ticket_<name> b5 c-4; ticket_? b-3 e-4 g10
ticket_and a5 b-5 d5 e-7; ticket_back a-6 b-3 c-3 e-2 g10; ticket_be b4; ticket_close b7 g-3
ticket_for a5 b3 c-3 e-3 f3 g-5; ticket_from a6 b-2 e-4 f-6 g5; ticket_have a-3 e6 g-4; ticket_i b8 g-4
ticket_in e4 g-3; ticket_of a7 c-2; ticket_off a4 b-2 f-2; ticket_over a4 b-3 g2; ticket_since a-2 b11 e-3 g-6
ticket_that a8 b-7 e2 g-3; ticket_to b-8 g7; ticket_with b2 f-2 g3; tickets_, a-7 b-6 d4 e6 g-2
tickets_. b-2 e-9 f-3 g8; tickets_in c7 d-4 e-5 f7 g-11; tidy_my d9 g-8; tidy_the a-3 d-3 e-3 f5 g6; tidy_up b6 g-4
tie_breaker c8; tie_on a-4 c14 e-6 g-7; tile_server a8 c-3; time_, b-6 c-16 d2 e7 f-7 g4; time_. c-3 d11 e-7 g-4
time_? a2 c-6 e6; time_and a-6 b10 c-3 d-3 g-5; time_for b-6 c-4 d8 e-5; time_i a-7 c4 e-13 f-5 g7
time_on b-5 c-8 d-7 g9; time_this b7 d-5; time_to b-4 c-3 d9 f-5; time_with a7 d2 e-2 g-8; timeouts_, a2 g-3
times_, a-3 e3 f6 g-10; times_. a-4 b-10 c12 e-8 g2; times_and c-5 d4 f4 g-4; times_before c9 g-6; times_for g-3
times_i b-2 c-7 d-2 g10; times_now a-2 d5 f7 g-7; times_today c3 d-5 e6 g-6; timing_out a9 g-4
tinker-with_with a-3 e-2 f13 g-6; tinker_with b-2 d-2 g8; tiny_script f6; tired_. a-6 b-4 c-4 d5 e-4 g6
tired_now a5 d-3 g-4; title_. b2 d3 g-4; title_and b-7 d4 e-6 g4; titled_<mark> c9 e-5 g-4
to_, a4 b9 c-8 d4 f-9 g-3; to_. a5 b-8 d-5 f5 g-2; to_<mark> b-6 c4 d10 e-10 f4 g-6
to_<name> a-12 b6 c-25 d3 e7 f-8; to_<number> a-2 b3 c-3 d8 e-7; to_a b-14 c5 d9 e3 f5 g-18; to_add e6 g-4
to_after a-4 b-8 c-5 d14 e-6; to_all a5 c-3 e4 f-4; to_an e-5; to_answer b6 d-4; to_anybody a-3 f4
to_anyone a3 b-2 c-5 e-3 f4; to_approve c14 e-4 g-11; to_argue e6 g-6; to_ask a-6 c9 d-11 f-3 g-3
to_back a2 b-4 c-3 d-5 f3 g3; to_be b4 e-17 f5; to_bed a5 g-3; to_bless c4; to_bottom b6 g-3; to_break b6 g-7
to_build a6 b3 e-3 g-6; to_cancel d8 g-6; to_change f6; to_chase b5 g-2; to_check a-3 b4 c3 d-3 g-6
to_choose a-2 c5 d-6 e5 g-6; to_code a2 c-7 e-10 f-4 g7; to_come a-5 b-2 c-5 d5 e3; to_count f5 g-4
to_decide a-6 b-8 d-9 f-8 g11; to_delete c4 e-5 f-2 g5; to_deploy c10 d-3 e-6 g-3; to_disagree c11 e-5 g-5
to_do a4 b6 d-4 e-4 f-14; to_draft b6; to_drive c-4 g2; to_drop c6 e4 g-9; to_each c4 e2 g-4
to_end a4 b5 d-7 f5 g-13; to_every d11 g-8; to_everyone a2 b-3 d6 e-7; to_explain a7 b-4 c-2 e-4 f3 g-3
to_fill c12 d-3 e-3 f-3 g-3; to_finance d3; to_find a4 b3 g-11; to_finish b-7 d4 e6 g-3; to_five a9 g-5
to_fix b-10 c2 d4 f-9; to_follow c-4 d-2 e-3 f12 g-4; to_friday a-4 b-3 d12 g-6; to_get a5 b-11 c-9 d6 f9 g-14
to_give a-4 b-10 d8 f-3; to_go a4 b-7 d-4; to_grab e-2 g4; to_hand c-2 e-4 g7; to_handle b8 e-6
to_have a-7 c4 d7 e-11 f5 g-7; to_hear d-2 e-3 f2 g3; to_help a-5 b7 d4 e-5; to_her c-9 d-11 e9 g3
to_him c-10 d15 g-10; to_his b2 c-3 d-9 e-4 g9; to_hold c-4 d2 e3 f-5; to_hr b-5 e-2 g6; to_it a-2 b-5 c3 d3 g3
to_judge c3 f3 g-3; to_just b-7 c6 d2 e-7; to_keep a-6 e-3 f7; to_know c-3 f13 g-8; to_last a7 b-9 c-3 d5 e7 g-10
to_lead a-3 b9 c-6 d-7; to_learn a-4 b-3 c-3 d-6 e-7 f17 g-4; to_leave a-4 b6 c-4 d-4 e-3 g6; to_let c-3 g3
to_list a-3 d-4 e-3 f10; to_listen a-3 b-3 c4 d-3 e7 g-9; to_look c-7 d11 e-4 g-5; to_main a6 c-6 d-4 f-2
to_make a-2 b3 d3 f3 g-10; to_may d-2 g6; to_me a-10 b6 c14 d-28 f2 g-6; to_merge c6 e4 g-4
to_mine a-4 b8 c5 d-11 e-6; to_monday b-3 d15 g-12; to_move e-3; to_my a5 c9 d-7 e-11 f-11
to_myself a-4 b4 c-13 d-8 e5 f-9 g4; to_next b-6 c-3 d15 e-4 g-8; to_nine b-4 c10 d-4 e-4; to_no-one b9 c-3 e-4 g-7
to_nobody a9 c-5 d3 e-3 f-5; to_not a-2 b-7 e3; to_one a-3 d6 e-5; to_open b-6 e-7 f-2 g12; to_organise d4
to_our c-2 d4 f2 g-2; to_overrule c-4 e2 g3; to_own a4 b6 c-8 d-3 e-2; to_pick a-6 b-3 c4 e-9 f6; to_present b3 c-2
to_prod a6 b-4 c-3 d-3 f-3; to_product a-3 b-4 c-6 d5 e3 f9 g-9; to_production a2 b-4 d-4 g5; to_python f9 g-6
to_read a-4 b-8 c-5 e7 g5; to_redo b-5 e3 g5; to_refactor c7 d-3; to_rename f4 g-5
to_report a-3 b-5 c2 d-4 e-5 f-7 g14; to_review b-3 c-5 d-10 g11; to_rewrite a-5 b-8 d-3 e3 f-3 g8; to_rule e6 g-3
to_run a5 b15 c-7 d-13 f-5 g-5; to_sales c8 d-2; to_save b2; to_say a-15 b-4 c9 d-3 e5 f-11
to_see a-15 b-14 c-5 d-2 e-4 f15 g3; to_self b9 d-4 e-3; to_settle b-6 c10 d-4 e3 g-7; to_ship a-7 b-3 c15 f4 g-13
to_shove a-3 c3; to_show f7 g-4; to_sign c8 e-6; to_sing e-2 g3; to_sit c-4 d4 e5 f-3; to_six a4 f-3 g3
to_sort a-3 c8 f3 g-5; to_speak c-3 e5; to_stay a-2 e-3 f11 g-5; to_stop a-7 c-5 d-5 g11; to_take a-8 c7 d-9 e-3 g6
to_talk b-3 e7 g-8; to_tell c2 d3 e-7 f-7; to_ten c-3 e-3 f3; to_thank d5 e4 g-7; to_the b-7 c-4 d4 e6 g-3
to_their c-9 g10; to_them a-10 b-11 c-2 d-8 e6 f-5 g11; to_think c-10 d3 e-2 g7
to_thursday a-4 b-9 c-3 d5 e-6 f-3 g6; to_tomorrow c7; to_touch b9 c-5 d-7 e-4; to_understand a-5 b-5 d-4 e-6 f13
to_use a-3 b-5 c5 d-6 e3 f-5; to_wait b-3 c-5 d8 e-3; to_watch a-3 c-2 d8 e-8 f-3 g3; to_weigh c8 g-6
to_whoever a-3 c2 g4; to_work b-11 c7 e-8 g6; to_write a3 b8 d-13 f-11; to_you b-5 c14 d-3 e-6 g-8
toast_, c-6 d-2 g6; today_'s a3 b-9 c2 d9 g-8; today_, b-11 c-16 d7 g7; today_. a4 b-9 d7 f-10
today_: b-4 c-3 d-4 e6 g2; today_<mark> a3 c6 e-3 g-4; today_? c-3 d10 e-3 g-3; today_also a7 e-3 g-7
today_and a-7 b-9 d8 e5 f-3; today_be a3 b-4 c-7 d-4 e15 g-13; today_because a4 c4 e-3 g-3; today_either d14 g-12
today_for c4 e-5 g3; today_i a2 b10 c-11 d-7 e10 f-6 g-10; today_it a-4 b3 d-2; today_the a-2 b8 c9 d-3 e-9 f4 g-12
today_they c11 e-2 g-7; todo_: d-5 g9; together_, c-4 e2 f2 g-4; together_. a3 e5 f2 g-10
together_a a-3 c-2 d-3 e-2 g5; tomorrow_'s a10 b-5 c-6 d2 e-5 f3 g-5; tomorrow_, c-4 d-4 f-4 g3
tomorrow_. a9 c-7 d7 g-12; tomorrow_: a-4 d-3 g8; tomorrow_<mark> b6 d-2 g-3; tomorrow_and a10 b-2 d3 g-9
tomorrow_at d-4 f-3 g9; tomorrow_i a-10 b-4 d-5 g18; tomorrow_is a-3 d-2 g6; tomorrow_maybe c-9 g13
tone_, b-4 e-4 g8; tone_in d10 g-8; tongue_, g3; tongue_for c-3 g3; tongue_in c-2 e7 g-3; tonight_'s a6
tonight_, a8 c-7 d-8 e-7 f-6 g4; tonight_. a4 b8 c-7 d-7 f-2 g-5; tonight_<mark> a3 g-3; tonight_and a4 b3 d-2 g-3
tonight_i a-6 c2 d2 e-4 g5; tonight_with b4 e-3; too_, b4 d4 e-5; too_. a-4 b8 c-5 d4 e-9; too_busy b-2 c-2 d10 g-6
too_long b9 g-5; too_many a-6 b4 d-6 g5; too_much a3 b-6 c-6 d6 e-5 f-3 g3; too_slow a-4 b6
tool_, a-6 b5 c3 d-6 e-10 f7; tool_. c-4 d2 e6 f-9 g4; tool_for b-2 e-4 f3 g3; tool_on f4; tool_only a-2 b-2 f8 g-2
tool_that f7 g-5; top_of a9 f-5 g-4; top_to b4 g-3; touch_, a3 g-3; touch_. d-2; touch_<name> b-3 d-3 e-6 g10
touch_a c7 e-3 g-4; touch_it a4 b6 c-6 d-10 f5 g-4; touch_the a-7 b-10 c2 d-9 g9; tour_of b-3 e-4 f11 g-7
towards_the b-3 c-3 e10 g-4; toy_app f4; toy_version a-5 b-4 f4; trace_, b3; trace_a a-3 f4; trace_it a10 f-5
`
