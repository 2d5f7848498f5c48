// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_7 = `
go_. b-6 c4 e8 g-3; go_<mark> b-3 c6 d-10 e9 f-7 g-5; go_<name> c3 e4 g-5; go_? a5 d-4 e-3 g3; go_ahead a3 e-4 g4
go_another d5 e7 g-10; go_as b-4 f5; go_at f7 g-5; go_away a-2 d3 e-6 g2; go_back a-7 d4 e-11 g2
go_before c4 e2 g-5; go_better d-3 e-5 g8; go_by b-2 d12 e-6 g-6; go_cold d9 e-3; go_dark a6
go_down a4 c-5 d-8 e-11 f6 g3; go_fine a-2 b-3 c-3 d-3 e6; go_for a-13 b-5 c4 d-3 e8 f-11 g3; go_from b10 c-4 g-8
go_green a2 c3 g-4; go_home a-3 d5 f-9; go_in a3 b4 c-10 d5 e3 g-10; go_into a5 b7 f-6 g-7; go_is c3 e-2 f2 g-3
go_live a13 b-11 c-3 d-6 f-12; go_nowhere c-2 e-3 f5; go_of b4 c-8 d-8 e6 g-3; go_off b-2 c-10 e12; go_on c-16 d8 e4
go_out a8 b-2 c-3 e-22 f-6 g6; go_part d2 e-6 g3; go_past c5 d3 g-4; go_red a-3 d-3 f3 g4
go_round a-6 b-3 c3 d-4 f5; go_sideways e7 g-5; go_slow b4 e-3; go_the c-5 d3; go_up b-9 c6 d-7 e-9 f-5 g9
go_well a-5 b-8 c-3 d-4 e-10 f-4 g19; go_with c8 f-3 g-3; go_without d11 e-4 g-5; go_wrong c-2; goal_, f6
goal_. a-5 b10 c-3 d-7 e4 f-3 g-2; goals_are d-3 g6; goals_for a-3 f-10 g8; god_'s b-5 f6; good_, e14 g-15
good_. a3 b2 c-3 d-9 e5 f-2; good_<mark> c10 g-6; good_at c-3 e-4 f4 g3; good_enough c3 g-2; good_first e-3 f13 g-7
good_intentions b2; good_manager f-2 g4; good_mood a-4 d5; good_news d-3 g8; good_one b-4 c-3 d-7 e4 g8
good_question a-2 c-12 d9 e-4 g4; good_talk b6 d-10 e-3 f-2 g8; good_to b-2 c6 d-2 e-4 f-4; goran_'s e9 g-5
gpu_nodes a3 b-4 c6 g-5; gpu_quota b-3 d2 f-5; grab-back_it b9 g-6; grab-the-keyboard_the e-6 g5
grab-the-wheel_the b5 e-3; grab_it e3; grab_the a7 b-4 c-5 d-8 f-8 g5; grace_'s d-3 e3; grafana_board f5 g-3
grafana_panel f11 g-7; graph_. c2 e6 f7 g-11; graph_of e-3 f8 g-3; graphql_, b-3 e3; great_, a7 d4 g-10
great_deal f4; great_fun a-2 c-2 d-3 f3 g3; green_, b5 f-3; green_. a-4 b-6 d-4 e6 g6; green_and e-6 f7
green_by a8 e10 f-6 g-13; group_'s e-2 f2 g2; group_. b-4 e6; group_chat c5 d-5; grown_adults c6 g-2
growth-plan_for d10 g-8; growth-plan_is b-3 d12 g-7; growth_project b8 g-4; guess_. a6 g-4
guess_which a-2 c-5 d8 g-5; guess_who a11 b4 c6 e-8 f-5 g-14; guide_as f6 g-3; guild_'s c6 g-4
guild_, c-5 d-3 e4 f-4 g4; guild_to c-7 e-2 g6; gut_feel a-2 c2 e-6 g6; guy_who g6; ha_. a-3 c-4 f-4 g11; hack_a f2
hack_on f2; hack_the a8 g-3; half_. b-4 d-4 e-3 f3 g6; half_a a-10 b-14 c4 d2 e-9 f4 g6; half_an b-7 c-4 e4 f3
half_baked b-3 c7 d6 e-7 g-5; half_day d-3 e5 g3; half_do a-6 b3 d-2 f6 g-4; half_finish f-3
half_hour a-3 b-2 e-6 f7; half_my b-2 c-3 d6 e-5 f-6 g3; half_of b9 d-2 e-5; half_past a4
half_the a10 b-3 c-12 d-14 f-10 g7; half_time a-4 b10 e-2 g-3; half_write a3 b-10 d4 e11 g-7; half_year d14 g-11
halfway_. g-2; halfway_through b11 c-3 e-9 f-3 g-4; hall_. c6; halted_the c3 e3 g-4; hand-off_off a-4 b10 c-3 e-4
hand-over_over a-7 c-5 d-3 e4; hand_, a9 b-6 d5 g-14; hand_. a4 b-11 c3 e-14 g5; hand_<mark> a5 g-6
hand_<name> a-7 c-3 d-5 e6; hand_again b-7 c6 d-3; hand_and a-4 b3 g4; hand_at f7 g-5; hand_be a-4 b-4 e12 g-6
hand_before c6 g-5; hand_edit a5 b-3 e-4; hand_go b-4 c7 e-3; hand_in a-9 c-10 d7 e-3 g4; hand_it b8 d-2 e-4
hand_me b4 e-7 g6; hand_my a-2 b-5 e13 g-6; hand_off b-4 g7; hand_on a7 c-5 e-5 f2; hand_out a-6
hand_over b-3 c-5 d-3 e-6 g15; hand_the a-5 b3 c-9 d-13 e3 f-8 g7; hand_to a-5 b15 e-8 g-2
hand_up a3 b-2 d-4 e-4 g3; hand_with a-3 e-2 f7 g-3; handle_it a-3 b8 d-3 f4 g-6; handle_the a-2 c-3 d-3 e14 g-12
handler_, a8 b-3 g-3; hands_, a4 d-2 e-12 f-3 g8; hands_. c-3 d3 e-10 f-6 g11; hands_at a3 g-3; hands_dirty a2 b-4
hands_in a-3 b-3 e12 f-5 g-2; hands_off a-2 e-3 f-2 g6; hands_on a2 b-5 f3; hands_that a8 b-2 g-2
hands_while a-2 b-3 e7; hang_. b-4 d-5 e4 g2; hang_from a9 g-4; hang_it a-3 b-3 e4 f5 g-2; hang_on a11 b-9 e-12 f-8
hang_the a2 e2; hang_together a-5 f3; hang_up a-5 c-4 e7; hanne_'s b-4 c-4 d6 e5 g-4; happen_, d-6 e-5 f3 g9
happen_. c-3 e3; happen_if a-4 c-5 g6; happen_to a-4 b-2 c8 d3 g-7; happen_without d-3 e10 g-7; happy_, c9 e4 g-8
happy_. b-3 c7 e-3; happy_with a-5 b8 c4 d-7 e-6 f-3; hard-conversation_with g6; hard_, a6 b-5; hard_feedback e5
hard_ticket b-4 d-2 e4; hard_to d-4 g7; harder_to d-5 g5; hardest_ticket a4; hat_, b-3 d-4 e6 f-4; hate_be a-4 c5
hate_it c-3; have-a-look_a f4; have-to_be a7 c10 d-8 e-5 f-5 g-13; have-to_choose d-2 e-2 g5
have-to_land a8 b-3 g-3; have-to_say c7 d6 e-7 g-4; have-to_wait a-8 c-8 d6 e8 f-6; have-to_write a8 g-6
have_, c-9 d-6 e9 f7 g-6; have_. a-2 c-9 d-7 e7 g4; have_<mark> c-3 d3 f-2; have_<name> a-13 d-9 f9 g3
have_<number> a-3 b2 c4 d-3 e7 f-12; have_a a-8 b-4 c-3 d2 e-3 f6 g2; have_agree b-6 d-3 g4
have_all a-3 c2 d-4 e-6 g6; have_already b5 c-4 e-4; have_an a-6 b-8 c3 e2; have_answer b-4 c-2 e12 g-8
have_any c4 d-4 f5; have_ask a-7 b4 c-15 d5 e-9 f11; have_assign a-4 b6; have_be c-8 d5 e-6 f6; have_be-on d4
have_become a-4 b-2 c19 e-4 f-3 g-14; have_begin b-5 d-5 e6 g4; have_book e7 g-8; have_build a-3 c8 e2 g-8
have_call c-6 d8 e-7 g4; have_cancel b-2 e-5 g8; have_change c-3 d-2 e9 f5 g-8; have_choose b4 c-6 d-3 e3
have_close b-3 d5 e4 g-4; have_code d-2 g7; have_come c3 d-3 e-4 g2; have_decide a-4 b-8 d-6 e3 g4
have_delegate b4 d-4 e5 g-6; have_deploy d5 g-3; have_do a-11 c-9 d6 g2; have_draw b3 e-4 f-2
have_even a-3 b-2 f-3 g10; have_ever c-3 d-5 f10 g-2; have_fail a10 g-7; have_find b-5 c-2 g5
have_finish b3 c-6 d-5 f-2 g4; have_five a3 b-3 c-2 d8 e-2 g-4; have_fix a-7 b-4 c-3 d-8 f-2 g14
have_flu b-2 d-6 g11; have_forget g-2; have_four b-5 e-6 g6; have_get b10 c-14 e4 f-3 g-7; have_give a4 b6 d-9 g-12
have_go b-8 c-11 d5 e5 f-3; have_go-to a-5 b-3 c4 d7 e-10; have_grab d-2 g4; have_half b-5 e-4 f-4 g10
have_hand b13 e-6 g-7; have_happen e7; have_have a-7 d7 e-5 f-5 g4; have_heard c-3 d5 e-3 g2; have_her d3
have_his b-7 c-5 d-7 g10; have_hold a-3 e6 g-5; have_i a-10 b-2 c-12 d-14 e-16 f-8 g29; have_in c-3 d3 e-5 f-4 g4
have_it b4 c-9 d-17 e7 f-11 g2; have_jump-in e3; have_just a-3 c-2 g5; have_keep a2 b-8 c7 d-9; have_know d3
have_learn g4; have_leave b-6 d-8 e-7 f2 g9; have_let a3 b-4 c-4 d9 e-5; have_look a-5 c6 d-2 e-2 f3
have_lost a3 d-3 e2; have_lunch a-3 b-6 d2 e-9 f-3 g11; have_make a4 b7 c-3 d-8 e3 f-8; have_me b-6 c9 d-3 e7 g-12
have_merge a-6 d-5 e-5 f6 g4; have_move a-4 b-5 c-3 d-3 e5 g5; have_my a14 c-6 d-16 f-9; have_name b6 g-6
have_need a-5 b3 c-2 d4 f-4 g4; have_never a-3 b-2 d-5 g9; have_no a3 b-10 c-6 d4 f-13 g5; have_nod c5 g-2
have_none b4 c3 d3 e-4 g-9; have_not b-8 c-8 d7 f-21 g5; have_nothing a8 b-9 c-3 e4 f-4; have_notice d-5 e-3 g8
have_now d13 g-11; have_one d-5 e-10 f-4 g10; have_only b-5 c7 d4 e-2 g-3; have_our b-4 e-2 g8; have_pass a-3 b4 g-5
have_patch a-6 e-5 g11; have_pick a-3 b-2 d-3 e8 g-3; have_plan-to c5 e-6; have_prepare b10 c-4 d-8 e-8
have_promise b6 d3 e3 g-14; have_push a4 b-5 d6 g-3; have_put a-9 c-4 d3 e-4 g9; have_put-off d3 e-3
have_read a5 b-3 c-5 e-3 f-6 g4; have_remade b7 d-4 e-3; have_remove-myself e3; have_repair a10 g-9
have_rewrite a-3 b6 d-2; have_see b-3 d-2 g9; have_send e-6 g7; have_set b9 c2 e-8 g-6; have_settle c11 e-4 g-6
have_ship b-4 c5 d-6 g5; have_sign c-5 d6; have_simply c4; have_since b4; have_sit a-6 c3 d9 e-3; have_speak e8 g-4
have_spend g-3; have_start a-6 c3; have_step e-3 g6; have_stop a3 b5 c-7 d6 g-5; have_take b-3 c-3 g4
have_take-over e-3 g4; have_talk-to c4 d9 g-11; have_tell c-3 d12 g-8; have_that a-5 c2 d3 e2 f-5
have_the a7 d3 e-6 f-13; have_three a7 c9 e-3 f-2 g-10; have_time c-4 d3 e-2 f4 g-2; have_touch d-3 f6; have_try f4
have_turn a-3 c4 d3 e-4 f-2; have_two a-7 c11 d-3 e-3 f6 g-11; have_type a-3 b3 c-4 e8 f-5 g-2
have_until a-6 b9 g-4; have_wait b3 d-4 f4 g-7; have_want b8 c-2 g-7; have_work b8 c-4 d-5 e-4 f5; have_work-on b3
have_write c-8 d5 g-4; have_you c-5 d-2 e14 g-7; he_'d a-12 b7 c2 d-8 e8 f-12 g-4; he_'d-had b9 g-5
he_'s a-9 c8 f-11; he_<name> b3 c-8 d6 e-8 f-2 g5; he_ask a-5 b6 c-14 d-4 f-2 g8; he_be a-10 b10 c-2 e-10 g3
he_be-on a-4 b11 e-5; he_can c7 e-3 f-3; he_come c-4 d-2 e5 g-3; he_could a-5 b4 c-3 d-4 e11 g-6; he_decide c-5 g3
he_did b13 d3 e-11 g-6; he_do b-3 c-8 d9 e10 g-11; he_does d9 e-3 g-2; he_draw b-4 c-3 f7; he_drive b-3 e4
he_find e7 g-7; he_fix a-3 b-6 e6; he_get b-5 c-5 e7; he_go b8 d-8 e4; he_have a-3 b10 c-4 d-6 e5 f-5 g-4
he_is a-3 b-10 c-2 f-3 g6; he_just b-3 c9 e-6; he_know b-5 c4 f-4; he_laugh e4; he_learn e4; he_leave d-3 g4
he_look b6 e-4; he_may c8 g-9; he_need b2; he_notice b-3 d4 e3 g-5; he_only b12 c-2 e-5 g-5; he_put d4
he_rang b-2 g3; he_return b5; he_say b3 d7 e-6 g-4; he_see b-3 d-2 e12 g-11; he_seem b-2 d6; he_solve e9 g-5
he_stands c-3 d11 e-5 g-3; he_take b-4 c-9 d-5 e2 g8; he_talk d5 e3 g-7; he_tell b-5 c-3 d-2 g9
he_thanked b-4 e-7 g10; he_think e4; he_use e-3 f3 g4; he_want d-3 g4; he_want-to b2 c3 d-10 g4; he_watch b7 e-2
he_will b4 c-7 e7 f-7 g-4; he_would a-5 b5 c-5 e3; he_write b-6 d-3 e4 g2; head-of_design d-3 f-2 g8; head_, c-4 d6
head_. a-4 c-4 f4; head_and d8 g-8; head_end g6; head_for d2; headache_, g3; headache_. e-2 g7; headcount_, d11 g-10
headcount_approve c-3 g8; headcount_request d11 g-8; headcount_spreadsheet d5 g-4; heads_turn c9 g-6
heap_dump a7 b3 e3 f-3 g-9; hear_, c3; hear_from a-2 c11 d-6 e-3; hear_it c7 d9 e-5 g-13; hear_my c12 g-10
hear_what e5 f5 g-8; heard_. d-4 e-5 g7; heard_a d-7 e8 f-5 g3; heard_about b-4 c-3 e11; heard_it b-7 c-4 d5 e-9 g10
heard_mine b-5 c13 e-7 g-6; heard_of e-6 g11; heard_that d-3 f-4 g12; heard_the c3 d-2 e4 g-4; heart_, c-5 d2 e-4 g3
heat_map d3 g-2; heating_in d-2 g6; hello_world a-2 f9 g-6; help_, a10 b-3 d-3 e2 g-6; help_. b-4 c-2 d-4 g11
help_<mark> b7 e-3; help_<name> b5 d-8 e10 g-8; help_her b6 c-2 e-4 f-3 g3; help_with a-7 b10 c-6 d8 e-5 f-2 g-4
helper_, f7 g-3; her_, a-4 b13 c-3 f-4 g-7; her_. a-7 b15 c-9 d-12 e4 f-7 g-3; her_1:1 e-3 g4
her_<mark> b2 d5 e-7 g-8; her_a b4 c-5 d3 g-4; her_about e-7; her_and b6 d-6 e5 g-6; her_approach b6 g-5
her_back b5 e5 g-12; her_because b2; her_before b2 e4 g-8; her_boss g7; her_branch a-3 b7; her_call b-4 e10 g-6
her_design b-3 c13 d-3 e-6 g-7; her_desk b3 c-4 d-4 e3; her_face b9 e-3 g-3; her_feature b9 d-2 e-6 g-3
her_feedback b-7 d5 e-7 g6; her_find e3 g-2; her_first b7 c-6 d3 e-3; her_hand e-5 g9; her_head b2 e2 g-3
her_i b2 c-3 e4 g-3; her_junior b-6 d3 e-6 g7; her_last c-4 d4 e-6 g4; her_list b6 d-4 e-4; her_mail b3
her_mother g6; her_move d3; her_name b6 c-4 d-2 e-3; her_old a-5 b-13 c-11 d-7 e-13 g26; her_on e9 g-9
her_only e7 g-4; her_own a-4 b-11 c8 d-12 e9 f-7; her_plan b-3 e9 g-4; her_pr b8 g-5; her_project e-7 g2
her_promotion d6 g-5; her_review b-8 c-5 d11 e-6; her_slide b6 d-5 e10 g-12; her_so b-4 g4; her_talk b-3 d3
her_text b7 d-2; her_the b-4 c-5 d7 e5 f-6 g-2; her_ticket b4 d-3; her_to b-3 c-6 d3 e4 f-3; her_way b-2 e7
her_what e8 g-5; her_while b-2 e-3 g7; her_whole e-2 g2; her_with b3 e3 f-3; her_work g4; here_, b4 d-3 g-4
here_. b4 c2 d6 g-11; here_<mark> b8 e-7 g-6; here_i a8 c5 e-4 g-9; hers_, b14 g-12
hers_. a-4 b16 c-2 d-3 e3 f-5 g-13; hers_and b-5 g6; hers_is b5 c-3 e-8 g4; hers_leave b8 e-3 g-3
hers_now d-2 e-4 g8; hers_to e7 g-3; herself_, c12 e-5 g-8; herself_. b-3 c-4 d-2 e7; hid_behind d6
hid_in a-3 b-6 c-3 d9 e6 g-9; hides_the f8 g-4; highlighter_like f6 g-5; him_, b5 c-3 f-7 g3
him_. a-9 b3 d7 f-6 g-2; him_? b6 g-4; him_a b-2 c-4 d2 g4; him_about a3 b-5 c-3 d7 e-2 g-2; him_and b6 c-5 e-4
him_at b4 e4 g-5; him_be b-3 e6 g-3; him_go b-5 e11 g-7; him_how d-2 e6; him_in d8 g-3; him_it d3 g-5
him_leave b8 e-6; him_not c-4 g8; him_on b4 d-8 e3; him_so b-3 g7; him_the b3 c-5 d-6 e8 g-5; him_to a-8 e12 f-4 g-6
him_we d8 e-3 g-4; him_what c-4 g4; him_yet d7 g-6; himself_, a-4 b-5 c-4 d-4 e6 g6; himself_. a-2 b-7 d-4 e7
himself_by e5 g-3; hinge_on a3 d-3 f5 g-5; hira_'s b-3 c-6 e3 g5; hire_, d7 g-7; hire_: b3 d8 g-9
hire_<name> b2 d-8 e-6 g6; hire_debrief d9 e-3 g-5; hire_is c-4 e-3 g5; hire_loop b3 d-5 g3
hire_panel a-3 c4 d4 g-7; hire_scorecard b2 d8 g-9; hire_scorecards d7 g-4; hire_sync a-6 e-5 f-3 g9
hiring-plan_is d8 g-6; his_, b3 d-5 e7 g-9; his_. d3 e9 g-10; his_1:1 b-4 d5 e-3; his_1:1s d-4 g7; his_back b3 g-4
his_boss b-5 g7; his_branch b4 c-4 e-8 g7; his_call d-3 e10 g-6; his_code c3 d-2 e-4; his_code-reviews b-3 g4
his_daughter e-3 g6; his_decision b-2 e-8 g9; his_desk d7 e-4; his_draft b10 d-3 e-3 g-3; his_driver e-4 f5
his_estimate c3 g-5; his_face b-7 c-4 e-5 g12; his_feature a-3 b10 c-2 e-6; his_feedback b-4 d-4 e-7 g10
his_first b-5 d-2 e7; his_hands e4; his_head a4 b6 e-5; his_intern d-6 g8; his_is b11 g-8; his_keyboard a-4 f7 g-4
his_last b-4 c-3 g7; his_mind b-3 c6 g-3; his_name d4 g-3; his_own a-6 b-15 c8 d-16 e11 f-8 g5
his_part b11 d-3 e-4 g-5; his_people c-4 d-4 e-3 g12; his_phone d5; his_place b4; his_plan e4; his_pr a-4 b9 c-3
his_probation b-4 d11 g-6; his_project b4 g-2; his_promotion d-5 g7; his_review b-3 c-2 g7
his_screen b-5 c-5 d-3 e10; his_story b8 d-3 e-2 g-3; his_talk b-4 e-7 g8; his_task b9
his_ticket a-5 b5 c-4 d-2 e-10 g8; his_to b10 e-7 g-5; his_tone b-7 d6 e-7 g2; his_way b-8 c-4 e16 g-10
his_weekend e-2 g5; his_work b-5 d7 e-4; hit_it a2 e3 g-4; hit_the a6 b-4 d-6 f-5 g3; hm_, c5 d-2 e-3
hold-back_back c3 g-7; hold-my-tongue_my e4; hold-off_off b-2 c7 e2 g-7; hold_, a-7 b-2 c-11 d7 e3
hold_. b-5 c-11 d4 e6 f3; hold_<number> a10 c-2 g-6; hold_a a-2 c5 d-4; hold_for a5; hold_it a4 b7 d-8 g-3
hold_my b-5 c-8 e15 g-7; hold_the a7 b-2 c7 d-6 e2 f-13 g-6; hold_their a5; hold_to a-5 c4 d6 e-5
hold_up a7 b-4 d-4 e-6 f-5; holiday_, c-4 e-4 g9; holiday_. a-5 b4 c4 e-3 f7 g-9; holiday_and c3 d3; holiday_to c3
holidays_, b-2 c-2 e-3 f-6 g9; holidays_. b-2; home_, b-3 c-11 d-5 e3 f8; home_. a-5 c-6 d8 e-11 f-5 g11
home_<mark> f-4 g5; home_and b5 e-7; home_at a-4 c-5 d-5 e5 f-3 g5; home_before a3 g-4
home_by a-6 b-3 c-3 d-3 e-5 f-4 g16; home_early b3 c5 g-5; home_for b5 g-4; home_late a-3 c7 e5 g-8
home_to b10 c-6 e-6; home_with a-3 b5 c-5 d-3; homework_, d4 f3 g-6; homework_. f3 g-3; honest_. b2 c-2 d4 g-3
honest_word d5 e-2; honestly_i g6; hook_for a8 d-2 g-5; hope_. b8 c-4; hope_i b-5 c-2 g11; hope_it d7 g-5
hope_nobody d-4 f-3 g9; hope_not g2; hope_that c-4 g6; hope_the g3; hospital_. b4 e-4; hospital_go a-2 g2
hot-path_again a3; hot_wallet a5 e-6 g5; hotel_. c2; hotfix_, b-4 d-6 f-3 g6; hotfix_. a-9 d-3 e5 g5
hotfix_be b-7 c-3 e-4 g8; hotfix_for a8 g-5; hotfix_from e-2 g5; hotfix_the g-3; hotfix_to a4 b-3 d-2 g2
hour_, b-3 c-7 f5 g5; hour_. c-10 d-4 e6 g4; hour_after a-3 b7 c-3; hour_and a-6 b4 c-5 d-6 e3 g4; hour_and-then c4
hour_as f6; hour_back g2; hour_because a-5 c7 d-8 e2 f6 g-9; hour_before b8 e-4 g-6; hour_for a-4 b-3 c3 d7 f-6
hour_i b-7 d10 e-3; hour_in f2; hour_just f-4 g5; hour_later d-3 e10 g-10; hour_learn f4; hour_make a-3 f8 g-3
hour_of b-5 c4 e-2 f11 g-17; hour_on a3 b-5 c-6 d9 g-13; hour_per f7 g-6; hour_read f5 g-2; hour_so d-2 f3
hour_step-through g3; hour_to a3 d6 e-7 f5 g-11; hour_with a-6 b-8 c-3 e8; hours_, b-5 d-12 e7
hours_. a5 b2 d-7 e-7 f-2 g4; hours_<mark> a4 c-3 d-4 f-3 g5; hours_and a10 b-4 d-5 e-2 f-3; hours_away a4
hours_for a2 c-3 d5 e-3 f-3; hours_in a15 c-8 d-5 f-3 g-5; hours_later a8 b8 d-4 e-5 g-10; hours_of a4 f-4
hours_on a13 c-4 d-2 f-6; house_, a-4 b2 d-4 e-3 g6; how_, b4 g3; how_. b-3 c5 d-4 f-6; how_<name> b6 c-7 e5 f-3
how_do c-3 d-4 e-4 g9; how_failover f3; how_he b-3 c-3; how_i b6 c2 f-7 g-5; how_is c4 e6 g-7
how_it a-8 b-8 c-3 d-6 f12; how_long c6 g-6; how_many c9 e-3 g-6; how_much c-4 e4 g2; how_our a-3 f12 g-7
how_she b-11 c-11 d5 e-4 g8; how_that b3 d3 e-3; how_the a-5 b-8 c-7 e-5 f19 g-7; how_they a-5 e-5 f14 g-6
how_to a-6 b-8 c5 d5 e7 g-10; how_we e6 g-7; how_would c-7 d-4 e16 g-10; hr_'s d3; hr_. g4; hr_about c-6 d3 f-2 g4
hr_i b-2 d11 g-8; hr_on d6 g-3; humming_. e-9 f5 g7; hurt_. c-3 d-5 e-4 f9; i_'d a-3 b5 e3 f-12
i_'d-had a-3 b7 c8 d-3 f-3 g-6; i_, a6 b5 c-3 d2 e-10 f-5; i_. c7 d5 e-10 g-5; i_<mark> b10 c-2 d3 e-8 g-9
i_<name> a-5 c4 d2 f-10 g-6; i_? e6 g-3; i_almost a-11 b-12 d-4 e4 f-4 g11; i_always a6 b-3 c4 d-6 e-5 f2 g-3
i_am a5 b-3 f-2; i_answer a-2 b4 c15 d7 e-8 f-5 g-21; i_approve c12 e-5 g-5; i_ask a-11 b3 c-5 e6 f3 g-7
i_ate a-2 b-4 e8; i_back c-4 e11 g-7; i_be a4 f-6; i_be-going-to a-6 d10 g-4; i_be-on b-9 c7 d-10 e5 f-5
i_be-stuck a-6 d8 e-7 g6; i_be-supposed-to c4 d4 e-3 g-5; i_be-there c-2 e-2 g4; i_became a-6 b-3 g5
i_bisected a8 g-4; i_bite-my-tongue e4; i_break c7 e-4 g-4; i_bring a6 b-9 c-7 d3; i_build a5 g-5
i_buy b-3 c3 e-6 g5; i_call b3 c5 e-6; i_call-off d10 g-7; i_can a-12 e-5 f6 g4; i_cancel a-4 b-4 d11 g-4
i_carry a-6 b-6 c-4 d-5 e6 f-4 g7; i_change b8 c-4 d3 e-6 f-3 g-9; i_check a-3 c-3 d-3 e3; i_choose c8 d3 e-20 f-2
i_clapped e13 g-11; i_cleared g3; i_clicked d4; i_close a2 b14 c-3 d-9 e3 f-6 g-10; i_close-the-laptop e-8 g10
i_code a9 b-5 c-2 d-8 e-4 f4 g-3; i_come a-9 b-7 c7 d-11 f5; i_cook a5 b6 c-2 e-2 g-8; i_correct a5 g-7
i_could a-12 b-4 c-4 d2 f10 g3; i_count a-8 b-6 d5 e-8 f-4 g8; i_cut a8 c8 d-7 e-3 g-8; i_debug a5 d2 g-6
i_decide a-9 c5 f-2 g-4; i_decline c-5 d3 e4; i_defended e9 g-6; i_delegate a-4 b5 c2 e-9
i_delete c-4 d7 e4 f-3 g-6; i_deploy a-5 g7; i_did a-8 b3 c-12 d3 e3; i_do a5 b7 d-5 f-3 g-4; i_drag d11 g-8
i_drank d4 e5 g-6; i_draw b-3 c3 e-3 g2; i_dream a-5 c-3 e-3 f-5 g13; i_drive a5 b8 c-3 e-7 g-6
i_drop a3 d5 e4 g-11; i_edit a5 b5 e-3 g-6; i_end a7 b5 e-2 g-10; i_end-up a-3 b5 c13 d-6 e-10 f-4 g-4
i_enter a-4 g5; i_even c-3 e7; i_ever c3 e4 f-10 g4; i_expect d5 g-3; i_explain b5 c-2 d-6 f-7 g5; i_fear a-3 d4
i_feel b2 c-3 e-3 f-6 g2; i_fetched e6 g-6; i_fill b-5 e-4 g2; i_finally b-4 f6; i_find a3 b-11 c4 d3 e5 f-6 g-6
i_finish a10 b11 c-2 d-9 e-12 f-10 g-9; i_fix a7 b2 c-7 d-3 e-2 g-3; i_floated c14 e-3 g-8; i_follow b-2 c-6 e9 g-6
i_forget a-2 d2 e-4 g5; i_frowned c12 d-2 g-9; i_get a-4 c7 d-3 e-8 f8 g-2; i_get-back a-2 c7 g-5
i_get-out-of b-3 e4; i_give a-11 b2 c8 d-3 e5 f-7 g-10; i_go b-7 f-5 g3; i_go-and b6 c-2 d-4 e-2
i_go-through a-3 b5; i_go-to b-2 d8 g-3; i_grab a3; i_guess a-5 c3 f-3 g6; i_hand a9 b-3 c-4 d-2 e4 g-4
i_hand-over b4 e2 g-7; i_hate a-4 c5 e10 g-9; i_have b3 c-4 d4 f-4; i_have-to a5 c11 d4 e-12 f-3 g-8
i_hear c6 d-3 e-9 g7; i_heard a-5 b-10 d-9 e10 f-5 g7; i_hold a4 b3 c-7 d-4 e11 f-2 g-15; i_hope a-4 b5 d4 e-8
i_imagine a-2 b4; i_implement g5; i_join a-7 b6 c7 d-4 e-13; i_jump-in a-3 e-2 g4; i_jump-into b5
i_jump-on a2 b4 e-5; i_just a7 b6 c3 d-3 f-5 g-12; i_keep a7 b-13 c-10 d11 e4 f-9; i_keep-my-mouth-shut e3
i_know b-8 c-7 d2 e-5 f6 g3; i_last a-3 d3 g3; i_laugh a-4 e-3 f-2 g12; i_lead b9 d-2 e-6; i_leaned a-4 c9 e6 g-10
i_learn b-8 c7 d-11 e-9 f5 g6; i_leave a-14 b-7 d4 e7 f-5; i_lent b12 c-3 e-2 g-7; i_let a-18 b-9 c-18 d10 e13 g-9
i_like b-5 c2 d-10 e6; i_liked a-5 c6 d-4; i_listen b-2 d-4 g4; i_lived b-4 c-2 d-2 g8; i_log f5 g-3
i_look b-9 c-11 d2 e-11 g11; i_look-at a-6 b-5 c-10 d-8 e13 f5; i_lost a-3 b11 e-5; i_love b-3 d-3 e8
i_make a5 b8 c5 d-8 e-3 f-6 g-6; i_manage a-6 b-4 c-6 d-6 e9 g5; i_may a-5 b3 d-6 e-6 f5 g3
i_mean a5 b2 c-7 d-8 e-9 f-6 g11; i_meant c8 d-2 g-8; i_mention b-3 c13 e-7 g-6; i_merge a9 c-4 d-8 e-5 f-7
i_might d2 e-9 f-3; i_miss a-6 d-7 e-2 f-4 g16; i_move a-6 b7 c12 d4 e-6 g-19; i_mumbled a-4 c13 d-3 g-8
i_must a2 b-4 c4 d6 e-8 g-3; i_myself a5; i_name a-4 c15 e-4 g-9; i_nearly a-7 b-12 d-7 e11 g7
i_need a-6 b-5 c-2 e-11 f-3 g15; i_never a-4 b6 c7 e-15 f-4; i_no b-4 e11 g-8; i_nod d-4 f-4 g6; i_not g3
i_notice a-6 b-5 c7 d-11 e-4 f-4 g9; i_offer c5 e3 g-7; i_only a-5 b-9 c4 d-8 e9; i_open c2 d-2 e-8
i_ordered d7 e-5 f-3; i_ought g6; i_owe b-7 c-5 d16 e-7 g-5; i_own a6 b-4 d-4 e-7 f-4 g5; i_pass c-7 d3
i_patch a7 b-4 e-2 f-3; i_pick a-2 b5 c13 d-7 e-14 f-5 g-6; i_plan a-3 b-2 c-3 e-4 g8; i_play g4
i_point b-3 d-3 e12 g-8; i_port b9 e-4 g-7; i_prefer c-3 e7 g-3; i_pressed a-3 b6 d8 e-3 g-10
i_promise a5 b5 c-3 d7 e-8 g-13; i_propose c4 e7 g-11; i_pull b14 c-3 d-4 e-6 f-3 g-6; i_push b-7 d5 e-6 g3
i_put a6 b5 c2 d-12 f2 g-11; i_quietly b7; i_raise c10 g-6; i_rang b2 e6 g-6; i_re a6 b9 d-5 e-5 g-11
i_read a-10 b-8 c-9 d-10 e2 f6 g4; i_rebuild a11 c-2 d-4 e-7 f-3; i_redo a-5 b10 c-4 d-4 e-6 f-3
i_remember b-8 e-4 f-2 g11; i_repair a13 g-12; i_replace b17 d-4 e-8 g-9; i_reply b-4 d-5 e7 f-2
i_return a3 b-3 c8 d3 e-4 g-10; i_review a6 g-3; i_rewrite a7 b4 c-3 d-6 e-9 f-9; i_roll a8 b-5 c-7 d-3 e7 g-4
i_rule c13 e-5 g-4; i_run a4 b11 c-2 d5 e-9 f-5 g-6; i_say b-6 c21 d-3 e-12 f-4 g-11
i_see a-13 b-4 c-15 d6 e4 f-8 g9; i_send a-5 b12 c-12 d7 e6 g-19; i_set a2 b6 c-3 e3 f-3 g-8
i_settle c15 d-3 e-4 g-8; i_shall g6; i_share c2 e-2; i_ship b7 c-3 e-5 f-3; i_should a-6 b-5 d3 e-12 f-3 g7
i_show b-4 e7; i_shut d6 g-6; i_sign a5 b-7 e13 g-14; i_simply b8 g-4; i_sit a8 b-4 c-11 d-3 e3 f8 g-11
i_sit-in d-4 e11 f-3; i_sit-on a9 b3 c-3 g-11; i_skip a-2 c-3 d2 e-4; i_slept a-10 b-5 c-4 d-5 e3 g12; i_solve b4
i_speak b-3 c16 d-5 f-2 g-10; i_spend b2 c-7 d6 e-6; i_start b6 d-4; i_stay a6 b-6 c-6 d-7 e12 f-5 g-6
i_stay-out e7 g-5; i_step-in a-2 g6; i_still c-9 e-12 f2 g5; i_stood a-4 c-3 d-5 e10; i_stop a9 d-3 e-6
i_support b-4 e13 g-8; i_suppose g5; i_swapped a5 b8 c-5 e-3 g-11; i_swear a-4 c-3 d-4 e-4 g12
i_swore b7 c-2 d5 e-6 g-4; i_take a7 b4 c-6 d-5 e6 g-15; i_take-back b9 e-3; i_take-over b9 g-7; i_talk c6 e-11 f-4
`
