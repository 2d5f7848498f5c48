// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_5 = `
by_three a-2 b-6 c7 e-4 g6; by_thursday a10 b5 c2 d-7 e-5 g-14; by_two b-4 c4 d-3 e-3 g3; by_unanimous b-2 c6
by_us c8 g-6; by_wednesday b5 c-3 d4 e-2 g-4; by_whoever a-3 c4 f4 g-3; by_write a4 b-3 d-10 e6 f8 g-10
by_yours a5 b8 d7 e-7 g-14; c_. d-3 g8; cache_, e4 g-6; cache_layer b6 g-2; cache_ttl c7 e-4; cache_works f4
cake_and b6 c5 d-3 e-3 g-4; calendar_, a-7 b-2 c-2 d10 e-4; calendar_. c-5 e-2 f-3 g8; calendar_for d-10 g12
calendar_says b-4 c-2 d12 g-9; calendar_widget b5 c2 d-3 g-5; calibration_, a-3 b4 e-3; calibration_meet g4
call-off_it d10 g-5; call_, a3 b2 c6 f-7 g-9; call_. a6 c-4 d-3; call_<mark> a-2 c11 d-4 e2 g-10
call_and a-3 d-8 e9; call_at e-2 g2; call_boss c4; call_by a-3 b-5 c5 e5 f3 g-7; call_for b7 d11 e-10 g-5
call_from a-2 b4 d2 e-5 g2; call_her b-4 d11 e-4 g-6; call_in a9 c-7 d-4 e-8 f9 g-4; call_it a-2 c13 e-12 g-7
call_me a-5 b-3 d-3 e7; call_on a-6 b-5 c12 d-9 e-6 g4; call_the a-4 b-4 d5 e5 g-6; call_to b-3 c-4 d3 e3
call_with a-3 c-11 d8 e3; calls_, e-2 g2; camera_off a2 e8 g-7; can_build a9 b-2 e-2; can_bus a4 c3 g-5
can_deploy a7 g-4; can_do a-3 d-6 f7 g-7; can_driver b6 c-3 e-5 f-6 g5; can_finish a11 b-3 c-4 d5 g-11
can_follow f8; can_get a-3 g9; can_go a4 c7 d5 e-6 f-3 g-10; can_i c-3 d-3 f5; can_keep c-3 e-3 f3 g4
can_logger f6 g-5; can_merge a-3 f8; can_nod c3; can_not a12 b-4 d-2 e-20 f-4 g5; can_run a6 f-5; can_sit f8 g-3
can_start a14 b-4 c-2 g-8; can_wait a-6 d3 g4; can_we b-5 c11 d6 e-9 f-3 g-13; can_you c-7 e4 f-2 g3
cancel_, a-4 b-6 c-2 e-4 g5; cancel_. g3; cancel_<name> a-4 b5 d2 f-2 g-3; cancel_a d-8 g10; cancel_all d7
cancel_by g5; cancel_her d-7 g9; cancel_it d10 e-3 g-7; cancel_my b-5 c-2 d-7 g9; cancel_on b-6 c-4 d6 e-5
cancel_our d-6 g9; cancel_the a-6 b6 c-4 e-4; candidate_, b-3 c-4 e-3 g4; candidate_. d5 g-3
candidate_for e-2 f-2 g5; candidate_from c-3; candidate_go d3; candidate_have d5; candidate_i e7 g-2
candidates_, g2; candidates_for g4; canteen_menu f4; capacity_plan c-3 d10 e-6; captain_be a-8 b9 c5 g-6
car_park c-7 d-5 e5 g5; car_with d7 g-8; cards_. b7 g-8; career-chat_with b-5 c-6 d9 e-7 f-2
career-conversation_with d2; career-talk_with g4; career_hour d6 g-2; career_ladder b-4 d14 e-2 g-6
careers_page d-3 f11 g-7; carry_it a3 e-2 f-7 g4; carry_on a-3 c5 e8 g-9; carry_over b-5 d16 e-3 g-11
carry_the a10 b-4 c-5 f-4; casting_vote a-2 c7; cat_. d-2 f7; cat_on a-5 b-3 f2 g5; catch_it d-3 g4
catch_the d-2 g5; cc_'d b-4 c12 d-3 e-6; cert_blocker a3; cert_submission a6 g-3; certificate_mess a5 g-2
certificate_rotation a6 b-4; chair_, a3 e5 g-3; chair_. b4 d-3 e-6 g6; chair_and b-4 c3 e5 g-5; chair_to d-3 e5
chaired_the b-5 c-4 e10 g-3; chairs_, a-3 e-4 g8; change_, a2 b-9 c-3 d-4 f-4 g9; change_. a-4 b-5 c-3 d-5 e8 f-2 g5
change_<mark> c3 g-2; change_a d-3 e-7 f11 g-6; change_and a-2 b6; change_anything f5; change_for a5 b-2 c6 d-3 g-3
change_his b-7 c10 e-5; change_i e7 g-4; change_it a-5 b-5 c8 e4 g-7; change_nothing e3 f6 g-4
change_on a5 b4 c-2 e-2 g-3; change_the b3 c-13 d3 e5; change_to a11 b-2 e-4 g-5; changelog_. e7 g-4
channel_, a-4 b-7 c4 d-3 g4; channel_. a-4 b5 e5 f-5; channel_and a-5 c4 e4; chapter_<number> a-3 f10 g-6
chapter_of f7 g-2; chapters_of f6 g-3; charge_of b5 c-2 d-5 e5 f-3 g-10; chart_, c3 d3 e-2; chart_. b-3 c-3 e4 g4
chase_a a-4 c-3 d-3 f12 g-6; chase_me d7 g-6; chase_the d-4 g6; chat_about c-6 d3 e6 g-4; chat_full d-3 g4
chat_with a-2 b-7 c-3 d12 e-5 f-3; check-in_in a2 b6 f-3; check-with_with a-3 b-2 c10 e-4 f-2; check_, c-4 e4
check_. b-2 d3 e-5; check_in b-11 c-4 d10 f-5 g-3; check_it b5 c-5 e-3 f3; check_my c-2 d3 f3
check_on b-3 d7 e6 g-10; check_with b-5 c10 d6 e-7 f-5 g-9; checklist_have a11 b-2 c-7 d-2 e-4; checkout_fix a5 g-3
cherry_pick a7 b5 c-5 e-5 g-3; chickened_out d7 g-5; choice_, a5 b-8 c9 d-2 e7 f-2 g-14; choice_. e8 g-9
choice_<mark> c5 e-6; choice_and e9 g-6; choice_get a-4 c6 e-2; choice_of a-4 b2 e-8 f-3 g6; choice_to c4 e-3
choose_, a-2 c-6 d-4 e3 g4; choose_. c13 d-8 e3 g-15; choose_<mark> b-2 c13 e-3 g-8; choose_<name> e8 g-6
choose_a a-5 b5 c-6 d-5 e-3 g9; choose_between a-5 e-7 g10; choose_the a-3 b-14 d9 e-3 f-8; choose_their c9 e2 g-11
churn_query a4; ci_be b-3 g5; circus_, a-3 e-3 g8; clapped_. a-4 g3; clean-up_up a-4 f8; clean_it b4 e3 g-3
clean_my a-3 b-5 c-4 d5 f-5 g7; clean_the b5 g-3; clean_three f3; clean_up f8 g-4; clear_that c-2 e2
cleared_my d5 g-3; cleared_the d-7 e-3 g10; cli_that c-3 f12 g-8; click_. b7 e-4 g-3; client_'s a3 b-3 c-8 d-3 f2
client_, b-3 e12 g-8; client_call b4 c-2 e-8 g3; client_today e8 g-5; clinics_open a7 g-4; clock_be a3; clock_in f4
clone_the a-2 f7; close-the-laptop_the a-2 b-6 d-2 e3 f-3 g4; close_, a4 d-5 e-10 f-4 g5; close_. c-6 d11 f-4 g-9
close_: b-3 e7 g-3; close_<name> d-2 g5; close_a c3 d-3 f7 g-6; close_by b8 g-6; close_her d2 e-5 g2
close_his b10 e-2 g-6; close_it a2 b12 d3 e-7 g-11; close_on a-8 b-4 c-3 e-5 g13; close_the b-9 d4 e7 f-8 g3
close_under b-3 g5; close_with a-5 b-8 c4 d5 e-6 g4; cloud_region a-5 c2 g4; cluster_, a-3 d4 e-6 f7 g-3
cluster_for a4 c-2 e-4 f4 g-3; cluster_upgrade a-5 c-2 f-4 g7; coach_, c-6 d7 e-10 f3 g-2; coach_. c-4 g8
coach_<name> b4 d-10 e7 f-3; coach_ask c-4 e-8 g11; coach_say c-2 g6; coaching-session_with d5 e5 g-11
cobol_, a2 f6 g-6; code_, a6 d-6 e-6 f6 g-5; code_. b-12 d5 e6 f-10 g3; code_: b-4 e3 f5 g-8
code_<mark> b2 c7 d-7 e-8 f-3 g2; code_<name> b7 g-4; code_? f4; code_a a-5 b-4 d6; code_again d-8 e5
code_all a10 f-3 g-4; code_all-day e4 f-6 g5; code_and a12 d-4 g-3; code_any a-6 b-2 c-3 d-4 e-5 g11
code_at b-4 c-3 e-2 f-4 g9; code_behind b-3 f5; code_best a5 f-3; code_by b7 d-7 e-3 f-5; code_day d4 f3 g-3
code_for a-2 b-6 d-6 e-4 f8 g3; code_freeze a-5 b4 f-2 g5; code_from b-9 c-6 d-9 e7 f-3 g7; code_i a4 e-3 f3 g-6
code_in a-7 b4 d-7 e-3 f-3 g11; code_is a7 b-6 d-3 e-4 f3; code_it a6 b8 c-5 d-6 f-4 g-8; code_more c-4 e-6 g10
code_myself a-3 g6; code_of b4 c-5 e-4; code_on a-3 d-3 g9; code_since a-4 c2 d-12 f6 g5; code_that a4
code_the a16 c-6 d-13 e-12 g-4; code_this f-5 g6; code_this-week a5 b-3 d-10 e-2 f-3 g9; code_through a8 f-3 g-2
code_to a-8 e-4 f12; code_today b-3 c-4 f2; code_until a7 g-7; code_with f3 g-2; codebase_. b-4 d-2 e-4 g9
coffee_, a7 b-2 c-4 d12 e-3 f7 g-18; coffee_. a-3 b2 d-8 f-5 g5; coffee_and a-4 c8 d-4 e-2 f8 g-8
coffee_be b3 c2 d2 e-3 f2 g-8; coffee_machine a-8 b-6 c-6 d-3 g6; coffee_with d10 g-6
cold_. a-3 b-6 c-4 d-6 e-5 f-5 g15; cold_start a4 d-3 e-6; colour_. c7 d2 g-6; colour_of c4; colour_picker a-4 f3
column_. c6 g-2; column_to b6 d-5; come-to_to a-7 c11 f-7 g-3; come_, b-3 d-5 e3 f-5 g7
come_. a-6 b6 c-7 d-5 e-7 f-4 g15; come_<mark> a3 c-3 e2 g-4; come_and a3 b-5 c2 d11 e-3 g-14
come_back a-5 c5 d4 f-6 g-6; come_close b-4 e8 g-3; come_first a-4 d6 g-4; come_for d-2 e3; come_from a3 b4 d-6 g-2
come_home b16 c-7 e-4 g-10; come_in b3 d2 e-6 g3; come_my a3 c5 g-6; come_off e2 g-4; come_on c-3 d2
come_out a14 d-14 f-4 g-5; come_through a-4 b-8 d-8 e-8 g13; come_to a5 b-5 e-7 f-3 g6; come_up a-3 b5 g-4
comment_, a-5 e4 g-2; comment_. c-2 e8 f-3 g-8; comment_<mark> c7 e-2 g-3; comment_fix f8; comment_from e5 f-8 g4
comment_in a-4 b-3 e-4 f10 g-7; comment_on a-4 b4 c9 d-6 e8 f-10 g-12; comments_, b-3 e5 g-2; commit_, a4
commit_. b10 c-3 g-7; commit_from b-8 g8; commit_to a6 b3 c8 g-14; commits_, a3 c-3 f-2 g3; commits_. b3 g-4
commits_are a2; commits_on a3 b5 d-4 g-3; committee_meet c-3 d3 e-5 g2; comms_, b6 e3 g-7
comp-conversation_with d7 g-3; company_, a-3 e-2 g9; company_. b-4 d6 f6 g-8; company_i a-2 g5
compiler_, a8 d-7 e-4 f6 g-4; complain_, c-3 e6 f5 g-9; complain_. c-2 d3 e-4 g3; complaint_, d9 g-7
complete_. a-2 b5 c6 d-8 e-4; complete_<name> a-6 b11 g-4; complete_it b3; complete_the b7 c-2 g-4
completely_, c5 g-5; component_after b5; conference_, f-4 g6; conference_. d-3 g5; conference_talk d-5 f4 g2
config_and f3; config_by c10 e-2 f-2 g-5; config_change a4 b-5 e5 g-3; config_value c6 f-3; config_with g-3
conflict_<mark> d3; conflict_between c-2 d9 e-7; conflicts_, a4; connector_, a8 g-6; consent_banner a8 b3 g-8
consent_screen b8 g-5; consequence_to f5; console_cert a4 g-2; consumer_lag a7; contract_, d-5 g7
contract_with f-2 g7; contractor_, e-2 g3; contractor_and b-2 g3; contradict_me c9 g-7; contribution_be c-3 e8 f-3
contribution_to b-2 e5 f6 g-6; controller_would a11 g-7; conversation_, d-9 g10; conversation_about d7 g-7
conversation_with d8; copy_, b-4 d-4 e5 f3 g-6; copy_change c5 g-4; copy_of f2; core_of a7; corner_. g3
corner_of f6 g-2; correct_a f6; correct_all a7 e-2 f-3 g-4; correct_the a-5 c-5 d-10 e10 f6 g-6; correct_three f3
corridor_. e4; cosmetic_bug f3; cost_. d2 e-6 g7; cost_me c-6 d-3 e11 g-8; cost_report d-3 g5
could_, a-4 b9 c-3 d-4 e-6 f7 g-5; could_. b3 c-3 e-3; could_also a-7 e-2 f-3 g12; could_be a-9 c7 d-7 e-3 f-8 g11
could_begin a6 c-4; could_do a3 c-5 d7 e-6 f-2; could_even g6; could_finish b-5 c8 d5 g-9; could_follow f7
could_go a14 b-4 c-7 d-6 f-4 g-3; could_have a-5 b-8 c13 d-14 e3; could_i c-4 g5; could_imagine g5
could_it a4 b9 d-5 g-9; could_just a-2 c-3 e5 g2; could_learn e-3 g5; could_leave a3 c-4 d9 g-9
could_not a9 b13 c-8 e-19 g-5; could_open a9 g-5; could_own b2 e-2 g4; could_say c-9 e3 g6
could_see a-5 d-4 e6 f-2 g2; could_settle c6 g-4; could_ship a12 g-6; could_sit d3; could_start a12 b-3 f-3 g-4
could_still a-5 c-6 d-3 e-3 g13; could_take g5; could_test a11 b-3 g-7; could_wait a3 c-5 d5 g-3; count_. b-3 g3
count_: a-3 g8; count_as a-4 c3; count_to c-6 e10 f3 g-8; course_, b-4 c-6 d-6 e-6 f11; course_. a-3 d-4 e5 f-5 g6
cracked_it b3 e4 g-4; crank-out_out a5 g-2; crash_, a-3 b-8 e8 g3; crash_go a-3 g6; crash_in e2 f4 g-6; crash_on a3
crash_that a3; created_a a-2 c4 d-3 e-4 f5; crickets_. c10 e-5 g-4; critical_code a-3 g4
critical_ticket a12 b-8 c-3 d-2 f-2 g-4; croissants_. a-3 b-3 e8 f3 g-7; css_grid a2; cto_, c-6 e4 g5; cto_. d-2 e4
cto_ask b6; cto_rewrite a-3 g6; cup_final a5 f-2; cup_of f7 g-5; curiosity_, f3; curiosity_. f8 g-7
curtain_of a-5 f8 g-2; customer_'s a5 b-3 c-5 e-6 f-3 g6; customer_, b-4 c-3 d-2 f4; customer_. b4 d-6 e3 f-3
customer_ask c6; customer_call a-2 b5 c-4 d5 e7 g-14; customer_demo a5 e7 g-10; customer_escalation b3 c-5 d-4
customer_go a9 g-6; customer_is g4; customer_on c2 e2 g-4; customer_visit e-4 f-2 g6; customer_want c-2 e7
customers_were a6 b-3; cut_, d-4 e2; cut_. d-3 e5 g-5; cut_in a-5 b6; cut_off a2 c3; cut_over f-3 g4
cut_the a10 b-11 c-2 e5 f-9 g-5; cut_to d10 g-9; cutover_, a4 b-6 e4 f-2 g-5; cutover_. b7 c-4 d-3 e-5
cutover_and a5 b-4 e3 g-2; cutover_from a4 b-2 e4 f-4 g-3; cutover_is a-5 e3 g3; cutover_myself a8 g-5
cutover_script a4; cvs_, c-3 d5 f-5; danuta_'s e5 g-5; dare_to a-6 g6; dark_. b-6 d-4 e3 g4
dark_mode a-3 c6 e-4 f9 g-10; dashboard_, d-2 e4 g-4; dashboard_for f7 g-3; dashed_or c3
data_, a-8 b-3 c6 d10 e-7 f2 g-11; data_backfill a6 b-3 g-3; data_contract e-4
data_engineer a-2 c-5 d-4 e-3 f-4 g13; data_folks a-4 c3 d4 e-3; data_guild d4 e-2; data_loader a2
data_loss a10 b-2 e-2 g-6; data_role d-7 g10; database_, c4 e-4 f2; database_. c5 e6 g-10
database_failover a11 c-4 e-3; database_upgrade a4 b-3 f-5 g3; date_, a-4 b-4 c11 d3 g-8; date_. a-8 c5 d7 f-2 g-4
date_and a-2 c-4 d-2 g8; date_be b-3 d5 e-2; date_for e-5 g10; date_format c4 g-2; date_helper a-2 f8
date_is a7 c-6 d-4 g3; date_picker c3 d-5; daughter_'s b-3 d-5 e-4 g9; dawn_, a2 b-3 g2; dawn_. a8 b-6 c-3
day_'s a5 f4 g-8; day_, a-4 c-18 d6 e-14 g12; day_. b-3 c4 d-3; day_: b-4 c-2 d-3 f5
day_<number> b-4 d7 e-5 f6 g-11; day_after b8 g-5; day_and a-6 b4 e-7 g2; day_be d-5 f-3 g7; day_but d-3 e-2 f-2 g7
day_for a3 d11 g-12; day_four a6 c2; day_from b6 d-3; day_go d6 f-3; day_i a-4 b-4 c-6 d3 e-4 f-4 g9
day_in a5 b-5 d-3 e7 g-6; day_it c-3 f-3 g5; day_of a-3 b-4 d-6 e-7 g14; day_off a-4 b-8 c5 d-6 f-7 g8
day_on a-5 c2 d4; day_one a-7 b-5 e6 f-3 g5; day_run a3 b-3; day_three b9 d-3 g-7; day_two a7 d-6 e-3 f-4 g3
day_with a8 b5 d-4 f-4 g-3; days_, a-3 c8 d4 e-11; days_. a-7 b4 c3 f-6 g3; days_after a-3 b7 d-2 e-3
days_and b3 c3 d7 e-6 g-10; days_before a8 b4 c-3 g-9; days_for b-3 e-3 g3; days_i a-5 d-4 e-6 f-4 g14; days_now d6
days_of b-2 c2 d6 g-6; days_off a-3 c3 d-5 g4; days_to a6 c-6 e6 g-6; dbt_models a3 g-2; dead_, a3 b-4 c-3 f-8 g8
dead_code c10 g-9; dead_css a-2 e-2 f9 g-3; dead_flags f2; dead_since a4 g-3; dead_until c3; deadline_'s a3
deadline_, d-2 g-4; deadline_. a-4 e4; deadline_be g-3; deadline_for a-6 d4 g-7; deadline_is a10 b-5 e6 g-9
deadline_move a-5 d-3 g6; deadline_pass d10 e-5 g-6; dear_coach b4 e-4; debate_. c6; debate_stall c-2 e7 g-3
debrief_, e-4; debrief_with a-3; debug_, e3 f6 g-8; debug_. d2 e5 g-5; debug_and b3 d4 g-3; debug_it e-4 g7
debug_session b2 c-4 e6 g-5; debug_the a3 b-8 c-10 d-4 f-6 g7; debugger_. a2 d4; decide_' c-3 e7 g-2
decide_, a-3 b-10 c10 d-3 e-5 f-3; decide_. a-2 b-3 c4 d-3 e8 g-8; decide_<mark> b-5 c11 d-3 g-8
decide_? c7 e-4 g-3; decide_about c-6 g9; decide_and c-9 g8; decide_anything e-4 g8; decide_between c-4 g7
decide_by e5; decide_everything c-12 e-5 g16; decide_for e-4 g8; decide_it b3 e-6; decide_nothing a-5 b-3 c-8 e12
decide_on a-8 b-8 d-6 e4 f-6 g5; decide_so c4 f-3; decide_that c-3 e6; decide_the a-8 b5 f-3
decide_what c-9 e-4 g13; decide_without a-2 c-5 d3 g2; decision_, b2 d4 g-6; decision_. d-3 f-5
decision_<mark> a-4 d-4 e7 g-4; decision_about a-2 c7 d-4; decision_and e7 g-5; decision_back b-3 c-4 e7
decision_be a-4 b-5 e-6 g9; decision_in d-4 e3; decision_log b-6 c9 g-7; decision_on c2 e-10 g5
decision_since d-4 e-5 g9; decision_to e6 g-3; decision_today c-10 g10; decisions_. b-2 e5 f-4 g4
deck_, b-4 e7 f5 g-7; decline_the a-2 c-3 d3 e-3 g4; deep_in a9 b-6 c-5 d8 e-6 f-4 g-5; default_, c5
defended_it c-3 e10 g-5; defer_to a-3 c3 d-5 e-6 g6; degrees_, a-4 c-3 d-3 g10; delay_the d6 e4 g-8
dele_'s a-3 c-2 d4 e5 g-6; delegate_in b13 e-7 g-6; delegate_it a-8 e5; delegate_more b-3 e-3 g8
delegate_the a4 b3 c-3 d-8 e2 f-7; delegate_to d-4 e-3 g5; delegate_with b3; delegation_lasted a-3 b10 g-7
delegation_of b5 d-6 e8 g-8; delete_. c5 g-4; delete_a b-2 c5 d-4 e3 g-4; delete_it a-6 b-2 d6 f3 g-5
delete_my b-10 e11; delete_the b-3 c-3 d8 e-5; deletion_job a8 g-3; deliver_, d-8 g8; deliver_the b-4 c-6 e7 f-3
demo_, b-6 e6 f-4 g3; demo_. d-4 e6; demo_app f8 g-4; demo_at a6 g-5; demo_be a-3 b3 c-3 d3 e-8 g3
demo_crash b-11 e7 g6; demo_depend a11 d-6 g-7; demo_for b2 g-3; demo_i c7 d4 g-10; demo_is a8 g-7
demo_to b3 e8 g-10; demo_when e4; demo_wobble d-2 g2; dentist_, e4; dentist_. c-3 e-4 g6; dentist_to b5 g-3
depend_on a9 b-5 c-3 d-11 e-7 f4; dependency_in d-3 f3; deploy_, a9 b-5 c-8 d-4 f-6; deploy_. b-5 c4 f-5
deploy_? a5 b-4 e-4 f2; deploy_a a3; deploy_and b4 d5 e-4 f-4 g-3; deploy_be a-3 e5 g-2; deploy_for a-5 c7 d-5 g3
deploy_from b-3 g9; deploy_go a3 b-4 c-2 d2 e3 g-2; deploy_in b-5 c-2 d-2 e3 g6; deploy_it a8
deploy_key a5 c-3 e-4 g3; deploy_myself a6 f-5 g-3; deploy_off e-5 g8; deploy_on a-2 d-2 e-3 g6
deploy_the a11 f-2 g-5; deploy_until b7 e-4 g-6; deployment_, a-6 d-2 e6 f6 g-3; deploys_, b-4 e-3 g8
deprecated_call f8 g-5; design-doc_be b4; design_, b-10 c-2 d-2 e11 f-7 g3; design_. a-4 c5 d-4 e-8 g3
design_and c-8 d12 e2 f-3 g-6; design_be e7 g-7; design_choice a-5 c6 e-3; design_for d10 f-3 g-7
design_meet c5 d-7 e8 g-8; design_review a-4 b-7 c6 d-13 e3; design_system a8 e-5; design_the b-3 c9 g-4
designers_, a-2 e6 g-2; desk_, a-5 c-8 f-2 g9; desk_. c6 d3 e-5 f-7; desk_again c2; desk_and a4 b4 d-4 e5 g-10
desk_by a-2 e9 g-4; desk_for c8 f-4 g-3; desk_twice d9 e-5 g-4; desk_with a-2 b-3 e-8 g7; dev_board a-3 f6
dev_could g2; dev_dependency d-4 g3; dev_environment a-2 f5; devs_, c5 g-4; diary_, a2 g-4; did_i b10 c-3 d-9 f9 g-4
did_not a-4 c-6 d5 e5 f-5; died_. d5 e2 f-6; died_at b6 c4 g-7; diff_. b6 g-4; dig-through_through f3 g-2
dinner_, c-3 d4 g3; dinner_. a5 d-2 e-7 g2; dinner_<mark> a-3 e10 f3 g-10; dinner_and a-3 g5
directly_, a3 b-3 d-4 e3; director_'s a-5 d-9 e-3 g16; director_, d-4 e3 g3; director_. e-3 g6
director_be a-2 d-2 g7; director_cancel d-6 g6; director_decide g5; director_it d5 g-5; director_want e-3 g3
disagree_with a-3 b-6 c4 d-8 f-6 g9; discuss_, c10 e-6 g-3; discuss_the d-3 g4; discussion_. a-5 d10 g-5
discussion_be b-3 c11 e-4 g-5; discussion_on e-3 g5; dishes_, d5 g-4; display_board a-3 b4 e-7 f2
dispute_between a-2 g4; distributed_systems d-2 f8 g-4; dns_cutover b2; do_, a-5 b8 c-4 e3 f5 g-6
do_. b12 c3 e-4 f-4 g-9; do_<mark> b6 c-5; do_<name> a-5 b15 d-4 e-3 f-9; do_<number> a3 g-2; do_? b-3 c9 d-2 g-6
do_a a-12 b-5 c-5 d2 e-9 f15; do_about c3 e3 g-6; do_all b7 c-5 d-4 e-9 f-4 g6; do_and a6 b-5 d-9 g6
do_another b-6 d2 g5; do_anyone c4; do_anything a-2 b-2 d3 f-2 g5; do_as a9 b-3 d-3 e-8; do_at a-7 b5 g5
do_be b-8 c2 e7; do_before a-7 b-8 c-4 g14; do_by a-3 b5 c-6 d-6 f-6 g4; do_every a-4 d-2 g9
do_everything b-3 d6 e-5 f-4 g5; do_fine b-3 c-2 e5; do_her b2 c-4 d8 e-13 f-3 g4; do_his c-5 d-2 e-8 g6
do_i a4 b-9 c-14 d-5 f5 g3; do_if a9 b-4 c-12 e7 g-5; do_in b2 e-3; do_it a3 b10 c-8 d-9 e5 f-17; do_look b-3 e6
do_my a4 b7 c-12 d-5 e-8 f-5 g8; do_next b-3 c7 d5 e-4 g-7; do_not a-14 b-8 d4 e4 g3; do_nothing b-5 c6 e8 g-13
do_now c3 e-4; do_on b7 c3 e-4 g-7; do_other d-3 e-3 g10; do_our c3 f4 g-5; do_since c-3 d-3 e4 g4; do_some f7
do_that a-6 b8 c3 d-10 e5 f-11; do_the a10 b4 c-12 d-10 f4 g-4; do_their c-2 e6; do_them a6 b10 d-4 e-5 g-9
do_they e-2; do_today a5 b-2 d4 e4 g-9; do_two a-5 b-2 d8 f7 g-7; do_we a-6 b-6 c18 g-14; do_what e-4 g6
do_with a9 b-3 c-11 d-9 e6; do_you a-2 b-11 e8 g-9; doc_, a-5 b4 d4 e-4 f-2; doc_. b-6 c5 e7 g-7; doc_: d8 g-3
doc_i b2 d3 g-5; doc_is e8 g-4; doc_with b7 c5 d-3 e-5 g-5; docs_, a-2 f-3 g6; docs_. a-5 b10 c-3 d-2 f4 g-6
docs_folder f5; docs_for f5; docs_site f5; dodge_the d4; does_not a5 d-5 f6 g-3; door_, c3 e-6 f3; door_and e7 g-7
door_shut d-6 e3 g4; dotfiles_, f6; down_, a-2 b-7 e-6 f-6 g11; down_. a6 b-5 c-8 d-8 e3 f-5 g4
down_<mark> a3 d-4 g4; down_<number> f-3 g3; down_a b-6 c-5 d-5 e-7 f10; down_and b-7 c-3 e3
down_as a-3 b7 c6 e-2 g-8; down_for a7 c-2 d-4 e-5 f-6 g7; down_in a5 b-3 c2 e-11 f-3 g6; down_on g-3
down_the a-10 b-11 c-2 d9 e9; down_to b10 c-11 d-10 e-3 g3; down_what a-2 c-4 d2 f9 g-9; down_with a3 c-6 d4 e-6 f-6
draft_, a-6 b10 c-6 d7 e-8 f-7 g-3; draft_. b4 d6 e-5 g-5; draft_: b-6 c-2 d9; draft_and g5; draft_for d4
draft_the a-3 b5 c-4 d4 g-3; drag_it d8 g-7; drained_the b-3 c-5 d-3 g6; drama_. g8; drama_: a3 g-2
drank_tea a7 c-2 d3 g-5; draw_a c-4 e5 g-3; draw_it a-2 b-4 f9 g-5; draw_the c-10 d-4 f7; draw_two b-4 e10 g-6
draw_up a-3 e8 g-5; dream_i a-4 g8; dream_that a-6 f-6 g14; drill_at a-6 c-2 g8; drive_, a-7 b-8 d-2 g7
drive_. b4 e-4 f6 g-4; drive_it b10 e-6 g-7; drive_the a3 b-3 c-5 d-3 e15 f-5 g-11; driver_, a7 b-5 e-4 f4 g-3
driver_. a2 b6 e3 f-7 g-5; driver_for a6 b-3 e-5; driver_on g8; drop_. d-2 e7 g-5; drop_for c-3 d7 g-3
drop_his b-3 c10 e-5 g-4; drop_ie c5; drop_it a-6 c6 d10 e-10 g-8; drop_off a-6 b-5 c-4 d7 e5 g-4
drop_the a-7 b-3 d5 e4 f-4; drop_two c-2 d9 g-3; dry_run f5 g-3; duck-out-of_out d4; duck_the d7 g-3; due_, d8 g-4
due_at a3 b-6 c-3 d6 e-3; due_friday d8 f-3 g-4; due_on a-4 d9; due_to d5; due_tomorrow a6 d8 g-12; dug_up f4 g-2
during_lunch e-3 f5 g-3; during_the a-2 b-6 c-3 d-3 e11; dust_, f4 g-3; dusted_off f7 g-2; e_. b6 c3 e-6 g-5
each_of b4 e-5; each_other a-4 b-4 d-7 e8 f5 g-8; each_time c6 d10 e-8 f-3 g-12; earlier_, g4
early_, c-3 d-8 e-4 f-3 g11; early_. c3 d-2 e5 g-3; early_from d8 g-6; easier_to b-3 d2 g2; easy_for d-4 e-4 g10
eat_it d4 g-5; eaten_by b3 d7 e-4 g-6; ebba_'s d4 f4 g-6; edge_case c5 f7 g-10; edit_a b-5 d-4 e10; edit_and a-4 g5
edit_rights b-3 e5 f-2; edit_the a9 b-5 e-7; editor_, a5 b4 c-3 d-3 f-2; editor_. e-3 g6; education_. f2
eight_, a9 b-4 c-6 d-6 e3 f-3 g3; eight_. a2 c-3 d6 e5 g-8; eight_days a-2 b7 c-3 g-3; eight_people a6 d5 e-5 g-6
either_, a-2 c8 e-3 f-2; either_. a-3 c-6 d2 e-3 f-3 g7; either_way a-3 c8 d-5 e-6 f4; elbow_deep a3 d-3
eleven_, a-3 c-2 d-3 e3 g5; eleven_. d-5 g6; eleven_people a3; elixir_. g2; else_'s a4 b-5 e5
else_. b-5 c-4 e8 f8 g-8; else_could a7 g-6; else_have a3; else_to a2 b5 c3 e-10 f-2; email_, c-3 d2 e-2
email_to d3 g-3; embedded_guys a3 c6 e-3 f-3 g-3; emeka_'s b5 d-2; emoji_. d8 g-6; emoji_in a-6 f6 g2
empower_<name> b4 e-2; empty_. b-3 c-3 d13 e-3 g-9; empty_since a-3 c-3 d-7 g11; end-up_be b-3 c5 g-2
end-up_call c4; end-up_choose a-2; end-up_decide b-3 c5; end-up_do b9 c-6 d-3 g-4
end-up_with a7 b-10 c6 d-4 e-5 f-2; end-up_write a7 d-3; end_, b-8 c-4 d-3 e8; end_. b7 c-7 f-5; end_<mark> b6
end_at a-7 c10 d-2; end_close a5 b-2 d8 g-9; end_for d8 e-5 g-4; end_in c8 g-5; end_it b7 c3 e-3 g-8
end_of a-5 b-5 c11 e-8 f-5; end_the a3 c8 f-3 g-12; end_to b7 c-3 d-7 e5 f5 g-10; end_with c13 d-8 e-9 g-6
end_write g5; endpoint_, g4; endpoint_the a7 g-4; engine_'s a3 g-2; engine_, a4 b2 c-4 d-5 e-6 f11 g-12
engine_. f8 g-8; engineer_i b-2 f-3 g11; engineering_, b-6 c8; engineers_, a-5 c9 d-3; enjoy_it a-3 c-5 g9
enough_. d5 e-3; enough_for b8 f-2; enter_the a-6 g7; environment_be f-3 g4; epic_, b-7 e6 g3; epic_be b10 c-4
`
