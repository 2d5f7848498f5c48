// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
blocker_<mark> a4 b-4 c-3 d-3 e-5 f-4 g5; blocker_for a5 g-2; blow-off_off d7; bluetooth_layer a4 g-2
board_, a5 e7 g-9; board_. a5 b-2 c-3 e-5 g3; board_for d-5 g9; board_meet b-2 d-4 e3 g2; board_room a-7 d-3 g10
board_to g2; boarding_pass a3; book_, d-2 g5; book_me c3 d5 g-6; book_on a-3 c-4 d-3 f6 g2
boss_'s a9 b-6 c-9 d-10 e-5 g10; boss_, g5; boss_<mark> c12 e-6 g-8; boss_ask c2; boss_at g4; boss_delegate g2
boss_fight b3; boss_have d-5; boss_is g2; boss_say c3 g-2; boss_take e-2 g7; bot_, f6; bottleneck_, d-3 g6
bottom_of a-3 b-5 d5 e-4 f7 g-4; branch_, b-11 c-3 d-4 e8 f4; branch_. a7 g-8; branch_<mark> a3 b3 g-3
branch_after b3; branch_and a6 b9 c-6 e-5 g-6; branch_is a7; branch_until b6; break_, a10 d2 e-3 g-9
break_again a-4 d-4 g9; break_and f2; break_it a-7 b-6 c-3 d-3 g9; break_the a-6 c3 d-3 g2
breakfast_, a6 d3 f-3 g-4; breakfast_. f3; breakfast_have d-4 g6; breaths_and a-4 e4 g2; bring_me c11 e-6 g-6
bring_the a5 b-3; broken_link f4; brown_bag f4; browse_the f6 g-3; buddy_and c-2 d4 e-4 g3; buddy_for d3 g-2
budget_, c-3 e8 g-4; budget_cut d-4 g7; budget_included e4 g-3; budget_is g3; budget_meet d-5 e-4 g9
budget_tool b4 d-3; budgets_, g3; budgets_again g4; bug_, a12 c-7 e-2 g-7; bug_. c4 d7 g-9; bug_: b-2 g4
bug_<mark> e4 g-3; bug_and b3; bug_be e2; bug_but b3; bug_for b5; bug_from e2; bug_in f7 g-4; bug_just g3
bug_out g3; bug_that a6 g-4; bugs_for c5 e-4; build_, a4; build_. a-2 b4 f-3; build_a a-9 b-6 d-2 g6; build_and g3
build_be a-4 g5; build_break e6; build_it c3 d-3 f-3 g-7; build_need a7 g-5; build_server a3 b-2
build_system a-3 f4; build_that a5 f7 g-9; build_the a14 c-2 d-6 e-5 g-10; build_to d7 g-5; bump_a d-2
burn_? c-2 e-3 g6; busy_week b-4 c3 d-6 e3 f-3; but_<name> a-4 c-5 d-3 e6; but_because b2 f5 g-3
but_by b-3 d-10 g10; but_code d7 g-5; but_drop e-2 g2; but_fold c2; but_i a3 b5 c-6 e4 f4 g-17
but_it a3 b-7 c-4 d-8 e8; but_leave e5; but_me a4 b-5 d13 e-7 g-17; but_she e4; but_the a6 b-6 c-5 d12 e-6 g-7
but_then c-2; but_they c7 e-7; buy_a e-2 f2 g3; by_<name> a-4 b-11 c-5 d-5 e10 f-2 g5; by_<number> d-2 e3 g-8
by_a c5 d11 e-7 f-5 g-5; by_another d6 g-3; by_choice a8 g-5; by_default a-2 c7; by_facilities g4; by_four c6 e-4
by_friday b3 c-6 g7; by_hand a13 b-7 e-4 g-4; by_herself e8 g-4; by_himself c-4 f-2 g10; by_hr c-5 d-3 e-3 f-4 g11
by_it a-5 b-5 c-3 e7 g5; by_line c4 f3 g-3; by_lunch a-4 b3; by_me b14 d4 e4 f-6 g-21; by_morning f2
by_my c-4 e2 g4; by_noon d5 f-2 g-3; by_one c-2 d-3 e-3 g7; by_the a-9 b-4 c-3 f-6 g13; by_themselves c-2 g5
by_three c5 e-4 g-2; by_thursday a8 g-4; by_wednesday a3; by_yours d7 g-6; c_. b-3 c-3 d-3 f6; cache_works f5
calendar_, a-3 d8 g-3; calibration_. d5; calibration_meet g4; call_, a-5 c11 g-5; call_. a4 c-5 e-5 f-7 g10
call_<mark> c9 d-4 g-8; call_and b-3 e11 g-6; call_her b-3 c-3 d11 e-3 g-5; call_on a-5 c12 d-8 e-4 g3
call_or a3 c-5 d-2 g6; call_the d8 g-8; call_to d5 g-6; call_with c-6 e-3 g9; calls_, f2; can_bus c5 g-3
can_do a-5 c3 d-3 e3 g-5; can_finish a11 c-3 d-2 g-6; can_follow f4; can_go c7 e-3 g-3; can_merge f3
can_not a10 b-2 d-2 e-21; can_start a6 c-2; can_take c3 g-4; can_we c5 d3 g-6; can_you b-3 c-3 e2 g3
cancel_, b-3 g6; cancel_. d-3 g7; cancel_1:1 d5 g-5; cancel_<name> a-2; cancel_a d-4 g5; cancel_all g4
cancel_anything g3; cancel_because d-4 g5; cancel_her d-6 g7; cancel_it d7 g-4; cancel_my d-2 e-2 g6
cancel_on d9 g-6; cancel_the a-2 g3; candidate_, d7 g-5; candidate_. d6 g-4; candidate_cancel d-5 g6
candidate_for f-3 g5; candidate_is d4 g-2; candidate_wait d2; car_park a4 d-3; care_of e3 g3
career-chat_with c-2 d9 f-3 g-2; career-conversation_with d4 g-3; carry_the a7 g-3; case_go c2; cat_out d-5 e-7 g10
catch-up-with_up f-2 g5; cc_'d c9 f-3 g-4; cem_'s g5; certificate_, e7 f-5; certificate_mess a3
certificate_rotation g-2; change_, a7 b-5 c-2; change_. c5; change_<name> b4 e-5 g4; change_a f7 g-4
change_and a-4 b7; change_anything f6; change_everything b8 e-5; change_his b-7 c5 e-5 g4; change_i e9 g-9
change_in g4; change_is a9 d-3 g-3; change_myself a3 e-3; change_the a-5 e2 g2; change_their c6; change_to a6
change_until g2; channel_and e2; chapter_four f3; charge_of a-3 c-3 d-6 e7; chat_about c-5 e6 g-3
chat_with b-3 d10 g-7; check-with_with c7 g-4; check_if f4; check_in b-3 d6; checklist_have a7 c-4 d-5 e3
chickened_out d7 g-5; choice_, a3 c7 g-7; choice_and e5 g-3; choice_of c-4 e-4 f-5 g9; choice_with e2
choose_, d-3 g6; choose_<mark> c5 g-2; choose_a b4 d-5 g5; choose_between a-3 e-4 g5; choose_the b-8 d9 f-3
claim_that c-3 g7; clean-up_up a-3 f7; clean_my b-3 c-3 f-7 g11; clean_the f5; clean_up a-3 e-2 f10 g-3
cleared_the d-3 e-4 g9; clicked_through f5; client_'s c-5 g8; clone_the e-4 f8; close-out_out b6 e-3
close-the-laptop_the e6 g-3; close_, a-6 c-6 d5 e-8 f-3 g4; close_his b5 e-2; close_it a-3 b5 e-3 g-4
close_on a-5 c-2 d-5 e-4 g12; close_the b-8 d-6 e9 f-2; cloud_region a-3 c4; cluster_, d3 e-3 f3 g-3
coach_, a5 d4 g-8; coach_<name> b5 d-10 e6 f-3; coach_ask g3; coach_someone g4; code_, a4 b4 c-6 e-4 f4 g-3
code_. a2 b-6 c-5 d4 f-6 g2; code_<mark> a4 c7 e-3 g-6; code_<number> f6 g-4; code_? f3; code_again d-7 g5
code_all-day f-4 g3; code_and a5; code_any a-2 e-3 f2 g5; code_at g5; code_base f4; code_day a-2 d7 g-3
code_for a2 d-3 f7 g-7; code_freeze b6; code_from a-3 b-5 e10 g-4; code_golf a-2 b-3 d-3 f5
code_in a-6 b4 d-6 e-8 f-7 g13; code_is a3 d-3 f3; code_it b3 e5 g-5; code_more c-2 g7; code_nor g5
code_of b4 c-3 d-2 e-2 g3; code_owners a-2 e8 f-2 g-4; code_since a-2 d-11 g13; code_so d3 e-2 f-2 g3
code_style c5 g-2; code_the a17 c-3 d-12 e-7 f-6 g-4; code_this f-6 g8; code_this-week b-3 d-8 e-3 f-2 g12
code_through a8 d-3; code_time a-3 d4; code_to f5; code_today c-3; coffee_and c8 d-2 g-2; coffee_be b5 c-2 d4 g-5
coffee_machine a-4 d-4 f-4 g10; colleague_, d7 g-5; colour_and g3; colour_scheme e3; come-to_to b-2 f-5 g2
come_, c-2 e4 f-4; come_and d4; come_back b2 c5 d9 e-5 g-14; come_for d-2 g5; come_from a-3 e2; come_home b5 e-3
come_in b4 c3 d-5 g-7; come_out a3 b-3 d-5 e4; come_to c-3 e-6 g11; come_up c-5 d2 e7 g-3; commands_myself b-3 g3
comment_, a-4 c-5 e3 f3 g-3; comment_on a-2 c10 e4 f-8 g-8; comments_, f6 g-2; commit_. a2 b5 e-3 g-3; commit_to c6
commits_on b7 d-2 g-4; company_, g5; company_i a-4 g6; company_the g2; compare_two f3; competitor_'s f5
compiler_, a8 d-6 f4 g-7; compromise_by e4; concert_. g5; config_value c4; conflict_, g3
conflict_between c-4 d8 e-5 f-3; connector_myself a6 e-2 g-2; console_, f3; constraint_and e3
contact_instead b3 e-3; context_, e4; continue_until a3; contract_, g5; contribution_to c-2 e7 g-6
cook_<name> b3 g-3; core_of a6; correct_a f5; correct_the a-5 c-3 d-3 e11 f-7 g-3; correct_what e4; could_, a-2 b4
could_do a-2 g7; could_finish a-3 c7 d7 e-3 g-8; could_fix e6; could_follow f5; could_give g4
could_have b-3 c12 d-9 g-4; could_imagine g4; could_it a2; could_just e4; could_learn e-4 g4
could_not a8 b10 c-3 e-16 g-8; could_own a-2 b2 e-4 g5; could_say c-6 g7; could_see a-4 b5 c-3 d-5 e7 f-4
could_ship a9 f-2 g-6; could_still c-4 g8; could_take c-5 g4; count_: d-3 g7; count_as f-4 g5; course_, g2
course_about f3; crash_? a4 b-2 c-4 e2; crash_and a-3 b-3 g5; crash_in a5 g-2; crash_reporter c4 g-2
critical-path_and a6 b-2; critical_code a-5 g6; critical_ticket a12 b-4 e-5 g-5; cross_team d2 f-5 g3; css_fix f5
cto_rewrite a-3 g6; customer_'s c-5 e-3 g8; customer_, e6 g-6; customer_. a3; customer_ask c7 g-5
customer_call b8 g-9; customer_demo a3 e6 g-6; customer_escalation c-4 e4; customer_is a-3 g6; customer_move g2
customer_switches a3; customer_visit g4; customers_were a7 g-2; cut_in a-4 b7; cut_the c-5 e5 f-3; cutover_, b-6 e5
cutover_. a5 b3 d-3 g-4; cutover_and e3; cutover_to a4; cvs_, d2 f-3 g2; cycle_times f7 g-3; dare_to c5
dashboard_for e-3; data_contract c9 g-6; data_engineer g5; data_guild d3; data_loss a8 g-5; data_role d-4 g7
database_. c-2 e9 g-6; database_upgrade a4 b-4 f-4 g4; date_, a-3 c7 g-4; date_because c3 g-2
date_for b-2 c-5 e-3 g8; date_format c2 g-2; date_is a10 c-2 g-3; dates_for c6; daughter_'s d-2 g8
day_, a-6 c-8 d4 e-7 f-7 g8; day_. b-5 c2 d-4 e9 g-9; day_<number> e-2; day_and b3 d5 g-5; day_be a2 c-4 d-4 g5
day_for d9 g-8; day_four c3 g-4; day_i d-3 g7; day_in a-3 e4 f3 g-2; day_of g5; day_off a-3 b-4 c5 d-4 e-4 f-2 g6
day_on a-5 g5; day_run a3; days_, a4 e-3 g-3; days_. a-4 b6; days_for a3 c5 g-4; days_i a-2 e-4 g9; dead_until c3
deadline_, d-3 e-3 f6; deadline_. a-7 f2 g3; deadline_for e4 g-8; deadline_move d-4 g7
dealt_with a-3 b-4 c-5 d-4 f-4 g9; debate_. c5; debate_stall e5 g-3; debug_, f4; debug_. d3; debug_and b5 e-3 g-5
debug_it b-2 d-3 g6; debug_the f-3 g5; debugger_. d5; decide_' g-4; decide_, a-3 b-7 c13 d-2 g-6
decide_. d-2 e8 g-4; decide_<mark> c8 g-6; decide_? c10 e-4 g-8; decide_and c-7 g5; decide_anything c-3 g6
decide_between g3; decide_by c-6 e6; decide_everything c-7 g11; decide_for g3; decide_it e-6 g8
decide_nothing a-4 c-3 e7; decide_on a-6 b-3 c-5 d-6 e6 f-3 g5; decide_that e4 g-3; decide_the a-4 c7 d2 e-7 g-2
decide_this e2; decide_today c-3 g4; decide_what c-3 g6; decide_whether e3; decide_while c7 g-4
decide_without c-7 d3 g4; decision_, b2 c4 g-7; decision_. e-6 g7; decision_<mark> d-3 e5 g-6; decision_about c4 d-3
decision_back b-3 c-2 e7; decision_be e-8 g7; decision_from c-5 g8; decision_i c3 g-5; decision_in c3 d-3 e2 f-3
decision_log b-3 c-3 e7; decision_on e-5 g5; decision_since c2 e-2 g2; decision_that c3 g-3; decision_to c-4 e7
decision_with e3 g-3; decisions_. f-4 g5; decisions_today c9 g-6; decline_, c-2 e9 g-8; decline_the b-3 c-4 d3 g3
deep_breaths a-3 e5; deep_in a7 b-5 c-5 d10 e-3 f-3 g-9; defer_to e-4 f-4 g4; delay_the a2 b-2 c-3 d3; dele_'s d4
delegate_in b11 e-7 g-4; delegate_it a-3 b-3 e5; delegate_more g5; delegate_the b4 c-8 d-7 f-5; delegate_to b7 e-4
delegate_vendor e4 g-3; delete_a c3 d-3 f4; delete_it a-4 b-4 c4 e6; delete_the f5; deliver_, d-4 g5
demo_, a4 d-3 f-5 g2; demo_. e6 g-5; demo_and a-5 b-3 f4; demo_away a-3 b-5 e9; demo_be a-3 b6 c-4 e-8 g5
demo_depend a8 d-3 g-4; demo_to e2 g-3; demo_tomorrow a4; demo_when e4; demo_work f-3 g6; dentist_, b2 e4 g-6
depend_on a3 b-3 c-4 d-7 e-4 f4 g2; deploy_, a2 d2 f-3; deploy_. c4 d-5 e-3 g6; deploy_? a3 f4 g-5
deploy_for c8 d-3 g-4; deploy_in b-2 e4; deploy_on a-3 e-2 g5; deploy_pipeline a5 g-3; deployment_, a-3 e3 f6 g-2
deployment_pipeline f3; deployment_so-that f2; design-doc_in b3 e-3; design_, b-5 e3 f-5 g4; design_. b-3 c5 f-3 g3
design_<name> b7 c-3 g-3; design_but e2; design_did f2; design_for d8 g-7; design_have e6 g-4
design_meet d-6 e8 g-5; design_now b4; design_review d-8 f3 g3; design_session c7 d-4 e-3 f4 g-6; design_with b5
desk_, a-2 c-5 d-2 g10; desk_. d7 f-6; desk_layout g3; desk_while b2; dev_dependency g2; dicom_parser f-6 g8
did_i b2 d-4; did_not a-3 b-3 c-8 d4 e5 f-4 g2; died_i a4 g-2; diff_behind f3; differently_. e7 g-5
difficult-conversation_with d5 g-4; difficult_chat d4 g-3; dig-into_into f5; dig-through_through f4; direction_, g2
director_'s a-3 d-2 g9; director_be g4; director_decide g4; directors_, e5 g-2; disagree_about c-7 g8
disagree_they c2; disagree_with a-3 c6 d-3 e-3 f-3; discuss_, c4 e-2; discussion_did c4; discussion_end c4
dish_for b3 g-3; dispute_between c3; distributed_systems f4; do_, a-7 b8 c-5 e4 f-5 g-3; do_. a-7 b-3 c5 e4 g-2
do_: e-2 f-3 g4; do_<mark> e5; do_<name> a-2 b10 e-3 g-3; do_? c6 g-6; do_a a-10 b-7 c-4 e-7 f13; do_all b7 c-3 e-6
do_an f4; do_and a6 b-2 d-4 e-3; do_anything g4; do_before b-4 e4 g3; do_by e-2 g5; do_everything g5
do_exactly c5 e-4; do_fine a-2 b-3 e6; do_for d-4 g6; do_great b-6 g8; do_her b4 c-2 e-10 g3
do_his b-2 c-3 d4 e-8 g6; do_i a6 c-6 d-7 e3 f4 g-5; do_if a8 b-3 c-9 e3; do_in b3 c-3
do_it a3 b10 c-6 d-8 e4 f-14 g-4; do_my b4 c-6 e-6 g5; do_not a-16 b-6 d3 e3 g3; do_nothing b-2 d3 e4
do_on b2 d2 g-3; do_our c3 f2 g-5; do_read f-4 g6; do_since c-3 d-2 e4; do_some f7; do_that a-2 b4 e5 g-7
do_the a7 b7 c-20 d-8; do_they g3; do_what b-3 c8 e-4 g-6; do_with a5 g-3; do_you b-5 c5 d-3 e8 f-5 g-9
doc_fix a-3 f7; dodge_the d3; does_not c2 e2; door_like c3; doubts_. c4; down_, a-7 e-3 g10; down_. a2
down_a e-2 f6; down_and a8 g-5; down_for a5; down_on c4 g-5; down_the c-2 d5 e6 g-7; down_what e3
down_with b5 d5 e-3 g-5; draft_, b10 d-2 e-4 g-3; draw_it f3; draw_the b-3 c-4 f11 g-5; dream_i g4
dream_that e-3 f-3 g9; drinking_. d6 g-3; drive_' b3; drive_, f3; drive_ewa b4; drive_the e6 f-3
driver_for a4 e-3 f4; drop_altogether d3; drop_for d4; drop_his b-5 c8 g-3; drop_ie c2 g-2; drop_it e-3 g3
drop_the a-4 d5; due_on d2 g4; due_to d7 g-5; due_tonight a4; during_the a-2 e9 g-3; each_other d-3 e3
each_time d9 g-8; early_on c3 d6 e-3 g-6; earned_it d4; edge_case c3; either_. c-2 d7 g-3; either_way c7 d-4 e-4
eleven_. a4 c-2; eleven_people a5 c-2 d-2; else_'s a4; else_, f4; else_could a4; else_have a4 c4 g-4
else_hold a-4 b4 e3 g-3; else_to a3 b4 e-3 g-3; email_<name> b4; end-up_choose a-3 c2; end-up_decide a-2 c6 e-3
end-up_do b9 c-2 e-7 g-3; end-up_give b3; end-up_with a8 b-7 c5 g-4; end-up_write a4 d-3; end_, c-5 e8 g-3
end_at c7 g-5; end_of b-2 c5 g-3; end_the a3 b2 e-4; end_with b4 c7 d-7 e-5 g-4; endpoint_that a2 g3
engine_, c-3 d-2 e-2 f11 g-6; engine_room a3; engineer_! g4; engineer_'s g4; engineer_i d-3 g8; engineers_who c6
enough_. d5; enough_rope e4; error_message c-3 f6; escalate_to c6 g-4; estimate_, e4 f2 g-4
even-though_i b-2 e7 g-2; even-though_it a4; even_<name> c5 g-3; even_start d2; even_the a-5 c11 d-3 e-3
evening_, a-4 b-3 f6; evening_on a6 d3 f-4 g-6; evening_with c-2 d-3 f12 g-7; event_schema c3; event_sourcing f5 g-5
every_change b3 e-2; every_disagreement c6 g-5; every_library g2; every_line c-4 g4; every_little c6 g-3
every_merge g5; every_one c6 f-3; every_pr a-2 b-2 c2 d-6 g5; every_release a-3 g4; every_schema e2
every_single a4 c-2 d5 e-3 g-3; everybody_build a4; everybody_else a8 b-6 c3 e-3; everyone_'s b-5 c5 d-6 e-4 g5
everyone_agree c3; everyone_but a-2 b-3 c-6 d13 e-5 g-6; everyone_could a2; everyone_else c-3 g2
everyone_have c-7 g5; everyone_in b4 d3 g-4; everyone_just c6 g-4; everyone_laugh f5; everyone_on a-3 c9 e-3 g-5
everyone_wait d-4 g3; everything_, c3; everything_<mark> c4; everything_alone g5; everything_be d-3 g7
everything_else a7 g-4; everything_in g4; everything_over g3; everything_past c2; everything_they b2 c4 e-4 g-2
everything_with d9 g-7; ewa_'s b4; exactly_what g6; expect_. f-4 g5; experiment_with a-2 g3; explain_it c-3 e-4 f7
explain_me f4; explain_the b-5 c-4 d-6 f8; explain_to e4 f5 g-5; explore_the f5 g-3
export_bug a7 b-3 c-4 d-4 e-5 g6; exporter_myslf a3; eyes_on c7 g-4; face_, b-3 c8 e-2 g-4; face_the d7 g-3
facts_. c4 g-4; fail_, e5 g-3; fail_build a-6 d7 e3 f-2 g-5; failover_code a6; fair_enough a5; fall_off d6 e-2 g-3
fall_out d4; fall_through c-5 d2 g6; fall_to c4; fall_with a4; far_as c-6 f-2 g9; far_nothing e3
farewell_note b-4 g7; fast_enough b3; faster_at a7 g-3; faster_than c8 e-4 g-3; favicon_? f5 g-4; feature-flags_, c4
feature_. d3 e-2; feature_at b3; feature_back a-3 b4; feature_store c-2 f7 g-4; feature_the a5 g-3
feedback-talk_with d-2 e-4 f-2 g7; feedback_, b4 e4 g-8; feedback_: g3; feedback_for b-5 c-4 d3 e-5 g2
feedback_from g4; feedback_give b-2 e-4 g6; feedback_i d-2 g5; feedback_in g3; feedback_is c-3 d-7 g11
feedback_round c-3 d12 g-8; feedback_to d7 e-5; feel_about a5 c-2 g-2; feel_for f6 g-2; feel_strange c2; few_test f3
fewer_meetings g3; fill_it a-2 b2 e-4 f4 g-4; final_say b-2 g4; final_version b2; finally_get f6 g-4
finally_i a-3 b10 e-4 g-4; finance_about d3 g-2; find_<name> e6; find_a c-3 d-5 e5; find_anybody a3
find_it a4 b-4 c-3 d-3 e11 f-3 g-8; find_out a-2 c6 e-2 f4 g-5; find_something d3 g4; find_the c-6 d2 e3
find_them c4 d-2 e4 g-6; find_time f-4; fine_, b-2 e-5 g7; fine_. b7 g-7; fine_by b-3 c5 e2 g-2; fine_with e-3 g3
finish-off_off e3 g-3; finish_. a3; finish_<name> b2; finish_a a-3 b-3 d9 g-4; finish_his b3 d-2
finish_it a6 c-2 d-5 e3 g-2; finish_my a2; finish_the a4 b3 c-4 e-5 f-10 g3; finish_what b6 e-2
fire_, a4 c-4 e-3 g4; fire_alarm g7; firmware_is a3; firmware_release g4; firmware_role d5 g-3; first_, e7 g-8
first_. c4 e-6; first_day d7 g-6; first_issue f7; first_time a-6 b-3 d-5 e9 f6 g-2; first_to a5 b4 c-2 e-2 g-5
first_week b-3 d-4 g11; first_year g5; five_. e2; five_mine d6 g-3; five_minutes a3 d5 f-4 g-6
five_weeks c-2 d9 g-5; fix_, a8 b5 c-5 d-9 e3 g-13; fix_. a7 b-3 d-2 e8 f-3 g-10; fix_a a-11 b-7 c-5 d11 e-8 f12 g-2
fix_and a8 g-7; fix_be a8 b4 c-10 d-2 g-7; fix_bugs b-3 d6; fix_for a5; fix_himself g4; fix_his b6
fix_in a5 c-5 e-2 f8 g-6; fix_is a9 g-5; fix_it a-3 b4 c-6 d-14 e6 f-6 g5; fix_myself a2; fix_on f6 g-3
fix_out a3 d2 g-3; fix_prod f-3 g4; fix_production a8 g-3; fix_that e-2 g4; fix_the a3 b-15 c-10 d-2 e-3 f-4 g12
fix_their g4; fix_to a5 c3 e-4 f4 g-7; fix_two a-2 f4; fix_what a6 g-4; flag_, c4 g-2; flame_graphs f4 g-3
flaws_i e5 g-3; flow_. g4; flu_. b-4 c-5 d-6 e-3 g11; fold_when c3; folks_for c-4 e-3 f6; folks_to c-3 e4 f4 g-3
folks_unwritten d5; follow_a f5; follow_one f4; follow_the c-4 d-3 e-4 f12 g-6; follow_up d10 f-5 g-7; for_, f3
for_. a7 g-5; for_<name> a-12 c-3 d8 f-15 g2; for_<number> d4 f4 g-8; for_a a-4 b-7 d8 e-5; for_an b-6 c4 d-11 g2
for_another b6 g-4; for_anyone f4; for_anything a-2 c-4 f-4 g9; for_approval c-4 e-5 g8; for_code a-4 c4 d10 g-11
for_curiosity f6; for_decisions e5 g-7; for_every c5; for_four b8 c5 d-4 e-7 g-6; for_fun d-3 f11 g-8; for_go a6 g-5
for_good a-3 b-3 e12 g-8; for_half c-3 e4; for_help a3 b4 d2 e-4 g-6; for_her a-4 b5 e-4 f-6
for_him a-6 b8 c-7 d-7 f-6 g5; for_hire c-3 e7; for_his c-4 e6; for_it a3 c7 e-3 g-5; for_learn f4
for_legal a-2 c-3 d-3 g8; for_lunch a-4 c-2 e2 g6; for_me a-5 b-9 d-12 e-13 f8 g8; for_mine b5 c4 g-8
for_months c-3 d-3 f3 g4; for_my a-6 b-14 f8; for_myself a-3 b-8 c-5 d-8 e3 f5 g3; for_next d8 g-5; for_one b7 e-3
for_options g4; for_our f7 g-6; for_permission b-2 c3 d-4 g2; for_prod d6 g-5; for_production f8 g-6; for_sign c3
for_so d3; for_that c4 g-3; for_the a7 b-9 c-5 d5 e-5 f-3; for_their c-12 d6 e4; for_them a-5 b-2 c6
for_thursday a4 d-5 g3; for_understand f3; for_work f8 g-5; forecast_to b4 c-3 g-4; forget_, d5; forget_it b5 d3 g-6
forget_my d-3 e-5 g8; forget_ola d-3 g4; forget_the d5 g-4; format_, a4 b-3 e5 g-5; format_and e8 g-5
former_company g4; forward_. b-3 d-2 e-5 g6; four_, d7 g-3; four_. g4; four_hours a7 c8 d-8 g-8; four_times c7 g-3
fourth_time d4 g-3; framework_<mark> e-3; framework_at f2; framework_by c-3 e-3 g6; framework_to g3; freeze_, e5
freeze_is a8 c-2 g-5; freeze_tomorrow a4 g-3; friday_'s c6 d-2 g-3; friday_, a6 b-4 c-4 d5 g-4
friday_. a-3 b5 c-4 e-2 g3; friday_and a-6 d5 e-2 g4; friday_at-last a-7 f3; friday_i c-6 g8
friendly_reminder d5 g-2; from_<name> a-13 b9 c-8 e-24 f5 g3; from_? f3; from_a b-3 d-5 e-5 f5 g6; from_all c4
from_first a8 b-2 g-4; from_her e-3 g5; from_here b9 c-2 d-3 e3 g-9; from_him b5; from_his g5
from_home b-5 e-4 f-3 g10; from_leave b-5 c4 e-4 g5; from_me b-4 c4 d3 e11 f-11 g-17; from_my a8 d-6 e3 f-4 g-7
from_now c-2 e8 g-5; from_people c3; from_scratch b3 g-2; from_the b4 c-15 d6 g-5; from_there e2
from_today b-4 c-3 e9 g-3; from_under b7 d-2; front-end_people g3; front_of a3 d-4 e7 g-6; frontend_guild f5
full_authority e7; full_ownership b-4 e5; full_rewrite b12 e-6 g-8; fun_. f8; game_in f8 g-6; gate_before g4
gateway_, b3 d-3 g-3; get-back_back b-4 c8; get-out-of_out d-4 e6 f-3; get-pulled-into_pull c5 e-3
get-to_the d7 g-5; get_<name> b-3 d-4 e6 g3; get_a a-7 b4 c-5 d-3 e-7 f5; get_all d-3 g9; get_an b-5 e-4 f8
get_ask b-3 c4 d-2 e-7 f-5 g5; get_bump d7 g-4; get_cancel d-6 g7; get_how f5; get_impatient a-2 b6
get_it a-7 b-4 c-13 e12 f12 g-4; get_leave c3; get_merge c-3 f-3 g3; get_my a-7 c-6 d-4 e-5 f-4 g12; get_nervous b6
get_old g3; get_paid a5; get_ping c5; get_the a5 b-5 f-4; get_their d4; get_there a3 b6 c-3 d-6 g-8
get_this b-2 c-3 d3 e5 g-2; get_through c4; get_two c-4 d-4 e5 g2; get_up b6 g-3; get_write c5 d5 e-2 g-6
ghost_the d4 g-3; gil_'s a-4 b2 g4; give_, d6 g-3; give_<name> a-10 c-11 d-3 e4 f-5 g4; give_a c4 d-2 e-4 g4
give_away a-2 b9 c-3 g-2; give_feedback b9 d-9 e5 g-9; give_her g-5; give_him e2; give_it a-4 b8 c-10 d2 e-4
give_me a5 b-3 c-3 e-3 f4; give_my b-10 c8 d4 g-2; give_myself a4 b-2 d6 e-4 g-7; give_no c-3 e4
give_orders b6 c-5 e-2 g2; give_the b5 c-2 d2 e6 f-9 g-7; give_them a-5 b-3 c-10 d12 e5 g-10; give_to c7 d-5
give_up b-11 c-4 d-4 e2 f-3 g7; glance_in g2; go-over_over b3 f3 g-6; go-quiet_quiet c9 e-4 g-5
go-silent_silent c3 e-5; go-through_through b-4 c-6 d-7 f6 g4; go-to_ask d-2 f-2 g9; go-to_be a4 c-2 d4
go-to_the a2 b4 c3 e-7 g-4; go-to_touch a6 g-2; go-with_with c-3 e4; go_, b4 d3 e3 f-3 g-12; go_. g3
go_<mark> a2 b-4 e9 f-3 g-8; go_ahead g4; go_all b8 e-3 f-3; go_behind b5; go_depend a5; go_down a3 f7 g-8
go_fine e-4 g9; go_for a-5 b-6 c-6 d-6 e7 f-4 g7; go_home a-3 b3 c3 e2 g-3; go_in a3 b8 e-5 g-6
go_into b9 e-3 f-3 g-5; go_live a16 b-7 c-10 d-6 e-9 f-8; go_long d-3 g8; go_of a-4 b4 c-4 d-4 e6; go_off c-4 e7
go_on a-3 b-10 c-14 d10 e9 f3; go_out b-3 c-5 e-6 f-3 g11; go_past c3; go_red e4; go_trunk e3
`
