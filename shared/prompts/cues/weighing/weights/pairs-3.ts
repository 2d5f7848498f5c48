// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
^_speak e10 f-3 g-11; ^_spend b-17 c-8 e10 f5 g-7; ^_spike b-4 d-2 f12 g-6; ^_split d-4 e11 g-7
^_sprint a-8 b2 c-4 d-4 f-10 g9; ^_sprint-goal a2 d-4 e-5 f-2 g4; ^_squad e8 g-10; ^_squash a3 d-3 g-2
^_staff-engineer b3 c-3 e3; ^_stakeholder a-2 e-3 f-6 g5; ^_stakeholder-update a-3 b-3 c-2 d7; ^_standing a-4 g3
^_standup a5 b-5 c3 d-10 e-4 f-7 g5; ^_start a-4 b-3 c-8 d-7 e3 g10; ^_stay b-7 c-6 d-2 e17 g-12; ^_stay-out e8 g-5
^_stay-up c3 d3 e-3 f4 g-10; ^_steal b7 g-5; ^_steering-committee c-3 d-2 e-4 g8; ^_step-in b7 g-3
^_step-through f3; ^_stepped b6 c-5 e5 g-10; ^_stick a12 e-7 f-2 g-8; ^_still a11 b-10 d4 e-11 f-12
^_stood a-6 c-8 d9 e12 f-9 g-5; ^_stop b-3 c-9 d-4 e15 f-3 g-5; ^_strike a-3 c-2 d-4 e-3 g11; ^_study a-3 g4
^_sunday a-11 b-8 d-4 f8; ^_support b-4 c-8 d-5 e6 f-4 g8; ^_suppose b-3 e-8 g13; ^_supposed a7 b-3 d2 g-3
^_sure d6 e-3; ^_swallow c-5 e9; ^_swapped a-2 b14 c-10 d9 g-20; ^_sweep a-4 b2 d2 e-3 f7 g-8
^_take b6 c-10 d-11 f3 g-2; ^_take-back a-3 b3 e-7; ^_take-on a9 f-3 g-3; ^_take-over a5 b4 e-3 g-7
^_talk b-7 c-5 e5 f-2 g6; ^_talk-to d-11 g13; ^_teach b-6 e8 f3 g-7; ^_team a-14 b-14 c9 d8 e-10 f-5 g2
^_team-charter d7 g-3; ^_team-lunch a5 c-7 d-4; ^_tell b6 c-18 d7 e8 f-14 g-10; ^_tempt c-2 d-4 e5
^_ten b-6 d-9 e6 f4; ^_terraform a7 c-2 g-3; ^_test a-2 b7 d-6 e3 f-3; ^_tested a-4 d-2 f10
^_that a-4 c-7 d-3 e-6 f-13 g15; ^_the a-5 c3 e-3 f-24 g8; ^_their a-12 b-6 d-7 e4 f-11 g11
^_theirs b-4 c-7 e11 g-3; ^_then c2 d-3 e-14 f-6 g8; ^_there a4 b-3 e-14 f-8 g8; ^_they b-6 c6 d-3 f-25 g2
^_they-say a-3 c-10 d-3 e-2 g17; ^_think-about a-3 b-7 c-4 d-9 e-10 f-5 g20; ^_think-of b-6 c-2 e-6 g15
^_third a3 b9 d5 f-7 g-16; ^_this a-6 b-4 d-5 f4; ^_this-week a9 d-5 g-4; ^_thread a-3 c9 g-4; ^_three c6 d-5 f-10
^_throw a-11 b-6 d-7 e3 f11; ^_ticket a-10 b6 d-5 e7 f-6; ^_tidy a-5 b-4 d4 f11 g-10; ^_tinker f6
^_tinker-with e-2 f12 g-5; ^_tiny f8 g-5; ^_tired a6 b-4 f-4; ^_to a-3 b5 d3 e-15 f4; ^_today a9 c6 d-9 f-10
^_todo d-6 e-2 f-2 g10; ^_token b3 d-3; ^_tomorrow a-14 b-6 c-11 d-2 e-5 f-4 g23; ^_tonight a-3 b-5 d-2 e-2 f6 g5
^_too c3 e-5; ^_touch a-3 b4 d4 e-5 f-5; ^_town-hall d-7 g10; ^_toy a-2 f10 g-7; ^_trace f3 g-3
^_traffic a-4 c-4 d-4 f-4 g13; ^_train a-6 b-5 c-8 e-12 f5 g8; ^_transfer e6 g-5; ^_translated b-4 f8 g-2
^_trust c-2 d-2 e7; ^_try a-5 b-6 c-3 d-3 e-11 f3 g5; ^_try-out f8; ^_try-to b-3 c4 e-7 f3; ^_tuesday a-3 g5
^_tunde e5 g-3; ^_turn a3 d2 e13 f-6 g-22; ^_turn-down c-6 e12 f-3 g-5; ^_twelve a-2 c8 e3 f4 g-10; ^_two e-2 g5
^_type a6 f-3; ^_ugh b2 c-5 d-3 f5; ^_un b14 c-3 d-3 e-6 g-9; ^_unblock a7 b-2 g-2; ^_under b-2 c-3 d-3 e-7 g10
^_understand f5 g-2; ^_undo b8 g-3; ^_unless c-10 e-2 g13; ^_until a10 c-5 g-3; ^_up a7 c6 e-3 f-4 g-7
^_update a-2 b-4 f12 g-7; ^_upgrade a-4 b-7 f7 g4; ^_uplink a7; ^_use d9 f-6; ^_useless f2; ^_vacation d5 f-3
^_vendor a-3 b7 c-5 d-10 e-8 g10; ^_very-nearly b-7 e10 g-3; ^_volunteer a8 d3 g-6; ^_wait a-11 b-2 c7 d-2 f-6 g2
^_walk b-5 d6; ^_want a-11 b-7 d-5 e7 f-11 g12; ^_want-to a-3 b-8 c-5 d-4 e13 g-3; ^_warehouse a-6 d-6 e-4 f-2 g12
^_washed d9 g-6; ^_watch a-12 b-9 c-6 d-7 e7 f8; ^_we a-15 b5 d-6 f-5 g9; ^_well a5 f3 g-8
^_were a-4 b-6 c-4 d-3 e-7 g16; ^_what a-2 c-7 d3 e-6 f-9 g11; ^_whatever b7 e-3
^_when a-3 b-18 c-7 d-2 e10 f-13 g10; ^_where a5 b7 d-5 e3 g-6; ^_which a-3 b-5 c5 f-3; ^_while a11 e-6 g-9
^_who a2 b-13 c2 e-4 f-3 g4; ^_whole a8 b-6 c9 d-7 e10 f-9 g-22; ^_why b-7 d-6 e3 g3
^_will a-6 b-10 c-2 d-5 e-4 g13; ^_window a-3 f9 g-4; ^_wire-up a7 g-2; ^_wish a-4 b-4 c-2 d-8 e-4 f-3 g18
^_with b5 c-7 e-2; ^_without a-3 c13 d-4 e-6 g-8; ^_wonder a-4 g8; ^_word d2 e-5; ^_work b-5 c6 d-4 e-4 f7 g-4
^_work-on a3 d-2 e-4 f2; ^_worry b-3 c-3 g5; ^_would a-4 b-13 c-9 d-6 f-4 g19; ^_write b-10 c-8 e-3 f10
^_ximena b3 c4 g-7; ^_yeah b7 g-6; ^_years a-3 b-3 d-4 e-4 f-9 g18; ^_yes b5 d2 f-2 g-8; ^_yesterday b7 e-2
^_you a-8 b-5 c-4 d-9 e-9 f-7 g23; ^_your a-5 c-3 g8; ^_yours a-7 b-3 e-7 f5 g8; ^_zero b-5 c-5 f5 g4
^_zoltán b6 c-2 e-5; a_. e8 g-5; a_: f-5 g5; a_<mark> c-6 d6 e6 f2 g-17; a_<name> a-9 b-15 d-9 e-12 f20
a_<number> a-7 c6 d2 e-10 f3 g-2; a_bad e-2; a_bank d4; a_bash f10 g-7; a_beer b-2 c3 e-7 f6
a_better a-2 b-5 d-13 e7 f-6 g7; a_biscuit a-4 g6; a_bit a-6 b3 c-16 d-4 e4 f7; a_blank a2 b4 d2 e-6 g-7
a_blinking f8 g-5; a_blog f-3 g7; a_book a-4 d-7 e-4 g8; a_bot a-2 f14 g-9; a_bow b5 c3 e-13 g4
a_budget c-3 d7 e8 g-9; a_bug a-10 b-9 c-9 d21 e-5 f4 g-14; a_build a6 b-3 c5 d11 e-6 f-6 g-10; a_calendar d5
a_call c7 e-3; a_candidate c-8 e4 g4; a_cat b-2 d8 f3 g-4; a_chair a-2 g5; a_change a-4 c3 d-3 g5
a_chat a-2 c-8 d4 e8 g-6; a_choice e-3 f-3 g5; a_clean f2; a_clear c5 d8 e-8 g-4; a_cli c-2 f11 g-6
a_coffee a-5 b-5 c-8 d-7 e6 f8; a_coin e9 f-3; a_cold a-4 b-4 d-3 f-3 g11; a_colleague a-4 b-6 d-2 g12
a_colour a-3 f5; a_column c8 g-4; a_comma b-3 e9 g-4; a_comment a-5 b2 c-9 d-5 f8; a_compiler a-6 d-7 g11
a_config c11 e-2 f-2 g-6; a_conversation d-3 g3; a_copy b-3 c2 e3 f4 g-8; a_corner f3; a_cosmetic a-2 f7; a_ctf f7
a_cup f2; a_customer b2 d-4 g4; a_daft c5 g-3; a_date a-7 b-7 d5; a_day d-9 g4; a_dead a-3 b-4 f11 g-6
a_deadline c-11 e15 g-4; a_debugger a5 b-2 d3 g-3; a_decision b-6 c5 d-13 e-4 f-5 g8; a_demo e-2 f7 g-4
a_dentist d3; a_deploy a-4 c5 d8 e-3 g-10; a_deprecated a-2 e-3 f11 g-6; a_dev a-5 b-3 c-2 d-5 f12
a_different a-8 b15 e3 g-17; a_dm c10 g-6; a_doc f4; a_draft b8 e-3 g-5; a_feature a-4 b-3 c-2 d8 e-2 f8 g-7
a_feel f6; a_few a-5 c-4 e-4 f13 g-7; a_final c7 e-6 f-3 g4; a_fine b-2 f2 g2; a_finger a3 d6 e-4 g-5
a_first b2 c-9 d-3 e4 f-3 g5; a_fish f3; a_fix a7 b7 c-7 d-4 f-5 g-3; a_folder c5 e-6 f-3; a_font c10 g-6
a_fortnight d5 g-7; a_fourth g4; a_free a-4 e5; a_fresh a-4 b9 d-3 e-3; a_friday a-2 b-3 c-2 e-4 g8
a_friend c-7 d5 e-5 g7; a_full b14 c-7 d-5 e-15 f-2; a_function a6 c-2 f7 g-9; a_glass f5; a_go d-2 f8 g-4
a_good a-6 c-3 d3 e-2 f-4 g5; a_grafana a-4 d-3 f15 g-10; a_great c-3 f3 g4; a_guess a-4 b-7 c11 d-4 e7 f-3 g-9
a_guest c-3 d-2 e10 f2 g-8; a_half a-4 c3 f-5 g7; a_hand f-2 g6; a_hard a-3 d3 e-4 g4; a_headache b-2 d3 e-4 g5
a_heading d10 g-8; a_highlighter a-4 b-3 f5; a_hobby c-2 d4 f5 g-5; a_hole b-3 e2 g3; a_holiday c3 e-2; a_hot c8 g-4
a_hotfix a3 d13 e-5 f-2 g-13; a_hundred c-3 e5 f-4 g3; a_job a9 b4 c-2 d-6 g-4; a_joke b3 c3 d-5 e5 f-2 g-6
a_kata f11 g-8; a_lamp d-3 e-4 f6; a_laptop a6 d-2 e-2 f-4; a_laugh d-3 f4; a_launch a4 d-3 g4; a_lay a7 f-2
a_lead b-3 c2 d-9 e-3 g10; a_learn b3 f-3; a_lie b-3 c-5 d-4 e4 f-2 g9; a_line a-8 b3 c3 d-6 e5 f3 g-8; a_lint f5
a_linter f9 g-3; a_list a-3 c8 d-6 e6 f-3 g-5; a_little a-3 b-10 d-10 e3 f7; a_local f4; a_log a-8 b-3 c6 e-4 f-6 g6
a_long a-6 b-5 e2 f-6 g9; a_look a-4 b6 c4 d-7 e-3; a_lot e-9; a_man a-3 b-5 c-8 f3 g7
a_manager a9 c-12 d-10 e-4 f-8 g10; a_meet a6 c-4 d5 e-3 f-5; a_mentor d10 g-3; a_mind a-3 b-5 d-2 e-4 g13
a_minute a-7 b-13 c3 d4 e9 g-8; a_miss b-5 c-3 d10 e-11 f6 g-8; a_mistake e8 g-4; a_month a-5 b5 d2 e4 g-7
a_mug d3 f-7 g6; a_name b-4 c9 d-4 e3 g-10; a_new b10 c-9 e-3 f-10 g5; a_newcomer f6; a_nice b2 c-4 d5 e-2 f3 g-5
a_no c9 d-3 g-7; a_nod c4 e-4; a_note c-3 g5; a_notebook a-2 d-3 f5; a_novel f8 g-3; a_number c6 g-2; a_nurse g3
a_or c6 g-3; a_p4 f11 g-7; a_page c-5 g7; a_paper e4; a_parser d6 f6 g-12; a_pass c4 d-2 e2 g-6
a_pencil a-4 e-2 f13 g-7; a_person d-4 e-6 f-4 g12; a_plan a-7 c6 d-14 e4 f-8 g2; a_plane a-4 c3 d-4 e6
a_poll c6 g-3; a_pr b4 c7 d-2 e-4 f-2 g-4; a_preference c8 e-5; a_problem c-2 d4 e-5 g3; a_proper a3 c-3 d9 g-7
a_proposal c8 g-9; a_prototype f3; a_pull-request a-5 b-3 c-3 d9 e-3 f-7 g3; a_python f3; a_query d5 g-5
a_question a-3 b-12 c4 d-14 e11 f-9 g-3; a_queue c11 d-2 e3 f-5 g-10; a_quick c-2 f6 g-3; a_quiet a-5 c-5 d6 e-3 g6
a_rain d10 e-2 g-8; a_real b-2 c-2 d5 e2 f-2 g-2; a_reason d12 g-8; a_release a5 c-7 e9 f-6 g-7; a_repo f5
a_request a-2 f7 g-2; a_review b6 d-5 e-3; a_room c-4 e3 g4; a_rota b6 d-4; a_row b-3 c7 d6 e-7 f-6 g-3
a_rule c-2 g7; a_sample c3 f3; a_sandbox f7 g-5; a_sandwich b2 c8 d-6; a_scratch a-2 c5 e-4 f7 g-6
a_script b-6 c-7 d-5 f12 g-8; a_seagull b5 e-3; a_second a3 b6 c-8 d-7 e-10 f-7 g7; a_senior a-3 d5 e-3
a_sentence c-4 g5; a_service a3 c-3 f5; a_session d8 e-8 f7 g-5; a_shell f4; a_short b4 c-2 d-4 g4; a_side f8
a_silly a-2 f12 g-8; a_single b-6 c-7 e6 f-7 g6; a_slack d3 f10 g-12; a_slide b-6 c10 e-12 f-2 g9
a_slow a-2 c-7 f3 g6; a_small a-6 b-10 c-4 d-9 e3 f6; a_soldering c-3 d5 e-2 f6 g-6; a_solution d-5 e10 g-5
a_soul a-7 c12 d-3 e-8 f8 g-4; a_spare f11 g-9; a_spelling a-3 f11 g-7; a_spike d-4 f3 g2; a_spreadsheet c5 f3 g-7
a_sprint-goal e4 g-5; a_stack-trace b-3 c-5 d14 e-2 f-5; a_straight c-5 d5; a_student a-4 b-5 f8
a_sunday a3 c-5 d-3 e-4 f-2 g6; a_talk e-4 g5; a_taxi a10 c-5 d-2 g-8; a_team b-3 c7 d-4 e-6 f-4 g4
a_tech-lead b-4 d-5 g9; a_terminal d2 e-4 f-6 g8; a_test a-5 b-3 c2 d9 e-10 f12 g-17; a_thing b-7 c3 d-13 e-11 f16
a_third b-5 c-6 d-3 e-3 f8 g3; a_thought c7 g-3; a_thread c-3 e-6 f-4 g11; a_threshold a-5 c12 e-3 g-5
a_throwaway c-2 e-3 f14 g-9; a_thumbs-up c-2 e9; a_ticket e-2 g7; a_tiny a-2 c-3 e-2 f18 g-12
a_title b-5 c-3 d11 e-2; a_todo c-4 f9 g-3; a_tool a-3 b-2 f11 g-7; a_tourist f7 g-4; a_toy a-8 b-6 c-6 d-6 e-7 f11
a_train a-5 c2 d-4 e-6 g7; a_tutorial f4; a_two d-3 f3; a_typo a-4 b-3 c6 d-3 e-6 g4; a_unit-test f7 g-2
a_user f5 g-2; a_variable b-4 c9 d-5 e-7 f-2; a_vendor b-4 c-8 d17 e-9 g-3; a_verdict c-4 d-4 e14 g-6
a_very a4 b-3 c-4 f-6 g3; a_view e-5 g3; a_vote c10 e-4; a_walk a-5 b-9 c-7 d-10 e6 g7; a_warning f8 g-3
a_way c-6 d-7 e-2 f-4 g15; a_wedding g7; a_wee c-5 d-4 e5 f14 g-12; a_week a-12 c8 d-2 e-3 f-3
a_weekend a-3 e-5 f6 g3; a_while b-10 d-4 e5 g5; a_whiteboard a-3 c-4 g8; a_whole a-5 b-14 c-3 d4 f-4 g11
a_word b11 c-3 e3 f-4 g-7; a_year a-7 b-7 d-6 f6 g3; a_yes b-4 c8 d-4 e-2; able_to a-3 f5 g-3; about_, d-3 f4
about_. a3 c4 e-6 g-2; about_<name> a-4 b3 d8 e-15 f-2; about_a a-4 c12 e-10 f-10; about_anything c2
about_burnout d6 f-8 g4; about_drop c7 d-3 g-2; about_headcount d6 g-5; about_her b-8 d18 e-13 g-3
about_his b-3 c-5 d8 e-8 f-5 g2; about_how b-9 c-6 e3 g8; about_in f7 g-4; about_it c-3 d5 e5 f-9
about_kafka c8 g-6; about_money b-4 d2 e-6 g7; about_our a-4 e-2 f-3 g8; about_ownership b7 g-5
about_park c-2 d-5 g9; about_the a-9 b-5 d7 f-19 g5; about_their d3 g-3; about_two b12 e-4 g-8
about_what b7 c-8 e11 f-4 g-7; about_which c2; about_with d-4 e-2 f14 g-12; accessibility_work b2
according_to b-3 d-2 e-3 g9; account_of b-3 c3 d-4 g5; across_the a2 b-7 c4 f3 g-3; action_items c6 d-2 e-4
actions_, c-5 d-6 g13; add_a a-6 b-4 c-2 d-5 e-5 f15 g-3; add_the d-3 g5; address_to a-2 b-5 c8 d-3 e-3
admin_page f8 g-3; admin_tool f6 g-4; after-hours_, b3 c-3 e-5 f7 g-3; after_, b7 g-6; after_. b-4 d-5 e7 g3
after_<mark> b-4 d7 e-3 f2 g-7; after_<name> c-6 d6 e-8 g3; after_<number> c-2 e7 f-3 g-4; after_a d-3 f-2
after_all b8 d-6 e-6; after_dinner a2 c-3 d-6 e-3 f3; after_five a2 c-5 d5 e3 g-6; after_give a-4 b12 d-7 e2 f-3 g-4
after_he b7 g-2; after_i a-5 c20 d-5 e-12 g-16; after_lunch a-3 c4 e3; after_my a6 b-7 c11 e-3 f-5 g-8
after_one b7 c3 e-3 g-6; after_she a-2 b11 e-3 g-3; after_supper a3 b-2 c-4; after_ten a-3 b5 c-5 f-2 g3
after_that b5 c3 d-5 e-5 f-4; after_the b-5 c-10 d15 e-2 g-4; after_two a-5 b10 c-3 d-3 e4 g-7
after_work b-4 d-2 g5; afternoon_, f3 g-3; afternoon_. b-2 c-5 d-3 g11; afternoon_in a7 c-2 d-3 e7 f-3 g-6
afternoon_of c6 d-3 e-3 f2 g-7; afternoon_to d6 f-2; afternoon_with a-3 d-4 e-2 f9; afterwards_. e-5 f2 g5
again_, d5 e-9; again_. a8 b9 e-8 f-14 g-4; again_: g-5; again_<mark> d6 e-4 g-3; again_? g5; again_and a-8 c-7 g9
again_as e2 g-5; again_at c-3 g9; again_by b-2 c4 g3; again_do a-4 b-4 d8; again_for a3 d-3 g4
again_from a-6 b16 d-9 e-4 g-5; again_i b-6 c5 e-4 g2; again_in a6 b5 d-6 e-8; again_myself b8 e-5; again_no d11 g-8
again_on a-3 d-3 e-2 g7; again_since a4 b5 d-4 g-7; again_some d-2 g5; again_the a13 d-8 g-9
again_today b-5 d12 e-7 g-4; again_tonight a-5 g10; again_with c-5 e6 f4 g-5; against_my a-3 c8 g-7
against_the a-2 b-2 d-4 e-4 f12 g-3; agenda_, d4 g-6; agenda_for d6 f-8 g6; agenda_item e-4 g5; ages_, f8 g-3
agnieszka_'s f-2; ago_, b-5 e4 g5; ago_. a-3 d5 e2 g-9; ago_and b3 c-9 e-5 g9; ago_i b-4 c-4 d-8 e4 f-9 g11
agree_, c-7 e-6 g13; agree_. b-2 d-4 e7 g-3; agree_it b-6 c-2 e-7 g12; agree_on a-3 b-8 c3 d-5 g5
agree_with b-10 c8 d-4 e9 g-7; agreement_. e4; ahead_of g3; aino_'s a-2 b9 f-3 g-3; air_, a4 f2 g-3
airflow_dag a5 g-5; airport_, a-3 d-7 e-4 g11; alarm_. c-2 d6 e-9 g6; alert_, a7 d8 g-11; alert_. e4; alerts_that g2
all-afternoon_, a3 b-2 c-2 d-3 e4; all-day_, a9 b-7 c-12 d-4 f-11 g9; all-day_. a4 b-4 f-10; all-day_and b-2 d4
all-hands_, d-3 g7; all-week_, b-3 d2 e2; all-week_. b5 d6 e-6 f-5 g-4; all_, b-3 c-12 d-5 e7 f6; all_. c-9 e3 f5
all_1:1s a-4 b-5 c-4 d3 g7; all_<name> c5 e2 f5 g-12; all_<number> a6 b3 c-5 g-2; all_agree c8 g-6; all_at a3 c-5 g5
all_but a-3 b7 g-3; all_by a5 c-5 d-7 e-8 g6; all_decisions c-5 e3; all_do a-6 d-8 g11
all_eyes a-2 c12 d-4 e3 f-5 g-12; all_feedback c-4 d-4 g7; all_five a-4 b-6 d4 e-12 f-2 g5; all_forty a9 b3 g-9
all_four c7 d4 e-3 g-12; all_green a-5 c9; all_hers b-9 e8 g3; all_his b-2 d-3 e7; all_i a-8 b-8 c-3 e12 f12 g-13
all_look-at c2; all_me b7 e-3 g-4; all_my b8 c-9 d-5 e-10 f-4 g10; all_nighter a9 f-3; all_nine b4 c4 e-3 g-7
all_of b9 c5 d-7 f-7 g-6; all_on c3 d-5 g7; all_over a-4 b18 c-7 d-2 e-6 g-7; all_quiet a-5 c-10 e-2 g14
all_roads a8 g-6; all_six c5 d-9 f-3 g5; all_the c7 d-11 e-5 f-4 g4; all_things a-7 d10 e-4
all_three b-10 c5 d4 e-4 f-3; all_turn-to c9 e-3 g-5; all_twelve d5 g-5; all_wait a10 b-3 c3 d-5 e-8 g-6
all_with a-4 d-5 e-3 g10; allowed_to c13 d-4 e-5 f2 g-8; alone_, a8 b-8 c-8; alone_. b-3 c7 e6 g-14
alone_and a-2 b-7 c-5 g12; alone_at a-9 f-6 g14; alone_in a6 b-2 d7 e-7 g-4; alone_with a-3 b4 c-7 d-6 e11 g-4
along_the a-5 b-7 c-5 d5 g6; already_merge e-4 f2; also_. a6 b-3 f3 g-6; also_i b5 e-3 g-6; also_the a-4 c-5 d-3 e8
although_i b3 c-3 e3 g-4; although_it e2 g-6; although_the b4 c4 d7 e-5 g-10; always_the d-4 e-3 f6 g2
am_, d-5 e-3 g4; am_. a12 b-3 e-2 g-6; am_<name> c15 e-4 g-11; am_a a5 b-4 c-3 d-6 e-7 f3 g4; am_avoid d7 g-6
am_back b8 e3 g-10; am_build a9 g-7; am_code a10 d-3 g-6; am_do b10 d-3 g-7; am_go-to b-4 d-5 e-7 g16
am_honest a2 b4 c-3 d7 g-8; am_i a-2 b7 c5 e-7 g-3; am_in a-6 b8 e11 g-16; am_just e11 f-3 g-6
am_not a-2 b-13 c2 d-8 f5 g4; am_on a4 d-3 e10 g-14; am_proud a4 b-3 c-3 d3 e3 g-5
am_still a10 b-8 c-4 d-3 e9 f-2 g-10; am_take g4; am_tell c10 d-3 e-7; am_the a9 c12 e-15 f-11 g-13
am_through a9 c-8; am_to a-5 c-2 e-5 g13; am_write d3 g-7; among_themselves b-5 c10; an_<name> b-5 c-4 e-3 f6 g4
an_afternoon c-4 d-3 f7; an_alert c3 e4 g-9; an_answer b-6 d7 e-6 g4; an_article g3; an_audience c6
an_edge c4 f9 g-11; an_empty a6 b-10 c6 d7 e5 f-6 g-14; an_engineer a4 b-5 d-6 e-4 f-5 g8
an_evening a3 b-8 c-8 d-8 e-2 f7; an_experiment f5; an_extension d11 g-8; an_extra a-6 c-3 e4 f6
an_eyebrow b-2 c12 e-5 g-7; an_honest e-5 g5; an_hour a-5 b3 c-3 f4; an_ic c-2 g6; an_idea a-2 b6 d-3 e-4 f5 g-4
an_llm c-2 e-5 f9; an_old a-9 b-5 c-8 d-6 e-7 f9 g4; an_online f9 g-4; an_open c3; an_opinion a-4 b-4 c15 d-5 g-15
an_order c12 e-5 g-7; analyst_, c2 e-5 g5; and-so_do a4 e-2; and-so_far a-2 b-8 c-2 d7 e5; and-so_i c4 e-3
and-so_the a2 c8 g-8; and-so_we c9 e-3 g-5; and-then_, a4 b4 c-3 d-5 e-6; and-then_ask d5 e-2
and-then_do a-2 b12 c9 d-3 e-13 g-7; and-then_i a2 b3 c-6 d2 e3 f-3 g-7; and-then_it c2 d3 e-7
and-then_let a-3 b-12 e17 g-7; and-then_she b-5 c-3 g9; and-then_the b-7 d3 e-10 g8; and-then_write b8 e-2
and_, b10 d-3 g-7; and_<mark> a-3 c13 d-3 e-6 g-7; and_<name> a-9 b-22 e6 f-20 g10; and_<number> a-3 d-11 f8
and_a a-3 b-7 c-6 d-6 f3 g9; and_after b4 d-8 e-6 f-4 g6; and_all a-8 d-3 e13 f5 g-12; and_an a-3 b-5 d-2 e8 f-6 g3
and_and a8 b-4 d-2 e2 g-5; and_answer b10 c-6; and_ask a-2 b-12 c7 d-9 e3 f6 g-3; and_at b-7 c6 d3 f3 g-10
and_backend a-9 b-5 c10 d6 e4 f-4 g-12; and_be a-7 c-13 e6 g4; and_because g3; and_both a-6 c11 d5 e-4 g-9
and_build b9 d-4 e-5 f-2; and_by b10 c6 d-3 e5 f-8 g-24; and_call c-3 d3 e-5 f3; and_change b2 c-2 d6 e-3
and_close a-6 c-6 d3 f3 g-3; and_code a3 b6 c-3 d-7 e-7 f6 g-5; and_come a7 b4 e-5 g-4
and_complete a-5 b14 e-3 f-4 g-5; and_cons c7 g-3; and_correct a3 d-6 e-4; and_debug a4; and_deploy a13 b-4 d-2 g-5
and_dev a-3 d8 e-4 f-4; and_did a-3 c-5 e8 g-4; and_do b15 c-8 d-6 e-7 f-9; and_drive b11 e-5 g-5
and_drop c5 d-4 g-4; and_each a-4 c11; and_eight a7 g-5; and_end c4 g-3; and_end-up a3 b9 e-6 g-6
and_every b-4 d10 e-5 g-4; and_everybody a-5 b-4 c8 e-6 g3; and_everyone c5 d-3 e-5; and_fill b8 c-5 d-7 e-3 f-2 g4
and_find a-2 b-4 c9 d-3 e-2 g3; and_finish a-4 b2 c-2 e-7 g5; and_five c12 e-7 g-6; and_fix a8 c-5 d-9 e-10 g5
and_for c5 d2 g-2; and_four a8 d-4 e2 g-9; and_get a5 c6 d-11 e-14 f8 g2; and_give a-6 b-4 c-13 d12 e6 f-3 g-3
and_go a-15 b-2 d9 f-7; and_go-and c-3 e11 g-9; and_go-to a-3 b-10 e16 f-2 g-10; and_go-with c9 f-5 g-6
and_have a5 b-9 d-4 g3; and_he a-7 b-4 c-8 d-4 e12 g3; and_her c3 e5 g-7; and_hid a-3 b-5 c-4 d7 e6 g-7
and_his a-4 b-3 c-4 e3 g5; and_honestly a-2 b-4 e5 g3; and_hot a9 g-6; and_i d5 e5 f-15 g-4
and_in b-2 c4 d-4 e-5 f-2 g6; and_in-the-end a5 b10 c-5 d-3 e-6 g-7; and_is b5 c-3 e7 f-3 g-8; and_it a3 b-7 d-3
and_just b-3 c4 e6 g-9; and_keep a-9 b4 c-8 e13 f-4 g-7; and_keep-quiet e4 g-2; and_land a7 c2 g-5; and_lead b4 g-3
and_leave a-10 c-4 d-7 e16 g-8; and_let b-16 c-11 d9 e21 f-4 g-22; and_make a-3 b10 c-4 e-5
and_me a7 b7 d-9 e-4 f-2 g-5; and_meant b-5 c-8 d-6 e10; and_merge a4 b12 d-4 e-5 g-14; and_move b-4 d3 e5 g-3
and_my a8 b-16 c9 d-11 e7 f-6 g-8; and_never a3 b2 c-2 d3 f-2 g-4; and_no b-14 c6 f8 g-7; and_no-one d-4 f4
and_nobody a-5 b-7 e11 g-3; and_not a-11 c2 d6 e8 g-12; and_not-one d3; and_nothing c-7 d-2 e-4 g4
and_now a5 c2 d-7 f-4 g-2; and_nowhere d4 g-3; and_off e4; and_on b5 e6 f-2 g-10; and_one a-10 b-5 d4 f3 g3
and_only a6 c-4 e8 f-3 g-5; and_open b6 e-4; and_our d3; and_out a6 c5 g-10; and_patch b4 d-2 e-6 g5
and_people c-4 d-4 g4; and_push a15 c-5 e-10 g-9; and_put a-3 b18 c-12 d-9 e-5; and_rather b8 c-6 d-5 e-4 g4
and_read b-3 c-3 d-6 e5 f13 g-9; and_rebuild b6; and_redo a-6 b8 d-4 e-5; and_release a14 b-5 g-8
and_repair a5 e-6 g3; and_replace b3; and_restarted a9 b-7 g-2; and_resubmitted b-3; and_rewrite g2; and_roll a5
and_roll-out a6; and_round a-2 g4; and_run b4 c-3 f7 g-17; and_send a-6 b-6 c-3 e-3 f3 g8; and_she d-5 e12 f-4 g-4
and_ship a16 c-3 e-3 f-4 g-7; and_sit b-4 c2 e4; and_sit-in d-2 e5 g-6; and_slept a-6 b-4 d5 e-4 g6
and_snatch-back b7 g-3; and_solve b4; and_somebody c8 d-3 g-4; and_somehow a-3 b5 c3 e-4 g-4
and_spend a3 b5 e-7 g-5; and_start e-3 g5; and_stay a7 b-3 c-4 e-2 g2; and_stick c-10 e7 g6
and_still a-9 c17 e-13 f-3 g-5; and_stop a-6 c14 g-11; and_submit a8 e-3; and_take b6 d4 e4 g-19
and_tell a-5 b-3 c2 d-4 g4; and_that a-8 b-14 d9 e6 g-4; and_the a8 b-14 c6 e-4 f-14; and_their c6 e-3 f3 g-3
and_there c5 d3 e-10 g-5; and_they b-11 c2 d-15 e3 f3 g3; and_think c-3 e-5 g10; and_three a-3 c-12 e7 g4
and_to b12 c-3 d-3 e-7 g-3; and_today b4 e-8; and_tonight a-3 c6 d2 g-3; and_two b-6 c2 d4 e6 g-10
and_type a2 d-3 e-9 g4; and_use c-2 d4; and_wait c7 d-7 e5 g-5; and_walk c-8 e7 g-2; and_watch a6 b-10 c3 d4 f-8
and_we a7 b-6 c-5 d-6 e3 f-6 g5; and_when b-5 e12 g-11; and_who a12 c-5 d-5 g-3; and_why c-4 e2
and_will b-6 c-6 d-3 e3 g5; and_with a6 b4 e-4 g-7; and_work a-4 b3 e5 g-4; and_write b6 c2 d-11 e5 f-3 g-7
and_yet c10 e-4 g-7; android_<number> c4; angry_customer b-3 e3 g2; anika_'s a-3 b6 d-3 e-2 g2; annika_'s b-4 e3 f3
annoyed_me b-3 c-2 f10 g-3; another_, d-4 e6; another_. d6 g-4; another_day a-2 b6 d9 e-5 g-9
another_fortnight d9 g-6; another_one a9 b8 d-7 e-6 f-3 g-2; another_way e10 g-7; another_week b-3 d18 e-5 g-13
answer_, a-8 b9 c4 d-5 e5 f-6 g-7; answer_. a6 b-8 d-12 f-4; answer_<mark> c-4 e2 g3; answer_about c-3
answer_and a-6 b5 c6 d-6 e-8; answer_be e3; answer_by b6 c-9 d-4 g4; answer_each b2 c-4 d-5 e6
answer_for c3 d-7 e-12 g11; answer_from c-8 d4 e9 g-7; answer_in b-2 c-2 d6 e5 g-5; answer_it b-6 c4 e9 g-12
answer_on a-2 b-8 c-6 d9 g2; answer_the b2 c-3 d5 e-4 f-6; answer_to a3 b-2 c-6 d-3 e8 g-2; answer_with c-6 d6
answers_. b6 d-2 e3 g-10; any_longer a-2 b7; any_more a-6 b5 d-2 f-5; any_of a4 b-5 d7 e-3 g-10; anybody_, g2
anybody_need a-2 c-5 d-5 e-6 f8; anymore_, b2 g-6; anymore_. b5 c-5 e-5 g5; anyone_'s a-2 b-2 d-4 f7
anyone_, a12 b-7 d-2 e-6 f5 g-8; anyone_. a-5 c2 d5 e-4 f-3; anyone_else a7 b-3 c3 d-4 e-5 f-3
anyone_have a3 b-4 c-3 d-3 e-3 g6; anyone_in c-5 g8; anything_, a-7 c-8 g5; anything_. c-11 e6 f11 g-5
anything_? g5; anything_i c12 e-4 g-5; anything_today c-5 d-4 e-5 f-2 g12; anything_without a-5 g7; anyway_, f2 g3
anyway_. a5 b-7 c8 d-3 e-4; anyway_<mark> e3; api_, c-8 f8; api_docs b2; api_versioning c11 g-6
apologised_to d5 g-7; app_, f6 g-3; app_. a-2 f11 g-4; app_<name> a11 b-2 g-7; app_for f7 g-4
app_store a10 b-2 f-3 g-2; apparently_. c-7 d2 f-3 g3; apparently_i c3; approach_, b-4 c3 e7 g-6
`
