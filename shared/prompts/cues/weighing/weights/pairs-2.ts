// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
by_a c-3 d10 e-5 g-4; by_friday b4; by_hand a8 b-4; by_herself b-3 e8 g-4; by_himself c-3 e-5 g10
by_lunch a-2 b-3 c4 e-3 g2; by_me b13 c-5 d5 e3 f-5 g-21; by_one c-2 d-4 e-4 f3 g8; by_ten a2 b-3 e-7 g8
by_the a-9 b-2 c3 d-3 e-4 f-2 g10; by_thursday a9 b3 c-4 f-3 g-7; calendar_, a-3 d8 g-2; calendar_is c4 d-3
call_, a-3 b3 c7 d-2 e-5; call_. e3; call_<mark> b-5 c9 d-6 e-4; call_on a-5 c5 d-4 e-4 g3; call_the c-2 d11 e-2 g-7
call_to c-2 d5 g-5; can_not a10 c-3 d-9 e-12; can_we c3 d2 e-3; can_you a-3 f-3 g4; cancel_, d-2 g5
cancel_<name> a-3 g3; cancel_a d-7 g7; cancel_my d5 g-3; cancel_on d3; cancel_the a-2 d-3 g8; candidate_. c-3 d8
care_of g2; career-chat_with c-2 d4; certificate_rotation a2 c2 g-3; change_, a7 b-9 c-3 f2; change_and a-5 b8
change_anything f5; change_his b-5 c10 e-2 g-3; change_to a7 e-2; chat_about c-4 d3 e5 g-4; chat_with d8 g-5
check-with_with c7 g-3; choice_, a4 c3 e-4 g-4; choose_, g4; choose_a b5 c2 e-3 g-4; choose_the a-4 b-5 c2 d6
clean-up_up a-4 f5; clone_the e-4 f9; close_, a-3 d-3 e-5 g7; close_: b-4 e6; close_it b4 c6 d3 e-4 g-12
close_the b-7 d-5 e9 f-4; cloud_region a-4 c6; coach_, a3 d5 g-6; coach_<name> d-7 e5 f-2
coaching-session_with e7 g-7; code_, b8 c-2 e-7; code_. a5 b-4 d2; code_again d-4 e3; code_area e4
code_for a-3 f8 g-4; code_freeze b6 g-2; code_from a-2 b-3 e9 g-3; code_in a-3 d-5 e-7 f-3 g12
code_is a4 d-3 f2 g-3; code_one g2; code_the a16 b-5 d-9 e-6 f-5 g-3; code_through a5 f-3; code_to f4
code_today a5 b-2 d-7 f4; coffee_be a5 b2 d-6 e-7 f8 g-9; coffee_machine a-3 c-2 f-2 g10; colleague_, b2
come-to_to c5 f-2 g-2; come_back c4; come_close b-4 e6; come_in a3 b2 d-4 g-4; come_up d-2 e8 g-6
comment_, a-5 c-7 e7 f6 g-3; comment_on a-3 c7 e5 f-7 g-7; commit_to c6 g-3; company_i a-4 g6; compiler_with f2
complete_the a4; conflict_between c-4 d11 e-5 f-3; contractor_hire d-4 e4; conversation_about d2; copy_my c5 g-2
correct_the e9 f-4 g-5; could_finish a-3 b-5 d10 e-2; could_have a-7 c6 d-6 e6 g-4; could_not a9 b10 c3 e-21 g-10
could_see b-2 e6; could_ship a7 g-4; crash_and b-3 c-2 g5; crash_for a5 d-2 g-3; critical_ticket a7
customer_demo a4 e3 g-3; cut_the a3 c-4 d5 e-3 f-3; cutover_to a6 b-2; cycle_times c-2 d-3 f9 g-3
dashboard_for a-2 f5; data_role a-2 d-11 g13; date_is a4; day_, a-6 b6 c-4 e-4 f-3 g5; day_. d7 e3 f3 g-12
day_in b-2 d3 e5 g-7; day_off a-3 b-5 g8; days_, a3 e-3; days_i b3 e-3 g3; deadline_'s a3 b-2 d-3; deadline_, f4 g2
deadline_be a3 e2; debug_and b4; debug_session a4 c-2; debug_the a4 g-5; decide_, b-5 c4 e-7 g5; decide_. c3 g-4
decide_<mark> c11 e-5 g-5; decide_anything g4; decide_it e-7 g8; decide_on a-8 b-4 d-6 e7 f-3 g5
decide_the a-5 b2 c6 d6 e-8 g-11; decide_without c-10 g6; decision_, c4; decision_back b-5 c-8 d-4 e11
decision_meetings c6 d-2 g-2; decision_on b2 c-9 e-5 g10; decision_with e4 g-3; deep_in a7 b-3 c-5 d7 e-4 f-4 g-7
defer_to a-2 e-3 f-3 g4; delay_the a2 c-5 d5; delegate_more g5; delegate_the a5 c-6 d-8 e3 f-5; delegate_to g4
delete_it a-3 b-2 c2 e4; demo_. a-4 e5; demo_hang a4 g-3; depend_on a5; deploy_, b-2 e-4 g9; deploy_. a4 c5 d-3 g-3
deploy_pipeline a6 e-3; design_, b-4 c-3 f-7 g8; design_be b5 c-2 e7 g-8; design_meet d-4 e8 g-4
design_review a-3 c6 d-6 e-4 f2; desk_, a-2 c-7 g11; desk_for c6 f-3; did_not b3 c-7 d3 e2 f-8
director_'s a-6 b-4 g11; do_, a-3 b9 c-5 e-4; do_. b3; do_<name> e2; do_? e8 g-7; do_a a-6 b-6 d-4 f13
do_all b11 c-6 d-4 e-6 f-3; do_and a2 b-5 c3 d-7 e-5 g6; do_before b-4 c-2 e4; do_great b-7 c-3 g9; do_her e-4 g3
do_his b2 d3 e-5; do_i b-3 c-6 d-6 e6 f-2 g2; do_it b11 c-15 d-3 e6 f-11 g-5; do_mine b3 c2
do_not a-12 b-13 c4 e6 g4; do_our c5 g-5; do_the a9 b3 c-16 d-6 g-2; do_what b-4 c4 e-3; do_whatever c5 g-3
do_you c5 e2 g-5; doc_have d-3 e8 g-4; docs_. a-2 b5; does_not c4; down_. a3; down_a e-2 f5
down_the b-4 d2 e5 f2 g-6; down_with b4 d5 e-3 g-5; drag_into b-4 c5 e3; draw_the b-3 c-4 f8 g-6; dream_i a-3 g5
dream_that g5; drop_the a-5 d8; during_architecture a-2 c5; during_the a-3 e10 g-5; early_on c3 d4 e-3 g-5
else_to b5 c-3 g-2; end-up_be c5; end-up_do b10 e-6 g-3; end-up_finish b-3 g6; end-up_implement a3
end-up_write a3 b2 d-2; end_, c-6 e6; end_the a5 g-5; end_to f2; end_with b4 c6 d-5 e-6 f-2
even-though_i b-2 d-4 e6; even-though_it a3; even_the b-4 c5 d-3 e4; evening_, b-4 g8; evening_in a4 d-3
event_sourcing f3; every_library g4; every_little c4; every_merge g5; every_pr b-3 c4 d-5 e-5 g7
every_single d6 e-2 g-4; everybody_'s b-4 d6 e-3 g-3; everyone_'s a-2 b-4 c6 e-2 g2; everyone_agree c6 g-4
everyone_just c6 g-4; everyone_wait a7 g-4; experiment_with a-4 c-3 e-2 f7; explain_it f2 g-3
explain_the b-6 c-6 e-10 f8 g5; face_, b-2 c8 e-2 g-4; fast_enough b4; feedback-talk_with d2 e-2
feedback_, b4 d6 e-3 g-4; feedback_for b-3 c-4 d3 e-3 g3; feedback_give d-3 g6; feedback_in d4; feedback_on b5 d-5
feedback_round b-2 c-5 d10 g-5; feedback_to d6 e-4; feel_strange d-5 f-2; fiddle-with_with g3; final_say g5
finally_get a3 f6 g-5; find_it d-5 e10 g-5; find_the c-6 g3; fine_, d-3 e-4 g11; fine_. b7 g-6; fine_with c-3 g6
finish-off_off b6; finish_, a2 d-4; finish_a b-3 d7 g-3; finish_his b3; finish_it a6 g-3; finish_the a9 b-2 e-5 f-10
first_, b-5 c-4 e9 g-4; first_time a-7 d-7 e3 f6 g3; five_. a-3 b-4 c5 d4 e6 f-2 g-12; five_minutes a4 b-3 f-4
five_weeks d6 g-2; fix_, a5 d-5 e4 g-8; fix_a a-9 b-4 c-5 d7 e-7 f7; fix_and a6 f-2 g-4; fix_bugs b-4 d9 g-3
fix_his b6 e-2; fix_in a4 f4 g-5; fix_is a9 c-2 g-4; fix_it a-5 c-7 d-12 e9 f-10 g5; fix_prod g5
fix_the b-13 c-7 f-6 g9; fix_to c3 g-4; fix_two a-4 f5 g2; flags_to f4; flame_graphs f4 g-2; follow_one f5
follow_the c-4 d-3 e-4 f12 g-6; follow_up b-4 d6 e3 f-5 g-6; for_, f6 g-4; for_<name> a-11 b-5 c-4 d8 f-9 g4
for_<number> d2 f4 g-4; for_a b-8 c-8 d6 e-2 g3; for_an b-5 c3 d-10 g2; for_everyone d-5 g8; for_fun f5 g-2
for_her b5 d6 e-9 f-2 g-4; for_him a-3 b9 c-5 d-5 e-8 f-4 g5; for_his c-2 e8 g-4; for_it a4 b4 c-7 g-2
for_lunch a-4 e4 g4; for_me b-9 d-11 e-11 f8; for_my b-11 c5 d-2 e-13 f5; for_myself a-8 b-7 c-4 d-7 e3 f6 g4
for_permission b-3 c2; for_that c6 g-6; for_the a7 b-16 c-4 d10 e-6 f-5; for_them c4 d4 e-7; for_two e-2 g2
forget_, d5 g-3; four_hours a9 d-2 g-4; four_people c-2 g2; friday_, b-3 c-4 d7 e-3 f-3; friday_at-last d-2
from_<name> a-9 b9 c-8 d-8 e-17 f5 g6; from_a d-6 f3 g7; from_leave b-6 c4 e-3 g5; from_me b-14 d6 e14 f-9 g-21
from_my a6 d-3 f-4 g-3; from_now b5 c-2 e2 g-6; from_the b3 c-3 d3 g-4; front_of a-3 b4 e4 g-4; full_of c4 d-6 g3
gate_on a6 g-4; gateway_, a4 b4 d-3 e-2 g-7; get-dragged-into_drag b-5 c4 e3; get_<mark> c9 d-2 e-4 g-3
get_<name> b-2 d-2 e6 f-4; get_a a-7 b3 c-5 d-4 e-2 f9; get_ask b-2 e-5 f-4 g6; get_cancel d-4 g6; get_how f4
get_it a-6 b-5 c-10 e8 f9 g-2; get_merge a7 b6 c-6 e-4 g-5; get_ping e-2 f-2 g2; get_the a5 d4 f-2 g-6
get_their d5 e-2; get_there a4 c-3 e6 g-5; get_two c-5 e7; get_up b7 g-3; get_write c5 d5 e-4 g-5
give_<name> a-6 b-4 c-10 d-3 g11; give_a b-2 c5; give_away b5 g-4; give_her b3 d-2 e3 g-2; give_it a-5 b6
give_my b-8 c9; give_myself a3 b-3 d5 e-4 g-6; give_the a-8 b10 c-14 e2 f-7 g-3; give_them a-3 c-7 d4 e5 g-3
give_to b-2 c2 d-6 g2; give_up b-4 e8 g-2; go-over_over e-3 f5 g-3; go-quiet_quiet c7 e-3 g-3
go-through_through c-4 d-4 f4 g6; go-to_the a7 b4 c-4 d-4 e-9 f7 g-10; go_, a7 b3 c-2 d4 f-2 g-10; go_fine d-2 g7
go_for a-5 b-5 c-4 d-5 e8 f-4 g6; go_home b2; go_in a6 b9 d-2 e-6 g-8; go_live a12 b-5 c-5 d-4 e-4 f-3
go_on c-4 d8 e-3 f4 g-8; go_out b-2 c-4 e-5 g6; go_well a-2 c-3 d-5 e-5 g13; goals_for a-5 d4 f-9 g6
good_. b5 d-6 e-7 f3; good_mood b-5 c-3 d3 f3; good_plan d-3 g7; grab-back_it b6 e-3; grab_the a7 b3 c-4 d-4 f-7
guess_who a10 b4 c-6 f-4 g-7; guild_'s b-2; half_an c3 f5 g-6; half_of a-8 b8 e-9 f-5; hand-over_it b-3 e-4 g8
hand-over_over e6; hand_<name> a-2 b-5 c-4 e4 g6; hand_on a4 e-3; hand_out a-2 e5; hand_the b-6 d-3 e3
hand_to b10 c-3 e-6; handle_it a-3 b6 e3 g-5; handle_the a2 b-4 e6 g-5; hands_off a-3 b-3 g5; hang_on c-5 g4
happen_if e-5 g5; hard-talk_with c-2 e-3 g7; hardest_card a4; hate_it c-4 e3; have-a-look_a c3 d-2
have-to_be b-5 c8 d-3 f-4 g-3; have-to_decide c6; have-to_say a-3 c8 e-2 g-2; have_, f3 g-6
have_<name> b-4 d-2 e-3 f9 g-8; have_<number> c-7 d-6 e9 f-2; have_a a-3 c5 d6 e-5 g-6; have_all d-5 g7
have_an c6 f-2 g-4; have_ask b-4 c-9 d7 e-6 g3; have_be b-2 c-5 d4 e4; have_cancel g3; have_close b-3 c-2 g3
have_decide a-2 b-3 c3; have_do d5 g-2; have_finish a-8 b10 c-2 d-3 e-3 f-4 g2; have_fix a-4 b-2 d-8 e4 g5
have_get c-5 e6; have_give b5 d-2 g-3; have_have c-4 d11 f-2 g-6; have_i a-4 c-7 d-7 e-9 f-4 g18
have_it c-5 d-4 e5 f-10 g6; have_let e-3 g4; have_look a-4 c5 e-3; have_make a5 b3 c-5 e-3 g-2; have_me c9 e-6
have_merge f6 g-2; have_move b-3 d-3 e6; have_my b-6 c-4 d-8 e9 f-4; have_no b-4 d6 e-3
have_not b-12 d10 e-5 f-8 g2; have_nothing a2 d5 g-6; have_one a-4 c5 d-3 e-3 g6; have_postpone d3
have_promise a3 b6 e-3 g-5; have_rewrite a-3 b4 d-3; have_settle c10 e-7 g-3; have_speak e6 g-5
have_start a-2 b5 d-3 g-6; have_step d-2 e-2 g7; have_take a4 c-4 e-3; have_the c-3 d-3 e-4 g5; have_three c8 e-5
have_wait c-3 f5; have_write a6 b3 e-3 g-4; have_zero b-2 c7 g-5; he_'d a-4 b5 d-3 e4 f-3 g-4; he_'s b-9 c5 e-7 g8
he_ask b6 c-5 e-3; he_be a-4 b8 c-2 d2 e-5 g-3; he_did c-4 e-4 g5; he_do e5 g-4; he_have b9 d-2 g-4; he_see c3 g-4
he_will b-2 d2 e4 g-2; he_would a-7 b8 c-4 e2; head_and a-2 b3 d6 g-7; hear_from b-2 c5 d5 e-4 g-6
hear_that b-3 d-2 f-2 g10; her_boss g5; her_deploy e-6 f7; her_design c10 e-3 g-8; her_feedback b-7 d4 e-5 g5
her_first b-3 c-4 e4 g3; her_last g5; her_old a-3 b-4 c-4 e-6 f-2 g13; her_own b-7 c3 e-4 g6; her_part b5
her_the d-2 e6 g-5; her_ticket b2 e-2; him_, b3 e-5 g2; himself_, g5; hire_<name> d-3 e-3 g5
hire_debrief d7 e-3 g-3; his_1:1s d-7 g7; his_bug b8 e-4; his_call c-3 d-3 e9 g-6; his_code c4 e-3
his_design b8 d-2 e-6 g-4; his_old g4; his_own b-8 c4 e6 g-2; his_pr a-2 b6 f-3; his_review b-4 c-4 d5 e4 g-3
his_talk e-2 g5; his_ticket e-5 g5; his_tone d3 e-5 g3; hold_my c-7 e8; hold_the a5 b-5 d-2 f-2; hold_up a11 c-3 g-5
home_, b5 e-3; home_late b-4 c2 g-4; hope_nobody g4; hotel_room a5 d-3; hour_, c-3 d-5 f-2 g8; hour_i b-5 d2 g4
hour_later b4 d-2 e-2; hour_of c4 f2 g-5; hour_to c-3 d2 f3; hour_with f4 g-4; how_i b-4 f-7 g4; how_it f5
how_our f3; how_she c-6 d5 f-4 g3; how_the a-9 b-11 c-5 d-8 e-3 f19 g-4; how_to b-3 c10 d-3 e2 f-3 g-7
i_'d b4 c-5 d-2 f-10 g3; i_<name> b3 c4 d7 f-7 g-17; i_always a7 b-3; i_am a4 b-4 d-2 g-2; i_answer a3 c5 e-10
i_approve a-3 c10 e-3 g-7; i_ask b7 c-3 e3 g-9; i_be a-3 b-2 c5 d2 e-8 f-3 g3; i_became a-2 g8; i_build a7 f-3 g-3
i_can a-10 b3 c3 d-7 e-4 f4; i_change b6 e-2; i_choose b4 c-3 d6 e-4 g-4; i_close b9 g-5; i_code a7 b-2 d-5
i_could a-14 b-6 d5 e5 f5; i_decide a-6 c5 d4 e2 g-11; i_delegate b14 c-3 e-8 g-6; i_did a-3 b4 c-7 e2 g-3
i_do d-16 f3; i_dream g5; i_end-up b8 c4 e-9 g-6; i_feel b2 e-4; i_find a3 c4 g-3; i_finish b8 c-2 e-2 f-4 g-3
i_fix a3 b-2 c-3 d-3 e6 f-5; i_get a-10 b4 e-10 g3; i_give a-6 c7 d2 e-3 g-10; i_go a-4 b-3 c-4 d-5 e3 f-2 g8
i_hand c-6 e6; i_handle b-4 e6 g-5; i_have a2 b6 f-7 g-4; i_have-to c8 e-2; i_hear d-2 g8; i_join c4 f-2
i_just b12 c-8 e-5 f-6; i_keep a3 b-8 c-6 d11 g-9; i_know a3 b-5 c-5 g6; i_lead b6 e-3; i_learn c8 e-3 g-7
i_leave b-3 e5; i_let a-3 b-9 c-9 d11 e5 f5 g-9; i_liked c7 e-2 g-4; i_look-at c-7 e10
i_make a7 b6 c4 d-7 e-5 f-2 g-13; i_may d-5 g6; i_merge a6; i_might a4 e-2; i_move b7 e-6 g-6; i_must c3
i_need b-4 d4 e-4 g3; i_never a-2 c5; i_only b-5 c-5 d-2 e11 f-3; i_open b-5 d6 e-4 g2; i_owe c-2 d7 g-3
i_own a7 c-2 e-4; i_pick a-4 c10 g-4; i_read b-3 d-4 e-3 g7; i_replace b9 g-6; i_rewrite g4; i_run b13 c-4 e-11 f-7
i_say c12 e-9 g-5; i_see b-8 c-3 e7 g4; i_ship b7 e-3 g-2; i_should a-3 c-6 e-8 g12; i_sit a-4 b-3 c-2 d-3 e8
i_speak c10 e-8; i_spend a-10 c-3 d7 f-2 g7; i_stay b-3 c-2 e7 g-3; i_stay-out e6; i_still a3 b-7 c-5 e-5 g6
i_take a6 f-7 g-4; i_take-back b4; i_talk g3; i_tell a-3 b-3 c-8 d6 g5; i_think a-5 b-6 c7 e-4; i_trust b-3 d-2 e8
i_type a4 e-5 g-4; i_use f2 g3; i_walk-out-of a-4 d7 e-5; i_want c7 e-6 f-4 g2; i_want-to c-5 e5 f6 g-4; i_watch g5
i_will a-6 c-13 d-11 e6 f2 g6; i_wish c5 g-2; i_would a-5 b3 c-4 d-10 e-6 g12; i_write a9 c-9 f-8 g-4; if_<name> g8
if_he c9 g-5; if_i b-13 d-11 e-6 f3 g10; if_it a-6 b-4 e-5 f9; if_the c-3 d-2 e-2 g9; if_they c4 e-3; if_you c-5 e2
ignore_the a-4 g5; imagine_i g6; implement_the a13 d-8 g-3; implementation_because g2; in-the-end_, c8 e-2 g-4
in_, a2 b3 e5 f-4 g-13; in_<name> a-5 c3 d-4 e-12 g10; in_<number> a-10 b-3 c-4 e5 g9; in_a a-10 b-7 c-10 d5 e2 f7
in_an b3; in_and b8 c-3 g-2; in_front a-3 b6 e3 g-5; in_his d-4; in_it d4 e-3 g-4; in_months a-6 d-6 e4 f3 g4
in_my a-6 b-3 c3 d6 e3 f-11; in_on a-3 b9 e-10 g-4; in_one b-3 c10 d-5 e-3 f-3 g-6; in_plan a6 c-3 d-6 e-3 f5
in_spring b6 d3 e-6 g-3; in_ten b-5 c-6 d5 e11 g-8; in_that b-3 e6 f-3; in_the a4 b-16 c2 d-4 f5
in_two a4 b-3 d4 g-7; incident_, b6 d2 f-2 g-7; incident_and e5 g-5; incident_channel e2; index_, f4 g-2
instead_tell e5 g-3; intern_'s a-4 b13 e-2 g-7; interviewed_two d-3 g6; into_<name> a-2 b6 e-2 g-3
into_a c-2 d-4 e7 f-8; into_how f6; into_the a4 b-5 c4 e-2 g-5; is_<mark> b-3 c4 d5 e-6 f3 g-5
is_<name> a-4 b-4 c-3 d-3 e11 g-3; is_a c-6 f-5 g11; is_back b4 c-7 e-6 g5; is_best c7 e-3 g-4; is_do a-2 c-4 d8
is_fix b-2 g4; is_friday a7 g-4; is_gate a5 g-3; is_go c-2 d-8 e4; is_in a4 b4 c-2 g-5; is_late a10 b-4 d-8 e-2
is_mine a9 c-4 g-7; is_my a3; is_no b2; is_not b-5 c-11 d-3 e6 f6; is_now a-6 b8 e-5 g-3
is_on a5 b-8 c-9 d-8 f-6 g7; is_still a-4 c-3 d10 e4 g-11; is_the a4 c3 d-5 e-5; is_tomorrow g4; is_two c-3 d8 g-4
is_wait a6 c-4 d-3; is_what a4 b-3 g2; it_'s a5 c4 d-3 e8 f-3 g-11; it_, a2 b7 c-8 d-4 e9 g-21
it_. b9 c-10 e10 f-6 g-12; it_: a2 c4 e-3 g-3; it_again b9 e-6; it_all b-3 c-5 e5; it_and c-3 d5 e5 f-6 g-6
it_anyway b8 g-6; it_at a6 d-3 e-3 f-2; it_away a-5 b3 f6 g-3; it_back b8 d-4 e-10 g6; it_be b4 c5 d-13 g-4
it_be-supposed-to c5; it_before a4 b-2 c-4 g3; it_but d-5 f5 g-11; it_by b2 c4 e-5 g-3; it_down a3 g-2
it_for a-7 b2 c2 d-8 g2; it_from b7 c-4 g-4; it_go e3; it_home b5; it_in b14 c-5 d-4 e3 f-2 g-16
it_is a-5 b-11 c-9 d3 f4 g5; it_my b6 e-6; it_myself a-4 b7 c-6 e-14 g6; it_now a-3 e4; it_off a-4 b11 e-4 g-4
it_on a4 b-2 c-3 e-5 f-2 g7; it_out d-2 e7 g-5; it_over a-6 b9 c-4 d-7 e-11 f3 g4; it_run a4 b-2 e-6 f2
it_seem a-3 c8 e-2 g-3; it_should c6 g-3; it_the a7 c5 e-7 g-2; it_to a-5 c-4 d3 e4; it_tomorrow d-2 e7 g-6
it_under e-4 g5; it_up b6 d3 e-3 g-4; it_with a7 b3 d-5 e-4; it_without b2 c3 e-7 g3; it_work a-2 d-4 e3
it_would a6 b-7 g2; ivar_'s d6 g-3; job_i a-4 e-2 g9; join_, c-3 e4; join_the a-3 e-10 f4 g4
jump-in_in b-6 c-3 e2 g3; jump-into_into a-3 b8 g-3; jump-on_on a5 e3 g-6; jump_in e3 g2; jump_on a-3 e5
just_a a-4 c-3 d-3 e10 g-4; just_do b-7 c3 d-4 e-4 f-6 g10; just_fix a-3 e-4 g8; just_nod e2; just_tell b-3 e8 g-4
just_to f7 g-2; just_write a2 c4 g-3; keep_be b-2 c5 e-3; keep_it a2 b10 c-5 d-7 f-4 g-4
keep_my a-8 b-6 c-6 d-6 e11 g3; keep_the a10 b3 c-6 e-7 f-7 g-2; keyboard_all-day a4; know_, b-4 c5 e3 g-6
know_if e-3 g6; know_it a6 b-4 c-3; know_the a3 c3 d-4; know_what f4; land_on b-5 g6; laptop_, g5; last_code e3
last_company g5; last_job a-5 c-2 e-4 g10; last_manager c-2 g6; last_month e-4 g5; last_two c-3 g2
late_, a3 c5 d-5 e-4; late_. c5 g-5; late_so a-4 b7 g-2; launch_, a6 b-2 d3 g-5; launch_. d-3 g5
launch_: a-3 b-3 e8; launch_is a6; layer_over e4 g-4; lead_, d-3 g3; lead_it b3 d-3; lead_of a-3 c-4 g7
lead_on a7 b-5; lead_the a-3 b10 c-3 d-4 e-2; leads_<name> c3 e-6 g2; leads_decide c-4 g6; learn_how e3
learn_it b3 f4 g-6; learn_one c3 f-3; learn_the a-2 e-5 f9 g-4; learn_to g3; leave_<name> b-3 d7 e-2
leave_and a7 c-6 e-3; leave_it d-10 e6 g-4; leave_of b5; leave_the b-8 e9 g-12; let_<name> a-6 b7 c-10 d-12 e3 f3
let_go e4; let_her b-7 d-2 e7 g2; let_him b8 f-3 g-8; let_it b-7 e12 g-8; let_me a-4 c-3 d-7 e-14 f3 g13
let_the a-7 b-13 c-10 d10 e4 f-3; let_them b2 c-7 d-5 e5 g-2; let_us c3 e-5 g2; library_, b4 c-6 e-4 g4
like_it c2 d-3 e-5 g4; line_of a-3 e4 g-6; lines_of c4 e-2; listen_to e-7 f9; locally_out f4; log_in c-4 d-2 e2
logs_to f4; lol_. a3 b3 e-7 f-3; long_day e-4 f4 g-5; longest_pole a10 b-2 c-3 g-6; look-at_at a-7 b-7 c3 f2 g-3
look_, c7 e-5 g-2; look_at a4 b-3 c-5 d6 e-4; loop_, a3; lots_of d-3 g4; lunch_, a-3 c-3 d2 e-2 f2 g2
lunch_and b3 g-2; lunch_at g2; lunch_with a-3 b-2 c-5 e-5 f-4 g9; machine_, c-3 f-3 g6; make-the-call_the e2
make_<name> a-4 b-4 e10 f-4; make_a a-4 b3 c-8 d-4 f7; make_all g3; make_it b6 g-3; make_the a11 b-5 c-3 d-2 f-3
manager_'s g4; manager_i c-6 g8; manager_to c7 d-3; managers_should c-3 g6; maybe_somebody a-4 g8
me_, b-2 d7 e-5 f-5; me_. a9 c5 f-3 g-15; me_: a4 d-6 e-3 g-6; me_<mark> b-3 d5 e5 g-9; me_? c-4 g8; me_a a-3 c5 e-4
me_about d-3 f-3 g5; me_again e-3; me_and a8 b-7 e9 f-4 g-12; me_at c-5 d4 g2; me_because a4 b7 c-9
me_before c11 e-2 g-5; me_by a-4 c11 e-3 g-6; me_first c10 e-6 g-3; me_for a6 b-2 c6 e-10 f-6 g-3; me_her b-3 g6
me_how b-4 c8 e-7 f4 g-4; me_if e5 g-2; me_in a5 b-3 c-4 d5 e3 g-8; me_on a-6 b6 c6 d-8 e4 f-5 g-6
me_since a-6 c-2 d4 e7 g-5; me_the c3 e-8 f10 g-7; me_through c-2 e-3 f8 g-3; me_to a-3 c4 d-10 g-2
me_today a-6 e5 f-3; me_what c5 g-3; me_when c6 e-4; me_which b-2 c-3 e6; me_who a6 b-4 g-2; me_would e5
meet_, b-3 d-6 e3 g6; meet_<name> b-4 c-4 d13 e-3 f-3 g-7; meet_so c-6 d-7 e9; meet_with c3 e-3 g3
meetings_. a4 d-6 f-4 g6; meetings_about c3; meetings_until a-5 b4 e4 g-11; merge_, c-4 e-6 f3 g4
merge_anything c6 d-3; merge_it a-6 b4 d-3 f6 g-6; merge_my a9 e-6 f-4 g-6; merge_the a7 b-3 d-2; message_, c-6 e8
middle_of a2 c3 e-3; might_be d4 e-4 g3; migration_, a3 b-5; migration_. e-4 g4; migration_and d6 g-4
migration_is c-2 d-5 e5; migration_myself a-7 g5; mine_, c10 d-3 e2 f-2 g-9; mine_again a-5 b6 d-3
mine_to a7 b-4 g-4; minute_, b-2 e8 f-3; minutes_, a4 b2 e-4 f-5; minutes_before c-3 d7 e-3 g-3
miss_the c-2 d5 e-5 g3; mistake_in f2 g2; mixer_, e4; monday_, c5 e-3; monday_. b4 e-2
mood_otherwise b-4 d8 f2 g-11; more_, b-3 d-2 e10 g-6; morning_. a5 c-4; most-of_the a10 b-3 f-3 g-4
move_, a-2 b-2 c-4 d3 g2; move_<name> b6 d-8 g4; move_again c-4 d10 g-6; move_it b-3 d8; move_our d-5 g7
move_the a-3 b-4 c-2 d8 e-5; move_until a6; my_1:1 d4; my_1:1s a-3 c-3 d3 g2; my_approval a-2 c9 g-6
my_blessing a-2 b-4 c11 e-3 g-4; my_boss a-6 b-10 c-10 d-8 e4 g14; my_branch a12 b4 c-6 d-2 e-6 f-3 g-7
my_calendar c8 d5 e-5 g-9; my_call c8 d-6 g-5; my_coach c-6 e-2 g6; my_code a6 g-6; my_colleague b3
my_commit b12 c-5 d-4 e-7 f-2 g-5; my_decision a-3 d5 g-8; my_deputy c-3 d-2 g2; my_desk a-7 c5 d-5 e-5
my_director a-4 c-5 d4 e-4 g4; my_draft b-6 d-2 e10 g-3; my_eyes f6 g-3; my_face b-4 c9 e-3 g-5; my_fault d5 g-4
my_fingers b7 d-4 g-4; my_fix a3 b7 c-6 d-6 f-3 g-4; my_half a8 b-10 e6 g-4; my_hand c5 g-7
my_hands b6 c-4 d-6 e6 g-6; my_head c-3 d5 e4 g-11; my_husband f-4 g7; my_inbox a2 b-5 d5 e-7 f-3
my_laptop b5 d5 e-7 f-3 g-5; my_last a-2 b-4 c-6 g10; my_life c3 g3; my_list d4 e-5; my_machine a4 c-4 g3
my_manager a3; my_module e4; my_mouth c-4 e5; my_name a6 b4 c6 d-8 f-8 g-15; my_notes a-2 d5
my_ok a-2 b-2 c10 d-3 e-3 g-3; my_old a-3 b-4 c-5 e3 g8; my_opinion a-3 b-4 c-4 d-3 e3 g7
my_own b8 c-13 d-12 e-10 f5; my_part d-4 e6 g-4; my_phone a7 b-3; my_plate b2 g-3; my_pr a8 b-4 c-2 g-5
my_predecessor a-2 d-2 f-3 g11; my_previous c-2 g6; my_refactor a3 b5 f-2 g-4; my_reports c-3 d10 g-4
my_sleep a7 d-2 e-3 f-3; my_tongue c-5 e8; my_unfinished a10 b-2 g-5; my_version c9 e-5; my_view b-2 c10 e-7
my_way b10 e-5 g-4; myself_, a4 b-7 c-3 e3 g-9; myself_. a3 e-5 f2 g-3; myself_? a4; myself_and b4
myself_from a-4 e10 g-4; myself_in b-5 e3; myself_the a12 b-4 e-5 g-4; myself_to a-3 b-4 c-4 d6 e3 f4 g-7
name_in c8 e-5; name_on f2; need_a a3 d6 g-8; need_another a-3 c-3 g3; need_it a4; need_me a-4 c-4 f-3 g10
need_my a3 b-3 c5 d-7 e-4 f6 g-6; need_not b2 d5 g-4; need_the a6 d-3; never_cancel d-5 g7
never_have b-4 c4 d-10 e-5 g7; never_send d6; never_take g4; new_framework f4 g-2; new_laptop a-6 g9
new_office c-3 e-2 f-3 g8; new_pm a-3 c-2 d3 f-3 g3; next_month d4 f-2; next_quarter d-4 g6; next_sprint a4 f-3
next_time d-3 f8 g-5; next_to b4 c2 d-3 e-3 f3 g-5; next_week a-7 b-5 c-6 d6 e-5 f-4 g5; next_year d-3 g6
nice_. a2 b4 c-3 e-3 g-4; nice_if b-2 f-2 g4; nice_to d-2 f5; no-one_but a3 b3 d-3 e3 f-3 g-7
no-one_here b-5 d-4 e-3 g11; no-one_need f8 g-6; no-one_take a-3 c3 g4; no_, a-2 b8 d-5 g3; no_1:1s d11 f-2 g-8
no_code a-7 b-4 c-4 d-8 e7 g5; no_comments f6; no_deadline f6; no_decision e-6 g2; no_drama d-5 e-4 f-2 g10
no_feedback d11 g-7; no_longer b8 d-3 e-4 g-4; no_recommendation c9 e-4; no_time a-3 b-4 c-2 d11 e-6 f-4
no_to b-3 d-6 e10; nobody-else_know a5; nobody-else_would c3 d-3 e-4; nobody_ask c-14 g13; nobody_could g5
nobody_have f4 g-9; nobody_is a-3 c4 f2; nobody_need a-5 c-4 f6; nobody_take a-5 g6; nobody_would c4 g-3
noon_, a3 d-5 g4; not_. b-3 d5; not_<name> c9 d-5 g-5; not_a d4 e-4; not_agree c7 e-2 g-4
not_ask a2 b2 c-15 e3 f-3 g4; not_be c-10 g3; not_cancel b-4 e-2 g3; not_continue a8 c-3; not_decide c4 e-6
`
