// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_11 = `
role_. d7 e-4 f-4 g4; roll-back_back b-3 d-3 e7 g-3; roll-out_it a6 g-3; roll-out_out b-3 d-2 e-5 g8
roll_back c3 e7 g-9; roll_forward a4 b-5 c-6 g3; roll_it a2 b-3 c-5 d-2 e8 g-2; roll_my a6; roll_the a4
roll_uphill a-3 c2; rollback_, b4 d-5 f-5; rollback_. b2 e-13 g4; rollback_be b4 c3 e-2 g-3; rollback_plan a6 b-4
rollback_script a6; rollout_, b6 d-3 f-2 g-4; rollout_and e5 g-6; rollout_from c-3; rollout_order a-5 e7 g-4
rollout_over g2; rollout_plan b5 g-7; rollout_until a-3 c5 e-2; roof_, c5 e-3 f3; room_, b-7 d3 e3 f-3
room_. a-4 b-3 d-2 e12 g-2; room_<mark> c-4 e8 g-4; room_after b4 g-2; room_and a4 b-4 c-3 e10 g-9
room_away a-2 d4 e3 g-4; room_book e-3; room_for b-3 c-4 d6 e3 g-4; room_so e2; room_they d-5 e-4 g4
room_when c3 g-6; room_with a2 c5 d-2 g-3; root_because a-5 d-3 g5; rope_, c4 g-4; rota_, b5 f-4 g3
rota_. b8 c-3 e5 f-2 g-9; rota_be b3 c5 e-5 g-3; rota_to b-4 e3 g2; rotated_the a10 b-6 c-5 d-5 e5 g-8
round_, d8 e-3; round_. d4 g-4; round_: a-3 b-6 c-10 d6 e3 f-2 g3; round_and a-5 b-4 c7 d-6; round_close e-2 g7
round_for a-3 d7 e-4; round_in b-2 f5 g-5; round_the b-10 c3 d-3 g3; round_to c3 d-4; round_with c-3 g4
route_. b-5 e6 g-3; route_tables a4 b-2 c-2 e-3 g4; row_. a-7 c-2 d4 e8 f-3; row_of c8 e-2 g-2
rubber_stamp c8 d-3 g-3; rule_, a3 b-5 d-3 e10 f-3 g-13; rule_. c12 e-7 g-9; rule_and a-7 c-5 e6 g5; rule_for a9 g-7
rule_in b3 f4 g-3; rule_on a-6 b-5 c16 g-9; rule_out c-10 e7; rule_that a-4 b12 e-4 g-10; rule_to a2 b-4 c4 e-5
run_, a4 e-9 f-4; run_. a-4 c-7 d2 e3; run_all a3 b3 e-7; run_at e9 g-11; run_by a8 b2 c-2 d-6 e4 g-13
run_from d9 e-2 g-5; run_it a2 b7 c4 d-13 e4 f-5 g-12; run_on b-5 e-3 f9 g-5; run_out d5 e-3
run_over a-4 c-3 d2 e-5 f-3 g9; run_the a6 c-17 d-14 e7; run_with e7 f-2 g-6; run_without c-4 d4 e10 g-10
rust_, c-3 f3 g3; rust_. c-5 e4 g2; rust_book c-3 f8; rust_off f5; sake_of d2; salary-talk_with b-3 e-2 g3
salary_round a-2 f-2 g8; sales_, e-8 g6; sales_. b6 c5 d-3 g-4; same_. b-4 c6; same_as a-6 b-7 c-6 d5 e-3 g7
same_day b3 c-5 d-7 e-3 g6; same_question g3; sample_app f5; sandbox_, f5; sandbox_repo f3; sandbox_with f-2 g4
sander_'s a-6 b4 c-7 d-6 g3; sanne_'s b9 e-3; saturday_, f-4 g5; saturday_. b7 f-4; saturday_i a-3 c-4 f-4 g10
save_game a9 f-4 g-4; save_system b7 c-2; save_the g4; say-no-to_no d-8 e6; say-so_. g3; say_, a-7 d-6 f-4 g7
say_. a-6 b-10 c6 e7 g-3; say_<mark> a-3 b-6 c9 d9 e-7 g-9; say_<name> a-4 b4 c3 e-2; say_<number> e8 g-9
say_? c-12 e6 g5; say_a c4 d-5 e6 g-5; say_anything b-4 e9 g-2; say_go a-4 c13 g-8; say_he b5 e-4
say_her b-2 c-5 e-5 g12; say_i a4 b-11 d4 e-12 f-8 g10; say_if c4; say_in c-3 d10 g-4; say_it a-5 c10 e-9 f7 g-8
say_me a-3 b7 c4 d-4 e-3 g-3; say_my a4 c-6 e-7 g9; say_no a-5 b-3 c7 d2 e2 g-4; say_otherwise b14 c-8 e-3 g-4
say_she b-7 g10; say_something b6 c-4; say_that a-4 b-4 c-11 e8 g8; say_the b-10 c-4 d-9 e-3 f-8 g17
say_they a-2 c6; say_to b-7 c-6 d17 e-11 g-3; say_what b-5 c-2 d2; say_which a-5 b-3 c7 d-7 e9 g-9
say_who a-7 c6 g3; say_yes b-3 c13 d-3 e-8; says_, g5; says_<mark> a2 d7 g-5; says_i g5; schedule_, a-3 b4 e-2 f3
schedule_. g3; scheduler_, f4 g-4; scheduler_. b5 c-5 e4 g-7; scheduler_i b8 e-2 g-4; scheduler_source d-2 f4
schema_, a6 c-8 e9 g-8; schema_change b-6 c-4 e3 f-3 g4; schema_migration e6 g-4; schema_question g3
school_run d-5 g10; scorecard_, b-2 g6; scorecard_be d5 g-5; scratch_, b5 c6 d-4 f-8; scratch_. a-4 b-6 d4 e-2 f4
screen_, a-5 c-5 d-5 e5 f5; screen_. c-3 e-6 g4; screen_share b6 g-3; script_, a7 b-3 e-3 f5 g-7
script_. a-3 b3 f6 g-4; script_and a4 b3 e-7 f-6 g5; script_for a4 d-5 f8 g-8; script_that a-7 b-5 c-3 d-4 e-6 f5 g6
script_to a-2 f9 g-4; script_which a-4 b2 f5; sdk_'s f4 g-3; sdk_to f4 g-4; seagull_on b4; season_. e-6 g6
seat_, a6 c-4 d-4 e-3 g6; seat_in c-4 e9; seat_map b3 e-3; sec_<mark> a-2 b4 d-5 e-3 g5; second_, a3 b-4 c-3 g6
second_i c10 e-4 g-4; second_time b9 d3 g-7; second_week d4; seconds_, b5 d-3 g-5; seconds_. a-5 b-4 c5 e-5 f-4 g9
security_fix b3 e-2; security_folks e-2 g7; security_patch a5 g-4; security_review d-4 e5; security_train a-4 f6
see_, c2 e4 g-4; see_. a-5 b-9 c-10 d-8 e9 f-3 g13; see_<mark> b4 d-3; see_<name> b-7 c-2 e10
see_how a-5 b-5 c-5 d-3 e-10 f17 g-2; see_if a-6 c4 e-5 f5; see_it a-9 b3 c-3 d-13 e8 f3 g-2; see_my b-5 c12 e-6 g-5
see_on c-3 d-2 g10; see_our a-2 f5; see_that d-3 e6 g-7; see_the b-2 c-12 e5 f-6 g3; see_what c5 d-3 e-5 f11 g-9
see_where f9 g-8; see_who c-5 e-7 f8 g4; see_why f7 g-2; seem_to c3 d-3 e-4; self_. a-2 b3 f2 g-6; send_, d6 e-7
send_. a-3 b5 c-6 d3; send_<name> e3; send_a b5 d2 e-6; send_her b6 d3 e-3 g-7; send_him e3 g-3
send_it a-3 c8 d-12 f-5 g6; send_me c17 e-8 g-17; send_my c-2 d14 e-4 g-11; send_nothing d9 e-4 g-6; send_out e4 g-4
send_the a-8 d-8 f-5 g7; send_them a-3 b-11 c-6 e9 f5; send_to a2 b-4 c-2 d5 e-3 f3 g-2; senior_. d11 g-8
seniors_, c13 e-3 g-8; sensor_calibration b4; sensor_driver a3; sentence_, b5; sentence_. a-3 b-6 c7 d-2 g2
sentence_in d7 g-2; server_, a5 c-4 g2; server_be a-8 b-5 g12; server_myself a3; service_'s c6 g-5
service_, a11 b-8 c5 d-2 e-2 f3 g-9; service_. a4 c9 e-8 f-2 g-4; service_: a-3 c7 g-6; service_assessment a-2 b9
service_be g3; service_is b10 c-5 d-3 e5 g-10; service_over b-4; service_that a4 f3 g-5; services_with g3
session_, e-3 f5; session_. e4 f-3; session_on a-3 c-4 f9 g-6; session_with b-4 f-3 g5; set_, a-2 f4 g-4
set_. b-3 c7 e-4; set_a c-8 d4 e7 g-4; set_it b-5 c5 d-4 e-9 g8; set_the b-7 d-6 e9; set_up b6 c-6 d-4 f8 g-9
settings_page c3 f-2; settle_, c4; settle_. b-3 c13 e-4 g-7; settle_by a-3 b-5 c6 e-8 f-3 g6; settle_in c-2 d6
settle_it a-3 b-2 c-2 e8 g-2; settle_on c2 e-5 g2; settle_the a-3 c10 g-4; settle_without c6 e-3; setup_guide f6
seven_people c-3 d5 f-5 g4; shader_code f-2 g6; shadow_<name> d-2 f4; shall_i g3; sharding_, a4 b-4 d-3 g7
share_. b2; sharp_. f5; shaz_'s b3 d6 e-2 g-5; she_'d a-8 b9 c-4 d2 e5 g-16; she_'s a-4 b-10 e3 g4
she_<name> b3 c-6 d2; she_ask b3 c7 d3 g-13; she_be a-9 b10 c3 d-7 f-6; she_be-on b7 d-3 g-3; she_bin e7 g-5
she_can b3 d-5 e6 g-3; she_choose c-4 e11 g-5; she_come b4 c-2 e8 g-9; she_could b6 c-3; she_cry d-8 e-7 g13
she_decide c-4 g3; she_did b8 e-11; she_do b-5 c-5 d-4 e7; she_find b10 c-7 d-6 e9 g-11; she_fix e8 g-6
she_get b-3 e10 g-4; she_go c-7 e15 g-12; she_have a-3 b6 c-11 d-6 e-3 f-4 g8; she_learn b4 g-4; she_leave d6 g-4
she_look c5 d4 e-5 g-5; she_may b3 c5 e-2 g-5; she_notice b6; she_open b-3 c7 e-5; she_own b7 e2 f-4 g-4
she_pick e3; she_promise b-3 d-3 e6; she_run e9 g-3; she_say b-5 e-8 g14; she_see d6 e6 f-5 g-6
she_sign a6 b-4 c-2 e-4; she_start d7; she_take b-4 e3; she_tell b-5 d-5 e6 g2; she_think c4 g-6
she_type d5 e5 f-2 g-5; she_want c-8 d-7 e3 g9; she_want-to d-8 g8; she_will a-3 b10 c-7 d-11 e10 g-10
she_would b-5 g5; she_write b-4 c2 d5 e7 f-4 g-10; sheet_. b-2 c3 d4 g-5; sheet_come b-2 c3 e-3 g2
sheet_for d2 e-2 f6 g-6; shell_alias f2; shift_, b7 c-3 d-4 e3 g-4; shift_at a7 d-6; shift_lead c3; shift_on a3 d-2
ship_, a2 b-5 d-3 f3; ship_. a11 b-6 c-4 e9 g-9; ship_<number> a3 c-3 e4 g-4; ship_and a-2 e5 f4 g-7; ship_at c2
ship_it a4 b-4 c-4 d-5 e3; ship_my a-4 b9 g-3; ship_on a9 e-2 f-4; ship_that a-3 b-2 g10
ship_the a8 b-12 c-10 d-6 f-12 g4; ship_until a6 c-8 g4; ship_with c9 d4 g-10; ship_without a3 b-5 c3 f-4
shoes_. a6 b-3 d-5 e7 g-11; shop_, e-5 g7; shop_. e5 g-4; shop_be a9 b-2 f-2 g-4; short_. a-3 d-4 g10
should_. c2 f10 g-10; should_be a6 b-7 c4 d10 f-4 g-15; should_decide e4 g-4; should_have a-9 c7 d11 e-18
should_i a-2 b-7 c-11 d-10 e5 g15; should_not a3 b5 c-11 d-4 e-5 f-4 g7; should_own a-3 c-2 g7
should_stop c-3 d-3 g9; should_the g8; should_we a-2 b-2 c7 d-5 e8 g-10; should_write g7; shout_, e-5 g2
show_, b3 d-2 e7 g-6; show_. e5 g-3; show_<name> b7 g-3; show_her d-7 e8 f-3; show_me b-9 c-6 d-4 e-6 f12 g4
show_my c6; show_off e-3 g4; show_the f7 g-6; show_up d6 e-8 f-6 g4; show_us c-3 d-4 e-6 g11; shut_, b-3 d-6 f-5 g8
shut_. e5; shut_it d3 e-3; shut_the e10 g-8; shut_up c-5 e11 g-7; sick_, b-4 c-4 d-4 e-5 g10; sick_kid g2
side_, a4 d4 e-5; side_. a-4 c-5 d-8 e9 f-5 g3; side_of a-2 b-4 e9 f2 g-6; side_project f-5 g6; side_repo f7 g-3
siem_rule b5; sigh_. a-3 d6 g-6; sign-off-on_off a-3 b-3 e3 f-4 g3; sign-off_off a4 c3 d-4; sign-over_over e7 g-2
sign-up-for_up a3; sign_, a6 b6 d-7 f-6; sign_. c4 d4 e-3; sign_and a4 b-5 c-4 d-6 e-7 g8; sign_back g6
sign_by a-3 c-3 d3 e-3 g4; sign_it c-6 e11 g-9; sign_keys a7 d-3 e-5; sign_off a9 c9 d-4 e-9 f-4 g-12
sign_service a6 g-5; sign_the b-8 c-8 d-8 e13 f-6 g2; sign_up e-2 f4; signature_, a-2 c-3 e8
silence_, a-3 b-7 c12 d-3 g-9; silence_be e6 g-6; silence_in b-2 c5 e-3 f4; silence_on c10 e-3 g-5; silent_in e3
silent_until c3 e3 g-6; simply_to f5 g-4; simulator_to a-3 f7; since_. b-6 c-3 d-9 e12 f-5 g2
since_<name> b-7 d4 e-16 g3; since_<number> a4 c2 d-10 e-5 f14 g-14; since_before d5; since_forever c-2 f4
since_he a-2 d4 e3 g-8; since_i a3 b6 d6 e-7 f4 g-21; since_it a5 c-5 e4 f-4 g-3; since_last a-4 b-3 d9 e-6 g3
since_lunch b3 f6 g-4; since_may c3 d4 e-3 g-3; since_monday a-4 b3 c-3 d8 g-6; since_nobody a6 c3 e-2 f-3 g-3
since_spring a-5 e-3 g3; since_sunday b-4 d-3 g7; since_ten a5 b-6 c9 d-2 g-7; since_the a3 b7 c-6 d13 e-16 f-3 g-11
since_they b6 d4 e-5 g-4; since_three a8 g-3; since_tuesday b5 e-9 f-6; since_two a5 c3 d-2 g-4; single_1:1 d-8 g10
single_point a5; single_question b-3 c-6 e12 g-4; sir_, a-5 b-5 c5 e-2 g7; sister_team g6; sit-down-with_down b3 d3
sit-in-on_in e-2 f9 g-3; sit-in_in b-3 d8 f-9; sit-on-my-hands_on a-2 b-5 e2 g3; sit-on_on b-8 c5 d-2 e5 f-10 g-2
sit_, a2 c3 d2 g-6; sit_. a-2 c5 e3 g-4; sit_and a5 e-7 f5 g-4; sit_at a4 b-3 e-3 f4 g-2; sit_beside a-3 c-7 e5 f2
sit_down b-5 c-2 d10 e-6 g-3; sit_in a-3 c-3 d8 e-7; sit_next a-3 b2 c-4 d-7 e-4 f8; sit_there a-2 c10 d4 g-14
sit_through c-4 d2 e5; sit_with a5 b-2 c-11 d-3 f9 g-2; site_, f8 g-5; site_. c7 g-7; six_, b-4 c6 d8 e-8 g-9
six_. a6 d4 e-7 g-5; six_and g-5; six_hours a3 c-10 d-8 e-3 g7; six_of a3 c-3 d4 g-4; six_people a3 d5 g-6
six_tickets c5 g-3; six_times c3 d-5 e-4 f-3 g4; six_to a7 b-2 c-2 d-3 e7 f-3 g-7; six_weeks c4 d3 g-4
size_, c2 e-5 g4; size_. a-3 c7 e-4; skim_the a-3 f9 g-5; skip-level_with a-5 c-2 d7 e-4; skip-levels_this d7 g-5
skip_<name> b4; skip_anything g3; skip_his d-6 g8; skip_it e-5 g4; skip_lunch a11 g-8; skip_my d8 e-5; skip_our g3
skip_the a-9 b-4 d3 e6 f-4 g-3; slack_bot b6 f8 g-11; slack_is c3 d-7 e-4 g5; slack_thread c8 g-4; sleep_, c-4 f5
sleep_. a5 b-6 e3; sleeves_and a8 b-4 c-3 e-4; slept_. a3 c-2 d-6 e-3; slept_badly b3 c4 e-2 g-3
slept_through a-2 d7 e-2; slide_, b-6 d-7 e13; slide_. b-3 d-7 e7 g3; slide_<number> c-3 d-4 g8; slide_about d-5 g7
slide_on b5 f4 g-7; slide_to d5 e2 g-6; slides_, d-3; slides_and e4 g-5; slides_for a-4 b7 c-2 d-5 g4; slip_, c-3 d5
slip_. d-3 e4 f-3 g3; slip_again d6; slip_by c5 d-3; slip_i d-3 g7; slo_project g2; slot_, g3
slot_. a-3 b-5 c5 d-5 e7; slot_on e5 g-5; slot_to b-5 c-4 e8; slot_with d10 e-5 g-3; slow_, b2 c-5 d-6 f14 g-9
slow_. b4 e-5; slow_in b3; slow_query a6 g-3; slow_so b6; slower_than b-5 f5; slowly_, f9 g-5
small_<name> d-3 f10 g-2; small_backlog a-2 g6; small_fix c3 f8 g-9; small_one a3 e10 f-8 g-4; small_pr f8 g-3
small_script f8 g-3; small_thing f3 g-4; small_tool f-2 g6; smells_of c5 d-4 e-4 f-5 g6; snatch-back_it b5
snatch_the b-4 g7; so-that_'s a5 c8 e-7 f-2 g-2; so-that_<name> b-4 c-3 d-6 e14 g-4
so-that_i a-7 b-5 c9 e-2 f10 g-11; so-that_the a11 b-8 c-7 d-3 e5 f3 g-13; so_, c7 g-6; so_. e-9 g6
so_<name> a-5 b-9 d-9 e10 g8; so_as d8 g-4; so_badly a-5 b-3 c-4 d-4 e5 g7; so_do a-5 b-5 c-8 e-4 f3 g10
so_hard b11 c-3 e-3 g-3; so_he a-2 b-7 e9; so_his b6; so_i a9 b3 c5 e-10 f7 g-20; so_in e9 g-7
so_it b5 c2 d2 e-16 f-2; so_long a-4 d6; so_much b10 d-4 e-8 f-4; so_my c3 e-6 g4; so_no a-2 b-4 c-4 d-6 e-6 f-7 g19
so_nothing d-3 g7; so_now a3 e-2 f4 g-5; so_often d5 e-4; so_on c5; so_once e9 g-4; so_qa a3
so_she b4 c-3 d-6 e10 g-7; so_the a7 b3 e-9 g-4; so_there a10 b-3 g-10; so_they b-5 c3 d-10 e10 g-6
so_thoroughly b5; so_to d-2 g5; so_we b-7 c-4 g4; so_when a5; soc2_evidence b2; sofa_, d-3 f-2 g7; soldered_a f4 g-3
soldering_iron a6 d-3 f6 g-4; sole_author a11 b-4 c-3 g-3; solo_, a-3 b-3 e9 f-2; solution_, e6 g-4; solution_. b3
solve_it a-3 b7 c-7 d-5 e2 f-4; solve_the f4; solveig_'s a-3 d11 e-5 f-4 g-8; some_<name> f6 g-4
some_day d-4 f-8 g15; some_dead f2; some_other a-2 b-2 d12 e-3 g-5; somebody_<name> c8 e-5 g-3; somebody_ask c2 d-4
somebody_be a4 b-7 c-3 d11 e-2 g-8; somebody_else a-7 b5 c-2 e7 g-5; somebody_have-to a10 b-3 g-7; someday_list f5
somehow_i c11 e-3; somehow_the c7; someone_'s b-4 c-5 e-6 f2 g9; someone_<name> c6 f3 g-7; someone_ask e5 g-2
someone_else a-4 c-4 e8 f-3; someone_have c-2 f3; someone_in c-5 d-4 e-4 f-5 g16; someone_on a-2 c-5 g10
someone_propose c11 g-11; someone_should a-4 d-5 e-5 f-2 g7; someone_write c8 e-5 g-3; something_. a-4 c5 f5 g-8
something_come c-4 d2 g3; something_else b5 e-3; something_more d7 g-3; something_to a3 b-3 c-7 d2 e6 g-8
sometime_<mark> d6 g-3; soon_, d6 e-2 g-2; soon_. c-3 d4; soon_<mark> d12 g-9; sorry_, a-3 g-2
sorry_<name> b8 d4 g-9; sorry_to b-2 c-3 d7 e-6; sort-out_it b3; sort-out_out f4; sort_in e-4 g8
sort_it a6 d-2 e4 f-3 g-5; sort_my a-4 b-5 c-4 d3 e-3 f12 g-7; sort_out a-2 b-6 c4 d5 e2 g-7
sort_the a-3 b-4 c-7 d-6 e-5 f5 g10; sound_like b9 c-4 e-7; sound_off e8 g-2; soup_. a-5 c-2 d2 e-2 f-4 g10
source_, f9 g-5; source_. a-5 b-3 f8; spaces_, a-2 f-4 g3; spare_board f4 g-2; speak-to_to a2 c6 d4 g-11
speak_, c9 e-4; speak_. b-2 c6 d-5 f-2; speak_at c-5 d-4 e4 g3; speak_first c10 d-2 g-3; speak_for b10 c-3 e-2 g-5
speak_terms g3; speak_up b-2 d-3 e4; speak_with d12 g-8; spec_, b-4 d-3 e4 g5; spec_and c2 e-3 f4 g-5; special_. g7
spend_<number> d-4 g5; spend_a a-2 b5 d-2 e-2 f6 g-5; spend_an a-5 d-6 f7 g4; spend_friday a-3 f7
spend_my a-9 e6 g6; spend_sunday a3 g-4; spend_the a5 b-9 c-8 d6 f-5; spike_, b-3 d-2 f5; spike_on a-2 d-3 f3
split_. e4 g-7; split_<number> a-2 c8 d-4; split_my a-6 c-4 d-5 e13 g-2; split_the a7 c-5; spotted_it c-3 e2 g3
spreadsheet_, c5 e-5 g3; spreadsheet_to f2; spring_, b7 d-6 e-7 g3; spring_. a-7 c-7 d5 e-4 f-3 g7
spring_<mark> b5 c-9 g7; sprint-goal_, c8 e-4 g-3; sprint-goal_be a10 b-6 c-2; sprint_'s a5 d5 g-6
sprint_, c-2 d-7 e-4 f-4 g9; sprint_. a-8 c-6 d3 e-5 g5; sprint_<mark> b-3 d8 g-5; sprint_be d5 g-4
sprint_because b5 g-3; sprint_board a-7 b8 f4; sprint_demo b2 f-4 g3; sprint_i g6; sprint_on g3
sprint_plan b6 c-4 d-3 e6 g-3; sprint_review b5 d-8 e-4 f-2 g9; sql_, f5; squad_'s e4; squad_, a-3 b4 e-5
squad_decide c-4; squad_to a-2 c12 e-5 g-5; squads_, a8; squash_it a-2 f6; sre_: d8 f-2; ssh_'d a4 g-4
sso_integration a6; stack-trace_. d11 f-5; staff_plan a-2 d9 g-5; staff_role d5 g-2; staging_, a-5 b-3 f-5 g8
staging_. e8 g-8; staging_and e6 g-5; staging_console f5; stakes_, f3; stand-up_up a-7 d9 g-7; stand_at e6 g-3
stand_in c-5 e11 g-9; stand_the a2 b6 e-3 g-4; stand_up b-5 c-5 d-4 e2 f-8 g12; stands_. b-3 d4 e5 g-6
stands_<mark> c-4 e2 g4; stands_on a4 c-2 d3 g-3; standup_, a-4 b9 d-6 e-8 f-6 g6; standup_. b6 c-2 d-5
standup_have c10 g-6; standup_is c6 g-2; stare_at b-3 c7 d7 e-8 g-10; start_, a-5 c-3 d12 e-3 g-3
start_. b-6 d7 e-3; start_<number> f3; start_and a3 b-5 g4; start_at b-2 c-3 g4; start_before c2; start_date d3
start_in a-2 b-3 c-4 g12; start_monday b-8 c-7 e-7 g8; start_on a-5 b7 c-4 e-7 g3; start_over c-3 e3
start_the a3 c5 d-4 e-2; start_to a3 b-10 c5 d-7 e8 g-4; start_tomorrow a3 b-2 d3 f-2; start_until a4
start_with a2 b-3 c3; start_without a7 g-6; state_be a6; state_file g4; status_page a-3 c2 d-5 e-6 g8
stay-away_away e7; stay-off_off e5 g-3; stay-out_out a-2 b-5 c-4 d-4 e5 g2; stay-quiet_quiet c-3 e5
stay-up_until a9 f-3 g-3; stay_. b-3 c-3 d-9 e4 g5; stay_at a4; stay_hers b-5 e11 g-3
stay_in a4 b-7 c-7 d5 e6 f-2 g-8; stay_interview d7 g-3; stay_on a9 b-4 c-4 d5 g-13; stay_out a3 e-5 g5
stay_there a-2 c-3 d5 g-2; stay_until a7 c-2 d-3 e-6 g4; stay_with b4 c-8 d5 e6 f-4 g-10; steal_<name> b2
steering-committee_, c-3 d-4 e9; step-back_back g4; step-in_in a-5 b3 c-5 e-5 f4 g3; step_<number> b8 d-7 e-6 f2
step_back b-2 g5; step_in b-6 c-7 d-4 f-3 g8; steps_. b-2 e5 f5 g-7; stick_, a3 b7 c-5 e-4 g-3; stick_. f-5 g3
stick_my a3; stick_on a-7 b-3 c-8 e7 g7; stick_until c2; sticky_note c6 g-5; sticky_notes b3 d-2; still_, a4
still_. c-2 d-4 g7; still_a b-2 d12 g-7; still_an a-4 b-2 c-4 d3 g6; still_ask c8 g-5; still_be c-3 g7
still_blank d9 g-7; still_can a-7 d-3 f3 g7; still_chewing c-7 g8; still_code f-4 g8; still_debug a7 d-3 g-3
still_do b4 c-4 d-2; still_empty d5 g-3; still_get d-5 g10; still_have b-7 c-7 d11 e-4 f-2; still_i b11 c-3 d-4 g-7
still_in a9 b-3 c-4 d6 g-8; still_no c-5 d10 e-4 g-2; still_not a-5 b-7 c-5 d18 e6 f-2 g-15; still_on a5 c-5 d9 g-9
still_open a7 b3 c6 d-7 e-5 g-9; still_owe c-2 d10 g-6; still_read b5 d-3; still_red g3; still_run e-5 f6
still_the a12 d-4 g-10; still_they c10 e-5 g-3; still_until a-4 c7 d-2; still_wait a-3 c2 d6 g-5; still_would c2
still_write b3 c-2 d-5 f-3 g5; stood_at e10 f-3 g-7; stood_behind b-3 d-3 e8; stood_in a-9 e-8 g10
stood_still b-4 c12 d-7 e-4 f-3; stood_there a4 g-3; stop-myself_myself a-5 b-3 e13 g-8; stop_, c5 d-3 g-8
stop_. b-3; stop_and b2 c6 e-5 g-3; stop_answer c-7 e4 g4; stop_approve c-8 e3 g5; stop_ask c-4 d13 e-2 g-8
stop_at c4 e-3 g-4; stop_myself a3 b3 e-3 g-5; stop_nod f7; stop_propose d5 e-5; stop_ship e-5 f4
stop_the a4 c-6 d-3 e3 g2; store_build a5; store_review a6; store_submission a7 c-2; story_, e5 g-4; story_at e-3
story_from b5; story_that a5; story_to b9 e-3 g-5; straight_to a6 b-2 d-5 e-4; strange_. a-3 g-2
strategy_, c3 e-6 g5; strings_on a-2 e5; struggle_with b4; student_. f6 g-4; studio_rang c-3 d-4 g6
study_the a-3 e-2 g5; stumbled_, f4; style_. a-2 b10 d-2 e-3; style_guide b4 e-2 f3; suggest_? c-9 e12 g-3
suleiman_'s b-2 c-2 d-4 e8; summer_, c-4 d5 e-5 f-7 g8; summer_. b6 d-3; sunday_, a4 b5 d-4 g-7
sunday_. b5 d7 e-4 g-9; sunday_and b6; sunday_because b3 c-4 d-7 f-4 g5; sunday_i a-5 b-4 g9; sunday_night a3 b7 e-6
supper_, g3; supper_. a9 c-2 f-3 g-4; supplier_'s a-2 b2 c-2 e-5 g7; supplier_. e4; support_. d-2 e9 g-5
support_<mark> a-3 b5 c5 g-6; support_lead e-3; support_see e2 f5 g-6; support_tickets f5 g-4; suppose_i e-8 g12
supposed_to a7 c-4 e-3; sure_, a-5 b-3 c-5 e9; sure_. b-3 d3 e6 g-4; sure_how a3 b2 f-2; sure_i a-3 f3
sure_that e-8 g8; survey_results d4 f-5; survived_. b8 d-10 e-3 g5; swallow_my b-2 c-7 e11; swamped_, c-4 d7
swapped_it b9 d-5 e-6 f-3; swapped_my a4 d4 f-4 g-3; swapped_the c-6 d7 g-12; swear_. f2 g3; swear_i e-4 g6
sweep_the d-2 f6 g-5; sweet_. f7 g-2; swoop-in-on_in b-3 e4; swore_i b7 d5 e-5 g-8; sync_, a4 b4 f-5 g-3
sync_. d-2 f4 g-4; sync_engine a8 b-2 d-3 e-5 f5 g-4; sync_layer a-2 c-4 d4 e2; sync_with a-8 b-3 c-2 d9 e-3 f-5
system_, b2 e4 g-6; tab_. a-4 c-2 e-3 f-3 g7; table_, e2 f4 g-6; table_. d-4 g4; table_and b-3 c11 e-8 g-7
table_myself a4; table_since c8 g-3; tabs_, a-3 c6 g-8; tabs_. e7 g-3; take-back_back a-5 c-3 e-10 g6
take-back_it a-3 b-3 c-6 d-3 g9; take-on_on a7 b7 d-2 e-2 f-3 g-7; take-over_it e4 g-2
take-over_over b4 c-5 d-9 f-6; take-the-keyboard_the a-3 b9 e-4; take_. a-2 b4 c5 e-2 g-4
take_<name> a-3 b11 c-3 d-6 f-4; take_a a-11 b-16 c4 d4 e5 f3; take_an b-5 c5 f3 g-8; take_anything c-4 g9
take_apart b-5 e-3 f5 g3; take_as c8 g-3; take_back b-3 e4; take_every b-4 g6; take_for c4 e-3; take_her b-7 d5 g2
take_his a-4 d6 e-5 f-8 g10; take_it b10 d-7 e-6 f-9; take_me a-6 b9 e-3; take_my c3 d-3 e6
take_myself a-3 b-4 e12 g-7; take_notes b-9 d-3 e3 f10 g-7; take_off b-3 e14 g-9; take_one a2 b6 f-4 g-5
take_over b-4 g8; take_part b-3 c-2 e7; take_place b-2 g4; take_that a5 g-2; take_the a4 b4 c-12 d-10 f-3 g5
take_them a4 b5 c4 e-6 g-8; take_two b6 c-9 e6; take_work g5; take_your b6; talk-about_<name> b-2 d10 g-7
talk-about_football d5 g-3; talk-about_his d7 e-7; talk-to_to a6 b-7 d-3 f-3 g3; talk_, a-2 b-7 d10 g-4
talk_. a4 b-5 c-5 d12 e-6 g-6; talk_<name> c-5 e8; talk_for b11 d-3 g-7; talk_from d2 f4 g-4; talk_her d5
talk_i b-3 d14 g-11; talk_is d4; talk_of d-3 e-4 f8; talk_on b4 d-5 e-8 g7; talk_the a-3 e-5 g6
talk_to a-5 c3 d6 f-8 g-3; talk_with a-5 c-6 d5 e-6 f-10 g3; tape_out a12 c-3 g-7; tarek_'s d-3 e2 g4; task_, b2 g-3
task_. a-5 b16 d-2 e-5 g-9; task_<mark> b2; task_i b7 e-4; task_of b6 e-2 g-2; task_with a8 c-3 f-3; tax_engine a2
tax_module g3; tea_, a6 b-10 c-4 e4 f3; tea_. a-6 b-6 c-6 d-5 e11 f6 g-2; tea_and a-3 b-2 c-3 e5 f2; tea_time a6 g-3
teach_me a-2 b-3 c6 e-5 f6 g-3; teach_myself e-5 f11 g-5; teach_us e2; team-health_survey d9 g-6
team-lunch_, c-3 d8 e-4 f-8 g4; team-lunch_at d-4 g8; team-lunch_be a4 c-2 d3 e3 f5 g-10; team_'s b-3 c4 e-6 f9 g-3
team_, a-3 b2 c-3 g2; team_. c-4 d-6 e-3 f-5 g10; team_: a3 c2 d-4 f3 g-5; team_<mark> b-2 c8 e-3 g-5
team_<name> b-4 c7 d-6 e-9 g4; team_about d-6 e-3 g8; team_and c-4 e-2 f3 g5; team_ask c13 d2 e-8 g-7
team_be a7 b-2 c-8 d-6 f-3 g7; team_block c6 d-3 g-6; team_can a2 b-5 d-2 f7 g-6; team_choose e9 g-7
team_could a5 b-6 c5 e-7; team_day d6 e-2; team_decide e-9 g10; team_did b-3 d-2 e-7 g6; team_do a3 b4 c-8 d-5
team_for c4; team_handle a-3 e7 f-7 g3; team_have d6 e-3; team_i b-2 d-4 e-5 g13; team_in c-3 g4
team_is b-2 d-6 f4 g-3; team_lead a-2 b6 c5 d-5 e-2; team_make e6 g-2; team_need a6 b-2 c-4 d-5 e-3 f-5 g7
`
