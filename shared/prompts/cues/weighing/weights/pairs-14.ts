// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_14 = `
trace_one g3; trace_the f5 g-4; track_test b-3 g3; train_, a6 b-5 c-7 f7 g-5; train_. c3 d-8 f3
train_a e-3 f11 g-10; train_be a-2 b-4 c-3 e-5 g11; train_budget d15 e-7 g-11; train_for a-2 c6
train_home b-4 d-2 f-3 g6; train_i a3 d5 g-6; train_job a3 c-2 g3; train_leave a6 b-3 c-4 f-4 g3
train_ride d-3 e-3 g6; train_run a8 b-2 f-3; train_to a3 f5 g-6; tran_'s d-3 e6 f-2; trial_period d6
trixie_'s a-3 b-3 g5; trucks_leave a8 b-4 g-3; true_that b-10 c-6 d-3 e-6 f-9 g21; truly_, d7 e3 g-7
trust_<name> a-3 b3 e8 g-9; trust_the b5 d-2 e4 g-8; trust_them b-2 g2; try-out_out a-2 f9 g-4
try-to_stay c10 e-7 f-2; try_, e8 g-9; try_. e4; try_? e3; try_a b-4 c-4 d-4 e-2 f-5 g13; try_first e2
try_it c-3 e9 g-8; try_the a-2 b-3 g6; ttl_, c8 g-5; tuesday_'s f2 g-3; tuesday_, a7 b3 c-9 d-7 e-4 f-6 g2
tuesday_. a4 b3 c-14 e-11 g3; tuesday_<mark> a-7 e-5 g4; tuesday_and a-4 b4 d6 g-8; tuesday_i b-2 d9 g-4
tuesday_to b4 d5 e-2 g-4; tune_it d-3 e3 g4; tune_the a10 g-7; turn-down_down c-7 e12 f-4 g-6
turn-to_to b-4 c6 d-2 g-3; turn_a a-4 b-4 d4 e8 f-3 g-5; turn_and c6 e-3; turn_into a-6 b9 c13 d-5 e-10 f-7 g-9
turn_my b-3 c-6 d-5 e7 f5 g-6; turn_out a-5 b-3 c6 e-5 g3; turn_round c3 e-4 g5
turn_the a7 b-10 c-10 d6 e12 f-8 g-12; turn_up b-5 d8 g-5; tutorial_, f10 g-8; tutorial_. f2; tutorial_as f8 g-3
tutorial_on f6 g-2; twelve_people a2 c10 e-2 f-3 g-11; twenty_minutes c-5 e3; twice_, a-4 b-5 d6 e6 f-6 g-3
twice_. a-5 b-6 c-9 d4 f-9 g7; twice_and a-4 b-5 c9 e-9; twice_with d5; two_, a3 b-5 d-7 e10
two_. b-6 c-9 d-4 e11 f-7 g8; two_: c2 d-5 g6; two_alerts g6; two_and b7 e-2 g-5; two_approvals b-2 c7 d-4 e-3
two_bugs a-2 b-2 d4 e-5 g3; two_candidates a-3 d4 g2; two_chapters a-4 f12 g-6; two_commits a9 b3 c-2 f-3 g-8
two_date f6 g-2; two_days b6 c4 f-7 g-7; two_designs e4; two_engineers a3 b-6 e4; two_evenings g-4
two_hands a3 b-5 c-4 e-5 f-3 g8; two_hours a-8 b3 c-3 f3; two_interviews g4; two_leads b-3 c2; two_levels f2 g3
two_line d3 e-2; two_lines a-4 d4 e-3 f-5 g6; two_meetings a6 g-4; two_minutes b4 d6 e-5 g-8; two_months d8 e-4 g-4
two_more a-3 b6 c-2 d-6 e-2 g7; two_new a-2 e-4 f-3 g11; two_nights a4 e-2; two_of a-7 c-2 e2 f-9 g3; two_old f4
two_options c12 e-6 g-5; two_others e5 g-3; two_people a-4 e3 f8 g-6; two_pixels a-2 f7
two_questions b-6 c-4 d-4 e15 g-9; two_seniors b-4 c4 d-5 e6; two_teams a5 g-3; two_tests a-3 b4 f8 g-7
two_things c-5 d-4 e12 g-4; two_tickets f3; two_times c-3 d4 e4 g-5; two_typos f4 g-3; two_weeks b-4 c4 f-7
two_years a-4 f-5 g8; type_, a3 e4 g-7; type_<mark> a-4 c12 g-8; type_a c-4 g3; type_and a-4 b3; type_in e3 g-2
type_it b6 c-2 d-3; type_out b-3 e3; type_the a11 b3 c-8 d-5 f-7; typo_in a-7 b-2 c3 d-4 e4 f5; typos_in g5
tyres_of f6 g-2; ugh_. a3 c-5 f2; ulit_, a-4 b-2 c-4 d-4 g12; un_assign b7 c-2; un_delegate a-3 b10 c-3 e-3 g-4
un_give b10 d-2 e-4 g-6; unanimous_shrug b-2 c6; unassigned_<name> b12 e-7 g-6; unblock_the a12 b-6 d-2
under_<name> a-3 b8 c-10 d-4 e8 g-2; under_<number> a7 e3 g-6; under_a b-6 c3 d11 e-5 f-6 g-6; under_her b3 e2 g-4
under_his c5 d-4; under_it a4 d5 g-6; under_my b13 d-5 e-2 f-10; under_the a-8 b-9 d-2 e-2 f5 g8
understand_, b-3 f5; understand_. c-5 d-2 f9; understand_half f6 g-4; understand_it f8 g-2
understand_the a9 b-3 c-2 d-2 f4 g-11; understand_what e-2 f6 g-3; undo_it c-4 e6 g-8; undo_the a-5 b4 g3
unit-test_for a-6 f9; unit-test_to a-2 f7; unless_i c13 e-3 g-10; until_<name> a-7 b-3 c-4 d-8 e3 f3 g9
until_<number> a12 b-9 d-10 e-12 f-10 g2; until_after a-6 c-2 d9 e-3; until_everyone c-7 e7
until_five a-3 d3 f4 g-7; until_four c-8 g10; until_friday a-7 b6 d-2 e4; until_he b-3 c7 d-8 e11 g-14
until_i a9 c23 d-4 e-28 f-5 g-27; until_it a7 b5 e-10 g-4; until_late a4; until_lunch e4; until_midnight a4 b3 g-3
until_my a13 e-2 f-2 g-8; until_next d8 g-7; until_nine e-3; until_nothing b9 e-3 g-3; until_our a-4 c-4 g9
until_she a3 b-2 c7 e-6 g-6; until_six d2 f5 g-6; until_spring a-2 b-4 d-2 e-6 g6; until_ten a4 b-3 c-5 d-4 e-7 g10
until_the a12 b-4 c-3 d5 f-7 g-4; until_their c-7 g7; until_then a8 b-3 c-5 e-2 g3; until_there b9 e-4 g-4
until_they a-3 c-8 d-4 e14 g-3; until_thursday a-3 b5 c-3; until_two c-4 e9 g-2; until_you b-4 c13 g-8
unwritten_, d4 e6 g-6; up_, b-2 c-3 f-2; up_. a-11 b4 c-8 e6 f-8 g4; up_<mark> b5 c7 e-6 g-7; up_<name> b7 e-2 g-6
up_<number> c4 d-3 e-5 f-3 g5; up_a a-5 b7 e-7; up_again b11 c-9 d-3; up_an a-2 g2; up_and b-3 c3 e10 g-12
up_as a-3 b-4 c7 e-8 f3; up_at a7 d-2 g-4; up_by a-2 b-3 c-6 d-2 e2 f-4 g10; up_for b-8 d6 e-2 f-3
up_from b4 c2 g-4; up_how f8 g-2; up_in e3 g-6; up_is a-5 b-4 c-2 d3 e-2 g8; up_like c3 e6 f-5 g-3; up_month a7 g-2
up_my b-9 c-7 d-7 e7 g5; up_myself b9 e-2 g-5; up_old f6 g-3; up_on a-4 b-8 c2 d-5 e-4 f3 g8; up_relieved g3
up_some f4; up_the a5 b-15 c-8 e3 f4; up_their a5 e-6 f2; up_to a-9 b-12 c10 d-3; up_until a3 c5 g-6
up_with b-2 c-9 e2; update_, b-4 e3; update_. b7 c5 e-3 g-9; update_the b-3 f5; update_to d-4 e-7 g12
upgrade_, a10 b4 c-7 d3 f-9 g-11; upgrade_. b4 c-4 f-4; upgrade_from b2 e-3; upgrade_the a7 b-3 c-3 f4 g-6
uplink_, e-3 g5; upstairs_. b-4 c-5 d-2 e11 f-2; urge_to a-3 b-6 c-5 d-4 e12 f-6 g-2; urgent_. c-4 e-3 f3
urgent_tickets a9 e-3; us_, b-4 d-5 f2 g3; us_. d-7 g7; us_about c-6 d-3 g10; us_and a7; us_ask c9 d-3 g-6
us_find d7 e-3; us_from a11 g-7; us_see c3 d-6 e-9 f-2 g11; us_talk d13 e-6 g-10; us_to c5 d-4 e-5 g3
us_what e-5 f-3 g6; us_which c4 e-5; use_, d-4 e-2 f3 g4; use_. a-2 c3 f8 g-11; use_it a-6 b3 c-3 d4 g-3
use_redis c11 d-4 e-3; use_the b-3 c5 d8 e-6 g-6; use_them e2 f6 g-7; use_to a-7 b-8 d-8 e-8 g16; useless_but f4
users_. b5 e-2 f4 g-5; ute_. e8 g-8; valentine_'s a6; value_, a-2 f8 g-3; value_. c7 e-2 g-3
variable_name b-2 c5 d-5; variables_in f5; velocity_is a-3 d-5 g10; vendor_'s b-3 c-6 d-4 e-6 f9 g2; vendor_, a-7 e3
vendor_. a-4 b-4 c6 d4 e3 g-7; vendor_call b5 c-8; vendor_demo a-4 d4 e-6 g2; vendor_evaluation b-2 g5
vendor_i b7 e-4; vendor_integration b7 g-3; vendors_, c10 e-3 g-3; verdict_, c2 d-2 e5 g-7; verdict_. c9 g-5
version_, c6 e-5; version_. b13 e-5 g-7; version_at e-2 f6 g-6; version_of a-2 c3 f-8 g8; version_that b9 g-4
very_nice f4; view_, c-2 g3; view_. c4; view_on c9 g-4; visa_letter b-3 d2 e-4 g4; visit_, g8; voice_. b-4 c8 e-5
volunteer-for_for a6; volunteer_, a8 g-6; vote_, b-3 c10 e-4; vote_be c7; vote_for a-4 b6 c-8 e-4 g10
vote_on a-7 b-5 c5 d-2 f-6 g5; vote_to c3 d-3 e5 g-6; voucher_thing g5; vp_, b-3 d-3 e10 g-6; vp_<mark> e4 g-4
vp_it c-2 e8 g-3; w_the c-7 e-6 f-3 g8; wait_, c-6 d3 e6 g-2; wait_. a15 b-5 c-7 d-8 e4 f6 g-14
wait_<mark> a-2 c-4 e9; wait_<number> c4 g-8; wait_a a2 g-9; wait_and a-4 c2 d3 g-3
wait_for b-4 c4 d-3 e-27 f-8 g10; wait_in d6 g-5; wait_on a7 b-12 d-9 f-6 g4; wait_to d-3 e-4 g8; wait_two a-3 g2
wait_until a-8 b-4 c10 d9 e-5 g-8; wait_with a-4 b-2 d4 e-6 g4; wake_word a7 c-4 d-3 e-7 g4
walk-away_away b-2 e7 g-4; walk_. e9 g-5; walk_in b-2 c12 d-2 e-5 g-3; walk_me b-3 c-4 e2 f9 g-8
walk_off b-3 c-8 d-4 e18 g-9; walk_past b-3 d8 g-7; walk_round e-4 g4; walk_the b7 c-4 f-3; walk_with e4 g-7
wall_, c-3 e2 f7 g-6; wall_. b-3 d-2 e-6 f4 g7; want-to_be c4 e-6 g3; want-to_do b-3 e4
want-to_hear a-3 c12 d-7 e-8; want-to_know a-3 b-2 f3 g-2; want-to_learn b3 d-4 e-4; want-to_own c2 g-3
want-to_rewrite b-2 e9 g-7; want-to_see a-3 b-3 c-6 d-5 e-4 f10 g4; want-to_talk d6 e-4
want-to_try c-3 d-4 e5 f-2 g2; want-to_write d12 g-12; want_. a-4 c-6 d7 f-3 g5; want_<mark> c13 e-9 g-6
want_a a-7 b-10 g4; want_an c-6 d6 e5 g-5; want_be a-2 c4 d-4 e-7 g9; want_choose c6 g-4; want_decide c7 e-2 g-4
want_give b-2 g7; want_is b-3 c-5 d-3 e-3 g13; want_it b5 c9 d-3 e3 f-2 g-14; want_learn f-8 g9
want_me a-6 b-8 d-8 e9; want_my a-6 b-4 c12 d-3 e4 g-12; want_of c7 g-3; want_so c-3 g7; want_that c4 d-3 e-6 g7
want_the a5 b-10 c-14 e6 f-10 g6; want_try g6; want_us g6; war_, c3 e-4; war_room a7 b-6 c-9 d-6 e7
warehouse_team a3 f2; warning_in f8 g-4; watch_, b6 g-5; watch_. a3 b-5 c-3 e9 f-6
watch_<name> a-7 c-2 d-6 e10 f3 g-14; watch_a a-2 d2 e-6; watch_from e5 f-4 g-5; watch_her e-9 f8
watch_him a-2 b3 e8 g-7; watch_it a7 b2 e-4 f-4; watch_me b2; watch_my a5 b4 e-6 g-3; watch_the a-5 c-9 d2 e-7 f2 g9
water_. a-6 c5 d-4 e-3 g7; water_under a-4 d-3 g9; way_, a-4 b-5 c7 d-4 e9 f-2 g-5; way_. a4 d-11
way_and a-3 c-4 e7 g-6; way_i a2 g-4; way_of a-3 b-4 d6 f3 g-6; way_round d4 g-5; way_to a-4 c6 d-3 f5 g-8
ways_, a-3 c-5 g7; we_'d b-4 c-10 d12 e-4 f-7 g4; we_, b4 g-6; we_<name> d-6 g7; we_? c3; we_agree b11 c-6 e-8 g-2
we_all b-2 c-9 d-2 e-5 g11; we_are b-5 c6 d-13 f-7 g4; we_ask g5; we_be a2 d-4 g4; we_both b-2 e-8 f5 g4
we_can e4 g-3; we_could a6 b-3 c5 e-4 g-5; we_did c7 d-2 e3 g-8; we_do a-4 b-8 c10 d2 g-6; we_drop c7 g-3
we_get a7 b-2 c-3 d-5 e-3 g4; we_go a4 b-2 c4 d-4 g-7; we_go-with e9 g-7; we_have a-8 c-2 d5 e-12 g3
we_leave c3 d-3 e5 g-6; we_lost d-4; we_make c-2 f8 g-7; we_meet c-3 d-4 g8; we_move e-3 g3
we_need a-3 b-3 c5 d-5 e3; we_pin c5 g-2; we_play c-5 f-3 g9; we_rewrite b5; we_should c3 d-2; we_skip d5 e-2 g-5
we_talk b-2 c-11 d4 e7; we_talk-about d-5 e7; we_use a-2 c10 d-6 e-9 g3; we_were a-5 b-5 c2 e-8 g8
we_will a-4 b-3 c-10 e7 f2; we_would b-2 d5; weather_, a-2 d-2 e-4 f-2 g11; weather_. b-5 d10 e-5 g-3
webhook_in a-4 g7; webhook_retries a8 f-3 g-3; wedding_, b-2 g6; wednesday_, b5 c-4 d-9 e-6 g11
wednesday_. a5 e-6 f-5; wednesday_and d5 e-3; wednesday_it e-5 g5; wednesday_night a-6 b11 g-5; wee_script f3
week_, a-8 c-11 d12 e2 f-6 g-2; week_. e2; week_: d-5 g5; week_<mark> d6 g-4; week_<number> a-5 c-3 d-2 g12
week_? c-11 d5 e7 g-2; week_after b4; week_and b2 c4 d3 e-5 g-5; week_because d7 g-3; week_for d6 g-4; week_i d2 e-2
week_is a2 b5 c-3 d6 e-5 g-9; week_later b7 e-4 g-2; week_of c5 d-5 e-4 f6 g-4; week_on d-2 g5
week_run b-7 d12 f-3 g-4; week_that d5 g-2; week_with a8 c-3 d-8 f-3 g4; weekend_, b5 c-5 d-8 e-13 f4 g2
weekend_. c-3 d4 e3 g-3; weekend_<mark> b5 g-5; weekend_and f-3 g2; weekend_slot e8 g-5; weekly_with d5
weeks_, b-6 c-2 e8 g-3; weeks_. b-3 c4 e5 g-5; weeks_after a-3 b11 d-5 e-3 g-2; weeks_ago a-2 c-6 f3 g2
weeks_and d3 g-6; weeks_i a2 d-2 g5; weeks_overdue d7 e-3 g-2; well_, b8 e-2 f-5 g-2; well_. b-4 d-6 g5; were_a f3
were_all a-2 b6 c3 e-4 g-4; were_back c7 g-6; were_do a9 b-2 d-3 e-3 g-5; were_due a-3 d12 g-8
were_his c-3 d-3 e10 g-7; were_i d-3 e-4 g12; were_no d8 e-2 g-4; were_not a-5 c6 e-6 f-2 g3
were_on a-8 c8 e8 f-3 g-8; were_still a5; were_the e-3 g8; were_to c5 e-4; were_too d3; were_wait c-5 g9
what_'s a3 b-10 c-5 e5; what_, e-2 f6; what_<name> a-9 b13 c-2 d-7 e-14 f2; what_a a2 b-3 c-3 f3; what_be b5 g-4
what_do a-4 b-11 c6 d-6 e9 f-7 g-7; what_else c-3 e11 g-6; what_happen e4 f4 g-6; what_have c-4 e12 g-4
what_he a-2 c5 d-3 e8 f-7 g-2; what_i a9 c15 d4 e-12 f-6 g-12; what_if a-11 b-8 c-6 d-3 e-9 f-7 g25; what_is d5 e-5
what_it b-5 c-4 f-2 g7; what_my a-2 b3 c-3 g3; what_she b-5 c-7 e16 g-5; what_should e8 g-6
what_the a-6 b13 c-9 d-10 f11; what_they c-3 d7 e-5 f11 g-9; what_to b-9 c6 d-3 f-6 g5; what_we b-5 c8 e3 f5 g-14
what_would a-5 b-6 c-4 d-7 e8 f-3 g6; what_you c5 d-4 e6 f-2 g-8; whatever_<name> b6 e-9
whatever_i c18 d-4 e-6 f-2 g-15; whatever_that b-2 e-4 g7; whatever_the c-4 d-8 e5 g7; whatever_you b-3 c13 e-4 g-7
wheel_, b4 e4 g-8; wheel_from b3 e-3; when_<name> a3 b-9 c-12 d-7 e10 g3; when_ask b-4 c-6 e12
when_he b8 c4 e-6 g-9; when_i a-7 c15 d-9 e-14 f-8 g8; when_it b-3 e3 g-2; when_my a-3 b-9 c-3 e6 f5 g4
when_nobody c6 g-5; when_she b6 g-8; when_the a5 b-3 c-2; when_there e-3 g4; when_they c-18 e20 f2 g-7
whenever_. a-2 f6; where_<name> e-4 g6; where_do f-8 g5; where_he b-6 c-2 d11 e-10 g4; where_i g-4
where_it a-5 b-7 c-4 d6 e12 g-11; where_she b-3 c-4 d3 e6 g-3; where_the a4 b-8 c-8 d-9 e10
where_to c-11 d-4 e4 g10; whether_he c7 g-3; whether_i c-3 d-3 e-2 g10; whether_she c2 e-6 g4
whether_the c5 d-3 f4 g-2; whether_to c10 e5 g-11; which_<name> b9 c3 e-5 g-7; which_be a-2 b4 c-6 d-5 e5
which_flag a-3 c4; which_have c-2 d6 f5 g-6; which_i a7 b6 c-6 d7 g-14; which_is a4 c-12 d6 e-12 f5
which_library g2; which_make b-5 d5; which_model c4 e-7 g5; which_of a-4 b-6 c11 d-5 e-6
which_one a-4 b-5 c4 d2 f-4 g-2; which_option c-5 g7; which_queue e7; which_she b3 c-5 d3 e4 g-9
which_the a9 b-6 g-5; which_vendor c2 e-2; which_way c8 d-3; while_<name> a-10 c-5 d5 e5 f-6; while_eight a4
while_he a-6 b8 c-5 d-7 e-2 f4; while_i a-3 b-3 c10 d-3; while_she b2 d-5 g3; while_the a5 b-12 c-10 e10 g-3
while_they b4 c-5 e4 f3 g-6; while_we g3; whistling_. b-4 c-3 g9; whiteboard_, a-3 b4 c2 e-5 f-2 g2
whiteboard_and a-6 b5 d-2 g4; who_'d a-4 c7; who_'s b-6 c-6 g7; who_. a-3 g5; who_<name> e3; who_approve c-3 e-2 g7
who_ask c-3 d6; who_be a6 b6 c-2 e-5 g-5; who_build b2 c5 g-3; who_can a5 b-3 e-4 g3; who_code a2
who_could a-2 b-8 d-2 e4 g5; who_decide a-3 b-5 c5 d-2 e-14 g6; who_do a3 b-9 d-8 e-7 g9; who_else a10 g-7
who_fix a3; who_get c6 g-8; who_give c-7 e6 g4; who_have b9 c-3 g-4; who_have-to a-6 c14 e-4 g-6
who_is a3 c-4 d-2 e6 f2 g-7; who_know a-7 d-6 f4 g8; who_own b-2 c12 e-4 g-4; who_put a4 b-3 d-3 f-2 g4; who_read a8
who_rebuild a2 b5 g-6; who_say a-3 c3 e4 g-3; who_should b-6 c6 d-5 e4 g-3; who_take e-3 g8; who_want c4 d7 e-4 g-8
who_want-to b-2 c6 g-4; who_will c-4 d-3 e-2 g11; who_would c3; who_write c5 e-5 g2; whole_, a-5 b-3 d-3 e4
whole_afternoon a8 c6 d-3 e-2 f-3 g-6; whole_day a-2 b-5 c6 d-5 e-4 f-4 g4; whole_floor a5 b-5 c4
whole_incident a10 b-7 e-3; whole_integration b4; whole_launch a-6 g8; whole_of a-2 b-3 c3 d-4 e3 f-2 g3
whole_release a3 c-3; whole_reporting a5 b-3 e5 g-5; whole_sprint a9 b-5 g-5; whole_test a4 e4 g-5
whole_thing a-11 b7 c5 d-7 e4 f-4 g-3; whole_time e6 f-2; whom_? b4 f7 g-8; why_, e10 g-4; why_. a-6 c-5 g9
why_do b-2 c-6 d-8 e-4 f5 g5; why_i a5 b-4 c-3 d-3 e-11 g10; why_it f6; why_the b3 e-6 f3; widget_. b3 g2
wife_ask c-3 g6; wife_say g5; wiki_, a-2 c-3 d-3 e-4 f14 g-6; wiki_. c5 d-6 e7 f-5 g-3; will_ask c-9 e-4 g14
will_back b-2 c-5 e9; will_be a-3 b2 c-11 d6 e3 f5 g-7; will_come c-8 e-2 g8; will_do b5 c6 d-5 e2 f-4 g-5
will_find d3 e8 g-12; will_give b-3 d-3 e4; will_go c-4 e-5 f8 g3; will_have a-2 b-5 c-2 d5 e-8 f-3 g7
will_i b-4 c-5 d-2 e5 g5; will_just b10 c-2 e-6 f-4; will_know c8 d-3 e3 g-11; will_look d5 f4 g-5
will_merge a-3 e3 g3; will_never c-2 e6 f4 g-5; will_not a-11 b-8 c17 d-17 e4 f6 g-7; will_notice b5 c-3 e-3 f8 g-6
will_pick b-8 c-6 f-3 g11; will_probably b-3 e2 f3; will_rewrite b-2 g6; will_say c4; will_see a-6 b3 c-8 e5 f-5
will_sit d-4 g6; will_take a6 c-3 d-2 e-3; will_talk d-5 g7; will_try e-3 g7; will_write d-3 g7; win_, c-3 e6
win_. c-3 d4 e-4; wind_, b-2 c-2 e6 f-5; window_, a-3 b-7 c6 e2 f-3; window_. a-4 b-4 c-5 d-3 e7 g7
window_functions a-3 f8; wing_it d7 g-5; wire-up_up a7 f-2; wire_the b-2 f7 g-4; wish_i b-5 c2 d-3 e-6 f-4 g12
wish_they c9 d-3 g-5; with_. b-4 c7 g-8; with_<mark> c8 d-11 e7 f-3 g-12; with_<name> a-24 b-4 c-15 d11 f-6 g6
with_<number> b-4 c-4 d-4 f-4 g11; with_a c-2 d-5 f7 g-2; with_all e-5 g2; with_an b-10 c7 d-9 e6 f6 g-10
with_anyone a-3 c4 d9 f-3 g-8; with_curl g2; with_everyone a7 b-4 c-3 g-5; with_examples a-3 f9 g-4
with_finance c-4 e-4 f-4 g9; with_full c-2 e4; with_half b-4 c-4 d6 e-5 f-2 g4; with_her a-4 c-13 d9 e6 g-6
with_him b-7 c-7 e5 f-4 g4; with_his a3 d-7 e3 g2; with_how b7; with_hr a-3 b-2 c-3 e-6 f-4 g10
with_it a7 b3 d-14 f-6; with_legal d6 e2 f-4 g-2; with_marketing a-3 c-2 d10 g-5; with_me b13 c10 d3 e-11 f-16 g-12
with_mine b3 c5 d3 e-7 f-3; with_my a4 c8 d5 e3 f-3 g-15; with_no c4 d-8 e-11 f-5 g9; with_one c-6 d-7
with_only b4 c-2 d-3 e4; with_our d8 e-4 f5 g-8; with_product a-5 c-4 d4 e-5 f-4 g6; with_questions c2 g-4
with_rust g4; with_sales c-3 e8; with_some b2 d5 g-7; with_something c-3 e4; with_tea f3 g-2
with_that b-2 c5 d-3 e3 f-5 g-2; with_the c-11 e2 f2; with_their b5 c5 e-7 g-4; with_them a-3 b4 c-6 d-4 e-5 f-5 g9
with_three b-2 c-5 d-3 e7 f-2 g4; with_two b-4 c3 d-3 e7 f4 g-10; with_whatever c2 e-2; with_you c4 e-6 f7 g-4
within_a b-4 c3 d-4 g3; within_ten a-3 c-4 e2 g7; within_the c8 e-5 g-5; without_<name> b5 c-5 d-2 e-6 g3
without_a a-10 c9 d-5 e6 f-5 g-4; without_an a4 d4 e-7; without_any c3 e-5 g3; without_ask a-4 b5 c-4 d-7 g6
without_be a-4 b4 e-3 f-2 g5; without_her b13 d-4 e-3 g-6; without_it a12 d6 e-13 g-15
without_me a-7 b-18 c-4 d6 e10 f-12; without_my a-3 b-6 c16 f-4 g-15; without_review a-5 c-2 d-3 e-3 g11
without_tell b6 d-8 g3; without_the a5 b-3 c-4 d5 e-4; without_them a9 b2 c-4 e-4 g-4; without_touch b-2 e10 g-7
without_you c4 e-3; woke_up e6 f-2; wonder_if g2; wonder_whether c-7 g9; wonder_who a3 c-4 g2; word_, c2 e3 g-7
word_. a-3 b3 c8 d6 f-5 g-15; word_<mark> a-4 c-9 d-5 e2 g7; word_about g-3; word_from c2 d2 e4 f-5 g-5
word_in d-5 g5; word_on a-5 b-6 c7 d-3; word_to b6 d7 e-3 g-7; word_with b-3 e-3 g5; worded_it c-3 e6
words_in b-3 d-2 e3 f3 g-4; work-on_on a2 b2 c-8 e-6 g3; work_, b2 c-9 d-11 e-3 f3 g6
work_. a-4 b3 c-7 d-8 e13 f4 g-9; work_? e3; work_back a-4 b-6 c-3 d-4 e-3 g16; work_by a3 b3 g-5
work_for a6 c-8 d-4 e-6 f-4 g11; work_from b-4 d-2 e-4 f-4 g13; work_in b9 c-2 d-3 e-8 g2; work_it a-4 b4 e4 g-3
work_myself g-3; work_off b3; work_on c3 d3 e-4 f-2; work_out b-6 c11 e-2 f6 g-7; work_through a4 b-5 d9 e-7 g-10
work_to g3; work_with e-2 f6; works_, e-4 f8 g-2; works_. a5 c-3; works_council d-4 e-2 f-4 g11
workshop_on c-3 d-3 f-5 g11; worries_, e-2; worry_me a6 d3 e-2 g-6; worse_. b-5 d6; worth_it a-2 b-5 c-5 d-2 e8 g3
would_, e4 g-2; would_. a-7 b-7 c5 e3 f-4 g5; would_anyone g9; would_be b-10 c-2 e-10 f-4 g11; would_choose c7 g-7
would_decide c3; would_do a-2 b2 c-7 d2; would_go c3; would_happen a-3 c-3 e-3 g10; would_have a3 c-21 e5 f-5 g4
would_i a-6 b-7 c-7 d-6 g20; would_it b-5 c-6 e-7 g14; would_never a-7 c-3 d-9 e-6 f7 g10
would_not a11 b-3 c10 d-11 e-3 f-16 g-3; would_pick c-2 g5; would_rather b-4 e-9 g12; would_say a-3 c8 e-2 g-3
would_take a-6 b3 d4 e-9 f-4 g6; would_the c-5 e2 g4; would_they c-9 e-3 g12; would_you a-2 b-6 c-2 d-8 e12 g-3
wriggle-out-of_out d9 e-4 g-6; write_, a-5 b-3 c-5 e-7 f4 g9; write_. a-7 d12 e-10 f-7; write_: d10 g-7
write_<mark> a-8 b-13 c10 d12 e4 f-6 g-12; write_<name> c-2 d10 e-6 f6 g-12; write_<number> c8 g-5
write_a a-25 b-6 c-9 d-6 e-4 f15 g8; write_all f3; write_and a17 b-2 d-4 e-4 f-3 g-4
write_another a4 b8 e-5 f-3 g-4; write_at b4 e-2; write_by a11 c-5 d-3 e4 g-9; write_code a-10 b-2 c-4 d7 e-3 f-3 g8
write_down a-11 b-7 c4 e9; write_every a-11 b-4 c-3 g13; write_for a-3 b-5 d10 g-3; write_go b5 e-2
write_in d2 e-7 f-3 g4; write_it b7 d-5 e-3; write_me c8 d-4 e-5; write_most-of a6 f-2
write_my a-6 b5 c6 d-4 e-6 f-3; write_myself a-3 f7; write_nothing a-6 b-3 e5 f6 g-6; write_on d3 f-3
write_over a-5 b16 d-2 e-4 f-7 g-8; write_that a-2 c3 d-8 g6; write_the a15 b-3 c-9 d-3 f-21 g4
write_them b8 d4 g-11; write_this a3 b-3 c-3 e-3 f-7 g9; write_to a-9 c3 d3 e7 f-8; write_up a-6 b5 c2 d4 f-5
write_zero a-3 d12 f-9 g-3; wrong_. b6 c6 d-6 g-11; wrong_about c8 d-3 g-3; ximena_'s a-6 c2 d3 f-5; yeah_, c4 g-5
year_'s a-4 b2 c-2 d-3 e-5 f5; year_, e-5 f7; year_. a-9 b-3 c-8 f11 g2; year_ago c5 e6 f-4 g-4
year_end a5 b-5 c-3 f-2; year_old f6 g-4; yearly_talk d3 g-3; years_, a4 g-4; years_. f-5 g8
years_ago a-6 b-5 c-2 d-8 e-5 g16; years_and f5; years_back g8; years_in b-2 c4; yes_, a3 c4 d7 e-10 f4 g-16
yes_. a-10 b4 d-5 e7 f-4; yes_<mark> d-6 g4; yes_and c4 e4 g-3; yes_from c2 d-4 e-2; yes_i a8 g-8; yes_on e-7 g5
yes_or c8 d-2 e-5; yes_to a11 b-5 c4 d-3 e-5 g-8; yes_yes c6; yesterday_. b-5 g3; yet_, a-3 g5
yet_. b-5 c-4 d10 e5 g-10; yet_? a7 c-5 d5 g-8; yet_here c6 g-4; yet_the c7 e-2 g-3; yosef_'s e7 g-8
you_'d a-5 b-6 c12 d-5 e-4; you_, b-3 c9 f-5; you_. c6 g-4; you_<mark> c14 d-7 e-5 f-3 g-7; you_? d-4 e10 g-9
you_are a3 b-8 e-4; you_can a-6 c-5 d-3 e4 g8; you_choose b-3 e4 g-5; you_could a-6 g11; you_decide b-5 d-4 e4
you_do b-7 c-4 d-3 e12 f-3; you_have d7 e4 g-10; you_just a6 b-5 c-11 e-8 g12; you_know e4 g-6
you_like c17 d-2 e-9 g-11; you_own b7 c-5 d-2 e2 g-4; you_prefer c8 e-4; you_rule c-4 e9; you_say c11 e-5 g-7
you_see e8 g-5; you_tell b4 c3 d4 f-2 g-7; you_think b-4 c6 d-7 e7 f-3 g-7; you_try e6 g-3; you_want c9 g-8
you_were a7 b-3 c6 g-9; you_will b7 c8 d-2 e-9 g-6; you_write c-7 d-3 f4 g4; your_call b-3 c5 d-4 e7 g-6
yours_, d-3 e3; yours_truly b3 d5 e-8 g-3; yourself_, a-3 b2 g4; zero_, d9 e-2 f-3 g-3; zero_. a3 b7 c6 e-7 g-15
zero_business f9 g-3; zero_day a2 d-2; zero_hold d6 g-3; zero_of a-3 b-6 d10 e8 f-6 g-9; zero_urgency f6 g-2
zip-it_it c-3 e6; zosia_'s b-5 d3 g3
`
