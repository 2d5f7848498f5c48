// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_15 = `
up_for b-6 d4 e-2; up_from b2 e-5; up_his e-7 g6; up_how f8 g-4; up_in c2 g-6; up_is a-3 g5; up_like c4 e5 f-4 g-5
up_month a4; up_my b-9 c-9 d-7 e7 g5; up_myself b8 e-3 g-4; up_old f5 g-3; up_on a-3 b-10 d-7 e-5 f4 g9
up_relieved g3; up_some f3; up_the a7 b-15 c-8 e4 f3 g-3; up_their a5 e-5 f3 g-3; up_to a-9 b-11 c12 f4 g-4
up_until a3 c6 g-6; up_with b2 c-10 e3 f3 g-4; update_, b-4 d-3 e5; update_. a-3 b9 c4 e-3 g-9; update_the b-3 f6
update_to d-6 e-8 g13; upgrade_, a10 c-6 f-7 g-11; upgrade_. b5 c-3 f-3; upgrade_from e-2; upgrade_myself b-2
upgrade_the a7 c-3 f4 g-6; uplink_, e-3 g6; upstairs_. b-3 c-6 e11 f-4; uptime_. e-3 g5
urge_to a-4 b-7 c-6 d-3 e15 f-6 g-5; urgent_. c-2 e-3 f4 g-6; urgent_tickets a9 e-3; us_, b-5 d-6 e-3 f4 g6
us_. c-3 d-5 g7; us_about c-5 g8; us_and a6 c-3; us_ask c10 d-5 g-6; us_both b-4 g5; us_find d8 g-4; us_from a10 g-7
us_in a4 c-2; us_see a-3 c3 d-7 e-8 f-2 g11; us_talk d13 e-4 g-11; us_to c7 d-3 e-5; us_what e-3 f-4 g6
us_which c6 d-3 e-6; use_, c2 d-2 f5 g-2; use_. b4 f9 g-11; use_for f6; use_it a-6 c-2 d3 f2
use_redis c11 d-3 e-3 g-4; use_the b-2 c4 d9 e-6 g-8; use_them e3 f5 g-7; use_to a-7 b-7 d-7 e-7 g16
useless_but f3 g-2; user_, f6 g-3; users_, e3 f4 g-4; users_. b3 f3 g-6; ute_. e6 g-7; valentine_'s a4
value_, f9 g-5; value_. c6 g-3; variable_name b-2 c6 d-6 e4 g-3; variables_in f4; velocity_is a-2 d-3 g9
vendor_'s b-3 c-5 d-6 e-6 f9; vendor_, a-8 b-2 c4 d-2 g2; vendor_. a-5 b-5 c5 d3 e5 g-7; vendor_and g3
vendor_call b2 c-8; vendor_demo a-3 d6 e-6; vendor_evaluation d-2 g5; vendor_i b8 d-3 e-6 g2
vendor_integration b7 g-4; vendor_negotiation b-3 e8 g-4; vendor_question c4 e2 g-7; vendors_, c9 e-3 g-4
verdict_, c3 e4 g-8; verdict_. c10 g-7; version_, c5 e-3; version_. b13 e-5 g-5; version_at b3 f5 g-4
version_of a-3 b4 d-2 f-6 g5; version_that b7 g-3; very_good e-2 g4; very_long e5 f-2; very_nice f4; view_, c-3 g4
view_. c6 g-2; view_on c9 g-4; visa_letter b-4 e-2 g6; visit_, g6; visit_. b7 e-5; voice_. b-3 c6 d-3 e-5 g3
volunteer-for_for a4 c-2; volunteer_, a7 g-5; vote_, a-3 b-3 c14 d-3 e-3 f-2 g-2; vote_be c8 g-2
vote_for a-5 b7 c-7 e-3 g7; vote_on a-7 b-4 c5 d-2 f-5 g3; vote_to c5 d-4 e5 g-7; voucher_thing g6
vp_, b-2 d-3 e10 g-6; vp_<mark> e4 g-6; vp_it c-2 e8 g-4; w_the a3 c-8 e-6 f-4 g8; wait_, c-8 d2 e3
wait_. a16 b-5 c-9 d-6 e5 f7 g-14; wait_<mark> a-3 b-3 c-4 e10; wait_<number> c5 g-8; wait_a a3 d3 f4 g-9
wait_and a-5 c5 d4 g-5; wait_for b-4 c5 d-3 e-27 f-5 g8; wait_in d7 g-5; wait_on a10 b-12 d-8 f-4; wait_to d-3 g4
wait_two a-3 c2 d-2; wait_until a-8 b-4 c10 d7 e-5 g-9; wait_with b-4 d6 e-7; wake_word a7 c-3 e-6 g3
walk-away_away b-4 e9 g-5; walk_, d-4 f3; walk_. d-3 e7 f-3; walk_in c11 d-2 e-5 g-3; walk_into d3
walk_me b-3 c-3 f11 g-9; walk_off b-3 c-7 d-4 e18 g-11; walk_past d9 g-10; walk_round e-3 g5; walk_the b6 c-4 d3 g-4
walk_with d3 e6 g-8; wall_, a-3 c-5 f7; wall_. a-2 b-2 g2; want-to_be c5 d-2 e-4; want-to_do b-3 d4 e4 g-4
want-to_fix e8 g-5; want-to_go d3; want-to_hear c13 d-7 e-9; want-to_know c2 e2 f5 g-6; want-to_learn b6 d-4 e-4 g2
want-to_own g-2; want-to_rewrite e9 g-7; want-to_see a-5 b-4 c-5 d-5 e-6 f11 g2; want-to_talk d7 e-5
want-to_try b-3 c-2 d-3 e2 g5; want-to_write d11 g-10; want_. a-4 c-6 d7 f-4 g5; want_<mark> c13 e-7 g-6
want_a a-8 b-11 d-3 e4; want_an a-3 b-2 c-6 d6 e4; want_be a-3 c4 d-3 e-6 g7; want_choose c6 g-4
want_decide c7 e-2 g-4; want_give b-3 d-2 g7; want_is c-3 e-2 g11; want_it b6 c7 d-3 e4 f-4 g-15; want_learn f-7 g8
want_me a-6 b-8 d-7 e8 g-2; want_my a-6 b-3 c10 d-3 e4 g-15; want_of c9 f-2 g-4; want_see f4 g-2; want_so c-4 g8
want_that a-2 c4 d-4 e-7 g8; want_the a6 b-11 c-15 e5 f-8 g7; want_try f-3 g8; want_us e-2 g5; war_, c4 e-5
war_room a6 b-7 c-7 d-6 e8; warehouse_team a3 f3 g-3; warning_in f8 g-4; watch_, b5 g-5; watch_. b-6 c-3 e11 f-6
watch_<name> a-6 c-3 d-7 e12 f3 g-15; watch_a a-3 d3 e-6 f6; watch_from a2 b3 e6 f-4 g-8; watch_her b-3 e-9 f9
watch_him b4 e7 f-2 g-6; watch_it a8 e-5 f-3 g-4; watch_me b4; watch_my a3 b2 e-8; watch_the a-3 c-8 e-5 g6
water_, b-7 f-2 g10; water_. a-6 c6 d-3 e-2 g5; water_under a-3 g8; way_, a-4 b-2 c9 d-4 e9 f-3 g-11; way_. a4 d-10
way_and c-3 e8 g-7; way_i b3 d-2; way_of b-6 c-3 d7; way_round d4 g-6; way_to a-4 c6 d-4 f6 g-9; ways_, c-3 g5
we_'d a-2 b-3 c-9 d14 e-4 f-7 g3; we_, a2 b5 d-3 g-6; we_<name> c-3 d-6 g7; we_agree b14 c-6 d-3 e-11 g-3
we_all b-2 c-8 d-3 e-6 g12; we_are b-4 c7 d-11 e6 f-8; we_ask c2; we_be d-3 g4; we_both b-3 d-4 e-7 f7 g3
we_can e5 g-5; we_could a5 d3 e-5 g-4; we_did c5 e3 g-5; we_do a-3 b-7 c10 g-5; we_drop c9 g-6; we_eat c3
we_get a6 b-3 c-5 d-4 e-3 g6; we_go a4 c5 g-5; we_go-with e9 g-8; we_have a-8 c-4 d6 e-14 f2 g4; we_leave c4 e4 g-8
we_lost d-3 e5; we_make f7 g-6; we_meet c-2 d-3 g7; we_move e-3 g6; we_need c2 d-4 e3; we_pin c8 g-4
we_play c-5 f-2 g9; we_rewrite b6 c-2; we_should c4 e-3; we_skip c3 d4 e-2 g-5; we_talk b-2 c-9 d7 e7 g-3
we_talk-about d-8 e6 g4; we_use a-3 c10 d-5 e-6; we_were a-6 b-5 c3 d5 e-8 g6; we_will a-4 b-2 c-12 e6
we_would d5 g-2; we_write c4; weather_, a-3 d-3 e-3 f-5 g12; weather_. b-5 d10 e-5; webhook_in a-5 g7
webhook_retries a5 f-3; wedding_, g5; wedding_. g4; wednesday_, a-2 b7 c-3 d-11 e-8 g10; wednesday_. a5 e-6 f-6 g3
wednesday_and d4 e-2 g-4; wednesday_i b5 e3 g-6; wednesday_it e-5 g6; wednesday_night a-5 b12 g-7
week_, a-8 c-12 d9 f-8 g2; week_. d4 e4 g-5; week_: d-5 g7; week_<mark> d10 g-8; week_<number> a-7 b-2 c-3 d-3 g13
week_? c-10 d5 e6; week_after b3 g-2; week_and b4 c4 d2 e-4 g-8; week_because a-2 d8 g-4; week_for d5 g-3
week_i d4 e-2; week_in d-3 g5; week_is a4 b3 c-5 d4 e-5 g-5; week_later b9 d-3 e-5 g-4; week_of c5 d-6 e-4 f5
week_on c4 e-2 f-3 g2; week_run b-6 d11 g-6; week_that d8 g-5; week_with a6 d-10; weekend_, a-2 b8 d-8 e-15 f5
weekend_. c-4 d4 f-2; weekend_<mark> b6 g-6; weekend_and f-2; weekend_slot e8 g-6; weekly_with d4
weeks_, b-5 c-3 e8 g-3; weeks_. a-3 e5 g-4; weeks_after b10 d-4 e-2 g-2; weeks_ago c-7 e2 g3; weeks_and d3 e2
weeks_i a5 d-2 e-3 f-2 g3; weeks_overdue d7 e-2 g-2; well_, b8 e-3 g-6; well_. b-3 d-7 e3 g3
were_a a-3 c-5 e-3 f4 g4; were_all a-4 b6 c3 e-3 g-3; were_back b3 c6 g-5; were_do a8 b-3 d-4 e-3 g-3
were_due d10 g-8; were_his c-3 d-3 e14 g-13; were_i d-4 e-4 g11; were_in a4 d-3 g4; were_no d7 e-3 g-3
were_not a-7 b4 c4 d-3 e-2 f-3 g2; were_on a-10 c9 e8 f-3 g-6; were_right c-3 f-2 g6; were_stick a2 g-4
were_still a6 d-3; were_the a-2 e-3 g9; were_to c7 e-4; were_too d5 g-3; were_wait b-3 c-6 g7
what_'s a3 b-11 c-5 e7; what_, f5 g-2; what_<mark> c-4 d-3 e-2 g11; what_<name> a-10 b16 d-7 e-12 f2
what_a b-2 c-3 f2; what_be b3 c-3 e-2 g3; what_break a3 g-3; what_do a-5 b-11 c5 d-5 e8 f-8 g-2
what_else c-2 e12 g-9; what_happen e6 f4 g-8; what_have c-4 e11 g-5; what_he a-2 c6 e10 f-9 g-11
what_i a6 c13 d4 e-11 f-4 g-5; what_if a-12 b-9 c-6 e-8 f-7 g26; what_is e-9 f-3 g9; what_it a-4 b-6 c-2 f-3 g10
what_my a-3 b4 c-3 g2; what_she b-2 c-10 e9; what_should e8 g-7; what_the a-7 b13 c-11 d-12 e2 f10 g-2
what_they c-2 d5 e-3 f12 g-12; what_to b-9 c6 d-3 f-5 g3; what_we b-5 c3 e5 f2 g-6; what_would a-5 b-6 c-6 d-6 e6 g8
what_you c5 d-5 e11 f-2 g-12; whatever_<name> b6 e-9; whatever_i c18 d-4 e-8 g-14; whatever_that b-2 e-7 g9
whatever_the b-3 c-4 d-8 e4 g8; whatever_you c14 e-4 g-10; wheel_, b3 e2 g-6; wheel_from e-3 g2
when_<name> a3 b-6 c-10 d-7 e12; when_ask b-4 c-5 e12 g-3; when_he b13 c3 e-8 g-10; when_i a-8 c15 d-9 e-16 f-6 g6
when_it b-5 d2; when_my a-3 b-9 c-4 e4 f4 g6; when_nobody c4 g-3; when_she b4 d2 g-9; when_the a3 b-6 c-3 f2 g-2
when_there e-2; when_they c-17 e21 g-10; when_you a-4 e-5 f6 g4; whenever_. f6; where_<name> b2 e-5 g5
where_do d-4 e-5 f-8 g8; where_he b-7 c-3 d11 e-12 g6; where_i d2 g-5; where_it a-5 b-5 c-4 d6 e11 g-10
where_she b-4 c-4 d3 e8 g-5; where_the a5 b-8 c-9 d-10 e11; where_to c-10 d-6 e6 g8; whether_he c6 g-2
whether_i b-3 c-3 d-2 e-3 g10; whether_she c2 e-7 g3; whether_the c4 d-3 f5 g-3; whether_to c10 e4 g-11
which_<name> b7 g-3; which_be a-2 b5 c-8 d-5 e3 f-2; which_flag a-3 c5; which_have c-5 d2 f10 g-5
which_i a7 b8 c-8 d5 e-2 f-3 g-8; which_is a3 c-10 d6 e-14 f3; which_library c2 e-3 g2; which_make d2
which_model c5 e-6 g3; which_of a-5 b-5 c13 d-5 e-3; which_one a-5 b-7 c4 d3 f-4; which_option c-6 g6
which_queue c-3 e7; which_region c5; which_she c-4 d5 g-5; which_the a6 b-4 e-3; which_vendor c4; which_way c9 g-4
while_<name> a-9 c-5 d6 e4 f-5 g2; while_eight a5; while_he a-6 b10 c-5 d-6 f3 g-2; while_i a-3 b-4 c9 d-3 g-3
while_she b8 d-5; while_the a7 b-12 c-5 e11 g-7; while_they c-9 e9 f3 g-7; whistling_. b-4 c-2 g9
whiteboard_, a-3 b3 e-6 f-3 g5; whiteboard_and a-5 b5 c-4 e-5 g7; who_'d a-3 c9 g-7; who_'s a2 b-5 c-3 d-3 g4
who_. a-4 c-2 g7; who_<name> e3; who_answer c6 g-5; who_approve c-2 g7; who_ask c-4 d7 e-2; who_be a9 b2 c-3 e-5 g-2
who_build c5; who_can a4 b-2 e-3; who_code a3; who_could b-7 c-5 d-2 g12; who_decide a-3 b-4 c10 d-2 e-13
who_do a4 b-6 d-8 e-6 g6; who_else a9 g-5; who_fix a3; who_get c6 g-7; who_give c-7 e4 g5
who_have a-2 b7 c-5 d-7 f-2 g4; who_have-to a-7 b-2 c14 e-4 g-5; who_is a3 b-3 d-6 e3 f2; who_know a-7 c-3 d-5 g9
who_own a-3 b-3 c8 e-4; who_put a4 b-2 d-3; who_read a8; who_rebuild b5 g-5; who_say a-4 c4 e4 g-3
who_should b-4 c4 d-3 e3 g-5; who_take e-3 g7; who_want c4 d6 e-3 g-8; who_want-to d2 e-3; who_will c-3 d-4 g10
who_would c3; who_write a-3 b-2 c3 e-6 g5; whole_, a-5 b-4 d-3 e9; whole_afternoon a9 c5 d-3 f-3 g-7
whole_day a-2 b-5 c6 d-4 e-3 f-4 g5; whole_floor a3 b-4 c6 e-2; whole_incident a6 b-6; whole_integration b3
whole_launch a-4 g6; whole_of c3 f-4; whole_pipeline e-3 g3; whole_release a3 c-4 g2; whole_reporting a5 b-5 e6 g-6
whole_sprint a10 b-5 g-6; whole_test a4 e2 g-2; whole_thing a-11 b7 c3 d-7 e6 f-3 g-5; whole_time b-3 e4 f-3
whom_? a-4 b6 f6 g-4; why_, e10 f-3; why_. a-3 c-4 g10; why_do b-2 c-5 d-7 e-4 f6 g3; why_i a5 b-5 c-7 d-4 e-8 g10
why_it f5 g-2; why_nobody g4; why_the e-5 f5 g-3; widget_. b3; wife_ask g4; wife_say g6; wiki_, a-2 d-3 e-3 f13 g-8
wiki_. c6 d-5 e5 f-5 g-3; wiki_page e3; will_ask c-10 d-3 e-5 g15; will_back b-3 c-5 e10
will_be a-3 b2 c-11 d4 e4 f6 g-8; will_come c-6 d4 g2; will_do b7 c6 d-6 e3 f-3 g-8; will_ever c-3 f3
will_find b2 e4 g-2; will_give d-3 e3; will_go d-4 e-6 f6 g4; will_have b-5 c-2 d5 e-10 f-4 g8
will_i b-4 c-6 d-4 e5 f-2 g6; will_just b11 e-4 f-4 g-2; will_know c9 e3 g-11; will_look c-4 d5 e-3 f4
will_merge a-3 e3 g3; will_never c-3 e7 f4 g-5; will_not a-12 b-11 c17 d-16 e4 f5 g-8; will_notice b5 c-3 e-3 f9 g-7
will_pick b-6 g8; will_probably b-2 f2; will_rewrite b-3 g6; will_say c3; will_see a-4 c-7 e8 f-4; will_sit d-5 g6
will_take a7 d-3 e-3; will_talk d-6 g8; will_tell c-5 e7; will_try e-6 g10; will_want c-5 e-4 g9; will_write d-3 g8
win_, b-2 c-4 e8; win_. c-3 d4 e-3 g2; wind_, b-2 e6 f-4; wind_. g7; window_, b-8 c9 e3 f-5
window_. a-6 b-4 c-3 d-2 e3 g8; window_functions a-4 b-3 f10; wing_it d8 g-5; wire-up_up a7 f-3
wire_the a2 b-2 f7 g-5; wish_i b-5 d-5 e-7 f-5 g13; wish_they c12 d-3 g-9; with_, c6 e-4 g-2; with_. b-3 c6 e4 g-8
with_<mark> c8 d-8 e7 f-3 g-12; with_<name> a-23 c-15 d11 e2 f-4 g3; with_<number> b-7 c-3 d-5 f-4 g12
with_a c-4 d-4 f8; with_all d-3 e-8 f6 g3; with_an b-10 c8 d-6 f7 g-11; with_anyone a-4 c5 d9 f-3 g-10
with_both a3 d5 g-5; with_coffee f5; with_everyone a8 b-3 c-4 g-7; with_examples f9 g-4
with_finance a-2 c-3 e-4 f-3 g8; with_full c-3 e4; with_half b-6 c-5 d8 e-6 f-4 g7
with_her a-4 b2 c-12 d7 e5 f-3 g-3; with_him b-9 c-6 d7 e5 f-4; with_his a5 d-8 e4 f-2; with_how b5
with_hr a-3 b-2 c-3 e-5 f-5 g8; with_it a8 c3 d-12 f-5 g-3; with_legal d3 e2 f-3; with_marketing c-2 d10 g-6
with_me b11 c9 d4 e-12 f-17 g-10; with_mine c5 d3 e-4 f-2; with_my a6 c7 d4 e3 f-2 g-15
with_no a2 b2 d-10 e-15 f-4 g9; with_one c-6 g5; with_only b7 c-4 d-4 e7 f-3 g-5; with_our d7 e-3 f2 g-6
with_product a-5 c-4 d3 e-4 f-3 g5; with_questions c6 g-3; with_rust g2; with_sales c-4 e9; with_some b-2 d6 e4 g-2
with_something e4; with_tea e3 f3 g-4; with_that c6 d-4 e3 f-4 g-7; with_the a3 c-9 e3 f3; with_their b5 e-7
with_them b4 c-4 d-3 e-5 f-4 g7; with_three b-2 c-5 d-2 e6 g4; with_two b-5 c4 d-4 e7 f3 g-11; with_what d-4 e5
with_whatever c3 e-3; with_you c6 e-8 f7 g-3; within_a b-5 c4 d-3 g2; within_ten a-2 c-4 g7; within_the c9 e-4 g-7
without_<name> b6 c-5 d-2 e-8 g2; without_a a-5 c9 d-6 e5 f-4 g-4; without_an d6 e-7; without_any c2 e-6 g5
without_ask a-4 b5 d-7 e-3 g7; without_be d-2 g4; without_her b12 d-3 e-3 g-6; without_it a13 d4 e-12 g-13
without_me a-4 b-18 c-4 d3 e11 f-11; without_my a-2 b-7 c16 f-5 g-14; without_review a-4 d-2 e-2 g10
without_tell a2 b4 d-10 g4; without_the a2 b-4 c-7 d5 e-5 g3; without_them a10 b3 c-5 e-4 g-6
without_touch b-3 e9 g-6; without_you c5; woke_up e7 g-4; wonder_what g4; wonder_whether c-8 g10
wonder_who a3 c-5 g3; word_, b-3 f-3 g3; word_. a-4 c6 d4 e7 f-8 g-9; word_<mark> a-4 c-9 d-7 g8; word_about e3 g-6
word_for b-3 c-6 e-6 g9; word_from d5 e5 f-5 g-8; word_in b-2 d-7 g6; word_of c-5 d6 e-2; word_on a-4 b-5 c7
word_to b5 c-2 d8 e-2 f-2 g-12; word_with e-3; worded_it c-4 e6; words_in b-3 e4 f4 g-4; work-on_on c-8 e-6 g3
work_, b4 c-9 d-13 f5 g2; work_. a-6 b4 c-9 d-10 e9 f2 g-2; work_? c-2 e6 f-2; work_back a-3 b-5 c-3 d-3 e-3 g13
work_by a4 b4 d-2 g-6; work_for a9 b-3 c-6 d-4 e-7 f-3 g10; work_from b-3 d-3 e-5 f-5 g13; work_in b8 c-3 d-3 e-6 g3
work_is d6 e-4; work_it a-2 b2 e3; work_myself g-4; work_off b3; work_on c3 d3 e-4 f-3 g-3; work_out b-6 c8 f6 g-5
work_through a3 b-5 c-3 d8 e-7 f8 g-12; work_to e-2 g2; work_with a-2 b-2 c-4 d-5 e-4 f2 g9; works_, e-6 f9
works_. a3; works_council d-4 f-5 g12; workshop_on c-4 d-3 e-3 f-5 g11; worries_, d3 f2 g-2; worries_<mark> c-2 d5
worry_me a4 b-3 c5 d3 e-2 g-7; worse_. b-4 d5; worth_it b-6 c-4 d-2 e7 g3; would_, e6 g-5; would_. a-8 b-5 c7 e4 f-4
would_anyone g7; would_be b-9 c-2 e-11 f-4 g12; would_choose c8 g-7; would_do b2 c-6; would_go c2 d4 g-6
would_happen a-5 c-2 e-4 g12; would_have a4 b-3 c-22 e3 f-3 g4; would_i a-6 b-7 c-7 d-5 g18
would_it b-2 c-5 e-5 g13; would_never a-9 c-4 d-6 e-9 f10 g7; would_not a13 b-4 c9 d-8 e-4 f-13 g-5; would_pick g3
would_rather d-4 e-8 g11; would_say a-4 c3 d4 e-5; would_take a-5 b6 c-2 d3 e-8 f-4 g5; would_the c-6 d3 e3
would_they c-9 e-3 g12; would_you b-6 c-3 d-8 e15 g-7; wriggle-out-of_out d9 e-4 g-5; write_, a-5 e-8 f6 g4
write_. a-11 d10 e-10 f-3 g3; write_: b-3 d11 g-7; write_<mark> a-9 b-17 c10 d11 e4 f-4 g-8
write_<name> b3 c-3 d10 e-7 f5 g-15; write_<number> c7 f-2 g-4; write_a a-25 b-10 c-10 d-6 e-4 f17 g6; write_all f4
write_and a16 b-3 e-4 f-2 g-6; write_another a3 b7 e-4 f-3 g-4; write_anything d4; write_at b5 e-4
write_by a11 c-4 e3 g-9; write_code a-10 c-5 d5 e-5 f-3 g9; write_down a-12 b-8 c5 d-2 e6 f-2 g6
write_every a-9 b-4 c-3 g11; write_for a-2 b-5 d12 g-5; write_go b3; write_her a-3 b4 d-6 e6; write_in d3 e-7 f-3
write_it b5 d-5 e-2 f-2; write_me c7 d-2 e-4; write_most-of a8 g-3; write_my a-7 b10 c5 e-7 f-5; write_myself f7
write_nothing a-7 b-3 e5 f7 g-6; write_on f-5 g3; write_over a-5 b14 d-2 e-4 g-10; write_some f6
write_that a-8 c3 d-12 e-3 f-7 g14; write_the a15 b-3 c-9 d-3 f-22 g4; write_them b8 c-3 d4 g-10
write_this a3 b-4 c-3 e-2 f-5 g7; write_to a-7 b-4 e8 f-9; write_up a-9 b5 d6 f-8; write_zero a-3 d12 f-9 g-3
wrong_. a-3 b4 c5 d-4 e-2; wrong_about c6 d-4 e-4; wrong_with e-4 g9; ximena_'s a-5 b3 c2 d4 f-3 g-4; yeah_, c5 g-8
year_'s a-4 b2 c-3 d-4 e-5 f7; year_, a-3 c2 e-7 f4; year_. a-9 b-3 c-9 f6 g5; year_ago c7 e4 f-3 g-5
year_and a-4 b-4 c-2 d4 f-3 g7; year_end a4 b-4 c-3 d4 f-2; year_old f5 g-4; year_to d2; yearly_talk d6 g-5
years_, a4 e3 g-3; years_. d-3 g6; years_ago a-6 b-4 d-6 e-3 f-5 g18; years_and a-2 c3 f7 g-4; years_back b-2 g8
years_in b-3 c5; yes_, c5 d7 e-10 f4 g-12; yes_. a-10 b2 c5 d-6 e5 f-4; yes_<mark> d-6 g5; yes_and c4 d-3 e4 g-2
yes_from c5 d-4 e-4; yes_i a6 d2 g-6; yes_on e-5 g7; yes_or c10 d-3 e-6; yes_to a12 b-3 c5 d-4 e-6 g-10; yes_yes c8
yesterday_. b-7 c-3 g5; yet_, a-3 g7; yet_. b-6 c-4 d10 e6 g-10; yet_? a8 c-4 d5 g-9; yet_here c8 g-5
yet_the c5 e-2; yosef_'s b-2 d4 e5 g-7; you_'d a-6 b-7 c13 d-5 e-3; you_, b-3 c9 d-3 e-2 g-3; you_. b-4 c7 e-3 g2
you_<mark> a3 c15 d-6 e-7 f-4 g-10; you_? c-4 d-5 e5 g4; you_are a3 b-7 e-5 f-2 g6; you_can a-5 c-8 d-4 e3 f-3 g12
you_choose b-3 c3 e4 g-7; you_could a-4 g9; you_decide b-6 d-3 e6; you_do b-7 c-5 d-4 e11 f-3
you_have b3 c-8 d6 e3 f-3; you_just a5 b-3 c-9 e-6 g10; you_know e6 g-7; you_like c18 e-8 g-13
you_own b6 c-5 d-3 e5 g-5; you_pick e6 g-2; you_prefer c9 e-5; you_rule c-4 e9; you_say c8 e-8; you_see e7 g-3
you_tell b6 c2 d5 g-13; you_think b-3 c7 d-7 e8 f-4 g-8; you_try e9 g-6; you_want c9 e-2 g-6; you_were a6 c4 g-3
you_will b7 c8 d-3 e-8 f-3 g-4; you_write a-3 c-8 d-3 f3 g6; your_call b-4 c5 d-4 e6 g-7; your_gut a-3 c2 g2
yours_, e4; yours_truly b4 d5 e-8 f2 g-6; yourself_, a-3 b4; zero_, d10 f-3 g-4; zero_. a6 b6 c5 e-6 g-15
zero_business f10 g-5; zero_day d-3 g2; zero_hold d6 g-4; zero_of a-3 b-6 d12 e10 f-7 g-13; zero_urgency f6 g-2
zip-it_it c-2 e2; zoltán_'s b6 d4 e-3 g-5; zosia_'s b-7 d5 g3
`
