// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_7 = `
they_have a-3 b-6 c8 d-7 e4 f-3 g-3; they_hold a-2 e5 g-2; they_just c11 e-6 g-7; they_leave c3 d2 e-3
they_let c12 e-7 g-6; they_look c3 g-3; they_make e-3 g2; they_may c7 e-2 g-5; they_meant c3 g-2
they_might c-4 e8 g-4; they_need a3 c3 g-3; they_own c5 g-3; they_postpone c4 g-2; they_pull a-3 b-3 c-6 e2 g5
they_queue g2; they_send c8 g-5; they_settle g-5; they_ship e-2 g6; they_sit-on c3; they_take c7 e-3 g-3
they_talk c-3 e-4 f5; they_tell c-5 e-5 g11; they_think c-2 e3 f3 g-4; they_use c-5 g8; they_vote c-3 e-9 g11
they_wait a8 d-5 e-3; they_want a-7 b-4 d-5 e4; they_were a-9 b9; they_will a-6 b-3 c8 d-5 f-5 g2; they_would e-3 g4
they_write c3; thing_, b-3 c3 f2; thing_. b3 e3 g-4; thing_: c6 e5 g-11; thing_and a-2 b5 c4 e-4 f-2
thing_back b6 g-2; thing_because g3; thing_i b2 d4 e-2 g-2; thing_in e-2 g5; thing_that a6 g-5; thing_we a6 g-4
thing_with a-2 d4 f8 g-6; things_, c3 g-3; things_in c-8 e-3 g10; think-about_give e-3 g6
think-about_it c-3 d5 e-5 g3; think-about_the d-4 g6; think-of_ask c-3 g6; think_' c3 g-3; think_, c8 e-3 f5 g-9
think_. d-3 g3; think_? c3; think_is c7 g-5; think_it b-3 e4; think_so c-4 g6; think_that a-3 d-2 e-3 g6
think_through e7 g-3; think_we d5 g-3; third_day d-4 g5; third_quarter d3; third_time a2 b-3 d5 g-4
this-morning_, a3 e-4; this-morning_. d-3 g4; this-sprint_, c-3 e9 f-4 g-4; this-time_, d-6 e5 g2
this-week_'s a3 b-2 d-2; this-week_, d10 f-3 g-7; this-week_. a-7 b-3 c-3 e-5 f-3 g8; this-week_because d7 g-5
this_<mark> a-3 c-5 e6 f6 g-6; this_? c-7 d-4 e2 g8; this_month a-4 e-9 g4; this_quarter a-2 b5
this_team b-3 e-11 g11; this_up b4; this_weekend g6; this_year f-3 g4; though_i b-4 d4 e6 g-7; though_the c2
thoughts_? c6 g-2; three_days b3 c6 d-2 e-5 g-5; three_of a3 b-2 c-3; three_options c10 e-5 g-5; three_people c4 g-8
three_prs a5 b-2; three_questions c-3 e5; three_sandwiches c-5 g7; three_stories a-3 e5; three_times c3 d7 g-10
three_weeks d5 g-4; throat_<mark> c3; through_, c-3 g5; through_<name> d4 g-4; through_for b4 c4 e-4 g-4
through_how e6; through_it a-4 b2 f7 g-4; through_lunch a5; through_me a-4 c11 e-4 f-3 g-2; through_our d7 g-3
through_the a-5 b-2 c-9 d-2 e7 f9 g-6; through_their e-3 f5; throw_away a-3 e3 f4 g-7; throw_the b-5 c5 g-3
throw_together g2; thursday_'s a6 g-3; thursday_, a-6 c-2 d8 e-3; thursday_. a7 b3 c-5 e-6; thursday_and b4 c2 g-3
thursday_because a-3 d-4 g6; ticket_, d-4 e4 g-3; ticket_: a8 b-3 d-3 e-5 f4 g-7; ticket_? b-2 e-3 g9; ticket_and d4
ticket_back a-3 c-2 e-3 g7; ticket_be b2; ticket_because a2; ticket_count a-3 g7; ticket_from a6 b-4 e-6 f-2 g5
ticket_have a-3 e6 g-5; ticket_in e6 f-2 g-3; ticket_off a3 e-6; ticket_over a3; ticket_that a7 b-6
tickets_, a-4 c-3 d3 e9 g-7; tickets_in a3 c7 g-9; tidy_my d5; tie_be g4; tie_on c6 g-3
time_, a-5 b-3 d-4 e5 f-3 g7; time_. c-3 d12 g-12; time_<number> g6; time_for a-3 c-2 d9 f-6; time_i a-3 d5 e-3
time_in a-4 f4 g-4; time_next d6 g-6; time_this d-5 g5; time_to d8 e-4 f-4 g-3; time_with f4; times_, c-3 d2 f8 g-6
times_today e4 g-2; tinker-with_with f4; tired_now e-5 f6; title_and b-4 e-4 g6; to_, a9 f-3 g-5; to_<mark> d6 g-4
to_<name> a-22 b3 c-16 e9; to_<number> c-2 d9 g-6; to_a a-2 b-5 c5; to_all c-4 e5; to_anybody f4
to_anyone a4 b-3 c-4 e-3 f4; to_approve c7 g-5; to_ask a-4 b5 c8 d-6 e5 f-4 g-9; to_be a-6 d-7 e-7 g7
to_bottom b6 g-4; to_break e4 g-4; to_build a5 g-3; to_but f3; to_choose b3 c4 e3 g-12; to_close b4 c8 e-7 g-5
to_code a3 c-9 d-4 e-6 f-2 g7; to_come d5 g-3; to_decide b-3 d-5 g2; to_deploy c7 g-4; to_do a3 b5 d-2 f-10
to_end f2; to_explain a5 c-3 e-5 f3; to_find a4; to_finish b-4 d6 f-4 g-7; to_fix b-2 c4 d8 f-6 g-5
to_follow f7 g-3; to_friday a-3 d11 g-7; to_get a5 b-4 c-6 f5 g-8; to_give b-5 d4 e-4 g6; to_go e-7 g6
to_have a-2 c9 d-4 e-6 f7 g-10; to_help a-5 b5 d5 e-6; to_her b-4 d-3 g4; to_him c-10 d7; to_it c7 e-10 f-4 g7
to_keep f7; to_know f8 g-5; to_last a7 g-3; to_lead b3 e2 g-6; to_learn b-2 e-7 f16 g-12; to_leave g4; to_legal d4
to_let e-4 g4; to_look d7 g-3; to_main a3 b3 c-3 e3 f-4 g-7; to_make b3 c-2; to_may g4
to_me a-10 b3 c12 d-19 e-6 f7 g-5; to_merge c7 e5 f-2 g-8; to_mine c5 e-2; to_move d4 e-2; to_my a3 d-6 e-5 f-6 g4
to_myself b4 c-6 d-4 e3 f-2 g-3; to_next d11 g-9; to_not b-2 e4 g-3; to_organise d7 g-3; to_our b-6 g8
to_own a3 g-4; to_pick a-3 c5 e-3 f4 g-7; to_present e2 g-2; to_prod a7 b-2 f-2; to_product c-3 d4 f6 g-3
to_push b-4 e3 g3; to_read f5; to_refactor c8 g-6; to_rename f6; to_report g8; to_review b-5 c-5 d-7 g11
to_rewrite e3; to_roll c2 g-2; to_rule e5 g-5; to_run e4; to_sales c4; to_say a-5 b2 c7 d-9 e2 f-5
to_see a-7 b-6 c-8 d-7 e-11 f13 g4; to_self b5 c-3; to_settle d-4 e6; to_show f5 g-2; to_sign c8 e-2 g-5
to_six a4 d-4 g4; to_speed e2; to_start a5; to_stay a-3 f12 g-6; to_stop a-3 e3; to_take a-4 d-2 g5; to_talk e10 g-7
to_tell b2 e-5; to_ten g5; to_the b-8 c-3 d8 e5 f-3 g-2; to_them d-5 e8; to_think c-7 d5 g4; to_thursday d-5 g7
to_touch a-2 b3 c-3 g2; to_understand a-2 b-2 d-3 e-5 f13 g-3; to_use b-3 c4 e-2; to_walk f3; to_weigh c6 g-5
to_work b-4 f-3 g7; to_write b-2 c5 d-6 f-3; today_'s a5 b-4 d6 g-8; today_, c-13 d5; today_. d6 e-9 f-4 g-3
today_? c-3 d10 e-4 f-3; today_and c-3 g2; today_be e6 g-5; today_either d7 g-6; today_i a5 b6 c-3 d-5 e4 g-10
today_it b-3 c2 d-2 e3; todo_: d-8 f-3 g12; todo_comment e-2 f7 g-4; tomorrow_'s a3 b-2 d2 g-2
tomorrow_, a-8 c-2 d-5 e5 g6; tomorrow_. a7; tomorrow_: g3; tomorrow_i a-4 g7; tomorrow_maybe a-4 b-2 g9; tone_, g6
tonight_. a4 b6 g-9; too_, e2; too_. b3; too_much a-3 c-3 d4 f-2 g5; too_slow a-3 b7 e-2; tool_, a-2 f5; tool_for f2
tool_only f6 g-3; tool_to f4; top_of a4 b2 f-3 g-2; top_to b7 g-4; touch_anything f2; touch_it a3 d-2 e3 g-9
touch_the b-5 d-5 e3 f-4 g5; touch_today g6; tour_of e-3 f7 g-3; towards_the e4; toy_app f7; toy_model f5
traffic_. d-4 g7; train_, a5 b-3 c-2 e-4 f4 g-3; train_ride f2; train_to f5 g-2; train_wait a5 g-2; transfer_my e3
travel_policy f-4 g7; triage_on b4; true_that a-4 b-8 c-5 d-3 e-3 f-3 g17; truly_, d8 g-8
trust_<name> a-4 b4 e5 g-5; trust_the e5; trust_them e5; try-out_out a-5 f6; try_, c4 g-2; try_a b-3 c-3 e-6 g8
try_the f-2 g4; tuesday_, a7; tuesday_. c-2 d-5 g8; turbine_firmware e3 g-4; turn-down_down e7 g-3
turn-to_to c12 e-7 g-5; turn_into b4 c8 d-3 e-3 f-4 g-5; turn_out c3 d-4 e-3 g3; turn_the c-4 e7; turn_up d9 e-5 g-4
tutorial_, f11 g-9; tutorial_for a-2 f10 g-6; twenty_minutes d2 e3 g-3; twice_, c5 e-4 f-2
twice_today c5 d5 e-7 g-4; two_'which c-6 e6; two_. f-7 g8; two_applicants a-3 d-3 g9; two_approvals c3
two_bugs e-5 g9; two_calendars a-8 b-4 e-2 f-4 g12; two_candidates g4; two_colours c-2 g5; two_days b8 c4 f-2 g-15
two_designs c5 g-3; two_developers c4; two_engineers a4 e-2; two_good f4; two_hands a5 c-3; two_hours e6 g-6
two_interviews e-2 g4; two_leads e6 g-6; two_lines a-4 c4 f-4 g5; two_meetings f3; two_minutes b2 d5 g-6
two_months d8 g-4; two_more a-5 b3 g4; two_new e-3 f-3 g8; two_of b3 c5 d-3 e-6; two_options c7 g-3; two_people c2
two_questions b-5 c-5 d-2 e13 g-5; two_seniors e2; two_suggest c-4 e6; two_weeks b-5 d8 g-7; two_years a-3 g6
type_it b4 d-4 e2; type_the a4 d-2 f-2 g-2; typo_in a-3 f4; tyres_of f5; un_delegate b7 g-4; un_give b10 d-3 e-3 g-7
unanswered_, d6 g-3; unassign-myself_myself b-2; unblock_the a6; under_a a2 d8 f-3 g-7; under_control b-3 e-3 g7
under_the f6; understand_it a3 c-2; understand_the a6 f2 g-5; undo_<name> b5; undo_what b-2 g4
unfinished_branch a5 c-3; unfinished_gateway g2; unless_i c9 g-5; until_<number> a4; until_after a-3 g2
until_eleven a4; until_everyone c-4 e6; until_five a-7 d3 e4 g-6; until_four a-3 c-8 g10
until_i a8 b-5 c18 d-10 e-16 g-21; until_it a4 b5 d-2 e-6 g-7; until_late a2; until_my a11 c-3 g-8
until_she b-3 c10 g-4; until_the a6 b-6 c-9 d4 g-3; until_then a5 c-3 g3; until_they c-7 e9 g-3; up_, c-6 d3 e7 g-7
up_. c-3 d5; up_<mark> c-3 d6; up_<name> b6 g-3; up_a b5; up_again a-3 b3 c-3 g5; up_as c5 e-4; up_at c5 g-3
up_by e2; up_for a5 g-5; up_have b4 g-2; up_in a3 c3; up_my a4 b-7 c-3 d-7 e2 f2; up_on b-4 d-4 e-4 f2 g4
up_some f2; up_the a7 b-9 c-6 f-4; up_their a5 e-6 f4; up_three a-3 d5; up_to a-8 b-9 c8 d-4; up_with a-2 c-4 e4 g-3
update_module a4; update_the f3; upgrade_, a8 c-3 e-4 f-3; urge_to b-3 e12 g-7; urgent_. f6; urgent_tickets a6 e-3
us_do c3 d3 g-4; us_from a5 b-2 e2 g-4; us_see e-3 g5; us_the g6; us_to c6 e-2 g-2; us_which c-3 g4; use_, e-2 g4
use_it g3; use_the c7 d3 g-7; use_to a-7 b-3 c-7 e-3 g14; vacation_and b5 g-3; variable_name c5 d-3 e3 g-5
vendor-choice_until c3; vendor_'s a-5 b-2 c-5 d-5 f7 g4; vendor_, e-2; vendor_call e4 g-3; vendor_decision e4
vendor_demo g4; vendor_i b6 e-2; vendor_integration b5 g-2; vendor_review b4; vendor_unless c5 g-4; venue_for e-5 g6
version_, b-5 c7; version_? c3 g-2; version_of a-4 b6 c6 e-4 g-3; very_good g4; view_, g5; view_. c6; visit_, g4
voice_a c5; volunteer-for_for a8 c-3; vote_, a-2 c5 e-4 g3; vote_<number> c4; vote_after c8 e-4 g-5
vote_against c-5 g5; vote_and e7 g-6; vote_for a-5 b7 c-13 e-6 g11; vote_on c-5 g5; vote_since c6 g-3; vp_though e4
w_sqlite f6; w_the c-3 d-2 e-2 f-2 g7; wait_, a-7 c-6 d8 e5 g-5; wait_. a11 c-4 d-3 g-9; wait_a d5 f3 g-6
wait_for a-4 c4 d-4 e-18 f-4 g7; wait_on a6 b-4 d-3 e-8 f-3; wait_that c2; wait_three c7 g-5; wait_two c3
wait_until a-5 d5; walk-away_away b-2 e5; walk-out-of_out a-2 d4; walk_me e-2 f8 g-2; walk_past b-4 d4 e3 g-3
walk_through e-3 f7 g-2; want-to_be c9 e-2 g-5; want-to_decide c-4 g3; want-to_finish d6 g-4; want-to_fix e3
want-to_know e2 f6 g-8; want-to_see c-2 d-4 e-6 f6 g6; want-to_try b-4 e6; want-to_write d9 e-3 g-7
want_. c-3 e-2 g6; want_a c-6 g7; want_an d8 e-5 g-4; want_be c3 e-6 g5; want_choose c6 g-5; want_give g4
want_hear c8 e-7; want_it b5 c4 d-3 f-2 g-8; want_me a-4 b-6 e6 g-2; want_my e4 g-4; want_see f4 g-2
want_take b-3 c2; want_the a2 b-3 c-9 d-3 e7 f-4; war_room c-5 d-3 e9; warehouse_team a4 f3 g-4; watch_. e9 g-4
watch_<name> b-3 e11 g-12; watch_a e-6 g4; watch_any b3; watch_app a4 d-3 g2; watch_the a-6 b-3 d-4 e-6 f4 g8
way_, b-4 c8 e3 g-9; way_. f3; way_and b7 g-4; way_to b5 c-2 d-4; we_'d a-2 b-4 c-3 d9 e-4; we_<name> c-3 d-4 g8
we_agree b7 c-4 e-5 g3; we_allowed c4 g-3; we_could a4 c3 d-7; we_do c11 e-4 g-5; we_find g4; we_get d-6 g7
we_go c-5 e3 g2; we_have a-3 b-4 d9 e-4; we_lost g2; we_should c3; we_skip d6; we_talk-about g4
we_were b-3 c-4 e-5 g10; we_will g7; wednesday_. a4 d-3 g3; week_, a-2 c-2 d9 e-3 g-3; week_. a-4 e-2 g3
week_<mark> d7 g-5; week_? d4 g-3; week_because c3 d6 g-6; week_for d5 g-4; week_with a8 c-2 d-3 f-5
weekend_, e2 f-3; weekend_. a3 b3 g-4; weeks_, d2; weeks_. c4 g-3; weeks_ago c-7 e4 g3; weeks_late d7 g-4
weigh_in c6 g-4; well_, b3; well_. d-5 e-6 g3; were_back b4; were_do a6 g-5; were_hold d-2 g6; were_ill a3
were_it a-4 b-5 g10; were_no d5; were_not c4 g-3; were_on a-4 b2 c6; were_up c-4 g5; were_wait c-3 g5
what_'s b-2 c-7 e6 f6 g-6; what_<name> a-4 b7 d-2 e-8; what_a a-5 c-2; what_annoys g5; what_be b8 g-3
what_break a6 g-5; what_do b-4 c4 d-2 e5 f-3 g-5; what_happen e-3 f4; what_have e3; what_he b4 e8 f-5 g-6
what_i c18 d3 e-12 f-10 g-7; what_if a-5 b-7 c-7 e-6 f-5 g19; what_is d6; what_it f4; what_she c-2 e7
what_the a-6 b11 d-5 e-5 g-4; what_they b2 c-6 d-2 f9; what_to b-2 d-3 g2; what_would b-2 d-2 e4 g3
whatever_i c13 e-4 g-10; whatever_that d3; whatever_you c8 e-3 g-4; wheel_, a-3 b4 e3 g-3; wheel_from b3 e-4 g2
when_<name> c-7 e12 g-3; when_he c4; when_i b-9 c14 d-8 e-8 f-5 g4; when_it a-3 c4 f2; when_she a-2 b7 g-6
when_the b-4 d4 e4 f4 g-9; when_they c-12 e14 g-6; where_do a2 g-3; where_i b3; where_it e8 g-4
where_the c-3 f-5 g6; whether_i b-3 c-3 g9; whether_she c2; whether_to c8 g-4; which_<name> b6 g-4
which_be b5 c-5 e4 g-4; which_broker c-8 e4 g4; which_cloud c8 g-4; which_framework c4; which_i b5 e-4 f4
which_is b-2 c-5 d2 e-3 f3; which_one a-3 b-6 c9 d-6; which_option b-2 e2 g3; which_take e2; while_<name> d6 g-4
while_he b2 c-3 d-3 f7 g-8; while_i c6 d-3 g-2; while_she b3 g-3; while_the a4 g-5; while_they c-6 e5 f3 g-3
while_you f4; whilst_everyone a4 c-2; who_'d c3; who_'d-had b4; who_'s a3 b-4 d3 g-4; who_approve e-3 g5; who_ask c2
who_can a5 g-5; who_cancel g5; who_could a-5 b-4 c-4 f-3 g8; who_decide c4 e-8 g4; who_do a4 b-4 c-2 g4
who_have-to a-2 b-2 c11 e-2 g-7; who_is a3 e5 g-6; who_own e4; who_ship g3; who_should a-4 c6 e4 g-2; who_take g7
who_talk c4 f-3; who_want-to e4; who_will c-7 g7; who_write c7 e-6 f3 g-6; whoever_is g3; whole-team_'s d3
whole_afternoon a8 c4 e-4 f-2 g-7; whole_day b-4 c5 e2 f-2; whole_incident a5 b-3; whole_integration a4
whole_meet d-2 g3; whole_of b6 c-3 e-5; whole_reporting b-4 e6 g-4; whole_sprint a6 g-3; whole_sync a4
whole_thing a-6 d-4 e6; whole_warehouse a-2 g2; why_, e3; why_it f2; why_the c3 e-2 f3 g-3; wife_say g6; wiki_, f3
will_ask g4; will_back e4; will_be c-4 d8 f3 g-8; will_come c-4 g6; will_decide c-5 e5; will_do b11 d-6 g-9
will_fix g7; will_have b-3 c-5 d6 e-5 g5; will_just b6 f-2; will_never f5 g-5; will_not a-8 b-12 c13 d-6 f7 g-3
will_own g6; will_read d5 f-2; will_see a-3 c-4 e4 g4; will_so c2; will_step g2; will_take a4 c-2 e-5; will_talk g5
win_, b-2 c-3 e7 g-2; wing_it d9 e-3 g-5; wish_i c2 e-3 g3; wish_they c8 g-5; with_<mark> c7 d-2 g-4
with_<name> a-13 b-10 c-19 d6 g8; with_a a-13 f7 g-3; with_all c2 e-2; with_anyone a-3 d9 g-7
with_design d11 f-2 g-8; with_finance a-2 f-3 g5; with_full b-3 e6; with_headquarters g3; with_her c-4
with_him c-3 d-4 g7; with_his a-3 c5 d-8 e-4 g6; with_hr d-8 g9; with_it a4 g-8; with_legal d5 f-3
with_marketing d8 g-6; with_me b8 c12 e-17 f-10 g-9; with_mine b4 c3 g-3; with_my a4 c3 d5 f-2 g-14
with_one b5 c-5 g4; with_product a-2 c-3 g4; with_sales c-4 g3; with_some d4 e4 g-6; with_that a-5 d-2 e7
with_the c-12 e6 f3; with_them a-3 b3 c-6 d-5 e-6 f-4 g9; with_time d-3 g6; with_two e6 g-7; with_you f4
withdraw_from e7 g-4; without_a a-2 c11 d-11 f-7; without_any e-3; without_ask b11 d-5 g-10; without_have d7 e-3 g-3
without_him b4; without_it a14 b-3 c-3 d-5 e-4 g-8; without_me a-12 b-9 c-6 d5 e9 f-6
without_my a6 b-4 c15 e-10 f-2 g-13; without_purpose f2; without_talk-to d3; without_to b4; without_touch e5
without_you c4; woke_up g2; woken_up e3; wonder_whether c-4 g6; word_on b-3 c4; word_with b-3 e-4 g7
work-on_on a3 c-6 d-7 e-5 g4; work_, a3 c-2 d-6 g2; work_. a-4 d-6 e9 g-4; work_? f3; work_anniversary b-3 d6 g-3
work_back g5; work_because a8 g-6; work_for a7 d-4 e-2; work_from d-2 e-5 f-3 g9; work_group c5 f-2 g-4
work_is d7 e-3 g-3; work_now f4; work_of a-4 b5; work_rather e4; work_through a6 b-3 d4 g-5; work_with f4
works_, e-3 f7; works_council g6; would_. g4; would_be a-6 b-6 d5 e-9 g10; would_code d-4 g6; would_commit c4
would_do c-2 d3; would_happen c-3 e-2 g7; would_have a3 b-3 c-14 e4 f-3 g3; would_i a-2 b-4 c-4 e2 f-2 g9
would_it g3; would_let b3 e-6 g4; would_never a-4 c-4 d-7 e-6 f6 g7; would_normally c3; would_not b2 c9 d-9 f-8 g-6
would_pick c-3 g4; would_say c9 g-6; would_take a-6 e-2 f-3 g8; would_they c-3 g4; would_write b5
would_you b-3 c-7 d-3 e7 g2; write_, a-2 c-2 f-4 g11; write_. d-6 e-4 f-3 g10; write_<mark> e6 f-2 g-4
write_<name> b2 d4 g-5; write_a a-15 b-6 c-7 f12 g5; write_all g3; write_and d-4; write_any d-4 e-2 g6
write_code a-9 d5 e-5 g5; write_down a-6 b-3 d-2 e8; write_feedback d-3 e7 g-2; write_half d6 g-3
write_it a8 c-7 e-7 g-5; write_me c2; write_most-of a5; write_my b8 e-6 f-3 g3; write_over a-5 b11 f-3 g-5
write_production a-3 e-4 f4 g4; write_that a-2 g8; write_the a10 b-8 c2 f-17 g3; write_this b-3 f6 g-4
write_to a-4 b-3 e9 g-4; write_up c5 f-6 g5; write_zero d8 f-3 g-5; wrong_to g4; x3_, g4; yeah_, a3 g-3; year_'s d-2
year_. d-4 g2; year_ago g5; yearly_talk d3; years_ago a-4 b-3 d-3 e-4 f-4 g14; yes_! d-3 g5; yes_, b4 d4 f6 g-10
yes_from c3; yes_is c5 g-3; yes_to a8 c-2 e-2 g-4; yesterday_i b4; you_'d c5 g-4; you_, g3; you_<mark> a5 c3 g-4
you_are a3 c6 e-4 g-6; you_choose e4; you_decide e5 g-6; you_deploy f4; you_do c-4 e8 g-4; you_have c-7 e8
you_just a3 c-4 e-4 g5; you_like c5 e-6; you_own b2; you_pick c-3 e7 g-4; you_prefer c9 e-5
you_think b-2 c9 d-2 e4 f-3 g-10; you_two c-5 e5; you_want c7 g-5; you_while f4; your_call c5 g-3; yours_, d-3 e3
yours_truly a4 d7 g-8; zero_urgency f6
`
