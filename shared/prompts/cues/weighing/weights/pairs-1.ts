// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
!_! a-5 b-2 c-7 d-6 e4 f-4 g10; '_, a-7 c9 d6 e-15 f-8; '_. a-3 b-3 c10 d-5 e-5; '_<name> a5 c-4
'_<number> d-3 e-4 f4 g7; '_and a-3 d4 e-10 g6; '_ask a-3 d5 e-3 f-3; '_breakfast d4; '_i b4 c-6 d-3 e7; '_in c5
'_meet g3; '_on b10 c2 d-2 e-3 g-9; '_say c-3 d3 e-2 g2; 'are_we d4 g-5; 'can_you d-4 e6 g-5; 'd-had_it b9 g-5
'd_<mark> b4 c-2 d-4 g5; 'd_<name> c10 e-5 g-5; 'd_agree b4 c4 g-6; 'd_already d2 e7 g-8; 'd_argue c-5 e7
'd_ask a-5 b11 c-4 d4 e-9 f-4; 'd_assign b6; 'd_be a-2 b4 c-5 d-4 e6 f-6; 'd_build a6 b-3 c-7 e4; 'd_call d5 g-3
'd_change d-2 e10 g-6; 'd_choose c8 g-8; 'd_decide c6 e-9; 'd_delegate b5; 'd_discuss d6 g-3; 'd_do b2 d6 e-5 f-3
'd_even b4; 'd_find a-2 c-3 e3 f-4 g5; 'd_finish c4 d4 e-6; 'd_follow c4 e-5; 'd_get b9 c-3 g-7
'd_give b11 c-2 d-4 g-9; 'd_go a3 b2 c3 e-4 f-5; 'd_half a-5 b-3 c4 g5; 'd_hand a-6 b7 e-6
'd_have a-14 b-2 c-17 d-5 e12 f-13 g8; 'd_heard b-2 c5 e-5 g2; 'd_in a6 e-2 g-4; 'd_just a3
'd_keep a-3 c-3 d5 e-5 g2; 'd_know c-6 e9 g-3; 'd_leave b5 d-7 e-10 g10; 'd_let b6 d-3 g-3
'd_like a-3 b-10 d-4 f-5 g10; 'd_look a3 d-4 e6 f-3 g-7; 'd_love d-3 g10; 'd_make b-2 c9 g-5; 'd_me b-2 c6 d-2 e-4
'd_never c-6 d-6 g10; 'd_not a-3 c12 d4 g-19; 'd_only b2 c-3 e-9 g5; 'd_own e5; 'd_pass b6 e-3; 'd_patch c-3 g3
'd_pick c11 e-9; 'd_plan-to a-4 d-2 e-4 g8; 'd_prefer c7 e-3; 'd_probably g2; 'd_promise c-3 d10 g-8
'd_promise-to d-3 g5; 'd_put b-6 e13 g-7; 'd_rather a-4 c7 f-2; 'd_read f-5 g10; 'd_rewrite b-3 c-2 e-7 g11
'd_say c-4; 'd_set c-5 e-3 f3 g4; 'd_sort b-2 c-3 d5 e4 g-8; 'd_still g4; 'd_stop a-2 c-8 d-3 e5 f7
'd_take b3 c-4 e-7 g4; 'd_talk d6 g-3; 'd_tell b10 c-3 g-7; 'd_the a8 d5 e-7 g-6; 'd_think b-3 e5 g-5
'd_try b-4 c-2 e10 g-3; 'd_wait b-3 c9 e-6; 'd_want c8 d6 g-14; 'd_write b4 d-5 g4; 'i_'ll b3 c-4 e-8 f-2 g8
'just_tell d-4; 's_, a-3 b10 c-7 e3 g-15; 's_. a-4 b15 d-11 e-3 g-6; 's_1:1 a-6 b-11 c-7 d13 e-11 f-3
's_<mark> a-2 b2 d10 e-9 g-4; 's_<name> b4 c4 d4 e4 f-7 g-19; 's_<number> b-3 c-4 d7 e-2; 's_a a2 b4 d-6 e-2
's_all b6 c-5 d3 e9 g-12; 's_always c-3 e-5 f2 g5; 's_and a-2 b5 c-9 d-5 e7 f4 g-3; 's_api b4 d-5 f8 g-11
's_appraisal b-3 d5; 's_approach b6 e3 g-7; 's_architecture b-4 e4 f3; 's_area c7 e-3 g-3; 's_ask e-4 g4
's_at b10 c-7; 's_baby b4 d-2 e-4 f-3 g7; 's_back a-8 b8 c3 e-10; 's_be a-4 b-8 c6 d12 e-15 f-4
's_birthday d-3 f-2 g8; 's_block e4 g-2; 's_blocked a4 c-4 d-3; 's_boss a-10 b-2 c-6 e-10 f-3 g17
's_branch a-8 c-4 d-8 f-6 g6; 's_budget c-3 d-4 g11; 's_bug a-4 b14 c-3 e-9; 's_build e3 g-3; 's_call a-4 c3 d-9
's_calmer d6 g-4; 's_career-chat b-2 d10 g-6; 's_catch-up b-4 d11 f-2 g-5; 's_change a-4 b-3 d-4 e8
's_check b-3 d10 e-5; 's_choice c9 d-3 g-8; 's_code a-4 b7 d-5 f4; 's_column b4 d-4; 's_commits b5
's_contract d8 g-5; 's_cost e-3; 's_customer a4 b4 c-2 g-6; 's_cutover a9 b-6 d-3 e8 g-11
's_dashboard a-3 b10 e-2 g-3; 's_deadline a6 g-4; 's_decision a-4 b-4 c-5 d-4 g11; 's_demo a7 b-12 d-7 e6 g4
's_deploy a2 b4 c7 d-4 e-12; 's_deployment a-2 g5; 's_design b5 c-5 d-7 e5; 's_design-doc b4 c4 d-2; 's_desk c-6 d8
's_dish b9 d-3 g-5; 's_do a9 b-9 c-8 e-4 f5 g3; 's_draft b6 d-8 e-3 g4; 's_due c-4 d9 g-5; 's_end b-4 d4 e-3 g3
's_estimate c5 d-4 g-3; 's_estimates b7 c-2 f-2; 's_fast f3; 's_feature b6; 's_feedback a-3 b-9 d16 e-4 g-5
's_fine b-4 c10 f3 g-9; 's_first a-10 c-6 e6 f-5; 's_fix a-8 b10 c-3 e-8 f-6 g8; 's_for a-4 b9 c-3 d-2 f2 g-4
's_from d-4 e8; 's_get e4 f-2 g3; 's_go b-3 c-4 d10 e2 g-12; 's_goals d8 g-7; 's_good b-5 c-7 d-6 f6 g6
's_growth b4 d4 e-2 g-5; 's_growth-plan b-5 d14 e-4 g-5; 's_half a-2 b11 c-2 d3 f-4 g-9
's_hands a-8 b7 c-4 d-3 e-3 g7; 's_happy c8 d-3 e-2; 's_head b7; 's_her c5 d-5 e4 g-7; 's_hers d-3 e13 g-10
's_his b-9 c5 e10 g-9; 's_hold a3; 's_homework c-3 d-2 e-3 f4; 's_how a4 b-4 d-4 e7 g-10; 's_in a6 b4 e-14 f-2
's_incident a-2 b2 e-4 f6; 's_interview b6 e-3; 's_it a4 b-3 d3; 's_job a-5 b6 d-6 e-14 f-2 g7; 's_just b-4 c3
's_keyboard e-3 g6; 's_last a2 d4 g-5; 's_launch a7 b2 d-7 e6 g-11; 's_lead b-3 c-3 d-8 e5 g7
's_learn d5 e-3 f-9 g6; 's_leave c3 e-3; 's_list a-6 b9 e-8; 's_live a2 b2; 's_loop e3 g-3; 's_mails b4 c-3 e-3
's_manager b-7 d-8 e-3 g11; 's_me a11 b-6 c13 d-9 e-8 f-5 g-6; 's_meet b-2 e-6 g9; 's_mentor d7 e-4 f-3
's_merged b5 e-2; 's_mid b-2 d10 g-6; 's_midpoint d10 e-4 g-7; 's_migration a-9 b9 c-3 d-7 e9 f-3 g-8
's_mine c3 e-8; 's_module b6 e-6; 's_move b6 d-4; 's_my a11 b10 d-7 e-10 f-4 g-12; 's_name a-4 b-2 c-5 d-12 e11 g4
's_never g5; 's_new b11 d-4 e-7 g-4; 's_no e5 g-7; 's_not a-7 d6 g-2; 's_notebook b8 e-2
's_now a-3 b-7 d8 e10 f-3 g-15; 's_numbers d3 e-2; 's_off a-2 c-3 e7; 's_ok b-2 c6 e-2 f3 g-4; 's_old b-5 e-3 f5
's_on b8 d-7 e-6; 's_one b-12 c2 d-3 e4 g4; 's_one-on-one d7; 's_one-to-one b-4 d6 e-6; 's_only e3
's_open a-5 f12 g-5; 's_our e13 g-11; 's_out c5 d-7 g5; 's_over b-5 d6 e-4 g4; 's_own a-6 b-9 d-4 e-7 g16
's_pager c5 g-2; 's_parser d-3 e5; 's_part a-6 b8; 's_people a-4 d5; 's_performance d5; 's_plan a-3 b-3 c-6 e12 g-3
's_plate a-5 b5 d-3 e-3; 's_postmortem b-2 d-2 e4 f-4 g5; 's_pr a5 b9 c-11 d-12 f-8; 's_probation d6 g-4
's_probation-talk d7 g-3; 's_project b8 c2 g-11; 's_promotion b-2 d11 f-3 g-4; 's_promotion-case b-5 d12 g-6
's_push b-4 d-5 g6; 's_query b6 c-3 d-2 e3 g-4; 's_question b3 c2 e-11; 's_questions a5 c-4 d-3 e-3; 's_queue a-3 g3
's_raise d4; 's_reconciliation g-3; 's_refactor b6; 's_release a9 b-3 g-9; 's_report a3 c-3 d-5 e3
's_return b-9 d-4 g10; 's_review a-7 b-16 c-6 d13 e-10 f-5 g7; 's_rfc b7 c-3; 's_right b-7 d-4 e2 f6
's_rollback b5 c-6 d-4 f-3 g2; 's_rollout e11 g-8; 's_run b-5 d-2 e7; 's_salary d9 g-5; 's_script a-6 b7 d-4 f-4 g4
's_sdk a4 f7 g-8; 's_service e4; 's_show a-2 d-4 e7 f5 g-11; 's_since a-3 b10 g-5; 's_slides a-4 b9 d-5 e-5 f-3 g3
's_solution b3; 's_spike b11 d-6 f-2; 's_sprint a-4 b6 d-3 f7 g-6; 's_sql a-6 b3 g6; 's_squad c4 d-2 e-9
's_stay b-2 d4; 's_stick e4 g-5; 's_still a-3 b-6 d8 e3 g-3; 's_stop d9 e-2 g-6; 's_story a-5 g2
's_stuck c-3 e7 g-5; 's_talk d-5 f4 g3; 's_task a-7 b14 d-2 g-5; 's_team c-5 d-7 e-4 g11
's_test a-3 b9 d-5 e3 f-2 g-5; 's_tests g4; 's_the a2 b-19 d2 f-13 g5; 's_their b-5 c3 d-5 e10 g-10
's_theirs b3 e4 g-6; 's_three a-5 b7; 's_thunder b2; 's_thursday b-3 d6 g-4; 's_ticket b12 c-7 d-8 e-12 f-6
's_to a-9 b16 c-2 d-8 e3 g-18; 's_toes b2; 's_tone d4 g-2; 's_touch f2; 's_trial d9 g-7
's_until a-3 b13 c-2 e-3 g-4; 's_up b-4 d7 g-6; 's_upgrade b8 f-2 g-3; 's_version d-2 e3 g-5; 's_visa e-2 g2
's_wait c3 d-4 f5; 's_wedding b-3 d-2 g7; 's_wednesday a3 g-3; 's_what b5 c2 d-7 f-2; 's_work a-4 b4 c-2 d-2 e5 f-8
's_write a3 b3 c-2 e-2; 's_wrong c3 d-2 e-7 g8; 's_your a-3 c-2 d-4 e11; 's_yours b4 c-8 d-4 e9
,_' a-6 b8 c-7 f-3 g3; ,_<mark> a-6 b3 c-7 f-10 g8; ,_<name> a-15 b-4 d-11 e12 f-12 g6; ,_<number> a6 b-8 d-3 e-2
,_a a-5 b-4 c-7 d-9 e5 f8 g2; ,_about a-3 b-2 d-2 g9; ,_accept d-2 e-7 g10; ,_actually c-5 g6
,_after a-5 b6 c10 d-3 g-10; ,_again a3 b-18 c4 d11 e-9 f-3 g-4; ,_aged a-5 b-3 f3 g3; ,_agenda c-5 d-5 e3 g6
,_ai a4 c-4 g3; ,_all b-4 c4 d3 f-19 g4; ,_all-day d-3 e7 f-4; ,_alone a4 b-4 c-3 d-2 e-5 f-3 g5
,_also a-8 d-3 e6 f-5 g4; ,_although b9 c4 d4 e-9 g-10; ,_always c-6 d6 e-2 g4; ,_an a-2 c7 d-7; ,_and c3 e5 f-9 g-6
,_and-so b-3 c8 d-4 f-3; ,_and-then a-10 b2 c9 d-5 e3 f-6 g-5; ,_answer c3 d-3 e3 g-3; ,_anyway a-4 c-4 g6
,_apparently a2 c5 f-5 g-3; ,_as a4 b-12 c-6 e4 f7; ,_as-always a-2 b-3 d6 e-6 f-3 g2; ,_ask a-9 b-16 c7 e11 g-7
,_at a5 b-3 c7 e-8; ,_at-least g3; ,_babysat a5; ,_back a-3 b-8 c-4 d-4 e-3 f-3 g13; ,_bad b6 g-4
,_badly b-4 e3 f8 g-6; ,_be b-3 c-5 d12 e-7; ,_because d6 f11 g-17; ,_before a-11 b5 c-8 g13
,_best a-6 b-5 d-4 e4 g7; ,_between c-5 e-2; ,_bin a-3 d-7 e-3 f7 g3; ,_bite b-4 e3; ,_blue c-3 g7; ,_book d-2 g3
,_boss c8 g-6; ,_both b-5 e-8 f-3 g4; ,_brain a-3 c-3 f-3 g11; ,_break a-3 c-5 e-3 f11; ,_budget c-5 e4 g4
,_build a5 d5 e-3 g-8; ,_busy b-2 c3 d-10; ,_but a4 c3 d-19 g5; ,_by b7 c-3 d11 f-9 g-9; ,_cake a-7 c-3 g14
,_calendar a3 d4 g-5; ,_can a-4 b-2 c8 f4 g-7; ,_cancel a-3 d15 g-11; ,_candidate d7 g-5; ,_carry d4 e9 g-10
,_champagne a-5 g9; ,_change a-6 b5 d-2 e2 f7 g-7; ,_chapter f6 g-5; ,_check f3 g-4; ,_cherry a4
,_choose c6 d4 g-11; ,_clean f-3 g3; ,_client a4 e-6 g4; ,_clinics d-3 g4; ,_close a-4 c-5 d15 e4 f-3 g-13
,_close-the-laptop b-4 e4; ,_code a5 b-5 d8 e-4 f3 g-13; ,_coffee c4 d4 e-5 g-4; ,_cold c-3 d-2 e-4 g7
,_come a-9 b-3 c-3 d-8 e11; ,_cost a-4 c2 d-4 e-2 g5; ,_could a-4 b4 c-2 e-8 f6; ,_customer a10 b-4 d-2 e-5
,_customers a4; ,_day b-2 c5 e-3; ,_deadline a3 e-3 f-6; ,_decent d-2 g7; ,_decide a-5 b-3 d-4 e9
,_delay d-7 e-3 g9; ,_delete a-7 b-11 c-8 d4 e10 g-3; ,_deliver c4 e-3; ,_demo a6 b-2 f-11 g5; ,_dentist d-3 g8
,_depend c4 f-4 g5; ,_deploy a3 b-8 c-3 d7 e-6 f-7; ,_devs c9 g-6; ,_did a-2 c-3; ,_discussion c7 e-2
,_do b4 c-4 d5 e-9 f7 g-9; ,_door d-5 g5; ,_draw e-4 f6; ,_drop b-4 c5 e2 g-6; ,_due a9 b-3 d11 e-3 f-5 g-16
,_each a4 c7 e-7 f-7 g-7; ,_early g5; ,_eleven c-5 d8 e-2 f4 g-5; ,_end b-3 c3; ,_end-up a8 b4 c-2 d-7 e-5
,_error g3; ,_even a-9 b-9 c6 d-11 e4 f-7; ,_evenings f7 g-4; ,_every a2 b-4 c11 e-4 f-5 g-5
,_everybody a6 c-10 d-4 e-4 g8; ,_everyone d-12 e-11 f-7 g8; ,_everything a-8 b-3 c-3 d-4 e8 g8; ,_factory a9 g-4
,_fair a5 b-2 c-2; ,_feel a2 c2 d-4 e3 f-13 g6; ,_finally a-7 b4 c-5 d-11 f9 g3; ,_finance a5 d-9 e-4 g4
,_find a7 b-3 c12 d-11 e-12 f4 g-7; ,_fine a-3 b-9 c-12 d-6 e7 f-2 g13; ,_finish a7 b13 c-2 d-5 e-4 f-4 g-14
,_first a-8 b-8 c-3 d-10 e6 f7 g4; ,_five a4 e4 g-7; ,_fix a9 b-11 c-4 d-4 e-3 f-2 g4; ,_flashed a8 g-6; ,_fold c2
,_for a-16 b-9 d3 e-14 f18 g-7; ,_for-once c-5 d-7 e10; ,_forget g5; ,_forty a-3 b-4 d-4 g3
,_four a-5 c-4 d-7 e5 g9; ,_fourth a-3 b-3 c-3 d3 e-3 f6; ,_friday b-5 e5; ,_from a4 b6 c4 d-3 e-15; ,_fun d-3 f7
,_funny a6 g-3; ,_generator a2 e-2 g3; ,_get a-3 c5 d-11; ,_give a-4 b3 c-3 d5 e3 g-8; ,_glad b-2 g6
,_gloves a-7 c-2 f-3 g11; ,_go a3 b-15 c-5 d-4 e2 f-3 g7; ,_go-to a3 b-5 c-5 d8 f-4; ,_good b-11 c-3 d-9 e4 f-3 g9
,_great d-4 f4; ,_green a4 c-6 e-2; ,_growth c-2 d-4 g9; ,_guess b4 c3 d5 e-9 g-5; ,_ha a-5 c-5 e-3 f3 g7
,_half a2 b-5 d-12 e-9 f-10 g14; ,_hand a11 b-6 c6 g-14; ,_hang e4 f5 g-8; ,_happy b-5 f6; ,_hard a-5 b-3 d-8 e5 g7
,_harder e7; ,_hate b7 e-5; ,_have a3 c-12 d3 e-4 f-9 g8; ,_have-to c2; ,_he a-21 b3 c-9 e7; ,_heard b-2 c8 d-3 g-8
,_her a-7 b8 c-9 f-4; ,_hers b-3 g6; ,_hid d5 g-5; ,_his a-6 b-4 c-13 e2 f4 g4; ,_home a-4 b3 e-2 f-2 g6
,_honestly a-3 b-7 d-3 g9; ,_hope c-3 d7 g-3; ,_hr b-2 d5 e-6 g4; ,_i b4 c-8 d5 e7 f-8 g-6; ,_if c-12 d3 e-2 g4
,_in b7 d-2 g-5; ,_incl b-2 e11 g-7; ,_including b-2 d-3 e10 g-5; ,_instead a6 c5 d-3 e-5 g-8
,_is c-3 d6 e-5 f6 g-4; ,_it a-2 b-3 c-4 e3 f8; ,_just a5 b-7 e-6 f9 g-6; ,_keep c8 e5 f-6 g-12
,_keyboard b3 e-4 g3; ,_kind-of b4 e-2; ,_kindly b5 d-4 e-2; ,_know f3; ,_laptop a10 f-4 g-5
,_last a10 b-4 c-4 d8 e-9 g-6; ,_late a2 b-5 d-5 f-2 g6; ,_later b-2 e4 g-3; ,_launch a17 b-3 d-2 e-4 f-3 g-10
,_lead e-6 g8; ,_learn a-6 b5 c-3 d-7 e-3 f7 g-2; ,_leave a-3 d-8 e9 f3 g-7; ,_leave-it-to-them b-2 e10 g-5
,_ledger a4 g-2; ,_legal a3 c7 e-3 g-5; ,_legend a-2 b-8 e-7 g14; ,_lesson f6 g-4; ,_let a-7 b-14 c-8 e18 f-2
,_light f-4 g9; ,_like a5 b-9 c8 d8 e-14 f6 g-13; ,_line a-3 b5 e-2; ,_literally a-4 b3 c-5 d-3 e7 f3 g-7
,_little b4 c-3 d-3 f3; ,_live a7 g-3; ,_lives f4 g-3; ,_lol b-6 d6; ,_long a2 b-5; ,_look e-4 g7
,_look-at b4 d3 g-2; ,_lost a-9 c-3 e-7 f2 g5; ,_lovely a-3 b3 c-3 e-3 f5; ,_low f7 g-2; ,_lunch a3 d-7 g5
,_make c-3 d3 f4; ,_maybe c-3 d8 e-2; ,_me a13 d-5 e4 f-7 g-13; ,_meaning b3 c8 e-4 g-11; ,_meet a-2 c-3 d-5 f-4 g12
,_meetings a-7 f2 g5; ,_merge b5 c-9 d3 e6 f6 g-18; ,_mine a7 b9 d-10 e4 f-5 g-13; ,_miss b3 e-3 f-3
,_module f7 g-4; ,_monday b-3 g3; ,_mood a-3 d-4 e-2 g10; ,_more a-4 d-5 f3 g6; ,_more-or-less a-7 b-3 e-2 f9
,_mostly a-2 d-7 e-3 g11; ,_move a-7 b-11 c4 d2 e-9 g7; ,_must c-2 d4 g-2; ,_my a7 b7 d7 e-11 g-13
,_naturally a8 b-2 e-5; ,_never b-4 c-6 d9 e-11 g3; ,_new b-3 c-2 d2 e-2 f-2 g5; ,_next a-5 c4 d-2 e-8 g7
,_nice a-5 b-9 c-3 d-9 e-9 g15; ,_nicely b9 g-6; ,_ninety d-2 g9; ,_no a-3 b-4 c-8 d3 e-3 f6 g3
,_no-one a-6 b-3 c11 d-5 e-6 f10 g-13; ,_no-one-else a2 g-2; ,_nobody a-9 b-12 c5 d-11 e-5 f11
,_nobody-else a16 b-3 c-2 f-4 g-7; ,_none b-6 c-2 d-5 e3 g6; ,_none-of-them a-6 g9; ,_nor c4 d7 g-9
,_not a-11 b-8 d-5 e6 f6; ,_not-one a-5 b-4 c8 d4 e4 f-5 g-9; ,_note a2 b3 d-3 f-4; ,_notes a-5 d-5 e-2 f8 g4
,_nothing a-7 d-5 e-2 f5 g4; ,_now b7 d-8 e-12 f2; ,_of a-4 c6 e-4 f9 g-6; ,_off c-5 e2 f3; ,_office b-4 d-4 g8
,_officially e-4; ,_oh c-4 d4 g-3; ,_ok a5 b-5 d-5; ,_old a2; ,_on a-11 c3 d-5 e-8 g9; ,_on-my-own a-8 b-7 e8 f8 g-4
,_on-purpose a-5 b-6 c-2 d-4 e17 f-2 g-11; ,_one a2 d-19 f3 g3; ,_only a-5 c-11 d-9 e4 f11 g-2
,_only-to a-7 b-2 e-2 f19 g-13; ,_oops g-3; ,_open c-4 d13 e-9 f-8; ,_optional f8 g-4; ,_or a-7 b-6 d-4 f-4 g13
,_otherwise a6 d-12 e-3 g9; ,_our d2 e-5 g5; ,_out a6 f3 g-8; ,_over c8 d-2 e-5; ,_own a5 g-4; ,_page f3; ,_paid g3
,_pass a-6 b-4 d-2 e-3 g9; ,_patch a2 b-6 c-3 e-6 g5; ,_people a-4 c-9 d3 e9 g-2; ,_perhaps g2
,_phone b-3 c-6 e12 g-2; ,_pizza e-2 g5; ,_plan b-6 d5 f-3 g2; ,_poor b6 c-5 e-7 f-4 g6; ,_postpone d4 g-3
,_present b3 e-4 g4; ,_probably b8 g-3; ,_prod a6 d9 g-10; ,_product c5 d-7 e-5 g3; ,_promise a-4 b-8 c-4 d3 e6
,_proud d-2 g7; ,_pure f9 g-6; ,_purely b-3 d-3 f13 g-5; ,_push a13 b-3 d-3 g-5; ,_put a-4 c-5 d5 e-8 f9 g-3
,_qa a4 b-6 e3; ,_quite c5 e-6; ,_rain a-2 b3 d4 g-6; ,_rather d-2 e2; ,_re b7 d-3 g-7; ,_read a-4 b-7 d-5 e-2 f5 g2
,_reason g4; ,_rebuild a10 b-4 g-6; ,_recover e4; ,_recruiter d6 g-6; ,_recuiter d4 g-3; ,_redo b11 g-7
,_regrettably c4 g-4; ,_release a14 b-6 f-3 g-8; ,_replace b7 e-2; ,_resubmitted a4; ,_revenue a5 c-6 f-7 g7
,_review a2 b-6 c-3 d-4 e3 f7; ,_rewrite b13 e-4 f-4 g-14; ,_roll-back a-5 b-2 e4 g4; ,_room c3 d-5 e-7 g8
,_rule c7 e2 g-8; ,_run a9 b-3 g-3; ,_same b8 c-7 e-6 f-3; ,_save a-2 b-5 d5 f6 g-5; ,_say a-10 b-11 c2 e-13 f-5 g15
,_search b-3 e-6 g8; ,_second a-5 c-4 d5 g-2; ,_see a-2 b-6 c7 e11 g-11; ,_seem d2; ,_send b-4 c-6
,_seven a3 b-2 c4; ,_she a-17 c-3 d-4 e10 f-8 g4; ,_ship a16 d-3 e-7 f-7 g-14; ,_shop a7 g-3
,_should a4 b3 c-4 d5 e6 g-14; ,_show c-4 d-4 e4 g4; ,_shut d3 e8 g-10; ,_sick d-2 g3; ,_sigh b2 c-6 d-4 e-2 g4
,_sign a-3 b3 d-7 e-10 f-4 g9; ,_silly f3; ,_simply b-3 d6 f4 g-6; ,_since a9 c-8 d2 e-7 f2 g-3; ,_six a-4 c-2 d4 f5
,_slept d-7 e-3 g5; ,_slide a-2 c-3 d-11 e-7 f3 g14; ,_small c-3 e4 g2; ,_so a4 c6 d-2 e-6 f-7
,_so-that b-8 c3 d-4 e6 g-7; ,_solve f4 g-2; ,_some d-7 e-4 g9; ,_somebody a-6 c-9 d-3 e6 g10; ,_someone c-2 f6
,_sorry d6; ,_sort d8 f-4 g-3; ,_sound b-4 c4 e-4 g4; ,_spend a9 e-7; ,_standup a-3 g10
,_start a-4 b-11 c-5 d-10 g16; ,_stay a3 d9 e-4 g-7; ,_still a6 b4 c-3 d9 e-11 f-10 g-3; ,_stood g5
,_stop-myself a-2 e8 g-4; ,_support a3 c8 d-4 e-5 g-2; ,_sweet b-8 f6 g4; ,_tagged a3; ,_take a-5 b8 c-6 e-3 f5 g-7
,_take-back b4 e-5; ,_take-over a5; ,_talk b-4 d-3 e-2 g11; ,_talk-about d-3 g3; ,_team b-9 c9 d-7 e-6 f-2 g3
,_team-lunch f5 g-10; ,_tell a-4 b-9 d5 e6 f-5; ,_ten a-3 b-4 c4 d-3 e-3 f5; ,_tested a8 e-2 f-5; ,_thank c-3 g10
,_thanks b-5 d-8 e-3 g9; ,_that b-9 d3 e-5 g3; ,_the a5 b-7 f-4; ,_their b-12 d-11 e12 f-7; ,_then a-5 b7 c3 g-4
,_there a-8 b-6 c-3 d2 e-8 g9; ,_they a-4 b-8 c5 d-7 e8 f-6; ,_they-say b4 c3 e-8; ,_third c-8 d10 e-8 g-3
,_though a-6 c5 e6 f3 g-6; ,_three a4 b-2 c-9 d-9 e-10 f5 g8; ,_throw b4 c-2 e-5 f6 g-3; ,_throwaway f5 g-2
,_ticket d-6 g4; ,_tickets a-3 d8 g-4; ,_tired b4 d-7 f2; ,_to a-11 b-9 c-5 d-5 e4 f7 g5
,_today a-8 b6 d3 e3 f4 g-11; ,_tomorrow a7 g-7; ,_too a2 c3 d8 e-5 f-7 g-3; ,_top b3 g-2; ,_touch b5 g-5
,_train a2 b-4 d4 e-3; ,_truly e6 g-3; ,_tune a2; ,_turn a-6 b-6 d-6 e-8 g14; ,_twelve d3 e-6 g3; ,_twenty f6
,_twice b5 c8 d-5 e-8 f3 g-4; ,_two b-8 c-6 d-16 f6 g10; ,_type a8 c-3 e-8 f-3; ,_ugh b4 d4 e-4 g-8
,_unbooked d12 f-2 g-10; ,_until a5 c9 d-4 e-4 f-7; ,_use d4 g-3; ,_vendor a-2 b-4 c-2 d-3 e7 f-3 g2
,_very a-4 b-5 e3 f11 g-6; ,_wait a-6 c7 d-3 f-4; ,_want c5 d-3 e-7 g4; ,_want-to f6 g-4; ,_watch a5 d6 e-9 f-8
,_we b-9 d-7 g6; ,_welcome d-4 e-4 g9; ,_well b6 c2 d2 g-7; ,_what a-5 b-3 d2 e6 f-7
,_whatever a-4 b-6 c3 d-6 e-9 f4 g9; ,_when b8 c-2 e-4 f-4; ,_whenever d5 f6 g-7; ,_where a-5 b-5 d12 e-2 f-8 g4
,_which a4 b10 c-3 d3 e-12 g-7; ,_while a3 b7 c-3 d-4 e-3 f3 g-5; ,_who a-6 d6 e-15 f6 g2; ,_whole a7 c4 d-5 f-4 g-6
,_whose b10 c-4 e-4 f-3 g-2; ,_will a-2 b-7 c-5 d9 e-8 f11 g-7; ,_window g4; ,_with a12 c-9 d-13 e5 g-4
,_without a9 b12 c-9 d-11 f6 g-19; ,_work b-6 d-2 e6; ,_worth b-2 e4; ,_would a-7 b2 c-8 d5 e-8 g8
,_write a3 b2 c-12 f-4; ,_yay g5; ,_years b-2 d-2 g7; ,_yes a7 b4 e-4 f3 g-10; ,_yet b8 c7 e-3 g-14
,_you b6 c-3 d-5 f-3 g3; ,_your b4 c6 e-4 g-3; ,_zero a-9 b-5 c8 e-8 f11 g-6; ._' b-7 c10 d-2 e2 g-9; ._, f3 g-4
._. a-5 b-3 c4 d2 e4 g-6; ._<mark> b-6 c9 d-6 e-7 g4; ._e b6 c2 e-7 g-3; 1:1_, b-2 c-4 e-5 g5; 1:1_. d8 g-4
1:1_<name> b-4 d7; 1:1_and d6 e4 g-9; 1:1_as d-3 g5; 1:1_be b-3 d-7 g11; 1:1_because g3; 1:1_for d4
1:1_this-week g3; 1:1_to c-2 d8 e-4; 1:1_with a-12 b-11 c-7 d9 e-12 f-10 g7; 1:1s_, d4 e-3 f-3; 1:1s_: c-4 d3
1:1s_for d5 g-4; 1:1s_hold c-3 d6; 1:1s_since d5 g-4; 1:1s_this-week a-4 c-3 d5; 1:1s_to d12 g-9
1:1s_today a-2 c-5 g3; 1:1s_with d-5 e-3 g8; :_<mark> a6 c2 d2 e-4 f-15; :_<name> a-5 b6 d-3 e12 f-6 g-17
:_<number> a-7 b-13 c3 d9 f-16 g4; :_a a-4 c-8 d-6 f13; :_all a-5 b-3 c11 d8 e-6 g-11; :_almost b-3 e8 g-3
:_an d-3 f11 g-7; :_ask b-5 c-8 e7 f-6 g4; :_be b5 c-3 e-4 g3; :_blank d7; :_budget c-4 e10 g-5; :_code a7
:_delete a-2 b4 d-4 e-3 f6 g-4; :_do a-4 b4 c-2 d-7 g7; :_due d8 g-3; :_everyone c3 d5 g-6; :_first a-5 b-3 c10 e-3
:_five a-6 c9 e-4; :_fix f10 g-7; :_four b6 c-5 d6 e2 g-10; :_give b12 e-8 g-3; :_grab a4; :_hand g6; :_he b4 e-4
:_her b2; :_i a5 b-9 c6 e-3 f-12 g4; :_if a-5 c3 g4; :_leave b3 c3 d-3 g-4; :_maybe a-2 d-4 g9
:_me a6 b5 c4 d-9 e-11 f-3 g-2; :_mine a5 b-2 c3 d7 e-4 g-11; :_move a3 b-4 d4; :_my a9 d-2 g-7; :_never d3 f-3
:_nine a2 b-3 d3 g-4; :_no a3 b-4 c-8 d8 f-7; :_nobody c2 g-2; :_none a-5 b3 d10 g-13; :_not c-4 d15 e-2 g-10
:_one a-3 c-3 d-5 e-3 f10; :_open a-3 c-3 d10 e-3 g-6; :_port a-3 f8; :_pull b3 f2 g-4; :_read f4 g-3
:_release e5 g-4; :_retro d-4 g8; :_review d-9 g9; :_see a8 g-6; :_self a8 b-8 d8 e-6 g-7; :_send b-3 c-3 d5 e-9 g5
:_six c3 f3 g-6; :_still c-3 d11 f-2 g-6; :_take b8 f-3 g-5; :_team a-3 c14 d-5 e-2 g-7; :_tell c-4 d4 e6 f-3 g-6
:_the a7 d-11 f-4; :_they a-3 c5 d-6 e5 g-9; :_three a6 c3 d-5 e-5; :_two d-8 e-5 f3 g6; :_what c-8 d-2 e16 g-10
:_which a-8 c6 e5 g-8; :_write a4 b-6 d-5 e-4 g6; :_zero b-4 c-5 d9 f4 g-5; <mark>_, b-5 c8 d4 f-9 g-3
<mark>_. a-10 c8 d7 e-5 g-5; <mark>_<mark> a-10 c5 f-3 g3; <mark>_<name> a-5 b-10 e3 g3
<mark>_<number> b3 c4 d-2 e-5 f-4; <mark>_a b5 c-4 d7 e-8 f3 g-5; <mark>_about c5 d4 g-12
<mark>_after a-9 b4 d17 e-9 g-10; <mark>_again b4 d-6 g6; <mark>_all-day a-3 c9 e-4 g-5
<mark>_and a-8 b11 c7 d-3 g-11; <mark>_and-so c7 e-2 g-5; <mark>_as c11 d-2 e-3 f-2 g-4; <mark>_ask b-7 c6 e-6 g5
<mark>_at a2 b3 c3 d4 e-10 g-9; <mark>_be b4 c-2 e4 g-12; <mark>_because d10 e-6; <mark>_before a-3 b-3 c10 d-3 g-7
<mark>_block a6 g-3; <mark>_boss c6 e4 g-9; <mark>_build a9 g-6; <mark>_but a-4 b-6 c7 e9 f-4 g-8
<mark>_by a2 b7 c5 d-4 e-8 g-12; <mark>_can d10 f-3 g-3; <mark>_check b-3 c8 d-7 e-6 f-4 g6
<mark>_code a7 b-2 d-3 f-4; <mark>_conflict d5 g-2; <mark>_day b-2 c-3 d12 e-2 g-6; <mark>_decision c11 e-4 g-4
<mark>_delegate b6 c-3 e-9 g5; <mark>_do a-8 b4 d3 e-4 f-6; <mark>_every d5 g-4; <mark>_explain b-2 c-6 e-4 f4 g7
<mark>_feedback c-3 g3; <mark>_five d4 g-5; <mark>_fix a9 b3 d-4 e-4 f-4 g-2; <mark>_for a-9 b10 c10 d-4 f2 g-14
<mark>_four a5 c5 d-3 g-7; <mark>_from b-6 c13 e-8 f3 g-6; <mark>_get a4 b-11 d12 g-5; <mark>_give a5 b5 c-5 d-4
<mark>_go b-3 e5 g-6; <mark>_good b-3 d-3 e-4 f8; <mark>_happy c4 f4 g-4; <mark>_have d5 g-3
<mark>_have-to b-5 d10 f-2 g-7; <mark>_he a-5 d-8 e8 f-4; <mark>_help b2 e-3; <mark>_his c-4; <mark>_how c-6 d-4 e11
<mark>_i a9 b5 c-8 e11 f-8 g-14; <mark>_if c-3 g7; <mark>_in f9 g-10; <mark>_instead c-3 d-2 e7 g-5
<mark>_into a-6 b2 c-4 e9 f-3 g-4; <mark>_is b7 e-23; <mark>_it a-7 c-3 e3 g3; <mark>_just a3 b3 c-6 f-6
<mark>_leave c11 d-2 e-3 g-7; <mark>_let b6 c8 d4 e-6 g-13; <mark>_line b4; <mark>_look b-4 c2 e8 f-4 g-6
<mark>_manager a3 c7 g-9; <mark>_maybe a-5 b-6 c12 d2 e-5 g-3; <mark>_me a6 b3 d2 e3 g-25
<mark>_mine a-3 b6 c-3 d3 g-6; <mark>_my a4 b5 c-4 d3 g-12; <mark>_need c9 e-3 g-3; <mark>_never b-3 c-3 d-4 e3 g5
<mark>_next d12 g-10; <mark>_no b-16 c3 d3 g-4; <mark>_no-one c3 e-2; <mark>_nobody a4 d-3 f4; <mark>_not c-4 d6 f-5
<mark>_nothing a4 b-2 c8 d-7 e-5; <mark>_now a-2 b4 c2 d5 e-7 g-7; <mark>_of b11 c-3 d-8 e-6 f-3
<mark>_oh b5 f3 g-7; <mark>_ok b2 d-4 e5 f4 g-13; <mark>_on a5 b2 c6 d4 e-19 f-9 g-2; <mark>_only c5 e-3 g-3
<mark>_our b3; <mark>_pending a-3 c9 e-2 g-7; <mark>_quick b7 c3 e-4 g-5; <mark>_read f-7 g8; <mark>_release b-2 e7
<mark>_rewrite a8 g-6; <mark>_say c5 d-5; <mark>_send c-6 e5 g4; <mark>_she a-5 b7 c-8 d3 e9 f2 g-18
<mark>_should d-2 e6 g-4; <mark>_since a-5 b8 g-5; <mark>_small b7 c6 f-7 g-5; <mark>_so b4 c11 d-5 g-10
<mark>_something b2 d-4 g3; <mark>_sometime d9 g-6; <mark>_soon d11 g-8; <mark>_talk a-2 b-4 d15 f-3 g-8
`
