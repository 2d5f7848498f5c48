// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_6 = `
error_banner c5 g-3; error_budget c3 d-2 e-5 f-3 g8; error_message c-2 f9 g-3; escalate_the c7 e-2 g-4
escalate_to b-4 d-4 e-3 g6; estimate_, c4 d-5 g-6; estimate_stand b-4 e8; estimates_and b6 f-3
even-though_i b-2 c-2 d-5 e16 g-11; even_<name> d7 e-3 g-4; even_ask a5 b-2 c6 d-2 g-7; even_for g3; even_if e8 g-5
even_know c3 e-5 f-4 g7; even_my c7 g-3; even_on a3 b-2 c3 e-2; even_open b-3 c-2 f-4 g6; even_read c4 e-4
even_start d6 g-6; even_the a-6 b-6 c13 d-8 e-11 f-5 g3; even_when c3; evening_, a-2 c-9 d-4 e-4 f11
evening_. a10 b-6 d7 e-5 g-12; evening_a c5 f2 g-6; evening_i a-3 b5; evening_on a5 e-2 f-8 g2
evening_with c-3 d-3 f6; evenings_. a3 d-2 f10 g-9; evenings_and f-7 g7; event_sourcing b-6 c5 d-3 e3 f7 g-9
ever_. c-3 e-4 f6 g3; ever_do b5 d-4 e9 f-7 g-8; ever_see a-3 f9 g-2; every_1:1 c-2 d-3 e7
every_commit a-7 b13 e-3 g-6; every_decision c-6 g8; every_deploy a6 b-2 c-3 d-2 f-2 g2; every_line b4 c-5
every_little c7 g-4; every_merge b-2 e-3 g8; every_morning d10 g-8; every_one a-3 b5 c9 e-2 f-3 g-10
every_other a-3 c-3 g8; every_paragraph b6 g-2; every_pr a-3 b-4 c3 d-4 f-2 g4; every_proposal b-2 c8 g-2
every_release a-8 g9; every_single a2 c-4 d4 e-6; every_ticket b-7 c7 e-3 g2; every_word c5 g-3
everybody_'s a3 b-3 d3 e-7 f-2; everybody_else a12 b-12 d-5 e5 f-3; everybody_is a-2 d2; everybody_laugh a-4 g8
everyone_'s a10 b-13 c8 d-9 e-7 f-3 g3; everyone_. a-5 e3 f-3 g3; everyone_agree c2; everyone_be a3 b-2 c5 d-6
everyone_be-blocked a3; everyone_could a7 b-4; everyone_defer c5 d-3 e-2; everyone_else c-4 g3
everyone_in a-5 b7 c-3 e-5; everyone_is a3 b-3 c8 d-3 g-4; everyone_just c9 g-8; everyone_look-at c6 g-4
everyone_on a-2 b-3 c9 g-5; everyone_rebase a8 b-3 g-2; everyone_stood a12 c-5 e-5 g-4; everyone_wait c-4 d-4 g7
everything_, a-3 b-5 g9; everything_. b4 d-2 f-3; everything_<mark> b-3 c3 e-3 g3; everything_alone g6
everything_be a-6 b-4 c-3 d-8 e9 g7; everything_else a5 d4 g-5; everything_in a2 c4 d-4 e-2 f-4
everything_over b-3 c-3 g8; everything_wait c-8 g9; everywhere_. d-2 f-2 g9; ewa_'s b9 d-2 g-4; exactly_what g5
exec_review b3 e7 g-8; exit-interview_with b-3 d3 e-4 g2; experiment_and f5 g-2; experiment_with a-3 b-4 d-2 e-5 g5
explain_it a-5 c-6 d3 e-5 f7; explain_the b-7 f11 g-5; explain_to a-5 b4 c-5 d-4 e4 f8 g-8; explore_the f6 g-2
export_, b6 c-2 f-2 g-3; export_bug a8 b-6 c-5 d-6 e-6 g5; export_with a7 g-7; extended_the b-3 c-5 e-4 f10 g-5
extension_. d7 g-5; extension_that f6; eyes_. f2 g-3; eyes_hurt a3 g2; eyes_on b-3 c9 d-3 g-5; face_, c8 d-4 e-5
face_. b-3 c3 d-4; face_another d6; face_down c3 e4 g-8; face_on a7 b8 c-11 e-8 g-5; face_the b-2 d6 e6 g-9
facilitate_, d-4 e8 g-5; facilitator_, a-4 b-4 e6 g-2; factory_line a8; fail_, e5 f4 g-4; fail_at a3 b-2 e-5 f2
fail_build a-5 d8 f-9; fail_on a-6 g9; fail_over c5 e3 g-9; fail_the e8 g-5; failover_. c2 e3 g-6; failover_works f2
fall_asleep a-3 d-5 e3 f-3 g8; fall_off c3 d2 e-2 f-3; fall_over a4 b-5 c-3 d-2 e7 g-3; fall_to c2 e-4
far_as a-6 b3 c-11 d5 e-10 g8; farah_'s a-4 b3 d-5; fast_enough a-3 b8 g-5; faster_, a-5 g7; faster_<mark> g6
faster_than c10 e-4 g-6; favourite_module b-5 e7; fear_. e-7 g8; feature-flag_cleanup a-3 b7 f-2 g-4
feature-flag_service a11 b-4 g-6; feature_, g-5; feature_. b-2; feature_i e3 g-3; feature_store a4 c-3 e-6 f6 g-3
feedback-talk_with d-5 e-5 g9; feedback_, b4 e4 g-6; feedback_<mark> d7 g-5; feedback_about d3 g-2
feedback_for a-5 b-11 c-9 d7 e-8 f-3 g4; feedback_from d-3 g6; feedback_give b-6 d-4 e-4 g11; feedback_i g5
feedback_in c-2 e-3 g4; feedback_is d-7 g10; feedback_on a-3 b7 c-9 d6 e-4; feedback_round c-3 d14 g-10
feedback_to b-6 d10 f-3 g-2; feel_. b-6 c6 d-4 e-7 f7; feel_about a4 b3 f-3 g-3; feel_for f7 g-3; feel_good d-4 g5
feel_great a12 b-3 g-9; feel_strange b-2 d3 g-3; feel_the b-7 c5 e-7 f-7 g13; feel_too b8 g-3; feet_on d5
fetched_it b7 g-2; few_test f2; fiddle-with_with f5; field_. c6; fifteen_minutes d4 e-5; fifty_. e7 g-5
fight_. b5 d6 e-6 g-8; fight_it c-4 e9 g-4; file_, b7 c-2 f3 g-7; file_in f-6 g9; files_. c10 g-5
fill_in a-5 c6 d-4 e-10 f-5 g7; fill_it a-3 c-3 f3; final_one b7; finally_, d-5 g8; finally_. c-2 e8 g-8
finally_get b-2 f9 g-6; finally_read f4; finance_'s a5 b-3; finance_, d-10 g13; finance_. d-6 g8
find_<name> a-4 b-5 d-2 e2 g7; find_<number> g8; find_a a-4 b-3 c-8 d5 e6; find_and a10 g-9; find_another d3
find_her a4 b3 d-8 e3 g-3; find_it a5 b-4 c-5 d-9 e11 f-7 g-3; find_my b-3 c-3 e-5 f3 g7
find_out a-9 b2 c4 d-9 e3 g-3; find_reasons d3; find_something c-4 d6 e-4 g4; find_the a10 b-11 c-14 d2 e3 f-5
find_them a-4 c7 d-2 e4 g-7; find_time c-3 d5 f-3 g3; fine_, a-3 b6 c8 d-8 e-9 f-7; fine_. a-5 c-4 e3
fine_by a-2 b-7 c3 e7; fine_with c5 d-5 e-7 g3; finger_before c3; finger_in a4 f5 g-7; finger_on a2 b-3 e7 g-6
finish-off_off b4; finish_, b-3 c3 d-7 e7 f2 g-6; finish_. a5 b5 c-6 d-3 g-7; finish_<name> a-2 d-6 e-6 g8
finish_a a-3 d11 g-8; finish_by a-3 b9 e-4 g-3; finish_her b8 c-2 e-3; finish_his d-2 e4 g3; finish_it b4 c-10 d-5
finish_my d3; finish_the a6 b3 f-14; fire_, a5 c-4 d-2 e-2; fire_alarm g8; fire_drill a-7 b-3 c-5 d-4 e-4 f-4 g16
firm_i a-7 g8; firmware_is a4; firmware_myself a-4 g8; firmware_release d-2 g6; firmware_sign g4
firmware_update b6 e-2 g-3; first_, a3 d-3 e4 f-4; first_. a-5 c9 d4 e-9 f-3 g-2; first_? c8 e-2 g-2; first_boss g3
first_issue b-4 e-4 f13 g-7; first_postmortem b-2 e7 g-3; first_release b5 e5 g-7; first_startup g6
first_thing a7 b-2 d-8 e-2 g4; first_time a-9 b-5 c-3 d-3 e11 f8 g-6; first_to a5 c-3 e6 g-7; first_violin a5
first_week a-4 d-6 e-7 f-3 g12; first_year b-5 e-2 g10; five_, a9 d-8 e-3; five_. a6 b-4 c-7 e6 g-3; five_1:1s g5
five_and d-4 e-3 g4; five_grown c4; five_hours a3 c-2 d-4 f-2 g3; five_minutes a-3 b5 c2 e-4 f-6
five_months a6 c-4 d4 e-3 g-4; five_people d5 e5 g-8; five_times e3 g-2; five_weeks d6; fix_' a-7 b-5 c-3 e8 g5
fix_, a15 c-9 d-12 e6 f-3 g-15; fix_. a9 c-5 e12 f-7 g-17; fix_<mark> c5 e3 g-6; fix_<name> a-5 b8 d-3 e-8 g7
fix_a a-13 b-6 c-2 d14 e-11 f8 g-3; fix_all a-3 e-3 g9; fix_and a14 d-3 f-4 g-10; fix_at a8 d-2 e3 g-7
fix_be a6 b3 c-12 e4 g-10; fix_by a-3 b-4 c4 e-2 g6; fix_every a-5 g8; fix_for a12 b-5 c3 d-3 e-6 f-7 g-2
fix_four a2 b-4 e-3 g2; fix_from a3 b-5 c-4 d-4 e7 f-4; fix_go a7 b4 c-3 d-3 e-6 f3 g-5; fix_his b7 g-4
fix_in a7 b-2 c-7 d-7 f12 g-14; fix_is a11 g-6; fix_it a-5 b3 c-12 d-18 e8 f-6 g6; fix_land g4
fix_myself b-5 e-7 g10; fix_on a4 f4 g-4; fix_out a7 g-7; fix_prod a3 e-5; fix_production a14 d-6 g-6
fix_staging e3 f-6 g2; fix_that b-3 e-3 f4; fix_the a8 b-17 c-11 d-10 e-2 g9; fix_to a3 c4 e-5 f3 g-6
fix_two b-6 e-4 f5; fix_type e5; flag_, c5 f2 g-5; flag_rollout g4; flags_out f3; flaky-test_, c5 f-5
flaky-test_hunt b5; flaky_suite b8 g-3; flashed_a d-3 f5; flew_the c3 e-3; floated_a c7 g-2
floor_, c-4 d-3 e-3 f4 g3; floor_. a-6 b-2 d-7 e-7 g17; floor_<number> c-2 g6; floor_price a-4 c7 g-3
flow_. a3 b-3 e-4 f-3 g7; flow_in g3; flu_, b-3 c-4 d-3 g10; flu_. b-5 c-7 d-9 e-4 g16; folder_, a-2 c-4 f10 g-6
folder_. f7 g-3; folder_and e2; folder_name c2 e-2 f6 g-3; folks_' b-2 d3 f3 g-3; folks_, d-4 e-3 g9; folks_. d6 g-3
folks_could a4; follow_a f8 g-3; follow_along f4; follow_one d-3 e-3 f9; follow_the a-6 b-5 c4 d-8 e-8 f16 g-9
follow_up b-5 c-3 d10 f-5; follow_what f9 g-2; font_. b-3 c3 g3; font_size c3 e-5; for-once_. d-2 g6
for_, b4 c-5 e-5; for_. a15 b-6 c-10 d-10; for_1:1s e5 g-2; for_<mark> b-3 c-7 d-3 f-2 g10
for_<name> a-8 c-7 d11 f-15 g5; for_<number> c4 d2 f5 g-18; for_a a-10 d9 f3 g-4; for_ages f7
for_all c-8 d-8 e-3 g6; for_an a-7 b-13 c2 e4 f3; for_another b4 d6 e-7 g-7; for_anyone c5 f7 g-4
for_anything a-3 c-5 f-8 g13; for_approval c-5 e-8 g10; for_both d2 e3 g-2; for_code a-6 c7 d9 g-11
for_curiosity f4; for_each c6 e-3 f-4; for_eight a-4 b4 c-5 d8 g-6; for_every a5 c3 g-3; for_everybody a2 c-4 g3
for_everyone b-3 c-4 d-9 e3 f-4 g9; for_feedback b11 c-4 d10 e-7 g-16; for_five d7; for_four a-2 b7 c11 d3 e-8 g-14
for_fun a-7 b-6 c-5 d-5 e-7 f7 g4; for_go a8 g-5; for_good a-3 b-5 d-6 e14 g-5; for_half c-3 e13 g-11
for_help a3 b2 d3 e-2 g-4; for_her a-10 b4 e-19 g4; for_him a-11 b12 c-10 d-3 e-6 f-7 g5; for_his c-9 d5 e4
for_it b-4 d4 e-2 g-4; for_lack c3 d4 g-3; for_later a-2 g4; for_launch a9 c2 d-2 e-2 g-8; for_learn f10 g-7
for_legal a-6 c-7 d-4 g14; for_let b6 e-3; for_lunch a-5 b-2 g7; for_me b-2 c3 d-15 e-12 f10 g2
for_mine b8 c10 d-6 e-8 g-10; for_monday c3 d5 e5 g-11; for_months c-5 f4 g2; for_most-of a-3 e5 f-2 g2
for_my a-10 b-4 c5 e-9 f11 g-3; for_myself a2 b-11 c-5 d-9 e3 f8; for_next d8 e5 f-3 g-7
for_nine a3 b-3 c2 d-3 f-6 g2; for_no d-2 e2 f6 g-3; for_nobody c-5 g3; for_nothing d5 f3 g-7
for_objections c10 d-3 e-3 g-4; for_one a-6 b18 d-4 e-10 g-6; for_our b-3 d7 e-4 f9 g-10; for_own b6 c-2 f5 g-7
for_permission g4; for_pleasure f8 g-2; for_production f8 g-7; for_q3 a-7 b-3 c-3 e-3 f-4 g9; for_read g6
for_sign d6 f-3 g-5; for_so a7 b-3 c-5 d4 e-2 g-2; for_ten a-3 b6 c-4 d8 f-2 g-9; for_that c7 g-6
for_the a6 b-7 d4 e-6; for_their a-3 c-16 d11 e7 g-2; for_them a-11 b-8 c10 e-4 f5 g-4; for_this b-8 e-6 f4
for_three a3 b3 e-9 f4 g-5; for_thursday a5 b-6 c-3 d-8 e-5 f-4 g12; for_tickets d10 g-7; for_to g-5
for_today d10 g-10; for_tomorrow a3; for_tuesday a6 b-3 d4 g-6; for_twenty e8 g-6; for_two a-8 b9 c-5 f-3 g3
for_understand f5; for_us c-6 g7; for_want c9 f-3 g-3; for_what c-4 e3 f-3 g3; for_when c5 d3 g-6
for_whoever f6 g-2; for_whom c-3 d-2 f6; for_work d-2 f10 g-6; for_you a-5 b5 c3 d-4; force_push b15 c-2 d-3 e-4 g-9
forced_me a11 c-3 e-4 g-6; forget_, a-3 d9 g-5; forget_it b5 e-8 g4; forget_my b-4 d-4 g7; forget_the d7 e5 g-9
form_, b-3 d10 g-5; form_for d3; form_is d3; format_, b3 d-2 e2 g-6; format_. c8 f-4 g-7; format_and b-7 e5
fortnight_, c-3 d11 g-6; forty_. b4 g-3; forty_lines a-3 b7 d-5 g-3; forty_minutes b-5 f2; forty_one c2
forward_. a-2 b-4 d-3 e-7 g7; forward_it b3 e-10 f-3 g8; forward_to b-5 e8 g-4; fought_for e4 g-3; four_, c-4
four_. a6 b-5 c-8 d-7 e-8 f-3 g11; four_1:1s d2; four_and b-3 e8 g-5; four_days b-5 c10 d-7 e-4
four_hours a11 c4 d-10 e-5 f-2 g-8; four_it a-3 b10 e-4 g-6; four_minutes b9 c7 e-9 f-2 g-9; four_of a3 d-4
four_people f3 g-4; four_squads a9 g-6; four_times a-2 b-3 c7 e3 g-13; fourth_. d8 g-5; fourth_month d4 g-3
fourth_time e-2 g6; fourth_week d5 g-5; fraud_model a5 b-3 e-3; fraud_rule a-4 b10 c-5 e-5 g2; free_, a4; free_. g3
free_for d10 e-3 g-6; free_hour d-5 f8; freeze_, a2 b-6 e7 g-3; freeze_. b4 e-5 f-6 g3; freeze_start a-8 g9
freeze_the a-5 c7 g-3; freezer_alarm c-3 g3; freja_'s b3 e4 g-4; friday_'s c7 d-7 e-4 f6 g-3
friday_, a3 b2 c-14 e-8 f-7 g7; friday_. b5 c-12 e-8 f-6 g6; friday_<mark> a5 b-3 c11 e-7 g-10; friday_<number> a3
friday_afternoon a-4 d-3 g6; friday_and a3 c-6 d10 e-9 g-6; friday_at-last a-10 e3 f6
friday_i a-4 b-5 c-6 d-3 e6 g8; fridays_, g2; from_<name> a-23 b9 c-4 d-3 e-9 g7; from_<number> a3 b-6 e-9 f12 g-7
from_a a4 c-7 d-5 g3; from_across c3; from_all c3 d-3 g3; from_an d5 g-3; from_codeowners b-2 e6 g-2
from_every a4 b-2 c8 e-2 f-2 g-8; from_first a7 b-8 e5 g-4; from_her a-5 b8 c-4 d-5 e-12 g10
from_here b9 c-4 e4 g-14; from_him d-2 g2; from_his a-5 b9 c-4 d-5; from_holiday c7 g-2; from_home b-6 e-3 f-4 g13
from_it a5 b-7 d4 e4 g-7; from_last-week g-3; from_leave a-3 b-7 c8 e-4; from_me a-14 b-3 c4 d7 e9 f-16 g-2
from_monday a-8 b-7 c-11 g16; from_my a14 e-7 f-11 g-6; from_next d-8 g12; from_nine a3 c-2 d-2 g2
from_now c-4 d-5 e7; from_our d-3 g7; from_people c8; from_sales d-3 e-4 g9; from_scratch a-6 b8 c-3 d-9 e-5 f3
from_the b3 c-17 d3 e4; from_them e3 f-4 g4; from_there a-4 b9 c-4 e4 g-6; from_this b-3 e9 g-5
from_today b-3 c-6 d-2 e12 g-5; from_tuesday d7 g-4; from_two a5 g-4; from_under a-4 b3 c3 d-7 e-4 f3; from_us g2
from_zero a-3 b13 d-6 e-5 g-3; front_of d-9 e10 f-7 g-4; frontend_and a-2 c8 g-3; frontend_guild c-6 f3 g3
frowned_. b5 c5 g-6; full_authority b-2; full_of a-3 b-3 c8 d-10 e-7 f-6 g8; full_ownership b-6 e8
fun_, a-4 b-2 c-4 d-3 f4 g4; fun_. a-3 b-3 c-4 f9; functions_on f4; game_, e4 g-5; game_in a-2 f8 g-4
game_jam e6 f4 g-11; gap_, a5 d4 e-3 g-4; gate_, a3 e-3 g3; gate_. d7 g-5; gate_for a7 g-2; gate_on a8 g-4
gate_the a4; gateway_, b4 d-3 g-5; gateway_code a3 e-3 f-4 g6; gateway_is a9 b-6; gateway_timeouts g4
gdpr_deletion a9 g-3; generator_, e-3 f6 g-5; generator_in d-3 f8 g-3; gerrit_'s d5; get-back_back a-3 b-8 c9 e-3 g5
get-back_it b6 g-5; get-out-of_out a-3 b-3 c-3 d-4 e12 f-4 g-3; get-out_it a4; get-pulled-into_pull c5 e-3
get-stuck_i e6; get-to_a d-3 e6 g-3; get-to_the d7 g-3; get_<mark> c6; get_<name> a-5 b-8 c-6 e10 f-3 g2
get_<number> c3 f3 g-3; get_a a-17 b5 c4 d-4 e-7 g5; get_all a-7 b-4 c-4 d-7 e-2 g14; get_an b-5 d4 e-8 f7 g-7
get_and e5 g-5; get_as a-3 b4 c-2 d5 e-8 f-2; get_ask a-3 b-7 c9 d-4 e-2 f-6 g3; get_bump a-4 b-3 d8
get_cancel d-7 g11; get_code a4 c3 g-4; get_coffee d7 g-4; get_do d12 g-9; get_eaten d8 g-6; get_feedback d-8 g12
get_how f3; get_impatient a-4 b9 c-2 d-4 e-5; get_in a-6 b-4 c-7 d-3 e-5 g17; get_it c-11 d-8 e11 f7
get_merge b7 c-4 e-4; get_my b-6 c-7 d-7 g12; get_nervous a-4 b13 e-3 g-5; get_none c6 g-2; get_one g-2
get_sick c-2 g4; get_the a5 b-6 c-7 f3; get_their a11 b-6 c-6 d4 e-5 g-7; get_them c-3 d10 e-4 g-3
get_there a2 b7 c-7 d-4 e5 g-9; get_this c-5 d3 e7 g-4; get_three a4 b-2 c-3 e8 g-6; get_through b-4 c4 f2
get_two c-8 d-7 g12; get_up a-4 b3 d-3 e6; get_what f4 g-3; get_why a-2 b3 f5 g-4; get_write c6 d3 g-6
git_blame b7 d-3 e-8 g4; git_log a6 c-2 d-3 f6 g-8; give-back_it b8 c-3 g-4; give_, c-3; give_. d8 e-5 g-2
give_<name> a-15 b3 c-10 e6 f-10 g3; give_a b-8 c9 d-7 e-7 f4 g5; give_away a-5 b7 d-9 e4 f-4 g-6
give_feedback b8 d-9 e5; give_her b11 c-9 g-16; give_him b7 c-12 e9 g-12; give_it a-5 b4 c-2 d3 e4 f-6 g-5
give_me b-5 c-14 e5 f5; give_mine b-7 c14 e-9 g-3; give_my b-9 c4 d5 g-4; give_myself a3 b-2 d9 e-6 g-8
give_no c-5 e7; give_one c-4 e5; give_orders b6 c-5 g2; give_the a-4 b4 d3 e4 f-13 g-4; give_them a-4 d9 g-11
give_to a-5 b9 c6 d-4 e-7 f-4; give_up b-18 d-8 e5 g6; glance_at e2; glass_of f6; go-and_do e3; go-and_get c-7 e5
go-over_over a4 c-2 d-5 e-4 f3; go-quiet_quiet c8 f-3 g-12; go-silent_silent b5 c5 e-9 g-3
go-through_through a4 d-9; go-to_<name> b3 c-12 d-12 e6 f-5 g5; go-to_<number> b-3 d-2 e-5 g9; go-to_ask b-4 d-6 g11
go-to_be d5 e-3; go-to_get d3 e5 g-6; go-to_look b6 d7 f-5 g-9; go-to_my b-3 c7 e4 g-7; go-to_tell d-4 e5
go-to_the c2 d-2 e-2 f5 g-2; go-to_touch a4 b-4 g3; go-with_with b-6 c-2 d-4 e10 f-9 g4; go_, a3 c4 e5 f-8 g-9
go_. a-2 b-9 c5 d3 e7 g-7; go_<mark> c4 d-12 e11 f-7 g-6; go_<name> c4 e2 g-4; go_ahead a3 e-4 g5
go_another d5 e8 g-10; go_as b-4 f5; go_at f8 g-7; go_away a-3 d2 e-4 g5; go_back a-6 e-11 g5; go_before c4 e2 g-4
go_better d-2 e-4 g8; go_by d12 e-7 g-5; go_cold d11 g-9; go_down a2 c-5 d-7 e-9 f6 g2
go_fine a-3 b-3 c-5 d-3 e5 g5; go_for a-13 b-8 d-3 e7 f-9 g7; go_from a-2 b10 c-3 g-8; go_green c3 g-3
go_home d6 f-9 g-2; go_in a2 b3 c-10 d3 e4 f-3 g-6; go_into a6 b7 f-5 g-14; go_is c3 e-2
go_live a13 b-9 c-4 d-5 f-12; go_nowhere c-3 e-3 g4; go_of b2 c-7 d-8 e6; go_off b-2 c-8 e11
go_on c-17 d8 e7 f4 g-5; go_out a9 b-2 c-3 d-3 e-20 f-5 g8; go_part b-3 d4 e-7 g3; go_past c3
go_red a-4 c-2 d-3 f5 g4; go_round a-7 c5 d-3 f3; go_sideways e7 g-4; go_slow b3 e-2; go_the d4
go_up b-7 c8 d-7 e-8 f-6 g8; go_well a-5 b-8 c-4 d-5 e-9 f-3 g18; go_with c7 f-3; go_without b-2 d11 e-3 g-7
goal_, f5; goal_. a-5 b11 c-4 d-7 e3 f-5; goals_are d-3 g6; goals_for a-6 d4 f-10 g7; god_'s b-5 f6
good_, e11 f2 g-13; good_. a4 b4 c-4 d-9 e6 f-3; good_<mark> c9 g-5; good_at a-3 c-3 e-3 f3 g4
good_enough c2 d5 g-6; good_first e-2 f11 g-7; good_manager f-6 g8; good_mood a-3 d4; good_news d-5 f-3 g10
good_one d-7 e7 g2; good_question c-10 d9 e-6 f-3 g4; good_talk b7 d-11 e-3 g7; good_to c7 e-2 g-5
goran_'s b-2 e9 g-5; gpu_nodes b-4 c8 g-6; gpu_quota b-3 d3 f-6; grab-back_it b9 e-3 g-5
grab-the-keyboard_the e-5 g5; grab-the-wheel_the b5 e-2; grab_it e4 g-5; grab_the a6 b-4 c-6 d-8 f-9 g7; grace_'s e3
grafana_board f5 g-3; grafana_panel a-3 f10 g-5; graph_. b-3 e4 f6 g-9; graph_of e-5 f8; graphql_, b-2 e4
great_, a9 g-10; great_fun c-3 d-2 f4 g2; green_, b4 c2 g-8; green_. a-3 b-3 d-3 e5 f-2 g4; green_and e-5 f7
green_by a7 c-2 e9 f-5 g-13; group_. b-4 d3 e6 g-4; group_chat c5 d-5; grown_adults c6; growth-plan_for d9 g-7
growth_project b6; guess_which a-2 c-4 d8 g-3; guess_who a10 b5 c6 e-10 f-5 g-12; guide_as f5; guild_'s c4
guild_, c-6 d-2 e5 f-3 g3; guild_to c-7 f4 g3; gut_feel a-3 b-3 c4 d-2 e-6 g6; guy_who a-3 c-3 g9; hack_on g5
hack_the a7; half_a a-10 b-12 e-8 f7 g7; half_an b-6 c-3; half_baked b-3 c6 d6 e-7 g-4; half_day d-3 e4
half_do a-6 b3 d-2 f5 g-3; half_finish a3; half_hour a-2 c-2 e-7 f6 g3; half_my c-3 d6 e-4 f-6 g2
half_of a-3 b11 c-4 d-2 e-2; half_the a12 b-4 c-12 d-13 f-8 g8; half_time a-3 b9 e-2 g-2; half_write b-9 e10 g-2
half_year d13 g-10; halfway_through b13 c-4 e-9 g-3; hall_. c5; halted_the c2 g-3; hand-off_off a-5 b9 c-3 d-2 e-5
hand-over_over a-6 b3 c-4 d-3 e3 f-4; hand_, a12 b-6 g-14; hand_. a6 b-8 c4 d4 e-12; hand_<mark> a5 g-6
hand_<name> a-8 c-4 d-7 e7 g3; hand_again b-7 c5 d-3; hand_and a-4 g6; hand_before c5 g-4; hand_edit a5 b-3 e-5
hand_go b-2 c8 e-3; hand_in a-8 c-8 d7 e-4; hand_it b8 d-2; hand_me b5 e-6; hand_my b-5 e13 g-6; hand_off b-6 g6
hand_on a5 c-4 e-2 f5 g-3; hand_out a-6 e3; hand_over c-6 d-2 e-6 g15; hand_the a-5 b2 c-9 d-13 e3 f-7 g8
hand_to a-3 b15 e-9 g-3; hand_up a4 d-5 e-5 g3; hand_with a-4 e-3 f9 g-3; handle_it a-3 b9 f4 g-6
handle_the a-2 b3 c-3 d-4 e12 g-14; handler_, a9 b-3 f-2 g-3; hands_, a4 e-9 f-2 g5; hands_. c-3 e-9 f-5 g10
hands_at a2 g-2; hands_dirty b-3 d-2 f2; hands_in a-2 b-4 e14 f-8 g-6; hands_off a-2 g3; hands_on b-6 e3 f3
hands_that a7 b-3; hands_while a-3 b-3 e8 g-3; hang_. b-4 d-5 e5 g3; hang_from a9 g-3; hang_it e3 f5 g-6
hang_on a12 b-9 e-11 f-9; hang_together a-6 f4; hang_up a-4 c-4 e9; hanne_'s b-4 c-2 d5 e5 g-5
happen_, d-7 e-5 f4 g9; happen_. e4; happen_if a-2 c-4 g6; happen_to a-3 c7 g-6; happen_without c-2 d-3 e10 g-7
happy_, a-3 c9 e4 g-7; happy_. b-4 c8 f5 g-5; happy_with a-5 b8 d-5 e-5 f-3 g2; hard-conversation_with d-2 g3
hard-talk_with g2; hard_, a7 b-5 d2 g-6; hard_ticket b-3 e4; hat_, d-4 e6 f-3; hate_be a-5 b-2 c7 d-3 g3
hate_it c-3; have-a-look_a d-3 f2; have-to_be a8 b-2 c10 d-6 e-5 f-6 g-12; have-to_choose d-3 e-4 g5
have-to_land a9 b-4 g-2; have-to_say c8 d6 e-8 g-5; have-to_wait a-7 c-8 d7 e8 f-5; have-to_write a8 g-5
have_, c-10 d-6 e10 f4; have_. a-3 b2 c-7 d-4 e5 g3; have_<mark> c-3 d2 e2 g-5; have_<name> a-13 b-3 d-9 f9 g4
have_<number> a-3 c3 d-3 e5 f-13; have_a a-7 b-4 c-2 d3 f7; have_agree b-6 d-4 g4; have_all a-3 d-3 e-6 g7
have_already b4 c-3 e-4; have_an a-5 b-7 c7 e2 g-4; have_answer b-4 e11 g-8; have_ask a-6 b3 c-15 d7 e-8 f11
have_assign a-2 b6; have_be c-6 d7 e-6 f6; have_be-on d3; have_become a-3 b-2 c17 e-6 f-4 g-11; have_begin b-4 e6
have_build a-2 c7 e3 g-9; have_cancel b-3 c-3 d-5 e-5 g13; have_change c-3 e8 g-3; have_choose b4 c-8 g4
have_code a-2 d-4 g9; have_decide a-4 b-9 d-6 e3 g4; have_delegate d-4 e6 g-3; have_deploy d5 g-2
have_do a-9 c-8 d9 f3 g-4; have_even a-4 g8; have_ever c-3 d-3 f11 g-4; have_find a2 b-6 e-4 g7
have_finish a-5 b4 c-5 d-5 f-3 g7; have_five a3 b-3 c-4 d8 e-3 g-2; have_fix a-6 b-5 d-7 g13
have_flu b-4 c-2 d-8 g13; have_forget g-2; have_four b-3 c6 e-4; have_get b10 c-12 d-2 e4 g-4
have_give a5 b6 d-7 g-11; have_go b-5 c-9 d5 e7 g-3; have_go-to a-4 c6 d9 e-6 g-8; have_grab b-2 g3
have_half b-5 e-4 f-3 g10; have_hand b9 e-4 g-3; have_happen c-3 d-3 e4; have_have a-6 d13 e-5 f-4 g-4
have_his b-6 c-4 d-6 g12; have_hold e3; have_i a-8 b-5 c-12 d-12 e-17 f-10 g31; have_in b4 c-2 e-5 f-5 g3
have_it a-3 b6 c-7 d-15 e5 f-8 g3; have_jump-in e3; have_just a-3 c-3 e4 g4; have_keep a3 b-2 c8 d-4 g-5
have_know d3; have_learn g4; have_leave b-6 d-8 e-6 f2 g7; have_let a6 b-5 c-5 d5 e-6 g3; have_lost a3 b-2 d-3
have_lunch a-3 b-5 d4 e-9 f-2 g9; have_make a5 b6 c-3 d-9 e3 f-9; have_me b-5 c7 e6 g-9
have_merge a-7 d-6 e-5 f6 g5; have_move a-3 b-4 c-3 d-4 e2 g9; have_my a14 b2 c-8 d-16 e6 f-7 g-4; have_name b6 g-3
have_need a-4 b3 c-3 d5 e-3 f-5 g4; have_no a4 b-9 c-6 d3 f-11 g5; have_nod c2; have_none b4 c3 d3 e-4 g-7
have_not b-9 c-7 d8 e3 f-19 g4; have_nothing a10 b-5 e5 g-11; have_notice d-2 g3; have_now b-3 c-3 d13 g-10
have_one d-4 e-9 f-3 g11; have_only b-5 c7 d5 e-3 g-5; have_our b-4 e-3 g8; have_pass b3 g-4; have_patch a-6 e-5 g12
have_pick a-3 d-3 e8; have_plan-to b-3 c7 e-6; have_prepare b9 c-2 d-8 e-7; have_promise b4 e2 g-11
have_push a4 b-5 d2; have_put a-9 c-3 d2 e-4 g8; have_read a3 c-5 d2; have_remade b7 d-3 e-3; have_remove-myself e3
have_rewrite a-3 b7; have_send e-9 g9; have_set b6 e-7 g-5; have_settle c12 e-6 g-7; have_ship a-4 b-4 c4 d-4 e-2 g7
have_sit a-6 d7 e-5; have_speak a-3 d-3 e5; have_start a-8 c4 e3 g-6; have_step e-3 g5; have_stop b7 c-7 d8 g-10
have_take a4 b-5 c-2; have_take-over g4; have_talk-to c4 d10 g-11; have_tell b2 c-3 d8 f-2 g-5
have_that a-5 c2 d3 e3 f-6; have_the a6 b-3 e-5 f-13 g5; have_three a8 c6 f-2 g-9; have_time d3; have_touch g3
`
