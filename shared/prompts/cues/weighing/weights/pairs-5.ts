// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_5 = `
boss_at a-3 c-3 e-2 g10; boss_decide c4 g-3; boss_delegate g3; boss_fight a-3 b11 c-4 e-4 f-3; boss_have a-5 d-5 g8
boss_i a4 d-4; boss_is a-3 d-6 g9; boss_keep d-6 e9; boss_say c8 g-3; boss_take b-3 e-4 g8; boss_would e-2 g6
bot_, a-6 c-3 d-3 f14 g-6; bot_for f7 g-4; bot_that a-4 b-4 c-3 e-5 f11; both_, e-2 f-4 g4; both_. a-3 g4
both_1:1s d11 g-9; both_<name> c4; both_laugh b-2 c4 e-6 g4; both_of b3 c-4 d3 e3 g-9; both_stop c2
both_times d8 g-6; both_to c5 g-7; both_turn c4; bottleneck_, a-3 c-6 d-2 g11; bottom_of b-5 d5 e-3 f6 g-2
bow_on e-6 g5; box_, d2 g-6; bram_'s g3; branch_, b-10 c-4 d-6 e7 f9 g-3; branch_. a8 b3 c3 d-3 e-5 g-5
branch_<mark> a3 b7 g-5; branch_after b8 g-6; branch_and b8 c-4 e-6; branch_be b6; branch_is a8 c-4 g-4
branch_to b5 c3 g-5; branch_until a-3 b4; branch_with b10 g-8; brave_. e5; break_, a4 b-3 c-9 e6 g-5
break_. b-2 c-4 d-4 g7; break_again a-3 c-2 d-3 g10; break_by a-5 c4 d-3 e-8 g7; break_for a5 d-2 e3 g-4
break_it a-8 b-8 c3 d-2 e3 f5 g2; break_staging a-7 b-2 e5 f-6 g7; break_the a2 b-6 c3 d-8 e3 f-6
breakfast_, a7 b-3 c-3 e-3 g-2; breakfast_. b-2 c-4 d-3 e-5 g8; bridge_, b-6 f-3 g5; bridge_. b-3 e3 g2
bridge_and e7 g-3; brief_the e10 g-7; bring_it d4 g-4; bring_me a-4 b-4 c15 d-7 e-3 f-4 g-5
bring_the a15 b-8 e-6 g-6; bring_up a8 b-7 c-6 d5 g-7; broken_link a-2 f3; browse_the a-2 d-2 f6
budget_, a-3 b-2 c-2 d-4 e10 f-4; budget_. b-3 d-6 e8 f-2; budget_and b-5 c-4 e16 g-11; budget_cut d-4 e-4 g7
budget_for d-3 e5; budget_is c-3 d-5 e4 g2; budget_meet d-9 e-7 g9; budget_meetings e-3 g8
budget_round a-2 d-5 e-6 g9; budget_sheet b3 d4 e-5; budget_spreadsheet d4 e-5; bug_, a12 c-3 f-2 g-6
bug_. b-6 c6 d10 e-10 f-5; bug_: b3 e2 g-4; bug_<mark> a5 b-4 d-2 e6 g-5; bug_and a6 b4 e-4; bug_bash a-5 e5 f-6
bug_be f4; bug_before a-3 g5; bug_block a6 f-2 g-2; bug_bounty e4; bug_for b6 e-6; bug_from f4
bug_in b-5 c-4 d-6 e9 f12 g-13; bug_is d-8 e13 g-9; bug_myself e3; bug_on g4; bug_that a-3 c-5 d-4 e-5 f9
bug_to b6 g-6; bug_until a10 g-6; bugs_, a3 b-3 c-3 d-5 g5; bugs_. b9 c-2 e-5; build_, b7 c-8 d-3 e-8 f-9 g8
build_. b4 d5 f-7 g-6; build_<mark> a5 e3 f-3 g-3; build_a a-13 b-12 c-4 d-3 f4 g7; build_agents b3
build_and a5 b-4 g2; build_be b-4 c-3 g4; build_break e8; build_cache a3 g-3; build_farm a-5 b-6 e8
build_it a3 b4 d-4 g-9; build_light a-4 f11 g-6; build_need a9 g-7; build_on a3 b-5 c-3 e3 f5 g-8; build_red e3 g-4
build_run a2 g-4; build_server b-6 d-3 g9; build_sign e-6 g5; build_stay e10 f-4 g-3; build_system a-3 c4 d-3
build_the a12 d-10 e-6 f-4 g-3; build_to d9 e-3 g-7; bullet_point d5 g-5; bump_<name> e-5 g4; bump_a d-3 f3
bump_again d7 g-5; bump_by d6; bump_the a3 c-3 e6 f-2 g-4; bump_to d5 g-2; burn_the e6; bus_, a-2 b-2 d-3 g6
bus_. b2 e5 g-6; business_. b-3 f5; business_value f9 g-5; busy_<mark> b-3 c-5 d10; busy_week c4 d-8 g-2
busy_with d6 f3 g-5; but_<mark> a-5 b-6 c5 d-2 e6 f-2; but_<name> a-6 c-7 d-4 e9; but_a b-2 c-5 g5
but_because b2 c-3 f5; but_do b3 d-3 e-6 g5; but_he b-7 c8 e4 f-2 g-3; but_hold c6 e-5; but_i a6 b10 c-9 d-4 e-2 g-5
but_it a4 b-11 c-2 d-10 e8; but_me a7 b-4 d15 e-6 g-23; but_my a-2 b4 c4 e-5; but_nice f4 g-3; but_not b7 e-3
but_she e3; but_that d-5 g7; but_the a10 b-7 c-8 d7 f-4; but_then c-5 g7; but_they c15 e-9 f-4 g-4; but_want c5 e-2
but_we c-6 d-2 g12; button_, b-10 c-4 d-3 e5 g6; button_. a-8 c-3 d3 e6; button_component b3; buy_a c-3 d-2 e-2 g4
buy_the a-5 b-3 c-7 d-4 e3 f-3 g8; by-myself_, b-2 c-2 g4; by_, a3 b3 c-2 e-2 f-7
by_<name> a-10 b-7 c-8 d-6 e15 f-10 g5; by_<number> a9 b-3 c8 d-11 f-9 g-6; by_a a-9 b-7 d8 e-14 f-2 g9
by_another d4 g-2; by_ask d-7 e13 g-8; by_breakfast a8 g-6; by_choice a11 c-6 e4 g-11
by_default a-2 c11 d-2 e-4 g-6; by_do b15 c-7 d-4 e-6 g-5; by_eleven a-4 e-5 f-3 g11
by_evening b6 c11 d-3 e-6 f-4 g-10; by_four a7 b3 d-7 f-5 g-5; by_friday a-5 b9 c-5 d-4 f-6 g4
by_hand a16 b-16 c-11 d-10 e-9 f9; by_herself a-4 b-2 g7; by_himself a-4 b-4 c-4 d-3 g6
by_hr a-2 b-2 c-7 d-3 e-6 f-4 g13; by_it a-3 b-8 c3 d-3 e4 g3; by_line e-5 f6 g-4; by_lunch a-10 c6 e5 f-10
by_me b13 c-2 d10 f-11 g-25; by_midnight a2 b3 d-3; by_monday g3; by_month a4 c3 e-2 g-5; by_my c3 d6 e3 f-2 g-8
by_name c-4 e7; by_node a6 b-3; by_noon a5 e-7 f-7 g3; by_now a-8 b-8 c-9 d13 e-9 f-5 g6; by_one a8 b-9 c-6 f3 g-3
by_phone a-5 d-2 f-3 g11; by_read b3; by_six a8 b-4 c-3 d2 e-5 f-3; by_tea a-3 b-3 e-7 g11; by_teatime b6 e-3 g-3
by_ten a5 c-4 d-6; by_the a-12 b-2 c-3 g9; by_them c4 e4 g-4; by_themselves c-8 e-9 g13; by_then b-4 c-9 d-4 e9 g4
by_three c6 d-3 e-3; by_thursday a10 b3 d-7 e-2 g-7; by_two b-4 c5 d-3; by_unanimous c5; by_us c10 g-8
by_wednesday a2 b4 c-2 d4 e-5 f-2 g-5; by_whoever a-3 c6 f5 g-6; by_write a6 b-2 d-9 e6 f6 g-10
by_yours a5 b6 d8 e-5 g-14; c_. a-3 b-2 c-3 d-5 e-3 g7; cache_, c-2 e2; cache_layer b6 g-4; cache_ttl c8 e-3 g-3
cache_works f6 g-3; cake_. b4 d-2 e-2 f-3 g4; cake_and b6 c6 d-4 e-5; calendar_, a-6 b-4 d9 e-6
calendar_. c-3 e-3 g5; calendar_for d-6 g7; calendar_says b-3 d11 g-9; calendar_widget a-2 b5 c2 g-5
calibration_, a-4 b5 d-2 g3; calibration_meet d-2 g5; call-off_it d9 g-4; call-off_off a-2 d8 e-4
call_, a2 c8 f-6 g-8; call_. a5 c-8 d-5; call_<mark> a-5 b-5 c10 d-5; call_and d-8 e10; call_at e-4 g3
call_boss c2 e-2; call_by a-3 b-6 c5 e4 f5 g-6; call_for a-3 b8 d10 e-12 g-5; call_from a-3 b4 d4 e-6
call_her b-4 d12 e-4 g-6; call_in a10 c-9 d-5 e-7 f9 g-4; call_it c9 d2 e-13 f3 g-6
call_me a-4 b-3 c-2 d-4 e8 f-2 g3; call_on a-6 b-4 c13 d-9 e-4 f-2 g3; call_the a-4 b-3 d6 e3 g-6
call_to b-6 c-4 d5; call_with a-2 b-3 c-11 d8 e3; calls_, e-4 g5; camera_off b-2 e9 g-7; can_be a-2 d-5 e-4 g7
can_build a10 b-3; can_bus a3 c3 g-4; can_deploy a7 g-4; can_do d-6 e2 f6 g-9; can_driver b6 c-3 e-5 f-5 g3
can_finish a9 c-3 d2 g-8; can_fix a2; can_follow f5; can_get a-2 g7; can_go a3 c5 d4 e-8 f-3 g-3; can_i d-4 f7
can_keep c-2 e-3 f3 g4; can_logger f6 g-7; can_merge a-2 f8; can_nod c5; can_not a12 b-3 c3 d-3 e-18 f-2 g2
can_run a8 f-8 g3; can_sit f7 g-3; can_start a14 b-4 e-2 g-10; can_wait a-5 c-2 d4 g5
can_we a4 b-6 c12 d6 e-8 f-3 g-15; can_you c-6 e5 f-2; canal_. g4; cancel_, a-5 b-6 c-2 e-4 g6
cancel_<name> a-5 b3 d2 e-2 f-3; cancel_a d-8 g9; cancel_all d9 f-3; cancel_by g6; cancel_every g2
cancel_her d-6 g8; cancel_it d10 e-4 g-6; cancel_my b-2 d-5 g6; cancel_on a-2 b-4 c-3 d8 e-5; cancel_our d-6 g8
cancel_the a-6 b5 c-4 d3 e-2; candidate_, c-4 d4 g2; candidate_. d7 g-5; candidate_for e-2 f-2 g4
candidate_from c-3; candidate_go d3; candidate_have d6 g-4; candidate_i e5 g-2; candidates_, g4
candidates_for d-3 g5; canteen_. d4 f-2; canteen_menu f3; capacity_model b3; capacity_plan c-3 d11 e-6 g-4
captain_be a-6 b9 c4 g-8; car_. d4 e-2; car_park c-7 d-5 e4 f-3 g5; car_with c4 d5 g-8; card_. f4; cards_, g3
cards_. b7 g-4; career-chat_with b-4 c-4 d9 e-5; career-conversation_with d4 g-3; career-talk_with g4
career_hour d6 g-2; career_ladder b-4 d12 e-2 g-4; careers_page a-2 d-2 f10 g-7; carry_it a3 b5 d-3 f-5
carry_on a-3 c6 e10 g-12; carry_over b-5 d15 g-12; carry_the a7 b-8 c-6 d-4 e-5 f-7 g8; carve_up e5
casting_vote a-2 c8 g-2; cat_. d-3 f6; cat_on a-4 b-3 g4; catch_it d-2; catch_the d-2 g4; cc_'d b-4 c12 d-3 e-6
ceremony_. e-2 g4; cert_blocker a4; cert_submission a4 g-2; certificate_mess a4 g-4; certificate_rotation a7 b-5
chair_, a2 e4; chair_. a-4 d-5 e-5 g9; chair_and b-4 c4 g-6; chair_to b-2 d-3 e4; chaired_the b-4 c-4 d-3 e12 g-5
chairs_, e-4 g8; chairs_. g4; change_, b-10 c-5 d-3 f-2 g10; change_. a-4 b-5 c-4 d-4 e8 g5; change_<mark> c5 g-3
change_a b-3 d-3 e-6 f11 g-7; change_and a-3 b7; change_anything f5; change_for a6 b-3 c7 d-3 e-3 f-3
change_his b-7 c11 e-3; change_i d-2 e10 g-5; change_it a-3 b-5 c6 e4 g-7; change_nothing e4 f7 g-6
change_on a5 b5 e-3 g-5; change_the c-12 d5 e6 f-2 g-2; change_to a10 b-2 e-3 g-4; changelog_. e7 g-4
channel_, a-5 b-6 c5 d-4 g5; channel_. a-3 b6 c-4 e2 f-3; channel_and a-2 c2 e3; chapter_<number> a-3 f8 g-3
chapter_four f2; chapter_of f4; chapter_on f8 g-7; chapters_of f8 g-4; charge_of b4 d-4 e4 f-3 g-9
chart_, c3 d3 g-3; chart_. b-3 c-4 e6 f-2 g5; chase_a f11 g-8; chase_me d5 g-4; chase_the a2 c-3 d-2 g5
chat_about c-7 e8 g-5; chat_full d-3 g5; chat_with a-3 b-7 c-3 d11 e-6 f-4; check-in_in a2 b5 f-3 g-2
check-with_with a-4 b-2 c11 e-5 f-2; check_, a2 c-5 e5; check_. a-4 b-2 c2 d3 e-6 f-3 g4; check_<mark> b8 c-4
check_and a3 b7 e-4 g-3; check_in b-10 c-4 d9 e4 f-6 g-4; check_it b7 c-7 e-6 f2; check_my c-3 d5
check_on d7 e5 g-10; check_with b-5 c11 d6 e-6 f-4 g-11; checklist_. a-3 b6 c-5; checklist_have a11 c-6 d-2 e-2
checkout_fix a7 g-4; cheer_. c-2 e-5 g9; cherry_pick a7 b4 c-5 e-6; chickened_out d9 g-7
choice_, a5 b-8 c9 d-3 e7 f-3 g-15; choice_. e7 g-9; choice_<mark> c6 e-6; choice_and e8 g-5; choice_get a-2 c5
choice_of a-4 b5 e-9 f-2 g5; choice_to b-3 c5 e-4; choose_, a-2 b3 c-3 d-4 e2 g2; choose_. c15 d-5 g-11
choose_<mark> b-3 c14 e-4 g-9; choose_<name> e8 g-6; choose_a a-3 b3 c-8 g8; choose_between a-7 e-6 g9
choose_not e3; choose_the b-13 d9 e-3 f-8; choose_their c10 g-11; churn_query a3; ci_be b-3 g5; ci_runner b-6 g6
circus_, e-4 g7; clapped_. a-4 g3; clean-up_up a-5 f8; clean_it b4 e5 g-7; clean_laptop f3
clean_my b-5 c-4 d3 f-6 g8; clean_the e-2 f2; clean_three f3; clean_up f8 g-5; clear_that c-2 e3; cleared_my c3 d4
cleared_the d-6 e-3 g9; cli_that c-3 f13 g-9; click_. b6 e-5 f2 g-4; client_'s b-3 c-7 d-3 f3 g2; client_, e10 g-8
client_call a2 b5 e-7; client_today e8 g-6; clinics_open a6 g-3; clock_be a4; clock_in f5 g-3; clone_the a-3 e-2 f8
close-the-laptop_the b-5 d-2 f-4 g6; close_, a4 d-4 e-7 f-4 g6; close_. c-8 d10 f-5 g-6; close_: b-3 e8 g-2
close_<name> g5; close_a c4 d-3 f7 g-6; close_by b9 g-8; close_her d3 e-7 g5; close_his b10 e-3 g-5
close_it b13 c-2 d3 e-4 g-9; close_on a-6 e-3 g11; close_the a-4 b-10 d7 e5 f-7; close_under g3
close_with a-5 b-7 c5 e-5 g5; cloud_region a-4 c4; cluster_, d4 e-6 f7 g-4; cluster_for a3 e-3 f4 g-4
cluster_upgrade a-3 g7; coach_, a5 b2 c-5 d5 e-10 f4 g-6; coach_. c-4 e-3 g9; coach_<name> b4 d-9 e10 f-4 g-5
coach_ask c-6 e-8 g13; coach_say g5; coaching-session_with d4 e7 g-11; coat_on b-3 e-3 g9; cobol_, f6 g-6
code_, a4 d-7 e-3 f7 g-6; code_. a-2 b-11 e8 f-8 g3; code_: b-3 e6 f4 g-7; code_<mark> a5 c7 d-7 e-9 f-4
code_<name> b7 g-2; code_? f5 g-3; code_a a-5 b-3 d8 g-5; code_again c-2 d-8 e3 g5; code_all a10 f-2 g-5
code_all-day e2 f-5 g5; code_and a13 d-5 f-4 g-3; code_any a-6 b-2 d-4 e-5 f3 g10; code_at b-2 f-3 g6
code_be b6 d-3 e-4; code_behind b-4 f6; code_best a5; code_by b6 d-5 e-3 f-5; code_day b-3 d3 g-2
code_for b-5 c-2 d-6 e-6 f7; code_freeze a-5 b4 g5; code_from a-2 b-7 c-6 d-7 e6 g7; code_i a5 e-3 g-7
code_in a-7 b3 d-6 e-4 g10; code_is a8 b-3 f3 g-4; code_it a7 b10 c-4 d-6 f-4 g-12; code_more c-5 e-6 g11
code_myself a-3 g5; code_of b4 c-3 d-2 e-3; code_on a-3 d-4 g9; code_since a-5 d-12 f5 g8; code_so d2; code_that a3
code_the a17 c-7 d-13 e-10 g-4; code_this f-7 g8; code_this-week b-6 d-10 e-4 f-3 g12; code_through a9 f-4 g-3
code_to a-7 d-2 e-3 f12; code_today b-3 c-4 f3; code_until a8 c2 g-6; code_with f3 g-3; codebase_. b-2 d-3 e-3 g7
coffee_, a5 c-4 d12 e-4 f7 g-18; coffee_. a-5 d-8 e3 f-5 g3; coffee_and a-4 c8 d-4 f9 g-11
coffee_be b3 c3 d2 e-5 f2 g-8; coffee_machine a-9 b-5 c-6 d-3 g10; coffee_with d10 e-2 g-5
cold_. b-6 c-4 d-5 e-7 f-6 g14; cold_start a5 d-3 e-5; colour_. b-3 c9 d2 g-7; colour_of b-3 c6 e-3 f-5 g2
colour_picker a-3 f6; colours_. c-3 f-3 g8; column_. c4; column_to b3 d-5 g2; come-to_to a-8 c9 d-5 f-8
come_, a-4 b-5 d-5 e3 f-6 g5; come_. a-7 b5 c-10 d-7 e-3 f5 g9; come_<mark> a4 c-4 e4 g-7; come_and b-4 c3 d11 g-9
come_at a9 g-5; come_back a-5 c6 d3 f-7 g-6; come_by e-7 g7; come_close b-3 e8 g-4; come_down a4 b-5 f4
come_first a-3 d8 g-5; come_for d-3 e5; come_from b4 f-4 g-4; come_home b14 c-3 e-3 g-10; come_in b4 e-7 g4
come_my a3 c5 g-6; come_of b-4 e-2 g6; come_off e4 g-5; come_on c-4 d5; come_out a11 d-13 e2 f-3 g-3
come_through a-4 b-8 c3 d-8 e-6 g13; come_to a4 b-2 d-2 e-8 f-3 g5; come_up b4; come_with c-4 g4
comment_, a-6 e3 f5 g-6; comment_. c-4 e7 f-3; comment_<mark> c7 g-5; comment_fix f9 g-4; comment_from e3 f-8 g4
comment_in a-4 b-4 e-4 f10 g-4; comment_on a-4 b5 c5 d-5 e5 f-9 g-7; comments_, b-3 e4 f2 g-3; commit_, a5 g-3
commit_. b9 c-4 d-3 f-2 g-6; commit_from b-8 c-2 g7; commit_message g3; commit_to a7 c7 d-3 g-13; commits_, a3 c-2
commits_. b4 g-4; commits_are a5 b3 g-4; commits_on a3 b6 d-5 g-4; committee_meet c-3 d3 e-5 g3; comms_, b5 e4 g-8
comp-conversation_with d8 g-6; company_, a-3 d-3 e-2 g7; company_. b-4 d3 e-4 f8 g-2; company_i a-3 g5
compare_two g3; compiler_'s a-2 d-5 f10 g-3; compiler_, a7 d-6 e-4 f7 g-6; complain_, c-2 e6 f5 g-10
complain_. c-2 d3 e-5 g3; complaint_, d7 g-7; complete_. b5 c5 d-8 e-3; complete_<name> a-5 b11 g-4; complete_it b4
complete_the b7 g-4; completely_, c6 g-5; component_after b3; conference_, d3 f-2 g3; conference_. d-3 g5
conference_talk d-4 g4; config_and f2; config_by c11 e-3 g-6; config_change a5 b-5 e4 f-2; config_value c7 g-3
conflict_<mark> d6 g-3; conflict_between c-2 d8 e-8 g3; conflicts_, a4; connector_, a7 g-8; consent_banner a5 b3 g-6
consent_screen b9 g-7; consequence_to f5; console_cert a3; consumer_lag a9 b-2 f-2; consumer_until g2
contract_, d-4 g7; contract_is g3; contract_with f-3 g7; contractor_, e-2; contractor_and b-3 g5
contradict_me c10 g-8; contribution_be c-3 e8 f-2; contribution_to a-2 d-3 e5 f7 g-8; controller_would a11 g-6
conversation_, d-9 g9; conversation_about d6 g-6; conversation_with d12 g-7; copy_, b-3 d-3 e5 f5 g-8; copy_. c4
copy_change c5 g-4; copy_of f2; copy_to b-3 c5 d-4 e-2 g3; core_of a9 b-2 g-3; corner_. f-2 g3; corner_of f5 g-4
correct_a f5; correct_all a7 g-5; correct_the a-6 b-2 c-4 d-9 e11 f4 g-4; corridor_. e5; cosmetic_bug f5 g-2
cost_. e-7 g8; cost_me c-5 d-3 e12 g-10; cost_report d-4 g6; cough_. c9 d-3 e-3 g-3
could_, a-4 b7 c-3 d-5 e-7 f10 g-6; could_. b4 c-3 e-3; could_also a-6 f-2 g11; could_be a-9 c5 d-5 e-4 f-7 g12
could_begin a10 c-5 g-3; could_do a3 c-6 d9 e-9; could_even g5; could_finish b-5 c10 d5 g-10; could_follow f6
could_go a14 b-3 c-5 d-6 e3 f-4 g-5; could_have a-7 b-10 c17 d-15 e4 f-3; could_i a-4 b-3 c-5 d-2 g8
could_imagine g5; could_it a5 b8 d-5 g-9; could_just c-3 e5 g2; could_learn g5; could_leave c-5 d11 g-9
could_not a9 b12 c-8 e-20 g-3; could_open a8 g-5; could_own a-2 b3 e-4 g3; could_say c-9 e2 g5; could_see a-3 d-4 e4
could_settle c6 g-3; could_ship a12 g-6; could_sit d4 g-3; could_start a15 b-4 f-3 g-7; could_still a-3 c-4 d-2 g10
could_take e-3 g5; could_test a12 g-8; could_wait c-5 d6 g-4; count_. b-4 c-3 e-2 g8; count_: a-4 c-3 g8
count_as a-4 c3 f2; count_the f3 g-3; count_to c-6 e10 f3 g-9; course_, a-2 b-3 c-6 d-8 e-6 f12 g2
course_. a-2 d-2 e4 f-6 g5; cracked_it b4 e4 g-8; crank-out_out a5; crash_, a-5 b-10 e8 g6; crash_go g4
crash_in e3 f3 g-8; crash_on a4; crash_that a5 g-3; created_a e-2 f4; crickets_. c11 e-4 g-7; critical_code a-4 g5
critical_patch g5; critical_ticket a13 b-8 c-3 d-3 f-4 g-3; croissants_. a-2 e6 g-5; cry_, d-5 e-2 g8
css_grid a2 g-2; cto_, c-6 e5 g4; cto_. b-2 c-3 e7; cto_ask b3; cto_rewrite a-2 g6; cup_final a7; cup_of f8 g-6
curiosity_, f3; curiosity_. f8 g-7; curtain_of a-7 f9; customer_'s a4 b-2 c-5 e-7 g8; customer_, b-5 c-2 d-4 g2
customer_. b4 c-3 d-5 e2; customer_ask b-2 c4; customer_call b5 c-4 d3 e5 g-12; customer_demo a4 b-2 e5 g-7
customer_escalation b5 c-4 d-3; customer_go a9 g-5; customer_is a-2 g6; customer_on c4 g-5; customer_visit e-2 g7
customer_want e8 g-4; customers_were a7 b-2 g-2; cut_, d-2; cut_. c4 e3 g-8; cut_in a-6 b7; cut_it a4 d-2 e-3
cut_off a7 b-3 c4 e-3 g-6; cut_over f-3 g4; cut_the a11 b-10 e5 f-8 g-5; cut_to d11 g-10
cutover_, a6 b-7 c-2 e3 f-3 g-5; cutover_. b8 c-4 d-3; cutover_and a5 b-4 e3 g-3; cutover_from a2 b-4 e5 f-3
cutover_is a-5 g4; cutover_myself a9 g-5; cutover_script a4; cvs_, c-3 d7 f-6; danuta_'s e6 g-6; dare_to a-6 g6
dark_. b-6 c-4 d-5 e3 g7; dark_mode a-3 b2 c7 e-4 f7 g-12; dashboard_, b4 d-2 e3 g-4; dashboard_for f6 g-3
dashed_or c5; data_, a-7 b-3 c6 d9 e-6 g-7; data_backfill a7 b-4 g-4; data_contract c4 e-3
data_engineer a-3 c-5 d-5 e-3 f-4 g13; data_folks a-4 d3 e-2; data_guild d4 e-5; data_loader a3 g-2
data_loss a10 g-7; data_role d-9 g11; database_, c3 e-7; database_. c4 e6 g-4; database_failover a9 c-3 e-2
database_upgrade a6 b-4 f-7 g2; date_, a-5 b-5 c11 d5 f-3 g-7; date_. a-9 c6 d8 f-4 g-6; date_and c-3 d-2 g6
date_be b-5 d5; date_because c3; date_for e-5 g8; date_format c5 g-4; date_helper f7; date_is a5 c-7 d-3 f-2 g3
date_picker d-5; daughter_'s b-3 d-4 e-3 g10; dawn_, a4; dawn_. a9 b-5 c-2; day_'s a5 c3 f4 g-10
day_, c-16 d5 e-13 f-2 g7; day_. a-3 b-5 c6 e2; day_: b-6 c-2 d-3 f3; day_<number> a-3 b-3 d9 e-4 f7 g-11; day_? c3
day_after b8 g-5; day_and a-6 b5; day_be a2 d-4 g4; day_but g6; day_for d11 e-3 g-9; day_four a7 c3 d-3 g-3
day_from b7 g-2; day_go d6 f-4; day_i a-3 b-3 c-4 d3 e-4 f-4 g7; day_in a5 b-5 e6 g-5; day_it b3 c-2 f-2 g3
day_of d-4 e-6 g11; day_off a-4 b-10 c4 d-7 f-7 g9; day_on a-5 b-3 c3 d4 e-4; day_one a-8 b-5 e6 f-4 g6
day_run a4 b-4; day_three b7 d-2 g-5; day_two a6 d-6 e-4 f-4 g4; day_with a7 b6 c-2 d-5 f-2 g-4
days_, a-5 c6 d2 e-9; days_. a-8 b4 c4 d-2 e-3 f-6 g3; days_after b6 e-4; days_and d6 g-8; days_before a8 b3 c-2 g-8
days_for b-4 c2 e-3 g2; days_i a-4 b-3 d-6 e-7 f-4 g15; days_now d8 g-5; days_of d5 g-3; days_off a-4 d-4 g3
days_to a5 c-5 e7 g-7; days_without a-7 b6 e-2 g3; dbt_models a3 g-3; dead_, a4 b-5 c-2 f-7 g8
dead_code c10 e-3 g-9; dead_css e-3 f9 g-3; dead_flags f3; dead_since a5 g-3; deadline_'s d-2; deadline_, a-2 c-2 f5
deadline_. a-7 g7; deadline_be d-3 g5; deadline_for a-5 d4 e5 g-6; deadline_is a6 b-5 e7 g-9
deadline_move a-4 d-3 g7; deadline_pass d9 e-5 g-5; dear_<name> b-4 d3 g3; dear_coach b6 e-3; debate_. c6 g-3
debate_stall e6 g-4; debrief_, d3 e-5; debrief_with d2; debug_, f7 g-8; debug_. d2 e8 g-8; debug_and a-4 b4 d3 g-2
debug_it e-2 g4; debug_session c-4 e6 g-4; debug_the a8 b-8 c-10 d-5 f-8 g5; debugger_. a3 d3; decide_' e6
decide_, a-3 b-11 c11 d-2 e-3 f-3; decide_. a-3 b-2 c4 d-3 e6 f-2 g-4; decide_<mark> b-5 c12 d-2 g-7
decide_? c3 e-4; decide_about c-6 g9; decide_and c-9 e3 g4; decide_anything e-4 g8; decide_between g5; decide_by e6
decide_everything c-13 e-4 g17; decide_for e-3 g6; decide_it b3 e-2; decide_nothing a-6 b-2 c-9 e11
decide_on a-9 b-8 d-6 e3 f-5 g6; decide_so c4 f-3; decide_that e5; decide_the a-8 b5 f-3; decide_this c4
decide_what c-8 e-2 g11; decide_without c-5 e2 g2; decision_, d4 g-7; decision_. b2 d-3 e3 f-5
decision_<mark> a-4 c4 d-6 e7 f-2 g-7; decision_about a-2 c5 g-3; decision_and e7 g-5; decision_back b-3 c-3 e8
decision_be a-4 b-4 e-5 g7; decision_in e3; decision_log b-6 c6 e5 g-8; decision_on e-8 g6
decision_since a-2 d-2 e-5 g7; decision_to e8 g-6; decision_today c-10 g10; decisions_. e4 f-6 g6
deck_, d-3 e7 f6 g-8; decline_the c-2 d4 e-2 g2; deep_in a8 b-5 c-5 d6 e-5 f-3 g-5; default_, c5
defended_it c-3 e11 g-7; defer_to a-2 c2 d-3 e-6 f-2 g4; degrees_, a-3 g9; delay_, a-2 d-6 f-3 g11
delay_the a4 d7 e2 f-3 g-11; dele_'s a-4 c-2 d5 e4 g-4; delegate_in a-2 b14 e-8 g-7; delegate_it a-5 e5
delegate_more c-2 e-3 g8; delegate_the a2 b5 c-4 d-9 f-6; delegate_to b2 d-4 e-3 g4; delegate_with b4
delegation_lasted a-3 b10 g-7; delegation_of b4 d-5 e9 g-8; delete_. c6 g-5; delete_a c4 d-3 e4 g-6
delete_it a-6 b-2 d9 f4 g-7; delete_my b-10 e10 f3; delete_the b-4 c-4 d8 e-6; deletion_job a9 b-2 g-4
deliver_, d-8 g9; deliver_the b-3 c-6 e6 f-3; demo_, b-3 e9 f-5; demo_. b4 d-3 e6 g-3; demo_: a-4 g8
demo_and a-5 b-4 f6; demo_app d-3 f10 g-5; demo_at a7 g-5; demo_be b7 c-4 d3 e-7; demo_crash b-11 e11 g5
demo_depend a9 d-3 f-2 g-3; demo_for b3 g-3; demo_i c6 d6 g-11; demo_is a8 g-7; demo_to b3 e6 g-7; demo_when e6 g-4
demo_wobble e3; dentist_, e3; dentist_. e-5 g8; depend_on a7 b-5 c-3 d-9 e-7 f4; dependency_in g4
deploy_, a10 b-5 c-6 d-4 f-7; deploy_. b-4 c5 d-2 f-6; deploy_? a4 b-4 c4 e-3 f3 g-4
deploy_and a2 b4 d4 e-5 f-5 g-3; deploy_be a-3 e6 g-3; deploy_by a3; deploy_for a-6 c7 d-5 g5
deploy_from b-3 e-2 g10; deploy_go a6 b-3 c-4 d4 g-5; deploy_in b-4 g3; deploy_it a9 g-3; deploy_key a6 c-3 e-4
deploy_myself a6 e3 f-5; deploy_off e-6 g9; deploy_on a-3 e-3 g4; deploy_the a11 g-4; deploy_until b9 e-4 g-7
deployment_, a-7 b-4 e7 f4; deploys_, b-3 g6; deprecated_call f8 g-5; design-doc_be b6; design_, b-9 e13 f-7
design_. a-3 c5 d-4 e-12 g3; design_and c-7 d12 e3 f-4 g-6; design_be e5 g-6; design_choice a-4 c8 e-2
design_for d10 e-2 g-8; design_meet c6 d-7 e7 g-8; design_review a-3 b-7 c7 d-13; design_system a6 e-5
design_the b-2 c10 g-6; designers_, a-2 e5; desk_, a-8 c-5 f-4 g9; desk_. c6 d3 e-4 f-3; desk_again c3
desk_and a4 b3 e5 g-13; desk_by e8 g-4; desk_for c4 f-2; desk_twice d10 e-6 g-6; desk_with a-2 b-3 e-7 g8
dev_board a-2 f7 g-3; dev_could g2; dev_dependency d-3 g2; dev_environment a-2 f5; devs_, c6 g-5; diary_, c2 g-5
did_i b7 c-6 d-6 f8 g-3; did_not a-6 c-5 d5 e5 f-6; died_. a-3 d5 e3 f-7; died_at b6 c2 g-7; died_in a5 b-4
`
