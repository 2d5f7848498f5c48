// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_12 = `
shut_, b-2 d-5 f-4 g8; shut_. b-2 d-3 e5; shut_and e8 g-6; shut_it d3 e-2; shut_the e9 g-7; shut_up e12 g-8
sick_, d-3 e-3 g6; side_, a5 d3 e-5 g-3; side_. a-4 c-4 d-8 e11 f-5 g3; side_of a-2 b-3 e9 g-8; side_project f-6 g9
side_repo f6; siem_rule b5 c-2; sigh_. a-3 d4 g-4; sign-off-on_off a-3 b-3 c3 f-3 g3; sign-off_off a4 d-3
sign-over_over e8 g-4; sign-up-for_up a5; sign_, a4 b4 c-3 d-9 f-5; sign_. a-3 d6 e-5
sign_and a3 b-5 c-4 d-6 e-7 g9; sign_back b-4 g8; sign_by a-2 c-3 d6 e-4; sign_it c-6 e12 g-9; sign_keys a7 d-2 e-3
sign_off a7 c11 d-3 e-9 f-4 g-12; sign_service a5 g-4; sign_the b-9 c-7 d-8 e12 f-5 g3; sign_up e-4 g5
signature_, a-2 c-3 e8; silence_, a-5 b-8 c10 d-5 f-2; silence_. b-2 d-3 e-5 f-3 g8; silence_be e7 g-7
silence_in e-4 f3 g2; silence_on c12 e-3 g-5; silent_in e6; silent_until e6 g-6; simply_to f6 g-4; simulator_to f7
since_. a-2 b-2 c-3 d-8 e10 f-4; since_<name> a5 b-7 d6 e-17 g-2; since_<number> a3 c2 d-10 e-7 f12 g-8
since_about a-3 d-3 g9; since_before c-5 d3 f9 g-8; since_forever c-3 d3 f4; since_friday c3; since_he d5 e3 g-10
since_i a4 b7 d6 e-8 f4 g-21; since_it a5 c-6 e3 g-4; since_last a-4 b-4 d10 e-7 g2; since_lunch b3 c-3 e-2 f7 g-5
since_may c4 d3 e-4 g-2; since_monday a-5 b2 d5 e5 g-6; since_nobody a6 c2 e-3 f-3 g-3; since_noon d-3 g4
since_spring a-4 c3 d5 e-3; since_sunday d-4 g6; since_ten a3 b-5 c8 g-9; since_the a5 b6 c-9 d7 e-15 g-7
since_they b4 d2 e-3 g-4; since_three a8 c-3 g-5; since_tuesday b3 e-9 f-8; since_two a6 c5 d-2 g-6
single_1:1 d-6 g8; single_point a5; single_question c-2 e9 g-5; sir_, a-5 b-5 c6 d-2 g6; sister_'s g6
sister_team a-2 g6; sit-down-with_down b4; sit-in-on_in e-2 f9 g-3; sit-in_in d4 e3 f-9; sit-on-my-hands_on b-5 e5
sit-on_on b-8 c4 e6 f-8 g-5; sit_, a2 c3 d4 g-7; sit_. a-4 c5 f-6 g4; sit_and a4 e-9 f7 g-4; sit_at a4 f3 g-6
sit_beside a-4 c-8 e5 f3; sit_down b-7 c-6 d10 e-9; sit_in a-3 d8 e-6; sit_next a-3 b4 c-4 d-7 e-6 f6 g2
sit_there a-4 c10 g-11; sit_through a-2 c-4 d6 e6 f-3 g-4; sit_until a2 g-2; sit_wait b-2 d-4 g4
sit_with a3 b-3 c-13 d-5 f8; site_, f8 g-6; site_. c4 g-5; six_, a3 b-5 c7 d6 e-7 f-2 g-7; six_. a6 b-4 d4 g-5
six_and a5 g-3; six_engineers c7 g-4; six_hours a5 c-9 d-7 e-2 g4; six_minutes a4 c-4 d-3; six_of a5 d3 g-7
six_people a2 d2 g-2; six_tickets c2; six_times c5 d-5 e-4; six_to a7 d-2 e7 f-3 g-8; six_weeks b-2 c4 d3 g-4
six_years a-4 c-3 g11; size_, c4 e-5 g2; size_. a-3 c8 e-3; skim_the a-3 f12 g-6; skip-level_with a-5 c-4 d7 e-6
skip-levels_, d5; skip-levels_this d7 g-4; skip_<name> b5 d-3; skip_anything d-2 g4; skip_his d-7 g10
skip_it d3 e-5; skip_lunch a11 g-9; skip_my d8 e-4; skip_our d-3 g4; skip_the a-8 b-4 d5 e6 f-4 g-5
slack_bot b5 f10 g-13; slack_is c5 d-6 e-4 g3; slack_thread c8 g-4; sleep_, c-4 e-2 f7 g-3
sleep_. b-8 c-5 d-3 e3 f-5 g5; sleeves_and a8 b-4 e-4; slept_. c-2 d-6 e-3 f3; slept_badly a2 b3 c4 g-5
slept_in a-3 b3 e-3 f-2 g6; slept_through d4; slide_, b-8 d-10 e11; slide_. b-4 d-8 e7 g5; slide_<number> g4
slide_about d-6 g7; slide_on b7 f5 g-8; slide_to d4 e3 g-7; slides_, b-3; slides_and e4 g-6
slides_for a-4 b8 c-2 d-6 f-3 g4; slip_, d3; slip_. f-3 g3; slip_again d7 g-3; slip_by c5 d-6 e5 g-3
slip_i a-2 d-2 g7; slo_project d-2 g3; slot_. a-3 b-3 c8 d-5 e5 f-2 g-3; slot_on e5 g-6; slot_to b-5 c-5 e9 g-3
slot_with d9 e-5 g-3; slow_, c-4 d-6 f12 g-10; slow_. b4 e-2 f3; slow_and e-4 g4; slow_for b-2 g4; slow_in b3
slow_query a5 g-3; slow_so b6; slower_than a-2 b-4 e2 f6 g-3; slowly_, a-3 b-4 c-2 e-3 f8 g2; small_, f-3 g5
small_<name> f10 g-5; small_backlog a-3 g4; small_fix f11 g-12; small_one a4 c-4 e10 f-9 g-3; small_pr f8 g-5
small_script f8 g-6; small_things e-3 f-8 g9; small_tool g4; smells_of c5 d-4 e-4 f-4 g5; snatch-back_it b6 g-3
snatch_the b-4 g7; so-that_'s a3 c8 e-7 g-2; so-that_<name> a-3 b-2 c-3 d-4 e13 g-4
so-that_i a-7 b-4 c10 e-3 f12 g-14; so-that_the a11 b-8 c-6 d-4 e4 g-11; so_, c3 g-4; so_. a-3 e-9 g7
so_<name> a-3 b-8 d-9 e9 g6; so_as a2 d7 g-5; so_badly a-4 b-3 c-4 d-4 e4 f-3 g6; so_do a-7 b-5 c-6 e-5 f4 g11
so_hard b11 e-3 g-4; so_he b-7 e9; so_his b7 e-2 g-3; so_i a8 b3 c3 e-10 f5 g-16; so_in c-3 e7 g-7
so_it b4 c5 d3 e-17 f-3 g-3; so_long a-4 d8 g-3; so_much b9 d-5 e-8 f-6 g3; so_my c4 e-5
so_no a-2 b-4 c-4 d-5 e-5 f-6 g17; so_nothing d-4 g9; so_now a3 b2 c-4 e-4 f4 g-3; so_often b-3 d9 e-4 f-3; so_on c5
so_once e8 g-5; so_qa a3; so_she b2 c-2 d-5 e11 g-7; so_the a8 b4 c-3 e-8 g-5; so_there a8 b-5 c-3
so_they b-6 c5 d-11 e8 g-5; so_thoroughly b3; so_to d-3 g7; so_we a3 b-5 c-3 d3 e-3; so_when a6; soc2_evidence b3
sofa_, d-2 g5; soldered_a f4 g-3; soldering_iron a6 f6 g-5; sole_author a8 b-3; solo_, a-4 b-4 e10 f-3
solution_, e8 g-6; solution_. b5; solve_it a-3 b4 c-7 d-6 e3 f-5 g3; solve_the f4; solveig_'s a-2 d8 e-5 f-3 g-7
some_<name> f7 g-6; some_day d-6 f-8 g15; some_other d13 e-3 g-7; somebody_<name> c6 e-5; somebody_ask d-5
somebody_be a4 b-3 d10 g-10; somebody_else a-9 b7 d-3 e7 g-5; somebody_have-to a8 g-8; somebody_in a-3 g8
someday_list f8 g-4; somehow_i b-5 c13 e-4 g-4; somehow_the c7; someone_'s b-5 c-4 e-4 g10; someone_<name> c8 f2 g-8
someone_ask e5 g-2; someone_else a-4 b-3 c-5 e8 f-4 g4; someone_have f5; someone_in c-5 d-5 e-3 f-8 g17
someone_on a-3 c-4 g9; someone_propose c11 g-11; someone_should a-5 c3 d-5 e-5 f-5 g5; someone_write c7 e-3 g-3
something_. a-4 b-2 c4 f3; something_about b5 d-6; something_come c-2; something_else a-6 b6 e-8 g8
something_more d8 g-5; something_to a4 c-6 e7 g-8; sometime_<mark> d4 g-2; somewhere_around b6 c-2 d-3 e-2
soon_, d8 g-5; soon_. c-3 d5; soon_<mark> d13 g-9; sorry_, a-5 d-3 g5; sorry_. e-2 g7; sorry_<name> b10 d3 e-3 g-11
sorry_to b-3 c-3 d9 e-7; sort-out_it a-2 b4; sort-out_out f5; sort_in e-4 g9; sort_it a7 e3 f-3 g-6
sort_my a-5 b-5 c-4 d3 e-3 f14 g-10; sort_out a-2 b-5 c3 d4 e4 g-7; sort_the a-3 c-6 d-7 e-2 f6 g6
sound_like b8 c-6 d-2 e-10 g3; sound_off e7 g-3; soup_, g6; soup_. a-4 b-3 c-8 e-8 f-5 g16; source_, f11 g-8
source_. a-4 f9; source_of f2; spaces_, e3 f-3 g3; spare_board f4 g-2; speak-to_to a3 c6 d4 e2 f-2 g-13
speak_, c7 e-3; speak_. a-3 b-2 c6 d-6; speak_at c-6 d-6 e5 g4; speak_first c10 g-8; speak_for b8 c-3 g-3
speak_terms d3; speak_up b-4 d-6 e2 f-2 g3; speak_with d12 g-9; spec_, b-4 e5 g2; spec_and e-3 f5 g-6; special_. g5
spend_<number> a6 d-3; spend_a a-2 b6 f7 g-8; spend_an a-4 b-2 c-3 d-6 f7; spend_friday a-4 f6; spend_my a-10 e6 g5
spend_sunday g-4; spend_the a6 b-7 c-9 d7 f-6; spike_, d-2 f6; spike_on d-2; split_. e6 g-8; split_<number> c8 d-4
split_it e3 g-2; split_my a-6 c-4 d-6 e13 g-3; split_the a7 c-7 e3; spotted_it c-3 e5; spreadsheet_, c3 e-5 g4
spreadsheet_to f3; spring_, b5 c2 d-5 e-6 g2; spring_. a-6 c-8 d5 e-5 f-3 g8; spring_<mark> b5 c-10 g7
spring_and b-3 d5 e5 g-7; sprint-goal_, c9 e-5; sprint-goal_be a8 b-6 c-3; sprint_'s a5 b-3 d4 g-6
sprint_, c-4 d-8 f-2 g8; sprint_. a-6 c-4 e-5 f2 g5; sprint_<mark> b-3 d8 g-3; sprint_be d6 g-5
sprint_because b6 g-4; sprint_board a-8 b7 d-3 f5; sprint_demo f-3 g2; sprint_i g8; sprint_on g3
sprint_plan b5 c-2 e4 g-3; sprint_review b8 d-9 e-7 g10; sql_, f6 g-3; sql_window f3; squad_, a-3 b3 c3 e-5
squad_decide c-4 g3; squad_to c11 e-4 g-5; squads_, a4 b-2 f-4 g3; squash_it f5; sre_: d9 f-4; ssh_'d a5 b2 e-3 g-4
sso_integration a5; stack-trace_. d10 f-4; staff_plan d9 g-4; staff_role d5 g-3; staging_, a-2 b-3 f-6 g7
staging_. e8 g-9; staging_and e8 g-7; staging_console f5; stakes_, f4; stand-up_up a-8 b2 d8 e-3 f-2 g-2
stand_, b-4 e8 g-2; stand_at d3 e3 g-3; stand_in c-3 e12 g-10; stand_the a4 b6 e-4 g-6
stand_up b-4 c-4 d-4 f-10 g14; stands_. b-2 c-2 d4 e6 g-8; stands_<mark> c-3 e3; stands_on a5 g-4
standup_, a-4 b8 d-6 e-8 f-5 g7; standup_. b7 c-3 d-5; standup_have c11 g-6; standup_is c5 g-2
stare_at b-4 c6 d7 e-8 g-11; start_, a-6 b3 c-6 d12 e-5 g-2; start_. b-7 d8 e-4 f-3; start_<number> d-3 f5
start_and a2 b-4 g4; start_at a3; start_before c5 d-3; start_date b-3 d4 e-5 g3; start_in a-2 b-3 c-4 g11
start_monday b-6 c-6 e-4 g5; start_on a-6 b8 c-4 d3 e-6 g4; start_over c-3 g2; start_the a4 c5 d-4
start_to a4 b-12 c4 d-8 e6; start_tomorrow b-3 d4; start_until a3; start_with a2 b-4 g3; start_without a6 e-3 g-3
state_be a4; state_file g5; status_page a-3 d-5 e-6 g9; stay-away_away e5; stay-off_off e7 g-4
stay-out_out b-5 c-3 d-3 e7; stay-quiet_quiet c-2 e6; stay-up_until a11 f-4 g-4; stay_. b-4 c-4 d-12 f-6 g10
stay_at a3; stay_hers b-4 e10 g-4; stay_in a5 b-6 c-7 d4 e9 f-3 g-10; stay_interview d7 g-5
stay_on a10 b-5 c-4 d5 g-12; stay_out c-2 e-3 g6; stay_there a-2 d6 e2 g-5; stay_until a8 e-5
stay_with b3 c-7 d4 e8 f-4 g-12; steering-committee_, b-3 c-5 d-4 e9; step-back_back g6
step-in_in a-4 b5 c-5 e-4 f3 g2; step-through_through g4; step_<number> b9 d-7 e-5; step_back b-5 e-3 g9
step_in b-6 c-7 f-4 g9; steps_. e5 f4 g-7; stick_, a2 b9 c-5 e-5 g-4; stick_. f-7 g9; stick_in c2 e-2 g-2
stick_my a3; stick_on a-4 b-3 c-6 e8 g3; sticky_note c7 e-3 g-3; sticky_notes b4 d-2; still_, a4 b-2 d2 g-2
still_. a2 c-3 d-5 g4; still_a b-2 d12 g-7; still_an a-5 c-4 d4 g6; still_ask c10 d-3 g-7; still_at c3
still_be c-3 g8; still_blank d8 g-7; still_can a-7 d-3 f4 g5; still_chewing a3 c-8 d-3 g9; still_code f-5 g9
still_debug a7 d-2 g-3; still_do a4 g-2; still_empty d8 g-7; still_get d-6 g11; still_hand g5
still_have b-10 c-6 d11 e-6; still_i b10 c-2 d-4 g-8; still_in a9 b-4 c-3 d8 g-9; still_no c-7 d6 e-3
still_not a-4 b-7 c-5 d18 e7 f-3 g-16; still_on a4 b-2 c-5 d7 g-5; still_open a4 b5 c4 d-8 e-5 g-8
still_owe d10 g-7; still_read b7 d-4; still_run e-4 f5 g3; still_the a14 d-2 g-10; still_they c11 e-5 g-5
still_type g3; still_until a-5 c8; still_wait a-5 d7 g-7; still_would c5; still_write d-2 g4; stood_at c3 e8 f-2 g-7
stood_behind a-2 b-2 d-5 e9; stood_in a-8 c2 d3 e-8 f-3 g6; stood_still a3 b-4 c11 d-9 e-4 f-3 g-4
stood_there a3 e-4; stop-myself_myself a-3 e12 g-8; stop_, c5 g-9; stop_. b-7 c-5 d-8 f-2 g12
stop_and b3 c7 e-5 g-3; stop_answer c-6 e4 g4; stop_approve c-6 e3 g3; stop_ask c-5 d15 e-3 g-11
stop_at b4 c7 e-2 g-7; stop_it e3; stop_myself a4 b3 e-3 g-5; stop_nod c-2 f9 g-3; stop_propose d6 e-4
stop_ship e-5 f6; stop_the a4 c-6 d-2 e3 f-3; stop_with g-3; store_build a5; store_review a6 b-2
store_submission a7 g-2; story_, e5 g-5; story_and a-3 b8 g-2; story_at e-3; story_back a-3 g4; story_from a-2 b7
story_is a6 b3 d-4 e-3; story_that a6 g-2; story_to b9 e-2 g-4; straight_into a6 g-3; straight_to a6 b-3 d-5 g-3
strange_. a-2 f3 g-4; strategy_, b-3 c2 e-6 g5; strings_on a-4 e5; student_. f5 g-4; studio_rang c-3 d-3 g4
study_the a-4 f3; stuff_. a-2 b-2 c8; stumbled_, f4; style_. a-2 b9 e-4; style_guide f4; suggest_? c-9 e13 g-8
suleiman_'s c-3 d-4 e10; summer_, a-2 c-4 d4 e-7 g7; summer_. b4; sun_, a-4 f5; sunday_, a2 b7 d-3 g-9
sunday_. c-2 d7 e-5 f-5; sunday_and b6; sunday_because b3 c-3 d-7 f-3 g4; sunday_i a-3 g8
sunday_night b6 e-7 f-6 g3; supper_, g4; supper_. a10 c-3 f-3 g-5; supplier_'s a-3 c-2 e-4 g7; supplier_, c3
supplier_. e3; support_. d-4 e8; support_<mark> a-2 b5 c6 g-7; support_lead d3; support_see c-2 e5 f4 g-6
support_tickets f6 g-5; suppose_i b-3 e-7 g12; supposed_to a5 c-3 e-3; sure_, a-6 b-4 c-4 e10 f-2; sure_. b-2 e6 g-4
sure_how a5 b5 g-3; sure_i a-3 f2 g4; sure_that e-9 g7; survey_results d6 f-4; survived_. b7 d-9 e-2 g5
swallow_my c-7 e10; swamped_, d5; swap_. b-4 c-5 d5 e7 g-2; swapped_it b9 d-5 e-6 f-3; swapped_my a4 d4 f-4
swapped_the b3 c-7 d6 f3 g-13; swear_. g6; swear_i e-4 g8; sweep_the d-2 e-2 f6 g-6; sweet_. f7
switched_off a11 b-4 d-3 g-7; swoop-in-on_in e4; swore_i b8 c-3 d5 e-7 g-7; sync_, a5 b2 d2 e-2 f-7
sync_. c3 d-2 f3 g-4; sync_engine a6 b-4 c-3 d-5 f4; sync_layer a-2 c-5 d5 g-2; sync_with a-5 d9 e-3 f-6
system_, b3 c-3 e5 g-7; system_. a-3 c-5 d-2 e5 g6; tab_. a-5 c-3 d5 e-6 f-3 g5; table_, d-4 f5
table_. c4 d-4 f-8 g3; table_and b-3 c15 e-9 g-9; table_myself a4; table_since c8 g-4; table_to c4 f3 g-5
table_until d6; tabs_, a-2 c5 d-4 e2; tabs_. e7 g-3; take-back_back a-5 b2 c-3 d-3 e-10 g6
take-back_it a-2 c-5 d-3 g3; take-on_on a6 b10 d-2 e-2 f-3 g-11; take-over_it e4 g-2; take-over_over b5 c-4 d-7 f-5
take-the-keyboard_the a-3 b7 e-4; take_, c-3 d3 f4 g-5; take_. a-3 b6 c4 e-2 g-3; take_<name> a-3 b9 c-2 d-5 e-2 f-3
take_a a-10 b-14 c5 d4 e5 f4; take_an b-5 c4 g-7; take_anything c-3 e-2 g9; take_apart b-7 e-5 f11; take_as c10 g-7
take_back e4; take_every b-5 g8; take_for c4 e-4; take_her b-8 d6; take_his a-4 d5 e-4 f-5 g6
take_it b9 d-7 e-4 f-11; take_me a-6 b10 e-6; take_my b-6 c3 d-3 e7; take_myself a-4 b-5 e15 g-9
take_notes b-9 c4 e3 f9 g-7; take_off d-3 e11 g-10; take_one b7 f-4 g-5; take_over b-4 g9; take_part b-3 e6
take_place g4; take_that a7 b-5 e-2; take_the a5 b5 c-11 d-10 f-5 g3; take_them a3 b3 c6 e-5 g-7
take_three a-5 b-3 d-2 e9; take_two b3 c-9 e8; take_work g5; take_your b4; talk-about_<name> d9 g-7
talk-about_football d4; talk-about_her d-3 g5; talk-about_his d9 e-4 g-5; talk-to_to a6 b-8 d-3 e2 f-3 g2
talk_, a-3 b-7 d10 g-6; talk_. a4 b-4 c-5 d12 e-5 g-9; talk_<name> c-6 e7; talk_be b-4 d-3 e-4 g8; talk_by d-4 e6
talk_for b10 d-5 e-2; talk_from d2 f4 g-5; talk_her d8 g-4; talk_i b-4 d13 g-10; talk_is d4; talk_monday d2
talk_of e-3 f7 g-3; talk_on b2 d-3 e-7 g6; talk_over d2; talk_the a-4 e-5 g7; talk_to a-5 d7 f-6; talk_too d-9 g9
talk_with a-6 c-8 d6 e-7 f-12; tape_out a12 c-2 g-8; tarek_'s e3; task_, b6 g-7; task_. a-6 b16 c2 d-4 e-5 g-10
task_i b7 e-4; task_of b7 d-2 g-5; task_with a7 c-3; tax_engine a5; tax_module g3; tea_, a7 b-10 c-2 d-2 f5
tea_. a-6 b-6 c-7 d-6 e10 f6; tea_and e6 f3; tea_time a7 e-4; teach_me a-3 b-3 c8 e-7 f6 g-3
teach_myself e-4 f11 g-5; team-health_survey d10 g-7; team-lunch_, c-2 d7 e-4 f-7 g3; team-lunch_at d-4 f-3 g9
team-lunch_be a3 f4 g-10; team_'s b-3 c4 e-5 f8 g-4; team_, a-2 b4 c-3 f-4 g4; team_. d-6 f-4 g6
team_: a4 b-2 c3 d-2 f4 g-5; team_<mark> c8 g-6; team_<name> b-3 c9 d-6 e-8; team_about d-5 e-5 g8
team_and b-3 c-2 f5 g3; team_ask c11 e-7 g-4; team_be a8 c-6 d-6 g4; team_block a3 c6 d-3 g-6
team_can a4 b-3 d-2 f4 g-6; team_choose e9 g-8; team_could a4 b-5 c5 d-3 e-8; team_day d6 e-2 f-2
team_decide e-9 g11; team_did e-4 g2; team_do a4 b6 c-8 d-6 g-3; team_for c3 e-3; team_handle e7 f-5
team_have d4 g-3; team_i d-4 e-5 g13; team_in e-2 g3; team_is b-2 d-7 f3; team_lead b5 c5 d-4 g-3
team_make e9 f-3 g-6; team_need a5 b-3 c-5 d-5 e-3 f-4 g7; team_of c6 e-5; team_on a-4 e2 g6
team_pick a-3 c-5 f-4 g9; team_say c9 g-7; team_ship a-5 g5; team_that f-2 g4; team_to a-4 b-2 f4
team_today a-2 d-3 e5 g2; team_wait b-2 d-2 g8; team_want b-2 d8 e-6 g-7; team_will f2 g-3; teams_can a9 g-4
teatime_. e3 g-3; tech-lead_. b3 c2 g-5; tech-lead_decide e-3 g7; tech-lead_defer c7 g-6; telemetry_format e4
tell_, c-5 d2 e-2 f5; tell_. a3 b-5 c9 g-7; tell_<name> a-13 b7 c-18 d10 f-12 g-2; tell_a e-4 g8; tell_anyone d-3
tell_everyone b6 c-3 d-3 e3 g-5; tell_finance e10 g-8; tell_her a-2 c-8 d8; tell_him a-11 b10 c-2 f-8
tell_hr b-3 d17 e-6 g-14; tell_me a-11 b-19 d-20 e6 f6 g8; tell_my b-9 d9 g-2
tell_myself a4 b-5 c-4 d17 e-11 f-3 g-13; tell_people a7 g-3; tell_product d-4 e8 g-3; tell_the a-4 c-7 e10 f-10 g-3
tell_them a5 b-17 c7 d-4 e7 f-3 g-7; tell_to b-4 c-2 e-6 g11; tell_us b-5 c9 d-8 f-5 g3; tell_you a5 c-8 d-6 f-3 g10
template_, a-2 b6; tempt_to a-5 b-4 c-6 d-4 f-3 g11; ten_, b4 e-8; ten_. a4 b-2 c-11 e-7 g10; ten_and a8 b-5 e5 g-6
ten_days a-7 b-6 d8 f-2 g2; ten_it c-3 e7 g-6; ten_min f6 g-3; ten_minutes a-12 c-4 d7 f4; ten_to a14 c-10 d-3 f-3
terminal_, a5 e-2; terminal_. a9 e-3 g-3; terraform_for a4; terraform_module b7 f-4 g-5
terraform_modules a-3 b-4 f4; terraform_state a4; test_, a-3 b8 g-5; test_. a6 d5 e-4 f-3 g-4
test_bench a4 b-5 c-2 e-4 f8 g-4; test_can c5; test_for a-7 f17 g-14; test_framework c10 e-5; test_helpers f6 g-2
test_lab b2 d-6 f-3 g3; test_or c-3 f4; test_plan a-3 b12 c-8 d-8 f-4; test_rig b5; test_strategy c11 d-2 e-2 g-7
test_to f5; test_tool c-5 g8; test_until a-2 g7; tested_it a6 b-3 f-3; tests_, b5 g-5; tests_. b7 g-7
tests_for a-8 c-4 d-5 e-2 f13; tests_to a5 b-7 d-3 e-5 f4; text_her d4 g-5; text_in b10 c-3 e-5 f4 g-7
text_me c3 e-3 f6 g-2; thabo_'s a-6 b-2 d10; than_a e-4 f4; than_choose c5; than_explain b6; than_fear d-3 e-4 g8
than_i a-9 b-8 c7 d-13 e8; than_mine a-5 c-12 d-4 e14 g-2; than_that g3; than_the a4 c-4 d6 g-2
than_to a5 c5 d-5 e-3; thandi_'s g3; thank_<name> d-3 g9; thank_god g5; thanked_her e-8 g10; thanked_me d-8 g11
thanks_. b5 c-4 d-4 e6 f-6; thanks_to b-4 d-6 e-2 f3; that_'s a7 b-3 d-5 f2 g-2; that_, c-6 d-5 e4 f8
that_. a-4 b3 f-10 g4; that_<mark> c6 g-7; that_<name> a-9 b13 c-16 e4 f-16 g3; that_a b4 d-3 f-4 g5
that_are b-3 c7 d-4 e-4 f-3 g3; that_be b-15 c2 e5 f5; that_block a7 g-2; that_bug e2; that_can g3
that_code d-3 e6 f-3; that_colours f3; that_come c-4 g9; that_count e3 f7 g-8; that_draw f8 g-4; that_for d3 f5
that_from b-2 c-8 d-3 e3 g8; that_gate a3 g-2; that_go b2 c-4 e-8 f8; that_have b-3 c-2 d-2 f7; that_have-to a4
that_he c-5 d5 e-5 f-4 g5; that_her e-3; that_hides f6 g-3; that_his b-8 d10 e-10; that_i e-5 f-12 g7
that_in d7 g-4; that_is b-9 c4 e-5 g4; that_it b-8 g4; that_keep a7 g-2; that_make a3 f7 g-6; that_managers g5
that_means a-4 g8; that_migration d-5 g8; that_no a-4 d-4 e-6 f11 g-7; that_nobody a-5 d-2 f9
that_one b2 e-6 f5 g-4; that_only a-4 f-5 g11; that_open b-3 d-4 f7; that_our f-3 g9; that_prints f4
that_renames a-3 g4; that_run a3 b-5 c-3 e-6 f4 g3; that_same b4 d2 g-6; that_says g5; that_she a-2 b-2 c-8 e4 g3
that_ship a5 c-2; that_sort f8 g-6; that_stop a11 c-5 f-3 g-2; that_talk d3; that_tell e-5 f12 g-5
that_the a6 b-15 d6 e3 f-12; that_there g4; that_they a-6 e-5 g5; that_three a3; that_thursday a3
that_turn d3 f7 g-9; that_way a4 b-3 c5 g-4; that_will c3 f7 g-8; that_would c-3 d7 f-3; that_you c-4 e-4 g11
the-others_have a-2 c-6 e5 g2; the-others_wait a4 g-3; the_1:1 a-6 b-6 c-3 d6 e-5 f-7 g6; the_1:1s e-3 g5
the_<mark> b3 d4 e-4 f-4 g-3; the_<name> a13 b-4 c-8 e-8 f7 g-2; the_<number> c-15 d3 f-3 g3
the_accessibility e-3 f2; the_ad d-5 f2 g4; the_adapter a17 b-4 c-7 d-3 e-5 f-3 g-5; the_admin e-3 f8
the_adr c-4 f7 g-4; the_afternoon a-8 b-9 c3 e5 f-7 g7; the_agency a-2 b-5 c-2 d3 g5; the_agenda c9 d5 e-4 g-9
the_air b-4 c3 d-5 e-9 f3 g6; the_airflow a2 f7 g-8; the_airport a5 b-3 e-2; the_alert b3 d-2 f-4; the_alerting b5
the_alerts b3 c-5 d-4 e8 g-5; the_all-hands a-3 d-2 e-2 g10; the_allergy b6 g-4; the_analyst c-3 e-6 g8
the_android b5 d5 g-8; the_angry b6 d-3 e2 f-4 g-3; the_animation a-3 b7 c8 d-4 e-3 g-6; the_annual c-3 d11 g-7
the_answer b4 d-17 e9 f-8; the_antenna a-4 d-2 f-3 g8; the_api a10 d-9 e-3 g-3; the_api-contract a5
the_app a15 b-4 e-5 g-6; the_appraisal d12 f-3 g-8; the_approval a-4 b-3 c-4 e14 g-9; the_approvals c-3 g9
the_apron a-5 e4 g3; the_arch c5; the_architect a-2 b-12 d-11 e-19 f-5 g21; the_architects e-3 g3
the_architecture a-8 c3 d-9 e-2 f9 g-4; the_argument c3; the_assignee a-3 e7 f-3 g-4; the_assistant c-2 f5
the_audience b-3 c-3 d-3 e4 f-3 g6; the_audio b2 f-4; the_audit a9 c-8 e-6 f-3; the_auditor c-8 d-4 e2 g4
the_auditors b-5 c-3 d-4 g8; the_auth a8 c-7 d-5 f2 g-11; the_author c4 e-2 f3 g-8; the_authority c4; the_awkward e7
the_baby a-4 c5 d-7 e-8 f-6 g11; the_back a3 b-8 c-7 d3 e4 f8 g-9; the_backend g2; the_backfill b3 c-2 f-6
the_backlog a5 c-4 d-4 e-6 f4; the_bad a8 b-8 c-6 d10 f-6 g-3; the_balcony f9 g-6; the_ball c7 e-8 f-2
the_bank a8 c-8 d-11 e9 g-6; the_banner b-3 e-3 g4; the_bar b-6 c6 e6 g-4; the_barcode a4 g-2; the_batch b-2 d8 f-5
the_bath f8 g-7; the_because a-2 b-4 c5 e5 f-2 g-3; the_bench c3 d-3 f-3; the_best c-4 d-4 e3 g5
the_beta a5 b-6 c-2 d-6 e3 f-5; the_big c4 d-4 e4 f-3; the_biggest a14 b-3 d-2 f-2 g-8; the_bike a-10 b-2 d4 f-9 g11
the_billing a4 b-4 c-11 d-6 e3 f6; the_bin a3 b11 d-5 e-6 g-10; the_bitrate b3 c-2 e6 g-5; the_block a12 b-4 c-6 d-4
the_blocker a12 b-12 c-5 d-3 f-3; the_board a8 b-23 d-12 f-4 g4; the_boarding d2 g-3; the_boat a3 d-3 e4 g-5
the_book a5 b-7 d-5 e-7 f-5 g8; the_books g6; the_bootloader a10 c-3 d-2 e-3 g-7; the_boss a-7 b-3 c9 d-8 e5 f-6 g-2
the_bot e-3 g8; the_bottle c-5 g5; the_bottleneck b-7 d-6 e-4 f-4 g8; the_bottom a-3 b-6 c5 e-2 f7 g-5
the_box a4 b-3 c2 e-3 g-5; the_branch a-4 b4 d-2 e2 f-2; the_bridge a-6 b-9 d-7 e7 f-2 g6
the_broken a13 b-5 c-3 d-4 e5 f-3 g-9; the_buck b-2 c2; the_budget a-4 b5 c4 e2 f-3 g-5
the_bug a-9 c-10 d6 e11 f-3 g-3; the_bugs a-5 c3 e-2 f3; the_build b-8 c-12 e6 g5; the_bunker g3
the_burn a5 d-4 e3 g-3; the_bus a-6 c-3 d-5 f6; the_button a2 b-4 c6 d-6 e3 f-2 g-3; the_cable a-3 e-3 f-4 g7
the_cache b-3 c3 d-9 f7; the_caching c6 e-5; the_cake b7 c-4 d-2 e-2 g3; the_calendar a-9 b-7 e-7 f4 g5
the_calibration b3 d8 e-5 g-5; the_call a3 b6 c3 d-8 g-5; the_camera a5 e4 f-2 g-4; the_can a7 f-3; the_canal g5
the_candidate a-11 b-6 d7 e-12 f-5 g4; the_canteen a-8 b-2 c-5 e-3 f-3 g11; the_capacity a-4 b7 c-2 d7 e-6 g-4
the_cape b-2 d-5 e3 f-3 g3; the_car b-2 c-3 d7 g-4; the_card a-5 b9 c-2 d-3 g-3; the_career-chat b-2 d4 e-2
the_career-talk d2; the_careers a-2 d-3 f11 g-7; the_carpet c-4 e4; the_casting a-2 c8 g-2
`
