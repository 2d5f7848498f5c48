// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
by_<name> a-4 b-9 c-6 d-5 e11 f-3 g4; by_<number> g-2; by_a c-2 d7 e-3; by_friday b5; by_hand a10 b-5 g-3
by_herself b-3 e9 g-5; by_himself c-4 e-4 g10; by_lunch a-3 b-2 c4 e-5 g3; by_me b12 c-4 e6 f-4 g-20
by_one c-3 d-5 e-4 g8; by_ten a2 e-5 g5; by_the a-8 b-4 c2 d-2 e-3 f-4 g11; by_thursday a7 c-2 f-2 g-4
calendar_, a-4 d8 g-3; calendar_is c4 d-2; call_, a-3 b3 c7 d-3 g-2; call_. d2; call_<mark> b-3 c6 d-3 e-2
call_on a-6 c7 d-5 e-4 g3; call_the c-3 d11 e-2 g-7; call_to c-3 d6 g-5; can_not a9 b-3 c-2 d-8 e-12 f3
can_we c3 d3 g-3; can_you a-3 f-2 g6; cancel_, g3; cancel_<name> a-2 d2; cancel_a d-6 g6; cancel_my d5 g-4
cancel_on d3; cancel_the a-2 g5; candidate_. c-3 d8 g-2; care_of g3; career-chat_with d3
certificate_rotation c2 g-2; change_, a9 b-8 c-3 g-3; change_and a-3 b8 g-3; change_anything a-3 f8
change_his b-4 c8 e-2 g-3; change_to a6 e-2; chat_about c-8 e10 g-5; chat_with b-3 d10 g-6; check-with_with c6
choice_, a3 c4 e-4 g-3; choose_, b2 c-3 e-3 g4; choose_a b6 c4 e-6 g-6; choose_the a-2 b-5 c2 d6 g-4
clean-up_up a-4 f6; clone_the a-2 b-2 e-4 f9; close_, a-3 b5 c-2 d-4 e-5 g5; close_: b-4 e7
close_it a-3 b6 c5 d4 e-6 g-10; close_the a-3 b-7 d-6 e10 f-3; cloud_region a-3 c4; coach_, a3 d4 g-6
coach_<name> d-7 e3 f-2 g3; coaching-session_with b-2 d4 e5 g-6; code_, b7 c-3 e-6 f2; code_. a5 b-5 f-2
code_again d-5; code_area e3; code_for f8 g-5; code_freeze b7; code_from a-2 b-3 e9 g-3
code_in a-3 b3 d-7 e-7 f-4 g12; code_is a3 d-4; code_the a16 b-5 d-9 e-6 f-4 g-3; code_through a6 f-3; code_to f4
code_today a3 d-7; coffee_be a3 b4 d-4 e-8 f7 g-7; coffee_machine a-3 d-2 g9; come-to_to c4 f-2 g-2
come_back c7 e-3 g-3; come_close b-3 e5; come_in b2 c2 d-3 g-6; come_up e8 g-6; comment_, a-5 c-7 e6 f5 g-4
comment_on a-3 c6 e4 f-8 g-7; commit_to c6 g-3; company_i a-4 g5; compiler_with e-2 g2; complete_the a3 g-2
conference_talk f3; conflict_between c-6 d8 e-3 f-2; contractor_hire b3 d-5 e5 g-4; copy_my c4 g-2
correct_the a-3 e10 f-4 g-5; could_finish a-3 b-4 d9; could_have a-8 c5 d-5 e6 g-5; could_not a9 b8 c3 e-21 g-11
could_see e6; could_ship a8 g-5; crash_and a-3 b-4 c-2 g6; crash_for a5 d-2 g-3; critical_ticket a5
customer_demo a3 b-2; cut_the a5 b-2 c-6 d3 e-4 f-3 g3; cutover_to a6 b-2 e-3; cycle_times c-2 f8 g-4
dashboard_for f4; data_role a-2 d-8 g11; date_is a5; day_, a-5 b5 c-5 e-4 f-4 g7; day_. a-3 d8 e3 g-9
day_in b-2 e6 g-7; day_off b-7 c3 d-3 e-3 f-3 g8; days_, a4 e-2; days_i e-4 g4; deadline_'s d-2; deadline_, a-2 g4
deadline_be a2 g-2; debug_and b5; debug_session e4 g-3; debug_the a5 g-3; decide_, b-4 c5 e-6 g3; decide_. c3 e2 g-4
decide_<mark> c12 e-6 g-6; decide_it c-2 e-4 g7; decide_on a-7 b-5 c-3 d-5 e6 f-3 g3
decide_the a-5 b2 c6 d5 e-7 g-8; decide_without c-9 e3; decision_, c4; decision_back b-5 c-8 d-4 e10 g2
decision_meetings c4; decision_on c-7 e-4 g8; decision_with e4 g-3; deep_in a7 b-3 c-5 d6 e-4 f-3 g-6
defer_to a-2 e-5 f-3 g6; delay_the a4 b-3 c-3 d3; delegate_more e-3 g5; delegate_the c-6 d-6 e3 f-4; delegate_to g4
delete_it a-2 c3 e3; demo_. a-4 e5; demo_hang a5 g-3; depend_on a6 g-3; deploy_, f-3 g8; deploy_. a3 c4 d-3
deploy_pipeline a7 e-3 g-3; design_, b-5 c-5 f-6 g10; design_be b4 e6 g-7; design_meet d-7 e8 g-2
design_review c3 d-6 e-3; desk_, c-6 g10; desk_for c4 f-2; did_not c-8 d4 e2 f-6; director_'s a-5 b-4 g10
do_, a-3 b8; do_. a-3 g-2; do_<name> e3 g-3; do_? c2 e8 g-9; do_a a-6 b-5 d-4 e-2 f12; do_all a3 b10 c-5 d-5 e-8 f-4
do_and a5 b-6 d-6 e-4 g4; do_before a2 b-3 c-3 e3; do_great b-6 c-4 d-4 g10; do_her d2 e-4; do_his b4 d3 e-6
do_i b-3 c-6 d-7 e6; do_it b11 c-16 e4 f-10 g-6; do_mine b3; do_not a-12 b-11 c2 e5 g5; do_our c5 g-7
do_the a8 b4 c-16 d-5; do_what b-2; do_whatever c7 e-2 g-3; do_you c6 g-5; doc_have d-3 e8 g-3; docs_. b3
does_not c3; down_. a3 d-3 e-3 g3; down_a d-2 e-2 f7; down_the a-3 b-6 c-2 d4 e5 g-5; down_with b4 d4 e-2 g-3
drag_into b-3 c4 e3; draw_the b-3 c-3 f8 g-5; dream_i a-3 g4; dream_that g4; drive_, e-5 f2 g4; drop_the a-2 d7
during_architecture a-2 c5; during_the e10 g-5; early_on c3 d3 g-3; else_to b3 g-3; end-up_be c6
end-up_do b10 e-7 g-3; end-up_finish g5; end-up_implement a5 g-2; end-up_write a3; end_, a-2 c-5 e7
end_the a3 e-3 g-5; end_with a-3 b5 c6 d-4 e-6 f-2; epic_<mark> b-2 e4; even-though_i d-2 e5
even-though_it a2 b-2 c3; even_the b-4 c5 d-4 e3; evening_, b-3 g5; evening_in a4 d-2; event_sourcing c2
every_library g4; every_little c3; every_merge e-3 f-2 g7; every_pr b-2 c3 d-6 e-5 g7; every_single d7 g-4
everybody_'s b-5 c3 d6 e-3 g-2; everyone_'s a-2 c2 g3; everyone_agree c6 g-4; everyone_just c6 g-4
everyone_wait a9 c-3 g-4; experiment_with a-2 c-2 f6; explain_it f3 g-3; explain_the b-4 c-6 e-8 f9 g3
face_, b-2 c8 g-4; fast_enough b3; feedback-talk_with g3; feedback_, a-2 b6 d5 e-4 g-4; feedback_for c-3 e-2 g3
feedback_give g6; feedback_in d3; feedback_on b3 d-4; feedback_round b-2 c-4 d7; feedback_to d3 e-3; feel_about b2
feel_strange b3 c-2 d-5 e3 f-2; fiddle-with_with g4; final_say b-3 g3; finally_get a3 b-2 f5 g-5; find_it d-3 e8 g-2
find_the c-6 g5; fine_, a-2 d-2 e-3 g9; fine_. b7 g-6; fine_with c-2 g5; finish-off_off b6; finish_, a2 b2
finish_a a-3 d5 f4 g-4; finish_it a4 g-4; finish_the a7 e-5 f-11; first_, b-7 c-4 e11 g-6; first_time a-6 d-6 e4 f7
five_. a-2 b-3 c5 d3 e5 f-2 g-11; five_minutes a5 b-3 f-4; five_weeks d7; fix_, c-4 d-6 e6 g-8
fix_a a-10 b-5 c-5 d7 e-8 f8; fix_and a9 f-3 g-5; fix_bugs b-5 d9; fix_his b6 g-2; fix_in a3 f3 g-5
fix_is a10 c-3 e-3 g-4; fix_it a-4 c-5 d-11 e8 f-11 g4; fix_prod g3; fix_the b-13 c-6 f-5 g10; fix_to c2 e-3 f4 g-5
fix_two a-4 e-2 f5 g2; flags_to f2; flame_graphs f3 g-2; follow_one f3; follow_the c-2 d-3 e-3 f12 g-6
follow_up a3 b-4 d6 e3 f-5 g-6; for_, a-2 f7 g-5; for_<name> a-11 b-4 c-2 d7 f-7 g3; for_<number> d3 f3 g-5
for_a b-5 c-4 d8 e-4; for_an b-4 c4 d-9; for_everyone d-6 g9; for_fun f7 g-4; for_her a-2 d9 e-8 g-3
for_him a-3 b7 c-6 d-7 e-8 g5; for_his c-2 d-2 e9 f-3 g-3; for_it a5 b2 c-7 g-4; for_lunch a-6 b-2 e4 g6
for_me b-6 d-10 e-11 f4 g3; for_my b-11 c5 d-3 e-12; for_myself a-7 b-6 c-3 d-5 e4 f5 g4; for_permission b-2 c2
for_that c6 g-4; for_the a6 b-12 c-3 d7 e-4 f-3; for_them c3 d4 e-7; for_two e-2; forget_, d5 g-3; four_hours a6 g-3
four_people g4; friday_, b-4 c-4 d6 e-3 f-4 g3; friday_. g2; friday_at-last a2
from_<name> a-10 b8 c-8 d-6 e-14 f2 g7; from_a d-6 f4 g6; from_leave b-7 c5 e-4 g5; from_me b-12 c2 d4 e14 f-9 g-21
from_my a5 g-2; from_now b5 c-2 g-5; from_the b3 c-5 d4 g-5; from_today b-3 e5; front_of a-3 b6 e2 g-4
full_of d-6 g3; gate_on a4 g-2; gateway_, a3 b5 d-3 g-8; get-dragged-into_drag b-3 c6 e2 f-2 g-2; get_<mark> c8 e-4
get_<name> b-2 d-3 e4 g2; get_a a-7 b3 c-6 d-6 f5 g3; get_ask b-3 c3 e-5 f-4 g4; get_cancel d-5 g7; get_how f3
get_it a-5 b-4 c-9 e9 f9 g-5; get_merge a5 b4 c-5 g-3; get_ping g3; get_the a5 d5 g-6; get_their a-3 d5
get_there a4 c-3 e5 g-3; get_two c-3 e4; get_up b6 g-4; get_write c5 d4 e-3 f-2 g-4; give-back_it g3
give_<name> a-7 b-3 c-9 f-2 g9; give_a b-4 c5; give_away b6 g-2; give_her b2 c-2 e2; give_it a-6 b6; give_my b-7 c8
give_myself a5 b-4 d5 e-5 g-5; give_the a-8 b8 c-12 e3 f-4 g-4; give_them c-8 d5 e6 g-3; give_to b-4 c5 d-4 g2
give_up b-4 e9 g-2; go-over_over f4 g-4; go-quiet_quiet c7 e-3 g-4; go-through_through c-3 d-5 f3 g5
go-to_the a7 b4 c-3 d-4 e-6 f5 g-9; go_, a5 b3 f-4 g-7; go_fine g5; go_for a-3 b-6 c-5 d-4 e5 f-4 g8; go_home g4
go_in a4 b6 e-5 g-7; go_live a14 b-5 c-6 d-3 e-3 f-3; go_of e3 f-2; go_on a-2 c-5 d8 f2 g-8
go_out b-3 c-4 d4 e-7 f-3 g5; go_well a-3 c-4 d-5 e-4 g13; goals_for a-5 f-8 g8; good_. b5 d-5 e-6 f4
good_mood b-5 d2 f3; good_plan d-3 g6; grab-back_it b4 e-2; grab_the a8 c-2 f-8; guess_who a9 b4 c-5 f-3 g-8
guild_'s b-2 c3 f2; half_an f6 g-7; half_of a-9 b8 d2 e-8 f-5; hand-off_off b3 g-2; hand-over_it e-4 g7
hand-over_over e7 f-2; hand_, a3; hand_<name> a-3 b-4 c-3 e3 g6; hand_on a5 b-3 e-3; hand_out e3
hand_the b-6 d-3 e3; hand_to b13 c-3 e-8 g-3; handle_it a-5 b6 d-2 e3 g-5; handle_the b-5 e8 g-6
hands_off a-3 b-5 g6; handshake_implementation g2; hang_on c-4 g5; happen_if e-3 g5; hard-talk_with d-6 g8
hardest_card a6 g-2; hate_it e3; have-to_be b-5 c8 f-3; have-to_decide c3; have-to_say a-2 c7 g-3; have_, b3 f3 g-8
have_<name> b-3 c4 d-2 e-3 f8 g-9; have_<number> c-7 d-5 e9 f-3; have_a a-3 c7 d3 e-5 g-3; have_all d-4 g5
have_an c5 f-2; have_ask b-4 c-10 d7 e-7 g4; have_be d2 e4 f-3 g-2; have_close c-2; have_decide b-2
have_do d6 e2 g-6; have_finish a-9 b11 c-3 d-3 f-3; have_fix a-4 b-4 d-6 e3 g6; have_get a2 c-4 e7 g-4; have_give b4
have_have a-2 c-3 d11 g-7; have_i a-6 c-7 d-6 e-10 f-5 g18; have_it b-2 c-4 d-4 e5 f-9 g6; have_let e-4 g3
have_look a-7 c8 e-5; have_make a7 c-4 g-3; have_me c6 e-4; have_merge a-3 b-3 f8; have_move a-2 b-2 e6
have_my b-5 c-2 d-8 e9; have_no b-4 d5 e-3; have_not b-9 d9 e-2 f-6; have_nothing a2 d7 g-8; have_one c4 e-2 g3
have_promise b4 g-3; have_read d2; have_rewrite b3; have_settle c10 e-5 g-5; have_speak e6 g-5
have_start a-2 c3 d-4 g-4; have_step e-4 g8; have_take a4 c-3 e-3; have_the c-4 d-2 g6; have_three c7 e-5
have_time a3; have_wait f4; have_write a4 b4 d-3 e-3 g-2; have_zero c5 g-5; he_'d a-5 b5 d-4 e4 f-3 g-3
he_'s b-8 c4 e-5 g5; he_ask b7 c-4 e-3; he_be a-4 b11 e-4; he_did b2 c-3 e-4 g3; he_do c-3 e7 g-3
he_have b10 d-3 g-5; he_see c3 g-3; he_will b-3 d4 e3 g-4; he_would a-6 b6 c-2; head_and b3 d4 g-7
hear_from c6 d5 e-5 g-6; hear_that b-3 d-2 e-2 g9; her_, e2; her_boss d-2 g5; her_code b4 g-3; her_deploy e-6 f6
her_design c11 e-4 g-9; her_feedback b-7 d4 e-5 g4; her_first b-2 c-3 e3; her_last g4; her_old b-5 c-4 e-5 f-4 g14
her_own b-7 c2 e-3 g7; her_part b4; her_the e5 g-4; her_ticket e-3 g5; him_, b3 e-5 g3; himself_, g5
hire_<name> b3 d-5 e-5 g4; hire_debrief d8 e-3 g-3; his_1:1s d-3 g4; his_bug b9 e-3; his_call c-2 e9 g-7
his_code c7 e-4 g-2; his_design b8 e-4 g-4; his_old g2; his_own b-8 c6 e7 g-4; his_pr b5; his_review c-5 d3 e4 g-2
his_talk e-3 g5; his_ticket e-5 g6; his_tone d4 e-3; hold_my c-6 e8; hold_the a4 b-6 d-2; hold_up a10 g-5; home_, b5
home_late b-5 c3 e2 g-5; hope_nobody g3; hotel_room a5 d-2; hour_, c-4 d-4 g7; hour_i b-7 d3 g5; hour_later b2
hour_of c4 f3 g-6; hour_to c-3 d3 e-2 f4 g-2; hour_with c2 d3 f2 g-6; how_i b-3 f-6 g5; how_it f3; how_our f3
how_she b-2 c-9 f-3 g6; how_the a-8 b-7 c-6 d-7 e-3 f18 g-3; how_to b-3 c11 d-2 f-2 g-8; i_'d b3 c-5 d-2 f-9 g5
i_<name> a3 b3 d5 e3 f-7 g-18; i_always a7; i_am a4 b-4 g-3; i_answer a4 b-2 c6 e-11; i_approve a-3 c9 e-3 g-6
i_ask b6 g-10; i_be a-3 c4 d3 e-5 f-6; i_became g8; i_build a6 f-3; i_can a-12 b4 c2 d-8 e-5 g5; i_change b6 e-2
i_choose b5 c-2 d6 e-5 g-6; i_close a-4 b8 g-4; i_code a6 b-3 d-5 f2; i_could a-12 b-4 c-4 d5 e5 f4
i_decide a-7 c4 d4 e3 g-12; i_delegate b12 e-7 g-5; i_did b5 c-7 e3 g-7; i_do a3 b4 d-16 f3; i_dream g4
i_end-up b9 c4 d-3 e-8 g-7; i_find c4 g-4; i_finish b8 d-3 e-3 f-4 g-5; i_fix e3 f-5; i_get a-9 c3 e-9 g2
i_give a-6 c6 g-8; i_go a-3 b-3 c-4 d-3 e4 f-4 g7; i_hand b-2 c-3 e7; i_handle b-2 e5 g-4; i_have b3 f-6 g-4
i_have-to c7; i_hear g6; i_join c4; i_just b12 c-8 e-6 f-4 g-3; i_keep a5 b-6 c-5 d8 f-2 g-6; i_know b-4 c-4 g6
i_lead b6 e-3; i_learn c8 e-4 g-8; i_leave b-3 e3; i_let a-7 b-10 c-10 d8 e8 f3 g-8; i_liked c6 g-4
i_look-at c-7 e8; i_make a6 b7 c4 d-8 e-6 f-4 g-12; i_may d-2 g4; i_merge a8 f-2; i_might a3 b-2 d-2 e-4
i_move b6 e-5 g-5; i_must e-2 g3; i_need b-4 d4 e-3 g3; i_never a-2 c7; i_only a-3 b-5 c-4 d-3 e10 f-5
i_open b-6 d8 e-5 g3; i_owe c-3 d8 g-4; i_own a7 e-3; i_pick a-4 c11 e-3 g-4; i_read b-4 d-4 e-3 g4
i_replace b9 e-3 g-6; i_rewrite d-2 g4; i_run b11 c-4 d-2 e-9 f-7; i_say b-2 c13 e-8 g-8; i_see b-7 c-3 e7 g3
i_ship b6 e-3; i_should c-8 e-7 g10; i_sit a-5 b-3 c-3 e4 g3; i_speak c11 d-3 e-8 g-2; i_spend a-8 c-2 d9 g3
i_stay b-3 e7 g-5; i_stay-out e5 g-3; i_still a2 b-5 c-4 e-3 g8; i_take a8 b3 c-4 f-7 g-6; i_take-back b4; i_talk g5
i_tell a-4 c-7 d5 e-2 g4; i_think a-4 b-5 c8 e-5 g2; i_trust b-2 e6; i_type a6 e-4 g-5; i_use a-2 g6
i_walk-out-of a-3 d6 e-5; i_want c4 d-3 e-3 f-6 g5; i_want-to c-5 e5 f5 g-4; i_watch g7
i_will a-4 c-15 d-12 e5 f4 g7; i_wish c5 g-3; i_would a-4 d-10 e-5 g11; i_write a11 b-2 c-11 e3 f-8 g-3
if_<name> c-2 g8; if_he c8 g-4; if_i b-13 d-11 e-5 g10; if_it a-6 b-3 c-4 e-5 f7 g5; if_the c-2 d-3 g9
if_they c3 e-3; if_you c-4 e4; ignore_the a-4 g5; imagine_i g6; implement_the a11 d-7; in-the-end_, c6 g-2
in_, a3 b4 e3 f-5 g-13; in_<name> a-7 c3 d-4 e-13 g12; in_<number> a-11 c-4 e4 g10; in_a a-10 b-6 c-12 d4 e3 f8
in_an b4; in_and b7 c-3 g-5; in_front a-3 b5 e3 g-5; in_his b3 d-3; in_it a4 d5 e-5 g-6; in_months a-5 d-8 e5 f4 g4
in_my a-3 b-5 d7 e4 f-10; in_on a-5 b9 e-6 g-6; in_one a3 b-3 c8 d-3 e-4 g-3; in_plan a5 d-5 f3
in_spring b6 d2 e-5 g-3; in_ten b-4 c-4 d4 e9 g-7; in_that b-2 e4 f-4 g4; in_the a2 b-14 c3 f4
in_two a5 b-2 d4 f-3 g-8; incident_, b7 f-3 g-7; incident_and a3 e4 g-5; index_, f3; instead_tell b3 e3 g-3
intern_'s a-4 b11 c-2 g-6; interviewed_two d-3 g7; into_<name> b6 d2 e-3 g-4; into_a d-2 e5 f-8; into_how a-2 f6
into_the a4 b-5 e-3 f2 g-3; is_<mark> c4 d3 e-4 g-4; is_<name> a-5 b-4 c-5 d-4 e12 g-3; is_a c-6 f-3 g10
is_back a-2 b3 c-7 d-3 e-6 g6; is_best b-3 c8 e-3 g-4; is_do a-2 c-5 d10 g-2; is_fix b-3 g5; is_friday a8 g-5
is_full c4 d-3; is_gate a4 g-3; is_go c-3 d-7 e7 f-2; is_in a4 b5 c-2 g-5; is_late a11 b-3 d-7; is_mine a8 c-4 g-5
is_no b5 d-2 e-3; is_not a4 b-5 c-13 d-5 e6 f7; is_now a-6 b7 e-6 g-3; is_on a8 b-7 c-8 d-9 f-4 g5
is_still a-4 c-3 d10 e5 g-10; is_the a4 c4 d-5 e-5; is_tomorrow b-3 g2; is_two d7 g-5; is_wait a5 c-5 d-5 f3
is_what a4 b-2 g2; it_'s a5 b-4 e8 f-2 g-8; it_, b8 c-7 d-5 e6 g-19; it_. b8 c-10 e9 f-4 g-10; it_: a2 c4 e-4 g-2
it_again a-2 b10 e-6 g-3; it_all a3 b-3 c-5 e2; it_and c-3 d5 e5 f-4 g-6; it_anyway b6 g-4; it_at a5 d-5 e-3
it_away a-5 b3 f6 g-4; it_back a-2 b8 d-4 e-11 g7; it_be b5 c3 d-12 e-2 g-5; it_be-supposed-to c5 g-3
it_before a5 c-6 g3; it_block a2; it_but b2 d-7 f3 g-10; it_by c4 e-4 g-3; it_down a2 e2 g-3; it_for a-7 d-8
it_from b8 c-5 g-4; it_go e3; it_home b3; it_in a3 b10 c-3 d-4 e5 g-17; it_is a-3 b-11 c-8 e2 f3 g6; it_my b6 e-5
it_myself a-3 b9 c-7 e-14 g7; it_now a-4 e4; it_off a-4 b10 e-5 g-3; it_on a4 c-3 e-6 f-3 g5; it_out e6 g-6
it_over a-6 b7 c-2 d-6 e-11 f3 g5; it_run a2 e-5; it_seem a-3 c9 e-3 g-4; it_should c5 g-2; it_the a7 c5 d-2 e-5 g-4
it_to a-6 c-4 e6 f2 g-2; it_tomorrow e5 g-3; it_under a-2 e-3 g5; it_up b6 f-2 g-5; it_with a6 b3 d-5 e-5
it_without c3 e-5; it_work a-3 b3; it_would a5 b-8 f-2; ivar_'s b-3 d4; job_i a-5 e-3 g9; join_, c-4 e3
join_the a-4 e-10 f4 g2; jump-in_in b-5 e2 g3; jump-into_into a-3 b8 g-3; jump-on_on a8 g-5; jump_in c-4 e4 g3
jump_on a-4 e5; just_a a-3 c-3 d-3 e8 f3 g-4; just_do b-8 c5 d-4 f-5 g6; just_fix a-2 c-4 e-3 g9; just_nod e4
just_tell c2 e4 g-4; just_to f5; just_write a2 c3 g-3; keep_be b-2 c7 e-3; keep_it b11 c-5 d-6 f-5 g-6
keep_my a-8 b-7 c-6 d-4 e8 g3; keep_the a11 c-6 e-7 f-9; keyboard_all-day a3 b-4; know_, b-2 c3 e4 g-6; know_if g3
know_it a5 c-2; know_the c3 d-4; know_what f3; land_on b-4 g5; laptop_, g5; last_company g4; last_job a-5 e-3 g9
last_manager g6; last_month e-3 g4; last_two a3 b-2 c-3; late_, c6 d-5 e-4; late_. c6 g-6; late_so a-5 b8
launch_, a4 d5 g-7; launch_. c-2 d-3 g4; launch_: a-5 b-2 e9; launch_is a7; layer_over b-2 e5 g-4; lead_, d-3 g5
lead_it d-5 e7; lead_of a-2 c-4 g6; lead_on a7 b-6; lead_the a-2 b10 c-4 d-3 e-4; leads_<name> c2 e-7 g4
leads_decide c-2 g7; learn_how e2; learn_it e3 g-6; learn_one c2 f-3; learn_the e-3 f7 g-3; learn_to g3
leave_<name> b-3 d5; leave_and a5 b-2 c-6 e-3 g4; leave_it a2 d-10 e6; leave_of b5; leave_the b-7 d3 e7 g-10
let_<name> a-6 b6 c-12 d-13 e4; let_go a-3 e6 f-3; let_her b-5 e6; let_him b8 f-2 g-6; let_it a-4 b-8 c-2 e15 g-8
let_me a-5 d-7 e-12 g12; let_the a-8 b-12 c-10 d9 e7 f-3; let_them b3 c-9 d-4 e4; let_us c3 e-6 g2
library_, b6 c-7 d-3 e-4 g5; like_it c3 d-3 e-3 g2; line_of a-4 d2 e4 g-6; lines_of c4 g-2; listen_to e-7 f8
locally_out f4; log_in b3 c-5; logs_to e-2 f4; lol_. a2 b3 c-2 d3 e-6 g-2; long_day b2 c2 d2 e-5 g-6
longest_pole a10 b-3 c-2 g-5; look-at_at a-8 b-7 c4 f3 g-2; look_, c5 e-3; look_at b-3 c-6 d6 e-4; loop_, a3
lots_of d-3 e-3 f-3 g6; lunch_, a-4 c-3 d3 e-3; lunch_and b3 g-3; lunch_at g3; lunch_with c-3 e-6 f-3 g9
machine_, c-2 f-2 g4; make-the-call_the e3; make_<name> a-3 b-3 e9 f-2; make_a a-4 b2 c-8 d-3 f7; make_all c-2 g4
make_it a-2 b6 g-5; make_the a11 b-8 d-3 f-4; manager_'s c3; manager_i c-5 g7; manager_to c6 d-3; managers_should g4
maybe_somebody a-3 b-2 g7; me_, b-3 d6 e-4; me_. a8 c6 g-15; me_: a4 b3 d-7 e-4 g-7; me_<mark> d5 e4 g-10
me_? c-5 e-2 g9; me_a c4 e-3; me_about d-3 g3; me_again a-2 e-3 g2; me_and a9 b-7 d-2 e7 f-3 g-12; me_at c-6 d3 g5
me_because a5 b6 c-8; me_before c10 e-3 g-6; me_by a-3 c10 e-2 g-5; me_first c8 e-4 g-3; me_for a5 c7 e-10 f-3 g-2
me_her b-2 g6; me_how b-3 c7 e-5 f3 g-3; me_if e5; me_in a4 e4 g-6; me_on a-7 b3 c9 d-10 e6 f-6 g-9
me_since a-5 c-2 d6 e6 g-6; me_the c3 e-6 f9 g-7; me_through e-3 f6; me_to a-5 c7 d-11 g-3
me_today a-6 d-3 e4 f-3 g2; me_what c6 g-4; me_when c6 e-6; me_which b-2 e6; me_who a6 c5 e-2 g-8; me_would e5
meet_, d-6 g6; meet_<name> b-4 c-3 d13 e-3 f-3 g-8; meet_so c-5 d-5 e6; meet_with c3 e-3
meetings_. a2 b-2 c-2 d-6 g7; meetings_about c5 d-3; meetings_until a-6 b4 e4 g-9; merge_, c-6 e-6 f6 g3
merge_anything c5 d-4 e2; merge_it a-7 b4 c-2 d-3 f5 g-2; merge_my a8 e-6 f-3 g-4; merge_the a7 b-5 e-4
message_, c-5 e7; middle_of c3 e-3; might_be d4 e-6 g5; migration_, a4 b-5 d-2; migration_. e-5 g5
migration_and d5 g-4; migration_is d-4 e4; migration_myself a-5 e4 g3; mine_, c8 d-5 e4 f-3 g-9; mine_again a-4 b3
mine_to a4 g-4; minute_, b-3 e8 f-5; minutes_, a5 b3 d-3 e-5 f-5; minutes_before c-3 d6; miss_the c-3 e-4 g5
mistake_in g4; mixer_, e2; monday_, c6 e-3; monday_. b3 e-3; mood_otherwise b-4 d8 f3 g-12; more_, b-5 e9 g-5
morning_. a4 c-3; most-of_the a10 b-3 f-3 g-5; move_, a-5 b-3 c-4 g5; move_<name> b7 d-9 g4; move_again c-3 d7 g-4
move_it d6; move_our d-7 g9; move_the d5 e-4; move_until a6 g-3; my_1:1 d4; my_1:1s a-2 c-3 d3 g3
my_approval c9 g-7; my_blessing b-3 c9 e-3 g-3; my_boss a-4 b-9 c-10 d-8 e4 g14; my_branch a12 b5 c-6 e-7 f-4 g-8
my_calendar c9 d4 e-3 g-10; my_call c9 d-4 g-9; my_change a3; my_coach c-5 e-3 g6; my_code a7 g-7; my_colleague b4
my_commit a3 b9 c-6 d-5 e-5 g-4; my_decision d3 e4 g-9; my_deputy c-3 d-3 g4; my_desk a-5 c6 d-4 e-4
my_director a-4 c-5 d5 e-4 g4; my_draft b-8 e12 g-2; my_eyes f5 g-4; my_face b-3 c10 e-3 g-6; my_fault d4
my_fingers b7 c-2 d-3 g-5; my_fix a4 b8 c-6 d-4 f-3 g-3; my_half a7 b-9 e6 g-5; my_hand c7 g-8
my_hands b4 c-3 d-3 e4 g-3; my_head d4 e4 g-9; my_husband f-4 g8; my_inbox b-4 d3 e-5 f-4 g2
my_laptop b4 d6 e-6 f-3 g-6; my_last b-4 c-6 g9; my_life a-3 f-2 g6; my_list b3 c-2 d3 e-4; my_machine a2 c-2 f-3 g4
my_manager a4 f-3; my_module e5; my_mouth c-4 e5; my_name a5 b6 c6 d-7 f-7 g-15; my_notes d8 f-3; my_ok c9 e-2 g-4
my_old a-2 b-4 c-5 e2 g8; my_opinion b-3 c-5 d-3 e4 f-4 g7; my_own a2 b8 c-11 d-10 e-10 f2; my_part d-5 e7 g-4
my_phone a7 b-2; my_plate g-3; my_pr a6 g-4; my_predecessor a-2 f-4 g10; my_previous c-4 g7; my_refactor a4 b4 g-5
my_reports c-3 d9 g-5; my_sleep a6 d-3; my_tongue c-3 e8; my_unfinished a10 b-2 c-2 d-3 g-6; my_version c6 e-3
my_view c6 e-2; my_way b7 e-3 g-4; myself_, a6 b-7 c-3 g-7; myself_. a3 b2 e-4 g-4; myself_? a6 g-4
myself_and b5 g-3; myself_from a-3 e10 g-5; myself_in a2 b-4 e3; myself_the a11 b-3 e-5 g-4
myself_to a-2 b-5 c-5 d7 e5 g-6; name_in c7 e-3; name_on f4; need_a b3 d3 g-7; need_another a-3 c-5 g5
need_it e-2 g3; need_me a-3 d-2 g8; need_my a4 b-2 c4 d-6 e-3 f4 g-5; need_not a-2 d6 g-4; need_the a7 c-4 d-4
never_cancel d-6 g7; never_have b-4 c5 d-10 e-4 g5; never_send d3; never_take g4; new_framework f4 g-2
new_laptop a-8 d-2 g9; new_llm f3 g-2; new_office c-5 e-3 f-3 g9; new_pm c-3 g4; next_month d2 f-2
next_quarter d-6 g8; next_sprint a3 f-3; next_time f6 g-3; next_to b5 d-3 e-3 f3 g-5
next_week a-7 b-6 c-7 d5 e-4 f-3 g5; next_year d-4 f-2 g7; nice_. a2 b2 c-4 e-4; nice_if f-3 g4; nice_to a-3 d-3 f7
no-one_but a2 b4 d-5 e4 f-2 g-10; no-one_here b-3 d-4 g9; no-one_need a-3 f7 g-4; no-one_take a-2 g5
no_, a-5 b7 d-6 e-3 g5; no_1:1s d11 g-9; no_and e3; no_code a-6 b-4 c-3 d-11 e6 g7; no_comments f5; no_deadline f3
no_decision e-5 g2; no_drama a-3 c-3 d-4 e-5 f-4 g11; no_feedback d10 g-8; no_longer b7 e-4
no_recommendation c8 e-4; no_time a-2 d9 e-3 f-3; no_to b-4 d-7 e10; nobody-else_know a5
nobody-else_would c6 e-4 g-3; nobody_ask c-11 g9; nobody_could c-2 g5; nobody_have c4 f3 g-10; nobody_is a-4 c3 f2
nobody_need a-7 c-4 f4 g5; nobody_speak c3; nobody_take a-6 g7; nobody_want-to a2 c3 f-3; nobody_would c5 g-4
noon_, a3 d-7 g7; not_. b-3 d4 g2; not_<name> c8 d-5 g-6; not_a d4 e-3; not_agree c8 g-5; not_answer d2 e3 g-3
not_ask a4 c-15 e5; not_be c-8 g5; not_cancel e-3 g4; not_continue a7 c-3; not_decide c6 e-7
not_do a7 b-10 c-6 d3 e3 f-4 g-3; not_even a4 d2 e-3 g-5; not_face d8 g-3; not_fast b3; not_finish a7 b3 d-2 e-3 g-5
not_for a-7 c3 d-4 f6; not_get b-5 c4 d6 e-5 f-3; not_give b4 g-5; not_go d3 e-2 f4 g-6; not_go-to e-2 f-3 g5
not_happen d11 g-8; not_have a3 c-2 d7 e-15 f3; not_in d4 e6 g-8; not_it b-2 f-3 g9; not_jump c-3 e6
`
