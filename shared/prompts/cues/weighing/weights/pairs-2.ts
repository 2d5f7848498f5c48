// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
<mark>_never d-3 e6; <mark>_next d14 g-12; <mark>_no b-15 c4 d3 g-4; <mark>_no-one c4; <mark>_nobody a3 d-5 f2
<mark>_not c-5 d5 e4 f-4; <mark>_nothing a7 b-4 c5 d-9 e-4; <mark>_now a-4 d5 e-8; <mark>_of b12 c-4 d-11 e-8 f-4
<mark>_oh b2 c-3 f4; <mark>_ok b4 d-3 e5 f5 g-16; <mark>_on a5 b2 c7 d7 e-18 f-6 g-5; <mark>_only c6 e-3 g-4
<mark>_our b4; <mark>_pending a-3 c11 e-2 g-8; <mark>_per b-5 c8 e-6; <mark>_please c4 e-5
<mark>_quick b6 c4 e-4 g-7; <mark>_read f-5 g6; <mark>_release a-2 b-3 d-2 e9; <mark>_rewrite a8 g-5
<mark>_say c4 d-4 e-3; <mark>_send c-5 e4; <mark>_shall b3 c4 e-4 g-3; <mark>_she b7 c-11 d2 e11 g-17
<mark>_should e7 g-5; <mark>_since a-4 b8 g-5; <mark>_small b8 c4 f-5 g-6; <mark>_so b7 c11 d-6 g-12
<mark>_something b3 d-3; <mark>_sometime d9 g-6; <mark>_soon d11 g-8; <mark>_sorry c-3 g5
<mark>_talk b-3 d13 f-3 g-8; <mark>_tell b-5 c8 d-6 e-2 g5; <mark>_that c5 d-6 e-11 f-3 g2
<mark>_the a8 c-9 d2 e-3 f-11 g2; <mark>_then a-3; <mark>_there b5 d2 g-4; <mark>_they b-11 c15 d-9 e-12 f-2 g4
<mark>_thoughts c6; <mark>_three a-3 b-3 c5 e3 f-5; <mark>_to a-6 b8 d-5 e7 f-4 g-8; <mark>_today b11 c4 d2 g-17
<mark>_two c3 e-3 f5 g-7; <mark>_until a-3 c8 e-5; <mark>_up b-4 c11 d-4 e-5 g-2; <mark>_wait b-4 c14 d-10 e-6 g-5
<mark>_we b-5 c3 d3 e-3 f-6; <mark>_what a-12 b-6 c2 d-16 e10 f-6; <mark>_whatever b-4 c15 e-6 g-9; <mark>_when c4
<mark>_which a-2 c7 d-4 e4 g-10; <mark>_who a5 b-3 c-8 e7; <mark>_will c5 d4 g-3; <mark>_with b3 c-9 d-3 f4
<mark>_x4 a12 d-3 e-3 g-9; <mark>_yes c-5 d4 f5 g-3; <mark>_you a-8 b-9 c10 d-2 e4 g-5
<mark>_your b-3 c4 d-5 e4 g-5; <name>_' a-4 b9 e-9; <name>_'s a-27 b11 c-14 d6 f-14 g2; <name>_, a-9 b4 c-4
<name>_. a-5 b4 d3 f-2; <name>_: a-10 c-11 d10 e-3 f3 g-4; <name>_<mark> a-2 b5 c8 f-16 g-8
<name>_<name> a-8 d-2 e2 f5; <name>_<number> a-7 c8 f-3; <name>_? a-7 b3 c9 e-4 g-4
<name>_a a-4 b-8 d10 e6 f-10 g-2; <name>_about a-8 c-5 d8 e-10 f-10 g4; <name>_after a-5 b7 c-6 d12 e-11 g-6
<name>_again b-7 c-7 d6 e-2 g3; <name>_agree e-7 g5; <name>_all c12 e-4 g-7; <name>_alone c-4 d-6 e14 g-6
<name>_already c5 g-2; <name>_an b-5 d12 e-9; <name>_and a-10 b-2 c2 d4 e3 f-14 g3; <name>_and-then b9 e-3 g-3
<name>_another d4; <name>_answer b-7 c-12 d-4 e4 g7; <name>_are d6 f4 g-8; <name>_argue c-3 d-2 e9
<name>_as a-4 b5 d-3 e7 g-6; <name>_ask a6 f-13; <name>_at c-11 d11 e2 g-4; <name>_back c-3 e7 g-2
<name>_be b12 c-8 e-14 f-17 g2; <name>_be-meant-to b2 g-5; <name>_be-on a-6 b11 c-8 g-6
<name>_be-supposed-to b11 e-3 f-3 g-3; <name>_because a-8 b5 d-6 f-3 g4; <name>_before a-4 b-2 c-7 e-5 g10
<name>_begin b6 d-6 e-3; <name>_bot f-3 g5; <name>_break a-5 b-4 c-2 e13 g-3; <name>_bring c-3 e4
<name>_build b3 d-2 e-2; <name>_bump e4 f-3; <name>_but b3 c-2 e3; <name>_by a5 b-6 c6 e-5; <name>_call b-2 d3
<name>_can a3 b-3 c11 d-7 e-8; <name>_cancel d-10 e3 g9; <name>_change b-9 c7 d-4 e-7 f-2 g6
<name>_choose b-2 c-12 d-3 e11; <name>_choose-to e7 g-3; <name>_close b-7 d-2 g5; <name>_come a5 c-5 d5 e2 g-6
<name>_could b7 d-9 f-6; <name>_crash e4 f10 g-14; <name>_cut b-2 c-3 d-2 e3 g6; <name>_debug a-8 b-2 d-5 f10
<name>_decide b9 c-17 d-4 e5; <name>_deliver b8 c-2 d-4 e-3; <name>_demo b-2 e6 f-6; <name>_deploy a-9 b-3 e3 g4
<name>_did a-3 b3 c-8 d-3 e-3 f7; <name>_disagree c-5 e6; <name>_do c-3 d-8 g2; <name>_does c-4 d-2 g9
<name>_draw a4 b-3 c-3; <name>_dream g3; <name>_drive a-9 b2 c-7 d-5 e6 f-6 g5; <name>_drop a5 d-5 e3 g-7
<name>_each c4 d6 g-9; <name>_end c4 d8 e-3 g-9; <name>_explain a-3 b-5 c-4 d-4 e-5 f4 g8; <name>_extension f8 g-5
<name>_fall e-2 g3; <name>_feedback b-7 c-4 g6; <name>_find a-7 b-8 c-8 d-10 e9 f-4 g5; <name>_fine c6 e-2 g-5
<name>_finish b-2 c-5 d-2 g8; <name>_five c-6 g9; <name>_fix a-12 b-10 c-5 d-6 f2 g14; <name>_folks d6
<name>_for a-9 b6 c-6 g2; <name>_friday a19 b-11 c-8 d7 e-5 g-14; <name>_from a-2 b3 c-3 e3 g-3
<name>_get a-10 b-3 c-5 d2 e3 f-4 g4; <name>_get-stuck e4; <name>_give b-6 c-7 d-5 f8 g5
<name>_go b-4 c8 d-11 e4 f-5; <name>_go-to b7 c-4 d-3; <name>_grab b-8 e-5 g13; <name>_halfway a-3 b6 e-2
<name>_halted c4 e3 g-6; <name>_hand b7 c4 e-13; <name>_handle b-3 e12 g-6; <name>_hang a-5 b-3 c-2 f-3 g8
<name>_happen b-3 d-3 g6; <name>_have a-16 b5 d-4 e4 f-12 g3; <name>_he d8 e-9; <name>_her b-4 e-6 g7
<name>_hire c4; <name>_his b-10 d7 e-9 g6; <name>_ho e9 g-8; <name>_hold b-4 c11 e-5 g-4; <name>_home b3 e-4 f4
<name>_how b-3 c-8 d-4 e3 f8; <name>_i a4 b6 c-5 e-9 f-11 g3; <name>_if a-3 c-4 d5 e-11 f9 g-4
<name>_in a-8 b5 c-6 f-3 g3; <name>_instead a-4 b-7 d-4 e10; <name>_is a-16 b-4 c4 e10 f-16 g5
<name>_it a-11 b3 d-6 e8 f-10; <name>_ji b6 g-6; <name>_just b6 c-8 f5; <name>_keep b11 d-2 e-9
<name>_kill d-2 e8 g-8; <name>_know b-5 c8 d-6 f-6; <name>_land b6 e-3 g-4; <name>_last-week b2
<name>_launch a7 g-2; <name>_lead a-4 b-4 c-12 d-10 e9 g3; <name>_learn b-3 e8 f-10 g4
<name>_leave a-7 c5 d-4 e-3 g8; <name>_let d9 e-2 f-3; <name>_like b5 d5 f-3 g-7; <name>_look a-3 c-10 d6 e-7 f-6 g9
<name>_make b-6 c-9 d-4 f-4 g11; <name>_merge a-9 b-9 e-5 g16; <name>_mid b7 e-2 g-2; <name>_min b3 c-3
<name>_move b-3 e-4 g9; <name>_my a-3 b-8 c-4 e3 g5; <name>_need b-5 c-6 d9 e-3; <name>_never b4 g-3; <name>_next g3
<name>_no a3 b6 c-6 d-5 e8 f-5 g-6; <name>_nobody c-7 f4 g5; <name>_not c-6 d-3 e2 g7
<name>_nothing b2 c-11 d3 e2 f-7; <name>_notice b5 c5 e-4 g-3; <name>_now a-4 b-9 c-7 e4 f7
<name>_of a-9 b12 d-7 g-3; <name>_off a-5 b13 e-7 g-5; <name>_office e-2 f-4 g8; <name>_ok b-4 c3
<name>_on a-15 b10 c-17 f11; <name>_one a3 b-7 c7 d-4 e5 f4 g-15; <name>_or c-7 e9; <name>_over b-3 c-4 d-9 f8
<name>_own a-7 b9 c-4 d-6 e7 f-2 g-6; <name>_page a-3 f8 g-2; <name>_pair c-4 e-3 g6
<name>_pass b-2 c-3 d-4 e-4 f6 g4; <name>_patch b-5 c-3 e-2 g8; <name>_people c3
<name>_pick a-2 c-11 d-3 e12 f-2 g-5; <name>_place d-4 g7; <name>_port b3; <name>_postpone d-7 g10
<name>_pr a-2 f-4 g4; <name>_present a-4 c-6 d-6 e12 f-8; <name>_pull b-9 e-3 g14; <name>_push a-4 b7 c-5 e-5 f3
<name>_put b-7 c12 d-3 f-7 g3; <name>_re a-2 b-3 c-4 d8 e4 f-3 g-4; <name>_read b-4 c-3 e-6 f5
<name>_recover e5 g-4; <name>_redo b-10 e-7 g15; <name>_review a-3 d10 e-7; <name>_rewrite a-7 b-12 e-8 g16
<name>_roles b10 f-2 g-6; <name>_roll b-6 g6; <name>_round e6 g-5; <name>_rule c3 f3 g-5
<name>_run a-14 b5 c-12 d-14 e10 f-8; <name>_say a-7 b-13 c-2 e6 f6; <name>_see b-2 c-3 e4 g2
<name>_send c-5 d-3 e-5 f-2 g10; <name>_set e8 g-6; <name>_settle c-9 g8; <name>_she a-2 g2
<name>_ship a-8 b-3 e4 f-4 g4; <name>_should a-2 b4 c4 e-4; <name>_show a4 e-10 f5; <name>_since b5 d5 e-3 g-7
<name>_sit a-6 b3 g3; <name>_skip c-4 d-7 e8 g3; <name>_slip e-3 g3; <name>_so b3 c-9 e-2 f3
<name>_something c9 d-3 e-2 f-3; <name>_soon d4; <name>_sorry b-5 d5 e-3 g2; <name>_sort b-3 c-4 d-3 g9
<name>_speak c-5 e8; <name>_stack b3 e-2; <name>_start a-3 b6 d-2 e-7; <name>_stay a-7 b6 c-7 d4
<name>_stick b5 c-5 g-2; <name>_still a-4 d8; <name>_struggle b5; <name>_swapped a-4 b-2 d-5 e-6 g11
<name>_take a-10 b-17 c-3 d-14 e8 f-11 g11; <name>_take-over b-6 e-5 g11; <name>_talk-to e-4 g7; <name>_team e-3 g7
<name>_tell a-5 b-10 c-4 d-9 e4 g8; <name>_ten b-3; <name>_that a-6 b2 c-6 d10 f10 g-13
<name>_the a-24 b8 c-14 d-4 e9 f-14 g3; <name>_they b-5 c10 e-11; <name>_think a-6 b-8 c2 d6
<name>_this-morning b-4 d-4 e-2 g9; <name>_three c3 e6 g-6; <name>_through b6 c-5 d-7 e16 f-4 g-14
<name>_to a-21 b10 c-11 e3 f4 g-2; <name>_today d6 e-3; <name>_tomorrow d-10 g11; <name>_try e14 g-13
<name>_twice b-4 d4 e-3 g5; <name>_two a-2 c-5 d2 e5 g-3; <name>_type a-8 c-3 e6 g5; <name>_until b7 c-5
<name>_up b5 d8 g-9; <name>_wait b-7 d14 e-3 g-7; <name>_walk b-2 c-4 e6 g-3; <name>_want a7 b-15 c-13 e6 g3
<name>_want-to a-3 b-13 c-15 d8 e14 f-4 g-5; <name>_we b-8 c-8 d20 e-10 g-3; <name>_webhook a7 g-2; <name>_were g4
<name>_what b-12 c5 e9 f-9 g-3; <name>_when b11 c-3 e-4 g-5; <name>_which b-4 c3 e4 g-8
<name>_while a-2 c-2 e4 f8 g-9; <name>_who b6 g-10; <name>_why b5 d6 g-7; <name>_will b-8 c7 d-8 e7 f-5
<name>_willing a-3 g7; <name>_win a6 b-3 c-2 d-3 g2; <name>_with a-3 b3 c-6 e5 f-6; <name>_without a9 c-6 d5 e-8
<name>_wonder c-5 g6; <name>_woo a-3 b6 c-3 d-2; <name>_work a4 b-5 c4; <name>_would c6 d-7 e-3 f-2
<name>_write a-8 b6 e-3 f-7 g4; <name>_yes a9 b-9 d-15 g4; <name>_you b-4 c-7 d-3 e10
<number>_, a6 b-3 c-8 d-7 e-6 f3 g5; <number>_. a6 b-7 d-3 e-2 f4 g-2; <number>_: a7 d-4 f-3; <number>_<mark> b2 e-2
<number>_<name> a-7 b11 d-2 e5 f-6 g-8; <number>_<number> a8; <number>_a d-4 g6; <number>_am a4 b7 c-4 d-3 e-7 f-3
<number>_and a8 b-15 d4 g-5; <number>_approvals c10 d-3 e-3 g-4; <number>_at a5 c4 g-7; <number>_be c6 g-4
<number>_because c5 g-4; <number>_bug c-4 d-3 g4; <number>_bugs b-2 e5 f-2 g3; <number>_cents a-5 c-4 d-5 e3 f3 g4
<number>_close a-5 b6 d-3 g2; <number>_comment c-5 d-5 e14 f-5 g-8; <number>_commit c-2 f-5 g5; <number>_crash a5
<number>_cut a3; <number>_days a-3 c5 d11 g-14; <number>_degrees a-2 g7; <number>_fix b-4 c-3 e11 f-2 g-9
<number>_for c-3 d8 g-7; <number>_from b5 d-6 e4 g-3; <number>_get a9 c7 f-5 g-10; <number>_have a-4 c8 d-2 g-3
<number>_he b7 e3 g-6; <number>_hours a13 c6 d-5 e-8 f-4 g-15; <number>_i a-8 d3 e3 f-6 g4
<number>_in a6 c-4 d-3 e10 g-11; <number>_is a2 b-9 c5 e5 f-6 g-4; <number>_it c2 e-3
<number>_lines a12 b3 c-9 d-9 e-7 f13 g-16; <number>_m a-7 c4 d-3 f-4 g7; <number>_me a-4 b-6 c7 d-2 e-3 f9 g-8
<number>_message c9 g-4; <number>_million a5; <number>_min a-7 b-3 d7 e-6 f5; <number>_minutes c-4 d-12 e11 g-2
<number>_myself a2 b-4 d-5 f7 g-6; <number>_no a4 g-4; <number>_now c11 d-2 f-3 g-6
<number>_of a-9 b6 c-11 d11 e-12 f-9; <number>_on b-8 c5 d-7 f7 g-4; <number>_open c-3 d8; <number>_or c9 g-6
<number>_page a-5 e4 f3; <number>_people a6 e-5 f-4; <number>_percent b4 e3 g-6; <number>_point a-4 c-4 d-6 e-3 g8
<number>_prs a3 b-5 c-3 e-8 f-3 g10; <number>_read f5; <number>_release a-4 b10 g-7; <number>_review c-4 d14 g-13
<number>_rows a8 g-3; <number>_rps a3 e3 g-4; <number>_seconds b3 c6 e-4 f4 g-9; <number>_so a9 c2 g-9
<number>_so-that b5 g-2; <number>_that f5; <number>_the c3 d-2 g-4; <number>_they a3 c8 g-12
<number>_tickets b2 d-5 e-5 f-6 g6; <number>_times a-3 c-5 f6 g2; <number>_to b3 c-6 d4 e-13; <number>_wait c3 g-4
<number>_weeks d9 g-6; <number>_with b3 c-3 d4 e-3 f-4; <number>_years a-4 b-2 c5 f4; ?_' a3 b-12 c8 e5 g-17
?_<mark> a-6 c5 e7 f-4 g-8; ?_? c14 e-7 g-10; ^_'are c2 d2 g-5; ^_'i b8 c-4 e-3; ^_'just b4 g2; ^_'we c5 g-3
^_'what b-3 c8 d-3 e-3 f5 g-6; ^_'you b4 c-6 d-6 e-5 g10; ^_1:1 b-6 c-4 d3 e-8 f-3 g4; ^_1:1s a-4 b-5 c-9 d6 e-5 f-3
^_<mark> a-6 b-4 c5 d-5 e-8 g9; ^_<name> a-14 e4 f-14 g8; ^_<number> a6 d-4 f5 g-2; ^_a a-3 b-17 c6 d-24 e-15 f6 g10
^_add a-3 b-5 c-3 d-5 e-5 f17 g-10; ^_after a-4 b2 c5 d-2 f-5; ^_again a12 b-3 c6 e-6 f-5 g-16; ^_agree b-5 e8 f-3
^_aino a-3 c-4 g5; ^_all b-5 c11 d-3 e-19 f-11 g6; ^_all-day a3 c-4 e-4 f-2 g7; ^_all-hands c-2 d-8 g13
^_almost a-10 b-15 c-4 e7 g7; ^_also a8 b5 c-2 d-3 e-4 g-4; ^_am c-3 d8 g-5; ^_an a-9 b-10 c4 d-6 f4 g4
^_analysts c9 g-5; ^_and a5 d7 f-5 g-6; ^_annika b-3 e2 f2; ^_another b-4 c13 d-3 e-4 g-6
^_answer a-4 c-13 e5 f-3 g7; ^_anyway b-2 c-7 e3 g3; ^_apparently a-5 c14 e-3 g-5; ^_apple e6 g-8
^_approve a-4 c-4 d6; ^_as a5 c-10 e-10 f-4 g8; ^_ask a-11 d-11 e4 f7; ^_assign a11 e-8 f-6 g-4
^_at a-7 b5 c-13 d-11 e-4 f-8 g19; ^_ate a5 b6 c-8 e-7 f-6; ^_attend a-4 b-3 c-3 d-5 e-7 f16 g-8
^_auditor d-2 e7 f-3; ^_automate f8 g-4; ^_avoid d6 e-2 g-2; ^_back a9 g-3; ^_backlog a-3 b-3 c3 d-5 e-3 g7
^_bail-on d7 g-5; ^_battery e8 g-5; ^_be b5 d7 e-10 f-10; ^_be-about-to a4 b-6 c-3 d-5 e2 f-4 g4
^_be-going-to b9 c-4 d9 g-14; ^_be-meant-to d7 g-6; ^_be-supposed-to a4 b7 e-2 g-10; ^_because a3 b-5 c-2 e-10 g9
^_bed e-6 f-4 g12; ^_before a-12 c-11 e-8 f5 g16; ^_between d-3 g8; ^_big a-2 b-5 e-4 f6 g5; ^_bisected a9 g-5
^_bite a7 b6 e-3 f-3 g-7; ^_bite-my-tongue d2 e4 g-4; ^_blessing d2 e5 g-6; ^_blew f2 g-2; ^_bliss g3
^_block a-11 c9 e3; ^_board d-7 e-3 g12; ^_book f-3; ^_both a7 b-6 c-6 d-4 g4; ^_break a9 c5 d-3 f-2 g-10
^_bring a6 b-3 d-2; ^_browse a-2 f11 g-6; ^_budget a-4 b-6 c-10 d-5 f-6 g12; ^_bug a-8 c3 d-8 f-4 g6
^_build a-4 b-6 c-6 d-8 f3 g6; ^_bump b-3 c-3 d9 e-3 f6 g-12; ^_burak b-3 e5; ^_but a4 b-3 d-4 e-6 g5
^_by a4 b13 c3 e-8 f-3 g-13; ^_cache a3 c6 e-3 g-5; ^_calendar g6; ^_calibration b-2 e-2 g2
^_call a8 b3 c-8 d-3 e4 g-9; ^_camille c8 g-9; ^_can a-4 c6 d-5 e-17 f3 g6; ^_cancel a-8 b6 c-5 d6 e-3 f-7 g-3
^_candidate a-2 c-5 d3 e-3; ^_capacity d8 g-6; ^_career b-3 d9 g-3; ^_career-chat d6; ^_career-talk g2
^_carry a3 b-6 e-4 f-3 g5; ^_cert a6 g-3; ^_change a-5 b13 c-2 f2 g-8; ^_chat a3 d4 g-4; ^_checkout a-4 g6
^_cherry b3; ^_choose a-3 b-4 c-2 d9 e6 f-2 g-10; ^_christmas a4 b-3 c-4 d-2; ^_ci a6 b-3
^_clean a-5 c-5 d-10 e-5 g9; ^_clean-up a-4 f12 g-7; ^_clicked f7 g-4; ^_client a5 c-4 d-6 e5 f-4; ^_clone a-2 f8
^_close b-7 c-5 d4 f-4 g4; ^_close-the-laptop d-2 g6; ^_cluster a-5 g8; ^_coach a-5 b-9 c-9 d2 e9 f-9 g4
^_code a2 b-11 c-4 e-4 f9 g-4; ^_coffee d-4 e-4 g4; ^_cold a4 b-4 e-5 f-4 g4; ^_come a-10 b-15 c20 d-8 f-5 g2
^_comp-conversation a-4 b-3 d11 g-6; ^_company f-2 g6; ^_compile b-2 d-3 e-3 g5; ^_complete a-5 b9 c8 g-10
^_compliance c3 d-5 g5; ^_conflict g3; ^_correct a-6 b5 d-7 e-6 f13 g-11; ^_cost e3; ^_could b7 e-3 g-3
^_count c-7 d-6 e8; ^_crank-out a5; ^_crickets c11 e-6 g-5; ^_crossed a3 b-5 d9 f-2 g-6; ^_cto a-3 g7
^_customer a5 c-6 d-10 f-5 g5; ^_customers f-3 g4; ^_cut a4 c-3 d8 f-7 g-8; ^_data b6 c8 e-6 g-9
^_day a3 c-2 d8 g-7; ^_deadline e-4; ^_dear e-7 f-4 g6; ^_debug a-6 e-4 g6; ^_decide b9 c3 e-8 g-6
^_decision a-2 c8 g-4; ^_decline a-4 c-4 d12 g-11; ^_delay b-2 d10 g-2; ^_delegate a-7 c-7 d-7 e19 g-12
^_delegation a-4 b8 c-5 d-3 f-5 g-6; ^_delete a-4 d-4 e12 g-8; ^_demo a4 e3 f-4; ^_deploy a3 b-4 f-5 g2
^_design a-2 b-4 c6 d-9 e-9 f2 g5; ^_dev a-3 b4 c4 e-3 f-2; ^_did b-3 c-3 d5 e6 f-8; ^_different b-2 c-6 e3 g7
^_dig-through a2 f2 g-4; ^_dinner b-3 d4; ^_discuss a-3 b-2 c-4 d-5 e-5 g15; ^_do a7 c-6 d-9 e-3 f8 g-2
^_docs a-3 c-3 f8 g-5; ^_dodge c-4 d11 g-6; ^_dog b8 f-2; ^_draft b-5 d3 g2; ^_draw a-4 b-5 e8 f9 g-13
^_dream a-4 g10; ^_drive b6 d-2 e-6; ^_drone c-3 d-3 e-3 g10; ^_drop b-3 c6 d10 e-11 g-9; ^_duck a-3 d3 e-7 g5
^_dug f6 g-3; ^_during e4; ^_dusted f6 g-2; ^_each d-3 g2; ^_easy c-3 d-3 e-4 g10; ^_eight c9 g-7; ^_either b3 e-2
^_eleven a6 b-6 d-4 e-5 f-5 g4; ^_empower b4 c-3 e3 g-3; ^_end a-5 c6 d8 e-4 f-3 g-4
^_end-up a5 b9 c5 d-6 e-12 f-5 g-11; ^_even b-3 c14 d-4 e-6 f-5 g-6; ^_evening a-3 c-3 f9; ^_every c14 e-9 g-13
^_everybody b-3 c13 e-9 g-6; ^_everyone a-7 b-12 c6 d5 e-16 f-3 g5; ^_everything b-6 c13 d-4 e-2 f-6 g-5
^_ewa b7 c-3 e-4; ^_exit-interview g3; ^_experiment a-2 e-3 g5; ^_explore f5 g-3; ^_fail c5 e-6 f4
^_fair a-3 d-3 g8; ^_farah a-3 e8; ^_farmers a5 c-2 d-3 e-8 g6; ^_feedback a3 b-12 c-8 d6 e-13 g3
^_feel a2 d-6 e-3 f-5 g5; ^_feel-like c-3 d-3 f4; ^_fiddle-with f8 g-3; ^_finally b-8 d-7 e4 f3 g-2
^_finance b5 d-2; ^_find a10 b-7 c-3 e-6; ^_fine a-3 b-4 c4 d-5 e6 f-4; ^_finish b5 c-4 d-9 e-9 f4 g4
^_fire a-5 c-3 d-2 f-3 g12; ^_first a4 b-8 c-4 e8 f-7; ^_five b-4 c6 f-3 g-3; ^_fix a3 b-3 c-6 e-11 f9 g-5
^_flashed a5 f5 g-6; ^_floor a-3 c7 e3 g-5; ^_follow a-4 b3 c4 d-7 e-8 f9 g-9; ^_for a-8 b-6 c7 e-14 f11 g-3
^_for-once a-4 c-8 e7 g5; ^_force b4; ^_forget d13 e-2 g-10; ^_forty a-5 c-5 d3 e-6 g9
^_four a7 b-2 d-10 e-9 f-7 g6; ^_fourth d6 g-3; ^_freeze c4; ^_freja a-2 b4 e4 g-7; ^_friday a-3 c4 d7 e-11
^_from a-3 b-10 c-7 d-10 e7 g15; ^_funny c2; ^_game a-5 c-6 e-3 f-5 g12; ^_gate a5; ^_generated f5; ^_gerrit b-3 d6
^_get b-10 c5 d-10 g9; ^_get-out-of a-2 e12 f-3 g-9; ^_get-pulled-into c8 e-3 g-3; ^_ghost d5; ^_give a-4 b3 e6 f-18
^_go a-3 b2 c-7 e-4 g4; ^_go-and d5 g-3; ^_go-over f10 g-9; ^_go-through b-2 c-4 f17 g-13
^_go-to a-6 b5 d-17 e-12 f7 g7; ^_good a-7 b5 c-13 d-4 g8; ^_gpu c2 d-5 f-2 g5; ^_grab a7 b4 d-2 e-7 g-7
^_grafana a4 c-3 g-4; ^_grand g4; ^_green c-2 e6 f-5; ^_growth-plans d4; ^_guess a11 b-2 c3 d3 g-17; ^_hack f9 g-5
^_hackday a4 g-3; ^_half a8 c-11 d-13 e-10 f3; ^_half-the-team a6 b-4 c-5 d-8 e-4 f-2 g7; ^_halfway c-4 e-4 g3
^_hand a-7 b4 c-9 d-14 e18 f-5 g-10; ^_hand-off b5 g-7; ^_hand-over a-3 f-2 g5; ^_hard b-4 c-5 d12 g-7
^_have a-11 b5 c-8 d-2 e-10 f5 g9; ^_have-a-look d-4 f3; ^_have-to a-7 b-5 c10 d5 e-3 f-4 g-4
^_he a-11 b7 c-7 d-5 e4 f-21 g5; ^_head c-4 d2 e-3 f-5 g4; ^_headache d-4 g8; ^_headcount a-3 b-3 c-6 d3 e-5 f-2 g9
^_heard a-2 b-4 c3 d-5 f-2 g5; ^_help a-3 b-2 d-9 e15 f5 g-10; ^_her a-5 b8 c-14 d-5 e3 f-6 g4
^_heroically a4 c-3 e6 g-7; ^_hers b6 e-2; ^_hire a-7 b-10 c-8 d8 e-11 f-3 g6; ^_hiring-plan a-5 d10 e-6
^_his a-6 b9 c-14 d-6 e12 f-5 g-8; ^_hit a2 b-2 d3 f-5; ^_hm e-2 f-3 g4; ^_hold a3 b-7 c-9 d-9 e4 f-4 g10
^_hold-back c-4 e8 g-4; ^_home b-4 c7 d-6 e6 g-8; ^_honestly a5; ^_hope b-4 c-6 d-6 e-3 f-4 g18
^_hotfix a16 c-2 d-6 g-8; ^_how a-3 b-3 d-5 f-6 g9; ^_hr a-5 b-4 c-6 d5 e-4 g3; ^_i f-6; ^_if b-4 c-2 d-10 e-8 g14
^_ifeoma e3; ^_ignore a-4 d7 g-2; ^_imagine a-3 b-3 c-3 f-5 g13; ^_implement a14 b-5 d-9 f3 g-9; ^_improved f8 g-5
^_in a-8 b-12 c10 d-12 e-11 g13; ^_in-the-end c6; ^_inbox a-3 b-3 c-7 f-6 g12; ^_incident a-2 c8 d-3 e3 g-7
^_infra c2; ^_instead a4 c-5 f2 g-8; ^_intern a-5 f-5 g7; ^_interview a-5 b-3 d5 e-2
^_interviewed c-6 d-14 e-4 f-5 g19; ^_is a-5 b-6 e-9 f-6 g9; ^_it b-4 e2 f-10 g4; ^_itch-to a-3 f-3 g9
^_item a-6 e-4 f-4 g7; ^_its a-2 b-3 c-2 d11 e-4; ^_ji a-2 b-3 c4 d2; ^_job-ad d6; ^_join b4 c-2 d-3 e-7 f10 g-5
^_jump-into b10 c-3 g-8; ^_jump-on a7 g-3; ^_junior a-4 b5 e6 g-8; ^_just c-6 d4 g-5; ^_keep a5 b-10 c-8 d9 g-5
^_keep-my-hands-off e5 g-2; ^_keep-out b-5 e11 g-6; ^_kev e3; ^_kick a-2 d-5 e-3 f5 g5; ^_kick-the-tyres a-2 f6 g-3
^_kill a-3 c5 d7 e-3 g-10; ^_knock-out a7 c-3 d-3 f6 g-7; ^_knocked a4 f11 g-11; ^_kubernetes a-4 c3 g4
^_kwabena a-2 b2 c-2 f-3 g5; ^_last a4 b-5 d-4 e-7 g5; ^_late a5 d-5 g4; ^_launch a11 b-5 c-2 e-3 g-3
^_lead b-5 c9 d-3 e3 g-2; ^_learn a-8 b-7 c-5 d-10 e8 f5; ^_leave a-18 b-20 d10 e13 f-4 g-10; ^_leave-early e-3 g5
^_legal a5 c3 d-5 e-3; ^_leilani b4 d3 e3 g-10; ^_lent a-4 b8 g-2; ^_let a-19 c-16 d6 e14 g-6
^_like a6 b5 c-8 d3 e-9 g-5; ^_listen c-4 d-3 e-13 f9 g6; ^_literally a-4 b8 c-2 d5 e6 g-13; ^_little b-2 f8 g-5
^_local b-2 f8; ^_lol a9 c4 e-6 f-3 g-6; ^_long a-6 c5 d-2 e-4 f-8 g5; ^_look a-3 b-7 d-5 e-6 f12
^_look-at a-6 b2 d-10 e-10 g6; ^_lost a6 d-2 e-5 g3; ^_lots d-3 e-2 f-2 g8; ^_love e-3 g4; ^_low a-2 f10 g-4
^_lunch d-4 f-2 g9; ^_make a-5 b-12 c-13 d-12 e9 f17 g-10; ^_marek a-10 b3 c13 d3 e-9 f-3
^_marketing a-9 b-2 c-4 d-6 e3 g10; ^_maybe a-2 b-2 c-7 e-5 f-7 g13; ^_me a9 b2 c14 d-12 e-8 f-9 g-14
^_mean-to a7 b-5 d14 e-11 g-8; ^_meet c5 d-9 e-7 g6; ^_meetings a-5 c-5 g4; ^_mentor b-2 d-5 e5 g4
^_merge a3 b-4 d-10 e4 f-7 g2; ^_micro b7; ^_mid c8 d2 e-5 g-7; ^_might a-5 c-5 d-3 e-8 f-4 g19
^_mine a4 b5 d2 e-8 f-4 g-8; ^_minh b-3 e2 g2; ^_minus c4; ^_minutes c-3 d-6 e7; ^_miss a-4 d13 e-5 g-7
^_model f7 g-5; ^_modelled f9 g-6; ^_monorepo b-2 c11 e-4 g-5; ^_more e4; ^_most-of a8 b-3 g-7
^_move c-13 d-3 f-5 g7; ^_mucked a3 d-2 f6 g-7; ^_must c-4 d-9 e-4 f-5 g16; ^_muted b-3 e9 g-5; ^_my d4 f-7
^_name a-3 c3 g2; ^_nearly a-13 b-19 c-5 d-8 e15 f-10 g12; ^_need a-3 c11 d4 e-2 f-7 g-6
^_never a-5 b-4 c-8 d6 e-3 f-3 g4; ^_new a4 b-8 f-10 g6; ^_new-joiner b-4 d-3 g7
^_next a-5 b-3 c-6 d-6 e-10 f-6 g21; ^_nice a-3 b-6 c-7 d-3 e-3 f4 g9; ^_night a12 d-6 g-8; ^_nightly a6 g-4
^_nikos d4 g-3; ^_nine a8 c-6 d5 g-4; ^_no a-7 b-4 d3 f-4; ^_no-one b-2 c4 f-14 g5
^_nobody a-2 b-7 c7 d-6 e-15 f-5 g7; ^_nobody-else a10 f-5 g-8; ^_noor d7 g-3; ^_not a-5 b-9 c-12 d3 g8
^_not-a-single b-3 e-4 f-3 g2; ^_not-one a-3 b-6 d3 f-6; ^_note b-4 g4; ^_noted g3; ^_notes d-4 g7
^_nothing a-4 b-5 e-14 f-8 g10; ^_now a-5 b7 d-7 f2; ^_numbers b-4 e3; ^_off a-5 b-3 d-6 e4 g6
^_offer a-3 b-3 c-6 e10 f-2; ^_office g7; ^_offsite b-6 c6 d-8 e-8 f-4 g9; ^_offsite-agenda b8 d4 g-10
^_oh a-3 d-4 f-2 g4; ^_ok c-7 d-8 e-6 f-8 g11; ^_old a-7 b-2 d-2 e-3 f7 g3; ^_olumide d-2 e6
^_on b5 c-8 d-12 e-4 f-4 g10; ^_on-call b4 d-6 e-3 f-4 g4; ^_onboarding a-3 b-8 c-4 d12 e-4 f-7
^_onboarding-plan d11 g-8; ^_once b-4 c13 d-6 e-12 f-10 g8; ^_once-more b4 g-4; ^_one c-13 e-19 f4 g10
^_only b5 c-9 d-3 e4 f-6; ^_open a-4 b8 e3 g-11; ^_ops c7 d-8 e-8 g4; ^_other b-5 g7; ^_otieno b3 g-5; ^_ouch b5 e-4
^_ought e-3 f-3 g10; ^_our a2 b-8 c5 d-5 e-7 f-9 g8; ^_over d-4 e-8 f-2 g10; ^_override b6; ^_overrule b8 g-2
^_overwrite b8 f-3; ^_ownership b6; ^_pager a7 g-4; ^_pair a-2 b-8 c-6 d-7 e5 f7; ^_panel e8 g-9
^_partner a6 c-3 d-3 g2; ^_pass a3 b-12 c-2 d-5 e13 f-4 g-5; ^_past b11 c-4 d2 e-4 g-10; ^_patch a11 b-4 g-9
^_payroll a-4 g5; ^_peeked a-5 f8; ^_peer d10 e-5; ^_people b-8 c8 d-8 e-12 g5; ^_perf a-3 c6 d5 g-9
`
