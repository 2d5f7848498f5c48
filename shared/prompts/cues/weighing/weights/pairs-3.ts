// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
^_performance a-4 d-3 f-3 g9; ^_perhaps a-2 b-2 d-3 e-3 g11; ^_petros a-4 e-4 f-3 g2; ^_pick a9 c-6 e-13 f11 g-17
^_pick-up a6 b5 c-7 d-5 e-5 f3 g-3; ^_pinch b3 g-4; ^_pipeline a6 d-3 e-3; ^_plan d-11 e-9 g12; ^_plan-to d-3 f-5 g8
^_play a4 b-10 c5 d6 e-3 f-4 g-2; ^_play-with e-3 f12 g-4; ^_plus a3 c-6 d2 g-2; ^_pm a5 e-2; ^_point c-2 e11 g-7
^_poke f4 g-3; ^_poke-around f3; ^_poke-at f7 g-4; ^_polished a-5 f11 g-6; ^_poor b12 d-4 e-9; ^_port a3 b-3 f8 g-7
^_postmortem d-3 e-3 g5; ^_postpone b-3 c-4 d19 f-4 g-15; ^_pottered f3; ^_pr c8 f5 g-8; ^_practice d7 f-3 g-3
^_practise f2 g-4; ^_prepare a-3 b-11 d-13 f-5 g19; ^_pretty c5 d-6 f4; ^_priorities a-3 d-5 g7; ^_probably e-4 g8
^_prod a8 g-3; ^_product a-3 b-3 d-7 e-6 g9; ^_promise b6 c-5 d4 e-4 f-6; ^_promotion d-2 g7; ^_prototype f10 g-10
^_proud b-3 d-4 e5 f-2 g4; ^_pull b4 c-4 e3 f-3 g-5; ^_push b3 c-9 d4 e-9 f-7; ^_put a3 b-5 c-14 d6 e4 g-3
^_q a3 e-4 f-6 g6; ^_q3 d7 g-4; ^_qa a-11 b4 d-8 f-2 g10; ^_quarter b-7 g6; ^_quarterly c-3 e-3 g7
^_question c-5 e-4 g9; ^_quiet a-5 b-3 c-3 d-7 e-7 f3 g11; ^_quietly b-4 e-3 g8; ^_ragnhild a-3 d-3 e4 g4
^_rain a-4 d4 f-13 g3; ^_rainy f11 g-8; ^_rana c5 e-7 g3; ^_rang b2 d2 e-7; ^_rather b5 c-3 e9 f-4 g-14
^_re a-2 b14 e-4 g-10; ^_read a-14 b-2 c-14 d-6 e-18 f10 g5; ^_really e-5 g7; ^_reason d5
^_reassign a-3 b14 d-2 e-5 g-7; ^_rebase a4; ^_rebuild b2 f5 g-8; ^_received c3 d-5 g6; ^_reclaim a-6 b8
^_recruiter d9 g-6; ^_red e-3 g5; ^_redo a-2 b14 e-3 f-2 g-8; ^_refactor a-4 d-4 g4; ^_reference d11 e-2 g-6
^_regulator a4 b-5 e3 f-3; ^_release a-5 b3 c3 d-11 f-2 g5; ^_release-notes a6 c-5 e-4 f-5; ^_relieved a-3 b10 g-6
^_remind c-3 d-7 e-2 g12; ^_remove a-8 c-3 d-3 e8; ^_remove-myself e5; ^_rename b6 c-5 e-3 f6 g-4; ^_renewed g4
^_reopened a-3 b8 e-2 g-2; ^_reorg b-2 c-4 e2 f-3 g3; ^_replace a-4 d11 e-6 f-2 g-9; ^_replayed f9 g-6
^_reschedule b-5 d13 e-2 g-6; ^_resist a-4 b-5 c-3 d-2 e9 f-7; ^_rest a-3 b-3 c6 g3; ^_retention d2 g-4
^_retro a-7 b-12 d2 f-7 g6; ^_return d-5 e8 g-7; ^_revert a-3 b10 e-5; ^_review a-2 c-12 d4 e-14 f3 g5
^_rewire b3 g-4; ^_rework b4; ^_rewrite a-4 b8 c-4 d-8 e10 f-3 g-7; ^_rhys a-3 b-4 d7; ^_right d3 e-4; ^_rip b4
^_roadmap a-6 b-7 c-3 e-10 g8; ^_rode a-3 c-2 d-4 e7 g-6; ^_roll a3 b4 g-3; ^_roll-back b3; ^_rollback a-5 b2 e-7 g5
^_rollout a-6 c5 e-4 g5; ^_rosalind b8 d-5 g-6; ^_rota b-9 e8 f-4; ^_rotated a8 g-6; ^_run a2 b-4 c-9 d6 e-6 f3
^_salary a-3 b-5 c-3 d5 e-4 f-2 g3; ^_sales c-6 d-2 g10; ^_same a3 b-6 c-5 d4 e-3; ^_saml a5; ^_say g2
^_school d-3 f-2 g8; ^_second a-2 b6 d7 e-2 g-9; ^_security a-3 b-3 c-4 d-4 f-4 g10; ^_see b-7 d2 e14 f-2 g-9
^_self c-4 e-3 f4 g2; ^_send a-8 c2 d-5 e9 f-8; ^_seo c-3; ^_set b-4 d-2 f10 g-5; ^_sev1 a5 b-2 f-5 g4
^_seven a-3 g7; ^_shadow f8 g-3; ^_shall e-6 g8; ^_share e8 g-3; ^_she a-14 b3 c-8 d-4 e4 f-11 g8
^_shift c2 d7 e-3 g-6; ^_ship a-3 b-11 c9 d-5 e-5 g6; ^_shorten g2; ^_should b-16 c-8 d8 e-19 f-10 g13
^_show b3 e7 f-2 g-7; ^_shut e8 g-5; ^_sick a-3 b-3 c-2 e-3 f-4 g7; ^_sigh a-5 b2 c4 d6 g-10; ^_sign a-4 d-8 e8
^_sign-off c-4 d-2 g5; ^_sign-over a-2 e7 g-3; ^_sign-up-for a5; ^_silence b-6 c12 d-3 e-4; ^_simulate f5 g-3
^_since a10 b7 c-6 d-5 g-13; ^_sit b5 c-9 d-7 e-5 f6; ^_sit-down-to a5 b13 d-7 e-8 g-9
^_sit-in a2 b-5 c-10 d7 e-4 f-3 g4; ^_sit-in-on e-3 f10 g-4; ^_sit-on a-7 b-9 c-7 d7 e8 f-2
^_sit-on-my-hands e13 g-11; ^_six b-6 c3 e-7; ^_sketch f7 g-3; ^_skim a-3 f13 g-8; ^_skip c-7 d4 e-3 f-8 g3
^_skip-level a-5 c-4 d6 e-5 f-2 g3; ^_skip-levels d5; ^_slack a3 c6 d-4 e-5; ^_slept c3 f-8 g4
^_slow c-2 e7 f4 g-11; ^_small a-6 b-8 c-9 d-6 f8; ^_so a-2 b7 c8 d-3 e-14 f-6; ^_soldered a9 f2 g-9; ^_solve f3
^_some a-4 c-5 d-8 f-4 g17; ^_somebody a-2 c-8 d3 f-4 g6; ^_someday f-9 g14; ^_somehow a-2 b-3 c12 e-5 g-3
^_someone a-11 c2 d-11 f-10 g14; ^_soon c-2 d3; ^_sorry b7 d-6 e-5 f2; ^_sort b-5 c-2 d-3 f12 g-7
^_sort-out b2 f5 g-4; ^_speak e9 f-2 g-8; ^_spend b-16 c-9 e7 f4 g-6; ^_spike b-4 d-3 f10 g-5; ^_split d-4 e8 g-7
^_spotted e7 g-7; ^_sprint a-6 b3 c-5 d-4 f-7 g7; ^_sprint-goal a5 d-4 e-4 g2; ^_squad e6 g-8; ^_squash d-2 f3
^_staff-engineer b3; ^_stakeholder a-2 c-2 e-3 f-6 g6; ^_stakeholder-update a-4 d5; ^_standing a-3 g3
^_standup a6 b-5 d-8 e-4 f-5 g4; ^_start a-2 c-9 d-6 e4 g8; ^_status a2 b-5 e-5 g5; ^_stay b-7 c-5 d-4 e18 g-12
^_stay-out e9 g-6; ^_stay-up c3 d3 e-2 g-9; ^_steal b8 g-6; ^_steering-committee c-3 d-3 e-4 g10
^_step-back b-5 e8 g-5; ^_step-in b7 g-4; ^_step-through f3; ^_stepped b5 c-4 e5 g-9; ^_stick a13 e-6 g-8
^_still a9 b-10 d2 e-11 f-9; ^_stood a-5 c-7 d8 e12 f-8 g-6; ^_stop b-3 c-10 d-4 e14 f-3 g-5; ^_stop-myself e5 g-3
^_strike a-2 c-3 d-3 e-3 g11; ^_study a-4 g4; ^_sunday a-9 b-8 d-4 f9 g3; ^_support b-3 c-7 d-5 e4 f-4 g9
^_suppose b-3 e-7 g13; ^_supposed a6 b-5 c-3 d4; ^_sure d6 e-3; ^_swallow c-4 e9 g-2
^_swapped b13 c-9 d8 e2 f-4 g-20; ^_sweep a-4 e-3 f7 g-8; ^_take b5 c-8 d-12 e-3 f3; ^_take-back a-2 e-6 g3
^_take-on a8 f-3 g-3; ^_take-over a3 b5 e-3 g-6; ^_talk b-8 c-7 e7 g6; ^_talk-to d-10 f-2 g13; ^_tarek e-3 g7
^_teach b-6 e6 f5 g-7; ^_team a-16 b-14 c9 d7 e-10 f-5 g4; ^_team-charter d8 g-5; ^_team-lunch c-7 d-3 g4
^_tech-lead c8 e-2 g-6; ^_tell b7 c-17 d4 e7 f-14 g-10; ^_tempt d-4 e5; ^_ten b-7 d-10 e5 f9 g-4
^_terraform a7 c-3 g-3; ^_test b7 d-6 f-3 g4; ^_tested a-4 f9; ^_that a-6 b4 c-7 d-2 e-5 f-12 g15
^_the a-5 c3 e-4 f-25 g9; ^_their a-16 b-10 c3 d-8 e6 f-10 g9; ^_theirs b-4 c-5 e11 g-4; ^_then e-13 f-6 g8
^_there a2 b-6 e-14 f-7 g10; ^_they b-7 c6 d-4 f-26 g2; ^_they-say a-3 c-10 d-4 e-3 g17
^_think-about a-2 b-8 c-4 d-8 e-10 f-5 g22; ^_think-of b-6 c-2 d-2 e-5 g14; ^_third a3 b8 d8 f-7 g-15
^_this a-6 b-4 d-4 e5 f3; ^_this-week a8 d-4 g-5; ^_thread a-3 c9 g-4; ^_threat b2; ^_three c8 d-6 f-9
^_throw a-9 b-6 c2 d-7 e3 f10; ^_thursday d-3 e7; ^_ticket a-9 b5 d-4 e6 f-5; ^_tidy a-4 b-2 d4 f9 g-9; ^_tinker f7
^_tinker-with a-3 f12 g-5; ^_tiny f7 g-5; ^_tired a7 b-3 f-3; ^_to a-4 b3 c-3 d4 e-15 f6; ^_today a6 c6 d-10 f-9
^_todo d-5 e-2 f-2 g9; ^_token b5 d-3; ^_tomorrow a-14 b-6 c-10 e-5 f-3 g22; ^_tonight a-3 b-6 c-2 e-2 f4 g6
^_too b-3 c4 e-4; ^_touch a-2 b5 d4 e-5 f-3; ^_town-hall d-8 g11; ^_toy a-2 f11 g-6; ^_toy-with f3; ^_trace f3 g-3
^_traffic a-2 c-3 d-3 f-4 g12; ^_train a-5 b-5 c-9 d3 e-11 f4 g8; ^_transfer d-3 e6 g-5; ^_translated b-4 f8 g-4
^_trust a-3 c-3 e8 g-3; ^_try a-5 b-6 c-5 d-4 e-11 f4 g5; ^_try-out f7; ^_try-to c3 e-7 f6; ^_tuesday g3
^_tunde e5 g-4; ^_turn a5 d2 e11 f-6 g-22; ^_turn-down c-7 e13 f-3 g-5; ^_tuğba a-2 b-3 c3 d-3 e-5 g7
^_twelve a-3 c9 e3 f3 g-10; ^_twenty f-6 g3; ^_two b-2 e-3 g5; ^_type a9 f-2 g-4; ^_typhoon b-3 f-2 g8
^_ugh a2 b4 c-6 d-2 f4 g-4; ^_un b13 d-3 e-4 g-10; ^_unblock a6; ^_under b-2 c-3 d-3 e-6 g10; ^_understand f7 g-4
^_undo b8 g-2; ^_unless a-2 c-9 e-3 g14; ^_until a10 c-5 g-4; ^_up a8 c6 f-4 g-8; ^_update a-3 b-3 f12 g-8
^_upgrade b-3 f9 g-7; ^_uplink a6 e-2; ^_use c-2 d9 e-2 f-7; ^_vacation d6 f-4; ^_vaccine b7 g-5
^_vendor a-3 b8 c-3 d-9 e-7 f-2 g7; ^_very-nearly b-5 e7; ^_volunteer a9 g-6; ^_volunteer-for a3
^_wait a-12 b-3 c8 f-7; ^_walk a-2 b-6 d8 e-3; ^_walk-away e5 g-4; ^_want a-9 b-6 e5 f-10 g10
^_want-to a-3 b-8 c-6 d-4 e14 g-5; ^_warehouse d-6 e-4 f-2 g10; ^_washed d6 g-4; ^_watch a-13 b-8 c-7 d-7 e9 f5
^_we a-14 b7 d-3 e-2 f-5 g8; ^_wednesday a-4 b5 c-2 e4 g-2; ^_weekly b-4 d-2 e-2 g8; ^_well a4 f2 g-7
^_were a-4 b-7 c-5 d-4 e-6 g16; ^_what c-7 e-6 f-8 g13; ^_whatever b7 c-5; ^_when a-2 b-17 c-5 d-6 e10 f-13 g10
^_where a6 b5 d-4 e3 g-7; ^_which a-3 b-4 c7 f-2; ^_while a12 e-7 g-11; ^_who b-13 c5 e-5 f-4 g4
^_whole a8 b-7 c9 d-7 e9 f-7 g-18; ^_why b-5 d-6 e2; ^_will a-5 b-11 c-3 d-5 e-3 g13; ^_window c-2 f9 g-5
^_wire-up a5 g-2; ^_wish a-3 b-4 d-8 e-5 f-3 g19; ^_with b5 c-8; ^_without a-3 c12 d-3 e-6 g-6; ^_wonder a-2 g8
^_word c4 e-3; ^_work b-4 c7 d-5 e-4 f5 g-5; ^_work-on a5 d-3 e-2; ^_worry b-2 g5; ^_worth e3
^_would a-4 b-13 c-7 d-3 g15; ^_write b-8 c-6 d-2 f9 g2; ^_ximena a-2 b4 c4 g-6; ^_yeah b5 g-5
^_years a-5 b-3 d-4 e-5 f-8 g19; ^_yes b6 g-7; ^_yesterday b5 e-2; ^_yosef a3 d2 g-2
^_you a-6 b-4 c-4 d-9 e-9 f-7 g22; ^_your a-3 c-3 f-3 g6; ^_yours a-7 e-7 f3 g6; ^_zero b-4 c-4 d-3 f3 g4
^_zoltán b2 d3 e-3; a_. b-3 e8 f-3 g-5; a_: a4 f-4 g3; a_<mark> a-4 b-3 c-7 d7 e10 f4 g-18
a_<name> a-8 b-14 c-3 d-9 e-10 f19; a_<number> a-7 c6 e-10 f5; a_bad e-4 g3; a_bank b4 g-2; a_bash f11 g-7
a_beer c5 e-5 f6 g-2; a_better b-5 d-12 e6 f-5 g6; a_biscuit a-3 g4; a_bit a-5 b2 c-14 d-5 e4 f7
a_blank b2 d5 e-5 f-2 g-8; a_blinking f8 g-5; a_blog f-3 g6; a_boat c-4 f3; a_book d-6 e-4 g9; a_bot f11 g-7
a_bow b5 e-10 g2; a_branch a-3 c7 f3 g-5; a_budget c-2 d6 e8 g-9; a_bug a-9 b-8 c-10 d20 e-5 f4 g-13
a_build a7 b-3 c3 d12 e-5 f-5 g-13; a_bullet d2; a_cake c7 d-2 e-4; a_calendar b-2 d7; a_call c8 e-3 g-5
a_candidate c-8 e5 g5; a_card b-3 e4 g3; a_cat d6; a_ceremony b9 g-5; a_chair d-2 f-2 g5; a_change a-4 d-2 g7
a_chat c-8 d2 e9 g-6; a_choice f-2 g6; a_clean f3; a_clear c5 d7 e-7 g-4; a_cli f11 g-6
a_coffee a-3 b-5 c-6 d-6 e5 f7; a_coin e8 f-4; a_cold a-2 b-4 d-2 g10; a_colleague a-3 b-3 d-2 g10
a_colour a-4 f6 g-2; a_column c8 g-5; a_comma b-3 e9 g-4; a_comment a-5 c-10 d-6 f7; a_commit b-2 g6
a_compiler a-4 d-6 g9; a_config c6; a_conversation d-3 g3; a_copy b-4 d-2 e6 f5 g-9; a_corner f5; a_cosmetic f7 g-2
a_ctf f6; a_customer b3 d-5 g4; a_daft c4 g-3; a_dashboard a-3 d6; a_date a-8 b-7 c3 e-2 g2; a_day d-10 e2 f-3 g4
a_dead a-2 b-4 f11 g-4; a_deadline c-11 e15 g-5; a_deadlock f7 g-6; a_debug b-2 d5 e-4 g-5
a_debugger a2 b-3 c-2 d5 g-2; a_decent b8 c-4 d-2; a_decision b-5 c4 d-11 e-4 f-5 g8; a_demo f6 g-4; a_dentist d3
a_deploy a-3 c6 d9 e-3 g-12; a_deprecated a-2 e-4 f10 g-5; a_dev a-5 b-4 c-3 d-4 f8 g2; a_diagram f2
a_different a-8 b14 d2 g-13; a_dm c12 f-3 g-6; a_doc a-2 f6; a_dog b6; a_draft b7 e-3 g-6; a_fake f5
a_feature a-3 b-3 c-3 d6 e-2 f8 g-4; a_feel f3; a_few a-5 c-4 e-5 f13 g-7; a_final c8 e-5 f-3 g3; a_fine f4
a_finger a2 b-2 d5 e-3 g-4; a_fire g5; a_first c-8 e5 f-3; a_fish f3; a_fix a6 b8 c-6 d-4 f-6 g-3
a_folder c7 e-6 f-3; a_font c10 g-6; a_fortnight c3 d5 g-7; a_fourth g4; a_free a-3 e2 g3; a_fresh a-4 b8 e-3
a_friday e-4 g7; a_friend c-5 d6 e-4 g3; a_full a5 b13 c-4 d-6 e-15 f-3; a_function a5 c-3 e-2 f8 g-9
a_funeral e-3 g6; a_game c2 f-7 g7; a_gif d7 g-4; a_glass b-2 f6; a_go a-2 c-3 d-3 e3 f7 g-3
a_good a-6 c-4 e-2 f-3 g6; a_grafana f12 g-8; a_great c-5 d-2 f2 g6; a_guess a-3 b-4 c10 d-3 e4 g-7
a_guest c-3 d-3 e9 f4 g-8; a_half a-3 c4 d-2 e-3 f-4 g6; a_hand a-3 c-2 f-2 g6; a_handover b5 e-2 f-2
a_hard a-3 e-3 g5; a_headache e-3 g4; a_heading d11 g-9; a_heat d2 g-3; a_highlighter a-3 b-3 f5
a_hobby c-4 d4 f8 g-8; a_hole b-3 e3; a_holiday c3 e-3; a_hot c8 g-4; a_hotfix a3 d12 e-5 f-2 g-13
a_hundred c-3 e3 f-3 g3; a_job a7 b5 c-2 d-6; a_joke b4 c6 d-5 e3 f-3 g-6; a_kata c-2 f11 g-8
a_keyboard b4 d9 e-4 f-3 g-10; a_kubernetes f3; a_lamp d-3 e-4 f8; a_laptop a4 e-3 f-2; a_late a5 c-2
a_laugh d-3 f3 g2; a_launch a4 d-3 g3; a_lay a7 f-3; a_lead c4 d-9 g6; a_leader a4; a_learn b3 f-2 g-3
a_lie b-5 c-4 d-5 e3 f-3 g9; a_line a-7 b2 c3 d-5 e6 g-6; a_lint f3; a_linter b-2 f10 g-4
a_list a-2 c8 d-4 e5 f-3 g-6; a_little a-3 b-10 d-10 e3 f6; a_local f3; a_log a-8 b-3 c5 d3 e-3 f-6 g4
a_long a-5 b-6 e3 f-5 g9; a_look a-6 b8 d-7; a_loose c-5 f5; a_lot c-3 e-9 f3; a_love d-3 g7
a_man a-3 b-3 c-7 e-4 f4 g6; a_manager a11 c-13 d-9 e-5 f-8 g8; a_meet a7 c-6 d3 e-3 f-5; a_mentor d11 g-6
a_menu c8 g-4; a_merge a-2 d9 g-3; a_mind a-3 b-6 d-3 e-3 g12; a_minute a-6 b-14 d8 e7 g-7
a_miss b-3 d12 e-9 f5 g-8; a_mistake b-2 e7 g-3; a_month a-5 b3 e5 g-6; a_mug d3 f-6 g6; a_name b-3 c11 d-3 e2 g-10
a_new b11 c-7 d-3 e-2 f-8 g5; a_newcomer f6; a_nice a-3 b2 c-6 d6 f4 g-5; a_no c8 d-4 g-6; a_nod c6 e-4 g-4
a_note a-2 c-3 f4 g3; a_notebook a-3 d-3 f7; a_novel f10 g-5; a_number a-3 c7 f-2; a_or c4 g-2; a_p4 d-3 f10 g-6
a_page c-4 g7; a_paper e3; a_parser d3 f6 g-10; a_pass c4 e3 g-7; a_pencil a-4 e-3 f12 g-6; a_person d-5 e-5 f-3 g11
a_plan a-6 c6 d-14 e5 f-8 g2; a_plane a-2 c3 d-3 e5; a_poll c6; a_pr b3 c6 d-5 e-2; a_preference c8 e-5
a_problem d4 e-5 g4; a_proof-of-concept f7 g-3; a_proper a2 c-4 d8 g-5; a_property f5; a_proposal c7 g-6
a_prototype f4; a_pull-request a-4 b-3 c-3 d7 e-2 f-6 g4; a_python f2; a_quarter d9 g-6; a_query d3 g-3
a_question a-3 b-12 c5 d-14 e10 f-9 g-4; a_queue c11 e3 f-4 g-10; a_quick b-2 f5 g-2; a_quiet a-6 c-6 d8 e-4
a_rabbit a-2 e-3 f8; a_rain d9 f3 g-9; a_real b-3 c-3 d6 f-2; a_reason d11 g-7; a_recruiter d-7 g10
a_regression d6 f6 g-10; a_release a2 c-7 d2 e9 f-6 g-7; a_repo f5; a_request a-3 f8; a_review b6 c-3 d-6 e-3 g4
a_room c-2 e2 g2; a_rota b7 d-3; a_row b-3 c4 d6 e-6 f-5 g-3; a_rule g5; a_sample c3 f3; a_sandbox f8 g-5
a_sandwich b2 c7 d-5; a_scratch b-3 c6 e-4 f5 g-4; a_script a3 b-7 c-6 d-5 f13 g-8; a_seagull b4
a_second a5 b6 c-8 d-6 e-10 f-7 g8; a_senior a-3 d5 e-2 g3; a_sentence c-4 e-2 g6; a_service a3 c-2
a_session d6 e-8 f8 g-4; a_shell f2; a_ship a-4 g5; a_short b4 d-3; a_side d-2 f9 g-2; a_silly a-3 f12 g-9
a_single b-5 c-5 d-3 e6 f-7 g6; a_slack d3 f10 g-11; a_slide b-6 c10 d-3 e-12 g9; a_slow a-2 c-7 f2 g7
a_small a-8 b-10 c-2 d-7 e3 f6; a_soldering b-3 d3 f5 g-3; a_solution d-3 e9 g-4; a_soul a-5 c11 d-3 e-8 f7 g-6
a_spare e3 f10 g-9; a_spelling f9 g-6; a_spike d-3 f2; a_spreadsheet c4 g-6; a_sprint-goal e4 g-4; a_sql a-3 f6
a_stack-trace b-3 c-4 d14 f-7; a_standstill a3 f-2 g3; a_sticky c8 e-3; a_stone f-3 g7; a_straight c-7 d6
a_student a-3 b-5 f6 g2; a_sunday a3 c-4 d-3 e-4 f-2 g7; a_talk b-3 e-6 g5; a_taxi a7 c-3 g-5
a_team b-3 c5 d-3 e-6 f-4 g5; a_tech-lead b-3 c-4 d-4 g11; a_terminal c-2 d2 e-3 f-5 g7
a_test a-6 b-3 d10 e-10 f14 g-16; a_thing b-7 d-11 e-11 f16; a_third b-5 c-5 d-4 e-3 f6 g4; a_thought c8 g-3
a_thread c-3 e-5 f-3 g10; a_threshold a-5 c12 e-3 g-5; a_throwaway f13 g-8; a_thumbs-up b-4 c-3 e9 f-3
a_ticket e-3 g8; a_tiny a-3 b-3 c-2 d-3 f16 g-11; a_title a-3 b-5 c-2 d9; a_todo c-5 f10 g-4; a_tool a-2 f9 g-5
a_tooltip f4; a_tourist f4 g-2; a_toy a-8 b-6 c-6 d-6 e-8 f13; a_train a-5 c3 d-3 e-6 g6; a_tutorial f4; a_two d-2
a_typo a-3 b-3 c3 e-4 g5; a_unit-test f6; a_user f5; a_variable b-4 c9 d-4 e-7; a_vendor b-4 c-9 d16 e-8 g-4
a_verdict c-3 d-2 e11 g-5; a_very a2 b-3 c-5 f-6 g5; a_view a-2 e-5 g4; a_vote b-3 c12 e-4 g-3
a_walk a-4 b-7 c-5 d-9 e6 g6; a_warning f7 g-3; a_way c-5 d-6 f-3 g12; a_wedding a-3 g8
a_wee b-3 c-5 d-4 e7 f15 g-13; a_week a-10 b2 c8 d-3 f-2; a_weekend a-3 c-3 d-2 e-5 f7; a_while b-11 d-5 e5 g7
a_whiteboard a-2 c-5 g7; a_whole a-5 b-14 c-6 d5 f-4 g12; a_wobbly b2; a_word b10 c-5 e5 f-7 g-6; a_workshop g3
a_year a-8 b-7 d-6 f7 g4; a_yes b-3 c8 d-4; abended_at a4; able_to a-4 f6 g-2; about_, d-4 f5; about_. a4 c4 e-5 g-3
about_<name> d9 e-14 f-3; about_a a-5 c9 e-11 f-8 g3; about_an c4 e-3 g2; about_burnout d6 f-8 g3
about_delegation d-3 f-3 g8; about_drop c3; about_four a-3 f7 g-4; about_headcount d4 g-3
about_her b-6 d19 e-13 g-6; about_his b-6 c-4 d8 e-6 f-5 g3; about_how b-7 c-6 e4 g5; about_in a-2 f8 g-4
about_it b-3 c-4 d3 e4 f-10 g2; about_kafka c7 g-5; about_money b-5 e-6 g6; about_name c4 e-3
about_our a-5 e-4 f-3 g8; about_ownership b6 g-5; about_park d-4 g8; about_the a-9 b-3 d8 f-17 g5
about_their d3 g-4; about_two b12 e-3 g-8; about_what b7 c-7 e9 f-2 g-6; about_with d-4 f13 g-10; about_work d6 f-5
accessibility_work e-2; according_to b-3 d-3 e-4 g10; account_, f7 g-4; account_of c4 d-3 g2; across_the b-5 c4
action_items c4 e-3; actions_, c-5 d-6 g12; add_a a-6 b-4 c-2 d-4 e-4 f14 g-3; add_an e4 g-2; add_the a3 d-3 g4
address_to a-3 b-6 c8 d-3 e-3 g3; admin_page a-3 f9 g-3; admin_tool f6 g-4; after-hours_, b3 c-2 e-4 f9 g-6
after_, b6 g-5; after_. b-4 c-2 d-5 e6 g2; after_<mark> d6 e-2 g-6; after_<name> c-6 d6 e-7 g3
after_<number> b-4 c-3 e7; after_a b2 d-3 f-3 g3; after_all b6 d-5 e-4; after_dinner a4 c-3 d-6 e-2 f4
after_five c-4 d3 e3 g-3; after_give a-4 b11 d-5 f-3 g-4; after_hand b6 g-3; after_he b7 g-3
after_i a-4 c21 d-6 e-12 g-15; after_lunch a-3 c4 f-3; after_my a7 b-7 c10 d2 e-3 f-4 g-9
after_one b10 c3 d-2 e-5 g-6; after_she a-2 b10 e-4; after_supper b-2 c-2 g2; after_tell b3
after_ten a-4 b6 c-4 f-3 g5; after_that c4 d-2 e-4 f-3; after_the b-5 c-10 d13 e-4 g-3; after_their c2
after_two a-5 b8 c-3 d-4 e5 g-6; after_which e4 g-7; after_work b-3 g5; after_you c7 e-3 f-4; afternoon_, f3 g-4
afternoon_. b-3 c-6 d-3 g12; afternoon_in a6 c-2 d-3 e9 f-3 g-9; afternoon_of c7 d-3 e-4 g-8; afternoon_on a3 g-3
afternoon_to d5 f-2; afternoon_with a-3 d-4 e-3 f8; afterwards_. e-6 g6; again_, d6 e-10 f2 g-3
again_. a6 b8 e-6 f-14 g-4; again_: c2 g-4; again_<mark> c-2 d3 e-3; again_? g4; again_and a-6 c-7 g7
again_as b3 g-6; again_at b-2 c-3 d-2 g9; again_because a3 d3 g-2; again_before b-2; again_by c3 f-2; again_do d6
again_for a4; again_from a-6 b12 d-7 e-2; again_i b-7 c5 d-3 e-4 g4; again_in a7 b3 d-7 e-7; again_myself b9 e-4 g-4
again_no d8 g-6; again_on g7; again_since a4 b6 d-4 g-6; again_some d-2 g6; again_the a11 d-7 g-6
again_today b-6 d12 e-6 g-3; again_tonight a-5 g10; again_with c-4 e7 g-4; against_, c-5 g8; against_it e3 g-2
against_my c8 g-9; against_the d-3 e-4 f11 g-2; agenda_, c2 d3 g-7; agenda_for d6 f-8 g6; agenda_item c2 e-5 g4
ages_, f9 g-4; agnieszka_'s b2; ago_, b-6 e4 g6; ago_. d7 e2 g-8; ago_and c-9 e-4 g9; ago_at g4
ago_i a-2 b-4 c-4 d-8 e5 f-11 g12; agree_, c-5 e-5 g11; agree_. d-5 e6; agree_it b-5 e-6 g11
agree_on a-3 b-7 c4 d-6 g4; agree_that b5 c-2; agree_the b7 e-3 g-5; agree_with b-8 c8 d-4 e8 f-3 g-6
agreement_. e4 g-3; ahmet_'s a-5 b6 g-2; aino_'s a-3 b10; air_, a4 g-3; air_conditioning g5; airflow_dag a6 g-5
airport_, a-2 d-8 e-4 g12; alarm_. c-2 d4 e-7 g5; alarm_server c-4 f-3 g8; alert_, a7 d7 g-11; alert_. e4
alert_rule b6 e-3; all-afternoon_, d-2 e3; all-day_, a8 b-8 c-12 d-6 e2 f-12 g9; all-day_. b-5 f-8
all-day_and b-2 d3; all-hands_, d-3 g6; all-hands_. d-6 g10; all-hands_: g5; all-week_, b-3 e3
all-week_. b4 d6 e-6 f-3 g-3; all_, a-3 b-4 c-10 d-4 e7 f4; all_. a-3 c-10 e5 f5; all_1:1s a-3 b-5 g8
all_<mark> b-3 d14 e-7 g-8; all_<name> b-2 c4 d-4 e5 f6 g-13; all_<number> a4 c-3; all_agree c8 g-4
all_at a2 c-3 g5; all_but a-3 b8 g-4; all_by a4 b2 c-5 d-5 e-7 g4; all_decisions c-6 e4 g2; all_do a-8 b-3 d-6 g12
all_eyes c10 e3 f-4 g-10; all_feedback c-3 d-5 g8; all_five a-6 b-5 d5 e-10 f-2 g5; all_forty a10 g-9
all_four c7 d3 e-3 g-8; all_go b-7 c-4 e-2 g14; all_good b6 d-4 e-4; all_green a-2 b-3 c8 g-3; all_heads c8 g-5
all_hers b-9 e8; all_his d-5 e7 f-3 g2; all_i a-8 b-8 c-3 e13 f12 g-15; all_me b6 e-2 g-2; all_mine a9 g-8
all_my b6 c-8 e-8 f-4 g5; all_nighter a10 b-2 e-2 f-2 g-3; all_nine b5 c3 e-2 g-6; all_of a3 b8 c3 d-7 f-5 g-6
all_on a-3 c3 d-7 e-2 g10; all_one-to-ones c-2; all_over a-3 b17 c-6 e-6 g-7; all_quiet a-4 c-8 g11
all_roads a9 g-7; all_six c4 d-9 f-2 g5; all_squads a7 e-2; all_tests a-4 b3; all_the c7 d-10 e-6 g4
all_the-others e2; all_things a-6 b-2 d10 e-5 g-3; all_three a3 b-11 c5 e-4 f-3; all_through a-5 b-4 c-6 e7 f-4 g6
all_turn-to c8 e-3 g-3; all_twelve d4 g-5; all_wait a9 b-2 c2 d-5 e-6 g-6; all_with a-3 b-2 c2 d-3 e-3 g5
allowed_to b-3 c12 d-4 e-5 f2 g-6; almost_, f4 g-3; almost_. e-9 g11; almost_<name> b-3 e9 g-5; almost_a b7 g-5
alone_, a4 b-7 c-9 f-3 g5; alone_. b-3 c8 e7 g-16; alone_and a-2 b-6 c-4 g12; alone_at a-10 f-6 g15
alone_in a4 d6 e-6 g-3; alone_with a-4 b3 c-4 d-5 e11 g-5; along_. f3; along_the a-3 b-5 c-3 f-3 g7; along_with f2
aloud_. b-4 e-5 g8; already_. b5 c-6 d4 g-3; already_fix b4 g-2; already_merge e-4 f3; already_on a3 b-9 g6
already_write b3; alright_, f-3 g6; also_. a4 b-2 f4 g-4; also_i b6 c3 e-5 g-7; also_the a-4 c-5 d-5 e8
although_i c-3 e5 g-6; although_it b2 e2 g-6; although_the b4 d6 e-4 g-8; always_a d3; always_the d-4 f4
am_, d-4 e-3 g4; am_. a8 g-3; am_<name> b-3 c16 e-4 g-11; am_a a5 b-6 c-5 d-7 e-9 f4 g6; am_afraid c-3 g7
am_and e-3 g4; am_avoid d8 g-7; am_back b7 e3 g-9; am_build a7 g-5; am_code a9 d-3 g-5; am_do b11 d-3 g-9
am_fastest a4; am_fix a-5 c6 d5 e-7 g-5; am_go-to a-2 b-4 d-6 e-6 g15; am_honest a3 b3 c-2 d6 f-2 g-8
am_i b5 c6 e-8 g-3; am_in a-7 b8 d-2 e11 g-17; am_just b-3 e12 f-2 g-6; am_not a-6 b-11 c2 d-4 f4 g4
am_on d-2 e9 g-12; am_proud g-2; am_still a9 b-5 c-3 d-2 e7 f-3 g-8; am_take g4; am_tell c11 d-4 e-7
am_the a9 b-2 c11 e-15 f-10 g-13; am_through a10 c-8; am_to a-5 e-4 g10; am_write g-6; among_themselves b-4 c6
an_<name> b-5 c-5 e-3 f6 g7; an_actual b-3 c3 e-3 f-4 g5; an_afternoon c-3 d-3 f6; an_alert c3 e3 g-8
an_analyst c-4 g5; an_answer a-2 b-4 d8 e-8 g5; an_article f-2 g4; an_audience c8 e-2; an_edge c4 f7 g-9
an_editor c-4 d7; an_empty a7 b-9 c4 d6 e4 f-4 g-14; an_engineer a4 b-4 d-5 e-3 f-6 g8
an_evening a3 b-8 c-8 d-8 e-2 f7; an_example g3; an_experiment f6; an_extension d10 g-8; an_extra a-5 c-3 e3 f5
an_eyebrow c10 e-5 g-6; an_honest e-2 g5; an_hour a-6 b3 c-3 f4 g-2; an_ic g7; an_idea a-3 b5 d-4 e-5 f4 g-3
an_internal f4; an_llm b-2 c-4 e-4 f11 g-4; an_old a-8 b-5 c-9 d-6 e-8 f11 g3; an_online f9 g-4; an_open c5
`
