// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
boss_have c3 e-3; boss_is g3; boss_take b-4 g8; boss_want g3; bot_, a-3 f9 g-3; botched_tag b4 g-2; both_leads g2
bother_with b3; bottleneck_<mark> g6; bottom_of a-4 b-6 d6 e-5 f7; branch_, b-10 c-3 d-4 e7 f3; branch_. a2 g-2
branch_<mark> a3 b5 g-5; branch_after b3; branch_and a3 b8 c-2 e-5 g-3; branch_is a9 c-2; branch_to a5 g-7
branch_until b6; break_, a9 g-6; break_again a-3 d-2 g7; break_by c-2 g6; break_it a-5 b-4 f2 g5; break_overnight e2
break_the a-6 c5 d-3 g3; breakfast_, a6 f-4; brief_<name> c3; bring_coffee e6; bring_me c11 e-6 g-4
bring_the a7 b-6; broken_link f2; brown_bag d-3 f4; buddy_and d3 e-3 g3; buddy_for d5 g-3; budget_, c-2 e3
budget_. e3; budget_cut d-5 g7; budget_is g3; budget_meet d-6 e-3 g9; budget_tool b5 d-3; bug_, a11 c-7 g-7
bug_. c4 d6 g-9; bug_and b5 e-3; bug_be e3 f3; bug_before b3; bug_but b4; bug_for b2; bug_in f7 g-5; bug_just f5
bug_that a7 g-5; bugs_for e-6 g6; build_, a3 f2 g-3; build_. b3 f-3; build_a a-9 b-6 d-3 f-3 g10; build_and g2
build_be a-4 b-3 g7; build_it a3 b3 c3 d-2 g-10; build_need a7 g-5; build_red d6 g-4; build_server a2 b-4 g5
build_that a4 d-2 f6 g-6; build_the a13 c-2 d-5 e-5 g-13; build_to d9 g-7; bump_a f4; bump_the d2
busy_week d-7 e4 f6 g-3; but_<name> a-4 c-6 d-4 e5 g3; but_because b2 c-2 f4; but_by b-3 d-7 g8; but_code d6 g-4
but_i a5 b8 c-3 d-5 e3 f3 g-17; but_it b-7 c-4 d-8 e9; but_leave e4; but_me b-5 d14 e-8 f3 g-17; but_mines b6 g-2
but_no b3; but_the a9 b-9 d11 e-6 g-10; but_then c-3 g5; but_they c7 e-6; buy_a f2; by-myself_, a4
by_<name> a-4 b-11 c-4 d-4 e10 f-2 g5; by_<number> c3 d-3 g-6; by_a c4 d11 e-8 f-4 g-5; by_another d6 g-4
by_choice a11 c-3 e-2 g-6; by_default c7; by_facilities g4; by_four c6 e-4; by_friday a-2 c-6 g9
by_hand a13 b-7 e-3 g-5; by_herself e8 g-7; by_himself c-4 g9; by_hr c-6 d-4 e-4 f-4 g12; by_it a-5 b-4 c-2 e6 g5
by_line c2 g-2; by_lunch a-3 e4; by_me b14 c-2 d4 e5 f-5 g-23; by_my e3; by_noon d6 g-4; by_one e-3 g5
by_ten a3 b-3 e-5 g5; by_the a-9 b-2 d-5 f-7 g11; by_three b2 c5 e-4 g-3; by_thursday a9 g-5; by_wednesday a4
by_yours d8 g-6; c_. b-3 c-3 d-3 f7; cache_works f4; calendar_, a-2 d9 e-2 g-5; calendar_is c3; calibration_meet g3
call_, a-5 c7 g-4; call_. a3 b-2 c-5 e-8 f-7 g10; call_<mark> b-2 c7 d-7; call_and e11 g-7; call_any c-2
call_her b-2 c-2 d10 g-5; call_in e-2 f6 g-2; call_on a-5 c10 d-10 e-6 g3; call_or a3 c-4 e-3 g5; call_the d9 g-9
call_to d4 g-6; call_with c-6 e-2 g8; calls_, e-2 f2 g2; calm_week d-2 g5; can_bus c4 g-4
can_do a-5 b3 c2 d-5 e3 g-4; can_follow f5 g-3; can_go c7 e-4 g-4; can_i f4 g-2; can_merge f3
can_not a10 b-4 d-2 e-21; can_start a4; can_take c4 g-5; can_we c5 d2 g-6; can_you b-3 c-4 f-2 g6
cancel_, a-2 b-4 c-3 g5; cancel_. g4; cancel_1:1 d5 g-4; cancel_<name> a-2; cancel_a d-6 g7; cancel_all g5
cancel_anything g4; cancel_because d-2 g5; cancel_her d-4 g5; cancel_it d6 g-3; cancel_my d-3 e-2 g7
cancel_on d9 g-4; cancel_the a-5 b6 e-3 g2; candidate_, d5; candidate_. d7 g-3; candidate_cancel d-6 g6
candidate_for f-4 g4; candidate_from d3; candidate_is d4; candidate_pipeline d-3 g4; candidate_wait d5
car_park a3 d-3; career-chat_with d7 e-3 f-3; career-conversation_with d4 g-3; career-plan_and b-3; carry_the a5
case_, g3; catch-up-with_up g4; cc_'d c10 f-3 g-4; cem_'s b-2 g8; certificate_, e5 f-3; certificate_rotation a2 g-2
cfo_pick c-2 g4; chance_, b2 g-2; change_, a6 b-6 c-4 g4; change_. c4; change_<name> b3; change_a e-2 f5
change_and a-3 b6; change_anything a-2 f8 g-3; change_everything b8 e-4; change_his b-6 c4 e-3 g4; change_i e9 g-6
change_in g5; change_is a8 d-2 g-5; change_nothing f2; change_the a-6 b4 e6; change_to a6; channel_and e2
charge_of d-5 e8 g-4; chat_about c-3 d3 e5 g-5; chat_with b-2 d9 g-6; check-with_with c6 g-3; check_in b-3 d6 g-3
checklist_. g3; checklist_from b5; checklist_have a6 c-6 d-5 e3; checkout_endpoint g3; chewing_, a5
chickened_out d6 g-5; choice_, a3 c6 g-5; choice_and e5 g-3; choice_land c4; choice_of e-3 f-4 g4
choice_will c-3 g6; choose_, a-2 b3 d-2 e-2 g4; choose_<mark> c6 g-3; choose_a a-3 b2 d-6 e-3 g7
choose_between a-3 e-4 g5; choose_it c-2 g4; choose_the b-7 d10 f-4 g-4; chunk_of a3; claim_that b-3 c-4 g9
clean-up_this b6 f-3; clean-up_up a-3 f5; clean_my c-3 f-4 g8; clean_the f4; clean_up f7 g-2; cleanup_. b5
cleared_the d-4 e-3 g9; clicked_through f6 g-3; client_'s a-3 c-4 g8; client_for f4 g-2; client_is g3; clock_for f3
clone_the e-3 f9; close-out_out b4; close-the-laptop_the e5; close_, a-7 b3 c-6 d5 e-9 f-4 g5; close_: b-5 e10
close_his b5 e-2; close_it a-3 b6 c3 e-4 g-5; close_on a-5 d-5 e-3 g12; close_the b-8 c2 d-6 e11 f-2 g-2
cloud_region a-3 b-2 g3; cluster_, d2 e-5 f4 g-2; coach_, a4 d6 g-9; coach_<name> d-9 e6 f-3; coach_ask g3
coaching-session_with e6 g-6; code_, a5 b3 c-5 d-5 e-5 f5 g-3; code_. a4 b-6 c-5 d4 f-4; code_<mark> a4 c7 e-3 g-7
code_<number> f6 g-4; code_? f5; code_again d-8 g4; code_all-day f-4 g4; code_all-night g3; code_and a5 d-2
code_any a-4 d-2 e-3 f2 g6; code_area e4; code_at g4; code_base f3; code_for d-2 f9 g-9; code_freeze b3
code_from a-2 b-4 d-3 e10; code_golf a-2 b-2 d-2 f5; code_in a-5 b5 d-9 e-7 f-6 g13; code_is a4 d-2 f4 g-3
code_it a-4 b7 g-4; code_more c-4 g8; code_myself g2; code_of b3 c-2; code_one g3; code_owners e8 g-3
code_since d-10 g12; code_so a-2 d4 e-2 g2; code_style c8 e-2 g-5; code_the a19 b-2 c-3 d-9 e-6 f-6 g-4
code_this f-4 g6; code_this-week b-2 d-6 e-3 g10; code_through a6; code_time d4; code_to f4
code_today b-3 c-4 f2 g3; codes_. c3; coffee_and c6; coffee_be a4 b2 e-6 f7 g-8; coffee_machine a-6 c-4 d-5 f-5 g14
colleague_, d5 g-4; colours_. g4; come-to_to a-2 b-3 c2 f-6 g3; come_, e7 f-3; come_and d6 g-3
come_back c5 d8 e-5 g-10; come_close b-4 e9; come_from a-4 g4; come_home b5 e-3; come_in a5 d-4 g-7
come_out a4 b-2 d-5; come_to e-6 g10; come_up c-5 e8 g-3; commands_, e6; comment_, a-3 c-8 e8 f2 g-6
comment_on c8 e4 f-6 g-6; comments_, f4; commit_. b6 e-3 g-3; commit_it b4; commit_to a-2 c7 g-3
commits_on a3 b7 d-4 g-3; company_, g5; company_i a-4 g6; company_the g2; compare_cycle f4; compare_two f4
competitor_'s f3; compiler_, a6 d-4 f3 g-6; compiler_upgrade e4; complete_morning g4; complete_the g-2
conditioning_. g4; conference_talk f4; conflict_between d5 e-4; connector_myself a3; consensus_library f4
context_, a-2 e5; continue_before a4; continue_until a4 c-2; contract_, g5; contractor_hire b6 d-4 g-4
contribution_to d-3 e6 g-2; conversation_. g2; conversation_about d3; conversation_off g2; copy_change c2
copy_my c5; core_of a6; correct_a f4; correct_the a-5 c-3 d-3 e12 f-5 g-7; could_do a-3 g7
could_finish c7 d5 e-3 g-7; could_fix a-2 c-2 e3 g3; could_follow f6; could_give g4; could_have b-3 c11 d-8 e2 g-6
could_imagine g4; could_it a4 g-3; could_just c-3 e6; could_not a7 b11 e-17 g-10; could_own e-4 g4
could_say c-7 e2 g7; could_see a-4 b5 c-3 d-5 e5 f-4; could_ship a12 g-8; could_still c-6 g9; could_take g3
count_: d-5 g9; count_as f-4 g6; countdown_clock f6 g-5; course_, g3; course_about f4 g-3; crash_? a3 c-3
crash_and a-3 b-3 g6; crash_for a4 g-3; crash_in a6 g-4; crash_triage b5; crash_until a4
critical-path_and a8 b-4 e-3; critical_code a-3 g4; critical_fix a3; critical_ticket a12 b-4 e-5 f-2 g-4
cross_team d3 f-6 g3; css_fix f5 g-3; cto_rewrite a-2 g4; curious_. f2; customer_'s c-3 e-4 g7; customer_, a2 e6 g-6
customer_. a2; customer_ask c6 g-4; customer_call b6 g-7; customer_could g4; customer_demo a3 b-2 e5 g-4
customer_escalation c-3 e4; customer_is a-4 g6; customer_today g3; customer_visit g2; customers_were a6 b-2
cut_in a-3 b6; cut_the b-3 c-6 d4 e5 f-4 g-3; cutover_, a3 b-6 d-3 e5 f-2; cutover_. a6 b3 d-3 g-4; cutover_and e3
cutover_to a6 e-3; cvs_, f-5 g4; cycle_times f7 g-3; dag_that a2; dare_say c-3 g5; dashboard_for f8 g-4
data_contract c7 g-5; data_guild d6; data_loss a8 g-4; data_role d-6 g9; data_team a2; database_failover a3
database_upgrade a6; date_, c5 g-4; date_because c3 d4 g-5; date_for b-2 c-8 d4 e-3 g6; date_format c3 g-3
date_is a10 g-4; date_without c3; daughter_'s b-2 d-4 e-5 f-3 g11; dawned_on c3; day_, a-4 c-10 e-7 f-8 g11
day_. b2 c-6 d3 f5 g-6; day_<number> c3 g-3; day_and b3 d6 g-6; day_be a3 c-3 d-4 g4; day_for d10 g-9
day_four a3 c2 g-4; day_i d-2 g6; day_in a-3 e7 g-2; day_of d-3 g7; day_off a-3 b-5 c4 d-4 e-4 f-4 g7
day_on a-5 f-3 g5; day_run a2 d2; day_with e3; days_, a2 c-4; days_. a-4 b9 g-3; days_for a3 c5 g-5
days_i a-3 e-4 g8; db_choice c4; dead_until c4; deadline_'s a3 b-2; deadline_, a-2 d-2 e-6 f8; deadline_. a-5 g6
deadline_by d2; deadline_for a-2 d4 e4 g-7; deadline_move d-3 g6; deadline_pass d3 e-2; deadline_with g2
dealt_with a-3 b-2 c-3 d-2 e3 f-4 g6; debate_. c4; debate_stall e3 g-3; debug_, f4; debug_. a-2 d4
debug_and a3 b6 e-3 g-7; debug_it g4; debug_session e4 g-2; debug_the a-6 b-3 g8; debugger_. d5; decide_' d-2 e5 g-6
decide_, a-3 b-6 c14 e-3 g-5; decide_. d-2 e7 g-4; decide_<mark> c8 g-5; decide_? c11 e-4 g-7; decide_and c-6 g7
decide_anything g4; decide_between g3; decide_by c-6 e7; decide_everything c-6 g9; decide_it c-3 e-7 g9
decide_nothing a-5 c-4 e6; decide_on a-7 b-3 c-3 d-7 e4 f-2 g7; decide_that e5 g-5; decide_the a-4 c5 d6 e-9 g-4
decide_this e2; decide_what c-5 e-3 g7; decide_while c9 g-7; decide_without c-6 d3; decision_, b3 c6 g-9
decision_. e-4 g6; decision_<mark> e8 g-8; decision_about c3 d-3; decision_back b-4 d-2 e8; decision_be e-8 g8
decision_from c-5 e-2 g8; decision_i c5 g-6; decision_in c3 d-4 e5 f-2; decision_log b-2 e4; decision_on e-4 g5
decision_since c3 e-2; decision_to e6; decision_with e3 g-3; decisions_. e2 f-3 g4; decisions_today c10 g-6
decline_, c-6 e12 g-9; decline_the c-3; deep_in a7 b-5 c-4 d8 e-3 f-2 g-7; defer_to e-3 f-3; delay_the d4
delegate_in b11 e-8 g-5; delegate_it a-4 e3; delegate_more g5; delegate_the c-8 d-7 f-4 g2; delegate_to a-2 e-4 g5
delegation_be g6; delegation_of b6 d-4; delete_a c4 d-4 f3 g-4; delete_it a-2 b-2 c4 e2; delete_the f3
deliver_, d-5 g7; demo_, a4 b-2 d-3 f-5 g4; demo_. a-2 e6 g-4; demo_and a-5 b-3 f7; demo_away a-3 b-4 e7
demo_be a-3 b6 c-2 e-8 g5; demo_depend a6 g-3; demo_hang a4 g-3; demo_to g2; demo_when e4; demo_work f-2 g3
dentist_, e4 g-4; deny_everything b-4 e-3 g7; depend_on a4 b-5 c-5 d-9 e-5 f4 g2; dependency_in f3
deploy_, b-3 f-3 g3; deploy_. c4 d-3 e-3; deploy_? a3 f4 g-6; deploy_checklist b4; deploy_for c5 g-3; deploy_in e3
deploy_pipeline a5 g-2; deployment_, e4; deprecated_call f5; design_, b-5 c-3 e3 f-6 g8; design_. c9 f-4 g-3
design_<name> b5; design_be b5 e5 g-8; design_document c2; design_for c-3 d11 g-8; design_meet d-4 e6 g-5
design_review d-7 e2 f3; design_session c7 e-3 g-6; designer_fix f-3 g6; desk_, c-4 g8; desk_. d8 f-6; desk_again c4
desk_for c4; desk_layout g2; dev_he b4; dicom_parser f-6 g8; did_i b4 d-4 f2 g-3; did_not c-9 d4 e5 f-6; died_i a5
differently_. e8 g-4; difficult-conversation_with d3; difficult_chat d2; dig-into_into f4; dig-through_through f3
dinner_, c-3 g4; director_'s a-4 b-3 e-4 g12; director_decide g4; director_of g2; disagree_about c-6 g7
disagree_with a-3 c5 d-2 e-2 g2; discuss_, c5; discussion_on c-3 g5; dispute_between c2; distributed_systems f3
do_, a-8 b5 c-5 e3; do_. a-8 c2 d-4 e6; do_: f-4 g5; do_<mark> e4; do_<name> b4 g-3; do_? c5 g-6
do_a a-9 b-8 c-3 d3 e-7 f11; do_all b7 c-2 d-3 e-7 f-4 g2; do_an f3; do_and a5 b-6 d-4 e-4 g5; do_anything g5
do_before b-4 e2 g5; do_by g5; do_everything f-3 g5; do_exactly c6 e-4; do_fine b-3 e3; do_for d-4 g5
do_great b-6 g9; do_her b3 c-2 e-9 g3; do_his c-4 d3 e-8 f-2 g6; do_i a3 c-7 d-9 f4; do_if a6 b-4 c-9 e5
do_in b4 c-3 f2 g-2; do_it a3 b10 c-8 d-8 e3 f-15 g-4; do_my c-7 e-5 g7; do_not a-17 b-7 d3 e4; do_nothing d5 e2 g-6
do_on b5 d2 g-5; do_our c6 g-6; do_read f-3 g5; do_since c-2 e4; do_some a-2 b-3 f7; do_that b2 e5 g-6
do_the a10 b5 c-19 d-10 g-3; do_they g3; do_what b-4 c7 e-5 g-2; do_whatever c4; do_with a5 b2 g-4
do_you b-4 c4 e8 f-4 g-9; doc_fix a-2 f7; doc_have d-4 e9 g-4; document_as c3; document_for d5 g-3; documents_. g2
dodge_the d3; does_not b-3 c3 d-4 e3; dotfiles_, a-4 f9 g-3; down_, a-8 d3 e-4 g9; down_. a3; down_a e-4 f5
down_and a8 g-4; down_for a4; down_on a2 g-3; down_the a-2 b-3 c-2 d5 e4 g-8; down_what c2 e5 g-7
down_with b3 d8 g-7; draft_, b10 d-3 e-5 g-3; drag_into b-3 c5 g-3; draw_it f2; draw_the b-2 c-3 f11 g-5
dream_i a-3 g5; dream_that e-3 g8; drill_at a-3 g6; drinking_. d5 e-2; drive_. f3; driver_for a3 e-3 f4; drop_for d4
drop_it b2 e-3 g-2; drop_the a-3 d5 e-3; due_on d6 g-4; due_to d3 g-2; due_tonight a4; dumb_little f2
dumb_question e-2 f3; during_architecture a-3 c6 f-2; during_the e10 g-6; each_other d-2 e5 g-5
each_pull-request g2; each_time d8 e-2 g-6; early_on c4 d4 e-3 g-5; either_. c-3 d7; either_way b-2 c6 d-4
eleven_. a3 d-3; eleven_people a6 d-3; ellie_'s b3; else_'s a7; else_, f2; else_. d3 g-3; else_could a3
else_have a2 c4 g-7; else_hold a-3 b6 e3 g-4; else_to b5 e-5 g-3; embargo_end a3 g-2; emoji_script f2; empty_page d3
end-up_be b-3 c4; end-up_choose c6 g-3; end-up_decide c7; end-up_do b10 c-3 e-5 g-5; end-up_finish g4
end-up_give b3; end-up_implement a3; end-up_with a6 b-5 c5 g-3; end-up_write a4 d-2; end_, b-3 c-6 e9 g-2
end_at c5 g-4; end_of b-2 c5 g-2; end_the a4 b4 c3 e-3 f-3 g-8; end_to f2; end_tomorrow a4 g-3
end_with b2 c9 d-5 e-6 g-4; endpoint_everyone g2; endpoint_that a6; endpoints_of g3; engine_, c-3 e-2 f10 g-6
engine_room a4 c-2 e-2; engine_with g3; engineers_who c4; enough_, a3 c-3 e4 g-3; enough_. d5 e-2
epic_<mark> b-2 e3; epic_for a4; error_codes c3; error_message c-3 f7; escalate_to c5 g-3; estimate_, e3 f2 g-3
even-though_i b-2 e5; even-though_it a2; even_<name> c6 g-4; even_start d2; even_the a-4 c8 d-4; evening_, a-3 f5
evening_. f2 g-3; evening_in a2; evening_on a6 d3 f-4 g-6; evening_with d-4 f12 g-7; event_schema c3 g-2
event_sourcing c2 d-2 f9 g-7; ever_go-to f3; every_disagreement c7 g-5; every_library g3; every_line c-3 g4
every_little c5 g-2; every_merge e-3 g8; every_one c6; every_pr a-4 c6 d-5 g3; every_release a-5 g6
every_single a3 d6 e-4 g-3; everybody_'s b-3 c3 d4 g-2; everybody_else a7 b-5 e-4; everybody_switchd c6
everybody_watch a3; everyone_'s a2 b-5 c2 d-6 e-4 g5; everyone_agree c3; everyone_be c4
everyone_but b-4 c-6 d14 e-7 g-9; everyone_could a3; everyone_else e3; everyone_have c-6 g5; everyone_hold a6 g-4
everyone_in b3 d4 g-4; everyone_just c5 g-4; everyone_laugh f6; everyone_wait a3 c-3 d-4 g2; everything_, c3
everything_: b-3 e-3 g7; everything_<mark> c3; everything_alone g4; everything_be d-3 g8; everything_downstream g2
everything_else a8 g-4; everything_in b3; everything_wait c-6 g7; exactly_what d-2 e-2 g7; exactly_where e2
expect_. f-5 g8; experiment_with a-3 e-3 f4; explain_it b-4 c-3 f7; explain_me f5; explain_the b-4 c-4 d-4 f9
explain_to e5 f5 g-7; explore_the f6 g-3; export_bug a7 b-4 c-6 d-7 e-7 g8; eyes_on c7 g-4; eyes_only f3
face_, b-2 c9 e-2 g-4; face_the d10 f-2 g-6; fail_, a-2 e8 g-4; fail_build a-5 d6 e4 g-5; fail_the e3
failover_code a7; fair_enough a4; fall_off d6 e-3; fall_out d4; fall_through c-3 d2; fall_to c4; far_as c-5 g8
fast_enough b3; faster_at a5; faster_than c8 e-3 g-3; feature-flag_cleanup b5 g-2; feature-flags_, c4 g-3
feature_. g2; feature_back b3; feature_pipeline e-3 f4; feature_store f7 g-3; feature_the a7 g-4
feedback-talk_with d-2 e-3 g7; feedback_, b5 e5 g-9; feedback_deadline d6 e-3 g-3; feedback_due d6 g-5
feedback_for b-3 c-3 e-5 g3; feedback_from g4; feedback_give b-4 e-3 g8; feedback_i d-4 g5; feedback_in d3
feedback_is c-2 d-3 g8; feedback_round c-3 d11 g-8; feedback_to d6 e-4; feel_about e-3; feel_for f3; feel_odd c-3 e3
feel_right e3; feel_strange f-4; few_test f3; fill_it d2 e-3 f4 g-6; final_say b-3 g3; final_version b4
finally_get a2 f5 g-5; finally_i b10 e-4 g-4; finance_about d4 g-3; find_<name> e5; find_a c-5 d-4 e9
find_it a4 b-5 c-3 d-3 e11 f-3 g-5; find_out a-3 c5 e-2 f5 g-5; find_something a-2 c-3 d4 e-3 g5; find_the c-7 d3
find_them c5 e3 g-6; fine_, e-6 g10; fine_. b6 g-7; fine_by c7 g-4; fine_with e-2; finish-off_off b6 g-3
finish_, c3 d-3 e-2; finish_<name> b2; finish_a a-3 b-2 d11 g-6; finish_before a-2 b5; finish_his b4
finish_it a4 d-4 e3 g-6; finish_my a3; finish_the a6 c-4 e-8 f-9 g4; fire_, c-5 d-2 g7; fire_alarm e-2 g7
fire_drill g4; firmware_is a2; firmware_role d5 g-3; first_, e5 g-8; first_. c5 e-6; first_day d9 g-8; first_if a2
first_issue b-2 f7; first_issues f4; first_time a-6 b-2 d-5 e9 f6; first_to a4 b2 g-3; first_week b-4 d-4 e-2 g11
first_year g4; five_. a-6 b-3 c2 d3 e3; five_minutes a5 f-6; five_weeks c-2 d10 g-4; fix_, a7 c-5 d-8 e7 f-3 g-12
fix_. a5 b-3 d-3 e10 f-3 g-11; fix_<name> b2; fix_a a-10 b-6 c-3 d10 e-7 f8 g-2; fix_and a9 d-3 f-2 g-7
fix_be a5 c-6 e5 f-2 g-5; fix_bugs b-4 d8 g-2; fix_for a5; fix_his b5; fix_in a3 b-2 e-3 f6 g-6; fix_is a7 g-4
fix_it a-5 b2 c-7 d-13 e6 f-4 g6; fix_myself a6 g-3; fix_on f5 g-3; fix_out a2 d4 g-4; fix_prod g3
fix_production a6 b-4; fix_that e-4 g6; fix_the a2 b-15 c-9 f-3 g11; fix_to a4 c2 e-3 f2 g-5; fix_two d2 f2
fix_what a4 g-2; flame_graphs f5 g-3; flow_. g3; flow_on a3; flu_. b-4 c-5 d-7 e-4 g12; folks_to c-2 f5 g-3
folks_walk e-3 f4; follow_one f5; follow_the c-3 d-4 e-5 f10; follow_up b-2 d9 f-4 g-8; for_, f5 g-4; for_. a6 g-3
for_<name> a-11 c-4 d7 f-14 g2; for_<number> d4 f4 g-6; for_a b-7 d8 e-4; for_an b-5 c4 d-12; for_another b4 g-3
for_anyone f5; for_anything c-4 f-4 g8; for_approval c-4 e-5 g8; for_code a-5 c4 d9 g-9; for_curiosity f5
for_decisions c3 e7 g-10; for_every c3; for_everyone d-5 g8; for_four b8 c6 d-4 e-7 g-6; for_fun d-2 f9 g-3
for_go a6 g-4; for_good a-3 b-4 e11 g-7; for_half c-4 e5 f2; for_hand-off b5 e-2; for_help a3 b4 c-3 e-4
for_her a-4 b9 e-10 f-3; for_him a-7 b9 c-8 d-6 f-6 g6; for_hire d3 e7 g-9; for_his c-3 e9 g-8; for_inspiration f4
for_it a5 c8 g-7; for_learn f5 g-3; for_legal c-5 d-3 g8; for_lunch a-3 e2 g4; for_me b-10 c3 d-12 e-14 f7 g5
for_mine b6 c5 g-8; for_months c-5 d-3 f4 g5; for_my a-5 b-13 e-4 f7; for_myself a-5 b-7 c-4 d-7 e3 f5 g3
for_next d8 g-5; for_no d3; for_one b7 e-3; for_options c5; for_our f7 g-6; for_permission c4 d-3; for_prod d7 g-4
for_production f10 g-8; for_sign c3; for_that c5 g-5; for_the a7 b-9 c-3 d6 e-4; for_their c-11 d9 e3
for_them a-6 b-3 c3 d3 e-3; for_thursday a5 d-4; for_to a3 g-4; for_understand f3; for_work f8 g-6
forecast_to e3 g-4; forget_, d5 g-3; forget_it b5 d3 g-6; forget_my d-3 e-4 g8; forget_the d4 g-3
format_, a4 b-3 e4 g-5; former_company g3; forward_. b-4 e-5 g7; four_, d3; four_. g3; four_hours a8 c7 d-6 g-8
four_it c2; four_people g3; four_times b-3 c8 g-4; fourth_time d6 g-7; framework_at f5 g-3; framework_to c3
freeze_, e5; freeze_is a8 g-6; friday_'s c4 d-4; friday_, a5 b-5 c-4 d4 e-2 f-2; friday_. a-2 c-3 g6
friday_and a-6 d5 g3; friday_at-last d-5 g-3; friday_i c-6 g8; friday_off a-6 b-5 e-2 g11
from_<name> a-11 b8 c-9 e-21 f4 g5; from_a b-4 d-5 e-4 f5 g5; from_any e3; from_first a7 b-2 g-3; from_friday a-2 g6
from_her b2 e-4; from_here b9 c-4 d-2 e6 g-13; from_him b4; from_his g3; from_leave b-6 c5 e-5 g5
from_me b-5 c4 d3 e12 f-13 g-17; from_my a6 b3 d-5 e3 f-4 g-5; from_now c-2 e7 g-6; from_people c6; from_somebody g3
from_the a5 b4 c-15 d4 g-5; from_them e3; from_there c-2 e4; from_today b-5 c-2 e9; from_under b6; from_vacation b3
front-end_people a4; front_of a5 d-4 e8 g-9; frontend_guild f3; frown_and c3; full_authority b-3 e6; full_of c3 d-4
full_ownership b-4 e5; full_rewrite b11 e-6 g-7; fun_. f7 g-3; game_in f7 g-5; gate_on a2; gateway_, a3 b3 d-3 g-5
get-back_back b-4 c8; get-dragged-into_drag c2; get-out-of_out d-3 e7 f-2; get-pulled-into_pull c5 e-4
get-to_the d5 g-3; get_<mark> c9 e-3 g-2; get_<name> b-4 d-4 e7 f-4 g3; get_a a-8 b4 c-4 d-5 e-2 f5
get_all a-2 c-3 d-3 e-2 g11; get_an b-3 e-4 f8; get_ask b-3 c4 e-7 f-5 g5; get_bump d8 g-5; get_cancel g4
get_feedback d-3 g5; get_impatient a-3 b7; get_it a-7 c-13 e10 f9 g-4; get_merge a4 c-5 d-3 f-3 g2
get_my a-8 c-8 d-4 e-4 f-4 g14; get_nervous b5; get_ping c2; get_the a6 b-5 e-4 f-4; get_their d5
get_there a5 b6 c-4 d-5 g-8; get_this c-3 d4 e4 g-3; get_two c-4 d-7 e5 g7; get_up b4; get_write c6 d5 e-3 g-6
ghost_the d3 g-2; gil_'s a-3 g3; give_, d7 g-3; give_<name> a-10 c-10 d-3 e3 f-5 g4; give_a b-3 c5 d-4 e-5 g5
give_away a-4 b8 c-3; give_feedback b12 d-11 e2 g-9; give_her b3 g-3; give_him b2 c-2 e4 g-4; give_it a-6 b9 c-10
give_me a3 c-2 f3; give_my b-10 c7 d6 g-5; give_myself a4 d5 e-3 g-5; give_no c-3 d2 e4; give_orders b6 c-3 e-4 g2
give_the b5 c-2 e4 f-9 g-8; give_them a-4 b-2 c-9 d12 e5 g-10; give_to c6 d-4; give_up a4 b-12 c-4 d-5 e3 g5
go-back-to_the d6 e-3 g-2; go-over_over b3 g-4; go-quiet_quiet c8 e-4 g-5; go-silent_silent e-3
go-through_through b-4 c-4 d-6 f8; go-to_ask d-3 g8; go-to_be a2 d6 e-2; go-to_the d-4 e-5 f4; go-to_touch a6 g-3
go_, a3 b4 d4 f-5 g-12; go_. g3; go_<mark> a2 c3 d-2 e7 f-4 g-9; go_about f3; go_ahead e-2 g3; go_all b7 c-3 f-3
go_down a2 e-2 f6 g-6; go_fine a-2 e-3 g7; go_for a-3 b-5 c-5 d-6 e5 f-3 g7; go_forward c5 g-3
go_home a-3 b6 c4 e3 g-7; go_in a4 b6 e-5 g-6; go_into b7 e-2 g-3; go_live a15 b-8 c-9 d-5 e-7 f-6; go_long g6
go_of a-4 b4 c-4 d-4 e4; go_off e2; go_on a-4 b-9 c-13 d10 e8 f6 g-4; go_out b-2 c-4 d-3 e-5 g11; go_round c3 g-2
go_well a-4 b-5 c-3 d-5 e-8 f-4 g16; go_wrong d3 g-3; goals_are g3; goals_for a-3 d3 e-2 f-7 g7; good_. c-2 d-9
good_discussion c-3 g6; good_enough d5 e2 g-5; good_first f3; good_manager f-5 g6; good_mood b-4 c-3
`
