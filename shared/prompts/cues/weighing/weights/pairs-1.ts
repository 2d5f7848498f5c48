// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
'_, b-2 c3 d4 g-5; '_. c10 d-2 g-6; '_message c-6 e8; '_story b2; 'd_ask b8 c-5 e-8; 'd_be a-5 b-2 c-4 d-2 e6 g4
'd_decide e-5 g4; 'd_do a-3 c6 d4 g-12; 'd_have a-8 c-9 e8 g2; 'd_like b-2 e-5 g8; 'd_look a6 d-3 g-4; 'd_not e4
'd_rather b2 d-3; 'd_vote a-3 b5 g-4; 's_, a-5 c3 d-2 e3; 's_1:1 a-5 b-9 d6 e-5 g4; 's_<name> b-3 e9 g-6
's_a b6 c-6 e4 g-4; 's_be a3 b3 d3 e-3 g-7; 's_blocker a4 d-2; 's_boss b-4 c-3 d-4 g11; 's_branch b7; 's_bug b4
's_change a-5 b-3 g8; 's_choice b-5 d-3 e7 g-2; 's_code b3 d-5; 's_commits b5; 's_complaint b-4 d9 g-2
's_crash a-3 b8 g-3; 's_debug a-3 b7 g-3; 's_decision b3 c-8 e-4 g8; 's_designs c2; 's_do a8 b-6 d-4 e-5 g3
's_feedback a-3 b-6 d11 e-3 g-5; 's_first a-3 c-3 d3 e5 g-5; 's_go f4; 's_half a-5 b9 g-3; 's_hands a-2 b6 g-2
's_his b-4 c4 e6 g-6; 's_in c-3 d7 g-4; 's_incident b6 e-3; 's_job b11 c-4 d-5 e-6; 's_list a-5 b8 d5 e-3 g-6
's_manager b-5 c5 d-4; 's_me c8 d-5 g-6; 's_migration a-5 b10 e-2 g-4; 's_mine a2 c-3; 's_my a4 b5 c6 d-6 e-9 g-6
's_on b3 c-8 e-6 f-3 g6; 's_pager a-4 c4; 's_part a-4 b6 g-4; 's_plate a-3 b8 g-3; 's_pr a-6 c-3 d-3 e-3 f-3 g8
's_refactor b5 c-3 d-2 e-3; 's_release b-4 d-3 e7 g-6; 's_review b-12 d12 e-4; 's_right c2; 's_service b-2 e3 g3
's_sprint f3; 's_story a-3 b5; 's_task a-2 b9 g-3; 's_the a5 b-3 c11 d-2 e-5 g-8; 's_their b-5 d-3 e9 g-6
's_theirs b4 d-2 g-3; 's_ticket a-6 b10 d-3 f-3 g-5; 's_to b6 e-2 g-2; 's_wait a-3 f2; 's_work a-3 b7 d-3 e-3 f-3
'which_one c-5 e6; ,_<name> b-7 d-13 e17 f-6 g-3; ,_<number> b-4 e-5 f-2 g4; ,_a a-8 c2 d-4 e7 f6 g-11
,_again b-7 c9 d6 e-5 f-3 g-8; ,_all b-10 c-7 d8 e-6 f-9 g5; ,_and a-2 b6 e2 g-8; ,_and-then a-3 c6 d-3 e2 g-5
,_anyway b5 c-3 e-4; ,_apparently c3 f-3; ,_as b4 c-6 d-3 g2; ,_ask b-5 c4 e4 g-8; ,_be a2 b4 c-3 d9 e-6 f-2 g-12
,_because c6 g-5; ,_both a5 b-3 d-5 e-6 g4; ,_but a3 b3 c6 d-10 g-5; ,_by a7 b4 c-4 e-4 f-3 g-7; ,_can e-3 f4 g-4
,_cancel d9 g-7; ,_change a-6 e6; ,_close a-5 e6 g-3; ,_code d11 e-4 f-4 g-8; ,_coffee a4 b2 e-2 f4 g-6
,_could e-7 f6 g-6; ,_day c6 d-3 e-2 f-3; ,_delete a-2 b-3 e5; ,_deploy c-2 d9 g-7; ,_did b3 d6 e-6 g-8
,_do a5 b2 c-6 d-8 e-3 f2; ,_draw e-2 f4; ,_due a7 d3 f-3 g-6; ,_end c4; ,_every c8 f-2 g-5
,_everyone a4 c-2 d-2 g3; ,_feel a-3 b3 c-2 d2; ,_finally f6; ,_fine b-3 c-6 e-3 g11; ,_first a-3 d-3 e-2 g8
,_fix a4 b-5 c-3 d3 e-6 f-10 g6; ,_for a-3 c3 f7 g-7; ,_forget d5 g-3; ,_friday a4 c-4; ,_get a-2 b9 c3 d-3 e-8 g-3
,_give e6 g-5; ,_go d-2 e-7 g9; ,_good b-4 d-3 e-6 g7; ,_half d-3 f-5 g8; ,_hand a6 b-3 g-4; ,_hate b7 e-5
,_have-to g2; ,_he a-8 c-2 d-4 e4 f3; ,_his b-2 c-3 d-2 e5 f6 g-8; ,_home b-2 c-3 d-4 e5
,_i a-5 b5 c-10 d8 e6 f-12 g-9; ,_if b6 f3 g-6; ,_in f2; ,_it a-4 e5 g-8; ,_just a3 b-7 d-2 e-10 f11 g-3
,_keep b4 e2 f-5 g-2; ,_launch a8 b-3; ,_leave b4 d-7 e5 g-5; ,_let b-8 c-2 d-4 e7 g3; ,_lol a4 b-4 c5 d-4
,_long a2 d3 e-2 f4 g-10; ,_maybe c-3 d10 g-5; ,_meetings b5 c-4 d-3 f4; ,_merge a-4 b-2 c-5 d6 e7 g-9
,_mostly d-4 g9; ,_my a12 b3 c-9 d4 e-10 g-11; ,_never a-2 c-5 e-3 g8; ,_new a-2 c-2 g5
,_nice a-3 b-5 c-2 d-4 e-5 g10; ,_no b3 c-8 d3 e-7 f5; ,_no-one a-3 f7 g-3; ,_nobody d-4 e-5 f5
,_nobody-else a10 c-3 e-2 g-4; ,_none c-3 d-9 e9 g2; ,_not a-15 b-5 c3 d-15 e5 f2 g7; ,_note b6 d-3 e4 g-4
,_nothing a-11 b5 d-7 e-5 f6 g6; ,_now b7 c-3 e-6 f3; ,_on a-8 e-2 g8; ,_one a-4 c3 d-5 e-5 f-3 g7
,_only a-3 e5 f4 g-7; ,_only-to f2; ,_otherwise d-4 g5; ,_platform g6; ,_poor e-3 g6; ,_prod a5 d6 g-9; ,_purely f3
,_qa a6; ,_rain c-4 e7 g-4; ,_read c3 g-3; ,_release a8 g-4; ,_rewrite a-2; ,_send e4; ,_she a-4 c-7 d-6 e7 f-4
,_ship a9 d-3 g-6; ,_sigh b-2 c-4 e-3 g3; ,_slept a6 e-2 f3; ,_so a2 c10 f-10 g-9; ,_somebody c-4 e3 g3
,_sorry d3 g-5; ,_spend a4 d3 g-8; ,_start b-3 g5; ,_still b3 d2 e-2 g-3; ,_take a-6 d-4 f4 g2; ,_take-back b4 e-4
,_team a2 b-4 c-3 f-4 g6; ,_team-lunch c5 g-3; ,_tell b-4 c-3 e5 f2 g-9; ,_that a-3 f2 g2
,_the a13 b-7 c3 d-11 e6 f-12 g-9; ,_the-others a3; ,_then a-11 b6 c4 d-3 e4 f-6 g-11; ,_they c3 e3 f-5 g-4
,_they-say c5 e-7 g4; ,_third a4 b-3 c-2 d6 e-4 f-4; ,_tired d3 f2; ,_today a-4 c-4 e10 g-3; ,_too a4 d5 f-3 g-5
,_two a-4 c-5 e7 f-4; ,_type a6 d-3 e-2; ,_ugh c7 e-2 g-5; ,_want-to a-2 d5 e-3 f5 g-6; ,_we b-4; ,_what e4
,_which a3 b5 c3 e-6 g-6; ,_who a-2 b-4 c2 e-6 f3 g4; ,_will d8 e-8 f6 g-7; ,_with e4 g-4; ,_without a7 f-3
,_work a-3 b-7 c-5 e6 f-6 g7; ,_would b3 d6 e-4 g-4; ,_write a-3 d3 f-9; ,_yet a-3 b6 g-6; ,_zero a-2 d-5 e-6 f5
._, d8 e-5 g-8; 1:1_, g4; 1:1_to d6 g-4; 1:1_with a-9 b-8 c-6 d9 e-5 f-9 g7; 1:1s_, a-2 d4; 1:1s_all g3
1:1s_this-week a-2 g3; 1:1s_with d-5 e-3 g8; :_<mark> a-7 b6 c3 d-7 e-8 f-2 g3; :_<name> b6 c-4
:_<number> a-5 d7 e-5 f-6; :_a a-5 d-3 f13 g-6; :_almost b-4 e8; :_do a-4 b4 d-5 g6; :_me a4 b6 d-2 e-5 f-3 g-6
:_my a5 b-2 d-3; :_none a-4 d10 g-7; :_three a6 c-4 d-3; :_what c-4 e5; <mark>_, a-4 c10 e-5 f5 g-13
<mark>_. a-5 c9 d5 f-2 g-15; <mark>_<mark> c8 e-5 f-6 g4; <mark>_<name> a-3 c-10 g11; <mark>_and c3 d-7 f-2
<mark>_can a-4 b-2 f-5; <mark>_do c4 e-5; <mark>_five d4; <mark>_fix f-2 g2; <mark>_for e-2 g4
<mark>_i b7 c-11 d-4 e9 f-3 g-6; <mark>_it d2 e-3; <mark>_just b-3 c7 d-4 g-5; <mark>_let b5 c6 e-5 g-9
<mark>_me a-4 c4 d4 f3 g-8; <mark>_my b7 d-3 e-3 g-8; <mark>_to d6 g-5; <mark>_what e9 f-3 g-7
<mark>_whatever b-3 c9 d-4 e-4; <mark>_you e6; <name>_' a-5 b2 c5 d4 e-4 f-2 g-5; <name>_'s a-18 b8 c-11 d5 f-8 g2
<name>_, a-14 c-2 e2 f-6 g4; <name>_. a-2 b8 c3 d-5 g-4; <name>_: a-3 b4 d4 e-2; <name>_<mark> a-4 b-3 d4 f-6
<name>_<name> b-7 d-3 e2 g2; <name>_? d-2 e-6 g8; <name>_a b-3 d7 g-6; <name>_about b-9 c-5 d9 e-9 f-7 g7
<name>_after c-3 d9 e-4 g-5; <name>_an d3; <name>_and a-8 c-9 d-2 f-6 g11; <name>_as g-5; <name>_ask e-5 f-4 g3
<name>_at b4 e-3; <name>_be b13 c-13 d-6 e-8; <name>_be-on a-5 b10 c-6 d2 e-6 g-3; <name>_because a-6 b4
<name>_build a7 c-2 e-2 f-2; <name>_but b6 f-3; <name>_cancel d-4 g5; <name>_change b-3 c11 e-4 g-6
<name>_come b9 c-4 g-4; <name>_could b5 c5 d-5 e-7; <name>_debug e-3 f4 g3; <name>_decide c-9 e5 g2
<name>_deploy a-2 g5; <name>_did a-3 c-3 g5; <name>_do a-4 c-4 d-3 f-4 g6; <name>_explain c-2 e-5 f3 g4
<name>_feedback b-6 d-3 g8; <name>_find c-2 d-5 g6; <name>_finish b-3 g6; <name>_fix a-6 e-4 g12
<name>_for a-2 b-8 c-4 f4 g4; <name>_get b-4 c-4 e3; <name>_go b-3 c11 d-7 e-2; <name>_have a-9 b2 d5 g-5
<name>_he e-10; <name>_his b-5 d3 e-7 g5; <name>_how b-3 c-2 f8 g-7; <name>_i a11 b6 c-2 e-5 f-5 g-9
<name>_in b-4 c-2 e5 g3; <name>_instead a-3 b-3 e8 g-3; <name>_is a-8 b-8 e3 f-3; <name>_it a-3 b4 g-6
<name>_know b-2 c6 e-4; <name>_lead a-3 c-4 d-3 e11 g-6; <name>_leave g6; <name>_make c-3 e3
<name>_merge b-5 e-6 g11; <name>_my b-2 e10 g-9; <name>_no b5 c-12 d-8 e7; <name>_nothing c-6 d5 e4 f-4 g-4
<name>_of b6 e-5 g-4; <name>_off b10 c-2 d-7 e-6 g2; <name>_on a-6 b5 c-6 d-5 e-5 f8 g2; <name>_own e5 g-5
<name>_pair a-2 b-3 c-2 e3 g3; <name>_present b4 c-3 d-3 e7 f-6 g-2; <name>_push f2 g3; <name>_read f-4 g7
<name>_rewrite b-8 c3 g6; <name>_run c-4 d-3 e7 f-4 g-3; <name>_she c5 g-4; <name>_so d5; <name>_start b2 c5 g-7
<name>_still b-3 d3; <name>_take b-9 d-2 e5 g4; <name>_tell b-3 e-5 g10; <name>_that b-4 c-7 d9 e5 g-7
<name>_the a-13 c-10 d-3 e9 f-6 g2; <name>_they c3 e-8 g4; <name>_through c-4 d-3 e8 g-4
<name>_to a-8 b7 c-18 d-6 f6; <name>_two b-3 d5 e4 g-5; <name>_want b-5 e9 g-4; <name>_we b-3 d9 g-7
<name>_what b-8 c3 d-5 e7 f-3; <name>_will b-5 d-4 e9; <name>_with a-5 b3 d-4 g4; <name>_would b-6 c8 d-2 e-3
<name>_write a-4 e6 f-2; <name>_yes a9 c-4 d-3 e-3; <number>_, a5 b-6 c-3 d3 g-4; <number>_. a5 c-4 d-5 f-4 g3
<number>_<mark> b4 c-6 d4 e-5 f5 g-6; <number>_comment c-6 d-4 e12 f-3 g-3; <number>_hours a5 c4 e-3 g-5
<number>_lines a4 d-3 f5 g-3; <number>_me c7 g-5; <number>_min a-2 b-5 d7 e-8 f8 g-6; <number>_open c-3 d4 e-2
?_' a-3 b-3 c5 e5 f-4 g-8; ?_<mark> a-6 b-4 c7 e3 f-4 g-7; ^_1:1 c-4 d2 g3; ^_1:1s a-3 b-5 c-3 d3 e-3 f-3 g5
^_<mark> b5 c9 e-10 f-7; ^_<name> a-11 c2 f-29 g10; ^_<number> b-3 c6 d-5 e-6 f5 g-8; ^_a b-6 c9 d-13 e-15 f10
^_again a8 b-5 c5 d-6 e-2 g-8; ^_all a-7 b-6 c10 d-6 e-10 f-4 g3; ^_almost a-5 b-8 e13; ^_an a-3 c-4 d-4 f9
^_another a5 b-2 c11 d-4 e-5 f-3 g-10; ^_answer c-4 d-4 f-2 g7; ^_anyway b-6 c-6 e-4 f3 g6; ^_as a3 b-4
^_ask a-6 b-15 c-8 d-4 e6 f8; ^_assign a11 b-8 e-4; ^_at a-9 e-5 g10; ^_ate a-2 d-6 g9
^_attend a-2 c-3 d-4 e-4 f12 g-5; ^_back a9 b8 d-6 e-9 g-5; ^_be a8 b3 c-9 e-5; ^_be-going-to b6 d2 e-5 g-4
^_be-meant-to a-3 d8 e-2 g-6; ^_before c-8 g10; ^_block a-8 c7 e4; ^_budget d-6 g10; ^_build a-7 b-3 d-3 f3 g6
^_bump e-3 f4; ^_busy c4 g-3; ^_by a3; ^_calibration g5; ^_can a2 e-4 g2; ^_cancel a-4 d12 g-9; ^_clean-up a-4 f6
^_clone e-3 f7; ^_close a5 b-5 e7 g-5; ^_coach a-4 b-5 e5 f-5 g3; ^_code a5 b-5 e-2 g-3; ^_coffee b4 e-7 f2
^_come a-4 b-6 c9 d-3 e3 g-4; ^_correct b6 e-4; ^_could a3 b5 e-3 g-7; ^_cto a-4 g7; ^_customer c-4 g7
^_cut b5 d7 e-4 f-4 g-10; ^_deadline b-2 e-2 g3; ^_debug a2 g-3; ^_decide b3 c6 e-5 g-6; ^_decision c5 g-5
^_delay d7 e-3 g-3; ^_delegate a-5 d-4 e14 g-11; ^_deploy a-4 g7; ^_design b-3 c4 d-4 e-4 f3
^_did a4 b-4 c-4 e2 f-10; ^_do c-17 d-4 e-7 f10 g3; ^_draw a-3 e2 f5 g-3; ^_dream a-4 g6; ^_drop d6 e-4 g-4
^_end-up a10 d-4 e-4 g-6; ^_even c5 d-2; ^_every a-5 b-3 c15 e-4 g-11; ^_everybody c6 g-3
^_everyone a3 b-5 c4 d-10 e-11 f-5 g6; ^_everything b-3 c8 f-3 g-4; ^_experiment f5 g-3; ^_feedback b-5 c-3 d3 e-4
^_feel a3 d-7 f-5 g5; ^_finally a5 b-7 c4 d-9; ^_finance d-3 g4; ^_finish c-3 d-2 e-5; ^_fire a-5 g8
^_fix b-8 d-4 e-5 f13 g-7; ^_follow f4; ^_for a-2 c6 g-4; ^_friday a-5 b3 d-4 e-4 g3; ^_get b-8 c6 d-6 e-4 f-5 g9
^_give c-13 e3 f-8; ^_go b7 d-3 e-6; ^_go-through f6 g-3; ^_go-to b6 d-3 e-6 f7 g-7; ^_good a-4 b-4 c-4 e3 f-3 g5
^_grab a6 e-7 g-4; ^_hack a-3 f7; ^_half a6 b-4 c-2 d-3 e-2; ^_half-the-team a6 b-3 c-5 d-6 e-2 g4
^_hand a-5 d-3 e11 g-9; ^_hand-off e3 g-3; ^_hand-over e5 g-3; ^_have a-10 b-13 e-2 f4 g9; ^_have-a-look d-3 g3
^_have-to a-3 b-4 c6 f-4; ^_he a-6 b9 c3 d-8 e-6 f-4; ^_her b4 c-3 d3 e-5; ^_hire a-4 b-6 c-6 d7 e-9 f-3 g4
^_his b9 c-5 d-6 e3 f-2 g-3; ^_home c4 g-4; ^_hope b-2 g8; ^_how d-3 g9; ^_i c-2; ^_if b-5 c-7 d-7 e-10 f-7 g16
^_ignore d5; ^_imagine d-3 g8; ^_implement a12 b-2 d-7 g-4; ^_in a-2 b-3 c-4 d-6 e-7 f-6 g15
^_instead a3 b4 c-4 d-6 e4 g-5; ^_interview d8 g-5; ^_interviewed c-2 d-6 g10; ^_it b-4 c5 e-7 f-11 g6
^_join b7 d-4 e-8 f7 g-6; ^_jump-into b7 g-2; ^_jump-on a6 b-2 e-2; ^_just b-3 c-2 d8 f-2 g-7; ^_keep a3 b-5 d4 f-11
^_learn g5; ^_leave a-5 b-7 c-9 d9 e7 f-4 g-10; ^_let a-12 b2 c-13 e7; ^_lil f8 g-5; ^_listen e-8 f10
^_lol a6 e-6 f-4 g-3; ^_long a-5 d-7 e-4 f-4 g8; ^_look-at a-3 e-2 f10 g-2; ^_make a-5 b-9 c-5 d-5 e10 f7 g-6
^_maybe c-3 f-3 g8; ^_me a10 b3 d-7 e-5 f-2 g-7; ^_mean-to d4; ^_meetings a-5 b-5 e3 f-5 g3; ^_merge c-5 d-4 f-5 g7
^_might a-3 d-2 e-6 g13; ^_miss d10 e-4 g-5; ^_move a-3 b8 g-8; ^_must a5 b-3 c-4 d-3 e-4 g5; ^_my b4 c-4 e4 f-15
^_nearly a-3 b-9 e10; ^_need d4 f-7; ^_never b-3 c-6 d3 g3; ^_new a-3 c-2 d-3 f-6 g12; ^_next g5
^_nice a-3 d-4 f4 g3; ^_no a-7 b-3 d4 e2 f-11 g4; ^_no-one a-3 b-2 e-4 g4; ^_nobody a4 b-9 c3 d-4 e-12 f-6 g5
^_nobody-else c3 g-4; ^_nope c-3 d8 g-3; ^_not a-5 b-14 c-8 d3 e2 g9; ^_not-a-single c5 d6 e-3 g-7; ^_note b-3 d2 g4
^_nothing b-7 c3 d-7 e-9 g8; ^_now b4 c3 d-2 e-3 g-3; ^_offer b-3 c-4 d-6 e5 g5; ^_offsite c-3 g7; ^_oh c6 e-3
^_ok c-6 d-4 f-2 g7; ^_old a-4 f4; ^_on b-2 c5 d-5 f-5 g4; ^_onboarding a-4 b-2 c-4 d12 e-3 f-4 g-3
^_onboarding-plan d8 g-5; ^_once a-3 c11 d-3 e-5; ^_one a-5 b-5 c-4 e-6 f3 g6; ^_open a-5 b4 e5 g-7
^_our a5 b-5 c-8 d-6 e-3 g10; ^_over b6 c-4; ^_pair b-4 c-4 d-3 f3; ^_pass c-4 e11 g-5; ^_people b-2 c11 d-4 e-5 g-3
^_pick-up a3 c-2 d-4; ^_plan a-2 g5; ^_plan-to f-2 g6; ^_play-with f3; ^_postpone d11 f-2 g-6; ^_prod a3 e-2 g3
^_product d-5 g9; ^_promise c-4 d5 f-5; ^_pull b2 c-4 d3 e6 f-9 g-4; ^_push b3 c-4 d4 f-4 g-4
^_put b-8 c-11 d9 e8 f-7 g-12; ^_rain a-6 d9 e-6; ^_rather e3 g-6; ^_read a-6 b-2 c-6 d4 e-5 f7
^_reassign a-3 b7 e-4; ^_redo b8 g-3; ^_refactor a-5 b-6 f4 g6; ^_release b-4 c3 d-4 e-8 f-6 g7; ^_remove a-2 f4
^_reopened e-3; ^_replace b7; ^_reschedule d5; ^_resist c-3 e8 g-2; ^_retro b-3 d-3 e-3 g5; ^_revert a-2 b7
^_review c-3 d-4 e-3 f6; ^_rewrite a2 b11 d-2 g-12; ^_roadmap c-5 g6; ^_run a3 b-8 c-3 d5 e-5 f5 g-8
^_send a-3 b-6 c-5 e7 f-3; ^_set a-4 b-3 d-4 e6 f5; ^_shadow f4; ^_she a-10 b3 d-7 g3
^_should a5 b-5 c-7 e-6 f-4 g6; ^_sigh e5 g-4; ^_sign b-3 c-3 e9 f-3; ^_sit a3 b4 c-8 e-2 f5 g-10
^_sit-down-to a4 b7 d-5 g-8; ^_sit-in d2 e3; ^_skim f7 g-3; ^_skip a-3 c-4 d8 g-11; ^_skip-level d-3 g6
^_slept d-3 f-7 g7; ^_small a-4 c-4 e-3 f12 g-7; ^_somehow c5; ^_someone c-3 d-3 f-3 g9
^_spend a2 b-6 c-8 d-13 e6 f6 g-3; ^_sprint a-6 c-3 d2 e-9 f-5 g11; ^_sprint-goal c-2 d-4 g7; ^_start a-5 b-3 e4 g5
^_stay a5 b-7 c-4 e8 g-4; ^_stay-up b-3 d5 e-2 f5 g-10; ^_step-back b-3 e5; ^_step-in b6 g-4; ^_stepped b8 e-3 g-3
^_stick a4 e-4; ^_still a10 b-4 c-5 d3 e-4 f-2 g-3; ^_stop-myself e3; ^_support e-5 g8; ^_suppose e-3 g6
^_swapped a3 d7 f-2 g-6; ^_take b6 c-9 d-8 g-2; ^_take-back b10 e-5 g-4; ^_take-on a9 c-2 f-3 g-3
^_take-over a3 b6 e-3 g-7; ^_talk c-4 d2 e3; ^_talk-to d-8 f-4 g10; ^_team a-8 b-11 c9 d3 e-7 f-6 g3
^_team-lunch b4 c-4 d3 g-6; ^_tell b5 c-13 d3 e3 f-7 g-8; ^_tempt e4; ^_the a-5 c5 d3 e-5 f-25 g3
^_their a-3 c-5 d-2 e-6 g10; ^_there a7 b-6 c-5 e-5 f-2 g5; ^_they a-3 b-6 c6 d-4 e-2 f-14 g4
^_think-about d-3 e-5 f-2 g9; ^_think-of e-5 g8; ^_third b8 g-6; ^_this-week a6 b-2 d-2; ^_three c8 e-7 f-3
^_throw b-2 c2; ^_tidy a-3 f6; ^_tinker-with f5; ^_tired a6 c-3 e-3; ^_to d3; ^_today d-3 e3; ^_tomorrow a-6 d-6 g13
^_transfer e7; ^_trust e9 g-5; ^_try e-4 f10 g-5; ^_try-out f3; ^_try-to d-2 e-3 f10 g-3; ^_turn c-7 e10 f-4 g-6
^_two a4 b-3 c2 d-8 e-8 f-7 g6; ^_ugh a-3 b7 f-4 g-3; ^_un b12 d-5 e-3 g-8; ^_undo b5; ^_unless a-2 c-3 e-3 g10
^_update a-4 f8 g-3; ^_volunteer-for a3; ^_wait a-10 c3 d-8 e3 f-7 g8; ^_walk a-3 b-4 c-3 d8 e5 g-7
^_want a-5 c-3 d-4 e2 g9; ^_want-to a-2 b-6 e11 g-13; ^_watch a-5 b-6 c-3 d-4 e2 f3
^_we a-7 b3 c3 d-11 e-10 f-7 g11; ^_what a-11 b5 c-10 d4 e-6 f-4 g7; ^_when a-2 b-4 c-6 d-5 f-3 g9; ^_who a5 c-3 e-3
^_whole a5 c7 d-5 g-9; ^_why a3 b-8 d-5 e5; ^_will d-3 e-6 f-3 g11; ^_work-on b-2 c-3 d-6 e-5 f7 g3
^_would b-7 e-8 g7; ^_write b-13 c-6 f3 g4; ^_years a-3 g8; a_1:1 d2; a_<number> g4; a_better d-7 g5
a_bit a-11 b-2 c-7 d-5 e4 f4 g4; a_bug c-3 d9 e-3 g-4; a_chat c-6 d-3 e7 g-2; a_conference f2; a_date c5
a_day a-7 c-3 g5; a_debug a3 b-2 d4 f-3 g-5; a_decision c5 d-5 e-12 f-3 g7; a_deploy d3 e-2; a_dev d-3 f5
a_different g3; a_feel f3; a_few f5; a_fix a7 b4 d-4 f-2 g-9; a_good c-4 d-4 f-4 g11; a_graph a-2 f3; a_launch g4
a_line e5 g-3; a_little a-4 f8 g-3; a_look d-3 g3; a_lot c-2 d4 e-5 g-3; a_manager c-7 d-2 g11; a_mentor d9 g-10
a_minute b-2 e4 g-2; a_mistake b-4 e3; a_month c-2 d3 e7 f-3 g-8; a_name c-2 e7; a_new b6 d-7 e-3 g-3
a_plan b-4 c7 d-4 f-3; a_preference c11 e-5 g-5; a_question c2 d-3 e7 f-4 g-7; a_queue c3 f-4; a_quick f4
a_release a-5 c-6 d-3 e6 g5; a_request g5; a_retro d10 e-3 g-6; a_scratch f5; a_script a-2 b-2 f9 g-4
a_second a4 b2 e-6 f-3 g2; a_side d-3 f7 g-2; a_single c-5 d-4 e8 f-2 g3; a_small a-4 f11 g-5; a_spike f-3 g7
a_test a-4 b-2 d5 e-5 f5 g-7; a_throwaway a-3 f4; a_toy f7 g-5; a_typo a-4 g5; a_variable c7 g-2; a_week e-5 f-4 g4
a_word b7 c-5 e3 f-2 g-6; a_year d-3 f9 g-2; able_to a-5 b4 d2 e-2; about_a c3; about_his b-5 c-5 d8 e-7 f-5 g4
about_it c5 d-4 e-6 f-5 g6; about_other c2 d-3; about_the a-5 b-6 c-2 d5 f-8 g7; after_<number> d4 f-2
after_dinner f5 g-3; after_i c10 e-7 g-3; after_my a6 b-2 c5 d-2 f-5 g-4; after_ten a-4 b5 e3
after_the c-5 d12 e-5 g-7; again_, a6 b-3 d-6 e3; again_. a7 b-6 c-7 e-4 g4; again_i a-7 b-3 c5 d-3 e-3 g5
against_<name> b4; ago_i a-3 d-3 g6; agree_on g5; agree_with b-3 c4 e7 g-10; all-day_, a8 b-2 c-4 e-4 f-6
all-day_. e-2 g2; all_, b-3 f3; all_<name> c9 f7 g-12; all_by c-2 e-2 g6; all_flags e-2; all_four c2 e-2 g2
all_his d-3 g4; all_my a-2 c-3 e-4 f-3 g6; all_of a4 b7 g-13; all_the a-4 b2 d-5 e-2 f-3 g6; all_three a2 e-4 g7
alone_and a5 b-2; am_do b3 e-3; am_fix a-7 c5 d5 e-7 f5 g-7; am_not c4 d-4 e6 g-5; am_on b4 c-4 d-3 e6 g-7
am_the a6 c6 d-5 e-4 f-3 g-12; am_through a10 c-7 g-4; among_themselves c3; an_answer d8 e-6; an_article f-5 g7
an_engineer a3 c-2 d-3 g3; an_evening a-6 b-4 c-2 f6 g3; an_hour a-11 b5 f6 g-5; an_idea c3; an_old f3
an_opinion b-3 c9 g-4; an_order c6 g-4; and-then_do b10 e-8; and-then_it b3 c7 e-5 g-5; and-then_let a-2 b-4 e7
and_<name> b-13 c6 d-7 e-5 f-6 g10; and_a b-3 c6 e-3 g-4; and_all b-5 c-4 g6; and_be b2 c-5 g3; and_bring b3
and_build b4 e-3; and_by a-3 c9 g-6; and_close b3 d5 e-6; and_deploy a7 g-4; and_did a-3 b-3 c3 d3 g-4
and_do a2 b10 d-8 e-6 f-4; and_fix a4 b6 d-3 e-6 f-3; and_get b-3 e-7 g4; and_give e5; and_go-to c2 e6 g-5
and_have a5 b-4 c-4 e-8 f3; and_he b-5 c-4 e9; and_i c-11 e8 f-9; and_it a2 b-3 d-10 e5; and_just b-3 e7 g-2
and_keep a-4 d3 e3 g-6; and_leave c-4 e11 g-4; and_let a-3 b-8 c-6 e12 f-4; and_merge b8 g-5; and_not a-6 e8 g-4
and_now a3 b-4 c4 g-6; and_put b10 c-3 e-7; and_run e-4 f6; and_she a6 b-5; and_ship a4; and_solve b3 g-4
and_still b-2 c6 d-3 e-6; and_take b3 g-5; and_take-over a-3 b10 g-6; and_that b-8 c6 g-2; and_the a7 b-4 c4 f-5 g-9
and_they a-2 b-2 c7 e3 g-10; and_wait c6 d-5 e4 g-4; and_write b3 c-2 e5 f-3 g-8; another_day a-2 b4 d4 e-4 g-5
answer_, d-2 e9 g-7; answer_in e6; answer_on c-4 d7; answer_the g3; any_longer b7; any_more d3 e2 f-3
anyone_, a10 b-8 e-6 f-3 g2; anyone_else a5 c-3; anything_, f3; anything_. c-3 e6; anything_on d-2 e9 g-4
anyway_. a-3 b-5 c-5 e-2 g6; api_, f6 g-3; approval_on c3 f-2; approve_every c3 e-3; arch_review d-3 e4 g-3
architecture_hour c4; are_slow a-3 b-4 e-4 f4 g5; area_, e3; argue_, c-9 g9; argue_with a-3 c10 g-6; around_in f5
around_it a2 g-3; around_with f2; as-soon-as_i c7 e-2; as_a a-3 c4 d-3 e-4 f6; as_an c4; as_i a4 c-4 e-3 g4
as_it b-5 c-3 e10; as_the a4 b-5 c7 e-8; ask_, c4 d-3; ask_<mark> c-4 e8 f-2 g-3; ask_<name> a-3 b-4 c-11 d-5 f12 g7
ask_about c4; ask_and c-3 e-5 g8; ask_for a-3 b10 e-7 f-9; ask_her c-5 e8; ask_how a-3 b-4 c-3 d2 e7 g-2
ask_if b-4 c12 e4 g-13; ask_me b-7 c5 d-10 f-13 g7; ask_the b-2 c-11 e5 f4 g3; ask_them b4 c-5 g3
ask_to c6 d-6 e-11 f-5 g6; ask_what b-2 c2 e4 g-3; ask_whether b-4 g4; ask_which b-4 e2; ask_who c7 e-7
assign_the a7 b-4; assign_to a-4 b2 c4 d-3 e-3 f4 g-4; at-last_. b3 e-2; at-midnight_so a7 g-4
at_<name> b-4 c-10 d6 e6; at_<number> a9 b-6 c-4 d-3 e-6 f-6 g4; at_a d6 e-4 g-7; at_all c3 d-3 e-3; at_five d-3
at_four g3; at_it e6 g-9; at_lunch a2 b5 g-4; at_me c7 g-8; at_my a-10 c4 d-5 e-8 f-6 g9; at_night g3; at_six g4
at_the b-5 c-6 d-4 e4 f4 g3; ate_lunch a-2 d-5 g9; attend_the a-2 b-2 c-3 d-4 e-5 f13 g-5; audio_mixer e3
automate_my f7 g-3; away_, a6 e-5 g-3; away_from a-3 b5 d-2 g4; back_, g2; back_. e3; back_: c-5 e6; back_and b3
back_from a-7 d-3 e-3 f-3 g6; back_her b-4 c4 e5 g-7; back_in a2 b3 g-7; back_the b4 c-4 e2 g-7
back_to a2 b5 c-7 d-6 e-3 f4; back_up a8 b-4; back_when b5 e-6; back_with b3 d-2 f-5; bad_news b-5 d10 e-5
badly_. a-3 e8 g-7; be-meant-to_be b8 g-4; be-on_it b10 c-4 e-2 g-5; be-on_the c-4 d2 e-3
be-supposed-to_be a4 c4 d-3 e-2 g-8; be_. a-3 b4 c-7 d-2 e2; be_<name> b9 c-5 d-6 g-10
be_a a-4 b-8 c-10 d-4 e7 f4 g2; be_ask a-3 c5 e-14 f-4 g7; be_at b2 c-6 d-2 e4; be_back c5; be_code a-5 d10 g-4
be_delegate b5 e-3 g-3; be_down b-3 d5 e-5; be_faster c-4; be_fine b9 c-5 d-2 e3 g-5; be_fix d3
be_good a3 d-7 f7 g-5; be_hers a-3 b9 e-3; be_his b8 c-5 g-2; be_in d7 e-13 g-3; be_it a7 c4 g-7; be_late a-9 e-3 g6
be_lead b-2 d3 e2 g-2; be_leave b4 c4 d-3; be_make b2; be_me a5; be_merge a-2; be_mine a4 b3 e-4 g-4
be_never a-4 c-2 d-4 f-3 g11; be_nice a2 c3 e-4 f-8; be_not a3 b9 c-5 d-4 e-5; be_quicker a2 e5 g-7; be_ready a3 f-4
be_run c-2 e3 g-4; be_slow g4; be_tell b-3 c2 d-5 e-7 g9; be_the a6 b-6 c6 d-8 f-8; be_theirs b-2 e4
be_to a-3 c-3 d4 e5 g-8; be_wrong c6 g-5; became_a c-7 g8; became_my b6 g-3; because_he a-5 c5
because_i c7 d4 e-4 f2 g-19; because_it b2 c2 e-4 g-4; because_nobody-else c4 d-4
because_of a-4 b-5 c-6 d13 e-2 f-4 g-3; because_the a12 d-5 e-3 f-2 g-4; because_they c6; before_anyone a7 g-2
before_he c2 g-2; before_i a-5 b-4 f-4 g7; before_say c-4 e7; before_the a3 b-5 d-5 e-7 f-4 g6; before_they c7 e-4
begin_, b5 d3 e-3 g-3; behind_the a-3 d8 g-4; better_than a-3 b-5 c-4 d-2 f-6 g11; between_<name> d3 e-4
between_the a2 c5 d-3 e-3; between_two c5 e-4; bilal_'s c3 d3 e-2; bit_, b-3 g4; bit_of c-3 f9 g-6
blank_page d7 g-4; block_a a-3 e7; block_on e-4 f4; block_the a10 c-3 e-2 g-5; blocker_: a3
boss_'s a-3 b-8 c-5 d-4 g16; boss_, g3; boss_<mark> c11 e-6 g-7; bot_, f7 g-3; bottom_of a-5 b-6 d3 f7
branch_, b-9 e2 f6; branch_and b6; branch_to a4 g-6; break_it b-5 e3 f4; bring_it b2; brown_bag f2; budget_meet g6
bug_, a5 b-2 c-6 e2 g-9; bug_. c4 g-4; bug_just f5 g-2; bugs_for e-5 g8; build_, a4; build_. b3 g3
build_a a-4 f4 g3; build_be a-4 b-3 g8; build_it b3 c4 e-6 g-4; build_system f2; build_the a13 d-3 e-5 g-10
busy_week c2 f7 g-9; but_<name> a-3 c-7 d-3 e4 g3; but_i a7 b10 d-6 g-18; but_it b-4 e9 g-5
but_me a3 b-2 c-5 d10 e-6 f4 g-13; but_the a10 b-8 d10 e-7 g-9; but_they c10 e-3 g-7
`
