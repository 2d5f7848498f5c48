// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_1 = `
!_! a-6 b-6 c-7 d-8 e3 f-4 g12; '_, a-8 c12 d8 e-16 f-8; '_. a-4 b-4 c18 d-5 e-5 g-9; '_<name> a7 c-2 d3 f-2 g-4
'_<number> d-2 e-5 f3 g8; '_and a-4 b4 c-4 d5 e-11 g4; '_ask a-4 d8 e-3 f-3 g-2; '_breakfast d2; '_i b4 c-6 d-4 e6
'_in c6 e-3; '_on b12 e-4 g-11; '_say c-4 d7 e-3; 'd-had_it b11 d-2 g-7; 'd_<mark> b5 c-5 d-5 g5
'd_<name> c8 d-3 e-6; 'd_agree b2 c5 d-2 g-4; 'd_already c3 e7 g-15; 'd_argue c-6 e8
'd_ask a-4 b10 c-4 d2 e-13 f-2 g5; 'd_assign b6; 'd_be b3 c-9 d-5 e7 f-7; 'd_build a7 b-3 c-7 e6 g-5
'd_call d6 e-3 g-5; 'd_change d-2 e9 g-6; 'd_choose c10 e-3 g-9; 'd_decide c8 e-9; 'd_delegate b5
'd_do b2 d3 e-4 f-3; 'd_find c-4 f-5 g6; 'd_finish a-4 b-3 c4 d5 e-7 g3; 'd_get b12 c-4 g-9
'd_give b8 c-4 d-3 e4 g-9; 'd_go a3 b5 e-3 f-6; 'd_half a-4 b-3 c4 g3; 'd_hand a-6 b8 e-5
'd_have a-13 b-2 c-18 d-4 e13 f-12 g7; 'd_heard a-2 c6 e-5; 'd_just a4; 'd_keep a-4 b-2 c-4 d7 e-5 g4
'd_know c-5 e9 g-5; 'd_leave b6 c4 d-7 e-11 g3; 'd_let b6 d-3 e2 g-5; 'd_like a-4 b-8 d-6 f-6 g11
'd_look a6 d-4 e6 g-8; 'd_love a-2 d-2 f-3 g9; 'd_make b-3 c9 g-4; 'd_me b-3 c6 e-5 g3; 'd_never c-6 d-6 g8
'd_not a-4 c12 d4 e3 g-20; 'd_only a4 e-9 g3; 'd_own e2; 'd_pick c11 e-9; 'd_prefer c7 e-3 g-3; 'd_probably g3
'd_promise c-4 d13 e-3 g-9; 'd_put e17 g-14; 'd_rather b-3 c8 g-5; 'd_read e-3 f-7 g10; 'd_rewrite e-7 g11
'd_say a4 b2 c-4 g-2; 'd_see b-3 c-2 e2; 'd_set c-5 d2 f3; 'd_sort c-4 d5 e4 g-8; 'd_stop a-2 c-9 e4 f8
'd_take b3 c-3 d3 e-6; 'd_talk d7 g-4; 'd_tell b8 e4 g-8; 'd_think b-4 d-3 e4; 'd_try b-3 e10 g-4
'd_wait b-2 c8 e-4; 'd_want c6 d8 g-13; 'd_write d-8 g7; 'i_'ll c-3 e-8 g9; 'just_tell c4 d-3
's_, a-3 b7 c-7 d2 e3 g-10; 's_. a-5 b17 d-11 e-6 g-5; 's_1:1 a-7 b-10 c-8 d12 e-10 f-5; 's_<mark> a-3 d11 e-9 g-6
's_<name> b4 c4 d4 e5 f-9 g-20; 's_<number> b-3 c-3 d7 e-2; 's_a b5 d-6 e-5 g3; 's_all a-3 b6 c-6 e7 g-7
's_always a-3 c-3 e-6 f5 g3; 's_and b3 c-10 d-7 e7 f6 g-4; 's_api b3 d-3 f8 g-12; 's_appraisal d7
's_approach b4 e3 g-6; 's_ask e-5 g6; 's_at b13 c-8 g-4; 's_baby b5 e-4 f-3 g5; 's_back a-9 b7 c5 e-10
's_be a-7 b-7 c8 d14 e-16 f-5 g-5; 's_blocked a4 c-4; 's_boss a-11 c-5 e-11 f-4 g17; 's_branch a-5 b4 c-3 d-7 f-5 g6
's_budget c-5 d-3 g12; 's_bug a-4 b14 e-11; 's_build e4 g-6; 's_call a-6 c4 d-10 e-2 g6; 's_calmer d6 g-4
's_career-chat b-3 d10 g-6; 's_catch-up b-6 d14 f-3 g-7; 's_chair b-2 c4; 's_change a-3 b-7 d-6 e11
's_check b-2 d12 e-3 g-6; 's_choice c7 d-2 g-8; 's_code a-4 b6 c-3 d-6 e-2; 's_column b6 d-5; 's_contract d8 g-6
's_cost e-2; 's_cutover a10 b-5 d-4 e7 g-10; 's_dashboard a-2 b10 g-5; 's_deadline a5 g-4
's_decision a-3 b-4 c-7 d-5 g11; 's_demo a9 b-14 d-8 e5 g5; 's_deploy b4 c5 d-4 e-12; 's_deployment a-4 g6
's_design b6 c-8 d-6 e5 f-2; 's_design-doc b5 c5 d-3 e-2 g-2; 's_desk c-4 d9; 's_do a9 b-7 c-8 f4 g-3
's_draft a-2 b8 c-2 d-8 e-3 g2; 's_due c-4 d10 g-7; 's_end b-4 d3 g3; 's_estimate c5 d-4 e5 g-6
's_estimates b5 c-3 e-3 f-2; 's_fast f5 g-3; 's_feature b7; 's_feedback a-4 b-9 d16 e-4 f-3 g-4
's_fine b-3 c12 f2 g-11; 's_first a-10 b4 c-6 d3 e8 f-6 g-3; 's_fix a-8 b10 c-3 d-2 e-8 f-6 g7
's_for a-3 b8 c-3 f3 g-5; 's_from a-3 c-2 d-4 e13 g-4; 's_get c-4 e6; 's_go a4 b-3 c-3 d11 g-15; 's_go-to b-3 f2
's_good b-5 c-6 d-8 f6 g5; 's_group c4 d4 e5 g-10; 's_growth b6 d3 g-7; 's_growth-plan b-7 c-2 d16 e-5 g-6
's_half a-2 b14 c-3 f-4 g-8; 's_hands a-9 b7 c-2 d-3 e-7 f-2 g9; 's_happy c9 d-4; 's_her c5 d-5 e4 g-9
's_hers e12 g-9; 's_his b-7 c8 d-2 e9 g-12; 's_hold a4 b-2 c2 g-3; 's_homework b2 c-2 f4; 's_how a2 b-3 d-5 e6 g-4
's_in a5 d3 e-13; 's_incident a-3 d-3 e-4 f4 g3; 's_interview b5 e-3; 's_it a4 b-4 d3 e-4 f-3
's_job a-5 b8 d-6 e-14 f-3 g4; 's_just a3 b-3 g-3; 's_keyboard b-3 e-6 g9; 's_last d5 g-3
's_launch a7 b2 d-6 e6 g-11; 's_lead a-2 b-5 c-3 d-9 e4 g10; 's_learn d5 e-3 f-9 g5; 's_list a-8 b10 c-3 e-6
's_manager b-8 c2 d-8 e-3 g11; 's_me a12 b-6 c13 d-10 e-9 f-5 g-6; 's_meet e-6 g9; 's_mentor d8 f-4
's_merged a-3 b7 e-3; 's_mid b-2 d9 g-6; 's_migration a-9 b11 c-3 d-8 e8 f-3 g-6; 's_mine a3 b-2 c4 e-8
's_module a-2 b3 d-4 e-8 g5; 's_move b7 c-2 d-4; 's_my a11 b11 d-6 e-11 f-5 g-15; 's_name a-9 b-3 c-4 d-12 e13 g8
's_new b11 d-4 e-7 f-2; 's_no c3 d2 e2 g-3; 's_not a-8 d3 f3; 's_notebook b5; 's_now a-4 b-7 d8 e12 f-4 g-13
's_numbers d5 e-4; 's_odd a-4 b-4 d-2 f-7 g12; 's_off a-3 c-2 e7; 's_ok b-2 c7 f2 g-7; 's_old b-8 e-4 f10
's_on a3 b9 d-3 e-9; 's_one b-12 d-2 e5 f-5 g6; 's_one-on-one a-3 b-3 c-2 d9; 's_one-to-one b-4 d5 e-6; 's_only e3
's_open a-5 d-3 f11 g-4; 's_our e13 g-11; 's_over a-3 b-4 d8 e-5; 's_own a-7 b-9 d-5 e-6 g17; 's_parser d-4 e7 f-3
's_part a-6 b9; 's_people a-4 d4; 's_performance d5; 's_phone b-3 e5; 's_plan a-3 b-4 c-4 e14 g-2
's_plate a-4 b10 d-5 e-3; 's_postmortem e5 f-4 g3; 's_pr a5 b10 c-12 d-13 f-7; 's_probation b-3 d6
's_project b9 d-4 g-10; 's_promotion b-3 d12 f-4 g-4; 's_promotion-case b-5 d12 g-7; 's_push b-4 d-6 e3 g5
's_query b6 c-3 d-3 e2 g-3; 's_question d6 e-9; 's_questions a4 b2 c-4 d-3 e-4 f3; 's_queue a-4 g2; 's_raise a-3 d6
's_refactor b6 e-2; 's_release a12 b-5 g-8; 's_report c-3 d-5 e2; 's_return b-9 c-3 d-4 f4 g8
's_review a-6 b-16 c-7 d13 e-12 f-5 g7; 's_rfc b8 c-5 f-3; 's_right a-3 b-6 d-4 e2 f7; 's_rollback b6 c-6 d-5
's_rollout e9 g-7; 's_run b-4 e7; 's_salary d10 g-8; 's_script a-4 b6 d-4 f-5 g2; 's_show a-3 b2 d-6 e8 f6 g-13
's_since a-3 b12 g-6; 's_slides a-5 b9 d-5 e-5 f-2 g2; 's_source f5 g-4; 's_spike b11 d-6 e-3
's_sprint a-3 b6 d-4 f8 g-8; 's_squad c5 d-2 e-9; 's_stay b-4 d7; 's_still a-3 b-7 d10 g-4; 's_stop d10 g-9
's_story a-5 g4; 's_stuck c-3 d-2 e7 g-3; 's_talk d-2 e-6 f4 g5; 's_task a-7 b15 c-2 d-2 e-3 g-4
's_team c-6 d-8 e-5 g12; 's_test a-2 b8 c-2 d-5 e3 g-3; 's_tests g4; 's_the a4 b-19 f-12 g4
's_their b-4 c4 d-3 e10 g-10; 's_theirs b5 c-3 e5 g-7; 's_three a-4 b7 d-2 f-2; 's_thursday b-3 d6 g-5
's_ticket a4 b11 c-8 d-8 e-12 f-6; 's_to a-9 b17 d-9 e4 g-20; 's_tone d6 g-5; 's_touch b4 g-2; 's_train f3
's_trial d9 g-6; 's_until b11 e-3 g-3; 's_up a-3 b-6 c4 d9 g-10; 's_upgrade b8 f-3; 's_version b4 e2 g-6
's_visa d3 e-3; 's_wait d-4 f4; 's_wedding d-2 g6; 's_weekly d-4 g7; 's_what a2 b5 c3 d-7 f-3; 's_why a5 b4 c-3 e-3
's_work b3 c-3 d-3 e7 f-9; 's_write a4 b3 g-3; 's_wrong e-7 f-2 g8; 's_your a-4 b-2 c-4 d-4 e11
's_yours a-2 c-9 d-5 e12; ,_' a-5 b8 c-7 d2 e-2 f-2; ,_<mark> a-6 b3 c-3 f-9 g7
,_<name> a-15 b-3 c2 d-13 e13 f-10 g5; ,_<number> a9 b-7 c3 d-4 e-4; ,_a a-6 b-5 c-8 d-7 e4 f8 g3
,_about a-3 b-3 c-4 g8; ,_actually b3 c-5 g7; ,_after a-6 b8 c7 d-5 e2 g-9; ,_again a2 b-17 c5 d10 e-8 g-5
,_agenda c-4 d-5 e4 g5; ,_all a3 b-3 c4 d2 f-20 g2; ,_all-day d-4 e7 f-6; ,_alone a3 b-4 c-5 d-2 e-5 g5
,_also a-6 e6 f-2; ,_although a-2 b9 c4 d5 e-12 g-7; ,_always c-5 d8; ,_an a-7 c3 d-8 f-4 g5; ,_and c2 e3 f-5 g-3
,_and-so a3 b-4 c10 d-4 f-6; ,_and-then a-8 c8 d-3 e4 f-6 g-5; ,_anyway a-6 c-5 e4 g5; ,_apparently c4 e-2 f-5
,_as b-10 c-8 e3 f3 g4; ,_as-always a-3 b-4 d6 e-6 f-3; ,_ask a-10 b-17 c6 e12 g-5; ,_at a6 b-4 c6 e-9
,_at-least d-4 g8; ,_babysat a5; ,_back a-6 c-5 d-5 f-4 g12; ,_bad b6 e-3; ,_badly b-4 e4 f10 g-10
,_be b-5 c-8 d13 e-8; ,_because c2 d4 e-3 f10 g-12; ,_before a-14 b9 c-9 d-4 g11; ,_best a-6 b-6 d-5 e6 g4
,_between a4 b4 c-7 e-5; ,_bin a-2 d-7 e-3 f8 g3; ,_bite b-3 g3; ,_book c3 d-4 g3; ,_boss c9 g-6
,_both a2 b-5 d4 e-10 f-3; ,_brain g7; ,_break a-4 c-5 e-4 f12; ,_budget a-2 c-7 e5 g3; ,_build a6 d5 e-4 g-10
,_busy a2 c3 d-8; ,_but a5 b-2 c4 d-18 f-3 g4; ,_by b4 d10 f-11 g-8; ,_cake a-7 g13; ,_calendar a4 d4 g-6
,_call d3 e-3; ,_can b-3 c9 f5 g-10; ,_cancel a-3 d12 g-9; ,_candidate d7 g-2; ,_carry d5 e10 g-12
,_champagne a-3 d-3 g10; ,_change a-8 b5 e5 f5 g-7; ,_chapter f8 g-7; ,_check e4 f3 g-6; ,_cherry a7 g-3
,_choose c5 d4 g-10; ,_client a4 c-3 e-7 g6; ,_clinics d-3 g4; ,_close a-6 c-6 d14 e4 f-4 g-14
,_close-the-laptop b-5 e2; ,_code a5 b-5 d11 e-3 g-16; ,_coffee b-2 d4 e-6 f3 g-4; ,_cold a3 b-2 c-3 d-6 e-4 g9
,_come a-8 d-8 e9; ,_cost a-4 c4 d-4 e-3 g4; ,_could a-2 c-4 e-7 f6; ,_customer a9 b-4 d-2 e-5; ,_customers a3
,_day c5 e-3; ,_deadline a5 e-3 f-7; ,_decent c-2 d-3 g9; ,_decide a-4 b-3 d-7 e11; ,_delay d-8 e-2 g11
,_delete a-7 b-10 c-9 d2 e11 f3 g-6; ,_demo a7 b-3 d-3 f-11 g5; ,_dentist d-4 g6; ,_depend c2 f-5 g7
,_deploy a4 b-8 c-4 d9 e-7 f-8; ,_devs c10 g-7; ,_did a-3 c-3; ,_do b3 d5 e-10 f5 g-5; ,_door d-4 e3; ,_draw e-5 f7
,_due a9 b-5 d12 e-4 f-5 g-15; ,_each a3 c7 d4 e-9 f-6 g-10; ,_eleven a-3 b-2 c-5 d9 f6 g-6; ,_end b-7 c5 g2
,_end-up a7 b2 d-5 e-4; ,_error g3; ,_even a-7 b-10 c7 d-12 e3 f-7 g2; ,_evenings a-2 f7 g-4
,_every a3 b-5 c10 e-5 f-5; ,_everybody a7 c-9 d-5 e-5 g5; ,_everyone b3 d-10 e-10 f-5 g9
,_everything a-8 c-5 d-3 e8 g8; ,_factory a8 g-3; ,_fair a6 c-4 e-3; ,_feel a4 d-4 e6 f-11 g4
,_finally a-7 b3 c-5 d-10 e2 f8; ,_finance a2 d-8 e-5 g5; ,_find a8 b-3 c11 d-12 e-13
,_fine a-4 b-10 c-12 d-7 e8 g15; ,_finish a8 b13 c-3 d-5 e-6 f-5 g-16; ,_first a-8 b-8 c-2 d-9 e7 f4 g6
,_five a3 c4 d-2 e6 g-10; ,_fix a8 b-9 c-4 e-5 f-4 g3; ,_for a-16 b-5 d5 e-13 f21 g-10; ,_for-once c-5 d-6 e10 g3
,_forget a-3 g5; ,_forty a-4 b-5 d-5 f4 g2; ,_four a-5 b-3 c-3 d-6 e4 g10; ,_fourth a-3 b-4 c-5 e-3 f7
,_friday b-6 c-6 e5; ,_from a6 b8 c3 e-16 g-5; ,_fun d-4 f9; ,_funny a7 g-5; ,_generator g3; ,_get c8 d-10 f-2
,_give a-4 b5 d3 e3 g-8; ,_gloves a-7 f-3 g11; ,_go a5 b-15 c-5 f-7 g6; ,_go-to a4 b-6 c-4 d10 f-4
,_good b-9 d-9 e3 f-2 g8; ,_great a-3 c-3 d-5 f6; ,_green a3 c-5 e-3 g3; ,_guess a-3 b9 c4 d5 e-8 g-9
,_ha a-7 c-7 e-3 f3 g9; ,_half a5 b-4 d-8 e-10 f-10 g12; ,_hand a8 b-4 c6 e4 g-16; ,_hang e4 f6 g-7
,_happy b-5 f2 g5; ,_hard a-5 b-3 d-8 e5 g8; ,_harder c-3 e6; ,_have a2 c-10 d3 e-5 f-12 g8; ,_have-to a3 c3 e-3
,_he a-21 b3 c-9 e9 f-2; ,_heard b-3 c8 d-3 g-8; ,_her a-8 b8 c-11 e3 f-7; ,_hers b-4 g6
,_his a-5 b-4 c-12 e3 f4 g5; ,_home a-3 f-2 g4; ,_honestly a-5 b-6 d-3 f2 g10; ,_hope d7 g-4; ,_hr a-2 d3 e-5 g5
,_i b4 c-6 d5 e5 f-8 g-8; ,_if b2 c-13 e-2 g3; ,_in a-2 b7 c-3 d-5 e-7 g4; ,_incl b-3 e10 g-7
,_including b-2 d-3 e7; ,_instead a5 c6 d-5 e-6 g-2; ,_is a-3 b-2 c-4 d5 e-5 f4; ,_it a-4 b-3 c-3 e4 f10
,_just a3 b-7 e-9 f11 g-4; ,_keep c8 e7 f-8 g-6; ,_kind-of b3 e-2; ,_kindly a2 b7 d-5 e-2; ,_laptop a8 f-3 g-5
,_last a10 b-5 c-4 d7 e-8 g-6; ,_late b-7 d-5 f-3 g9; ,_later e4; ,_launch a18 b-4 d-3 e-4 f-2 g-11
,_learn a-6 b4 c-2 d-7 e-4 f11 g-4; ,_leave a-2 d-10 e10 f2 g-6; ,_leave-it-to-them a-3 b-3 e12 g-6
,_legal a3 c7 e-2 g-6; ,_let a-7 b-14 c-9 e18 f-5; ,_like a4 b-14 c4 d4 e-20 f5; ,_line a-3 b7 e-3 g-3
,_literally b5 c-5 d-3 e5 g-6; ,_little b6 c-3 d-5 f8 g-6; ,_live a7 g-3; ,_lives d3 f4 g-4; ,_lol a-2 b-7
,_long a3 b-6; ,_look a-4 e-7 g9; ,_look-at b5 d2 f-2 g-3; ,_lost a-8 c-3 e-7 f3 g4; ,_lovely a-3 b4 c-2 e-2 f5
,_low f8 g-4; ,_lunch a4 d-8 g6; ,_make b-3 d4 f3; ,_maybe c-4 d9 g-3; ,_me a13 d-3 e6 f-5 g-16
,_meaning b3 c7 e-3 g-11; ,_meet c-5 d-6 e-3 f-6 g16; ,_meetings a-10 e-2 f3 g5; ,_merge b7 c-10 d5 e5 f4 g-20
,_mine a7 b9 c-3 d-10 e5 f-7 g-12; ,_miss a2 b5 e-4 f-5; ,_module f8 g-6; ,_monday b-3 d4; ,_mood a-2 d-4 g9
,_more a-3 d-5 f3 g5; ,_more-or-less a-7 b-3 f10; ,_mostly a-3 b-2 d-6 e-5 g12; ,_move a-7 b-11 c3 e-11 f4 g7
,_must c-3 d4; ,_my a8 b7 c-3 d5 e-12 g-10; ,_naturally a7 b-4 e-6; ,_neither c-3 d-3 g9
,_never b-4 c-7 d10 e-13 g4; ,_new b-4 d2 f-2 g2; ,_next a-7 c5 d-4 e-9 g9; ,_nice a-4 b-10 c-4 d-11 e-8 f4 g16
,_nine g5; ,_no a-3 b-4 c-9 d4 e-3 f5 g3; ,_no-one a-5 b-2 c10 d-4 e-4 f11 g-14; ,_no-one-else c3
,_nobody a-8 b-12 c6 d-14 e-4 f10; ,_nobody-else a17 b-5 c-2 d-2 e-3 f-4 g-10; ,_none b-5 c-3 d-3 e4 g2
,_none-of-them a-6 b-2 d-3 g11; ,_nor b-2 c3 d7 g-5; ,_not a-12 b-6 c3 d-4 e5 f5; ,_not-one a-5 b-4 c7 d6 e2 f-4 g-9
,_note b5 d-3 f-3; ,_notes a-4 d-6 e-2 f5 g6; ,_nothing a-7 b-2 d-3 e-2 f5 g3; ,_now b9 d-9 e-11 f4 g-3
,_of a-5 c3 e-4 f8; ,_of-course a3 c-3 d-2 e-2 f-6 g8; ,_off c-7 e5 f3; ,_oh c-3 d6 e2 g-7; ,_ok a7 b-5 d-8 g-2
,_old a3 f-4; ,_on a-9 c3 d-3 e-7 f2 g4; ,_on-my-own a-7 b-6 e7 f7 g-2; ,_on-purpose a-5 b-5 c-3 d-3 e19 g-13
,_one a2 b-3 c3 d-20 f3 g3; ,_only a-4 c-11 d-10 e5 f13 g-3; ,_only-to a-8 b-2 d-2 e-2 f21 g-14
,_open a-2 c-5 d14 e-9 f-9; ,_optional f8 g-5; ,_or b-9 c-2 d-7 e-4 f-5 g15; ,_otherwise a7 d-13 e-4 g9
,_our a-3 d4 e-3; ,_out a5 e-2 f3 g-3; ,_over c3 d-5 e-9 f-5 g6; ,_own a5 b2 g-3; ,_pass a-6 b-4 d-3 g10
,_patch a3 b-7 e-5 g6; ,_people a-2 c-9 d4 e10 g-4; ,_perhaps g5; ,_phone b-4 c-6 e13 g-3; ,_pizza a2 d-2 g4
,_plan b-7 d5 f-3; ,_poor a-2 b7 c-6 d3 e-8 f-5; ,_probably b6; ,_prod a7 d7 g-10; ,_product c7 d-6 e-5
,_promise a-4 b-9 c-4 d6 e8; ,_pure f7 g-5; ,_purely b-3 d-3 e-2 f13 g-3; ,_push a14 b-3 d-4 e-3 g-5
,_put a-4 b3 c-5 d6 e-9 f7 g-4; ,_qa a6 b-6 e3 g-3; ,_quite c3 e-6 g2; ,_rain a-3 b5 c2 d4 e-2 g-6; ,_rather d-3 e5
,_re a4 b6 d-3 g-7; ,_read a-4 b-6 d-5 e-2 f9; ,_reason d4; ,_rebuild a10 b-5 g-5; ,_recruiter d8 g-7
,_redo b12 g-9; ,_regrettably c3 g-3; ,_release a11 b-8 e7 f-2 g-10; ,_resubmitted a5 g-2
,_revenue a6 c-5 e-2 f-6 g5; ,_review b-8 c-3 d-5 e6 f6; ,_rewrite a2 b12 e-4 f-4 g-12; ,_roll-back a-3 e5
,_room d-7 e-5 g10; ,_rule c6 e2 g-7; ,_run a11 b-4 e-3 g-6; ,_same b8 c-7 d3 e-5 f-3; ,_save b-4 d4 f5 g-4
,_say a-10 b-12 c5 e-15 f-5 g12; ,_second a-5 c-6 d4 f3 g-3; ,_see b-8 c6 d-3 e9 f-5 g-5; ,_seem c-2 d3 g4
,_send b-5 c-7; ,_seven a4 b-4; ,_she a-17 d-6 e11 f-9; ,_ship a11 b3 d-4 e-9 f-8 g-6; ,_should a6 b2 c-2 d6 e3 g-15
,_sigh a3 c-5 d-4; ,_sign a-4 b4 d-6 e-8 f-3 g10; ,_silly f4; ,_simply b-6 c-4 d6 f4; ,_since a9 c-4 d3 e-6 g-3
,_six a-4 c-3 d3 e-2 f5; ,_slept a3 b2 d-7 e-3; ,_slide a-2 c-3 d-10 e-6 f5 g12; ,_small c-3 e4
,_so a6 c6 e-3 f-7 g-3; ,_so-that b-8 c5 d-5 e5 g-10; ,_solve f4 g-5; ,_some c-2 d-6 e-3 g7
,_somebody a-9 b-3 c-9 d-4 e6 g11; ,_someone c-2 f5; ,_sorry a-2 d5 e-3 g2; ,_sort d7 f-3 g-4; ,_sound c4
,_spend a6 d3 e-8; ,_standup a-3 c-3 d-2 g11; ,_start a-2 b-9 c-5 d-10 g16; ,_stay a4 d10 e-6 g-8
,_still a5 b4 c-4 d9 e-11 f-11 g-3; ,_stood g4; ,_stop-myself a-4 e9 g-6; ,_support a4 b-2 c6 d-4 e-6
,_sweet b-8 f7 g2; ,_take a-8 b10 c-7 e-3 f7 g-7; ,_take-back b4 e-4; ,_take-over a2 g-3; ,_talk d-4 g9
,_team b-8 c11 d-6 e-5 f-3; ,_team-lunch b2 d4 e3 g-13; ,_tell a-4 b-9 d4 e5 f-5; ,_ten a-4 b-4 c6 d-4 e-4 f8
,_tested a10 e-2 f-5 g-2; ,_thank d-2 g10; ,_thanks b-5 d-7 e-3 f3 g7; ,_that b-8 d4 e-9 f2; ,_the a5 b-8 f-2
,_their b-12 d-12 e12 f-5 g2; ,_then a-5 b7 c4 f-3 g-4; ,_there a-8 b-3 e-9 g6; ,_they a-4 b-9 c4 d-8 e9 f-3
,_they-say b5 e-10 g5; ,_third c-9 d9 e-9 f-2 g-3; ,_this d6 e-3 g-3; ,_though a-8 c7 e6 f4 g-8
,_three a5 b-5 c-10 d-8 e-11 f7 g7; ,_throw b4 c-2 e-5 f6 g-4; ,_throwaway f7 g-3; ,_ticket d-6 g4; ,_tired b4 d-7
,_to a-12 b-10 c-3 d-7 e5 f10 g3; ,_today a-7 b6 d2 e5 f4 g-10; ,_tomorrow a7 g-7; ,_too d10 e-5 f-7 g-4
,_train b-4 d5 e-3; ,_turn a-6 b-6 d-5 e-8 g13; ,_twelve c2 e-5 f-3; ,_twenty f8; ,_twice b2 c8 d-6 e-9 f4
,_two b-10 c-11 d-10 e3 f7 g7; ,_type a12 c-3 e-8 f-4; ,_ugh a4 b3 d3 e-3 g-9; ,_unbooked d11 g-10; ,_under d6 e-2
,_until a5 c10 d-5 e-6 f-8 g-4; ,_use d5 g-4; ,_useless f3; ,_vendor b-3 e8 f-3; ,_very a-6 b-7 c-3 d-5 e3 f11
,_wait a-6 b-3 c6 d-4 f-6 g3; ,_want a-2 c6 d-4 e-7 f2; ,_want-to c2 e-3 f6 g-2; ,_watch a6 d6 e-8 f-9
,_we b-7 c3 d-8 g3; ,_well a-2 c3 f-4; ,_what a-7 b-2 d4 e4 f-8; ,_whatever a-3 b-6 d-5 e-9 f3 g9
,_when a-2 b7 c-2 e-8 f-5 g6; ,_whenever d6 f6 g-8; ,_where a-5 b-5 d9 e-5 f-5 g5; ,_which b8 c-5 d2 e-13 f2
,_while a3 b10 c-5 d-4 e-5 f4 g-9; ,_who a-8 b-4 d6 e-11 f6 g3; ,_whole a6 c3 d-6 f-4 g-6; ,_whose b9 d5 e-6 g-7
,_will b-7 c-5 d10 e-9 f12 g-9; ,_with a12 c-10 d-13; ,_without a11 b14 c-11 d-11 e-3 f2 g-17
,_work b-5 c-2 d-4 e6 f3; ,_would a-7 b4 c-7 d4 e-11 g8; ,_write a3 b2 c-14 f-4; ,_years g7; ,_yes a8 b4 e-3 g-10
,_yet b7 c10 e-5 g-16; ,_you b6 d-5 f-2; ,_your b3 c4 d-3 e-4; ,_zero a-10 b-5 c8 e-8 f12 g-9; ._' a2 b-7 c12 g-11
._, f2 g-4; ._. a-4 b-3 c4 d4 e6 g-8; ._<mark> b-4 c9 d-7 e-7; ._e b7 c2 e-6 g-5; 1:1_, b-3 c-3 d3 e-5 g5
1:1_. d11 f-2 g-7; 1:1_<name> b-5 d5; 1:1_and d5 e3 g-8; 1:1_be d-9 g11; 1:1_to d7 e-3
1:1_with a-13 b-11 c-7 d7 e-13 f-8 g8; 1:1s_, a-3 b-2 c-2 d6 e-3 f-4; 1:1s_all g2; 1:1s_for d5 g-4
1:1s_since d6 g-5; 1:1s_this-week a-3 c-3 d6; 1:1s_to c-3 d13 g-9; 1:1s_today c-3 g3; 1:1s_with d-8 e-3 g11
:_<mark> a6 c2 d3 e-5 f-15; :_<name> a-6 b7 d-3 e11 f-7 g-10; :_<number> a-6 b-13 c3 d8 f-15 g3
:_a a-3 c-9 d-7 f16 g-4; :_all a-3 b-3 c11 d9 e-6 g-12; :_almost b-2 e6; :_an d-3 f11 g-9; :_ask b-6 c-8 e5 f-5 g5
:_be b8 e-3; :_budget c-4 d-3 e10 g-6; :_delete a-3 b6 d-3 f3 g-3; :_do a-4 b5 d-5 g5; :_first a-5 c12 e-2 g-4
:_five a-7 c7 d-3 e-5 g5; :_fix f10 g-7; :_four b5 c-4 d5 e2 g-10; :_give b11 e-5 g-3; :_hand e-2 g6; :_he e-5
:_her b4 c-8 d-3 e-8 g8; :_i a6 b-10 c7 d2 f-11; :_if a-6 c5 g3; :_leave b5 c5 g-7; :_maybe a-3 d-5 g11
:_me a5 b3 c5 d-10 e-14 f-5; :_mine a6 b-3 d9 e-5 g-13; :_move a3 b-4 d3; :_my a5 d-3 e-4 f-2; :_nine a3 b-3 d4 g-3
:_no a3 b-4 c-8 d8 f-8; :_none a-6 b2 c-2 d9 g-6; :_not c-2 d16 g-12; :_one a-3 d-3 e-3 f9
:_open a3 c-5 d7 e-4 f-2 g-10; :_port a-3 f7; :_pull b3 g-3; :_read f5 g-4; :_review d-9 g9; :_see a8 d-4 f-3
:_send b-4 c-2 d5 e-9 g5; :_she e3; :_six c5 e-3 f4 g-9; :_still d10 g-6; :_take b8 f-3 g-6
:_team a-4 c15 d-6 e-2 g-9; :_tell c-2 d4 e7 f-3 g-5; :_that a-3 c5 d6 e-5 g-2; :_the a4 d-14 f-4 g5
:_they a-3 c4 d-5 e9 g-12; :_three a6 d-7 e-7; :_two c-4 d-7 e-7 f3 g8; :_what b-3 c-11 d-6 e8 f-2 g4
:_which a-9 c10 e4 g-10; :_who a3 c-2 d-3 e-7 f-4 g8; :_write a4 b-6 d-5 e-4 g5; :_zero b-4 c-4 d9 f5 g-7
<mark>_, b-4 c8 d5 f-11 g-8; <mark>_. a-10 b-2 c6 d7 e-5; <mark>_<mark> a-8 c6 g-3; <mark>_<name> a-6 b-7 e3 f3
<mark>_<number> b3 c3 e-6 f-4; <mark>_a a-3 b3 c-7 d6 e-8 f3; <mark>_about c8 d4 g-17
<mark>_after a-9 b4 d16 e-7 g-11; <mark>_again b5 d-5 g4; <mark>_and a-6 b12 c5 d-3 g-11; <mark>_and-so c8 e-3 g-5
<mark>_as b-3 c14 d-3 e-5 g-3; <mark>_ask b-7 c7 e-7 f-2 g4; <mark>_at a3 b3 c2 d9 e-11 g-13
<mark>_be b6 c-4 e3 g-11; <mark>_because d12 e-6 g-5; <mark>_block a7 g-3; <mark>_boss c7 e4 g-11
<mark>_build a11 f-4 g-5; <mark>_but a-4 b-7 c6 d-3 e8 f-4; <mark>_by a3 b8 c7 d-4 e-7 g-15; <mark>_can d7
<mark>_check b-3 c8 d-7 e-7 f-5 g6; <mark>_code a8 b-3 d-3 f-6; <mark>_day b-2 c-3 d13 e-3 g-7
<mark>_decision c13 e-5 g-7; <mark>_delegate a-2 b10 c-3 e-9; <mark>_do a-8 d6 f-6; <mark>_every d5 g-5
<mark>_explain b-2 c-4 e-2 f5 g3; <mark>_feedback d6; <mark>_finish a2; <mark>_five d3 g-4
<mark>_fix a11 d-4 e-2 f-4 g-2; <mark>_for a-8 b11 c11 d-5 f2 g-14; <mark>_four a5 c6 d-4 g-8
<mark>_from b-5 c13 e-7 f2 g-6; <mark>_get a3 b-10 c-4 d11 e-4; <mark>_give a5 b3 c-4 d-4; <mark>_go b-4 c2 e5 g-7
<mark>_good d-5 e-4 f9; <mark>_happy c3 f3 g-4; <mark>_have d7 g-5; <mark>_he a-4 d-9 e7 f-4 g5; <mark>_help e-3
<mark>_her e2; <mark>_his c-4 d2; <mark>_how c-5 d-4 e11 g-3; <mark>_i a7 b6 c-7 e9 f-10 g-14; <mark>_in d3 f9 g-9
<mark>_instead b2 c-3 d-4 e9 g-8; <mark>_is a3 b9 d4 e-20 g-3; <mark>_it a-5 c-2; <mark>_just a3 b3 f-7
<mark>_leave c10 d-3 e-7; <mark>_let b3 c7 d5 g-14; <mark>_look b-4 c3 d-2 e8 g-5; <mark>_manager c5 g-7
<mark>_maybe a-4 b-6 c11 d3 e-5 g-5; <mark>_me a8 b2 c2 d2 e2 g-26; <mark>_mine a-3 b6 c-2 d3 g-5
<mark>_my b3 e3 g-9; <mark>_need a-3 c11 e-2 g-7; <mark>_never c-2 d-4 e6; <mark>_next d12 g-10
<mark>_no b-14 c3 d3 g-4; <mark>_no-one c4 e-3; <mark>_nobody a2 d-4; <mark>_not c-4 d6 f-5
<mark>_nothing a3 b-3 c7 d-10 e-4; <mark>_now a-4 b3 d5 e-9 g-3; <mark>_of b10 c-4 d-9 e-7 f-3; <mark>_oh b3 f3
<mark>_ok b4 d-3 e7 f4 g-15; <mark>_on a4 b4 c8 d5 e-17 f-6 g-6; <mark>_only b3 c7 e-5 g-6
<mark>_pending a-4 b-2 c11 d3 e-3 g-9; <mark>_quick b7 c4 e-4 g-6; <mark>_read f-8 g9
<mark>_release b-3 d-2 e11 g-4; <mark>_rewrite a7 g-4; <mark>_say c6 d-4 e-3; <mark>_she b8 c-12 d2 e10 g-15
<mark>_should d-2 e7 g-6; <mark>_since a-4 b7 g-5; <mark>_small b6 c4 f-4 g-6; <mark>_so b6 c12 d-5 g-11
<mark>_sometime d9 g-6; <mark>_soon d14 g-10; <mark>_sorry g3; <mark>_talk b-4 d13 e-2 f-2 g-8
<mark>_tell b-6 c8 d-5 e-5 f-5 g6; <mark>_that b-4 c5 d-5 e-9 f-4 g6; <mark>_the a8 c-8 e-2 f-11 g3; <mark>_then a-3
<mark>_there b3 d4 g-4; <mark>_they b-14 c16 d-10 e-13 g6; <mark>_thoughts c4; <mark>_three a-5 b-5 c5 d-3 f-6 g3
<mark>_to a-5 b7 d-4 e9 f-4 g-12; <mark>_today a-3 b11 c6 g-14; <mark>_two c5 d-3 e-3 f4 g-6
<mark>_until a-4 c8 e-6; <mark>_up a2 b-6 c13 d-4 e-6 g-3; <mark>_wait b-5 c11 d-9 e-6 g-3
<mark>_we b-5 c4 d3 e-3 f-6; <mark>_what a-13 b-6 d-17 e12 f-2; <mark>_whatever b-5 c15 e-6 g-9; <mark>_when c3
<mark>_which a-4 b-2 c8 d-3 e5 g-11; <mark>_who a5 b-4 c-7 e7; <mark>_will c4 d5 g-4; <mark>_with b5 c-6 d-3 f3
<mark>_x4 a10 e-5 g-9; <mark>_yes c-9 d3 f5; <mark>_you a-6 b-6 c11 e4 f-3 g-8; <mark>_your b-3 c6 d-5 e3 g-5
<name>_' a-6 b8 e-3; <name>_'s a-28 b11 c-14 d8 f-15; <name>_, a-9 b4 c-3; <name>_. a-6 b4
<name>_: a-8 c-11 d12 e-3 f2 g-3; <name>_<mark> b6 c7 f-18 g-8; <name>_<name> a-9 e2 f6
`
