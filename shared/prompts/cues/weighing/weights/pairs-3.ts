// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
by_yours d7 g-6; c_. b-3 d-3 f6; cache_works f3; calendar_, d8 g-4; calendar_is c4; calibration_meet g3
call_, a-5 b3 c7 d-3 g-4; call_. a4 b-2 c-5 e-5 f-4 g6; call_<mark> b-3 c5 d-5; call_and b-4 e12 g-7; call_any c-2
call_her b-3 c-2 d10 e-2 g-5; call_on a-7 c10 d-9 e-5 g4; call_or a3 c-5 d-3 e-4 g7; call_the d10 e-2 g-10
call_to d4 g-7; call_with c-5 e-2 g9; calls_, e-3 g3; calm_week g5; can_bus c4 g-3; can_do c-5 d-5 e7
can_follow f6 g-2; can_go c8 e-3 g-4; can_i f4; can_merge a-2 f4; can_not a11 b-6 c3 e-20 f3; can_take c4 g-5
can_you b-4 c-4 f-3 g7; cancel_, b-3 e-2 g4; cancel_. d-2 g5; cancel_1:1 d5 g-5; cancel_<name> a-4 d4
cancel_a d-6 g7; cancel_all g5; cancel_anything g4; cancel_because g4; cancel_by g2; cancel_her d-5 g6
cancel_it d8 e-2 g-5; cancel_my d-2 g5; cancel_on d10 g-4; cancel_the a-3 g4; candidate_, d6 g-3
candidate_. d9 e-3 g-5; candidate_cancel d-5 g5; candidate_for d-4 f-3 g6; candidate_is d5
candidate_pipeline d-3 g3; candidate_wait d5; car_park a5 d-6 f-2 g4; care_of g2; career-chat_with d7
career-conversation_with d4 g-3; career-plan_and d2; carry_the a8 g-3; case_, g3; catch-up-with_up f-2 g5
cc_'d c8 g-4; cem_'s a-2 b-2 g8; certificate_, e6 f-5; certificate_rotation a2 c2 g-3; cfo_pick c-3 g5
chance_, b4 g-3; change_, a8 b-4 g-5; change_. c3; change_<name> b4; change_a e-2 f4; change_and a-3 b7
change_anything f6; change_everything b8 e-4; change_his b-6 c4 e-4 g4; change_i e7 g-4; change_in g5
change_is a9 d-2 g-4; change_the a-6 b4 e5; change_to a5; change_until g3; channel_and e3; charge_of b-6 e9 g-2
chat_about c-5 d3 e6 g-5; chat_interface g3; chat_with b-2 d10 g-7; cheat_repo f2; check-with_with c6 g-3
check_in b-3 d7 g-2; checklist_. g4; checklist_from b5; checklist_have a6 b-2 c-5 d-5; checkout_endpoint g2
chewing_, a3; chickened_out d9 g-6; choice_, a3 c5 g-5; choice_and e5; choice_land c2; choice_of e-2 f-3 g3
choice_will c-4 g6; choose_, a-3 b4 c-3 e-2 g6; choose_<mark> c7 g-4; choose_a b4 d-3 e-4 g4
choose_between a-4 e-5 g6; choose_it g4; choose_the b-6 c4 d7 g-6; chunk_of a4; claim_that c-4 g8
clean-up_this b5 f-2; clean-up_up a-3 f5; clean_my f-8 g11; clean_the f3; clean_up f7; cleanup_. b6 g-3
cleared_my c2; cleared_the d-4 g8; clever_one e2; clicked_through f7 g-4; client_'s c-5 g8; client_for f4
clock_be a2; clock_for f4 g-2; clone_the e-3 f8; close-out_out b6 e-2; close-the-laptop_the e3
close_, a-5 c-4 d3 e-7 f-3 g5; close_: b-2 e6; close_his b7 e-5 g-2; close_it a-4 b4 c3 d4 e-4 g-5
close_on a-5 d-4 e-4 g11; close_the b-8 d-5 e10 f-2 g-3; cloud_region a-3 c3; cluster_, d3; coach_, a4 d4 g-8
coach_<name> b3 d-11 e6 f-3; coach_ask g2; coaching-session_with e7 g-7; code_, a4 b4 c-6 d-2 e-4 f5 g-3
code_. a3 b-6 c-7 d4 f-5 g2; code_<mark> a5 c6 e-2 g-7; code_<number> f5 g-3; code_? f5; code_again d-6 e3 g3
code_and a4; code_any a-4 d-3 e-4 f4 g5; code_area e3; code_at g5; code_base d-2; code_exercise g2; code_for f8 g-7
code_freeze b5; code_from a-2 b-4 e10 g-3; code_golf b-4 f5 g3; code_in a-6 b4 d-7 e-7 f-6 g14
code_is a5 d-2 f4 g-5; code_it a-2 b5 e2 g-5; code_more c-4 g8; code_myself g3; code_of b3 c-3 f-2 g3; code_one g3
code_since d-10 g12; code_so a-2 d4; code_style c7 g-4; code_the a17 c-2 d-10 e-6 f-5 g-5; code_this f-5 g6
code_this-week b-4 d-7 e-2 f-2 g11; code_through a6; code_time d5 f-3; code_to f4; code_today b-2 c-4 g2
code_until a4; codes_. c3; coffee_be b4 d-3 e-3 f7 g-6; coffee_machine a-4 d-2 f-4 g10; colleague_, d6 g-5
colours_. g5; come-to_to b-2 c3 d-2 f-5; come_, e8 f-4; come_and d5; come_back c8 d7 e-9 g-9; come_close b-4 e8
come_for c-3 g3; come_home b6 e-3; come_in a3 b3 d-4 g-7; come_out a5 b-2 d-4 e-4 g3; come_to e-5 g8
come_up c-4 d4 e7 g-6; commands_, e6; comment_, a-4 c-7 e8 g-5; comment_on c10 e3 f-7 g-7; comments_, f5
commit_. b7 c-3 e-5 g-3; commit_to a-3 c7; commits_on b6 d-2 g-2; company_, g4; company_i a-5 g6; company_the g3
compare_cycle f4; compare_two f5; competitor_'s f3; compiler_, a6 d-4 f5 g-7; compiler_upgrade e2; compiler_with f2
complete_morning g3; complete_the g-3; conditioning_. g4; conference_talk f4 g-2; config_file f3; conflict_, g2
conflict_between d8 e-4 f-2; connector_myself a5 g-2; consensus_library f3; context_, a-3 e6; continue_before a4
continue_until a2; contract_, g6; contractor_hire b4 d-4 e3 g-4; contribution_to c-2 d-3 e6 g-2; conversation_. g4
conversation_about d4; copy_my c4; copy_one f2; core_of a7; correct_a b-3 e-3 f4; correct_the a-5 e11 f-4 g-6
could_do a-3 g8; could_finish d8 g-4; could_fix a-3 c-4 e3 g5; could_follow f6; could_get b2; could_give g5
could_have a-3 b-3 c12 d-8 e3 g-6; could_imagine g4; could_it a4 g-4; could_just c-3 e7
could_not a7 b10 c-2 e-16 g-9; could_own a-3 e-2 g6; could_see a-3 b5 d-4 e6 f-3; could_ship a12 g-8
could_still c-4 d-2 g9; could_take c-3 g3; count_: d-4 g7; count_as f-4 g7; countdown_clock f4 g-3; course_, g2
course_about f2; crash_? a3 c-4 e3; crash_and a-3 b-3 g6; crash_for a6 g-4; crash_in a6 g-4; crash_triage b5
critical-path_and a7 b-4; critical_code a-6 g6; critical_fix a5 c-3; critical_ticket a12 b-5 c-2 e-6 g-4
cross_team d3 f-5 g3; crumbs_of d4; css_fix f5 g-3; cto_rewrite a-4 g6; customer_'s b-3 c-6 e-4 g9
customer_, a2 e7 g-7; customer_. a2; customer_ask c6 g-5; customer_call b7 g-8; customer_could g5
customer_demo b-3 e5 g-3; customer_escalation c-2 g4; customer_is a-4 g7; customer_today g3; customer_visit g3
customers_were a7 g-3; cut_in a-3 b5; cut_the a2 c-5 d3 e3 f-2 g-2; cutover_, b-4 d-2 e7; cutover_. a6 d-2
cutover_to a5 e-2; cvs_, f-4 g3; cycle_times f7 g-3; dag_that a2; dare_say c-3 g5; dashboard_for f6 g-2
data_contract a-3 c8 g-5; data_guild d4; data_role d-7 g8; data_team a3; database_failover a3; database_upgrade a6
date_, c5 g-3; date_because d4 g-3; date_for c-4 g6; date_is a9 g-4; date_without c2; daughter_'s d-2 e-2 g8
dawned_on c2; day_, a-7 c-10 e-7 f-6 g11; day_. a-2 d4 f3 g-6; day_<number> c4 g-5; day_and d5 g-5; day_be a3 d-3 g2
day_four c3 g-3; day_i d-3 g7; day_in e5 f3 g-4; day_of d-3 g6; day_off a-2 b-4 c5 d-4 e-4 f-4 g6; day_on a-5 g5
day_run a4 b-2 g-2; day_with a2 e2; days_, a4; days_. a-3 b6; days_for a2 c4 g-4; days_i a-3 e-5 g7; db_choice c4
dead_until c4; deadline_'s a3; deadline_, e-4 f6; deadline_. a-6 g7; deadline_be e3; deadline_for d3 e5 g-7
deadline_move a-2 d-3 g7; deadline_with g2; dealt_with a-3 b-3 c-3 d-3 e2 f-4 g7; debate_. c5; debate_stall e4 g-2
debug_and a3 b5 e-3 g-7; debug_it a2 e-2 g3; debug_the a-4 g7; debugger_. d6 e-2; decide_' d-3 e5 g-5
decide_, a-2 b-6 c14 g-7; decide_. d-2 e7 g-4; decide_<mark> c7 g-4; decide_? c8 g-7; decide_about e2
decide_and c-8 g6; decide_anything g5; decide_between g4; decide_by c-5 e7; decide_everything c-8 g11; decide_for g3
decide_it e-7 g7; decide_nothing a-5 c-4 e8; decide_on a-6 b-4 c-5 d-7 e7 f-3 g4; decide_that e5 g-3
decide_the a-6 c5 d7 e-8 g-4; decide_this c2 g-2; decide_what c-4 g6; decide_while c9 g-7; decide_without c-6 d4
decision_, c6 g-8; decision_. e-5 g7; decision_<mark> d-3 e7 g-8; decision_about c5 d-4; decision_back b-2 c-6 e8
decision_be a-2 b-3 e-8 g8; decision_from c-5 e-2 g8; decision_i e3 g-5; decision_in d-3 e3 f-3; decision_log b-3 e4
decision_meetings c3; decision_on c-4 e-5 g8; decision_since c2 e-4 g3; decision_to c-2 e7; decision_with e4 g-4
decisions_. b-2 e3 g4; decisions_himself g2; decisions_today c10 g-7; decline_the b-2 c-4 f-3 g3
deep_in a6 b-4 c-4 d8 e-3 g-7; defer_to e-3 f-3 g2; delay_the b-2 c-2 d5; delegate_in a-3 b12 e-8 g-5
delegate_it a-5 b-2 c-2 e5 g3; delegate_more g6; delegate_the a4 b2 c-8 d-9 f-4; delegate_to e-2 g6
delegation_be b-2 g7; delete_, g2; delete_a b-2 c5 d-2 f3 g-2; delete_it a-3 b-4 c4; delete_the f4; deliver_, d-6 g7
demo_, a4 b-3 d-3 f-5; demo_. a-3 e7 g-3; demo_and a-3 b-3 e2 f4; demo_away a-2 b-4 e7; demo_be a-4 b5 c-2 e-8 g6
demo_hang a3 g-3; demo_to f-3 g2; dentist_, e5 g-4; deny_everything b-4 e-2 g6; depend_on a2 b-3 c-5 d-7 e-5 f4 g3
dependency_in f3; deploy_, a3 b-4 d2 f-3 g3; deploy_. c5; deploy_? a4 g-5; deploy_again a3; deploy_checklist b5
deploy_for c6 d-3 g-3; deploy_in e2; deploy_pipeline a6 g-4; deployment_, a-3 e6 g-2; design_, b-5 c-2 e4 f-6 g6
design_. c9 f-4 g-4; design_<name> b6; design_be b6 c-2 e6 g-9; design_document c4; design_for d8 g-6
design_meet d-5 e8 g-4; design_review d-8 e3 f3; design_session c6 d-2 f2 g-5; designer_fix f-3 g5; desk_, c-5 g8
desk_. d6 e-2 f-8; desk_again c3; desk_for c4; dev_dependency d-2 f3; dev_he b4; dicom_parser a-3 f-6 g9
did_i d-3 f3; did_not a-2 c-9 d4 e5 f-3; died_i a5 g-2; differently_. e8 g-5; difficult-conversation_with d2
difficult_chat d2; dig-into_into f6; director_'s a-6 b-4 e-5 g12; director_ask g2; director_decide c-2 g4
disagree_about c-6 g8; disagree_with a-3 c3 d-2 f-3 g4; discuss_, c5; discussion_on c-3 e-2 g6; dispute_between a-3
distributed_systems f4; do_, a-7 b4 c-6 e5 f-2; do_. a-7 c4 d-5 e3; do_: f-3 g4; do_<name> a-4 b6 g-3
do_? c4 e4 g-6; do_a a-11 b-9 c-5 d3 e-7 f12; do_all b6 c-3 d-3 e-6 f-4; do_an f3; do_and a4 b-5 c2 d-5 e-3 g4
do_anything c-3 g6; do_before b-3 e2 g3; do_by g2; do_everything g4; do_exactly c5 e-4; do_fine e3 g2; do_for d-5 g6
do_great b-7 c-2 g9; do_her b3 c-3 e-10 f-2 g6; do_his c-3 d3 e-7 f-2 g4; do_i a4 b-3 c-6 d-7 e3 f4
do_if a8 b-4 c-8 e6 g-3; do_in b4; do_it a5 b9 c-12 d-8 e5 f-16 g-5; do_mine b2; do_not a-18 b-6 d3 e6
do_nothing d3 e4 g-5; do_on b2 d4 g-5; do_our c3 f3 g-5; do_read a-2 f-4 g6; do_since c-4 d-2 e5; do_some f6
do_that b3 c2 e2 g-5; do_the a8 b6 c-21 d-7 g-3; do_they g5; do_what b-3 c6 e-4; do_whatever c6 g-2; do_with a5 g-3
do_you b-4 c5 d-3 e5 f-4 g-8; doc_fix a-2 f5; doc_have d-3 e8 f-2 g-4; dockerfile_the c-2; docs_. b3; docs_lol f2
document_as c3; document_for d3; dodge_the d3; does_not c4 e-3; dotfiles_, a-4 f8 g-2; down_, a-10 d3 e-4 g10
down_. a2; down_a a-3 d-2 e-4 f6; down_and a6 g-4; down_for a4; down_on c3 g-3; down_the a-4 b-4 c-3 d5 e5 f2 g-7
down_what e6 g-7; down_with b5 d4 e-3 g-5; downstream_of a4; draft_, b11 d-2 e-6 g-3; drag_into b-4 c6 g-2
draw_it e-3 f4; draw_the c-5 f9 g-6; dream_i a-4 g5; dream_that f-4 g8; drill_at a-2 g5; drinking_. d5 e-3
drive_, f3; drive_. f4; driver_for a5 e-4 f3 g-3; drop_for d5; drop_it b3 e-3 g-3; drop_the a-3 d5; due_on d6 g-4
due_to d4 g-3; due_tonight a5 g-2; dumb_little f3; dumb_question f4; during_architecture c4 f-3; during_the e10 g-5
e_prescription e2; each_pull-request g3; each_time d8 g-8; early_on c3 d5 e-2 g-5; either_. c-4 d7
either_way c8 d-3 e-3; eleven_. a3 d-4 g3; ellie_'s b5 g-2; else_'s a3; else_, f4; else_. a2 d3 g-3; else_could a3
else_have a3 c6 g-8; else_hold a-4 b6 e4 g-5; else_to b5; emoji_script f3; empty_page d4; end-up_be b-3 c4 g-3
end-up_choose a-3 c7 g-3; end-up_decide c8 e-2; end-up_do b9 c-3 e-4 g-3; end-up_finish a-2 b-3 g7
end-up_implement a4; end-up_with a7 b-6; end-up_write a4; end_, b-3 c-6 e9 g-4; end_as a2; end_at c5 g-3
end_of b-3 c6 g-4; end_the a6 f-3 g-7; end_to f3; end_with c7 d-6 e-5 g-2; endpoint_that a4
engine_, c-3 d-2 e-3 f11 g-6; engine_room a4; engineers_who c6; enough_, a4 c-3 e2 g-2; enough_. d5
epic_<mark> b-2 e4; epic_for a4; error_codes c3; error_message c-4 f7; escalate_to c4 g-2; estimate_, e4 g-3
even-though_i e5; even-though_it a2; even_<name> c5; even_start d3 g-3; even_the a-4 b-3 c10 d-4; evening_, f3
evening_. f3 g-3; evening_in a2; evening_on a6 d3 f-4 g-7; evening_with d-2 f9 g-5; event_schema c2 f3 g-3
event_sourcing c3 f5 g-4; ever_go-to f2; every_disagreement c8 g-6; every_library g5; every_line g2; every_little c5
every_merge e-2 g5; every_one c6; every_pr a-3 c5 d-4 e-6 g5; every_release a-4 g5; every_single a3 d6 e-3 g-4
everybody_'s b-3 c2 d5 g-3; everybody_else a6 b-4; everybody_switchd c6 e-2; everybody_watch a4
everyone_'s b-5 c3 d-4 e-4 g8; everyone_be c5 d-2; everyone_but b-3 c-5 d11 e-4 g-6; everyone_could a4
everyone_else e3; everyone_have c-5 g4; everyone_in b4 d3 g-4; everyone_just c4 g-2; everyone_laugh c-3 f5
everyone_stood a2 c-2; everyone_wait a6 c-3 d-4; everything_: b-3 e-3 g7; everything_<mark> c4; everything_alone g4
everything_be d-2 g7; everything_downstream a2; everything_else a8 g-4; everything_in a-2 b4; everything_over g2
everything_they b3 c3 e-4; everything_wait c-7 g7; exactly_what g7; exactly_where e3; expect_. f-6 g9
experiment_with a-3 c-2 f4 g2; explain_it b-2 c-3 f8; explain_me f3; explain_the b-4 c-5 d-4 e-3 f8
explain_to e3 f5 g-5; explore_the f6 g-4; export_bug a8 b-3 c-5 d-5 e-6 g6; eyes_on c7 g-3; eyes_only f4
face_, b-3 c9 g-5; face_the d8 g-4; fail_, e8 g-5; fail_build a-5 d9 g-6; failover_code a6; failover_with c-2
fair_enough a4; fall_off d7 e-3 g-3; fall_out d4; fall_through c-2 d3; fall_to c4; far_as c-4 f-2 g8; fast_enough b3
faster_at a5 g-2; faster_than c5; feature-flag_cleanup b6; feature-flags_, c5 g-3; feature_. e-2 g2; feature_back b4
feature_pipeline e-2 f4; feature_store c-2 f8 g-4; feedback-talk_with e-2 g5; feedback_, b4 d6 e-2 g-6
feedback_due d5 g-3; feedback_for b-4 c-4 d3 e-3; feedback_from g4; feedback_give b-4 e-4 g7; feedback_i d-3 g6
feedback_in b-3 g4; feedback_is c-3 d-4 g8; feedback_round c-3 d13 g-11; feedback_to d7 e-4 g-3; feel_about a2
feel_for f2; feel_odd c-2 e2; feel_right c-3 g3; feel_strange f-5; few_test f4 g-2; fill_it b3 e-3 f3 g-5
final_say b-4 c-2 d-2 g7; final_version b5; finally_get a2 f7 g-6; finally_i a-2 b11 c-2 e-3 g-6; finance_about d3
find_<name> e5; find_a g3; find_it a3 b-4 c-4 d-3 e10 f-3 g-4; find_out a-3 c4 e-3 f7 g-5
find_something c-2 d5 e-2 g4; find_the b-2 c-6; find_time d3 f-3; fine_, e-5 g11; fine_. b7 g-7; fine_by b-2 c4 g-3
fine_with g3; finish-off_off b8 g-4; finish_, d-4; finish_. a3 g-3; finish_a d10 g-5; finish_before b4
finish_his a-2 b5; finish_it a6 d-5 e4 g-9; finish_my d2 g-2; finish_the a5 b3 c-2 e-6 f-11 g2; fire_, c-4 d-3 g6
fire_alarm a-2 g8; fire_drill a-2 g5; firmware_role d7 g-4; first_, e5 g-9; first_. e-6; first_day d9 g-8
first_if a3; first_issue f6; first_issues a-2 f4; first_time a-6 b-2 d-5 e3 f7; first_week b-4 d-5 f-3 g11
first_year b-2 g5; five_. a-5 c3 e4 f-4; five_minutes a5 d3 f-6; five_weeks c-3 d10 g-3; fix_, a7 c-5 d-8 e6 g-9
fix_. a9 b-3 d-3 e2 f-3 g-7; fix_<name> b3; fix_a a-10 b-5 c-3 d10 e-7 f8; fix_and a6 g-5; fix_be a9 b2 c-4 e-5 g-4
fix_bugs b-4 d7; fix_for a6; fix_his b5; fix_in a2 c-3 f7 g-5; fix_is a10 c-2 g-6; fix_it c-8 d-15 e8 f-6 g5
fix_myself a6 g-3; fix_on f6 g-4; fix_out a2 d4 g-4; fix_prod g4; fix_production a6 b-3; fix_that e-5 g4
fix_the a3 b-14 c-9 f-4 g9; fix_to a5 c3 e-4 f4 g-7; fix_two a-2 f2; flags_to f4; flame_graphs f5 g-4; flow_. g3
flu_. b-2 c-2 d-4 e-3 g9; folks_to c-3 e2 f3; folks_walk e-4 f5; follow_one f5; follow_the c-3 d-4 e-4 f11
follow_up d9 f-6 g-8; for_, f5 g-4; for_. a6 g-3; for_<name> a-11 b2 c-5 d6 f-11; for_<number> d3 f4 g-6
for_a a-4 b-8 d10 e-4; for_an b-6 c4 d-10 e3; for_another b4 g-4; for_anyone f3; for_anything c-3 f-4 g8
for_approval c-4 e-4 g8; for_code a-4 c5 d6 g-8; for_curiosity f5; for_decisions c2 e5 g-9; for_everyone d-5 g8
for_four b10 c4 d-4 e-9 g-6; for_fun a-3 d-2 f10 g-3; for_go a5 g-3; for_good b-5 d-3 e12 g-8; for_half c-4 e5
for_hand-off b3; for_help b3 c-3 e-4; for_her a-3 b9 d2 e-10 f-3 g-5; for_him a-8 b11 c-9 d-7 f-5 g4
for_his c-2 e11 g-8; for_inspiration f5 g-3; for_it a3 c7 e-5 g-7; for_learn f5 g-2; for_legal c-4 d-3 g9
for_lunch a-3 g5; for_me b-9 d-13 e-13 f5 g7; for_mine b7 g-8; for_months c-4 d-3 f4 g3; for_my a-4 b-14 f8
for_myself a-4 b-6 c-4 d-5 e3 f4 g3; for_next d9 g-5; for_one b8 e-4; for_options c3; for_our f7 g-6
for_permission c4 d-3; for_prod d5 g-4; for_production f7 g-5; for_sign c3; for_that c5 g-5
for_the a8 b-11 c-6 d6 e-7; for_their c-11 d9 e5 g-3; for_them a-5 b-2 c2 d3 e-8 g3; for_thursday a6 d-4 f-2 g2
for_to a4 g-3; for_understand f4; for_work f8 g-6; forecast_to e4 g-4; forget_, d5 g-3; forget_it b5 g-5
forget_my d-4 e-5 g9; forget_the d4 g-4; former_company g3; forward_. b-4 e-4 g7; four_. d-2 g3
four_hours a5 c6 d-6 g-6; four_it c3; four_people c-2 g5; four_times c5 g-3; fourth_time c3 d4 g-7; framework_at f4
framework_to c3; freeze_, e3 g-2; freeze_is a6 g-4; friday_'s c4; friday_, a4 b-4 c-4 d5; friday_. a-4 c-4 g3
friday_and a-5 d4 g2; friday_at-last b3 g-2; friday_i c-5 g7; friday_off a-6 b-6 c-3 e-3 g12
from_<name> a-13 b8 c-8 e-22 f5 g6; from_a b-4 d-6 e-3 f6 g5; from_an g2; from_any e3; from_end f2
from_first a8 b-2 g-4; from_friday g5; from_her b3 e-4 g2; from_here b8 c-3 d-2 e7 g-13; from_him b3; from_his g4
from_leave b-5 c4 e-4 g4; from_me b-5 c3 d4 e13 f-12 g-16; from_my a7 d-6 e3 f-4 g-7; from_now c-3 e7 g-6
from_people c6; from_somebody g3; from_the a4 c-15 d5 g-4; from_there e3; from_today b-2; from_under b7 d-3
from_vacation b5 g-2; front-end_people a5; front_of a3 b2 d-3 g-5; frontend_guild f5; frown_and c2
full_authority e5; full_of d-4 g3; full_ownership b-4 e6; full_rewrite b11 e-4 g-7; fun_. f5; game_in f7 g-6
gate_beta a2; gate_on a3; gateway_, a4 b3 d-3 g-6; get-back_back b-2 c6; get-dragged-into_drag b-3 c5 e2
get-pulled-into_pull c5 e-3; get-to_the d6 g-3; get_<mark> c8 e-3; get_<name> b-3 d-4 e5 g3
get_a a-8 b6 c-4 d-3 e-4 f4; get_all c-3 d-2 g9; get_an b-4 e-4 f9; get_ask b-3 c3 e-6 f-6 g6; get_bump d6 g-4
get_cancel d-2 g4; get_feedback d-3 g6; get_impatient b6; get_it a-8 c-14 d-3 e11 f11; get_merge a4 b2 c-4 f-3
get_my a-8 c-8 d-5 e-4 f-4 g13; get_nervous b6 g-2; get_ping c2 f-3; get_the a4 b-4 f-3; get_there a4 b6 c-3 d-3 g-7
get_this c-3 d5 e5 g-5; get_two c-5 d-7 e7 g4; get_up b5 g-2; get_write c4 d6 e-2 g-6; ghost_the d4; gil_'s a-4 b4
give_, d7 g-4; give_<name> a-10 c-10 d-4 e5 f-4 g3; give_a c2 d-3 g4; give_away a-3 b8 c-3 g-3
give_feedback b11 d-6 g-7; give_her b4 g-5; give_him b2 e4 g-3; give_it a-4 b8 c-10 d2 e-3; give_me a4 c-3 f6 g-3
give_my b-11 c9 d5 g-5; give_myself a5 b-3 d6 e-4 g-7; give_no c-4 e5; give_the b6 c-3 e4 f-9 g-7
give_them a-5 c-9 d10 e8 g-11; give_to c7 d-4 e-3; give_up a4 b-11 c-4 d-5 e2 g5; go-over_over b3 f2 g-4
go-quiet_quiet c7 e-2 g-3; go-silent_silent c2 e-3; go-through_through b-3 c-5 d-6 f6; go-to_ask d-3 g8
go-to_be a4 c-3 d3; go-to_pick f3; go-to_the b3 e-10 f2 g-3; go-to_touch a5; go-with_with c-3 e3
go_, b5 c3 d6 f-4 g-12; go_. g3; go_<mark> a4 c5 g-5; go_about f4; go_ahead g4; go_all b5 f-2; go_down a3 e-2 f6 g-5
go_fine e-2 g8; go_for a-4 b-5 c-3 d-7 e3 f-5 g11; go_forward c4 g-3; go_home a-2 b3 c4 e6 g-7; go_in a3 b7 e-5 g-6
go_into b5; go_live a17 b-7 c-9 d-5 e-7 f-6; go_long g4; go_of a-3 c-4 d-4 e8; go_off c-4 e6
go_on a-4 b-9 c-17 d13 e9 f3; go_out b-4 c-5 e-6 f-3 g11; go_round c2; go_well a-4 b-4 c-3 d-6 e-6 f-4 g14
go_wrong d4 e3 g-5; goals_are g4; goals_for a-4 d5 e-2 f-6 g5; good_. b3 c-2 d-8; good_discussion g4
good_enough b-2 c-3 d6 e3 g-5; good_first f3; good_manager f-3 g4; good_mood b-4 c-4 d2; good_one d-4 e6
good_plan d-4 g7; good_question c-5 d11 g-9; good_talk d-4 g5; grab-back_it b5 e-2; grab_the a3 c-4 d-4 e5 f-7
graphql_, c2; great_candidate g3; green_build f4; greet_the d5 g-3; grooming_i b5 e-3; growers_' e-4 g8
growth-talk_, b-3 g5; guess_who a8 b3 e-3 f-3 g-9; guild_, e8 g-6; guild_session d-5 g7; hack_on f4
half-the-team_is a3 b-2 c-4 g4; half_a a-3 b-5 f-3 g12; half_an c3 d-2 f4 g-5; half_baked c3; half_of a-9 b8 f-5
half_write a2 b-7 e8 g-2; halfway_through b5; hand-off_off b3; hand-over_it b-3 e-4 g7; hand-over_over f-4 g4
hand_, a7; hand_<name> a-4 c-3 e2 g5; hand_again a7; hand_in a-5 c-4 d8 e-7; hand_it b-2 g3; hand_me c-4 g5
hand_my b-3 e7; hand_on a5 b-3 e-2; hand_out a-3 e5; hand_over b-2 c-4 e-6 g12; hand_the b3 c-2 d-5; hand_to b10 e-6
hand_up a4 c5 d-2 e-3 g-4; handle_it a-3 b3 e2 g-2; handle_the e7 g-8; hands_in e8 f-5 g-2; hands_off a-3 c-3 g6
hands_under e4 f-2; hands_were b7 g-3; hang_it e5 g-4; hang_on b-6 d4 e-5 g2; hang_together f2; hang_up a-3 c-3 e3
happen_, d-5 e-3 f3 g5; happen_. c-2 e2; happen_if e-4 g6; happen_without e7 g-3; happy_with a-4 b7 d-2
hard-talk_, d4; hard-talk_with e-2; hard_, a5 b-3 d5 e-2 g-5; hard_one a6 g-2; hard_ticket b-3 e6
hardest_card a5 g-3; hat_, a-4 e6; hate_be a-5 c7; hate_it b4 c-4; have-a-look_a c2 f4; have-to_, a3
have-to_be a3 b-5 c9 d-3 f-5 g-6; have-to_choose g5; have-to_decide c3; have-to_get a4 d4 g-6; have-to_land a7
have-to_say a-5 c9 d3 e-5 g-5; have-to_settle c2; have-to_wait a-4 c-4 d3 g3; have-to_write a4; have_, b2 f2 g-5
have_. c-4; have_<name> a-3 b-5 c10 d-4 e-10 f10 g-11; have_<number> d-8 e8 f-6; have_a a-5 c4 d4 e-4
have_all c4 d-3 g3; have_an a-6 b-4 c4 e8 f-3 g-7; have_answer e5 g-4; have_arranged e6 g-4
have_ask b-2 c-12 d7 e-8 f5 g3; have_be d3 g-8; have_begin b-5 e7; have_call d5; have_cancel g4; have_choose b5 c-4
have_close e2; have_coach b4; have_code a-4 d-5 e-3 g11; have_correct b3; have_decide c-3 d-2 g5; have_delegate b3
have_do a-3 d5; have_draft b4 g-3; have_finish a-8 b4 c-4 d-5 f-4 g7; have_five a6 c-3 e-2
have_fix a-5 b-4 d-6 e3 g7; have_get a3 b7 c-8 d-4 g-3; have_give a2 b3 d-8 e3 g-9; have_go b-3 c-6 g4
have_go-to a-4 c3 d8 e-4 g-3; have_hand b7 g-4; have_have c-4 d14 e-3 f-3 g-8; have_have-to a-2 b4 d-2
have_hold b-5 e3 g3; have_i a-5 b-2 c-10 d-9 e-10 f-5 g22; have_install f4; have_it a-3 c-5 d-4 e4 f-9 g6
have_jump-in e5 g-3; have_leave a2 d-3 e-4 g6; have_let a2 b-2 c-2 d3 e-5 g3; have_like-to a5 d-4
have_look a-3 c5 e-2; have_lunch d-3 e-3 g10; have_make a5 b8 c-9 d-7 e3 f-4 g-2; have_me c6 e-3 g-3; have_merge f4
have_mine c3; have_move a-4 b-3 c-5 d-6 e6 g7; have_my a6 b-6 c-4 d-11 e5 f-4 g2; have_need b4
`
