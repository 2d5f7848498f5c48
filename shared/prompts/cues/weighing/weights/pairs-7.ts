// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_7 = `
the_query b3 d-4; the_question a-4 b-5 c7 d-9 f-3; the_queue a6 b-4 d-3 e-12 g6; the_race-condition a7 c-2
the_rate-limiter a6 b-3; the_ratings d5; the_readme a-3 f8; the_reconciliation a4 g-3
the_recruiter a-5 b-3 c-4 d8 e-4; the_redundancy g3; the_refactor a-2 e-2 f-2 g9; the_region a-2 g5
the_regulator a5; the_release c-2 e3 f-6; the_release-branch a8 b-5 e-5 f-6; the_release-notes b4 e-3 f-3
the_releases a4 b-4; the_reorg a-2 b-6 c-3 d7 e-4; the_repo a-5 d-4 e-8 f6 g5; the_report b8 g-5
the_responsibility a-5 b4 c-4 d-2 e5 g-4; the_rest a8 c-3 d-2 e3 f-7 g-3; the_restaurant d-4 g6
the_result a6 c-4 e-3; the_retention c8 g-5; the_retro a-8 d5 f-4; the_review a-5 c-4 d8 e3 f-5 g-5
the_reviewers a-4 b-3 c-4 d-9 e9 f-3; the_reviews a-7 b-3 c-6 d4 e-6 f-4 g7; the_rewrite a4; the_rfc b4 c7 e-4 g-9
the_risk e5 g-3; the_riskiest a7 g-2; the_risky a9 b-4 g-4; the_road d6 g-3; the_roadmap a-3 b7 f-4 g-3
the_rollback a9 b-8 c5 d-5 f-2 g-9; the_rollout a-12 c8 d-6 e5 f-3; the_room a-4 b-5 c12 f-3 g-13
the_rota a-4 b3 c-8 d-3 e-7 g9; the_runbook c-4; the_rust c3; the_salary a-3 b-2 c-3 d4 e-7 g6
the_sales a2 b-2 d4 g-4; the_same c6 d-8; the_sample f3; the_sandbox f2; the_scary a8 b-2
the_scheduler a7 b-4 e-4 f4 g-4; the_schema a11 b-8 d-8 e-3 f-3; the_school c-6 d-3 e-5 g12
the_scientists c-3 e2 g2; the_scope d-2; the_sdk b9 c2 d-3 e-5 f-3 g-3; the_search a5 b-7 d-3
the_second b-3 c5 d6 e-5 g-3; the_security f7 g-4; the_senior c3; the_seniors b-4 c-4 e2 g5; the_sepa e3
the_server a4 b-3 c-2 e-2 g3; the_service a-7 g5; the_settlement b3; the_sev2 a-3 b-3 c-2 d2 e5
the_shader b8 e-3 g-5; the_sharding a6; the_shed d5 f2 g-5; the_shift d5; the_sign c-2; the_six a3 d6 f-4 g-6
the_slides d-3 g4; the_snacks c-2 g2; the_solution b-4 c-5 e15 f-4 g-6; the_spec a-2 c3 g-4; the_sponsor b-4 g6
the_sprint a8 b-10 c-7 d4; the_sprint-goal a7; the_squad b4 c6 d-5 f-4 g-9; the_sres c-2 e-2 f4 g4; the_sso b-5 g5
the_staff-engineer c9 e-3 g-5; the_staging f7 g-3; the_stakeholder g3; the_stakeholders g5
the_standup a-3 c10 d-6 e-5; the_status g4; the_steer d-4 e-5 g5; the_steering-committee c-3 d-4 e-2 g9
the_storage a5 d-3 f4 g-4; the_store a5 c-3 e3 g-5; the_story a4 e-3; the_supplier b4 c-9 d-3 e8
the_survey c-2 e-5 f-4 g10; the_sync a5 b4 c-6 f6 g-6; the_system a-3 g4; the_tab b-2 e7
the_talk a-2 b9 c-5 f-6 g-3; the_talk-about b-5 d11 e-4 g-4; the_talks g4; the_tariff a6 c-3 d-2 g2
the_task a6 b3 c-6 d-3 f-3; the_team b-6 g2; the_team-lunch d-4 g6; the_team-retro b-4 d10 e-2 f-3 g-3
the_tech-lead c2 d-3 e5 g-4; the_technical c-5 d-4 e8 f7 g-7; the_terraform a2 f4 g-3
the_test b-3 c-6 d-3 e-4 f6 g6; the_testers b4 c-3 e-4; the_tests a6 c-2 d-5 e-6; the_text c-3 g4; the_them a3 c-2
the_thing a2 e4 g-5; the_third d5; the_thread a-3 e9; the_three a-3 b-2 c2 e5 g-3; the_ticket a-7 e6
the_tickets a-4 e7 g-3; the_tie a-5 b-3 c5 d-5 e3 g-3; the_tiebreaker a-3 c7; the_time c-3 d4 e-3; the_title e-6 g5
the_tokenizer a9 b-3 c-3 e-2 g-7; the_tool a-4 c8 e-3 f-2 g2; the_trace f-4 g6; the_trade-offs e4 g-2
the_traffic a-5 c7; the_train a-4 b-8 c-8 d4 e-6 f6 g5; the_trainee a-4 b6 d-4 e6 f-4 g-3; the_tricky a3 g2
the_turbine c3 e2 g-4; the_two f-3; the_tyres f4; the_ugliest a7; the_update c6 d-6 e-2; the_upgrade a6 b2 e-4 f-2
the_urge e6 g-2; the_vendor a-12 b5 c-3 d-5 f5 g4; the_vendor-choice c4; the_venue e-5 g6; the_very d4
the_vote c10 e-3 g-6; the_voucher a-4 b3; the_vp b-3 c-5 d-4 e2 g4; the_war c-6 d-7 e8; the_warehouse d-4 e6 f2 g-7
the_watch a6 c-3 d-2; the_way e4 g-5; the_web a3; the_webhook a6 c-3; the_week a8 c-3 d-6
the_weekend b5 c-4 d-3 f-7 g3; the_wheel e3; the_whiteboard b5 e-5 g4; the_whole a2 b3 d-15 e5 f-7
the_whole-team d4 g-4; the_wiki c2 d5 f4 g-7; the_work a-7 b8 c-4 g3; the_works g5; the_workshop g6
the_wrong e8 g-6; the_yaml c2; their_answers g2; their_boss g3; their_estimate b-4 c-2 e7; their_feature f4
their_feedback g2; their_manager b-4 c-6 d-7 e-3 g17; their_name b-2 c-2 e11 g-8; their_own b-5 g3
their_plan b-4 c5 e3 g-6; their_tech-lead a-3 b-8 e-5 g14; theirs_. c3 e2 g-4; theirs_and e4
theirs_be b5 c-5 e5 g-6; them_, a2 b-6 d-7 e5 g2; them_. a-5 b-3 c5 d-6 e5; them_<mark> a6 b6 e-7 g-5
them_a c-2 d7 g-3; them_about d5 g-4; them_choose e-4 g6; them_do b-8 e7 g2; them_fold g2; them_is a4 c-5 d-5 g5
them_the a-3 c-3 d-3 e10 g-5; them_to c-8 e2 g5; them_with e5; themselves_. g-3; then_. a-3 c-5 g9
then_<name> c-6 e4; then_do a-5 b-3 e11; then_have g3; then_he b-5 e7; then_i a-6 b8 e-5 g-6; then_it a3 b-5 c4
then_leave b-7 e11; then_remembered e6; then_they c2; there_'s a3 b-8 e-6; there_, a-4 d-4 e7 g-5
there_. a-3 c-5 e3; there_be b2 c-11 e-7 f-4 g11; there_go b6 f-2 g-2; there_were a-3 b-3 d5; there_with b4
these_days a-3 b-4 c-6 d-8 e5 g7; these_things a3; they_'d d6 e-7 f-4; they_<name> c9 e-3 g-6; they_agree c-7 e5
they_all a6 c5 e-7 g-7; they_are a8 b-4 c-9 d-4; they_argue c-5 e3 g4; they_ask a-6 b-7 d3 e4 f-2; they_bring c7 e-3
they_build c4 e4 g-5; they_can a7 b-3 d-4; they_choose c-8 g9; they_come b5 c-4 e-4 g4; they_copy c10 e-3 g-7
they_could b-3 c9 d-3 e-4; they_decide c-5 d3 e3; they_did a-5 b3 d-3; they_disagree c-7 g9; they_do c3 d-8 g2
they_drop c5 g-2; they_even g4; they_find c-5 e7 g-3; they_get e5; they_go c-3 e2 f4 g-3
they_have a-5 b-6 c10 d-7 e5 f-4 g-6; they_hold e5; they_just c4 e-6 g3; they_know e2 g-2; they_leave d3 e-3
they_let c12 e-8 g-6; they_look b3 g-3; they_make e-4 g4; they_may c8 e-4 g-5; they_mean f3; they_meant c2
they_merge c4 g-6; they_might e6 g-3; they_need a4 c3 g-4; they_own c5 g-3; they_postpone c5 g-4
they_pull a-2 b-3 c-6 e2 g4; they_send c9 g-7; they_settle e4 g-4; they_ship e-4 f-2 g7; they_sit-on c3
they_take c7 e-2 g-4; they_talk c-4 e-4 f7; they_tell c-4 e-4 g10; they_think f4 g-4; they_use c-6 e-3 g9
they_vote e-9 g8; they_wait a6 d-8 e-4 g-3; they_want a-6 b-3 d-4 e5; they_were a-7 b8 c-3 d-3
they_will a-6 b-2 c10 d-6 f-5; they_would e-2 g5; they_write c8 g-5; thing_, a-3 b-3 d-3 f5; thing_. b4 e3 g-5
thing_: c4 e7 g-11; thing_and a-2 b3 c5 e-3; thing_back b5; thing_i b3 d3 g-3; thing_in e-2 g3; thing_that a7 g-6
thing_we a5 g-3; thing_with a-4 b-2 d3 f9 g-6; things_, g-2; things_in c-5 g7; think-about_give g4
think-about_it c-4 d6 e-5 g2; think-about_the d-3 g6; think-of_ask g4; think_' c3 g-4; think_, c8 e-3 f6 g-10
think_. d-2; think_? c3; think_i g8; think_is c8 e-2 g-5; think_it c-4 e3 f-2 g3; think_so c-3 g6
think_that a-3 d-2 e-4 g8; think_through b-3 e9 f-4; think_until e5; think_we d5 g-3; third_day a3 d-2
third_time a3 c3 d3 e-2 g-7; this-morning_, a3 d2 e-2; this-morning_. d-3 g4; this-sprint_, b-3 c-3 e10 f-4 g-4
this-time_, d-7 e5 g4; this-week_'s a4; this-week_, d10 f-3 g-7; this-week_. a-7 b-2 c-3 e-4 f-3 g8
this-week_because d7 g-5; this-week_i c-4 e-2 g9; this_<mark> a-3 c-5 e5 f5 g-7; this_? a-4 c-8 d-4 g11
this_month a-4 e-8 g5; this_quarter a-3 b4 d4 g-2; this_team b-3 e-12 g11; this_up b6; this_weekend d-3 f-2 g7
this_year c-3 e5 f-3 g3; though_i b-5 d5 e6 g-9; though_it a-5 b5 e2; though_the c3; though_they c-6 g7
thoughts_? c4; three_days b4 c6 d-3 e-5 g-7; three_of a3 b-2 c-4 e3; three_options c10 e-4 g-6; three_people c5 g-9
three_prs a5; three_questions c-3 e6; three_sandwiches c-5 g7; three_stories a-4 b3 c-3 e4; three_times c5 d8 g-10
three_weeks d8 g-6; throat_<mark> c2; through_, c-4 g7; through_<name> d4 g-3; through_for b5 c6 e-5 g-5
through_how e6; through_it a-4 b4 d-3 e-4 f9 g-5; through_lunch a6; through_me a-5 c12 e-5 f-2 g-2
through_our d5 g-2; through_the a-2 b-3 c-10 d-3 e6 f8 g-4; through_their f3; throw_away f3 g-4; throw_it f7
throw_the b-3 c5; thursday_'s a6 g-2; thursday_, a-5 c-3 d9; thursday_. a7 c-5 e-6; thursday_and b3 g-4
thursday_because d-4 g6; ticket_, c3 d-6; ticket_: a6 e-4 f4 g-6; ticket_? b-2 e-2 g10; ticket_and a3 d3 g-2
ticket_back a-6 b2 e-3 g6; ticket_because a3; ticket_count a-4 g7; ticket_from a6 b-3 e-5 f-3 g3
ticket_have a-4 e7 g-5; ticket_in e4 f-3; ticket_off a5 e-7; ticket_over a4 b-3; ticket_that a7 b-6
tickets_, d3 e7 g-5; tickets_in c5 g-6; tidy_my d5; tie_be g6; tie_on c7 e-2 g-3; time_, a-7 b-4 e3 f-4 g8
time_. c-3 d12 f4 g-11; time_<number> c-2 d-2 g7; time_for a-2 d8 e-2 f-6; time_i a-3 c-2 d3 e-4 f-3
time_in a-5 e2 f6 g-4; time_next d5 g-5; time_this d-6 g6; time_to d5 e-3 f-4 g-2; times_, c-2 d2 e-3 f7 g-5
times_today e3; tinker-with_with f7; tired_now e-4 f4; title_and b-3 d-2 e-4 g5; to_, a8 f-2 g-6; to_<mark> d6 g-3
to_<name> a-21 b5 c-19 e9; to_<number> d6 g-4; to_a a-4 b-4 c5 g-4; to_all c-4 d4 e4 g-4; to_anybody f5
to_anyone c-2 e-3 f5; to_approve c7 g-5; to_ask a-3 b5 c10 d-7 e5 f-4 g-13; to_be a-7 d-7 e-8 g9; to_bottom b8 g-3
to_break e4 g-4; to_build a4 e-2 f2 g-2; to_but f2; to_choose b2 c4 e5 g-12; to_close b4 c7 e-7 g-4
to_code c-7 d-4 e-7 g8; to_come d4 g-3; to_decide a-2 b-3 d-5 e3 g2; to_deploy c6 g-2; to_do a2 b6 f-9
to_end f3 g-3; to_explain a6 c-3 e-4 f3 g-2; to_find a3; to_finish a2 b-3 d4 e4 f-4 g-9; to_fix a4 b-4 d6 f-6
to_follow e-3 f8 g-4; to_friday a-3 d9 g-6; to_get a3 b-3 c-4 d2 f5 g-4; to_give b-3 d4 e-4 g4; to_go e-5 g6
to_have a-3 c9 d3 e-6 f6 g-11; to_help a-5 b7 d4 e-6; to_her d-2 e3; to_him c-7 d8; to_it c6 e-9 f-4 g5; to_keep f7
to_know f8 g-5; to_last a7 g-4; to_lead b3; to_learn e-7 f16 g-10; to_leave a-2 d-2 g6; to_legal d4; to_let e-3
to_look c-2 d8 e-3 g-4; to_main a5 c-3 d-2 e3 f-3 g-9; to_make b3 c-3; to_me a-10 c13 d-20 e-6 f8 g-5
to_merge c8 e4 g-8; to_mine c4 e-3; to_move a2 d5 e-3; to_my a3 b-2 c3 d-7 e-7 f-7 g5
to_myself b4 c-7 d-6 e8 f-5 g-4; to_next d9 g-7; to_not b-5 e8 g-4; to_organise d8 g-4; to_our b-5 g7
to_own a2 b3 g-5; to_pick c4 e-4 f5 g-7; to_present b5 g-6; to_prod a6 b-3 f-2; to_product c-4 d2 f9 g-5
to_push b-4 e3 g3; to_read f2; to_refactor c7 g-5; to_rename f4; to_report f-2 g7; to_review b-5 c-4 d-6 g10
to_rewrite e4; to_roll c2 e4 g-5; to_rule e6 g-4; to_run e2; to_sales c5 e-2; to_say a-6 c7 d-11 e3 f-7
to_see a-9 b-7 c-8 d-8 e-12 f12 g5; to_self b5 c-4 g-3; to_settle c3 d-3 e2; to_show f4 g-3; to_sign c7 e-2 g-4
to_sit d3 g-3; to_six a4 c-2 d-3 g3; to_sort f2; to_start a4; to_stay a-3 f12 g-6; to_stop e4
to_take a-3 d-2 e-3 g6; to_talk e10 g-8; to_tell d2 e-5 f-3; to_ten g3; to_the b-9 d5 e6 f-3; to_them d-3 e4
to_think c-7 d5 f-2 g3; to_thursday d-4 g5; to_touch a-3 b5 f2; to_understand a-2 b-3 d-3 e-6 f13 g-2; to_use c4
to_walk e-2 f4; to_weigh c5 g-4; to_work b-6 d-3 g9; to_write b-2 c4 d-6 e3 f-5; today_'s a4 b-4 d6 g-6
today_, b-2 c-14 d5; today_. d7 e-7 f-3; today_? c-3 d9 e-4; today_and c-4 e4 g3; today_be e6 g-3
today_either d7 g-6; today_i a4 b4 c-3 d-6 e8 g-12; today_it b-5 c2 d-2 e4; today_the b5 e-7; todo_: d-7 f-2 g10
todo_comment e-2 f7 g-4; toes_again b-3 g4; together_. f2; together_a g2; tomorrow_'s a4 d3 g-4
tomorrow_, a-7 d-5 e3 g8; tomorrow_. a7 g-3; tomorrow_: g3; tomorrow_i a-3 g8; tomorrow_maybe a-4 g10
tone_, b-3 e-3 g7; tonight_. a3 b7 g-10; too_, e2; too_. b5; too_fast c3 d-4 g2; too_much a-3 c-5 d3 g5; too_slow b6
tool_, a-6 e-4 f3 g7; tool_for f3; tool_only f5; tool_to f3; top_of a4 b3 e-3 g-3; top_to b7 g-3
touch_<name> d-3 e-3 g4; touch_anything f3; touch_it a5 b2 d-2 e3 g-12; touch_the b-5 d-6 e4 f-4 g4; touch_today g6
tour_of e-2 f8 g-5; towards_the e5; toy_app f6; toy_model f6 g-2; traffic_. g5; train_, a4 b-2 c-3 e-5 f5 g-3
train_he d7 g-5; train_ride d-2 g3; train_to f5; train_wait a3; transfer_my e3; travel_policy f-5 g9; triage_on b4
true_that a-4 b-7 c-3 d-3 e-2 f-5 g17; truly_, d7 g-6; trust_<name> a-4 b4 d-2 e6 g-6; trust_the e3
trust_them e6 g-2; try-out_out a-2 f4; try_, c2; try_a b-3 e-4 g7; try_keep d-2 e-2 g6; try_the g3
tuesday_, a8 c-2 g-3; tuesday_. c-3 d-6 g9; turbine_firmware a-2 c3 e3 g-4; turn-down_down c-2 e7 g-4
turn-to_to c11 e-6 g-4; turn_and e2; turn_into b6 c11 d-4 e-7 f-5 g-7; turn_out d-5 e-2 g3; turn_the c-5 e7
turn_up d10 e-4 g-5; tutorial_, d-2 f10 g-7; tutorial_for a-2 f9 g-6; twenty_minutes b-2 d3; twice_, c5 e-3
twice_today c3 d4 e-5; two_'which c-5 e6; two_. f-9 g9; two_applicants a-3 d-3 g8; two_approvals c3
two_bugs a-3 e-5 g5; two_calendars a-6 b-3 g10; two_candidates g5; two_colours g4; two_days b8 c6 g-14
two_designs c4 g-3; two_developers c3; two_engineers a3 e-2; two_good f3; two_hands a6 c-2 g-3; two_hours e8 g-7
two_interviews e-2 g3; two_leads e3; two_lines a-3 c3 f-2 g4; two_meetings f3; two_minutes b3 d2 g-5
two_months d9 e-2 g-6; two_more a-5 b3 g4; two_new a-2 e-4 f-2 g10; two_of b3 c4 d-3 e-5; two_options c6 g-3
two_questions b-5 c-5 d-3 e13 g-5; two_seniors c2 e2; two_suggest c-4 e5; two_weeks b-4 d8 g-7; two_words c5
two_years g6; type_it e3; type_the a9 c-3 f-3 g-9; typo_in f2; tyres_of f6 g-3; ugh_. d4 f-2
un_delegate b10 e-3 g-6; un_give b12 d-3 e-4 g-8; unanswered_, d3; unassign-myself_myself b-2 e3; unblock_the a6 d-3
under_a a2 d7 f-3 g-6; under_control b-3 g6; under_the f5; understand_it c-2 f3; understand_the a5 f3 g-5
undo_<name> b4; undo_what b-2 g3; unfinished_branch a6 c-3; unless_i c9 g-5; until_<number> a7 g-4
until_after a-2 d6; until_eleven a4; until_everyone c-4 e6; until_five a-7 e5 g-6; until_four c-7 g9
until_i a7 b-3 c17 d-10 e-16 g-21; until_it a3 b7 e-6 g-8; until_late a3; until_my a10 c-2 g-8; until_she b-2 c8 g-3
until_ten a3; until_the a5 c-12 d7 f-3 g-3; until_then a3 c-2 g3; until_they c-7 e11 g-5; up_, c-5 d3 e7 g-8
up_. c-3 d5; up_<mark> c-3 d5; up_<name> b4; up_a a-2 b6 c-3; up_again a-4 b3 c-4 g6; up_as c4 e-4; up_at c5 g-2
up_for a5 g-5; up_have b3; up_in c3; up_my a4 b-7 c-4 d-6 f2 g-2; up_on b-6 c4 d-2 e-6 g6; up_some f3
up_the a5 b-10 c-7 f-3; up_their a5 e-6 f3; up_three a-2 d5; up_to a-7 b-8 c8 d-5; up_with a-3 c-4 e4
update_module a5; update_the f3; upgrade_, a8 c-3 d-2 e-4 f-4; urge_to b-3 e12 f-3 g-6; urgent_. f6
urgent_tickets a5 e-3; us_, f3; us_ask c8 d-4 g-5; us_do c3 d2 g-5; us_from a3; us_see e-3 g6; us_the g7
us_to c7 g-3; us_which c-3 g4; use_, e-3 g4; use_it d-3 g5; use_the c4 g-5; use_to a-9 b-4 c-7 e-3 g14
vacation_and b4; variable_name c6 d-4 g-4; vendor-choice_until c4; vendor_'s a-5 b-3 c-3 d-4 f7 g5; vendor_, c2
vendor_call e5 g-4; vendor_decision e4 g-2; vendor_demo g4; vendor_i b5 e-2; vendor_integration b6 g-3
vendor_review b3; vendor_unless c3 g-2; venue_for e-4 g6; version_, b-6 c8 e-2; version_? c4
version_of a-3 b6 c5 e-5 g-2; very_good g4; view_, c-2 g5; view_. c7 e-2; visit_, g6; visit_go g3; voice_a c4
volunteer-for_for a4 c-3; vote_, a-2 c4 e-4 g3; vote_<number> c5; vote_after c9 e-3 g-7; vote_against b-2 c-4 g5
vote_and e8 g-8; vote_for a-3 b7 c-11 e-5 g10; vote_on c-6 e2 g4; vote_since c5 g-3; vp_though e3; w_sqlite f6
w_the c-5 d-4 e-4 f-4 g9; wait_, a-7 b3 c-7 d8 e6 g-6; wait_. a11 c-3 d-3 g-8; wait_a d5 f3 g-5
wait_and a-4 c4 d5 g-5; wait_for a-3 c4 d-4 e-19 f-3 g8; wait_on a10 b-3 d-5 e-7; wait_three c7 g-5
wait_until a-5 d7; walk-away_away e4; walk-out-of_out d5; walk_me e-3 f8 g-2; walk_off c-5 e5
walk_past b-3 c-2 d3 e4 g-3; walk_through e-2 f5; want-to_be c9 g-4; want-to_decide c-4 g3; want-to_finish d6 g-5
want-to_fix e3; want-to_know f5 g-7; want-to_open e3; want-to_see c-4 d-5 e-8 f8 g4; want-to_try e6 f-3
want-to_write d9 e-2 g-6; want_. c-3 e-4 g7; want_a c-7 g7; want_an d7 e-5 g-4; want_be c4 e-5 g3
want_choose c6 g-4; want_give g4; want_hear c7 e-6; want_it b7 c4 d-3 f-2 g-9; want_me a-5 b-6 d-3 e6
want_my e4 g-4; want_see f4 g-2; want_the a2 b-4 c-8 d-3 e7 f-4; war_room c-5 d-2 e8; warehouse_team a4 f3 g-4
watch_. e10 g-5; watch_<name> a-3 b-3 e10 g-14; watch_a e-5 g2; watch_any b3; watch_app a4 d-3
watch_the a-5 b-2 d-3 e-8 f3 g8; way_, c8 e3 g-11; way_. f3; way_and b6 g-4; way_to b6 c-4 d-5
we_'d a-4 b-5 c-6 d8 e-5 g3; we_<name> c-4 d-3 g8; we_agree b7 c-4 e-5 g2; we_allowed c3; we_are d-2
we_could a6 d-5; we_do c11 e-4 g-6; we_find d-2 g4; we_get d-4 g5; we_go c-4 e4; we_have a-4 b-4 c-3 d7 e-5
we_should c3; we_skip d6 g-3; we_talk-about c-2 d-3 g8; we_were c-4 e-4 g8; we_will d-2 g6; web_release a2
webhook_retries a2; wednesday_. a4 d-3 f-3; week_, a-2 c-3 d11 e-3 g-5; week_. a-4 g3; week_<mark> d8 g-6
week_? c-3 d4; week_because c3 d7 g-6; week_for d5 g-4; week_i g3; week_with a9 d-3 f-5
weekend_, a-2 c-2 d-2 e2 f-3 g3; weekend_. a3 b4 g-5; weeks_, d3; weeks_. c5 g-6; weeks_ago c-7 e4
weeks_late d7 g-4; weigh_in c6 g-5; well_, b7 g-3; well_. d-4 e-7 g2; were_back b4; were_do a7 b-2 g-7; were_hold g5
were_it a-5 b-7 c-3 e-2 g12; were_no d3; were_not c5 g-3; were_on a-5 c8 e-3; were_up c-5 g6; were_wait c-5 g7
what_'s b-2 c-6 f8 g-6; what_<name> a-5 b8 c-2 d-3 e-9 f3; what_a a-6 b-2 c-3 e5 f4; what_annoys g4; what_be b7 g-4
what_break a6 g-5; what_do b-4 c4 d-3 e5 f-4 g-4; what_happen e-3 f7; what_have e4; what_he b3 e7 f-4 g-8
what_i b2 c16 d2 e-12 f-9 g-9; what_if a-4 b-8 c-8 e-5 f-7 g19; what_is d5 e-2; what_it f2; what_she e5
what_support f2; what_the a-4 b9 d-5 e-5 g-4; what_they c-7 f10; what_to b-3 d-3 g4
what_would a-3 b-3 c-5 d-3 e6 f-2 g5; whatever_<name> b5 c-7 e-2 g4; whatever_i c11 e-3 g-9; whatever_that c-2 d5
whatever_you c8 e-3 g-3; wheel_, a-3 b3 e5 g-4; wheel_from b2 e-3 g2; when_<name> b-2 c-6 d-2 e13 g-4; when_he c4
when_i a-6 b-8 c14 d-9 e-7 f-7 g6; when_it a-3 b-3 c5; when_nobody c3; when_she b10 g-6
when_the a3 b-4 d5 e5 f5 g-13; when_they c-11 e12 g-5; when_we c-3 d6 g-2; where_do a3 f3 g-4; where_i b3
where_it b-2 d2 e7 g-6; where_the a4 c-4 e-3 f-6 g6; whether_i b-3 c-3 g10; whether_she c2; whether_to c8 g-5
which_<name> b7 g-5; which_be b4 c-4 e3 g-2; which_broker c-8 e6 g2; which_cloud a-3 c9 g-5; which_framework c3
which_i b4 e-4 f3; which_is b-2 c-3 f3; which_one a-4 b-8 c9 d-5 e-3; which_option b-3 c-3 g5; which_take e2
while_<name> a-4 d6 g-3; while_he d-2 f7 g-8; while_i c4 e-3; while_she b5 g-3; while_the a6 g-6
while_they c-6 e5 f4 g-6; while_you f4; whilst_everyone a3 c-3; whiteboard_, g4; whiteboard_pen e5; who_'d c3 g-3
who_'s b-4 d3; who_approve e-3 g5; who_can a5 g-4; who_cancel g3; who_could a-5 b-3 c-5 f-3 g10
who_decide c4 e-10 g6; who_deploy a5 g-4; who_do a3 b-4 c-2 d-3 g6; who_have-to c11 g-9; who_is a4 e4 g-6
who_own c3; who_ship g2; who_should a-4 c6 d-2 e6 g-4; who_take c-2 g7; who_talk c4; who_want-to e4; who_will c-6 g7
who_write a-2 c6 e-4 f6 g-6; whoever_is c-3 e3 g5; whole_afternoon a7 c5 e-4 g-8; whole_day b-4 c5 d-3 e5 g-3
whole_incident a4 b-2 e-3 g2; whole_integration a5; whole_meet g2; whole_of b5 e-4; whole_reporting b-4 e6 g-4
whole_service b-7 g9; whole_sprint a6 g-3; whole_sync a5 b-2; whole_thing a-6 b2 d-4 e8 f-3; whole_warehouse a-3 g5
why_, e3; why_do d-4 e-3 g3; why_the c3 e-3 f5 g-5; wife_say g5; wiki_, e-2 f3; will_ask c-6 g10; will_back e6 g-2
will_be c-7 d7 f4 g-3; will_come c-4 g6; will_decide c-5 e3; will_do b11 d-7 g-10; will_fix c-2 g8
will_have b-3 c-6 d5 e-5 g5; will_just b7 f-3 g-3; will_never f6 g-5; will_not a-10 b-12 c13 d-6 e-3 f7 g-3
will_own c-2 e-3 g8; will_read d5 f-2; will_see a-3 b-2 c-4 e8; will_take a4 e-4; will_talk d-3 g5; will_try e-3 g6
win_, b-3 c-3 e7; wing_it d9 e-3 g-6; wish_i e-3 g4; wish_they c8 g-6; with_<mark> c11 d-5 g-7
with_<name> a-13 b-9 c-18 d6 g6; with_a a-14 f7 g-3; with_all e-3 f2; with_anyone d8 g-6; with_design d10 g-7
with_finance a-2 f-3 g4; with_full e5; with_headquarters g4; with_her c-3; with_him d-5 g6; with_his c5 d-9 e-4 g5
with_hr d-8 g10; with_it a5 b2 c-8 d-4 f-2 g3; with_legal d5 f-3; with_marketing d9 g-7
with_me b7 c11 d3 e-17 f-10 g-9; with_mine b3 c5 g-5; with_my a4 c6 d4 f-3 g-13; with_one a-2 b7 c-5 e-3
with_product a-3 d4 f-4 g3; with_sales c-2; with_some d5 e3 g-7; with_tea f2; with_that a-3 d-3 e7
with_the c-13 e6 f2; with_them a-3 b5 c-4 d-4 e-5 g6; with_time g4; with_two c3 e7 g-8; with_you f3
withdraw_from e8 g-4; without_a a-2 c12 d-9 f-6 g-2; without_any g4; without_ask b9 c3 d-5 g-9; without_have d4
without_him b4; without_it a12 b-2 d-6 e-6 g-8; without_me a-12 b-9 c-7 d6 e9 f-6 g2
without_my a3 b-4 c14 e-10 f-2 g-14; without_purpose f4; without_talk-to d7 g-3; without_to b6; without_touch e3
without_us g5; without_you c3; woke_up g4; woken_up e3; wonder_whether c-5 g7; word_in e4 g-3; word_on b-2 c4
word_with b-2 e-3 g5; work-on_on a3 c-5 d-7 e-5 f2 g3; work_, a4 b2 c-4 d-6; work_. a-4 d-5 e8 g-4; work_? f4
work_anniversary d5 g-3; work_back g3; work_because a6 g-5; work_for a6 d-3; work_from a-2 d-3 e-6 f-4 g10
work_group c5 g-4; work_is d7 e-2 g-4; work_now f3; work_of a-5 b5; work_rather e3; work_through a3 b-3 d5 g-5
work_with f4; works_, e-3 f9 g-2; works_council g5; would_. g3; would_anyone g3; would_be a-6 b-7 d2 e-9 f-2 g11
would_code a-2 d-5 g7; would_commit c5; would_do b-2 c-3 d4; would_happen c-3 e-2 g8
would_have a4 b-2 c-17 d2 e3 f-3; would_i a-3 b-6 c-5 d-2 e5 g9; would_it g4; would_let b4 e-4
would_never b-2 c-3 d-7 e-4 f7 g7; would_normally c2; would_not b2 c9 d-11 f-8 g-4; would_pick c-2 g3
would_say c8 g-5; would_stop a3; would_take a-8 e-3 f-3 g7; would_they c-3 g5; would_write b4
would_you b-2 c-4 d-2 e7; write_, a-5 b-3 c4 d-6 f-6 g10; write_. d-6 e-3 f-3 g11; write_<mark> d2 e6 f-3 g-4
`
