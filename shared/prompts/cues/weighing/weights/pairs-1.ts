// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
!_! a-5 b-6 c-7 d-7 e2 f-5 g11; '_, a-8 c9 d8 e-15 f-7; '_. a-3 b-3 c11 d-4 e-5 g-2; '_<name> a3 c-3 d3 f-3
'_<number> d-3 e-7 f3 g9; '_and a-4 b3 d5 e-7 g2; '_ask a-4 d6 e-2 f-3; '_breakfast a-2 d3; '_i b3 c-5 d-3 e7
'_in c6 g-2; '_meet g4; '_on b11 c3 d-3 e-3 g-11; '_say c-4 d5; 'are_we d5 g-8; 'can_you c-2 e6; 'd-had_it b8 g-4
'd_<mark> b4 c-4 d-3 g5; 'd_<name> c7 d-4 e-5; 'd_agree b3 c4 d-3 g-5; 'd_already c2 d2 e6 g-14; 'd_argue c-4 e7
'd_ask a-3 b10 c-5 d4 e-10 f-4 g4; 'd_assign b7 e-2; 'd_be a2 b2 c-8 d-7 e7 f-6; 'd_build a7 c-5 e3 g-3
'd_call d6 e-2 g-6; 'd_change e10 g-8; 'd_choose c10 e-3 g-8; 'd_decide c7 e-9; 'd_delegate b5; 'd_discuss d7 g-4
'd_do b2 c2 d3 e-6 f-3; 'd_even b5; 'd_find c-3 f-4 g4; 'd_finish d5 e-7 g2; 'd_follow e-2; 'd_get b11 c-5 g-9
'd_give b10 c-4 d-4 g-9; 'd_go a2 b7 e-4 f-5 g-3; 'd_half a-3 c2 g3; 'd_hand a-4 b7 e-4
'd_have a-13 b-2 c-19 d-3 e12 f-12 g6; 'd_heard b-2 c5 e-3; 'd_in a5 b3 e-3 g-4; 'd_just a3; 'd_keep a-4 c-3 d8 e-5
'd_know c-4 e9 g-6; 'd_leave b6 c2 d-7 e-10 g5; 'd_let b5 e2 g-4; 'd_like a-5 b-9 d-6 f-6 g12; 'd_look e7 g-7
'd_love f-2 g9; 'd_make c8 g-3; 'd_me b-2 c6 d-3 e-4; 'd_never c-5 d-6 g6; 'd_not c12 d4 g-21; 'd_only b4 c-2 e-8 g4
'd_own e2; 'd_pass b6 e-3; 'd_patch c-3 g7; 'd_pick c11 e-9; 'd_plan-to a-5 b3 d-2 e-5 g8; 'd_prefer c7 e-3 g-2
'd_probably g2; 'd_promise d9 e-3 g-9; 'd_promise-to d-2 f-3 g6; 'd_put e16 g-12; 'd_rather a-2 b-3 c9 g-4
'd_read e-2 f-5 g8; 'd_rewrite b-4 e-8 g12; 'd_say a4 c-4; 'd_see b-4 c-3 e5; 'd_set c-3 e-3 f6
'd_sort b-2 c-3 d5 e4 g-6; 'd_still g5; 'd_stop a-3 c-8 d-3 e5 f8; 'd_take b4 c-2 d3 e-6; 'd_talk d7 g-4
'd_tell b9 c-4 g-5; 'd_the a8 d5 e-6 g-6; 'd_think b-5 e5 g-2; 'd_try c-2 e9 g-4; 'd_wait b-2 c9 e-4
'd_want c8 d7 g-14; 'd_write b4 d-10 g5; 'i_'ll b5 c-4 e-7 f-2 g7; 'just_tell c4 d-4; 's_, a-4 b9 c-8 e4 g-11
's_. a-6 b14 d-11 e-6 g-2; 's_1:1 a-7 b-9 c-7 d14 e-10 f-4; 's_<mark> d13 e-10 g-7; 's_<name> a2 b2 d6 e5 f-7 g-17
's_<number> b-2 c-3 d7; 's_a b4 d-6 e-5 g4; 's_all b5 c-6 e7 g-9; 's_always a-3 c-3 e-7 f3 g4; 's_an a-2 c2 f2
's_and c-9 d-6 e7 f5 g-3; 's_api b3 d-3 f9 g-11; 's_appraisal a-2 b-2 d7; 's_approach b5 e3 g-6; 's_architecture e4
's_area c6 g-3; 's_ask e-5 g6; 's_at b11 c-6; 's_baby b4 e-4 g5; 's_back a-9 b10 c4 e-9 g-3
's_be a-6 b-6 c8 d12 e-13 f-4 g-3; 's_better c-5 e5; 's_birthday d-3 f-3 g8; 's_block e4; 's_blocked a3 c-4 d-2
's_boss a-11 c-6 d5 e-12 f-3 g16; 's_branch a-5 b6 c-5 d-8 f-7 g4; 's_budget c-5 d-4 f-2 g12
's_bug a-4 b13 c-2 e-10; 's_build e4 g-4; 's_call a-6 c4 d-9 g5; 's_calmer d7 g-5; 's_career-chat d9 g-6
's_career-talk d10 e-5 f-4; 's_catch-up b-3 d11 g-5; 's_chair c5; 's_change a-6 b-4 c-2 d-5 e10
's_check b-3 d11 e-4 g-4; 's_choice c10 d-3 g-8; 's_code a-5 b6 d-5; 's_column b6 d-6 e-2; 's_commits b4
's_contract d7 g-5; 's_cost e-2 g2; 's_customer a5 b4 g-7; 's_cutover a9 b-5 d-3 e8 f-2 g-9; 's_dashboard b8 g-4
's_deadline a6 b-2 g-4; 's_decision a-4 b-3 c-7 d-6 g13; 's_demo a9 b-13 d-7 e6 g4; 's_deploy b3 c5 d-3 e-11
's_deployment a-3 g5; 's_design b5 c-6 d-6 e6 f-2; 's_design-doc b4 c3 d-2 g-3; 's_desk c-6 d10 e-5
's_dish b9 d-3 g-5; 's_do a7 b-7 c-7 e-2 f6; 's_draft b9 c-3 d-9 e-3; 's_due c-4 d10 g-6; 's_end b-4 d2 e-2 g3
's_estimate c5 d-5 e5 g-6; 's_estimates b5 c-3 e-2 f-2; 's_fast f3; 's_feature b6
's_feedback a-3 b-11 d15 e-4 f-3 g-3; 's_fine b-4 c10 g-9; 's_first a-9 b3 c-7 d2 e9 f-5 g-4
's_fix a-7 b10 c-3 e-8 f-6 g5; 's_for a-4 b9 c-3 f2 g-5; 's_from a-3 b-2 c-2 d-4 e12 g-2; 's_get c-3 e4 g2
's_go a3 b-4 c-4 d10 e2 g-15; 's_goals d10 g-10; 's_good b-5 c-6 d-8 e-4 f7 g7; 's_group b-3 c5 d3 e3 g-8
's_growth b5 g-5; 's_growth-plan b-6 d15 e-5 g-5; 's_half a-2 b14 c-2 d2 f-3 g-9; 's_hands a-7 b7 c-4 d-4 e-5 f-2 g8
's_happy c9 d-5; 's_head b7; 's_her c6 d-5 g-6; 's_hers e12 g-10; 's_his b-9 c8 d-3 e10 g-12; 's_hold a5 b-2 c2 g-3
's_homework f4; 's_how a3 b-4 d-6 e7 g-3; 's_importer g-2; 's_in a6 b3 d3 e-15 f-3 g-2
's_incident a-4 d-4 e-4 f5 g3; 's_interview b7 d-3 e-4; 's_it a3 b-3 d2 e-3; 's_job a-3 b7 d-8 e-13 f-2 g7
's_joke f-3 g9; 's_just a3 b-4 e3 g-3; 's_keyboard b-2 e-3 g9; 's_last d5 g-4; 's_launch a9 d-6 e9 f-2 g-13
's_lead a-3 b-3 d-8 e3 g8; 's_learn a-2 c-2 d4 e-2 f-10 g7; 's_leave c4; 's_list a-7 b10 c-2 e-6; 's_live a2
's_mail c5 d-7; 's_mails b5 c-2 e-2; 's_manager b-8 d-11 e-3 g14; 's_me a11 b-5 c10 d-10 e-7 f-5 g-4
's_meet b-3 e-7 g10; 's_mentor d9 e-3 f-3 g-4; 's_merged a-2 b5; 's_mid d9 g-6; 's_midpoint d11 e-5 g-8
's_migration a-8 b9 c-2 d-8 e7 g-6; 's_mine c3 e-8; 's_module b8 d-2 e-6; 's_move b8 c-2 d-2
's_my a11 b11 d-7 e-10 f-5 g-12; 's_name a-6 c-5 d-15 e9 g7; 's_never d-3 g6; 's_new b10 d-4 e-6 g-4; 's_no b-2 e3
's_not a-6; 's_notebook b6; 's_now a-4 b-7 d9 e11 f-4 g-10; 's_numbers d5 e-3; 's_odd a-2 b-4 d-2 e-3 f-6 g9
's_off a-2 e5; 's_ok c7 g-7; 's_old b-6 e-4 f7; 's_on a3 b8 d-6 e-5 f-3; 's_one b-12 c4 d-2 e4 f-3 g3
's_one-on-one a-3 d8; 's_one-to-one b-4 d5 e-4; 's_only e3; 's_open a-4 d-2 f11 g-4; 's_our c-3 e13 g-10
's_out c4 d-6 g6; 's_over a-3 b-5 d6 e-4 g2; 's_own a-7 b-9 d-4 e-8 g16; 's_pager c5; 's_parser d-4 e6 f-2
's_part a-6 b8; 's_people a-6 d5; 's_performance d5 g-3; 's_phone e4; 's_plan b-5 c-4 e11; 's_plate a-5 b9 d-4 e-2
's_postmortem e3 f-4 g3; 's_pr a5 b8 c-11 d-12 f-9; 's_probation d6 g-3; 's_probation-talk d6
's_project b6 d-3 e3 g-11; 's_promotion b-3 d12 f-3 g-4; 's_promotion-case b-4 d11 g-6; 's_push b-4 d-5 e3 g5
's_query b5 d-2 e3 g-3; 's_question b2 c2 d6 e-10; 's_questions a6 c-3 e-2; 's_queue a-3 g2; 's_raise d5
's_refactor b5; 's_release a10 g-10; 's_report c-3 d-5 e3; 's_return b-9 c-3 d-6 f4 g9
's_review a-5 b-14 c-4 d14 e-12 f-3 g6; 's_rfc b10 c-3 f-2; 's_right a-2 b-5 d-3 e3 f6; 's_rollback b7 c-6 d-5 f-3
's_rollout e11 g-9; 's_run a-2 b-4 e7; 's_salary d9 g-6; 's_script a-5 b7 d-3 f-5 g3; 's_sdk a4 f9 g-9
's_show a-3 d-5 e5 f8 g-12; 's_since a-3 b11 g-6; 's_slides a-4 b9 d-6 e-6 f-3 g3; 's_solution b3; 's_source f5 g-4
's_spike b13 d-7 e-2 f-3; 's_sprint a-3 b6 d-4 f7 g-7; 's_sql a-4 b5 g2; 's_squad c5 e-9; 's_stay b-2 d5
's_stick b3 e3 g-7; 's_still a-2 b-5 d10 g-4; 's_stop d9 g-9; 's_story a-5 g3; 's_stuck b3 c-3 d-2 e6 g-4
's_talk c-3 d-4 e-6 f3 g8; 's_task a-9 b13 d-2 e-3 g-4; 's_team c-4 d-5 e-3 g11; 's_test b8 d-6 e4 g-4
's_tests b-4 g8; 's_the a3 b-18 d2 f-14 g7; 's_their b-4 c3 d-3 e11 g-11; 's_theirs b5 c-4 e5 g-7
's_three a-3 b8 e-2 f-2; 's_thunder b2; 's_thursday d5 g-2; 's_ticket a2 b11 c-7 d-8 e-12 f-7
's_to a-9 b15 d-10 e5 g-20; 's_tone d6 g-5; 's_touch b2 f3 g-2; 's_train f4 g-3; 's_trial d10 g-8
's_two c-8 d-3 g10; 's_until b11 e-4 g-5; 's_up a-3 b-5 d8 g-6; 's_upgrade b7 f-3; 's_version d-3 e6 g-5
's_visa e-3 g3; 's_wait d-4 f5; 's_wedding d-3 g7; 's_wednesday a3 d4 g-6; 's_weekly d-3 g5; 's_what b3 c3 d-8 f-3
's_why a7 c-3; 's_work a-5 b2 c-2 e7 f-9; 's_write a3 b4 g-2; 's_wrong e-6 g8; 's_your a-3 c-5 d-3 e11
's_yours c-7 d-4 e8 f-2; ,_' a-5 b7 c-6 f-2 g3; ,_<mark> a-6 c-2 f-9 g8; ,_<name> a-15 b-4 c5 d-12 e11 f-11 g5
,_<number> a7 b-7 c2 d-3 e-5; ,_a a-6 b-5 c-6 d-8 e4 f8; ,_about a-2 c-3 g5; ,_accept c-4 d-2 e-7 g12
,_actually c-5 g6; ,_after a-5 b9 c7 d-6 e3 g-9; ,_again a2 b-16 c5 d12 e-10 g-7; ,_aged a-5 b-6 f4 g5
,_agenda c-5 d-6 e4 g7; ,_ai a5; ,_all b-4 c6 d3 f-20 g3; ,_all-day c4 d-4 e8 f-5; ,_alone a3 b-5 c-4 d-2 e-7 g5
,_also a-7 d-2 e8 f-4; ,_although a-3 b8 d6 e-13 g-4; ,_always c-5 d6; ,_an a-7 b2 c4 d-8 f-2 g3
,_and c3 e4 f-4 g-3; ,_and-so b-3 c9 d-5 f-5; ,_and-then a-7 c9 d-3 e3 f-7 g-3; ,_answer d-2 e4 g-6
,_anyway a-5 c-7 g3; ,_apparently b-3 c4 e-2 f-7; ,_as b-13 c-8 e4 f3 g3; ,_as-always a-2 c3 d7 e-4 g-2
,_ask a-9 b-16 c5 e10 g-6; ,_at a5 b-5 c7 d-3 e-9; ,_at-least g5; ,_babysat a5; ,_back a-2 c-6 d-6 e-4 f-5 g11
,_bad b5 c-2 e-4; ,_badly b-5 e4 f10 g-9; ,_be b-5 c-7 d11 e-6; ,_because d4 e-3 f9 g-12
,_before a-12 b7 c-7 d-3 g11; ,_best a-6 b-6 d-5 e6 g5; ,_between a3 b3 c-6 e-4; ,_bin d-6 e-2 f5 g3; ,_bite b-3 e3
,_blue c-2 e-2 g8; ,_book c3 d-3; ,_boss c9 g-5; ,_both b-4 d4 e-9 f-3; ,_brain a-2 c-3 f-4 g9
,_break a-3 c-4 e-3 f12; ,_budget c-6 e3 g5; ,_build a6 d5 e-4 g-9; ,_busy c2 d-6; ,_but a3 c3 d-17 g4
,_by b6 c-2 d13 f-9 g-9; ,_cake a-4 c-2 g10; ,_calendar a3 d2 g-5; ,_call d4 e-4; ,_can a-4 b-4 c8 f6 g-8
,_cancel a-2 d14 g-10; ,_candidate d7 g-3; ,_carry d6 e10 g-12; ,_champagne a-6 g10; ,_change a-8 b4 e4 f6 g-7
,_chapter f9 g-7; ,_check e4 f2 g-6; ,_cherry a6 g-2; ,_choose c4 d4 g-8; ,_clear d-4 g7; ,_client a3 c-2 e-7 g6
,_clinics d-2 g4; ,_close a-4 c-6 d15 e5 f-3 g-13; ,_close-the-laptop b-6 e7; ,_code a6 b-6 d10 e-4 g-15
,_coffee c3 d5 e-4 f2 g-6; ,_cold b-2 c-3 d-6 e-4 g9; ,_come a-9 b-2 d-8 e9; ,_cost a-2 c4 d-3 e-2
,_could a-3 b3 c-4 e-8 f7; ,_count e4 f4 g-5; ,_customer a7 b-3 e-4; ,_customers a3; ,_day a-2 c6 e-3
,_deadline a4 e-4 f-6; ,_decent d-2 g7; ,_decide a-5 b-3 d-7 e10; ,_delay d-6 g9; ,_delete a-7 b-9 c-7 d5 e9 g-3
,_deliver c3 e-3; ,_demo a5 b-4 d-3 f-11 g7; ,_dentist d-4 g7; ,_depend c3 f-3 g4; ,_deploy b-9 c-4 d9 e-7 f-7 g2
,_devs c9 g-7; ,_did b-3 c-3; ,_discussion c7 e-2; ,_do b5 d5 e-10 f5 g-7; ,_door d-4 e3; ,_down g6; ,_draw e-4 f6
,_drop a-3 b-3 c5 g-6; ,_due a11 b-5 d11 e-4 f-4 g-15; ,_each c8 d5 e-8 f-6 g-12; ,_early g6
,_eleven a-4 b-2 c-5 d9 e-2 f7 g-6; ,_end c3; ,_end-up a7 b3 d-6 e-4; ,_even a-9 b-10 c6 d-12 e6 f-7
,_evenings a-2 f9 g-5; ,_every a2 b-5 c8 e-4 f-5; ,_everybody a6 c-11 d-5 e-5 g7; ,_everyone d-9 e-8 f-5 g9
,_everything a-10 b-2 c-3 d-4 e10 g7; ,_exactly c-4 g9; ,_exercises d-3 f11 g-5; ,_factory a8 g-4; ,_fair a5 c-3
,_faster b7 g-5; ,_feel a2 d-4 e6 f-10; ,_finally a-6 b4 c-6 d-9 f9; ,_finance a4 d-6 e-4 g4
,_find a9 b-2 c12 d-11 e-13 g-2; ,_fine b-9 c-10 d-7 e8 f-2 g12; ,_finish a7 b14 c-2 d-4 e-4 f-4 g-14
,_first a-8 b-7 c-2 d-8 e5 f8 g5; ,_five a3 c5 d-2 e5 g-9; ,_fix a11 b-10 c-4 d-3 f-5; ,_flashed a6 g-5
,_fold c2 g-2; ,_for a-16 b-4 d3 e-11 f21 g-9; ,_for-once c-5 d-8 e8 g4; ,_forget f-2 g4; ,_forty b-4 d-3 f4
,_four a-3 b-2 c-3 d-6 e4 g7; ,_fourth b-3 c-4 e-2 f6; ,_friday b-5 c-3 e4; ,_from a3 b9 d-2 e-15 f2 g-3
,_fun d-4 f9; ,_funny a8 b-2 g-4; ,_generator g3; ,_get a-5 c5 d-10 g3; ,_give a-3 b3 c-4 d5 e3 g-8; ,_glad b-4 g7
,_gloves a-6 f-3 g12; ,_go a3 b-16 c-4 f-4 g7; ,_go-to a3 b-6 c-5 d7 f-3; ,_good b-10 c-2 d-7 e5 g7
,_great d-4 f3 g3; ,_green a5 c-6 e-4; ,_growth d-3 g8; ,_guess a-3 b6 c6 d4 e-8 g-6; ,_ha a-6 c-6 e-3 f5 g6
,_half a6 b-6 d-8 e-9 f-8 g9; ,_hand a9 b-5 c8 g-16; ,_hang e5 f5 g-7; ,_happy b-6 e-2 g5; ,_hard a-4 b-3 d-7 e4 g8
,_harder c-3 e7; ,_harmless g2; ,_hate b6 e-4; ,_have c-11 d4 e-3 f-12 g5; ,_have-to a2 c3 e-3
,_he a-22 b2 c-8 e9 f-2; ,_heard b-3 c9 d-2 g-9; ,_hence a5 c3 g-5; ,_her a-9 b9 c-11 f-6; ,_hers g6; ,_hid d7 g-6
,_his a-6 b-3 c-12 f5 g3; ,_home a-2 b2; ,_honestly a-4 b-7 d-4 g11; ,_hope d7 g-4; ,_hr b-3 d5 e-6 f-2 g3
,_i b5 c-7 d6 e6 f-9 g-7; ,_if b3 c-14 g3; ,_in a-3 b6 c-3 d-3 e-5 g3; ,_incl b-3 e11 g-7; ,_including b-3 d-5 e11
,_instead a6 c4 d-6 e-8; ,_is c-5 d5 e-3 f4; ,_it a-4 c-3 e3 f10 g-3; ,_just a3 b-7 e-9 f9 g-4; ,_keep c7 e6 f-9 g-5
,_keyboard b5 e-5 g2; ,_kind-of b4; ,_kindly a3 b5 d-4 e-3; ,_know f5; ,_laptop a9 f-4 g-6
,_last a9 b-4 c-3 d6 e-8 g-4; ,_late b-5 d-4 g7; ,_later e4; ,_launch a16 b-3 e-4 f-3 g-10; ,_lead e-6 g9
,_learn a-6 b3 c-3 d-7 e-4 f9 g-3; ,_leave a-3 d-9 e9 f2 g-6; ,_leave-it-to-them a-2 b-4 e12 g-5; ,_ledger a4
,_legal c8 g-7; ,_legend a-3 b-7 e-6 g12; ,_lesson f4 g-3; ,_let a-6 b-12 c-8 e18 f-3; ,_light f-5 g9
,_like a3 b-14 c4 d3 e-18 f5; ,_line b7 c2 e-3 g-5; ,_literally a-3 b2 c-4 d-2 e6 f4 g-7; ,_little b5 c-2 d-4 f7 g-5
,_live a6 g-3; ,_lives d3 f5 g-4; ,_lol b-6 d2; ,_long a4 b-5; ,_look a-3 e-6 g4; ,_look-at b5 d3 g-4
,_lost a-7 c-2 e-7 f4 g4; ,_lovely a-2 b5 c-3 d-2 e-4 f6; ,_low f8 g-4; ,_lunch a4 d-8 e-2 g6; ,_make d3
,_maybe c-3 d8 e-3; ,_me a15 c3 d-4 e4 f-6 g-16; ,_meaning b3 c9 e-4 g-12; ,_meet c-3 d-5 f-4 g13
,_meetings a-8 d-3 f3 g5; ,_merge a-2 b5 c-10 d5 e8 f2 g-18; ,_mine a10 b11 c-5 d-11 e4 f-6 g-13; ,_miss b4 e-3 f-3
,_module f8 g-6; ,_monday b-4 d4; ,_mood a-2 d-4 g9; ,_more a-4 d-5 f4 g5; ,_more-or-less a-5 b-2 f10
,_mostly a-3 d-6 e-6 g13; ,_move a-8 b-10 c3 d4 e-11 g6; ,_must c-3 d3; ,_my a8 b6 c-4 d6 e-10 g-10
,_naturally a7 b-2 e-3; ,_neither c-3 g7; ,_never b-6 c-6 d10 e-11 g4; ,_new b-4 c-2 d3 e-3 g3
,_next a-5 c4 d-4 e-9 g9; ,_nice a-4 b-8 c-3 d-10 e-7 g15; ,_nicely b7 g-5; ,_ninety g7; ,_no b-3 c-8 d3 e-3 f5 g2
,_no-one a-7 b-2 c11 d-4 e-4 f10 g-14; ,_no-one-else a3 c3 g-4; ,_nobody a-6 b-12 c5 d-13 e-4 f10
,_nobody-else a17 b-3 c-3 d-2 f-4 g-9; ,_none b-5 e2; ,_none-of-them a-7 d-2 f-2 g11; ,_nor c3 d6 g-5
,_not a-12 b-7 c4 d-3 e7 f4; ,_not-one a-5 b-5 c8 d7 e4 f-5 g-12; ,_note b5 d-3 f-3; ,_notes a-5 d-6 e-3 f8 g5
,_nothing a-9 c2 d-4 f5 g4; ,_now b9 d-8 e-11 f4 g-3; ,_of a-5 e-4 f9; ,_of-course a4 c-3 f-4 g5; ,_off c-7 e5 f3
,_office b-3 d-3 g7; ,_officially e-3; ,_oh d5 g-7; ,_ok a6 b-5 d-8; ,_old f-3 g3; ,_on a-13 b2 c3 d-3 e-9 g6
,_on-my-own a-7 b-6 e7 f7 g-3; ,_on-purpose a-5 b-5 c-2 d-4 e17 f-2 g-12; ,_one b-4 c2 d-21 f3 g4
,_only a-4 c-12 d-10 e4 f12 g-5; ,_only-to a-7 b-3 d-2 f19 g-13; ,_oops b6 g-4; ,_open a-3 c-4 d13 e-9 f-5; ,_ops g2
,_optional f9 g-6; ,_or b-6 c-3 d-7 f-5 g15; ,_otherwise a9 d-13 e-2 g7; ,_our a-3 d3 e-4 g4; ,_out a4 b-3 f6 g-4
,_over d-4 e-9 f-4 g8; ,_own a6 g-5; ,_paid g3; ,_pass a-6 b-5 c-2 d-3 e-2 g11; ,_patch b-4 e-5 g6
,_people a-2 c-10 d4 e10 g-4; ,_perhaps g4; ,_phone a-3 b-3 c-5 e13 g-2; ,_pizza g4; ,_plan b-5 d4 f-2
,_poor b8 c-6 d2 e-7 f-5 g2; ,_postpone d3; ,_present b3 e-5 g4; ,_probably b6; ,_prod a4 d8 e-2 g-10
,_product c7 d-6 e-4 g2; ,_promise a-2 b-8 c-4 d6 e6; ,_proud d-3 g8; ,_pure f6 g-5; ,_purely b-3 d-3 f14 g-5
,_push a15 b-3 d-3 e-3 f-3 g-7; ,_put a-2 c-5 d6 e-8 f8 g-5; ,_qa a4 b-6 d-2 e5 g-3; ,_quite b-2 c4 e-7 g2
,_rain a-5 b5 d4 e-3 g-4; ,_rather d-3 e5; ,_re a5 b8 d-4 g-9; ,_read a-5 b-5 d-4 f4; ,_reason d2
,_rebuild a9 b-2 g-5; ,_recover e3; ,_recruiter d7 g-6; ,_recuiter d6 g-3; ,_redo b11 g-8; ,_regrettably c3 g-4
,_release a13 b-6 g-9; ,_replace b5; ,_resubmitted a3; ,_revenue a7 c-5 f-6 g5; ,_review a2 b-5 c-3 d-3 e2 f6
,_rewrite a2 b11 f-3 g-11; ,_roll-back a-2 b-2 e4; ,_room c4 d-7 e-6 g10; ,_rule c6 e2 g-6; ,_run a10 b-3 e-3 g-4
,_same b7 c-7 e-6 f-4; ,_save b-5 d6 f5 g-6; ,_say a-9 b-11 c4 d-3 e-14 f-5 g13; ,_search b-3 e-4 g7
,_second a-4 c-6 d5 f4 g-4; ,_see b-7 c8 d-2 e8 f-4 g-5; ,_seem d4; ,_send b-6 c-8 d2; ,_seven a4 b-4 c4 d-3
,_she a-18 d-5 e11 f-7; ,_ship a8 b3 d-3 e-7 f-6 g-4; ,_shop a7 g-4; ,_should a4 b2 c-2 d7 e3 g-13
,_show c-4 d-4 e6 g2; ,_shut d4 e10 g-12; ,_sick g3; ,_sigh b3 c-4 d-3 f3; ,_sign a-4 b3 d-6 e-9 f-3 g10; ,_silly f4
,_simply b-5 c-3 d6 f4; ,_since a10 e-5 g-2; ,_six a-6 c-4 f5 g2; ,_skip a5 d4 g-7; ,_slept b2 d-7 e-3 g4
,_slide a-2 c-3 d-11 e-6 f4 g14; ,_slowly f2; ,_small c-4 e6; ,_so a5 c7 d-3 e-5 f-6 g-2
,_so-that b-7 c4 d-4 e5 g-12; ,_solve f5 g-4; ,_some d-6 e-2 g7; ,_somebody a-7 c-7 d-4 e5 f-3 g11; ,_someone c-4 f7
,_sorry d4 e-3 g3; ,_sort d7 f-4; ,_sound c6 e-3; ,_spend a7 e-7 g-2; ,_standup a-5 c-2 d-3 g12
,_start b-10 c-4 d-11 g14; ,_stay a3 d10 e-6 g-8; ,_still a5 b6 c-6 d8 e-11 f-10 g-3; ,_stood b-2 g4
,_stop-myself a-3 e9 g-6; ,_strictly f3; ,_support a4 b-3 c7 d-4 e-6; ,_sweet b-10 f8 g3; ,_tagged a4
,_take a-7 b10 c-7 e-3 f6 g-7; ,_take-back b4 e-3; ,_take-over a3; ,_talk d-6 f-3 g12; ,_talk-about d-3 g4
,_team b-9 c10 d-6 e-4; ,_team-lunch b2 e3 f3 g-12; ,_tell a-4 b-8 d7 e6 f-5; ,_ten a-4 b-3 c5 d-5 e-3 f7
,_tested a8 e-2 f-4; ,_tests a3; ,_thank g9; ,_thanks b-5 d-7 e-2 f2 g8; ,_that b-8 d4 e-9 f3; ,_the a6 b-8 c2 f-3
,_the-others a2 c3; ,_their b-12 d-12 e12 f-8 g5; ,_then a-6 b7 c5 e-2 f-3 g-3; ,_there a-8 b-4 d4 e-9 g6
,_they a-3 b-9 c4 d-9 e9 f-4; ,_they-say b4 e-9 g3; ,_think a-3 b-4 c5; ,_third c-7 d9 e-8 f-3 g-2; ,_this d7 g-6
,_though a-6 c5 e3 f3 g-7; ,_three a4 b-2 c-6 d-10 e-10 f4 g8; ,_throw b5 c-2 e-6 f6 g-5; ,_throwaway f6 g-3
,_thursday a-3 b4 d2; ,_ticket d-6 g5; ,_tickets a-3 d8 g-4; ,_tired d-6 f3; ,_to a-12 b-8 d-6 e4 f9 g2
,_today a-4 b7 e3 f4 g-11; ,_tomorrow a6 g-6; ,_too c2 d10 e-5 f-7 g-3; ,_top a3 f-2 g-2; ,_touch b7 g-8
,_train a3 b-4 d4 e-3 g-2; ,_truly e6; ,_tune a2; ,_turn a-6 b-5 c3 d-3 e-7 g9; ,_twelve d4 e-6 f-2 g3; ,_twenty f8
,_twice b2 c8 d-7 e-9 f2; ,_two b-10 c-8 d-9 e2 f6 g8; ,_type a11 c-4 e-9 f-4; ,_ugh b5 d4 e-4 g-9
,_unbooked d12 f-3 g-11; ,_under c-3 d6 e-3; ,_unless c-3 f4; ,_until a5 c11 d-5 e-5 f-7 g-5; ,_use d6 g-4
,_useless f4; ,_vendor a-2 b-4 d-2 e7 f-2; ,_very a-6 b-6 c-3 d-4 f11; ,_wait a-6 b-2 c8 d-3 e2 f-4
,_want c5 d-4 e-8 g5; ,_want-to c2 e-3 f5 g-2; ,_watch a5 d5 e-7 f-8; ,_we a3 b-5 c2 d-6 g4
,_welcome d-3 e-4 f-2 g9; ,_well b3 c4 e-3 f-5; ,_what a-6 d3 e7 f-7; ,_whatever a-4 b-7 c3 d-5 e-10 g11
,_when b7 e-6 f-3 g2; ,_whenever d4 f7 g-7; ,_where a-7 b-5 d11 e-6 f-4 g3; ,_which a2 b8 c-5 e-12 f4 g-2
,_while a3 b8 c-5 d-4 e-5 f4 g-7; ,_who a-10 d6 e-13 f3 g4; ,_whoever c-4 g3; ,_whole a6 c2 d-7 f-3 g-6
,_whose b10 c-4 d5 e-7 f-3 g-4; ,_will b-6 c-6 d10 e-8 f11 g-8; ,_window f2; ,_with a11 c-11 d-13 e3
,_without a13 b12 c-10 d-10 e-3 f4 g-17; ,_work b-6 c-2 d-3 e6 f2; ,_would a-7 b3 c-7 d5 e-11 g9
,_write a3 c-13 f-4; ,_yay g5; ,_years d-2 g8; ,_yes a5 b2 e-4 f4 g-9; ,_yet a2 b6 c9 e-4 g-15; ,_you b4 d-5 f-3
,_your c3 d-4 e-4; ,_zero a-9 b-4 c7 e-7 f11 g-8; ._' a2 b-6 c10 e2 g-8; ._, d2 f3 g-5; ._. a-4 b-3 c4 d3 e4 g-6
._<mark> a-2 b-5 c9 d-7 e-6 g3; ._e b5 c3 e-7 g-5; ._m c-2 g6; 1:1_, b-3 c-4 d3 e-5 g3; 1:1_. d10 f-2 g-5
1:1_<name> b-4 d8 g-3; 1:1_and d6 e3 g-8; 1:1_as g3; 1:1_be d-10 g12; 1:1_because g3; 1:1_for d5; 1:1_to c-2 d7 e-2
1:1_with a-11 b-11 c-6 d9 e-12 f-8 g7; 1:1s_, a-3 c-2 d4 e-3 f-4; 1:1s_: a-2 c-3 d3 f-2; 1:1s_all g3
1:1s_for d4 g-2; 1:1s_hold c-4 d4; 1:1s_since d6 g-5; 1:1s_this-week a-3 d7; 1:1s_to d13 g-10; 1:1s_today c-3 d3
1:1s_with d-6 e-2 g8; :_<mark> a5 d2 e-3 f-15; :_<name> a-8 b6 d-3 e11 f-6 g-10; :_<number> a-8 b-14 c5 d8 f-15 g3
:_a a-3 c-9 d-7 f15 g-6; :_all a-3 b-3 c11 d7 e-5 g-12; :_almost b-2 e5; :_an d-3 f12 g-9; :_ask b-6 c-7 e5 f-4 g5
:_be b8 c-2 e-3; :_blank d7 g-3; :_budget c-2 d-2 e10 g-6; :_code a6 b-3; :_delete a-3 b5 d-4 e-4 f6 g-5
:_do a-4 b6 d-8 g6; :_due d7; :_everyone c6 d3 g-7; :_first a-5 c11 e-2; :_five a-7 c5 d-3 e-5 g6; :_fix f10 g-8
:_four b7 c-5 d5 e6 g-12; :_give b11 e-4 g-4; :_grab a3; :_hand g7; :_he b2 e-5; :_her c-6 d-3 e-5 g7
:_i a6 b-10 c6 d2 e-2 f-10; :_if a-5 c4; :_leave a-2 b3 c5 g-5; :_maybe a-3 c-2 d-4 g11; :_me a4 b5 c4 d-9 e-12 f-4
:_mine a5 c2 d8 e-3 g-12; :_move a4 b-4 d3 e-2; :_my a6 c2 d-4 e-5; :_never d4 e-2 f-2; :_nine b-2 d3 g-4
:_no a2 b-3 c-6 d8 f-8; :_none a-6 b2 d10 e-2 g-5; :_not d15 e-2 g-11; :_one a-3 c-3 d-3 e-5 f11
:_open a3 c-5 d7 e-4 g-9; :_port a-3 f9 g-3; :_pull b3 g-4; :_read f5 g-5; :_release b-3 e6 g-4; :_retro d-5 e-3 g9
:_review d-9 g9; :_see a8 d-4 e-2 f-4; :_self a5 b-5 d8 e-4 g-6; :_send b-3 d3 e-9 g5; :_she b3 g-3; :_six c3 f5 g-9
:_still d11 g-6; :_take b7 f-3 g-5; :_team a-2 c13 d-5 e-3 g-7; :_tell c-3 d5 e6 f-4 g-6; :_that c3 d5 e-5
:_the a5 d-13 f-6 g4; :_they a-3 c7 d-6 e6 g-8; :_three a8 d-5 e-6; :_two c-4 d-7 e-6 f2 g8
:_what b-3 c-11 d-6 e7 f-2 g4; :_which a-7 c6 e6 g-9; :_who a3 d-2 e-7 f-3 g6; :_write a4 b-6 d-6 e-5 g6
:_zero b-4 c-3 d9 f5 g-8; <mark>_, b-6 c7 d6 f-5 g-6; <mark>_. a-11 b-3 c6 d6 e-6; <mark>_: f2
<mark>_<mark> a-7 b4 c5 f-2 g-3; <mark>_<name> a-4 b-9 c3 f-3 g2; <mark>_<number> b4 c4 e-4 f-4
<mark>_a a-3 b2 c-8 d6 e-8 f3; <mark>_about c8 d4 g-15; <mark>_after a-10 b5 d17 e-9 g-10; <mark>_again b5 d-5 g5
<mark>_all-day a-3 b-2 c10 e-3 g-6; <mark>_and a-7 b11 c4 d-3 g-10; <mark>_and-so c10 g-8
<mark>_as c14 d-2 e-3 f-2 g-5; <mark>_ask b-7 c7 d-2 e-5 f-2 g4; <mark>_at a3 b4 c3 d6 e-10 g-12
<mark>_be b4 c-4 e5 g-10; <mark>_because d10 e-4 g-3; <mark>_before a-3 b-3 c9 d-2 g-9; <mark>_block a6 g-3
<mark>_boss c9 e4 g-11; <mark>_build a8 g-4; <mark>_but a-4 b-5 c4 d-3 e8 f-3; <mark>_by a4 b8 c6 d-4 e-8 g-15
<mark>_can d7 f-2 g-5; <mark>_check b-2 c8 d-6 e-6 f-5 g3; <mark>_code a8 b-3 d-3 f-5; <mark>_conflict d4
<mark>_day b-2 c-2 d12 e-2 g-6; <mark>_decision c15 e-6 g-8; <mark>_delegate b8 c-3 e-9 g4; <mark>_do a-7 b3 d4 f-7
<mark>_every b2 d5 g-5; <mark>_explain c-3 e-4 f3 g3; <mark>_feedback d5; <mark>_finish a3; <mark>_five d3 g-4
<mark>_fix a10 d-4 e-4 f-4; <mark>_for a-7 b11 c11 d-5 g-16; <mark>_forget b5 d-2 e-4; <mark>_four a4 c8 d-4 e-2 g-9
<mark>_from b-5 c13 e-8 f5 g-9; <mark>_get a4 b-10 c-2 d9 e-3; <mark>_give a6 b4 c-5 d-5 g-3
<mark>_go b-3 c3 e5 f-2 g-7; <mark>_good b-2 d-3 e-3 f8; <mark>_happy c4 f4 g-5; <mark>_have d8 g-5
<mark>_have-to b-4 d9 f-2 g-6; <mark>_he a-5 b-3 d-10 e9 f-5 g3; <mark>_help b5 e-2; <mark>_her b3 e3
<mark>_his c-4; <mark>_how c-5 d-3 e10 g-4; <mark>_i a7 b6 c-8 e10 f-8 g-13; <mark>_if c-2 g5; <mark>_in d2 f9 g-9
<mark>_instead b3 c-2 d-3 e8 g-7; <mark>_into a-3 b4 c-3 e7 f-2 g-5; <mark>_is b9 c2 d3 e-21; <mark>_it a-5 c-2 d5
<mark>_just a3 b5 f-6 g-3; <mark>_leave c9 d-2 e-5; <mark>_let b5 c8 d5 e-5 g-11; <mark>_like b5 c-3
<mark>_line b5 e-2 g-3; <mark>_look b-3 c3 e7 f-3 g-5; <mark>_manager a2 c6 g-7; <mark>_maybe a-5 b-6 c13 e-4 g-5
<mark>_me a7 b3 e3 g-27; <mark>_mine a-3 b8 c-3 g-5; <mark>_my a4 b5 c-2 g-11; <mark>_need c10 g-5
`
