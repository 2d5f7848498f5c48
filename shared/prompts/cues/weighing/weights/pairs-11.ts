// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_11 = `
stay_interview d6 g-2; stay_on a11 b-4 c-3 d3 g-13; stay_out a3 g4; stay_there a-2 d7 f2 g-6
stay_until a8 d-4 e-7 g3; stay_with b3 c-8 d5 e7 f-5 g-11; steering-committee_, b-2 c-4 d-4 e9
step-back_back b-2 g6; step-in_in a-6 c-6 d-2 f4 g3; step-through_through g3; step_<number> b8 d-5 e-3 g-4
step_back b-5 e-4 g10; step_in b-9 c-8 f-3 g9; steps_. e5 f4 g-6; stick_, b8 c-5 e-4 g-3
stick_. c-3 d-4 e-2 f-7 g10; stick_in a4; stick_on a-6 b-3 c-7 e8 g5; sticky_note c6 e-4 g-2; sticky_notes b4 d-3 f2
still_, a5 b-4 d2 g-4; still_. c-4 d-7 g8; still_a d8 g-3; still_an a-3 c-3 d5 g3; still_at c3; still_be g6
still_blank d9 g-8; still_can a-7 d-4 f4 g6; still_chewing a3 c-9 d-3 g10; still_code f-5 g9; still_debug a9 d-4 g-4
still_do a3 c-3 d-3; still_empty d8 g-7; still_get d-5 g10; still_have b-10 c-8 d10 e-4 f-2
still_i a2 b10 c-4 d-4 g-7; still_in a11 b-6 c-5 d6 e-2 f-3 g-8; still_no c-6 d7 e-5
still_not a-3 b-8 c-5 d18 e7 f-2 g-18; still_on a4 c-5 d8 g-6; still_open a6 c8 d-9 e-8 g-6; still_owe d10 g-7
still_read b6 d-5; still_red g3; still_run e-4 f6 g3; still_the a15 d-3 g-12; still_they c9 e-4 g-4
still_until a-5 c7 e-3; still_wait d6 g-7; still_would c5; still_write d-3 f-2 g5; stood_at a-2 e11 f-3 g-9
stood_behind a-3 b-2 c-2 d-4 e9; stood_in a-8 c4 d2 e-8 g5; stood_still a4 b-4 c12 d-9 e-6 f-5 g-5
stood_there a4 b-2 e-3 g3; stop-myself_myself a-5 b-2 e14 g-8; stop_, c4 g-8; stop_. b-5 c-3 d-8 f-2 g8
stop_and b3 c8 e-4 g-6; stop_answer c-6 e3 g4; stop_approve c-6 e2 g3; stop_ask c-4 d15 e-3 g-12
stop_at b3 c5 e-4 g-6; stop_nod f6; stop_ship e-4 f5 g-3; stop_the c-6 d-2 e3 f-3 g3; stop_with g-2; store_build a5
store_submission a8 g-3; story_, e3; story_at a3 e-4; story_back a-2 b4 e-4 g3; story_from a-2 b6
story_to b10 e-3 g-7; straight_to a5 b-2 d-5; strange_. a-5 c3 f3 g-2; strategy_, b-3 c5 e-6 g4
strings_on a-3 e5 g-3; struggle_with b2; study_the a-4 e-2 g3; stumbled_, f4 g-3; style_. a-3 b9 d-3 e-5
style_guide b3 f3; suggest_? c-9 e13 g-6; suleiman_'s d-3 e8; summer_, a-3 b-2 c-4 d5 e-7 f-2 g7; summer_. b5 g-2
sunday_, a4 b5 d-4 g-8; sunday_. d7 e-6 f-4; sunday_because b5 c-4 d-8 f-3 g4; sunday_i a-3 b-2 g7
sunday_night b4 e-6 f-5 g2; supper_, g2; supper_. a10 c-3 g-4; supplier_'s a-4 b4 c-2 e-6 g7; supplier_. e5
support_. d-4 e8; suppose_i b-2 e-10 g13; supposed_to a5 c-4 e-2; sure_, a-5 b-4 c-5 d-2 e10; sure_. b-3 d3 e7 g-3
sure_how a5 b4 e-2 g-5; sure_i a-4 f2 g6; survey_results c-2 d5 f-8 g4; survived_. b8 d-10 e-3 g4
swallow_my c-5 e11 g-2; swapped_it a2 b9 d-5 e-6 f-4; swapped_the b4 c-8 d8 e4 g-16; swear_. g4; swear_i e-4 g8
sweep_the b3 f7 g-7; sweet_. f7 g-2; swore_i b4 c-2 d5 e-5 g-5; sync_, a6 d3 f-6 g-2; sync_. c2 d-3 e-2 f5 g-4
sync_engine a5 b-6 c-3 d-3 f4; sync_layer c-3 d2 e3 g-3; sync_with a-5 b-2 d6 e-3 f-4 g3; system_, b3 c-3 e5 g-6
tab_. a-4 c-2 d2 f-2 g2; table_, d-3 f5; table_. d-5 f-8 g6; table_and b-2 c15 d-2 e-9 g-9; table_since c8 g-4
tabs_, c4 d-7 e3 f-2; tabs_. c-4 e8 g-3; take-back_back a-5 c-4 d-2 e-10 g7; take-back_it a-2 b-3 c-6 d-3 g7
take-on_on a6 b11 d-2 e-3 f-4 g-12; take-over_it e4 g-3; take-over_over b6 c-5 d-8 f-5
take-the-keyboard_the a-4 b6 e-5; take_. a-3 b7 e-3; take_<name> a-2 b10 d-5 f-3; take_a a-12 b-16 c5 d4 e4 f2
take_an b-5 c6 g-7; take_anything c-3 e-3 g9; take_apart b-6 e-4 f10; take_as c10 e-2 g-6; take_back e4
take_for e-3; take_her b-6 d6; take_his a-6 c-2 d6 e-4 f-5 g5; take_it b9 d-9 e-4 f-9; take_me a-7 b10 e-6
take_my b-2 c3 d-4 e8 g-3; take_notes b-8 c3 d-3 e3 f9 g-8; take_off e11 g-9; take_one b6 f-4 g-5; take_over b-4 g9
take_place b-3 g5; take_that a5 b-6; take_the a5 b5 c-10 d-10 f-4 g3; take_them a3 b4 c7 d-2 e-5 g-9
take_two b5 c-8 e3; take_work g5; take_your b5; talk-about_<name> b-2 d9 g-6; talk-about_football d4 e-3
talk-about_his d7 e-4 g-2; talk-to_to a6 b-7 d-6 f-3 g3; talk_, a-3 b-7 d10 g-7; talk_. a4 b-3 c-6 d14 e-6 g-11
talk_<name> c-5 e7; talk_for b11 d-6 e-3; talk_from d3 f4 g-4; talk_her d8 g-4; talk_i b-3 d14 g-11; talk_is d3
talk_of d-2 e-2 f7; talk_on b4 d-6 e-7 g6; talk_the a-4 e-6 g7; talk_to a-5 d7 f-5 g-3
talk_with a-6 c-8 d8 e-6 f-10; tape_out a10 g-6; tarek_'s d-2 e3 g3; task_, b5 g-6; task_. a-5 b16 d-4 e-6 g-11
task_i b10 e-5 g-3; task_of b6 g-4; tax_module f5; tea_, a5 b-10 c-4 d-2 f5; tea_. a-7 b-5 c-6 d-5 e9 f8
tea_and a-3 e4 f4; tea_time a5; teach_me a-2 b-4 c5 e-6 f7; teach_myself b-2 e-5 f11 g-6; team-health_survey d10 g-7
team-lunch_, c-2 d9 e-5 f-9 g3; team-lunch_at d-4 f-3 g10; team-lunch_be b4 f4 g-11; team_'s b-5 c4 e-5 f9
team_, c-3 g4; team_. c-3 d-6 f-4 g7; team_: a4 c3 d-4 f4 g-6; team_<name> b-4 c10 d-7 e-11 g3
team_about d-6 e-4 g9; team_and b-2 c-3 f5 g4; team_ask c13 e-9 g-5; team_be a9 c-6 d-5 f-3 g3
team_can a4 b-4 d-3 f6 g-5; team_choose e10 g-8; team_could a3 b-6 c6 d-2 e-7; team_day d6; team_decide e-10 g12
team_did c2 e-6 g3; team_do a3 b5 c-8 d-6; team_for c5; team_have d6; team_i d-5 e-3 f-4 g13; team_in c-4 d2 e-5 g5
team_is b-3 d-7 f4; team_lead b6 c4 d-4 g-2; team_need a7 b-3 c-3 d-4 e-2 f-6 g6; team_of c9 e-5 g-4
team_on a-5 d-3 g6; team_pick a-2 c-6 f-3 g8; team_say c9 g-5; team_ship a-9 g8; team_that f-2 g4
team_to a-3 b-2 f5; team_wait d-3 g7; team_will c3 f2 g-4; teams_can a9 g-5; teatime_. e4 g-3; tech-lead_. b3 e2 g-7
telemetry_format c-2 d-2 g5; tell_, a-2 c-4 e-3 f10; tell_. a4 c8 f5 g-11; tell_<name> a-10 b6 c-17 d11 f-12
tell_a e-3 g9; tell_anyone d-2 g2; tell_everyone b6 c-5 d-4 e5 g-6; tell_finance e10 g-8; tell_her a-3 c-9 d7
tell_him a-11 b10 f-9; tell_hr b-5 d18 e-6 g-14; tell_me a-11 b-20 d-21 e6 f6 g9; tell_my a3 b-8 d7 g-3
tell_myself a3 b-2 c-5 d17 e-12 f-5 g-11; tell_people a9 g-5; tell_product d-5 e10 g-4; tell_the c-5 e11 f-8 g-3
tell_them b-18 c7 d-5 e7 f-4 g-5; tell_to b-5 e-8 g12; tell_us b-6 c9 d-11 f-6 g6; tell_you a4 b-2 c-6 d-6 f-4 g10
template_, b4 f-3; tempt_to a-5 b-4 c-6 d-6 e-2 f-3 g13; ten_, a2 b3 e-8; ten_. a5 b-2 c-13 e-7 g10
ten_and a8 b-5 c-3 e6 g-7; ten_days a-8 b-7 d6 f-3 g3; ten_it c-3 e7 g-7; ten_min f6 g-3; ten_minutes a-11 c-5 d7 f5
ten_to a14 c-7 d-3 f-2; terminal_, a5 e-2; terminal_. a8 e-2 g-3; terraform_for a4; terraform_module b6 f-3 g-4
terraform_modules a-3 b-3 g3; terraform_state a4; test_, b6 g-3; test_. a6 c-3 d5 e-5 f-3 g-3
test_bench a4 b-5 c-3 e-3 f10 g-6; test_can a3 c5; test_for a-6 b-3 d-4 f19 g-15; test_framework c10 e-4
test_helpers f5; test_lab c-2 d-6 f-4 g3; test_plan a-4 b12 c-7 d-9 f-4; test_strategy c10 e-3 g-5; test_to f6 g-2
test_until g6; tested_it a6 b-2 g-3; tests_. b8 g-9; tests_for a-6 b-2 c-3 d-5 f14; tests_to a5 b-7 d-3 e-5 f4 g3
text_her d5 g-5; text_in b9 c-3 e-5 f5 g-6; thabo_'s a-6 d9; than_a e-4 f4; than_explain b8 f-3
than_fear d-2 e-5 g8; than_i a-9 b-5 c8 d-14 e7 f3 g-3; than_me c4; than_mine a-6 c-13 d-5 e16 g-2; than_that f2
than_the a4 c-5 d7 g-4; than_to a6 c3 d-5 e-4 f-3; thandi_'s e2; thank_<name> d-3 g8; thanked_her d-3 e-9 g11
thanked_me b-3 d-6 g11; thanks_. b3 c-3 d-5 e7 f-4; thanks_to a6 b-4 d-6 e-3 f4; that_'s a7 b-2 c-2 d-6 g-2
that_, c-7 d-5 e6 f7 g-2; that_. a-5 b4 f-9 g5; that_<mark> c7 f3 g-9; that_<name> a-10 b15 c-14 e4 f-15 g3
that_a b3 d-3 f-4 g6; that_are b-3 c8 d-5 e-5 f-2; that_be b-18 c3 e5 f7; that_block a6; that_bug e2; that_can g3
that_code d-4 e5 f-4; that_colours f3; that_come c-4 g7; that_count e4 f7 g-9; that_draw f8 g-4
that_from b-4 c-7 d-3 e4 g8; that_gate c4 e-2 f-3 g2; that_go c-6 e-8 f8 g-4; that_have b-4 c-3 d-2 f7 g2
that_he c-6 d4 e-5 f-4 g5; that_her e-2; that_his b-9 c-3 d13 e-10; that_i e-4 f-12 g7; that_in d6 g-2
that_is b-7 d3 e-3 g3; that_it b-7 c3; that_keep a7 e-2 g-3; that_make a3 b-3 f10 g-8; that_managers g7
that_means a-3 g5; that_migration d-4 g7; that_no a-5 b2 d-4 e-6 f11 g-7; that_nobody a-4 f11 g-6
that_one d-3 e-5 f6 g-2; that_only a-2 f-3 g8; that_our f-4 g10; that_prints f4; that_renames a-3 c-4 f3
that_run a3 b-5 c-3 e-6 f5; that_same b4 g-5; that_says g5; that_she a-2 b-4 c-8 e4 g5; that_ship a5 c-4
that_sort f7 g-6; that_stop a12 c-5 f-3 g-4; that_tell e-6 f9 g-3; that_the a4 b-15 d7 f-12 g2; that_they a-6 e-6 g5
that_three a5 g-3; that_turn f8 g-8; that_way a4 b-2 c3 g-3; that_will c4 f5 g-6; that_would c-2 d6
that_you c-4 e-3 g11; the-others_have a-3 c-6 e6 g3; the_1:1 a-6 b-7 c-3 d8 e-8 f-8 g5; the_1:1s e-2 g5
the_<mark> a2 b5 d6 e-4 f-4 g-6; the_<name> a13 b-3 c-10 e-8 f7 g-3; the_<number> c-15 d3 g3
the_accessibility e-4 g3; the_ad b3 d-4; the_adapter a15 b-5 c-8 d-4 e-5 f-3 g-4; the_admin b-3 e-5 f9
the_afternoon a-7 b-9 c2 e3 f-7 g8; the_agency b-5 d5; the_agenda c6 d7 e-3 g-9; the_air b-4 c5 d-4 e-9 g5
the_airflow a3 f7 g-8; the_airport a6 b-3 e-2; the_alert b4 c3 d-2 f-3; the_alerting b5
the_alerts b5 c-5 d-3 e7 f-3 g-5; the_all-hands a-3 e-2 g9; the_analyst c-3 e-6 f3 g8; the_android b3 d6 g-7
the_angry b5 d-2 e3 f-4; the_animation b7 c6 d-4 e-3 g-6; the_annual c-3 d10 g-6; the_answer b4 d-18 e7 f-8
the_antenna a-4 b4 f-2 g5; the_api a9 d-8 g-3; the_api-contract a4 g-2; the_app a14 b-6 d-3 e-8 g-6
the_appraisal b-2 d13 f-3 g-7; the_approval a-4 b-5 c-4 e17 g-11; the_approvals c-4 g8; the_apron g3
the_arch c5 g-3; the_architect a-5 b-12 d-12 e-17 f-6 g21; the_architects g2; the_architecture a-9 b2 d-10 e-3 f9
the_assignee e6 f-2 g-2; the_assistant c-2 e-2 f5; the_audience b-3 c-2 d-4 f-3 g9; the_audio e3 f-5
the_audit a8 c-9 e-7 f-2; the_auditor a2 c-9 d-4 g3; the_auditors b-5 c-3 d-4 f-2 g8; the_auth a10 b3 c-6 d-6 g-13
the_author a-3 b3 c3 e-4 f5 g-7; the_awkward e7 g-2; the_baby a-4 c4 d-8 e-8 f-6 g9
the_back a2 b-12 c-7 d2 e6 f8 g-8; the_backend d4; the_backfill a2 b3 c-3 f-6; the_backlog a6 c-6 d-4 e-5 f5
the_bad a6 b-8 c-5 d10 f-5 g-4; the_balcony b-3 f10 g-6; the_ball c9 e-8 f-2; the_bank a8 c-11 d-12 e10 g-3
the_banner b-4 e-3 g5; the_bar b-6 c5 e8 g-6; the_batch b-4 d7 f-3; the_bath f9 g-7
the_because a-2 b-5 c6 e7 f-2 g-3; the_bench b-2 c2 d-5 e2 f-3; the_best c-5 d-4 g6; the_beta a5 b-8 c-2 d-7 e5 f-6
the_big c4 d-5 e4 f-4; the_biggest a14 b-2 d-2 f-3 g-8; the_bike a-10 b-3 d3 f-10 g9
the_billing a5 b-4 c-9 d-4 e3 f4; the_bin a2 b10 d-4 e-6 f3 g-10; the_bitrate b4 e4 g-6; the_block a12 b-2 c-6 d-2
the_blocker a11 b-12 c-6 d-3 f-3; the_board a9 b-21 d-11 f-6 g4; the_boarding d2 g-2; the_boat a5 d-3 e4 g-6
the_book a5 b-7 d-5 e-7 f-6 g8; the_bootloader a9 b3 c-3 e-3 g-6; the_boss a-8 b-4 c9 d-9 e8 f-8 g-3
the_bot b-3 e-4 g8; the_bottle a3 c-6 g4; the_bottleneck a3 b-5 d-7 e-5 f-4 g8; the_bottom a-4 b-6 c6 e-3 f6 g-5
the_box a4 b-3 c2 e-4 g-4; the_branch a-3 b4 f-3; the_bridge a-9 b-9 c3 d-8 e6 f-4 g8
the_broken a12 b-3 c-4 d-5 e5 g-8; the_buck b-3 c5; the_budget a-3 b4 c4 d-3 e3 g-3; the_bug a-9 c-9 d6 e9 f-4 g-4
the_build b-10 c-9 e5 g7; the_burn a4 d-4 e3; the_bus a-5 c-3 d-6 e2 f6; the_button b-4 c5 d-7 e3
the_cable a-2 f-3 g5; the_cache b-5 c4 d-10 f5; the_caching a2 b-2 c6 e-5; the_cake b7 c-5 d-2 f-2 g5
the_calendar a-10 b-7 d4 e-7 g4; the_calibration b4 d7 e-6 g-5; the_call a3 b6 c4 d-13 f-4; the_camera a4 e4 g-4
the_can a7 f-3; the_canal d-2 g5; the_candidate a-12 b-5 d7 e-11 f-7 g4; the_canteen a-9 b-3 c-5 e-3 f-4 g12
the_capacity a-3 b6 c-3 d7 e-7 g-2; the_cape b-3 d-5 e5 f-4; the_car c-3 d6 g-3; the_card a-4 b10 c-4 d-4 g-3
the_career-chat b-3 d3 e-2; the_careers d-2 f11 g-8; the_cat a-5 b-6 c-4 d-8 e-12 f8 g13
the_ceo a-5 b2 c-8 d-6 e3 g5; the_cert a8 e3 g-9; the_certificate a11 c-4 d-2 e6 f-7 g-9
the_cfo a-2 c-9 d-4 f-5 g13; the_chair c-3 e5; the_change b-10 c-3 d8; the_changelog a-3 b3 e5
the_channel d-10 e6 f-8; the_chart c4 e-5 g4; the_chat b4 c4 d4 e-4 g-11; the_check a6 c-6 d-5 e5
the_checklist a-8 b-5 c3 d-3 e2 f-2 g5; the_checkout a16 b-5 c-5 d-5 e-5 g-9; the_choice a-5 c6 d-3; the_churn a3
the_ci a-5 b-7 f4 g7; the_clicker a-7 b3 e4; the_client a5 c-3 d-2 e3 f-7 g-3; the_clock a7 b-4 e-2 f-2
the_cloud c-6 d2 f-4 g7; the_cluster c-5 e-3 f6 g3; the_coach b-5 c-6 d4 e-10 g10; the_coaching-session d13 e-5 g-8
the_code a-6 c3 d-6 e8 f4 g-5; the_codebase a-7 b-2 d-6 e-6 f12; the_codec b-4 d-4 e4
the_coffee a-7 b-4 c-6 d-2 e6 g6; the_coin c10 e-4 g-3; the_cold b3 d-3 e-4 g5; the_colour a-3 b-3 c5 f-6 g4
the_column c3 e-2; the_comment a-10 b-6 c5 f10 g-6; the_comments a-3 b-7 e7 f3; the_company c-3 f8
the_compiler a5 b-6 c-6 e-6 f8 g-7; the_complaint d12 g-9; the_conference d-3 g10; the_config b4 c5 d-5 e7 f-5 g-12
the_conflict b-3 d6 f-4; the_connector a8 c-5 d-6 e-8 g2; the_consent a9 e-3 g-5; the_console a9 b-3 c-2 d-2 e-4
the_consumer a5 g-2; the_context a-2 b-7 e9; the_contract b-7 c2 d-5 e3 f-11 g10; the_contractor a-8 b4 c-5 d5
the_contractors a-3 c-3 d4 e-8 g7; the_conversation d11 f4 g-13; the_core a18 b-5 c-8 d-5 e2 f-3 g-11
the_corner b-3 f-5 g7; the_correction a10 d-3 g-6; the_corridor b-3 c7 d5 f-3 g-11; the_cost c-3 d-2 g5
the_couch f3; the_courier d-5 e-2 g9; the_crash a6 b-6 c3 d3 e-4 f-4; the_crew a-4 e6
the_critical a11 b-8 c-6 d-3 f-3; the_critical-path a10 b-12 c-8 d-9 e-12 f2 g6; the_cross a-2 d5 f-4 g2
the_csv a-7 e-7 f10; the_cto a-7 c-12 d-6 e6 f-4 g12; the_cuda a3 c-3 f2; the_curtain a-4 f6
the_customer a2 b6 c-5 d-13 f-14 g3; the_customers b-4 e3; the_cutover a9 c-4 f-10 g-4; the_cvs d6 g-4
the_dark a-3 b8 c-3 e-6; the_dashboard b5 c-5 d-8 e8 f-3 g-6; the_dashboards b9 c-3 e-3 f-3; the_data a8 c-5 d-5
the_data-model b3 c3 d-5 e-6 f3 g-2; the_database a5 d-7; the_date d-3 e-12 f6; the_day b5 c-14 d4 e-13 f-5 g6
the_db b-4 c8 g-3; the_dbt b2 f5 g-7; the_deadline b3 c5 d-5 e-6 f-7 g2; the_deadlock a10 b-4 e5 g-9
the_debate c5 e2 g-5; the_debrief g5; the_debug c2 e-2; the_debugger b5 c-3 d5 e-4 g-10
the_decision a-9 b-16 c9 d-12 e12 f-5 g-3; the_deck a-3 f4 g-7; the_decoder g4; the_dedupe a5 g-5
the_delegation a3 b7 d-9 e-6; the_delivery a10 b-6 g-2; the_demo b6 c-12 d-4; the_dentist a-8 d-9 g4
the_deploy a5 b-3 c-4 e5 f-7; the_deployment a9 b-2 d-7 e4 g-8; the_deploys a4 e-2 g3; the_design c6 d-17 e11 g-6
the_design-doc a-4 b10 c2 d-3 e-7 f3 g-5; the_designer c-3 e-7 f-4 g11; the_designers b-3 d-6 e3 f4
the_desk b-5 c-4 d-2 e4 f-3 g4; the_dev b7 c-3 d-7 e-5 f8 g-3; the_devs b-3 c5 e-4 f2; the_diagram a-3 b4 e5 g-8
the_diff b4 d-3 e3 g-4; the_difficult b-2 d15 g-11; the_difficult-conversation a-2 b-2 d-3 g8
the_director b-3 c-9 d-5 e10; the_directors b-4 c-5 e8; the_discussion a-4 b-5 c15 d-6 f3 g-12
the_dish a-4 b-5 d5 e-3 f-4 g3; the_disk b-3 f3 g3; the_display c-2 f-6 g3; the_dns b5 e-4; the_doc a-8 b-9 c11 g-9
the_docs a-7 b-6 c-2 d-5 g9; the_documentation f7 g-3; the_dog b-7 d-4 g6; the_door b-3 d5 f-4 g-3
the_double b-3 g6; the_draw f-5 g5; the_drawer b-5 d4 e-3 f5; the_driver b-5 c-3 f5 g-3; the_drm a6 b-5 e-6 f-3 g8
the_drone c3 e-2 g3; the_edge d-4 e-6 g3; the_editor b-5 c-3 e7; the_embedded b-5 e-7 f6 g3; the_encoder b-2 e4
the_end a-10 b12 e3 f-10 g-5; the_endpoint a6 f-3 g-3; the_engagement-survey b-2 c-5 d12 e-3 g-5; the_engine a2 c3
the_engineers c3 d3 e-6; the_entire a12 b3 c-4 d-4 e4 f-7 g-13; the_entitlement a11 b-2 f-3 g-5
the_error c4 f6 g-11; the_estimate a-7 b6 d-4 e5 g-7; the_etl a10 c-9 d-4 e-3 f-3; the_evaluation b7 d4 g-5
the_evening b9 c-5 e-4 g-4; the_event e-6 f5 g-3; the_events a5 c4 d-7; the_exam c-3 e5 f-5 g4
the_exec b4 c-5 d-3 e10 g-9; the_exercises f8; the_exit-interview d7 g-4; the_experiment b5 e-2 f-3
the_export b-7 d8 e-4 f-5 g4; the_export-job a7 b4 d-3 g-6; the_fab d-3 g6; the_factory a-3 b-2 c-2 e-5 f-3 g9
the_facts c9 d3 g-10; the_fail a4 b-4 c-3 e5 f-8; the_failover a9 b-5 d-4 e6 f-4 g-8; the_fallback a2 c5 e2 f-3 g-8
the_farm a6 g-5; the_feature c-7 d-4 e4; the_feature-flag a9 b4 d-2 e-5 g-11; the_feedback a-4 b-9 c-7 d15 e-6 f-4
the_feedback-talk d5; the_feel a-4 b-6 e-6 f7 g8; the_fence c6; the_ferry a4 b4 e-4 g-8; the_field b-8 c2 d4 e-8 f-2
the_fifth b-3 c-5 e4; the_file a-2 b8 d6 e-3 g-10; the_final b5 c-6 d-3 e6; the_finance a5 d-2
the_fire a3 b-8 c-4 d-4 e3 g4; the_firmware c-14 e-4 f4; the_first a-16 b8 c-18 d-5 e7 f5
the_fix a13 b-8 c-12 d-16 e6 f-7; the_flag a-4 b-8 c2 d-3 g5; the_flaky c-4 d-3 e6 g-3; the_flaky-test a-2 d5 g-5
the_flaky-tests b6 c-2 e-2; the_flame a5; the_flash c2; the_flight b4 d-5 e-2 f9 g-5; the_floor c3 d-9 e3 f3
the_flow e-3 g3; the_flu b-4 e-2 g10; the_follow b4 c-3 d7 f-5 g-5; the_font a-2 b-3 e-6 g7; the_form d10 e-3 g-3
the_founder c-2 g9; the_fourth b-4 c3 d6 e-2; the_framework e-4 g2; the_fraud a8 b-7 e-4 f4 g-3
the_freeze a9 b-7 e-7 f-8 g3; the_freezer c-4 d7 e-2; the_friday d7 g-9; the_fridge a-2 b-3 d-3 e-3 f-3 g13
the_frog a7 b-3 c-4 e-2 g-4; the_frontend b-3 f7 g-8; the_fx a3 d-5 e-7 g6; the_game b-2 e-5 f5
the_garden e2 f6 g-6; the_gate a3 b-7 c-5 e2; the_gateway a3 c-3 f-10 g4; the_gdpr a7 g-4
the_glass a-3 c-3 d3 e6 f-4; the_glossary f6 g-3; the_go a8 b-7 c8 d-5 f-6 g-11; the_goal b-3 d-6 e9
the_goals a-2 g5; the_gpu b-2 d5; the_graph a-3 c-4 e-3 f-2 g9; the_grid a3 b-3 c-4 d-3 g4
the_ground d-7 e-6 f-5 g8; the_group a-6 b-7 c5 d-5 g6; the_growth-plan a-4 d3 f-2 g3; the_guild a-4 b-6 d-10 f5 g5
the_guy c-3 g7; the_hackathon f5 g-3; the_half b-3 d6; the_hall c3 d3 e-3 g-4; the_hallway b-2 e5
the_hand b7 c3 e-8; the_handover a-4 b13 c-6 d-5 e-3; the_harbour b-4 d-4 g9; the_hard a9 b-3 c-6 d3 e3 f-2 g-8
the_hard-conversation g3; the_hard-talk a-3 b-2 g5; the_hardest a15 c-6 d-6 e-4 f-4 g-4; the_head c-3 e-3 g5
the_head-of a9 c-3 d7 e-5 f-4 g-6; the_headcount d8 g-2; the_heads c-2 d-2 g7; the_heating a-3 g8
the_hire a-12 b4 c-5 d4 e3 f-7; the_hiring-plan a-5 b-5 d8 f-3; the_hole c-6 g4; the_holiday a-4 c-5 d8 e-6
the_holidays b-6 d7 f-5 g3; the_hood b-3 d-3 e-2 f10 g-5; the_hook a4 b6 d2 e-6 f-3 g-7; the_hospital a5 b-6 e-6 g7
the_hot a-3 b-3 d-3 e-2 g10; the_hot-path a5 b-5 d-6 e-6 g9; the_hotel a10 c-7 e-4 f4 g-2
the_hotfix a12 b-8 d-7 f-11; the_hour a-2 b-10 c4 d15 e-9 f-7 g-3; the_house c-8 g12; the_how a-5 d-4 e11 f5 g-10
the_hr d-4 g6; the_icon a-3 b-5 c-5 d-3 f5 g6; the_ide a4 b-2 c-2 e-7 f-4 g8; the_idea f8 g-9
the_identity a4 f-5 g3; the_image a10 c3 f-5 g-7; the_import a10 b-2 g-6; the_importer c-3 d-8 e-3 f-6 g10
the_incident c2 d8 e2 g-6; the_index a2 c11 d-5 f-4 g-7; the_infra a9 c-4 d-5 e-6 g-4; the_ingest a9 g-12
the_ingestion a7 c-3 d-3 g-4; the_integration a13 c-4 d-7 e-2 f-3 g-4; the_interface a5 b-3 c-5 d-5 e-7 f9
the_intern a-11 c-12 d3 e3 f-6 g4; the_internal a-8 b-8 d-7 e3 f6 g4; the_interns a-3 c3 e-6 f-4
the_interview a-5 b-3 c-4 d2 e-3 g6; the_interview-debrief a-3 b-3 c-2 d13 g-5; the_interviews b5 c-2 d-6 e5
the_invite b-2 c-3 d4; the_invoice b7 c-2 e-6 f-5; the_ios a12 b-6 c-4 d-3 e-4 f8 g-10; the_iso f4 g-4
the_itch d-2 e-7 g11; the_jcl a4; the_jitter a8 c-3 d-3; the_job a-10 b11 e-10 f-3
the_job-ad a-6 b4 c-3 d3 e-7 f-3 g3; the_junior a-8 b3 c-5 e3 f4; the_juniors a-6 b10 c3 d-5 e-8
the_k8s a7 b2 c-6 d-5 e-5 f8 g-8; the_kafka a8 c-3 f2 g-7; the_kernel a3 b-5 c-3 d-4 e7 f4 g-7
the_kettle a-5 c-2 d-3 g5; the_key c6 d2 e-4 g-4; the_keyboard a6 c-9 d-11 e2 f-9; the_keys a-5 c-8 d-8 e6 f5
the_kid a-2 f5; the_kids a-4 b-3 c-4 d-7 g6; the_kind-of a-2 c-3 e-4 f-3 g14; the_kitchen a-5 b-7 d5 e3
the_kotlin a-5 e-2 f15 g-6; the_kubernetes a3; the_lab a-10 b-4 c-5 d3 e3 f-2 g9; the_label e4; the_ladder b6 d-6
the_lads e7 g-4; the_laptop b-8 d-12 e3 f-3 g6; the_last a7 d-4 e3 f-6 g-4; the_launch a7 b-5 c-10 f-10 g3
the_lead c6 e-11 f-4; the_leadership a-6 d7 e-2 f-6; the_leads a-11 b-6 c4 e7 f-8; the_leak a-4 c6 e2 g-4
the_ledger a9 b-8 d-7 e-9 f-5 g6; the_legacy a5 b-4 c-5 d-2 e2 f7 g-11; the_lesson e3; the_letter d3
the_level b4 c-4 d-5 e-4 f-2 g9; the_library a-4 b-10 c8 g8; the_licence a6 g-3; the_lift a-4 c9 d2 e-10 f-4
the_line a9 b-7 f-10 g4; the_linker a7 g-3; the_lint b8 c-3 e-5 g-2; the_linter e2 g-4; the_list a-6 b-9 d9 e3
the_little b-3 c-2 d3 e-2 f3; the_live a7 g-5; the_load b6 e-7; the_load-balancer a9 c-4 e-3 g-2
the_load-test a2 b4 e4 g-10; the_loader c-2 e-7 g10; the_lock a12 b-5 e-2 g-7; the_log c3 d-9 e-4 g5
the_login d8 e-6 g-5; the_logs c-5 d-4 e4 f5; the_long a7 d5 f-6 g-6; the_loop b-3 c-2 d-4 e4 g5
the_lost a4 b-4 c7 d-3 e3 g-11; the_lot b7 c-3 e-4 f-5; the_loyalty b4 c4 g-8; the_lunch c3 d5 f3 g-10
the_mail a-3 b4 c3 d-3 e-7 f-3 g5; the_mainframe a9 b-4 e5 f-4 g-8; the_manager a7 b-3 c11 d-7 e-9 f-4 g-3
the_managers d6; the_map a8 b-12 c5 d-5 e7 f-8; the_match e-3 f-7 g8; the_matchmaker c-2 g2; the_matchmaking a6 f-3
the_matter b4 c10 e-5 g-9; the_meet a-8 b-4 c12 d-4 f-6 g-3; the_meetup a-2 c-5 d-4 e-7 f10; the_memory a3 e-4 g3
the_memory-leak a13 b-3 c-4 d-3 e4 f-3 g-12; the_mentor a-2 d11 e-11; the_merge b-6 d5 e-2 f-3 g3
the_merger b-3 c-4 d-4 e-3 g9; the_mess b-2 d2 e-3 g5; the_message d2 g-2; the_metro d-3 g6; the_mic e7
the_middle a4 b-8 d6 e-7; the_migration a-3 b-6 d6 f-6 g3; the_milestone a7 b-4 c-3 d2 e-6 f-2
the_ministry a5 b-4 c-11 d-5 e7 f-2 g4; the_minute b-3 c9 d4 e-10; the_minutes b-7 c9 d-8 e-5 f-11 g12
the_mirror g5; the_miss a10 d-16 e2 f2; the_missed a-3 b4 d10 f-5 g-8; the_ml a-7 b-8 c7 e-7 f13 g-5
the_mobile a2 c-7 d-11 e3 f4; the_model a7 b-4 c-8 d-8 e5 f-10 g6; the_module b-3 c4 g3
`
