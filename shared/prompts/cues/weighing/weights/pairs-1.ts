// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
!_! e4; !_<mark> c3 f4 g-5; '_, b-3 c6 d5 g-9; '_. c11 d-2 g-8; '_and c-5 e-5 g8; '_board e4; '_breakfast d3
'_evening a-3 c-3 d-3 f-2 g9; '_meet g4; '_offsite e-2 g2; '_ping c-5 e6; '_work a-5 b9 g-6; 'after_the d4
'can_you e5 g-4; 'd_<name> c10 e-3 g-6; 'd_agree b4 e-3; 'd_argue c-5 e8 g-3; 'd_ask b7 c-11 d7 e-8
'd_be a5 b-2 c-8 e7 g-4; 'd_better e-7 g8; 'd_choose c5 g-3; 'd_decide c2 e-5; 'd_do a-4 b2 c-3 d6 f-2
'd_fix b-2 e4; 'd_follow c3 e-3; 'd_give b7 d-3 e-4 g-4; 'd_go d-2 e3; 'd_hand b4 e-3; 'd_handle b7 e-4 g-3
'd_have a-14 c-17 e11 f-5 g2; 'd_heard c2; 'd_keep d6 e-2; 'd_leave b3 d-3 e-5 g2; 'd_like a-3 b-4 c2 d-6 f-6 g8
'd_make c7 e-5; 'd_need e5 g-4; 'd_not d3 e5 g-7; 'd_only a4 e-4; 'd_own e6 g-6; 'd_probably g5
'd_promise d8 e-4 g-6; 'd_rather a-3 c4; 'd_rewrite b-3 e-3 g8; 'd_rule e3; 'd_say a2 c-2 e2; 'd_still g4
'd_stop c-3; 'd_take e-2; 'd_talk c-3 d7 g-4; 'd_the a5 c-3 d7 e-6 g-3; 'd_try e6; 'd_vote b5 g-7; 'd_wait c3
'd_want c6 g-4; 'good_first f6; 'let_me b4; 's_, a-7 b7 d-3 e4 g-9; 's_. b6; 's_1:1 a-2 b-6 c-3 d8 e-3; 's_: b3
's_<name> a-2 b6 e5 f-4 g-9; 's_a a-2 b6 c-2 d-7 e-3 g3; 's_about c4 g-3; 's_absences d5; 's_and c-6 g6
's_architecture e5; 's_baby b3; 's_back a-3 b9 g-6; 's_be a3 c-4 d10 e-4 g-9; 's_block e2; 's_blocker a7 g-3
's_boss a-2 b-7 c-9 d-5 g18; 's_branch a-5 b8 d-4 e-5 f-2 g3; 's_budget g3; 's_bug b10 e-4 g-3
's_career-talk d7 f-3; 's_change a-4 b-4 c-2 d-5 e2 g8; 's_choice b-5 d-3 e7; 's_code a-3 d-5; 's_commits b5 g-3
's_concert g5; 's_crash b7 g-2; 's_decision c-7 g10; 's_demo a7 d-2 g-4; 's_deploy c6 g-2
's_design b3 c-5 d-3 e-2 g4; 's_design-doc b2 d-2; 's_desk d7 e-3; 's_development-talk d4; 's_dish g-2
's_do a7 b-8 c-2 e-7 f7; 's_draft b7 f-2; 's_easier c4; 's_feature b3; 's_feedback a-3 b-8 d14 g-7
's_fine c11 e-3 g-6; 's_first a-4 c-4 f-4 g4; 's_four c3 g-3; 's_get d4; 's_go-to d3; 's_good b-3 c-2 d-3 e-6 f3 g7
's_growth-plan b-4 d9 e-3 g-3; 's_half b10 g-5; 's_hands a-2 b4; 's_happy g3; 's_head b5; 's_her c7 e4 g-9
's_hers b-3 e8; 's_his b-5 e11 g-7; 's_hold a3; 's_in a4 b-7 c-6 d6 e-3 f-3; 's_incident b3 e-5 f4
's_job b4 c-5 d-6 e-6 g4; 's_joke g4; 's_k8s b-2 g5; 's_launch a8 g-6; 's_lead b-3 d-8 g10; 's_lien e5
's_list a-5 b8 d5 e-3 g-6; 's_manager b-5 c4 d-6 g4; 's_me a3 c10 d-4 e-4 g-8; 's_mean-to g4; 's_meet e-3 g7
's_migration a-3 b12 e-3 g-7; 's_mine a3 b4 g-3; 's_my a8 b6 c3 d-6 e-9 g-12; 's_name b-3 c-3 e5 g3; 's_not a-4 d6
's_notes e-4 f2 g3; 's_numbers b3; 's_objection b2; 's_ok c2; 's_on b8 c-8 d-3 e-5 f-6 g4; 's_on-call b6 g-4
's_open f2; 's_own a-3 b-6 f-5 g14; 's_pager a-2 c3 d-3 e3; 's_part a-3 b5; 's_people a-4 d4; 's_plan c-4 d5 e3 g-6
's_plate a-3 b8 g-3; 's_pleased d-5 g6; 's_pr a5 b5 c-4 d-5 e-5 f-3; 's_project e3; 's_promotion-case d7 g-4
's_queue g3; 's_raise d5 e-5; 's_refactor b6; 's_release e3; 's_request d4 e-3; 's_review a-2 b-12 c-2 d15 e-3
's_right b-3 f4 g2; 's_rollout b3; 's_sdk f7 g-6; 's_service a-3 e4; 's_slides b9 e-3 g-4; 's_solution b5
's_sprint f2; 's_still b-2 d5 e-3 g-3; 's_story a-2 b4; 's_sync b3 d-3; 's_talk d-6 f6; 's_task a-6 b11 g-4
's_team a-3 b2 c-6 d-2 g8; 's_tests e2; 's_the a6 b-9 d4 e-3 f-3; 's_their a-5 b-6 d-6 e13 g-5; 's_theirs e3 g-5
's_them a4 e-3; 's_ticket a4 b10 c-4 d-6 e-2 f-5 g-6; 's_to a-4 b10 c-5 e-6 f6 g-7; 's_until g4; 's_vendor b3 e-2
's_version b3 e2 g-5; 's_wait c2 d-2; 's_what b4; 's_work a-4 e7 f-6; 's_yours a-3 b4 c-6 d-5 e9 g-3
'watever_you c4; ,_<mark> b-4 c-2 d-6 g9; ,_<name> b-4 d-17 e16 f-9; ,_<number> a6 b-6 e-6
,_a a-12 b-7 c-7 d-11 e8 f6 g5; ,_actually b5 c-4; ,_again b-9 c7 d9 e-3 f-5 g-9; ,_agenda g3
,_all b-18 c-4 d5 f-14 g7; ,_also e2; ,_although c8 e-3 g-4; ,_an f-2 g5; ,_and a6 c-3 d5 e5 g-11; ,_and-so e2
,_and-then a-3 c7 g-4; ,_answer e4 g-3; ,_anyway a-5 c-4 g3; ,_apparently c6 e-3 f-6; ,_as a3 c-2 d-2 g3
,_as-always c2 d7 e-2 g-6; ,_ask a-4 b-7 c4 d-4 e10 g-12; ,_at a4; ,_ate b7 d-4 g-3; ,_back a-4 g8
,_be a3 b3 c5 d8 e-9 f-2 g-14; ,_because a3 d6 g-9; ,_bin b-6 d-5 f11 g-4; ,_both a2 b-2 c-3 d-6 e-5 f-3 g9
,_budget d-4 e4; ,_build d7 g-5; ,_busy a4 d-4 e6 f-2; ,_but a3 b2 d-11 g3; ,_by a4 b2 e-3 g-6; ,_can c3 f5
,_cancel d8 g-6; ,_change a-2 e4 g-3; ,_cleared g3; ,_close a-6 b-2 d9 e3 g-8; ,_close-the-laptop e4
,_code d9 e-3 f-3 g-7; ,_coffee d8 e-6 f3 g-6; ,_could a-4 b2 d2 e-6 f3; ,_customer a11 e-3 g-7; ,_day c3 d-3 e-4
,_deadline a9 d-5 g-4; ,_decide a-5 d-6 e6 g4; ,_decline e-2 g5; ,_delay d-6 e-4 g10; ,_delete a-4 b-3 e3 f4
,_demo b-2 e4; ,_deploy d8 g-5; ,_did c-6 d6 e-2 g-3; ,_do c-6 d2 f5 g-8; ,_draw f4; ,_drop b-5 c7 g-2
,_due a7 d4 f-2 g-8; ,_end c3; ,_even a-4 b-3 c4 d-3 e9 g-8; ,_every c12 g-5; ,_everybody a4 e-3 g4
,_everyone a7 b-5 d-10 e-6 f-3 g6; ,_everything a-7 g8; ,_feel a-3 b-3 c-5 e4 g4; ,_finally a-5 b5 d-8 g4
,_find a3 c4 d-2 e-2; ,_fine b-2 c-5 d-2 g11; ,_finish b6 g-4; ,_first a-4 b-4 d-2 g9; ,_fix a9 b-4 e-5 f-8 g2
,_folks c4; ,_for a-6 d7 e-3 f11 g-13; ,_for-once c-4 e7; ,_format e9 g-6; ,_friday a-5 e2 f3; ,_fun g3
,_get a-2 b7 d-3 e-8; ,_give d4 e6 g-8; ,_glad b-3 g5; ,_go b-4 d-5 e-3 g7; ,_good a3 b-5 d-6 e-5 f-6 g11
,_great d-3 g6; ,_guess a-2 b4 c3 e-4 g-3; ,_half a3 d-2 f-2 g3; ,_hand a3 g-2; ,_hang e5 g-4; ,_hard d-3 g6
,_harder e3; ,_hate b9 e-7; ,_have c-8 d4 e-7 g5; ,_have-to d3 g-2; ,_he a-10; ,_her e3; ,_his c-6 d-6 e7 f6 g-4
,_home a-2 b4 d-4; ,_hopefully a3; ,_hr d-4 e-3 g10; ,_i a-3 b8 c-8 d5 e5 f-5 g-6; ,_if b7 c-2 g-6
,_in a-3 b2 d-4 e-7 f5; ,_incl e6 g-3; ,_is b3; ,_just b-10 e-9 f12; ,_keep e7 f-5 g-5; ,_laptop a9 f-4 g-4
,_laugh c4; ,_launch a13 b-3 e-2 g-8; ,_learn f6 g-2; ,_leave d-6 e6 g-7; ,_leave-it-to-them b-2 e7
,_let b-7 c-2 e11 g-3; ,_letters g3; ,_lol b-3 d5; ,_long a4 c2 d-4 e-4; ,_lost b2 e-3 f8 g-7; ,_low f6 g-4
,_lunch d-6 f3 g6; ,_maybe c-6 d11 e-2 g-6; ,_me a6 b-4 c9 d-3 e-6 f-4 g-9; ,_meetings c6 d-3
,_merge a-6 b-3 c-3 d3 e7 f6 g-10; ,_mine a3 b7 d-4 e2 f-2 g-14; ,_miss b4 g-2; ,_mostly d-4 g8; ,_mouth e3
,_move e-4 g6; ,_my a10 b8 c-8 e-16 g-9; ,_naturally a3 g-2; ,_need a-2 d4 f-6 g4; ,_never c-3 e-2 g6; ,_new g3
,_nice a-4 b-5 c-2 d-8 e-6 g16; ,_no c-6 e-4 f7; ,_no-one f8 g-5; ,_no-one-else c3; ,_nobody a-3 d-4 e-7 f11
,_nobody-else a9 c-2 g-3; ,_none d-10 e6 f-3 g5; ,_not a-10 b-6 c5 d-7 e6 f2; ,_note b6 e4 f-3 g-5
,_nothing b2 c-4 d-9 e-6 f8 g4; ,_now e-5 f4; ,_oh b2 c-3; ,_ok a4 b-2 d-4 e-3 f3; ,_old g3; ,_on a-5 f4 g3
,_on-purpose a-3 b-3 e11 g-6; ,_one b-7 d-8 e-9 f11 g2; ,_only b-2 c-5 d-2 e6 f6 g-10; ,_only-to f6 g-3; ,_or e4
,_otherwise d-3 g6; ,_own a3; ,_pager d6 g-5; ,_pass a-3 b-3 c-7 d-3 g10; ,_patch a3 b-3 d-2 e-3 g3
,_people c-3 d4 e9 g-10; ,_plan b-4 d5; ,_platform g5; ,_po c4; ,_polite g4; ,_poor c-3 d7 e-3
,_prod a6 b-3 d8 f-3 g-9; ,_product g3; ,_promise b-4 d-4 e8; ,_purely f4; ,_push a6 b-2; ,_put d3 e-2 f3 g-4
,_quiet g7; ,_rain a-2 d5 g-6; ,_read b-3 c4 e-3 f-2 g5; ,_release a12 b-3 e-3 g-4; ,_rewrite a-3 b10 e-2 g-4
,_run a3; ,_same b7 g-5; ,_say a-3 c-6 d6 g5; ,_second d3 g-3; ,_send d-6 e5; ,_she a-6 b-2 d-4 e7
,_ship a9 d-3 g-7; ,_show d-4 f-3 g6; ,_shut e8 g-6; ,_sigh b2 c-6 d-5 g6; ,_since b-7 c-7 f4 g2; ,_slept g-6
,_slide d-6 g10; ,_so b-3 c8 e-5 f-4 g-3; ,_so-that e4; ,_somebody b-3 c-7 e5 g4; ,_sorry d5 g-6; ,_sound c4
,_spend a2 d3 g-5; ,_standup a-3 d-3 g10; ,_start b-4 g3; ,_stay a-4 d3 e-6 g4; ,_still a2 b4 e-5 g-6; ,_super f4
,_take a-7 b3 d-3 f9 g-3; ,_take-back b4 e-4; ,_take-over b6 e-2 g-2; ,_team b-4 f-6 g9; ,_team-lunch a3 f3 g-7
,_tell b-9 g2; ,_ten a-2 c5 f4 g-5; ,_tested a4; ,_thanks a-3 b-3 d-6 e-2 f2 g8; ,_that a2 b-5 c-5 d4 e-4 f-3 g5
,_the a4 b-14 c5 e3 f-19; ,_their b-4 e7; ,_then a-8 b7 c2 e2 f-4 g-8; ,_there c-5 d7; ,_they b-5 d-3 e7 f-10
,_they-say c5 e-7; ,_third a7 b-2 c-5 d8 e-4 f-5 g-5; ,_though a-3 b-6 c6 e7 g-9; ,_three a-2 b7 c-2 d-8 e-5 g4
,_throw f5; ,_tired a3 d3 g-4; ,_to b-4 d-5 e3 f5; ,_today a-5 b4 e7 g-8; ,_tomorrow a2; ,_too a3 d11 f-4 g-9
,_top a3 b3 f-2 g-4; ,_twice c10 e-7 f-3; ,_two a-6 b-4 c-5 e5 f-4 g5; ,_until a5 g-3; ,_want-to d4 f6 g-7
,_we b-7 c3 d-11 e4 g5; ,_welcome d-3 e-2 g8; ,_what c-2 e6 f-2; ,_whatever a-3 b-2 c-2 d-3 e-2 f4 g7
,_whenever d5 g-3; ,_which a-2 b4 f3 g-7; ,_who a-7 b-3 c6 d3 e-11 f3; ,_whole a6 b-4; ,_whose b5 g-2
,_will d7 e-6 f9 g-10; ,_with b-2 e10 f-2 g-7; ,_without a9 b2 c-4 d-3 e-4 g-9; ,_work b-5 c-3 e4 f-4 g5
,_would b6 c-3 d3 e-5; ,_write c-3 g4; ,_years b-2 d-3 e-2 g9; ,_yet b3 g-6; ,_you a3 b2 c-4 e6 g-8
,_zero a-3 b-3 c5 d-6 e-6 f8 g-3; ._, a4 c-4 d4 g-4; ._. a-3 e3; ._<mark> c-2 d-5 f2; 1:1_, b-2 c-4 e-3 g4
1:1_be d-2 g5; 1:1_because g4; 1:1_if d-3 g4; 1:1_notes d4 g-4; 1:1_this d-3 g4; 1:1_to d9 g-6
1:1_with a-9 b-7 c-4 d7 e-6 f-6 g5; 1:1s_, a-3 b-2 c-2 d6 e-3 f-3; 1:1s_: c-3 f-4 g2; 1:1s_all d2
1:1s_do b-3 d-5 g10; 1:1s_to d11 g-10; 1:1s_with d-6 e-2 g9; :_<mark> a8 b5 c4 d-4 f-6 g-9
:_<name> a-6 b6 c-6 e4 f-3 g-2; :_<number> a-9 b-4 c4 d4 e-7 f-9 g3; :_a a-6 d-5 f14 g-7; :_an d-3 f9 g-6
:_ask c-8 e2 g8; :_budget c-3 e8 g-5; :_do a-4 b3 d-6 g7; :_due a-3 d8 g-4; :_everyone c5 d3 g-6; :_fewer d-2 g4
:_fix a-3 f7; :_hand e-2 g6; :_he d-3 g5; :_i a8 b-7 c-3 d-9 e-10 f-2 g12; :_me a6 b3 c3 e-6 f-3 g-8; :_mine c3
:_my a4 c4 d-2 g-4; :_no d8 e-3 g-5; :_overdue d5 g-4; :_plan g3; :_pull b4 f2 g-4; :_redo b4; :_rename f4
:_review d-4 g7; :_send b-3 d3 e-8 g4; :_silence b-4 c8 e-3; :_stall d3; :_still d11 g-9; :_team c5
:_that c7 d7 e-3 g-10; :_the a6 c-11 d-2 e2 f-10 g4; :_three a5 c-4 e-3 g3; :_two c-5 d-6 f6 g2; :_what c-2 e7 g-3
:_write b-3 e-3 f-4 g6; <mark>_, a4 b-2 c9 d4 f3 g-20; <mark>_. a-3 c4 d8 e6 f-5 g-16
<mark>_<mark> a-4 b-2 c4 d-2 g3; <mark>_<name> a-6 b-7 c-10 e3 f10 g3; <mark>_<number> a-2 b-4 c-5
<mark>_about b5 c7 e-4 g-7; <mark>_after b-3 d8 g-3; <mark>_all-day a-3 c10 d-2 e-3 g-4; <mark>_and b11 d-8 f-2 g-12
<mark>_are c7 g-4; <mark>_ask b-3 c4; <mark>_be a2 b2; <mark>_boss c4 g-3; <mark>_can b-3 d5 f-3; <mark>_code a4
<mark>_delegate a-2 b9 e-8; <mark>_do a-4 d6 f-4; <mark>_explain b-3 e-4 f3 g4; <mark>_five c3 d4 g-5
<mark>_fix f-2 g2; <mark>_follow d4; <mark>_for c6 e-6 f3 g-4; <mark>_forget b4; <mark>_friendly d5
<mark>_from b-2 c11 e-4 g-3; <mark>_give a4 e2 g-5; <mark>_he c11 e-6 f-2 g-5; <mark>_how c-2 e6
<mark>_i b10 c-8 d-5 e8 g-6; <mark>_in b-4 c-4 e-5 f9; <mark>_instead e5; <mark>_into c-4 e9 g-2
<mark>_is d3 e-5 f3 g-4; <mark>_it a-3 e7 f-2 g-3; <mark>_just a5 b-4 c4 d-3 f-3 g-5; <mark>_let c6 g-12
<mark>_may c4; <mark>_maybe c6; <mark>_me a7 b4 e-4 g-16; <mark>_mine a-4 b6 c-3 d2 g-5; <mark>_move d8 g-6
<mark>_my b5 e-7 f5 g-12; <mark>_no a5 b-7 f-5 g-3; <mark>_nobody f3; <mark>_nobody-else c5 g-4
<mark>_not c-2 d3 f-4; <mark>_nothing c9 d-5 e-6; <mark>_of b8 c-2 d-3; <mark>_on a5 b4 d-2 e-7 g-7
<mark>_pending c8 g-5; <mark>_she b7 c-7 e5; <mark>_should c4 g-2; <mark>_that b3 e-4
<mark>_the a6 b-8 d-4 e5 f-5 g-5; <mark>_they b-4 c7 e-12 g4; <mark>_to d5 e4 g-5; <mark>_today e3 g-5
<mark>_we a3 b-3 e4 f-4 g-3; <mark>_what b-6 d-5 e14 g-12; <mark>_whatever b-5 c12 e-4 g-8; <mark>_who a3 b-2 e3
<mark>_would c-2 e-2 g5; <mark>_yes b3 c-3 d5 f4 g-9; <mark>_you c6 d-3 e3 g-7; <mark>_your c6 d-2 g-4
<name>_' a-5 b6 c3 e-8; <name>_'let b4; <name>_'s a-24 b9 c-12 d5 f-11; <name>_'watever c5 g-2
<name>_, a-11 b3 c-5 f-3 g3; <name>_. a-12 d2 e4; <name>_: a-5 b8 c-6 d10 e-9 f-5 g-3; <name>_<mark> b7 d3 f-10 g-11
<name>_<name> b-13 d-9 f6 g5; <name>_<number> c2 d2 g-2; <name>_? e-4 g4; <name>_a b-3 c-3 d6 e3 g-5
<name>_about a-3 b-8 c-13 d8 e-5 f-7 g9; <name>_after b2 d4 e-4; <name>_again d4; <name>_an c-2 d4 e-3
<name>_and a-8 b3 c-7 e3 f-8 g4; <name>_answer c-8 e4 g3; <name>_any d3; <name>_anything c7 g-3; <name>_as d-5 f3
<name>_ask a-3 c5 d-3 e-4 f-6; <name>_at a-2 b6 c-4 e-4 g4; <name>_be a4 b17 c-8 d-13 e-7 f-5 g-4
<name>_be-on a-3 b10 c-5 d3 e-4 g-8; <name>_be-supposed-to b7 f-6; <name>_because a-4 b5 c-2 e3 g-3; <name>_block a3
<name>_build a8 c-2; <name>_but b4 e5 f-4 g-4; <name>_can a7; <name>_cancel d-4 g5; <name>_change c8 e-3 g-4
<name>_choose e4 g-4; <name>_close b-3 c-8 e2 g5; <name>_come b4 c-5 d-2; <name>_completely e4
<name>_could b9 d-6 e-7 f-5 g-2; <name>_debug a-2 b-2 d-3 e-4 f9; <name>_decide c-11 e8; <name>_delegate b5 c-2
<name>_deploy a-4 b-2 e3; <name>_did c-2 e-4 g5; <name>_disagree e3; <name>_do c-8 d-10 g7
<name>_explain a-2 b-4 c-5 d-3 f3 g5; <name>_fall d5 e-3; <name>_feedback b-4 g5; <name>_find d-2 e4 f-3
<name>_finish a-2; <name>_first c4; <name>_fix a-8 b-6 c-3 d-2 g9; <name>_for b-7 g3; <name>_from e2
<name>_full b-5 e6; <name>_get b-8 c-7 d3 e3 g3; <name>_give b-4 d-4 f9; <name>_go b-4 c7 d-11 e5; <name>_hang d3
<name>_happen d-7 g8; <name>_have a-11 b7 e3 f-4 g-4; <name>_he b4 c4 e-11; <name>_his b-4 d4 e-7 g4
<name>_hold c3 g-4; <name>_how e-3 f6; <name>_i a8 b9 d-4 e-5 f-5 g-5; <name>_in a-3 b3 c-2
<name>_instead a-2 d3 e6 g-5; <name>_is a-7 e3 f-8 g4; <name>_it a-5 c-2 d3 e4 g-3; <name>_keep b6 d4 e-8
<name>_know b-5 c7 e-7; <name>_lead a-4 c-7 d-5 e9; <name>_leave a-4 g7; <name>_let e-2; <name>_look c-4 g6
<name>_make c-4 e3 g4; <name>_merge a-7 b-4 e-4 g13; <name>_mid b5; <name>_move c-2 d-4 g8
<name>_my b-3 c4 d-2 e4 g-2; <name>_next g4; <name>_no b4 c-3 d-8 e6 f-3 g-3; <name>_not b3 c-7 d2 e6 g-7
<name>_nothing c-7 d5 f-3; <name>_object e-2 g6; <name>_of b8 g-7; <name>_off a-2 b9 d-3 e-7; <name>_office f-3 g6
<name>_on a-8 b7 c-5 d-2 f6; <name>_one b-3 c9 e-4; <name>_or g7; <name>_own a-5 b5 c-5 d-4 e3
<name>_pair a-2 f-4 g6; <name>_pick c-3 e4; <name>_pr a-3 g4; <name>_present c-5 d-4 e10 f-6 g-3
<name>_pull b-4 e-2 g8; <name>_question c-3 e-3 g7; <name>_read f-2 g6; <name>_rewrite b-6 c5 g4
<name>_run a-4 b2 c-4 d-3 e9 f-5 g-4; <name>_settle c-4 g7; <name>_she b-2 e5; <name>_ship a-4 g8; <name>_shorten d3
<name>_should a-2 b4 c-2 g3; <name>_show e-3 f7; <name>_since d3 g-2; <name>_so d3 e-5 g3
<name>_something c8 f-2 g-3; <name>_soon c-3 d6 g-3; <name>_sorry d5 g-3; <name>_sort b-2 e-4 g9
<name>_start c6 g-5; <name>_still b-4 d5 g2; <name>_stop c3; <name>_struggle b3; <name>_take a-4 b-12 c3 d-3 g5
<name>_talk-to g3; <name>_tell b-3 c-5 e-5 g11; <name>_that a-2 c-3 d8 e4 g-10; <name>_the a-13 b5 c-13 d-7 e10 f-11
<name>_then a-2 b6 c-4 e-5 g5; <name>_they c7 e-10 g2; <name>_think b-2; <name>_through b4 c-7 d-7 e13 f-3 g-8
<name>_ticket b6 e-2 g-3; <name>_to a-11 b6 c-16 d-7 e3 f6; <name>_tomorrow d-2 g4; <name>_wait a-3 b-6 d12 g-6
<name>_walk f5 g-2; <name>_want b-6 d3 e3 g-3; <name>_want-to b-4 c-4 d3 e7 f-2 g-2; <name>_we d8 g-6
<name>_what b-8 c4 d-4 e6 f-4; <name>_which c-5 g6; <name>_while c-3 f5 g-3; <name>_will a-2 b-9 c-2 d-6 e8 f-4 g5
<name>_with a-5 b4 c-3 d-5 e4; <name>_would c4 d-3; <name>_write a-3 e4 g2; <name>_yes a7 c-6 d-5; <name>_you e5 g-4
<number>_'can c-4 e5; <number>_, b-5 c-2 f5; <number>_. a6 b-4 c3 d-5 g-4; <number>_<mark> a-6 b6 c-7 e-8 f5
<number>_and-then c2; <number>_approvals c7 e-2; <number>_comment c-5 d-3 e10 g-3; <number>_hours a13 e-3 f-4 g-8
<number>_i a-8 g10; <number>_in a6 f-2; <number>_lines a8 d-3 f3 g-5; <number>_me a-3 b-3 c5 d-3 f6 g-7
<number>_min b-8 d6 e-6 f8 g-3; <number>_minutes f8 g-5; <number>_now g3; <number>_on a-5 g7; <number>_open c-3 d4
<number>_people a3 c-4 e-5 g5; <number>_point d-3 g5; <number>_review d5; <number>_the f2 g-3; <number>_times e4
<number>_weeks d5 g-3; ?_! f4 g-3; ?_' b-2 c3 d2 e7 f-2 g-11; ?_<mark> c3 e3 f3 g-10; ?_? c10 e-2 g-8
^_1:1 b-2 c-3 d2 f-3 g4; ^_1:1s a-3 b-4 c-4 d2 e-3 f-5 g4; ^_<mark> a4 b-4 c3 e-7 f2
^_<name> a-13 b-2 c4 d-3 f-14 g10; ^_<number> a8 b-4 c5 d-7 e-7 f5 g-12; ^_a a-9 b-12 c5 d-20 e-11 f9 g5
^_after e5 g-3; ^_again a3 b-4 c7 d4 e-5 f-2 g-13; ^_agree e9 g-9; ^_all b-10 c10 d-4 e-15 f-7 g3
^_all-hands d-5 g9; ^_almost b-6 e10 g-4; ^_although b6 g-4; ^_am d9 g-7; ^_an a-6 b-6 c-3 d-8 e-6 f5 g6
^_annika f3; ^_another a4 c12 d-4 e-5 g-10; ^_answer c-4 d-8 g9; ^_anyway d-2; ^_apologised d7 g-6
^_approve c-3 e-3 g7; ^_as b-5 c-3 e-3 g7; ^_ask a-7 b-8 c-4 d-12 e3 f6 g3; ^_assign a10 b-7
^_at a-8 b6 d-9 e-4 g12; ^_ate c-2 d3 e-3 g3; ^_attend a-3 c-3 d-5 e-4 f13 g-7; ^_automate f7 g-4
^_back a7 b6 d-6 e-10 f-4; ^_back-off e7 g-3; ^_bail-on d6 g-5; ^_be a6 b6 c-2 f-3 g-7; ^_be-about-to e6 g-2
^_be-going-to b4 g-7; ^_be-meant-to d5 g-4; ^_because b3 e-4; ^_before c-4 g8; ^_between a-3 g6; ^_bite-my-tongue e4
^_blank d4; ^_block a-8 c7 e2; ^_blocker a3 b-3 c-4 d-2 e-4 f-4 g5; ^_blow-off d4; ^_board d-6 g9
^_both a9 c-4 e-3 g-3; ^_browse f6 g-4; ^_budget d-6 e-3 f-3 g12; ^_build a-9 b-8 d-6 e-4 g11; ^_bump d3 f6 g-5
^_busy c5; ^_buy f3; ^_by a5 c5 d3 e-6 f-2 g-7; ^_calibration g4; ^_can a-2 c3 e-14 f5 g5
^_cancel a-7 c-3 d3 e-6 f-4; ^_candidate d6 g-2; ^_catch-up-with f-2 g6; ^_choose d8 e-3 g-7
^_clean a-7 b-6 c-4 d-3 e-5 f3 g7; ^_clean-up a-3 f6; ^_clicked f4 g-3; ^_clone e-3 f7; ^_close a4 b-5 d-3 e7 g-4
^_coach a-3 b-5 c-3 d2 e9 f-6; ^_code a5 b-7 d3 e-2 g-4; ^_coffee c-3 f-6 g4; ^_come c11 d-3 e-6; ^_company g5
^_compare f3; ^_cook b5 d-3 e-4 g3; ^_correct b3 e-3 f5 g-3; ^_could b3 e-3 g-7; ^_count d-4 g6; ^_cto a-5 g9
^_customer c-2 g6; ^_customers f-3 g4; ^_cut a-2 b5 d5 e4 f-5 g-12; ^_data c7 g-7; ^_dates a-3 c7; ^_deadline e-2 g2
^_debug a-4 g7; ^_decide b3 c6 e-3 g-7; ^_decision c9 g-7; ^_decline d5 e4 g-6; ^_delay c-3 d7 e-2
^_delegate a-6 b-3 c-2 d-3 e15 g-11; ^_delegation b7 c-3 e-4 f-3; ^_delete b-9 d-2 e7 f8 g-2; ^_deploy f-3 g7
^_design c5 d-4 e-5 f2; ^_did a2 b-5 e4 f-7; ^_dig-into f6; ^_dig-through f4; ^_discuss b-2 e-4 g9
^_do a5 c-11 d-8 e-3 f8; ^_docs b-2 f8 g-5; ^_draw a-3 b-3 e2 f6 g-5; ^_dream g2; ^_drop a2 d7 e-4 g-9
^_end-up a7 b3 c3 d-4 e-6 g-8; ^_escalate c10 e-5 g-4; ^_even c11 f-4 g-9; ^_every b-4 c11 e-7 g-4
^_everybody b-3 c12 d-3 e-4 g-10; ^_everyone b-7 c3 e-12 f-7 g7; ^_everything b-3 c12 f-4 g-8; ^_experiment g3
^_explore f6 g-4; ^_farah g7; ^_feedback b-6 c-5 d6 e-8; ^_feel d-7 e-2 f-4 g7; ^_finally a5 b-7 c3 d-6 e4 g-4
^_finance d-2 g3; ^_fine a-3 b-3 c-4 d-5 e7 f-3 g3; ^_finish b4 c-3 d-4 e-5 g3; ^_fire a-6 c-2 g10
^_fix b-5 c-3 d-3 e-6 f8; ^_follow f7; ^_for a-5 c6 d4 e-4 g-2; ^_forget d9 g-7; ^_forget-to d6 g-4
^_four a7 d-4 g-4; ^_friday a-5 b2 d-3 f2; ^_get b-11 c5 d-8 e-2 f-4 g12; ^_get-out-of e8 g-4; ^_get-pulled-into c5
^_ghost d3; ^_give c-14 e3 f-11 g2; ^_go b7 c-9 d-8 e-4 g3; ^_go-over f5 g-5; ^_go-through e-3 f10 g-6
^_go-to a-4 b4 c-4 d-11 e-8 f6 g4; ^_good a-5 b-3 c-8 f-3 g10; ^_grab a9 b2 e-7 g-8; ^_grab-the-wheel b4
^_grafana a5 c-3 e2 g-3; ^_guess a5 c4 g-9; ^_hack a-4 f7; ^_half b6 c-3 g-5; ^_half-the-team a6 c-4 d-6 g3
^_hand a-7 b4 c-3 d-6 e10 g-7; ^_hand-off e5 g-5; ^_hand-over b-2 f-2 g3; ^_hang a-3 d2 e5 g-4
^_have a-8 b-6 d-2 e-7 f5 g8; ^_have-a-look f6; ^_have-to b-8 c12 e-6 f-5 g-3; ^_he a-11 b12 d-12 f-7
^_headcount d-6 g8; ^_heard d-4 g7; ^_her c-6 g4; ^_hero a5; ^_hers b7 g-2; ^_hire a-3 b-8 c-8 d8 e-13 g4
^_his a-4 b14 c-7 d-4 e2 f-2 g-10; ^_hold a3 b-3 c-4 g4; ^_hold-back e3; ^_hold-my-tongue e3; ^_home c3 e5 g-11
^_hope g7; ^_how d-2 g7; ^_hr a-4 c-4 g7; ^_i f-3; ^_if b-3 d-3 e-6 g7; ^_ignore d5 g-3; ^_imagine b-2 g8
^_implement a13 d-6 g-9; ^_in a-12 b-6 c-2 d-9 e-9 f-4 g20; ^_instead a2 c-7 e4 g-6; ^_interview c-2 d3
^_interviewed a-3 c-4 d-9 e-3 g14; ^_is c-4 g8; ^_it b-4 c3 d4 e-4 f-7 g3; ^_ivo e-3 g4
^_join b7 c-3 d-4 e-8 f10 g-6; ^_jump-in a2; ^_jump-into a4 b5 c-3 e-2 g-4; ^_jump-on a6; ^_just b3 c-3 d8 f3 g-12
^_keep a4 b-10 d5 e3 f-3 g-3; ^_keep-my-mouth-shut e3; ^_kick e-3 g5; ^_kick-the-tyres f6 g-2
^_knock-out a3 c-3 f4 g-5; ^_knocked a3 f7 g-6; ^_late a4 c-2 d-6 f-3 g6; ^_launch a3; ^_lead c7 e-3
^_learn e-4 f-4 g10; ^_leave a-5 b-7 c-11 d10 e10 f-3 g-14; ^_leave-early e-3 g5; ^_legal a3; ^_let a-14 c-19 d4 e7
^_listen e-12 f7 g7; ^_literally a-4 b9 c-4 e3 g-8; ^_lol a8 b-5 c2 f-3 g-6; ^_long a-5 b-2 d-7 f-4 g10; ^_look f9
^_look-at a-3 b-3 d-7 e-5 f3 g4; ^_lunch g2; ^_make a-4 b-12 c-8 d-7 e12 f11 g-14; ^_many a-3 c-3 d-3 g9
^_marek a-8 b6 c6 e-6 f-2 g2; ^_maybe a-3 b-3 c-7 d-3 e-4 f-6 g13; ^_me a10 c11 d-8 e-9 f-4 g-15
^_mean-to b-2 d10 g-7; ^_meet d-6 e-2 f-2 g11; ^_meetings a-3 c-5 d-4 g5; ^_mentor d-5 e4; ^_merge a3 c-5 d-5 f-7 g3
^_mess f5 g-4; ^_might a-5 c-2 d-3 e-5 g13; ^_mine a5 b3 g-7; ^_miss d9 e-5; ^_move a-8 d-4 e-6 g9
^_must b-2 c-4 d-5 e-4 f-4 g11; ^_my b4 d6 f-12; ^_nearly a-4 b-11 e14 f-2; ^_need a-5 c11 d2 f-8 g-4
^_never b-3 c-7 d5 e-3 f-4 g3; ^_new a-3 b-2 e-2 f-5 g10; ^_next d-3 g8; ^_nice d-3 f3 g3; ^_no a-12 f-7 g5
^_no-one a-4 c4 d-2 f-5 g4; ^_nobody b-11 c8 d-6 e-12 f-11 g8; ^_nobody-else a3 g-4; ^_nod c-4 e6; ^_nope d7 g-4
^_not a-5 b-4 c-10 g5; ^_not-a-single b-2 c2 e-5 f-3; ^_not-one d8 e2 f-2 g-9; ^_note b-5 e-2
^_nothing b-8 c4 e-12 f-9 g9; ^_now b3 e-4 f5 g-5; ^_off a-5 b-4 c-3 d-7 e6; ^_offer c-5 d-5 e8 f-3
^_offsite d-5 g9; ^_oh a-4 c5 d3 g-3; ^_ok c-7 d-4 f-3 g10; ^_old a-4 f5; ^_on d-6 e-3 f-4 g9
^_on-call a2 b5 c-6 e-10 g3; ^_onboarding a-3 d9 e-2 f-4 g-3; ^_onboarding-plan d6 g-3; ^_once c10 d-3 e-7 f-6
^_once-more b4 d-3; ^_one b-6 c-9 d-2 e-10 f5 g10; ^_open a-8 c4 f2 g-5; ^_ops c7 d-3 g-5; ^_ouch b4; ^_ought g2
^_our b-5 e-7 f-4 g8; ^_over c-2 g3; ^_override b5; ^_overrule b6; ^_overwrite a-3 b7 f-3; ^_pair b-5 c-4 d-4 e3 f5
`
