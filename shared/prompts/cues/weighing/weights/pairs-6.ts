// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_6 = `
review_in b4 d-3; review_is d10 g-9; review_it a8 b-3 d-3 g-4; review_on-purpose e3; review_the a-4 c4 d-4 e-5 f7
review_to d-2 e3 f4 g-3; review_with c-4 e-6 f-3 g8; reviews_, c-3 d11 g-6; reviews_. d2; rewire_the b3 g-3
rewrite_, a8 d-4 e6 g-10; rewrite_<name> a-3 b2 e-3 f-2 g4; rewrite_a b-5 g7; rewrite_from b8 e-4 g-3
rewrite_her c4; rewrite_his b-4 g4; rewrite_it b4 c-4 d-5 f-3; rewrite_my a-2 b-3 f-5 g9; rewrite_our a-2 g4
rewrite_that g2; rewrite_the c-5 d-4 e-3 f-4 g9; right_, e2; right_. c4; right_to b3 g-3
roadmap_, b6 c-3 d-6 e3 g-4; roadmap_published b-3 d-4 g8; roadmap_slide b-3 d-6 e11 g-6; rob_'s a-6 b6 e-2 g2
role_, b-3; role_. d6 g-3; role_from b4 g-3; roll-back_back a6 c-4 e9 g-12; roll_back c3 e3 g-5
roll_forward b-6 c-6 g6; rollback_, a-2 b-3 d-4 g8; rollback_plan e3; rollback_script a6; rollout_, b7 c-3 e3 g-8
rollout_and e4; rollout_from g3; rollout_order a-3 c8 g-3; rollout_plan b6 e-3; room_, a5 d5 g-7; room_. d-5 e7
room_and a2 g-6; room_for d5 g-4; room_go-quiet c3; room_when e3 g-3; rotation_service a2; round_. d3 g-4
round_: c-5 d7 e3 g-6; round_close d4; round_the a-7 b-5 d-9 e-2 f3 g9; rule_. a-2 b2 c-3 g2; rule_: c-2 g4
rule_i b2 c3 e-5; rule_myself a9 g-6; rule_on a-3 c12 e-4 g-6; rule_out e5; run_, a-2 b4; run_. d3
run_by a5 b-6 e5 g-4; run_everything c3; run_it b4 c8 d-5 f-3 g-13; run_out b3 d3 g-3; run_over d-3 g6
run_the b3 c-10 d-3 e4 g-4; run_through a-2 e-2 f7; run_with e5 g-3; run_without a3 d5 g-6; runa_'s b3; rust_, g3
salary_. d3 g-3; salary_letters d7 e-3; salary_round e-3 g7; sales_, d2; sales_. c4; same_. c7 d-4
sandwiches_. c-5 g7; say-no-to_no c2 d-7 e9 g-6; say_. c2; say_<mark> c6 g-8; say_a c2 d-5 e5 g-3
say_anything e8 g-8; say_go a-2 c8 g-3; say_i a-4 b-5 c-7 e-9 f-4 g15; say_it a-6 b-4 c3 d3 e-6 f6; say_my a6 c-3
say_no a-4 c6 e6 g-6; say_nothing g2; say_on e-3 g6; say_that c-7 g9; say_the c-5 g8; say_these a4 g-3
say_what b-5 d4 e-3 g3; say_which a-5 c5 d-3 e5 g-4; say_who c6 g-4; say_yes c8 g-4; schema_, a6 c-5 g-2
schema_change e6 g-5; schema_decisions g3; scientists_' c-2 e3 g2; scope_is g2; scratch_simulator a-2 g2
screenshots_in f4; script_. f3; script_for f9 g-6; script_that f3; script_to a-4 c-4 f12 g-3; sdk_docs a-3 b8 f-3
search_epic b-2 e4; search_indexer a2; seat_to d7 e2 g-9; second_i c7 g-4; second_time b6 g-6
security_train f10 g-7; see_come e8 f-4 g-3; see_exactly e2; see_her d6 g-3; see_how a-3 c-3 e-3 f14 g-8
see_if a-4 e-2 f5; see_it f7 g-6; see_my b-3 c12 e-4 g-6; see_on g6; see_the a-5 c-6 d-9 e3 g5
see_what b-2 d-4 e-5 f7; see_who c-3 g6; see_why f4; seem_to b2; self_. c-2 d5 g-4; send_, d6 e-3; send_. b5 c-2
send_<name> d5 e6 g-8; send_apologies d7 g-4; send_it a-2 c5 d-6 e-5 g6; send_me c8 g-6; send_my d10 g-11
send_on d-2 g4; send_the a-4 b-10 c-6 f-3 g8; send_them c-4 d3 e-5 g6; send_to d3; senior_ask c4
seniors_, c8 e-2 g-6; sentence_, b5; sepa_adapter d-2 e4; server_myself a3; service_, a10 b-7 d-3 g-3
service_. a5 c4 f-2 g-5; service_over b-3 g3; service_since a2; service_to e3; services_, f3 g-3
session_, d-3 e2 f2; session_be d-4 g6; session_on c-2 d-2 f8 g-7; set_the d-2 e6; set_up b8 e-4 g-5; settle_an c2
settle_by c-3 g7; settle_it b-3 d-3 e4; settle_on e-3 g2; settle_the g-2; settlement_recon b5; sev1_, f-5 g4
sev2_. b-2 d4 e5 g-6; shaders_work f3; shadow_<name> f4 g-2; shape_, c-4 e6; sharding_story a2; she_'d a-3 e5 g-2
she_'s b-11 f3; she_<name> b2; she_ask b8 c4 e-7 g-9; she_be a-5 b9 c2 d-6 e-5; she_could a-2 e4 g-3
she_did b8 e-2 f-2; she_do c-4; she_drive e2 g-3; she_fix e4 g-3; she_get-stuck b5; she_go c-3 e5 g-5
she_have a-2 b-3 c-3 d-6 g10; she_may c3 g-4; she_see b-4 e7; she_take e7 g-4; she_tell g3; she_want-to b5 e-5
she_will d-4 e3; she_would b-3 g2; shift_at a7 d-4; shift_plan a-3 c-3 d8; ship_, a4 e-4 f-2 g3; ship_. a4 f2 g-6
ship_it a2; ship_my a-3 b7 g-2; ship_the b-8 c-4 d-3 f-4 g6; should_be a4 d5 g-7; should_code g6; should_decide e4
should_have c10 d10 e-11 f-2 g-13; should_i a-3 d-5 e-3 g12; should_not b4 c-8 d-3 g5; should_read g4
should_stop c-4 g7; should_the a-2 c-4 g9; should_write g5; shovelling_coal a4 d-5 g3; show_me b-3 e-4 f12 g-6
show_up d3 e-2 f-3 g2; show_us c-3 f2 g3; shut_up e8 f-3 g-4; sick_, a3 c-2; sick_kid d-3 g4; side_, g3
side_. d-3 g4; side_project f6 g-4; side_repo f4; sigh_. a2 b-2 e2; sign_by g5; sign_off c9 f-4 g-3
sign_the b-5 c-4 d-6 e9 f-3; silence_, b-4 c2; silence_be c3; silent_until e4 g-3; silly_countdown f4 g-3
since_<name> a-2 c-4 e-6 g6; since_<number> a-2 c7 d-7 f4 g-5; since_i d9 e-4 g-14; since_it a3 g-3
since_last b-2 d3 e-8 g8; since_monday d5 e3 g-10; since_nobody a6 f-4; since_the a5 b6 c-5 d6 e-8 f-4 g-7
since_they b4 e-3 g-3; since_two c4 d-3 g-3; single_1:1 d-3 g5; sit-down-to_review b4
sit-down-with_down b4 d3 e-2 g-3; sit-in-on_in f4; sit-in_in b-8 d10 f-5; sit-on-my-hands_on e2
sit-on_on a-3 d-6 e7; sit_at a5 c-2 d-2 f3 g-5; sit_beside b-2 c-5 e5 f5 g-4; sit_down d6 g-6
sit_next a-3 b5 d-4 e-3 f7 g-5; sit_there a-2 c6 d4 e-4 g-6; sit_through a-2 c-3 d5 e2; sit_wait a6
sit_with a2 b-3 c-3 d-6 f2 g2; six_, d4; six_and b-2; skim_the f5; skip-level_with d-2 g6; skip-levels_this d5 g-3
skip_1:1s d-5 g7; skip_<name> b5; skip_all d-7 g8; skip_anything d-3 g5; skip_retro d5 g-3; skip_the a-3 d5 e3 g-3
slack_emoji f3; slept_badly f2 g-5; slide_, d-4 e3; slide_<number> g6; slides_for b2 d-5 g4; slip_again d4
slip_i a-3 g5; slo_project e-2; slot_to e4; slow_, e-3 f8 g-6; slow_so b3; small_fix c2 f3 g-3; small_one a3 e6 f-5
small_thing g-2; small_things c-3 e-3 g6; small_tool f2; smooth_sailing c-2 g7; so-that_i a-3 b-4 c6 d-2 f6 g-7
so-that_the a6 g-5; so-that_they e6 g-3; so_. b-4 e-3 g10; so_i a5 b6 c3 e-13 f3 g-20; so_it e-8 g5; so_long d5
so_mobile a5 g-2; so_much b5 e-3; so_nothing g3; so_often c3; so_people a10 f-3 g-6; so_the a3 b3 d-4 f-5
so_there d4; so_they a-2 d-7 e12 g-8; so_we a6 b-4 c-2 e4 f4 g-10; so_what c6 g-5; sole_author a7 g-2
sole_contribution f3; solution_, e6 g-3; solve_it a-3 b6 c-8 d-6 e7 f-3; solve_the a3 e-2 f5 g-3
some_day d-4 f-7 g13; some_dead f2; some_other d7 g-4; some_time f3; somebody_. a9 b-5 e-6; somebody_ask e2 g-3
somebody_else a-5 b8 g-4; somebody_have-to a4 b-2; somehow_i c6; someone_else c-3 g4; someone_in g5
someone_ought g2; someone_should b-3 e-3 g9; something_else b3; sometimes_i a-3 g6; soon_. c-4 d7
sorry_<name> d5 g-4; sorry_to b6 g-3; sort_, g3; sort_imports f2; sort_in b-2 g7; sort_it e4 g-4; sort_my f9 g-6
sort_the a-2 g5; sound_plan c2; source_client f5 g-3; speak-to_to d8 e-2 g-2; speak_at c-5 d-2 e3 g4; speak_first c5
speak_for a-3 b9 c-3; speak_up c9 e-5 g-2; speak_with d9 g-5; spec_that e3; spelling_mistake d-2 f2
spend_<number> a6; spend_a f-3 g6; spend_an f5 g-3; spend_half g2; spend_my a-7 c-2 d-3 e9; spend_some d-2 f4
spend_sunday f4 g-3; spend_the b-7 c-6 d3 f-3 g3; spend_whole e3; spike_, f4; sponsor_call b-3; spring_<mark> c-7 g7
sprint-goal_be a8 b-4 g-3; sprint-goal_for g3; sprint_, b-4 g3; sprint_and-then a4; sprint_be d7 g-4; sprint_i g2
sprint_review d-3 g7; sqlite_on f5; squad_'s e2; squad_, b5; staging_, e3; stakeholder_breakfast d-5 g8
stand-up_up a-5 c4 d8 e-3 g-8; stand_because e3; stand_up f-7 g8; standup_, d-2 g8; stare_at d8 g-4; start_, d10 g-7
start_. a3 d8 g-9; start_again b-3 g4; start_before c3; start_in b-2 g6; start_monday d3 g-4; start_on a8 g-6
start_to b-3 c4 e2 g-5; stay-away_away e5; stay-out_out d-3 e2 g4; stay-quiet_quiet e9 g-7; stay-up_for a2 b-4 e-2
stay-up_to g5; stay_. c-2 d-5 e2 g3; stay_in c-2 d-5 e5; stay_informed f6 g-2; stay_on a5 b-4 c-4 d6 e4 f-5 g-6
stay_out a3 c-3 e-5 g5; stay_with d6 g-4; steal_<name> b-2 e3; steer_group b-2 d-4 e-2 g6; step-back_back b-7 g7
step-in_in a-4 b4 c-4 e-2 g4; step_in a-3 b-5 c-6 d-4 e3 f-3 g8; stick_in a3; still_an c-3 g3; still_ask e-2
still_chewing a3; still_code g6; still_debug a3; still_have b-8 d10 e-3; still_in d5 g-6; still_no c-6 d10 e-4 g-3
still_not d11 g-9; still_on a4 g-4; still_open a5 b4 g-9; still_owe d7 g-3; still_sit-in a2; still_wait c3 g-3
still_write d-3 g3; stood_about a2 c-2; stop-myself_myself a-3 b-4 e6; stop_, c5 g-4; stop_and b4
stop_answer c-4 e3; stop_approve c-6 e2 g5; stop_code d5; stop_first a2; stop_myself a4 e-4 g-3; stop_propose d5 e-2
stop_the a2; store_, c-3 e5 f5 g-6; store_submission a6; story_, a2; story_. a2; story_again b3; story_back b-2 g4
story_that a5; story_the a3; straight_to a7 b-4 c3 d-5 e-5 f-2; strategy_, c7 e-3 g-5; strategy_<mark> c3 d-3
struggle_a b2; study_the g2; suggest_? c-6 e7; suggest_that c-2 g6; suggestion_be c5 g-2; sunday_on a-3 f7
supplier_fall c-3 g5; support_lead d2; support_see f3; suppose_i e-3 g8; supposed_to c-3 g6; sure_how b5 e-3
sure_that c2 e-8 g6; survey_comment c-3 e-7 g6; survey_results d2 f-3; swallow_my c-4 e8 g-3; swapped_my a4
swapped_the d4 f4 g-5; sweep_the e-2 f8 g-5; swore_i b5; sync_, d6 f-5 g3; sync_because a5
sync_engine a3 b-2 e-5 f9 g-5; sync_layer e3 f2 g-4; sync_with d5 f-4; systems_. f3; tab_with e6
take-back_back a-4 c-2 e-8 g6; take-back_it a-3 c-5 g4; take-on_on a8 f-2 g-3; take-over_it d-2
take-over_over b6 c-5 d-7 f-3; take-the-keyboard_the a-2 b6; take_<name> b9 g-8; take_a a-9 b-10 d5 e4
take_an c3 d2 g-4; take_anything c-4 e-2 g10; take_as c5 g-2; take_away e-2; take_every g2
take_friday a-7 b-8 e-3 g9; take_her b-5 g7; take_his g5; take_it b10 d-8 e-2 f-6; take_longer e2; take_me a-6 g9
take_my b-5 c5 e6 g-6; take_myself c-2 e9 g-5; take_notes b-5 e5 f8 g-10; take_on c4; take_over b-6 g10
take_that a4 e-2; take_the a4 b5 c-7 d-11 e-6 f-4 g6; take_them a4 c4 e-3 g-4; talk-about_<name> d5 g-2
talk-about_distributed f4; talk-about_his d7 e-3 g-2; talk-to_to b-3 c-3 g4; talk_, b-2 d5 e-5 g3; talk_. d9 g-8
talk_<name> c-5 e6; talk_during c4; talk_of d-4 f6; talk_on d-5 e-3 g3; talk_so f9 g-7; talk_to b-6 c2 d4 e6 f-4 g-8
talk_too d-3 g5; talk_with b-2 c-4 d7 f-8; task_, f3; task_and b-3 e-3 g6; task_be b5; task_i e-4 g5; tasks_, b3
tax_module f5; teach_me c8 e-2 g-6; team-health_survey d8 g-6; team-lunch_be b3 d3 g-7; team-lunch_to d-4 g6
team_'s e-8 f6; team_, a-3 b-3 c-2 g3; team_. a-3 b-5 c-7 e-3 f-3 g11; team_: a3 f6 g-8; team_<mark> c8 e-2 g-3
team_about d-4 e-2 g6; team_and c-2 g5; team_ask c6 d2 e-4 g-4; team_be a8 c-5 d-4 f-3; team_by e-2 f5 g-3
team_could b-3 c4 d-2 e-7; team_decide c-7 e-9 g13; team_defer c2; team_did c5 e-4; team_directly c-2 e4
team_do a4 b3 c-5 d-3 f3 g-5; team_freeze a-5 c9 g-7; team_handle e4 f-5 g4; team_have b-6 f-2; team_i b-3 g8
team_is c5 d-7 e4 g-2; team_it b5 g-3; team_lead a-2 b3 g-4; team_need a3 b-4 d-3 g6; team_on g3; team_pick g7
team_run e2; team_ship a-8 g5; team_sync d3 f-6 g4; team_that c-4 g6; team_to c7 e-9 f3; team_wait c-3 d-4 g9
team_will c5 g-4; tech-lead_<mark> c7 e-2; tech-lead_defer c4 g-4; tech-lead_everything c-7 g7
tell_, c-2 d-3 e3 f-2 g3; tell_. a3 d-5 f3 g-4; tell_<name> a-5 b6 c-13 d10 e-5 f-12; tell_dev b4
tell_everybody e5 g-4; tell_everyone b3; tell_her e5 g-3; tell_him b6 c-4 d-5 e-10 g9; tell_hr b-3 d13 e-3 g-9
tell_me a-4 b-14 c-4 d-11 e4 g12; tell_myself a7 e-4 g-6; tell_the b3 c4 d-2 e5 f-3 g-5; tell_them b-12 e10 f-3 g-7
tell_us c3; tempt_by b-3 e6 g-3; tempt_to a-3 c-3 g8; ten_days d8 g-5; ten_minutes a-10 c-10 d5 f5 g-2
terraform_change a5; test_. a4 c-3 d8 e-5 g-5; test_bench b-4 c-3 f11 g-4; test_framework f-3 g3; test_helpers f4
test_plan b4 c-6 d-3 f-2 g7; test_strategy c6 d-2; test_tool c-6 f-2 g9; tested_, a3; tested_negative g4
testers_for f4; tests_, b6 g-4; tests_to a5 b-6 g5; than_<name> c-6 e-4 g10; than_anyone a9 f-2 g-6; than_from e3
than_i b3 c-3 e5 g-4; than_me c3; than_mine c-5 e8 g-2; than_the a5; thank-you_notes a-4 d5 f-5 g3; thank_<name> g5
thank_the d8 g-5; thanks_to a-3 b-2 d-3 f2 g5; that_'s a4 c-3 d-5 e-5 f5; that_. e6 g-4; that_<mark> c4 g-5
that_<name> b13 c-5 d-6 f-9; that_be b-7 c4 f5; that_block a8 g-5; that_everyone f5 g-3; that_from c-2 e3
that_gate a7; that_go a3; that_he b-4 d8 g-4; that_his b-3 d9 e-3 g-3; that_i d4 e-8 f-13 g8; that_in c-2 d2
that_is b-2 e5 f-3; that_means d4; that_nobody a-4 d-3 f11 g-5; that_one a5 e-2; that_our g5; that_releases b5
that_renames f2; that_she e4; that_ship a6 g-5; that_the a5 c8 f-9 g-7; that_they a-2 g6; that_were b5 e-4
that_will f3 g-2; that_would b-3 f-2 g7; the_1:1 a-7 b-7 c-4 d7 e-9 f-7 g7; the_1:1s d4; the_<name> a11 c-4 d-11 f-8
the_<number> a6 d8 f-4 g-8; the_adapter a12 b-3 d-3 e-2 g-5; the_admin d-4 e-4 f6 g2; the_afternoon a-5 b-6 f-3 g10
the_ai f2; the_air c3 d-3 e-6 f-3 g8; the_alert a3 b4 e-4 g-3; the_alerts b4 c-2 e-5; the_all-hands d-3 g6
the_angry d-2 e6; the_animation c4; the_answer a-3 b-3 d-9 e10 f-2 g-2; the_anti f3; the_api a6 b-3 c3 d-5 e-4 f-5
the_app a6 b-3 f4 g-6; the_appraisal b-2 d8 e-2 f-2; the_appraisals a-3 c-3 d10 g-5; the_approval e10 g-6
the_approvals c-3 g5; the_arch c3 e2 g-4; the_architect b-6 d-8 e-9 g13; the_architects c-3 g3
the_architecture b3 c-2 d-6 f7 g-5; the_audience b-3 d-3 e4 f-2 g5; the_audio e3; the_audit a5 e-5 g3
the_auth a9 b-3 f2 g-5; the_author c-2 g-4; the_back b-3 d-4 e7 f5 g-10; the_backfill a-3 b5
the_backlog a3 b-4 c-3 d-5 e-5 f3 g3; the_bad b-6 c-2 d6 e4 g-5; the_ball b-3 c12 e-8 g-3; the_bank a7 c-3 e-2
the_bed g6; the_best c-3 e2; the_beta a5; the_biggest a3; the_billing c-5 d-3 f6; the_bin b7 g-5
the_block a7 c-4 e-5; the_blocker a8 b-6 c-5 d-3; the_board a5 b-12 d-5 f-10 g6; the_book c-3 g4; the_boring e3
the_boss c6 e-3 g-3; the_botched b4 g-3; the_bottleneck b-4 d-6 e-3 f-3 g6; the_bottom a-3 b-5 c3 e-3 f6
the_branch a-3 e6; the_brief c3; the_broken a3 e3 g-2; the_buck c4 g-2; the_budget a-4 c-5 e3
the_bug a-4 c-5 d5 e3 f4 g-7; the_build b-10 c-9 d3 e2 g4; the_bus a-4 b-3 c-4 d-3 f8 g2; the_button c5 g-4
the_cache c3 d-3 e-7 f8 g-7; the_calendar a-3 g7; the_calibration d8 e-3; the_call b5 c6 d-7 e-4 g-2
the_can a7 c3 e-5 g-9; the_candidate a-6 b-5 c-8 d5 e-8 f-4 g5; the_cape b-2 e4; the_career-chat d3 g-2
the_career-conversation d4 g-3; the_ceo c-3 e4; the_certificate a5 c-2 e4 f-5 g-5; the_cfo c-3 e-4 f-4 g10
the_change a3 b-5 d5 g-2; the_changelog f4 g-3; the_changes b3 e-3; the_channel e6; the_checklist c-3 e-5 g10
the_checkout a4; the_choice b2 c8 e-4 g-4; the_churn g3; the_clever e3; the_client b-3 d-5 e3 g2
the_cloud c-4 d3 f-3 g4; the_cluster a4 b-3 d4 e-4 g-6; the_coaching-session d8 g-4; the_code a-7 d-5 e8 f3 g-3
the_codebase f7 g-7; the_coffee a-2 f-3 g7; the_colour c7; the_commands a4 b-3; the_comp d5
the_comp-conversation b-2 e-5 g6; the_competitor f3; the_compiler a4 b-4 c-3; the_complete g3; the_conference g2
the_conflict b-3 c-2 d7 f-6; the_connector a6; the_context a-2 b-4 e7; the_contract d-4 f-6 g8
the_contractor c-2 e3; the_contractors g4; the_conversation b-2 c2 d7 g-5; the_core a11 b-4 d-3 e-4 g-2
the_corridor b-3 c6 d3 e-2 g-5; the_crash a5 b-5 c4 e4 g-10; the_critical a10 b-7 c-7 d-3 e-3 f-4
the_critical-path a5 b-8 c-6 d-8 e-8 g7; the_cross d6 f-5; the_cto a-4 c-6 d-3 f-4 g9
the_customer b8 c-5 d-11 f-7 g3; the_customers b-4 e7 g-4; the_cutover a10 b-6 c-6 d3 f-7 g-3
the_dashboard a-4 b3 e5 g-3; the_data a5 c-5 d-3 e-6 g3; the_data-model c3 d-4 e-4 f4 g-7
the_database a7 d-3 f-6 g-3; the_date c4 d-3; the_day a-4 b6 c-7 e-9 g3; the_deadline c3 d-2 e-6 f-3 g3
the_deadlock a6 b-3; the_debate c3 e4 g-5; the_debugger d8 g-6; the_decision a-9 b-12 c9 d-10 e7 f-4 g-3
the_decisions b-2; the_deck e3; the_delegation a-4 b5 c-2 d-3 e-3 f-2; the_demo c-5 d-7 e3
the_dentist a-5 c-2 d-7 e3 g7; the_deploy a4 d-3 e7 f-11; the_deployment a7 b-2 d-7 e3 f4 g-12
the_design a-8 b-2 c10 d-14 e11 f-3 g-8; the_design-doc a-4 b11 e-3 g-4; the_designer f-3 g6; the_designers e3 g-3
the_devs c4 e-3; the_diagram e3 g-3; the_diff f3; the_difficult-conversation a-3 d-4 g9; the_director b2 c-3
the_discussion a-2 b-3 c10 f3 g-7; the_doc d-4 e5 f-3 g-3; the_docs a-3 b-4 c-5 d-3 g7; the_document d3
the_documentation f5; the_draft b8 e-4; the_driver e-2 f6; the_e b3; the_editor d4 e4 g-5; the_embedded a4 e-2 g2
the_end a-2 c4 g-9; the_endpoint a7 c-3 g-4; the_engagement-survey c-4 d9 g-5; the_engine a3; the_engineers c4 e-4
the_entire a11 e-2 f-6 g-3; the_epic a3; the_estimate a-3 b4 d-3 g-6; the_etl a3 b3
the_evening a-3 b8 c-2 d3 e-2 f5 g-10; the_event c2 e-2 f2; the_event-bus f4; the_export b-3 c-2 d5 e-2 f-3 g4
the_facts c6 g-6; the_fail a4 b-6 d3 f-4 g-2; the_failover a3 d-3 e6 g-5; the_feature a5 c-3 e-3 f3 g-3
the_feature-flag a7 b3 e-3 f-2 g-7; the_feedback a-3 b-4 c-5 d12 e-4 g-4; the_feedback-talk d6 g-4
the_field a3 b-2 c-3 d7 e-3; the_final g3; the_fire a-4 c-4 d-3 e4 g6; the_firmware b-2 c-3 g2
the_first a-4 b4 c-2 d-3 e6 f2 g-8; the_fix a17 b-11 c-9 g-6; the_flaky-test d5; the_flaky-tests g7; the_flight f4
the_flow f2; the_flu g6; the_follow b3 g-3; the_founder g3; the_fourth c9 d3 g-9; the_framework c3 e-7 g3
the_fraud a5; the_freeze f-4 g6; the_front-end a3; the_frontend f4; the_fun e6 g-3; the_game d3 g-4
the_gateway d-3 f-7 g5; the_gnarliest a5; the_go a11 c-3 f-3 g-4; the_goal d-6 e8; the_goals d3; the_grid a3 g-2
the_group c8 g-6; the_growers b-4 e5; the_guild c-10 d-5 f5 g8; the_handover a-3 b12 c-6 d-2 e-3 g-2
the_hard a8 b-6 c-6 d-3 e4; the_hard-talk a-4 e-3 f-3 g9; the_hardest a12 b-3 c-3 d-2 g-6; the_head-of d11 g-7
the_headcount g2; the_hire a-8 c-7 d5 f-5; the_hiring-plan d7 g-2; the_holiday a-3 c-3 d7; the_hood f6; the_hook a7
the_hospital e2 g2; the_hotel a4; the_hotfix a15 b-5 c-4 d-4 e-3 f-3 g-7; the_hour b-7 c-5 d11; the_how d-3 e6 g-2
the_hsm a3; the_icon a-3 c-2 f4; the_idea e2 f7 g-9; the_importer b5 c-4 d-5 f-2; the_incident e4 g-6
the_index a2 c4 d-2 e-2 g-4; the_infra a7 b-3 g-4; the_ingest a2 g-2; the_integration a7 c-3 d-5 e-6 g3
the_interface a4 b-3 c-3 d-4 e-5 f7; the_intern a-8 b2 c-10 d2 e2 f-10 g4; the_internal a-5 b-5 d-2 g6
the_interns c5; the_interview a-4 d3 e-7 g5; the_interviews e6; the_invoice b2; the_invoices a-5 b-3 c-3 g11
the_ios a5; the_job a-8 b7 e-5 g3; the_job-ad a-4 g4; the_junior a-4 b6 d-3 e7 g-7; the_juniors a-10 b9 d-8 e-2
the_k8s d-5 f7; the_kernel a5 g-4; the_keyboard a4 c-6 d-9 e5 f-6 g-2; the_keys a-4 c-4 d-5 e7
the_kids a-4 b-4 c-2 e-6 g9; the_kind-of c-2 g5; the_kotlin a-3 f8; the_laptop b-2 d-4 e9
the_last a3 b5 c3 d-10 e3 f-4 g-8; the_launch a4 b-13 c-11 e3 f-13 g4; the_lawyers g5; the_lead b3 c6 e-10 f-2
the_leadership d8 g-3; the_leads a-5 f-6; the_leads-meeting d6; the_lease g3; the_ledger a7 b-4 c-5
the_legacy a6 c-3 f4 g-6; the_library b-10 e4 g5; the_lift c7; the_lights f5 g-3; the_line a9 b-2 g-3
the_list a-4 b-3 d7 f3 g-3; the_load-test a3; the_log a-4 c9 e-3; the_login a2; the_logs d-3 f4 g4; the_long g4
the_longest a9 g-6; the_lot b3 d-3 e-2; the_loyalty a2 c3 g-3; the_manager a5 c7 d-6 e-4 g-3
the_meet a-6 c14 d-3 f-3 g-13; the_meetup f5; the_memory-leak a6 b-2 e3 g-6; the_mentor d8 e-4 g-4
the_merge c-2 d-2; the_middle d5 e-3; the_migration b-5 c-3 d5 f-5 g2; the_minute c5
the_minutes b-2 d-4 e-5 f-7 g13; the_miss a8 d-8 g-3; the_ml a-6 b-4 c3 e-9 f11; the_mobile c4 d-5 e3 f5 g-6
the_mobile-app f6; the_model a5 c-3 d-3 e5 f-7; the_module c-5 e-3 g6; the_moment c5 e-3; the_monorepo a-5 f11 g-7
the_month a7 b-4 c-2 e-4 g2; the_mood d4; the_morning a3 c-3 d-7 g4; the_most a7 b-3 g-4; the_mouse a-2 b7 g-3
the_name b3 c-5 d-3 f-4 g8; the_nerve d3; the_new a4 b-7 c-9 e-4 g7; the_new-hire a-3 b-2 e-2 g5
the_new-joiner a-2 b-2 c-2 d6 e-3; the_new-starter c-5 d4; the_news d-5 f2 g3; the_next a2 c-4 d-7 g7; the_night d4
the_notes d5 g-3; the_numbers a2 e-4 g3; the_oauth g2; the_offer-letter g5; the_office a-5 c-5 d-5 e-3 g10
the_offsite c-6 f-3 g5; the_offsite-agenda d4; the_old c-5 d-4 e3 g4; the_on-call a2 b6 c-3 d-9 e3 f-3 g-4
the_onboarding d-2 e-2 f7 g-4; the_one a8 d-3 e-10 f-7; the_one-to-ones d2; the_ones e2
the_only a3 b-3 c3 d-3 e-6 f-5 g2; the_org b-3 d9 e-4 g-3; the_ota a4; the_other a-3 b-5 d4 e5 g-2
the_other-lead b-3 e4; the_other-team c-7 d-3 e-6 g9; the_outage a5 b-10 c-7 d-5 e3 f-4 g6
the_owner a-7 c3 d-4 e12 f-5 g-7; the_owners a-4 g6; the_p1 a11 b-4 c-4 f-3 g-2; the_pager a6 b-10 c-4 d-5 e2 f3
the_pair a-8 b6 d-7 e3 f-8 g3; the_panel b-4 c-3 d5 e-5 g3; the_parser a5 c-3 d6 e-8; the_part b-3 c-2 f6 g-5
the_partner a4 c-8 f-3; the_partner-sync d4; the_party e-4 g6; the_patch a9 b-6 d4 g-9
the_payment a7 b-5 c-4 d-4 f-4; the_payment-provider c-3 g5; the_payments e5; the_pcb a-2 f4 g-3
the_pen b4 d-5 e6 f-4 g-4; the_people a-4 c-6 d3; the_performance-reviews a-7 b-4 g8; the_permissions a-5 e7
the_person a3 d-4 g-3; the_phone a4 g-3; the_pick c3; the_pilot a3; the_pipeline a3 c-4 d-3 f-3 g3
the_plan a-7 b7 d2 e4 f-6 g-11; the_plant b-3 d3; the_platform b-3 c-7 d2 e-3 f9 g-3; the_pm a-3 b-4 d3 e-3 g2
the_postmortem a-3 e4 f3 g-6; the_pr a-3 b4 c-6 d-6 e9 g-6; the_presentation b7
the_pricing a5 b2 c-4 d-6 e-3 f6 g-4; the_printing a-2 e-3 g6; the_problem c2 e3 g-3; the_prod a2
the_product-owner g4; the_production a4 b-4 f-6 g5; the_profiler a3 f2 g-4; the_project a-4 b3 c-4 f-3 g3
the_promo-packet d4 e-3; the_promotion b-3 c-3 d5; the_proposal b6 d-2 e4 g-7; the_pros c6; the_pull-request c3
the_puzzle f4 g-4; the_qa c-3 d6 g-4; the_quarter b-4 c-3 d-5 e4 g4; the_quarterly a-7 b-7 d7 e6 f-10 g3
`
