// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
!_! c-4 e3 g2; !_<mark> e-2 f8 g-8; '_, b-3 c5 d6 g-9; '_. c10 g-8; '_and b5 c-3 e-4 g3; '_board e5
'_instead c-4 e8; '_message c-5 e6; '_offsite d5 e-3; '_work a-4 b7 g-3; 'can_you e5 g-4; 'd-had_it b3
'd_<name> c10 e-2 g-6; 'd_a c2; 'd_ask b7 c-9 e-5 g7; 'd_be c-6 d-5 e3; 'd_choose c6 g-3; 'd_decide c2 e-5
'd_do a-4 d6 f-3; 'd_follow c4 e-3; 'd_give b5 g-4; 'd_go d-5 e6; 'd_hand b5; 'd_handle b8 e-5
'd_have a-14 b-2 c-16 e11 f-4 g5; 'd_keep d6; 'd_like b-4 d-5 f-3 g10; 'd_look a6 g-3; 'd_make c9 e-4 g-3
'd_not c-2 d3; 'd_only e-3; 'd_own e6 g-6; 'd_probably a-3 g5; 'd_promise d7 e-4 g-4; 'd_rather a-3 e-3
'd_rewrite b-2 e-2 g8; 'd_rule e3; 'd_say a3 e3 g-4; 'd_stay a5; 'd_still g3; 'd_stop f3; 'd_the a4 d6 e-5 g-2
'd_try e5; 'd_vote b6 g-5; 'd_want c5 g-4; 'good_first f7; 's_, a-7 b3 d-4 e3 g-4; 's_. a-2 b6
's_1:1 a-3 b-7 d9 e-4; 's_<name> a-3 b7 e2 f-4 g-9; 's_a a-3 b6 d-7 e-5; 's_absences b-3 d7 g-3; 's_afternoon b6 f-2
's_and c-6 g7; 's_auth b4; 's_baby b5; 's_back a-3 b9 g-5; 's_be b2 d7 e-3 g-8; 's_block a-2 e3
's_blocker a7 b-2 d-3; 's_boss b-5 c-6 d-3 e-4 f-4 g17; 's_branch a-5 b10 d-2 g-6; 's_bug b7; 's_call c-2 e-5 g10
's_career-talk d4; 's_change a-4 b-4 d-3 g9; 's_choice b-4 c2 d-2 e6 g-3; 's_code b2 d-4; 's_commits b6 g-2
's_complaint b-3 d8 g-4; 's_crash b5; 's_day a2 d-3 g2; 's_debug a-5 b10 g-5; 's_decision c-7 d-2 g7; 's_demo a2 f-2
's_deploy c5; 's_design b8 c-2; 's_desk b-2 d7 e-3 g-3; 's_development-talk d4; 's_do a9 b-10 c-3 d-2 e-7 f4 g2
's_draft b5; 's_feature b3; 's_feedback a-3 b-8 d11 e-2; 's_fine b-3 c6 e3 g-5; 's_first a-4 b2 c-4 f-4
's_go c-4 f5; 's_go-to d3; 's_good b-2 c-4 e-6 f4 g5; 's_growth-plan b-3 d12 e-3 g-7; 's_half b9 g-6
's_hands b4 c-3; 's_happy g2; 's_head b5; 's_her c4 e4 g-6; 's_hers e7; 's_his b-4 e9 g-6; 's_hold a3
's_in a6 b-9 c-5 d3 f-2 g2; 's_incident a-2 b5 e-4 f4 g-3; 's_job b11 c-3 d-5 e-4; 's_launch a7 g-5
's_list a-4 b6 d4 e-2 g-5; 's_manager b-5 c3 d-8 g5; 's_me c12 d-4 e-4 g-9; 's_migration a-5 b12 e-2 g-5
's_my a6 b7 c2 d-6 e-8 g-10; 's_name b-4 e-4 g9; 's_negotiation g3; 's_not d7 e-2 g-2; 's_numbers b2; 's_ok c3
's_old g4; 's_on b6 c-6 e-6 f-6 g6; 's_on-call b8 g-5; 's_open f4 g-3; 's_own a-2 b-6 g10; 's_pager a-3 c3 e2 f-2
's_part a-4 b5; 's_people a-4 g3; 's_pipeline b2; 's_plate a-2 b7 g-3; 's_position c2; 's_pr a4 c-3 d-5 f-3 g4
's_probation-talk d3 g-2; 's_promotion-case d6 g-3; 's_push-notification b4; 's_raise d7 e-4 g-2; 's_refactor b4
's_release b-4 e6; 's_reporting g2; 's_request d4 e-2; 's_review b-12 d9 e-4 g5; 's_right b-2 c4 d-2 g2
's_rollout b3; 's_sdk f7 g-6; 's_solution b5; 's_still d5 g-4; 's_story a-2 b6; 's_sync b5 d-3; 's_talk d-5 g7
's_task a-7 b13 g-5; 's_team c-5 g6; 's_tests g3; 's_the a3 b-9 d2 e-2 f-4; 's_their a-4 b-6 c3 d-5 e10 g-9
's_theirs b2 g-4; 's_them a3; 's_thunder e3; 's_thursday a-5 d7 g-4; 's_ticket a3 b7 c-2 d-5 f-5 g-8
's_to b6 e-3 f2 g-3; 's_toes g3; 's_unfinished a-6 b4 g4; 's_version d-2 e4 g-3; 's_wait a-2 c3 d-3
's_work a-5 b2 e5 f-3 g-3; 's_yours a-2 b4 c-6 d-3 e7 g-3; 'what_would e4; 'which_one c-4 e6; ,_1:1s g4
,_<mark> b-4 c-2 d-7 g10; ,_<name> a-2 b-4 d-18 e19 f-8 g-4; ,_<number> a4 b-6 e-7 g2
,_a a-12 b-7 c-4 d-10 e4 f6 g5; ,_actually a-2 b7 c-4; ,_again b-7 c8 d6 e-3 f-4 g-9; ,_agenda g6
,_all b-13 c-2 d6 f-14 g4; ,_also b-2 e3; ,_although c8 e-3 g-3; ,_and a2 c-3 d2 e3 g-4; ,_and-so e5 g-4
,_and-then a-6 c7 f-2; ,_answer c4 g-2; ,_anyway b5 c-2 e-3; ,_apparently b-3 c7 e-2 f-5; ,_as a4 c-4 g3
,_as-always d6 e-2 g-3; ,_ask a-3 b-7 c4 d-5 e8 g-7; ,_at a5; ,_ate b8 d-6 e3 g-5; ,_back a-3 g6
,_be a3 c5 d10 e-9 f-3 g-15; ,_because a4 c-3 d5 g-5; ,_bin b-6 d-4 f11 g-3; ,_both b-3 d-6 e-6 f-4 g9
,_budget d-4 e4; ,_build d8 g-7; ,_busy a-2 c-2 d-9 f5; ,_but a4 b3 d-9 f-5 g2; ,_by a5 d3 f-2 g-7
,_can c4 e-3 f5 g-6; ,_cancel a-3 d12 g-9; ,_change a-6 e7; ,_cleared g4; ,_close a-5 d7 g-8; ,_close-the-laptop e3
,_code d10 f-3 g-7; ,_coffee a2 f4 g-4; ,_copy f3; ,_could d3 e-7 f6 g-5; ,_customer a11 e-4 g-7
,_day a3 c7 d-3 e-3 g-3; ,_deadline a9 d-5 f-2 g-4; ,_delay g3; ,_delete a-3 b-2 e4 f2; ,_deliberately e3; ,_demo e4
,_deploy a7 b-2 d8 g-10; ,_did c-6 d8 g-5; ,_do b2 c-7 d5 e-3 g-7; ,_draw e-2 f5; ,_due a5 d6 f-2 g-8; ,_end b-2 c4
,_even a-4 b-3 c8 e5 g-7; ,_every b-2 c12 g-5; ,_everybody g4; ,_everyone a2 b-3 c2 d-7 e-6 f-3 g7
,_everything a-6 g10; ,_feel a-4 f-4 g5; ,_finally a-2 b6 e-6 f3; ,_find a3 c5 d-3 e-3; ,_fine b-2 c-4 e-3 g10
,_finish b8 g-5; ,_first a-4 b-2 d-3 g10; ,_fix a7 b-4 e-6 f-8; ,_folks c3; ,_for a-5 b-2 d7 e-2 f9 g-12
,_forget d3; ,_friday c-3; ,_fun g3; ,_get b8 c2 d-4 e-8; ,_give d4 e4 g-6; ,_glad b-3 g6
,_go a3 b-4 c-2 d-6 e-6 g9; ,_good a2 b-5 c-5 d-6 e-5 g11; ,_great d-2 g5; ,_guess a-4 b3 c5 d3 e-2 g-5
,_half d-2 f-3 g5; ,_hand a2 e3 g-3; ,_hang e5 g-4; ,_hard a-2 g4; ,_hate b9 e-7; ,_have c-8 d7 e-7 f-2 g4
,_have-to d4 g-3; ,_he a-10 c-3 e4 f3; ,_her e6; ,_his c-6 d-6 e2 f6 g-3; ,_hold d-2 g4; ,_home d-5 e3
,_hr d-3 e-4 g10; ,_i a-6 b8 c-7 d8 e6 f-8 g-8; ,_if b9 c-3 g-7; ,_in b-4 c3 d-3 e-3 f6; ,_incl e6 g-4; ,_is b2
,_it a-2 d3 e2 g-4; ,_just a2 b-10 e-9 f11; ,_keep c-2 e7 f-5 g-5; ,_laptop a9 f-3 g-5; ,_laugh c3
,_launch a13 b-2 d-3 e-2 g-8; ,_learn f2; ,_leave d-7 e5 g-3; ,_let b-7 c-3 d-4 e12 g-3; ,_lol a4 b-2 c3 d-3
,_long e-3 f4 g-4; ,_low f6 g-3; ,_lunch d-7 g9; ,_maybe c-5 d9 g-3; ,_me a8 b-4 c6 e-5 f-4 g-7
,_meetings b5 c-5 d-2; ,_merge a-5 b-3 c-5 d3 e8 f5 g-11; ,_might g2; ,_mine a4 b2 d-2 e4 f-3 g-13; ,_mostly d-3 g8
,_mouth e3; ,_move e-3 g3; ,_my a11 b8 c-13 d6 e-15 f2 g-13; ,_need a-3 d5 f-5 g3; ,_never c-4 e-3 f-2 g7; ,_new g4
,_nice a-4 b-4 d-8 e-6 f-3 g16; ,_no c-9 d3 f5 g-4; ,_no-one f6 g-4; ,_nobody d-3 e-5 f12 g-3
,_nobody-else a11 c-3 e-3 g-4; ,_none c-3 d-11 e9 f-2 g4; ,_not a-9 b-7 c3 d-7 e5 f2; ,_note b6 d-3 g-3
,_nothing d-6 e-9 f6 g3; ,_now b5 e-7 f4; ,_oh d3; ,_ok a6; ,_old g4; ,_on a-5 d-6 f3 g7; ,_one b-5 d-10 e-8 f10
,_only a-5 b-3 c-4 d-3 e8 f7 g-10; ,_only-to f8 g-5; ,_or e4; ,_otherwise d-4 g7; ,_own a4; ,_packing d6 g-4
,_pass a-4 b-3 c-7 g10; ,_patch b-4 d-2 e-5 g6; ,_people d4 e6 g-9; ,_plan b-2 d5; ,_platform g5; ,_polite g5
,_poor d4 e-2; ,_prod a5 d8 g-9; ,_product g4; ,_promise b-2 d-5 e7; ,_push a5; ,_qa a10 b-3 g-5; ,_quiet c-3 g7
,_rain d-3 e5; ,_read b-2 c5 e-2; ,_release a9 b-3 g-4; ,_rewrite a-3 b5 e-2; ,_run a3 e-3; ,_say d3
,_second d3 g-3; ,_send d-4 e3 g3; ,_she a-5 b-3 c-8 d-4 e5 g5; ,_ship a9 d-3 e-2 g-8; ,_show d-4 g5; ,_shut e7 g-6
,_sigh b-3 c-3 e-4 f2 g3; ,_since b-7 c-4 e-2 f4 g4; ,_slept a4 b-2 c-2 f4 g-4; ,_slide d-7 g10
,_so a3 b-2 c6 d3 e-10 g-3; ,_so-that e5 g-2; ,_somebody c-5 e2 g6; ,_sorry d4 g-5; ,_spend d2 g-5; ,_start b-5
,_still a3 b3 e-6 g-6; ,_take a-8 b4 d-3 f7; ,_take-back b5 e-5; ,_take-over b5 g-3; ,_team a3 b-4 c-2 f-6 g7
,_team-lunch c3; ,_tell b-10 c2 e3; ,_ten a-3 c4 f6 g-5; ,_tested a3; ,_thanks a-2 b-5 d-7 g10
,_that b-5 c-3 d2 e-4 g4; ,_the a7 b-14 c6 f-17; ,_the-others a3; ,_their b-4 e8; ,_then a-9 b8 e5 f-8 g-11
,_there c-6 g8; ,_they b-3 c4 d-5 e7 f-9 g-2; ,_they-say c4 e-5 g3; ,_third a7 b-4 c-6 d9 e-5 f-6 g-4
,_though b-3 c5 e3 g-7; ,_three d-5 g4; ,_tired e-4 f3 g-3; ,_to b-3 d-4 e3; ,_today a-5 e9 g-7; ,_too a5 d8 f-6 g-7
,_top a3 b3 g-4; ,_twice c9 e-7; ,_two a-7 b-4 c-5 e7 f-3 g2; ,_type a5; ,_ugh c6 e-4 g-6; ,_until a7 g-3
,_want-to d4 f5 g-5; ,_we b-6 c2 d-11 f-2 g10; ,_welcome b-2 d-2 e-2 g9; ,_what d-3 f-2
,_whatever a-4 d-4 e-3 f4 g8; ,_which a-2 b5 f3 g-8; ,_who a-7 c6 e-10 f3; ,_whole a6 b-3
,_will a-3 d7 e-5 f10 g-11; ,_with b-2 e11 g-7; ,_without a8 c-4 d-3 e-6; ,_work b-6 c-5 d-2 e7 f-5 g4
,_would b3 c-4 d5 e-3; ,_write a-2 c-2 e5 f-6; ,_years d-3 g8; ,_yet a2 b4 g-7; ,_you a3 c-6 e7 g-7
,_zero a-2 c4 d-7 e-6 f8; ._, e-9; ._. a-4 e6 g-2; ._<mark> b2 c-2 d-5; 1:1_, b-5 c-3 d3 e-3 g5; 1:1_if d-3 g4
1:1_notes d3; 1:1_this d-3 g4; 1:1_to d8 g-5; 1:1_with a-8 b-7 c-4 d8 e-5 f-8 g5; 1:1s_, a-3 d6 e-4 f-4
1:1s_: c-3 f-4 g4; 1:1s_do a-2 b-4 d-6 g11; 1:1s_with d-5 g7; 1:1s_x3 g5; :_<mark> a9 b6 d-3 f-7 g-8
:_<name> a-5 b7 c-6 e3 g-5; :_<number> a-10 b-5 d4 e-7 f-11 g4; :_a a-7 c-3 d-7 e-2 f16 g-10; :_almost b-4 e8
:_ask c-7 e4 g7; :_budget e7 g-4; :_do a-5 b3 d-6 f-2 g10; :_due a-3 d10 g-4; :_everyone d5 g-7; :_hand g6
:_he d-2 g3; :_i a8 b-2 d-3 e-5 g2; :_me a4 b4 c5 d-3 e-7 f-4 g-7; :_mine c2; :_my a3 c4 d-2 e-3
:_no c-2 d11 e-4 g-6; :_none a-2 d8 g-5; :_overdue d5 g-4; :_pull b3 f3 g-5; :_redo b7; :_rename f5; :_review d-3 g6
:_send b-3 d5 e-9 g4; :_silence b-4 c9 e-3; :_that c4 d6 e-3 g-6; :_the a6 b-5 c-9 d-10 e5 f-8 g6
:_three a4 c-3 d-5 g4; :_two c-5 d-6 f7; :_what c-4 e5; :_whoever c-2 g4; :_write a6 d4 f-3 g-4
<mark>_, a2 b-3 c4 d5 f4 g-15; <mark>_. a-5 b3 d9 e9 f-5 g-17; <mark>_<mark> a-3 b3 c5 e-4 f-3
<mark>_<name> a-3 b-11 c-8 e5 f9 g2; <mark>_<number> b-2 c-4; <mark>_about b3 c7 e-3 g-7; <mark>_after b-3 d5
<mark>_and a-5 b8 c3 d-8 g-7; <mark>_are c8 g-4; <mark>_ask c5; <mark>_be b3 g-5; <mark>_can b-3 d2 f-4 g3
<mark>_code a5 d-3 f-3; <mark>_come-to c5; <mark>_delegate b9 e-7; <mark>_do a-3 b5 d2 e-6 f-3
<mark>_explain b-2 e-4 f3 g3; <mark>_five c4 g-2; <mark>_fix a3; <mark>_for c7 e-6 f4 g-4
<mark>_from b-4 c12 e-5 f-4; <mark>_he c10 e-5 g-4; <mark>_i b4 c-7 d-6 e11 f2 g-7; <mark>_in b-4 c-3 d-5 e-5 f8
<mark>_is d5 e-5 f3 g-4; <mark>_it c3 e4 f-2 g-4; <mark>_just a5 b-3 c6 d-4 f-4 g-6; <mark>_let b3 c5 e-4 g-9
<mark>_maybe c7; <mark>_me a6 b5 c2 e-2 g-16; <mark>_mine a-4 b7 c-3 g-5; <mark>_move d8 g-7; <mark>_my b6 e-6 g-11
<mark>_no a5 b-6 c4 f-5; <mark>_nobody f3; <mark>_nobody-else c4 g-4; <mark>_not c-4 d3 f-6 g4
<mark>_nothing c9 d-4 e-6 g-2; <mark>_of b8 f-3 g-5; <mark>_on a7 b3 d-3 e-7 g-7; <mark>_she b6 c-6 e3 f4 g-6
<mark>_slide g5; <mark>_tell e-2 g3; <mark>_that b3 e-5; <mark>_the a2 b-7 c2 d-4 e7 f-3 g-3
<mark>_they b-4 c5 e-9 g4; <mark>_to b3 d5 g-6; <mark>_we a2 b-3 e4 g-4; <mark>_what b-4 d-4 e11 g-11
<mark>_whatever b-4 c9 e-4 f-2 g-3; <mark>_who b-3 c-9 e5 g4; <mark>_yes b3 c-3 d3 f6 g-9; <mark>_you c7 d-3 e3 g-11
<mark>_your c6 d-3 g-4; <name>_' a-6 b9 c3 e-6 f-3 g-5; <name>_'s a-22 b9 c-14 d5 f-8; <name>_, a-12 b6 c-6 g3
<name>_. a-13 c-3 e5; <name>_: a-5 b10 c-6 d8 e-9 f-5 g-4; <name>_<mark> a-2 b6 c-3 d4 f-10 g-5
<name>_<name> b-13 d-11 f6 g5; <name>_<number> d5 g-3; <name>_? e-5 g6; <name>_a b-4 d6 e3 g-6
<name>_about a-3 b-7 c-6 d9 e-5 f-8 g6; <name>_after a-2 b3 c-3 d6 e-5; <name>_again d3; <name>_an c-4 d5 e-4 g4
<name>_and a-8 b2 c-10 e2 f-8 g5; <name>_any d4; <name>_anything c4; <name>_as a-2 c2 d-7 e4 g-3
<name>_ask a-3 c3 f-7; <name>_at b6; <name>_be b17 c-8 d-10 e-10 f-4; <name>_be-on a-6 b6 c-5 d2 e-4
<name>_be-supposed-to b6 f-3; <name>_because a-4 b3 e4 g-3; <name>_block a2; <name>_build a7; <name>_but b6 f-3 g-3
<name>_can a7 d-2 g-2; <name>_cancel d-5 g7; <name>_change b-4 c11 e-4 g-5; <name>_close b-3 c-4 e3 g4
<name>_come b6 c-2 e3 g-7; <name>_commands e6; <name>_completely e4; <name>_could b4 c5 d-4 e-6 g-5
<name>_debug e-4 f5; <name>_decide c-10 d-2 e9; <name>_decline d-6 g8; <name>_delegate b4; <name>_deploy a-3 b-3 e2
<name>_did a-3 c-3 g2; <name>_disagree e4 g-5; <name>_do d-9; <name>_explain a-3 b-5 c-5 d-2 g4; <name>_fail e3
<name>_feedback b-5 g3; <name>_find d-3 e2 g5; <name>_finish a-3 b3; <name>_fix a-8 b-5 c-4 d-2 g8
<name>_for b-8 f2; <name>_full b-4 e6; <name>_get b-8 c-7 d3 g3; <name>_give b-4 d-3 f10 g-2; <name>_go b-4 c10 d-9
<name>_happen d-7 g7; <name>_have a-13 b6 d4 e2 f-6 g-3; <name>_he b3 c5 e-10; <name>_her b-4 c-3 d-2 e-2 g11
<name>_his b-5 d3 e-7 g5; <name>_how c-4 e-4 f5; <name>_i a10 b8 e-9 f-5 g-10; <name>_in a-3 b6 c-3 f-2
<name>_instead a-4 b-3 e9 g-5; <name>_is a-10 e3 f-7 g4; <name>_it a-6 d4 e3 f-2; <name>_keep b10 e-5 g-8
<name>_know b-5 c3 e-8 g5; <name>_land b5 g-2; <name>_lead a-3 b3 c-5 d-4 e6 g-4; <name>_leave b-3 g7
<name>_let e-3 g4; <name>_make c-6 e4 g2; <name>_merge b-6 e-7 g12; <name>_mid b3; <name>_more g2
<name>_move c-3 d-5 g8; <name>_my b-3 c2 d-2 e8 g-7; <name>_next g5; <name>_no b3 c-12 d-7 e6 f-2
<name>_not c-5 d3 e4 g-5; <name>_nothing c-9 d3 f-4; <name>_of b6 g-3; <name>_off a-3 b8 d-2 e-4
<name>_on a-7 b6 c-5 d-4 f7; <name>_one b-3 c7 e-4; <name>_or g4; <name>_own a-5 b4 c-5 e4; <name>_pair g5
<name>_pick b-2 c-4 e2 g4; <name>_pr g3; <name>_present c-3 d-3 e12 f-6 g-5; <name>_pull b-3 e-2 g7; <name>_push f2
<name>_question c-5 g6; <name>_read f-2 g6; <name>_rewrite b-9 c3 g7; <name>_run a-3 c-3 d-4 e10 g-4
<name>_she b-3 c4 e-5 g2; <name>_ship g7; <name>_should b5 c-3 g2; <name>_show e-4 f8; <name>_since d3 g-3
<name>_so a-2 d5 e-4 f4 g-4; <name>_something c9 f-3 g-3; <name>_soon c-2 d6 g-3; <name>_sorry d5 g-3
<name>_sort b-2 e-4 g9; <name>_start c6 g-8; <name>_still b-6 d5 g4; <name>_stop c2; <name>_take a-2 b-10 d-2 e7 g4
<name>_take-back b-7 g8; <name>_talk-to g5; <name>_tell b-4 g9; <name>_that a-2 c-4 d8 e5 f-2 g-10
<name>_the a-12 b5 c-14 d-10 e10 f-11; <name>_then a-6 b4 c-6 e-4 g9; <name>_they c3 e-11 g5; <name>_think c-5 e4 g2
<name>_through b3 c-6 d-7 e11 g-8; <name>_ticket b7 e-4 g-3; <name>_to a-12 b7 c-17 d-3 e5 f6 g-3
<name>_tomorrow g3; <name>_two d2 e5 g-5; <name>_wait b-6 d10 g-4; <name>_walk f5; <name>_want b-4 e9 g-4
<name>_want-to b-4 c-4 d4 e3 f-3; <name>_we b-3 d8 g-6; <name>_what b-10 c5 d-4 e5 f-4
<name>_will b-6 c-2 d-4 e7 f-4 g4; <name>_with a-5 b4 d-4 g2; <name>_would c3 d-3; <name>_write a-5 d-2 e4 f-2
<name>_yes a7 c-6 d-4 e-3 g3; <name>_you g-2; <number>_, a4 c-2 d-3 f4; <number>_. a6 b-4 d-3 g-3
<number>_<mark> a-5 b5 c-3 e-8 f6; <number>_approvals c8 e-3 g-3; <number>_comment c-7 d-6 e12 f-3 g-3
<number>_hours a13 d-2 e-4 f-5 g-9; <number>_i a-8 g10; <number>_in a7 g-3; <number>_lines a7 b-2 d-4 f5 g-5
<number>_me a-4 c5 d-3 e-3 f5 g-6; <number>_min b-5 d6 e-6 f8 g-4; <number>_minutes f7 g-5; <number>_open c-2 d3
<number>_people a3 c-3 e-5 g4; <number>_point d-4 g7; <number>_the f3; <number>_times e4; <number>_weeks d4
?_' a-2 b-4 c6 e6 f-4 g-9; ?_<mark> a-3 b2 e3 g-6; ?_? c10 e-2 g-6; ^_1:1 b-4 c-4 d4 e-3 f-4 g4
^_1:1s a-4 b-4 c-4 d3 e-3 f-5 g4; ^_<mark> a5 c3 e-9 f4; ^_<name> a-14 c4 d-5 f-16 g11
^_<number> a6 b-6 c8 d-9 e-8 f6 g-13; ^_a a-8 b-9 c7 d-18 e-12 f9 g3; ^_after c3 e6 f-3 g-5
^_again a7 b-4 c5 e-5 f-3 g-12; ^_agree e7 g-8; ^_all b-11 c10 e-15 f-7 g2; ^_all-hands d-7 g10
^_almost a-5 b-8 e14 g-4; ^_although b4 g-3; ^_am d8 g-7; ^_an a-2 d-5 e-2 f10 g-5; ^_another a2 c10 e-3 g-9
^_answer c-4 d-4 g5; ^_anyway b-3 c-5 f2 g5; ^_as b-4 c-2 e-3 g6; ^_ask a-7 b-11 c-3 d-6 e5 f7; ^_assign a10 b-7 e-2
^_at a-11 b8 c-3 d-2 e-7 f-5 g11; ^_ate c-4 d4 g3; ^_attend c-3 d-4 e-4 f12 g-6; ^_automate f6 g-3
^_back a8 b5 c-3 d-6 e-10 f-4; ^_back-off e4; ^_bail-on d7 g-5; ^_be a4 b3 c-3 f-2 g-2; ^_be-about-to e6
^_be-going-to b4 g-7; ^_be-meant-to d3; ^_because c3 e-4; ^_before c-4 g7; ^_bite a4; ^_bite-my-tongue e4
^_blank d4 g-2; ^_block a-8 c7 e2; ^_blow-off d3; ^_board d-3 g5; ^_both a10 c-6 d-2 e-3; ^_budget d-6 e-2 f-2 g12
^_build a-8 b-8 d-5 e-5 f-2 g12; ^_bump d4 e-2 f4 g-6; ^_busy b4 g-5; ^_buy f3; ^_by a4 c6 e-7 f-2 g-5
^_calibration g3; ^_can d-5 e-6 g5; ^_cancel a-6 b-4 c-2 e-5 f-3 g5; ^_candidate c-2 d4; ^_career-chat e-2 g3
^_clean a-5 b-4 c-3 d-3 e-2 g8; ^_clean-up f7 g-3; ^_clicked f8 g-6; ^_clone e-3 f8; ^_close b-4 e8 g-5
^_coach a-3 b-6 c-4 d3 e5 f-5; ^_code a8 b-4 g-6; ^_coffee b2 e-4; ^_come a-4 b-7 c11 d-4 g-5; ^_company g5
^_compare f4; ^_cook b4 d-3 e-2 g2; ^_correct b4 d-3 e-4 f3; ^_could b3 e-3 g-5; ^_count g2; ^_cto a-2 g6
^_customer c-3 g6; ^_customers f-2 g3; ^_cut b6 c-2 d8 e3 f-6 g-14; ^_data c4 g-5; ^_deadline b-2 g3
^_debug a-8 f-4 g9; ^_decide b4 c6 e-3 g-7; ^_decision c7 g-6; ^_decline d4 e5 g-6; ^_delay c-2 d11 e-3 g-6
^_delegate a-6 d-5 e16 g-11; ^_delegation a-3 b9 c-4 d-3 e-5 f-3 g-3; ^_delete b-9 e7 f7 g-4; ^_deploy f-2 g4
^_design b-3 c5 d-6 e-6 f3; ^_did b-4 e5 f-5; ^_dig-into f5; ^_discuss a-2 b-3 e-5 g10; ^_do a5 c-9 d-6 f7 g-2
^_docs f7 g-4; ^_draw a-3 e4 f4 g-5; ^_dream a-2 g4; ^_drop a2 d6 e-4 g-8; ^_end-up a7 b3 c4 d-7 e-7 g-8
^_escalate c11 e-6 f-2 g-6; ^_even a4 c6 d-3 f-4; ^_every b-4 c9 d3 e-7 g-7; ^_everybody b-2 c10 e-4 g-7
^_everyone a-3 b-5 c4 d-9 e-10 f-5 g10; ^_everything b-4 c9 f-3 g-7; ^_experiment g3; ^_explore f6 g-3; ^_farah g7
^_feedback b-7 c-5 d6 e-7 g3; ^_feel a5 b-3 d-9 f-6 g4; ^_finally a2 b-6 d-7 e4; ^_finance g3
^_fine a-3 b-5 c-4 d-5 e4 f-3 g6; ^_finish b4 d-7 e-3 g4; ^_fire a-5 g8; ^_fix b-8 c-2 d-9 e-8 f11; ^_follow f5
^_for a-4 c4 d3 e-4; ^_forget d8 g-6; ^_forget-to d6 g-3; ^_friday a-6 b4 d-4 e-4 f3; ^_get b-9 c5 d-9 e-3 f-5 g9
^_get-pulled-into c5 e-3; ^_ghost d4 g-2; ^_give c-15 e3 f-11; ^_go b6 c-7 d-7 e-2; ^_go-over f5 g-4
^_go-through f9 g-5; ^_go-to a-4 b7 c-6 d-13 e-10 f7; ^_good a-4 b-4 c-13 d2 e4 f-2 g5; ^_grab a10 e-7 f-3 g-8
^_grafana a5 c-7 e5 g-3; ^_guess a4 c4 g-7; ^_hack a-4 f8 g-3; ^_half b3 c-4 d-3 e-3 g2
^_half-the-team a7 b-3 c-5 d-5 e-3 g4; ^_hand a-6 b5 c-2 d-5 e10 g-11; ^_hand-off b3 g-5; ^_hand-over b-3 e3 f-3 g3
^_hang a-3 d3 e6 g-6; ^_hard-talk d7 g-6; ^_have a-8 b-4 e-8 f5 g9; ^_have-a-look f5; ^_have-to a-3 b-9 c14 e-4 f-4
^_he a-10 b12 d-12 f-7; ^_headcount d-6 g8; ^_heard c5; ^_her c-5 d3 e-4 g3; ^_hero a4; ^_hers a-2 b9 e-4 g-2
^_hire a-4 b-10 c-8 d8 e-13 f-3 g5; ^_his a-2 b9 c-6 d-5 e3 f-3 g-4; ^_hold c-4 g4; ^_home c4; ^_hope b-3 f-2 g9
^_how d-3 g9; ^_hr a-4 c-5 d3 g3; ^_i c-2 f-4; ^_if a-3 c-8 d-9 e-12 f-9 g19; ^_ignore a-3 d8 g-4; ^_imagine g8
^_implement a11 d-5 g-5; ^_in a-7 b-7 c-4 d-7 e-7 f-4 g19; ^_incident e5; ^_instead a3 c-5 d3 e4 f-4 g-10
^_interview d11 g-7; ^_interviewed a-3 c-3 d-7 f-3 g13; ^_is g4; ^_it b-4 c6 d3 e-8 f-16; ^_ivo g3
^_join b5 d-4 e-5 f8 g-5; ^_jump-into b5 g-2; ^_jump-on a7 e-2; ^_just b3 c-4 d7 g-13; ^_keep a5 b-7 d4 f-3 g-5
^_kick e-2 g5; ^_kick-the-tyres f5; ^_knock-out a3 f5 g-7; ^_knocked a4 f7 g-7; ^_late a4 c-2 d-6 g6
^_launch a3 g-2; ^_lead c5 d-2 e-3 g2; ^_learn b-2 e-3 f-3 g8; ^_leave a-5 b-7 c-11 d11 e8 f-3 g-14; ^_legal a4
^_let a-15 c-18 e6 g5; ^_lil a-2 f8 g-5; ^_listen e-9 f6 g5; ^_literally a-4 b4 e5 g-4; ^_lol a5 d5 e-6 g-8
^_long a-4 d-8 e-3 f-3 g10; ^_look f7; ^_look-at a-4 b-2 d-7 e-6 f3 g5; ^_lunch a2 d-2 e-3 f-3 g7
^_make a-5 b-9 c-5 d-6 e11 f10 g-11; ^_many a-4 b-2 c-4 d-4 f-2 g11; ^_marek a-8 b3 c6 e-6 f-3 g4
^_maybe a-3 b-2 c-6 d-3 e-3 f-5 g12; ^_me a12 c9 d-10 e-10 f-4 g-14; ^_mean-to b-3 d11 g-7; ^_meet d-7 g11
^_meetings a-6 b-6 f-6 g5; ^_mentor d-6 e5 g3; ^_merge c-4 d-5 f-8 g5; ^_might a-4 c-2 d-4 e-7 g15; ^_mine a5 b3 g-7
^_miss d11 e-3 g-6; ^_move a-6 d-4 e-5 g8; ^_must c-3 d-5 e-3 g9; ^_my b3 d4 f-19; ^_nearly a-4 b-8 e12
^_need a-4 c11 f-5 g-7; ^_never b-3 c-5 d3 f-3 g4; ^_new a-4 b-3 c-3 d-3 f-6 g12; ^_next d-3 g7; ^_nice d-4 g5
^_no a-11 b-4 d3 f-7 g3; ^_no-one c3 d-2 f-4 g4; ^_nobody b-11 c7 d-2 e-13 f-10 g6; ^_nobody-else a2 c3 g-4
^_nope d7 g-5; ^_not a-4 b-10 c-8 g6; ^_not-a-single a-3 b-4 c3 d3 e-5 f-5; ^_not-one d5 e5 f-2 g-9
^_not-one-person c5; ^_note b-3 d6; ^_nothing a-5 b-8 c4 d-4 e-13 f-4 g9; ^_now b5 d-2 e-5 f5 g-6
^_off a-4 b-3 c-2 d-7 e7; ^_offer c-5 d-4 e8; ^_offsite g6; ^_oh c4 e-2 g-3; ^_ok c-8 d-6 f-4 g10; ^_old a-4 f6
^_on d-7 e-5 f-6 g10; ^_on-call a3 b7 c-2 e-6 g-5; ^_onboarding a-2 c-3 d11 f-5 g-2; ^_onboarding-plan d6 g-3
^_oncall c4 g-3; ^_once a-3 b-3 c7 d-3 e-6 f-6 g5; ^_once-more a2 b2; ^_one a-6 b-5 c-8 e-10 f6 g8; ^_only c-2 g4
^_open a-7 b2 c5 d-4 g-6; ^_ops a4 c6 d-3 g-5; ^_ought g4; ^_our a3 b-6 e-8 f-6 g10; ^_over c-2 g2; ^_override b4
^_overrule b6; ^_overwrite b4; ^_pair b-6 c-4 d-2 e2 f4; ^_pass b-4 c-4 d-5 e16 g-9; ^_pass-on e5
^_past b6 c-3 d3 g-5; ^_patch a8 g-3; ^_patch-up b3; ^_peer d5 e-2; ^_people a-3 b-3 c12 d-4 e-12 g4
^_people-stuff d3; ^_perf d9 f-3 g-7; ^_perhaps g6; ^_pick a10 c-7 e-4 g-5; ^_pick-up a8 d-3
^_plan a3 d-5 e-3 f-5 g8; ^_plan-to f-2 g8; ^_play a8 e-3 g-4; ^_play-with f8 g-4; ^_pm a5 g-4; ^_poc a-4 b-3 f9 g-3
^_poor b7 d-5 e-2; ^_postpone d11 f-3 g-8; ^_pr c7; ^_prepare a-4 b-7 d-9 f-4 g15; ^_pretty c2 d-6 f-4 g6
^_prod a8 e-2; ^_product c-6 d-6 g11; ^_progress c-4 e8 g-3; ^_promise c-3 d3 f-6 g4; ^_prototype f6 g-5
^_proud d-3 e4 g2; ^_proverb a-2 g8; ^_pull c-3 d4 e5 f-2 g-9; ^_push b2 c-2 d2 e-6 f-5; ^_put b-6 c-11 d5 e3 f-10
^_qa a-6 d-3 e5 g3; ^_quarterly d-2 g6; ^_quick'n'dirty f3; ^_quiet c-3 e-2 f-2 g8; ^_quietly d3 e-3
^_rain a-6 b-2 d8 e-6 f-2; ^_rang g4; ^_rather a5 e3 g-6; ^_re b10 g-7; ^_read a-10 b-8 c-6 e-8 f3 g6
^_reassign a-3 b8 e-4; ^_rebuild b3 g-3; ^_reclaim b5 g-3; ^_recruiter d7 g-5; ^_redo a-2 b11 g-7
^_refactor a-5 b-3 f2 g6; ^_release b2 d-9 f-8 g2; ^_remind d-3 g8; ^_reminder d-3 g6; ^_remove a-6 c-2 e7 g-4
^_remove-myself e3; ^_rename b3 f4 g-4; ^_reopened b3 e-2; ^_replace d6 g-3; ^_reschedule d7 g-4; ^_resist e7
^_retro a-2 b-4 c3 d-3 e-4 g6; ^_revert b7; ^_review a-3 c-9 d3 e-11 f4 g4; ^_rewire b4 g-4
^_rewrite b8 d-6 e6 f-8 g-3; ^_roadmap b-4 c-5 e-5 f-3 g11; ^_rota b-4 e8 g-6; ^_run c-4 d5 e-11
^_salary b-4 d5 e-3 f-3; ^_sales c-3 g5; ^_send a-3 b-3 c-4 e6 f-3; ^_set d-3 e5 f3; ^_sev1 a3 f-6 g6
^_shadow f8 g-4; ^_she a-11 b4 c4 d-8 f-3 g2; ^_ship b-7 e-3 f-3 g8; ^_should a4 b-10 c-11 d7 e-12 f-7 g7
`
