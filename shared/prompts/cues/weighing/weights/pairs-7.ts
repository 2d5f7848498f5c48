// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_7 = `
have_try f4; have_turn a-2 c3 d2 e-3; have_two a-7 c13 e-4 f4 g-9; have_type b4 c-4 d-2 e7 f-4 g-2
have_until a-6 b8; have_wait b4 d-4 g-8; have_want b9 c-4 g-8; have_work b7 g-6; have_work-on b5 g-2
have_write a3 c-7 d5 f3 g-7; have_you c-5 e12 g-5; he_'d a-9 b8 c5 d-5 e8 f-10 g-13; he_'d-had b10 g-5
he_'s a-10 b-3 c4 e3 f-11 g2; he_<name> b6 d3 g-4; he_ask a-2 b4 c-7 d-5 g6; he_be a-14 b11 e-9
he_be-on a-4 b6 c-3 d-2 e-6 g5; he_come c-3 e6 g-3; he_could a-7 b2 c-4 d-5 e12 g-5; he_decide c-5 g4
he_did b11 d3 e-12 g-3; he_do a-2 b-6 c-7 d7 e10 g-7; he_does d9 g-6; he_draw b-5 c-2 f8 g-5; he_drive b-3 e3 g-2
he_find b3 e5 g-6; he_fix a-3 b-3 e7; he_get b-4 c-4 e9; he_go b6 c-5 d-9 g3; he_have a-8 b12 c-10 d-4 e8 f-5 g-6
he_is a-3 b-8 e4 f-3; he_just b-4 c6 e-8 g3; he_know b-5 c5 e5 f-2 g-6; he_leave g5; he_look b5; he_may c8 g-8
he_notice b-4 d4 g-3; he_only a-3 b13 c-3 e-6 g-3; he_put b-3 c-2 d5 e-3 g4; he_rang b-3 d-3 g5; he_return g2
he_run d4 g-4; he_say b7 c4 d5 g-13; he_see b-3 e12 g-7; he_seem b-2 d5; he_solve e9 g-5; he_stands d10 e-5
he_take b-5 c-9 d-5 e3 g8; he_talk c-2 d4 e4 g-6; he_tell b-7 c-2 e-2 g11; he_thanked b-6 e-6 g11; he_think e8 g-6
he_use e-4 f2 g4; he_want g4; he_want-to d-9 g4; he_will c-7 e8 f-8; he_would a-6 b6 c-4; he_write b-7 e5
head-of_design d-3 e-2 f-2 g10; head_, c-4 d4; head_. f4 g-6; head_and a-4 b3 d8 g-7; head_end g3; head_for d3 e-2
headache_, g4; headcount_, d11 g-10; headcount_approve c-4 d-3 g8; headcount_request d10 g-6
headcount_spreadsheet d5 g-3; heads_turn c6 g-2; heap_dump a7 b2 e3 f-3 g-9; hear_, d-3 g3
hear_from a-3 c12 d-4 e-4; hear_it b-2 c8 d8 e-6 g-11; hear_my c10 g-8; hear_what e7 f4 g-10; heard_. d-3 e-3 g7
heard_about b-2 c-4 d-2 e9; heard_it b-6 d3 e-9 g9; heard_mine b-4 c14 e-8 g-5; heard_that d-4 e-2 f-4 g13
heart_, d3 e-3; heat_map d2; heating_in d-2 g6; hello_world a-2 b-2 f11 g-7; help_. b-3 d-3 g11
help_<mark> b9 e-3 g-2; help_<name> c-2 d-8 e10; help_her b7 c-3 f-4; help_with a-9 b13 c-6 d7 e-8 g-4; helper_, f5
her_, a-2 b11 c-3 f-5 g-3; her_. a-5 b14 c-9 d-13 e6 f-6 g-5; her_1:1 e-3 g5; her_<mark> b3 c3 e-6 g-7
her_a b5 c-5 d5 g-12; her_about e-6 g7; her_and b6 d-6 e5 g-6; her_approach b5 g-3; her_back b3 c-3 e4 g-9
her_before e6 g-8; her_boss a-2 g7; her_branch a-2 b6; her_call e8 g-5; her_design b-4 c11 e-5 g-6
her_desk b2 c-3 e5 g-3; her_face b8 g-5; her_feature b9 e-6 g-3; her_feedback b-6 d6 e-7 g5; her_find e3
her_first b7 c-7 d3 e-2; her_head b2; her_in e3; her_junior b-7 e-3 g9; her_last b-3 c-6 d3 e-8 g10; her_mail b7 d-2
her_name b5 c-6 e-5 g3; her_old a-5 b-13 c-13 d-7 e-15 g26; her_on e7 g-8; her_own a-7 b-7 c8 d-11 e10 f-7
her_plan b-3 e9 g-3; her_pr b8 g-3; her_project e-8; her_promotion d5 g-4; her_review b-7 c-5 d11 e-7
her_slide b7 c-2 d-7 e12 g-12; her_so b-5 g6; her_talk b-4 d2 e-4 g4; her_text b6 d-2; her_the c-5 d10 e6 f-2 g-15
her_ticket b2 d-4 e-3 g3; her_to b-6 c-7 d3 e2 f-2 g4; her_way b-2 e5; her_while b-4 g7; her_with d-2 e2 f-4
her_work e-2 g4; here_, b3 d-5; here_. b4 c4 d5 g-12; here_<mark> b8 e-8 g-5; here_i a9 d-3 e-2 g-6
hers_, b12 e3 g-11; hers_. a-4 b14 c-3 d-4 f-5 g-10; hers_and b-4 g7; hers_is a-2 b6 c-5 d-3 e-10 g6
hers_leave b8 e-3; hers_now e-2 g4; hers_to e5; herself_, c10 e-4 g-6; herself_. b-4 c-5 d-3 e14 g-6
hid_in b-5 c-4 d8 e6 g-8; hides_the f7 g-3; highlighter_like f6 g-4; him_, b6 c-6 d-6 f-7 g4
him_. a-8 b5 c-2 d7 f-7 g-2; him_a c-4 d3 e5 g-7; him_about c-3 d11 e-3 g-6; him_and b5 c-4 e-8 g2; him_at b3 e5 g-6
him_go b-5 e12 g-7; him_in d5 g-2; him_it d5 g-5; him_leave b7 e-6; him_not b-2 c-6 d-2 e-2 g11; him_on b2 d-6 e3
him_so b-4 c-2 g8; him_the a-2 c-6 d-7 e9; him_to a-8 b2 d-3 e8 f-4; him_we b-2 d9 e-4 g-4; him_yet d6 g-4
himself_, a-4 b-5 c-3 d-4 e5 g6; himself_. b-6 d-3 e4 g3; himself_by e5 g-2; hinge_on a2 d-3 f4 g-2
hira_'s b-4 c-5 e3 g5; hire_, d4 g-4; hire_: d8 g-9; hire_<name> b2 d-6 e-5 g6; hire_debrief d11 e-5 g-6
hire_is c-3 e-2 g7; hire_loop b3; hire_panel a-3 b-3 c2 d5 g-8; hire_scorecard d8 g-8; hire_scorecards d6 g-3
hire_sync a-7 b-2 e-4 f-2 g9; his_, b3 d-6 e9 g-8; his_. b-3 d5 e8 g-13; his_1:1 b-5 d6 e-4; his_1:1s d-5 g9
his_back g-4; his_boss b-4 e-2 g8; his_branch b5 c-2 e-7 g3; his_call e9 g-6; his_code c2 d-2 e-5
his_code-reviews b-4 g5; his_decision e-6 g7; his_desk d9 e-4 g-4; his_draft b9 d-3 g-3; his_driver e-5 f4
his_estimate b3 c2 g-4; his_face b-6 c-3 d-2 e-4 g12; his_feature a-4 b11 c-3 e-7; his_feedback b-4 d-3 e-8 g10
his_first b-4 e9; his_head a4 b4 e-4 g-3; his_intern d-6 g9; his_is b11 e-2 g-6; his_keyboard a-5 f7 g-4
his_last b-4 c-4 g9; his_mind b-2 c5 g-2; his_own a-5 b-17 c7 d-18 e12 f-8 g6; his_part b11 e-5 g-4
his_people c-4 d-6 e-4 g13; his_plan e4 g-4; his_pr a-4 b6 c-3; his_probation b-4 d8 g-4; his_project b3
his_promotion d-4 g6; his_review b-4 c-4 e2 g4; his_screen b-3 e9 g-5; his_story b7 g-3; his_talk b-3 e-7 g6
his_task b7; his_ticket a-6 b4 c-6 d-3 e-10 g9; his_to b9 e-5; his_tone b-8 d4 e-8 g5; his_way b-8 c-5 e16 g-11
his_weekend g4; his_work b-5 d5 e-5 g4; hit_it a2 g-4; hit_the a5 b-3 c-2 d-6 f-5 g3; hm_, c4 e-2
hold-back_back c3 g-8; hold-my-tongue_my e6; hold-off_off b-3 c6 g-6; hold_, a-7 b-3 c-10 d6 g4
hold_. b-5 c-12 d2 e8 f4; hold_<number> a8 c-2 d4 g-7; hold_a a-2 c4 d-2 e2; hold_for a5 g-5; hold_it b9 c-3 d-9 g3
hold_my b-4 c-7 e14 g-5; hold_the a6 c5 d-5 f-12 g-7; hold_to a-5 c3 d5 e-5; hold_up a12 b-4 d-4 e-6 f-2 g-4
holiday_, c-4 e-3 g7; holiday_. a-4 b4 c5 d2 f8 g-14; holiday_and a-2 c4 d4 e-3; holiday_to c4 g-2
holidays_, d-3 e-3 f-6 g13; home_, a3 c-7 d-5 e5 f7 g-7; home_. c-7 d6 e-12 f-3 g9; home_<mark> a4 e-3 f-4
home_and b4 d-3 e-8 f2; home_at a-4 c-4 d-5 e3 f-4 g7; home_before a5 c3 g-7; home_by a-4 e-3 f-2 g12
home_early b2 c5 g-4; home_for b4 g-2; home_late c6 d-3 e5 g-8; home_to b11 c-6 e-7; home_with a-3 b7 c-4 d-4
homework_, d5 f4 g-7; homework_. f3 g-3; honest_. b3 d5 g-6; honest_word d5 e-4; honestly_i g7; hook_for a8 g-5
hope_. b7; hope_i b-3 g9; hope_it d8 g-6; hope_nobody d-3 f-4 g10; hope_that c-7 g8; hospital_go a-3 g4
hot-path_again a5; hot_wallet a4 e-4 g3; hotel_. c3 f3 g-5; hotfix_, a3 b-3 d-6 f-4 g4; hotfix_. a-8 d-2 e5 g5
hotfix_be b-6 c-3 e-4 g12; hotfix_for a6 g-4; hotfix_from g5; hotfix_the e2 g-4; hotfix_to a4 b-3 d-3 g3
hour_, b-6 c-10 f7 g4; hour_. c-9 e9; hour_after f-2 g5; hour_and a-4 b3 c-5 d-4 e3 g4; hour_as e-2 f7; hour_back g3
hour_because a-6 c8 d-8 f7 g-8; hour_before b8 e-4 g-4; hour_for a-5 b-2 d7 f-6; hour_i b-6 d9 e-3; hour_in f4
hour_just f-5 g6; hour_later d-4 e7 g-7; hour_learn f4; hour_make a-2 d-2 f8 g-2; hour_of a2 b-6 e-3 f10 g-15
hour_on b-5 c-6 d8 g-10; hour_per f8 g-5; hour_read f6 g-2; hour_step-through g3; hour_to a3 d4 e-7 f4 g-10
hour_with a-7 b-6 c-3 e7; hours_, a2 b-4 d-11 e7 g-3; hours_. a5 b3 e-6 f2 g-5; hours_<mark> a4 c-3 d-3 f-3 g5
hours_and a11 b-4 d-5; hours_away a3; hours_for a3 d7 f-3 g-3; hours_in a13 c-6 d-5 f-4 g-4
hours_later a8 b8 d-5 e-5 g-8; hours_of a3 b-3 f-3; hours_on a13 c-4 f-5; house_, a-4 b3 d-4 e-3 g6; how_, b3 g3
how_. c7 d-3; how_<name> b5 c-6 e4 f-2; how_do c-4 d-4 e-6 g11; how_failover f3; how_he e2 f2 g-3; how_i b6 d-4 f-9
how_is c4 e4 g-5; how_it a-8 b-7 d-4 f8; how_long c5 g-5; how_many c9 e-3 g-6; how_much c-3 e2 g5; how_our f10 g-4
how_she b-9 c-9 d3 f3 g5; how_that b4 d3 e-4; how_the a-4 b-10 c-7 d-3 f18 g-7; how_they a-5 e-5 f12 g-6
how_to a-6 b-7 c4 d3 e5 g-8; how_we e6 g-6; how_would c-10 d-7 e17 g-8; hr_, g3; hr_. e-2 g2; hr_about c-4 g5
hr_i b-2 d10 g-8; hr_on d5 g-3; hunted_it c-2; hurt_. c-3 d-3 f9 g-7; i_'d a-3 b5 c-3 e4 f-13 g2
i_'d-had a-3 b6 c6 d-2 e-7 f-4; i_, a7 d2 e-10 f-2; i_. c8 d4 e-10 g-5; i_<mark> b7 d3 e-6 g-6
i_<name> a-3 b3 c6 d3 f-8 g-11; i_? e7 g-4; i_almost a-11 b-10 d-5 e4 f-4 g12; i_always a7 b-2 c5 d-4 e-5 f3 g-9
i_am a4 b-3 c2 f-5; i_answer a-4 c17 d7 e-11 f-6 g-20; i_approve c7 e-4; i_ask a-11 b4 c-4 e9 f4 g-14
i_ate b-2 e9 g-4; i_back c-6 e12 g-8; i_be a3 f-5 g2; i_be-going-to a-5 b-3 d9 g-2; i_be-on b-9 c7 d-10 e5 f-5
i_be-stuck a-5 d7 e-7 g5; i_be-supposed-to c5 d5 e-3 g-5; i_be-there c-3 e-3 g5; i_became a-6 b-4 f3 g7
i_bisected a9 g-5; i_bite-my-tongue e3; i_break c9 e-6; i_bring a5 b-9 c-7 d4; i_build a7 f-3; i_call b3 c4 e-5
i_can a-11 b2 e-7 f8 g2; i_cancel a-3 b-3 d9 g-2; i_carry b-5 d-3 e6; i_change a4 b6 c-4 d4 e-7 f-2 g-9
i_check a-3 c-2 d-3 e4; i_choose c8 e-17 f-3; i_clapped b-3 e12 g-9; i_cleared g4; i_clicked d2
i_close b12 d-8 f-4 g-8; i_close-the-laptop e-5 g7; i_code a10 b-6 c-3 d-9 e-5 f5 g-5; i_come a-6 b-6 c12 d-7
i_cook a4 b5 c-2 g-4; i_correct a5 d-2 e-3 f2 g-7; i_could a-13 b-4 c-4 d4 f11; i_count a-7 b-6 c2 d6 e-6 f-3 g5
i_cut a4 c8 d-6 g-7; i_debug a3 d3 g-6; i_decide a-8 c5 f-4 g-3; i_decline c-4 d3 e4 g-2; i_defended e9 g-7
i_delegate a-4 b7 c2 e-9; i_delete c-5 d6 e4 g-5; i_deploy a-5 f-3 g8; i_did a-7 b3 c-11 d4 e4; i_do a4 b6 d-6 g-4
i_drag d11 g-8; i_drank b-4 e7 g-6; i_dream a-5 f-4 g13; i_drive a8 b6 c-5 e-8 g-4; i_drop a4 d3 e4 g-8
i_edit a5 b6 c-4 e-4 g-6; i_end a8 e-3 g-6; i_end-up a-3 b5 c12 d-7 e-9 f-4 g-4; i_enter a-4 g4; i_ever e6 f-9 g3
i_expect d4; i_fear a-4 b-3 c-2 d4; i_feel b5 c-3 d3 e-3 f-4; i_fetched e6 g-6; i_fill b-2 e-3 f-3 g3
i_finally b-2 f5 g-2; i_find a5 b-9 e5 f-6 g-5; i_finish a10 b13 d-10 e-12 f-10 g-12; i_fix a5 b2 c-8
i_floated c15 e-4 g-9; i_follow c-6 e10 g-4; i_forget a-3 e-4 g5; i_frowned c12 e-2 g-8; i_get a-2 c7 e-8 f9 g-4
i_get-back c8 g-4; i_get-out-of e3; i_give a-9 b4 c8 d-4 e4 f-6 g-12; i_go b-6 d-4 e4 f-4 g4; i_go-and b9 g-5
i_go-through a-3 b5; i_go-to d9 g-6; i_guess a-5 b-3 c4 f-4 g7; i_hand a11 c-6 d-3 g-2; i_hand-over b6 g-7
i_hate a-4 c4 e11 g-10; i_have b3 c-2 d5 f-5 g-3; i_have-to a6 c11 d4 e-12 f-3 g-12; i_hear c9 e-5
i_heard a-4 b-11 d-8 e8 f-4 g9; i_hold b4 c-9 d-4 e11 f-3 g-10; i_hope a-3 b4 d6 e-7; i_imagine b4
i_implement d-2 g5; i_join a-9 b4 c8 d-4 e-12 g3; i_jump-in a-3 e-3 g7; i_jump-into b4; i_jump-on b3 e-3
i_just a5 b5 c3 e3 g-15; i_keep a7 b-11 c-11 d13 f-5; i_keep-my-mouth-shut e2; i_know a3 b-8 c-7 d5 e-2 f7
i_last a-3 d4 g2; i_lead b9 e-6; i_leaned a-4 c8 e4 g-7; i_learn b-9 c5 d-8 e-10 f7 g6; i_leave a-13 b-9 d5 e4 f-4
i_lent b10 c-3 e-2 g-4; i_let a-19 b-11 c-16 d12 e13 g-5; i_like b-2 d-8 e5; i_liked c6 g-5; i_listen d-2 g4
i_lived b-6 c-4 d-3 f-2 g10; i_log a3 f4 g-2; i_look b-8 c-7 d5 e-10 f3 g5; i_look-at b-4 c-10 d-5 e12 f5 g-4
i_lost b10 e-3 g-5; i_love b-2 d-3 e9; i_make a7 b8 c6 d-9 e-3 f-3 g-17; i_make-the-call c2; i_may a-4 d-5 e-5 f3 g4
i_mean a4 c-3 d-9 e-10 f-4 g12; i_meant c7 d-3 g-4; i_mention b-2 c9 e-6; i_merge a10 c-4 d-6 e-4 f-6
i_might b-6 c2 d5 e-8 f-4; i_miss a-5 d-5 g12; i_move a-7 b6 c12 e-5 g-18; i_mumbled a-4 c12 d-3 g-6
i_must b-5 c4 d8 e-9 g-3; i_myself a5; i_name a-4 c14 e-3 g-7; i_nearly a-7 b-15 c-3 d-7 e12 g9
i_need a-4 b-8 e-12 f-5 g13; i_never a-5 b7 c10 d-3 e-14 f-3; i_no b-5 e12 g-8; i_nod c2 e6 g-7; i_not d-2 g3
i_notice b-4 c4 d-7 e-3 f-3 g7; i_offer c6 e-3; i_only a-3 b-10 d-6 e11 g-3; i_open c3 d-3 e-8
i_ordered c3 d7 e-4 f-3 g-4; i_ought g6; i_owe b-5 c-4 d19 e-7 g-10; i_own a6 e-6 f-3; i_pass c-9 g4
i_patch a5 b-2 d-2 f-3 g3; i_pick a-3 b3 c15 d-6 e-13 f-5 g-4; i_plan a-5 b-3 c-3 e-5 g12; i_play g6
i_point b-3 c-2 e12 g-8; i_port b11 e-5 g-7; i_prefer e7 g-3; i_pressed b4 d6 g-7
i_promise a7 b5 c-3 d7 e-8 f-2 g-18; i_propose e7 g-8; i_pull b11 c-4 d-5 e-8 f-3; i_push b-5 e-4 g4
i_put a7 b6 c3 d-14 e-3 g-6; i_quietly b6; i_raise c6 g-2; i_rang e7 g-8; i_re a8 b9 d-5 e-5 g-11
i_read a-8 b-8 c-8 d-10 e3 f6; i_rebuild a8 c-3 d-3 e-6 f-2; i_redo a-5 b8 c-3 d-3 e-5 f-3; i_remember b-7 g12
i_repair a8 g-9; i_replace b15 d-4 e-6 g-6; i_reply d-3 e4; i_reschedule d3; i_return c9 d4 e-4 g-8; i_review a7 g-3
i_rewrite a3 b2 c-2 d-7 e-8 f-9 g4; i_roll a6 b-4 c-7 d-3 e7 g-3; i_rule b-2 c10 e-4; i_run b10 d3 e-10 f-4
i_say b-5 c24 d-3 e-12 g-14; i_see a-13 b-3 c-13 d7 e6 f-7 g4; i_send a-5 b12 c-9 d7 e3 g-22
i_set a3 b6 e2 f-3 g-10; i_settle c12 d-2 e-3 g-4; i_share c4 e-2; i_ship b8 e-4 g-3
i_should a-6 b-4 d5 e-12 f-3 g7; i_shut a-2 d7 g-7; i_sign a2 b-6 d-3 e13 g-12; i_simply b6; i_sit a4 c-10 f7 g-6
i_sit-in d-3 e9 f-2 g-3; i_skip a-2 c-5 e-3 g3; i_slept a-11 b-4 c-4 d-4 e3 g11; i_solve b3
i_speak b-4 c15 d-5 f-3 g-10; i_spend a-4 b3 c-7 d6 e-6 g3; i_start b8 d-6; i_stay a7 b-5 c-5 d-5 e11 f-4 g-10
i_stay-out e7 g-4; i_step-in c-2 g6; i_still a-4 b2 c-10 e-11 f4 g7; i_stood a-3 d-2 e11 g-6; i_stop a9 c-3 e-4 g-3
i_support b-4 e13 g-8; i_swapped a4 b8 c-5 d5 e-2 g-13; i_swear a-4 d-4 e-5 g11; i_swore b7 d5 e-5 g-6
i_take a8 b4 c-10 d-3 e6 f-5 g-11; i_take-back b9 e-2; i_take-over b9 g-5; i_take-the-keyboard a-2
i_talk c6 e-9 f-4 g3; i_tell b5 c-3 e2 f-9 g-4; i_text c5 d4 e-4 g-4; i_think a-5 c7 d-6 e-4 g4
i_throw a-2 b7 c4 e-6 f-3; i_trace a2 f4 g-3; i_trust b-11 d-4 g10; i_try g6; i_turn a4 b3 c-7 d4 f-2 g-8
i_type a8 b7 c9 d-6 e-12 f-6 g-14; i_un b11 c-2 e-4 g-4; i_understand f6 g-4; i_undo e7 g-7; i_unmuted b6 c5 e-2 g-6
i_use a-2 b-2 c-11 e-6 f5 g7; i_walk b6 c7 d-3 e-3 g-9; i_want a-8 b2 c11 d-9 e-10 f-8 g8
i_want-to a-5 b-5 c-5 d-3 e9 f8 g-5; i_watch a-4 c-2 e5; i_were a5 b-9 c-9 d-3 e7 f7 g-7
i_will a-6 b5 c-11 d-9 f-2 g12; i_wish d-3 e-3 g4; i_wonder c-8 e-3 g11; i_would a-14 b3 c-7 d-5 e5 f-9 g8
i_write a6 c-6 d5 f2 g-7; idea_, c7 g-5; idea_. c10 f-3 g-8; idea_about c6 g-3; idea_and a-3 b-8 c-2 g12
idea_be c7 g-6; idea_for c5 f-3; idea_how e-3 g8; idea_in b7 c4 d-4 e-2 f-4 g-4; idea_on c8 e-6 f7 g-8
idea_to b-4 c3 e-2 f7 g-3; idle_, a6 g-4; idle_until a6 b-3 g-3; ie_support c4; if_<name> a-7 b-4 c-9 d-5 e-7 g21
if_he b-4 c12 d-5 e6 g-13; if_i a2 b-6 d-5 e-8 f2 g6; if_it a-9 b-10 c-2 d-7 e3 f13; if_my a-2 f3; if_nobody c-5 g9
if_only c-3 e-6 g10; if_she b-5 e8 g-4; if_that b9 c4 e-7 g-9; if_the a-13 b-8 c-12 d-12 e3 f-3 g23
if_they a-5 c5 d-3 e-12 f-2 g4; if_we c7 d8 e-4 g-10; if_you c-4 f-3 g4; ifeoma_'s b-2 e6 g-3; ignore_the a-4 d5
imagine_i a-3 b-5 c-4 f-5 g15; impatient_, a-3 b3 d-3 e-7 g7; implement_the a16 d-11 f-4; implementation_of b4 g-3
import_, a5 b9 c-4 e-5 f-3 g-6; importer_, a5 c-3 e-4; imports_in f7; improved_the c-5 f10 g-4
in-the-end_, b4 c4 g-6; in-the-end_i b7 e-6 g-3; in_' e-6 g10; in_, a6 c-6 e2 f-14; in_. a-4 b5 c-6 d-13 e4 g7
in_<mark> b-3 c8 d-5; in_<name> a-3 c-10 e-11 f11 g4; in_<number> a-8 b-8 d-2 g10; in_a b-3 c-2 d3 e-6 f5
in_about c4 d3 g-5; in_advance g3; in_all c4 d2 g-5; in_an a-4 b2 c-17 d-5 e3 f3 g6; in_and a6 c7 d-7 e-10 f-6 g3
in_another a-4 b6 c-3 d-5 e5 f-3; in_at a3 b-3 c-5 d-6 g6; in_be b-3 d5; in_bed c3 f3; in_between a10 c-3 d-6 g-6
in_bold d2 g-5; in_budget a-5 e-8 g11; in_by b-5 c-3 d3 e-9 g10; in_charge a-7 b8 d-5 e6 f-2 g-10
in_circle c3 f5 g-4; in_code a4 d7 e-4 f-2 g-8; in_design e-4 f9; in_draft a-6 b-6 d17 e-2 g-9; in_elixir f9 g-6
in_five a-6 b-6 c9 d-7 g5; in_for a-9 b6 c-10 d6; in_four c8 f-2 g-4; in_front d-9 e9 f-6
in_full a3 b-10 d-2 e10 g-10; in_gdb a5 c-2; in_git f5 g-2; in_go a-3 b-4 f11 g-4; in_hand a7 c4 e-4 f-3 g-7
in_haskell f9 g-4; in_her a-4 b5 d-2 e-6 g4; in_his b4 d-10 e2 f-5; in_house b3 e-4; in_it a3 b3 e4 f-3 g-11
in_its a-3 b6 e-3; in_law a-2 c-6 e-2 g11; in_march a-3 b10 d3 e-7 g-5; in_may a-5 b10 c-7 d8 e-12 g-3
in_mine b8 e-4; in_months a-8 d-5 e9 g3; in_my a-13 b4 d8 e2 f-8 g-2; in_myself b8 e-3
in_on a-7 b7 c-3 d-2 e3 f6 g-5; in_once b3 e-4 g3; in_one b10 c9 d-10 e-10 f-9; in_order d6 g-3
in_our b-3 c-2 e-5 f11 g-5; in_pass c3 d-4 e-7 g6; in_place d5 e-2 f-2 g-2; in_plan a7 b-5 d-14 e2 f6
in_pockets e7 g-2; in_practice a6 b3 c5 d5 e-5 f-4 g-14; in_private c8 e-2 g-6; in_prod a8 b-7 d-6
in_production a11 b-3 e-4 f-7 g-6; in_progress a-3 b7 g-2; in_python c-3 f6; in_q3 a8 g-4; in_refinement b-3 c6 d-4
in_review a-4 b2 d-4 e-4 f2 g5; in_reviews c-3 f4 g5; in_row b-4 c-6 d-4 e17 g-11; in_rust a-3 c-3 d-4 f13 g-5
in_sales c-4 d-6 e-4 f-5 g15; in_six b-4 d4; in_spring a-3 b10; in_staging e3; in_standup b-5 d-2 e5
in_ten a-4 b-6 c-7 d4 e3 f3; in_that a-3 b-8 c4 d-12 f-4 g9; in_the a3 b-10 c2 f3; in_their a-6 c-3 d13 e-10 g-6
in_theory a-4 c-3 d5 e-2 f-2 g3; in_there b6 d-3 f-2; in_this a-9 b-7 c6 d-6 f-8 g10; in_three b4 d7 e-6 g-4
in_to c-7 d-8 e7 g5; in_traffic b-2 d-5 e-11 g14; in_two a-2 b-6 c-6 d9 e4 f-5; in_week a-5 c-3 d-3 g12
in_which c-3 g6; in_with a4 b6 d-9 e-11 g2; inbox_, a-3 d4 f7 g-6; inbox_. c2 d3 g-6; incident_, e3 f-3 g-4
incident_. a9 b-4 e-3 g-3; incident_and b-2 e8 g-6; incident_be b5 c-3 d2 g-5; incident_bridge e6 g-4
incident_call a-3 b-4 c-6 d6; incident_commander a-4 c5 d-3 e4 f-3 g-8; incident_from b-5 e-4 g9
incident_lead b6 c-4 d-4 e3 g-6; incident_review b3 d-2 g-3; incidents_, c-4 e-3 g10; incl_. e10 g-8
included_. e6 g-5; including_the b-4 d-4 e11 g-4; index_in d-3 g3; infra_'s a-2 b-4 g6; ingestion_code g4
ingestion_job a3 b-4 g3; initials_in a2 b-3 e-3 f4 g-3; initials_on b4 g-3; inside_the a5 f3 g-6; installer_. a8 f-4
instead_, b6 c3 d-2 e-5; instead_. a-9 b-10 d17 e-10 f-10 g6; instead_<name> a-5 b11 c-2 d-8 e-6
instead_answer c-4 e8; instead_give b4 g-3; instead_i a9 b5 d-4 e-4 g-8; instead_tell c-5 d-4 e8
instead_the a-2 b-5 d7 f2 g-6; instead_wait b8 d-2; integration_, b5 c-5 d-3 e3 f-5 g-2; integration_for a6 g-5
interest_, a-3 c-2 d-4 f5 g4; interest_. b5 g-2; intern_'s a-6 b3 c-2 d7 f-7; intern_, b-6 c-3 e-3 f-3 g9
intern_break a-5 f-5 g9; internal_cli f3; internal_tool f6 g-3; interns_' d4 e-2; interview_loop a-2 b3 d4 g-7
interview_notes d-3 g5; interview_panel d5; interview_with b-3 g4; interviewed_a d-9 g10
interviewed_two c-5 d-8 g13; interviews_this-week g3; into_<mark> a-5 b5 d4 e2 f-2 g-5; into_<name> b9 c-3 e-6
into_a b-2 c-4 d2 e6 g-4; into_it c-4 e3; into_my a-4 b5 c2 d-7 e-4 f-3 g3; into_next d3; into_one g5
into_the a10 b-14 c7 d-8 e-15 g4; invoices_, g2; ios_build a10 b-3 g-4; is_, b-7 c6 d-6 f8 g-11; is_. a-8 b-9 d4 e7
is_<mark> a-4 b-3 e-4 g8; is_<name> a-10 b-13 c-3 d-4 e12 f-3 g4; is_<number> b4 g-3; is_a a-10 b-11 d10 e-15 f-4 g4
is_all a4 e6 g-7; is_always b-4 d11 e-5 g-7; is_and b-4 c-2 d-4 e6 f6 g-9; is_ask c4 f3 g-5
is_at a2 b-5 c-4 d6 f-8 g3; is_back a-4 b2 d-4 e-12 g8; is_best c9 g-7; is_block a2 e-5 f-2 g5
is_break a-6 c-4 d-2 e3 g6; is_do a-2 c-5 d6 e-5 g4; is_down d-4 e-4 g6; is_due d4; is_fine c7 d5 e-7 g-4
is_fix a-5 b-4 f-2 g8; is_friday a11 c-4 e-2 g-8; is_full c9 d4 e-4 g-8; is_gate a7 g-4; is_go a-3 b4 c-3 d-9 f-2 g6
is_go-to e6; is_green e-2 g3; is_happy a-5 g9; is_hers d-4; is_his b2 c-4 d-5 e9 g-9; is_how c-4 e-4 g9
is_in a7 b6 f-12 g-5; is_it a-6 d-9 e-3 f-4 g7; is_late a7 b-7 c-4 d-5 e-6 f3 g2; is_leave b9 c-3 e-6 f-2
is_like e-3 g7; is_long c-3 d-3 g7; is_me a-9 c14 e-6 f-4 g-4; is_mine a14 b10 c-10 d-9 e-12 f-2 g-10
is_miss d-5 g7; is_my a7 b-5 c7 d-5 f-5 g-10; is_need f4; is_no b6 e-8 g-5; is_not a4 b-6 c-8 d5 e-5 f5 g2
is_now a-16 b13 c5 d5 e4 f-14 g-16; is_off b5 d10 g-10; is_officially a-3 b11 g-6; is_on a2 c-7 e-7 f-12 g9
is_out a-4 b-3 c-4 d-6 f-4 g11; is_over a-3 b-3 d-3 e-6 g13; is_overdue a-2 d11 g-8; is_plan e-2 g7
is_still a3 b-10 c-6 d16 g-10; is_that a2 e-9; is_the a10 b-8 c-2 d-5; is_their c-3 d-4 e7; is_theirs c-9 e16 g-9
is_this c8 g-9; is_to c-4 d-4 e-3 g11; is_tomorrow b-4; is_too g5; is_two d9 g-5; is_up a3 b-11 c-5 e6
is_wait b-3 c-5 g6; is_what a10 b-7 c-6 d5 e-5 f-8 g3; is_with b6 c-9 d-10 e7 f-4 g3; is_write a6 b-2 c-6 e3 f-3 g-3
iso_<number> f6 g-4; it_' a-3 e-6 f-2 g9; it_'d b-3 c-5 e7 f4 g-5; it_'s c5 d-3 e4 f2 g-9; it_, b6 c-4 d-4 e2 f4 g-9
it_. a6 b4 c-3 d-3 e3 g-7; it_: b5 d-8 e-9 g5; it_<mark> a-3 b4 c3 e-4 f8 g-6; it_<name> a-3 b5 c-3 d-4
it_<number> b6 g-5; it_? a-8 d-7 e-8 f4 g9; it_a a-5 d-2 f-5 g11; it_after f-7 g4; it_afterwards e-8 g8
it_again a-9 b19 c-3 e-14 g-5; it_all a-5 c-8 d-6 g12; it_all-day a11 b-3 c-3 d-3 e-2 g-2
it_alone a-6 b3 c-3 d-6 e4 g2; it_among b-2 c-6 e3 g3; it_and a3 b6 c-20 e6 f-4 g-4; it_any b7 g-3
it_anyway a-4 b5 c5 e-4 f3 g-8; it_as b-3 c13 g-14; it_at a10 b9 c-4 d-6 e-6 f-9 g-3
it_away a-3 b11 c-4 d-5 e-3 f9 g-13; it_back a3 b12 c-5 d-12 e-6 f4 g-5; it_be a2 b3 c7 d-9 e3 g-8
it_be-on a5 b-4 c3 d5 e-4 g-6; it_became a-4 b-5 c3 d-3 e8 g-6; it_because a-4 b-3 c8 d3 g-4
it_before b8 c-8 d-3 f3; it_behind b10 e-6 g-5; it_belongs e8 g-4; it_better b-3 g4; it_between a10 b-4 c-3 e-3
it_block g2; it_break c-3 e7; it_burn e-4 g4; it_but a3 d-7 e6 g-11; it_by a5 b2 c-6 d-5 f-3
it_come a-9 c2 d-5 e6 f-3; it_cost b-4 c-5 d-2 e14 g-6; it_could a-6 b3 g4; it_differently b-5 c6 e4 g-7
it_do a8 c-4 d-6; it_down a-4 e5 f-5; it_fall d7 e-5; it_feel d2 g-4; it_first c5 e-5; it_five d4 f3 g-5
it_for a-15 e-4 g7; it_four a3 g-3; it_from b6 d4 e-3 g-10; it_get b9 g-9; it_give f6; it_go a-5 b-12 d-4 e12 g5
it_go-to b-3 e8 g-4; it_green a6 c-5 e5 g-4; it_hang g3; it_have c-11 d3 e-6 f5; it_here a-4 c-2 d-2 e-4 f-3 g12
it_herself b-4 c-3 e14 g-8; it_himself e4; it_home b13 c-3 d-3 e-4 g-7; it_hurt a-3 e7 f-2 g-2; it_i b4
it_in b11 c-11 d2 e5 f-2 g-12; it_is a-5 b-5 c-3 d4 e4 f-7 g6; it_just a-5 d-4 f-5 g4; it_keep a-4 d5 e2 f7 g-11
it_land c6; it_leave a6 g-5; it_live a8 b-7 e-5 g2; it_lives b5 f-3; it_make b-3 d3 f5 g-3; it_may e4
it_me b3 c-3 g3; it_mine b4 d-2 e-3; it_monday b5 g-6; it_my b5 c-10 d-3 g4; it_myself a-5 b11 c-7 d-7 e-10 g6
`
