// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_6 = `
font_. b-3 g4; font_size c4 e-4; for-once_. d-4 g7; for_, e-5; for_. a12 b-3 c-10 d-12 e4; for_<mark> b-3 c-7 f-2 g9
for_<name> a-9 c-9 d10 f-15 g3; for_<number> b3 c5 f5 g-18; for_a a-10 d8 e-3 f3; for_ages f9 g-4
for_all c-8 d-9 e-3 g5; for_an a-9 b-14 c3 d-2 e3 f4; for_another c-3 d12 e-6 g-7; for_anyone c4 f8 g-5
for_anything c-5 f-7 g12; for_approval c-4 e-8 g9; for_both e5 g-6; for_code a-6 c6 d12 g-13; for_curiosity f5
for_each c8 d-2 e-4 g-6; for_eight a-4 b5 c-5 d10 g-10; for_every a6 c3 g-4; for_everybody c-3 g4
for_everyone b-4 c-7 d-12 e8 f-5 g7; for_feedback b10 c-5 d8 e-5 g-15; for_five d7 g-5; for_four b8 c11 d4 e-9 g-16
for_fun a-7 b-6 c-6 d-5 e-7 f9 g3; for_go a10 b-3 g-6; for_good a-3 b-2 d-7 e14 g-6; for_half e11 g-11
for_help a5 d2 e-3 g-6; for_her a-11 b4 e-19 f4 g3; for_him a-13 b12 c-11 e-7 f-9 g5; for_his a-4 b-2 c-11 d6 e7
for_it b-5 d4 e-4 f4 g-5; for_its a-4 c-5 d-2 g6; for_launch a9 c6 d-5 e-3 g-9; for_learn f11 g-8
for_legal a-7 c-8 d-5 g15; for_lunch a-4 g7; for_me a-2 c4 d-15 e-13 f10 g3; for_mine b6 c12 d-5 e-6 g-12
for_monday c3 d6 e4 g-12; for_months c-6 e-2 f4 g3; for_my a-10 b-3 c4 d3 e-10 f12 g-3
for_myself a3 b-13 c-6 d-11 f8; for_next d10 e4 f-3 g-8; for_nine a4 b-3 c5 d-4 f-8; for_no e3 f6 g-4
for_nobody c-6 f8; for_nothing d4 f4 g-5; for_objections c14 d-3 e-5 g-6; for_one a-4 b17 d-5 e-9 f-2
for_our b-5 c-2 d10 e-6 f13 g-14; for_own b7 f5 g-8; for_permission d-2 g4; for_pleasure f9 g-3
for_production f8 g-6; for_q3 a-5 d5 f-4 g5; for_read g5; for_sign c2 d8 g-9; for_so a8 b-2 c-5 d4 g-4
for_ten a-3 b4 c-6 d7 f-4; for_that c3 d-3 e-2 g3; for_the a6 b-7 d3 e-7 g-2; for_their a-3 c-14 d10 e5
for_them a-11 b-9 c10 f8 g-4; for_this b-8 c4 e-6 f4 g-4; for_three a4 b3 e-7 f3 g-8
for_thursday a5 b-4 c-3 d-7 e-6 f-4 g10; for_to e3 g-6; for_today d13 g-11; for_tomorrow g2
for_tuesday a4 b-3 d5 g-6; for_twenty c-3 e8 g-6; for_two a-9 b7 c-3; for_understand f6 g-4; for_us c-7 d-2 g7
for_want c9 g-3; for_what b-5 c-6 g8; for_when c6 g-7; for_whoever f4; for_whom c-3 f6; for_work f11 g-8
for_you a-5 b4 c4 d-3; force_push b14 c-2 d-3 e-5 g-7; forget_, a-2 d11 g-7; forget_it b5 c-3 e-7 g3
forget_the d8 e4 g-9; form_, d8 g-3; form_for d4; form_is d5 g-2; format_, a3 g-6; format_. c7 g-6
format_and b-9 e5; fortnight_, b-2 c-4 d12 g-7; forty_lines a-3 b8 d-5 g-4; forty_minutes a4 b-5 f4
forty_one c4 d-4 e-2 g2; forward_it b2 e-9 g6; forward_to b-7 e8 g-4; fought_for e6 g-6; four_, a3 b-5 c-7 e-2 g5
four_. a4 b-7 c-2 d-8 e-4 f-4 g9; four_1:1s g3; four_and a-3 b-3 d-2 e9 g-4; four_days b-4 c10 d-8 e-5
four_hours a11 c5 d-8 e-4 g-10; four_it a-2 b9 e-5 g-7; four_minutes b9 c6 e-8 g-6; four_of c-4 d-5 e-2 g6
four_people b2 f3 g-3; four_squads a9 g-7; four_times a-2 b-3 c6 e2 g-6; fourth_. d9 g-7; fourth_time e-3 g4
fourth_week d7 g-6; fraud_model a3 b-3 e-3 f3; fraud_rule a-5 b8 c-5 e-4 g4; free_, d5 g-4; free_for b-2 d10 e-4 f-4
free_hour a-3 d-8 f10; freeze_, b-7 e7; freeze_. a2 e-3 f-6 g5; freeze_start a-8 g11; freja_'s a-3 b3 e5 g-7
friday_'s c7 d-6 e-4 f6; friday_, a4 c-15 e-10 f-7 g7; friday_. b6 c-12 e-7 f-6 g5
friday_<mark> a7 b-3 c12 e-8 g-12; friday_<number> a6 g-5; friday_afternoon a-2 d-4 g5
friday_and b3 c-5 d9 e-11 g-4; friday_at-last a-10 e4 f4 g-2; friday_i a-5 b-5 c-5 d-4 e6 g8
from_<name> a-24 b10 d-3 e-10 g5; from_<number> a2 b-9 e-9 f13 g-4; from_a a3 b-4 c-9 d-4 f3 g2
from_across c4 d-3 g-3; from_an d4 g-2; from_every a5 c6 e-3 g-8; from_first a9 b-7 c-3 e8 g-10
from_her a-5 b10 c-4 d-6 e-11 g7; from_here b10 c-6 e6 g-15; from_him g2; from_his a-4 b7 c-4 d-6; from_holiday c7
from_home b-5 e-2 f-3 g10; from_it a8 b-8 d5 e5 g-11; from_last-week d3 g-4; from_leave a-3 b-10 c10 e-6 g3
from_me a-14 b-3 c4 d8 e8 f-16 g-4; from_monday a-8 b-8 c-9 d2 g13; from_my a13 e-8 f-11 g-5; from_next d-9 g13
from_now c-5 d-5 e7 f-4; from_our a-3 d-4 g9; from_people c6 d-4 e-3; from_sales d-4 e-3 g9
from_scratch a-7 b8 c-4 d-9 e-7 f6; from_the a-3 b4 c-17 e4; from_them e6 f-4; from_there a-3 b10 c-8 e5 g-7
from_this b-2 e10 g-8; from_today b-3 c-7 d-2 e13 g-5; from_tuesday d6 g-3; from_two a7 b-2 g-5
from_under a-4 b5 c2 d-5 e-4 f4; from_you b2 c4 e-3; from_zero a-4 b15 c-2 d-7 e-6 g-5; front_of a3 d-9 e8 f-6 g-4
frontend_and a-3 c11 e-2 f-3 g-5; frowned_. b5 c6 g-7; full_authority b-2 c2 e3; full_of a-3 b-4 c4 d-10 e-8 f-6 g12
fun_, a-4 c-2 d-4 f6; fun_. a-3 b-2 c-4 e-3 f9; functions_on f7 g-3; game_, e5 g-6; game_in a-3 f9 g-6
game_jam d3 e5 f3 g-10; gap_, a6 d5 e-4 g-4; gate_, a2 e-5 g4; gate_. d9 g-7; gate_for a7 g-3; gate_on a8 g-4
gateway_, b5 g-6; gateway_code a2 b-2 f-4 g6; gdpr_deletion a8 g-4; generator_, b3 e-3 f5 g-5
get-back_back a-4 b-10 c11 e-4 g5; get-back_it b6 g-6; get-out-of_out b-3 c-3 d-5 e13 f-4 g-6
get-pulled-into_pull c3 e-2; get-to_a b-2 d-3 e8 g-7; get_<mark> c9 g-2; get_<name> a-5 b-10 c-6 e11 g3
get_a a-17 b3 c3 d-3 e-5 g4; get_an a4 b-6 c3 d2 e-8 f6 g-8; get_as b4 c-3 d7 e-6; get_ask a-2 b-7 c11 d-5 f-7
get_bump a-5 b-3 c-3 d9; get_coffee c-2 d10 g-5; get_do d12 g-9; get_impatient a-4 b10 c-2 d-4 e-5
get_in a-8 b-5 c-5 d-3 e-4 f-3 g16; get_it c-13 d-10 e13 f7; get_merge b8 c-5 d-2 e-4 f-3
get_my a-3 b-6 c-7 d-7 f-2 g14; get_nervous a-4 b13 e-3 g-7; get_none c6 g-2; get_one e3 g-4; get_the a5 b-6 c-6 f3
get_their a10 b-5 c-3 d5 e-3 g-8; get_them c-5 d9 e-6; get_there b7 c-8 d-4 e8 g-13; get_this c-6 d3 e8 g-4
get_three a5 c-4 e8 g-8; get_through c6 e-2; get_up a-4 b3 c-3 d-3 e7 g-4; get_what c4 f4 g-5; get_why a-2 b4 f4 g-4
get_write c5 d4 g-5; git_blame b8 d-4 e-7 g3; git_log a7 c-3 d-4 f6 g-9; give-back_it b6 c-6 d2 g-3; give_, c-4 e4
give_. d9 e-5 g-4; give_<name> a-17 b3 c-11 d-3 e5 f-9 g3; give_a b-9 c9 d-8 e-8 f3 g6; give_away a-6 b7 d-9 e4 f-6
give_feedback b7 d-9 e5 g-3; give_her b9 c-10 g-11; give_him b7 c-9 e9 g-12; give_it a-4 b6 c-2 d4 f-8 g-3
give_me b-7 c-15 f7 g3; give_mine b-7 c14 e-8 g-5; give_my b-8 c4 d4 g-3; give_no c-4 e8 g-2; give_one e5
give_orders b5 c-6 g4; give_the b6 e3 f-12 g-4; give_them a-4 c-3 d11 g-13; give_to a-5 b8 c5 d-7 e-3 f-4
give_up b-13 d-8 e3 g4; glass_. d7; go-and_do b2 e4; go-and_get c-7 e7; go-over_over a3 b2 c-3 d-4 e-5
go-quiet_quiet b2 c10 f-2 g-13; go-silent_silent b5 c5 e-11; go-through_through a5 c4 d-10 e-3
go-to_<name> b3 c-12 d-10 e8 f-6 g2; go-to_<number> b-4 d-2 e-6 g11; go-to_ask b-3 d-6 g11; go-to_be a3 d5 g-3
go-to_look b5 d7 f-4 g-7; go-to_my b-3 c6 e5 g-8; go-to_the c2 e-2 f4 g-4; go-with_with b-8 d-4 e8 f-10 g6
go_, a2 b5 c3 e4 f-7 g-9; go_. b-8 c2 e7 g-4; go_<mark> b-3 c3 d-11 e11 f-6 g-5; go_<name> c3 e3 g-4
go_ahead a3 e-3 f-2 g4; go_another d5 e6 g-9; go_as b-3 f5 g-2; go_at f8 g-9; go_away a-4 b-3 d2 e-6 f-3 g5
go_back a-7 d4 e-11 g5; go_before c5 g-4; go_better e-4 g7; go_by d13 e-8 g-4; go_cold a-2 d7 e-3
go_down a4 b3 c-6 d-6 e-10 f5; go_fine a-2 b-2 c-3 d-3 e5 g3; go_for a-14 b-5 c6 e6 f-9 g3; go_from b11 c-4 d2 g-9
go_green c5 g-5; go_home d7 f-8; go_in b4 c-10 d7 e5 g-10; go_into a6 b7 e-4 f-4 g-8; go_is c3 e-2 f2 g-3
go_live a14 b-10 c-5 d-7 f-13; go_nowhere c-2 e-3 f3; go_of c-7 d-8 e5 g-2; go_off c-8 e10; go_on c-15 d10 e6
go_out a8 b-3 c-3 e-22 f-5 g7; go_part b-2 d2 e-5 g4; go_past c6 d3 g-4; go_red a-4 b-3 d-3 f3 g3
go_round a-6 b-2 c4 d-3 f4; go_the c-4 d4 e-2; go_up b-9 c6 d-5 e-11 f-6 g9; go_well a-5 b-9 c-4 d-5 e-10 f-4 g20
go_with c10 e-4; go_without d9 e-2 g-5; goal_, f5; goal_. a-6 b13 c-4 d-7 e3 f-5 g-2; goals_for a-6 f-10 g9
good_, e15 f2 g-15; good_. c-4 d-8 e6; good_<mark> c11 g-8; good_at a-3 c-3 e-4 f4 g5; good_day d-3 g3
good_enough c4 d3; good_first e-2 f12 g-6; good_manager f-4 g6; good_mood a-3 d6; good_one b-4 c-4 d-7 e5 g7
good_question c-12 d7 e-7 f-3 g7; good_talk b6 d-9 e-4 g7; good_to b-4 c5 e-5 f-3 g5; gpu_quota b-3 d5 f-6
grab-back_it b8 e-3 g-5; grab-the-keyboard_the b4 e-7 g4; grab-the-wheel_the b3 e-3; grab_it e2
grab_the a6 b-5 c-6 d-9 f-8 g5; grace_'s d-2 e4; grafana_board f7 g-6; grafana_panel f9 g-5; graph_. c3 e5 f7 g-11
great_, a9 d4 g-11; green_, b4 f-3; green_. a-6 b-5 d-4 e6 f-2 g7; green_and e-5 f7; green_by a7 e10 f-5 g-15
group_'s e-2 f3; group_. b-3 e4; guess_which a-3 c-4 d9 g-4; guess_who a10 b5 c6 e-9 f-2 g-14; guild_'s c5 f3 g-5
guild_, c-6 d-5 e4 f-4 g6; gut_feel a-3 c4 e-5 g4; hack_a f4; half_a a-10 b-13 c5 d4 e-9 f4 g4; half_an b-7 c-7 e4
half_baked b-4 c9 d6 e-8 f-3 g-5; half_day d-3 e3 g3; half_do a-6 b4 f6 g-5; half_finish f-3
half_hour a-2 c-3 e-5 f8; half_my b-2 c-3 d5 e-5 f-6 g3; half_of a-2 b11 c-5 d-3 e-4; half_past a5
half_the a11 b-4 c-11 d-13 f-9 g8; half_time a-3 b11 e-4 g-3; half_write a4 b-10 d5 e11 g-9; half_year d13 g-11
halfway_. g-3; halfway_through b11 c-3 e-9; hand-off_off a-5 b9 c-3 e-4; hand-over_over a-7 c-5 d-3 f-3 g5
hand_, a11 b-5 d3 g-14; hand_. a3 b-8 c2 d3 e-14 f2; hand_<mark> a4 g-5; hand_<name> a-8 c-4 d-7 e6
hand_again b-6 c5 d-2; hand_and a-4 c-3 g7; hand_edit a9 b-5 e-6; hand_go b-3 c9 e-4; hand_in a-9 c-10 d7 g4
hand_it b10 c-2 e-3 g-3; hand_me a-2 b4 e-8 g6; hand_my b-6 e11 g-5; hand_off b-4 g5; hand_on a5 c-5 e-5 f3
hand_out a-8 b2 e2; hand_over b-3 c-4 e-6 g14; hand_the a-4 c-9 d-13 e5 f-8 g8; hand_to a-5 b15 e-9 g-2
hand_up a4 b-3 d-5 e-6 f-3 g6; handle_it a-3 b10 c-2 d-2 f3 g-5; handle_the c-3 d-3 e12 g-13; handler_, a8 b-3
hands_, a5 b3 e-11 f-3 g5; hands_. c-3 d4 e-10 f-6 g10; hands_dirty a5 b-3 d-2; hands_in a-3 b-4 e13 f-8
hands_off a-2 e-4 g6; hands_on b-6 e3 f3 g-2; hands_while a-3 e6; hang_. b-5 d-4 e5 g3; hang_from a9 g-4
hang_it a-4 b-3 c-2 f5; hang_on a11 b-10 e-13 f-10; hang_together a-4 f7 g-3; hang_up a-4 c-4 e9
hanne_'s b-4 c-3 d7 e3 g-4; happen_, d-6 e-3 g9; happen_. c-5 e3; happen_if a-3 c-6 e5 g3
happen_without d-3 e10 g-8; happy_, c8 e5 g-8; happy_. b-4 c7 d-2 e-3 f2; happy_with a-6 b9 c3 d-6 e-6 f-3
hard-conversation_with d-4 g6; hard-talk_with e-3; hard_, a6 b-8; hard_to d-4 f-3 g6; hat_, b-3 d-3 e6 f-3
hate_be a-5 c6; hate_it c-2; have-a-look_a d-4 f3; have-to_be a6 c11 d-6 e-4 f-5 g-13; have-to_choose d-2 e-4 g4
have-to_land a10 b-4 g-3; have-to_say a-3 c9 d4 e-7 g-6; have-to_wait a-6 c-8 d6 e7 f-7; have_, c-10 d-5 e9 f7 g-4
have_. a-4 c-9 d-6 e6 g5; have_<mark> c-4 d4 f-2; have_<name> a-15 c2 d-8 f10; have_<number> a-3 c4 d-5 e8 f-13
have_a a-7 b-3 c-3 d2 e-3 f7 g2; have_agree b-6 d-4 e4; have_all a-3 c2 d-4 e-6 g7; have_already b4 c-4 e-6
have_an a-6 b-7 c8 e2 g-3; have_answer b-4 e13 g-11; have_ask a-6 b5 c-17 d4 e-9 f10 g2; have_assign a-3 b8 g-2
have_be a3 b-3 c-7 d5 e-7 f6; have_become a-4 c17 e-4 f-3 g-13; have_begin b-7 d-4 e8 g4; have_build a-2 c6 e3 g-8
have_cancel b-3 c-2 e-7 g8; have_change c-5 d-3 e9 f6 g-9; have_choose b4 c-6 d-4 e2 g3; have_code a-2 d-3 e-3 g9
have_come c5 d-2 e-4 g3; have_decide a-4 b-8 d-7 e4 g5; have_delegate b4 d-3 e5 g-5; have_deploy d4 g-3
have_do a-12 c-10 d10 e-3; have_draw b5 e-4 f-3; have_even a-2 f-3 g9; have_ever c-4 d-5 f13 g-4
have_find b-3 c-3 g6; have_finish a-5 b4 c-6 d-4 f-2 g7; have_fix a-7 b-5 d-8 f-2 g14; have_flu b-3 c-2 d-6 g11
have_forget g-3; have_four b-4 c5 d-2 e-6 g5; have_get b10 c-14 e6 f-3 g-8; have_give a5 b5 d-8 g-12
have_go b-8 c-12 d5 e3 f-3; have_go-to a-5 b-4 c4 d6 e-11; have_grab a-2 b-2 g3; have_half b-6 e-4 f-5 g11
have_hand b12 e-5 g-9; have_happen c-2 d-2 e7; have_have a-8 c-4 d8 e-2 f-5 g2; have_heard c-5 d4 e-3 g4
have_his b-6 c-4 d-7 g9; have_hold e4 g-3; have_i a-7 b-5 c-12 d-12 e-15 f-8 g30; have_in c-4 d4 e-6 f-5 g6
have_it b4 c-9 d-16 e7 f-10 g3; have_just e3 g3; have_keep b-8 c7 d-9 g3; have_know d2; have_leave b-7 d-8 e-8 f3 g8
have_let a6 b-6 c-4 d7 e-4; have_lost a4 d-3; have_lunch a-3 b-6 d4 e-9 f-4 g12; have_make a4 b5 c-3 d-10 e3 f-8
have_me b-5 c7 e7 g-11; have_merge a-5 d-6 f5; have_move a-3 b-4 c-3 d-4 e5 g6; have_my a12 c-4 d-16 e6 f-10 g-2
have_need a-4 c-3 d6 e-2 f-2; have_never b-2 d-4 e-2 g9; have_no b-8 d3 f-13 g3; have_nod c6 g-3
have_none b3 c4 d2 e-2 g-8; have_not b-4 c-7 d7 e2 f-22 g4; have_nothing a8 b-9 c-6 e7 f-5
have_notice c-3 d-7 e-4 g11; have_now d12 g-10; have_one d-4 e-10 f-3 g13; have_only a-3 b-4 c7 d5 e-3 g-3
have_our b-6 d-3 e-2 g9; have_pass a-2 b6 g-6; have_patch a-8 e-5 g13; have_pick a-4 b-3 d-4 e8
have_plan-to b-3 c4 e-4; have_prepare b12 c-5 d-9 e-7 f-2; have_promise b4 d3 e3 g-13; have_push a4 b-5 d8 g-5
have_put a-10 c-4 d4 e-4 g9; have_read b-3 c-4 e-4 f-5 g7; have_remade b7 d-3; have_remove-myself e2
have_rewrite a-4 b7; have_see b-4 d-3 g7; have_send e-12 g10; have_set b8 c3 e-7 g-7; have_settle c11 e-5 g-6
have_ship a-4 b-4 c6 d-5 g4; have_sign c-5 d7; have_sit a-7 d9 e-4; have_speak e5; have_start a-6 c2
have_step e-5 g6; have_stop a3 b5 c-8 d6 g-5; have_take b-2 g3; have_take-over g5; have_talk-to c2 d9 g-9
have_tell a-2 c-5 d13 g-8; have_that a-5 c3 d5 e2 f-5 g-3; have_the a6 e-6 f-11 g2; have_three a6 c8 e-3 f-2 g-8
have_time c-7 d3 f3; have_touch d-4 f7; have_try f3; have_turn c5 e-4; have_two a-7 b2 c13 d-3 e-5 f5 g-13
have_type a-3 b3 c-3 e8 f-5 g-3; have_wait b5 d-5 f2 g-6; have_want b10 c-3 f2 g-8; have_work b6 c-3 d-3 e-3 f6 g-3
have_work-on b5; have_write a2 c-8 d6 g-6; have_you c-4 e12 g-6; he_'d a-14 b8 c4 d-7 e8 f-10 g-6
he_'s a-10 c6 f-10; he_<name> b3 c-8 d6 e-6 f-3 g5; he_ask a-4 b6 c-15 d-5 e3 f-2 g8; he_be a-10 b9 e-11 g2
he_be-on a-5 b9 c-4 e-5; he_can c7 f-2; he_come c-3 e5; he_could a-5 c-3 d-4 e11 g-4; he_decide c-5 g3
he_did b13 d4 e-11 g-9; he_do b-5 c-8 d9 e12 g-11; he_does b-3 d8 e-3; he_draw b-5 c-4 e-2 f8; he_find b4 d-2 e7 g-7
he_fix a-4 b-6 e4 g4; he_get b-5 c-4 e8; he_go b8 d-8 e4 g-2; he_have a-6 b12 c-4 d-5 e6 f-7 g-5
he_is a-4 b-11 d2 e3 f-5 g5; he_just b-5 c9 e-7 g2; he_know b-4 c6 d-2 f-3; he_leave c-2 d-3 g3; he_look b7 e-4
he_may c8 g-7; he_notice b-2 d4 e3 g-4; he_only a-3 b14 c-3 e-6 g-6; he_run c-3; he_say b4 d7 e-5 g-6
he_see b-3 e11 g-10; he_seem d5; he_solve e9 g-5; he_stands c-2 d11 e-5 g-4; he_take b-3 c-10 d-5 e5 g6
he_talk d5 e4 g-7; he_tell b-7 c-3 d-3 e-3 g13; he_thanked b-4 e-7 g9; he_think e5 g-6; he_use e-3 f3 g3
he_walk c-2; he_want b-3 d-2 g5; he_want-to b2 c2 d-10 g2; he_will c-4 d2 e7 f-8 g-4; he_would a-5 b3 c-6 e4
he_write b-9 d-3 e5; head_, c-4 d4; head_. a-4 b2 c-4 d-3 f5 g2; head_and a-3 b2 d8 g-8; headache_, d2 g2
headcount_approve c-3 d-4 g7; headcount_request d12 g-9; heads_turn c9 g-5; heap_dump a7 e5 f-3 g-9
hear_from c12 d-4 e-4 g-2; hear_it c8 d10 e-4 g-13; hear_what e6 f4 g-9; heard_. d-2 e-4 g7; heard_about c-5 d-2 e9
heard_it b-6 d5 e-8 g7; heard_mine b-3 c12 e-8 g-5; heard_that d-4 e-2 f-6 g13; heart_, b3 c-3 d2 e-5 f2
hello_world a-2 f11 g-8; help_. b-3 c-4 d-4 e-3 g13; help_<mark> b7 e-3; help_<name> b6 d-7 e9 g-6
help_her b6 c-3 f-5 g4; help_with a-9 b9 c-5 d9 e-8 g-3; helper_, f7 g-2; her_, a-5 b11 c-3 f-4 g-7
her_. a-6 b15 c-8 d-14 e7 f-7 g-4; her_1:1 e-3; her_<mark> b3 c2 d5 e-7 g-10; her_a b4 c-7 d3 g-3; her_about e-5
her_and b8 d-7 e4 g-7; her_approach b6 g-4; her_back b4 e6 g-12; her_before b2 e5 g-7; her_boss a-2 g8
her_branch a-3 b5; her_call b-3 e9 g-6; her_design c12 d-2 e-5 g-7; her_desk b2 c-4 d-5 e5; her_face b8 e-4 g-3
her_feature b8 e-5 g-2; her_feedback b-7 d4 e-9 g7; her_find e2; her_first b6 c-6; her_hand e-4 g10
her_i b3 c-2 d-2 e5 g-5; her_in e4; her_junior b-7 d3 e-6 g7; her_last b3 c-4 d3 e-6; her_list b6 d-4 e-3
her_mail b3; her_name b5 c-6 d-2 e-4 g3; her_old a-6 b-13 c-12 d-8 e-14 f2 g25; her_on e9 g-9
her_own a-7 b-6 c9 d-13 e10 f-8; her_plan b-4 e10 g-4; her_plate b2; her_pr b9 g-4; her_project b2 c3 e-8
her_promotion d6 g-5; her_review b-9 c-8 d12 e-7; her_slide b9 c-2 d-6 e11 g-14; her_talk b-6 d6
her_text b8 d-3 e-3; her_the c-6 d7 e5 f-5 g-4; her_ticket b5 d-5 e-2; her_to c-6 d5 e3; her_way b-2 e6
her_what e9 g-7; her_while b-4 g7; her_with e4 f-4; here_, b5 d-3 g-4; here_. b5 c3 d7 e-3 g-14
here_<mark> b9 e-8 g-7; here_i a9 c4 e-4 g-9; hers_, b14 e4 g-13; hers_. a-4 b15 c-3 d-2 e3 f-5 g-10
hers_and b-6 g6; hers_is b8 c-4 d-3 e-7 g2; hers_leave b8 e-2 g-3; hers_now d-4 e-3 g8; hers_to e6 g-3
herself_, c11 e-4 g-7; herself_. b-3 c-4 d-3 e8; hid_in a-2 b-7 c-4 d9 e6 g-8; him_, b4 c-2 d-4 e3 f-6
him_. a-10 b4 d6 e-3 f-7; him_? b4 g-4; him_a c-4; him_about a4 b-4 c-3 d6 e-2 f-3; him_and b8 c-6 e-6
him_at b5 e2 g-5; him_be e5 g-2; him_go b-6 d-3 e13 g-8; him_how d-3 e6; him_in d7 g-4; him_it d4 g-5
him_leave b7 e-5; him_not c-5 d-3 g9; him_on b6 d-8 e2; him_so g6; him_the a-2 b3 c-6 d-6 e9 f-2 g-4
him_to a-7 e13 f-3 g-6; him_we d8 g-4; himself_, a-5 b-5 c-3 d-5 e8 g4; himself_. a-2 b-8 d-4 e7; himself_by e6 g-4
hire_, d8 g-8; hire_: b3 d9 g-10; hire_<name> b2 d-6 e-6 g6; hire_debrief d13 e-6 g-8; hire_is c-3 e-2 g6
hire_loop b4 c-3 d-5; hire_panel a-4 b-2 d7 g-6; hire_scorecard b2 d8 g-10; hire_scorecards d6 g-3
hire_sync a-6 e-4 g7; his_, b5 d-6 e9 g-11; his_. d3 e9 f-4 g-8; his_1:1s d-4 g7; his_boss b-5 g9
his_branch b4 c-3 e-7 g5; his_call e9 g-7; his_code c5 e-4; his_code-reviews b-3 g4; his_decision e-9 g10
his_desk d7 e-4; his_draft b12 d-3 e-2 f-4 g-3; his_estimate e2 g-7; his_face b-6 c-3 d-4 e-5 g13
his_feature a-5 b10 e-6; his_feedback b-5 e-6 g9; his_first b-4 d-2 e6; his_hands e4; his_head a5 b6 d-3 e-5 g-3
his_is b13 e-3 g-9; his_keyboard a-4 f6 g-3; his_last b-4 c-3 g7; his_name d5 g-3
his_own a-8 b-17 c6 d-18 e13 f-9 g7; his_part b10 d-3 e-4 g-5; his_people b-2 c-4 d-6 e-4 g14; his_plan e5 g-4
his_pr a-4 b9 c-4; his_probation b-4 d10 g-6; his_promotion d-5 g7; his_review b-5 c-4 g7; his_screen b-2 c-4 d-3 e9
his_talk b-3 d-4 e-7 g10; his_task b8 g-2; his_ticket a-6 b3 c-4 d-2 e-10 g9; his_to b10 e-7 g-5
his_tone b-6 d5 e-7 g3; his_way b-8 c-5 e18 g-15; his_work b-5 d7 e-3; hit_it a4 e4 g-7
hit_the a6 b-3 c-3 d-6 f-5 g2; hm_, c6 e-3; hold-back_back c2 g-8; hold-my-tongue_my e5; hold_, a-8 b-2 c-11 d8
hold_. b-5 c-13 d2 e7 f4; hold_<number> a10 c-2 d2 g-7; hold_a a-4 c6 d-5 g2; hold_for a6 g-3; hold_it a3 b8 d-9
hold_my b-5 c-7 e15 g-6; hold_the a8 c7 d-5 e2 f-12 g-7; hold_up a8 b-4 d-4 e-6 f-6; hole_in e-2 g4
holiday_, c-4 e-4 g8; holiday_. a-5 b4 c5 e-3 f9 g-11; holidays_, c-2 e-3 f-5 g9; holidays_. b-4 d3 g3
home_, c-10 d-6 e5 f7; home_. a-2 b-3 c-6 d8 e-13 g10; home_<mark> a4 f-4 g3; home_and b4 d-4 e-8 g3
home_at c-4 d-4 e4 f-4 g4; home_before a5 g-6; home_by a-6 b-4 c-3 d-3 e-5 f-3 g16; home_for b5 g-3
home_late c5 d-4 e5 g-7; home_to b11 c-7 e-6; home_with a-3 b6 c-4 d-3; honest_. c-3 d4; honest_word d5
honestly_. a-3 g2; honestly_i a-2 g7; hook_for a9 g-5; hope_. b7 c-2; hope_i b-4 g10; hope_it d7 g-5
hope_nobody f-4 g8; hope_that c-4 g7; hospital_go g4; hot_potato a2; hotfix_, a2 b-4 d-6 f-4 g4; hotfix_. a-7 e4 g5
hotfix_be b-6 c-3 e-4 g9; hotfix_for a6 g-4; hotfix_to a4 b-4 d-4 g4; hour_, b-3 c-9 f7 g4
hour_. c-12 d-5 e5 f-5 g4; hour_after a-4 b7 c-2 f-3; hour_and a-6 b3 c-7 d-5 e3 g6; hour_as f7 g-2; hour_back g4
hour_because a-6 c8 d-8 e3 f5 g-9; hour_for a-5 c3 d8 f-5; hour_i b-7 d10 e-3; hour_in f4; hour_later d-3 e9 g-8
hour_of b-6 c5 e-3 f12 g-19; hour_on a2 b-4 c-6 d6 f2 g-13; hour_read f6 g-3; hour_so d-3; hour_to a3 d5 e-6 f5 g-11
hour_with a-6 b-7 c-4 d3 e5; hours_, a3 b-6 d-12 e6; hours_. a2 d-5 e-7 g5; hours_<mark> a5 c-3 d-4 f-3 g5
hours_and a10 b-5 d-5 e-2 f-4; hours_for a2 c-2 d6 e-2 g-2; hours_in a14 c-8 d-5 f-4 g-3
hours_later a10 b7 d-5 e-6 g-10; hours_of a3 c2 f-3; hours_on a12 c-3 f-3 g-2; house_, a-5 b2 d-6 e-3 g8
how_, a-3 b4 g3; how_. b-3 c5 d-4 f-5 g3; how_<name> b6 c-7 e4 f-3 g-2; how_do c-3 d-4 e-5 g9; how_he b-3 c-2
how_i b5 f-8 g-2; how_it a-8 b-8 c-3 d-7 f12; how_long c7 g-7; how_many c7 e-3 g-3; how_much a-2 c-7 d-2 e5 g7
how_our a-2 f12 g-7; how_she b-11 c-10 d6 e-6 g8; how_that b2 d4 e-3; how_the a-4 b-10 c-7 d-3 e-6 f20 g-6
how_they a-6 e-7 f14 g-8; how_to a-4 b-7 c6 d4 e6 g-11; how_we e6 g-8; how_would c-9 d-5 e17 g-10; hr_'s d3; hr_. g3
hr_about c-5 g2; hr_i d10 g-8; humming_. e-8 f3 g9; hurt_. a2 c-4 d-4 e-4 f9; i_'d a-3 b5 c-3 d-2 e4 f-12
i_'d-had a-3 b7 c9 d-4 e-3 f-3 g-6; i_, a6 b3 d4 e-10 f-5; i_. c8 d5 e-10 g-5; i_<mark> b9 d4 e-8 g-9
i_<name> a-6 c5 d2 f-10 g-6; i_? e6 g-3; i_almost a-12 b-11 d-4 e3 f-3 g13; i_always a6 b-3 d-9 e-4 f4
i_am a5 b-4 c4 e-3 f-3; i_answer b4 c16 d7 e-9 f-7 g-20; i_approve a-3 c13 e-5 g-5; i_ask a-12 b3 c-3 e6 f3 g-6
i_ate b-6 e9; i_back c-5 e13 g-8; i_be a4 f-4; i_be-going-to a-5 b-2 d11 g-4; i_be-on b-11 c7 d-10 e5 f-4
i_be-stuck a-7 d8 e-8 g7; i_be-supposed-to c6 d4 e-3 g-6; i_became a-6 b-4 d-2 g8; i_bisected a9 g-6
i_bite-my-tongue e6 g-3; i_break c11 e-6 g-6; i_bring a6 b-9 c-6 d5 e3 g-3; i_build a5 g-5; i_buy b-2 c3 e-6 g3
i_call b3 c5 e-7; i_call-off d8 g-4; i_can a-10 e-7 f4 g3; i_cancel a-4 b-3 d10 g-4; i_carry a-5 b-5 d-5 e5 f-3 g6
i_change a4 b6 c-3 d2 e-8 f-2 g-9; i_check a-4 b4 c-4 d-3 e4; i_choose c11 e-18 f-2; i_clapped b-2 e14 g-12
i_close a3 b12 c-2 d-10 f-6 g-9; i_code a11 b-7 d-8 e-4 f4 g-3; i_come a-8 b-6 c6 d-11 f6 g3; i_cook a4 b6 g-7
i_correct a5 d-3 e-3 f3 g-8; i_could a-13 c-4 d3 f11; i_count a-7 b-7 d7 e-8 f-4 g5; i_cut a8 c9 d-7 e-5 g-9
i_debug a3 d3 g-5; i_decide a-9 b2 c5 e4 f-3 g-5; i_decline c-5 e5; i_delegate a-4 b7 c4 e-10
i_delete c-4 d6 e4 f-2 g-6; i_deploy a-5 f-3 g8; i_did a-8 b3 c-9 d4 e4 g-2; i_do a5 b6 d-8 f-3 g-3; i_drag d12 g-10
`
