// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_6 = `
diff_. b7 g-5; dig-through_through f3 g-3; dinner_, c-2 d6; dinner_. a7 b-3 d-5 e-8 g3; dinner_<mark> a-2 e9 f3 g-10
dinner_and g2; directly_, a2 b-3 d-3 e2; director_'s a-5 d-9 g15; director_, b-4 d-5 g5; director_. g5
director_be a-5 d-3 g10; director_cancel d-8 g8; director_decide c-3 g6; director_it d3 e5 g-8; director_want d2
disagree_about e2; disagree_with a-3 b-6 c5 d-7 e-2 f-7 g7; discuss_, c10 e-6 g-4; discussion_. a-3 b-2 d7 e-3
discussion_be c11 e-3 g-6; discussion_on e-2 g5; dishes_, d5 g-5; display_board a-4 b5 e-5 f5
dispute_between a-3 g3; distributed_systems e-2 f7 g-3; do_, a-8 b8 c-5 e5 g-6; do_. a2 b13 d-4 e-5 f-6 g-5
do_: c-3 d-3 e-3 f-3 g10; do_<mark> b6 c-5; do_<name> a-5 b17 d-4 e-6 f-10; do_<number> a3 g-3; do_? b-5 c9 d-3 g-5
do_a a-12 b-5 c-4 e-11 f15; do_about c3 e6 g-9; do_all b4 c-4 d-5 e-7 f-5 g7; do_an e-4 g5; do_and a6 b-4 d-9 g3
do_another b-6 c-2 g5; do_anyone c6 g-2; do_anything f-2 g4; do_as a8 c3 d-2 e-8; do_at a-4 b4 g3; do_be b-7 e7 g-3
do_before a-6 b-6 c-3 g11; do_by a-5 b3 c-7 d-7 e3 f-5 g5; do_every g6; do_everything d6 e-3 f-4 g3
do_fine a-2 b-5 c-2 d2 e8 g-4; do_her c-3 d9 e-14 g4; do_his b3 c-5 d-4 e-5 g5; do_i a5 b-8 c-14 d-7 e4 f4
do_if a9 b-4 c-12 e6 g-3; do_in b4 e-5; do_it a3 b10 c-7 d-6 e3 f-17 g-3; do_look b-2 e4
do_my a3 b7 c-11 d-4 e-10 f-6 g8; do_next c6 d4 e-3 g-5; do_not a-15 b-6 d5 e2 g4; do_nothing b-6 e9 f2 g-12
do_now b2 e-4; do_on b7 c4 e-4 g-9; do_one e2; do_other d-2 e-2 g9; do_our f5 g-6; do_since c-3 d-9 e4 g9
do_some f6; do_that a-6 b8 c2 d-12 e6 f-11 g3; do_the a9 b6 c-13 d-8 f4 g-7; do_their e5; do_them a5 b10 d-4 e-5 g-9
do_they e-2; do_this a3; do_today a5 b-4 d7 e4 g-10; do_two a-5 b-2 c-3 d9 e-3 f8 g-5; do_we a-5 b-6 c20 e-3 g-15
do_what b-2 e-3 g5; do_with a10 b-4 c-14 d-10 e3 g3; do_you a-4 b-11 c-3 e8; doc_, a-4 b3 d5 e-5
doc_. b-6 c7 e6 g-8; doc_: a-2 b-2 d10 e-2 f-3 g-5; doc_i d3 g-4; doc_is e8 g-4; doc_with b5 c6 d-2 e-5 g-4
docs_, b3 f-4 g6; docs_. a-4 b10 c-4 f4 g-7; docs_folder f8 g-3; docs_for f5; docs_site f4; document_. c-2 e-2 g6
dodge_the d4; does_not a4 d-6 f5; door_, c4 e-6 f3 g-2; door_. c-7 e2 g3; door_and e8 g-6; door_shut d-5 e4
dotfiles_, f9 g-3; double_book g7; down_, a-2 b-7 g6; down_. a4 b-7 c-9 d-9 f-5 g8; down_<number> g2
down_a b-5 c-4 d-5 e-10 f9 g5; down_and b-7 c-2 e8 g-3; down_as b4 c6 g-8; down_before a2 e3 g-3
down_for a5 b-3 c-3 d-5 e-3 f-6 g9; down_in a6 b-4 c3 e-11 f-3 g4; down_so a4 b-2 f-5 g4
down_the a-8 b-11 d10 e9 f-3 g-5; down_to b12 c-10 d-9 e-5; down_what c-3 f9 g-10; down_with a2 c-5 d5 e-6 f-3
draft_, a-5 b11 c-5 d8 e-8 f-7 g-7; draft_. b3 d8 e-4 g-7; draft_: b-7 d9; draft_and g5; draft_for d5
draft_of b5 g-6; draft_the a-2 b3 c-2 d5 g-3; drag_it d9 g-7; drained_the b-3 c-4 d-4 g4; drama_. e-3 g9
drank_tea a4 d3 g-5; draw_a c-3 e3; draw_it a-3 b-4 d-2 f9; draw_the c-11 d-6 f8; draw_two b-5 e12 g-8
draw_up a-5 e7 g-6; dream_i a-4 g9; dream_that a-5 f-6 g13; drill_at a-6 g8; drive_, a-7 b-8 c3 e-3 g9
drive_. a-2 b5 e-5 f5; drive_it b12 e-9 g-8; drive_the a4 c-5 d-4 e14 f-5 g-10; driver_, a8 b-5 e-4 g-3
driver_. a3 b5 e3 f-6 g-6; driver_for a5 b-2 e-6 f2; driver_on a-3 b-3 e-2 f-3 g10; drop_. d-3 e7 g-8
drop_for c-4 d9 g-4; drop_his b-3 c11 e-5 g-3; drop_ie c7 g-3; drop_it a-6 c6 d9 e-9 g-10
drop_off a-5 b-5 c-5 d8 e6 g-4; drop_the a-8 b-3 c-3 d7 e6 f-4; drop_two c-3 d7 g-4; dry_run f3 g-3; dst_bug b4 g-3
duck-out-of_out d4; duck_the d7 g-5; due_, d11 e-3 g-6; due_at a5 b-6 c-3 d7 e-3 g-3; due_friday d11 f-5 g-7
due_last-week d5 g-3; due_on b-3 d12 f-3 g-4; due_the g3; due_to a-2 d6; due_today d2 g-3
due_tomorrow a7 b-2 d8 g-13; dug_up f4 g-3; during_lunch e-4 f6 g-4; during_the a-3 b-5 d-3 e13 g-5; dust_, f6 g-6
dusted_off f6; e_. b4 d3 e-6 g-4; each_. c7 d-7 f6 g-3; each_of b3 d3 e-5 g-2; each_other a-5 b-5 d-9 e6 f4 g-2
each_time c4 d12 e-8 f-4 g-14; earlier_, g2; early_, a-2 b3 c-4 d-8 e-4 f-3 g11; early_. c3 d-2 e5 g-4
early_from d8 g-6; easier_to b-4 d2 g3; easy_for d-4 e-4 g9; eat_it d4 e2 g-7; eaten_by b4 d7 e-6 g-6
ebba_'s d3 f5 g-6; edge_case f7 g-7; edit_a b-3 d-4 e9; edit_and a-4 g6; edit_rights b-2 e6; edit_the a11 b-4 e-7
editor_, a4 b4 c-2 g-3; editor_. g4; eight_, a9 b-6 c-9 d-7 e2 f-3 g6; eight_. c-3 d5 e6 g-6
eight_days a-2 b6 c-3 d4 g-5; eight_people a7 d4 e-5 g-8; either_, c7 e-4; either_. c-7 d4 e-5 f-4 g5
either_way a-2 c8 d-4 e-6 f5 g-4; eleven_, a-4 c-3 d-3 e2 g7; eleven_. c-3 d-6 g8; eleven_days a-3 c-3 g5
eleven_minutes b8 g-4; eleven_people e-3; elixir_. f3; else_'s a6 b-6 f-3; else_, a-7 e-7 g11
else_. b-6 c-7 e8 f9 g-8; else_could a7 g-2; else_have a3 c2 g-4; else_to b7 d-4 e-8 f-3; email_, d3 e-2
email_. d4 e-3; email_to d4 g-5; embedded_guys a3 c5 f-2 g-2; emeka_'s b5 d-3; emoji_. d8 g-6
emoji_in a-6 d-2 f5 g6; empower_<name> b5 e-4; empty_. b-4 c-3 d11 e-3 g-5; empty_since a-2 d-7 g10
end-up_be b-4 c6 g-4; end-up_call c3; end-up_choose a-2 g2; end-up_decide b-3 c5; end-up_do b9 c-4 d-3 g-4
end-up_with a4 b-7 c5 e-4 g2; end-up_write a8 d-3 f-2; end_, a-2 b-8 c-5 d-4 e9; end_. b7 c-6 f-4 g-3
end_<mark> b8 g-6; end_at a-7 c10 d-2; end_close a3 d10 g-11; end_for d8 e-4 g-4; end_i b-3 c3 e-3 g5; end_in c8 g-6
end_it b7 c3 e-4 g-10; end_of a-5 c9 e-7 f-5; end_on e-3; end_the a3 c9 f-3 g-12; end_to a-2 b9 c-3 d-7 e3 f4 g-10
end_with a-2 c13 d-7 e-8 g-6; end_write c-2 g8; endpoint_, a-3 g6; endpoint_the a8 g-6; engine_'s a2
engine_, a5 d-4 e-7 f12 g-13; engine_. f10 g-10; engineer_i a-4 b-3 c-3 f-3 g13; engineering_, b-5 c7
engineers_, a-4 c9 d-2; enjoy_it c-5 g10; enough_. d6 e-4; enough_for b9 f-3 g-3; enough_to a-4 b-4 d4 e-4 f-5 g5
enter_the a-4 g5; environment_be f-3 g5; epic_, a-3 b-8 e8 g3; epic_be b9 c-3 g-2; error_banner c6 g-4
error_budget e-4 f-3 g9; error_message c-3 f10 g-4; escalate_the c9 e-3 g-4; escalate_to b-3 c2 d-3 g4
estimate_, c7 d-5 g-7; estimate_stand b-3 e8 g-3; estimates_and b6; even-though_i b-4 d-4 e15 g-11
even_<name> d7 g-5; even_ask a6 b-2 c5 g-7; even_for g5; even_if e8 g-5; even_know c3 e-4 g6; even_my c8 g-5
even_on b-3 c3; even_open b-3 f-4 g6; even_read c3 e-3; even_start d6 g-6; even_the a-8 b-9 c15 d-9 e-12 f-6 g4
even_when c3; evening_, a-5 c-10 e-7 f8; evening_. a8 b-3 c-7 d7 e-7 f-2; evening_a c9 g-10; evening_i a-4 b9 g-4
evening_on a4 b-2 d2 f-8; evening_with d-4 f9 g-5; evenings_. a4 b-2 f9 g-9; evenings_and f-6 g7
event_sourcing a-3 b-4 c4 d-2 e3 f6 g-7; ever_. c-2 d-2 e-4 f5 g3; ever_do b4 d-4 e9 f-7 g-9; ever_see a-4 f11 g-2
every_1:1 c-2 d-3 e7; every_commit a-8 b16 c-3 e-6 g-9; every_decision c-5 e-3 g10; every_deploy a4 f-2 g3
every_hour c-5 g9; every_line b3 c-6; every_little c8 g-6; every_merge c-4 g8; every_morning d9 g-8
every_one a-4 b4 c11 e-2 f-4 g-11; every_other a-3 c-4 g8; every_paragraph b7 g-3; every_pr a-3 b-3 c4 d-3 f-2 g3
every_proposal c8 g-4; every_question c-3 e6; every_release a-7 g9; every_single a3 b-2 c-2 d5 e-5
every_ticket b-8 c10 e-3 g3; every_week c4 e-2; every_word c8 g-7; everybody_'s a5 e-6 f-3; everybody_, c2
everybody_else a10 b-8 d-6 e6 f-2 g-4; everybody_is a-2 g3; everybody_laugh a-3 g7
everyone_'s a9 b-12 c4 d-4 e-7 f-4 g4; everyone_, a-2 d-2 e4; everyone_. a-5 c-3 f-3 g5
everyone_be a5 b-3 c6 d-5 g-3; everyone_be-blocked a3; everyone_could a5 b-3; everyone_defer c6 d-3 e-3
everyone_else c-4 g4; everyone_have c-9 e3 g8; everyone_in a-5 b6 c-3 e-4; everyone_is a3 b-3 c10 d-4 f-3 g-5
everyone_just c7 g-6; everyone_look-at c5 g-3; everyone_on a-3 b-4 c7; everyone_rebase a8 b-3 c-2
everyone_stood a11 c-4 e-3 g-4; everyone_wait c-2 d-4 g6; everything_, b-5 g8; everything_. b4 c2 e-4 f-2
everything_<mark> c3 e-5 g3; everything_alone c-3 g6; everything_be a-6 b-3 c-4 d-6 e10 g4
everything_else a6 b-2 c-3 d6 g-4; everything_in c5 d-4 f-4; everything_over b-4 c-5 g11; everything_wait c-11 g11
everywhere_, e-2 f-3 g5; everywhere_. f-3 g9; ewa_'s a-2 b11 d-3 e-2 g-6; exactly_what d-3 g5; except_<name> d10 g-7
except_the d4; exec_review b6 c-3 e5 g-7; exists_only d2; exit-interview_with d3 e-4; experiment_and c2 f5 g-3
experiment_with a-3 b-4 c-2 d-3 e-4 g5; explain_. g4; explain_it a-6 b-3 c-7 d2 e-7 f5 g6
explain_the b-9 d-3 f10 g-2; explain_to a-4 b3 c-4 d-5 e3 f5 g-3; explore_the f5 g-3; export_, a2 b5
export_bug a8 b-5 c-3 d-5 e-5 g5; export_with a8 g-9; extended_the b-4 c-5 e-3 f12 g-7; extension_. d5
extension_that f6 g-4; eyes_. f3 g-3; eyes_on c10 f-2 g-6; face_, c8 d-3 e-5; face_. b-4 c2 d-4 g2; face_another d6
face_down a-2 c2 d2 e6 g-9; face_on a7 b9 c-9 e-7 g-9; face_the d5 e6 g-9; facilitate_, d-4 e7 g-6
facilitator_, a-4 b-3 e6 g-3; factory_line a8 g-2; fail_, a3 c-3 f5 g-6; fail_. b-4 c-5 e5 g2; fail_a e2
fail_at e-5 f4; fail_build a-6 d9 f-7; fail_on a-6 g10; fail_over a-3 c11 g-12; fail_test d-3 e4; fail_the e6 g-4
failover_. c2 e3 g-6; fall_. a-3 g4; fall_asleep d-5 e3 f-3 g7; fall_off a-2 b-3 c4 d4 e-3 f-3
fall_over a8 b-3 c-2 d-2 e6 g-7; fall_to c5 e-3; far_as a-5 b2 c-10 d3 e-9 f3 g5; farah_'s a-4 b5 d-5 g-3
fast_. b-2 d-2 g3; fast_enough a-3 b8 g-6; faster_, a-3 g2; faster_. f4 g-2; faster_<mark> g6
faster_than c11 e-5 g-4; favourite_module b-4 e7; fear_. d-3 e-6 g7; feature-flag_cleanup b6 c-2 e4 g-4
feature-flag_service a11 b-3 g-7; feature_, g-3; feature_. b-5 c2 g3; feature_i g-3; feature_store a3 c-3 e-6 f8 g-5
feedback-talk_with d-5 e-4 g9; feedback_, a-2 b4 c-2 e4 f-3 g-5; feedback_<mark> d8 g-7; feedback_about d3 g-2
feedback_for a-6 b-9 c-7 d10 e-9 f-4; feedback_from d-5 g8; feedback_give b-6 d-4 e-5 g11; feedback_i e-2
feedback_in d3 e-3 g4; feedback_is d-6 g9; feedback_on b7 c-8 d4 g-5; feedback_round a-2 c-5 d14 g-8
feedback_to b-5 d12 e-5 f-2; feel-like_a a-3 g5; feel_, e2 f3 g-4; feel_. b-4 c9 d-3 e-4 f4 g-3; feel_a f-4 g8
feel_about a5 f-3; feel_for f5 g-2; feel_good d-4 g6; feel_great a10 g-8; feel_so a5 b-3 d-4 g3
feel_strange b-3 c3 e2 g-5; feel_the a-3 b-8 c5 d-3 e-6 f-8 g14; feel_too a-2 b10 g-5; feet_on d7; fetched_it b7
fiddle-with_with f4; field_. c7 g-3; fifteen_minutes c3 d3 e-5; fifty_. e7 g-6; fight_. b4 c3 d5 e-6 g-8
fight_it c-3 e8 g-3; file_, b8 f2 g-7; file_in f-5 g9; files_. c11 g-6; fill_in a-6 c6 d-4 e-9 f-4 g7
fill_it a-4 c-2 d5 g-6; final_one b7 e-2; finally_, b-2 d-8 g11; finally_. e7 g-8; finally_get b-3 f9 g-4
finally_read f3; finance_'s a4 d-2; finance_, d-11 g13; finance_. d-5 g7; find_. e2; find_<name> a-4 b-5 d-2 e4 g6
find_<number> e-3 g8; find_a a-5 b-3 c-9 d10 e4 g-2; find_and a10 g-9; find_another d5 g-3; find_her a2 b4 c-3 d-9
find_it a4 b-4 c-5 d-12 e11 f-12 g2; find_my a-2 b-4 c-5 e-6 g10; find_out a-10 b2 c6 d-10 f2; find_reasons d2
find_something c-4 d5 e-2 g4; find_the a9 b-13 c-12 f-6 g3; find_them a-5 c10 d-4 e3 g-7; find_time d2; find_two g4
fine_, b6 c10 d-6 e-7 f-7; fine_. a-7 c-6 d3 g2; fine_by a-3 b-7 c4 d-3 e8; fine_with c5 d-5 e-6 g3
finger_before c3; finger_in a5 f6 g-8; finger_on a5 b-3 e7 g-7; fingers_were e-8 g10; finish_, d-6 e4 f2 g-7
finish_. a4 b3 c-6 d-6; finish_<name> a-3 d-5 e-4 g8; finish_a a-3 b-4 d13 g-9; finish_by a-3 b8 e-3
finish_her a-2 b10 c-3 e-3; finish_his c-2; finish_it a2 b6 c-9 d-6; finish_my a4 g-3; finish_the a6 b3 f-14
fire_, a3 c-4 d-2; fire_alarm a-2 e-2 f-2 g9; fire_drill a-6 b-4 c-4 d-3 e-3 f-2 g15; firm_i a-8 g9; firmware_is a2
firmware_myself a-4 c-2 g9; firmware_release c-3 d-2 g6; firmware_sign c-2 g6; firmware_update b8 e-3 g-4
first_, d-3 f-3; first_. a-5 c8 d5 e-10 f-4; first_? c9 e-3 g-5; first_boss g4; first_in c3 g-3
first_issue a-2 b-3 e-3 f13 g-7; first_line a5 d6 e2 g-12; first_postmortem e7 g-4; first_release a-2 b6 e5 g-9
first_startup g5; first_thing a5 d-7 e-2 g4; first_time a-9 b-6 e10 f8 g-7; first_to a5 c-3 e7 g-8; first_violin a5
first_week a-4 d-5 e-7 f-4 g11; first_year b-5 e-4 g9; fish_. d4 f-4 g4; five_, a8 d-10 e-5 g3; five_. a5 b-2 c-8 e5
five_1:1s c-3 g5; five_and b3 d-4 e-3; five_grown c5 g-3; five_hours a5 c-2 d-3 f-3 g2
five_minutes a-3 b5 c3 e-3 f-7; five_months a6 c-3 d3 g-3; five_people d5 e4 g-6; five_times e5 g-4
five_weeks d8 g-3; fix_' a-6 b-6 c-3 e9; fix_, a16 c-8 d-11 e6 g-15; fix_. a12 c-4 e11 f-7 g-19
fix_<mark> c4 d-3 e3 g-7; fix_<name> a-5 b7 d-3 e-7 f-3 g8; fix_a a-12 b-5 d13 e-11 f12 g-6; fix_all a-3 e-2 g8
fix_and a10 b3 c-2 d-4 f-3 g-9; fix_at a7 e6 g-8; fix_be a4 b5 c-9 d-3 g-7; fix_by a-3 b-2 c4 g4; fix_every a-5 g8
fix_for a11 b-5 c3 d-3 e-7 f-6; fix_four b-3 e-2 g4; fix_from b-5 c-5 d-3 e8 f-3; fix_go a5 b4 c-3 d-3 e-5 f3 g-4
fix_his b6 g-3; fix_in a6 b-4 c-8 d-6 f13 g-16; fix_is a9 g-5; fix_it a-4 c-11 d-18 e9 f-2 g4; fix_land g5
fix_myself b-6 e-8 g11; fix_on a5 f4 g-6; fix_out a8 g-7; fix_prod a3 e-7 g4; fix_production a13 d-4 g-7
fix_staging f-7 g4; fix_that b-4 d2 e-3 f5 g-3; fix_the a7 b-14 c-7 d-9 e-3 f-2 g8; fix_to a4 c3 e-5 f3 g-6
fix_two a3 b-6 e-4 f7 g-2; flag_, c6 g-6; flag_rollout g4; flags_. f2; flags_out f2; flaky-test_, c5 e-2 f-5
flaky-test_hunt b6; flaky_suite b6 c-2 e2 g-3; flashed_a d-4 f6; flew_the a-2 b3 e-3; floated_a c8 g-5
floor_, c-5 d-3 e-3 f6 g4; floor_. a-8 b-4 d-6 e-6 g16; floor_<number> c-2 g5; floor_and c5
floor_price a-4 c6 e3 g-4; flow_. a3 e-5 f-3 g6; flow_in g4; flu_, a-2 b-3 c-3 d-3 f-2 g11; flu_. c-4 d-7 e-3 g12
folder_, a-2 c-5 f11 g-8; folder_. c-4 d-3 e-3 f3 g3; folder_name b-3 c2 d-4 e-4 f7; folks_' b-3 f5
folks_, d-3 e-2 g9; folks_. d9 g-5; folks_could a4; follow_a f8 g-3; follow_along f3; follow_one e-2 f8
follow_the a-4 b-5 c7 d-8 e-8 f13 g-8; follow_up b-5 d8 e2 f-6; follow_what f9 g-3; font_. b-3 c3 g3
font_size e-4 g3; for-once_. a-3 d-4 f-2 g8; for_, c-2 e-6 g5; for_. a13 b-3 c-4 d-11; for_1:1s e5
for_<mark> a-4 b-3 c-7 d-3 f-3 g10; for_<name> a-7 c-7 d12 f-15 g4; for_<number> a-2 c6 d4 f5 g-17
for_a a-8 d8 e-3 f2; for_ages f7 g-2; for_all c-8 d-8 e-3 g4; for_an a-10 b-14 c3 d-3 f5; for_another d11 e-7 g-6
for_anyone c3 f7 g-4; for_anything c-5 f-8 g12; for_approval c-3 e-8 g9; for_both d2 e4 g-6
for_code a-4 c5 d10 g-10; for_curiosity f5; for_each c9 d-3 e-4 g-4; for_eight a-3 b4 c-4 d9 g-10; for_eleven b8 g-5
for_every a7 b-3 c3 f-3 g-4; for_everybody a2 c-4 g3; for_everyone b-3 c-6 d-10 e7 f-6 g6
for_feedback b9 c-3 d8 e-5 g-14; for_five a3 d7 g-5; for_four a-2 b6 c10 d3 e-6 g-15
for_fun a-6 b-5 c-5 d-4 e-6 f7 g3; for_go a9 b-2 g-4; for_good a-3 b-3 d-6 e13 g-4; for_half e12 g-12
for_help a6 b2 d3 e-4 f-2 g-7; for_her a-11 b3 e-18 f4 g3; for_him a-12 b10 c-11 e-8 f-8 g5; for_himself e3
for_his c-9 d8 e6 g-3; for_it a2 b-5 d3 e-4 f3 g-4; for_its a-4 c-5 g7; for_lack c3 d5 g-4; for_later a-2 c-2 g5
for_launch a8 c4 d-3 e-2 g-7; for_learn a-2 f11 g-8; for_legal a-6 c-7 d-5 g14; for_let b5 e-2
for_lunch a-4 b-3 e3 g7; for_me a-2 c4 d-13 e-14 f10; for_mine b7 c11 d-4 e-7 g-10; for_monday c3 d7 e3 g-12
for_months c-5 f4 g2; for_most-of e4; for_my a-12 b-4 c4 e-10 f11 g-3; for_myself a2 b-12 c-6 d-11 f7
for_next d8 e7 f-2 g-9; for_nine a3 b-2 c4 d-3 f-7; for_no b-2 e3 f8 g-7; for_nobody c-5 f8; for_nothing d4 f3 g-6
for_objections c12 d-3 e-2 g-5; for_one a-6 b17 d-5 e-9 f-3 g-2; for_our b-6 c-3 d11 e-6 f11 g-12; for_own b7 f6 g-9
for_permission g5; for_pleasure f7; for_production f7 g-6; for_q3 a-6 b-2 c-2 d4 e-3 f-5 g7; for_read g7
for_real e4; for_sign d7 g-7; for_so a9 b-3 c-5 d5 e-3 g-5; for_sport f7; for_ten a-3 b4 c-4 d5 f-4; for_that c5 d-3
for_the a5 b-7 d5 e-8 f2; for_their a-4 c-16 d12 e7; for_them a-11 b-9 c12 f4 g-5; for_this b-7 c3 d2 e-4 f4 g-3
for_three a4 b2 e-7 f4 g-6; for_thursday a8 b-6 d-7 e-6 f-6 g10; for_tickets d10 g-6; for_to c2 e2 g-7
for_today d13 g-11; for_tomorrow a5; for_tonight a8 d-2 g-2; for_tuesday a5 b-3 d6 g-7; for_twenty e9 g-7
for_two a-8 b6 c-4 g4; for_understand f7 g-5; for_us c-6 g6; for_want c8 g-3; for_weeks d6; for_what b-5 c-7 f-3 g7
for_when c7 d3 e-3 g-7; for_whoever f5 g-2; for_whom c-3 d-2 f8; for_work f11 g-8; for_you a-6 b6 c3 d-4 e-3
for_your c8 e-6; force_push b15 c-2 e-5 g-7; forced_me a9 e-2 g-5; forget_, d9 g-6; forget_it b4 c-2 e-7 g4
forget_my b-4 d-3 g5; forget_the d8 e6 g-11; form_, b-2 d9 g-4; form_. b-3 d6; form_for d3; form_is d4
format_, a3 b3 g-7; format_. c7 g-6; format_and b-7 g4; fortnight_, c-4 d11 g-5; fortnight_ago d4 g-3
forty_. b4 g-3; forty_lines a-3 b9 d-6 g-5; forty_minutes a3 b-6 d-3 f3; forty_one c7 d-4 e-2
forward_. a-3 b-2 c4 d-3 e-6 g5; forward_it e-10 g8; forward_to b-6 e7 g-4; fought_for e3 g-4; four_, a2 b-5 c-6 g3
four_. a3 b-7 d-8 e-5 f-3 g10; four_and a-3 b-3 e8; four_days b-5 c10 d-7 e-4; four_hours a11 b2 c3 d-8 e-4 f-2 g-9
four_hundred a3 b-2 c-3 d-4 e-4 g8; four_it a-2 b9 e-4 g-6; four_minutes b5 c6 e-4 f-2 g-6
four_of a2 c-4 d-5 e-2 g3; four_people b3 f4 g-5; four_squads a7 g-5; four_times a-2 b-4 c7 d4 g-6; fourth_. d8 g-6
fourth_month d4 g-2; fourth_time g3; fourth_week d7 g-7; fraud_model a5 b-4 e-3 f3; fraud_rule a-4 b8 c-6 e-3 g4
free_, a4 d4 g-5; free_for b-3 d12 e-3 f-3 g-2; free_hour a-3 d-6 f8; freeze_, b-6 e6 f-2; freeze_. a3 e-3 f-7 g5
freeze_start a-10 g13; freeze_the a-2 c7 g-3; freeze_until a-5 d-6 g12; freezer_alarm c-2 d2; freja_'s d3 e3 g-6
friday_'s c9 d-5 e-3 f5 g-5; friday_, a3 b3 c-14 e-7 f-6 g6; friday_. b6 c-12 e-6 f-6 g7
friday_<mark> a4 b-2 c11 e-6 g-10; friday_<number> a5 g-3; friday_afternoon a-2 g4
friday_and a2 b3 c-6 d10 e-10 g-7; friday_at-last a-9 e3 f4; friday_i a-4 b-5 c-5 d-2 e6 g7; fridays_, c-2 e3
from_. c5 e-3; from_<name> a-24 b10 c-3 e-10 g5; from_<number> b-8 e-12 f13 g-3; from_a a3 b-5 c-8 d-3 f3 g4
from_across c3; from_all c3 d-4 g4; from_an d6 g-3; from_codeowners b-2 e7 g-3; from_every a4 c9 d-2 e-3 f-3 g-9
from_first a9 b-8 c-4 e10 g-11; from_her a-4 b10 c-3 d-6 e-11 g5; from_here a-3 b9 c-6 e8 g-15; from_him g4
from_his a-3 b8 c-4 d-6; from_holiday c7 g-2; from_home b-5 f-3 g11; from_it a7 b-7 d5 e3 g-10
from_last-week d4 g-5; from_leave a-3 b-9 c10 e-5 g4; from_legal c-3 d-4 g9; from_me a-13 b-3 c5 d7 e9 f-17 g-4
from_monday a-8 b-6 c-9 g14; from_my a13 e-8 f-10 g-6; from_next d-8 g11; from_nine a6 c-3 d-3
from_now c-4 d-5 e8 f-3; from_our a-2 d-3 g8; from_people c4 d-6 e-2 g4; from_sales d-2 e-3 g8
from_scratch a-5 b9 c-3 d-11 e-6 f3; from_six a6 f-4; from_the b3 c-17 e3 g2; from_them e5 f-3
from_there a-3 b9 c-5 e3 g-6; from_this b-3 e7 g-3; from_today b-4 c-6 d-2 e13 g-5; from_tuesday d5
from_two a6 c2 g-4; from_under a-4 c4 d-6 e-4 f4; from_you c5 e-3; from_zero a-3 b13 d-6 e-4 g-4
front_of a4 d-9 e9 f-6 g-5; frontend_and a-3 c10 f-2 g-5; frontend_guild c-7 e-2 f3 g5; frowned_. b5 c6 d-3 g-7
full_authority b-4 c3 e2 g-2; full_of a-2 b-4 c6 d-9 e-9 f-5 g10; full_ownership b-7 e9; fun_, a-4 d-3 f5 g2
fun_. a-2 b-4 c-3 e-3 f10; functions_on f6; funeral_. e-2 g6; game_, e5 g-5; game_in a-3 f10 g-7
game_jam d2 e5 f5 g-11; gap_, a6 d3 e-3 g-3; gate_, e-4 g4; gate_. d9 g-7; gate_for a8 g-3; gate_on a8 g-5
gate_the a3; gateway_, b7 d-2 g-7; gateway_code a2 b-3 e-4 f-4 g7; gateway_is a8 b-5; gateway_timeouts a-3 g5
gdpr_deletion a8 g-3; generator_, b2 e-4 f9 g-7; generator_in f5 g-2; gerrit_'s d5 g-2
get-back_back a-3 b-9 c10 e-5 g4; get-back_it b7 g-6; get-out-of_out a-2 b-3 d-4 e11 f-2 g-3; get-out_it a3 e-2
get-pulled-into_pull e-3; get-stuck_i e5; get-stuck_on g2; get-to_a d-3 e7 g-5; get-to_the d8 g-3
get_<mark> c7 d-2 g-4; get_<name> a-6 b-9 c-6 e10 g3; get_<number> a-3 c3 f4 g-3; get_a a-15 b4 c3 d-3 e-3 g4
get_all a-6 b-2 c-4 d-6 e-2 g14; get_an a4 b-4 d5 e-9 f8 g-12; get_and e5 g-5; get_as a-3 b4 c-2 d6 e-7
get_ask a-2 b-7 c11 d-4 e-3 f-7; get_bump a-4 b-3 d10; get_cancel d-5 g7; get_code a6 g-5; get_coffee d7 g-5
get_do d11 g-8; get_eaten d8 g-6; get_feedback d-8 g11; get_how a-2 f6; get_impatient a-5 b10 d-4 e-4
get_in a-7 b-4 c-7 d-3 e-3 g17; get_it c-11 d-9 e12 f9; get_merge b6 c-5 d-2 e-3 f-2; get_my a-4 b-5 c-6 d-7 f-3 g13
get_nervous a-3 b12 e-2 g-7; get_none c6 g-3; get_one e3 g-4; get_sick g3; get_the a5 b-6 c-6
get_their a12 b-5 c-4 d5 e-4 g-6; get_them c-3 d8 e-4; get_there a3 b7 c-9 d-4 e5 g-11; get_this c-6 d2 e8 g-3
get_three a4 c-4 e8 g-7; get_through b-2 c2; get_two c-8 d-5 e3 g9; get_up a-3 c-4 d-3 e6; get_what c2 f4 g-5
get_why a-2 b2 f5 g-3; get_write c3 d3 g-4; git_blame b8 d-3 e-7 f-2 g3; git_log a7 d-3 f5 g-9
give-back_it b5 c-7 d2; give_, c-5 e5; give_. a-2 d9 e-5 g-5; give_<name> a-17 b4 c-13 e5 f-10 g3
give_a b-9 c9 d-7 e-10 f4 g6; give_away a-6 b2 d-8 e6 f-5; give_feedback b6 d-7 e4 g-3; give_her b8 c-10 g-7
give_him b6 c-8 e7 g-9; give_it a-6 b6 d4 f-7 g-4; give_me b-6 c-15 e3 f3; give_mine b-8 c16 e-8 g-5
give_my b-9 c5 d6 g-5; give_myself a6 b-5 d8 e-7 g-6; give_no c-4 e8 g-2; give_orders b5 c-5 g3
give_the a-3 b4 e3 f-10 g-2; give_them a-5 d9 g-12; give_to a-5 b7 c2 d-7 e-3 f-3; give_up b-11 d-8 e6; glance_at e3
glass_, e7; glass_. d4; glass_of f4 g-4; go-and_do b3; go-and_get c-6 e6 g2; go-over_over d-4 e-4 f5 g-2
go-quiet_quiet c10 g-12; go-silent_silent b5 c5 e-9; go-through_through a5 d-9 f4 g-3
go-to_<name> b3 c-10 d-9 e9 f-5; go-to_<number> b-4 d-3 e-6 g11; go-to_ask b-4 d-5 g11; go-to_be a5 c-3 d5 g-3
go-to_get d5 e3 f-3 g-5; go-to_look b4 d5 f-5 g-3; go-to_my b-3 c6 e5 g-9; go-to_tell d-5 e5
go-to_the b2 c3 e-3 f3 g-5; go-to_touch a5 b-3 f-2; go-with_with b-7 d-4 e9 f-8 g5; go_, a4 b4 e4 f-8 g-10
`
