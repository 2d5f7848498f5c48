// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
<mark>_tell b-2 c10 e-3 g-4; <mark>_that c5 e-7 f-4; <mark>_the a9 c-4 d2 f-8 g-5; <mark>_then a-3 g3
<mark>_there b3; <mark>_they b-13 c14 d-9 e-14 f-2 g9; <mark>_thoughts c4; <mark>_three a-3 b-4 c6 e3 f-7
<mark>_to a-4 b8 d-2 e7 f-4 g-14; <mark>_today a-2 b11 c5 g-13; <mark>_two c4 d-2 e-4 f5 g-6
<mark>_until a-3 c9 e-7; <mark>_up b-5 c11 d-5 e-5 g-4; <mark>_wait b-5 c13 d-10 e-6 g-4
<mark>_we b-5 c5 d4 f-4 g-2; <mark>_what a-13 b-5 c2 d-14 e10; <mark>_whatever a-2 b-4 c17 e-6 g-11
<mark>_which a-4 b-3 c8 d-4 e4 g-9; <mark>_who a3 b-3 c-3 e6 g-2; <mark>_will c4 d4 g-3
<mark>_with b6 c-6 d-5 f6 g-5; <mark>_x4 a10 c3 e-4 g-10; <mark>_yes c-7 d3 f5; <mark>_you a-6 b-5 c8 d-3 e2 f-4 g-2
<mark>_your b-2 c6 d-4 g-2; <name>_' a-6 b11 c-2 e-11; <name>_'s a-27 b10 c-14 d7 f-17 g4; <name>_, a-9 b6 c-4
<name>_. a-6 b4; <name>_: a-9 c-11 d11 e-4 f2; <name>_<mark> b5 c7 f-18 g-7; <name>_<name> a-12 c-2 d-2 e3 f4 g4
<name>_<number> a-6 c7 f-4 g-2; <name>_? a-7 b3 c10 e-6 g-4; <name>_a a-2 b-7 d9 e4 f-9
<name>_about a-9 b-4 d9 e-13 f-11 g4; <name>_after a-4 b5 c-8 d12 e-10 g-5; <name>_again b-5 c-9 d5 g4
<name>_agree e-7 g6; <name>_all c13 e-7 g-5; <name>_alone c-6 d-6 e13 g-4; <name>_an b-5 d11 e-9
<name>_and a-15 b-3 d4 e3 f-16 g5; <name>_and-then b8 e-4 g-2; <name>_another d4; <name>_answer b-6 c-10 d-4 e5 g6
<name>_are d5 f4 g-7; <name>_argue c-3 d-2 e10 g-5; <name>_as a-5 b3 d-6 e6 g-3; <name>_ask a7 d-3 f-14
<name>_at a-3 c-13 d11 f3; <name>_back e8 g-5; <name>_be a3 b16 c-7 d2 e-14 f-17 g-4; <name>_be-meant-to d4 g-5
<name>_be-on a-6 b10 c-7 d2 g-6; <name>_be-supposed-to b12 d-3 e-3 f-3; <name>_because a-8 b6 d-7 f-4 g4
<name>_before a-3 b-3 c-8 d3 e-5 g10; <name>_begin b7 d-4 e-3; <name>_bot f-2 g4; <name>_break a-7 b-5 c-4 e10
<name>_bring e3; <name>_build b6 d-4 g-6; <name>_bump d-4 e6 f-5 g4; <name>_but b2 e2; <name>_by a5 b-5 c5 e-5
<name>_call d4 e4 g-4; <name>_can a4 c10 d-7 e-6 g-3; <name>_cancel d-11 g10; <name>_change b-9 c8 d-5 e-8 g6
<name>_choose b-3 c-12 d-3 e10; <name>_choose-to c-3 e8; <name>_close b-6 e2 g4; <name>_come b4 c-6 d2 e6 g-5
<name>_could b8 c-2 d-9 f-5; <name>_crash b3 e5 f9 g-14; <name>_cut b-2 c-4 d-3 e5 f-3 g6
<name>_debug a-7 b-2 c-2 d-5 f8; <name>_decide b7 c-14 d-4 e6; <name>_deliver b7 d-4 e-2; <name>_demo b-2 e2 f-7 g3
<name>_deploy a-7 b-4 e4 g5; <name>_did a-4 b3 c-7 e-3 f8 g-2; <name>_disagree b-4 c-4 e7; <name>_do a4 b3 c-3 d-6
<name>_draw a4 c-3 e3 f2 g-7; <name>_dream g5; <name>_drive a-8 c-8 d-5 e5 f-5 g6; <name>_drop a4 c3 d-5 e2 g-6
<name>_each c4 d4 g-7; <name>_end c4 d7 e-3 g-8; <name>_explain a-5 b-6 c-4 d-4 e-3 f4 g7; <name>_extension f8 g-3
<name>_fall a-3 d4 e-3; <name>_feedback b-6 c-3 g7; <name>_find a-6 b-8 c-8 d-9 e8 f-5 g7; <name>_fine b2 c4 e-3 g-3
<name>_finish a-2 c-5 d-3 g9; <name>_fix a-10 b-11 c-5 d-6 g14; <name>_folks a-2 d6; <name>_for a-8 b6 c-7 g3
<name>_friday a19 b-10 c-8 d5 e-4 g-14; <name>_from a-2 b3 c-3 d3 e3 g-6; <name>_get a-7 c-8 e3 f-3 g4
<name>_get-stuck e5 g-3; <name>_give b-6 c-8 d-5 e-3 f10 g7; <name>_go b-6 c9 d-10 f-5 g2
<name>_go-to b6 c-3 d-3 e-2; <name>_grab b-7 e-6 g12; <name>_halfway b4 e-3; <name>_halted e4 g-5
<name>_hand b9 e-11; <name>_handle b-3 e13 g-8; <name>_hang a-4 c-3 f-4 g8; <name>_happen b-3 d-4 g7
<name>_have a-16 b6 d-4 e2 f-12 g2; <name>_he a-2 d6 e-9; <name>_her b-5 e-7 g9; <name>_hire c3
<name>_his b-7 d7 e-7 g5; <name>_ho b3 e9 g-9; <name>_hold b-5 c18 e-4 g-15; <name>_home b6 e-4 f3 g-3
<name>_how b-4 c-8 f9 g-3; <name>_i a5 b4 c-5 d4 e-10 f-10 g4; <name>_if c-3 d9 e-11 f10 g-9
<name>_in a-5 b8 c-6 f-3 g4; <name>_instead a-3 b-6 d-4 e10; <name>_is a-13 b-4 c4 e8 f-17 g5
<name>_it a-9 b5 c4 d-4 e6 f-7 g-9; <name>_ji b5 d5 g-7; <name>_just b3 c-7 f4; <name>_keep b7 e-9
<name>_kill b-2 d-2 e7 g-8; <name>_know b-4 c9 d-7 f-4; <name>_land b7 e-3 g-4; <name>_launch a7 g-3
<name>_lead a-4 b-5 c-12 d-9 e8 g4; <name>_learn b-3 e9 f-10; <name>_leave a-7 c5 d-4 e-2 g8; <name>_let d7 e-3
<name>_like b5 d4 g-8; <name>_look a-2 c-6 d4 e-4 f-6 g8; <name>_make b-5 c-10 d-3 f-5 g12
<name>_merge a-10 b-9 e-6 f4 g14; <name>_mid b7 g-3; <name>_move b-3 e-4 g8; <name>_my a-3 b-9 c-2 d3 g4
<name>_need b-4 c-3 d6 e-3; <name>_never b2; <name>_next g3; <name>_no a4 b3 c-6 d-8 e10 f-6 g-4
<name>_not b-2 c-6 d-3 e3 g7; <name>_nothing b4 c-7 d4 e3 f-7 g-3; <name>_notice b5 c4 e-4
<name>_now a-4 b-10 c-8 e3 f8; <name>_of a-7 b10 c-2 d-6; <name>_off a-7 b13 e-7 g-3; <name>_office d-2 e-2 f-5 g10
<name>_ok b-3 c3; <name>_on a-16 b10 c-17 f10; <name>_one a5 b-5 c6 d-4 e6 f3 g-14; <name>_or c-6 e6
<name>_over b-5 c-5 d-12 f7 g5; <name>_own a-8 b9 c-2 d-7 e6 f-3 g-4; <name>_page a-3 f7; <name>_pair c-4 g5
<name>_pass b-4 c-5 d-5 e-5 f9 g4; <name>_patch b-6 c-3 e-4 g10; <name>_pick a-4 c-10 d-3 e9 f-4 g-2
<name>_place g5; <name>_port b3; <name>_postpone d-3 g8; <name>_pr a-2 f-2 g4
<name>_present a-3 b-3 c-4 d-6 e10 f-7; <name>_pull b-10 c-2 e-3 g15; <name>_push a-4 b5 c-5; <name>_put b-2 c13 f-6
<name>_re a-4 b-3 c-5 d9 e5 f-3 g-3; <name>_read b-4 c-2 e-6 f6; <name>_recover e4 g-3; <name>_redo b-8 e-5 g12
<name>_review d9 e-6; <name>_rewrite a-6 b-11 e-8 g17; <name>_roles b9 f-2 g-4; <name>_roll b-4 g4
<name>_round e6 g-7; <name>_rule c4 e-3 f2 g-6; <name>_run a-14 b5 c-11 d-14 e10 f-8
<name>_say a-7 b-13 c-3 d-4 e6 f8 g2; <name>_send b2 c-4 d-2 e-5 g9; <name>_set e7 g-5; <name>_settle c-9 g8
<name>_she c3 g4; <name>_ship a-6 b-3 f-2 g3; <name>_should a-3 b5 e-2; <name>_show a3 e-8 f9
<name>_since b5 d6 e-4 g-7; <name>_sit a-4 b4 c-2 f-3; <name>_skip c-3 d-7 e8 g5; <name>_slip e-3 g6
<name>_so b3 c-2 d2 f5 g-7; <name>_something c7 f-3; <name>_soon c-2 d5; <name>_sorry b-7 d8 e-5
<name>_sort b-4 c-4 g11; <name>_stack b3; <name>_start b7 c5 d-4 e-8; <name>_stay a-7 b7 c-6 d5
<name>_stick a3 b3 c-5; <name>_still a-6 c-3 d9; <name>_stop g-2; <name>_struggle b4
<name>_swapped a-3 b-4 d-6 e-6 g13; <name>_take a-10 b-13 c-3 d-13 e7 f-11 g13; <name>_take-over b-5 e-4 g10
<name>_talk-to d-2 e-4 g8; <name>_team e-2 g7; <name>_tell a-2 b-8 c-5 d-10 e2 g10; <name>_ten b-3 e7
<name>_that a-4 b4 c-5 d11 f4 g-15; <name>_the a-23 b8 c-12 d-5 e9 f-17 g4; <name>_they b-4 c8 e-11 g3
<name>_think a-6 b-8 d5 g6; <name>_three c2 e6 g-5; <name>_through b3 c-8 d-9 e17 f-3 g-13
<name>_to a-22 b11 c-12 e2 f3; <name>_today d6 e-4; <name>_tomorrow d-8 g8; <name>_try c-4 e13 g-10
<name>_twice d4 e-5 g5; <name>_two a-3 c-5 e5 g-5; <name>_type a-7 e4 g4; <name>_until b6 c-5
<name>_up a-2 b5 d10 e-3 g-10; <name>_wait a-2 b-8 d14 e-5 g-6; <name>_walk c-4 e3 f2 g-2
<name>_want a6 b-15 c-11 d2 e5 g4; <name>_want-to a-3 b-13 c-17 d7 e12 f-5; <name>_we b-7 c-8 d17 e-9
<name>_webhook a7; <name>_what b-13 c3 e8 f-9 g-2; <name>_when b9 e-3 g-6; <name>_which b-4 d2 e4 g-4
<name>_while e5 f8 g-9; <name>_who b9 c3 g-11; <name>_why b3 d5 g-6; <name>_will b-8 c7 d-9 e6 f-4
<name>_willing a-3 b-3 g7; <name>_win a7 b-3 c-3 d-4 e-3 g3; <name>_with a-5 b3 c-5 e6 f-4
<name>_without a9 c-5 d5 e-9; <name>_wonder c-4 g6; <name>_woo a-3 b5 c-3 d-2; <name>_work a3 b-5 c4 e4
<name>_would c6 d-9 e-3 f-3; <name>_write a-7 b6 c3 d2 e-4 f-7 g4; <name>_yes a9 b-10 d-15 g6
<name>_you b-3 c-6 d-4 e9 g3; <number>_, a4 c-7 d-6 e-8 f3 g6; <number>_. a7 b-7 f4 g-5
<number>_: a6 c2 e4 f-3 g-10; <number>_<mark> b3 e-4; <number>_<name> a-6 b12 d-3 e4 f-5 g-6
<number>_<number> a8 f-3; <number>_a d-3 e-2 g6; <number>_am a4 b3 c-4 d-3 e-8 f-4 g2
<number>_and a10 b-15 c3 d3 e-2 g-6; <number>_approvals c9 d-3 e-3 g-4; <number>_at a4 c5 g-7; <number>_be c6 g-3
<number>_because c5 g-4; <number>_bug d-4 g4; <number>_bugs a-3 b-3 d-3 e7 f-4 g5; <number>_cents a-5 c-4 d-6 f4 g5
<number>_close a-6 b5 g3; <number>_comment b-2 c-4 d-4 e13 f-4 g-8; <number>_commit a3 b-3 d-2 f-5 g5
<number>_crash a6 g-2; <number>_cut g2; <number>_days a-3 c6 d10 e-2 g-12; <number>_degrees g7
<number>_fix b-4 c-2 e12 f-3 g-9; <number>_for c-4 d10 g-4; <number>_from b5 d-7 e3 g-2; <number>_get a8 c6 f-5 g-8
<number>_he b8 c-4 d-3 e3 g-5; <number>_hours a14 c5 d-5 e-9 f-5 g-16; <number>_i a-9 c-3 d2 e3 f-6 g8
<number>_image a2; <number>_in a6 c-3 d-3 e9 g-10; <number>_is b-9 c3 e7 f-4 g-4; <number>_it c7 e-3 g-4
<number>_lines a12 c-8 d-9 e-8 f12 g-16; <number>_m a-7 d-3 f-3 g9; <number>_me a-5 b-4 c6 e-3 f9 g-8
<number>_message c6; <number>_million a5 b-2; <number>_min a-7 b-3 d9 e-6 f7 g-3; <number>_minutes c-4 d-9 e11 g-3
<number>_myself a3 b-4 d-3 f5 g-4; <number>_no b2 g-2; <number>_now b-2 c12 d-4 f-2 g-7
<number>_of a-6 b7 c-12 d8 e-13 f-8 g2; <number>_on a-3 b-8 c5 d-8 f10; <number>_open c-2 d8; <number>_or c10 g-8
<number>_page a-4; <number>_people a4 e-6 f-5 g3; <number>_percent b5 e3 g-6; <number>_point a-4 b3 c-3 d-4 e-2 g7
<number>_prs a5 b-4 c-3 e-7 f-3 g8; <number>_release a-4 b9 g-4; <number>_review c-5 d16 g-14; <number>_rows a8 g-4
<number>_rps a3 g-3; <number>_seconds b4 c6 d-3 e-6 f3 g-8; <number>_so a9 c4 g-9; <number>_so-that b3
<number>_that c-3 f7 g-2; <number>_the a2 c2 d-3 g-8; <number>_they a4 c5 e2 g-11
<number>_tickets b2 d-3 e-4 f-6 g7; <number>_times a-3 c-6 f5 g4; <number>_to c-5 d4 e-13; <number>_wait c4 g-4
<number>_weeks d6 g-4; <number>_with b4 c-3 e-3 f-4; <number>_years a-5 b-2 c5 d-3 f4; ?_' b-13 c7 d3 e3 f3 g-17
?_<mark> a-5 c5 e8 f-5 g-9; ?_? c15 e-6 g-9; ^_'are c3 d2 g-6; ^_'i b9 c-5 e-3; ^_'just b3 c-4 e-3 g6; ^_'we b-4 c6
^_'what b-4 c9 d-4 e-5 f5 g-5; ^_'you b3 c-5 d-7 e-4 g10; ^_1:1 a-2 b-6 c-5 d5 e-8 f-3 g4
^_1:1s a-3 b-5 c-6 d3 e-5 f-3 g3; ^_<mark> b-3 c6 d-3 e-7 g2; ^_<name> a-14 e3 f-13 g9; ^_<number> a5 d-6 f3
^_a a-2 b-17 c7 d-24 e-13 f9 g7; ^_add a-4 b-4 c-3 d-6 e-5 f19 g-9; ^_after a-4 b3 c7 f-8 g-4
^_again a11 b-4 c6 e-6 f-5 g-18; ^_agree a-3 b-5 d-3 e9 f-4; ^_aino a-4 c-3 g3; ^_all b-5 c11 d-4 e-21 f-11 g6
^_all-day a3 c-2 d-2 e-2 f-3 g6; ^_all-hands d-10 g13; ^_almost a-12 b-11 c-4 e5 g7; ^_also a7 b5 e-3 g-6
^_am c-3 d9 g-4; ^_an a-10 b-10 c3 d-7 f6 g2; ^_analysts c9 g-6; ^_and a6 c-6 d7 f-5 g-3; ^_annika b-4 e3 f2
^_another a2 b-4 c14 d-2 e-3 g-10; ^_answer a-4 c-8 d-2 e5 f-3 g5; ^_anyway b-2 c-9 g3; ^_apparently a-3 c13 e-2 g-8
^_apple e8 g-9; ^_approve a-4 d5 f-2; ^_as a8 c-11 e-11 f-4 g7; ^_ask a-13 d-11 e3 f7; ^_assign a12 c-3 e-8 f-5 g-4
^_at a-7 b9 c-12 d-11 e-13 f-7 g20; ^_ate a6 b7 c-7 e-8 f-6; ^_attend a-3 b-2 c-3 d-4 e-6 f14 g-7; ^_auditor e7
^_automate b-4 f9 g-4; ^_avoid d6; ^_back a9 b4 c-4 e-4 g-2; ^_backlog a-4 b-4 c2 d-5 e-3 g8; ^_bail-on d7 g-5
^_battery e7 g-4; ^_be b5 d6 e-11 f-8; ^_be-about-to b-5 c-3 d-5 e3 f-5 g6; ^_be-going-to b6 c-3 d9 e2 g-14
^_be-meant-to d8 g-8; ^_be-supposed-to a5 b7 e-3 g-11; ^_because a2 e-6 g-2; ^_bed a-3 c-3 e-7 f-6 g14
^_before a-11 b-3 c-9 e-6 f4 g14; ^_between d-3 g5; ^_big a-3 b-4 e-3 f5 g4; ^_bisected a10 g-7
^_bite a5 b4 e-2 f-3 g-5; ^_bite-my-tongue d3 g-3; ^_blessing c-4 d3 e7 g-4; ^_blew f2; ^_bliss g4
^_block a-9 c10 e4 g-5; ^_board b-4 d-8 e-3 g13; ^_book d3 f-3; ^_both a10 b-4 c-5 g-4; ^_break a9 c6 d-2 e-2 g-11
^_bring g2; ^_browse a-2 f9 g-5; ^_budget a-3 b-4 c-9 d-6 e3 f-5 g11; ^_bug a-6 c2 d-8 f-2 g7
^_build a-3 b-3 c-7 d-10 e-6 f4 g6; ^_bump a-3 b-3 c-2 d7 e-5 f7 g-12; ^_burak b-2 e7; ^_busy g3
^_by a5 b10 c4 e-6 g-15; ^_cache c7 e-4 g-4; ^_calendar g2; ^_calibration c-3 d2 e-3 g2; ^_call a7 b3 c-8 d-3 e6 g-9
^_camille c8 g-8; ^_can c3 d-4 e-17 f5 g6; ^_cancel a-10 b6 c-5 d6 f-7 g-3; ^_candidate a-4 b2 c-5 d4 e-2
^_capacity d6 g-3; ^_career b-3 d6; ^_career-chat d5 e-3; ^_career-talk g4; ^_carry b-5 e-3 f-3 g3; ^_cert a6 g-4
^_change a-7 b11 f4 g-9; ^_chat a3 g-5; ^_checkout a-3 g5; ^_cherry b4; ^_choose a-4 b-4 d10 e5 g-13
^_christmas a3 b-2 c-3 d-2 g3; ^_ci a6 b-3 c-4; ^_clean a-5 c-4 d-8 e-3 g7; ^_clean-up a-4 f12 g-5; ^_cleared c3
^_clicked f8 g-5; ^_client a3 c-5 d-6 e2 f-4 g3; ^_clone a-2 f7; ^_close b-8 c-6 d2 e3 f-8 g8; ^_close-the-laptop g3
^_cluster g5; ^_coach a-3 b-7 c-6 d3 e13 f-10 g-3; ^_code b-10 c-3 e-3 f8 g-4; ^_coffee d-5 e-5 g4
^_cold a5 b-5 e-5 f-5 g6; ^_come a-10 b-13 c19 d-9 f-6; ^_comp-conversation a-2 b-2 d9 g-5; ^_company g5
^_compile d-3 e-3 g6; ^_complete a-4 b9 c7 g-10; ^_compliance a-3 d-4 g8; ^_correct a-6 b7 d-5 e-6 f10 g-10
^_cost e2; ^_could b7 d-2 e-2 g-4; ^_count c-7 d-7 e6 g3; ^_crank-out a5 g-2; ^_crickets c11 e-6 g-5
^_crossed a4 b-6 d8 g-5; ^_cto a-4 g9; ^_customer a4 c-5 d-10 f-6 g9; ^_customers a3 b-2 d-3 f-4 g3
^_cut a5 b3 c-4 d7 f-8 g-9; ^_data b6 c9 e-6 g-10; ^_day a4 d7 g-7; ^_deadline a-3 g4; ^_dear b3 d4 e-7
^_debug a-4 e-3 g5; ^_decide a-3 b8 c7 d-3 e-7 g-6; ^_decision c8 g-4; ^_decline a-5 b-2 c-4 d12 e4 g-11
^_delay a-3 b-2 d9; ^_delegate a-9 c-7 d-6 e17 g-9; ^_delegation a-4 b9 c-4 d-4 f-6 g-4
^_delete a-3 b-3 d-4 e11 g-6; ^_demo a5 e4 f-4; ^_deploy b-4 f-6 g3; ^_design b-3 c9 d-8 e-9 f3
^_did b-3 c-4 d4 e5 f-5; ^_different c-6 e3 g6; ^_dig-through g-2; ^_dinner b-4 d5 g3
^_discuss a-3 b-3 c-3 d-6 e-4 g14; ^_do a6 c-6 d-8 e-6 f9; ^_docs a-3 f7 g-5; ^_dodge c-4 d11 g-6
^_dog b8 d-3 e-3 f-3; ^_draft b-5 d2; ^_draw a-5 b-6 d-2 e8 f8 g-13; ^_dream a-4 g9; ^_drone c-3 d-2 e-3 g9
^_drop b-3 c6 d9 e-10 g-10; ^_duck a-3 d4 e-6 g5; ^_dug f7 g-2; ^_during e5; ^_dusted f8 g-4; ^_easy c-3 d-4 e-4 g10
^_eight c7 g-4; ^_eleven a5 c3 d-3 e-4 f-5; ^_empower b4 c-3 e3 g-3; ^_end a-6 c7 d6 e-3 f-3 g-6
^_end-up a6 b7 c6 d-5 e-12 f-5 g-11; ^_even c17 d-2 e-5 f-4 g-12; ^_evening c-2 f11 g-5; ^_every c15 d-2 e-9 g-14
^_everybody a2 b-3 c13 d3 e-8 f-3 g-11; ^_everyone a-7 b-10 c7 d5 e-16 f-5 g4; ^_everything b-6 c13 d-3 f-4 g-10
^_ewa a-3 b6 c-3 e-4; ^_exit-interview g4; ^_experiment a-2 b-3 e-2 g5; ^_explore f5 g-2; ^_fail a-2 c5 e-6 f4
^_farah a-2 c-3 e6; ^_farmers a4 e-5 g4; ^_feedback b-11 c-7 d7 e-13 g3; ^_feel b-3 d-4 e-4 f-6 g9; ^_feel-like f3
^_fiddle-with f8 g-4; ^_finally a3 b-7 c2 d-8; ^_finance a-2 b6; ^_find a7 b-6 c-3 e-6 f-3 g4
^_fine a-3 b-4 c4 d-6 e3 f-4; ^_finish b7 c-5 d-9 e-9 f3 g4; ^_fire a-6 c-4 d-2 f-2 g13; ^_first a3 b-8 c-5 e9 f-8
^_five c6 g-12; ^_fix a3 b-4 c-5 e-12 f8 g-2; ^_flashed a3 f7 g-6; ^_floor c6 e3 g-7
^_follow a-5 b3 c3 d-8 e-7 f10 g-9; ^_for a-6 b-4 c8 d2 e-12 f12 g-9; ^_force b5 g-3; ^_forget d13 g-10
^_forty a-7 c-4 d4 e-5 f-2 g8; ^_four a4 c2 d-12 e-7 f-6 g4; ^_fourth d3; ^_freeze c4 e-2; ^_freja a-3 b3 e4 g-4
^_friday a-3 c4 d7 e-12 f5 g-6; ^_from a-6 b-8 c-7 d-9 e7 g13; ^_game a-5 c-6 e-3 f-4 g11; ^_gate a6 g-2
^_generated e-3 f6; ^_gerrit d4; ^_get b-10 c5 d-10 f-4 g11; ^_get-out-of e12 f-2 g-9; ^_get-pulled-into c7 g-4
^_ghost d7 g-5; ^_give a-3 b3 e6 f-18 g-2; ^_go a-4 b4 c-6 e-3 g5; ^_go-and c-2 d4; ^_go-over f11 g-7
^_go-through b-2 c-5 f15 g-12; ^_go-to a-4 b4 d-15 e-12 f10 g3; ^_good a-7 b3 c-14 d-3 g9; ^_gpu c2 d-6 e-2 g6
^_grab a9 e-7 f-3 g-6; ^_grafana a4 g-4; ^_growth-plans d3; ^_guess a12 d2 g-14; ^_hack f9 g-4; ^_hackday a3 g-4
^_half a6 b2 c-10 d-11 e-9 f5; ^_half-the-team a5 b-4 c-5 d-7 e-3 g8; ^_halfway a4 b2 c-3
^_hand a-5 b3 c-10 d-12 e17 f-4 g-12; ^_hand-off b5 e2 g-9; ^_hand-over a-3 f-3 g5; ^_hard b-5 c-6 d14 e-3 g-5
^_have a-10 b2 c-10 e-10 f5 g10; ^_have-a-look d-5 f3; ^_have-to a-8 b-5 c12 d2 e-4 f-3 g-3
^_he a-12 b10 c-2 d-4 e9 f-19 g-4; ^_head c-4 e-3 f-7 g6; ^_headache d-4 g9; ^_headcount a-4 b-4 c-6 e-3 g10
^_heard b-3 d-6 f-2 g8; ^_help a-4 b-3 d-8 e14 f6 g-10; ^_her a-4 b12 c-14 f-4; ^_heroically a3 c-3 e7 g-6
^_hers b8 e-4; ^_hire a-8 b-11 c-7 d8 e-12 f-4 g7; ^_hiring-plan a-6 d11 e-5; ^_his a-4 b11 c-11 d-6 e11 f-3 g-15
^_hit b-2 f-4 g4; ^_hm c3; ^_hold a5 b-10 c-7 d-9 e4 f-5 g10; ^_hold-back c-2 e6 g-2; ^_home a3 b-2 c6 d-6 e3 g-9
^_honestly a5; ^_hope b-5 c-4 d-6 f-3 g17; ^_hotfix a13 d-5 g-7; ^_how b-3 d-7 f-3 g5; ^_hr a-5 b-3 c-6 d3 e-3 g3
^_i b3 e4 f-6 g-4; ^_if b-3 d-11 e-11 f-5 g15; ^_ifeoma b-2 e2; ^_ignore a-4 d6; ^_imagine a-4 b-3 c-2 f-6 g14
^_implement a14 b-7 d-9 e-3 f4 g-9; ^_improved c-3 f9 g-4; ^_in a-6 b-17 c8 d-10 e-23 f-2 g17
^_inbox a-3 c-7 f-5 g11; ^_incident a-3 c9 d-4 e3 g-7; ^_infra c2; ^_instead a3 c-5 d2 g-5; ^_intern a-5 f-4 g8
^_interview a-6 b-4 c-3 d8 e-3; ^_interviewed a-2 c-5 d-13 e-5 f-5 g20; ^_is a-5 b-5 e-7 f-6 g9; ^_it b-3 d3 f-7 g2
^_itch-to f-3 g7; ^_ji b-2 c3; ^_job-ad d5; ^_join b6 c-3 d-5 e-9 f10 g-6; ^_jump-into a3 b8 c-4 g-7
^_jump-on a7 g-3; ^_junior a-5 b3 e3 g-6; ^_just b2 c-5 d6 f5 g-13; ^_keep a5 b-10 c-8 d7 e4 g-6
^_keep-my-hands-off e3; ^_keep-out b-3 e10 g-7; ^_kev g4; ^_kick a-3 b-2 d-3 e-3 f5 g5; ^_kick-the-tyres f5
^_kill a-3 c3 d7 e-2 f2 g-10; ^_knock-out a5 c-3 d-3 f7 g-6; ^_knocked f10 g-8; ^_kubernetes a-6 b-2 c3 g6
^_kwabena a-4 c-2 f-3 g5; ^_last a7 b-4 e-5 g4; ^_late a4 d-5 g5; ^_launch a9 b-4 c-2 e-6 f-3
^_lead a-3 b-5 c11 d-4 e5 g-6; ^_learn a-8 b-9 c-4 d-11 e6 f5; ^_leave a-17 b-21 d12 e11 f-5 g-15
^_leave-early e-3 g6; ^_legal a4 c2 d-3 e-4; ^_leilani a-3 b7 g-7; ^_lent a-3 b9 e-3; ^_let a-20 c-18 d6 e13 g-5
^_like a6 b4 c-7 e-8 g-9; ^_listen c-3 d-3 e-11 f8 g5; ^_literally a-4 b8 d4 e6 g-14; ^_little f6; ^_local f8
^_lol a9 e-6 f-5 g-3; ^_long a-6 c4 d-3 e-2 f-5 g6; ^_look b-4 d-3 e-3 f12 g-5; ^_look-at a-8 d-9 e-10 g7
^_lost a5 d-2 e-4 g5; ^_lots c-3 d-4 e-2 g9; ^_love e-3 g5; ^_lovely e-2 g3; ^_low f7 g-2
^_lunch b-3 d-5 e-3 f-4 g11; ^_make a-6 b-10 c-13 d-13 e9 f17 g-11; ^_marek a-9 b4 c11 d3 e-8 f-3
^_marketing a-9 b-5 c-5 d-8 e4 g11; ^_maybe a-4 c-8 e-4 f-7 g13; ^_me a12 c15 d-9 e-6 f-7 g-21
^_mean-to a7 b-7 d14 e-13 g-5; ^_meet c4 d-10 e-7 g8; ^_meetings a-7 c-4 g4; ^_mentor d-5 e4 g6
^_merge b-2 d-9 e4 f-8 g3; ^_micro b5; ^_mid c5 d3 e-4 g-5; ^_might a-5 c-5 d-3 e-6 f-5 g18
^_mine a5 b5 c2 d3 e-9 f-3 g-15; ^_minh b-4 g6; ^_minus b-2 g4; ^_minutes c-3 d-5 e8; ^_miss a-5 d14 e-5 g-7
^_model f7 g-5; ^_modelled f10 g-6; ^_monorepo b-3 c10 e-4 g-4; ^_most-of a8 g-4; ^_move c-12 f-4 g6
^_mucked a3 d-3 f7 g-6; ^_must b-3 c-4 d-10 e-4 f-5 g14; ^_muted b-3 e10 g-6; ^_my d3 f-10; ^_name a-3 c3 g2
^_nearly a-12 b-19 c-4 d-8 e14 f-8 g12; ^_need a-4 c10 d4 e-2 f-8 g-5; ^_never a-3 b-7 c-9 d5 e-3 g5
^_new a3 b-9 d-4 f-12 g9; ^_new-joiner b-5 d-3 g7; ^_next a-5 b-4 c-6 d-8 e-9 f-5 g22
^_nice a-2 b-4 c-8 d-4 e-2 f4 g8; ^_night a13 d-5 g-9; ^_nightly a5 g-3; ^_nine a8 c-4 d4 g-8
^_no a-7 b-3 d3 f-5 g2; ^_no-one b-4 c7 d-3 f-14 g5; ^_nobody b-8 c7 d-6 e-17 f-5 g7; ^_nobody-else a11 c-2 f-4 g-4
^_noor d6 e-2; ^_not a-2 b-6 c-12 g8; ^_not-a-single b-3 d3 e-4 f-3 g2; ^_not-one a-4 b-7 d4 f-7; ^_note b-5
^_noted g3; ^_nothing a-4 b-4 e-14 f-6 g10; ^_now a-4 b9 d-8 f5 g-13; ^_numbers e4; ^_off a-5 b-4 d-8 e6 g5
^_offer a-4 b-4 c-7 e9 f-3; ^_office d-2 g7; ^_offsite b-7 c4 d-8 e-7 f-2 g9; ^_offsite-agenda b7 g-7
^_oh a-5 c5 d-4 g2; ^_ok a3 c-8 d-7 e-8 f-7 g12; ^_old a-8 b-3 e-4 f9 g2; ^_olumide e4; ^_on b6 c-5 d-8 f-5 g5
^_on-call a-3 b4 d-6 f-5 g7; ^_onboarding a-3 b-9 c-5 d10 e-5 f-7; ^_onboarding-plan d11 g-9
^_once a-2 b-3 c11 d-5 e-12 f-9 g8; ^_once-more b4 d-2 g-2; ^_one a-2 b3 c-11 e-19 f8 g6; ^_only b5 c-7 e5 f-4
^_open a-4 b7 e3 f-2 g-12; ^_ops b-2 c6 d-8 e-7 g5; ^_other b-5 g8; ^_otieno b3 g-5; ^_ouch b5 e-3
^_ought e-3 f-3 g11; ^_our b-9 c4 d-3 e-6 f-9 g10; ^_over b-2 d-2 e-7 g10; ^_override b6 e-2; ^_overrule b5 g-2
^_overwrite a-3 b9 f-5 g-3; ^_ownership b6; ^_pager a7 g-4; ^_pair a-3 b-7 c-5 d-10 e4 f10; ^_panel d-2 e7 g-6
^_partner a7 c-5 d-5 g5; ^_pass a3 b-12 c-4 d-2 e17 f-3 g-13; ^_past b11 c-5 e-4 g-9; ^_patch a10 g-8
^_payroll a-5 g6; ^_peeked a-4 f8; ^_peer d11 e-6; ^_people b-6 c12 d-7 e-11 g2; ^_perf a-3 c5 d6 f-2 g-10
^_performance a-5 d-3 f-4 g10; ^_perhaps a-4 b-3 d-4 e-4 f-3 g14; ^_petros a-3 e-3 f-3 g2
^_pick a10 c-7 e-12 f9 g-14; ^_pick-up a7 b3 c-6 d-4 e-5 f2 g-2; ^_pinch a3 b3 g-3; ^_pipeline a6 d-4 e-3
^_plan d-10 e-9 g10; ^_plan-to d-3 f-4 g9; ^_play a5 b-10 c3 d6 e-4 f-4; ^_play-with f11 g-5; ^_plus c-5 e4 g-3
^_pm a3 e-3; ^_point e11 g-7; ^_poke f5 g-3; ^_poke-around f2; ^_poke-at f9 g-6; ^_polished a-4 e-2 f9 g-4
^_poor b11 d-4 e-7; ^_port b-4 f8 g-6; ^_postmortem c4 g3; ^_postpone b-4 c-4 d20 e-2 f-3 g-15; ^_pottered f3
^_pr c6 f5 g-7; ^_practise g-4; ^_prepare a-3 b-11 d-12 f-4 g18; ^_pretty c8 d-7 e-3 f3; ^_priorities a-3 c3 d-5 g4
^_probably e-2 g8; ^_prod a8 g-3; ^_product a-4 d-6 e-6 g9; ^_promise a-2 b6 c-4 d5 e-5 f-5; ^_promotion d-3 g7
^_prototype e2 f10 g-10; ^_proud b-5 c-2 d-5 e5 f-3 g3; ^_pull b4 c-3 d3 e3 f-4 g-6; ^_push b3 c-12 d5 e-7 f-7
^_put a3 b-5 c-15 d7 e4 f-3; ^_q3 d6 g-3; ^_qa a-10 b2 c3 d-7 f-3 g10; ^_quarter a-2 b-5 d4 g2
^_quarterly b-3 c-5 e-4 g9; ^_quick a3 f2 g-3; ^_quiet a-3 b-3 c-2 d-8 e-6 g9; ^_quietly e-4 g4
^_ragnhild a-4 d-4 e5 g4; ^_rain a-5 d4 f-12 g3; ^_rainy f11 g-9; ^_rana c7 e-9 g3; ^_rang e-7 g2
^_rather b5 c-2 e6 f-4 g-12; ^_re a-2 b14 e-4 g-9; ^_read a-14 c-15 d-6 e-21 f8 g6; ^_really e-6 g9
^_reassign a-3 b15 c-2 e-5 g-7; ^_rebase a6 g-3; ^_rebuild b3 f6 g-9; ^_received c3 d-7 e-2 g8; ^_reclaim a-6 b8
^_recruiter d7 g-4; ^_red e-2 g2; ^_redo a-2 b15 d-2 e-4 f-2 g-11; ^_refactor a-7 d-4 f2 g4
`
