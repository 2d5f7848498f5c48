// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_5 = `
client_'s b-3 c-7 d-2 f2 g2; client_, b-2 e11 g-8; client_call a5 b3 e-9; clone_the a-2 e-2 f8
close-the-laptop_the a-3 b-5 d-3 f-3 g7; close_, a3 d-3 e-8 f-3 g4; close_. c-8 d10 f-6 g-6; close_: e6 g-2
close_a c3 d-3 e-2 f7 g-6; close_by b9 g-8; close_her d3 e-8 g7; close_his b11 e-3 g-6
close_it b14 c-3 d2 e-10 g-11; close_the a-5 b-10 d7 e7 f-8 g3; close_under g3; cloud_region a-5 c3 g3
cluster_, d2 e-8 f9 g-4; cluster_upgrade a-2 c-2 f-4 g4; coach_, a3 b3 c-6 d7 e-11 f6 g-6; coach_. c-4 e-2 g9
coach_<name> b7 d-9 e9 f-3 g-7; coach_ask c-5 e-8 g12; coach_say c-3 g6; coaching-session_with d8 e5 g-12
cobol_, a3 f7 g-6; code_, a5 d-5 e-6 f7 g-5; code_. b-12 e5 f-9 g4; code_: b-3 e5 f6 g-8
code_<mark> a3 b4 c6 d-9 e-9 f-4; code_? f4; code_a a-7 b-4 d8; code_again d-6 e4 g3; code_all-day e3 f-7 g4
code_and a12 d-5 f-3; code_any a-6 b-2 d-4 e-6 f3 g10; code_at a3 b-4 c-3 f-5 g7; code_best a7 f-4
code_by b5 d-6 e-4 f-5; code_day b-4 d4 f3 g-4; code_for b-6 d-7 e-5 f8 g4; code_freeze a-7 b5 f-2 g6
code_from b-9 c-6 d-7 e6 g7; code_i a3 b2 e-4 f2 g-6; code_in a-7 b3 d-5 e-4 g10; code_is a7 b-3 d-3 e-3 f6 g-6
code_it a8 b9 c-3 d-7 f-5 g-10; code_more c-4 e-5 g10; code_myself a-4 g8; code_of b4 c-4 d-2 e-4; code_on d-4 g7
code_since a-5 c3 d-13 f5 g8; code_that a5 e-3; code_the a17 c-8 d-13 e-13 g-4; code_this-week a3 b-3 d-8 e-2 f-3 g9
code_through a12 d-2 f-5 g-5; code_to a-8 b-2 d-4 e-3 f12; code_today b-4 c-6 f3; code_until a8 b-2 c3 e-2 g-5
code_with g-2; coffee_, a6 b-3 c-3 d11 e-5 f8 g-19; coffee_. a-5 d-11 e4 f-3 g4; coffee_and a-3 c6 d-3 f8 g-9
coffee_be a2 b2 e-3 f4 g-8; coffee_machine a-7 b-4 c-8 d-2 g9; coffee_with d9 g-5; cold_. b-5 c-3 d-5 e-7 f-6 g13
cold_start a5 b3 e-5; colour_. b-3 c8 d2 g-5; colour_of b-3 c7 e-3 f-4; colours_. b-4 c-6 f-3 g12
column_. c6 e-2 g-2; column_to b5 d-5; come-to_to a-7 c10 d-5 f-8; come_, a-5 b-6 d-5 e5 f-7 g7
come_. a-9 b7 c-9 d-7 e-4 g11; come_<mark> a4 c-3 e3 g-6; come_and b-5 d12 g-12; come_back a-5 c7 d2 f-6 g-5
come_close b-3 e7 g-3; come_first a-3 d7 g-5; come_for d-3 e5; come_from b3 f-4 g-5; come_home b16 c-6 e-5 g-11
come_in e-8 f-3 g8; come_my a3 c6 g-7; come_off e4 g-4; come_on c-3 d3; come_out a11 d-13 e3 f-6 g-5
come_through a-4 b-8 c3 d-7 e-7 g12; come_to a4 b-3 d-2 e-7 g3; come_up b5; come_with c-5 g4
comment_, a-4 e2 f5 g-5; comment_. c-5 e9 f-4 g-2; comment_<mark> c7 g-5; comment_fix f10 g-5
comment_from e5 f-6 g2; comment_in a-4 b-5 e-4 f9 g-4; comment_on a-6 b3 c8 d-6 e8 f-8 g-10; comments_, b-4 e6 g-4
commit_, a5 g-2; commit_. b9 c-4 f-3 g-7; commit_from b-9 c-3 f4 g7; commit_to a5 b5 c6 d-3 g-12; commits_, a3 c-3
commits_. b3 g-3; committee_meet c-5 d3 e-6 g3; comms_, b5 e3 g-7; comp-conversation_with d8 g-6
company_, a-3 d-2 e-3 g8; company_. b-4 d3 e-5 f8; compiler_, a7 d-7 e-5 f8 g-6; complain_, c-3 e6 f6 g-9
complain_. d3 e-5; complaint_, d10 g-8; complete_. b4 c8 d-9 e-3; complete_<name> a-6 b12 g-5; complete_it b5
complete_the b7 g-5; conference_, d3 f-4 g4; conference_. d-3 g5; config_by c10 g-6; config_change a6 b-7 e5 f-2 g-3
conflict_, g2; conflict_between c-2 d8 e-8 g3; conflicts_, a5 g-2; connector_, a9 g-9; consent_banner a5 b4 g-7
consent_screen b9 g-8; consumer_lag a7 b-3 f-2; contract_, a2 d-5 e-2 f-2 g7; contract_with f-5 g8
contractor_, e-3 g3; contradict_me c10 g-7; contribution_be e7; contribution_to a-3 b-2 c-3 d-3 e8 f6 g-9
controller_would a11 g-6; conversation_, d-9 g10; conversation_about d7 g-6; conversation_with d11 g-6
copy_, b-2 d-3 e4 f4 g-7; copy_change c4 g-4; core_of a7; corner_. f-3; corner_of f5 g-3; correct_all a5 g-4
correct_the a-6 c-4 d-9 e10 f6 g-4; cosmetic_bug f6 g-3; cost_. d3 e-5 g5; cost_me c-6 d-4 e13 f3 g-14
could_, a-3 b8 c-4 d-4 e-6 f10 g-9; could_. b6 c-2 e-5; could_also a-8 f-3 g13; could_be a-11 c5 d-6 e-4 f-7 g11
could_begin a9 c-4; could_do a4 c-6 d9 e-7; could_finish b-6 c9 d5 g-10; could_follow f7 g-2
could_go a14 b-3 c-4 d-4 f-4 g-4; could_have a-6 b-11 c14 d-15 e4; could_i a-3 b-2 c-5 d-2 g10
could_it a5 b8 d-5 g-10; could_learn e-2 g3; could_leave a4 c-6 d10 g-11; could_not a9 b12 c-9 e-20 g-4
could_open a13 d-2 g-8; could_own b2 e-3 g3; could_say a3 c-10 g7; could_see a-4 c-3 d-4 e5 f-3
could_ship a11 c-3 g-5; could_start a14 b-4 f-3 g-7; could_still a-4 c-5 d-2 g12; could_take a-3 b-2 c-3 e-4 g10
could_test a13 b-3 c-4 g-9; count_. b-4 c-3 e-3 g9; count_: a-3 g6; count_as a-4 c4; count_the f4
count_to c-7 e11 f4 g-10; course_, b-4 c-7 d-7 e-7 f12 g2; course_. a-3 d-3 e6 f-7 g5; cracked_it b7 g-10
crash_, a-5 b-11 e11 g4; crash_in e2 f7 g-11; crash_on a3; crash_that a4; crickets_. c12 e-7 g-6
critical_code a-6 g7; critical_ticket a13 b-7 c-3 f-4 g-2; css_grid f2 g-3; cto_, c-6 e4 g6; cto_. b-2 c-3 e8
cup_final a6 f-3; cup_of f7 g-6; curiosity_, f3; curiosity_. f10 g-8; customer_'s a5 b-2 c-5 e-7 f-2 g8
customer_, b-5 d-4 e2 g3; customer_. b3 c-3 d-7 e5 f-4; customer_ask b-2 c4; customer_call b6 c-4 d5 e6 g-14
customer_demo a5 e5 g-8; customer_escalation b5 c-4 d-2; customer_go a8 g-5; customer_is g5; customer_on c5 e3 g-7
customer_visit b-2 c-2 e-4 g8; customer_want e9 g-5; customers_were a5 b-4; cut_, c2 d-4 e3; cut_. e5 g-8
cut_it a4 d-5 e-4; cut_off a7 b-2 c3 e-2 g-6; cut_over b-2 c-4 e-3 g10; cut_the a10 b-10 e4 f-8 g-4
cutover_, a2 b-8 c-3 e7 f-3 g-6; cutover_. b9 c-4 d-5 e-5; cutover_and a5 b-4 e5 f-3 g-3; cutover_script a5
cvs_, c-3 d8 f-6; danuta_'s e7 g-7; dark_. a3 b-7 c-3 d-5 e3 g5; dark_mode a-4 c8 e-4 f10 g-12
dashboard_, b3 e2 g-4; dashboard_for f6 g-4; data_, a-9 b-4 c6 d9 e-7 g-4; data_backfill a8 b-4 e2 g-4
data_contract c6 e-3 g-6; data_engineer a-2 c-5 d-4 e-3 f-5 g14; data_folks a-5 d6; data_guild d4 e-3
data_loader a3; data_loss a10 g-7; data_role d-9 g11; database_, c4 e-7 f2; database_. a-2 c5 e6 f-3 g-4
database_failover a10 c-3 e-4; database_upgrade a6 b-4 f-6; date_, a-4 b-5 c11 d4 f-3 g-6; date_. a-9 c5 d7 f-4 g-3
date_and c-3 g6; date_be b-3 d6 e-3; date_for b-2 e-4 g6; date_format c5 g-4; date_helper f9 g-4
date_is a7 c-8 d-4 g4; date_picker c4 d-6; daughter_'s b-3 d-4 e-3 g9; dawn_, a3; dawn_. a7 b-4 c-3
day_'s a5 f4 g-9; day_, c-18 d5 e-17 g8; day_. b-4 c5 d-4 e3; day_: b-4 c-3 d-3 f5; day_<number> b-3 d9 e-5 f4 g-11
day_? c2; day_after b8 g-5; day_and a-6 b3 e-3; day_be d-4 f-2 g5; day_for a2 d11 g-11; day_four a6 d-2
day_from b8 d-3 g-2; day_go d5 f-4; day_i a-4 b-2 c-4 d4 e-4 f-3 g6; day_in a4 b-6 e6 g-4
day_of a-2 b-2 d-4 e-8 g14; day_off a-5 b-10 c6 d-8 f-6 g9; day_on a-7 d3 e-3 g4; day_one a-6 b-5 d-2 e5 f-3 g7
day_run a3 b-3; day_three a2 b8 d-3 g-6; day_two a7 d-7 e-4 f-4 g3; day_with a6 b7 c-3 d-4 e-2 f-2 g-5
days_, a-4 c7 d3 e-10; days_. a-7 b3 c4 f-6 g3; days_after b8 d-3 e-4; days_and b4 c3 d4 g-9
days_before a9 b4 c-3 g-9; days_for b-4 c2 e-4 g4; days_i a-3 b-2 d-6 e-8 f-4 g13; days_of d4 g-4
days_off a-3 d-4 g4; days_to a6 c-7 e9 g-9; dbt_models b3 d-2; dead_, a2 b-4 f-7 g8; dead_code c9 g-7
dead_css f7 g-2; dead_since a4; deadline_, f3; deadline_. a-6 e3 g6; deadline_be g3; deadline_is a7 b-6 e7 g-9
deadline_pass d9 e-5 g-5; dear_<name> b-5 d4 g3; dear_coach b7 c-2 e-4; debrief_, e-3 g3; debug_and a-2 b4 d4 g-3
debug_it e-2 g5; debug_the a5 b-8 c-11 d-4 f-6 g6; debugger_. a5 g-2; decide_, a-3 b-11 c13 d-4 e-4 f-3
decide_. b-3 c3 d-3 e9 g-7; decide_<mark> b-4 c14 g-8; decide_? c5 e-5 g-2; decide_about c-6 g8
decide_and c-9 e2 g6; decide_anything c-2 e-3 g7; decide_by e5; decide_everything b-3 c-14 e-7 g18
decide_for e-2 g4; decide_it b4 e-6; decide_nothing a-4 c-7 e10; decide_on a-8 b-8 d-7 e3 f-4 g7; decide_so c3 f-3
decide_that e5; decide_the a-8 b5; decide_this b-2; decide_what c-7 e-2 g11; decide_without c-5 d4
decision_, b4 c2 d4 g-8; decision_. d-4 e6 f-5 g-2; decision_<mark> a-3 d-6 e8 g-3; decision_about c6 d-3
decision_back b-3 c-5 e7; decision_be a-5 b-5 e-7 g9; decision_log b-6 c8 e3 g-8; decision_on e-8 g7
decision_since a-2 d-2 e-3 g7; decision_to e9 g-8; decision_today c-9 g8; deck_, b-4 e8 f5 g-8
decline_the a-2 c-2 d4; deep_in a11 b-6 c-5 d8 e-6 f-3 g-6; defended_it c-3 e12 g-7; defer_to a-2 c3 d-7 e-6 g6
degrees_, a-3 g8; delay_, d-6 e-2 f-4 g11; delay_the c-3 d9 e4 f-2 g-10; dele_'s a-4 d6 e8 g-9
delegate_in b13 e-8 g-6; delegate_it a-6 e5; delegate_more e-2 g9; delegate_the a4 b3 c-3 d-11 e2 f-8
delegate_to b3 d-3 e-4 g4; delete_. c5 g-5; delete_a c5 d-3 e5 g-5; delete_it a-7 b-4 d7 f3 g-5
delete_my b-11 e10 f3 g-2; delete_the b-3 c-3 d9 e-6; deletion_job a8 b-2 g-3; deliver_, d-8 g9
deliver_the b-3 c-5 e7 f-2; demo_, b-5 e10 f-6; demo_. b4 d-2 e9 g-4; demo_at a8 g-6; demo_be a-2 b6 c-4 d4 e-8
demo_crash b-13 e10 g7; demo_depend a11 d-6 f-2 g-6; demo_for g-2; demo_i c7 d7 g-12; demo_is a9 g-7
demo_to b4 e7 g-8; dentist_, b4 e4 g-5; dentist_. e-5 g6; dentist_to b4 g-2; depend_on a7 b-5 c-3 d-10 e-8 f5
dependency_in g5; deploy_, a9 b-5 c-7 d-4 f-7 g2; deploy_. b-5 c3 d-3 f-6 g4; deploy_? a6 b-3 c2 e-3 f4 g-5
deploy_and a2 b3 d4 e-5 f-3 g-4; deploy_for a-6 c8 d-5 g3; deploy_from b-2 e-3 g8; deploy_go a3 c-2 g-2
deploy_in b-5 c-3 d-4 g7; deploy_it a8 b-2 g-3; deploy_myself a7 f-5 g-3; deploy_off e-8 g10
deploy_on a-3 d-2 e-4 f3 g4; deploy_the a12 b-2 f-2 g-5; deploy_until b7 e-5 g-6; deployment_, a-6 b-5 e6 f6
deploys_, a2 b-4 e-2 g6; deprecated_call f10 g-7; design-doc_be b6 g-2; design_, b-9 c-2 d-5 e12 f-6
design_. a-3 c6 d-3 e-11 g2; design_and a-2 c-8 d10 e5 f-3 g-6; design_be e8 g-8; design_choice a-4 c6 e-2
design_meet c6 d-6 e6 g-8; design_review a-4 b-7 c6 d-14; design_system a5 e-4; designers_, a-4 e7 g-4
desk_, a-7 c-6 f-3 g9; desk_. c6 e-4 f-3; desk_and a5 c2 d-3 e5 g-14; desk_by e7 g-4; desk_for c6 f-3 g-2
desk_twice d12 e-6 g-7; desk_with a-4 b-4 c3 d-2 e-7 g9; dev_dependency d-3 f3; dev_environment f4; devs_, c5 g-4
diary_, c2 d2 g-6; did_i b7 c-6 d-8 e-3 f8; did_not a-3 c-6 d3 e5 f-4; died_. a-2 d5 f-6 g2; died_at b5 c2 g-6
dinner_, c-3 d6; dinner_. a3 b-4 d-4 e-8 g5; dinner_and a-4 g4; directly_, a2 d-3; director_'s a-6 d-10 e-2 g17
director_, d-5 e3 g4; director_. e-2 g5; director_be a-3 d-4 g10; director_cancel d-6 g7; director_decide e-3 g6
director_it d5 e4 g-8; disagree_about c-4 e2 g4; disagree_with a-4 b-8 c3 d-8 f-8 g9; discuss_, c11 e-5 g-4
discuss_the d-3 g4; discussion_. a-6 b-3 d11 e-4 f-3; discussion_be c10 e-2 g-6; discussion_on e-2 g5
display_board a-3 b5 e-7 f3; dispute_between a-2 c-3 g5; do_, a-5 b8 c-4 e4 f4 g-6; do_. a4 b14 d-3 e-5 f-5 g-6
do_: b-4 c-4 e-5 f-5 g12; do_<mark> b5 c-5 f-2; do_<name> a-6 b17 d-5 e-7 f-8; do_? b-3 c10 d-3 g-3
do_a a-10 b-5 c-5 d3 e-11 f18 g-6; do_about c5 e3 g-8; do_all b4 c-5 d-3 e-8 f-2 g7; do_an e-3 f3 g4
do_and a6 b-3 d-10 f-2 g4; do_another b-5 d2 g2; do_anyone c6; do_anything b-2 c-2 d4 f-2 g5; do_as a9 c2 d-3 e-8
do_at a-10 e-3 f-3 g10; do_be b-5 c3 e5; do_before a-5 b-6 c-3 e3 g10; do_by b7 c-7 d-7 f-5 g2; do_every a-3 g6
do_everything b-2 d6 e-4 f-4 g3; do_her c-3 d10 e-14; do_his c-5 e-5 g6; do_i a6 b-8 c-14 d-4 f6 g2
do_if a10 b-3 c-12 e7 g-6; do_in b2 e-4; do_it a5 b10 c-9 d-9 e5 f-19 g-3; do_my a4 b9 c-13 d-4 e-10 f-5 g8
do_next b-3 c8 d4 e-4 g-6; do_not a-16 b-9 d4 e3 f2 g3; do_nothing b-6 c4 e9 g-12; do_now e-5; do_on b7 c3 e-3 g-6
do_one e3; do_other d-2 g8; do_since c-3 d-12 e6 g10; do_some f6; do_that a-7 b6 d-11 e6 f-10 g4
do_the a9 b5 c-13 d-11 f4 g-5; do_their c-3 e6; do_them a6 b9 d-2 e-5 g-10; do_they c2 e-2
do_today a5 b-4 d9 e5 g-13; do_two a-3 c-4 d6 e-4 f8 g-3; do_we a-6 b-6 c19 f3 g-15; do_what e-3
do_with a11 b-4 c-13 d-10 e3; do_you a-4 b-11 c-3 e10; doc_, a-5 b6 d4 e-5 f-2; doc_. b-7 c6 e8 g-9; doc_: d9 g-3
doc_with b7 c6 d-4 e-6 g-7; docs_, a-3 b2 f-3 g6; docs_. a-4 b10 c-4 d-3 f6 g-8; docs_folder f6 g-2; docs_for f5
docs_site f4; dodge_the d4; does_not a4 b-2 d-5 f5; door_, c3 e-5 f3; door_. c-5; door_and e8 g-7; door_shut d-5 e5
down_, a-3 b-6 c3 d-4 g7; down_. a4 b-7 c-9 d-10 f-5 g8; down_<number> f-3 g4; down_a b-5 c-5 d-5 e-9 f10 g3
down_and b-6 e8; down_as b7 c5 g-9; down_for a6 b-3 c-3 d-5 e-4 f-6 g9; down_in a9 b-4 c3 e-10 f-4 g3
down_the a-8 b-11 d11 e9 g-7; down_to b13 c-10 d-8 e-3 f-2; down_what c-3 e3 f10 g-12; down_with a3 c-4 d4 e-6 f-4
draft_, a-5 b12 c-5 d7 e-8 f-8 g-7; draft_. b3 d7 e-3 g-6; draft_: b-6 d8; draft_and d-3 g6
draft_the a-3 b5 c-4 d5 e-5 g-5; drag_it d9 g-6; drained_the b-4 c-5 d-5 g7; drank_tea a5 d2 g-4
draw_a c-5 e5 f3 g-4; draw_it b-6 d-2 f9; draw_the c-10 d-5 f5; draw_up a-4 e7 g-4; dream_i a-5 g9
dream_that a-3 f-4 g10; drill_at a-5 g8; drive_, a-6 b-7 c4 g6; drive_. a-3 b3 e-6 f5; drive_it a3 b11 c-2 e-9 g-8
drive_the a3 c-6 d-4 e14 f-6 g-12; driver_, a7 b-4 e-2; driver_. a3 b6 f-5 g-6; driver_for a4 b-3 e-5 f3
drop_. e7 g-9; drop_for d6 g-3; drop_ie c8 g-4; drop_it a-7 c7 d12 e-10 g-11; drop_off a-5 b-5 c-5 d8 e6 g-4
drop_the a-8 b-3 d5 e5 f-4; drop_two c-3 d9 g-5; dry_run f3 g-4; duck-out-of_out d4; duck_the d6 g-4; due_, d10 g-6
due_at a5 b-7 c-4 d7 e-3 f-2; due_friday d11 f-6 g-7; due_on d9 g-3; due_to a-3 d8; due_tomorrow a9 b-3 d7 g-14
during_lunch e-4 f6 g-4; during_the a-3 b-5 c-3 d-3 e11; dust_, f7 g-7; dusted_off f8 g-2; e_. b4 c3 e-5 g-4
each_of b3 d3 e-4 g-4; each_other a-5 b-5 d-9 e5 f7 g-5; each_time c7 d10 e-8 f-3 g-15; earlier_, g4
early_, b2 c-4 d-9 f-4 g12; early_. c4 d-3 e5 g-3; easier_to a2 b-2 d2; easy_for d-3 e-3 g8; eat_it c-2 d4 e2 g-6
eaten_by b3 d10 e-6 g-9; ebba_'s d4 f4 g-6; edge_case c4 f10 g-11; edit_the a8 b-5 e-7
editor_, a4 b5 c-3 d-3 e3 f-3 g-5; editor_. e-2 g5; eight_, a8 b-5 c-8 d-7 f-4 g7; eight_. a2 b-2 c-5 d8 e5 g-9
eight_days b8 c-3 d3 g-5; eight_people a8 d5 e-5 g-9; either_, c7 e-5; either_. a-2 c-7 d4 e-6 f-4 g6
either_way a-3 c7 d-6 e-5 f6 g-4; eleven_, a-5 c-4 e3 g5; eleven_. a3 d-5 g7; eleven_days a-4 c-4 g5
eleven_people a2 e-3; else_'s a6 b-6 f-3 g2; else_, a-6 e-5 g10; else_. b-6 c-7 e9 f8 g-4; else_could a5
else_have a6 b-3 g-3; else_to b7 c2 d-3 e-6 f-3; email_, c-2 d4 e-3; email_to d5 g-6; embedded_guys a3 c6 f-3 g-3
emeka_'s b5; emoji_. b-2 d9 g-7; emoji_in a-5 d-3 e-2 f4 g6; empower_<name> b5 e-2; empty_. b-5 c-3 d11 e-2 g-4
end-up_be b-4 c6 g-3; end-up_choose g3; end-up_code a4; end-up_decide b-3 c6; end-up_do b11 c-3 d-2 e-4 g-4
end-up_with a7 b-9 c7 e-5; end-up_write a7 d-3 f-2 g-2; end_, a-2 b-9 c-7 d-5 e11; end_. a3 b8 c-6 f-5 g-4
end_at a-8 b-2 c7 d-4 g3; end_close a5 d10 g-11; end_in c7 g-5; end_it a3 b8 c2 e-3 g-13; end_of a-5 b-3 c12 e-8 f-7
end_on d2 e-3; end_the c10 f-3 g-11; end_to b8 c-3 d-7 e2 f5 g-10; end_with c15 d-8 e-8 g-11; endpoint_, e-3 g7
endpoint_the a5 g-3; engine_'s a3 g-2; engine_, a4 b2 c-2 d-4 e-7 f13 g-16; engineer_i a-3 f-4 g12
engineering_, b-5 c8; engineers_, a-4 c9 d-4; enjoy_it c-6 g10; enough_. d6 e-4; enough_to a-4 b-5 d4 e-4 f-4 g4
enter_the a-3 g4; epic_, b-8 e7 g2; error_banner c6 g-3; error_budget c4 d-2 e-6 f-2 g7; error_message c-3 f10 g-4
escalate_to b-4 c3 d-3 e-3 g5; estimate_, b2 c3 d-4 g-8; estimate_stand b-3 e8 g-3; even-though_i b-3 d-5 e16 g-12
even_<name> d7 g-5; even_ask a6 c6 d-4 g-8; even_for g6; even_know c3 e-5 g6; even_my c8 g-5; even_on b-3 c6 e-4
even_open b-5 e2 f-4 g7; even_read c2 e-4 g3; even_start d5 g-4; even_the a-7 b-7 c15 d-11 e-11 f-5 g3; even_when c3
evening_, a-4 c-9 d-3 e-7 f6 g2; evening_. a8 c-6 d7 e-7 f-5; evening_a c8 g-9; evening_i a-5 b11 g-6
evening_on a6 b-2 e-2 f-7; evening_with c-2 d-4 f6 g-3; evenings_. a6 c-2 d-2 f9 g-11
event_sourcing b-4 c3 d-3 e3 f6 g-7; ever_. e-3 f6; ever_do b5 c2 d-4 e9 f-8 g-9; ever_see a-3 f11 g-4
every_1:1 d-2 e6; every_commit a-6 b16 c-3 e-5 g-9; every_decision c-7 g10; every_deploy a7 d-2; every_line b4 c-7
every_little c7 g-5; every_merge g7; every_morning d10 g-9; every_one a-3 b5 c9 f-3 g-10; every_other c-4 g8
every_paragraph b7 g-2; every_pr a-4 b-3 c5 d-4; every_question c-4 e4; every_release a-8 g10; every_single d5 e-4
every_ticket a-3 b-7 c10 e-3 g2; every_week c3; everybody_'s a5 b-2 d5 e-7 f-2 g-2
everybody_else a13 b-12 d-5 e6 f-2 g-7; everybody_is a-4 g3; everyone_'s a9 b-15 c3 d-4 e-7 f-4 g6
everyone_. a-5 b-3 c-4 d4 e3 f-4 g2; everyone_agree c2; everyone_be a7 b-3 c4 d-6 g-3; everyone_could a6 b-3
everyone_defer c3; everyone_else c-4 g3; everyone_in a-6 b6 c-2 e-3; everyone_is a3 b-4 c9 d-4 g-4
everyone_just c7 g-6; everyone_on a-3 b-3 c7; everyone_rebase a9 b-4 g-3; everyone_stood a11 c-3 e-4 g-5
everyone_wait c-4 d-5 g6; everything_, a-3 b-6 g11; everything_. b4 c3 e-4 f-3; everything_<mark> b-2 c3 e-3 g3
everything_alone c-2 g7; everything_be a-5 c-4 d-5 e8 g5; everything_else a5 c-4 d3
everything_in a4 c6 d-3 e-2 f-3 g-4; everything_over c-5 g9; everything_wait c-10 g10; everywhere_. d-2 g8
ewa_'s b10 e-2 g-5; exactly_what d-3 g3; exit-interview_with d5 e-3; experiment_with a-2 b-5 c-2 d-3 e-4 f4 g3
explain_. g4; explain_it a-7 c-8 e-7 f4 g8; explain_the b-8 f10 g-4; explain_to a-4 b4 c-5 d-4 e4 f5 g-6
export_, b5 c-2 f-2; export_bug a8 b-6 c-4 d-6 e-5 g8; extended_the b-3 c-3 f10 g-6; extension_. d7 g-4
eyes_hurt g4; eyes_on c11 d-3 f-3 g-6; face_, c7 d-3 e-4; face_. b-5 c2 d-6 g5; face_down a-3 c4 e5 g-10
face_on a6 b9 c-10 e-7 g-8; face_the d6 e5 g-9; facilitate_, d-3 e8 g-7; factory_line a8 g-4
fail_, a3 d-2 e4 f5 g-8; fail_. b-6 c-3 e5; fail_at b-2 e-7 f5 g3; fail_build a-6 d9 f-7; fail_on a-8 g11
fail_over c10 e3 g-13; fail_test d-3 e3; failover_. c2 e2 g-6; fall_asleep d-5 e3 g6; fall_off d3 f-3
fall_over a9 b-3 c-2 d-3 e6 g-9; fall_to c6 e-4; far_as a-7 b4 c-10 d4 e-9 g7; farah_'s a-4 b3 c2 d-4 f2 g-3
fast_. a-2 b-2 d-3 g4; fast_enough a-3 b10 e-3 f2 g-8; faster_, a-4 b2 c-3 d-2 g6; faster_than c10 e-3 g-5
favourite_module b-6 e6; fear_. e-7 g8; feature-flag_cleanup b8 f-2 g-5; feature-flag_service a13 b-3 g-9
feature_. b-2 g3; feature_store a3 c-5 e-5 f8 g-4; feedback-talk_with d-5 e-2 g8; feedback_, b6 e5 g-6
feedback_about d4 g-3; feedback_for a-7 b-9 c-7 d12 e-8 f-4; feedback_from d-4 g8; feedback_give b-4 d-4 e-3 g9
feedback_i e-3 g3; feedback_is d-6 g8; feedback_on a-3 b8 c-8 d4 e-4; feedback_round c-3 d13 g-9
feedback_to b-4 d10 f-3 g-4; feel_, e3 f4 g-3; feel_. b-5 c8 d-3 e-5 f4 g-3; feel_a e-2 f-6 g11
feel_about a5 f-3 g-6; feel_for f6 g-2; feel_great a10 g-7; feel_strange b-3 c5 g-3; feel_the b-7 c5 d-3 e-6 f-5 g13
feet_on d5; fetched_it b7; fiddle-with_with f5; fifteen_minutes c5 d4 e-5; fight_. b5 d7 e-6 g-9; file_, b9 f3 g-8
files_. c12 g-7; fill_in a-5 c6 d-4 e-8 f-4 g6; fill_it a-2 c-4 d6 e4 g-6; finally_, b-3 d-9 g11; finally_. e8 g-8
finally_get b-3 f9 g-5; finally_read f4 g-3; finance_'s a3 b-3 d-4 e-4 g4; finance_, d-11 g14; finance_. d-4 g7
find_a a-5 b-4 c-10 d8 e5 g-2; find_and a9 g-8; find_her a3 b3 c-2 d-9; find_it a3 b-3 c-6 d-11 e11 f-11
find_my a-3 b-5 c-5 e-7 f4 g10; find_out a-10 b4 c6 d-12 e2 g-3; find_something c-7 d5 e-4 f-2 g6
find_the a10 b-13 c-15 f-6 g2; find_them a-5 c11 d-5 e3 g-9; find_time d5 f-3 g2; fine_, b6 c11 d-8 e-9 f-6
fine_. a-7 c-9 d2 e2 g3; fine_by a-4 b-8 c5 d-5 e7; fine_with c7 d-6 e-8 g3; finger_in a5 f5 g-7
finish-off_off b4 g-3; finish_, d-7 e5 g-5; finish_. a3 b4 c-6 d-5 e2 g-3; finish_<name> a-2 d-6 e-3 g9
finish_a a-4 b-3 d12 g-9; finish_by a-3 b7; finish_her b9 e-2; finish_his c-3; finish_it a3 b6 c-7 d-7 e3
finish_my a5 c-2; finish_the a7 b3 f-15 g-4; fire_, a3 c-3; fire_alarm g8; fire_drill a-4 b-4 c-3 d-3 e-4 f-2 g14
firmware_is a2; firmware_sign b-2 c-2 g6; firmware_update b9 e-2 g-5; first_, d-3 f-4 g3; first_. a-7 c8 d5 e-12 f-5
first_? c9 e-3 g-4; first_and f-2 g2; first_boss g5; first_in c2 e2 g-4; first_issue a-3 b-4 e-4 f14 g-7
first_line a5 d7 g-11; first_release a-3 b8 e5 g-11; first_startup a-3 g7; first_thing a6 d-8 e-2 g3
first_time a-9 b-5 c-3 e10 f8 g-5; first_to a7 c-3 e4 g-6; first_week a-4 d-6 e-7 f-3 g10; first_year b-3 g6
five_, a8 d-9 e-4 g3; five_. a5 c-8 e3; five_1:1s c-2 g5; five_and d-3 e-4 g4; five_hours a6 c-3 d-3 f-3
five_minutes b5 c2 e-4 f-6; five_months a9 c-3 d4 e-4 g-6; five_people d4 e5 g-6; five_times e5 g-4
five_weeks d7 g-4; fix_' a-7 b-6 c-2 e9; fix_, a16 c-8 d-12 e5 f-3 g-14; fix_. a10 c-4 e14 f-9 g-20; fix_: e3
fix_<mark> c6 d-4 g-7; fix_<name> a-5 b9 c-2 d-4 e-8 f-3 g7; fix_a a-13 b-7 d13 e-11 f11 g-5; fix_all a-5 e-2 g9
fix_and a11 b3 c-2 d-3 f-3 g-9; fix_at a8 e4 f-2 g-8; fix_be a6 b5 c-10 f-2 g-9; fix_by a-3 b-3 c3 g6
fix_for a13 b-6 d-3 e-5 f-6; fix_from a3 b-7 c-6 d-5 e11 f-4 g-3; fix_go a4 b3 c-4 d-3 e-6 f3; fix_his b9 e-2 g-5
fix_in a7 b-3 c-6 d-6 f13 g-14; fix_is a10 g-7; fix_it c-11 d-18 e10 f-3 g3; fix_myself b-7 e-7 g10
fix_on a4 f4 g-5; fix_prod a4 e-8 g4; fix_production a12 d-4 g-7; fix_staging f-6 g3; fix_that a2 b-5 d3 e-2 f4 g-2
fix_the a6 b-17 c-8 d-6 e-4 g9; fix_to a5 c3 e-4 g-7; fix_two b-7 e-3 f9; flaky-test_, c4 e-2 f-5
flaky_suite b7 c-2 g-4; flashed_a d-4 f6; flat_. c3; flew_the c3 e-3; floated_a c11 e-2 g-6
floor_, c-5 d-4 e-3 f3 g4; floor_. a-8 b-2 d-5 e-8 g16; floor_<number> c-5 e-2 g7; floor_price a-5 c7 g-2
flow_. a4 b-3 e-5 f-3 g7; flow_in g4; flu_, b-3 c-3 d-3 g10; flu_. c-4 d-7 e-2 g12; folder_, c-4 f11 g-8
folder_. c-4 d-3 e-3 f3 g3; folder_name b-3 d-3 e-5 f6; folks_. d8 g-6; follow_a f8 g-3; follow_along f3
follow_one e-3 f8; follow_the a-6 b-6 c3 d-9 e-9 f15 g-5; follow_up b-5 c-3 d10 e2 f-6 g-3; follow_what f7 g-3
`
