// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
!_! e3; !_<mark> c4 e-3 f6 g-7; '_, b-4 c4 d8 g-10; '_. c12 d-2 g-9; '_and b3 c-5 e-5 g7; '_board e5; '_breakfast d2
'_evening a-3 c-3 d-3 f-2 g8; '_instead c-4 e8; '_meet g3; '_message c-4 e4; '_offsite d4; '_work a-3 b6 g-5
'can_you e6 g-5; 'd-had_it b2; 'd_<name> c9 d-2 g-5; 'd_agree b3 e-3; 'd_argue c-3 e8 g-5; 'd_ask b6 c-10 d6 e-5 g3
'd_be c-7 e6; 'd_cancel g2; 'd_choose c6 g-3; 'd_decide e-5 g4; 'd_do a-4 d4 f-3; 'd_fix c-3 e5
'd_follow c6 e-5 f-2; 'd_give b9 d-3 e-6 g-5; 'd_go d-3 e4; 'd_hand b5 e-3; 'd_handle b8 e-4 g-2
'd_have a-15 c-18 e11 f-5 g2; 'd_heard c5; 'd_keep d5; 'd_like b-3 d-6 e-4 f-5 g12; 'd_look a5 g-2
'd_make c9 e-4 g-3; 'd_need e3 g-4; 'd_not c-3 d5; 'd_only a2 e-3; 'd_own e3 g-3; 'd_probably g3
'd_promise d6 e-4 g-3; 'd_rather a-3 c2; 'd_rewrite b-4 e-4 g9; 'd_rule e3; 'd_say e2 g-3; 'd_stay a5; 'd_still g4
'd_stop f3; 'd_take g4; 'd_talk c-3 d6 g-3; 'd_the a3 c-2 d6 e-4; 'd_try e6; 'd_vote b3 e2 g-6; 'd_wait a-3 c3
'd_want c6 g-4; 'good_first f5; 's_, a-8 b4 d-4 e4 f2 g-4; 's_. a-3 b6; 's_1:1 a-2 b-6 c-3 d5 e-3; 's_1:1s a-3 d3
's_: b5 e-4 f2; 's_<name> a-4 b8 e3 f-4 g-9; 's_a a-3 b4 d-7 e-7 f3 g3; 's_absences b-2 d6 g-2; 's_afternoon b6
's_and c-4 g5; 's_answer c-6 d-2 g9; 's_auth b3; 's_baby b4; 's_back a-2 b9 g-6; 's_be b2 c-4 d10 e-5 g-9
's_block e3; 's_blocker a5 b-3 d-3; 's_boss a-3 b-6 c-6 d-3 e-4 f-3 g18; 's_branch a-5 b10 d-4 e-2 f-2; 's_budget g3
's_bug b11 e-5 g-2; 's_call c-2 e-5 g9; 's_career-talk d8 f-5; 's_change a-5 b-5 d-2 e2 g8
's_choice b-4 c3 d-3 e6 g-4; 's_code b4 d-5; 's_commits b5 g-3; 's_complaint d6; 's_crash b6 g-2; 's_day d-3 g2
's_debug a-3 b8 g-3; 's_decision c-8 d-2 g9; 's_demo a9 d-2 f-3 g-2; 's_deploy c5 g-3; 's_design b8 e-2 g-2
's_designs c4; 's_desk b-2 d7 e-3; 's_development-talk d3 e-2; 's_do a7 b-8 c-3 e-6 f6 g3; 's_draft b5
's_easier c2 g-3; 's_feature b3; 's_feedback a-2 b-7 d9; 's_fine b-2 c7 e4 g-6; 's_first a-4 b3 c-4 f-3
's_four c2 g-3; 's_get g2; 's_go c-2 f5; 's_go-to d4 f3; 's_good b-2 c-3 d-3 e-5 f2 g8
's_growth-plan b-5 d12 e-3 g-6; 's_half b11 f-2 g-7; 's_hands b6 c-3; 's_happy g2; 's_head b3; 's_her c5 e4 g-7
's_hers b-3 e8; 's_his b-3 e8 g-5; 's_hold a3; 's_in a6 b-8 c-6 d5 e-3 f-4; 's_incident b3 e-4 f5 g-3
's_job b4 c-3 d-5 e-6 g3; 's_launch a8 g-5; 's_lead b-2 d-7 g10; 's_list a-5 b7 d5 e-3 g-6; 's_manager b-6 c2 d-5 g6
's_me a2 c9 d-3 e-3 g-7; 's_migration a-5 b12 e-2 g-6; 's_my a4 b7 c3 d-6 e-9 g-10; 's_name b-3 c-4 d-3 e3 g7
's_negotiation g3; 's_not a-3 c-3 d8; 's_numbers b3 d-2 g2; 's_ok c4; 's_old g4; 's_on a-2 b4 c-7 d-3 e-6 f-6 g7
's_on-call b8 d-3 g-5; 's_open f4 g-3; 's_own a-2 b-4 g8; 's_pager a-5 c3 e3 g-2; 's_part b4; 's_people a-2 d3
's_pipeline b6 e-2 g-2; 's_plan d4 e6 g-10; 's_plate a-3 b7; 's_position c5 d-3; 's_pr a5 c-5 d-6 f-3
's_probation-talk d4 g-4; 's_promotion-case b-2 d8 g-4; 's_push-notification b4 g-3; 's_question c4 d-3 e-2
's_raise d7 e-4 g-2; 's_refactor b4; 's_release b-5 e6; 's_request d4; 's_review a-3 b-14 c-4 d13 e-6 g3
's_right b-2 f5; 's_rollout b2; 's_sdk f6 g-5; 's_service a-4 b2 e2; 's_slides b6 e-2; 's_solution b6 e-2
's_sprint c-2; 's_still b-3 d5 e-3 g-3; 's_story a-3 b6; 's_sync b4 d-4 g2; 's_talk d-7 f5; 's_task a-12 b13 e-3
's_team b2 c-5 g6; 's_the a3 b-8 e-2 f-3 g3; 's_their a-3 b-5 c3 d-5 e10 g-9; 's_theirs b3 g-6; 's_them a4
's_thunder e2; 's_thursday a-5 d6 g-3; 's_ticket b11 c-4 d-6 f-4 g-9; 's_to a-4 b13 c-6 e-7 g-4
's_unfinished a-4 b6; 's_version b3 d-3 e5 g-6; 's_wait c4 d-3; 's_work a-3 e5 f-5 g2
's_yours a-2 b5 c-7 d-4 e8 g-2; 'what_would e4; 'which_one c-5 e5; ,_1:1s g3; ,_<mark> c-4 d-6 g8
,_<name> b-2 c-3 d-17 e18 f-6 g-3; ,_<number> a4 b-6 e-7 f-3 g3; ,_a a-11 b-6 c-6 d-11 e9 f6 g3; ,_actually b6 c-3
,_again b-9 c8 d6 e-2 f-3 g-9; ,_agenda g4; ,_all b-14 c-2 d5 f-13 g6; ,_also b-2 e3; ,_although c7 e-3 g-4
,_and a3 c-3 d5 e3 g-6; ,_and-so e4 g-3; ,_and-then a-6 c8 f-3; ,_answer e6 f-2 g-4; ,_anyway b3 c-3 e-4 g3
,_apparently b-2 c5 e-3 f-6; ,_as a3 f-2 g4; ,_as-always c2 d6 e-3 g-5; ,_ask a-3 b-8 c3 d-5 e9 g-6; ,_at a5 g-2
,_ate b7 d-4 g-4; ,_back a-4 g8; ,_be a5 b2 c4 d10 e-10 f-2 g-16; ,_because a2 d5 g-5; ,_bin b-5 d-5 f11 g-3
,_both b-2 d-7 e-5 f-3 g9; ,_budget d-4 e4 g2; ,_build d6 g-4; ,_busy c-2 d-8 e3 f4; ,_but a3 b2 d-13 f2
,_by a4 b3 d2 e-2 g-6; ,_can c2 f6 g-7; ,_cancel d11 g-9; ,_change a-6 e8 g-3; ,_cleared g4; ,_close a-5 d7 e4 g-9
,_close-the-laptop e5; ,_code d11 f-4 g-9; ,_coffee d2 e-3 f5 g-4; ,_copy f3; ,_could a-3 d4 e-8 f6 g-7
,_customer a10 e-2 g-7; ,_day c7 d-3; ,_deadline a8 d-4 g-4; ,_decide a-5 c-3 d-5 e5 g5; ,_delay d-7 e-4 g10
,_delete a-4 b-3 e4 f4; ,_deliberately c-3 e5; ,_demo e2 f-2; ,_deploy a5 d5 g-7; ,_did c-6 d7 e-2 g-2
,_do a2 b2 c-7 e-4 f6 g-7; ,_draw f4; ,_due a5 d5 g-8; ,_embargo a4 g-3; ,_end c2 e-2
,_even a-5 b-4 c7 d-2 e10 g-12; ,_every c12 f-2 g-4; ,_everybody a2 e-3 g4; ,_everyone a5 b-5 d-9 e-7 f-2 g7
,_everything a-6 g9; ,_feel a-4 c-4 f-4 g5; ,_finally a-6 b5 c-3 d-9 f3 g3; ,_find a3 c4 d-3 e-4; ,_fine c-4 e-2 g10
,_finish b8 g-5; ,_first a-4 b-2 d-3 g9; ,_fix a7 b-5 e-7 f-10 g3; ,_folks c3; ,_for a-5 d7 e-3 f11 g-13
,_for-once c-4 e5; ,_forget d4 g-3; ,_format b-3 e11 g-8; ,_friday c-3; ,_fun g3; ,_get b6 e-6; ,_give b-3 d7 e4 g-8
,_glad b-3 g5; ,_go b-4 c-3 d-5 e-4 g8; ,_good b-6 c-6 d-7 e-5 g12; ,_great g4; ,_guess a-4 c5 d3 e-3 g-5
,_half a4 d-4 f-4 g6; ,_hand a3 g-2; ,_hang e4 f3 g-4; ,_hard d-3 g6; ,_hate b7 e-5; ,_have c-9 d6 e-7 f-2 g4
,_have-to a4 g-3; ,_he a-9 b-2 e4; ,_her e5; ,_his c-6 d-7 e7 f6 g-6; ,_hold d-3 g5; ,_home d-3 e2; ,_hr d-2 e-3 g9
,_i a-5 b8 c-7 d5 e6 f-7 g-7; ,_if b10 c-4 e-3 g-7; ,_in b4 d-4 e-8 f3; ,_incl e6 g-4; ,_is b3; ,_it b3 c-2 g-2
,_just b-9 e-12 f11; ,_keep a-3 c-2 e6 f-5 g-3; ,_laptop a8 f-3 g-5; ,_laugh c4; ,_launch a11 d-4 g-6; ,_learn f3
,_leave b2 c-3 d-6 e5 g-3; ,_let b-8 d-4 e13 g-4; ,_lol a5 b-4 c5 d-3 g-3; ,_long e-3 f4 g-6; ,_lost f6 g-4
,_love g3; ,_low f6 g-3; ,_lunch d-5 g7; ,_maybe c-5 d10 e-2 g-4; ,_me a7 b-5 c7 d-2 e-5 f-4 g-7
,_meetings b4 c-5 f2; ,_merge a-5 b-3 c-5 d4 e6 f6 g-10; ,_might g2; ,_mine a3 b7 d-6 e4 f-2 g-15; ,_miss b2 d2 g-3
,_mostly d-4 g9; ,_mouth e4 g-2; ,_move d2 e-3 g3; ,_my a11 b7 c-6 d2 e-15 f3 g-11; ,_need d3 f-4 g4
,_never c-4 d3 f-3 g5; ,_new g5; ,_nice a-5 b-5 c-2 d-8 e-7 g16; ,_no c-7 d2 e-2 f5 g-2; ,_no-one f8 g-5
,_no-one-else c2 g-2; ,_nobody a-2 d-4 e-7 f12; ,_nobody-else a11 b-3 c-2 e-2 g-5; ,_none c-2 d-12 e8 g5
,_not a-8 b-7 d-4 e7 f5; ,_note b7 d-2 e2 g-5; ,_nothing d-8 e-5 f6 g3; ,_now b3 d-2 e-6 f6 g-2; ,_oh e-3 f3
,_ok a4 d-3 e-2; ,_old g6; ,_on a-7 f4 g4; ,_on-purpose a-3 b-3 e11 g-5; ,_one a-4 b-6 d-9 e-9 f11
,_only b-2 c-4 d-3 e4 f8 g-10; ,_only-to f6 g-3; ,_or e4; ,_otherwise d-6 f-2 g9; ,_over b2; ,_own a4
,_packing d6 g-3; ,_pager d4 g-3; ,_pass a-4 b-4 c-6 g9; ,_patch a2 b-5 d-2 e-4 g4; ,_people c-2 d5 e6 g-9
,_plan b-3 d4; ,_platform g4; ,_polite g5; ,_poor d5; ,_prod a5 d7 g-9; ,_product g3; ,_promise b-3 d-5 e6 g2
,_push a8 b-4 d-2; ,_put f3 g-4; ,_qa a6 g-3; ,_quiet e-2 g7; ,_rain d-3 e4; ,_read c3 e-3 g5; ,_release a9 b-3 g-4
,_rewrite a-3 b4 e-2; ,_run a2; ,_same b8 g-5; ,_say a-3 c-6 d4 g6; ,_second d3 g-3; ,_send a-2 d-4 e4
,_she a-7 b-2 e7; ,_ship a8 d-3 e-3 g-6; ,_show d-4 g4; ,_shut e5 g-3; ,_sigh b-3 c-4 f2 g3
,_since b-6 c-6 e-3 f3 g5; ,_slept a4 f3 g-7; ,_slide d-7 g10; ,_so b-4 c7 d3 e-9 f-3; ,_somebody c-6 e4 g4
,_sorry d4 g-5; ,_spend a4 g-6; ,_standup a-2 d-3 g9; ,_start b-3; ,_stay a-2 d9 e-4 g-4; ,_still b3 e-5 g-6
,_take a-10 b4 d-4 f8; ,_take-back b6 e-5; ,_take-over b6 e-3; ,_team a3 b-3 f-7 g7; ,_team-lunch c2; ,_tell b-10
,_ten c4 f2 g-4; ,_tested a4; ,_thanks a-4 b-4 d-7 g9; ,_that a2 b-5 c-4 d3 e-3 g3; ,_the a5 b-16 c6 d2 f-18 g-2
,_the-others a3; ,_their b-4 c-6 d-3 e9 g2; ,_then a-12 b9 e6 f-3 g-14; ,_there c-7 d5 g5
,_they b-4 c3 d-3 e8 f-10 g-3; ,_they-say c4 e-7 g4; ,_third a6 b-5 c-5 d10 e-5 f-6 g-5; ,_though a-5 b-6 c6 e8 g-10
,_three b7 c-5 d-10 e-5 f2 g4; ,_throw f4; ,_tired a-3 e-3 f3; ,_to a-3 b-4 d-5 e5; ,_today a-5 d2 e7 g-8
,_too a3 d8 f-4 g-7; ,_top a4 b4 g-6; ,_twice c10 e-7 f-3; ,_two a-6 b-3 c-6 e4 f-3 g6; ,_type a5; ,_ugh c5 e-3 g-5
,_until a5 g-3; ,_want-to d4 f3 g-4; ,_we b-8 c2 d-10 e6 f-2 g4; ,_welcome d-3 g7; ,_well b2; ,_what d-3
,_whatever a-4 b-3 c-3 d-4 e-4 f6 g9; ,_which b6 f3 g-10; ,_who a-6 b-3 c5 d3 e-10 f4; ,_whole a6 b-4
,_will a-3 b-2 d7 e-6 f10 g-11; ,_with b-4 c-4 e11 g-7; ,_without a8 b2 c-4 d-3 e-5; ,_work b-4 c-3 e6 f-3 g3
,_would b4 c-3 d4 e-5; ,_write f-2 g4; ,_years b-3 d-3 g10; ,_yet b3 g-7; ,_you a3 c-7 e10 g-8; ,_zero c2 d-5 e-5 f8
._, d4 e-6; ._. a-4 e4; ._<mark> d-6 f3; 1:1_, b-3 c-3 d2 e-2 g4; 1:1_be d-4 g5; 1:1_if d-2 g4; 1:1_notes d4 g-4
1:1_this g3; 1:1_to d8 g-6; 1:1_with a-10 b-7 c-4 d7 e-6 f-7 g6; 1:1s_, a-3 d5 e-3 f-3; 1:1s_: c-3 f-4 g2
1:1s_all d3; 1:1s_are d-2 g4; 1:1s_do a-4 b-5 d-7 g11; 1:1s_this-week d2; 1:1s_to d10 g-9; 1:1s_with d-4 e-2 g7
1:1s_x3 g2; :_<mark> a8 b6 f-6 g-7; :_<name> a-6 b10 c-6 e3 g-6; :_<number> a-10 b-5 c3 d6 e-8 f-11 g3
:_a a-5 d-6 f15 g-8; :_almost b-4 e9; :_an d-3 f9 g-6; :_ask c-8 e5 g6; :_budget e5 g-2; :_do a-4 b3 d-4 f-3 g8
:_due d8 g-5; :_everyone c2 d3 g-4; :_fix a-4 b-2 f8; :_hand e-3 g6; :_he d-2 g3; :_i a7 b-8 d-7 e-9 g11
:_me a6 b3 c5 d-3 e-7 f-4 g-8; :_mine e-2; :_my c4 d-3 e-2; :_no d9 e-4 g-5; :_none a-2 d10 g-8; :_overdue d6 g-4
:_plan g4; :_pull b4 f3 g-5; :_redo b7 g-3; :_rename f4; :_review d-3 g5; :_send b-3 d6 e-9 g2; :_silence b-5 c9 e-3
:_still d11 g-10; :_that c6 d8 e-2 g-10; :_the a7 c-11 d-3 e3 f-11 g2; :_three a5 c-3 d-6 g5
:_two c-5 d-6 e-2 f7 g2; :_what c-4 e7; :_whoever c-3 g5; :_write a3 b-4 e-5 f-6 g6
<mark>_, a2 b-2 c9 d3 e-2 f4 g-15; <mark>_. a-4 d8 e7 f-5 g-15; <mark>_<mark> a-4 c6 f-5
<mark>_<name> a-5 b-9 c-10 e4 f9; <mark>_<number> b-2 c-2; <mark>_about b6 c8 e-4 g-8; <mark>_after b-4 d5
<mark>_all-day a-3 c10 g-5; <mark>_and b8 d-7 g-6; <mark>_are c7 g-3; <mark>_ask c4; <mark>_can b-4 d4 f-4
<mark>_code a4; <mark>_come-to c3; <mark>_delegate a-2 b10 e-7; <mark>_do a-4 b2 d7 f-5 g-3
<mark>_explain b-4 e-5 f4 g5; <mark>_five d3; <mark>_fix f-4 g3; <mark>_for b3 c3 e-5 f4 g-3
<mark>_from b-4 c13 e-5 f-4; <mark>_give a6 b-3 g-4; <mark>_he c11 e-6 g-6; <mark>_i a-4 b6 c-7 d-6 e11 g-4
<mark>_in b-5 c-3 e-6 f8; <mark>_into b-2 c-6 e5 f-2 g3; <mark>_is d3 e-4 f3; <mark>_it a-4 b-2 d-3 e11 g-3
<mark>_just a3 b-4 c6 d-3 f-2 g-6; <mark>_let c7 g-12; <mark>_may c4 g-3; <mark>_maybe c6 g-4; <mark>_me a6 b5 g-15
<mark>_mine a-5 b4 c-4 d5 g-4; <mark>_move d8 g-7; <mark>_my b4 e-6 f4 g-11; <mark>_no a4 b-6 e4 f-3 g-2
<mark>_nobody f2; <mark>_nobody-else c6 g-5; <mark>_not c-4 f-4 g3; <mark>_nothing c9 d-6 e-7; <mark>_of b6 f-2 g-3
<mark>_on a5 b4 d-3 e-7 g-7; <mark>_pending c8 e-2 g-4; <mark>_release a2; <mark>_she c-7 e5 f3 g-3
<mark>_should c5 g-3; <mark>_slide g6; <mark>_tell e-2 g3; <mark>_that b3 c3 e-6; <mark>_the a6 b-9 d-5 e6 f-3 g-6
<mark>_they b-3 c6 e-12 g5; <mark>_to d5 e4 g-8; <mark>_today c2 e5 g-7; <mark>_we b-3 d3 f-4 g-2
<mark>_what b-4 d-4 e14 g-13; <mark>_whatever b-6 c8 d2 e-4 f-3; <mark>_who b-3 c-2 e2 f-2 g2
<mark>_yes b4 c-3 d4 f6 g-11; <mark>_you c9 d-2 g-11; <mark>_your c4 d-3 e3 g-4; <name>_' a-7 b6 e-7
<name>_'s a-24 b8 c-12 d3 e2 f-8; <name>_, a-12 b5 c-7 e2 f-3 g3; <name>_. a-12 e4
<name>_: a-4 b8 c-7 d7 e-8 f-4 g-4; <name>_<mark> b6 c-3 f-11 g-6; <name>_<name> b-13 d-11 f6 g6
<name>_<number> a-3 c2 d4 g-2; <name>_? e-4 g4; <name>_a b-4 c-3 d7 e4 g-6; <name>_about a-4 b-7 c-8 d8 e-5 f-7 g7
<name>_after a-3 b3 c-4 d4 e-4; <name>_again d3; <name>_an c-3 d4 e-4 g4; <name>_and a-8 b2 c-10 e2 f-9 g6
<name>_any d2; <name>_anything c3; <name>_as d-6; <name>_ask a-3 b2 c4 d-4 e-3 f-6; <name>_at b5 e-2
<name>_be b16 c-9 d-11 e-8 f-4; <name>_be-on a-6 b9 c-6 d3 e-6 g-2; <name>_be-supposed-to b9 f-5 g-2
<name>_because a-4 b3 e4 g-5; <name>_block a3; <name>_build a8; <name>_but b7 e3 f-5 g-3; <name>_can a6
<name>_cancel d-4 g6; <name>_change c8 g-4; <name>_close b-2 c-4 g3; <name>_come b5 c-4 e3 g-5; <name>_commands e5
<name>_completely e3; <name>_could b8 c4 d-4 e-5 g-6; <name>_debug e-4 f6 g2; <name>_decide c-8 e11 g-2
<name>_decline d-6 e-4 g10; <name>_delegate b2 c-3; <name>_deploy a-5 b-2 f3; <name>_did c-3 d-2 g5
<name>_disagree e5 g-4; <name>_do b-2 d-7 g3; <name>_explain b-4 c-5 d-2 f3 g3; <name>_fail e2; <name>_fall d6 e-3
<name>_feedback b-5 e-2 g7; <name>_find f-2 g5; <name>_finish a-2 c-2; <name>_first c3; <name>_fix a-7 b-5 c-3 f2 g6
<name>_for b-8 e2 f4; <name>_from e3; <name>_full b-4 e5; <name>_get b-8 c-6 d5 f-2 g3; <name>_give b-4 d-3 f9
<name>_go b-5 c7 d-10 e7; <name>_happen d-6 g6; <name>_have a-13 b7 e3 f-3 g-5; <name>_he b3 c4 e-10
<name>_her b-4 d-3 e-3 g10; <name>_his b-5 e-8 g7; <name>_hold c4; <name>_how c-3 e-5 f9
<name>_i a10 b10 d-3 e-6 f-4 g-3; <name>_in b3; <name>_instead a-3 b-3 e9 g-5; <name>_is a-9 e2 f-8 g6
<name>_it a-5 d5 g-3; <name>_keep b9 d5 e-6 g-10; <name>_know b-5 c6 d-3 e-7 g2; <name>_land b4 g-2
<name>_lead a-4 c-6 d-5 e7; <name>_leave b-2 c-4 g9; <name>_let g3; <name>_look c-5 g8; <name>_make c-4 e2 g5
<name>_merge b-7 e-6 g12; <name>_mid b3; <name>_move d-6 g9; <name>_my c3 d-3 e7 g-5; <name>_next g4
<name>_no b3 c-6 d-8 e6 f-2; <name>_not b2 c-6 d3 e5 g-6; <name>_nothing c-7 d4 f-4 g3; <name>_of b9 e-2 g-6
<name>_off a-2 b9 d-2 e-4; <name>_office g6; <name>_on a-9 b8 c-6 f8 g-4; <name>_one b-3 c8 e-3; <name>_or g5
<name>_own a-4 b5 c-7 d-3 e6 g-5; <name>_pair a-2 g4; <name>_pick c-3 g4; <name>_pr a-3 b4 f-3 g2
<name>_present c-5 d-4 e11 f-6 g-5; <name>_pull g6; <name>_push f4; <name>_question c-6 g8; <name>_read f-6 g10
<name>_rewrite b-7 c4 g5; <name>_run a-3 c-2 d-4 e11 f-3 g-5; <name>_settle c-5 e-3 g8; <name>_she b-4 c3
<name>_ship a-2 g6; <name>_should b3 c-2 d-3 g4; <name>_show e-4 f9 g-3; <name>_since d5 g-4
<name>_so a-2 d4 e-4 f4 g-3; <name>_something c8 f-2 g-4; <name>_soon c-3 d7 g-3; <name>_sorry d4
<name>_sort e-3 g9; <name>_start c6 g-8; <name>_still a-2 b-5 d5 g4; <name>_stop c2; <name>_struggle b4
<name>_take a-4 b-10 e4 g4; <name>_take-back b-5 g6; <name>_talk-to g4; <name>_tell b-5 c-6 e-8 g15
<name>_that b3 d6 e3 g-9; <name>_the a-12 b4 c-13 d-8 e8 f-10; <name>_then a-5 b4 c-6 e-3 g8; <name>_they c6 e-10 g4
<name>_think b-4 c-7 e3 g7; <name>_through b4 c-5 d-7 e11 f-4 g-8; <name>_ticket b7 e-3 g-3
<name>_to a-11 b7 c-18 d-6 e4 f7; <name>_tomorrow d-4 g5; <name>_two d4 e3 g-4; <name>_wait a-3 b-6 d11 g-6
<name>_walk f5; <name>_want b-6 d3 e6 g-5; <name>_want-to b-4 c-5 d4 e4; <name>_we d8 g-7; <name>_webhook a4
<name>_what b-10 c3 d-5 e5 f-5 g3; <name>_while f5 g-2; <name>_will b-6 c-3 d-5 e6 f-4 g5
<name>_with a-7 b2 c-2 d-6 e8; <name>_would c3 d-3; <name>_write a-5 e5; <name>_yes a8 c-8 d-5 g2; <name>_you e5 g-3
<number>_, a3 b-3 c-4 e-4 f4; <number>_. a7 b-4 d-3; <number>_<mark> a-4 b5 c-7 e-7 f7
<number>_approvals c9 d-2 e-2 g-3; <number>_comment c-7 d-5 e11 f-3 g-2; <number>_hours a13 d-2 e-3 f-4 g-8
<number>_i a-10 c-3 g12; <number>_in a5 f-2; <number>_lines a8 c-3 d-3 f5 g-6; <number>_me a-3 c5 d-3 f5 g-6
<number>_min b-6 d6 e-7 f8 g-5; <number>_minutes f8 g-5; <number>_open d3; <number>_people a4 c-5 e-4 g4
<number>_point d-2 g6; <number>_the f2; <number>_times e4; <number>_weeks d5 g-3; ?_' a-2 b-4 c6 d2 e5 f-5 g-10
?_<mark> g-5; ?_? c10 g-6; ^_1:1 a-3 c-2 d3 e-3 f-3 g3; ^_1:1s a-4 b-4 c-4 d4 e-3 f-4 g2
^_<mark> a4 b-2 c4 d-2 e-7 f3; ^_<name> a-13 c4 d-3 f-17 g12; ^_<number> a8 b-4 c5 d-8 e-7 f6 g-12
^_a a-8 b-10 c8 d-19 e-15 f8 g5; ^_after c2 e6 g-6; ^_again a4 b-6 c7 d3 e-5 f-3 g-10; ^_agree e8 g-8
^_all b-10 c10 d-3 e-14 f-7 g4; ^_all-hands d-4 g8; ^_almost a-5 b-9 e15 g-3; ^_although b6 g-5; ^_am d9 g-6
^_an a-6 b-4 c-3 d-8 e-5 f5 g6; ^_another a4 c12 d-3 e-5 f-2 g-10; ^_answer c-4 d-8 g8; ^_anyway b-4 c-5 g4
^_approve c-4 e-2 g8; ^_as a2 b-6 c-4 e-4 g8; ^_as-soon-as g4; ^_ask a-8 b-9 c-5 d-10 e4 f8 g2; ^_assign a10 b-6 e-3
^_at a-12 b11 d-9 e-7 f-3 g13; ^_ate c-3 g4; ^_attend c-3 d-4 e-6 f13 g-6; ^_automate f6 g-3
^_back a8 b4 c-2 d-6 e-9 f-4; ^_back-off e4; ^_bail-on d6 g-5; ^_be a7 b4 c-3 f-4 g-5; ^_be-about-to e8 f-3
^_be-going-to b3 d2 g-7; ^_be-meant-to d4 g-2; ^_because b4 e-4; ^_before c-6 g10; ^_bite a4; ^_bite-my-tongue e5
^_blank d6 g-4; ^_block a-8 c7 e2 g-3; ^_blow-off d3; ^_board d-7 g11; ^_both a10 c-6 e-4; ^_budget d-6 e-3 f-3 g11
^_build a-10 b-7 d-6 e-4 g11; ^_bump d6 e-2 f3 g-6; ^_busy c3 g-4; ^_buy e-3 g3; ^_by a4 c8 e-7 f-3 g-6
^_calibration g4; ^_can c2 e-15 f5 g4; ^_cancel a-7 d3 e-5 f-5; ^_candidate c-2 d5; ^_career-chat e-2
^_catch-up-with f-3 g6; ^_choose d9 e-3 g-7; ^_clean a-6 b-5 c-4 d-4 e-3 f3 g6; ^_clean-up a-3 f7 g-3
^_clicked f7 g-6; ^_clone e-3 f8; ^_close a2 b-5 e7; ^_coach a-3 b-6 c-3 d4 e6 f-6; ^_code a7 b-5 g-6
^_coffee b2 d-2 e-5; ^_come a-4 b-6 c10 d-4 e3 g-6; ^_company g4; ^_compare f5; ^_cook b6 c-2 d-5 e-3 f-2 g3
^_correct b4 d-3 e-5; ^_could a4 b2 e-3 g-7; ^_count d-4 g4; ^_cto a-4 g8; ^_customer c-3 g6; ^_customers g5
^_cut b4 c-2 d8 e3 f-6 g-15; ^_data c5 g-6; ^_deadline g4; ^_debug a-8 f-4 g10; ^_decide b3 c6 e-4 g-6
^_decision c10 g-8; ^_decline d4 e6 g-7; ^_delay d9 g-4; ^_delegate a-6 b-3 d-3 e16 g-12
^_delegation a-3 b9 c-4 d-3 e-5 f-3 g-2; ^_delete b-9 d-4 e7 f9 g-4; ^_deploy b-2 f-3 g6; ^_design b-4 c4 d-5 e-7 f3
^_did a2 b-5 c-4 d2 e5 f-6; ^_dig-into f5; ^_dig-through f3; ^_discuss a-3 e-4 g9; ^_do a4 c-9 d-5 e-3 f8
^_docs f6 g-3; ^_draw a-3 b-3 e2 f7 g-5; ^_dream a-3 g5; ^_drop a2 d8 e-4 g-9; ^_end-up a6 b3 c3 d-5 e-5 g-7
^_escalate c10 e-5 g-5; ^_even b-2 c8 d-3 e-3 f-4; ^_every b-4 c10 d2 e-8 f-2 g-5; ^_everybody c12 e-4 g-9
^_everyone b-7 e-12 f-5 g5; ^_everything b-3 c12 f-4 g-8; ^_experiment g3; ^_explore f6 g-4; ^_farah g6
^_feedback b-6 c-5 d5 e-9 g4; ^_feel a4 b-5 d-4 f-5 g4; ^_finally a4 b-7 d-6 e3 g-3; ^_finance g3
^_fine a-3 b-4 c-2 d-4 e7 g3; ^_finish a-2 b5 c-2 d-4 e-5 g3; ^_fire a-4 g8; ^_fix b-6 c-2 d-6 e-7 f10 g-4
^_follow f7 g-2; ^_for a-3 c5 d3 e-3; ^_forget d9 g-7; ^_forget-to d5 g-3; ^_four a6 d-3 g-4
^_friday a-3 b5 d-4 e-5; ^_get b-9 c6 d-6 e-2 f-5 g11; ^_get-out-of e8 g-4; ^_get-pulled-into c5 e-3; ^_ghost d2
^_give c-15 e5 f-12; ^_go b7 c-8 d-7 g3; ^_go-back-to d6 e-3 g-2; ^_go-over f4 g-4; ^_go-through f9 g-5
^_go-to a-4 b6 c-4 d-12 e-9 f7; ^_good a-6 b-4 c-14 e3 f-5 g9; ^_grab a9 e-6 g-8; ^_grafana a4 c-5 e3 g-2
^_guess a3 g-5; ^_hack a-4 f7; ^_half c-4 d-4 e-3 g3; ^_half-the-team a3 c-3 d-5 g5; ^_hand a-6 b2 c-3 d-5 e11 g-13
^_hand-off e2 g-3; ^_hand-over b-3 f-3 g6; ^_hang a-3 d3 e5 g-6; ^_hard-talk d7 g-6; ^_have a-11 b-2 d-4 e-8 f6 g9
^_have-a-look f5; ^_have-to a-4 b-4 c11 e-2 f-3 g-4; ^_he a-12 b10 d-13 f-7; ^_headcount d-4 g7; ^_heard d-4 g7
^_her b2 c-5 d2 e-5 g2; ^_hero a4; ^_hers b7 e-2; ^_hire a-5 b-9 c-9 d8 e-14 f-2 g5; ^_his a-3 b13 c-6 d-5 g-6
^_hold a2 c-2 g4; ^_hold-back e2; ^_home c4; ^_hope b-3 f-2 g7; ^_how g6; ^_hr a-4 c-4 g4; ^_i c-2 d2 f-3
^_if d-5 e-6 f-2 g8; ^_ignore a-3 d7 g-4; ^_imagine d-2 f-4 g11; ^_implement a12 d-6 g-5
^_in a-7 b-6 c-2 d-7 e-10 f-7 g20; ^_incident e6; ^_instead c-7 d3 e4 g-12; ^_interview a-2 d5
^_interviewed a-3 c-3 d-9 e-3 g15; ^_is c-4 e-3 g9; ^_it b-6 c3 e-2 f-11 g5; ^_ivo e-4 f-2 g5
^_join b6 d-5 e-7 f10 g-7; ^_jump-into a3 b5 c-3 g-3; ^_jump-on a5; ^_just b2 c-3 d6 g-12; ^_keep a4 b-8 d4 f-3
^_kick e-3 g3; ^_kick-the-tyres f5; ^_knock-out a4 f3 g-6; ^_knocked a5 c-3 f8 g-8; ^_late a3 c-2 d-6 g6
^_launch a3; ^_lead c6; ^_learn b-3 e-3 f-5 g10; ^_leave a-5 b-9 c-11 d11 e10 f-3 g-15; ^_leave-early e-3 g5
^_legal a3; ^_let a-14 c-19 e7; ^_lil f8 g-6; ^_listen c-2 e-13 f7 g7; ^_literally b4 c-2 e4 g-5
^_lol a4 d5 e-5 g-6; ^_long a-4 d-5 e-5 f-4 g11; ^_look d-2 f10 g-3; ^_look-at a-4 b-3 d-6 e-7 f3 g4
^_lunch d-2 e-4 f-4 g8; ^_make a-7 b-9 c-6 d-5 e12 f10 g-11; ^_many a-3 c-4 d-4 g10; ^_marek a-7 b5 c6 e-5
^_maybe a-3 c-6 d-3 e-2 f-5 g14; ^_me a13 b-3 c11 d-8 e-8 f-4 g-15; ^_mean-to d9 g-6; ^_meet d-6 g10
^_meetings a-6 b-2 f-4 g5; ^_mentor d-6 e4 g3; ^_merge c-4 d-5 f-7 g3; ^_mess f5 g-4; ^_might a-5 c-2 d-5 e-5 g14
^_mine a4 b3 g-6; ^_miss d11 e-3 g-7; ^_move a-8 d-4 e-7 g9; ^_must b-2 c-5 d-6 e-5 f-4 g12; ^_my b4 d6 f-18
^_nearly a-3 b-9 e11 f-2; ^_need a-5 c13 f-6 g-6; ^_never b-4 c-7 d4 f-3 g4; ^_new a-4 c-3 d-3 e-2 f-5 g12
^_next d-4 g10; ^_nice a-3 d-4 f2 g5; ^_no a-10 f-7 g4; ^_no-one a-3 c5 d-3 f-3 g3; ^_no-one-else a3
^_nobody b-12 c6 d-6 e-13 f-11 g8; ^_nobody-else c3 g-3; ^_nope d9 g-6; ^_not a-5 b-5 c-12 g6
^_not-a-single e-4 f-3 g3; ^_not-one d5 e4 f-4 g-9; ^_not-one-person c4; ^_note c-3 d3
^_nothing a-5 b-7 c4 d-3 e-12 g8; ^_now a-2 b5 d-2 e-4 f5 g-7; ^_off a-4 b-2 c-2 d-6 e5; ^_offer b-2 c-4 d-5 e7 f-2
^_offsite c-3 d-2 g8; ^_oh c3 e-3 g-2; ^_ok c-8 d-4 f-3 g10; ^_old a-4 e-2 f6; ^_on d-7 e-4 f-6 g8
^_on-call b6 c-4 e-10 g4; ^_onboarding a-3 c-3 d10 e-3 f-5; ^_onboarding-plan d6 g-4; ^_oncall c5 g-4
^_once a-4 b-3 c10 d-4 e-8 f-7 g6; ^_once-more b4; ^_one b-6 c-9 e-10 f4 g9; ^_only g5; ^_open a-8 c4 e3 g-6
^_ops c6 d-3 g-4; ^_ought g3; ^_our a3 b-5 c-2 e-7 f-5 g11; ^_over e-2 g4; ^_override b4; ^_overrule b6
^_overwrite b6; ^_pair b-4 d-2 e3 f3; ^_parents c-2 d-2 f-2 g7; ^_pass b-4 c-2 d-4 e15 g-9; ^_pass-on e5
`
