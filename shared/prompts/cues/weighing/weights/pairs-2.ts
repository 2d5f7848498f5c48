// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
<name>_<number> a-6 c7 d2 f-2; <name>_? a-8 b4 c8 e-6 g-4; <name>_a a-4 b-7 d10 e5 f-11
<name>_about a-8 b-4 c-3 d10 e-9 f-10 g3; <name>_after a-5 b7 c-8 d12 e-12 g-5; <name>_again b-6 c-8 d3 e-2 g4
<name>_all c14 e-5 g-7; <name>_alone c-5 d-6 e13 g-4; <name>_an b-5 d12 e-9; <name>_and a-9 d3 e3 f-11 g4
<name>_and-then b10 e-4 g-4; <name>_answer b-7 c-11 d-3 e6 g5; <name>_are d6 f3 g-8; <name>_argue c-4 e9
<name>_as a-5 b4 d-9 e8 f3 g-4; <name>_ask a8 d-3 e2 f-15; <name>_at a-3 c-11 d9 g-4; <name>_back e7
<name>_be a2 b12 c-7 e-14 f-18; <name>_be-meant-to g-4; <name>_be-on a-7 b10 c-8 e3 g-5
<name>_be-supposed-to b14 c-3 d-3 e-5 f-2 g-4; <name>_because a-8 b8 d-6 f-3 g3; <name>_before a-3 b-3 c-8 e-4 g11
<name>_begin b6 d-6 e-3; <name>_break a-7 b-4 c-3 e13; <name>_bring c-3 e5; <name>_build b4 d-3
<name>_bump d-3 e6 f-4 g2; <name>_but b2 c-2 e2 f-3; <name>_by a5 b-6 c6 e-5; <name>_call a-4 b-3 d5 e4
<name>_can a4 c11 d-7 e-6 g-3; <name>_cancel b-2 d-13 e2 g11; <name>_change b-8 c7 d-4 e-8 g6
<name>_choose c-10 e10; <name>_choose-to c-3 e8 g-3; <name>_close b-6 d-3 e3; <name>_come a5 b2 c-4 e3 g-5
<name>_could a3 b8 d-10 f-5 g-3; <name>_crash b2 e5 f8 g-14; <name>_cut a-2 b-3 c-3 d-3 e3 f-4 g8
<name>_debug a-7 d-4 e3 f7; <name>_decide b7 c-16 d-4 e6; <name>_demo a3 b-2 e6 f-6; <name>_deploy a-6 e5 g4
<name>_did a-3 b5 c-8 d-4 e-2 f8; <name>_disagree b-4 e6; <name>_do a3 c-3 d-9 f-3 g3; <name>_draw a4 b-3 c-3 f3
<name>_drive a-11 b3 c-8 d-5 e4 f-7 g6; <name>_drop a4 b-3 c5 d-5 g-9; <name>_each c5 d6 g-9
<name>_end c5 d7 e-2 g-9; <name>_explain a-3 b-5 c-5 d-4 e-4 f4 g7; <name>_extension f8 g-5; <name>_fall g3
<name>_feedback b-7 c-4 g6; <name>_find a-6 b-9 c-8 d-9 e8 f-5 g7; <name>_fine b2 c6 e-3 g-6
<name>_finish a-3 c-6 g8; <name>_fix a-11 b-12 c-5 d-8 f2 g14; <name>_for a-9 b7 c-6
<name>_friday a19 b-11 c-8 d7 e-6 g-14; <name>_from a-4 b3 c-3 d2 e4 g-4; <name>_get a-11 b-3 c-5 d3 e3 f-3 g4
<name>_get-stuck e8 g-4; <name>_give b-7 c-8 d-6 e-6 f11 g7; <name>_go b-4 c7 d-10 f-6 g3; <name>_grab b-7 e-7 g13
<name>_halfway a-2 b4 e-3; <name>_hand b11 c2 e-15; <name>_handle b-3 e11 g-7; <name>_hang a-6 b-3 c-3 f-3 g9
<name>_happen d-4 g6; <name>_have a-15 b4 d-3 e3 f-13 g3; <name>_he d7 e-9; <name>_her b-8 e-9 g11; <name>_hire c3
<name>_his b-10 d7 e-9 g7; <name>_ho e9 g-8; <name>_hold b-4 c12 e-4 g-5; <name>_home b6 e-3 f2 g-4
<name>_how a-2 b-4 c-7 d-4 f10; <name>_i a5 b7 c-4 d2 e-9 f-11; <name>_if c-3 d5 e-11 f8 g-5
<name>_in a-5 b6 c-7 f-3 g4; <name>_instead a-2 b-6 d-2 e11; <name>_is a-15 b-4 c8 e9 f-16 g4
<name>_it a-10 b4 d-6 e8 f-9; <name>_ji b6 d3 g-7; <name>_just b6 c-8 f4; <name>_keep b10 d-3 e-10
<name>_kill e9 g-10; <name>_know b-5 c8 d-8 f-7; <name>_launch a5; <name>_lead a-4 b-4 c-11 d-11 e9 g3
<name>_learn b-3 e8 f-11 g3; <name>_leave a-7 c4 d-6 e-4 g9; <name>_let d9 g-2; <name>_like b5 c-4 d5 e5 f-4 g-7
<name>_look b-2 c-9 d4 e-4 f-6 g11; <name>_make b-6 c-10 d-4 f-6 g13; <name>_merge a-10 b-8 e-7 g16
<name>_mid b7 e-3 g-3; <name>_move b-3 c-2 e-4 g9; <name>_my a-3 b-7 c-6 d3 g7; <name>_need b-5 c-5 d7 e-3
<name>_never b2 g-3; <name>_next g5; <name>_no a5 b6 c-8 d-5 e9 f-6 g-7; <name>_not b-3 c-8 d-3 e2 g9
<name>_nothing b2 c-10 d2 e3 f-6; <name>_notice b6 c5 e-5 g-3; <name>_now a-4 b-9 c-7 e3 f9
<name>_of a-9 b11 d-6 f3 g-3; <name>_off a-8 b15 e-7 g-5; <name>_office d-2 e-3 f-4 g11; <name>_ok b-3 e4
<name>_on a-17 b10 c-18 f11 g-2; <name>_one a5 b-6 c6 d-4 e6 f2 g-16; <name>_or c-8 e9; <name>_over b-3 c-3 d-9 f7
<name>_own a-7 b10 d-7 e6 f-3 g-8; <name>_pair c-3 e-3 g5; <name>_pass b-3 c-4 d-5 e-5 f10
<name>_patch a2 b-6 c-3 e-4 g9; <name>_pick a-3 b3 c-11 d-2 e10 f-3 g-4; <name>_port g3; <name>_postpone d-4 g8
<name>_present a-4 b-2 c-5 d-7 e14 f-8 g-3; <name>_pull b-10 c-3 e-4 g15; <name>_push a-3 b9 c-5 e-4
<name>_put a-3 b-7 c14 d-2 f-8 g3; <name>_re a-3 b-4 c-6 d10 e5 f-4 g-5; <name>_read b-5 c-3 e-6 f6 g2
<name>_redo b-10 e-7 g15; <name>_review a-2 d7 e-6; <name>_rewrite a-5 b-12 e-8 g15; <name>_roles b9 g-5
<name>_roll a-3 b-6 g5; <name>_round e6 g-6; <name>_rule c5 e-4 f3 g-7; <name>_run a-13 b6 c-10 d-16 e8 f-7
<name>_say a-6 b-13 c-3 d-4 e5 f7 g2; <name>_send c-5 e-5 g10; <name>_she g2; <name>_ship a-8 b-4 e3 f-3 g3
<name>_should a-4 b5 e-2; <name>_show a4 e-10 f5 g4; <name>_since b9 d5 e-5 g-10; <name>_sit a-4 b4 c-2
<name>_skip d-7 e7 g4; <name>_slip c-2 e-4 g5; <name>_so b3 c-8 f3; <name>_something c9 e-2 f-3 g-2; <name>_soon d4
<name>_sorry b-7 d7 e-5 g2; <name>_sort b-4 c-5 d-3 g10; <name>_start b6 c3 d-4 e-9; <name>_stay a-7 b7 c-7 d5
<name>_stick a5 c-5 g-3; <name>_still a-5 b-3 c-3 d11; <name>_stop b4; <name>_struggle b5
<name>_take a-11 b-16 d-14 e9 f-10 g11; <name>_take-over b-5 e-5 g9; <name>_team a-2 e-4 g8
<name>_tell a-4 b-9 c-7 d-9 e2 g9; <name>_ten b-6 c-4 e2 g3; <name>_that a-5 c-8 d11 f8 g-11
<name>_the a-23 b7 c-14 d-4 e10 f-14 g3; <name>_they a-3 b-5 c10 e-11 g2; <name>_think a-6 b-7 d7 e2
<name>_three e6 g-5; <name>_through b5 c-7 d-7 e17 f-2 g-16; <name>_to a-22 b11 c-13 e2 f3; <name>_today c-2 d5 e-4
<name>_tomorrow d-10 g10; <name>_two c-5 d3 e5 g-4; <name>_type a-8 c-3 e6 g5; <name>_until b8 c-5
<name>_up b6 d10 g-11; <name>_wait a-3 b-8 d15 e-4 g-6; <name>_walk c-5 e7 f2 g-6; <name>_want a8 b-17 c-13 e7
<name>_want-to a-2 b-13 c-16 d9 e12 f-5 g-5; <name>_we b-7 c-7 d18 e-10 g-3; <name>_webhook a7 g-2
<name>_what b-12 c4 e10 f-8 g-5; <name>_when b10 c-4 e-4 g-4; <name>_which b-3 c3 e3 g-7
<name>_while a-3 e8 f5 g-10; <name>_who b7 g-11; <name>_why b2 d8 g-7; <name>_will b-8 c8 d-7 e7 f-5
<name>_win a5 b-2 c-3 d-3 g4; <name>_with a-5 b3 c-4 d-2 e5 f-4; <name>_without a8 c-5 d4 e-8
<name>_woo a-3 b5 c-2 d-3; <name>_work a3 b-5 c4 d-2; <name>_would c7 d-9 e-4 f-2; <name>_write a-9 b5 e-4 f-10 g9
<name>_yes a9 b-9 d-18 g5; <name>_you b-3 c-6 d-3 e8 g2; <number>_, a5 c-7 d-6 e-7 f3 g5
<number>_. a7 b-7 e-3 f2 g-2; <number>_: a6 d-3 f-3; <number>_<mark> b5; <number>_<name> a-6 b14 d-4 e4 f-5 g-9
<number>_<number> a8; <number>_a a2 d-4 e-2 g6; <number>_am a5 b8 c-3 d-4 e-8 f-4; <number>_and a10 b-14 c3 d5 g-8
<number>_at a6 c5 g-8; <number>_be c5 g-4; <number>_because c6 g-4; <number>_cents a-6 c-5 d-6 e3 f4 g5
<number>_comment c-3 d-3 e12 f-5 g-7; <number>_commit c-2 f-6 g5; <number>_cut a3 c-2; <number>_days a-3 c6 d11 g-14
<number>_degrees a-2 g7; <number>_for d8 g-6; <number>_from b5 d-8 e3; <number>_get a9 c7 f-5 g-11
<number>_he b9 d-2 e3 g-7; <number>_hours a15 c6 d-4 e-8 f-7 g-16; <number>_i a-7 c-4 d3 e3 f-6 g6
<number>_in a7 b-3 c-3 d-5 e9 g-12; <number>_is b-10 c4 d-3 e8 f-5 g-4; <number>_it c3 e-4
<number>_lines a14 c-10 d-10 e-8 f12 g-18; <number>_m a-7 b-4 c4 d-4 f-5 g9; <number>_me a-4 b-5 c4 d-2 e-3 f10 g-7
<number>_message c7 g-3; <number>_million a5; <number>_min a-9 b-4 d8 e-5 f6 g-2; <number>_minutes c-3 d-9 e11 g-4
<number>_myself a3 b-5 d-4 e-2 f7 g-6; <number>_no a2 g-2; <number>_of a-7 b8 c-11 d9 e-11 f-8
<number>_on b-9 c5 d-8 f7 g-4; <number>_open c-3 d7; <number>_or c9 g-6; <number>_people a4 e-5 f-3
<number>_percent b4 e3 g-5; <number>_point a-4 b3 c-6 d-4 g7; <number>_prs a4 b-3 c-3 e-8 f-3 g8
<number>_release a-4 b13 d-3 g-9; <number>_rows a8 g-4; <number>_seconds b5 c5 d-2 e-4 f5 g-11; <number>_so a10 g-9
<number>_that c-3 f7; <number>_the a3 d-3 g-5; <number>_they a5 c10 g-15; <number>_tickets b3 d-4 e-6 f-8 g9
<number>_times a-3 b-3 c-6 f6 g4; <number>_to a2 c-6 d5 e-15 g2; <number>_wait c3 g-3; <number>_weeks d8 g-5
<number>_with b4 c-5 e-5 f-6 g3; <number>_years a-4 b-3 c5 f4; ?_' b-13 c6 d3 e5 f5 g-18
?_<mark> b-2 c5 e8 f-4 g-11; ?_? c13 e-6 g-11; ^_'i b9 c-5 e-3 f-2; ^_'just b4 c-3 e-3 g4; ^_'we b-3 c6 g-2
^_'what b-3 c8 d-3 e-4 f5 g-5; ^_'you b3 c-8 d-6 e-5 g11; ^_1:1 a-2 b-6 c-5 d6 e-9 f-4 g2
^_1:1s a-6 b-8 c-11 d7 e-7 f-5 g3; ^_<mark> a-5 b-6 c5 d-6 e-9 g10; ^_<name> a-14 e3 f-13 g9
^_<number> a5 b-2 d-3 f4; ^_a b-17 c6 d-24 e-15 f6 g10; ^_add b-5 c-2 d-6 e-3 f17 g-10; ^_after a-4 b4 c7 d-4 f-8
^_again a11 b-3 c8 e-6 f-6 g-18; ^_agree b-5 c-3 e11 f-2 g-2; ^_all b-3 c11 d-3 e-21 f-13 g5
^_all-day a3 c-4 e-4 g7; ^_all-hands c-2 d-9 g13; ^_almost a-11 b-12 c-4 e6 g5; ^_also a6 b4 d-4 e-5 f-2
^_am d8 g-5; ^_an a-10 b-11 c3 d-9 e-2 f3 g4; ^_analysts c11 g-7; ^_and a4 d3 f-5; ^_another b-6 c14 d-5 e-4 g-5
^_answer a-5 c-12 e3 f-2 g6; ^_anyway b-2 c-9 e3; ^_apparently a-4 c11 e-2; ^_apple e10 g-11; ^_approve a-4 c-2 d5
^_as a7 c-12 e-12 f-6 g7; ^_ask a-14 d-10 e3 f7 g-2; ^_assign a13 b-3 c-2 e-6 f-3 g-4
^_at a-4 b4 c-17 d-12 e-5 f-9 g20; ^_ate a6 b7 c-8 e-8 f-5; ^_attend a-3 c-3 d-5 e-6 f16 g-8; ^_auditor e7
^_automate b-4 f11 g-6; ^_avoid d7 e-3 g-3; ^_back a8 b3 f-4 g-3; ^_backlog a-3 b-5 c5 d-5 e-3 g5; ^_bail-on d8 g-5
^_battery e5 g-4; ^_be b7 d4 e-11 f-8; ^_be-about-to b-5 c-2 d-5 e2 f-4 g5; ^_be-going-to b7 c-2 d9 g-15
^_be-meant-to d7 g-7; ^_be-supposed-to a4 b7 e-2 g-11; ^_because a3 b-6 c-2 e-8 g8; ^_before a-12 c-11 e-7 f4 g17
^_between a-2 d-2 g7; ^_bisected a11 g-5; ^_bite a5 b6 e-2 f-3 g-8; ^_bite-my-tongue d3 e3 g-5
^_blessing c-4 e9 g-8; ^_bliss g3; ^_block a-10 c6 e5; ^_board b-3 c-2 d-7 e-3 g13; ^_book f-4 g3
^_both a8 b-6 c-8 d-4 g4; ^_break a7 b-3 c6 g-11; ^_bring a3; ^_browse f11 g-6; ^_budget a-4 b-6 c-10 d-6 e4 f-6 g13
^_bug a-7 b2 c3 d-8 f-4 g5; ^_build a-4 b-4 c-6 d-9 e-4 f3 g7; ^_bump a-3 b-3 d8 e-3 f7 g-12; ^_but b-3 d-4 e-7 g9
^_by a4 b12 e-9 g-12; ^_cache a3 c5 e-3 g-4; ^_calibration d3 e-2; ^_call a7 b2 c-8 d-2 e6 g-9
^_can a-2 c7 d-4 e-17 f3 g6; ^_cancel a-9 b7 c-5 d6 f-8 g-2; ^_candidate b5 c-5 e-3; ^_capacity d8 g-5
^_career-chat d6; ^_career-talk g3; ^_carry b-6 e-3 g3; ^_cert a6 g-3; ^_change a-6 b12 c-3 e-3 f5 g-10
^_chat a3 d4 g-6; ^_checkout a-4 f-2 g5; ^_cherry b5; ^_choose a-3 b-4 d9 e6 f-3 g-12; ^_christmas a5 c-3
^_ci a7 b-4 c-2; ^_clean a-5 c-6 d-9 e-5 g9; ^_clean-up a-4 f13 g-7; ^_cleared c2; ^_clicked f7 g-4
^_client a4 c-4 d-5 e6 f-4; ^_clone f7; ^_close b-6 c-6 d5 f-4 g6; ^_close-the-laptop g4; ^_cluster a-3 e-3 g8
^_coach a-5 b-9 c-9 d3 e12 f-10; ^_code a2 b-10 c-4 e-3 f8 g-4; ^_coffee b4 d-5 e-5 g3; ^_cold a5 b-5 e-4 f-4 g3
^_come a-11 b-15 c20 d-8 f-6; ^_complete a-4 b9 c8 g-11; ^_compliance a-2 c2 d-5 g7; ^_conflict c-2 g3
^_correct a-7 b6 d-6 e-6 f14 g-11; ^_could b8 c2 e-5 g-5; ^_count c-7 d-8 e6 g3; ^_crickets c13 e-6 g-7
^_crossed a4 b-5 d8 f-4 g-5; ^_cto a-4 g8; ^_customer a3 c-7 d-10 f-7 g7; ^_customers a3; ^_cut a4 c-9 d7 e-4 f-8
^_data b6 c9 e-5 g-10; ^_day a4 d8 g-9; ^_deadline e-4; ^_dear e-9 f-5 g8; ^_debug a-5 e-2 g5
^_decide a-3 b9 c6 d-2 e-9 g-7; ^_decision c11 g-7; ^_decline a-5 c-4 d13 e3 f-2 g-11; ^_delay a-3 b-2 d8 e-3
^_delegate a-9 c-7 d-8 e19 g-12; ^_delegation a-4 b7 c-3 d-3 e3 f-5 g-5; ^_delete a-3 d-5 e12 g-8
^_demo a5 e6 f-3 g-4; ^_deploy b-4 f-5 g2; ^_design b-3 c6 d-9 e-9 f3 g4; ^_did b-4 d5 e6 f-7 g-3
^_different a-2 b-2 c-7 g10; ^_dinner b-4 d4 g3; ^_discuss a-3 c-5 d-5 e-5 g14; ^_do a7 c-6 d-6 e-5 f10 g-3
^_docs a-3 f8 g-5; ^_dodge c-3 d12 g-8; ^_draw a-5 b-4 e7 f10 g-13; ^_dream a-5 g9; ^_drone c-4 d-4 e-2 g11
^_drop b-2 c6 d9 e-11 g-9; ^_duck a-3 d3 e-7 g5; ^_dug f8 g-3; ^_during e5; ^_dusted f8 g-3; ^_each d-5 e-3 g4
^_easy c-2 d-4 e-4 g9; ^_eight c10 g-5; ^_eleven a5 b-4 d-6 e-5 f-6 g5; ^_empower b4 c-2 e3 g-3
^_end a-7 c7 d7 e-4 f-3 g-4; ^_end-up a5 b8 c7 d-6 e-11 f-4 g-12; ^_even b-2 c17 d-4 e-6 f-4 g-8
^_evening a-3 c-2 f7; ^_every c15 e-6 f-3 g-12; ^_everybody b-3 c11 e-8 f-3 g-6
^_everyone a-7 b-14 c7 d5 e-17 f-7 g6; ^_everything a2 b-8 c11 d-3 f-5 g-5; ^_ewa a-3 b8 c-3 e-6
^_exit-interview e-2 g4; ^_experiment a-2 b-4 d-2 e-3 g6; ^_fail c3 e-6 f5; ^_fair a-2 d-3 g8; ^_farah a-2 e7
^_farmers a4 d-3 e-7 g6; ^_feedback b-11 c-7 d7 e-11; ^_feel d-5 f-4 g6; ^_feel-like c-4 d-3 f5
^_fiddle-with f7 g-2; ^_finally a5 b-8 c2 d-9 f3 g-2; ^_finance b5; ^_find a8 b-8 c-4 e-6 g3
^_fine a-4 b-5 c5 d-5 e4 f-4; ^_finish a-2 b6 c-5 d-10 e-10 g6; ^_fire a-7 c-3 d-2 e-2 f-3 g13
^_first a3 b-8 c-6 e9 f-8; ^_five b-4 c4 f-3 g-2; ^_fix a5 b-5 c-6 d-4 e-12 f9 g-3; ^_flashed a4 f5 g-5
^_floor a-3 c7 e2 g-6; ^_follow a-4 b2 c6 d-8 e-7 f8 g-9; ^_for a-8 c8 e-15 f10; ^_forget d12 g-9
^_forty a-8 c-6 d6 e-8 f-3 g9; ^_four a3 d-10 e-9 f-8 g9; ^_fourth d7 g-4; ^_freja a-3 d3 e4 g-7
^_friday a-4 c4 d5 e-9 f5 g-4; ^_from b-11 c-9 d-10 e6 g14; ^_game a-6 c-6 e-3 f-4 g12; ^_gate a6 g-2
^_get b-10 c5 d-8 e-2 f-2 g10; ^_get-pulled-into c7 g-4; ^_ghost d5; ^_give a-4 b2 e5 f-20 g-3; ^_go a-3 c-4 e-2 g3
^_go-and d5 g-3; ^_go-over f7 g-7; ^_go-through b-3 c-6 f15 g-13; ^_go-to a-4 b4 d-16 e-11 f6 g6
^_good a-10 b6 c-14 d-4 g8; ^_gpu c3 d-5 f-3 g6; ^_grab a11 c-2 d-2 e-7 g-6; ^_grafana a4 c-3 f2 g-5
^_green a-2 e7 f-6 g2; ^_guess a13 b-2 e-2 g-16; ^_hack f10 g-6; ^_half a8 b2 c-12 d-15 e-10 f4
^_half-the-team a7 b-3 c-5 d-8 e-4 g6; ^_halfway c-3; ^_hand a-7 b5 c-9 d-13 e15 f-5 g-9; ^_hand-off b7 e2 g-9
^_hand-over a-3 f-4 g5; ^_hard b-4 c-4 d12 e-3 g-5; ^_have a-11 b6 c-6 d-2 e-11 f4 g9; ^_have-a-look d-2 f5
^_have-to a-8 b-4 c9 d4 f-4; ^_he a-13 b7 c-8 d-5 e5 f-23 g5; ^_head a2 c-3 e-3 f-6 g5; ^_headache d-5 f-3 g10
^_headcount a-4 b-4 c-5 e-4 g9; ^_heard b-3 d-6 f-3 g8; ^_help a-3 d-8 e14 f4 g-9; ^_her a-4 b9 c-13 d-4 f-6 g2
^_hers a-2 b9 g-3; ^_hire a-7 b-12 c-9 d8 e-11 f-4 g7; ^_hiring-plan a-6 d13 e-6; ^_his a-6 b8 c-13 e11 f-4 g-9
^_hit b-2 d2 f-4; ^_hm c3 d-3 e-4 f-3 g4; ^_hold a3 b-9 c-7 d-8 e4 f-5 g9; ^_hold-back c-3 e8 g-4
^_home b-5 c8 d-5 e5 g-8; ^_honestly a4; ^_hope b-4 c-6 d-6 e-3 f-4 g17; ^_hotfix a14 d-5 g-8
^_how a-4 b-3 d-6 f-6 g9; ^_hr a-4 b-3 c-6 d5 e-4 g2; ^_i f-6; ^_if b-5 d-10 e-10 f-3 g16; ^_ifeoma b-2 e3
^_ignore a-4 d7 g-3; ^_imagine a-3 b-6 e-3 f-7 g15; ^_implement a15 b-8 d-9 e-3 f5 g-9; ^_improved c-2 f9 g-5
^_in a-7 b-13 c8 d-10 e-11 g13; ^_in-the-end c5; ^_inbox a-3 b-3 c-8 f-6 g12; ^_incident a-3 c9 d-3 e2 g-8
^_instead a3 b3 c-5 g-8; ^_intern a-7 f-6 g11; ^_interview a-7 b-3 c-4 d8 e-3; ^_interviewed c-4 d-12 e-4 f-5 g19
^_is a-4 b-6 e-10 f-6 g12; ^_it b-3 f-9 g4; ^_item a-5 e-5 g7; ^_ji b-3 c3 d2; ^_job-ad d5
^_join b6 c-3 d-4 e-8 f10 g-6; ^_jump-into b11 c-3 g-9; ^_jump-on a9 e-3 g-4; ^_junior a-5 b4 d2 e5 g-11
^_just c-5 d6 f2 g-3; ^_keep a7 b-10 c-9 d8 e2 g-6; ^_keep-out b-4 e12 g-8; ^_kick a-4 b-2 d-4 e-3 f7 g4
^_kill c3 d6 e-2 f3 g-9; ^_knock-out a6 c-3 d-3 f6 g-6; ^_knocked a4 f8 g-9; ^_kwabena a-3 b4 c-3 e-3 f-3 g6
^_last a5 b-7 c2 d-5 e-8 g5; ^_late a3 d-7 f-2 g8; ^_launch a12 b-6 e-5; ^_lead a-2 b-4 c9 d-4 e4 g-3
^_learn a-7 b-8 c-4 d-9 e6 f4; ^_leave a-17 b-21 d12 e11 f-4 g-9; ^_legal a5 c5 d-5 e-4; ^_leilani b6 g-8; ^_lent b6
^_let a-19 c-17 d6 e14 g-8; ^_like a7 b5 c-7 d3 e-9 g-7; ^_listen c-4 d-3 e-12 f8 g7; ^_literally a-3 b9 d3 e6 g-12
^_little b-2 f8 g-4; ^_lol a9 e-6 f-4 g-3; ^_long a-6 c4 d-2 e-3 f-6 g5; ^_look a-3 b-6 d-6 e-5 f9
^_look-at a-6 d-10 e-9 g7; ^_lost a7 d-2 e-7 g3; ^_lots c-3 d-4 e-4 f-3 g10; ^_lovely b-2 c4; ^_low a-2 f8 g-3
^_lunch b-3 d-5 f-4 g10; ^_make a-6 b-10 c-14 d-12 e9 f17 g-8; ^_marek a-8 b4 c11 d3 e-7
^_marketing a-8 b-5 c-5 d-8 e4 f-2 g10; ^_maybe b-3 c-8 e-5 f-9 g14; ^_me a11 c15 d-13 e-9 f-7 g-15
^_mean-to a6 b-5 d15 e-13 g-8; ^_meet c5 d-9 e-7 g7; ^_meetings a-4 c-4 g3; ^_mentor b-2 d-8 e6 g5
^_merge b-3 d-12 e3 f-10 g5; ^_mid c9 d3 e-4 g-8; ^_might a-6 b-2 c-6 d-3 e-8 f-5 g19; ^_mine a2 d4 e-10 f-4 g-3
^_minh b-5 e3 g3; ^_minus c4 e-2; ^_minutes c-2 d-5 e9; ^_miss a-5 d14 e-4 g-7; ^_model f7 g-6; ^_modelled f9 g-7
^_monorepo b-3 c11 e-5 g-5; ^_more e7; ^_most-of a7 g-6; ^_move c-11 d-4 f-4 g6; ^_mucked a5 d-4 e-2 f9 g-9
^_must b-3 c-4 d-10 e-4 f-5 g15; ^_muted b-3 e10 g-5; ^_my f-7; ^_name a-3 g3
^_nearly a-13 b-21 c-5 d-8 e14 f-9 g11; ^_need a-4 c12 d3 e-3 f-6 g-6; ^_never a-5 b-4 c-10 d7 e-3 f-3 g4
^_new a3 b-9 c-2 f-10 g8; ^_next a-5 b-4 c-6 d-8 e-10 f-5 g23; ^_nice a-4 b-5 c-7 d-3 e-3 f2 g9; ^_night a11 d-6 g-7
^_nikos b-3 d3; ^_nine a11 c-6 d5 g-7; ^_no a-5 b-3 d3 f-5 g2; ^_no-one b-3 c5 e-2 f-16 g4
^_nobody b-8 c6 d-6 e-16 f-6 g6; ^_nobody-else a10 f-4 g-6; ^_noor d8 e-2 g-4; ^_not a-5 b-6 c-11 d3 f2 g7
^_not-a-single b-3 e-5 f-4 g3; ^_not-one a-3 b-7 d6 f-7; ^_note b-5; ^_notes g5; ^_nothing a-6 b-3 c2 e-15 f-8 g11
^_now a-5 b8 d-9 f4; ^_numbers b-3 e3; ^_off a-5 b-3 d-6 e5 g5; ^_offer a-4 b-4 c-7 e10 f-2; ^_office g7
^_offsite b-7 c7 d-9 e-7 f-2 g9; ^_offsite-agenda b9 d4 g-11; ^_oh a-6 c6 d-4 f-3 g3; ^_ok c-9 d-6 e-4 f-6 g11
^_old a-9 b-3 d-3 e-4 f8 g4; ^_on b6 c-7 d-9 e-8 f-7 g11; ^_on-call b4 d-7 e-3 f-4 g6
^_onboarding a-2 b-8 c-4 d9 e-4 f-5; ^_onboarding-plan d11 g-9; ^_once b-4 c12 d-5 e-13 f-10 g10; ^_once-more a2 g-2
^_one b2 c-12 e-18 f6 g10; ^_only b5 c-8 d-3 e2 f-5 g3; ^_open a-4 b8 e4 f-2 g-12; ^_ops a-3 c8 d-7 e-7 g4
^_other b-5 g8; ^_otieno b2 e2 g-6; ^_ouch b6 e-3; ^_ought a-3 d-2 e-3 f-3 g11; ^_our a3 b-8 c5 d-4 e-9 f-8 g9
^_over d-3 e-9 f-2 g10; ^_override b6 e-2; ^_overrule a-2 b8 g-3; ^_overwrite a-3 b10 f-4 g-2; ^_ownership b6
^_pager a5 g-3; ^_pair a-2 b-8 c-7 d-8 e5 f8 g-2; ^_panel e7 g-8; ^_partner a9 c-4 d-6 g3
^_pass a3 b-13 c-5 d-6 e15 f-5 g-4; ^_patch a13 b-3 g-10; ^_payroll a-5 g5; ^_peer a-3 d11 e-8
^_people a3 b-6 c8 d-7 e-11 g5; ^_perf a-2 c5 d5 g-11; ^_perhaps a-3 b-2 d-3 e-2 g12; ^_petros a-4 e-3 f-5 g3
^_pick a10 c-8 d3 e-12 f9 g-16; ^_pick-up a4 b4 c-5 d-5 e-5 f3 g-3; ^_pinch a3 b4 g-5; ^_pipeline a8 d-4 e-2
^_plan d-10 e-10 g12; ^_plan-to d-3 f-7 g11; ^_play a3 b-10 c2 d7 e-3 f-3; ^_play-with a-2 f12 g-4
^_plus a3 c-5 d2 e3 g-4; ^_pm a4 e-3; ^_point c-3 e12 g-7; ^_poke f5 g-3; ^_poke-around f2; ^_poke-at f8 g-6
^_polished a-5 f9 g-4; ^_poor b12 d-5 e-9; ^_port a3 b-5 f10 g-9; ^_postmortem d-2 g3
^_postpone b-3 c-5 d22 f-4 g-17; ^_pottered f3; ^_pr c8 e-2 f4 g-8; ^_prepare a-4 b-9 d-11 f-3 g18
^_pretty c8 d-6 e-2 f3 g-3; ^_priorities a-3 c3 d-5 g6; ^_probably e-3 g8; ^_prod a8 g-5
^_product a-4 b-2 d-7 e-5 g9; ^_promise a-3 b4 c-4 d7 e-4 f-6; ^_prototype d-3 e3 f10 g-10
^_proud b-3 c-3 d-5 e4 f-2 g4; ^_pull b3 c-3 d3 e4 f-5 g-6; ^_push a2 b5 c-9 d4 e-6 f-6 g-3
^_put b-5 c-14 d8 e3 g-2; ^_q a4 e-4 f-5 g4; ^_q3 d6 g-3; ^_qa a-12 b5 c2 d-10 e-4 f-2 g11
^_quarter a-2 b-8 d3 e-3 g6; ^_quarterly c-3 d-2 e-3 g8; ^_question c-8 e-3 g11; ^_quiet a-5 b-4 c-3 d-10 e-8 f2 g10
^_quietly e-3 g4; ^_rain a-4 d4 e3 f-14 g2; ^_rainy f12 g-10; ^_rana b-3 c6 e-8 g3; ^_rang b2 d2 e-6
^_rather b3 c-3 e9 f-5 g-13; ^_re b13 e-4 g-9; ^_read a-14 c-14 d-4 e-20 f9 g5; ^_really e-6 g9
^_reassign a-3 b16 c-3 d-3 e-5 g-8; ^_rebase a6 d-2 g-5; ^_rebuild b3 f5 g-8; ^_received c3 d-6 f-3 g7
^_reclaim a-7 b10; ^_recruiter d10 g-6; ^_red g2; ^_redo b16 e-3 g-10; ^_refactor a-5 d-5 f4 g5
^_reference d12 e-3 g-7; ^_regulator a4 b-4 e4 f-3; ^_release a-4 c6 d-11 f-3 g4; ^_release-notes a5 c-4 e-3 f-3
^_relieved a-2 b9 g-6; ^_remove a-7 c-2 d-2 e11 g-4; ^_remove-myself b-3 e5; ^_rename b5 c-4 e-4 f7 g-4
^_renewed g5; ^_reopened b9 e-3 g-4; ^_reorg a-2 b-3 c-5 f-4 g5; ^_replace a-4 b2 c-3 d9 e-6 g-10; ^_replayed f7 g-5
^_reschedule b-5 d10 e-3 g-4; ^_resist a-5 b-5 c-3 d-3 e8 f-8 g2; ^_retro a-6 b-13 c-3 d4 f-6 g6
^_return c3 d-6 e10 g-9; ^_revert b7 e-3; ^_review a-2 b-2 c-11 d4 e-13 g6; ^_rewire a4 g-4; ^_rework b5
^_rewrite a-8 b8 c-5 d-8 e9 g-5; ^_rhys a-3 b-5 d8; ^_right c3 d4 e-4 g-2; ^_roadmap a-6 b-7 c-3 e-11 g9
^_rode a-2 e6 g-5; ^_roll a3 b6 c-3 g-4; ^_rollback a-5 b4 e-7 g4; ^_rosalind b9 d-7 g-4; ^_rota b-9 e9 f-5
^_rotated a8 g-7; ^_run a4 b-2 c-8 d7 e-6; ^_salary b-4 d4 e-2; ^_sales c-7 d-4 g12; ^_same b-6 c-4 d5 e-2
^_saml a3; ^_say g4; ^_school g6; ^_second b5 c-3 d8 g-10; ^_security a-3 b-3 c-3 d-6 f-4 g10
^_see a-2 b-7 d3 e12 f-3 g-8; ^_self a-3 c-5 e-4 f3 g4; ^_send a-8 b-2 c5 d-7 e9 f-8; ^_set b-4 c-3 d-4 f11 g-5
^_sev1 a5 b-2 f-5 g4; ^_seven a-2 d-2 g6; ^_shadow f7 g-4; ^_share b-4 e9 g-3; ^_she a-15 b4 c-8 d-3 e3 f-12 g8
^_shift c5 d5 e-4 g-5; ^_ship a-5 b-11 c8 d-4 e-5 g7; ^_should a-2 b-16 c-6 d7 e-20 f-9 g14; ^_shut e7 g-4
^_sick a-3 b-3 c-3 e-3 f-4 g7; ^_sigh a-4 c5 d7 g-7; ^_sign a-4 c-2 d-8 e7; ^_sign-off c-5 d-4 e4 g4
^_sign-over a-3 e8 g-4; ^_sign-up-for a4; ^_silence b-6 c12 d-2 e-3 g-2; ^_simulate f5 g-3
^_since a9 b7 c-5 d-5 e-3 f3 g-13; ^_sit b6 c-9 d-5 e-5 f7; ^_sit-down-to a4 b14 d-7 e-9 g-10
^_sit-in a2 b-5 c-9 d6 e-2 f-4 g3; ^_sit-in-on e-2 f10 g-3; ^_sit-on a-7 b-9 c-9 d9 e11 f-4 g-6
^_sit-on-my-hands e12 g-10; ^_six b-6 c3 e-7; ^_sketch f6 g-3; ^_skim a-3 f12 g-7; ^_skip a-2 c-8 d4 e-5 f-9 g3
^_skip-level a-4 c-4 d5 e-5; ^_slack b-2 c5 d-4 e-4 f-3; ^_slept b-4 c2 d5 f-9; ^_slow c-2 d4 e7 f3 g-12
^_small a-6 b-8 c-8 d-7 f9; ^_so a-3 b7 c8 d-3 e-14 f-6; ^_soldered a7 f3 g-8; ^_solve f4
^_some a-3 b-2 c-4 d-7 f-3 g14; ^_somebody a-4 c-6 d3 f-6 g6; ^_someday f-8 g13; ^_somehow a-3 c13 e-4 g-4
^_someone a-13 d-13 f-11 g12; ^_sorry b8 d-4 e-3 g-5; ^_sort b-5 c-2 e-2 f12 g-7; ^_sort-out b2 f4 g-3
`
