// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
^_reference a-2 d12 e-2 g-8; ^_regulator a4 b-6 d-2 e3 f-3; ^_release a-5 c5 d-12 e-2 f-3 g6
^_release-notes a5 c-4 e-5 f-4; ^_relieved a-3 b10 g-6; ^_remind d-7 e-3 g12; ^_remove a-8 c-2 d-4 e9
^_remove-myself e5; ^_rename b3 c-3 f6 g-5; ^_renewed a3 g3; ^_reopened a-3 b10 e-3 g-3; ^_reorg a-2 b-3 c-4 f-5 g6
^_replace a-4 c-2 d11 e-6 f-3 g-10; ^_replayed f7 g-4; ^_reschedule b-5 c-2 d12 e-2 g-4
^_resist a-4 b-4 c-3 d-2 e10 f-6; ^_retention d5 g-6; ^_retro a-6 b-11 c-4 d4 f-4 g6; ^_return d-5 e8 g-7
^_revert a-3 b9 e-3; ^_review a-2 c-13 d5 e-13 f2 g5; ^_rewire b3 g-4; ^_rework b4; ^_rewrite a-3 b9 c-4 d-8 e6 g-6
^_rhys a-3 b-5 d8; ^_right c4 e-6; ^_rip b6 g-4; ^_roadmap a-6 b-6 c-2 e-9 g8; ^_rode a-2 d-5 e8 g-5
^_roll a4 b5 e-2 g-4; ^_rollback a-4 b4 e-8 g4; ^_rollout a-6 b-2 c3 e-4 g7; ^_rosalind b6 d-6; ^_rota b-10 e9 f-7
^_rotated a7 g-5; ^_run a4 b-3 c-8 d5 e-7; ^_salary a-3 b-4 c-4 d6 e-3 f-2; ^_sales c-8 g9
^_same b-5 c-5 d3 e-4 f-3 g2; ^_saml a6 b-3; ^_say g5; ^_school d-3 g7; ^_second b7 c-2 d6 e-3 g-11
^_security a-3 b-2 c-3 d-5 f-3 g9; ^_see a-3 b-7 d2 e11 f-3 g-4; ^_self a-3 c-6 e-5 f4 g5
^_send a-8 b-3 c4 d-6 e9 f-8; ^_set b-5 c-4 d-3 f13 g-5; ^_sev1 a4 f-7 g6; ^_shadow f6 g-3; ^_share b-3 e9 g-4
^_she a-17 b6 d-3 e9 f-3 g-5; ^_shift d7 e-4 g-5; ^_ship a-2 b-10 c9 d-2 e-4 g4; ^_shorten c-2 e-3 g4
^_should b-14 c-10 d10 e-19 f-8 g12; ^_show b3 e6 g-7; ^_shut e6 g-2; ^_sick f-4 g8; ^_sigh a-2 d5 g-7
^_sign a-5 d-8 e5 f2; ^_sign-off c-4 e4; ^_sign-over a-3 e8 g-4; ^_sign-up-for a3; ^_silence b-6 c12 d-3 g-6
^_simulate f5; ^_since a9 b8 c-6 d-5 e-6 g-11; ^_sit b4 c-7 d-4 e-3 f9 g-7; ^_sit-down-to a2 b15 d-6 e-8 g-10
^_sit-in b-5 c-10 d6 f-4 g4; ^_sit-in-on e-2 f9 g-3; ^_sit-on a-7 b-6 c-9 d5 e10 f-3 g-4; ^_sit-on-my-hands e14 g-12
^_six b-5 c3 e-4 g3; ^_sketch f5 g-2; ^_skim a-3 f11 g-6; ^_skip c-7 d4 e-2 f-7; ^_skip-level a-4 c-4 d3 e-5 g5
^_skip-levels d2; ^_slack c8 d-3 e-4 g-5; ^_slept a-3 b-5 c3 d3 f-9 g4; ^_slow c-3 e6 f3 g-8
^_small a-6 b-5 c-5 d-5 f20 g-15; ^_so b7 c12 d-3 e-9 f-5 g-10; ^_soldered a9 d-3 g-8; ^_solve f3; ^_some a-3 d-6 g9
^_somebody a-4 c-3 f-4 g7; ^_someday f-8 g13; ^_somehow a-4 b-3 c15 e-5 g-4; ^_someone a-11 c3 d-12 f-12 g13
^_sorry a-2 b8 d-3 e-5; ^_sort b-5 c-3 d-3 e-3 f12 g-6; ^_sort-out f4 g-4; ^_speak e10 f-4 g-9
^_spend b-15 c-9 e10 f5 g-7; ^_spike b-4 d-2 f9 g-5; ^_split d-5 e12 g-6; ^_spotted e7 g-6
^_sprint a-8 b3 c-4 d-5 f-8 g10; ^_sprint-goal b-2 d-4 e-4 g4; ^_squad e7 g-8; ^_squash a4 d-4 f4 g-3
^_staff-engineer b3 c-3; ^_stakeholder a-2 d3 e-4 f-6 g3; ^_stakeholder-update a-3 d5; ^_standing a-3 g3
^_standup a6 b-6 c2 d-10 e-5 f-7 g4; ^_start a-2 b-3 c-8 d-7 e3 f2 g9; ^_status b-2 c3 e-4 g2
^_stay b-5 c-6 d-3 e18 g-10; ^_stay-out e10 g-7; ^_stay-up a2 d5 g-10; ^_steal b8 g-6
^_steering-committee c-3 d-2 e-3 g9; ^_step-back e6 g-4; ^_step-in b7 g-3; ^_step-through f4
^_stepped b5 c-4 e5 g-9; ^_stick a15 e-9 f-3 g-8; ^_still a12 b-9 d8 e-10 f-9 g-5; ^_stood a-4 c-7 d7 e10 f-7 g-3
^_stop c-6 e15 f-2 g-10; ^_stop-myself e5 g-2; ^_strike c-3 d-2 g10; ^_study a-2 g4; ^_sunday a-9 b-3 d-3 f16 g-10
^_support a-2 b-4 c-6 d-5 e4 f-4 g8; ^_suppose b-4 e-9 g15; ^_supposed a7 b-3 c-3 d4 g-4; ^_sure d6 e-3
^_swallow c-4 e9; ^_swapped b11 c-10 d9 e3 f-4 g-20; ^_sweep a-4 e-5 f9 g-8; ^_take a3 b6 c-9 d-12 e-3
^_take-back a-4 b5 e-6; ^_take-on a9 f-3 g-4; ^_take-over a4 b6 d-2 e-3 g-7; ^_talk b-8 c-6 e4 g6
^_talk-to d-11 f-3 g13; ^_teach b-8 e4 f6 g-7; ^_team a-14 b-13 c10 d7 e-9 f-6 g3; ^_team-charter d7 g-3
^_team-lunch a3 b3 c-7 d-3 g3; ^_tech-lead c8 e-4 g-4; ^_tell b5 c-16 d6 e8 f-15 g-9; ^_tempt d-4 e6
^_ten a2 b-7 d-8 e4 f5 g-2; ^_terraform a6; ^_test b5 c-2 d-6 e2 f-3 g4; ^_tested a-4 f8; ^_that b3 c-3 d2 f-4
^_the a-5 c4 e-3 f-23 g8; ^_their a-14 b-8 d-14 e4 f-8 g14; ^_theirs b-5 c-6 e11 g-3; ^_then b7 c6 e-10 g-11
^_there a2 b-4 d3 e-12 f-6 g5; ^_they b-6 c7 d-4 f-23; ^_they-say a-3 b-2 c-11 d-4 e-3 g17
^_think-about a-3 b-9 c-4 d-10 e-10 f-6 g22; ^_think-of b-4 c-2 e-6 g13; ^_third a3 b7 c-3 d9 f-6 g-19
^_this a-3 b-4 d-4 e3 g4; ^_thread c8 g-2; ^_threat b3; ^_three c7 d-4 f-9; ^_throw a-8 b-6 c2 d-4 e2 f9 g-3
^_ticket a-9 b6 d-4 e7 f-6 g-2; ^_tidy a-5 b-3 d2 f11 g-8; ^_tinker f7 g-3; ^_tinker-with a-3 f12 g-4; ^_tiny f8 g-4
^_tired a8 b-4 f-3; ^_to b6 d2 e-10 f8 g-7; ^_today a6 b4 c6 d-8 e-2 f-4 g-5; ^_todo d-5 g9; ^_token b4
^_tomorrow a-13 b-6 c-9 d-2 e-5 f-3 g22; ^_tonight a-3 b-6 c-3 d-2 g12; ^_too b-4 c4 e-4 f-2 g3
^_touch a-5 b6 d5 e-5 f-5; ^_town-hall d-6 g9; ^_toy a-4 f12 g-7; ^_toy-with f3; ^_trace a3 g-4
^_traffic a-4 c-3 d-4 e-2 f-4 g13; ^_train a-5 b-6 c-9 e-12 f4 g11; ^_transfer e6 g-5; ^_translated b-3 f8 g-3
^_trust a-3 c-2 d-2 e6; ^_try a-5 b-5 c-4 d-4 e-9 f3 g6; ^_try-out f7; ^_try-to d-2 e-6 f3; ^_tunde d-2 e6 g-3
^_turn c-3 e12 f-7 g-20; ^_turn-down c-7 e13 f-3 g-6; ^_tuğba a-3 b-3 c4 d-4 e-5 g7; ^_twelve c9 e3 f6 g-15
^_two b-3 d-3 e-3 g5; ^_type a7; ^_typhoon a-2 b-3 f-2 g8; ^_ugh a4 b2 c-6; ^_un b14 d-3 e-5 g-11; ^_unblock a7 b-2
^_understand f4; ^_undo b7 e-2; ^_unless c-9 e-4 g14; ^_until a10 c-4 g-4; ^_up a7 c6 f-5 g-7
^_update a-3 b-4 f13 g-8; ^_upgrade b-3 f8 g-6; ^_uplink a6; ^_use d8 f-5; ^_useless f3 g-2; ^_vacation c-2 d7 f-4
^_vaccine b5 g-4; ^_vendor a-4 b7 c-4 d-10 e-7 f-3 g10; ^_very-nearly b-6 e9 g-2; ^_volunteer a8 g-7
^_wait a-13 b-3 c8 f-7 g5; ^_walk b-5 d7; ^_walk-away e7 g-5; ^_want a-9 b-7 d-2 e5 f-11 g12
^_want-to a-5 b-8 c-6 d-4 e12; ^_warehouse d-6 e-3 g10; ^_washed d7 g-5; ^_watch a-12 b-9 c-7 d-9 e5 f5 g3
^_we a-13 b7 d-5 e-2 f-5 g8; ^_were a-5 b-9 c-5 d-3 e-7 g17; ^_what c-7 d3 e-6 f-6 g9; ^_whatever b6
^_when a-2 b-16 c-6 d-3 e8 f-16 g12; ^_where a6 b7 d-4 g-12; ^_which b-4 c12 e-8; ^_while a11 c-3 e-5 g-8
^_who a5 b-12 c2 e-4 f-3 g5; ^_whole a7 b-4 c9 d-8 e9 f-8 g-18; ^_why b-3 c2 d-2 e3; ^_will a-5 b-8 c-3 d-5 e-3 g12
^_window f7 g-4; ^_wire-up a5; ^_wish a-3 b-4 d-9 e-4 f-3 g18; ^_with b5 c-9 d4 e-4 f-7 g4
^_without a-3 c13 d-3 e-6 g-7; ^_wonder a-3 g8; ^_word b-2 c3 d2 e-4; ^_work b-4 c5 d-5 e-3 f10 g-9
^_work-on a5 d-2 e-2 f3; ^_worth e3; ^_would b-12 c-10 d-5 g16; ^_write b-7 c-9 e-6 f9; ^_ximena a-3 b5 c5 f-2 g-5
^_yeah b6 g-4; ^_years a-4 b-3 c-3 d-5 e-4 f-8 g18; ^_yes b6 c3 e2 g-15; ^_yesterday b4; ^_yosef d4 g-3
^_you a-6 b-3 d-2 e-7 g12; ^_yours a-6 e-6 f2 g6; ^_zero b-5 c-5 f6; a_. b-3 e8 f-3 g-5
a_<mark> b-4 c-6 d8 e7 f3 g-15; a_<name> a-7 b-12 c-4 d-8 e-11 f17; a_<number> a-3 c6 e-9 f8 g-5; a_bad e-3 g3
a_bank b3; a_bash f10 g-6; a_beer c5 e-5 f7 g-5; a_better b-4 d-10 e7 f-5 g5; a_bit a-9 c-15 d-5 f8
a_blank a3 d3 e-4 g-6; a_blind d3 g-3; a_blinking f7 g-5; a_blog f-3 g7; a_book d-5 e-3 g8; a_bot a-2 f12 g-7
a_bow b8 c5 e-11; a_branch a-3 b-2 c8 f3 g-6; a_budget c-3 d6 e6 g-7; a_bug a-10 b-8 c-8 d19 e-3 f7 g-17
a_build a8 b-2 c2 d10 e-5 f-6 g-11; a_bullet d2; a_calendar b-3 d9 g-4; a_call c5 e-2 g-2; a_candidate c-4 e5 g4
a_cat b-3 d5 f3; a_ceremony b10 d-2 e-3 g-3; a_change a-4 d-4 g9; a_chat a-3 c-8 d4 e7 g-6; a_choice e-3 f-5 g7
a_clean f3; a_clear c3 d8 e-5 g-6; a_cli a-3 c-2 f11 g-5; a_coffee b-5 c-7 d-3 e6 f4; a_coin c-3 e8 f-4 g2
a_colleague a-3 b-5 d-3 g12; a_colour a-3 f6 g-5; a_column c6 g-2; a_comma b-2 e4; a_comment a-6 c-8 d-7 f7
a_compiler a-6 b-2 d-7 g12; a_conference f3; a_config c7 f-3; a_conversation d-3 g5; a_copy b-4 d-3 e2 f6 g-6
a_corner f3; a_cosmetic f6; a_ctf f3 g3; a_cup f3; a_customer b4 c-2 d-3 f-5 g5; a_daft c5 g-3; a_dashboard a-2 d6
a_date a-8 b-7 c3 d6; a_day a3 c3 d-8; a_dead a-3 b-3 f10 g-6; a_deadline c-13 e18 g-6; a_deadlock f7
a_debug d5 e-3 f2 g-4; a_debugger a4 b-4 c-3 d5 g-3; a_decision b-6 c3 d-10 e-4 f-4 g8; a_demo d3 f4 g-5
a_dentist d3; a_deploy a-3 c3 d7 e-3 g-9; a_deprecated e-2 f8 g-3; a_dev a-4 b-3 d-4 f8; a_developer g2
a_different a-7 b14 d3 g-14; a_dm c11 g-6; a_doc f4; a_draft b9 e-3 g-4; a_fake f6; a_feature a-5 d7 e-2 f7 g-6
a_feel f5; a_few a-5 c-5 e-6 f10 g-3; a_final c7 d-3 e-5 f-2 g4; a_fine f4; a_finger a3 d5 e-4 g-3
a_first b3 c-11 d-3 e5 f-4 g6; a_fix a5 b7 c-5 d-3 f-4; a_folder c9 e-5 f-2 g-7; a_font c11 g-6
a_fortnight c2 d3 g-6; a_free a-4; a_fresh a-2 b8 d-2 g-3; a_friday a-2 b-3 e-4 g8; a_friend c-6 d5 e-6 g6
a_full a2 b16 c-7 d-6 e-14; a_function a3 c-2 f9 g-7; a_game e-2 f-6 g7; a_gif d5 g-2; a_glass f5 g-3
a_go c-2 e3 f7 g-4; a_good a-5 c-3 d3 f-5 g4; a_grafana a-3 f12 g-8; a_great g2; a_guess a-4 b-5 c10 d-4 e4 f-2 g-6
a_guest c-4 d-3 e11 f4 g-9; a_half a-4 c3 f-2 g5; a_hand g2; a_hard a-2 c-3 d4 e-3 g4; a_heading d8 g-6
a_highlighter a-2 b-4 f4; a_hobby f7 g-6; a_hole e3; a_holiday c3 e-2; a_hot a2 c6 g-6; a_hotfix a4 d9 e-3 f-3 g-10
a_job a6 b4 c-2 d-6; a_joke b4 c6 g-8; a_kata a-2 c-3 f13 g-8; a_kubernetes f2; a_lamp a-3 c-5 d-4 e-5 f7 g5
a_laptop a3 f-3 g3; a_late a4 c-2; a_laugh d-4 f4 g3; a_launch a5 c-2 d-3 g5; a_lay a6 f-3; a_lead c2 d-4 g3
a_leader a5 c-2; a_learn b4 g-3; a_lie b-4 c-5 e5 g6; a_line a-8 c3 d-5 e6 g-5; a_lint f5; a_linter f6
a_list c9 e6 g-12; a_little b-8 d-8 e3 f8; a_local f5; a_log a-9 b-3 c6 d2 e-4 f-7 g7; a_long a-7 b-8 f-4 g9
a_look a-5 b5 c4 d-6; a_loose c-6 f5 g3; a_lot e-5 f3; a_love d-2 e-3 g9; a_man a-3 b-5 c-5 f-5 g12
a_manager a10 c-12 d-9 e-4 f-8 g11; a_meet a5 d5 g-9; a_mentor d11 g-8; a_merge a-2 d9 g-4
a_mind a-3 b-6 d-3 e-3 g13; a_minute a-7 b-12 d7 e7 g-9; a_miss b-3 d13 e-9 f7 g-15; a_mistake e6
a_month a-5 b4 e3 g-3; a_mug d4 f-6 g3; a_name b-3 c6 d-2 e4 g-9; a_new b11 c-10 f-16 g7; a_newcomer f3
a_nice a-2 b3 c-6 d6 e-2 f5 g-8; a_no c7 d-4 g-6; a_nod c7 e-6 g-3; a_note g4; a_notebook a-3 d-4 e2 f5
a_novel f9 g-5; a_number c3 d-2; a_or c4; a_p4 c-2 d-3 f11 g-5; a_parser f8 g-9; a_pass c3 g-3
a_pencil a-4 c-2 e-3 f11 g-4; a_plan a-7 c7 d-15 e7 f-10; a_plane a-3 d-4 e4; a_poll c5; a_pr b2 c6 e-3 g-2
a_preference c6 e-3; a_problem c-5 d3 g5; a_proof-of-concept a-2 f7 g-3; a_proper a3 d9 g-8; a_property f5 g-3
a_proposal c9 g-5; a_prototype f4; a_pull-request a-3 c-3 d8 f-6 g3; a_python f2; a_quarter d10 g-7
a_question a-3 b-11 c6 d-15 e10 f-9 g-5; a_queue c11 e3 f-5 g-12; a_quick a2 f5 g-2; a_quiet a-5 c-6 d7 e-3 g3
a_rabbit e-2 f7; a_rain d9 g-7; a_real a4 d3 g-7; a_reason d9 g-5; a_recruiter d-8 g11; a_regression d7 f4 g-9
a_release a4 c-9 e9 f-7 g-4; a_repo f5; a_request f7; a_review b7 c-4 d-6 e-3 g3; a_room e3; a_rota b4
a_row c7 d7 e-5 f-5 g-6; a_rule e-2 g8; a_sample c3 f4 g-2; a_sandbox f7 g-4; a_sandwich c8 d-5
a_scratch c6 e-5 f6 g-6; a_script a4 b-7 c-6 d-7 f11 g-8; a_seagull b3; a_second a4 b6 c-8 d-5 e-8 f-8 g6
a_senior a-3 d4 e-4 g4; a_sentence d2 g-2; a_service a4 c-4 f4; a_session d6 e-9 f8 g-5; a_shell f5
a_side d-2 f9 g-3; a_silly a-3 f11 g-8; a_single b-6 c-3 e6 f-6 g2; a_slack d3 f9 g-10; a_slide b-5 c9 e-12 f-2 g8
a_slow c-8 g10; a_small a-5 b-10 c-2 d-9 f5 g4; a_soldering b-2 d4 e-3 f4 g-3; a_solution d-3 e9 g-4
a_soul a-5 c8 e-7 f5; a_spare f9 g-7; a_spelling a-3 f9 g-4; a_spike d-3 g4; a_spreadsheet c6 g-5
a_sprint-goal c4 e3 g-6; a_sql a-3 f6; a_stack-trace b-3 c-4 d11 e-3 f-5; a_standstill a4 b-2 f-2 g5
a_straight c-7 d5 g3; a_student a-4 b-5 f6 g4; a_sunday a2 c-6 d-3 e-6 f-5 g8; a_talk b-2 e-5 g3
a_taxi a10 c-5 e-2 g-5; a_team b-5 c6 d-4 e-6 f-6 g6; a_tech-lead d-4 g8; a_terminal c-2 e-2 f-3 g5
a_test a-4 b-3 d9 e-9 f10 g-15; a_thing b-5 d-6 e-11 f12; a_third b-4 c-2 d-5 f5; a_thought c7
a_thread c-4 e-7 f-3 g11; a_threshold a-5 c12 e-4 g-3; a_throwaway f12 g-4; a_thumbs-up b-2 d3 e9 g-8
a_ticket e-2 g9; a_tiny a-2 b-2 c-3 d-2 e-2 f14 g-8; a_title a-2 b-2 d12 g-6; a_todo d3 f6 g-5; a_tool b-2 f10 g-5
a_tooltip f5; a_tourist f7 g-4; a_toy a-7 b-5 c-5 d-5 e-7 f10 g2; a_train a-5 c2 d-2 e-6 g8; a_two a-2 d-4 g5
a_typo a-3 b-3 c3 e-4 g7; a_unit-test a-2 f7 g-3; a_user f5; a_variable b-3 c8 d-5 e-7 f-2; a_vendor b-5 c-9 d16 e-9
a_verdict d-4 e10 g-7; a_very a3 b-3 c-3 f-6 g5; a_view c3 e-6 g3; a_vote b-4 c10 e-5; a_walk a-5 b-8 c-5 d-10 e8 g8
a_warning f7 g-3; a_way d-5 f-3 g6; a_wedding a-2 g6; a_wee c-5 d-3 e4 f13 g-10; a_week a-10 c8 d-3
a_weekend a-3 b-2 e-6 f5 g4; a_while b-9 d-6 e6 g7; a_whiteboard a-3 c-3 g7; a_whole a-5 b-12 c-3 d4 f-5 g11
a_word a-7 b10 c-4 e4 f-3 g-6; a_workshop g3; a_year a-8 b-7 c3 f6; a_yes b-3 c6 d-3 e-2; abended_at a4
able_to a-4 d-2 e-3 f6; about_, f6; about_. a4 c2 e-6 f3 g-6; about_<name> a-3 b3 d12 e-12 g-3
about_a a-4 c6 e-8 f-9 g4; about_anything c3; about_burnout d6 f-6 g2; about_delegation d-4 f-3 g10; about_drop c3
about_headcount d4 g-3; about_her b-7 d18 e-13 g-2; about_his b-4 c-5 d6 e-7 f-5 g7; about_how b-6 c-5 e4 g6
about_in f7 g-4; about_it e6 f-9; about_kafka c7 g-5; about_money b-5 d3 e-5 g6; about_our a-4 e-3 f-4 g9
about_ownership b8 g-7; about_park d-6 g9; about_the a-7 b-4 d8 f-17 g5; about_their d4 g-4; about_two b9 e-3 g-6
about_what b6 c-7 d-3 e8 f-4; about_which c5; about_with d-4 e-3 f14 g-11; accessibility_work b5
according_to b-3 d-3 e-3 g9; account_, f7 g-5; account_of b-3 c4 d-5 g4; across_the a3 b-5 c5 e-3 f2 g-8
action_items c8 g-6; actions_, c-6 d-6 g13; add_a a-6 b-4 c-2 d-5 e-6 f15; add_an e5 g-4; add_the g3
address_to c11 d-2 g-5; admin_page f8 g-3; admin_tool f5 g-3; after-hours_, b4 c-3 e-5 f8 g-5; after_, b10 g-8
after_. b-4 c-2 d-5 e6 g2; after_<mark> d4 g-4; after_<name> c-6 d7 e-6; after_<number> e5; after_a c4 d-3 e-2 f-3
after_all b7 d-5 e-4; after_dinner a4 c-4 d-5 e-4; after_five c-4 d6 g-4; after_give a-3 b9 d-5 e3 f-3 g-4
after_hand b6 g-2; after_he b4; after_i a-2 c20 d-6 e-10 g-12; after_lunch a-3 c5; after_my a6 b-7 c9 e-4 f-3 g-6
after_one b9 e-4 g-6; after_she a-3 b11 e-4; after_supper b-2 c-2 g2; after_ten a-2 b5 c-3 f-2
after_that b7 c6 e-4 g-12; after_the b-5 c-9 d15 e-4 g-3; after_their g4; after_two a-5 b9 d-2 e3 g-6
after_which e4 g-4; after_work b-3 g5; afternoon_, f3 g-4; afternoon_. b-3 c-4 e-4 g11
afternoon_in a8 c-3 d-3 e7 f-4 g-9; afternoon_of c5 e-3 g-6; afternoon_to d7 f-3; afternoon_with a-2 d-3 e-2 f6
afterwards_. e-8 f2 g8; again_, c-3 d5 e-8 f3; again_. a9 b9 c-5 e-6 f-11 g-9; again_: a3 g-6
again_<mark> b2 c-3 d4 e-4; again_? g5; again_and a-2 c-5 g4; again_as b5 g-2; again_at c-2 g7
again_because a4 d3 g-3; again_by f-3 g5; again_do a-2 b-2 d5; again_for a5 d2 f-2; again_from a-6 b14 d-8 e-4
again_i a-3 b-7 c4 e-3 g5; again_in a4 b5 d-6 e-7; again_myself b7 e-4; again_no d9 g-7
again_on a-3 d-2 e-4 f-2 g10; again_since a6 b6 d-4 g-7; again_some d-2 g6; again_the a13 b2 c-5 d-9 g-7
again_today a-3 b-7 c-5 d12 e-7; again_tonight a-5 g9; again_with c-5 d-3 e9 f3 g-4; against_it e4
against_my a-2 c3 g-6; against_the b-3 e-3 f11 g-2; agenda_, d2 g-5; agenda_for d5 f-9 g8; agenda_item e-5 g4
ages_, a-2 f9 g-3; agnieszka_'s b3; ago_, b-6 d-3 e4 g8; ago_. d6 g-7; ago_and c-8 e-4 g8; ago_at g4
ago_i b-4 c-2 d-8 e6 f-11 g10; agree_, c-6 e-8 g13; agree_. d-3 e9 g-5; agree_it b-3 c-2 e-7 g12
agree_on a-4 b-7 c3 d-5 e-6 g6; agree_that b5 c-2; agree_the b9 g-8; agree_with b-9 c8 d-4 e5 f-3 g-3
agreement_. e7 g-7; ahead_of a2; ahmet_'s a-4 b4 g-2; aino_'s a-2 b9 f-2 g-2; air_, a4 f3 g-3; air_conditioning g6
airflow_dag a4 e2 g-4; airport_, a-3 b-3 d-7 e-4 g11; alarm_. d3 e-2; alarm_server c-3 g6; alert_, a6 d6 g-9
alert_. c-2 e3; alert_rule b7 e-4 g-4; alert_threshold g4; all-afternoon_, b-3 c-3 d-4 e4
all-day_, a6 b-7 c-14 d-5 f-10 g11; all-day_. b-4 f-9; all-day_and b-3 d3; all-hands_, d-3 g7; all-hands_: g4
all-week_, b-3 e4; all-week_. a5 b4 d5 f-5 g-9; all_, a-2 b-4 c-10 d-5 e4 f5 g3; all_. c-11 e3 f4
all_1:1s a-3 b-5 c-3 g7; all_<mark> b-3 c-3 d16 e-8 g-9; all_<name> c5 e4 f4 g-13; all_<number> a4 b3 c-4
all_agree c8 g-5; all_at a2 c-4 g4; all_but a-4 b8 g-3; all_by a2 b2 c-5 d-5 e-7 g4; all_decisions c-6 g5
all_do a-6 b-3 d-5 g11; all_eyes c9 d-4 e3 f-6 g-8; all_feedback c-4 d-2 g7; all_five a-5 b-5 d4 e-10 f-3 g7
all_forty a6 g-6; all_four a2 c4 d4 e-3 g-6; all_good b8 d-2 e-4; all_green a-3 c8; all_heads c9 g-5
all_hers b-8 e6 g2; all_his b-2 d-5 e7 g2; all_i a-8 b-7 c-3 e11 f11 g-12; all_me b5 g-3; all_mine a8 c2 g-7
all_my b5 c-8 e-9 f-3 g5; all_nighter a8 f-2; all_nine b3 c3 e-3 g-6; all_of a4 b9 c2 d-10 f-5 g-5
all_on a-2 c5 d-7 f-2 g8; all_over a-4 b18 c-8 e-7 g-8; all_quiet a-4 c-9 g12; all_roads a8 g-7
all_six b-3 c4 d-7 e-2 g6; all_squads a8 b-2; all_tests a-4 b3; all_the c7 d-9 e-6 g4; all_the-others e2
all_three a4 b-9 c3 d4 e-5; all_through a-5 b-3 c-5 d-4 e7 f-2 g6; all_turn-to c6 g-2; all_twelve d4 g-4
all_wait a10 b-3 d-4 e-8; all_with a-4 b-3 d-5 e-3 g9; allowed_to b-3 c13 d-4 e-7 g-6; almost_, f3; almost_. e-8 g11
almost_<name> b-3 e8 g-4; almost_a b7 g-5; alone_, a5 b-7 c-9 d2 e-4 f-8 g7; alone_. c9 e6 g-15
alone_and a-3 b-4 c-4 e-2 g13; alone_at a-11 f-4 g14; alone_in a5 d7 e-7 g-4; alone_with a-3 b3 c-3 d-6 e15 g-10
along_. f3; along_the a-2 b-4 c-2 d5 e2; along_with f3; already_fix b4 g-2; already_merge e-5 f2; alright_, f-3 g7
also_. a7 b-3 f2 g-5; also_i b6 e-2 g-6; also_the e8 f3 g-6; although_i b2 e6 g-11; although_it a2 e3 g-5
although_the b5 d6 e-6 g-8; always_a d3; always_the d-3 e-3 f5; am_, d-3 e-3 g3; am_. a9 g-3
am_<name> a-3 b-2 c17 d-3 e-4 g-12; am_a a5 b-4 c-4 d-5 e-8 f2 g5; am_afraid g4; am_and e-4 g3; am_avoid d8 g-6
am_back b8 g-10; am_build a7 g-5; am_code a10 d-4 g-5; am_do b10 d-3 g-7; am_fastest a3; am_fix a-5 c4 d6 e-5 f3 g-6
am_go-to a-3 b-4 d-5 e-8 g16; am_honest a4 d5 g-8; am_i b5 c6 e-6; am_in a-7 b6 e10 g-16; am_just b-2 e12 f-3 g-6
am_not a-4 b-11 d-7 f6 g7; am_on a5 d-3 e9 g-12; am_proud a3 c-3 d3; am_still a11 b-5 c-4 e5 f-3 g-8; am_take g3
am_tell a-2 c9 d-4 e-6; am_the a10 c13 e-16 f-10 g-14; am_through a9 c-7; am_to a-5 b-3 g11; am_write d4 g-5
among_themselves b-4 c5; an_<name> b-4 c-3 f5 g4; an_actual b-4 d-2 e-3 f-4 g7; an_afternoon c-2 d-3 f5
an_alert c3 e2 g-8; an_all a4; an_analyst c-3 g5; an_answer b-5 d6 e-6 g4; an_article f-2 g5; an_audience c8 e-2 g-5
an_edge c4 f8 g-9; an_editor c-3 d5 e-2 g2; an_empty a6 b-9 c7 d5 e3 f-6 g-13; an_engineer a3 b-4 d-6 e-4 f-5 g8
an_evening b-6 c-6 d-7 e-2 f8; an_example f2; an_experiment f9 g-5; an_extension d10 g-8; an_extra a-5 c-3 e3 f7 g-3
an_eyebrow b-2 c11 e-4 g-5; an_honest d5 e-3; an_hour a-7 c-3 f5 g-2; an_ic a-2 g7; an_idea a-2 b3 d-3 e-4 f5 g-3
an_internal f2; an_llm c-3 e-4 f9; an_old a-7 b-4 c-9 d-6 e-7 f9 g5; an_online f6; an_open d-3 e-2 f2
an_opinion a-4 b-4 c14 d-5 f-3 g-14; an_order c11 e-4 g-6; analyst_, e-6 g7; and-so_do a3
and-so_far a-2 b-7 c-2 d7 e5; and-so_i c4 e-2; and-so_the a2 c8 g-7; and-so_we c10 e-6 g-4; and-then_, b10 d-2 e-5
and-then_ask d3 e-4; and-then_do b9 c8 d-3 e-12 g-3; and-then_i a4 b3 c-5 g-7; and-then_it c4 e-5; and-then_just b2
and-then_let a-2 b-10 e15 g-6; and-then_the b-5 d3 e-7 f-2 g6; and-then_write b9 e-4; and_, b9 d-3 g-5
and_<mark> a-4 c14 d-3 e-5 g-7; and_<name> a-8 b-21 c2 e7 f-20 g10; and_<number> a-2 d-10 f7; and_a b-4 c-2 d-6 g6
and_after b5 d-5 e-5 f-4 g5; and_all a-2 b-2 d-3 e10 f3 g-10; and_an a-3 b-5 e7 f-6 g4; and_and a9 b-5 g-6
and_answer b7 c-6; and_ask b-10 c6 d-8 e-3 f6; and_at b-3 d-3 e4; and_backend a-9 b-4 c9 d6 e2 f-4 g-10
and_be a-8 c-9 e5 g6; and_both a-9 c10 d5 g-8; and_break f3; and_brief e2; and_build b8 d-3 e-4 f-2 g2
and_by a-2 b10 c6 d-5 e4 f-9 g-24; and_call a-2 d3 e-4 f4; and_change a-2 b3 c-2 d6 e-5; and_close a-6 b2 c-6 e2 g-2
and_code a3 b7 c-4 d-7 e-7 f6 g-8; and_come a7 b4 e-5 g-3; and_complete a-5 b13 e-3 f-4 g-3; and_cons c7
and_correct a4 d-6 e-4 g3; and_decide c-2 e8 g-5; and_deploy a13 b-4 g-6; and_dev a-3 d3 e-2; and_did a-3 e9 g-11
and_do b15 c-7 d-6 e-11 f-11 g4; and_drive b11 e-5 g-5; and_drop c6 d-3 g-3; and_each a-5 c7 d-2; and_eight a6 g-3
and_end c2; and_end-up a2 b8 e-6 g-4; and_every b-3 d7 e-3; and_everybody a-5 b-5 c8 e-6 g4; and_everyone c4 d-3 e-7
and_feel d7 g-4; and_fill b7 c-4 d-5 e-3 f-2 g4; and_find a-4 c7 d-2; and_finish a-6 c-3 d-2 e-6 g8
and_five b-3 c10 d-2 e-6 g-4; and_fix a9 c-5 d-8 e-8 g2; and_four a8 c2 d-2 g-10; and_get a4 c6 d-12 e-14 f9
and_get-out a4; and_give a-5 b-4 c-13 d13 e4; and_go a-12 d8 f-6; and_go-and c-3 e12 g-8; and_go-to b-9 e15 g-13
and_go-with c10 f-5 g-4; and_have a6 b-7 d-6 g5; and_he a-4 c-10 d-4 e13; and_her c3 e7 g-8
and_hid a-2 b-4 c-3 d5 e6 g-4; and_his a-3 b-5 c-3 e2 f-2 g7; and_honestly a-2 b-3 e3 g5; and_hot a7 g-4
and_i d4 e6 f-19 g-2; and_implement a-3 b10 e-5; and_in b-3 c6 d-4 e-5 g4; and_in-the-end a3 b10 c-5 d-3 e-6 g-5
and_into a-4 b5 d-2 e-7 g6; and_is b4 c-3 e7 f-4 g-8; and_it a8 d-3 f-8 g-3; and_just e5 g-7
and_keep a-4 c-6 e12 f-4 g-9; and_keep-quiet e4; and_land a5 g-3; and_lead b6 g-3; and_learn b2
and_leave a-9 c-8 d-7 e15 g-4; and_let a3 b-12 c-11 d9 e17 f-5 g-17; and_make b7 c-4 e-4 g3
and_me a7 b5 d-7 e-4 g-4; and_meant c-6 d-4 e14 g-4; and_merge a5 b10 c-2 d-4 e-5 g-11; and_move b-3 d5 e4 g-6
and_my a6 b-17 c10 d-6 e8 f-6 g-10; and_never a7 b5 d3 g-14; and_no b-13 c4 f7 g-7; and_no-one f4 g-5
and_nobody a-8 b-7 e11 g-3; and_not a-10 d5 e7 g-9; and_not-one d3; and_nothing b2 c-5 e-4; and_now a6 d-6 f-3
and_nowhere d5 g-3; and_off b-3 e4; and_on a-4 e5 g-4; and_one a-7 b-3 c3 d4 f4 g-6; and_only a6 e5 f-2 g-6
and_open b8 e-3; and_our a2 d3; and_out a4 c4 g-8; and_patch a-2 b5 d-2 e-6 g6; and_pick-up b4 g-4
`
