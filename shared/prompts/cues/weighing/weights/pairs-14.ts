// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_14 = `
the_traffic c8 d-5 f5 g-6; the_train a3 b-8 c3 d5 e-16 f4; the_tram c3 e-4 g2; the_transfer b4 d7 e-6 g-7
the_travel a-2 c-4 d3 e-4 g3; the_triage b-2 e4; the_tricky a2 b-3; the_truck b-3 c6 d3 f-3 g-8; the_ttl c9 g-6
the_tube a-3 c-2 d-2 f4 g3; the_tutorial f8 g-5; the_two a-4 b-10 c4 d3 e3 f-8; the_typo a-5 b-3 d-3 e8
the_tyres f7 g-3; the_ugly a4 e8 g-9; the_underperformance d13 g-12; the_undersigned b9 d-2 e-4 f-4 g-4
the_update c8 d-4 e-4; the_upgrade a6 b-2 c-6 d3 f-4 g-4; the_uplink a-3 c-2 e4 g2; the_urge a-4 b-6 c-2 d-3 g10
the_urgent a7 b-3; the_usual a-5 c7 d-6 e-5 g3; the_ute a2 e7 g-8; the_vendor a-6 b4 c-3 d-8 f3 g3
the_vendor-choice b-5 c10 g-6; the_verdict c11 d3 e-9 g-8; the_version b4 c5 d-3 e-3; the_very d4 e6 g-7
the_viewer a6; the_voice b-2 c-4 g7; the_vote c13 d-5 e-7 g-3; the_voucher a-4 b3 g5; the_vp b-5 c-13 d-3 e5 g7
the_wait a-3 e-3 g3; the_wall a-7 b-3 c-5 d-7 e7 f2 g2; the_wallet a5 b2 e-4 g-4; the_war a8 b-7 c-8 d-7 e6
the_warehouse c-6 e8 g-12; the_watch a5 d-4; the_watchdog g2; the_water a7 b-3 c-3 d2 f4 g-8; the_way a-3 g4
the_weather a-3 b-7 d15 e-11 f4 g-2; the_web a4 b-3 d-3; the_webhook a2 c-3 f-3 g4; the_week a7 c-12 e-9 f-8 g6
the_weekend b4 d-3 e-5 f-3 g2; the_weekly b11 e-6 g-6; the_what d3 g-3; the_wheel a6 b-4 c-6 d-3 e5
the_whiteboard a-2 c-5 d-6 e4 f-5 g5; the_whole d-11 e4 f-7; the_why e5; the_wiki a-8 b-8 f4
the_wind a-7 b7 e-10 f-3 g5; the_window a-3 b-5 c-5 d-2 e7 g5; the_winner c9 d-3 e2 g-8
the_word a-4 b-6 c-5 e-11 g10; the_words b-2 e5 f2 g-3; the_work a-5 b6 c-9 d-4 e11 g-3
the_works c-2 d-3 e-2 f-4 g11; the_worst g7; the_wrong b-4 c-5 d-4 e6 g3; the_yaml c5 g-5; the_yard c5 f-2
the_year a4 b-6 c-3 d3 f-2; the_yes c11 d-3 g-7; their_boss c-5 e-6 g9; their_call a3 c-2 d-2; their_chairs c3
their_code b6 e-6 f2; their_deploy e-4 g4; their_estimate c-5 e9 g-2; their_manager a-9 b-10 c-21 d-12 e-14 f-4 g37
their_name b-3 e17 g-17; their_own a-10 b-11 c8 d-12 e11; their_shoes a4 c11 e-6 g-10
their_tech-lead a-4 b-4 c-2 d-4 e-10 f-5 g19; theirs_, a-2 b-5 d-5 e14 g-13; theirs_. b-9 d-2 e10 g-3
theirs_to c3 e7 g-10; them_, b-5 e-4 f-7 g8; them_. a3 b-2 c4 d-15 f5; them_<mark> a8 b3 c3 d-3 e-3 g-9
them_<name> b-2 c3 e6 g-4; them_a b-4 c-5 d11 f3 g-9; them_about d7 g-4; them_again b9 d-3 e-3 g-4
them_all a3 b4 c5 e-7 f-2 g-9; them_and a-4 b10 d-4; them_are b-3; them_argue g2; them_at a-3 b6 d-4 e2 g-6
them_back e6 g-3; them_because a5 b-3; them_by a8 b-3 e-5; them_choose c-4 e-8 g10; them_do a-4 b-9 e9
them_for c-6 d6 e5 g-3; them_from c7 e-4 g-4; them_i a6 b-4 c-2 g-6; them_in a6 b4 c-6 e-6; them_is c-5 d-5 g8
them_myself a-3 b7 c6 d-3 e-6 g-4; them_on b-4 c3 d-3 g2; them_one a6 c8 d-4 e-6 g-4; them_over b5 e-2
them_ship e5 g-3; them_the c-7 d-5 e12 g-2; them_to d-9 e10 f-3 g-5; them_wait c8 g-6; them_want c7 g-5
them_were c4 e-2; them_with c-2 d3 e8 g-9; theme_, b8 e-5 g-2; themselves_, c6 g-7; themselves_. b-4 c2 e-4 g5
themselves_by c-4; then_, b4 c3 f-5; then_. a-4 b-7 d-5 g12; then_<mark> c11 d3 e-5 g-8; then_<name> c-4 g9
then_? g4; then_a a-3 b-4 c4 d-5 e-4 f4 g2; then_all c7 g-5; then_answer a5 b3 c-2 e-3; then_ask c5 e3 g-9
then_do a-7 b8 d-3 e9 f-2 g-12; then_find d6 f4 g-8; then_fix a4 b4 e-2 f-2 g-2; then_give f6; then_go f-3
then_have a5; then_he b-2 e7; then_i b6 e-6 f-8; then_it a6 b-8 d-5 e3; then_leave b-9 e14 g-5; then_me c6 e-2
then_my a-6 b-5 c8 d-5 e-7 f-2 g7; then_push b4; then_redo b9 g-7; then_rewrite a3 b4 e-3 g-4; then_send b9 e-5 g-3
then_she b3 c-7 d-2 e8 g-4; then_tell a5; then_the a-6 b-5 d6 e-3 f-5 g10; then_they b-6 e-4 g8; then_to b-2 d11 g-9
then_wait c7 e3 f-2 g-7; then_write a-3 b6 g-4; theory_. c3 d6 e-3 g-8; there_'s a3 c5 e-14 f-9
there_, a-5 c5 d-8 e9 g-6; there_. a-9 b12 c-11 g-2; there_<mark> b10 c-2 e-5 g-4; there_are a-4 b-3 c7
there_be c-10 e-9 g9; there_i a10 g-7; there_is a-9 b-8 d2 e-9 g8; there_it a-6 c9 e-3; there_on c4 e2 g-3
there_until c4; there_wait a2 c3 g-2; there_were a-8 b-7 d7 e-7 g4; there_with a3 b8 c-2 d-4 e-6
these_days a-3 b-3 c-4 d-7 e3 f7; these_things a6; they-say_, a-3 c5 d-2 e-3 f-4 g5; they-say_. c2 d-4 e2 g-2
they-say_that c-3 d-2 g9; they_'d b-3 c7 d4 e-5 f-8 g-2; they_<name> c6 e7 g-11; they_agree c2 g-3
they_all a2 b-8 c13 d-4 e-11; they_are a6 b10 c-15 d-8 e-8 f9; they_argue c-6 e4 f2; they_ask a-8 b-8 d7 f-4
they_bring a-3 c5 d-2; they_can a9 b-8 c-3 d-8 e-6 f-4 g5; they_choose b-2 c-9 g10; they_come a-8 d7 e-5 g4
they_come-to c11 e-5 g-6; they_copy c9 e-3 g-6; they_could a3 b-7 c7 d-5 f-5; they_decide c-6 d4
they_did a-4 b2 c-3 d-3 e-3 g8; they_do a5 b-10 d-10 e3 f3; they_draw a-3 c4 e8 g-10; they_drop c9 e-4 g-5
they_find c-11 d-2 e13; they_fix c-2 e6; they_get e6 g-5; they_get-to e3 g-4; they_go c-7 e7 f3
they_go-with c-5 e8 g-3; they_have a-9 b-5 c6 d-9 e7 g-4; they_hold a-5 b-3 c9 e4 g-9; they_just a-2 c7 e-7
they_keep b2 c15 e-13 g-7; they_know c4; they_land c-9 e12; they_leave c11 e-6 g-6; they_let c7 e-10
they_liked c-4 g8; they_look c6 e-3 g-3; they_look-at e3 g-6; they_make g3; they_may c15 e-4 g-10; they_mean f5
they_merge c3 e3 g-6; they_need a10 c7 d-4 e-4 f-3 g-7; they_never b-3 c3 e-3 g4; they_nod c4; they_own c12 e-5 g-7
they_park c-2 g6; they_pick c-7 e12 g-5; they_pull b-3 c-4 e6; they_put c11 e-2 g-6; they_rang c10 g-7
they_send c7 e-7; they_settle c-2 e6 g-4; they_ship a-3 c-5 e6; they_should c-5 e3 g3; they_simply c9 g-6
they_sit-on a-4 c13 e-5 g-7; they_sort c-2 e2; they_sort-out c-4 e2; they_still c5; they_take c12 d-3 e-2 g-6
they_talk c-4 d-5 e-6 f5 g7; they_tell e-8 g9; they_think c5 f4 g-5; they_turn-to c-10 e6 g3; they_use e-4 g2
they_vote c-8 e2 g8; they_wait a5 b-3 d-10 e-13 f-3 g2; they_want a-9 b-3 c2 d-8 e10 g-6; they_want-to c9 d-4 e4 g-9
they_were a-9 b10 e-3 f-5; they_will a-6 b-9 c13 d-7 f-4; they_would c-2 e-6 g8; they_write c12 e-6 g-5
thing_, a-12 e-7 f6 g8; thing_. a-8 b5 c-6 d4 e3 f3 g-7; thing_: a3 b-5 e9 g-11; thing_about c5 d-5
thing_and a-3 b6 c6 e-5 f-2 g-4; thing_back b5 g-2; thing_i a-4 d11 e-5; thing_in a-8 c3 d-4 e-5 g9; thing_myself b7
thing_that c-3 e-5 f10; thing_to c-4 d7 e-4; thing_today c2 d-3 e-3 f-4 g6; thing_we a10 d-2 f-3 g-3
thing_with a-6 b-4 e-4 f5 g3; things_, b6 e-8 g-3; things_. c3 f-7 g6; things_for a-3 c3 d5 g-3
things_in c-4 d-4 e6; things_that c3 e-2 g3; things_they c8 g-4; think-about_it b-7 c-5 d8 e-9 f-2 g10
think-of_ask g3; think-of_hand e-6 g10; think_' d-2 e6 g-5; think_, b-6 c7 d-7 e-2 f3; think_. a-3 b-7 c6 d-2 e-9 g6
think_<mark> c6 e-4; think_aloud c9 g-6; think_and c7 e-6; think_first c4; think_i a7 c-2 d-7 e-13 f-4 g8
think_is c12 e-3 g-8; think_it a-3 b-6 d-8 e5 f-5 g5; think_she a-3 c-2 d10 e-4 g-2; think_so a-3 c-7 e-4 g13
think_that b4 d-3 e-3 f-2 g6; think_the b-2 d6; think_through b-3 c-2 e11 g-6; think_until b-3 c-2 e6; think_you d-3
third_, c-2 d6; third_. a-5 c-4 d6 f-2 g3; third_day a3 b-2 g2; third_evening a10 f-3 g-9; third_floor d-2 g7
third_month d6 g-4; third_time b3 c4 e-10 f2 g-3; third_week a-4 b-5 d5 e-3 f-4 g6; this-afternoon_, b-3 e-2 g4
this-afternoon_. b4 f6 g-6; this-evening_, a3 e-5 g2; this-morning_, a8 b-2 c-6 d-4 e-9 g9
this-morning_. a-2 c3 d-7 e3 g4; this-morning_and a-3 d3; this-morning_i b9 e-4
this-sprint_, b-2 c-5 d7 e7 f-4 g-11; this-time_, a-4 d-12 e12 g3; this-time_. b-2 c2 d5
this-week_'s a7 c-3 d-9 e5 f-5; this-week_, c-10 d6 e-10 f-9 g4; this-week_. a-5 b-7 c-8 d7 e-7 f-4 g6
this-week_: d8 e-3; this-week_<mark> d3 e-4 f5 g-5; this-week_for c3 d4 e-3; this-week_i c-4 d-4 g7
this-week_to d3 g-4; this_, a-6 g7; this_. a8 b-5 d-3 e-7 f5 g-3; this_<mark> a-2 c-3 e10 g-3; this_? b5 c-9 g6
this_in a-2 b-3 c5 e-2 g3; this_is c-3 e8 g-2; this_job c-6 d2 g7; this_lot a-3 b-2 d-3 e-2 g10
this_month a-7 e-13 f2 g6; this_one a4 b-4 d-4 e6 g-2; this_quarter a-4 b10 c-5 e-4 f-4; this_team b-3 d2 e-9 f-2 g7
this_weekend e5; this_year a-7 b4 e4 f-7 g4; thoroughly_that b4; though_. b4 e-3; though_i a-3 c3 e5 f-4 g-4
though_it a-4 b5 c2 e8 g-13; though_the c3 e-3; though_they a-3 b7 c-11 d9 e-6; thoughts_? c9 e-3 g-4; thread_, c4
thread_. c-5 e11 g-6; thread_and b5 c-3; thread_of c10 e-6 g-4; thread_on b-3 c4 e-5 f-3 g5; threat_model a-4 b9 e-2
three_, a3 b6 c-12; three_. b-7 c3 f-4 g3; three_1:1s a-2 g3; three_and a-3 e3; three_bugs b4 c-3 d-5 f-3
three_days b8 c7 d-6 e-5 f-2 g-3; three_dead f3; three_evenings a4 b3 g-5; three_heads c2 d-4 e-4 g4
three_hours a7 c-9 d-8 e-4 g6; three_i b7 g-2; three_in a-4 c-3 f-3 g7; three_meetings c5 f-3
three_of a2 b-9 c-5 d-4 e7 f-4 g4; three_options c10 e-4 g-6; three_people a-7 b-5 c4 g3; three_prs a5 c3 g-5
three_questions b-4 c-7 d-2 e17 g-9; three_seniors c6 g-3; three_squads a6 b-2 c-3; three_steps f7 g-5
three_teams a6; three_times a-2 b-5 c3 d8 e5 g-10; three_weeks b8 c-9 d3 e-4 f-3 g-4; three_years a6 f2 g-7
threshold_, a-4 c9 g-3; throat_. d8 g-8; through_, a2 c-8 f-3 g10; through_. a9 c-5 d-2 g-5
through_<name> b5 d4 g-8; through_a e3; through_all c-2 g7; through_for a5 c7 e-5 g-7; through_his b8 c-8 d-2 e4 g-7
through_how e7 g-3; through_it a-5 b2 c-2 d-3 f12 g-9; through_lunch a8 f-4; through_me b-4 c12 d-4 e-7 f-4
through_my a5 b-3 e-6 f-5; through_our d10 e-6 f-7; through_the a-3 b-5 c-18 d-9 e5 f12; through_two g3
throw-back_it c10 e-4 g-6; throw_away a-3 e4 g-9; throw_it b7 e-6 f7 g-7; throw_out a-5 b12 d-4 e-7 g-6
throw_the b-3 e7 g-5; throw_together f4; thumbs-up_. c4 e5 g-5; thumbs_. a3 c9 e-3 g-7; thursday_'s a7 g-3
thursday_, b-8 c-8 d7 f-11 g5; thursday_. c-11 d5 e-6 f-4 g5; thursday_: b-5 e-5 g7; thursday_and a5 d-6
thursday_because a-2 d-11 g13; thursday_for a-2 b8 g-3; thursday_i a-6 b12 d-9 e-4; thursday_to b-3 d11 g-8
tick_. a-5 c7 d-3 e-3 g3; ticket_, a4 d-6; ticket_. a-3 b6 f3 g-3; ticket_: a7 b9 e-9 f-7 g-6
ticket_<mark> b2 e4 g-3; ticket_<name> b7 c-3 g-2; ticket_? b-3 e-5 g11; ticket_and a3 b-3 d4 e-9 g2
ticket_back a-6 c-4 e-4 g10; ticket_be b4; ticket_close b6 g-2; ticket_for a5 c-4 d-4 e-4 f2
ticket_from a6 b-3 e-5 f-6 g5; ticket_have a-4 b-2 e8 g-5; ticket_i b9 g-5; ticket_in b-2 e5 g-4; ticket_of a6
ticket_off a6 f-4; ticket_over a3 b-2; ticket_since b12 e-3 g-8; ticket_that a9 b-8; ticket_to b-8 g8
ticket_with d-2 g6; tickets_, a-5 b-6 c-3 d2 e7 g-2; tickets_. e-8 g7; tickets_in a2 c8 e-4 f5 g-12; tidy_my d9 g-6
tidy_the f4 g2; tidy_up b7 e-2 g-5; tie_breaker c9 g-4; tie_on a-3 b-2 c10 d-2 e-7; tile_server a8 c-4
tiles_. a2 c-2 g4; tiles_for b-3 c-2 e4 f-3 g5; time_, b-6 c-2 d2 e5 f-9; time_. c-3 d9 e-10; time_? a4 c-4 e3
time_and a-5 b11 c-4 d-5 g-4; time_for b-7 c-5 d10 e-6 f-2; time_i a-10 c6 e-14 f-5 g6; time_on b-4 c-11 d-8 g11
time_the d4; time_this b8 d-4; time_to b-4 c-2 d9 f-4 g-3; time_with a8 d4 e-3 g-10; timeouts_, g-2
times_, a-3 e3 f8 g-12; times_. a-2 b-8 c11 e-8; times_and c-4 d4 f5 g-6; times_before c9 g-6; times_for g-4
times_i b-3 c-4 g8; times_now d4 f6 g-6; times_today d-7 e4; timing_out a11 c-2 g-6; tinker-with_with f12 g-6
tinker_with f-2 g7; tiny_script f8 g-6; tired_. a-4 b-3 c-4 d4 e-4 g4; tired_now a5 b2 d-2 g-6; title_, a-3 f-2 g3
title_. d3 g-2; title_and b-8 d5 e-6 g4; titled_<mark> c11 e-6 g-5; to_, b7 c-6 d4 f-8 g-2; to_. a5 b-11 d-5 f7
to_<mark> b-8 d11 e-12 f4 g-3; to_<name> a-11 b5 c-27 d3 e9 f-6; to_<number> b4 c-2 d6 e-8; to_a b-15 c4 d7 e4 g-12
to_add e6; to_after a-3 b-7 c-5 d13 e-6; to_all a7 e4 f-4 g-3; to_an e-6; to_answer b5 d-4; to_anybody a-3 f2 g2
to_anyone a3 b-3 c-6 d-2 e-5 f3 g6; to_approve b-5 c12 e2 g-13; to_argue e7 g-6; to_ask a-6 c9 d-14 g-2
to_back b-5 c-3 d-5 e-3 f4 g4; to_be b3 e-15 g3; to_bed a4 g-4; to_bless c7 g-3; to_bottom b7 f3 g-5
to_break b6 g-7; to_build a5 b5 e-3 g-7; to_cancel d8 g-6; to_change f3; to_chase b5 e-2 g-3
to_check a-4 b4 c4 d-4 e2 g-8; to_choose c5 d-7 e4 g-7; to_code c-9 e-10 g11; to_come a-6 c-5 d6 e4 f3
to_count f5 g-2; to_decide a-6 b-8 d-8 f-7 g8; to_delete c6 e-6 f-5 g5; to_deploy c11 d-3 e-5 g-5
to_disagree c12 e-5 g-7; to_do a4 b8 d-5 e-3 f-12; to_draft b6; to_draw e9 g-8; to_drive b3 c-4 g3
to_drop c6 e3 g-8; to_each c7 d-3 g-5; to_end a4 b6 d-6 f4 g-14; to_every d9 g-8; to_everyone a3 b-3 c-4 d6 e-6 g2
to_explain a7 b-4 c-2 e-5 f4 g-4; to_fill b-3 c12 d-3 e-4 f-3 g-3; to_finance d5; to_find b3 c3 d-2 g-6
to_finish a4 b-6 c-3 d3 e6 g-4; to_five a10 g-7; to_fix b-10 d5 f-10; to_follow b-2 c-3 d-3 e-4 f15 g-6
to_friday a-4 b-3 d12 g-7; to_get a5 b-10 c-10 d5 f11 g-12; to_give a-4 b-8 d9 e2 f-2 g-2; to_go b-2 d-5
to_grab e-2 g4; to_hand e-3 g6; to_handle b8 e-5; to_have a-7 c5 d7 e-11 f6 g-10; to_hear a-3 b-5 d-4 e-3 f4 g7
to_help a-4 b5 d4 e-4; to_her c-13 d-12 e10 f3 g4; to_him c-13 d12 f-4 g-5; to_his d-8 e-3 g8
to_hold c-4 d5 e4 f-3 g-4; to_hr b-7 e-3 g5; to_it b-6 f-4 g5; to_judge a-3 c5 e-3 f4 g-4; to_just b-8 c6 e-7 g4
to_keep a-5 e-4 f5; to_know b-3 c-3 d-2 e5 f12 g-10; to_last a8 b-8 c-3 d3 e9 g-12; to_lead a-3 b8 c-6 d-6
to_learn a-5 b-3 c-5 d-8 e-7 f15; to_leave a-4 b6 c-3 d-4 g4; to_let c-3; to_list a-2 d-3 f8
to_listen a-2 b-2 c3 e7 g-8; to_look a-2 b2 c-8 d10 e-3 g-4; to_main a5 c-6 d-6 f-2; to_make a-3 b2 d5 e-4 f4 g-8
to_may g5; to_me a-11 b4 c13 d-29 g-5; to_merge a-2 c6 e4 g-4; to_mine a-4 b9 c6 d-12 e-7
to_monday a-3 b-3 d16 g-14; to_move c-3 e-3 g4; to_my a3 c9 d-9 e-11 f-10 g3; to_myself a-4 b4 c-12 d-7 e4 f-8 g4
to_name c2 g-3; to_next b-6 c-2 d16 e-4 g-10; to_nine b-4 c9 d-3 e-4; to_no-one a3 b6 c-2 e-3 g-10
to_nobody a8 c-4 d3 e-4 f-3; to_not b-5 e6; to_nothing a-3 b3 e-3 f4 g-5; to_one a-3 d6 e-5
to_open a-2 b-7 e-7 f-3 g11; to_organise d3; to_our d5 f3 g-5; to_overrule b-3 c-3 e4; to_own a2 b8 c-9 d-3 e-4
to_pick a-8 b-3 c4 e-10 f7; to_present a5 b4 g-6; to_prod a6 b-3 c-2 d-3 f-2; to_product a-2 c-5 d9 e3 f8 g-13
to_production b-5 d-5 g7; to_pull c7 g-4; to_put g4; to_python f7 g-5; to_read a-5 b-8 c-4 d-4 e5 g4; to_redo b-7 g7
to_refactor c8 d-2; to_rename c4 f4 g-6; to_report a-5 b-7 c5 d-4 e-2 f-5 g10; to_review b-4 c-5 d-9 g10
to_rewrite a-5 b-9 d-3 e3 f-5 g9; to_rule e5 g-3; to_run a6 b15 c-7 d-13 e3 f-5 g-9; to_sales c7 d-3 g-3
to_say a-14 b-4 c7 e7 f-12; to_see a-14 b-16 c-2 d-3 e-2 f15; to_self b7 e-2; to_settle b-7 c10 d-6 e7 g-9
to_ship a-4 b-4 c14 f6 g-14; to_shove a-3 c4 g2; to_show b-3 e5 f7 g-6; to_sign c6; to_sing c5 e-3; to_sit c-3 d5 e3
to_six a6 d-3 f-4 g3; to_sort c6 f3 g-4; to_speak a-2 b-4; to_stay a-4 b-2 f7; to_stop a-6 b-2 c-10 d-3 e2 g12
to_take a-8 b-4 c6 d-9 g5; to_talk e7 g-9; to_teach e6; to_tell b3 c4 d4 e-5 f-7 g-4; to_ten c-3 d5 e-5 f3
to_thank d3 e5 g-7; to_the b-7 d4 e5; to_their c-10 g9; to_them a-8 b-8 d-8 e6 f-5 g10; to_think c-10 d4 g8
to_thursday a-3 b-9 e-5 g5; to_tomorrow c7 g-2; to_touch b10 c-4 d-7 e-2 f4; to_understand a-5 b-5 d-5 e-5 f10
to_use b-4 c6 d-4 f-4; to_wait c-8 d7 e-2 f-2 g6; to_watch a-2 d8 e-9; to_weigh c6 g-3; to_whoever a-3 c4
to_work b-13 c7 e-8 g5; to_write b8 d-8 f-13 g2; to_you b-3 c16 d-4 e-4 g-11; toast_, c-4 g4; today_'s a5 b-9 d8 g-9
today_, b-9 c-12 d6 g7; today_. a3 b-7 d7 f-11; today_: b-3 c-4 d-5 e8; today_<mark> a5 c7 e-4 f-2 g-5
today_? d9 e-4 g-2; today_also a5 d3 e-4 g-8; today_and a-6 b-9 d7 e7 f-2; today_be c-6 d-3 e14 g-11
today_because a5 c3 g-5; today_either d12 g-10; today_for c8 d-5 e-7 g3; today_i b9 d-7 e11 f-9 g-11
today_it a-3 b3; today_the b9 c9 d-2 e-11 f7 g-13; today_they c12 e-4 g-8; todo_: d-5 e-2 f-2 g9
together_, c-4 f4 g-5; together_. e4 g-5; together_a a-3 b-2 c-2 d-3 e-3 f5 g4; tomorrow_'s a8 b-4 c-6 d4 e-6 f4 g-5
tomorrow_, c-4 f-3; tomorrow_. a9 c-6 d6 g-13; tomorrow_: a-3 d-2 g7; tomorrow_<mark> b7 d-4 g-2
tomorrow_and a10 b-3 d6 g-12; tomorrow_at d-3 g6; tomorrow_i a-10 b-4 d-5 g19; tomorrow_is a-3 g3
tomorrow_maybe a-2 c-8 g13; tone_, b-4 e-3 g7; tone_. d7; tone_in d8 e-2 g-2; tongue_, e2; tongue_for e2
tongue_in e7 g-3; tonight_'s a8 d-2; tonight_, a8 c-7 d-7 e-7 g3; tonight_. a4 b5 c-8 d-9 f-5; tonight_<mark> a5 g-3
tonight_and a3 b3 g-6; tonight_i a-5 b-4 c3 e-5 f6; tonight_with b4; too_, c-2 d8 g-4; too_. a-7 b4 c-9 d2 e-10 g9
too_busy d10 g-7; too_long a-3 b7 d-4 e-5 g4; too_many a-4 b4 d-6 f-2 g5; too_much a3 b-7 c-6 d6 e-5 f-3 g3
too_slow a-4 b7 c-2 d-3 e-3; tool_, a-6 b3 c5 d-7 e-11 f6 g4; tool_. c-4 d2 e6 f-8 g3; tool_for b-3 e-3 f3 g3
tool_on f4; tool_only f7 g-2; tool_that f7 g-5; top_of a9 c2 f-5 g-3; top_to b6 f3 g-5; touch_, a3; touch_. d-3 g4
touch_<name> b-2 d-3 e-4 g9; touch_a c7 g-5; touch_in f9 g-8; touch_it a7 b3 c-5 d-8 e2 f3 g-8
touch_the a-5 b-9 c4 d-11 e2 f-3 g8; tour_of e-3 f9 g-6; towards_the c-2 e11 g-7; toy_, f9 g-7; toy_app f4
toy_version a-3 b-2 g3; trace_, b3; trace_a a-2 f3; trace_it a10 f-5 g-3; trace_the a3 f4 g-5; track_test b-4 e2 g3
train_, a4 b-4 c-7 d-3 f6 g-3; train_. c2 d-8 f5 g-3; train_a c-2 d3 e-3 f12 g-12; train_be a-2 b-3 c-2 d-2 e-5 g12
train_budget c-2 d16 e-7 g-10; train_delay d-3 f-4 g10; train_for c6; train_home b-4 f-3 g4; train_i a4 d4 g-6
train_job a4 c-2 d-3 e-3 g3; train_leave a9 b-2 c-3 f-4; train_ride a-3 d-3 e-2 f4 g4; train_run a7 b-2
train_to a6 g-7; tran_'s d-2 e8 g-5; transfer_the b2; trial_period d5; trixie_'s a-2 b-3 g6; trucks_leave a7 b-3
true_that b-11 c-5 d-3 e-7 f-8 g23; truly_, d6 e3 g-7; trust_. g4; trust_<name> a-3 e10 g-8; trust_the b3 d-2 e6 g-4
trust_them g2; try-out_out a-2 f9 g-4; try-to_stay c10 e-4 f-3 g-4; try_, c3 d-3 e8 g-9; try_. b-2 c-3 e5 f-5 g3
try_<name> f7 g-6; try_? e4; try_a b-4 c-4 d-4 f-5 g12; try_first e4; try_if e5 g-3; try_it e8 g-9
try_the a-3 b-2 d-3 f-3 g8; ttl_, c7 g-4; tuesday_'s d3 f2 g-5; tuesday_, a7 b3 c-8 d-7 e-3 f-6
tuesday_. a2 c-8 e-10 g4; tuesday_<mark> a-7 e-5 g4; tuesday_and a-3 b4 d6 g-9; tuesday_because c4 d-4
tuesday_i d9 g-8; tuesday_to b4 d7 g-7; tune_it a-2 d-4 e3 g6; tune_the a9 g-6; turn-down_down c-7 e12 f-4 g-7
turn-to_to b-4 c5 d-2 e5 g-8; turn_, c4; turn_a a-4 b-4 d6 e8 f-3 g-6; turn_and c5
turn_into a-6 b9 c13 e-11 f-8 g-9; turn_it a4 c-4 e-5; turn_my b-2 c-4 d-4 e6 f5 g-5; turn_out a-6 b-2 c5 d-3 e-5 g6
turn_round a-2 c7 e-7 g3; turn_the a8 b-11 c-10 d6 e12 f-9 g-10; turn_up b-5 d10 e-3 g-6; tutorial_, a-3 f14 g-12
tutorial_as f6 g-3; tutorial_on f6 g-3; twelve_people a3 c9 e-4 f-4 g-8; twenty_minutes c-5 e4 f4 g-2
twice_, a-5 b-7 d8 e6 f-6 g-3; twice_. a-5 b-8 c-9 d4 e2 f-9 g8; twice_and a-4 b-7 c7 e-10 g5; twice_with d7 g-4
two_, a2 b-7 c-3 d-7 e9 f-3; two_. a-2 b-8 c-12 d-8 e6 f-8 g13; two_: d-2 g4; two_alerts g5; two_and b7 c-3 e-5
two_approvals c8 e-5; two_bugs c2 d5 e-3; two_candidates d3 g2; two_chapters a-3 f12 g-7; two_commits a8 b5 g-8
two_date f5 g-2; two_days b3 c6 d-3 f-8 g-7; two_designs e6 g-4; two_engineers a2 b-4 e4; two_evenings g-4
two_hands a6 b-6 c-4 e-5 f-3 g5; two_hours a-11 e-4 f2 g5; two_hundred a8 g-6; two_interviews e-2 g3
two_leads b-3 c3; two_levels g2; two_line d4 g-3; two_lines a-4 d4 e-4 f-3 g3; two_meetings a6 g-3
two_minutes b3 d8 e-4 g-8; two_months d8 e-2 g-5; two_more a-4 b5 d-7 e-3 g7; two_new a-4 b-3 e-6 f-5 g13
two_nights a5 e-2 g-3; two_of a-6 b3 c-2 d2 e3 f-7; two_old f4; two_options c13 e-6 g-8; two_others c-2 e8 g-6
two_paragraphs b-3 d5 e-3 g3; two_people a-4 b-2 c-4 f7; two_pixels f5; two_questions b-6 c-3 d-2 e14 g-7
two_seniors b-5 c4 d-5 e7; two_teams a6 g-3; two_tests a-4 b4 f11 g-10; two_things c-2 d-2 e11 g-7
two_times c-2 d3 e4 g-5; two_typos f4; two_weeks b-3 c4 e3 f-7 g-4; two_years a-4 c-2 f-4 g12; type_, e5 f3 g-7
type_<mark> a-3 c11 g-9; type_a b3 c-3; type_and a-3 b4; type_in f4 g-5; type_it b7 c-3 d-5
type_the a12 b3 c-7 d-4 e-2 f-7 g-4; typo_in a-7 b-4 c3 d-6 e4 f5; typos_in b-2 g5; tyres_of a-2 f7 g-3
ugh_. a2 c-5 d-3 f5 g-3; ulit_, a-2 c-3 d-4 e-2 g8; un_assign b6; un_delegate b10 g-5; un_give b10 d-2 e-4 g-6
unanimous_shrug b-3 c6; unassigned_<name> b11 e-5 g-5; unblock_the a9 b-5 d-3 e-2; under_<name> a-3 b7 c-10 d-4 e7
under_<number> a5 e5 g-6; under_a b-4 d10 e-3 f-6 g-7; under_her b8 g-7; under_his c3 d-3; under_it a3 c-4 d4 g-3
under_my b13 d-4 e-3 f-11 g-2; under_the a-3 b-12 d-3 e-3 f7 g6; understand_, b-2 e-2 f6
understand_. a-6 c-5 e-3 f7 g4; understand_half a-2 f11 g-8; understand_it g3; understand_the a10 b-5 c-3 d-4 e-2
understand_what e-3 f9 g-5; undo_it c-3 e6 g-8; undo_the a-3 g2; unit-test_for a-5 d-2 f11 g-4; unit-test_to a-2 f6
unless_i c14 e-4 g-11; until_<name> a-6 b-3 c-3 d-8 f3 g10; until_<number> a10 b-10 d-9 e-12 f-10 g4
until_after a-7 c-3 d9 e-4; until_everyone c-7 e6; until_five a-6 b2 d4 f2 g-5; until_four a-3 c-8 g11
until_friday a-7 b5 d-3 e4; until_he b-3 c7 d-7 e13 g-17; until_i a11 c23 d-6 e-27 f-5 g-29
until_it a11 b4 d-4 e-7 g-7; until_late a4; until_lunch e6 g-4; until_midnight b6 g-5; until_monday g3
until_my a12 d-2 g-9; until_next d9 g-8; until_nine e-3 g3; until_nothing b11 c-3 e-3 g-6; until_our a-5 g8
until_she a5 b-4 c5 d2 e-4 g-7; until_six d4 f4 g-6; until_somebody c8 g-8; until_spring b-3 e-4 f3 g3
until_ten a5 b-4 c-4 d-3 e-6 g8; until_the a11 b-2 d2 f-7 g-3; until_their c-5 g5; until_then a7 b-4 c-6 e-3 g5
until_there b11 e-4 g-8; until_they c-8 d-3 e14 g-9; until_thursday a-3 b6 c-2; until_two b-3 c-4 e11 g-9
until_you b-3 c12 g-8; unwritten_, b-2 d4 e6 g-7; up_, a3 c-4 d5; up_. a-4 b4 c-8 e5 f-5; up_<mark> b6 c6 e-6 g-5
up_<name> a3 b5 g-7; up_<number> c4 d-2 e-4 f-3 g3; up_a a-5 b9 d-3 e-8 f6 g-6; up_again b11 c-10 d-3 g3
up_an a-3 f2; up_and b-4 c4 e11 g-11; up_as a-3 b-4 c7 e-7 f3; up_at a8 f-2 g-5; up_by a-3 b-3 c-4 f-4 g8
`
