// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_6 = `
prod_break a-3 g5; prod_fix a5; product_, d-5 g11; product_ask g3; production_at a5
production_code a-6 b5 d-4 e-4 f4; project_, e-6; project_back b8 e-2 g-4; project_be b3; project_from g4
project_to b-3 e4; promise_<name> b5 d6 e-5 g-5; promise_a d8 g-5; promise_myself a-6 d-7 e-5 f-5 g14
promise_the a7 b-6 c-4 d3 g-4; promo-packet_for b-3 e-4 g5; promo_round e-3 g2; promotion_, d-2 g4
promotion_document d5 g-4; proposal_, b4 c7 e-5 g-4; proposal_they c2; pros_and c6 g-2; prototype_of d-2 f6
prototype_that f3 g-2; proud_: b8 e-3 g-5; proud_of c-3 d-4 e-3 f-2 g8; proverb_of a-3 g8; provider_, a5 f-3
pull_into c4 e-5 g4; pull_out b-5 d8 g-6; pull_the b14 c-7 d-4 e-4 g-4; purely_so g2; purpose_. f4 g-2
push-back_back b-2 c2 e-5; push-notification_code b5 g-3; push_again a6 b-4 d4 g-6; push_back b-4 e4 g3
push_commit a-2 b4; push_my b9 d-5 e-3; push_over b3 g-3; push_straight a3 d-2; push_the d2; push_to a-8 d-4 e6 g5
put_<name> b-7 d6 e6 g-3; put_it c6 e-5 f4 g-3; put_me a-2 b9 e-5; put_mine b4; put_my a3 b5 c-4 d-5 e3 g-7
put_myself a5; put_off c-3 d7 e2 g-5; put_on a4 g-2; put_out a4 b-3 d-3 e-3 f-4 g6; put_the b-10 e2 f-3 g4
put_their c8 e-2 g-2; puzzle_in b-5 d-3 e-4 f11 g-6; python_. a-2 c-2 f-5 g10; q3_and g3; qa_can b-3 e6
qa_folks c-3 d5 e3 g-4; quarter_, a3 b-3 e6 g-5; quarter_in d3; quarterly-review_. d-3 g6; quarterly_sit d2
query_plans f2; question_, b-2 c9 d-5 e-9; question_. c-5 d9 g-3; question_about b5 d6 e-5 g-9
question_and a-3 c5 g-5; question_back b-2 c-4 e7; question_be e5 g-6; question_come e5 g-3; question_in e6
question_is c-2 g4; question_of g3; question_on c7 e-4 f2 g-3; question_that e5 g-4; question_until g-3
questions_, c3 f-3; questions_and e3; questions_go c6 g-5; queue_, a-3 e-3 g5; queue_and b4; queue_at a-3 f-3 g3
queue_died a5; queue_for a-3 c4; queue_last-week g3; queue_to f3 g-3; queue_until b-2 c6; quick'n'dirty_notebook f3
quiet_and c4 e2 g-6; quiet_call g5; quiet_day d7; quiet_friday f2; rain_all-day a-6 e2 g3; raise_an c6 g-3
raise_is d6 g-2; raise_my c7 g-3; rana_'s d8 g-6; rana_is g3; rather_i c7 e-2 g-5; rather_not b-4 c-2 e-3 g8
rather_they e-3; rather_wait c7 g-5; rather_well d-2 g2; re_do b2 c-3 e-5 g4; reach_me c11 g-8; react_to c2
read_<name> b-3 f8 g-4; read_a d-2 g2; read_about g5; read_an f-7 g9; read_code a-2 d-4; read_every g4
read_flame f4 g-4; read_how f8 g-3; read_it a2 d8 f-5 g-2; read_more f-4 g8; read_our f6; read_prs f3
read_the a-13 c-10 e-14 g10; read_three f6 g-4; readme_, a-4 f7; reassign_<name> b4; reassign_the b5 e-3
rebuild_the a2; reclaim_the a-4 b4 e-4 g3; recommendation_, c5 e-3; recruiter_again d2; recruiter_ping c-3 g4
red_on a3; red_one a2; redo_<name> b7 g-2; redo_cem b5 e-3; redo_it b5; redo_the a-5 b2 f-3 g5; redo_what b10 g-7
redrew_the b10 e-3 f-2 g-5; redundancy_conversation g3; refactor_. d2 g-4; refinement_: c5 e-3; reformatted_an f2
region_go c3; regret_it g2; regrets_, a6 d3 e-3 f-2 g-4; release_, a3 b-2 c-3 d-7 e9 g-8
release_. a5 b-3 c-3 d2 e-8; release_and b5 e-4; release_board e-2 g5; release_captain a-8 b8 e7 g-8
release_checklist e8 g-7; release_date c2; release_depend a3; release_for a-2 c7 f-3 g-3
release_go a-5 b-2 c2 e-7 g10; release_happen a-3 e10 g-6; release_is b-5 c-6 d-6 e-4 f-3 g9
release_manager a-3 b4 c4 g-4; release_need a6; release_process a-3 d-3 e9 g-3; release_slip a-4 g5; release_to f2
release_train a7 e-2 g-2; release_wait a7 c-2 g-3; release_without a-7 c2 e11 g-8; releases_belong b3
relieved_<name> b8 e-2 g-3; remark_, c3; remind_me d-4 g6; reminder_: c-5; remove-myself_myself e2; remove_a f6
rename_a c3 f5 g-3; rename_my f5; reopened_<name> b6; reopened_what g4; reorganised_my b-2 c-4 d-3 g8
repair_it a-5 g6; repair_the a7 g-4; replace_<name> d-3 e3; replace_it b6 g-4; replace_the b3 d7 e-4 g-6
replay_of d-4 f8; reply-to_to d4 e4 g-4; reply_<mark> e8 g-5; reply_to d4 g-4; repo_, a-6 f12 g-8
repo_and c-3 e-3 f8 g-3; repo_that f3; repository_. f8 g-4; request_for d3; required_reviewer a-5 e9 f-4
reschedule_<name> d3; rescue_it e3; rescue_the e6 g-3; resist_the b-2 f-2 g4; responsibility_for b-4 e7
rest_and a-4 c-2 e-2 g5; rest_of b6 f-3; restaurant_is d-4 g6; results_. d-4 f-3 g6; retention_period c7 g-5
retries_, c5; retro_, a-3 b5 d11 e-7 g-6; retro_. c3; retro_action c7 g-4; retro_be c-4 d-7 g11
retro_cancel d10 g-9; retro_to d6 g-4; revert_, a4 b3 d-3 g-3; review_, a-4 b2 c-4 f5 g-6; review_. b2 c4 d-4
review_: a-3 b-5 c-3 d4 e-8 f-5 g5; review_<name> b6 g-2; review_all c3 d-2; review_be d4 g-3; review_ellie b4 g-2
review_every d-4 g4; review_in b3 d-2; review_is d10 g-9; review_it a4 e2 g-2; review_on-purpose e4 g-3
review_the a-5 c4 d-2 e-5 f5; review_to d-2 e5 f4 g-5; review_with c-4 e-4 f-3 g7; reviews_, c-2 d9 f-2 g-4
reviews_. d3; rewire_the b6 g-6; rewrite_, a10 c-4 d-4 e4 g-10; rewrite_<name> a-3 b3 d-3 e-4 g3; rewrite_a b-4 g6
rewrite_from b8 e-5 g-3; rewrite_her c5; rewrite_his b-4 g4; rewrite_it b6 c-4 d-6 f-5
rewrite_my a-5 b-5 d-3 f-5 g12; rewrite_our a-2 g4; rewrite_the c-5 d-4 e-3 f-2 g9; right_, e3 g-2; right_. c3 f-2
right_to b3 g-3; roadmap_, b2 c-3 d-5 e6 g-4; roadmap_published b-2 d-5 g8; roadmap_slide b-4 d-4 e10 g-4
rob_'s a-4 b5; role_, b-4 d4 e-2; role_. d6 g-3; role_from b3; roll-back_back a4 c-3 e8 g-10; roll-out_out g4
roll_back c4 e2 g-6; roll_forward b-5 c-7 e6 g2; rollback_, b3 d-6 f-2 g5; rollback_plan b-2; rollback_script a6
rollout_, b8 c-4 e2 g-9; rollout_and e5 g-2; rollout_from c-3; rollout_order a-3 c9 e-2 g-3; rollout_plan b6 e-4
rollout_until c3; rollout_wait c-2; room_, a6 c3 d3 e-3 g-8; room_. d-4 e6; room_and a3 g-5; room_for b-2 d3 e3 g-4
room_go-quiet c3; room_have c2; room_unblock a2; room_when e3 g-4; rotation_service a3; round_, d4
round_. b3 d2 g-5; round_: c-4 d8 e2 g-7; round_close c-2 d5 e-4; round_the a-6 b-4 d-8 f2 g9; rule_. c-3 e-2 g4
rule_: c-3 g4; rule_i c2 e-3; rule_myself a10 e-2 g-7; rule_on a-4 c12 e-5 g-6; rule_out c-3 e6 g-2; run_, a-3 b2 g5
run_. d4; run_by a6 b-6 e6 g-4; run_it b3 c8 d-4 e3 f-5 g-13; run_once e-2 f6; run_out d5 g-3; run_over d-2 g5
run_the c-11 e6 g-3; run_through a-3 e-3 f8; run_with e4 g-2; run_without a2 d6 g-8; runa_'s b2; rust_, c-2 g4
salary_. d2 g-2; salary_letters d6 e-6 f-2; salary_round a-2 g7; sales_, d3; sales_. c5; same_. c6 d-4
sander_'s a-5 b4 c-7 d-4 f-2 g3; sandwiches_. c-5 g6; say-no-to_no d-4 e5 g-4; say_. e6 g-5; say_<mark> c6 g-8
say_a c3 d-5 e4; say_anything e6 g-7; say_go c7 g-3; say_i a-5 b-6 c-7 e-8 f-5 g14; say_it a-5 b-4 c4 d2 e-3 f5 g-2
say_my a4 c-3; say_no a-2 c3 e7 g-5; say_on e-3 g6; say_that c-7 g10; say_the c-7 e-3 g11; say_these a3
say_what b-5 d4; say_which a-2 c3 d-5 e6; say_who c6 g-4; say_yes c8 g-5; schema_, a6 c-6 f3 g-3
schema_change a3 b-3 e4 g-4; schema_decisions g2; scientists_' c-3 e2; scope_is b3; screenshots_in f5; script_. f2
script_for f7 g-5; script_that e-2 f7; script_to a-4 c-2 f11 g-2; sdk_docs a-2 b7; search_epic b-3 e3
search_indexer a2; seat_to d5 g-9; second_i c7 e-2 g-4; second_time b3 g-4; security_fix g2
security_train a-2 e-3 f10 g-6; see_come e6 f-2; see_exactly e3; see_her d6 g-3; see_how a-4 e-4 f14 g-7
see_if a-2 e-2 f4; see_it a3 d-2 f4 g-4; see_my b-2 c10 e-4 g-6; see_on e-2 g6; see_the a-3 c-5 d-8 e2 g4
see_what a-2 b-2 d-4 e-5 f7; see_where g2; see_why f5; self_. c-2 d5 g-4; send_, d6 e-4 g-2; send_. b5 c-2
send_<name> d4 e2 g-8; send_apologies d7 g-4; send_it a-2 c7 d-5 e-6 g3; send_me c10 e-2 g-8; send_my d10 g-8
send_on d-3 g5; send_the a-2 b-9 c-5 g5; send_them c-4 d3 e-4 g5; senior_ask c3; seniors_, c8 g-5; sentence_, b5
sepa_adapter e4; server_be a-6 b-2 g9; server_myself a4; service_, a9 b-8 c3 d-5 g-3; service_. a5 c3 f-2 g-5
service_over b-3 g3; service_to e2; services_, c-3; session_, d-4 e3 f3; session_be d-4 g5
session_on c-2 d-4 e5 f7 g-8; set_a c-10 d6 e8 g-5; set_the d-5 e5 g3; set_up b7 e-7 f7 g-6; settle_an c3
settle_by e-3 g5; settle_it d-2 e5; settle_on g4; settle_the g-4; settlement_recon b3; sev1_, f-6 g7
sev2_. d4 e3 g-5; shaders_work f3; shadow_<name> f3; shape_, c-3 e5; sharding_story a3; she_'d a-3 f3 g-3
she_'s b-11 f4; she_<name> b4; she_ask b8 c5 e-9 g-10; she_be a-6 b9 c4 d-6 e-6 g-2; she_could e5 g-4
she_did b7 e-3; she_do c-6 e5; she_does c3 d-3 e6 g-7; she_drive g-4; she_fix e5 g-3; she_get-stuck b4
she_go e9 g-9; she_have a-2 c-5 d-6 g7; she_may c5 g-5; she_run e7 g-2; she_see b-3 e6; she_take e8 g-6; she_tell g6
she_want-to b5 d-3 e-5 g2; she_will d-4 e3; she_would b-4 e4 f-2 g3; shift_at a7 d-5; shift_plan d6; ship_, a5 e-3
ship_. a4 g-5; ship_it a6 b-3 g-3; ship_my a-3 b8 g-3; ship_the b-8 c-5 d-3 e2 f-6 g7; should_be d6 g-8
should_code g6; should_have c10 d10 e-10 g-13; should_i a-3 c-4 d-7 e4 g9; should_not b3 c-8 e-2 g3; should_read g3
should_stop c-3 g7; should_the c-4 g8; should_we c7 g-5; should_write g5; shovelling_coal a3 c-2 d-5 g5
show_me c-2 e-6 f14 g-7; show_up a-3 b-2 d4 e-4 f-4 g3; show_us c-2 g4; shut_up e8 g-5; sick_, a3 g2
sick_kid d-4 g5; side_, g2; side_. d-4 g5; side_project f4 g-3; side_repo f3; sigh_. e3; sign-off-on_off c4 e4 g-7
sign_by g6; sign_off c9 f-3 g-3; sign_the b-5 c-4 d-5 e10 f-2; silence_, b-4 e2; silence_be c3
silent_until a-3 e5 g-3; silly_countdown f5 g-4; since_<name> c-4 e-5 g5; since_<number> a-3 c7 d-6 f5 g-5
since_he d3; since_i b3 d7 e-4 f3 g-14; since_it a3 c-3 e4 f-2 g-4; since_last d2 e-8 g7; since_monday d5 g-8
since_nobody a7 f-5; since_the a5 b5 c-4 d6 e-8 f-4 g-8; since_they b4 c2 e-3 g-3; since_tuesday c5
since_two a4 c4 d-3 g-3; single_1:1 d-2 g4; sit-down-to_review b4 g-2; sit-down-with_down b4 d4 e-2 g-5
sit-in-on_in e-2 f7; sit-in_in b-9 d8 f-8; sit-on-my-hands_on e4; sit-on_on d-7 e6 g-3; sit_at a5 c-3 g-3
sit_beside c-4 e5 f2; sit_down d6 g-5; sit_next a-3 b4 c-3 d-5 f6 g-5; sit_there a-3 c7 d5 e-5 g-8
sit_through a-3 c-3 d4 e3 f-2; sit_wait a6; sit_with a4 c-6 d-8 f5 g2; site_, d-2 f5 g-3; six_, d5; skim_the f9 g-5
skip-level_with g6; skip-levels_this d4 g-2; skip_1:1s d-4 g5; skip_<name> b4; skip_all d-10 g10
skip_anything d-4 g6; skip_retro d4 g-3; skip_the a-5 b-3 c-2 d6 f-3; slack_emoji f2; slept_badly c3 g-3
slide_, b-4 c3 d-4 e5; slide_<number> d-2 g7; slides_for d-3 g4; slip_again d4; slip_i a-4 g5
slot_to b-3 d-4 e10 g-4; slow_, e-3 f9 g-6; slow_so b2; small_dashboard f3; small_fix c3 f3 g-4
small_one a4 e8 f-7 g-3; small_thing c2 f2 g-3; small_things c-4 e-2 g7; small_tool f3; smooth_sailing g6
so-that_i a-2 b-3 c7 d-4 f7 g-8; so-that_the a6 g-3; so-that_they e7 g-3; so_. g8; so_i a5 b6 c2 d3 e-12 f5 g-24
so_it e-9 g6; so_long d3; so_mobile a5 g-2; so_much b6 e-3; so_often c4 g-2; so_people a8 g-5; so_the a3 b2 d-4 f-5
so_there d5; so_they d-8 e12 g-7; so_we a6 b-3 e4 f3 g-10; so_what c5 g-4; sole_author a6; solution_, e7 g-3
solve_it a-2 b7 c-8 d-5 e7 f-5; solve_the a2 f5 g-4; some_code d2; some_day d-4 f-5 g11; some_dead f3
some_other d7 g-4; some_time f3; somebody_. a9 b-5 e-6; somebody_ask c2 e3 g-6; somebody_else a-7 b7 e5 g-5
somebody_have-to a6 b-2; somehow_i c7; someone_else c-5 e8; someone_in g6; someone_ought g3; someone_should e-3 g7
something_else b2; sometimes_i g4; soon_. c-4 d8 g-3; sorry_<name> d5 g-4; sorry_to b4; sort-out_it b2
sort_imports f4; sort_in b-3 e-3 g8; sort_it e4 g-3; sort_my f9 g-6; sort_the a-2 c-2 g7; sound_plan c2
source_client f5 g-2; speak-to_to d8 e-2; speak_at c-6 d-3 e4 g4; speak_first c6 d-2; speak_for b7 e-2
speak_up c7 e-3; speak_with d10 e-2 g-6; spelling_mistake d-2 f5; spend_<number> a6; spend_a f-2 g5; spend_an f6 g-3
spend_half g2; spend_my a-7 e7; spend_some f3; spend_the b-6 c-6 g3; spend_whole e4; spike_, f5; split_. e5 g-5
sponsor_call b-3; spring_<mark> c-7 e-2 g6; sprint-goal_be a7 b-4; sprint_, b-3 g3; sprint_<mark> b-3 g3
sprint_and-then a5; sprint_be d7 g-5; sprint_i g2; sprint_is b2 c-2; sprint_review d-3 e-2 g8; sqlite_on f5
squad_'s b-2; squad_, b4; squad_the g3; sres_make e-2 f2; staging_, e3; stakeholder_breakfast d-5 g6
stand-up_up a-5 b4 d6 g-6; stand_because e3; stand_up b-3 d-2 f-8 g9; standup_, g8; stare_at d8 g-6
start_, a-2 d11 g-8; start_. a2 d8 g-9; start_again g3; start_before c3; start_in g5; start_monday d6 g-4
start_on a7 g-5; start_to b-3 c4 e3 g-5; status_page g2; stay-away_away b-2 e7 g-3; stay-out_out a-2 b-2 d-3 e2 g3
stay-quiet_quiet e6 g-4; stay-up_for b-3 g2; stay-up_to g5; stay_. d-4 g2; stay_in d-3 e6; stay_informed f5
stay_on a5 b-4 c-3 d6 e5 f-5 g-8; stay_out a4 c-4 e-6 g6; stay_with b-3 c-4 d8 e5 g-11
steer_group a4 b-3 d-3 e-2 g4; step-back_back b-6 g8; step-in_in a-4 b2 c-3 e-3 g6; step_in a-3 b-5 c-7 d-2 f-2 g9
stick_in a3; still_an a-2 c-4 g4; still_ask c3; still_chewing a5; still_code g6; still_debug a4 d-3
still_have b-7 d12 e-2; still_in a3 d6 g-7; still_no c-5 d7 e-3; still_not d9 g-8; still_on a4 g-4
still_open a5 b3 g-7; still_owe d6 g-3; still_sit-in g-2; still_they c6; still_wait c3 g-3; still_write d-2 g4
stood_about c-2; stop-myself_myself e4; stop_, c4 g-3; stop_and b3; stop_answer c-2; stop_approve c-6 g5
stop_ask c-2 d6; stop_code d6; stop_first a3; stop_myself a5 e-3 g-3; stop_propose d5 e-3; store_, e5 f3 g-5
store_submission a6 c-3; story_again b3; story_back g3; story_that a5; story_the a6 g-3
straight_to a8 b-3 c4 d-4 e-6; strategy_, c7 d3 e-4 g-5; strategy_<mark> c2; struggle_a b3; study_the a-2 g3
suggest_? c-6 e8; suggest_that g6; suggestion_be c4; sunday_on a-4 f6; supplier_fall c-3 g5; support_see f2
suppose_i e-2 g7; supposed_to g6; sure_how b6 e-5 f-2; sure_i g4; sure_that e-8 g7; survey_comment c-3 d2 e-7 g6
survey_results f-4 g4; swallow_my c-4 e10 g-3; swapped_a f3; swapped_my a4 f-3 g-3; swapped_the d5 f5 g-6
sweep_the f6 g-4; swore_i b6 g-3; sync_, a-2 d5 f-5 g3; sync_because a5; sync_engine b-3 e-5 f7 g-2
sync_layer d2 e3 g-6; sync_with b-2 d7 f-4; system_. c-5 e4 g3; systems_. f4 g-2; tab_with e6
take-back_back a-4 e-7 g6; take-back_it c-4 g3; take-on_on a9 g-4; take-over_it e2; take-over_over b4 c-6 d-6 f-4 g5
take-the-keyboard_the b5; take_<name> a-3 b8 g-7; take_a a-10 b-11 d7 e4 f-5; take_an c3 g-3; take_anything c-3 g8
take_as c5; take_away e-4; take_friday a-7 b-7 c3 e-4 f-2 g9; take_her b-4 e-2 g7; take_his g6
take_it b9 d-9 e-3 f-6; take_longer e3; take_me a-4 g8; take_my b-5 c6 e5 g-6; take_myself e8 g-6
take_notes b-5 c3 e4 f7 g-12; take_on c4; take_one c3; take_over b-5 g10; take_place g2; take_that a4
take_the a5 b4 c-7 d-9 e-5 f-5 g4; take_them a5 c3 e-4 g-3; talk-about_<name> b-3 d6; talk-about_distributed f4 g-2
talk-about_his d8 e-3 g-3; talk-to_to b-3 c-2 g4; talk_, d4 e-3; talk_. d10 g-8; talk_<name> b5 c-5 e5 g-5
talk_during a-2 c4; talk_me e2; talk_of d-5 e-2 f5; talk_on d-5 e-3 f3 g2; talk_so d-2 f11 g-9
talk_to b-4 d6 e6 f-4 g-6; talk_too d-2 g5; talk_with a-3 c-5 d8 f-10; task_, f3; task_and g5; task_be b5 g-2
task_i e-3 g4; task_is a3; tax_engine f-2 g4; tax_module f5; teach_me c8 e-3 f3 g-8; team-health_survey d7 g-6
team-lunch_be b3 f2 g-9; team-lunch_to d-4 g7; team_'s e-7 f5; team_, a-3 b-4 g3; team_. a-3 b-6 c-6 d-3 f-4 g10
team_: a2 b-2 f9 g-9; team_<mark> c7 g-3; team_about d-3 g5; team_and g5; team_ask c7 e-4 g-5
team_be a11 c-5 d-3 f-4; team_by d2 e-3 f7 g-4; team_could b-4 c5 d-3 e-7 g3; team_day d6; team_decide c-7 e-8 g12
team_did c5 e-3; team_directly e6 g-3; team_do a2 b2 c-4 d-3 f3 g-3; team_freeze a-6 c11 g-7; team_handle e6 f-4
team_have b-7 e3 f-2; team_i b-3 g6; team_is b-3 c4 d-7 e4 g-2; team_it b4 g-4; team_lead b3 e3 g-5
team_need a3 b-4 d-3 f-2 g6; team_on a-5 b4 g3; team_pick a-3 c-2 g8; team_run e4; team_ship a-6 e3 g4
team_sync d4 f-6 g3; team_that c-4 g6; team_to c6 e-5 f3; team_wait c-3 d-3 g7; team_will c4 g-3
tech-lead_<mark> c6 g-2; tech-lead_defer c4 g-4; tech-lead_everything c-8 g9; tell_, d-2 e3 f-2 g2
tell_. d-5 f3 g-4; tell_<name> a-4 b7 c-13 d10 e-2 f-13 g-3; tell_a g2; tell_everybody e7 g-6; tell_everyone b4
tell_her e4 g-2; tell_him a-2 b6 c-5 d-7 e-12 g11; tell_hr d13 e-3 g-10; tell_me a-3 b-15 c-3 d-11 e5 g11
tell_myself a6 e-5 g-6; tell_the f-4 g-3; tell_them b-14 c2 e8 f-3 g-4; tempt_by b-3 e7 g-2; tempt_to c-2 g6
ten_days d8 g-4; ten_minutes a-10 c-10 d5 f4; terraform_argument e6; terraform_change a5 c-2
test_. a5 c-3 d6 e-2 g-6; test_bench b-4 c-2 f10 g-4; test_framework c2 e-2; test_helpers f3; test_plan c-5 g7
test_strategy c2; test_tool c-5 g8; tested_, a3; tested_negative g4; testers_for f4; tests_, a3 b4 g-4; tests_for b4
tests_to a4 b-4 e-2 g3; than_<name> c-7 e-4 g11; than_anyone a6 g-3; than_from e3; than_i a-4 c3 e2 g-3
than_mine c-5 e8 g-3; than_the a5; than_to c3; thank-you_notes a-2 d3 f-3 g2; thank_<name> g4; thank_the d7 g-4
thanks_to b-3 d-2 g5; that_'s a7 c-4 e-5 f5; that_. e6 f3 g-5; that_<mark> c4 f2 g-5
that_<name> b10 c-6 d-7 e3 f-10 g3; that_any g2; that_basically b2; that_be b-10 c5 e-3 f4; that_block a7 g-4
that_everyone f6 g-5; that_everything a4; that_from c-2 g3; that_gate a8 f-4; that_go a4; that_he b-4 c-3 d8 g-4
that_his b-4 d9 e-3 g-3; that_i e-11 f-15 g12; that_in c-2; that_is b-4 e4 f-3 g2; that_nobody a-5 d-3 f11 g-4
that_one a4; that_our g6; that_releases b5; that_run f6; that_she e5; that_ship a6 g-5; that_the a6 c6 d3 f-9 g-5
that_they e-4 g3; that_were b4 e-4; that_will f3 g-2; that_would g5; the_1:1 a-6 b-6 c-4 d6 e-11 f-5 g7; the_1:1s d3
the_<name> a12 c-6 d-11 f-8; the_<number> a6 d6 f-4 g-6; the_adapter a14 b-3 d-3 g-7; the_admin d-4 e-4 f7
the_afternoon a-6 b-6 e-3 f-2 g11; the_air b-2 c2 d-2 e-6 g8; the_airflow a3; the_alert a2 b5 e-3 g-5
the_alerts b5 e-6 f2; the_all-hands g5; the_angry e7; the_animation c4; the_answer a-4 b-5 d-9 e14 f-3 g-4
the_api a7 b-5 d-5 e-3 f-4 g2; the_app a4 f4 g-4; the_appraisal d7 e-2 f-3; the_appraisals a-4 c-4 d12 g-7
the_approval e9 g-6; the_approvals c-3 g4; the_arch c4 g-4; the_architect b-6 c-3 d-9 e-10 g15
the_architects c-3 g3; the_architecture b3 c-3 d-6 e-2 f7 g-4; the_arvo a-3 g3; the_audience b-3 d-3 e4 f-3 g5
the_audit a4 c-2 e-5 g5; the_auth a8 b-3 g-5; the_back b-2 d-2 e7 f4 g-9; the_backfill b4
the_backlog b-5 c-4 d-6 e-5 f4 g5; the_bad b-7 c-3 d7 e3 g-3; the_ball c10 e-5; the_bank a7 c-3; the_bed g6
the_best c-3 e4; the_beta a6 b-2 e-2; the_biggest a6; the_billing c-5 d-4 f4; the_bin b7 g-5
the_block a5 b-2 c-4 e-6 g3; the_blocker a9 b-6 c-5; the_board a5 b-12 d-4 f-10 g6; the_book a3 c-3 g3
the_boring e3; the_boss b3 c4 e-3; the_botched b4 g-2; the_bottleneck a2 b-4 d-5 e-3 f-3 g6
the_bottom a-4 b-5 c4 e-4 f6; the_branch a-4 e7; the_brief c3; the_broken a3 e5 g-4; the_buck a2 c4 g-3
the_budget a-4 b4 c-6 d-2 f-3 g2; the_bug a-4 b-2 c-4 d4 e4 f5 g-5; the_build b-12 c-9 d3 g5
the_bus a-4 b-3 c-4 d-4 f7 g4; the_button c5 g-5; the_cache a3 d-3 e-8 f8 g-7; the_calendar a-3 d-4 e-2 g10
the_calibration d8 e-4 f-2; the_call b5 c9 d-7 e-5 g-4; the_can a7 e-4 g-7; the_candidate a-6 b-5 c-7 d5 e-8 f-4 g4
the_cape b-2 d-2 e3; the_career-chat d3 g-2; the_career-conversation d4 g-3; the_ceo a-4 c-6 e4 g5
the_certificate a6 e4 f-4 g-6; the_cfo c-3 d-4 e-6 f-5 g13; the_change a4 b-5 d6; the_changelog f5 g-3
the_changes b4 e-5 f3; the_channel e6; the_chat d2 g-3; the_checklist c-3 e-5 g10; the_checkout a5 b-2
the_choice b2 c8 d-2 e-4 g-4; the_churn g3; the_clever e2; the_client b-3 d-6 e5; the_cloud c-4 d3 f-3 g5
the_cluster a2 b-3 d4 e-7 f7 g-6; the_coaching-session d7 g-2; the_code a-6 d-5 e8 g-3; the_codebase f8 g-6
the_coffee a-3 f-4 g7; the_colour a-2 c6 g-3; the_commands a6 b-5; the_comp d8 g-4; the_comp-conversation b-3 e-5 g7
the_company g3; the_competitor f5 g-3; the_compiler a4 b-5 c-4; the_complete g4; the_conference g5
the_conflict b-3 c-2 d7 f-6; the_connector a5; the_context a-4 b-5 e10 g-3; the_contract a3 b-3 d-5 e-3 f-7 g8
the_contractors c-3 e-2 g6; the_conversation b-2 c3 d8 e-3 g-6; the_core a13 b-3 c-2 d-3 e-4 f-2 g-2
the_corridor b-3 c6 d4 e-3 g-5; the_crash a7 b-5 c3 e3 g-10; the_critical a9 b-7 c-8 d-3 e3 f-2
the_critical-path a6 b-6 c-6 d-8 e-8 g7; the_cross d5 f-5; the_crumbs d4; the_cto a-5 c-7 f-4 g12
the_customer a2 b7 c-9 d-13 f-6 g3; the_customers b-4 e6 g-3; the_cutover a8 b-4 c-6 d4 f-6 g-5
the_dashboard a-4 d-2 e8 g-5; the_data a5 c-4 d-5 e-6 f3 g3; the_data-model c4 d-3 e-3 f3 g-6
the_database a7 d-4 f-5 g-2; the_date d-7 e-3 g5; the_day a-5 b7 c-7 e-8; the_db c3; the_deadline c3 d-3 e-5 f-3 g3
the_deadlock a6 b-2 g-2; the_debate b-3 c5 e5 g-8; the_debugger a6 d3 g-9; the_decision a-8 b-11 c9 d-8 e9 f-4 g-4
the_decisions b-3 e4; the_delegation a-3 b7 d-5 e-4; the_demo c-7 d-8 f-5 g5; the_dentist a-4 c-3 d-5 e5 g5
the_deploy a5 c-3 d-4 e5 f-7; the_deployment a9 b-4 d-6 g-11; the_design a-7 c8 d-14 e11 f-2 g-9
the_design-doc a-2 b10 e-2 g-4; the_designer f-4 g6; the_designers e3 g-2; the_devs e-2 f3
the_diagram b3 d-3 e4 g-4; the_diff f3; the_difficult-conversation a-3 b-2 d-6 g10; the_director c-3
the_discussion b-5 c11 d-2 g-7; the_doc c3 d-6 e7 f-5 g-5; the_docs b-2 c-4 g7; the_document b3 d3
the_documentation f2; the_draft b6 e-3; the_driver e-3 f5; the_editor d4 e5 g-6; the_embedded a4; the_end a-2 c4 g-8
the_endpoint a8 c-3 g-3; the_engagement-survey c-4 d10 g-5; the_engine a3 c-2; the_engineers c6 e-7
the_entire a13 e-4 f-7 g-4; the_epic a4; the_estimate a-3 b5 g-4; the_etl b5 d-2; the_evening b7 d2 e-3 f5 g-11
`
