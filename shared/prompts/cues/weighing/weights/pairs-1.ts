// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
'_, b-3 c3 d5 g-7; '_. c10 g-7; '_message c-4 e4; 'd_ask b10 c-4 e-8; 'd_be a-3 b-6 c-4 d-2 e5 g6; 'd_decide e-5 g5
'd_do a-2 c4 d5 g-11; 'd_have a-7 c-10 e6; 'd_like b-2 e-5 g8; 'd_look a7 g-3; 'd_not e4; 'd_rather e-3
'd_vote b4 g-3; 's_, a-5 c4 d-2 e4; 's_1:1 a-3 b-8 c-3 d7 e-5 g3; 's_<name> b-2 e8 g-5; 's_a b4 c-7 e7 g-5
's_be a4 b3 d5 e-2 g-9; 's_block e4; 's_blocker a6 b-2 d-2; 's_boss b-5 c-3 d-5 g12; 's_branch a-2 b7; 's_bug b6
's_change a-5 b-4 c-2 e2 g7; 's_choice b-5 d-2 e7; 's_code a-2 d-5 e4; 's_commits b6; 's_complaint b-3 d8 g-2
's_crash a-3 b8 g-3; 's_debug a-3 b9 g-3; 's_decision c-9 e-3 g9; 's_designs c5 d-3; 's_do a8 b-6 d-2 e-4
's_feedback a-2 b-6 d10; 's_first a-4 b2 c-3 d2 e3 g-5; 's_go f6 g-2; 's_half a-4 b11 f-3 g-4; 's_hands b7 g-3
's_his b-6 c5 d-3 e9 g-8; 's_in a-3 c-2 d6 g-4; 's_incident b7 e-3; 's_job b10 c-3 d-6 e-5
's_list a-4 b6 d5 e-2 g-6; 's_manager b-3 c5 d-5; 's_me a4 c7 d-3 g-7; 's_migration a-6 b11 g-4
's_my a4 b4 c7 d-7 e-10 g-6; 's_on c-8 e-3 f-4 g7; 's_pager a-3 c4; 's_part a-3 b5; 's_plate a-5 b9 g-3
's_pr a-5 d-4 e-5 g7; 's_refactor a-2 b6 c-2 d-4 e-3; 's_release b-3 d-3 e9 g-6; 's_review b-11 d10 e-4
's_right b-2 c2 g3; 's_story a-3 b7; 's_task b10 e-3 g-5; 's_the a5 b-5 c12 e-5 g-9; 's_their b-5 d-4 e11 g-6
's_theirs e3; 's_ticket a-4 b9 d-3 g-7; 's_to b8 e-3 g-4; 's_wait c3; 's_work b9 d-2 e-3 f-4; 'which_one c-6 e6
,_<name> b-5 d-15 e16 f-3 g-5; ,_<number> b-5 e-6 g5; ,_a a-9 b-3 c3 d-5 e8 f5 g-11; ,_again b-9 c8 d6 e-4 f-4 g-9
,_all b-9 c-7 d8 e-3 f-6 g3; ,_and b4 g-6; ,_and-then a-4 c6 d-3 g-5; ,_anyway b4 c-3 e-4; ,_apparently a3 f-3
,_as b3 c-6 d-4 e-4 g4; ,_ask b-6 c4 e5 g-9; ,_be a3 b4 c-4 d8 e-6 f-3 g-14; ,_because c2 e3 g-4
,_both a5 b-4 d-4 e-4 g4; ,_but a4 b3 c4 d-10 f-2 g-2; ,_by a6 b5 c-4 e-4 f-2 g-7; ,_can e-3 f4 g-5; ,_cancel d8 g-6
,_change a-7 e7; ,_close a-3 e3 g-2; ,_code d9 e-2 f-3 g-7; ,_coffee a2 f7 g-7; ,_could c2 e-8 f4 g-3; ,_day c5
,_delete a-3 b-3 e5; ,_deploy c-2 d7 g-5; ,_did d7 e-6 g-8; ,_do a6 b3 c-5 d-8 e-3; ,_draw e-3 f4
,_due a7 d2 f-3 g-5; ,_end c3 e-2 g3; ,_every c9 f-3 g-4; ,_everyone a3 b-3 c-3 d-4 g7; ,_feel a-4 b3 g3
,_finally f5; ,_fine b-2 c-7 e-4 g12; ,_first a-5 b-2 d-3 e-2 g9; ,_fix a7 b-6 c-4 d2 e-8 f-10 g5
,_for a-5 c2 d-2 f9 g-7; ,_forget d6 g-4; ,_friday a3 b-2 c-4; ,_get a-3 b11 c3 d-4 e-9 g-3; ,_give e6 g-6
,_go e-6 f-3 g10; ,_good a3 b-4 c-2 d-3 e-8 f3 g6; ,_half d-3 f-5 g7; ,_hand a6 b-3 g-3; ,_hate b9 e-7
,_he a-9 c-2 d-5 e6 f3; ,_his c-5 d-3 e5 f6 g-6; ,_home c-4 d-3 e4; ,_i a-5 b5 c-11 d11 e7 f-11 g-8
,_if b6 c-2 f3 g-7; ,_in f3; ,_it a-3 e4 g-6; ,_just a4 b-9 d-3 e-6 f10 g-6; ,_keep b4 f-4; ,_launch a6
,_leave b3 d-7 e4 g-4; ,_let b-9 d-3 e5 g4; ,_lol a2 b-4 c5 d-4 g-3; ,_long d4 f3 g-12; ,_maybe c-3 d9 g-3
,_meetings b7 c-4 d-5 f3; ,_merge a-3 c-6 d6 e6 g-8; ,_mostly d-3 g9; ,_my a10 b6 c-10 d5 e-12 g-10
,_never a-5 c-4 e-3 f-2 g9; ,_new a-3 g5; ,_nice a-3 b-5 d-5 e-5 g12; ,_no a3 c-6 e-9 f7; ,_no-one f8 g-4
,_nobody b-3 d-6 e-6 f7; ,_nobody-else a12 b-3 c-4 e-2 g-6; ,_none a-2 c-3 d-9 e8 g2; ,_not a-19 b-4 d-13 e4 g10
,_note b7 e4 f-2 g-8; ,_nothing a-8 b2 d-5 e-3 f5 g7; ,_now b7 c-3 e-6 f4 g-3; ,_on a-6 e-2 g5
,_one a-4 c2 d-6 e-5 f-3 g9; ,_only a-3 e6 f3 g-7; ,_only-to f4; ,_otherwise d-4 f-3 g6; ,_platform a-3 g7
,_poor e-3 g5; ,_prod a6 b-2 d6 g-8; ,_purely f2; ,_qa a8 g-2; ,_rain b2 c-3 e8 g-7; ,_read c4 g-3; ,_release a8 g-4
,_rewrite a-3 e-3 g4; ,_send a-2; ,_she a-3 c-7 d-4 e8 f-4; ,_ship a9 d-3 g-6; ,_sigh b-3 c-6 e-3 g4
,_slept a6 e-2 f3; ,_so a4 c11 e-2 f-11 g-10; ,_somebody c-4 e3; ,_sorry d4 g-5; ,_spend a3 d3 g-7; ,_start b-3
,_still b3 e-2 g-2; ,_take a-5 b2 d-5 f3 g2; ,_team b-3 c-3 f-2 g7; ,_team-lunch c2; ,_tell b-4 c-3 e4 f4 g-10
,_that a-3 g2; ,_the a12 b-8 c5 d-10 e7 f-13 g-9; ,_the-others a4; ,_then a-12 b8 c3 d-3 e4 f-6 g-11
,_they a3 e3 f-4 g-4; ,_they-say c4 e-10 g6; ,_third a6 d6 e-4 f-4 g-3; ,_tired d3; ,_to f4; ,_today a-2 c-5 e11
,_too a4 d7 f-5 g-6; ,_two a-2 c-5 e7 f-2; ,_type a5 d-2; ,_ugh c7 e-2 g-6; ,_want-to a-3 d7 e-4 f4 g-5
,_we b-3 c2 g3; ,_what b4 d-2 e4 g-4; ,_which b5 e-5 g-5; ,_who b-3 e-5 f2 g5; ,_will d7 e-6 f5 g-5; ,_with e3 g-3
,_without a7 e-4 f-3; ,_work b-6 c-4 e6 f-7 g7; ,_would c-4 d6 e-3; ,_write e2 f-9 g3; ,_yet b3 g-5
,_zero a-2 d-3 e-5 f6; ._, d8 e-5 g-7; 1:1_, c-2 g4; 1:1_to d7 e-2 g-3; 1:1_with a-9 b-8 c-6 d9 e-6 f-8 g6
1:1s_, a-4 b-3 c-2 d7 e-5 f-3; 1:1s_this-week a-3 c-2 g4; 1:1s_with d-4 g7; :_<mark> a-6 b7 c3 d-7 e-7 f-3
:_<name> b8 c-5; :_<number> a-6 c3 d7 e-4 f-7; :_a a-5 d-3 f12 g-6; :_almost b-4 e6; :_do a-6 b5 d-5 e-3 f-3 g8
:_me a7 b4 d-2 e-5 f-4 g-5; :_my a3 b-2 c2 e-3; :_none a-4 d10 g-6; :_three a4 c-4 d-2 g3; :_what c-5 e5
<mark>_, a-4 c11 e-6 f4 g-12; <mark>_. a-4 c8 d7 e2 f-2 g-14; <mark>_<mark> b-2 c8 e-7 f-8 g5
<mark>_<name> a-3 c-8 g11; <mark>_and c3 d-8; <mark>_can a-5 c4 d2 f-4; <mark>_do c5 e-5; <mark>_five d4
<mark>_fix a2 f-2; <mark>_for b2 e-5; <mark>_i b7 c-11 d-5 e9 g-7; <mark>_it d3 e-3; <mark>_just b-3 c5 d-3 g-3
<mark>_let b5 c4 e-6 g-6; <mark>_me a-3 c3 d5 f3 g-9; <mark>_my a3 b7 d-4 e-4 f-3 g-9; <mark>_to d7 g-4
<mark>_what b-3 d-2 e9 f-3 g-8; <mark>_whatever b-4 c7 d-3 e-5; <mark>_you e7; <name>_' a-5 b4 c2 d3 e-3 g-4
<name>_'s a-18 b9 c-11 d5 f-10; <name>_, a-14 b3 e2 f-8 g5; <name>_. a-3 b8 c4 d-4 f-2 g-4; <name>_: a-2 b3 c-3 d5
<name>_<mark> a-5 b-6 c3 d3 f-4; <name>_<name> b-7 d-2 e5; <name>_? e-4 g4; <name>_a d9 g-6
<name>_about b-9 c-6 d7 e-10 f-5 g7; <name>_after c-5 d11 e-4 g-6; <name>_an d3; <name>_and a-9 b3 c-10 d-2 f-3 g10
<name>_as c3 g-5; <name>_ask e-4 f-4; <name>_at b4 e-2; <name>_be b11 c-12 d-6 e-7
<name>_be-on a-3 b7 c-6 d5 e-4 g-4; <name>_because a-3 b4; <name>_build a8 c-2; <name>_but b7 f-4
<name>_cancel d-4 g5; <name>_change b-4 c11 e-4 g-6; <name>_come b10 c-6 g-4; <name>_could a-3 b7 c6 d-5 e-7
<name>_debug b-2 e-2 f4 g3; <name>_decide c-7 e7; <name>_did a-2 c-4 g5; <name>_do a-2 c-6 d-2 f-2 g6
<name>_explain b-3 c-3 e-6 f4 g4; <name>_feedback b-5 d-3 g7; <name>_find b-3 d-5 g6; <name>_finish b-3 g4
<name>_fix a-4 e-3 g9; <name>_for b-8 c-4 e4 g3; <name>_get b-3 c-4 d3 e3; <name>_go c11 d-7 e-4
<name>_have a-9 b2 d6 g-5; <name>_he d2 e-10 g2; <name>_his b-6 d3 e-7 g5; <name>_how b-3 f8 g-6
<name>_i a10 b6 d2 e-4 f-4 g-9; <name>_in a-2 b-4 e7; <name>_instead a-4 b-4 e10 g-3; <name>_is a-7 b-8 e3 f-3
<name>_it a-2 b3 e2 g-6; <name>_know b-3 c6 e-5; <name>_lead a-2 b2 c-5 d-3 e8 g-8; <name>_leave g5
<name>_make c-4 g3; <name>_merge b-5 e-5 g9; <name>_my c2 e7 g-8; <name>_no b4 c-13 d-8 e7 g4
<name>_nothing b-2 c-6 d7 e3 f-4 g-2; <name>_of b9 e-6 g-4; <name>_off b7 d-5 e-3 g2
<name>_on a-4 b7 c-4 d-6 e-4 f6; <name>_own e5 g-3; <name>_pair a-3 e2 g3; <name>_present b4 c-3 d-4 e6 f-5
<name>_push f3 g3; <name>_read g6; <name>_rewrite b-8 c3 e-2 g8; <name>_run b3 c-3 e6 f-3 g-5; <name>_she c3 g-3
<name>_so d5; <name>_start a-2 c5 g-7; <name>_still b-4 g4; <name>_take b-10 e6 g5; <name>_tell b-3 g9
<name>_that b-4 c-6 d9 e4 g-6; <name>_the a-11 c-11 d-6 e10 f-6 g3; <name>_they e-7 g3
<name>_through b2 c-5 d-3 e9 f-3 g-5; <name>_to a-8 b6 c-20 d-9 f8; <name>_two b-6 d8 e3 g-6; <name>_want b-5 e7 g-2
<name>_we b-3 d8 g-5; <name>_what b-9 d-5 e6 f-2 g2; <name>_will b-7 d-4 e9; <name>_with a-4 b4 d-3
<name>_would b-7 c8 d-2 e-4; <name>_write a-6 b2 c-2 e4; <name>_yes a9 c-3 d-2 e-4; <number>_, a4 b-7 c-4 d5 g-5
<number>_. a4 c-5 d-5 f-4 g3; <number>_<mark> b4 c-7 d3 e-5 f7 g-6; <number>_comment c-7 d-3 e12 f-2 g-2
<number>_hours a5 c3 e-3 g-4; <number>_lines a6 d-4 f4 g-4; <number>_me b3 c4 g-4
<number>_min a-2 b-5 d5 e-6 f6 g-4; <number>_open d5 e-2 g-2; ?_' a-3 b-4 c4 e7 f-4 g-8
?_<mark> a-6 b-2 c6 d3 e4 g-8; ^_1:1 b-4 c-5 d6 f-2 g2; ^_1:1s a-3 b-5 c-3 d4 e-3 f-4 g5; ^_<mark> b4 c10 e-11 f-11
^_<name> a-10 b-2 c2 d-3 f-28 g11; ^_<number> b-2 c9 d-5 e-6 f5 g-10; ^_a a-3 b-7 c7 d-14 e-16 f11
^_again a8 b-7 c5 d-5 e-4 f-3 g-9; ^_all a-8 b-5 c9 d-6 e-8 f-4 g3; ^_almost a-6 b-8 e13; ^_an a-4 c-4 d-6 f12 g-4
^_another a4 b-2 c11 d-5 e-3 f-3 g-9; ^_answer b3 c-4 d-6 f-3 g8; ^_anyway a-3 b-5 c-6 e-2 f3 g6; ^_as a3 b-4
^_ask a-6 b-17 c-8 d-3 e6 f8; ^_assign a11 b-7 e-3; ^_at a-8 e-4 g11; ^_ate a-2 d-4 g8
^_attend a-2 c-2 d-4 e-4 f11 g-5; ^_back a9 b7 d-6 e-10 g-3; ^_be a8 c-11; ^_be-going-to b5 d3 e-5 g-4
^_be-meant-to a-4 d8 g-4; ^_before c-5 g9; ^_block a-9 c6 e4 g-2; ^_budget d-6 g10; ^_build a-6 b-2 d-3 f4 g6
^_bump f5; ^_busy g-3; ^_by a3 c-3 d2; ^_calibration g5; ^_can c-3 g4; ^_cancel a-5 d13 g-10; ^_clean-up a-4 f6
^_clone e-3 f8; ^_close a5 b-3 e5 g-4; ^_coach a-6 b-9 e7 f-6; ^_code a7 b-4 g-4; ^_coffee b3 e-7
^_come a-5 b-7 c11 d-3 g-4; ^_correct b6 e-3; ^_could b3 d3 g-6; ^_cto a-3 g7; ^_customer c-4 g8
^_cut b5 d6 e-6 f-4 g-8; ^_deadline e-2 g5; ^_decide b5 c5 e-5 g-6; ^_decision c4 g-3; ^_delay c-2 d8 g-3
^_delegate a-5 d-5 e14 g-10; ^_deploy a-6 g8; ^_design b-3 d-4 e-2 f2 g3; ^_did a2 b-5 c-5 e6 f-6
^_do b-4 c-14 e-9 f10 g3; ^_draw a-2 b-3 e2 f4; ^_dream a-3 g4; ^_drop d6 e-2 g-4; ^_end-up a10 b3 d-6 e-3 g-6
^_even c6; ^_every a-4 b-3 c13 e-3 g-7; ^_everybody c6 g-4; ^_everyone b-6 c3 d-10 e-9 f-4 g7
^_everything b-3 c9 f-6 g-6; ^_experiment f5; ^_feedback b-7 c-4 d5 e-7; ^_feel a2 b-3 d-7 f-6 g6
^_finally a3 b-7 d-7 e2; ^_finance d-3 g4; ^_finish c-4 d-4 e-4 g5; ^_fire a-7 e-3 g12
^_fix b-8 c-2 d-4 e-4 f13 g-6; ^_follow f4; ^_for a-2 c8 g-4; ^_friday a-6 b4 d-3 e-4 g5; ^_get b-8 c5 d-6 f-8 g8
^_give c-12 d2 e2 f-8; ^_go a-3 b8 c-2 d-3 e-8; ^_go-through f7 g-5; ^_go-to b5 c-2 d-3 e-6 f11 g-9
^_good a-5 b-3 c-5 e4 f-2 g6; ^_grab a7 e-6 g-6; ^_hack a-5 f8; ^_half a3 c-3 d-4 e-4 g2
^_half-the-team a9 b-2 c-6 d-6 e-3 g2; ^_hand a-5 c-3 d-4 e11 g-9; ^_hand-off b3; ^_hand-over e4
^_have a-7 b-13 c-3 e-3 f5 g7; ^_have-a-look d-2; ^_have-to b-4 c9 d2 e-4 f-5 g-2; ^_he a-6 b11 d-7 e-9 f-4
^_her a-4 b5 c-4 d5 e-7; ^_hire a-5 b-6 c-8 d7 e-10 f-4 g4; ^_his b9 c-5 d-4 f-3 g-2; ^_home c5 g-5; ^_hope g7
^_how d-3 e-2 g8; ^_if a3 b-7 c-8 d-7 e-11 f-8 g17; ^_ignore a-5 d7; ^_imagine g7; ^_implement a14 d-8 g-5
^_in a-7 b-4 c-3 d-6 e-5 f-6 g17; ^_instead c-2 d-4 e5 g-3; ^_interview d10 e-2 g-3; ^_interviewed a-2 d-5 g10
^_it c4 e-5 f-13 g4; ^_join b6 d-3 e-7 f8 g-7; ^_jump-into b6 g-2; ^_jump-on a7 b-3 e-3
^_just a4 b-4 c-2 d6 e2 f-4 g-7; ^_keep a3 d3 f-7; ^_learn g2; ^_leave a-4 b-8 c-9 d11 e6 f-4 g-12
^_let a-10 b4 c-13 d-3 e2; ^_lil a-2 f9 g-6; ^_listen e-6 f9; ^_lol a4 e-6 f-3 g-4; ^_long a-4 d-7 e-3 f-2 g8
^_look-at e-2 f9 g-4; ^_make a-4 b-8 c-5 d-4 e10 f7 g-6; ^_maybe c-3 e-2 g8; ^_me a11 b3 c-4 d-5 e-6 f-3 g-7
^_mean-to b-2 d7 g-2; ^_meetings a-7 b-6 e3 f-6 g4; ^_merge b-4 c-5 d-4 f-6 g6; ^_might a-3 d-2 e-5 g12
^_miss d9 e-2 g-4; ^_move a-3 b7 e-2 g-8; ^_must a3 b-3 c-3 e-5 g5; ^_my b3 c-4 f-10; ^_nearly a-2 b-7 e10 f-3
^_need d4 f-5; ^_never c-6 g5; ^_new a-4 b-2 c-3 d-3 f-6 g12; ^_next g5; ^_nice a-2 d-3 f4 g3
^_no a-5 b-3 d5 e2 f-11 g3; ^_no-one g3; ^_nobody a3 b-10 c4 d-3 e-14 f-6 g5; ^_nobody-else a2 g-4
^_nope c-4 d8 g-3; ^_not a-5 b-10 c-10 e4 g8; ^_not-a-single c4 d7 e-3 g-8; ^_note b-3 c-3 d5
^_nothing b-6 c4 d-3 e-9 f-3 g8; ^_now c6 d-4 e-3 g-2; ^_offer a-2 b-2 c-4 d-5 e3 f-2 g6
^_offsite b-2 c-4 d-3 e-2 f-3 g10; ^_oh c6 e-2; ^_ok c-7 d-5 g7; ^_old a-5 f5 g2; ^_on c5 d-4 f-5
^_onboarding a-3 b-2 c-4 d11 e-3 f-6; ^_onboarding-plan d8 g-6; ^_once c9 d-2 e-5; ^_one a-5 b-4 c-3 e-5 f3 g5
^_open a-4 b5 e4 g-6; ^_our a5 b-4 c-7 d-6 e-3 g10; ^_over b5; ^_pair b-6 d-4 f4; ^_pass c-2 e11 g-5
^_people c11 d-4 e-6; ^_pick-up a3 d-3 g2; ^_plan a-2 f-3 g5; ^_plan-to g5; ^_play-with f3; ^_postpone d10 g-6
^_prod a2; ^_product c-2 d-5 g9; ^_promise c-4 d5 f-5; ^_pull b4 c-4 d2 e5 f-7 g-4; ^_push b5 c-4 f-4
^_put a2 b-7 c-10 d8 e6 f-7 g-10; ^_rain a-7 b-2 d8 e-6 f-2; ^_rather e5 g-6; ^_read a-6 b-3 c-5 d3 e-6 f7 g-2
^_reassign b5 e-5 g3; ^_redo b7; ^_refactor a-6 b-5 f4 g7; ^_release a-4 b-4 c3 d-4 e-6 f-5 g9; ^_remove a-3 f5
^_reopened e-4 g3; ^_replace b7; ^_reschedule d3; ^_resist e9; ^_retro a-2 b-2 d-3 e-3 g6; ^_revert b7
^_review c-2 d-5 e-4 f6; ^_rewrite b10 e-4 g-11; ^_roadmap c-3 g6; ^_run a4 b-8 c-3 d8 e-8 f3 g-9
^_send a-3 b-7 c-8 e11 f-5; ^_set a-4 d-3 e3 f6; ^_shadow f3; ^_she a-8 c5 d-7; ^_should a3 b-4 c-6 d3 e-6 f-5 g5
^_sigh e4 g-4; ^_sign a-2 b-3 c-4 e8 f-3; ^_sit b5 c-8 f4 g-9; ^_sit-down-to a5 b8 d-5 g-9; ^_sit-in e5 g-3
^_skim f7 g-3; ^_skip a-4 c-4 d9 e3 g-12; ^_skip-level d-2 e-2 g7; ^_slept a-5 d-3 f-6 g8
^_small a-4 c-4 e-3 f14 g-9; ^_somehow a-2 c6; ^_someone c-3 d-4 e3 f-3 g8; ^_spend a3 b-7 c-9 d-10 e8 f6 g-7
^_sprint a-6 e-7 f-5 g9; ^_sprint-goal c-2 d-3 g7; ^_start a-2 e2 g3; ^_stay a6 b-7 c-3 e4 g-3
^_stay-up a2 b-2 d3 e-3 f2 g-10; ^_step-back b-4 e5; ^_step-in b7 g-4; ^_stepped b8 e-4 g-3; ^_stick a5 e-3
^_still a10 b-3 c-5 d4 e-5 f-3 g-3; ^_stop-myself e4; ^_support e-5 g9; ^_suppose e-3 g6; ^_swapped a3 d7 f-2 g-7
^_take a3 b4 c-9 d-9; ^_take-back b8 e-3; ^_take-on a8 f-3; ^_take-over a5 b5 e-5 g-6; ^_talk c-4 e4
^_talk-to d-8 e-2 f-4 g12; ^_team a-11 b-11 c8 d3 e-10 f-5 g6; ^_team-lunch b4 c-3 d2 g-5
^_tell b4 c-12 d5 e3 f-8 g-6; ^_tempt g3; ^_the a-6 c4 d3 e-4 f-26 g5; ^_their a-4 c-6 d-2 e-6 f-3 g12
^_there a10 b-5 c-6 d-3 e-5 g4; ^_they a-2 b-6 c6 d-3 f-15 g3; ^_think-about d-3 e-3 f-4 g10; ^_think-of e-6 g9
^_third b6 g-6; ^_this-week a7 b-3 d-2; ^_three c7 e-6 f-4 g-3; ^_throw b-4 e3 g-2; ^_tidy a-4 f6; ^_tinker-with f5
^_tired a8 c-3 e-3; ^_to a2 e-2 f2 g-3; ^_today d-3 e3; ^_tomorrow a-7 b-2 d-6 g13; ^_transfer e9 f-3 g-3
^_trust e8 g-4; ^_try f8 g-3; ^_try-out f3; ^_try-to e-5 f9 g-3; ^_turn a-3 b-2 c-8 d3 e12 f-5 g-9
^_two a3 b-5 c2 d-8 e-7 f-8 g8; ^_ugh b4 f-4; ^_un b12 d-6 e-3 g-8; ^_undo b6 e-3; ^_unless c-4 e-2 g9
^_update a-4 f8 g-3; ^_volunteer-for a4; ^_wait a-8 c4 d-8 f-8 g10; ^_walk b-2 d6 e5 g-6
^_want a-6 b-2 c-3 d-3 f-4 g9; ^_want-to b-4 e11 g-13; ^_watch a-6 b-5 c-3 d-5 e4 g3; ^_we a-7 b3 d-9 e-12 f-8 g12
^_what a-11 b3 c-9 d5 e-7 f-5 g8; ^_whatever b3 c-2; ^_when b-5 c-7 d-4 e6 f-4 g7; ^_who a4; ^_whole a3 c10 d-5 g-10
^_why b-9 e5; ^_will d-4 e-3 f-3 g11; ^_work-on d-5 e-7 f5; ^_would b-6 c-7 e-5 g10; ^_write b-12 c-5 f4 g4
^_years a-4 g8; a_1:1 d3; a_<number> g3; a_better c4 d-7 g6; a_bit a-9 b-5 c-8 d-7 e4 f5 g5; a_bug d9 e-4 g-4
a_chat c-4 d-3 e7; a_date c3; a_day a-8 c-5 d3 f-3 g4; a_debug a4 b-2 d5 f-2 g-5; a_decision c5 d-4 e-9 f-4 g5
a_deploy d4 e-5 f2; a_dev f5; a_different g4; a_feel f3; a_few f4; a_fix a8 b4 d-3 f-2 g-7; a_good c-3 d-6 f-4 g12
a_launch a4 b-3 d-2 g4; a_line e6 g-5; a_little a-5 f10 g-4; a_look c3; a_lot a5 c-3 d4 e-5 g-2
a_manager c-6 d-3 g12; a_mentor b-2 d9 f-2 g-8; a_minute b-3 e7 g-3; a_mistake b-3 e2; a_month b-3 c-2 d3 e8 f-4 g-9
a_name e6; a_new b7 d-7 e-3 g-2; a_plan b-6 c10 d-6 e-3 f-3; a_position a-2 c5; a_pr b3; a_preference c10 e-5 g-5
a_query d2; a_question d-4 e9 f-4 g-8; a_queue c3 f-3; a_quick c-2 f3; a_release a-3 c-5 e6 g2; a_request f-2 g6
a_retro d11 e-5 g-6; a_row g3; a_rule e3; a_scratch f4; a_script b-2 f9 g-3; a_second a5 d-2 e-5 f-3; a_side d-2 f6
a_single c-3 e7 f-3; a_small a-4 f12 g-5; a_spike d-2 f-3 g7; a_test a-4 c2 d6 e-6 f3 g-6; a_throwaway f2
a_toy f6 g-3; a_typo a-4 g5; a_variable c9 e-3 g-2; a_week a-2 e-5 f-4 g5; a_word b8 c-6 g-6; a_year a-3 d-3 f9
able_to a-3 b3 d2 e-3; about_a c2; about_his b-6 c-8 d8 e-8 f-3 g4; about_it c5 d-2 e-8 f-5 g7; about_other c4 d-3
about_the a-6 b-6 c-4 d6 f-8 g10; after_<number> d4; after_dinner a2 c-3 f4 g-3; after_i c11 d-5 e-7 g-4
after_my a8 b-3 c3 d-2 f-5 g-3; after_ten b4 e4 g-3; after_the c-5 d12 e-5 g-7; again_, a8 b-6 c3 d-8
again_. a12 b-6 c-10 e-3; again_and c-2; again_i a-6 b-3 c3 e-3 g6; against_<name> b3; ago_i a-4 d-2 e4 f-2 g5
agree_on g5; agree_with c4 e7 g-10; all-day_, a10 c-4 f-6; all-day_. e-2; all_, b-4 f3; all_<name> c7 d-3 f9 g-13
all_by a3 g3; all_his d-2 g4; all_my a-3 b2 c-5 d2 e-6 f-2 g4; all_of a3 b7 f2 g-15; all_the a-2 d-5 g6
all_three a3 c-2 e-4 g5; alone_and a4; am_do a3 e-3; am_fix a-8 b-3 c6 d6 e-5 f6 g-6; am_not c4 d-3
am_on b3 c-4 d-4 e6 g-8; am_the a8 c6 d-5 e-4 f-3 g-14; am_through a10 c-7 g-2; an_answer d11 e-8; an_article f-4 g6
an_engineer a2 c-3 d-3 g4; an_evening a-6 b-4 c-3 f4 g6; an_hour a-13 b3 d-4 f8; an_idea a-3 c4 f3; an_old f6
an_opinion c7 g-3; an_order b-3 c9 e-3 g-5; and-then_do b9 e-7; and-then_it c8 e-6 g-5; and-then_let b-4 e6
and_<name> b-12 c2 d-4 e-6 f-6 g11; and_a c5 e-3 g-3; and_all b-5 c-2 e5 g2; and_be b2 c-4 e3; and_bring b3
and_build b4 e-3; and_by a-3 c7 g-3; and_close b4 d5 e-6 g-2; and_deploy a5; and_did a-3 b-2 c3 d3 g-4
and_do a2 b10 d-7 e-9 f-3; and_fix a5 b4 d-3 e-6 f-3; and_get b-3 e-5 g5; and_give e5; and_go-to e6 g-5
and_have a5 b-5 c-4 e-9 f5; and_he b-8 c-3 e11; and_i c-15 d4 e8 f-10; and_it d-7 e4; and_just b-3 c-2 e8
and_keep a-4 d5 g-4; and_leave c-4 e11 g-4; and_let b-8 c-4 d-2 e13 f-4; and_merge b7 g-3
and_not a-8 b-2 e10 f2 g-5; and_now b-4 c5 e2 g-6; and_put a-4 b12 c-5 e-6; and_run e-4 f5; and_she a5 b-6 c-3
and_ship a2; and_solve b3 g-2; and_still a-3 b-3 c9 e-7; and_take b4 g-7; and_take-over a-3 b9 g-4
and_that b-8 c7 g-3; and_the a8 b-3 d3 f-4 g-8; and_they b-4 c9 g-10; and_wait c3 d-5 e4 g-4
and_write a3 b3 c-2 f-2 g-8; another_day b8 e-5 g-6; answer_, d-3 e7 g-7; answer_in e5; answer_on c-5 d8
answer_the g3; any_longer a-3 b8 g-2; any_more c-5 d5 e2 f-4; anyone_, a10 b-7 e-6 f-4 g4; anyone_else a6 c-3
anything_. e5; anything_on d-2 e9 g-5; anyway_. b-4 c-5 g6; api_, f6 g-2; approach_and e-3; approval_on f-2
approve_every e-3 g3; arch_review c2 d-3 e6 g-4; architecture_hour a-2 c4 d-2; are_slow a-5 b-4 e-4 f3 g6; area_, e3
argue_, c-10 e2 g8; argue_with a-3 c11 g-6; around_in f4; around_it a3 g-2; as-soon-as_i b-3 c8 e-2
as_a a-4 c4 d-4 e-3 f8 g-4; as_an b-2 c8 e-4; as_i b-2 e-5 g6; as_it b-3 c-4 d-3 e10 g-3; as_the a3 b-6 c8 e-10
ask_, c4 d-6 e-2 g3; ask_<mark> c-6 e9 g-2; ask_<name> a-3 b-3 c-11 d-6 e-3 f15 g5; ask_about c5 g-3
ask_and c-4 e-6 g9; ask_for b11 e-7 f-11; ask_her c-5 e6; ask_how b-4 e7 g-6; ask_if b-3 c11 e4 g-12
ask_me b-6 c3 d-11 f-14 g6; ask_the b-4 c-13 d-2 e6 f4 g6; ask_them b5 c-9 g3; ask_to c5 d-6 e-10 f-3 g6
ask_what c2 e2; ask_whether b-3 g3; ask_which b-4 e4; ask_who c9 e-8; assign_the a8 b-5; assign_to a-4 c4 d-3 f3 g-4
at-last_. b4; at-midnight_so a7 g-4; at_<name> b-2 c-10 d6 e6; at_<number> a10 b-5 c-5 d-3 e-7 f-6 g3
at_a d5 e-2 f3 g-5; at_all c5 d-3; at_five d-3; at_four g4; at_it e5 g-7; at_lunch a3 b5 g-6; at_me c5 e2 g-8
at_my a-9 c4 d-6 e-8 f-5 g8; at_night g5; at_six a-2 e2; at_the b-5 c-9 d-5 e6 f5 g3; ate_lunch d-3 g7
attend_the a-2 d-2 e-3 f10 g-4; audio_mixer e3; automate_my f6 g-2; away_, a5 b2 e-4; away_from a-4 b5 d-2 f-2 g5
back_, c3; back_. c-3 e5; back_: c-6 e6; back_and b3 e-3 g-3; back_from a-6 d-5 e-2 g7; back_her b-6 c5 e7 g-8
back_in a5 b5 g-10; back_the a2 b5 c-4 d-2 g-7; back_to a6 b6 c-7 d-8 e-5 g3; back_up a9 b-6; back_when b6 e-5
back_with b4 d-3 e3 f-4 g-5; bad_news b-3 d9 e-6; badly_. a-4 c3 e8 g-7; be-meant-to_be b9 g-4; be-on_it b9 c-3 g-5
be-on_the g4; be-supposed-to_be a4 b2 c4 d-4 e-4 g-5; be_. a-3 c-6 e4; be_<name> b9 c-4 d-6 f-2 g-10
be_a a-5 b-6 c-8 d-5 e5 f5 g3; be_ask a-4 c4 e-13 f-3 g5; be_at b3 c-4 d-3 e4; be_back c5; be_code a-4 d9 g-4
be_delegate b4 e-5; be_down d5 e-5; be_faster b3 c-5 d-4 g5; be_fine b6 c-4 d-4 e4; be_fix a-3 d3
be_good a2 d-7 f7 g-6; be_hers b8 e-3; be_his b9 c-5 g-2; be_in b-3 c4 d5 e-13 g-3; be_it a6 c4 g-7
be_late a-10 b-3 e-4 g7; be_lead d4 e2 g-3; be_leave b3 c4 d-4; be_make b3 c2 e-2; be_me a5 c-4 f-2; be_merge a-2 e3
be_mine a3 b4 e-4 g-6; be_never a-2 c-3 d-5 g10; be_nice e-4 f-8; be_not a3 b7 c-4 d-5 e-5; be_quicker e5 g-5
be_ready a3 f-3; be_run e3 g-4; be_slow g4; be_tell b-4 d-5 e-8 g11; be_the a9 b-5 c8 d-11 f-8 g-3
be_theirs b-5 c3 e4 g-4; be_to a-3 d6 e4 g-7; be_wrong c4 g-3; became_a c-5 g8; became_my b8 g-5
because_he a-6 b5 c2; because_i c7 d3 e-5 f2 g-17; because_it e-3 g-4; because_nobody-else c3 d-4
because_of a-3 b-5 c-5 d13 f-4 g-5; because_the a13 c-2 d-6 e-3 g-4; because_they c5; before_anyone a10 b-3 c-2 g-4
before_he c2 g-3; before_i a-5 b-4 f-5 g7; before_say c-4 e5; before_the b-5 d-5 e-6 f-2 g7; before_they c6 e-3
begin_, b5 e-3; behind_the a-3 d7 g-3; better_than a-3 b-4 c-4 d-2 f-6 g11; between_<name> d3 e-4 g3
between_the c5 d-3 e-4; between_two c5 e-5 g2; bilal_'s c3 d3 e-2 g-2; bit_, b-3 g3; bit_of c-3 f9 g-5
blank_page a-3 d9 f-2 g-4; block_a a-5 c-4 e9 g-3; block_on c2 e-5; block_the a11 c-2 e-3 g-4
boss_'s a-4 b-7 c-6 d-4 e-2 g15; boss_, g4; boss_<mark> c11 e-6 g-7; bot_, a-3 d-3 f7; bottom_of a-7 b-6 e-2 f10
branch_, a-2 b-9 d-2 e4 f4; branch_and b5; branch_to a5 d-2 g-4; break_it b-7 e4 f4; brown_bag d-2 f4 g2
budget_meet d-3 g6; bug_, a6 b-3 c-5 d4 g-9; bug_. c4 g-5; bug_just f5; bugs_for e-4 g5; build_, a4
build_. a-3 b3 d-3 e-2 f-2 g6; build_a a-4 f5; build_be a-4 b-2 g7; build_it c4 e-5 g-5; build_the a15 d-4 e-7 g-11
busy_week b4 d-3 f8 g-10; but_<name> a-3 c-5 d-4 e4 f-2 g2; but_i a6 b11 d-8 g-17; but_it a-3 b-5 d-3 e12 g-6
but_me a2 c-7 d10 e-5 f4 g-12; but_the a6 b-4 d8 e-4 g-8; but_they c11 e-3 g-7; by_<name> a-4 b-9 c-5 d-4 e11 f-3 g4
`
