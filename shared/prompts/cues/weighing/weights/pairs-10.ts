// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_10 = `
q3_plan b-7 d12 g-4; qa_can a3 b-3 c-3 e4 g-3; qa_could a7 g-5; qa_is a-5 g7; qa_lead c2 d-6 e-3 g7
quarter_, a2 b-8 d3 e4 g-3; quarter_. a-3 b4 c-4 d7 e-2 f-6; quarter_: b-4 d2; quarter_i d3; quarter_plan d6 g-7
quarterly_plan d3; query_and a3 e-5 g4; query_in a6; query_plan b5 d-3 e4 g-3; question_, a-2 c6 d-8 e3 f-3
question_. a-4 b4 c-4 d6 e2 f-6 g-4; question_: b-3 c-4 d5 e-7 g5; question_<mark> c6 e-4
question_about b4 d7 e3 f-3 g-10; question_and a-2 b4 c4 g-5; question_back b-6 c4 e6 g-7; question_for d-4 g4
question_from d4 g-3; question_in b-6 c-11 d-6 e10 g7; question_instead c-3 e4 g2; question_mark b-3 c7 d-2 f-3
question_of c6 e-6; question_on c8 e-4 f2 g-5; question_that c6 e2 g-6; question_to b-3 e5 g-4; question_until c3
question_with c-4 d5; questions_, b-2 d-5 f-4 g3; questions_about b-3 e10 g-4; questions_and b2 c-2 e8 g-7
questions_from c-6 d4 e4; questions_instead b5 d-3 e4 g-5; queue_, a11 c-6 d-3 e-12 g2; queue_and b8 c-6 e-7
queue_at a-2 c3 g2; queue_behind a8 g-3; queue_for c3 d7 g-4; queue_in b3 c7 g-8; queue_library a-2 c8 g-6
queue_of c10 g-8; queue_to c-5 e8; queue_until a9 b-3 c2 f-4 g-5; quick_look a4 e-2; quicker_if a2 b6 g-6
quicker_than b7; quiet_, b-4 e5 f-3 g4; quiet_. b5 c-6 d-4 e4; quiet_afternoon e9 g-10; quiet_and c2
quiet_day c-3 d6 e-2 f2 g-3; quiet_friday a-4 d-3 f4 g4; quiet_hour f5 g-3; quiet_in c-3 d-4 g7; quiet_on a-3 e-5 g8
quiet_until a-4 c-3 g8; ragnhild_'s a-5 b4 d-4 f-3 g6; rain_, a-2 c-2 d-4 e-3 g10; rain_all-day a-4 b5 c4 d2 e2 g-8
rain_check d16 e-3 g-13; rain_on a-3 c5 d-3 f-3 g4; raise_, d-2 g6; raise_an c10 e-4 g-5; raise_talk b-2 d8 g-4
raise_the d9 f-3; rang_and a-3 b-5 e3; rang_me a-5 b-4 c16 d-8 f-3 g-10; rang_off b-3 d9 g-7
rang_the c-7 d-10 e7 g6; rate_, c3 d4 g-5; rather_have c3 e-9 g4; rather_i c8 e-5 g-5; rather_not b-3 c-3 e-3 g9
re_do a-3 b3 d-3 e-8 f-3 g6; re_run a6; read_, f5 g-3; read_. d4 e-4 f6 g-8; read_<mark> c8 d-2 g-3
read_<name> b-5 f9; read_a b-2 c-4 f3; read_about a-3 b-5 c-2 g8; read_an f-10 g13; read_code a-2 d-2 f-5 g10
read_cvs a6 f-7 g2; read_every f3; read_how a-2 e-4 f16 g-11; read_it b-3 c4 d2 e5 f-9 g-3; read_more f-5 g7
read_my b-3 c10 d-3 e-2 f-5; read_old f9 g-7; read_only f5 g-2; read_our f10 g-5; read_somewhere f-6 g9
read_the a-7 b-15 c-14 d-4 e-8 f9 g7; read_their e5 f2 g-7; read_through a-3 e-5 f4 g4; read_what e-3 f10 g-8
readme_of f6 g-3; ready_, a-3 b3 c-2 g5; really_, b3; really_. b-3 d10 g-6; really_work f11 g-7; reason_. f8 g-5
reason_: c-3 d6; reason_to b3 d4 e-4; reassign_it b4 c-2 e3 g-4; reassign_the a-3 e-6 g9; rebase_, g6
rebase_on a11 g-9; rebuild_and a9 g-6; rebuild_it a4 b12 c-5 d-3 e-6 f-2 g-6; rebuild_the a6 d-4
reclaim_the a-7 b7 d-2; reconnect_storm d-2; recover_the b8 g-4; recruiter_i d7 g-3; recuiter_have d8 g-6
red_, b-4 d-4 e-4 g8; red_build a-4 b3 e4 g-3; red_for c-5 e8 f-7; red_on a10 e-2 g-7; red_since a10 b-5
redo_<name> b6 d-2 e-11 g6; redo_all b10 g-6; redo_her e-4 g6; redo_his g2; redo_in b6 g-2
redo_it a-5 b5 d-2 e-3 f-3 g4; redo_the a3 b7 c-9 d-6 e4 f-6 g-3; redrew_the b9 c-5 g-10; refactor_, a7 f-2 g-2
region_, c4 d-3; regrets_, a5 d7 e-5 f-3 g-5; regulator_'s a9 b-8 c-2 f-3; rehearsal_and d3 e5 g-8
release-branch_. a6 g-3; release-notes_, a7 b3 c-6 e-5 g-6; release_, b-4 c-2 d4 e7 g-7
release_. a4 b-10 d8 e-3 f-8; release_<mark> a2 b-3 c-3 d6 e-4; release_<number> a8 b-2 e9 g-13
release_and a-5 b12 g-8; release_at b-3 e-4 g8; release_back e-7 g7; release_be a6 b-4 g-2; release_be-stuck g3
release_candidate a14 d-6 g-10; release_captain a-8 b11 c-4 e7 g-13; release_checklist e5; release_could a9 g-6
release_date c7 e4 f-2 g-9; release_go a-6 b-6 c8 d-2 e-12 f-4 g13; release_is c-6 d-7 e-10 f6 g5
release_manager a-9 b7 c13 e-5 g-8; release_need a12 c-2 d-3 g-5; release_on b-2 c-4 e2 g3; release_over b2
release_process a-4 b2 e6 g-5; release_slip a-5 b-3 d-7 e4 g9; release_to f6; release_train a8 c2 d-7 g-10
release_wait a12 c-5 g-7; release_without a-9 c4 d-2 e15 g-12; relieved_<name> a-4 b8; remind_me d-9 e-3 g12
reminder_<mark> a3 d4 g-6; remove-myself_myself b-6 e11 g-5; remove_<name> b9 e-6 f-8 g3; rename_a b3 c9 e-5 g-11
renames_my a-2 c-2 f11 g-8; renderer_, g2; reopened_<name> a-3 b8 g-2; reorg_, b2 c3 d5 e-7 g-6
reorg_rumours d-3 f-3 g8; repair_by c-3 d-4 g5; repair_it b-2 e-4 g5; repair_the a11 b-7 d-5 e-6 f-5 g4
replace_<name> a-2 b5 d-3 g2; replace_by a-6 d7; replace_it b14 e-6 g-7; replace_the d9 e-3 f-4
replayed_the a4 f8 g-8; reply_, c3 d8 e-3 g-7; reply_<mark> c-7 e4 g2; reply_to d5 g-4; reply_with c-2 e10 g-6
repo_, a-5 e-3 f15 g-9; repo_. e-2 f6 g-3; repo_and c-2 e-3 f8 g-3; repo_for f2; repo_that a-2 f7; repo_to f8 g-4
report_, a-2 b-3 e3 f4 g-2; report_: a-2 b4 c-3 e-4 g5; report_be b8 d-5 e-2 g-3; report_to a6 b6 d-4 e-10 f5 g-6
reporting_to c7 g-2; request_. a-4 b-4 c5 d5 e5 f-3 g-8; request_from e-3 f8; request_through a-3 g2
reschedule_<name> b-7 d5 e-5 g3; reschedule_by d9 g-6; rescue_the b3 c-3 d-4 e5; resist_. a-2 f-5 g9
resist_open e7 g-5; resist_the e11 g-10; resolve_the a9 g-4; rest_, a-5 c11 d-4 g-8; rest_. a2 b2 c-3 d-3 e7 g-6
rest_and a-3 c-9 e-3 g11; rest_of a-4 b5 e-6 f-7 g3; restore_the e6 g-3; result_. a3 c-6 e5 f6 g-6
retention_period c9 e-3; retention_policy g2; retrained_the g7; retries_work f6 g-2; retro_, a-7 c-9 d6 e-5 f-5 g6
retro_. c4 d-3 e-4; retro_: c-7 d-7 g11; retro_action c10 e-2 g-5; retro_actions c3 d-3 g2; retro_be b-2 c-5 d-8 g13
retro_board d-6 e-2 f7; retro_from b-4 c-3 e9 g-5; retro_to b7 d5 e-8 g-3; retry_policy b-5 c6
return_, b-6 c-4 d-5 f6 g6; return_the a4 b9 c-6 e-5 g-6; return_to a-2 b7 c-5 f-5; revenue_up c-3 e-3 f-4 g11
revert_, b3 g-4; revert_it a-3 b5 e6 g-4; review_, a-6 b-4 c-3 d4 e3 f8 g-4; review_. a-2 b9 e3 g-6
review_: a-4 b-3 d2 e-9 f-4 g6; review_<name> b9 d-4 g-4; review_and c-5 d-9 e3 f2 g2; review_as c7 e-4 f3 g-6
review_be b-5 c-3 d6 e4 g-2; review_in g2; review_is b-3 d15 e-3 g-11; review_it a8 d-7 g-4
review_nothing a12 c-2 d-3 g-8; review_talk e-4 g5; review_the a-7 b-4 c3 d-2 e-9 f5 g5; review_to b-6 d-4 e8 f3 g-3
review_with a-4 b-6 c-4 d3 e-7 f-8 g11; reviews_, c-4 d15 g-11; reviews_. d9 g-7; rewire_the a7 g-5
rewrite_, a10 b-5 d-2 e8 g-12; rewrite_. b13 c-3 e-7 f-2 g-6; rewrite_<name> a-7 c-2 d-5 e-5 f-5 g10
rewrite_all a-4 b11 g-6; rewrite_and a10 e-4 g-2; rewrite_be e6 g-5; rewrite_every b5; rewrite_her b3 c4 e-7
rewrite_his b-6 g8; rewrite_it b10 c-5 d-5 e4 f-5 g-6; rewrite_my a-5 b-10 f-10 g17; rewrite_of g5
rewrite_our a-4 g7; rewrite_the a6 d-12 e-8 g4; rfc_, b3; rfc_. b3 c4 f2 g-8; rhys_'s c-3 d7 e-4
right_. a7 b-11 c11 d-8 f-3 g-7; right_there a3 b5 d-2 e-5 g-5; right_to b-3 c-4 d-3 e6; rights_on b-5 c-5 e11 f-4
ring_. a5 c4 d2 g-10; rip_the g4; road_to d5 f-3 g3; roadmap_, c-5 d4 e3 f4 g-8; roadmap_. b8 c-3 d-6 e-4 g3
roadmap_cut b3 d-4 g3; roadmap_slide b-4 d-8 e8 g4; roadmap_to e6 g-4; role_, b-6 c-2 d3 e-4 g3; role_. d6 e-3 f-3
roll-back_back b-6 d-3 e9; roll-out_it a5; roll_back a-2 c4 e6 g-7; roll_forward a4 b-5 c-4; roll_it b-2 c-6 e8
roll_the a5; roll_uphill a-3; rollback_, d-5 f-3; rollback_. b3 d-2 e-12 g4; rollback_be b5 c2 e-2 g-5
rollback_script a7; rollout_, b7 d-4 e2 f-2 g-6; rollout_and e6 g-7; rollout_from c-4; rollout_order a-4 e5 g-5
rollout_plan b7 g-9; rollout_until a-4 c4; roof_, c8 e-3 f2 g-4; room_, b-7 d4 e2 g-4; room_. a-4 b-2 d-4 e11 f-3
room_and a4 b-5 e11 g-12; room_book d6 e-5; room_for b-3 c-6 d4 e3; room_on-purpose e3; room_so e2 g-3
room_they c3 d-4 e-4 g3; room_when c8 g-7; room_with a4 d-3 e3 g-6; root_because a-5 c3 d-3 g4; rope_, c5 g-6
rota_, a-3 b3 f-4 g4; rota_. b9 c-2 e4 g-12; rota_be a-2 b3 c7 e-6 g-4; rota_to b-5 e2 g3
rotated_the a11 b-5 c-4 d-4 e5 g-9; round_, c-3 d8 e-4 f-2; round_. b2 d3; round_: a-4 b-5 c-9 d8 e5
round_and a-5 b-2 c9 d-4 g-3; round_close g5; round_in b-3 e4 f3 g-4; round_the b-10 c5; round_to b-3 d-5 g4
round_with c-2 g3; route_. b-5 e8 g-5; route_tables a4 b-2 c-3 e-4 g5; row_. a-5 d7 e7 g-9; row_of c5 d-3 e-4 g3
rule_, a5 b-6 d-3 e10 f-3 g-14; rule_. c13 e-3 g-12; rule_and a-6 c-6 e8 g3; rule_for a7 g-4; rule_in b5 f4 g-4
rule_on a-6 b-4 c17 f-2 g-11; rule_out b-2 c-8 e7; rule_that a-4 b11 e-3 f2 g-10; rule_to b-4 c5 e-5
run_, a5 c-3 d-4 e-10 g5; run_. a-6 b4 c-6 d4; run_all a3 b3 e-6; run_at a3 e8 g-11; run_by a9 c-3 d-7 e5 g-13
run_it a2 b6 c6 d-12 e3 f-3 g-13; run_on a3 b-6 e-6 f7; run_out d4 e-6 f-2; run_over a-4 c-2 e-5 f-3 g9
run_the a6 b2 c-17 d-16 e9 g-3; run_with d-2 e8 g-6; run_without c-6 d7 e11 g-12; runbook_, c-4 e-3 g6
rust_, c-2 f3 g2; rust_. c-5 e5 f-3; rust_book c-3 f10 g-4; rust_off f5; sake_of b-2; salary-talk_with d3
salary_round d-4 f-3 g11; sales_, e-7 g4; sales_. b7 c7 e-4 g-7; same_. b-5 c6; same_as a-8 b-8 c-7 d6 e-4 f-3 g7
same_day a2 b3 c-3 d-6 e-2; sample_app f5; sandbox_, f5 g-2; sandbox_repo f3; sander_'s a-6 b5 c-6 d-5 g4
sanne_'s b9 e-5 g-2; saturday_, g2; saturday_. b9; saturday_i a-6 c-3 f-4 g12; save_game a10 f-3 g-5
save_me a-2 c-2 e-2 f6 g3; save_system b6; save_the f-3 g3; say-no-to_no d-8 e7; say_, a-7 c-2 d-4 f-4 g9
say_. a-5 b-10 c5 e6 f-3 g-4; say_<mark> a-4 b-6 c8 d8 e-7 f2 g-7; say_<name> a-5 b6 d-2 e-3 f-4
say_<number> a4 e6 g-11; say_? c-12 e3 g7; say_a d-7 e4; say_anything b-4 d-2 e7 g-3; say_go a-3 c13 e-2 g-10
say_he b4 c-4 e-5 g4; say_her c-4 e-5 g11; say_i d4 e-13 f-10 g6; say_if c6 g-3; say_in c-4 d8 g-3
say_it a-5 c4 e-9 f4; say_my a5 c-5 e-6 g6; say_no a-4 b-4 c5 d6 g-6; say_otherwise b11 c-5 g-5; say_she b-11 g13
say_something b7 c-2; say_that a-4 b-6 c-11 e8 g9; say_the b-11 c-5 d-9 f-6 g17; say_they a-3 c4
say_to b-5 c-7 d18 e-13 g-4; say_what b-4 d6; say_which a-4 b-4 c10 d-6 e7 g-12; say_who a-8 c7 g4
say_yes b-4 c15 d-4 e-8 g-2; says_, g5; says_<mark> a3 c-6 d4; schedule_, a-3 b6 e-2 f4 g-3; scheduler_, b5 f3 g-6
scheduler_. a2 b4 c-4 e4 g-8; scheduler_source f3; schema_, a6 c-6 e9 g-10; schema_change a4 b-5 c-4 f-3
schema_migration e8 g-6; school_run d-4 g9; scorecard_, b-3 g6; scoring_engine f-3 g3; scratch_, b4 c5 d-3 f-6 g-3
scratch_. a-2 b-4 d3 e-2 f2; screen_, a-3 b2 c-4 d-5 e3 f5 g-4; screen_. b4 c-5 d-3 e-7 g5; screen_share b7 g-4
script_, a7 e-3 f5 g-10; script_. a-2 b6 f4 g-6; script_and a4 b3 e-7 f-7 g6; script_for a5 d-7 f7 g-9
script_that a-5 b-4 c-3 d-3 e-6 f7 g3; script_to a-2 f10 g-5; script_which a-3 b3 f6 g-3; sdk_'s f4 g-3
season_. e-4 g5; seat_, b-2 c-4 d-4 e-5 g9; seat_. d-3 g2; seat_in c-3 e8; seat_map b4 e-3; sec_<mark> b5 d-6 e-2 g4
second_, a3 b-6 c-5 d-2 f-2 g8; second_i c11 e-4 g-6; second_one g6; second_time b11 e-2 g-6; second_week d5 g-3
seconds_, b6 d-3 g-7; seconds_. a-3 b-3 c6 e-5 f-4 g6; security_fix a3 b4; security_review d-4 e4; see_, e5 f-2
see_. a-6 b-9 c-12 d-9 e10 f-4 g11; see_<name> b-9 e13 g-2; see_how a-5 b-4 c-3 d-3 e-9 f15 g-3
see_if a-4 c2 e-7 f4 g2; see_it a-6 c-5 d-16 e8; see_my b-4 c14 e-7 g-8; see_on c-3 d-3 g9; see_our f4
see_that c-4 d-5 e3 g3; see_the c-13 e6 f-4 g4; see_what c5 e-5 f12 g-11; see_where f8 g-6
see_who c-4 d-2 e-8 f7 g4; see_why a-2 f10 g-7; seem_to d-4 e-4 g4; self_. a-4 b2 f3 g-8; send_, d6 e-7
send_. a-3 b5 c-6; send_<name> c-3 e4; send_a b8 e-8; send_her b6 d3 g-8; send_him d2 e5 g-7
send_it a-3 c8 d-9 f-4 g5; send_me b-3 c18 e-8 g-15; send_my b2 d13 e-5 g-12; send_the a-7 d-8 f-5 g7
send_them a-3 b-10 c-9 e8 f6; send_to a2 b-5 c-3 d6 e-4 f3 g-4; seniors_, c13 g-9; sensor_calibration b2
sentence_, b4 g-4; sentence_. a-4 b-7 c6 d-3 e-4 g5; sentence_in a-4 c-3 d7 e-2; server_, a5 c-3 d-2
server_be a-6 b-5 g11; service_'s c6 g-4; service_, a10 b-8 c6 f3 g-6; service_. c7 e-8 f-3; service_be g3
service_is b10 c-6 d-3 e7 g-13; service_over b-7 g5; service_that a3 f4 g-6; services_, c-2 g2; services_with g4
session_, e-3 f6 g-2; session_. b3 e7 f-5 g-2; session_on a-3 f7 g-7; session_with b-5 f-3 g7; set_, f3 g-3
set_. b-3 c9 e-5; set_a c-8 d5 e9 g-7; set_it b-5 c6 d-4 e-10 g4; set_the b-7 d-9 e7 f-3 g3
set_up b5 c-7 d-3 f7 g-13; settle_, c8 g-4; settle_. b-3 c12 e-4 g-7; settle_by a-3 b-5 c5 e-7 f-2 g5
settle_in c-3 d5 e-4; settle_it a-3 b-3 e9 g-4; settle_on c5 e-6; settle_the a-3 c9 g-2; setup_guide f7; seven_, a4
seven_. c-5 d-3 e-5 g11; seven_people a-2 d5 f-5 g3; shader_code a-2 f-4 g8; shadow_<name> f4; shall_i d-4
sharp_. c2 e-3 f5; she_'d a-8 b8 e6 g-10; she_'s b-11 d2 e5; she_<name> a-3 c-12 f-3 g9; she_ask b2 g-3
she_be a-10 b9 c5 d-8 e-3 f-6; she_be-on b8 d-4 g-3; she_can b4 d-6 e9 g-5; she_choose b-2 c-5 e12 g-6
she_come b4 c-5 d-4 e7 g-2; she_could b6 c-4; she_cry d-5 e-6 g11; she_decide c-4 e4; she_did b7 c-5 e-13 g3
she_do b-5 c-5 d-4 e3 g4; she_find a-4 b7 c-7 d-6 e9 g-3; she_fix e8 g-6; she_get b-2 e10 g-5; she_go c-7 e15 g-12
she_have a-4 b3 c-11 d-3 f-8 g9; she_is b-4 c-4 g3; she_know b-5 e8 g-6; she_learn b7 g-4; she_leave d9 e-4 g-3
she_look c4 d4 e-4 g-5; she_may b4 c6 g-7; she_need d-4 g3; she_own b8 e5 f-5 g-8; she_run b-3 e6
she_say b-7 e-9 g15; she_see d7 e6 f-3 g-9; she_sign a4 b-3 c-2 d2 e-5; she_start d7; she_stop c-5 d3 e4
she_take b-5 e4; she_tell b-5 c3 d-7 e4; she_think c3 e4 g-6; she_type d7 e5 f-3 g-8; she_want c-8 d-6 g8
she_want-to b2 c-4 d-10 g8; she_will a-3 b8 c-6 d-9 e8 g-7; she_would b-5 e6; she_write b-5 c3 d5 e8 f-4 g-10
sheet_. c4 d2 f2 g-7; sheet_for d3 e-4 f9 g-7; shift_. c3; shift_at a6 d-5; ship_, a3 b-3 d-3 f4
ship_. a2 b-7 c-3 d-3 e8 f-7; ship_<number> a3 c-3 e4 g-6; ship_at c2 e-2; ship_it a7 b-3 c-3 d-3 e2 g-2
ship_on a9 e-3 f-4; ship_that a-4 b-3 d-3 g10; ship_the a8 b-12 c-9 d-5 f-10 g3; ship_until a6 c-8 g3
ship_with c10 d5 g-12; ship_without b-7 c6 f-4; shoes_. a6 b-3 d-5 e7 g-3; shop_, b-4 e-6 g9
shop_be a11 b-3 f-3 g-5; short_. c-5 d-4 g12; should_. c2 f11 g-13; should_be a6 b-6 d11 e3 f-4 g-17
should_decide e6 g-5; should_go c11 e-5 g-6; should_have a-6 c7 d9 e-19; should_i a-3 b-7 c-11 d-11 e5 g16
should_not a4 b3 c-11 d-5 e-4 f-3 g8; should_stop c-4 g9; should_the c-3 g9; should_we c8 d-4 e10 g-12
should_write g9; shout_, a4 e-4; show_, a-2 b4 e6 g-6; show_. d2 e4 g-4; show_<name> b6 g-4; show_her d-5 e9
show_me a-3 b-10 c-7 d-6 e-6 f10 g8; show_the a-2 f8 g-7; show_us c-2 d-5 e-5 g10; shut_, b-3 c-3 d-4 f-5 g6
shut_. b-3 d-3 e5; shut_up c-4 e11 g-6; sick_, d-4 e-4 g7; side_, a4 d4 e-5 g-3; side_. a-4 c-4 d-8 e9 f-5 g3
side_of b-3 e9 g-9; side_project f-4 g7; side_repo f7; sigh_. d5 e3 g-4; sign-off-on_off b-3 c4 f-3
sign-off_off a6 d-5; sign-over_over e7 g-4; sign-up-for_up a3; sign_, a3 b5 d-9 f-5; sign_. a-3 c3 d5 e-4
sign_and b-5 c-4 d-6 e-4 g10; sign_by d6 e-3; sign_it c-7 e15 g-11; sign_keys a8 e-5
sign_off a7 c11 d-4 e-9 f-4 g-11; sign_the a-3 b-9 c-5 d-8 e13 f-6 g3; sign_up e-3; signature_, c-3 e9
silence_, a-4 b-8 c11 d-4 f-2; silence_. b-3 d-2 e-6 f-3 g8; silence_be e8 g-7; silence_in e-3 f4
silence_on c10 e-3 g-4; silent_in e4 g-3; silent_until a-2 c2 e4 g-6; simply_to f4 g-2; simulator_for g3
simulator_to a-4 f9; since_. b-4 c-2 d-8 e9 f-4 g3; since_<name> a6 b-9 c2 d5 e-16
since_<number> a4 b-4 c3 d-12 e-7 f13 g-8; since_before c-5 d5 f9 g-9; since_forever c-4 f8; since_he a-2 d6 e2 g-10
since_i a6 b9 d7 e-9 f4 g-24; since_it a4 c-6 g-5; since_last a-4 b-5 d11 e-7 g2; since_lunch b2 f5 g-4
since_may c4 g-3; since_monday b3 d5 e3 g-8; since_noon a2 d-2 g3; since_spring a-6 c3 d6 e-4 g-2
since_sunday b-4 d-5 g8; since_ten a2 b-6 c10 e-2 g-9; since_the a2 b6 c-7 d9 e-17 g-6; since_they b6 d4 e-6 g-4
since_three a7 c-3 g-4; since_tuesday b6 d-3 e-9 f-8 g2; since_two a7 c3 d-2 g-5; single_1:1 d-10 g12
single_point a4; single_question c-3 d-2 e11 g-7; sir_, a-5 b-3 c5 g6; sister_'s e-3 g8
sit-in-on_in c-2 e-3 f10 g-3; sit-in_in b-3 c3 d5 f-6 g-2; sit-on-my-hands_on a-5 b-5 e4 g2
sit-on_on b-4 c4 e5 f-7 g-4; sit_, a3 c3 d3 g-7; sit_. a-4 c5 f-4; sit_and a5 e-8 f6 g-4; sit_at a4 e-2 f4 g-5
sit_beside a-3 b3 c-7 e5 g-4; sit_down a4 b-7 c-4 d11 e-7 f-2; sit_in a-4 b-3 d9 e-6 g-3
sit_next a-2 c-5 d-6 e-4 f4 g3; sit_there a-3 c11 g-9; sit_through c-3 d5 e4 f-2 g-3; sit_with a6 b-3 c-12 d-6 f9
site_. c3 e3 g-5; six_, a3 b-5 c2 d7 e-8 g-4; six_. a5 b-4 c-2 d6 e-3; six_and a5 g-5
six_hours a6 b2 c-10 d-8 e-4 f3; six_minutes a5 c-3 d-4; six_of a4 d4 g-7; six_people c-2 d4; six_tickets c3
six_times c7 d-6 e-4 f-3; size_, c4 e-5; size_. c5 e-3; skim_the a-3 f11 g-6; skip-level_with a-7 c-3 d10 e-6
skip_lunch a11 g-9; skip_my d8 e-3; skip_the a-10 b-3 d6 e6 f-4 g-5; slack_bot b4 f10 g-12; slack_thread c8 g-5
sleep_, c-4 e-2 f9 g-6; sleep_. a-2 b-6 c-4 d-4 e5 f-5 g8; sleeves_and a8 b-4 e-5; slept_. a2 c-2 d-5 e-3 g2
slept_badly b3 c5 f-2 g-5; slide_, a-3 b-8 c2 d-10 e12; slide_. b-6 d-8 e7 g6; slide_<number> d-3 g5
slide_on b5 f6 g-8; slide_to b-3 d6 e3 g-6; slides_and e6 g-7; slip_, d3; slip_. f-2 g3; slip_again d6 g-3
slip_i g6; slot_, g3; slot_. a-3 b-5 c9 d-5 e5 f-2 g-2; slot_to b-6 c-6 e10; slot_with d10 e-5 g-3
slow_, b4 c-4 d-5 f11 g-11; slow_. b6 c-2 e-3 f3; slow_and e-4 g3; slow_so b6; slower_than a-3 b-5 e4 f6 g-5
slowly_, a-4 b-5 c-3 d-3 e-3 f8 g4; small_, f-4 g5; small_<name> a-2 b-2 f12 g-6; small_cli f2; small_fix f11 g-12
small_one a3 c-3 e13 f-9 g-5; small_pr f7 g-3; small_script f10 g-7; small_thing f-3 g2; small_tool g5
smells_of c4 d-3 e-3 f-4 g6; snatch-back_it b7 g-3; snatch_the g5; so-that_'s a3 c9 e-7 g-3
so-that_<name> a-3 b-5 c-4 d-5 e15 g-6; so-that_i a-6 b-4 c9 d2 e-3 f10 g-12; so-that_the a12 b-8 c-7 d-3 e5 f3 g-12
so_, c4; so_. a-5 e-8 g4; so_<name> a-4 b-8 d-10 e10 g5; so_as a3 d8 e-3 g-7; so_badly a-7 b-5 c-5 d-6 e7 f-3 g7
so_do a-6 b-5 c-6 d-2 e-5 f4 g11; so_hard b12 e-5 g-3; so_he b-5 e8; so_i a8 c4 e-9 f6 g-18; so_in e8 g-7
so_it b4 c3 d3 e-16 f-3; so_long a-5 d6 g-3; so_much b8 c3 d-6 e-8 f-6; so_my c4 e-5; so_no a-4 b-5 c-5 e-7 f-8 g16
so_nothing g8; so_now b4 c-5 d-3 e-5 f5; so_often b-3 d8 e-4; so_on c6 g-2; so_once e7 g-4; so_she b3 d-6 e12 g-7
so_the a8 b2 c-3 e-9 g-5; so_there a9 b-4 c-3 g-3; so_they b-6 c3 d-10 e11 g-8; so_thoroughly b5; so_to g5
so_we a3 b-6 c-4 d4 f2; soc2_evidence b2; sofa_, d-3 g7; soldered_a f3 g-3; soldering_iron a5 d-3 f8 g-6
solo_, b-4 e8 f-3; solution_, e7 g-4; solve_it a-5 b7 c-8 d-6 e4 f-7; solveig_'s a-3 d9 e-5 f-4 g-8
some_<name> f6 g-5; some_day d-5 f-8 g14; some_other d12 e-2 g-6; somebody_<name> c6 e-5; somebody_ask d-6 g3
somebody_else a-6 b3 c-3 d-2 e8 g-3; somebody_have-to a9 g-9; somehow_i b-3 c12 e-3 g-4; somehow_the c7 e-2
someone_'s b-6 c-5 d-3 e-5 g11; someone_<name> c7 f4 g-9; someone_ask e4; someone_else a-5 b-3 c-7 e7 f-4 g4
someone_have f2; someone_in c-5 d-6 e-4 f-3 g15; someone_on a-4 c-5 e-2 g10; someone_should a-5 c5 d-6 e-6 f-4 g5
someone_write c8 e-4 g-3; something_. a-4 c4 f2 g-2; something_about b3 d-7 e-2; something_else a-5 b5 e-7 g7
something_more d8 g-5; something_to a5 c-7 d3 e7 g-9; sometime_<mark> d6 g-3; soon_, d7 g-4; soon_. d3
soon_<mark> d12 g-9; sorry_, a-5 g3; sorry_. e-4 g7; sorry_<name> b8 d5 g-10; sorry_to c-3 d7 e-7
sort-out_out b2 f5 g-3; sort_it a5 e4 f-2 g-4; sort_my a-4 b-6 c-4 d2 e-3 f14 g-9; sort_out a-3 b-5 c4 d5 e3 g-8
sort_the a-3 c-6 d-5 e-5 f6 g8; sound_like b10 c-6 d-2 e-11 g2; soup_. a-4 b-2 c-7 d2 e-8 f-5 g15; source_, f10 g-8
source_. a-5 b-3 d-3 f9; spaces_, a-2 b-3 e2 f-3 g3; spare_board f5 g-3; speak-to_to c5 d5 e6 g-14; speak_, c10 e-5
speak_. b-2 c6 d-6; speak_first c11 d-2 g-7; speak_for b8 c-3; speak_up b-5 d-4 e3 f-3; speak_with d13 g-8
spec_, b-4 d-2 e4 g4; spec_and e-3 f6 g-6; special_. g7; spend_<number> a5 b-3 d-4 e-2 g5; spend_a a-2 b7 d-2 f5 g-7
spend_an a-5 d-5 f5 g3; spend_friday a-4 f8; spend_my a-10 e8 g6; spend_sunday f3 g-5
spend_the a7 b-9 c-9 d6 f-6 g2; spike_, b-2 d-3 f7; spike_on d-3; split_. a2 e6 g-9; split_<number> c9 d-5
split_it c3 g-4; split_the a7 c-6 e4 g-3; spotted_it c-3 g3; spreadsheet_, c6 e-5; spreadsheet_to f4 g-3
spring_, b6 c3 d-6 e-7 g3; spring_. a-6 c-7 d6 e-5 f-4 g4; spring_and b-3 d5 e2 g-5; sprint-goal_, c8 e-5
sprint-goal_be a8 b-4 c-3; sprint_, c-3 d-8 f-3 g9; sprint_. a-8 b3 c-5 e-6 g4; sprint_<mark> b-3 d8 g-4
sprint_be a3; sprint_board a-8 b8 f4; sprint_demo g3; sprint_i g5; sprint_plan b3 c-3 e3
sprint_review b6 d-10 e-4 f-3 g8; sql_, f6 g-2; squad_, a-3 c2 e-5; squad_to c12 e-5 g-6; squads_, a5 b-3 c-3 e-2 g4
sre_: d10 f-4 g-2; stack-trace_. d9 f-5; staging_, a-4 b-4 e2 f-7 g7; staging_. e7 g-6; staging_and e7 g-6
stand-up_up a-7 d9 e-2 f-2 g-3; stand_at e4; stand_in b-2 c-4 e11 g-10; stand_the a2 b6 e-3 g-4
stand_up b-5 c-6 d-3 f-6 g12; stands_. b-3 d4 e6 g-9; standup_, a-3 b8 d-7 e-8 f-6 g6; standup_. b7 d-5 e-2
standup_have c11 d-3 g-6; stare_at b-4 c7 d8 e-7 g-12; start_, a-7 b4 c-5 d12 e-4 g-3; start_. b-7 c4 d8 e-4 f-4
start_<number> b-3 f5; start_at a4 b-3 c-3 e-2 g2; start_before c3; start_date b-4 d4 e-4 g3
start_in a-2 b-3 c-5 g11; start_monday b-7 c-7 e-6 g6; start_on a-7 b8 c-4 e-7 g5; start_over c-3
start_the a5 c4 d-4 f-3; start_to a2 b-12 c5 d-9 e6; start_tomorrow a4 b-3 d4 f-2 g-3; start_until a4 e-2
start_with a2 b-3 e-2 g3; start_without a8 g-3; state_be a5; status_page a-3 c3 d-4 e-6 g8; stay-away_away e6
stay-off_off e7 g-3; stay-out_out a-2 b-6 c-4 d-3 e6 g3; stay-quiet_quiet c-4 e7; stay-up_until a10 f-3 g-3
stay_. b-4 c-4 d-11 f-4 g11; stay_at a3; stay_hers b-3 e9 g-3; stay_in a4 b-7 c-7 d4 e10 f-2 g-10
`
