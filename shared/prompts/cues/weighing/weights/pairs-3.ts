// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
choice_and e3; choice_land c3; choice_of e-2 f-3 g5; choice_will c-2 g5; choose_, c-6 e-3 g9; choose_<mark> c6 g-3
choose_a a-2 b4 d-3 e-4 g5; choose_between a-3 e-4 g5; choose_it g5; choose_the b-5 c4 d3 g-4; chunk_of a2
churn_model g2; clean-up_this b5; clean-up_up a-3 f7; clean_my f-7 g9; clean_the f4; clean_up f7; cleanup_. b5
cleared_my c2; cleared_the d-5 e-2 g10; clever_one e3; clicked_through f7 g-5; client_'s c-3 g6; client_for f4
client_is g3; clock_for f4 g-3; clone_the e-4 f9; close-out_out b5 e-2; close-the-laptop_the e3
close_, a-5 c-4 d4 e-7 f-3 g3; close_: b-3 e7; close_his b6 e-3 g-2; close_it a-2 b5 c3 e-4 g-5
close_on a-5 d-6 e-4 g12; close_the b-8 c4 d-6 e9 f-3 g-3; cloud_region a-3 g2; cluster_, d4; coach_, a2 d6 g-9
coach_<name> d-8 e6 f-2; coach_ask g2; coaching-session_with e8 g-8; code_, a3 b3 c-6 e-3 f5 g-4
code_. a4 b-7 c-6 d3 e-2 f-5 g3; code_<mark> a5 c6 e-2 g-7; code_<number> f5 g-3; code_? f4; code_again d-6 e2 g3
code_and a3; code_any f3 g3; code_at g4; code_exercise f2; code_for f8 g-8; code_freeze b3 g-3
code_from b-4 d-2 e9 g-3; code_golf a-3 b-4 d-3 f3 g4; code_in a-5 b4 d-7 e-9 f-7 g14; code_is d-3 f4
code_it a-3 b7 d-3 e3 g-5; code_more c-4 g8; code_myself g3; code_of b3 c-4 g2; code_one g4; code_since a-3 d-10 g13
code_style c8 g-4; code_the a17 b-3 c-2 d-11 e-6 f-6 g-5; code_this f-4 g6; code_this-week b-3 d-7 e-4 g12
code_through a6; code_time d4; code_to f4; code_today b-2 c-5 f2; codes_. c3; coffee_be a4 b3 d-3 e-3 f7 g-6
coffee_machine a-5 d-2 f-4 g11; colleague_, d5 g-2; colours_. g5; come-to_to a-3 b-3 c2 f-7 g3; come_, e8 f-4
come_and d5 g-2; come_back c8 d3 e-6 g-8; come_close b-4 e9; come_for c-4 g3; come_home b5; come_in a3 b3 c2 d-5 g-8
come_out a2 d-2 e-3 g4; come_to e-7 g8; come_up c-4 e8 g-4; commands_, e5; comment_, a-4 c-8 e8 f3 g-4
comment_on c8 e2 f-5 g-7; comments_, f4; commit_. b3 g-2; commit_it b3; commit_to a-2 c8 g-3
commits_on b6 d-3 e-2 g-2; company_, g4; company_i a-4 g5; company_the c-3 g4; compare_cycle f2; compare_two f3
competitor_'s f2; compiler_, a7 d-4 f5 g-8; compiler_upgrade e3; complete_morning g3; conditioning_. g4
conflict_between d7 e-4 f-2; connector_myself a5; context_, a-4 b-2 e8; continue_before a4; continue_until a3
contract_, g6; contractor_hire b4 d-4 e3 g-4; contribution_to c-2 e7 g-4; conversation_about d2; conversation_off g3
copy_my c5; copy_one f2; core_of a6; correct_a b-2 e-2 f2 g3; correct_the a-5 e12 f-4 g-8; could_do a-3 g8
could_finish d7 g-3; could_fix a-3 c-3 e4 g2; could_follow c-3 f8; could_get b4; could_give g4
could_have b-4 c9 d-10 e5 g-5; could_imagine g4; could_it a3; could_just c-3 e6; could_not a7 b10 e-18 g-11
could_own g5; could_see a-3 b4 c-2 d-4 e5 f-4; could_ship a11 f-2 g-7; could_still c-3 g8; could_take c-3 g4
count_as f-3 g6; countdown_clock f4; course_, d-2 g2; course_about f3; crash_? a3 c-3 e3; crash_and b-2 g4
crash_for a6 g-4; crash_in a4; crash_triage a-2 b4; critical-path_and a7 b-3; critical_code a-5 g6; critical_fix a3
critical_ticket a11 b-4 e-5 f-2 g-4; cross_team d2 f-5; crumbs_of d3; css_fix f5 g-2; cto_rewrite g4; curious_. f3
customer_'s c-5 e-4 g9; customer_, e7 g-7; customer_. a2 g2; customer_ask c6 g-4; customer_call b5 g-7
customer_could c-2 g5; customer_demo e5 g-3; customer_escalation c-4 g4; customer_is a-5 g7; customer_today e-3 g4
customers_were a6 b-2; cut_in a-3 b5; cut_the b-2 c-5 d3 e5 f-3 g-2; cutover_, b-4 e6; cutover_. a7 d-3 g-2
cutover_to a7 e-3; cycle_times f8 g-4; dag_that a3; dare_say c-4 g6; dashboard_for f5; data_contract c7 g-4
data_guild d4; data_loss a3; data_role d-5 g7; data_team a2; database_failover a2; database_upgrade a7
date_, c6 g-4; date_because d3 g-3; date_for c-4 g6; date_is a6 g-3; date_without c2
daughter_'s b-2 d-2 e-4 f-3 g10; day_, a-3 c-10 e-6 f-7 g11; day_. c-3 d5 e4 f4 g-7; day_<number> c4 e-2 g-4
day_and b4 g-2; day_be a3 d-3 g2; day_four c3 g-4; day_i c-3 d-4 g8; day_in b-2 d2 e4 g-5; day_of d-2 g5
day_off b-4 c4 d-3 e-4 f-4 g5; day_run a3 b-2 d3 g-2; day_with e3; days_, a4 c-3; days_. a-3 b7
days_for a2 b-2 c6 g-4; days_i a-3 e-4 g6; db_choice c3; dead_until c4; deadline_'s a3 b-3
deadline_, b-2 d-2 e-4 f4 g3; deadline_. a-6 g6; deadline_be e3; deadline_for a-2 d3 e3 g-8; deadline_move d-3 g7
dealt_with a-3 b-3 c-3 d-3 f-4 g8; debate_. c5; debate_stall e3 g-4; debug_. a-2 d2; debug_and b6 e-2 g-8
debug_it a2 g3; debug_the a-4 g6; debugger_. d5; decide_' d-2 e6 g-5; decide_, a-3 b-5 c13 e-3 g-5
decide_. d-3 e8 g-4; decide_<mark> c8 e-4 g-3; decide_? c7 g-5; decide_and c-6 g7; decide_anything g4
decide_between g4; decide_by e5; decide_everything c-7 g10; decide_it e-7 g6; decide_on a-6 b-4 c-3 d-7 e8 f-3 g3
decide_that e4; decide_the a-6 c5 d7 e-8 g-5; decide_this e4; decide_what c-4 g7; decide_while c8 g-6
decide_without c-5 d3; decision_, c3 g-5; decision_. e-6 g6; decision_<mark> e8 g-7; decision_about c4 d-3
decision_back c-6 e7; decision_be b-3 c5 e-7 g4; decision_from c-3 g6; decision_i c4 g-5; decision_in c3 d-3 e4 f-2
decision_log b-2 e4; decision_meetings c4; decision_on c-6 e-6 g9; decision_since c4 e-4; decision_to c-3 e7
decision_with e2 g-3; decisions_. b-3 e4 f-4 g4; decisions_himself g2; decisions_today c9 g-6; decline_the c-4 g3
deep_in a6 b-4 c-4 d9 e-3 f-2 g-6; defer_to e-4 f-4 g3; delay_the d5; delegate_in b11 e-8 g-5; delegate_more g4
delegate_the a5 b3 c-9 d-8 f-4; delegate_to d-2 e-3 g5; delegation_be g6; delete_a b-3 c4 d-3 f4 g-3
delete_it a-5 b-4 c4 e4; delete_the f5; demo_, a4 d-3 f-4 g2; demo_. a-2 e7 g-3; demo_away a-3 b-4 e9
demo_be a-3 b6 c-4 e-7 g6; demo_hang a4 g-2; dentist_, e4 g-4; depend_on a3 b-4 c-5 d-6 e-5 f5; dependency_in f3
deploy_, a3 b-4 c-2 f-5 g3; deploy_. c5 d-2; deploy_? a4 g-5; deploy_checklist b4; deploy_for c4 g-3; deploy_in e2
deploy_pipeline a6 e-2 g-3; design_, b-5 f-6 g7; design_. c7 f-3 g-3; design_<name> b6 g-2; design_be b3 c-3 e7 g-7
design_document c3; design_for d8 g-6; design_meet d-4 e7 g-3; design_review d-6 e6
design_session c6 d-3 e-3 f3 g-5; designer_fix f-2 g6; desk_, c-5 g8; desk_. d8 e-2 f-9 g3; desk_again c4
desk_for c2; dev_dependency f2; dev_he b3; developers_about c3; dicom_parser f-5 g7; did_i g-4
did_not a-2 c-9 d4 e4 f-6; difficult_chat d4 g-3; dig-into_into f4; director_'s a-5 b-3 e-4 g12; director_ask g2
director_decide g3; disagree_about c-5 g7; disagree_with a-4 c4 f-3 g3; discuss_, c4; discussion_on c-2 g5
distributed_systems f4 g-3; do_, a-6 b4 c-4 e5; do_. a-7 c7 d-4 e3 f-2; do_: e-3 f-3 g5; do_<mark> c3
do_<name> a-3 b6 g-3; do_? c5 e3 g-7; do_a a-9 b-8 c-5 d3 e-8 f12; do_all b8 c-3 d-4 e-6 f-3; do_an f3
do_and a5 b-4 d-4 e-2 g4; do_anything g4; do_before b-3 e3 g4; do_everything g6; do_exactly c6 e-5
do_fine a-2 b-4 c-2 e5; do_for d-4 g7; do_great b-5 c-2 g8; do_her b3 c-2 e-9 g4; do_his c-3 d3 e-6 f-3 g5
do_i a2 b-3 c-8 d-7 e3 f4; do_if a7 b-4 c-8 e6 g-4; do_in b3 c-2 f2; do_it a4 b9 c-10 d-6 e5 f-15 g-6; do_my e-2 g3
do_not a-17 b-5 e6 g2; do_nothing d4 e3 g-5; do_on b3 d2 g-3; do_our c3 g-5; do_read f-3 g5; do_since c-3 e5
do_some f7; do_that b4 c2 e2 g-7; do_the a7 b7 c-20 d-8 g-2; do_they g6; do_what b-4 c7 e-3; do_whatever c6 g-2
do_with a4 g-2; do_you b-3 c5 e6 f-4 g-8; doc_fix a-3 f8; doc_have c-3 d-5 e9 f-2 g-3; dockerfile_the a2 c-3
docs_lol f3; document_as c3; document_for d3; dodge_the d4; does_not c3 e-3; dotfiles_, a-3 f8 g-2
down_, a-8 d3 e-3 g7; down_a e-2 f4; down_and a6 g-3; down_for a4; down_on g-2; down_the a-4 b-3 c-2 d5 e6 f2 g-8
down_what e5 g-7; down_with a-3 b4 d7 e-3 g-6; draft_, b9 d-2 e-5 g-2; drag_into b-2 c4; draw_it e-3 f4
draw_the b-2 c-4 f9 g-6; dream_i a-3 g5; dream_that e-3 f-3 g8; drill_at a-3 g5; drinking_. d6 e-3; drive_, e-2 g3
drive_. f4; driver_for a3 e-3 f5 g-2; drop_for d6 g-2; drop_it b2 c3 e-4; drop_the a-3 d4; due_on d6 g-3
due_to d5 g-4; due_tonight a4; dumb_little f2; dumb_question e-2 f4; during_architecture c4; during_the a-3 e10 g-6
each_pull-request g3; each_time d9 g-7; early_on d5 g-5; either_. c-3 d7; either_way c5 d-2; eleven_. a3 d-3 g3
ellie_'s b5 g-2; else_'s a6 b-2; else_, f5 g-2; else_. a3 g-4; else_could a4; else_have c4 e2 g-8
else_hold a-4 b6 e3 g-4; else_to e-3 g-4; emoji_script f2; empty_page d4; end-up_be b-2 c4 g-2; end-up_choose c5
end-up_decide a-3 c8 e-2; end-up_do b9 c-3 e-5 g-4; end-up_finish g5; end-up_give b3; end-up_implement a4
end-up_with a5 b-5; end-up_write a6 d-3; end_, c-7 e9 g-3; end_at c6 g-4; end_of b-3 c6 d2 g-3
end_the a5 b3 e-2 f-3 g-7; end_to e2 f2; end_with c8 d-3 e-4 g-5; endpoint_that a5; endpoints_of g2
engine_, c-3 d-2 e-3 f11 g-5; engine_room a2 c-3; engine_with g2; engineers_who c7; enough_, a4 c-2 g-2
enough_. b-2 d6 e-3; epic_<mark> b-3 e3; epic_for a4; error_codes c2; error_message c-4 f8; escalate_to c5 g-2
escalation_, b-2; estimate_, e4 g-4; even-though_i e5; even_<name> c4 g-3; even_start d3 g-2
even_the a-4 b-4 c10 d-4 f-2; evening_, b-3 f3; evening_. f4 g-4; evening_in a2; evening_on a7 d3 f-5 g-6
evening_with d-2 f10 g-6; event_schema c2 f2 g-2; event_sourcing c3 f6 g-6; ever_go-to f3; every_library g5
every_line c-3 g3; every_little c6 g-2; every_merge c-4 g5; every_one c6; every_pr a-2 c5 d-4 e-5 g5
every_release a-4 g5; every_single a5 c-3 d5 e-2 g-6; everybody_'s b-4 c3 d5 g-4; everybody_else a7 b-6 e-4 g2
everybody_switchd c5; everybody_watch a3; everyone_'s b-5 c4 d-4 e-4 g8; everyone_be c5 g-3; everyone_could a3
everyone_else e2; everyone_have c-5 g4; everyone_in b4 d4 g-4; everyone_just c3; everyone_laugh c-2 f5
everyone_stood a2; everyone_wait a8 g-4; everything_, b-3 c2; everything_<mark> c5; everything_alone g4
everything_be d-3 g7; everything_else a6 g-3; everything_over g3; everything_past g3; everything_they b2 c5 e-4 g-3
everything_wait c-7 g8; exactly_what e-3 g8; exactly_where e3; expect_. f-6 g8; experiment_with a-4 c-2 e-3 f2 g3
explain_it b-2 c-3 f6; explain_me f3; explain_the b-5 c-5 d-5 f5 g3; explain_to c-2 e3 f7 g-5; explore_the f6 g-4
export_bug a4 c-4 d-5 e-5 g7; eyes_on c6 g-3; eyes_only f3; face_, b-2 c9 g-5; face_the d7 g-3; fail_, e6 g-4
fail_build a-4 d7 e2 g-6; fail_the e3; failover_code a7 b-2 g-2; failover_with a3; fair_enough a4; fall_off d4
fall_out d6 g-4; fall_through c-2 d4; fall_to c5 g-2; far_as c-5 g8; fast_enough b3; faster_than c2
feature-flag_cleanup b3; feature-flags_, c3 g-2; feature_. d3; feature_back b5; feature_pipeline e-2 f4
feature_store f8 g-4; feedback-talk_with e-3 g5; feedback_, b5 d3 e-3 g-4; feedback_due d7 g-5
feedback_for b-5 c-5 d3 e-5 g4; feedback_from g4; feedback_give b-2 d-3 e-4 g8; feedback_i d-3 g6
feedback_in b-3 e-2 g5; feedback_is c-3 d-6 g10; feedback_on a-3 b2; feedback_round c-3 d12 g-9; feedback_to d7 e-5
feel_for f4; feel_odd c-2; feel_right e3; feel_strange b3 f-5; few_test f3 g-2; final_say b-2 d-2 g5
final_version b6 e-3; finally_get f5 g-3; finally_i b9 e-3 g-3; finance_about d4 g-3; finance_hang a3
find_<name> e6; find_a d-2 g4; find_it a2 b-2 c-3 d-4 e9 f-3 g-4; find_something c-2 d5 e-2 g4; find_the c-7 d2
fine_, e-5 f-3 g11; fine_. b7 g-7; fine_with g4; finish-off_off b6 g-3; finish_, b2 d-4; finish_. a3 g-3
finish_<name> b2; finish_a a-3 d9 g-6; finish_before a-3 b5; finish_her b3; finish_his a-3 b4
finish_it a5 d-4 e5 g-8; finish_the a5 c-4 e-9 f-10 g4; fire_, a3 c-4 d-2 e-3 g6; fire_alarm g7; fire_drill g5
firmware_is a2; firmware_role d6 g-3; first_, b-3 e9 g-7; first_. d3 e-6; first_day d9 g-8; first_if a3
first_issue f6; first_issues f3; first_time a-6 d-7 e6 f6; first_week b-4 d-4 e-3 f-3 g12; first_year g4
five_. a-7 b-6 c2 d2 e4 f-4; five_minutes a5 d5 f-5 g-3; five_weeks d6 g-2; fix_, a4 c-3 d-6 e5 g-8
fix_. a3 b-3 d-2 e5 f-3 g-5; fix_<name> b4; fix_a a-10 b-6 c-3 d10 e-9 f7; fix_and a6 g-4; fix_be a9 c-3 e-3 g-5
fix_bugs b-4 d6; fix_for a5; fix_his b5; fix_in a3 b-2 c-3 e-2 f9 g-6; fix_is a8 g-4; fix_it a-2 c-6 d-14 e8 f-7 g5
fix_myself a6 g-3; fix_on f6 g-3; fix_out a3 d3 g-4; fix_prod g3; fix_production a4 b-2; fix_that g5
fix_the a3 b-14 c-9 f-3 g9; fix_to a4 c4 e-3 f3 g-8; fix_two a-2 f4 g2; flags_to f2; flame_graphs f5 g-4
flow_. f-3 g4; flu_. c-2 d-5 e-2 g9; folks_to c-2 e2 f2; folks_walk e-2 f5; follow_one f4; follow_the c-3 d-3 e-4 f9
follow_up b-3 d9 f-5 g-8; for_, f5 g-4; for_. a5 g-3; for_<name> a-11 c-4 d8 f-12; for_<number> d4 f4 g-7
for_a b-9 d9 e-4 f2; for_an b-6 c4 d-11 e3; for_another b6 g-6; for_anyone f5; for_anything c-3 f-5 g8
for_approval c-4 e-3 g8; for_code a-4 c4 d6 g-7; for_curiosity f5; for_decisions c2 e6 g-9; for_every c2
for_everyone d-4 g7; for_fun f9 g-4; for_go a5 g-3; for_good a-3 b-3 d-3 e11 g-8; for_half c-3 e5; for_hand-off b4
for_help b3 c-3 e-4; for_her b8 d3 e-9 f-3 g-6; for_him a-7 b10 c-8 d-6 f-4 g3; for_his e10 g-6; for_inspiration f4
for_it a5 c6 e-3 g-8; for_learn f4 g-2; for_legal a-3 c-4 d-4 g10; for_lunch a-3 e4 g3; for_me b-9 d-12 e-15 f7 g6
for_mine b5 c3 g-6; for_months c-5 f3 g4; for_my a-2 b-13 f8; for_myself a-6 b-8 c-4 d-7 e4 f4 g7; for_next d7 g-5
for_no d2; for_one b9 e-3 g-2; for_options c3; for_our f6 g-5; for_permission c4; for_prod d5 g-4
for_production f7 g-5; for_q3 g2; for_rust f2; for_sign c3; for_that c7 g-6; for_the a7 b-12 c-4 d6 e-8
for_their c-10 d8 e3; for_them a-3 b-2 c4 d6 e-10; for_thursday a6 d-2; for_to a2 g-2; for_understand f4
for_work f9 g-6; forecast_to e2 g-3; forget_, d5 g-2; forget_it b4 g-4; forget_my d-3 e-5 g8; forget_the d5 g-5
former_company g2; forward_. b-3 e-5 g6; four_, d3; four_. d-3 g4; four_hours a7 g-3; four_people g4
four_times c6 g-2; fourth_time c3 d5 g-7; framework_at f4; framework_to c3; freeze_, e3 g-2; freeze_is a8 g-4
friday_'s c3; friday_, a6 b-3 c-4 d3; friday_. a-3 c-3 g4; friday_and a-7 d5 e-2 g5; friday_at-last b3 d-3
friday_i c-5 g7; friday_off a-7 b-7 c-3 e-3 g13; from_<name> a-13 b7 c-9 e-19 f3 g5; from_a b-3 d-5 e-3 g8
from_any e3; from_first a8 b-2 g-4; from_friday g7; from_her e-3 g3; from_here b12 e-3 g-8; from_him b4; from_his g3
from_leave b-5 c2 e-3 g5; from_me b-4 c4 d4 e10 f-11 g-16; from_my a6 b2 d-5 e2 f-3 g-6; from_now c-3 e7 g-5
from_people c6; from_somebody g3; from_the a4 c-11 d5 g-2; from_them e3; from_today b-3 e4; from_under b9 d-5 g-4
from_vacation b5; front-end_people a5; front_of a5 c-2 d-2 e4 g-7; frontend_guild f3; full_authority e5
full_of c2 d-5 g3; full_ownership b-4 e5; full_rewrite b12 c-2 e-5 g-8; fun_. f7; game_in f7 g-4; gate_beta a3
gate_on a3; gateway_, a4 b2 d-2 g-6; get-back_back b-5 c8; get-dragged-into_drag b-3 c4 g-2
get-pulled-into_pull c4 e-2; get-to_the d6 g-3; get_<mark> c9 d-2 e-4 g-2; get_<name> b-4 d-4 e5 f-2 g5
get_a a-8 b5 c-5 d-6 e-3 f6; get_all c-2 d-3 g9; get_an b-5 e-4 f9 g-3; get_ask b-3 c5 d-3 e-7 f-6 g5
get_bump d6 g-4; get_cancel g4; get_how f4; get_impatient a-3 b8; get_it a-8 b-2 c-15 d-3 e11 f10 g-2
get_merge a4 b4 c-5 f-2; get_my a-8 c-7 d-5 e-5 f-5 g13; get_nervous b7; get_the a6 b-4 e-4 f-2; get_their c-2 d5
get_there a4 e5 g-5; get_this c-3 e5 g-2; get_two c-5 d-7 e6 g6; get_up b4; get_write c5 d5 e-3 g-6; gil_'s a-3 g3
give_, d7 g-4; give_<name> a-10 c-10 d-2 e4 f-4 g3; give_a b-2 c5 d-3 e-2 g3; give_away a-3 b6 c-2 f-2
give_feedback b9 d-6 g-6; give_her b2 g-4; give_it a-5 b8 c-8; give_me c-2 f4; give_my b-8 c8 d4 g-4
give_myself a4 b-2 d5 e-3 g-5; give_no c-3 e5 g-3; give_the b6 c-2 d3 e3 f-9 g-8; give_them a-5 b-3 c-10 d11 e7 g-10
give_to c5 d-3; give_up a3 b-11 c-6 d-5 e4 f-3 g4; go-over_over b3 f3 g-5; go-quiet_quiet c7 e-2 g-4
go-silent_silent c4 e-4; go-through_through c-6 d-5 f5 g2; go-to_be a3 d4; go-to_pick f4; go-to_the a2 b3 d-3 e-8
go-to_touch a6 g-3; go_, b6 d4 f-3 g-11; go_. g3; go_<mark> a3 c6 g-6; go_about f3; go_ahead e-2 g5; go_all b4
go_down e-2 f6 g-5; go_fine e-2 g7; go_for a-4 b-5 c-3 d-6 e5 f-6 g10; go_forward c5 g-3; go_home a-3 b3 c2 e5 g-5
go_in a3 b8 e-6 g-5; go_into b7; go_live a17 b-7 c-9 d-6 e-8 f-6; go_long d-3 g6; go_of a-3 d-3 e7 f-2
go_off c-5 e5; go_on a-2 b-6 c-14 d12 e7 f3 g-2; go_out b-2 c-4 d-4 e-4 g11; go_round c4 g-3
go_well a-4 b-5 c-2 d-4 e-7 f-4 g17; go_wrong d4 g-3; goals_are d-6 g8; goals_for a-4 d6 e-4 f-6 g4
good_. c-7 d-7 e2; good_discussion c-3 g4; good_enough b-2 d6 g-4; good_first f3; good_manager f-3 g4
good_mood b-4 c-4; good_one d-8 e6 g4; good_plan c-3 d-5 g9; good_question c-3 d10 g-9; grab-back_it b5
grab_the a4 c-4 d-4 e6 f-7; graphql_, f2; great_candidate d-3 g4; green_build f5; greet_the d6 g-3
grooming_i b5 e-2; growers_' e-4 g9; growth-talk_, b-3 d-3 g7; guess_who a7 b2 c3 e-3 f-4 g-9; guild_'s c4
guild_, c-2 e8 g-6; guild_session d-4 g6; guild_to f3; half-the-team_is a3 b-2 c-4 f-2 g4; half_a b-5 f-3 g12
half_an c3 d-3 f5 g-6; half_baked c4; half_day g2; half_of a-7 b8 f-4 g-3; half_write a2 b-6 e6
halfway_through b6 g-3; hand-off_off b3; hand-over_it e-3 g6; hand-over_over f-5 g3; hand_, a8 e-3 g-2
hand_<name> a-3 b-3 c-3 e3 g4; hand_again a7 b-2; hand_in a-5 c-3 d-3 g6; hand_me c-3 g4; hand_my b-2 e6
hand_on a2 e-2 g2; hand_out a-2 e4; hand_over c-5 e-5 g11; hand_the b2 d-3; hand_to a-2 b11 e-7
hand_up a3 c5 e-2 g-4; handle_it a-2 e5 g-3; handle_the e9 g-7; hands_in e8 f-4 g-3; hands_off a-2 b-4 g8
hands_under e5; hands_were b7 g-2; hands_whilst a3 c-2; hang_from a2; hang_it a-2 e7 g-5; hang_on a3 b-5 d2 e-5
hang_up a-3 c-5 e4 g2; happen_, d-6 e-4 f3 g7; happen_. e3; happen_if e-5 g6; happen_without e6 g-2
happy_with a-3 b6; hard-talk_, d5 g-2; hard-talk_with e-2; hard_ticket b-2 e4; hardest_card a4; hat_, a-5 d-2 e6
hate_be a-6 c7; hate_it b4 c-4; have-a-look_a c2 f4; have-to_be a3 b-4 c9 d-3 f-6 g-6; have-to_choose a-2 e-2 g5
have-to_decide c3; have-to_get a5 d5 g-8; have-to_land a6; have-to_say a-3 c8 d4 e-6 g-4; have-to_settle c2
have-to_wait a-3 c-3 d5; have-to_write a3; have_, g-5; have_. c-4 e4; have_<name> a-3 b-6 c6 d-3 e-7 f12 g-10
have_<number> d-7 e8 f-5; have_a a-7 c2 d4 e-6; have_all c3 d-4 g3; have_an a-3 b-4 c2 e7 g-5; have_answer c3
have_arranged e5 g-5; have_ask a-2 c-9 d6 e-10 f5 g2; have_be d4 e5 g-10; have_begin e6; have_break f2
have_call d6 g-2; have_cancel g5; have_choose b5 c-4; have_close e4; have_coach b5; have_code g8; have_correct b3
have_decide b-3 g5; have_delegate b4; have_do a-3 c-2 d4 e2; have_draft b6 g-3; have_find e2
have_finish a-8 b5 c-3 d-5 f-3 g6; have_five a6 c-3 g-2; have_fix a-4 d-4 g7; have_get a3 c-6 e7 g-3
have_give b4 d-7 e3 g-8; have_go c-5 e2; have_go-to a-4 c4 d7 e-3 g-4; have_hand b7 g-4
have_have c-3 d13 e-2 f-3 g-7; have_have-to a-3 b4 d-4 e-3 g4; have_hold b-4 e5 g2
have_i a-7 b-4 c-8 d-10 e-9 f-4 g21; have_install f3; have_it a-3 c-4 d-3 e4 f-10 g6; have_jump-in e5 g-4
have_leave a4 d-4 e-6 g7; have_let e-4; have_like-to a6 d-4; have_look a-5 c6 e-3 f2; have_lunch d-3 e-3 g9
have_make a3 b11 c-11 d-6 e4 f-4 g-4; have_me c8 e-4 g-3; have_merge f6; have_mine c3
have_move a-4 b-4 c-4 d-5 e7 g6; have_my a6 b-6 c-6 d-12 e6 f-4 g3; have_need b5; have_no b-11 c-8 d5 f-5 g8
have_none c4 g-2; have_not b-4 c-10 d9 e-5 f-13 g2; have_nothing a3 d6 g-8; have_one g4; have_our g2
have_plan-to c5 e-4; have_postpone d2; have_prepare b6 e-2; have_program a4; have_promise a3 b2 e-2 g-4
have_push b-4 d5; have_read g-3; have_reclaim b5; have_replace g5; have_rewrite a-3 d-2 g4; have_send e-7 g6
have_settle c11 e-4 g-7; have_solve g5; have_speak e6 g-4; have_start a-3 c2 d-4 e3 g-5; have_step e-4 g6
have_stop d3; have_take a3; have_talk-to d8 g-6; have_tell e5 g-2; have_the a6 b-3 c-2 e-7 f-3 g6; have_three c5 e-3
have_time c-2; have_try f4 g-2; have_wait b3 c-3 e-3 f4; have_want c-3 e3 f3 g-2; have_write b2 d3 g-9; have_you e3
have_zero b-2 c6 g-6; he_'d a-5 b8 c-2 d-5 e4 f-4; he_'s b-8 c7 d-2 e-6 g4; he_<name> b6 c2 e-3 g-6
he_ask b5 c-6 d3 e-2; he_be a-7 b10 c-5 g-4; he_come b5 c-3 d-3 e6 g-6; he_could b6; he_did b3 e-4
he_do c-6 e10 g-5; he_draw e-2 f4; he_drive e2; he_go b7 g-3; he_have b9 d-4 g-3; he_is d-2 g2
he_just b-2 c2 e-5 g3; he_know b-4 c8 e2 f-3 g-8; he_learn e4; he_look g4; he_may c3 g-5; he_need b4; he_see c3 g-3
he_take b-3 e-6 g8; he_tell b-4 g3; he_think c3; he_want-to b3 d-4 f-3; he_will b-2 c-3 e6; he_would a-3 b3 c-4 e4
head_and a-3 d7 g-6; headcount_case g3; headquarters_, g4; hear_from c7 e-4 g-3; heard_mine b-3 c10 d-2 e-2 g-3
heard_that g7; hedda_'s b6; help_, a8 b-3 e4 g-8; help_. e-4 g9; help_<mark> a-3 b4; help_<name> b-3 e4
help_her e4 f-3; help_with a-4 c-3 d7 e-5; her_, d3; her_. b12 d-3 e-4 g-5; her_<mark> c-2 d6 g-5; her_at d5 g-3
her_boss g2; her_career-plan b-2 g3; her_deploy b-2 e-5 f8; her_design c10 e-3 g-8; her_feedback b-4 e-2 g4
her_first b-4 c-4 d5 e4; her_job b4; her_junior b-6 g8; her_last g6; her_old a-2 b-4 c-8 e-7 g16
her_own a-3 b-4 c4 e-6 g6; her_part b3; her_plan e8 g-5; her_probation d4 e-3; her_review b-5 d6; her_service c3
her_slide b2; her_the e5 g-6; her_ticket g2; her_to d3 e4 g-6; her_while b4; here_, b8 g-3; here_<mark> b2
here_i a10 b-3 d-3 g-4; hers_, b8 e-5; him_, b2 d-3; him_. a-2 b5 c-4 d6 e-7; him_in b3; him_not b-2 c-4 g8
him_to b4 e4 g-6; himself_, g8; hire_: d9 g-7; hire_<name> d-8 e-5 g7; hire_a g3; hire_debrief d7 e-4 g-3
hire_manager d9 g-7; hire_of b3 e3 g-5; hire_panel d7 g-5; hire_stuff d5 g-3; hire_sync a-4 e-3 f-4 g6
hiring-plan_is d4; his_1:1 b-4 d8; his_1:1s d-3 g4; his_branch g4; his_bug b6; his_call d-5 e10 g-6; his_code c4 e-2
his_design b8 d-4 e-4 g-5; his_drinking d6 e-2 g-2; his_driver e-3 f5; his_feature b6 e-3; his_fix b5
`
