// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_13 = `
to_me a-12 b6 c13 d-32 e-3 g-6; to_merge a-2 c6 e5 f-3 g-5; to_mine a-3 b9 c5 d-11 e-7; to_monday a-2 b-3 d18 g-16
to_move c-3 e-3 g3; to_my a6 c8 d-8 e-10 f-10; to_myself a-4 b2 c-14 d-6 e8 f-9 g5; to_name e3 g-4
to_next b-6 c-2 d16 e-5 g-9; to_nine b-4 c9 d-3 e-4; to_no-one a3 b8 c-3 e-4 g-9; to_nobody a8 c-5 d5 e-4 f-4
to_not b-4 g3; to_one a-4 d4 e-5 f3; to_open a-3 b-7 e-8 f-5 g13; to_organise c-2 d5; to_our d6 g-5
to_own b8 c-7 d-3; to_pick a-7 b-3 c5 e-10 f7; to_present a8 b4 c-2 g-7; to_prod a7 b-3 c-3 d-3 f-3
to_product b-2 c-5 d7 f9 g-11; to_production b-5 d-3 g7; to_python f9 g-5; to_read a-7 b-7 c-6 e4 f3 g3
to_redo b-7 g7; to_refactor c6 d-3; to_rename f5 g-4; to_report a-4 b-6 c5 d-4 e-4 f-6 g12
to_review b-4 c-5 d-8 g10; to_rewrite a-5 b-9 d-3 e4 f-5 g8; to_rule e6 g-4; to_run a5 b15 c-7 d-12 e2 f-4 g-9
to_sales c9 e-2; to_save b4 g-2; to_say a-15 b-5 c9 e6 f-10; to_see a-15 b-16 e-4 f14; to_self b5 d-5
to_settle b-6 c9 d-7 e6 g-7; to_ship a-5 b-3 c13 f6 g-15; to_shove a-2 c2 g3; to_show f6 g-4; to_sign c5
to_sing c4 e-4; to_sit c-5 d6 e5 f-2 g-3; to_sort c7 e-2 f3 g-5; to_speak a-2 b-4 e3 f2; to_stay a-4 b-2 f10
to_stop a-7 c-8 d-4 g11; to_take a-10 c6 d-8 g4; to_talk c-2 e4 g-7; to_tell c3 e-5 f-5; to_ten c-4 d6 e-4 f4
to_the b-8 c-3 d4 e5; to_their c-7 g7; to_them a-10 b-10 c-2 d-8 e6 f-4 g12; to_think c-11 d4 e-2 f-2 g7
to_thursday a-5 b-8 c-2 d2 e-6 g6; to_tomorrow c6 g-4; to_touch b9 c-5 d-6 e-3
to_understand a-6 b-7 c-2 d-6 e-6 f15; to_use b-5 c6 d-6 e3 f-3 g-4; to_wait b-4 c-8 d8 e-3 f-2 g4
to_watch a-4 d9 e-8; to_whoever a-3 c2; to_work b-12 c6 e-7 g7; to_write b6 d-10 f-12 g4
to_you b-4 c18 d-3 e-6 g-13; today_'s a3 b-9 c2 d8 g-11; today_, b-9 c-14 d7 f3 g5; today_. a4 b-9 d7 f-12 g-2
today_: b-4 c-4 d-3 e7; today_<mark> a5 c7 e-3 f-2 g-6; today_? c-3 d12 e-3 g-4; today_also a7 e-3 g-8
today_and a-6 b-10 d7 e7; today_be a2 b-2 c-7 d-3 e14 g-13; today_because a5 c4 e-3 g-7; today_either d13 g-12
today_for c6 d-3 e-8 g3; today_i a2 b9 d-9 e12 f-10 g-10; today_it a-5 b3 d-3 g2; today_the b9 c9 d-2 e-9 f6 g-13
today_they c11 e-3 g-8; todo_: d-5 e-2 f-3 g10; together_, a3 c-4 e2 f2 g-5; together_. a6 c-2 g-3
together_a d-3 e-3 f3 g3; tomorrow_'s a9 b-6 c-8 d3 e-6 f4 g-4; tomorrow_, c-4 f-3; tomorrow_. a10 c-7 d4 e3 g-13
tomorrow_: a-4 d-3 g9; tomorrow_<mark> b7 d-5 g-3; tomorrow_and a12 b-5 d5 e-2 g-11; tomorrow_at d-4 f-2 g7
tomorrow_i a-10 b-3 d-6 g18; tomorrow_maybe a-3 c-6 g11; tone_, b-4 e-4 g7; tone_in d9; tonight_'s a10 b-3 d-2 g-3
tonight_, a9 c-6 d-8 e-7; tonight_. a3 b7 c-8 d-8 f-5; tonight_and a5 b2 g-5; tonight_i a-4 c4 e-5 f7
tonight_with b3 e-2; too_, c-4 d8 f-3 g-4; too_. a-7 b3 c-9 d2 e-13 f-2 g9; too_busy d8 g-5; too_long b8 d-3 e-6 g2
too_many a-5 b6 d-5 g3; too_much a3 b-9 c-7 d6 e-5 f-5 g4; too_slow a-4 b8 c-2 d-3 e-3; tool_, a-6 b4 c3 d-7 e-11 f6
tool_. c-5 d2 e7 f-9 g3; tool_for b-3 e-4 f3 g3; tool_that f8 g-6; top_of a8 c3 e-2 f-5 g-7; top_to b7 f2 g-5
touch_. d-3; touch_<name> b-4 d-4 e-6 g10; touch_it a5 b6 c-4 d-9 f4 g-6; touch_the a-5 b-9 c2 d-10 e3 f-3 g8
toy_, f10 g-7; toy_version a-3 b-2 f4; trace_, a-2 b4 f2; trace_a a-3 f4; trace_it a10 e-2 f-5 g-3; trace_one g3
trace_the a5 g-4; train_, a5 b-5 c-8 f6 g-4; train_. c3 d-8 f4 g-4; train_a d4 e-3 f11 g-11
train_be a-2 d-4 e-5 g13; train_budget d16 e-7 g-10; train_for c6; train_home b-5 d-3 f-4 g7; train_i a4 d4 g-5
train_job a3 c-3 d-3 e-3 g6; train_leave a8 b-3 c-3 f-4; train_ride a-2 d-3 e-3 f2 g5; train_run a7 b-2
train_to a6 f3 g-7; tran_'s a-2 d-3 e7 g-3; trial_period d4; true_that b-11 c-5 d-2 e-7 f-7 g22
trust_<name> a-3 b4 e7 g-9; trust_the b4 d-3 e4 g-4; try-out_out f8 g-4; try_, e9 g-10; try_. c-3 e6 f-4; try_? e2
try_a b-3 c-4 d-3 e-3 f-6 g14; try_first e2; try_it e11 g-11; try_the a-2 b-2 d-2 f-2 g6; ttl_, c8 g-5
tuesday_, a5 c-9 d-8 e-4 f-7 g4; tuesday_. a2 c-6 e-12 g3; tuesday_<mark> a-7 b3 c2 e-5 g3
tuesday_and a-4 b5 d5 g-8; tuesday_i b2 d9 g-10; tuesday_to b6 d7 e-4 g-7; tune_it d-4 e3 g5; tune_the a10 g-7
turn-down_down c-6 e11 f-3 g-7; turn-to_to b-4 c6 d-2 e3 g-7; turn_a a-5 b-4 d5 e9 f-3 g-6; turn_and c7 e-3
turn_into a-5 b9 c16 d-3 e-11 f-8 g-13; turn_it a5 c-5 e-7; turn_my b-4 c-6 d-6 e9 f5 g-8
turn_out a-4 b-3 c4 d-5 e-5 g6; turn_round a-3 c5 e-5 g4; turn_the a7 b-10 c-11 d7 e11 f-10 g-9
turn_up b-5 c2 d9 e-3 g-6; tutorial_, a-4 f13 g-11; tutorial_. f3; tutorial_as f8 g-4; tutorial_on f5
twelve_people c8 d2 e-4 f-4 g-6; twenty_minutes c-5 e5 f4 g-3; twice_, a-6 b-8 d8 e7 f-7
twice_. a-7 b-7 c-10 d5 e2 f-10 g9; twice_and a-2 b-6 c10 e-9; twice_with d7 g-3; two_, a4 b-7 c-4 d-9 e10 f-3
two_. b-7 c-12 d-8 e6 f-9 g12; two_: d-4 g5; two_and b7 e-4; two_approvals c7 d-3 e-3; two_bugs a-2 c2 d3 e-5 g3
two_candidates d4 f-2 g2; two_chapters a-4 f13 g-8; two_commits a8 b2 f-2 g-7; two_days b5 c7 d-4 e3 f-8 g-10
two_designs e9 g-5; two_engineers a2 b-5 e3; two_evenings c-3 g-4; two_hands a8 b-6 c-3 e-7 g3
two_hours a-10 d2 e-4 f4 g4; two_hundred a7 g-4; two_leads b-2; two_levels b-2 g3; two_line d4
two_meetings a6 d-2 g-3; two_more a-5 b4 d-7 e-4 f-2 g8; two_new e-5 f-4 g13; two_nights a7 e-3 g-4
two_of a-9 b4 c-4 d4 e4 f-8 g-2; two_options c14 e-5 g-8; two_others e7 g-4; two_paragraphs a-2 b-3 c-4 d4 e-4 g5
two_people a-4 c-2 f7; two_pixels a-3 f6; two_questions b-6 c-3 d-3 e15 g-9; two_seniors b-3 c5 d-5 e5 g-3
two_teams a6 g-3; two_tests a-4 b4 f11 g-9; two_things d-2 e11 g-7; two_weeks a3 b-6 c6 e3 f-10 g-4
two_years a-2 c-2 g7; type_, e4 f3 g-8; type_<mark> a-5 c13 e-2 g-10; type_a a-2 b3 c-4 e2 f-3 g3; type_and a-2 b2
type_in e5 f3 g-5; type_it b4 c-4 d-4; type_out b-3 e4 f3 g-3; type_the a13 b3 c-8 d-4 e-5 f-6 g-5
typo_in a-8 b-3 c2 d-6 e6 f2; typos_in g4; ugh_. c-6 d-2 f5; ulit_, a-2 c-3 d-4 e-2 g10; un_assign b5
un_delegate b9 c-2 e-3 g-3; unblock_the a9 b-4; under_<name> a-4 b9 c-11 d-4 e10 g-3; under_<number> a6 e4 g-6
under_a b-5 c3 d13 e-5 f-7 g-8; under_his c5 d-2; under_it a3 c-2 d4 g-6; under_my b14 d-2 e-5 f-10
under_the a-3 b-10 e-3 f6 g6; understand_, b-3 e-3 f2 g4; understand_. a-6 c-4 e-2 f8 g2
understand_half a-2 f10 g-6; understand_how f4 g-3; understand_it c-3; understand_the a10 b-6 d-4 e-3
understand_what f8 g-5; undo_it b3 c-3 e5 g-8; undo_the a-4 b3 g4; unit-test_for a-6 f11 g-4; unit-test_to f7 g-3
unit-tests_to f3; unless_i c14 e-3 g-11; until_<name> a-9 c-5 d-8 g12; until_<number> a10 b-10 d-9 e-13 f-9 g6
until_after a-8 c-3 d8 e-3 g2; until_five a-5 d2 f4 g-6; until_four c-7 g10; until_friday a-7 b7 d-4 e3
until_he c7 d-8 e12 g-15; until_i a11 b-4 c23 d-7 e-30 f-5 g-29; until_it a11 b4 d-2 e-7 g-8; until_late a3
until_lunch e5 g-3; until_midnight b6 g-5; until_my a12 d-3 e-3 g-10; until_nine e-3 g2
until_nothing b13 c-4 e-3 g-8; until_she a3 b-3 c7 e-3 g-9; until_spring a-2 b-4 d-3 e-6 f2 g5
until_ten a6 b-3 c-5 d-3 e-6 g7; until_the a10 b-3 c-4 d4 f-6 g-4; until_then a6 b-3 c-5 e-2 g5
until_there b11 e-5 g-7; until_they c-10 d-5 e15 g-7; until_thursday a-2 b7; until_two a2 b-3 c-4 e10 g-6
until_you b-4 c12 g-7; unwritten_, a-2 c-2 d6 e8 g-9; up_, c-5; up_. a-4 b5 c-8 e3 f-4; up_<mark> b7 c6 e-6 g-6
up_<name> a2 b6 g-6; up_<number> c4 d-4 e-5 f-2 g4; up_a a-5 b6 d-3 e-8 f6 g-3; up_again b11 c-10 d-3 g2; up_an a-2
up_and b-4 c5 e11 g-13; up_as b-4 c7 e-8 f3; up_at a7 g-5; up_by b-3 c-4 d-2 f-3 g9; up_for b-9 d6 e-5 f-3
up_from b3 e-4; up_how f8 g-4; up_in b-3 e5 f-2 g-7; up_is a-3 b-3 g7; up_month a6; up_my b-9 c-9 d-7 e7 g6
up_myself b9 e-3 g-6; up_on a-4 b-9 c3 d-6 e-6 f4 g8; up_some f2; up_the a4 b-16 c-8 e4 f4; up_their a6 e-7 f5 g-5
up_to a-9 b-12 c12 g-3; up_until c7 g-7; up_with c-9 e4 f3 g-4; update_, b-5 d-3 e5; update_. b11 e-5 g-9
update_the b-3 f6; update_to d-4 e-6 g10; upgrade_, a10 b2 c-6 f-7 g-12; upgrade_. b3 c-4 f-4; upgrade_from b4 e-2
upgrade_the a9 c-3 f3 g-8; upstairs_. b-3 c-6 d-2 e12 f-3; urge_to a-3 b-7 c-4 d-3 e11 f-5
urgent_. b3 c-3 d2 e-2 g-5; us_, b-5 d-6 g8; us_. c-3 d-6 g9; us_about c-5 g9; us_and a7 c-5 d-3; us_find d7 g-3
us_see a-4 c4 d-8 e-10 f-3 g11; us_talk d13 e-4 g-10; us_to c5 d-4 e-6; us_which c6 d-4 e-8; use_, a-2 b-2 c3 d-3 f6
use_. a-2 b3 f9 g-10; use_it a-5 c-2 d4; use_redis c9 d-2 g-2; use_the b-2 c5 d9 e-6 g-10; use_them e2 f6 g-6
use_to a-7 b-8 d-7 e-8 g16; users_. b6 f3 g-5; value_, a-3 f10 g-5; value_. c7 e-2 g-3; variable_name c7 d-6 g-3
variables_in f4; vendor_'s b-4 c-6 d-8 e-7 f8 g4; vendor_, a-7 b-3 c4 d-2 e3; vendor_. a-4 b-4 c6 d3 e5 g-9
vendor_call c-7; vendor_demo d6 e-6; vendor_evaluation b-3 d-3 g6; vendor_i b9 d-4 e-5 g3; vendor_integration b8 g-4
verdict_, c2 e5 g-8; verdict_. c10 g-8; version_, c7 e-3 g-2; version_. b12 c-3 e-5 g-3
version_of a-4 b3 e-3 f-5 g7; version_that b8 g-4; very_good d-3 e-2 g4; very_nice f5 g-2; view_, c-3 g5; view_. c4
view_on c9 g-5; visa_letter b-5 e-4 g5; visit_, g5; voice_. b-5 c8 d-3 e-6; volunteer-for_for a5 d-2
vote_, b-4 c14 d-4 e-4; vote_be a-3 c10 g-3; vote_for a-5 b6 c-7 e-2 g8; vote_on a-7 b-5 c4 d-2 f-5 g5
voucher_thing g6; vp_, b-3 d-3 e12 g-8; vp_<mark> e3 g-4; vp_it c-3 e8 g-3; w_the a2 c-6 e-5 f-4 g7
wait_, b2 c-7 d2; wait_. a14 b-6 c-9 d-7 e6 f7 g-14; wait_<number> c3 g-7; wait_a a4 f4 g-10; wait_and a-5 c3 d5 g-5
wait_for b-4 c4 d-3 e-29 f-5 g8; wait_in d8 g-4; wait_on a9 b-13 d-8 f-4; wait_to d-3 g3; wait_two a-4 e-3 g3
wait_until a-7 b-3 c10 d7 e-5 g-9; wait_with a-2 b-4 d7 e-8 g3; wake_word a5 e-5 g3; walk-away_away b-5 e11 g-6
walk_. c3 e6 f-3 g-2; walk_in c12 d-2 e-6 g-4; walk_me c-4 e4 f9 g-9; walk_off b-4 c-8 d-5 e20 g-13
walk_past b-2 c2 d8 g-10; walk_round e-3 g5; walk_the a-2 b6 c-3 d4 g-4; walk_with e7 g-8; wall_, a-2 c-4 f6
wall_. a-2 b-3 d-2 f3 g4; want-to_be c6 d-3 e-6 g3; want-to_do b-3 d4 e5 g-6; want-to_hear a-2 c13 d-7 e-11
want-to_know b-2 c3 f6 g-6; want-to_learn b6 d-5 e-4; want-to_see a-4 b-4 c-4 d-5 e-4 f11; want-to_talk d6 e-6
want-to_try b-3 c-2 d-4 e2 g6; want-to_write d10 g-8; want_. a-4 c-6 d8 g3; want_<mark> c15 e-9 g-7
want_a a-8 b-12 c2 d-3 e3 g3; want_an a-2 c-6 d7 e4; want_be c5 d-3 e-5 g6; want_choose c5 g-2; want_decide c4 e-3
want_give g4; want_is b-3 c-4 d-3 e-2 g11; want_it b6 c7 d-3 e3 f-4 g-11; want_me a-6 b-9 d-7 e9
want_my a-6 b-3 c7 d-3 e7 g-12; want_of c9 f-2 g-3; want_that a-3 c6 d-3 e-5 g3; want_the a6 b-10 c-16 e5 f-9 g8
want_us d-2 g3; war_, c4 e-3; war_room a6 b-7 c-8 d-6 e8; warning_in a-3 f9 g-4; watch_, b5 g-4
watch_. a4 b-6 c-3 e12 f-6 g-3; watch_<name> a-5 c-2 d-5 e10 f4 g-14; watch_a a-3 e-8 f4
watch_from a3 b3 e4 f-5 g-7; watch_him a-3 b3 e8 f-2 g-7; watch_it a9 e-5 f-4 g-4; watch_me b4; watch_my a3 c3 e-9
watch_the a-6 c-7 d4 e-7 g9; way_, a-3 c9 d-4 e8 f-2 g-11; way_. a2 d-11; way_and a-2 c-4 e8 g-8; way_i b4 f-2 g-2
way_of a-2 b-5 c-3 d6 f3; way_round d5 g-6; way_to a-5 c6 d-2 f6 g-10; we_'d a-3 c-10 d13 e-3 f-8 g3; we_, a3 b6 g-8
we_<name> b2 c-4 d-8 g9; we_? c2; we_agree b11 c-7 e-9; we_all a2 c-9 d-3 e-5 g12; we_are b-6 c7 d-13 e4 f-9
we_be a2 c-2 d-3 g3; we_both b-3 d-4 e-6 f6 g5; we_could a5 b-3 d5 e-5 g-6; we_did c4 e3 g-8; we_do a-5 b-7 c9 g-7
we_drop c8 g-5; we_get a7 b-2 c-5 d-3 e-5 g6; we_go a4 c4 g-5; we_go-with c-4 e10 g-8; we_have a-8 c-4 d7 e-15 g3
we_leave c3 e5 g-8; we_lost d-4 e4; we_make c-2 f8 g-7; we_meet c-3 d-5 g9; we_move e-4 g7
we_need a-3 b-2 c4 d-5 e3 g2; we_should c4 e-2; we_skip c4 d4 e-3 g-7; we_talk b-2 c-11 d7 e8 g-4
we_talk-about d-7 e7 g3; we_use a-5 c10 d-6 e-6 g3; we_were a-6 b-7 c2 d5 e-9 g5; we_will a-5 b-3 c-12 e5 f3
we_would b-2 c-2 d6; weather_, a-3 d-4 e-4 f-5 g13; weather_. b-7 d12 e-7; web_team a3 g-3
webhook_retries a9 f-4 g-3; wedding_, g5; wednesday_, b8 c-4 d-9 e-8 g10; wednesday_. a5 e-7 f-6
wednesday_and a3 b-2 d6 e-3 g-4; wednesday_i b6 c-2 e2 g-7; wednesday_night a-5 b12 g-7; week_, a-7 c-12 d10 e3 f-8
week_. d3 e3 g-3; week_: d-5 e-4 g8; week_<mark> d8 g-5; week_<number> a-8 b-2 c-4 d-4 g15; week_? c-8 d7 e7 g-4
week_after b4; week_and b3 c4 d5 e-4 g-7; week_because d7 g-4; week_i d5 e-4; week_in g6
week_is a4 b6 c-6 d5 e-5 g-5; week_of c5 d-7 e-5 f6; week_on c2 f-2; week_run b-4 d10 g-5; week_that d7 g-4
week_with a7 c-3 d-10 g5; weekend_, a-3 b7 d-7 e-15 f5; weekend_. c-5 d3 e2 f-3; weekend_<mark> b5 g-5
weekend_and b2 f-4; weekend_slot a-2 e9 g-6; weekly_with d4; weeks_, b-6 c-4 d3 e7 g-4; weeks_. a-3 c3 e8 g-6
weeks_after a-3 b11 d-4 e-2 g-3; weeks_ago b-2 c-8 e2 g3; weeks_and d2 e3; well_, b9 e-3 g-8
well_. a-2 b-4 c3 d-6 g4; were_a a-3 c-4 e-3 f3 g6; were_all a-3 b6 e-4; were_back a-4 c8 g-6; were_due d12 g-10
were_his c-3 d-4 e14 g-13; were_i e-3 g11; were_in a4 d-4 g4; were_mine g2; were_no d8 e-3 g-6
were_not a-6 c4 d-3 e-5 f-3 g5; were_on a-11 c8 e10 f-5 g-6; were_still a6 c-2 d-3; were_the a-4 e-2 g8
were_to c7 e-5; were_too d4 g-3; were_wait a4 b-5 c-6 g6; what_'s a5 b-10 c-6 e4; what_, e-2 f7 g-3
what_<name> a-10 b12 d-7 e-12 f3 g-2; what_a a3 b-4 f3 g-2; what_be b4 c-4 e-3 g3; what_do a-4 b-12 c3 d-6 e7 f-10
what_else e12 g-9; what_happen e4 f5 g-9; what_have e11 g-6; what_he a-2 c6 e10 f-8 g-8
what_i a7 c14 d4 e-14 f-6 g-6; what_if a-10 b-6 c-7 d-4 e-9 f-6 g23; what_is e-10 g9; what_it a-5 b-7 f-3 g10
what_she b-2 c-8 d-4 e10; what_should e8 g-7; what_the a-7 b16 c-9 d-13 f8 g-4; what_they c-4 d7 e-4 f11 g-10
what_to b-7 c7 d-3 e-3 f-4 g3; what_we b-7 c5 e3 f2 g-6; what_would a-6 b-5 c-5 d-8 e7 g6
what_you b-3 c4 d-6 e11 f-5 g-6; whatever_<name> b7 e-9; whatever_i c18 d-2 e-9 g-14; whatever_that b-3 e-5 g6
whatever_the c-4 d-7 e5 g5; whatever_you c14 e-5 g-10; wheel_from e-4 g4; when_<name> a5 b-4 c-12 d-7 e12
when_ask b-4 c-7 e14 g-3; when_he b13 e-9 g-7; when_i a-8 c16 d-8 e-16 f-8 g6; when_it b-6 d3
when_my a-3 b-11 c-4 e4 f4 g6; when_nobody c5 g-4; when_she b7 g-10; when_the a7 b-5 g-4; when_there e-3 g4
when_they c-17 e20 f3 g-9; when_you a-3 e-5 f5 g5; where_do a4 c2 d-3 e-5 f-7 g6; where_he b-7 c-2 d9 e-11 g6
where_i d2 g-6; where_it a-7 b-8 c-5 d7 e13 g-11; where_she b-4 c-3 d4 e7 g-7; where_the a6 b-9 c-9 d-11 e11 f-4
where_to c-11 d-4 e4 g10; whether_he c6 g-3; whether_i b-2 c-2 d-2 e-3 g11; whether_she c4 e-5
whether_the c4 d-4 f4; whether_to c10 e4 g-9; which_<name> b8 g-3; which_be a-4 b5 c-8 d-6 e4 f-2
which_have c-4 f8 g-5; which_i a5 b9 c-4 d4 f-3 g-9; which_is c-10 d5 e-14 f4 g4; which_make b-4 d5
which_model c6 d-2 e-7 g5; which_of a-6 b-5 c13 d-5 e-4; which_one a-7 b-4 c4 d2 f-6; which_option c-5 g6
which_queue c-2 e7; which_she c-4 d4 e3 f-2 g-5; which_the a9 b-4 e-4 f-2; which_vendor c4; which_way c9 d-2 g-4
while_<name> a-8 c-5 d5 e5 f-5; while_he a-7 b10 c-5 d-6 e-3 f4 g-4; while_i a-4 b-2 c11 d-3; while_she b4 d-4
while_the a10 b-11 c-7 e10 f-2 g-7; while_they b2 c-10 e9 f4 g-8; whiteboard_, a-5 b3 c2 e-6 f-4 g6
whiteboard_and a-5 b5 c-3 e-4 g6; who_'d a-5 c9 g-4; who_'s b-7 c-4 d-7 g7; who_answer c5 g-5; who_approve c-4 g8
who_ask c-4 d9; who_be a9 b6 c-5 d-2 e-6 g-4; who_build a-2 c6; who_can a6 b-3 e-4; who_code a3
who_could a-3 b-8 c-5 g14; who_decide a-3 b-4 c8 d-3 e-14 g4; who_do a4 b-6 d-9 e-7 g6; who_else a9 g-5
who_get c7 g-7; who_give c-8 e6 g5; who_have a-3 b6 c-4 d-9 e-2 g6; who_have-to a-7 c15 e-4 g-5
who_is a4 b-2 d-7 f4; who_know a-9 c-5 d-6 f2 g8; who_own a-2 b-4 c10 e-5; who_put a3 b-2 f-2; who_rebuild b8 g-6
who_say a-4 c3 e6 g-3; who_should b-5 c5 d-4 e4 g-4; who_take e-2 g7; who_want c5 d6 e-3 g-8; who_want-to b-5 c2 e-3
who_will c-4 d-3 e-2 g10; who_would c4; who_write c3 e-7 f6; whole_, a-6 b-4 d-4 e7
whole_afternoon a10 c5 d-3 f-6 g-6; whole_day b-4 c3 d-5 e-3 f-4 g7; whole_floor a2 b-5 c4 e-3
whole_incident a6 b-5; whole_integration b6; whole_launch a-4 g6; whole_of c6 f-3; whole_release a3 c-4 g2
whole_sprint a8 b-2 g-5; whole_thing a-9 b9 d-7 e5 f-4 g-6; whole_time b-5 e5 f-4; whom_? a-3 b4 f8 g-6
why_, e8 f-2; why_. a-5 c-5 f-2 g10; why_do b-2 c-5 d-7 e-4 f6 g4; why_i a6 b-4 c-7 d-3 e-10 f-2 g11; why_it f6
why_the b4 e-5 f6 g-4; widget_. b5; wife_say g5; wiki_, a-3 d-3 e-5 f13 g-7; wiki_. c5 d-6 e6 f-4 g-2
will_ask c-10 d-2 e-6 g15; will_back b-3 c-6 e10; will_be a-4 c-11 d6 e5 f5 g-6; will_come c-7 d3 g4
will_do a-2 b5 c4 d-3 e2 f-4 g-5; will_ever c-4 g3; will_find a-3; will_give b-3 d-5 e4; will_go a-2 d-3 e-7 f8 g3
will_have b-4 d6 e-10 f-4 g5; will_i b-5 c-6 d-3 e4 f-3 g8; will_just b10 e-5 f-3; will_look c-4 d5 e-4 f3
will_merge a-4 e2 g4; will_never c-3 e7 f4 g-5; will_not a-12 b-9 c17 d-16 e6 f5 g-8; will_notice b6 c-3 e-4 f9 g-7
will_pick b-6 c-4 g9; will_probably e4 f3; will_rewrite b-3 g6; will_say c3; will_see a-6 b4 c-7 e7 f-4
will_take a7; will_talk d-7 g9; will_write d-4 g9; win_, c-5 e7; win_. a-2 c-4 d3 e-4 g4; wind_, e6 f-3
wind_. c-3 f-2 g9; window_, b-8 c9 e3 f-5; window_. a-6 b-4 c-4 d-3 e6 g5; window_functions a-3 f9; wing_it d8 g-6
wire-up_up a7 f-3; wire_the f8 g-6; wish_i b-5 c4 d-4 e-8 f-5 g12; with_. b-4 c8 e3 g-10
with_<mark> c8 d-11 e6 f-3 g-10; with_<name> a-27 b-3 c-15 d10 f-6 g5; with_<number> b-5 c-4 d-4 f-2 g10
with_a c-5 d-4 f7; with_all d-5 e-6 f5; with_an b-9 c7 d-5 e6 f6 g-12; with_anyone a-5 c4 d12 f-2 g-10
with_coffee f6; with_curl g2; with_everyone a6 b-4 e3 g-5; with_examples a-2 f9 g-5; with_finance a-2 c-5 e-5 f-3 g7
with_full e6; with_her a-6 c-16 d8 e6 f-4; with_him b-8 c-7 d6 e7 f-4; with_his a5 d-8 e4 f-3; with_how b6
with_hr a-4 b-3 c-4 e-6 f-5 g8; with_it a6 d-12 f-4; with_legal d2 e2 f-5; with_me b11 c10 d4 e-10 f-17 g-10
with_mine a-2 c4 d2 e-5 f-3; with_my a4 c7 d5 e3 f-3 g-13; with_no b3 d-9 e-14 f-2 g10; with_one a4 c-6 d-2 g4
with_only b6 c-3 d-4 e6 g-3; with_our d7 e-5 g-3; with_product a-5 c-6 d4 e-6 f-5 g7; with_rust g4
with_sales c-4 e8; with_some d5 e3 g-3; with_something e6 g-2; with_tea e3 f3 g-4; with_that c5 d-3 e2 f-3 g-5
with_the a2 c-11 e3 f2; with_their b5 e-7 g2; with_them b2 c-6 d-4 e-6 f-6 g10; with_three b-3 c-7 d-4 e6 f-3 g7
with_two b-5 c4 d-5 e7 f4 g-10; with_whatever e-3 g2; with_you c3 d-3 e-7 f8 g-3; within_a b-7 c7 d-4 g3
within_ten a-4 c-5 g9; within_the c8 e-4 g-5; without_<name> b8 c-7 d-2 e-8; without_a a-4 c8 d-5 e6 f-2 g-6
without_any e-6 g4; without_ask a-4 b4 c-5 d-7 g8; without_be a-4 b2 d-2 e-2 g5; without_her b12 d-3 e-3 g-6
without_it a15 d6 e-14 g-18; without_me a-5 b-18 c-5 d5 e11 f-12; without_my a-3 b-5 c18 f-5 g-17
without_tell b5 d-8 e-3 g3; without_the a4 b-3 c-8 d3 e-5 g5; without_them a9 b5 c-3 e-6 g-6
without_touch b-2 e8 g-5; without_you c5 e-2; woke_up a2 e7 g-4; wonder_what g4; wonder_whether c-7 g10
wonder_who a2 c-5 e-2 g5; word_, b-3 e4 f-2; word_. a-4 c7 d4 e5 f-7 g-12; word_<mark> a-5 c-7 d-7 f4 g6
word_about e2 g-7; word_for a-2 b-4 c-6 d5 e-7 g8; word_from d4 e5 f-3 g-8; word_in b-2 d-8 g7; word_on a-5 b-6 c11
word_to a4 b4 c-2 d8 e-3 g-12; word_with b-4 e-3 g5; words_in b-3 d-3 e4 f3 g-4; work-on_on b2 c-8 e-7
work_, b4 c-7 d-12 f2; work_. a-6 b4 c-10 d-11 e8 f3; work_? c-3 e7 f-3 g2; work_at g3
work_back a-4 b-5 d-4 e-4 g15; work_by a3 b3 g-5; work_for a7 b-3 c-7 d-5 e-7 f-4 g10; work_from b-3 d-2 e-5 f-6 g13
work_in b8 c-3 d-3 e-7 g4; work_it a-3 e6; work_on b3 c2 d5 e-5 f-3 g-3; work_out a-2 b-5 c10 d-2 e-4 f10 g-7
work_through b-6 c-2 d8 e-8 f8 g-12; work_with b-2 c-4 d-3 e-6 f5 g7; works_, e-3 f7; works_. a3
works_council d-3 f-4 g11; workshop_on c-4 d-3 e-3 f-5 g12; worries_<mark> d5; worse_. b-4 d5
worth_it a-2 b-6 c-5 d-3 e8 g3; would_, e6 g-5; would_. a-6 b-4 c6 e4 f-4; would_anyone g6
would_be b-9 c-3 e-11 f-3 g12; would_choose c9 g-8; would_do a-3 b3 c-6 d4; would_go c3 d3 g-5
would_happen a-2 c-3 e-4 g10; would_have a4 c-20 e2 f-6 g3; would_i a-8 b-8 c-6 d-6 e-2 g20
would_it b-2 c-5 e-6 g12; would_never a-8 c-5 d-6 e-8 f8 g9; would_not a13 b-4 c8 d-7 e-3 f-15 g-5
would_pick c-3 g5; would_rather b-3 d-3 e-7 g11; would_say a-4 c6 d2 e-5; would_take a-6 b2 e-7 f-3 g6
would_the c-7 g2; would_they c-9 e-2 g11; would_you b-5 c-2 d-7 e13 g-6; write_, a-4 c-5 e-8 f4 g6
write_. a-11 d11 e-10 f-4; write_: d11 g-8; write_<mark> a-9 b-16 c11 d10 e4 f-6 g-5
write_<name> c-3 d10 e-5 f5 g-14; write_a a-26 b-9 c-10 d-10 e-3 f16 g6; write_all f3; write_and a16 b-2 d-3 e-4 g-5
write_another a4 b7 e-4 f-2 g-4; write_by a12 c-4 d-2 e5 g-11; write_code a-11 c-3 d5 e-3 f-2 g8
write_down a-10 b-8 c7 d-2 e7 f-4 g3; write_every a-11 b-4 c-2 e3 g11; write_for a-2 b-5 d10 g-5; write_go b3 e-2 g2
write_in c3 e-7 f-2 g2; write_it b6 d-4 f-2 g2; write_me c8 d-4 e-4; write_most-of a6 f-3
write_my a-5 b11 c4 e-7 f-4 g-4; write_myself a-2 f7; write_nothing a-7 e5 f8 g-5; write_on f-5 g6
write_over a-7 b18 d-4 e-4 f-4 g-11; write_some d-4 f7 g-2; write_that a-7 b-2 d-10 e-3 f-6 g14
write_the a16 b-3 c-9 d-3 f-21 g3; write_them b8 c-4 d4 e-2 g-7; write_this a4 b-3 c-2
write_to a-11 b-3 c4 e6 f-10 g3; write_up a-7 b4 c3 d7 f-8; write_zero a-4 d12 f-8 g-3; wrong_. a-2 b3 c5 d-5
wrong_about c7 d-4 e-4; ximena_'s a-5 b3 c3 d5 f-3 g-5; yeah_, c4 g-7; year_'s a-4 b4 c-3 d-2 e-4 f7
year_, a-3 e-7 f4; year_. a-8 b-3 c-10 d-2 f4 g7; year_ago c7 e6 f-3 g-6; year_end a4 b-3 c-3 d4 f-2
year_old f7 g-5; years_, a3 c-3 d-2; years_. d-4 g6; years_ago a-6 b-5 d-7 e-4 f-3 g18; years_and a-3 c3 f7 g-5
`
