// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_6 = `
sigh_. a3 g-7; sign_by g6; sign_off c9 f-3 g-3; sign_the b-6 c-5 d-6 e10 f-2; silence_, b-5 c3 e2
silent_until a-2 c2 e2 g-3; silly_countdown f6 g-5; since_<name> a-4 c-4 e-5 g7; since_<number> a-3 c9 d-6 f4 g-6
since_i b2 d6 e-3 g-12; since_it a3 e4 g-3; since_last b-2 e-5 g5; since_monday d5 e3 g-10; since_nobody a9 f-6 g-2
since_the a5 b4 c-5 d7 e-7 f-5 g-9; since_they b4 c2 e-3 g-2; since_tuesday c2; since_two c4 d-3 g-2
single_1:1 d-5 g6; sit-down-to_review b4 g-2; sit-down-with_down a-3 b3 d5 g-3; sit-in-on_in f7
sit-in_in b-9 d10 e3 f-7; sit-on-my-hands_on e3; sit-on_on a-2 d-5 e6; sit_at a5 c-2 f3 g-5; sit_down d6 g-5
sit_next b2 d-4 e-3 f7 g-4; sit_there c7 d4 e-5 g-7; sit_through a-3 c-4 d3 e6 f-2; sit_wait a7; sit_with c-3 d-5 g3
six_, d6; six_and b-2 d3 g-2; skim_the f3; skip-level_with g5; skip_1:1s d-4 g5; skip_<name> b5 d-3
skip_anything d-3 g6; skip_retro d3; skip_the a-4 d5 e2; slept_badly a3 g-5; slide_, b-2 c4 d-5 e5
slide_<number> g7; slides_for b3 d-4 g3; slip_again d3; slip_i a-3 g4; slo_project e-2; slot_to e4
slow_, e-3 f8 g-5; slow_so b3; small_fix f3 g-3; small_one e7 f-4; small_thing c2 g-4; small_things c-4 e-3 g8
smooth_sailing g7; so-that_i b-3 c7 f5 g-8; so-that_the a5 d-2 g-4; so_. a-2 b-3 e-3 g10; so_i a6 b6 e-15 f4 g-20
so_it e-9 g4; so_long d5; so_mobile a3; so_much b5 e-3; so_often c3; so_people a9 f-3 g-5; so_the b2 f-4
so_there d4; so_they a-3 d-7 e12 g-6; so_we a5 b-4 e4 f4 g-10; so_what c6 g-5; sole_author a8; sole_contribution f4
solution_, e8 g-4; solve_it b6 c-7 d-5 e6 f-3; solve_the f5; some_day d-3 f-6 g11; some_dead f3; some_other d8 g-4
some_time f2; somebody_. a8 b-4 e-6; somebody_ask e6 g-5; somebody_else a-7 b8 e3 g-5; somebody_have-to a5
somehow_i c6; someone_else c-3 e2 g3; someone_in g3; someone_ought g2; someone_should b-3 e-3 g7; something_. c3 g-2
something_else b3; sometimes_i a-3 g6; soon_. c-3 d6 g-2; sorry_<name> d6 g-5; sorry_to b5 d3 g-4; sort_, g4
sort_imports f3; sort_in b-4 g7; sort_it e4 g-3; sort_my f7 g-4; sort_the a-3 c-2 d-2 g7; sound_plan c3
source_client f4; speak-to_to b-2 d10 e-3 g-3; speak_at c-6 e6; speak_first c4; speak_for b7 c-3 g-3
speak_up c10 e-5 g-3; speak_with d9 g-6; spec_that e3; spend_<number> a6; spend_a g5; spend_an f4
spend_my a-7 e6 g2; spend_some d-3 f2; spend_sunday f3; spend_the b-6 c-7 d2 e2; spend_whole e6; spike_, f4
sponsor_call b-3 g3; spring_<mark> c-8 e-2 g7; sprint-goal_be a6 b-4; sprint_, b-4 e-3 g5; sprint_<mark> b-3
sprint_and-then a6; sprint_be d7 g-5; sprint_is c-3; sprint_review d-3 e-2 g7; sqlite_on f6; squad_'s b-3 e3
squad_, b6 e-2; squad_the b3; staging_, e2; stakeholder_breakfast d-6 g9; stand-up_up a-5 b3 d6 g-7
stand_because e3; stand_up f-9 g9; standup_, g4; start_, d10 g-6; start_. a2 d7 g-8; start_again g3
start_before c3 g-2; start_in g4; start_monday d4 g-3; start_on a8 g-5; start_to b-3 c5 e3 g-6; status_page g3
stay-out_out a-2 d-4 e4 g2; stay-quiet_quiet e7 g-5; stay-up_for b-4 d2; stay_in c-2 d-4 e4 g3; stay_informed f5
stay_on a6 b-3 d3 e3 f-4 g-5; stay_out a3 c-2 e-5 g6; stay_with d4 g-3; steer_group a3 b-3 d-5 e-2 g6
step-back_back b-8 g7; step-in_in b6; step_in a-3 b-5 c-7 d-2 g9; stick_in a3; still_an c-3 g4; still_chewing a4
still_code g3; still_debug a5 d-3; still_have b-7 d10 e-4; still_in a2 d6 g-7; still_no c-5 d11 e-3 g-3
still_not d8 g-6; still_on a4 g-2; still_open a6 b3 d-2 g-9; still_owe c-2 d8 g-3; still_sit-in a3
still_wait c3 g-3; still_write d-3 g5; stood_about a2; stop-myself_myself b-2 c-3 e3 g3; stop_, c4 g-4
stop_and b2 c2; stop_answer c-3 e4; stop_approve c-8 e2 g7; stop_code d6; stop_first a2; stop_myself a5 b3 e-4 g-4
stop_propose d5 e-3; store_, c-3 e5 f4 g-6; store_submission a6 c-2; story_back g3; story_that a6; story_the a5
straight_to a6 b-4 c4 d-4 e-5 f-2; strange_. d-4 e3; strategy_, c6 e-3 g-5; strategy_<mark> g2; struggle_a b3
study_the g5; suggest_? c-7 e8; suggest_that c-4 g7; suggestion_be c4; sunday_on a-2 f6; supplier_fall c-2 g4
support_see f2; supposed_to c-3 g6; sure_how b5 e-4; sure_i g5; sure_that e-7 g5; survey_comment c-2 e-6 g6
survey_results d2 f-3; swallow_my c-5 e9 g-4; swapped_my a4 d2 f-2; swapped_the d4 f4 g-5; sweep_the e-2 f7 g-4
swore_i b5 g-2; sync_, a-2 d6 f-7 g3; sync_because a5; sync_engine a5 b-3 e-6 f8 g-4; sync_layer e2 g-4
sync_with d6 f-3; systems_. f3; tab_with e6; take-back_back a-5 c-4 e-8 g6; take-back_it c-4 g5; take-on_on a8 g-3
take-over_over b7 c-2 e-7; take-the-keyboard_the a-3 b7; take_<name> a-3 b7 g-7; take_a a-8 b-10 d8 e6 f-3 g-3
take_an d2; take_anything c-4 e-2 g10; take_as c4; take_away g2; take_care e2 g2; take_friday a-6 b-7 c3 e-2 g8
take_her b-5 g8; take_his g6; take_it b8 d-8 f-7 g-3; take_me a-5 b-2 g8; take_my b-5 c4 e6 g-5; take_myself e9 g-6
take_notes b-3 e3 f7 g-9; take_on c4; take_over b-6 g9; take_place g3; take_that a4 e-3
take_the a3 b2 c-10 d-8 e-5 f-2 g6; take_them c4 g-3; talk-about_<name> b-3 d5; talk-about_distributed f4
talk-about_his d6 e-2; talk-to_to a-3 b-4 c-3 g6; talk_, e-3 g4; talk_<name> c-5 e6; talk_during a-2 c6 f-3
talk_of d-3 f6; talk_on d-5 e-3 f4 g2; talk_so f9 g-7; talk_to a-2 b-6 d5 e5 f-4 g-6; talk_with b-2 c-3 d8 f-8
task_, f2; task_and b-2 g5; task_be b6; task_i e-2 g4; tasks_, b4; tax_module f5; teach_me c8 e-3 g-7
team-health_survey d6 g-4; team-lunch_be b2 d3 e-3 g-4; team-lunch_to d-4 g5; team_'s c-3 e-3 f6; team_, a-3
team_. a-3 b-5 c-6 d-2 f-4 g9; team_: a3 b-3 f8 g-9; team_<mark> c8 e-3 g-3; team_about d-5 e-3 g7; team_and c-2 g5
team_ask c6 d3 e-4 g-4; team_be a9 c-4 d-3 f-3; team_by e-4 f6 g-3; team_could c7 e-7; team_decide c-6 e-10 g12
team_did c4 e-3; team_directly e5; team_do a4 b5 c-6 d-3 f3 g-6; team_freeze a-5 c10 g-7; team_handle e6 f-6 g3
team_have b-7 f-3; team_i b-3 g7; team_is b-3 c5 d-6 e5 g-2; team_it b5 g-3; team_lead e3; team_need a4 d-2 g3
team_on a-4 b3 g3; team_run e4 g-3; team_ship a-8 e3 g4; team_sync d3 f-6 g3; team_that c-6 g7
team_to c8 e-7 f2 g-2; team_wait c-2 d-3 g7; team_will c5 g-3; tech-lead_<mark> c6; tech-lead_defer c3 g-3
tech-lead_everything c-6 g7; tell_, c-2 d-3 e4 f-2 g3; tell_. a4 b-2 d-4 g-3; tell_<name> a-6 b4 c-12 d10 e-5 f-9
tell_a g3; tell_dev b3; tell_everybody e5 g-4; tell_her e3; tell_him a-3 b7 c-5 d-5 e-11 g8; tell_hr d13 g-11
tell_me a-3 b-12 d-9 e4 g11; tell_myself a7 b2 e-4 g-6; tell_the c4 e6 f-4 g-7; tell_them a2 b-14 e7 f-3 g-7
tempt_by b-2 e6; tempt_to a-3 c-4 g7; ten_days d6 g-4; ten_minutes a-10 c-10 d4 f6 g-2; terraform_change a4
test_. a5 c-3 d5 e-3 g-5; test_bench b-4 f10 g-3; test_framework f-2 g3; test_helpers f3; test_plan b2 c-6 g7
test_runner g3; test_strategy c4 d-2; test_tool c-7 g9; tested_, a3; tested_negative g2; testers_for f3
tests_, b7 g-5; tests_to a4 b-5 e-3 g4; than_<name> c-7 e-3 g10; than_anyone a10 f-3 g-6; than_from e3
than_i c-2 e2; than_me c2; than_mine c-5 e9 g-2; thank-you_notes a-2 f-4 g4; thank_<name> g4; thank_the d8 g-4
thanks_to a-3 b-2 d-3 f4 g4; that_'s a6 d-4 e-6; that_. e6 g-3; that_<mark> c3 g-4; that_<name> b12 d-5 f-8
that_be b-10 d2 f5; that_block a7 g-4; that_everyone f5 g-3; that_from c-4 e5; that_gate a7; that_go a2
that_he b-5 c-3 d8 g-4; that_his b-2 d8 e-3 g-3; that_i d2 e-9 f-13 g7; that_in c-4 d4; that_is b-3 e4 f-4
that_means d4; that_nobody a-2 d-3 f12 g-7; that_one a6 e-3; that_our d-2 g7; that_she e6; that_ship a5 g-6
that_the a6 c8 d-3 f-11; that_they a-3 c-2 e-3 g7; that_way a4; that_were a-3 b5 c2 d-2 e-5; that_will f4 g-3
that_would b-2 f-2 g5; the_1:1 a-6 b-7 c-4 d8 e-10 f-7 g7; the_1:1s d2; the_<name> a8 b2 c-3 d-10 e2 f-7
the_<number> a5 d6 f-2 g-6; the_adapter a12 b-3 e-3 g-6; the_admin d-5 e-5 f3 g5; the_afternoon a-6 b-7 e-2 f-3 g12
the_air d-2 e-6 g8; the_alert a3 b5 e-4 g-4; the_alerts b4 c-3 e-5; the_all-hands g5; the_angry b-2 d-2 e6
the_animation c3; the_answer a-4 b-2 d-10 e12 f-2 g-3; the_anti f3; the_api a4 b-2 d-5 f-5 g3; the_app a5 b-3 f3 g-4
the_appraisal d8 e-3; the_appraisals a-4 c-4 d12 g-6; the_approval a-2 e8 g-5; the_approvals c-4 g4
the_arch c3 e3 g-5; the_architect b-6 d-7 e-10 g12; the_architects c-4 g5; the_architecture a-2 d-5 f9 g-6
the_audience d-3 e2 f-3 g5; the_audio e3; the_audit a6 e-4 g2; the_auth a8 b-3 e-2 f2 g-6; the_author a3 c-3 e2 g-3
the_back d-5 e9 f5 g-11; the_backfill a-4 b6; the_backlog a4 b-5 c-4 d-6 e-5 g4; the_bad b-6 c-4 d7
the_ball b-3 c12 e-7 g-2; the_bank a5 c-3; the_bed g5; the_beta a5; the_biggest a5 g-2; the_billing c-5 d-3 f8 g-4
the_bin b8 e-2 g-5; the_block a6 b-2 c-4 e-5 g2; the_blocker a10 b-6 c-5 d-2 e2 g-3; the_board a6 b-11 d-2 f-9 g3
the_book a3 c-3 g3; the_boring e3; the_boss b3 c6 e-3 g-4; the_botched b4 g-3; the_bottleneck a2 b-3 d-5 e-3 f-4 g4
the_bottom a-5 b-6 c5 e-5 f9 g-5; the_branch a-4 e6; the_brief c4; the_broken a2 b-2 e4 g-2; the_buck c3
the_budget a-4 c-7 e2 f-3 g5; the_bug c-5 d6 e3 g-7; the_build b-6 c-8 e2 g3; the_bus a-4 b-3 c-4 d-4 f10
the_button c6 g-6; the_cache c4 e-9 f7 g-4; the_calendar a-3 d-6 g10; the_calibration d9 e-3
the_call a2 b4 c8 d-12 e-4 g-2; the_can a5 c3 e-4 g-9; the_candidate a-5 b-5 c-7 d5 e-7 f-3 g3; the_cape e3
the_career-chat d3 g-2; the_career-conversation d4 g-3; the_ceo c-3 e5; the_certificate a4 e5 f-6 g-5
the_cfo c-3 e-6 f-5 g11; the_change a3 b-4 d5 e-2; the_changelog f3; the_changes e-4 f4; the_channel e6 g-2
the_chat g-4; the_checklist c-3 e-5 g9; the_checkout a4; the_choice c7 d-2 e-3 g-3; the_churn g3; the_clever e2
the_client b-2 d-5 g4; the_clock a2; the_cloud c-4 d2 f-3 g4; the_cluster a3 d3 e-3 f2 g-6
the_coaching-session d7 g-3; the_code a-5 d-6 e6 f4; the_codebase f6 g-6; the_coffee a-2 f-4 g8; the_colour c7 g-3
the_commands a5 b-3; the_comp d7 g-2; the_comp-conversation b-3 e-5 g7; the_competitor f3; the_compiler b-5 c-5
the_complete g3; the_conference g4; the_conflict b-4 c-3 d7 f-5; the_connector a5; the_context a-4 b-4 e8
the_contract d-5 f-7 g8; the_contractor b4 e3 g-7; the_contractors c-4 e-4 g8; the_conversation b-2 d9 e-2 g-8
the_core a12 b-3 d-4 e-4 g-3; the_corridor b-3 c6 d3 g-4; the_crash a6 b-4 c3 e3 g-10
the_critical a10 b-6 c-6 d-2 e-3 f-2; the_critical-path a5 b-7 c-6 d-7 e-8 g6; the_cross d4 f-5; the_crumbs d4
the_cto a-4 c-6 d-3 f-3 g11; the_customer a3 b9 c-8 d-11 f-5 g3; the_customers a3 b-5 e6 g-4
the_cutover a10 b-8 c-5 d2 f-6 g-3; the_dashboard a-2 b6; the_data a5 c-7 d-4 e-5 f2 g4
the_data-model b3 d-3 e-4 f5 g-6; the_database a6 f-5; the_date a-2 c3 d-4; the_day b6 c-7 e-10 g3; the_db c3
the_deadline a3 d-3 e-5 f-4 g3; the_deadlock a7 b-4; the_debate c2 e4 g-5; the_debugger d8 g-5
the_decision a-8 b-11 c11 d-9 e9 f-4 g-7; the_decisions e2; the_delegation a-4 b4 c-3 d-3 e-3; the_demo a3 c-7 d-7
the_dentist a-5 c-3 d-7 e5 g6; the_deploy a3 c-2 e7 f-6; the_deployment a9 d-6 f3 g-11
the_design a-8 c11 d-15 e10 f-2 g-7; the_design-doc a-3 b9 e-3 g-3; the_designer g5; the_designers e3; the_devs c2
the_diagram b3 e2 g-4; the_diff f3 g-2; the_difficult d2; the_difficult-conversation d3; the_director e3
the_discussion b-4 c10 g-7; the_doc c4 d-3 e2 g-3; the_docs c-3 g7; the_documentation f3; the_draft b9 e-4 f-2
the_driver b-3 d-2 e-3 f8; the_editor a-2 d4 e5 g-6; the_end a-3 c5 g-9; the_endpoint a5 g-3
the_engagement-survey c-2 d8 g-5; the_engine a3 c-2; the_engineers c5 e-6; the_entire a12 f-7 g-5; the_epic a4
the_estimate a-4 b5 c2 d-3 g-7; the_etl a4 b3 g-2; the_evening a-3 b7 c-2 d3 e-3 f4 g-9; the_event f2
the_event-bus f4; the_export d5 e-4 f-2 g2; the_facts c4 g-4; the_fail a4 b-5 d3 f-4; the_failover a2 e6 g-5
the_feature a4 c-2 d-4 e-3; the_feature-flag a9 f-3 g-7; the_feedback b-3 c-5 d9 e-4 g-3
the_feedback-talk d8 e-3 g-4; the_field a4 b-3 c-2 d5 e-2; the_final b3 c-3; the_fire a-5 b-3 c-5 d-3 e5 f-3 g8
the_firmware b-2 c-4 g4; the_first a-3 e10 f2 g-8; the_fix a17 b-12 c-9 f-2 g-5; the_flaky-test d4
the_flaky-tests g7; the_flight f2; the_flu g5; the_follow b2; the_founder g4; the_fourth c8 d5 e-3 g-8
the_framework c4 e-8 g3; the_fraud a6 g-3; the_freeze f-4 g6; the_front-end a5; the_frontend f5; the_fun e7 g-3
the_game d2 f2 g-4; the_gateway a-5 b3 c-3 f-8 g7; the_gnarliest a5; the_go a11 c-3 f-2 g-5; the_goal d-5 e7
the_goals e-2 g2; the_grid a3; the_group c9 d-2 g-6; the_growers b-4 e5; the_guild b-2 c-5 d-5 f5 g3
the_hackathon f5 g-3; the_handover a-2 b12 c-6 d-3 f-2; the_hard a7 b-5 c-4 e5 g-3; the_hard-talk a-2 d-2 g8
the_hardest a13 b-3 c-2 d-2 g-6; the_head-of d11 g-7; the_hire a-5 c-6 d5 f-4; the_hiring-plan c-2 d7
the_holiday a-3 c-4 d7; the_hood d-2 f6; the_hook a7 g-3; the_hospital g4; the_hotel a4
the_hotfix a15 b-4 c-3 d-4 e-4 f-3 g-7; the_hour b-8 c-6 d14; the_how d-2 e5; the_icon a-3 b-3 c-2 d-2 e-2 f4 g4
the_idea f4 g-7; the_importer b3 d-4; the_incident d4 e4 g-7; the_index c3 g-4; the_infra a7 b-3 g-3
the_ingest f4 g-3; the_ingestion f3; the_integration a7 c-3 d-5 e-4; the_interface a2 b-3 c-3 d-4 e-5 f7
the_intern a-6 b4 c-9 d4 f-8; the_internal a-5 b-4 f3 g5; the_interns c6; the_interview a-5 c-2 d4 e-6 g4
the_interviews e4; the_invoice b3; the_invoices a-5 c-3 g10; the_ios a5; the_job a-8 b8 e-5; the_job-ad a-3 g5
the_junior a-3 b5 d-3 e6 f-2 g-4; the_juniors a-11 b10 d-8 e-3; the_k8s d-5 f9; the_kernel a7 g-3
the_keyboard c-5 d-8 e5 f-5; the_keys a-6 c-3 d-4 e5; the_kids a-4 b-5 e-4 f-4 g12; the_kotlin a-6 c-2 f10
the_laptop a-3 c-3 d-5 e9; the_last a3 b6 c3 d-10 g-7; the_launch a3 b-12 c-11 e3 f-14 g7; the_lawyers c-3 g6
the_lead c6 e-8 f-2; the_leadership d4; the_leads a-5 b-2 f-6; the_leads-meeting a-2 d7 e-2; the_lease g4
the_ledger a7 b-4 c-4 e-2 g4; the_legacy a7 c-3 f3 g-6; the_library b-12 e5 g9; the_lift c6; the_lights f5 g-3
the_line a10 b-4 f-2 g-3; the_list a-4 d7; the_log a-5 c10 e-5 g-2; the_logs d-3 f6; the_long g5
the_longest a10 b-2 g-5; the_lot b4 d-3 e-4; the_loyalty a3 c3 g-4; the_manager a5 b-2 c7 d-4 e-3 g-3
the_meet a-7 c14 d-3 g-14; the_meetup f5; the_memory-leak a9 b-4 g-6; the_mentor d9 e-3 g-6; the_merge c-2 e3
the_middle b-3 d6 e-3; the_migration a-2 b-4 c-3 d6 f-9 g3; the_minute c7 e-4; the_minutes d-4 e-5 f-7 g13
the_miss a7 d-7; the_ml a-6 b-5 c3 e-9 f9; the_mobile c4 d-3 f3 g-6; the_mobile-app f6
the_model a2 b-2 c-3 d-2 e6 f-8 g3; the_module c-6 e-2 g8; the_moment c3 e-3; the_monorepo a-4 f8 g-5
the_month a6 b-4 e-5 g3; the_mood d4; the_morning a4 d-7 g4; the_most a7 b-4 g-3; the_mouse a-2 b7 g-4
the_name b2 d-4 f-2; the_nerve d3; the_new a6 b-6 c-11 e-5 g5; the_new-hire a-3 e-3 g4
the_new-joiner a-3 b-3 c-3 d6 e-3 f2; the_new-starter c-7 d8 e-2; the_next a2 c-4 d-6 g5; the_night b2 d2
the_notes d6 g-4; the_numbers d-2 e-4 g4; the_oauth a2 b-2; the_offer-letter g5; the_office a-5 c-5 d-5 e-3 g12
the_offsite b-2 c-4 f-3 g5; the_offsite-agenda d4; the_old b-2 c-4 d-4 g3; the_on-call b5 d-8 e4 f-6 g-4
the_onboarding d-4 f6; the_one a7 b3 d-4 e-8 f-6; the_one-to-ones a-2 d2; the_ones e3
the_only a6 b-4 c3 d-3 e-6 f-5; the_org b-3 d10 e-4 g-4; the_ota a4 g-2; the_other a-4 b-4 d4 e5
the_other-team c-6 d-2 e-5 g10; the_outage a7 b-9 c-5 d-4 e4 f-4 g3; the_owner a-10 b-3 c3 d-5 e16 f-5 g-9
the_owners a-5 g7; the_p1 a11 b-3 c-2 g-8; the_pager a7 b-11 c-4 d-4 e2; the_pair a-9 b7 d-7 e2 f-9 g3; the_panel d3
the_parser a3 c-4 d6 e-9; the_part a3 b-2 f2 g-4; the_partner a4 c-8 f-4; the_partner-sync d6; the_party e-3 g5
the_patch a8 b-6 d2 g-7; the_payment a8 b-4 c-3 d-2 f-3; the_payment-provider c-3 g6; the_payments b-2 e6
the_pcb f2 g-3; the_pen c-2 d-4 e5 f-5; the_people a-5 c-6 d5 e4; the_performance-reviews a-6 b-2 g8
the_permissions e4; the_person a3 d-4 g-2; the_phone a5 g-3; the_pick c2 e-2; the_pilot a3
the_pipeline b3 c-5 d-4 e-5 f-2 g5; the_plan a-6 b7 e5 f-3 g-7; the_planning-session d2 g-2
the_platform a-2 b-3 c-8 d3 e-5 f8; the_pm a-2 b-3 d4 f-2 g3; the_postmortem e5 f2 g-5; the_pr a-4 b3 c-5 d-4 e9 g-4
the_presentation a-2 b7 g-5; the_pricing a7 c-5 d-5 f4 g-6; the_printing e-3 g6; the_problem c2 e2 g-2; the_prod a4
the_product-sync e4 g-3; the_production a5 b-4 f-4 g4; the_profiler a5 e-2 g-5; the_project a-4 b3 c-4
the_promo-packet d2 e-4; the_promotion b-3 c-2 d5; the_proposal b6 d-3 e3 g-6; the_pros c6; the_pull-request a-2 b3
the_puzzle a2 f4 g-4; the_qa c-3 d6 g-4; the_quarter b-3 d-4 g3; the_quarterly a-7 b-7 d5 e6 f-7 g3
the_quarterly-review g3; the_query b4 d-3 f3; the_question a-2 b-6 c4 d-6 e2; the_queue a4 b-2 d-2 e-11 g7
the_race-condition a6 b3 e-3 g-2; the_rate-limiter a5 b-2; the_ratings d6; the_readme f7 g-2
the_reconciliation a5 g-2; the_recruiter a-4 c-5 d6 e-2; the_refactor e-2 g6; the_region a-2 g5; the_regulator a5
the_release a3 c-2 e3 f-6; the_release-branch a10 b-5 e-7 f-6 g3; the_release-notes e-4 f-4; the_releases a4 b-4
the_reorg a-3 b-5 c-5 d8 e-4; the_repo a-6 d-5 e-8 f9 g4; the_report b6 g-3
the_responsibility a-4 b3 c-3 d-2 e6 g-4; the_rest a7 c-7 d-3 e5 f-6 g-5; the_restaurant d-3 g5
the_result a6 c-4 e-4; the_retention c7 g-4; the_retro a-7 b-3 d4 f-3; the_retry b2; the_review a-3 d4 e4 f-4 g-3
the_reviewers a-3 b-3 c-4 d-7 e10 f-4; the_reviews a-7 c-4 d6 e-2 f-3 g5; the_rewrite a6 b-2; the_rfc b4 c6 e-4 g-7
the_riskiest a6 g-3; the_risky a10 b-4 e-3 g-3; the_road d5 g-2; the_roadmap a-3 b10 e3 f-5 g-10
the_rollback a9 b-8 c3 d-5 f-3 g-7; the_rollout a-10 c6 d-4 e5 f-2; the_room a-3 b-5 c12 f-2 g-13
the_rota a-4 b3 c-4 d-2 e-6 g8; the_runbook c-4; the_salary a-3 c-4 d3 e-7 g6; the_sales a2 d4 g-4
the_same c3 d-6 g3; the_sample f4; the_sandbox f3; the_scary a8 b-3; the_scheduler a7 b-5 e-4 f6 g-4
the_schema a9 b-8 d-7 e-6; the_school c-4 d-3 e-4 g10; the_scientists c-2 e3; the_scope b3 c2
the_sdk b9 c4 d-3 e-5 f-3 g-6; the_search a6 b-5 d-3; the_second b-3 c4 d6 e-5; the_security f4; the_senior c5 d-2
the_seniors b-4 c-4 e3 g4; the_sepa e4; the_server b-4 g4; the_service a-7 f4 g4; the_settlement b3
the_sev2 a-2 b-3 e4; the_shader b8 e-4 g-5; the_sharding a6; the_shed d4 f2 g-4; the_shift c-3 d7
the_six d9 f-4 g-7; the_slides d-4 g4; the_solution b-4 c-4 d-2 e15 f-4 g-6; the_spec a-2 c4 g-5
the_sponsor b-3 c-3 g5; the_sprint a6 b-9 c-7 d3; the_sprint-goal a8 b-2 d-3; the_squad b4 c6 d-4 e4 f-4 g-10
the_sso b-5 g6; the_staff-engineer c7 e-2 g-4; the_staging f5 g-3; the_stakeholder g4; the_standup a-3 c10 d-6 e-5
the_status c-3 g5; the_steer a3 d-5 e-5 g6; the_steering-committee c-3 d-4 e-2 g9; the_storage a6 d-3 f5 g-4
the_store a5 c-4 e3 g-5; the_story a4; the_supplier c-8 d-3 e6; the_survey e-5 f-3 g10
the_sync a6 b5 c-3 d-3 f6 g-8; the_system a-3 g4; the_tab e6; the_talk a-3 b8 c-5 d3 f-7 g-3
the_talk-about b-4 d11 e-4 g-4; the_talks a-3 g3; the_tariff a5 b-2; the_task a7 b3 c-7 d-3 f-3; the_tax f2
the_team b-7 d3 g2; the_team-lunch d-4 g6; the_team-retro b-5 d10 f-2 g-3; the_tech-lead c3 d-2 e5 g-5
the_technical c-4 d-3 e6 f6 g-6; the_terraform a2 f5 g-4; the_test b-4 c-9 d-3 e-5 f8 g7; the_testers b5 c-5 d2 e-5
the_tests a6 c-3 d-4 e-6; the_text c-2 g4; the_thing a3 e5 g-7; the_third b-3 d3; the_thread a-3 b-3 c-2 e9
the_three a-3 b-3 c3 e5 g-3; the_ticket a-9 b3 e6 f-5; the_tie a-5 b-3 c4 d-4 e5 g-4; the_tiebreaker a-2 c7
the_time d5 e-3; the_title d-2 e-7 g5; the_tokenizer a8 b-2 c-2 g-6; the_tool c7 g-3; the_trace f-4 g6
the_trade-offs e4 g-4; the_traffic a-4 c7; the_train a-5 b-6 c-6 e-6 f8 g6; the_trainee a-5 b7 d-4 e6 f-4 g-4
the_tricky a3 g3; the_turbine c4 g-3; the_two f-4; the_tyres f5; the_ugliest a6; the_upgrade a4 b2 e-5; the_urge e5
the_vendor a-13 b6 d-7 f4 g4; the_vendor-choice c4; the_venue e-5 g7; the_vote c9 e-3 g-6; the_voucher a-6 b3 g3
the_vp a2 b-3 c-5 d-4 e3; the_war c-4 d-4 e8; the_warehouse c-3 d-6 e5 f5 g-10; the_watch a7 c-3 d-4
the_way b2 e3 g-5; the_web a2; the_week a7 c-3 d-7; the_weekend b4 c-4 f-7 g3; the_wheel e3
the_whiteboard b2 e-4 g4; the_whole a3 b2 d-16 e5 f-6; the_whole-team d3 g-4; the_why e4; the_wiki d6 g-6
the_work a-7 b7 c-3 g3; the_works g6; the_workshop g6; the_wrong e7 g-5; the_yaml c4; the_yearly d2
their_answers g3; their_boss g4; their_estimate b-5 c-2 e8; their_feature f3; their_manager b-3 c-6 d-7 e-4 g16
their_own b-4 g3; their_plan c2 e4 g-4; their_tech-lead a-3 b-4 e-6 g12; theirs_. c3 e4 g-6; theirs_and e4
theirs_be b7 c-3 g-6; them_, b-6 d-8 e2 g4; them_. a-4 b-3 c5 d-6 e4; them_<mark> a7 b4 e-8; them_a c-3 d6 g-4
them_about d4 g-2; them_do b-6 e4 g3; them_fold g3; them_is a2 c-4 d-4 g6; them_the a-3 c-5 d-4 e11 g-6
them_to b3 c-6 g6; them_with e5; themselves_. g-4; then_. a-3 c-5 g9; then_<name> c-6 e5; then_do a-6 b-5 e13 g-3
then_he b-5 e7; then_i a-5 b7 c3 d2 e-7 g-6; then_it a2 b-5 c4; then_leave b-8 e11; then_remembered e6; then_the a3
then_they c3; there_'s a2 b-6 e-5 g3; there_, a-4 b3 d-2 e7 g-8; there_. a-3 c-4 e3; there_be a3 b3 c-12 e-7 f-5 g11
there_go b6 f-3; there_were a-4 b-2 d8 g-3; there_with b4; these_days b-4 c-5 d-7 e3 g7; these_things a3
they_'d d4 e-6 f-3; they_<name> c8 e-3 g-6; they_agree c-6 e3 g3; they_all a8 b-2 c4 e-7 g-6
they_are a7 b-7 c-9 d-3; they_argue c-5 e2 g5; they_ask a-5 b-7 d5 e4 f-3; they_bring c6 e-3; they_build c4 e3 g-5
they_can a6 b-3 c-2 d-2; they_choose c-6 e-2 g9; they_come b5 c-6 g6; they_copy c9 e-3 g-5
they_could b-2 c8 d-3 e-2; they_decide c-6 e3; they_did a-4 b2; they_disagree c-8 g9; they_do d-8 g3
they_drop c7 g-4; they_even g3; they_find c-6 e10 g-5; they_get e6 g-3; they_go f4 g-2
`
