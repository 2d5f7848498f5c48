// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
!_! c-3 e4; !_<mark> c3 e-2 f6 g-8; '_, b-4 c6 d7 g-11; '_. c10 d-2 g-7; '_and b4 c-3 e-4 g5; '_board e5
'_instead c-3 e6; '_message c-4 e4; '_offsite d5 e-3; '_work a-3 b6 g-4; 'can_you e6 g-5; 'd-had_it b3
'd_<name> c9 e-2 g-6; 'd_agree b3 e-2; 'd_ask b7 c-11 d4 e-6 g5; 'd_be a4 c-6 d-5 e7 g-2; 'd_cancel g2
'd_choose c7 e-2 g-5; 'd_decide e-6 g4; 'd_do a-5 b4 d5 f-3; 'd_follow c4 e-4; 'd_give b8 d-4 e-4 g-4; 'd_go d-3 e4
'd_hand b4; 'd_handle b7 e-4; 'd_have a-14 c-18 e12 f-4 g2; 'd_keep d4; 'd_like a-2 b-3 d-7 e-3 f-4 g10; 'd_look a5
'd_make c9 e-5 g-3; 'd_not c-2 d6 g-3; 'd_only a3 e-4; 'd_own a2 e5 g-5; 'd_probably g4; 'd_promise b4 d5 e-5 g-4
'd_rather a-4; 'd_rewrite e-3 g7; 'd_rule e3; 'd_say e4 g-4; 'd_stay a5; 'd_still g4; 'd_stop c-3 f4; 'd_take g3
'd_talk d4; 'd_the a4 c-2 d5 e-5; 'd_try e4; 'd_vote b6 g-6; 'd_wait c3; 'd_want c5 g-4; 'good_first b-2 f7
's_, a-6 d-4 e5 g-3; 's_. b5; 's_1:1 a-3 b-5 c-3 d6 e-2; 's_: b3 e-2 f3; 's_<name> a-5 b6 e4 f-4 g-9
's_a a-3 b5 d-6 e-3 g3; 's_absences d5; 's_afternoon b6 g-2; 's_and c-5 g6; 's_auth b5; 's_baby b3
's_back a-2 b9 g-6; 's_be a2 b2 c-4 d9 e-5 g-9; 's_be-on d3; 's_because c4; 's_block a-3 e2; 's_blocker a4
's_boss b-5 c-5 e-3 f-4 g16; 's_branch a-4 b8 d-4; 's_budget g3; 's_bug b9 g-2; 's_build f2; 's_call c-2 e-2 g8
's_career-talk d4 f-2; 's_change a-2 b-3 c-2 d-3 g7; 's_choice b-3 e6 g-3; 's_code a-2 d-5; 's_commits b6 g-4
's_complaint b-3 d8 e-2 g-4; 's_crash a-3 b7; 's_day a2 d-3; 's_debug a-3 b7 g-3; 's_decision c-8 g9; 's_demo a3 f-4
's_deploy c6 g-2; 's_design b9 e-2 g-2; 's_desk b-3 d8 e-3 g-3; 's_development-talk d3 e-3; 's_do a8 b-7 c-3 e-6 f4
's_draft b7; 's_feature b2; 's_feedback b-7 d9; 's_fine a-3 b-5 c9 e5 g-8; 's_first a-4 c-3 f-3; 's_get d3
's_go c-3 f4; 's_go-to c-2 d6 f3; 's_good b-3 c-4 e-5 f3 g5; 's_growth-plan b-3 d10 e-2 g-6; 's_half b10 g-5
's_hands b5 c-2; 's_happy g2; 's_head b5; 's_her c3 e4 g-6; 's_hers b-3 d-2 e9 g-3; 's_his b-4 e8 g-5; 's_hold a5
's_in a6 b-9 c-6 d4 f-2; 's_incident a-2 b6 e-5 f2 g-2; 's_job b10 c-3 d-7 e-3; 's_launch a9 g-6
's_lead b-3 d-8 g11; 's_list a-6 b7 d5 e-3 g-6; 's_manager b-5 d-6 g9; 's_me c11 d-3 e-3 g-8
's_migration a-5 b12 e-3 g-6; 's_mine a2; 's_my a6 b8 d-7 e-10 g-12; 's_name b-4 e-4 g9; 's_not a-2 c-2 d5
's_numbers b2 d-2 g2; 's_old f-2 g4; 's_on b5 c-9 d-5 e-6 f-7 g7; 's_on-call b9 d-2 g-4; 's_open f3 g-3
's_own a-3 b-6 g10; 's_pager a-4 c3; 's_part a-4 b6; 's_people a-4 d4; 's_pipeline b5 g-3; 's_plate a-5 b10 g-5
's_position b-2 c3 d-2; 's_pr a8 c-3 d-5 e-2 f-2; 's_probation-talk d3 g-2; 's_promotion-case b-3 d9 g-5
's_push-notification b4; 's_raise d6 e-3; 's_refactor b7 e-3; 's_release e3; 's_reporting g2; 's_request d3
's_review a-2 b-13 d10 e-5 g3; 's_right b-3 c4 g2; 's_rollout b3; 's_sdk f7 g-6; 's_service a-4 d-2; 's_slow f2
's_solution b7; 's_still c2 d5 g-4; 's_story a-3 b6; 's_sync b3 d-4; 's_talk d-5 g7; 's_task a-8 b14 g-5
's_team c-6 g7; 's_the a5 b-9 d3 e-2 f-4; 's_their b-6 c3 d-5 e10 g-8; 's_theirs b3 d-3 e2 g-5; 's_them a3 g3
's_there b-2 e3; 's_thursday a-5 b3 d6 g-3; 's_ticket a3 b9 c-4 d-5 f-5 g-8; 's_to b7 e-4 g-4; 's_toes g2
's_unfinished a-4 b5; 's_version b3 d-3 e4 g-5; 's_wait a-2 d-2; 's_work a-5 c-2 e3 f-4 g3; 's_yours b3 c-6 d-3 e9
'what_would e3; 'which_one c-5 e6; ,_1:1s g4; ,_<mark> b-4 c-3 d-6 g10; ,_<name> b-3 d-17 e17 f-6 g-5
,_<number> a5 b-6 e-7; ,_a a-11 b-7 c-5 d-10 e6 f7 g4; ,_actually b5 c-5 g4; ,_again b-9 c10 d7 e-3 f-4 g-12
,_agenda d-2 g5; ,_all b-13 d5 f-13 g5; ,_also b-2 e3; ,_although c7 e-3 g-3; ,_and a5 c-3 d4 g-5; ,_and-so e6 g-5
,_and-then a-7 b2 c7 f-3; ,_answer c5 g-3; ,_anyway b6 c-4 e-4; ,_apparently b-2 c5 e-2 f-5; ,_as a5 c-2 d-2
,_as-always a-2 d7 e-3 g-4; ,_ask a-4 b-8 c4 d-4 e9 g-6; ,_at a6 g-3; ,_ate b6 d-5 e4 g-6; ,_back a-3 g7
,_be a5 c4 d9 e-11 f-3 g-16; ,_because a4 c-5 d4 g-9; ,_bin b-4 d-5 f10 g-3; ,_both b-3 d-6 e-6 f-3 g8
,_budget d-3 e3; ,_build d6 g-4; ,_busy b-3 c-2 d-8 e3 f5; ,_but a4 d-13 f3; ,_by a3 b3 d2 g-6; ,_can c4 f5 g-6
,_cancel d10 g-8; ,_change a-4 e4; ,_cleared g4; ,_close a-5 d8 e2 g-9; ,_close-the-laptop e4; ,_code d9 f-4 g-8
,_coffee a2 f4 g-5; ,_could b2 d3 e-7 f5 g-5; ,_customer a12 e-5 g-9; ,_day a2 c5; ,_deadline a9 d-4 g-4
,_decide a-3 c-2 d-4 e5 g3; ,_delay g3; ,_delete a-3 b-2 e3 f5; ,_deliberately c-3 e5; ,_demo b-3 e6 g-2
,_deploy a5 d6 g-8; ,_did c-7 d8 e-3; ,_do c-7 d3 e-2 f3 g-5; ,_draw e-3 f6; ,_due a5 d6 g-8; ,_end c3
,_even a-5 b-3 c9 d-2 e6 g-9; ,_every c13 d-2 f-3 g-6; ,_everybody g3; ,_everyone b-4 c2 d-9 e-6 f-3 g9
,_everything a-6 g9; ,_feel a-4 b2 c-4 f-4 g3; ,_finally a-5 b5 c-3 d-7 e-6 f6 g3; ,_find a3 c4 d-3 e-4
,_fine c-4 e-3 g9; ,_finish a-2 b8 g-4; ,_first a-3 b-3 d-3 g8; ,_fix a7 b-5 e-8 f-8 g2; ,_folks c3
,_for a-4 d8 e-2 f8 g-12; ,_forget d5 g-3; ,_friday c-2; ,_get b7 c3 d-2 e-7; ,_give d4 e6 g-7; ,_glad b-3 g6
,_go a2 b-4 d-5 e-4 f-4 g10; ,_good b-5 c-6 d-7 e-5 g13; ,_great d-2 g5; ,_guess a-4 c3 d5 e-3 g-4
,_half a2 d-2 f-3 g5; ,_hand a5 b-3 e2 g-5; ,_hang e5 f2 g-5; ,_hard d-2 g5; ,_hate b9 e-8; ,_have c-8 d6 e-7 g4
,_have-to a3 d2 g-3; ,_he a-10 e5; ,_her e4; ,_his c-6 d-5 e3 f4; ,_hold d-3 g5; ,_home d-4 e4; ,_hr d-3 e-3 g9
,_i a-6 b8 c-7 d7 e5 f-6 g-7; ,_if b10 c-3 g-7; ,_in b4 d-4 e-7 f5 g-2; ,_incl e8 g-5; ,_is b2; ,_it a-5
,_just b-10 e-8 f12 g-3; ,_keep a-2 b2 c-2 e7 f-5 g-4; ,_know e-3; ,_laptop a7 f-3 g-4; ,_launch a13 b-2 d-3 g-8
,_leave b4 c-2 d-8 e6 g-3; ,_let b-7 c-3 d-4 e11 g-2; ,_lol a5 b-5 c5 d-4 g-3; ,_long d2 f4 g-7; ,_low f8 g-4
,_lunch d-7 g7; ,_maybe c-7 d10 e-3 g-3; ,_me a6 b-3 c6 e-4 f-3 g-6; ,_meetings b5 c-5 g-2
,_merge a-5 b-3 c-4 d5 e5 f4 g-10; ,_might g3; ,_mine a5 b2 d-3 e4 f-3 g-13; ,_mostly d-4 g8; ,_mouth e3
,_move e-4 g4; ,_my a11 b9 c-14 d3 e-16 g-10; ,_need d5 f-6 g3; ,_never c-5 d3 e-2 f-3 g5; ,_new g3
,_nice a-4 b-5 c-2 d-8 e-5 f-3 g17; ,_no c-7 e-2 f6 g-2; ,_no-one f7 g-3; ,_nobody d-3 e-6 f12 g-3
,_nobody-else a11 e-3 g-5; ,_none c-4 d-12 e10 f-3 g5; ,_not a-11 b-8 c3 d-5 e5 f4; ,_note b5 d-3 e5 g-4
,_nothing d-7 e-7 f4 g4; ,_now b4 d-2 e-6 f6 g-3; ,_oh d2; ,_ok a6 b-3 d-2 e-2; ,_old f-2 g6; ,_on a-6 e-3 f7 g3
,_one b-5 d-9 e-8 f9; ,_only b-3 c-4 d-3 e6 f7 g-9; ,_only-to f6 g-4; ,_or e4; ,_otherwise d-4 g7; ,_own a3
,_packing d5 g-2; ,_pager d6 g-5; ,_pass a-3 b-3 c-6 g7; ,_patch b-4 d-3 e-4 g6; ,_people d6 e5 g-9; ,_plan b-4
,_platform g5; ,_polite g4; ,_poor d5; ,_prod a5 d7 g-8; ,_product c2 d-3 g2; ,_promise b-4 d-5 e7; ,_purely f2
,_push a5 b-2; ,_qa a7 g-3; ,_quiet g6; ,_rain d-2 e3; ,_read c4 f-3 g3; ,_release a8 b-2 g-3; ,_rewrite b3
,_run a3 e-2; ,_say c-3 d4 g3; ,_second d2; ,_send a-2 d-6 g5; ,_she a-6 d-7 e2 g3; ,_ship a9 b3 d-3 e-2 f-3 g-8
,_show d-3 g4; ,_shut e8 g-6; ,_sigh b-3 c-3 f3; ,_since b-7 c-8 e-3 f3 g5; ,_slept a5 f3 g-6; ,_slide d-5 e-2 g9
,_so b-5 c7 e-9 f-3; ,_so-that c3 e5; ,_somebody c-6 e5 g4; ,_sorry d4 g-6; ,_spend a3 d3 g-6; ,_standup a-3 d-3 g9
,_start b-2; ,_still a2 b3 e-4 g-6; ,_take a-7 b5 d-3 e-4 f7; ,_take-back b5 e-4; ,_take-over b7 e-2 g-3
,_team a3 b-5 f-5 g7; ,_team-lunch e2 g-2; ,_tell b-9 c3; ,_ten a-3 c6 f4 g-4; ,_tested a4
,_thanks a-3 b-4 d-6 e-2 f3 g8; ,_that b-4 c-8 d5 e-4 g5; ,_the a5 b-16 c6 f-19; ,_their b-6 d-4 e9
,_then a-11 b8 c3 d-5 e6 f-8 g-11; ,_there c-6 g8; ,_they b-3 c3 d-8 e8 f-10 g-3; ,_they-say c3 e-6 g3
,_third a5 b-2 c-5 d9 e-4 f-4 g-3; ,_though a-4 b-5 c6 e7 g-10; ,_three a3 d-5 f-4 g6; ,_throw f5
,_tired e-3 f3 g-2; ,_to b-4 d-6 e5 f3; ,_today a-5 d2 e8 g-7; ,_too d10 f-3 g-7; ,_top a4 b5 f-3 g-5
,_twice c11 e-7; ,_two a-5 b-3 c-4 e4 f-2 g5; ,_type a4; ,_ugh c6 e-4 g-6; ,_until a6 f-2 g-3; ,_want-to d5 f4 g-5
,_we b-6 c2 d-11 f-2 g9; ,_welcome d-2 e-3 g8; ,_well b2; ,_what d-2; ,_whatever a-4 b-3 c-3 d-4 e-3 f5 g8
,_which b6 e2 g-10; ,_who a-7 b-4 c7 d4 e-12 f3; ,_whole a6 b-3; ,_will a-2 d7 e-6 f10 g-9; ,_with b-3 e8 g-7
,_without a9 b3 c-5 d-4 e-5 g-3; ,_work b-4 c-5 e6 f-4 g4; ,_would b4 c-3 d3 e-3; ,_write c-2 d3 f-8 g3
,_years b-3 d-3 e-2 g10; ,_yet b4 c-2 g-8; ,_you a2 b3 c-8 e8 g-7; ,_zero a-3 b-3 c4 d-7 e-6 f9 g-2; ._, d3 e-8
._. a-3 d-3 e5; ._<mark> d-6; 1:1_, b-3 c-3 d3 e-2 g5; 1:1_be d-2 g4; 1:1_if d-2 g3; 1:1_notes d2; 1:1_this d-4 g4
1:1_to d8 g-5; 1:1_with a-10 b-6 c-5 d9 e-5 f-8 g5; 1:1s_, d4 e-2 f-3; 1:1s_: c-2 f-4 g3; 1:1s_all d3
1:1s_do a-2 b-4 d-6 g10; 1:1s_with d-6 g8; 1:1s_x3 g4; :_<mark> a7 b7 d-2 f-7 g-8; :_<name> a-5 b10 c-5 e3 f-3 g-9
:_<number> a-11 b-6 c3 d5 e-7 f-10 g3; :_a a-5 d-5 f14 g-8; :_almost b-3 e7; :_an d-3 f9 g-6; :_ask b-2 c-8 e3 g7
:_budget e6 g-3; :_do a-6 b4 d-6 f-3 g10; :_due a-2 d10 g-6; :_everyone d4 g-4; :_hand e-3 g7; :_he d-4 g6
:_i a7 b-6 d-7 e-9 g10; :_me a4 b2 c5 e-6 f-3 g-6; :_mine c3 e-3; :_my c5 d-2 e-3 g2; :_no c-3 d10 e-5 f-2 g-5
:_none a-2 d9 g-7; :_overdue d6 g-5; :_pull f3 g-4; :_redo b7 g-2; :_rename f5; :_review d-4 g7
:_send b-3 d6 e-7 g2; :_silence b-4 c9 e-3; :_that b-2 c7 d7 e-3 g-10; :_the a7 c-9 d-10 f-9 g6
:_three a6 c-4 d-6 g3; :_two c-6 d-7 e-3 f8 g3; :_what c-3 e6; :_whoever c-2 g5; :_write a3 b-4 e-4 f-6 g6
<mark>_, a4 b-3 c8 f4 g-14; <mark>_. a-5 c2 d10 e6 f-5 g-17; <mark>_<mark> a-4 c5 f-4
<mark>_<name> a-4 b-11 c-9 e5 f9; <mark>_<number> a-2 b-4 c-6; <mark>_about b4 c6 e-2 g-7; <mark>_after b-4 d8
<mark>_and b5 d-8 g-7; <mark>_are c7 g-3; <mark>_ask c5; <mark>_be b2 g-2; <mark>_can b-5 c-2 f-4 g3
<mark>_code a6 d-2 f-3; <mark>_come-to c6; <mark>_delegate a-2 b9 e-7; <mark>_do a-5 b4 d5 e-6 f-3
<mark>_explain b-2 e-5 f3 g4; <mark>_five c3 d2 g-3; <mark>_for c4 d-2 e-6 f5 g-3; <mark>_from b-3 c12 e-4 f-3 g-3
<mark>_give a5 g-3; <mark>_he c10 e-5 g-4; <mark>_i a-3 b7 c-7 d-8 e10 g-6; <mark>_in b-4 c-3 e-4 f7
<mark>_is d5 e-6 f5 g-4; <mark>_it c3 e2 g-3; <mark>_just a4 b-3 c3 d-2 f-3 g-5; <mark>_let b2 c7 g-12
<mark>_maybe c8 g-4; <mark>_me a4 b6 c3 e-3 g-15; <mark>_mine a-5 b6 c-4 d3 g-4; <mark>_move d7 g-6
<mark>_my a3 b4 e-5 f6 g-11; <mark>_no a4 b-6 c4 f-4 g-3; <mark>_nobody f3; <mark>_nobody-else c5 g-4
<mark>_not c-2 d3 f-4; <mark>_nothing c10 d-6 e-6; <mark>_of b7 g-4; <mark>_on a6 b3 d-4 e-6 g-8
<mark>_she b2 c-6 e4 f3 g-4; <mark>_slide g5; <mark>_tell e-2 g4; <mark>_that b3 e-6
<mark>_the a7 b-8 c3 d-5 e4 f-3 g-5; <mark>_they b-4 c5 e-10 g4; <mark>_to b5 d6 g-9; <mark>_today c5 e6 g-9
<mark>_we a2 b-3 e3 f-2 g-3; <mark>_what b-4 d-4 e11 g-11; <mark>_whatever a-2 b-6 c9 d3 e-4 f-3 g-3
<mark>_who b-4 c-9 e7 f-2; <mark>_yes b4 c-3 d5 f6 g-10; <mark>_you c6 e3 g-10; <mark>_your c6 d-4 g-4
<name>_' a-4 b8 c4 e-7 g-5; <name>_'s a-24 b9 c-13 d3 e2 f-10; <name>_, a-12 b4 c-6 e3 f-5 g3; <name>_. a-13 c-2 e5
<name>_: a-4 b6 c-5 d9 e-8 f-4 g-4; <name>_<mark> b8 f-10 g-7; <name>_<name> b-12 d-9 f5 g6
<name>_<number> a-3 c3 d5 g-3; <name>_? e-5 g5; <name>_a b-3 d6 e3 g-7; <name>_about a-2 b-6 c-7 d9 e-6 f-8 g5
<name>_after b3 c-4 d4 e-4; <name>_again d4 g-3; <name>_an c-4 d5 e-4 g4; <name>_and a-9 c-10 d3 f-7 g6
<name>_any d5 e-2; <name>_anything c3; <name>_as c2 d-6 e3 g-4; <name>_ask a-3 c3 e-5 f-8 g3; <name>_at a-2 b6 e-3
<name>_be b16 c-10 d-11 e-9 f-4; <name>_be-on a-5 b9 c-6 d3 e-4 g-4; <name>_be-supposed-to b8 f-5
<name>_because a-5 b2 e5 g-4; <name>_build a7; <name>_but b5 f-3 g-2; <name>_can a4; <name>_cancel d-3 g4
<name>_change b-3 c9 e-3 g-4; <name>_close b-2 c-4 e2 g3; <name>_come b6 c-3 e2 g-6; <name>_commands e5
<name>_completely e3; <name>_could a3 b4 c3 d-5 e-5 g-6; <name>_debug e-3 f4 g2; <name>_decide c-10 e6
<name>_decline d-5 e-4 g9; <name>_delegate b3 c-2 e-3; <name>_deploy a-4 e4; <name>_did g4
<name>_disagree c-2 e6 g-3; <name>_do d-8 g2; <name>_explain a-2 b-5 c-5 d-3 f3 g3; <name>_fail e2
<name>_fall d4 e-3; <name>_feedback b-5; <name>_find b-2 d-3 e3 g4; <name>_finish a-3 b4; <name>_first c2 g3
<name>_fix a-7 b-6 c-3 d-2 f2 g7; <name>_for b-7 e3 f3; <name>_from e3; <name>_full b-4 e6
<name>_get a-3 b-6 c-5 d3 g4; <name>_give b-5 c-3 d-4 f9; <name>_go b-6 c9 d-11; <name>_happen d-6 g6
<name>_have a-13 b5; <name>_he b3 c5 e-11; <name>_her b-4 e-4 g10; <name>_his b-5 e-6 g6; <name>_how c-3 e-3 f5
<name>_i a8 b10 d-4 e-8 f-5 g-3; <name>_in a-3 b5 c-2 f-2; <name>_instead a-4 b-2 e9 g-5; <name>_is a-10 f-8 g3
<name>_it a-3 c-2 d4 e2 g-3; <name>_keep b9 d3 e-4 g-10; <name>_know b-5 c4 d-2 e-9 g5; <name>_land b4
<name>_lead a-3 b3 c-5 d-5 e9 g-5; <name>_leave b-2 g8; <name>_let e-3 g4; <name>_make c-4 g3
<name>_merge b-6 e-5 g11; <name>_mid b3; <name>_more g2; <name>_move c-2 d-4 g8; <name>_my b-3 c3 d-3 e7 g-5
<name>_next g4; <name>_no b4 c-4 d-9 e5 f-4; <name>_not c-7 d3 e6 g-6; <name>_nothing c-7 f-4 g3; <name>_of b5 g-4
<name>_off b9 d-2 e-4; <name>_office f-2 g8; <name>_on a-10 b8 c-5 d-4 f6 g-2; <name>_one b-2 c7 e-3; <name>_or g4
<name>_own a-5 b5 c-6 d-3 e5 g-4; <name>_pair g2; <name>_pick c-3 g5; <name>_pr a-4 b3 g2
<name>_present c-4 d-4 e13 f-7 g-5; <name>_pull b-3 e-2 g7; <name>_push f3; <name>_question c-4 g6
<name>_read b-2 e-2 f-5 g10; <name>_rewrite b-8 c4 g5; <name>_run a-3 c-2 d-3 e8 f-2 g-4; <name>_settle c-4 g7
<name>_she b-2 c3 e-2; <name>_ship a-2 g8; <name>_should b4 c-3 g2; <name>_show e-4 f9 g-2; <name>_since g-2
<name>_so a-3 d5 e-4 f3 g-5; <name>_something c9 f-4 g-4; <name>_soon c-4 d8 g-4; <name>_sorry d5
<name>_sort b-3 e-4 g10; <name>_start c6 g-10; <name>_still a-3 b-4 d5 g4; <name>_take a-3 b-11 e5 g5
<name>_take-back b-5 g6; <name>_talk-to e-2 g6; <name>_tell b-4 g9; <name>_that d5 e2 g-7
<name>_the a-12 b4 c-13 d-8 e8 f-10 g3; <name>_then a-4 b3 c-4 e-2 g6; <name>_they c3 e-9 g5
<name>_think b-3 c-8 e3 g6; <name>_through b3 c-6 d-6 e11 f-2 g-7; <name>_ticket b7 e-3 g-4
<name>_to a-11 b7 c-18 d-4 e3 f7 g-3; <name>_tomorrow d-2 g3; <name>_two b-3 d5 e3 g-5; <name>_wait a-3 b-6 d12 g-5
<name>_walk f6 g-3; <name>_want b-4 d-2 e7 g-4; <name>_want-to b-3 c-4 d5 e5 f-2 g-2; <name>_we d8 g-5
<name>_webhook a4; <name>_what b-9 c5 d-5 e4 f-5; <name>_will b-6 d-4 e8 f-4 g2; <name>_with a-5 b3 d-6 e3
<name>_would a-2 c5 d-3; <name>_write a-4 d-2 e5 f-3; <name>_yes a8 c-7 d-5 g3; <name>_you e4 g-3
<number>_, a4 c-3 f2; <number>_. a7 b-5 c3 d-5 f-2; <number>_<mark> a-3 b7 c-5 e-8 f5; <number>_approvals c9 e-3 g-4
<number>_comment c-6 d-5 e11 g-3; <number>_hours a13 b-2 d-2 e-4 f-3 g-9; <number>_i a-7 g9; <number>_in a7 g-2
<number>_lines a9 b-2 d-4 f4 g-5; <number>_me a-3 c5 d-3 f5 g-7; <number>_min a-4 b-6 d6 e-7 f7 g-4
<number>_minutes f8 g-5; <number>_open c-2 d5; <number>_people a3 c-5 e-4 g6; <number>_point d-2 g6; <number>_the f2
<number>_times e4; <number>_weeks d3 g-2; ?_' b-4 c5 e6 f-4 g-9; ?_<mark> c3 e3 g-7; ?_? c10 e-2 g-7
^_1:1 b-2 c-3 d3 f-3 g2; ^_1:1s a-4 b-5 c-5 d3 e-5 f-6 g4; ^_<mark> a3 b-4 c3 e-8 f4
^_<name> a-14 b-2 c5 d-5 f-17 g10; ^_<number> a8 b-6 c7 d-8 e-8 f5 g-12; ^_a a-8 b-9 c6 d-19 e-13 f8 g4
^_after e8 g-6; ^_again a5 b-3 c5 d3 e-5 f-4 g-13; ^_agree e7 g-8; ^_all a-2 b-10 c10 d-2 e-14 f-6 g4
^_all-hands d-6 g9; ^_almost a-4 b-8 e13 g-3; ^_although b5 g-4; ^_am d8 g-7; ^_an a-2 d-5 f10 g-5
^_another a3 c12 d-3 e-5 g-10; ^_answer c-2 d-2 g3; ^_anyway b-4 c-4 g4; ^_approve c-4 g7; ^_as b-6 e-4 g8
^_as-soon-as f-3 g4; ^_ask a-7 b-9 c-3 d-7 e4 f7; ^_assign a10 b-6 e-3; ^_at a-9 b8 d-7 e-6 f-3 g12; ^_ate g4
^_attend c-3 d-3 e-4 f12 g-6; ^_automate f7 g-3; ^_back a8 b6 d-6 e-9 f-2; ^_back-off b-2 e5; ^_bail-on d5 g-4
^_be a5 b2 c-5 f-3 g-3; ^_be-about-to e6; ^_be-going-to b3 g-6; ^_be-meant-to d5 g-2; ^_because b2 e-4
^_before a-2 c-7 g10; ^_bite a3; ^_bite-my-tongue e5; ^_blank d5 g-3; ^_block a-8 c7 e3 g-2; ^_blow-off d4
^_board d-4 g7; ^_both a7 c-6 e-2; ^_budget d-5 e-2 g9; ^_build a-7 b-7 d-4 e-5 f-3 g12; ^_bump d5 e-2 f4 g-6
^_busy b3 c3 g-6; ^_buy e-2 g3; ^_by a4 c7 d2 e-7 f-4 g-6; ^_calibration g2; ^_can a-3 c3 d-3 e-14 f5 g3
^_cancel a-7 b-5 c-2 d5 e-4 f-4 g3; ^_candidate c-2 d5; ^_career-chat d2; ^_catch-up-with g3
^_clean a-5 b-4 c-4 d-4 e-3 f2 g8; ^_clean-up a-3 f9 g-3; ^_clicked f9 g-7; ^_clone e-4 f8; ^_close b-4 e7 g-3
^_coach a-3 b-6 d3 e6 f-6; ^_code a6 b-5 d2 f2 g-6; ^_coffee d-3 e-6 g4; ^_come a-3 b-5 c11 d-5 g-5; ^_company g5
^_compare f5; ^_cook b4 d-3; ^_correct b3 d-3 e-4 f2; ^_could b3 g-7; ^_count d-4 g5; ^_cto a-4 g8
^_customer c-3 g6; ^_customers f-3 g4; ^_cut b4 c-2 d7 e3 f-5 g-12; ^_data c6 g-6; ^_deadline b-3 g4
^_debug a-9 g11; ^_decide b2 c8 e-4 g-8; ^_decision c6 g-6; ^_decline d5 e5 g-8; ^_delay d9 g-4
^_delegate a-6 b-2 d-4 e15 g-11; ^_delegation a-3 b10 c-4 d-3 e-5 f-3 g-4; ^_delete b-8 d-2 e5 f8 g-4
^_deploy b-3 f-2 g4; ^_design b-3 c3 d-6 e-6 f4; ^_did a2 b-3 e4 f-5; ^_dig-into f6; ^_discuss e-4 g9
^_do a5 b-2 c-10 d-7 f8; ^_docs a-2 f8 g-3; ^_draw a-2 e2 f5 g-4; ^_dream a-3 g5; ^_drop a4 b-2 d7 e-5 g-11
^_end-up a7 b2 c3 d-4 e-5 g-7; ^_escalate c11 e-6 g-4; ^_even a3 c8 d-2 f-3 g-5; ^_every b-3 c8 d2 e-5 g-7
^_everybody a2 c13 d-3 e-4 g-10; ^_everyone b-8 c2 e-12 f-5 g6; ^_everything b-4 c10 f-4 g-6; ^_experiment g4
^_explore f6 g-3; ^_farah a-2 g7; ^_feedback b-6 c-5 d7 e-7; ^_feel a4 b-5 d-5 f-7 g5; ^_finally b-6 d-4 e4
^_finance g3; ^_fine a-2 b-4 c-3 d-4 e4 f-2 g5; ^_finish b4 d-3 e-4; ^_fire a-3 g7; ^_fix b-9 d-4 e-7 f9
^_follow f6; ^_for a-4 c4 d4 e-3; ^_forget d7 g-5; ^_forget-to d6 g-4; ^_friday a-3 b4 d-4 e-4 f4
^_get b-8 c5 d-7 e-5 f-5 g11; ^_get-pulled-into c5 e-3; ^_ghost d2; ^_give c-14 e5 f-10; ^_go b7 c-7 d-6
^_go-over f4 g-4; ^_go-through e-2 f10 g-7; ^_go-to a-4 b5 c-4 d-12 e-9 f7 g2; ^_good a-6 b-3 c-11 e4 f-4 g6
^_grab a11 e-7 g-9; ^_grafana a6 c-3 g-4; ^_guess a3 c3 g-7; ^_hack a-3 f9 g-3; ^_half c-3 d-3 e-3
^_half-the-team a4 c-4 d-5 g5; ^_hand a-6 b3 c-2 d-6 e12 g-11; ^_hand-off g-3; ^_hand-over b-4 f-3 g5
^_hang a-3 c-3 d2 e7 g-5; ^_hard-talk d7 g-6; ^_have a-9 b-5 d-2 e-9 f7 g9; ^_have-a-look f5
^_have-to a-4 b-7 c12 e-3 f-4 g-2; ^_he a-9 b12 d-13 e2 f-7 g-2; ^_headcount d-6 g8; ^_heard d-5 g7
^_her c-6 e-5 g5; ^_hero a4; ^_hers b9 c-2 e-4 g-3; ^_hire a-4 b-8 c-7 d8 e-11 f-2 g4
^_his a-4 b11 c-5 d-6 e2 f-2 g-5; ^_hold b-2 c-3 g4; ^_home b-2 c4; ^_hope g7; ^_how g6; ^_hr a-3 c-4 d3 g3; ^_i f-3
^_if c-2 d-5 e-4 g9; ^_ignore a-3 d8 g-6; ^_imagine d-2 f-4 g11; ^_implement a12 b-2 d-6 g-4
^_in a-8 b-8 c-2 d-8 e-9 f-5 g21; ^_incident e7; ^_instead a3 b2 c-7 g-10; ^_interview d10 g-7
^_interviewed a-4 c-4 d-10 e-4 f-3 g16; ^_is c-3 e-2 g8; ^_it b-2 c3 d2 e-6 f-9 g3; ^_ivo b2 e-3 f-2 g5
^_join b5 d-5 e-6 f10 g-7; ^_jump-in a2; ^_jump-into a3 b5 c-3 e-3 g-4; ^_jump-on a7 e-2; ^_just b3 c-3 d10 g-14
^_keep a6 b-7 c-3 d6 f-3; ^_kick d-4 g7; ^_kick-the-tyres f4; ^_knock-out a4 f5 g-7; ^_knocked a4 f6 g-6
^_late a4 d-6 g5; ^_lead c6 e-3; ^_learn b-3 e-3 f-4 g10; ^_leave a-4 b-8 c-11 d12 e7 f-3 g-14; ^_leave-early d-3 g6
^_legal a2; ^_let a-15 c-20 e6 g3; ^_lil f7 g-5; ^_listen e-12 f6 g7; ^_literally a-3 b6 c-4 e5 g-6
^_lol a4 d3 e-6 g-7; ^_long a-3 d-6 e-4 f-2 g9; ^_look f7; ^_look-at a-5 b-3 c4 d-8 e-6 f2 g4
^_lunch a3 d-4 e-2 f-3 g6; ^_make a-5 b-9 c-5 d-6 e11 f10 g-10; ^_many a-4 c-5 d-4 f-2 g10
^_marek a-7 b3 c7 e-7 f-3 g3; ^_maybe a-3 b-3 c-6 d-3 e-3 f-5 g12; ^_me a11 c11 d-10 e-10 f-4 g-16
^_mean-to d10 g-6; ^_meet d-6 f-3 g11; ^_meetings a-7 e2 f-6 g5; ^_mentor d-4 e4; ^_merge c-4 d-5 f-7 g5
^_might a-5 b-3 c-3 d-4 e-7 g16; ^_mine a4 b3 g-6; ^_miss d10 g-7; ^_move a-7 d-4 e-6 g8
^_must b-3 c-4 d-4 e-4 f-3 g10; ^_my b3 d5 f-14; ^_nearly a-2 b-9 e12; ^_need a-5 c12 f-6 g-5
^_never b-4 c-7 d5 f-2 g3; ^_new a-3 c-2 e-2 f-5 g11; ^_next d-4 g8; ^_nice a-3 d-4 g6; ^_no a-10 d2 e2 f-7 g3
^_no-one a-3 c5 d-3 f-4 g3; ^_no-one-else a4; ^_nobody b-12 c6 d-6 e-13 f-13 g7; ^_nobody-else c3 g-5; ^_nope d7 g-5
^_not a-5 b-8 c-10 d2 g6; ^_not-a-single b-3 d3 e-5 f-4 g3; ^_not-one d4 e4 f-2 g-9; ^_not-one-person c5 g-2
^_note c-3 d3; ^_nothing a-5 b-7 c3 d-4 e-12 f-2 g9; ^_now b2 e-5 f7 g-7; ^_off a-5 b-4 c-3 d-7 e6
^_offer b-2 c-5 d-4 e7 g2; ^_offsite c-2 d-2 g8; ^_oh c3 e-3 g-2; ^_ok c-8 d-5 f-4 g10; ^_old a-3 f7
^_on d-8 e-5 f-6 g9; ^_on-call a4 b7 c-2 e-7 g-5; ^_onboarding a-3 c-2 d11 f-6 g-3; ^_onboarding-plan d7 g-5
^_oncall c5 g-4; ^_once b-3 c7 d-3 e-6 f-8 g6; ^_once-more a3 b4 d-3 g-3; ^_one a-7 b-7 c-8 e-11 f4 g11; ^_only g3
^_open a-6 c4 d-4 e2 g-6; ^_ops a3 c5 d-3 g-4; ^_ought g4; ^_our a3 b-5 d-2 e-8 f-5 g11; ^_over c-3 g3
^_override b4; ^_overrule b6 g-2; ^_overwrite b3; ^_pair b-5 c-3 d-2 f6; ^_pass b-5 c-4 d-5 e15 g-9
^_pass-on b-2 e6; ^_past b6 c-3 d3 g-7; ^_patch a8 g-5; ^_patch-up b4; ^_peer c-2 d7 g-3
^_people a-3 b-3 c13 d-5 e-10; ^_people-stuff d3; ^_perf d9 f-3 g-6; ^_perhaps g7; ^_pick a13 c-9 e-5 g-7
^_pick-up a6; ^_plan a4 c-3 d-6 e-3 f-5 g7; ^_plan-to f-3 g7; ^_play a7 e-4 g-4; ^_play-with f7 g-4; ^_pm a5 g-3
^_poc a-4 b-2 f10; ^_poke-at f3; ^_poor b8 d-5 e-3; ^_postpone d12 g-10; ^_pr c6; ^_prepare a-4 b-6 d-9 f-3 g16
^_pretty c3 d-7 f-4 g6; ^_prod a9 e-3 g-2; ^_product c-3 d-4 g9; ^_progress c-3 e8 g-3; ^_promise c-4 d3 f-6
^_prototype f5 g-3; ^_proud b-3 d-4 e4 g4; ^_proverb d-2 g8; ^_pull c-3 d6 e4 f-3 g-8; ^_push b2 c-3 e-5 f-6
^_put a4 b-6 c-13 d6 e4 f-8; ^_qa a-5 d-3 e6 g3; ^_quarterly d-3 g6; ^_quick'n'dirty f3
^_quiet a-2 c-4 d-4 e-3 f-3 g8; ^_quietly b3; ^_rain a-6 b-2 d8 e-6 f-4; ^_rana b-2 c5 e-7 g4; ^_rang g4
`
